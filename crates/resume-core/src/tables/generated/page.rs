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
contact info	0011
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
"#, r#"41TG000000000000@5Ej00000000@2DJH0oF<2FnT43U<69<0000`0l1T2;Z0000000000000000d15Z00000000<68C0000000000VZ00000000H1CAl1O300000000
000000000000@5M@d6:Eh1f3P6oEL7Yl00UQH1T;X8\B0000000000000000000000000000<0JHT7X@@4^[0000H6OO0000X3B0L6gg0000<8dI0000000000000000
000000000000T1Si0000<1AEH3d8X5XE81nC\5hFl4nS@6Q3000000000000`3;0`4i?000000000000000082Mm00000000000000000000000000000000H3\9T498
000000000000X32@D1>X\8Bn000000000000H1:T000000000000l7FQ00000000`01Kd7JP0000D00100000000P26^D7HCh7IY06RWX5I_T40?48Id000000000000
0000000000000000L2<8D6FRH2m^d8oJ0000000000000000@58R07gmh1L:06[;h4fQ\6XIH7U2`6HoP04GL59K00000000000002>2000000000000000000000000
T8<e@2gR0000<5`J00000000h0O7000002f50000000000000000X7QO<2Yj000003CY05PO\5JIh115l1@2h56Yh6Rkh8aIP1nT88hf000000000000000000000000
00000000000000000000000000000000T0KY0000h7gZ000000000000d2Q5X0[X0000000000000000L50^X0j>`0A100000000@0Qg000000000000l3WJ000003hH
80UoP41`00000000000043e^0000L5j8000000000000L5iP00000000<60]0000000000000000D38R00000000X224P5i3T5RcH7c;0000D0d300000000H1b\0000
000000000000000000000000d8U@0000@1FC\3bm44N?0000T2lR0000000081\b0000<3340000000000000000000000000000000000000000D4ei000000000000
0000l25YX0IB\5BhT6?I00000000000000000000P5=P0000400c000000000000P6U;00000000L0W1@215d2\RT7`1h8=@0000L2KK0000D0V>0000000000000000
0000D0:SX2Pj0000000000000000X0H;0000d33kh3e?00000000000000000000000042RDT4J<D8GB<3CL<5\;d8FF000000000000h8>Z0000l0D=<1[P423P<5T5
0000H3lCh4]]0000\1c]00000000P3lV00000000T18\00000000000002daH4j@0000D6=700000000D0e_D7`ol0?MX2=@42K0l2^MH5:A00000000P1dY00000000
H0Go000000000000000044J^06A`0000H8R4000000000000000000000000l4C=00000000T8k`\4E083@:000000000000000000000000D5_Mh6GnH0Y3H2F7@4NV
0000L2S^D0Im000000000000P52Dh6<:0000D6T[@0He<3_i88:j000000000000<2nD0000`5S^000000000000<2]G<1ASd3jDH2_N06m\h4nE\294000000000000
847B01flT4U[0000T6bhL4Q_000000000000000000000000`4XMT8gU<5^B000040FcL2IH458kl3>m000000000000000000000000000000000000h2C60000h7eE
h33Od0h:@7`_`8bBd8oV000000000000<6Fe00000000<0XG000000000000L8;f00000000000006B\h6CaX8L^84KW`1hAD19kD4F8d8QP84cj45[T08[jD8dg0000
<23fP5ZP000043a;D3<:\0RT84U3d0ggL4[O@4k@L8Mf0000H1X1\2Na<35>0000H3Dg\8FRD4o]P6F70000\3Xj00000000d57>l5II\7=bd1ad0000D4hO0000<2aj
01Iil61nH6kL@65O00000000000000000000<0Y?\0^687\L0000T2a5T64Y0000l1lbP0WC\6o7000000@?00000000000086ek00000000P6cSD5EP0000H48R0000
T3JY0000<1LI<01:h2W@l1XN@5K>l0?dh5lY48Di000000000000000000000000<8Nn0000d8^10000000000000000000000000000000000000000X0U0H4QJ00]M
@5@NL5XR`4IQ000000000000000080TF`3K203^n`6C:@8iS00000000H0@X`0F1X34CD39fd4Rk\0o0d4l3h20a025N@63I01gCL1b>l3:A0000000000000000P2aC
00000000P1=cP7fhD3;TT8VB000000000000h1@\83cB@8]_h2Zc<5__d1iHD4VQh0ZU0000L4`R`72i0000H2bO`3l1\4I2H6:[0000H1;F00000000000000000000
\0m90000000000000000<8hHl1Vg0000l0gB0000h3V;0000L5I<0000X3IT44k4000000000000`0Xh0000000000000000\21JT2U6T3k3D8>B\8C@0000P2Lb0000
00000000000000000000l0720000D3aP0000000000000000<3`C`80e000003E;84U@00000000T8mm00000000l0j0000000000000000000000000000000000000
00000000d63i@6A400000000L235000000000000000000000000l8XUP7KM`46gD31JP8U^d8h0000000000000X3GdX6>I@0\BL5b0000000000000H8Zk0000h8@a
0000000000000000l0^Gl1IWh446\2CZ44Gl\3L4l0Le44c\T4Z2<71EP44G88A]0000T7NAD4i400000000l3S;00000000h52\000000000000000000000000d8P9
00000000000004jc00000000000000000000@5O3h83_000000000000000000000000<8SBL3Z900000000d1RZT2HZ\7A_<1mS48PH0000000000000000000008]M
<2IWl3UkX4^o0000h8M9H2S8<4\n\78bP3DF40h]00000000l5DE0000X2[>X4=7T32Nd6EN0000000087Z800000000000000000000h0kP000000000000000000:c
l8O:l0cSh3<QP2B4\3fn\68nT1K1@2og000080^S00000000D8_l0000000000000000<37B0000d8`Y0000l8k6`1N[\79@0000H8<8<7`A000080R80000T3cX0000
@8RF000041TQL33Y44mJT58D\0CP000000000000000000000000404T<1HMH2@000000000@2hj<7:m000000000000T4Z@P5Dj00000000000000000000X1Jc42Sh
L4?V@2DW@4ZK00000000D1@OD2la87;XL7cQ<2MF0000\0nK0000P5d20000000000000000000000000000h6de0000000000000000@6b=`4_=`4cCH4TO\59a0000
<3:5<6;S000000000000`43K00000000h4Zd0000T1cQ43^30000000000000000000000000000000081A7P2?XX1[<0000l5ND0000000001:800000000L2kcP2]]
\8RR0000<03Z0000000000000000X1DA0000000000000000000046Wc0000@1ET00000000X6R;00000000L7P?@13UD62m0000<1F50000d3=e0000000000000000
000000000000000004Lm00000000804n\4e]D3f041o440`]051@l5STD8HAh0bHd3C@`0Rah8LL00000000\2=2@5a100000000000000000000@45C00000000@4h[
0000l097<05^0000000002clH1eHH4L[h1;7L4YYT8]8<4n``8[F000000000000000000000000D5\mL3PT0000000000000000L2<H41jo0000000000000000H2a_
<1JHH4G6@5f]0000000000000000T14A0000H0>5000000000000000000000000\8jd00000000d4jQ00000000000000000000000080C<00000000000000000000
00000000D4kS0000000000000000h4OC000000000000@2h843iF`67HD28M05gf0000H42\00000000000000000000000000000000000081dll2H0h4k_00000000
000000000000d1ZQ00000000h24WT2?e0000000000000000H6Kg000000000000000000000000000000000000X4=N0000`5Y0D2:Z08jX\6TiT5m9T4WfP5B942\_
000045bH0000000000000000\80S0000\0S?00000000T35nd7Ecd4T@00000000\6>700000000\1<<H29X0000L4db00000000000000000000h8B>\74100000000
H3JD84c40000h2b=T7_S000000000000L0Ocd3GCd44nd6ICT2GU`4gA0000P5HTd0J70000d4YA`8cPH0M500000000000000000000\5<ED5jS000000000000@8`8
T8bZ0000L6;c0000@2[k000000000000D5BJ0000000044=g00000000X8=1<8o_0000P3Rj\4JP06;A0000\2cBT1BU\3Ln43QFd5TfT2\m@5]m000000000000@5iB
\63981<`X5oHX7J:<4HQ00000000h8cD00000000`5nJ\3d[01`o000000000000@3[@`6hQ0000\70B0000000000000000T2n10000\0dT0000<3FD000000dE@1`;
00000000000000000000000000000000l3eP00000000X0e50000P6]7D6d<00004248l7C:@8X1L2`J00000000X1:m000040LV0000000081^Q0000L4KG0000@0_F
0000d4iO0000D7j600000000000000000000<6H?D30=D1jV\30Oh3XCT587@1aK0000H5Qn0000d481000042`k41;`@4MT0000000000000000h1U8L7R000000000
0000d4HaH6?<00000000000002JX0000T3DT85>T000000000000d2TM88eW000040N4P60@H8NJ0000<7l_000048VTD8jI@1XjL1gV00000000<2gcH8A300000000
0000L5CEl1KLT827<7RR0000l8Fd0000@42kl4Fh@4740000L8I:0000000083o40000D1KB0000000000000000000000000000000000000000`0f@0000l0eo0000
0000T6[W<4>R`4:Dh8D?\6:9\6[ed7EC0000P2nPT7?R434l`2_dh3b<T3?LL7650000000004h4<5NS083J00000000L3<\d5J8000000000000000085`X0000d2^8
47fB084j889b000000000000000087k>0000P5Y]0000X1OO`7[e00000000P8W500000000876O00000000X8l;47WE00000000000000000000000000000000@3gP
00000000000000000000000007@M00000000X3Ba0000H0JU02[[00000000D68Z0000h8J00000L1n_0000`8nH0000`8o;<1]381hQT67;\70R000000000000`54`
X7MG88`kd0P1l7Hm000000000000P1MD0000@78H0000d2H>00000000X6jB000086Ii@8Qbd1g5L4Mk0000`2eZ0000L0Nk47^]0000\2WO0000000000000000T2Qa
h4gRh8ZJ0000P2fN00000000000000000000000000000000D5A_00000000d2;Q0000\5nl000000000000000000000000000000000000`7lM0000000000000000
P4H?0000`1WB04a8P0We\2eg00000000\8nZ0000\7TKT7ei0000000040^h0000h55d0000h12m00000000L00ll2AJ000000000000D2Ui000040B2l3``0000<415
`8V6@4Vg00000000819300000000@6he000002beH4`>X64LH66?487@0000000000000000000000000000000041f]X4b905Y:h6J;46^c0000<3h\85K2D4@UX4d<
01UW`6=P0000@8OFl6h=0000L1NC0000P1_^00000000<4SU@302838kD5<f41BA\5cA0000@0Sk0000P2k90000000000000000000000000000`81W00000000T0Cf
02JBh2QR`4BU@1``0000l35O\8G000000000l46AD5;ed5LD0000@8T8000000000000<8Hn00000000H02:L3H800000000d85N000000000000H4Jo00000000H3TJ
00000000d5GI0000000000000000@3jY0000X5k6X1PDT2D<<4Ab\4ENP5>8`6f_l0lf@5VX00000000H38;0000<69el7aeX1hlh4]C@616H6M;X6Q_\5<XX8a[0000
000000000000000000000000000000000000@74a@5X`L3VJl6S_`2jdd3PB000000000000h6S?h6Xil1:_0000000048^m000083So00000000000008YNl4Ee0000
000000000000000000000000@1K`0000000000000000000000000000D1ma00000000@1VK0000@7gNX1kJH56f`0hn\26JL0TT000000000000000000000000X2hQ
h82fl8MTD4T^0000000042R`T2OX000000000000@5H:0000000000000000d3[\00000000d1Yf00000000`1dD00000000H0oUd03h00000000000000000000`7>@
T41LD8[R0000000000000000000000000000000085e9D6KGh7W70000000000000000`8IF0000d5aEP7GZ00000000P8HS44@m0000000000000000@02S0000h1j:
\25@\2:I0000L6>f0000<0dfL1o_@6MWh865P8JfL4?e0000H2d>@0HHX4D?43ncP4\YH8D]@7]i`2ZR0000000040b^0000X5V20000000000000000H8AQ00000000
l4K<00000000D31\l8mR000000000000@0RFl66W000081N7000000000000043dT7WQ000000000000000005G40000000000000000H04a00000000000088d[0000
00000000h4nnP0f^L2Mc86eE\7:P0000`7YP00000000000000000000l8W_000000000000h3I:l5kK00000000L3n20000D5Mi44FL0000@1C\0000h1R9P2De0000
0000000003_N04_J07]Y0000@4GD\0Yl\1\:0000L5AEH1S[L5>E\77T000000000000d4i`D0E[P0;M04G_<7l?T3>9\1UG06nPP7SEX2LPh6i?X8?b000000000000
P7LMP2Fe<5OD0000d3ge00000000@0\k0000000000000000000000000000L20L00Jc44:ZX54U\6:e000000000000X0k?L7d7X0@d000000000000L1`U00000000
0000D1:F0000T1YW00000000d5on00000000P1fKT0Y`<1EJ\1IJ0000L2UI0000000000000000000000000000000000000000000000000000D3:[X50j00000000
00000000D5dRL22[D2g?\64:H70000000000T1M\L5aQ000085mh000000000000000040U@0000@0YJh2YM45YO03W_@1m8D8R^0000`4GP0000`71d0000D1J5l7K_
0000L5fh0000000000000000\208T3mdD5NaT7S^0000000000000000000000000000H4e>T0DV<6?mh4WP00000000H1co\8[7\5`e0000d0amT3g>04Xnl4>C0000
0000@1M80000@5cK00000000l0eC83KL0000L5X<D5^W0000l2Y\00000000d7:3000000000000d3O8L3b]<0gX\49j88m=00000000D3W9\2SP`6`;000000000000
0000000002I:P5M7P42LT7O`00000000H0IR04AF000000000000D47a00000000L3Ihh5Zc00000000H1@C00000000l5o_00000000X0=VL0_444hh<7MY805o0000
00000000000000000000L4Sk<3h8l6Eg0000T3m:P4IED7_<D7b=H8n90000@88QH8?G82<^0000000000000000P3_=<8?V0000000088^O0000l35a<8D300000000
`2Ok`8EV0000000080Dl874E\1^b00000000000000000000409Q@2m1h5=60000d41o0000000000000000@3fI00000000@1?\81]E0000D2ZGH1H]X3]X45Hmh8A?
T1?N000000000000830b0000h4W@P7Zk0000000000000000l7HY\3;eh45X000000008047L3U;<7i50000L69R00000000P2O7`6P[00000000H08aT5?Uh5KT<6`S
886D48g:d21YL2Im02BHT0;4H3=Id5]Z`8Yfd8_T0000X6DX0000d8T\0000H62=0000X0AJ000000000000X0TbH3QSH84Oh5[`85Ld000000000000L2@N00000000
000042FN\2P<0000h5P3H8Q>00000000000000000000d2aP41Z184D_l8Ao000043dE000000000000000084@E00lR42;=L3Q\00000000h7?l00000000T27h0000
00000000d5o5@1DQ40>W<1>=`5fKT4B?0000000000000000X6Oi0000000000000000439X00000000T0fO00000000\1Pfd2gHl0k^04;o\670h6ZQ0000X8\T00Ko
@2L=T0g0P1Qb@2XRT0[d85H_H2kNh5VcT8ec00000000P817002[00000000X1=AH0_kl8@=T8[^000000000000h8YB43\[0000h3JeT0Q0X5N745Ga00000000<45j
H4m^000000000000h1Q60000000000000000000042PQh17;83Fk00000000\5dh000000000000T3Y<0000<1e]06;60000X1Ei`6]_0000l3>S00000000d3GM03G7
07[S\82G000000000000<2Vn00000000X5U[00000000L7Di82ET45DV00000000D4L6000000000000X6G^D0G=0000T4io000000000000`5ji0000000000000000
0000L2E400000000000000000000D8DQ0000`0A=`8_H0000D8En0000@0OOX1=T00000000l5C60000X3RBH8Om@32\L5W^44a\0000L0Ae0000h5[7L8^=X54?0000
0000l4Nl000000000000000000000000H3KdX6e5X8fh43Q:0000X0_Y000000000000L8\f000000000000h1FW00000000\5FD00000000000043;@0000l6W=0000
00000000@8L:X4h@@6ae<7n=H8hT000000000000`4V8X0Zbl8=RH0blD8CRL8N\@6mD<2Ai00000000d88<0000T5[m000082jJ<3add5hTP6l[0000000000000000
0000000000000000000001LU00000000<6n80000000000000000T3US00000000L3nB`4dm0000000000000000d6Bi@6N3h4:7d50=D0I1T1oJd0iBT4LHP56AP5P?
05`>000000000000000083mS00000000000000000000000000000000000000000000P1Aa00000000d8Y00000P2o]<7e100000000h5kd000000000000H1Dl0000
00000000P5_9d19X\61c0000000000000000P6fo@5Od00000000`86YL4lT0000L1Zh0000\0od\02HH3?l0000H7eW@30oD4R688JB000000000000000000000000
`5Cbl51\0000l0a80000051ml4bT\8Tn@2\I43f>00000000@21fX7CV<8`G00000000000000000000036cP7BL0000\4[]00000000000000000000d4=]@23^0000
0000\4[h@2V_44`0P4CJ<0?7X61Y04_Th661\80848GoX3Cn08lY0000000000000000000000000000\0`C0000X2CM000000000000000000000000l8F:48JT`5RJ
<4PGL0MF\8Ca0000d4;X0000000000000000000000000000000081n1000000000000`5c[0000H0i`P0Md`37V0000L25306o^0000000000000000000000000000
X5?oD3BAX1]iH0NWL3J5@0AWL4^H00000000@7Q803^PT1bM00000000X4oEX6Z_P534X5n:0000@39@T6Y]00000000000000000000P1D^L7bSX184l4P\00000000
H5\V000000000000@27300000000000000000000000086IW00000000000000000000000000000000X2G@H8;K0000000000000000@0S083Ye00000000\0ND0000
H0ZE82R1000080]B0000P8kTD4^50000000000000000<12DT6SM85:d@72<P8Sl000000000000000000000000L16c04Ig0000H3Vi000042cb00000000`2dO@8GN
0000X0c>0000000088URT88c000000000000D8YZ000000000000H2`UL03Jl89G0000000000000000000000000000P1S5000087Rb@3F^h34T42l3T2cV0000<5?4
<8eH00000000\27G00000000\1gd0000000003<jd86h00000000d2CoL0IdL84=00000000000000000000\6iU0000837200000000000081YJ00000000T3=T0000
000000000000@42>00000000000040ncd1_20000H0jo000000000000X1i`06^@L46W0000000000000000T4>30000P2BV41?=4755\2o100000000<7mNT2i^h564
l0GR<6l4D7Fo04:mT8:=d7=J0000000000000000h2`446gW0000\7Lj0000000000000000T8_<000000000000d0ST@43=0000000000000000@06Y000000000000
000047D10000`8OR00000000<3X20000`2MTT10Ml5S;D5UF000081=2H5eQ@7B6000000000000T1lO00000000@87d00000000000000000000l8cb0000T4S@0000
00000000`01jT8BPD2VTP6CU<4Bll6?`P6L;L0PGT7Ub07biL87XP60N\07IL1[e\59U@48d07R@\55=l38^\7TY00000000X5mZ000000000000\1mF0000T1SDX0FM
000000000000l1<R0000075c00000000L05L0000@7F7000000000000\7Z[d3kNH18Oh262d5gG000000000000000002n[0000X0j`H3AV<4O\@64iP73P`08J0000
X4@5H5]Ed4kiX0<TL5E70000h1_B000000000000P0K;000000000000h8e3X7hQ0000`0B@@5hd<65e0000`1iR88TJ0000@22MX4RB000048Z>X5;\0000X3cd0000
00000000\2_80000h2G_0000000000000000000000000000000000000000@0mdh1]WL3nSd4_^L5dC44Ui07<Sh7n]00000000@1G=000000000000000000000000
0000P3Pc0000X48A@8_`0000000000000000d2=VP6V<00000000000048ik000000000000000003GYD8B\000000000000<2@n<8eo40<2h2X=l2V;P2kDT2mT0000
0000000084lm48Vi00000000l2=d000008=jh0\Ud3dj00000000X2oR00000000000005h=0000d8>o03fW<7DM0000`6D=000000000000000000000000P8WG0000
\8^a00000000l0QU000000000000000000000000000000000000X7oD000000000000D6<PT7nM00000000000000000000H2Bg000000000000000042f]00000000
0000T3LMh3C0X5l20000D7800000l1EA\7d]\36El5i^d7]I0000h5@Y@2i9D8c80000T8f;000000000000@5=l000005lM000000000000d4P0`6@D000000000000
@3H_P1@j`8bNH00U07jF0000l032P19Fh2e0D3NW`2mB44m<88ma0000407X0000`2eA000000000000l0]ld8Pll8lG000080cdX0eR\4eN0000l2eMd1i<0000H1\P
00000000000085?HD5MUD5f3d6T=0000L0[I461N000000000000@1Cn00000000P7>m0000000000000000h2lB000000000000l8a7000000000000000000000000
\79PP7Pl000000000000000000000000l67^`6XY0000X0MT0000d6Le000000000000T2QC0000T05;h4Kc@8P`01Ld0000<2;j0000T2oHd6a2H1c00000\0iQ0000
0000H0hJL6AK000000000000d7ni00000000l44[000081E_00000000<6B8000000000000D0aST1SPD53^P6aQ`8ZV0000000000000000L65:00000000`1Z?T01]
T5[DX8S`00000000@51L0000@2Ted5CX000087B`000044cP<2im00000000000000000000\63V00000000h5Yn`0B]L6>Zd8Hb0000<0KM00000000000084CZP8KJ
0000D08483MPD5TH@3YSP5;o0000000082UW08f\<8K800000000D4?F0000000000000000<2:iH6@[00000000`70h0000h544000000000000L8=^000000000000
00000000000000000000000087Jg0000000000000000h5F\000000000000d5U00000T18iH00;87UB0000h0EC0000@5ik`7Qbd77847O4P2Eb<6PCL6QI07ZH0000
D2\>0000000000000000d4`gl1JU45>e00000000H4dH04?20000000004gaT5lC0000L18C04RM45adh5T\P0lEH6]K\7X0X3oEL3@g049Jl4\7d8d1\1>jl1QUD8@O
<2^c024g`1^=T2h\<2?5d1Bn`3iZ0000D3Af\5Jb0000h5jG0000<1Ao00000000X1RK0000000000000000000000000000000000000000D7lm000082YC00000000
0000<0BT\2boX4l=T6CH`8kBL6E300000000829Ih5QU0000000000000000`6_D00000000h1Kl`5WA81PV000000000000P0X^000000000000000043A><3Z\l4Cn
l2T504l`l6m8T36V0000855M@62T`6HW@8ln003>@4MAd7aJ00000000L7Xa000000000000000000000000d7G=0000<3XY0000L3oTL11]0000P00J@0Uc000084[:
000000000000000000000000413fX6=ah47P42iP`17kT6BJ`8gdl3HK<4Xd0000000000000000D3F6T4f<T3EW@8Xd00000000T0]\00000000L3V\D49^H7\kP8WS
L1V204n10000d1QEL8?n0000h7[G0000000000000000`3R300000000\1h30000000000000000@3lc00000000000000000000P0@3000000000000T3@Q<1e60000
00000000000000jP00000000X2:00000P8<S000000000000<2EC00000000\8Oa84ZZ0000000000000000000000000000057]d0Z7h3RU<2Hkl7Y@h7AOd7Y\h8PT
41GbL1Ok<3j2824K83=90000000000000000H7P\0000T4X:0000`4ah0000000044DO`1hb@3ho`6AU46k`83N300000000000000000000\14[D1bg000000000000
H3FSl6KW0000`4Q1000000000000@1Tj00000000<85]0000L0T9000081Y900000000l0Q=X687H40[<0LF`6jlh4FZ00000000000000000000P4R[H0Bid3SQL5Ke
0000d0BJd0=9D160L5PbP6LOL1_h457Ol8;<`6<g459:0000000000000000`5_oh02fP8S60000000000H[`7kf82NJ0000d53E0000000000000000000000000000
0000T7IAT8E80000`2W_X2OF0000<3k_00000000000005ecH7mo0000`6NaT0@J828644UNd7@nX7VV00000000<8KeL7iY\1f<000000000000X8N8<4>^00000000
02j;0000@5nZ\6JaT37e0000000085\J\8Rj0000000000000000<0WR0000D3O[@8MH0000`2fC0000h4_g0000000000000000P8X=41Fl0000<6G@\5VF00000000
@1Ri0000000041l@`16I0000`09j0000000000000000000046_g0000000000000000h3BQd4\I00000000P156D4aJ0000000000000000@6E[X5kWd2M50000H0mX
00000000P2jX03Oi000000000000h8G`0000T5@l00000000D5L200000000P7VHD1T^0000000087o_000040:Dd3]>0000D1H70000P8nl00000000000000000000
00000000<8Uj0000000000000000l1W\P5^a0000X8EbX0n4X1c?0000000000000000000000000000000000000000D3Tb\6fO000085LN0000D8IR00000000D4;@
0000T54nd8EJ00000000T8?;00000000000000000000h2XeT06BD1HlX7T2H7jVL8b0T8d=H5;F48fMP5Q:@1kdh2>U06\N00000000<27\000000000000l0[1H28g
03odH4<GP8STH8:L0000D8iG81a;000000000000`2Km40X6L1GP`1I;@7`OD7h=@7\5P2fnd15L<5be0000@8XI\2KZ@0P[H7^BT8i800000000000000000000D4ff
0000l8<D000000000000000000000000000000000000l17S000000000000H5Z@0000l5D20000<6jP0000X5OV000047S5\60i000000000000000084<_00000000
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
