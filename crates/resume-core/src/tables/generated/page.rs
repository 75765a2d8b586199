// Made by `cargo xtask codegen` from data/page-words.tsv and data/icons.tsv. Do not edit.

use crate::tables::index::index;
use crate::tables::page::Kind as K;

index! { PHRASES: K, r#"1st$$
1st degree connection$$
2nd$$
2nd degree connection$$
3rd$$
3rd degree connection$$
401 unauthorized$%
403$%
403 forbidden$%
404$%
404 error$%
404 es hiba$%
404 hatasi$%
404 not found$%
404 page not found$%
404 seite nicht gefunden$%
404 오류$%
404エラー$%
404錯誤$%
404错误$%
410 gone$%
500 internal server error$%
502 bad gateway$%
503 service unavailable$%
504 gateway timeout$%
aabn$&
aanmelden$$
aapne$&
aatkomst nekad$%
abmelden$$
abn$&
abone ol$'
aboneaza te$'
abonnes$$
abonnieren$$
abrir$&
ac$&
acasa$$
accedi$$
accept$$
accept all$$
accepter$$
acceptera$$
accepteren$$
acces interdit$%
acces refuse$%
acceso denegado$%
access denied$%
accesso negato$%
accetta$$
accueil$$
aceitar$$
aceptar$$
acesso negado$%
adatvedelem$(
advertentie$'
advertisement$'
aehnliche artikel$'
aehnliche beitraege$'
aehnliche profile$'
afdrukken$$
afficher le certificat$&
ahnliche artikel$'
ahnliche beitrage$'
ahnliche profile$'
aiheeseen liittyvaet$'
aiheeseen liittyvat$'
akceptuje$$
akzeptieren$$
all rights reserved$(
alla raettigheter foerbehaallna$(
alla rattigheter forbehallna$(
alle rechte vorbehalten$(
alle rechten voorbehouden$(
alle rettigheder forbeholdes$(
alle rettigheter reservert$(
aller au contenu$$
als pdf speichern$$
ana sayfa$$
anmael$$
anmal$$
anmelden$$
annonce$'
annons$'
annonse$'
ansehen$&
anterior$$
anzeige$'
anzeigen$&
apne$&
apri$&
ara$$
arriba$$
articles lies$'
articles recents$'
articles similaires$'
articole recente$'
articole similare$'
articoli correlati$'
articoli recenti$'
articulos relacionados$'
artigos recentes$'
artigos relacionados$'
artikel terkait$'
assine$'
atkomst nekad$%
attention required$%
aufrufe$$
autentificare$$
avaa$&
avanti$$
aviso legal$(
ayrintilar$&
az oldal nem talalhato$%
back$$
back to top$$
bad gateway$%
bagikan$)
baglanti$*
bai viet lien quan$'
bai viet moi$'
baixar$$
baixar curriculo$$
baixar pdf$$
ban quyen$(
bana yazin$'
basa don$$
bearbeiten$$
bejelentkezes$$
bekijk$&
bekijk certificaat$&
bekijk project$&
bekijken$&
benzer profiller$'
benzer yazilar$'
beranda$$
bereitgestellt von$(
berlangganan$'
best viewed$(
best viewed with$(
besucher$+
bewerken$$
bezaras$$
bezoeker nummer$(
binh luan$'
bir yanit yazin$'
blad 404$%
blogroll$'
boletin$'
bovebben$&
brak dostepu$%
broncode$&
built with$(
bunu paylas$'
buscar$$
byggd med$(
cadastre se$$
cap nhat lan cuoi$(
cari$$
cauta$$
cerca$$
cerez politikasi$(
cerrar$$
cetak$$
chi tiet$&
chia se$)
chinh sach bao mat$(
chinh sua$$
chiudi$$
chyba 404$%
citeste mai mult$$
close$$
cod sursa$&
code$&
code source$&
codice$&
codice sorgente$&
codigo$&
codigo fonte$&
codigo fuente$&
collegamenti$$
comentarii recente$'
comentarios recentes$'
comentarios recientes$'
commentaires recents$'
commenti recenti$'
comparte$'
compartilhar$)
compartilhar em$'
compartilhe$'
compartir$)
compartir en$'
condividi$)
condividi su$'
conectare$$
conexoes$$
connect$$
connecties$$
connections$$
connexion$$
consulter$&
contact details$$
contact form$'
contact info$$
contactformulier$'
contactos$$
cookie policy$(
copia link$$
copiar enlace$$
copiar link$$
copier le lien$$
copy link$$
copyright$(
creado con$(
creat cu$(
created time$(
created with$(
creato con$(
cree avec$(
criado com$(
cv indir$$
czytaj wiecej$$
daftar$$
daha fazla$$
daha fazla goster$$
dang ky$$
dang ky nhan tin$'
dang nhap$$
dark mode$$
das koennte dich auch interessieren$'
das koennte sie auch interessieren$'
das konnte dich auch interessieren$'
das konnte sie auch interessieren$'
date created$(
datenschutz$(
datenschutzerklaerung$(
datenschutzerklarung$(
de lai binh luan$'
deel dit$'
deel dit bericht$'
deixe um comentario$'
deixe uma resposta$'
deja un comentario$'
deja una respuesta$'
del$$
del dette$'
del pa$'
del paa$'
dela$)
dela det haer$'
dela det har$'
dela pa$'
dela paa$'
delen$)
delen op$'
demo$&
denunciar$$
derniere mise a jour$(
desarrollado con$(
descarca$$
descarca pdf$$
descargar$$
descargar curriculum$$
descargar cv$$
descargar pdf$$
descarregar$$
deschide$&
desenvolvido com$(
designed by$(
detail$&
details$&
detalhes$&
detalii$&
detaljer$&
detalles$&
detaylar$&
dettagli$&
devamini oku$$
deze site draait op$(
dibuat dengan$(
diese seite existiert nicht$%
diesen beitrag teilen$'
disenado por$(
distribuie$)
do gory$$
dodaj komentarz$'
doi$&
domain for sale$%
domu$$
dong$$
dong y$$
download$$
download a pdf$$
download as pdf$$
download cv$$
download json$$
download pdf$$
download resume$$
download the pdf$$
downloaden$$
drevet af$(
drevet av$(
drivs med$(
drucken$$
druckversion$$
drukuj$$
duoc tao bang$(
duzenle$$
ecrivez moi$'
edit$$
edit this page$$
editar$$
editeaza$$
edytuj$$
elfogadom$$
em manutencao$%
en savoir plus$&
enlace$&
entradas recientes$'
entradas relacionadas$'
entrar$$
enviame un mensaje$'
envie uma mensagem$'
envoyez moi un message$'
erisim engellendi$%
eroare 404$%
erreur 404$%
erro 404$%
error 404$%
errore 404$%
erstellt am$(
erstellt mit$(
escreva me$'
escribeme$'
etusivu$$
exibir credencial$&
explore more$'
fait avec$(
fant ikke siden$%
fatto con$(
fechar$$
fehler 404$%
feil 404$%
feito com$(
fejl 404$%
fel 404$%
fermer$$
foelj$$
foeljare$$
foeregaaende$$
folgen$$
folj$$
foljare$$
follow$$
follower$$
followers$$
forbidden$%
foregaende$$
formulaire de contact$'
formular de contact$'
formulario de contacto$'
formulario de contato$'
formularz kontaktowy$'
formulir kontak$'
forraskod$&
forside$$
fout 404$%
full text$&
ga naar de inhoud$$
ga til indhold$$
ga til innhold$$
gaa til indhold$$
gaa til innhold$$
gateway timeout$%
geef een reactie$'
geen toegang$%
gemaakt door$(
gemaakt met$(
generado con$(
generado por$(
generated by$(
generated from$(
generated with$(
generato da$(
genere par$(
geoptimaliseerd voor$(
gerado por$(
gerelateerde berichten$'
geri$$
gestaltet mit$(
get in touch with me$'
giris$$
giris yap$$
gizlilik politikasi$(
gjord med$(
go to top$$
godta$$
gor$&
goruntule$&
goruntulenme$$
got it$$
gui tin nhan$'
hae$$
hak cipta$(
halaman tidak ditemukan$%
haut de page$$
hecho con$(
hem$$
hent pdf$$
herunterladen$$
hirdetes$'
hirlevel$'
hivatkozas$&
hjem$$
hjemmeside$&
hledat$$
home$$
homepage$$
hoppa till innehaall$$
hoppa till innehaallet$$
hoppa till innehall$$
hoppa till innehallet$$
hosted on$(
hozzaszolasok$'
hyvaeksy$$
hyvaksy$$
icerige atla$$
icerige gec$$
iklan$'
ile olusturuldu$(
ile yapilmistir$(
iletisim formu$'
ilgili yazilar$'
impressum$(
imprima$$
imprimer$$
imprimer cette page$$
imprimir$$
imprimir esta pagina$$
in$$
in onderhoud$%
in trang nay$$
inapoi$$
inapoi sus$$
incele$&
inchide$$
indietro$$
indir$$
informativa privacy$(
inhaltsverzeichnis$'
iniciar sesion$$
iniciar sessao$$
inicio$$
inloggen$$
integritetspolicy$(
internal server error$%
inviami un messaggio$'
ir al contenido$$
ir arriba$$
ir para o conteudo$$
irjon nekem$'
iscriviti$'
jaa$)
jaa taemae$'
jaa tama$'
jaetae kommentti$'
jata kommentti$'
jestes odwiedzajacym$(
join now$$
just a moment$%
kabul et$$
kaellkod$&
kaikki oikeudet pidaetetaeaen$(
kaikki oikeudet pidatetaan$(
kallkod$&
kapat$$
kapcsolatfelveteli urlap$'
kapcsolodo bejegyzesek$'
katso$&
katso projekti$&
kayit ol$$
kaynak kodu$&
kebijakan privasi$(
kembali$$
kembali ke atas$$
kereses$$
kesalahan 404$%
keszult$(
kezdolap$$
khong tim thay trang$%
kildekode$&
kirim pesan$'
kirjaudu$$
kirjaudu sisaan$$
kirjaudu sisaeaen$$
kod$&
kod zrodlowy$&
kode$&
kode sumber$&
komentar$'
kommentar hinterlassen$'
kommentarer$'
kommentit$'
kontakte$$
kontakter$$
kontaktformulaer$'
kontaktformular$'
kontaktni formular$'
kontaktow$$
kontaktskjema$'
kopiera laenk$$
kopiera lank$$
kopiuj link$$
laat een reactie achter$'
laatst bijgewerkt$(
laatst gewijzigd$(
ladda ner$$
ladda ner cv$$
ladda ner pdf$$
laehdekoodi$&
laehetae viesti$'
laemna en kommentar$'
laenk$&
laes mer$*
laes mere$*
laget med$(
lahdekoodi$&
laheta viesti$'
laisser un commentaire$'
lamna en kommentar$'
langsung ke konten$$
language$$
lank$&
las mer$*
lasa un comentariu$'
lascia un commento$'
last edited$(
last edited time$(
last modified$(
last ned$$
last ned pdf$$
last updated$(
lataa$$
lataa pdf$$
latest posts$'
lavet med$(
learn more$&
learn more about cookies$$
leave a comment$'
leave a reply$'
lebenslauf herunterladen$$
leer$&
lees meer$$
legatura$&
legg igjen en kommentar$'
leggi$&
leggi tutto$$
legutobbi bejegyzesek$'
len dau trang$$
lenke$&
ler$&
les mer$*
letoltes$$
lettre d'information$'
letzte aenderung$(
letzte aktualisierung$(
letzte anderung$(
letzte beitraege$'
letzte beitrage$'
lewati ke konten$$
lezen$&
liczba odwiedzin$(
lien$&
lien ket$&
ligacao$&
lihat$&
lihat lainnya$$
lihat proyek$&
lihat sertifikat$&
link$&
link kopieren$$
linkki$&
lire$&
lisaetietoja$&
lisatietoja$&
live demo$&
log in$$
log ind$$
log out$$
logg inn$$
logga in$$
login$$
loi 404$%
lue lisaa$*
lue lisaeae$*
luk$$
lukk$$
m'ecrire$'
ma nguon$&
made with$(
mai mult$&
mainos$'
mas informacion$&
masuk$$
meer$&
meer informatie$&
meer tonen$$
megnyitas$&
megosztas$)
megtekintes$&
mehr$&
mehr anzeigen$$
mehr erfahren$&
melden$$
meniu$$
mentions legales$(
menu$$
menue$$
meny$$
mesaj gonder$'
message$$
minden jog fenntartva$(
minder tonen$$
misschien vind je dit ook leuk$'
modifica$$
modifier$$
modulo di contatto$'
mogelijk gemaakt door$(
more$&
mostra altro$$
mostra credenziale$&
mostra meno$$
mostrar credencial$&
mostrar mais$$
mostrar mas$$
muokkaa$$
mutual connections$$
na gore$$
naar boven$$
naar de inhoud$$
nach oben$$
nachricht senden$'
nachweis anzeigen$&
naesta$$
naeytae$&
naeytae lisaeae$$
naeytae vaehemmaen$$
nahlasit$$
nahoru$$
najnowsze komentarze$'
najnowsze wpisy$'
nao encontrado$%
napiste mi$'
napisz do mnie$'
napsat komentar$'
nasta$$
nastepny$$
navigation$'
nayta$&
nayta lisaa$$
nayta vahemman$$
nejnovejsi komentare$'
nejnovejsi prispevky$'
nettsted$&
neueste beitraege$'
neueste beitrage$'
neueste kommentare$'
newsletter$'
next$$
nicht gefunden$%
nie znaleziono strony$%
niet gevonden$%
nieuwsbrief$'
no encontrado$%
not found$%
nyhedsbrev$'
nyhetsbrev$'
nyomtatas$$
obserwuj$$
obserwujacych$$
ochrana osobnich udaju$(
odebirat$'
odkaz$&
odmowa dostepu$%
odwiedzin$(
oeffnen$&
oeppna$&
offnen$&
open$&
openen$&
oppna$&
optimiert fuer$(
optimiert fur$(
optimizado para$(
ostatnia aktualizacja$(
ostatnia modyfikacja$(
ostatnie wpisy$'
otevrit$&
otimizado para$(
ottimizzato per$(
otworz$&
paeivitetty viimeksi$(
page can't be found$%
page introuvable$%
page maintained by$(
page non trouvee$%
page not found$%
page optimisee pour$(
page unavailable$%
page views$(
pagina nao encontrada$%
pagina niet gevonden$%
pagina no encontrada$%
pagina non trovata$%
pagina nu a fost gasita$%
pagina optimizada$(
paivitetty viimeksi$(
para mais informacoes aceda$(
para mais informacoes visite$(
para mas informacion visite$(
partager$)
partager cette page$'
partager sur$'
partilhar$)
passer au contenu$$
paylas$)
pdf$*
pdf herunterladen$$
pdf indir$$
pdf letoltese$$
pdf version$$
pdf 다운로드$$
pdfをダウンロード$$
pdfダウンロード$$
people also viewed$'
people you may know$'
perfiles similares$'
perfis semelhantes$'
personvern$(
pesquisar$$
plantilla de$(
pobierz$$
pobierz cv$$
pobierz pdf$$
podobne profile$'
podobne wpisy$'
podrobnosti$&
pokaz certyfikat$&
pokaz mniej$$
pokaz wiecej$$
politica de confidentialitate$(
politica de privacidad$(
politica de privacidade$(
politique de confidentialite$(
polityka prywatnosci$(
poprzedni$$
pos terbaru$'
posledna aktualizacia$(
posledni aktualizace$(
post navigation$'
posts recentes$'
posts relacionados$'
potrebbe interessarti anche$'
powered by$(
powiazane wpisy$'
powrot$$
powrot do gory$$
precedent$$
prejit k obsahu$$
prenumerera$'
previous$$
prihlasit se$$
prijmout$$
print$$
print cv$$
print deze pagina$$
print page$$
print resume$$
print this page$$
print version$$
printed on$(
pristup odepren$%
privacy policy$(
privacybeleid$(
privatlivspolitik$(
profile not found$%
profili simili$'
profils similaires$'
project page$&
projekt ansehen$&
projekt megtekintese$&
projeyi gor$&
propulse par$(
proximo$$
przejdz do tresci$$
pubblicita$'
publicidad$'
publicidade$'
publicitate$'
publicite$'
pular para o conteudo$$
quang cao$'
quay lai$$
quelltext$&
reacties$'
read$&
read more$*
realise avec$(
realizat cu$(
realizzato con$(
realizzato da$(
recent articles$'
recent comments$'
recent posts$'
recente berichten$'
recente reacties$'
rechercher$$
rediger$$
redigera$$
register$$
registrarse$$
registrati$$
registrera$$
registreren$$
registrieren$$
registrovat se$$
regisztracio$$
reklam$'
reklama$'
related$'
related articles$'
related links$'
related posts$'
relaterade inlaegg$'
relaterade inlagg$'
relaterede indlaeg$'
relaterte innlegg$'
relations$$
repo$&
report$$
repository$&
reszletek$&
retour$$
retour en haut$$
s'abonner$'
s'inscrire$$
saber mais$&
saiba mais$&
salta al contenuto$$
saltar al contenido$$
saltar para o conteudo$$
sari la continut$$
save as pdf$$
sayfa bulunamadi$%
scarica$$
scarica cv$$
scarica il pdf$$
scarica pdf$$
schliessen$$
schreib mir$'
schreibe einen kommentar$'
schreiben sie mir$'
scopri di piu$&
scrie mi$'
scrivimi$'
sdilejte$'
sdilet$)
se certifikat$&
se connecter$$
se projekt$&
se prosjekt$&
se sertifikat$&
search$$
search this site$'
see certificate$&
see credential$&
see more$*
see project$&
segnala$$
segui$$
seguidores$$
seguir$$
seite drucken$$
seite nicht gefunden$%
seite teilen$'
seitenaufrufe$(
selengkapnya$$
senast aendrad$(
senast andrad$(
senast uppdaterad$(
senaste inlaeggen$'
senaste inlaggen$'
senaste kommentarer$'
send a message$'
send me a message$'
seneste indlaeg$'
seneste kommentarer$'
sertifikayi gor$&
service temporarily unavailable$%
service unavailable$%
setuju$$
share$$
share on$'
share this$'
share this page$'
share this post$'
show certificate$&
show credential$&
show less$$
show more$$
sidan hittades inte$%
sidan kunde inte hittas$%
siden ble ikke funnet$%
siden blev ikke fundet$%
siden findes ikke$%
sidst opdateret$(
sie sind besucher$(
sign in$$
sign out$$
sign up$$
signaler$$
siguiente$$
siirry sisaeltoeoen$$
siirry sisaltoon$$
sikayet et$$
similar profiles$'
sist oppdatert$(
siste innlegg$'
siste kommentarer$'
site$&
site en maintenance$%
site internet$&
site not found$%
site optimise pour$(
site web$&
sitio$&
sitio en mantenimiento$%
sitio web$&
sito$&
sito in manutenzione$%
sito ottimizzato$(
sito realizzato$(
sito web$&
situs$&
situs web$&
sivua ei loeydy$%
sivua ei loeytynyt$%
sivua ei loydy$%
sivua ei loytynyt$%
sivun alkuun$$
skapad med$(
skip navigation$$
skip to content$$
skip to main content$$
skriv en kommentar$'
skriv til meg$'
skriv til mig$'
skriv till mig$'
skriv ut$$
sluiten$$
soeg$$
soek$$
sog$$
sok$$
sommaire$'
son guncelleme$(
son yazilar$'
son yorumlar$'
source$&
source code$&
souvisejici prispevky$'
sponsored$'
sprache$$
staeng$$
stahnout$$
stahnout pdf$$
stampa$$
stampa questa pagina$$
stang$$
startpagina$$
startseite$$
startsida$$
stranka nenalezena$%
strona$&
strona glowna$$
strona nie istnieje$%
strona nie zostala znaleziona$%
strona projektu$&
stuur mij een bericht$'
stworzone w$(
subscribe$)
suchen$$
suivant$$
suivre$$
sulje$$
suscribete$'
szczegoly$&
szerkesztes$$
szolj hozza$'
szukaj$$
table of contents$'
tai cv$$
tai pdf$$
tai xuong$$
takaisin$$
takaisin yloes$$
takaisin ylos$$
takip et$$
takipci$$
talvez voce goste$'
tambien te puede interesar$'
tautan$&
tehty ohjelmalla$(
teilen$)
teilen auf$'
telecharger$$
telecharger le cv$$
telecharger le pdf$$
telecharger mon cv$$
template by$(
terakhir diperbarui$(
terms of service$(
terug$$
terug naar boven$$
the page cannot be found$%
theme$(
theme by$(
theme par$(
this page could not be found$%
this site can't be reached$%
tietosuojaseloste$(
til toppen$$
tilbage$$
tilbage til toppen$$
tilbake$$
tilbake til toppen$$
till toppen$$
tillbaka$$
tillbaka till toppen$$
tilmeld$'
tim kiem$$
tinggalkan komentar$'
tipareste$$
tisk$$
to top$$
toate drepturile rezervate$(
todos los derechos reservados$(
todos os direitos reservados$(
toggle dark mode$$
top$$
topo$$
torna all'inizio$$
torna in alto$$
torna su$$
toteutettu$(
tous droits reserves$(
tovabb$$
trang chu$$
trang web$&
transferir pdf$$
tulosta$$
tum haklari saklidir$(
tutti i diritti riservati$(
tutup$$
ubah$$
udostepnij$)
udostepnij na$'
udskriv$$
ugras a tartalomhoz$$
ultima actualizacion$(
ultima actualizare$(
ultima atualizacao$(
ultima modifica$(
ultima modificacao$(
ultima modificacion$(
ultimo aggiornamento$(
unauthorized$%
unduh$$
unduh cv$$
unduh pdf$$
upravit$$
utolso frissites$(
utworzone w$(
uusimmat artikkelit$'
uutiskirje$'
uye ol$$
vai al contenuto$$
vai al sito$&
valikko$$
ve dau trang$$
vedi$&
vedi certificato$&
vedi progetto$&
ver$&
ver certificado$&
ver credencial$&
ver mais$$
ver mas$$
ver menos$$
ver projecto$&
ver projeto$&
ver proyecto$&
ver site$&
ver sitio$&
verify$&
verkkosivu$&
verkkosivusto$&
version imprimable$$
version para imprimir$$
versione stampabile$$
verwandte beitraege$'
verwandte beitrage$'
vezi$&
vezi certificatul$&
vezi mai mult$$
vezi proiectul$&
vice$&
view$&
view certificate$&
view credential$&
view full profile$'
view on github$&
view project$&
views$$
viimeisimmaet artikkelit$'
viimeisimmat artikkelit$'
virhe 404$%
vis$&
vis mer$$
vis mere$$
vis mindre$$
visa$&
visa certifikat$&
visa mer$$
visa mindre$$
visa projekt$&
visit site$&
visit website$&
visita il sito$&
visitante numero$(
visitas$$
visitatore$(
visite$$
visites$$
visiteur$(
visiteurs$(
visitor number$(
visitors$$
visningar$$
vissza$$
vissza a tetejere$$
visualizaciones$$
visualizacoes$$
visualizzazioni$$
voir$&
voir le certificat$&
voir le projet$&
voir le site$&
voir moins$$
voir plus$$
volgen$$
volgende$$
volgers$$
voltar$$
voltar ao topo$$
volver$$
volver arriba$$
vorige$$
vous aimerez aussi$'
vous etes le$(
vsechna prava vyhrazena$(
vsetky prava vyhradene$(
vues$$
vytisknout$$
vytvorene pomocou$(
vytvorene v$(
vytvoreno$(
vytvoreno pomoci$(
vytvoreno v$(
wartungsarbeiten$%
web$&
web site$&
web sitesi$&
webbplats$&
webmaster$(
weboldal$&
webseite$&
website$&
websted$&
weergaven$$
weiter$$
weniger anzeigen$$
werbung$'
wersja do druku$$
wiecej$&
write me$'
write to me$'
wroc$$
wszelkie prawa zastrzezone$(
wydrukuj$$
wygenerowano$(
wykonano w$(
wyswietlen$$
xem$&
xem chung chi$&
xem du an$&
xem them$$
yazdir$$
yhteydenottolomake$'
yloes$$
ylos$$
yorum yap$'
you are visitor$(
you may also like$'
you might also like$'
yukari$$
yukari cik$$
zaloguj sie$$
zamknij$$
zapisz sie$'
zarejestruj sie$$
zavrit$$
zertifikat ansehen$&
zertifikat anzeigen$&
zglos$$
ziyaretci sayisi$(
zobacz$&
zobacz certyfikat$&
zobacz projekt$&
zobrazit$&
zobrazit projekt$&
zobrazit vice$$
zoeken$$
zoptymalizowano dla$(
zostaw komentarz$'
zpet$$
zpet nahoru$$
zrobione w$(
zugriff verweigert$%
zuletzt geaendert$(
zuletzt geandert$(
zum inhalt$$
zum inhalt springen$$
zum projekt$&
zum seitenanfang$$
zur webseite$&
zur website$&
zuruck$$
zuruck nach oben$$
zurueck$$
zurueck nach oben$$
αναζητηση$$
αποδοχη$$
αρχικη$$
αφηστε ενα σχολιο$'
δειτε$&
εγγραφη$)
εκτυπωση$$
επεξεργασια$$
επιστροφη στην κορυφη$$
η σελιδα δεν βρεθηκε$%
ιστοσελιδα$&
ιστοτοποσ$&
κλεισιμο$$
κοινοποιηση$)
κωδικασ$&
λεπτομερειεσ$&
ληψη$$
ληψη pdf$$
με επιφυλαξη παντοσ δικαιωματοσ$(
με την υποστηριξη$(
μενου$$
μεταβαση στο περιεχομενο$$
περισσοτερα$*
πισω$$
πολιτικη απορρητου$(
προβολη$&
προσφατα αρθρα$'
προσφατα σχολια$'
συνδεση$$
συνδεσμοσ$&
σφαλμα 404$%
σχετικα αρθρα$'
τελευταια ενημερωση$(
φορμα επικοινωνιασ$'
вверх$$
вгору$$
версия для печати$$
версія для друку$$
вийти$$
войти$$
все права защищены$(
вы посетитель$(
выйти$$
відкрити$&
главная$$
головна$$
детальніше$&
дивитися$&
добавить комментарий$'
доступ заборонено$%
доступ запрещен$%
друк$$
завантажити$$
завантажити pdf$$
закрити$$
закрыть$$
залишити коментар$'
исходный код$&
код$&
коментарі$'
комментарии$'
контактов$$
копировать ссылку$$
меню$$
на главную$$
наверх$$
нагору$$
назад$$
написать$$
напишите мне$'
напишіть мені$'
не найдено$%
обновлено$(
оставить комментарий$'
останнє оновлення$(
останні записи$'
открыть$&
ошибка 404$%
переглянути$&
перейти$&
перейти к содержимому$$
печать$$
поделиться$)
поделиться ссылкой$'
подписаться$)
подписчиков$$
подробнее$&
поділитися$)
пожаловаться$$
поиск$$
показати більше$$
показать еще$$
показать сертификат$&
политика конфиденциальности$(
політика конфіденційності$(
помилка 404$%
посетитель номер$(
посилання$&
поскаржитися$$
последнее обновление$(
последние записи$'
посмотреть$&
похожие записи$'
похожие резюме$'
похожие статьи$'
пошук$$
працює на$(
прийняти$$
принять$$
просмотров$+
підписатися$'
работает на$(
распечатать$$
регистрация$$
редагувати$$
редактировать$$
реклама$'
реєстрація$$
роздрукувати$$
сайт$&
сайт проекта$&
свежие комментарии$'
свернуть$$
сделано$(
скачать$$
скачать pdf$$
скачать резюме$$
смотреть$&
создано в$(
создано с помощью$(
ссылка$&
створено за допомогою$(
сторінку не знайдено$%
страница не найдена$%
схожі записи$'
схожі резюме$'
увійти$$
усі права захищено$(
форма зворотного зв'язку$'
форма обратной связи$'
читайте также$'
читать далее$$
אישור$$
אתר$&
דלג לתוכן$$
דף הבית$$
הדף לא נמצא$%
הדפס$$
הדפסה$$
הורד pdf$$
הורדה$$
הצג עוד$$
הרשמה$)
השאר תגובה$'
התחברות$$
חזור למעלה$$
חזרה$$
חזרה למעלה$$
חיפוש$$
טופס יצירת קשר$'
כל הזכויות שמורות$(
לאתר$&
מדיניות פרטיות$(
סגור$$
עוד$&
עודכן לאחרונה$(
עריכה$$
פוסטים אחרונים$'
פוסטים קשורים$'
פרטים$&
צפה$&
צפייה$&
קוד$&
קישור$&
קרא עוד$$
שגיאה 404$%
שיתוף$'
שלח לי הודעה$'
שתף$)
תגובות$'
תפריט$$
اترك تعليقا$'
احدث المقالات$'
اخر تحديث$(
ارسل لي رساله$'
اشترك$'
اطبع$$
اعلان$'
اغلاق$$
اقرا المزيد$$
التعليقات$'
التفاصيل$&
الرابط$&
الرييسيه$$
الصفحه غير موجوده$%
العوده الي الاعلي$$
القايمه$$
المزيد$&
الموقع$&
الي الاعلي$$
انتقل الي المحتوي$$
بحث$$
بدعم من$(
تحميل$$
تحميل pdf$$
تخطي الي المحتوي$$
تسجيل الدخول$$
تعديل$$
تنزيل$$
جميع الحقوق محفوظه$(
حقوق النشر$(
خطا 404$%
رابط$&
راسلني$'
رجوع$$
سياسه الخصوصيه$(
شارك$'
طباعه$$
عرض$&
عرض الشهاده$&
عرض المزيد$$
عرض المشروع$&
مشاركه$)
مقالات ذات صله$'
موافق$$
نموذج الاتصال$'
お問い合わせフォーム$'
お探しのページは見つかりませんでした$%
もっと見る$$
アクセスが拒否されました$%
アクセスカウンタ$(
コメント$'
コメントを残す$'
コンテンツへスキップ$$
サイト$&
サイトを見る$&
シェア$'
シェアする$'
ソース$&
ソースコード$&
ダウンロード$$
デモ$&
トップへ戻る$$
フォロワー$$
フォロー$$
プライバシーポリシー$(
ページが見つかりません$%
ページの先頭へ$$
ページトップへ$$
ホーム$$
メッセージを送る$'
メニュー$$
リンク$&
リンクをコピー$$
ログイン$$
下載$$
下載pdf$$
下載履歷$$
下载$$
下载pdf$$
下载简历$$
主页$$
举报$$
人次访问$(
人目のお客様$(
人目の訪問者$(
作成日時$(
保留所有权利$(
保留所有權利$(
先頭へ戻る$$
共有$)
关注$$
关注者$$
关闭$$
分享$)
分享到$'
分享履歷$'
切换语言$$
切換語言$$
列印$$
列印本頁$$
创建时间$(
印刷$$
印刷する$$
原始碼$&
发表评论$'
取消$$
同意する$$
回到頂部$$
回到顶部$$
回表示$$
在线预览$&
备案$(
复制链接$$
存取被拒$%
官網$&
官网$&
导出pdf$$
專案連結$&
展开$$
展示$&
展開$$
广告$'
広告$'
廣告$'
建立時間$(
强力驱动$(
您访问的页面不存在$%
戻る$$
手机查看$'
打印$$
打印本页$$
扫一扫$'
找不到頁面$%
找不到页面$%
技术支持$(
技術支援$(
掃一掃$'
接受$$
搜尋$$
搜索$$
收起$$
新規登録$$
更多$&
更新时间$(
更新時間$(
最后更新$(
最后编辑时间$(
最後更新$(
最後編輯時間$(
最新文章$'
最新記事$'
最終更新$(
最終更新日時$(
最近のコメント$'
最近の投稿$'
最近文章$'
最近更新$(
本文へスキップ$$
本站由$(
查看$&
查看專案$&
查看更多$$
查看證書$&
查看证书$&
查看项目$&
検索$$
檢舉$$
檢視$&
次浏览$$
注册$$
浏览$$
源代码$&
源码$&
演示$&
瀏覽$$
瀏覽人次$(
無断転載$(
版权所有$(
版權所有$(
猜你喜欢$'
留言$'
番目の訪問者$(
登入$$
登出$$
登录$$
登録$$
發表留言$'
目录$'
目次$'
目錄$'
相似简历$'
相关推荐$'
相关文章$'
相關推薦$'
相關文章$'
确定$$
確定$$
粉丝$$
粉絲$$
給我留言$'
続きを読む$$
網站$&
線上預覽$&
編輯$$
編集$$
给我留言$'
编辑$$
网站$&
菜单$$
著作権$(
表示$&
複製連結$$
見る$&
訂閱$'
註冊$$
証明書を見る$&
詳情$&
詳細$&
詳細を見る$&
订阅$'
访问被拒绝$%
访问量$(
评论$'
详情$&
購読$'
跳到主要內容$$
跳到内容$$
跳至內容$$
跳至内容$$
跳转到内容$$
近期文章$'
近期评论$'
返回$$
返回頂部$$
返回顶部$$
追蹤$$
追蹤者$$
退出$$
通報$$
連結$&
選單$$
链接$&
閉じる$$
関連記事$'
閱讀更多$$
關閉$$
阅读更多$$
隐私政策$(
隱私權政策$(
頁面不存在$%
页面不存在$%
页面未找到$%
项目链接$&
首頁$$
首页$$
개인정보처리방침$(
검색$$
공유$)
공유하기$'
관련글$'
광고$'
구독$'
다운로드$$
닫기$$
댓글$'
댓글남기기$'
더보기$$
데모$&
동의$$
뒤로$$
로그아웃$$
로그인$$
링크$&
링크복사$$
마지막업데이트$(
맨위로$$
메뉴$$
메시지보내기$'
목차$'
무단전재$(
문의하기$'
방문자$(
번째방문자$(
보기$&
본문바로가기$$
본문으로건너뛰기$$
사이트$&
생성일시$(
소스$&
소스코드$&
신고$$
웹사이트$&
위로$$
이력서다운로드$$
인쇄$$
인쇄하기$$
인증서보기$&
자세히$&
자세히보기$&
저작권$(
접근이거부되었습니다$%
접기$$
조회$$
최근글$'
최근댓글$'
최종수정$(
최종편집일시$(
팔로우$$
팔로워$$
페이지를찾을수없습니다$%
편집$$
홈$$
회원가입$$
"#, b"\n\x00\x04\x00i\x01\xb2\x01\'\x009\x00\t\x00\xed\x01\x0e\x00\x00\x00h\x00\x06\x00\x17\x00\\\x00F\x00Q\x00\x83\x00Y\x00\x12\x00\x04\x00\
|\x02J\x005\x00\x01\x00\x01\x00h\x00G\x00\n\x00\t\x00\x00\x002\x00\x19\x00\x01\x00=\x01\x00\x00*\x00L\x00S\x00\xf0\x00\r\x00\
\t\x02\x00\x00\x00\x00\x01\x00V\x00\x02\x004\x00\x01\x00%\x00\xde\x01{\x02\x0c\x00\x02\x00\x8b\x03\x05\x00\xae\x00z\x00\x02\x007\x00\t\x01\
Z\x00\x00\x00\r\x00\x00\x00\x17\x00T\x03+\x00\x06\x00\x05\x00e\x00\x04\x00\x1e\x01\xf3\x01\x90\x00P\x00\x91\x00\t\x00\x00\x00\x00\x00\x08\x00\
\x14\x00\x02\x00N\x01j\x00c\x00\x10\x00\x00\x00\xc9\x01\x1a\x00\x02\x00X\x00\x1c\x01^\x04\x0c\x00\x05\x00j\x00\x01\x00\x82\x018\x00\x13\x00\
\x0e\x00)\x01\x03\x00\x00\x00$\x00\x03\x00v\x01\x02\x00\xa3\x02\t\x00\x0b\x00.\x00\x08\x00\x05\x00\x0f\x00Q\x00\x04\x00{\x00\x04\x00i\x01\
\x1d\x00%\x00\xc4\x02#\x00\x05\x01\x00\x00_\x00\x00\x00\"\x00\x89\x00\x9f\x01\r\x00 \x06\t\x00\x01\x00\x08\x00\x00\x00\xbb\x02\r\x00*\x00\
1\x00\x1a\x00&\x00 \x00\x03\x00\x8f\x00\x80\x00\x02\x00\xa7\x05\x1a\x00\x01\x00\x03\x00\xc2\x00a\x00\xb6\x00\xad\x00\x18\x00^\x01\x05\x00\x00\x00\
\x1f\x00C\x00\x10\x02\x9e\x014\x00\x03\x00\x17\x00\xc1\x00\x04\x00\xd9\x00\x9c\x02q\x003\x05\x11\x00\xd8\x07\xab\x02\x8c\x01\xd6\x05\x1a\x02\x1c\x01\
\x00\x004\x00\xf1\x03\x9a\x02\x15\x00\xa3\x03\x18\x03v\x00:\x00\xab\x03\x8f\x00@\x008\x00C\x01!\x00\x96\x05\x85\x01\x12\x01\x8c\x00\xf1\x00\
\x8d\x02\t\x00\x00\x00\xc4\x00\x05\x00V\x07a\x00*\x00\x05\x00#\x00<\n\x01\x00\x1b\x00\x14\x04W\x03R\x001\x00Y\x00\xee\t\x12\x00\
\x08\x01y\x00*\x02g\x01F\x00\xfc\x00\x0f\x00c\x01\x17\x00\x00\x00\x02\x00\xd5\x06\xaa\x00\xb8\x00p\x02\x04\x00\x00\x00<\x00\n\x00\x19\x00\
~\x02\x0f\x00\x0f\x00\xb2\nM\x1c,\x00\x03\x03N\x02n\x00\x1c\x03\x15\x00\xec\x009\x01\x16\x00:\x01\x8d\x00\x05\x00\x00\x00E\x0b\x8c\x03\
/\x01~\x00\x12\x08\xc2\x04z\x08\x9c\x00\x01\x00Q\x04\xf9\x04\xad\x00r\x01\x87\x00\xb0\x00\xfb\x05{\x00\x06\x00\"\x05\xa5\x01\x06\x00\x19\x00\
\x8b\x01\x92\x08\t\x02:\x00\x02\x00\xd6\x03\x02\x00\x00\x00g\x00\x00\x00\x17\x00\x9a\x02=\x00\x05\x00C\x01\x97\x03$\x00O\x00\xd7\x06\xd7\x00\
\x9c\x056\r1\x00\xfa\x03\x17\x06\xac\x01\x07\x00}\x07\x01\x00\x07\x00b\x00%\x00\xe1\x00q\x00\x13\x00R\x006\x00)\x01\x1b\x00\x01\x00\
\xa0\x01\t\x00\xc9\x01\xa9\x01\xfa\x01\xc2\x12+\x00\x03\x00\xaa\x02\x02\x00\x01\x00\xdb\x00\xb3\x10\xfd\rv\x0b8\x08\xdc\x00\x8d\x01\x82\x11\x14\x00\
\x1d\x00\xa3\x02z\x1a\xd8\x06\xa6\x0c%\x00\x86\x03\x08\x01}\r\xc3\x00", b";B\x10I\x15\xf0\x16\x080\xcd#\x90\xc5\x01\xc0\xd6\x000d\x14\x00\x98Fpz>\xc0\x1e\x03\xc0\x9ad\xf0(!\xf0\x86\x19\x00&\
\x04\xa0\xda\x1b\x90\xddH`M\x0e\xb0t\\0Lj\xe0\x00\x00\x00\xd4A@\x9aE\xf0\x01\x08\x10\x1cF\x10mA\xf0a5`\x8ea\
\xb0\x0ec\xb0c3\xd0\xe5\'\x00C\x18\xc0YF\xc0\xb2%\xb0S\x16\x80\xff=\xa0]&\x80\xf6E\x90cQ\xb0\x0b\x10`\x86YP\
/\x07\xa02\x1a@\n\x03\xc0\xe9N\xd0\x10j\x90\xd3P\x90a\x05`7T\xd0\xac\x19@Ehp\\ip\xc14\xe0\x00\x00\x00\xaa\
`\x80\xb5(\x90\xb4/\x90\xce3@V1\xa0\"\n\xf0%H\xf0\x89\x160\x9aN\x10\x9f_@*4p[D\x90U-0Qh\
\x20GI` M\xd0\xf4^`v9`\xac\x08\xc039\xb0D\t0\xbb\x11`\rIp8\x05\xa0Ml`w@ \xef\x0b\x90\
\x1a\x0c\xe0\x02E\x10\x00\x00\x00\xe2A\xf0}\t\xe0G!P\xb3\t\x90\x12b0&i\x00\x03\x02\xd0q,\x80?\x14p\nR {\
6\xd0\xf6\x08\xd0\xb58 v.p\x80C`\xa2e\x10E[`\xfb0`\xfaa\xc0>cpg(\xb0\x1d&\x80>=\xc0\xa3^\
\xd0ib\xc0\x90!\xc0c\x1dP\xe0fP\\l\xe0\x00\x00\x00\xf2\x05\xf0t#0m\n\xb0\x1bB\x80\x0f>\xd0\n@\xd0ch0\
\x04\x040M&\x90/S\x00~9\x10\xe6`0V9\xf0F\x1d\xa0\xea\x1bpAf`@8\x10\xff\x0e0\x020\xd0-\'\x90\xe1\
$\x00t%@JQ\x90\xdb\x0fP\xedk\x80\xb3\x0c\xb0\xe2:\x90\x00\x00\x00\xa5G\x80\xb8\x18\x80p\x19\x10\xc7M\xa0\xa1i\xe0\xe0\x03\
\xf0\xf5\x16@\xc6\x0f\x10\x1fj\xf0\x14\x1a\xc0\xb6f\xd0\xf5A\x904@\xe0.-\x80)9\xb0\x13#\xa0\xe2\x1f\xe0,\x0f\xf0\xb9\x13 \
\xb8F\x80\xea\x15 0\x01`\x16\x17`\xdd\x16\xc0S#0Yf\x10\xedB\xf0\xbaEp\x08F $5\xb0*b\x10\x87\x0f\x80\x12\
5\xe0\xf78\xd0\x917\x10)Y \x1eh\xd0Fg\x00I5\xd0;K\x00\xde\x04p#L\xc0\x0e+\xa0\xfaB\x10\xe9/\x00cC\
\x10\x05\'\xc0\xd9?pv\x1c\xc0|%\xe0\xbf3PCE\xf0\xa2\x1e\xf0\xacB\x80\x89N\x00\x00\x00\x00\xb5Z`\xb8&\x80\x97D\x80\
{J \xe6\x07\x903=P\xaf\n`&*\x10\xf8(@\xbe\x17\xe0SJ\xc0&\x0c0\xc2\x14p\x00\x00\x00\xa9a0\xee\x17\xb0\xf3\
h@>\x0c\x80\xff\x08\x00:]\xc0\xc3Q`\xcfLPA\n\x00u$@T\x03\xe0Sc\x10\xe3Y`\x8e\x010\xd0\x0f@\x11\x19\
\xe0\x1bC\x00\xc8c\x90\x94;P\x8eD0\xf6)`#f\xd0W\t\xa0\xad&\x80A:0\xcb\x1f0\xdeBP\xba\x1aP\xf5U\xe0\
\x12L\xc0T@\xa0\xe1\x11`vW\x90\xdf\x0b\x10\xe4\x0c\x80`\tpG>\xb0|+ \x9900\xc08\xa0\x10&\xa0\x00\x07\xb0\xf7\
g\xf0\xabN\xf0\x86`\xb0&\x1d`\xe8F\x00\xf87\x10\x0c2\xe0\xf5fP~D\xa0\x04V\xf0\xe2\"\x90\xa4c\x10)I d]\
\xf0\x96Pp<Z\x90\x00\x00\x00\xf34\xc0\x95\x02\x80\xb0\x02\xd0w\x17\xe0\xe97\x80>/P\x00\x00\x00\xd0\x08P\xdc\\0\xf9>@\
\xef`P\xc6CphJ\xc0V\'P\x15e\xf091\xd0\xc2S\xd0.C\xc0bf {M\x80\xc1\x08p\x05,\x80?A@\x05\
\x1e \x19\x02\x904\x190\xc1\x120\xc0k`\t-\x80\xff\x1b\xa0\x00\x00\x00\x19;\xa0PZ0Q3\xc0?\x17`Y`\xc0\xc4j\
\xe0G<\xf0\xdb2\x10\xf8@\xa0\x01+\x90\xff\x12\xa0tf0\xaf2p\xf5D0\xbdIPf\x08@\x94.`\x00\x00\x00\xaf8@\
\x1a\x11\xb0$&\xb0\xd0E\xb0e4\x00<J\xc0\xc4\x13\x80\\\x0c0b\x13\x00\xf6; \r\x1e\xe0V[\xf0uD0\x19P\xb0\xff\
Hpnc\xc0 O\x80j\x16\xf0\xfc\x10\xa0\x85\x02\xa083\x10\x85\x0b0X$\x10\xea\x11 \xa2\x13\x10\x05(\x00{&\xa0L/\
\xe0\xcd6\xb0\xb9\"`\xf2K\xf0\'3\x10\xcc(\xb0\xbd\x19\xa0p1P\xa2)0\xd0\x11 \x9cY\xa0\x99h0\xa0/\xf0\x97)\xf0\
\x1aA\x00\xfef@\xdc\x0e\x80\x890\x10\xad=\xd0\x00\x00\x00\x07\x1f\xe0{\x04\x90UH0\xa95pU5\xd0\x89\x07\xe0\x90\x1e\xb0\xc6\
_\xc0\\\x17\x80$<\xb0\xfd\\0\xd8b\x10\x07=pq`PM\x1e\x10\x07j\x80\xc8&\xf0\x12kP\xf3e\x00\xd6\x010\xe8\x08\
\x10)\x13@\xa2\x07`;H@s\x0b\x103\x14 %?\xb0\x16\x19\xe0\xfa.0\xe8%\xd03k \xaf\x1c`\x92K\x10*kP\
\xb1\x11\x00\x9dZ\x90\xa1\x11\xe0\xcf+\xe0\xd1\x16\xc08\x07\x80\xe92pH\x03\xe0ec\x10\x19\x01\x10Q\x17 }\x1d`\xa8\x0f@\xdf\
\x13\xb0\x82F\x10|\x07\x00\xbe\x03\xc0\x80\x13P\x9c+\x00\x80]\xf0\xf0Q\xf0\x1c+\xd0\x03UP\x9eR\x10\xf4/\x80\x058\xc0\xc4 \
\x00\xc2\x0bplh@\x1a>\xc0\x1cHP\xd3[\xa0Cj\x90/7\x10\xce\x02\xd0\x1cY \xc1\x00p\x9d\x0c\xf0/\x02 4\x12p\
vX\x005&\x10\x88F :\x16`\x05$\xb0\xbb\x15\x90#/\xa0i\x0c\x90\xa3\x1a\xa0=g\xb0\x8ae\x80]\x19\xf0\x96\x00P(\
\x180\xbc>\x00\x9fB\xa0n\x1b\x10\xe3(\x90\xdc*\xa0M\x0cPC3P\xa7\x18P\xdc\rP\xfa\r0\x8a:\xe0\x81k@g\x10\
\xb0\xf1\x0f\x10\x96\x17\x80\xe5=\x90t\x000\xceX\xe0jg\x10NC\x80\x92\x1bpti\xc0\x89O@\xec&\x00\xb3V\x00\xea$\xa0\
\xfb%\xd0\xe70\xf0\xc9\x11\x10\xa4\x00P\xe5!\xf0\xdfd\xc0\x06h\xb0\xf2N\x00\xc4\\\xb0Z\x16`X\x07\x80.+`\xb0Mp\xd5\
\x1a\x90\xa4,@] \xa0)8\x90\xca\x05P\x14-P=\x00\xc0*A0\x15D\xb0\x01\x00\xb0WA\xa0\xcc:\xf0&@\xd0gd\
\xc0\x153pn\x00\xe0p>0\x174\xf0\xa2b \x00\x00\x00dE\x10\xc3,\xe0\xe84\x1090\x10U8`\x9e!\xe08\x0f \
\x96\x06\xa0\x85\n \x99\x1f0Ee@\x1eT\x10V:\xf0\x902\x90\xe2#\x00\xe1_P\x8d4\xd0\xa28pK_\x80\xd4`\xa0b\
`0(\x1bP\x005\xf0\xe9 0\x94\x03\xc0\x86,\xc0\xd3\x07 M\x0b\xe0\xd5RPEC\xb0\xa6:\xf0\xc7\x0cp]e@\xf3\x1c\
0\x915\xd0\xb5@\x80v^\x80\xe3S\xe0f\"\xc0\x00\x00\x00\x88g\xc0l\x17\x90\xef\r YO {e\x10jj`Y0\xd0\
\xca.\x80\xaf3\xd0\xfb\x010$1\xe0\x00\x00\x00\xbf\x1d`\x87 \xf0RM@\xeeG@\xc2P\x90\x8d\x10\xe0\t:\x00.d\xf0\xc1\
$0p3`\xb6\x0bP\x12\x0f0\xfc\x0f\xd0\xb1h\x90\xfck@\xf0)P\x8b\x1c\xc0\x00\x00\x00\x7f\x1a\x90\x98O0v00\xd0I\
p\xafj\x90\xe0\x1a`\x9fM\x00\x93k@\xffZ`\xb2a@a?\xc0\x1f\x00\xf0\x83Z\xc0A-@\xc2\'\xf0\xa7\t\xc0\xc5\rp\
&6@\n\x17\x80\n*\xb0\xecE\xb05`\xe0\x02\x14\x00\x16\x16\xd0\x87\x1b@\xddT\xd0.^\xd0O\x0f@\xddZ\xa0K\x07@\xa6\
\\\xd0\xc7!PY.\xf0L? \x0e1\xb0\xed:0\x178`\xdaMP\xc7g\xe0@W0M\x18\xd0\xc7Wp{b`C\x00\
@6-PlN\x10\xd0Q\x00\xecc\xe0\xc47\x80\x19\t\xb0\x1b\'\xc0Z)P\xb4\x1b`$Q *_P\x9a\x0f0\xb7\x04P\
\x90(\x80\x95\x01 \xb0W\xa0\xab_0\n\x11\x90\xe7)\xb0\xf9<\x80G\x06\x00x\x01\x90\x00\x00\x00\xfbY\xb0\x99e\x00\xd1i\xe0\xf7\
\x1e\x80W] \xd4/\xf0\xb7\x07\xe0\xba\x02\xa0\xb76 \x83A\x80\x13]`\"$\xc0\x8a%\xb0}@0\x00\x00\x00\xa5\x10\x10\xb3!\
\xc0\x05/\x10\x1dlpuh\xc0\x8dU`\xaf$\xc0\x8eEp\xfb-\xb0\x90\' \xc6[\xc0\xfd\"\xa0@a\xf0[\x15`yjp\
\x1a\x12`\xce\x13\xe0: \x00\xe7? \x19d\xd0\x82\x17pgL@z\x05`\x16\"\x90\xd4%@\'e\xf0\xef\x18\x80\x87\x1f\xa0\x9f\
4\xe0\x89i\x10\xe0\x14\xb0\xf1\x00\x10\xeeW@\x91g\x00R \xf0\xaai\xb0\x8f\x15\xf0Q\x08\x80\xb3\x17P\xc1a0\x00\x00\x00\xbe\x1b\
p\x99V\xd0m+Po_\xe0}<\xc0\x99\x07pG9\xb0\xc0b`\x99Hpq\x07\x10\x0b\x07\x00.Xp\xdf3\x90\xa0\x1b\xd0\
g@\x90\x8c\\\xb0Nb\x10\xc3:\xe0\"#@F\x08\xc0\x06\x05\x90@4\xb0\xad\x13p\xb3i\xe0`XP.(pl0\x80\xfd\
\x0b`\x8e\x0e@y)\x900\x17\x90\xcc= (g@,`\x00I\x12\x90\x00\x00\x00//\xf0\x04\x18\xa0`,p\x1bk\x10\xac\x15\
\x808!0\x07\x00\xf0`b\xa0\x7f/\xc0ei0}\x1c@\x0b\x06\xf0\x11<\xe0\xc1^\xa0?b\x10\xc4\x1f\xd0,#p[\x00`\
\xddG\xf0\xd4K\x90\xa98\x00\xd9>p\x10\x02`\xb0\x1dP\x9b%`\xc6\x19\xe0\x84\x08\x80N\x11\xe0\xd2;\x00K\x17\x10\xc4\x02p:\
\x02\x90\x00Y\xf0\x059p\xc3X\xf0\x93-`\xbe0@\xafF\xe0a\x1a\xf0\xbdY\xe0%\x01\x10\x03b\x10$\x1e\x00\xb7#\x00#;\
\x20\x9b\x19phTP\x8eM@\xc5\x1a\x80\x83-@\x8f\x17\x10\xa0X\x80\x8ed@\xea\x140\x98TP\xe1&0c1\x00,\\@\
G\x1a\x10[\x0b\xc0\xc9% \xea\x130t `\xfbi\x10\x0f\"\x801\x10\x80\xfc\x0c \xb5T\xc0\xa1\x08 v\x1b0<9\x90!\
\"\xc0E\'`m\x03\x10\xbd;\x80\t\x16`_>\xf0=^`L\"\xd0\x16!\xf0\x8bC@\xec=P\r\x13\xa0/c\xd0^\\\
Ph6@\xecZ\x80\x00\x00\x00\xe7V\x10\xc6T\xa0\x1f\x0bP,B\xd0\xc5i\xf0\xd9\"\x00M@\xb0\x852\x90\xad\r`\xb4C\x00\
\xc8\x07\x80\xe5\\\xd0\xd57\xf0nM\xb02\n\xd0\xc1\x1e\xd0\xf8T\xf0\xa1.\x00\xfb\x15\xb0\xe8\x0e\xa0\x9a<P=\'0CU`\xe9\
9\xf0\xdfjp\xc0e@01 q-\xf0CP S>pT;@_+pe[`\xea\x04\x90\xb6\x08\x80\xbb<\xf0\x897\
p\xb1 pt\x0e\x10\x97Cp\x80.0\xfaj\x90\xb5^\xd0\xd3\'\x00\xb3R\xf0\xd74p\xe8C\x90\xcfh\x90\xba\x06\x00[6`\
V(p\xd6: \x16g\xd0HN\xe0n\x13\x90\x9f#\x10uF\xa0>+`Fd`_9\xa0\x1c\x13@\xb3B\x80ag\xd07\
5P82\xb0x\'\x00\xb1\x00\xa0\xd2\x0b\x10`:\xb0a! \xd3)\x10\xac\x1e\x00\xba\x010\x7f\x12`\x14$\xc0RG\xd0QE\
\xa0XC\x80\x8e?0g=\xf0\xd2O`GY\xe0\x921\x80\xee\'\x80~7`\xc2L\x90\x81\x16\xd0\xb0?\xd0\xadG\xd0\x95f0\
\xfe\x000Og \xeb^\x80\xb9H\x10?\x13 f\'0\xe4\x1e0\x95\x16\xf0\x91\x1d\xc0\xb5+\xf0\xe8*\xb0\xaa!\x00\xee\x01 2\
Rpb\x0e\xa0\x93b\x00\xe6\x12\x10\x87\x0e\x10\xb8g@\xa5E\xb0%\x19\x004*P\xcb\x16\xb0\xacD \xb7e\xf0NeP\xef3\
p\x11\'\xa0gP\x90Si\xd0\xe04\x80\x13^\xa0\x1b6 B \x80\x92\x1a\x10\xcf\x1d\x00\t_@\x07Op\xd4\x1c\x00\xef\t@\
\x9ef\xf0\xd5\x17\xf0;\x1c\xb0w?\xa0t\x1a\x80&\x15`qG\x10\xa3g\x906\x1d\xf0\x04 0\x7f#\x00\xd6$\x10\xdekP\xb1\
,\x90!\x1f\xa0:G \x8a#`\xcb\x01Pd\x02`U\x1d\xd0w40\xd20\x00\xff1@\x0eGP\xbbD\x10\x0bXp\x82\x0c\
\xa0\xce\x12\x80\xf6S@a\x12\xb0\xef\x1d\xa0\xd6C\xe0\x00\x00\x00\xd3\x06 f\x1eP\xa8QP\xfb\x04\xf0\xfa\x02\xe0\xa7\x03\x10\xa3d\x10\
U^\xf0\x9b`p\x05f\xd0a2\xb0\x11F\xa0\x16E\xd0{\x1eP\xe4\x01\xf0\x83f`KL\xb0:?P\xd2e\xf0`\x06`|\
I0\x9e\t\xf0\x8c\x13\x00\xb3A\xe0\xea\"p\r\x010\xf1 \xd0y30\xecX\xb0i$0*0\xe0\xa8h\xf0QD\xd0T%\
\x20\xca\x0e@\x7fV\x00/V\xa0\xa6\x0c\xf0Oa\xd0\x9dK@\x14JpSN0\x94\x12\xc0\xe1hP\x0b!\xd0i: \x84b0\
Vl\x10\x94&\x10\xb2-\xf0\xce2@r\x180\xb1\x0fP\x9fI\x10\ra\x10\x16*@\x91/\xd0\x1fg\x90\x08Z`\x9d?\xf0\xd5\
_\x80\xc6?\x90\x12\x1f\x80\x00\x00\x00yK\xe0g%0-\x16\x80\xd9\x15 8L\xf0\xcfN\x90\xf0#\xb0\x04#\xd0\xa3\x05 \xf9\x13\
\x80G\r0\xb3c0\xefC\x80\xd0\x1b\xd0QS\x90\xa3\x17\xd0g\x1a\xe0\x83X\x10dDP\xa59\xe0\xd4\x14\x80mI\x00pY\x80\
%\x000|QP\xd5\x0e`z!\xb0D\x1fP\x9d7\xd0\xd5F \xa0W\xd0$%\xf0d\x07\xa0^\x0f\xd0HG\x90\xa03\x00\xa5\
$@\xbeU\x10FD0\xbe\x10\xb0\x00\x00\x00\xce\x10\x90j\x18\x80\x11,`\x88$@\x04P\xc0H6\xf0\x80\x15PWb\x10\x11l\
\xa0ga\xc0CB`\xa62`\xc9>\x10\xee6 \xce\t\xf0\x0cHP\x1c00(N\x10Q4\xb0\x066\x00\xb7\x0e\xb07,\xb0\
\x11/p-G\xf0\xd9\x10\x80\xfe:\x00m\"`\xc9\x1c \x04\x0b\xe0\x0c. \xb8)\xd0\xc5B@\xa5* B.p\xdbA\x80\xe9\
,\xa0\x05i\xa0#-\x90E\x04 \x1f, \xdbe\x10\x8f*p\x9aa\xc0\xabU \x00\x00\x00\x00\x00\x00p;\x80\xec\x16\xa0-M\
\x90\xb5LPgU0\x00e0Zh\xa0\xdfa\xd0\x92\t\x80NH`\x87&\x10\xcfH\xe0\xf8\t\x90\xd18P\x1d`\x80\x04\x17P\
A$0\x07B\x80\xa9PP\x8f@@\rQ\xc0\xea\x10P$D\xd02fp\xfc50\xe9\n\x80vd@\xd2U`\x94\x0b\x10\x05\
\\p\nC\x10\xc7/\x00^<\xd0\x13\n\xa0m/\x90\x95c\x90\xee8\x80\x8f\x06@b*\x90 !\xf0;\x11\x80\x82^\xa0h\t\
\x90\xd7\x1f\xc0,$\x80\x03k\x00!bpy;@\xb6\x05@VU\xc0\x12)\x10\x04ap\x10\x0b\xa0\r\x0e\x10\xcdF\x90zG\xa0\
\x1c\x14p\x1a\x1d\x902\x1b`\xeaR\x80\x90Z\x10];\xc0D#\x00\xaf: \x98A\x90\xfc\x1f\xb0\t<\x80\xe9I\xe0\x9fA \xd7\
f\x90\\I\x80xU\x10\xd1\x19\xf0\xf5\n\xb0M:\xd0\xca\x04`\xbd\x1c\xb0\xc6\t0u8@\xdcF\x10S\x02\xd0\x7f\x06\xd0\xca\x15\
\xf0\xc25\x90%\x08\x90/i\x10\xf51\xf0kf\xf03bp\xd0d\x00)=\xc0NF\x80\x0c#`\"a\x003\x0c`\x8c6\xb0\
\x00\x00\x00\x9b80\xf0\x0c\x80-\x05P\xd3-\x10\xeae\x00* @F\x02\x10\x01%\xc0xZ\xa0\xdfW\xd0\xa5O\xb0\x13%\xc0\xda\
<0h\x0e\xc0\x90\r\xd0\xad\x0e\x80\xdaip\xc9G`g\x11\xc0P`\xb0\xe1\t\x90\xf4\x1b\x10\xa4\"\xd0\xb2dP8i\xf0=D\
\x80\x18X\x90\xe85p`=@\xf2\x12\xc0\xdd! \xd2k\xb0\xf0bp\x071\xd0\xec]\x80\xdf\x05 |gp\x8aBP\xc39\xc0\
\xcfSp\x01\x150\"\x1c\xc0\xf7X`$\'\xf01F0\x8d\x0c\x901D\xf0\'\x14\xc08\x18p8\"\x80\x98:03ep\xe3\
>0N,0\xfePP\x15\x15\x00\xbff\xe0\\c\xc0\xeeO\x90\x1c\x180\x82E\x108C\xf0\x9c6\xc0g\x0b@\xa90\xf0K$\
pJcP[\x05\x10\xda] \xc9\n\x10\xd1\x0c0\x023 \xcaY`U\x1a\x90\xcf\\ \x97^`\xa1]\xb07; \xed@P\
u\x0c\xa0\xa6jP\x83\x100\xef!0\xf7d\x00\x17i\xf0\x9fk\x90\xd7c \xd0B\x90\xba*\xd0\xfd?\x80Xa\xb0\xc9\"\x80n\
\x0f\x80\x00\x00\x00^\"@\x9b2\xf0\x116\x10\xdf=\xc0uk\x80\xe21\x10\x12=\x80:\x1b\xf0^\x01@XVP\x11`\x10=\x1e\
\x00\xba9\x80\xc7)@\xacH\x90)\x11\x00hF\x00\xcef\x10\x0b\t@\xbe#0Pf@\x1f\\0\xd7\x130\x16a@\xe5\x19P\
\x80\x03\xe0a\x1c\x10\xcaZ\x90Y7\x80\xebj \x81\\ \xa5?@J0\xf0\xc3K \xe1b\xe07j\xd0\xae<\x00j\x05\xd0\x9d\
(\xe0\xd5D03\x080\xeb\x1a\x90\xa5J@\xdf8`\xb6[\xa0\xdb\x12\x90&)\x90\xc5<\x80\xc9k0\x8d\x05\xc0yY\x80\xe4[\
0\"[p\xad\x06 \\\x08P\xd2W\xc0\x13MpZ!\x900\x1f@\x0e\x0c\xc0P\x06\x900.\x80\xd2!\x80xB\xd0^B0\
L+\xa0\xf5\x140\xa1\x01\xc0!.\x10Xd \x16\x1c\x10\x8c\"\xc0B7\x00}cp\x04D \x96\x1c\xb0*F\xe0\x86;\x10c\
Y\xa0\xcc,\xe0z*\xf0\x037\xc0H 0\x04A@TkP \x07\xa0\x1b(0\x05S\xf0\xa4F\x10lep\x19\x05\x90U\x1b\
\x808\x1f \xd9\x18`g.`\te0\x18\x1e\x100E \x9e\x15\xf0\xfe\x11P\xee.\x00\xa0@\x80l\x1f@\x10\x05`\xad>\xf0\
8\x0e\xb0\xb0E\xa0\xa0C\x00\xf8`\x00\xe3i\x80\xcbJ\xb0\xd6.\xf0\x81!P\xacIp\x00\x00\x00\x8930\x00\x00\x00\xadf\xe0z\
O\x80<)\x10z\x14\x10)lP\x9ag\x10v\x10p\'>\xc0\xe0;\x80}\x0e\x00\x171P\xeeD\x00[\x11\xc0\x0e;\xb0\xfcb\
\xc0\xe5g\x90\xc2\x0e\x90\xa4\x1d\x80\nd\xa0\x8fL\xb0,\"\x00\x81T\xb0\xb7\x16\xb0$E\x10\xf3\x04@\x84\x18\xa0\x1b:\xf0\x9c\n\xf0\
\xdd\x1d dO@HK@e8 S\x13\xd0w5\xe0~:\x10\xba\n\xd0_\x04\xa0]/\x90\\%pJ1\xe0<e\x80\xae\
.\xf0\xab\x16\x90\xbf`\xa0\x999\x80\x8a[0\xa81\x80\x1ee@\"\x02\xe0\xde/\xa0\xee\x03PL\x01p9\\p\xbb\x0f\x904\t\
0\x91Q\x90\xa3\x0b\x80B\x05\xc0\xd9E\xb0<h\x00\x98\x11\x00\xc4\x18 \x96\x08\xe0\xfbW\x90\xbf2\x00 c 3:\xd0\x86c0\
[3\x00\xcf*\x10A``5O`b-\xb0T= \xdd,\xb0\x1d2\xd0S\x19p\x0f00\x13\x14\x00\xecY\x00jE\x80\xec\
i\x10R<\x103I 7\x15\xd0x\x08\xa0\x8d=p26\xa0\xa6\x02@\xf9_\xf0\x9b\\@jR \x8a\x00\x10UX\xa0\x918\
\xb0\x00\x00\x00\xf92\x90\x1e\x06\x00\x93\x14`\x14fP\x84\x00p\x8fY@\xdb\n\x10\xa7\'\xe0p=\xe0\xc0h@\x85P\xd0j\x12`\
\x94J\x900\x1c\xc0k&PT\x05\x10\x08`\x90#\x05\x10\x92i\xb0C(\xb0\xfce\xe0\xc9ep\xacY@\x8c9\x10\xe6\x0fph\
S\xb0\x167\x00\xd39P\x00\x00\x00\x83W\x00\xfb,\x90\xf7\x07\xa0\xd6\x1e`\xb8\'\x00\xc1@\x80M\x1c\xd0q:\x00\x7f\"\xe0\xc1d\
\xc0\xda\t@\x1d\x0f\x10\x17W\x90J\x19\x10\x96\x18`\x05\x1d`\xad[0b0@\x1b_\xf0|\x0f\x00m\x15pC\" \xc0G \
}1\xe0\xdb\x08\xd0F20\xb8O`-\t\x80\xeed\x00?X\xc0\rA\x806\x0b\x90\xd41`5\x13\xe0\x9f\r`\xeba }\
(\xc0uE\x80\xb2\"\xd0\xf0H\x00\xd0a\x80\xd6g\x10\xe7-\xf0\x9f\x06\xa0\xc2V\xd0\x8cW\x90\x1d9\x00$G`\x1c/P\x9f \
\xf0\xbc.\xf0\x9b\x1e\x10\xc11p\xb5>p\xa1&\x90\x8ah\xd0\n\n\xe0\xab@\x90\x034\x80\x80ip\xa9\x1f\xb0\xfa\x180\xa4S \
&\x1a\x90cH\x00\x7fa`\xd65 +\x12\x10OT\x10\x1dU0\xc3A \xdd6\xf0s\x11\xb0>@\xc0\x04N\xf0\x08\x02\xc04\
\'\xe0\xc0J\x90\x8fG\x90\xaf7\xc0u\x06p\x00\x00\x00\xc3\x16\xe0\x868\x10\t\x14 \xf6\x06 va\xd0=\x19`\n\x12\xa0\x85H\
\x20;7\x00\xda\x06\x00\x9a\x04@\xf5\x11 h\x19PkZP\x16I0\x88j\x80\x00\x00\x00#\x0e`\rg`\xc4Ep\t\"0\
\x9c$0\xfd\x19\xe0\x00\x00\x00\xe8\x06`\x9e\x0ep\x95\x13\xf0oC \xa9\x01\xe0ajPu2\xe0\x0e7p\"\r\x90\xad\x12\xf0\xa8\
;`1a\xe0\xfbc\x80\xec\x02 \xf7*\xc0\xdaJ\x00rb\xd0\x94B\x00\x10?\x80\x87_ G*\xe0\xd6 \xa0\x98\"\xc0\xa0-\
\xf0l7\xf0s\x02\xa0\x89\x11@\xb06\xe0L\x14\x00+]\xd0?< pH\xe0\x12 \xc0\x91>\x00\x94j\xe0!\x10P@\x0b@\
ck\x10M\x05\x105\x06P\xde\x020\xbc?\xc0KkP\x18K\xd0<\t\x90g\x1c\x90\xf9G\x90\xde@\x10S\x1f0\x04!P0\
\x1e\xf0\xc3-\xc0\x86S`\xce\x18\xc0\x07T\x90_G\xb0\xe0\x1c\x00O\x10\xc0+\x0b\xb0t[\xa0\xd0@\x90\xb7\x10\xa04\x03P\xfb!\
\xd0_\x1f\xa0-h\xa0\xc9bP\xbd!PV\n@\\\x18\x80\x9f\x10p~h\xf0+2\xc0l\r\xa0s\t\x00\xe9f\xd0q!\xd0\
\xe4<@B%\xd0\x7f\x11\xb0\xd6^\x901%\xc0\x15h \x84B\x90\xf2L\x80\xf4&\xc0\xc5\x10\x80\x13@0\xee+P Zp\xd4\
\x03P\x0b\x1b`\xab\x14 \\WP\xfaF\xf0\xac\x17\xe0>>P", [0, 1, 2, 3, 4, 5, 7, 9, 11], [
K::Action, K::Missing, K::View, K::Around, K::Credit, K::Around, K::Action, K::Action,
K::View, K::Credit, K::Action,
] }

index! { ICONS: &str, r#"@$$
address$%
at$$
behance$&
birth$'
birthdate$'
birthday$'
bluesky$(
cake$'
calendar$$
call$)
cell$)
cellphone$)
chain$*
dribbble$+
email$$
envelope$$
environment$%
f$,
facebook$,
fb$,
geo$%
github$-
gitlab$.
globe$*
globe-location$%
google-scholar$/
handy$)
home$%
house$%
in$0
insta$1
instagram$1
language$2
languages$2
link$*
linkedin$0
location$%
mail$$
map$%
marker$%
mastodon$3
medium$4
mobile$)
orcid$5
phone$)
pin$%
place$%
researchgate$6
scholar$/
skype$7
smartphone$)
stack-overflow$8
stackoverflow$8
tel$)
telefon$)
telefono$)
telegram$9
telephone$)
translate$2
twitter$:
téléphone$)
web$*
website$*
wechat$;
weixin$;
whatsapp$<
x-twitter$:
xing$=
youtube$>
⌂$%
☎$)
☏$)
✆$)
✉$$
✉️$$
微信$;
𝕏$:
🌐$*
🎂$'
🏠$%
🏡$%
📅$$
📍$%
📞$)
📧$$
📨$$
📩$$
📱$)
📲$)
🔗$*
🗓$$
🗺$%
"#, b"\x00\x00\xfc\x07.\x00\x92\x01$\x00\x04\x00P\x00\x05\x00\x1e\x00=\x04-\x01\x05\x00\x0b\x00\x00\x00\x0e\x00\x08\x00\t\x01G\x03\x01\x00", b"\'\x02p\xa4\x01@\xcb\x01Pn\x01p\x8e\x00P\x01\x02\xa0Y\x00\x90\xd8\x02\xc0\x07\x02\xc03\x02P\xad\x02\x80\xa7\x02\xb0\xed\x02@\x1e\
\x03\x80?\x02@\xa1\x02\xb0\x90\x02\x10{\x000-\x01\xb0\x1c\x02``\x00P\xc8\x02\xc0\xdb\x00\xe0h\x01\x10\x00\x00\x00\xfd\x00\xb0\x94\x01\
\x00\x99\x00\xa0\xb3\x02p\xfb\x02\xc0\xb9\x02`G\x00\x90w\x01\xa0\x05\x01\xe0\x82\x01`\xd1\x02 \x02\x03P\xa7\x00\x90\xb2\x01\xb0\x9c\x01\xf0\
\xd3\x00 \x19\x01\x80&\x00\xa0\x8b\x01p!\x01\xb0\x14\x01\xe0\xbb\x00 N\x00\xf0\x11\x02\x90\xe6\x02p\x17\x03\x00D\x01\x90\xf1\x01P\xc1\
\x00 \x86\x00p\x0f\x00\x80\xf4\x02@\x00\x00\x00y\x02p\x97\x02\xe0\xc1\x01\x10\t\x03\xa0\xab\x00\x10\x05\x000\x10\x030]\x02\xa0g\x02\
p\x0c\x01\xb02\x00\xc0\xdf\x02\x80K\x01\xf0W\x02\x10\x1e\x00\xe0\xe0\x01@I\x02\xb0\xec\x00P=\x00\xe0,\x03\x10%\x03\x10\xaa\x01\xc0\
\xca\x00\xa0\x14\x0003\x03 \x84\x02\x10:\x03\xd0a\x01\xe0\x01\x00\xf0\xbf\x02 s\x00`8\x01\x80\xd3\x01 V\x01`\xb6\x00\x10g\
\x00\xf0p\x02p", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27], [
"", "Location", "Behance", "Birth date", "Bluesky", "Phone", "Website", "Dribbble",
"Facebook", "GitHub", "GitLab", "Google Scholar", "LinkedIn", "Instagram", "Languages", "Mastodon",
"Medium", "ORCID", "ResearchGate", "Skype", "Stack Overflow", "Telegram", "Twitter", "WeChat",
"WhatsApp", "Xing", "YouTube",
] }
