// Made by `cargo xtask codegen` from data/languages.tsv and data/language-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, r#"aa$$
aar$$
ab$%
abk$%
af$&
afr$&
ak$'
aka$'
alb$(
am$)
amh$)
an$*
ar$+
ara$+
arg$*
arm$,
as$-
asm$-
asq$.
ast$/
ay$0
aym$0
az$1
aze$1
ba$2
bak$2
bam$3
baq$4
be$5
bel$5
ben$6
ber$7
bfi$8
bg$9
bho$:
bm$3
bn$6
bo$;
bod$;
bos$<
bos-sgn$=
bqn$>
br$?
bre$?
bs$<
bul$9
bur$@
ca$A
cat$A
ce$B
ceb$C
ces$D
che$B
chi$E
chu$F
chv$G
co$H
cor$I
cos$H
cs$D
csc$J
cse$K
csq$L
cu$F
cv$G
cy$M
cy-sgn$N
cym$M
cze$D
da$O
dan$O
de$P
deu$P
div$Q
dse$R
dsl$S
dut$T
dv$Q
dz$U
dzo$U
ee$V
el$W
ell$W
en$X
eng$X
eo$Y
epo$Y
es$Z
eso$[
est$\
et$\
eu$4
eus$4
ewe$V
fa$]
fao$^
fas$]
ff$_
fi$`
fij$a
fil$b
fin$`
fj$a
fo$^
fr$c
fra$c
fre$c
fry$d
fse$e
fsl$f
ful$_
fy$d
ga$g
gd$h
geo$i
ger$P
gl$j
gla$h
gle$g
glg$j
glv$k
gn$l
grc$m
gre$W
grn$l
gsg$n
gss$o
gsw$p
gu$q
guj$q
gv$k
ha$r
hat$s
hau$r
haw$t
he$u
heb$u
hi$v
hin$v
hr$w
hrv$w
hsb$x
hsh$y
ht$s
hu$z
hun$z
hy$,
hye$,
ia${
ibo$|
ice$}
icl%$
id%%
ig$|
ina${
ind%%
is$}
ise%&
isg%'
isl$}
it%(
ita%(
ja%)
jav%*
jpn%)
jv%*
ka$i
kab%+
kal%,
kan%-
kat$i
kaz%.
kg%/
khm%0
kin%1
kir%2
kk%.
kl%,
km%0
kn%-
ko%3
kok%4
kon%/
kor%3
krl%5
ku%6
kur%6
kw$I
ky%2
la%7
lao%8
lat%7
lav%9
lb%:
lg%;
li%<
lin%=
lit%>
lls%?
ln%=
lo%8
lsl%@
lt%>
ltz%:
lug%;
lv%9
mac%A
mai%B
mal%C
mao%D
mar%E
may%F
mdl%G
me%H
me-sgn%I
mg%J
mi%D
mk%A
mk-sgn%K
mkd%A
ml%C
mlg%J
mlt%L
mn%M
mo%N
mon%M
mr%E
mri%D
ms%F
msa%F
mt%L
my$@
mya$@
nan%O
nb%P
nds%Q
ne%R
nep%R
nl$T
nld$T
nn%S
nno%S
no%T
nob%P
nor%T
nsl%U
ny%V
nya%V
oc%W
oci%W
om%X
or%Y
ori%Y
orm%X
pa%Z
pan%Z
per$]
pl%[
pms%\
pol%[
por%]
ps%^
pso%_
psr%`
pt%]
pus%^
qu%a
que%a
rm%b
rms%c
rn%d
ro%e
roh%b
rom%f
ron%e
ru%g
rum%e
run%d
rus%g
rw%1
sa%h
sag%i
san%h
sc%j
sd%k
se%l
sfb%m
sg%i
sgg%n
si%o
sin%o
sk%p
sl%q
slf%r
slk%p
slo%p
slv%q
slv-sgn%s
sm%t
sme%l
smo%t
sn%u
sna%u
snd%k
so%v
som%v
sot%w
spa$Z
sq$(
sqi$(
sqk%x
sr%y
srd%j
srp%y
srp-sgn%z
ss%{
ssp%|
ssr%}
ssw%{
st%w
su&$
sun&$
sv&%
svk&&
sw&'
swa&'
swe&%
swl&(
szl&)
ta&*
tam&*
tat&+
te&,
tel&,
tg&-
tgk&-
tgl&.
th&/
tha&/
ti&0
tib$;
tir&0
tk&1
tl&.
tn&2
to&3
ton&3
tr&4
ts&5
tsm&6
tsn&2
tso&5
tt&+
tuk&1
tur&4
ty&7
ug&8
uig&8
uk&9
ukr&9
ur&:
urd&:
uz&;
uzb&;
vgt&<
vi&=
vie&=
vo&>
vol&>
wel$M
wo&?
wol&?
xh&@
xho&@
xk-sgn&A
yi&B
yid&B
yo&C
yor&C
yue&D
za&E
zh$E
zha&E
zho$E
zu&F
zul&F
"#, b"\x01\x00\x0e\x002\x00\x0b\x00=\x01\xa8\x06\x03\x00\x07\x00N\x00K\x00\x03\x00A\x02\x10\x00\x07\x00$\x00\x85\x00x\x00A\x10\x00\x00\x19\x00\
\x07\x00\n\x02P\x00\x12\x01\x07\x00\x01\x00\x12\x00L\x01D\x03\x17\x00\r\x03B\x008\x03-\x003\x03\x17\x02.\x00\x06\x00-\x00W\x00\
k\x00\x97\x00\x1b\x01\xb4\x00\x1f\x00\x81\x00\x00\x008\x00\x00\x00\x01\x00\xa8\x02$\x05\x00\x00\x02\x00>\x01p\x10\x04\x00\x05\x00$\x01\x0f\x00\
\x00\x00\xcc\x03\xb3\x00U\x00\x9c\x05\xb2\x16\x82\x01#\x01\xa3\x00k\x01\xc4\x07\xc4\r\x00\x00^\x00\x0f\x00\x89\x00\x18\x00#\x00", b"T\x00P\x02\x02\xc0\x13\x06\x00f\x02\x10\x07\x01`\x88\x07@\\\x07 \xc5\x05@\x0c\x04p\xd6\x05\x10\xaf\x00`c\x01`P\x07\x10\xc8\
\x040i\x08@\x11\x0002\x03`_\x00\x00\xd5\x07\x00\xe1\x05\xb0\xfc\x04\x10N\x04`|\x00 \xc1\x02`\x81\x00P\x92\x01\x80Z\x00\
\xd0\x1d\x04\xd0\x18\x02\x80\xdb\x06`\x00\x00\x00\xf6\x01 D\x04\xb0_\x05\x80\x86\x04p\x9e\x02\x10\xe1\x00\xa0\xe7\x030\x8d\x02\x103\x05@\
\xa3\x00@\x81\x06\xf0\xf6\x00\x00u\x06@\x12\x08\x00\xf7\x05\x10\"\x08\xa0\xa9\x01\xf0\xca\x06PD\x08\x90\xcd\x02@a\x07\xa0\x06\x00\xf0\x91\
\x030g\x07\xc0)\x02\xd0\xbe\x07\xa0E\x07\xc0\xeb\x01\xd0\xf1\x01\x90\xf6\x07`\x1d\x07\x10\x87\x05\x90\x18\x05@>\x00`\"\x05`\xec\x05\
\x80\r\x07\xc0z\x03\x00\x9e\x07p/\x01PN\x00p/\x06\x90\xc5\x01\xc0]\x08\x90r\x07\x00\x8e\x07@9\x08\xd0_\x03\x00J\x06P\
E\x06 \xad\x06\xf0O\x06\xa0\r\x01\x90\xeb\x07\x10\x84\x08\xc0\xfc\x01pB\x03\xd0\xb8\x07p\xee\x02 r\x02\x80\x10\x03\xc0-\x00`?\
\x07\x90e\x05\x80o\x03\xe0\x18\x07P(\x07P\xfc\x00 \x1e\x06\xa0z\x04P(\x05\xa03\x08P\xd3\x02\x80v\x00`\xb5\x04pR\x01\
0\xbe\x03\xd0\x82\x02`\xd0\x01@\xb3\x07\x00\x0b\x03\xa0\xfb\x03\xf0\xaa\x02\x80\x7f\x08\x80I\x04@\xe1\x03\x10\x0c\x00\xa0p\x06\xa0k\x06\xb0\
\xca\x05\x10e\x06\xd0l\x02`\xec\x04\x80\xba\x04\xa0\x98\x01 \x93\x02\xe0A\x01p\xb9\x05@Z\x05\xa0\x81\x05\xa0\xfb\x07`i\x01P\x87\
\x00\xc0\xb9\x06p*\x06`\xdb\x04p\xb8\x03p\x1c\x00@\xad\x03\x10\xa8\x07\xe0X\x08\x10\x00\x00\x00\x12\x01p\xd5\x03\x10\x8d\x06\x90\xd0\x06\
\x90\x87\x06@\xa3\x01\x80\x01\x06 q\x05\x80D\x05p\x8c\x00P\xe4\x02\x00\xb5\x02\xd0\x0c\x02@\xe9\x02 \x07\x05P?\x02\xa0\x06\x08@\
\x02\x05\xe0>\x08`\xf0\x07\x90\xe1\x04\xc0\x17\x00\xe0\xf7\x04P\x98\x02\xd0S\x03\x00\x97\x04P8\x04\xe0\xfc\x060\x16\x03\xf0=\x03\xa0\x8b\
\x04\x80\xc4\x03\xf0\'\x00\xc0\xf1\x03P\xdb\x05px\x01\x80\xd5\x01\x80e\x04\xf03\x02\xe09\x07\xe0\x06\x040\x00\x00\x00\xa9\x00\xa0:\x06\
P\x1d\x050\xd0\x03p\x98\x00p\xbb\x00`\xeb\x00`\x01\x08\xe0#\x07\xc0\x18\x06p\x9c\x03`5\x01\x10F\x01\xf0(\x04\x90\x97\x06\xd0\
\x07\x02\xf0\x8c\x03\x00\"\x00P3\x07\xa0\x18\x01P\xc4\x07\xd0\x9e\x00\x00\xfa\x02\xf0\x94\x07\x80\x91\x05pS\x04\x80\xf2\x06\xd0I\x05\x90\xa2\
\x05\xc0.\x02\x00u\x04\xd0\xbb\x01\xf0\x1d\x02P\xcb\x01\xf0\x00\x00\x00H\x00\x10\xa2\x03\xb09\x05\xc0;\x01\x80\x00\x00\x00\xa8\x06@C\x00\
\xa0\xf2\x04 \x00\x00\x00\xec\x03 \x81\x01@\x0c\x08\xa0\x9d\x05\xa0j\x04\xc0\xa9\x04`\xf1\x00P\xe5\x07@\xa3\x04\xb0`\x06\x10U\x06\xf0\
\x13\x07 \x92\x000\x07\x070\xdb\x01\xa0\xf4\x02P\xaf\x01@\xe6\x06\xc0O\x02\x10\xd2\x04\x00K\x07`\xe6\x04\x10\x8d\x01`x\x07\x109\
\x02@\xdb\x07\xe0\xd0\x00\xe0\xc7\x02\x80\x86\x03\xb0\x12\x05\x00\x00\x00\x00\x9d\x04\xc0>\x04\x80\x1d\x08 u\x03Pk\x00\xb0\xd5\x00\xe0\x1d\x01\
PT\x05`.\x08\xb0\xcb\x00\x108\x00\x10n\x08\xf0\xbe\x06\xe0L\x01\xc0\x97\x03@\x80\x03`.\x05\x90.\x07\xf0@\x060\xb2\x03\x90\
7\x03\x80\xae\x0703\x000x\x02\x00\x8c\x05@\xa8\x05@T\x02\x00l\x07P\xae\x05\x90\x01\x07\x90\x87\x02 s\x01\x10s\x08\xa0\xe0\
\x07Py\x08\x00\xa3\x07@$\x06\x90\x01\x00p-\x03\x90v\x05\xb0\x83\x07\xe0\xd9\x02\x90\x9c\x06\x80\r\x06\x00\x00\x00\x00\xc6\x00\x80E\x02\
\x90o\x04\xc0\xbb\x02\xb0Z\x02\xc0\xe6\x01\xd0}\x02P\xe6\x05\xa0W\x01\x00\xe1\x06\x00Y\x04`\xc0\x00\x80\xdb\x03P\x07\x06\x90\x00\x04\xc0\
\xc4\x06\x90\x99\x07\xd0-\x04\xe0\xa2\x06`e\x00@}\x07\x00\x05\x03\xc0\xb5\x01 \x17\x08\xf0#\x04p\x12\x02\x00J\x02 H\x03\xf0\xb0\
\x02\x80\x87\x01pq\x00\xf0)\x01\x10\x18\x04\xd0\xc0\x01\xb0Y\x03\xb0M\x03p{\x060\xca\x03\x10\x80\x04p(\x08\xf0\xb3\x06\x004\x06\
\xa0\'\x03\xc0\xf6\x03\xc0\xa8\x03\x10d\x03\x90\xf1\x05\x10\x00\x03`\xbf\x05`Z\x06\x80\x12\x04\xc0#\x02\x10\xca\x07P\r\x05\x10`\x02\x80\
2\x040\xa4\x02\xb0n\x01\xc0\xec\x06\x00O\x05\xd0>\x05@!\x03\xa0\xc3\x04\xd0\xd5\x06\x00_\x04 i\x03\xd0\xb3\x05\xf0R\x08\x90|\
\x05p\x91\x04`k\x05\xe0M\x08p\xcd\x04\x90\x01\x01@\xd0\x05 \xcf\x07\xb0\x1b\x03\xb0c\x08 #\x01 \xde\x02\x90]\x01 \xfc\x05\
\xe0\xe0\x01pV\x07`\x97\x05\xb0\xaf\x04\x80\xb5\x00\x00\xdb\x00p\x9d\x01P", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215], [
0, 1, 2, 3, 135, 4, 5, 6,
64, 7, 174, 8, 9, 10, 11, 16,
39, 12, 17, 13, 177, 14, 15, 18,
20, 176, 178, 19, 101, 21, 22, 23,
25, 167, 26, 27, 24, 83, 179, 182,
180, 28, 181, 29, 30, 31, 184, 183,
106, 32, 33, 34, 35, 36, 37, 185,
38, 40, 45, 41, 42, 44, 43, 46,
47, 186, 189, 48, 49, 72, 50, 55,
51, 52, 190, 191, 53, 54, 56, 62,
57, 58, 59, 60, 61, 192, 63, 65,
67, 68, 193, 66, 195, 194, 69, 70,
71, 73, 76, 78, 75, 74, 77, 123,
84, 79, 80, 81, 82, 85, 89, 91,
86, 87, 169, 88, 90, 198, 197, 95,
92, 96, 94, 98, 99, 200, 173, 201,
93, 199, 100, 97, 170, 102, 103, 104,
105, 107, 108, 202, 109, 110, 111, 112,
113, 114, 172, 116, 115, 203, 204, 117,
118, 205, 119, 120, 121, 122, 124, 128,
125, 126, 127, 188, 212, 129, 130, 131,
213, 208, 132, 133, 134, 138, 175, 136,
206, 137, 209, 211, 139, 140, 207, 141,
210, 142, 143, 154, 144, 145, 149, 146,
147, 148, 150, 151, 152, 153, 214, 171,
155, 156, 157, 158, 187, 159, 160, 161,
162, 196, 163, 164, 165, 166, 168,
] }

index! { V3: u8, r#"ab$$
af$%
am$&
an$'
ar$(
as$)
asq$*
az$+
be$,
ber$-
bfi$.
bg$/
bn$0
bo$1
bos-sgn$2
bqn$3
br$4
bs$5
ca$6
ce$7
co$8
cs$9
csc$:
cse$;
csq$<
cu$=
cy$>
cy-sgn$?
da$@
de$A
dse$B
dsl$C
el$D
en$E
eo$F
es$G
eso$H
et$I
eu$J
fa$K
fi$L
fil$M
fj$N
fo$O
fr$P
fse$Q
fsl$R
fy$S
ga$T
gd$U
gl$V
grc$W
gsg$X
gss$Y
gu$Z
gv$[
he$\
hi$]
hr$^
hsh$_
ht$`
hu$a
hy$b
icl$c
id$d
is$e
ise$f
isg$g
it$h
ja$i
jv$j
ka$k
kg$l
kk$m
km$n
kn$o
ko$p
ku$q
kw$r
ky$s
la$t
lb$u
li$v
lls$w
ln$x
lo$y
lsl$z
lt${
lv$|
mdl$}
me%$
me-sgn%%
mg%&
mk%'
mk-sgn%(
ml%)
mn%*
mo%+
mr%,
ms%-
mt%.
my%/
nb%0
ne%1
nl%2
nn%3
no%4
nsl%5
oc%6
om%7
ori%8
pa%9
pl%:
pms%;
ps%<
pso%=
psr%>
pt%?
rm%@
rms%A
ro%B
rom%C
ru%D
sc%E
sd%F
se%G
sfb%H
sgg%I
sk%J
sl%K
slf%L
slv-sgn%M
so%N
sq%O
sqk%P
sr%Q
srp-sgn%R
ssp%S
ssr%T
sv%U
svk%V
sw%W
swl%X
ta%Y
te%Z
tg%[
th%\
tk%]
tl%^
tr%_
tsm%`
tt%a
ty%b
uk%c
ur%d
uz%e
vgt%f
vi%g
vo%h
wol%i
xk-sgn%j
yi%k
yo%l
zh%m
"#, b"O\x00\x06\x00Q\x02p\x00\x00\x00\xf5\x004\x00\x02\x00\x00\x00\x04\x01\x00\x00$\x00\xf1\x08\xaa\x02\x03\x00\x18\x00)\x00\xcc\x00+\x045\x00\
\x04\x00\x03\x00\x8c\x06\x04\x01\xad\x00!\x00\xb7\x02\'\x15}\x07\x0e\x00\x0b\x05Q\x00k\x03", b"\x00\x00\x00\xb2\x02\xb0\x94\x00\x80\xb3\x00@U\x03\x00k\x02\x10\r\x03`\x81\x02\x10\xfb\x01\x00\xd3\x01\xd0G\x01\x90\x87\x02\xe0\xb8\x00\xa0\x07\
\x03\x90-\x01\x005\x00\x00[\x02\x90Q\x01\xa0\x0b\x000\xdc\x02\x00\x95\x01\xc0\x06\x00\xe0\xa1\x02P\xc8\x01\xc0\x92\x02\x00,\x02\xc0\xb8\x01\
`\x9c\x02 \"\x020\x02\x01\x00\xbd\x01 \x00\x00\x006\x03Pq\x02 \x1f\x00@\xcd\x00\xc0\"\x01@\x15\x00\xa0_\x03P\x9d\x00`\
\x11\x01\xe0s\x03\x10\xe8\x01\xa0\xb7\x02\xa0\xdc\x00\x00\xa4\x01p\xe3\x01pw\x01@\xd6\x02`\xdd\x01\x806\x02\xd0!\x03\x80;\x02\xa0\xc2\
\x02\x90\xfc\x00`%\x00 f\x02@\xd7\x00\x80+\x030x\x03\xf0\x97\x020*\x00\x00\x16\x01\xd0~\x00 n\x00p;\x03\xe0Z\x03\
\x20\x9a\x01\xf00\x03pA\x01\xc0\x0c\x01`\xfc\x02P1\x02p\t\x02 V\x02\xa0\x8c\x02\x90&\x03\xd0\x00\x00\x00\xec\x00 \x8f\x00\x10\
\x07\x01P\xcd\x01\xc0O\x03\xa0\xf1\x01\xd0J\x03\xe0\x18\x02\x10\xad\x00@\xd1\x02\x90T\x00`\x10\x00`\x81\x01\x10\x1d\x02@\xac\x02\x80d\
\x00\x90E\x03`e\x03\x90\x04\x02\xc0\xae\x01\xe0\xf6\x01\x90\xf6\x00\x10@\x03\x10\\\x01\x00\xf1\x020|\x01\x10\xbd\x00\xd0\xa2\x00 \xc3\x01\
\xf0(\x01\x90\xf7\x02\xc0@\x02\xe0\xc7\x00 \x00\x00\x00\x84\x00`P\x02p\xbc\x02@\x86\x01p\x17\x03\xc0@\x00\x10w\x02\x10J\x00\xa0\
L\x01`\xa6\x02\xa0K\x02\x90i\x00PV\x01\xb0f\x01\x00\xd8\x01p\xd2\x00\xf0\x8b\x010\xe1\x00@\xf1\x00\x10|\x02\x80/\x00`s\
\x000\x9f\x01\xd0;\x00``\x02\xf0\xeb\x02\x90_\x00 \x13\x02\xe0\x1c\x03\x10F\x02p\x01\x00\xa07\x01\xa0E\x00\xe0\x90\x01P\x1a\x00\
\xd0\xe7\x00\x90\xa7\x00\xf0r\x01\x00a\x01P\xb3\x01\xb0\x1c\x01\x80\xc2\x00\x90\'\x02\x90x\x00\x00\x02\x03\xf02\x01`Z\x00Pl\x01`\
<\x01\xf0\x12\x03 \xe1\x02\xd0\x0e\x02P\xcc\x02p\xa9\x01\x90\x8a\x00Pn\x03p", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164], [
1, 2, 4, 5, 6, 7, 174, 10,
12, 13, 177, 14, 17, 18, 176, 178,
19, 20, 21, 22, 24, 25, 179, 182,
180, 26, 28, 181, 29, 30, 184, 183,
34, 35, 36, 37, 185, 38, 39, 40,
42, 43, 44, 45, 46, 186, 189, 47,
48, 49, 50, 52, 190, 191, 54, 55,
58, 59, 60, 192, 62, 63, 64, 193,
66, 68, 195, 194, 69, 70, 71, 72,
74, 75, 77, 78, 79, 82, 83, 84,
85, 86, 169, 198, 88, 89, 197, 90,
91, 200, 173, 201, 93, 95, 199, 96,
97, 170, 98, 99, 100, 101, 103, 105,
106, 107, 108, 202, 110, 111, 112, 113,
114, 172, 115, 203, 204, 116, 118, 205,
120, 121, 122, 125, 126, 127, 188, 212,
130, 131, 213, 208, 134, 135, 175, 136,
206, 209, 211, 140, 207, 141, 210, 143,
144, 145, 146, 148, 149, 152, 214, 154,
171, 156, 157, 158, 187, 159, 160, 161,
196, 163, 164, 167,
] }

grid! { DATA, 5, r#"aaaaraar
ababkabkabforeign mother
afafrafrafforeign mother
akakaaka
amamhamhamforeign mother
anargarganforeign mother
araraaraarforeign mother
asasmasmasforeign mother
astastast
ayaymaym
azazeazeazforeign mother
babakbak
bebelbelbeforeign mother
berberberberforeign mother
bgbulbulbgforeign mother
bhobhobho
bmbambam
bnbenbenbnforeign mother
bobodtibboforeign mother
brbrebrebrforeign mother
bsbosbosbsforeign mother
cacatcatcaforeign mother
cechecheceforeign mother
cebcebceb
cocoscoscoforeign mother
cscesczecsforeign mother
cuchuchucuforeign
cvchvchv
cycymwelcyforeign mother
dadandandaforeign mother
dedeugerdeforeign mother
dvdivdiv
dzdzodzo
eeeweewe
elellgreelforeign mother
enengengenforeign mother
eoepoepoeoforeign
esspaspaesforeign mother
etestestetforeign mother
eueusbaqeuforeign mother
fafasperfaforeign mother
fffulful
fifinfinfiforeign mother
filfilfilfilforeign mother
fjfijfijfjforeign mother
fofaofaofoforeign mother
frfrafrefrforeign mother
fyfryfryfyforeign mother
gagleglegaforeign mother
gdglaglagdforeign mother
glglgglgglforeign mother
gngrngrn
grcgrcgrcgrcforeign
gswgswgsw
gugujgujguforeign mother
gvglvglvgvforeign mother
hahauhau
hawhawhaw
hehebhebheforeign mother
hihinhinhiforeign mother
hrhrvhrvhrforeign mother
hsbhsbhsb
hthathathtforeign mother
huhunhunhuforeign mother
hyhyearmhyforeign mother
iainaina
idindindidforeign mother
igiboibo
isisliceisforeign mother
ititaitaitforeign mother
jajpnjpnjaforeign mother
jvjavjavjvforeign mother
kakatgeokaforeign mother
kabkabkab
kgkonkonkgforeign mother
kkkazkazkkforeign mother
klkalkal
kmkhmkhmkmforeign mother
knkankanknforeign mother
kokorkorkoforeign mother
kokkokkok
krlkrlkrl
kukurkurkuforeign mother
kwcorcorkwforeign mother
kykirkirkyforeign mother
lalatlatlaforeign
lbltzltzlbforeign mother
lgluglug
lnlinlinlnforeign mother
lolaolaoloforeign mother
ltlitlitltforeign mother
lvlavlavlvforeign mother
maimaimai
mgmlgmlgmgforeign mother
mimrimao
mkmkdmacmkforeign mother
mlmalmalmlforeign mother
mnmonmonmnforeign mother
mrmarmarmrforeign mother
msmsamaymsforeign mother
mtmltmltmtforeign mother
mymyaburmyforeign mother
nannannan
nbnobnobnbforeign mother
ndsndsnds
nenepnepneforeign mother
nlnlddutnlforeign mother
nnnnonnonnforeign mother
nonornornoforeign mother
nynyanya
ocociociocforeign
omormormomforeign mother
ororiorioriforeign mother
papanpanpaforeign mother
plpolpolplforeign mother
pspuspuspsforeign mother
ptporporptforeign mother
ququeque
rmrohrohrmforeign mother
rnrunrun
roronrumroforeign mother
romromromromforeign mother
rurusrusruforeign mother
rwkinkin
sasansan
scsrdsrdscforeign mother
sdsndsndsdforeign mother
sesmesmeseforeign mother
sgsagsag
sisinsin
skslksloskforeign mother
slslvslvslforeign mother
smsmosmo
snsnasna
sosomsomsoforeign mother
sqsqialbsqforeign mother
srsrpsrpsrforeign mother
sssswssw
stsotsot
susunsun
svsweswesvforeign mother
swswaswaswforeign mother
szlszlszl
tatamtamtaforeign mother
teteltelteforeign mother
tgtgktgktgforeign mother
ththathathforeign mother
titirtir
tktuktuktkforeign mother
tltgltgltlforeign mother
tntsntsn
totonton
trturturtrforeign mother
tstsotso
tttattatttforeign mother
uguiguig
ukukrukrukforeign mother
ururdurdurforeign mother
uzuzbuzbuzforeign mother
vivievieviforeign mother
vovolvolvoforeign
wowolwolwolforeign mother
xhxhoxho
yiyidyidyiforeign mother
yoyoryoryoforeign mother
yueyueyue
zazhazha
zhzhochizhforeign mother
zuzulzul
liliforeign mother
momoforeign mother
tytyforeign mother
pmspmsforeign mother
memeforeign mother
asqasqforeign mother
sqksqkforeign mother
bos-sgnbos-sgnforeign mother
bfibfiforeign mother
bqnbqnforeign mother
csccscforeign mother
csqcsqforeign mother
cy-sgncy-sgnforeign mother
csecseforeign mother
dsldslforeign mother
dsedseforeign mother
esoesoforeign mother
fsefseforeign mother
vgtvgtforeign mother
sfbsfbforeign mother
fslfslforeign mother
gsggsgforeign mother
gssgssforeign mother
hshhshforeign mother
icliclforeign mother
isgisgforeign mother
iseiseforeign mother
xk-sgnxk-sgnforeign mother
lsllslforeign mother
llsllsforeign mother
mk-sgnmk-sgnforeign mother
mdlmdlforeign mother
me-sgnme-sgnforeign mother
nslnslforeign mother
psopsoforeign mother
psrpsrforeign mother
rmsrmsforeign mother
srp-sgnsrp-sgnforeign mother
svksvkforeign mother
slv-sgnslv-sgnforeign mother
sspsspforeign mother
swlswlforeign mother
ssrssrforeign mother
sggsggforeign mother
slfslfforeign mother
tsmtsmforeign mother
"#, b"\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x03\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x03\x03\x03\x03\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\
\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\
\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x07\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\
\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x07\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x03\x03\x03\x03\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x03\x03\x03\x03\x07\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x00\x00\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x03\x03\x03\x00\x00\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x07\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\
\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\
\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x07\x02\x03\x03\x02\x0e\
\x02\x03\x03\x03\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\
\x02\x03\x03\x02\x0e\x03\x03\x03\x03\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x00\x00\
\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\
\x02\x03\x03\x02\x07\x02\x03\x03\x03\x0e\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\x02\x03\x03\x02\x0e\x03\x03\x03\x00\x00\x02\x03\x03\x00\x00\x02\x03\x03\x02\x0e\
\x02\x03\x03\x00\x00\x02\x00\x00\x02\x0e\x02\x00\x00\x02\x0e\x02\x00\x00\x02\x0e\x03\x00\x00\x03\x0e\x02\x00\x00\x02\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\
\x07\x00\x00\x07\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x06\x00\x00\x06\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\
\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\
\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x06\x00\x00\x06\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x06\x00\x00\x06\x0e\
\x03\x00\x00\x03\x0e\x06\x00\x00\x06\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x07\x00\x00\x07\x0e\x03\x00\x00\x03\x0e\
\x07\x00\x00\x07\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e\x03\x00\x00\x03\x0e", b"\x00\x00\x00\t\x00\x00\"\x00\x00;\x00\x00D\x00\x00]\x00\x00v\x00\x00\x8f\x00\x00\xa8\x00\x00\xb2\x00\x00\xbb\x00\x00\xd4\x00\x00\xdd\x00\x00\xf6\
\x00\x00\x11\x01\x00*\x01\x004\x01\x00=\x01\x00V\x01\x00o\x01\x00\x88\x01\x00\xa1\x01\x00\xba\x01\x00\xd3\x01\x00\xdd\x01\x00\xf6\x01\x00\x0f\x02\
\x00!\x02\x00*\x02\x00C\x02\x00\\\x02\x00u\x02\x00~\x02\x00\x87\x02\x00\x90\x02\x00\xa9\x02\x00\xc2\x02\x00\xd4\x02\x00\xed\x02\x00\x06\x03\x00\
\x1f\x03\x008\x03\x00A\x03\x00Z\x03\x00u\x03\x00\x8e\x03\x00\xa7\x03\x00\xc0\x03\x00\xd9\x03\x00\xf2\x03\x00\x0b\x04\x00$\x04\x00-\x04\x00A\
\x04\x00K\x04\x00d\x04\x00}\x04\x00\x86\x04\x00\x90\x04\x00\xa9\x04\x00\xc2\x04\x00\xdb\x04\x00\xe5\x04\x00\xfe\x04\x00\x17\x05\x000\x05\x009\x05\
\x00R\x05\x00[\x05\x00t\x05\x00\x8d\x05\x00\xa6\x05\x00\xbf\x05\x00\xd8\x05\x00\xe2\x05\x00\xfb\x05\x00\x14\x06\x00\x1d\x06\x006\x06\x00O\x06\x00\
h\x06\x00r\x06\x00|\x06\x00\x95\x06\x00\xae\x06\x00\xc7\x06\x00\xd9\x06\x00\xf2\x06\x00\xfb\x06\x00\x14\x07\x00-\x07\x00F\x07\x00_\x07\x00i\
\x07\x00\x82\x07\x00\x8b\x07\x00\xa4\x07\x00\xbd\x07\x00\xd6\x07\x00\xef\x07\x00\x08\x08\x00!\x08\x00:\x08\x00D\x08\x00]\x08\x00g\x08\x00\x80\x08\
\x00\x99\x08\x00\xb2\x08\x00\xcb\x08\x00\xd4\x08\x00\xe6\x08\x00\xff\x08\x00\x19\t\x002\t\x00K\t\x00d\t\x00}\t\x00\x86\t\x00\x9f\t\x00\
\xa8\t\x00\xc1\t\x00\xdc\t\x00\xf5\t\x00\xfe\t\x00\x07\n\x00 \n\x009\n\x00R\n\x00[\n\x00d\n\x00}\n\x00\x96\n\x00\x9f\
\n\x00\xa8\n\x00\xc1\n\x00\xda\n\x00\xf3\n\x00\xfc\n\x00\x05\x0b\x00\x0e\x0b\x00\'\x0b\x00@\x0b\x00J\x0b\x00c\x0b\x00|\x0b\x00\x95\x0b\
\x00\xae\x0b\x00\xb7\x0b\x00\xd0\x0b\x00\xe9\x0b\x00\xf2\x0b\x00\xfb\x0b\x00\x14\x0c\x00\x1d\x0c\x006\x0c\x00?\x0c\x00X\x0c\x00q\x0c\x00\x8a\x0c\x00\
\xa3\x0c\x00\xb5\x0c\x00\xcf\x0c\x00\xd8\x0c\x00\xf1\x0c\x00\n\r\x00\x14\r\x00\x1d\r\x006\r\x00?\r\x00R\r\x00e\r\x00x\r\x00\x8d\
\r\x00\xa0\r\x00\xb5\r\x00\xca\r\x00\xe7\r\x00\xfc\r\x00\x11\x0e\x00&\x0e\x00;\x0e\x00V\x0e\x00k\x0e\x00\x80\x0e\x00\x95\x0e\x00\xaa\x0e\
\x00\xbf\x0e\x00\xd4\x0e\x00\xe9\x0e\x00\xfe\x0e\x00\x13\x0f\x00(\x0f\x00=\x0f\x00R\x0f\x00g\x0f\x00|\x0f\x00\x97\x0f\x00\xac\x0f\x00\xc1\x0f\x00\
\xdc\x0f\x00\xf1\x0f\x00\x0c\x10\x00!\x10\x006\x10\x00K\x10\x00`\x10\x00}\x10\x00\x92\x10\x00\xaf\x10\x00\xc4\x10\x00\xd9\x10\x00\xee\x10\x00\x03\
\x11\x00\x18\x11\x00" }

grid! { TITLES, 42, r#"Afar阿法尔语阿法文アファル語아파르어AfarafarafarafarafarAfarafarафарскийафарськаafarštinaafarčinaafarščinaafarskiафарскиafarskiafarafarafarafarafárafariafāruafarųAfáirisAfarΑφάρafarafarафарскиAfarTiếng AfarAfarالأفاريةאפאריתअफ़ारอะฟาร์àfar
Abkhazian阿布哈西亚语阿布哈茲文アブハズ語압카즈어AbchasischabkhazeabjasioabcázioabcasoAbchazischabchaskiабхазскийабхазькаabcházštinaabcházčinaabhaščinaabhaskiабхаскиabhaskiabchaziskaabkhasiskabkhasiskabhaasiabkasískaabhaasiabhāzuabchazųAbcáisisAbkażjanΑμπχαζικάabházabhazăабхазкиAbhazcaTiếng AbkhaziaAbkhazالأبخازيةאבחזיתअब्ख़ाज़ियनอับฮาเซียabkhaz
Afrikaans南非荷兰语南非荷蘭文アフリカーンス語아프리칸스어AfrikaansafrikaansafrikáansafricânerafrikaansAfrikaansafrikaansафрикаансафрикаансafrikánštinaafrikánčinaafrikanščinaafrikaansафрикансafrikansafrikaansafrikaansafrikaansafrikaansafríkanskaafrikaaniafrikanduafrikanųAfracáinisAfrikansΑφρικάανςafrikaansafrikaansафрикансAfrikaancaTiếng Hà Lan (Nam Phi)Afrikaansالأفريقانيةאפריקאנסअफ़्रीकीแอฟริกานส์afrikaans
Akan阿肯语阿坎文アカン語아칸어AkanakanakanakanakanAkanakanаканаканakanštinaakančinaakanščinaakanskiаканскиakanskiakanakanakanakanakanakaniakanuakanųAcáinisAkanΑκάνakanakanаканAkanTiếng AkanAkanالأكانيةאקאןअकनอาคานàkan
Amharic阿姆哈拉语阿姆哈拉文アムハラ語암하라어AmharischamhariqueamáricoamáricoamaricoAmhaarsamharskiамхарскийамхарськаamharštinaamharčinaamharščinaamharskiамхарскиamharskiamhariskaamhariskamhariskamharaamharískaamharaamharuamharųAmáirisAmharikuΑμχαρικάamharaamharicăамхарскиAmharcaTiếng AmharicAmharikالأمهريةאמהריתअम्हेरीอัมฮาราamhàric
Aragonese阿拉贡语阿拉貢文アラゴン語아라곤어AragonesischaragonaisaragonésaragonêsaragoneseAragoneesaragońskiарагонскийарагонськаaragonštinaaragónčinaaragonščinaaragonskiарагонскиaragonskiaragonesiskaaragonskaragonskaragoniaaragonskaaragoniaragoniešuaragonesųAragóinisAragoniżΑραγονικάaragonézaragonezăарагонскиAragoncaTiếng AragonAragonالأراغونيةאראגוניתअरागोनीอารากอนaragonès
Arabic阿拉伯语阿拉伯文アラビア語아랍어ArabischarabeárabeárabearaboArabischarabskiарабскийарабськаarabštinaarabčinaarabščinaarapskiарапскиarapskiarabiskaarabiskarabiskarabiaarabískaaraabiaarābuarabųAraibisGħarbiΑραβικάarabarabăарабскиArapçaTiếng Ả RậpArabالعربيةערביתअरबीอาหรับàrab
Assamese阿萨姆语阿薩姆文アッサム語아삼어AssamesischassamaisasamésassamêsassameseAssameesasamskiассамскийассамськаásámštinaásamčinaasamščinaasamskiасамскиasamskiassamesiskaassamesiskassamesiskassamiassamskaassamiasamiešuasamųAsaimisAssamiżΑσαμικάasszámiasamezăасамскиAssamcaTiếng AssamAssamالأساميةאסאמיתअसमियाอัสสัมassamès
Asturian阿斯图里亚斯语阿斯圖里亞文アストゥリアス語아스투리아어AsturischasturienasturianoasturianoasturianoAsturischasturyjskiастурийскийастурійськаasturštinaastúrčinaasturijščinaasturijskiастуријскиasturijskiasturiskaasturiskasturiskasturiaastúrískaastuuriaastūriešuasturianųAstúirisAsturianΑστουριανάasztúrasturianăастурскиAsturyasçaTiếng AsturiasAsturiaالأستريةאסטוריתअस्तुरियनอัสตูเรียสasturià
Aymara艾马拉语艾馬拉文アイマラ語아이마라어AymaraaymaraaimaraaimaráaymaraAymaraajmaraаймарааймараajmarštinaaymarčinaajmarščinaajmarskiајмараajmaraaymaraaymaraaymaraaimaraaímaraaimaraaimaruaimarųAidhmirisAymaraΑϊμάραajmaraaymaraаймараAymaraTiếng AymaraAymaraالأيماراאיימאריתआयमाराไอย์มาราaimara
Azerbaijani阿塞拜疆语亞塞拜然文アゼルバイジャン語아제르바이잔어AserbaidschanischazerbaïdjanaisazerbaiyanoazerbaijanoazerbaigianoAzerbeidzjaansazerbejdżańskiазербайджанскийазербайджанськаázerbájdžánštinaazerbajdžančinaazerbajdžanščinaazerbajdžanskiазербејџанскиazerbejdžanskiazerbajdzjanskaaserbajdsjanskaserbajdsjanskazeriaserskaaserbaidžaaniazerbaidžāņuazerbaidžaniečiųAsarbaiseáinisAżerbajġaniΑζερμπαϊτζανικάazerbajdzsániazerăазербайджанскиAzerbaycan diliTiếng AzerbaijanAzerbaijaniالأذربيجانيةאזריתअज़रबैजानीอาเซอร์ไบจานazerbaidjanès
Bashkir巴什基尔语巴什喀爾文バシキール語바슈키르어BaschkirischbachkirbaskirbashkirbaschiroBasjkiersbaszkirskiбашкирскийбашкирськаbaškirštinabaškirčinabaškirščinabaškirskiбашкирскиbaškirskibasjkiriskabashkirbasjkirskbaškiiribaskírbaškiiribaškīrubaškirųBaiscírisBashkirΜπασκίρbaskírbașkirăбашкирскиBaşkırtçaTiếng BashkirBashkirالباشكيريةבשקיריתबशख़िरบัชคีร์baixkir
Belarusian白俄罗斯语白俄羅斯文ベラルーシ語벨라루스어BelarussischbiélorussebielorrusobielorrussobielorussoBelarussischbiałoruskiбелорусскийбілоруськаběloruštinabieloruštinabeloruščinabjeloruskiбелорускиbeloruskibelarusiskabelarusiskbelarusiskvalkovenäjähvítrússneskavalgevenebaltkrievubaltarusiųBealarúisisBelarussuΛευκορωσικάbelaruszbelarusăбеларускиBelarusçaTiếng BelarusBelarusiaالبيلاروسيةבלארוסיתबेलारूसीเบลารุสbelarús
Berber
Bulgarian保加利亚语保加利亞文ブルガリア語불가리아어BulgarischbulgarebúlgarobúlgarobulgaroBulgaarsbułgarskiболгарскийболгарськаbulharštinabulharčinabolgarščinabugarskiбугарскиbugarskibulgariskabulgarskbulgarskbulgariabúlgarskabulgaariabulgārubulgarųBulgáirisBulgaruΒουλγαρικάbolgárbulgarăбългарскиBulgarcaTiếng BulgariaBulgariaالبلغاريةבולגריתबुल्गारियाईบัลแกเรียbúlgar
Bhojpuri博杰普尔语博傑普爾文ボージュプリー語호즈푸리어BhodschpuribhodjpouribhoyapuríbhojpuribhojpuriBhojpuribhodżpuriбходжпурибходжпуріbhódžpurštinabhódžpurčinabodžpuribhojpuriбоџпуриbodžpuribhojpuribhojpuribhojpuribhodžpuribojpúríbhodžpuribhodžpūrubaučpuriVóispirisBhojpuriΜπότζπουριbodzspuribhojpuriбоджпуриArayaniceTiếng BhojpuriBhojpuriالبهوجبوريةבוג׳פוריभोजपुरीโภชปุรีbhojpuri
Bambara班巴拉语班巴拉文バンバラ語밤바라어BambarabambarabambarabambarabambaraBambarabambaraбамбарабамбараbambarštinabambarčinabambarščinabambaraбамбараbambarabambarabambarabambarabambarabambarabambarabambarubambarųBambairisBambaraΜπαμπάραbambarabambaraбамбараBambaraTiếng BambaraBambaraالبامباراבמבארהबाम्बाराบัมบาราbambara
Bengali孟加拉语孟加拉文ベンガル語벵골어BengalischbengalibengalíbengalibengaleseBengaalsbengalskiбенгальскийбенгальськаbengálštinabengálčinabengalščinabanglaбенгалскиbengalskibengalibengalibengalibengalibengalskabengalibengāļubengalųBeangáilisBengaliΒεγγαλικάbanglabengalezăбенгалскиBengalceTiếng BanglaBengaliالبنغاليةבנגליתबंगालीบังกลาbengalí
Tibetan藏语藏文チベット語티베트어TibetischtibétaintibetanotibetanotibetanoTibetaanstybetańskiтибетскийтибетськаtibetštinatibetčinatibetanščinatibetskiтибетанскиtibetanskitibetanskatibetansktibetansktiibettíbeskatiibetitibetiešutibetiečiųTibéidisTibetjanΘιβετιανάtibetitibetanăтибетскиTibetçeTiếng Tây TạngTibetالتبتيةטיבטיתतिब्बतीทิเบตtibetà
Breton布列塔尼语布列塔尼文ブルトン語브르타뉴어BretonischbretonbretónbretãobretoneBretonsbretońskiбретонскийбретонськаbretonštinabretónčinabretonščinabretonskiбретонскиbretonskibretonskabretonskbretonskbretonibretónskabretoonibretoņubretonųBriotáinisBretonΒρετονικάbretonbretonăбретонскиBretoncaTiếng BretonBretonالبريتونيةברטוניתब्रेटनเบรตันbretó
Bosnian波斯尼亚语波士尼亞文ボスニア語보스니아어BosnischbosniaquebosniobósniobosniacoBosnischbośniackiбоснийскийбоснійськаbosenštinabosniačtinabosanščinabosanskiбосанскиbosanskibosniskabosniskbosniskbosniabosnískabosniabosniešubosniųBoisnisBożnijakuΒοσνιακάbosnyákbosniacăбосненскиBoşnakçaTiếng BosniaBosniaالبوسنيةבוסניתबोस्नियाईบอสเนียbosnià
Catalan加泰罗尼亚语加泰蘭文カタロニア語카탈로니아어KatalanischcatalancataláncatalãocatalanoCatalaanskatalońskiкаталанскийкаталонськаkatalánštinakatalánčinakatalonščinakatalonskiкаталонскиkatalonskikatalanskacatalanskkatalanskkatalaanikatalónskakatalaanikatalāņukatalonųCatalóinisKatalanΚαταλανικάkataláncatalanăкаталонскиKatalancaTiếng CatalanKatalanالكتالانيةקטלאניתकातालानคาตาลันcatalà
Chechen车臣语車臣文チェチェン語체첸어TschetschenischtchétchènechechenochechenocecenoTsjetsjeensczeczeńskiчеченскийчеченськаčečenštinačečenčinačečenščinačečenskiчеченскиčečenskitjetjenskatjetjensktsjetsjensktšetšeenitsjetsjenskatšetšeeničečenučečėnųSeisnisChechenΤσετσενικάcsecsencecenăчеченскиÇeçenceTiếng ChechenChechenالشيشانيةצ׳צ׳ניתचेचनเชเชนtxetxè
Cebuano宿务语宿霧文セブアノ語세부아노어CebuanocebuanocebuanocebuanocebuanoCebuanocebuańskiсебуаносебуанськаcebuánštinacebuánčinasebuanščinacebuanoсебуанскиsebuanskicebuanocebuanocebuanocebuanokebúanósebusebuāņusebuanųSeabúáinisCebuanoΣεμπουάνοszebuanocebuanăсебуанскиSebuano diliTiếng CebuanoCebuanoالسيبيوانيةסבואנוसिबुआनोเซบูcebuà
Corsican科西嘉语科西嘉文コルシカ語코르시카어KorsischcorsecorsocorsocorsoCorsicaanskorsykańskiкорсиканскийкорсиканськаkorsičtinakorzičtinakorziščinakorzičkiкорзиканскиkorzikanskikorsikanskakorsikanskkorsikanskkorsikakorsískakorsikakorsikāņukorsikiečiųCorsaicisKorsikuΚορσικανικάkorzikaicorsicanăкорсиканскиKorsikacaTiếng CorsicaKorsikaالكورسيكيةקורסיקניתकोर्सीकनคอร์ซิกาcors
Czech捷克语捷克文チェコ語체코어TschechischtchèquechecotchecocecoTsjechischczeskiчешскийчеськаčeštinačeštinačeščinačeškiчешкиčeškitjeckiskatjekkisktsjekkisktšekkitékkneskatšehhičehučekųSeicisĊekΤσεχικάcsehcehăчешкиÇekçeTiếng SécCekoالتشيكيةצ׳כיתचेकเช็กtxec
Church Slavic教会斯拉夫语宗教斯拉夫文教会スラブ語교회 슬라브어Kirchenslawischslavon d’égliseeslavo eclesiásticoeslavo eclesiásticoslavo ecclesiasticoKerkslavischcerkiewnosłowiańskiцерковнославянскийцерковнословʼянськаstaroslověnštinacirkevná slovančinastara cerkvena slovanščinacrkvenoslavenskiцрквенословенскиcrkvenoslovenskikyrkslaviskakirkeslaviskkirkeslaviskkirkkoslaavikirkjuslavneskakirikuslaavibaznīcslāvubažnytinė slavųSlavais na hEaglaiseSlaviku tal-KnisjaΕκκλησιαστικά Σλαβικάegyházi szlávslavonăцърковнославянскиKilise SlavcasıTiếng Slavơ Nhà thờBahasa Gereja Slavoniaسلافية كنسيةסלאבית כנסייתית עתיקהचर्च साल्विकเชอร์ชสลาวิกeslau eclesiàstic
Chuvash楚瓦什语楚瓦什文チュヴァシ語추바시어TschuwaschischtchouvachechuvasiotchuvacheciuvascioTsjoevasjischczuwaskiчувашскийчуваськаčuvaštinačuvaštinačuvaščinačuvaškiчувашкиčuvaškitjuvasjiskatjuvasjisktsjuvasjisktšuvassisjúvastšuvašičuvašučiuvašųSuvaisisChuvashΤσουβασικάcsuvasciuvașăчувашкиÇuvaşçaTiếng ChuvashChuvashالتشوفاشيצ׳ובאשचूवाशชูวัชtxuvaix
Welsh威尔士语威爾斯文ウェールズ語웨일스어WalisischgalloisgalésgalêsgalleseWelshwalijskiваллийскийваллійськаvelštinawaleštinavaližanščinavelškiвелшкиvelškiwalesiskawalisiskwalisiskkymrivelskakõmrivelsiešuvalųBreatnaisWelshΟυαλικάwalesigalezăуелскиGalceTiếng WalesWelshالويلزيةוולשיתवेल्शเวลส์gal·lès
Danish丹麦语丹麥文デンマーク語덴마크어DänischdanoisdanésdinamarquêsdaneseDeensduńskiдатскийданськаdánštinadánčinadanščinadanskiданскиdanskidanskadanskdansktanskadanskataanidāņudanųDanmhairgisDaniżΔανικάdándanezăдатскиDancaTiếng Đan MạchDanskالدانمركيةדניתडेनिशเดนมาร์กdanès
German德语德文ドイツ語독일어DeutschallemandalemánalemãotedescoDuitsniemieckiнемецкийнімецькаněmčinanemčinanemščinanjemačkiнемачкиnemačkityskatysktysksaksaþýskasaksavācuvokiečiųGearmáinisĠermaniżΓερμανικάnémetgermanăнемскиAlmancaTiếng ĐứcJermanالألمانيةגרמניתजर्मनเยอรมันalemany
Divehi迪维希语迪維西文ディベヒ語디베히어DhivehimaldiviendivehidivehidivehiDivehimalediwskiмальдивскийдивехіmaledivštinamaldivčinadiveščinadivehiмалдивскиmaldivskidivehidivehidivehidivehidívehímaldiivimaldīviešudivehųDivéihisDivehiΝτιβέχιdivehidivehiдивехиDivehi diliTiếng DivehiDivehiالمالديفيةדיבהיदिवेहीธิเวหิdivehi
Dzongkha宗卡语宗卡文ゾンカ語종카어DzongkhadzongkhadzongkhadzongadzongkhaDzongkhadzongkhaдзонг-кэдзонг-кеdzongkädzongkhadzonkadzongkhaџонгаdžongadzongkhadzongkhadzongkhadzongkhadsongkadzongkhadzongkebotijųSeoinicisDzongkhaΝτζόνγκχαdzsongadzongkhaдзонгкхаDzongkhaTiếng DzongkhaDzongkhaدزونكاדזונקהज़ोन्गखाซองคาdzongka
Ewe埃维语埃維文エウェ語에웨어EweéwéewéeweeweEweeweэвеевеeweštinaeweštinaevenščinaeweевеeveeweeweeweeweeweeveevueviųÉabhaisEweΈουεeveeweевеEweTiếng EweEweالإيويאווהईवेเอเวewe
Greek希腊语希臘文ギリシャ語그리스어GriechischgrecgriegogregogrecoGrieksgreckiгреческийгрецькаřečtinagréčtinagrščinagrčkiгрчкиgrčkigrekiskagræskgreskkreikkagrískakreekagrieķugraikųGréigisGriegΕλληνικάgöröggreacăгръцкиYunancaTiếng Hy LạpYunaniاليونانيةיווניתयूनानीกรีกgrec
English英语英文英語영어EnglischanglaisinglésinglêsingleseEngelsangielskiанглийскийанглійськаangličtinaangličtinaangleščinaengleskiенглескиengleskiengelskaengelskengelskenglantienskaingliseangļuanglųBéarlaIngliżΑγγλικάangolenglezăанглийскиİngilizceTiếng AnhInggrisالإنجليزيةאנגליתअंग्रेज़ीอังกฤษanglès
Esperanto世界语世界文エスペラント語에스페란토어EsperantoespérantoesperantoesperantoesperantoEsperantoesperantoэсперантоесперантоesperantoesperantoesperantoesperantoесперантоesperantoesperantoesperantoesperantoesperantoesperantóesperantoesperantoesperantoEsperantoEsperantoΕσπεράντοeszperantóesperantoесперантоEsperantoTiếng Quốc Tế NgữEsperantoالإسبرانتوאספרנטוएस्पेरेंतोเอสเปรันโตesperanto
Spanish西班牙语西班牙文スペイン語스페인어SpanischespagnolespañolespanholspagnoloSpaanshiszpańskiиспанскийіспанськаšpanělštinašpanielčinašpanščinašpanjolskiшпанскиšpanskispanskaspanskspanskespanjaspænskahispaaniaspāņuispanųSpáinnisSpanjolΙσπανικάspanyolspaniolăиспанскиİspanyolcaTiếng Tây Ban NhaSpanyolالإسبانيةספרדיתस्पेनिशสเปนespanyol
Estonian爱沙尼亚语愛沙尼亞文エストニア語에스토니아어EstnischestonienestonioestonianoestoneEstischestońskiэстонскийестонськаestonštinaestónčinaestonščinaestonskiестонскиestonskiestniskaestiskestiskviroeistneskaeestiigauņuestųEastóinisEstonjanΕσθονικάésztestonăестонскиEstoncaTiếng EstoniaEstoniaالإستونيةאסטוניתएस्टोनियाईเอสโตเนียestonià
Basque巴斯克语巴斯克文バスク語바스크어BaskischbasqueeuskerabascobascoBaskischbaskijskiбаскскийбаскськаbaskičtinabaskičtinabaskovščinabaskijskiбаскијскиbaskijskibaskiskabaskiskbaskiskbaskibaskneskabaskibaskubaskųBascaisBaskΒασκικάbaszkbascăбаскиBaskçaTiếng BasqueBasqueالباسكيةבסקיתबास्कบาสก์basc
Persian波斯语波斯文ペルシア語페르시아어PersischpersanpersapersapersianoPerzischperskiперсидскийперськаperštinaperzštinaperzijščinaperzijskiперсијскиpersijskipersiskapersiskpersiskpersiapersneskapärsiapersiešupersųPeirsisPersjanΠερσικάperzsapersanăперсийскиFarsçaTiếng Ba TưPersiaالفارسيةפרסיתफ़ारसीเปอร์เซียpersa
Fula富拉语富拉文フラ語풀라어FulpeulfulafulafulahFulahfulaniфулахфулаfulbštinafulbčinafulščinafulaфулаfulafulanifulahfulfuldefulanifúlafulafulufulahųFuláinisFulahΦουλάfulanifulahфулаFula diliTiếng FulahFulaالفولانيةפולהफुलाहฟูลาห์ful
Finnish芬兰语芬蘭文フィンランド語핀란드어FinnischfinnoisfinésfinlandêsfinlandeseFinsfińskiфинскийфінськаfinštinafínčinafinščinafinskiфинскиfinskifinskafinskfinsksuomifinnskasoomesomusuomiųFionlainnisFinlandiżΦινλανδικάfinnfinlandezăфинскиFinceTiếng Phần LanSuomiالفنلنديةפיניתफ़िनिशฟินแลนด์finès
Filipino菲律宾语菲律賓文フィリピノ語필리핀어FilipinofilipinofilipinofilipinofilippinoFilipijnsfilipińskiфилиппинскийфіліппінськаfilipínštinafilipínčinafilipinščinafilipinskiфилипинскиfilipinskifilippinskafilippinskfilipinofilipinofilippseyskafilipiinifilipīniešufilipiniečiųFilipínisFilippinΦιλιππινικάfilippínófilipinezăфилипинскиFilipinceTiếng PhilippinesFilipinoالفلبينيةפיליפיניתफ़िलिपीनोฟิลิปปินส์filipí
Fijian斐济语斐濟文フィジー語피지어FidschifidjienfiyianofijianofigianoFijischfidżijskiфиджифіджіfidžijštinafidžijčinafidžijščinafidžijskiфиџијскиfidžijskifijianskafijianskfijianskfidžifídjeyskafidžifidžiešufidžiųFidsisFiġjanΦίτζιfidzsifijianăфиджийскиFiji diliTiếng FijiFijiالفيجيةפיג׳יתफिजियनฟิจิfijià
Faroese法罗语法羅文フェロー語페로어FäröischféroïenferoésferoêsfaroeseFaeröersfarerskiфарерскийфарерськаfaerštinafaerčinaferščinaferojskiфарскиfarskifäröiskafærøskfærøyskfäärifæreyskafäärifērufarerųFaróisFaroeseΦεροϊκάferöeriferoezăфарьорскиFaroe diliTiếng FaroeFaroeالفارويةפארואזיתफ़ैरोइज़แฟโรferoès
French法语法文フランス語프랑스어FranzösischfrançaisfrancésfrancêsfranceseFransfrancuskiфранцузскийфранцузькаfrancouzštinafrancúzštinafrancoščinafrancuskiфранцускиfrancuskifranskafranskfranskranskafranskaprantsusefrančuprancūzųFraincisFranċiżΓαλλικάfranciafrancezăфренскиFransızcaTiếng PhápPrancisالفرنسيةצרפתיתफ़्रेंचฝรั่งเศสfrancès
Western Frisian西弗里西亚语西弗里西亞文西フリジア語서부 프리지아어Westfriesischfrison occidentalfrisón occidentalfrísio ocidentalfrisone occidentaleFrieszachodniofryzyjskiзападнофризскийзахіднофризькаfríština (západní)západná frízštinazahodna frizijščinazapadnofrizijskiзападни фризијскиzapadni frizijskivästfrisiskavestfrisiskvestfrisisklänsifriisivesturfrísneskaläänefriisirietumfrīzuvakarų fryzųFreaslainnis IartharachFrisian tal-PunentΔυτικά Φριζικάnyugati frízfrizonă occidentalăзападнофризийскиBatı FrizcesiTiếng FrisiaFrisia Baratالفريزيانפריזית מערביתपश्चिमी फ़्रिसियाईฟริเซียนตะวันตกfrisó occidental
Irish爱尔兰语愛爾蘭文アイルランド語아일랜드어IrischirlandaisirlandésirlandêsirlandeseIersirlandzkiирландскийірландськаirštinaírčinairščinairskiирскиirskiiriskairskirskiiriírskaiiriīruairiųGaeilgeIrlandiżΙρλανδικάírirlandezăирландскиİrlandacaTiếng IrelandIrlandiaالأيرلنديةאיריתआयरिशไอริชirlandès
Scottish Gaelic苏格兰盖尔语蘇格蘭蓋爾文スコットランド・ゲール語스코틀랜드 게일어Gälisch (Schottland)gaélique écossaisgaélico escocésgaélico escocêsgaelico scozzeseSchots-Gaelischszkocki gaelickiгэльскийшотландська гельськаskotská gaelštinaškótska gaelčinaškotska gelščinaškotski gaelskiшкотски гелскиškotski gelskiskotsk gaeliskaskotsk gæliskskotsk-gæliskgaeliskosk gelískagaeliskotu gēluškotų (gėlų)Gaeilge na hAlbanGalliku SkoċċiżΣκωτικά Κελτικάskóciai keltagaelică scoțianăшотландски келтскиİskoç GaelcesiTiếng Gael ScotlandGaelik Skotlandiaالغيلية الأسكتلنديةגאלית סקוטיתस्कॉटिश गाएलिकเกลิกสกอตgaèlic escocès
Galician加利西亚语加利西亞文ガリシア語갈리시아어GalicischgaliciengallegogalegogalizianoGalicischgalicyjskiгалисийскийгалісійськаgalicijštinagalícijčinagalicijščinagalicijskiгалицијскиgalicijskigaliciskagaliciskgalisiskgaliciagalisískagaleegigalisiešugalisųGailísisGaliċjanΓαλικιανάgallegogalicianăгалисийскиGaliçyacaTiếng GalicianGalisiaالجاليكيةגליציאניתगैलिशियनกาลิเซียgallec
Guarani瓜拉尼语瓜拉尼文グアラニー語과라니어GuaraníguaraniguaraníguaraniguaraníGuaraníguaraniгуаранигуараніguaranštinaguaraníjčinagvaranijščinagvaranskiгвараниgvaraniguaraníguaraniguaraniguaranigvaraníguaraniigvaranugvaraniųGuaráinisGuaraniΓκουαρανίguaraniguaraniгуараниGuarani diliTiếng GuaraniGuaraniالغوارانيةגוארניगुआरानीกัวรานีguaraní
Ancient Greek古希腊语古希臘文古代ギリシャ語고대 그리스어Altgriechischgrec anciengriego antiguogrego arcaicogreco anticoOudgrieksstarogreckiдревнегреческийдавньогрецькаstarořečtinastarogréčtinastara grščinastarogrčkiстарогрчкиstarogrčkiforngrekiskaoldgræskgammelgreskmuinaiskreikkaforngrískavanakreekasengrieķusenovės graikųSean-GhréigisGrieg, AntikΑρχαία Ελληνικάógöröggreacă vecheдревногръцкиAntik YunancaTiếng Hy Lạp cổYunani Kunoاليونانية القديمةיוונית עתיקהप्राचीन यूनानीกรีกโบราณgrec antic
Swiss German瑞士德语德文（瑞士）スイスドイツ語독일어(스위스)Schweizerdeutschsuisse allemandalemán suizoalemão (Suíça)tedesco svizzeroZwitserduitsszwajcarski niemieckiшвейцарский немецкийнімецька (Швейцарія)němčina (Švýcarsko)nemčina (švajčiarska)nemščina (Švica)švicarski njemačkiнемачки (Швајцарска)nemački (Švajcarska)schweizertyskaschweizertysksveitsertysksveitsinsaksasvissnesk þýskašveitsisaksaŠveices vācuŠveicarijos vokiečiųGearmáinis EilvéiseachĠermaniż tal-IżvizzeraΓερμανικά Ελβετίαςsvájci németgermană (Elveția)швейцарски немскиİsviçre AlmancasıTiếng Đức (Thụy Sĩ)Jerman (Swiss)الألمانية السويسريةגרמנית שוויצריתस्विस जर्मनเยอรมันสวิสalemany suís
Gujarati古吉拉特语古吉拉特文グジャラート語구자라트어GujaratigoudjaratiguyaratíguzerategujaratiGujaratigudżaratiгуджаратигуджаратіgudžarátštinagudžarátčinagudžaratščinagudžaratskiгуџаратиgudžaratigujaratigujaratigujaratigudžaratigújaratígudžaratigudžaratugudžaratųGúisearáitisGujaratiΓκουτζαρατικάgudzsarátigujaratiгуджаратиGüceratçaTiếng GujaratiGujaratالغوجاراتيةגוג׳ארטיगुजरातीคุชราตgujarati
Manx马恩语曼島文マン島語맹크스어ManxmannoismanésmanxmanneseManxmanxмэнскийменкськаmanštinamančinamanščinamanskiманксmanksmanxmanxmanskmanksimanskamänksimeniešumeniečiųManainnisManxΜανξman-szigetimanxманкскиMan diliTiếng ManxManxالمنكيةמאניתमैंक्सมานซ์manx
Hausa豪萨语豪薩文ハウサ語하우사어HaussahaoussahausahauçáhausaHausahausaхаусахаусаhauštinahauštinahavščinahausaхаусаhausahausahausahausahausahásahausahausuhausųHásaisHausaΧάουσαhauszahausaхаусаHausa diliTiếng HausaHausaالهوساהאוסהहौसाเฮาซาhaussa
Hawaiian夏威夷语夏威夷文ハワイ語하와이어HawaiischhawaïenhawaianohavaianohawaianoHawaïaanshawajskiгавайскийгавайськаhavajštinahavajčinahavajščinahavajskiхавајскиhavajskihawaiiskahawaiianskhawaiiskhavaijihavaískahavaihavajiešuhavajiečiųHaváisĦawajjanΧαβαϊκάhawaiihawaiianăхавайскиHawaii diliTiếng HawaiiHawaiiلغة هاوايהוואיתहवाईฮาวายhawaià
Hebrew希伯来语希伯來文ヘブライ語히브리어HebräischhébreuhebreohebraicoebraicoHebreeuwshebrajskiивритівритhebrejštinahebrejčinahebrejščinahebrejskiхебрејскиhebrejskihebreiskahebraiskhebraiskhepreahebreskaheebreaivritshebrajųEabhraisEbrajkΕβραϊκάhéberebraicăивритİbraniceTiếng Do TháiIbraniالعبريةעבריתहिब्रूฮิบรูhebreu
Hindi印地语印地文ヒンディー語힌디어HindihindihindihindihindiHindihindiхиндигіндіhindštinahindčinahindijščinahindskiхиндиhindihindihindihindihindihindíhindihindihindiHiondúisHindiΧίντιhindihindiхиндиHintçeTiếng HindiHindiالهنديةהינדיहिन्दीฮินดีhindi
Croatian克罗地亚语克羅埃西亞文クロアチア語크로아티아어KroatischcroatecroatacroatacroatoKroatischchorwackiхорватскийхорватськаchorvatštinachorvátčinahrvaščinahrvatskiхрватскиhrvatskikroatiskakroatiskkroatiskkroatiakróatískahorvaadihorvātukroatųCróitisKroatΚροατικάhorvátcroatăхърватскиHırvatçaTiếng CroatiaKroasiaالكرواتيةקרואטיתक्रोएशियाईโครเอเชียcroat
Upper Sorbian上索布语上索布文高地ソルブ語고지 소르비아어Obersorbischhaut-sorabealto sorbioalto sorábioalto soraboOppersorbischgórnołużyckiверхнелужицкийверхньолужицькаhornolužická srbštinahornolužická srbčinagornja lužiška srbščinagornjolužičkiгорњолужичкосрпскиgornjolužičkosrpskihögsorbiskaøvresorbiskhøysorbiskyläsorbihásorbneskaülemsorbiaugšsorbuaukštutinių sorbųSorbais UachtarachSorbjan ta’ FuqΆνω Σορβικάfelső-szorbsorabă de susгорнолужишкиYukarı SorbçaTiếng Thượng SorbiaSorbia Huluالصوربية العلياסורבית עיליתऊपरी सॉर्बियनซอร์เบียตอนบนalt sòrab
Haitian Creole海地克里奥尔语海地文ハイチ・クレオール語아이티어Haiti-Kreolischcréole haïtiencriollo haitianohaitianocreolo haitianoHaïtiaans Creoolskreolski haitańskiгаитянскийгаїтянська креольськаhaitštinahaitská kreolčinahaitijska kreolščinahaićanski kreolskiхаићанскиhaićanskihaitiskahaitiskhaitiskhaitihaítískahaitihaitiešuHaičioCríol HáítíCreole ta’ HaitiΑϊτιανάhaiti kreolhaitianăхаитянски креолскиHaiti KreyoluTiếng HaitiKreol Haitiالكريولية الهايتيةקריאולית (האיטי)हैतियाईเฮติครีโอลcrioll d’Haití
Hungarian匈牙利语匈牙利文ハンガリー語헝가리어UngarischhongroishúngarohúngarounghereseHongaarswęgierskiвенгерскийугорськаmaďarštinamaďarčinamadžarščinamađarskiмађарскиmađarskiungerskaungarskungarskunkariungverskaungariungāruvengrųUngáirisUngeriżΟυγγρικάmagyarmaghiarăунгарскиMacarcaTiếng HungaryHungariaالهنغاريةהונגריתहंगेरियाईฮังการีhongarès
Armenian亚美尼亚语亞美尼亞文アルメニア語아르메니아어ArmenischarménienarmenioarmênioarmenoArmeensormiańskiармянскийвірменськаarménštinaarménčinaarmenščinaarmenskiјерменскиjermenskiarmeniskaarmenskarmenskarmeniaarmenskaarmeeniaarmēņuarmėnųAirméinisArmenΑρμενικάörményarmeanăарменскиErmeniceTiếng ArmeniaArmeniaالأرمنيةארמניתआर्मेनियाईอาร์เมเนียarmeni
Interlingua国际语國際文インターリングア인터링구아InterlinguainterlinguainterlinguainterlínguainterlinguaInterlinguainterlinguaинтерлингваінтерлінгваinterlinguainterlinguainterlingvainterlinguaинтерлингваinterlingvainterlinguainterlinguainterlinguainterlinguainterlinguainterlinguainterlingvatarpinėInterlinguaInterlinguaΙντερλίνγκουαinterlingvainterlinguaинтерлингваİnterlinguaTiếng Khoa Học Quốc TếInterlinguaاللّغة الوسيطة‏אינטרלינגואהइंटरलिंगुआอินเตอร์ลิงกัวinterlingua
Indonesian印度尼西亚语印尼文インドネシア語인도네시아어IndonesischindonésienindonesioindonésioindonesianoIndonesischindonezyjskiиндонезийскийіндонезійськаindonéštinaindonézštinaindonezijščinaindonezijskiиндонежанскиindonežanskiindonesiskaindonesiskindonesiskindonesiaindónesískaindoneesiaindonēziešuindoneziečiųIndinéisisIndoneżjanΙνδονησιακάindonézindonezianăиндонезийскиEndonezceTiếng IndonesiaIndonesiaالإندونيسيةאינדונזיתइंडोनेशियाईอินโดนีเซียindonesi
Igbo伊博语伊布文イボ語이그보어IgboigboigboigboigboIgboigboигбоігбоigboštinaigboštinaigboščinaigboигбоigboigboigboiboigboígbóiboigboigbųÍogbóisIgboΊγκμποigbóigboигбоİbo diliTiếng IgboIgboالإيجبوאיגבוईग्बोอิกโบigbo
Icelandic冰岛语冰島文アイスランド語아이슬란드어IsländischislandaisislandésislandêsislandeseIJslandsislandzkiисландскийісландськаislandštinaislandčinaislandščinaislandskiисландскиislandskiisländskaislandskislandskislantiíslenskaislandiislandiešuislandųÍoslainnisIżlandiżΙσλανδικάizlandiislandezăисландскиİzlandacaTiếng IcelandIslandiaالأيسلنديةאיסלנדיתआइसलैंडिकไอซ์แลนด์islandès
Italian意大利语義大利文イタリア語이탈리아어ItalienischitalienitalianoitalianoitalianoItaliaanswłoskiитальянскийіталійськаitalštinataliančinaitalijanščinatalijanskiиталијанскиitalijanskiitalienskaitalienskitalienskitaliaítalskaitaaliaitāļuitalųIodáilisTaljanΙταλικάolaszitalianăиталианскиİtalyancaTiếng ItalyItaliaالإيطاليةאיטלקיתइतालवीอิตาลีitalià
Japanese日语日文日本語일본어JapanischjaponaisjaponésjaponêsgiapponeseJapansjapońskiяпонскийяпонськаjaponštinajapončinajaponščinajapanskiјапанскиjapanskijapanskajapanskjapanskjapanijapanskajaapanijapāņujaponųSeapáinisĠappuniżΙαπωνικάjapánjaponezăяпонскиJaponcaTiếng NhậtJepangاليابانيةיפניתजापानीญี่ปุ่นjaponès
Javanese爪哇语爪哇文ジャワ語자바어JavanischjavanaisjavanésjavanêsgiavaneseJavaansjawajskiяванскийяванськаjavánštinajávčinajavanščinajavanskiјаванскиjavanskijavanesiskajavanesiskjavanesiskjaavajavanskajaavajaviešujaviečiųIáivisĠavaniżΙαβανικάjávaijavanezăяванскиCava diliTiếng JavaJawaالجاويةיאוואיתजावानीज़ชวาjavanès
Georgian格鲁吉亚语喬治亞文ジョージア語조지아어GeorgischgéorgiengeorgianogeorgianogeorgianoGeorgischgruzińskiгрузинскийгрузинськаgruzínštinagruzínčinagruzijščinagruzijskiгрузијскиgruzijskigeorgiskageorgiskgeorgiskgeorgiageorgískagruusiagruzīnugruzinųSeoirsisĠorġjanΓεωργιανάgrúzgeorgianăгрузинскиGürcüceTiếng GeorgiaGeorgiaالجورجيةגאורגיתजॉर्जियाईจอร์เจียgeorgià
Kabyle卡拜尔语卡比爾文カビル語커바일어KabylischkabylecabileñokabylecabiloKabylischkabylskiкабильскийкабільськаkabylštinakabylčinakabilščinakabilskiкабилеkabilekabyliskakabylskkabylskkabyylikabílekabiilikabilukebailųCaibílisKabuljanΚαμπίλεkabijekabyleкабилскиKabiliyeceTiếng KabyleKabyleالقبيليةקבילהकबाइलกาไบลcabilenc
Kongo刚果语剛果文コンゴ語콩고어KongolesischkikongokongocongolêskongoKongokongoконгоконґолезькаkonžštinakongčinakongovščinakongoконгоkongokikongokongokikongokongokongóskakongokonguKongoCongóisKongoΚονγκόkongocongolezăконгоанскиKongo diliTiếng KongoKongoالكونغوקונגוकोंगोคองโกkongo
Kazakh哈萨克语哈薩克文カザフ語카자흐어KasachischkazakhkazajocazaquekazakoKazachskazachskiказахскийказахськаkazaštinakazaštinakazaščinakazaškiказашкиkazaškikazakiskakasakhiskkasakhiskkazakkikasakskakasahhikazahukazachųCasaicisKażakΚαζακικάkazahkazahăказахскиKazakçaTiếng KazakhKazakhالكازاخستانيةקזחיתकज़ाख़คาซัคkazakh
Kalaallisut格陵兰语格陵蘭文グリーンランド語그린란드어GrönländischgroenlandaisgroenlandésgroenlandêsgroenlandeseGroenlandsgrenlandzkiгренландскийкалааллісутgrónštinagrónčinagrenlandščinakalaallisutгренландскиgrenlandskigrönländskagrønlandskgrønlandskkalaallisutgrænlenskagröönigrenlandiešukalalisutKalaallisutKalallisutΚαλαάλισουτgrönlandikalaallisutгренландскиGrönland diliTiếng KalaallisutKalaallisutالكالاليستגרינלנדיתकलालीसुतกรีนแลนด์groenlandès
Khmer高棉语高棉文クメール語크메르어KhmerkhmerjemerkhmerkhmerKhmerkhmerskiкхмерскийкхмерськаkhmérštinakhmérčinakmerščinakmerskiкмерскиkmerskikambodjanskakhmerkhmerkhmerkmerkhmeerikhmerukhmerųCiméirisKhmerΧμερkhmerkhmerăкхмерскиKhmer diliTiếng KhmerKhmerالخميريةחמריתखमेरเขมรkhmer
Kannada卡纳达语坎那達文カンナダ語칸나다어KannadakannadacanaréscanarimkannadaKannadakannadaканнадаканнадаkannadštinakannadčinakanareščinakarnatačkiканадаkanadakannadakannadakannadakannadakannadakannadakannadukanadųCannadaisKannadaΚανάνταkannadakannadaканнадаKannada diliTiếng KannadaKannadaالكاناداקנאדהकन्नड़กันนาดาkannada
Korean韩语韓文韓国語한국어KoreanischcoréencoreanocoreanocoreanoKoreaanskoreańskiкорейскийкорейськаkorejštinakórejčinakorejščinakorejskiкорејскиkorejskikoreanskakoreanskkoreanskkoreakóreskakoreakorejiešukorėjiečiųCóiréisKoreanΚορεατικάkoreaicoreeanăкорейскиKoreceTiếng HànKoreaالكوريةקוריאניתकोरियाईเกาหลีcoreà
Konkani孔卡尼语貢根文コンカニ語코카니어KonkanikonkanikonkaníconcanikonkaniKonkanikonkaniконканиконканіkonkánštinakonkánčinakonkanščinakonkaniконканиkonkanikonkanikonkanikonkanikonkanikonkaníkonkanikonkanukonkaniųConcáinisKonkaniΚονκανικάkonkanikonkaniконканиKonkani diliTiếng KonkaniKonkaniالكونكانيةקונקאניकोंकणीกอนกานีconcani
Karelian卡累利阿语卡累利阿文カレリア語카렐리야어KarelischcaréliencareliocaréliocarelianoKarelischkarelskiкарельскийкарельськаkarelštinakarelčinakarelščinakarelijskiкарелскиkarelskikarelskakarelskkarelskkarjalakarélskakarjalakarēļukarelųCairéilisKareljanΚαρελικάkarelaikarelianăкарелскиKarelyacaTiếng KarelianKareliaالكاريليةקארליתकरेलियनคารีเลียนcarelià
Kurdish库尔德语庫德文クルド語쿠르드어KurdischkurdekurdocurdocurdoKoerdischkurdyjskiкурдскийкурдськаkurdštinakurdčinakurdščinakurdskiкурдскиkurdskikurdiskakurdiskkurdiskkurdikúrdískakurdikurdukurdųCoirdisKurdΚουρδικάkurdkurdăкюрдскиKürtçeTiếng KurdKurdiالكرديةכורדיתकुर्दिशเคิร์ดkurd
Cornish康沃尔语康瓦耳文コーンウォール語콘월어KornischcorniquecórnicocórnicocornicoCornishkornijskiкорнскийкорнськаkornštinakornčinakornijščinakornskiкорнволскиkornvolskikorniskacorniskkorniskkornikornbreskakornikorniešukornųCoirnisKornikuΚορνουαλικάkornicornicăкорнуолскиKernevekçeTiếng CornwallKornishالكورنيةקורניתकोर्निशคอร์นิชcòrnic
Kyrgyz吉尔吉斯语吉爾吉斯文キルギス語키르기스어KirgisischkirghizekirguísquirguizkirghisoKirgizischkirgiskiкиргизскийкиргизькаkyrgyzštinakirgizštinakirgiščinakirgiskiкиргискиkirgiskikirgiziskakirgisiskkirgisiskkirgiisikirgiskakirgiisikirgīzukirgizųCirgisisKirgiżΚιργιζικάkirgizkârgâzăкиргизкиKırgızcaTiếng KyrgyzKirgizالقيرغيزيةקירגיזיתकिर्गीज़คีร์กีซkirguís
Latin拉丁语拉丁文ラテン語라틴어LateinlatinlatínlatimlatinoLatijnłacińskiлатинскийлатинськаlatinalatinčinalatinščinalatinskiлатинскиlatinskilatinlatinlatinlatinalatínaladinalatīņulotynųLaidinLatinΛατινικάlatinlatinăлатинскиLatinceTiếng La-tinhLatinاللاتينيةלטיניתलैटिनละตินllatí
Luxembourgish卢森堡语盧森堡文ルクセンブルク語룩셈부르크어LuxemburgischluxembourgeoisluxemburguésluxemburguêslussemburgheseLuxemburgsluksemburskiлюксембургскийлюксембурзькаlucemburštinaluxemburčinaluksemburščinaluksemburškiлуксембуршкиluksemburškiluxemburgiskaluxembourgskluxemburgskluxemburglúxemborgískaletseburgiluksemburgiešuliuksemburgiečiųLucsambuirgisLussemburgiżΛουξεμβουργιανάluxemburgiluxemburghezăлюксембургскиLüksemburgcaTiếng LuxembourgLuksemburgاللكسمبورغيةלוקסמבורגיתलग्ज़मबर्गीลักเซมเบิร์กluxemburguès
Ganda卢干达语干達文ガンダ語간다어GandagandagandalugandagandaLugandagandaгандагандаgandštinagandčinagandagandaгандаgandalugandagandagandagandagandagandagandugandaLugandaisGandaΓκάνταgandagandaгандаGandaTiếng GandaGandaالغانداגאנדהगांडाยูกันดาganda
Lingala林加拉语林加拉文リンガラ語링갈라어LingalalingalalingalalingalalingalaLingalalingalaлингалалінгалаlingalštinalingalčinalingalalingalaлингалаlingalalingalalingalalingalalingalalingalalingalalingalangalųLiongáilisLingaljanΛινγκάλαlingalalingalaлингалаLingalaTiếng LingalaLingalaاللينجالاלינגלהलिंगालाลิงกาลาlingala
Lao老挝语寮文ラオ語라오어LaotischlaolaolaosianolaoLaotiaanslaotańskiлаосскийлаоськаlaoštinalaoštinalaoščinalaoskiлаоскиlaoskilaotiskalaolaotisklaolaólaolaosiešulaosiečiųLaoisisLaosjanΛαοτινάlaolaoțianăлаоскиLao diliTiếng LàoLaoاللاويةלאוलाओลาวlaosià
Lithuanian立陶宛语立陶宛文リトアニア語리투아니아어LitauischlituanienlituanolituanolituanoLitouwslitewskiлитовскийлитовськаlitevštinalitovčinalitovščinalitavskiлитванскиlitvanskilitauiskalitauisklitauiskliettualitháískaleedulietuviešulietuviųLiotuáinisLitwanΛιθουανικάlitvánlituanianăлитовскиLitvancaTiếng LitvaLituaniaالليتوانيةליטאיתलिथुआनियाईลิทัวเนียlituà
Latvian拉脱维亚语拉脫維亞文ラトビア語라트비아어LettischlettonletónletãolettoneLetsłotewskiлатышскийлатиськаlotyštinalotyštinalatvijščinalatvijskiлетонскиletonskilettiskalettisklatvisklatvialettneskalätilatviešulatviųLaitvisLatvjanΛετονικάlettletonăлатвийскиLetoncaTiếng LatviaLatviaاللاتفيةלטביתलातवियाईลัตเวียletó
Maithili迈蒂利语邁蒂利文マイティリー語마이틸리어MaithilimaïthilimaithilimaithilimaithiliMaithilimaithiliмайтхилимайтхіліmaithilištinamaithilčinamaitilimaithiliмаитилиmaitilimaithilimaithilimaithilimaithilimaítílímaithilimaithilimaithiliMaitilisMaithiliΜαϊτχίλιmaithilimaithiliмайтхилиMaithiliTiếng MaithiliMaithiliالمايثيليמאיטיליתमैथिलीไมถิลีmaithili
Malagasy马拉加斯语馬達加斯加文マダガスカル語말라가시어MalagasymalgachemalgachemalgaxemalgascioMalagassischmalgaskiмалагасийскиймалагасійськаmalgaštinamalgaštinamalgaščinamalgaškiмалгашкиmalgaškimalagassiskamalagassiskgassiskmalagassimalagasískamalagassimalagasumalagasųMalagáisisMalagasyΜαλγασικάmalgasmalgașăмалгашкиMalgaşçaTiếng MalagasyMalagasiالملغاشيמלגשיתमालागासीมาลากาซีmalgaix
Māori毛利语毛利文マオリ語마오리어MāorimaorimaorímaorimaoriMaorimaoryjskiмаоримаоріmaorštinamaorijčinamaorščinamaorskiмаорскиmaorskimaorimaorimaorimaorimaorímaoorimaorumaoriųMaoraisMaoriΜαορίmaorimaoriмаорскиMaori diliTiếng MāoriMaoriالماوريةמאוריתमाओरीเมารีmaori
Macedonian马其顿语馬其頓文マケドニア語마케도니아어MazedonischmacédonienmacedoniomacedôniomacedoneMacedonischmacedońskiмакедонскиймакедонськаmakedonštinamacedónčinamakedonščinamakedonskiмакедонскиmakedonskimakedonskamakedonskmakedonskmakedoniamakedónskamakedooniamaķedoniešumakedonųMacadóinisMaċedonjanΣλαβομακεδονικάmacedónmacedoneanăмакедонскиMakedoncaTiếng MacedoniaMakedoniaالمقدونيةמקדוניתमकदूनियाईมาซิโดเนียmacedoni
Malayalam马拉雅拉姆语馬來亞拉姆文マラヤーラム語말라얄람어MalayalammalayalammalayálammalaialamalayalamMalayalammalajalamмалаяламмалаяламmalajálamštinamalajálamčinamalajalamščinamalajalamskiмалајаламmalajalammalayalammalayalammalayalammalajalammalajalammalajalamimalajalumalajaliųMailéalaimisMalayalamΜαλαγιαλαμικάmalajálammalayalamмалаяламMalayalam diliTiếng MalayalamMalayalamالمالايالاميةמליאלאםमलयालमมาลายาลัมmalaiàlam
Mongolian蒙古语蒙古文モンゴル語몽골어MongolischmongolmongolmongolmongoloMongoolsmongolskiмонгольскиймонгольськаmongolštinamongolčinamongolščinamongolskiмонголскиmongolskimongoliskamongolskmongolskmongolimongólskamongolimongoļumongolųMongóilisMongoljanΜογγολικάmongolmongolăмонголскиMoğolcaTiếng Mông CổMongoliaالمنغوليةמונגוליתमंगोलियाईมองโกเลียmongol
Marathi马拉地语馬拉地文マラーティー語마라티어MarathimarathimaratímaratimarathiMarathimarathiмаратхимаратхіmaráthštinamaráthčinamaratščinamarathskiмаратиmaratimarathimarathimarathimarathimaratímarathimarathumaratųMaraitisMarathiΜαραθικάmaráthimarathiмаратиMarathi diliTiếng MarathiMarathiالماراثيةמראטהיתमराठीมราฐีmarathi
Malay马来语馬來文マレー語말레이어MalaiischmalaismalayomalaiomaleseMaleismalajskiмалайскиймалайськаmalajštinamalajčinamalajščinamalajskiмалајскиmalajskimalajiskamalajiskmalayiskmalaijimalaískamalaimalajiešumalajiečiųMalaeisMalayΜαλαισιανάmalájmalaezăмалайскиMalaycaTiếng Mã LaiMelayuالماليزيةמלאיתमलयมาเลย์malai
Maltese马耳他语馬爾他文マルタ語몰타어MaltesischmaltaismaltésmaltêsmalteseMalteesmaltańskiмальтийскиймальтійськаmaltštinamaltčinamalteščinamalteškiмалтешкиmalteškimaltesiskamaltesiskmaltesiskmaltamaltneskamaltamaltiešumaltiečiųMáltaisMaltiΜαλτεζικάmáltaimaltezăмалтийскиMaltacaTiếng MaltaMaltaالمالطيةמלטיתमाल्टीज़มอลตาmaltès
Burmese缅甸语緬甸文ミャンマー語버마어BirmanischbirmanbirmanobirmanêsbirmanoBirmaansbirmańskiбирманскийбірманськаbarmštinabarmčinaburmanščinaburmanskiбурманскиburmanskiburmesiskaburmesiskburmesiskburmabúrmneskabirmabirmiešubirmiečiųBurmaisBurmiżΒιρμανικάburmaibirmanăбирманскиBirman diliTiếng Miến ĐiệnBurmaالبورميةבורמזיתबर्मीज़พม่าbirmà
Min Nan Chinese闽南语閩南語閩南語민난어Min Nanminnanchino min nanmin nanmin nanMinnanyuminnańskiминьнаньпівденноміньськаčínština (dialekty Minnan)min nan kitajščinamin nan kineskimin nanmin-kinesiskminnanmin nan -kiinalõunaminikinų kalbos pietų minų tarmėSínis Min NanΜιν Νανmin nan kínaichineză min nanMin Nan ÇincesiTiếng Mân Namمين-نان الصينيةסינית מין נאןमिन नानจีนมินหนานxinès min del sud
Norwegian Bokmål书面挪威语書面挪威文ノルウェー語(ブークモール)노르웨이어(보크말)Norwegisch (Bokmål)norvégien bokmålnoruego bokmalbokmål norueguêsnorvegese bokmålNoors - Bokmålnorweski (bokmål)норвежский букмолнорвезька (букмол)norština (bokmål)nórčina (bokmal)knjižna norveščinanorveški bokmålнорвешки букмолnorveški bukmolnorskt bokmålbokmålnorsk bokmålnorjan bokmålnorskt bókmálnorra bokmålnorvēģu bukmolsnorvegų bukmolasBocmálBokmal NorveġiżΝορβηγικά Μποκμάλnorvég (bokmål)norvegiană bokmålнорвежки (букмол)Norveççe BokmålTiếng Na Uy (Bokmål)Bokmål Norwegiaالنرويجية بوكمالנורווגית ספרותיתनॉर्वेजियाई बोकमालนอร์เวย์บุคมอลnoruec bokmål
Low German低地德语低地德文低地ドイツ語저지 독일어Niederdeutschbas-allemandbajo alemánbaixo alemãobasso tedescoNedersaksischdolnoniemieckiнижненемецкийнижньонімецькаdolnoněmčinadolná nemčinanizka nemščinadonjonjemačkiнисконемачкиniskonemačkilågtyskanedertysknedertyskalasaksalágþýskaalamsaksalejasvācuŽemutinės VokietijosGearmáinis ÍochtarachĠermaniż KomuniΚάτω Γερμανικάalsónémetgermana de josдолнонемскиAşağı AlmancaTiếng Hạ ĐứcJerman Rendahالألمانية السفلىגרמנית תחתיתनिचला जर्मनเยอรมันต่ำbaix alemany
Nepali尼泊尔语尼泊爾文ネパール語네팔어NepalesischnépalaisnepalínepalêsnepaleseNepaleesnepalskiнепальскийнепальськаnepálštinanepálčinanepalščinanepalskiнепалскиnepalskinepalesiskanepalesisknepalinepalinepalskanepalinepāliešunepaliečiųNeipeailisNepaliżΝεπαλικάnepálinepalezăнепалскиNepalceTiếng NepalNepaliالنيباليةנפאליתनेपालीเนปาลnepalès
Dutch荷兰语荷蘭文オランダ語네덜란드어NiederländischnéerlandaisneerlandésholandêsolandeseNederlandsniderlandzkiнидерландскийнідерландськаnizozemštinaholandčinanizozemščinanizozemskiхоландскиholandskinederländskanederlandsknederlandskhollantihollenskahollandiholandiešuolandųOllainnisOlandiżΟλλανδικάhollandneerlandezăнидерландскиFelemenkçeTiếng Hà LanBelandaالهولنديةהולנדיתडचดัตช์neerlandès
Norwegian Nynorsk挪威尼诺斯克语新挪威文ノルウェー語(ニーノシュク)노르웨이어(니노르스크)Norwegisch (Nynorsk)norvégien nynorsknoruego nynorsknynorsk norueguêsnorvegese nynorskNoors - Nynorsknorweski (nynorsk)нюнорскнорвезька (нюношк)norština (nynorsk)nórčina (nynorsk)novonorveščinanorveški nynorskнорвешки нинорскnorveški ninorsknynorskanynorsknorsk nynorsknorjan nynorsknýnorskauusnorrajaunnorvēģunaujoji norvegųNua-IoruaisNinorsk NorveġiżΝορβηγικά Νινόρσκnorvég (nynorsk)norvegiană nynorskнорвежки (нюношк)Norveççe NynorskTiếng Na Uy (Nynorsk)Nynorsk Norwegiaالنرويجية نينورسكנורווגית חדשהनॉर्वेजियाई नॉयनॉर्स्कนอร์เวย์นีนอสก์noruec nynorsk
Norwegian挪威语挪威文ノルウェー語노르웨이어NorwegischnorvégiennoruegonorueguêsnorvegeseNoorsnorweskiнорвежскийнорвезькаnorštinanórčinanorveščinanorveškiнорвешкиnorveškinorskanorsknorsknorjanorskanorranorvēģunorvegųIoruaisNorveġiżΝορβηγικάnorvégnorvegianăнорвежкиNorveççeTiếng Na UyNorwegiaالنرويجيةנורווגיתनॉर्वेजियाईนอร์เวย์noruec
Chichewa齐切瓦语尼揚賈文ニャンジャ語냔자어NyanjachewanyanjanianjanyanjaNyanjanjandżaньянджаньянджаňandžštinaňandžanjanščinanjandžaњанџаnjandžanyanjanyanjanyanjanjandžanýanjanjandžačičevanianjųSiséivisNyanjaΝιάντζαnyandzsanyanjaнянджаNyanjaTiếng NyanjaNyanjaالنيانجاניאנג׳הन्यानजाเนียนจาnyanja
Occitan奥克语奧克西坦文オック語오크어OkzitanischoccitanoccitanooccitânicooccitanoOccitaansoksytańskiокситанскийокситанськаokcitánštinaokcitánčinaokcitanščinaokcitanskiокситанскиoksitanskioccitanskaoccitanskoksitanskoksitaanioksítanískaoksitaanioksitāņuočitarųOcsatáinisOċċitanΟξιτανικάokszitánoccitanăокситанскиOksitan diliTiếng OccitanOsitaniaالأوكسيتانيةאוקסיטניתओसीटानอ็อกซิตันoccità
Oromo奥罗莫语奧羅莫文オロモ語오로모어OromooromooromooromooromoAfaan OromooromoоромооромоoromštinaoromčinaoromooromskiоромоoromooromooromooromooromooromooromooromuoromųOraimisOromoΟρόμοoromooromoоромоOromo diliTiếng OromoOromoالأوروميةאורומוओरोमोโอโรโมoromo
Odia奥里亚语歐迪亞文オディア語오리야어OriyaodiaoriyaoriáodiaOdiaorijaорияодіяurijštinauríjčinaodijščinaorijskiодијаodijaoriyaoriyaodiaorijaóríaoriaorijuodijųOirísisOdiaΌντιαodiaodiaорияOriya diliTiếng OdiaOriyaالأوريةאורייהओड़ियाโอดิยาoriya
Punjabi旁遮普语旁遮普文パンジャブ語펀자브어PunjabipendjabipunyabípanjabipunjabiPunjabipendżabskiпанджабипанджабіpaňdžábštinapandžábčinapandžabščinapandžapskiпенџапскиpendžapskipunjabipunjabipanjabipandžabipúnjabípandžabipandžabupendžabųPuinseáibisPunjabiΠαντζαπικάpandzsábipunjabiпенджабскиPencapçaTiếng PunjabPunjabiالبنجابيةפנג׳אביपंजाबीปัญจาบpanjabi
Polish波兰语波蘭文ポーランド語폴란드어PolnischpolonaispolacopolonêspolaccoPoolspolskiпольскийпольськаpolštinapoľštinapoljščinapoljskiпољскиpoljskipolskapolskpolskpuolapólskapoolapoļulenkųPolainnisPollakkΠολωνικάlengyelpolonezăполскиLehçeTiếng Ba LanPolskiالبولنديةפולניתपोलिशโปแลนด์polonès
Pashto普什图语普什圖文パシュトゥー語파슈토어PaschtupachtopastúnpashtopashtoPasjtoepasztoпуштупуштуpaštštinapaštčinapaštunščinapaštunskiпаштунскиpaštunskiafghanskapashtopashtopaštupastúpuštupuštupuštūnųPaistisPashtoΠάστοpastupaștunăпущуPeştucaTiếng PashtoPashtoالبشتوפאשטוपश्तोพัชโตpaixtu
Portuguese葡萄牙语葡萄牙文ポルトガル語포르투갈어PortugiesischportugaisportuguésportuguêsportoghesePortugeesportugalskiпортугальскийпортугальськаportugalštinaportugalčinaportugalščinaportugalskiпортугалскиportugalskiportugisiskaportugisiskportugisiskportugaliportúgalskaportugaliportugāļuportugalųPortaingéilisPortugiżΠορτογαλικάportugálportughezăпортугалскиPortekizceTiếng Bồ Đào NhaPortugisالبرتغاليةפורטוגזיתपुर्तगालीโปรตุเกสportuguès
Quechua克丘亚语蓋楚瓦文ケチュア語케추아어QuechuaquechuaquechuaquíchuaquechuaQuechuakeczuaкечуакечуаkečuánštinakečuánčinakečuanščinakečuanskiкечуаkečuaquechuaquechuaquechuaketšuakvesjúaketšuakečvukečujųCeatsuaisQuechuaΚέτσουαkecsuaquechuaкечуаKeçuva diliTiếng QuechuaQuechuaكيشواקצ׳ואהक्वेचुआเคชวาquítxua
Romansh罗曼什语羅曼斯文ロマンシュ語로만시어RätoromanischromancheromancheromancheromancioReto-RomaansretoromańskiроманшскийретороманськаrétorománštinarétorománčinaretoromanščinaretoromanskiроманшromanšrätoromanskarætoromanskretoromanskretoromaanirómanskaromanširetoromāņuretoromanųRómainisRomanzΡομανικάrétorománromanșăретороманскиRomanşçaTiếng RomanshReto-Romanالرومانشيةרומאנשरोमान्शโรแมนซ์retoromànic
Rundi隆迪语隆迪文ルンディ語룬디어RundiroundikirundirundirundiKirundirundiрундирундіkirundštinarundčinarundščinarundiкирундиkirundirundirundirundirundirúndírundirundurundiRúindisRundiΡούντιkirundikirundiрундиKirundiTiếng RundiRundiالرنديקירונדיरुन्दीบุรุนดีrundi
Romanian罗马尼亚语羅馬尼亞文ルーマニア語루마니아어RumänischroumainrumanoromenorumenoRoemeensrumuńskiрумынскийрумунськаrumunštinarumunčinaromunščinarumunjskiрумунскиrumunskirumänskarumænskrumenskromaniarúmenskarumeeniarumāņurumunųRómáinisRumenΡουμανικάrománromânăрумънскиRumenceTiếng RomaniaRumaniaالرومانيةרומניתरोमानियाईโรมาเนียromanès
Romany吉普赛语吉普賽文ロマーニー語집시어RomaniromaniromaníromaniromaniRomanicygańskiцыганскийциганськаromštinarómčinaromščinaromskiромскиromskiromaniromaniromaniromaniromanímustlaskeelčigānuromųRomainisRomaneskΡομανίromaromaniромскиRomancaTiếng RomanyRomaniالغجريةרומאניरोमानीโรมานีromaní
Russian俄语俄文ロシア語러시아어RussischrusserusorussorussoRussischrosyjskiрусскийросійськаruštinaruštinaruščinaruskiрускиruskiryskarussiskrussiskvenäjärússneskavenekrievurusųRúisisRussuΡωσικάoroszrusăрускиRusçaTiếng NgaRusiaالروسيةרוסיתरूसीรัสเซียrus
Kinyarwanda卢旺达语盧安達文キニアルワンダ語르완다어KinyarwandakinyarwandakinyarwandaquiniaruandakinyarwandaKinyarwandakinya-ruandaкиньяруандакіньяруандаkiňarwandštinarwandčinaruandščinakinyarwandaкињаруандаkinjaruandakinjarwandakinyarwandakinyarwandaruandakínjarvandaruandakiņaruandakinjaruandųCiniaruaindisKinjarwandaΚινιαρουάνταkinyarvandakinyarwandaкиняруандаKinyarwandaTiếng KinyarwandaKinyarwandaالكينياروانداקנירואנדיתकिन्यारवांडाรวันดาruandès
Sanskrit梵语梵文サンスクリット語산스크리트어SanskritsanskritsánscritosânscritosanscritoSanskrietsanskrytсанскритсанскритsanskrtsanskritsanskrtsanskrtskiсанскритsanskritsanskritsanskritsanskritsanskritsanskrítsanskritisanskritssanskritasSanscraitSanskritΣανσκριτικάszanszkritsanscrităсанскритSanskritTiếng PhạnSanskertaالسنسكريتيةסנסקריטसंस्कृतสันสกฤตsànscrit
Sardinian萨丁语撒丁文サルデーニャ語사르디니아어SardischsardesardosardosardoSardijnssardyńskiсардинскийсардинськаsardštinasardínčinasardinščinasardskiсардинскиsardinskisardinskasardinsksardisksardisardínskasardisardīniešusardiniečiųSairdínisSardinjanΣαρδηνιακάszardíniaisardinianăсардинскиSardunya diliTiếng SardiniaSardiniaالسردينيةסרדיניתसार्दिनियनซาร์เดญาsard
Sindhi信德语信德文シンド語신디어SindhisindhisindisindisindhiSindhisindhiсиндхисиндхіsindhštinasindhčinasindščinasindskiсиндиsindisindhisindhisindhisindhisindísindhisindhusindųSindisSindhiΣίντιszindhisindhiсиндхиSindhi diliTiếng SindhiSindhiالسنديةסינדהיתसिंधीสินธิsindi
Northern Sami北方萨米语北薩米文北サーミ語북부 사미어Nordsamischsame du Nordsami septentrionalsami setentrionalsami del nordNoord-Samischpółnocnolapońskiсеверносаамскийпівнічносаамськаsámština (severní)saamčina (severná)severna samijščinasjeverni samiсеверни самиseverni saminordsamiskanordsamisknordsamiskpohjoissaamenorðursamískapõhjasaamiziemeļsāmušiaurės samiųSáimis an TuaiscirtSami tat-TramuntanaΒόρεια Σάμιészaki számisami de nordсеверносаамскиKuzey LaponcasıTiếng Sami Miền BắcSami Utaraسامي الشماليةסמי צפוניתनॉर्दन सामीซามิเหนือsami septentrional
Sango桑戈语桑戈文サンゴ語산고어SangosangosangosangosangoSangosangoсангосангоsangštinasangosangosangoсангоsangosangosangosangosangosangósangosangosangoSangóisSangoΣάνγκοszangósangoсангоSangoTiếng SangoSangoالسانجوסנגוसांगोซันโกsango
Sinhala僧伽罗语僧伽羅文シンハラ語싱할라어SinghalesischcingalaiscingaléscingalêssingaleseSingaleessyngaleskiсингальскийсингальськаsinhálštinasinhalčinasinhalščinasinhaleškiсинхалешкиsinhaleškisingalesiskasingalesisksingalesisksinhalasingalískasingalisingāļusinhalųSiolóinisSinhalaΣινχαλεζικάszingalézsinghalezăсинхалскиSinhali diliTiếng SinhalaSinhalaالسنهاليةסינהלהसिंहलीสิงหลsingalès
Slovak斯洛伐克语斯洛伐克文スロバキア語슬로바키아어SlowakischslovaqueeslovacoeslovacoslovaccoSlowaakssłowackiсловацкийсловацькаslovenštinaslovenčinaslovaščinaslovačkiсловачкиslovačkislovakiskaslovakiskslovakiskslovakkislóvakískaslovakislovākuslovakųSlóvaicisSlovakkΣλοβακικάszlovákslovacăсловашкиSlovakçaTiếng SlovakSlovakالسلوفاكيةסלובקיתस्लोवाकสโลวักeslovac
Slovenian斯洛文尼亚语斯洛維尼亞文スロベニア語슬로베니아어SlowenischslovèneeslovenoeslovenoslovenoSloveenssłoweńskiсловенскийсловенськаslovinštinaslovinčinaslovenščinaslovenskiсловеначкиslovenačkislovenskaslovenskslovensksloveenislóvenskasloveenislovēņuslovėnųSlóivéinisSlovenΣλοβενικάszlovénslovenăсловенскиSlovenceTiếng SloveniaSloveniaالسلوفانيةסלובניתस्लोवेनियाईสโลวีเนียeslovè
Samoan萨摩亚语薩摩亞文サモア語사모아어SamoanischsamoansamoanosamoanosamoanoSamoaanssamoańskiсамоанскийсамоанськаsamojštinasamojčinasamoanščinasamoanskiсамоанскиsamoanskisamoanskasamoansksamoansksamoasamóskasamoasamoāņuSamoaSamóisSamoanΣαμοανάszamoaisamoanăсамоанскиSamoa diliTiếng SamoaSamoaالساموائيةסמואיתसामोनซามัวsamoà
Shona绍纳语紹納文ショナ語쇼나어ShonashonashonaxonashonaShonashonaшонашонаšonštinašončinašonščinashonaшонаšonashonashonashonašonashonašonašonušonųSeoinisShonaΣόναsonashonaшонаŞona diliTiếng ShonaShonaالشوناשונהशोणाโชนาshona
Somali索马里语索馬利文ソマリ語소말리아어SomalisomalisomalísomalisomaloSomalischsomalijskiсомалисомаліsomálštinasomálčinasomalščinasomalskiсомалскиsomalskisomaliskasomalisomalisomalisómalskasomaalisomāļusomaliečiųSomáilisSomaliΣομαλικάszomálisomalezăсомалийскиSomaliceTiếng SomaliSomaliaالصوماليةסומליתसोमालीโซมาลีsomali
Albanian阿尔巴尼亚语阿爾巴尼亞文アルバニア語알바니아어AlbanischalbanaisalbanésalbanêsalbaneseAlbaneesalbańskiалбанскийалбанськаalbánštinaalbánčinaalbanščinaalbanskiалбанскиalbanskialbanskaalbanskalbanskalbaniaalbanskaalbaaniaalbāņualbanųAlbáinisAlbaniżΑλβανικάalbánalbanezăалбанскиArnavutçaTiếng AlbaniaAlbaniaالألبانيةאלבניתअल्बानियाईแอลเบเนียalbanès
Serbian塞尔维亚语塞爾維亞文セルビア語세르비아어SerbischserbeserbiosérvioserboServischserbskiсербскийсербськаsrbštinasrbčinasrbščinasrpskiсрпскиsrpskiserbiskaserbiskserbiskserbiaserbneskaserbiaserbuserbųSeirbisSerbΣερβικάszerbsârbăсръбскиSırpçaTiếng SerbiaSerbiaالصربيةסרביתसर्बियाईเซอร์เบียserbi
Swati斯瓦蒂语斯瓦特文スワジ語시스와티어SwaziswatisuazisuáziswatiSwazisuaziсвазисисватіsiswatštinasvazijčinasvazijščinasvatiсвазиsvaziswatiswatiswatiswazisvatísvaasisvatusvatųSuaisisSwatiΣουάτιsziszuatiswatiсватиSisvatiTiếng SwatiSwatiالسواتيסאווזיस्वातीสวาติswazi
Southern Sotho南索托语塞索托文南部ソト語남부 소토어Süd-Sothosotho du Sudsotho meridionalsoto do sulsotho del sudZuid-Sothosotho południowyюжный сотопівденна сотоsotština (jižní)sothčina (južná)sesotosesotskiсесотоsesotosydsothosydsothosør-sothoeteläsothosuðursótólõunasothodienvidsotupietų SotoSútúis an DeiscirtSoto tan-NofsinharΝότια Σόθοdéli szeszotósesothoсотоGüney Sotho diliTiếng Nam SothoSotho Selatanالسوتو الجنوبيةסותו דרומיתदक्षिणी सेसेथोโซโทใต้sotho meridional
Sundanese巽他语巽他文スンダ語순다어SundanesischsoundanaissundanéssundanêssundaneseSoendaneessundajskiсунданскийсунданськаsundštinasundčinasundanščinasundanskiсундскиsundskisundanesiskasundanesisksundanesisksundasúndanskasundazundusundųSundaisSundaniżΣουνδανικάszundanézsundanezăсунданскиSunda diliTiếng SundaSundaالسوندانيةסונדנזיתसुंडानीซุนดาsondanès
Swedish瑞典语瑞典文スウェーデン語스웨덴어SchwedischsuédoissuecosuecosvedeseZweedsszwedzkiшведскийшведськаšvédštinašvédčinašvedščinašvedskiшведскиšvedskisvenskasvensksvenskruotsisænskarootsizviedrušvedųSualainnisŻvediżΣουηδικάsvédsuedezăшведскиİsveççeTiếng Thụy ĐiểnSwediaالسويديةשוודיתस्वीडिशสวีเดนsuec
Swahili斯瓦希里语史瓦希里文スワヒリ語스와힐리어SuaheliswahilisuajilisuaíliswahiliSwahilisuahiliсуахилисуахіліsvahilštinaswahilčinasvahilisvahiliсвахилиsvahiliswahiliswahiliswahiliswahilisvahílísuahiilisvahilisuahiliųSvahaílisSwahiliΣουαχίλιszuahéliswahiliсуахилиSvahili diliTiếng SwahiliSwahiliالسواحليةסווהיליस्वाहिलीสวาฮีลีsuahili
Silesian西里西亚语西利西亞文シレジア語실레시아어Schlesisch (Wasserpolnisch)silésiensilesiosilesianoslesianoSilezischśląskiсилезскийсілезькаslezštinasliezštinašlezijščinašleskiсилежанскиsiležanskisilesiskaschlesiskschlesisksleesiaslesískasileesiasilēziešusileziečiųSiléisisΣιλεσικάsziléziaisilezianăсилезийскиSilezyacaTiếng SilesiaSilesiaالسيليزيةשלזיתसायलिज़ियनไซลีเซียsilesià
Tamil泰米尔语坦米爾文タミル語타밀어TamiltamoultamiltâmiltamilTamiltamilskiтамильскийтамільськаtamilštinatamilčinatamilščinatamilskiтамилскиtamilskitamiltamiltamiltamilitamílskatamilitamilutamilųTamailisTamilΤαμιλικάtamiltamilăтамилскиTamilceTiếng TamilTamilالتاميليةטמיליתतमिलทมิฬtàmil
Telugu泰卢固语泰盧固文テルグ語텔루구어TelugutélougoutelugutélugoteluguTeluguteluguтелугутелугуtelugštinatelugčinatelugijščinateluškiтелугуtelugutelugutelugutelugutelugutelúgútelugutelugutelugųTeileagúisTeluguΤελούγκουteluguteluguтелугуTelugu diliTiếng TeluguTeluguالتيلوغويةטלוגוतेलुगूเตลูกูtelugu
Tajik塔吉克语塔吉克文タジク語타지크어TadschikischtadjiktayikotadjiquetagicoTadzjiekstadżyckiтаджикскийтаджицькаtádžičtinatadžičtinatadžiščinatadžičkiтаџичкиtadžičkitadzjikiskatadsjikisktadsjikisktadžikkitadsjikskatadžikitadžikutadžikųTaidsícisTaġikΤατζικικάtadzsiktadjicăтаджикскиTacikçeTiếng TajikTajikالطاجيكيةטג׳יקיתताजिकทาจิกtadjik
Thai泰语泰文タイ語태국어ThailändischthaïtailandéstailandêsthailandeseThaitajskiтайскийтайськаthajštinathajčinatajščinatajlandskiтајскиtajskithailändskathaithaithaitaílenskataitajutajųTéalainnisTajlandiżΤαϊλανδικάthaithailandezăтайскиTaycaTiếng TháiThaiالتايلانديةתאיתथाईไทยtai
Tigrinya提格利尼亚语提格利尼亞文ティグリニア語티그리냐어TigrinyatigrignatigriñatigríniatigrinoTigrinyatigriniaтигриньятигриньяtigrinijštinatigriňatigrajščinatigrinjaтигрињаtigrinjatigrinjatigrinyatigrinjatigrinjatígrinjatigrinjatigrinjatigrajųTigrinisTigrinyaΤιγκρινικάtigrinyatigrinăтигриняTigrinya diliTiếng TigrinyaTigrinyaالتغرينيةתיגריניתतिग्रीन्याติกริญญาtigrinya
Turkmen土库曼语土庫曼文トルクメン語투르크멘어TurkmenischturkmèneturcomanoturcomenoturcomannoTurkmeensturkmeńskiтуркменскийтуркменськаturkmenštinaturkménčinaturkmenščinaturkmenskiтуркменскиturkmenskiturkmeniskaturkmenskturkmenskturkmeenitúrkmenskatürkmeeniturkmēņuturkmėnųTuircméinisTurkmeniΤουρκμενικάtürkménturkmenăтуркменскиTürkmenceTiếng TurkmenTurkmenالتركمانيةטורקמניתतुर्कमेनเติร์กเมนturcman
Tagalog他加禄语他加祿文タガログ語타갈로그어TagalogtagalogtagalotagalotagalogTagalogtagalskiтагалогтагальськаtagalogtagalčinatagalogščinatagalogтагалогtagalogtagalogtagalogtagalogtagalogtagalogtagalogitagalutagalogųTagálaigisTagalogΤάγκαλογκtagalogtagalogтагалогTagalogcaTiếng TagalogTagalogالتاغالوغيةטאגאלוגटैगलॉगตากาล็อกtagal
Tswana茨瓦纳语塞茲瓦納文ツワナ語츠와나어TswanatswanasetsuanatswanatswanaTswanasetswanaтсванатсванаsetswanštinatswančinacvanščinacvanaцванаcvanatswanatswanasetswanatswanatsúanatsvanacvanutsvanųSuáinisTswanaΤσουάναszecsuánisetswanaтсванаSetsvanaTiếng TswanaTswanaالتسوانيةסוואנהसेत्स्वानाสวานาsetswana
Tongan汤加语東加文トンガ語통가어TongaischtongientonganotonganêstonganoTongaanstongaтонганскийтонганськаtongánštinatongčinatongščinatonganskiтонганскиtonganskitonganskatongansktongansktongatongverskatongatongiešutonganųTongaisTonganΤονγκανικάtongaitonganăтонганскиTonga diliTiếng TongaTongaالتونغيةטונגאיתटोंगनตองกาtongalès
Turkish土耳其语土耳其文トルコ語튀르키예어TürkischturcturcoturcoturcoTurkstureckiтурецкийтурецькаturečtinaturečtinaturščinaturskiтурскиturskiturkiskatyrkisktyrkiskturkkityrkneskatürgiturkuturkųTuircisTorkΤουρκικάtörökturcăтурскиTürkçeTiếng Thổ Nhĩ KỳTurkiالتركيةטורקיתतुर्कीตุรกีturc
Tsonga聪加语特松加文ツォンガ語총가어TsongatsongatsongatsongatsongaTsongatsongaтсонгатсонгаtsongatsongčinacongščinatsongaцонгаcongatsongatsongatsongatsongatsongatsongacongutsongųSongaisTsongaΤσόνγκαcongatsongaцонгаTsongaTiếng TsongaTsongaالسونجاטסונגהसोंगाซองกาtsonga
Tatar鞑靼语韃靼文タタール語타타르어TatarischtatartártarotártarotataroTataarstatarskiтатарскийтатарськаtatarštinatatárčinatatarščinatatarskiтатарскиtatarskitatariskatatarisktatarisktataaritatarskatataritatārutotoriųTatairisTatarΤαταρικάtatártătarăтатарскиTatarcaTiếng TatarTatarالتتريةטטריתतातारตาตาร์tàtar
Uyghur维吾尔语維吾爾文ウイグル語위구르어UigurischouïghouruiguruiguruiguroOeigoersujgurskiуйгурскийуйгурськаujgurštinaujgurčinaujgurščinaujgurskiујгурскиujgurskiuiguriskauyguriskuiguriskuiguuriúígúruiguuriuiguruuigūrųUigiúirisUyghurΟυιγουρικάujguruigurăуйгурскиUygurcaTiếng UyghurUyghurالأويغوريةאויגוריתउईग़ूरอุยกูร์uigur
Ukrainian乌克兰语烏克蘭文ウクライナ語우크라이나어UkrainischukrainienucranianoucranianoucrainoOekraïensukraińskiукраинскийукраїнськаukrajinštinaukrajinčinaukrajinščinaukrajinskiукрајинскиukrajinskiukrainskaukrainskukrainskukrainaúkraínskaukrainaukraiņuukrainiečiųÚcráinisUkrenΟυκρανικάukránucraineanăукраинскиUkraynacaTiếng UkrainaUkrainaالأوكرانيةאוקראיניתयूक्रेनियाईยูเครนucraïnès
Urdu乌尔都语烏都文ウルドゥー語우르두어UrduourdouurduurduurduUrduurduурдуурдуurdštinaurdčinaurdujščinaurdskiурдуurduurduurduurduurduúrdúurduurduurdųUrdúisUrduΟύρντουurduurduурдуUrducaTiếng UrduUrduالأورديةאורדוउर्दूอูรดูurdú
Uzbek乌兹别克语烏茲別克文ウズベク語우즈베크어UsbekischouzbekuzbekouzbequeuzbecoOezbeeksuzbeckiузбекскийузбецькаuzbečtinauzbečtinauzbeščinauzbečkiузбечкиuzbečkiuzbekiskausbekiskusbekiskuzbekkiúsbekskausbekiuzbekuuzbekųÚisbéiceastáinisUzbekΟυζμπεκικάüzbéguzbecăузбекскиÖzbekçeTiếng UzbekUzbekالأوزبكيةאוזבקיתउज़्बेकอุซเบกuzbek
Vietnamese越南语越南文ベトナム語베트남어VietnamesischvietnamienvietnamitavietnamitavietnamitaVietnameeswietnamskiвьетнамскийвʼєтнамськаvietnamštinavietnamčinavietnamščinavijetnamskiвијетнамскиvijetnamskivietnamesiskavietnamesiskvietnamesiskvietnamvíetnamskavietnamivjetnamiešuvietnamiečiųVítneaimisVjetnamiżΒιετναμικάvietnámivietnamezăвиетнамскиVietnamcaTiếng ViệtVietnamالفيتناميةוייטנאמיתवियतनामीเวียดนามvietnamita
Volapük沃拉普克语沃拉普克文ヴォラピュク語볼라퓌크어VolapükvolapükvolapükvolapuquevolapükVolapükwolapikволапюкволапюкvolapükvolapükvolapikvolapükволапикvolapikvolapükvolapykvolapykvolapükvolapykvolapükivolapiksvolapiukoVolapükVolapukΒολαπιούκvolapükvolapukволапюкVolapükTiếng VolapükVolapukلغة الفولابوك‏וולאפיקवोलापुकโวลาพึคvolapük
Wolof沃洛夫语沃洛夫文ウォロフ語월로프어WolofwolofwólofuolofewolofWolofwolofволофволофwolofštinawolofčinavolofščinavolofволофvolofwolofwolofwolofwolofvolofvolofivolofuvolofųVolaifisWolofΓουόλοφvolofwolofволофVolofçaTiếng WolofWolofالولوفيةוולוףवोलोफ़โวลอฟwòlof
Xhosa科萨语科薩文コサ語코사어XhosaxhosaxhosaxhosaxhosaXhosakhosaкосакхосаxhoštinaxhoštinakoščinaxhosaкосаkosaxhosaxhosaxhosaxhosasósakoosakhosukosųCóisisXhosaΚόσαxhoszaxhosaкхосаZosa diliTiếng XhosaXhosaالخوساקוסהख़ोसाคะห์โอซาxosa
Yiddish意第绪语意第緒文イディッシュ語이디시어JiddischyiddishyidisiídicheyiddishJiddischjidyszидишїдишjidišjidišjidišjidišјидишjidišjiddischjiddischjiddiskjiddišjiddískajidišijidišsjidišGiúdaisYiddishΓίντιςjiddisidișидишYidişTiếng YiddishYiddishاليديشيةיידישयहूदीยิดดิชídix
Yoruba约鲁巴语約魯巴文ヨルバ語요루바어YorubayorubayorubaiorubáyorubaYorubajorubaйорубайорубаjorubštinajorubčinajorubščinajorupskiјорубаjorubayorubayorubajorubajorubajórúbajorubajorubujorubųIarúibisYorubaΓιορούμπαjorubayorubaйорубаYorubacaTiếng YorubaYorubaاليوروباיורובהयोरूबाโยรูบาioruba
Cantonese粤语粵語広東語광둥어KantonesischcantonaiscantonéscantonêscantoneseKantoneeskantońskiкантонскийкантонськаkantonštinakantončinakantonščinakantonskiкантонскиkantonskikantonesiskakantonesiskkantonesiskkantoninkiinakantónskakantonikantoniešukinų kalbos Kantono tarmėCantainisKantoniżΚαντονέζικαkantonicantonezăкантонскиKantoncaTiếng Quảng ĐôngKantonالكَنْتُونيةקנטונזיתकैंटोनीज़กวางตุ้งcantonès
Zhuang壮语壯文チワン語주앙어ZhuangzhuangzhuangzhuangzhuangZhuangczuangчжуаньчжуанčuangštinačuangčinadžuangščinazhuangџуаншкиdžuanškizhuangzhuangzhuangzhuangsúangtšuangidžuanuchuangSiuáingisZhuangΖουάνγκzsuangzhuangзуангZhuangcaTiếng ChoangZhuangالزهيونجזואנגज़ुआंगจ้วงzhuang
Chinese中文中文中国語중국어ChinesischchinoischinochinêscineseChineeschińskiкитайскийкитайськаčínštinačínštinakitajščinakineskiкинескиkineskikinesiskakinesiskkinesiskkiinakínverskahiinaķīniešukinųSínisĊiniżΚινεζικάkínaichinezăкитайскиÇinceTiếng TrungTionghoaالصينيةסיניתचीनीจีนxinès
Zulu祖鲁语祖魯文ズールー語줄루어ZuluzoulouzulúzuluzuluZoeloezuluзулузулуськаzuluštinazuluštinazulujščinazuluзулуzuluzuluzuluzuluzulusúlúsuuluzuluzulųSúlúisZuluΖουλούzuluzuluзулускиZulucaTiếng ZuluZuluالزولوזולוज़ुलूซูลูzulu
Limburgish/Limburgian/Limburgic
Moldavian
Tahitian
Piedmontese
Montenegrin
Austrian Sign Language
Albanian Sign Language
Bosnian Sign Language
British Sign Language
Bulgarian Sign Language
Catalan Sign Language
Croatian Sign Language
Cypriot Sign Language
Czech Sign Language
Danish Sign Language
Dutch Sign Language
Estonian Sign Language
Finnish Sign Language
Flemish Sign Language
French Belgian Sign Language
French Sign Language
German Sign Language
Greek Sign Language
Hungarian Sign Language
Icelandic Sign Language
Irish Sign Language
Italian Sign Language
Kosovar Sign Language
Latvian Sign Language
Lithuanian Sign Language
Macedonian Sign Language
Maltese Sign Language
Montenegrin Sign Language
Norwegian Sign Language
Polish Sign Language
Portuguese Sign Language
Romanian Sign Language
Serbian Sign Language
Slovakian Sign Language
Slovenian Sign Language
Spanish Sign Language
Swedish Sign Language
Swiss French Sign Language
Swiss German Sign Language
Swiss Italian Sign Language
Turkish Sign Language
"#, b"\x04\x0c\t\x0f\x0c\x04\x04\x04\x04\x04\x04\x04\x10\x10\n\t\x0b\x07\x0e\x07\x04\x04\x04\x04\x05\x05\x06\x06\x08\x04\x08\x04\x04\x0e\x04\x0c\x04\x10\x0c\x0f\
\x12\x05\t\x12\x0f\x0f\x0c\n\x07\x07\x08\x06\n\x08\x12\x10\r\x0c\x0b\x07\x0e\x07\n\t\t\x07\n\x07\x07\x08\t\t\x12\x06\x07\x0e\x07\x10\x06\x12\
\x0c!\x1b\x06\t\x0f\x0f\x18\x12\t\t\n\n\t\t\t\x12\x12\x0e\r\x0e\t\x10\x08\t\t\t\t\x0b\t\t\t\x0b\x08\x12\t\t\x10\n\x19\
\t\x16\x10\x18\x1e\t\x04\t\t\x0c\t\x04\x04\x04\x04\x04\x04\x04\x08\x08\n\t\x0b\x07\x0e\x07\x04\x04\x04\x04\x04\x05\x05\x06\x08\x04\x08\x04\x04\x08\
\x04\x0c\x04\x10\x08\t\x0f\x05\x07\x0f\x0f\x0f\x0c\t\t\x08\x08\x07\x07\x08\x12\x12\x0b\n\x0c\x08\x10\x08\t\x08\x08\x06\n\x06\x06\x07\x08\x08\x10\x06\
\t\x10\x07\x0f\x07\x10\x0c\x15\x15\x08\t\x0c\x0c\x0f\x0c\x0c\t\t\t\t\t\n\x14\x14\x0c\x0c\r\t\x12\t\x0c\x08\x08\x08\t\x07\x0b\n\n\t\
\x12\t\n\x12\x08\x0e\x06\x14\x10\x15\x15\t\x06\x0c\x0c\x0f\t\x08\x05\x06\x06\x05\x08\x07\x10\x10\n\t\x0b\x07\x0e\x07\x08\x07\x07\x06\t\x07\x06\x06\
\x07\x07\x0e\x04\x06\x0e\x07\x11\x04\x0e\n\x0c\x12\x05\x08\x0c\x0c\x0f\t\x0b\x08\x07\x08\x08\x08\x07\x12\x12\x0c\n\x0b\x07\x0e\x07\x0b\n\n\x06\x08\x06\
\t\x06\x07\x08\x0e\x08\x08\x0e\x07\r\x05\x10\x0c\x12\x12\x08\x08\x15\x12\x18\x12\t\x08\t\t\t\t\n\x16\x16\x0b\x0b\x0e\n\x14\n\t\x08\x08\x07\
\x0b\x08\x0b\n\t\x08\x14\x07\n\x10\x0b\x10\x07\x10\x0e\x1b\x1e\x08\x06\x0c\x0c\x0f\x0f\x06\x06\x06\x07\x06\x06\x06\x0c\x0c\x0b\n\x0c\x08\x0c\x06\x06\x06\
\x06\x06\x07\x06\x06\x07\t\x06\x0c\x06\x06\x0c\x06\x0e\x06\x10\x10\x12\x18\x06\x0b\x0f\x0f\x1b\x15\x11\x0f\x0b\x0b\x0c\x0e\x10\x1e\x1e\x15\x11\x13\x0f\x1a\x0f\
\x0f\x0e\x0e\x05\x07\x0e\x0f\x13\x0f\r\x1e\x0e\x06\x1c\x0f\x12\x0b\x18\n\x1e$\x0e\x07\x0f\x0f\x12\x0f\x0c\x07\x06\x07\x08\t\n\x14\x14\r\x0c\x0e\n\
\x12\n\x0b\x07\t\t\x07\t\t\t\n\x07\x0e\x07\t\x12\x0c\x0f\x07\x14\x0e\x12\x15\x07\n\x0f\x0f\x12\x0f\x0c\x0b\n\x0b\n\x0c\x0b\x16\x14\r\r\
\r\n\x12\t\x0b\n\n\r\x0f\t\n\x0b\x0c\t\x16\x08\t\x12\n\x0f\t\x16\x10\x18\x15\x08\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\t\x0f\x0f\x12\x0f\n\x07\x08\x08\x07\x08\n\
\x14\x14\x0c\x0b\r\x08\x10\x08\n\x08\x08\x08\n\t\x08\x08\n\x07\x14\x07\x08\x12\x08\x10\x08\x12\x0e!\x1b\x07\x08\x0f\x0f\x18\x0f\x0b\n\n\x08\x08\
\x08\n\x12\x12\x10\x0f\t\x08\x0e\t\x08\x08\x08\n\t\n\x0b\t\n\x08\x14\t\x08\x10\t\x10\x08\x16\x10\x15\x15\x08\x07\x0c\x0c\x0f\x0c\x07\x07\x07\
\x07\x07\x07\x07\x0e\x0e\x0c\x0b\r\x07\x0e\x07\x07\x07\x07\x07\x07\x07\x07\x08\t\x07\x10\x07\x07\x0e\x07\x0f\x07\x12\x0c\x18\x15\x07\x07\x0c\x0c\x0f\t\n\
\x07\x08\x07\t\x08\t\x16\x16\r\x0c\r\x06\x12\t\x07\x07\x07\x07\t\x07\t\x08\x0b\x07\x12\x06\n\x12\x08\x0e\x07\x12\x0c\x12\x12\x08\x07\x06\x06\x0f\
\x0c\t\t\x08\x08\x08\t\x0b\x12\x12\x0b\n\x0e\x08\x14\n\n\t\t\x06\x08\x07\n\x0c\t\x08\x12\x06\t\x10\x08\x13\x05\x0e\x0c\x15\x0f\x07\x06\x0f\
\x0f\x0f\x0f\n\x06\x07\x07\x07\x07\n\x14\x14\x0c\x0c\r\t\x12\t\t\x08\x08\x07\n\x08\x08\x08\x0b\x06\x12\x06\x08\x12\x08\x0e\x06\x14\x0e\x12\x12\x06\
\x07\x0f\x0f\x0f\x0f\x08\t\x06\x07\x08\x08\n\x14\x14\x0b\x0c\x0c\x08\x10\x08\x08\x07\x07\x06\t\x06\t\x07\x07\n\x10\x08\t\x12\n\x0e\x06\x10\x0c\x1b\
\x15\x07\x07\x12\x0c\x12\x12\x0b\x07\x08\x08\x08\t\x0b\x16\x16\x0e\r\x0e\n\x14\n\n\t\t\t\x0b\t\n\t\x0b\x07\x14\x08\t\x14\t\x0f\x07\x14\
\x0e\x15\x15\x07\x07\t\t\x12\t\x0f\x0c\x08\x08\x06\x0b\x0b\x12\x12\r\x0c\x0e\n\x10\n\n\t\x0b\x0b\x0c\x0b\x08\n\x07\x07\x14\x07\x07\x10\t\x0f\
\x07\x12\x0e\x0c\x0f\x07\x07\t\t\x0f\x0f\x07\x07\x07\x07\x07\x07\n\x0e\x14\r\x0c\r\x07\x12\t\x07\x07\x07\x07\t\x04\t\x08\x0c\x07\x12\x08\x08\x12\
\x0c\x0f\x07\x16\x0c\x15\x0c\x06\x08\x0c\x0c\x0f\x0f\x08\x05\x05\x05\x05\n\x0c\x18\x18\x0b\x0b\x0c\t\x16\x0b\x0b\n\n\x07\t\x07\x0b\r\t\x07\x16\x08\
\n\x16\t\x0f\x07\x14\x12\x18\x18\x04\x05\t\t\x0c\t\x0b\x08\x05\x06\x04\n\x06\x0e\x0c\t\t\n\x07\n\x07\t\x08\t\x07\n\x07\x05\x06\x06\x04\
\x0e\x04\x05\n\x07\x0c\x04\x10\n\t\x0c\x04\r\x12\x12\x12\x13\x0f\x12\x14\x14\x13\x0c\x15$&\x12\x15\x1c\x10 \x10\x0c\x0c\x0c\x0c\x0f\x0c\r\x12\
\x14\x12)\x0f\x08\"\x10\x19\x16\x17(\"$\x12\x07\x0c\x0c\x12\x0c\x0e\n\x08\t\t\r\x08\x12\x10\x0b\x0b\x0c\t\x0e\t\x0b\n\x0b\t\x07\t\
\x08\n\x08\x07\x14\x06\t\x0e\n\x0f\x07\x12\x0c\x0f\x0f\x07\x05\x0c\x0c\x12\x0c\t\x07\x06\x06\x07\x05\x08\x14\x14\t\n\x0f\x07\x0c\x07\t\x08\x08\x05\
\x06\x06\t\x05\t\x05\x0e\x06\x07\x0c\x05\r\x05\x10\x0c\x0f\x0f\t\x06\t\t\x12\x0c\x08\x06\x06\x0c\x06\x05\x07\x0e\x0e\n\t\n\x06\x0c\x06\x06\x05\
\x05\x06\x06\x05\x06\x05\x0b\x06\x0c\x04\x07\x0c\x05\x13\x05\x14\x08\x0f\x18\x06\x06\x06\x06\x0c\t\x07\x08\x07\x07\x07\x05\t\x10\x10\t\x08\n\t\x0e\x08\
\x05\x04\x04\x05\x07\x05\x05\n\x0b\n\x12\x06\x08\x0c\x07\x0e\x06\x12\x0c\x0f\x15\x07\x06\x0c\x0c\x0f\x0c\x07\t\x06\x06\x06\x06\n\x16\x0c\r\x0b\x0b\x06\
\x12\t\x06\x06\x06\x06\x08\x08\x0c\x07\t\x06\x0e\x06\x06\x0c\x0b\x0e\x06\x14\n\x12\x12\x06\x08\t\t\x0c\t\x08\x08\x08\x06\x08\x08\x08\x0f\x0f\x08\x08\
\x06\x08\n\x07\x08\x08\x08\x08\x07\x08\x07\x07\t\x08\x12\x07\x08\x10\x08\x10\x08\x0c\x0c\x18\x0f\x07\x03\t\t\x0c\t\x03\x05\x04\x03\x03\x03\x03\x06\x06\
\t\t\x0b\x03\x06\x03\x03\x03\x03\x03\x03\x03\x03\x05\x08\x03\x08\x03\x03\x06\x03\x0b\x03\x0c\x08\t\x0c\x03\x05\t\t\x0f\x0c\n\x04\x06\x05\x05\x06\x06\
\x12\x0e\t\n\t\x06\n\x06\x08\x06\x05\x07\x07\x06\x07\x07\x08\x05\x10\x07\x07\x0c\x07\x10\x06\x12\x0c\x12\x0c\x04\x07\x06\x06\x06\x06\x08\x07\x07\x07\x07\
\x06\t\x14\x14\x0b\x0b\x0c\x08\x10\x08\x08\x07\x07\x08\x05\x07\x06\x06\x07\x07\x0e\x05\x08\x12\n\x0b\x07\x14\x0c\x1b\x12\x07\t\t\t\x15\x12\t\n\t\
\t\t\t\t\x12\x12\t\t\t\t\x12\t\t\t\t\t\n\t\t\t\t\t\x12\x0b\t\x12\t\x19\t\x14\x0e\x1e\x1e\t\x07\x0c\x0c\x0f\x0c\x08\
\x08\x08\x08\x08\x06\x0b\x12\x12\x0e\r\x0c\x0b\x0e\x08\x07\x06\x06\x07\x08\t\x07\x07\t\x07\x10\x07\t\x10\x0b\x14\x07\x12\x0c\x15\x0c\x08\x08\x0f\x0f\x12\
\x12\x08\x08\x07\t\x06\x07\t\x12\x12\x0b\x0b\x0c\x08\x10\x08\x08\x06\x06\x04\t\x05\x07\x05\n\x08\x10\x05\x07\x10\x07\x0f\x07\x12\x0e\x1e\x1b\x08\x06\x0c\
\x0c\x0c\x0c\x08\x06\x07\x05\x05\x08\t\x10\x10\x0b\x0b\r\t\x12\t\x08\x07\x07\x05\t\x05\x05\x06\x07\x04\x0e\x05\x06\n\x07\x0e\x06\x10\n\x0f\x0f\x04\
\x07\t\t\x0f\x0f\x08\x06\x05\x05\x08\x08\x06\x14\x0e\t\n\r\t\x12\t\x08\x07\x07\x06\t\x07\t\x06\x07\x07\x0e\x06\x08\x12\x07\x0e\x06\x10\n\x12\
\x1b\x05\x04\t\t\t\t\x03\x04\x04\x04\x05\x05\x06\n\x08\n\t\n\x04\x08\x04\x06\x05\x08\x06\x05\x04\x04\x07\t\x05\n\x06\x05\x08\t\r\x04\x12\
\x08\x0f\x12\x03\x07\t\t\x15\x0c\x08\x07\x06\n\n\x04\x07\x0e\x0e\t\t\n\x06\x0c\x06\x06\x05\x05\x05\x07\x05\x04\x07\x0b\n\x14\x04\x0b\x0c\x05\x12\
\x05\x12\n\x12\x18\x06\x08\x0c\x0c\x12\x0c\x08\x08\x08\x08\t\t\x0b\x18\x18\x0e\r\x0e\n\x14\n\x0b\n\x08\x08\x0c\t\r\x0e\n\x08\x16\x0b\x0b\x14\
\t\x13\x08\x12\x12\x1b\x1e\x07\x06\t\t\x0f\t\x07\x07\x07\x07\x07\x07\n\n\n\r\x0c\x0e\n\x10\n\t\x08\x08\x06\n\x06\n\x08\x06\x07\n\x06\
\x08\x12\t\x0c\x04\x0e\x0c\x12\x0c\x06\x07\t\t\x0f\t\n\t\x07\x07\x07\t\x08\x12\x12\n\t\n\x08\x0c\x06\n\x08\t\x07\t\x07\x05\x07\x07\x07\
\x0e\x08\x08\x12\n\r\x05\x10\x10\x18\x0c\x07\x06\x06\x06\x0f\x0c\x0c\t\x08\x08\x08\x05\t\x16\x14\x0e\x0e\r\t\x12\t\x07\x06\x06\x06\x07\t\x07\n\
\x08\t\x0e\x07\t\x0e\n\r\x07\x10\x0c\x15\x18\x08\x0f\x12\x12\x12\x16\r\x11\x12\x11\x13\x05\x12\x1e\x1c\x16\x15\x15\x10!\x11\r\x0b\x0b\x0c\x10\r\
\x0c\x0e\x17\x12\x1b\r\x15 \x0e\x0e\x0c\x12\x194-\x11\x05\x0c\x0c\x15\x0f\x06\t\t\t\t\x04\t\x14\x14\x08\x08\t\x05\n\x05\x06\x04\x04\x04\
\x06\x04\x04\x06\x07\t\x12\x03\n\x12\n\x0f\x08\x14\n\x0f\x0f\t\x0f\x12\x12$\x19\x15\x13\x11\x11\x10\x0f\x10\x10\'\x13\x13\x13\x10\x1b\x0f\x0f\x0e\
\x0e\x05\x0e\x05\x0b\x10\x11\x12\x1d\x0e\x13#\x10\x15\x11%\x17(\x1b\x10\x08\x0f\x0f\x0f\x0f\t\x08\x07\x06\t\t\n\x16\x16\r\r\x0e\n\x14\n\
\t\x08\x08\x07\n\x07\n\x07\t\t\x12\x07\n\x14\n\x10\x07\x12\x12\x18\x18\x06\x07\x0c\x0c\x12\x0c\x08\x07\x08\x07\x08\x08\x07\x0e\x0e\x0c\x0e\x0f\t\
\x0e\x07\x08\x07\x07\x07\x08\x08\x07\t\n\x07\x12\x07\x07\x0e\x0c\x0f\x07\x14\x0c\x15\x15\x08\r\x0c\x0c\x15\x13\r\x0b\x0e\r\x0c\t\x0b\x1e\x1a\x0e\x0f\
\x0f\x0b\x14\x0b\x0c\t\x0b\x0e\x0b\n\n\x10\x0e\x0c\x1d\t\r\x18\r\x15\x0b!\x17(\x1b\n\x0c\x0c\x12\x15\x14\x10\x0f\r\x11\x10\x0c\x15\'%\
\x17\x18\x13\x14%\x16\x0e\r\x0c\r\x11\r\x0e\x17\x18\x19#\x0e\x13!\x14\x1b\x0e%\x1d\x1f!\r\x08\x0f\x0f\x15\x0f\x08\n\t\x08\x08\x08\n\
\x12\x12\x10\x0f\x10\x0c\x10\n\x08\x08\x08\n\n\n\n\x0b\x0e\x08\x1a\x0b\x08\x12\x0b\x10\x07\x16\x10\x15\x12\x08\x04\t\t\x0c\x0c\x04\x07\x06\x04\x07\
\x04\x04\x0e\x10\t\x08\n\x06\n\x05\x04\x04\x05\x06\x06\x07\x08\n\t\x04\x08\x0b\x04\x0e\x08\x0c\x04\x0e\n\x12\x0f\x04\x05\t\t\x0c\x0c\x06\x07\x05\
\x07\x05\x05\x05\n\n\t\t\n\x05\n\x05\x05\x05\x05\x05\x05\x05\x05\x06\x07\x05\x0c\x06\x05\n\n\r\x05\x0c\n\x0c\x0f\x06\x08\x0c\x0c\x0c\x0c\t\
\x08\x08\x08\x08\n\x08\x12\x12\x0b\n\x0c\x08\x10\x08\t\n\x08\x07\t\x05\n\x0c\x07\t\x0e\x06\n\x10\x0b\x0e\x06\x11\x0c\x0c\x0f\x07\x06\x0c\x0c\x0f\
\x0c\n\x07\x06\x08\x07\t\t\n\n\x0c\x0b\r\t\x12\t\t\x08\x08\x06\x08\x07\x06\x08\x08\x06\x0e\x06\x08\n\t\x10\x06\x0e\n\x12\x0f\x06\x05\t\
\t\x12\t\x05\x05\x05\x05\x05\x05\x05\n\n\n\t\r\x07\n\x05\x05\x05\x05\x05\x06\x05\x05\x05\t\x05\n\x05\x05\n\x07\r\x05\x0e\n\x12\x0f\x05\
\x08\x0f\x12\x12\x12\t\x06\x06\x06\x06\t\t\x14\x14\r\r\x0b\x08\x10\x08\t\x08\x08\x07\x0b\x08\x08\x07\x08\x05\x10\x07\x07\x12\n\x0f\x07\x12\x0e\x1e\
\x1b\x05\r\x0c\x0c\x12\x16\x0c\x0b\x0b\r\x0b\r\x0f\x1c\x1e\x18\x17\x1b\x0f$\x15\x0c\x0c\x0b\t\x0c\n\n\x14\x12\x11\x15\x0c\x0e\x18\x0f\x18\x0b\x1d\
\x17%\'\n\x0e\x15\t\x1e\x0c\x0f\x10\x10\x08\x0f\x12\x13\x14)\n\x13\x16\x13\x12\n\x08\x07\x07\x05\n\x05\t\x07\x0f\x12\x0e\x0b\t#\r\r\
\x0b#\x1d\x15\x1e\x11\t\x0c\x0c\x12\x0c\t\x08\x08\x08\t\x08\n\x14\x10\x0c\x0b\x0e\t\x10\t\x08\x07\x07\x06\t\x06\x07\x07\t\x08\x10\x06\t\x10\
\x07\x0f\x08\x12\x0e\x1b\x15\t\x08\x0f\x0f\x12\x12\t\t\x07\x08\x06\x07\n\x12\x14\x0c\x0b\x0c\x08\x12\t\t\x07\x07\x07\x08\x08\x08\x08\n\x05\x10\x08\
\x08\x10\x08\x0f\x07\x10\x0c\x1e\x1e\x06\x0b\t\t\x18\x0f\x0b\x0b\x0b\x0c\x0b\x0b\x0b\x16\x16\x0b\x0b\x0b\x0b\x16\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x08\x0b\x0b\
\x1a\x0b\x0b\x16\x0c\x1e\x0b\x1b\x1b\x1e*\x0b\n\x12\t\x15\x12\x0b\x0b\t\n\x0b\x0b\x0c\x1a\x1a\r\x0e\x10\x0c\x18\r\x0b\n\n\t\r\n\r\x0e\
\x0b\x0b\x16\x08\x0c\x18\t\x11\t\x16\x12!!\x08\x04\t\t\t\x0c\x04\x04\x04\x04\x04\x04\x04\x08\x08\n\n\x0b\x04\x08\x04\x04\x04\x03\x04\x06\x03\
\x04\x05\t\x04\x0c\x05\x04\x08\t\x0c\x04\x0e\n\x0f\x0f\x04\t\t\t\x15\x12\x0b\t\t\t\t\x08\t\x14\x14\x0c\x0b\r\t\x12\t\n\x08\x08\x07\
\t\x07\x0b\x08\x0b\n\x12\x07\n\x12\n\x0f\x08\x14\x10\x1b\x1b\t\x07\x0c\x0c\x0f\x0f\x0b\x07\x08\x08\x08\t\x07\x16\x14\n\x0b\x0f\n\x16\x0b\n\t\
\t\x06\x08\x07\x07\x06\t\x06\x0e\x05\t\x14\n\r\x06\x12\x0e\x12\x12\x07\x08\x06\x06\t\t\t\x08\x08\x08\n\x06\t\x10\x10\x0b\n\x0c\x08\x10\x08\
\x08\x07\x07\x06\x08\x07\x08\x07\n\n\x10\x06\t\x0e\x07\x0e\x06\x12\n\x12\x15\x08\x08\t\t\x0c\t\t\x08\x08\x08\t\x07\x08\x10\x10\x0c\t\x0c\x08\
\x10\x08\x0b\n\n\x05\x08\x05\x08\n\x07\t\x10\x06\t\x0e\t\x0c\x04\x0e\x0e\x18\t\x08\x08\x0f\x0c\x12\x0c\t\t\t\t\t\t\n\x14\x14\r\x0c\
\r\t\x12\t\t\x08\x08\x07\n\x07\x08\x08\x08\t\x12\x05\n\x12\t\x0f\x07\x10\x0e\x1b\x18\x08\x06\x0c\x0c\x0c\x0c\t\x06\t\x06\x06\t\x08\x14\x14\
\x0b\n\x0c\x08\x0c\x06\t\x07\x07\x07\x07\x07\x06\x08\t\x08\x0e\x06\x06\x10\n\x0e\x06\x10\n\x0f\x0f\x08\x05\t\t\x0c\t\x0c\x07\x05\t\x05\x05\x05\
\n\x16\x0b\t\r\x05\n\x05\x07\x05\x07\x05\t\x05\x05\x05\x08\x05\x0c\x05\n\x14\n\r\x05\x0e\n\x0f\x0f\x05\x06\x0c\x0c\x0c\x0c\n\x06\x06\x07\x06\
\x07\t\x12\x12\n\n\x0b\x08\x0e\x08\t\t\t\x07\x08\x07\x06\x08\x08\x06\x10\x05\x07\x10\x08\x0e\x06\x1a\n\x12\x0f\x06\x0b\x0c\x0c\x18\x0f\x0e\x0c\x0c\
\x0c\x0c\n\x0b\x18\x16\x0b\n\x0f\x0b\x16\x0b\r\x0b\x0b\x0b\x0b\x08\r\t\x0b\n\x16\n\x0b\x16\x0e\x13\x0b\x14\x12\x18\x1b\x0c\x05\t\t\x0f\x0c\x05\
\x05\x05\x05\x05\x05\x08\x12\x12\x0c\x0b\x0b\x07\x0e\x07\x0c\x05\x05\x05\x04\x07\x06\x07\t\x05\x08\x05\x07\x10\n\r\x05\x10\n\x0c\x0c\x05\x07\x0c\x0c\x0f\
\x0c\x07\x07\x08\x07\x07\x07\x07\x0e\x0e\x0c\x0b\r\x0b\x0c\x06\x07\x07\x07\x07\x07\x07\x07\x07\t\x07\x0e\x07\x07\x0e\x0c\x0f\x07\x10\n\x12\x15\x07\x06\x06\
\x06\t\t\n\x07\x07\x07\x07\x08\n\x12\x12\x0b\x0b\x0c\x08\x10\x08\t\x08\x08\x05\x08\x05\n\r\t\x06\x12\x06\t\x10\x06\x0c\x05\x0e\x10\x15\x12\x06\
\x07\x0c\t\x0f\x0c\x07\x07\x08\x07\x07\x07\x07\x0e\x0e\r\x0c\r\x07\x0e\x07\x07\x07\x07\x07\x08\x07\x07\t\n\x07\x12\x07\x07\x0e\x0c\x0f\x07\x14\x0e\x12\
\x15\x07\x08\x0f\x0f\x0f\x0f\t\t\x07\x08\t\t\x08\x14\x14\x0b\n\x0c\n\x10\x08\x08\x07\x07\x07\t\x07\x08\x07\n\x08\x10\x07\n\x10\t\x10\x07\x12\
\x0c\x15\x1b\x08\x07\x0c\t\x0c\x0c\x08\x05\x05\x05\x05\t\t\x10\x10\n\t\x0b\x07\x0e\x07\x08\x07\x07\x05\n\x05\x05\x06\x07\x04\x10\x04\x06\x0e\x08\x0c\
\x05\x0e\x0c\x15\x12\x04\x07\x0c\x0c\x18\t\x08\x08\x08\x08\x07\x07\t\x10\x10\n\t\r\x07\x14\n\x08\x07\x07\x05\n\x05\t\x06\x07\x07\x16\x05\x08\x14\
\x0b\x10\x07\x10\x0c\x15\x15\x07\x06\x0f\x0f\x0f\x0f\n\x08\x08\x08\x08\n\x08\x14\x12\x0c\x0c\x0c\x08\x10\x08\n\t\t\x08\x08\x08\x08\x08\x08\x07\x12\x06\
\n\x10\n\x0e\x06\x14\x10\x18\x15\x08\x05\t\t\x0c\t\x06\x05\x06\x05\x06\x06\n\x12\x12\x06\n\x0c\x08\x10\x08\x05\x05\x05\x06\x07\x06\x08\x07\x06\x05\
\x10\x05\x07\x10\x07\x0f\x05\x12\x0c\x0f\x0f\x06\r\x0c\x0c\x18\x12\r\x0e\r\r\x0e\n\x0c\x1c\x1a\x0e\r\x10\r\x18\r\r\x0c\x0b\t\x0f\n\x0f\x12\
\r\r\x1e\n\x0e\x1a\r\x12\n\x18\x16!$\r\x05\x0c\t\x0c\t\x05\x05\x05\x07\x05\x07\x05\n\n\n\t\x05\x05\n\x05\x07\x05\x05\x05\x05\x05\
\x05\x05\t\x05\x0c\x05\x05\n\x05\r\x05\x0e\n\x0f\x15\x05\x07\x0c\x0c\x0f\x0c\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x0c\x0b\x07\x07\x0e\x07\x07\x07\x07\x07\
\x07\x07\x07\x06\x0b\t\x10\x07\x07\x0e\x07\x0f\x07\x12\x0c\x15\x15\x07\x03\t\x06\t\t\x08\x03\x03\x08\x03\t\n\x10\x0e\t\t\n\x06\x0c\x06\x08\x03\
\x07\x03\x04\x03\t\x0b\x07\x07\x0e\x03\n\x0c\x08\x0c\x03\x0e\x06\t\t\x07\n\x0c\x0c\x12\x12\t\t\x07\x07\x07\x07\x08\x12\x12\x0b\n\x0c\x08\x12\t\
\t\x08\x08\x07\x0b\x05\x0b\t\x0b\x06\x14\x07\x0b\x10\x08\r\x08\x14\x0c\x1e\x1b\x06\x07\x0f\x0f\x0f\x0f\x08\x06\x06\x06\x07\x04\t\x12\x10\n\n\r\t\
\x10\x08\x08\x07\x07\x06\t\x05\t\x07\x07\x07\x10\x04\x07\x12\x07\x0e\x06\x10\n\x18\x15\x05\x08\x0c\x0c\x15\x0f\x08\t\x08\x08\x08\x08\x08\x10\x10\x0e\x0c\
\x07\x08\x0e\x07\x08\x08\x08\x08\n\x08\x08\x08\x08\x08\x10\x08\x08\x10\x08\x10\x08\x12\x10\x12\x12\x08\x08\x0f\x12\x15\x0f\x08\x08\x08\x07\t\x0c\x08\x1a\x1a\
\x0b\x0b\x0c\t\x10\t\x0c\x0b\x07\t\x0c\t\x08\t\x0b\x08\x12\x06\t\x10\n\x10\x08\x10\x0c\x18\x18\x07\x06\t\t\x0c\x0c\x06\x05\x06\x05\x05\x05\t\
\n\n\n\x0b\x0b\x07\x0e\x07\x05\x05\x05\x05\x06\x06\x05\x07\x07\x05\n\x05\x05\x0e\n\x0e\x05\x10\x0c\x0f\x0f\x05\n\x0c\x0c\x12\x12\x0b\x0b\t\n\x08\
\x0b\x0b\x16\x16\r\r\x0e\n\x14\n\n\t\t\t\x0b\n\r\t\x0b\x0b\x1e\x08\x0c\x14\t\x11\t\x12\x0e\x1b\x1e\x08\t\x12\x12\x15\x0f\t\t\n\
\x08\t\t\t\x10\x10\x10\x0f\x10\x0c\x12\t\t\t\t\t\t\n\x08\n\r\t\x1a\n\t\x10\x0e\x11\t\x1a\x0e\x12\x1b\n\t\t\t\x0f\t\n\
\x06\x06\x06\x07\x08\t\x16\x16\x0c\x0b\r\t\x12\t\n\x08\x08\x07\n\x07\x08\x08\n\t\x12\x06\x08\x12\x08\x12\x08\x12\x10\x1b\x1b\x06\x07\x0c\x0c\x15\
\x0c\x07\x07\x07\x06\x07\x07\x07\x0e\x0e\r\x0c\x0c\t\x0c\x06\x07\x07\x07\x07\x07\x07\x07\x07\x08\x07\x10\x08\x07\x0c\x0c\x0f\x07\x12\x0e\x0f\x0f\x07\x05\t\
\t\x0c\x0c\t\x06\x06\x06\x06\x06\x08\x12\x12\x0b\n\x0c\x08\x10\x08\t\x08\x08\x07\t\x05\n\x0c\x07\x05\x14\x06\x08\x10\x07\x0f\x06\x12\n\t\x12\x05\
\x07\x0c\x0c\x0c\t\n\x07\x07\x07\x07\x07\n\x16\x16\n\t\x0c\t\x10\t\n\t\t\x05\t\x05\t\x0b\x08\x05\x12\x07\x08\x12\x07\r\x05\x10\n\x18\
\x0f\x07\x07\t\t\x12\t\n\x06\x07\t\x07\x08\n\x14\x14\n\t\r\t\x12\t\n\t\t\x05\n\x05\t\x0b\x07\x07\x12\x06\x08\x12\x0b\x16\x05\x10\
\x0e\x15\x0c\x06\x0f\t\t\t\t\x07\x06\r\x07\x07\x08\n\x10 \x1d\x00\x14\x0f\x00\x00\x07\x0c\x06\x0e\x00\n\x00 \x0e\x00\r\x0e\x10\x00\x10\x10\
\x00\x1c\x18\x13\x1e\x12\x11\x0f\x0f&\x1a\x14\x12\x0e\x12\x11\x0f\x12!!\x13\x12\x15\x11\x1d\x10\x0e\x07\r\x0e\x0f\r\x11\x11\x07\x11!\x11\x13\x1f\
\x12\x17\x10\x1f\x1f4*\x0e\n\x0c\x0c\x12\x10\r\x0c\x0c\r\r\r\x0e\x1a\x1c\x0e\x0f\x10\x0e\x18\r\t\t\t\x08\x0b\t\n\x16\x17\x11\x1b\x0b\
\x0e\x16\x10\x13\r\x1f\x17\x1f\x1e\x0c\x06\x0c\x0c\x0f\t\x0b\t\x07\x08\x08\x08\x08\x14\x14\x0c\x0b\x0c\x08\x10\x08\x0b\n\x06\x06\x08\x06\x0b\x0c\n\x08\
\x10\x07\t\x10\x07\r\x06\x12\x0c\x12\x0f\x08\x05\t\t\x0f\x0f\x0f\x0c\x0b\t\x08\n\x0c\x1a\x1a\r\x0b\x0e\n\x12\t\r\x0b\x0b\x08\t\x08\x0b\x07\
\t\x08\x12\x07\x0c\x18\x0b\x0f\x07\x12\x0e\x06\x0f\x0b\x11\x15\x0c& \x14\x12\x0f\x12\x11\x0f\x12\x0e!\x13\x13\x10\x11\x1f\x11\x08\x07\r\x0e\t\x08\
\r\x10\x0b\x12!\x11\x13\x1f\x12\x17\x10!\x19@-\x0e\t\t\t\x12\x0f\n\n\x07\n\t\x05\x08\x14\x12\t\t\x0c\t\x10\t\x06\x05\x05\x05\
\x06\x05\t\x08\x07\n\x12\x07\x0b\x10\n\r\x08\x12\x10!\x18\x06\x08\x0c\x0c\x12\t\x06\x05\x06\x06\x06\x06\x08\x0e\x0e\r\x08\x0b\x08\n\x08\x06\x06\
\x06\x08\x07\x08\x08\x07\t\x06\x0e\x08\x06\x0c\x06\x0e\x06\x10\x0e\x15\x15\x06\x07\t\x0f\x0c\t\x0b\x07\x08\x0b\x08\t\x0b\x16\x16\x0e\r\x0e\n\x14\n\
\n\t\t\t\r\t\n\t\x0b\t\x12\t\t\x14\x0c\x0f\x08\x18\x12\x12\x1b\x07\x05\x0c\x0c\x0c\x0c\x05\x05\x05\x05\x05\x0b\x05\n\n\n\t\x05\x07\
\n\x05\x05\x05\x05\x05\x05\x05\x05\x06\x07\x05\n\x05\x05\n\n\r\x05\x12\x0c\x0f\x12\x05\x04\x0c\x0c\x0f\x0c\x05\x04\x05\x05\x04\x04\x05\x08\x08\n\n\
\x0b\x07\n\x05\x05\x05\x04\x05\x06\x04\x05\x06\x08\x04\n\x04\x04\x08\n\x0c\x05\x0e\x0c\x12\x12\x05\x07\x0c\x0c\x12\x0c\x07\x08\x08\x07\x07\x07\x0b\x10\x10\
\x10\x0e\x0f\x0b\x12\x0b\x07\x07\x07\t\t\t\t\n\x0c\x07\x14\n\x07\x14\t\x0e\x07\x12\x0e\x12\x12\x07\x06\t\t\x12\x0c\x08\x08\x06\x08\x07\x05\x06\
\x10\x10\t\n\x0b\x07\x0c\x07\x06\x05\x05\x05\x07\x05\x05\x06\t\x07\x10\x07\t\x0c\x06\x0e\x06\x12\x0c\x0f\x15\x08\x06\x0c\x0c\x15\x0c\x07\x06\x07\x06\x06\
\x07\x06\n\n\x0b\n\x0e\n\x12\n\t\x06\x06\x06\x06\x06\x06\n\x07\x06\n\x05\t\x08\x08\x0e\x06\x0c\n\x0f\x0f\x06\n\x0c\x0c\x12\x0f\r\t\n\
\n\n\t\x0b\x1a\x1a\x0e\r\x0f\x0b\x16\x0b\x0c\x0b\x0b\t\x0c\t\x0b\n\x0e\t\x16\t\x0b\x16\n\x16\x08\x14\x12\x1b\x18\n\x07\x0c\x0c\x0f\x0c\x07\
\x07\x07\x08\x07\x07\x06\n\n\x0e\r\x0e\n\n\x06\x07\x07\x07\x07\x08\x07\x06\x08\t\x07\x0e\x06\x07\n\x0c\x0f\x07\n\x0c\x15\x0f\x08\x07\x0c\x0c\x12\
\x0c\x0e\x08\x08\x08\x08\x0c\r\x14\x1a\x11\x10\x10\x0c\x0c\x07\r\x0c\x0b\x0b\t\x08\x0c\x0b\t\x06\x10\x0b\t\x18\n\x0f\n\x14\x0c\x15\x15\x0c\x05\t\
\t\x0f\t\x05\x06\x07\x05\x05\x07\x05\n\n\x0c\t\x0b\x05\x0e\x07\x05\x05\x05\x05\x07\x05\x05\x05\x08\x05\x0c\x07\x07\n\x07\r\x05\x0c\x0e\x12\x15\x05\
\x08\x0f\x0f\x12\x0f\n\x07\x06\x06\x06\x08\t\x12\x12\x0b\n\x0c\t\x10\x08\t\x08\x07\x07\t\x08\x08\x07\n\x05\x12\x06\x08\x10\x07\x0f\x07\x12\x0c\x1b\
\x18\x08\x06\x0c\x0c\x12\t\x06\x06\x07\x06\x06\x06\t\x12\x12\t\t\n\x06\x0c\x06\x06\x06\x06\x06\x07\x0b\x08\x05\x08\x08\x0c\x04\x06\x0c\x07\x0e\x06\x0e\
\x0c\x12\x12\x07\x07\x06\x06\x0c\x0c\x08\x05\x04\x05\x05\x08\x08\x0e\x12\x08\x08\t\x05\n\x05\x05\x07\x07\x08\n\x04\x06\x05\x07\x05\x0c\x05\x05\n\x06\x0b\
\x05\x0e\n\x0c\x15\x03\x0b\x0c\x0c\x18\x0c\x0b\x0b\x0b\x0c\x0b\x0b\x0c\x16\x16\x10\n\x0c\x0b\x14\x0b\x0b\x0b\x0b\x06\x0c\x06\x0b\x0c\r\x0b\x18\x0b\x0b\x14\
\x0b\x13\x0b\x1a\x14$\x12\x08\x08\x06\x06\x18\x12\x08\x08\n\n\t\t\x08\x10\x10\x07\x08\x07\n\x10\x08\x08\x08\x08\x08\t\t\t\n\t\x08\x16\n\
\n\x10\x08\x0e\t\x16\x0e\x15\x15\t\t\t\t\x15\x12\x08\x05\x05\x05\x05\x08\n\x14\x14\n\x0c\r\x07\x12\t\t\x08\x07\x05\n\x05\x0c\r\n\t\
\x14\x0b\x0b\x12\r\x10\x08\x12\x0e\x1e\x18\x04\x06\t\t\x0c\t\x06\x06\x05\x05\x06\x06\x06\x0c\x0c\x0b\n\x0b\x07\n\x05\x06\x06\x06\x06\x06\x06\x06\x06\
\x06\x06\n\x07\x06\x0c\x0b\x0e\x06\x0e\x0e\x0f\x0f\x05\r\x0f\x0c\x0f\x10\x0b\x0c\x12\x11\r\r\x13\x1e \x15\x14\x14\r\x17\x0c\x0b\n\n\x0c\x0f\x0b\
\x0c\x10\x14\x13\x15\x0e\x0c\x1c\x10\x19\n\x19\x13\x1f\x1b\x12\x05\t\t\x0c\t\x05\x05\x05\x05\x05\x05\x05\n\n\n\x05\x05\x05\n\x05\x05\x05\x05\x05\
\x06\x05\x05\x05\x08\x05\x0c\x07\x05\n\x05\r\x05\x0e\x08\x0f\x0f\x05\x07\x0c\x0c\x0f\x0c\r\t\t\t\t\t\n\x16\x16\r\x0b\r\x0b\x14\x0b\x0c\x0b\
\x0b\x07\x0b\x07\t\x08\n\x07\x16\n\x0b\x12\x0c\x0f\x07\x12\x0c\x12\x0f\t\x06\x0f\x0f\x12\x12\n\x08\x08\x08\x08\x08\t\x12\x12\x0c\x0b\x0c\t\x10\t\
\n\t\t\x08\x0c\x07\x08\x08\n\x07\x12\x08\x08\x10\t\x0e\x06\x14\x0e\x15\x12\x07\t\x12\x12\x12\x12\n\x08\x08\x08\x07\x08\x0b\x14\x14\x0c\x0b\r\t\
\x14\x0b\t\x08\x08\x08\n\x08\t\t\x0c\x06\x12\x08\x08\x12\x08\x10\x08\x14\x0e!\x1b\x07\x06\x0c\x0c\x0c\x0c\n\x06\x07\x07\x07\x08\n\x14\x14\x0b\n\
\r\t\x12\t\t\x08\x08\x05\x08\x05\t\x05\x07\x06\x0e\x07\x08\x12\n\r\x05\x14\x0c\x0f\x0f\x06\x05\t\t\x0c\t\x05\x05\x05\x04\x05\x05\x05\x08\x08\
\n\t\x0b\x05\x08\x05\x05\x05\x05\x05\x05\x05\x05\x06\x07\x05\x08\x04\x05\x08\n\r\x05\x0c\x08\x0c\x0c\x05\x06\x0c\x0c\x0c\x0f\x06\x06\x07\x06\x06\t\n\
\x0c\x0c\x0c\x0b\x0c\x08\x10\x08\t\x06\x06\x06\t\x07\x08\x0c\t\x06\x10\x08\t\x14\x08\x0e\x07\x12\x0c\x12\x12\x06\x08\x12\x12\x12\x0f\t\x08\x08\x08\x08\
\x08\t\x12\x12\x0c\x0b\x0c\x08\x10\x08\x08\x07\x07\x07\x08\x08\x08\x07\t\x08\x10\x06\t\x10\n\x0f\x07\x12\x0c\x1e\x1b\x08\x07\x0f\x0f\x0f\x0f\x08\x05\x06\
\x07\x05\x08\x07\x10\x10\t\x08\n\x06\x0c\x06\x08\x07\x07\x06\t\x06\x05\x06\x07\x04\x0e\x05\x07\x0e\x08\x0e\x06\x0e\n\x18\x1b\x05\x05\x0c\x0c\x0c\x0f\x05\
\x05\x05\x06\x05\x05\x05\n\x0e\x0c\x0b\r\x05\n\x05\x05\x05\x05\x05\x06\x06\x05\x06\x07\x05\x0c\t\x05\n\x07\r\x05\x0e\x0c\x12\x0f\x05\x0e\x0c\x0c\x0f\
\x10\n\x0c\x10\x0b\r\n\x11\x13\x19\x13\x13\x06\x08\x0c\x06\x08\x08\n\x0b\x0c\x0b\x0b\x0b\x14\x12\x13\x0f\x07\x08\x11\x11\r\x1d\x15(\x15\x10\t\t\
\t\x0c\t\x0c\n\t\t\t\n\t\x14\x14\n\t\r\t\x0e\x07\x0c\x0b\x0b\x05\n\x05\x05\x06\x07\t\x14\n\n\x12\n\r\x05\x14\x10\x15\x0f\t\
\x07\t\t\x15\x0c\n\x08\x05\x05\x07\x06\x08\x10\x10\x0c\x0b\x0c\x08\x0e\x08\x07\x06\x06\x06\x07\x06\x07\x07\n\x08\x10\x05\x08\x0e\n\x16\x06\x10\x0c\x15\
\x12\x04\x07\x0f\x0f\x0f\x0f\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x0c\x0b\x07\x07\x0e\x07\x07\x07\x07\x07\t\x08\x07\t\n\x07\x10\t\x07\x0e\x0c\x0f\x07\x12\
\x0e\x18\x15\x07\x08\x0f\x0f\x0f\x0f\x1b\t\x07\t\x08\t\x08\x12\x10\n\x0b\x0e\x07\x14\x0b\t\t\t\x07\t\x08\x0b\x0c\t\x00\x10\n\n\x14\t\x0f\
\x07\x12\n\x1e\x18\x08\x05\x0c\x0c\x0c\t\x05\x06\x05\x06\x05\x05\x08\x14\x14\x0b\n\x0c\x08\x10\x08\x05\x05\x05\x06\t\x06\x06\x07\x08\x05\x10\x05\x07\x10\
\x07\r\x05\x12\x0c\x0c\x0c\x06\x06\x0c\x0c\x0c\x0c\x06\t\x06\x07\x06\x06\x06\x0c\x0c\x0b\n\x0e\x08\x0c\x06\x06\x06\x06\x06\x08\x06\x06\x07\x0b\x06\x12\x06\
\x06\x0c\x0b\x0e\x06\x14\n\x12\x12\x06\x05\x0c\x0c\x0c\x0c\x0c\x06\x06\x08\x06\t\t\x14\x12\r\x0c\r\n\x0e\n\x0b\n\n\t\n\x08\x08\t\n\x06\
\x12\x07\x08\x12\x08\r\x05\x12\x0e\x0f\x0f\x06\x04\x06\x06\t\t\r\x05\n\n\x0b\x04\x06\x0e\x0e\n\t\n\n\x0c\x06\x0c\x04\x04\x04\n\x03\x04\x05\
\x0b\n\x14\x04\x0c\x0c\x05\r\x04\x16\x08\t\t\x03\x08\x12\x12\x15\x0f\x08\x08\x08\t\x07\x08\x08\x10\x10\x0e\x08\r\x08\x0e\x08\x08\x08\x08\x08\t\x08\
\x08\x08\x08\x08\x14\x08\x08\x0e\r\x10\x08\x12\x10\x1e\x18\x08\x07\x0c\x0c\x12\x0f\x0b\t\t\t\n\t\x0b\x16\x16\r\r\x0e\n\x14\n\x0b\t\t\t\
\x0b\n\n\n\x0c\x08\x16\t\t\x14\n\x0f\x07\x14\x10\x18\x1b\x07\x07\x0c\x0c\x0f\x0f\x07\x07\x06\x06\x07\x07\x08\x0e\x14\x07\n\x0e\x07\x0e\x07\x07\x07\
\x07\x07\x07\x08\x06\t\x0b\x07\x12\x07\x07\x0e\t\x0f\x07\x16\x0e\x12\x18\x05\x06\x0c\x0f\x0c\x0c\x06\x06\x08\x06\x06\x06\x08\x0c\x0c\r\n\x0b\x05\n\x05\
\x06\x06\x08\x06\x07\x06\x05\x07\x08\x06\x0e\n\x08\x0c\x08\x0e\x06\x12\x0c\x1e\x0f\x08\x06\t\t\x0c\t\t\x07\x07\t\x07\x08\x05\x14\x14\r\t\x0b\t\
\x12\t\t\x08\x08\x05\n\x05\t\x08\x07\x06\x14\x06\x08\x12\n\r\x05\x10\x0e\x0f\x0f\t\x07\x0c\x0c\x0c\x0f\t\x04\x05\x05\x05\x05\x07\x10\x10\n\n\
\n\x06\x0c\x06\x08\x07\x07\x06\t\x06\x05\x06\x07\x04\x10\x07\x06\x0c\x08\x17\x05\x0e\x0c\x12\x0f\x04\x06\t\x0c\x0f\t\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\
\x06\n\x0b\x06\n\x05\x06\x06\x06\x06\x06\x06\x05\x07\x07\x06\x0e\x05\x06\n\x06\x0e\x06\x0e\x0c\x0f\x0f\x06\x05\t\t\x0f\x0c\t\x05\x08\x08\x06\x07\x08\
\x12\x12\x0b\x0b\x0c\x08\x10\x08\t\x08\x08\x07\x08\x06\x07\x08\x08\x05\x10\x06\x08\x10\x07\r\x05\x0e\n\x0f\x12\x06\x06\x0c\x0c\x0f\x0c\t\t\x05\x05\x06\
\x08\x08\x12\x12\x0b\n\x0c\x08\x10\x08\t\x08\x08\x07\x08\x07\x06\x08\n\x06\x14\x05\x07\x10\x07\x0e\x06\x14\x10\x12\x15\x05\t\x0c\x0c\x12\x12\n\t\t\
\t\x07\n\n\x14\x14\r\x0c\x0e\n\x14\n\t\x08\x08\x07\x0b\x07\x08\r\n\x05\x12\x06\x0b\x12\t\x0f\x07\x14\x12!\x12\n\x04\x0c\t\x12\x0c\x04\
\x06\x04\x04\x04\x04\x04\x08\x08\t\x08\x0c\x06\x08\x04\x04\x04\x04\x04\x06\x04\x04\x05\x07\x04\x0e\x04\x04\x08\x06\x0c\x04\x10\n\x0f\x0f\x05\x05\x0f\x0f\x0f\
\x0f\t\x06\x06\x07\x06\x08\x07\x12\x10\n\n\x0b\x08\x0e\x08\t\x08\x08\x07\t\x06\x06\x07\x13\x05\x14\x07\x07\x10\t\r\x05\x12\x0e\x15\x12\x05\n\t\
\t\x0f\x0c\r\n\n\n\n\n\n\x16\x16\r\x0c\x0e\x0b\x16\x0b\r\x0c\x0c\x07\x0b\x08\x0c\x0e\x0b\n\x14\t\x0b\x14\t\x0e\x07\x14\x12\x18\x18\n\
\x08\x0f\x0f\x15\x0f\x08\x08\x08\t\x08\x08\x07\x0e\x0e\x08\x08\x07\x08\x0e\x07\x08\x07\x07\x08\x07\t\x08\t\x08\x07\x12\x08\x07\x0e\x08\x10\x07\x19\x11\x15\
\x15\x08\x05\x0c\x0c\x0f\x0c\x05\x05\x06\x06\x05\x05\x05\n\n\x0b\n\x0c\x05\n\x05\x05\x05\x05\x05\x05\x06\x06\x07\x08\x05\x0e\x05\x05\n\x08\r\x05\x10\
\n\x12\x0f\x06\x05\t\t\t\t\x05\x05\x05\x05\x05\x05\x05\x08\n\t\t\t\x05\x08\x04\x05\x05\x05\x05\x05\x05\x05\x05\x07\x05\x08\x06\x05\n\t\r\
\x05\x0c\x08\x0f\x18\x04\x07\x0c\x0c\x15\x0c\x08\x07\x05\x08\x07\x08\x06\x08\x08\x06\x06\x06\x06\n\x06\x08\x08\x07\x07\t\x07\x07\x06\x08\x07\x0c\x06\x05\x08\
\x06\x0f\x07\x10\n\x0f\x12\x05\x06\x0c\x0c\x0c\x0c\x06\x06\x06\x07\x06\x06\x06\x0c\x0c\x0b\n\x0c\x08\x0c\x06\x06\x06\x06\x06\x08\x06\x06\x07\t\x06\x12\x06\
\x06\x0c\x08\x0e\x06\x10\x0c\x12\x12\x06\t\x06\x06\t\t\x0c\t\t\t\t\t\n\x14\x14\x0c\x0b\r\t\x12\t\x0c\x0b\x0b\r\n\x07\x0b\x1b\t\t\
\x16\x07\n\x12\x08\x16\x06\x18\x10\x1b\x18\t\x06\x06\x06\x0c\t\x06\x06\x06\x06\x06\x06\x06\x0c\n\x0c\x0b\x0e\x06\x0e\n\x06\x06\x06\x06\x06\x08\x07\x06\
\n\x06\x0e\x06\x06\n\x08\x0e\x06\x10\n\x12\x0c\x06\x07\x06\x06\t\t\n\x07\x05\x07\x06\x07\x08\x12\x12\x0b\x0b\x0c\x07\x0e\x07\t\x08\x08\x05\n\x05\
\n\x05\x06\x07\x10\x06\x08\x10\x06\r\x08\x0e\n\x0c\t\x06\x04\t\t\x0f\t\x04\x06\x05\x04\x04\x06\x04\x08\x10\n\n\x0c\x04\x08\x04\x04\x04\x04\x04\
\x06\x05\x04\x05\x08\x04\x0c\x04\x04\x0e\x06\x0c\x04\x0c\x08\x0f\x0c\x04\x1f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\t\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x18\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x18\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x19\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", b"\x00\x00\x00Q\x01\x000\x03\x00S\x05\x00v\x06\x00:\x08\x001\n\x00\xb2\x0b\x00c\r\x00\x83\x0f\x00\r\x11\x00\xe3\x13\x00\xd3\x15\x00\x04\
\x18\x00\x0b\x18\x00\x08\x1a\x00\x0b\x1c\x00\xb7\x1d\x00\x86\x1f\x00N!\x00%#\x00\xfc$\x00\n\'\x00\xe8(\x00\xaa*\x00\xac,\x00\x0b.\
\x00t1\x00K3\x00\xe24\x00b6\x00\xe87\x00\x919\x00);\x00\x17<\x00\x8f=\x00-?\x008A\x00\xfeB\x00\xd3D\x00\
ZF\x00\x04H\x00;I\x00\xd2J\x00\xfeL\x00\x91N\x00:P\x00\x00R\x004U\x00\xcfV\x00\nZ\x00\x0b\\\x00\xd1]\x00t\
`\x00\xecc\x00\x04f\x00^g\x00\xa3h\x00^j\x00\xfak\x00Fm\x001o\x00\'r\x00\xd1t\x00\xa8v\x00\x90x\x00\x0b{\
\x00z}\x00\x9f~\x00\xa4\x80\x00z\x82\x00\x1d\x84\x00\xc5\x85\x00\xb6\x87\x00X\x89\x00\xcd\x8a\x00x\x8c\x00\xd2\x8e\x00E\x90\x00\xeb\x91\x00\
\x92\x93\x00F\x95\x00&\x97\x00\xa9\x98\x00s\x9a\x00X\x9c\x00\xd6\x9d\x00\x8c\xa0\x00\xd3\xa1\x00x\xa3\x00\xc4\xa4\x00\xb0\xa6\x00b\xa8\x00.\
\xaa\x006\xac\x00\x96\xad\x00\xd0\xaf\x00\xfa\xb1\x00\xdd\xb3\x00\x83\xb5\x00!\xb7\x00\xde\xb8\x00\xa7\xba\x00\xa6\xbc\x00\x15\xc0\x00\xc2\xc2\x00\x88\xc4\
\x00\x87\xc6\x00\xe6\xc9\x00\xba\xcb\x00N\xcd\x00\\\xcf\x00\xb0\xd0\x00\xf9\xd1\x00\xdb\xd3\x00f\xd5\x00\xea\xd6\x007\xd9\x00\xcc\xda\x00\xea\xdc\x00\
J\xde\x00 \xe0\x00\xa9\xe1\x00\xff\xe2\x00Q\xe5\x00,\xe7\x00\x1d\xe9\x00~\xea\x00V\xed\x00\x8a\xee\x00\x88\xf0\x00l\xf2\x00~\xf4\x00/\
\xf6\x00Y\xf7\x00\x08\xf9\x00\xf2\xfa\x00\x8c\xfc\x00\xed\xfd\x00U\x00\x01(\x02\x01\xd3\x03\x01\x90\x05\x01\x91\x07\x01\x14\t\x01\xa3\n\x01k\x0c\
\x01\xda\r\x01\xcc\x0f\x01\xea\x11\x01\xa1\x13\x013\x15\x01\xe2\x16\x01h\x18\x01\xc6\x19\x01b\x1b\x01\x1b\x1d\x01%\x1f\x01Y \x01\x18\"\x01\
@$\x01\x0b&\x01h\'\x01\x9e(\x01\r*\x01\x90+\x01\xa4-\x01\x10/\x01\x8f0\x01\xc21\x01\xe21\x01\xec1\x01\xf51\x01\x01\
2\x01\r2\x01$2\x01;2\x01Q2\x01g2\x01\x7f2\x01\x952\x01\xac2\x01\xc22\x01\xd62\x01\xeb2\x01\xff2\x01\x163\
\x01,3\x01B3\x01_3\x01t3\x01\x893\x01\x9d3\x01\xb53\x01\xcd3\x01\xe13\x01\xf73\x01\r4\x01#4\x01<4\x01\
U4\x01k4\x01\x854\x01\x9d4\x01\xb24\x01\xcb4\x01\xe24\x01\xf84\x01\x105\x01(5\x01>5\x01T5\x01o5\x01\x8a\
5\x01\xa65\x01" }

index! { NAMES: u8, r#"a rap$$
abcaisis$%
abcaso$%
abcazio$%
abchasisch$%
abchaski$%
abchazcina$%
abchazisch$%
abchaziska$%
abchazstina$%
abchazu$%
abhaasi$%
abhascina$%
abhaski$%
abhaz$%
abhaza$%
abhazca$%
abhazu$%
abjasio$%
abkasiska$%
abkazjan$%
abkhasisk$%
abkhaz$%
abkhaze$%
abkhazian$%
acainis$&
afaan oromo$'
afairis$(
afar$(
afarcina$(
afari$(
afarscina$(
afarski$(
afarstina$(
afaru$(
afghanska$)
afracainis$*
africaner$*
afrikaanca$*
afrikaani$*
afrikaans$*
afrikancina$*
afrikandu$*
afrikans$*
afrikanscina$*
afrikanska$*
afrikanstina$*
afrikanu$*
aidhmiris$+
aimara$+
aimaru$+
airiu$,
airiu kalba$,
airmeinis$-
aj$.
ajmara$+
ajmarscina$+
ajmarski$+
ajmarstina$+
akan$&
akancina$&
akani$&
akanscina$&
akanski$&
akanstina$&
akanu$&
alamsaksa$/
alasaksa$/
albaania$0
albaania keel$0
albainis$0
alban$0
alban nyelv$0
albanais$0
albancina$0
albanees$0
albaneese taal$0
albanes$0
albanese$0
albaneza$0
albania$0
albanian$0
albanian kieli$0
albanian sign language$1
albanisch$0
albanische sprache$0
albanischkenntnisse$0
albaniz$0
albanscina$0
albansk$0
albanska$0
albanski$0
albanski jezik$0
albanskiego$0
albanstina$0
albanu$0
albanu kalba$0
albanu valoda$0
aleman$2
aleman suizo$3
alemany$2
alemany suis$3
alemao$2
alemao (suica$3
allemand$2
almanca$2
alsonemet$/
alt sorab$4
altgriechisch$5
alto sorabio$4
alto sorabo$4
alto sorbio$4
amairis$6
amarico$6
amhaars$6
amhara$6
amharca$6
amharcina$6
amharic$6
amharica$6
amharik$6
amhariku$6
amharique$6
amharisch$6
amharisk$6
amhariska$6
amharscina$6
amharski$6
amharstina$6
amharu$6
an bearla$.
an ghaeilge$,
ancient greek$5
angielski$.
angielski biznesowy$.
angielski techniczny$.
angielskiego$.
anglais$.
anglais courant$.
anglais des affaires$.
anglais professionnel$.
angles$.
anglescina$.
angleski jezik$.
anglesko$.
anglicky$.
anglicky jazyk$.
anglictina$.
anglictinu$.
anglu$.
anglu kalba$.
anglu valoda$.
angol$.
angol nyelv$.
angolul$.
anh$.
anh ngu$.
anh van$.
antik yunanca$5
araabia$$
araabia keel$$
arab$$
arab nyelv$$
araba$$
arabcina$$
arabe$$
arabia$$
arabian kieli$$
arabic$$
arabisch$$
arabische sprache$$
arabische taal$$
arabischkenntnisse$$
arabisk$$
arabiska$$
arabo$$
arabscina$$
arabski$$
arabskiego$$
arabstina$$
arabu$$
arabu kalba$$
arabu valoda$$
aragoinis$7
aragon$7
aragonais$7
aragonca$7
aragoncina$7
aragonees$7
aragones$7
aragonese$7
aragonesisch$7
aragonesiska$7
aragonesu$7
aragonez$7
aragoneza$7
aragoni$7
aragonia$7
aragoniesu$7
aragoniz$7
aragonscina$7
aragonsk$7
aragonska$7
aragonski$7
aragonstina$7
araibis$$
aranes$8
arapca$$
arapski$$
arapski jezik$$
arayanice$9
armeana$-
armeenia$-
armeenia keel$-
armeens$-
armeense taal$-
armen$-
armencina$-
armeni$-
armenia$-
armenian$-
armenian kieli$-
armenien$-
armenio$-
armenisch$-
armenische sprache$-
armenischkenntnisse$-
armeniska$-
armeno$-
armenscina$-
armensk$-
armenska$-
armenski$-
armenski jezik$-
armenstina$-
armenu$-
armenu kalba$-
armenu valoda$-
arnavutca$0
asagi almanca$/
asaimis$:
asairis$;
asamcina$:
asames$:
asameza$:
asamiesu$:
asamscina$:
asamski$:
asamstina$:
asamu$:
asarbaiseainis$;
aserbaidschanisch$;
aserbaidschanische sprache$;
aserbaidschanischkenntnisse$;
aserbaidzaani$;
aserbaidzaani keel$;
aserbajdsjansk$;
aseri$;
aserska$;
assam$:
assamais$:
assamca$:
assamees$:
assames$:
assamese$:
assamesisch$:
assamesisk$:
assamesiska$:
assami$:
assamiz$:
assamska$:
asszami$:
astuiris$<
asturcina$<
asturia$<
asturian$<
asturiana$<
asturiano$<
asturianu$<
asturien$<
asturiesu$<
asturijscina$<
asturijski$<
asturisch$<
asturisk$<
asturiska$<
asturstina$<
asturyasca$<
asturyjski$<
astuuria$<
asztur$<
augssorbu$4
aukstutiniu sorbu$4
austrian sign language$=
aymara$+
aymarcina$+
azera$;
azerbaidjanais$;
azerbaidjanes$;
azerbaidzanieciu$;
azerbaidzanieciu kalba$;
azerbaidzanu$;
azerbaidzanu valoda$;
azerbaigiano$;
azerbaijan$;
azerbaijani$;
azerbaijano$;
azerbaiyano$;
azerbajdzancina$;
azerbajdzanscina$;
azerbajdzanski$;
azerbajdzanski jezik$;
azerbajdzanstina$;
azerbajdzjanska$;
azerbajdzsani$;
azerbajdzsani nyelv$;
azerbajgani$;
azerbaycan dili$;
azerbeidzjaans$;
azerbeidzjaanse taal$;
azerbejdzanski$;
azerbejdzanski jezik$;
azerbejdzanskiego$;
azeri$;
azerin kieli$;
azeriska$;
azero$;
azerscina$;
azerski$;
azerstina$;
ba lan$>
ba tu$?
bachkir$@
bahasa albania$0
bahasa arab$$
bahasa armenia$-
bahasa azerbaijani$;
bahasa basque$A
bahasa belanda$B
bahasa belarusia$C
bahasa bengali$D
bahasa bokmal norwegia$E
bahasa bosnia$F
bahasa bulgaria$G
bahasa ceko$H
bahasa dansk$I
bahasa esperanto$J
bahasa estonia$K
bahasa filipino$L
bahasa galisia$M
bahasa georgia$N
bahasa gereja slavonia$O
bahasa gujarat$P
bahasa hindi$Q
bahasa hungaria$R
bahasa ibrani$S
bahasa indonesia$T
bahasa inggris$.
bahasa irlandia$,
bahasa islandia$U
bahasa italia$V
bahasa jepang$W
bahasa jerman$2
bahasa kanton$X
bahasa katalan$Y
bahasa kazakh$Z
bahasa korea$[
bahasa kroasia$\
bahasa latin$]
bahasa latvia$^
bahasa lituania$_
bahasa luksemburg$`
bahasa makedonia$a
bahasa malaysia$b
bahasa malta$c
bahasa mandarin$d
bahasa marathi$e
bahasa melayu$b
bahasa mongolia$f
bahasa norwegia$g
bahasa nynorsk norwegia$h
bahasa persia$?
bahasa polski$>
bahasa portugis$i
bahasa prancis$j
bahasa punjabi$k
bahasa rumania$l
bahasa rusia$m
bahasa serbia$n
bahasa slovak$o
bahasa slovenia$p
bahasa spanyol$q
bahasa suomi$r
bahasa swahili$s
bahasa swedia$t
bahasa tamil$u
bahasa telugu$v
bahasa thai$w
bahasa tionghoa$d
bahasa turki$x
bahasa ukraina$y
bahasa urdu$z
bahasa uzbek${
bahasa vietnam$|
bahasa yunani$}
baisciris$@
baix alemany$/
baixkir$@
baixo alemao$/
bajo aleman$/
baltarusiu$C
baltarusiu kalba$C
baltkrievu$C
baltkrievu valoda$C
bambairis%$
bambara%$
bambarcina%$
bambarscina%$
bambarstina%$
bambaru%$
bangla$D
bangla jezik$D
bangla nyelv$D
barmcina%%
barmstina%%
bas allemand$/
basc$A
basca$A
bascais$A
baschiro$@
baschkirisch$@
basco$A
bashkir$@
basjkiers$@
basjkiriska$@
basjkirsk$@
bask$A
baskca$A
baski$A
baski keel$A
baskictina$A
baskiiri$@
baskijski$A
baskijski jezik$A
baskijskiego$A
baskin kieli$A
baskir$@
baskira$@
baskircina$@
baskirscina$@
baskirski$@
baskirstina$@
baskirtca$@
baskiru$@
baskisch$A
baskische sprache$A
baskische taal$A
baskischkenntnisse$A
baskisk$A
baskiska$A
baskneska$A
baskovscina$A
basku$A
basku kalba$A
basku valoda$A
basque$A
basso tedesco$/
baszk$A
baszk nyelv$A
baszkirski$@
bati frizcesi%&
baucpuri$9
baznicslavu$O
baznytine slavu$O
bealaruisis$C
beangailis$D
bearla$.
belanda$B
belarus$C
belarusa$C
belarusca$C
belarusia$C
belarusian$C
belarusisk$C
belarusiska$C
belarussisch$C
belarussische sprache$C
belarussische taal$C
belarussischkenntnisse$C
belarussu$C
belarusz$C
belarusz nyelv$C
beloruscina$C
beloruski$C
beloruski jezik$C
belorustina$C
bengaals$D
bengaalse taal$D
bengalce$D
bengalcina$D
bengalese$D
bengaleza$D
bengali$D
bengali keel$D
bengalin kieli$D
bengalisch$D
bengalische sprache$D
bengalischkenntnisse$D
bengalscina$D
bengalska$D
bengalski$D
bengalski jezik$D
bengalskiego$D
bengalstina$D
bengalu$D
bengalu kalba$D
bengalu valoda$D
berber%'
bhodjpouri$9
bhodschpuri$9
bhodzpurcina$9
bhodzpuri$9
bhodzpurstina$9
bhodzpuru$9
bhojpuri$9
bhoyapuri$9
bialoruski$C
bialoruskiego$C
bielorruso$C
bielorrusso$C
bielorusse$C
bielorusso$C
bielorustina$C
birma%%
birmaans%%
birman%%
birman dili%%
birmana%%
birmanes%%
birmanisch%%
birmano%%
birmanski%%
birmieciu%%
birmiesu%%
bjeloruski$C
bjeloruski jezik$C
bo dao nha$i
bocmal$E
bodzpuri$9
bodzspuri$9
boisnis$F
bojpuri$9
bokmaal%(
bokmal%(
bokmal noruegues$E
bokmal norvegiz$E
bokmal norwegia$E
bolgar$G
bolgar nyelv$G
bolgarscina$G
bosanscina$F
bosanski$F
bosanski jezik$F
bosenstina$F
bosnakca$F
bosnia$F
bosnia keel$F
bosniaca$F
bosniacki$F
bosniackiego$F
bosniaco$F
bosniactina$F
bosnian$F
bosnian kieli$F
bosnian sign language%)
bosniaque$F
bosniesu$F
bosniesu valoda$F
bosnio$F
bosnisch$F
bosnische sprache$F
bosnische taal$F
bosnischkenntnisse$F
bosnisk$F
bosniska$F
bosniu$F
bosniu kalba$F
bosnyak$F
bosnyak nyelv$F
botiju%*
boznijaku$F
breatnais%+
bretao%,
breto%,
breton%,
bretona%,
bretonca%,
bretoncina%,
bretone%,
bretoni%,
bretonisch%,
bretons%,
bretonscina%,
bretonsk%,
bretonska%,
bretonski%,
bretonstina%,
bretonu%,
bretooni%,
briotainis%,
british sign language%-
bugarski$G
bugarski jezik$G
bulgaaria$G
bulgaaria keel$G
bulgaars$G
bulgaarse taal$G
bulgairis$G
bulgar$G
bulgara$G
bulgarca$G
bulgare$G
bulgaria$G
bulgarian$G
bulgarian kieli$G
bulgarian sign language%.
bulgarisch$G
bulgarische sprache$G
bulgarischkenntnisse$G
bulgariska$G
bulgaro$G
bulgarsk$G
bulgarska$G
bulgarski$G
bulgarskiego$G
bulgaru$G
bulgaru kalba$G
bulgaru valoda$G
bulharcina$G
bulharstina$G
burma%%
burmai%%
burmais%%
burmanscina%%
burmanski%%
burmese%%
burmesisk%%
burmesiska%%
burmiz%%
burmneska%%
business englisch$.
cabilenc%/
cabileno%/
cabilo%/
caibilis%/
caireilis%0
canares%1
canarim%1
cannadais%1
cantainis$X
cantonais$X
cantones$X
cantonese$X
cantonese chinese$X
cantoneza$X
carelia%0
careliano%0
carelien%0
carelio%0
casaicis$Z
castelhano$q
castella$q
castellana$q
castellano$q
castigliano$q
castilian$q
castillan$q
catala$Y
catalaans$Y
catalaanse taal$Y
catalan$Y
catalan sign language%2
catalana$Y
catalano$Y
catalansk$Y
catalao$Y
cataloinis$Y
cava dili%3
cazaque$Z
ceatsuais%4
cebua%5
cebuana%5
cebuancina%5
cebuano%5
cebuanski%5
cebuanstina%5
cecena%6
cecence%6
cecencina%6
ceceno%6
cecenscina%6
cecenski%6
cecenstina%6
cecenu%6
ceco$H
ceha$H
cehu$H
cehu valoda$H
cek$H
cekce$H
ceko$H
ceku$H
ceku kalba$H
cerkiewnoslowianski$O
cescina$H
ceski$H
ceski jezik$H
cesky$H
cesky jazyk$H
cestina$H
chechen%6
checheno%6
checo$H
chewa%7
chichewa%7
chinees$d
chineese taal$d
chines$d
chinese$d
chinese (mandarin$d
chinesisch$d
chinesische sprache$d
chinesischkenntnisse$d
chineza$d
chineza mandarina$d
chineza min nan%8
chino$d
chino mandarin$d
chino min nan%8
chinois$d
chinois mandarin$d
chinski$d
chinskiego$d
chorvatcina$\
chorvatstina$\
chorwacki$\
chorwackiego$\
chuang%9
church slavic$O
chuvash%:
chuvasio%:
ciceva%7
ciganu%;
cimeiris%<
cina$d
cince$d
cinese$d
cinese mandarino$d
cingalais%=
cingales%=
ciniaruaindis%>
ciniz$d
cinsky$d
cinstina$d
cinstina (dialekty minnan%8
cirgisis%?
cirkevna slovancina$O
ciuvasa%:
ciuvascio%:
ciuvasu%:
coirdis%@
coireis$[
coirnis%A
coisis%B
concainis%C
concani%C
conga%D
congois%E
congoles%E
congoleza%E
congscina%D
congu%D
corea$[
coreano$[
coreeana$[
coreen$[
cornic%A
cornica%A
cornico%A
cornique%A
cornish%A
cornisk%A
cors%F
corsaicis%F
corse%F
corsicaans%F
corsican%F
corsicana%F
corso%F
creole haitien%G
creole ta' haiti%G
creolo haitiano%G
criol haiti%G
crioll d'haiti%G
criollo haitiano%G
crkvenoslavenski$O
crkvenoslovenski$O
croat$\
croata$\
croate$\
croatia$\
croatian$\
croatian sign language%H
croato$\
croitis$\
csecsen%6
cseh$H
cseh nyelv$H
csuvas%:
cuangcina%9
cuangstina%9
curdo%@
cuvasca%:
cuvascina%:
cuvaski%:
cuvastina%:
cuvasu%:
cvana%I
cvanscina%I
cvanu%I
cyganski%;
cypriot sign language%J
czech$H
czech sign language%K
czeczenski%6
czeski$H
czeskiego$H
czuang%9
czuwaski%:
daenisch$I
daenische sprache$I
daenischkenntnisse$I
dan$I
dan mach$I
dan nyelv$I
danca$I
dancina$I
danes$I
danese$I
daneza$I
danisch$I
danische sprache$I
danischkenntnisse$I
danish$I
danish sign language%L
daniz$I
danmhairgis$I
danois$I
danscina$I
dansk$I
danska$I
danski$I
danski jezik$I
danstina$I
danu$I
danu kalba$I
danu valoda$I
dari$?
deens$I
deense taal$I
deli szeszoto%M
deutsch$2
deutsche sprache$2
dhivehi%N
dienvidsotu%M
dinamarques$I
divehi%N
divehi dili%N
divehu%N
diveihis%N
divescina%N
do thai$S
dolna nemcina$/
dolnonemcina$/
dolnoniemiecki$/
donjonjemacki$/
dsongka%*
duc$2
duits$2
duitse taal$2
dunski$I
dunskiego$I
dutch$B
dutch sign language%O
dzonga%*
dzongka%*
dzongke%*
dzongkha%*
dzonka%*
dzsonga%*
dzuangscina%9
dzuanski%9
dzuanu%9
eabhais%P
eabhrais$S
eastoinis$K
ebraica$S
ebraico$S
ebrajk$S
eesti$K
eesti keel$K
egyhazi szlav$O
eistneska$K
endonezce$T
engels$.
engelse taal$.
engelsk$.
engelska$.
englanti$.
englantin kieli$.
engleski$.
engleski jezik$.
engleza$.
englisch$.
englische sprache$.
englischkenntnisse$.
english$.
enska$.
ermenice$-
eslau eclesiastic$O
eslavo eclesiastico$O
eslovac$o
eslovaco$o
eslove$p
esloveno$p
espagnol$q
espanhol$q
espanja$q
espanjan kieli$q
espanol$q
espanol castellano$q
espanyol$q
esperanto$J
esperanto jezik$J
esperanto kalba$J
esperanto keel$J
esperanto valoda$J
esperantoe taal$J
esperanton kieli$J
estisch$K
estische taal$K
estisk$K
estnisch$K
estnische sprache$K
estnischkenntnisse$K
estniska$K
estona$K
estonca$K
estoncina$K
estone$K
estonia$K
estonian$K
estonian sign language%Q
estoniano$K
estonien$K
estonio$K
estonjan$K
estonscina$K
estonski$K
estonski jezik$K
estonskiego$K
estonstina$K
estu$K
estu kalba$K
eszaki szami%R
eszperanto$J
eszperanto nyelv$J
eszt$K
eszt nyelv$K
etelaesotho%M
etelasotho%M
euscar$A
euskera$A
eve%P
evenscina%P
eviu%P
evu%P
ewe%P
ewestina%P
faari%S
faeaeri%S
faercina%S
faereyska%S
faeroeisch%S
faeroeiska%S
faeroers%S
faeroesk%S
faeroeysk%S
faerosk%S
faeroysk%S
faerstina%S
farerski%S
fareru%S
faroe%S
faroe dili%S
faroese%S
farois%S
faroisch%S
faroiska%S
farsca$?
farsi$?
farski%S
felemenkce$B
felso szorb$4
feroeri%S
feroes%S
feroeza%S
feroien%S
ferojski%S
ferscina%S
feru%S
fiammingo$B
fidjeyska%T
fidjien%T
fidschi%T
fidsis%T
fidzi%T
fidziesu%T
fidzijcina%T
fidzijscina%T
fidzijski%T
fidzijstina%T
fidziu%T
fidzsi%T
figiano%T
figjan%T
fiji%T
fiji dili%T
fijia%T
fijian%T
fijiana%T
fijiano%T
fijiansk%T
fijianska%T
fijisch%T
filipi$L
filipiini$L
filipiini keel$L
filipijns$L
filipijnse taal$L
filipince$L
filipincina$L
filipineza$L
filipinieciu$L
filipinieciu kalba$L
filipiniesu$L
filipiniesu valoda$L
filipinis$L
filipino$L
filipinon kieli$L
filipinscina$L
filipinski$L
filipinski jezik$L
filipinskiego$L
filipinstina$L
filippin$L
filippino$L
filippino nyelv$L
filippinsk$L
filippinska$L
filippseyska$L
fince$r
fincina$r
fines$r
finlandes$r
finlandese$r
finlandeza$r
finlandiz$r
finn$r
finn nyelv$r
finnisch$r
finnische sprache$r
finnischkenntnisse$r
finnish$r
finnish sign language%U
finnois$r
finnska$r
fins$r
finscina$r
finse taal$r
finsk$r
finska$r
finski$r
finski jezik$r
finskiego$r
finstina$r
fionlainnis$r
fiyiano%T
flaami$B
flaemisch$B
flamand$B
flamengo$B
flamisch$B
flamlaendska$B
flamlandska$B
flamsk$B
flemish$B
flemish sign language%V
forngrekiska$5
forngriska$5
fraincis$j
francais$j
frances$j
francese$j
franceza$j
francia$j
francia nyelv$j
franciz$j
francoscina$j
francoski jezik$j
francosko$j
francouzsky$j
francouzsky jazyk$j
francouzstina$j
francu$j
francu valoda$j
francuski$j
francuski jezik$j
francuskiego$j
francuzsky$j
francuzsky jazyk$j
francuzstina$j
frans$j
franse taal$j
fransizca$j
fransk$j
franska$j
franzoesisch$j
franzoesische sprache$j
franzoesischkenntnisse$j
franzosisch$j
franzosische sprache$j
franzosischkenntnisse$j
freaslainnis iartharach%&
french$j
french belgian sign language%W
french sign language%X
fries%&
frisia barat%&
frisian tal punent%&
frisio ocidental%&
friso occidental%&
frison occidental%&
frisone occidentale%&
fristina (zapadni%&
frizona occidentala%&
ful%Y
fula%Y
fula dili%Y
fulah%Y
fulahu%Y
fulainis%Y
fulani%Y
fulbcina%Y
fulbstina%Y
fulfulde%Y
fulscina%Y
fulu%Y
gaeilge$,
gaeilge na halban%Z
gaelainn$,
gaeli%Z
gaelic$,
gaelic escoces%Z
gaelica scotiana%Z
gaelico escoces%Z
gaelico scozzese%Z
gaelik skotlandia%Z
gaelique ecossais%Z
gaelisch (schottland%Z
gailisis$M
galce%+
galeegi$M
galeegi keel$M
galego$M
gales%+
galeza%+
galicia$M
galician$M
galician kieli$M
galiciana$M
galicien$M
galicijcina$M
galicijscina$M
galicijski$M
galicijski jezik$M
galicijstina$M
galicisch$M
galicische sprache$M
galicische taal$M
galicischkenntnisse$M
galicisk$M
galiciska$M
galicjan$M
galicyaca$M
galicyjski$M
galicyjskiego$M
galisch (schottland%Z
galisia$M
galisiesu$M
galisiesu valoda$M
galisisk$M
galisiska$M
galisu$M
galisu kalba$M
galiziano$M
gallec$M
gallego$M
gallego nyelv$M
gallese%+
galliku skocciz%Z
gallois%+
gal·les%+
gammelgresk$5
ganda%[
gandcina%[
gandstina%[
gandu%[
gaolainn$,
gappuniz$W
gassisk%\
gavaniz%3
gearmainis$2
gearmainis eilveiseach$3
gearmainis iochtarach$/
georgia$N
georgian$N
georgian kieli$N
georgiana$N
georgiano$N
georgien$N
georgisch$N
georgische sprache$N
georgische taal$N
georgischkenntnisse$N
georgisk$N
georgiska$N
german$2
german sign language%]
germana$2
germana (elvetia$3
germana de jos$/
germaniz$2
germaniz komuni$/
germaniz tal izvizzera$3
gharbi$$
giapponese$W
giavanese%3
giudais%^
gorgjan$N
gornja luziska srbscina$4
gornjoluzicki$4
gornjoluzickosrpski$4
gornoluzycki$4
gorog$}
gorog nyelv$}
goudjarati$P
graenlenska%_
graesk$}
graiku$}
graiku kalba$}
grcki$}
grcki jezik$}
greaca$}
greaca veche$5
grec$}
grec ancien$5
grec antic$5
grecki$}
greckiego$}
greco$}
greco antico$5
grectina$}
greek$}
greek sign language%`
grego$}
grego arcaico$5
greigis$}
grekiska$}
grenlandiesu%_
grenlandscina%_
grenlandski%_
grenlandzki%_
gresk$}
griechisch$}
griechische sprache$}
griechischkenntnisse$}
grieg$}
grieg antik$5
griego$}
griego antiguo$5
grieks$}
griekse taal$}
grieku$}
grieku valoda$}
griska$}
groenlaendisch%_
groenlaendska%_
groenlandais%_
groenlandes%_
groenlandese%_
groenlands%_
groenlandsk%_
groncina%_
gronland dili%_
gronlandi%_
gronlandisch%_
gronlandsk%_
gronlandska%_
gronstina%_
grooni%_
grosses latinum$]
grscina$}
gruusia$N
gruusia keel$N
gruz$N
gruz nyelv$N
gruzijscina$N
gruzijski$N
gruzijski jezik$N
gruzincina$N
gruzinski$N
gruzinskiego$N
gruzinstina$N
gruzinu$N
gruzinu kalba$N
gruzinu valoda$N
guarainis%a
guarani%a
guarani dili%a
guaranii%a
guaranijcina%a
guaranstina%a
guceratca$P
gudzaratcina$P
gudzarati$P
gudzarati jezik$P
gudzarati keel$P
gudzaratin kieli$P
gudzaratscina$P
gudzaratski$P
gudzaratski jezik$P
gudzaratstina$P
gudzaratu$P
gudzaratu kalba$P
gudzaratu valoda$P
gudzsarati$P
gudzsarati nyelv$P
guisearaitis$P
gujarat$P
gujarati$P
gujaratie taal$P
guney sotho dili%M
gurcuce$N
guyarati$P
guzerate$P
gvarani%a
gvaranijscina%a
gvaraniu%a
gvaranski%a
gvaranu%a
ha lan$B
haicanski%G
haicanski kreolski%G
haicio%G
haiti%G
haiti kreol%G
haiti kreolisch%G
haiti kreyolu%G
haitiaans creools%G
haitian creole%G
haitiana%G
haitiano%G
haitiesu%G
haitijska kreolscina%G
haitisk%G
haitiska%G
haitska kreolcina%G
haitstina%G
han$[
haoussa%b
hasa%b
hasais%b
hasorbneska$4
hauca%b
hausa%b
hausa dili%b
haussa%b
haustina%b
hausu%b
hausza%b
haut sorabe$4
havai%c
havaiano%c
havaiji%c
havais%c
havaiska%c
havajcina%c
havajieciu%c
havajiesu%c
havajscina%c
havajski%c
havajstina%c
havscina%b
hawaia%c
hawaiaans%c
hawaiano%c
hawaien%c
hawaii%c
hawaii dili%c
hawaiian%c
hawaiiana%c
hawaiiansk%c
hawaiisch%c
hawaiisk%c
hawaiiska%c
hawajjan%c
hawajski%c
heber$S
heber nyelv$S
hebraeisch$S
hebraeische sprache$S
hebraeischkenntnisse$S
hebraico$S
hebraisch$S
hebraische sprache$S
hebraischkenntnisse$S
hebraisk$S
hebrajski$S
hebrajskiego$S
hebraju$S
hebraju kalba$S
hebreeuws$S
hebreeuwse taal$S
hebreiska$S
hebrejcina$S
hebrejscina$S
hebrejski$S
hebrejski jezik$S
hebrejstina$S
hebreo$S
hebreska$S
hebreu$S
hebrew$S
heebrea$S
heebrea keel$S
heprea$S
heprean kieli$S
hiina$d
hiina keel$d
hindcina$Q
hindi$Q
hindi jezik$Q
hindi kalba$Q
hindi keel$Q
hindi nyelv$Q
hindi valoda$Q
hindie taal$Q
hindijscina$Q
hindin kieli$Q
hindski$Q
hindski jezik$Q
hindstina$Q
hintce$Q
hionduis$Q
hirvatca$\
hispaania$q
hispaania keel$q
hiszpanski$q
hiszpanskiego$q
hoa ngu$d
hochchinesisch$d
hochdeutsch$2
hoegsorbiska$4
hoeysorbisk$4
hogsorbiska$4
holandcina$B
holandes$B
holandiesu$B
holandiesu valoda$B
holandski$B
holandski jezik$B
hollaendisch$B
hollaendska$B
holland$B
holland nyelv$B
hollandi$B
hollandi keel$B
hollandisch$B
hollands$B
hollandsk$B
hollandska$B
hollanti$B
hollantin kieli$B
hollenska$B
hongaars$R
hongaarse taal$R
hongares$R
hongrois$R
hornoluzicka srbcina$4
hornoluzicka srbstina$4
horvaadi$\
horvaadi keel$\
horvat$\
horvat nyelv$\
horvatu$\
horvatu valoda$\
hoysorbisk$4
hrvascina$\
hrvaski jezik$\
hrvasko$\
hrvatski$\
hrvatski jezik$\
hungaria$R
hungarian$R
hungarian sign language%d
hungaro$R
hungary$R
hvitrussneska$C
hy lap$}
iaivis%3
iaruibis%e
ibo%f
ibo dili%f
ibrani$S
ibranice$S
iceland$U
icelandic$U
icelandic sign language%g
idis%^
idix%^
iers$,
ierse taal$,
igaunu$K
igaunu valoda$K
igbo%f
igboscina%f
igbostina%f
igbu%f
iidiche%^
iiri$,
iiri keel$,
iirin kieli$,
ijslands$U
ijslandse taal$U
il albaniz$0
il armen$-
il azerbajgani$;
il bask$A
il belarussu$C
il bengali$D
il bokmal norvegiz$E
il boznijaku$F
il bulgaru$G
il cek$H
il ciniz$d
il daniz$I
il ebrajk$S
il esperanto$J
il estonjan$K
il filippin$L
il finlandiz$r
il franciz$j
il galicjan$M
il gappuniz$W
il germaniz$2
il gharbi$$
il gorgjan$N
il grieg$}
il gujarati$P
il hindi$Q
il indonezjan$T
il ingliz$.
il irlandiz$,
il izlandiz$U
il kantoniz$X
il katalan$Y
il kazak$Z
il korean$[
il kroat$\
il latin$]
il latvjan$^
il lingwa ingliza$.
il lingwa maltija$c
il litwan$_
il lussemburgiz$`
il macedonjan$a
il malay$b
il malti$c
il marathi$e
il mongoljan$f
il ninorsk norvegiz$h
il norvegiz$g
il olandiz$B
il persjan$?
il pollakk$>
il portugiz$i
il punjabi$k
il rumen$l
il russu$m
il serb$n
il slovakk$o
il sloven$p
il spanjol$q
il swahili$s
il tajlandiz$w
il taljan$V
il tamil$u
il telugu$v
il tork$x
il ukren$y
il ungeriz$R
il urdu$z
il uzbek${
il vjetnamiz$|
il zvediz$t
indineisis$T
indoneesia$T
indoneesia keel$T
indonesi$T
indonesia$T
indonesian$T
indonesian kieli$T
indonesiano$T
indonesien$T
indonesio$T
indonesisch$T
indonesische sprache$T
indonesische taal$T
indonesischkenntnisse$T
indonesisk$T
indonesiska$T
indonestina$T
indonez$T
indonez nyelv$T
indonezanski$T
indonezanski jezik$T
indoneziana$T
indonezieciu$T
indonezieciu kalba$T
indoneziesu$T
indoneziesu valoda$T
indonezijscina$T
indonezijski$T
indonezijski jezik$T
indonezjan$T
indonezstina$T
indonezyjski$T
indonezyjskiego$T
inggris$.
ingilizce$.
ingles$.
ingles tecnico$.
inglese$.
inglise$.
inglise keel$.
ingliz$.
interlingua%h
interlingva%h
iodailis$V
iogbois%f
ioruais$g
ioruba%e
ioslainnis$U
ir$,
ir nyelv$,
ircina$,
ireland$,
irisch$,
irische sprache$,
irischkenntnisse$,
irish$,
irish gaelic$,
irish sign language%i
iriska$,
irlandaca$,
irlandais$,
irlandes$,
irlandese$,
irlandeza$,
irlandia$,
irlandiz$,
irlandzki$,
irlandzkiego$,
irscina$,
irsk$,
irska$,
irski$,
irski jezik$,
irstina$,
iru$,
iru valoda$,
iskoc gaelcesi%Z
islaendisch$U
islaendische sprache$U
islaendischkenntnisse$U
islaendska$U
islandais$U
islandcina$U
islandes$U
islandese$U
islandeza$U
islandi$U
islandi keel$U
islandia$U
islandiesu$U
islandiesu valoda$U
islandisch$U
islandische sprache$U
islandischkenntnisse$U
islandscina$U
islandsk$U
islandska$U
islandski$U
islandski jezik$U
islandstina$U
islandu$U
islandu kalba$U
islandzki$U
islandzkiego$U
islanti$U
islantin kieli$U
islenska$U
ispanu$q
ispanu kalba$q
ispanyolca$q
isvecce$t
isvicre almancasi$3
itaalia$V
itaalia keel$V
italia$V
italiaans$V
italiaanse taal$V
italian$V
italian kieli$V
italian sign language%j
italiana$V
italiano$V
italien$V
italienisch$V
italienische sprache$V
italienischkenntnisse$V
italiensk$V
italienska$V
italijanscina$V
italijanski$V
italijanski jezik$V
italijansko$V
italska$V
italsky$V
italsky jazyk$V
italstina$V
italu$V
italu kalba$V
italu valoda$V
italy$V
italyanca$V
ivrits$S
ivrits valoda$S
izlandaca$U
izlandi$U
izlandi nyelv$U
izlandiz$U
jaapani$W
jaapani keel$W
jaava%3
japan$W
japan nyelv$W
japanese$W
japani$W
japanin kieli$W
japanisch$W
japanische sprache$W
japanischkenntnisse$W
japans$W
japanse taal$W
japansk$W
japanska$W
japanski$W
japanski jezik$W
japanu$W
japanu valoda$W
japonais$W
japonca$W
japoncina$W
japones$W
japoneza$W
japonscina$W
japonski$W
japonskiego$W
japonsky$W
japonstina$W
japonu$W
japonu kalba$W
jaunnorvegu$h
jaunnorvegu valoda$h
javaans%3
javai%3
javanais%3
javanes%3
javanese%3
javanesisk%3
javanesiska%3
javaneza%3
javanisch%3
javanscina%3
javanska%3
javanski%3
javanstina%3
javcina%3
javieciu%3
javiesu%3
jawa%3
jawajski%3
jemer%<
jepang$W
jerman$2
jerman (swiss$3
jerman rendah$/
jermenski$-
jermenski jezik$-
jezyk albanski$0
jezyk angielski$.
jezyk arabski$$
jezyk azerbejdzanski$;
jezyk baskijski$A
jezyk bengalski$D
jezyk bialoruski$C
jezyk bosniacki$F
jezyk bulgarski$G
jezyk chinski$d
jezyk chorwacki$\
jezyk czeski$H
jezyk dunski$I
jezyk esperanto$J
jezyk estonski$K
jezyk filipinski$L
jezyk finski$r
jezyk francuski$j
jezyk galicyjski$M
jezyk grecki$}
jezyk gruzinski$N
jezyk gudzarati$P
jezyk hebrajski$S
jezyk hindi$Q
jezyk hiszpanski$q
jezyk indonezyjski$T
jezyk irlandzki$,
jezyk islandzki$U
jezyk japonski$W
jezyk kantonski$X
jezyk katalonski$Y
jezyk kazachski$Z
jezyk koreanski$[
jezyk lacinski$]
jezyk litewski$_
jezyk lotewski$^
jezyk luksemburski$`
jezyk macedonski$a
jezyk malajski$b
jezyk maltanski$c
jezyk marathi$e
jezyk mongolski$f
jezyk niderlandzki$B
jezyk niemiecki$2
jezyk norweski$g
jezyk norweski (bokmal$E
jezyk norweski (nynorsk$h
jezyk ormianski$-
jezyk pendzabski$k
jezyk perski$?
jezyk polski$>
jezyk portugalski$i
jezyk rosyjski$m
jezyk rumunski$l
jezyk serbski$n
jezyk slowacki$o
jezyk slowenski$p
jezyk suahili$s
jezyk szwedzki$t
jezyk tajski$w
jezyk tamilski$u
jezyk telugu$v
jezyk turecki$x
jezyk ukrainski$y
jezyk urdu$z
jezyk uzbecki${
jezyk wegierski$R
jezyk wietnamski$|
jezyk wloski$V
jiddis%^
jiddisch%^
jiddisk%^
jiddiska%^
jidis%^
jidisi%^
jidiss%^
jidysz%^
joruba%e
jorubcina%e
jorubscina%e
jorubstina%e
jorubu%e
jorupski%e
kabiili%/
kabije%/
kabile%/
kabiliyece%/
kabilscina%/
kabilski%/
kabilu%/
kabuljan%/
kabylcina%/
kabyle%/
kabylisch%/
kabyliska%/
kabylsk%/
kabylski%/
kabylstina%/
kabyyli%/
kalaallisut%_
kalalisut%_
kalallisut%_
kambodjanska%<
kanada%1
kanadu%1
kanarescina%1
kannada%1
kannada dili%1
kannadcina%1
kannadstina%1
kannadu%1
kanton$X
kantonca$X
kantoncina$X
kantonees$X
kantoneese taal$X
kantonesisch$X
kantonesische sprache$X
kantonesischkenntnisse$X
kantonesisk$X
kantonesiska$X
kantoni$X
kantoni keel$X
kantoni nyelv$X
kantoniesu$X
kantoniesu valoda$X
kantoninkiina$X
kantoninkiinan kieli$X
kantoniz$X
kantonscina$X
kantonska$X
kantonski$X
kantonski jezik$X
kantonskiego$X
kantonstina$X
karelai%0
karelcina%0
karelia%0
karelian%0
kareliana%0
karelijski%0
karelisch%0
kareljan%0
karelscina%0
karelsk%0
karelska%0
karelski%0
karelstina%0
karelu%0
karelyaca%0
kargaza%?
karjala%0
karnatacki%1
kasachisch$Z
kasachische sprache$Z
kasachischkenntnisse$Z
kasahhi$Z
kasahhi keel$Z
kasakhisk$Z
kasakska$Z
katalaani$Y
katalaani keel$Y
katalaanin kieli$Y
katalan$Y
katalan nyelv$Y
katalanca$Y
katalancina$Y
katalanisch$Y
katalanische sprache$Y
katalanischkenntnisse$Y
katalansk$Y
katalanska$Y
katalanstina$Y
katalanu$Y
katalanu valoda$Y
katalonscina$Y
katalonska$Y
katalonski$Y
katalonski jezik$Y
katalonskiego$Y
katalonu$Y
katalonu kalba$Y
kazachs$Z
kazachse taal$Z
kazachski$Z
kazachskiego$Z
kazachu$Z
kazachu kalba$Z
kazah$Z
kazah nyelv$Z
kazaha$Z
kazahu$Z
kazahu valoda$Z
kazajo$Z
kazak$Z
kazakca$Z
kazakh$Z
kazakiska$Z
kazakki$Z
kazakkin kieli$Z
kazako$Z
kazascina$Z
kazaski$Z
kazaski jezik$Z
kazastina$Z
kebailu%/
kebuano%5
kecsua%4
kecua%4
kecuancina%4
kecuanscina%4
kecuanski%4
kecuanstina%4
kecuju%4
kecuva dili%4
kecvu%4
keczua%4
kerkslavisch$O
kernevekce%A
ketsua%4
khmeeri%<
khmer%<
khmer dili%<
khmera%<
khmercina%<
khmerski%<
khmerstina%<
khmeru%<
khosa%B
khosu%B
kiina$d
kiinan kieli$d
kikongo%E
kilise slavcasi$O
kinai$d
kinai nyelv$d
kinaruanda%>
kinarwandstina%>
kinesisk$d
kinesisk mandarin$d
kinesiska$d
kineski$d
kineski jezik$d
kiniesu$d
kiniesu valoda$d
kinjaruanda%>
kinjaruandu%>
kinjarvanda%>
kinjarwanda%>
kinu$d
kinu kalba$d
kinu kalbos kantono tarme$X
kinu kalbos kantono tarme kalba$X
kinu kalbos pietu minu tarme%8
kinverska$d
kinya ruanda%>
kinyarvanda%>
kinyarwanda%>
kirchenslawisch$O
kirghiso%?
kirghiz%?
kirghize%?
kirgiisi%?
kirgiscina%?
kirgisisch%?
kirgisisk%?
kirgiska%?
kirgiski%?
kirgiz%?
kirgizca%?
kirgizisch%?
kirgiziska%?
kirgizstina%?
kirgizu%?
kirguis%?
kirikuslaavi$O
kirkeslavisk$O
kirkjuslavneska$O
kirkkoslaavi$O
kirundi%k
kirundstina%k
kitajscina$d
kleines latinum$]
kmer%<
kmerscina%<
kmerski%<
knjizna norvescina$E
koerdisch%@
komri%+
kongcina%E
kongo%E
kongo dili%E
kongolesisch%E
kongoska%E
kongovscina%E
kongu%E
konkancina%C
konkani%C
konkani dili%C
konkaniu%C
konkanscina%C
konkanstina%C
konkanu%C
konzstina%E
koosa%B
korea$[
korea keel$[
koreaans$[
koreaanse taal$[
koreai$[
koreai nyelv$[
korean$[
korean kieli$[
koreanisch$[
koreanische sprache$[
koreanischkenntnisse$[
koreansk$[
koreanska$[
koreanski$[
koreanskiego$[
korece$[
korejcina$[
korejieciu$[
korejieciu kalba$[
korejiesu$[
korejiesu valoda$[
korejscina$[
korejski$[
korejski jezik$[
korejstina$[
koreska$[
kornbreska%A
korncina%A
korni%A
korniesu%A
kornijscina%A
kornijski%A
korniku%A
kornisch%A
kornish%A
kornisk%A
korniska%A
kornski%A
kornstina%A
kornu%A
kornvolski%A
korsictina%F
korsika%F
korsikaca%F
korsikansk%F
korsikanska%F
korsikanu%F
korsikieciu%F
korsiku%F
korsisch%F
korsiska%F
korsykanski%F
korzicki%F
korzictina%F
korzikai%F
korzikanski%F
korziscina%F
kosa%B
koscina%B
kosovar sign language%l
kosu%B
kreeka$}
kreeka keel$}
kreikka$}
kreikkan kieli$}
kreol haiti%G
kreolski haitanski%G
krievu$m
krievu valoda$m
kroasia$\
kroat$\
kroatia$\
kroatian kieli$\
kroatisch$\
kroatische sprache$\
kroatische taal$\
kroatischkenntnisse$\
kroatisk$\
kroatiska$\
kroatu$\
kroatu kalba$\
kurd%@
kurda%@
kurdcina%@
kurde%@
kurdi%@
kurdisch%@
kurdish%@
kurdisk%@
kurdiska%@
kurdo%@
kurdscina%@
kurdski%@
kurdstina%@
kurdu%@
kurdyjski%@
kurmandji%@
kurmandschi%@
kurtce%@
kuzey laponcasi%R
kvesjua%4
kymri%+
kyrgyz%?
kyrgyzstina%?
kyrkslaviska$O
la tinh$]
laagtyska$/
laanefriisi%&
lacina$]
lacinski$]
lacinskiego$]
ladina$]
ladina keel$]
laensifriisi%&
lagsaxneska$/
lagthyska$/
lagtyska$/
laidin$]
laitvis$^
langue albanais$0
langue allemand$2
langue anglais$.
langue arabe$$
langue armenien$-
langue azerbaidjanais$;
langue basque$A
langue bengali$D
langue bielorusse$C
langue bosniaque$F
langue bulgare$G
langue cantonais$X
langue catalan$Y
langue chinois$d
langue coreen$[
langue croate$\
langue danois$I
langue espagnol$q
langue esperanto$J
langue estonien$K
langue filipino$L
langue finnois$r
langue francais$j
langue galicien$M
langue georgien$N
langue goudjarati$P
langue grec$}
langue hebreu$S
langue hindi$Q
langue hongrois$R
langue indonesien$T
langue irlandais$,
langue islandais$U
langue italien$V
langue japonais$W
langue kazakh$Z
langue latin$]
langue letton$^
langue lituanien$_
langue luxembourgeois$`
langue macedonien$a
langue malais$b
langue maltais$c
langue marathi$e
langue mongol$f
langue neerlandais$B
langue norvegien$g
langue norvegien bokmal$E
langue norvegien nynorsk$h
langue ourdou$z
langue ouzbek${
langue pendjabi$k
langue persan$?
langue polonais$>
langue portugais$i
langue roumain$l
langue russe$m
langue serbe$n
langue slovaque$o
langue slovene$p
langue suedois$t
langue swahili$s
langue tamoul$u
langue tcheque$H
langue telougou$v
langue thai$w
langue turc$x
langue ukrainien$y
langue vietnamien$|
lansifriisi%&
lao%m
lao dili%m
laoisis%m
laoscina%m
laosia%m
laosiano%m
laosieciu%m
laosiesu%m
laosjan%m
laoski%m
laostina%m
laotanski%m
laotiaans%m
laotiana%m
laotisch%m
laotisk%m
laotiska%m
latein$]
lati$^
lati keel$^
latijn$]
latijne taal$]
latim$]
latin$]
latin nyelv$]
latina$]
latinan kieli$]
latince$]
latincina$]
latino$]
latinscina$]
latinski$]
latinski jezik$]
latinsky jazyk$]
latinu$]
latinu valoda$]
latinum$]
latvia$^
latvian$^
latvian kieli$^
latvian sign language%n
latviesu$^
latviesu valoda$^
latvijscina$^
latvijski$^
latvijski jezik$^
latvisk$^
latviu$^
latviu kalba$^
latvjan$^
leedu$_
leedu keel$_
lehce$>
lejasvacu$/
lengyel$>
lengyel nyelv$>
lenku$>
lenku kalba$>
letao$^
leto$^
leton$^
letona$^
letonca$^
letonski$^
letonski jezik$^
lets$^
letse taal$^
letseburgi$`
letseburgi keel$`
lett$^
lett nyelv$^
lettisch$^
lettische sprache$^
lettischkenntnisse$^
lettisk$^
lettiska$^
lettneska$^
letton$^
lettone$^
liettua$_
liettuan kieli$_
lietuviesu$_
lietuviesu valoda$_
lietuviu$_
lietuviu kalba$_
limba albaneza$0
limba araba$$
limba armeana$-
limba azera$;
limba basca$A
limba belarusa$C
limba bengaleza$D
limba bosniaca$F
limba bulgara$G
limba cantoneza$X
limba catalana$Y
limba ceha$H
limba chineza$d
limba coreeana$[
limba croata$\
limba daneza$I
limba ebraica$S
limba engleza$.
limba esperanto$J
limba estona$K
limba filipineza$L
limba finlandeza$r
limba franceza$j
limba galiciana$M
limba georgiana$N
limba germana$2
limba greaca$}
limba gujarati$P
limba hindi$Q
limba indoneziana$T
limba irlandeza$,
limba islandeza$U
limba italiana$V
limba japoneza$W
limba kazaha$Z
limba latina$]
limba letona$^
limba lituaniana$_
limba luxemburgheza$`
limba macedoneana$a
limba maghiara$R
limba malaeza$b
limba malteza$c
limba marathi$e
limba mongola$f
limba neerlandeza$B
limba norvegiana$g
limba norvegiana bokmal$E
limba norvegiana nynorsk$h
limba persana$?
limba poloneza$>
limba portugheza$i
limba punjabi$k
limba romana$l
limba rusa$m
limba sarba$n
limba slovaca$o
limba slovena$p
limba spaniola$q
limba suedeza$t
limba swahili$s
limba tamila$u
limba telugu$v
limba thailandeza$w
limba turca$x
limba ucraineana$y
limba urdu$z
limba uzbeca${
limba vietnameza$|
limburgish/limburgian/limburgic%o
lingala%p
lingalcina%p
lingaljan%p
lingalstina%p
liongailis%p
liotuainis$_
litauisch$_
litauische sprache$_
litauischkenntnisse$_
litauisk$_
litauiska$_
litavski$_
litavski jezik$_
litevstina$_
litewski$_
litewskiego$_
lithaiska$_
lithuanian$_
lithuanian sign language%q
litouws$_
litouwse taal$_
litovcina$_
litovscina$_
litua$_
lituania$_
lituaniana$_
lituanien$_
lituano$_
litva$_
litvan$_
litvan nyelv$_
litvanca$_
litvanski$_
litvanski jezik$_
litwan$_
liuksemburgieciu$`
liuksemburgieciu kalba$`
llati$]
lotewski$^
lotewskiego$^
lotynu$]
lotynu kalba$]
lotystina$^
lounamini%8
lounasotho%M
low german$/
lucemburstina$`
lucsambuirgis$`
luganda%[
lugandais%[
luksemburg$`
luksemburgca$`
luksemburgiesu$`
luksemburgiesu valoda$`
luksemburscina$`
luksemburski$`
luksemburski jezik$`
luksemburskiego$`
lussemburghese$`
lussemburgiz$`
luxemborgiska$`
luxembourg$`
luxembourgeois$`
luxembourgish$`
luxembourgsk$`
luxemburcina$`
luxemburg$`
luxemburgheza$`
luxemburgi$`
luxemburgi nyelv$`
luxemburgisch$`
luxemburgische sprache$`
luxemburgischkenntnisse$`
luxemburgiska$`
luxemburgn kieli$`
luxemburgs$`
luxemburgse taal$`
luxemburgsk$`
luxemburgues$`
ma lai$b
macadoinis$a
macarca$R
macedon$a
macedon nyelv$a
macedoncina$a
macedone$a
macedoneana$a
macedoni$a
macedonia$a
macedonian$a
macedonian sign language%r
macedonien$a
macedonio$a
macedonisch$a
macedonische taal$a
macedonjan$a
macedonski$a
macedonskiego$a
madarcina$R
madarski$R
madarski jezik$R
madarsky$R
madarsky jazyk$R
madarstina$R
madzarscina$R
madzarski jezik$R
maghiara$R
magyar$R
magyar nyelv$R
mailealaimis%s
maithilcina%t
maithili%t
maithilistina%t
maitili%t
maitilis%t
makedonca$a
makedonia$a
makedonian kieli$a
makedoniesu$a
makedoniesu valoda$a
makedonscina$a
makedonsk$a
makedonska$a
makedonski$a
makedonski jezik$a
makedonstina$a
makedonu$a
makedonu kalba$a
makedoonia$a
makedoonia keel$a
malaeis$b
malaeza$b
malagaisis%\
malagasi%\
malagasiska%\
malagassi%\
malagassisch%\
malagassisk%\
malagassiska%\
malagasu%\
malagasy%\
malai$b
malai keel$b
malaiala%s
malaialam%s
malaiisch$b
malaiische sprache$b
malaiischkenntnisse$b
malaiji$b
malaijin kieli$b
malaio$b
malais$b
malaiska$b
malaj$b
malaj nyelv$b
malajalam%s
malajalamcina%s
malajalami%s
malajalamscina%s
malajalamski%s
malajalamstina%s
malajaliu%s
malajalu%s
malajcina$b
malajieciu$b
malajieciu kalba$b
malajiesu$b
malajiesu valoda$b
malajisk$b
malajiska$b
malajscina$b
malajski$b
malajski jezik$b
malajskiego$b
malajstina$b
malay$b
malayalam%s
malayalam dili%s
malayca$b
malayisk$b
malayo$b
maldiivi%N
maldivcina%N
maldivien%N
maldiviesu%N
maldivski%N
maledivstina%N
malediwski%N
maleis$b
maleise taal$b
malese$b
malgache%\
malgaix%\
malgas%\
malgasa%\
malgasca%\
malgascina%\
malgascio%\
malgaski%\
malgastina%\
malgaxe%\
malta$c
malta keel$c
maltaca$c
maltai$c
maltai nyelv$c
maltais$c
maltan kieli$c
maltanski$c
maltanskiego$c
maltcina$c
maltees$c
malteese taal$c
maltes$c
maltescina$c
maltese$c
maltese sign language%u
maltesisch$c
maltesische sprache$c
maltesischkenntnisse$c
maltesisk$c
maltesiska$c
malteski$c
malteski jezik$c
malteza$c
malti$c
maltieciu$c
maltieciu kalba$c
maltiesu$c
maltiesu valoda$c
maltneska$c
maltstina$c
man dili%v
man szigeti%v
manainnis%v
mancina%v
mandari$d
mandariini$d
mandariinikiina$d
mandarijn$d
mandarijns$d
mandarim$d
mandarin$d
mandarin chinese$d
mandarin chinesisch$d
mandarina$d
mandarincina$d
mandarino$d
mandarinski$d
mandarinstina$d
mandarinu$d
mandarynski$d
manes%v
manks%v
manksi%v
mannese%v
mannois%v
manscina%v
mansk%v
manska%v
manski%v
manstina%v
manx%v
maoori%w
maorais%w
maori%w
maori dili%w
maorijcina%w
maoriu%w
maorscina%w
maorski%w
maorstina%w
maoru%w
maoryjski%w
maraitis$e
marathcina$e
marathi$e
marathi dili$e
marathi keel$e
marathi nyelv$e
marathie taal$e
marathin kieli$e
marathski$e
marathski jezik$e
marathstina$e
marathu$e
marathu valoda$e
marati$e
marati jezik$e
maratscina$e
maratu$e
maratu kalba$e
mazedonisch$a
mazedonische sprache$a
mazedonischkenntnisse$a
melayu$b
menieciu%v
meniesu%v
min kinesisk%8
min nan%8
min nan chinese%8
min nan cincesi%8
min nan kiina%8
min nan kinai%8
min nan kineski%8
min nan kitajscina%8
minnan%8
minnanski%8
minnanyu%8
modern greek$}
modern hebrew$S
mogolca$f
moldavian%x
moldovan$l
mong co$f
mongoilis$f
mongol$f
mongol nyelv$f
mongola$f
mongolcina$f
mongoli$f
mongoli keel$f
mongolia$f
mongolian$f
mongolin kieli$f
mongolisch$f
mongolische sprache$f
mongolischkenntnisse$f
mongoliska$f
mongoljan$f
mongolo$f
mongolscina$f
mongolsk$f
mongolska$f
mongolski$f
mongolski jezik$f
mongolskiego$f
mongolstina$f
mongolu$f
mongolu kalba$f
mongolu valoda$f
mongools$f
mongoolse taal$f
montenegrin%y
montenegrin sign language%z
muinaiskreikka$5
mustlaskeel%;
myanmar language%%
na uy$g
na uy (bokmal$E
na uy (nynorsk$h
nandza%7
nandzstina%7
naujoji norvegu$h
naujoji norvegu kalba$h
nederlaendska$B
nederlands$B
nederlandse taal$B
nederlandsk$B
nederlandska$B
nedersaksisch$/
nedertysk$/
neerlandais$B
neerlandes$B
neerlandeza$B
neipeailis%{
nemacki$2
nemacki (svajcarska$3
nemacki jezik$2
nemcina$2
nemcina (svajciarska$3
nemcina (svycarsko$3
nemecky$2
nemecky jazyk$2
nemet$2
nemet nyelv$2
nemetul$2
nemscina$2
nemscina (svica$3
nemski jezik$2
nemsko$2
neogreco$}
nepalais%{
nepalce%{
nepalcina%{
nepalees%{
nepales%{
nepalese%{
nepalesisch%{
nepalesisk%{
nepalesiska%{
nepaleza%{
nepali%{
nepalieciu%{
nepaliesu%{
nepaliz%{
nepalscina%{
nepalska%{
nepalski%{
nepalstina%{
neugriechisch$}
nga$m
ngalu%p
nhat$W
nhat ngu$W
nianja%7
nianju%7
niderlandzki$B
niderlandzkiego$B
niederdeutsch$/
niederlaendisch$B
niederlaendische sprache$B
niederlaendischkenntnisse$B
niederlandisch$B
niederlandische sprache$B
niederlandischkenntnisse$B
niemiecki$2
niemieckiego$2
ninorsk norvegiz$h
niskonemacki$/
nizka nemscina$/
nizozemscina$B
nizozemski$B
nizozemski jezik$B
nizozemstina$B
nj$2
njandza%7
njanscina%7
njemacki$2
njemacki jezik$2
noord samisch%R
noors$g
noors bokmal$E
noors bokmale taal$E
noors nynorsk$h
noors nynorske taal$h
noorse taal$g
norcina$g
norcina (bokmal$E
norcina (nynorsk$h
nordsamisch%R
nordsamisk%R
nordsamiska%R
nordursamiska%R
norja$g
norjan bokmaal$E
norjan bokmaaln kieli$E
norjan bokmal$E
norjan bokmaln kieli$E
norjan kieli$g
norjan nynorsk$h
norjan nynorskn kieli$h
norra$g
norra bokmal$E
norra bokmal keel$E
norra keel$g
norsk$g
norsk bokmaal$E
norsk bokmal$E
norsk nynorsk$h
norska$g
norskt bokmaal$E
norskt bokmal$E
norstina$g
norstina (bokmal$E
norstina (nynorsk$h
northern sami%R
noruec$g
noruec bokmal$E
noruec nynorsk$h
noruego$g
noruego bokmal$E
noruego nynorsk$h
noruegues$g
norvecce$g
norvecce bokmal$E
norvecce nynorsk$h
norveg$g
norveg (bokmal$E
norveg (bokmal) nyelv$E
norveg (nynorsk$h
norveg (nynorsk) nyelv$h
norveg nyelv$g
norvegese$g
norvegese bokmal$E
norvegese nynorsk$h
norvegiana$g
norvegiana bokmal$E
norvegiana nynorsk$h
norvegien$g
norvegien bokmal$E
norvegien nynorsk$h
norvegiz$g
norvegu$g
norvegu bukmolas$E
norvegu bukmolas kalba$E
norvegu bukmols$E
norvegu bukmols valoda$E
norvegu kalba$g
norvegu valoda$g
norvescina$g
norveski$g
norveski bokmal$E
norveski bokmal jezik$E
norveski bukmol$E
norveski bukmol jezik$E
norveski jezik$g
norveski ninorsk$h
norveski ninorsk jezik$h
norveski nynorsk$h
norveski nynorsk jezik$h
norwegia$g
norwegian$g
norwegian bokmal$E
norwegian nynorsk$h
norwegian sign language%|
norwegisch$g
norwegisch (bokmal$E
norwegisch (nynorsk$h
norwegische sprache$g
norwegischkenntnisse$g
norweski$g
norweski (bokmal$E
norweski (nynorsk$h
norweskiego$g
novonorvescina$h
nua ioruais$h
nyandzsa%7
nyanja%7
nynorsk$h
nynorsk noruegues$h
nynorsk norwegia$h
nynorska$h
nyugati friz%&
obersorbisch$4
occita$8
occitaans$8
occitan$8
occitana$8
occitanico$8
occitano$8
occitansk$8
occitanska$8
ocitaru$8
ocsatainis$8
odia%}
odija%}
odijscina%}
odiju%}
oeigoers&$
oekraiens$y
oekraiense taal$y
oestturkiska&$
oevresorbisk$4
oezbeeks${
oezbeekse taal${
ogorog$5
oirisis%}
okcitancina$8
okcitanscina$8
okcitanski$8
okcitanstina$8
oksitaani$8
oksitan dili$8
oksitaniska$8
oksitansk$8
oksitanski$8
oksitanu$8
oksytanski$8
okszitan$8
okzitanisch$8
olandese$B
olandiz$B
olandu$B
olandu kalba$B
olasz$V
olasz nyelv$V
oldgraesk$5
ollainnis$B
oppersorbisch$4
oraimis$'
oria%}
orija%}
orijski%}
oriju%}
oriya%}
oriya dili%}
ormeny$-
ormeny nyelv$-
ormianski$-
ormianskiego$-
oromcina$'
oromo$'
oromo dili$'
oromski$'
oromstina$'
oromu$'
orosz$m
orosz nyelv$m
ositania$8
ostturkiska&$
oudgrieks$5
ouighour&$
ouigour&$
ourdou$z
ouzbek${
ovresorbisk$4
ozbekce${
pachto$)
paistis$)
paixtu$)
pandzabcina$k
pandzabi$k
pandzabi keel$k
pandzabin kieli$k
pandzabscina$k
pandzabstina$k
pandzabu$k
pandzabu valoda$k
pandzapski$k
pandzapski jezik$k
pandzsabi$k
pandzsabi nyelv$k
panjabi$k
parsia$?
parsia keel$?
paschtu$)
pashto$)
pasjtoe$)
pastcina$)
pasto$)
paststina$)
pastu$)
pastun$)
pastuna$)
pastunscina$)
pastunski$)
paszto$)
pasztunski$)
peirsis$?
pencapca$k
pendjabi$k
pendzabski$k
pendzabskiego$k
pendzabu$k
pendzabu kalba$k
pendzapski$k
pendzapski jezik$k
persa$?
persan$?
persana$?
persia$?
persian$?
persian kieli$?
persiano$?
persiesu$?
persiesu valoda$?
persijski$?
persijski jezik$?
persisch$?
persische sprache$?
persischkenntnisse$?
persisk$?
persiska$?
persjan$?
perski$?
perskiego$?
persneska$?
perstina$?
persu$?
persu kalba$?
perzijscina$?
perzijski$?
perzijski jezik$?
perzisch$?
perzische taal$?
perzsa$?
perzsa nyelv$?
perzstina$?
pestuca$)
peul%Y
phan lan$r
phap$j
phap ngu$j
phap van$j
philippines$L
piedmontese&%
pietu soto%M
pohjasaami%R
pohjoissaame%R
polacco$>
polaco$>
polainnis$>
polish$>
polish sign language&&
poljscina$>
poljski$>
poljski jezik$>
pollakk$>
polnisch$>
polnische sprache$>
polnischkenntnisse$>
polnocnolaponski%R
polonais$>
polones$>
poloneza$>
polsk$>
polska$>
polski$>
polskiego$>
polsky$>
polsky jazyk$>
polstina$>
polu$>
polu valoda$>
poola$>
poola keel$>
pools$>
poolse taal$>
portaingeilis$i
portekizce$i
portoghese$i
portugais$i
portugal$i
portugal nyelv$i
portugalcina$i
portugali$i
portugali keel$i
portugalin kieli$i
portugalscina$i
portugalska$i
portugalski$i
portugalski jezik$i
portugalskiego$i
portugalsky$i
portugalsky jazyk$i
portugalstina$i
portugalu$i
portugalu kalba$i
portugalu valoda$i
portugees$i
portugeese taal$i
portugheza$i
portugiesisch$i
portugiesische sprache$i
portugiesischkenntnisse$i
portugis$i
portugisisk$i
portugisiska$i
portugiz$i
portugues$i
portuguese$i
portuguese sign language&'
prancis$j
prancuzu$j
prancuzu kalba$j
prantsuse$j
prantsuse keel$j
puinseaibis$k
punjab$k
punjabi$k
punjabie taal$k
punyabi$k
puola$>
puolan kieli$>
pushto$)
pushtu$)
pustu$)
pustunu$)
putonghua$d
quang dong$X
quechua%4
quichua%4
quiniaruanda%>
quirguiz%?
quitxua%4
quoc te ngu$J
raetoromanisch&(
raetoromansk&(
raetoromanska&(
ranska$j
ranskan kieli$j
ratoromanisch&(
ratoromanska&(
rectina$}
reto romaans&(
reto roman&(
retoromaani&(
retoroman&(
retoromancina&(
retoromanic&(
retoromanscina&(
retoromansk&(
retoromanski&(
retoromanstina&(
retoromanu&(
rietumfrizu%&
roemeens$l
roemeense taal$l
roma%;
romainis&)
roman$l
roman nyelv$l
romana$l
romanca%;
romanche&(
romancio&(
romanes$l
romanesk%;
romani%;
romania$l
romanian$l
romanian kieli$l
romanian sign language&*
romans&(
romansa&(
romansca&(
romansh&(
romansi&(
romanska&(
romany%;
romanz&(
romcina%;
romeno$l
romscina%;
romski%;
romstina%;
romu%;
romunscina$l
rootsi$t
rootsi keel$t
rosyjski$m
rosyjskiego$m
roumain$l
roundi%k
ruanda%>
ruandes%>
ruandscina%>
ruindis%k
ruisis$m
rumaenisch$l
rumaenische sprache$l
rumaenischkenntnisse$l
rumaensk$l
rumaenska$l
rumania$l
rumanisch$l
rumanische sprache$l
rumanischkenntnisse$l
rumano$l
rumanska$l
rumanu$l
rumanu valoda$l
rumca$}
rumeenia$l
rumeenia keel$l
rumen$l
rumence$l
rumeno$l
rumensk$l
rumenska$l
rumuncina$l
rumunjski$l
rumunjski jezik$l
rumunski$l
rumunski jezik$l
rumunskiego$l
rumunstina$l
rumunu$l
rumunu kalba$l
rundcina%k
rundi%k
rundscina%k
rundu%k
ruotsi$t
ruotsin kieli$t
rus$m
rusa$m
rusca$m
ruscina$m
rusia$m
ruski$m
ruski jezik$m
rusko$m
rusky$m
rusky jazyk$m
ruso$m
russe$m
russian$m
russisch$m
russische sprache$m
russische taal$m
russischkenntnisse$m
russisk$m
russneska$m
russo$m
russu$m
rustina$m
rusu$m
rusu kalba$m
rwandcina%>
ryska$m
rómainis&(
rómáinis$l
saamcina (severna%R
saenska$t
saimis an tuaiscirt%R
sairdinis&+
saksa$2
saksa keel$2
saksan kieli$2
same du nord%R
sami de nord%R
sami del nord%R
sami septentrional%R
sami setentrional%R
sami tat tramuntana%R
sami utara%R
samoa&,
samoa dili&,
samoaans&,
samoan&,
samoana&,
samoanisch&,
samoano&,
samoanscina&,
samoansk&,
samoanska&,
samoanski&,
samoanu&,
samois&,
samojcina&,
samojstina&,
samoska&,
samstina (severni%R
sango&-
sangois&-
sangstina&-
sanscrait&.
sanscrit&.
sanscrita&.
sanscrito&.
sanskerta&.
sanskriet&.
sanskrit&.
sanskritas&.
sanskriti&.
sanskrits&.
sanskrt&.
sanskrtski&.
sanskryt&.
sarba$n
sard&+
sarde&+
sardi&+
sardijns&+
sardincina&+
sardinia&+
sardinian&+
sardiniana&+
sardinieciu&+
sardiniesu&+
sardinjan&+
sardinscina&+
sardinsk&+
sardinska&+
sardinski&+
sardisch&+
sardisk&+
sardo&+
sardski&+
sardstina&+
sardunya dili&+
sardynski&+
schlesisch (wasserpolnisch&/
schlesisk&/
schots gaelisch%Z
schwedisch$t
schwedische sprache$t
schwedischkenntnisse$t
schweizerdeutsch$3
schweizertysk$3
schweizertyska$3
scottish gaelic%Z
seabuainis%5
sean ghreigis$5
seapainis$W
sebu%5
sebuano dili%5
sebuanscina%5
sebuanski%5
sebuanu%5
sec$H
seicis$H
seirbis$n
seisnis%6
sengrieku$5
senoves graiku$5
seoinicis%*
seoinis&0
seoirsis$N
serb$n
serbe$n
serbi$n
serbia$n
serbia keel$n
serbian$n
serbian kieli$n
serbian sign language&1
serbio$n
serbisch$n
serbische sprache$n
serbischkenntnisse$n
serbisk$n
serbiska$n
serbneska$n
serbo$n
serbokroatisch$n
serbski$n
serbskiego$n
serbu$n
serbu kalba$n
serbu valoda$n
servio$n
servisch$n
servische taal$n
sesotho%M
sesoto%M
sesotski%M
setsuana%I
setsvana%I
setswana%I
setswanstina%I
severna samijscina%R
severni sami%R
shona&0
siaures samiu%R
sileesia&/
sileisis&/
silesia&/
silesian&/
silesiano&/
silesien&/
silesio&/
silesiska&/
silezanski&/
sileziana&/
silezieciu&/
sileziesu&/
silezisch&/
silezyaca&/
sindhcina&2
sindhi&2
sindhi dili&2
sindhstina&2
sindhu&2
sindi&2
sindis&2
sindscina&2
sindski&2
sindu&2
singalees%=
singales%=
singalese%=
singalesisk%=
singalesiska%=
singali%=
singaliska%=
singalu%=
singhalesisch%=
singhaleza%=
sinhala%=
sinhalcina%=
sinhaleski%=
sinhali dili%=
sinhalscina%=
sinhalstina%=
sinhalu%=
sinis$d
sinis min nan%8
sioloinis%=
sirpca$n
siseivis%7
sisvati&3
siswatstina&3
siuaingis%9
sjeverni sami%R
sjuvas%:
skociai kelta%Z
skosk geliska%Z
skotsk gaelisk%Z
skotsk gaeliska%Z
skotska gaelcina%Z
skotska gaelstina%Z
skotska gelscina%Z
skotski gaelski%Z
skotski gelski%Z
skotu (gelu%Z
skotu gelu%Z
slaski&/
slavais na heaglaise$O
slaviku tal knisja$O
slavo ecclesiastico$O
slavon d'eglise$O
slavona$O
sleesia&/
slesiano&/
slesiska&/
sleski&/
slezijscina&/
slezstina&/
sliezstina&/
sloiveinis$p
slovaca$o
slovacco$o
slovacki$o
slovacki jezik$o
slovaicis$o
slovak$o
slovakca$o
slovaki$o
slovaki keel$o
slovakian sign language&4
slovakisk$o
slovakiska$o
slovakk$o
slovakki$o
slovakkin kieli$o
slovaku$o
slovaku kalba$o
slovaku valoda$o
slovaque$o
slovascina$o
sloveeni$p
sloveeni keel$p
sloveenin kieli$p
sloveens$p
sloveense taal$p
sloven$p
slovena$p
slovenacki$p
slovenacki jezik$p
slovence$p
slovencina$o
slovene$p
slovenia$p
slovenian$p
slovenian sign language&5
sloveno$p
slovenscina$p
slovensk$p
slovenska$p
slovenski$p
slovenski jezik$p
slovensko$p
slovensky$o
slovensky jazyk$o
slovenstina$o
slovenu$p
slovenu kalba$p
slovenu valoda$p
slovincina$p
slovinstina$p
slowaaks$o
slowaakse taal$o
slowacki$o
slowackiego$o
slowakisch$o
slowakische sprache$o
slowakischkenntnisse$o
slowenisch$p
slowenische sprache$p
slowenischkenntnisse$p
slowenski$p
slowenskiego$p
soendanees&6
soer-sotho%M
somaali&7
somailis&7
somalcina&7
somaleza&7
somali&7
somalia&7
somalice&7
somalieciu&7
somalijski&7
somalisch&7
somaliska&7
somalo&7
somalscina&7
somalska&7
somalski&7
somalstina&7
somalu&7
somu$r
somu valoda$r
sona&0
sona dili&0
soncina&0
sondanes&6
songais%D
sonscina&0
sonstina&0
sonu&0
soome$r
soome keel$r
sor sotho%M
soraba de sus$4
sorbais uachtarach$4
sorbia hulu$4
sorbjan ta' fuq$4
sosa%B
sothcina (juzna%M
sotho del sud%M
sotho du sud%M
sotho meridional%M
sotho poludniowy%M
sotho selatan%M
soto do sul%M
soto tan nofsinhar%M
sotstina (jizni%M
soundanais&6
southern sotho%M
spaans$q
spaanse taal$q
spaenska$q
spagnolo$q
spainnis$q
spanelsky$q
spanelsky jazyk$q
spanelstina$q
spanielcina$q
spanielsky$q
spanielsky jazyk$q
spaniola$q
spanisch$q
spanische sprache$q
spanischkenntnisse$q
spanish$q
spanish sign language&8
spanjol$q
spanjolski$q
spanjolski jezik$q
spanscina$q
spansk$q
spanska$q
spanski$q
spanski jezik$q
spansko$q
spanu$q
spanu valoda$q
spanyol$q
spanyol nyelv$q
srbcina$n
srbscina$n
srbski jezik$n
srbsko$n
srbstina$n
srpski$n
srpski jezik$n
stara cerkvena slovanscina$O
stara grscina$5
starogrcki$5
starogrecki$5
starogrectina$5
starorectina$5
staroslovenstina$O
suaheli$s
suahiili$s
suahiili keel$s
suahili$s
suahiliu$s
suahiliu kalba$s
suaili$s
suainis%I
suaisis&3
suajili$s
sualainnis$t
suang%9
suazi&3
sud sotho%M
sudursoto%M
suec$t
sueco$t
sued-sotho%M
suedeza$t
suedois$t
suisse allemand$3
sulu&9
suluis&9
sunda&6
sunda dili&6
sundais&6
sundajski&6
sundanes&6
sundanese&6
sundanesisch&6
sundanesisk&6
sundanesiska&6
sundaneza&6
sundaniz&6
sundanscina&6
sundanska&6
sundanski&6
sundcina&6
sundski&6
sundstina&6
sundu&6
suomen kieli$r
suomi$r
suomin kieli$r
suomiu$r
suomiu kalba$r
sutuis an deiscirt%M
suulu&9
suvaisis%:
svaasi&3
svahailis$s
svahili$s
svahili dili$s
svahili jezik$s
svahili valoda$s
svahilstina$s
svajci nemet$3
svati&3
svatu&3
svazi&3
svazijcina&3
svazijscina&3
sved$t
sved nyelv$t
svedcina$t
svedese$t
svedscina$t
svedski$t
svedski jezik$t
svedstina$t
svedu$t
svedu kalba$t
sveicarijos vokieciu$3
sveices vacu$3
sveitsertysk$3
sveitsinsaksa$3
sveitsisaksa$3
svensk$t
svenska$t
svicarski njemacki$3
svissnesk thyska$3
swahilcina$s
swahili$s
swahilie taal$s
swahilin kieli$s
swati&3
swazi&3
swedia$t
swedish$t
swedish sign language&:
swiss french sign language&;
swiss german$3
swiss german sign language&<
swiss italian sign language&=
sydsotho%M
syngaleski%=
szamoai&,
szango&-
szanszkrit&.
szardiniai&+
szebuano%5
szecsuani%I
szerb$n
szerb nyelv$n
szileziai&/
szindhi&2
szingalez%=
sziszuati&3
szkocki gaelicki%Z
szlovak$o
szlovak nyelv$o
szloven$p
szloven nyelv$p
szomali&7
szuaheli$s
szuaheli nyelv$s
szundanez&6
szwajcarski niemiecki$3
szwedzki$t
szwedzkiego$t
taani$I
taani keel$I
tacikce&>
tadjica&>
tadjik&>
tadjique&>
tadschikisch&>
tadsjikisk&>
tadsjikska&>
tadzicki&>
tadzictina&>
tadziki&>
tadzikki&>
tadziku&>
tadziscina&>
tadzjieks&>
tadzjikiska&>
tadzsik&>
tadzycki&>
tagal&?
tagalaigis&?
tagalcina&?
tagalo&?
tagalog&@
tagalogca&?
tagalogi&?
tagalogscina&?
tagalogu&?
tagalski&?
tagalu&?
tagico&>
tagik&>
tahitian&A
tai$w
tai keel$w
taidsicis&>
tailandes$w
tailenska$w
tajik&>
tajlandiz$w
tajlandski$w
tajlandski jezik$w
tajscina$w
tajski$w
tajski jezik$w
tajskiego$w
taju$w
taju kalba$w
taju valoda$w
taliancina$V
taliansky$V
taliansky jazyk$V
talijanski$V
talijanski jezik$V
taljan$V
tamailis$u
tamil$u
tamil nyelv$u
tamila$u
tamilce$u
tamilcina$u
tamile taal$u
tamili$u
tamili keel$u
tamilin kieli$u
tamilscina$u
tamilska$u
tamilski$u
tamilski jezik$u
tamilskiego$u
tamilstina$u
tamilu$u
tamilu kalba$u
tamilu valoda$u
tamoul$u
tanska$I
tanskan kieli$I
tarpine%h
tartaro&B
tataari&B
tataars&B
tatairis&B
tatar&B
tatara&B
tatarca&B
tatarcina&B
tatari&B
tatarisch&B
tatarisk&B
tatariska&B
tataro&B
tatarscina&B
tatarska&B
tatarski&B
tatarstina&B
tataru&B
tay ban nha$q
tayca$w
tayiko&>
tcheco$H
tcheque$H
tchetchene%6
tchouvache%:
tchuvache%:
tealainnis$w
tedesco$2
tedesco svizzero$3
teileaguis$v
tekkneska$H
telougou$v
telugcina$v
telugijscina$v
telugo$v
telugstina$v
telugu$v
telugu dili$v
telugu jezik$v
telugu kalba$v
telugu keel$v
telugu nyelv$v
telugu valoda$v
telugue taal$v
telugun kieli$v
teluski$v
teluski jezik$v
thai$w
thai nyelv$w
thaie taal$w
thailaendisch$w
thailaendische sprache$w
thailaendischkenntnisse$w
thailaendska$w
thailandese$w
thailandeza$w
thailandisch$w
thailandische sprache$w
thailandischkenntnisse$w
thailandska$w
thain kieli$w
thajcina$w
thajstina$w
tho nhi ky$x
thuy dien$t
thyska$2
tibeidis&C
tibeska&C
tibet&C
tibeta&C
tibetaans&C
tibetain&C
tibetan&C
tibetana&C
tibetano&C
tibetanscina&C
tibetansk&C
tibetanska&C
tibetanski&C
tibetce&C
tibetcina&C
tibeti&C
tibetieciu&C
tibetiesu&C
tibetisch&C
tibetjan&C
tibetski&C
tibetstina&C
tieng a rap$$
tieng abkhazia$%
tieng afar$(
tieng akan$&
tieng albania$0
tieng amharic$6
tieng anh$.
tieng aragon$7
tieng armenia$-
tieng assam$:
tieng asturias$<
tieng aymara$+
tieng azerbaijan$;
tieng azeri$;
tieng ba lan$>
tieng ba tu$?
tieng bambara%$
tieng bangla$D
tieng bashkir$@
tieng basque$A
tieng belarus$C
tieng bhojpuri$9
tieng bo dao nha$i
tieng bosnia$F
tieng breton%,
tieng bulgaria$G
tieng catalan$Y
tieng cebuano%5
tieng chechen%6
tieng choang%9
tieng chuvash%:
tieng cornwall%A
tieng corsica%F
tieng croatia$\
tieng dan mach$I
tieng divehi%N
tieng do thai$S
tieng duc$2
tieng duc (thuy si$3
tieng dzongkha%*
tieng estonia$K
tieng ewe%P
tieng faroe%S
tieng fiji%T
tieng frisia%&
tieng fulah%Y
tieng gael scotland%Z
tieng galician$M
tieng ganda%[
tieng georgia$N
tieng guarani%a
tieng gujarati$P
tieng ha duc$/
tieng ha lan$B
tieng ha lan (nam phi$*
tieng haiti%G
tieng han$[
tieng han quoc$[
tieng hausa%b
tieng hawaii%c
tieng hindi$Q
tieng hoa$d
tieng hungary$R
tieng hy lap$}
tieng hy lap co$5
tieng iceland$U
tieng igbo%f
tieng indonesia$T
tieng ireland$,
tieng italy$V
tieng java%3
tieng kabyle%/
tieng kalaallisut%_
tieng kannada%1
tieng karelian%0
tieng kazakh$Z
tieng khmer%<
tieng khoa hoc quoc te%h
tieng kinyarwanda%>
tieng kongo%E
tieng konkani%C
tieng kurd%@
tieng kyrgyz%?
tieng la tinh$]
tieng lao%m
tieng latvia$^
tieng lingala%p
tieng litva$_
tieng luxembourg$`
tieng ma lai$b
tieng macedonia$a
tieng maithili%t
tieng malagasy%\
tieng malayalam%s
tieng malta$c
tieng man nam%8
tieng manx%v
tieng maori%w
tieng marathi$e
tieng mien dien%%
tieng mong co$f
tieng na uy$g
tieng na uy (bokmal$E
tieng na uy (nynorsk$h
tieng nam sotho%M
tieng nepal%{
tieng nga$m
tieng nhat$W
tieng nyanja%7
tieng occitan$8
tieng odia%}
tieng oromo$'
tieng pashto$)
tieng phan&.
tieng phan lan$r
tieng phap$j
tieng philippines$L
tieng punjab$k
tieng pushto$)
tieng quan thoai$d
tieng quang dong$X
tieng quechua%4
tieng quoc te ngu$J
tieng romania$l
tieng romansh&(
tieng romany%;
tieng rundi%k
tieng sami mien bac%R
tieng samoa&,
tieng sango&-
tieng sardinia&+
tieng sec$H
tieng serbia$n
tieng shona&0
tieng silesia&/
tieng sindhi&2
tieng sinhala%=
tieng slavo nha tho$O
tieng slovak$o
tieng slovenia$p
tieng somali&7
tieng sunda&6
tieng swahili$s
tieng swati&3
tieng tagalog&?
tieng tajik&>
tieng tamil$u
tieng tatar&B
tieng tay ban nha$q
tieng tay tang&C
tieng telugu$v
tieng thai$w
tieng tho nhi ky$x
tieng thuong sorbia$4
tieng thuy dien$t
tieng tigrinya&D
tieng tonga&E
tieng trung$d
tieng tsonga%D
tieng tswana%I
tieng turkmen&F
tieng ukraina$y
tieng urdu$z
tieng uyghur&$
tieng uzbek${
tieng viet$|
tieng volapuk&G
tieng wales%+
tieng wolof&H
tieng xhosa%B
tieng yiddish%^
tieng yoruba%e
tieng zulu&9
tigrajscina&D
tigraju&D
tigrigna&D
tigrina&D
tigrinia&D
tigrinijstina&D
tigrinis&D
tigrinja&D
tigrino&D
tigrinya&D
tigrinya dili&D
tiibet&C
tiibeti&C
tionghoa$d
tjeckiska$H
tjekkisk$H
tjetjensk%6
tjetjenska%6
tjuvasjisk%:
tjuvasjiska%:
tonga&E
tonga dili&E
tongaans&E
tongai&E
tongais&E
tongaisch&E
tongales&E
tongan&E
tongana&E
tonganes&E
tongano&E
tongansk&E
tonganska&E
tonganski&E
tonganstina&E
tonganu&E
tongcina&E
tongien&E
tongiesu&E
tongscina&E
tongverska&E
tork$x
torok$x
torok nyelv$x
totoriu&B
trung$d
trung van$d
tschechisch$H
tschechische sprache$H
tschechischkenntnisse$H
tschetschenisch%6
tschuwaschisch%:
tsehhi$H
tsehhi keel$H
tsekki$H
tsekkin kieli$H
tsetseeni%6
tsjechisch$H
tsjechische taal$H
tsjekkisk$H
tsjetsjeens%6
tsjetsjensk%6
tsjetsjenska%6
tsjoevasjisch%:
tsjuvasjisk%:
tsonga%D
tsongcina%D
tsongu%D
tsuana%I
tsuangi%9
tsuvasi%:
tsuvassi%:
tsvana%I
tsvanu%I
tswana%I
tswancina%I
tuerkisch$x
tuerkische sprache$x
tuerkischkenntnisse$x
tuircis$x
tuircmeinis&F
turc$x
turca$x
turcman&F
turco$x
turcomanno&F
turcomano&F
turcomeno&F
turecki$x
tureckiego$x
turectina$x
turgi$x
turgi keel$x
turkce$x
turki$x
turkisch$x
turkische sprache$x
turkischkenntnisse$x
turkish$x
turkish language$x
turkish sign language&I
turkiska$x
turkki$x
turkkin kieli$x
turkmeeni&F
turkmeens&F
turkmen&F
turkmena&F
turkmence&F
turkmencina&F
turkmene&F
turkmeni&F
turkmenisch&F
turkmeniska&F
turkmenscina&F
turkmensk&F
turkmenska&F
turkmenski&F
turkmenstina&F
turkmenu&F
turks$x
turkse taal$x
turku$x
turku kalba$x
turku valoda$x
turscina$x
turski$x
turski jezik$x
txec$H
txetxe%6
txuvaix%:
tybetanski&C
tyrkisk$x
tyrkneska$x
tysk$2
tyska$2
ucraineana$y
ucraines$y
ucrainis$y
ucraino$y
ucraniano$y
uighur&$
uighurisk&$
uigiuiris&$
uigur&$
uigura&$
uigurisch&$
uigurisk&$
uiguriska&$
uiguro&$
uiguru&$
uiguuri&$
uisbeiceastainis${
ujgur&$
ujgurcina&$
ujgurscina&$
ujgurski&$
ujgurstina&$
ukraina$y
ukraina keel$y
ukrainan kieli$y
ukrainian$y
ukrainieciu$y
ukrainieciu kalba$y
ukrainien$y
ukrainisch$y
ukrainische sprache$y
ukrainischkenntnisse$y
ukrainsk$y
ukrainska$y
ukrainski$y
ukrainskiego$y
ukrainu$y
ukrainu valoda$y
ukrajincina$y
ukrajinscina$y
ukrajinski$y
ukrajinski jezik$y
ukrajinsky$y
ukrajinsky jazyk$y
ukrajinstina$y
ukran$y
ukran nyelv$y
ukraynaca$y
ukren$y
ulemsorbi$4
ungairis$R
ungari$R
ungari keel$R
ungarisch$R
ungarische sprache$R
ungarischkenntnisse$R
ungarsk$R
ungaru$R
ungaru valoda$R
ungeriz$R
ungerska$R
ungherese$R
ungverska$R
unkari$R
unkarin kieli$R
uolofe&H
upper sorbian$4
urdcina$z
urdski$z
urdski jezik$z
urdstina$z
urdu$z
urdu jezik$z
urdu kalba$z
urdu keel$z
urdu nyelv$z
urdu valoda$z
urduca$z
urdue taal$z
urduis$z
urdujscina$z
urdun kieli$z
urijcina%}
urijstina%}
usbeki${
usbeki keel${
usbekisch${
usbekische sprache${
usbekischkenntnisse${
usbekisk${
usbekska${
uusnorra$h
uusnorra keel$h
uyghur&$
uygur&$
uygurca&$
uygurisk&$
uzbeca${
uzbecki${
uzbecki jezik${
uzbeckiego${
uzbeco${
uzbectina${
uzbeg${
uzbeg nyelv${
uzbek${
uzbekiska${
uzbekki${
uzbekkin kieli${
uzbeko${
uzbeku${
uzbeku kalba${
uzbeku valoda${
uzbeque${
uzbescina${
uzleti angol$.
vacu$2
vacu valoda$2
vaestfrisiska%&
vakaru fryzu%&
valencia$Y
valenciano$Y
valgevene$C
valgevene keel$C
valizanscina%+
valkovenaejae$C
valkovenaejaen kieli$C
valkovenaja$C
valkovenajan kieli$C
valu%+
vanakreeka$5
vasco$A
vascuence$A
vastfrisiska%&
velsiesu%+
velska%+
velski%+
velstina%+
venaejae$m
venaejaen kieli$m
venaja$m
venajan kieli$m
vene$m
vene keel$m
vengru$R
vengru kalba$R
vestfrisisk%&
vesturfrisneska%&
viet$|
viet ngu$|
vietnam$|
vietnamca$|
vietnamcina$|
vietnamees$|
vietnameese taal$|
vietnamese$|
vietnamesisch$|
vietnamesische sprache$|
vietnamesischkenntnisse$|
vietnamesisk$|
vietnamesiska$|
vietnameza$|
vietnami$|
vietnami keel$|
vietnami nyelv$|
vietnamieciu$|
vietnamieciu kalba$|
vietnamien$|
vietnamita$|
vietnamn kieli$|
vietnamscina$|
vietnamska$|
vietnamstina$|
vijetnamski$|
vijetnamski jezik$|
viro$K
viron kieli$K
vitneaimis$|
vjetnamiesu$|
vjetnamiesu valoda$|
vjetnamiz$|
vlaams$B
voispiris$9
vokieciu$2
vokieciu kalba$2
volaifis&H
volapik&G
volapiks&G
volapiuko&G
volapuek&G
volapuk&G
volapuki&G
volapuque&G
volapyk&G
volof&H
volofca&H
volofi&H
volofscina&H
volofu&H
walesi%+
walesiska%+
walestina%+
walijski%+
walisisch%+
walisisk%+
wegierski$R
wegierskiego$R
welsh%+
western frisian%&
westfriesisch%&
wietnamski$|
wietnamskiego$|
wirtschaftsenglisch$.
wloski$V
wloskiego$V
wolapik&G
wolof&H
wolofcina&H
wolofstina&H
xhosa%B
xhostina%B
xhosza%B
xines$d
xines mandari$d
xines min del sud%8
xona&0
xosa%B
yiddish%^
yidis%^
ylaesorbi$4
ylasorbi$4
yoruba%e
yorubaca%e
yukari sorbca$4
yunanca$}
yunani$}
yunani kuno$5
zachodniofryzyjski%&
zahodna frizijscina%&
zapadna frizstina%&
zapadni frizijski%&
zapadnofrizijski%&
zemutines vokietijos$/
zhuang%9
zhuangca%9
ziemelsamu%R
zoeloe&9
zosa dili%B
zoulou&9
zsuang%9
zuid sotho%M
zulu&9
zuluca&9
zulujscina&9
zulustina&9
zundu&6
zvediz$t
zviedru$t
zviedru valoda$t
zweeds$t
zweedse taal$t
zwitserduits$3
αγγλικα$.
αγγλικη$.
αγγλικη γλωσσα$.
αγγλικησ$.
αζερικα$;
αζερμπαιτζανικα$;
αιμαρα$+
αιτιανα%G
ακαν$&
αλβανικα$0
αμπχαζικα$%
αμχαρικα$6
ανω σορβικα$4
αραβικα$$
αραγονικα$7
αρμενικα$-
αρχαια ελληνικα$5
ασαμικα$:
αστουριανα$<
αφαρ$(
αφρικαανσ$*
βασκικα$A
βεγγαλικα$D
βιετναμικα$|
βιρμανικα%%
βολαπιουκ&G
βορεια σαμι%R
βοσνιακα$F
βουλγαρικα$G
βρετονικα%,
γαλικιανα$M
γαλλικα$j
γαλλικη$j
γαλλικη γλωσσα$j
γαλλικησ$j
γερμανικα$2
γερμανικα ελβετιασ$3
γερμανικη$2
γερμανικη γλωσσα$2
γερμανικησ$2
γεωργιανα$N
γιντισ%^
γιορουμπα%e
γκαντα%[
γκουαρανι%a
γκουτζαρατικα$P
γουολοφ&H
δανικα$I
δυτικα φριζικα%&
εβραικα$S
εκκλησιαστικα σλαβικα$O
ελληνικα$}
ελληνικη$}
ελληνικη γλωσσα$}
εουε%P
εσθονικα$K
εσπεραντο$J
ζουανγκ%9
ζουλου&9
θιβετιανα&C
ιαβανικα%3
ιαπωνικα$W
ιγκμπο%f
ινδονησιακα$T
ιντερλινγκουα%h
ιρλανδικα$,
ισλανδικα$U
ισπανικα$q
ισπανικη$q
ισπανικη γλωσσα$q
ιταλικα$V
ιταλικη$V
ιταλικη γλωσσα$V
καζακικα$Z
καλααλισουτ%_
καμπιλε%/
καναντα%1
καντονεζικα$X
καρελικα%0
καταλανικα$Y
κατω γερμανικα$/
κετσουα%4
κινεζικα$d
κινιαρουαντα%>
κιργιζικα%?
κονγκο%E
κονκανικα%C
κορεατικα$[
κορνουαλικα%A
κορσικανικα%F
κοσα%B
κουρδικα%@
κροατικα$\
λαοτινα%m
λατινικα$]
λετονικα$^
λευκορωσικα$C
λιθουανικα$_
λινγκαλα%p
λουξεμβουργιανα$`
μαιτχιλι%t
μαλαγιαλαμικα%s
μαλαισιανα$b
μαλγασικα%\
μαλτεζικα$c
μανδαρινικα$d
μανξ%v
μαορι%w
μαραθικα$e
μιν ναν%8
μογγολικα$f
μπαμπαρα%$
μπασκιρ$@
μποτζπουρι$9
νεα ελληνικα$}
νεπαλικα%{
νιαντζα%7
νορβηγικα$g
νορβηγικα μποκμαλ$E
νορβηγικα νινορσκ$h
νοτια σοθο%M
ντζονγκχα%*
ντιβεχι%N
ολλανδικα$B
οντια%}
οξιτανικα$8
ορομο$'
ουαλικα%+
ουγγρικα$R
ουζμπεκικα${
ουιγουρ&$
ουιγουρικα&$
ουκρανικα$y
ουρντου$z
παντζαπικα$k
παστο$)
περσικα$?
πολωνικα$>
πορτογαλικα$i
ρομανι%;
ρομανικα&(
ρουμανικα$l
ρουντι%k
ρωσικα$m
ρωσικη$m
ρωσικη γλωσσα$m
σαμοανα&,
σανγκο&-
σανσκριτικα&.
σαρδηνιακα&+
σεμπουανο%5
σερβικα$n
σιλεσικα&/
σιντι&2
σινχαλεζικα%=
σκωτικα κελτικα%Z
σλαβομακεδονικα$a
σλοβακικα$o
σλοβενικα$p
σομαλικα&7
σονα&0
σουατι&3
σουαχιλι$s
σουηδικα$t
σουνδανικα&6
ταγκαλογκ&?
ταιλανδικα$w
ταμιλικα$u
ταταρικα&B
τατζικικα&>
τελουγκου$v
τιγκρινικα&D
τονγκανικα&E
τουρκικα$x
τουρκμενικα&F
τσετσενικα%6
τσεχικα$H
τσονγκα%D
τσουανα%I
τσουβασικα%:
φεροικα%S
φιλιππινικα$L
φινλανδικα$r
φιτζι%T
φουλα%Y
χαβαικα%c
χαουσα%b
χιντι$Q
χμερ%<
абхазки$%
абхазский$%
абхазька$%
абхаски$%
азербайджански$;
азербайджански език$;
азербайджанский$;
азербайджанский язык$;
азербайджанского$;
азербайджанском$;
азербайджанська$;
азербайджанська мова$;
азербайджанською$;
азербайджанської$;
азербайджанську$;
азербејџански$;
азербејџански језик$;
азерски$;
азері$;
аймара$+
акан$&
акански$&
албански$0
албански език$0
албански језик$0
албанский$0
албанский язык$0
албанского$0
албанском$0
албанська$0
албанська мова$0
албанською$0
албанської$0
албанську$0
амхарски$6
амхарский$6
амхарська$6
английски$.
английски език$.
английский$.
английский технический$.
английский язык$.
английского$.
английском$.
англійська$.
англійська мова$.
англійською$.
англійської$.
англійську$.
арабски$$
арабски език$$
арабский$$
арабский язык$$
арабского$$
арабском$$
арабська$$
арабська мова$$
арабською$$
арабської$$
арабську$$
арагонски$7
арагонский$7
арагонська$7
арапски$$
арапски језик$$
арменски$-
арменски език$-
армянский$-
армянский язык$-
армянского$-
армянском$-
асамски$:
ассамский$:
ассамська$:
астурийский$<
астуријски$<
астурски$<
астурійська$<
афарски$(
афарский$(
афарська$(
африкаанс$*
африканс$*
ајмара$+
бамбара%$
баски$A
баски език$A
баскијски$A
баскијски језик$A
баскский$A
баскский язык$A
баскского$A
баскском$A
баскська$A
баскська мова$A
баскською$A
баскської$A
баскську$A
башкирски$@
башкирский$@
башкирська$@
беларуски$C
беларуски език$C
белоруски$C
белоруски језик$C
белорусский$C
белорусский язык$C
белорусского$C
белорусском$C
бенгалски$D
бенгалски език$D
бенгалски језик$D
бенгальский$D
бенгальский язык$D
бенгальского$D
бенгальском$D
бенгальська$D
бенгальська мова$D
бенгальською$D
бенгальської$D
бенгальську$D
бирмански%%
бирманский%%
боджпури$9
болгарский$G
болгарский язык$G
болгарского$G
болгарском$G
болгарська$G
болгарська мова$G
болгарською$G
болгарської$G
болгарську$G
босански$F
босански језик$F
босненски$F
босненски език$F
боснийский$F
боснийский язык$F
боснийского$F
боснийском$F
боснійська$F
боснійська мова$F
боснійською$F
боснійської$F
боснійську$F
боџпури$9
бретонски%,
бретонский%,
бретонська%,
бугарски$G
бугарски језик$G
бурмански%%
бходжпури$9
бходжпурі$9
български$G
български език$G
білоруська$C
білоруська мова$C
білоруською$C
білоруської$C
білоруську$C
бірманська%%
в'єтнамська$|
в'єтнамська мова$|
в'єтнамською$|
в'єтнамської$|
в'єтнамську$|
валлийский%+
валлійська%+
велшки%+
венгерский$R
венгерский язык$R
венгерского$R
венгерском$R
верхнелужицкий$4
верхньолужицька$4
виетнамски$|
виетнамски език$|
вијетнамски$|
вијетнамски језик$|
волапик&G
волапюк&G
волоф&H
вьетнамский$|
вьетнамский язык$|
вьетнамского$|
вьетнамском$|
вірменська$-
вірменська мова$-
вірменською$-
вірменської$-
вірменську$-
гавайский%c
гавайська%c
гаитянский%G
галисийски$M
галисийски език$M
галисийский$M
галисийский язык$M
галисийского$M
галисийском$M
галицијски$M
галицијски језик$M
галісійська$M
галісійська мова$M
галісійською$M
галісійської$M
галісійську$M
ганда%[
гаїтянська креольська%G
гварани%a
голландский$B
горнолужишки$4
горњолужичкосрпски$4
гренландски%_
гренландский%_
грецька$}
грецька мова$}
грецькою$}
грецької$}
грецьку$}
греческий$}
греческий язык$}
греческого$}
греческом$}
грузински$N
грузински език$N
грузинский$N
грузинский язык$N
грузинского$N
грузинском$N
грузинська$N
грузинська мова$N
грузинською$N
грузинської$N
грузинську$N
грузијски$N
грузијски језик$N
грчки$}
грчки језик$}
гръцки$}
гръцки език$}
гуарани%a
гуарані%a
гуджарати$P
гуджарати език$P
гуджараті$P
гуџарати$P
гуџарати језик$P
гэльский%Z
гінді$Q
давньогрецька$5
дански$I
дански језик$I
данська$I
данська мова$I
данською$I
данської$I
данську$I
датски$I
датски език$I
датский$I
датский язык$I
датского$I
датском$I
дзонг ке%*
дзонг кэ%*
дзонгкха%*
дивехи%N
дивехі%N
долнонемски$/
древнегреческий$5
древногръцки$5
еве%P
енглески$.
енглески језик$.
есперанто$J
есперанто език$J
есперанто језик$J
естонски$K
естонски език$K
естонски језик$K
естонська$K
естонська мова$K
естонською$K
естонської$K
естонську$K
западни фризијски%&
западнофризийски%&
западнофризский%&
західнофризька%&
зуанг%9
зулу&9
зулуски&9
зулуська&9
иврит$S
иврит език$S
иврите$S
игбо%f
идиш%^
индонежански$T
индонежански језик$T
индонезийски$T
индонезийски език$T
индонезийский$T
индонезийский язык$T
индонезийского$T
индонезийском$T
интерлингва%h
ирландски$,
ирландски език$,
ирландский$,
ирландский язык$,
ирландского$,
ирландском$,
ирски$,
ирски језик$,
исландски$U
исландски език$U
исландски језик$U
исландский$U
исландский язык$U
исландского$U
исландском$U
испански$q
испански език$q
испанский$q
испанский язык$q
испанского$q
испанском$q
италиански$V
италиански език$V
италијански$V
италијански језик$V
итальянский$V
итальянский язык$V
итальянского$V
итальянском$V
йоруба%e
кабиле%/
кабилски%/
кабильский%/
кабільська%/
казахски$Z
казахски език$Z
казахский$Z
казахский язык$Z
казахского$Z
казахском$Z
казахська$Z
казахська мова$Z
казахською$Z
казахської$Z
казахську$Z
казашки$Z
казашки језик$Z
калааллісут%_
канада%1
каннада%1
кантонски$X
кантонски език$X
кантонски језик$X
кантонский$X
кантонский язык$X
кантонского$X
кантонском$X
кантонська$X
кантонська мова$X
кантонською$X
кантонської$X
кантонську$X
карелски%0
карельский%0
карельська%0
каталанский$Y
каталанский язык$Y
каталанского$Y
каталанском$Y
каталонски$Y
каталонски език$Y
каталонски језик$Y
каталонська$Y
каталонська мова$Y
каталонською$Y
каталонської$Y
каталонську$Y
кечуа%4
кинески$d
кинески језик$d
киньяруанда%>
киняруанда%>
киргизки%?
киргизский%?
киргизька%?
киргиски%?
кирунди%k
китайски$d
китайски език$d
китайский$d
китайский язык$d
китайского$d
китайском$d
китайська$d
китайська мова$d
китайською$d
китайської$d
китайську$d
кињаруанда%>
кмерски%<
конго%E
конгоански%E
конкани%C
конкані%C
конґолезька%E
корейски$[
корейски език$[
корейский$[
корейский язык$[
корейского$[
корейском$[
корейська$[
корейська мова$[
корейською$[
корейської$[
корейську$[
корејски$[
корејски језик$[
корзикански%F
корнволски%A
корнский%A
корнська%A
корнуолски%A
корсикански%F
корсиканский%F
корсиканська%F
коса%B
курдски%@
курдский%@
курдська%@
кхмерски%<
кхмерский%<
кхмерська%<
кхоса%B
кюрдски%@
кіньяруанда%>
лаоски%m
лаосский%m
лаоська%m
латвийски$^
латвийски език$^
латина$]
латински$]
латински език$]
латински језик$]
латинский$]
латинский язык$]
латинского$]
латинском$]
латинська$]
латинська мова$]
латинською$]
латинської$]
латинську$]
латиська$^
латиська мова$^
латиською$^
латиської$^
латиську$^
латынь$]
латышский$^
латышский язык$^
латышского$^
латышском$^
летонски$^
летонски језик$^
лингала%p
литвански$_
литвански језик$_
литовски$_
литовски език$_
литовский$_
литовский язык$_
литовского$_
литовском$_
литовська$_
литовська мова$_
литовською$_
литовської$_
литовську$_
луксембуршки$`
луксембуршки језик$`
люксембургски$`
люксембургски език$`
люксембургский$`
люксембургский язык$`
люксембургского$`
люксембургском$`
люксембурзька$`
люксембурзька мова$`
люксембурзькою$`
люксембурзької$`
люксембурзьку$`
лінгала%p
маитили%t
майтхили%t
майтхілі%t
македонски$a
македонски език$a
македонски језик$a
македонский$a
македонский язык$a
македонского$a
македонском$a
македонська$a
македонська мова$a
македонською$a
македонської$a
македонську$a
малагасийский%\
малагасійська%\
малайски$b
малайски език$b
малайский$b
малайский язык$b
малайского$b
малайском$b
малайська$b
малайська мова$b
малайською$b
малайської$b
малайську$b
малаялам%s
малајалам%s
малајски$b
малајски језик$b
малгашки%\
малдивски%N
малтешки$c
малтешки језик$c
малтийски$c
малтийски език$c
мальдивский%N
мальтийский$c
мальтийский язык$c
мальтийского$c
мальтийском$c
мальтійська$c
мальтійська мова$c
мальтійською$c
мальтійської$c
мальтійську$c
мандарин$d
мандарински$d
мандаринська$d
манкс%v
манкски%v
маори%w
маорски%w
маорі%w
марати$e
марати език$e
марати језик$e
маратхи$e
маратхі$e
мађарски$R
мађарски језик$R
менкська%v
миньнань%8
монголски$f
монголски език$f
монголски језик$f
монгольский$f
монгольский язык$f
монгольского$f
монгольском$f
монгольська$f
монгольська мова$f
монгольською$f
монгольської$f
монгольську$f
мэнский%v
немачки$2
немачки (швајцарска$3
немачки језик$2
немецкий$2
немецкий язык$2
немецкого$2
немецком$2
немски$2
немски език$2
непалски%{
непальский%{
непальська%{
нидерландски$B
нидерландски език$B
нидерландский$B
нидерландский язык$B
нидерландского$B
нидерландском$B
нижненемецкий$/
нижньонімецька$/
нисконемачки$/
новогреческий$}
норвежки$g
норвежки (букмол$E
норвежки (букмол) език$E
норвежки (нюношк$h
норвежки (нюношк) език$h
норвежки език$g
норвежский$g
норвежский букмол$E
норвежский язык$g
норвежского$g
норвежском$g
норвезька$g
норвезька (букмол$E
норвезька (нюношк$h
норвезька мова$g
норвезькою$g
норвезької$g
норвезьку$g
норвешки$g
норвешки букмол$E
норвешки букмол језик$E
норвешки нинорск$h
норвешки нинорск језик$h
норвешки језик$g
ньянджа%7
нюнорск$h
нянджа%7
нідерландська$B
нідерландська мова$B
нідерландською$B
нідерландської$B
нідерландську$B
німецька$2
німецька (швейцарія$3
німецька мова$2
німецькою$2
німецької$2
німецьку$2
одија%}
одія%}
окситански$8
окситанский$8
окситанська$8
ория%}
оромо$'
панджаби$k
панджабі$k
пашто$)
паштунски$)
пенджабски$k
пенджабски език$k
пенџапски$k
пенџапски језик$k
персидский$?
персидский язык$?
персидского$?
персидском$?
персийски$?
персийски език$?
персијски$?
персијски језик$?
перська$?
перська мова$?
перською$?
перської$?
перську$?
по азербайджански$;
по албански$0
по английски$.
по арабски$$
по армянски$-
по баскски$A
по белорусски$C
по бенгальски$D
по болгарски$G
по боснийски$F
по венгерски$R
по вьетнамски$|
по галисийски$M
по гречески$}
по грузински$N
по датски$I
по индонезийски$T
по ирландски$,
по исландски$U
по испански$q
по итальянски$V
по казахски$Z
по кантонски$X
по каталански$Y
по китайски$d
по корейски$[
по латински$]
по латышски$^
по литовски$_
по люксембургски$`
по македонски$a
по малайски$b
по мальтийски$c
по монгольски$f
по немецки$2
по нидерландски$B
по норвежски$g
по персидски$?
по польски$>
по португальски$i
по румынски$l
по русски$m
по сербски$n
по словацки$o
по словенски$p
по тайски$w
по тамильски$u
по турецки$x
по узбекски${
по украински$y
по филиппински$L
по фински$r
по французски$j
по хорватски$\
по чешски$H
по шведски$t
по эстонски$K
по японски$W
полски$>
полски език$>
польский$>
польский язык$>
польского$>
польском$>
польська$>
польська мова$>
польською$>
польської$>
польську$>
португалски$i
португалски език$i
португалски језик$i
португальский$i
португальский язык$i
португальского$i
португальском$i
португальська$i
португальська мова$i
португальською$i
португальської$i
португальську$i
пољски$>
пољски језик$>
путунхуа$d
пушту$)
пущу$)
пущунски$)
південна сото%M
південноміньська%8
північносаамська%R
реторомански&(
ретороманська&(
романш&(
романшский&(
ромски%;
російська$m
російська мова$m
російською$m
російської$m
російську$m
румунски$l
румунски језик$l
румунська$l
румунська мова$l
румунською$l
румунської$l
румунську$l
румънски$l
румънски език$l
румынский$l
румынский язык$l
румынского$l
румынском$l
рунди%k
рунді%k
руски$m
руски език$m
руски језик$m
русский$m
русский язык$m
русского$m
русском$m
самоански&,
самоанский&,
самоанська&,
санго&-
санскрит&.
сардински&+
сардинский&+
сардинська&+
свази&3
свати&3
свахили$s
свахили језик$s
себуано%5
себуански%5
себуанська%5
северни сами%R
северносаамски%R
северносаамский%R
сербский$n
сербский язык$n
сербского$n
сербском$n
сербська$n
сербська мова$n
сербською$n
сербської$n
сербську$n
сесото%M
силежански&/
силезийски&/
силезский&/
сингальский%=
сингальська%=
синди&2
синдхи&2
синдхі&2
синхалешки%=
синхалски%=
сисваті&3
словацкий$o
словацкий язык$o
словацкого$o
словацком$o
словацька$o
словацька мова$o
словацькою$o
словацької$o
словацьку$o
словачки$o
словачки језик$o
словашки$o
словашки език$o
словеначки$p
словеначки језик$p
словенски$p
словенски език$p
словенский$p
словенский язык$p
словенского$p
словенском$p
словенська$p
словенська мова$p
словенською$p
словенської$p
словенську$p
сомали&7
сомалийски&7
сомалски&7
сомалі&7
сото%M
српски$n
српски језик$n
сръбски$n
сръбски език$n
старогрчки$5
суахили$s
суахили език$s
суахілі$s
сундански&6
сунданский&6
сунданська&6
сундски&6
сілезька&/
тагалог&?
тагальська&?
таджикски&>
таджикский&>
таджицька&>
тайски$w
тайски език$w
тайский$w
тайский язык$w
тайского$w
тайском$w
тайська$w
тайська мова$w
тайською$w
тайської$w
тайську$w
тамилски$u
тамилски език$u
тамилски језик$u
тамильский$u
тамильский язык$u
тамильского$u
тамильском$u
тамільська$u
тамільська мова$u
тамільською$u
тамільської$u
тамільську$u
татарски&B
татарский&B
татарська&B
тајски$w
тајски језик$w
таџички&>
телугу$v
телугу език$v
телугу језик$v
тибетански&C
тибетски&C
тибетский&C
тибетська&C
тигринья&D
тигриня&D
тигриња&D
тонгански&E
тонганский&E
тонганська&E
тсвана%I
тсонга%D
турецкий$x
турецкий язык$x
турецкого$x
турецком$x
турецька$x
турецька мова$x
турецькою$x
турецької$x
турецьку$x
туркменски&F
туркменский&F
туркменська&F
турски$x
турски език$x
турски језик$x
угорська$R
угорська мова$R
угорською$R
угорської$R
угорську$R
уелски%+
узбекски${
узбекски език${
узбекский${
узбекский язык${
узбекского${
узбекском${
узбецька${
узбецька мова${
узбецькою${
узбецької${
узбецьку${
узбечки${
узбечки језик${
уйгурски&$
уйгурский&$
уйгурська&$
украински$y
украински език$y
украинский$y
украинский язык$y
украинского$y
украинском$y
українська$y
українська мова$y
українською$y
української$y
українську$y
украјински$y
украјински језик$y
унгарски$R
унгарски език$R
урду$z
урду език$z
урду језик$z
ујгурски&$
фарерский%S
фарерська%S
фарси$?
фарски%S
фарьорски%S
фиджи%T
фиджийски%T
филипински$L
филипински език$L
филипински језик$L
филиппинский$L
филиппинский язык$L
филиппинского$L
филиппинском$L
фински$r
фински език$r
фински језик$r
финский$r
финский язык$r
финского$r
финском$r
фиџијски%T
французский$j
французский язык$j
французского$j
французском$j
французька$j
французька мова$j
французькою$j
французької$j
французьку$j
француски$j
француски језик$j
френски$j
френски език$j
фула%Y
фулах%Y
фіджі%T
філіппінська$L
філіппінська мова$L
філіппінською$L
філіппінської$L
філіппінську$L
фінська$r
фінська мова$r
фінською$r
фінської$r
фінську$r
хавайски%c
хавајски%c
хаитянски креолски%G
хаићански%G
хауса%b
хебрејски$S
хебрејски језик$S
хинди$Q
хинди език$Q
хинди језик$Q
холандски$B
холандски језик$B
хорватский$\
хорватский язык$\
хорватского$\
хорватском$\
хорватська$\
хорватська мова$\
хорватською$\
хорватської$\
хорватську$\
хрватски$\
хрватски језик$\
хърватски$\
хърватски език$\
цвана%I
церковнославянский$O
церковнослов'янська$O
циганська%;
цонга%D
црквенословенски$O
църковнославянски$O
цыганский%;
чеська$H
чеська мова$H
чеською$H
чеської$H
чеську$H
чеченски%6
чеченский%6
чеченська%6
чешки$H
чешки език$H
чешки језик$H
чешский$H
чешский язык$H
чешского$H
чешском$H
чжуан%9
чжуань%9
чуваська%:
чувашки%:
чувашский%:
шведски$t
шведски език$t
шведски језик$t
шведский$t
шведский язык$t
шведского$t
шведском$t
шведська$t
шведська мова$t
шведською$t
шведської$t
шведську$t
швейцарски немски$3
швейцарский немецкий$3
шкотски гелски%Z
шона&0
шотландски келтски%Z
шотландська гельська%Z
шпански$q
шпански језик$q
эве%P
эсперанто$J
эстонский$K
эстонский язык$K
эстонского$K
эстонском$K
южный сото%M
явански%3
яванский%3
яванська%3
японски$W
японски език$W
японский$W
японский язык$W
японского$W
японском$W
японська$W
японська мова$W
японською$W
японської$W
японську$W
іврит$S
ігбо%f
індонезійська$T
індонезійська мова$T
індонезійською$T
індонезійської$T
індонезійську$T
інтерлінгва%h
ірландська$,
ірландська мова$,
ірландською$,
ірландської$,
ірландську$,
ісландська$U
ісландська мова$U
ісландською$U
ісландської$U
ісландську$U
іспанська$q
іспанська мова$q
іспанською$q
іспанської$q
іспанську$q
італійська$V
італійська мова$V
італійською$V
італійської$V
італійську$V
їдиш%^
јавански%3
јапански$W
јапански језик$W
јерменски$-
јерменски језик$-
јидиш%^
јоруба%e
њанџа%7
џонга%*
џуаншки%9
אבחזית$%
אווה%P
אוזבקית${
אויגורית&$
אוקסיטנית$8
אוקראינית$y
אורדו$z
אורומו$'
אורייה%}
אזרית$;
איגבו%f
אידיש%^
איטלקית$V
איימארית$+
אינדונזית$T
אינטרלינגואה%h
איסלנדית$U
אירית$,
אלבנית$0
אמהרית$6
אנגלית$.
אנגלית עסקית$.
אסאמית$:
אסטונית$K
אסטורית$<
אספרנטו$J
אפארית$(
אפריקאנס$*
אקאן$&
אראגונית$7
ארמנית$-
בוג׳פורי$9
בולגרית$G
בוסנית$F
בורמזית%%
בלארוסית$C
במבארה%$
בנגלית$D
בסקית$A
ברטונית%,
בשקירית$@
גאורגית$N
גאלית סקוטית%Z
גאנדה%[
גוארני%a
גוג׳ארטי$P
גליציאנית$M
גרינלנדית%_
גרמנית$2
גרמנית שוויצרית$3
גרמנית תחתית$/
דזונקה%*
דיבהי%N
דנית$I
האוסה%b
הוואית%c
הולנדית$B
הונגרית$R
הינדי$Q
השפה האנגלית$.
השפה העברית$S
וולאפיק&G
וולוף&H
וולשית%+
וייטנאמית$|
זואנג%9
זולו&9
חמרית%<
טאגאלוג&?
טג׳יקית&>
טונגאית&E
טורקית$x
טורקמנית&F
טטרית&B
טיבטית&C
טלוגו$v
טמילית$u
טסונגה%D
יאוואית%3
יוונית$}
יוונית עתיקה$5
יורובה%e
יידיש%^
יפנית$W
כורדית%@
לאו%m
לוקסמבורגית$`
לטבית$^
לטינית$]
ליטאית$_
לינגלה%p
מאורית%w
מאיטילית%t
מאנית%v
מונגולית$f
מלאית$b
מלגשית%\
מלטית$c
מליאלאם%s
מנדרינית$d
מקדונית$a
מראטהית$e
נורווגית$g
נורווגית חדשה$h
נורווגית ספרותית$E
ניאנג׳ה%7
נפאלית%{
סאווזי&3
סבואנו%5
סוואנה%I
סווהילי$s
סומלית&7
סונדנזית&6
סורבית עילית$4
סותו דרומית%M
סינדהית&2
סינהלה%=
סינית$d
סינית מין נאן%8
סלאבית כנסייתית עתיקה$O
סלובנית$p
סלובקית$o
סמואית&,
סמי צפונית%R
סנגו&-
סנסקריט&.
ספרדית$q
סרבית$n
סרדינית&+
עברית$S
ערבית$$
ערבית מדוברת$$
ערבית ספרותית$$
פארואזית%S
פאשטו$)
פולה%Y
פולנית$>
פורטוגזית$i
פושטו$)
פיג׳ית%T
פיליפינית$L
פינית$r
פנג׳אבי$k
פריזית מערבית%&
פרסית$?
צרפתית$j
צ׳ובאש%:
צ׳כית$H
צ׳צ׳נית%6
קארלית%0
קבילה%/
קונגו%E
קונקאני%C
קוסה%B
קוריאנית$[
קורנית%A
קורסיקנית%F
קזחית$Z
קטלאנית$Y
קירגיזית%?
קירונדי%k
קנאדה%1
קנטונזית$X
קנירואנדית%>
קצ׳ואה%4
קרואטית$\
קריאולית (האיטי%G
רומאני%;
רומאנש&(
רומנית$l
רוסית$m
שוודית$t
שונה&0
שלזית&/
תאית$w
תיגרינית&D
اذربيجانيه$;
اردو$z
ارمنيه$-
اسباني$q
اسبانيه$q
اسبرانتو$J
استونيه$K
الابخازيه$%
الاذربيجانيه$;
الاذريه$;
الاراغونيه$7
الارمنيه$-
الاساميه$:
الاسبانيه$q
الاسبرانتو$J
الاستريه$<
الاستونيه$K
الافاريه$(
الافريقانيه$*
الاكانيه$&
الالبانيه$0
الالمانيه$2
الالمانيه السفلي$/
الالمانيه السويسريه$3
الامهريه$6
الانجليزي$.
الانجليزيه$.
الاندونيسيه$T
الانكليزيه$.
الاوردو$z
الاورديه$z
الاوروميه$'
الاوريه%}
الاوزبكيه${
الاوكرانيه$y
الاوكسيتانيه$8
الاويغوريه&$
الايجبو%f
الايرلنديه$,
الايسلنديه$U
الايطاليه$V
الايغوريه&$
الايمارا$+
الايوي%P
الباسكيه$A
الباشكيريه$@
البامبارا%$
البانيه$0
البرتغاليه$i
البريتونيه%,
البشتو$)
البلغاريه$G
البنجابيه$k
البنغاليه$D
البهوجبوريه$9
البورميه%%
البوسنيه$F
البولنديه$>
البيلاروسيه$C
التاغالوغيه&?
التاميليه$u
التايلانديه$w
التبتيه&C
التتريه&B
التركمانيه&F
التركيه$x
التسوانيه%I
التشوفاشي%:
التشيكيه$H
التغرينيه&D
التونغيه&E
التيلوغويه$v
الجاليكيه$M
الجاويه%3
الجورجيه$N
الخميريه%<
الخوسا%B
الدانمركيه$I
الرندي%k
الروسيه$m
الرومانشيه&(
الرومانيه$l
الزهيونج%9
الزولو&9
السامواييه&,
السانجو&-
السردينيه&+
السلوفاكيه$o
السلوفانيه$p
السنديه&2
السنسكريتيه&.
السنهاليه%=
السواتي&3
السواحليه$s
السوتو الجنوبيه%M
السونجا%D
السوندانيه&6
السويديه$t
السيبيوانيه%5
السيليزيه&/
الشونا&0
الشيشانيه%6
الصربيه$n
الصوربيه العليا$4
الصوماليه&7
الصينيه$d
الطاجيكيه&>
العبريه$S
العربيه$$
الغاندا%[
الغجريه%;
الغوارانيه%a
الغوجاراتيه$P
الغيليه الاسكتلنديه%Z
الفارسيه$?
الفارويه%S
الفرنسي$j
الفرنسيه$j
الفريزيان%&
الفلبينيه$L
الفنلنديه$r
الفولانيه%Y
الفيتناميه$|
الفيجيه%T
القبيليه%/
القيرغيزيه%?
الكاريليه%0
الكازاخستانيه$Z
الكالاليست%_
الكانادا%1
الكتالانيه$Y
الكرديه%@
الكرواتيه$\
الكريوليه الهايتيه%G
الكنتونيه$X
الكورسيكيه%F
الكورنيه%A
الكوريه$[
الكونغو%E
الكونكانيه%C
الكينيارواندا%>
اللاتفيه$^
اللاتينيه$]
اللاويه%m
اللغه الاذربيجانيه$;
اللغه الارمنيه$-
اللغه الاسبانيه$q
اللغه الاسبرانتو$J
اللغه الاستونيه$K
اللغه الالبانيه$0
اللغه الالمانيه$2
اللغه الانجليزيه$.
اللغه الاندونيسيه$T
اللغه الاورديه$z
اللغه الاوزبكيه${
اللغه الاوكرانيه$y
اللغه الايرلنديه$,
اللغه الايسلنديه$U
اللغه الايطاليه$V
اللغه الباسكيه$A
اللغه البرتغاليه$i
اللغه البلغاريه$G
اللغه البنجابيه$k
اللغه البنغاليه$D
اللغه البوسنيه$F
اللغه البولنديه$>
اللغه البيلاروسيه$C
اللغه التاميليه$u
اللغه التايلانديه$w
اللغه التركيه$x
اللغه التشيكيه$H
اللغه التيلوغويه$v
اللغه الجاليكيه$M
اللغه الجورجيه$N
اللغه الدانمركيه$I
اللغه الروسيه$m
اللغه الرومانيه$l
اللغه السلوفاكيه$o
اللغه السلوفانيه$p
اللغه السواحليه$s
اللغه السويديه$t
اللغه الصربيه$n
اللغه الصينيه$d
اللغه العبريه$S
اللغه العربيه$$
اللغه الغوجاراتيه$P
اللغه الفارسيه$?
اللغه الفرنسيه$j
اللغه الفلبينيه$L
اللغه الفنلنديه$r
اللغه الفيتناميه$|
اللغه الكازاخستانيه$Z
اللغه الكتالانيه$Y
اللغه الكرواتيه$\
اللغه الكنتونيه$X
اللغه الكوريه$[
اللغه اللاتفيه$^
اللغه اللاتينيه$]
اللغه اللكسمبورغيه$`
اللغه الليتوانيه$_
اللغه الماراثيه$e
اللغه المالطيه$c
اللغه الماليزيه$b
اللغه المقدونيه$a
اللغه المنغوليه$f
اللغه النرويجيه$g
اللغه النرويجيه بوكمال$E
اللغه النرويجيه نينورسك$h
اللغه الهنديه$Q
اللغه الهنغاريه$R
اللغه الهولنديه$B
اللغه الوسيطه%h
اللغه اليابانيه$W
اللغه اليونانيه$}
اللكسمبورغيه$`
الليتوانيه$_
اللينجالا%p
الماراثيه$e
المالايالاميه%s
المالديفيه%N
المالطيه$c
الماليزيه$b
الماندرين$d
الماني$2
المانيه$2
الماوريه%w
المايثيلي%t
المقدونيه$a
الملغاشي%\
المنغوليه$f
المنكيه%v
النرويجيه$g
النرويجيه بوكمال$E
النرويجيه نينورسك$h
النيانجا%7
النيباليه%{
الهنديه$Q
الهنغاريه$R
الهوسا%b
الهولنديه$B
الولوفيه&H
الويلزيه%+
اليابانيه$W
اليديشيه%^
اليوروبا%e
اليونانيه$}
اليونانيه القديمه$5
انجليزي$.
انجليزيه$.
اندونيسيه$T
انكليزي$.
انكليزيه$.
اورديه$z
اوزبكيه${
اوكرانيه$y
ايرلنديه$,
ايسلنديه$U
ايطالي$V
ايطاليه$V
باسكيه$A
برتغاليه$i
بشتو$)
بلغاريه$G
بنجابيه$k
بنغاليه$D
بوسنيه$F
بولنديه$>
بيلاروسيه$C
تاميليه$u
تايلانديه$w
تركي$x
تركيه$x
تشيكيه$H
تيلوغويه$v
جاليكيه$M
جورجيه$N
دانمركيه$I
دزونكا%*
روسي$m
روسيه$m
رومانيه$l
سامي الشماليه%R
سلافيه كنسيه$O
سلوفاكيه$o
سلوفانيه$p
سواحليه$s
سويديه$t
صربيه$n
صيني$d
صينيه$d
عبري$S
عبريه$S
عربي$$
عربيه$$
غوجاراتيه$P
فارسي$?
فارسيه$?
فرنسي$j
فرنسيه$j
فلبينيه$L
فنلنديه$r
فيتناميه$|
كازاخستانيه$Z
كتالانيه$Y
كرواتيه$\
كنتونيه$X
كوريه$[
كيشوا%4
لاتفيه$^
لاتينيه$]
لغه الفولابوك&G
لغه هاواي%c
لكسمبورغيه$`
ليتوانيه$_
ماراثيه$e
مالطيه$c
ماليزيه$b
مقدونيه$a
منغوليه$f
مين نان الصينيه%8
نرويجيه$g
نرويجيه بوكمال$E
نرويجيه نينورسك$h
هندي$Q
هنديه$Q
هنغاريه$R
هولنديه$B
يابانيه$W
يونانيه$}
अंग्रेजी$.
अंग्रेजी भाषा$.
अकन$&
अजरबैजानी$;
अजरबैजानी भाषा$;
अजेरी$;
अफार$(
अफ्रीकी$*
अब्खाजियन$%
अम्हेरी$6
अरबी$$
अरबी भाषा$$
अरागोनी$7
अल्बानियाई$0
अल्बानियाई भाषा$0
असमिया$:
अस्तुरियन$<
आइसलैंडिक$U
आइसलैंडिक भाषा$U
आयमारा$+
आयरिश$,
आयरिश भाषा$,
आर्मेनियाई$-
आर्मेनियाई भाषा$-
इंग्लिश$.
इंटरलिंगुआ%h
इंडोनेशियाई$T
इंडोनेशियाई भाषा$T
इतालवी$V
इतालवी भाषा$V
ईग्बो%f
ईवे%P
उईगूर&$
उज्बेक${
उज्बेक भाषा${
उर्दू$z
उर्दू भाषा$z
ऊपरी सॉर्बियन$4
एस्टोनियाई$K
एस्टोनियाई भाषा$K
एस्पेरेंतो$J
एस्पेरेंतो भाषा$J
ओडिया%}
ओरोमो$'
ओसीटान$8
कजाख$Z
कजाख भाषा$Z
कन्नड%1
कबाइल%/
करेलियन%0
कलालीसुत%_
कातालान$Y
कातालान भाषा$Y
किन्यारवांडा%>
किर्गीज%?
कुर्दिश%@
कैंटोनीज$X
कैंटोनीज भाषा$X
कोंकणी%C
कोंगो%E
कोरियाई$[
कोरियाई भाषा$[
कोर्निश%A
कोर्सीकन%F
क्रोएशियाई$\
क्रोएशियाई भाषा$\
क्वेचुआ%4
खमेर%<
खोसा%B
गांडा%[
गुआरानी%a
गुजराती$P
गुजराती भाषा$P
गैलिशियन$M
गैलिशियन भाषा$M
चर्च साल्विक$O
चीनी$d
चीनी भाषा$d
चूवाश%:
चेक$H
चेक भाषा$H
चेचन%6
जर्मन$2
जर्मन भाषा$2
जापानी$W
जापानी भाषा$W
जावानीज%3
जुआंग%9
जुलू&9
जॉर्जियाई$N
जॉर्जियाई भाषा$N
जोन्गखा%*
टैगलॉग&?
टोंगन&E
डच$B
डच भाषा$B
डेनिश$I
डेनिश भाषा$I
तमिल$u
तमिल भाषा$u
ताजिक&>
तातार&B
तिग्रीन्या&D
तिब्बती&C
तुर्कमेन&F
तुर्की$x
तुर्की भाषा$x
तेलुगू$v
तेलुगू भाषा$v
थाई$w
थाई भाषा$w
दक्षिणी सेसेथो%M
दिवेही%N
निचला जर्मन$/
नेपाली%{
नॉर्दन सामी%R
नॉर्वेजियाई$g
नॉर्वेजियाई नॉयनॉर्स्क$h
नॉर्वेजियाई नॉयनॉर्स्क भाषा$h
नॉर्वेजियाई बोकमाल$E
नॉर्वेजियाई बोकमाल भाषा$E
नॉर्वेजियाई भाषा$g
न्यानजा%7
पंजाबी$k
पंजाबी भाषा$k
पश्चिमी फ्रिसियाई%&
पश्तो$)
पुर्तगाली$i
पुर्तगाली भाषा$i
पुश्तो$)
पोलिश$>
पोलिश भाषा$>
प्राचीन यूनानी$5
फारसी$?
फारसी भाषा$?
फिजियन%T
फिनिश$r
फिनिश भाषा$r
फिलिपीनो$L
फिलिपीनो भाषा$L
फुलाह%Y
फैरोइज%S
फ्रेंच$j
फ्रेंच भाषा$j
बंगाली$D
बंगाली भाषा$D
बर्मीज%%
बशखिर$@
बांग्ला$D
बाम्बारा%$
बास्क$A
बास्क भाषा$A
बुल्गारियाई$G
बुल्गारियाई भाषा$G
बेलारूसी$C
बेलारूसी भाषा$C
बोस्नियाई$F
बोस्नियाई भाषा$F
ब्रेटन%,
भोजपुरी$9
मंगोलियाई$f
मंगोलियाई भाषा$f
मंदारिन$d
मकदूनियाई$a
मकदूनियाई भाषा$a
मराठी$e
मराठी भाषा$e
मलय$b
मलय भाषा$b
मलयालम%s
माओरी%w
मालागासी%\
माल्टीज$c
माल्टीज भाषा$c
मिन नान%8
मैंक्स%v
मैंडरिन$d
मैथिली%t
यहूदी%^
यूक्रेनियाई$y
यूक्रेनियाई भाषा$y
यूनानी$}
यूनानी भाषा$}
योरूबा%e
रुन्दी%k
रूसी$m
रूसी भाषा$m
रोमानियाई$l
रोमानियाई भाषा$l
रोमानी%;
रोमान्श&(
लग्जमबर्गी$`
लग्जमबर्गी भाषा$`
लाओ%m
लातवियाई$^
लातवियाई भाषा$^
लिंगाला%p
लिथुआनियाई$_
लिथुआनियाई भाषा$_
लैटिन$]
लैटिन भाषा$]
वियतनामी$|
वियतनामी भाषा$|
वेल्श%+
वोलापुक&G
वोलोफ&H
शोणा&0
संस्कृत&.
सर्बियाई$n
सर्बियाई भाषा$n
सांगो&-
सामोन&,
सायलिजियन&/
सार्दिनियन&+
सिंधी&2
सिंहली%=
सिबुआनो%5
सुंडानी&6
सेत्स्वाना%I
सोंगा%D
सोमाली&7
स्कॉटिश गाएलिक%Z
स्पेनिश$q
स्पेनिश भाषा$q
स्लोवाक$o
स्लोवाक भाषा$o
स्लोवेनियाई$p
स्लोवेनियाई भाषा$p
स्वाती&3
स्वाहिली$s
स्वाहिली भाषा$s
स्विस जर्मन$3
स्वीडिश$t
स्वीडिश भाषा$t
हंगेरियाई$R
हंगेरियाई भाषा$R
हवाई%c
हिंदी$Q
हिन्दी$Q
हिन्दी भाषा$Q
हिब्रू$S
हिब्रू भाषा$S
हैतियाई%G
हौसा%b
กรีก$}
กรีกโบราณ$5
กรีนแลนด์%_
กวางตุ้ง$X
กอนกานี%C
กันนาดา%1
กัวรานี%a
กาลิเซีย$M
กาไบล%/
คองโก%E
คอร์ซิกา%F
คอร์นิช%A
คะห์โอซา%B
คาซัค$Z
คาตาลัน$Y
คารีเลียน%0
คีร์กีซ%?
คุชราต$P
จอร์เจีย$N
จีน$d
จีนกลาง$d
จีนมินหนาน%8
จ้วง%9
ชวา%3
ชูวัช%:
ซองกา%D
ซองคา%*
ซอร์เบียตอนบน$4
ซันโก&-
ซามัว&,
ซามิเหนือ%R
ซาร์เดญา&+
ซุนดา&6
ซูลู&9
ญี่ปุ่น$W
ดัตช์$B
ตองกา&E
ตากาล็อก&?
ตาตาร์&B
ติกริญญา&D
ตุรกี$x
ทมิฬ$u
ทาจิก&>
ทิเบต&C
ธิเวหิ%N
นอร์เวย์$g
นอร์เวย์นีนอสก์$h
นอร์เวย์บุคมอล$E
บอสเนีย$F
บังกลา$D
บัชคีร์$@
บัมบารา%$
บัลแกเรีย$G
บาสก์$A
บุรุนดี%k
ปัญจาบ$k
ฝรั่งเศส$j
พม่า%%
พัชโต$)
พุชโต$)
ฟริเซียนตะวันตก%&
ฟิจิ%T
ฟินแลนด์$r
ฟิลิปปินส์$L
ฟูลาห์%Y
ภาษากรีก$}
ภาษากวางตุ้ง$X
ภาษากาลิเซีย$M
ภาษาคาซัค$Z
ภาษาคาตาลัน$Y
ภาษาคุชราต$P
ภาษาจอร์เจีย$N
ภาษาจีน$d
ภาษาจีนกลาง$d
ภาษาญี่ปุ่น$W
ภาษาดัตช์$B
ภาษาตุรกี$x
ภาษาทมิฬ$u
ภาษานอร์เวย์$g
ภาษานอร์เวย์นีนอสก์$h
ภาษานอร์เวย์บุคมอล$E
ภาษาบอสเนีย$F
ภาษาบังกลา$D
ภาษาบัลแกเรีย$G
ภาษาบาสก์$A
ภาษาปัญจาบ$k
ภาษาฝรั่งเศส$j
ภาษาฟินแลนด์$r
ภาษาฟิลิปปินส์$L
ภาษามราฐี$e
ภาษามองโกเลีย$f
ภาษามอลตา$c
ภาษามาซิโดเนีย$a
ภาษามาเลย์$b
ภาษายูเครน$y
ภาษารัสเซีย$m
ภาษาละติน$]
ภาษาลักเซมเบิร์ก$`
ภาษาลัตเวีย$^
ภาษาลิทัวเนีย$_
ภาษาสวาฮีลี$s
ภาษาสวีเดน$t
ภาษาสเปน$q
ภาษาสโลวัก$o
ภาษาสโลวีเนีย$p
ภาษาอังกฤษ$.
ภาษาอาร์เมเนีย$-
ภาษาอาหรับ$$
ภาษาอาเซอร์ไบจาน$;
ภาษาอิตาลี$V
ภาษาอินโดนีเซีย$T
ภาษาอุซเบก${
ภาษาอูรดู$z
ภาษาฮังการี$R
ภาษาฮินดี$Q
ภาษาฮิบรู$S
ภาษาเกาหลี$[
ภาษาเช็ก$H
ภาษาเซอร์เบีย$n
ภาษาเดนมาร์ก$I
ภาษาเตลูกู$v
ภาษาเบลารุส$C
ภาษาเปอร์เซีย$?
ภาษาเยอรมัน$2
ภาษาเวียดนาม$|
ภาษาเอสเปรันโต$J
ภาษาเอสโตเนีย$K
ภาษาแอลเบเนีย$0
ภาษาโครเอเชีย$\
ภาษาโปรตุเกส$i
ภาษาโปแลนด์$>
ภาษาโรมาเนีย$l
ภาษาไทย$w
ภาษาไอซ์แลนด์$U
ภาษาไอริช$,
มราฐี$e
มองโกเลีย$f
มอลตา$c
มาซิโดเนีย$a
มานซ์%v
มาลากาซี%\
มาลายาลัม%s
มาเลย์$b
ยิดดิช%^
ยูกันดา%[
ยูเครน$y
รวันดา%>
รัสเซีย$m
ละติน$]
ลักเซมเบิร์ก$`
ลัตเวีย$^
ลาว%m
ลิงกาลา%p
ลิทัวเนีย$_
สวาติ&3
สวานา%I
สวาฮีลี$s
สวีเดน$t
สันสกฤต&.
สิงหล%=
สินธิ&2
สเปน$q
สโลวัก$o
สโลวีเนีย$p
อะฟาร์$(
อะเซอรี$;
อังกฤษ$.
อับฮาเซีย$%
อัมฮารา$6
อัสตูเรียส$<
อัสสัม$:
อาคาน$&
อารากอน$7
อาร์เมเนีย$-
อาหรับ$$
อาเซอร์ไบจาน$;
อิกโบ%f
อิตาลี$V
อินเตอร์ลิงกัว%h
อินโดนีเซีย$T
อุซเบก${
อุยกูร์&$
อูรดู$z
อ็อกซิตัน$8
ฮังการี$R
ฮาวาย%c
ฮินดี$Q
ฮิบรู$S
เกลิกสกอต%Z
เกาหลี$[
เขมร%<
เคชวา%4
เคิร์ด%@
เชอร์ชสลาวิก$O
เชเชน%6
เช็ก$H
เซบู%5
เซอร์เบีย$n
เดนมาร์ก$I
เตลูกู$v
เติร์กเมน&F
เนปาล%{
เนียนจา%7
เบรตัน%,
เบลารุส$C
เปอร์เซีย$?
เมารี%w
เยอรมัน$2
เยอรมันต่ํา$/
เยอรมันสวิส$3
เวลส์%+
เวียดนาม$|
เอสเปรันโต$J
เอสโตเนีย$K
เอเว%P
เฮติครีโอล%G
เฮาซา%b
แฟโร%S
แมนดาริน$d
แอฟริกานส์$*
แอลเบเนีย$0
โครเอเชีย$\
โชนา&0
โซมาลี&7
โซโทใต้%M
โปรตุเกส$i
โปแลนด์$>
โภชปุรี$9
โยรูบา%e
โรมานี%;
โรมาเนีย$l
โรแมนซ์&(
โวลอฟ&H
โวลาพึค&G
โอดิยา%}
โอโรโม$'
ไซลีเซีย&/
ไทย$w
ไมถิลี%t
ไอซ์แลนด์$U
ไอย์มารา$+
ไอริช$,
アイスランド語$U
アイマラ語$+
アイルランド語$,
アカン語$&
アストゥリアス語$<
アゼリー語$;
アゼルバイジャン語$;
アッサム語$:
アファル語$(
アフリカーンス語$*
アブハズ語$%
アムハラ語$6
アラゴン語$7
アラビア語$$
アルバニア語$0
アルメニア語$-
イタリア語$V
イディッシュ語%^
イボ語%f
インターリングア%h
インドネシア語$T
ウィグル語&$
ウイグル語&$
ウェールズ語%+
ウォロフ語&H
ウクライナ語$y
ウズベク語${
ウルドゥー語$z
エウェ語%P
エストニア語$K
エスペラント語$J
オック語$8
オディア語%}
オランダ語$B
オロモ語$'
カザフ語$Z
カタロニア語$Y
カビル語%/
カレリア語%0
カンナダ語%1
ガリシア語$M
ガンダ語%[
キニアルワンダ語%>
キルギス語%?
ギリシャ語$}
クメール語%<
クルド語%@
クロアチア語$\
グアラニー語%a
グジャラート語$P
グリーンランド語%_
ケチュア語%4
コサ語%B
コルシカ語%F
コンカニ語%C
コンゴ語%E
コーンウォール語%A
サモア語&,
サルデーニャ語&+
サンゴ語&-
サンスクリット語&.
ショナ語&0
シレジア語&/
シンド語&2
シンハラ語%=
ジャワ語%3
ジョージア語$N
スイスドイツ語$3
スウェーデン語$t
スコットランド・ゲール語%Z
スペイン語$q
スロバキア語$o
スロベニア語$p
スワジ語&3
スワヒリ語$s
スンダ語&6
ズールー語&9
セブアノ語%5
セルビア語$n
ソマリ語&7
ゾンカ語%*
タイ語$w
タガログ語&?
タジク語&>
タタール語&B
タミル語$u
チェコ語$H
チェチェン語%6
チベット語&C
チュヴァシ語%:
チワン語%9
ツォンガ語%D
ツワナ語%I
ティグリニア語&D
テルグ語$v
ディベヒ語%N
デンマーク語$I
トルクメン語&F
トルコ語$x
トンガ語&E
ドイツ語$2
ニャンジャ語%7
ネパール語%{
ノルウェー語$g
ノルウェー語(ニーノシュク$h
ノルウェー語(ブークモール$E
ハイチ・クレオール語%G
ハウサ語%b
ハワイ語%c
ハンガリー語$R
ハングル$[
バシキール語$@
バスク語$A
バンバラ語%$
パシュトゥー語$)
パシュトゥ語$)
パンジャブ語$k
ヒンディー語$Q
フィジー語%T
フィリピノ語$L
フィンランド語$r
フェロー語%S
フランス語$j
フラ語%Y
ブルガリア語$G
ブルトン語%,
ヘブライ語$S
ベトナム語$|
ベラルーシ語$C
ベンガル語$D
ペルシア語$?
ボスニア語$F
ボージュプリー語$9
ポルトガル語$i
ポーランド語$>
マイティリー語%t
マオリ語%w
マケドニア語$a
マダガスカル語%\
マラヤーラム語%s
マラーティー語$e
マルタ語$c
マレー語$b
マンダリン$d
マン島語%v
ミャンマー語%%
モンゴル語$f
ヨルバ語%e
ラオ語%m
ラテン語$]
ラトビア語$^
リトアニア語$_
リンガラ語%p
ルクセンブルク語$`
ルンディ語%k
ルーマニア語$l
ロシア語$m
ロマンシュ語&(
ロマーニー語%;
ヴォラピュク語&G
上索布文$4
上索布语$4
世界文$J
世界语$J
中国語$d
中国语$d
中文$d
丹麥文$I
丹麦语$I
乌克兰语$y
乌兹别克语${
乌尔都语$z
书面挪威语$E
亚美尼亚语$-
亞塞拜然文$;
亞美尼亞文$-
他加祿文&?
他加禄语&?
伊博语%f
伊布文%f
低地ドイツ語$/
低地德文$/
低地德语$/
俄文$m
俄語$m
俄语$m
保加利亚语$G
保加利亞文$G
信德文&2
信德语&2
僧伽罗语%=
僧伽羅文%=
克丘亚语%4
克罗地亚语$\
克羅埃西亞文$\
冰岛语$U
冰島文$U
刚果语%E
剛果文%E
加利西亚语$M
加利西亞文$M
加泰罗尼亚语$Y
加泰蘭文$Y
匈牙利文$R
匈牙利语$R
北サーミ語%R
北京語$d
北方萨米语%R
北薩米文%R
华语$d
南索托语%M
南部ソト語%M
南非荷兰语$*
南非荷蘭文$*
博傑普爾文$9
博杰普尔语$9
卡拜尔语%/
卡比爾文%/
卡累利阿文%0
卡累利阿语%0
卡纳达语%1
卢干达语%[
卢旺达语%>
卢森堡语$`
印地文$Q
印地语$Q
印尼文$T
印尼語$T
印度尼西亚语$T
古代ギリシャ語$5
古吉拉特文$P
古吉拉特语$P
古希腊语$5
古希臘文$5
台灣話%8
台語%8
史瓦希里文$s
吉尔吉斯语%?
吉普賽文%;
吉普赛语%;
吉爾吉斯文%?
哈萨克语$Z
哈薩克文$Z
商务英语$.
喬治亞文$N
国語$W
国语$d
国际语%h
國語$d
國際文%h
土库曼语&F
土庫曼文&F
土耳其文$x
土耳其语$x
坎那達文%1
坦米爾文$u
埃維文%P
埃维语%P
塔吉克文&>
塔吉克语&>
塞尔维亚语$n
塞爾維亞文$n
塞索托文%M
塞茲瓦納文%I
壮语%9
壯文%9
夏威夷文%c
夏威夷语%c
大学英语$.
奥克语$8
奥罗莫语$'
奥里亚语%}
奧克西坦文$8
奧羅莫文$'
威尔士语%+
威爾斯文%+
孔卡尼语%C
孟加拉文$D
孟加拉语$D
宗卡文%*
宗卡语%*
宗教斯拉夫文$O
宿务语%5
宿霧文%5
富拉文%Y
富拉语%Y
寮文%m
尼揚賈文%7
尼泊尔语%{
尼泊爾文%{
巴什喀爾文$@
巴什基尔语$@
巴斯克文$A
巴斯克语$A
巽他文&6
巽他语&6
布列塔尼文%,
布列塔尼语%,
希伯來文$S
希伯来语$S
希腊语$}
希臘文$}
干達文%[
广东话$X
広東語$X
库尔德语%@
庫德文%@
康沃尔语%A
康瓦耳文%A
廣州話$X
廣東話$X
德文$2
德文(瑞士$3
德語$2
德语$2
意大利语$V
意文$V
意第緒文%^
意第绪语%^
意语$V
愛沙尼亞文$K
愛爾蘭文$,
拉丁文$]
拉丁语$]
拉脫維亞文$^
拉脱维亚语$^
挪威尼诺斯克语$h
挪威文$g
挪威语$g
捷克文$H
捷克语$H
提格利尼亚语&D
提格利尼亞文&D
撒丁文&+
教会スラブ語$O
教会斯拉夫语$O
斐济语%T
斐濟文%T
斯洛伐克文$o
斯洛伐克语$o
斯洛文尼亚语$p
斯洛維尼亞文$p
斯瓦希里语$s
斯瓦特文&3
斯瓦蒂语&3
新挪威文$h
旁遮普文$k
旁遮普语$k
日文$W
日本語$W
日語$W
日语$W
普什图语$)
普什圖文$)
普通話$d
普通话$d
書面挪威文$E
曼島文%v
朝鮮語$[
朝鲜语$[
東加文&E
林加拉文%p
林加拉语%p
格陵兰语%_
格陵蘭文%_
格鲁吉亚语$N
桑戈文&-
桑戈语&-
梵文&.
梵语&.
楚瓦什文%:
楚瓦什语%:
歐迪亞文%}
毛利文%w
毛利语%w
汉语$d
汉语普通话$d
汤加语&E
沃拉普克文&G
沃拉普克语&G
沃洛夫文&H
沃洛夫语&H
法文$j
法罗语%S
法羅文%S
法語$j
法语$j
波兰语$>
波士尼亞文$F
波斯尼亚语$F
波斯文$?
波斯语$?
波蘭文$>
泰卢固语$v
泰文$w
泰盧固文$v
泰米尔语$u
泰語$w
泰语$w
海地克里奥尔语%G
海地文%G
漢語$d
潮汕话%8
烏克蘭文$y
烏茲別克文${
烏都文$z
爪哇文%3
爪哇语%3
爱尔兰语$,
爱沙尼亚语$K
特松加文%D
班巴拉文%$
班巴拉语%$
瑞典文$t
瑞典语$t
瑞士德语$3
瓜拉尼文%a
瓜拉尼语%a
白俄罗斯语$C
白俄羅斯文$C
白话$X
盧安達文%>
盧森堡文$`
祖魯文&9
祖鲁语&9
科萨语%B
科薩文%B
科西嘉文%F
科西嘉语%F
立陶宛文$_
立陶宛语$_
粤语$X
粵語$X
約魯巴文%e
索馬利文&7
索马里语&7
紹納文&0
維吾爾文&$
緬甸文%%
约鲁巴语%e
绍纳语&0
维吾尔语&$
缅甸语%%
罗曼什语&(
罗马尼亚语$l
羅曼斯文&(
羅馬尼亞文$l
義大利文$V
老挝语%m
聪加语%D
臺語%8
艾馬拉文$+
艾马拉语$+
芬兰语$r
芬蘭文$r
苏格兰盖尔语%Z
英文$.
英文口說$.
英語$.
英语$.
英语口语$.
茨瓦纳语%I
荷兰语$B
荷蘭文$B
華語$d
菲律宾语$L
菲律賓文$L
萨丁语&+
萨摩亚语&,
葡文$i
葡萄牙文$i
葡萄牙语$i
葡语$i
蒙古文$f
蒙古语$f
蓋楚瓦文%4
薩摩亞文&,
藏文&C
藏语&C
蘇格蘭蓋爾文%Z
西フリジア語%&
西利西亞文&/
西弗里西亚语%&
西弗里西亞文%&
西文$q
西班牙文$q
西班牙語$q
西班牙语$q
西语$q
西里西亚语&/
豪萨语%b
豪薩文%b
貢根文%C
越南文$|
越南語$|
越南语$|
越文$|
越语$|
車臣文%6
车臣语%6
迈蒂利语%t
迪維西文%N
迪维希语%N
邁蒂利文%t
閩南語%8
闽南话%8
闽南语%8
阿坎文$&
阿塞拜疆语$;
阿塞语$;
阿姆哈拉文$6
阿姆哈拉语$6
阿尔巴尼亚语$0
阿布哈茲文$%
阿布哈西亚语$%
阿拉伯文$$
阿拉伯语$$
阿拉貢文$7
阿拉贡语$7
阿斯图里亚斯语$<
阿斯圖里亞文$<
阿法尔语$(
阿法文$(
阿爾巴尼亞文$0
阿肯语$&
阿萨姆语$:
阿薩姆文$:
阿语$$
隆迪文%k
隆迪语%k
鞑靼语&B
韃靼文&B
韓国語$[
韓國語$[
韓文$[
韓語$[
韩文$[
韩语$[
馬來亞拉姆文%s
馬來文$b
馬其頓文$a
馬拉地文$e
馬爾他文$c
馬達加斯加文%\
马其顿语$a
马恩语%v
马拉加斯语%\
马拉地语$e
马拉雅拉姆语%s
马来语$b
马耳他语$c
高地ソルブ語$4
高棉文%<
高棉语%<
齐切瓦语%7
간다어%[
갈리시아어$M
고대그리스어$5
고지소르비아어$4
과라니어%a
광둥어$X
교회슬라브어$O
구자라트어$P
국어$[
그리스어$}
그린란드어%_
남부소토어%M
냔자어%7
네덜란드어$B
네팔어%{
노르웨이어$g
노르웨이어(니노르스크$h
노르웨이어(보크말$E
노어$m
덴마크어$I
독어$2
독일어$2
독일어(스위스$3
디베히어%N
라오어%m
라트비아어$^
라틴어$]
러시아어$m
로만시어&(
루마니아어$l
룩셈부르크어$`
룬디어%k
르완다어%>
리투아니아어$_
링갈라어%p
마라티어$e
마오리어%w
마이틸리어%t
마케도니아어$a
만다린$d
말라가시어%\
말라얄람어%s
말레이어$b
맹크스어%v
몰타어$c
몽골어$f
민난어%8
바슈키르어$@
바스크어$A
밤바라어%$
버마어%%
베트남어$|
벨라루스어$C
벵골어$D
보스니아어$F
볼라퓌크어&G
북경어$d
북부사미어%R
불가리아어$G
불어$j
브르타뉴어%,
사르디니아어&+
사모아어&,
산고어&-
산스크리트어&.
서반아어$q
서부프리지아어%&
세르비아어$n
세부아노어%5
소말리아어&7
쇼나어&0
순다어&6
스와힐리어$s
스웨덴어$t
스코틀랜드게일어%Z
스페인어$q
슬로바키아어$o
슬로베니아어$p
시스와티어&3
신디어&2
실레시아어&/
싱할라어%=
아라곤어$7
아랍어$$
아르메니아어$-
아삼어$:
아스투리아어$<
아이마라어$+
아이슬란드어$U
아이티어%G
아일랜드어$,
아제르바이잔어$;
아제리어$;
아칸어$&
아파르어$(
아프리칸스어$*
알바니아어$0
암하라어$6
압카즈어$%
에스토니아어$K
에스페란토어$J
에웨어%P
영어$.
오로모어$'
오리야어%}
오크어$8
요루바어%e
우르두어$z
우즈베크어${
우크라이나어$y
월로프어&H
웨일스어%+
위구르어&$
이그보어%f
이디시어%^
이탈리아어$V
인도네시아어$T
인터링구아%h
일본어$W
일어$W
자바어%3
저지독일어$/
조지아어$N
종카어%*
주앙어%9
줄루어&9
중국어$d
집시어%;
체첸어%6
체코어$H
총가어%D
추바시어%:
츠와나어%I
카렐리야어%0
카자흐어$Z
카탈로니아어$Y
칸나다어%1
커바일어%/
케추아어%4
코르시카어%F
코사어%B
코카니어%C
콘월어%A
콩고어%E
쿠르드어%@
크로아티아어$\
크메르어%<
키르기스어%?
타갈로그어&?
타밀어$u
타지크어&>
타타르어&B
태국어$w
텔루구어$v
통가어&E
투르크멘어&F
튀르키예어$x
티그리냐어&D
티베트어&C
파슈토어$)
펀자브어$k
페로어%S
페르시아어$?
포르투갈어$i
폴란드어$>
풀라어%Y
프랑스어$j
피지어%T
핀란드어$r
필리핀어$L
하와이어%c
하우사어%b
한국어$[
헝가리어$R
호즈푸리어$9
히브리어$S
힌디어$Q
"#, b"\x01\x00\xeb\x00\xd5\x05\x00\x00w\x00K\x00\xe7\x04\x11\x00\x0c\x00\x02\x00\xd8\x00\x02\x00\x00\x00\x00\x00J\x01%\x00\x05\x00L\x00\"\x00=\x00\
\x1e\x00\x0c\x00n\x01\x04\x00\x11\x00o\x00\x0c\x00\x05\x02\x03\x00\n\x00Q\x00\x08\x00\x0c\x00Q\x01\xeb\x00\x00\x00P\x01h\x006\x00<\x00\
/\x00\x01\x00\x01\x00#\x00\xd7\x00\x10\x001\x00]\x003\x00\x00\x00\xdf\x02\x16\x00G\x00\x91\x02\x9b\x002\x00\x8f\x01w\x00\x1c\x02U\x00\
\x03\x00\xb4\x00\x13\x00\x08\x00L\x00\x0c\x00;\x00\x00\x00\x19\x00l\x00\x86\x00\x0c\x00+\x00\x07\x00\x00\x002\x00\x01\x00\x8d\x02\x01\x00(\x00\
Q\x00~\x01,\x00\x1b\x00\r\x00W\x00/\x00\x98\x008\x01\x08\x00\'\x00\x03\x00\xb0\x00k\x00|\x00\x00\x00\x13\x00L\x03\xc9\x00\x0c\x00\
\xe6\x00\x06\x00\x08\x006\x00\n\x00\x00\x00@\x00\x07\x00\xac\x01\x03\x00,\x00D\x01\x11\x00\x1c\x00\x00\x00\xb1\x01\x00\x00\xfd\x00r\x00\x96\x00\
&\x01\x00\x00\x00\x00\x08\x01\xe8\x00|\x01\x0b\x00\x87\x00#\x00\xbc\x02\x1a\x00\xe9\x00\xc1\x01*\x00\xa1\x00~\x00\x03\x00\x0c\x00\x01\x00\x05\x00\
\x07\x00*\x00h\x00\x06\x00\x04\x001\x02\x18\x03\x04\x00=\x00\x00\x00\x01\x003\x00}\x02<\x00=\x03\x9a\x00\x04\x00\x01\x00!\x03\x02\x01\
\x06\x02x\x02F\x00\x00\x00\xc5\x01m\x00|\x00\x05\x00\xef\x00%\x01\xbe\x00\n\x00\xa9\x00\x1f\x00\x01\x00\x05\x00d\x00a\x00>\x00\x08\x00\
\x02\x00\x04\x00#\x00\t\x02<\x000\x00\x0e\x02\x01\x00\x0b\x00\'\x00(\x01#\x00C\x01(\x00#\x00\xab\x01x\x00\x02\x00\x0f\x00\r\x00\
\xca\x00\x06\x00>\x00\x00\x00\xfe\x02E\x02\x1b\x00\x0f\x00 \x00(\x00\x00\x00\xf1\x02\"\x00.\x01\x04\x00o\x00\xba\x00\x18\x00\x92\x01)\x00\
\x04\x00\x00\x00V\x00\x0c\x00\xd8\x00.\x00b\x00s\x00\x99\x00g\x00\xdf\x01\xcc\x02\x89\x005\x00\x04\x00z\x01\x0b\x00\x00\x00\x05\x00F\x00\
;\x00\x91\x004\x00\x01\x00C\x00\xd3\x00\x02\x00\x08\x00\n\x00\xbc\x00\x0b\x00\x07\x00\x8e\x05\x08\x00\xae\x00\x14\x00\x1a\x01-\x01\x0b\x00\xb3\x00\
\'\x00\x06\x000\x01\x00\x00p\x06\x89\x00\x00\x00/\x00\x0c\x00\xf7\x00\x05\x00\x04\x00S\x00\x0e\x00\xb2\x00\x00\x00Q\x00\xab\x00\x0f\x00A\x00\
\x86\x00\x05\x00e\x00\xd4\x00\x05\x00I\x01:\x00 \x00@\x00\x19\x00\x8f\x00\x07\x00\n\x002\x00\x1e\x00~\x00\x00\x00\xb1\x02\x0f\x00\x0e\x00\
\x00\x00\x08\x00\x01\x00\xc5\x01\xc9\x00=\x00x\x00q\x00\x1b\x02\x06\x00,\x00\x0f\x00\x03\x00\x03\x00`\x003\x00\x8c\x02\x15\x00\x03\x00\x1b\x00\
\xe1\x01\x1d\x000\x00K\x00a\x00\x00\x00\xc5\x00\xd2\x00Y\x00\xed\x01\x02\x00\x01\x00A\x00\x00\x00\xd4\x00\x01\x000\x00\xec\x01\x1b\x00O\x00\
\x02\x00)\x00\x0e\x00\x06\x00\xf1\x00\x9a\x00\x8d\x00\r\x00\x0f\x00\xd1\x01\xec\x00\x18\x00\x1d\x00\x03\x00i\x00\x14\x00h\x00\x02\x00\x1a\x02\x04\x00\
\xa1\x00$\x00\x01\x00\xbf\x04\x06\x04\x00\x00\x11\x00{\x00\x00\x00\x0f\x00\x00\x00\x8b\x04V\x00\x07\x00\x00\x00\x01\x00\x82\x00\x07\x00\xa3\x05\x97\x00\
\xc2\x00\x91\x00\x15\x00\xd0\x01c\x01\x06\x00x\x00h\x00\x9c\x02Q\x00\x8f\x00\x00\x00\x02\x00\x91\x00f\x00\x01\x00\x1b\x00\x04\x00\x15\x00\xe1\x00\
\x02\x00\x00\x00\x17\x00\xba\x05\xee\x00\xaa\x00\x04\x00u\x03t\x00\x01\x00l\x01\x17\x00F\x00\xc6\x03\"\x00\x0e\x00\xbd\x00\x1b\x02%\x00T\x00\
\xf9\x01\x05\x00!\x00\t\x00\x02\x00\x00\x00\x05\x00\x17\x00\x04\x01)\x00I\x00/\x03\x90\x007\x00L\x00\x05\x00\x16\x06\x12\x00p\x01\\\x00\
T\x00\x9f\x00q\x00\n\x00\x1c\x00E\x00\x00\x00\x1b\x01P\x00H\x01\x02\x00\t\x00\x8c\x00\x01\x00$\x00\x00\x00\xf2\x00\x0b\x01H\x00\xa3\x00\
\x1e\x01\x8b\x00\x02\x00\x02\x00\x0c\x02\x05\x001\x024\x02\xb4\x01\x02\x00\x08\x00 \x00\x12\x00\xbf\x00\x15\x00d\x01\xa0\x00\x01\x00\xe2\x00D\x00\
+\x00\x03\x00<\x00\x9a\x02\xba\x00Z\x00/\x00o\x01L\x00\x04\x00\x91\x00\x1b\x01\x00\x00\x07\x02\x87\x00\x96\x02Y\x00\x95\x00\x05\x00\x0b\x00\
,\x00\x01\x00f\x00\x00\x00\x13\x00\x01\x00\x1a\x00\x00\x00\x02\x00\x0c\x00\xe7\x00F\x00\t\x0f\x83\x00\xfd\x00\xd4\x00*\x00\x00\x00\x00\x008\x02\
\x00\x00\x00\x00B\x00\x08\x00\x05\x00\xc4\x01x\x03\x87\x00\\\x00\x00\x00\x17\x00\xaf\x02\xcd\x02\x00\x00\x92\x00\t\x00\x04\x00\x16\x010\x02\x04\x00\
\xc4\x01\xb6\x04\xb2\x03 \x01r\x06Z\x03P\x01\xfc\x00J\x00\x02\x00\xc5\x00\x9c\x00\x98\x00\x0c\x00\xa6\x00\"\x02/\x00\x00\x000\x01\x8f\x01\
b\x01\xc5\x03Q\x01\x10\x00O\x00\x06\x00`\x00\r\x00\t\x00\x05\x00\xc1\x01\x14\x00\x03\x00\x1f\x06\xf4\x00\x96\x06\t\x00\x14\x00\x00\x00\x03\x00\
o\x00\x13\x00\n\x00Z\x00\n\x00\x9c\x04\x00\x00\x01\x000\x00\x02\x00\xfb\x00W\x01\x00\x00\x18\x00\x00\x00\x04\x00\x13\x00R\x00\x06\x00\x19\x00\
\x00\x00T\x04\x06\x00\x03\x00\xb7\x00D\x00C\x00\x01\x00}\x03\x0f\x00\xbb\x00\n\x00O\x00\x0b\x00(\x00\x02\x00\x11\x00\x88\x00{\x02M\x03\
\x04\x00\x14\x00\x01\x00s\x00]\x01\x02\x00\x00\x009\x00W\x00\x13\x02\x02\x00\xb2\x08\x03\x00\xc2\x00\"\x00O\x00J\x06\x12\x00\xc1\x00\x02\x00\
;\x02\x00\x00\xdc\x02>\x00,\x00\x8c\x01e\x02\x82\x02\x01\x00\x04\x00=\x00\xa4\x02\x00\x00\x01\x00\x07\x00\x08\x00\x10\x00{\x00\x05\x00\n\x00\
\x10\x00\x03\x00\x10\x00s\x04\x0e\x00(\x00\xd0\x01\xf7\x00\x99\x00\x06\x01\x80\x00=\x00!\x001\x00\x8e\x01s\x00\x19\x00F\x00\n\x01\x16\x00\
\x95\x00\x96\x00\xbf\x00\x19\x00\x88\x01\x06\x00\x02\x03\x9b\x00\x00\x00\xfc\x01\x00\x00&\x00M\x01\x00\x00\t\x00\x08\x00_\x00\x1e\x02\x12\x00j\x01\
\x05\x00\x86\x00y\x00/\x03\x17\x00\x00\x00r\x04\x02\x00\xe8\x00\x05\x00\x1a\x00\x05\x00\x01\x01\x8a\x03\x00\x00z\x05\xe6\x009\x00\x07\x006\x00\
%\x00\x08\x00\x07\x00#\x01-\x00\xbb\x00\x8b\x00Q\x01\x82\x00^\x01\t\x00\x04\x00M\x01\t\x00\x00\x00\x17\x00\\\x01\x02\x00H\x00k\x02\
\x8e\x00\x1f\x00\x02\x00\x01\x00/\x00\x07\x00\xa0\x00\x07\x06E\x00=\x00\x01\x00h\x00s\x00\n\x00\x14\x00\r\x00\x91\x03\n\x00\x7f\x01q\x00\
\x04\x00\x04\x00\x05\x00)\x01c\x02\xff\x02\x00\t\x18\x00\x03\x00\xb3\x01\x00\x00.\x01\xf1\x03\x03\x00\xa6\x01\t\x00@\x01\x9f\x00\xfb\x00\"\x00\
\xd5\x00J\x02f\x00\x0b\x00\xaa\x01\xa4\x00a\x00]\x00\x99\x05\xed\x02\x0e\x01\x14\x00\x05\x00\x02\x03\xd3\x00\x14\x00q\x00 \x00\x06\x00z\x00\
+\x00\xe9\x01}\x01\x0f\x00\x00\x00\x01\x00>\x00w\x00\x0f\x00\x08\x00d\x0cp\x00\x0c\x00;\x00\x00\x00\xbb\x01\x08\x00\x80\x00F\x02\x03\x00\
\x8b\x02p\x00 \x00\xb3\x12\x03\x01C\x00\x01\x00 \x02\x10\x00\x01\x00\xa0\x012\x00\x97\x00w\x00\x18\x01\x8a\x02\x04\x00Q\x00\x01\x00\x88\x00\
\x07\x00\x04\x009\x00V\x01)\x00\xed\x00\x08\x00n\x00:\x00\xfb\x03\x8b\x00\xd8\x00B\t<\x04\x80\x00\x88\x00/\x01\x18\x00\x01\x00\x06\x00\
%\x00P\x01\xa2\x00\x04\x00\x00\x00]\x02\xd0\x01)\x04@\x01\x00\x00\x10\x00\"\x00\x14\x00\x03\x00>\x00\"\x00/\x00I\x00\x04\x00-\x00\
\xf4\x00\x00\x00\x15\x00\xc4\x04\t\x00\xf8\x0e7\nF\x025\x00\x18\x00\n\x04,\x00\xe0\x02\x00\x00\x1b\x01\x15\x00\xd1\x01\n\x01\x7f\x00=\x00\
\x00\x00J\t\n\x00\xcc\x01\x8d\x07\x9a\x04c\x00\x19\x00\xd5\x03\x81\x00[\x03\xf1\x01\xcc\x06\x89\x00\xae\x02\x00\x00@\x00\xb4\x00\x08\x04\xec\x01\
0\x02\x9d\x01\xd3\x01Z\x00X\x00\n\x00\xf6\x00\x01\x00\x0f\x00\x00\x00v\x00\x08\x00\x00\x00\x03\x00\xea\x00\x7f\x02\x00\x00\x01\x00\xf4\x01\xb0\x00\
\x12\x00\xb0\x00S\x00\x95\x00\x9b\x00\xf6\x00\x08\x00\xe6\x00J\x03\t\x00\x08\x00!\x00\x05\x003\x00\x00\x00s\x01+\x00\x04\x00!\x00\x00\x00\
\n\x03\x05\x00/\x04\x0c\x00$\x01\xe3\x01\x01\x00\x12\x00\x05\x00z\x01[\x13+\x00\x06\x00c\x00\x01\x00\x01\x00K\n3\x00\xa2\x028\x06\
\xb4\x01\x01\x00\x04\x01\x01\x00[\x01\n\x00<\x00G\x02\x04\x00\"\x00\xcd\x03\x00\x00j\x0e\t\x08x\x00\x1c\x05\xbf\x08W\x06c\x002\x00\
\x02\x00\x00\x00\t\x00\x8f\x02\x00\x00\x00\x00h\x00$\x00\x00\x00\x01\x00\x17\x00\x0e\x00g\x00\x13\x06\xcc\x01\x05\x03P\x00]\x01\x01\x00\x05\x00\
R\x01U\x00\x16\x00\xc1\x00\n\x00\x03\x00\\\x06>\x00:\x01\x1e\x00\x00\x00v\x00\xba\x00#\x00\x01\x00\x08\x00 \x02\x00\x00\x08\x00n\x04\
\x04\x00\x07\x00\x02\x00\xfb\x00\xdd\x00e\x01S\x08>\x04@\x00!\x02g\x00\x14\x00~\x00\x08\x00\xee\x04.\x00\x9e\x01/\x00\x01\x00\x9d\x00\
\x00\x00\x1e\x00\x02\x00!\x00\xd7\x00M\x03\xcb\x01\x1e\x00\x84\x047\x05<\x03\n\x00M\x05\x1b\x00\x15\x04\x11\x00\x05\x00\xab\x03\xc7\x00u\x01\
^\x00g\x00M\x02\x05\x00\x10\x04i\x03U\x10\x93\x02\x08\x00\xee\x0c\xff\x00\x06\x00\x00\x00q\x00\x0c\x00\x00\x00`\x07\x1a\x00\x0f\x00\x19\x00\
\x01\x00\x07\x00\xb5\x00\x07\x00\xdd\x00\x00\x00\xc4\x02\xae\x00\x9c\x00T\x00g\x00\x01\x00\x9c\x00\xc6\x05\x01\x00H\x01\x0e\x03\xe4\x00X\t\xe8\x03\
I\x00e\x00:\x00\r\x00\"\x00\x90\x07#\x00a\x03N\x00\x11\x00\x89\x06\x00\x00\x88\x00X\x00j\x00\x9c\x01\x01\x00\x1d\x17T\x003\x00\
f\x00o\x01\x01\x00\x82\x00L\x00\x12\x00\n\x00(\x01\x00\x00 \x02\xb4\x01\x07\x00k\x00*\x08\xbc\x01o\x03\xcd\x02\xa9\nF\x00\x91\x00\
*\x00 \x00\x06\x00T\x00\x00\x00~\x08\xab\x00\xba\x00(\x02\xe0\x00\x1f\x00\xc0\x00O\x02\n\x00\xcd\x03\xb8\x03\x02\x00\xb6\x01\x04\x00\x02\x00\
\x03\x00\"\x02\xa2\x13\x08\x00\x88\x002\x0bJ\t\x9d\x00w\x08\xc4\x0b\x01\x00\x00\x00\x01\x00\xe4\x01\xac\x00\x0e\x00&\x00f\x03&\x01\x03\x00\
,\x0c\x0c\x00\x94\x05\xcc\x0eG\x05^\x04r\x00\x18\x00\xde\x00\x0b\x01\xd6\x00Z\x01*\x00[\tk\x01\xf5\n\x0f\x00\x0f\x00`\x01\x11\x00\
\x02\x00a\x11\x86\x02\xc1\x0c\xf6\x07\\\x00^\x02\x00\x00\xa3\rM\x01\x07\x00\x04\x00\x0c\x00\\\x04\x18\x00\x01\x00\t\x00\x1c\x00<\x03*\x00\
\xe1\x00\x01\x00\x01\x00\x17\x00\x0b\x00\xa2\x02\x11\x00\xb7\x004\x04\xbe\x01\x0b\x00\x04\x00\x02\x00\x00\x00\x0f\x00\x19\x00\x16\x00\x0c\x00\x00\x00\xc0\x00\
\n\x00\x01\x00\xc2\x03g\x03%\x03\xba\x00S\x00\xe5\x00\x8a\x00\x18\x00\xf6\x00z\x04\x10\x00I\x00*\x04\xa4\x00\xbd\x00\x0c\x01e\x01G\x00\
\xdc\x18\xc1\x03\x94\x00\x00\x00\r\x00\x14\x00\x14\x00\x0e\x00Q\x00\x13\x02z\x00g\x01\x06\x00\xbe\x01\x0b\x00\x00\x02\x90\x11\xd8\x07\xe4\x00\xf1\x00\
\xb2\x00\x00\x02\x83\x00\xfe\x05\x03\x00\xf2\x01(\x00\x02\x00-\x01\xa4\x00\"\x02\x02\x00\xc5\x13\x05\x00\x02\x00\x16\x00\x92\x06T\x0c\xba\x00\xf9\x03\
@\x06\xb0\x03\x0e\x00\x1f\x00_\x01\xac\t\xd0\x020\x00j\x08X\x00\x86\tk\x08<\x00\x00\x00\x9a\x0c\x15\x00\x10\x00\xc9\x07\xc0\x00\x80\x05\
\x0e\x00\x03\x00~\x00\x02\x00\x04\x00\xc1\x00\x01\x00\x05\x00\x89\x00\xdc\x01\xdd\x000\x00\xa0\x01\t\x10\xb4\x00\t\x00-\x00\"\x007\x01\x00\x00\
\x17\x00\x01\x00\x88\x05\xf3\x00x\x05/\x00\xec\x03c\x00]\x19-\x00K\x00\xbb\x00\x04\x00\x00\x00\x0f\x007\x05A\x00\x07\x00\xef\x00\x1d\x03\
\x13\x00\"\x05\t\x13\x00\x00\xd3\x17L\x05\x1b\x00i\x00\x19\x00\x80\x00\x12\x00\xa1\x04T\x00Y\x00p\x02\x07\x01\x01\x00~\x0c\xe8\x01\x05\x00\
\x18\x00\xdd\x010\x00\xfc\x03\xc9\x01\x05\x00\x06\x00\x0c\x00!\x00\xb8\x07\x16\x01\xe9\x01\xd4\x00\x02\x00,\x01]\x01\x00\x00\x03\x00\xce\x01k\x10\
\x08\x00\xf9\x00\x05\x00\x00\n]\x037\x0eP\x00\xea\x00\t>%\x00\x9e\x068\x03\xa2\x00\x1d\x00\x1d\x00\xe8\x06\x1e\x00\xa0\x0e\x00\x00\n\x00\
i\x06\x01\x00\xd9\x01\xd2\x03\x04\rE\x00\x1c\x00\x01\x00A\x0e\x06\x00\xd8\x01\x0b\x00\xfc\x01\x0f\x07\x07\x00-\x00\x81\x08\xfa\x00\xec\x00\x1b\x00\
\r\x00\xca\x0f\x00\x00\x00\x006\x1a/\x01x\x03\x0c\x00\x01\x00x\x00\x87\x15N\x17%\x00\x0b\x00&\x00\x1e\x00\xb4\x01.\t\xb9\x07\x83\x00\
\xa5\x0b\x9e\x03\xa6\x17\xe0F\x1f\x00\xff\t\xf2\x0f\xb7\x0c\x01\x00R\x00\x1b\x00\x00\x00\xfe\x00\x14\x00\x08\x00P\x01\x8a\n\xc6\n\xa7!\x93\x07\
;\x008\x00\x1b\x00\x00\x00\x0c\x01\x01\t\xdb\x00\xbf\x00\x9d\t^\x00!\x01\xa3\x01\x88\x02\xab\x0b2\x0c=\x00b\n(\x00\x06\x01\x07\x00\
\x88\x158\x00|\x02\xf4\x03\x10\x00K\x00\x00\x00\x00\x00\x04\x00\x87\x13\xc3\x00X\x04\xf1\x16\x01\x00j\x00k\x00", b"^\xfb@M\xd7\xb0w\x7fQ\xbdgp\xbbf\xc1\xcfA\xe0\\/\xa0M9Ptz!H\x1f\xb0\xf4\xc7Q\xdc\x90p\xa6H\xe0\'\
\x20 \xe8\xcd\xe04\x9e\x10\xf2\x01\x00\xdd\xc0\xb0\xcc\x8cP\xe7\xe3\xd1_\xd4\xe1)cA\xe4\xbcQ\xe9\xf5\x00*\xcb\xb1 \xa4q?\xe9\
\xf1r8p\x16G0\xe7\x94\x91{\x98\x90\xc1b@\xd6{\xf0\x9c^\xd1\xb8\x99@\xf0N\xf0\'\xd9\xe1\xad\x93\xe0\xebr\x00j\x91\xf1\
\x93}\x11\x92~ \x0c\x19\x80\x1fp\xd0\xa9\x99q\xe1\x87P~<\x80*\xf9\xe0\xfb`\xe0}n\x90B\x04\x80\x89Y\x80\x18p\xf0\x9b\
\x19a\x03i`\xf5]Q\xd8\xc4\xe0}*\xe0\xce1\x81\x1b\xd3`\xa4}Q\xa1\x07p\'\xcb\xf0\xcd\xe5`\x08\x8c\xa1\x00\x00\x00\xe5\x96\
\xe0\xa1m\x90\"\xdc\xe1\xd4\xea\xc1\x10]\x11\x9b40/\xc9!\xac\xcd\xc0\xaaNA+Up\xafk\xf1\x01\xafA\xd1\xeep \xc9\xb1\
8\xedq\xa0\x8c\xd1\xe1\xe0\xd0\xc92\xf0\xdf\xee\x91\xfa\xa7\x10\xa9\xde\xf0\x90\x91\xc0\x07\xa30VT\x90\xe1\xa6!d&\xf0m\x83\x90\xd6\
\xf5\x00E\xc8\xe1\xfb\xe4\xd1\x0b\xc0\xf0>\'\x017\xd8\xe0\xf5\xc01gb\x10\x11zA\x93!\x90\xf3\x98\x10$\xc51\x1d\xba@\xdfS\
@\xbb\xd30\x8f\xe1Q&\xc6\xa0\x16\x86\x01tB\xf0qD@\xf7\x03\x01\x97\xa1\x90\xd0\xe4\x90L\x95\xe0\xb2\x01\xd0n\x9d\xf1\x905\xe1\
b\xc1\x80\xd2\xd4\xc01*\x10\xc1\x80qQ$\x91\x12\x99\x80\xd0\t\x10\xbe]\x01m.\x81\xac\x80A\xf8\xea\xe1\x01\x84\xc0=\x9f0\x14\
}\x819\xf7\x90{a\xc1\xea\xd9\x81(\xce\x90\xf7W`\x91xPW\xe0\x11\x0e\x8aQ\xe6> \x9c\xef\x11\x80\x1c\xa1\x80\xa0\xd0\x024\
\xf1\xd6[\x80\x15&\x81\x01ca\x98\xf8\xc0\x04/\xf1\xd9Q\x80\xd0\xed\xb0\xf1l \x99u\xe0ph\x10\xae\x9d!\x1dM\x00\xbe% \
k\xd4\xf1y\x86\xa0G\xa2\xb1Nl`\x0b\x86`h\xc3`\xe0\xed\x10\x01\x0e\x11\x00\x00\x00\x17\xae\xb1\x17\xa3\xc0\x9c\xab\xa0\x03\xf2\x81}\
!\x80\xa7Z\xb0\xc2\x82\x11\xc1\x03P\xeb\x94\x00\x9470\xe4\xc81\xa1\x8a\x80\xb9\xa10c\x0c\xf0\xef\x91\xa0\x0e\x16!\x89\xf4\xa0[W\
\x90f\x08\x11\x0b\x96@\xdb\xbf\x80\xd1\xda\x91\x89i\xa0z\x13\x010\xadq\xe5\xde0P\xd6\xd0\x9a[\xe0\xa1\xc2 C\xd8!X\xdc\xb1\
TK\xe0\x00\x00\x00\xff\\\xf0f|\x10\xf6#\x80f?\xf1\xca\x94\x00:AaT\x16aT*@Z\xa0`(\xf1\x811d\xb0\xff\
\xe0!\x82F`T\xab`\x1fm\x11\xa0s\x11\xf3\x1c\xb0\xd3| \xb3\x0e\xc0\x1fy\xa04\xa6\x10\xa2\x9c\xf0\xa6\xe5\xf1Y%\x90D\xd4\
P\xb7\xb3\xf1\xdb0\x11Y\x97\xc1\xb3Q\x10u\x9c1-\xad NW\xd1&\xbd\xe0\xcc\x01\x00\x86j\xc1\x05F\xc0\x8e\xd2\xa1\x14\x97\x10\
\x809!\x01)a\xeb\x7f0\x97\xf6P\xb2\xd5`\xaf\t\x81g\x8eAwc!\x8c6\x80\x82\x96\xc1\x0b\xac\xa1\xb4\xae\xd0\t\xaf\x10\xe5\
\xd8\xb1\x00\xe1\xf0\xd8\xf8 \x00\x00\x00,`Q\xe3\xbd\xb0\xb6Y\xb0\x95\x05\xa1\xe03a\x89q\x11\x181\xf1\x02\xc3p\x93\xa2\xe1\x9e\xba\
\xf0:\xaf\xe0\xe5T\x11\xf8\'\xd0A\'\x10\xa5\xebPf,P\x17\x1b\xb0\xb2\xd7\xa0\xd1\x96q\x89\x1e@\x11\xa1!T\x18\xd1t\xc1\xb0\
\xa7\xff\x10^$a${\xf0\xbe\xeb\xf1\x00\x00\x00p\xe3\xb0\x17\xbdq`\t@\xc5\x0b \xde\xc5!\xa1&1z\x1f\xb1\xbb\x1c\x00\xcc\
d`x1\xd0Z\xcfP\x92o\xa0\x9f\x17\x80q\x8b\x00Ap0\xac\x1bq[\xa6@HP\x11\xb8h\xe1\x1a\xb9P\x93E\xe1]\xa0\
\xa1\x16\x9fP\xf4\x850\xa1\x8d\xb1\x7f\xa7\xd1y\xb6\xe00f\xe1\x06\xefa\x1c\xfcp\xa0\x1fa|\xcaa\xaa\x16\xc1C\xd5a\xb4\xffp\
|\x8c\x01hv\xc1H\xa0\x11T\xc2\xe0\\ \x11\x8d\x8cAo\xa0\x01\x82U\xe1\xf7,\x10v\xf6 \x03\xcb\xa1>\xe00\xa5h\x91n\
7\x11\x00\x00\x00N^\xb0\x05YA\x1e\x93\xe0|\xeeQ\x97\x160%\xd8\xf1\xf6\x920b\xc9Q\xf6\xe3\xe0\xcd\x7f`\x11\xce\xb0gZ\
@\x08 p\xbd\xca =F\x80v\xdc \xdf\xdfP2\xbe\xf0Bs`\xe9h\xa1\x98z0\x0b\xe1\xb1\x1b3`\x02p\x91\xcf\xc2\xa0\
;\x98\x91\xb8\xb7\xe0\xf6\x03\xf0E\x94 \x0e\xda![s\x91zu\x90\x81KPZrpH\xad\xf1\xb0,\xe1\x03\x99\x00k\xf0A\x96\
L\xe1\x90\xe8\x10L\x84\x10:\xfd\x10i\xab0\xf5\xb3\xc0\xe8\xdc\xa1y\xf1AjE\x81\x98\xa4\xd0\x12\x8d\x90y\x8c\x80\"\x99\xd0LV\
\xb1]5\x10-\xb3\x90\x9a\xeb\xa1\x00\x00\x00h\xf2P\xa4N\x00B4`\xf7\x1e\x90\x14#\xd1K\x97P\xb0w\x11 \x0f\xd0x\xa51\
\xb3U\xc1\xd1\xaf`\x85\xa1\x81\xcf\xd1\x80\x8c~\x91R\x88\x907\xeb\xe1\xae:@\x9c\xed\xf05\xe8 j+\x80\x96`1\xe2\x1eA1\
\x90q{N@\xa8R\x91\x8eh`\xbdL\xf0\x00\x00\x00\xe83p\x16v\xb1\x9fl\x90\xf8/@\x05\xcc\xb0\xd9z\x81\xf6&A-Z\
\xb0\xdbX\x81\xd7\xce\xd1\xb2\xdcaJ00\xe3\xa4\x11}\xe9\x80-\xbc\x81\x8d\x90\xc1\x93]pi#\xf1\xaf\xdf\xd0.\x941\x81v\x11\
T\xebP\xb4%\xa1H\xebp-v1P\xcf\x00r\xa7P8#Qz\x8e\x91\xe9<P\xc5\xe4\x90V\xb4\x11WZ\x00\xba\\ (\
]`-\x10\xb1\x13&\xb0\xb2\x19\x90\xdc2\x90\x1f\xa5@\xf5\xed\x91\xac80\x82\xec\x90\xdf\xc7\xa1\xe9\xb7p\x83r\xb1\xe8\xc9\x00\xd1\x10\
!\x15^\x01\x9e\xbc\xb0\x19\x80at\xb1\xb0\x1b\x9d\x90\xecd\x80J\x0f sJQ\xf8$\x90\x8e\xbbaZ\xef\xe1\x82\xcb\xa0\x0f\xba \
\xbf\xc3\x00\xf1z\xa0\x14_`\x90H\xc0z\xc6A\xb4b0\xb1\xf9\x10\x84o\x80\xca\r1?\xf4\x80\xe7\x8d\x11\x7fa\xf0\xabVp1\
fP\xd8\x01\x00bMP3\xb7\x004\xc4\xa0\x7f\x8d\xf1\xafq\xc0\xc9\xe9\xf1^-\xe0q\xc9\xa1\xf1\x90`\xef\xa2\x80\xcd*\xe1\x94\x96\
`-Z\xb1L\x99\xf0=\xe1\xf0#\xb6\x90-1\xc0i\xac\xa1\x1e\x18@-\xec\xf0X\x81\x11\xbc\x15\xd0\xdbuQ\x15\xa4\x10S\x9a@\
J\x12p\x1e(p\xea\x89\x00\xf4\xb4 G\xa5\x00\xd5# 6\x81Axr\xa1\xf97aJ\x06\x11\x1a\x93\x11\x00\x00\x00V\x1e`3\
\xa3\x00\x9d\xe9\x90\x80\x94\xb0\x067az|\xd1\x8e\x9f0\xc4\xe8\xd1\x82= D\xbda\x02|\xe0D|`\xe6R\xb07\x07\x80\x85\xf9\
p\xf4B0\x82\xbb\x10\xc4\xe5\xe1\xb4?\x01p\x05\x10\xc2\xda\x81?\xeb`\x15U\x81\x81\xc6\xc0\xa8\x050\xcf\xb6\xa1\xbae0B\x7f\xf0\
\x80R\x01q\x80\xb0\xba\xfa\xd0\xc4\x84\xe1\x0e\x8f\xd1\x1e\x9e\xc0\x15\xd6`\x0e,\xa15\t\xa1\xb0\xda\x81\xb6pp\x0e-\xe1\xb4\xe3\xe0\x1c\
\xdb\xa1\x91,\x91_\xbe\x80\nv\x90\x1d4A\xac;\x90\xd2p\x00\xbc\"\x10S\t\x10\xc1\xcdqS`\xa0B\x90\xd1\xfd0`%\x1f\
\xd1s\xa1\xb1\x949\xb0\x8c\xbd\xf1\xd0\x93\x01\xacBA\xab`qi\xfb0x\xfb\x80\xf0\xef\x81\xb1\xd2\xd0>\xc7\xe0\xde\xdc@\x99\xc5\x91\
\xaca\xc0\xb0\x86\xd0\xd2\x8d\xe1\xd1E\xb1q\x8c\xe0Z\x05\xf0\xe1\x1c\x10kG\xc0=\x8d\x00\xd06`\xf2\x8f\x11\'\xa0\xc0\xe2\x04p\xa8\
\x0e\xd1\xbe\x9eqs\xdb\xc0G\xb6\xf0\xdf\x98aM\xd4\x11\x00\x00\x00r\x0b \xa7\xe1\xa1pn@\x15\xd0\xc1\xf7\xafa\x91.\xb0>>\
09\xcbQ-\x0fQ\x97j\xc0\\K\xb1\xe1D\xb0>U\xa0sKq\xac\xc4\x11\x9a\x1d\xf0\xad\xe4\xf0\xf9M0\xfa*0\xa7\x11\xc0\
e\xc8\xd0\xfa\xdf1Yk\x907H >g0 \\ \x03\xd0\xf0.\xe2\xf0@@\x00C;\xa1\x01f\x10q{\x91\x8c5\xa0\xb1\
H\x81\x08\x8e\xd0\x95\xbf\x00\xa3\xad\xf0o\x82\xd0\x8b<\x11wo\x90\x96\xcb!!\xe6\x01\xa9v\xe0\xf8+0\x10F1\xffJ\x10\x02\xaa\
\x81\x10{\x00\x12\x9d\xd1f\x0e\xe0\x08\xf3\x01\x11\xa5\xc0\xe7G`\x7f2\xf0e\x810\x11\xd9\x80;\x8fQn\"\xe0\xd6\x85\x91\xac,\xb0\
\x00\x00\x00\x97\x9a\x01\n\x08\xd0\xa9\xc8\xc0\xcdq\xe0\xe6\xbd\x81CP\xc0}\xbaA\xab\xa90)\x14\xf0%u\xb1\x97\xb4\x10\x8e\x99\xf0O\
\xaep\x9fDp\xed\xcf@\x12e\xa1\xd7\xf3\x90\x9e\xb1\xe0t\x1b@\xedq\x00\x9a\xf4p>\xc3\x90\x8ca\xf1\x0e\xde\x11\xbb\r\xe1\xa8\x1a\
\xb0\x16\xc4\xc0\x83; !kp<\x111\x1a\x07\x10\xa5\xa8\x01\xfa\x17\x10`\xc2\xa1k\x1f@\x12\xab\xa0/=\xf1\xd8\\a\x87r\x10\
A\xc0qQhA\x93R\xb1\x93\x93\xe0\xabS\xe0\xb5\xcb\xe0;\xc6\xf1\xa9\xd8\xb1:\xe2!Z)\xd0\x1e\xc70\x04+`\x84\xd9q\xf5\
\x96\xa1\xcf%p\x12\x1a\xd0\xc7y\x90\x1c\x1a\xa1\xb4\xf1 *\xe1\x10\xaa\xf6\xb0\x15\x91\x00_}\x90\x11\xbb\xf0\xbd\xa8\xf1\xc3\x9b\xe0\xcb\xd4\
\xe1\xe7\x18\xf0\x8ds@\x0b\xe4P\xa1\x7f!+\n\xa0\x80\x82Q\xf2\x02\x90D(p\xa0\xd1 &\x12PO\xd2`>e\xd0d\xdf\xa1\
\x99\xcc@\xe2\x91!\xe5B \x00\x00\x00E\x86 eP`j\xc1\xe1k\x03\x90\x97\xd8\x81b\r\x90 \xd7\xe1)\x17!6\xe9\xc0X\
\xa1 BW\xc0\x81\xe61\xff\t\xa1kEp;\xdbP\x80\xe1!c\x981\x9c\x90\xa0\xc8\xf0\xc1\xb6\xa4\xf1[\x97\xc0ZP\xa0\x86.\
1\xc0p\xf1zN\x91f\x93\x80\xdb`\xd0d\xa3P\xee\xb2\xb1\x1f\x8f\x01\x87\xb0\x81J1Qs\xd5q\x1d0a\xf1\x81p\xc1[\x80\
\xfc\x9e\xe0\x8f\xa2\x80\xca\x1cq\x0c\tp\'\x19\xf0\x0b\xbdPt\\@\xd3\xdfp45\x91a\xb5a\xe4\xb1 #\xae\xc0?\xca\x90\xda\
\xa2`\xdfz\x80tI\xe0y\xb2\xf0\xc9\x0701\xfc\x80\x03\xac\xb0J?!\xb9\xc4\x90\xe2\xa4p\xee\xc2\x10>\xe4q\xb6h\x00\x16a\
\x112\t0\xba\x12pb\xae\x01h\xb3\xc0\xcd&0Kr \x00\xd6\xa1\x9ec\x10N\x07\xe1\x1bI\xb1hL\x00>n\x80\xbd\xd9\x81\
}I\xf0N,\xc1z\xb4\xb0\xd3\x9e\xe0`o\xe1Y\x02 c\xd6\x91\xe4\x03\x81%\xe0\xa0|\xd1pz\x91P>\xf3\xc1\xc8Ua\x08\
[1\x00\x00\x00\x07\xb1\x80z\xd3 N\xd3!4\xe4\xa0\x97\xdfaR\x86\xe1\xac&\xa1\x0c\xa6\xc0\xc9!@\xd8r\x819t\x016\\\
\x800\xda0\x98\xde\x91_\x94\xb1\x05\x8cpx\xf2\x91/\x7f\xd0yS\xf0\x00\xca@\x87A\xb0l_1\xea)\xe0\x1cH\x90\xd6\xdc\x90\
\xd2\x82\x90\xda\x08\xa0+\xc9@R\n \x00%\x90\xd94`\xd4\xb8\xa0/\xd2\xa0\x9f\x84\x80\x16q\x11\xef\xcc\xe1\xb3\x1cA9\xb6\xe1k\
\x8fPZ)\x11\xda;\x11\x8e\xa0q\xf7L\x107\x0f\xa0\xd2T\xc1\xf8\xc6\x11z\xe4\xf0\x01V`\x84\xc5\x81\xd3\xe8PK\xfb@\xa0\xd5\
\xd1sj\x91\x9f\xf1@\xa1s \x84C\xa0\x049\x00\x89\x07\x81u\x1d \x9b\x98p\xe4\x1ePwwati\x91\xe9j1F\x10@\
t\xba`n&\x90\\\x0f\x90\x97\xe8\xf0\x86$\x01\xefH\xa1[\xf1AqOp\x19\x94A\x1b\xd9\xf1\xb4\x1a\xe0~\xc0\xa0\x13\xb2\xe0R\
JA\xbe\x1fq4+\xd06\x18\xc05\xb4@\xd9\xad\xe0rK\xb0\xfa\xcaprA\xd1 \x9f0\x1b\xec!\xcaJ\xb1\xfe\x8d\xc0_7\
\x20\xebM\x90\xbf\x84\xc0V\xcc\xa0\xb9[@\xdai\x01ws\xd1bV`\x83\xe4\xc1\xb2~\xf0w\xd0\xa0\x8c!\x01\xb1\x0b\xe0\xa8\x04\xe0\
(\xdf\x90\x02\xf9\xf0\x06~\x10\x1bK\xc0\x9a4\xc1\x02\xd4\xe1\xdd\xda\xc0\xc2\xec\xd0\xe3\xed\xd1+k\x81\x87\x9e\xc0\xea\xf3\xf0}\xaeQ\x10\
Q\x00\xe8\r\xe0\xbd\xc8a\xb2\xacP\x0e\x01\xf0\x0b\x1c\xd0\n\xee\xc0\xa8\x85\xf0\xc5\xcb0\xc2:\xe059\xf1.(a\xe9%\xe0\x97\xa7\
q\xb1p\xa1\x08x\x91\xa3.\xe1\xf5\x02\x11\x00\x00\x00\xbb\xcd\xe0\x08\xc9\xa1\xa6\xcc\x00\xcc\xe9\xb0\xdf!\x90\x898\x80\x02\xedak\xc3\x11\
}\xac\xd0G)\xe1\xff\x18P\xed\xdd\xa0\xad\x04Q+\xa6\xa1\xdc\x18\xa0.T\x90\xa9k\xd0\xce\x0ba\'\xc2p\ru\x90\xcfm1\xb4\
\x17\xb1\xcd\x16A\xcbH1\x81W\xa1\x81D\x00z\xddP\xb4w\xd0\xa0!`\xd0N\xc1\x0bp T\xe2\xc0\x9b\xa8\x10\xa2\xfc\xf02?\
\xe1o\xf5\xf0c\x95\xa0\x94\xc6\xb0\x00\x00\x000\x1f \x9e\'\xf0X(P\x00\x00\x00_EP\x00\x00\x00;zQ)\x0c1B\n\xe1\
\xef;!\x87\x97\xe0C\x1c \xdd_\xe1\xfb\xa4\xd1=\xed\xd0\x00\x00\x00\x8bfa\xad\xde\xc1~O\x90\x04\x80Q\xf5OpA!\xb1\xe8\
\xe21\x00\x00\x00]n\x90\xdd>0h\x0b0\xb3\xfc\xc0\xf1\xf1Ak\xd3\xd0P\x06\x90\xe8& \x8f\xaa\xf0\xd5eaw\xea\x11@T\
`/\xd7P\xa6\xeb!q]p\xb1\x8d\x00\xcc\xa4P\x94\x83p\x8b\xee\xa1\x85\x8c\x10\xab\xb8\x10r\xe1p\xf7R\x91\x8e\x8a!\xcd\xd6\x00\
\xf0\x9a!q\r\x00Xn\xc1\n\x97\x01\x9a\xec\x90\xdao\xb0\x8f\xb7 \xb2_\x01/E`\xfd}Q\x86\xda\xa1[\xb2a~\xe10S\
\xa3\xc0\x19\x071E\x1e\xf0\x15~\xb0\x80\x8bP7\xe5p\x06S1\xf2H`\xdb\xef\xf0\xd3m\xc0\x1d\x8c1\xd5\x93\xf0\x81\xd4\xa0\x90\xdd\
\x01\x9c\xd6\xc1\x8f\xc0\xd1\xfb\xe7P\xc8#\xa1)*\xc0j$\xf0n\xff\xd0\x00\x00\x00pT@< \xc0\x88\xd8\xa1g\x07\xf0n\xad\x10\
]\x04\xd1W\xc3\xe0\x00\x00\x00S\xc9q\xe81\xb0\xbe\x00A\xfcA\xe1=\xaf\xe1\xc8w \x8dJ\x10\xbd\xe3qU\x8a\x11\xb9}!2\
\xaca\xac\xc6\xd0\xd8k\x80\xcd\x92 \x16\xd8\x91!\xca\xf0\xba;\xb1^5Q\xd8\xcd\x80\xefX\x91\'\xb4P\x08t\x11u9\xc0B\x01\
\xc0;\x9aP\xc2\xbd0\xaf\x80\x00&\xaf\xc0/jP\x05h1\x8b\xeb\x81\xe8\xcda\x00\x00\x00\xe2\x830=\xd2!\xcd\x08 \x9d\xc1\xf0\
~\x17p<n\xf1\x88\x000R\x8e\x90\x7f\x08!\xb4X!\xa7\x8e 00\xe1p\xcd0\xb8\xa20?*\xf1\xb16\xa0C\xbe\x11\xb0\
\xe7\xb0\x00\x00\x00&\xe3\x00N\x0bp\xf2\x85\xf1\xc1&\xa0\r\xf6\x009{\xf0\x00\x00\x00V<\xb0S\x90\xc1\xf1g\xb0\x17o\x81-#\
@\x9e#Q\xbb\xd8a\xb1C!dB@_T`\xc4K \xa8\xbf zRP\x00\x00\x00\x82\xc7a \xac\x00\xf0\xb6qhX\x81\
\xe88A\x12\xa9\xb1\xdf%\xe0\xbd\x0b\xa0\xdb_ \xe4\xb4\xf0-\'\x91\xe3`\xd1\x00\x00\x00ME\x81\xa1*!6k\x80\xb9O\x01\xa2\
z\x80\xd4\xeb`:\xec\xa0\x8bL c\xb0\xb1\xedS\x01rM\xf0\x99\xd0\x91\x84\xb70;\xe2 @h@\x85\x8a\xe0[\x85 wd\
\xe0\x88{\xa0\x8a\x88\xa0~E\xa0\xf5<@\x86\xb1\x90D,@+\x98\xe0c\x19\x90\x1fN\xa0\x00\x00\x00\xb8-\x00\xa8F\x90\x00\x00\x00\
\xe4\xa50\x15\x9e\x00S\x0e0\xa2I\xa1\xe6\xc20\xcf\n $\x06\xc1\xbf\xc6\x01\x15.\x81FGP\xea\xa0\xd1S\xb9\xa0\x06\x9e`\x88\
Z`\xbd\xa4\x00_8\x80\x0eK\x11\xd9(\x91\xa3\x96!Sb\x90\nA\x80P\x05\xa0H\n\x80\x9b\x13\xd0\xae \xf1\xbd\x90\x81=-\
\x20\x0eu\x91T\xcb\x81\x8d\xe0\x01\xcc\x04\xc0E\xd9A\x90\xaf@\x80Y\x11\xc2\xf3\xb0c\x9c\x11\xc9\xc6\xa0YB@\xde:0kk!\
\xc8\x80\xe0\xc9\x7f\xf1\x90\xf3\x90\x08=\x80\xee?\xf0%\xb7\x00\x1e\xf3\xa0\xe7\xa9@\xdcI!I\xb7`l\x0fpK\r@l\x1dP\x10\
\xdc\xf1\xa5\xf8\x80\xf6f\x80\t\x82p`\xf5\xf0r\xc8pA\xc3Q\x19\xf2\xf0\xa7\xdb\x91z/0\xc6\t\x80\x8b\x07\x90j\xfapa\x16\
\x10\x81\xc8a\xf6\xb7\x90\xa2f\xb0\xd7\xe4\x80\x0e8\x01\x11\x0b\x01\x10\x17\xf1oU\xa1\x0fl\x81\x8d\r\xf1d\xdc\x11\xcd\x8d \x98\xe4!\
\x12\xd7\x00\x97U\xa0\x99J\xe0B\xec\x90\xce\x0e\x90\x00\x00\x00\xc6\xf7@\xbb\x97\x90\xcb+\xf0g: fF\xa0\xc8\rp3(@`\
\x90a\xa2\x8c\x00\xcekP\xdf\xac\x81k-!\xf3\xc3\x90\xe54!\x1f\x92\x01\xec\"\xd1\xbf\xdb\x91\xee\x88P\xf9\xf2a,\xde\xa0X\\\
\xc03o1\xfc2P\xa05 \xc7+A\x95M\xd0\xa2]`\xea\xba\xf0@\xc5\xb0\xce\xdd\xa0\xd2z0\xd8\xa81S.\x90B\xfap\
\xe5O\x80}\xb4\x91\xc0\x9c\xe1\xfb\x0c\x10\xbeMP\xeampG `\x96\xc8\xc19Wq+R`\xba@A\x8d-\xe1\xd0_q\x7f\
\xd5\xf1~\xfe\x90\x95\xc9\x01\x96\xff\xa0\xc6PA\xa9K\x00\x08r\xa1\xb7\xa2\xc1d\x85q\xc03`(=\xf0g\xb8@\xd2\x80\xa1\xce\xff\
\x00\xc2l\xf1=j\x90q`\x91g\x820\x03G\xb0OmP\xdf/0\xeeCA\x96\xc3p#\xe2P\x9c\x85\x80\x1f\x8d\xa12\xa8\xf1\
\x10\xeaq\x978\xc0\xd3\x1e\x80\xcc\'\x01\xd2;\xc03\xa9p\xef \x01\x82\xbf\x00\xf4\xbe\xa1K\xa5\xa1/v \xdb \xf0\xcc\xe7`\xee\
u\x11\xf6\x9a\xa0\xbed\x90 \xa5\x01\xea\xe3\xb0\x9adQ\xc6\xe8\xa0\xfd\xd8\xd1g#\xa0:\xd3 \xb7J\x00kl\xe0\xd7\xa1\x00\x9e\xda\
\x11\x15r!\xe1\x0b\xb1\xa5&\xc0\r\x03\x10G\xbe\x10\x93\x8eP\xef\x8a\xd1\xb8\xd5!?\x8e\x80\xc7@ @\xb7@\x95\x0c\x00\x00\x00\x00\
\xc8P\x003\xb2\xf0\x00\x00\x00\x13\xf90\x1d\x19\xa1\x15O\x10\xdcw\x10\x8a\xa5\xa1w\xbe \x15\xfa\xa0vG\x80k\x87\xb0\xa1\xe5\x003\
s\xc0\x96G\xe0?\xa4\x90Q\xc2!\xd22\xf0\x0b\xc4\xe0\xb3u\x01\xfcT\xe1\x8c \xc0\xdd\xe9\x90\xf9\x1e\xf1A`a\xe0\x841j\xaa\
\xd1\xb4\x8f\xd1\xdc\x86Q![\xe1\x82J\xf0\x9b\xe0`\x18\xe3\xc1ls\xa0\x02$\xa0\x01G\x91\xd3p\xa1\x86\xc9Q\x0c\xbe\x80\"r\x00\
)\xa9\xc0\xeaU\xe1\xac\xe20\xc7[\xd1\xd6Sa\xe6\xce\xe1w\xf3\x91\x87\x9c\xb1\xa0r\x00\x91Y\x10\xe0\t \xbd\'\x01\xb9\xc9QP\
\xc3\xa0\xc2(\xf1\xd3P\x10\x01\x1aa\x19\x970\'b\x10B\xd6\xc1\xb7*\x90\x7fG@Aw`\x91pa;f0s\x95a\xf0z\
Q\xfc\xabQ\xab\xe9\x11\x1e\x90\xa1*}\xe0L\xe8\xe0\xab\xa5\xe0\x1f\xee\xd15T\x91\x07\xea\xb1\xc9\xd91,\\\x91\xe4\xab0\xc6\xad\xc0\
\x13L\x00\x96\x95\x90\xa2\xa9\x11:iQP#`\xf8\x06\xb0\xcc\xaa\xf0:\x97\xa07R\xc0\xc4\xa9\xf0\xe20\x00\xa0F\x90\xd1\x83\x10\xbf\
\x9a17\xbbQv\xc9\xf0\x8e\x9e@\xa0H\x11\x8f+\xc0\xf9u\x90G\x97\xf1\xf3\x80\x90yE\x11c/\xa19\x06\x90\xa8\xbe \xf9)\
\xb1\xc3$\xf0\xdb1\x80\xe0o\xa1\xca\x1b\xe1\x03\x04p4\xb5\x00s\x110#$\x80K\xd9\x801X\xc0\xef\x00\xe0\xb4\xa6\xc1\x90\xb9\x91\
\x94#\xb04\xdc\xf1\x97\xe2aGc0\xb5!`\x1fV@\xb8\x7f\x01\xa5\x9b\x80\xaf\xd3\x10\xd0X\x01\xb4A\x91m\xcc\xe0\x17\xac\x80\xcd\
i1\xa6\xdd\x80\xe3y\x81]\xf8\x90~\xe3aW\xc90K:\x90v\xaf0Nm\xe1\x01\xc4\x81\xce\x9b\x00\x81\xef\xf1\xcf\xc8\xc1\xcf\xb7\
\x20\x86&!\x99\x8f\xc0\x93\xbb\xc0q\x0e\x81}\x15\xd1\x1eS\xa15\xe7\x91\x00\x00\x00?\xd20@\xda\xa0\x00\x00\x00\xa7\xab`84\xe1\
u+\xe06)\x00\xb6\x9b\xb0\x9b\xe11\xb8\xc9\xf0\xc8\xa4Q\xac3\xf0Veq\x9b\xb7@\xc1\xac\xa1\xa2\xe8\xb0U\xcdq\x0f\xcc`\x95\
CQ\xe8*\xb0\x06z\xb0\xe0\xc3A\xa6\xcb`\x19\xec\x80\xe4\xa8\xc0\xa9!\xd0\xd8\x1aa\xba\x0fQ\xe3N1{\xec\xa12\xd6\x80\x94\x00\
`\x9f\x8a\xb1B\x85\xb0!&P\xc9~\x81\xdam\x81\x00\x00\x00\x1f`\xb0|\x9b\x10d\xca\xd1[;!\xe5@\x90p\xe2\x81\x91\x99\xd1\
P\x91\xf0\xc0\x86\xe0\xf6\x0e\x81~rp+a\x10\xc5\x96`E\xe2\xf0 \xc6A\xedw\x01R.\xa12:\xc1\x14\xf3AUy\xb04\
\xca@I\xb5\xa0\xdf2\xe1\xed-p\x04`q\xdbY\xa0(\xea1\xb45\xd1\xc3X\x80\x97\x990\xb6\xdea\xcel\xb0r>p\x8bG\
p\xb5\xe5\x11\xccn\xf1\xba\xec\x01\n\xe2\x90\x14\x00\x80.\x90\x80 \xb2`\xbc\x02\x90\x00\x00\x00\x87! \xc4\xd8\x00o\x93\x019b\xd0\
\xd0\xca\xb0\xbf\xe4\xe1\x8e\xceaD\xe4\xf0\x99\xbdP\n\xe5\x00a]\x11\x94\x11\x11\xe0\x87\x91\xc8n`\x15W J\x17\xa1K\xaf0\xe9\
\xb1\x116\x93\x81\x94v\xc1vQ\x80\xaa\x0c\xb0\x01Mp\xcb\x88Q\xb1H\xa0\xd8 a6[0^\x11\xc1gW\x10Z>`=s\
Q!\xd6\xb1\xfb\xe1\x01\xf8\x97@\xf1\xdep\xfa\xc7@\x07\x0fqV\x03\xd0\xfbl\xe0\x05\xd8\xc0\xf0\x04At\xab \xc1\xda \xf3~`\
\x04\xeb\xf0\xa8\xddq\x95I\x817R\x11W\xb3!z\x9d\xe0\xfasP9\xc5\xd0<r\xe1\xf12\xa0y\xcdq \r\xc1v\xe5\xd1e\
HA\'e\x80\xf5@p\xd2\xb2\x90\xb4\xb9\xe1\xef\xb0pH?\x10\x95{\xd0\xdd\x80P\xcaqA\x0e\x7f`\x83\xd1\x91\xe2\xbe\x01\xaaB\
@\xdb\x0f\x90\xf5\xce\xc1\xa7\xfa\xa0\xf8\xf0\x11\xce\xcb\xd0\xb1\xcf\xc0c(\xe1\';`\xe3\x15q\x08\rA%Z\xe0w\xa30N\x9aq\
&\xda!Ex\xf0\xa1\xcc\xc1\xb0\xce\x90\x12\xb0q\xe1\r\xe1\x1dP@\x11\xc6\xa0y\x1f\x00M\x08p\x89\xa6\xb1q\xe4\xf0\x01(p\x80\
l\xb0}+\xd0\xbe\x19\x80\xadm!W\xd9\x01\xfdy \xcdh0\xf6e0\xd0\x90\xe0\x8e\x1a DE\x90\xc6\xd3!%e\x91\xae\xa5\
\x01\xd1\xc0Q\xc1S\x91ES\xe011q[g\xa1\xbf\xb5\xd0n;Q5\xcc@\xd7\x12a\xe3|\x10\x13\xdc\x00\xb2\xcdq\xa8t\xf0\
\x11\x95\x10\xf3\xf6p\xc7\x8a\xc1\x10\x08\x81O\xa6\xf1>\xd0 \x86\x12\xa1\xcb\xaa\xa1@\xee\xb1\xde\x19@\x15\x83\xc0\nA1\x1670\x89\
\xd3\x10\xff@\x80]\xe31\xea\xfep\x00\x00\x00\xc7\xb5\xb1\x06\xc8q\xe2,\x90R\x8daSXP\x99\x04@\xe8\xa2q\xc3M\xd1\rK\
\xb0\xa6\x81Pb$\xa0\xda=!\xf3j\xf0\'\xdd@\x15\xf2\xe1\xd4\xf0\xd0\x88\xa4\xc1V\xb1\xa0\x1fS\xb0\x07\xa7`\x97\x12\xe1\xdb\xd0\xf1\
[q\xb0\xb5\x18a,@\xc1\xfa\x19\xa0\x83\n\xd0>2\x91\x03m\xe1\xbeE\x11M~\xc0ef\xe0ULaQ\x9b@\x83*\xf1e\
\x19\x01n\xec\x10\xb9`\xd0\xdbe\x10*\x9e\xa0\xa7\xe1`.\xc4A\xfc7`\x0f\x85@\x0b[\x90\xa9\xe8Q\x85]\x01\xf06\x80\x07r\
p\xf1o\xd1\x0c\xd91E\xcf \x10\xde\xd0\xc2\x8a\x10\xf3\xb2\x00\\\xde\xf0\x1b\x13A\xe3\x9c`\xf4\xdc\xf1r\xfcp\xb21`\xa3\xe4\xf0\
\\k\xa1\xc6\xb6\x80S\x1da\x85\xdfq\xa08!\'\r\xb0\x05\x16@\xc1;\xd0\xbd\xbe0\x18\x88\xe0\x13NAUS\x80\xf6\xc5\xf1k\
U \xeb\xe9q\xa7\xae\x90cV\x01\xfc\xee0\xf1\n\xb0\x90\x06\xf1\xe7\x90\x00\x00\x00\x00g\xeeat6\xb0\xa2\xb3\xb0\x11;\xc13\xb3\
a\xd0\xde \xf3\x05A\x03\xf1\xf0F\x8f\x91\xe7Y\xe0OSQ\xfd\xe4p\xc6\xd0\xd1\xb2\xf1\x01\xffN O\x1cp\x1a\xe8`L\x9e\xf0\
\xa1\xb1A\x83h\x91j\xbe`7I0\x7f\x92\x80\x17+\x01<\x19\xa1\x08C\xc0\xb2\xdd0V\xa5\xe0w\xeb\x80\xa0F\x91-2!\n\
\xc209/QR\xa6\x90\xccx\xf0*\x8bq\xf2GP\'\x00\xa0.\xb9pGx!\xa4\x18P\x96\xdc\x90\xfc\x99\xc0\x89<\xb0\xb5y\
PUl\xe0\xde<\xb1\x8a\xa6`\xae{a\x8b\xdc\x10a\xdd@\xb1\xc3\x10\x9f\xaa\xa0\xc3$A\xa0\xc1\x81g\x1c\x00k\x94\xb0\x00\x00\x00\
\x13c0*t\xc0\xf4\xae\x80-G@fh\x00\xa7\xf2\x00\xfc\xe2\x90Z\x87\xd1t\x8f\xc0\xdec\xb0JT\xd0\xd2\x07!p=\xe0\xb5\
\xa0\x10\r\xb8`M\xec\xa0\x1f\xea\xc1N\xd0\xe1}\x8e \xfb\x8c\xd0YY`\xce*\x00\xd0n\x10c\xa5Q]\xd0\xa0\x00\x00\x00\xff\x9f\
\xb1\x90\x15q\x00\x00\x00\\\x18\xa0\x9e\x02\xd0\xfc?Q\x8b\x0bab1\xf0~l1\x17+\xd0\x97$Q\x1fw0\x90D\x81\xfa\xa2\xa0\
\x19\xb0p\xb4@\xe0\x1b\x8e@\x00\x00\x00q#\xc0yO\x81\xe3\xea\xb1r\xef\xb1\x87\x1c0\x15\xbf\xe0`\x90\x80\x81L\xa1q\x97\xb1\x18\
\x01\x00\x1e\x7f\x80\x1b^0\xa36\x10\rn0\x96\xec\xf1\xacP\x91Q4\xb1\x13\xafq\xd3\xafa\xd9\xb1`\x92\xd11\x8f\xdb\x11\x15\xbf\
a\xe0U\xa0\xb1\"\x00^\xec`\x0ca\xa0\x84\xa8\xb1\x14d\xb0\xe3\xad\xd0X\xae\xa0\xca\xcf\xf0{:\x10PRa+\x1d@\xb7Z\xb1\
\xe6\x0c\x10aep*\xa4\x90\x80m@DBQ\xb5\x13\xf0-\xf0\xa0\x1e\x0e@\xfe\x04 7\"`\xca\x85\xd0>N\xc0\xb7A@\xe1\
\xbf\xd1\xb2\x89\x01uq\xa0\xb4\x8cp\x03\xd4@\xec\xe1A\xf6r\xd1\x00\x00\x008Xa3|\x00\x1f\"\x90\x1d\xf0\x01}[\x90]\xe5\
@\xd9(\xc0\x00\x00\x00\xce\xe7\xb1\xa4qp\x18?\xe1m@\x80\x90\xbc\xb0\xbb\x14\xf1WI`c)\x00n\n\xe0tU \xbb\r\x00\
\x87b\xf0S\x011\x9f\xb3\xa1W\\\x11\xea\xec\xe1\xf5\xd6p\xedI\x81\x86\xae\xd0\xe3\xdea\xc6\xbf0\x8b\xc00\xa4O1\xb4\xdd1\xa0\
#0\xd6d\x90L\xe0P\nM\x91){\xe1Bv@\x030\xf0\xe0\x11\x00\xf4\xd9@\xe1\x8f\x01\xf9\x95\x90R\x7f@\xf9aA\x0f<\
\xb1\\\xde\xc1\xf4r0\xfaj\xb1F\xa7P\x86\x0b0Z\xa8a\xa6\xf1\xd1\xa2\x9e\x80\xb8WA\x08\xc0\xc1\xacu\x90\xf5\xc9\xf1#\x11\x11\
5\xb0\xf0P(0\xa1\x08@\xe2F\xb0\r\x05\xf0\x95\x1c\x91u\xd9\x01e\x860\x1d\x02\x11]\n\xe0o\xd20\xea\xe0@m\x91\xa0x\
V\x81\xd0\x190h\xe1\x81XM\x10?\xe3!\x97\x8d \xc2\"\xc1Z\xc4\xf0\xe0vA\xe7O\x01 \xc0\xf1\xd0\xd0\x80]\x9a\xb17O\
!\xa4\xde\xd1\xea\xa3\x01\xe5\xe1\xb0>%Qw\xdaQd\x17 3Jq\xebD`R\xc1!M\xa9@\xa4\r\xa1\xae\xe6\xc1*\x95\x00\
\xdc\x0cpg\x8b\xa0\x1fxa\x8f\xc3A\xb0F\xb0\xe8\xbb\xa0+\xe8\x9187\xb0\x1fT@\xfa\x88q\xf3y\x10?\xd3\xf1\xe9xAC\
\x16\x10\xec\x1f\x80@\xa61\xa0\x83\x91\xf8i\xd1\xf6\x07\xd0\xb5\x19\x81f\xe7\xf0\x00\x00\x00\xa1\xdb\x00\xb9\xec\x90\xc8\xc4\xe0\x8b\xfb\xd0&<\
am\xe90\xee\xad\x90\xad\x7fP5\x97\x915\xdf\x90\x06hP\xc1?\x10\xaf[\xf0@$ \x8e\x1d`X\xeb\x01\xd5\xa7p\x16\xc5\xa0\
\xe7\x02@\xc4\xf4\xe0\x02,`;|QQ\xb7\xf0\xa8Ga\x9b\xc9pf\xcb\x10R\xac@U\xbbP\x9c\xbbp\"\xa3\xd0)\xd8\x90\x99\
\xe0!\x90\xcb\xb0d\xb9@\x00\xe3!\xbf\x05\xe0pA\x80\x7f\xd8@%qq\xb7\xea\xf01\xe5\xa1~\x00\xc0N{\x80\x00+\xb1\x8d\x01\
\x80{\x10\xf1\xd1\xdb \xc5\xa5\x10pt\xe1\x14\xee\xb0\xd8\xea\xa0\xbd\xe6q\x90\xea\x00\xbb6p6\xc9\xe0\x16{A\x03\xa3\xb1\x1b\xa0\x00\
\x8c\xcfP\xf5\xb8p\xf1* W\xb8@*\xce\xc1\xec\xe4QU\x05\xa1\x04\xdfQ\xad\x11\xf1\xa53Prb\xd0\x10g\x90\xf3\x91\x91J\
\xbb\x00G\xe6`\x1f\xbeq\x05\x90\xf1;\x940\xec\xca`\x7fX\x11\xb9\xe7q\xc46\xb0\x00\x00\x00\xd15\xc1+\x99\x10!\xe0\xe1@a\
\x91\x1b\x03a\x8c\xe5\x10\xdb\xec\x91\xf2\x17a\x89\xec\x00T\x19\x91\xff\x92p\xaa\x94\x90\x88x \xe0T\x00\x08\x98\xf1<\x10`\xae.\x80\
tgQ$E\xd02 \x10t\xe0@LQ\xf1\t\xbc\x91\x1e\xc5\x10\x07\xbb\xe0\x90\xfd`)\x081\xa9\x8b\x91KY\xc0\xa0G\x00\x1c\
\r\x80\xc7Ka\xb1j!\x82\xeb0\x00\x00\x00,\xd1\xd1\x02\xa4\xb1\x00\x00\x00\x14~\xc1~\xc2q\xbd\x16 \xa7\xc1\xe0\x05d\xa0\xf8\xb7\
\xb1\xb1?\xf0|.\xc0\xfca\xe0}\xe7q\xd1e\xc0\xc5\x82Pu\xc3\xe0\xf6\xa6P\xf8\x90\x91n\xccAf\xd5 \x0b\x95Qe\xe2\xd0\
\xa1\r\xf0\xa47@\xb5y\x81\x87\xc40\x19U\x80E\xa2\x00\xda5p\x8cl\xf0\xb7\xd3\x91v\x160 \xd1\xe05\xe1\x01A<\xb0\t\
@@G\x92\x91w\xca`V\x89\x01\xa7\xc9a=\xcf\x91*L\x10\x97\xae0Ly\xc0K\xa11\xf9\xedPII@$\xefa\x8dD\
\x90q\xe7Q\xe5\x9d\x81\xf9\xb0\xa0\xb5RpF\xe7\xd0]\x1a\x81\xd0O\xa1\x81\xdd\x91\x14$\xa1{M@\x00\x00\x00\xe7\xa7\x10\xde\xdb\xe0\
\xd3.Q\xbb\xb2\xa0\xec\x951BiP*\xb1Pw\x1a\xf0\xae\x92\xf1:E0\xf4\xc9\x100bq\x04\xe2Q\xb3#\xe1\x8b\x03\xb0n\
\xa3\xf0\xa1\xd3\xb0j\xd0\x90G\xac\x00\xa6p\xe07.Q\xb64\xc1o%\x80\x84\x18\xf0\xca\x0f\x00\xba^P\xf0\xddQ\xc7\xf8@\x02\xaf\
\x20\xee\xbd\xe0Hz\x10n\x9e\xe1\x83\x93`\x1d\xa2\x81\x00\x00\x00\xca\n19J0\xca\x86p\x11\n\x00\xa8\xe31y\xe8Q\x01\x01!\
\x9b\xadp\xaa\x89pE\x08 5\xc2\x10Y\xb1\xa1\xe87Pm\xb2@\x88\x9d\xf0\xfaP\xe0\xcc\xd3\x80(&!~#\xc0\x1c\xe9`O\
\xb8\xd0`\xeb\x90\xa2 0W@0Gl\xf1\xbc\x80\xb0\x1bw\x81\x00\x00\x00kF\x01\xf8\xe71l\xd1\xe0\x89zaZ\xea\x90a\xe5\
a4\xc1\xa1\r\x0bP\xb2\x9d\xa0\x8d\x16p\xdb)a\xaf\x00\x10\xf8\xa9\x90\x8af\x00\xc9\x9c\xa0v\xcc0\x9c\xe3\x11\x7f\xafa=\xe5\x11\
\x12\x90\xa0\xb2\x93! \x11\xc0o\xc5\xe1\xc9\xf2\x01\x95\x9b\xc0\xf8\x00\x103\rP.\x9f\xa0\x1f\x95\x10\x81^01\x0e\xe1\xce\xbd\x01\x00\
\x00\x00K+\xb0\xb5\x9c\x90,q\x10ig\x80\xc8\x15pR\xd8\x01\"\xdf\xd1b\xd6\x10\xb5\xb3\xc0\x9b\x1c\xf0X\x8e\xc1~\x10\x90\xf6]\
\x20\xbb\xc2p\xcd\x89\x91Qo\x91\xa3iQ\xdf<\x90&F\xe0\x87`\xa0#\x04\xf0\xb0\xedQx\xb7 \x9e\xe7\xa1\xd6\x04\xb00\xd6\xd1\
\x12S\x80\xc2\x08\xb0\xee\xd2\x01\xee\xeb\x01\x88n\x801`P\xed\x05po_\xc0\x97\xa2 \x05\x94\xa04\xd5q-\xe7\x10\x8d\xd9@G\
m\x80B\x8a\x11\x00\x00\x00\xbf\xd6@\xcf\x1fP18A\xadW`~\xa1@\x82\x83PA\x00a\xab\"\xa1\x18\x170_tQ\xcfi\
`1x\x80\xd9\xcaQ\xf7\x9dp\x84\x84q+cP\xf9\x8f\x10g\x04\xb0w\xa0\xf0\x08\xea\xa0\xc8(\xa0+W\x10\x06\xfaP\xb3\xb7A\
\x84\x08P@\x05!{\x06\xd0\x93\x19\xd0z\x0b\x81v\x00\xe1a\xcc\x10\xe4\xe4@ \xe1 \xe2\x07\x90\x0e\xac\x10\xff\xad\x11\xe6a\xe1\t\
\x00`\xceGP\xbc\xacp?\x18\xf1\xddK\xf0\x00\x00\x00\xb4s\x904\x1a`\xfe\xa0pv\xdb\xf1\xe1\x86\xa0\xfe\xec04\xea\xf1g\x8e\
\x00\x17\x890\xa7\x9dP\xf6\xbc1\x05\x18\xa1\x932\xa0\xcc\xc2q\xbe\x9f\xe0\x8a\xf21\xc9\xcd\xf0\x825\xb0m\xd9\xc0\x89\x8e\xd1g[@\
\xb6\x01\xd1J\x0b!\x7f\xfd\xb0\xa5\xd3a)\x05\xd0\x00\x00\x00\x80cP\x18\xad1\xc5\xb3pr*\x80\xd9F\xb0\x97\xcf\xb0\xd7\x85\x90a\
\xe80|\\A\x19\x8b@\x00\x00\x00\n( \xc7\xba\x80\x96\xfa\xa0\xd7\xcfP\xa3\x96\xf0fTq\x98\xf3\x81\x01P\xd0e\xe4q\xf9\xe0\
\xd0\xd3\xac\x00++\x80\xc4x\x10\xe3\xd4\xa1G\xd5\xe0V\x02\x11\x88\xb9`\xf5ZQV0Pc\xef\xa1e\x1ea\xcd\xb1p\xe6\xa7\x01\
1\x1e\xf0\x00\x00\x00yb\x11\xfa\xad\xf0\x00\x00\x00\x85w0\xf4\xee\xe1$~\x00\xec\x03`\xb0>\x00.V\x01\x01v\x81\xb6\xc8\x80n\
M\x91\x00\x00\x00\x0cZPxy\x80\xc6\x90\x90W\x9e\x00\x99{\x81 l\xb12\x87 j\xb5\xe0\ntp\x82\xaa\x11\xa2\xc30N\x19\
@\xd5\"\x91\xcaya7\xbe1\x9e+\xf0\xff6\x90\x80\x831\x0f\xef`\x18\x15\xb0\xf8z\xc0+Q\xd0p\x9e@\xcb)P\xc88q\
\xb9v@\xbd\xefq\xb7a\x00\x12)\x00\xc5\xc2\xc0\xf0J`\xcd\x9a\x10E\xc2 \xd2W\xf0(K\x10\x8a#\xd0Pd\xb1\x87-\xe0l\
\x01\x80]*\x90u\xa9\xe1X3\xf0\xb8\xaf`H\x8a\x00lL\x91:\xcaq\xbdRq\xa1\xa3\xc1x\x89`\x05.@\xf2\xd71$\xa9\
\x11\xd6g0)Y`\xe9\x1b\x00\x98\xf0\xb1i\xe9\x01\xca\xc1\x90g\x85@[\x1b\x81C\x80A\n\x9c\x90\xb9N\xb1y\x11q~\xab\xb0\
B\x96@2-0\xaf\xdc\xb0!2\x90\x02B0\xe3t!\x9f\xe10\xd4\xd7\xc1R&\xb1Cj\x81\xc4=\x91\xa6\x02\xe0\x87#!\xe3\
\x01\x10\x10\x1f\x91{\xed\xa0\xb7\xb0\x80y\xd8\xb1\xd6Z\x90\x00\x00\x00\xcc\x9f`\x0b2\x80\xfbt\xc1 \xd4\x11\xf22\xa1\xccD\x81\xad=\
\xe0\xb3\x17\xa0\x86+P\xdc\x1e\x90\x1e\t\xb16\x89\xb1\x92\xda1 \xaapr\x9c\x10\xef\xaeQk&\x81\xca\xa0\x90@\x1a\x116\x1fa\
\xc8\xd1Am\xd8\x81\xccO0\x99\x9d0p(\xe0\xc8\x02\x90T\xab\x91f\x06a\xe7V`\xc6\xec\xd1\xd6K\x11\xc2e\xc1\"\x85\x01/\
\xa2a@\xaa\xb0\xd9\x89`\xe7d\xd1\x03\xec\xd0\xd7\x8c@\xe1\x13\xa1\x95<\xc0\x00\x00\x00\x9aPPMC`O\xc4\xf1 \xd7\xb0\xb8\xbc\
\xe0]\xd1\xd0\x97\x8c\x90\x84\xf5\x10\x95c\xd1\x9a\xc8\xf0\xa8E E\x8b\xa0\x8a\x0c0+\xf1\x90\x1ba\x106_`\x00\x00\x00h<\xa0\
R,\x80E\x7f\xe1`\nQ\x11#\x80\xe4\x85 z\x9e\xb0\x96=A\xf4\xa5\xc1\xd3]\x91!\xc9\xd0\x82\x0f\xf0o\xac\xe0=U\x91\xfb\
\xb2\xc0\x15, \xffW\xc1\xce\x1c\xe0\xfa\xeba@\x950Q\xbf\xe0\x91\xc7\xe0.+\xa1o\\a\xe2d`\x857\x11\x11W\xe1\xf7[\
\xd1\xab\x051\x12\xb1\xb0\xafoQ\xf8d\xf14\xd8a*\xd5\xf0,k\xd0T\xdd\xa1N@ \xb6\x10\xd1A\xb90\x8fB %_\xc0\
I\xe8\x01\xf0\xe0\x01N\"`\x8b\x9cpC\xc7\x91\x99N\x10\xf1\xb1\xd0\xfc\xaa\x11\xc1\x9e\x90\xa2\xb5\x90GG\xa1\xbfq\xf1\xbc^\x01\xaf\
/\xa1\xc5\xa3\xe0\xbf\xe9P\xa2\xdc\x90\x00\x00\x00\x12b\xa0-\x18 \x1ei\x11\xf4\x8d {HP\xe8\x8e\x81\xd6\xae@e\"\xb1\xa2\xcf\
\xe0\xc0B\xe1\xc9\x97\xa1+\x9e\x01S\xa2\xb0\x9fI@\xb5\xfb`Ud\x90D\xda1\xc9\xa6\xb1\xc2\xcc\xb1&\x01\xe0\xd2\xbe\xe0\x19\x1f@\
;\xd4\xc1\xf0\xb9pXH\xc1\x83P\xf1:\x91A#\xf3\xf1k\x12\x01\x0fN\xd0\x00\x00\x00\xc1{\xa1|\\\x80\xbf\x18@\x8d\xc1\x90\xd3\
\x0f\xa1\xa7\xaaA\xbe\x8bA\xdb\x8dp2)A|\x80\xb1\x9et13\x95`\xfb\x14\x90\x1cR@\xc9\xfd0ZC\xb1~\xe8\xe0\\\xcc\
al\xe3\x91\x16\xa6\xf1##\xd0q\x0c\xe1g\xcf\x91t\x8d!\xf1Y\x00)\xbd\xa1C2@)\xbaP\xfe3@\xff/!!\xe5`\
\x1d\x10\x10r,\xe0\xe1\x94P\x803\xc0\xd0&\xb17yq\\:\x00P\xe3p\x90\x90\xd0\xd0QqF<\x91\xb6\xceq\x16C\x10\x95\
\xda\xd0\xe6#\xb1\xd6\xd7\x90-\xaa\xe1\x0c/\xb0\xb3\x1f\xb0\xa8\xbc`\xfd\xf3\x00\xc1\x0ea\xf9&\xc0\xe4s!| a\t\xc10\xcf\xb0\
\x20\xb9\xe6 u\rA0\xff`\x98\x8f\xb1\x9a\xb5\x00\xee\xd8\xc1\x12\r`/\xd7a\xd2\x1b\xe0\xec\xba!\xf8\x9b\x00\x01\xf0\xe0\xe0\xee\xe0\
r-\x80\xa5\x86 \xe7\x13P\xb8\x06\xb1\xc5\x1c\xb0\xf9q\xc05\xab dr\xe0\x94\x80\xf0\x9e\xd8@\x93\xe1\xd0QXA\xef\xd4\x80\xe5\
r\xd1\xdd\xddP\x7f \x10\x98?\xd1\xcc\xea0\x81\xd5`\xd7a\x11\x13\xb8\xb1R\x16\xa0\xf3 @\x99\xe9\x11vyQ\xe5\xf2 t\x01\
\xb0\x8fK\x90\r\x8a\xc0Xi\xb0\x96I\xa0?\n\x90\x8ea\xc0\xc2Y`RF\xa0\x01\x17\x11\xbb\xafq\xde\xc1@\x04\xd2\xc1Wf@\
\x871\xd1\xc8a\x90\xd1\xab0\x0b\x96\xa1\xa9M\xa0D\x85a\x1f*q\xf8\xdcP\xae\xdb\xf0U~\xb1\xdb\xa9\xc1.E\xa1\xe8\xd2@\x00\
2\xd0\x85\\ \x88\xa9 \xe1\xe0\x91\x9f\xee\xd02\xbbpe\xea\xd1\xbe\xf1\x01\xf8\x89\xd0cY\xe02\xb6P\xff\xac\xc0>5\xf0\xdeP\
\x20D\xe1\xb1\x83\xa2\xc0y\xbeQ\x07\xce\xe0\xac\x9a\xf0\x15[@\xc1R\x80\x93w\x10\x01\xa9P]\x88\xc0\x91@P\x96&@\xfe>\xd1\
\xc0\x11\xb0\xb7Gpc\xca0)\xd4\x81,\xbaQc\xdd\xa1\xcc\xb4@e\xe4P\xe9\xd3\xa0c\x0b\x01m{\xf0%8\xb07Y0\xe6\
\xb9\xb0ca\xa1e|A{\xad!B\x1b1\x0e\x10\xa0X\xe8\xa0\xc2Q q31.s\x11\x88\xf1\xd0\x15\x03\xf0!\xe4`[\xfe\
`&d\x013\xa7@4\x1e\x81at\xb0\x139!\xc4\xb8P\xfd\xde\xc0\tb\xa0n\x17\xa1\xe2:\xe1\xa71p\x19A\xa0\xbd\x07\xe1\
\xa5@\xd0\xcf\x06\x91\xe2La\x1b\x08@\x93l\x81\x18\xaePo\x02\xf1P-`\xa8\xbd FU\xb02\xe4\xe1Ik\x11\xc4=\xe0c\
\xc4 \x11*\xc0\t\xa1\x10o}\xb0\xc2/@\xb3\xe1\x81Z{0\xd2\xcb\xe1\xf2)\x90rF@\xc2\x99\xe0L\x8bA3o\xe0\x8bV\
\x81jDQu\x1ep*\xd0\x11V\xe1q\xafI\xe1\xed\xd3\x11\xef\x87P4\xae\xe0&\xdc@x\x87q\x88\xe8\xd1\xec/\x11\xfb\'\x91\
\xa2\x1e\xc0r\xae\x90.\xa1\x109\xdd\xb09$p\x84\xec\xc1\xf6\t\xd0]\xa2\x80H\tP\xf0\x9c\x11\xe3\n\x81rHA\x98\xf9\x80f\
3\xa0\xe0\xa003\xe6\x91\xc6\xdd\xb1\xe2\xe81\x8dQ\x90\xe7\x06\xc0\x9f\xe2\x00\x99n0\x8b\xbe\xf1\xd0 @\x02\x03 _\x9c\x80\x1dI\
0v<1t\x85\x90\xe8+\x80g\xae\xb0#K\xf1\x0fk\x90\xb3\x9f@S\x92\xe1\x86\xc8@\x87\x90\x00\xbd\x92\x01\xf6\xd7 \xb7\x0b\xf1\
f\x00\x90#\x06 \x08l@M}\xe1\xaf\xc4\xb0\xe7\xf1\x90\x17R\xc1\xab\x95\xc0\x05\x8a\xf0U\xf30\x16q\xd0e\x9aPb\xa1\x80#\
\xf8\xd0\x18\x91AB\xae\xf0sw0\xe6\xd7@\x98\x1e\xa0p\x99\x91j\xcd\xc1\x19\xbd\xb0\x8d(\xb1\x8b0\x01\xbd\xcfpbJ\xf0\xd0b\
\xc1\xb0/P\x0c\xb5\x10hx\xe0\xc7\xb2\x11~\xa5\x10\x10x\x90}\x0b\xb0\n\xb2\x11\xaf\xa1\xe1\xf0\xc80\xa3;0\x8fz`\xc1\x8d\x01\
\xc1\x0c\x01\xa5| \xfd\xb1\xf0\xc0\x0e\xf0\xacY\xd1\x92\xb1\xb0\x05\xb0\x90P\x1e\xb1\x05\xb4\xc0r\xf8\x00\x186\x90\x03g\x00`I`\xf6\
.\xa0Z\xf2\x11\xd2D05\xa8\x10F\xdbq\xae\xc2\xb1\xc8W\xf0\x1a\xb80S\x93\x00\xc1O@\x9d&\xd0\xe4\x83\xf1w\xbb\xe0\xdb\x1f\
\x20:\x1c\xf1\x19\x8a@m\x15\x10\xc8-\x81\xcb`\x90\xa0M\xa0d\xa7@\xa9\xb7\xf0\xd0\xeb\x81)DQ\xe7\xf2\xc1<\xa7!V\x13\x10\
zGqb\x83\xa1SG@\xbf@0\xe2\x8b\x11\xf8\x8b\xc0a\x14\x91\x15\x1c`\x1fz\xa0%\xc7\xa1\xcd\x8f`t\xde\x00\x00\x00\x00\xc1\
\xc5\xc0\xaa\x9e`b\xa0\x10\xe7w\xb0Z\x8f@\x00\x00\x00\x04\xc8\xa0\x9a\xa1\x01d\xa9\xc0\xe3a >\x0c\x81q$\xd0o\xeap\xbf\xe1\
q\xb0\xaf\x10)\xeb\x90t\x9f \x99\x01@\x96\xac@\xf3\xe8@\x87\xb8@\x0f\xe9a*z\xa1\xbf\x95\xe0*\xe9\xe1\xec\xe9\x80V=\x00\
y\xdfA\xfd\xac\x81n*\xc1\x02J\x11k\t\x90@1p7\xdb\x11\x8cS\xc1\xbfh\x00\xed\x15\xb0\rw\xf0\xb6\x96\xd0\xa3.\xd0\xb4\
O\xa04\x040\xc6\xae0F\xdf\xe1\xce\xdb\x01 \xa4\xe0\xec\x9d@\x02\xda\x91D\xf0a|>1e\xe7q3\n\xb0\x1an!T\x98\
\xd0\x00\x00\x00\xef\xbc\xf0\xaa\xe4\xb1C\xcd\x81y\x8aPe\xb7\x81\xb12@T\xbc\x00\xc2.\x90\x88\x0e\x01\x12jA\xd1\xae\xc1\xc9\x87\x00\
\x90\xe0`|\xe2qD\xe71J\x0c\x10\xe2\xa1pAk\x80\x98u\x11\xd2\x17!\x02\xa7\x81#m\xa0T\x96Q\xf4{0\x00\x00\x00\xdd\
\x04\x91N@\xe1\x88%\xb1\xf1\x08\xa0\x1b\xd0\xe0\xc6\x1a\x80\rgA\xca\xd5a\xe9\xb2\x80\xf6\xa3\x00MA`C8\x80<\x80\xe0\x81\xfa\
\xb0x\"\xd06K\x11\xa1\x94\xa0\x82pQ\xf68\xd0;,\xc0!\xec\x90-\xa5\x907\x1cp\x13\xee\xc1FL\x00\xb0\xb6ph~1\
%#\xf1\xf3!\xc0\xe8\xf9\xd0\xf43\x10F>q\xe6\x06\x11\xdd3\xc0J\x01\xb0\xafI\xc0<\x82AO\xef\xd0\x1cn\xe0`\xa5\x10\xfd\
\x90\x10\x8a\'a\x12B\xe0\x86\xafpbw\x80\xc7\x1e\x80\xd7I`\xdbN\xe0\\\xda\x10\x10\xfe\x00\x00\x00\x00;S@|\xc2`\xb9a\
Q:\x08Pk\xa6qd=\xb1\xa9b\x90j\xc9@\xc6\n\xf0\xdb$\x90\x93-\xe0\n*\xa1\xc0\x05\x81{Xp\r\x9f\x80\x92\xa60\
\xa21\xb1c\xcb\xf1g\x13\xa0st\x10t\xd1\xc1\x1e-\xb0A\xde\xc0\xafd\xc0\xeb, \x93\xe2\x90tP\xd1?\xf2Q\'\x86 P\
\xc0\x80H\xa0 NMp&\xd0`X0A\x00\x00\x00^b0\xa40\xa0\xe3\x91 \xdd\xbe\xa0\x08\x18PQx\xd0j\xda`\x89\xb7\
\xd1\xe3\x8d\xd0Fb@\xea\x97\xc0\x90\x8d\x01\x13\"\xb0\x98\t\xb1\x0e\x02 \xbaC\xb0\xbb1\x81i0\xa0\xfcy\x91\x7f\x1bQ\xfa\xd2\x91\
\xf4fa\x1f\xcd\xa1\xc4u\x00\x80LP\xc9<`\x00\x00\x00\xe7\x90\xe1<^P5\x13`\x8a7PRI\x91j\x9f\x01\x92\xca\xf0\x94\
1\xc0\xebl\x81\x92r\xb1_u1&\x1e@)A0E\x88@\xfb\x91\xf0x\x98\xd1Z\x1c\x10\xf6\x94\xe01h\xb1+J\x90\xfdx\
\x80\t\xd0Q\xb8\xbf\xf0\xe1\xcf@\x85^a8^\x91\x88\xac`\xb1}\x00\xc6\x81\x10\xe1q\x90\xa8\xef\x90\xac<P\x88\x8d\x00\x1e\xcd@\
\xc6z\x01X\x81`\xa1\xa4A@K \x81\xb6\xa1\xf2NA\x01\x00\xb0!\xfb\xa00\x8f`\x03\xcb\x80\xec,AB\xf0\x10\x93\xe4\xd0\xb2\
\xc2\x00e\xdf\xc0!\xad \xac\xb4P\xe1\x9a0P!\xb0\x07\x91\x91\\\x84\xc0\x172`\xf2\xff\x80V\xc0\x91<l\xa0\xdd\\\xd0\x01\x1c\
\x11(Q\xe1\xc2\xe2 \x98\x87\xf1\xc0\x06\xc0\xea\x9f\xf0\xe5\xf0 u\x0c0/\x1d\xe1<{\xe1U\xa9\xa0\xa0)`\x9e\\\x80\x01\n\xa0\
r~\x10[\x10A\x0b\xe3`!\x1e\x01\xfd>`T&\xe0\xdb\xb3\x81\xe62@\xc94\xf1\xaa\x1b\xc0\x00\x00\x00\x00\x00\x00\xcc\xe3\xd1\x18\
\xb4\x80^\xb8\x91i\\\xf0\x8c\xeep\x0bk!\xa4\xd4\x81\xd2\x84@CZ\xa0k\x16`<\xa2\xb0\xe0E\xc0\xe6\tQ\xa5\xb6\x10\x8f\"\
\xc0\xeb\x98\xe0\xce!\x11\xef\xd1\x80$\x8d\x10S\xc3\xd1<\xd0\x11\xbc\xae\x00\x10\xbbqKHq\xc0\xdd\xf02\x1b\x00\x03\x8f\xe0\xaeX\xc0\
\xba6\xe1\xcbY\x10f\x05\xa0;m\xe0\xb9\xe0\xd0\xb9\xa7 \xf5m \xed\x1e\xc0\x1b\xaf\x10\xf7\x11a\x0c!\xc0\x10\xb7\x00D\x13\x90)\
}\xe1\xf8OA\xe7gPr\xd6\xb0\xfd\x12\x91\xbcV\xa1{\xe0\xe1\x04IQ\x06\xdda\x7fi\x81\xd5\x00\xf1\n\x7f\xf1\x00\x00\x00\xf2T\
@\xe4\xae\xb0&N \x9e\x85\xa1\xd33\xb0C=\x907L\xb1\x91\xdc\xa1+\xd2a\x03\xe7\x80\x87\xd0q\xdc\xd5\xc1\xb9g\xd1\\\xc6\x01\
z\xdf\xb0\x07\xca\x11\x06<P\xb8\x95\xd1\xda\x81\xe1\xb7\xb0\xa1\xb89@\x9e\xca\xe0k\xde\xa1\xaaJ0\x19ta\xf5\x1fA\x15\xef\xe1\x00\
\x00\x00\xf3x\x90$W\x91*^@\x83\xaa`\x1f\xd9P\xf0\xd00\xd0\xe8\xa1S\x86\xe0\xa7\xc6\x01\x06\xae\xa0\r\x920\xb2\x84p\xc6~\
@\xdc\xb90\x13<\xc0\xa1\xb4`(M\xa0\xae\xad@\xd0\xda@\xbdH0\xcc,@\xd1FP\x12s\x01f\xbcpa~\xa0#\xbc\xc0\
\x92\"\xb1\x00\x00\x00w)\xe0\xe7f\x90t\x03\xc1L\x03A\x97\xafP\xe5\xcf1C\x1a\xd0\xc3\xb4\xf0/B`Y\x16\x10~\xa9\x10\x06\
N\xa0\x9d\xcd\x00m\xa9\xa0\x88\xc5\xc0\x18YA\xc3\xdf\x90\xec#\x90b\xcf\xc0\xd10`u\xef \xe0\x05Q!u\xa0\xbd+ \xec\xbe\
\xb0\xf2\xb4\xa1\x9b,p\x94)\xa0\x87:\x00I\x14\xa0\x99\x9aP\xb3\x05`\xdf\xd1\x10\x01\xbe`4\x8e\x01\x19\xdep)\x9b\xd0\x10|\xf0\
\x05\xd7\xb0\xd6\x9b\xf1)\x011\x89\xf0\x01\x9b\x15\xe0\x92_\x80\xd1\xa1\xd1]\x94@\x8a\xe4\x90\x07DA\xbdF`\xfd\x1b \xa0\x0b\x11\x80\
ep[\xbea-\x05\x81\xf0\xb9\x11C[`\xc7\xe1\xf0\xb3\x0f0\x11\xda`\x1aE\x10\x15\x81pr\xbc\x10\xd2\xa6\xf0\xe4\xa2\x00\xe9\xc4\
p\xefp`\xca\xfb0z\xae 2\x13q\xef<\x11\xd7/\xc1\x95\xd4\x81+C\x91\x00\x00\x00Q\xff\xc0\x97?\x00 \x80\xc0t0p\
\x89\xab\x10H\xca\x80\xb3\xb4\x00|\xa6`\xcfI0\nmP\xa8\x0c\xb1\x97e\x109\xec\x11\xf9\x8cq\x94\xce\x10\xbd\x7f\xd0+\xe4\xf0\xce\
\x890\xa9rPGi\x11\x12\xcb\x91\xccYA\xa7\x0b\x00\xa6E!=\x02a3\x96\x91\x9c\x1a0\x0cM 7O\x10H\xc1\xa0\xc8\xb5\
\x20}\x16AQ\x9b\xe1\x8c\x10\x802\x11\xf0\xdb\xe3az\x82`\x17\xa81\xb4KP\xf5V1\x9a\x81`\xc8\x03\xa1\xbe<\xe1\r\x80P\
]\x07\x00\xff(p\"/!\xc6C\xd1\x8fk1\x03\xe6\xf1\n\xcf\x11\x10\x13\xa0\xa1\xa5\xb0\xa8R\x10\x17\x06@\ri\xa0R\x1fA\x04\
\xdc\x01h\xe1\x00`\xad!\x84TP\x91kP\xf4\xe2\xf1\xf0&\xe0In\xc1\xef\xab\x10\x97\x1bQ\x8b\xad`\xb4\xa8\x10q!\xb08\xa1\
p\xa5\x83\xf0\xce\xc3`J\xde\x00\x16\xa7\xa0\x00\x00\x00A\xb4`F\x18\xa0\x9aq\xc0\xf6-\xc0\xcd:pP\xa0@5\xce\x80\x05{\xa1\
\xfc\x0e\xd0K\xab\x90\xb2\x1e\x80\x94\xf2 \xad\xb2@\x9b.0\xdbC\xb1\xa5\x8f1\x8d0\xf0$d\xc0M\xd1\xe0\x92B!|\xb8`J\
\xb20X\x04\xd0\xa6\x00@\x9e\xc0\xe06\xe1@\x8a\x98p\xd4,\xf0C\xe3 \xc2\x1d\x10z5\xa0w\xf0\xa1\xd6\x03\xc0bS!\x0c\xcf\
p\xd3\x10\x90\xb8\xe2\xe1\xb4\x83\x80\xc6\xde\xb0\xc1\x07@C\x8c\x11t\x93\xb0\x8d\x1b\x10\x14@\x81\xd8\xe50\xa0ca\x90\xec\x90\xf49\x91\
C\\\xf0\xf0\xef`AeA\x033\xc0\xbd\xcc\x10\xe6+q\x8bX\xa0\xe2=@c\xc7 Ma1\xe1\xfb\xb0\xb8\xc7Q\xe4V\xe1\x1c\
\xe2A\x13C\x91\xd7\xdb\xb1A\x8d\x91!l\x90;g\xd1r\x18\xa1pN\xf0E\xe8\x10{@\x10\xf0^\xd0\xd3\xc1\xc1\xe7\xe7\xb0d\x1c\
\xf17\xad\xf0%\xee\x10>\xc9\x10p\xe8\xc0kI\x80\xf6=Au\xd0\xd1\xf6\xc2\x80{\xeaPU\xe5\xa1v\x14\xa1\x06*`\xf3\xbb\xc0\
\x85\xce \xf6kp\x0b\xc3a\xfbPA\xbdbA#\xa1p\xf3\x8e\xf0&O\xe1\x15m\xd0\xd0GAf\'\xf1\x0b\x93\xd1\xb0\xf0\xf1\xc2\
kq\x98\x8b\x01Pt\xc1\xc1\x04\xb0|\xcf\xf1p:py\x9a1K\x87\x10\xfe\xc5\xd0L\xeb\x81bBA$g\xf1\x89F\xa0\x07\xeb\
\xd1\xfb\xd7\xc1\xe4\x8e\xe0\t\x15\x80H\x9dP\xd8sPx\x811\xa0\xa2\x90E\x91\xb0\x86\xd4\x01\x92r\xa0\xb3\xbbP\xe3W\x90\xe4j\x00\
K\xb4 \xb0E\xd0\xcf1\xe0\xf7\x10\xb0k\x89\xb0\xeeiP\xf8\x13\xe1\xb5\xa60F-\x90\xc9#@\x00\x1e\x10\xcc\xdc\xb0B\x0b`\xa8\
OP{\x15\xd0\x9bP\xa1</0\xfc?\xd0aN\xe1+\x12\xb1b:\x81\xd9q\xa0\xe6\x10\x90\xdd\xae\xe1\x0f\xdd\xc0\x84\xb6\x90`\xb1\
\x90\xef\xd4\x91\xd2K\xe0\"\x83\xb1\xd8\xde\xd0\xc2\x00\xc0\x1c\xd5\xc0\x08\x84\xc17~p\xd3\xb6\xf0\x00\x00\x00\x84\t\x80U\xc7\x01\x8b\xb4\x10\
\xf1\x9e\x10R\xd5q\x97\\\xc1\x00Y\xd0M\xe7\xa1?\x07 \nb\x111\xe6\xd0\x8f\n\x008\x8eP\xfa\xbf\xa0Z\xe6\x81\xe6?\x10\xb9\
X\xf0Lk\xf0\x8c\xd7\xc0\xfd#\x01\xe4\xbe\xe0\xab\x14\x10\xad\xf3\x10\xe7\xcb\xa0\xc4\xa2\xe0g\xfd\x10\x11\xab\xb1\x99\x80\xe1f\x9d\xd0\xb4r\
\xc1\x96t\x90\xc1o@*\xc3`v`\xe0Gup\xd8\xc6p\x9b\x9fP\xe0r\x90\"C\x00\xae\\p\x98\x81\xd1\xed\xd6QNF\xb1\
\xa2Jq\xb3\x91\x81D``\xee\x04\xf0\xd0@\x91\xe1\xd40q\xed\xa1\t\xe3a\x00\x00\x00\xbe\xaa\xc0\x83nA\x898\x81[\ra\xf4\
\xa4@\x11R\xf0\xff\xd6A\xe4{PP\x85pJ\xcd\xb0q\x07\x90\xd4C\x00\xb0+\xa0K6 \xc0\x91\x11+I`K\xc7p\"i\
\x10u\xa60\xe9n\x907\x16@\xbb$`\xc6\xc7\xd0\xd6\xb3\x90\xae[!!\xf2a\x07\xabPU\x92\xd0\xdf$\xf1X\xad\x90j\xebA\
\x84\xea\x90\xf0F\xa0<\xcf\xd0\x01k\x80\x9f\xd7 l\x14\x00\x95\xc6\x81\xb0QAK&p\x00\x00\x00yh@`Qp\xb7J\xc1S\
+\x80q\xe6\x00%\xd6\xa0\x9a\x0f\x81KV\xf0z\xa4 \x1a?\x90>\xdf\x80\xc7\'@f>@\xc1\x99\xb1\x8fA`\x9aq\xa1fk\
0\\\x13\x11\xe7{\xf1\xf1A\xd0#\x87\xc0\x893\xe0#\xcf\xd0\xceL \x1f!\x01UU\x01\xbe\xdc\xe0+[\xd0\xda7\x809\x9f\xa1\
\r\xe2\xc1\xdc\x0e\xe0\x07\x9eA]\xeeP~}0\xd1ZaS\x8a\x90\x87\xe1@?:\x90\x00\x00\x00\x81\x17qJ\xbfp~\xaf\x10\x8d\
\xad\x91\xfd\x1a\xc0*\xc8A=\x05\x00K21*h\x00\x97=\x80\xa3X\xe0\x15\xdb\xe0\xd5\x92\x00\x15%\xb0P\x8fP`\x01\xc0\x05`\
\x80\xc2\xd0P\xd0\xd2\xb1\x9d-\xc0?\rp\xe6\x08\xb0\x0b\x1b\x11\xceSP\xe7\xc0\xa0B\xce\xa0\xd7\x8a V\x8c`qX\xb0\x11\xd4\xf1\
\xa9\xb1\xd0\x10m\x81X\xd2A\x00\x00\x00\xd3\xe5\x01l\x16Q\x97\x89\xf0\x03\x10\xa1\xb7\xe9\x11\x97\xb2\x01\xb6\xd4a\x9bx\x91\xa7\xc7\xf0h\
c\xa0\xcc?\xb1\\\xe4a:x`#\xc00\x00\xa9\x01\xf7\xd2@/\xd9\x90\xd9~\xe0\xb9j\x90je\xa0r81V\xb6 \xfdC\
@\xba`Q\xbfDp\x8fMp\x9c\x03\xe0\xc2\x1d\xe1@0`\x80U |(\x10\xa4\x07\xb1\x821P\x9dd\xa0\x98\xd7\x81GwQ\
W\xc5Qg\x8c\xb0f\xf2A\xd3\'0\x9d\xeb@\xd6B\xc1\x82\x85QG\x05P\xa3\xd0\x80F\xa6 \x1e\x1a\xc0\xf1\x0c\xa1\x8a\xc6\xe0\xb1\
\x16p\xe9\xc6\xd1\xd4!\x00\xc1\x89\xa0,\x16@\xb6\xd7q\x1cP!\x83\x8fA\xdf\x15\xc0\xc3r\x01\x05\x1d\xc0\xbfN\x00r]!\xd2\xad\
\x01\xa2\xd9q\x8cTA_p\xb0u\xbf\x81\x00\x00\x00\xbf\x87`p\xc4\x91>\xd1p\xa3\xe0\x907\xa0\xd02\x82\x80\x88wA\xa6\xcf\x11\
\x00\x00\x00\x06\xbf\xa1\x9d/\xd0\xd7s\xd1\xaf\xb0\x80en\xd1\x00\x860\x17\xe1\xa1DR\xc0\xa0\xb5AK\xa4\xa1\x00\x00\x00\x1d \xd0\x83\
\x1d\x90S\x8d`-\x1c0M\x1b\x00G\x9cA4Mp\xdf\xb6P\xaf\xc9\x80\xa1KA\xd9\xf7\xf0\xb3\x81\x80\xfc\n\xe0x\x19\xd1\xa38\
\x00\x07\xd8\x81\xb8\xd2Q\xf00\xd0u\xa5\xc0\xf1w\x10\x00\x00\x00\xdf\xff\x00\x9c\x7f\xb0\xad)@&\x94pC[\x11\x80Bp\xa1+\xd1\
\xbdn\x11\x1c5\xb1\xcd5`a2 u\xb0!\xd9\x8c\xc1\x8e\xcc`T8!\xa0\xd2\x00a\xd81\xe5\xc3\xc0a\x7fP\xe2AQ\xe0\
\x82a\x8e\xdf1^\x82\xf1\xf6K\x00\xae&\x10\'zp\x88\x15\x00?\x9e0\x1a3!\x96\xc2\xf0\x98/\x01\x1d)\xf1P\xed\x81\x82{\
\xc1\x99QPQ\xe9\xb1\xff\xd1`\xc9\x151\xcb9@\xa7\x91\xd0Go\x10V\x95p!\xbb\x90!|\xb0\x06\xc5\x00i\xe5@\x95C\xa0\
6\xfb0\xe4Z\x91\xc9\xac\x10\xe71\x11\xa8h\x10\n\x1ea\x91G\xc1\xdc\r`\xe6\xd9p\xcbb\x00\x08\xd1A\xea\x14 \xc8\xa1@\xf3\
\xc8\xe1?\x8a\x00JXp>\x8c\xf0\xe5bp0\xf2\xb15\xc1p\xe4M\x80\x0c8\xa0\xae\x07\x80\xbdT\xe1\xce\xe1\xe1@\x11\xe0\xa7\x90\
\x20*\xf20\xfc[\x90\x05\x8d\xd0\xf6\xc2a\xb3\x8ep&\xb0@\x00\x00\x00v\"\x01\x88\x96\xd0L\xf1QMc\x01&<\xf0\xfc\"\x10\
\x00\x00\x00\xde\xf6\xd0\xd1\xab\xf1\xbf\x1aaH\xbf1\xfa\x16\xa0~\x9a\x000\x80q\xdb}\x11\x83\xcc\xe0\x10F\xe0\xd5)\xf0HJP@\
\x90@\x89>\x10B\xb0qf\x8d\x00tn1\xef.\xc1\xe8\xfd\x10\x16\xeb\xb0\xa42 \xa3\xdf\xd1\xab\xf2\xb1A)P\x7f\xb5Q\xf4V\
\x10Y\xe4\x90o\xc7p%\xeb\x11k\x8f!\xc4\xeeq\xd1J\x00\x8c2\x91\xdd8\xc0\t\xb2\xd0m\xe8\x11\xc7\xeb\xd0\xa0\x03\xd1\xda\xd3p\
P6\xf1\xaa\xa0\xd0g\xf9\x902\xd4\x81\xa1\xaea\xf9\xe50\xac\xe8\xb0\xc9\xdb\xe0\xe2C\xc0\xd6\x8b T\xd6\x81\xa2_0|-\x00$\
AQ>\xe6\xd0\xf0\xa0\xe0\xafUP\xba\xb6\xb01\xfe\xb0F\x930\x83\xf8\xc0\x98\xdb\xa1\x9b\x92\xd0\x06\x02\xb1\xbc\xf0aL\xf7@#\x97\
\x20\x92\x86!\xf3\x1d\xb12\xde\xd1\x92\x94\x10T\xacA\x02\x01`q\xf7\x00\xa2\xb0 0\x01\xd0\xc9\x8b\xa0L\xd0\xb0\x96\xd6\xf04\x8a\x80\
vB\xb1\x81\xe0 \x11L1\xbcx\x80cR \xd8\x91p\x04\x15\xc1%\xe5\x01s\xbf0=\xa6\x90\x80z\xf0\xeaU\x80\x00\x00\x00\xfe\
\x80\x80\xeb\xda\xb0\xd1>\x101\x0b\xd1r\x04q\xb8\x0c\x90\xfb\x87\x10\xaa\xa2\xa0*y\xf0_\tQ\xfb\xb9\xa04\xee\xa1\xc6,0\x00\x88\
!A\xc9\x81Q\xfapO\x8b\xd0^[a\xd6\xe0\x00W\'\xd0w\xbd\xd1\x94\x8aP\xd7\x97\x10\x00\xdb\xb0\x7f\xe5\x11.\xee\xe0Z\xb4\x80\
\x17\xcf\x10\x8d\xe3\xb1M\xcc\xf1\x80\xe5\xe0|\xc1Q,)\xe0\xb83\xc0\x81;AS\xddpb\xd8\xc0\xe3\x17 \t\xec!\x9f\xa6\x00j\
\x0f\xb16\xde\xf0\x89u\xb0\x87SP\xc2\x10\xc0\xbb\xb4@\xdf\xdf\xc1\x8e\xeb\x00\x17@\xc0\xa9\xd5\xe1\xd2\x070#)\xf0\x95b\xc1\xb90\
\xa0\xce\x8e\xe1\xe4\xdd\xb1L\xf6`\xfe%\xa1\xa3U0\xe5%\x01|\x90\xc1\x01Z\xc0\xef\xdeq\xd7\x95\x90\xfa\xeb\x80Q\xf1\xb0`\xef\xc0\
N;\xe1 @ \x0f.\xf0Q\xed0\xf5\x9e\xb1\x04TQv0\x81\x94\xba \xb5\xca\xc1$|q>\x87\x90\x17\xe6\x80i\x1b@\xe9\
\xdb\xf1\x85\x11\x90,2\xa0\xe5\xaf\xf0\x17/\xd0\xec\xae\xd0\x88\x80\x10\x80\x04PX\x87\x00\x88@\x00\x0fEQ#\xab\x80\xbdGA\x9b$\
0\x16\xdf1\xf6\xcf\xa0Ti\x91\xc1\x8f\x11\x01d1%\xdb\x00\x1f\xc4q \'Q\xf9\x89a[\x14\xb0\xe4\x89\x91k5\xf0\xedh\xe0\
\x9eZ\x80\xd8u\xc0\xadx`\xb9\x00\x8018\xe0\xe7k\xe0\x8cZ\x81\x9ek\xf1\x9c\x05\x902\x0b\xc0\x0f\x06qu!\x815<\x80L\
(\x912\xb7a\x98x \xee\x8f\x00:\xa5 \xf4\xfb\xd0\xf2\x96\xb0\x9ah\xc1\x9b\x1fP\x08\x83@\xa0V\x80\x16\xfd\xd0\x8b\xe2\xe1#\x1f\
\xe0nR\x90\x00\x00\x00\x06U\xc0\x97a\xf0!h\xa00$\xc0\xcbL\xc1\xc2\xd70)\x15p\x9cT\xf0;X\x10X\xfd\xe0\xb3\xab1\
\xf4\x15Q\x97\x16q\x04}\x10\xb2\xeba\xd3\xb5\xd0\xa3\x87\xa0\xb6\x90PJb\xe1\xbb\\\x11O\xcaqX\xc5\xc0\x00\x00\x00\xd7?\xf0T\
\x1d\xf0\x1ej\xa0;;\xe0\xa5\xfd i\x18\xe0i*\x90\xf5\x93\xa0\x02\x1f@!\xa6P\xff\xe3\xf1k\xeb\x80B\xb2 \xae0\xf0c\xba\
\x20\xa4:\x90\xd5\xd3\x11\x80\x0c\xc0. \xc1Yg0\x96\x11\xf0\x1c\xe8!\x9d\x10\xf0bz\x00\xd9\x9d\xd0\x02\xda`6\x91\xd0\xdbf\x11\
Q\x1c\xd1\xedT 8\xbf\x00\xc5\xed\x91\xed\x9f\x91\\4\x00\xdbL`\xb1\xd4 Uvqk\x1fAsf\x10\x14\xb7\xf1\xf5\xba\xf0 \
\xf6\xe0\xd9Pq\n\xc1\xa1\xbfB\xb0kop\xdbG \x03\xe0\xe1\x15\x0e\xc0\x9fE`\x01/@\xdf\x16Ad\xbb\xf1\x00\x00\x00u\'\
`Uc0\xa3\x8d \xef\x16P\xe1\xef\x11\x05\xd3\x90\xe7!1\xeeBa*\x1a\x90\xbc40\xba\xf2\x91h\x05\x11\xb5\xb10O\x11\xa0\
\x06\x91\xf0\x87R\xd0\xa9\x9b\x81n^\x80\xc5\x9d\xc00\x8d`\xb0\xe1\xc0\xc6\x04\x81\xcc\\\xd0Kf\x90\x84+q\x19\x15\xc1zp\x10\x00\
\x87`\x98>\xa1\xe84p\x05\xb3\xa0\xc65\xc0\n\xe5\xd1\x00J\x10\x8e;\x91\xcb\xa0Q\xda\xd1!\x8c\x8b\xe0\x0cO\x81}\xd7\xf0\xdf\xc5\
\x90\xd0\xc7\xb04\x86!\x05\xbf\xb0\xed\x1a\xa1_]`TE _\x151\x13\x8fPhO\x01\x96\xa8\xe1Q\xd4@\xee[\x90)\x85\xd0\
D\xc8\xe0\xc0\x8c`\xc2G #gP\xefQ\x10\x97\xa7@\x8f\xedPQR\x10\xd5\xfc\xc0\xb5\x8c\x81\xdax\x00\xedpQ*\xea\xb0A\
\x1b\x00\xee\xd5\xc1\x00\x00\x00\xe7\xecp\xb4\xd6\xc17A\x00\x00\x00\x00\xb3\xc3\xd1*B\xa1\xe0*\xc01\xea\xb0\xea\xe6\xc1\xa1\xb2\xd0\x9d_\
\x81\ty\xa0\xf5n`\xb1\xe0\xc0\xa6\xe2\xb1\xbc,`TO\xd0T\x80\x81>\x881\x1c\xb2\xb1N]q\x06\x10@\xect\xb0i\x06 \
\xe2\x82P\xc0\xfe\xe0\xd7\x05\x90\xf7;\x80i4\xf0\x93\xd3a\xbe\x87\xa1#\x0b\x00\xea\x1b!\x96^\xe0\xed\xed\xe0RJ\xc0.\xe5\x90\xd7\
=\x101m\xe0\xbf#\x80\x9dA\xc0<&\x90\xf1\x9b\x81\xc0\xbf\xe1*N1\xfdoP\xfc\xdd\xf1\x03\xe6@\xad\xd6\xd0\xb3\xd1\x01Q\xb4\
P\xaf\x1e\x91\xe8X\xa0\xf5s\x11\xcc\x00\xb0\xa5=\xa0\x92\xea\xc1\xb0n0z\x87\xb0\x95\xe7\xf1t\x020\x83\x8b!:G\xd0\xd7\xed\xb0\
X\x8b\xb0\xd3\xe6\x10\xe4l\xe0\xeae0\xdc\x06\x10\xd2\x15PQn\xe0\x14\x01\xd1\x93W\xb0\x17\xaap&\x96\xb0f\xd9\x11L\xb2\xa1\xde\
\x1fQdm\xf0\xa3\xda\xf0\'\t\x00\xa4e\xc0\x0f2\xc1\x7f\xe2P#_\xd1\xb5\x89 \x10\xdbq\xa4\xf0\x01k\x1e\xc0L\xdc!k2\
p\x06&0,>\xd1\x05j\xb1\xeaP\xc1\xac\xb8!\xc971D\xd7\xf1\xf9\xe6\xe1\xdc\xd8\xf1\xcaM\xc0\xd0{1\xc8\xea\x81\x9a\xe3@\
fb!-\x8e\xa0\xb9S\x90\xfa\x88@\xfek\x11\x91\x95\x01\xd5\xdd1]x`\xf7q\xa1R\x121H\x8e\x10D\x10A\x9c\xbe \x07\
\xdf\x10\x0e\x16P\xe5$ \x81/\xb1f;\x80 \xb5\x10\x88\x91\xc1\x1d\xf5\xc0\x1a\x140V\xda\xd1\xa6np\x111 \x1b\x8c\xe0\xa7-\
@\xf2\x820\xaef\xe0\x07\xc6@\xb6\xe4\xa0\xec\xf0\xc1F\xdcP\x14\xb1\x11\xe3-\xb1\xda+\x90(y\xa1\x03_\x01\x9d2\xa1l\x1d\xd1\
g\x07QY\xe71A\r\x11\x83\xea\x91\x19\x9c\x91R7A\x89\x03q\x81\x07@\x1e\x87ao\xf0\x80/l\x80b\x11\x00\x7f\t\x81\'\
x\x90\x84\xdfp\x93VP\xde;\x10|\x7fP6\xa5\x11\x9f\xe6A\xc6rP\xf8\x84\x90\xb8\xbb\x01 \xa9\xd0X\xc7 h\xa8\xe0V\xd5\
\xa0\xfcK\xb1\x15\xe6\xd1`\xc6\x80b\xb2 U\x94 \xf0\x08\xe1bN\xc0\tH\xd0\x8c\xc2\x00\xe4\xb5@\xc4\x021\x1c\x82\xb1\x84\xed\xe0\
ru\xa1\x1dX0\xe0\x02\xe1piP\x02\x12\x90E0q\x9fS\x11\xd5- -S\x90\x99Kp4C\x10\xf7\xbd\xd09\xefq+\
\xcc\x90U\xb2\xd0\xc5\x0c\x80\x0e\xf0\x01\xa1X\xe1\x0b\xc6\xd1\x0e\x87\x10\xbb\xa5\x10\xff\xefq\x10T0b\xed\xe1\xbf)\x80\x15\xc3 \xa2\x82\
\xa1\x0f\x1f\x00c\xd4\x90(M\xd1!\xce\xb0]\xa4\x01\x07\xf11\x89\xde\xf0\x03\xd1\x90\xdc\xac\xa0\x15\xe3\x10\x18\xa8\x80\xc6\x941\xbaK\xc1\
aop\x13\xd4\x00\xb8\xcfa\xea\xc7@\xb581\xb1\xe0!G1P\x9d:p\xea\xf7p\xf1\x0c\x90w\xd4!\xcb^ \xe9\x95`\x00\
\x00\x00\x86%\x90S\xb5\x10\xaa\xc5 \xe4\xd8Pq;p@3\x80-\xdd1D6\xb0\xbe\xad\x806H\x11\xf8F`\x1e\xd3Q\"\x1b\
\x81\x81\xd6!\x00\x00\x00\x0c\xc5\x01\xce\xcc\x90\xf1\x99\xa0?\x00\xf0o\xd3A\x92\xab\x00\xc6>\xa0\xd7T\x90ve\x00<_!r\xdd\xc1\
\xe9;\x90_\x1f`\xe6\xa1\x11\x1at\xd0\xf5\x8bq\x9f\x93P\xe9\x810\xc7J\x10\xd1U\x00\x19\x97\xe1[\xcb\x90\x8d?\xd0\xdaM\xc1\x15\
z\x10.U\xb1\xb4{0\x9chp>\x01\x91\xe4\xe2\xc04e\xe0\x92\x06\x90\x86\x95\x80\xcdV@hma\x80\xba\xf0\xd9n\x81\x88K\
!n\x7fp,0p\xf8\xdaA\n\x81 \x95Yqxz\xa0\xc7\xdfa\xf3\x92\x01`\x9b\xf1\x16\x1dQ%3\xd0\'\x9b\xb1}>\xe0\
\x96\x141\xf8\xf2\xc0A\xcc@\x1e\x88a\xc2sA\xe6\xd7q6h\xd07\x02\xd0\x1d\xa0qO\xcfQ\x0e\xe4a\xef\\\xb0?\xea\xe0\x94\
50:\xe7\x80\x8aE`831al\xf0h\xf3\x90\xb6\xdc@;&AR\xdc\xd0\x7f\xd2\xb1\x1c=\x11\xd9\x18\xa1p\xf4p\x11\xb4\
\x00~)\x00P\x0e\xc1\xaay \x18\x10\xc1H\xbc\x10\x00\x00\x00\x8b\xf1!{Q\xc1:]p\xbb\x14\xb0\xe4\"\x10\xea\x0e\xe0W\'\xa1\
\xa5\xa7\x10\xd5\xe6A\xaax\xe1\xb4MP\xd5/\x00{\xe9!\x82\xf00\xff\xf7\xf0\xd4\xf0Q\x07\xcd\x10\x1a.\x90S\x8f\xa1\x9ck\xa05\
\xda1;\xd7\x11\xa3\xa4 \xb1z\xd1u\x94\x10E\xe9p\xdf\x81p\x9c3\xe0\xe9\xd1\x91t[\x00\xac\xea\xe0SQ\xf0\xe4?q\xcbZ\
\x00\x02!\x10\x06X\xc0\xb4l\x00\xc0\x19\x11\x16\x89\xa1\x16\xe2\x80\xd6\xbc\xf0\xa2\x80 6\xba\x00\x8c\x7f\x80l\xa8\xb1\xf2b\xb0\x83\xb5`\
\xbb\xb8\xf0\x80_@?\xf9\xb0\xb8\xfd@\xa9v\xa1!-!_0\x00\xac\x82P\x18\x04\xa0j\xa60\x16\xf0\x00\x97v\x00\xfd\xfc\xb0\xb4\
|\xb0.\x02\x00\x05\x07p\xd2`!\'\x17P%.\xd0\x94\x17P\xf1\xe50\xc0\xe01\xe5I\xe0h.P\xafD\xb1a\xc4\xa1\x93o\
\xd1\xd5\x08A\x16G1\xc5Cp\xb5\xa9p*\xac0\x9e>\x10M\xf3q,\x84Pju0\xc1\xb1\xf0\x13:\xe1\xac\xb2\xa1\xa9\xac\x80\
\x933\xe1\xdai`\xca}\xa1\xd3\xe1@b9\x81?\x17\x80\xc4/\x91{~Q\xb5\x94\x008S!\xa9q\xc1\x7f\xd2\xa0\tZ\x01S\
\xe6\xc0BY1\x12\xd3\x91K{\xc1\xc740\xcbv\x90`\xaf\xb0\xce\xb1Q\x94|\x00\x00\x00\x00\xbdx\xf1)\x91Q\x92y\xd0\xca\x98\
`\xf6=\xb0^\xdcp\x94\xc7\xc1\x98W\x91\xa6g \x99QQY\x08 \xfb\xd4\xe1:\xb2\xe082 oC\x01\xf54 {\x06\x11\
\x08^\xa0\xdd\xec\xc0\x9b2p\xd6\x0b\x80c\xbf\x10\x05\x98\xf0\xf5\xd5\x10,D\xa0\x93\xdd l\xbc\xb1T\x1a\xd0\xf8\xb1A\x91\x13\xb1\xed\
\xadQ~b0\xe7mQ\x02\xe2\x80%\x8e\xf1\x18\n\x81\x00\x00\x00\x022!H\x89P\x15\xb3a\x1fL\xe0\xc7\xcaq\xb4\x1d@\x8d\xe7\
p\xb5)P\xdf\xe6\x90 \xa2\x105\xc7P\xc12\x01\noP\\\xf3\xd1\x1bFP\xc7\x98\xb1,\xb1\xf1\x80\x94qJ\x9f\xd0f\xac\x10\
\xfaR\xa0-\xfd\xb0K\xc4`\x8d\xd1\x80\x9f\xb9p\xc0|1t2\xc0CqpX\"A)\xb8\xa0i-\x80]\xf4\x10`^\xe0\x0e\
\x00\x918%\x00\x86\xb2P\x8cU\xb0\xef\xaf\xe0\xe4\xca\xc0^\xab\xc0\xb4~\xd1\xb9\xa0\x91_\x890\xa6\xc7q\x9f%Q\x1d\xb4AdS\
\x10\x8d\x9a\x90\xb3\x06\x80Of\x91\xdb\'\xd0L\xea\xe0\x1c\x84@\x7f\'\xf0\x13\xc7Q<z\x101\xd0@5\x0c\x00\xf8{\x11\x9c\x92Q\
|s\x10(\x10\xe0\x08\xd5\x90\x00\x00\x00\xc0\x8b0Vl\x01\xd9\xe2\xa1\x14H\xb0\xeb\x07 \x90\x0f\x10\xb2\xd0\x90\xfb\x06\xb1\xfe\xcc\x81J\
\x14a\xf0\x07104 ^\x8f\xa1\xba\xcb\x01\xbct1\x17\xd1\xe1\x1d\xc3 \xce9Ay\n EK\x81\x98]a\xed\xa9\xe1\xcc\xc5\
\x81\xa11\x00\xe8u \xcb\x12\x10\x05{\xd0\x85\x87`sW\x00\xd5\xc1\xd0\xd2\xef1y\xc6\xb0\xf7\xc4\xc1\r|\x01n\xc5\xe0j\xf1!\
jC\xf0J\xa1\xc0\xba5\xc0_<\xe1\xc6\xbc\x91\x1eop\x92F`=V@&\xedQ^Y\xb1a\xafaz\x1c\xb0S\x96\xf0\xec\
(P\x17\xda1\x07\xfc\xd0`\xdb\xc0\x81\xdcPR\xe5@wJ\x80\x16\xea\xf0\xc9\xbc\x90\xa0<\xd0T1\xa0\xcco\x00\xb2\x10 \x0e\xeb\
\xb0\x17\xa6\x10\xfcw\xe0\xb9\xef`T|\xb0(\x04qr2\x81\xa4%\x003\xa4 \xac!\x11c\xb6a\x93\n\x11\x03e\x00w\xad\x10\
N\x93\xa1\x83\xc1\xb0\xdf\xd2\xa1\xdcl\xb0\x1b\t\xa0\x97\xdf\xa0a\x1a\x00AC\xd0\x8b\xcd\x01\x9f\x0c\xf0Q\xdfP9\xc0\x80\xcd\xec\x80u\
E\x90\xc93P\x82\x9f!D\xb0\xb0\xd5h\xa0r3\x80\xc5z\x80N[\xf0$\x83\xe0\x00\x00\x00=\x88\xf0\x14\xc0@l1!\tn\
\xa1\xb4\xb9\x10\xa9+p\x9b\xa00\xde\x7fQ\x9eo\xd0\xac\xf7p\x00\xbd\x00\xfc\xf1\x10\x19VP\xa7\xa8\xc0T\x15\x10\"^\x81~}\xa1\
q\x92\x10nfq\xf6\x1c\x01\xa8(\xc0\xbevqm\x10\xb0\x01H1\xf8\x80\xe1\x00\x00\x00sY\xe1\x0c\xe0`\x81]P\xc4\xaf\x10\x80\
\xd6P\x00\x00\x00~I\x01\xf5\\A\xe9\xa4\xd0\xb5\xbe\x11\x166A|\xa4\xe1\x0f\xec@Q\xb9\xa10\x100\xbdn \x89m\xe0=(\
@!\xe6\x10\xa7r\x91\xb6Bp|\x8d\x80\xc5\xd7\xa1_\x06\xc0\xa0\x82`\xa0oq+?\xc0f\xf1@+i\x81\x00\x00\x00O\x04\xc0\
\xf3\xd8\xb0\x1d\xf4\x10so\x91\x90\x05 \xa7\x99P`ip\x90\xc9\xb0Y\xac`\xbe\xde\x80\xb4Lq36Qa\x99Q\x00\x00\x00\x8f\
\xd8p\xf4\x1b\xe0\xa8T\x91\x14\xcd@u\xaa`\xdc\n\x00\xa4\n\xf0T\xe3\x01\x86\xcd\x10\xf2\x0fP\xd1|a\xfd,1\x80m\x01m\x0c\
@\xe3\x1a\xd0*\xab\xb0\xe2\xb0P\xa1\xa9\xf0\xe8\x8c\xc1e\x80\xe1\x06\xa8\xe0\x82\xad0dpAwv\xf0\x02\x83A\xc2* \x83\x0f\x81\
\x17l\xd0\x99\x9d\xf1\xd1\xc6q\x8b\xc3\x802qA\xf8\x8d\xc1\x8f\xc4\x80\x14\xa20\x01#q\x1c\xdc0+\x8a\xc1\xb4_p^\xb5\x90\x16\
\xc1`\xd7\xedQ\x91mA\x9b\xea\x90_QQ\x07\xe8\xc1\x9d\xe8Ajq 3F\xa1\x0f\xa0\xf0\xe8\xa0@@\x94\xf1\xf7\xd3\xe0\x80\x81\
\xc0sx\x81\xae\xec@a\x8d\x11m\x96`O\xaf1\x8d\xb5\xf0k\xce\xc0n\x95 \xe7L IeP\xa5$`\x1340\xa90\xc1\
y;P\xd0\xeeq\xeaq\xf1\x00\xfb\xc0X\x8c\x01N\xefq\xa39\xa0\xe5\x0e\xf1Z\xe9\xd1\xa3;\x11.%\x80\x15\x12`\xd5fp!\
\x1c\xc1G*\xa0\xb8\xa7\xb1\xe5K1\xc7\xbe\x90\xfc-\x81\xfc\x82p<\xbdP\x0f\x0f\xc0\x00\x00\x00\x96S\x80u\x88\xb0;M\xf1MD\
\xe1czq\xdbBPH\xfc\xf0\xb1\xed\xf0\x13\x98\xa0\xf9\xe9\xe0js\xb1y\t\x90,\xa6\xa0\xd6w0=\\1rk \x05\xe7a\
\\v@\xe0\x88@\xd3\xf9@K3\x80\x12\xa9p,\x91\x80\x07\x9cQ\xc5\xcc\xe0\x80\x01\xc0K-\xb183\x10N/\xe1\xf0\xec \xed\
\xc1\xc0\x00\xe0\xb0\n\x89@3\xacp\xab\x12P\x1b\x05\x10\x87V\xb0!\xf7\xf0\x16\xadpB\x84qh\xdaA\x10\x84\xe0\xfeG\x901\x14\
\xc1\x13=\xb0\xc9t!}6\xe05\xaeqOP\xf09\x840\xcd\xf1\xd1GF\xb0\xc6\xbb\x80\xf2\xdb D\xc0\xd0\x1c!\x80\x19\xbe\x10\
\x00\x00\x00a\xd5!\x90i\xd1\x0e\x8b`\x10h\x90\xba\xa9A\xeb\xa6p\x9f\'\xa1\xb0\xdb\xc1P\xc6\x10d\x98\x10\x8b\xe5\xa1jh\xf1\xf2\
o\xd0\xf95\x10\\$\xa0\xba\xf8\x00\xf0\xd0\xe1\x7f\x99\xd1\x1av\xd0k60\x8a\x12PYj\xb0|\x08@=a\xe0\xc2\xae\xd1\xe5Q\
`\x1f\x91\x80\x1ce\x10\r\x04 \x99\xf0\x90\x05#\xb0\x9eg\x80\xb8\xe8 9\xc6\xa0\x00\x00\x00u\xa1\x00C\x1d\x80\xd1\x110\xa4\x97\xe1\
\xa4\xaf\xe04\xd4\x00\xcc\x05\xf0\xb2\x8aQ\xe8A@\xd3\xba\xb0\xca\xb9\xa0\x9b\xc7`\x00\x00\x00{\x05 \x9c\t\xe0\xcbh1+\xb2\x80\x00\
\x00\x00P\xdb\xa0V\r \xef\xe1\x00(\x07\xf0\xb0-\xb0Ot\xe0>k\xd1\x00\x00\x00\x04\xdbAR\xe1p\x89:a\x91\xcf\xb1\xdb6\
q0w\x10q\x92\xc1\x96\xbc\xf1\xa4\x95\xe0J\xd3\xd0\xb3L\x80\xa8`\xb0\xee(!~\x88\xf1wSA\x8b)\xc0\xc4\xfc`\x81\xa3\xf0\
\x8e\xc1\xf1\'\xec\xc1\x04\x8b1\x06!\x91\xb5\xee\x91\xe0\xc7 \x88\x0c\xa17.\x10\xf75\xf1\xad\xae\x80\xd4\xdeA8Q\xa0\xc20!\xb8\
T07\x850\x16\xb5\xe1\x91Fa\xa0\x88 \x8b\x00\x91_P\x01QTAL\x15\xe1h\xd7\x11\xf9U0\x00\x00\x00S\x9d\xb0\x96\x9e\
\xb07\xb8\xd0\xe8|\x81\x1b\x7f\xf1\x00\x00\x00\xb0\'\xf0\xb7q\x90\xd0\xadP}k\xa0b\xa2Ai\x88\x80\xd1WqZ\xd3\x10\xcc\x1d\x90\
\xe55 \x14\x82@\x8a\x81p\x89\x13pw\xd7\x81\x8b\x89\x80\x9a\xaf\xb1\x9d\xbe\xb1]\x1b@\xb0$A\x8d4@\xb8\x82\xd0#\x03\x80^\
}Q\xd1a\xe0r\x1bA\xf5\xa8\x00\xbco\xc1|eAB\xf3\x90l\xa4p\x9dW`\x83?0Oi\xd08@\x10\xd7\xa3\xe0xF\
\xf0\xdf\xebQ+a\xf1\x8cc\xa0\xba\n\xa0[\xa3`\x8c9\xc0\xeb\x8d\xc0b\xc0p\xd9\xcaP\x86\xa7\x90Og\x00\x12B\xd1\xe6RA\
r\xd6\xa1\xe2\x9e0\x94n\xf1d\xed\xc0\xe8\x12\xa1\x16\xebA\xef:\x81a\xe2\x01\xe8\x9b!\x1e\xc8a\x9em\xb1\xfa\x981\xb1*\x80\xa0\
\x181\t=a1\x9d\x80T#\xc1V\xa4\x00\xcd\x8bA)pp\xba\x85\x11_X\xa0~\x99\xf0\x041p\xeeSP\"\xe7 \xa4g\
\xf1\x89\x18QM\xba\x90g\xc2@q\xd8\xf0^\x15\xd0+P ip\xb0\x83\x8f`\xda6\x80q\xc6\x90+O\x90\x8c\xde\x01\x85\xca\xf0\
\xe6\x99\xc1f\xce\xb1\x95\xf7\x10\xaa\x19\x116\x17\x90Nu\x01tZ\x11\xe4\xbc@*\xe0!\xb6k\x80?\xceag\xc7\x01\x1db@1\
nPV6\x80\x8b\xb3\xe0\xfdN1\xe5\x8f\xa0q\xcb\x00\xe1y\x90\x85\x19\xf1\xb4\xa4\xe0<\xd7 \xca\xbe\xd1sc\xf0\xce7p\xad\xd9\
\xf08}1\xcaf\x00\xe2\x14\xe1\xa9\xc0\xa0\x04\'\xe0l\xc1\xc0\xa3\xacq\x85\xc7p%\x0c\xb0\x00\x00\x00\x91\x82p\xb3\xcc\x11n\xd7\xa0\
\x07\x06\xb0\xfc\xf5 \xa7l\xb0\x185\x10o\xc8\x91\x97\xd0\xf0-\xf3@\x00\x00\x00 \xc4\xa0%\xa8\xe0\xe2.0\xd5\x13\xe0\'7\xf1\xb2\
\xac\xb1\xddJ\x1106\x90\xba\xed\xb0[\xe6`=\xd9\x10\x1b\n0w\xf3\xd0 \xeb`\xe1[ \xb6Z\x90\xe2\xf1\x91\x85d\x91D\xe5\
\xd0\x00\x00\x00`\xe0\xa1\x14\x0f\xe1\xf4E\x90\xf1U\xb0VN\xf0;]\xc1\x0f\xd0\xe0\xac=\xc1 \x1c\x10\x05\x1a\xb0\xe0\x1d\xd1gj\x00\
\xa8^\xb0>B@|,\x00|=\xe1\x04\x95\xa0\xdc\xc9\x80\x97\x9f\x81\x9f\xb8\x10,\x00\xb1\xdc\x7f\x80Ly\x81\xbe\x01\xa0\xf1\xe4`\xdd\
^\xb0\x1d\xac\x81\x97\x02\x91\xa1w\x103g\xa0\x085@7\xef`,\xf7\x80>\xac \xb7rp\xef\x011\x1fs\x81\xec^\x01\"\xc1\
q\xdb\x14\x80\xfb\xa4 [\x10\xf0\xba\x08\xf1!Bp\x03aa7\xe8\x91O\x80P$\x8e\xc0\x14o\xc0\xcd\xa2\xb0\xfa:\xf1zV\x80\
\xc7\xdc\xc1\xb6;P\x0e\xd2\xe0\xb0\xb5p\x00\x00\x00\x05q!q\xe1\x91b4\xf1\x95(\xa0\xf4\xc1\xc18\x86\xd0\xb0\xe7\x01\x93T\xa0\xb9\
\xb1\x81E\xd8\x90pr\xe0\xb1\x04\x90\xd4\xe4\xc1\xbd&Q\xd5:\xc0C+\xe1\xec\x0f\x81~k\x11\xcc[\xd0&\x8b`\x9b1P\x923\
@ 7 \x95\r\x00\x0e\xc3\x90\xdc\xdcA\xf2\x83\xf0\xfc\x18a\xc4\xe7\xb0\x95sA\xb9 \xe0\x81\xd3q\xf2M\x00q%\x01\xb6\x07\x00\
\xd3\x0cpUUp\xad\xba\xc0\xa97\x81\xba\x15\xe1w\xda`\x18\xdd\xd1\xc1\xea@\xb6\x95\xa0sx\xa0Q\x95\x81\x8fy\xa1|\xc8p\xe0\
\x8a\x90\x19\xcfa\x9eUq\x11\xd7qn\xb6\xc0\xcb\xf5\x90i\xe6\x80\x7f_\x81;\xdc`\x8c[\xb0\xc0I1m\x90a\x08Wp\x8e\x1f\
PV9\x80\xb8i!\x1c>p\x82CqB.\x00\xc9\"\xf0W\xe7\xc0\xe2J\xd0/\xf0\xd1eZ1\x00\xb80$\"q\xe0[\xb1\
\x89\xe7A$4\xd0\xed\x1a\x00+\xdb\xe1\xc0.\xf1\xd4]\x80)G\x81\x83ua~\xd9\xe0%n\xd0G5\xf1\xceA\xe1ug\xd0\x8f\
\x04\x80\xbb\x9d\xd00jakQ\xe0\xe8!p\x16]\xb0\xbb\'\xf0\xd1\xcc\xc1\xab\xd0a\xd5\x8e0=\xb1\x00\xa5\xed`\xe0\xdaQ\xc1\xd5\
pk,AtC \xd3\x99`\x12\x07\x80:\xd5\xc0b\\\x80\xf0\"`\xea\xcb\xc1\x1eQ\xf0\xba\x93\x80\x0fV\xd0\xe2*\xa1\x1c\x860\
\xaaT@[,\xa0\x9c\x14\xc0\x00\xb9\x81?D0\x1c\x90\x10\x19\x85\xe0\xd2\xe01c\xe3 \x818\xb0\xfc\x12@o6a\x8c\x97\x01G\
\x8e\xd1\xc8p`\xd1\x9a\xf1\x13\xe1\xf0}x\x10mYp\x92;\x808\xcc1\x9d@P\xcd\x88@C\xba \xdfg\x10\xd9\xa8\x107\x15\
\xb1EQ\x80\tDP\x00\x85q\x88\x01\xf1]\xc8\xa1S\xb00\x00\x00\x00\x1b\xb6Qj\xdd\xa0\x88x\xe1c{ \xed.P\xc6g \
;\x82@\xff\xa0\xc1\xadc\xc0\x10\xcd\xd1\xba1@\xc5\xdeq\xcdo\x81\x8b|QB\xa9\x01Z\x12\x80\rG\xb0\xc8\x93 `\xd0!\x12\
%\xd1f=@\x16cA\xf4$!\'\xb0A\x91\xd5\xe0r\xb9\xe01\xbc \xe3#\x00\x8f\x85\x80\x10rp\xe4\xeb\xa0\xac\x92\x90\r\xff\
\xc0x\xb0\xd0\xfa4Q\xf9\x05\xa0\xa6\xc9\x10\xbd\t0xqA\x90\x0b\x10\x08w!\x00\x00\x00\xf0\x9c\xc0L%`c! Y\x91A\
E\x15 \xd6H\xd00&@\xceQ0E\xe61\xc6\xb2\x10x$\x00\xec\xfc 0u\xd1\xa29qp\x8b\xa1\xcet\x00?o\xa0C\
\x0e\xa0\xc0\xf9\x00\x00\x00\x00\xbf2\xf0\x18\x14qR\xceP\xd9\xe2P>\xcb\xf0]\xc8\x80h\xde\xd0\xae\xd8\xf0sp\xf1\xa4\xc0\x91\xb4\x86\
\x01\x92:\x80\xb3E\xa1\x8e\xae0\xa9\x1d1\xf2\xe7\xd0.\x7fau5!\x1ah\x91\x8c=\xc03\xd3\x11Kj@\x97\xe5\x01;d\x01\
yT\xc1\xde~!M\\p\xc7\xf6\xb0E \xb1\x9d}\x00R\x10\xf0\x00\x00\x00\xe5\xaf1\xaa\x06\x10\x04\x92\xa1\xd1\x91\xc1\x9f~\x01Q\
O\x91\xe2\xbb!\xa4L\xb0\xb7\xe7`\xe0\x84\xd0N\x18\xc0\xdaO\x80X\xbap\x16\xf1\xd0P^1\r\xd51N\x82P\x0e\x9a\xc00\x08\
`\xa6-Q~\xdb\x80\xae\x94\x01\x89\xa3\x91\xac\xafq2\x8dQ8\x1d\x90\xd8\xa4\xc0/\xf3\x01b\\\xf1\x84| 7\x89@\xe1-\xc0\
:c\xd0\xc0p\x80=\xab@6\xeb\xa0\xa2l\xb1\x9c\xf21\xdbUq\xef\xc5p\xa0|\xf1\x16\xf11\xe56\xe0\xff\xb3\x11\x0c\x8dA\xbb\
\x88\x00!\x16\xd1\xb0SQ\xdc\x1d\x80.\xd1`L|q\xc0j\xc1\xf5\xdf \xb1\xd9\x11-,\xf0*\x0e\xc0\xea\xdc\xa0\xde\xc2q\xfc%\
\xa0\xfb\xcb\x90\xff\x01`7\x01\xc0a\xcd\xb0ZA\x90\xaa\xe6\xa0)(\xd0\x1a\xccP\xea\x12\x00\xa7\xa3\xa0\xc8\x95@g\x02\xa0\xc6 0\
\xf0\x97\xf1\xb7V`\xfb\xdeQ\xed\xbf\xa0\x19\xcbp\x9c\xc5\x10y\x18 \xb8\xabp\xf3\x18\x90\r\xf3\xd0c\x08\xb0\xc9_\x00K\'\xb0\x8b\
\x9a\xa1\xa7\xa60\xbc\xe30\x04\xe8\xf0\x04\xb7`c\x97`\x80o\x01Y\xaa`\xf7\xe5\x81\xa6\x8b \xd1X\xb0m\xdf\xe1u\nq\xe5\x8c\
\x10\xa2\x98\xa1\xee\x17\x00/,\xd1\xb8\x1b\xc0c\xf6 0\xf5\x806?\xd0W\x07\xa0\xf5\xd11\x03T\xd0\xb0\x9a\xd1\t\x14 \xd5}0\
\xdeh\x902/0\x9e@A\x7f70\xb2D\x90\xaa\n\x81\x00\x00\x00\xb1]0\xf4`\xb1\x05\x97\xc0\"r\xf1\x14(\x80\xe6}\xc0N\
$\x10\xe1\x1b@\x84\xf7\xe0\xec\xda\xc1u$1\x9e\x00\xd0\xd7\xcc\x00t\x00\x90\\!\x01\xdb\xd2\xa0t\x8e@!/\x10\xe9\xacP>\xcd\
`\x16\x811\xa7\xa1\xa0\xc5{\x80\xba\xf2\xd0\x12>\xa1\xeeW\xb0L=\xe0\x85dpc\xb0\xf0\xe0\xfaP\xc2\xbaa\xc0\xc9\xd0\xb5\xbd \
\x06\xba\xe0\xc7\xfa\xa0\x01\xa2\xd0\x85\x16\xf0\x90\xa8\x908:\xb0\xf2\x11\xa0\x00\x00\x00\x00[@\xb3s\xe1\x01\xa0 \x10s08P\xa0\xb0\
4 L2 t\xf9\xd0\xda\xe7Q`\xd3\x812\x0e\x10ON \x19\xbc\x90bq\xe0\x87I@\xfag\xd0\xa6\'\x10\xbe\xc1\x81]\xe1\
0\xb6\x08 S\x1f\xe0\xa2aP\xc1\xc1\x90\xcc\xbd\x80\x8b\xfc@\x90M!H!\x00\x9b;\xb0s4\xf1\x08\xf7\xc0Rz\xf0F\xe2\x81\
\xbb\x81\x00\x91d\xf0\"L\x01\xdcV\xa0V\xd7\x91\x83\x1e\x91\xffn@\x0e\xe60M\x83\x90<\x99\x00\x00\x00\x00\x04I\x90}q`f\
\xb7\x00M\xe4q\x83\x1a1\xaf\xd1\xa0\x86P\x80\xb4\xe3\xb1(-p\xdd\xe1Qv\xa9@\x15p\xc1l\xe0q.\x03\x803\xe0\xb1\xca\xc4\
qM\x02`rP\xa0w|p\xc7%q\xb3\x98\xd0\xfa\x81P\xca\xd8a\xee\xb5 \x82~@T\xbc\xc1\x990`\xb8=\xa0\x9b\x12\xb0\
K\xf5`\x06\xd3\x91v\x03\xb0\xa4\x19@t7\xa0.\x8fa\xf6\xe3!\xb8P\x00\xde\xd9\x11\x7fiPr\x90p*\x92\xc0Hp \xe3\
x`\x82\x9f\x80\xe1\xd0\xb0\xf7} \x05\x9b\x81\xa7\xf3\xf1;\xb4A\x8e\x7fa\x8e\\\xd0\xd6\x01\x01M\x07\x10\xa3\xd2\x11\x00\x00\x00\x8f\x84\
\xe0\xa8\xe3`U\xdb\xa10\xa7\xa1\xd4d\xd1Y\x9f J\xcc\xe0\xf5\xe6\xb0K\xf2!\x01\xd90\x11\xcc\x91\x9d\x93\xa1}\xe6\x00Z\xd7\x90\
\xa8# O\xaap0\xdbPQp\xf0\xd2+`\x93\xd9a\xf7\xf900\xc2\xc1q\xe2@\xdcl\xc1\x93\x02\xf0\x00\x00\x00\x0e6@\xbd\
mPj\x12 \x9a\x1e\xe1\xa7\x1c\xc0&\x81\xc0\xd8&\xa0)nA\xc4\x1e\xb1+\xe2\xa1K\xe0\x91\xb2\x8d\x11\xb6\x85@\xbeE`\x0bP\
\x11;y0\xd1\xc9\xa0\xe0\x8b\xf0M\xda\x80S\xdePw\x05\x018\x12\xa0\t\t\x01N\xe4\x90\xb4\t\x10\x1d\x16\xe0z\x12`*\xbf\xc1\
G$`\xfd\xcd\xe1\x80\x1b\xc0\xf3~\x91\xbf\xa3!I\x17\x00\xc0Z\x80\xc7\xe2\xa12\x8c@t\xfd@\x00\x00\x00\xcdT0\xcb\xc9\xd0\\\
\x91\xe0M}\xd0Y\x00`\xede1@$Qp\x17\x00q\xc2\x90\x85\x95\xe1MH\x10JZ\x01\xf7\xc4\xa0\xfc\rp\xc2\xb7\xf0\xee\xcc\
P\x1a\x05\xe1\\_ \xd1\x1d\xe1\xd3\xd8P\x9dp\xb0\xa6A\x10\xd1\xbbP\x13\xe5\xf1\xb0\xeep3\xf6 \xf6\xd9\x01y&@N4p\
\xd8\xe7\xb0\xbb\x1e\x00\x90%`]D0S\x0c\x01p\xc0\x80\x01n\xa0\x1dJ\x00\xe6\n0\xb2\x8e\xd1\t\"\xc1\xe1\xd3\xa11pq\x06\
\x17\xf0\x1c:\xf0\x11y\xa1\xd8A\x90\xb2\x18\xa0j\xa00\xbfa\xb04\x16\xb1\xc1\x8d@\x00\x00\x00\x9e\x88!T7\xc0c\x9e0\x1fb\
Q\x8a\x17@\x9b\xedA\x03\xe9\xf0sZ\xf0ldP`\xbd\xf0\xd8\xf1\x80w[q\xb7\xe5\xa0&\xbe\xc0)$a\xdd\xd7A\xdeH\x81\
ndai\xdb\xf0\xe9i\xa1\xb1\x12q\x00\x00\x00\x07\xaa\x807=\x10O\x0f\x81T\x89\xe00\xcb@\xf4\x1d\xa0\xca>\x11\x881\xf0\xf9\
\x9f\x80\xfbt\x80*\x8a\xf0\xb7\xde\x90\xb8\x81\xf1\xe3\' <\xbc\x90>\x87\xb1!G`2\xa2\x80\xccRAG\xc6\xd1\xc3q\x00F\x9c\
\x10\x97\x97\x10$\x84\x01\xaa\x8a\xb0Php~\xbc\xc0~?\x11\x14 \xe0\xd4\x90\x11\xc1\xd40{\xa2`\x00\x00\x00\x15\x8b\xc1r\x97\x90\
\xe6H\x90^G \xdc\x02\x00$o\xb1\x1d\x1d\xc0\xdf\x1c\x81\xfbc\xd03\x9c\x80\x88\x86\xd0\xf8\xbd1\xe0\x9b\x90\xe5\x92\x80\xe3p0\xfa\
h \xfc\xdb\x10\xbb\x16\x11om@\x13\xd8p\x17\xa1`\xde\xb2\x803Kp\xd8\x00\xd0c\x10p.\xcd\x01G\xf8\x00\xe8\xc4Q\xf8m\
!9\x15`w\xcf0\x1bD\x90\r\xb6\xc0\xf0\xe2@\xc1wA\xae\r\xf0\xb7I\x10#\xcc\x11?\"\x11\xff\xc0 \xefa\x90\x94\xc5\x80\
G\xfd\xb0\xbd\xddqkr!R*QU\xee\x91F\xc6\xe0\x18$\xa0\xfai\xd0F\x04\xa1\x9aO\x10\xdf\'\x81s\xb8\xb0a\'\xc0\x1d\
\xe4\xb1\x13\x04A\xf9\xa5\xa0x(\x91\xc3}\xd0\xdd\xcc\x81\x84\xcb\x81\xa2~p\x86\xd7\x01\xecG\x81I\x19\x11EA\x90\xdb\x9c\xd1\xa5:\
\xf1\x88\x19\xf0B\"\x90\xd7\xf4\xd0\x94\x8e\x11\xe1)\xc0\xad\x97pW\xa7\x81\x01L`+\xc7\x10\xe3\x96\xc1,\xabqw\xc7PC\xad\xa0\
\x1b\xceq\x12y\xf0\xa5M\xe1c6\x00q\x01azF\xb13Pa\xd9\xc2\xe0\x04\xee\xb1\x04\xde\xb0Y!\x80N`\xe14z\xe0n\
j\x90\xbbf@\x14;\x90\xe8\xe50\x00\x00\x00\r\x8e\xf10mar\xd5\xd0\x02\x9b\xc0\x0b$\xf0\x8dg1>\x9b\x90\xe0\xf0\x81~)\
\x81 1\xa0OY\x91\xd5\x1aP\xe4\xd5\xf0\x90\xd6\xd1%\x02\xc0V\xa7\xc0!]1\xfbB\x10=r\x80\'\x9d\x11\xba\x11\x01\xf5\xda \
\xf5\x8a06\x19\xa0\xb7\x03\x91PW \x10e0&\xe4q\xa9<Q\xc0\x91\xa0z\xde1\xb1\x1c\xe0\t\xe1\xc0,\xc4\xe0(\x89`p\
\xa2\xc0\xc0\xd6\x91\x9c)1E#@\x15 q\xd0\x02\xf0EN \xef/\x00\xd2\xb9\x01\t\"\xc0?Ia\xcb\x8e\x10\x8f\xb1\x11\xf7\xb5\
\x20\x13\\\xf0U_\x01\x9b\x0b\x90\xa3\x16\xd0\x1d\x00\x00\x9fb\xa0\x00\x00\x00\xecc\xe0\xd8\x88 \x07\xc9\xa0B\xc2\xb1iRA\nf\x91\
5\x83\x90\xec_\x00\xabC\x00\x0c\\a`\xc3\xa0\xbc7\x00\x9e\xba\x91\xa8\x91\xc1\xf1\x8c\xe0K\xec\xc1\xec\t b\"\x00\xba\xad\x11\xda\
\xc9\xa1\x00\x00\x00Z\x7fq\xd2\x18\xf0!\xb9!\xca\x14Q\x8b\xac1{\x80\x90\xff\xc3\x10\xf7d\xb0\x88HQU\x9d\x81\xba:A\x00\x00\
\x00cW\xf1k\'\xb0\xc3|P\xb4\x91\xa0\x00\x00\x00\xba(\xd0\xbe\x1f\xe0M]p\xdaa\xe0\xb9\x9f\xd1\xa0\x00\xb1\xa2j!\x8e\x0e\xc0\
\xe8WAC\xa9p\x1a)0\xdc\xe3\x00\xad\x08\xb0\xf0\xcep+\'\xc0W\xf0\x90\x84M\xd0\xc3\xff\x00\xd7\xb7\x81\xfa\xc8P\x8b\x1f\xa1\x93\
j1\x1a\xde\xb1\x0b\xa4\xa04u0j\xca\xe0\xec}10\x8b`\x99\xc2\x91\x88\xef\xe07q\x00\xff,\x80\xef:0\xcb\xc9Q\xedE\
\x01\xa9{\xa0\x0eJ`Xj\xc1\x1f=\xe0\xc4\x83\x90]\xbf\x11\xf1\xcb\xc0\xcf:\xe1j\xd2!\xb2\xf5\x10:6\x90-!``>\xe1\
\x9bi\xf0\\\xd1\xa1\x07\xb9\xb0\x9f\xfe\xa0\xa4\"0M\xc5\xc0\x1c\x92\x80\xb9\xbd\xf1\xdbqa1\xfa\xa0\xea\x0b\xb0\x02; \xc5sP\x9d\
\x1b\xf0u\xcb\xb1R\xc1\xf02:\x80\x1a\xc2\xc0I\xe5\xf1\xa76A\xa8\x9c1ie\xc1\xe3\x00`\r7\xb0^+1\xe9K\xa0Ja\
\x10\xb2\xe9P\x06\r\x90\xa4\xbd\xb1j\x990\x18\xb6P&\xdeQ\xeaF\xf1\xeeY\x91\x19Y0a\xdb\xc1\x98\x08a\xc4I\x90>\xbe@\
)\xed\xa0\x9a\xc4\xe0+i\xb0\x16Z \xc6c\x11\xae\xf0P\xc5\xc3!~\r0\x07\x0c\xa0<t \xa2\x1a\x81Z\x8e\xb0y\'\xb1\xeb\
\xe5\x910b0\xcd\xb8A\x9c*\x00\x86\xf31\x88\x05a\xceN\xe0\xf0t\xe14\x92\xd0\x10UP\xfb\x15\xb0\xfe\x81\xf1\xad$0\xe8\xca\
\xa1\xc5c0\x00\x00\x00\xda\x12`n\xee\xa0I\x99q\xaco\xb0\xa3i\xd0\x1fX\x11\xd9\xb7\x00\x0b\x1e\x80\xe0ka\x8d\xe9\x918\x8b0\
\x99\xf5\xe0OD`\xd0\xa5\xc0\x0fPP\xcd\xd2p\xfe)\xa0\x85$\xe0\xbeip\x03\x90`\xb3)\x81\"T\xa1\xc2m\xd1\x9aR\xe0\xfa\
\n\x01r\x86q\x19\xca\x91\x7f\xb9\xa0\xad\xaa\xe0\xe1\x9f\xe0\xe5\xc8\xc0\x82y\x00\x10\x18\x80m\xe5\xc1\x00\x00\x00_c`\xd0\xef\x00\xf9J\
a\xdaj\x11\x10I@:\x1f0\xecb\x11\x8f\xa0\xa0\x9f\x8e\xd0\x1b\x99\xf1\x11\xd1@J\xb3\x80\xe7Z\xa0\x9c\x95\xe0\xefv\x90ZA\xc1\
\xba\xdfP\x80\x1e\x90il1\x1dd!\xf8l\x11\xc8)\xd1#\xc3\x91\\h\xc0\xea\x8a`\xcf\xa9@4-\x11\x87\xda\xa0i)\x11\x01\
\x11\x81Rw\xb0v\xb2\x11\xd5\xd9\x10b\xbd\x91\xba\x92 s\xd4\x90\xfer\x00\x00RA\xc9\xa7`To\xa0\x15-`\xfd\x08@\x00\x00\
\x00;}0\x15Q\x91\xf0c\xe1\x9e\xfbp>\xde\x81\xe6\xe8\xa0\xe6\xd6\x90\xf6\xbfqoH\xa0\xc8\x18\xc0@\xd6@\xfehq\x9d\xd4P\
\xf7\xe8\x01\xe0]A\x98\xe6P\xe2\xc1\x91\xa7\xd7\xc1WM\x01\x98e\x91![\x90\xec\xb6\xe0Wm h\xaa\x80,\xd30\xd5y\x004\
\xb1\x90E\xaa\xc15Z\x90I\xa3Q\x06\xa5\x90\x93b\xc0\xfb\xcc\x00\x05\x9d\xc0\xb0>\x01#\x13 \x18\xe5\xd0@v!\xda\xc3\xf0\x94\'\
\x20\x82\xcf`\xa6Q\xd0\xc5\xa6P-Ya\xb2\x02\xf0 \xc8\x10\xc7\xe0\xb0\x00\x00\x00\x00\x00\x00\x1e\xe9\x11\x86\xdb\x11\xcfR\xb0\xc5\x97p\
\xa0\xac`\t\x05\x11\x170`\xb5\x9e`\n\x88\xb0\xdd\xe4\xc1\xaeY\xc0\xd9\xd6\x90hi\x10/3\xd0\xa1C\x00\xa8\x15\x90\xcd\x16\x10h\
/\xf0\x9cB\x90\x00\x00\x00\xd9b\xf0\x8f}\x80\x0f\xe8\x00y\x95\x00~\x9b1\x8a\xdb\x106\xd9\xa1\xd3\xe3\xb0\x0f3\x10\xd6\x96\xb0V\x17\
p{\x14\xe0s\xa8\xb0\x00\x00\x00\xec\xaa\x90\xdct\x00\x8f\xcd0\xc5\x13\x90f@\x80\x13\xc9`\\\xf7\x00\x00\x00\x00\xc0A\xf0\xd3\r\x00\
\xab\xf4\x10\xd4x\xd11\xdc\xd0\xed\x86@D\x92\xb0\xa2y\x91\x94\xa9\x10\x14\x0cA\xd6*\x90p\xb7\xa0P\x90 \xa5\xe0\xb1T\xbe\x00\xff\
\x7f0\xd8\xb0\x909\x14\xf0\xa9\x1dpW\xf2P\'\xe31\x89\x8e\xb0\x02\x8b0x\xc5\xb0\"s@4\xe3p\xe3&qJs\xf1v\xbd\
`\x0cOP\x93Nq/\nQ\xa3\x95\x11\x97\xcaa?\x9bA\xf1\xee\x00\x15i`\xb9\xb4!\xe4\xb8\xc0\x94\xb2\xe0\xaa\x88\xc0 \x82P\
m)0\xf7\x1f\xb0\xb5F\xb12I\xf1\xa6\x01\xf0c\xa9A\xe8\xb3\xf0y\xcd\x10M\xae\xb1KB\xd0w\x13\xb0\xec`\xe0\xd0\x8fQ\xe5\
oP\x0cY@\x8d\xbd\x00I\xb1\x00/\x97\xf02\x88\x00p\x08\x00\x158\xd0\xd0E\x90W\x99\x10I\x9d!\x1fH\xe1\xff!\xa0\x00\x00\
\x00\x01\xee\xb0}\xc0\x81dH\xa00\xcfP\xe7]\xc0\xa6\xdcQ\xe9Q\xc1F\xdf\xa0\xf5\xc6\xd0S\xbd@\x85q@=\xbb`\x81\xc9\xc0\
\xc1\x9b\x11\x88*\x10\xb0\xcap\x9fY\xf0r\x89\x11\x95 \x11&\xe7Q\xb0m\xa0\'5@\xa6Z\x01\x0c\x930\"\xa7p\x86\x02\xb1n\
J\xc0\x8a\x98A\xadt\x91\x90\t\x00\xeb\xdfA\xc0\x94\x10\xcd\xcf\x01\x80\x03\xf0\x90\xe6!\x13\xe7\xf0U\xe2\xb1k\xf3\xf13\xe3\xd1\xe2e\
\xa1\xa7VQgIaE\xb8P\xd5\xd6\xb1\xa0pQ\xb4\xc0P[\xe0P\xf4\xa1\xc0\xed\xea`\x9c\xb0\xc1@=A.\xc0\xc0\x8b\xd2\x80\
U\xe90\x00\x00\x00\x02\xb6p\x1a\x0eaU\xdf\xf1\x13XP\xdb\xaa\x90\x04j@\x19(\xb1\xeb\xdfpe\x9f\xe0\x1a\xe7\xc1\x08: >\
\xc1 :! \xa6P\xa0P\xf9p\xc5U0la\xa0J\xdd\xa0\x84g \xf8\x13\xc0\x053\xe1\x90\x1c\xe0\x8a2p\x18\x8e\xf1\xc4\x16\
`\x80\xbe\x10\xa6a!\x9f\xd5`\xde\xbb\xb0<\x98\x80*Hp\xa3\xc4\x10\xa9\x90A\x00\x00\x00\xc3\xd9\x00\xa4\x0eP\xe9D\x81+\xca\xb1\
\x8eg\xb0\x07\xd6p*\xbf\xf0\xd7\xcb\x10\x97\x86\xe0W\xec\x81k\xcf\x80\xae7\xc0a\x1d\xf0\xfen\xe1\x074`\x07E\x00V\xf0\xe1\xbe\
z\xb025\x10\xfdU!\xb8*Q\x80Q\xf0j?\xc0\xe2\xa3\x10\xfax\x91\x19V\x91\x10\x12!\xc6004\x00P\x11\xba\xe1\x8b\xc4\
1\xc73!\x92\x080\xe7\xb0q$\xef\xd0\xab\xec\x11j\xaf@&\xe1\x91Y\xea\xd1\x95\xbe\xe0Xr\x11jz\x90?\x02\x00\xa4fA\
G7\xb0m\xdb\x81\xff\xbb\x10\x0b%\x80\xdf\x93\xa0\x7f\xc3\xd0\xdb\xc8p\xb6op\x99\"\xd0v\x8f!\xda\xab`,\xe8\xc0\xee\xe6\xc0\xd4\
\xa00\x84t\xa0j\x8a1\xf8\xdb\x917\x03\xf1\xb3\xea\xa1\xdbn@l\xe6\x91E\x03\xb0zT\x00.\x07\x81\xc6F@\xf0Z\xd0b`\
\x90\xb6%\xa0j7\xb0\xf5|\x00\xc3T\xd0\xf5nQ\xb5\x87\xf0g\xe0\xc0\x919\x11\xc9\x14\xc0\xf51\xc0^\x0b \x81hp\x14j\xf0\
=\xee\xe0\xd4r\xb0\x8f\xc8\x00\xd1V\x81\xa3\x14\x81\xb4\xc5\x11V\xb30+\xc5\x00 \' K\x08\xe1\xf2\x16aK\xa40\x0c\xceQV\
\x01\xe0N\xa8\x00\x97\xf1\xb1\x88\'\x00\x94\x10!\xa1\xea\x81$\x8f0[#0_\xfc\x10\nc\xf0\xb1\x02\x81@\xa3\x90\xdev\xc0\xec\x00\
\x91\xc9\xe6@|\x190 \xdf@\xd6\"\xb0].\xa0Z\xb7\x90*;\xe1\x8c/p\xa3\x06\x014>\xf0\xb0\x8b\xd0\'\xd31\x00\x00\x00\
!\x18\xb1L\x81\xd0\x00\x00\x00r\xb5`\xb5\xdfA\xc1\xd2\x10w{\xf0\x98m\x10\xea\x101EdPu\x840|\xb1\xf0\xc41\xe0)\
%!\xc58P\xbaU@\xdf\xa6\x10\x19\x02\x90\xae\xb6\x81\xadz\x10\xa3n\xc1\xb9<\xe0\x91\xb8\x90v\xabq\x15\x9b\xc0\x9a\xcd\xa1}\xcc\
Q\xe9\xe7\xc1\x98`0.\xf4p\xef\x84\x10\xe4\x05\x90\xd7\xbd\xa0x\xb3\x91v\xe7\xf0\xc4\x88@^x\x11\xf8\xa7\xe1\xd7\xd4\x91)o\x00\
+\"\xd0w\x04\x104\xc3\x90\xed\'\x10\xca\x13\x91 \xda \x05\x85\xb0\xdd@\x10\xdf\xe5\x91l\xdc\xf0\xf3I\x80\x81\xa8\xe0\xbe\xd1\xb0T\
e\xf0x4 W\xca d\xb4\x10\xf0@Q\xdf\xa5\xe1%%\xd0\x92\x18\xe0\x1c\xb7\x00:\x03\x80\xc0\x9aPu\xe3\x91e\x17q\x98\x04\
\xc1\x11\xb3 L\x00\x90#\x98P\x11\xaf`T\xb0Q\t\xc2AE\x16\xa1L\xee0\r\xcbP\xfe\x86\x01\xab\xefA0w\xc1\xe6\x11\xc1\
\xc3]@\xeb\xf8\xa0\x87z0\xb9\x8a@\x8e\xd4@\xcf,\xc1\xd8j\xb0\x9bw!0x\xc1\xda\x0c\xa17\xb5\xc1\xb1\x13a\xc3\xc8@\xaf\
\xcc\x90\x85W\xb0\xfb\x8e\xf1\xcf\xa8P\xb1i\xd0Am\xf1\xb5\xe8\x91\xc8\xe3\x90\x7f\xb8\xa1N\xcb\xc0\x8e\xe9\x00\xb4\xbc\xe1 O\xc0n\xe4\
\xb1`\xd2\xb0\xe6n\xf1\x9cAA\xd8.\xe0\xf3\x14\x91\xc3\xf1\xb0\x0b\'aE\xe1\x80)\xc1\xf0\x00\x00\x00\xf9\xab\xe0\n\xdb`^\x02\x90\
\x1cx\xa07\x06\xb1\xc4\x83a\xe9\xdbPt\xa2\xa1\xf6D\x90\xf9\xbe\xc0\xd5\x92A\x0f\x94\x00\x1f,\x10ei\x01\x88ppY\xd9\xc0\x9b\
L\xd0d\x84\xa1\xbf\xce@\xe9s`\x04C\xb1\x7f\x8a!\x00\x00\x00\xaab\xf1\xb9W\xf0\xa6\xbb@`\x8a@\xc1dq\x86\xa4p|\xdc\
q\xda\xf2\xe0?uA\xbe\x8e0U\xcdp\xab(A\xb3\xc7\x00 \x98Q8\x9ca\x0e\x1d`\xc6\t\x81\x94lP\xd1$@\xd1B\xc0\
p\xdc\x81\x88k\x10\x9a\xd9\xa0\xc5\x1b\xa0\xd6w\xf1\x87\xe6`\xd1k\xd1\xd5^1\xa1\x8e\x01e^\x81QL\x00\x8a61O:!e\
\x200\x13\x8e\xd0\x07R\xc0\xebPP\xd5\x86@\x89\xba\xf0\xfd0\xc1\x8e[Q\xcd\x8a@\xd6\x87\x00e(\xb0\xb0d\xc10\xa1\xf1\x86J\
An\xb4 AN\x91\xc4\x17p\xb2\xc1\xa0\xc4k\xc0\xb7\xeb \x14\xca\xa0\x1f\xd5qSp!\x1efP\x87\xd0\xb0\x87\xbe\x80r\xb9\xc1\
\"\xcc\xc0\xca\x91\xf0\x83\x04\xa1oy`\'\x88@Za`4\xb8\xb1r\xe5\x90Bo\x81\xee\x93\xe1\x17}`M\xde\x11\x9f\xadA\x8c\
\x02`\xa1\xe6p\xbc\xe1@>\t`\xec=\x10A\xb11\x11\xb0\xa0\xe1\xcc\xc0\xb68\xa0\x1d\x1e\xb0\xfe\xce\xb0\xe5\x99 \xf7\xcf\xe1Q\xce\
Q\rf\xe0NZ`\x8a\xa9\x01&t\xc1\x08\xa2\xe1\xd0\xc5\x90\x13\xc7\xe0\xb5\x03\xa0}Y\xc04\x9b\x106\x93`\xccH\xc0u\xb3p\
K\x8c0\xa4\xd1\xc1,\xc80\xc8\xc0\xc0\xa8\xc8\xc1\x14\xed\x110\x8c\xc1\x84s\xa1j\x9b`\x8a\xbfa\xd3\xd5P\x1a\xe0`\xf8\xb6\xf0\xfd\
T0\x8ft1\x0e\x1b\xb0Ts\x90\x16\xd2\xc1Z2\x11\xd3\xcd1V\xba\xa1+\xa3\x91\xdc\x8aa\x1fj\xd1\xeeC@\x93O\xc1\xb19\
\xc1\xd3\xdfq\xfev\x80ay1a\x03\xe1\x84(P\xbb\xdb\xa0i\xa5 E\xdb`\x9f\xdda\xc2\xe5\xe0R8\xd0b\xc5\xb0b{1\
\x8e\xb6P\xb4g\xb0\x19\x19\xb0\xc6\x8c\xc1\x96\x87\xd07i\xb0r\xc4 ^\xa4\x90;Q\xc1w?\x80p\x86\x00\x0f\xc8\xc0l\x8a \xb1\
\xda\x80{j\x10\xc5 \xc1\x8e\xab\xb1bO\xf0\x92\x89\xa1Mqa\xd3\x81`\x7f\x02\xd0\xe2\x16\x80[\x0cP,V\xd0\xb2\xbe`\x8a\r\
\x10\xa2\x84\xf1`wA\x00\x00\x00\xc3\xed\xe0\xc4\x12\xc1\xf9\xaa\xb0\x95\xdb\x10e\xbb`\x01c0\x05x\xd0\xdc\xe1 \xe7 pS%\xf1\
+\\\xa0\x8c,@\x86\xdd\xd0\x85\x05P\xc5-\xa0\x12\xe0aJ\xea\x81\x03>\x90\xe0\xba\xc0\xce\xc8 \xa7\xe7\x91;L\xc0\x1e\xd2\x80\x99\
\xb6\xe0\x9b\x8b\xa0\xce\xae\xd0\xd3FA\x0c\xf50\x9a\x07\x90\x07\\\xa0G\x131b\xe9`0\xaaP\xb5N0\x14\xdf\xa0\x19J\xf1\x9d\x15\
\x814\xdf\xc1*\x9a@\xde\x98\xa0C{\xa0\x84\"\xc0S  \xfaM\xf1\x91\xa3@\xee\xf4\x90\xedk1\xd5\xf2A\xe27\x81^\x83\x00\
\xb2#`\x1b9\xf0\xc3\xf0\xb0FO\xa0\x00\x00\x00a?\x80t\xa3\x01\xa8\x8f@\x10\x11P\"\x9c\xb0\x90\x8f\x10)@\xb0\xa9\xca\xd1!\
c\xf0\\G\xe1`\xc9\xc01\xcd\x90Q/\x00\x08\xdc\xe0`\x92 \xdb\x19!\"\xde\x80$\x1b\xc07\xf1Q\xf8\xea0\x9d\xcb\xb0\xa8\xbf\
q\x82@!\xf7L\x01\r5\x11\xae3\x11\xb9\xa3\xb0Lzq\x9c\xa3\xf0^\xb6`\xe3\xea\xb0X3\x81\xde9 a+PH\x8d\x90\
\x9f\x17\x11\x02_\xb0\xae2\xb1\x8f\xcc\xc1I>\xf0D\xd1\xb1\xd7g\xa1\xfb\xdd\x10\xa4x\x90V\xd8\xb04r\x10\xc4\xb0@\x00\x00\x00\xd7\
\x9f\x80\xad5\xb0\x12\xd6\xe1\xa8\xd6Q\xd9\xa9 \x04q\x00\xfb|\x81\x87vP\x07?\x00B\x8f\xd0\x13T\x81\x1ck\x81X\xe8\x81q\xb1\
q\xcc=\x00\x986P\xde>\x91\xd5\x16\xe0O\xc8p`K\xb0\xa2\x0f\x00\x1e\xb10\xa2\xec0\xfaQ\xc0D\xed\xf1\x8e\x1d\x01\xc4u\x91\
,r\x90P5\xa0_\x00\x91\x13\xed`\xf29`\x96\x9c\xb0\x9b\xe7p\xd7\xce\xb03\x81\xb0\xd1\x060ey0\x8c\xedq|\xeb\xf1\xda\
\xb40)\x9a!\xc3l\xa0\xd9\x17p\xaa\t A\xa1\xd0\xc3V\xf0V\xec\x80 2\xe13\x05\x10\x83\x1fp\xd8tQ`\x03\x80<\x95\
!\x9ezq\xa2\xce\x80\xa5\xcb\x11\x00\x00\x00\xb6\x8f\xf0C\xc4\x00\xd6\x94\x00\xcaa\xc1\x89\xae\xc1k\xa1 \x8cNP\xa9G\x00390\
\xeegQ\x0e\xc5@9\xf2@\xda\x95\xf1\x90qP\\[`\x8ae\x00.\xcf\x91>\x81\x80K\xc9p-\x80 \x8cO\x00T2\xe0\xf7\
\xcdPi\xec\xc1S:@>C\x01o1\xa0:l\xd1\xca\xc71\xade\xe1\x8c\x14\xc0\xe9\x19\xf0A\xa0 70\x90O;P\x88\x82\
`\xa6\x9f0Xu\xc0\x83\xe3\x00\x08\x03!H\t\xe1\x9d\xee\x01B\xddQ\x7f\x0e\xd0\"\xd4 \x9f\xde \x15\xb5\xe0\\Cp\x95\xa5 \
\xff\x0bA-~\x01\x92\xe3 \xf0$\xb0b\xf0\x812NP\x86AQ\x91\xd5\xc1\x08\xca`\xd0\x9d\xe1?\xc5\xa1B\x83\xc1G_0^\
\x88\xe1Lq\xa0\xbatP\x8c\xb0pf\xa2\x10!\xb3\x90\x01\x9a!\x1a\x0b\xd0j@\xc10\xe0\x00\x8c\xa1@\x8d\xef\x01\xbb\x98\x90\xbd\xa0\
0\xee\xb5\x01\x8b&\xc0!\x9a\xe0\x82&\x00", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222], [
6, 1, 3, 111, 0, 115, 2, 9,
48, 64, 35, 104, 135, 175, 30, 53,
61, 52, 4, 5, 110, 15, 7, 10,
8, 174, 114, 40, 11, 39, 106, 12,
17, 103, 20, 14, 25, 29, 36, 38,
43, 50, 72, 26, 54, 59, 63, 58,
66, 68, 69, 70, 165, 21, 75, 79,
60, 85, 91, 90, 86, 95, 99, 100,
167, 98, 97, 108, 107, 116, 46, 113,
120, 122, 136, 130, 131, 37, 42, 141,
140, 143, 144, 146, 152, 156, 157, 158,
159, 34, 16, 101, 47, 13, 103, 108,
176, 32, 28, 19, 177, 178, 73, 81,
78, 179, 71, 117, 23, 22, 109, 102,
166, 27, 121, 77, 129, 123, 84, 82,
83, 162, 80, 153, 74, 24, 62, 180,
150, 181, 182, 183, 138, 31, 184, 33,
185, 127, 45, 44, 186, 187, 188, 189,
41, 49, 87, 93, 190, 163, 76, 191,
51, 56, 57, 192, 164, 67, 193, 65,
194, 195, 119, 196, 89, 197, 169, 88,
198, 199, 96, 92, 200, 55, 94, 170,
173, 201, 105, 202, 112, 155, 172, 203,
204, 118, 121, 118, 120, 205, 125, 132,
128, 124, 142, 133, 206, 126, 137, 207,
208, 139, 134, 209, 168, 210, 211, 212,
213, 145, 149, 149, 43, 171, 154, 18,
147, 151, 148, 160, 161, 214,
] }
