// Made by `cargo xtask codegen` from data/page-words.tsv and data/icons.tsv. Do not edit.

use crate::tables::index::index;
use crate::tables::page::Kind as K;

index! { PHRASES: K, 4096, r#"1st	0001
1st degree connection	0001
2nd	0001
2nd degree connection	0001
3rd	0001
3rd degree connection	0001
401 unauthorized	0011
403	0011
403 forbidden	0011
404	0011
404 error	0011
404 es hiba	0011
404 hatasi	0011
404 hatası	0011
404 not found	0011
404 page not found	0011
404 seite nicht gefunden	0011
404 오류	0011
404-es hiba	0011
404エラー	0011
404錯誤	0011
404错误	0011
410 gone	0011
500 internal server error	0011
502 bad gateway	0011
503 service unavailable	0011
504 gateway timeout	0011
aabn	0021
aanmelden	0001
aapne	0021
aatkomst nekad	0011
abmelden	0001
abn	0021
abone ol	0031
aboneaza te	0031
abonează-te	0031
abonnes	0001
abonnieren	0001
abonnés	0001
abrir	0021
ac	0021
acasa	0001
acasă	0001
accedi	0001
accept	0001
accept all	0001
accepter	0001
acceptera	0001
accepteren	0001
acces interdit	0011
acces refuse	0011
acceso denegado	0011
access denied	0011
accesso negato	0011
accetta	0001
accueil	0001
accès interdit	0011
accès refusé	0011
aceitar	0001
aceptar	0001
acesso negado	0011
adatvedelem	0041
adatvédelem	0041
advertentie	0031
advertisement	0031
aehnliche artikel	0031
aehnliche beitraege	0031
aehnliche profile	0031
afdrukken	0001
afficher le certificat	0021
ahnliche artikel	0031
ahnliche beitrage	0031
ahnliche profile	0031
aiheeseen liittyvaet	0031
aiheeseen liittyvat	0031
aiheeseen liittyvät	0031
akceptuje	0001
akceptuję	0001
akzeptieren	0001
all rights reserved	0041
alla raettigheter foerbehaallna	0041
alla rattigheter forbehallna	0041
alla rättigheter förbehållna	0041
alle rechte vorbehalten	0041
alle rechten voorbehouden	0041
alle rettigheder forbeholdes	0041
alle rettigheter reservert	0041
aller au contenu	0001
als pdf speichern	0001
ana sayfa	0001
anmael	0001
anmal	0001
anmelden	0001
anmäl	0001
annonce	0031
annons	0031
annonse	0031
ansehen	0021
anterior	0001
anzeige	0031
anzeigen	0021
apne	0021
apri	0021
ara	0001
arriba	0001
articles lies	0031
articles liés	0031
articles recents	0031
articles récents	0031
articles similaires	0031
articole recente	0031
articole similare	0031
articoli correlati	0031
articoli recenti	0031
articulos relacionados	0031
artigos recentes	0031
artigos relacionados	0031
artikel terkait	0031
artículos relacionados	0031
assine	0031
atkomst nekad	0011
attention required	0011
aufrufe	0001
autentificare	0001
avaa	0021
avanti	0001
aviso legal	0041
ayrintilar	0021
ayrıntılar	0021
az oldal nem talalhato	0011
az oldal nem található	0011
aç	0021
back	0001
back to top	0001
bad gateway	0011
bagikan	0052
baglanti	0072
bai viet lien quan	0031
bai viet moi	0031
baixar	0001
baixar curriculo	0001
baixar currículo	0001
baixar pdf	0001
ban quyen	0041
bana yazin	0031
bana yazın	0031
basa don	0001
bağlantı	0072
başa dön	0001
bearbeiten	0001
bejelentkezes	0001
bejelentkezés	0001
bekijk	0021
bekijk certificaat	0021
bekijk project	0021
bekijken	0021
benzer profiller	0031
benzer yazilar	0031
benzer yazılar	0031
beranda	0001
bereitgestellt von	0041
berlangganan	0031
best viewed	0041
best viewed with	0041
besucher	0092
bewerken	0001
bezaras	0001
bezoeker nummer	0041
bezárás	0001
binh luan	0031
bir yanit yazin	0031
bir yanıt yazın	0031
blad 404	0011
blogroll	0031
boletin	0031
boletín	0031
bovebben	0021
brak dostepu	0011
brak dostępu	0011
broncode	0021
built with	0041
bunu paylas	0031
bunu paylaş	0031
buscar	0001
byggd med	0041
bài viết liên quan	0031
bài viết mới	0031
bình luận	0031
błąd 404	0011
bővebben	0021
bản quyền	0041
cadastre se	0001
cadastre-se	0001
cap nhat lan cuoi	0041
cari	0001
cauta	0001
caută	0001
cerca	0001
cerez politikasi	0041
cerrar	0001
cetak	0001
chi tiet	0021
chi tiết	0021
chia se	0052
chia sẻ	0052
chinh sach bao mat	0041
chinh sua	0001
chiudi	0001
chyba 404	0011
chính sách bảo mật	0041
chỉnh sửa	0001
citeste mai mult	0001
citește mai mult	0001
close	0001
cod sursa	0021
cod sursă	0021
code	0021
code source	0021
codice	0021
codice sorgente	0021
codigo	0021
codigo fonte	0021
codigo fuente	0021
collegamenti	0001
comentarii recente	0031
comentarios recentes	0031
comentarios recientes	0031
comentários recentes	0031
commentaires recents	0031
commentaires récents	0031
commenti recenti	0031
comparte	0031
compartilhar	0052
compartilhar em	0031
compartilhe	0031
compartir	0052
compartir en	0031
condividi	0052
condividi su	0031
conectare	0001
conexoes	0001
conexões	0001
connect	0001
connecties	0001
connections	0001
connexion	0001
consulter	0021
contact details	0001
contact form	0031
contact info	0001
contactformulier	0031
contactos	0001
cookie policy	0041
copia link	0001
copiar enlace	0001
copiar link	0001
copier le lien	0001
copy link	0001
copyright	0041
creado con	0041
creat cu	0041
created time	0041
created with	0041
creato con	0041
cree avec	0041
criado com	0041
créé avec	0041
cv indir	0001
czytaj wiecej	0001
czytaj więcej	0001
código	0021
código fuente	0021
código-fonte	0021
cập nhật lần cuối	0041
daftar	0001
daha fazla	0001
daha fazla goster	0001
daha fazla göster	0001
dang ky	0001
dang ky nhan tin	0031
dang nhap	0001
dark mode	0001
das koennte dich auch interessieren	0031
das koennte sie auch interessieren	0031
das konnte dich auch interessieren	0031
das konnte sie auch interessieren	0031
das könnte dich auch interessieren	0031
das könnte sie auch interessieren	0031
date created	0041
datenschutz	0041
datenschutzerklaerung	0041
datenschutzerklarung	0041
datenschutzerklärung	0041
de lai binh luan	0031
deel dit	0031
deel dit bericht	0031
deixe um comentario	0031
deixe um comentário	0031
deixe uma resposta	0031
deja un comentario	0031
deja una respuesta	0031
del	0001
del dette	0031
del pa	0031
del paa	0031
del på	0031
dela	0052
dela det haer	0031
dela det har	0031
dela det här	0031
dela pa	0031
dela paa	0031
dela på	0031
delen	0052
delen op	0031
demo	0021
denunciar	0001
derniere mise a jour	0041
dernière mise à jour	0041
desarrollado con	0041
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
deschide	0021
desenvolvido com	0041
designed by	0041
detail	0021
details	0021
detalhes	0021
detalii	0021
detaljer	0021
detalles	0021
detaylar	0021
dettagli	0021
devamini oku	0001
devamını oku	0001
deze site draait op	0041
dibuat dengan	0041
diese seite existiert nicht	0011
diesen beitrag teilen	0031
disenado por	0041
diseñado por	0041
distribuie	0052
do gory	0001
do góry	0001
dodaj komentarz	0031
doi	0021
domain for sale	0011
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
drevet af	0041
drevet av	0041
drivs med	0041
drucken	0001
druckversion	0001
drukuj	0001
duoc tao bang	0041
duzenle	0001
détails	0021
düzenle	0001
ecrivez moi	0031
edit	0001
edit this page	0001
editar	0001
editeaza	0001
editează	0001
edytuj	0001
elfogadom	0001
em manutencao	0011
em manutenção	0011
en savoir plus	0021
enlace	0021
entradas recientes	0031
entradas relacionadas	0031
entrar	0001
enviame un mensaje	0031
envie uma mensagem	0031
envoyez moi un message	0031
envoyez-moi un message	0031
envíame un mensaje	0031
erisim engellendi	0011
erişim engellendi	0011
eroare 404	0011
erreur 404	0011
erro 404	0011
error 404	0011
errore 404	0011
erstellt am	0041
erstellt mit	0041
escreva me	0031
escreva-me	0031
escribeme	0031
escríbeme	0031
etusivu	0001
exibir credencial	0021
explore more	0031
fait avec	0041
fant ikke siden	0011
fatto con	0041
fechar	0001
fehler 404	0011
feil 404	0011
feito com	0041
fejl 404	0011
fel 404	0011
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
forbidden	0011
foregaende	0001
formulaire de contact	0031
formular de contact	0031
formulario de contacto	0031
formulario de contato	0031
formularz kontaktowy	0031
formulir kontak	0031
formulário de contacto	0031
formulário de contato	0031
forraskod	0021
forráskód	0021
forside	0001
fout 404	0011
full text	0021
följ	0001
följare	0001
föregående	0001
ga naar de inhoud	0001
ga til indhold	0001
ga til innhold	0001
gaa til indhold	0001
gaa til innhold	0001
gateway timeout	0011
geef een reactie	0031
geen toegang	0011
gemaakt door	0041
gemaakt met	0041
generado con	0041
generado por	0041
generated by	0041
generated from	0041
generated with	0041
generato da	0041
genere par	0041
geoptimaliseerd voor	0041
gerado por	0041
gerelateerde berichten	0031
geri	0001
gestaltet mit	0041
get in touch with me	0031
giris	0001
giris yap	0001
giriş	0001
giriş yap	0001
gizlilik politikasi	0041
gizlilik politikası	0041
gjord med	0041
go to top	0001
godta	0001
gor	0021
goruntule	0021
goruntulenme	0001
got it	0001
gui tin nhan	0031
gå til indhold	0001
gå til innhold	0001
généré par	0041
gör	0021
görüntüle	0021
görüntülenme	0001
gửi tin nhắn	0031
hae	0001
hak cipta	0041
halaman tidak ditemukan	0011
haut de page	0001
hecho con	0041
hem	0001
hent pdf	0001
herunterladen	0001
hirdetes	0031
hirdetés	0031
hirlevel	0031
hivatkozas	0021
hivatkozás	0021
hjem	0001
hjemmeside	0021
hledat	0001
home	0001
homepage	0001
hoppa till innehaall	0001
hoppa till innehaallet	0001
hoppa till innehall	0001
hoppa till innehallet	0001
hoppa till innehåll	0001
hoppa till innehållet	0001
hosted on	0041
hozzaszolasok	0031
hozzászólások	0031
hyvaeksy	0001
hyvaksy	0001
hyväksy	0001
hírlevél	0031
icerige atla	0001
icerige gec	0001
iklan	0031
ile olusturuldu	0041
ile oluşturuldu	0041
ile yapilmistir	0041
ile yapılmıştır	0041
iletisim formu	0031
iletişim formu	0031
ilgili yazilar	0031
ilgili yazılar	0031
impressum	0041
imprima	0001
imprimer	0001
imprimer cette page	0001
imprimir	0001
imprimir esta pagina	0001
imprimir esta página	0001
imprimă	0001
in	0001
in onderhoud	0011
in trang nay	0001
in trang này	0001
inapoi	0001
inapoi sus	0001
incele	0021
inchide	0001
indietro	0001
indir	0001
informativa privacy	0041
inhaltsverzeichnis	0031
iniciar sesion	0001
iniciar sesión	0001
iniciar sessao	0001
iniciar sessão	0001
inicio	0001
inloggen	0001
integritetspolicy	0041
internal server error	0011
inviami un messaggio	0031
início	0001
ir al contenido	0001
ir arriba	0001
ir para o conteudo	0001
ir para o conteúdo	0001
irjon nekem	0031
iscriviti	0031
içeriğe atla	0001
içeriğe geç	0001
jaa	0052
jaa taemae	0031
jaa tama	0031
jaa tämä	0031
jaetae kommentti	0031
jata kommentti	0031
jestes odwiedzajacym	0041
jesteś odwiedzającym	0041
join now	0001
just a moment	0011
jätä kommentti	0031
kabul et	0001
kaellkod	0021
kaikki oikeudet pidaetetaeaen	0041
kaikki oikeudet pidatetaan	0041
kaikki oikeudet pidätetään	0041
kallkod	0021
kapat	0001
kapcsolatfelveteli urlap	0031
kapcsolatfelvételi űrlap	0031
kapcsolodo bejegyzesek	0031
kapcsolódó bejegyzések	0031
katso	0021
katso projekti	0021
kayit ol	0001
kaynak kodu	0021
kayıt ol	0001
kebijakan privasi	0041
kembali	0001
kembali ke atas	0001
kereses	0001
keresés	0001
kesalahan 404	0011
keszult	0041
kezdolap	0001
kezdőlap	0001
khong tim thay trang	0011
không tìm thấy trang	0011
kildekode	0021
kirim pesan	0031
kirjaudu	0001
kirjaudu sisaan	0001
kirjaudu sisaeaen	0001
kirjaudu sisään	0001
kod	0021
kod zrodlowy	0021
kod źródłowy	0021
kode	0021
kode sumber	0021
komentar	0031
kommentar hinterlassen	0031
kommentarer	0031
kommentit	0031
kontakte	0001
kontakter	0001
kontaktformulaer	0031
kontaktformular	0031
kontaktformulär	0031
kontaktni formular	0031
kontaktní formulář	0031
kontaktow	0001
kontaktskjema	0031
kontaktów	0001
kopiera laenk	0001
kopiera lank	0001
kopiera länk	0001
kopiuj link	0001
källkod	0021
készült	0041
kód	0021
laat een reactie achter	0031
laatst bijgewerkt	0041
laatst gewijzigd	0041
ladda ner	0001
ladda ner cv	0001
ladda ner pdf	0001
laehdekoodi	0021
laehetae viesti	0031
laemna en kommentar	0031
laenk	0021
laes mer	0072
laes mere	0072
laget med	0041
lahdekoodi	0021
laheta viesti	0031
laisser un commentaire	0031
lamna en kommentar	0031
langsung ke konten	0001
language	0001
lank	0021
las mer	0072
lasa un comentariu	0031
lascia un commento	0031
last edited	0041
last edited time	0041
last modified	0041
last ned	0001
last ned pdf	0001
last updated	0041
lasă un comentariu	0031
lataa	0001
lataa pdf	0001
latest posts	0031
lavet med	0041
learn more	0021
learn more about cookies	0001
leave a comment	0031
leave a reply	0031
lebenslauf herunterladen	0001
leer	0021
lees meer	0001
legatura	0021
legg igjen en kommentar	0031
leggi	0021
leggi tutto	0001
legutobbi bejegyzesek	0031
legutóbbi bejegyzések	0031
legătură	0021
len dau trang	0001
lenke	0021
ler	0021
les mer	0072
letoltes	0001
lettre d'information	0031
letzte aenderung	0041
letzte aktualisierung	0041
letzte anderung	0041
letzte beitraege	0031
letzte beitrage	0031
letzte beiträge	0031
letzte änderung	0041
letöltés	0001
lewati ke konten	0001
lezen	0021
liczba odwiedzin	0041
lien	0021
lien ket	0021
ligacao	0021
ligação	0021
lihat	0021
lihat lainnya	0001
lihat proyek	0021
lihat sertifikat	0021
link	0021
link kopieren	0001
link kopiëren	0001
linkki	0021
lire	0021
lisaetietoja	0021
lisatietoja	0021
lisätietoja	0021
live demo	0021
liên kết	0021
log in	0001
log ind	0001
log out	0001
logg inn	0001
logga in	0001
login	0001
loi 404	0011
lue lisaa	0072
lue lisaeae	0072
lue lisää	0072
luk	0001
lukk	0001
lähdekoodi	0021
lähetä viesti	0031
lämna en kommentar	0031
länk	0021
läs mer	0072
læs mere	0072
lên đầu trang	0001
lỗi 404	0011
m'ecrire	0031
m'écrire	0031
ma nguon	0021
made with	0041
mai mult	0021
mainos	0031
mas informacion	0021
masuk	0001
meer	0021
meer informatie	0021
meer tonen	0001
megnyitas	0021
megnyitás	0021
megosztas	0052
megosztás	0052
megtekintes	0021
megtekintés	0021
mehr	0021
mehr anzeigen	0001
mehr erfahren	0021
melden	0001
meniu	0001
mentions legales	0041
mentions légales	0041
menu	0001
menue	0001
meny	0001
menú	0001
menü	0001
mesaj gonder	0031
mesaj gönder	0031
message	0001
minden jog fenntartva	0041
minder tonen	0001
misschien vind je dit ook leuk	0031
modifica	0001
modifier	0001
modulo di contatto	0031
mogelijk gemaakt door	0041
more	0021
mostra altro	0001
mostra credenziale	0021
mostra meno	0001
mostrar credencial	0021
mostrar mais	0001
mostrar mas	0001
mostrar más	0001
muokkaa	0001
mutual connections	0001
más información	0021
mã nguồn	0021
na gore	0001
na górę	0001
naar boven	0001
naar de inhoud	0001
nach oben	0001
nachricht senden	0031
nachweis anzeigen	0021
naesta	0001
naeytae	0021
naeytae lisaeae	0001
naeytae vaehemmaen	0001
nahlasit	0001
nahlásit	0001
nahoru	0001
najnowsze komentarze	0031
najnowsze wpisy	0031
nao encontrado	0011
napiste mi	0031
napisz do mnie	0031
napište mi	0031
napsat komentar	0031
napsat komentář	0031
nasta	0001
nastepny	0001
następny	0001
navigation	0031
nayta	0021
nayta lisaa	0001
nayta vahemman	0001
nejnovejsi komentare	0031
nejnovejsi prispevky	0031
nejnovější komentáře	0031
nejnovější příspěvky	0031
nettsted	0021
neueste beitraege	0031
neueste beitrage	0031
neueste beiträge	0031
neueste kommentare	0031
newsletter	0031
next	0001
nicht gefunden	0011
nie znaleziono strony	0011
niet gevonden	0011
nieuwsbrief	0031
no encontrado	0011
not found	0011
nyhedsbrev	0031
nyhetsbrev	0031
nyomtatas	0001
nyomtatás	0001
não encontrado	0011
nästa	0001
näytä	0021
näytä lisää	0001
näytä vähemmän	0001
obserwuj	0001
obserwujacych	0001
obserwujących	0001
ochrana osobnich udaju	0041
ochrana osobních údajů	0041
odebirat	0031
odebírat	0031
odkaz	0021
odmowa dostepu	0011
odmowa dostępu	0011
odwiedzin	0041
oeffnen	0021
oeppna	0021
offnen	0021
open	0021
openen	0021
oppna	0021
optimiert fuer	0041
optimiert fur	0041
optimiert für	0041
optimizado para	0041
ostatnia aktualizacja	0041
ostatnia modyfikacja	0041
ostatnie wpisy	0031
otevrit	0021
otevřít	0021
otimizado para	0041
ottimizzato per	0041
otworz	0021
otwórz	0021
paeivitetty viimeksi	0041
page can't be found	0011
page introuvable	0011
page maintained by	0041
page non trouvee	0011
page non trouvée	0011
page not found	0011
page optimisee pour	0041
page optimisée pour	0041
page unavailable	0011
page views	0041
pagina nao encontrada	0011
pagina niet gevonden	0011
pagina no encontrada	0011
pagina non trovata	0011
pagina nu a fost gasita	0011
pagina nu a fost găsită	0011
pagina optimizada	0041
paivitetty viimeksi	0041
para mais informacoes aceda	0041
para mais informacoes visite	0041
para mais informações aceda	0041
para mais informações visite	0041
para mas informacion visite	0041
para más información visite	0041
partager	0052
partager cette page	0031
partager sur	0031
partilhar	0052
passer au contenu	0001
paylas	0052
paylaş	0052
pdf	0072
pdf herunterladen	0001
pdf indir	0001
pdf letoltese	0001
pdf letöltése	0001
pdf version	0001
pdf 다운로드	0001
pdfをダウンロード	0001
pdfダウンロード	0001
people also viewed	0031
people you may know	0031
perfiles similares	0031
perfis semelhantes	0031
personvern	0041
pesquisar	0001
plantilla de	0041
pobierz	0001
pobierz cv	0001
pobierz pdf	0001
podobne profile	0031
podobne wpisy	0031
podrobnosti	0021
pokaz certyfikat	0021
pokaz mniej	0001
pokaz wiecej	0001
pokaż certyfikat	0021
pokaż mniej	0001
pokaż więcej	0001
politica de confidentialitate	0041
politica de confidențialitate	0041
politica de privacidad	0041
politica de privacidade	0041
politique de confidentialite	0041
politique de confidentialité	0041
polityka prywatnosci	0041
polityka prywatności	0041
política de privacidad	0041
política de privacidade	0041
poprzedni	0001
pos terbaru	0031
posledna aktualizacia	0041
posledni aktualizace	0041
posledná aktualizácia	0041
poslední aktualizace	0041
post navigation	0031
posts recentes	0031
posts relacionados	0031
potrebbe interessarti anche	0031
powered by	0041
powiazane wpisy	0031
powiązane wpisy	0031
powrot	0001
powrot do gory	0001
powrót	0001
powrót do góry	0001
precedent	0001
prejit k obsahu	0001
prenumerera	0031
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
printed on	0041
pristup odepren	0011
privacy policy	0041
privacybeleid	0041
privatlivspolitik	0041
profile not found	0011
profili simili	0031
profils similaires	0031
project page	0021
projekt ansehen	0021
projekt megtekintese	0021
projekt megtekintése	0021
projeyi gor	0021
projeyi gör	0021
propulse par	0041
propulsé par	0041
proximo	0001
przejdz do tresci	0001
przejdź do treści	0001
précédent	0001
próximo	0001
pubblicita	0031
pubblicità	0031
publicidad	0031
publicidade	0031
publicitate	0031
publicite	0031
publicité	0031
pular para o conteudo	0001
pular para o conteúdo	0001
página no encontrada	0011
página não encontrada	0011
página optimizada	0041
päivitetty viimeksi	0041
přejít k obsahu	0001
přihlásit se	0001
přijmout	0001
přístup odepřen	0011
quang cao	0031
quay lai	0001
quay lại	0001
quelltext	0021
quảng cáo	0031
reacties	0031
read	0021
read more	0072
realise avec	0041
realizat cu	0041
realizzato con	0041
realizzato da	0041
recent articles	0031
recent comments	0031
recent posts	0031
recente berichten	0031
recente reacties	0031
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
reklam	0031
reklama	0031
related	0031
related articles	0031
related links	0031
related posts	0031
relaterade inlaegg	0031
relaterade inlagg	0031
relaterade inlägg	0031
relaterede indlaeg	0031
relaterede indlæg	0031
relaterte innlegg	0031
relations	0001
repo	0021
report	0001
repository	0021
reszletek	0021
retour	0001
retour en haut	0001
réalisé avec	0041
részletek	0021
s'abonner	0031
s'inscrire	0001
saber mais	0021
saiba mais	0021
salta al contenuto	0001
saltar al contenido	0001
saltar para o conteudo	0001
saltar para o conteúdo	0001
sari la continut	0001
sari la conținut	0001
save as pdf	0001
sayfa bulunamadi	0011
sayfa bulunamadı	0011
scarica	0001
scarica cv	0001
scarica il pdf	0001
scarica pdf	0001
schliessen	0001
schließen	0001
schreib mir	0031
schreibe einen kommentar	0031
schreiben sie mir	0031
scopri di piu	0021
scopri di più	0021
scrie mi	0031
scrie-mi	0031
scrivimi	0031
sdilejte	0031
sdilet	0052
sdílejte	0031
sdílet	0052
se certifikat	0021
se connecter	0001
se projekt	0021
se prosjekt	0021
se sertifikat	0021
search	0001
search this site	0031
see certificate	0021
see credential	0021
see more	0072
see project	0021
segnala	0001
segui	0001
seguidores	0001
seguir	0001
seite drucken	0001
seite nicht gefunden	0011
seite teilen	0031
seitenaufrufe	0041
selengkapnya	0001
senast aendrad	0041
senast andrad	0041
senast uppdaterad	0041
senast ändrad	0041
senaste inlaeggen	0031
senaste inlaggen	0031
senaste inläggen	0031
senaste kommentarer	0031
send a message	0031
send me a message	0031
seneste indlaeg	0031
seneste indlæg	0031
seneste kommentarer	0031
sertifikayi gor	0021
sertifikayı gör	0021
service temporarily unavailable	0011
service unavailable	0011
setuju	0001
share	0001
share on	0031
share this	0031
share this page	0031
share this post	0031
show certificate	0021
show credential	0021
show less	0001
show more	0001
sidan hittades inte	0011
sidan kunde inte hittas	0011
siden ble ikke funnet	0011
siden blev ikke fundet	0011
siden findes ikke	0011
sidst opdateret	0041
sie sind besucher	0041
sign in	0001
sign out	0001
sign up	0001
signaler	0001
siguiente	0001
siirry sisaeltoeoen	0001
siirry sisaltoon	0001
siirry sisältöön	0001
sikayet et	0001
similar profiles	0031
sist oppdatert	0041
siste innlegg	0031
siste kommentarer	0031
site	0021
site en maintenance	0011
site internet	0021
site not found	0011
site optimise pour	0041
site optimisé pour	0041
site web	0021
sitio	0021
sitio en mantenimiento	0011
sitio web	0021
sito	0021
sito in manutenzione	0011
sito ottimizzato	0041
sito realizzato	0041
sito web	0021
situs	0021
situs web	0021
sivua ei loeydy	0011
sivua ei loeytynyt	0011
sivua ei loydy	0011
sivua ei loytynyt	0011
sivua ei löydy	0011
sivua ei löytynyt	0011
sivun alkuun	0001
skapad med	0041
skip navigation	0001
skip to content	0001
skip to main content	0001
skriv en kommentar	0031
skriv til meg	0031
skriv til mig	0031
skriv till mig	0031
skriv ut	0001
sluiten	0001
soeg	0001
soek	0001
sog	0001
sok	0001
sommaire	0031
son guncelleme	0041
son güncelleme	0041
son yazilar	0031
son yazılar	0031
son yorumlar	0031
source	0021
source code	0021
souvisejici prispevky	0031
související příspěvky	0031
sponsored	0031
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
stranka nenalezena	0011
strona	0021
strona glowna	0001
strona główna	0001
strona nie istnieje	0011
strona nie zostala znaleziona	0011
strona nie została znaleziona	0011
strona projektu	0021
stránka nenalezena	0011
stuur mij een bericht	0031
stworzone w	0041
stáhnout	0001
stáhnout pdf	0001
stäng	0001
subscribe	0052
suchen	0001
suivant	0001
suivre	0001
sulje	0001
suscribete	0031
suscríbete	0031
szczegoly	0021
szczegóły	0021
szerkesztes	0001
szerkesztés	0001
szolj hozza	0031
szukaj	0001
szólj hozzá	0031
sítio	0021
sök	0001
søg	0001
søk	0001
table of contents	0031
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
talvez voce goste	0031
talvez você goste	0031
tambien te puede interesar	0031
también te puede interesar	0031
tautan	0021
tehty ohjelmalla	0041
teilen	0052
teilen auf	0031
telecharger	0001
telecharger le cv	0001
telecharger le pdf	0001
telecharger mon cv	0001
template by	0041
terakhir diperbarui	0041
terms of service	0041
terug	0001
terug naar boven	0001
the page cannot be found	0011
theme	0041
theme by	0041
theme par	0041
this page could not be found	0011
this site can't be reached	0011
thème par	0041
tietosuojaseloste	0041
til toppen	0001
tilbage	0001
tilbage til toppen	0001
tilbake	0001
tilbake til toppen	0001
till toppen	0001
tillbaka	0001
tillbaka till toppen	0001
tilmeld	0031
tim kiem	0001
tinggalkan komentar	0031
tipareste	0001
tipărește	0001
tisk	0001
to top	0001
toate drepturile rezervate	0041
todos los derechos reservados	0041
todos os direitos reservados	0041
toggle dark mode	0001
top	0001
topo	0001
torna all'inizio	0001
torna in alto	0001
torna su	0001
toteutettu	0041
tous droits reserves	0041
tous droits réservés	0041
tovabb	0001
tovább	0001
trang chu	0001
trang chủ	0001
trang web	0021
transferir pdf	0001
tulosta	0001
tum haklari saklidir	0041
tutti i diritti riservati	0041
tutup	0001
télécharger	0001
télécharger le cv	0001
télécharger le pdf	0001
télécharger mon cv	0001
tìm kiếm	0001
tüm hakları saklıdır	0041
tải cv	0001
tải pdf	0001
tải xuống	0001
ubah	0001
udostepnij	0052
udostepnij na	0031
udostępnij	0052
udostępnij na	0031
udskriv	0001
ugras a tartalomhoz	0001
ugrás a tartalomhoz	0001
ultima actualizacion	0041
ultima actualizare	0041
ultima atualizacao	0041
ultima modifica	0041
ultima modificacao	0041
ultima modificacion	0041
ultimo aggiornamento	0041
unauthorized	0011
unduh	0001
unduh cv	0001
unduh pdf	0001
upravit	0001
utolso frissites	0041
utolsó frissítés	0041
utworzone w	0041
uusimmat artikkelit	0031
uutiskirje	0031
uye ol	0001
vai al contenuto	0001
vai al sito	0021
valikko	0001
ve dau trang	0001
vedi	0021
vedi certificato	0021
vedi progetto	0021
ver	0021
ver certificado	0021
ver credencial	0021
ver mais	0001
ver mas	0001
ver menos	0001
ver más	0001
ver projecto	0021
ver projeto	0021
ver proyecto	0021
ver site	0021
ver sitio	0021
verify	0021
verkkosivu	0021
verkkosivusto	0021
version imprimable	0001
version para imprimir	0001
versione stampabile	0001
versión para imprimir	0001
verwandte beitraege	0031
verwandte beitrage	0031
verwandte beiträge	0031
vezi	0021
vezi certificatul	0021
vezi mai mult	0001
vezi proiectul	0021
vice	0021
view	0021
view certificate	0021
view credential	0021
view full profile	0031
view on github	0021
view project	0021
views	0001
viimeisimmaet artikkelit	0031
viimeisimmat artikkelit	0031
viimeisimmät artikkelit	0031
virhe 404	0011
vis	0021
vis mer	0001
vis mere	0001
vis mindre	0001
visa	0021
visa certifikat	0021
visa mer	0001
visa mindre	0001
visa projekt	0021
visit site	0021
visit website	0021
visita il sito	0021
visitante numero	0041
visitante número	0041
visitas	0001
visitatore	0041
visite	0001
visites	0001
visiteur	0041
visiteurs	0041
visitor number	0041
visitors	0001
visningar	0001
vissza	0001
vissza a tetejere	0001
vissza a tetejére	0001
visualizaciones	0001
visualizacoes	0001
visualizações	0001
visualizzazioni	0001
voir	0021
voir le certificat	0021
voir le projet	0021
voir le site	0021
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
vous aimerez aussi	0031
vous etes le	0041
vous êtes le	0041
vsechna prava vyhrazena	0041
vsetky prava vyhradene	0041
vues	0001
vytisknout	0001
vytvorene pomocou	0041
vytvorene v	0041
vytvoreno	0041
vytvoreno pomoci	0041
vytvoreno v	0041
vytvorené pomocou	0041
vytvorené v	0041
vytvořeno	0041
vytvořeno pomocí	0041
vytvořeno v	0041
více	0021
všechna práva vyhrazena	0041
všetky práva vyhradené	0041
về đầu trang	0001
wartungsarbeiten	0011
web	0021
web site	0021
web sitesi	0021
webbplats	0021
webmaster	0041
weboldal	0021
webseite	0021
website	0021
websted	0021
weergaven	0001
weiter	0001
weniger anzeigen	0001
werbung	0031
wersja do druku	0001
wiecej	0021
więcej	0021
write me	0031
write to me	0031
wroc	0001
wróć	0001
wszelkie prawa zastrzezone	0041
wszelkie prawa zastrzeżone	0041
wydrukuj	0001
wygenerowano	0041
wykonano w	0041
wyswietlen	0001
wyświetleń	0001
xem	0021
xem chung chi	0021
xem chứng chỉ	0021
xem du an	0021
xem dự án	0021
xem them	0001
xem thêm	0001
yazdir	0001
yazdır	0001
yhteydenottolomake	0031
yloes	0001
ylos	0001
ylös	0001
yorum yap	0031
you are visitor	0041
you may also like	0031
you might also like	0031
yukari	0001
yukari cik	0001
yukarı	0001
yukarı çık	0001
zaloguj sie	0001
zaloguj się	0001
zamknij	0001
zapisz sie	0031
zapisz się	0031
zarejestruj sie	0001
zarejestruj się	0001
zavrit	0001
zavřít	0001
zertifikat ansehen	0021
zertifikat anzeigen	0021
zglos	0001
zgłoś	0001
ziyaretci sayisi	0041
ziyaretçi sayısı	0041
zobacz	0021
zobacz certyfikat	0021
zobacz projekt	0021
zobrazit	0021
zobrazit projekt	0021
zobrazit vice	0001
zobrazit více	0001
zoeken	0001
zoptymalizowano dla	0041
zostaw komentarz	0031
zpet	0001
zpet nahoru	0001
zpět	0001
zpět nahoru	0001
zrobione w	0041
zugriff verweigert	0011
zuletzt geaendert	0041
zuletzt geandert	0041
zuletzt geändert	0041
zum inhalt	0001
zum inhalt springen	0001
zum projekt	0021
zum seitenanfang	0001
zur webseite	0021
zur website	0021
zuruck	0001
zuruck nach oben	0001
zurueck	0001
zurueck nach oben	0001
zurück	0001
zurück nach oben	0001
ähnliche artikel	0031
ähnliche beiträge	0031
ähnliche profile	0031
åbn	0021
åpne	0021
åtkomst nekad	0011
çerez politikası	0041
écrivez-moi	0031
írjon nekem	0031
înapoi	0001
înapoi sus	0001
închide	0001
öffnen	0021
öppna	0021
última actualización	0041
última atualização	0041
última modificación	0041
última modificação	0041
üye ol	0001
đóng	0001
đăng ký	0001
đăng ký nhận tin	0031
đăng nhập	0001
được tạo bằng	0041
để lại bình luận	0031
đồng ý	0001
şikayet et	0001
αναζήτηση	0001
αναζητηση	0001
αποδοχή	0001
αποδοχη	0001
αρχική	0001
αρχικη	0001
αφήστε ένα σχόλιο	0031
αφηστε ενα σχολιο	0031
δείτε	0021
δειτε	0021
εγγραφή	0052
εγγραφη	0052
εκτυπωση	0001
εκτύπωση	0001
επεξεργασία	0001
επεξεργασια	0001
επιστροφή στην κορυφή	0001
επιστροφη στην κορυφη	0001
η σελίδα δεν βρέθηκε	0011
η σελιδα δεν βρεθηκε	0011
ιστοσελίδα	0021
ιστοσελιδα	0021
ιστοτοποσ	0021
ιστότοποσ	0021
κλείσιμο	0001
κλεισιμο	0001
κοινοποίηση	0052
κοινοποιηση	0052
κωδικασ	0021
κώδικασ	0021
λήψη	0001
λήψη pdf	0001
λεπτομέρειεσ	0021
λεπτομερειεσ	0021
ληψη	0001
ληψη pdf	0001
με επιφυλαξη παντοσ δικαιωματοσ	0041
με επιφύλαξη παντόσ δικαιώματοσ	0041
με την υποστήριξη	0041
με την υποστηριξη	0041
μενου	0001
μενού	0001
μετάβαση στο περιεχόμενο	0001
μεταβαση στο περιεχομενο	0001
πίσω	0001
περισσοτερα	0072
περισσότερα	0072
πισω	0001
πολιτική απορρήτου	0041
πολιτικη απορρητου	0041
προβολή	0021
προβολη	0021
προσφατα αρθρα	0031
προσφατα σχολια	0031
πρόσφατα άρθρα	0031
πρόσφατα σχόλια	0031
συνδεση	0001
συνδεσμοσ	0021
σφάλμα 404	0011
σφαλμα 404	0011
σχετικά άρθρα	0031
σχετικα αρθρα	0031
σύνδεση	0001
σύνδεσμοσ	0021
τελευταία ενημέρωση	0041
τελευταια ενημερωση	0041
φορμα επικοινωνιασ	0031
φόρμα επικοινωνίασ	0031
вверх	0001
вгору	0001
версия для печати	0001
версія для друку	0001
вийти	0001
войти	0001
все права защищены	0041
вы посетитель	0041
выйти	0001
відкрити	0021
главная	0001
головна	0001
детальніше	0021
дивитися	0021
добавить комментарий	0031
доступ заборонено	0011
доступ запрещен	0011
доступ запрещён	0011
друк	0001
завантажити	0001
завантажити pdf	0001
закрити	0001
закрыть	0001
залишити коментар	0031
исходный код	0021
код	0021
коментарі	0031
комментарии	0031
контактов	0001
копировать ссылку	0001
меню	0001
на главную	0001
наверх	0001
нагору	0001
назад	0001
написать	0001
напишите мне	0031
напишіть мені	0031
не найдено	0011
обновлено	0041
оставить комментарий	0031
останнє оновлення	0041
останні записи	0031
открыть	0021
ошибка 404	0011
переглянути	0021
перейти	0021
перейти к содержимому	0001
печать	0001
поделиться	0052
поделиться ссылкой	0031
подписаться	0052
подписчиков	0001
подробнее	0021
поділитися	0052
пожаловаться	0001
поиск	0001
показати більше	0001
показать еще	0001
показать ещё	0001
показать сертификат	0021
политика конфиденциальности	0041
політика конфіденційності	0041
помилка 404	0011
посетитель номер	0041
посилання	0021
поскаржитися	0001
последнее обновление	0041
последние записи	0031
посмотреть	0021
похожие записи	0031
похожие резюме	0031
похожие статьи	0031
пошук	0001
працює на	0041
прийняти	0001
принять	0001
просмотров	0092
підписатися	0031
работает на	0041
распечатать	0001
регистрация	0001
редагувати	0001
редактировать	0001
реклама	0031
реєстрація	0001
роздрукувати	0001
сайт	0021
сайт проекта	0021
свежие комментарии	0031
свернуть	0001
сделано	0041
скачать	0001
скачать pdf	0001
скачать резюме	0001
смотреть	0021
создано в	0041
создано с помощью	0041
ссылка	0021
створено за допомогою	0041
сторінку не знайдено	0011
страница не найдена	0011
схожі записи	0031
схожі резюме	0031
увійти	0001
усі права захищено	0041
форма зворотного зв'язку	0031
форма обратной связи	0031
читайте также	0031
читать далее	0001
אישור	0001
אתר	0021
דלג לתוכן	0001
דף הבית	0001
הדף לא נמצא	0011
הדפס	0001
הדפסה	0001
הורד pdf	0001
הורדה	0001
הצג עוד	0001
הרשמה	0052
השאר תגובה	0031
התחברות	0001
חזור למעלה	0001
חזרה	0001
חזרה למעלה	0001
חיפוש	0001
טופס יצירת קשר	0031
כל הזכויות שמורות	0041
לאתר	0021
מדיניות פרטיות	0041
סגור	0001
עוד	0021
עודכן לאחרונה	0041
עריכה	0001
פוסטים אחרונים	0031
פוסטים קשורים	0031
פרטים	0021
צפה	0021
צפייה	0021
קוד	0021
קישור	0021
קרא עוד	0001
שגיאה 404	0011
שיתוף	0031
שלח לי הודעה	0031
שתף	0052
תגובות	0031
תפריט	0001
آخر تحديث	0041
أحدث المقالات	0031
أرسل لي رسالة	0031
إعلان	0031
إغلاق	0001
إلى الأعلى	0001
اترك تعليقا	0031
احدث المقالات	0031
اخر تحديث	0041
ارسل لي رساله	0031
اشترك	0031
اطبع	0001
اعلان	0031
اغلاق	0001
اقرأ المزيد	0001
اقرا المزيد	0001
التعليقات	0031
التفاصيل	0021
الرئيسية	0001
الرابط	0021
الرييسيه	0001
الصفحة غير موجودة	0011
الصفحه غير موجوده	0011
العودة إلى الأعلى	0001
العوده الي الاعلي	0001
القائمة	0001
القايمه	0001
المزيد	0021
الموقع	0021
الي الاعلي	0001
انتقل إلى المحتوى	0001
انتقل الي المحتوي	0001
بحث	0001
بدعم من	0041
تحميل	0001
تحميل pdf	0001
تخطي إلى المحتوى	0001
تخطي الي المحتوي	0001
تسجيل الدخول	0001
تعديل	0001
تنزيل	0001
جميع الحقوق محفوظة	0041
جميع الحقوق محفوظه	0041
حقوق النشر	0041
خطأ 404	0011
خطا 404	0011
رابط	0021
راسلني	0031
رجوع	0001
سياسة الخصوصية	0041
سياسه الخصوصيه	0041
شارك	0031
طباعة	0001
طباعه	0001
عرض	0021
عرض الشهادة	0021
عرض الشهاده	0021
عرض المزيد	0001
عرض المشروع	0021
مشاركة	0052
مشاركه	0052
مقالات ذات صلة	0031
مقالات ذات صله	0031
موافق	0001
نموذج الاتصال	0031
お問い合わせフォーム	0031
お探しのページは見つかりませんでした	0011
もっと見る	0001
アクセスが拒否されました	0011
アクセスカウンタ	0041
コメント	0031
コメントを残す	0031
コンテンツへスキップ	0001
サイト	0021
サイトを見る	0021
シェア	0031
シェアする	0031
ソース	0021
ソースコード	0021
ダウンロード	0001
デモ	0021
トップへ戻る	0001
フォロワー	0001
フォロー	0001
プライバシーポリシー	0041
ページが見つかりません	0011
ページの先頭へ	0001
ページトップへ	0001
ホーム	0001
メッセージを送る	0031
メニュー	0001
リンク	0021
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
人次访问	0041
人目のお客様	0041
人目の訪問者	0041
作成日時	0041
保留所有权利	0041
保留所有權利	0041
先頭へ戻る	0001
共有	0052
关注	0001
关注者	0001
关闭	0001
分享	0052
分享到	0031
分享履歷	0031
切换语言	0001
切換語言	0001
列印	0001
列印本頁	0001
创建时间	0041
印刷	0001
印刷する	0001
原始碼	0021
发表评论	0031
取消	0001
同意する	0001
回到頂部	0001
回到顶部	0001
回表示	0001
在线预览	0021
备案	0041
复制链接	0001
存取被拒	0011
官網	0021
官网	0021
导出pdf	0001
專案連結	0021
展开	0001
展示	0021
展開	0001
广告	0031
広告	0031
廣告	0031
建立時間	0041
强力驱动	0041
您访问的页面不存在	0011
戻る	0001
手机查看	0031
打印	0001
打印本页	0001
扫一扫	0031
找不到頁面	0011
找不到页面	0011
技术支持	0041
技術支援	0041
掃一掃	0031
接受	0001
搜尋	0001
搜索	0001
收起	0001
新規登録	0001
更多	0021
更新时间	0041
更新時間	0041
最后更新	0041
最后编辑时间	0041
最後更新	0041
最後編輯時間	0041
最新文章	0031
最新記事	0031
最終更新	0041
最終更新日時	0041
最近のコメント	0031
最近の投稿	0031
最近文章	0031
最近更新	0041
本文へスキップ	0001
本站由	0041
查看	0021
查看專案	0021
查看更多	0001
查看證書	0021
查看证书	0021
查看项目	0021
検索	0001
檢舉	0001
檢視	0021
次浏览	0001
注册	0001
浏览	0001
源代码	0021
源码	0021
演示	0021
瀏覽	0001
瀏覽人次	0041
無断転載	0041
版权所有	0041
版權所有	0041
猜你喜欢	0031
留言	0031
番目の訪問者	0041
登入	0001
登出	0001
登录	0001
登録	0001
發表留言	0031
目录	0031
目次	0031
目錄	0031
相似简历	0031
相关推荐	0031
相关文章	0031
相關推薦	0031
相關文章	0031
确定	0001
確定	0001
粉丝	0001
粉絲	0001
給我留言	0031
続きを読む	0001
網站	0021
線上預覽	0021
編輯	0001
編集	0001
给我留言	0031
编辑	0001
网站	0021
菜单	0001
著作権	0041
表示	0021
複製連結	0001
見る	0021
訂閱	0031
註冊	0001
証明書を見る	0021
詳情	0021
詳細	0021
詳細を見る	0021
订阅	0031
访问被拒绝	0011
访问量	0041
评论	0031
详情	0021
購読	0031
跳到主要內容	0001
跳到内容	0001
跳至內容	0001
跳至内容	0001
跳转到内容	0001
近期文章	0031
近期评论	0031
返回	0001
返回頂部	0001
返回顶部	0001
追蹤	0001
追蹤者	0001
退出	0001
通報	0001
連結	0021
選單	0001
链接	0021
閉じる	0001
関連記事	0031
閱讀更多	0001
關閉	0001
阅读更多	0001
隐私政策	0041
隱私權政策	0041
頁面不存在	0011
页面不存在	0011
页面未找到	0011
项目链接	0021
首頁	0001
首页	0001
개인정보처리방침	0041
검색	0001
공유	0052
공유하기	0031
관련글	0031
광고	0031
구독	0031
다운로드	0001
닫기	0001
댓글	0031
댓글남기기	0031
더보기	0001
데모	0021
동의	0001
뒤로	0001
로그아웃	0001
로그인	0001
링크	0021
링크복사	0001
마지막업데이트	0041
맨위로	0001
메뉴	0001
메시지보내기	0031
목차	0031
무단전재	0041
문의하기	0031
방문자	0041
번째방문자	0041
보기	0021
본문바로가기	0001
본문으로건너뛰기	0001
사이트	0021
생성일시	0041
소스	0021
소스코드	0021
신고	0001
웹사이트	0021
위로	0001
이력서다운로드	0001
인쇄	0001
인쇄하기	0001
인증서보기	0021
자세히	0021
자세히보기	0021
저작권	0041
접근이거부되었습니다	0011
접기	0001
조회	0001
최근글	0031
최근댓글	0031
최종수정	0041
최종편집일시	0041
팔로우	0001
팔로워	0001
페이지를찾을수없습니다	0011
편집	0001
홈	0001
회원가입	0001
"#, r#"41hX0000000000004075@67o0000@2\_H1>L<2`;T4Ya<6nP0000`1;7T2RS0000000000000000d1E200000000<6mW0000000000dZP0=PD9jXH1S:l1_i00000000
000000000000@6?Wd702h2;bX4WcP7il00cQH1hLL8WoX9d@000000000000000000UW0000<0VjT8VC801B@5LoH7G>0000X3]]L7`a0000<9mF0000000000000000
0000000009Q5T1h:0000<1P]H4H0X6Jk82DO\6]El5_8@7Hb00000000\59I`3U[`5Yd000000000000000082g:0000@03l000000000000000000000000H4@1T4_D
000000000000X3L?D1N0\9Fd000000000000H1Il000000000000l8Bd00000000`09Yd8Fc0000d05CD07k0000P2M<D8DVh8El07JFX6<6T4Tc49OI000000000000
0000000000000000L2S1D7<kH3G]d::Q0000000000000000@5jW08gPh1\H07Rjh5V]\7P8H8S5`7?HP0>7L5kPL7XB0000000002V4000000000000000000000000
T9?5@3AB0000<6TN00000000h0[Y000003?X0000000000000000X8O8<33M000003`=06Bf\6<`h1@;l1OJh5h^h7JZh9iGP2D`8:1c000000000000T0<U00000000
00000000000000000000000000000000T0X;0000h8g=00000000L5f@d2jBX0ih000000000000<9@:L5aCX19D`0K]00000000@0^I000000000000l4;B0000H3_O
80co04LUP4WT0000000044IV0000L6_70000\1e]0000L6^O00000000<6e\0000000000000000D3RiD:940000X2H@P6^2T6E:H8aR0000D12R00000000H28K0000
000000000000000000000000d9\i0000@1VQ\4Fe455R0000T3FQ0000000082270000<3M30000000000000000000000000000000000000000D5TU000000000000
0000l2L7X0TY\64mT75N00000000000000000000P5oU00004091000000000000P7Lj00000000L0e1@2GAd365T8^Hh9?P0000L2dX0000D0d>0000000000000000
0000D0E?X2j70000000000000000X0SR0000d3Mjh4I700000000000000000000000042kQT515D9L=<3`0<6P?d9JN00000000L0Rgh9B>0000l0Ni<20>42I\<6FL
0000H4Pgh5L10000\29L00000000P4Q:00000000T1H400000000000003>DH5Ze0000D73<0000400^D14>D8_Fl0J9X2UB42d=l380H5lF00000000P2:H00000000
H0R[44iI000000000000451W07890000H9YE000000000000000045=e0000l4j600000000T:5D\4ki83Ze000000000000000000000000D6SQh7>GH0gCH2_D@55i
0000L2lkD0V>000000000000P5bih72?0000D7LJ@0T<<4Ca89=:000000000000<3HC0000L1aQ`6F500000000<36j<1Pkd4NhH39107hCh5^j\2Om000000000000
84]N02=8T5@G0000T7[CL592000000000000000000000000`5C9T:0R<6RF000040QOL2bU45k0l3YX000000000000000000000000000000000000h2[80000h8dh
h3MNd16n@8_6`9k?d::]000000000000<7=>00000000<0fW000000000000L9>60000000000000795h7::X9So852P`2>MD1ICD4m1d9Xa85R>46Ng09chD9md0000
<2JDP6M6000044E3D3Ve\0_L85?_d16[L5G^@5[eL9U70000H1lQ\2gn<3O=0000H3aK\9JlD5`BP7<P0000\4<b00000000d5iCl6;`\8:5d27S0000D5Y40000<3;M
01Z7l6fmH7f3@6jc00000000000000000000<0gO\0lU88Zc0000T3:XT6im0000l2BnP0eS\7i^000000Jk000000000000D19287^F0000P7[nD67U0000H4^^0000
T3h^0000<1\W<09Hh30cl1ln@6=Ul0JPh6aX49I1000000000000000000000000<9V?0000d9eo0000000000000000000000000000000000000000X0c0H58]00kl
@62SL6K8`50J0000P9jC0000000080aa`3i704Bf`79S@:2e00000000H0KD`0P]X3NBD3T=d5;<\1>6d5\Xh2Fm02Kl@6h]02=OL27ml3TX0000000000000000P3:f
00000000P1M;`4V7D3V?P8fKT9]k00000000h1P484G:@9e]h34F<6Scd2?TD5A=h0he0000L5Nf`7mi0000H3<2`4PU\4okH70H0000H1J^00000000000000000000
\1<?0000000000000000<:1El1kG0000l1660000h4:3@93M`1bfL6;SX3gE45[Y000000000000`0g80000000000000000\2GVT2nYT4OWD9Af\9G60000P2eo0000
00000000000000000000l0A^0000D4EH000089Og00000000<4D;`90hl08O03a_85?l@6oY0000T:8500000000l18d0000000000000000000000000000l0a80000
00000000d6i=<05U@7790000L2IA000000000000000000000000l9`>P8G``4]3D3KIP9]Gd:0m000000000000401]X3e@@0jaL6V4X74N00000000H9bT0000h9DE
0000000000000000l0lfl1YeX0VY\2[\h4ZB\3oll0YG44neT5EK45R0P4ZS<7kl89EST8KjD5YYL9in0000l47300000000h5cA000000000000000000000000d9WJ
00000000000005[H00000000000000000000@6AJh95H000000000000000000000000<9ZkL4>100000000d1f2T2ag\8>2<2C_49WY0000000000000000000009eK
<2bdl49cX5MC0000h9TJH2lE<5KB\848P3`j417Q00000000l66J0000X34aX4cCT3LMh71Pd7;g000088X;00000000000000000000h1:V000000000000000000EO
l9VKl122h3W<P2Z643\o\4JfT1[?@3If\6nB80m200000000D9gj0000000000000000<3QY0000d9hW0000l:4Z`1_Q\84Vd8bNH9>H<8^X000080_00000T4GP0000
@9YW000041hbL3MX45]oT5jI\0N<00000000P:7E00000000000040>D<1X[H2X2H4MS0000@3BZ`3ij<86C00000000T5EYP66o00000000D9M?00000000X1[142m5
L4eb<2TE@2\l@5F@0000D1OgP0S:D3F`886n<2fSL8c4\1=Q@3cBP6X[0000000000000000000000000000h7]@04U?000000000000@7ZX`5MQ`5QWH5<`\5kf0000
<3TL<71@000000000000`4YW00000000h5G30000T29@44Ak0000000000000000000000000000000081POP2WZX1oj0000l6@[0000000001IP00000000L3EbP37@
\9Z;0000<0;h0000000000000000X1T:0000000000000000000047OR0000@1Ubd5DF0000X7Ij00000000L8Mh@1BmD6hA0000<1VC0000d3XP0000000000000000
00000000000080^Z054@0000000080?G\5TID4Ih42E@40o<05ael6EkD9Mfh10gd3_d`0_nh9S]00000000\2Ta@6U500000000000080=;0000@4[O00000000@5Y@
0000l0Cc<0@J0000000003=OH2;7H53nh1JOL5E2T9e6<5_E`9cD000000000000000000000000D6Q1L44L0000000000000000L2SA42A;000000000000\5V9H3;B
<1ZVH4mo@6[F00000000d5U=0000T1CY0000H0Ha000000000000000000000000\:4H00000000d5[600000000000000000000000080Mh00000000000000000000
00000000D5\80000000000000000h56V000000000000@3Ah44Mj`6l\D2OF06\O0000H4Xh00000000000000000000000000000000000082:[l2a=h5\D00000000
000000000000d1o?000040bOh2K5T2Wg0000000000000000H7B@000000000000000000000000000000000000X4cZ0000`6KVD2QS0:4<\7LXT6b8T5BRP64>436B
000046W10000000000000000\90V0000\0`L00000000T3PEd8B6d5<Q00000000\74<00000000\1KTH2PQ0000L5S600000000000000000000h9F4\7o100000000
H3hI85QH0000h3;`T8]j000000000000L0\Ed3d_d4[:d7?\T2`b824G`5WfP6:kd0VH0000d5DZ`9lMH0YW00000000000000000000\5nJD6_R000000000000@9h6
T9kW0000L71h0000@35N000000000000D64O0000000044d300000000X9?A<::f0000P46b\51I070n0000\3<eT1Qm\40f445>d6G=T36P@6R1000000000000@6^A
\6hM81L8X6dGX8FM<4oJ00000000h9lA00000000`6cI\4HS026^000000000000@4?8`7aK\:3j\7ji0000000000000000T3H00000\1330000<3bh0000012d@25j
00000000000000000000000000000000l4IH00000000X13T0000P7TfD7\W000042JVT1bWl8?ML39m@9_Z0000X1JE000040Y8P94^0000823f0000L52@0000@0me
0000d5Z40000D8iY000000000000`06`0000<7>XD3J<D2@b\3JNh4<;T5j<@27:0000H6DE0000d4^=000043:N41K8@54g0000000000000000h1iIL8P300000000
0000d4oZH75A@3f;0000000002ce0000T3a8860Y0000<0010000d2mZ89nT000040ZVP6e?H9U[0000<8lb000049^=D:3[@1mJL2=b00000000<3ASH9DW00000000
0000L65Jl1[ZT92:<8PU0000l9K_0000@4Y7l4ma@4]@0000L9N_0000000084SX0000D1[P00000000000009@L000000000000000000000000`14_0000l14N0000
0000T7SF<4d^`4`Ph9H5\6oM\7STd8AV0000P3HOT8;e43Nk`39Gh4F4T3Z7L81K0000000005XY<6@j06O]094I0000L3WGd6<O000000000000000086T\0000d37[
48ee096S89<2000000000000000088ja0000P6LC0000X1`E`8Z<00000000P9^^00000000881e00000000X:5_48UH000000000000000000000000000005=H@4KH
00000000000000000000000008<`00000000X3_00000H0W7035>00000000D6mn0000h9P90000L2Dk0000`:8P82<:L9A<<22H82>]T6lO\7k9`:9[00000000`5ec
X8K089hid0\Sl8E@000000000000P1^:0000@83^0000d2aK00000000X7di000087@B81UCd2=AL55>@9Y3`3?=0000L0[M48]40000\312000000000000@3l2T2jn
h5X7h9b30000P3@>00000000000000000000000000000000<0j4D63d0000d2RJ0000\6ck000000000000000000000000H5I300000000`8lP<5H[000000000000
P4o80000`1kb05OLP0f5\3?J00000000\:8b0000\8RNT8eL0000000040mG0000h5gil6g<h1B300000000L09:l2YL00000000h5>\D2oL000040L^l4DX0000<4Vi
`9]_@5AS0000000081HK00000000@7a_000003<HH5NRX6i`H6kS498i0000000000000000000000000000T:9j42<iX5PM06K`h7@T47VR0000<4Li86=ID4faX5RP
01j7`73U0000@9VWl7a70000L1_9d0eCP25M<07R0000<5;f@3J183SBD5nk41QY\6Wj0000@0aF0000P3E80000000000000000000000000000`91Z00000000T0NR
02cOh2j_`4ha@26O0000l3ON\9Kk00000000l4\MD5mjd6>[0000@9[aL8ah00000000`7cc`5CZ<9NSH0:HL3eT00000000d977000000000000H51h00000000H48B
00000000d69N0000000000000000@4O=0000X6`5X1cGT2\><4gnh0?T\4lGP60=l1;l@6Ho`7_:0000H3RR0000<6o9l8`<X2?8h5KW@6f5H7CTX7IN\5n]X9iY0000
000000000000000000000000T06A00000000@807@6KFL4:B`6V^`3Dcd44:l7KN00000000h7Jnh7PXl1J70000000049fk0000847g00000000000009a7l4l^0000
000000000000000000000000@1[n00000000000042]I000000000000D2Cm00000000@1jk0000@8g1X2AVH5hk`17b81]EL0ao\2Lh00000000000000000000X3BA
h92il9TeD5?30000000042kmT2he000000000000@6:?000000000000<6N3d4?T00000000d1nT00000000`2:300000000H1>[d0<600000000000000000000`8:S
T4W@D9cP0000000000000000000000000000\2\L86YbD7A`h8U:0000000000000000`9Nk0000d6UIP8Cm0000000000b=44g9P9N8000000000000@0:aT3m2h2@F
\2K^\2QB0000L74k0000<13EL2Ek@7D0h97^P9Q_L4f10000H3=a@0S_X4k844SGP5JmH9He@8\@`34500000000411=0000X6HI0000000000000000H9EG0000D7c<
l52500000000D3K[l:76000000000000@0_>l6kk000081^m00000000000004Z0T8UT000000000000000006990000000000000000H0?:00000000000089mX0000
00000000h5_SP15RL2g087]`\85f0000`8WS00000000000000000000l9_Hl:2D00000000h3fkl6`JX8X^0000L4RVD5>@D6@@44mE0000@1SU0000h1e<P2]:0000
0000000004CF05M^08\00000@4n=\0h<\21=T9;0L63JH1glL60J\82j000000000000d5ZED0PGP0F904nX<8lBT3Xd\1ig07i7P8QHX2e]h7b9X9CF000000000000
h6M]P2`2<6A[<77ed4K]P8J60000@0kJ0000000000000000000000000000L2FX00WE44`fX5eX\70R000000000000X1:EL8cZX0KP000000000000L26DH59n<00:
0000D1I^0000T1nE0000\8ILd6dm00000000P2<WT0h0<1UX\1YX0000L2nl00000000000000000000000000000000l3kE0000000000000000D3U2X5aO00000000
0000000086VLL2HgD3@oD6Y;\6iNH7jW0000T1^RL6UU000086bg000000000000000040c@0000@0gZh33046L504;W@2CDD9ZG0000`4nI0000`7ld0000D1ZCl8H2
0000L6[Q0000000000000000\2FDT4RHD6A8T8Qa0000000000000000000000000000H5SRT0OB<762h5B<00000000H29^L1gH\6Ti\9c5d10LT4K605D3l4dO83@1
0000@1]n0000@6X400000000l13b83j@0000L6JbD6R[0000l33?L7dF0000d85I000000000000d430L4FU<16L\4`68:6a00000000D4;1\2l]`7Wj000000000000
0000000002bGP6?NP4XXT8MI00000000H0Ti04gR000000000000D4]m00000000L3gYh6MI00000000H1O[00000000l6d^00000000X0HBL0mS45YM<8KB80@[0000
00000000000000000000L5<<<4L0l7<@0000T4Q^P50>D8]SD8`TH:8A0000@9::H9Bk82SW0000000000000000P4C5<9C:0000000089fM0000l3O`<9Gi00000000
`2i8`9I^0000000080OX87o[\2470000000000000000000040D=@3G0h5o;0000d4X;0000000000000000@4JA00000000@1O4822Z0000D33jH1XkX4AP46;Dh9Dc
T1Nf00000000000083Ja0000h5Al<5?HP8YB000006\fX8OKl8Dl\3VPh4[d0000000080<EL493@2nC<8hXL6nf00000000P2hD`7HJ00000000H0CMT61Zh6=k<7Xn
897m4:07d2GeL2c:02ZJT0E`H3X4d6Q^`9aOd9gR0000X7;10000d9\E0000H6gQ0000805dX0L6d1iX0000X0bbH45KH968h6O386?;000000000000L2XP00000000
000042_[\2iI0000h6BJH9XO0000000000000000T1]2d3;341n_84kXl9Ee000044H=000000000000000084fQ01;X42R6L45T00000000h8<?0000h9RCT2NF0000
00000000d6d4@1TJ40IC<1MU`6[4T4hK00000000000005e:X7GX000000000000000043So<5J30000T14n00000000\1cid3A8l1:d04b;\6lDh7R@0000X9dR00XQ
@2eJT15dP1de@325T0jC86;6H3EMh6I:T9n`00000000P91:00:i00000000X1LYH0nJl9CaT9c\000000000000h9`k44@S0000h3hjT0]RX6@N469f00000000<4\6
H5^C000000000000h1d90000000000000000000042i^h1FS83dG00000000\6YQ000000000000T4=40000<2;L070c0000X1V7`7UN0000l3Y>43ck0000d3di03dS
08Yj\92J000000000000<30Q00000000X6H200000000L8A<82^a466[00000000D53I000000000000X7>7D0Qi0000T5ZT000000000000`6_h0000000000000000
0000L2^A00000000000000000000D9HY0000`0Ki`9gF0000`9E5D9J6@0\1X1Ll`5T10000l65;d9K>X46:84UZ@3L[L6J545P0H9W>L0LQ0000h6NJL9f;X5dd0000
0000l56?0000l1ai0000000000000000H3lbX7]PX9oe44520000X0n8000000000000L9dd000000000000h1Ve00000000\68I00000000000043Uk0000l7Nl0000
00000000@9SKX5Xe@7Z@821S<8n@H:1Q000083]J`5@dX0i2l9?bH11KD9GHL9Um@7gk<2Yk00000000d99e0000T6P1000083DI<4E\d6]SP7gB0000000000000000
0000\88`00000000000001\c00000000<7h_0000000000000000T49K00000000L4Rf`5SA000000000000000085<od79Bh4`Cd5`bD0THT2EVd186T53[P5hFP6BV
06TB@7DL00000000000084R700000000000000000000000000000000000000000000P1Q90000`1n7d9`Y0000P3I\<8dT00000000h6`c000000000000H1Te0000
0000<04bP6S=d1I0\6fb0000000000000000P7_J@6B;00000000`98BX023L5]9L1oV0000\1>j\0:V@0_YH3ZWH8e:@3JnD5:G89Pc000000000000000000000000
`65gl5bA0000l0oW000005bRl5Ph\9\W@35l44J600000000@2H2X8?i<9hE00000000402X0000000003Q:P8>_0000\5Gl\3jn0000000000000000d4ci@2Ij0000
0000\5H7@30B45NDP4jC<0IcX6fX05Mhh6kEL3mM\90;X3`R49MT0:6=000000000000L1f]00000000\0nb0000X2[O000000000000000000000000l9JB49QM@1a:
P0U;L0Yh<57Z45UVd4ad`6Da\9GW00000000000000000000000082D=l3o6`7XX0000`6XD0000H18TP0ZF`3Qm0000L2KQ07jE0000000000000000000000000000
X624X15=X23>H0[9D3^P@0LCL3gfL5L\0000@8Na04BHT28<00000000X5_jX7RNP5cYX6c90000@3SWT7QL00000000000000000000P1TWL8`jX1GLl57o00000000
H6PZ000000000000@2MQ00000000000000000000000087@000000000000000000000000000000000X2`MH9=[0000000000000000@0`=84=]00190000\0Zfh1fM
H0hU82k>D8kb80ka0000P:58D5LI0000000000000000<1AJT7K<85li@7m<P9[U000000000000000000000000L1F;050`0000`1bIH4:a43=E00000000`3>2@9LI
0000X11]0000000089];T9:L000000000000D9aC000000000000H3:8L0;X\2J2l9;W000000000000000000000000P1fk000088Pe@3d:h3NS43F2T3=90000<619
<9nE00000000\2Me@7`20000\2>00000000003WUd98Q\3\[0000d2\1L0V502]cL95f0000000000000000\7bO000083QI00000000000081mj00000000T3X?D5IG
000000000000@4XJ00000000000041=id24a0000H1:5000000000000X2?l07UoL4\c0000000000000000T4d?0000P2ZX41NU`2To\3I0480K0000<8mQT3C]h5h9
l0R><7f[D8CB04a9T9<Md89]0000000000000000h39W47`Q0000\8JS0000000000000000T9g:000000000000d0`a@4YI0000000000000000@0AE000000000000
000048@D0000`9Vc00000000<4;j0000`2faT1?Sl6ERD6G]000081LJH6Z:@8>I000000000000T2B[0000X038@99M000000000000\1c60000l9l_0000T5;Q0000
00000000`0:8T9FFD307P79n<4i8l75eP7BTL0\iT8Se08a@@3lLP6eM\0B5L20S\5kZ@4_008PC@52ol3S5\5gB\8R\L99AX6bYh9Yc00000000\2CR0000T1gUX0Q9
000000000000l1Kj0000081900000000L0@80000@8BJ000000000000\8Y2d4P2H1Ggh2LPd6\0000000000000000003HZT3OmX19fH3\A<56o@6j=P7nP`0C6H9@d
X4fAH6QId5\NX0G@L67<0000h25100000000T5W2P0W]000000000000h9n0X8h40000`0Ll@6]c004D<6k9`2?^89JZ89\3@2HYX5:S000049agX5ma0000X4G\0000
000003oU\38[\9OUh2`l0000000000000000000000000000000000000000@1<jh22lL4S7d5N2L02<45@UL6Xl087ih8n`l9b`@1WK000000000000000000000000
0000P44[0000X4^M@9g^000000000000<6O@d2UXP7Mk0000H5fb00004:3=000000000000000003e5L3cV<3]nX0<iD3nY<2Y0D9FR40F^h31`l2o^P3ECT3GS<9nl
0000d0>Q85]R49^R00000000l2Uf000009ANh0k4d4Hb00000000X3IQ00000000000006]<0000d9BS04JO<8@`0000`7:V00000000403Y000000000000P9_00000
\9f_00630000l0^7000000000000000000000000000000000000X8oG000000000000D72UT8nP00000000000000000000H2Zi00000000l3mg000043@M<5HF0000
0000T40Eh3_?X6a10000D83F0000l1U:\8d@\3P\l6^]d8[`h3UG@03H@3Bih62^`6JSD9l5`1g:T9o80000@601000006aL\0=c00000000d57C`76I00000000D00U
@3fPP1PB`9kKH08c08ii0000l0;@P1H^T20hh3>S`3GAD42O45]a8:7i40BD0000`3>d000000000000l0lKd9X=l:5k0000812CX141\5Sb0000l3?0d2?H0000H21e
000000000000861MD6?lD6Z\d7Kl0000L0iYD1b946fM00000000@1Sg00000000P8;@0000000000000000h3FA000000000000l9i5000000000000000000000000
l3iQ\84fP8NU00000000000000000000l6m2`7PH0000X0Z60000d7C>000000000000T2jP0000T0?gh52\@9X101]Z0000<2Rc0000T3IG43kYH28_d7YM\18E0000
0000H17>L77P000000000000d8nl00000000l4Zg000081Um00000000<78Q000000000000D102T1gaD5dCP7Yl`9b?0000000000000000L6jN00000000`1nmT09k
T6NWX9[I00000000@5b10000@2n2d65]000088?3000045Qd<3Cl00000000000000000000\6hj00000000h6LT`0MIL74_d9NG0000<0Wo00000000000084jSP9R[
0000D0B`841HD6F_@4=KP5n4\9HG000082o:09oY<9R100000000D4eR0000000000000000<2QbH76`00000000`7kO`7oEh5dY000000000000L9?n000000000000
00000000000000000000000088G:0000000000000000h68a000000000000d6GG0000T1HAH08588SE0000h0Oo0000@6^j`8Oed82N48L]P2^o<7H2L7I808XK0000
D35a0000000000000000d5O;l1Zc460j<7FS0000H5R\04e>49Lj000005XFT6aB0000L1G[05:^46Uhh6G3P1;KH7U:\8V3X4SiL3[R04_Vl5JKd9ln\1NBl1dXD9D3
<38F02KE`23RT3BL<2W7d1RF`4N>0000D3\Q\6=90000h6_F0000<1QG00000000X1eN0000000000000000000000000000000000000000D8m00000832f00000000
0000<0M@\3<RX5\bT79a`:4fL7;L0000000082PBh6Cl0000000000000000`7W300000000h1\:`6IX81cY000000000000P0fn000000000000000043[i<4>T<4L@
l2mBl4jg05]ET3Pml7g_85gR@6gh`7?0@:6R00;L@54Td8_a00000000L8Vd000000000000000000000000d8CP0000<4<Q0000L4T8L1@c0000P08D@0cc000085GI
00000000000000000000000041C>X73fh4]\43CO`1GCT78c`:0al3eg<5CP0000\5FY00000000D3bZT5Th42NkT3b;@9`M0000T0l;00000000L4:TD4_jH8[BP9_<
L1jR05^V0000d1dHL9CR0000h8Y^0000000000000000`45k00000000\2>?0000000000000000@4QG46:Yh8l2000000000000P0J_000000000000T3[<<2:e0000
0000X6ON0000019V00000000X2Pi0000P9>c000000000000<2^P87Eh0000\9W285FO000000000000000000000000000005ibd0hG<3nA<2b8h46Mh8=bl8WCd8W_
41X0L1`a<4NV82Ji83WdX5Edh9We00000000H8NE45I^T5Bf0000`5P<0000000044kH`2>n@4M<`77Z47fG841k00000000000000000000\1D3D28V81B[00000000
H3c7l7B00000`58D000000000000@1i;00000000<97Fh0>fL0aT000081mY00000000l0]_X6mKH4VO<0Xh\02gh4mS`7eS00000000`3^A0000P5:lH0MUd47IL6><
0000d0M6d0GeD1EHL6C9P7BhL25W45iTl9=L`72l45k?0000000000000000`6T3h0;4P9Z_0000000000T2`8kI82gW0000d5cj0000000000000000000000000000
0000T8ETT9I@0000`31BX2hS0000<4PC00000000000006ZLH8n20000`7E:T0K682NT45@:d8=AX8TY<9PK0000<9S6L8i<\2;k000000000000X9UI<4dj00000000
03D:0000@6cY\7A:T3R<00000000X02O86PN\9ZS000000000000<0eb0000D43S@9TY0000`3?f0000h5N;0000000000000000P9_f41W:0000<7=Y\6H]00000000
@1fA0000000042BL`1Ea0000`0DV0000000044i_0000000047WV0000000000000000h3^`d5J]00000000P1DND5O^000041RY00000000@7<4X6`Vd2fB0000H1<^
00000000P3DW043a000000000000h9L[0000T63100000000D6>I00000000P8TKD1ho0000000088ob000040E0d4A60000D1XE0000d2SkP:9Ld052000000000000
00000000<9]S0000000000000000l1l<P6Re0000X9IjX1=:X28n00000000d3h50000000000000000000000000000D48Z\7^j000086>e0000D9O700000000D4aL
0000T5f1d9IR00000000T9B_000000000000@7lK08H`h32HT0@nD1Y:X8R5H8j9L9jmT9m:H5mK49oJP6CQ@2B0h2VW07T=00000000<2N:T3jX00000000l0iAH2O`
04THH4bS4898\3C@H9<\P9[=826jD:2Y00000000`2e:40fFL1W^`1YI@8^fD8g`@8ZLP3@^d1Dd<6WN0000@9`2\2dg@0]=H8\YT:2500000000000000000000D5WK
0000l9>T000000000000000000000000000000000000l1Fk000000000000H6Lf0000l6670000<7e70000X6Am000048Q8\6eh000000000000000084bk00000000
"#, [
K::Action, K::Missing, K::View, K::Around, K::Credit, K::Around, K::Action, K::Action,
K::View, K::Credit, K::Action,
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
