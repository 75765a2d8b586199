// Made by `cargo xtask codegen` from data/page-words.tsv and data/icons.tsv. Do not edit.

use crate::tables::index::index;
use crate::tables::page::Kind as K;

index! { PHRASES: K, 4096, r#"aabn	00001
aanmelden	00101
aapne	00001
abmelden	00101
abn	00001
abone ol	00201
aboneaza te	00201
abonează-te	00201
abonnes	00101
abonnieren	00101
abonnés	00101
abrir	00001
ac	00001
acasa	00101
acasă	00101
accedi	00101
accept	00101
accept all	00101
accepter	00101
acceptera	00101
accepteren	00101
accetta	00101
accueil	00101
aceitar	00101
aceptar	00101
adatvedelem	00301
adatvédelem	00301
advertentie	00201
advertisement	00201
aehnliche artikel	00201
aehnliche beitraege	00201
aehnliche profile	00201
afdrukken	00101
afficher le certificat	00001
ahnliche artikel	00201
ahnliche beitrage	00201
ahnliche profile	00201
aiheeseen liittyvaet	00201
aiheeseen liittyvat	00201
aiheeseen liittyvät	00201
akceptuje	00101
akceptuję	00101
akzeptieren	00101
all rights reserved	00301
alla raettigheter foerbehaallna	00301
alla rattigheter forbehallna	00301
alla rättigheter förbehållna	00301
alle rechte vorbehalten	00301
alle rechten voorbehouden	00301
alle rettigheder forbeholdes	00301
alle rettigheter reservert	00301
aller au contenu	00101
als pdf speichern	00101
ana sayfa	00101
anmael	00101
anmal	00101
anmelden	00101
anmäl	00101
annonce	00201
annons	00201
annonse	00201
ansehen	00001
anterior	00101
anzeige	00201
anzeigen	00001
apne	00001
apri	00001
ara	00101
arriba	00101
articles lies	00201
articles liés	00201
articles recents	00201
articles récents	00201
articles similaires	00201
articole recente	00201
articole similare	00201
articoli correlati	00201
articoli recenti	00201
articulos relacionados	00201
artigos recentes	00201
artigos relacionados	00201
artikel terkait	00201
artículos relacionados	00201
assine	00201
aufrufe	00101
autentificare	00101
avaa	00001
avanti	00101
aviso legal	00301
ayrintilar	00001
ayrıntılar	00001
aç	00001
back	00101
back to top	00101
bagikan	00402
baglanti	00602
bai viet lien quan	00201
bai viet moi	00201
baixar	00101
baixar curriculo	00101
baixar currículo	00101
baixar pdf	00101
ban quyen	00301
bana yazin	00201
bana yazın	00201
basa don	00101
bağlantı	00602
başa dön	00101
bearbeiten	00101
bejelentkezes	00101
bejelentkezés	00101
bekijk	00001
bekijk certificaat	00001
bekijk project	00001
bekijken	00001
benzer profiller	00201
benzer yazilar	00201
benzer yazılar	00201
beranda	00101
bereitgestellt von	00301
berlangganan	00201
best viewed	00301
besucher	00802
bewerken	00101
bezaras	00101
bezárás	00101
binh luan	00201
bir yanit yazin	00201
bir yanıt yazın	00201
blogroll	00201
boletin	00201
boletín	00201
bovebben	00001
broncode	00001
built with	00301
bunu paylas	00201
bunu paylaş	00201
buscar	00101
byggd med	00301
bài viết liên quan	00201
bài viết mới	00201
bình luận	00201
bővebben	00001
bản quyền	00301
cadastre se	00101
cadastre-se	00101
cap nhat lan cuoi	00301
cari	00101
cauta	00101
caută	00101
cerca	00101
cerez politikasi	00301
cerrar	00101
cetak	00101
chi tiet	00001
chi tiết	00001
chia se	00402
chia sẻ	00402
chinh sach bao mat	00301
chinh sua	00101
chiudi	00101
chính sách bảo mật	00301
chỉnh sửa	00101
citeste mai mult	00101
citește mai mult	00101
close	00101
cod sursa	00001
cod sursă	00001
code	00001
code source	00001
codice	00001
codice sorgente	00001
codigo	00001
codigo fonte	00001
codigo fuente	00001
collegamenti	00101
comentarii recente	00201
comentarios recentes	00201
comentarios recientes	00201
comentários recentes	00201
commentaires recents	00201
commentaires récents	00201
commenti recenti	00201
comparte	00201
compartilhar	00402
compartilhar em	00201
compartilhe	00201
compartir	00402
compartir en	00201
condividi	00402
condividi su	00201
conectare	00101
conexoes	00101
conexões	00101
connect	00101
connecties	00101
connections	00101
connexion	00101
consulter	00001
contact form	00201
contactformulier	00201
contactos	00101
cookie policy	00301
copia link	00101
copiar enlace	00101
copiar link	00101
copier le lien	00101
copy link	00101
copyright	00301
creado con	00301
creat cu	00301
created with	00301
creato con	00301
cree avec	00301
criado com	00301
créé avec	00301
cv indir	00101
czytaj wiecej	00101
czytaj więcej	00101
código	00001
código fuente	00001
código-fonte	00001
cập nhật lần cuối	00301
daftar	00101
daha fazla	00101
daha fazla goster	00101
daha fazla göster	00101
dang ky	00101
dang ky nhan tin	00201
dang nhap	00101
dark mode	00101
das koennte dich auch interessieren	00201
das koennte sie auch interessieren	00201
das konnte dich auch interessieren	00201
das konnte sie auch interessieren	00201
das könnte dich auch interessieren	00201
das könnte sie auch interessieren	00201
datenschutz	00301
datenschutzerklaerung	00301
datenschutzerklarung	00301
datenschutzerklärung	00301
de lai binh luan	00201
deel dit	00201
deel dit bericht	00201
deixe um comentario	00201
deixe um comentário	00201
deixe uma resposta	00201
deja un comentario	00201
deja una respuesta	00201
del	00101
del dette	00201
del pa	00201
del paa	00201
del på	00201
dela	00402
dela det haer	00201
dela det har	00201
dela det här	00201
dela pa	00201
dela paa	00201
dela på	00201
delen	00402
delen op	00201
demo	00001
denunciar	00101
derniere mise a jour	00301
dernière mise à jour	00301
desarrollado con	00301
descarca	00101
descarca pdf	00101
descarcă	00101
descarcă pdf	00101
descargar	00101
descargar curriculum	00101
descargar currículum	00101
descargar cv	00101
descargar pdf	00101
descarregar	00101
deschide	00001
desenvolvido com	00301
designed by	00301
detail	00001
details	00001
detalhes	00001
detalii	00001
detaljer	00001
detalles	00001
detaylar	00001
dettagli	00001
devamini oku	00101
devamını oku	00101
deze site draait op	00301
dibuat dengan	00301
diesen beitrag teilen	00201
disenado por	00301
diseñado por	00301
distribuie	00402
do gory	00101
do góry	00101
dodaj komentarz	00201
doi	00001
domu	00101
domů	00101
dong	00101
dong y	00101
download	00101
download a pdf	00101
download as pdf	00101
download cv	00101
download json	00101
download pdf	00101
download resume	00101
download the pdf	00101
downloaden	00101
drevet af	00301
drevet av	00301
drivs med	00301
drucken	00101
druckversion	00101
drukuj	00101
duoc tao bang	00301
duzenle	00101
détails	00001
düzenle	00101
ecrivez moi	00201
edit	00101
edit this page	00101
editar	00101
editeaza	00101
editează	00101
edytuj	00101
elfogadom	00101
en savoir plus	00001
enlace	00001
entradas recientes	00201
entradas relacionadas	00201
entrar	00101
enviame un mensaje	00201
envie uma mensagem	00201
envoyez moi un message	00201
envoyez-moi un message	00201
envíame un mensaje	00201
erstellt mit	00301
escreva me	00201
escreva-me	00201
escribeme	00201
escríbeme	00201
etusivu	00101
exibir credencial	00001
explore more	00201
fait avec	00301
fatto con	00301
fechar	00101
feito com	00301
fermer	00101
foelj	00101
foeljare	00101
foeregaaende	00101
folgen	00101
folj	00101
foljare	00101
follow	00101
follower	00101
followers	00101
foregaende	00101
formulaire de contact	00201
formular de contact	00201
formulario de contacto	00201
formulario de contato	00201
formularz kontaktowy	00201
formulir kontak	00201
formulário de contacto	00201
formulário de contato	00201
forraskod	00001
forráskód	00001
forside	00101
full text	00001
följ	00101
följare	00101
föregående	00101
ga naar de inhoud	00101
ga til indhold	00101
ga til innhold	00101
gaa til indhold	00101
gaa til innhold	00101
geef een reactie	00201
gemaakt door	00301
gemaakt met	00301
generado con	00301
generado por	00301
generated by	00301
generated from	00301
generated with	00301
generato da	00301
genere par	00301
gerado por	00301
gerelateerde berichten	00201
geri	00101
gestaltet mit	00301
get in touch with me	00201
giris	00101
giris yap	00101
giriş	00101
giriş yap	00101
gizlilik politikasi	00301
gizlilik politikası	00301
gjord med	00301
go to top	00101
godta	00101
gor	00001
goruntule	00001
goruntulenme	00101
got it	00101
gui tin nhan	00201
gå til indhold	00101
gå til innhold	00101
généré par	00301
gör	00001
görüntüle	00001
görüntülenme	00101
gửi tin nhắn	00201
hae	00101
hak cipta	00301
haut de page	00101
hecho con	00301
hem	00101
hent pdf	00101
herunterladen	00101
hirdetes	00201
hirdetés	00201
hirlevel	00201
hivatkozas	00001
hivatkozás	00001
hjem	00101
hjemmeside	00001
hledat	00101
home	00101
homepage	00101
hoppa till innehaall	00101
hoppa till innehaallet	00101
hoppa till innehall	00101
hoppa till innehallet	00101
hoppa till innehåll	00101
hoppa till innehållet	00101
hosted on	00301
hozzaszolasok	00201
hozzászólások	00201
hyvaeksy	00101
hyvaksy	00101
hyväksy	00101
hírlevél	00201
icerige atla	00101
icerige gec	00101
iklan	00201
ile olusturuldu	00301
ile oluşturuldu	00301
ile yapilmistir	00301
ile yapılmıştır	00301
iletisim formu	00201
iletişim formu	00201
ilgili yazilar	00201
ilgili yazılar	00201
impressum	00301
imprima	00101
imprimer	00101
imprimer cette page	00101
imprimir	00101
imprimir esta pagina	00101
imprimir esta página	00101
imprimă	00101
in	00101
in trang nay	00101
in trang này	00101
inapoi	00101
inapoi sus	00101
incele	00001
inchide	00101
indietro	00101
indir	00101
informativa privacy	00301
inhaltsverzeichnis	00201
iniciar sesion	00101
iniciar sesión	00101
iniciar sessao	00101
iniciar sessão	00101
inicio	00101
inloggen	00101
integritetspolicy	00301
inviami un messaggio	00201
início	00101
ir al contenido	00101
ir arriba	00101
ir para o conteudo	00101
ir para o conteúdo	00101
irjon nekem	00201
iscriviti	00201
içeriğe atla	00101
içeriğe geç	00101
jaa	00402
jaa taemae	00201
jaa tama	00201
jaa tämä	00201
jaetae kommentti	00201
jata kommentti	00201
join now	00101
jätä kommentti	00201
kabul et	00101
kaellkod	00001
kaikki oikeudet pidaetetaeaen	00301
kaikki oikeudet pidatetaan	00301
kaikki oikeudet pidätetään	00301
kallkod	00001
kapat	00101
kapcsolatfelveteli urlap	00201
kapcsolatfelvételi űrlap	00201
kapcsolodo bejegyzesek	00201
kapcsolódó bejegyzések	00201
katso	00001
katso projekti	00001
kayit ol	00101
kaynak kodu	00001
kayıt ol	00101
kebijakan privasi	00301
kembali	00101
kembali ke atas	00101
kereses	00101
keresés	00101
keszult	00301
kezdolap	00101
kezdőlap	00101
kildekode	00001
kirim pesan	00201
kirjaudu	00101
kirjaudu sisaan	00101
kirjaudu sisaeaen	00101
kirjaudu sisään	00101
kod	00001
kod zrodlowy	00001
kod źródłowy	00001
kode	00001
kode sumber	00001
komentar	00201
kommentar hinterlassen	00201
kommentarer	00201
kommentit	00201
kontakte	00101
kontakter	00101
kontaktformulaer	00201
kontaktformular	00201
kontaktformulär	00201
kontaktni formular	00201
kontaktní formulář	00201
kontaktow	00101
kontaktskjema	00201
kontaktów	00101
kopiera laenk	00101
kopiera lank	00101
kopiera länk	00101
kopiuj link	00101
källkod	00001
készült	00301
kód	00001
laat een reactie achter	00201
laatst bijgewerkt	00301
laatst gewijzigd	00301
ladda ner	00101
ladda ner cv	00101
ladda ner pdf	00101
laehdekoodi	00001
laehetae viesti	00201
laemna en kommentar	00201
laenk	00001
laes mer	00602
laes mere	00602
laget med	00301
lahdekoodi	00001
laheta viesti	00201
laisser un commentaire	00201
lamna en kommentar	00201
langsung ke konten	00101
language	00101
lank	00001
las mer	00602
lasa un comentariu	00201
lascia un commento	00201
last edited	00301
last modified	00301
last ned	00101
last ned pdf	00101
last updated	00301
lasă un comentariu	00201
lataa	00101
lataa pdf	00101
latest posts	00201
lavet med	00301
learn more	00001
learn more about cookies	00101
leave a comment	00201
leave a reply	00201
lebenslauf herunterladen	00101
leer	00001
lees meer	00101
legatura	00001
legg igjen en kommentar	00201
leggi	00001
leggi tutto	00101
legutobbi bejegyzesek	00201
legutóbbi bejegyzések	00201
legătură	00001
len dau trang	00101
lenke	00001
ler	00001
les mer	00602
letoltes	00101
lettre d'information	00201
letzte aenderung	00301
letzte aktualisierung	00301
letzte anderung	00301
letzte beitraege	00201
letzte beitrage	00201
letzte beiträge	00201
letzte änderung	00301
letöltés	00101
lewati ke konten	00101
lezen	00001
liczba odwiedzin	00301
lien	00001
lien ket	00001
ligacao	00001
ligação	00001
lihat	00001
lihat lainnya	00101
lihat proyek	00001
lihat sertifikat	00001
link	00001
link kopieren	00101
link kopiëren	00101
linkki	00001
lire	00001
lisaetietoja	00001
lisatietoja	00001
lisätietoja	00001
live demo	00001
liên kết	00001
log in	00101
log ind	00101
log out	00101
logg inn	00101
logga in	00101
login	00101
lue lisaa	00602
lue lisaeae	00602
lue lisää	00602
luk	00101
lukk	00101
lähdekoodi	00001
lähetä viesti	00201
lämna en kommentar	00201
länk	00001
läs mer	00602
læs mere	00602
lên đầu trang	00101
m'ecrire	00201
m'écrire	00201
ma nguon	00001
made with	00301
mai mult	00001
mainos	00201
mas informacion	00001
masuk	00101
meer	00001
meer informatie	00001
meer tonen	00101
megnyitas	00001
megnyitás	00001
megosztas	00402
megosztás	00402
megtekintes	00001
megtekintés	00001
mehr	00001
mehr anzeigen	00101
mehr erfahren	00001
melden	00101
meniu	00101
mentions legales	00301
mentions légales	00301
menu	00101
menue	00101
meny	00101
menú	00101
menü	00101
mesaj gonder	00201
mesaj gönder	00201
message	00101
minden jog fenntartva	00301
minder tonen	00101
misschien vind je dit ook leuk	00201
modifica	00101
modifier	00101
modulo di contatto	00201
mogelijk gemaakt door	00301
more	00001
mostra altro	00101
mostra credenziale	00001
mostra meno	00101
mostrar credencial	00001
mostrar mais	00101
mostrar mas	00101
mostrar más	00101
muokkaa	00101
más información	00001
mã nguồn	00001
na gore	00101
na górę	00101
naar boven	00101
naar de inhoud	00101
nach oben	00101
nachricht senden	00201
nachweis anzeigen	00001
naesta	00101
naeytae	00001
naeytae lisaeae	00101
naeytae vaehemmaen	00101
nahlasit	00101
nahlásit	00101
nahoru	00101
najnowsze komentarze	00201
najnowsze wpisy	00201
napiste mi	00201
napisz do mnie	00201
napište mi	00201
napsat komentar	00201
napsat komentář	00201
nasta	00101
nastepny	00101
następny	00101
navigation	00201
nayta	00001
nayta lisaa	00101
nayta vahemman	00101
nejnovejsi komentare	00201
nejnovejsi prispevky	00201
nejnovější komentáře	00201
nejnovější příspěvky	00201
nettsted	00001
neueste beitraege	00201
neueste beitrage	00201
neueste beiträge	00201
neueste kommentare	00201
newsletter	00201
next	00101
nieuwsbrief	00201
nyhedsbrev	00201
nyhetsbrev	00201
nyomtatas	00101
nyomtatás	00101
nästa	00101
näytä	00001
näytä lisää	00101
näytä vähemmän	00101
obserwuj	00101
obserwujacych	00101
obserwujących	00101
ochrana osobnich udaju	00301
ochrana osobních údajů	00301
odebirat	00201
odebírat	00201
odkaz	00001
oeffnen	00001
oeppna	00001
offnen	00001
open	00001
openen	00001
oppna	00001
optimiert fuer	00301
optimiert fur	00301
optimiert für	00301
ostatnia aktualizacja	00301
ostatnia modyfikacja	00301
ostatnie wpisy	00201
otevrit	00001
otevřít	00001
ottimizzato per	00301
otworz	00001
otwórz	00001
paeivitetty viimeksi	00301
page maintained by	00301
page views	00301
paivitetty viimeksi	00301
para mais informacoes aceda	00301
para mais informacoes visite	00301
para mais informações aceda	00301
para mais informações visite	00301
para mas informacion visite	00301
para más información visite	00301
partager	00402
partager cette page	00201
partager sur	00201
partilhar	00402
passer au contenu	00101
paylas	00402
paylaş	00402
pdf	00602
pdf herunterladen	00101
pdf indir	00101
pdf letoltese	00101
pdf letöltése	00101
pdf version	00101
pdf 다운로드	00101
pdfをダウンロード	00101
pdfダウンロード	00101
people also viewed	00201
people you may know	00201
perfiles similares	00201
perfis semelhantes	00201
personvern	00301
pesquisar	00101
plantilla de	00301
pobierz	00101
pobierz cv	00101
pobierz pdf	00101
podobne profile	00201
podobne wpisy	00201
podrobnosti	00001
pokaz certyfikat	00001
pokaz mniej	00101
pokaz wiecej	00101
pokaż certyfikat	00001
pokaż mniej	00101
pokaż więcej	00101
politica de confidentialitate	00301
politica de confidențialitate	00301
politica de privacidad	00301
politica de privacidade	00301
politique de confidentialite	00301
politique de confidentialité	00301
polityka prywatnosci	00301
polityka prywatności	00301
política de privacidad	00301
política de privacidade	00301
poprzedni	00101
pos terbaru	00201
posledna aktualizacia	00301
posledni aktualizace	00301
posledná aktualizácia	00301
poslední aktualizace	00301
post navigation	00201
posts recentes	00201
posts relacionados	00201
potrebbe interessarti anche	00201
powered by	00301
powiazane wpisy	00201
powiązane wpisy	00201
powrot	00101
powrot do gory	00101
powrót	00101
powrót do góry	00101
precedent	00101
prejit k obsahu	00101
prenumerera	00201
previous	00101
prihlasit se	00101
prijmout	00101
print	00101
print cv	00101
print deze pagina	00101
print page	00101
print resume	00101
print this page	00101
print version	00101
printed on	00301
privacy policy	00301
privacybeleid	00301
privatlivspolitik	00301
profili simili	00201
profils similaires	00201
project page	00001
projekt ansehen	00001
projekt megtekintese	00001
projekt megtekintése	00001
projeyi gor	00001
projeyi gör	00001
propulse par	00301
propulsé par	00301
proximo	00101
przejdz do tresci	00101
przejdź do treści	00101
précédent	00101
próximo	00101
pubblicita	00201
pubblicità	00201
publicidad	00201
publicidade	00201
publicitate	00201
publicite	00201
publicité	00201
pular para o conteudo	00101
pular para o conteúdo	00101
päivitetty viimeksi	00301
přejít k obsahu	00101
přihlásit se	00101
přijmout	00101
quang cao	00201
quay lai	00101
quay lại	00101
quelltext	00001
quảng cáo	00201
reacties	00201
read	00001
read more	00602
realise avec	00301
realizat cu	00301
realizzato con	00301
realizzato da	00301
recent articles	00201
recent comments	00201
recent posts	00201
recente berichten	00201
recente reacties	00201
rechercher	00101
rediger	00101
redigera	00101
register	00101
registrarse	00101
registrati	00101
registrera	00101
registreren	00101
registrieren	00101
registrovat se	00101
regisztracio	00101
regisztráció	00101
reklam	00201
reklama	00201
related	00201
related articles	00201
related links	00201
related posts	00201
relaterade inlaegg	00201
relaterade inlagg	00201
relaterade inlägg	00201
relaterede indlaeg	00201
relaterede indlæg	00201
relaterte innlegg	00201
relations	00101
repo	00001
report	00101
repository	00001
reszletek	00001
retour	00101
retour en haut	00101
réalisé avec	00301
részletek	00001
s'abonner	00201
s'inscrire	00101
saber mais	00001
saiba mais	00001
salta al contenuto	00101
saltar al contenido	00101
saltar para o conteudo	00101
saltar para o conteúdo	00101
sari la continut	00101
sari la conținut	00101
save as pdf	00101
scarica	00101
scarica cv	00101
scarica il pdf	00101
scarica pdf	00101
schliessen	00101
schließen	00101
schreib mir	00201
schreibe einen kommentar	00201
schreiben sie mir	00201
scopri di piu	00001
scopri di più	00001
scrie mi	00201
scrie-mi	00201
scrivimi	00201
sdilejte	00201
sdilet	00402
sdílejte	00201
sdílet	00402
se certifikat	00001
se connecter	00101
se projekt	00001
se prosjekt	00001
se sertifikat	00001
search	00101
search this site	00201
see certificate	00001
see credential	00001
see more	00602
see project	00001
segnala	00101
segui	00101
seguidores	00101
seguir	00101
seite drucken	00101
seite teilen	00201
seitenaufrufe	00301
selengkapnya	00101
senast aendrad	00301
senast andrad	00301
senast uppdaterad	00301
senast ändrad	00301
senaste inlaeggen	00201
senaste inlaggen	00201
senaste inläggen	00201
senaste kommentarer	00201
send a message	00201
send me a message	00201
seneste indlaeg	00201
seneste indlæg	00201
seneste kommentarer	00201
sertifikayi gor	00001
sertifikayı gör	00001
setuju	00101
share	00101
share on	00201
share this	00201
share this page	00201
share this post	00201
show certificate	00001
show credential	00001
show less	00101
show more	00101
sidst opdateret	00301
sign in	00101
sign out	00101
sign up	00101
signaler	00101
siguiente	00101
siirry sisaeltoeoen	00101
siirry sisaltoon	00101
siirry sisältöön	00101
sikayet et	00101
similar profiles	00201
sist oppdatert	00301
siste innlegg	00201
siste kommentarer	00201
site	00001
site internet	00001
site optimise pour	00301
site optimisé pour	00301
site web	00001
sitio	00001
sitio web	00001
sito	00001
sito ottimizzato	00301
sito realizzato	00301
sito web	00001
situs	00001
situs web	00001
sivun alkuun	00101
skapad med	00301
skip navigation	00101
skip to content	00101
skip to main content	00101
skriv en kommentar	00201
skriv til meg	00201
skriv til mig	00201
skriv till mig	00201
skriv ut	00101
sluiten	00101
soeg	00101
soek	00101
sog	00101
sok	00101
sommaire	00201
son guncelleme	00301
son güncelleme	00301
son yazilar	00201
son yazılar	00201
son yorumlar	00201
source	00001
source code	00001
souvisejici prispevky	00201
související příspěvky	00201
sponsored	00201
sprache	00101
staeng	00101
stahnout	00101
stahnout pdf	00101
stampa	00101
stampa questa pagina	00101
stang	00101
startpagina	00101
startseite	00101
startsida	00101
strona	00001
strona glowna	00101
strona główna	00101
strona projektu	00001
stuur mij een bericht	00201
stworzone w	00301
stáhnout	00101
stáhnout pdf	00101
stäng	00101
subscribe	00402
suchen	00101
suivant	00101
suivre	00101
sulje	00101
suscribete	00201
suscríbete	00201
szczegoly	00001
szczegóły	00001
szerkesztes	00101
szerkesztés	00101
szolj hozza	00201
szukaj	00101
szólj hozzá	00201
sítio	00001
sök	00101
søg	00101
søk	00101
table of contents	00201
tai cv	00101
tai pdf	00101
tai xuong	00101
takaisin	00101
takaisin yloes	00101
takaisin ylos	00101
takaisin ylös	00101
takip et	00101
takipci	00101
takipçi	00101
talvez voce goste	00201
talvez você goste	00201
tambien te puede interesar	00201
también te puede interesar	00201
tautan	00001
tehty ohjelmalla	00301
teilen	00402
teilen auf	00201
telecharger	00101
telecharger le cv	00101
telecharger le pdf	00101
telecharger mon cv	00101
template by	00301
terakhir diperbarui	00301
terms of service	00301
terug	00101
terug naar boven	00101
theme	00301
theme by	00301
theme par	00301
thème par	00301
tietosuojaseloste	00301
til toppen	00101
tilbage	00101
tilbage til toppen	00101
tilbake	00101
tilbake til toppen	00101
till toppen	00101
tillbaka	00101
tillbaka till toppen	00101
tilmeld	00201
tim kiem	00101
tinggalkan komentar	00201
tipareste	00101
tipărește	00101
tisk	00101
to top	00101
toate drepturile rezervate	00301
todos los derechos reservados	00301
todos os direitos reservados	00301
toggle dark mode	00101
top	00101
topo	00101
torna all'inizio	00101
torna in alto	00101
torna su	00101
toteutettu	00301
tous droits reserves	00301
tous droits réservés	00301
tovabb	00101
tovább	00101
trang chu	00101
trang chủ	00101
trang web	00001
transferir pdf	00101
tulosta	00101
tum haklari saklidir	00301
tutti i diritti riservati	00301
tutup	00101
télécharger	00101
télécharger le cv	00101
télécharger le pdf	00101
télécharger mon cv	00101
tìm kiếm	00101
tüm hakları saklıdır	00301
tải cv	00101
tải pdf	00101
tải xuống	00101
ubah	00101
udostepnij	00402
udostepnij na	00201
udostępnij	00402
udostępnij na	00201
udskriv	00101
ugras a tartalomhoz	00101
ugrás a tartalomhoz	00101
ultima actualizacion	00301
ultima actualizare	00301
ultima atualizacao	00301
ultima modifica	00301
ultima modificacao	00301
ultima modificacion	00301
ultimo aggiornamento	00301
unduh	00101
unduh cv	00101
unduh pdf	00101
upravit	00101
utolso frissites	00301
utolsó frissítés	00301
utworzone w	00301
uusimmat artikkelit	00201
uutiskirje	00201
uye ol	00101
vai al contenuto	00101
vai al sito	00001
valikko	00101
ve dau trang	00101
vedi	00001
vedi certificato	00001
vedi progetto	00001
ver	00001
ver certificado	00001
ver credencial	00001
ver mais	00101
ver mas	00101
ver menos	00101
ver más	00101
ver projecto	00001
ver projeto	00001
ver proyecto	00001
ver site	00001
ver sitio	00001
verify	00001
verkkosivu	00001
verkkosivusto	00001
version imprimable	00101
version para imprimir	00101
versione stampabile	00101
versión para imprimir	00101
verwandte beitraege	00201
verwandte beitrage	00201
verwandte beiträge	00201
vezi	00001
vezi certificatul	00001
vezi mai mult	00101
vezi proiectul	00001
vice	00001
view	00001
view certificate	00001
view credential	00001
view full profile	00201
view on github	00001
view project	00001
views	00101
viimeisimmaet artikkelit	00201
viimeisimmat artikkelit	00201
viimeisimmät artikkelit	00201
vis	00001
vis mer	00101
vis mere	00101
vis mindre	00101
visa	00001
visa certifikat	00001
visa mer	00101
visa mindre	00101
visa projekt	00001
visit site	00001
visit website	00001
visita il sito	00001
visitas	00101
visitatore	00301
visite	00101
visites	00101
visitors	00101
visningar	00101
vissza	00101
vissza a tetejere	00101
vissza a tetejére	00101
visualizaciones	00101
visualizacoes	00101
visualizações	00101
visualizzazioni	00101
voir	00001
voir le certificat	00001
voir le projet	00001
voir le site	00001
voir moins	00101
voir plus	00101
volgen	00101
volgende	00101
volgers	00101
voltar	00101
voltar ao topo	00101
volver	00101
volver arriba	00101
vorige	00101
vous aimerez aussi	00201
vsechna prava vyhrazena	00301
vsetky prava vyhradene	00301
vues	00101
vytisknout	00101
vytvorene pomocou	00301
vytvorene v	00301
vytvoreno	00301
vytvoreno pomoci	00301
vytvoreno v	00301
vytvorené pomocou	00301
vytvorené v	00301
vytvořeno	00301
vytvořeno pomocí	00301
vytvořeno v	00301
více	00001
všechna práva vyhrazena	00301
všetky práva vyhradené	00301
về đầu trang	00101
web	00001
web site	00001
web sitesi	00001
webbplats	00001
webmaster	00301
weboldal	00001
webseite	00001
website	00001
websted	00001
weergaven	00101
weiter	00101
weniger anzeigen	00101
werbung	00201
wersja do druku	00101
wiecej	00001
więcej	00001
write me	00201
write to me	00201
wroc	00101
wróć	00101
wszelkie prawa zastrzezone	00301
wszelkie prawa zastrzeżone	00301
wydrukuj	00101
wygenerowano	00301
wykonano w	00301
wyswietlen	00101
wyświetleń	00101
xem	00001
xem chung chi	00001
xem chứng chỉ	00001
xem du an	00001
xem dự án	00001
xem them	00101
xem thêm	00101
yazdir	00101
yazdır	00101
yhteydenottolomake	00201
yloes	00101
ylos	00101
ylös	00101
yorum yap	00201
you may also like	00201
you might also like	00201
yukari	00101
yukari cik	00101
yukarı	00101
yukarı çık	00101
zaloguj sie	00101
zaloguj się	00101
zamknij	00101
zapisz sie	00201
zapisz się	00201
zarejestruj sie	00101
zarejestruj się	00101
zavrit	00101
zavřít	00101
zertifikat ansehen	00001
zertifikat anzeigen	00001
zglos	00101
zgłoś	00101
ziyaretci sayisi	00301
ziyaretçi sayısı	00301
zobacz	00001
zobacz certyfikat	00001
zobacz projekt	00001
zobrazit	00001
zobrazit projekt	00001
zobrazit vice	00101
zobrazit více	00101
zoeken	00101
zostaw komentarz	00201
zpet	00101
zpet nahoru	00101
zpět	00101
zpět nahoru	00101
zrobione w	00301
zuletzt geaendert	00301
zuletzt geandert	00301
zuletzt geändert	00301
zum inhalt	00101
zum inhalt springen	00101
zum projekt	00001
zum seitenanfang	00101
zur webseite	00001
zur website	00001
zuruck	00101
zuruck nach oben	00101
zurueck	00101
zurueck nach oben	00101
zurück	00101
zurück nach oben	00101
ähnliche artikel	00201
ähnliche beiträge	00201
ähnliche profile	00201
åbn	00001
åpne	00001
çerez politikası	00301
écrivez-moi	00201
írjon nekem	00201
înapoi	00101
înapoi sus	00101
închide	00101
öffnen	00001
öppna	00001
última actualización	00301
última atualização	00301
última modificación	00301
última modificação	00301
üye ol	00101
đóng	00101
đăng ký	00101
đăng ký nhận tin	00201
đăng nhập	00101
được tạo bằng	00301
để lại bình luận	00201
đồng ý	00101
şikayet et	00101
αναζήτηση	00101
αναζητηση	00101
αποδοχή	00101
αποδοχη	00101
αρχική	00101
αρχικη	00101
αφήστε ένα σχόλιο	00201
αφηστε ενα σχολιο	00201
δείτε	00001
δειτε	00001
εγγραφή	00402
εγγραφη	00402
εκτυπωση	00101
εκτύπωση	00101
επεξεργασία	00101
επεξεργασια	00101
επιστροφή στην κορυφή	00101
επιστροφη στην κορυφη	00101
ιστοσελίδα	00001
ιστοσελιδα	00001
ιστοτοποσ	00001
ιστότοποσ	00001
κλείσιμο	00101
κλεισιμο	00101
κοινοποίηση	00402
κοινοποιηση	00402
κωδικασ	00001
κώδικασ	00001
λήψη	00101
λήψη pdf	00101
λεπτομέρειεσ	00001
λεπτομερειεσ	00001
ληψη	00101
ληψη pdf	00101
με επιφυλαξη παντοσ δικαιωματοσ	00301
με επιφύλαξη παντόσ δικαιώματοσ	00301
με την υποστήριξη	00301
με την υποστηριξη	00301
μενου	00101
μενού	00101
μετάβαση στο περιεχόμενο	00101
μεταβαση στο περιεχομενο	00101
πίσω	00101
περισσοτερα	00602
περισσότερα	00602
πισω	00101
πολιτική απορρήτου	00301
πολιτικη απορρητου	00301
προβολή	00001
προβολη	00001
προσφατα αρθρα	00201
προσφατα σχολια	00201
πρόσφατα άρθρα	00201
πρόσφατα σχόλια	00201
συνδεση	00101
συνδεσμοσ	00001
σχετικά άρθρα	00201
σχετικα αρθρα	00201
σύνδεση	00101
σύνδεσμοσ	00001
τελευταία ενημέρωση	00301
τελευταια ενημερωση	00301
φορμα επικοινωνιασ	00201
φόρμα επικοινωνίασ	00201
вверх	00101
вгору	00101
версия для печати	00101
версія для друку	00101
вийти	00101
войти	00101
все права защищены	00301
выйти	00101
відкрити	00001
главная	00101
головна	00101
детальніше	00001
дивитися	00001
добавить комментарий	00201
друк	00101
завантажити	00101
завантажити pdf	00101
закрити	00101
закрыть	00101
залишити коментар	00201
исходный код	00001
код	00001
коментарі	00201
комментарии	00201
контактов	00101
копировать ссылку	00101
меню	00101
на главную	00101
наверх	00101
нагору	00101
назад	00101
написать	00101
напишите мне	00201
напишіть мені	00201
обновлено	00301
оставить комментарий	00201
останнє оновлення	00301
останні записи	00201
открыть	00001
переглянути	00001
перейти	00001
перейти к содержимому	00101
печать	00101
поделиться	00402
поделиться ссылкой	00201
подписаться	00402
подписчиков	00101
подробнее	00001
поділитися	00402
пожаловаться	00101
поиск	00101
показати більше	00101
показать еще	00101
показать ещё	00101
показать сертификат	00001
политика конфиденциальности	00301
політика конфіденційності	00301
посилання	00001
поскаржитися	00101
последнее обновление	00301
последние записи	00201
посмотреть	00001
похожие записи	00201
похожие резюме	00201
похожие статьи	00201
пошук	00101
працює на	00301
прийняти	00101
принять	00101
просмотров	00802
підписатися	00201
работает на	00301
распечатать	00101
регистрация	00101
редагувати	00101
редактировать	00101
реклама	00201
реєстрація	00101
роздрукувати	00101
сайт	00001
сайт проекта	00001
свежие комментарии	00201
свернуть	00101
сделано	00301
скачать	00101
скачать pdf	00101
скачать резюме	00101
смотреть	00001
создано в	00301
создано с помощью	00301
ссылка	00001
створено за допомогою	00301
схожі записи	00201
схожі резюме	00201
увійти	00101
усі права захищено	00301
форма зворотного зв'язку	00201
форма обратной связи	00201
читайте также	00201
читать далее	00101
אישור	00101
אתר	00001
דלג לתוכן	00101
דף הבית	00101
הדפס	00101
הדפסה	00101
הורד pdf	00101
הורדה	00101
הצג עוד	00101
הרשמה	00402
השאר תגובה	00201
התחברות	00101
חזור למעלה	00101
חזרה	00101
חזרה למעלה	00101
חיפוש	00101
טופס יצירת קשר	00201
כל הזכויות שמורות	00301
לאתר	00001
מדיניות פרטיות	00301
סגור	00101
עוד	00001
עודכן לאחרונה	00301
עריכה	00101
פוסטים אחרונים	00201
פוסטים קשורים	00201
פרטים	00001
צפה	00001
צפייה	00001
קוד	00001
קישור	00001
קרא עוד	00101
שיתוף	00201
שלח לי הודעה	00201
שתף	00402
תגובות	00201
תפריט	00101
آخر تحديث	00301
أحدث المقالات	00201
أرسل لي رسالة	00201
إعلان	00201
إغلاق	00101
إلى الأعلى	00101
اترك تعليقا	00201
احدث المقالات	00201
اخر تحديث	00301
ارسل لي رساله	00201
اشترك	00201
اطبع	00101
اعلان	00201
اغلاق	00101
اقرأ المزيد	00101
اقرا المزيد	00101
التعليقات	00201
التفاصيل	00001
الرئيسية	00101
الرابط	00001
الرييسيه	00101
العودة إلى الأعلى	00101
العوده الي الاعلي	00101
القائمة	00101
القايمه	00101
المزيد	00001
الموقع	00001
الي الاعلي	00101
انتقل إلى المحتوى	00101
انتقل الي المحتوي	00101
بحث	00101
بدعم من	00301
تحميل	00101
تحميل pdf	00101
تخطي إلى المحتوى	00101
تخطي الي المحتوي	00101
تسجيل الدخول	00101
تعديل	00101
تنزيل	00101
جميع الحقوق محفوظة	00301
جميع الحقوق محفوظه	00301
حقوق النشر	00301
رابط	00001
راسلني	00201
رجوع	00101
سياسة الخصوصية	00301
سياسه الخصوصيه	00301
شارك	00201
طباعة	00101
طباعه	00101
عرض	00001
عرض الشهادة	00001
عرض الشهاده	00001
عرض المزيد	00101
عرض المشروع	00001
مشاركة	00402
مشاركه	00402
مقالات ذات صلة	00201
مقالات ذات صله	00201
موافق	00101
نموذج الاتصال	00201
お問い合わせフォーム	00201
もっと見る	00101
アクセスカウンタ	00301
コメント	00201
コメントを残す	00201
コンテンツへスキップ	00101
サイト	00001
サイトを見る	00001
シェア	00201
シェアする	00201
ソース	00001
ソースコード	00001
ダウンロード	00101
デモ	00001
トップへ戻る	00101
フォロワー	00101
フォロー	00101
プライバシーポリシー	00301
ページの先頭へ	00101
ページトップへ	00101
ホーム	00101
メッセージを送る	00201
メニュー	00101
リンク	00001
リンクをコピー	00101
ログイン	00101
下載	00101
下載pdf	00101
下載履歷	00101
下载	00101
下载pdf	00101
下载简历	00101
主页	00101
举报	00101
保留所有权利	00301
保留所有權利	00301
先頭へ戻る	00101
共有	00402
关注	00101
关注者	00101
关闭	00101
分享	00402
分享到	00201
分享履歷	00201
切换语言	00101
切換語言	00101
列印	00101
列印本頁	00101
印刷	00101
印刷する	00101
原始碼	00001
发表评论	00201
取消	00101
同意する	00101
回到頂部	00101
回到顶部	00101
回表示	00101
在线预览	00001
备案	00301
复制链接	00101
官網	00001
官网	00001
导出pdf	00101
專案連結	00001
展开	00101
展示	00001
展開	00101
广告	00201
広告	00201
廣告	00201
强力驱动	00301
戻る	00101
手机查看	00201
打印	00101
打印本页	00101
扫一扫	00201
技术支持	00301
技術支援	00301
掃一掃	00201
接受	00101
搜尋	00101
搜索	00101
收起	00101
新規登録	00101
更多	00001
最后更新	00301
最後更新	00301
最新文章	00201
最新記事	00201
最終更新	00301
最近のコメント	00201
最近の投稿	00201
最近文章	00201
最近更新	00301
本文へスキップ	00101
本站由	00301
查看	00001
查看專案	00001
查看更多	00101
查看證書	00001
查看证书	00001
查看项目	00001
検索	00101
檢舉	00101
檢視	00001
次浏览	00101
注册	00101
浏览	00101
源代码	00001
源码	00001
演示	00001
瀏覽	00101
瀏覽人次	00301
無断転載	00301
版权所有	00301
版權所有	00301
猜你喜欢	00201
留言	00201
登入	00101
登出	00101
登录	00101
登録	00101
發表留言	00201
目录	00201
目次	00201
目錄	00201
相似简历	00201
相关推荐	00201
相关文章	00201
相關推薦	00201
相關文章	00201
确定	00101
確定	00101
粉丝	00101
粉絲	00101
給我留言	00201
続きを読む	00101
網站	00001
線上預覽	00001
編輯	00101
編集	00101
给我留言	00201
编辑	00101
网站	00001
菜单	00101
著作権	00301
表示	00001
複製連結	00101
見る	00001
訂閱	00201
註冊	00101
証明書を見る	00001
詳情	00001
詳細	00001
詳細を見る	00001
订阅	00201
访问量	00301
评论	00201
详情	00001
購読	00201
跳到主要內容	00101
跳到内容	00101
跳至內容	00101
跳至内容	00101
跳转到内容	00101
近期文章	00201
近期评论	00201
返回	00101
返回頂部	00101
返回顶部	00101
追蹤	00101
追蹤者	00101
退出	00101
通報	00101
連結	00001
選單	00101
链接	00001
閉じる	00101
関連記事	00201
閱讀更多	00101
關閉	00101
阅读更多	00101
隐私政策	00301
隱私權政策	00301
项目链接	00001
首頁	00101
首页	00101
개인정보처리방침	00301
검색	00101
공유	00402
공유하기	00201
관련글	00201
광고	00201
구독	00201
다운로드	00101
닫기	00101
댓글	00201
댓글남기기	00201
더보기	00101
데모	00001
동의	00101
뒤로	00101
로그아웃	00101
로그인	00101
링크	00001
링크복사	00101
마지막업데이트	00301
맨위로	00101
메뉴	00101
메시지보내기	00201
목차	00201
무단전재	00301
문의하기	00201
방문자	00301
보기	00001
본문바로가기	00101
본문으로건너뛰기	00101
사이트	00001
소스	00001
소스코드	00001
신고	00101
웹사이트	00001
위로	00101
이력서다운로드	00101
인쇄	00101
인쇄하기	00101
인증서보기	00001
자세히	00001
자세히보기	00001
저작권	00301
접기	00101
조회	00101
최근글	00201
최근댓글	00201
최종수정	00301
팔로우	00101
팔로워	00101
편집	00101
홈	00101
회원가입	00101
"#, r#"41Y\000000000000@5XJ00000000@2LGH12Y<2O5T4AP<6NU0000`0o9T2C;0000000000000000d19;00000000<6MY0000000000Xf00000000H1GTl1T400000000
000000000000@5`9d6Obh1lFP7FlL83900WYH1YOX9950000000000000000000000000000<0KfT81H@4nm0000H6em0000X3MML7?;0000<9A]0000000000000000
000000000000T1Y<0000<1EQH41=X5kc8255\6<^l5?e@6gU000000000000`3F6`5:;000000000000000082VM00000000000000000000000000000000H3hiT4GG
000000000000X3<gD1BY\8^6000000000000H1>G000000000000l7^k00000000`01Rd7c40000D00100000000P2=nD7`ah7b;06i=X5\KT4=n48eJ000000000000
0000000000000000L2C[D6\YH384d9MI0000000000000000@5JF08Abh1Q10723h57B\6o;H7n1`6_=P04\L5KB00000000000002E\000000000000000000000000
T8WT@31O0000<64G00000000h0Pg000002ok0000000000000000X7jB<2c3000003O=05cU\5]7h14Ll1D8h5HFh6iRh9>QP25G89FL000000000000000000000000
00000000000000000000000000000000T0M<0000h8AN000000000000d2Y_X0^80000000000000000L5B6X0m?`0Al00000000@0S`000000000000l3cm0000045]
80X9P4?S000000000000442i0000L6>X000000000000L6=m00000000<6EV0000000000000000D3CO00000000X293P6=NT5eoH8<d0000D0fo00000000H1hb0000
000000000000000000000000d91T0000@1Jc\3on44]Y0000T36c0000000081bS0000<3=^0000000000000000000000000000000000000000D56X000000000000
0000l2<fX0J[\5U=T6U800000000000000000000P5OT0000400g000000000000P6ki00000000L0Y>@280d2edT89Ph8X10000L2Sa0000D0XI0000000000000000
0000D0;<X2YS0000000000000000X0IO0000d3>Xh42H00000000000000000000000042[3T4YGD8b]<3No<5oid8a]000000000000h8YP0000l0EF<1a=42:S<5gE
0000H49dh4ml0000\1ih00000000P4:800000000T1<G00000000000002nQH5;@0000D6R^00000000D0hbD8:Rl0@AX2Dg42SEl2geH5L;00000000P1jg00000000
H0IB000000000000000044Yk06WW0000H8n:000000000000000000000000l4Qn00000000T9IQ\4Sh83KQ000000000000000000000000D63Fh6^9H0[HH2N;@4^1
0000L2\QD0KI000000000000P5Cbh6Q^0000D6kG@0J<<3lb88UR000000000000<38\0000`5fm000000000000<2f\<1E`d47_H2hi07E?h5?V\2@L000000000000
84EJ01mCT4eN0000T7:1L4aC000000000000000000000000`4hIT9E6<627000040H3L2QX45J`l3JA000000000000000000000000000000000000h2Jn0000h8?3
h3>:d0k3@8:A`9?Md9MV000000000000<6\m00000000<0ZY000000000000L8VQ00000000000006XVh6Y`X8hN84Zh`1n^D1=[D4U3d8mT854Q45o?098\D9B=0000
<2:kP5n7000043n7D3GD\0TP84dcd0j_L4kV@5<DL8iZ0000H1]R\2WC<3?o0000H3PO\8ajD5A3P6\=0000\3eR00000000d5Hml5\4\7Uhd1gg0000D59G0000<2kO
01NVl6FmH7Bi@6J[00000000000000000000<0[U\0`_885b0000T2jVT6Ib0000l23NP0YQ\7F]000000A600000000000087=:00000000P7:]D5Wo0000H4F_0000
T3VV0000<1QA<01@h2`@l1^0@5]ol0@Yh6AD48`9000000000000000000000000<8jf0000d9:j0000000000000000000000000000000000000000X0W6H4`m00`3
@5R\L5l1`4XZ000000000000000080VI`3W103kd`6Y6@9G<00000000H0AQ`0G?X3?1D3Dhd4bT\12Bd5=;h27[02<Z@6HM01m\L1hBl3EE0000000000000000P2je
00000000P1AbP8@ZD3F\T92[000000000000h1De840D@9:Wh2co<63Yd1ojD4fGh0]10000L50m`7JY0000H2l6`49Q\4X9H6P90000H1?=00000000000000000000
\10E0000000000000000<9Ell1\E0000l0j80000h3bY0000L5[f0000X3UM45<7000000000000`0[<0000000000000000\28FT2]nT48PD8Y7\8^I0000P2U=0000
00000000000000000000l07Q0000D3nM0000000000000000<3m=`8K2000003Pd84e100000000T9Kf00000000l0m0000000000000000000000000000000000000
00000000d6Ho@6Vh00000000L2:7000000000000000000000000l958P7d3`4DmD3;oP924d9ES000000000000X3SXX6T4@0^dL664000000000000H97X0000h8[`
0000000000000000l0a1l1NCh4B3\2KT44Vo\3X6l0NL454BT4j3<7I2P4BE88\`0000T7fmD59o00000000l3_Q00000000h5D;000000000000000000000000d8l7
00000000000005;e00000000000000000000@5b3h8N3000000000000000000000000<8oNL3fe00000000d1WgT2Pg\7Ym<24B48lG0000000000000000000009:D
<2Qhl3bHX4oB0000h8hjH2[i<4m;\7P_P3Ol40kX00000000l5V`0000X2dKX4KST3=6d6[Q00000000883F00000000000000000000h0nV000000000000000000;M
l8k3l0fMh3G\P2Ih\44>\6NFT1Oc@3:F000080a>00000000D9<n0000000000000000<3B;0000d9=^0000l9Hd`1S[\7Q>0000H8Vd<89a000080T20000T40[0000
@8nM000041YgL3>E45>XT5J7\0DW000000000000000000000000404j<1M4H2G_00000000@32l<7Ro000000000000T4jBP5WG00000000000000000000X1OT42\\
L4N<@2LU@4jN00000000D1DWD37387S[L8=;<2Uc0000\11[0000P68<0000000000000000000000000000h7<10000000000000000@79E`4oQ`53gH4d=\5KZ0000
<3E8<6Q5000000000000`4AE00000000h4ji0000T1i[43jg0000000000000000000000000000000081EBP2GEX1`h0000l5aA0000000001=i00000000L361P2g3
\8nZ0000<03l0000000000000000X1HW0000000000000000000046nT0000@1J000000000X6h`00000000L7hn@170D6Go0000<1JT0000d3I60000000000000000
000000000000000004\C00000000805F\56KD43<425i40cO05BZl5fbD8c`h0e>d3Nb`0T^h8h;00000000\2DX@65100000000000000000000@4CD00000000@59T
0000l09\<0690000000002mYH1kYH4\0h1>mL4iYT99n<5@3`985000000000000000000000000D60^L3\`0000000000000000L2Cl421V0000000000000000H2kC
<1O7H4V5@6;00000000000000000T17^0000H0>f000000000000000000000000\9HQ00000000d5;R00000000000000000000000080DB00000000000000000000
00000000D5<X0000000000000000h4^`000000000000@327446^`6L[D2?c06<<0000H4@S00000000000000000000000000000000000081k;l2P;h5<e00000000
000000000000d1`;00000000h2;_T2GS0000000000000000H6b=000000000000000000000000000000000000X4Kk0000`5lQD2B709HD\6kVT6AeT4g`P5TL42f2
0000466M0000000000000000\8J_0000\0U>00000000T3@bd7^;d4cm00000000\6Sa00000000\1@5H2A20000L55L00000000000000000000h8]C\7Kc00000000
H3V@853W0000h2kcT891000000000000L0QUd3S4d4Bnd6_RT2O^`5840000P5[;d0KT0000d4i@`9@`H0N]00000000000000000000\5NED6?5000000000000@9=;
T9?g0000L6QF0000@2e:000000000000D5T^0000000044LF00000000X8Wa<9M`0000P3_?\4Y\06Pb0000\2llT1Ff\3Y243]Ud5h9T2fA@61a000000000000@6=^
\6H<81@[X6D<X7b]<4WV00000000h9@S00000000`6C:\41b01fo000000000000@3gn`7?g0000\7Gl0000000000000000T38H0000\0gR0000<3R0000000gB@1f8
00000000000000000000000000000000l42Z00000000X0h50000P743D7;G000042;>l7[L@94QL2ih00000000X1>b000040N<0000000081dH0000L4ZW0000@0b4
0000d5:L0000D8D000000000000000000000<6^KD3:^D21<\3;1h3diT5Ii@1gM0000H5e80000d4F<000042jK41?X@4\l0000000000000000h1ZQL7je00000000
0000d4WgH6Tj00000000000002Rl0000T3P;85P\000000000000d2]C89C0000040O`P6E7H8j@0000<8F`0000492nD9H4@1^ML1n000000000<31aH8\300000000
0000L5U\l1P@T8LG<7kI0000l8b=0000@4@cl4Uf@4E;0000L8d]0000000084<_0000D1P50000000000000000000000000000000000000000`0iE0000l0i30000
0000T72P<4M4`4HXh8_L\6OU\72_d7]Z0000P38iT7W[43?\`2i@h3o;T3JaL7Ml00000000058j<5aQ08M]00000000L3Ghd5\e0000000000000000864V0000d2gO
48@308OA88TG000000000000000088E;0000P5mA0000X1TQ`85900000000P93Q0000000087NG00000000X9Im480J00000000000000000000000000000000@44b
00000000000000000000000007XX00000000X3NA0000H0L402di00000000D6N10000h8eW0000L25S0000`9LC0000`9M9<1be81noT6LM\7H=000000000000`5FF
X7f189>1d0Qdl7aM000000000000P1R@0000@7PD0000d2PJ00000000X7A\000086`:@8mgd1mML4]D0000`2oN0000L0PZ48890000\2`P0000000000000000T2ZN
h58Fh9750000P30F00000000000000000000000000000000D5T100000000d2C10000\6C^000000000000000000000000000000000000`8FM0000000000000000
P4WC0000`1\a051UP0Z5\2o\00000000\9LV0000\7mHT8?Y0000000040aT0000h5GN0000h16G00000000L011l2I<000000000000D2^d000040C2l3m[0000<4>f
`92N@4f^0000000081<`00000000@7@<000002lMH50XX6ITH6KN48Q^0000000000000000000000000000000041m3X52Z05l\h6`M475c0000<46285]bD4O?X54d
01[2`6S80000@8k@l7?R0000L1SB0000P1eY00000000<4c@@3:R83CjD5Nh41FQ\67H0000@0Ul0000P35D0000000000000000000000000000`8Kf00000000T0Dn
02RUh2Z>`4QD@1f_0000l3@A\8bJ00000000l4DED5Mcd5_90000@90H000000000000<8dP00000000H02DL3Sm00000000d8Of000000000000H4Z=00000000H3`c
00000000d5Ym0000000000000000@4850000X6?ZX1UHT2L8<4PO\4TGP5P>`7>0l101@5j100000000H3C70000<6O@l8;JX1oLh4mQ@6F1H6cUX6hC\5NYX9>d0000
000000000000000000000000000000000000@7LU@5l@L3bil6jI`34nd3\M000000000000h6igh6o]l1>S0000000049;j000083`G0000000000000965l4T_0000
000000000000000000000000@1PU0000000000000000000000000000D24Q00000000@1[h0000@8AAX222H5HT`0kj\2=YL0VX000000000000000000000000X32Q
h8M8l8iGD4dM0000000042[PT2X=000000000000@5Z`0000000000000000d3hK00000000d1_M00000000`1jQ00000000H12id04;00000000000000000000`7VG
T4?>D98B00000000000000000000000000000000869GD6a[h80;0000000000000000`8dj0000d65FP7`700000000P8d344OX0000000000000000@02_0000h20_
\2<K\2Ae0000L6TS0000<0geL26V@6d2h8POP8fPL4NL0000H2ml@0I]X4S444<MP4leH8_l@87C`2c]0000000040eU0000X5iI0000000000000000H8\S00000000
l4ZK00000000D3<Bl9KI000000000000@0TAl6Kg000081S500000000000004A`T80W000000000000000005YW0000000000000000H05800000000000089B00000
00000000h5@BP0ieL2VB87<S\7RQ0000`82[00000000000000000000l94>000000000000h3U2l6@000000000L4;Y0000D5`d44UH0000@1H00000h1WDP2Ld0000
0000000003lF04o_08720000@4VD\0\E\1ai0000L5SVH1XmL5PL\7ON000000000000d5:^D0FhP0<904Va<8F>T3IK\1Za07F5P7l?X2Tjh7@WX8Z]000000000000
P7e5P2Nk<5bE0000d45800000000@0_O0000000000000000000000000000L27E00LC44HoX5F:\6PD000000000000X0nDL8=bX0A^000000000000L1fS00000000
0000D1>80000T1_=00000000d6Dd00000000P1l`T0\8<1Ie\1N50000L2^B0000000000000000000000000000000000000000000000000000D3E`X5BC00000000
00000000D68^L29\D31:\6IAH7GY00000000T1RYL65S000086BV000000000000000040WG0000@0[ah2bT45m203dC@23eD8ng0000`4VQ0000`7IR0000D1Ncl7dF
0000L6;<0000000000000000\270T4;JD5a`T7lY0000000000000000000000000000H55jT0E`<6U^h4gI00000000H1j;\97e\64d0000d0dbT44O04hll4Ld0000
0000@1R30000@67S00000000l0hD83WL0000L5kYD62M0000l2bd00000000d7R3000000000000d3[@L3o]<0jO\4H<89K300000000D3c[\2\B`77>000000000000
0000000002QIP5_oP4@BT7hN00000000H0Jl04P2000000000000D4Ek00000000L3Ubh5nK00000000H1DJ00000000l6DT00000000X0>FL0aa459b<7fD806K0000
00000000000000000000L4cW<45Ll6[l0000T4:^P4XMD88YD8;cH9L30000@8S3H8Z@82DC0000000000000000P3l4<8ZP0000000089;J0000l3@T<8_?00000000
`2XQ`8`i0000000080F787L8\1dZ0000000000000000000040:7@37Dh5O90000d4?c0000000000000000@43W00000000@1Ca81c80000D2cQH1MEX3jK45[Vh8\@
T1CR00000000000083;E0000h4g8P84<0000000000000000l7a8\3Fnh4CZ00000000804KL3aV<8Bm0000L6Nl00000000P2WZ`6g<00000000H09ET5Qah5^F<77W
88P_49DZd28VL2R?02J=T0;_H3HXd61M`96Od9<T0000X6ZY0000d90n0000H6G=0000X0BG000000000000X0VgH3]cH8Neh5oL85_[000000000000L2H>00000000
000042NS\2Xc0000h5c7H8mA00000000000000000000d2k341_Y84SVl8]30000441K000000000000000084Nn00o\42B\L3]m00000000h7X600000000T2?<0000
00000000d6Ch@1Hh40?I<1B=`6:]T4Pm0000000000000000X6fH000000000000000043DY00000000T0iU00000000\1Uld31Dl0ne04JH\6LAh71G0000X99H00MS
@2TV0000P1Vl@2aVT0^E85[GH35[h5j=T9C=00000000P8KE002h00000000X1A>H0b[l8[:T98O000000000000h95h43iL0000h3VcT0RfX5a345ZF00000000<4Cm
H5>m000000000000h1V=0000000000000000000042Y9h1:`83RZ00000000\695000000000000T3ee0000<1ko06PV0000X1JG`74]0000l3If00000000d3S?03Rg
084f\8LX000000000000<2_m00000000X5i100000000L7]?82MV45W200000000D4[I000000000000X6]hD0HN0000T5:n000000000000`6?L0000000000000000
0000L2M400000000000000000000D8__0000`0B9`9<G0000D8aC0000@0Q@X1AR00000000l5UL0000X3^UH8kj@3=EL5k:452;0000L0Bd0000h5n`L9;7X5Ec0000
0000l4^H000000000000000000000000H3WeX7<BX9DG43]H0000X0bH000000000000L99[000000000000h1K800000000\5Xe00000000000043FG0000l6mm0000
00000000@8ghX597@78l<8HBH9F9000000000000`4emX0]?l8XDH0edD8^\L8jS@7Df<2I\00000000d8R]0000T5oZ0000834R<3nbd6<mP7D;0000000000000000
0000000000000000000001QN00000000<7E\0000000000000000T3ao00000000L4;j`55X0000000000000000d6Xd@6dOh4HJd5ATD0JIT26@d0l?T4[\P5GmP5cD
064:000000000000000084;800000000000000000000000000000000000000000000P1Eo00000000d95U0000P3:;<8>^00000000h6@K000000000000H1IE0000
00000000P631d1=G\6Fa0000000000000000P7>A@5bg00000000`8Q5L5=^0000L1`S0000\139\02SH3KB0000H8?F@3;SD4a[88ej000000000000000000000000
`5V;l5C80000l0ck000005CJl536\91A@2eZ443K00000000@28dX7[i<9=K0000000000000000000003AZP7Z\0000\4ke00000000000000000000d4L;@2:b0000
0000\4l1@2_]450IP4R<<0?jX6FV04ojh6K?\8JC48cMX3OS09JM0000000000000000000000000000\0c40000X2KF000000000000000000000000l8aP48f=`5eU
<4_gL0No\8^l0000d4J000000000000000000000000000000000824b000000000000`67d0000H0l_P0OO`3BP0000L2<=07GF0000000000000000000000000000
X5R<D3M_X1c^H0PEL3V0@0BUL4nY00000000@7ij03kET1hR00000000X5@ZX71VP5DTX6Bi0000@3D@T70R00000000000000000000P1I6L8<:X1;\l4`=00000000
H60F000000000000@2>D00000000000000000000000086_g00000000000000000000000000000000X2OHH8V50000000000000000@0Tn83fP00000000\0P10000
H0\`82Z_000080_g0000P9IDD4nE0000000000000000<15]T6j685L_@7IkP90;000000000000000000000000L1:G04Y10000H3cJ000042mN00000000`2n>@8bj
0000X0f700000000891gT8SF000000000000D96B000000000000H2j4L03[l8Sk0000000000000000000000000000P1XD000087kZ@3RLh3?C436BT2mA0000<5Q>
<9B`00000000\2>Y00000000\1n?0000000003H7d8QE00000000d2KjL0K?L8NR00000000000000000000\7@n000083Aj00000000000081^o00000000T3Hd0000
000000000000@4@30000000000004124d1dk0000H0n3000000000000X20D075?L4D\0000000000000000T4LS0000P2JL41C@47Lj\39L00000000<8GQT33ch5G_
l0Hd<7CSD7_J04ICT8Tcd7UO0000000000000000h2iQ47>j0000\7eS0000000000000000T9<:000000000000d0UT@4A60000000000000000@077000000000000
000047\E0000`8kM00000000<3dW0000`2V2T13cl5fHD5h[000081@nH69`@7ZE000000000000T23:00000000@8RD00000000000000000000l9A30000T4bj0000
00000000`023T8]VD2_QP6YS<4Q\l6UPP6bRL0R;T7nc08<QL8R7P6EF\07iL1aS\5KM@4G207k6\5Fel3C\\7mW00000000X6BG000000000000\2440000T1XTX0G\
000000000000l1@L000007MY00000000L05f0000@7^P000000000000\83kd48lH1<9h2=@d6;\000000000000000003950000X0mcH3M1<4_:@6J3P7KA`08m0000
X4N]H617d5=0X0=BL5WU0000h1e<000000000000P0L\000000000000h9BJX8BH0000`0CA@6=><6K20000`205890[0000@29MX4ah0000496hX5MY0000X40h0000
00000000\2hR0000h2Oi0000000000000000000000000000000000000000@112h1cKL4<<d505L68N44e]07TWh8Hd00000000@1K`000000000000000000000000
0000P3]00000X4FM@9<a0000000000000000d2E>P6lk00000000000049GU000000000000000003SLD8]c000000000000<2H_<9CJ40<_h2a@l2_7P35PT37i0000
0000000085>9493D00000000l2EM000008X^h0_8d42200000000X39o00000000000006<T0000d8Yf043f<7\b0000`6Z=000000000000000000000000P93d0000
\9;]00000000l0SM000000000000000000000000000000000000X8IM000000000000D6R5T8HS00000000000000000000H2J^0000000000000000430V00000000
0000T3XPh3NQX6@Z0000D7Ok0000l1I[\8>I\3A:l6><d86a0000h5Rh@33<D9@F0000T9CW000000000000@5P1000006A7000000000000d4_O`6V6000000000000
@3TVP1E4`9?ZH00X08DA0000l03AP1=4h2naD3Z^`37V45>I89KY000040890000`2o3000000000000l0`Td8lnl9J:000080f_X0hT\56;0000l2o@d1o]0000H1b@
00000000000085QSD5`OD6:Dd6jh0000L0]h46FJ000000000000@1HC00000000P7W50000000000000000h36R000000000000l9>>000000000000000000000000
\7QOP7i]000000000000000000000000l6M2`6oL0000X0O>0000d6c>000000000000T2Yn0000T05Th4[5@8la01Q^0000<2CL0000T39dd787H1i80000\0lO0000
0000H0kDL6W@000000000000d8I100000000l4BZ000081J<00000000<6X0000000000000D0dGT1XaD5E@P78W`97B0000000000000000L6JE00000000`1_hT01e
T5nnX8on00000000@5Bg0000@2]\d5V0000087[100004545<34300000000000000000000\6H[00000000h5mS`0CaL6TFd8dC0000<0Lo00000000000084RMP8g6
0000D08V83YUD5gY@3f=P5Mn0000000082^Q09D:<8fc00000000D4Mk0000000000000000<2BGH6VN00000000`7HT0000h5EW000000000000L8XQ000000000000
00000000000000000000000087cL0000000000000000h5Y>000000000000d5hD0000T1<UH00<87nB0000h0FO0000@6>J`7jVd7O147gaP2Me<6fcL6gl083W0000
D2eN0000000000000000d51Cl1OE45Pn00000000H55104MV00000000058VT6@l0000L1;l04b4465gh5gnP0oNH74H\817X4=1L3L@04GZl4lAd9AC\1Bll1V^D8[M
<2h<02<0`1d3T32]<2Fad1G@`4730000D3MB\5]Q0000h6>h0000<1F>00000000X1WW0000000000000000000000000000000000000000D8Fo000082bI00000000
0000<0CW\2lXX5=FT6YE`9I1L6[50000000082@bh5d^0000000000000000`76E00000000h1Pb`5j\81U[000000000000P0[1000000000000000043LX<3gIl4Rb
l2\j05=kl7DYT3AL000085G6@6GU`6^d@9Jc003N@4\Xd8:n00000000L81j000000000000000000000000d7_Y0000<3e@0000L4=AL1550000P00L@0Wl000084k@
000000000000000000000000417BX6SJh4EY433T`1;RT6XC`9EFl3TA<4ha0000000000000000D3QaT56lT3QA@95H00000000T0`C00000000L3c<D4GoH86BP941
L1[N05?A0000d1VML8Zj0000h84Y0000000000000000`3^E00000000\1nO0000000000000000@4:F00000000000000000000P0@i000000000000T3Ki<1kF0000
00000000000000mR00000000X2AK0000P8WA000000000000<2MD00000000\8k]84j^000000000000000000000000000005INd0\Qh3^i<2Q9l82Jh7Y\d82hh8lT
41LGL1Tn<47L82;R83HG0000000000000000H7iL0000T4h50000`52H0000000044SE`1oA@46F`6WK47C>83Z900000000000000000000\189D1hn000000000000
H3R@l6al0000`4`S000000000000@1ZB00000000<8P60000L0V;000081^]00000000l0S4X6MLH4>K<0Mk`7BHh4UW00000000000000000000P4bCH0Cnd3_hL5^X
0000d0CLd0=hD19RL5ciP6bgL1ed45I?l8Ue`6RM45K00000000000000000`63jh034P8oA0000000000J1`8Ed82Vk0000d5Df0000000000000000000000000000
0000T7abT8`I0000`2`aX2Wj0000<49>00000000000006:3H8H30000`6e>T0AB82?K44e@d7Y:X7oY00000000<8gRL8CR\1lP000000000000X8im<4MA00000000
034B0000@6CK\6a4T3B`000000008609\8o40000000000000000<0Ya0000D3[d@8i:0000`30:0000h50?0000000000000000P94^41KN0000<6]I\5i^00000000
@1X700000000422j`19l0000`0:Q00000000000000000000476i0000000000000000h3N0d4lT00000000P18UD51h0000000000000000@6[_X6@=d2UQ0000H10e
00000000P34a03\3000000000000h8c=0000T5S<00000000D5^f00000000P7oJD1Z50000000088Ii000040:ld3j00000D1L]0000P9Li00000000000000000000
00000000<92A0000000000000000l1]<P62X0000X8a6X11CX1iH0000000000000000000000000000000000000000D3a<\7=_000085_D0000D8e700000000D4IW
0000T5FUd8`\00000000T8Z300000000000000000000h2ajT06_D1MUX7lnH8DRL9?:T9APH5MB49CjP5dB@22Mh2F@073I00000000<2>o000000000000l0]OH2@>
04=RH4JaP8oaH8U30000D9Fo81g<000000000000`2TE40ZGL1L4`1Me@8:0D8B3@85JP30hd18l<66k0000@94k\2T1@0RPH87]T9F_00000000000000000000D57X
0000l8W1000000000000000000000000000000000000l1;9000000000000H5mf0000l5VL0000<7Ak0000X5bX000047kn\6Ec000000000000000084K:00000000
"#, [
K::View, K::Action, K::Around, K::Credit, K::Around, K::Action, K::Action, K::View,
K::Credit, K::Action,
] }

index! { ICONS: &str, 256, r#"@	00001
address	00101
at	00001
behance	00201
birth	00301
birthdate	00301
birthday	00301
bluesky	00401
cake	00301
calendar	00001
call	00501
cell	00501
cellphone	00501
chain	00601
dribbble	00701
email	00001
envelope	00001
environment	00101
f	00801
facebook	00801
fb	00801
geo	00101
github	00901
gitlab	00:01
globe	00601
globe-location	00101
google-scholar	00;01
handy	00501
home	00101
house	00101
in	00<01
insta	00=01
instagram	00=01
language	00>01
languages	00>01
link	00601
linkedin	00<01
location	00101
mail	00001
map	00101
marker	00101
mastodon	00?01
medium	00@01
mobile	00501
orcid	00A01
phone	00501
pin	00101
place	00101
researchgate	00B01
scholar	00;01
skype	00C01
smartphone	00501
stack-overflow	00D01
stackoverflow	00D01
tel	00501
telefon	00501
telefono	00501
telegram	00E01
telephone	00501
translate	00>01
twitter	00F01
téléphone	00501
web	00601
website	00601
wechat	00G01
weixin	00G01
whatsapp	00H01
x-twitter	00F01
xing	00I01
youtube	00J01
⌂	00101
☎	00501
☏	00501
✆	00501
✉	00001
✉️	00001
微信	00G01
𝕏	00F01
🌐	00601
🎂	00301
🏠	00101
🏡	00101
📅	00001
📍	00101
📞	00501
📧	00001
📨	00001
📩	00001
📱	00501
📲	00501
🔗	00601
🗓	00001
🗺	00101
"#, r#"0000l0:5X0BD@0AX000000000000X0=d`0>10000h04V009b40@@0000000000000000d0>@000000000000000000000000000000000000005YL0A700000000X01b
0000H04600000000H0:`00000000000000000000l00j\08Kh01:0000h07i00000000D03g804I00000000000000000000000000000000h0<m00000000800^0000
0000000000000000`0<_\0@a000000000000000000000000000000000000000000000000000080090000l03>h0<000000000P01W00000060000000000000`001
00000000l0?[00@540BO0000000000000000007@T0;aP0?300000000l01IL04o@0Ac0000P0:O000000000000<08ZH08g00=Wh0?Q\0;Ih06Q\06aD0AM00000000
00000000D04?004c0000000000000000D00G00000000000000000000d05e0000000000=?@0B90000H09L00000000\08>\070h03_0000000000000000@06<\0>[
00000000000000000000H0AB007Z0000T06E\02100000000000000000000L09@0000d08400000000L0@lH02<d05D00000000000000000000000000000000L07K
@09400000000402c000000000000P032l0?G0000l0=I00000000000000000000000000000000800P000040;5H02WX0<OP0?=\0@V@0An0000d0?h00000000h02G
00000000000000000000000000000000L0@K00000000P0>i0000@0BZ000000000000D0>P000000000000T0:C0000`0<?00000000<03M0000`09V@0;S00000000
"#, [
"", "Location", "Behance", "Birth date", "Bluesky", "Phone", "Website", "Dribbble",
"Facebook", "GitHub", "GitLab", "Google Scholar", "LinkedIn", "Instagram", "Languages", "Mastodon",
"Medium", "ORCID", "ResearchGate", "Skype", "Stack Overflow", "Telegram", "Twitter", "WeChat",
"WhatsApp", "Xing", "YouTube",
] }
