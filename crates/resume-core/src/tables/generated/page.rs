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
active today	0041
adatvedelem	0051
adatvédelem	0051
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
all rights reserved	0051
alla raettigheter foerbehaallna	0051
alla rattigheter forbehallna	0051
alla rättigheter förbehållna	0051
alle rechte vorbehalten	0051
alle rechten voorbehouden	0051
alle rettigheder forbeholdes	0051
alle rettigheter reservert	0051
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
aviso legal	0051
ayrintilar	0021
ayrıntılar	0021
az oldal nem talalhato	0011
az oldal nem található	0011
aç	0021
back	0001
back to top	0001
bad gateway	0011
bagikan	0062
baglanti	0082
bai viet lien quan	0031
bai viet moi	0031
baixar	0001
baixar curriculo	0001
baixar currículo	0001
baixar pdf	0001
ban quyen	0051
bana yazin	0031
bana yazın	0031
basa don	0001
bağlantı	0082
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
bereitgestellt von	0051
berlangganan	0031
best viewed	0051
best viewed with	0051
besucher	00:2
bewerken	0001
bezaras	0001
bezoeker nummer	0051
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
built with	0051
bunu paylas	0031
bunu paylaş	0031
buscar	0001
byggd med	0051
bài viết liên quan	0031
bài viết mới	0031
bình luận	0031
błąd 404	0011
bővebben	0021
bản quyền	0051
cadastre se	0001
cadastre-se	0001
cap nhat lan cuoi	0051
cari	0001
cauta	0001
caută	0001
cerca	0001
cerez politikasi	0051
cerrar	0001
cetak	0001
chi tiet	0021
chi tiết	0021
chia se	0062
chia sẻ	0062
chinh sach bao mat	0051
chinh sua	0001
chiudi	0001
chyba 404	0011
chính sách bảo mật	0051
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
compartilhar	0062
compartilhar em	0031
compartilhe	0031
compartir	0062
compartir en	0031
condividi	0062
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
cookie	0051
cookies policy	0051
copia link	0001
copiar enlace	0001
copiar link	0001
copier le lien	0001
copy link	0001
copyright	0051
creado con	0051
creat cu	0051
created time	0051
created with	0051
creato con	0051
cree avec	0051
criado com	0051
créé avec	0051
curriculo atualizado	0041
curriculum actualizado	0041
curriculum aggiornato	0041
currículo atualizado	0041
currículum actualizado	0041
cv actualizado	0041
cv actualizat	0041
cv aggiornato	0041
cv bijgewerkt	0041
cv diperbarui	0041
cv indir	0001
cv mis a jour	0041
cv mis à jour	0041
cv opdateret	0041
cv oppdatert	0041
cv paeivitetty	0041
cv paivitetty	0041
cv päivitetty	0041
cv updated	0041
cv uppdaterat	0041
cv zaktualizowane	0041
czytaj wiecej	0001
czytaj więcej	0001
código	0021
código fuente	0021
código-fonte	0021
cập nhật lần cuối	0051
daftar	0001
daha fazla	0001
daha fazla goster	0001
daha fazla göster	0001
dang ky	0001
dang ky nhan tin	0031
dang nhap	0001
dang nhap lan cuoi	0041
dark mode	0001
das koennte dich auch interessieren	0031
das koennte sie auch interessieren	0031
das konnte dich auch interessieren	0031
das konnte sie auch interessieren	0031
das könnte dich auch interessieren	0031
das könnte sie auch interessieren	0031
date created	0051
datenschutz	0051
datenschutzerklaerung	0051
datenschutzerklarung	0051
datenschutzerklärung	0051
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
dela	0062
dela det haer	0031
dela det har	0031
dela det här	0031
dela pa	0031
dela paa	0031
dela på	0031
delen	0062
delen op	0031
demo	0021
denunciar	0001
derniere activite	0041
derniere connexion	0041
derniere mise a jour	0051
dernière activité	0041
dernière connexion	0041
dernière mise à jour	0051
desarrollado con	0051
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
desenvolvido com	0051
designed by	0051
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
deze site draait op	0051
dibuat dengan	0051
diese seite existiert nicht	0011
diesen beitrag teilen	0031
disenado por	0051
diseñado por	0051
distribuie	0062
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
drevet af	0051
drevet av	0051
drivs med	0051
drucken	0001
druckversion	0001
drukuj	0001
duoc tao bang	0051
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
erstellt am	0051
erstellt mit	0051
escreva me	0031
escreva-me	0031
escribeme	0031
escríbeme	0031
etusivu	0001
exibir credencial	0021
explore more	0031
fait avec	0051
fant ikke siden	0011
fatto con	0051
fechar	0001
fehler 404	0011
feil 404	0011
feito com	0051
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
gemaakt door	0051
gemaakt met	0051
generado con	0051
generado por	0051
generated by	0051
generated from	0051
generated with	0051
generato da	0051
genere par	0051
geoptimaliseerd voor	0051
gerado por	0051
gerelateerde berichten	0031
geri	0001
gestaltet mit	0051
get in touch with me	0031
giris	0001
giris yap	0001
giriş	0001
giriş yap	0001
gizlilik politikasi	0051
gizlilik politikası	0051
gjord med	0051
go to top	0001
godta	0001
gor	0021
goruntule	0021
goruntulenme	0001
got it	0001
gui tin nhan	0031
gå til indhold	0001
gå til innhold	0001
généré par	0051
gör	0021
görüntüle	0021
görüntülenme	0001
gửi tin nhắn	0031
hae	0001
hak cipta	0051
halaman tidak ditemukan	0011
haut de page	0001
hecho con	0051
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
ho so cap nhat	0041
hoat dong lan cuoi	0041
home	0001
homepage	0001
hoppa till innehaall	0001
hoppa till innehaallet	0001
hoppa till innehall	0001
hoppa till innehallet	0001
hoppa till innehåll	0001
hoppa till innehållet	0001
hosted on	0051
hozzaszolasok	0031
hozzászólások	0031
hoạt động lần cuối	0041
hyvaeksy	0001
hyvaksy	0001
hyväksy	0001
hírlevél	0031
hồ sơ cập nhật	0041
icerige atla	0001
icerige gec	0001
iklan	0031
ile olusturuldu	0051
ile oluşturuldu	0051
ile yapilmistir	0051
ile yapılmıştır	0051
iletisim formu	0031
iletişim formu	0031
ilgili yazilar	0031
ilgili yazılar	0031
impressum	0051
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
informativa privacy	0051
inhaltsverzeichnis	0031
iniciar sesion	0001
iniciar sesión	0001
iniciar sessao	0001
iniciar sessão	0001
inicio	0001
inloggen	0001
integritetspolicy	0051
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
jaa	0062
jaa taemae	0031
jaa tama	0031
jaa tämä	0031
jaetae kommentti	0031
jata kommentti	0031
jestes odwiedzajacym	0051
jesteś odwiedzającym	0051
join now	0001
just a moment	0011
jätä kommentti	0031
kabul et	0001
kaellkod	0021
kaikki oikeudet pidaetetaeaen	0051
kaikki oikeudet pidatetaan	0051
kaikki oikeudet pidätetään	0051
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
kebijakan privasi	0051
kembali	0001
kembali ke atas	0001
kereses	0001
keresés	0001
kesalahan 404	0011
keszult	0051
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
készült	0051
kód	0021
laat een reactie achter	0031
laatst actief	0041
laatst bijgewerkt	0051
laatst gewijzigd	0051
laatst gezien	0041
laatst online	0041
ladda ner	0001
ladda ner cv	0001
ladda ner pdf	0001
laehdekoodi	0021
laehetae viesti	0031
laemna en kommentar	0031
laenk	0021
laes mer	0082
laes mere	0082
laget med	0051
lahdekoodi	0021
laheta viesti	0031
laisser un commentaire	0031
lamna en kommentar	0031
langsung ke konten	0001
language	0001
lank	0021
las mer	0082
lasa un comentariu	0031
lascia un commento	0031
last active	0041
last edited	0051
last edited time	0051
last login	0041
last modified	0051
last ned	0001
last ned pdf	0001
last online	0041
last seen	0041
last updated	0051
lasă un comentariu	0031
lataa	0001
lataa pdf	0001
latest posts	0031
lavet med	0051
learn more	0021
learn more about cookies	0001
leave a comment	0031
leave a reply	0031
lebenslauf aktualisiert	0041
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
les mer	0082
letoltes	0001
lettre d'information	0031
letzte aenderung	0051
letzte aktualisierung	0051
letzte anderung	0051
letzte beitraege	0031
letzte beitrage	0031
letzte beiträge	0031
letzte änderung	0051
letöltés	0001
lewati ke konten	0001
lezen	0021
liczba odwiedzin	0051
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
lue lisaa	0082
lue lisaeae	0082
lue lisää	0082
luk	0001
lukk	0001
lähdekoodi	0021
lähetä viesti	0031
lämna en kommentar	0031
länk	0021
läs mer	0082
læs mere	0082
lên đầu trang	0001
lỗi 404	0011
m'ecrire	0031
m'écrire	0031
ma nguon	0021
made with	0051
mai mult	0021
mainos	0031
mas informacion	0021
masuk	0001
meer	0021
meer informatie	0021
meer tonen	0001
megnyitas	0021
megnyitás	0021
megosztas	0062
megosztás	0062
megtekintes	0021
megtekintés	0021
mehr	0021
mehr anzeigen	0001
mehr erfahren	0021
melden	0001
meniu	0001
mentions legales	0051
mentions légales	0051
menu	0001
menue	0001
meny	0001
menú	0001
menü	0001
mesaj gonder	0031
mesaj gönder	0031
message	0001
minden jog fenntartva	0051
minder tonen	0001
misschien vind je dit ook leuk	0031
modifica	0001
modifier	0001
modulo di contatto	0031
mogelijk gemaakt door	0051
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
naposledy aktivni	0041
naposledy aktivní	0041
naposledy online	0041
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
ochrana osobnich udaju	0051
ochrana osobních údajů	0051
odebirat	0031
odebírat	0031
odkaz	0021
odmowa dostepu	0011
odmowa dostępu	0011
odwiedzin	0051
oeffnen	0021
oeppna	0021
offnen	0021
oneletrajz frissitve	0041
online now	0041
open	0021
openen	0021
oppna	0021
optimiert fuer	0051
optimiert fur	0051
optimiert für	0051
optimizado para	0051
ostatnia aktualizacja	0051
ostatnia modyfikacja	0051
ostatnia wizyta	0041
ostatnie logowanie	0041
ostatnie wpisy	0031
ostatnio aktywna	0041
ostatnio aktywny	0041
ostatnio online	0041
otevrit	0021
otevřít	0021
otimizado para	0051
ottimizzato per	0051
otworz	0021
otwórz	0021
ozgecmis guncelleme tarihi	0041
ozgecmis guncellendi	0041
paeivitetty viimeksi	0051
page can't be found	0011
page introuvable	0011
page maintained by	0051
page non trouvee	0011
page non trouvée	0011
page not found	0011
page optimisee pour	0051
page optimisée pour	0051
page unavailable	0011
page views	0051
pagina nao encontrada	0011
pagina niet gevonden	0011
pagina no encontrada	0011
pagina non trovata	0011
pagina nu a fost gasita	0011
pagina nu a fost găsită	0011
pagina optimizada	0051
paivitetty viimeksi	0051
para mais informacoes aceda	0051
para mais informacoes visite	0051
para mais informações aceda	0051
para mais informações visite	0051
para mas informacion visite	0051
para más información visite	0051
partager	0062
partager cette page	0031
partager sur	0031
partilhar	0062
passer au contenu	0001
paylas	0062
paylaş	0062
pdf	0082
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
perfil actualizado	0041
perfil atualizado	0041
perfiles similares	0031
perfis semelhantes	0031
personvern	0051
pesquisar	0001
plantilla de	0051
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
politica de confidentialitate	0051
politica de confidențialitate	0051
politica de privacidad	0051
politica de privacidade	0051
politique de confidentialite	0051
politique de confidentialité	0051
polityka prywatnosci	0051
polityka prywatności	0051
política de privacidad	0051
política de privacidade	0051
poprzedni	0001
pos terbaru	0031
posledna aktualizacia	0051
posledni aktualizace	0051
posledni prihlaseni	0041
posledná aktualizácia	0051
poslední aktualizace	0051
poslední přihlášení	0041
post navigation	0031
posts recentes	0031
posts relacionados	0031
potrebbe interessarti anche	0031
powered by	0051
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
printed on	0051
pristup odepren	0011
privacy policy	0051
privacybeleid	0051
privatlivspolitik	0051
profiel bijgewerkt	0041
profil aktualisiert	0041
profil mis a jour	0041
profil mis à jour	0041
profil uppdaterad	0041
profil zaktualizowany	0041
profile not found	0011
profile updated	0041
profili simili	0031
profilo aggiornato	0041
profils similaires	0031
project page	0021
projekt ansehen	0021
projekt megtekintese	0021
projekt megtekintése	0021
projeyi gor	0021
projeyi gör	0021
propulse par	0051
propulsé par	0051
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
página optimizada	0051
päivitetty viimeksi	0051
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
read more	0082
realise avec	0051
realizat cu	0051
realizzato con	0051
realizzato da	0051
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
resume updated	0041
reszletek	0021
retour	0001
retour en haut	0001
réalisé avec	0051
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
sdilet	0062
sdílejte	0031
sdílet	0062
se certifikat	0021
se connecter	0001
se projekt	0021
se prosjekt	0021
se sertifikat	0021
search	0001
search this site	0031
see certificate	0021
see credential	0021
see more	0082
see project	0021
segnala	0001
segui	0001
seguidores	0001
seguir	0001
seite drucken	0001
seite nicht gefunden	0011
seite teilen	0031
seitenaufrufe	0051
selengkapnya	0001
senast aendrad	0051
senast aktiv	0041
senast andrad	0051
senast inloggad	0041
senast online	0041
senast uppdaterad	0051
senast ändrad	0051
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
sidst aktiv	0041
sidst logget ind	0041
sidst online	0041
sidst opdateret	0051
sie sind besucher	0051
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
sist aktiv	0041
sist innlogget	0041
sist oppdatert	0051
sist paalogget	0041
sist palogget	0041
sist pålogget	0041
siste innlegg	0031
siste kommentarer	0031
site	0021
site en maintenance	0011
site internet	0021
site not found	0011
site optimise pour	0051
site optimisé pour	0051
site web	0021
sitio	0021
sitio en mantenimiento	0011
sitio web	0021
sito	0021
sito in manutenzione	0011
sito ottimizzato	0051
sito realizzato	0051
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
skapad med	0051
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
son giris	0041
son giriş	0041
son gorulme	0041
son guncelleme	0051
son görülme	0041
son güncelleme	0051
son oturum	0041
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
stworzone w	0051
stáhnout	0001
stáhnout pdf	0001
stäng	0001
subscribe	0062
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
tehty ohjelmalla	0051
teilen	0062
teilen auf	0031
telecharger	0001
telecharger le cv	0001
telecharger le pdf	0001
telecharger mon cv	0001
template by	0051
terakhir aktif	0041
terakhir dilihat	0041
terakhir diperbarui	0051
terakhir login	0041
terms of service	0051
terug	0001
terug naar boven	0001
the page cannot be found	0011
theme	0051
theme by	0051
theme par	0051
this page could not be found	0011
this site can't be reached	0011
thème par	0051
tietosuojaseloste	0051
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
toate drepturile rezervate	0051
todos los derechos reservados	0051
todos os direitos reservados	0051
toggle dark mode	0001
top	0001
topo	0001
torna all'inizio	0001
torna in alto	0001
torna su	0001
toteutettu	0051
tous droits reserves	0051
tous droits réservés	0051
tovabb	0001
tovább	0001
trang chu	0001
trang chủ	0001
trang web	0021
transferir pdf	0001
truy cap lan cuoi	0041
truy cập lần cuối	0041
tulosta	0001
tum haklari saklidir	0051
tutti i diritti riservati	0051
tutup	0001
télécharger	0001
télécharger le cv	0001
télécharger le pdf	0001
télécharger mon cv	0001
tìm kiếm	0001
tüm hakları saklıdır	0051
tải cv	0001
tải pdf	0001
tải xuống	0001
ubah	0001
udostepnij	0062
udostepnij na	0031
udostępnij	0062
udostępnij na	0031
udskriv	0001
ugras a tartalomhoz	0001
ugrás a tartalomhoz	0001
ultima activitate	0041
ultima actualizacion	0051
ultima actualizare	0051
ultima atualizacao	0051
ultima conectare	0041
ultima conexion	0041
ultima modifica	0051
ultima modificacao	0051
ultima modificacion	0051
ultima visita	0041
ultimo acceso	0041
ultimo accesso	0041
ultimo acesso	0041
ultimo aggiornamento	0051
unauthorized	0011
unduh	0001
unduh cv	0001
unduh pdf	0001
upravit	0001
utoljara online	0041
utoljára online	0041
utolso belepes	0041
utolso frissites	0051
utolsó belépés	0041
utolsó frissítés	0051
utworzone w	0051
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
viimeksi kirjautunut	0041
viimeksi paikalla	0041
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
visitante numero	0051
visitante número	0051
visitas	0001
visitatore	0051
visite	0001
visites	0001
visiteur	0051
visiteurs	0051
visitor number	0051
visitors	0001
visningar	0001
vissza	0001
vissza a tetejere	0001
vissza a tetejére	0001
visto por ultimo	0041
visto por último	0041
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
vous etes le	0051
vous êtes le	0051
vsechna prava vyhrazena	0051
vsetky prava vyhradene	0051
vu pour la derniere fois	0041
vu pour la dernière fois	0041
vues	0001
vytisknout	0001
vytvorene pomocou	0051
vytvorene v	0051
vytvoreno	0051
vytvoreno pomoci	0051
vytvoreno v	0051
vytvorené pomocou	0051
vytvorené v	0051
vytvořeno	0051
vytvořeno pomocí	0051
vytvořeno v	0051
více	0021
všechna práva vyhrazena	0051
všetky práva vyhradené	0051
về đầu trang	0001
wartungsarbeiten	0011
was online	0041
web	0021
web site	0021
web sitesi	0021
webbplats	0021
webmaster	0051
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
wszelkie prawa zastrzezone	0051
wszelkie prawa zastrzeżone	0051
wydrukuj	0001
wygenerowano	0051
wykonano w	0051
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
you are visitor	0051
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
zivotopis aktualizovan	0041
ziyaretci sayisi	0051
ziyaretçi sayısı	0051
zobacz	0021
zobacz certyfikat	0021
zobacz projekt	0021
zobrazit	0021
zobrazit projekt	0021
zobrazit vice	0001
zobrazit více	0001
zoeken	0001
zoptymalizowano dla	0051
zostaw komentarz	0031
zpet	0001
zpet nahoru	0001
zpět	0001
zpět nahoru	0001
zrobione w	0051
zugriff verweigert	0011
zuletzt aktiv	0041
zuletzt angemeldet	0041
zuletzt geaendert	0051
zuletzt geandert	0051
zuletzt gesehen	0041
zuletzt geändert	0051
zuletzt online	0041
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
çerez politikası	0051
écrivez-moi	0031
írjon nekem	0031
înapoi	0001
înapoi sus	0001
închide	0001
öffnen	0021
önéletrajz frissítve	0041
öppna	0021
özgeçmiş güncelleme tarihi	0041
özgeçmiş güncellendi	0041
última actualización	0051
última atualização	0051
última conexión	0041
última modificación	0051
última modificação	0051
última visita	0041
último acceso	0041
último acesso	0041
üye ol	0001
đóng	0001
đăng ký	0001
đăng ký nhận tin	0031
đăng nhập	0001
đăng nhập lần cuối	0041
được tạo bằng	0051
để lại bình luận	0031
đồng ý	0001
şikayet et	0001
životopis aktualizován	0041
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
εγγραφή	0062
εγγραφη	0062
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
κοινοποίηση	0062
κοινοποιηση	0062
κωδικασ	0021
κώδικασ	0021
λήψη	0001
λήψη pdf	0001
λεπτομέρειεσ	0021
λεπτομερειεσ	0021
ληψη	0001
ληψη pdf	0001
με επιφυλαξη παντοσ δικαιωματοσ	0051
με επιφύλαξη παντόσ δικαιώματοσ	0051
με την υποστήριξη	0051
με την υποστηριξη	0051
μενου	0001
μενού	0001
μετάβαση στο περιεχόμενο	0001
μεταβαση στο περιεχομενο	0001
πίσω	0001
περισσοτερα	0082
περισσότερα	0082
πισω	0001
πολιτική απορρήτου	0051
πολιτικη απορρητου	0051
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
τελευταία ενημέρωση	0051
τελευταία επίσκεψη	0041
τελευταία σύνδεση	0041
τελευταια ενημερωση	0051
τελευταια επισκεψη	0041
τελευταια συνδεση	0041
το βιογραφικο ενημερωθηκε	0041
το βιογραφικό ενημερώθηκε	0041
φορμα επικοινωνιασ	0031
φόρμα επικοινωνίασ	0031
був на сайті	0041
був онлайн	0041
була на сайті	0041
була онлайн	0041
был в сети	0041
был на сайте	0041
был онлайн	0041
была в сети	0041
была на сайте	0041
была онлайн	0041
вверх	0001
вгору	0001
версия для печати	0001
версія для друку	0001
вийти	0001
войти	0001
все права защищены	0051
вы посетитель	0051
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
зараз на сайті	0041
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
обновлено	0051
оставить комментарий	0031
остання активність	0041
останнє оновлення	0051
останні записи	0031
открыть	0021
ошибка 404	0011
переглянути	0021
перейти	0021
перейти к содержимому	0001
печать	0001
поделиться	0062
поделиться ссылкой	0031
подписаться	0062
подписчиков	0001
подробнее	0021
поділитися	0062
пожаловаться	0001
поиск	0001
показати більше	0001
показать еще	0001
показать ещё	0001
показать сертификат	0021
политика конфиденциальности	0051
політика конфіденційності	0051
помилка 404	0011
посетитель номер	0051
посилання	0021
поскаржитися	0001
последнее обновление	0051
последнее посещение	0041
последние записи	0031
последний визит	0041
посмотреть	0021
похожие записи	0031
похожие резюме	0031
похожие статьи	0031
пошук	0001
працює на	0051
прийняти	0001
принять	0001
просмотров	00:2
профиль обновлен	0041
профиль обновлён	0041
підписатися	0031
работает на	0051
распечатать	0001
регистрация	0001
редагувати	0001
редактировать	0001
резюме обновлено	0041
резюме оновлено	0041
реклама	0031
реєстрація	0001
роздрукувати	0001
сайт	0021
сайт проекта	0021
свежие комментарии	0031
свернуть	0001
сделано	0051
сейчас в сети	0041
сейчас на сайте	0041
скачать	0001
скачать pdf	0001
скачать резюме	0001
смотреть	0021
создано в	0051
создано с помощью	0051
ссылка	0021
створено за допомогою	0051
сторінку не знайдено	0011
страница не найдена	0011
схожі записи	0031
схожі резюме	0031
увійти	0001
усі права захищено	0051
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
הרשמה	0062
השאר תגובה	0031
התחברות	0001
התחברות אחרונה	0041
חזור למעלה	0001
חזרה	0001
חזרה למעלה	0001
חיפוש	0001
טופס יצירת קשר	0031
כל הזכויות שמורות	0051
לאתר	0021
מדיניות פרטיות	0051
נראה לאחרונה	0041
סגור	0001
עוד	0021
עודכן לאחרונה	0051
עריכה	0001
פוסטים אחרונים	0031
פוסטים קשורים	0031
פרטים	0021
צפה	0021
צפייה	0021
קוד	0021
קורות החיים עודכנו	0041
קישור	0021
קרא עוד	0001
שגיאה 404	0011
שיתוף	0031
שלח לי הודעה	0031
שתף	0062
תגובות	0031
תפריט	0001
آخر تحديث	0051
آخر تحديث للسيرة	0041
آخر تسجيل دخول	0041
آخر ظهور	0041
آخر نشاط	0041
أحدث المقالات	0031
أرسل لي رسالة	0031
إعلان	0031
إغلاق	0001
إلى الأعلى	0001
اترك تعليقا	0031
احدث المقالات	0031
اخر تحديث	0051
اخر تحديث للسيره	0041
اخر تسجيل دخول	0041
اخر ظهور	0041
اخر نشاط	0041
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
بدعم من	0051
تحميل	0001
تحميل pdf	0001
تخطي إلى المحتوى	0001
تخطي الي المحتوي	0001
تسجيل الدخول	0001
تعديل	0001
تنزيل	0001
جميع الحقوق محفوظة	0051
جميع الحقوق محفوظه	0051
حقوق النشر	0051
خطأ 404	0011
خطا 404	0011
رابط	0021
راسلني	0031
رجوع	0001
سياسة الخصوصية	0051
سياسه الخصوصيه	0051
شارك	0031
طباعة	0001
طباعه	0001
عرض	0021
عرض الشهادة	0021
عرض الشهاده	0021
عرض المزيد	0001
عرض المشروع	0021
مشاركة	0062
مشاركه	0062
مقالات ذات صلة	0031
مقالات ذات صله	0031
موافق	0001
نموذج الاتصال	0031
お問い合わせフォーム	0031
お探しのページは見つかりませんでした	0011
もっと見る	0001
アクセスが拒否されました	0011
アクセスカウンタ	0051
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
プライバシーポリシー	0051
ページが見つかりません	0011
ページの先頭へ	0001
ページトップへ	0001
ホーム	0001
メッセージを送る	0031
メニュー	0001
リンク	0021
リンクをコピー	0001
ログイン	0001
上次登入	0041
上次登录	0041
下載	0001
下載pdf	0001
下載履歷	0001
下载	0001
下载pdf	0001
下载简历	0001
主页	0001
举报	0001
人次访问	0051
人目のお客様	0051
人目の訪問者	0051
今日活跃	0041
作成日時	0051
保留所有权利	0051
保留所有權利	0051
先頭へ戻る	0001
共有	0062
关注	0001
关注者	0001
关闭	0001
分享	0062
分享到	0031
分享履歷	0031
切换语言	0001
切換語言	0001
列印	0001
列印本頁	0001
刚刚活跃	0041
创建时间	0051
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
备案	0051
复制链接	0001
存取被拒	0011
官網	0021
官网	0021
导出pdf	0001
專案連結	0021
展开	0001
展示	0021
展開	0001
履歴書更新日	0041
履歷更新	0041
履歷更新日期	0041
广告	0031
広告	0031
廣告	0031
建立時間	0051
强力驱动	0051
您访问的页面不存在	0011
戻る	0001
手机查看	0031
打印	0001
打印本页	0001
扫一扫	0031
找不到頁面	0011
找不到页面	0011
技术支持	0051
技術支援	0051
掃一掃	0031
接受	0001
搜尋	0001
搜索	0001
收起	0001
新規登録	0001
更多	0021
更新时间	0051
更新時間	0051
最后更新	0051
最后登录	0041
最后编辑时间	0051
最後更新	0051
最後登入	0041
最後編輯時間	0051
最新文章	0031
最新記事	0031
最終アクセス	0041
最終ログイン	0041
最終更新	0051
最終更新日時	0051
最近のコメント	0031
最近の投稿	0031
最近上線	0041
最近文章	0031
最近更新	0051
最近活跃	0041
最近登入	0041
最近登录	0041
本周活跃	0041
本文へスキップ	0001
本站由	0051
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
瀏覽人次	0051
無断転載	0051
版权所有	0051
版權所有	0051
猜你喜欢	0031
留言	0031
番目の訪問者	0051
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
简历更新	0041
简历更新时间	0041
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
著作権	0051
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
访问量	0051
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
隐私政策	0051
隱私權政策	0051
頁面不存在	0011
页面不存在	0011
页面未找到	0011
项目链接	0021
首頁	0001
首页	0001
개인정보처리방침	0051
검색	0001
공유	0062
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
마지막업데이트	0051
마지막접속	0041
맨위로	0001
메뉴	0001
메시지보내기	0031
목차	0031
무단전재	0051
문의하기	0031
방문자	0051
번째방문자	0051
보기	0021
본문바로가기	0001
본문으로건너뛰기	0001
사이트	0021
생성일시	0051
소스	0021
소스코드	0021
신고	0001
웹사이트	0021
위로	0001
이력서다운로드	0001
이력서수정일	0041
인쇄	0001
인쇄하기	0001
인증서보기	0021
자세히	0021
자세히보기	0021
저작권	0051
접근이거부되었습니다	0011
접기	0001
조회	0001
최근글	0031
최근댓글	0031
최근로그인	0041
최근접속	0041
최종수정	0051
최종접속	0041
최종편집일시	0051
팔로우	0001
팔로워	0001
페이지를찾을수없습니다	0011
편집	0001
홈	0001
회원가입	0001
"#, r#"421YT5hC000000004075@6Tm0000@2gHH1ET<2jdT4o]<7Qc0000`1B?T2]<0000000000000000d1LR00000000<7Pj0000000000dlP0=PD:kVH1\;l1hj00000000
000000000000@6_cd7SEh2DcX4m_P8[=00ccH21ML9OGX:e>000000000000000000Ui0000<0W<T9M[801B@5fQH7oUT8M8X3kbL8QR0000<:nD0000000000000000
000000000:O?T21;0000<1Y^H4ZmX6kh82O8\7@<l69m@81900000000\5PS`3b[`64Y0000000000000000831c0000@03l00000000000000000000000001>8H4R7
T55@00000000X3Y?D1W1\:CH000000000000H1QL000000000000l98>00000000`09Yd9==0000d05CD07kd8J?P2WeD9:0h9<F082]X6\BT4j_4:Lo00000000H8Ki
0000000000000000L2]ZD7dDH3T]d7bXd;=5000000000000@6FJ09blh1eI08;Ah61R\88OH9J0`7g_P0>7L6GCL8@Y0000000002`]000000000000000000000000
T:;5@3NB0000<76800000000h0[k000003LX0000000000000000X9ER<3@M000003nB06c2\6\lh1G[l1XKh6DQh831h:jEP2OI8;36000000000000T0<U0000L16m
88JX0000000000000000000000000000T0XM0000h9bY00000000L6B3d35dX0j:000000000000<:<:L6<8X19c`0Ko00000000@0^[00000000H7dWl4MH0000H3mT
80dA04_RP4mP0000000044\S0000L7An0000\1n^0000L7AF00000000<7HS0000000000000000D3_iD;;X0000X2RiP7@iT6eF49OSH9\nD12d00000000H2AL0000
000000000000000000000000d:]=0000@1_R\4Yb45L\0000T3SQP7OS000082;8H4WR<3Z30000000000000000000000000000000000000000D5oJ000000000000
0000l2V`X0Tk\6QTT7Z500000000000000000000P6KH00004091000000000000P85A00000000L0eC@2Qjd3C5T9Ydh:;P0000L2oA0000D0dP0000000000000000
0000D0EQX35Y0000000000000000X0Sd0000d3Zjh4\4H5[M00000000000000000000X1AU4373T5GE<3n5\4VA<71<d:H4D:IcL0S9h:>P0000l0O;<29?42TE<6fX
08DCH4fch5eS0000\2BM00000000P4g600000000T1OT00000000000003KDH65Z0000D7Wc0000400^D14PD9Zbl0JKX2_k42nf83;`l3E0H6H90000D1=eP2CI0000
H0Rm45?Y00000000000045GgX6Wh07\`H:YY000000000000000045To0000l5@F00000000T;6W\5B983hj45[a00000000000000000000D75;h7f@H0gUH2im@5M3
0000L38MD0VP000000000000P6=^h7V=0000D84a@0TN<4Ug8:8V000000000000<3UC0000L1jR`6fA00000000<3Cj<1Yld4ddH3F108YTh69_\2ZV000000000000
853J02F9T5XJ472\T8DjL5P<000000000000000000000000`5\[T;1e<740000040QaL2m>46Fcl3g]000000000000000000000000000000000000h2ea0000h9`D
h3ZNd17M@9ZR`:l=83cPd;=A00000000<7e700000000<0fi000000000000L:9R00000000000007]\h7`@X:TC0464`2GND1PcD5CA85H`85m346odd:Y50:dfD:nb
<2TmP6n3000044X0D3dj\0_^85WbL5a@@66ZL:UK00000000H25R\32j<3\=0000H3oP\:HRD6;7P7ci0000\4Nh00000000d6E6l6[U\8kod2@T0000D63i0000<3HM
01c8l7IdH8Vd@7MZ00000000H:P;00000000<0ga\0lg89TQ0000T3GXT7Ldd6X;l2L[P0eeT1AB\8Zo00K=000000000000D19Q88O70000P8HQD6T<0000H54Z0000
T49;0000<1eX<09Hh3=Fl25o@6]al0Jbh7DO4:EU000000000000000000000000<:VSL1Ecd:fm00000000000000000000000081=>000000000000X0cBH5Og00l>
@6O:L6l5`5FZ0000P:kA0000000080b3`4:N04Tl`7^:@;4800000000H0KV`0PoX3[BD3a=d5RF\1E>d67Mh2QV02VU@7KT02FPL2@nl3aX0000000000000000P3Gf
00000000P1V<`4l3D3c?P9agT:^i00000000h1Y584Z7H5h4h3AF<75Md2IAD5Y@h0i7<9:ZL5iK`8_cH96HH3I2`4fQ\5F;H7S[@:f[H1Rm000000000000000004`h
\1CG`:Nm000000000000<;2Xl24H0000l16H0000h4L9@9ni`1kgL6ZIX46a466N000000000000`0gJ0000000000000000\2R?T3:\T4eSD:>8\:CZ0000P30X0000
00000000000000000000l0B00000D4XE00008:MM00000000<4VZ`9lDl08O03od85Wo@7Rl0000T;9`00000000l19C00000000000000000000832@0000l0aJ0000
4:]g0000d7L4<05U@7[`0000L2Sj0000000000000000h4750000l:a<P9>:`52oD3XIP:][d;2@0000D1S`0000401]X43o@0k3L77^X7Y500000000H:cR0000h:@W
00000000d4JJ0000l0m8l1bfX0Vk\2fEh50>\4ACl0YY45E5T5^m45leP50O<8]=8:B7T9BDD64NL:jl0000l4HJ00000000h6>60000T3>k0000000000000000d:W^
4:N100000000066=0000h8CZ000000000000@6aVh:0d000000000000000000000000<:[?L4P700000000d1o3T2lP\91:<2Mm4:Wm00000000L8m:000000000:fI
<2mMl4KiT1R>X5feX:S;H37g<5dd\8f2P3no418044cbh:T^l6S10000X3AaX59?T3YMD2HUh7Tcd7c@89P;000000000000<8F>0000h1>^000045hS0000000000Ea
l:V_l12Dh3eAP2d_43k4\4]cT1d@@3Vf\7QU80mD00000000D:hh0000000000000000<3^Y0000d:iU0000l;5m`1hR\8fPd9]jH::H<9Z4000080_B0000T4ZM0000
@:Yk0000421cL3ZX468dT6F<\0NN00000000P;9000000000000040>D<1a\H2b[H4bb0000@3OZ`4;A<8h=00000000T5_;P6SVH6[kX93:D:Je00000000X1d2438W
L5<2<2^n@2gU@5_b0000D1XhP0SLD3S`88hh<31<L9^P\1DY@41GP7;B0000000000000000000000000000h8N104k;000000000000@8Bo`5g3`5lLH5Sj\6GY0000
<3aL<7TS000000000000`4oS00000000h5`U0000T2BA44T10000000000000000000000000000000081YPP2bCX28k0000l6`g0000000001Q000000000L3RbP3D@
\:ZOD;;F<0;h0000000000000000X1];00000000000000000000487i0000@1^cd5]h0000X82A00000000L9DB@1JMD5ZeD7K8<1_D0000d3fU00000000d1@7T6MW
00000000000080^l05JP0000000080?G\5o>D4\e42Oi40oNl4`P06<Zl6f7h119d3mi`0`@D:KLh:Ri0000\2_J@76_00000000000080=;0000@51K00000000@645
@9Sgl0D5<0@\0000000082NKH2D803JOh1QoH5J>L5^T<6::`:dBT:f400000000000000000000D71nL4Ec0000000000000000L2]j42Jh000000000000d1?SH3HB
<1cWH5D?\60n@7=m0000d6020000T1K90000H0I3000000000000000000000000\;5[00000000d65kP7U;0000000000000000000080N:00000000P46I00000000
00000000D66m000000000000L33@h5M`000000000000@3Nh44cN`7OoD2Yo07?60000H4nd00000000000000000000000000000000000082C\l2kfh6790000D1;5
000000000000d28@000040bah2U^T2bP0000000000000000H7jW000000000000000000000000000000000000X59V0000`6lSD2\<0;5O\84oT7DoT5[9P6Pe43CB
0000478[0000H9HO00000000\9l20000\0`^00000000T3]Ed97Pd5S[00000000\7Xc00000000\1TUH2[:0000L5mk00000000000000000000h:BX\8`k00000000
H48f85l=0000h3H`T9YF000000000000L0\Wd43Nd516d7h3T2kK82=H`62[P6Yad0VZ0000d5^<`:mKH0Yi47:20000000000000000\6J=D7BI0000@7bD0000@:i4
T:lU0000L7Uf0000@3BN000000000000D6Q600000000459o00000000X:;A<;=J0000P4H9\5GY07TA0000\3IeT1Zn\4B=44FUd6gIT3CP46Xb@73[00000000@7A8
\7KD81U9X7G>X9<g<5EZ00000000h:m?00000000`7F@\4[P02?_0000000006[A@4Q>`8R<\;5=D5Vd\8\:000000000000T3U00000\13E479T<40m00000136@2>k
00000000000000000000000000000000l4\E00000000X13f0000P8==843>D8I:42U?T1kXl93_L3Fm@:`X0000X1Qe000040YJP:0:000082<g0000L5HP0000@0n7
0000d64i0000D9e50000000047W?`06`0000<7foD3W<D2JO\3WNh4NAT6Eo@2@;0000H6dQ0000d549000043GN41T9@5L10000000000000000h22JL9FM00000000
0000d5EjH7Yh@44jX5V=000002nN0000T3o=d4bG86LL<001P6>_d39<8:oR000040ZhP7H6H:Uo0000<9h>00004:_;D;4n@26KL2Fc00000000<3NSH:@i00000000
0000L6R1l1d[T9mV<9Fo0000l:IE0000@4o3l5D1@53<0000L:LE000006ZV84iT0000D1dQ0000000000000:<L000000000000000000000000`1510000l14`0000
0000T8;]<5:n`56Lh:DY\7R`\8;kd95h0000P3UOT8nm43[k`3FGh4Y1T3h<D6XNL8cE0000063N<6a6070Z09oe0000L3eLd6\[0000000000000000876F0000d3D[
49aA0:1o8:7N000000000000000089f=0000P6m@0000X1iF`9R<00000000P:_\0000000088c_00000000X;7J49L`00000000000000000000P1>l000005TR@4^E
00000000000000000000000008oh00000000X3m50000H0WI03B>00000000D7QA0000h:M_0000L2OT0000`;:;82E;L:=N<2;I82G^T7OF@7a7\8\J`;<?0000`6AV
X9AJ8:igd0\el9;Z000000000000P1g;0000@8eX0000d2l400000000X8UZ000087hY81^Dd2FBL5LH@:YG`3L=0000L0[_49Vb0000\3=U000000000000@4=IT36P
h62lh:c10000P3M>00000000000000000000000000000000<0jFD6PK0000d2]30000\7Fb000000000000000000000000H5bU00000000`9gl<5b=000000000000
P5EH0000`24c05jAP0fG\3LJH9L50000\;;40000\9IIT9`h0000000040mY0000h6C\l7J3h1IS00000000L09:l2d50000d96mh5UfD3;o000040M0l4W70000<4le
`:^]@5YV0000000081Ok00000000@8RP000003IHH5hdX7LWH7NJ4:4E0000000000000000000000000000T;<N42EjX5kB06l]h7hk48>i0000<4_f86]UD5=1X5mE
0238`7X<0000@:Vkl8Qhh:S_L1h:d0eUP2>N<07R0000<5S0@3W183`BD6J^41ZZ\7:Q0000@0aX0000P3R80000000000000000000000000000`9m600000000T0Nd
02n8h36A`5?1@2?P`8Fel3\N\8G[\:IQ0000l52ID6I]d6^g0000@:\5L9]D00000000`8TT`5]<46V7H0:HL44C<:L90000d:2S00000000X:G2H5H800000000H4IY
00000000d6W70000000000000000@4e90000X7BlX1lHT2fg81<Fh0?T<5>>\5BWl1C4P6L0@6i;`8OkH3_R0000<7RLl9[XX2H9h5e9@7HlH7kkX81e\6JP<1??X:jW
000000000000h5VN00000000T06A00000000@8b1@6lCL4LH`78H`3Qcd4EQl83eD;:bX5ZUh83Eh88ol1QW000000004:gi000084I>0000000000000:b5l5Bn0000
000000000000000000000000@1do00000000000042h2000000000000D2N;00000000@23l0000@9bMX2KCH6D^`18A81fFL0bA\2WQ00000000000000000000X3OA
h9nEl:U9D5W600000000437OT34G000000000000@6Y5000000000000<6o0d4QZ00000000d27U00000000`2C400000000H1F;d0<600000000000000000000`8lM
T4m<0:FZD:dN000000000000000000000000\2g587<ID7j7h9LR0000000000000000`:LQ0000d773P99G0000000000bO45=Id5:KP:K^00000000@0:aT4>Ih2J3
\2VG\2[k0000L7YR0000<13WL2PT`7UN@7lGh:3:L5<AP:OiH3Ja@0T1X5AH44iCP5dOH:EI@9Un`3A500000000411O0000X6hU0000000000000000H:Ak0000D8Sm
l5HE00000000D3X[l;8a000000000000@0_Pl7Nb000081gn00000000000004olT9Ll000000000000000006Vb0000000000000000H0?:0000000000008:nV0000
00000000h6:HP15dL31Y88NQ\8g`0000`9Nk00000000@:=<0000d7?cl:`Fl;3W00000000h45Zl7CAX9P^0000L4hRD5UJD6`L45CU0000@1\V0000h1n=P2gc0000
00000000l1RU04UL05g@09U^@5DM\0hN\2:>T:6LL6P1H20mL6L=\8dd0000000047VSd65:D0PYP0FK05Dh07blT3fi\22h08ZHP9GbX30Fh8Rj<9g^84aAX:?X0000
h6nZP2j[<6ag<7\Ld4^ZP9@P0000@0k\81<a000000000000000000000000L2QA00WW456bX6AK\7Se000000000000X1:dL9_6X0Kb000000000000L2?EH5Q8<00:
0000D1Q>0000T27F0000\9?fd7Gd00000000P2EXT0hB<1^Y\1bY0000L3:o00000000000000000000000000000000l4<\0000000000000000D3b2X6<D00000000
000000008786L2SPD3MoH49TD7;b\7LEH8[hT1gSL77?000087E^000000000000000040cR0000@0glh3@046m204M]@2MRD:Z[0000`5DY0000`8^50000D1cDl9>L
0000L7>80000000000000000\2PmT4hDD6aDT9H;<6VM000000000000000000000000H5nGT0OT<7ZYh5Z?00000000H2B_L20IP2M1\76Sd10^T4^305]Ul5:_83M1
\:d3@1foT8EU@7:[07fQ0000l14484;W0000L6k_D74E0000l3@?L8U70000\1@Kd8gC00000000d4DGL4YR<16^\5628;8L00000000D4M7\38?d5i8`8@Ad8Ic0000
0000000002m0P6_ZP4nTT9Cc00000000H0U;05=b000000000000D53i00000000L486h6nF00000000H1X\00000000l7GU00000000X0HTL0me464B<9A\80@m0000
00000000000000000000L5SF<4^ml7cY0000T4gZP5FND9WAD9\0H;9l0000@:5V47^U82^@H:?=000000000000P4U;<:?L000000008:gK000001=Rl3\`<6TV<:DM
`34Z`:FB0000000080Oj88aU\2=80000000000000000000040DO@3T0h6Jn0000d4n70000000000000000@4]>00000000@1X582;[0000D3@jH1alX4SV46Z:h:A5
T1Wg00000000000083Wa0000h5Yo<5WKP9QB000007?MX9Eel9:F\3dUh51`0000000080<EL4K9@3:6<9d4L7R900000000P33f`80a00000000H0C_T6NAh6^7<8AE
8:3I4;15d2RNL2mc02e3T0F2H3f9d73H`:bMh3d?89WXX7aNd:hPd:\Y0000H7JH0000805dX0LHd22Y0000X0c4H4FbH:1Th70086_G000000000000L2c9<9Rc0000
000042jD\34k0000h6bV84aXH:Xc000000000000T1f3d3H3427`85Ahl:BI000044[:000000000000000085<a01B`42\_L4Fk00000000h8oG0000h:Q=T2Xo0000
00000000d7Fk@1]K40IU<1VV`7=[T5>[h7_>0000000006@mX7oo000000000000000043`o<5cU0000T15@00000000\1ljd3N8l1Al0587L6M@\7O;h8:WX:eP00Xc
@303T166P1mf@3>XT0jU86YlH3RMh6iFT:o^00000000P9lV00:i00000000X1UZH0n\l:@3T:dZ000000000000h:ai44RY0000h49GT0]dX6`Z46WO00004:GD<522
H698000000000000h1m:000000000000000089X<435@h1N3842L00000000\7<8000000000000T4O:0000<2DM07T60000X1_8`8=e0000l3gC44200000d43X042X
09Qj\9mf0000h1?e0000<3=400000000H42dX6h>0000L95N82iJ46SB00000000D5IY000000000000X7f0D0R;<:9dT65IX:^9\47a0000`7B_0000000000000000
0000L2hj0000h1;O000000000000D:E=0000`0L;`:hD0000`:AYD:G\@0\CX1Um`5nf0000l6Qbd:HdX4GQ84kV@3Y[L6jA45jeH:WRL0Lc0000h6oGL:g9X6@W0000
0000l5MI0000l1jj0000000000000000H4>9X8NAX;0c44FI0000X0nJ000000000000L:eb000000000000h1_f00000000\6UG00000000000043bk0000l87C0000
00000000@:RWX63Z@8BW82:T<9i\H;2d000083kO`5XgX0iDl:;bH11]D:ClX:SM@8Y<<2dTL:VA81A2d:5A0000T70n000083QI<4XYd7@JP8XS0000000000000000
0000\8jZ00000000000001ed00000000<8Z00000000000000000T4KQ00000000L4hb`5n6000000000000000085T9d7]ih56?d6;WD0TZT2P?d18UT5IkP6D9P6bb
075l@7lcl::60000000084h300000000000000000000000000000000000000000000P1Z:0000`278d:aW0000P3V\<9`000000000h7CZ000000000000H1]f0000
0000<04bP74gd1PP\7IY0000000000000000P8P;@6bG00000000`:3^X023L67nL28W0000\1FJ\0:V@0_kH3h\H9`V@3WnD5QQ8:N[000000000000000000000000
`6RNl6=60000l0oi000006=Gl5k]\:\k@3Bl44]300000000@2R[X94;<:iC00000000402X0000000003^:P91g0000\5aN\4<E0000000000000000d59e@2TS0000
0000\5aY@3<e45gfP5@S<0J5L4c905gJX7IOL4>dh7N<X3nW\9kW4:K:0;7h00000000L1o^00000000\0o40000X2f8000000000000000000000000l:Gh4:OW@1j;
P0UML0Z:<5Nd460Kd57``6dm\:D;00000000000000000000000082Nfl4@M`8@o0000`7:k0000H193P0ZX`3^m0000L2V:08[V00000000000000000000h:T10000
X6N[X15OX2<?H0[KD3lU@0LUL48CL5f>0000@9E;04TNT2A=00000000X6:_X8:eP6>NX7F00000@3`WT89c00000000000000000000P1]XL9\FX1Nll5O900000000
H71W000000000000@2X:00000000000009Y10000000087hG00000000000000000000000000000000X2k6H:970000000000000000@0`O82Hi001984Oc\0[8h1oN
H0hg836`D9g>80l30:AGP;6KD5ek0000000000000000<1HjT83S86H\@8^M\5i`P:[i00000000000000000000L1M[05G00000`1kJH4Lg43JE00000000`3K2@:Io
0000X11o000000008:]OT:5h000000000000D:bA000000000000H3G8L0;X\2T[l:73000000000000000000000000P1ol000089G?@42?h3[S43S2T3J90000<6Ll
<:oC00000000\2XN@8Pc0000\2G10000000003eZd:3m\3j`0000d2fZL0VG02hLL:1B0000000000000000\8S@000083^I000000000000826k00000000T3fDD5bi
000000000000@4nF00000000000041E1d2=b0000H1:T000000000000X2IYh4b0L52_08>F000000000000T5:;0000P2eA41WV`2_XH3:L\3V048bE<9hmT3P]h6Cl
l0RP<8WLD98\0575T:7id8kW0000000000000000h3FW48QB0000\9@m0000000000000000T:h8000000000000d0a3@4oE0000000000000000@0AW000000000000
0000494V0000`:W70000P9;8<4N00000`31JT1G3l6e^D6gi000081UKH7<a@91Q000000000000T2LH0000X038@:4i000000000000\1l70000l:m]0000T5R[0000
00000000`0:8T:BjD3<ZP7_2<5?Hl7ZLP7jkL0];T9J`09\\@4=cP7HD\0BGL29T\6GM@54lh8X3@5I?l3`5\6C509F]\9IWX7EPX1>KL:4]h:Z7\2M`0000T20VX0QK
00000;1P0000l1Tk000008c300000000L0@J0000@97d000000000000\9Q2d4enH1OGh2W9@5\4d7>W00000000000003UZT3\mX1:EH3jF<5N9@7M4P8`J`0CHH:<d
X5<QH733d67CX0GRL6Sc0000h2>2H;:M0000T61gP0Wo000000000000h:nnX9cP0000`0M>@7@Z004D<7N0`2IK8:H@8:\G@2SBX5Q]00004:beX6IT0000X4ZY0000
000004@l\3E[\:M;h2kU0000000000000000000000000000000000000000@1D2h2;mL4i3d5gTL02<45XXL7;S08ich9j<l:c^@1`L000000000000000000000000
0000P4F20000X54I@:h\000000000000<70=d2`AP86B0000H6BU00004;4P0000000000000000043dL41[<3l3X0<iD4@0<2cYD:C640G0h3>Cl3<AP3RCT3TS<:oj
0000d0>Q868G4:_P00000000l2`O00000:=`h0kFd4[_00000000X3VQd6Zk0000000007@3d4:4d:>e04]L<9520000`7`\00000000403Y000000000000P:_n0000
\:g]00630000l0^I00000000000000000000L9X\000000000000X9jc000000000000D7VhT9il00000000000000000000H2eR00000000P1@^l4?>43MM<5ah0000
0000T4A\h3mDX7Ch0000D8e@0000l1^;\9_\\3]\l7ATd9UNh3bG@03H@3Oih6OE`6kPD:m3`20;T;060000@6Kdh6?b07DC\0=c00000000d5NM`7[000000000D00U
@45?P1YC`:lIH08c09eE0000l0;@P1P>T29ih3KS`3TAD4Cf468V88K640BV8;9T`3Kd000000000000l0l]<92Ud:XQl;7V812UX14C\5nW0000l3L0d2HI0000H2:f
00000000000086N4D6`8D7=Cd84C0000L0ikD1k:47ID00000000@1\h00000000P8me0000000000000000h3SA000000000000l:j300000000H3;O000000000000
l4:h\8f`P9Do00000000000000000000l7PE`88_0000X0ZH0000d7kU000000000000T3620000T0@9h5Hl@:XE01f[0000<2]L0000T3VG44=0H2A`d8Ad\18d0000
0000H17]L7\7000000000000d9jH00000000l50c000081^n00000000<7]8000000000000D10DT20bD6@6P8BC`:c=0000000000000000L7ME00000000`27nT09k
T6oTX:[]00000000@6<f0000@39ed6RD0000892;000045lY<3PlD3cg0000000000000000\7Ka00000000h6mQ`0M[L7YFd:Km0000<0XA00000000T8LE85@cP:QU
0000D0C284B_D6fk@4OQP6Ig\:Dk000083;=0;0W<:Pk00000000D5;b0000000000000000<2\KH7[G00000000`8\``8a?h6@L000000000000L:;n000000000000
00000000000000000000000089=T0000000000000000h6U_000000000000d6gS0000T1OaH08589J@0000h0PA0000@7Aa`9F?d8dH49C7P2iX<80IL81O09PK0000
D3Ba00000000000005KId5j0l1cd46L]<7nj0000H5mQ05;N4:JP0000063;T7D90000L1O;05Qh477Rh6g?P1BSH8=Q\9MKX4ieL3iW055Rl5cm49SG\1WCl1mYD:@E
<3EFT1SG`2<S02Un<2a`d1[GT3OL`4d:D3jV\6]Ed:mlh7B=0000<1ZH00000000X1nO0000000000000000l39T00000000000000000000D9hL000083?f00000000
0000<0MR\3IRX67WT7^H@8_:L7ai`;69000082Zkh6d80000000000000000`8?J00000000h1e;`6id81lZ000000000000P0g@000000000000000043in<4PZ<4_=
l38dl5A7068:T3]ml8Y086CE@7J_`7gG@;8=00;L@5K6d9[=00000000L9N<000000000000000000000000d98j0000<4NW0000L4j4L1HC0000P08D@0d5000085`k
00000000000000000000000041J^X7XMh53X43PO`1NcT7]J`;24l44V<5]20000\5`;00000000D40_T5o]42YTT40@@:aK0000T0lMl5K^0000L4LZD55fH9U0P:`:
L23S069K0000d1mIL:?d0000P179h9Q^000000000000`4GB00000:RE\2G@48L^000000000000@4gC46YO48MVP6?3h9gN0:PSP0K1X;7200000000T3iA<2Cf0000
0000X70K000001:500000000X2[R0000P::c000000000000<2i987n?0000\:WF85`1000000000000000000000000000006EUd0hY<4?X<2lah4Gdh90jl9N[d9O7
41a1L1ib<4dR82UR83eiX5_Fh:X900000000H9D_45c@T5\H0000`5k10000000045AX`2Go@4`9`7\A48W884CB00000000000000000000\1KSD2AW81J;00000000
H41<l7jG0000`5ON000000000000@22<X5JdD8KQ<:2bh0>fL0af0000826Z00000000l0^1X7P^H4lK<0Y:\02gh5Cc46k9`8VD0000`3lF0000P5R6H0Mgd4H`L6^H
0000d0MHd0H7D1LhL6cEP7k?L2>X46EGl:8h`7WS46G20000000000000000`75]h0;4P:[30000000000TD`9fe832Sl33Sd6?I0000000000000000000000000000
0000T9;nT:Ed0000`3=eX3450000<4f?00000000000007=3H9iN0000`7mQT0KH82Y=45X=d90IX9KT<:NC0000<:R0L9dX\2Dl@9T<00000000X:U]<5;:00000000
03Q:0000@7FP\7iQT3_<00000000X02O871K\:Zg000000000000<0f40000D4Dj@:Tm0000`3Lf\7_bh5g]0000000000000000P:`d41`;0000<7eRX4Jb\6hi0000
@1oB0000000042L9`1MA0000`0Dh0000000045?o\8nJ000048?m0000000000000000h3led5d?00000000P1KnD5jS000041[Z00000000@7cMX7CMd30k0000H1Cf
00000000P3QW04E800000000X0?gh:JA0000T6OX00000000D6^U00000000P9KFD2200000000089k>000040EBd4S<0000D1aF0000d2^TP;<0d052000000000000
00000000<:^Ql47K000000000000l25=P74O0000X:FNX1DBX2Ao00000000d48R00000000X6j_0000000000000000D4J1\8O[000086_10000D:L]00000000D57H
0000T6Add:F600000000T:?1000000000000@8]\09?:h3?HT0A@D1b;X9I0H9eUL:kkT:n8H6I>4;0HP6c]@2K]h2a@08<T00000000<2XcT4;o00000000l0iSH2ZI
04jDH58O48k2\3P@H:88P:[Q82?kD;3l00000000`2oc40fXL1`_`1bJ@9ZB01;k@9RLP3M^d1LD<798D9c<@:a0\2oP@0]OH9VGT;3H000000000000072F0000D62@
0000l::T000000000000000000000000000000000000l1NK000000000000H6mc0000l6R^0000<8Uh0000X6b9000049GR\7H_0000000000000000858g00000000
"#, [
K::Action, K::Missing, K::View, K::Around, K::Status, K::Credit, K::Around, K::Action,
K::Action, K::View, K::Credit, K::Action,
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
