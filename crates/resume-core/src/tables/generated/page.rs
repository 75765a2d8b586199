// Made by `cargo xtask codegen` from data/page-words.tsv and data/icons.tsv. Do not edit.

use crate::tables::index::index;
use crate::tables::page::Kind as K;

index! { PHRASES: K, 4096, r#"1st	0001
1st degree connection	0001
2nd	0001
2nd degree connection	0001
3rd	0001
3rd degree connection	0001
aabn	0011
aanmelden	0001
aapne	0011
abmelden	0001
abn	0011
abone ol	0021
aboneaza te	0021
abonează-te	0021
abonnes	0001
abonnieren	0001
abonnés	0001
abrir	0011
ac	0011
acasa	0001
acasă	0001
accedi	0001
accept	0001
accept all	0001
accepter	0001
acceptera	0001
accepteren	0001
accetta	0001
accueil	0001
aceitar	0001
aceptar	0001
adatvedelem	0031
adatvédelem	0031
advertentie	0021
advertisement	0021
aehnliche artikel	0021
aehnliche beitraege	0021
aehnliche profile	0021
afdrukken	0001
afficher le certificat	0011
ahnliche artikel	0021
ahnliche beitrage	0021
ahnliche profile	0021
aiheeseen liittyvaet	0021
aiheeseen liittyvat	0021
aiheeseen liittyvät	0021
akceptuje	0001
akceptuję	0001
akzeptieren	0001
all rights reserved	0031
alla raettigheter foerbehaallna	0031
alla rattigheter forbehallna	0031
alla rättigheter förbehållna	0031
alle rechte vorbehalten	0031
alle rechten voorbehouden	0031
alle rettigheder forbeholdes	0031
alle rettigheter reservert	0031
aller au contenu	0001
als pdf speichern	0001
ana sayfa	0001
anmael	0001
anmal	0001
anmelden	0001
anmäl	0001
annonce	0021
annons	0021
annonse	0021
ansehen	0011
anterior	0001
anzeige	0021
anzeigen	0011
apne	0011
apri	0011
ara	0001
arriba	0001
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
aufrufe	0001
autentificare	0001
avaa	0011
avanti	0001
aviso legal	0031
ayrintilar	0011
ayrıntılar	0011
aç	0011
back	0001
back to top	0001
bagikan	0042
baglanti	0062
bai viet lien quan	0021
bai viet moi	0021
baixar	0001
baixar curriculo	0001
baixar currículo	0001
baixar pdf	0001
ban quyen	0031
bana yazin	0021
bana yazın	0021
basa don	0001
bağlantı	0062
başa dön	0001
bearbeiten	0001
bejelentkezes	0001
bejelentkezés	0001
bekijk	0011
bekijk certificaat	0011
bekijk project	0011
bekijken	0011
benzer profiller	0021
benzer yazilar	0021
benzer yazılar	0021
beranda	0001
bereitgestellt von	0031
berlangganan	0021
best viewed	0031
best viewed with	0031
besucher	0082
bewerken	0001
bezaras	0001
bezoeker nummer	0031
bezárás	0001
binh luan	0021
bir yanit yazin	0021
bir yanıt yazın	0021
blogroll	0021
boletin	0021
boletín	0021
bovebben	0011
broncode	0011
built with	0031
bunu paylas	0021
bunu paylaş	0021
buscar	0001
byggd med	0031
bài viết liên quan	0021
bài viết mới	0021
bình luận	0021
bővebben	0011
bản quyền	0031
cadastre se	0001
cadastre-se	0001
cap nhat lan cuoi	0031
cari	0001
cauta	0001
caută	0001
cerca	0001
cerez politikasi	0031
cerrar	0001
cetak	0001
chi tiet	0011
chi tiết	0011
chia se	0042
chia sẻ	0042
chinh sach bao mat	0031
chinh sua	0001
chiudi	0001
chính sách bảo mật	0031
chỉnh sửa	0001
citeste mai mult	0001
citește mai mult	0001
close	0001
cod sursa	0011
cod sursă	0011
code	0011
code source	0011
codice	0011
codice sorgente	0011
codigo	0011
codigo fonte	0011
codigo fuente	0011
collegamenti	0001
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
conectare	0001
conexoes	0001
conexões	0001
connect	0001
connecties	0001
connections	0001
connexion	0001
consulter	0011
contact details	0001
contact form	0021
contact info	0001
contactformulier	0021
contactos	0001
cookie policy	0031
copia link	0001
copiar enlace	0001
copiar link	0001
copier le lien	0001
copy link	0001
copyright	0031
creado con	0031
creat cu	0031
created time	0031
created with	0031
creato con	0031
cree avec	0031
criado com	0031
créé avec	0031
cv indir	0001
czytaj wiecej	0001
czytaj więcej	0001
código	0011
código fuente	0011
código-fonte	0011
cập nhật lần cuối	0031
daftar	0001
daha fazla	0001
daha fazla goster	0001
daha fazla göster	0001
dang ky	0001
dang ky nhan tin	0021
dang nhap	0001
dark mode	0001
das koennte dich auch interessieren	0021
das koennte sie auch interessieren	0021
das konnte dich auch interessieren	0021
das konnte sie auch interessieren	0021
das könnte dich auch interessieren	0021
das könnte sie auch interessieren	0021
date created	0031
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
del	0001
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
demo	0011
denunciar	0001
derniere mise a jour	0031
dernière mise à jour	0031
desarrollado con	0031
descarca	0001
descarca pdf	0001
descarcă	0001
descarcă pdf	0001
descargar	0001
descargar curriculum	0001
descargar currículum	0001
descargar cv	0001
descargar pdf	0001
descarregar	0001
deschide	0011
desenvolvido com	0031
designed by	0031
detail	0011
details	0011
detalhes	0011
detalii	0011
detaljer	0011
detalles	0011
detaylar	0011
dettagli	0011
devamini oku	0001
devamını oku	0001
deze site draait op	0031
dibuat dengan	0031
diesen beitrag teilen	0021
disenado por	0031
diseñado por	0031
distribuie	0042
do gory	0001
do góry	0001
dodaj komentarz	0021
doi	0011
domu	0001
domů	0001
dong	0001
dong y	0001
download	0001
download a pdf	0001
download as pdf	0001
download cv	0001
download json	0001
download pdf	0001
download resume	0001
download the pdf	0001
downloaden	0001
drevet af	0031
drevet av	0031
drivs med	0031
drucken	0001
druckversion	0001
drukuj	0001
duoc tao bang	0031
duzenle	0001
détails	0011
düzenle	0001
ecrivez moi	0021
edit	0001
edit this page	0001
editar	0001
editeaza	0001
editează	0001
edytuj	0001
elfogadom	0001
en savoir plus	0011
enlace	0011
entradas recientes	0021
entradas relacionadas	0021
entrar	0001
enviame un mensaje	0021
envie uma mensagem	0021
envoyez moi un message	0021
envoyez-moi un message	0021
envíame un mensaje	0021
erstellt am	0031
erstellt mit	0031
escreva me	0021
escreva-me	0021
escribeme	0021
escríbeme	0021
etusivu	0001
exibir credencial	0011
explore more	0021
fait avec	0031
fatto con	0031
fechar	0001
feito com	0031
fermer	0001
foelj	0001
foeljare	0001
foeregaaende	0001
folgen	0001
folj	0001
foljare	0001
follow	0001
follower	0001
followers	0001
foregaende	0001
formulaire de contact	0021
formular de contact	0021
formulario de contacto	0021
formulario de contato	0021
formularz kontaktowy	0021
formulir kontak	0021
formulário de contacto	0021
formulário de contato	0021
forraskod	0011
forráskód	0011
forside	0001
full text	0011
följ	0001
följare	0001
föregående	0001
ga naar de inhoud	0001
ga til indhold	0001
ga til innhold	0001
gaa til indhold	0001
gaa til innhold	0001
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
geoptimaliseerd voor	0031
gerado por	0031
gerelateerde berichten	0021
geri	0001
gestaltet mit	0031
get in touch with me	0021
giris	0001
giris yap	0001
giriş	0001
giriş yap	0001
gizlilik politikasi	0031
gizlilik politikası	0031
gjord med	0031
go to top	0001
godta	0001
gor	0011
goruntule	0011
goruntulenme	0001
got it	0001
gui tin nhan	0021
gå til indhold	0001
gå til innhold	0001
généré par	0031
gör	0011
görüntüle	0011
görüntülenme	0001
gửi tin nhắn	0021
hae	0001
hak cipta	0031
haut de page	0001
hecho con	0031
hem	0001
hent pdf	0001
herunterladen	0001
hirdetes	0021
hirdetés	0021
hirlevel	0021
hivatkozas	0011
hivatkozás	0011
hjem	0001
hjemmeside	0011
hledat	0001
home	0001
homepage	0001
hoppa till innehaall	0001
hoppa till innehaallet	0001
hoppa till innehall	0001
hoppa till innehallet	0001
hoppa till innehåll	0001
hoppa till innehållet	0001
hosted on	0031
hozzaszolasok	0021
hozzászólások	0021
hyvaeksy	0001
hyvaksy	0001
hyväksy	0001
hírlevél	0021
icerige atla	0001
icerige gec	0001
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
imprima	0001
imprimer	0001
imprimer cette page	0001
imprimir	0001
imprimir esta pagina	0001
imprimir esta página	0001
imprimă	0001
in	0001
in trang nay	0001
in trang này	0001
inapoi	0001
inapoi sus	0001
incele	0011
inchide	0001
indietro	0001
indir	0001
informativa privacy	0031
inhaltsverzeichnis	0021
iniciar sesion	0001
iniciar sesión	0001
iniciar sessao	0001
iniciar sessão	0001
inicio	0001
inloggen	0001
integritetspolicy	0031
inviami un messaggio	0021
início	0001
ir al contenido	0001
ir arriba	0001
ir para o conteudo	0001
ir para o conteúdo	0001
irjon nekem	0021
iscriviti	0021
içeriğe atla	0001
içeriğe geç	0001
jaa	0042
jaa taemae	0021
jaa tama	0021
jaa tämä	0021
jaetae kommentti	0021
jata kommentti	0021
jestes odwiedzajacym	0031
jesteś odwiedzającym	0031
join now	0001
jätä kommentti	0021
kabul et	0001
kaellkod	0011
kaikki oikeudet pidaetetaeaen	0031
kaikki oikeudet pidatetaan	0031
kaikki oikeudet pidätetään	0031
kallkod	0011
kapat	0001
kapcsolatfelveteli urlap	0021
kapcsolatfelvételi űrlap	0021
kapcsolodo bejegyzesek	0021
kapcsolódó bejegyzések	0021
katso	0011
katso projekti	0011
kayit ol	0001
kaynak kodu	0011
kayıt ol	0001
kebijakan privasi	0031
kembali	0001
kembali ke atas	0001
kereses	0001
keresés	0001
keszult	0031
kezdolap	0001
kezdőlap	0001
kildekode	0011
kirim pesan	0021
kirjaudu	0001
kirjaudu sisaan	0001
kirjaudu sisaeaen	0001
kirjaudu sisään	0001
kod	0011
kod zrodlowy	0011
kod źródłowy	0011
kode	0011
kode sumber	0011
komentar	0021
kommentar hinterlassen	0021
kommentarer	0021
kommentit	0021
kontakte	0001
kontakter	0001
kontaktformulaer	0021
kontaktformular	0021
kontaktformulär	0021
kontaktni formular	0021
kontaktní formulář	0021
kontaktow	0001
kontaktskjema	0021
kontaktów	0001
kopiera laenk	0001
kopiera lank	0001
kopiera länk	0001
kopiuj link	0001
källkod	0011
készült	0031
kód	0011
laat een reactie achter	0021
laatst bijgewerkt	0031
laatst gewijzigd	0031
ladda ner	0001
ladda ner cv	0001
ladda ner pdf	0001
laehdekoodi	0011
laehetae viesti	0021
laemna en kommentar	0021
laenk	0011
laes mer	0062
laes mere	0062
laget med	0031
lahdekoodi	0011
laheta viesti	0021
laisser un commentaire	0021
lamna en kommentar	0021
langsung ke konten	0001
language	0001
lank	0011
las mer	0062
lasa un comentariu	0021
lascia un commento	0021
last edited	0031
last edited time	0031
last modified	0031
last ned	0001
last ned pdf	0001
last updated	0031
lasă un comentariu	0021
lataa	0001
lataa pdf	0001
latest posts	0021
lavet med	0031
learn more	0011
learn more about cookies	0001
leave a comment	0021
leave a reply	0021
lebenslauf herunterladen	0001
leer	0011
lees meer	0001
legatura	0011
legg igjen en kommentar	0021
leggi	0011
leggi tutto	0001
legutobbi bejegyzesek	0021
legutóbbi bejegyzések	0021
legătură	0011
len dau trang	0001
lenke	0011
ler	0011
les mer	0062
letoltes	0001
lettre d'information	0021
letzte aenderung	0031
letzte aktualisierung	0031
letzte anderung	0031
letzte beitraege	0021
letzte beitrage	0021
letzte beiträge	0021
letzte änderung	0031
letöltés	0001
lewati ke konten	0001
lezen	0011
liczba odwiedzin	0031
lien	0011
lien ket	0011
ligacao	0011
ligação	0011
lihat	0011
lihat lainnya	0001
lihat proyek	0011
lihat sertifikat	0011
link	0011
link kopieren	0001
link kopiëren	0001
linkki	0011
lire	0011
lisaetietoja	0011
lisatietoja	0011
lisätietoja	0011
live demo	0011
liên kết	0011
log in	0001
log ind	0001
log out	0001
logg inn	0001
logga in	0001
login	0001
lue lisaa	0062
lue lisaeae	0062
lue lisää	0062
luk	0001
lukk	0001
lähdekoodi	0011
lähetä viesti	0021
lämna en kommentar	0021
länk	0011
läs mer	0062
læs mere	0062
lên đầu trang	0001
m'ecrire	0021
m'écrire	0021
ma nguon	0011
made with	0031
mai mult	0011
mainos	0021
mas informacion	0011
masuk	0001
meer	0011
meer informatie	0011
meer tonen	0001
megnyitas	0011
megnyitás	0011
megosztas	0042
megosztás	0042
megtekintes	0011
megtekintés	0011
mehr	0011
mehr anzeigen	0001
mehr erfahren	0011
melden	0001
meniu	0001
mentions legales	0031
mentions légales	0031
menu	0001
menue	0001
meny	0001
menú	0001
menü	0001
mesaj gonder	0021
mesaj gönder	0021
message	0001
minden jog fenntartva	0031
minder tonen	0001
misschien vind je dit ook leuk	0021
modifica	0001
modifier	0001
modulo di contatto	0021
mogelijk gemaakt door	0031
more	0011
mostra altro	0001
mostra credenziale	0011
mostra meno	0001
mostrar credencial	0011
mostrar mais	0001
mostrar mas	0001
mostrar más	0001
muokkaa	0001
mutual connections	0001
más información	0011
mã nguồn	0011
na gore	0001
na górę	0001
naar boven	0001
naar de inhoud	0001
nach oben	0001
nachricht senden	0021
nachweis anzeigen	0011
naesta	0001
naeytae	0011
naeytae lisaeae	0001
naeytae vaehemmaen	0001
nahlasit	0001
nahlásit	0001
nahoru	0001
najnowsze komentarze	0021
najnowsze wpisy	0021
napiste mi	0021
napisz do mnie	0021
napište mi	0021
napsat komentar	0021
napsat komentář	0021
nasta	0001
nastepny	0001
następny	0001
navigation	0021
nayta	0011
nayta lisaa	0001
nayta vahemman	0001
nejnovejsi komentare	0021
nejnovejsi prispevky	0021
nejnovější komentáře	0021
nejnovější příspěvky	0021
nettsted	0011
neueste beitraege	0021
neueste beitrage	0021
neueste beiträge	0021
neueste kommentare	0021
newsletter	0021
next	0001
nieuwsbrief	0021
nyhedsbrev	0021
nyhetsbrev	0021
nyomtatas	0001
nyomtatás	0001
nästa	0001
näytä	0011
näytä lisää	0001
näytä vähemmän	0001
obserwuj	0001
obserwujacych	0001
obserwujących	0001
ochrana osobnich udaju	0031
ochrana osobních údajů	0031
odebirat	0021
odebírat	0021
odkaz	0011
odwiedzin	0031
oeffnen	0011
oeppna	0011
offnen	0011
open	0011
openen	0011
oppna	0011
optimiert fuer	0031
optimiert fur	0031
optimiert für	0031
optimizado para	0031
ostatnia aktualizacja	0031
ostatnia modyfikacja	0031
ostatnie wpisy	0021
otevrit	0011
otevřít	0011
otimizado para	0031
ottimizzato per	0031
otworz	0011
otwórz	0011
paeivitetty viimeksi	0031
page maintained by	0031
page optimisee pour	0031
page optimisée pour	0031
page views	0031
pagina optimizada	0031
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
passer au contenu	0001
paylas	0042
paylaş	0042
pdf	0062
pdf herunterladen	0001
pdf indir	0001
pdf letoltese	0001
pdf letöltése	0001
pdf version	0001
pdf 다운로드	0001
pdfをダウンロード	0001
pdfダウンロード	0001
people also viewed	0021
people you may know	0021
perfiles similares	0021
perfis semelhantes	0021
personvern	0031
pesquisar	0001
plantilla de	0031
pobierz	0001
pobierz cv	0001
pobierz pdf	0001
podobne profile	0021
podobne wpisy	0021
podrobnosti	0011
pokaz certyfikat	0011
pokaz mniej	0001
pokaz wiecej	0001
pokaż certyfikat	0011
pokaż mniej	0001
pokaż więcej	0001
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
poprzedni	0001
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
powrot	0001
powrot do gory	0001
powrót	0001
powrót do góry	0001
precedent	0001
prejit k obsahu	0001
prenumerera	0021
previous	0001
prihlasit se	0001
prijmout	0001
print	0001
print cv	0001
print deze pagina	0001
print page	0001
print resume	0001
print this page	0001
print version	0001
printed on	0031
privacy policy	0031
privacybeleid	0031
privatlivspolitik	0031
profili simili	0021
profils similaires	0021
project page	0011
projekt ansehen	0011
projekt megtekintese	0011
projekt megtekintése	0011
projeyi gor	0011
projeyi gör	0011
propulse par	0031
propulsé par	0031
proximo	0001
przejdz do tresci	0001
przejdź do treści	0001
précédent	0001
próximo	0001
pubblicita	0021
pubblicità	0021
publicidad	0021
publicidade	0021
publicitate	0021
publicite	0021
publicité	0021
pular para o conteudo	0001
pular para o conteúdo	0001
página optimizada	0031
päivitetty viimeksi	0031
přejít k obsahu	0001
přihlásit se	0001
přijmout	0001
quang cao	0021
quay lai	0001
quay lại	0001
quelltext	0011
quảng cáo	0021
reacties	0021
read	0011
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
rechercher	0001
rediger	0001
redigera	0001
register	0001
registrarse	0001
registrati	0001
registrera	0001
registreren	0001
registrieren	0001
registrovat se	0001
regisztracio	0001
regisztráció	0001
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
relations	0001
repo	0011
report	0001
repository	0011
reszletek	0011
retour	0001
retour en haut	0001
réalisé avec	0031
részletek	0011
s'abonner	0021
s'inscrire	0001
saber mais	0011
saiba mais	0011
salta al contenuto	0001
saltar al contenido	0001
saltar para o conteudo	0001
saltar para o conteúdo	0001
sari la continut	0001
sari la conținut	0001
save as pdf	0001
scarica	0001
scarica cv	0001
scarica il pdf	0001
scarica pdf	0001
schliessen	0001
schließen	0001
schreib mir	0021
schreibe einen kommentar	0021
schreiben sie mir	0021
scopri di piu	0011
scopri di più	0011
scrie mi	0021
scrie-mi	0021
scrivimi	0021
sdilejte	0021
sdilet	0042
sdílejte	0021
sdílet	0042
se certifikat	0011
se connecter	0001
se projekt	0011
se prosjekt	0011
se sertifikat	0011
search	0001
search this site	0021
see certificate	0011
see credential	0011
see more	0062
see project	0011
segnala	0001
segui	0001
seguidores	0001
seguir	0001
seite drucken	0001
seite teilen	0021
seitenaufrufe	0031
selengkapnya	0001
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
sertifikayi gor	0011
sertifikayı gör	0011
setuju	0001
share	0001
share on	0021
share this	0021
share this page	0021
share this post	0021
show certificate	0011
show credential	0011
show less	0001
show more	0001
sidst opdateret	0031
sie sind besucher	0031
sign in	0001
sign out	0001
sign up	0001
signaler	0001
siguiente	0001
siirry sisaeltoeoen	0001
siirry sisaltoon	0001
siirry sisältöön	0001
sikayet et	0001
similar profiles	0021
sist oppdatert	0031
siste innlegg	0021
siste kommentarer	0021
site	0011
site internet	0011
site optimise pour	0031
site optimisé pour	0031
site web	0011
sitio	0011
sitio web	0011
sito	0011
sito ottimizzato	0031
sito realizzato	0031
sito web	0011
situs	0011
situs web	0011
sivun alkuun	0001
skapad med	0031
skip navigation	0001
skip to content	0001
skip to main content	0001
skriv en kommentar	0021
skriv til meg	0021
skriv til mig	0021
skriv till mig	0021
skriv ut	0001
sluiten	0001
soeg	0001
soek	0001
sog	0001
sok	0001
sommaire	0021
son guncelleme	0031
son güncelleme	0031
son yazilar	0021
son yazılar	0021
son yorumlar	0021
source	0011
source code	0011
souvisejici prispevky	0021
související příspěvky	0021
sponsored	0021
sprache	0001
staeng	0001
stahnout	0001
stahnout pdf	0001
stampa	0001
stampa questa pagina	0001
stang	0001
startpagina	0001
startseite	0001
startsida	0001
strona	0011
strona glowna	0001
strona główna	0001
strona projektu	0011
stuur mij een bericht	0021
stworzone w	0031
stáhnout	0001
stáhnout pdf	0001
stäng	0001
subscribe	0042
suchen	0001
suivant	0001
suivre	0001
sulje	0001
suscribete	0021
suscríbete	0021
szczegoly	0011
szczegóły	0011
szerkesztes	0001
szerkesztés	0001
szolj hozza	0021
szukaj	0001
szólj hozzá	0021
sítio	0011
sök	0001
søg	0001
søk	0001
table of contents	0021
tai cv	0001
tai pdf	0001
tai xuong	0001
takaisin	0001
takaisin yloes	0001
takaisin ylos	0001
takaisin ylös	0001
takip et	0001
takipci	0001
takipçi	0001
talvez voce goste	0021
talvez você goste	0021
tambien te puede interesar	0021
también te puede interesar	0021
tautan	0011
tehty ohjelmalla	0031
teilen	0042
teilen auf	0021
telecharger	0001
telecharger le cv	0001
telecharger le pdf	0001
telecharger mon cv	0001
template by	0031
terakhir diperbarui	0031
terms of service	0031
terug	0001
terug naar boven	0001
theme	0031
theme by	0031
theme par	0031
thème par	0031
tietosuojaseloste	0031
til toppen	0001
tilbage	0001
tilbage til toppen	0001
tilbake	0001
tilbake til toppen	0001
till toppen	0001
tillbaka	0001
tillbaka till toppen	0001
tilmeld	0021
tim kiem	0001
tinggalkan komentar	0021
tipareste	0001
tipărește	0001
tisk	0001
to top	0001
toate drepturile rezervate	0031
todos los derechos reservados	0031
todos os direitos reservados	0031
toggle dark mode	0001
top	0001
topo	0001
torna all'inizio	0001
torna in alto	0001
torna su	0001
toteutettu	0031
tous droits reserves	0031
tous droits réservés	0031
tovabb	0001
tovább	0001
trang chu	0001
trang chủ	0001
trang web	0011
transferir pdf	0001
tulosta	0001
tum haklari saklidir	0031
tutti i diritti riservati	0031
tutup	0001
télécharger	0001
télécharger le cv	0001
télécharger le pdf	0001
télécharger mon cv	0001
tìm kiếm	0001
tüm hakları saklıdır	0031
tải cv	0001
tải pdf	0001
tải xuống	0001
ubah	0001
udostepnij	0042
udostepnij na	0021
udostępnij	0042
udostępnij na	0021
udskriv	0001
ugras a tartalomhoz	0001
ugrás a tartalomhoz	0001
ultima actualizacion	0031
ultima actualizare	0031
ultima atualizacao	0031
ultima modifica	0031
ultima modificacao	0031
ultima modificacion	0031
ultimo aggiornamento	0031
unduh	0001
unduh cv	0001
unduh pdf	0001
upravit	0001
utolso frissites	0031
utolsó frissítés	0031
utworzone w	0031
uusimmat artikkelit	0021
uutiskirje	0021
uye ol	0001
vai al contenuto	0001
vai al sito	0011
valikko	0001
ve dau trang	0001
vedi	0011
vedi certificato	0011
vedi progetto	0011
ver	0011
ver certificado	0011
ver credencial	0011
ver mais	0001
ver mas	0001
ver menos	0001
ver más	0001
ver projecto	0011
ver projeto	0011
ver proyecto	0011
ver site	0011
ver sitio	0011
verify	0011
verkkosivu	0011
verkkosivusto	0011
version imprimable	0001
version para imprimir	0001
versione stampabile	0001
versión para imprimir	0001
verwandte beitraege	0021
verwandte beitrage	0021
verwandte beiträge	0021
vezi	0011
vezi certificatul	0011
vezi mai mult	0001
vezi proiectul	0011
vice	0011
view	0011
view certificate	0011
view credential	0011
view full profile	0021
view on github	0011
view project	0011
views	0001
viimeisimmaet artikkelit	0021
viimeisimmat artikkelit	0021
viimeisimmät artikkelit	0021
vis	0011
vis mer	0001
vis mere	0001
vis mindre	0001
visa	0011
visa certifikat	0011
visa mer	0001
visa mindre	0001
visa projekt	0011
visit site	0011
visit website	0011
visita il sito	0011
visitante numero	0031
visitante número	0031
visitas	0001
visitatore	0031
visite	0001
visites	0001
visiteur	0031
visiteurs	0031
visitor number	0031
visitors	0001
visningar	0001
vissza	0001
vissza a tetejere	0001
vissza a tetejére	0001
visualizaciones	0001
visualizacoes	0001
visualizações	0001
visualizzazioni	0001
voir	0011
voir le certificat	0011
voir le projet	0011
voir le site	0011
voir moins	0001
voir plus	0001
volgen	0001
volgende	0001
volgers	0001
voltar	0001
voltar ao topo	0001
volver	0001
volver arriba	0001
vorige	0001
vous aimerez aussi	0021
vous etes le	0031
vous êtes le	0031
vsechna prava vyhrazena	0031
vsetky prava vyhradene	0031
vues	0001
vytisknout	0001
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
více	0011
všechna práva vyhrazena	0031
všetky práva vyhradené	0031
về đầu trang	0001
web	0011
web site	0011
web sitesi	0011
webbplats	0011
webmaster	0031
weboldal	0011
webseite	0011
website	0011
websted	0011
weergaven	0001
weiter	0001
weniger anzeigen	0001
werbung	0021
wersja do druku	0001
wiecej	0011
więcej	0011
write me	0021
write to me	0021
wroc	0001
wróć	0001
wszelkie prawa zastrzezone	0031
wszelkie prawa zastrzeżone	0031
wydrukuj	0001
wygenerowano	0031
wykonano w	0031
wyswietlen	0001
wyświetleń	0001
xem	0011
xem chung chi	0011
xem chứng chỉ	0011
xem du an	0011
xem dự án	0011
xem them	0001
xem thêm	0001
yazdir	0001
yazdır	0001
yhteydenottolomake	0021
yloes	0001
ylos	0001
ylös	0001
yorum yap	0021
you are visitor	0031
you may also like	0021
you might also like	0021
yukari	0001
yukari cik	0001
yukarı	0001
yukarı çık	0001
zaloguj sie	0001
zaloguj się	0001
zamknij	0001
zapisz sie	0021
zapisz się	0021
zarejestruj sie	0001
zarejestruj się	0001
zavrit	0001
zavřít	0001
zertifikat ansehen	0011
zertifikat anzeigen	0011
zglos	0001
zgłoś	0001
ziyaretci sayisi	0031
ziyaretçi sayısı	0031
zobacz	0011
zobacz certyfikat	0011
zobacz projekt	0011
zobrazit	0011
zobrazit projekt	0011
zobrazit vice	0001
zobrazit více	0001
zoeken	0001
zoptymalizowano dla	0031
zostaw komentarz	0021
zpet	0001
zpet nahoru	0001
zpět	0001
zpět nahoru	0001
zrobione w	0031
zuletzt geaendert	0031
zuletzt geandert	0031
zuletzt geändert	0031
zum inhalt	0001
zum inhalt springen	0001
zum projekt	0011
zum seitenanfang	0001
zur webseite	0011
zur website	0011
zuruck	0001
zuruck nach oben	0001
zurueck	0001
zurueck nach oben	0001
zurück	0001
zurück nach oben	0001
ähnliche artikel	0021
ähnliche beiträge	0021
ähnliche profile	0021
åbn	0011
åpne	0011
çerez politikası	0031
écrivez-moi	0021
írjon nekem	0021
înapoi	0001
înapoi sus	0001
închide	0001
öffnen	0011
öppna	0011
última actualización	0031
última atualização	0031
última modificación	0031
última modificação	0031
üye ol	0001
đóng	0001
đăng ký	0001
đăng ký nhận tin	0021
đăng nhập	0001
được tạo bằng	0031
để lại bình luận	0021
đồng ý	0001
şikayet et	0001
αναζήτηση	0001
αναζητηση	0001
αποδοχή	0001
αποδοχη	0001
αρχική	0001
αρχικη	0001
αφήστε ένα σχόλιο	0021
αφηστε ενα σχολιο	0021
δείτε	0011
δειτε	0011
εγγραφή	0042
εγγραφη	0042
εκτυπωση	0001
εκτύπωση	0001
επεξεργασία	0001
επεξεργασια	0001
επιστροφή στην κορυφή	0001
επιστροφη στην κορυφη	0001
ιστοσελίδα	0011
ιστοσελιδα	0011
ιστοτοποσ	0011
ιστότοποσ	0011
κλείσιμο	0001
κλεισιμο	0001
κοινοποίηση	0042
κοινοποιηση	0042
κωδικασ	0011
κώδικασ	0011
λήψη	0001
λήψη pdf	0001
λεπτομέρειεσ	0011
λεπτομερειεσ	0011
ληψη	0001
ληψη pdf	0001
με επιφυλαξη παντοσ δικαιωματοσ	0031
με επιφύλαξη παντόσ δικαιώματοσ	0031
με την υποστήριξη	0031
με την υποστηριξη	0031
μενου	0001
μενού	0001
μετάβαση στο περιεχόμενο	0001
μεταβαση στο περιεχομενο	0001
πίσω	0001
περισσοτερα	0062
περισσότερα	0062
πισω	0001
πολιτική απορρήτου	0031
πολιτικη απορρητου	0031
προβολή	0011
προβολη	0011
προσφατα αρθρα	0021
προσφατα σχολια	0021
πρόσφατα άρθρα	0021
πρόσφατα σχόλια	0021
συνδεση	0001
συνδεσμοσ	0011
σχετικά άρθρα	0021
σχετικα αρθρα	0021
σύνδεση	0001
σύνδεσμοσ	0011
τελευταία ενημέρωση	0031
τελευταια ενημερωση	0031
φορμα επικοινωνιασ	0021
φόρμα επικοινωνίασ	0021
вверх	0001
вгору	0001
версия для печати	0001
версія для друку	0001
вийти	0001
войти	0001
все права защищены	0031
вы посетитель	0031
выйти	0001
відкрити	0011
главная	0001
головна	0001
детальніше	0011
дивитися	0011
добавить комментарий	0021
друк	0001
завантажити	0001
завантажити pdf	0001
закрити	0001
закрыть	0001
залишити коментар	0021
исходный код	0011
код	0011
коментарі	0021
комментарии	0021
контактов	0001
копировать ссылку	0001
меню	0001
на главную	0001
наверх	0001
нагору	0001
назад	0001
написать	0001
напишите мне	0021
напишіть мені	0021
обновлено	0031
оставить комментарий	0021
останнє оновлення	0031
останні записи	0021
открыть	0011
переглянути	0011
перейти	0011
перейти к содержимому	0001
печать	0001
поделиться	0042
поделиться ссылкой	0021
подписаться	0042
подписчиков	0001
подробнее	0011
поділитися	0042
пожаловаться	0001
поиск	0001
показати більше	0001
показать еще	0001
показать ещё	0001
показать сертификат	0011
политика конфиденциальности	0031
політика конфіденційності	0031
посетитель номер	0031
посилання	0011
поскаржитися	0001
последнее обновление	0031
последние записи	0021
посмотреть	0011
похожие записи	0021
похожие резюме	0021
похожие статьи	0021
пошук	0001
працює на	0031
прийняти	0001
принять	0001
просмотров	0082
підписатися	0021
работает на	0031
распечатать	0001
регистрация	0001
редагувати	0001
редактировать	0001
реклама	0021
реєстрація	0001
роздрукувати	0001
сайт	0011
сайт проекта	0011
свежие комментарии	0021
свернуть	0001
сделано	0031
скачать	0001
скачать pdf	0001
скачать резюме	0001
смотреть	0011
создано в	0031
создано с помощью	0031
ссылка	0011
створено за допомогою	0031
схожі записи	0021
схожі резюме	0021
увійти	0001
усі права захищено	0031
форма зворотного зв'язку	0021
форма обратной связи	0021
читайте также	0021
читать далее	0001
אישור	0001
אתר	0011
דלג לתוכן	0001
דף הבית	0001
הדפס	0001
הדפסה	0001
הורד pdf	0001
הורדה	0001
הצג עוד	0001
הרשמה	0042
השאר תגובה	0021
התחברות	0001
חזור למעלה	0001
חזרה	0001
חזרה למעלה	0001
חיפוש	0001
טופס יצירת קשר	0021
כל הזכויות שמורות	0031
לאתר	0011
מדיניות פרטיות	0031
סגור	0001
עוד	0011
עודכן לאחרונה	0031
עריכה	0001
פוסטים אחרונים	0021
פוסטים קשורים	0021
פרטים	0011
צפה	0011
צפייה	0011
קוד	0011
קישור	0011
קרא עוד	0001
שיתוף	0021
שלח לי הודעה	0021
שתף	0042
תגובות	0021
תפריט	0001
آخر تحديث	0031
أحدث المقالات	0021
أرسل لي رسالة	0021
إعلان	0021
إغلاق	0001
إلى الأعلى	0001
اترك تعليقا	0021
احدث المقالات	0021
اخر تحديث	0031
ارسل لي رساله	0021
اشترك	0021
اطبع	0001
اعلان	0021
اغلاق	0001
اقرأ المزيد	0001
اقرا المزيد	0001
التعليقات	0021
التفاصيل	0011
الرئيسية	0001
الرابط	0011
الرييسيه	0001
العودة إلى الأعلى	0001
العوده الي الاعلي	0001
القائمة	0001
القايمه	0001
المزيد	0011
الموقع	0011
الي الاعلي	0001
انتقل إلى المحتوى	0001
انتقل الي المحتوي	0001
بحث	0001
بدعم من	0031
تحميل	0001
تحميل pdf	0001
تخطي إلى المحتوى	0001
تخطي الي المحتوي	0001
تسجيل الدخول	0001
تعديل	0001
تنزيل	0001
جميع الحقوق محفوظة	0031
جميع الحقوق محفوظه	0031
حقوق النشر	0031
رابط	0011
راسلني	0021
رجوع	0001
سياسة الخصوصية	0031
سياسه الخصوصيه	0031
شارك	0021
طباعة	0001
طباعه	0001
عرض	0011
عرض الشهادة	0011
عرض الشهاده	0011
عرض المزيد	0001
عرض المشروع	0011
مشاركة	0042
مشاركه	0042
مقالات ذات صلة	0021
مقالات ذات صله	0021
موافق	0001
نموذج الاتصال	0021
お問い合わせフォーム	0021
もっと見る	0001
アクセスカウンタ	0031
コメント	0021
コメントを残す	0021
コンテンツへスキップ	0001
サイト	0011
サイトを見る	0011
シェア	0021
シェアする	0021
ソース	0011
ソースコード	0011
ダウンロード	0001
デモ	0011
トップへ戻る	0001
フォロワー	0001
フォロー	0001
プライバシーポリシー	0031
ページの先頭へ	0001
ページトップへ	0001
ホーム	0001
メッセージを送る	0021
メニュー	0001
リンク	0011
リンクをコピー	0001
ログイン	0001
下載	0001
下載pdf	0001
下載履歷	0001
下载	0001
下载pdf	0001
下载简历	0001
主页	0001
举报	0001
人次访问	0031
人目のお客様	0031
人目の訪問者	0031
作成日時	0031
保留所有权利	0031
保留所有權利	0031
先頭へ戻る	0001
共有	0042
关注	0001
关注者	0001
关闭	0001
分享	0042
分享到	0021
分享履歷	0021
切换语言	0001
切換語言	0001
列印	0001
列印本頁	0001
创建时间	0031
印刷	0001
印刷する	0001
原始碼	0011
发表评论	0021
取消	0001
同意する	0001
回到頂部	0001
回到顶部	0001
回表示	0001
在线预览	0011
备案	0031
复制链接	0001
官網	0011
官网	0011
导出pdf	0001
專案連結	0011
展开	0001
展示	0011
展開	0001
广告	0021
広告	0021
廣告	0021
建立時間	0031
强力驱动	0031
戻る	0001
手机查看	0021
打印	0001
打印本页	0001
扫一扫	0021
技术支持	0031
技術支援	0031
掃一掃	0021
接受	0001
搜尋	0001
搜索	0001
收起	0001
新規登録	0001
更多	0011
更新时间	0031
更新時間	0031
最后更新	0031
最后编辑时间	0031
最後更新	0031
最後編輯時間	0031
最新文章	0021
最新記事	0021
最終更新	0031
最終更新日時	0031
最近のコメント	0021
最近の投稿	0021
最近文章	0021
最近更新	0031
本文へスキップ	0001
本站由	0031
查看	0011
查看專案	0011
查看更多	0001
查看證書	0011
查看证书	0011
查看项目	0011
検索	0001
檢舉	0001
檢視	0011
次浏览	0001
注册	0001
浏览	0001
源代码	0011
源码	0011
演示	0011
瀏覽	0001
瀏覽人次	0031
無断転載	0031
版权所有	0031
版權所有	0031
猜你喜欢	0021
留言	0021
番目の訪問者	0031
登入	0001
登出	0001
登录	0001
登録	0001
發表留言	0021
目录	0021
目次	0021
目錄	0021
相似简历	0021
相关推荐	0021
相关文章	0021
相關推薦	0021
相關文章	0021
确定	0001
確定	0001
粉丝	0001
粉絲	0001
給我留言	0021
続きを読む	0001
網站	0011
線上預覽	0011
編輯	0001
編集	0001
给我留言	0021
编辑	0001
网站	0011
菜单	0001
著作権	0031
表示	0011
複製連結	0001
見る	0011
訂閱	0021
註冊	0001
証明書を見る	0011
詳情	0011
詳細	0011
詳細を見る	0011
订阅	0021
访问量	0031
评论	0021
详情	0011
購読	0021
跳到主要內容	0001
跳到内容	0001
跳至內容	0001
跳至内容	0001
跳转到内容	0001
近期文章	0021
近期评论	0021
返回	0001
返回頂部	0001
返回顶部	0001
追蹤	0001
追蹤者	0001
退出	0001
通報	0001
連結	0011
選單	0001
链接	0011
閉じる	0001
関連記事	0021
閱讀更多	0001
關閉	0001
阅读更多	0001
隐私政策	0031
隱私權政策	0031
项目链接	0011
首頁	0001
首页	0001
개인정보처리방침	0031
검색	0001
공유	0042
공유하기	0021
관련글	0021
광고	0021
구독	0021
다운로드	0001
닫기	0001
댓글	0021
댓글남기기	0021
더보기	0001
데모	0011
동의	0001
뒤로	0001
로그아웃	0001
로그인	0001
링크	0011
링크복사	0001
마지막업데이트	0031
맨위로	0001
메뉴	0001
메시지보내기	0021
목차	0021
무단전재	0031
문의하기	0021
방문자	0031
번째방문자	0031
보기	0011
본문바로가기	0001
본문으로건너뛰기	0001
사이트	0011
생성일시	0031
소스	0011
소스코드	0011
신고	0001
웹사이트	0011
위로	0001
이력서다운로드	0001
인쇄	0001
인쇄하기	0001
인증서보기	0011
자세히	0011
자세히보기	0011
저작권	0031
접기	0001
조회	0001
최근글	0021
최근댓글	0021
최종수정	0031
최종편집일시	0031
팔로우	0001
팔로워	0001
편집	0001
홈	0001
회원가입	0001
"#, r#"41Wh000000000000@5N:00000000@2I;H12D<2K_T4;N<6Cd0000`0noT2?U0000000000000000d18j00000000<6Bk0000000000Y100000000H1FQl1RC00000000
000000000000@5UPd6EFh1inP7:eL7f100WhH1W\X8lC0000000000000000000000000000<0L4T7dE801B@4fkH6ZP0000X3GOL73G0000<94J0000000000000000
0000000008YMT1WJ0000<1DUH3kYX5`U822>\62Yl56c@6\4000000000000`3@O`51O000000000000000082R^00000000000000000000000000000000H3cZT4A1
000000000000X37GD1Ah\8PY000000000000H1=d000000000000l7RV00000000`037d7VU0000D01]00000000P2:YD7THh7U^06]XX5QoT47`48Wa000000000000
0000000000000000L2@3D6QSH32ed9@J0000000000000000@5@b0842h1OJ06f<h4na\6cJH7a7`6T0P063L5A[00000000000002Bc000000000000000000000000
T8Hj@2lY0000<5j800000000h0Pc000002k<0000000000000000X7]T<2_1000003I805X_\5RYh143l1CBh5>ih6]lh91JP22O898g000000000000000000000000
00000000000000000000000000000000T0ME0000h83_000000000000d2UfX0]o000000000000<8IoL58nX0m<`0B]00000000@0SS000000000000l3^k000003oi
80XFP49Y00000000000043m?0000L64K000000000000L63c00000000<6;00000000000000000D3>1D9?T0000X25oP63FT5[3H7o@0000D0fJ00000000H1fW0000
000000000000000000000000d8eA0000@1IS\3jN44V80000T31Y0000000081`C0000<38;0000000000000000000000000000000000000000D4n9000000000000
0000l29TX0Jn\5K8T6JJ00000000000000000000P5E`0000402O000000000000P6`<00000000L0YH@250d2aYT7l6h8IE0000L2P<0000D0XU0000000000000000
0000D0<?X2U[0000000000000000X0Ig0000d392h3l`00000000000000000000000042W5T4R5D8U?<3Hk<5eid8T1000000000000h8L30000l0Ei<1_1427K<5\E
0000H43dh4em0000\1gX00000000P44700000000T1;l00000000000002ihH52P0000D6H80000400^D0h6D7m4l0A9X2B142Oal2cTH5BQ00000000P1hT00000000
H0I[000000000000000044RW06La0000H8a]000000000000000000000000l4K600000000T9<H\4Li83EY000000000000000000000000D5i;h6RoH0[JH2Jh@4VO
0000L2XOD0KY000000000000P5:Th6G;0000D6_\@0JQ<3gJ88Fo000000000000<33K0000`5[n000000000000<2bN<1Dcd41eH2dU079<h56U\2<o000000000000
84?;01jgT4]k0000T6miL4YX000000000000000000000000`4`]T97V<5h0000040HOL2N945A;l3DL000000000000000000000000000000000000h2Gg0000h81J
h38Vd0jf@7ld`92Cd9@V000000000000<6Qf00000000<0Z^000000000000L8Gk00000000000006M]h6NbX8\G84SP`1l<D1=;D4N1d8a984l:45dQ08kkD94h0000
<27aP5b`000043h\D3AY\0TV84]Cd0jSL4c_@53PL8]O0000H1[R\2SR<3:E0000H3JF\8TOD57mP6Q80000\3`K00000000d5?Nl5QY\7Igd1e_0000D50_0000<2g1
01M9l6<AH76l@6@700000000000000000000<0[V\0`M87hQ0000T2f<T6?A0000l20]P0YZ\7:W000000Ak000000000000D0lj870l0000P6nTD5M`0000H4@K0000
T3Q00000<1OY<02fh2\Gl1[o@5SNl0APh66l48RT000000000000000000000000<8^W0000d8n20000000000000000000000000000000000000000X0WGH4YC00_d
@5H^L5`b`4QJ000000000000000080V]`3QI03fO`6N;@99i00000000H0BD`0G]X39JD3?Ed4Zd\11nd54Ch24\029I@6>101k>L1f9l3?`0000000000000000P2fJ
00000000P1A3`48<D3A3P82mT8fC00000000h1Cl83jc@8m`h2_j<5iMd1mCD4^ah0\l0000L4hb`7>I0000H2gV`43R\4PkH6E\0000H1>V00000000000000000000
\1070000000000000000<98Il1ZH0000l0in0000h3]\0000L5QL0000X3OW453D000000000000`0[?0000000000000000\25ET2Z=T42TD8K[\8Pk0000P2QS0000
00000000000000000000l08^0000D3i1000088X?00000000<3gd`8<j000003JZ84]P@6Dm0000T9>U00000000l0l\000000000000000000000000000000000000
00000000d6>Q@6L500000000L270000000000000000000000000l8hVP7WR`4>`D36QP8e_d981000000000000X3MRX6IJ@0^YL5k^000000000000H8jl0000h8N:
0000000000000000l0`^l1Lgh4;o\2HK44Oe\3SUl0NQ44klT4bB<7<eP4<@88OH0000T7ZFD51D00000000l3Z\00000000h5:l000000000000000000000000d8_b
000000000000053300000000000000000000@5WCh8?d000000000000000000000000<8cCL3aZ00000000d1V;T2MK\7Md<21N48`10000000000000000000008mN
<2NHl3]LX4g?0000h8\bH2Wi<4e>\7DBP3Ie40kI00000000l5LU0000X2`EX4E0T37Ud6PO0000000087f=00000000000000000000h0nN000000000000000000<O
l8^cl0ejh3B0P2Fe\3nO\6CVT1NA@34n000080`j00000000D8om0000000000000000<3<a0000d90Z0000l9;^`1Qk\7D`0000H8H=<7lF000080T:0000T3k90000
@8ao000041X2L38`455ZT5@T\0E<000000000000000000000000406@<1K]H2Da00000000@2n1<7FM000000000000T4bPP5M:00000000000000000000X1N342XY
L4GO<2AG@2IH@4b[0000D1C_D31h87G8L7oV<2R70000\11I0000P5nE0000000000000000000000000000h6of0000000000000000@6m>`4gM`4kSH4\H\5B10000
<3?T<6FT000000000000`4;D00000000h4c40000T1gL43eT0000000000000000000000000000000081DGP2DIX1^]0000l5VT0000000001=H00000000L30jP2bd
\8bS0000<05F0000000000000000X1GQ0000000000000000000046bd0000@1Hd00000000X6]<00000000L7\D@16eD6=U0000<1IE0000d3CD0000000000000000
00000000000080Sd04Tf00000000806Z\4mmD3mQ422o40c4059Pl5[dD8V>h0d_d3H_`0U8h8\500000000\2Ac@5j_00000000000000000000@4=<00000000@50k
0000l0:c<07J0000000002i3H1iCH4TTh1>GL4aiT8m9<570`8kG000000000000000000000000D5f[L3X50000000000000000L2@C41nj0000000000000000H2ff
<1MXH4No@6100000000000000000T17Q0000H0?a000000000000000000000000\9;L00000000d52a00000000000000000000000080Dh00000000000000000000
00000000D53c0000000000000000h4W<000000000000@2m?440g`6B0D2<H06290000H4:U00000000000000000000000000000000000081hgl2Lah53o00000000
000000000000d1^200000000h28RT2DV0000000000000000H6Vh000000000000000000000000000000000000X4EG0000`5a@D2>U09;@\6_jT67LT4`6P5JI42af
000045l[0000000000000000\8<X0000\0UV00000000T3;Md7Qhd4\900000000\6I800000000\1?LH2=S0000L4m200000000000000000000h8Oi\7?Q00000000
H3P[84kD0000h2gDT7kX000000000000L0QOd3M1d4<gd6TDT2LF81bS`4oQP5Pdd0Kc0000d4aQ`93QH0Na00000000000000000000\5DUD64f000000000000@909
T92[0000L6Fd0000@2a2000000000000D5JZ0000000044E`00000000X8I6<9@_0000P3ZK\4RI06FB0000\2hIT1Ee\3TO43Xgd5]6T2b4@5g[000000000000@63U
\6=a81@0X69[X7V?<4PJ00000000h93E00000000`68]\3l<01dj000000000000@3ba`741\9:n\7;b0000000000000000T3380000\0fk0000<3Kc000000f\@1d6
00000000000000000000000000000000l3m100000000X0gL0000P6h8D6o=00004283l7O?@8h2L2eQ00000000X1>=000040NB0000000081b20000L4S@0000@0a]
0000d51_0000D86;00000000000000000000<6S@D35DD1nQ\35Vh3_dT5@G@1eF0000H5Z>0000d4?j000042f241?0@4UM0000000000000000h1XYL7^500000000
0000d4PZH6J=@3NM0000000002OI0000T3J385Fd0000<0010000d2Y>895X000040O`P6:SH8^30000<88d000048fUD9:_@1\KL1kQ00000000<2ljH8NL00000000
0000L5KUl1N\T8><<7^W0000l8Ta0000@4:dl4Na@4>m0000L8W700000000846U0000D1NR00000000000008JA000000000000000000000000`0hW0000l0hF0000
0000T6fX<4FK`4B=h8Qj\6Da\6ffd7QH0000P33WT7KW43:3`2dkh3i]T3DkL7AU00000000050D<5Vc05eG08?O0000L3B;d5RH000000000000000085jF0000d2c?
482G08@o88Eg0000000000000000887C0000P5am0000X1R_`7gj00000000P8g60000000087Ao00000000X9<c47cJ00000000000000000000000000000000@3o1
00000000000000000000000007LR00000000X3H@0000H0LA02`b00000000D6CB0000h8XQ0000L22Z0000`9?00000L8K1<1`T81lLT6Ac\7<2`9@;00000000`5=0
X7YL890ld0Q]l7U2000000000000P1PT0000@7Ch0000d2Lo00000000X75b000086Tj@8aKd1k0L4Ud0000`2ja0000L0PW47jb0000\2\V000000000000@3RTT2VR
h4obh8jK0000P2kU00000000000000000000000000000000D5Io00000000d2?L0000\69?000000000000000000000000000000000000`88R0000000000000000
P4P80000`1Zc04iHP0Z<\2jn00000000\9?B0000\7`PT81n0000000040a?0000h5>4l6<Ph15k00000000L02Xl2F;000000000000D2[0000040C^l3hA0000<48n
`8f7@4_70000000081<C00000000@74E000002glH4hNX6?4H6@g48CE0000000000000000000000000000000041jXX4jI05aJh6U<46id0000<40=85SBD4HNX4lL
01Y8`6HQ0000@8^ol73]0000L1QS0000P1cY00000000<4[N@35983>JD5E641EQ\5mT0000@0VB0000P30@0000000000000000000000000000`8=\00000000T0ER
02O3h2VC`4JN@1d[0000l3:V\8Tm00000000l4>:D5D5d5TT0000@8d9000000000000<8Vk00000000H03fL3Mf00000000d8AS000000000000H4Rh00000000H3[k
00000000d5OY0000000000000000@42:0000X65IX1SeT2Hm<4I[\4MGP5FH`71`l0od@5^h00000000H3=Z0000<6DMl7mjX1lgh4eS@6;IH6X<X6\`\5DhX91\0000
000000000000000000000000000000000000@7@A@5a0L3]k`5lH`2okd3Wcl6^`00000000h6^@h6cjl1=o0000000048nn000083[P00000000000008iOl4M^0000
000000000000000000000000@1O00000000000000000000000000000D21\00000000@1Yl0000@83SX1oEH5?6`0kZ\2:EL0Vk000000000000000000000000X2mX
h8>kl8]=D4\W0000000042WQT2TI000000000000@5PJ000000000000<5c]d3c=00000000d1]G00000000`1h?00000000H12Sd05T00000000000000000000`7JE
T49ED8kS0000000000000000000000000000000085oLD6VHh7c<0000000000000000`8WC0000d5k3P7S_00000000P8VP44Hf0000000000000000@04?0000h1n5
\29;\2>D0000L6Ig0000<0g=L23Z@6XXh8B:P8Z7L4G^0000H2iE@0J4X4L8446DP4diH8RH@7in`2_Y0000000040e50000X5^B0000000000000000H8O<00000000
l4S500000000D36cl9>:000000000000@0THl6A?000081QG00000000000004;]T7cV000000000000000005OD0000000000000000H06M000000000000894\0000
00000000h57>P0iJL2RT870F\7F00000`7eU00000000000000000000l8g`l99H00000000h3O=l65^00000000L45S0000D5V944NE0000@1Fl0000h1UZP2IV0000
0000000003fo04gZ07i^0000@4O=\0\C\1_[0000L5IUH1W<L5FU\7C4000000000000d520D0GGP0=904OX<88DT3CX\1Xh07:0P7_JX2QAh74_X8M;000000000000
h5cGP2KV<5WTP7XRd3oF00000000@0_B0000000000000000000000000000L24G00LO44BSX5<e\6Ef000000000000X0n=L80<X0BP000000000000L1dP0000<00:
0000D1=V0000T1]800000000d6:A00000000P1jFT0\7<1HZ\1LZ0000L2ZP0000000000000000000000000000000000000000000000000000D3@:X59:00000000
0000000085l6L26VD2lFD5ne\6>bH7;P0000T1PlL5k?0000868;000000000000000040WW0000@0[ah2^T45a_03_@@213D8b_0000`4OI0000`7=D0000D1MEl7Wd
0000L61;0000000000000000\243T45ED5W1T7_c0000000000000000000000000000H4mNT0FB<6Jnh4_`00000000H1gj\8k8\5jS0000d0dDT3n_04a>l4F<0000
0000@1PH0000@5m^00000000l0gZ83Qc0000L5`LD5hE0000l2^c00000000d7ES000000000000d3VYL3j><0jD\4Ac89=e00000000D3^Z\2XA`6k<000000000000
0000000002MkP5UGP4:ET7[e00000000H0K>04I?000000000000D4?Z00000000L3Okh5c300000000H1CS00000000l6:200000000X0?BL0aK4518<7Y^807[0000
00000000000000000000L4[d<3oYl6Ph0000T44[P4Q>D7kAD7nBH9>a0000@8DVH8L`82@Y0000000000000000P3f^<8Lo0000000088nP0000l3:h<8Q^00000000
`2T\`8SA0000000080FX87?e\1bC0000000000000000000040;=@328h5EF0000d49h0000000000000000@3mj00000000@1Bl81`f0000D2_NH1KmX3e945Q=h8NX
T1B^000000000000835i0000h4_P<4\lP7g0000000000000l7T^\3ADh4=Q00000000805cL3\\@2Yg<85:L6D:00000000P2Sh`6[\00000000H0:MT5Geh5Sd<6kT
88BI497;d25TL2N^02G9T0<`H3Bhd5gH`8igd8oU0000X6OY0000d8d]0000H6<e0000X0C6000000000000X0W9H3Y4H8@Th5d]85U4000000000000L2E?00000000
000042K?\2Tm0000h5XCH8`g00000000000000000000d2fW41]R84LXl8OZ000043kf000000000000000084H>00oP42?8L3Y=00000000h7L10000h8Z[T2;c0000
00000000d69H@1Ga40@C<1AM`60^T4J80000000000000000X6Zj000000000000000043?700000000T0hf00000000\1TGd2lOl0n\04Ch\6AXh6eR0000X8lU00M[
@2PnT0i\P1UC@2]YT0^;85PoH30Uh5_3T95d00000000P8=<004G00000000X1@QH0bBl8MVT8k_000000000000h8iC43d<0000h3Q<T0R\X5VG45P100000000<4=c
H55n000000000000h1TW0000000000000000000042UBh1:K83LY00000000\5o;000000000000T3`]0000<1iX06F70000X1I9`6h`0000l3D243L=0000d3M;03Le
07gX\8>L000000000000<2\500000000X5]k00000000L7Pn82JE45Lf00000000D4So000000000000X6R_D0Hi0000T52?000000000000`65<0000000000000000
0000L2Ie00000000000000000000D8R<0000`0Bi`8oI0000`8NjD8SY@0Q;X1@d00000000l5KF0000X3YcH8_V@37cL5_n44il0000L0CQ0000h5d4L8n>X5<O0000
0000l4Ve000000000000000000000000H3RnX706X96i43X[0000X0b0000000000000L8lg000000000000h1Ig00000000\5NT00000000000043@_0000l6b>0000
00000000@8[cX50P@6lf<8:BH98U000000000000`4^HX0]9l8IWH0eCD8Q=L8^E@78d<2FZ00000000d8DA0000T5e[000082oQ<3iEd62gP78;0000000000000000
0000000000000000000001Oe00000000<79X0000000000000000T3]400000000L45c`4m=0000000000000000d6Mj@6Y4h4B0d58MD0J]T23Ed0knT4TAP5>QP5XO
05il0000000000000000845400000000000000000000000000000000000000000000P1E100000000d8i10000P34d<81600000000h667000000000000H1H<0000
00000000P5hgd1<h\6<60000000000000000P720@5X400000000`8B^L54d0000L1^I0000\12b\044@0TcH3EKH81\@366D4Yo88Y;000000000000000000000000
`5L2l59l0000l0cO000005:=l4jd\8do@2aP43m_00000000@25aX7O[<90H0000000000000000000003<BP7NQ0000\4cm00000000000000000000d4EV@27Y0000
0000\4d8@2[f44h@P4KC<0@cX6;l04gdh6@Y\8<=48UlX3IM09=A0000000000000000000000000000\0bZ0000X2H>000000000000000000000000l8Se48Ye`5ZZ
<4X@L0O2\8QL0000d4CQ00000000000000000000000000000000821l000000000000`5mn0000H0lLP0OP`3=50000L28n07;>0000000000000000000000000000
X5H?X0i5X1aJH0PCD3G`@0CCL3P8L4fX0000@7]=03f1T1fH00000000X57UX6e`P5;DX68M0000@3>_T6d^00000000000000000000P1GnL7nXX1;Dl4XU00000000
H5fD000000000000@2:n00000000000000000000000086TX00000000000000000000000000000000X2L1H8GP0000000000000000@0UG83aF00190000\0P00000
H0\\82Vb000080_Y0000P9<<D4fE0000000000000000<15BT6^N85C4@7=\P8cm000000000000000000000000L1:304Q`0000H3^J000042hi00000000`2iV@8UK
0000X0eU0000000088eST8Dh000000000000D8i[000000000000H2e\L056l8EL0000000000000000000000000000P1VV000087^g@3LLh39[431:T2h]0000<5GD
<95I00000000\2;B@72X0000\1k_0000000003BId8Bm00000000d2H`L0KPL8@B00000000000000000000\755000083<Q00000000000081\k00000000T3C30000
000000000000@4:7000000000000411ad1bm0000H0mm000000000000X1m[06iAL4>P0000000000000000T4El0000P2GG41BM47@U\34800000000<89ST2neh5>D
l0I><77TD7S404BfT8FBd7IO0000000000000000h2e;47370000\7Xo0000000000000000T8o=000000000000d0Uk@4;60000000000000000@08E000000000000
000047P60000`8_;00000000<3_S0000`2RET13Kl5[KD5]V000081@BH5od@7N;000000000000T20J00000000@8Ci000000000000\1ST0000l93c0000T4[90000
00000000`03VT8P;D2[[P6NV<4Jel6JaP6W<L0R3T7ag07nnL8C]P6:a\095L1_F\5Ae@4@]07^E\5=Ml3>=\7`^h8b;0000X67m000000000000\21A0000T1VeX0H9
000000000000l1?b000007AC00000000L0780000@7R<000000000000\7f`d42oH1;_h29md61Z0000000000000000033bT3;5X0m^H3G5<4WU@6?QP7?0`0:6H8JY
X4GnH5g3d549X0>@L5MG0000h1c=000000000000P0Lg000000000000h954X84V0000`0Cl@637<6@M88T=`1mM88dK0000@26HX4Z;000048j?X5Cl0000X3kE0000
000003S>\2d?\8Wmh2LP0000000000000000000000000000000000000000@10bh1a8L464d4gnL5nV44^907H3h8:b00000000@1JM000000000000000000000000
0000P3XD0000X4@:@8oa000000000000<5djd2BGP6a=00000000000049:A000000000000000003MGD8PG000000000000<2E_<96040=^h2]Dl2[BP30KT32[0000
00000000855=48fj00000000l2BU000008KCh0^ld3lK00000000X34Y000000000000062P0000d8LH03n8<7PR0000`6O>000000000000000000000000P8gH0000
\8nb00000000l0SA000000000000000000000000000000000000X8;I000000000000D6GQT8:R00000000000000000000H2GX000000000000000042kd00000000
0000T3Snh3HOX66E0000D7CP0000l1HQ\80b\3;dl641d7iN0000h5Hi@2n@D9390000T96<000000000000@5F<0000066`000000000000d4Wi`6KE00000000D00U
@3NbP1D:`92OH02A086K0000l04^P1<Vh2j7D3V8`32I455L89>I0000409D0000`2jH000000000000l0`Cd8`Ul9<o000080f;X0gi\4m^0000l2jTd1m70000H1`1
00000000000085GXD5UeD60Fd6_>0000L0]`46;a000000000000@1G>00000000P7K20000000000000000h31I000000000000l918000000000000000000000000
\7E0P7]1000000000000000000000000l6BF`6cZ0000X0O@0000d6Wf000000000000T2V40000T06gh4S\@8`I01P40000<2?e0000T34O43R;H1fkd6l3\0l=0000
0000H0k6L6LL000000000000d8:n00000000l4<T000081Ho00000000<6M9000000000000D0cjT1W1D5;nP6lR`8jW0000000000000000L6?b00000000`1]`T03I
T5dAX8ca00000000@59\0000@2YVd5Kh000087Ne000044k`<2o400000000000000000000\6>>00000000h5b>`0DIL6I[d8V_0000<0M900000000000084KSP8[3
0000D09`83U1D5\X@3a4P5D?0000000082Z^096]<8ZI00000000D4G?0000000000000000<2>dH6K\00000000`7<H0000h5<D000000000000L8Ic000000000000
00000000000000000000000087Vl0000000000000000h5Nl000000000000d5]@0000T1<9H01g87aG0000h0Fo0000@64>`7]gd7BX47[9P2JS<6[DL6\J07fM0000
D2aE0000000000000000d4i7l1Me45G500000000H4lX04Fk000000000501T66V0000L1;S04ZF45kRh5\lP0oCH6hL\7d5X46fL3FF04ACl4dGd942\1B:l1U6D8Mh
<2cj028b`1a^T2mc<2Cfd1F>`41;0000D3GE\5S20000h64Z0000<1E?00000000X1Ul0000000000000000000000000000000000000000D892000082^J00000000
0000<0D@\2h6X54MT6NI`9;jL6P40000000082=Dh5Ye0000000000000000`6jE00000000h1O<`5_Q81T7000000000000P0[5000000000000000043F]<3b=l4Kg
l2Xf0550l78XT3<5000085=]@6=<`6SX@9=V004j@4U:d7mO00000000L7df000000000000000000000000d7SB0000<3`:0000L475L14[0000P026@0X:000084cJ
0000000000000000000000004176X6Hbh4?I42nW`1;;T6MK`97el3N9<4a40000000000000000D3KUT4nLT3K6@8he00000000T0`300000000L3^=D4AWH7i0P8gT
L1YS056A0000d1TfL8MG0000h7gL0000000000000000`3YT00000000\1kn0000000000000000@44D00000000000000000000P0A_000000000000T3F0<1i10000
0000X5e8000000mN00000000X2=k0000P8HX000000000000<2J400000000\8_J84bj000000000000000000000000000005?md0\Nh3Z6<2M\l7eEh7MTd7eah8`=
41K2L1S;<41S828F83BX0000000000000000H7\a0000T4`J0000`4j80000000044LH`1l]@40P`6LV477@83UT00000000000000000000\17kD1fb816S00000000
H3L2l6VX0000`4Xj000000000000@1XK00000000<8Ab0000L0VP000081\Z00000000l0RiX6B_H48T<0N2`76Lh4NS00000000000000000000P4ZTH0DUd3[2L5T5
0000d0D6d0>eD19@L5Y2P6WPL1cc45?_l8GA`6Gh45AJ0000000000000000`5i]h04RP8c70000000000JG`87k82S;0000d5;U0000000000000000000000000000
0000T7UFT8Rc0000`2\fX2T70000<43@0000000000000606H8:40000`6YbT0B682<144]^d7M3X7b[<8Xc0000<8[NL85^\1j7000000000000X8]a<4FW00000000
02oB0000@68m\6UbT3=D0000000085f8\8bk0000000000000000<0Yi0000D3W<@8]10000`2kJ0000h4h70000000000000000P8h>41J<0000<6RA\5^V00000000
@1VJ00000000420;`19Y0000`0;V0000000000000000000046jh0000000000000000h3H0d4dY00000000P18FD4iZ0000000000000000@6P\X65jd2Qf0000H10V
00000000P2o_03WJ000000000000h8U]0000T5I<00000000D5TB00000000P7bMD1X?0000000088;d000040<0d3d_0000D1KG0000d2@mP9?l0000000000000000
00000000<8ek0000000000000000l1[=P5hO0000X8SMX112X1g:00000000d3PG0000000000000000000000000000D3\C\71P000085T^0000D8WO00000000D4C9
0000T5=>d8S500000000T8LT00000000000000000000h2]lT07nD1L<X7`7H86[L921T94>H5CV496NP5YJ@1o_h2CF06gO00000000<2;W000000000000l0]HH2<b
047EH4D@47HjH8FQP8cUD99]81e6000000000000`2P^40ZML1J``1LK@7lTD84B@7h:P2l5d18\<5m80000@8hJ\2PK@0RGH7jGT99900000000000000000000D4o6
0000l8HI000000000000000000000000000000000000l1:c000000000000H5bP0000l5LB0000<7600000X5Wf000047_:\6;<000000000000000084DX00000000
"#, [
K::Action, K::View, K::Around, K::Credit, K::Around, K::Action, K::Action, K::View,
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
