// Made by `cargo xtask codegen` from data/page-words.tsv and data/icons.tsv. Do not edit.

use crate::tables::index::index;
use crate::tables::page::Kind as K;

index! { PHRASES: K, 4096, r#"aabn	0001
aanmelden	0011
aapne	0001
abmelden	0011
abn	0001
abone ol	0021
aboneaza te	0021
abonează-te	0021
abonnes	0011
abonnieren	0011
abonnés	0011
abrir	0001
ac	0001
acasa	0011
acasă	0011
accedi	0011
accept	0011
accept all	0011
accepter	0011
acceptera	0011
accepteren	0011
accetta	0011
accueil	0011
aceitar	0011
aceptar	0011
adatvedelem	0031
adatvédelem	0031
advertentie	0021
advertisement	0021
aehnliche artikel	0021
aehnliche beitraege	0021
aehnliche profile	0021
afdrukken	0011
afficher le certificat	0001
ahnliche artikel	0021
ahnliche beitrage	0021
ahnliche profile	0021
aiheeseen liittyvaet	0021
aiheeseen liittyvat	0021
aiheeseen liittyvät	0021
akceptuje	0011
akceptuję	0011
akzeptieren	0011
all rights reserved	0031
alla raettigheter foerbehaallna	0031
alla rattigheter forbehallna	0031
alla rättigheter förbehållna	0031
alle rechte vorbehalten	0031
alle rechten voorbehouden	0031
alle rettigheder forbeholdes	0031
alle rettigheter reservert	0031
aller au contenu	0011
als pdf speichern	0011
ana sayfa	0011
anmael	0011
anmal	0011
anmelden	0011
anmäl	0011
annonce	0021
annons	0021
annonse	0021
ansehen	0001
anterior	0011
anzeige	0021
anzeigen	0001
apne	0001
apri	0001
ara	0011
arriba	0011
articles lies	0021
articles liés	0021
articles recents	0021
articles récents	0021
articles similaires	0021
articole recente	0021
articole similare	0021
articoli correlati	0021
articoli recenti	0021
articulos relacionados	0021
artigos recentes	0021
artigos relacionados	0021
artikel terkait	0021
artículos relacionados	0021
assine	0021
aufrufe	0011
autentificare	0011
avaa	0001
avanti	0011
aviso legal	0031
ayrintilar	0001
ayrıntılar	0001
aç	0001
back	0011
back to top	0011
bagikan	0042
baglanti	0062
bai viet lien quan	0021
bai viet moi	0021
baixar	0011
baixar curriculo	0011
baixar currículo	0011
baixar pdf	0011
ban quyen	0031
bana yazin	0021
bana yazın	0021
basa don	0011
bağlantı	0062
başa dön	0011
bearbeiten	0011
bejelentkezes	0011
bejelentkezés	0011
bekijk	0001
bekijk certificaat	0001
bekijk project	0001
bekijken	0001
benzer profiller	0021
benzer yazilar	0021
benzer yazılar	0021
beranda	0011
bereitgestellt von	0031
berlangganan	0021
best viewed	0031
besucher	0082
bewerken	0011
bezaras	0011
bezárás	0011
binh luan	0021
bir yanit yazin	0021
bir yanıt yazın	0021
blogroll	0021
boletin	0021
boletín	0021
bovebben	0001
broncode	0001
built with	0031
bunu paylas	0021
bunu paylaş	0021
buscar	0011
byggd med	0031
bài viết liên quan	0021
bài viết mới	0021
bình luận	0021
bővebben	0001
bản quyền	0031
cadastre se	0011
cadastre-se	0011
cap nhat lan cuoi	0031
cari	0011
cauta	0011
caută	0011
cerca	0011
cerez politikasi	0031
cerrar	0011
cetak	0011
chi tiet	0001
chi tiết	0001
chia se	0042
chia sẻ	0042
chinh sach bao mat	0031
chinh sua	0011
chiudi	0011
chính sách bảo mật	0031
chỉnh sửa	0011
citeste mai mult	0011
citește mai mult	0011
close	0011
cod sursa	0001
cod sursă	0001
code	0001
code source	0001
codice	0001
codice sorgente	0001
codigo	0001
codigo fonte	0001
codigo fuente	0001
collegamenti	0011
comentarii recente	0021
comentarios recentes	0021
comentarios recientes	0021
comentários recentes	0021
commentaires recents	0021
commentaires récents	0021
commenti recenti	0021
comparte	0021
compartilhar	0042
compartilhar em	0021
compartilhe	0021
compartir	0042
compartir en	0021
condividi	0042
condividi su	0021
conectare	0011
conexoes	0011
conexões	0011
connect	0011
connecties	0011
connections	0011
connexion	0011
consulter	0001
contact form	0021
contactformulier	0021
contactos	0011
cookie policy	0031
copia link	0011
copiar enlace	0011
copiar link	0011
copier le lien	0011
copy link	0011
copyright	0031
creado con	0031
creat cu	0031
created with	0031
creato con	0031
cree avec	0031
criado com	0031
créé avec	0031
cv indir	0011
czytaj wiecej	0011
czytaj więcej	0011
código	0001
código fuente	0001
código-fonte	0001
cập nhật lần cuối	0031
daftar	0011
daha fazla	0011
daha fazla goster	0011
daha fazla göster	0011
dang ky	0011
dang ky nhan tin	0021
dang nhap	0011
dark mode	0011
das koennte dich auch interessieren	0021
das koennte sie auch interessieren	0021
das konnte dich auch interessieren	0021
das konnte sie auch interessieren	0021
das könnte dich auch interessieren	0021
das könnte sie auch interessieren	0021
datenschutz	0031
datenschutzerklaerung	0031
datenschutzerklarung	0031
datenschutzerklärung	0031
de lai binh luan	0021
deel dit	0021
deel dit bericht	0021
deixe um comentario	0021
deixe um comentário	0021
deixe uma resposta	0021
deja un comentario	0021
deja una respuesta	0021
del	0011
del dette	0021
del pa	0021
del paa	0021
del på	0021
dela	0042
dela det haer	0021
dela det har	0021
dela det här	0021
dela pa	0021
dela paa	0021
dela på	0021
delen	0042
delen op	0021
demo	0001
denunciar	0011
derniere mise a jour	0031
dernière mise à jour	0031
desarrollado con	0031
descarca	0011
descarca pdf	0011
descarcă	0011
descarcă pdf	0011
descargar	0011
descargar curriculum	0011
descargar currículum	0011
descargar cv	0011
descargar pdf	0011
descarregar	0011
deschide	0001
desenvolvido com	0031
designed by	0031
detail	0001
details	0001
detalhes	0001
detalii	0001
detaljer	0001
detalles	0001
detaylar	0001
dettagli	0001
devamini oku	0011
devamını oku	0011
deze site draait op	0031
dibuat dengan	0031
diesen beitrag teilen	0021
disenado por	0031
diseñado por	0031
distribuie	0042
do gory	0011
do góry	0011
dodaj komentarz	0021
doi	0001
domu	0011
domů	0011
dong	0011
dong y	0011
download	0011
download a pdf	0011
download as pdf	0011
download cv	0011
download json	0011
download pdf	0011
download resume	0011
download the pdf	0011
downloaden	0011
drevet af	0031
drevet av	0031
drivs med	0031
drucken	0011
druckversion	0011
drukuj	0011
duoc tao bang	0031
duzenle	0011
détails	0001
düzenle	0011
ecrivez moi	0021
edit	0011
edit this page	0011
editar	0011
editeaza	0011
editează	0011
edytuj	0011
elfogadom	0011
en savoir plus	0001
enlace	0001
entradas recientes	0021
entradas relacionadas	0021
entrar	0011
enviame un mensaje	0021
envie uma mensagem	0021
envoyez moi un message	0021
envoyez-moi un message	0021
envíame un mensaje	0021
erstellt mit	0031
escreva me	0021
escreva-me	0021
escribeme	0021
escríbeme	0021
etusivu	0011
exibir credencial	0001
explore more	0021
fait avec	0031
fatto con	0031
fechar	0011
feito com	0031
fermer	0011
foelj	0011
foeljare	0011
foeregaaende	0011
folgen	0011
folj	0011
foljare	0011
follow	0011
follower	0011
followers	0011
foregaende	0011
formulaire de contact	0021
formular de contact	0021
formulario de contacto	0021
formulario de contato	0021
formularz kontaktowy	0021
formulir kontak	0021
formulário de contacto	0021
formulário de contato	0021
forraskod	0001
forráskód	0001
forside	0011
full text	0001
följ	0011
följare	0011
föregående	0011
ga naar de inhoud	0011
ga til indhold	0011
ga til innhold	0011
gaa til indhold	0011
gaa til innhold	0011
geef een reactie	0021
gemaakt door	0031
gemaakt met	0031
generado con	0031
generado por	0031
generated by	0031
generated from	0031
generated with	0031
generato da	0031
genere par	0031
gerado por	0031
gerelateerde berichten	0021
geri	0011
gestaltet mit	0031
get in touch with me	0021
giris	0011
giris yap	0011
giriş	0011
giriş yap	0011
gizlilik politikasi	0031
gizlilik politikası	0031
gjord med	0031
go to top	0011
godta	0011
gor	0001
goruntule	0001
goruntulenme	0011
got it	0011
gui tin nhan	0021
gå til indhold	0011
gå til innhold	0011
généré par	0031
gör	0001
görüntüle	0001
görüntülenme	0011
gửi tin nhắn	0021
hae	0011
hak cipta	0031
haut de page	0011
hecho con	0031
hem	0011
hent pdf	0011
herunterladen	0011
hirdetes	0021
hirdetés	0021
hirlevel	0021
hivatkozas	0001
hivatkozás	0001
hjem	0011
hjemmeside	0001
hledat	0011
home	0011
homepage	0011
hoppa till innehaall	0011
hoppa till innehaallet	0011
hoppa till innehall	0011
hoppa till innehallet	0011
hoppa till innehåll	0011
hoppa till innehållet	0011
hosted on	0031
hozzaszolasok	0021
hozzászólások	0021
hyvaeksy	0011
hyvaksy	0011
hyväksy	0011
hírlevél	0021
icerige atla	0011
icerige gec	0011
iklan	0021
ile olusturuldu	0031
ile oluşturuldu	0031
ile yapilmistir	0031
ile yapılmıştır	0031
iletisim formu	0021
iletişim formu	0021
ilgili yazilar	0021
ilgili yazılar	0021
impressum	0031
imprima	0011
imprimer	0011
imprimer cette page	0011
imprimir	0011
imprimir esta pagina	0011
imprimir esta página	0011
imprimă	0011
in	0011
in trang nay	0011
in trang này	0011
inapoi	0011
inapoi sus	0011
incele	0001
inchide	0011
indietro	0011
indir	0011
informativa privacy	0031
inhaltsverzeichnis	0021
iniciar sesion	0011
iniciar sesión	0011
iniciar sessao	0011
iniciar sessão	0011
inicio	0011
inloggen	0011
integritetspolicy	0031
inviami un messaggio	0021
início	0011
ir al contenido	0011
ir arriba	0011
ir para o conteudo	0011
ir para o conteúdo	0011
irjon nekem	0021
iscriviti	0021
içeriğe atla	0011
içeriğe geç	0011
jaa	0042
jaa taemae	0021
jaa tama	0021
jaa tämä	0021
jaetae kommentti	0021
jata kommentti	0021
join now	0011
jätä kommentti	0021
kabul et	0011
kaellkod	0001
kaikki oikeudet pidaetetaeaen	0031
kaikki oikeudet pidatetaan	0031
kaikki oikeudet pidätetään	0031
kallkod	0001
kapat	0011
kapcsolatfelveteli urlap	0021
kapcsolatfelvételi űrlap	0021
kapcsolodo bejegyzesek	0021
kapcsolódó bejegyzések	0021
katso	0001
katso projekti	0001
kayit ol	0011
kaynak kodu	0001
kayıt ol	0011
kebijakan privasi	0031
kembali	0011
kembali ke atas	0011
kereses	0011
keresés	0011
keszult	0031
kezdolap	0011
kezdőlap	0011
kildekode	0001
kirim pesan	0021
kirjaudu	0011
kirjaudu sisaan	0011
kirjaudu sisaeaen	0011
kirjaudu sisään	0011
kod	0001
kod zrodlowy	0001
kod źródłowy	0001
kode	0001
kode sumber	0001
komentar	0021
kommentar hinterlassen	0021
kommentarer	0021
kommentit	0021
kontakte	0011
kontakter	0011
kontaktformulaer	0021
kontaktformular	0021
kontaktformulär	0021
kontaktni formular	0021
kontaktní formulář	0021
kontaktow	0011
kontaktskjema	0021
kontaktów	0011
kopiera laenk	0011
kopiera lank	0011
kopiera länk	0011
kopiuj link	0011
källkod	0001
készült	0031
kód	0001
laat een reactie achter	0021
laatst bijgewerkt	0031
laatst gewijzigd	0031
ladda ner	0011
ladda ner cv	0011
ladda ner pdf	0011
laehdekoodi	0001
laehetae viesti	0021
laemna en kommentar	0021
laenk	0001
laes mer	0062
laes mere	0062
laget med	0031
lahdekoodi	0001
laheta viesti	0021
laisser un commentaire	0021
lamna en kommentar	0021
langsung ke konten	0011
language	0011
lank	0001
las mer	0062
lasa un comentariu	0021
lascia un commento	0021
last edited	0031
last modified	0031
last ned	0011
last ned pdf	0011
last updated	0031
lasă un comentariu	0021
lataa	0011
lataa pdf	0011
latest posts	0021
lavet med	0031
learn more	0001
learn more about cookies	0011
leave a comment	0021
leave a reply	0021
lebenslauf herunterladen	0011
leer	0001
lees meer	0011
legatura	0001
legg igjen en kommentar	0021
leggi	0001
leggi tutto	0011
legutobbi bejegyzesek	0021
legutóbbi bejegyzések	0021
legătură	0001
len dau trang	0011
lenke	0001
ler	0001
les mer	0062
letoltes	0011
lettre d'information	0021
letzte aenderung	0031
letzte aktualisierung	0031
letzte anderung	0031
letzte beitraege	0021
letzte beitrage	0021
letzte beiträge	0021
letzte änderung	0031
letöltés	0011
lewati ke konten	0011
lezen	0001
liczba odwiedzin	0031
lien	0001
lien ket	0001
ligacao	0001
ligação	0001
lihat	0001
lihat lainnya	0011
lihat proyek	0001
lihat sertifikat	0001
link	0001
link kopieren	0011
link kopiëren	0011
linkki	0001
lire	0001
lisaetietoja	0001
lisatietoja	0001
lisätietoja	0001
live demo	0001
liên kết	0001
log in	0011
log ind	0011
log out	0011
logg inn	0011
logga in	0011
login	0011
lue lisaa	0062
lue lisaeae	0062
lue lisää	0062
luk	0011
lukk	0011
lähdekoodi	0001
lähetä viesti	0021
lämna en kommentar	0021
länk	0001
läs mer	0062
læs mere	0062
lên đầu trang	0011
m'ecrire	0021
m'écrire	0021
ma nguon	0001
made with	0031
mai mult	0001
mainos	0021
mas informacion	0001
masuk	0011
meer	0001
meer informatie	0001
meer tonen	0011
megnyitas	0001
megnyitás	0001
megosztas	0042
megosztás	0042
megtekintes	0001
megtekintés	0001
mehr	0001
mehr anzeigen	0011
mehr erfahren	0001
melden	0011
meniu	0011
mentions legales	0031
mentions légales	0031
menu	0011
menue	0011
meny	0011
menú	0011
menü	0011
mesaj gonder	0021
mesaj gönder	0021
message	0011
minden jog fenntartva	0031
minder tonen	0011
misschien vind je dit ook leuk	0021
modifica	0011
modifier	0011
modulo di contatto	0021
mogelijk gemaakt door	0031
more	0001
mostra altro	0011
mostra credenziale	0001
mostra meno	0011
mostrar credencial	0001
mostrar mais	0011
mostrar mas	0011
mostrar más	0011
muokkaa	0011
más información	0001
mã nguồn	0001
na gore	0011
na górę	0011
naar boven	0011
naar de inhoud	0011
nach oben	0011
nachricht senden	0021
nachweis anzeigen	0001
naesta	0011
naeytae	0001
naeytae lisaeae	0011
naeytae vaehemmaen	0011
nahlasit	0011
nahlásit	0011
nahoru	0011
najnowsze komentarze	0021
najnowsze wpisy	0021
napiste mi	0021
napisz do mnie	0021
napište mi	0021
napsat komentar	0021
napsat komentář	0021
nasta	0011
nastepny	0011
następny	0011
navigation	0021
nayta	0001
nayta lisaa	0011
nayta vahemman	0011
nejnovejsi komentare	0021
nejnovejsi prispevky	0021
nejnovější komentáře	0021
nejnovější příspěvky	0021
nettsted	0001
neueste beitraege	0021
neueste beitrage	0021
neueste beiträge	0021
neueste kommentare	0021
newsletter	0021
next	0011
nieuwsbrief	0021
nyhedsbrev	0021
nyhetsbrev	0021
nyomtatas	0011
nyomtatás	0011
nästa	0011
näytä	0001
näytä lisää	0011
näytä vähemmän	0011
obserwuj	0011
obserwujacych	0011
obserwujących	0011
ochrana osobnich udaju	0031
ochrana osobních údajů	0031
odebirat	0021
odebírat	0021
odkaz	0001
oeffnen	0001
oeppna	0001
offnen	0001
open	0001
openen	0001
oppna	0001
optimiert fuer	0031
optimiert fur	0031
optimiert für	0031
ostatnia aktualizacja	0031
ostatnia modyfikacja	0031
ostatnie wpisy	0021
otevrit	0001
otevřít	0001
ottimizzato per	0031
otworz	0001
otwórz	0001
paeivitetty viimeksi	0031
page maintained by	0031
page views	0031
paivitetty viimeksi	0031
para mais informacoes aceda	0031
para mais informacoes visite	0031
para mais informações aceda	0031
para mais informações visite	0031
para mas informacion visite	0031
para más información visite	0031
partager	0042
partager cette page	0021
partager sur	0021
partilhar	0042
passer au contenu	0011
paylas	0042
paylaş	0042
pdf	0062
pdf herunterladen	0011
pdf indir	0011
pdf letoltese	0011
pdf letöltése	0011
pdf version	0011
pdf 다운로드	0011
pdfをダウンロード	0011
pdfダウンロード	0011
people also viewed	0021
people you may know	0021
perfiles similares	0021
perfis semelhantes	0021
personvern	0031
pesquisar	0011
plantilla de	0031
pobierz	0011
pobierz cv	0011
pobierz pdf	0011
podobne profile	0021
podobne wpisy	0021
podrobnosti	0001
pokaz certyfikat	0001
pokaz mniej	0011
pokaz wiecej	0011
pokaż certyfikat	0001
pokaż mniej	0011
pokaż więcej	0011
politica de confidentialitate	0031
politica de confidențialitate	0031
politica de privacidad	0031
politica de privacidade	0031
politique de confidentialite	0031
politique de confidentialité	0031
polityka prywatnosci	0031
polityka prywatności	0031
política de privacidad	0031
política de privacidade	0031
poprzedni	0011
pos terbaru	0021
posledna aktualizacia	0031
posledni aktualizace	0031
posledná aktualizácia	0031
poslední aktualizace	0031
post navigation	0021
posts recentes	0021
posts relacionados	0021
potrebbe interessarti anche	0021
powered by	0031
powiazane wpisy	0021
powiązane wpisy	0021
powrot	0011
powrot do gory	0011
powrót	0011
powrót do góry	0011
precedent	0011
prejit k obsahu	0011
prenumerera	0021
previous	0011
prihlasit se	0011
prijmout	0011
print	0011
print cv	0011
print deze pagina	0011
print page	0011
print resume	0011
print this page	0011
print version	0011
printed on	0031
privacy policy	0031
privacybeleid	0031
privatlivspolitik	0031
profili simili	0021
profils similaires	0021
project page	0001
projekt ansehen	0001
projekt megtekintese	0001
projekt megtekintése	0001
projeyi gor	0001
projeyi gör	0001
propulse par	0031
propulsé par	0031
proximo	0011
przejdz do tresci	0011
przejdź do treści	0011
précédent	0011
próximo	0011
pubblicita	0021
pubblicità	0021
publicidad	0021
publicidade	0021
publicitate	0021
publicite	0021
publicité	0021
pular para o conteudo	0011
pular para o conteúdo	0011
päivitetty viimeksi	0031
přejít k obsahu	0011
přihlásit se	0011
přijmout	0011
quang cao	0021
quay lai	0011
quay lại	0011
quelltext	0001
quảng cáo	0021
reacties	0021
read	0001
read more	0062
realise avec	0031
realizat cu	0031
realizzato con	0031
realizzato da	0031
recent articles	0021
recent comments	0021
recent posts	0021
recente berichten	0021
recente reacties	0021
rechercher	0011
rediger	0011
redigera	0011
register	0011
registrarse	0011
registrati	0011
registrera	0011
registreren	0011
registrieren	0011
registrovat se	0011
regisztracio	0011
regisztráció	0011
reklam	0021
reklama	0021
related	0021
related articles	0021
related links	0021
related posts	0021
relaterade inlaegg	0021
relaterade inlagg	0021
relaterade inlägg	0021
relaterede indlaeg	0021
relaterede indlæg	0021
relaterte innlegg	0021
relations	0011
repo	0001
report	0011
repository	0001
reszletek	0001
retour	0011
retour en haut	0011
réalisé avec	0031
részletek	0001
s'abonner	0021
s'inscrire	0011
saber mais	0001
saiba mais	0001
salta al contenuto	0011
saltar al contenido	0011
saltar para o conteudo	0011
saltar para o conteúdo	0011
sari la continut	0011
sari la conținut	0011
save as pdf	0011
scarica	0011
scarica cv	0011
scarica il pdf	0011
scarica pdf	0011
schliessen	0011
schließen	0011
schreib mir	0021
schreibe einen kommentar	0021
schreiben sie mir	0021
scopri di piu	0001
scopri di più	0001
scrie mi	0021
scrie-mi	0021
scrivimi	0021
sdilejte	0021
sdilet	0042
sdílejte	0021
sdílet	0042
se certifikat	0001
se connecter	0011
se projekt	0001
se prosjekt	0001
se sertifikat	0001
search	0011
search this site	0021
see certificate	0001
see credential	0001
see more	0062
see project	0001
segnala	0011
segui	0011
seguidores	0011
seguir	0011
seite drucken	0011
seite teilen	0021
seitenaufrufe	0031
selengkapnya	0011
senast aendrad	0031
senast andrad	0031
senast uppdaterad	0031
senast ändrad	0031
senaste inlaeggen	0021
senaste inlaggen	0021
senaste inläggen	0021
senaste kommentarer	0021
send a message	0021
send me a message	0021
seneste indlaeg	0021
seneste indlæg	0021
seneste kommentarer	0021
sertifikayi gor	0001
sertifikayı gör	0001
setuju	0011
share	0011
share on	0021
share this	0021
share this page	0021
share this post	0021
show certificate	0001
show credential	0001
show less	0011
show more	0011
sidst opdateret	0031
sign in	0011
sign out	0011
sign up	0011
signaler	0011
siguiente	0011
siirry sisaeltoeoen	0011
siirry sisaltoon	0011
siirry sisältöön	0011
sikayet et	0011
similar profiles	0021
sist oppdatert	0031
siste innlegg	0021
siste kommentarer	0021
site	0001
site internet	0001
site optimise pour	0031
site optimisé pour	0031
site web	0001
sitio	0001
sitio web	0001
sito	0001
sito ottimizzato	0031
sito realizzato	0031
sito web	0001
situs	0001
situs web	0001
sivun alkuun	0011
skapad med	0031
skip navigation	0011
skip to content	0011
skip to main content	0011
skriv en kommentar	0021
skriv til meg	0021
skriv til mig	0021
skriv till mig	0021
skriv ut	0011
sluiten	0011
soeg	0011
soek	0011
sog	0011
sok	0011
sommaire	0021
son guncelleme	0031
son güncelleme	0031
son yazilar	0021
son yazılar	0021
son yorumlar	0021
source	0001
source code	0001
souvisejici prispevky	0021
související příspěvky	0021
sponsored	0021
sprache	0011
staeng	0011
stahnout	0011
stahnout pdf	0011
stampa	0011
stampa questa pagina	0011
stang	0011
startpagina	0011
startseite	0011
startsida	0011
strona	0001
strona glowna	0011
strona główna	0011
strona projektu	0001
stuur mij een bericht	0021
stworzone w	0031
stáhnout	0011
stáhnout pdf	0011
stäng	0011
subscribe	0042
suchen	0011
suivant	0011
suivre	0011
sulje	0011
suscribete	0021
suscríbete	0021
szczegoly	0001
szczegóły	0001
szerkesztes	0011
szerkesztés	0011
szolj hozza	0021
szukaj	0011
szólj hozzá	0021
sítio	0001
sök	0011
søg	0011
søk	0011
table of contents	0021
tai cv	0011
tai pdf	0011
tai xuong	0011
takaisin	0011
takaisin yloes	0011
takaisin ylos	0011
takaisin ylös	0011
takip et	0011
takipci	0011
takipçi	0011
talvez voce goste	0021
talvez você goste	0021
tambien te puede interesar	0021
también te puede interesar	0021
tautan	0001
tehty ohjelmalla	0031
teilen	0042
teilen auf	0021
telecharger	0011
telecharger le cv	0011
telecharger le pdf	0011
telecharger mon cv	0011
template by	0031
terakhir diperbarui	0031
terms of service	0031
terug	0011
terug naar boven	0011
theme	0031
theme by	0031
theme par	0031
thème par	0031
tietosuojaseloste	0031
til toppen	0011
tilbage	0011
tilbage til toppen	0011
tilbake	0011
tilbake til toppen	0011
till toppen	0011
tillbaka	0011
tillbaka till toppen	0011
tilmeld	0021
tim kiem	0011
tinggalkan komentar	0021
tipareste	0011
tipărește	0011
tisk	0011
to top	0011
toate drepturile rezervate	0031
todos los derechos reservados	0031
todos os direitos reservados	0031
toggle dark mode	0011
top	0011
topo	0011
torna all'inizio	0011
torna in alto	0011
torna su	0011
toteutettu	0031
tous droits reserves	0031
tous droits réservés	0031
tovabb	0011
tovább	0011
trang chu	0011
trang chủ	0011
trang web	0001
transferir pdf	0011
tulosta	0011
tum haklari saklidir	0031
tutti i diritti riservati	0031
tutup	0011
télécharger	0011
télécharger le cv	0011
télécharger le pdf	0011
télécharger mon cv	0011
tìm kiếm	0011
tüm hakları saklıdır	0031
tải cv	0011
tải pdf	0011
tải xuống	0011
ubah	0011
udostepnij	0042
udostepnij na	0021
udostępnij	0042
udostępnij na	0021
udskriv	0011
ugras a tartalomhoz	0011
ugrás a tartalomhoz	0011
ultima actualizacion	0031
ultima actualizare	0031
ultima atualizacao	0031
ultima modifica	0031
ultima modificacao	0031
ultima modificacion	0031
ultimo aggiornamento	0031
unduh	0011
unduh cv	0011
unduh pdf	0011
upravit	0011
utolso frissites	0031
utolsó frissítés	0031
utworzone w	0031
uusimmat artikkelit	0021
uutiskirje	0021
uye ol	0011
vai al contenuto	0011
vai al sito	0001
valikko	0011
ve dau trang	0011
vedi	0001
vedi certificato	0001
vedi progetto	0001
ver	0001
ver certificado	0001
ver credencial	0001
ver mais	0011
ver mas	0011
ver menos	0011
ver más	0011
ver projecto	0001
ver projeto	0001
ver proyecto	0001
ver site	0001
ver sitio	0001
verify	0001
verkkosivu	0001
verkkosivusto	0001
version imprimable	0011
version para imprimir	0011
versione stampabile	0011
versión para imprimir	0011
verwandte beitraege	0021
verwandte beitrage	0021
verwandte beiträge	0021
vezi	0001
vezi certificatul	0001
vezi mai mult	0011
vezi proiectul	0001
vice	0001
view	0001
view certificate	0001
view credential	0001
view full profile	0021
view on github	0001
view project	0001
views	0011
viimeisimmaet artikkelit	0021
viimeisimmat artikkelit	0021
viimeisimmät artikkelit	0021
vis	0001
vis mer	0011
vis mere	0011
vis mindre	0011
visa	0001
visa certifikat	0001
visa mer	0011
visa mindre	0011
visa projekt	0001
visit site	0001
visit website	0001
visita il sito	0001
visitas	0011
visitatore	0031
visite	0011
visites	0011
visitors	0011
visningar	0011
vissza	0011
vissza a tetejere	0011
vissza a tetejére	0011
visualizaciones	0011
visualizacoes	0011
visualizações	0011
visualizzazioni	0011
voir	0001
voir le certificat	0001
voir le projet	0001
voir le site	0001
voir moins	0011
voir plus	0011
volgen	0011
volgende	0011
volgers	0011
voltar	0011
voltar ao topo	0011
volver	0011
volver arriba	0011
vorige	0011
vous aimerez aussi	0021
vsechna prava vyhrazena	0031
vsetky prava vyhradene	0031
vues	0011
vytisknout	0011
vytvorene pomocou	0031
vytvorene v	0031
vytvoreno	0031
vytvoreno pomoci	0031
vytvoreno v	0031
vytvorené pomocou	0031
vytvorené v	0031
vytvořeno	0031
vytvořeno pomocí	0031
vytvořeno v	0031
více	0001
všechna práva vyhrazena	0031
všetky práva vyhradené	0031
về đầu trang	0011
web	0001
web site	0001
web sitesi	0001
webbplats	0001
webmaster	0031
weboldal	0001
webseite	0001
website	0001
websted	0001
weergaven	0011
weiter	0011
weniger anzeigen	0011
werbung	0021
wersja do druku	0011
wiecej	0001
więcej	0001
write me	0021
write to me	0021
wroc	0011
wróć	0011
wszelkie prawa zastrzezone	0031
wszelkie prawa zastrzeżone	0031
wydrukuj	0011
wygenerowano	0031
wykonano w	0031
wyswietlen	0011
wyświetleń	0011
xem	0001
xem chung chi	0001
xem chứng chỉ	0001
xem du an	0001
xem dự án	0001
xem them	0011
xem thêm	0011
yazdir	0011
yazdır	0011
yhteydenottolomake	0021
yloes	0011
ylos	0011
ylös	0011
yorum yap	0021
you may also like	0021
you might also like	0021
yukari	0011
yukari cik	0011
yukarı	0011
yukarı çık	0011
zaloguj sie	0011
zaloguj się	0011
zamknij	0011
zapisz sie	0021
zapisz się	0021
zarejestruj sie	0011
zarejestruj się	0011
zavrit	0011
zavřít	0011
zertifikat ansehen	0001
zertifikat anzeigen	0001
zglos	0011
zgłoś	0011
ziyaretci sayisi	0031
ziyaretçi sayısı	0031
zobacz	0001
zobacz certyfikat	0001
zobacz projekt	0001
zobrazit	0001
zobrazit projekt	0001
zobrazit vice	0011
zobrazit více	0011
zoeken	0011
zostaw komentarz	0021
zpet	0011
zpet nahoru	0011
zpět	0011
zpět nahoru	0011
zrobione w	0031
zuletzt geaendert	0031
zuletzt geandert	0031
zuletzt geändert	0031
zum inhalt	0011
zum inhalt springen	0011
zum projekt	0001
zum seitenanfang	0011
zur webseite	0001
zur website	0001
zuruck	0011
zuruck nach oben	0011
zurueck	0011
zurueck nach oben	0011
zurück	0011
zurück nach oben	0011
ähnliche artikel	0021
ähnliche beiträge	0021
ähnliche profile	0021
åbn	0001
åpne	0001
çerez politikası	0031
écrivez-moi	0021
írjon nekem	0021
înapoi	0011
înapoi sus	0011
închide	0011
öffnen	0001
öppna	0001
última actualización	0031
última atualização	0031
última modificación	0031
última modificação	0031
üye ol	0011
đóng	0011
đăng ký	0011
đăng ký nhận tin	0021
đăng nhập	0011
được tạo bằng	0031
để lại bình luận	0021
đồng ý	0011
şikayet et	0011
αναζήτηση	0011
αναζητηση	0011
αποδοχή	0011
αποδοχη	0011
αρχική	0011
αρχικη	0011
αφήστε ένα σχόλιο	0021
αφηστε ενα σχολιο	0021
δείτε	0001
δειτε	0001
εγγραφή	0042
εγγραφη	0042
εκτυπωση	0011
εκτύπωση	0011
επεξεργασία	0011
επεξεργασια	0011
επιστροφή στην κορυφή	0011
επιστροφη στην κορυφη	0011
ιστοσελίδα	0001
ιστοσελιδα	0001
ιστοτοποσ	0001
ιστότοποσ	0001
κλείσιμο	0011
κλεισιμο	0011
κοινοποίηση	0042
κοινοποιηση	0042
κωδικασ	0001
κώδικασ	0001
λήψη	0011
λήψη pdf	0011
λεπτομέρειεσ	0001
λεπτομερειεσ	0001
ληψη	0011
ληψη pdf	0011
με επιφυλαξη παντοσ δικαιωματοσ	0031
με επιφύλαξη παντόσ δικαιώματοσ	0031
με την υποστήριξη	0031
με την υποστηριξη	0031
μενου	0011
μενού	0011
μετάβαση στο περιεχόμενο	0011
μεταβαση στο περιεχομενο	0011
πίσω	0011
περισσοτερα	0062
περισσότερα	0062
πισω	0011
πολιτική απορρήτου	0031
πολιτικη απορρητου	0031
προβολή	0001
προβολη	0001
προσφατα αρθρα	0021
προσφατα σχολια	0021
πρόσφατα άρθρα	0021
πρόσφατα σχόλια	0021
συνδεση	0011
συνδεσμοσ	0001
σχετικά άρθρα	0021
σχετικα αρθρα	0021
σύνδεση	0011
σύνδεσμοσ	0001
τελευταία ενημέρωση	0031
τελευταια ενημερωση	0031
φορμα επικοινωνιασ	0021
φόρμα επικοινωνίασ	0021
вверх	0011
вгору	0011
версия для печати	0011
версія для друку	0011
вийти	0011
войти	0011
все права защищены	0031
выйти	0011
відкрити	0001
главная	0011
головна	0011
детальніше	0001
дивитися	0001
добавить комментарий	0021
друк	0011
завантажити	0011
завантажити pdf	0011
закрити	0011
закрыть	0011
залишити коментар	0021
исходный код	0001
код	0001
коментарі	0021
комментарии	0021
контактов	0011
копировать ссылку	0011
меню	0011
на главную	0011
наверх	0011
нагору	0011
назад	0011
написать	0011
напишите мне	0021
напишіть мені	0021
обновлено	0031
оставить комментарий	0021
останнє оновлення	0031
останні записи	0021
открыть	0001
переглянути	0001
перейти	0001
перейти к содержимому	0011
печать	0011
поделиться	0042
поделиться ссылкой	0021
подписаться	0042
подписчиков	0011
подробнее	0001
поділитися	0042
пожаловаться	0011
поиск	0011
показати більше	0011
показать еще	0011
показать ещё	0011
показать сертификат	0001
политика конфиденциальности	0031
політика конфіденційності	0031
посилання	0001
поскаржитися	0011
последнее обновление	0031
последние записи	0021
посмотреть	0001
похожие записи	0021
похожие резюме	0021
похожие статьи	0021
пошук	0011
працює на	0031
прийняти	0011
принять	0011
просмотров	0082
підписатися	0021
работает на	0031
распечатать	0011
регистрация	0011
редагувати	0011
редактировать	0011
реклама	0021
реєстрація	0011
роздрукувати	0011
сайт	0001
сайт проекта	0001
свежие комментарии	0021
свернуть	0011
сделано	0031
скачать	0011
скачать pdf	0011
скачать резюме	0011
смотреть	0001
создано в	0031
создано с помощью	0031
ссылка	0001
створено за допомогою	0031
схожі записи	0021
схожі резюме	0021
увійти	0011
усі права захищено	0031
форма зворотного зв'язку	0021
форма обратной связи	0021
читайте также	0021
читать далее	0011
אישור	0011
אתר	0001
דלג לתוכן	0011
דף הבית	0011
הדפס	0011
הדפסה	0011
הורד pdf	0011
הורדה	0011
הצג עוד	0011
הרשמה	0042
השאר תגובה	0021
התחברות	0011
חזור למעלה	0011
חזרה	0011
חזרה למעלה	0011
חיפוש	0011
טופס יצירת קשר	0021
כל הזכויות שמורות	0031
לאתר	0001
מדיניות פרטיות	0031
סגור	0011
עוד	0001
עודכן לאחרונה	0031
עריכה	0011
פוסטים אחרונים	0021
פוסטים קשורים	0021
פרטים	0001
צפה	0001
צפייה	0001
קוד	0001
קישור	0001
קרא עוד	0011
שיתוף	0021
שלח לי הודעה	0021
שתף	0042
תגובות	0021
תפריט	0011
آخر تحديث	0031
أحدث المقالات	0021
أرسل لي رسالة	0021
إعلان	0021
إغلاق	0011
إلى الأعلى	0011
اترك تعليقا	0021
احدث المقالات	0021
اخر تحديث	0031
ارسل لي رساله	0021
اشترك	0021
اطبع	0011
اعلان	0021
اغلاق	0011
اقرأ المزيد	0011
اقرا المزيد	0011
التعليقات	0021
التفاصيل	0001
الرئيسية	0011
الرابط	0001
الرييسيه	0011
العودة إلى الأعلى	0011
العوده الي الاعلي	0011
القائمة	0011
القايمه	0011
المزيد	0001
الموقع	0001
الي الاعلي	0011
انتقل إلى المحتوى	0011
انتقل الي المحتوي	0011
بحث	0011
بدعم من	0031
تحميل	0011
تحميل pdf	0011
تخطي إلى المحتوى	0011
تخطي الي المحتوي	0011
تسجيل الدخول	0011
تعديل	0011
تنزيل	0011
جميع الحقوق محفوظة	0031
جميع الحقوق محفوظه	0031
حقوق النشر	0031
رابط	0001
راسلني	0021
رجوع	0011
سياسة الخصوصية	0031
سياسه الخصوصيه	0031
شارك	0021
طباعة	0011
طباعه	0011
عرض	0001
عرض الشهادة	0001
عرض الشهاده	0001
عرض المزيد	0011
عرض المشروع	0001
مشاركة	0042
مشاركه	0042
مقالات ذات صلة	0021
مقالات ذات صله	0021
موافق	0011
نموذج الاتصال	0021
お問い合わせフォーム	0021
もっと見る	0011
アクセスカウンタ	0031
コメント	0021
コメントを残す	0021
コンテンツへスキップ	0011
サイト	0001
サイトを見る	0001
シェア	0021
シェアする	0021
ソース	0001
ソースコード	0001
ダウンロード	0011
デモ	0001
トップへ戻る	0011
フォロワー	0011
フォロー	0011
プライバシーポリシー	0031
ページの先頭へ	0011
ページトップへ	0011
ホーム	0011
メッセージを送る	0021
メニュー	0011
リンク	0001
リンクをコピー	0011
ログイン	0011
下載	0011
下載pdf	0011
下載履歷	0011
下载	0011
下载pdf	0011
下载简历	0011
主页	0011
举报	0011
保留所有权利	0031
保留所有權利	0031
先頭へ戻る	0011
共有	0042
关注	0011
关注者	0011
关闭	0011
分享	0042
分享到	0021
分享履歷	0021
切换语言	0011
切換語言	0011
列印	0011
列印本頁	0011
印刷	0011
印刷する	0011
原始碼	0001
发表评论	0021
取消	0011
同意する	0011
回到頂部	0011
回到顶部	0011
回表示	0011
在线预览	0001
备案	0031
复制链接	0011
官網	0001
官网	0001
导出pdf	0011
專案連結	0001
展开	0011
展示	0001
展開	0011
广告	0021
広告	0021
廣告	0021
强力驱动	0031
戻る	0011
手机查看	0021
打印	0011
打印本页	0011
扫一扫	0021
技术支持	0031
技術支援	0031
掃一掃	0021
接受	0011
搜尋	0011
搜索	0011
收起	0011
新規登録	0011
更多	0001
最后更新	0031
最後更新	0031
最新文章	0021
最新記事	0021
最終更新	0031
最近のコメント	0021
最近の投稿	0021
最近文章	0021
最近更新	0031
本文へスキップ	0011
本站由	0031
查看	0001
查看專案	0001
查看更多	0011
查看證書	0001
查看证书	0001
查看项目	0001
検索	0011
檢舉	0011
檢視	0001
次浏览	0011
注册	0011
浏览	0011
源代码	0001
源码	0001
演示	0001
瀏覽	0011
瀏覽人次	0031
無断転載	0031
版权所有	0031
版權所有	0031
猜你喜欢	0021
留言	0021
登入	0011
登出	0011
登录	0011
登録	0011
發表留言	0021
目录	0021
目次	0021
目錄	0021
相似简历	0021
相关推荐	0021
相关文章	0021
相關推薦	0021
相關文章	0021
确定	0011
確定	0011
粉丝	0011
粉絲	0011
給我留言	0021
続きを読む	0011
網站	0001
線上預覽	0001
編輯	0011
編集	0011
给我留言	0021
编辑	0011
网站	0001
菜单	0011
著作権	0031
表示	0001
複製連結	0011
見る	0001
訂閱	0021
註冊	0011
証明書を見る	0001
詳情	0001
詳細	0001
詳細を見る	0001
订阅	0021
访问量	0031
评论	0021
详情	0001
購読	0021
跳到主要內容	0011
跳到内容	0011
跳至內容	0011
跳至内容	0011
跳转到内容	0011
近期文章	0021
近期评论	0021
返回	0011
返回頂部	0011
返回顶部	0011
追蹤	0011
追蹤者	0011
退出	0011
通報	0011
連結	0001
選單	0011
链接	0001
閉じる	0011
関連記事	0021
閱讀更多	0011
關閉	0011
阅读更多	0011
隐私政策	0031
隱私權政策	0031
项目链接	0001
首頁	0011
首页	0011
개인정보처리방침	0031
검색	0011
공유	0042
공유하기	0021
관련글	0021
광고	0021
구독	0021
다운로드	0011
닫기	0011
댓글	0021
댓글남기기	0021
더보기	0011
데모	0001
동의	0011
뒤로	0011
로그아웃	0011
로그인	0011
링크	0001
링크복사	0011
마지막업데이트	0031
맨위로	0011
메뉴	0011
메시지보내기	0021
목차	0021
무단전재	0031
문의하기	0021
방문자	0031
보기	0001
본문바로가기	0011
본문으로건너뛰기	0011
사이트	0001
소스	0001
소스코드	0001
신고	0011
웹사이트	0001
위로	0011
이력서다운로드	0011
인쇄	0011
인쇄하기	0011
인증서보기	0001
자세히	0001
자세히보기	0001
저작권	0031
접기	0011
조회	0011
최근글	0021
최근댓글	0021
최종수정	0031
팔로우	0011
팔로워	0011
편집	0011
홈	0011
회원가입	0011
"#, r#"41T5000000000000@5EX00000000@2D8H0o4<2F\T43C<68j0000`0k_T2;H0000000000000000d15H00000000<6810000000000VZ00000000H1Bol1Na00000000
000000000000@5Lnd6:3h1eaP6o3L7YZ00UQH1SiX8\00000000000000000000000000000<0JHT7Wn@4^I0000H6O=0000X3A^L6gU0000<8d70000000000000000
000000000000T1SW0000<1A3H3cfX5X381n1\5h4l4nA@6Pa000000000000`3:^`4hm000000000000000082M[00000000000000000000000000000000H3[gT48f
000000000000X31nD1>F\8B\000000000000H1:B000000000000l7F?00000000`01Kd7J>0000D00100000000P26LD7H1h7IG06REX5IMT3om48IR000000000000
0000000000000000L2;fD6F@H2mLd8o80000000000000000@58@07g[h1Kh06Zih4f?\6X7H7T``6H]P04GL59900000000000002=`000000000000000000000000
T8<S@2g@0000<5`800000000h0O7000002ec0000000000000000X7Q=<2YX000003CG05P=\5J7h10cl1?`h56Gh6RYh8a7P1nB88hT000000000000000000000000
00000000000000000000000000000000T0KY0000h7gH000000000000d2PcX0[X0000000000000000L50LX0il`0A100000000@0Qg000000000000l3W8000003h6
80UoP41N00000000000043eL0000L5if000000000000L5i>00000000<60K0000000000000000D38@00000000X21bP5haT5RQH7bi0000D0d300000000H1bJ0000
000000000000000000000000d8Tn0000@1F1\3b[44Mm0000T2l@0000000081\P0000<32b0000000000000000000000000000000000000000D4eW000000000000
0000l25GX0IB\5BVT6?700000000000000000000P5=>0000400c000000000000P6Ti00000000L0W1@20cd2\@T7__h8<n0000L2K90000D0V>0000000000000000
0000D0:SX2PX0000000000000000X0H;0000d33Yh3dm00000000000000000000000042R2T4IjD8G0<3C:<5[id8F4000000000000h8>H0000l0D=<1[>423><5Sc
0000H3l1h4]K0000\1cK00000000P3lD00000000T18J00000000000002dOH4in0000D6<e00000000D0e_D7`]l0?MX2<n42J^l2^;H59o00000000P1dG00000000
H0Go000000000000000044JL06AN0000H8Qb000000000000000000000000l4Bk00000000T8kN\4D^83?h000000000000000000000000D5_;h6G\H0Y3H2Ee@4ND
0000L2SLD0Im000000000000P522h6;h0000D6TI@0He<3_W88:X000000000000<2n20000`5SL000000000000<2]5<1AAd3j2H2_<06mJh4n3\28b000000000000
847001fZT4UI0000T6bVL4QM000000000000000000000000`4X;T8gC<5^0000040FcL2I6458Yl3>[000000000000000000000000000000000000h2Bd0000h7e3
h33=d0gh@7`M`8b0d8oD000000000000<6FS00000000<0XG000000000000L8;T00000000000006BJh6COX8LL84KE`1goD19YD4Efd8Q>84cX45[B08[XD8dU0000
<23TP5Z>000043`iD3;h\0RT84Tad0gUL4[=@4jnL8MT0000H1W_\2NO<34l0000H3DU\8F@D4oKP6Ee0000\3XX00000000d56ll5I7\7=Pd1aR0000D4h=0000<2aX
01IWl61\H6k:@65=00000000000000000000<0Y?\0^687\:0000T2`cT64G0000l1lPP0WC\6ne000000@?00000000000086eY00000000P6cAD5E>0000H48@0000
T3JG0000<1L7<01:h2Vnl1X<@5Jll0?dh5lG48DW000000000000000000000000<8N\0000d8]_0000000000000000000000000000000000000000X0U0H4Q800]M
@5@<L5X@`4I?000000000000000080TF`3J`03^\`6Bh@8iA00000000H0@X`0F1X341D39Td4RY\0n^d4kah20O025<@63701g1L1all39o0000000000000000P2a1
00000000P1=QP7fVD3;BT8V0000000000000h1@J83c0@8]Mh2ZQ<5_Md1i6D4V?h0ZU0000L4`@`72W0000H2b=`3k_\4H`H6:I0000H1;400000000000000000000
\0lg0000000000000000<8h6l1VU0000l0g00000h3Ui0000L5Hj0000X3IB44jb000000000000`0Xh0000000000000000\218T2TdT3jaD8>0\8Bn0000P2LP0000
00000000000000000000l0720000D3a>0000000000000000<3`1`80S000003Di84Tn00000000T8m[00000000l0i^000000000000000000000000000000000000
00000000d63W@6@b00000000L22c000000000000000000000000l8XCP7K;`46UD318P8ULd8g^000000000000X3GRX6>7@0\BL5a^000000000000H8ZY0000h8@O
0000000000000000l0^Gl1IEh43d\2CH44GZ\3Kbl0Le44cJT4Y`<713P44588AK0000T7MoD4hb00000000l3Ri00000000h52J000000000000000000000000d8Og
00000000000004jQ00000000000000000000@5Nah83M000000000000000000000000<8S0L3Yg00000000d1RHT2HH\7AM<1mA48P60000000000000000000008];
<2IEl3UYX4^]0000h8LgH2Rf<4\\\78PP3D440hK00000000l5D30000X2ZlX4<eT32<d6E<0000000087Yf00000000000000000000h0k>000000000000000000:c
l8Nhl0cSh3<?P2Ab\3f\\68\T1J_@2oU000080^S00000000D8_Z0000000000000000<3700000d8`G0000l8jd`1NI\78n0000H8;f<7_o000080R80000T3cF0000
@8R4000041T?L33G44m8T582\0CP000000000000000000000000404T<1H;H2?^00000000@2hX<7:[000000000000T4YnP5DX00000000000000000000X1JQ42SV
L4?D@2DE@4Z900000000D1@=D2lO87;FL7c?<2M40000\0n90000P5c`0000000000000000000000000000h6dS0000000000000000@6ak`4^k`4c1H4T=\59O0000
<39c<6;A000000000000`43900000000h4ZR0000T1c?43]a0000000000000000000000000000000081@eP2?FX1Zj0000l5N200000000019f00000000L2kQP2]K
\8R@0000<03Z0000000000000000X1Co0000000000000000000046WQ0000@1EB00000000X6Qi00000000L7Om@13CD62[0000<1Ec0000d3=S0000000000000000
000000000000000004L[00000000804n\4eKD3e^41nb40`]050nl5SBD8Goh0bHd3Bn`0Rah8L:00000000\2<`@5`_00000000000000000000@45100000000@4hI
0000l097<05^0000000002cZH1e6H4LIh1:eL4YGT8\f<4nN`8[4000000000000000000000000D5\[L3PB0000000000000000L2<641j]0000000000000000H2aM
<1J6H4Fd@5fK0000000000000000T13o0000H0>5000000000000000000000000\8jR00000000d4j?00000000000000000000000080C<00000000000000000000
00000000D4kA0000000000000000h4O1000000000000@2gf43i4`676D28;05gT0000H42J00000000000000000000000000000000000081dZl2G^h4kM00000000
000000000000d1Z?00000000h24ET2?S0000000000000000H6KU000000000000000000000000000000000000X4=<0000`5X^D2:H08jF\6TWT5lgT4WTP5Ag42\M
000045b60000000000000000\80A0000\0S?00000000T35\d7EQd4Sn00000000\6=e00000000\1;jH29F0000L4dP00000000000000000000h8Al\73_00000000
H3J284bb0000h2akT7_A000000000000L0Ocd3G1d44\d6I1T2GC`4fo0000P5HBd0J70000d4Xo`8c>H0M500000000000000000000\5<3D5jA000000000000@8_f
T8bH0000L6;Q0000@2[Y000000000000D5B80000000044=U00000000X8<_<8oM0000P3RX\4J>06:o0000\2c0T1BC\3L\43Q4d5TTT2\[@5][000000000000@5i0
\62g81<NX5o6X7Ih<4H?00000000h8c200000000`5n8\3dI01`]000000000000@3Zn`6h?0000\7000000000000000000T2m_0000\0dT0000<3F2000000dE@1_i
00000000000000000000000000000000l3e>00000000X0e50000P6\eD6cj0000423fl7Bh@8W_L2`800000000X1:[000040LV0000000081^?0000L4K50000@0_F
0000d4i=0000D7id00000000000000000000<6GmD2okD1jD\30=h3X1T57e@1a90000H5Q\0000d47_000042`Y41;N@4MB0000000000000000h1TfL7Q^00000000
0000d4HOH6>j00000000000002JF0000T3DB85>B000000000000d2T;88eE000040N4P5onH8N80000<7lM000048VBD8j7@1XXL1gD00000000<2gQH8@a00000000
0000L5C3l1K:T81e<7R@0000l8FR0000@42Yl4FV@46b0000L8Hh0000000083nb0000D1K00000000000000000000000000000000000000000`0f@0000l0eo0000
0000T6[E<4>@`4:2h8Cm\69g\6[Sd7E10000P2n>T7?@434Z`2_Rh3ajT3?:L75c0000000004gb<5NA083800000000L3<Jd5If000000000000000085`F0000d2]f
47f0084X889P000000000000000087jl0000P5YK0000X1O=`7[S00000000P8Vc00000000876=00000000X8ki47W300000000000000000000000000000000@3g>
00000000000000000000000007@;00000000X3BO0000H0JU02[I00000000D68H0000h8I^0000L1nM0000`8n60000`8ni<1\a81h?T66i\70@000000000000`54N
X7M588`Yd0P1l7H[000000000000P1M20000@7860000d2Gl00000000X6j0000086IW@8QPd1fcL4MY0000`2eH0000L0Nk47^K0000\2W=0000000000000000T2QO
h4g@h8Z80000P2f<00000000000000000000000000000000D5AM00000000d2;?0000\5nZ000000000000000000000000000000000000`7l;0000000000000000
P4Gm0000`1W004`fP0We\2eU00000000\8nH0000\7T9T7eW0000000040^h0000h55R0000h12[00000000L00ll2A8000000000000D2UW000040B2l3`N0000<40c
`8Ud@4VU00000000818a00000000@6hS000002bSH4_lX64:H65m486n0000000000000000000000000000000041fKX4ag05Xhh6Ii46^Q0000<3hJ85J`D4@CX4cj
01UE`6=>0000@8O4l6gk0000L1N10000P1_L00000000<4SC@2o`838YD5<T41Ao\5bo0000@0Sk0000P2jg0000000000000000000000000000`81E00000000T0Cf
02J0h2Q@`4BC@1`N0000l35=\8F^00000000l45oD5;Sd5L20000@8Sf000000000000<8H\00000000H02:L3Gf00000000d85<000000000000H4J]00000000H3T8
00000000d5G70000000000000000@3jG0000X5jdX1P2T2Cj<4AP\4E<P5=f`6fMl0lT@5VF00000000H37i0000<69Sl7aSX1hZh4]1@60dH6LiX6QM\5<FX8aI0000
000000000000000000000000000000000000@74O@5XNL3V8l6SM`2jRd3P0000000000000h6Rmh6XWl1:M0000000048^[000083S]00000000000008Y<l4ES0000
000000000000000000000000@1KN0000000000000000000000000000D1mO00000000@1V90000@7g<X1k8H56T`0h\\268L0TT000000000000000000000000X2h?
h82Tl8MBD4TL0000000042RNT2OF000000000000@5Gh0000000000000000d3[J00000000d1YT00000000`1d200000000H0oCd03h00000000000000000000`7=n
T41:D8[@0000000000000000000000000000000085dgD6K5h7Ve0000000000000000`8I40000d5a3P7GH00000000P8HA44@[0000000000000000@02S0000h1ih
\24n\2:70000L6>T0000<0dfL1oM@6MEh85cP8JTL4?S0000H2cl@0HHX4Cm43nQP4\GH8DK@7]W`2Z@0000000040b^0000X5U`0000000000000000H8A?00000000
l4Jj00000000D31Jl8m@000000000000@0RFl66E000081Me000000000000043RT7W?000000000000000005Fb0000000000000000H04a00000000000088dI0000
00000000h4n\P0f^L2MQ86e3\7:>0000`7Y>00000000000000000000l8WM000000000000h3Hhl5k900000000L3m`0000D5MW44F:0000@1CJ0000h1QgP2DS0000
0000000003_<04_807]G0000@4G2\0Yl\1[h0000L5A3H1SIL5>3\77B000000000000d4iND0E[P0;M04GM<7kmT3=g\1U506n>P7S3X2L>h6hmX8?P000000000000
P7L;P2FS<5O20000d3gS00000000@0\k0000000000000000000000000000L20:00Jc44:HX54C\6:S000000000000X0jmL7ceX0@d000000000000L1`C00000000
0000D1:40000T1YE00000000d5o\00000000P1f9T0Y`<1E8\1I80000L2U70000000000000000000000000000000000000000000000000000D3:IX50X00000000
00000000D5d@L22ID2fm\63hH6o^00000000T1MJL5a?000085mV000000000000000040U@0000@0YJh2Y;45Y=03WM@1lfD8RL0000`4G>0000`71R0000D1Icl7KM
0000L5fV0000000000000000\1ofT3mRD5NOT7SL0000000000000000000000000000H4dlT0DV<6?[h4W>00000000H1c]\8Ze\5`S0000d0amT3fl04X\l4>10000
0000@1Lf0000@5c900000000l0eC83K:0000L5WjD5^E0000l2YJ00000000d79a000000000000d3NfL3bK<0gF\49X88lk00000000D3Vg\2S>`6_i000000000000
0000000002HhP5LeP42:T7ON00000000H0IR04A4000000000000D47O00000000L3IVh5ZQ00000000H1@100000000l5oM00000000X0=VL0_444hV<7MG805o0000
00000000000000000000L4SY<3gfl6EU0000T3lhP4I3D7^jD7akH8mg0000@88?H8?582<L0000000000000000P3^k<8?D0000000088^=0000l35O<8Ca00000000
`2OY`8ED0000000080Dl8743\1^P00000000000000000000409Q@2l_h5<d0000d41]0000000000000000@3f700000000@1?J81]30000D2Z5H1HKX3]F45H[h8@m
T1?<000000000000830P0000h4VnP7ZY0000000000000000l7HG\3;Sh45F000000008047L3Ti<7hc0000L69@00000000P2Ne`6PI00000000H08aT5?Ch5KB<6`A
886248fhd21GL2I[02B6T0;4H3=7d5]H`8YTd8_B0000X6DF0000d8TJ0000H61k0000X0AJ000000000000X0TbH3QAH84=h5[N85LR000000000000L2@<00000000
000042F<\2Oj0000h5OaH8Pl00000000000000000000d2a>41Y_84DMl8A]000043d3000000000000000084@300l@42:kL3QJ00000000h7?Z00000000T27V0000
00000000d5nc@1D?40>W<1=k`5f9T4Am0000000000000000X6OW0000000000000000439F00000000T0fO00000000\1PTd2g6l0kL04;]\66^h6Z?0000X8\B00Ko
@2Kk0000P1QP@2X@T0[d85HMH2k<h5VQT8eQ00000000P80e002[00000000X1<oH0_kl8?kT8[L000000000000h8Y043\I0000h3JST0Q0X5Me45GO00000000<45X
H4mL000000000000h1Pd0000000000000000000042P?h16i83FY00000000\5dV000000000000T3Xj0000<1eK06:d0000X1EW`6]M0000l3>A00000000d3G;03Fe
07[A\825000000000000<2V\00000000X5UI00000000L7DW82EB45DD00000000D4Kd000000000000X6GLD0G=0000T4i]000000000000`5jW0000000000000000
0000L2Db00000000000000000000D8D?0000`0A=`8_60000D8E\0000@0OOX1=B00000000l5Bd0000X3R0H8O[@32JL5WL44aJ0000L0Ae0000h5ZeL8]kX53m0000
0000l4NZ000000000000000000000000H3KRX6dcX8fV43Ph0000X0_Y000000000000L8\T000000000000h1FE00000000\5F200000000000043:n0000l6Vk0000
00000000@8KhX4gn@6aS<7mkH8hB000000000000`4UfX0Zbl8=@H0blD8C@L8NJ@6m2<2AW00000000d87j0000T5[[000082j8<3aRd5hBP6lI0000000000000000
0000000000000000000001LC00000000<6mf0000000000000000T3UA00000000L3n0`4d[0000000000000000d6BW@6Mah49ed4okD0I1T1o8d0i0T4L6P55oP5Om
05_l000000000000000083mA00000000000000000000000000000000000000000000P1AO00000000d8X^0000P2oK<7d_00000000h5kR000000000000H1DZ0000
00000000P5^gd19F\61Q0000000000000000P6f]@5OR00000000`86GL4lB0000L1ZV0000\0oR\02HH3?Z0000H7eE@30]D4Qd88J0000000000000000000000000
`5CPl51J0000l0a80000051[l4bB\8T\@2\743el00000000@21TX7CD<8`500000000000000000000036QP7B:0000\4[K00000000000000000000d4=K@23L0000
0000\4[V@2VM44_^P4C8<0?7X61G04_Bh65_\7of48G]X3C\08lG0000000000000000000000000000\0`C0000X2C;000000000000000000000000l8Eh48JB`5R8
<4P5L0MF\8CO0000d4;F0000000000000000000000000000000081m_000000000000`5cI0000H0iNP0Md`37D0000L24a06oL0000000000000000000000000000
X5?]D3AoX1]WH0NWL3Ic@0AWL4^600000000@7Pf03^>T1b;00000000X4o3X6ZMP52bX5mh0000@38nT6YK00000000000000000000P1DLL7bAX17bl4PJ00000000
H5\D000000000000@26a00000000000000000000000086IE00000000000000000000000000000000X2FnH8;90000000000000000@0S083YS00000000\0ND0000
H0ZE82Q_000080]B0000P8kBD4]c0000000000000000<122T6S;85:R@71jP8SZ000000000000000000000000L16Q04IU0000H3VW000042cP00000000`2d=@8G<
0000X0c>0000000088U@T88Q000000000000D8YH000000000000H2`CL03Jl8950000000000000000000000000000P1Rc000087RP@3FLh34B42kaT2cD0000<5>b
<8e600000000\27500000000\1gR0000000003<Xd86V00000000d2C]L0IdL83k00000000000000000000\6iC0000836`00000000000081Y800000000T3=B0000
000000000000@41l00000000000040nQd1^`0000H0j]000000000000X1iN06]nL46E0000000000000000T4=a0000P2BD41>k474c\2n_00000000<7m<T2iLh55b
l0GR<6kbD7F]04:[T89kd7=80000000000000000h2_b46gE0000\7LX0000000000000000T8^j000000000000d0ST@42k0000000000000000@06Y000000000000
000047C_0000`8O@00000000<3W`0000`2MBT10;l5RiD5U4000081<`H5e?@7Ad000000000000T1l=00000000@87R00000000000000000000l8cP0000T4Rn0000
00000000`01jT8B>D2VBP6CC<4BZl6?NP6KiL0PGT7UP07bWL87FP60<\07IL1[S\59C@48R07Qn\54kl38L\7TG00000000X5mH000000000000\1m40000T1S2X0FM
000000000000l1<@0000075Q00000000L05L0000@7Ee000000000000\7ZId3k<H18=h25`d5g5000000000000000002nI0000X0jNH3AD<4OJ@64WP73>`08J0000
X4?cH5]3d4kWX0<TL5De0000h1_0000000000000P0K;000000000000h8daX7h?0000`0B@@5hR<65S0000`1i@88T80000@22;X4R0000048YlX5;J0000X3cR0000
00000000\2^f0000h2GM0000000000000000000000000000000000000000@0mRh1]EL3nAd4_LL5d144UW07<Ah7nK00000000@1Fk000000000000000000000000
0000P3PQ0000X47o@8_N0000000000000000d2=DP6Uj00000000000048iY000000000000000003GGD8BJ000000000000<2@\<8e]40<2h2Wkl2UiP2k2T2mB0000
0000000084l[48VW00000000l2=R000008=Xh0\Ud3dX00000000X2o@00000000000005gk0000d8>]03fE<7D;0000`6Ck000000000000000000000000P8W50000
\8^O00000000l0QU000000000000000000000000000000000000X7o2000000000000D6<>T7n;00000000000000000000H2BU000000000000000042fK00000000
0000T3L;h3B^X5k`0000D77^0000l1Do\7dK\363l5iLd7]70000h5@G@2hgD8bf0000T8ei000000000000@5=Z000005l;000000000000d4O^`6@2000000000000
@3HMP1@X`8b<H00U07j40000l032P194h2d^D3NE`2m044lj88mO0000407X0000`2do000000000000l0]ld8PZl8l5000080cdX0eR\4e<0000l2e;d1hj0000H1\>
00000000000085?6D5MCD5ead6Sk0000L0[I461<000000000000@1C\00000000P7>[0000000000000000h2l0000000000000l8`e000000000000000000000000
\79>P7PZ000000000000000000000000l67L`6XG0000X0MT0000d6LS000000000000T2Q10000T05;h4KQ@8PN01LR0000<2;X0000T2o6d6``H1b^0000\0i?0000
0000H0h8L6A9000000000000d7nW00000000l44I000081EM00000000<6Af000000000000D0aST1S>D53LP6a?`8ZD0000000000000000L64h00000000`1YmT01]
T5[2X8SN00000000@51:0000@2TSd5CF000087BN000044c><2i[00000000000000000000\63D00000000h5Y\`0B]L6>Hd8HP0000<0KM00000000000084CHP8K8
0000D08483M>D5T6@3YAP5;]0000000082UE08fJ<8Jf00000000D4?40000000000000000<2:WH6@I00000000`70V0000h53b000000000000L8=L000000000000
00000000000000000000000087JU0000000000000000h5FJ000000000000d5T^0000T18WH00;87U00000h0EC0000@5iY`7QPd76f47NbP2EP<6P1L6Q707Z60000
D2[l0000000000000000d4`Ul1JC45>S00000000H4d604>`0000000004gOT5l10000L18104R;45aRh5TJP0l3H6]9\7W^X3o3L3@U0498l4[ed8c_\1>Xl1QCD8@=
<2^Q024U`1]kT2hJ<2>cd1B\`3iH0000D3AT\5JP0000h5j50000<1A]00000000X1R90000000000000000000000000000000000000000D7l[000082Y100000000
0000<0BT\2b]X4kkT6C6`8k0L6Da000000008297h5QC0000000000000000`6_200000000h1KZ`5Vo81PD000000000000P0X^000000000000000043@l<3ZJl4C\
l2Sc04lNl6lfT36D0000855;@62B`6HE@8l\003>@4Lod7a800000000L7XO000000000000000000000000d7Fk0000<3XG0000L3oBL11K0000P00J@0Uc000084Zh
000000000000000000000000413TX6=Oh47>42i>`17YT6B8`8gRl3H9<4XR0000000000000000D3EdT4ejT3EE@8XR00000000T0]\00000000L3VJD49LH7\YP8WA
L1U`04m_0000d1Q3L8?\0000h7[50000000000000000`3Qa00000000\1ga0000000000000000@3lQ00000000000000000000P0@3000000000000T3@?<1dd0000
00000000000000j>00000000X29^0000P8<A000000000000<2E100000000\8OO84ZH0000000000000000000000000000057Kd0Z7h3RC<2HYl7Xnh7A=d7YJh8PB
41GPL1OY<3i`824983<g0000000000000000H7PJ0000T4Wh0000`4aV0000000044D=`1hP@3h]`6AC46kN83Ma00000000000000000000\14ID1bU000000000000
H3FAl6KE0000`4P_000000000000@1TX00000000<85K0000L0T9000081Xg00000000l0Q=X67eH40I<0LF`6jZh4FH00000000000000000000P4RIH0Bid3S?L5KS
0000d0BJd0=9D15^L5PPP6L=L1_V457=l8:j`6<U458h0000000000000000`5_]h02fP8Rd0000000000H[`7kT82N80000d5330000000000000000000000000000
0000T7HoT8Df0000`2WMX2O40000<3kM00000000000005eQH7m]0000`6NOT0@J827d44U<d7@\X7VD00000000<8KSL7iG\1ej000000000000X8Mf<4>L00000000
02ii0000@5nH\6JOT37S0000000085\8\8RX0000000000000000<0WR0000D3OI@8M60000`2f10000h4_U0000000000000000P8Wk41FZ0000<6Fn\5V400000000
@1RW0000000041kn`1670000`09j0000000000000000000046_U0000000000000000h3B?d4\700000000P14dD4a80000000000000000@6EIX5kEd2Lc0000H0mF
00000000P2jF03OW000000000000h8GN0000T5@Z00000000D5K`00000000P7V6D1TL0000000087oM000040:Dd3\l0000D1Ge0000P8nZ00000000000000000000
00000000<8UX0000000000000000l1WJP5^O0000X8EPX0mbX1bm0000000000000000000000000000000000000000D3TP\6f=000085L<0000D8I@00000000D4:n
0000T54\d8E800000000T8>i00000000000000000000h2XST06BD1HZX7S`H7jDL8a^T8ckH5;448f;P5Ph@1kRh2>C06\<00000000<27J000000000000l0[1H28U
03oRH4<5P8SBH8::0000D8i581`i000000000000`2K[40X6L1G>`1Hi@7`=D7gk@7[cP2f\d15:<5bS0000@8X7\2KH@0P[H7^0T8hf00000000000000000000D4fT
0000l8<2000000000000000000000000000000000000l17A000000000000H5Yn0000l5C`0000<6j>0000X5OD000047Rc\60W000000000000000084<M00000000
"#, [
K::View, K::Action, K::Around, K::Credit, K::Around, K::Action, K::Action, K::View,
K::Credit, K::Action,
] }

index! { ICONS: &str, 256, r#"@	0001
address	0011
at	0001
behance	0021
birth	0031
birthdate	0031
birthday	0031
bluesky	0041
cake	0031
calendar	0001
call	0051
cell	0051
cellphone	0051
chain	0061
dribbble	0071
email	0001
envelope	0001
environment	0011
f	0081
facebook	0081
fb	0081
geo	0011
github	0091
gitlab	00:1
globe	0061
globe-location	0011
google-scholar	00;1
handy	0051
home	0011
house	0011
in	00<1
insta	00=1
instagram	00=1
language	00>1
languages	00>1
link	0061
linkedin	00<1
location	0011
mail	0001
map	0011
marker	0011
mastodon	00?1
medium	00@1
mobile	0051
orcid	00A1
phone	0051
pin	0011
place	0011
researchgate	00B1
scholar	00;1
skype	00C1
smartphone	0051
stack-overflow	00D1
stackoverflow	00D1
tel	0051
telefon	0051
telefono	0051
telegram	00E1
telephone	0051
translate	00>1
twitter	00F1
téléphone	0051
web	0061
website	0061
wechat	00G1
weixin	00G1
whatsapp	00H1
x-twitter	00F1
xing	00I1
youtube	00J1
⌂	0011
☎	0051
☏	0051
✆	0051
✉	0001
✉️	0001
微信	00G1
𝕏	00F1
🌐	0061
🎂	0031
🏠	0011
🏡	0011
📅	0001
📍	0011
📞	0051
📧	0001
📨	0001
📩	0001
📱	0051
📲	0051
🔗	0061
🗓	0001
🗺	0011
"#, r#"0000l09DX0@j@0@B000000000000X0<c`0<o0000h04?009240?20000000000000000d0==000000000000000000000000000000000000005>L0?d00000000X01Y
0000H03b00000000H09l00000000000000000000l00e\07bh0140000h07C00000000D03T804300000000000000000000000000000000h0<000000000800Z0000
0000000000000000`0;c\0?P000000000000000000000000000000000000000000000000000080080000l02nh0;700000000P01O0000005S000000000000`001
00000000l0>P00>h40A40000000000000000006]T0:iP0=l00000000l01BL04V@0@L0000P09\000000000000<080H08<00<Wh0>G\0:Sh061\06@D0@800000000
00000000D03j004K0000000000000000D00E00000000000000000000d05I0000000000<A@0@`0000H08^00000000\07V\06Nh03M0000000000000000@05^\0=V
00000000000000000000H0?n00750000T05f\01g00000000000000000000L08S0000d07M00000000L0?ZH021d04j00000000000000000000000000000000L06g
@08H00000000402U000000000000P02cl0>>0000l0<J00000000000000000000000000000000800M000040:@H02JX0;TP0>5\0?F@0@V0000d0>\00000000h02;
00000000000000000000000000000000L0?<00000000P0=c0000@0A>000000000000D0=L000000000000T09Q0000`0;E00000000<03<0000`08g@0:\00000000
"#, [
"", "Location", "Behance", "Birth date", "Bluesky", "Phone", "Website", "Dribbble",
"Facebook", "GitHub", "GitLab", "Google Scholar", "LinkedIn", "Instagram", "Languages", "Mastodon",
"Medium", "ORCID", "ResearchGate", "Skype", "Stack Overflow", "Telegram", "Twitter", "WeChat",
"WhatsApp", "Xing", "YouTube",
] }
