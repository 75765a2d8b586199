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
afficher l'identifiant	0021
afficher la publication	0021
afficher le certificat	0021
afficher le diplome	0021
afficher le diplôme	0021
afficher le projet	0021
afisare acreditare	0021
afisare proiect	0021
afiseaza certificatul	0021
afiseaza proiectul	0021
afișare acreditare	0021
afișare proiect	0021
afișează certificatul	0021
afișează proiectul	0021
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
bekijk publicatie	0021
bekijken	0021
belgeyi goster	0021
belgeyi göster	0021
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
certificaat weergeven	0021
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
details anzeigen	0021
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
exibir certificado	0021
exibir credencial	0021
exibir projeto	0021
exibir publicacao	0021
exibir publicação	0021
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
hien thi chung chi	0021
hien thi du an	0021
hirdetes	0031
hirdetés	0031
hirlevel	0031
hivatkozas	0021
hivatkozás	0021
hiển thị chứng chỉ	0021
hiển thị dự án	0021
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
katso todistus	0021
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
lihat kredensial	0021
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
mostra certificato	0021
mostra credenziale	0021
mostra meno	0001
mostra progetto	0021
mostra pubblicazione	0021
mostrar	0021
mostrar certificado	0021
mostrar credencial	0021
mostrar mais	0001
mostrar mas	0001
mostrar más	0001
mostrar projeto	0021
mostrar proyecto	0021
mostrar publicacion	0021
mostrar publicación	0021
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
nachweis ansehen	0021
nachweis anzeigen	0021
naesta	0001
naeytae	0021
naeytae lisaeae	0001
naeytae projekti	0021
naeytae todistus	0021
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
nayta projekti	0021
nayta todistus	0021
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
näytä projekti	0021
näytä todistus	0021
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
pokaz poswiadczenie	0021
pokaz projekt	0021
pokaz publikacje	0021
pokaz wiecej	0001
pokaż certyfikat	0021
pokaż mniej	0001
pokaż poświadczenie	0021
pokaż projekt	0021
pokaż publikację	0021
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
project weergeven	0021
projekt ansehen	0021
projekt anzeigen	0021
projekt megtekintese	0021
projekt megtekintése	0021
projeyi gor	0021
projeyi goster	0021
projeyi gör	0021
projeyi göster	0021
propulse par	0041
propulsé par	0041
proximo	0001
przejdz do tresci	0001
przejdź do treści	0001
précédent	0001
próximo	0001
pubblicita	0031
pubblicità	0031
publicatie weergeven	0021
publicidad	0031
publicidade	0031
publicitate	0031
publicite	0031
publicité	0031
publikation anzeigen	0021
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
referentie weergeven	0021
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
see details	0021
see more	0072
see project	0021
see publication	0021
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
sertifikayi goster	0021
sertifikayı gör	0021
sertifikayı göster	0021
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
show details	0021
show less	0001
show more	0001
show project	0021
show publication	0021
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
tampilkan kredensial	0021
tampilkan proyek	0021
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
toon project	0021
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
vedi pubblicazione	0021
ver	0021
ver certificado	0021
ver credencial	0021
ver detalles	0021
ver mais	0001
ver mas	0001
ver menos	0001
ver más	0001
ver projecto	0021
ver projeto	0021
ver proyecto	0021
ver publicacao	0021
ver publicacion	0021
ver publicación	0021
ver publicação	0021
ver site	0021
ver sitio	0021
verify	0021
verkkosivu	0021
verkkosivusto	0021
veroeffentlichung ansehen	0021
veroffentlichung ansehen	0021
version imprimable	0001
version para imprimir	0001
versione stampabile	0001
versión para imprimir	0001
verwandte beitraege	0031
verwandte beitrage	0031
verwandte beiträge	0031
veröffentlichung ansehen	0021
vezi	0021
vezi certificatul	0021
vezi mai mult	0001
vezi proiectul	0021
vice	0021
view	0021
view certificate	0021
view credential	0021
view credentials	0021
view details	0021
view full profile	0031
view on github	0021
view project	0021
view publication	0021
views	0001
viimeisimmaet artikkelit	0031
viimeisimmat artikkelit	0031
viimeisimmät artikkelit	0031
virhe 404	0011
vis	0021
vis certifikat	0021
vis legitimasjon	0021
vis legitimation	0021
vis mer	0001
vis mere	0001
vis mindre	0001
vis projekt	0021
vis prosjekt	0021
vis sertifikat	0021
visa	0021
visa certifikat	0021
visa intyg	0021
visa kvalifikation	0021
visa mer	0001
visa mindre	0001
visa projekt	0021
visa publikation	0021
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
visualizar credencial	0021
visualizar projeto	0021
visualizações	0001
visualizza certificato	0021
visualizza credenziale	0021
visualizza progetto	0021
visualizzazioni	0001
voir	0021
voir l'attestation	0021
voir l'identifiant	0021
voir la publication	0021
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
wyswietl poswiadczenie	0021
wyswietlen	0001
wyświetl poświadczenie	0021
wyświetleń	0001
xem	0021
xem chung chi	0021
xem chứng chỉ	0021
xem du an	0021
xem dự án	0021
xem them	0001
xem thong tin xac thuc	0021
xem thêm	0001
xem thông tin xác thực	0021
yazdir	0001
yazdır	0001
yeterlilik belgesini goster	0021
yeterlilik belgesini göster	0021
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
zobacz publikacje	0021
zobacz publikację	0021
zobrazit	0021
zobrazit certifikat	0021
zobrazit certifikát	0021
zobrazit osvedceni	0021
zobrazit osvědčení	0021
zobrazit projekt	0021
zobrazit publikaci	0021
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
відкрити сертифікат	0021
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
открыть проект	0021
открыть сертификат	0021
ошибка 404	0011
переглянути	0021
переглянути проєкт	0021
переглянути сертифікат	0021
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
показати проєкт	0021
показати сертифікат	0021
показать еще	0001
показать ещё	0001
показать проект	0021
показать сертификат	0021
показать удостоверение	0021
политика конфиденциальности	0041
політика конфіденційності	0041
помилка 404	0011
посетитель номер	0041
посилання	0021
поскаржитися	0001
последнее обновление	0041
последние записи	0031
посмотреть	0021
посмотреть проект	0021
посмотреть публикацию	0021
посмотреть сертификат	0021
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
プロジェクトを表示	0021
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
显示凭证	0021
显示出版物	0021
显示证书	0021
显示项目	0021
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
查看凭证	0021
查看出版物	0021
查看專案	0021
查看憑證	0021
查看更多	0001
查看證書	0021
查看证书	0021
查看项目	0021
検索	0001
檢舉	0001
檢視	0021
檢視證書	0021
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
証明書を表示	0021
証明書を見る	0021
詳情	0021
詳細	0021
詳細を見る	0021
認定証を表示	0021
订阅	0031
访问被拒绝	0011
访问量	0041
评论	0031
详情	0021
資格情報を表示	0021
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
顯示專案	0021
顯示憑證	0021
顯示證書	0021
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
인증보기	0021
인증서보기	0021
자격증보기	0021
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
출판물보기	0021
팔로우	0001
팔로워	0001
페이지를찾을수없습니다	0011
편집	0001
프로젝트보기	0021
홈	0001
회원가입	0001
"#, r#"420o0000000000004075@6P90000@2g1H1E1<2jMT4n=<7VC0000`1A\T2\Q0000000000000000d1KW00000000<7S50000000000jdP0=PD:_QH1Z5l1fd00000000
0000000043\`@6X9d7X=h2D9L2F9X4l?00i[H20cP8RbL9H0X:XC00000000000000Za0000<0\4T9FD801B@5d7H7oI0000X3m:L8Hl0000<:b?0000000000000000
000000000:BbT20Q0000<1WXH4ZBX6hN82NM\7?jl66@@80m00000000\5OW`3dP`60l0000000000000000831L0000@03l000000000000000000000000H4RCT54:
<:II00000000X3VgD1TU\:7F000000000000H1PQ000000000000l92e00000000`09Yd96d0000d05CD07k0000P2W:D94Wh95m082QX6T@T4i?l7T]4:A600000000
0000l1m:46a10000L2\oD7e6H3REd;0F0000000000000000@6BO09WQh1cC08;5h5me\88CH9C6`7gSP0>7L6CHL8@M0000000002`2000000000000000000000000
T9oW@3Kj0000<77300000000h0`c000003J@0000X0F]00000000X9?9<3=_000003oZ06\o\6Tjh1F`l1Uoh6@Vh82eh:]JP2N^8:f\000000000000T0<U00000000
<0CY000000000000P6EY000000000000T0]E0000h9W>00000000L6>8d34TX10M000000000000<:0\L69;X1?i`0Pg00000000@0dS000000000000l4KK0000H3nl
80j904^gP4l00000000044[h0000L7A\0000\1n40000L7A400000000<7J70000000000000000D3a2D:nT0000X2R>P7@WT6`@H9QS0000D19700000000H2@b0000
000000000000000000000000d:Oa0000@1]L\4Y745Jn0000T3Q90000000082:N0000<3W[000086i\00000000000000000000000000000000P0DLD5k]00000000
0000l2V5X0Yc\6M786gNT7]YT:^X000000000000P6G_00004091000000000000P85500000000L0k;@2Q?d3@GT9NIh:020000L2nj0000D0jH0000000000000000
0000D0JIX34I0000000000000000X0X\0000d3Xjh4[I000000000000000000000000435cT5EkD:<_<3oM<6oWd:;000000000L0X1h:2`0000l0T3<28U42SZ<6b1
0000H4dOh5c90000\2Ac00000000P4db00000000T1NY00000000000003HlH61m0000D7[G0000400^D1:cD9OGl0OCX2_@42nOl3BBH5SOH6D>0000P2B_00000000
H0We@0BD45>?0000000045F^07`D0000H:L=000000000000000045Tm0000l5>l00000000T:j=\5@_83jB000000000000000000000000D766h7fRH0mMH2iVD3E_
@5KEL37=D0[H000000000000P6:ah7ZJ0000D84U@0YF<4V389m\000000000000<3Rk0000L1hL`6aZ00000000<3A<<1Wfd4aQH3CC08Q9h662\2Yk000000000000
852D02EOT5WO0000T8CNL5Nf000000000000000000000000`5ZAT:eKH4a:<73b40VYL2lg46Bhl3i5000000000000000000000000000000000000h2eJ0000h9Ti
h3X6d1=S@9O7`:`8d;0j000000000000<7eI00000000<0la000000000000L9nX00000000000007a@h7bEX:E\85Gl`2GPD1OhD5Agd:KY85iF46n?0:WkD:b]0000
<2TBP6lN000044WED3eZ\0eV85Vgd1=@L5^f@62mL:G]0000H24h\32@<3[R0000H41Th8`cD67JP7d[\:;N\4Mm46jO0000d6A;l6Sj\8h1d2?j0000D60<0000<3F5
01a2T6i9l7LK@7PAH8Ni0000000000000000<0mY\13:89Jd0000T3DjT7OK0000l2LlP0k]\8RT000000P5000000000000D1?W88FQ`6khP8D9D6O_0000H53T0000
T48g0000<1cR<09Hh3;5l25E@6U_l0OZh7D=@8X;4:9S00000000@5NN00000000<:He0000d:Z20000000000000000000000000000000000000000X0i:H5N9012Q
@6J]L6h[`5E@0000P:_<0000000080gk`49@04U8`7a^@:g^00000000H0PN`0UgX3YBD3c2d5QJ\1D[d63`h2Pk02Uj@7N;02EfL2@Dl3cM0000000000000000P3E8
00000000P1S``4jSD3e407K1P9VLT:Pc0000h1Vo84YL@:Y`h3>X<76Hd2IRD5XEh0oJ0000L5en`8V_0000H3FZ`4d=\5DaH7XS0000H1QC00000000d2H100000000
\1Bd0000000000000000<:f>l23^0000l1<[0000h4J<@9cN40D2`1iaX47N462aL6S]08X\0000`0mB0000000000000000\2QTT38kT4bVD:2H\:7X0000P30A0000
L3gE0000@2dH00000000l0A^0000D4WZ00008:AT00000000<4VM`9`il08O041h85W4@7Wdd:GKT:mU00000000l1?I0000000000000000000000000000l0gB0000
00000000d7N[<05U@7_D0000L2S?0000<;0R0000000000000000l:S6P97a`51OD3V1P:P?d:ef000000000000401]X45I@11FL78YX7\Y0000074AH:V<0000h:4g
0000000000000000l13Kl1``X0[c\2enh4n^\4@5l0^Q45C[T5\S45i8P4no<8Tb8:65T9;kD60aL:^10000l4G<00000000h6;9000000000000000000000000d:JB
000000000000062P00000000000000000000@6Z>h9eI000000000000000000000000<:McL4PC00000000d1nIT2l9\8n3<2M]4:JQ000000000000000000000:YN
<2m6l4IlX5dK0000h:F7H36W<5bJ\8_RP41341>600000000l6NT0000X3?3X589T3W5h7Y[d7d2000089H<00000000000000000000h1A;000000000000000000JY
l:I1l18Wh3f1P2d443lL\4]8T1b:@3TN\7TO813W00000000D:[m000000000000L3a`<3_L0000d:\Z0000l:iS`1fL\8`0d9ROH9nj<9NY000080e:L73IT4Yb0000
`7FZ@:LO4219L3X@4657T6BA\0SF00000000P:le00000000000040>D<1_VH2b0H4_e0000@3MB`4:3<8cN00000000T5\aP6O900000000D:=a00000000X1al437G
L5:X<2^C@2g>@5]Hl71ID1VLP0XDD3QH\4f_<30e88dj\1D6@43KP7;@L9S5000000000000000000000000h8EK04i[000000000000@8Bc`5dY`5h_H5S@\6C^\72m
<3cA<7YK00000000000083gY`4n30000h5^;0000T2AW44T=0000000000000000000000000000000081WJP2aXX28A0000l6YO0000000001P500000000L3PJP3AR
\:M30000<0;h0000000000000000X1[5000000000000l1lO0000487]0000@1\]d5[N0000X82500000000L9=i@1IRD7M_0000<1]>0000d3gm0000000000000000
00000000000080dd05I\0000000080?G\5kQD4\:42O>415a069]l6aPD:>Hh17Ld3oA`0f8h:EJ00000000\2^_@77Z00000000000080=;0000@4ok00000000@60H
0000l0Hm<0@J0000000003H7H2CNH5IJh1Q4L5\:T:Y9<66M`:Vl000000000000000000000000D70IL4DU0000000000000000L2]?42K9000000000000d1VYH3ET
<1aQH5Be\5mA@7=k0000d5lE0000T1J>0000H0Mk000000000000000000000000\:iA00000000d62>00000000000000000000000080S200000000000000000000
00000000D63@0000000000000000h5L2000000000000@3LP44`<`7R:D2YD07?40000H4mD00000000000000000000000000000000000082C2l2kOh63L00000000
000000000000d27V000040hYh2U3T2ae0000\:@d00000000H7jK000000000000d0FDl3YSP68e000000000000X58P0000`6j0D2[Q0:i5\84cT7D]T5YZh5Sa43@T
P6LH479V0000000000000000\9`W0000\0fV00000000T3^8d927d5S100000000\7\G00000000\1R9H2ZO0000L5j>00000000000000000000h:6V\8Wg00000000
H48R85hP0000h3FHT9Mk000000000000L0afd44hd4oVd7ggT2k482<^`5nnP6S5d0[R0000d5[b`:aFH0^a00000000000000000000\6FTD7B7000000000000@:\9
T:`P0000L7Z30000@3?`000000000000D6LY00000000458i00000000X9oc<;130000P4Fk\5FP07Y90000\3GMT1Xh\4@o44EGd6bbT3@b@72<000000000000L6[5
@7@f81R]X7Gf\7Mk<5D@X96N0000h:a:00000000`7FJ\4Ze02?5000000000000@4QJ`8JA\:hc\8S_0000000000000000T3RX0000\19X0000<4310000019I@2>A
00000000000000000000000000000000l4[Z00000000X1:90000P8=1D8Db0000X0G3T1iR42TTL3D?l8oN@:RRX1Pj000040^BP9d_000082<=0000L5G\X72Q@14J
0000d61<0000D9YZ000000000000`06`0000<7fcD3TdD2J`\3U6h4LDT6B4@2?Q0000H6_K0000d533000043D`41Q]@5JC0000000000000000h21`L9@400000000
0000d5DP80El@46DH7]L000002n70000T41A86Hc0000<0010000d37l8:cM000040_`P7H^H:HA0000<9\c00004:Q5D:hT@25aL2Fe00000000<3L;H:5900000000
0000L6MTl1bUT9b;<9@V\:@Rl:<A0000@4mSl5BW@51\0000L:?A0000000084gZ0000D1bK0000000000000:0n000000000000000000000000`1;D0000l1;30000
0000T8;Q<59T@0aO`55F\7WX\8;_d91Wh:8WP3S7T8ia43[@`3CYh4XFT3iTL8\eL:^F000005oa<6Y^06o509dJ0000L3f<d6TY0000000000000000877A`4hJd3Am
49Uf09fT89lT000000000000000089Zb0000P6kE0000X1g@`9J=000086cWP:QV0000000088]?00000000X:jX49EI000000000000000000000000000005TP@4]Z
00000000000000000000000008la00000000X3nM0000H0\A03?P00008751h4af\0GPD7SLh:AfL2Ni0000`:n082DQL:1^P0Dd<2:_82G`T7Qm\8So`:oP0000`6=[
X9;18:\ld0b]l95A000000000000P1e50000@8_80000d2k]00000000X8M_000087hM81\>d2EXL5JZ@:Kk`3Ie0000L0`W49M50000\3;D000000000000@4<;T35@
h5o?<1k`h:UCP3Jf00000000000000000000000000000000<10YD6Kn0000d2\H0000\7GJ000000000000000000000000H5`;000046]a`9\Q<5_c000000000000
P5Cn0000`24905fTP0l?\3J200000000\:nB0000\9BOT9UM00000000413l0000T3ooh6?ah1HXl7LZH8IBL09:l2cJ00000000h5UdD39^`68K40Qhl4Vj0000<4kE
`:PW@5X[0000000081O000000000@8JU000003G0H5eZX7O>H7Q149hj0000000000000000000000000000T:o_42E@X5gU06j:h7h_48>]0000<4_;86USD5;WX5iX
022N`7[`0000h8j;l8Im@:I=L1f4d0kMP2=d<07Rh71d<5R4@3TY83aKD6G541XT\7:OT:@=@0gP0000P3O`0000000000000000000000000000`9a[00000000T0S\
02mah351`5=W@2>f0000l3[c\:<M00000000l50iD6F4d6Ve0000@:NYL9Qi00000000`8LY`5Zb<:?5H0:HL45]00000000d9g8000000000000H5GD00000000H4HK
00000000d6QX0000000000000000@4b<0000X7BZX1jBT2fP<5<dh0?T\5A=P6HGl1BQ@6eR87UP`8GEH3`[0000<7WDl9P=X2I6h5b_@7KSH7k_X81Y\6FgX:]\0000
000000000000000000000000T06A00000000@8[Q@6hiL4JK`79C`3OKd4DCl83Y00000000h839h88cl1P\00000000D4ch4:Zn84H00000000000000:Sol5AT0000
000000000000000000000000@1bi00000000000042g[000000000000D2Mk00000000@23B0000@9W2X2KTH6@c`1>G81d@L0h9\2Vf00000000000000000000X3Li
h9bjl:G9D5V;00000000436?T337000000000000@6RI000000000000<6mKd4Qf00000000d26k03XR0000`2BJ00000000H1E@d0<600000000000000000000`8hO
T4k\D:W80000000000000000000000000000\2f^87<GD7ikh9E;0000000000000000`:?Ml0E<d77nP93n0000000000hG45;oP:>Z000000000000@0:aT4=;h2JD
\2U\\2[@0000L7]6h:WD<19jL2Oi@7l;h9g_P:CLL5:g0000H3HI@0XiX5?n\4cB44gIP5b5@8Z7`3>G@9LAH:9G417b0000X6dV0000000000000000H:5i0000D8L2
l5GQ0000d6e<D3VCl:lV000000000000@0eHl7QI000081eh00000000000004nLT9EU0000000043ZB000006QC0000000000000000H0?:0000000000008:bQ0000
00000000h66[P1<7L31B88Ek\8bN0000`9GT00000000000000000000l:R@l:g=0000L:nlh474l7BoX9H_0000L4f>D5UHD6Y445B;D:?k@1ZP0000h1mSP2gL0000
0000000004UX05df09L10000@5C3\0na\29TT9kRL6KTH20CL6HT\8^D000000000000d61MD0UQP0KC05CN<9\CT3hA\22>08QmP9AIX2ooh8JoX:3h0000000048Z`
h6m5P2jD<6ZO<7`0d4]oP9:70000@11o<7IW000000000000000000000000L2PV00\O455\X6=P\7X]000000000000X1@jL9S[X0PZ000000000000L2>[H5P<<00:
0000D1PC0000T26\0000\99Md7HL00000000P2DnT0n:<1\S\1`S0000L39>46cm0000000000000000000000000000l4;N0000000000000000D3cgX69G00000000
`4OC00008791L2ReD3KWD7;`\7NlH8SM0000T1eML78:000087EL000000000000000040iJ0000@0mdh3=B46k704K`@2MBD:M?<3]9`5C?0000`8UZ0000D1a>l983
0000L7>60000000000000000\2PBT4f0D6YlT9Ab0000000000000000000000000000H5jZT0TL<7^=h5YD00000000H2B5L1o_\77N\:V]d171T4]H05[;l59E83JY
88d9@1di0000@7:Y46WX0000l1:G84:I0000L6gED7470000l3=QL8M<0000d8b1000000000000d4C9L4Xg<1=1\54l8:lA00000000D4K:\36o`8@5000000000000
0000000002lYP6X0P4m4T9=J00000000H0Z305<H000000000000D52c00000000L47bh6la0000874YH1V@00000000l7H=00000000X0MLL148460U<9;C80@[0000
00000000000000000000L5RJ<4^Bl7dK0000T4eFP5E4D9MTD9PUH:ma0000@9j;H:3M82]U0000000000000000P4UG<:3\000000008:ZP0000l3]S<:8K00000000
`33J`::@0000000080Tbd6gb\2<N88Y[000000000000000040IG@3QXh6GE0000d4lW0000000000000000@4\S00000000@1UY82;10000D3><H1_fX4Sb46SNh:5E
T1UK00000000000083UI0000h5Y4<5VPP9IC\:FR07?KX9?Ll94m\3eEh50@0000000080<EL3\J@38UL4I<L7W1<9XY0000P32V`80U00000000H0HWT6Idh6V5<8A9
89gn4:e0d2QcL2mL02d\T0JjH3fid716`:T_d:[U0000X7c<43Yhd:O=0000H7Lo0000805dX0Q@d21o0000X0hlH4ETH9f9h6nK86WE000000000000L2bN00000000
000042im\33[0000h6\SH:KG0000000000000000T1cmd3EE427685@Nl:6G000044ZO000000000000000085;G01B=42\4L4E]00000000h8l@0000h:D0T2XD0000
00000000d7GS@1[E40NM<1T:`7=YT5=A00000000000006=2X7oc000000000000000043bd<5a;0000T1;S00000000\1jdd3K`l1AI0571\7Qbh8:K0000X:XU00][
@2o\T1<IP1l8@3<GT10h86S@H3P5h6e]T:cY00000000P9a;00:i00000000X1S>H14ol:4CT:W_000000000000h:Sc44Re0000h493T0c\X6YB46R000000000<50R
H65K000000000000h1k4000000000000000000004340h1M8844P00000000\7<6000000000000T4N?0000<2Cc@40E07XnX1]2`8=Y0000l3h[44440000d452044\
09Ik\9bK000000000000<3:c00000000X6d?00000000L91=82i346Ne00000000D5He000000000000X7fBD0W30000T61\000000000000`7BM0000000000000000
0000L2hS00000000000000000000D:9;0000`0Q3`:[I0000`:5WD::X@0a;X1SQ`5k90000l6MEd:;`X4FC84j6@3WCL6fX45g8H:J6L0Q[0000h6mbL:Z>X6<\0000
0000l5K[0000l1hd000000000000L6[`H4<kX8E[X:d^44E;0000X14]000000000000L:Xg000000000000h1]`00000000\6PS00000000000043d`0000l8770:TG
l2FQ0000@:E8H4MDX5om829j@8BK<9^AH:fJ83lg`5WlX0oWl:0DH180D:7jL:HS@8Pa<2ci00000000d9if0000T6oI000083O1<4Wnd7@8P8P80000000000000000
l8kQ\8f\00000000000001c^00000000T7Hl<8QU000000000000T4IT00000000L4fN`5jI000000000000000085T7d7aMh559d67jD0YRT2OTd1>[T5I7P6@>P6\_
076g@7lW00000000000084e_00000000000000000000000047VY0000000000000000P1X40000`26Nd:SQ0000P3TD<9TU00000000h7CH0000h7T70000H1[`0000
0000<04bP75bd1OU\7L@0000000000000000P8GU@6\D4:k60000`9hCX023L64AL27m0000\1EO\0:V@0ecH3j4d6h8@3UVD5PUH9U;8:BP00000000000000000000
`6N1l6:90000l16<0000l5O=l5h006:J@3@>44\H\:OO0000@2R0X8oj<:\H00000000402X0000000003^mP8n`0000\5_4\4;70000000000000000d58_@2Sh0000
0000\5_?@3:T45eLP5?9<0NmX7L605e0h7PcL4=V\9`<X40[4:>60:kH000000000000L1o400000000\15G0000X2ea000000000000h7S`00000000l::d4:C:@1h5
P0ZEL0_2<5M645l^d56Z`6_g\:8900000000P3`E00000000d:Ud82N;l4??`8@c0000`7:i0000H1?9P0_P`3_`0000L2UO08S;0000000000000000000000000000
X6J>X1;bX2;UH0`CD3mm@0QML47oL5cd0000@9>b04TZT2@S00000000X672X8:YP6;QX7E^0000@3bLT89W00000000000000000000P1[RL9PkX1N1l5MK00000000
H702000000000000@2WO000000000000d:^j0000000087h;00000000000000000000000000000000X2j_H9n=0000\7Uh0000P1lc@0fG84Oo00190000\0`0h1nd
H0o:835PD9[c812F0000P:j1D5cQ0000000000000000<1GoT83G86Da@8V2P:NM00000000D6Xb000000000000L1L`05EV0000`1iDH4Jj43Gm00000000`3HZ@:<k
0000X18B000000008:P3T9jM000000000000D:T;000000000000H3DJL0;X\2T006j_l9l900000000000000000000P1oB000089@f@44Ch3Zh43PZT3Ga0000<6IC
<:c>00000000\2Wc@8H=0000\2G30000000003fJd9hR\3l80000d2fCL0[?02h5L9eg0000000000000000\8KE000083_<000000000000826A00000000T3g4D5`O
000000000000@4lf00000000000041DNd2=80000H1@Z000000000000X2Ij08>:L51?0000000000000000T5950000P2dj41U:`2^m\3SX48[e0000<9]RT3NEh6@1
l0WH<8OQD93C055oT9lod8gY0000X6]B00000000h3Ci48H\0000\9:T0000000000000000T:[=000000000000d0fk@4me0000000000000000@0AE000000000000
<51j490E0000`:I[00000000<4L30000`313T1F8l6`XD6cB000081RoH7<_@8nJ000000000000T2LY0000X038@9iN000000000000\1j10000d:Fdl:aXT5Q_`6[J
00000000`0:8T:6hD3:IP7b9<5=nl7^0P7j_L0c3T9Cf09QA@4<UP7IH\0B5L28j\6CR@53f09@D@5HKl3a>\6?:\9B]L9iBX7E>h:L[00000000\2MP0000T1olX0VC
000000000000l1RO000008\S00000000L0@80000l7En@92K00000000\9I3d4c1H1NLh2VNd7>U000000000000000003SBT3]`X1@KH3k^<5LK@7O[P8WF`0H@H:1F
X5;7H70ad63VX0LJL6OF`6Zah2=H00000000T5n:P0\g000000000000h:biX9X50000`0R6@7@H004D<7PW`2I\D8aF8:;<@0b4@2RWX5Pa8:NkX6Ek4:U7X4YnD4OW
000004?^\3Bm\:ABh2k>00000000000000000000000000000000X4Lk0000@1COh2;CL4g9d5e:L02<45W]L7;Q08eeh9^a09k1@1^Fl:VH00000000000000000000
0000P4Dd0000X53C@:[a000000000000<6nXd2_VP866d8bkH6>Z00004:h60000000000000000045>L43_<3mKX0<iD4>b<2bnD:7440Khh3<2l3:0P3OkT3R;<:ce
0000d0>Q864Z4:QJ00000000l2_d00000:20h11Yd4[400000000X3T900000000000007?a0000d:3504\a<90a\0nF`7ba00000000403Y000000000000P:Qh0000
\:Zb00630000l0dA000000000000000000000000000000000000X9_H000000000000D7Z`T9^Q00000000000000000000H2e;00000000l4>0000043K5<5_N0000
0000T4@N\3ZOh3n\X7CVD8^`0000l1\5\9TA\3^Ol7ABd9Kah3d<@03H@3MQh6Jh`6g6D:`n`1oQT:d10000@6H;000007D1\0=c00000000d5L_`7^T00000000D00U
@46YP1W=`:`DH08c09Yj0000l0;@P1OCT29?h3I;`3QiD4BX464i8:mI40C=00bH`3IL000000000000l130d:K5l:jd0000818hX1:V\5jj0000l3IXd2IF0000H2:<
00000000000086IWD6XND7=Ad8470000L10>D1i447Kk00000000@1Zb00000000P8i<0000l0EQ00000000h3Pi000000000000l:]8000000000000000000000000
l49Z\8`@P9>V00000000000000000000l7RP`88S0000X0_@0000d7kI000000000000T34b0000T0?gh5H8@:Ji01dU05F?<2\ah:k]T3So44;bH2A6d8AX\1>j0000
0000H1=cL7_[000000000000d9^m00000000l4oC000081\h00000000<7`\000000000000D16WT208D6<;P8B7`:UO0000000000000000L7Ol00000000`27DT09k
T6moX:NA00000000@69i0000@38Dd6Mg000088o4000045hl<3NT00000000000000000000\7NH00000000h6kV`0RSL7\jd:>i0000<0]900000000000085?IP:DH
0000D0Gj84AQD6bD@4NVP6F>\:8i0000839L0:dR<:C^00000000D5:H0000000000000000<2[`H7^k00000000`8TE`8YEh6<Q000000000000L:0P000000000000
000000000000000000000000897;0000000000000000h6Pk000000000000L2HQd6blT1NfH08589CF0000h0U90000@7AO`9?fd8]h49<^P2iA<80=L81C09HL0000
D3@30000000000000000d5fCl1a^46I4<7n^0000H5id05:44:=L000005oNT7Cg0000L1N@05Pl478MX3\5P1B0h6bXH8=EX4gkL3jo054Ll5aS\9F4\1Tgl1kSD:4U
<3BX02UC`2;iT3M4<2a5d1YA`4`Pd:agD3kn\6UC0000h7Ak0000<1XB00000000X1me0000000000000000000000000000000000000000D9]1000083=800000000
0000<0RJ\3G:X63jT7al`:i_L7cW0000000082Z@h6_20000000000000000`8?>h0B`0000h1c5`6f;81jT000000000000P0m8000000000000000043kF<4Pf<4^R
l37Tl5?]064MT3^`l8PU86?J@7MF`7g;L8jb00;L@5J0d9Ob@:l20000L9Fe000000000000000000000000d93Q0000<4LZ0000L4h:L1GHl5FoP08D@0im000085^Q
00000000000000000000000041IcX7\1h52R43N7`1MhT7`n`:eZl460<5ZX0000\5]a00000000D42cT5l042XiT42D@:SE0000T12`00000000L4J]D54`H9KCP:R4
L22i065^0000d1kCL:440000h9I_0000000000000000`4F400000000\2GB0000000000000000@4do46Rch9\3000000000000P0Oi000000000000T3jY<2C<0000
0000X6nf000001@;00000000X2Zg0000P9oE000000000000<2hb87n30000\:Ij85]W000000000000000000000000000006AZd0nl<4>J<2lJh4FVh8mcl9GDd9G`
41^kL1g\<4`h82Tg83fYX5\lh:J]00000000H9>F45`fT5Yn0000`5gD0000000045@>`2Hl@4_N`7_e48O=84B400000000000000000000\1JXD2@m81I@00000000
H43@l7j;0000`5M`0000L7JP0000@21R00000000<9gGh0>fL0g^0000826000000000l0ciX7RiH4jk<0^2\02gh5BI`8NI00000000`3m^0000P5Q:H0R_d4GRL6VF
0000d0R@d0LoD1KmL6^?P7k3L2=n46ALl9mn`7[746C70000000000000000`76Xh0;4P:MW0000000000Y<<6iJ831i`9[Jd6;b0000000000000000000000000000
0000T95UT:9b0000`3;TX32e0000<4cV00000000000007=1H9^30000`7mET0P@82XR45WBd8mBX9DZ<:B80000<:DcL9Y=\2DB000000000000X:Go<59`00000000
03Nb0000@7G8\7iET3_o00000000X02O86of\:MK000000000000<0kl0000D4C\@:FF0000`3JN0000h5eC0000000000000000P:R^41^50000<7ed\6dj00000000
@1nX0000000042LJ`1LF0000`0I`0000000045>U0000000048?a0000000000000000h3n=d5ae00000000P1K3D5ff000041YT00000000@7d?X7C;d30T0000H1CC
00000000P3O?04Cj000000000000h:==0000T6K;00000000D6VS00000000P9DLD21F0000000089_c000040J:d4SH04NhD1_@0000d2]iP:oAd052000000000000
00000000<:PK0000000000000000l24SP75J0000X::LX1C_X2AE00000000d48>0000000000000000000000000000D4Hc\8G5000086Vo0000D:?Y00000000D56B
0000T6=id::400000000T:3A000000000000@8UA098ah3<ZT0@nD1`5X9B6H9Z:L:_fT:b3H6EC4:dCP6^W@2Knh2`UP3b608<H0000<2X8T4:a00000000l0ofH2Y^
04hdH57I`5R_\3Mh48g4H9m>82?AP:N5D:gR0000`2oL40lPL1^Y`1`D@9NgD9Wa@9JMP3KFd1KI<7:30000@:Rj\2o9@0cGT4MWH9LZT:fn0000000000000000D5nS
0000l9o60000h7U60000000000000000000000000000l1MP000000000000H6l>0000l6NA0000<8Mm0000X6\6000049A9\7JC0000000000000000857a00000000
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
