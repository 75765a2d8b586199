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
afficher l'identifiant$&
afficher la publication$&
afficher le certificat$&
afficher le diplome$&
afficher le projet$&
afisare acreditare$&
afisare proiect$&
afiseaza certificatul$&
afiseaza proiectul$&
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
bekijk publicatie$&
bekijken$&
belgeyi goster$&
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
certificaat weergeven$&
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
details anzeigen$&
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
exibir certificado$&
exibir credencial$&
exibir projeto$&
exibir publicacao$&
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
hien thi chung chi$&
hien thi du an$&
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
katso todistus$&
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
lihat kredensial$&
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
mostra certificato$&
mostra credenziale$&
mostra meno$$
mostra progetto$&
mostra pubblicazione$&
mostrar$&
mostrar certificado$&
mostrar credencial$&
mostrar mais$$
mostrar mas$$
mostrar projeto$&
mostrar proyecto$&
mostrar publicacion$&
muokkaa$$
mutual connections$$
na gore$$
naar boven$$
naar de inhoud$$
nach oben$$
nachricht senden$'
nachweis ansehen$&
nachweis anzeigen$&
naesta$$
naeytae$&
naeytae lisaeae$$
naeytae projekti$&
naeytae todistus$&
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
nayta projekti$&
nayta todistus$&
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
pokaz poswiadczenie$&
pokaz projekt$&
pokaz publikacje$&
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
project weergeven$&
projekt ansehen$&
projekt anzeigen$&
projekt megtekintese$&
projeyi gor$&
projeyi goster$&
propulse par$)
proximo$$
przejdz do tresci$$
pubblicita$'
publicatie weergeven$&
publicidad$'
publicidade$'
publicitate$'
publicite$'
publikation anzeigen$&
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
referentie weergeven$&
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
see details$&
see more$+
see project$&
see publication$&
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
sertifikayi goster$&
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
show details$&
show less$$
show more$$
show project$&
show publication$&
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
tampilkan kredensial$&
tampilkan proyek$&
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
toon project$&
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
vedi pubblicazione$&
ver$&
ver certificado$&
ver credencial$&
ver detalles$&
ver mais$$
ver mas$$
ver menos$$
ver projecto$&
ver projeto$&
ver proyecto$&
ver publicacao$&
ver publicacion$&
ver site$&
ver sitio$&
verify$&
verkkosivu$&
verkkosivusto$&
veroeffentlichung ansehen$&
veroffentlichung ansehen$&
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
view credentials$&
view details$&
view full profile$'
view on github$&
view project$&
view publication$&
views$$
viimeisimmaet artikkelit$'
viimeisimmat artikkelit$'
viimeksi kirjautunut$(
viimeksi paikalla$(
virhe 404$%
vis$&
vis certifikat$&
vis legitimasjon$&
vis legitimation$&
vis mer$$
vis mere$$
vis mindre$$
vis projekt$&
vis prosjekt$&
vis sertifikat$&
visa$&
visa certifikat$&
visa intyg$&
visa kvalifikation$&
visa mer$$
visa mindre$$
visa projekt$&
visa publikation$&
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
visualizar credencial$&
visualizar projeto$&
visualizza certificato$&
visualizza credenziale$&
visualizza progetto$&
visualizzazioni$$
voir$&
voir l'attestation$&
voir l'identifiant$&
voir la publication$&
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
wyswietl poswiadczenie$&
wyswietlen$$
xem$&
xem chung chi$&
xem du an$&
xem them$$
xem thong tin xac thuc$&
yazdir$$
yeterlilik belgesini goster$&
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
zobacz publikacje$&
zobrazit$&
zobrazit certifikat$&
zobrazit osvedceni$&
zobrazit projekt$&
zobrazit publikaci$&
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
відкрити сертифікат$&
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
открыть проект$&
открыть сертификат$&
ошибка 404$%
переглянути$&
переглянути проєкт$&
переглянути сертифікат$&
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
показати проєкт$&
показати сертифікат$&
показать еще$$
показать проект$&
показать сертификат$&
показать удостоверение$&
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
посмотреть проект$&
посмотреть публикацию$&
посмотреть сертификат$&
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
プロジェクトを表示$&
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
显示凭证$&
显示出版物$&
显示证书$&
显示项目$&
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
查看凭证$&
查看出版物$&
查看專案$&
查看憑證$&
查看更多$$
查看證書$&
查看证书$&
查看项目$&
検索$$
檢舉$$
檢視$&
檢視證書$&
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
証明書を表示$&
証明書を見る$&
詳情$&
詳細$&
詳細を見る$&
認定証を表示$&
订阅$'
访问被拒绝$%
访问量$)
评论$'
详情$&
資格情報を表示$&
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
顯示專案$&
顯示憑證$&
顯示證書$&
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
인증보기$&
인증서보기$&
자격증보기$&
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
출판물보기$&
팔로우$$
팔로워$$
페이지를찾을수없습니다$%
편집$$
프로젝트보기$&
홈$$
회원가입$$
"#, b"&\x00\x03\x00\x0f\x00\x06\x00{\x00\xb2\x00\xb4\x00\x00\x00\x07\x01\x10\x00\x01\x00\x02\x00\x00\x00\x00\x00{\x01\x00\x00\xc9\x00\x10\x00\xa9\x01I\x00\
\x1e\x00(\x00\x13\x009\x00K\x01\x03\x00\x1b\x00\x01\x00\x9d\x00H\x00\x12\x02\x04\x00Z\x01\x03\x00\x02\x001\x00\x18\x00\x00\x00\xc8\x00&\x00\
\x01\x00\x05\x00\x17\x006\x015\x00\x01\x00>\x02\x06\x00\x00\x00\x00\x00\x01\x00O\x02\x10\x00r\x00\n\x00\x94\x00\x98\x00*\x00\x1a\x00\x03\x00\
>\x00\x1a\x00\x02\x00K\x00\x06\x00&\x00\x02\x00\n\x00=\x00\xd4\x01\x1c\x00\x07\x00\x85\x01\x04\x00\x05\x00?\x00\x0b\x00A\x00G\x01]\x00\
\x11\x00\xf6\x02\x96\x00\\\x00\"\x00\x98\x00A\x00\x03\x00\x00\x00\x00\x00\x0b\x00\x02\x00\x1a\x00\x01\x00\x95\x00\x80\x00[\x00\x84\x02\x0c\x00c\x00\
8\x00\x03\x00\x0b\x00\x01\x01\x00\x01\xff\x00\'\x02W\x00\x13\x00\x81\x00\x05\x00\x05\x00S\x00\xae\x01\x01\x00!\x00]\x00\x04\x00\x07\x00\x80\x01\
\x05\x00B\x00\xf7\x00\x05\x00w\x03C\x00@\x00\x04\x00J\x00\x07\x00\x0c\x00T\x00\x91\x00\x01\x00}\x04\x16\x00\x0f\x00\r\x02\x01\x00\x12\x00\
\xa7\x03\x06\x00M\x00\x10\x00\xea\x03M\x02\x01\x00\xcb\x00\x0c\x00)\x00\xf4\x00\xf7\x00\xa8\x00\x1c\x004\x00\x1e\x00\x00\x00R\x00\x0e\x00\'\x00\
\t\x00\x12\x00\x01\x001\x02\xd3\x00\x08\x00\x8f\x003\x01\xb6\x01\xb7\x00S\x01n\x01\x00\x00\n\x01\x18\x00\x9a\x02\x03\x00=\x00$\x00\x00\x00\
u\x01\x02\x00\x02\x00\x04\x00h\x00\x14\x01\x14\x00@\x00g\x00\x03\x002\x01O\x01\x04\x00\x13\x00p\x05\x8d\x04L\x00\xc4\x02\x00\x00\xce\x00\
4\x00\x05\x01\x02\x00\xd5\x00Y\x00\x11\x00k\x00\xe6\x04\x18\x02\x14\nu\x00 \x00\xb2\x01\x04\x00\xfb\x03\x14\x00L\x02\xed\x01\x1d\x00o\x00\
{\x00g\x00\xb5\x00\x80\x08\x11\x00\x01\x00\x0f\x00\xb2\x03\x04\x00g\x01\x15\x00\x00\x00\x08\x00\x9e\x01\x08\x00\x16\x00\x06\x00\xdd\x05\x0e\x00B\x00\
h\x01}\x03\x02\x00\t\x00R\x00\x15\x03p\x00}\x00<\x00L\x00\x7f\x00I\x00\xd1\x06\x08\x015\x07M\x01\x03\x00\xd4\x01z\x00\x0f\x00\
\x88\x00R\x06\x00\x00\x02\x00^\x00~\x00\x92\x00S\x00\xcc\x01\x01\x00\x01\x00|\x00\x94\x03\x0f\x02\x01\x00\x1d\x00\xa0\x01\x0f\x00\x11\x018\x00\
\xaa\x05\x00\x00\x1e\x053\x00p\x03\x12\x00\x1d\x02\x01\x00I\x00\x07\x02|\x00;\x00\xdb\x00\x01\x00\x00\x00\x03\x00\x8a\x05+\x00`\nL\x00\
\x1f\x00h\x0b\xf1\x01\x1c\x00z\x02\x0b\x00J\x00\x89\x00\xd9\x02\x16\x03D\x02\x96\x00\x0b\x00\xdf\x06Z\x00\x19\x00\xb6\x05\x15\x00\xa6\x07c\x00\
\x00\x00\xfc\x00\xec\x0e\x7f\x00\x12\x01\x06\x00\x0b\x00\x0b\x00\x02\x00\xa3\x00.\x03\x19\x00\x9b\x0b\x90\x00\x1e\n\x1b\x00\x01\x00\xda\x03\x7f\x00\x0b\x00\
(\x00\xee\x05\x00\x00K\x03\'\x01e\x00\x8c\x00\xc4\x04f\x00\xe5\x01x\x01\x04\x00\x12\x00\x01\x00%\x00\x10\x00\x02\x00\x90\x03\xa6\x00\xf1\x03\
\xa4\x01\x93\x17*\x00\x05\x00\xec\x01t\x00\x00\x00C\x006\x03\xa6\x01b\x04\xba\x0c\xf2\x0fI\x0eZ\x04\x00\x00\xfa\t\x00\x00\x03\x00?\x06\
\x8e\x01]\x10\x1f\x00\x03\x05\xe4\x04M\x03^\x023\x01\x1b\x11\xba\x05Z\x05\xa4\x00\x0c\x1fg\n\x1d\x00\t\x00B\x13\xc1\x00*\x00L\x04\
\x8e\x00", b"\xfe\x000\xb4!P\xc3M\x10\xbf`\x90\xc8a\xb0+y\x10\xfd<`\xeat\xd0.Q\x80\xb4/\xe0j\x1b0~\x1c\x00\xecA\x80\xc3\
$\xf0\xcfE\xc0#;@\xddu\x10\xbai\x00\xb6S\xd0W\x07\xa0n4\x90\xd9\x18\x80\x7f\x1e \xa3K@\x07R\x80\xe7\x08\x10\xd5Q\
\x10\x83\x0c0\xae}\xb0\xce\t\x10~0\xb0\xb5\x7f\x10\xbb;\x00\xd40`\xf8K\x80W+\x90\xbf\\\x10?]\x90\x8f\"\xa0\xc2\x19`\
;m\xf0\xc7i\x10\xd9s\xc0\xcct\xe0\xee1 J\x08\xe0\xe09\x10\x83S\xa0\x00\x00\x00\xa2<P&3@\x93=0\x9f&\xd0\xe1\
X\xc0S~\x10\xe5E pG\x00\xcej\x80\x96\x18 +e\xb0\xf6@\xf0\x9fF\xa0\x98S\x90]/P.\r0\xd9\x7f\x80\x1fo\
\xc0\x1910\x9bT\xf0\xa7\x15\xe0Iy@bJ0.)0\x80;p\xb1\x15\x10\x9f\x1bPE;p:p\xf0I\x1a\xe0X[\x90\
\xa8A`\xefD\xd0\x9c\n\xf0\xe2y\x10\x87D \xe25\x10\xfaV\xc0[S\xd0^\t\xa0<\x05\x90\xf7\x0c\x90\x1fP0~gPh\
\' \x8a9\x90\xb0$\xf0Sf\x90\x9b\x1ep\xa7\tpB}\x00\x8f\x1a\xa0\'-@\xd3\x16\xc0\xefeP\x7f* [\x00`s\x02\
\xa0\xe3I0\xb1w\xe0\x83x\x00\x04n0wI\xd0\x96 `\xb5s\xd0\x98c \xda\x03\x80\x9e)\xc0\x1c|\xa0iQ\xa0\xd3*\x80\
\x9c?\x10K}\x10\'$\xf03}\xf0\x1enp1#\xb0\x1a:p\x08\x07\x00\x17\x81\xe0\xc1\x07\xb0\xc9\x1c\xf0,L \xb2J\x00\xbc\
(\x90\xb0X\xf0h*\xb0\x8ev\x90\xbb4\x80\r(\xc0cz\xd0\xa3RP\x97|\xf0\xad@p\x88p\xd0q{@]4\xb0\xe7\x0c\
\x10\xb16\xf0\xeby\x00f\n\x90V:Phup\x92K \xe3+\x80\x978\x80\xa7>\xc0\xe1[@;\x06`\xc6*\xa0W)\xa0\
J\x18\xf0I\x7f\x10\xbd\x10\x10R` \x00\x00\x00\xa9(@\x8c\x17\xb0\x13;\x90%\'`~d@\xf9\x07\x805l0\x892@\x0b\
\x11`\xa1\x170\x85I\xe0\xa7V\xe0\xe9\'\xb0y|\xd0\x7fB\xd0\x0f\"Pn\x1e0\xd9\x13\xc0\xce\x02\xd0\xc0@ \xd8B\xf0\x9e\x10\
\xc0b\x1b\x803&\xc0\xc6\x15 \".\x90\xb6M\xf0\xc7+\xa0\xf9> \x9b\x13\x00\xd4\x10p\xb2\'\xc0\x98u \xf1E@\xe4:P\
c\x19\xb0\x99i\xa0\x9e$\xf0\xa7x@8u`\x07,\x90\xf9W\x00\xcd\x1a\xf0\xcaB0\x07\x12@=P \x81,`\xe04pE\
%\x00\x10o\xd0N%\xc0gZ\xf0Jj\xb0\xf2\x1b058 Jm`\x80:\x00RW\x90\xf8h\xc0K\"\x80\xf9%@\x84\x00\
p\xe01`\xafF\xd0\xb1*\xd0\x15J\x80\x7f\x1f\xc0sQpC5`\xbc\x1b \x80)\xc0\xa1P0\x06X@\x9e:0\xa0\x06 \
[|@\x9d7\xf0\x17N\x80\xb2\x1dP\xe1t\xc0\x9al`|\t\xe0q\x110\xcd\"\xa0\x12\x10P8N K@\x10&\x17\x10@\
O\xc0X\x0f\x90\xb6\x19\x80h{\x00\x0b4\xf0\x119\xe0;`\xc0~+\xf07\x13\x80\xbc\x05\xf0\x9c_\x10\x18\x1aP\xf5\x1c\xe0\xcd\x1d\
\x90\xbcr\xb0\xf3\x80`\xc5:\x00zj R,\x00\x8d0\xc0\t\x03\xe0\xc9m0\x96\x00P`tpL\x01p\x94\x1f\xc0\xa9.\x10\
c\x80\xb0\xdfv`\x92TP{VP09\xc0\xf9\x110\x11\x13p\xa1e\xc0\x0bUP\x97G0\xdeFP\xce2\xa0\xd8w@\x98\
4\x10\xcbu\x10# \x90p\x1f\x90j\x1f\x10\xe6u\xc0\x03\x02\xd0\x13p\xd0\xceO\x80\xf8\x10\x90hS\xb0\xe7U d\x02`9W\
\x20\x0b\t\x90\xd9\x12\xb0\'O\xe0\xfb\x0fplz\xe0MD`\xa7~p\x00\x00\x00\xcc,0\x00\x00\x00\xc4K\x90BeP]V\x10\
\xc66\x00\xb8I\x90\xc2_\xf0[A\xb0&W\xc0\xaf\x04P\xfb\x010\xed\x10\xb0\xfeB\xf0\xc1\t\xd0\xa2= m\x0e\xf0GM\x80\xcb\
A\x80T/\xb0\x16v\x10\x00\x00\x00\x06\x05 \xcbH\xf0nK \x1dx\x00c/`\xb9C\xc0?&\xd0\x05i\xd0Ryp\xf6(\
\xc0\x9bU`@k\xe0j, <1PC\x10\x10vR\x104vp\x90J\xa0\x08~\x10Vr\xe0\xcf/\x90\x8e\x7fP\xfc\x80\x80\
\xa4\x00P\xcf<\xd0\xedj\x80\xee\x01 YU`\x89\x080-\x12\x90\xe4i\x80[-\x80\xda\x15\xb0@,08I \xe4w\xf0\x00\
\x00\x00\xa5I\xa0.b \x11l\x904@\x90\xbb6\xa0f\"\x80\xb0x\xf0\xf8 `\xfc\x1f0\x9dC \x1et\xd0n\x17p\x0f\'\
0fk`Jx\x00cW@\xa0a o}\xd0\x19\x02\x90\xedZ\x90+V\x00\xc4\n07Ap\x92{\x90\x1f\x00\xf0\x8b\x16\xb0\
\xeb\x16p\xe2S \xedG\xb0\xda*\xb0^\x01@\xaa\x10\x10\xbeA\x10\x15%\xb0\xc49\x00g5\x00\xcfS\xd0\xf7M\xc0\x92\x0c\x10\xf1\
\x13\xb0Qt0\x8cFP@\x15\x80\x00\x00\x00\x1d\x0cP\xb0-\xb0\xf6}pr\x80\x80\xf3:@a\x1a\x10\x8b\x11\xf0\xd5z\xf0\xc1v\
\xe0\x00\x00\x00\xe5\x7f@+|\x00\xee\x05P\xc6\x0f\xd0\x1fZ\xf0wb\xf074\xf0\x93,\xd0>\"\x80\x96\x170 \x05\xa0(^`\
|y\x00`Np\x98\x10\xa0\x9b\x15@ \x0b\xf0c\x08`aG\xf0\x86\x1f@\xbaz`,N\x10P.\x90\xed\x020^Q\xb0\x86\
\x20\xc0\xe2$P\xc8\x16p^ \xd0PX\x10\x06I\xf0\x92\'\x00\xa74\xe0Yu\xe0\x9e1\xe0\x19\x01\x10\x9b-p\x17~\x10gp\
\xa0*m`,xP{M@\xc5{\x10\xe3;\xd0B^`\x97\x7fP{\n\xe01\x7f\x00@( \xa46\x00U\x1c\xf0\xe3\r\xc0\
\x9f\x1f\xb0\x97+0\r|\xd0\xd6K\xe0u8PV(\xc0\xfa+\xe0-w\xf0/50\xd6h\xa0\xe9 P!\x07`\xd8D\xf0I\
|\xa0\x1bB\xf0}\x0e0\xa83\xc0Ug\xa0\x8c\x13\xb0\xb35\xf0\xc1\x00p\xdf\x06\x00\xd0v\x80Yx\xc0\xf5xpR|0\xa5j\
\xe0\x80%\xf0uE@\xe7= \xb2\"P\xb2#@C\x03P(P\x80_#\xc0\xa3\x12\x80\xffz\xb0\xe7%\xd0\xfb,\xf0\xc4\x02p\
u\"\xc0\xb5O\xd0\xad8\x80#Q\x80\x00\x11@\xc4c\x00\xc7\x7fP\xb12\xe0\xccC\x80\xbaE\xc0:?\x10\xa9\x1e\xd0\xe86\x80\xd3\
\' B\x14 \x7fP\xa0\xf1U $T@\x9bB \x85F\x90\x88A\xf0\x83_P\xd4\x0e\xb0b%P\xf6ap\\6\xc0\xf5A\
\xc0\xff\x12\xe0S\x02\xd0\xc22\xb0\x00\x00\x00\xb3^P\xbe\x1c\xe0\xf8N\xd0\x8aq \xd8\n@\x1f4\x80\xf5{\xb0\xc4T`g\x18\x90\
\x8a\x0e \xbd\x1d\x80\xbd\x11\xd0OA\x00\xe9K\xe0]!\x00\xfa!\xd0\xc9\x0c`\xb4n \xa2+\x00\xfd\x19 !+P\xf9\x05\xa0\xa4\
%0\x0f/0\xa6O\xb0\xa1/P=\x08\x00\x1b6P\r\x010uw\xc0\xcd\x11\x80#\x14\x00\xc3\x80pu\x1a\xd0m;\xf0}&\
\x90F?\x00\xd3$0\xe3\x17\xd0\x00\x00\x00\xbd\x1e`\x01\x00\xb0\xb9,\xb0\x88|0}Qp\xe0ZP\xd9T\x00\x00\x00\x00\x00\x00\x00\
A\x04\xe0\xdd=\x10\x87j \"\x06`\x93w\xd0D- \\\x14 \xe0?\xf0\x7fs\xd0Nq\x80\x9a#\xc0Zz\xe0\x13\x0e\x90\xb3\
\x10\x00=:`\xb8\x0b\xd0;0 Y\x10`\xc4\x10@\xe7\x04\xa0\x9d\x14\x10\x13y\x80\xd0D \xcex@\x08\x02\xc0\xebS`\x10\x12\
P\x0c\x08@e~\xd0\xcaN`[p\x80\x9ft\xa0\xf9]@P5p\xe5#\xa0\xd0#0/*P\xbfk\x90zr\xc0N\x06\xc0\
ul\x10M7\xd0\xed}\xe0\xd4:\xd0\xeb\x15\x90a\x7f =s\x10M?\x00\x0bu\x00G>\x10\xbfg\xd0\xf4?\x80\xbd `\x1b\
3P\xb5\x18`\xeb*\x10\xcaY\xb0\xe8\x0ep\x12eP\xd9g\x00\x1d2@\xa5H\xa0\x9c5\xe0\x08{\x00@C\xb0\xb9\x08 \x970\
\x90h\x04\x10\x00\x00\x00G\x11\xa0\xda#\xf0\x83\x0b %\x08\xa0 U `D\x80\xd9y@\x1a\x12\xe0\x83r0\xeaH\xc0(!\xa0\
fP0\x95\x04P\xf3\r\xd0iN\x00\x00\x00\x00ok\x00\x0f}@\xfb7\xd0\xef\x03 M\x0e0\x133\x80\x8a*@\x00\x00\x00\xd3\
k\xa0\'>`\x07\x18`\xa1\x19@\x85\x18 \xd3\x14\xb0\xc1n0\x05\r`\xc7.P(s\x00\x88-0\x8aE\x80\xf74\xf0\xa6d\
P\x00\x00\x00\x028\xb0\x91@\x10YMP\x834 t5\xf0\xa6@0fh0\xfct0\x85\x02\xa0\x8bk`C\x00@\xf50p\
@*\xb0`(\x80\xb0\x02\xd0\xc3z\xd0q\n\x00\xbcH0\xafQ\x90M\x12P\x03S\xf0\xd98`*g\xf0\x0fqP;\x14\x10\xf8\
E\xf0*\n0\x95\x01 yv0\xd6)\xd0\xf6X\xf0;Q\x10\xdd\x1cP\x11O\xd0^^\x90\xa7;\xb0n\x10\xb0^j\xf0\x1e\x1d\
\x90\x00\x00\x00\xb4\x0cP\x1a\n0\xda+\xf0\x80=0\xa5}\x10Y\x1d\xf0\x1d\x1c\x00\x1dL\xd0{z\x10\xaf)@\x9dyPK\x0c\xe0\
\x96Z\xf0[\"\xe0\xa6[\x80SQ\xf0? \xf0\xb83\x10\xf0Y\xc0l Pd|\xc0\xeb\x19`\x06P0\xacy\xd0\x9e\"@\xbc\
xp\x7f\x04\xc0\x11n@\xbb>\xe0X%P\x8d70\x9c\t\x80bL0\x1c%P\x00\x00\x00\xc5\x03\xc0>\x0e\xe0\xe5!\x00>[\
p\x03\x0e\xe0V7@\xff}\x80\x94MP\xb0\x19P\xcd4\xf0!i\x90\xc3<\xd0\xa3E\x80\x19?p\x1e*\x00\xe8g\xd0\xddI \
\x83\"\x80>8\xd0\x0ed`\xc6}\xb0;\x18\xf00\x13\xb0\xcd\x13\xc0\xdc\x19\x90\xbcB\xe0gK\x90\x14C\x90\xbaF\xc0\xfcw\xc0\x89\
?`|\x13\x90\xa5\n\xc0\x0c6\xf0,:\x10>! \x83\x160|p`@M\x80\x00\x00\x00\xb9[\x00eA\xb0\xd9\x0b\x10\xea-\
\xc0%v\x90\xcc\x07\x00\xa9\x07`\x16! \'&\xc0^<\xc0\x1c\x06\x10\xbd}\xe0Y\x16p\xee&0\xe6{\xf0jv\x00-7\x10\
+%\xc0pF@\xfaZPit\x10#~\x80\x82TPX\x7fP\x81}0\xbb\x14\x90\xe4f\x10\x825\xf0\xd6R\x90\xfc\x1a\xa0)\
r\x90\xa1\r0\xacv \xcc\n\xf0\'HPw\x06@\tf0\xc1G@@\x7fP\x15\x06\x10\x15H\xa0)\x0c\xb0\xe3D\x10J6\
\x90\x19\x7f +\"0tc0Mr\x00\xffS\xf0\xae\x16\x00~k\xb0\x1b_\xd0\xe4qP\xba\x02\xa0\x00}\x80\x01N\xf00\x0b\xd0\
%\x000\x13\x14\xe0\xa1\x0c\x80\x19\x03\xc0\x99[\xb0\x1a\'\x00\x8dzPRZp\x1a\\\xa0Uj`\x90}\xc0\x82l\x90\x828\xe0s\
y\x00\x96t\x104/@F\r\x80\x96%\xd0\x80Z\xd0\x08^02\x11 \t\x1c\xe0\xff\t\xb0J+\x10\x1f\x1f\x10\x04v\xf0\x0c-\
\x00\x049@\x1070\xa7\x18\xb0;\x1b\xc0\x8eVp\xd4{\x90\x0e\x06\x10\tw\xa0\xc2l\xa0\xc9q\xc0\xc40`\x96;\xb0\x14\x1b0\
t^\xc0\x83\x10\xb0\xea]\x80\x06\x15\xc0K4P\x1eFpc+\x80\xc6h\xd0z~\xe0[I\xd0\xe78\x10\xdeH\xd09H \xe8\
>\xf0\xd6\x0008\x16\x00\x11W\xc0\xabm\xc0\x9aP\x00/ `\x92x0\xd6W\xd0\x0e,\xe0\xbdt\xb0=v0=c\xa0\xb2e\
\xa0\x8a\r\xf0\x00\x00\x00\xbd&@\xafl\x90\xbfo }\x0f0\xd1\x05`d\x06 tH\xf00\x1bp\xf0\x07\xa0\x1bg\xe0\x9eI\xb0\
x\x01\x90\x19\t0\x0f$\xf0P\x07@\xa7{@}7\x10\x19\x04 \x841\xf0\xee5p;x\xc0\x0eK@\xddL0\xcd pN\
H\xc0n\x12\xd0\x91`\xb0M&\xd0\x08!\x00Fs@UC \xc1R\x80qr\xb0as\xe0\xf66\xd0:6\x90,\x1c0\x083\
\x90\x00\x00\x00\xd1\x1b`k\x0b\xb0\xab\x05\x90\xdb\x11\x00bb\x10#\x0e\xa0@\x13\x90}\'\x90\x91A\xa0:\x02\x90=h\x90\x97>\xb0\
V2\x80e>\xd0\x0fP\xa0#l\x80\xe3(0\xefr\xa0\x00\x00\x00\x0e `TN@%5p\x9e*\xd0\x1bc\x00SJ\x10B\
t\x10@\x07\xd08{\xd0\x9dv\x00\x04| \xf1\x14`0j dy\x10\x8e\x15@d:\xa0\x17,0\xe7\x1b\x80l\x1d\x80\xb4@\
\x00\x10\x02`\xd8\x1d`\x8dt\x10\xd1o\x80\x00\x00\x00\xd8q\x80\x8ey\xd0-\x800\x1dQ\x10\x8a\x1d\x10\x9a\x0b\xf0 \x1ePG3\xb0\
X\x18\x80\x1ea\x00eo\xf0\xe20\xa0]F \xb4< \x00\x00\x00\xbbyp\xfayP<K\xf0UO0\xe4M\x00\x120 \xb6\
up\x1fk\xa0\xd8G\x80\xf73\xd0Kz\xf0\x93\x12P/\x02 \x8e\x1b`\xa6s\xc0\xbf\x16\x00WdpT\x0b@\x13\n\x80\xdeJ\
\xa0\xd7A\xe0\xbc%\xc0\xda\"@\x08\x1a\x80q\r\x90\x96z\xd0\x19\x18p2\x08\x109O\x90qn\xb0zx0\xf1|@\xfbT@\
\xe4\x01\xf0w\x19\xb0|L jVp\x12k@\x87\t \xcb5\x00\xdd~\x90\xd7@\xc0m%\x80w/\xb0\x93.\x90\x01&\xc0\"\
\x02\xe0Mk`\xb6\x1a\xe0\x0e\x0c\xa0\xd7O0\xc9e\xd0\xee2\x80\xed\n@v:\xc0,d \"9\xd0~W\x90\xf5$\x90\xe5\t\
\x00E\x1b\xd0\x12\x11\x80qx\x00\xf0_\x90\x1au .R\xa0\x86u\xb0\x962\x90\"\n\x90\xba\r\xf0/k@0\x100\xb0C@\
=+\x10N)\x00\x055\xf0\xcd;0\x00t0\xc6\x1f\xb0\xf5I@\xfd-\x80LP\x10\xe6.\x90,\t\xc0\r\x7fp=9\xb0}\
G\x10\xb1T@\x0c%\xd0\xdd \x80\xba\x010\x95\x02\x80>a K902\x0f ,`P\x88s\xb0\x1fsP\x0ex\x10\xad\x0b\
`\xb2h\x90\xd1f \xabz@\xbb+\xc03\x150\x9b\\\xe0\xf1\t@\xaeq0\x81\x80\xf00z`\xd9p`r=0%\x10 \
[y\xf0:V0\xc7\x0e\xf0\xf1``\xf1R\x00\xc9] B\x1c\x10Q\x80p\xa8$\xf0\x8b\x06P{\x07\x00\xdar\x80,\x16P\x0e\
N\xb0\xe2C\x10Y\'0\xeaz@\xe8\x12pE=p\x10\x17\x00\x00\x00\x00\xe1}\xf0\xad\x13\x80!R\x00hx\x00br`\xf2=\
@\x85&pn\x13\xa0PlPc\x03\x10\xb8\x1f`\xc1j\xa0\x04s\xa0\xd750\x973\xf0x`\x90\x99bP|\x03\x00\xa2q@\
\xba@@\xa1\x01\xc0+\x06\xd0\x0ft\x80p_p\x90]\x80\x00\x00\x00\xcaQ\xa0\x17I\x90T}\xf0\"\r\xe0\xcaLP=\n\xa0\xfb\
)0\x85y\xe0_\x1d\xe0\xbdUp\x01F\xe0\xf4H\xe0\x98&\xa09t\xc0GU\x00 J\x90\x0cL\x80\xa09\xf0\x0e\x1c\xe0\x80O\
\x80\x00\x00\x00]c\x90\x03\\p\xfb\x13@\xa6\x7f\xb0\x87>0\x00\x00\x00\xdcP \xcds\xb0\xccz\x90[8\xa0\xe6\x11\x80\x1f\x15\xf0\
\xf8n`\xde\x02`\xb20\xd0\xe5\x13\xb0\xe3Q\xe0\x0fz sJ\xf0jU\x90\x01`\x90\x8fI\xc0\x94?p\x80a\x90sY\x80\"\
p`\xd0p\x80W\x19\x90\xe3\x1d\x90\xbe\x0e\xf04|p-\x19\xd0kd\xe0\x00\x00\x00\x18w\xd0ei0Y\x0c\xc0\x14>\xf0\xc8=\
0\x853\xf02r\x10fn E2p\xb4=p\xab9`\xd6`P}\x19\xc0Tip\xd5C@\xda\x0c\x10\x84#\xb0{\\\x10\
\x9b\x1d\xa0\x92B\xb0\x10Q\xd0\n.\xe0\xd0X\xc0\x97s\xc0K\x13\x804>@,\x18P\xf5B\xe0\xd2\x1f \x02\x0c\xe0\xd9\x1e\xd0r\
0\xa0\x8dU\xe0\xf1s@\xa2Np\x08C \x1e7\xe0\xadG\xd0%Y@\x98Ep\x9c}p\x9b\x07\x000,P\xa40\xa0jR\
p\xffF\xf0\xd0|P\xd8>\xb0U\x04\xc0\x1f,`\xcc\x08\x90\xb1K\xf0\xb3f`\x8a\x00\x10=\x00\xc0\x11\x0f\x10x}p\x9cJ@\
\x00\x00\x00+EPY;\x80\x86C\xa0\x8fd\x90\xab\x1aP\xa5g\x00\x03AP>r\x80sB0`\x1cPEG\x00p@ M\
\x1e\x80\xa0|\x90\x07\x00\xf0ps\xf0\x19D\x80\xcf\x80P\x02H0)8\xe0\xd2\x17`\x07#0nfP\xd1l\x80\xeampk1\
\x00@| >7\xf0\x08&`om0}N\xd0\xb9L0-\\P\x8df0\x12R\xc0+\x1f\xc0K\x1cp\x98\x19\xa0f\x1e\x10\
\x0c\x1d\xc0T>p.G\xc0\x00\x00\x00\x08)\x00\x90N\x00\x07mpMB\xf0\x9ex\xf0\x031\xd0d\x15\xc0\xc4EP\xdc\x14`\xa8\
?\xd0\xa5]`\xf95P\x03\x1e`\xa5\x80\x10\x1e\x11 r-\x00\xfc\x080\xe4\x05\x10 \x1b0\xb7\x07 @y\xf0\xbe|\x90\xb5\x16\
\x20\xf2\x0e0\xae&\xa0-\x1a\x00\xc1\x17\x00\xdf\n\x90\x9aD\x80\xa1\x04\xf0\x1b(@N\x16\x10\xf3\x0b\xb0\\\x13P\x19\x08\x809.\xb0\
@/\x106J\x80\xc5\x01\xc0\\\x0e\xe0\x03\x80\x90\x18z\xf0\xd2\r\x90\rh\x10C)\x10\x7f.\x10\x00\x00\x00\xd3M\x10X\x15\x10\x0e\
\x16\x00\xc0\x0c\xf0\x9d(0\x0eE\xc0\x04/\xf0\xe2n0\x86!\x10;\r`\xd39@\x81e\x80%\x01\x10y$\xd0\xa5\x16\x80\x10G\
\xa0F!\xe0\x916\x90\x0br@6\x07pn)\xc0\xd2Vp\xa2\x0f\xa0\xdd\x08\xa0(\x7f\x904spM\x15\x90\xf5\x17\xf0\xa8\x08\x80\
1ip\xe3\x10\x80\xb6\tP>F\xd0\x98~`\xb3L\x90nA\x90\xfd\x1e\x10;B\x00\xe1B GL`\xf5up6S\xf0\x82\
hP)1`\x90\n\x80u(0x% e.@)A\xd0ZR \xedhp\x80@@\x04;\x80.\x04\x10\xf0LPk2\
\xc0\xe3\x1e\x90-S`\xad\x170\xd7xP\xe8) }<\xe0\x97Y\x00\xeaQ0\xb0\x1b\x80\x8c$P\x0e?\xc0\"@`$G0\
t\x000\x95H\xb0\xdb<\x90\xe2|\xd0\xcay`\x00\x00\x00.D\x00hl\xc0\xdb!\xf0\xb1%\x90\xaa%\x80/T\xc0\xaeU\x00M\
Y\x10S{p\xa9n\xb0^\x110\x95O \"y\x00\x05BP\xfc/pB\x80PT\x1b\x80\x8c\x14`~t\x10\xc2Jp\xa8t\
\x10*\x1e`v!\x00\x11A`\x1aV\x80iC \x03@\x10\x85JP\xe13\xf0\"]\x00\xaa+\xc0\x8a%0\x05V`0q\xf0\
\xaf|@\x04y\x10\tZ@\xf5OP\xc67\x00\xc9!\xb0\xaf\x03\x00\xae\x0e\x90\xd41\x80\xb6~\x80\xfe\'\xb0\xfc$ `7\x80\xc3\
-pW\x03\xe0\x7fF\xc0\xa5Q\xb0\xe3\x0f`\x92rP)6\xe0\xc2\x18\xd0:30`@`\x1a\x16\x90\xa6\x14pq\x15\xa0Pu\
\x10\x9c@\xb0RK\x80}\x12`!}\xa0\xd2=\x00[X@_e0rq\xe0\xf6\x06P\x8c(\x10\xf0)p>\x0c@\xcbT0\
\x20MPS\x14`\xe4l`T\x1ap-\x14`\xfd^\x90\xd0P\x10\xe8s0NI\x80\xfaL\x00\x00\x00\x00\xc0\x13\xe0\xfdP\xa0\xc2\
uP_{\xc0V\x1f\xd0\x8f<\xb0\xe7/\xf0\xcb\x01P,<\xe0\xc2> J_\xc0\xa4\x1c@\x17SP\x16s0\xb2N\x10U\r\
Pi!\xf0h3@*Ip.\x0e\xc0e\x0c@<D\xc0B\tP\x959\x90\xe7F\xb0eB\xd0\xa5J\x80\xfa8\xf0\xa3kp\
\xfe=\xa0\xd7j\x80jO\xe0\xf0CP\xa4\x1a\xe0z\x16\xe0\xcf?\x80q\x0c\x10n\x00\xe0Io\xf0fw \xa6\x02@\x05\x0f\x80\xad\
Zpd&\x80\xeep@F\n`\xb49p\xcc3\xa0\x9d\x08\x80\xa7L\xd0\x06\x19`\x93/\x10EJ\x90kE0\x8e\x010A\x19\
\xf0\xdfN\xe0\xe1\x07\xa0h8\x00\xff\x18\x80\xa2D\xe0tu\xc0[v\x10\x8c#0\xdf&\x00f9\xb0e\x16 Jd\xd0\xfb\x02 \
\xecO\x90Q!\x10\x00\x00\x00\xaeS\x80\xdb7\xf0\xd4-\xb07\t\x80\xba?\xc0O \xa0\xbes`\xf2~\xe0\xdeR \xb0B\x10\xa6\
\\0\xa4iP*\x1d@L#\xd0\xd6\x010yA\xb0h\x1a\x80S#0\xf5\"\xa0n6\xd0z9\xe00\x01`\x81R\x80\xdc\t\
\xd0\x9aR\xe0\x1fC0\xde% \xb1\n\x90\xef7`n+\x80\xaeP\x10p\x14PIN`\xe2O\xd0\xe4jP}6\xf0\x13+\x80\
M\x1d\x90\x11{ \x07j\xf0\xc7\x1ep!z0\xa7r\xb0\x92X\x90\xff\x15\xd0K[\xd0\xc2P\xd0\xc6\x1b\xc0wU\x10\x9bm\xa0\x00\
\x00\x00?L\x10\xa7&`}\r\xa0\x11\x81\x10\xd4]@|\x11\x10\xc8ZPo\x19\xe0[\x05@\x86M\x90\x04D`\xd9^ h\x1c\
\x10\xe6\x1a\xb0\x05M\xa0\xc2O\xf0O8\xe0\x00\x00\x00\x03+\x90^$\xa0\x81X x3`\x165`\xa2zP\xc7&pV3\xf0\
n\x07 \x9f\x05p*J\x80\xe6\x18`\xaa \xc0Q*`\xc8d\x10&K\xa0t&\x00\xa3M\xa0\x92\t\xc0\x01\x04 \x93\x1cp\n\
\x14\x00\xedw`k<\xf0\x13=\xe0Ww\xd0!N\x80^\npS<\x10\xb1\x00\xa0LE\xf0\xf3t`\xa9\x01\xe0Rs\x00K:\
\x10\x8b\x05`\xa82\xe0\x89^\xb0\x92m0\x8dGp|\x14\xa0\x0370mT\xc0Yn0\x89{\x10\x93$\xd0\xf8f`\x84z\x90\
GQpVE\x80\x7f\x15\xa0\x9ap\xd0\xea<\xe0\xa9h\x00\xfc#`\xfcq\xf0\x80n@/f`\xcbrp\'0\xd0\xc68pK\
C\xa0\xe4e\xf0\xfe9\x90\xb8m\xa0\x90\x1e@\x96\x03\xe0\xc9b\xf0\x9f!P\x188\x90-=\xd0\xd4u\xc05\x1c`}[@\xf92\
P\xb4\x05@\tY\xb0B\x12@\xb5D\xb0\xee9p%/\xd0\xf8\x16\x00R\'\x00\x15^\xb0ET\xc0\x1ar\xc02\x1e\xf0>i\x90\
j\t\x80CS d?\x80X\x12p\xf0c\xb0\xc8I@\x94\x07 x\x08\xe0\x8f~P\xe02\x90^=\x90\xf2[\x00fM\x00\xf1\
,\x00QS\x90\xcbUp\xa3B\x00v\x18\xf09$p\xf7\x19\x10\x14i@\xf3Fp\xa8,\xe0\xc7%\x00D\x1f\xb0A{\x10\x90\x80\
@\x88B\xf0\xc7F\xc0\x83/@\x1d[\x80\x89\x19\xc0\x006\xa0dI0L$\x00?\x1d\x10\x00\x00\x00\xe1d\xd0Y]\xd0\xefP\xf0\
\x83i\xc01+\xa0\x17\x13\x10vD`\xae\x11@v>\xa0\x03\x06\xc0\xd5\x0f`*t q$0\x9ef\x10\x8bn\xd0\xda\x05\x90\xa6\
\" -( K1 \x00\x00\x00\xa6p\xa0d\r0\xe5R\x104\x0c\x90\xdf,\x90\x06J &\x0f\x80AuPW\\\xf0\xd4!\
\x10\x91)\xf0~\x1a\x10\xa0\'\x10GR\xa0\x00q\xf0\xb0A\x10\x1a&\xe0\x1b)PiGp:Z\xd0\xb7\x80\xa0\xf4k\x90\xcan\xd0\
\x20A\x80\x86o\xb0\x80\x17\x80e0\x10CnP\xec(@\xf9d\x10\x16\r\xc0\xe6x@\x1d\"`y\x7f\x80$\x80`\xd3H@4\
Up\x12M\x00\x92Q\xb0\xcf}\xe0\xdc\\\x00w]p\x12j\xe0\x10@\xc0\x08\x0b\xe0\xd3%\x80320-\x03\xc0|\x1b\xa0\x062\
\xb0\xc1\x12\xc0\xdd\x1f\x00\xf3\x1epp\x16\x80\xd1+\xc0\x84w@8\x12\x10Ym\xa0,~\x90\xb27@\xa7u\xd0\x16\x19\xf0\xd4U0\
\xf9J0\x0b8P\x17#\xa0\x1e-\x00Bz0\xaa`P\xf6\n\x90b]\x00fa\xf0\xf1\x00\x10\x7f(pK<\x80A\x16\xf0\x11\
\x0b\xa0\n<\xe0\x89Q\xb0\x08\x1f\xa0\xa2wP\xaeb\x80\x88:\xd0j#\xe0\xcc\x06\xf0\xf5\x120#{\xc0\xc2#\x00\x08*@6\x80\
\xb0dHP\xcb@\x90\xdd6\x005;\xa0\xb5\x1c\xa0TR\x10]l\xa0\xb3\x06\xf0\xcf(@5\x190j707X\xe0\xc3)\x90\
0C\x00\xe5@\xa0\xe6T\xe0/M0T&`\xf5;\xd0\xc5\x040W\x17 \x9ch\x90\x10T\xa0:\'\x10\x11\x07\x90\xb6{\xe0\xc5\
x\x80F\x02\x10\x905\x80?\x17`\x93Lp!?\x00w\x1d\x90\xc2~\xe0q~\x90\x10*\xe0ZT\x90\xc1\"0Ew`\x84H\
\xc0\xc9\'0Z\x08pw?\xf0>\x1a\x90\x82K\xe0\xe7\x0b\x80?\x0b\x00\xe9\x1f\x009\x1f\xc0c\x12\x10\xf4v0<o \xdf\x16 \
)\x13\xa0\xc0w@\xc1Q \x95:`\x00\x00\x00\xd4~P\x00\x00\x00L\t@\xae:0\xc7\x0b\x10B<pm|\xf0Bf\xc0\x97\
\x11 g\x14 Lv\x90\x98W\x00rtp,_p;~\xf0\x9a\x0e\x10P0\xd0\xbbp\x90\xc7\x05\x90\x89W\xb0\xca#\x80\xfe`\
\x00\xf3b\xc0\xaaK\x80\xed\\\x10?E\x00\xbd1P\xf8o\xa0x\x05P\xfe\\\xf0\x96\x160`\x07\xa09%\xe0\xf7\x7f@\x07: \
zS\x10", [0, 1, 2, 3, 4, 5, 6, 8, 10, 12], [
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
