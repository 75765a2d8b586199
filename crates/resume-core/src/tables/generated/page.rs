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
active today$(
adatvedelem$)
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
all rights reserved$)
alla raettigheter foerbehaallna$)
alla rattigheter forbehallna$)
alle rechte vorbehalten$)
alle rechten voorbehouden$)
alle rettigheder forbeholdes$)
alle rettigheter reservert$)
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
aviso legal$)
ayrintilar$&
az oldal nem talalhato$%
back$$
back to top$$
bad gateway$%
bagikan$*
baglanti$+
bai viet lien quan$'
bai viet moi$'
baixar$$
baixar curriculo$$
baixar pdf$$
ban quyen$)
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
bereitgestellt von$)
berlangganan$'
best viewed$)
best viewed with$)
besucher$,
bewerken$$
bezaras$$
bezoeker nummer$)
binh luan$'
bir yanit yazin$'
blad 404$%
blogroll$'
boletin$'
bovebben$&
brak dostepu$%
broncode$&
built with$)
bunu paylas$'
buscar$$
byggd med$)
cadastre se$$
cap nhat lan cuoi$)
cari$$
cauta$$
cerca$$
cerez politikasi$)
cerrar$$
cetak$$
chi tiet$&
chia se$*
chinh sach bao mat$)
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
compartilhar$*
compartilhar em$'
compartilhe$'
compartir$*
compartir en$'
condividi$*
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
cookie$)
cookies policy$)
copia link$$
copiar enlace$$
copiar link$$
copier le lien$$
copy link$$
copyright$)
creado con$)
creat cu$)
created time$)
created with$)
creato con$)
cree avec$)
criado com$)
curriculo atualizado$(
curriculum actualizado$(
curriculum aggiornato$(
cv actualizado$(
cv actualizat$(
cv aggiornato$(
cv bijgewerkt$(
cv diperbarui$(
cv indir$$
cv mis a jour$(
cv opdateret$(
cv oppdatert$(
cv paeivitetty$(
cv paivitetty$(
cv updated$(
cv uppdaterat$(
cv zaktualizowane$(
czytaj wiecej$$
daftar$$
daha fazla$$
daha fazla goster$$
dang ky$$
dang ky nhan tin$'
dang nhap$$
dang nhap lan cuoi$(
dark mode$$
das koennte dich auch interessieren$'
das koennte sie auch interessieren$'
das konnte dich auch interessieren$'
das konnte sie auch interessieren$'
date created$)
datenschutz$)
datenschutzerklaerung$)
datenschutzerklarung$)
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
dela$*
dela det haer$'
dela det har$'
dela pa$'
dela paa$'
delen$*
delen op$'
demo$&
denunciar$$
derniere activite$(
derniere connexion$(
derniere mise a jour$)
desarrollado con$)
descarca$$
descarca pdf$$
descargar$$
descargar curriculum$$
descargar cv$$
descargar pdf$$
descarregar$$
deschide$&
desenvolvido com$)
designed by$)
detail$&
details$&
detalhes$&
detalii$&
detaljer$&
detalles$&
detaylar$&
dettagli$&
devamini oku$$
deze site draait op$)
dibuat dengan$)
diese seite existiert nicht$%
diesen beitrag teilen$'
disenado por$)
distribuie$*
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
drevet af$)
drevet av$)
drivs med$)
drucken$$
druckversion$$
drukuj$$
duoc tao bang$)
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
erstellt am$)
erstellt mit$)
escreva me$'
escribeme$'
etusivu$$
exibir credencial$&
explore more$'
fait avec$)
fant ikke siden$%
fatto con$)
fechar$$
fehler 404$%
feil 404$%
feito com$)
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
gemaakt door$)
gemaakt met$)
generado con$)
generado por$)
generated by$)
generated from$)
generated with$)
generato da$)
genere par$)
geoptimaliseerd voor$)
gerado por$)
gerelateerde berichten$'
geri$$
gestaltet mit$)
get in touch with me$'
giris$$
giris yap$$
gizlilik politikasi$)
gjord med$)
go to top$$
godta$$
gor$&
goruntule$&
goruntulenme$$
got it$$
gui tin nhan$'
hae$$
hak cipta$)
halaman tidak ditemukan$%
haut de page$$
hecho con$)
hem$$
hent pdf$$
herunterladen$$
hirdetes$'
hirlevel$'
hivatkozas$&
hjem$$
hjemmeside$&
hledat$$
ho so cap nhat$(
hoat dong lan cuoi$(
home$$
homepage$$
hoppa till innehaall$$
hoppa till innehaallet$$
hoppa till innehall$$
hoppa till innehallet$$
hosted on$)
hozzaszolasok$'
hyvaeksy$$
hyvaksy$$
icerige atla$$
icerige gec$$
iklan$'
ile olusturuldu$)
ile yapilmistir$)
iletisim formu$'
ilgili yazilar$'
impressum$)
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
informativa privacy$)
inhaltsverzeichnis$'
iniciar sesion$$
iniciar sessao$$
inicio$$
inloggen$$
integritetspolicy$)
internal server error$%
inviami un messaggio$'
ir al contenido$$
ir arriba$$
ir para o conteudo$$
irjon nekem$'
iscriviti$'
jaa$*
jaa taemae$'
jaa tama$'
jaetae kommentti$'
jata kommentti$'
jestes odwiedzajacym$)
join now$$
just a moment$%
kabul et$$
kaellkod$&
kaikki oikeudet pidaetetaeaen$)
kaikki oikeudet pidatetaan$)
kallkod$&
kapat$$
kapcsolatfelveteli urlap$'
kapcsolodo bejegyzesek$'
katso$&
katso projekti$&
kayit ol$$
kaynak kodu$&
kebijakan privasi$)
kembali$$
kembali ke atas$$
kereses$$
kesalahan 404$%
keszult$)
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
laatst actief$(
laatst bijgewerkt$)
laatst gewijzigd$)
laatst gezien$(
laatst online$(
ladda ner$$
ladda ner cv$$
ladda ner pdf$$
laehdekoodi$&
laehetae viesti$'
laemna en kommentar$'
laenk$&
laes mer$+
laes mere$+
laget med$)
lahdekoodi$&
laheta viesti$'
laisser un commentaire$'
lamna en kommentar$'
langsung ke konten$$
language$$
lank$&
las mer$+
lasa un comentariu$'
lascia un commento$'
last active$(
last edited$)
last edited time$)
last login$(
last modified$)
last ned$$
last ned pdf$$
last online$(
last seen$(
last updated$)
lataa$$
lataa pdf$$
latest posts$'
lavet med$)
learn more$&
learn more about cookies$$
leave a comment$'
leave a reply$'
lebenslauf aktualisiert$(
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
les mer$+
letoltes$$
lettre d'information$'
letzte aenderung$)
letzte aktualisierung$)
letzte anderung$)
letzte beitraege$'
letzte beitrage$'
lewati ke konten$$
lezen$&
liczba odwiedzin$)
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
lue lisaa$+
lue lisaeae$+
luk$$
lukk$$
m'ecrire$'
ma nguon$&
made with$)
mai mult$&
mainos$'
mas informacion$&
masuk$$
meer$&
meer informatie$&
meer tonen$$
megnyitas$&
megosztas$*
megtekintes$&
mehr$&
mehr anzeigen$$
mehr erfahren$&
melden$$
meniu$$
mentions legales$)
menu$$
menue$$
meny$$
mesaj gonder$'
message$$
minden jog fenntartva$)
minder tonen$$
misschien vind je dit ook leuk$'
modifica$$
modifier$$
modulo di contatto$'
mogelijk gemaakt door$)
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
naposledy aktivni$(
naposledy online$(
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
ochrana osobnich udaju$)
odebirat$'
odkaz$&
odmowa dostepu$%
odwiedzin$)
oeffnen$&
oeppna$&
offnen$&
oneletrajz frissitve$(
online now$(
open$&
openen$&
oppna$&
optimiert fuer$)
optimiert fur$)
optimizado para$)
ostatnia aktualizacja$)
ostatnia modyfikacja$)
ostatnia wizyta$(
ostatnie logowanie$(
ostatnie wpisy$'
ostatnio aktywna$(
ostatnio aktywny$(
ostatnio online$(
otevrit$&
otimizado para$)
ottimizzato per$)
otworz$&
ozgecmis guncelleme tarihi$(
ozgecmis guncellendi$(
paeivitetty viimeksi$)
page can't be found$%
page introuvable$%
page maintained by$)
page non trouvee$%
page not found$%
page optimisee pour$)
page unavailable$%
page views$)
pagina nao encontrada$%
pagina niet gevonden$%
pagina no encontrada$%
pagina non trovata$%
pagina nu a fost gasita$%
pagina optimizada$)
paivitetty viimeksi$)
para mais informacoes aceda$)
para mais informacoes visite$)
para mas informacion visite$)
partager$*
partager cette page$'
partager sur$'
partilhar$*
passer au contenu$$
paylas$*
pdf$+
pdf herunterladen$$
pdf indir$$
pdf letoltese$$
pdf version$$
pdf 다운로드$$
pdfをダウンロード$$
pdfダウンロード$$
people also viewed$'
people you may know$'
perfil actualizado$(
perfil atualizado$(
perfiles similares$'
perfis semelhantes$'
personvern$)
pesquisar$$
plantilla de$)
pobierz$$
pobierz cv$$
pobierz pdf$$
podobne profile$'
podobne wpisy$'
podrobnosti$&
pokaz certyfikat$&
pokaz mniej$$
pokaz wiecej$$
politica de confidentialitate$)
politica de privacidad$)
politica de privacidade$)
politique de confidentialite$)
polityka prywatnosci$)
poprzedni$$
pos terbaru$'
posledna aktualizacia$)
posledni aktualizace$)
posledni prihlaseni$(
post navigation$'
posts recentes$'
posts relacionados$'
potrebbe interessarti anche$'
powered by$)
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
printed on$)
pristup odepren$%
privacy policy$)
privacybeleid$)
privatlivspolitik$)
profiel bijgewerkt$(
profil aktualisiert$(
profil mis a jour$(
profil uppdaterad$(
profil zaktualizowany$(
profile not found$%
profile updated$(
profili simili$'
profilo aggiornato$(
profils similaires$'
project page$&
projekt ansehen$&
projekt megtekintese$&
projeyi gor$&
propulse par$)
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
read more$+
realise avec$)
realizat cu$)
realizzato con$)
realizzato da$)
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
resume updated$(
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
sdilet$*
se certifikat$&
se connecter$$
se projekt$&
se prosjekt$&
se sertifikat$&
search$$
search this site$'
see certificate$&
see credential$&
see more$+
see project$&
segnala$$
segui$$
seguidores$$
seguir$$
seite drucken$$
seite nicht gefunden$%
seite teilen$'
seitenaufrufe$)
selengkapnya$$
senast aendrad$)
senast aktiv$(
senast andrad$)
senast inloggad$(
senast online$(
senast uppdaterad$)
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
sidst aktiv$(
sidst logget ind$(
sidst online$(
sidst opdateret$)
sie sind besucher$)
sign in$$
sign out$$
sign up$$
signaler$$
siguiente$$
siirry sisaeltoeoen$$
siirry sisaltoon$$
sikayet et$$
similar profiles$'
sist aktiv$(
sist innlogget$(
sist oppdatert$)
sist paalogget$(
sist palogget$(
siste innlegg$'
siste kommentarer$'
site$&
site en maintenance$%
site internet$&
site not found$%
site optimise pour$)
site web$&
sitio$&
sitio en mantenimiento$%
sitio web$&
sito$&
sito in manutenzione$%
sito ottimizzato$)
sito realizzato$)
sito web$&
situs$&
situs web$&
sivua ei loeydy$%
sivua ei loeytynyt$%
sivua ei loydy$%
sivua ei loytynyt$%
sivun alkuun$$
skapad med$)
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
son giris$(
son gorulme$(
son guncelleme$)
son oturum$(
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
stworzone w$)
subscribe$*
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
tehty ohjelmalla$)
teilen$*
teilen auf$'
telecharger$$
telecharger le cv$$
telecharger le pdf$$
telecharger mon cv$$
template by$)
terakhir aktif$(
terakhir dilihat$(
terakhir diperbarui$)
terakhir login$(
terms of service$)
terug$$
terug naar boven$$
the page cannot be found$%
theme$)
theme by$)
theme par$)
this page could not be found$%
this site can't be reached$%
tietosuojaseloste$)
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
toate drepturile rezervate$)
todos los derechos reservados$)
todos os direitos reservados$)
toggle dark mode$$
top$$
topo$$
torna all'inizio$$
torna in alto$$
torna su$$
toteutettu$)
tous droits reserves$)
tovabb$$
trang chu$$
trang web$&
transferir pdf$$
truy cap lan cuoi$(
tulosta$$
tum haklari saklidir$)
tutti i diritti riservati$)
tutup$$
ubah$$
udostepnij$*
udostepnij na$'
udskriv$$
ugras a tartalomhoz$$
ultima activitate$(
ultima actualizacion$)
ultima actualizare$)
ultima atualizacao$)
ultima conectare$(
ultima conexion$(
ultima modifica$)
ultima modificacao$)
ultima modificacion$)
ultima visita$(
ultimo acceso$(
ultimo accesso$(
ultimo acesso$(
ultimo aggiornamento$)
unauthorized$%
unduh$$
unduh cv$$
unduh pdf$$
upravit$$
utoljara online$(
utolso belepes$(
utolso frissites$)
utworzone w$)
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
viimeksi kirjautunut$(
viimeksi paikalla$(
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
visitante numero$)
visitas$$
visitatore$)
visite$$
visites$$
visiteur$)
visiteurs$)
visitor number$)
visitors$$
visningar$$
vissza$$
vissza a tetejere$$
visto por ultimo$(
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
vous etes le$)
vsechna prava vyhrazena$)
vsetky prava vyhradene$)
vu pour la derniere fois$(
vues$$
vytisknout$$
vytvorene pomocou$)
vytvorene v$)
vytvoreno$)
vytvoreno pomoci$)
vytvoreno v$)
wartungsarbeiten$%
was online$(
web$&
web site$&
web sitesi$&
webbplats$&
webmaster$)
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
wszelkie prawa zastrzezone$)
wydrukuj$$
wygenerowano$)
wykonano w$)
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
you are visitor$)
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
zivotopis aktualizovan$(
ziyaretci sayisi$)
zobacz$&
zobacz certyfikat$&
zobacz projekt$&
zobrazit$&
zobrazit projekt$&
zobrazit vice$$
zoeken$$
zoptymalizowano dla$)
zostaw komentarz$'
zpet$$
zpet nahoru$$
zrobione w$)
zugriff verweigert$%
zuletzt aktiv$(
zuletzt angemeldet$(
zuletzt geaendert$)
zuletzt geandert$)
zuletzt gesehen$(
zuletzt online$(
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
εγγραφη$*
εκτυπωση$$
επεξεργασια$$
επιστροφη στην κορυφη$$
η σελιδα δεν βρεθηκε$%
ιστοσελιδα$&
ιστοτοποσ$&
κλεισιμο$$
κοινοποιηση$*
κωδικασ$&
λεπτομερειεσ$&
ληψη$$
ληψη pdf$$
με επιφυλαξη παντοσ δικαιωματοσ$)
με την υποστηριξη$)
μενου$$
μεταβαση στο περιεχομενο$$
περισσοτερα$+
πισω$$
πολιτικη απορρητου$)
προβολη$&
προσφατα αρθρα$'
προσφατα σχολια$'
συνδεση$$
συνδεσμοσ$&
σφαλμα 404$%
σχετικα αρθρα$'
τελευταια ενημερωση$)
τελευταια επισκεψη$(
τελευταια συνδεση$(
το βιογραφικο ενημερωθηκε$(
φορμα επικοινωνιασ$'
був на сайті$(
був онлайн$(
була на сайті$(
була онлайн$(
был в сети$(
был на сайте$(
был онлайн$(
была в сети$(
была на сайте$(
была онлайн$(
вверх$$
вгору$$
версия для печати$$
версія для друку$$
вийти$$
войти$$
все права защищены$)
вы посетитель$)
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
зараз на сайті$(
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
обновлено$)
оставить комментарий$'
остання активність$(
останнє оновлення$)
останні записи$'
открыть$&
ошибка 404$%
переглянути$&
перейти$&
перейти к содержимому$$
печать$$
поделиться$*
поделиться ссылкой$'
подписаться$*
подписчиков$$
подробнее$&
поділитися$*
пожаловаться$$
поиск$$
показати більше$$
показать еще$$
показать сертификат$&
политика конфиденциальности$)
політика конфіденційності$)
помилка 404$%
посетитель номер$)
посилання$&
поскаржитися$$
последнее обновление$)
последнее посещение$(
последние записи$'
последний визит$(
посмотреть$&
похожие записи$'
похожие резюме$'
похожие статьи$'
пошук$$
працює на$)
прийняти$$
принять$$
просмотров$,
профиль обновлен$(
підписатися$'
работает на$)
распечатать$$
регистрация$$
редагувати$$
редактировать$$
резюме обновлено$(
резюме оновлено$(
реклама$'
реєстрація$$
роздрукувати$$
сайт$&
сайт проекта$&
свежие комментарии$'
свернуть$$
сделано$)
сейчас в сети$(
сейчас на сайте$(
скачать$$
скачать pdf$$
скачать резюме$$
смотреть$&
создано в$)
создано с помощью$)
ссылка$&
створено за допомогою$)
сторінку не знайдено$%
страница не найдена$%
схожі записи$'
схожі резюме$'
увійти$$
усі права захищено$)
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
הרשמה$*
השאר תגובה$'
התחברות$$
התחברות אחרונה$(
חזור למעלה$$
חזרה$$
חזרה למעלה$$
חיפוש$$
טופס יצירת קשר$'
כל הזכויות שמורות$)
לאתר$&
מדיניות פרטיות$)
נראה לאחרונה$(
סגור$$
עוד$&
עודכן לאחרונה$)
עריכה$$
פוסטים אחרונים$'
פוסטים קשורים$'
פרטים$&
צפה$&
צפייה$&
קוד$&
קורות החיים עודכנו$(
קישור$&
קרא עוד$$
שגיאה 404$%
שיתוף$'
שלח לי הודעה$'
שתף$*
תגובות$'
תפריט$$
اترك تعليقا$'
احدث المقالات$'
اخر تحديث$)
اخر تحديث للسيره$(
اخر تسجيل دخول$(
اخر ظهور$(
اخر نشاط$(
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
بدعم من$)
تحميل$$
تحميل pdf$$
تخطي الي المحتوي$$
تسجيل الدخول$$
تعديل$$
تنزيل$$
جميع الحقوق محفوظه$)
حقوق النشر$)
خطا 404$%
رابط$&
راسلني$'
رجوع$$
سياسه الخصوصيه$)
شارك$'
طباعه$$
عرض$&
عرض الشهاده$&
عرض المزيد$$
عرض المشروع$&
مشاركه$*
مقالات ذات صله$'
موافق$$
نموذج الاتصال$'
お問い合わせフォーム$'
お探しのページは見つかりませんでした$%
もっと見る$$
アクセスが拒否されました$%
アクセスカウンタ$)
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
プライバシーポリシー$)
ページが見つかりません$%
ページの先頭へ$$
ページトップへ$$
ホーム$$
メッセージを送る$'
メニュー$$
リンク$&
リンクをコピー$$
ログイン$$
上次登入$(
上次登录$(
下載$$
下載pdf$$
下載履歷$$
下载$$
下载pdf$$
下载简历$$
主页$$
举报$$
人次访问$)
人目のお客様$)
人目の訪問者$)
今日活跃$(
作成日時$)
保留所有权利$)
保留所有權利$)
先頭へ戻る$$
共有$*
关注$$
关注者$$
关闭$$
分享$*
分享到$'
分享履歷$'
切换语言$$
切換語言$$
列印$$
列印本頁$$
刚刚活跃$(
创建时间$)
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
备案$)
复制链接$$
存取被拒$%
官網$&
官网$&
导出pdf$$
專案連結$&
展开$$
展示$&
展開$$
履歴書更新日$(
履歷更新$(
履歷更新日期$(
广告$'
広告$'
廣告$'
建立時間$)
强力驱动$)
您访问的页面不存在$%
戻る$$
手机查看$'
打印$$
打印本页$$
扫一扫$'
找不到頁面$%
找不到页面$%
技术支持$)
技術支援$)
掃一掃$'
接受$$
搜尋$$
搜索$$
收起$$
新規登録$$
更多$&
更新时间$)
更新時間$)
最后更新$)
最后登录$(
最后编辑时间$)
最後更新$)
最後登入$(
最後編輯時間$)
最新文章$'
最新記事$'
最終アクセス$(
最終ログイン$(
最終更新$)
最終更新日時$)
最近のコメント$'
最近の投稿$'
最近上線$(
最近文章$'
最近更新$)
最近活跃$(
最近登入$(
最近登录$(
本周活跃$(
本文へスキップ$$
本站由$)
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
瀏覽人次$)
無断転載$)
版权所有$)
版權所有$)
猜你喜欢$'
留言$'
番目の訪問者$)
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
简历更新$(
简历更新时间$(
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
著作権$)
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
访问量$)
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
隐私政策$)
隱私權政策$)
頁面不存在$%
页面不存在$%
页面未找到$%
项目链接$&
首頁$$
首页$$
개인정보처리방침$)
검색$$
공유$*
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
마지막업데이트$)
마지막접속$(
맨위로$$
메뉴$$
메시지보내기$'
목차$'
무단전재$)
문의하기$'
방문자$)
번째방문자$)
보기$&
본문바로가기$$
본문으로건너뛰기$$
사이트$&
생성일시$)
소스$&
소스코드$&
신고$$
웹사이트$&
위로$$
이력서다운로드$$
이력서수정일$(
인쇄$$
인쇄하기$$
인증서보기$&
자세히$&
자세히보기$&
저작권$)
접근이거부되었습니다$%
접기$$
조회$$
최근글$'
최근댓글$'
최근로그인$(
최근접속$(
최종수정$)
최종접속$(
최종편집일시$)
팔로우$$
팔로워$$
페이지를찾을수없습니다$%
편집$$
홈$$
회원가입$$
"#, b"\x1b\x00\x16\x00\x0b\x00\xbc\x00(\x00b\x00i\x00\x07\x00\x16\x01\x06\x00\x00\x00\x18\x00\x02\x00$\x00#\x00\x02\x00\x00\x00(\x00\x14\x00x\x02\
\x01\x00=\x01\x05\x00\x15\x00\x12\x00\x0b\x00\x11\x00\x1d\x00%\x00\x00\x00h\x00\x08\x00\x1c\x00|\x03\x00\x00>\x00\xda\x00\x17\x00j\x00\xc2\x01\
*\x00\x8f\x02E\x006\x00\x0b\x00\x00\x00\x00\x00\t\x00[\x00\x0c\x00\xb8\x02\x00\x00\x00\x00\x94\x02*\x00{\x03\t\x00)\x00\xc2\x00[\x00\
\x06\x00\x97\x00B\x00\"\x00\x0b\x03A\x01\x1b\x00\x1a\x00\x08\x00\x03\x00\x1c\x00\r\x00R\x00\x9b\x04\xf8\x02\x11\x00\x16\x00Z\x00\x16\x04G\x00\
\xa9\x02\x1e\x00\x95\x00\x03\x00\x03\x00\x00\x00\x16\x00\x18\x00\x19\x00\x06\x00\'\x02y\x02v\x00\x00\x00#\x04\x01\x00\r\x008\x00\xe1\x01\x92\x03\
\xd6\x04\x97\x05\x00\x00\x05\x00\x01\x00V\x005\x00\'\x00\x0e\x00z\x00J\x02\x03\x00\x07\x00\x12\x008\x00\xab\x00\x13\x003\x00\r\x00\r\x00\
\x06\x00\x04\x00\x04\x00#\x00\x02\x003\x00\x1e\x00\x03\x00A\x00\x93\x00\x02\x00\r\x00#\x01W\x00\xc4\x00\x00\x00\xe1\x05\x00\x00q\x00\xe0\x00\
\t\x00x\x00\x86\x00\x17\x00\n\x00\x11\x00\x11\x00\x00\x00B\x02\x19\x00\x08\x00\x0f\x00\x07\x00<\x01F\x00\xfe\x01 \x00<\t\xe4\x01\x05\x00\
\xf2\x00-\x04\x01\x00\x16\x00\x06\x00r\x00\x07\x00/\x00#\x00\x00\x02\x0f\x00\x00\x00\x00\x00\r\x00\xca\x01\x8b\x03H\x00\xaa\x01\x00\x00\x02\x08\
-\x00\x01\x00\x05\x00\x04\x00\xc6\x01\x0f\x000\x00\x17\x00\xc8\x01\xe4\x02Y\x000\x04\x7f\x00d\x01\x17\x00\x1e\x04\xc3\x002\x01\xec\t\x03\x00\
\x85\x00J\x01\n\x00)\x00\xa0\x03@\x00\x05\x00\x02\x00J\x01x\x004\x02\r\x00\x00\x00\xcd\x00m\x04\x11\x00\x15\x03\x03\x00\x00\x00C\x00\
u\x01\x03\x00\xbb\x07\x07\x01k\x00\xb8\x00{\x06\xa8\x00\x06\x00\x0b\x00\x93\x01\x93\x02w\x00\x93\x00\x02\x00\x06\x01\x95\x03X\x00<\x02\\\x00\
\'\x00%\x00u\x001\x00\\\x03\x19\x00\xd6\x01\x00\x00\x82\x00\x0e\x00\xc4\x05c\x00>\rH\x08\x04\x00\x02\x003\x00\x11\x00\x01\x00\xc6\x00\
x\x00\x15\x00b\x00>\x00]\x08\x01\x00\xbd\x18\x04\x01\xca\x06\x14\x00\x07\x007\x00\xc2\x00x\x03\xf9\x02\x0e\x00\x01\x00:\x00\x03\x00\x9d\x0c\
*\x00\xbb\x00i\x00\xb4\x18?\x00\xff\x02\"\x00\x03\x00\x19\x06%\x03\x8d\x01c\x03\xf4\x02p\x05\x03\x00\xe1\x03\x12\x01\x0c\x00U\x00\x16\x00\
l\x00\x10\x00\x00\x00~\t\xa6\x02=\x0e=\x00\x01\x00j\t\x02\x00.\x00\x1d\x00\x01\x00\x80\x00r\x01\xce\x06.\x00\x9a\x00f\t\xf0\x00\
\x02\t\r\x00y\x01\xb1\x020\x00\x16\x00\xdb\x01\xcc\x00E\x01s\x16G\x03?\x00k\x00I\x00\t\x00\x0c\x00\x14\x03\xd6\x00\x00\x00\xa9\x0c\
o\x10\x06\x00\'\x00\xf4\x0c\xbb\x00\x01\x00.\x00I\x01,\x00\x00\x00\x04\x02\xe9\x08\xb3\x00\xc3\x07\x05\x00\x0b\x00\x02\x00\x00\x006\x00\xf3\x00\
\x00\x00\x96\x06\x8d\x04\x08\x07l\x00\x85\x00\x03\x00a\x00\x1f\x05\xbb\x0b\x02\x11\xe2\x01\x0b\r\x97\x1a\x05\nB\x00\"\x0f\x9b\n", b"\x00\x00\x003! \xdeK\x90Sd`\xf0K \xc9f\xd07c\xb0\x9d\x17\x80\xd7W\xc0\xf7\x1d\x10\x1c\x1b\x00JwP=#\xf0?\
\r\xc0\xb06\x10k\x1c\x90\x82\x0b\x105J0di\xc0v\x1c`\xe9\t@si\x80\\#P #\xd0/A\xd04r\x10\xf7!\
\xe0tt\xb0\\\x18\xa0\x9d]\xf0\xa8\x07p|\x03\x10\xff\x18\x10\x1co@\xe4\\\xb07F\x80\x94\x0b0\xcfjpy\x05\xd0y\x17`\
D@`\xc5\x0bP\xf4\x0e`2\x16p\xf6_\x90\x03p@\xb6@`\xcb\x01P\x92*\x00\x8e2\x80lR\xc0]40W\'@Z\
\x12PrO k\x08P\x01u\x10`=\xf0\xe7#\x80sa\x00\x11Hp6L\x80\xd8f\xc0\x947P\x9do\x00`\x08\x80\x02g\
\xf0\x04.\xb0=i@\xee\'\xb0\xd01 #Q\x00\x1bs \xd4k\xc0:l\xa0\x12>`\xad3\x00\xcf=\xb0\xf9\x12@!T\xf0\
LK\x10\xec!\xc0k8\x00+$\x90\xadc\x90:\x02\x90\x00\x00\x00`F\x10\x9bt\xe0\xbfNp\xd2\x14\x00+5\xa0A&\x80\xd6\
-\xd0p+\xc0\xbbo\xf0\xd5\t0\xea\x1f\x00\xb0;\x00\x04)\xf0\x00\x00\x00\xcf:\xd0\xc4L\x10\x00\x00\x00\xe2o\x80\x8c\t\xe0\xfen\
P\n\x05\xf0$JP\x18C\xb0K? \x98K\xa0Y(\x80\x81\\\x10Ah\xd0\x0cR \xe030\xea\n\x10\xb9$\xd0\xe3\x1d\xd0\
\x8f\x03\xe0\x0e4\xf0f\x0cP8.\xd0\x1aG\x90t\x000\xeb\x0b\x10\xe0B\xd0\x8cE\xd0lJ \xeb+@+2`\xbc\x1b\x90\"\
\x02\xe0\x05( \xf2=\xf0\xe1s\xf0\xebB\xc0qN\xe0\xf7u\x10\x95\x01 :-\xe0!%`\x89.P*= F\x02\x10\xd1\x1d\
\xb0V \xb0\x10I\x10o\x06`\x19L0%B \xc8H\x00v\x1fPSTP\xf1:0\x18]0\x96I\xe0\x82!\xa0_C\xc0\
?\"@g\x1b\xf0\xd6/@<N@\xee$\x00\xb6E\xe0\x08\x02\xc0\x05&\xb0\xbfqPp6\xf0<\x05P\x8a\x12\xb0tk\xc0\xe0\
\x1a\x10\xc4I \xaaqPG\x150\xe8O\x10.\x0bP\x1b\x16 \x9aH\xf0([\xc0\xa2Kp\x19\x01\x10\xf3 \x80\x85\x1f`\x90O\
`\xa3\x03\xc0\xb75\x10\'\x18\xb00\x01`\x1ej0.\x12\xb0\x841\xf0\x84Q\x00E\x0b\x90\xed\x04p\x18\x11@A)\xc0\xfe;p\
\xb5A@\x1d)0\xe3,P\xc6\x07\xe0;d\x90\xbf\r\x90]mP\x981P$<\xc07(\xd0\"M \xbc\x1e`\xebl\x10\xaf\
\x0f\xc0\xe2L\xf0\x80q\xd0\xbbup+r\xd0\xf5/\xe0\xe0q\xd0\x00\x00\x00\x85>\xf0\xd20\xf0\xd0J0\xbb1\x90\xf7\x08\x10\xcb\\\
PX1\xf0|O n@\x00\x06PPg9`\x89%0:40\xea90\x1fc`zb\xa0\x97Z\x10\x9a2\xf0}t\xe0\
z\x18\x80+Zp\x8b3\x00\x83+\x80\xd1n\xc0\xf7\x1b\xf0\xc5\x08\x80\xb8\x1d\xc0\x19*\xd01\x140\x10\x08\x10\xa9\x04@f\t\xa0\\\
Y\xb0%\x01\x10m4\xf0\xf2\x19\x80\x13\x040`X\x90\"@\x10T\x0f\x10,q \x8cA\xf0US\xb0\x94)\xe0\xc3j\x00\x19\x02\
\x90\x13 \x10*.\xa0\xa6o0\x19#P1H\x90\xda\x0b`&7\xc0\xc9\n\xd0\xe2\x07 /\x07\xa0\t8\x80[Epj\x0f`\
\xe15\xe0O\r\xe0\x84\x19\xb0\x00\x00\x00\xd52p\xb1j0\xac\x1a\xe0\xe8]`\x1f\x0b\xa0\x06<\x10Z\x13 l1\x80_?\xe0\x95\
\x02\x80\xf3\x110Uup\xb5i\xc0%E\xe0\x12pp!p\x10\x0eb`zf0V\x14\x10\xe9E\x90\xc3\x17\x80\xf9\x04\x90.d\
\x10\x1a?\x10\xdfu\x00}U\xa0u\x0c0\x0c: \xf4(\x80\xbe20q\x160\x90p\x00\x14Q\xb0\xf6p@\x06\x08\xa0\xe9\x1ap\
\x1c\x19\x10-s0\x9b\x0c\xf0\x9e\x06@W\x03\xe0\xdc\x18\x90O\x15\xb0\x055 \x12e\xa0\x04\x14\xc0\x15j\xc0\xc1- \x8aj\xa0\xd2\
N\x00zF\xa0L\x0c`\xb1\x00\xa0\x8a,\xf0dN\x00\xdfr \xd6&0fjp\xaaS\xf02:0k]\xa0$=@\xfce\
PNA\xc0\xaeJ\xa0\x8c<`\xabsP\x85\x02\xa0\xb8.\x006+\xb0\x01;\xb0\x10!\x80\x04E@\xf4d\xf0\x0e_\xa0xm\x10\
\x1d4\xd0\xd3? @\x13 \xf1\x17\xd0\xc9\x06\x00\xd37@\x1bE\xc0\x04L\x10\x12<\xd0\x1a>\x10\xd5\x0f@\x04BP\xfdi`e\
\x18@\xd3l`\xf8\x0b\x10\xb1g\xa0\xddP\x90\xaa `\xdbH\xc0(>\x10y\x15 \x19\x03\xc0Jtp\x06Y\xc0\x94%\x00#A\
\x10wq\xe0\r7\x10\xd9!\xd0\xb1^`\xc8q@#\x10\x80~\r\xf0\x93\x08\x80&O`3b \xd8j\x10\xb4\"\xf0\xaf9p\
[9\xd0\xb50@\xe9Y\xf0\x00\x00\x00\xc2Q\xe0\xa5\x06\xa0\x16\x0e\x80\x00\x00\x00\xf6LP\xafI\x80\xe68\x80\x10A \xcae@\xc5\
S\xd0Fu`v\x0b@\x1b0\xa0\x82$`\xcd\x03\xc0\xb7m\x10C\t0$U\xb0\x99\x12\x00\xa3\x15 \xdat\x90\xa7H\x10\xa3\x1f\
\x20\xb1&0q(\x10>J\xa0\xee8\x10\xdbQ\x10e\x160\x86Ip\xafr\x90\xf6\x1f\xf0\xeb.\xe0\xce;\x80\x10r\x00\x8c\x14@\
n\x00\xe0\xd330\xe3\x19\xd0.1\xf0\x8a\x00\x10\x14h\x80\xbe\x12\xe0x;\xc0jL\x10\x98q\x10\xfeU\xe01B@\xad\t\xf0Z\
\x1a \x1ak\xd0\x85P\xc0\xa2p\xe0\x10(@\tQ\x90\x00\x00\x00z<\xc0\xf5\x07\x90$$\x80MI\x00W^\x10\xf3;`-\x06\
\x00\xd9\x04`]G\x80\x1e$0\x80/0\xc1\x00p\x846p\xdeC\xd0\xc0E\xc0\x00\x00\x00&tp\xe3T\x90\xc7@ \x1dn\xe0\
6\x11\x10\xcdi\x10\xe72\xa0\xa6\x02@\x02\x05@B;\xb0\x99(\x80\\cp\xaeC\x10\xc4\x02p\x9c\x05\xc0de\xc0\xfe\"09\
\x1c\xa0\x0e5\xd0+\x11\x90\xc6,\x10\x187P\xfaG \xa5\x14\xe0\xbb\x1a\x00\xa30\xf0\xf8B\xc0\x11;\xc0\x1dNP\xd7q`\x95M\
\xd0\x05? D1\xd0\xe84\x901\n\xf0\x82K\xf0M4\x10>t\xc0_>\xc0\xcc\x1e\xf0\x06vP\xb5D\xc0\xaeM\xd0\xaa?\xb0\
\x80Lp\xfc\x14\x00L\x01p\xf3V\x80\x85o\xc0!\x1e\xc0\xc5V\x007\x1f\xc0\x00\x00\x00om\xc0\x00\x00\x00\x00\x1a\x80\xf2H\xb0\x91\
\x11P\xc6m\x00\xc4\x0f\x00\r?\x00\x8dM\x80\x99m0\x0ew\xf0\xa5#\xc0\x03\x0e0\xb0B\xc0\xd0\x1c\xf0\x10=0p\x1d\x90\x89(\
\x90\xab4\xf0\xc6\"p\x0fE\xd008p\xeeuPU-\x90\x1eD\xb0\xfcj\xe0\r\x010\xba\x010\x00\x00\x00\xef\x13`\x802\xf0\
M,P\xa8\x10 \xb9h\xf0\x191\xa085\x00\xbe\x190\'\"\xc0, P\x964\x00\x8bHP\x97l0;n`\xab\r\x10>\
wp\xe9h\x80\xf2S\xf0B\x080\r6\xb0\xaa\x17`kt\xe0\xa36@^_\x00N\x1a\x80?K\xd0\x91:`(\x1c\x10[r\
\x00\xb3n\xd0\x8e\x06\xd0r\"\xa0\x00\x00\x00\x0fv \xb2\x0c0\xdevpB\x1b@Q\x13`AB\xe0\x8b;\x00\x13.\xc0`H\x80\
\xf7\x06`,\x1a`J.`\x8ag\x80\xa1C\x00\xca\x1a0\xca5\xf0Te\xa0\xb8 0m=P\xd0\x08p\xbb\x0f\x10\xf1I\xf0c\
Z \xe0n@\xeb&\x10\xa5D\xf0\xbf4`\tdPmr\x90h:\xa0>\x07\xa0\xc78\xe0\xbdL \xa5>\x00\xd6T\xd0\x89G\
\x80\x8a&@V&0\x7fiP\xd8R\x10X\x10\xa06$\xc0\x03 \x00\x83k0x3\x90\xe1;\xf0\x9cF\x00rH@^b\xe0\
\xe3d`\x00\x00\x00\xe3\x03P0M\x90J<\xf0\xf7XP\xb6\t\xc0\xfd3\x10\x9dB \xbe\x1cP%\x000()\x00\x19l\x10\x8c\
c\xa0%\x080\x051\x10+#\xf0pL R*0\xbds@\xa0@\x80\x91r\xe0g\x07\x80Bm\xd0\xe0:\xa0\x1d2\xf0\x89\x05\
`\xd24\xb0\xbdBP\xe7p`\xa4!\xa0!\x11P\x8a\x1d\x10\x1f`0\xeeP@\x87\x08\xa0\x7fD\xc0\xbajP\xcf>\xd0\"V\x10\
\x90\' A%p\x08U@0C\xf05q\xf0\xe8r\xd0\x07\x00\xf0%;\xe0wG\x90\xc8hPZ\x1fppu\xe0\xc4P \xd8\
\x20\x80\xfe\x1aP\xd0r\xb0\x03\\\xd0{\x1bPvC\x00\xc1W\x90$s\xa0\x00\x00\x00\x87 \xd0\x1c\x17\x80?p\x00\xa1q\x90\x0fC\
P\xf94\xe0\x96A\x80[\x1c\x80\xef\x12\xb0U0\x90\xaeG\xd0A>\xe0\t\x10\x90\xc3\x14\xd0\x1e:p\xbe`\xd0\xe4I\xd0\x16\x0c`\
\xdeU\x10i)\x80\x1c!\xa0\xde\x02`7\x0e\x80\xe51\x10vKpHE\x90\xb8/\xc0\xf9\x170\xe4N`\xe7\x18\xe0\x02t\xf0K\
\x14\x90\x93=\xd0r \x00\xba,@w*\x00\x99s\x90\xdeM\xf0J\x1f`\xeam\x90\xc6\'\xb0uYP;R\xf0o#\x90p\x05\
`\xda\x17\xf0\'-P\xe3A\x80\xe9>\xd0AH\x00\xebo@\x00\x00\x00k\'\x90\xee3\xe0\xc5\x05@\"S\x00\xff\x16\xf0\xe1j@\
\xf0\x16P\x9bk0\xa3ep!+p\x94\x0f\xb0\xda`\x90\x01\x06\xf0\x8ck@\xc6)0=uP\x06\x1b\x102k\xc0\xedD0\x8a\
Y\x90\x8a=\x80\x1a&\xb0\xc5k 6\x1d\xd0\x9e:@\x9dd`\xf2C@\x1ff 7%@\'\x0c\xc0\x0e\t\x00\xd3\x1a`\x84v\
@\x81R\xf0\xb4%\x10G:\x10\x0cj\xb0d\x1a\xc0k\x19\xf0\x0e\x17\xf0\xf5@\xb0\xd1t\x80HOpPL\x00\x1dR\x90\xbdG\x10\
\xce$`\xc2]08Tp\x9a\x19\xa0\xa95`\x05\x07 \xcfs\xa0\xde\x10\x80/t0W\x0c\x80C3\xc0Pk\xd0w\t\x90\x90\
+\xe0\xea\x15\x10G\x07\x80Z\x160\x96\x16`\xb5?\xa0\xe6Q@?\x0c0+\x17\x90\x85l\xd0\xe6\x0e`\x15\x12\x10\xeb-\x10\x85\x16\
\x00\x0f\x12p\x98- \rap\x11\x13\xe0\x1dw@\xdd>0\n/P\xffJ\x10tn\xd0\ro\xe0Z\x150l\x11\xd0\x90\x1a0\
\xba\x02\xa0R5\xe0\x9dG\x80\xbb\x18\x103\x18\xe0\x89?0\x0bT\xd0\xab\x12\x80t\x18P[R\xc0\x80\x07\x10J6\xe01l\x107\
&\xc0$\r\x90\x0c^\x90\xa1YPk\x17\xb0#\x0fP\x95,0\\\x05\x10\xddSp\x1a\x1a\xa0\xcaM`aV\xf0\xb6B\x90\xce\x10\
\xd0\xd7\x12\xc0P\n\x00\x89\"`\xdc\x1e\xa0h?\xf0S\x1e\xb0\x83f\xd0\xfd\x11\xe0r\x15\x00\xfbH\x80\xdd\x16pH\\\x90\xd0L\x00\
th\x90\x03mp\xe3\x12\xb0|@\xc0\xf0\x14PXl\xb0\xafo0\xc9Tp\x94!0\x96#P\xe4\x01\xf0}\x14\xa0\xd7\'`\xfd\
,\xb0\x8e\x010\x8ad\x80Z!\xa0\x99p\x00\xd9\x19\xc0\x1f\x05`\x91Q@\xa0r\x10\x92_\x00\xd4^\xe0\xcfE\xb0\xdb4P\xd6\x01\
0CY\x90\xd7\x07\x80\x85V\x00\x0fm\xc0\xd4\x15\x00{s\x90N!0\x8f`\xa0\x0fsp\x15M\xf0\x90v\x90g\"\xf0\x8e\x0e0\
\xc7$\xd0h \xf0\x00\x00\x00\x00\x00\x00\x82uP\x12L\xe05>\x80\xce\x02\xd0Z\x17 \xf0?@l\x12\xa0\x946\x00\x00\x00\x00E\
5P\xad$\xc087\xd0\x9c\x10\xf0nw`G\x05\xa0\xcb\x1f |l\xc0\xf9b\xe0\xe8b@?g\xb0\xadt\x80_\x1e U3\
\xd0\xb47\x80\x9c P_\\P8I@\tV0\x983\xf0\x1ea0j\x1f\x80\xbf+\xb0\x82\x0c\x90\x1d.\x90\xcac\x90\xaak\x80\
\xce6\x90\xc0a\xf0\x9d&@_q0A P\x85\x1a\x80$(\xd0&?\xe0?s\xc0\xbe!\xb0fv\x80\xfc>\xb0\x9fj\xa0\xc6\
3\xd0F^0o\x1a`xg \xd6\x000Ak\xc0hd\x90\xd9F\xa0A\n\xd0\x98\'p5G\xe0\x92/p\xb3#\xe0g5\
\x80}80|\n\xb0xT\x90\xb6O\x00{.pKe0Yk`\xd8b\xa0$Cp3\x0c\xe0c\x03\xe0\x02O\x10\xc8#\xc0\
\x04\r\xd0\xa9\x0f\xa0\xdd8p\x86\x18`5\x04\xa0Rr\xc0\xa1\t\x80\x13\x0b\xe0\x8el`\x00\x00\x00\xc8\x1c`\x82r@\x00\x00\x00+\
\x13`-0\x90\xd3%0tI\x00\x86N@uj\x80\x0bk\xf0\xf5f \xdc90\xa7\x1a\xe0\x89q\xe0\xb3q\xd0\x8bu\x90V\x11\
pz\x13\xa0\xd8)\x00\xff&\xa0\x06J0\xa8T\x800@P\x8as@\xb9k\xd0]\"0(\'\xc0\xfe\t@hq\xf0\xeec0\
\x00\x00\x00\xb7>\xf0:\x17\xf0PV\x10Z6\x90=9P\xcb\x0c\xf0(e0\x80\x1dpjD (\x1dp\x11\"\xb0\xb1P\xc0\xf9\
\x1eP\x94\n \xefn\xd0wM\x90\xef\x03\xf04?0^Bp\x00\x00\x00\x9f%`cs0\xaf\x14 \xb6)P\x86#\xd0\xccX\
\x90\xbav0/\x02 \xfa#\xf0\xb5\x1f\xa0\xe5\x0fp\xe9\x06\x00\x03b\xb0\xc89\x90ww\x10\x12f0\xd3\x1f\xe0bf\xb0Io\x10\
aI\xd0\xa6i@\x05I\x80\xabp\xd0D\x16\x80,K\xa0!G \x0f\x07\xb0\x13\x1f\xc0\x05\t\xd0\x95\x1f\x00\x92h`\x1e=\x00x\
p\xf0S\t0kTP\xffp\x10\xf9?\xc0\xbf? ,W \x00\x00\x00e2\x00\xd9\x05P\x90b\x80\x0e+0\x8e\x0c\xa0s\x02\
\xa0\xa0L\x80\x11J\xd0\x82\t\x00\x00\x00\x00K\t\x90\xf7`\x90\x86\x17\xd0v# e6\x90\xd7\x11\xb0\x1f\x00\xf0\xa4*\x00\xa1\x11\x80\
4\x15\x80\x006\xc0\xca<`\xba&@!d\xc0]Pp\xe40\xf0\rlp\xcc\x18\x80\xbf\x11\xc0;/ \x07*`\xb8\'\xe0\xf4\
\x0f\x80\xf8\n\x80Pn0W\"\x80\xc6\x04P\xe9t\xf0\x8a\x13`\xf7r\xa0\xb2\x0b\x80\xb0R@\x1d\x1d@\x0c\x1e\xc0(c\x00O\"\
\x00\t-@\xa2V\x90\xca* \x94$\xe0\x80)\xe0*f\xb0\xc92\x10`)\xf0\xc5t\x10E7`\x03\x16`\x06#\xd0{6`\
\xdd\x1b\x10\xd76 $\\\xe06s@>\x15\xe0\xad-\xd0Z+\xb0\xeb\x1e\xd0\xe9(\x80\x04l\x10\t\x03\xe0en\xa0\xf57p\x8c\
\x15p\x00\x00\x00RK\x80\x86F@\xcb \x80\xd4K\xb0\xe5[ \xb22\x000)\xc0Hs\xf0\xe5H\xf07_P\xf0s\x00\xa8m\
\x90\x8fF\x80\x7f`\xd0-jP\xad*@kAP~:\xf0AL\xc0\xd7\x0e\xd02w\xa0\xf41\x80\xc2\t\x90\xd9\"\x00\x82\x100\
\xee\x01 5=\x90o\x14\xa0h0P\xe9a :M\xd0\xf7\x10\x80\xd6E\xa0F8\xb0\x16XP1U\x80\xc8C0\x965p6\
\x0f <:\x00?*\xb0-/`\rNPf\x1d\xd03m \x18O\xe0vo\x00m-\xf0\x15\x05\x90>\x12\x9066\xb0\x9b\x1e\
`\xf9E T\x04 \xd7epA=\xc0\xea\x08\xd09\x13\x10\xc1\x18 \xe2%\x90jK\x10\x0c@\x80\xd9op%H\xd0\xa2XP\
\x824@O\x0b@\xcf\r\xf0\xcbb@\xa1$\xc0\xc3(\x10s0@\xee\x05 r2\xf0\xf98\xc0\xfb]\xc0\xc5G`\xd9i\x80\\\
\x0b\xe0\xacKpdu\x80\xeb\x1c\x80E\x1e`\x11F@Y@\x80\xf25\xd0\xea`pj\x05\x10(u\xe0s\x07\xa0\xfd\x1d\x90\xf4\x0c\
\xc0S/\xb0;\x18\xb0.*\xe0\xeck0\xfeZ\xf0WJ\x80EG \xdbg`\x08\x1a0\x10\\pi\x15\x80~\'\xd0C\x10 \
\xa1_\xd0\xa5O\x80\x12%\xa0\xf0) -F\x90\xa4tp\x98. \xe3/\x90\x15@@\xfc6\x10!/\x80\n\x110aQ\xd0u\
7\x007HP\xb5L\x90\x15\x1c\x90\x19r \xfb\x02 \x1d8\xf0\x1a\t@{d\xa0)\x15 [\x00`=\x1aPHp\x10\x10$\
\xd0]aPh.\xa0\x189\xe0\xc5O0@b \xf7$\x90\x19Pp\x03e`m<\x10Mq`\xb1\x07`r? /\x10 \
\x89h\x80\xb9=\x00\x8b\x07\x00\xcd`@MW\x80X2`dG\xf0\xe3Z\x80\xf32\xf0\xd8Ap\x847\xd0\x98\x07\xe0\xde\x14\x90\xa1\
\x01\xc0~&0\x938\xd0\xa3\'0\xc9Y\x00<\t\x80<X \x04\x0b\xb0\x13\x1e@^\r0\xaf\x18`\xfe\x0f\xb0]K\x80\xb7(\
\xa0\x9cP\xc0m&\x10\x06c`\x93\x1b\xe0R;\xf0W8\xb0\xeb\"\xa0bM\xa0\xb9\x16\xf0S\x1b\xa0Dc`\xeb\x1b\x90\xa1\x1c`\
\x08W`\xdf\x08P#\x1f`\xd8=\x90z\x12\x9007\x00\x97\x15\xc0XoP\xfdI\x80-I`\x19-\x10\xa0u\xe0\xe3=\xb0\x0c\
\x1d0\xf2# \xc3v\xb0\x06=\xb0`0\x80\xe9,`:2p{=`V\x06\x00\x05G\x80{J\x10=\x00\xc0\xaf\x15p\n\x1c\
\x80?!P\x8d)\x90\xa6l\x00\xe3^\xf0\x1eg\xf0UC0\xce\x19p\x96NP\xcdo\xf0\xc6D\xb0~B\xd0\x0cM`{$\xc0\
\xa1n`\xbcY`\xf8*\x00\xc7[`\x7fA\x00\xb2\x190Wj\xb09O\x00rv@\x069\xf0\x00\x00\x008B\xf0\x81*\xf0o\
>P\x19%\xd0\x00\x00\x00\xdd\t\xf0\x8f#\xb0Sh\xd0}5\x80\x83\x15\x00mf a\x11\x10\xf2q@\x04\x1d\x10Ii0\\\x1b\
\xe0\xfd90}H\x90\x81p\x10\x04$0\x97L\xe0\x80a\x10\xb1f`\x7fE\x80\x08n 3D0\x1eK\xf0&N\xf0\xc4&\xc0\
\xffE0\x9da\x80\x9b\x13\x10s$@fUp\xac\x1d\x100p\x80\xfe/\xe0\x8cL\x10P\x16\xb0qe\xa0\xed\x020\xd8pp\x10\
3\xe0e\x13 \xae\x06\xa0]L\xa0\x05\x18\xf0\x89\x1e0\xec\x10\x00\xe9q\x90\xb83\x80FD\xa0\xbeCp\xf5N\x90\xa5W`F\'\
\xc0\xcba\xe0\xa37@\xb7H\x10\x01\x00\xb0\xa8I\x90\xa6b\x80\xea6p\xc6_\x10\xa5\x08\xe0d\x02`C\x03PTv\x10\xe02P\
\x97i\xf0\xda,\xb0\x02!\xc0NJ0A\x18\xc0\x95J0xW\xb0\xa7(P\xc50`B?\xf0M#0\xd6+\x90AC\xa0\xcb\
\x12\xc0\xbf#\x00P[\x00\xd5m04\r\xa0\xaa\x1b\xc05h`\xfbkp,n\x80\xbe6p\x0bK \xc7u \xa3\x0b\x10\xb5<\
\x10\xa8E\xd0\x0fB\xc0\x03\x02\xd0\xefM@\x94R\xb0-\x19\xa04\x08\x90\x96\x00Pj\x1e\x00\xa6`p\xc9J\x00\xc2n Q: \
\xbde0x_\xd0,\x1e\xb0\xc1F@YM\x10\x8e\r0\xccg\xd0S\x02\xd0 h\xa0FrpI\x17 Df\xd0j/@F\
0P\x90UP\x1f5\xe0\xaa1\xb0\xb0\x08 \x9bf0\xd6D\xa0\x00\x00\x00I\x12\x802P\xe0o\tp\x92C\xf0c; \xbc\x06\
\x20\xde\x1f\x10DU@\xd1.\xf0\xb0\x02\xd0\x07r\xb0e\n@\x10\x02`\xfeR\x802\x05\x10\xdaVp\x99\x14@`(\xb0M)\xa0\
\xbapPa$\xd0iE b\x14\xc0\x9c\"\xf0oFPVG@\xa8]P\xda@\x80\x940\xb0*9\xb0\"F\x80\xb1`\xc0\xd0\
B\xa0!m\xb0\xf2\x18pCF\x80l^`!3\x90\xc5\x01\xc013\x90\x1dt\xd0\xff$pA\x0f0\x12\x15\x10>\x14\x80\'\x12\
\xa0\xe2\x06 \xf9\rp\x81\x1c\x90\xcb4\xd0A$\x00(%\xa0\x9b\r \xf50\xc0YH\x80\xceZP\xf9s\x10\x00\x00\x00\xb9\x13\x90\
\x92[\x90\xd5I\xb0N70\xda< )&\xc0V>\x80\xab,\xd0\x9a?\x00\xb5l \xdcc\x80\xe57\xa0\x9e<\x90\xe8 \xe0\xf6\
&\x00\x1b\x18\x90>q0\xf1\x00\x10o\x100\x05\x15\xf0\xf5OpD\x06P\xc0dp\xc1K\xb0\xfd\x03P^<\x80\xfb=\xa0\xe0G\
0\xbe\n`\x1c\x10`!\x13\x00\x82-pI+pb`\x00U`\x90\x08\x13\x00\xd1\x0b\xf01\x1bp}9\xe0\xfcD\xf0\x14\r\xe0\
\x9dbP\xbf\x10@n\x13Prs\xf0\xb2\x05 @\x11@?V\x00\x19,\x90\xe5\r\xb0Bj\xb0:]\x80~?\x90DIpc\
\x05\x10\x17b\xf0\x08\x0c\x90\x8d@`\x08q\x00\x06s\x00&4@\xa7\x16\xd0RF\x90\xe2@\xe0\x1dY \x19\"0fm\x10\x18A\
\xf0D20M\x18\xc0\xb0\'@Y%\x00\x00\x00\x00u\x08@\x90mp\xe1*\x80M$\x80go\xc0]p\xf0J\x1d`\xe0!0\
\x0f0\xb0\x8700\xab\n\xf0\x16d\xa0\xecW\xb0\x00\x00\x00\xda\x13`\x8a^ ;0\x80EvP\xb6\x03\x10`&p#k\xb0\xf7\
%\x00\x1bJ\x90\xf4oP\\t\xb0O9\xd0\xf8-\xa0X$ \xa9[\xb0dr\x10\xabA0\x7f\x0f\xb0\x9d^\x10\xf0v\xb0,;\
\x20:\x0b\xb0\xb7;\x00UU\x00Q\x05\xc0\xbbX\x90\x9a\\\xd0\x03Z \xb1:\x10C\x00@\xa7h@\xdd(\x90\xdc#PB\x19\xe0\
Z]\xc0L(\xa0\xf2>\xf0\x00\x00\x00_\x06\x907E\xf0{\x11`\xb2\\\x10\xc6\x1d\xc0\xc1M GM\xb0\xffv\x80^70i\
\x0e\x90\x8a\x04\x90\x94o\x00r[\xa0\x979\xd0\x1a\x07\x00\x1a\x06\xf0\xfe\x000\xa1=p\x8d\x10\x10\x16\'\xc0\xabN \x83;pgl\
\xe0x\x01\x90LH\xa0\xca\x17`\xedj\x00\x11\x10@\xcfvP\xce\x0f\x10e*\x90h%0Ra\xa0\xdclP\xbaU\xf0a \x10\
g!@\xa23\xa0kW0-\x03\xc0{S\xc07W@\"\x0e\x10k`\x90\x8ft\xf0xc\x90\xf0\t\x90\x1b60n\x04\xa0\x00\
\x00\x00~X\xd0\xfd\x1b\xe0\xe8i\x00\xcc%\x00\xcaA\x80\xa58\xe0\xd8\n\x10\x023P\xd1\x13\xb0\xb1v`\xfb<\x10Ts\xd0\xc9p\
\xd0\xfb\x010\xefF\xf07\\@I\x19P\x84\x06p\xd0(\x10\x85TPj\x0b\xc0\xa4;\x10\x17=pCl\x10\xf9m\x00\xcb\x16`\
\xddk\x10/,\x10\x87b\x80%i \xfb\\P\\:@\xb8K\xb0St\x10\x00\x00\x00+!@\x1fu\x90\xb0\x1e\x90\x9d)0\x81\
m\xc0\x0c\x0fp\xddJ\x10\x07\n\x90\xbb\x08\xc0\xc37\x90}w\xe0\xf3g\xf0\xf4l\xe0\x1cI \xf1i\xe0_h\xa0\x95\x1d\xa0T\x19\
\xe0Qmp\x94S@\x1d\x14\xf0\xb6t\x1004\x80\xbcV\xd0\'^P\xa4\x13p\x95DPVN0\xc5=\xb0\x8fXpm\r\xe0\
l,\x90\xa4\x00P\xacZ\xf0\xc8\x1b@\xf1J\xd0\x89n\xf0_O0Z\x07@\xc4o@\xd8\r\xf0\xbc\x15\x009\'\xf0XDPO\
N`4o@\xe3\x0c\x90(\t\xb0\x82e0O=\xa0\x062p\xf9K\xa0\xa3/\x80\x00\x00\x00\xde$\x80<vPP\x1cP\\W\
@\tD\x80\x1d\x15p\xfaM\x90\xa5)`\x82]\xd0\xfaA\xc0\x19\n\xe0\x9aCpZ.`(l\x10\xbe:p9<\x80\x8bW`\
v\x1e\x00d3\xf0fp@@o\xf0\x05,\x10T\x1dp\xa8+\x90\x13u\xd0W)\xc0\xf3\x1a\xf0\x13\x19\xd0\xa9\x01\xe0\xd2#P<\
a\xc0\xc1r\xf0\xa0\x18\x90\x17qP\xea<@\xb3\x0e\xa0(\x05\x905\x12\x80VOp\ri\xe0\x8dK\xb0\x00\x00\x00\x84\x00p\"\n\
\xa05#\xf0^\x01@\xd6u\x90opp\xacF0\x06\x19\x80U\x08\xc0\x95E0\xe6\x11phk\xb0\'v\x80K\x11P9f@\
;`P\xd45@\xc4i\x90C\x0e ", [0, 1, 2, 3, 4, 5, 6, 8, 10, 12], [
K::Action, K::Missing, K::View, K::Around, K::Status, K::Credit, K::Around, K::Action,
K::Action, K::View, K::Credit, K::Action,
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
