// Made by `cargo xtask codegen` from data/languages.tsv and data/language-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, 1024, r#"aa	00001
aar	00001
ab	00101
abk	00101
af	00201
afr	00201
ak	00301
aka	00301
alb	00401
am	00501
amh	00501
an	00601
ar	00701
ara	00701
arg	00601
arm	00801
as	00901
asm	00901
asq	00:01
ast	00;01
ay	00<01
aym	00<01
az	00=01
aze	00=01
ba	00>01
bak	00>01
bam	00?01
baq	00@01
be	00A01
bel	00A01
ben	00B01
ber	00C01
bfi	00D01
bg	00E01
bho	00F01
bm	00?01
bn	00B01
bo	00G01
bod	00G01
bos	00H01
bos-sgn	00I01
bqn	00J01
br	00K01
bre	00K01
bs	00H01
bul	00E01
bur	00L01
ca	00M01
cat	00M01
ce	00N01
ceb	00O01
ces	00P01
che	00N01
chi	00Q01
chu	00R01
chv	00S01
co	00T01
cor	00U01
cos	00T01
cs	00P01
csc	00V01
cse	00W01
csq	00X01
cu	00R01
cv	00S01
cy	00Y01
cy-sgn	00Z01
cym	00Y01
cze	00P01
da	00[01
dan	00[01
de	00\01
deu	00\01
div	00]01
dse	00^01
dsl	00_01
dut	00`01
dv	00]01
dz	00a01
dzo	00a01
ee	00b01
el	00c01
ell	00c01
en	00d01
eng	00d01
eo	00e01
epo	00e01
es	00f01
eso	00g01
est	00h01
et	00h01
eu	00@01
eus	00@01
ewe	00b01
fa	00i01
fao	00j01
fas	00i01
ff	00k01
fi	00l01
fij	00m01
fil	00n01
fin	00l01
fj	00m01
fo	00j01
fr	00o01
fra	00o01
fre	00o01
fry	01001
fse	01101
fsl	01201
ful	00k01
fy	01001
ga	01301
gd	01401
geo	01501
ger	00\01
gl	01601
gla	01401
gle	01301
glg	01601
glv	01701
gn	01801
grc	01901
gre	00c01
grn	01801
gsg	01:01
gss	01;01
gsw	01<01
gu	01=01
guj	01=01
gv	01701
ha	01>01
hat	01?01
hau	01>01
haw	01@01
he	01A01
heb	01A01
hi	01B01
hin	01B01
hr	01C01
hrv	01C01
hsb	01D01
hsh	01E01
ht	01?01
hu	01F01
hun	01F01
hy	00801
hye	00801
ia	01G01
ibo	01H01
ice	01I01
icl	01J01
id	01K01
ig	01H01
ina	01G01
ind	01K01
is	01I01
ise	01L01
isg	01M01
isl	01I01
it	01N01
ita	01N01
ja	01O01
jav	01P01
jpn	01O01
jv	01P01
ka	01501
kab	01Q01
kal	01R01
kan	01S01
kat	01501
kaz	01T01
kg	01U01
khm	01V01
kin	01W01
kir	01X01
kk	01T01
kl	01R01
km	01V01
kn	01S01
ko	01Y01
kok	01Z01
kon	01U01
kor	01Y01
krl	01[01
ku	01\01
kur	01\01
kw	00U01
ky	01X01
la	01]01
lao	01^01
lat	01]01
lav	01_01
lb	01`01
lg	01a01
li	01b01
lin	01c01
lit	01d01
lls	01e01
ln	01c01
lo	01^01
lsl	01f01
lt	01d01
ltz	01`01
lug	01a01
lv	01_01
mac	01g01
mai	01h01
mal	01i01
mao	01j01
mar	01k01
may	01l01
mdl	01m01
me	01n01
me-sgn	01o01
mg	02001
mi	01j01
mk	01g01
mk-sgn	02101
mkd	01g01
ml	01i01
mlg	02001
mlt	02201
mn	02301
mo	02401
mon	02301
mr	01k01
mri	01j01
ms	01l01
msa	01l01
mt	02201
my	00L01
mya	00L01
nan	02501
nb	02601
nds	02701
ne	02801
nep	02801
nl	00`01
nld	00`01
nn	02901
nno	02901
no	02:01
nob	02601
nor	02:01
nsl	02;01
ny	02<01
nya	02<01
oc	02=01
oci	02=01
om	02>01
or	02?01
ori	02?01
orm	02>01
pa	02@01
pan	02@01
per	00i01
pl	02A01
pms	02B01
pol	02A01
por	02C01
ps	02D01
pso	02E01
psr	02F01
pt	02C01
pus	02D01
qu	02G01
que	02G01
rm	02H01
rms	02I01
rn	02J01
ro	02K01
roh	02H01
rom	02L01
ron	02K01
ru	02M01
rum	02K01
run	02J01
rus	02M01
rw	01W01
sa	02N01
sag	02O01
san	02N01
sc	02P01
sd	02Q01
se	02R01
sfb	02S01
sg	02O01
sgg	02T01
si	02U01
sin	02U01
sk	02V01
sl	02W01
slf	02X01
slk	02V01
slo	02V01
slv	02W01
slv-sgn	02Y01
sm	02Z01
sme	02R01
smo	02Z01
sn	02[01
sna	02[01
snd	02Q01
so	02\01
som	02\01
sot	02]01
spa	00f01
sq	00401
sqi	00401
sqk	02^01
sr	02_01
srd	02P01
srp	02_01
srp-sgn	02`01
ss	02a01
ssp	02b01
ssr	02c01
ssw	02a01
st	02]01
su	02d01
sun	02d01
sv	02e01
svk	02f01
sw	02g01
swa	02g01
swe	02e01
swl	02h01
szl	02i01
ta	02j01
tam	02j01
tat	02k01
te	02l01
tel	02l01
tg	02m01
tgk	02m01
tgl	02n01
th	02o01
tha	02o01
ti	03001
tib	00G01
tir	03001
tk	03101
tl	02n01
tn	03201
to	03301
ton	03301
tr	03401
ts	03501
tsm	03601
tsn	03201
tso	03501
tt	02k01
tuk	03101
tur	03401
ty	03701
ug	03801
uig	03801
uk	03901
ukr	03901
ur	03:01
urd	03:01
uz	03;01
uzb	03;01
vgt	03<01
vi	03=01
vie	03=01
vo	03>01
vol	03>01
wel	00Y01
wo	03?01
wol	03?01
xh	03@01
xho	03@01
xk-sgn	03A01
yi	03B01
yid	03B01
yo	03C01
yor	03C01
yue	03D01
za	03E01
zh	00Q01
zha	03E01
zho	00Q01
zu	03F01
zul	03F01
"#, r#"000000000000@0dJ0000X0>I001=007BH08QT0FQ0000000000000000h0^20000@0H<H0JMl07_D0W\000000000000H0<`\0@<@0EYX0V1@0]i0000000000000000
@0YO00000000L0KN`0\9@0@m@0d70000h0:Zh0O300000000401300000000l08Z0000D0AI00000000000000000000@0010000000000000000D0SY@0h9@05T0000
00000000H0?V000000000000<0A6`0HX<0T[D079H0UL@0M8`0a700000000000000000000000000000000h0`dD0:QX0b20000<0Z?000000000000000000000000
0000000000000000\0cR0000D06o<0a_00000000X0UU0000@0N:P0j800000000L0>60000d0;U400MH0=Fd0:mT0Gh0000D0B:@0hb00000000D0QA0000T0d@0000
<04>L0F[000000000000@0Ji00000000D0C?H0U_D0VEd0O[0000D02J0000@0=c00000000000000000000000000000000h0:0d0QTT0gR0000000000000000800:
402S0000000000000000X0bX0000L0=P00000000h0XBT0eC@09^H0A\0000@0`n\0?hl07i00000000<02]@06IL0=l0000000000000000<0UB00000000D0R:0000
00000000H0i?`0_k00000000000000000000000000000000<0NC00000000D031@0^m00000000000000000000000000000000<0CR00000000L0KD@0ce@0AS0000
00000000000000000000D03`0000000000000000000000000000000000000000L04e@0[T0000000000000000D04[D0Ba000000000000000000000000@0c?0000
0000D0Wf00000000@0MA403M00000000D0iol0hL00000000`0<10000H0Xh000000000000<0Ze000000000000d0hB0000@05B0000`0?CH0gf000000000000\0\M
0000L0WR009A0000000000000000<026008G40:GH0hY00000000L0L500000000000000000000<0Z\0000H0Qg0000L05gX0@Z80YX\0df00000000000000000000
000000000000000000000000@0MJ00000000000000000000\0aU000000000000T0G^T0ah@0gI@01GL06el0D8d0\W\0ie@0U900000000h0Hb000000000000@0K;
00000000000000000000@09U000000000000@0==D0F500000000H0BM0000000000000000000000000000@0e:000000000000000000000000`0`5000000000000
00000000D0A?0000D0Uh@0W5d0Oe00000000@0^P@0<W00000000H0T?00000000d0RV000000000000`0cH00000000000000000000h0ZH00000000000000000000
@0@dT0bbD0f3D0LZH0VX0000l09K000000000000@0\00000D0Kb0000P05]0000000000000000000000000000`0@P@0M]@0BD@0cn`0PB0000000000000000D0I\
0000000000000000000000000000000000000000@00DX0V;<0[gH0PO000000000000@05K00000000000000000000L0KX<0c\000000000000h0OQ0000@0LQ0000
0000008=0000P0HE0000000000000000H0XL0000<061000000000000000000000000000000000000`0?9D0fb0000@0J0<0MS00000000000000000000`0aA@0N1
0000<01lH0CeH0hl`0;K000000000000000000000000000000000000000000000000000000000000H0HOD0eid0]B0000000000000000000000Dh000000000000
80YE000000000000@0iI000000000000000000000000@0;h00000000D0eWl0DB0000000000000000000000000000000000000000000000000000000040To0000
0000h0R0@0`?000000000000@0fF000000000000000000000000D0Klh0[]D0Vk@0C\D0RMH0_J0000000080go000000000000000000000000000000000000H0g?
0000H0AfD03D@0Mg<0<Dl083@0_XH0Sl00000000000000000000H0>]00000000@0dS0000000000000000h0RC000000000000000000000000000000000000\0]U
0000l0QJ00000000@0]L0000@0Eb000000000000`0[7D0X900000000000000000000@0bl0000@0RiD0WID07Lh0OGh0ZRD0<M0000H0D_0000l08dl0F>D0Ld0000
\0]_H0X_D0:d00000000<0Zn0000H0P9H0WoD0SFD04QL0Fe80YlL0IR0000000000000000<0b<00000000d0^Fh0O=0000000000T5X0\a000000DU00000000<0FH
00000000000000000000@00j40TH\0^ch0[J000080Yb0000<03W\0e0`0>o0000D0>f@0I50000\0\CD0C5007UL06?0000000080Y;0000000000000000@0fY0000
<0Fo00000000000000000000@01Z00000000D0Pa00000000@0VND0NM000000000000D0?_@0J`000080SOL0JCd0S2D0W?0000`0aKD01c0000@0=Z\0@20000`0;A
0000@0XU0000000000000000403:D0N`0000@0CI@0i500000000P0=300000000000000000000<0JW0000@0GU0000000080Te000000000000@0`[@0<j000000g\
@0iR0000@06\0000000000000000D0L?0000<0f<0000000000000000000000000000H0If000000000000000000000000h0Ek@0Vb0000H0B00000@0\o0000@0E2
000000000000000000000000@0Z60000L058h0;7l0EE000000000000000000000000D0Hl0000000000:=D0e`00000000@0Bk0000`0i[0000d0_600000000<0<;
0000h0`Q000000000000000000000000H0>@D0LH000000000000X0GA00000000L06R40Pj0000D03j0000000000000000@0Ln0000\0bET0H200000000@00W<0[A
0000\0>S00000000D04G000080fOL044L0IHD0?Mh0]80000h0EO<0bOX0GK00000000D0J9<0Y1000000000000000000000000<0G8000000000000000000000000
\0^Y0000H0Q^000080Sb0000<04o\0d\000000000000000000000000000000000097D09gX0eM00000000<02@D0DL@0NV0000000080S<T0fl0000000000000000
00000000l0CnD0PX000000000000D0Nj0000H0I>00000000@0K2000000000000\0c50000000000000000@0`H000000000000`0^<00000000000000000000@0;_
`0_@<01Pd0@F<0g6<00`D0R`00000000h0Oo`0_a000000E;0000000000000000000000000000@08n000000000000`0Q700000000H0TR802gH0BW000000000000
"#, [
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

index! { V3: u8, 512, r#"ab	00001
af	00101
am	00201
an	00301
ar	00401
as	00501
asq	00601
az	00701
be	00801
ber	00901
bfi	00:01
bg	00;01
bn	00<01
bo	00=01
bos-sgn	00>01
bqn	00?01
br	00@01
bs	00A01
ca	00B01
ce	00C01
co	00D01
cs	00E01
csc	00F01
cse	00G01
csq	00H01
cu	00I01
cy	00J01
cy-sgn	00K01
da	00L01
de	00M01
dse	00N01
dsl	00O01
el	00P01
en	00Q01
eo	00R01
es	00S01
eso	00T01
et	00U01
eu	00V01
fa	00W01
fi	00X01
fil	00Y01
fj	00Z01
fo	00[01
fr	00\01
fse	00]01
fsl	00^01
fy	00_01
ga	00`01
gd	00a01
gl	00b01
grc	00c01
gsg	00d01
gss	00e01
gu	00f01
gv	00g01
he	00h01
hi	00i01
hr	00j01
hsh	00k01
ht	00l01
hu	00m01
hy	00n01
icl	00o01
id	01001
is	01101
ise	01201
isg	01301
it	01401
ja	01501
jv	01601
ka	01701
kg	01801
kk	01901
km	01:01
kn	01;01
ko	01<01
ku	01=01
kw	01>01
ky	01?01
la	01@01
lb	01A01
li	01B01
lls	01C01
ln	01D01
lo	01E01
lsl	01F01
lt	01G01
lv	01H01
mdl	01I01
me	01J01
me-sgn	01K01
mg	01L01
mk	01M01
mk-sgn	01N01
ml	01O01
mn	01P01
mo	01Q01
mr	01R01
ms	01S01
mt	01T01
my	01U01
nb	01V01
ne	01W01
nl	01X01
nn	01Y01
no	01Z01
nsl	01[01
oc	01\01
om	01]01
ori	01^01
pa	01_01
pl	01`01
pms	01a01
ps	01b01
pso	01c01
psr	01d01
pt	01e01
rm	01f01
rms	01g01
ro	01h01
rom	01i01
ru	01j01
sc	01k01
sd	01l01
se	01m01
sfb	01n01
sgg	01o01
sk	02001
sl	02101
slf	02201
slv-sgn	02301
so	02401
sq	02501
sqk	02601
sr	02701
srp-sgn	02801
ssp	02901
ssr	02:01
sv	02;01
svk	02<01
sw	02=01
swl	02>01
ta	02?01
te	02@01
tg	02A01
th	02B01
tk	02C01
tl	02D01
tr	02E01
tsm	02F01
tt	02G01
ty	02H01
uk	02I01
ur	02J01
uz	02K01
vgt	02L01
vi	02M01
vo	02N01
wol	02O01
xk-sgn	02P01
yi	02Q01
yo	02R01
zh	02S01
"#, r#"0000H0Gk0000@0Eo`04Y00000000H02n00000000000000000000000000000000@0:20000D0A10000H0:;00000000X0@8@0CL@08g000000000000000000000000
@0Aj000000000000`0C4@07700000000000000000000000000000000D0FK0000000000000000000000000000000000000000000000000000D0?80000@01i40?\
00000000H06H000000000000<07@H0?f@0F]D02\0000@0;g0000D0;CH0D1D0@T@089D0>T000000000000h0D\D04=80GK00000000000000000000000000000000
00000000D011@0<9<04c0000<0E9H0?A0000000000000000@0<L00000000000000000000H05G000000000000T09h00000000000000000000D0>0000000000000
<01:0000000000000000@0:h@09000000000H0?oD0@B`0BN0000D00^0000@05Z0000@0ET0000@0>fD0@^D02e00000000h0400000H08K00000000000000000000
00000000D04F00000000<0BE0000H0=;0000D0>o0000L09B000000000000@0Df00000000<0EB0000<00g@02J000000000000X0C>0000000000000000D0>K0000
000000000000`0DI00000000\0C^0000h0BX000000000000<0<U000000000000D05l@0:M@0Ch0000D07f0000L02@0000000080A`000000000000@0Ef@07I@0Ff
<09L00000000000000000000@00L00000000D0=Z000000000000D0<_00000000L01MD06Q0000000000000000D01C00000000`0DoD00U0000@05Q00000000`04O
0000D0A;@0AM000000000000000000000000@080l0GU000000000000H0AW000000000000<0B<<0:_0000@09U000000000000000000000000@0DS@0550000@0H4
0000L0@g@02S003J000000000000D0;LH0Gb0000000000000000000000000000000000000000<0B30000H0>B000000000000@0@K00000000000000000000@08T
000000000000000000000000@0<0000000000000000000000000000000000000T09^D0:D@0GB@00C0000000000000000@07\000000000000000000000000@0;:
00000000000000000000@03^00000000H05c@05>D099D0;U0000H07R0000000040=c0000000000000000@0FB00000000000000000000000000000000@00:0000
000000000000000000000000000000000000D06?@04l@0CUh08]H0?J<0EK00000000000000000000000000000000000000000000000000000000000000000000
@06nD0FTH0>9000000000000<01Wl03T\0F80000@0Bk00000000000000000000003@D03g0000000000000000`06dD08B00000000`0=DT0Fo0000000000000000
0000000000000000000000000000D0<h00000000@001<0Bb@0;1H0=Q000000000000@01`000000000000000000000000<0E]00000000000000000000@0;^0000
<0G9d06Z00000000D0>]000000000000h0=1H0AD<022`0D?0000000000000000000000000000@037`06500000000@0:V00000000H0?S0000000000000000@0<C
"#, [
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

grid! { DATA, 5, r#"aa	aar	aar		
ab	abk	abk	ab	foreign mother
af	afr	afr	af	foreign mother
ak	aka	aka		
am	amh	amh	am	foreign mother
an	arg	arg	an	foreign mother
ar	ara	ara	ar	foreign mother
as	asm	asm	as	foreign mother
ast	ast	ast		
ay	aym	aym		
az	aze	aze	az	foreign mother
ba	bak	bak		
be	bel	bel	be	foreign mother
ber	ber	ber	ber	foreign mother
bg	bul	bul	bg	foreign mother
bho	bho	bho		
bm	bam	bam		
bn	ben	ben	bn	foreign mother
bo	bod	tib	bo	foreign mother
br	bre	bre	br	foreign mother
bs	bos	bos	bs	foreign mother
ca	cat	cat	ca	foreign mother
ce	che	che	ce	foreign mother
ceb	ceb	ceb		
co	cos	cos	co	foreign mother
cs	ces	cze	cs	foreign mother
cu	chu	chu	cu	foreign
cv	chv	chv		
cy	cym	wel	cy	foreign mother
da	dan	dan	da	foreign mother
de	deu	ger	de	foreign mother
dv	div	div		
dz	dzo	dzo		
ee	ewe	ewe		
el	ell	gre	el	foreign mother
en	eng	eng	en	foreign mother
eo	epo	epo	eo	foreign
es	spa	spa	es	foreign mother
et	est	est	et	foreign mother
eu	eus	baq	eu	foreign mother
fa	fas	per	fa	foreign mother
ff	ful	ful		
fi	fin	fin	fi	foreign mother
fil	fil	fil	fil	foreign mother
fj	fij	fij	fj	foreign mother
fo	fao	fao	fo	foreign mother
fr	fra	fre	fr	foreign mother
fy	fry	fry	fy	foreign mother
ga	gle	gle	ga	foreign mother
gd	gla	gla	gd	foreign mother
gl	glg	glg	gl	foreign mother
gn	grn	grn		
grc	grc	grc	grc	foreign
gsw	gsw	gsw		
gu	guj	guj	gu	foreign mother
gv	glv	glv	gv	foreign mother
ha	hau	hau		
haw	haw	haw		
he	heb	heb	he	foreign mother
hi	hin	hin	hi	foreign mother
hr	hrv	hrv	hr	foreign mother
hsb	hsb	hsb		
ht	hat	hat	ht	foreign mother
hu	hun	hun	hu	foreign mother
hy	hye	arm	hy	foreign mother
ia	ina	ina		
id	ind	ind	id	foreign mother
ig	ibo	ibo		
is	isl	ice	is	foreign mother
it	ita	ita	it	foreign mother
ja	jpn	jpn	ja	foreign mother
jv	jav	jav	jv	foreign mother
ka	kat	geo	ka	foreign mother
kab	kab	kab		
kg	kon	kon	kg	foreign mother
kk	kaz	kaz	kk	foreign mother
kl	kal	kal		
km	khm	khm	km	foreign mother
kn	kan	kan	kn	foreign mother
ko	kor	kor	ko	foreign mother
kok	kok	kok		
krl	krl	krl		
ku	kur	kur	ku	foreign mother
kw	cor	cor	kw	foreign mother
ky	kir	kir	ky	foreign mother
la	lat	lat	la	foreign
lb	ltz	ltz	lb	foreign mother
lg	lug	lug		
ln	lin	lin	ln	foreign mother
lo	lao	lao	lo	foreign mother
lt	lit	lit	lt	foreign mother
lv	lav	lav	lv	foreign mother
mai	mai	mai		
mg	mlg	mlg	mg	foreign mother
mi	mri	mao		
mk	mkd	mac	mk	foreign mother
ml	mal	mal	ml	foreign mother
mn	mon	mon	mn	foreign mother
mr	mar	mar	mr	foreign mother
ms	msa	may	ms	foreign mother
mt	mlt	mlt	mt	foreign mother
my	mya	bur	my	foreign mother
nan	nan	nan		
nb	nob	nob	nb	foreign mother
nds	nds	nds		
ne	nep	nep	ne	foreign mother
nl	nld	dut	nl	foreign mother
nn	nno	nno	nn	foreign mother
no	nor	nor	no	foreign mother
ny	nya	nya		
oc	oci	oci	oc	foreign
om	orm	orm	om	foreign mother
or	ori	ori	ori	foreign mother
pa	pan	pan	pa	foreign mother
pl	pol	pol	pl	foreign mother
ps	pus	pus	ps	foreign mother
pt	por	por	pt	foreign mother
qu	que	que		
rm	roh	roh	rm	foreign mother
rn	run	run		
ro	ron	rum	ro	foreign mother
rom	rom	rom	rom	foreign mother
ru	rus	rus	ru	foreign mother
rw	kin	kin		
sa	san	san		
sc	srd	srd	sc	foreign mother
sd	snd	snd	sd	foreign mother
se	sme	sme	se	foreign mother
sg	sag	sag		
si	sin	sin		
sk	slk	slo	sk	foreign mother
sl	slv	slv	sl	foreign mother
sm	smo	smo		
sn	sna	sna		
so	som	som	so	foreign mother
sq	sqi	alb	sq	foreign mother
sr	srp	srp	sr	foreign mother
ss	ssw	ssw		
st	sot	sot		
su	sun	sun		
sv	swe	swe	sv	foreign mother
sw	swa	swa	sw	foreign mother
szl	szl	szl		
ta	tam	tam	ta	foreign mother
te	tel	tel	te	foreign mother
tg	tgk	tgk	tg	foreign mother
th	tha	tha	th	foreign mother
ti	tir	tir		
tk	tuk	tuk	tk	foreign mother
tl	tgl	tgl	tl	foreign mother
tn	tsn	tsn		
to	ton	ton		
tr	tur	tur	tr	foreign mother
ts	tso	tso		
tt	tat	tat	tt	foreign mother
ug	uig	uig		
uk	ukr	ukr	uk	foreign mother
ur	urd	urd	ur	foreign mother
uz	uzb	uzb	uz	foreign mother
vi	vie	vie	vi	foreign mother
vo	vol	vol	vo	foreign
wo	wol	wol	wol	foreign mother
xh	xho	xho		
yi	yid	yid	yi	foreign mother
yo	yor	yor	yo	foreign mother
yue	yue	yue		
za	zha	zha		
zh	zho	chi	zh	foreign mother
zu	zul	zul		
li			li	foreign mother
mo			mo	foreign mother
ty			ty	foreign mother
pms			pms	foreign mother
me			me	foreign mother
asq			asq	foreign mother
sqk			sqk	foreign mother
bos-sgn			bos-sgn	foreign mother
bfi			bfi	foreign mother
bqn			bqn	foreign mother
csc			csc	foreign mother
csq			csq	foreign mother
cy-sgn			cy-sgn	foreign mother
cse			cse	foreign mother
dsl			dsl	foreign mother
dse			dse	foreign mother
eso			eso	foreign mother
fse			fse	foreign mother
vgt			vgt	foreign mother
sfb			sfb	foreign mother
fsl			fsl	foreign mother
gsg			gsg	foreign mother
gss			gss	foreign mother
hsh			hsh	foreign mother
icl			icl	foreign mother
isg			isg	foreign mother
ise			ise	foreign mother
xk-sgn			xk-sgn	foreign mother
lsl			lsl	foreign mother
lls			lls	foreign mother
mk-sgn			mk-sgn	foreign mother
mdl			mdl	foreign mother
me-sgn			me-sgn	foreign mother
nsl			nsl	foreign mother
pso			pso	foreign mother
psr			psr	foreign mother
rms			rms	foreign mother
srp-sgn			srp-sgn	foreign mother
svk			svk	foreign mother
slv-sgn			slv-sgn	foreign mother
ssp			ssp	foreign mother
swl			swl	foreign mother
ssr			ssr	foreign mother
sgg			sgg	foreign mother
slf			slf	foreign mother
tsm			tsm	foreign mother
"#, r#"00020006000:000;000<000?000C000G000J000Y000\000`000d000g00160019001=001A001B001C001F001J001N001Q001`001c001g001k001n002=002@002D
002H002K002Z002]002a002e002h0037003;003?003C003D003E003H003L003P003Q003R003U003Y003]003`003o00420046004:004;004<004?004C004G004J
004Y004]004a004e004i0058005;005?005C005F005U005Y005]005a005b005c005f005j005n005o006000630067006;006>006M006P006T006X006[006j006m
007100750078007G007J007N007R007U007d007g007k007o0082008A008D008H008L008O008^008b008f008j008k008l008o00930097009:009I009L009P009T
009W009f009i009m00:100:400:<00:?00:C00:G00:H00:I00:L00:P00:T00:W00:f00:i00:m00;100;400;C00;F00;J00;N00;Q00;`00;c00;g00;k00;l00;m
00<000<400<800<900<:00<=00<A00<E00<F00<G00<J00<N00<R00<U00<d00<g00<k00<o00=200=A00=D00=H00=L00=O00=W00=Z00=^00=b00=e00>400>700>;
00>?00>B00>Q00>T00>X00>\00>_00>n00?100?500?900?<00?K00?N00?R00?V00?W00?X00?[00?_00?c00?f00@500@900@=00@A00@E00@T00@W00@[00@_00@b
00A100A400A800A<00A?00AN00AQ00AU00AY00A\00Ak00An00B200B600B900BH00BK00BO00BS00BV00Be00Bh00Bl00C000C300CB00CE00CI00CM00CP00C_00Cb
00Cf00Cj00Ck00Cl00D000D400D800D<00DD00DH00DL00DP00DQ00DR00DU00DY00D]00D`00Do00E200E600E:00E=00EL00EO00ES00EW00EX00EY00E]00Ea00Ee
00Ef00Eg00Ej00En00F200F500FD00FG00FK00FO00FR00Fa00Fd00Fh00Fl00Fo00G>00GB00GF00GJ00GK00GL00GO00GS00GW00GZ00Gi00Gl00H000H400H700HF
00HI00HM00HQ00HT00Hc00Hf00Hj00Hn00Ho00I000I300I700I;00I>00IM00IP00IT00IX00IY00IZ00I]00Ia00Ie00Ih00J700J:00J>00JB00JE00JT00JW00J[
00J_00Jb00K100K400K800K<00K?00KN00KQ00KU00KY00K\00Kk00Ko00L300L700L800L900L<00L@00LD00LG00LV00LY00L]00La00Ld00M300M600M:00M>00M?
00M@00MC00MG00MK00MN00M]00M`00Md00Mh00Mk00N:00N=00NA00NE00NH00NW00N[00N_00Nc00Nd00Ne00Ni00Nm00O100O200O300O600O:00O>00OA00OP00OS
00OW00O[00O^00Om00P000P400P800P;00PJ00PM00PQ00PU00PX00P`00Pc00Pg00Pk00Pn00Q=00Q@00QD00QH00QI00QJ00QM00QQ00QU00QX00Qg00Qj00Qn00R2
00R500RD00RG00RK00RO00RR00Ra00Rd00Rh00Rl00Ro00S>00SB00SF00SJ00SK00SL00SO00SS00SW00SZ00Si00Sl00T000T400T500T600T900T=00TA00TD00TS
00TV00TZ00T^00Ta00U000U300U700U;00U>00UM00UP00UT00UX00U[00Uj00Um00V100V500V800VG00VJ00VN00VR00VU00Vd00Vg00Vk00Vo00W200WA00WE00WI
00WM00WN00WO00WR00WV00WZ00W]00Wl00X000X400X800X900X:00X=00XA00XE00XH00XW00XZ00X^00Xb00Xe00Y400Y700Y;00Y?00YB00YQ00YT00YX00Y\00Y_
00Yn00Z100Z500Z900Z:00Z;00Z>00ZB00ZF00ZI00ZQ00ZT00ZX00Z\00Z_00Zn00[100[500[900[=00[L00[O00[S00[W00[Z00[i00[l00\000\400\700\F00\I
00\M00\Q00\T00\c00\f00\j00\n00]100]@00]C00]G00]K00]L00]M00]P00]T00]X00][00]j00]m00^100^500^600^700^:00^>00^B00^E00^T00^X00^\00^`
00^d00_300_600_:00_>00_A00_P00_S00_W00_[00_\00_]00_`00_d00_h00_i00_j00_m00`100`500`800`G00`J00`N00`R00`U00`d00`g00`k00`o00a200aA
00aD00aH00aL00aM00aN00aQ00aU00aY00aZ00a[00a^00ab00af00ai00b800b;00b?00bC00bF00bU00bX00b\00b`00ba00bb00be00bi00bm00bn00bo00c200c6
00c:00c=00cL00cO00cS00cW00cZ00ci00cl00d000d400d700dF00dI00dM00dQ00dR00dS00dV00dZ00d^00d_00d`00dc00dg00dk00dl00dm00e000e400e800e;
00eJ00eM00eQ00eU00eX00eg00ek00eo00f300f400f500f800f<00f@00fC00fR00fU00fY00f]00f`00fo00g200g600g:00g=00gL00gO00gS00gW00gZ00gi00gl
00h000h400h500h600h900h=00hA00hD00hS00hV00hZ00h^00ha00i000i300i700i;00i<00i=00i@00iD00iH00iI00iJ00iM00iQ00iU00iX00ig00ij00in00j2
00j300j400j700j;00j?00jB00jQ00jT00jX00j\00j]00j^00ja00je00ji00jl00k;00k>00kB00kF00kI00kX00k[00k_00kc00kf00l500l800l<00l@00lC00lR
00lU00lY00l]00l`00lh00lk00lo00m300m700mF00mI00mM00mQ00mR00mS00mV00mZ00m^00ma00n000n300n700n;00n>00nM00nQ00nU00nY00nZ00n[00n^00nb
00nf00ng00nh00nk00no00o300o600oE00oH00oL00oP00oQ00oR00oU00oV00oW00oZ00oi00ol00om00on0101010@010C010D010E010H010W010[010\010]010a
01100113011401150118011G011K011L011M011Q011`011d011e011f011j0129012A012B012C012K012Z012^012_012`012d0133013701380139013=013L013P
013Q013R013V013e013i013j013k013o014>014E014F014G014N014]014a014b014c014g0156015:015;015<015@015O015S015T015U015Y015h015l015m015n
0162016A016E016F016G016K016Z016^016_016`016d0173017701780179017=017L017P017Q017R017V017e017i017j017k017o018>018B018C018D018H018W
018[018\018]018a0190019401950196019:019I019M019N019O019S019b019f019g019h019l01:;01:B01:C01:D01:K01:Z01:^01:_01:`01:d01;301;701;8
01;901;=01;L01;S01;T01;U01;\01;k01;o01<001<101<501<D01<K01<L01<M01<T01<c01<g01<h01<i01<m01=<01=@01=A01=B01=F01=U01=Y01=Z01=[01=_
01=n01>201>301>401>801>G01>O01>P01>Q01>Y01>h01>l01>m01>n01?201?A01?I01?J01?K01?S01?b01?f01?g01?h01?l01@;01@?01@@01@A01@E01@T01@X
01@Y01@Z01@^01@m01A101A201A301A701AF01AJ01AK01AL01AP01A_01Ac01Ad01Ae01Ai01B8
"# }

grid! { TITLES, 42, r#"Afar	阿法尔语	阿法文	アファル語	아파르어	Afar	afar	afar	afar	afar	Afar	afar	афарский	афарська	afarština	afarčina	afarščina	afarski	афарски	afarski	afar	afar	afar	afar	afár	afari	afāru	afarų	Afáiris	Afar	Αφάρ	afar	afar	афарски	Afar	Tiếng Afar	Afar	الأفارية	אפארית	अफ़ार	อะฟาร์	àfar
Abkhazian	阿布哈西亚语	阿布哈茲文	アブハズ語	압카즈어	Abchasisch	abkhaze	abjasio	abcázio	abcaso	Abchazisch	abchaski	абхазский	абхазька	abcházština	abcházčina	abhaščina	abhaski	абхаски	abhaski	abchaziska	abkhasisk	abkhasisk	abhaasi	abkasíska	abhaasi	abhāzu	abchazų	Abcáisis	Abkażjan	Αμπχαζικά	abház	abhază	абхазки	Abhazca	Tiếng Abkhazia	Abkhaz	الأبخازية	אבחזית	अब्ख़ाज़ियन	อับฮาเซีย	abkhaz
Afrikaans	南非荷兰语	南非荷蘭文	アフリカーンス語	아프리칸스어	Afrikaans	afrikaans	afrikáans	africâner	afrikaans	Afrikaans	afrikaans	африкаанс	африкаанс	afrikánština	afrikánčina	afrikanščina	afrikaans	африканс	afrikans	afrikaans	afrikaans	afrikaans	afrikaans	afríkanska	afrikaani	afrikandu	afrikanų	Afracáinis	Afrikans	Αφρικάανς	afrikaans	afrikaans	африканс	Afrikaanca	Tiếng Hà Lan (Nam Phi)	Afrikaans	الأفريقانية	אפריקאנס	अफ़्रीकी	แอฟริกานส์	afrikaans
Akan	阿肯语	阿坎文	アカン語	아칸어	Akan	akan	akan	akan	akan	Akan	akan	акан	акан	akanština	akančina	akanščina	akanski	акански	akanski	akan	akan	akan	akan	akan	akani	akanu	akanų	Acáinis	Akan	Ακάν	akan	akan	акан	Akan	Tiếng Akan	Akan	الأكانية	אקאן	अकन	อาคาน	àkan
Amharic	阿姆哈拉语	阿姆哈拉文	アムハラ語	암하라어	Amharisch	amharique	amárico	amárico	amarico	Amhaars	amharski	амхарский	амхарська	amharština	amharčina	amharščina	amharski	амхарски	amharski	amhariska	amharisk	amharisk	amhara	amharíska	amhara	amharu	amharų	Amáiris	Amhariku	Αμχαρικά	amhara	amharică	амхарски	Amharca	Tiếng Amharic	Amharik	الأمهرية	אמהרית	अम्हेरी	อัมฮารา	amhàric
Aragonese	阿拉贡语	阿拉貢文	アラゴン語	아라곤어	Aragonesisch	aragonais	aragonés	aragonês	aragonese	Aragonees	aragoński	арагонский	арагонська	aragonština	aragónčina	aragonščina	aragonski	арагонски	aragonski	aragonesiska	aragonsk	aragonsk	aragonia	aragonska	aragoni	aragoniešu	aragonesų	Aragóinis	Aragoniż	Αραγονικά	aragonéz	aragoneză	арагонски	Aragonca	Tiếng Aragon	Aragon	الأراغونية	אראגונית	अरागोनी	อารากอน	aragonès
Arabic	阿拉伯语	阿拉伯文	アラビア語	아랍어	Arabisch	arabe	árabe	árabe	arabo	Arabisch	arabski	арабский	арабська	arabština	arabčina	arabščina	arapski	арапски	arapski	arabiska	arabisk	arabisk	arabia	arabíska	araabia	arābu	arabų	Araibis	Għarbi	Αραβικά	arab	arabă	арабски	Arapça	Tiếng Ả Rập	Arab	العربية	ערבית	अरबी	อาหรับ	àrab
Assamese	阿萨姆语	阿薩姆文	アッサム語	아삼어	Assamesisch	assamais	asamés	assamês	assamese	Assamees	asamski	ассамский	ассамська	ásámština	ásamčina	asamščina	asamski	асамски	asamski	assamesiska	assamesisk	assamesisk	assami	assamska	assami	asamiešu	asamų	Asaimis	Assamiż	Ασαμικά	asszámi	asameză	асамски	Assamca	Tiếng Assam	Assam	الأسامية	אסאמית	असमिया	อัสสัม	assamès
Asturian	阿斯图里亚斯语	阿斯圖里亞文	アストゥリアス語	아스투리아어	Asturisch	asturien	asturiano	asturiano	asturiano	Asturisch	asturyjski	астурийский	астурійська	asturština	astúrčina	asturijščina	asturijski	астуријски	asturijski	asturiska	asturisk	asturisk	asturia	astúríska	astuuria	astūriešu	asturianų	Astúiris	Asturian	Αστουριανά	asztúr	asturiană	астурски	Asturyasça	Tiếng Asturias	Asturia	الأسترية	אסטורית	अस्तुरियन	อัสตูเรียส	asturià
Aymara	艾马拉语	艾馬拉文	アイマラ語	아이마라어	Aymara	aymara	aimara	aimará	aymara	Aymara	ajmara	аймара	аймара	ajmarština	aymarčina	ajmarščina	ajmarski	ајмара	ajmara	aymara	aymara	aymara	aimara	aímara	aimara	aimaru	aimarų	Aidhmiris	Aymara	Αϊμάρα	ajmara	aymara	аймара	Aymara	Tiếng Aymara	Aymara	الأيمارا	איימארית	आयमारा	ไอย์มารา	aimara
Azerbaijani	阿塞拜疆语	亞塞拜然文	アゼルバイジャン語	아제르바이잔어	Aserbaidschanisch	azerbaïdjanais	azerbaiyano	azerbaijano	azerbaigiano	Azerbeidzjaans	azerbejdżański	азербайджанский	азербайджанська	ázerbájdžánština	azerbajdžančina	azerbajdžanščina	azerbajdžanski	азербејџански	azerbejdžanski	azerbajdzjanska	aserbajdsjansk	aserbajdsjansk	azeri	aserska	aserbaidžaani	azerbaidžāņu	azerbaidžaniečių	Asarbaiseáinis	Ażerbajġani	Αζερμπαϊτζανικά	azerbajdzsáni	azeră	азербайджански	Azerbaycan dili	Tiếng Azerbaijan	Azerbaijani	الأذربيجانية	אזרית	अज़रबैजानी	อาเซอร์ไบจาน	azerbaidjanès
Bashkir	巴什基尔语	巴什喀爾文	バシキール語	바슈키르어	Baschkirisch	bachkir	baskir	bashkir	baschiro	Basjkiers	baszkirski	башкирский	башкирська	baškirština	baškirčina	baškirščina	baškirski	башкирски	baškirski	basjkiriska	bashkir	basjkirsk	baškiiri	baskír	baškiiri	baškīru	baškirų	Baiscíris	Bashkir	Μπασκίρ	baskír	bașkiră	башкирски	Başkırtça	Tiếng Bashkir	Bashkir	الباشكيرية	בשקירית	बशख़िर	บัชคีร์	baixkir
Belarusian	白俄罗斯语	白俄羅斯文	ベラルーシ語	벨라루스어	Belarussisch	biélorusse	bielorruso	bielorrusso	bielorusso	Belarussisch	białoruski	белорусский	білоруська	běloruština	bieloruština	beloruščina	bjeloruski	белоруски	beloruski	belarusiska	belarusisk	belarusisk	valkovenäjä	hvítrússneska	valgevene	baltkrievu	baltarusių	Bealarúisis	Belarussu	Λευκορωσικά	belarusz	belarusă	беларуски	Belarusça	Tiếng Belarus	Belarusia	البيلاروسية	בלארוסית	बेलारूसी	เบลารุส	belarús
Berber																																									
Bulgarian	保加利亚语	保加利亞文	ブルガリア語	불가리아어	Bulgarisch	bulgare	búlgaro	búlgaro	bulgaro	Bulgaars	bułgarski	болгарский	болгарська	bulharština	bulharčina	bolgarščina	bugarski	бугарски	bugarski	bulgariska	bulgarsk	bulgarsk	bulgaria	búlgarska	bulgaaria	bulgāru	bulgarų	Bulgáiris	Bulgaru	Βουλγαρικά	bolgár	bulgară	български	Bulgarca	Tiếng Bulgaria	Bulgaria	البلغارية	בולגרית	बुल्गारियाई	บัลแกเรีย	búlgar
Bhojpuri	博杰普尔语	博傑普爾文	ボージュプリー語	호즈푸리어	Bhodschpuri	bhodjpouri	bhoyapurí	bhojpuri	bhojpuri	Bhojpuri	bhodżpuri	бходжпури	бходжпурі	bhódžpurština	bhódžpurčina	bodžpuri	bhojpuri	боџпури	bodžpuri	bhojpuri	bhojpuri	bhojpuri	bhodžpuri	bojpúrí	bhodžpuri	bhodžpūru	baučpuri	Vóispiris	Bhojpuri	Μπότζπουρι	bodzspuri	bhojpuri	боджпури	Arayanice	Tiếng Bhojpuri	Bhojpuri	البهوجبورية	בוג׳פורי	भोजपुरी	โภชปุรี	bhojpuri
Bambara	班巴拉语	班巴拉文	バンバラ語	밤바라어	Bambara	bambara	bambara	bambara	bambara	Bambara	bambara	бамбара	бамбара	bambarština	bambarčina	bambarščina	bambara	бамбара	bambara	bambara	bambara	bambara	bambara	bambara	bambara	bambaru	bambarų	Bambairis	Bambara	Μπαμπάρα	bambara	bambara	бамбара	Bambara	Tiếng Bambara	Bambara	البامبارا	במבארה	बाम्बारा	บัมบารา	bambara
Bengali	孟加拉语	孟加拉文	ベンガル語	벵골어	Bengalisch	bengali	bengalí	bengali	bengalese	Bengaals	bengalski	бенгальский	бенгальська	bengálština	bengálčina	bengalščina	bangla	бенгалски	bengalski	bengali	bengali	bengali	bengali	bengalska	bengali	bengāļu	bengalų	Beangáilis	Bengali	Βεγγαλικά	bangla	bengaleză	бенгалски	Bengalce	Tiếng Bangla	Bengali	البنغالية	בנגלית	बंगाली	บังกลา	bengalí
Tibetan	藏语	藏文	チベット語	티베트어	Tibetisch	tibétain	tibetano	tibetano	tibetano	Tibetaans	tybetański	тибетский	тибетська	tibetština	tibetčina	tibetanščina	tibetski	тибетански	tibetanski	tibetanska	tibetansk	tibetansk	tiibet	tíbeska	tiibeti	tibetiešu	tibetiečių	Tibéidis	Tibetjan	Θιβετιανά	tibeti	tibetană	тибетски	Tibetçe	Tiếng Tây Tạng	Tibet	التبتية	טיבטית	तिब्बती	ทิเบต	tibetà
Breton	布列塔尼语	布列塔尼文	ブルトン語	브르타뉴어	Bretonisch	breton	bretón	bretão	bretone	Bretons	bretoński	бретонский	бретонська	bretonština	bretónčina	bretonščina	bretonski	бретонски	bretonski	bretonska	bretonsk	bretonsk	bretoni	bretónska	bretooni	bretoņu	bretonų	Briotáinis	Breton	Βρετονικά	breton	bretonă	бретонски	Bretonca	Tiếng Breton	Breton	البريتونية	ברטונית	ब्रेटन	เบรตัน	bretó
Bosnian	波斯尼亚语	波士尼亞文	ボスニア語	보스니아어	Bosnisch	bosniaque	bosnio	bósnio	bosniaco	Bosnisch	bośniacki	боснийский	боснійська	bosenština	bosniačtina	bosanščina	bosanski	босански	bosanski	bosniska	bosnisk	bosnisk	bosnia	bosníska	bosnia	bosniešu	bosnių	Boisnis	Bożnijaku	Βοσνιακά	bosnyák	bosniacă	босненски	Boşnakça	Tiếng Bosnia	Bosnia	البوسنية	בוסנית	बोस्नियाई	บอสเนีย	bosnià
Catalan	加泰罗尼亚语	加泰蘭文	カタロニア語	카탈로니아어	Katalanisch	catalan	catalán	catalão	catalano	Catalaans	kataloński	каталанский	каталонська	katalánština	katalánčina	katalonščina	katalonski	каталонски	katalonski	katalanska	catalansk	katalansk	katalaani	katalónska	katalaani	katalāņu	katalonų	Catalóinis	Katalan	Καταλανικά	katalán	catalană	каталонски	Katalanca	Tiếng Catalan	Katalan	الكتالانية	קטלאנית	कातालान	คาตาลัน	català
Chechen	车臣语	車臣文	チェチェン語	체첸어	Tschetschenisch	tchétchène	checheno	checheno	ceceno	Tsjetsjeens	czeczeński	чеченский	чеченська	čečenština	čečenčina	čečenščina	čečenski	чеченски	čečenski	tjetjenska	tjetjensk	tsjetsjensk	tšetšeeni	tsjetsjenska	tšetšeeni	čečenu	čečėnų	Seisnis	Chechen	Τσετσενικά	csecsen	cecenă	чеченски	Çeçence	Tiếng Chechen	Chechen	الشيشانية	צ׳צ׳נית	चेचन	เชเชน	txetxè
Cebuano	宿务语	宿霧文	セブアノ語	세부아노어	Cebuano	cebuano	cebuano	cebuano	cebuano	Cebuano	cebuański	себуано	себуанська	cebuánština	cebuánčina	sebuanščina	cebuano	себуански	sebuanski	cebuano	cebuano	cebuano	cebuano	kebúanó	sebu	sebuāņu	sebuanų	Seabúáinis	Cebuano	Σεμπουάνο	szebuano	cebuană	себуански	Sebuano dili	Tiếng Cebuano	Cebuano	السيبيوانية	סבואנו	सिबुआनो	เซบู	cebuà
Corsican	科西嘉语	科西嘉文	コルシカ語	코르시카어	Korsisch	corse	corso	corso	corso	Corsicaans	korsykański	корсиканский	корсиканська	korsičtina	korzičtina	korziščina	korzički	корзикански	korzikanski	korsikanska	korsikansk	korsikansk	korsika	korsíska	korsika	korsikāņu	korsikiečių	Corsaicis	Korsiku	Κορσικανικά	korzikai	corsicană	корсикански	Korsikaca	Tiếng Corsica	Korsika	الكورسيكية	קורסיקנית	कोर्सीकन	คอร์ซิกา	cors
Czech	捷克语	捷克文	チェコ語	체코어	Tschechisch	tchèque	checo	tcheco	ceco	Tsjechisch	czeski	чешский	чеська	čeština	čeština	češčina	češki	чешки	češki	tjeckiska	tjekkisk	tsjekkisk	tšekki	tékkneska	tšehhi	čehu	čekų	Seicis	Ċek	Τσεχικά	cseh	cehă	чешки	Çekçe	Tiếng Séc	Ceko	التشيكية	צ׳כית	चेक	เช็ก	txec
Church Slavic	教会斯拉夫语	宗教斯拉夫文	教会スラブ語	교회 슬라브어	Kirchenslawisch	slavon d’église	eslavo eclesiástico	eslavo eclesiástico	slavo ecclesiastico	Kerkslavisch	cerkiewnosłowiański	церковнославянский	церковнословʼянська	staroslověnština	cirkevná slovančina	stara cerkvena slovanščina	crkvenoslavenski	црквенословенски	crkvenoslovenski	kyrkslaviska	kirkeslavisk	kirkeslavisk	kirkkoslaavi	kirkjuslavneska	kirikuslaavi	baznīcslāvu	bažnytinė slavų	Slavais na hEaglaise	Slaviku tal-Knisja	Εκκλησιαστικά Σλαβικά	egyházi szláv	slavonă	църковнославянски	Kilise Slavcası	Tiếng Slavơ Nhà thờ	Bahasa Gereja Slavonia	سلافية كنسية	סלאבית כנסייתית עתיקה	चर्च साल्विक	เชอร์ชสลาวิก	eslau eclesiàstic
Chuvash	楚瓦什语	楚瓦什文	チュヴァシ語	추바시어	Tschuwaschisch	tchouvache	chuvasio	tchuvache	ciuvascio	Tsjoevasjisch	czuwaski	чувашский	чуваська	čuvaština	čuvaština	čuvaščina	čuvaški	чувашки	čuvaški	tjuvasjiska	tjuvasjisk	tsjuvasjisk	tšuvassi	sjúvas	tšuvaši	čuvašu	čiuvašų	Suvaisis	Chuvash	Τσουβασικά	csuvas	ciuvașă	чувашки	Çuvaşça	Tiếng Chuvash	Chuvash	التشوفاشي	צ׳ובאש	चूवाश	ชูวัช	txuvaix
Welsh	威尔士语	威爾斯文	ウェールズ語	웨일스어	Walisisch	gallois	galés	galês	gallese	Welsh	walijski	валлийский	валлійська	velština	waleština	valižanščina	velški	велшки	velški	walesiska	walisisk	walisisk	kymri	velska	kõmri	velsiešu	valų	Breatnais	Welsh	Ουαλικά	walesi	galeză	уелски	Galce	Tiếng Wales	Welsh	الويلزية	וולשית	वेल्श	เวลส์	gal·lès
Danish	丹麦语	丹麥文	デンマーク語	덴마크어	Dänisch	danois	danés	dinamarquês	danese	Deens	duński	датский	данська	dánština	dánčina	danščina	danski	дански	danski	danska	dansk	dansk	tanska	danska	taani	dāņu	danų	Danmhairgis	Daniż	Δανικά	dán	daneză	датски	Danca	Tiếng Đan Mạch	Dansk	الدانمركية	דנית	डेनिश	เดนมาร์ก	danès
German	德语	德文	ドイツ語	독일어	Deutsch	allemand	alemán	alemão	tedesco	Duits	niemiecki	немецкий	німецька	němčina	nemčina	nemščina	njemački	немачки	nemački	tyska	tysk	tysk	saksa	þýska	saksa	vācu	vokiečių	Gearmáinis	Ġermaniż	Γερμανικά	német	germană	немски	Almanca	Tiếng Đức	Jerman	الألمانية	גרמנית	जर्मन	เยอรมัน	alemany
Divehi	迪维希语	迪維西文	ディベヒ語	디베히어	Dhivehi	maldivien	divehi	divehi	divehi	Divehi	malediwski	мальдивский	дивехі	maledivština	maldivčina	diveščina	divehi	малдивски	maldivski	divehi	divehi	divehi	divehi	dívehí	maldiivi	maldīviešu	divehų	Divéihis	Divehi	Ντιβέχι	divehi	divehi	дивехи	Divehi dili	Tiếng Divehi	Divehi	المالديفية	דיבהי	दिवेही	ธิเวหิ	divehi
Dzongkha	宗卡语	宗卡文	ゾンカ語	종카어	Dzongkha	dzongkha	dzongkha	dzonga	dzongkha	Dzongkha	dzongkha	дзонг-кэ	дзонг-ке	dzongkä	dzongkha	dzonka	dzongkha	џонга	džonga	dzongkha	dzongkha	dzongkha	dzongkha	dsongka	dzongkha	dzongke	botijų	Seoinicis	Dzongkha	Ντζόνγκχα	dzsonga	dzongkha	дзонгкха	Dzongkha	Tiếng Dzongkha	Dzongkha	دزونكا	דזונקה	ज़ोन्गखा	ซองคา	dzongka
Ewe	埃维语	埃維文	エウェ語	에웨어	Ewe	éwé	ewé	ewe	ewe	Ewe	ewe	эве	еве	eweština	eweština	evenščina	ewe	еве	eve	ewe	ewe	ewe	ewe	ewe	eve	evu	evių	Éabhais	Ewe	Έουε	eve	ewe	еве	Ewe	Tiếng Ewe	Ewe	الإيوي	אווה	ईवे	เอเว	ewe
Greek	希腊语	希臘文	ギリシャ語	그리스어	Griechisch	grec	griego	grego	greco	Grieks	grecki	греческий	грецька	řečtina	gréčtina	grščina	grčki	грчки	grčki	grekiska	græsk	gresk	kreikka	gríska	kreeka	grieķu	graikų	Gréigis	Grieg	Ελληνικά	görög	greacă	гръцки	Yunanca	Tiếng Hy Lạp	Yunani	اليونانية	יוונית	यूनानी	กรีก	grec
English	英语	英文	英語	영어	Englisch	anglais	inglés	inglês	inglese	Engels	angielski	английский	англійська	angličtina	angličtina	angleščina	engleski	енглески	engleski	engelska	engelsk	engelsk	englanti	enska	inglise	angļu	anglų	Béarla	Ingliż	Αγγλικά	angol	engleză	английски	İngilizce	Tiếng Anh	Inggris	الإنجليزية	אנגלית	अंग्रेज़ी	อังกฤษ	anglès
Esperanto	世界语	世界文	エスペラント語	에스페란토어	Esperanto	espéranto	esperanto	esperanto	esperanto	Esperanto	esperanto	эсперанто	есперанто	esperanto	esperanto	esperanto	esperanto	есперанто	esperanto	esperanto	esperanto	esperanto	esperanto	esperantó	esperanto	esperanto	esperanto	Esperanto	Esperanto	Εσπεράντο	eszperantó	esperanto	есперанто	Esperanto	Tiếng Quốc Tế Ngữ	Esperanto	الإسبرانتو	אספרנטו	एस्पेरेंतो	เอสเปรันโต	esperanto
Spanish	西班牙语	西班牙文	スペイン語	스페인어	Spanisch	espagnol	español	espanhol	spagnolo	Spaans	hiszpański	испанский	іспанська	španělština	španielčina	španščina	španjolski	шпански	španski	spanska	spansk	spansk	espanja	spænska	hispaania	spāņu	ispanų	Spáinnis	Spanjol	Ισπανικά	spanyol	spaniolă	испански	İspanyolca	Tiếng Tây Ban Nha	Spanyol	الإسبانية	ספרדית	स्पेनिश	สเปน	espanyol
Estonian	爱沙尼亚语	愛沙尼亞文	エストニア語	에스토니아어	Estnisch	estonien	estonio	estoniano	estone	Estisch	estoński	эстонский	естонська	estonština	estónčina	estonščina	estonski	естонски	estonski	estniska	estisk	estisk	viro	eistneska	eesti	igauņu	estų	Eastóinis	Estonjan	Εσθονικά	észt	estonă	естонски	Estonca	Tiếng Estonia	Estonia	الإستونية	אסטונית	एस्टोनियाई	เอสโตเนีย	estonià
Basque	巴斯克语	巴斯克文	バスク語	바스크어	Baskisch	basque	euskera	basco	basco	Baskisch	baskijski	баскский	баскська	baskičtina	baskičtina	baskovščina	baskijski	баскијски	baskijski	baskiska	baskisk	baskisk	baski	baskneska	baski	basku	baskų	Bascais	Bask	Βασκικά	baszk	bască	баски	Baskça	Tiếng Basque	Basque	الباسكية	בסקית	बास्क	บาสก์	basc
Persian	波斯语	波斯文	ペルシア語	페르시아어	Persisch	persan	persa	persa	persiano	Perzisch	perski	персидский	перська	perština	perzština	perzijščina	perzijski	персијски	persijski	persiska	persisk	persisk	persia	persneska	pärsia	persiešu	persų	Peirsis	Persjan	Περσικά	perzsa	persană	персийски	Farsça	Tiếng Ba Tư	Persia	الفارسية	פרסית	फ़ारसी	เปอร์เซีย	persa
Fula	富拉语	富拉文	フラ語	풀라어	Ful	peul	fula	fula	fulah	Fulah	fulani	фулах	фула	fulbština	fulbčina	fulščina	fula	фула	fula	fulani	fulah	fulfulde	fulani	fúla	fula	fulu	fulahų	Fuláinis	Fulah	Φουλά	fulani	fulah	фула	Fula dili	Tiếng Fulah	Fula	الفولانية	פולה	फुलाह	ฟูลาห์	ful
Finnish	芬兰语	芬蘭文	フィンランド語	핀란드어	Finnisch	finnois	finés	finlandês	finlandese	Fins	fiński	финский	фінська	finština	fínčina	finščina	finski	фински	finski	finska	finsk	finsk	suomi	finnska	soome	somu	suomių	Fionlainnis	Finlandiż	Φινλανδικά	finn	finlandeză	фински	Fince	Tiếng Phần Lan	Suomi	الفنلندية	פינית	फ़िनिश	ฟินแลนด์	finès
Filipino	菲律宾语	菲律賓文	フィリピノ語	필리핀어	Filipino	filipino	filipino	filipino	filippino	Filipijns	filipiński	филиппинский	філіппінська	filipínština	filipínčina	filipinščina	filipinski	филипински	filipinski	filippinska	filippinsk	filipino	filipino	filippseyska	filipiini	filipīniešu	filipiniečių	Filipínis	Filippin	Φιλιππινικά	filippínó	filipineză	филипински	Filipince	Tiếng Philippines	Filipino	الفلبينية	פיליפינית	फ़िलिपीनो	ฟิลิปปินส์	filipí
Fijian	斐济语	斐濟文	フィジー語	피지어	Fidschi	fidjien	fiyiano	fijiano	figiano	Fijisch	fidżijski	фиджи	фіджі	fidžijština	fidžijčina	fidžijščina	fidžijski	фиџијски	fidžijski	fijianska	fijiansk	fijiansk	fidži	fídjeyska	fidži	fidžiešu	fidžių	Fidsis	Fiġjan	Φίτζι	fidzsi	fijiană	фиджийски	Fiji dili	Tiếng Fiji	Fiji	الفيجية	פיג׳ית	फिजियन	ฟิจิ	fijià
Faroese	法罗语	法羅文	フェロー語	페로어	Färöisch	féroïen	feroés	feroês	faroese	Faeröers	farerski	фарерский	фарерська	faerština	faerčina	ferščina	ferojski	фарски	farski	färöiska	færøsk	færøysk	fääri	færeyska	fääri	fēru	farerų	Faróis	Faroese	Φεροϊκά	feröeri	feroeză	фарьорски	Faroe dili	Tiếng Faroe	Faroe	الفاروية	פארואזית	फ़ैरोइज़	แฟโร	feroès
French	法语	法文	フランス語	프랑스어	Französisch	français	francés	francês	francese	Frans	francuski	французский	французька	francouzština	francúzština	francoščina	francuski	француски	francuski	franska	fransk	fransk	ranska	franska	prantsuse	franču	prancūzų	Fraincis	Franċiż	Γαλλικά	francia	franceză	френски	Fransızca	Tiếng Pháp	Prancis	الفرنسية	צרפתית	फ़्रेंच	ฝรั่งเศส	francès
Western Frisian	西弗里西亚语	西弗里西亞文	西フリジア語	서부 프리지아어	Westfriesisch	frison occidental	frisón occidental	frísio ocidental	frisone occidentale	Fries	zachodniofryzyjski	западнофризский	західнофризька	fríština (západní)	západná frízština	zahodna frizijščina	zapadnofrizijski	западни фризијски	zapadni frizijski	västfrisiska	vestfrisisk	vestfrisisk	länsifriisi	vesturfrísneska	läänefriisi	rietumfrīzu	vakarų fryzų	Freaslainnis Iartharach	Frisian tal-Punent	Δυτικά Φριζικά	nyugati fríz	frizonă occidentală	западнофризийски	Batı Frizcesi	Tiếng Frisia	Frisia Barat	الفريزيان	פריזית מערבית	पश्चिमी फ़्रिसियाई	ฟริเซียนตะวันตก	frisó occidental
Irish	爱尔兰语	愛爾蘭文	アイルランド語	아일랜드어	Irisch	irlandais	irlandés	irlandês	irlandese	Iers	irlandzki	ирландский	ірландська	irština	írčina	irščina	irski	ирски	irski	iriska	irsk	irsk	iiri	írska	iiri	īru	airių	Gaeilge	Irlandiż	Ιρλανδικά	ír	irlandeză	ирландски	İrlandaca	Tiếng Ireland	Irlandia	الأيرلندية	אירית	आयरिश	ไอริช	irlandès
Scottish Gaelic	苏格兰盖尔语	蘇格蘭蓋爾文	スコットランド・ゲール語	스코틀랜드 게일어	Gälisch (Schottland)	gaélique écossais	gaélico escocés	gaélico escocês	gaelico scozzese	Schots-Gaelisch	szkocki gaelicki	гэльский	шотландська гельська	skotská gaelština	škótska gaelčina	škotska gelščina	škotski gaelski	шкотски гелски	škotski gelski	skotsk gaeliska	skotsk gælisk	skotsk-gælisk	gaeli	skosk gelíska	gaeli	skotu gēlu	škotų (gėlų)	Gaeilge na hAlban	Galliku Skoċċiż	Σκωτικά Κελτικά	skóciai kelta	gaelică scoțiană	шотландски келтски	İskoç Gaelcesi	Tiếng Gael Scotland	Gaelik Skotlandia	الغيلية الأسكتلندية	גאלית סקוטית	स्कॉटिश गाएलिक	เกลิกสกอต	gaèlic escocès
Galician	加利西亚语	加利西亞文	ガリシア語	갈리시아어	Galicisch	galicien	gallego	galego	galiziano	Galicisch	galicyjski	галисийский	галісійська	galicijština	galícijčina	galicijščina	galicijski	галицијски	galicijski	galiciska	galicisk	galisisk	galicia	galisíska	galeegi	galisiešu	galisų	Gailísis	Galiċjan	Γαλικιανά	gallego	galiciană	галисийски	Galiçyaca	Tiếng Galician	Galisia	الجاليكية	גליציאנית	गैलिशियन	กาลิเซีย	gallec
Guarani	瓜拉尼语	瓜拉尼文	グアラニー語	과라니어	Guaraní	guarani	guaraní	guarani	guaraní	Guaraní	guarani	гуарани	гуарані	guaranština	guaraníjčina	gvaranijščina	gvaranski	гварани	gvarani	guaraní	guarani	guarani	guarani	gvaraní	guaranii	gvaranu	gvaranių	Guaráinis	Guarani	Γκουαρανί	guarani	guarani	гуарани	Guarani dili	Tiếng Guarani	Guarani	الغوارانية	גוארני	गुआरानी	กัวรานี	guaraní
Ancient Greek	古希腊语	古希臘文	古代ギリシャ語	고대 그리스어	Altgriechisch	grec ancien	griego antiguo	grego arcaico	greco antico	Oudgrieks	starogrecki	древнегреческий	давньогрецька	starořečtina	starogréčtina	stara grščina	starogrčki	старогрчки	starogrčki	forngrekiska	oldgræsk	gammelgresk	muinaiskreikka	forngríska	vanakreeka	sengrieķu	senovės graikų	Sean-Ghréigis	Grieg, Antik	Αρχαία Ελληνικά	ógörög	greacă veche	древногръцки	Antik Yunanca	Tiếng Hy Lạp cổ	Yunani Kuno	اليونانية القديمة	יוונית עתיקה	प्राचीन यूनानी	กรีกโบราณ	grec antic
Swiss German	瑞士德语	德文（瑞士）	スイスドイツ語	독일어(스위스)	Schweizerdeutsch	suisse allemand	alemán suizo	alemão (Suíça)	tedesco svizzero	Zwitserduits	szwajcarski niemiecki	швейцарский немецкий	німецька (Швейцарія)	němčina (Švýcarsko)	nemčina (švajčiarska)	nemščina (Švica)	švicarski njemački	немачки (Швајцарска)	nemački (Švajcarska)	schweizertyska	schweizertysk	sveitsertysk	sveitsinsaksa	svissnesk þýska	šveitsisaksa	Šveices vācu	Šveicarijos vokiečių	Gearmáinis Eilvéiseach	Ġermaniż tal-Iżvizzera	Γερμανικά Ελβετίας	svájci német	germană (Elveția)	швейцарски немски	İsviçre Almancası	Tiếng Đức (Thụy Sĩ)	Jerman (Swiss)	الألمانية السويسرية	גרמנית שוויצרית	स्विस जर्मन	เยอรมันสวิส	alemany suís
Gujarati	古吉拉特语	古吉拉特文	グジャラート語	구자라트어	Gujarati	goudjarati	guyaratí	guzerate	gujarati	Gujarati	gudżarati	гуджарати	гуджараті	gudžarátština	gudžarátčina	gudžaratščina	gudžaratski	гуџарати	gudžarati	gujarati	gujarati	gujarati	gudžarati	gújaratí	gudžarati	gudžaratu	gudžaratų	Gúisearáitis	Gujarati	Γκουτζαρατικά	gudzsaráti	gujarati	гуджарати	Güceratça	Tiếng Gujarati	Gujarat	الغوجاراتية	גוג׳ארטי	गुजराती	คุชราต	gujarati
Manx	马恩语	曼島文	マン島語	맹크스어	Manx	mannois	manés	manx	mannese	Manx	manx	мэнский	менкська	manština	mančina	manščina	manski	манкс	manks	manx	manx	mansk	manksi	manska	mänksi	meniešu	meniečių	Manainnis	Manx	Μανξ	man-szigeti	manx	манкски	Man dili	Tiếng Manx	Manx	المنكية	מאנית	मैंक्स	มานซ์	manx
Hausa	豪萨语	豪薩文	ハウサ語	하우사어	Haussa	haoussa	hausa	hauçá	hausa	Hausa	hausa	хауса	хауса	hauština	hauština	havščina	hausa	хауса	hausa	hausa	hausa	hausa	hausa	hása	hausa	hausu	hausų	Hásais	Hausa	Χάουσα	hausza	hausa	хауса	Hausa dili	Tiếng Hausa	Hausa	الهوسا	האוסה	हौसा	เฮาซา	haussa
Hawaiian	夏威夷语	夏威夷文	ハワイ語	하와이어	Hawaiisch	hawaïen	hawaiano	havaiano	hawaiano	Hawaïaans	hawajski	гавайский	гавайська	havajština	havajčina	havajščina	havajski	хавајски	havajski	hawaiiska	hawaiiansk	hawaiisk	havaiji	havaíska	havai	havajiešu	havajiečių	Haváis	Ħawajjan	Χαβαϊκά	hawaii	hawaiiană	хавайски	Hawaii dili	Tiếng Hawaii	Hawaii	لغة هاواي	הוואית	हवाई	ฮาวาย	hawaià
Hebrew	希伯来语	希伯來文	ヘブライ語	히브리어	Hebräisch	hébreu	hebreo	hebraico	ebraico	Hebreeuws	hebrajski	иврит	іврит	hebrejština	hebrejčina	hebrejščina	hebrejski	хебрејски	hebrejski	hebreiska	hebraisk	hebraisk	heprea	hebreska	heebrea	ivrits	hebrajų	Eabhrais	Ebrajk	Εβραϊκά	héber	ebraică	иврит	İbranice	Tiếng Do Thái	Ibrani	العبرية	עברית	हिब्रू	ฮิบรู	hebreu
Hindi	印地语	印地文	ヒンディー語	힌디어	Hindi	hindi	hindi	hindi	hindi	Hindi	hindi	хинди	гінді	hindština	hindčina	hindijščina	hindski	хинди	hindi	hindi	hindi	hindi	hindi	hindí	hindi	hindi	hindi	Hiondúis	Hindi	Χίντι	hindi	hindi	хинди	Hintçe	Tiếng Hindi	Hindi	الهندية	הינדי	हिन्दी	ฮินดี	hindi
Croatian	克罗地亚语	克羅埃西亞文	クロアチア語	크로아티아어	Kroatisch	croate	croata	croata	croato	Kroatisch	chorwacki	хорватский	хорватська	chorvatština	chorvátčina	hrvaščina	hrvatski	хрватски	hrvatski	kroatiska	kroatisk	kroatisk	kroatia	króatíska	horvaadi	horvātu	kroatų	Cróitis	Kroat	Κροατικά	horvát	croată	хърватски	Hırvatça	Tiếng Croatia	Kroasia	الكرواتية	קרואטית	क्रोएशियाई	โครเอเชีย	croat
Upper Sorbian	上索布语	上索布文	高地ソルブ語	고지 소르비아어	Obersorbisch	haut-sorabe	alto sorbio	alto sorábio	alto sorabo	Oppersorbisch	górnołużycki	верхнелужицкий	верхньолужицька	hornolužická srbština	hornolužická srbčina	gornja lužiška srbščina	gornjolužički	горњолужичкосрпски	gornjolužičkosrpski	högsorbiska	øvresorbisk	høysorbisk	yläsorbi	hásorbneska	ülemsorbi	augšsorbu	aukštutinių sorbų	Sorbais Uachtarach	Sorbjan ta’ Fuq	Άνω Σορβικά	felső-szorb	sorabă de sus	горнолужишки	Yukarı Sorbça	Tiếng Thượng Sorbia	Sorbia Hulu	الصوربية العليا	סורבית עילית	ऊपरी सॉर्बियन	ซอร์เบียตอนบน	alt sòrab
Haitian Creole	海地克里奥尔语	海地文	ハイチ・クレオール語	아이티어	Haiti-Kreolisch	créole haïtien	criollo haitiano	haitiano	creolo haitiano	Haïtiaans Creools	kreolski haitański	гаитянский	гаїтянська креольська	haitština	haitská kreolčina	haitijska kreolščina	haićanski kreolski	хаићански	haićanski	haitiska	haitisk	haitisk	haiti	haítíska	haiti	haitiešu	Haičio	Críol Háítí	Creole ta’ Haiti	Αϊτιανά	haiti kreol	haitiană	хаитянски креолски	Haiti Kreyolu	Tiếng Haiti	Kreol Haiti	الكريولية الهايتية	קריאולית (האיטי)	हैतियाई	เฮติครีโอล	crioll d’Haití
Hungarian	匈牙利语	匈牙利文	ハンガリー語	헝가리어	Ungarisch	hongrois	húngaro	húngaro	ungherese	Hongaars	węgierski	венгерский	угорська	maďarština	maďarčina	madžarščina	mađarski	мађарски	mađarski	ungerska	ungarsk	ungarsk	unkari	ungverska	ungari	ungāru	vengrų	Ungáiris	Ungeriż	Ουγγρικά	magyar	maghiară	унгарски	Macarca	Tiếng Hungary	Hungaria	الهنغارية	הונגרית	हंगेरियाई	ฮังการี	hongarès
Armenian	亚美尼亚语	亞美尼亞文	アルメニア語	아르메니아어	Armenisch	arménien	armenio	armênio	armeno	Armeens	ormiański	армянский	вірменська	arménština	arménčina	armenščina	armenski	јерменски	jermenski	armeniska	armensk	armensk	armenia	armenska	armeenia	armēņu	armėnų	Airméinis	Armen	Αρμενικά	örmény	armeană	арменски	Ermenice	Tiếng Armenia	Armenia	الأرمنية	ארמנית	आर्मेनियाई	อาร์เมเนีย	armeni
Interlingua	国际语	國際文	インターリングア	인터링구아	Interlingua	interlingua	interlingua	interlíngua	interlingua	Interlingua	interlingua	интерлингва	інтерлінгва	interlingua	interlingua	interlingva	interlingua	интерлингва	interlingva	interlingua	interlingua	interlingua	interlingua	interlingua	interlingua	interlingva	tarpinė	Interlingua	Interlingua	Ιντερλίνγκουα	interlingva	interlingua	интерлингва	İnterlingua	Tiếng Khoa Học Quốc Tế	Interlingua	اللّغة الوسيطة	‏אינטרלינגואה	इंटरलिंगुआ	อินเตอร์ลิงกัว	interlingua
Indonesian	印度尼西亚语	印尼文	インドネシア語	인도네시아어	Indonesisch	indonésien	indonesio	indonésio	indonesiano	Indonesisch	indonezyjski	индонезийский	індонезійська	indonéština	indonézština	indonezijščina	indonezijski	индонежански	indonežanski	indonesiska	indonesisk	indonesisk	indonesia	indónesíska	indoneesia	indonēziešu	indoneziečių	Indinéisis	Indoneżjan	Ινδονησιακά	indonéz	indoneziană	индонезийски	Endonezce	Tiếng Indonesia	Indonesia	الإندونيسية	אינדונזית	इंडोनेशियाई	อินโดนีเซีย	indonesi
Igbo	伊博语	伊布文	イボ語	이그보어	Igbo	igbo	igbo	igbo	igbo	Igbo	igbo	игбо	ігбо	igboština	igboština	igboščina	igbo	игбо	igbo	igbo	igbo	ibo	igbo	ígbó	ibo	igbo	igbų	Íogbóis	Igbo	Ίγκμπο	igbó	igbo	игбо	İbo dili	Tiếng Igbo	Igbo	الإيجبو	איגבו	ईग्बो	อิกโบ	igbo
Icelandic	冰岛语	冰島文	アイスランド語	아이슬란드어	Isländisch	islandais	islandés	islandês	islandese	IJslands	islandzki	исландский	ісландська	islandština	islandčina	islandščina	islandski	исландски	islandski	isländska	islandsk	islandsk	islanti	íslenska	islandi	islandiešu	islandų	Íoslainnis	Iżlandiż	Ισλανδικά	izlandi	islandeză	исландски	İzlandaca	Tiếng Iceland	Islandia	الأيسلندية	איסלנדית	आइसलैंडिक	ไอซ์แลนด์	islandès
Italian	意大利语	義大利文	イタリア語	이탈리아어	Italienisch	italien	italiano	italiano	italiano	Italiaans	włoski	итальянский	італійська	italština	taliančina	italijanščina	talijanski	италијански	italijanski	italienska	italiensk	italiensk	italia	ítalska	itaalia	itāļu	italų	Iodáilis	Taljan	Ιταλικά	olasz	italiană	италиански	İtalyanca	Tiếng Italy	Italia	الإيطالية	איטלקית	इतालवी	อิตาลี	italià
Japanese	日语	日文	日本語	일본어	Japanisch	japonais	japonés	japonês	giapponese	Japans	japoński	японский	японська	japonština	japončina	japonščina	japanski	јапански	japanski	japanska	japansk	japansk	japani	japanska	jaapani	japāņu	japonų	Seapáinis	Ġappuniż	Ιαπωνικά	japán	japoneză	японски	Japonca	Tiếng Nhật	Jepang	اليابانية	יפנית	जापानी	ญี่ปุ่น	japonès
Javanese	爪哇语	爪哇文	ジャワ語	자바어	Javanisch	javanais	javanés	javanês	giavanese	Javaans	jawajski	яванский	яванська	javánština	jávčina	javanščina	javanski	јавански	javanski	javanesiska	javanesisk	javanesisk	jaava	javanska	jaava	javiešu	javiečių	Iáivis	Ġavaniż	Ιαβανικά	jávai	javaneză	явански	Cava dili	Tiếng Java	Jawa	الجاوية	יאוואית	जावानीज़	ชวา	javanès
Georgian	格鲁吉亚语	喬治亞文	ジョージア語	조지아어	Georgisch	géorgien	georgiano	georgiano	georgiano	Georgisch	gruziński	грузинский	грузинська	gruzínština	gruzínčina	gruzijščina	gruzijski	грузијски	gruzijski	georgiska	georgisk	georgisk	georgia	georgíska	gruusia	gruzīnu	gruzinų	Seoirsis	Ġorġjan	Γεωργιανά	grúz	georgiană	грузински	Gürcüce	Tiếng Georgia	Georgia	الجورجية	גאורגית	जॉर्जियाई	จอร์เจีย	georgià
Kabyle	卡拜尔语	卡比爾文	カビル語	커바일어	Kabylisch	kabyle	cabileño	kabyle	cabilo	Kabylisch	kabylski	кабильский	кабільська	kabylština	kabylčina	kabilščina	kabilski	кабиле	kabile	kabyliska	kabylsk	kabylsk	kabyyli	kabíle	kabiili	kabilu	kebailų	Caibílis	Kabuljan	Καμπίλε	kabije	kabyle	кабилски	Kabiliyece	Tiếng Kabyle	Kabyle	القبيلية	קבילה	कबाइल	กาไบล	cabilenc
Kongo	刚果语	剛果文	コンゴ語	콩고어	Kongolesisch	kikongo	kongo	congolês	kongo	Kongo	kongo	конго	конґолезька	konžština	kongčina	kongovščina	kongo	конго	kongo	kikongo	kongo	kikongo	kongo	kongóska	kongo	kongu	Kongo	Congóis	Kongo	Κονγκό	kongo	congoleză	конгоански	Kongo dili	Tiếng Kongo	Kongo	الكونغو	קונגו	कोंगो	คองโก	kongo
Kazakh	哈萨克语	哈薩克文	カザフ語	카자흐어	Kasachisch	kazakh	kazajo	cazaque	kazako	Kazachs	kazachski	казахский	казахська	kazaština	kazaština	kazaščina	kazaški	казашки	kazaški	kazakiska	kasakhisk	kasakhisk	kazakki	kasakska	kasahhi	kazahu	kazachų	Casaicis	Każak	Καζακικά	kazah	kazahă	казахски	Kazakça	Tiếng Kazakh	Kazakh	الكازاخستانية	קזחית	कज़ाख़	คาซัค	kazakh
Kalaallisut	格陵兰语	格陵蘭文	グリーンランド語	그린란드어	Grönländisch	groenlandais	groenlandés	groenlandês	groenlandese	Groenlands	grenlandzki	гренландский	калааллісут	grónština	grónčina	grenlandščina	kalaallisut	гренландски	grenlandski	grönländska	grønlandsk	grønlandsk	kalaallisut	grænlenska	grööni	grenlandiešu	kalalisut	Kalaallisut	Kalallisut	Καλαάλισουτ	grönlandi	kalaallisut	гренландски	Grönland dili	Tiếng Kalaallisut	Kalaallisut	الكالاليست	גרינלנדית	कलालीसुत	กรีนแลนด์	groenlandès
Khmer	高棉语	高棉文	クメール語	크메르어	Khmer	khmer	jemer	khmer	khmer	Khmer	khmerski	кхмерский	кхмерська	khmérština	khmérčina	kmerščina	kmerski	кмерски	kmerski	kambodjanska	khmer	khmer	khmer	kmer	khmeeri	khmeru	khmerų	Ciméiris	Khmer	Χμερ	khmer	khmeră	кхмерски	Khmer dili	Tiếng Khmer	Khmer	الخميرية	חמרית	खमेर	เขมร	khmer
Kannada	卡纳达语	坎那達文	カンナダ語	칸나다어	Kannada	kannada	canarés	canarim	kannada	Kannada	kannada	каннада	каннада	kannadština	kannadčina	kanareščina	karnatački	канада	kanada	kannada	kannada	kannada	kannada	kannada	kannada	kannadu	kanadų	Cannadais	Kannada	Κανάντα	kannada	kannada	каннада	Kannada dili	Tiếng Kannada	Kannada	الكانادا	קנאדה	कन्नड़	กันนาดา	kannada
Korean	韩语	韓文	韓国語	한국어	Koreanisch	coréen	coreano	coreano	coreano	Koreaans	koreański	корейский	корейська	korejština	kórejčina	korejščina	korejski	корејски	korejski	koreanska	koreansk	koreansk	korea	kóreska	korea	korejiešu	korėjiečių	Cóiréis	Korean	Κορεατικά	koreai	coreeană	корейски	Korece	Tiếng Hàn	Korea	الكورية	קוריאנית	कोरियाई	เกาหลี	coreà
Konkani	孔卡尼语	貢根文	コンカニ語	코카니어	Konkani	konkani	konkaní	concani	konkani	Konkani	konkani	конкани	конкані	konkánština	konkánčina	konkanščina	konkani	конкани	konkani	konkani	konkani	konkani	konkani	konkaní	konkani	konkanu	konkanių	Concáinis	Konkani	Κονκανικά	konkani	konkani	конкани	Konkani dili	Tiếng Konkani	Konkani	الكونكانية	קונקאני	कोंकणी	กอนกานี	concani
Karelian	卡累利阿语	卡累利阿文	カレリア語	카렐리야어	Karelisch	carélien	carelio	carélio	careliano	Karelisch	karelski	карельский	карельська	karelština	karelčina	karelščina	karelijski	карелски	karelski	karelska	karelsk	karelsk	karjala	karélska	karjala	karēļu	karelų	Cairéilis	Kareljan	Καρελικά	karelai	kareliană	карелски	Karelyaca	Tiếng Karelian	Karelia	الكاريلية	קארלית	करेलियन	คารีเลียน	carelià
Kurdish	库尔德语	庫德文	クルド語	쿠르드어	Kurdisch	kurde	kurdo	curdo	curdo	Koerdisch	kurdyjski	курдский	курдська	kurdština	kurdčina	kurdščina	kurdski	курдски	kurdski	kurdiska	kurdisk	kurdisk	kurdi	kúrdíska	kurdi	kurdu	kurdų	Coirdis	Kurd	Κουρδικά	kurd	kurdă	кюрдски	Kürtçe	Tiếng Kurd	Kurdi	الكردية	כורדית	कुर्दिश	เคิร์ด	kurd
Cornish	康沃尔语	康瓦耳文	コーンウォール語	콘월어	Kornisch	cornique	córnico	córnico	cornico	Cornish	kornijski	корнский	корнська	kornština	kornčina	kornijščina	kornski	корнволски	kornvolski	korniska	cornisk	kornisk	korni	kornbreska	korni	korniešu	kornų	Coirnis	Korniku	Κορνουαλικά	korni	cornică	корнуолски	Kernevekçe	Tiếng Cornwall	Kornish	الكورنية	קורנית	कोर्निश	คอร์นิช	còrnic
Kyrgyz	吉尔吉斯语	吉爾吉斯文	キルギス語	키르기스어	Kirgisisch	kirghize	kirguís	quirguiz	kirghiso	Kirgizisch	kirgiski	киргизский	киргизька	kyrgyzština	kirgizština	kirgiščina	kirgiski	киргиски	kirgiski	kirgiziska	kirgisisk	kirgisisk	kirgiisi	kirgiska	kirgiisi	kirgīzu	kirgizų	Cirgisis	Kirgiż	Κιργιζικά	kirgiz	kârgâză	киргизки	Kırgızca	Tiếng Kyrgyz	Kirgiz	القيرغيزية	קירגיזית	किर्गीज़	คีร์กีซ	kirguís
Latin	拉丁语	拉丁文	ラテン語	라틴어	Latein	latin	latín	latim	latino	Latijn	łaciński	латинский	латинська	latina	latinčina	latinščina	latinski	латински	latinski	latin	latin	latin	latina	latína	ladina	latīņu	lotynų	Laidin	Latin	Λατινικά	latin	latină	латински	Latince	Tiếng La-tinh	Latin	اللاتينية	לטינית	लैटिन	ละติน	llatí
Luxembourgish	卢森堡语	盧森堡文	ルクセンブルク語	룩셈부르크어	Luxemburgisch	luxembourgeois	luxemburgués	luxemburguês	lussemburghese	Luxemburgs	luksemburski	люксембургский	люксембурзька	lucemburština	luxemburčina	luksemburščina	luksemburški	луксембуршки	luksemburški	luxemburgiska	luxembourgsk	luxemburgsk	luxemburg	lúxemborgíska	letseburgi	luksemburgiešu	liuksemburgiečių	Lucsambuirgis	Lussemburgiż	Λουξεμβουργιανά	luxemburgi	luxemburgheză	люксембургски	Lüksemburgca	Tiếng Luxembourg	Luksemburg	اللكسمبورغية	לוקסמבורגית	लग्ज़मबर्गी	ลักเซมเบิร์ก	luxemburguès
Ganda	卢干达语	干達文	ガンダ語	간다어	Ganda	ganda	ganda	luganda	ganda	Luganda	ganda	ганда	ганда	gandština	gandčina	ganda	ganda	ганда	ganda	luganda	ganda	ganda	ganda	ganda	ganda	gandu	ganda	Lugandais	Ganda	Γκάντα	ganda	ganda	ганда	Ganda	Tiếng Ganda	Ganda	الغاندا	גאנדה	गांडा	ยูกันดา	ganda
Lingala	林加拉语	林加拉文	リンガラ語	링갈라어	Lingala	lingala	lingala	lingala	lingala	Lingala	lingala	лингала	лінгала	lingalština	lingalčina	lingala	lingala	лингала	lingala	lingala	lingala	lingala	lingala	lingala	lingala	lingala	ngalų	Liongáilis	Lingaljan	Λινγκάλα	lingala	lingala	лингала	Lingala	Tiếng Lingala	Lingala	اللينجالا	לינגלה	लिंगाला	ลิงกาลา	lingala
Lao	老挝语	寮文	ラオ語	라오어	Laotisch	lao	lao	laosiano	lao	Laotiaans	laotański	лаосский	лаоська	laoština	laoština	laoščina	laoski	лаоски	laoski	laotiska	lao	laotisk	lao	laó	lao	laosiešu	laosiečių	Laoisis	Laosjan	Λαοτινά	lao	laoțiană	лаоски	Lao dili	Tiếng Lào	Lao	اللاوية	לאו	लाओ	ลาว	laosià
Lithuanian	立陶宛语	立陶宛文	リトアニア語	리투아니아어	Litauisch	lituanien	lituano	lituano	lituano	Litouws	litewski	литовский	литовська	litevština	litovčina	litovščina	litavski	литвански	litvanski	litauiska	litauisk	litauisk	liettua	litháíska	leedu	lietuviešu	lietuvių	Liotuáinis	Litwan	Λιθουανικά	litván	lituaniană	литовски	Litvanca	Tiếng Litva	Lituania	الليتوانية	ליטאית	लिथुआनियाई	ลิทัวเนีย	lituà
Latvian	拉脱维亚语	拉脫維亞文	ラトビア語	라트비아어	Lettisch	letton	letón	letão	lettone	Lets	łotewski	латышский	латиська	lotyština	lotyština	latvijščina	latvijski	летонски	letonski	lettiska	lettisk	latvisk	latvia	lettneska	läti	latviešu	latvių	Laitvis	Latvjan	Λετονικά	lett	letonă	латвийски	Letonca	Tiếng Latvia	Latvia	اللاتفية	לטבית	लातवियाई	ลัตเวีย	letó
Maithili	迈蒂利语	邁蒂利文	マイティリー語	마이틸리어	Maithili	maïthili	maithili	maithili	maithili	Maithili	maithili	майтхили	майтхілі	maithiliština	maithilčina	maitili	maithili	маитили	maitili	maithili	maithili	maithili	maithili	maítílí	maithili	maithili	maithili	Maitilis	Maithili	Μαϊτχίλι	maithili	maithili	майтхили	Maithili	Tiếng Maithili	Maithili	المايثيلي	מאיטילית	मैथिली	ไมถิลี	maithili
Malagasy	马拉加斯语	馬達加斯加文	マダガスカル語	말라가시어	Malagasy	malgache	malgache	malgaxe	malgascio	Malagassisch	malgaski	малагасийский	малагасійська	malgaština	malgaština	malgaščina	malgaški	малгашки	malgaški	malagassiska	malagassisk	gassisk	malagassi	malagasíska	malagassi	malagasu	malagasų	Malagáisis	Malagasy	Μαλγασικά	malgas	malgașă	малгашки	Malgaşça	Tiếng Malagasy	Malagasi	الملغاشي	מלגשית	मालागासी	มาลากาซี	malgaix
Māori	毛利语	毛利文	マオリ語	마오리어	Māori	maori	maorí	maori	maori	Maori	maoryjski	маори	маорі	maorština	maorijčina	maorščina	maorski	маорски	maorski	maori	maori	maori	maori	maorí	maoori	maoru	maorių	Maorais	Maori	Μαορί	maori	maori	маорски	Maori dili	Tiếng Māori	Maori	الماورية	מאורית	माओरी	เมารี	maori
Macedonian	马其顿语	馬其頓文	マケドニア語	마케도니아어	Mazedonisch	macédonien	macedonio	macedônio	macedone	Macedonisch	macedoński	македонский	македонська	makedonština	macedónčina	makedonščina	makedonski	македонски	makedonski	makedonska	makedonsk	makedonsk	makedonia	makedónska	makedoonia	maķedoniešu	makedonų	Macadóinis	Maċedonjan	Σλαβομακεδονικά	macedón	macedoneană	македонски	Makedonca	Tiếng Macedonia	Makedonia	المقدونية	מקדונית	मकदूनियाई	มาซิโดเนีย	macedoni
Malayalam	马拉雅拉姆语	馬來亞拉姆文	マラヤーラム語	말라얄람어	Malayalam	malayalam	malayálam	malaiala	malayalam	Malayalam	malajalam	малаялам	малаялам	malajálamština	malajálamčina	malajalamščina	malajalamski	малајалам	malajalam	malayalam	malayalam	malayalam	malajalam	malajalam	malajalami	malajalu	malajalių	Mailéalaimis	Malayalam	Μαλαγιαλαμικά	malajálam	malayalam	малаялам	Malayalam dili	Tiếng Malayalam	Malayalam	المالايالامية	מליאלאם	मलयालम	มาลายาลัม	malaiàlam
Mongolian	蒙古语	蒙古文	モンゴル語	몽골어	Mongolisch	mongol	mongol	mongol	mongolo	Mongools	mongolski	монгольский	монгольська	mongolština	mongolčina	mongolščina	mongolski	монголски	mongolski	mongoliska	mongolsk	mongolsk	mongoli	mongólska	mongoli	mongoļu	mongolų	Mongóilis	Mongoljan	Μογγολικά	mongol	mongolă	монголски	Moğolca	Tiếng Mông Cổ	Mongolia	المنغولية	מונגולית	मंगोलियाई	มองโกเลีย	mongol
Marathi	马拉地语	馬拉地文	マラーティー語	마라티어	Marathi	marathi	maratí	marati	marathi	Marathi	marathi	маратхи	маратхі	maráthština	maráthčina	maratščina	marathski	марати	marati	marathi	marathi	marathi	marathi	maratí	marathi	marathu	maratų	Maraitis	Marathi	Μαραθικά	maráthi	marathi	марати	Marathi dili	Tiếng Marathi	Marathi	الماراثية	מראטהית	मराठी	มราฐี	marathi
Malay	马来语	馬來文	マレー語	말레이어	Malaiisch	malais	malayo	malaio	malese	Maleis	malajski	малайский	малайська	malajština	malajčina	malajščina	malajski	малајски	malajski	malajiska	malajisk	malayisk	malaiji	malaíska	malai	malajiešu	malajiečių	Malaeis	Malay	Μαλαισιανά	maláj	malaeză	малайски	Malayca	Tiếng Mã Lai	Melayu	الماليزية	מלאית	मलय	มาเลย์	malai
Maltese	马耳他语	馬爾他文	マルタ語	몰타어	Maltesisch	maltais	maltés	maltês	maltese	Maltees	maltański	мальтийский	мальтійська	maltština	maltčina	malteščina	malteški	малтешки	malteški	maltesiska	maltesisk	maltesisk	malta	maltneska	malta	maltiešu	maltiečių	Máltais	Malti	Μαλτεζικά	máltai	malteză	малтийски	Maltaca	Tiếng Malta	Malta	المالطية	מלטית	माल्टीज़	มอลตา	maltès
Burmese	缅甸语	緬甸文	ミャンマー語	버마어	Birmanisch	birman	birmano	birmanês	birmano	Birmaans	birmański	бирманский	бірманська	barmština	barmčina	burmanščina	burmanski	бурмански	burmanski	burmesiska	burmesisk	burmesisk	burma	búrmneska	birma	birmiešu	birmiečių	Burmais	Burmiż	Βιρμανικά	burmai	birmană	бирмански	Birman dili	Tiếng Miến Điện	Burma	البورمية	בורמזית	बर्मीज़	พม่า	birmà
Min Nan Chinese	闽南语	閩南語	閩南語	민난어	Min Nan	minnan	chino min nan	min nan	min nan	Minnanyu	minnański	миньнань	південноміньська	čínština (dialekty Minnan)		min nan kitajščina	min nan kineski			min nan	min-kinesisk	minnan	min nan -kiina		lõunamini		kinų kalbos pietų minų tarmė	Sínis Min Nan		Μιν Ναν	min nan kínai	chineză min nan		Min Nan Çincesi	Tiếng Mân Nam		مين-نان الصينية	סינית מין נאן	मिन नान	จีนมินหนาน	xinès min del sud
Norwegian Bokmål	书面挪威语	書面挪威文	ノルウェー語(ブークモール)	노르웨이어(보크말)	Norwegisch (Bokmål)	norvégien bokmål	noruego bokmal	bokmål norueguês	norvegese bokmål	Noors - Bokmål	norweski (bokmål)	норвежский букмол	норвезька (букмол)	norština (bokmål)	nórčina (bokmal)	knjižna norveščina	norveški bokmål	норвешки букмол	norveški bukmol	norskt bokmål	bokmål	norsk bokmål	norjan bokmål	norskt bókmál	norra bokmål	norvēģu bukmols	norvegų bukmolas	Bocmál	Bokmal Norveġiż	Νορβηγικά Μποκμάλ	norvég (bokmål)	norvegiană bokmål	норвежки (букмол)	Norveççe Bokmål	Tiếng Na Uy (Bokmål)	Bokmål Norwegia	النرويجية بوكمال	נורווגית ספרותית	नॉर्वेजियाई बोकमाल	นอร์เวย์บุคมอล	noruec bokmål
Low German	低地德语	低地德文	低地ドイツ語	저지 독일어	Niederdeutsch	bas-allemand	bajo alemán	baixo alemão	basso tedesco	Nedersaksisch	dolnoniemiecki	нижненемецкий	нижньонімецька	dolnoněmčina	dolná nemčina	nizka nemščina	donjonjemački	нисконемачки	niskonemački	lågtyska	nedertysk	nedertysk	alasaksa	lágþýska	alamsaksa	lejasvācu	Žemutinės Vokietijos	Gearmáinis Íochtarach	Ġermaniż Komuni	Κάτω Γερμανικά	alsónémet	germana de jos	долнонемски	Aşağı Almanca	Tiếng Hạ Đức	Jerman Rendah	الألمانية السفلى	גרמנית תחתית	निचला जर्मन	เยอรมันต่ำ	baix alemany
Nepali	尼泊尔语	尼泊爾文	ネパール語	네팔어	Nepalesisch	népalais	nepalí	nepalês	nepalese	Nepalees	nepalski	непальский	непальська	nepálština	nepálčina	nepalščina	nepalski	непалски	nepalski	nepalesiska	nepalesisk	nepali	nepali	nepalska	nepali	nepāliešu	nepaliečių	Neipeailis	Nepaliż	Νεπαλικά	nepáli	nepaleză	непалски	Nepalce	Tiếng Nepal	Nepali	النيبالية	נפאלית	नेपाली	เนปาล	nepalès
Dutch	荷兰语	荷蘭文	オランダ語	네덜란드어	Niederländisch	néerlandais	neerlandés	holandês	olandese	Nederlands	niderlandzki	нидерландский	нідерландська	nizozemština	holandčina	nizozemščina	nizozemski	холандски	holandski	nederländska	nederlandsk	nederlandsk	hollanti	hollenska	hollandi	holandiešu	olandų	Ollainnis	Olandiż	Ολλανδικά	holland	neerlandeză	нидерландски	Felemenkçe	Tiếng Hà Lan	Belanda	الهولندية	הולנדית	डच	ดัตช์	neerlandès
Norwegian Nynorsk	挪威尼诺斯克语	新挪威文	ノルウェー語(ニーノシュク)	노르웨이어(니노르스크)	Norwegisch (Nynorsk)	norvégien nynorsk	noruego nynorsk	nynorsk norueguês	norvegese nynorsk	Noors - Nynorsk	norweski (nynorsk)	нюнорск	норвезька (нюношк)	norština (nynorsk)	nórčina (nynorsk)	novonorveščina	norveški nynorsk	норвешки нинорск	norveški ninorsk	nynorska	nynorsk	norsk nynorsk	norjan nynorsk	nýnorska	uusnorra	jaunnorvēģu	naujoji norvegų	Nua-Ioruais	Ninorsk Norveġiż	Νορβηγικά Νινόρσκ	norvég (nynorsk)	norvegiană nynorsk	норвежки (нюношк)	Norveççe Nynorsk	Tiếng Na Uy (Nynorsk)	Nynorsk Norwegia	النرويجية نينورسك	נורווגית חדשה	नॉर्वेजियाई नॉयनॉर्स्क	นอร์เวย์นีนอสก์	noruec nynorsk
Norwegian	挪威语	挪威文	ノルウェー語	노르웨이어	Norwegisch	norvégien	noruego	norueguês	norvegese	Noors	norweski	норвежский	норвезька	norština	nórčina	norveščina	norveški	норвешки	norveški	norska	norsk	norsk	norja	norska	norra	norvēģu	norvegų	Ioruais	Norveġiż	Νορβηγικά	norvég	norvegiană	норвежки	Norveççe	Tiếng Na Uy	Norwegia	النرويجية	נורווגית	नॉर्वेजियाई	นอร์เวย์	noruec
Chichewa	齐切瓦语	尼揚賈文	ニャンジャ語	냔자어	Nyanja	chewa	nyanja	nianja	nyanja	Nyanja	njandża	ньянджа	ньянджа	ňandžština	ňandža	njanščina	njandža	њанџа	njandža	nyanja	nyanja	nyanja	njandža	nýanja	njandža	čičeva	nianjų	Siséivis	Nyanja	Νιάντζα	nyandzsa	nyanja	нянджа	Nyanja	Tiếng Nyanja	Nyanja	النيانجا	ניאנג׳ה	न्यानजा	เนียนจา	nyanja
Occitan	奥克语	奧克西坦文	オック語	오크어	Okzitanisch	occitan	occitano	occitânico	occitano	Occitaans	oksytański	окситанский	окситанська	okcitánština	okcitánčina	okcitanščina	okcitanski	окситански	oksitanski	occitanska	occitansk	oksitansk	oksitaani	oksítaníska	oksitaani	oksitāņu	očitarų	Ocsatáinis	Oċċitan	Οξιτανικά	okszitán	occitană	окситански	Oksitan dili	Tiếng Occitan	Ositania	الأوكسيتانية	אוקסיטנית	ओसीटान	อ็อกซิตัน	occità
Oromo	奥罗莫语	奧羅莫文	オロモ語	오로모어	Oromo	oromo	oromo	oromo	oromo	Afaan Oromo	oromo	оромо	оромо	oromština	oromčina	oromo	oromski	оромо	oromo	oromo	oromo	oromo	oromo	oromo	oromo	oromu	oromų	Oraimis	Oromo	Ορόμο	oromo	oromo	оромо	Oromo dili	Tiếng Oromo	Oromo	الأورومية	אורומו	ओरोमो	โอโรโม	oromo
Odia	奥里亚语	歐迪亞文	オディア語	오리야어	Oriya	odia	oriya	oriá	odia	Odia	orija	ория	одія	urijština	uríjčina	odijščina	orijski	одија	odija	oriya	oriya	odia	orija	óría	oria	oriju	odijų	Oirísis	Odia	Όντια	odia	odia	ория	Oriya dili	Tiếng Odia	Oriya	الأورية	אורייה	ओड़िया	โอดิยา	oriya
Punjabi	旁遮普语	旁遮普文	パンジャブ語	펀자브어	Punjabi	pendjabi	punyabí	panjabi	punjabi	Punjabi	pendżabski	панджаби	панджабі	paňdžábština	pandžábčina	pandžabščina	pandžapski	пенџапски	pendžapski	punjabi	punjabi	panjabi	pandžabi	púnjabí	pandžabi	pandžabu	pendžabų	Puinseáibis	Punjabi	Παντζαπικά	pandzsábi	punjabi	пенджабски	Pencapça	Tiếng Punjab	Punjabi	البنجابية	פנג׳אבי	पंजाबी	ปัญจาบ	panjabi
Polish	波兰语	波蘭文	ポーランド語	폴란드어	Polnisch	polonais	polaco	polonês	polacco	Pools	polski	польский	польська	polština	poľština	poljščina	poljski	пољски	poljski	polska	polsk	polsk	puola	pólska	poola	poļu	lenkų	Polainnis	Pollakk	Πολωνικά	lengyel	poloneză	полски	Lehçe	Tiếng Ba Lan	Polski	البولندية	פולנית	पोलिश	โปแลนด์	polonès
Pashto	普什图语	普什圖文	パシュトゥー語	파슈토어	Paschtu	pachto	pastún	pashto	pashto	Pasjtoe	paszto	пушту	пушту	paštština	paštčina	paštunščina	paštunski	паштунски	paštunski	afghanska	pashto	pashto	paštu	pastú	puštu	puštu	puštūnų	Paistis	Pashto	Πάστο	pastu	paștună	пущу	Peştuca	Tiếng Pashto	Pashto	البشتو	פאשטו	पश्तो	พัชโต	paixtu
Portuguese	葡萄牙语	葡萄牙文	ポルトガル語	포르투갈어	Portugiesisch	portugais	portugués	português	portoghese	Portugees	portugalski	португальский	португальська	portugalština	portugalčina	portugalščina	portugalski	португалски	portugalski	portugisiska	portugisisk	portugisisk	portugali	portúgalska	portugali	portugāļu	portugalų	Portaingéilis	Portugiż	Πορτογαλικά	portugál	portugheză	португалски	Portekizce	Tiếng Bồ Đào Nha	Portugis	البرتغالية	פורטוגזית	पुर्तगाली	โปรตุเกส	portuguès
Quechua	克丘亚语	蓋楚瓦文	ケチュア語	케추아어	Quechua	quechua	quechua	quíchua	quechua	Quechua	keczua	кечуа	кечуа	kečuánština	kečuánčina	kečuanščina	kečuanski	кечуа	kečua	quechua	quechua	quechua	ketšua	kvesjúa	ketšua	kečvu	kečujų	Ceatsuais	Quechua	Κέτσουα	kecsua	quechua	кечуа	Keçuva dili	Tiếng Quechua	Quechua	كيشوا	קצ׳ואה	क्वेचुआ	เคชวา	quítxua
Romansh	罗曼什语	羅曼斯文	ロマンシュ語	로만시어	Rätoromanisch	romanche	romanche	romanche	romancio	Reto-Romaans	retoromański	романшский	ретороманська	rétorománština	rétorománčina	retoromanščina	retoromanski	романш	romanš	rätoromanska	rætoromansk	retoromansk	retoromaani	rómanska	romanši	retoromāņu	retoromanų	Rómainis	Romanz	Ρομανικά	rétoromán	romanșă	реторомански	Romanşça	Tiếng Romansh	Reto-Roman	الرومانشية	רומאנש	रोमान्श	โรแมนซ์	retoromànic
Rundi	隆迪语	隆迪文	ルンディ語	룬디어	Rundi	roundi	kirundi	rundi	rundi	Kirundi	rundi	рунди	рунді	kirundština	rundčina	rundščina	rundi	кирунди	kirundi	rundi	rundi	rundi	rundi	rúndí	rundi	rundu	rundi	Rúindis	Rundi	Ρούντι	kirundi	kirundi	рунди	Kirundi	Tiếng Rundi	Rundi	الرندي	קירונדי	रुन्दी	บุรุนดี	rundi
Romanian	罗马尼亚语	羅馬尼亞文	ルーマニア語	루마니아어	Rumänisch	roumain	rumano	romeno	rumeno	Roemeens	rumuński	румынский	румунська	rumunština	rumunčina	romunščina	rumunjski	румунски	rumunski	rumänska	rumænsk	rumensk	romania	rúmenska	rumeenia	rumāņu	rumunų	Rómáinis	Rumen	Ρουμανικά	román	română	румънски	Rumence	Tiếng Romania	Rumania	الرومانية	רומנית	रोमानियाई	โรมาเนีย	romanès
Romany	吉普赛语	吉普賽文	ロマーニー語	집시어	Romani	romani	romaní	romani	romani	Romani	cygański	цыганский	циганська	romština	rómčina	romščina	romski	ромски	romski	romani	romani	romani	romani	romaní	mustlaskeel	čigānu	romų	Romainis	Romanesk	Ρομανί	roma	romani	ромски	Romanca	Tiếng Romany	Romani	الغجرية	רומאני	रोमानी	โรมานี	romaní
Russian	俄语	俄文	ロシア語	러시아어	Russisch	russe	ruso	russo	russo	Russisch	rosyjski	русский	російська	ruština	ruština	ruščina	ruski	руски	ruski	ryska	russisk	russisk	venäjä	rússneska	vene	krievu	rusų	Rúisis	Russu	Ρωσικά	orosz	rusă	руски	Rusça	Tiếng Nga	Rusia	الروسية	רוסית	रूसी	รัสเซีย	rus
Kinyarwanda	卢旺达语	盧安達文	キニアルワンダ語	르완다어	Kinyarwanda	kinyarwanda	kinyarwanda	quiniaruanda	kinyarwanda	Kinyarwanda	kinya-ruanda	киньяруанда	кіньяруанда	kiňarwandština	rwandčina	ruandščina	kinyarwanda	кињаруанда	kinjaruanda	kinjarwanda	kinyarwanda	kinyarwanda	ruanda	kínjarvanda	ruanda	kiņaruanda	kinjaruandų	Ciniaruaindis	Kinjarwanda	Κινιαρουάντα	kinyarvanda	kinyarwanda	киняруанда	Kinyarwanda	Tiếng Kinyarwanda	Kinyarwanda	الكينيارواندا	קנירואנדית	किन्यारवांडा	รวันดา	ruandès
Sanskrit	梵语	梵文	サンスクリット語	산스크리트어	Sanskrit	sanskrit	sánscrito	sânscrito	sanscrito	Sanskriet	sanskryt	санскрит	санскрит	sanskrt	sanskrit	sanskrt	sanskrtski	санскрит	sanskrit	sanskrit	sanskrit	sanskrit	sanskrit	sanskrít	sanskriti	sanskrits	sanskritas	Sanscrait	Sanskrit	Σανσκριτικά	szanszkrit	sanscrită	санскрит	Sanskrit	Tiếng Phạn	Sanskerta	السنسكريتية	סנסקריט	संस्कृत	สันสกฤต	sànscrit
Sardinian	萨丁语	撒丁文	サルデーニャ語	사르디니아어	Sardisch	sarde	sardo	sardo	sardo	Sardijns	sardyński	сардинский	сардинська	sardština	sardínčina	sardinščina	sardski	сардински	sardinski	sardinska	sardinsk	sardisk	sardi	sardínska	sardi	sardīniešu	sardiniečių	Sairdínis	Sardinjan	Σαρδηνιακά	szardíniai	sardiniană	сардински	Sardunya dili	Tiếng Sardinia	Sardinia	السردينية	סרדינית	सार्दिनियन	ซาร์เดญา	sard
Sindhi	信德语	信德文	シンド語	신디어	Sindhi	sindhi	sindi	sindi	sindhi	Sindhi	sindhi	синдхи	синдхі	sindhština	sindhčina	sindščina	sindski	синди	sindi	sindhi	sindhi	sindhi	sindhi	sindí	sindhi	sindhu	sindų	Sindis	Sindhi	Σίντι	szindhi	sindhi	синдхи	Sindhi dili	Tiếng Sindhi	Sindhi	السندية	סינדהית	सिंधी	สินธิ	sindi
Northern Sami	北方萨米语	北薩米文	北サーミ語	북부 사미어	Nordsamisch	same du Nord	sami septentrional	sami setentrional	sami del nord	Noord-Samisch	północnolapoński	северносаамский	північносаамська	sámština (severní)	saamčina (severná)	severna samijščina	sjeverni sami	северни сами	severni sami	nordsamiska	nordsamisk	nordsamisk	pohjoissaame	norðursamíska	põhjasaami	ziemeļsāmu	šiaurės samių	Sáimis an Tuaiscirt	Sami tat-Tramuntana	Βόρεια Σάμι	északi számi	sami de nord	северносаамски	Kuzey Laponcası	Tiếng Sami Miền Bắc	Sami Utara	سامي الشمالية	סמי צפונית	नॉर्दन सामी	ซามิเหนือ	sami septentrional
Sango	桑戈语	桑戈文	サンゴ語	산고어	Sango	sango	sango	sango	sango	Sango	sango	санго	санго	sangština	sango	sango	sango	санго	sango	sango	sango	sango	sango	sangó	sango	sango	sango	Sangóis	Sango	Σάνγκο	szangó	sango	санго	Sango	Tiếng Sango	Sango	السانجو	סנגו	सांगो	ซันโก	sango
Sinhala	僧伽罗语	僧伽羅文	シンハラ語	싱할라어	Singhalesisch	cingalais	cingalés	cingalês	singalese	Singalees	syngaleski	сингальский	сингальська	sinhálština	sinhalčina	sinhalščina	sinhaleški	синхалешки	sinhaleški	singalesiska	singalesisk	singalesisk	sinhala	singalíska	singali	singāļu	sinhalų	Siolóinis	Sinhala	Σινχαλεζικά	szingaléz	singhaleză	синхалски	Sinhali dili	Tiếng Sinhala	Sinhala	السنهالية	סינהלה	सिंहली	สิงหล	singalès
Slovak	斯洛伐克语	斯洛伐克文	スロバキア語	슬로바키아어	Slowakisch	slovaque	eslovaco	eslovaco	slovacco	Slowaaks	słowacki	словацкий	словацька	slovenština	slovenčina	slovaščina	slovački	словачки	slovački	slovakiska	slovakisk	slovakisk	slovakki	slóvakíska	slovaki	slovāku	slovakų	Slóvaicis	Slovakk	Σλοβακικά	szlovák	slovacă	словашки	Slovakça	Tiếng Slovak	Slovak	السلوفاكية	סלובקית	स्लोवाक	สโลวัก	eslovac
Slovenian	斯洛文尼亚语	斯洛維尼亞文	スロベニア語	슬로베니아어	Slowenisch	slovène	esloveno	esloveno	sloveno	Sloveens	słoweński	словенский	словенська	slovinština	slovinčina	slovenščina	slovenski	словеначки	slovenački	slovenska	slovensk	slovensk	sloveeni	slóvenska	sloveeni	slovēņu	slovėnų	Slóivéinis	Sloven	Σλοβενικά	szlovén	slovenă	словенски	Slovence	Tiếng Slovenia	Slovenia	السلوفانية	סלובנית	स्लोवेनियाई	สโลวีเนีย	eslovè
Samoan	萨摩亚语	薩摩亞文	サモア語	사모아어	Samoanisch	samoan	samoano	samoano	samoano	Samoaans	samoański	самоанский	самоанська	samojština	samojčina	samoanščina	samoanski	самоански	samoanski	samoanska	samoansk	samoansk	samoa	samóska	samoa	samoāņu	Samoa	Samóis	Samoan	Σαμοανά	szamoai	samoană	самоански	Samoa dili	Tiếng Samoa	Samoa	الساموائية	סמואית	सामोन	ซามัว	samoà
Shona	绍纳语	紹納文	ショナ語	쇼나어	Shona	shona	shona	xona	shona	Shona	shona	шона	шона	šonština	šončina	šonščina	shona	шона	šona	shona	shona	shona	šona	shona	šona	šonu	šonų	Seoinis	Shona	Σόνα	sona	shona	шона	Şona dili	Tiếng Shona	Shona	الشونا	שונה	शोणा	โชนา	shona
Somali	索马里语	索馬利文	ソマリ語	소말리아어	Somali	somali	somalí	somali	somalo	Somalisch	somalijski	сомали	сомалі	somálština	somálčina	somalščina	somalski	сомалски	somalski	somaliska	somali	somali	somali	sómalska	somaali	somāļu	somaliečių	Somáilis	Somali	Σομαλικά	szomáli	somaleză	сомалийски	Somalice	Tiếng Somali	Somalia	الصومالية	סומלית	सोमाली	โซมาลี	somali
Albanian	阿尔巴尼亚语	阿爾巴尼亞文	アルバニア語	알바니아어	Albanisch	albanais	albanés	albanês	albanese	Albanees	albański	албанский	албанська	albánština	albánčina	albanščina	albanski	албански	albanski	albanska	albansk	albansk	albania	albanska	albaania	albāņu	albanų	Albáinis	Albaniż	Αλβανικά	albán	albaneză	албански	Arnavutça	Tiếng Albania	Albania	الألبانية	אלבנית	अल्बानियाई	แอลเบเนีย	albanès
Serbian	塞尔维亚语	塞爾維亞文	セルビア語	세르비아어	Serbisch	serbe	serbio	sérvio	serbo	Servisch	serbski	сербский	сербська	srbština	srbčina	srbščina	srpski	српски	srpski	serbiska	serbisk	serbisk	serbia	serbneska	serbia	serbu	serbų	Seirbis	Serb	Σερβικά	szerb	sârbă	сръбски	Sırpça	Tiếng Serbia	Serbia	الصربية	סרבית	सर्बियाई	เซอร์เบีย	serbi
Swati	斯瓦蒂语	斯瓦特文	スワジ語	시스와티어	Swazi	swati	suazi	suázi	swati	Swazi	suazi	свази	сисваті	siswatština	svazijčina	svazijščina	svati	свази	svazi	swati	swati	swati	swazi	svatí	svaasi	svatu	svatų	Suaisis	Swati	Σουάτι	sziszuati	swati	свати	Sisvati	Tiếng Swati	Swati	السواتي	סאווזי	स्वाती	สวาติ	swazi
Southern Sotho	南索托语	塞索托文	南部ソト語	남부 소토어	Süd-Sotho	sotho du Sud	sotho meridional	soto do sul	sotho del sud	Zuid-Sotho	sotho południowy	южный сото	південна сото	sotština (jižní)	sothčina (južná)	sesoto	sesotski	сесото	sesoto	sydsotho	sydsotho	sør-sotho	eteläsotho	suðursótó	lõunasotho	dienvidsotu	pietų Soto	Sútúis an Deiscirt	Soto tan-Nofsinhar	Νότια Σόθο	déli szeszotó	sesotho	сото	Güney Sotho dili	Tiếng Nam Sotho	Sotho Selatan	السوتو الجنوبية	סותו דרומית	दक्षिणी सेसेथो	โซโทใต้	sotho meridional
Sundanese	巽他语	巽他文	スンダ語	순다어	Sundanesisch	soundanais	sundanés	sundanês	sundanese	Soendanees	sundajski	сунданский	сунданська	sundština	sundčina	sundanščina	sundanski	сундски	sundski	sundanesiska	sundanesisk	sundanesisk	sunda	súndanska	sunda	zundu	sundų	Sundais	Sundaniż	Σουνδανικά	szundanéz	sundaneză	сундански	Sunda dili	Tiếng Sunda	Sunda	السوندانية	סונדנזית	सुंडानी	ซุนดา	sondanès
Swedish	瑞典语	瑞典文	スウェーデン語	스웨덴어	Schwedisch	suédois	sueco	sueco	svedese	Zweeds	szwedzki	шведский	шведська	švédština	švédčina	švedščina	švedski	шведски	švedski	svenska	svensk	svensk	ruotsi	sænska	rootsi	zviedru	švedų	Sualainnis	Żvediż	Σουηδικά	svéd	suedeză	шведски	İsveççe	Tiếng Thụy Điển	Swedia	السويدية	שוודית	स्वीडिश	สวีเดน	suec
Swahili	斯瓦希里语	史瓦希里文	スワヒリ語	스와힐리어	Suaheli	swahili	suajili	suaíli	swahili	Swahili	suahili	суахили	суахілі	svahilština	swahilčina	svahili	svahili	свахили	svahili	swahili	swahili	swahili	swahili	svahílí	suahiili	svahili	suahilių	Svahaílis	Swahili	Σουαχίλι	szuahéli	swahili	суахили	Svahili dili	Tiếng Swahili	Swahili	السواحلية	סווהילי	स्वाहिली	สวาฮีลี	suahili
Silesian	西里西亚语	西利西亞文	シレジア語	실레시아어	Schlesisch (Wasserpolnisch)	silésien	silesio	silesiano	slesiano	Silezisch	śląski	силезский	сілезька	slezština	sliezština	šlezijščina	šleski	силежански	siležanski	silesiska	schlesisk	schlesisk	sleesia	slesíska	sileesia	silēziešu	sileziečių	Siléisis		Σιλεσικά	sziléziai	sileziană	силезийски	Silezyaca	Tiếng Silesia	Silesia	السيليزية	שלזית	सायलिज़ियन	ไซลีเซีย	silesià
Tamil	泰米尔语	坦米爾文	タミル語	타밀어	Tamil	tamoul	tamil	tâmil	tamil	Tamil	tamilski	тамильский	тамільська	tamilština	tamilčina	tamilščina	tamilski	тамилски	tamilski	tamil	tamil	tamil	tamili	tamílska	tamili	tamilu	tamilų	Tamailis	Tamil	Ταμιλικά	tamil	tamilă	тамилски	Tamilce	Tiếng Tamil	Tamil	التاميلية	טמילית	तमिल	ทมิฬ	tàmil
Telugu	泰卢固语	泰盧固文	テルグ語	텔루구어	Telugu	télougou	telugu	télugo	telugu	Telugu	telugu	телугу	телугу	telugština	telugčina	telugijščina	teluški	телугу	telugu	telugu	telugu	telugu	telugu	telúgú	telugu	telugu	telugų	Teileagúis	Telugu	Τελούγκου	telugu	telugu	телугу	Telugu dili	Tiếng Telugu	Telugu	التيلوغوية	טלוגו	तेलुगू	เตลูกู	telugu
Tajik	塔吉克语	塔吉克文	タジク語	타지크어	Tadschikisch	tadjik	tayiko	tadjique	tagico	Tadzjieks	tadżycki	таджикский	таджицька	tádžičtina	tadžičtina	tadžiščina	tadžički	таџички	tadžički	tadzjikiska	tadsjikisk	tadsjikisk	tadžikki	tadsjikska	tadžiki	tadžiku	tadžikų	Taidsícis	Taġik	Τατζικικά	tadzsik	tadjică	таджикски	Tacikçe	Tiếng Tajik	Tajik	الطاجيكية	טג׳יקית	ताजिक	ทาจิก	tadjik
Thai	泰语	泰文	タイ語	태국어	Thailändisch	thaï	tailandés	tailandês	thailandese	Thai	tajski	тайский	тайська	thajština	thajčina	tajščina	tajlandski	тајски	tajski	thailändska	thai	thai	thai	taílenska	tai	taju	tajų	Téalainnis	Tajlandiż	Ταϊλανδικά	thai	thailandeză	тайски	Tayca	Tiếng Thái	Thai	التايلاندية	תאית	थाई	ไทย	tai
Tigrinya	提格利尼亚语	提格利尼亞文	ティグリニア語	티그리냐어	Tigrinya	tigrigna	tigriña	tigrínia	tigrino	Tigrinya	tigrinia	тигринья	тигринья	tigrinijština	tigriňa	tigrajščina	tigrinja	тигриња	tigrinja	tigrinja	tigrinya	tigrinja	tigrinja	tígrinja	tigrinja	tigrinja	tigrajų	Tigrinis	Tigrinya	Τιγκρινικά	tigrinya	tigrină	тигриня	Tigrinya dili	Tiếng Tigrinya	Tigrinya	التغرينية	תיגרינית	तिग्रीन्या	ติกริญญา	tigrinya
Turkmen	土库曼语	土庫曼文	トルクメン語	투르크멘어	Turkmenisch	turkmène	turcomano	turcomeno	turcomanno	Turkmeens	turkmeński	туркменский	туркменська	turkmenština	turkménčina	turkmenščina	turkmenski	туркменски	turkmenski	turkmeniska	turkmensk	turkmensk	turkmeeni	túrkmenska	türkmeeni	turkmēņu	turkmėnų	Tuircméinis	Turkmeni	Τουρκμενικά	türkmén	turkmenă	туркменски	Türkmence	Tiếng Turkmen	Turkmen	التركمانية	טורקמנית	तुर्कमेन	เติร์กเมน	turcman
Tagalog	他加禄语	他加祿文	タガログ語	타갈로그어	Tagalog	tagalog	tagalo	tagalo	tagalog	Tagalog	tagalski	тагалог	тагальська	tagalog	tagalčina	tagalogščina	tagalog	тагалог	tagalog	tagalog	tagalog	tagalog	tagalog	tagalog	tagalogi	tagalu	tagalogų	Tagálaigis	Tagalog	Τάγκαλογκ	tagalog	tagalog	тагалог	Tagalogca	Tiếng Tagalog	Tagalog	التاغالوغية	טאגאלוג	टैगलॉग	ตากาล็อก	tagal
Tswana	茨瓦纳语	塞茲瓦納文	ツワナ語	츠와나어	Tswana	tswana	setsuana	tswana	tswana	Tswana	setswana	тсвана	тсвана	setswanština	tswančina	cvanščina	cvana	цвана	cvana	tswana	tswana	setswana	tswana	tsúana	tsvana	cvanu	tsvanų	Suáinis	Tswana	Τσουάνα	szecsuáni	setswana	тсвана	Setsvana	Tiếng Tswana	Tswana	التسوانية	סוואנה	सेत्स्वाना	สวานา	setswana
Tongan	汤加语	東加文	トンガ語	통가어	Tongaisch	tongien	tongano	tonganês	tongano	Tongaans	tonga	тонганский	тонганська	tongánština	tongčina	tongščina	tonganski	тонгански	tonganski	tonganska	tongansk	tongansk	tonga	tongverska	tonga	tongiešu	tonganų	Tongais	Tongan	Τονγκανικά	tongai	tongană	тонгански	Tonga dili	Tiếng Tonga	Tonga	التونغية	טונגאית	टोंगन	ตองกา	tongalès
Turkish	土耳其语	土耳其文	トルコ語	튀르키예어	Türkisch	turc	turco	turco	turco	Turks	turecki	турецкий	турецька	turečtina	turečtina	turščina	turski	турски	turski	turkiska	tyrkisk	tyrkisk	turkki	tyrkneska	türgi	turku	turkų	Tuircis	Tork	Τουρκικά	török	turcă	турски	Türkçe	Tiếng Thổ Nhĩ Kỳ	Turki	التركية	טורקית	तुर्की	ตุรกี	turc
Tsonga	聪加语	特松加文	ツォンガ語	총가어	Tsonga	tsonga	tsonga	tsonga	tsonga	Tsonga	tsonga	тсонга	тсонга	tsonga	tsongčina	congščina	tsonga	цонга	conga	tsonga	tsonga	tsonga	tsonga	tsonga	tsonga	congu	tsongų	Songais	Tsonga	Τσόνγκα	conga	tsonga	цонга	Tsonga	Tiếng Tsonga	Tsonga	السونجا	טסונגה	सोंगा	ซองกา	tsonga
Tatar	鞑靼语	韃靼文	タタール語	타타르어	Tatarisch	tatar	tártaro	tártaro	tataro	Tataars	tatarski	татарский	татарська	tatarština	tatárčina	tatarščina	tatarski	татарски	tatarski	tatariska	tatarisk	tatarisk	tataari	tatarska	tatari	tatāru	totorių	Tatairis	Tatar	Ταταρικά	tatár	tătară	татарски	Tatarca	Tiếng Tatar	Tatar	التترية	טטרית	तातार	ตาตาร์	tàtar
Uyghur	维吾尔语	維吾爾文	ウイグル語	위구르어	Uigurisch	ouïghour	uigur	uigur	uiguro	Oeigoers	ujgurski	уйгурский	уйгурська	ujgurština	ujgurčina	ujgurščina	ujgurski	ујгурски	ujgurski	uiguriska	uygurisk	uigurisk	uiguuri	úígúr	uiguuri	uiguru	uigūrų	Uigiúiris	Uyghur	Ουιγουρικά	ujgur	uigură	уйгурски	Uygurca	Tiếng Uyghur	Uyghur	الأويغورية	אויגורית	उईग़ूर	อุยกูร์	uigur
Ukrainian	乌克兰语	烏克蘭文	ウクライナ語	우크라이나어	Ukrainisch	ukrainien	ucraniano	ucraniano	ucraino	Oekraïens	ukraiński	украинский	українська	ukrajinština	ukrajinčina	ukrajinščina	ukrajinski	украјински	ukrajinski	ukrainska	ukrainsk	ukrainsk	ukraina	úkraínska	ukraina	ukraiņu	ukrainiečių	Úcráinis	Ukren	Ουκρανικά	ukrán	ucraineană	украински	Ukraynaca	Tiếng Ukraina	Ukraina	الأوكرانية	אוקראינית	यूक्रेनियाई	ยูเครน	ucraïnès
Urdu	乌尔都语	烏都文	ウルドゥー語	우르두어	Urdu	ourdou	urdu	urdu	urdu	Urdu	urdu	урду	урду	urdština	urdčina	urdujščina	urdski	урду	urdu	urdu	urdu	urdu	urdu	úrdú	urdu	urdu	urdų	Urdúis	Urdu	Ούρντου	urdu	urdu	урду	Urduca	Tiếng Urdu	Urdu	الأوردية	אורדו	उर्दू	อูรดู	urdú
Uzbek	乌兹别克语	烏茲別克文	ウズベク語	우즈베크어	Usbekisch	ouzbek	uzbeko	uzbeque	uzbeco	Oezbeeks	uzbecki	узбекский	узбецька	uzbečtina	uzbečtina	uzbeščina	uzbečki	узбечки	uzbečki	uzbekiska	usbekisk	usbekisk	uzbekki	úsbekska	usbeki	uzbeku	uzbekų	Úisbéiceastáinis	Uzbek	Ουζμπεκικά	üzbég	uzbecă	узбекски	Özbekçe	Tiếng Uzbek	Uzbek	الأوزبكية	אוזבקית	उज़्बेक	อุซเบก	uzbek
Vietnamese	越南语	越南文	ベトナム語	베트남어	Vietnamesisch	vietnamien	vietnamita	vietnamita	vietnamita	Vietnamees	wietnamski	вьетнамский	вʼєтнамська	vietnamština	vietnamčina	vietnamščina	vijetnamski	вијетнамски	vijetnamski	vietnamesiska	vietnamesisk	vietnamesisk	vietnam	víetnamska	vietnami	vjetnamiešu	vietnamiečių	Vítneaimis	Vjetnamiż	Βιετναμικά	vietnámi	vietnameză	виетнамски	Vietnamca	Tiếng Việt	Vietnam	الفيتنامية	וייטנאמית	वियतनामी	เวียดนาม	vietnamita
Volapük	沃拉普克语	沃拉普克文	ヴォラピュク語	볼라퓌크어	Volapük	volapük	volapük	volapuque	volapük	Volapük	wolapik	волапюк	волапюк	volapük	volapük	volapik	volapük	волапик	volapik	volapük	volapyk	volapyk	volapük	volapyk	volapüki	volapiks	volapiuko	Volapük	Volapuk	Βολαπιούκ	volapük	volapuk	волапюк	Volapük	Tiếng Volapük	Volapuk	لغة الفولابوك	‏וולאפיק	वोलापुक	โวลาพึค	volapük
Wolof	沃洛夫语	沃洛夫文	ウォロフ語	월로프어	Wolof	wolof	wólof	uolofe	wolof	Wolof	wolof	волоф	волоф	wolofština	wolofčina	volofščina	volof	волоф	volof	wolof	wolof	wolof	wolof	volof	volofi	volofu	volofų	Volaifis	Wolof	Γουόλοφ	volof	wolof	волоф	Volofça	Tiếng Wolof	Wolof	الولوفية	וולוף	वोलोफ़	โวลอฟ	wòlof
Xhosa	科萨语	科薩文	コサ語	코사어	Xhosa	xhosa	xhosa	xhosa	xhosa	Xhosa	khosa	коса	кхоса	xhoština	xhoština	koščina	xhosa	коса	kosa	xhosa	xhosa	xhosa	xhosa	sósa	koosa	khosu	kosų	Cóisis	Xhosa	Κόσα	xhosza	xhosa	кхоса	Zosa dili	Tiếng Xhosa	Xhosa	الخوسا	קוסה	ख़ोसा	คะห์โอซา	xosa
Yiddish	意第绪语	意第緒文	イディッシュ語	이디시어	Jiddisch	yiddish	yidis	iídiche	yiddish	Jiddisch	jidysz	идиш	їдиш	jidiš	jidiš	jidiš	jidiš	јидиш	jidiš	jiddisch	jiddisch	jiddisk	jiddiš	jiddíska	jidiši	jidišs	jidiš	Giúdais	Yiddish	Γίντις	jiddis	idiș	идиш	Yidiş	Tiếng Yiddish	Yiddish	اليديشية	יידיש	यहूदी	ยิดดิช	ídix
Yoruba	约鲁巴语	約魯巴文	ヨルバ語	요루바어	Yoruba	yoruba	yoruba	iorubá	yoruba	Yoruba	joruba	йоруба	йоруба	jorubština	jorubčina	jorubščina	jorupski	јоруба	joruba	yoruba	yoruba	joruba	joruba	jórúba	joruba	jorubu	jorubų	Iarúibis	Yoruba	Γιορούμπα	joruba	yoruba	йоруба	Yorubaca	Tiếng Yoruba	Yoruba	اليوروبا	יורובה	योरूबा	โยรูบา	ioruba
Cantonese	粤语	粵語	広東語	광둥어	Kantonesisch	cantonais	cantonés	cantonês	cantonese	Kantonees	kantoński	кантонский	кантонська	kantonština	kantončina	kantonščina	kantonski	кантонски	kantonski	kantonesiska	kantonesisk	kantonesisk	kantoninkiina	kantónska	kantoni	kantoniešu	kinų kalbos Kantono tarmė	Cantainis	Kantoniż	Καντονέζικα	kantoni	cantoneză	кантонски	Kantonca	Tiếng Quảng Đông	Kanton	الكَنْتُونية	קנטונזית	कैंटोनीज़	กวางตุ้ง	cantonès
Zhuang	壮语	壯文	チワン語	주앙어	Zhuang	zhuang	zhuang	zhuang	zhuang	Zhuang	czuang	чжуань	чжуан	čuangština	čuangčina	džuangščina	zhuang	џуаншки	džuanški	zhuang	zhuang	zhuang	zhuang	súang	tšuangi	džuanu	chuang	Siuáingis	Zhuang	Ζουάνγκ	zsuang	zhuang	зуанг	Zhuangca	Tiếng Choang	Zhuang	الزهيونج	זואנג	ज़ुआंग	จ้วง	zhuang
Chinese	中文	中文	中国語	중국어	Chinesisch	chinois	chino	chinês	cinese	Chinees	chiński	китайский	китайська	čínština	čínština	kitajščina	kineski	кинески	kineski	kinesiska	kinesisk	kinesisk	kiina	kínverska	hiina	ķīniešu	kinų	Sínis	Ċiniż	Κινεζικά	kínai	chineză	китайски	Çince	Tiếng Trung	Tionghoa	الصينية	סינית	चीनी	จีน	xinès
Zulu	祖鲁语	祖魯文	ズールー語	줄루어	Zulu	zoulou	zulú	zulu	zulu	Zoeloe	zulu	зулу	зулуська	zuluština	zuluština	zulujščina	zulu	зулу	zulu	zulu	zulu	zulu	zulu	súlú	suulu	zulu	zulų	Súlúis	Zulu	Ζουλού	zulu	zulu	зулуски	Zuluca	Tiếng Zulu	Zulu	الزولو	זולו	ज़ुलू	ซูลู	zulu
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
"#, r#"0004000A000K000[000h000m00120017001<001A001F001K001\001m0028002B002N002V002e002m00320037003<003A003G003M003T003[003d003i00420047
004<004K004P004]004b0053005@005P005c005i0063006F006V006f0073007>007F007N007W007^007i0082008E008V008d0091009=009E009T009\009g00:1
00:;00:C00:N00:V00:^00:g00;100;;00;N00;U00;]00;l00<400<E00<L00<_00<l00=N00=j00>100>;00>K00>[00?400?G00?Q00?[00?f00@100@;00@E00@O
00@b00A500AD00AR00Aa00Ak00B<00BE00BO00BY00Bc00Bm00C900CC00CM00CW00Cc00Cl00D?00DI00DS00Dd00Do00EI00ES00Ej00F;00FT00G300G=00GB00GL
00GV00Gc00Gm00H200H700H<00HA00HF00HK00HP00HY00Hb00Hm00I700IC00IK00IZ00Ib00Ig00Il00J100J600J;00JA00JG00JN00JW00J\00Je00Jj00Jo00K8
00K=00KJ00KO00K`00Ki00L300LC00LI00LQ00La00M100MA00MN00MX00Mb00Mk00N400N<00ND00NM00N`00O300O?00OJ00OW00O`00P100P:00PD00PM00PV00P]
00Ph00Po00Q600Q>00QG00QP00Qa00Qh00R200RC00RK00R[00Rc00S400SA00SW00Sm00T600T@00TM00TZ00Tj00U700UD00UN00UX00Ub00Ul00V600VA00VV00Vk
00W800WE00WS00W]00X000X:00XG00XP00XY00Xb00Xl00Y400Y@00YK00YV00Y`00Z300Z=00ZH00Z[00Zd00[300[:00[O00[`00\600\L00\V00\]00\j00]700]G
00]Q00]Z00]`00]g00]n00^400^=00^E00^V00^g00_200_<00_H00_P00__00_g00`000`800`@00`G00`Q00`Y00``00`g00`o00a700aF00aK00aR00aa00ai00b;
00b@00bO00bZ00bg00c:00c@00cI00cV00cc00d300d=00dI00dR00dZ00dc00dl00e500e=00eP00ec00f000f;00fG00fO00f^00ff00g200g=00gH00gO00gX00g_
00gi00h000h800hA00hP00hY00hb00i100i900iG00iM00i^00ik00j>00jQ00jZ00jc00k900kL00ke00l800lB00lK00lU00l_00li00m300m>00mU00ml00n800nD
00nS00n^00o300o>00oH00oQ00oZ00ob00on0107010C010N010X010a0116011>011I011Z011f0127012?012P012_013;013Z013c013j0147014D014T014d014k
01520159015A015H015O015V015c0160016<016G016T016]016j01710178017?017F017M017U017\017c017k0185018<018I018P018W018d018k019:019A019R
019c01:601:O01:V01:b01;201;B01;^01<401<F01<V01<b01<n01=;01=J01=[01>:01>Y01>o01?A01?U01?e01@@01@P01@`01@o01A>01AD01AL01A[01Ak01B?
01BO01B]01C<01CK01CR01Co01D?01DR01D^01E701EB01Ea01FF01FU01F]01Fm01G=01GP01G`01Gm01H501H<01HD01HM01HW01Hb01I701IL01IZ01Ig01J601JA
01JT01J_01Jk01K301K=01KG01KO01KY01Kc01Km01L801L@01LO01LW01La01M401MA01MQ01MY01Mn01N=01NP01Nf01Nn01O901OI01OY01Ol01P<01PI01PU01P`
01Pl01Q701QD01QP01Qg01R<01RJ01RX01Rf01S101SD01SN01SZ01Se01T001T>01TN01TX01Tc01To01U<01UF01U]01Uf01V001VC01VN01V^01Vh01W?01WP01Wi
01X?01XH01XO01XP01XQ01XR01XS01XT01XU01XV01XW01XX01XY01XZ01X[01X\01X]01X^01X_01X`01Xa01Xb01Xc01Xd01Xe01Xf01Xg01Xh01Xi01Xj01Xk01Xl
01Xm01Xn01Xo01Y001Y101Y201Y301Y401Y501Y601Y701Y801YB01YR01Yb01Z501ZE01ZP01ZX01Za01Zj01[201[;01[F01[[01\001\=01\I01\W01\`01]101]:
01]E01]N01]W01]`01]k01^501^>01^G01^R01^Z01^o01_701_@01_S01_\01_m01`601`I01`X01a:01aV01a^01ag01b701bG01b`01c001c<01cG01cR01c[01cd
01cm01d801dK01d^01do01e?01eI01eR01ea01ek01f401f=01fF01fQ01f[01ff01g201g<01gG01gP01ge01go01h801hI01hS01hd01hm01iD01iU01ik01jA01jJ
01jR01j_01jl01k<01kI01kQ01kY01ka01ki01l101l901lA01lP01l_01ll01m801mF01mN01m]01me01mm01n501n=01nE01nM01nU01n]01nf01o001o801oI01oQ
01oY01oh0200020@020H020[020h021A021W021_021g0224022A022Q022[022f022n0237023?023I023R023\0243024J024X024e0253025:025M025W025_025g
025o0267026A026I026S026\026h0270027C027J027U027h0281028@028H028[028h029;029N029W029_029f029m02:=02:J02:T02:^02:g02;002;902;C02;O
02;b02<502<A02<L02<[02<d02=902=D02=O02=Y02=c02=j02>302>;02>F02>S02>]02>f02?902?@02?J02?[02?d02@802@>02@M02@Z02A002A@02AH02AO02A_
02Ao02B?02BO02BZ02Ba02Bi02C102C902CA02CL02Ca02D602DC02DP02D^02Dh02E;02EE02EO02EX02Ea02Ei02F402F=02FF02FO02F[02Fb02G502G<02GE02GX
02Ga02H002H702HL02H[02Hn02IA02IH02IP02I`02J002J@02JP02JY02Jc02Jj02K202K;02KD02KO02Kd02L902LE02LR02L_02Lh02M902MB02MK02MS02M[02Mb
02Ml02N302N=02NE02NM02NX02Ni02O202O<02OO02OZ02Oi02P002PA02PN02Pj02Q@02QH02QP02Qc02R002RC02RV02Rb02Rj02S302S<02SE02SO02S[02T202TI
02TX02Tf02U502U@02UU02U`02Uk02V502V?02VI02VU02V_02Vj02W402W@02WH02W]02Wf02X002XE02XO02X_02Xg02Y<02YK02Ya02Z702Z?02ZG02ZQ02Z[02Zn
02[802[H02[U02[^02[g02[n02\:02\F02\Y02\l02]:02]G02]V02]a02^202^=02^H02^R02^^02^j02_702_C02_L02_W02__02_g02`<02`D02`L02`]02`g02a7
02a?02aR02aa02an02b>02bF02bN02bX02bb02c202cB02cJ02cR02cZ02cb02cj02d202d=02dL02da02do02e<02eJ02eR02ee02eo02f702f?02fG02fO02fY02f^
02fh02g102g>02gF02gY02gb02gk02h>02hK02h[02hc02i:02iG02i]02ij02j102j:02jG02jT02jd02k402k=02kC02kI02kO02kU02k`02km02lF02l_02lk02m7
02mD02mN02me02n102n=02nH02nS02n[02ne02nm02o902oG02oQ02oY03000309030D030[030e0315031=031R031e032>032W032\032b032l0336033C033M033Y
033b033h033o0344034?034F034U034b034l0356035A035I035T035\035f035o0369036A036L036T036Z036a036h036m037<037A037G037R037Z037g037l038=
038H038R038_038d0392039E039X039k03:?03:O03:b03;703;L03;`03;m03<C03<h03=O03=b03>803>U03>f03?G03?X03?e03@203@?03@L03@\03@i03A703AJ
03A_03B203B\03Bl03C503CX03Ci03DC03DZ03E203E[03F>03Fc03G603G>03GK03GX03Gk03H803HG03HR03H[03He03Ho03I=03IF03IY03Ij03J603JB03JO03JY
03Jh03K203K>03KI03KU03K_03Kg03L103L:03LE03LN03LV03Lk03M203M<03MK03MV03Mf03Mn03NA03NN03N^03Nn03O603O<03OI03OV03Oi03P603P@03PH03PO
03PV03P^03Pd03Pm03QB03QW03Qa03Ql03R<03RD03RQ03RY03Rc03Rl03S503S;03SB03SI03SS03SY03Sc03Si03T803T?03TG03TT03TZ03Th03Tn03U?03UL03U\
03Ul03V603V=03VG03VQ03Vd03W103W:03WA03WH03WU03W\03Wb03Wj03X903XH03XS03X]03Xh03Xo03Y<03YC03YJ03YP03YV03Y]03Yd03Yj03Z103Z703ZC03ZJ
03ZW03Z\03Zd03[103[703[K03[Q03[f03[o03\?03\X03\_03\f03\m03]403]A03]K03]S03]\03]d03]l03^403^:03^D03^U03^f03_003_903_D03_N03_]03_f
03_l03`103`603`<03`D03`J03`P03`[03`g03a203aE03aL03aU03ab03aj03b903b@03bS03b`03c003cF03cN03cU03cb03co03d?03dL03dT03d^03de03dl03e3
03e:03eE03e\03ei03f703fC03fO03fV03fi03g303g:03gA03gH03gO03gX03ga03gn03h603h@03hG03hV03h]03hd03i103i=03iL03iS03ih03j303jF03jY03j`
03ji03k303k=03kJ03kT03k]03kf03ko03l603l?03lH03lQ03la03m103m:03mC03mJ03mS03m^03mf03mo03n803nA03nJ03nR03n[03nc03nk03o503o>03oQ03oY
03ob0403040<040M040V040c0410041I041Y041a041e041o0429042F042P042T042Z042_042c042g042k042o0436043=043G043Q043]043a043h043l04400444
0448044<044@044D044H044N044W044[044d044h044l04530457045C045G045T045]045g04640468046>046H046R046b046o047:047?047F047L047R047Y047`
0483048B048L048W048a048h0493049:049C049J049P049X049`049g049o04:704:@04:F04:W04:_04:g04;404;<04;M04;T04;g04<404<G04<T04<Y04<a04<h
04<o04=604==04=F04=N04=V04=^04=f04=m04>704>L04>a04>m04?904?F04?O04?`04?i04@204@:04@B04@K04@Q04@Y04@`04@g04@o04A704AF04AL04AU04Ah
04B304B?04BG04B\04Bi04CE04CX04C`04Cj04D404D>04DT04Dg04E104E<04EF04EP04EZ04Ed04En04FA04FT04F^04Fh04G204G<04GO04GY04Gc04Gm04H704HA
04HL04HV04H`04Hj04I404I>04IQ04I]04Ig04J:04JD04J^04Jh04K=04KL04Kk04LJ04LT04L\04Li04M604MF04MS04M\04Me04Mn04N704N@04NG04NS04Nf04O9
04OH04OV04Oc04Oo04P>04PG04PO04PV04P]04Pe04Pn04Q804Q@04QH04QR04QZ04Qk04R304R=04RN04RZ04Ro04S704SJ04SW04Sm04T:04TC04TL04T\04Tl04U?
04UR04U[04Ud04Ul04V604V=04VE04VO04Vb04W504WA04WM04WZ04Wc04X404X=04XF04XM04XT04XY04Xc04Xi04Y104Y704YB04YK04Y\04Yb04Yj04Z;04ZC04ZS
04Z[04Zn04[=04[\04\804\A04\H04\U04\b04\o04]<04]E04]L04]T04]Z04]`04]i04^304^D04^U04^a04^m04_;04_E04_X04_b04_k04`304`;04`A04`K04`Q
04`W04`^04`f04`k04a:04a@04aG04aR04aZ04ai04b004bA04bL04b\04bl04c104c904cC04cM04c]04cm04d604d=04dC04dI04dR04d[04db04e704eF04eP04e[
04ei04f304fF04fP04fY04fa04fi04g004g:04gB04gL04gS04g[04gc04h204h904hB04hU04h]04hl04i304iD04iO04ib04j>04jD04jI04jS04j]04jg04k104k5
04k:04k?04kD04kJ04kP04kW04kb04kk04l604l@04lK04lP04lY04l^04le04lk04m404m;04mA04mF04mK04mS04m]04mc04mn04n504n;04nD04nN04n\04na04o4
04o=04oM04o`04od04ol0506050@050V050c050l0514051;051F051Q051V051^051m052<052F052P052[052b052o0536053=053C053I053O053W053]053b053j
0546054A054V054[054g0554055:055M055S055f0561056D056]056d056m057:057G057Z057g05800589058B058K058U058_058k059D059]059l05::05:I05:T
05:i05;405;@05;K05;T05;]05;j05<405<B05<Q05<\05<e05=<05=H05=T05=i05>305>G05>P05>c05?605?R05@105@905@@05@J05@T05@d05@n05A605A>05AF
05AN05AV05A^05Ai05B405B?05BM05BZ05Bi05C405CE05CP05CZ05Cc05Cl05D305D>05DE05DP05DY05D`05Dh05E305E:05EC05EV05E`05Em05F205FA05FN05Fa
05Fn05G505G=05GG05GQ05Ga05Gk05H605H@05HH05HP05HX05Hb05Hk05I>05IQ05I\05If05J105J:05JG05JN05JY05Jb05Jl05K405K>05KF05KL05KT05K\05Kd
05L305L<05LE05LX05Lc05M105M705MH05MY05N205N?05NG05NN05NU05N\05Nl05O905OF05OP05OY05Ob05Ok05P105P;05PR05Pg05Q605QE05QS05Q]05R005R:
05RB05RI05RP05RW05R_05Ri05S105S<05SE05SO05S^05Sf05T005T?05TJ05TX05T`05U105U>05UT05Um05V605VF05VY05Vl05W?05WV05Wd05X605XI05X[05Xo
05Y505YH05Yg05ZD05Z[05[105[G05[X05\:05\L05\Z05\f05]205]?05]P05]^05]k05^:05^R05^e05_A05_O05_e05`F05`U05`d05a105aD05a^05bS05cA05cS
05cY05cf05d305dI05dY05d`05dj05e405e>05eH05eM05eW05el05fA05fJ05fS05f]05fc05fn05g405g;05g@05gE05gJ05gQ05gV05g[05gb05gj05h405hG05hK
05hV05hi05i405iD05iM05ib05im05j=05jM05jW05jg05k:05kM05l205lL05lb05m605mH05mZ05mk05n;05nL05n]05oE05oY05om060A060R060n061>061N061]
061l0622062A062G062S062d0636063I063g0646064J064n065?065U065g066M066e067N067j068;068D068T068d0694069D069N069W069_069f06:006::06:E
06:\06;306;A06;O06;^06;i06<>06<I06<S06<\06<e06<m06=806=@06=K06=S06=]06=g06>:06>B06>M06>b06>m06?>06?F06?Y06?l06@E06@^06@e06@m06A:
06AG06AZ06Ag06B006B806BA06BI06BR06B[06Bc06C206CA06CN06C]06Cm06D706DF06DN06DW06D_06Dg06Do06E806EA06EI06ES06E^06Ef06F906FA06FI06FX
06Fe06G506G=06GR06G_06H506HK06HT06Hb06Ho06I<06IR06If06J406J@06JO06J]06Jj06K406K@06K_06L:06LI06LY06Li06M506MJ06MV06Mc06Mm06N906NH
06NT06N_06Nj06O;06OJ06OW06P506P?06PM06Pf06Q406QJ06QV06R806RP06S906SU06S`06Sm06T:06TM06Tc06U806UI06UY06Ug06V906VJ06VW06Vm06WU06X;
06XS06Xl06Y@06YU06Z;06ZR06Za06Zo06[<06[J06[\06[j06\906\Q06\j06]D06]h06^706^K06^m06_B06_^06_m06`S06a106aQ06b306bA06bJ06bZ06bj06c@
06cP06cY06cd06cn06d706d@06dI06dT06dg06e:06eK06e[06el06f906fJ06fU06f^06fg06g006g;06gF06gQ06g\06gh06h706h@06h[06hg06i006iC06iO06i`
06ih06j?06jP06jf06k906kB06kG06kQ06k[06kh06l506l:06lB06lI06lN06lV06l[06l`06lo06m@06mJ06mS06m^06me06n006n606n;06n@06nF06nM06nT06n\
06ne06o006o:06o?06oH06oT06oY06oh0701070>070C070R070]0710071@071E071K071U071_071l0729072@072H072N072V072\072b072h0733073>073H073R
073]073c073n0744074:074@074F074L074R074X074^074e074m0753075@075G075M075X075c07610767076D076O076\076l0773077<077I077V077c0780078:
078C078L078U078^078i0792079E079X079d079o07:<07:E07:V07:_07:i07;407;=07;E07;O07;U07;`07;m07<507<?07<N07<U07<`07=107==07=L07=S07=e
07>207>?07>O07>W07>^07>k07?807?H07?U07?`07?h07?o07@807@@07@J07@T07@_07@j07A707AC07AQ07A[07An07B807BB07BK07BT07B[07Bd07Bl07C307C<
07CE07CL07C[07Cb07Ck07D607D@07DQ07DX07Dg07E207EE07EU07E\07Eb07El07F607FI07FS07FY07F_07Fe07Fk07G107G707G=07GH07GS07G^07Gh07H607H>
07HI07HO07HU07H[07Ha07Hg07Hn07I407I:07I@07IJ07IP07I[07Ia07Ig07J207J:07JH07JN07J]07Jh07K;07KK07KQ07KZ07Kj07L=07LP07Lc07Lm07M407M;
07MB07MI07MS07M]07N207NG07NU07Nc07No07O807OI07OR07O\07Oe07On07P607PB07PK07PT07P\07Pe07Pk07Q<07QD07QL07Q_07Qj07R:07RB07RU07Rd07SC
07S_07Se07T307T@07TM07T`07U707UD07UP07U\07Uj07V607VD07VT07W107WP07Wi07XA07X]07Xm07YR07Yh07Z507ZB07ZN07ZX07Ze07[007[;07[P07[c07\5
07\K07\X07\g07]@07]P07]i07^507^S07^k07_Q07`907`D07`S07`i07a307aR07a_07ao07b@07bQ07bZ07bj07c=07cQ07cf07dP07d[07do07eF07eZ07em07f8
07fA07fI07fQ07fW07fb07fh07g207g:07gJ07g]07gl07h807hB07hf07i407iB07iN07j207jP07jf07kE07kW07ka07kn07l;07lN07l[07le07ln07m707m@07mJ
07mS07m^07n307nD07nQ07n]07nl07o607oG07oQ07oZ07ob07oj0801080;080B080J080R080\080e0816081=081G081X081`08200829082L082[0837083M083W
083`0840084@084S084f0850085:085B085K085R085Z085e0868086M086Z086f0873087<087O087Y087c087k0883088;088D088M088V088_088j0890089A089J
089S089d089m08:=08:E08:V08:c08;B08;a08;h08<408<>08<H08<a08=108==08=I08=U08=b08=n08>:08>F08>]08?408?@08?L08?X08?d08@;08@G08@S08@_
08@k08A708AC08AO08A[08Ad08B008B<08BW08Bc08Bo08CF08CS08D208D>08DZ08E608EU08F@08FL08FW08Fj08G408GJ08G]08Gi08H508H?08HJ08HV08Hb08Ho
08IJ08Ie08J308JB08JS08J`08K908KG08KS08K^08Ki08L308LA08LL08LZ08Li08M508MA08MX08Ma08Mn08NG08NQ08Nc08Nm08OD08OW08P908P[08Pd08Pi08Q3
08Q=08QG08QT08QY08Q^08Qc08Qh08Qm08R208R708R@08RI08RT08R_08Rk08S008S908S>08SC08SH08SL08SQ08SX08S\08Sa08Sg08T108T608TC08TI08TN08TW
08Ta08Tn08U308UB08UM08U]08Um08V208V<08VF08VP08Vf08W908WE08WO08WY08Wc08Wm08X608X@08XU08Xj08Y708YC08YQ08Y[08Yn08Z808ZC08ZL08ZU08Z]
08Zg08Zo08[;08[D08[P08[[08[n08\608\A08\T08\_08\o08]808]M08]^08^:08^V08^`08^h08_508_B08_R08_b08_n08`608`?08`H08`Q08`[08`c08a:08aO
08aZ08af08b608bA08bX08bd08bo08c908cC08cJ08cS08c[08cc08cj08d408d;08dJ08dP08dZ08do08e:08eH08eO08eb08f108fD08fW08f_08fh08fo08g608g@
08gJ08gT08g]08gf08go08h:08hA08hK08h\08hm08i908iD08iQ08iZ08ik08j408j=08jE08jM08jT08j]08je08jn08k608kA08kL08k]08kd08kn08l=08lE08lT
08l[08ln08m908mL08mb08mk08n408n>08nH08nU08n_08ni08o208o;08oD08oN08oV08o_0900090A090N090X090e090n091?091H091T091_091j09200929092?
092H092S092[092e0936093=093G093V093`093m0942094A094P094i0953095<095E095U095b0965096B096L096V096`096j0974097>097I097^0983098A098N
098\098f0999099C099M099V099_099g09:209::09:C09:L09:U09:_09;209;809;C09;V09;`09<009<809<I09<X09=409=M09=V09=]09=j09>709>D09>Q09>[
09>b09>l09?309?:09?D09?M09?b09@709@C09@N09@[09@d09A109A809AB09AJ09AR09AZ09Ab09Aj09B109B:09BD09BM09B\09Bc09Bj09C;09CF09CU09C\09Cm
09D809DH09DX09Da09Dg09E109E;09EH09ER09E_09Eg09Em09F709F=09FC09FI09FT09Fk09G709GA09GO09GU09G`09Gf09Gn09H409H<09HB09HL09HR09HX09H^
09Hg09Hm09I:09I@09IK09I`09Ik09J909J?09JN09JY09Ji09K909K?09KF09KS09K`09Km09L:09LE09LL09LS09L[09Lb09Lj09M409MG09MZ09Me09N009N<09NE
09NT09N]09Ng09O109O;09OC09OL09OT09O[09Od09Om09P409PE09PK09PS09Pd09Pm09Q<09QC09Q^09Qi09R<09RL09RS09R_09Rl09S909SR09Sb09T109T>09TK
09TX09Te09U009U<09UU09Ul09V809VC09VS09V_09W609WB09WP09W\09Wh09X409X@09XI09XW09Xa09Xm09Y809YO09YZ09Yf09Z=09ZL09Z`09Zl09[A09[T09[m
09\I09\V09\\09\f09]009]@09]M09]S09]Y09]_09]e09]k09^109^:09^M09^`09^m09_909_E09_M09_\09_d09`109`709`=09`C09`H09`P09`W09`_09`i09`o
09a809a>09aF09aW09ab09b009b609bG09bR09b_09bl09c209c:09cG09cT09cd09d109d909dA09dJ09dR09dZ09db09dj09e909eH09eU09ea09eo09f;09fH09fO
09fW09f_09fg09fo09g709g?09gG09gO09gY09ga09h009h809h@09hO09h\09hl09i409iE09iP09ic09j909jA09jH09jO09jV09j`09jj09k509k=09kE09kM09kU
09k^09ki09l<09lO09l[09lg09m409m=09mN09mW09ma09mj09n309n909nB09nH09nS09na09nk09o209oE09oL09oV09og09on0:0;0:0A0:0P0:0a0:170:1J0:1Q
0:1Y0:1f0:200:2@0:2M0:2U0:2]0:2f0:2n0:360:3>0:3F0:3U0:3d0:420:4?0:4M0:4U0:4d0:4l0:540:5<0:5D0:5L0:5U0:5]0:5e0:5o0:6:0:6B0:6U0:6]
0:6e0:740:7A0:7Q0:7Y0:7n0:8=0:8P0:8f0:8n0:970:9G0:9W0:9g0::70::A0::K0::S0::\0::f0:;00:;90:;N0:;c0:;o0:<:0:<G0:<R0:<c0:<l0:=50:==
0:=E0:=M0:=W0:=_0:=h0:>00:>;0:>D0:>U0:>]0:>h0:?90:?C0:?T0:?\0:?o0:@<0:@R0:@n0:A70:A?0:AL0:AV0:Ac0:B00:B90:B?0:BE0:BK0:BQ0:B[0:Be
0:C60:CG0:CR0:C\0:Ch0:D00:D?0:DG0:DP0:DX0:D`0:Df0:E10:E70:E=0:ED0:EL0:EQ0:Eb0:Eg0:En0:F=0:FF0:FS0:FY0:Fh0:G50:GK0:G^0:Gc0:Gk0:H8
0:HE0:H^0:Hh0:I10:I:0:IC0:IL0:IT0:I\0:If0:J70:JH0:JS0:J]0:Jk0:K30:KH0:KS0:K\0:Kd0:Kl0:L20:L=0:LC0:LM0:LT0:L\0:Ld0:M;0:MA0:MJ0:M_
0:Mk0:N<0:ND0:NU0:Nb0:O80:ON0:OV0:O]0:Om0:P=0:PM0:P]0:Ph0:Q10:Q:0:QC0:QL0:QW0:Q`0:R50:RH0:RU0:Rb0:Ro0:S80:SI0:SR0:S]0:Sg0:T10:T:
0:TC0:TL0:TU0:T^0:Tg0:To0:UB0:UI0:UT0:Ue0:V00:V?0:VF0:V[0:Vl0:WE0:W[0:Wd0:Wj0:X40:X>0:XK0:XU0:X\0:Xb0:Xi0:Xo0:Y60:Y=0:YH0:Y[0:Yn
0:Z50:Z@0:ZM0:ZV0:Zg0:[00:[60:[<0:[B0:[I0:[Q0:[X0:[a0:[i0:\00:\60:\G0:\M0:\U0:\f0:\n0:]>0:]D0:]W0:]d0:^40:^D0:^K0:^Y0:^f0:_30:_L
0:__0:_m0:`<0:`J0:`X0:`g0:a20:a?0:a\0:b70:bF0:bT0:be0:c30:cL0:cZ0:ch0:d50:dA0:dK0:d[0:df0:e60:eI0:eW0:ee0:fD0:fO0:f^0:g90:gG0:gZ
0:ge0:h>0:hU0:i70:i\0:ij0:j00:j=0:jG0:jT0:j^0:jd0:jj0:k00:k80:k>0:kF0:kL0:kW0:kb0:km0:l70:l=0:lC0:lN0:lT0:l\0:lb0:lh0:ln0:m40:m:
0:m@0:mF0:mP0:mV0:mc0:mi0:mo0:n:0:n@0:nN0:nT0:nc0:nn0:o>0:oT0:oZ0:ob0:oo0;0<0;0L0;0Y0;0a0;0i0;110;190;1A0;1I0;1Q0;1`0;1o0;2<0;2H
0;2P0;2X0;2g0;2o0;370;3?0;3G0;3O0;3W0;3_0;3g0;3n0;4:0;4D0;4U0;4]0;4e0;540;5<0;5L0;5T0;5g0;640;6J0;6`0;6h0;6l0;760;7=0;7G0;7Q0;7Z
0;7^0;7b0;7k0;7o0;890;8D0;8U0;8d0;8n0;980;9C0;9J0;9W0;9^0;9g0;9k0;:30;:70;:<0;:@0;:J0;:V0;:^0;:f0;;50;;90;;D0;;Q0;;Z0;;g0;;k0;<:
0;<A0;<K0;<U0;<]0;<h0;=50;=B0;=U0;=h0;>20;><0;>D0;>L0;>T0;>\0;>e0;?80;?K0;?W0;?b0;?o0;@80;@K0;@U0;@_0;@h0;A10;A90;AE0;AK0;AW0;Aa
0;Am0;B40;BI0;BQ0;B]0;Bn0;C70;CE0;CN0;Cc0;D00;DO0;Dk0;E20;E:0;EJ0;EZ0;Ej0;F:0;FC0;FJ0;FQ0;FX0;F`0;Fe0;Fo0;GB0;GS0;G^0;Gi0;H70;HA
0;HR0;H[0;Hd0;Hl0;I40;I;0;IE0;IK0;IU0;I]0;Ie0;Im0;J>0;JC0;JK0;J^0;Jf0;K50;K<0;KM0;KX0;L10;LG0;LM0;LV0;Lc0;M00;MF0;MV0;M_0;Mi0;N2
0;N;0;ND0;NM0;NV0;Ng0;O80;OG0;OT0;O\0;Oe0;P40;P<0;PE0;PN0;PW0;P`0;Pk0;Q40;Q=0;QF0;QO0;QX0;Qi0;R20;R;0;RL0;RU0;Rf0;Ro0;SB0;SS0;Sf
0;T90;TB0;TK0;T[0;Tn0;UD0;UT0;U]0;Uf0;Uo0;V70;VA0;VN0;VW0;W20;WM0;WY0;We0;X20;X<0;XM0;XW0;Xd0;Y00;Y80;YB0;YO0;YY0;Yb0;Yl0;Z80;ZA
0;ZT0;Z[0;Ze0;[60;[A0;[R0;[[0;[l0;\90;\R0;\k0;]30;]:0;]D0;]N0;][0;]h0;]o0;^50;^<0;^B0;^H0;^N0;^X0;^c0;^n0;_90;_E0;_Q0;_Y0;_h0;`0
0;`60;`<0;`B0;`H0;`O0;`V0;`\0;`d0;`l0;a20;a=0;aC0;aI0;aX0;ac0;b20;b80;bI0;bV0;bf0;c60;c<0;cG0;cT0;ca0;d40;dG0;dS0;d_0;di0;e40;e=
0;eI0;eU0;el0;fC0;fQ0;f_0;fn0;g90;gN0;gY0;gd0;gn0;h80;hB0;hN0;hY0;hg0;i10;i=0;iI0;ih0;j10;j>0;jS0;j]0;jo0;k90;kL0;k[0;l70;lV0;l_
0;li0;m<0;mO0;me0;n50;n?0;nI0;nT0;n]0;ng0;o10;o;0;oL0;o]0;on0<0>0<0O0<0\0<0o0<190<1C0<1M0<1W0<1a0<1k0<260<2?0<2J0<2X0<2b0<3=0<3H
0<3R0<3c0<420<4D0<4N0<4i0<580<5K0<5g0<620<6<0<6F0<6P0<6`0<6j0<750<7<0<7C0<7J0<7R0<7[0<7e0<8<0<8S0<8`0<8l0<9:0<9D0<9W0<9a0<9l0<:5
0<:>0<:F0<:Q0<:Y0<:b0<:k0<;60<;@0<;S0<;Z0<;c0<<60<<?0<<R0<<[0<<n0<=?0<=[0<>70<>>0<>F0<>S0<>`0<?60<?C0<?K0<?S0<?[0<?b0<?j0<@20<@:
0<@I0<@X0<@f0<A30<A@0<AJ0<AW0<A^0<Af0<An0<B60<B>0<BF0<BN0<BV0<B^0<Bg0<Bo0<C@0<CI0<CQ0<C^0<Ck0<D;0<DC0<DV0<De0<E50<EE0<EM0<ES0<E]
0<Eg0<F40<FA0<FK0<FR0<FY0<F`0<Fg0<Fn0<G70<GJ0<G]0<Gi0<H40<HA0<HJ0<H[0<Hd0<Hn0<I70<I@0<IH0<IR0<IX0<Ic0<J00<J80<J>0<JS0<JZ0<Jc0<K4
0<K<0<KL0<KS0<Kf0<L10<L;0<LN0<LT0<L\0<Li0<M60<MC0<MM0<MX0<M`0<Mh0<N00<N80<N@0<NK0<Nb0<O90<OD0<ON0<O[0<Oe0<P60<P@0<PK0<PU0<P_0<Pe
0<Po0<Q50<Q?0<QK0<QT0<QZ0<Qm0<R50<R>0<RQ0<RY0<Rg0<Rm0<S>0<SI0<Sb0<T20<T:0<TB0<TL0<TV0<Ti0<U30<U>0<UE0<UM0<UW0<U_0<Uh0<V30<VH0<V]
0<Vh0<W20<W@0<WJ0<W]0<Wg0<X20<X<0<XF0<XL0<XW0<X]0<Xg0<Y30<Y;0<YC0<YV0<Y]0<Yf0<Z90<ZE0<Z\0<Zb0<[30<[B0<[X0<[e0<[l0<\<0<\F0<\P0<\Z
0<\d0<\l0<]30<]A0<]I0<]Q0<]Z0<]e0<^60<^W0<_50<_60<_K0<_[0<_\0<_]0<_e0<`20<`90<`H0<`I0<`T0<`U0<a60<aE0<aF0<aT0<ac0<b40<b50<bF0<bW
0<bX0<c50<cN0<cb0<dA0<dT0<df0<e60<eF0<em0<fH0<f]0<g00<g?0<gR0<gd0<h40<hG0<hi0<iK0<i_0<j20<jH0<jZ0<k80<kI0<kX0<k`0<kn0<l=0<lM0<l[
0<lm0<m?0<mG0<mY0<n;0<nM0<na0<oA0<oT0<ol0=0=0=0]0=1=0=220=2]0=2l0=370=3D0=3Q0=3d0=450=4C0=4P0=4]0=4k0=590=5G0=5V0=610=6N0=6]0=6m
0=7>0=7M0=7f0=840=8>0=8H0=8R0=8[0=8g0=910=9<0=9S0=9k0=:=0=:Y0=:e0=;40=;K0=;\0=<00=<>0=<^0==60==V0=>50=>B0=>I0=>V0=>c0=?30=?=0=?I
0=?S0=?[0=?d0=?m0=@60=@?0=@T0=@i0=A60=AB0=AO0=AX0=Ai0=B20=B>0=BI0=BP0=BW0=B`0=Bg0=C30=C@0=CK0=CT0=Ce0=Cm0=D70=DH0=DP0=D^0=De0=E8
0=EE0=EX0=Eh0=F10=F70=FA0=FK0=F[0=Fk0=G;0=GH0=GT0=G^0=Gg0=H20=H?0=HZ0=I50=IC0=IO0=I^0=Ii0=J<0=JF0=JT0=J`0=Jl0=K50=K?0=KH0=KT0=K\
0=Kf0=Ko0=LB0=LJ0=LW0=M00=M<0=ML0=MT0=Mg0=N60=N=0=NM0=NY0=Nk0=OA0=ON0=P50=PV0=Pk0=Q>0=QN0=Qa0=R30=RC0=RV0=Re0=SG0=S[0=So0=T@0=TR
0=U20=UD0=UM0=UU0=Uc0=V20=V<0=VE0=VS0=Vd0=W00=WC0=We0=X70=XK0=Xk0=Y>0=YV0=Yg0=ZI0=Zc0=[d0=\R0=\a0=\k0=]50=]?0=]R0=]b0=]m0=^80=^@
0=^K0=^U0=^[0=^d0=_90=_L0=_V0=_`0=_m0=`70=`H0=`R0=`Y0=`_0=`e0=`k0=a20=a80=aB0=aK0=aS0=a^0=b10=b90=bE0=bV0=ba0=bo0=c80=cK0=c\0=d>
0=dW0=d^0=dg0=e40=eA0=eT0=e^0=ee0=ek0=f20=f90=f@0=fG0=fP0=f_0=fn0=g<0=gE0=gQ0=gZ0=ge0=gn0=h50=h<0=hC0=hL0=hT0=h]0=hf0=hn0=i80=i?
0=iN0=iW0=i^0=ik0=j20=jA0=jH0=jY0=jh0=k>0=kT0=k[0=kc0=km0=l=0=lJ0=lT0=l`0=lh0=m10=m=0=mF0=mP0=m\0=n30=nJ0=nY0=ng0=o60=oA0=oV0=oa
0=ol0>060>0@0>0J0>0X0>0b0>0m0>170>1C0>1M0>1`0>1j0>240>2I0>2V0>2f0>2o0>3H0>3[0>3n0>4J0>4R0>4X0>4e0>520>5?0>5L0>5R0>5X0>5^0>5d0>5j
0>660>6<0>6G0>6R0>6]0>6g0>6m0>750>7@0>7F0>7L0>7R0>7X0>7^0>7d0>7j0>800>870>8?0>8E0>8P0>8V0>8\0>8g0>920>9@0>9F0>9Y0>9f0>:60>:I0>:O
0>:T0>:a0>:n0>;>0>;K0>;Q0>;V0>;\0>;b0>;g0>;l0><20><;0><D0><O0><Z0><f0><n0>=90>=?0>=E0>=K0>=P0>=V0>=]0>=b0>=h0>=o0>>80>>=0>>H0>>M
0>>R0>>[0>>f0>?30>?90>?H0>?U0>?h0>@;0>@A0>@I0>@V0>@c0>A60>AC0>AK0>AT0>A]0>Ae0>Am0>B50>BA0>BR0>Bc0>C40>CC0>CS0>C_0>D20>D>0>DF0>DN
0>DV0>D`0>Dj0>E40>E>0>EI0>EV0>E^0>F30>F>0>FF0>F[0>Fe0>G40>G<0>GO0>G^0>H10>HD0>HL0>HS0>H]0>Hg0>I:0>IG0>IP0>IY0>I`0>Ii0>J10>J70>J>
0>JO0>J`0>Jj0>K50>KA0>KI0>KV0>K^0>Ke0>Kk0>L10>L70>L?0>LE0>LK0>LR0>L\0>Ld0>M50>M=0>MG0>MT0>M[0>Mj0>N10>ND0>NQ0>Na0>O70>O@0>OG0>OT
0>Oa0>P70>PD0>PL0>PS0>P[0>Pb0>Pi0>Q10>Q80>QC0>QN0>QZ0>Qe0>R40>R?0>RR0>R]0>Rg0>Rn0>S50>S<0>SC0>SJ0>SQ0>S\0>Sd0>Sk0>T60>T<0>TF0>TO
0>TX0>Tg0>Tn0>U;0>UF0>UV0>Uf0>Um0>V80>VE0>VR0>Ve0>W50>WC0>WM0>WX0>Wc0>Wn0>X80>XD0>X_0>Y:0>YI0>YW0>Yg0>Z30>ZJ0>ZV0>Zc0>Zo0>[;0>[E
0>[R0>[\0>[h0>\30>\B0>\L0>\c0>\m0>]90>]P0>][0>^20>^;0>^P0>^c0>_?0>_X0>_c0>_k0>`80>`E0>`U0>`b0>`j0>a20>a:0>aC0>aK0>aS0>aZ0>ae0>b0
0>b?0>bM0>b\0>bg0>c20>c90>cA0>cI0>cQ0>cY0>cb0>cj0>d10>d:0>dD0>dL0>d[0>db0>dj0>e50>eB0>eR0>eZ0>ee0>f20>fH0>fX0>fa0>fi0>g60>gC0>gV
0>gc0>h20>h;0>hD0>hM0>hV0>hc0>i10>iF0>ia0>j30>jD0>jU0>jb0>jo0>k70>kE0>kR0>k^0>kj0>l40>l=0>lJ0>lV0>l`0>lg0>m80>mD0>mN0>mg0>n20>nB
0>nM0>nb0>no0>oE0>o[0>oh0>on0?080?0B0?0R0?0\0?0b0?0i0?110?170?1=0?1E0?1K0?1V0?1a0?1n0?280?2D0?2J0?2Y0?2a0?2g0?2m0?330?390?3A0?3G
0?3M0?3S0?3\0?3b0?3o0?470?4?0?4J0?4R0?4`0?4f0?530?5B0?5U0?5k0?610?6:0?6J0?6Z0?6m0?7=0?7H0?7P0?7W0?7^0?7e0?7n0?880?8K0?8^0?8j0?95
0?9B0?9L0?9]0?9f0?:00?:90?:A0?:I0?:S0?:\0?:e0?:m0?;80?;>0?;Q0?;X0?;a0?<20?<:0?<J0?<R0?<e0?=20?=N0?=g0?>00?>70?>D0?>Q0?>d0?>n0??5
0??<0??D0??K0??R0??Y0??c0?@60?@I0?@S0?@]0?@h0?@o0?A<0?AC0?AJ0?AQ0?AX0?A_0?Ag0?B30?B<0?BB0?BK0?BT0?Ba0?Bf0?Bm0?C:0?CB0?CQ0?CX0?Cg
0?D40?DG0?DZ0?Db0?Dj0?E10?E80?EE0?ER0?E[0?Ea0?Ef0?El0?F20?F;0?FD0?FS0?Ff0?Fo0?G80?GB0?GH0?GS0?GY0?G_0?Gg0?Go0?H80?HC0?HH0?HO0?HU
0?H]0?Hc0?I00?I60?I<0?IG0?IN0?IZ0?I`0?Io0?J:0?JG0?J]0?Ja0?Jm0?K:0?KG0?K`0?Km0?L90?LE0?LQ0?L^0?Lj0?M60?MC0?MZ0?N10?NB0?NM0?NZ0?Nf
0?O;0?OG0?OS0?O_0?Ok0?P20?P?0?PF0?PR0?P_0?Pm0?Q90?QR0?Q^0?Qj0?R?0?RK0?R_0?Rk0?SF0?S[0?T@0?TS0?T\0?Te0?Tl0?U30?UL0?U_0?Uh0?V10?V<
0?VG0?VQ0?V[0?Vd0?W50?WF0?WN0?WW0?W_0?Wj0?X;0?XD0?XM0?XV0?X_0?Xh0?Y20?Y<0?YF0?YQ0?Y[0?Yd0?Z;0?ZF0?ZQ0?Zb0?Zk0?[:0?[D0?[[0?[j0?\@
0?\V0?\`0?\j0?]40?]>0?]T0?]g0?^00?^60?^<0?^B0?^H0?^Q0?^\0?_10?_F0?_Q0?_^0?_l0?`40?`G0?`Q0?`[0?`d0?`l0?a20?a=0?aC0?aP0?a^0?ai0?b3
0?bH0?bT0?b`0?c30?cA0?cR0?c[0?cn0?d=0?d\0?e50?e:0?eA0?eK0?eU0?eb0?el0?f30?f:0?f@0?fF0?fM0?fT0?f[0?fh0?g50?gA0?gL0?gX0?g`0?gk0?h1
0?h80?h?0?hF0?hM0?hT0?h[0?hb0?hi0?i00?i70?iB0?iJ0?iQ0?i^0?ij0?j90?j@0?jO0?j^0?jn0?k>0?kD0?kR0?kb0?ko0?l?0?lP0?l\0?li0?m<0?mN0?m\
0?mj0?n>0?n]0?o>0?oT0?oi0@0>0@0L0@0d0@110@1=0@1H0@1S0@1`0@200@2<0@2I0@2Z0@2o0@3C0@3Y0@3h0@450@4R0@4c0@5=0@5H0@5b0@660@6V0@720@7E
0@7K0@7U0@7_0@7l0@860@8<0@8B0@8H0@8N0@8T0@8Z0@8`0@8k0@960@9A0@9G0@9M0@9S0@9^0@9d0@9j0@:00@:60@:<0@:C0@:I0@:O0@:U0@:^0@:d0@;10@;9
0@;?0@;J0@;P0@;^0@;d0@<30@<<0@<L0@<\0@<b0@<j0@=70@=D0@=T0@=a0@=o0@>90@>C0@>M0@>W0@>a0@>l0@?C0@?Z0@?h0@@40@@B0@@N0@@c0@@o0@A<0@AH
0@AT0@A\0@Ah0@B00@B:0@BC0@BN0@BV0@Bm0@C80@CD0@CW0@Cd0@D40@D<0@DO0@D\0@Do0@E?0@EI0@EP0@E`0@F00@FC0@FV0@Fa0@Fj0@G30@G<0@GE0@GN0@GX
0@Gk0@H>0@HK0@HW0@Hd0@Hn0@I?0@II0@IT0@I^0@Ih0@J10@J>0@JF0@JO0@JX0@Jc0@Jk0@K>0@KG0@KP0@Ka0@Kk0@L:0@LA0@LV0@Le0@M;0@MN0@MV0@M`0@N3
0@NF0@NY0@Nl0@O70@O@0@OI0@OR0@OZ0@Oc0@Oo0@PD0@PY0@Pf0@Q20@Q@0@QJ0@Q_0@Qk0@R50@R>0@RG0@RP0@R[0@Rd0@Rn0@S80@SE0@SL0@S_0@Sh0@T10@TD
0@TM0@T^0@Tg0@U<0@UK0@Um0@VI0@VQ0@VX0@Ve0@W20@W?0@WL0@WW0@W^0@Wf0@Wn0@X60@X?0@XJ0@X_0@Y40@Y@0@YK0@YY0@Yc0@Z60@Z@0@ZJ0@ZS0@Z\0@Zb
0@Zk0@[10@[;0@[A0@[I0@[P0@[_0@[g0@\00@\C0@\N0@\\0@\b0@]70@]D0@]T0@]d0@]k0@^10@^;0@^E0@^R0@^\0@^b0@^h0@^n0@_30@_90@_?0@_E0@_N0@_W
0@_b0@_l0@`80@`>0@`G0@`M0@`S0@`Y0@`_0@`e0@`k0@a10@a70@a>0@aF0@aL0@aU0@aZ0@a`0@ai0@b40@bB0@bH0@bU0@b^0@bk0@c80@c>0@cE0@cR0@c_0@cl
0@d<0@dC0@dJ0@dR0@dY0@d`0@dj0@e50@eB0@eO0@e\0@eh0@f50@f>0@fO0@fX0@fb0@fi0@g00@g70@gA0@gI0@gR0@g_0@gi0@h00@hA0@hJ0@hT0@hi0@i20@iA
0@iI0@i\0@ii0@j<0@jO0@jV0@j_0@k20@kE0@kX0@kh0@l20@l;0@lD0@lM0@lV0@l_0@li0@m<0@mO0@m\0@mh0@n50@n>0@nO0@nX0@na0@ni0@o10@o90@oB0@oK
0@oT0@o\0@of0@oo0A0@0A0G0A0Q0A0b0A0m0A1=0A1E0A1X0A1e0A2D0A2`0A2i0A310A3A0A3Q0A3a0A410A4:0A4@0A4G0A4O0A4U0A4^0A4f0A570A5H0A5R0A5[
0A5f0A5m0A6:0A6A0A6J0A6R0A6Z0A6a0A6k0A720A780A7?0A7G0A7L0A7[0A7a0A7i0A880A8A0A8P0A8W0A8f0A910A9J0A9f0A9l0A:20A:?0A:L0A:Y0A:i0A:o
0A;50A;;0A;B0A;H0A;N0A;T0A;_0A;n0A<;0A<G0A<U0A<[0A<f0A<l0A=20A=80A=>0A=D0A=K0A=R0A=X0A=_0A=g0A=m0A>:0A>D0A>J0A>U0A>]0A>k0A?10A?@
0A?M0A?`0A@00A@60A@E0A@R0A@_0A@o0AA@0AAK0AAX0AAi0AB50ABC0ABN0AB`0AC40ACN0ACb0AD60AD=0ADF0ADS0ADZ0ADc0ADl0AE70AEC0AEP0AE\0AEh0AF4
0AFI0AF\0AG00AG@0AGH0AGQ0AGc0AH50AHC0AHa0AI70AI`0AJ60AJG0AJQ0AJ[0AJe0AK20AK<0AKI0AKT0AK^0AKh0AL20AL=0ALG0AL\0AM10AM<0AMF0AMT0AM^
0AMm0AN50ANB0ANN0ANZ0AN`0ANk0AO10AO70AO>0AOF0AOP0AOe0AP00AP;0APN0APY0APg0APm0AQB0AQS0AQi0AR90ARC0ARK0ARU0AR_0AS50ASB0ASM0ASV0AS\
0ASb0ASj0AT10AT:0ATK0AT\0ATi0AU50AUB0AUK0AUZ0AUc0AUk0AV20AV90AV@0AVH0AVO0AVW0AV_0AVj0AW30AWD0AWJ0AWS0AWb0AWm0AXD0AXK0AX\0AXi0AY?
0AYR0AYW0AY_0AYo0AZ?0AZO0AZ_0AZg0AZo0A[70A[?0A[G0A[O0A[W0A[f0A\50A\B0A\N0A\V0A\^0A\m0A]50A]=0A]E0A]M0A]U0A]_0A]h0A^00A^:0A^E0A^M
0A^^0A^h0A_00A_?0A_L0A_\0A_d0A`70A`F0A`_0Aa50Aa=0AaF0AaV0Aaf0Ab60AbF0Abb0Abl0Ac40Ac>0AcG0AcQ0AcZ0Acm0Ad>0AdI0AdU0Add0Adl0AeA0AeM
0AeW0Aea0Aek0Af30Af=0AfF0AfR0Af_0Afi0Afj0Ag;0AgF0AgQ0Agf0Ah00Ah@0AhH0Ah[0Ahf0AiE0Ai^0Aig0Aim0Aj:0AjG0AjT0Aj^0Ajd0Ajk0Ak10Ak80Ak>
0AkD0AkM0Akb0Al70AlC0AlN0Al[0Ald0Am50Am>0AmD0AmJ0AmP0AmW0Ama0Amh0Amo0An70An@0AnF0AnW0An]0Ane0Ao60Ao>0AoL0AoR0Aoe0B020B0?0B0L0B0S
0B0Z0B0g0B140B1A0B1N0B1U0B1_0B1f0B1n0B250B2<0B2C0B2P0B2]0B2i0B340B3C0B3L0B3Y0B3`0B3g0B3n0B450B4<0B4E0B4L0B4S0B4[0B4g0B4n0B5A0B5H
0B5O0B5\0B5h0B670B6>0B6S0B6^0B710B7D0B7K0B7Q0B7^0B7k0B880B8E0B8R0B8Y0B8`0B8i0B900B9:0B9D0B9Y0B9l0B::0B:G0B:U0B:`0B:o0B;:0B;F0B;Q
0B;\0B;f0B<10B<:0B<C0B<M0B<X0B<_0B=20B=:0B=C0B=V0B=_0B=m0B>30B>F0B>U0B>e0B?50B?<0B?A0B?H0B?O0B?Y0B?c0B@10B@70B@B0B@M0B@Y0B@^0B@e
0BA40BAC0BAN0BAX0BAc0BAn0BB;0BBB0BBO0BBT0BBY0BB^0BBi0BBm0BC20BC80BCD0BCO0BCd0BCi0BD60BDC0BDI0BDW0BD\0BE30BE<0BEF0BEP0BET0BE]0BF0
0BFC0BFY0BFi0BG20BG;0BGD0BGN0BGV0BG_0BGh0BH90BHJ0BHY0BHb0BI00BI90BIH0BIQ0BIZ0BIc0BIl0BJ50BJ?0BJH0BJQ0BJZ0BJc0BJl0BKA0BKJ0BKS0BKb
0BL00BLA0BLJ0BL]0BLn0BMM0BMf0BMo0BN70BND0BNQ0BNd0BO40BO@0BOJ0BOT0BO^0BOi0BP30BP?0BPV0BPm0BQ;0BQI0BQX0BQc0BR80BRC0BRO0BRY0BRc0BRm
0BS90BSD0BSO0BSZ0BSg0BT00BTG0BTQ0BT[0BU00BU;0BUK0BUS0BUh0BV90BVR0BVn0BW60BW>0BWK0BWX0BWh0BX80BX@0BXH0BXO0BXV0BX^0BXf0BXo0BY>0BYS
0BY[0BYf0BZ50BZ=0BZL0BZT0BZ\0BZd0BZl0B[40B[<0B[E0B[L0B[V0B[b0B[j0B\=0B\E0B\M0B\\0B\f0B]60B]>0B]U0B]d0B^70B^P0B^V0B^]0B^j0B_:0B_G
0B_T0B_[0B_b0B_k0B`20B`90B`@0B`I0B`V0B`c0Ba10Ba<0BaH0BaN0BaY0Ba_0Baf0Bam0Bb60Bb=0BbE0BbL0BbR0BbZ0Bbc0Bbj0Bc90BcD0BcM0BcZ0Bcc0Bd2
0Bd90BdL0BdY0Be80BeH0BeQ0BeX0Beb0Bel0Bf90BfC0BfM0BfU0Bf]0Bfg0Bfo0Bg80Bg>0BgS0Bgh0Bh60Bh@0BhL0BhV0Bhi0Bi30Bi=0BiF0BiO0BiU0Bi`0Bif
0Bj00Bj90BjA0BjH0Bj]0Bjd0Bjm0Bk@0BkK0BkY0Bk_0Bl00Bl?0BlO0Bl_0Bli0Bm10Bm>0BmK0BmX0Bmh0Bn20Bn70Bn=0BnC0BnI0BnO0BnW0Bnh0Bo90BoD0BoO
0BoZ0Boa0Bon0C050C0>0C0F0C0N0C0U0C0_0C0f0C0l0C130C1;0C1@0C1Q0C1Y0C1`0C1m0C260C2N0C2T0C2c0C300C3C0C3S0C3X0C3_0C3i0C460C4F0C4P0C4W
0C4^0C4e0C4l0C530C5:0C5A0C5N0C5[0C5b0C5m0C690C6@0C6K0C6Q0C6X0C6_0C6f0C6m0C740C7;0C7A0C7I0C7Q0C7X0C7g0C7m0C840C8?0C8F0C8U0C8\0C8k
0C980C9H0C9X0C9_0C9e0C9o0C:90C:I0C:V0C:`0C:f0C:o0C;80C;?0C;G0C;P0C;c0C<60C<B0C<N0C<[0C<d0C=50C=>0C=H0C=Q0C=Z0C=b0C=k0C>20C>:0C>C
0C>L0C>R0C>c0C>j0C?30C?D0C?L0C?Z0C?`0C?o0C@:0C@J0C@]0C@d0C@k0CA80CAE0CAU0CAb0CAl0CB60CB<0CBB0CBI0CBR0CB[0CBn0CCA0CCM0CCX0CCe0CCn
0CD?0CDH0CDR0CD[0CDd0CDl0CE50CE=0CED0CEM0CEX0CE_0CF40CF:0CFB0CFS0CF[0CFj0CG10CGF0CGW0CGj0CH@0CHF0CHP0CH]0CHj0CI=0CIP0CI[0CIe0CIo
0CJ90CJA0CJL0CJW0CJl0CKA0CKO0CK\0CKk0CL60CLK0CLV0CL`0CLi0CM20CM:0CMF0CMN0CMW0CMe0CN00CN60CNI0CNP0CN\0CNo0CO90COI0COQ0COf0CP90CP[
0CPn0CQ90CQ>0CQK0CQU0CQh0CR50CR:0CRA0CRF0CRK0CRP0CRU0CRZ0CRc0CRl0CS60CS?0CSL0CSS0CS\0CSa0CSf0CSk0CT00CT50CT<0CTA0CTF0CTL0CTT0CTY
0CTh0CTm0CU20CU;0CUB0CUO0CUT0CUe0CV00CV@0CVP0CVV0CV\0CVl0CW<0CWL0CW\0CWf0CWm0CX40CX<0CXC0CXL0CXT0CXg0CY80CYC0CYN0CYZ0CYc0CZ20CZ;
0CZE0CZN0CZW0CZ_0CZi0C[00C[70C[?0C[S0C[Y0C[n0C\60C\>0C\O0C\Y0C\g0C\m0C]@0C]O0C]e0C^80C^>0C^I0C^S0C^]0C^m0C_:0C_H0C_S0C_^0C_i0C`4
0C`?0C`J0C`a0Ca80CaF0CaS0Cab0Can0CbE0CbQ0Cb_0Cbl0Cc90CcA0CcM0CcV0Ccc0Cd20Cd>0CdI0Cd^0Cdh0Ce40CeI0CeS0Ceb0Cej0Cf?0CfR0Cfk0CgD0CgO
0CgX0Cgh0Ch80ChN0Ch^0Chg0Ci00Ci90CiC0CiL0CiU0Ci]0Cil0Cj;0CjD0CjM0CjU0Cj^0Cjm0Ck50Ck>0CkF0CkN0CkW0Ck_0Cki0Cl20Cl<0ClE0ClM0Cl`0Cli
0Cm10Cm@0CmI0CmZ0Cmb0Cn<0CnN0Cnd0Co:0CoC0CoI0CoV0Coc0D030D0@0D0F0D0L0D0S0D0Z0D0`0D0f0D0l0D170D1B0D1N0D1Y0D1f0D1l0D270D2=0D2C0D2I
0D2O0D2U0D2[0D2b0D2i0D310D3:0D3@0D3O0D3U0D3[0D3f0D3o0D4=0D4C0D4T0D4_0D520D5B0D5I0D5O0D5Y0D5c0D5m0D670D6=0D6C0D6I0D6O0D6U0D6[0D6a
0D6j0D750D7?0D7I0D7S0D7Y0D7b0D7g0D7m0D830D890D8?0D8E0D8K0D8Q0D8W0D8_0D8e0D8n0D950D9;0D9F0D9P0D9^0D9d0D:10D::0D:J0D:c0D:h0D;00D;=
0D;J0D;`0D;m0D<60D<>0D<D0D<M0D<U0D<^0D<e0D<n0D=70D=>0D=E0D=L0D=S0D=^0D=e0D=n0D>70D>?0D>G0D>Q0D>Y0D>a0D>h0D?10D?90D?F0D?M0D?S0D?\
0D?c0D@30D@;0D@L0D@W0D@g0DA:0DA@0DAG0DAT0DAa0DAn0DB;0DBB0DBI0DBP0DBX0DB_0DBf0DBm0DC:0DCG0DCS0DC^0DCk0DD40DDA0DDH0DDO0DDV0DD]0DDd
0DDm0DE40DE;0DEC0DEM0DET0DEg0DEn0DF50DFB0DFK0DFZ0DFa0DG20DG?0DGR0DGe0DGl0DH60DH=0DHD0DHN0DHX0DHe0DHo0DI90DIC0DIM0DIW0DIb0DJ70DJL
0DJY0DJe0DK30DK=0DKP0DKZ0DKg0DL30DL?0DLM0DLX0DL`0DLl0DMH0DMR0DM\0DN30DN;0DNF0DNY0DNb0DO90DO@0DOY0DOj0DPF0DP_0DPi0DQ00DQ70DQ>0DQK
0DQU0DQ\0DQc0DQj0DR10DR80DR?0DRF0DRS0DR^0DRk0DS70DSF0DSM0DS\0DSg0DSn0DT50DT<0DTC0DTJ0DTS0DT[0DTb0DTm0DU40DUC0DUJ0DUQ0DU\0DUe0DV4
0DV;0DVL0DVW0DVj0DW70DW>0DWF0DWM0DWT0DW^0DWh0DX30DX;0DXA0DXI0DXP0DXX0DXa0DY40DYG0DYS0DY_0DYl0DZ40DZC0DZK0DZU0DZ^0DZg0DZm0D[80D[>
0D[I0D[O0D[V0D[^0D[o0D\60D\?0D\P0D\W0D\e0D\n0D]=0D]H0D]U0D]_0D]f0D]k0D^50D^?0D^O0D^Y0D^^0D^e0D^k0D_00D_50D_<0D_A0D_J0D_[0D_f0D`1
0D`>0D`C0D`L0D`Q0D`V0D`[0D``0D`e0D`l0Da20Da70Da=0DaF0DaK0DaX0Da]0Dab0Db10Db80DbE0DbJ0DbW0Db`0Dc00Dc=0DcB0Dcb0Dcc0Dcd0Dce0Dcf0Dcg
0Dch0Dci0Dcj0Dck0Dcl0Dcm0Dcn0Dco0Dd00Dd10Dd20Dd30Dd40Dd50Dd60Dd70Dd80Dd90Dd:0Dd;0Dd<0Dd=0Dd>0Dd?0Dd@0DdA0DdB0DdC0DdD0DdE0DdF0DdG
0DdH0DdI0DdJ0DdK0DdU0DdV0DdW0DdX0DdY0DdZ0Dd[0Dd\0Dd]0Dd^0Dd_0Dd`0Dda0Ddb0Ddc0Ddd0Dde0Ddf0Ddg0Ddh0Ddi0Ddj0Ddk0Ddl0Ddm0Ddn0Ddo0De0
0De10De20De30De40De50De60De70De80De90De:0De;0De<0De=0De>0DeG0DeH0DeI0DeJ0DeK0DeL0DeM0DeN0DeO0DeP0DeQ0DeR0DeS0DeT0DeU0DeV0DeW0DeX
0DeY0DeZ0De[0De\0De]0De^0De_0De`0Dea0Deb0Dec0Ded0Dee0Def0Deg0Deh0Dei0Dej0Dek0Del0Dem0Den0Deo0Df00Df<0Df=0Df>0Df?0Df@0DfA0DfB0DfC
0DfD0DfE0DfF0DfG0DfH0DfI0DfJ0DfK0DfL0DfM0DfN0DfO0DfP0DfQ0DfR0DfS0DfT0DfU0DfV0DfW0DfX0DfY0DfZ0Df[0Df\0Df]0Df^0Df_0Df`0Dfa0Dfb0Dfc
0Dfd0Dfe0Dg10Dg20Dg30Dg40Dg50Dg60Dg70Dg80Dg90Dg:0Dg;0Dg<0Dg=0Dg>0Dg?0Dg@0DgA0DgB0DgC0DgD0DgE0DgF0DgG0DgH0DgI0DgJ0DgK0DgL0DgM0DgN
0DgO0DgP0DgQ0DgR0DgS0DgT0DgU0DgV0DgW0DgX0DgY0DgZ0Dh10Dh20Dh30Dh40Dh50Dh60Dh70Dh80Dh90Dh:0Dh;0Dh<0Dh=0Dh>0Dh?0Dh@0DhA0DhB0DhC0DhD
0DhE0DhF0DhG0DhH0DhI0DhJ0DhK0DhL0DhM0DhN0DhO0DhP0DhQ0DhR0DhS0DhT0DhU0DhV0DhW0DhX0DhY0DhZ0Di10Di20Di30Di40Di50Di60Di70Di80Di90Di:
0Di;0Di<0Di=0Di>0Di?0Di@0DiA0DiB0DiC0DiD0DiE0DiF0DiG0DiH0DiI0DiJ0DiK0DiL0DiM0DiN0DiO0DiP0DiQ0DiR0DiS0DiT0DiU0DiV0DiW0DiX0DiY0DiZ
0Dj00Dj10Dj20Dj30Dj40Dj50Dj60Dj70Dj80Dj90Dj:0Dj;0Dj<0Dj=0Dj>0Dj?0Dj@0DjA0DjB0DjC0DjD0DjE0DjF0DjG0DjH0DjI0DjJ0DjK0DjL0DjM0DjN0DjO
0DjP0DjQ0DjR0DjS0DjT0DjU0DjV0DjW0DjX0DjY0Djo0Dk00Dk10Dk20Dk30Dk40Dk50Dk60Dk70Dk80Dk90Dk:0Dk;0Dk<0Dk=0Dk>0Dk?0Dk@0DkA0DkB0DkC0DkD
0DkE0DkF0DkG0DkH0DkI0DkJ0DkK0DkL0DkM0DkN0DkO0DkP0DkQ0DkR0DkS0DkT0DkU0DkV0DkW0DkX0Dl00Dl10Dl20Dl30Dl40Dl50Dl60Dl70Dl80Dl90Dl:0Dl;
0Dl<0Dl=0Dl>0Dl?0Dl@0DlA0DlB0DlC0DlD0DlE0DlF0DlG0DlH0DlI0DlJ0DlK0DlL0DlM0DlN0DlO0DlP0DlQ0DlR0DlS0DlT0DlU0DlV0DlW0DlX0DlY0Dlo0Dm0
0Dm10Dm20Dm30Dm40Dm50Dm60Dm70Dm80Dm90Dm:0Dm;0Dm<0Dm=0Dm>0Dm?0Dm@0DmA0DmB0DmC0DmD0DmE0DmF0DmG0DmH0DmI0DmJ0DmK0DmL0DmM0DmN0DmO0DmP
0DmQ0DmR0DmS0DmT0DmU0DmV0DmW0DmX0Dmo0Dn00Dn10Dn20Dn30Dn40Dn50Dn60Dn70Dn80Dn90Dn:0Dn;0Dn<0Dn=0Dn>0Dn?0Dn@0DnA0DnB0DnC0DnD0DnE0DnF
0DnG0DnH0DnI0DnJ0DnK0DnL0DnM0DnN0DnO0DnP0DnQ0DnR0DnS0DnT0DnU0DnV0DnW0DnX0Dnn0Dno0Do00Do10Do20Do30Do40Do50Do60Do70Do80Do90Do:0Do;
0Do<0Do=0Do>0Do?0Do@0DoA0DoB0DoC0DoD0DoE0DoF0DoG0DoH0DoI0DoJ0DoK0DoL0DoM0DoN0DoO0DoP0DoQ0DoR0DoS0DoT0DoU0DoV0DoW0Dok0Dol0Dom0Don
0Doo0E000E010E020E030E040E050E060E070E080E090E0:0E0;0E0<0E0=0E0>0E0?0E0@0E0A0E0B0E0C0E0D0E0E0E0F0E0G0E0H0E0I0E0J0E0K0E0L0E0M0E0N
0E0O0E0P0E0Q0E0R0E0S0E0T0E0i0E0j0E0k0E0l0E0m0E0n0E0o0E100E110E120E130E140E150E160E170E180E190E1:0E1;0E1<0E1=0E1>0E1?0E1@0E1A0E1B
0E1C0E1D0E1E0E1F0E1G0E1H0E1I0E1J0E1K0E1L0E1M0E1N0E1O0E1P0E1Q0E1R0E1f0E1g0E1h0E1i0E1j0E1k0E1l0E1m0E1n0E1o0E200E210E220E230E240E25
0E260E270E280E290E2:0E2;0E2<0E2=0E2>0E2?0E2@0E2A0E2B0E2C0E2D0E2E0E2F0E2G0E2H0E2I0E2J0E2K0E2L0E2M0E2N0E2O0E2f0E2g0E2h0E2i0E2j0E2k
0E2l0E2m0E2n0E2o0E300E310E320E330E340E350E360E370E380E390E3:0E3;0E3<0E3=0E3>0E3?0E3@0E3A0E3B0E3C0E3D0E3E0E3F0E3G0E3H0E3I0E3J0E3K
0E3L0E3M0E3N0E3O0E3e0E3f0E3g0E3h0E3i0E3j0E3k0E3l0E3m0E3n0E3o0E400E410E420E430E440E450E460E470E480E490E4:0E4;0E4<0E4=0E4>0E4?0E4@
0E4A0E4B0E4C0E4D0E4E0E4F0E4G0E4H0E4I0E4J0E4K0E4L0E4M0E4N0E4d0E4e0E4f0E4g0E4h0E4i0E4j0E4k0E4l0E4m0E4n0E4o0E500E510E520E530E540E55
0E560E570E580E590E5:0E5;0E5<0E5=0E5>0E5?0E5@0E5A0E5B0E5C0E5D0E5E0E5F0E5G0E5H0E5I0E5J0E5K0E5L0E5M0E5j0E5k0E5l0E5m0E5n0E5o0E600E61
0E620E630E640E650E660E670E680E690E6:0E6;0E6<0E6=0E6>0E6?0E6@0E6A0E6B0E6C0E6D0E6E0E6F0E6G0E6H0E6I0E6J0E6K0E6L0E6M0E6N0E6O0E6P0E6Q
0E6R0E6S0E6h0E6i0E6j0E6k0E6l0E6m0E6n0E6o0E700E710E720E730E740E750E760E770E780E790E7:0E7;0E7<0E7=0E7>0E7?0E7@0E7A0E7B0E7C0E7D0E7E
0E7F0E7G0E7H0E7I0E7J0E7K0E7L0E7M0E7N0E7O0E7P0E7Q0E7f0E7g0E7h0E7i0E7j0E7k0E7l0E7m0E7n0E7o0E800E810E820E830E840E850E860E870E880E89
0E8:0E8;0E8<0E8=0E8>0E8?0E8@0E8A0E8B0E8C0E8D0E8E0E8F0E8G0E8H0E8I0E8J0E8K0E8L0E8M0E8N0E8O0E8c0E8d0E8e0E8f0E8g0E8h0E8i0E8j0E8k0E8l
0E8m0E8n0E8o0E900E910E920E930E940E950E960E970E980E990E9:0E9;0E9<0E9=0E9>0E9?0E9@0E9A0E9B0E9C0E9D0E9E0E9F0E9G0E9H0E9I0E9J0E9K0E9L
0E9d0E9e0E9f0E9g0E9h0E9i0E9j0E9k0E9l0E9m0E9n0E9o0E:00E:10E:20E:30E:40E:50E:60E:70E:80E:90E::0E:;0E:<0E:=0E:>0E:?0E:@0E:A0E:B0E:C
0E:D0E:E0E:F0E:G0E:H0E:I0E:J0E:K0E:L0E:M0E:e0E:f0E:g0E:h0E:i0E:j0E:k0E:l0E:m0E:n0E:o0E;00E;10E;20E;30E;40E;50E;60E;70E;80E;90E;:
0E;;0E;<0E;=0E;>0E;?0E;@0E;A0E;B0E;C0E;D0E;E0E;F0E;G0E;H0E;I0E;J0E;K0E;L0E;M0E;N0E;b0E;c0E;d0E;e0E;f0E;g0E;h0E;i0E;j0E;k0E;l0E;m
0E;n0E;o0E<00E<10E<20E<30E<40E<50E<60E<70E<80E<90E<:0E<;0E<<0E<=0E<>0E<?0E<@0E<A0E<B0E<C0E<D0E<E0E<F0E<G0E<H0E<I0E<J0E<K0E<a0E<b
0E<c0E<d0E<e0E<f0E<g0E<h0E<i0E<j0E<k0E<l0E<m0E<n0E<o0E=00E=10E=20E=30E=40E=50E=60E=70E=80E=90E=:0E=;0E=<0E==0E=>0E=?0E=@0E=A0E=B
0E=C0E=D0E=E0E=F0E=G0E=H0E=I0E=J0E=`0E=a0E=b0E=c0E=d0E=e0E=f0E=g0E=h0E=i0E=j0E=k0E=l0E=m0E=n0E=o0E>00E>10E>20E>30E>40E>50E>60E>7
0E>80E>90E>:0E>;0E><0E>=0E>>0E>?0E>@0E>A0E>B0E>C0E>D0E>E0E>F0E>G0E>H0E>I0E>_0E>`0E>a0E>b0E>c0E>d0E>e0E>f0E>g0E>h0E>i0E>j0E>k0E>l
0E>m0E>n0E>o0E?00E?10E?20E?30E?40E?50E?60E?70E?80E?90E?:0E?;0E?<0E?=0E?>0E??0E?@0E?A0E?B0E?C0E?D0E?E0E?F0E?G0E?H0E?a0E?b0E?c0E?d
0E?e0E?f0E?g0E?h0E?i0E?j0E?k0E?l0E?m0E?n0E?o0E@00E@10E@20E@30E@40E@50E@60E@70E@80E@90E@:0E@;0E@<0E@=0E@>0E@?0E@@0E@A0E@B0E@C0E@D
0E@E0E@F0E@G0E@H0E@I0E@J0E@c0E@d0E@e0E@f0E@g0E@h0E@i0E@j0E@k0E@l0E@m0E@n0E@o0EA00EA10EA20EA30EA40EA50EA60EA70EA80EA90EA:0EA;0EA<
0EA=0EA>0EA?0EA@0EAA0EAB0EAC0EAD0EAE0EAF0EAG0EAH0EAI0EAJ0EAK0EAL0EAb0EAc0EAd0EAe0EAf0EAg0EAh0EAi0EAj0EAk0EAl0EAm0EAn0EAo0EB00EB1
0EB20EB30EB40EB50EB60EB70EB80EB90EB:0EB;0EB<0EB=0EB>0EB?0EB@0EBA0EBB0EBC0EBD0EBE0EBF0EBG0EBH0EBI0EBJ0EBK0EBe0EBf0EBg0EBh0EBi0EBj
0EBk0EBl0EBm0EBn0EBo0EC00EC10EC20EC30EC40EC50EC60EC70EC80EC90EC:0EC;0EC<0EC=0EC>0EC?0EC@0ECA0ECB0ECC0ECD0ECE0ECF0ECG0ECH0ECI0ECJ
0ECK0ECL0ECM0ECN0ECf0ECg0ECh0ECi0ECj0ECk0ECl0ECm0ECn0ECo0ED00ED10ED20ED30ED40ED50ED60ED70ED80ED90ED:0ED;0ED<0ED=0ED>0ED?0ED@0EDA
0EDB0EDC0EDD0EDE0EDF0EDG0EDH0EDI0EDJ0EDK0EDL0EDM0EDN0EDO0EDd0EDe0EDf0EDg0EDh0EDi0EDj0EDk0EDl0EDm0EDn0EDo0EE00EE10EE20EE30EE40EE5
0EE60EE70EE80EE90EE:0EE;0EE<0EE=0EE>0EE?0EE@0EEA0EEB0EEC0EED0EEE0EEF0EEG0EEH0EEI0EEJ0EEK0EEL0EEM0EEf0EEg0EEh0EEi0EEj0EEk0EEl0EEm
0EEn0EEo0EF00EF10EF20EF30EF40EF50EF60EF70EF80EF90EF:0EF;0EF<0EF=0EF>0EF?0EF@0EFA0EFB0EFC0EFD0EFE0EFF0EFG0EFH0EFI0EFJ0EFK0EFL0EFM
0EFN0EFO0EFf0EFg0EFh0EFi0EFj0EFk0EFl0EFm0EFn0EFo0EG00EG10EG20EG30EG40EG50EG60EG70EG80EG90EG:0EG;0EG<0EG=0EG>0EG?0EG@0EGA0EGB0EGC
0EGD0EGE0EGF0EGG0EGH0EGI0EGJ0EGK0EGL0EGM0EGN0EGO0EGe0EGf0EGg0EGh0EGi0EGj0EGk0EGl0EGm0EGn0EGo0EH00EH10EH20EH30EH40EH50EH60EH70EH8
0EH90EH:0EH;0EH<0EH=0EH>0EH?0EH@0EHA0EHB0EHC0EHD0EHE0EHF0EHG0EHH0EHI0EHJ0EHK0EHL0EHM0EHN0EHf0EHg0EHh0EHi0EHj0EHk0EHl0EHm0EHn0EHo
0EI00EI10EI20EI30EI40EI50EI60EI70EI80EI90EI:0EI;0EI<0EI=0EI>0EI?0EI@0EIA0EIB0EIC0EID0EIE0EIF0EIG0EIH0EII0EIJ0EIK0EIL0EIM0EIN0EIO
0EIg0EIh0EIi0EIj0EIk0EIl0EIm0EIn0EIo0EJ00EJ10EJ20EJ30EJ40EJ50EJ60EJ70EJ80EJ90EJ:0EJ;0EJ<0EJ=0EJ>0EJ?0EJ@0EJA0EJB0EJC0EJD0EJE0EJF
0EJG0EJH0EJI0EJJ0EJK0EJL0EJM0EJN0EJO0EJP0EJf0EJg0EJh0EJi0EJj0EJk0EJl0EJm0EJn0EJo0EK00EK10EK20EK30EK40EK50EK60EK70EK80EK90EK:0EK;
0EK<0EK=0EK>0EK?0EK@0EKA0EKB0EKC0EKD0EKE0EKF0EKG0EKH0EKI0EKJ0EKK0EKL0EKM0EKN0EKO0EKe0EKf0EKg0EKh0EKi0EKj0EKk0EKl0EKm0EKn0EKo0EL0
0EL10EL20EL30EL40EL50EL60EL70EL80EL90EL:0EL;0EL<0EL=0EL>0EL?0EL@0ELA0ELB0ELC0ELD0ELE0ELF0ELG0ELH0ELI0ELJ0ELK0ELL0ELM0ELN0ELi0ELj
0ELk0ELl0ELm0ELn0ELo0EM00EM10EM20EM30EM40EM50EM60EM70EM80EM90EM:0EM;0EM<0EM=0EM>0EM?0EM@0EMA0EMB0EMC0EMD0EME0EMF0EMG0EMH0EMI0EMJ
0EMK0EML0EMM0EMN0EMO0EMP0EMQ0EMR0EMm0EMn0EMo0EN00EN10EN20EN30EN40EN50EN60EN70EN80EN90EN:0EN;0EN<0EN=0EN>0EN?0EN@0ENA0ENB0ENC0END
0ENE0ENF0ENG0ENH0ENI0ENJ0ENK0ENL0ENM0ENN0ENO0ENP0ENQ0ENR0ENS0ENT0ENU0ENV0EO20EO30EO40EO50EO60EO70EO80EO90EO:0EO;0EO<0EO=0EO>0EO?
0EO@0EOA0EOB0EOC0EOD0EOE0EOF0EOG0EOH0EOI0EOJ0EOK0EOL0EOM0EON0EOO0EOP0EOQ0EOR0EOS0EOT0EOU0EOV0EOW0EOX0EOY0EOZ0EO[0EP10EP20EP30EP4
0EP50EP60EP70EP80EP90EP:0EP;0EP<0EP=0EP>0EP?0EP@0EPA0EPB0EPC0EPD0EPE0EPF0EPG0EPH0EPI0EPJ0EPK0EPL0EPM0EPN0EPO0EPP0EPQ0EPR0EPS0EPT
0EPU0EPV0EPW0EPX0EPY0EPZ
"# }

index! { NAMES: u8, 16384, r#"a rap	00001
abcaisis	00101
abcaso	00101
abcazio	00101
abchasisch	00101
abchaski	00101
abchazcina	00101
abchazisch	00101
abchaziska	00101
abchazstina	00101
abchazu	00101
abchazų	00101
abcházčina	00101
abcházština	00101
abcáisis	00101
abcázio	00101
abhaasi	00101
abhascina	00101
abhaski	00101
abhaz	00101
abhaza	00101
abhazca	00101
abhazu	00101
abhază	00101
abhaščina	00101
abház	00101
abhāzu	00101
abjasio	00101
abkasiska	00101
abkasíska	00101
abkazjan	00101
abkażjan	00101
abkhasisk	00101
abkhaz	00101
abkhaze	00101
abkhazian	00101
acainis	00201
acáinis	00201
afaan oromo	00301
afairis	00401
afar	00401
afarcina	00401
afari	00401
afarscina	00401
afarski	00401
afarstina	00401
afaru	00401
afarčina	00401
afarština	00401
afarščina	00401
afarų	00401
afghanska	00501
afracainis	00601
afracáinis	00601
africaner	00601
africâner	00601
afrikaanca	00601
afrikaani	00601
afrikaans	00601
afrikancina	00601
afrikandu	00601
afrikans	00601
afrikanscina	00601
afrikanska	00601
afrikanstina	00601
afrikanu	00601
afrikanščina	00601
afrikanų	00601
afrikáans	00601
afrikánčina	00601
afrikánština	00601
afríkanska	00601
afáiris	00401
afár	00401
afāru	00401
aidhmiris	00701
aimara	00701
aimaru	00701
aimará	00701
aimarų	00701
airiu	00801
airiu kalba	00801
airių	00801
airių kalba	00801
airmeinis	00901
airméinis	00901
aj	00:01
ajmara	00701
ajmarscina	00701
ajmarski	00701
ajmarstina	00701
ajmarština	00701
ajmarščina	00701
akan	00201
akancina	00201
akani	00201
akanscina	00201
akanski	00201
akanstina	00201
akanu	00201
akančina	00201
akanština	00201
akanščina	00201
akanų	00201
alamsaksa	00;01
alasaksa	00;01
albaania	00<01
albaania keel	00<01
albainis	00<01
alban	00<01
alban nyelv	00<01
albanais	00<01
albancina	00<01
albanees	00<01
albaneese taal	00<01
albanes	00<01
albanese	00<01
albaneza	00<01
albaneză	00<01
albania	00<01
albanian	00<01
albanian kieli	00<01
albanian sign language	00=01
albanisch	00<01
albanische sprache	00<01
albanischkenntnisse	00<01
albaniz	00<01
albaniż	00<01
albanscina	00<01
albansk	00<01
albanska	00<01
albanski	00<01
albanski jezik	00<01
albanskiego	00<01
albanstina	00<01
albanu	00<01
albanu kalba	00<01
albanu valoda	00<01
albanès	00<01
albanés	00<01
albanês	00<01
albanščina	00<01
albanų	00<01
albanų kalba	00<01
albański	00<01
albańskiego	00<01
albáinis	00<01
albán	00<01
albán nyelv	00<01
albánčina	00<01
albánština	00<01
albāņu	00<01
albāņu valoda	00<01
aleman	00>01
aleman suizo	00?01
alemany	00>01
alemany suis	00?01
alemany suís	00?01
alemao	00>01
alemao (suica	00?01
alemán	00>01
alemán suizo	00?01
alemão	00>01
alemão (suíça	00?01
allemand	00>01
almanca	00>01
alsonemet	00;01
alsónémet	00;01
alt sorab	00@01
alt sòrab	00@01
altgriechisch	00A01
alto sorabio	00@01
alto sorabo	00@01
alto sorbio	00@01
alto sorábio	00@01
amairis	00B01
amarico	00B01
amhaars	00B01
amhara	00B01
amharca	00B01
amharcina	00B01
amharic	00B01
amharica	00B01
amharică	00B01
amharik	00B01
amhariku	00B01
amharique	00B01
amharisch	00B01
amharisk	00B01
amhariska	00B01
amharscina	00B01
amharski	00B01
amharstina	00B01
amharu	00B01
amharíska	00B01
amharčina	00B01
amharština	00B01
amharščina	00B01
amharų	00B01
amhàric	00B01
amáiris	00B01
amárico	00B01
an bearla	00:01
an béarla	00:01
an ghaeilge	00801
ancient greek	00A01
angielski	00:01
angielski biznesowy	00:01
angielski techniczny	00:01
angielskiego	00:01
anglais	00:01
anglais courant	00:01
anglais des affaires	00:01
anglais professionnel	00:01
angles	00:01
anglescina	00:01
angleski jezik	00:01
anglesko	00:01
angleški jezik	00:01
angleško	00:01
angleščina	00:01
anglicky	00:01
anglicky jazyk	00:01
anglický jazyk	00:01
anglictina	00:01
anglictinu	00:01
angličtina	00:01
angličtinu	00:01
anglu	00:01
anglu kalba	00:01
anglu valoda	00:01
anglès	00:01
anglų	00:01
anglų kalba	00:01
angol	00:01
angol nyelv	00:01
angolul	00:01
angļu	00:01
angļu valoda	00:01
anh	00:01
anh ngu	00:01
anh ngữ	00:01
anh van	00:01
anh văn	00:01
antik yunanca	00A01
araabia	00001
araabia keel	00001
arab	00001
arab nyelv	00001
araba	00001
arabcina	00001
arabe	00001
arabia	00001
arabian kieli	00001
arabic	00001
arabisch	00001
arabische sprache	00001
arabische taal	00001
arabischkenntnisse	00001
arabisk	00001
arabiska	00001
arabo	00001
arabscina	00001
arabski	00001
arabskiego	00001
arabstina	00001
arabu	00001
arabu kalba	00001
arabu valoda	00001
arabíska	00001
arabă	00001
arabčina	00001
arabština	00001
arabščina	00001
arabų	00001
arabų kalba	00001
aragoinis	00C01
aragon	00C01
aragonais	00C01
aragonca	00C01
aragoncina	00C01
aragonees	00C01
aragones	00C01
aragonese	00C01
aragonesisch	00C01
aragonesiska	00C01
aragonesu	00C01
aragonesų	00C01
aragonez	00C01
aragoneza	00C01
aragoneză	00C01
aragoni	00C01
aragonia	00C01
aragoniesu	00C01
aragoniešu	00C01
aragoniz	00C01
aragoniż	00C01
aragonscina	00C01
aragonsk	00C01
aragonska	00C01
aragonski	00C01
aragonstina	00C01
aragonès	00C01
aragonés	00C01
aragonéz	00C01
aragonês	00C01
aragonština	00C01
aragonščina	00C01
aragoński	00C01
aragóinis	00C01
aragónčina	00C01
araibis	00001
aranes	00D01
aranès	00D01
arapca	00001
arapski	00001
arapski jezik	00001
arapça	00001
arayanice	00E01
armeana	00901
armeană	00901
armeenia	00901
armeenia keel	00901
armeens	00901
armeense taal	00901
armen	00901
armencina	00901
armeni	00901
armenia	00901
armenian	00901
armenian kieli	00901
armenien	00901
armenio	00901
armenisch	00901
armenische sprache	00901
armenischkenntnisse	00901
armeniska	00901
armeno	00901
armenscina	00901
armensk	00901
armenska	00901
armenski	00901
armenski jezik	00901
armenstina	00901
armenu	00901
armenu kalba	00901
armenu valoda	00901
armenščina	00901
arménien	00901
arménčina	00901
arménština	00901
armênio	00901
armēņu	00901
armēņu valoda	00901
armėnų	00901
armėnų kalba	00901
arnavutca	00<01
arnavutça	00<01
arābu	00001
arābu valoda	00001
asagi almanca	00;01
asaimis	00F01
asairis	00G01
asamcina	00F01
asames	00F01
asameza	00F01
asameză	00F01
asamiesu	00F01
asamiešu	00F01
asamscina	00F01
asamski	00F01
asamstina	00F01
asamu	00F01
asamés	00F01
asamščina	00F01
asamų	00F01
asarbaiseainis	00G01
asarbaiseáinis	00G01
aserbaidschanisch	00G01
aserbaidschanische sprache	00G01
aserbaidschanischkenntnisse	00G01
aserbaidzaani	00G01
aserbaidzaani keel	00G01
aserbaidžaani	00G01
aserbaidžaani keel	00G01
aserbajdsjansk	00G01
aseri	00G01
aserska	00G01
assam	00F01
assamais	00F01
assamca	00F01
assamees	00F01
assames	00F01
assamese	00F01
assamesisch	00F01
assamesisk	00F01
assamesiska	00F01
assami	00F01
assamiz	00F01
assamiż	00F01
assamska	00F01
assamès	00F01
assamês	00F01
asszami	00F01
asszámi	00F01
astuiris	00H01
asturcina	00H01
asturia	00H01
asturian	00H01
asturiana	00H01
asturiano	00H01
asturianu	00H01
asturiană	00H01
asturianų	00H01
asturien	00H01
asturiesu	00H01
asturijscina	00H01
asturijski	00H01
asturijščina	00H01
asturisch	00H01
asturisk	00H01
asturiska	00H01
asturià	00H01
asturstina	00H01
asturyasca	00H01
asturyasça	00H01
asturyjski	00H01
asturština	00H01
astuuria	00H01
astúiris	00H01
astúríska	00H01
astúrčina	00H01
astūriešu	00H01
asztur	00H01
asztúr	00H01
augssorbu	00@01
augšsorbu	00@01
aukstutiniu sorbu	00@01
aukštutinių sorbų	00@01
austrian sign language	00I01
aymara	00701
aymarcina	00701
aymarčina	00701
azera	00G01
azerbaidjanais	00G01
azerbaidjanes	00G01
azerbaidjanès	00G01
azerbaidzanieciu	00G01
azerbaidzanieciu kalba	00G01
azerbaidzanu	00G01
azerbaidzanu valoda	00G01
azerbaidžaniečių	00G01
azerbaidžaniečių kalba	00G01
azerbaidžāņu	00G01
azerbaidžāņu valoda	00G01
azerbaigiano	00G01
azerbaijan	00G01
azerbaijani	00G01
azerbaijano	00G01
azerbaiyano	00G01
azerbajdzancina	00G01
azerbajdzanscina	00G01
azerbajdzanski	00G01
azerbajdzanski jezik	00G01
azerbajdzanstina	00G01
azerbajdzjanska	00G01
azerbajdzsani	00G01
azerbajdzsani nyelv	00G01
azerbajdzsáni	00G01
azerbajdzsáni nyelv	00G01
azerbajdžanski	00G01
azerbajdžanski jezik	00G01
azerbajdžančina	00G01
azerbajdžanščina	00G01
azerbajgani	00G01
azerbaycan dili	00G01
azerbaïdjanais	00G01
azerbeidzjaans	00G01
azerbeidzjaanse taal	00G01
azerbejdzanski	00G01
azerbejdzanski jezik	00G01
azerbejdzanskiego	00G01
azerbejdżański	00G01
azerbejdżańskiego	00G01
azerbejdžanski	00G01
azerbejdžanski jezik	00G01
azeri	00G01
azerin kieli	00G01
azeriska	00G01
azero	00G01
azerscina	00G01
azerski	00G01
azerstina	00G01
azerí	00G01
azeră	00G01
azerština	00G01
azerščina	00G01
azéri	00G01
aímara	00701
aşağı almanca	00;01
ażerbajġani	00G01
ażeri	00G01
ba lan	00J01
ba tu	00K01
ba tư	00K01
bachkir	00L01
bahasa albania	00<01
bahasa arab	00001
bahasa armenia	00901
bahasa azerbaijani	00G01
bahasa basque	00M01
bahasa belanda	00N01
bahasa belarusia	00O01
bahasa bengali	00P01
bahasa bokmal norwegia	00Q01
bahasa bokmål norwegia	00Q01
bahasa bosnia	00R01
bahasa bulgaria	00S01
bahasa ceko	00T01
bahasa dansk	00U01
bahasa esperanto	00V01
bahasa estonia	00W01
bahasa filipino	00X01
bahasa galisia	00Y01
bahasa georgia	00Z01
bahasa gereja slavonia	00[01
bahasa gujarat	00\01
bahasa hindi	00]01
bahasa hungaria	00^01
bahasa ibrani	00_01
bahasa indonesia	00`01
bahasa inggris	00:01
bahasa irlandia	00801
bahasa islandia	00a01
bahasa italia	00b01
bahasa jepang	00c01
bahasa jerman	00>01
bahasa kanton	00d01
bahasa katalan	00e01
bahasa kazakh	00f01
bahasa korea	00g01
bahasa kroasia	00h01
bahasa latin	00i01
bahasa latvia	00j01
bahasa lituania	00k01
bahasa luksemburg	00l01
bahasa makedonia	00m01
bahasa malaysia	00n01
bahasa malta	00o01
bahasa mandarin	01001
bahasa marathi	01101
bahasa melayu	00n01
bahasa mongolia	01201
bahasa norwegia	01301
bahasa nynorsk norwegia	01401
bahasa persia	00K01
bahasa polski	00J01
bahasa portugis	01501
bahasa prancis	01601
bahasa punjabi	01701
bahasa rumania	01801
bahasa rusia	01901
bahasa serbia	01:01
bahasa slovak	01;01
bahasa slovenia	01<01
bahasa spanyol	01=01
bahasa suomi	01>01
bahasa swahili	01?01
bahasa swedia	01@01
bahasa tamil	01A01
bahasa telugu	01B01
bahasa thai	01C01
bahasa tionghoa	01001
bahasa turki	01D01
bahasa ukraina	01E01
bahasa urdu	01F01
bahasa uzbek	01G01
bahasa vietnam	01H01
bahasa yunani	01I01
baisciris	00L01
baiscíris	00L01
baix alemany	00;01
baixkir	00L01
baixo alemao	00;01
baixo alemão	00;01
bajo aleman	00;01
bajo alemán	00;01
baltarusiu	00O01
baltarusiu kalba	00O01
baltarusių	00O01
baltarusių kalba	00O01
baltkrievu	00O01
baltkrievu valoda	00O01
bambairis	01J01
bambara	01J01
bambarcina	01J01
bambarscina	01J01
bambarstina	01J01
bambaru	01J01
bambarčina	01J01
bambarština	01J01
bambarščina	01J01
bambarų	01J01
bangla	00P01
bangla jezik	00P01
bangla nyelv	00P01
barmcina	01K01
barmstina	01K01
barmčina	01K01
barmština	01K01
bas allemand	00;01
bas-allemand	00;01
basc	00M01
basca	00M01
bascais	00M01
baschiro	00L01
baschkirisch	00L01
basco	00M01
bască	00M01
bashkir	00L01
basjkiers	00L01
basjkiriska	00L01
basjkirsk	00L01
bask	00M01
baskca	00M01
baski	00M01
baski keel	00M01
baskictina	00M01
baskiiri	00L01
baskijski	00M01
baskijski jezik	00M01
baskijskiego	00M01
baskin kieli	00M01
baskir	00L01
baskira	00L01
baskircina	00L01
baskirscina	00L01
baskirski	00L01
baskirstina	00L01
baskirtca	00L01
baskiru	00L01
baskisch	00M01
baskische sprache	00M01
baskische taal	00M01
baskischkenntnisse	00M01
baskisk	00M01
baskiska	00M01
baskičtina	00M01
baskneska	00M01
baskovscina	00M01
baskovščina	00M01
basku	00M01
basku kalba	00M01
basku valoda	00M01
baskça	00M01
baskír	00L01
baskų	00M01
baskų kalba	00M01
basque	00M01
basso tedesco	00;01
baszk	00M01
baszk nyelv	00M01
baszkirski	00L01
bati frizcesi	01L01
batı frizcesi	01L01
baucpuri	00E01
baučpuri	00E01
baznicslavu	00[01
baznytine slavu	00[01
baznīcslāvu	00[01
başkırtça	00L01
baškiiri	00L01
baškirski	00L01
baškirčina	00L01
baškirština	00L01
baškirščina	00L01
baškirų	00L01
baškīru	00L01
bažnytinė slavų	00[01
bașkiră	00L01
bealaruisis	00O01
bealarúisis	00O01
beangailis	00P01
beangáilis	00P01
bearla	00:01
belanda	00N01
belarus	00O01
belarusa	00O01
belarusca	00O01
belarusia	00O01
belarusian	00O01
belarusisk	00O01
belarusiska	00O01
belarussisch	00O01
belarussische sprache	00O01
belarussische taal	00O01
belarussischkenntnisse	00O01
belarussu	00O01
belarusz	00O01
belarusz nyelv	00O01
belarusça	00O01
belarusă	00O01
belarús	00O01
beloruscina	00O01
beloruski	00O01
beloruski jezik	00O01
belorustina	00O01
beloruščina	00O01
bengaals	00P01
bengaalse taal	00P01
bengalce	00P01
bengalcina	00P01
bengalese	00P01
bengaleza	00P01
bengaleză	00P01
bengali	00P01
bengali keel	00P01
bengalin kieli	00P01
bengalisch	00P01
bengalische sprache	00P01
bengalischkenntnisse	00P01
bengalscina	00P01
bengalska	00P01
bengalski	00P01
bengalski jezik	00P01
bengalskiego	00P01
bengalstina	00P01
bengalu	00P01
bengalu kalba	00P01
bengalu valoda	00P01
bengalí	00P01
bengalščina	00P01
bengalų	00P01
bengalų kalba	00P01
bengálčina	00P01
bengálština	00P01
bengāļu	00P01
bengāļu valoda	00P01
berber	01M01
bhodjpouri	00E01
bhodschpuri	00E01
bhodzpurcina	00E01
bhodzpuri	00E01
bhodzpurstina	00E01
bhodzpuru	00E01
bhodżpuri	00E01
bhodžpuri	00E01
bhodžpūru	00E01
bhojpuri	00E01
bhoyapuri	00E01
bhoyapurí	00E01
bhódžpurčina	00E01
bhódžpurština	00E01
bialoruski	00O01
bialoruskiego	00O01
białoruski	00O01
białoruskiego	00O01
bielorruso	00O01
bielorrusso	00O01
bielorusse	00O01
bielorusso	00O01
bielorustina	00O01
bieloruština	00O01
birma	01K01
birmaans	01K01
birman	01K01
birman dili	01K01
birmana	01K01
birmanes	01K01
birmanisch	01K01
birmano	01K01
birmanski	01K01
birmanês	01K01
birmană	01K01
birmański	01K01
birmieciu	01K01
birmiesu	01K01
birmiečių	01K01
birmiešu	01K01
birmà	01K01
biélorusse	00O01
bjeloruski	00O01
bjeloruski jezik	00O01
bo dao nha	01501
bocmal	00Q01
bocmál	00Q01
bodzpuri	00E01
bodzspuri	00E01
bodžpuri	00E01
boisnis	00R01
bojpuri	00E01
bojpúrí	00E01
bokmaal	01N02
bokmal	01N02
bokmal noruegues	00Q01
bokmal norvegiz	00Q01
bokmal norveġiż	00Q01
bokmal norwegia	00Q01
bokmål	01N02
bokmål norueguês	00Q01
bokmål norwegia	00Q01
bolgar	00S01
bolgar nyelv	00S01
bolgarscina	00S01
bolgarščina	00S01
bolgár	00S01
bolgár nyelv	00S01
bosanscina	00R01
bosanski	00R01
bosanski jezik	00R01
bosanščina	00R01
bosenstina	00R01
bosenština	00R01
bosnakca	00R01
bosnia	00R01
bosnia keel	00R01
bosniaca	00R01
bosniacki	00R01
bosniackiego	00R01
bosniaco	00R01
bosniactina	00R01
bosniacă	00R01
bosnian	00R01
bosnian kieli	00R01
bosnian sign language	01P01
bosniaque	00R01
bosniačtina	00R01
bosniesu	00R01
bosniesu valoda	00R01
bosniešu	00R01
bosniešu valoda	00R01
bosnio	00R01
bosnisch	00R01
bosnische sprache	00R01
bosnische taal	00R01
bosnischkenntnisse	00R01
bosnisk	00R01
bosniska	00R01
bosniu	00R01
bosniu kalba	00R01
bosnià	00R01
bosnių	00R01
bosnių kalba	00R01
bosnyak	00R01
bosnyak nyelv	00R01
bosnyák	00R01
bosnyák nyelv	00R01
bosníska	00R01
botiju	01Q01
botijų	01Q01
boznijaku	00R01
bośniacki	00R01
bośniackiego	00R01
boşnakça	00R01
bożnijaku	00R01
breatnais	01R01
bretao	01S01
breto	01S01
breton	01S01
bretona	01S01
bretonca	01S01
bretoncina	01S01
bretone	01S01
bretoni	01S01
bretonisch	01S01
bretons	01S01
bretonscina	01S01
bretonsk	01S01
bretonska	01S01
bretonski	01S01
bretonstina	01S01
bretonu	01S01
bretonă	01S01
bretonština	01S01
bretonščina	01S01
bretonų	01S01
bretooni	01S01
bretoński	01S01
bretoņu	01S01
bretão	01S01
bretó	01S01
bretón	01S01
bretónska	01S01
bretónčina	01S01
briotainis	01S01
briotáinis	01S01
british sign language	01T01
bugarski	00S01
bugarski jezik	00S01
bulgaaria	00S01
bulgaaria keel	00S01
bulgaars	00S01
bulgaarse taal	00S01
bulgairis	00S01
bulgar	00S01
bulgara	00S01
bulgarca	00S01
bulgare	00S01
bulgaria	00S01
bulgarian	00S01
bulgarian kieli	00S01
bulgarian sign language	01U01
bulgarisch	00S01
bulgarische sprache	00S01
bulgarischkenntnisse	00S01
bulgariska	00S01
bulgaro	00S01
bulgarsk	00S01
bulgarska	00S01
bulgarski	00S01
bulgarskiego	00S01
bulgaru	00S01
bulgaru kalba	00S01
bulgaru valoda	00S01
bulgară	00S01
bulgarų	00S01
bulgarų kalba	00S01
bulgáiris	00S01
bulgāru	00S01
bulgāru valoda	00S01
bulharcina	00S01
bulharstina	00S01
bulharčina	00S01
bulharština	00S01
burma	01K01
burmai	01K01
burmais	01K01
burmanscina	01K01
burmanski	01K01
burmanščina	01K01
burmese	01K01
burmesisk	01K01
burmesiska	01K01
burmiz	01K01
burmiż	01K01
burmneska	01K01
business englisch	00:01
business-englisch	00:01
bułgarski	00S01
bułgarskiego	00S01
béarla	00:01
bósnio	00R01
búlgar	00S01
búlgaro	00S01
búlgarska	00S01
búrmneska	01K01
běloruština	00O01
bồ đào nha	01501
cabilenc	01V01
cabileno	01V01
cabileño	01V01
cabilo	01V01
caibilis	01V01
caibílis	01V01
caireilis	01W01
cairéilis	01W01
canares	01X01
canarim	01X01
canarés	01X01
cannadais	01X01
cantainis	00d01
cantonais	00d01
cantones	00d01
cantonese	00d01
cantonese chinese	00d01
cantoneza	00d01
cantoneză	00d01
cantonès	00d01
cantonés	00d01
cantonês	00d01
carelia	01W01
careliano	01W01
carelien	01W01
carelio	01W01
carelià	01W01
carélien	01W01
carélio	01W01
casaicis	00f01
castelhano	01=01
castella	01=01
castellana	01=01
castellano	01=01
castellà	01=01
castigliano	01=01
castilian	01=01
castillan	01=01
catala	00e01
catalaans	00e01
catalaanse taal	00e01
catalan	00e01
catalan sign language	01Y01
catalana	00e01
catalano	00e01
catalansk	00e01
catalană	00e01
catalao	00e01
cataloinis	00e01
català	00e01
catalán	00e01
catalão	00e01
catalóinis	00e01
cava dili	01Z01
cazaque	00f01
ceatsuais	01[01
cebua	01\01
cebuana	01\01
cebuancina	01\01
cebuano	01\01
cebuanski	01\01
cebuanstina	01\01
cebuană	01\01
cebuański	01\01
cebuà	01\01
cebuánčina	01\01
cebuánština	01\01
cecena	01]01
cecence	01]01
cecencina	01]01
ceceno	01]01
cecenscina	01]01
cecenski	01]01
cecenstina	01]01
cecenu	01]01
cecenă	01]01
ceco	00T01
ceha	00T01
cehu	00T01
cehu valoda	00T01
cehă	00T01
cek	00T01
cekce	00T01
ceko	00T01
ceku	00T01
ceku kalba	00T01
cerkiewnoslowianski	00[01
cerkiewnosłowiański	00[01
cescina	00T01
ceski	00T01
ceski jezik	00T01
cesky	00T01
cesky jazyk	00T01
cestina	00T01
chechen	01]01
checheno	01]01
checo	00T01
chewa	01^01
chichewa	01^01
chinees	01001
chineese taal	01001
chines	01001
chinese	01001
chinese (mandarin	01001
chinesisch	01001
chinesische sprache	01001
chinesischkenntnisse	01001
chineza	01001
chineza mandarina	01001
chineza mandarină	01001
chineza min nan	01_01
chineză	01001
chineză min nan	01_01
chino	01001
chino mandarin	01001
chino mandarín	01001
chino min nan	01_01
chinois	01001
chinois mandarin	01001
chinski	01001
chinskiego	01001
chinês	01001
chiński	01001
chińskiego	01001
chorvatcina	00h01
chorvatstina	00h01
chorvatština	00h01
chorvátčina	00h01
chorwacki	00h01
chorwackiego	00h01
chuang	01`01
church slavic	00[01
chuvash	01a01
chuvasio	01a01
ciceva	01^01
ciganu	01b01
cimeiris	01c01
ciméiris	01c01
cina	01001
cince	01001
cinese	01001
cinese mandarino	01001
cingalais	01d01
cingales	01d01
cingalés	01d01
cingalês	01d01
ciniaruaindis	01e01
ciniz	01001
cinsky	01001
cinstina	01001
cinstina (dialekty minnan	01_01
cirgisis	01f01
cirkevna slovancina	00[01
cirkevná slovančina	00[01
ciuvasa	01a01
ciuvascio	01a01
ciuvasu	01a01
ciuvașă	01a01
coirdis	01g01
coireis	00g01
coirnis	01h01
coisis	01i01
concainis	01j01
concani	01j01
concáinis	01j01
conga	01k01
congois	01l01
congoles	01l01
congoleza	01l01
congoleză	01l01
congolês	01l01
congscina	01k01
congu	01k01
congóis	01l01
congščina	01k01
corea	00g01
coreano	00g01
coreeana	00g01
coreeană	00g01
coreen	00g01
coreà	00g01
cornic	01h01
cornica	01h01
cornico	01h01
cornică	01h01
cornique	01h01
cornish	01h01
cornisk	01h01
cors	01m01
corsaicis	01m01
corse	01m01
corsicaans	01m01
corsican	01m01
corsicana	01m01
corsicană	01m01
corso	01m01
coréen	00g01
creole haitien	01n01
creole ta' haiti	01n01
creolo haitiano	01n01
criol haiti	01n01
crioll d'haiti	01n01
crioll d'haití	01n01
criollo haitiano	01n01
crkvenoslavenski	00[01
crkvenoslovenski	00[01
croat	00h01
croata	00h01
croate	00h01
croatia	00h01
croatian	00h01
croatian sign language	01o01
croato	00h01
croată	00h01
croitis	00h01
créole haïtien	01n01
críol háítí	01n01
cróitis	00h01
csecsen	01]01
cseh	00T01
cseh nyelv	00T01
csuvas	01a01
cuangcina	01`01
cuangstina	01`01
curdo	01g01
cuvasca	01a01
cuvascina	01a01
cuvaski	01a01
cuvastina	01a01
cuvasu	01a01
cvana	02001
cvanscina	02001
cvanu	02001
cvanščina	02001
cyganski	01b01
cygański	01b01
cypriot sign language	02101
czech	00T01
czech sign language	02201
czeczenski	01]01
czeczeński	01]01
czeski	00T01
czeskiego	00T01
czuang	01`01
czuwaski	01a01
còrnic	01h01
cóiréis	00g01
cóisis	01i01
córnico	01h01
daenisch	00U01
daenische sprache	00U01
daenischkenntnisse	00U01
dan	00U01
dan mach	00U01
dan nyelv	00U01
danca	00U01
dancina	00U01
danes	00U01
danese	00U01
daneza	00U01
daneză	00U01
danisch	00U01
danische sprache	00U01
danischkenntnisse	00U01
danish	00U01
danish sign language	02301
daniz	00U01
daniż	00U01
danmhairgis	00U01
danois	00U01
danscina	00U01
dansk	00U01
danska	00U01
danski	00U01
danski jezik	00U01
danstina	00U01
danu	00U01
danu kalba	00U01
danu valoda	00U01
danès	00U01
danés	00U01
danščina	00U01
danų	00U01
danų kalba	00U01
dari	00K01
deens	00U01
deense taal	00U01
deli szeszoto	02401
deutsch	00>01
deutsche sprache	00>01
dhivehi	02501
dienvidsotu	02401
dinamarques	00U01
dinamarquês	00U01
divehi	02501
divehi dili	02501
divehu	02501
divehų	02501
diveihis	02501
divescina	02501
diveščina	02501
divéihis	02501
do thai	00_01
do thái	00_01
dolna nemcina	00;01
dolnonemcina	00;01
dolnoniemiecki	00;01
dolnoněmčina	00;01
dolná nemčina	00;01
donjonjemacki	00;01
donjonjemački	00;01
dsongka	01Q01
duc	00>01
duits	00>01
duitse taal	00>01
dunski	00U01
dunskiego	00U01
dutch	00N01
dutch sign language	02601
duński	00U01
duńskiego	00U01
dzonga	01Q01
dzongka	01Q01
dzongke	01Q01
dzongkha	01Q01
dzongkä	01Q01
dzonka	01Q01
dzsonga	01Q01
dzuangscina	01`01
dzuanski	01`01
dzuanu	01`01
dán	00U01
dán nyelv	00U01
dánčina	00U01
dánština	00U01
dänisch	00U01
dänische sprache	00U01
dänischkenntnisse	00U01
déli szeszotó	02401
dívehí	02501
dāņu	00U01
dāņu valoda	00U01
džonga	01Q01
džuangščina	01`01
džuanu	01`01
džuanški	01`01
eabhais	02701
eabhrais	00_01
eastoinis	00W01
eastóinis	00W01
ebraica	00_01
ebraico	00_01
ebraică	00_01
ebrajk	00_01
eesti	00W01
eesti keel	00W01
egyhazi szlav	00[01
egyházi szláv	00[01
eistneska	00W01
endonezce	00`01
engels	00:01
engelse taal	00:01
engelsk	00:01
engelska	00:01
englanti	00:01
englantin kieli	00:01
engleski	00:01
engleski jezik	00:01
engleza	00:01
engleză	00:01
englisch	00:01
englische sprache	00:01
englischkenntnisse	00:01
english	00:01
enska	00:01
ermenice	00901
eslau eclesiastic	00[01
eslau eclesiàstic	00[01
eslavo eclesiastico	00[01
eslavo eclesiástico	00[01
eslovac	01;01
eslovaco	01;01
eslove	01<01
esloveno	01<01
eslovè	01<01
espagnol	01=01
espanhol	01=01
espanja	01=01
espanjan kieli	01=01
espanol	01=01
espanol castellano	01=01
espanyol	01=01
español	01=01
español castellano	01=01
esperanto	00V01
esperanto jezik	00V01
esperanto kalba	00V01
esperanto keel	00V01
esperanto valoda	00V01
esperantoe taal	00V01
esperanton kieli	00V01
esperantó	00V01
espéranto	00V01
estisch	00W01
estische taal	00W01
estisk	00W01
estnisch	00W01
estnische sprache	00W01
estnischkenntnisse	00W01
estniska	00W01
estona	00W01
estonca	00W01
estoncina	00W01
estone	00W01
estonia	00W01
estonian	00W01
estonian sign language	02801
estoniano	00W01
estonien	00W01
estonio	00W01
estonià	00W01
estonjan	00W01
estonscina	00W01
estonski	00W01
estonski jezik	00W01
estonskiego	00W01
estonstina	00W01
estonă	00W01
estonština	00W01
estonščina	00W01
estoński	00W01
estońskiego	00W01
estu	00W01
estu kalba	00W01
estónio	00W01
estónčina	00W01
estų	00W01
estų kalba	00W01
eszaki szami	02901
eszperanto	00V01
eszperanto nyelv	00V01
eszperantó	00V01
eszperantó nyelv	00V01
eszt	00W01
eszt nyelv	00W01
etelaesotho	02401
etelasotho	02401
eteläsotho	02401
euscar	00M01
euskera	00M01
eve	02701
evenscina	02701
evenščina	02701
eviu	02701
evių	02701
evu	02701
ewe	02701
ewestina	02701
eweština	02701
ewé	02701
faari	02:01
faeaeri	02:01
faercina	02:01
faereyska	02:01
faeroeisch	02:01
faeroeiska	02:01
faeroers	02:01
faeroesk	02:01
faeroeysk	02:01
faerosk	02:01
faeroysk	02:01
faerstina	02:01
faeröers	02:01
faerčina	02:01
faerština	02:01
farerski	02:01
fareru	02:01
farerų	02:01
faroe	02:01
faroe dili	02:01
faroese	02:01
farois	02:01
faroisch	02:01
faroiska	02:01
farsca	00K01
farsi	00K01
farski	02:01
farsça	00K01
faróis	02:01
felemenkce	00N01
felemenkçe	00N01
felso szorb	00@01
felső-szorb	00@01
feroeri	02:01
feroes	02:01
feroeza	02:01
feroeză	02:01
feroien	02:01
ferojski	02:01
feroès	02:01
feroés	02:01
feroês	02:01
ferscina	02:01
feru	02:01
feröeri	02:01
ferščina	02:01
fiammingo	00N01
fidjeyska	02;01
fidjien	02;01
fidschi	02;01
fidsis	02;01
fidzi	02;01
fidziesu	02;01
fidzijcina	02;01
fidzijscina	02;01
fidzijski	02;01
fidzijstina	02;01
fidziu	02;01
fidzsi	02;01
fidżijski	02;01
fidži	02;01
fidžiešu	02;01
fidžijski	02;01
fidžijčina	02;01
fidžijština	02;01
fidžijščina	02;01
fidžių	02;01
figiano	02;01
figjan	02;01
fiji	02;01
fiji dili	02;01
fijia	02;01
fijian	02;01
fijiana	02;01
fijiano	02;01
fijiansk	02;01
fijianska	02;01
fijiană	02;01
fijisch	02;01
fijià	02;01
filipi	00X01
filipiini	00X01
filipiini keel	00X01
filipijns	00X01
filipijnse taal	00X01
filipince	00X01
filipincina	00X01
filipineza	00X01
filipineză	00X01
filipinieciu	00X01
filipinieciu kalba	00X01
filipiniesu	00X01
filipiniesu valoda	00X01
filipiniečių	00X01
filipiniečių kalba	00X01
filipinis	00X01
filipino	00X01
filipinon kieli	00X01
filipinscina	00X01
filipinski	00X01
filipinski jezik	00X01
filipinskiego	00X01
filipinstina	00X01
filipinščina	00X01
filipiński	00X01
filipińskiego	00X01
filippin	00X01
filippino	00X01
filippino nyelv	00X01
filippinsk	00X01
filippinska	00X01
filippseyska	00X01
filippínó	00X01
filippínó nyelv	00X01
filipí	00X01
filipínis	00X01
filipínčina	00X01
filipínština	00X01
filipīniešu	00X01
filipīniešu valoda	00X01
fince	01>01
fincina	01>01
fines	01>01
finlandes	01>01
finlandese	01>01
finlandeza	01>01
finlandeză	01>01
finlandiz	01>01
finlandiż	01>01
finlandês	01>01
finn	01>01
finn nyelv	01>01
finnisch	01>01
finnische sprache	01>01
finnischkenntnisse	01>01
finnish	01>01
finnish sign language	02<01
finnois	01>01
finnska	01>01
fins	01>01
finscina	01>01
finse taal	01>01
finsk	01>01
finska	01>01
finski	01>01
finski jezik	01>01
finskiego	01>01
finstina	01>01
finès	01>01
finés	01>01
finština	01>01
finščina	01>01
fionlainnis	01>01
fiyiano	02;01
fiġjan	02;01
fiński	01>01
fińskiego	01>01
flaami	00N01
flaemisch	00N01
flamand	00N01
flamengo	00N01
flamisch	00N01
flamlaendska	00N01
flamlandska	00N01
flamländska	00N01
flamsk	00N01
flemish	00N01
flemish sign language	02=01
flämisch	00N01
forngrekiska	00A01
forngriska	00A01
forngríska	00A01
fraincis	01601
francais	01601
frances	01601
francese	01601
franceza	01601
franceză	01601
francia	01601
francia nyelv	01601
franciz	01601
francoscina	01601
francoski jezik	01601
francosko	01601
francouzsky	01601
francouzsky jazyk	01601
francouzský jazyk	01601
francouzstina	01601
francouzština	01601
francoščina	01601
francu	01601
francu valoda	01601
francuski	01601
francuski jezik	01601
francuskiego	01601
francuzsky	01601
francuzsky jazyk	01601
francuzstina	01601
francès	01601
francés	01601
francês	01601
francúzsky	01601
francúzsky jazyk	01601
francúzština	01601
frans	01601
franse taal	01601
fransizca	01601
fransk	01601
franska	01601
fransızca	01601
franzoesisch	01601
franzoesische sprache	01601
franzoesischkenntnisse	01601
franzosisch	01601
franzosische sprache	01601
franzosischkenntnisse	01601
französisch	01601
französische sprache	01601
französischkenntnisse	01601
français	01601
franċiż	01601
franču	01601
franču valoda	01601
freaslainnis iartharach	01L01
french	01601
french belgian sign language	02>01
french sign language	02?01
fries	01L01
frisia barat	01L01
frisian tal punent	01L01
frisian tal-punent	01L01
frisio ocidental	01L01
friso occidental	01L01
frison occidental	01L01
frisone occidentale	01L01
fristina (zapadni	01L01
frisó occidental	01L01
frisón occidental	01L01
frizona occidentala	01L01
frizonă occidentală	01L01
frísio ocidental	01L01
fríština (západní	01L01
ful	02@01
fula	02@01
fula dili	02@01
fulah	02@01
fulahu	02@01
fulahų	02@01
fulainis	02@01
fulani	02@01
fulbcina	02@01
fulbstina	02@01
fulbčina	02@01
fulbština	02@01
fulfulde	02@01
fulscina	02@01
fulu	02@01
fuláinis	02@01
fulščina	02@01
färöisch	02:01
färöiska	02:01
fääri	02:01
færeyska	02:01
færøsk	02:01
færøysk	02:01
féroïen	02:01
fídjeyska	02;01
fínčina	01>01
fúla	02@01
fēru	02:01
gaeilge	00801
gaeilge na halban	02A01
gaelainn	00801
gaeli	02A01
gaelic	00801
gaelic escoces	02A01
gaelica scotiana	02A01
gaelico escoces	02A01
gaelico scozzese	02A01
gaelică scoțiană	02A01
gaelik skotlandia	02A01
gaelique ecossais	02A01
gaelisch (schottland	02A01
gailisis	00Y01
gailísis	00Y01
galce	01R01
galeegi	00Y01
galeegi keel	00Y01
galego	00Y01
gales	01R01
galeza	01R01
galeză	01R01
galicia	00Y01
galician	00Y01
galician kieli	00Y01
galiciana	00Y01
galiciană	00Y01
galicien	00Y01
galicijcina	00Y01
galicijscina	00Y01
galicijski	00Y01
galicijski jezik	00Y01
galicijstina	00Y01
galicijština	00Y01
galicijščina	00Y01
galicisch	00Y01
galicische sprache	00Y01
galicische taal	00Y01
galicischkenntnisse	00Y01
galicisk	00Y01
galiciska	00Y01
galicjan	00Y01
galicyaca	00Y01
galicyjski	00Y01
galicyjskiego	00Y01
galisch (schottland	02A01
galisia	00Y01
galisiesu	00Y01
galisiesu valoda	00Y01
galisiešu	00Y01
galisiešu valoda	00Y01
galisisk	00Y01
galisiska	00Y01
galisu	00Y01
galisu kalba	00Y01
galisíska	00Y01
galisų	00Y01
galisų kalba	00Y01
galiziano	00Y01
galiçyaca	00Y01
galiċjan	00Y01
gallec	00Y01
gallego	00Y01
gallego nyelv	00Y01
gallese	01R01
galliku skocciz	02A01
galliku skoċċiż	02A01
gallois	01R01
gal·les	01R01
gal·lès	01R01
galés	01R01
galês	01R01
galícijčina	00Y01
gammelgresk	00A01
ganda	02B01
gandcina	02B01
gandstina	02B01
gandu	02B01
gandčina	02B01
gandština	02B01
gaolainn	00801
gappuniz	00c01
gassisk	02C01
gavaniz	01Z01
gaèlic escocès	02A01
gaélico escocés	02A01
gaélico escocês	02A01
gaélique écossais	02A01
gearmainis	00>01
gearmainis eilveiseach	00?01
gearmainis iochtarach	00;01
gearmáinis	00>01
gearmáinis eilvéiseach	00?01
gearmáinis íochtarach	00;01
georgia	00Z01
georgian	00Z01
georgian kieli	00Z01
georgiana	00Z01
georgiano	00Z01
georgiană	00Z01
georgien	00Z01
georgisch	00Z01
georgische sprache	00Z01
georgische taal	00Z01
georgischkenntnisse	00Z01
georgisk	00Z01
georgiska	00Z01
georgià	00Z01
georgíska	00Z01
german	00>01
german sign language	02D01
germana	00>01
germana (elvetia	00?01
germana de jos	00;01
germaniz	00>01
germaniz komuni	00;01
germaniz tal izvizzera	00?01
germană	00>01
germană (elveția	00?01
gharbi	00001
giapponese	00c01
giavanese	01Z01
giudais	02E01
giúdais	02E01
gorgjan	00Z01
gornja luziska srbscina	00@01
gornja lužiška srbščina	00@01
gornjoluzicki	00@01
gornjoluzickosrpski	00@01
gornjolužički	00@01
gornjolužičkosrpski	00@01
gornoluzycki	00@01
gorog	01I01
gorog nyelv	01I01
goudjarati	00\01
graenlenska	02F01
graesk	01I01
graiku	01I01
graiku kalba	01I01
graikų	01I01
graikų kalba	01I01
grcki	01I01
grcki jezik	01I01
greaca	01I01
greaca veche	00A01
greacă	01I01
greacă veche	00A01
grec	01I01
grec ancien	00A01
grec antic	00A01
grecki	01I01
greckiego	01I01
greco	01I01
greco antico	00A01
grectina	01I01
greek	01I01
greek sign language	02G01
grego	01I01
grego arcaico	00A01
greigis	01I01
grekiska	01I01
grenlandiesu	02F01
grenlandiešu	02F01
grenlandscina	02F01
grenlandski	02F01
grenlandzki	02F01
grenlandščina	02F01
gresk	01I01
griechisch	01I01
griechische sprache	01I01
griechischkenntnisse	01I01
grieg	01I01
grieg antik	00A01
grieg, antik	00A01
griego	01I01
griego antiguo	00A01
grieks	01I01
griekse taal	01I01
grieku	01I01
grieku valoda	01I01
grieķu	01I01
grieķu valoda	01I01
griska	01I01
groenlaendisch	02F01
groenlaendska	02F01
groenlandais	02F01
groenlandes	02F01
groenlandese	02F01
groenlands	02F01
groenlandsk	02F01
groenlandès	02F01
groenlandés	02F01
groenlandês	02F01
groncina	02F01
gronland dili	02F01
gronlandi	02F01
gronlandisch	02F01
gronlandsk	02F01
gronlandska	02F01
gronstina	02F01
grooni	02F01
grosses latinum	00i01
großes latinum	00i01
grscina	01I01
gruusia	00Z01
gruusia keel	00Z01
gruz	00Z01
gruz nyelv	00Z01
gruzijscina	00Z01
gruzijski	00Z01
gruzijski jezik	00Z01
gruzijščina	00Z01
gruzincina	00Z01
gruzinski	00Z01
gruzinskiego	00Z01
gruzinstina	00Z01
gruzinu	00Z01
gruzinu kalba	00Z01
gruzinu valoda	00Z01
gruzinų	00Z01
gruzinų kalba	00Z01
gruziński	00Z01
gruzińskiego	00Z01
gruzínčina	00Z01
gruzínština	00Z01
gruzīnu	00Z01
gruzīnu valoda	00Z01
grænlenska	02F01
græsk	01I01
gréigis	01I01
gréčtina	01I01
gríska	01I01
grónčina	02F01
grónština	02F01
grönland dili	02F01
grönlandi	02F01
grönländisch	02F01
grönländska	02F01
grööni	02F01
grønlandsk	02F01
grúz	00Z01
grúz nyelv	00Z01
grčki	01I01
grčki jezik	01I01
grščina	01I01
guarainis	02H01
guarani	02H01
guarani dili	02H01
guaranii	02H01
guaranijcina	02H01
guaranstina	02H01
guaraní	02H01
guaraníjčina	02H01
guaranština	02H01
guaráinis	02H01
guceratca	00\01
gudzaratcina	00\01
gudzarati	00\01
gudzarati jezik	00\01
gudzarati keel	00\01
gudzaratin kieli	00\01
gudzaratscina	00\01
gudzaratski	00\01
gudzaratski jezik	00\01
gudzaratstina	00\01
gudzaratu	00\01
gudzaratu kalba	00\01
gudzaratu valoda	00\01
gudzsarati	00\01
gudzsarati nyelv	00\01
gudzsaráti	00\01
gudzsaráti nyelv	00\01
gudżarati	00\01
gudžarati	00\01
gudžarati jezik	00\01
gudžarati keel	00\01
gudžaratin kieli	00\01
gudžaratski	00\01
gudžaratski jezik	00\01
gudžaratu	00\01
gudžaratu valoda	00\01
gudžaratščina	00\01
gudžaratų	00\01
gudžaratų kalba	00\01
gudžarátčina	00\01
gudžarátština	00\01
guisearaitis	00\01
gujarat	00\01
gujarati	00\01
gujaratie taal	00\01
guney sotho dili	02401
gurcuce	00Z01
guyarati	00\01
guyaratí	00\01
guzerate	00\01
gvarani	02H01
gvaranijscina	02H01
gvaranijščina	02H01
gvaraniu	02H01
gvaranių	02H01
gvaranski	02H01
gvaranu	02H01
gvaraní	02H01
gälisch (schottland	02A01
géorgien	00Z01
górnołużycki	00@01
görög	01I01
görög nyelv	01I01
gúisearáitis	00\01
gújaratí	00\01
güceratça	00\01
güney sotho dili	02401
gürcüce	00Z01
għarbi	00001
ha lan	00N01
haicanski	01n01
haicanski kreolski	01n01
haicio	01n01
haiti	01n01
haiti kreol	01n01
haiti kreolisch	01n01
haiti kreyolu	01n01
haiti-kreolisch	01n01
haitiaans creools	01n01
haitian creole	01n01
haitiana	01n01
haitiano	01n01
haitiană	01n01
haitiesu	01n01
haitiešu	01n01
haitijska kreolscina	01n01
haitijska kreolščina	01n01
haitisk	01n01
haitiska	01n01
haitska kreolcina	01n01
haitská kreolčina	01n01
haitstina	01n01
haitština	01n01
haićanski	01n01
haićanski kreolski	01n01
haičio	01n01
han	00g01
haoussa	02I01
hasa	02I01
hasais	02I01
hasorbneska	00@01
hauca	02I01
hausa	02I01
hausa dili	02I01
haussa	02I01
haustina	02I01
hausu	02I01
hausza	02I01
hausų	02I01
haut sorabe	00@01
haut-sorabe	00@01
hauçá	02I01
hauština	02I01
havai	02J01
havaiano	02J01
havaiji	02J01
havais	02J01
havaiska	02J01
havajcina	02J01
havajieciu	02J01
havajiesu	02J01
havajiečių	02J01
havajiešu	02J01
havajscina	02J01
havajski	02J01
havajstina	02J01
havajčina	02J01
havajština	02J01
havajščina	02J01
havaíska	02J01
havscina	02I01
haváis	02J01
havščina	02I01
hawaia	02J01
hawaiaans	02J01
hawaiano	02J01
hawaien	02J01
hawaii	02J01
hawaii dili	02J01
hawaiian	02J01
hawaiiana	02J01
hawaiiansk	02J01
hawaiiană	02J01
hawaiisch	02J01
hawaiisk	02J01
hawaiiska	02J01
hawaià	02J01
hawajjan	02J01
hawajski	02J01
hawaïaans	02J01
hawaïen	02J01
haítíska	01n01
haïtiaans creools	01n01
heber	00_01
heber nyelv	00_01
hebraeisch	00_01
hebraeische sprache	00_01
hebraeischkenntnisse	00_01
hebraico	00_01
hebraisch	00_01
hebraische sprache	00_01
hebraischkenntnisse	00_01
hebraisk	00_01
hebrajski	00_01
hebrajskiego	00_01
hebraju	00_01
hebraju kalba	00_01
hebrajų	00_01
hebrajų kalba	00_01
hebreeuws	00_01
hebreeuwse taal	00_01
hebreiska	00_01
hebrejcina	00_01
hebrejscina	00_01
hebrejski	00_01
hebrejski jezik	00_01
hebrejstina	00_01
hebrejčina	00_01
hebrejština	00_01
hebrejščina	00_01
hebreo	00_01
hebreska	00_01
hebreu	00_01
hebrew	00_01
hebräisch	00_01
hebräische sprache	00_01
hebräischkenntnisse	00_01
heebrea	00_01
heebrea keel	00_01
heprea	00_01
heprean kieli	00_01
hiina	01001
hiina keel	01001
hindcina	00]01
hindi	00]01
hindi jezik	00]01
hindi kalba	00]01
hindi keel	00]01
hindi nyelv	00]01
hindi valoda	00]01
hindie taal	00]01
hindijscina	00]01
hindijščina	00]01
hindin kieli	00]01
hindski	00]01
hindski jezik	00]01
hindstina	00]01
hindí	00]01
hindčina	00]01
hindština	00]01
hintce	00]01
hintçe	00]01
hionduis	00]01
hiondúis	00]01
hirvatca	00h01
hispaania	01=01
hispaania keel	01=01
hiszpanski	01=01
hiszpanskiego	01=01
hiszpański	01=01
hiszpańskiego	01=01
hoa ngu	01001
hoa ngữ	01001
hochchinesisch	01001
hochdeutsch	00>01
hoegsorbiska	00@01
hoeysorbisk	00@01
hogsorbiska	00@01
holandcina	00N01
holandes	00N01
holandiesu	00N01
holandiesu valoda	00N01
holandiešu	00N01
holandiešu valoda	00N01
holandski	00N01
holandski jezik	00N01
holandês	00N01
holandčina	00N01
hollaendisch	00N01
hollaendska	00N01
holland	00N01
holland nyelv	00N01
hollandi	00N01
hollandi keel	00N01
hollandisch	00N01
hollands	00N01
hollandsk	00N01
hollandska	00N01
hollanti	00N01
hollantin kieli	00N01
hollenska	00N01
holländisch	00N01
holländska	00N01
hongaars	00^01
hongaarse taal	00^01
hongares	00^01
hongarès	00^01
hongrois	00^01
hornoluzicka srbcina	00@01
hornoluzicka srbstina	00@01
hornolužická srbčina	00@01
hornolužická srbština	00@01
horvaadi	00h01
horvaadi keel	00h01
horvat	00h01
horvat nyelv	00h01
horvatu	00h01
horvatu valoda	00h01
horvát	00h01
horvát nyelv	00h01
horvātu	00h01
horvātu valoda	00h01
hoysorbisk	00@01
hrvascina	00h01
hrvaski jezik	00h01
hrvasko	00h01
hrvatski	00h01
hrvatski jezik	00h01
hrvaški jezik	00h01
hrvaško	00h01
hrvaščina	00h01
hungaria	00^01
hungarian	00^01
hungarian sign language	02K01
hungaro	00^01
hungary	00^01
hvitrussneska	00O01
hvítrússneska	00O01
hy lap	01I01
hy lạp	01I01
hà lan	00N01
hàn	00g01
hása	02I01
hásais	02I01
hásorbneska	00@01
héber	00_01
héber nyelv	00_01
hébreu	00_01
högsorbiska	00@01
høysorbisk	00@01
húngaro	00^01
hırvatça	00h01
iaivis	01Z01
iaruibis	02L01
iarúibis	02L01
ibo	02M01
ibo dili	02M01
ibrani	00_01
ibranice	00_01
iceland	00a01
icelandic	00a01
icelandic sign language	02N01
idis	02E01
idix	02E01
idiș	02E01
iers	00801
ierse taal	00801
igaunu	00W01
igaunu valoda	00W01
igauņu	00W01
igauņu valoda	00W01
igbo	02M01
igboscina	02M01
igbostina	02M01
igboština	02M01
igboščina	02M01
igbu	02M01
igbó	02M01
igbų	02M01
iidiche	02E01
iiri	00801
iiri keel	00801
iirin kieli	00801
ijslands	00a01
ijslandse taal	00a01
il albaniz	00<01
il armen	00901
il azerbajgani	00G01
il bask	00M01
il belarussu	00O01
il bengali	00P01
il bokmal norvegiz	00Q01
il boznijaku	00R01
il bulgaru	00S01
il cek	00T01
il ciniz	01001
il daniz	00U01
il ebrajk	00_01
il esperanto	00V01
il estonjan	00W01
il filippin	00X01
il finlandiz	01>01
il franciz	01601
il galicjan	00Y01
il gappuniz	00c01
il germaniz	00>01
il gharbi	00001
il gorgjan	00Z01
il grieg	01I01
il gujarati	00\01
il hindi	00]01
il indonezjan	00`01
il ingliz	00:01
il irlandiz	00801
il izlandiz	00a01
il kantoniz	00d01
il katalan	00e01
il kazak	00f01
il korean	00g01
il kroat	00h01
il latin	00i01
il latvjan	00j01
il lingwa ingliza	00:01
il lingwa maltija	00o01
il litwan	00k01
il lussemburgiz	00l01
il macedonjan	00m01
il malay	00n01
il malti	00o01
il marathi	01101
il mongoljan	01201
il ninorsk norvegiz	01401
il norvegiz	01301
il olandiz	00N01
il persjan	00K01
il pollakk	00J01
il portugiz	01501
il punjabi	01701
il rumen	01801
il russu	01901
il serb	01:01
il slovakk	01;01
il sloven	01<01
il spanjol	01=01
il swahili	01?01
il tajlandiz	01C01
il taljan	00b01
il tamil	01A01
il telugu	01B01
il tork	01D01
il ukren	01E01
il ungeriz	00^01
il urdu	01F01
il uzbek	01G01
il vjetnamiz	01H01
il zvediz	01@01
il-albaniż	00<01
il-armen	00901
il-ażerbajġani	00G01
il-bask	00M01
il-belarussu	00O01
il-bengali	00P01
il-bokmal norveġiż	00Q01
il-bożnijaku	00R01
il-bulgaru	00S01
il-daniż	00U01
il-ebrajk	00_01
il-esperanto	00V01
il-estonjan	00W01
il-filippin	00X01
il-finlandiż	01>01
il-franċiż	01601
il-galiċjan	00Y01
il-grieg	01I01
il-gujarati	00\01
il-għarbi	00001
il-hindi	00]01
il-indoneżjan	00`01
il-ingliż	00:01
il-irlandiż	00801
il-iżlandiż	00a01
il-kantoniż	00d01
il-katalan	00e01
il-każak	00f01
il-korean	00g01
il-kroat	00h01
il-latin	00i01
il-latvjan	00j01
il-lingwa ingliża	00:01
il-lingwa maltija	00o01
il-litwan	00k01
il-lussemburgiż	00l01
il-malay	00n01
il-malti	00o01
il-marathi	01101
il-maċedonjan	00m01
il-mongoljan	01201
il-ninorsk norveġiż	01401
il-norveġiż	01301
il-olandiż	00N01
il-persjan	00K01
il-pollakk	00J01
il-portugiż	01501
il-punjabi	01701
il-rumen	01801
il-russu	01901
il-serb	01:01
il-slovakk	01;01
il-sloven	01<01
il-spanjol	01=01
il-swahili	01?01
il-tajlandiż	01C01
il-taljan	00b01
il-tamil	01A01
il-telugu	01B01
il-tork	01D01
il-ukren	01E01
il-ungeriż	00^01
il-urdu	01F01
il-uzbek	01G01
il-vjetnamiż	01H01
il-ċek	00T01
il-ċiniż	01001
il-ġappuniż	00c01
il-ġermaniż	00>01
il-ġorġjan	00Z01
il-żvediż	01@01
indineisis	00`01
indinéisis	00`01
indoneesia	00`01
indoneesia keel	00`01
indonesi	00`01
indonesia	00`01
indonesian	00`01
indonesian kieli	00`01
indonesiano	00`01
indonesien	00`01
indonesio	00`01
indonesisch	00`01
indonesische sprache	00`01
indonesische taal	00`01
indonesischkenntnisse	00`01
indonesisk	00`01
indonesiska	00`01
indonestina	00`01
indonez	00`01
indonez nyelv	00`01
indonezanski	00`01
indonezanski jezik	00`01
indoneziana	00`01
indoneziană	00`01
indonezieciu	00`01
indonezieciu kalba	00`01
indoneziesu	00`01
indoneziesu valoda	00`01
indoneziečių	00`01
indoneziečių kalba	00`01
indonezijscina	00`01
indonezijski	00`01
indonezijski jezik	00`01
indonezijščina	00`01
indonezjan	00`01
indonezstina	00`01
indonezyjski	00`01
indonezyjskiego	00`01
indoneżjan	00`01
indonežanski	00`01
indonežanski jezik	00`01
indonésien	00`01
indonésio	00`01
indonéz	00`01
indonéz nyelv	00`01
indonézština	00`01
indonéština	00`01
indonēziešu	00`01
indonēziešu valoda	00`01
indónesíska	00`01
inggris	00:01
ingilizce	00:01
ingles	00:01
ingles tecnico	00:01
inglese	00:01
inglise	00:01
inglise keel	00:01
ingliz	00:01
ingliż	00:01
inglés	00:01
inglês	00:01
inglês técnico	00:01
interlingua	02O01
interlingva	02O01
interlíngua	02O01
iodailis	00b01
iodáilis	00b01
iogbois	02M01
ioruais	01301
ioruba	02L01
iorubá	02L01
ioslainnis	00a01
ir	00801
ir nyelv	00801
ircina	00801
ireland	00801
irisch	00801
irische sprache	00801
irischkenntnisse	00801
irish	00801
irish gaelic	00801
irish sign language	02P01
iriska	00801
irlandaca	00801
irlandais	00801
irlandes	00801
irlandese	00801
irlandeza	00801
irlandeză	00801
irlandia	00801
irlandiz	00801
irlandiż	00801
irlandzki	00801
irlandzkiego	00801
irlandès	00801
irlandés	00801
irlandês	00801
irscina	00801
irsk	00801
irska	00801
irski	00801
irski jezik	00801
irstina	00801
iru	00801
iru valoda	00801
irština	00801
irščina	00801
iskoc gaelcesi	02A01
iskoç gaelcesi	02A01
islaendisch	00a01
islaendische sprache	00a01
islaendischkenntnisse	00a01
islaendska	00a01
islandais	00a01
islandcina	00a01
islandes	00a01
islandese	00a01
islandeza	00a01
islandeză	00a01
islandi	00a01
islandi keel	00a01
islandia	00a01
islandiesu	00a01
islandiesu valoda	00a01
islandiešu	00a01
islandiešu valoda	00a01
islandisch	00a01
islandische sprache	00a01
islandischkenntnisse	00a01
islandscina	00a01
islandsk	00a01
islandska	00a01
islandski	00a01
islandski jezik	00a01
islandstina	00a01
islandu	00a01
islandu kalba	00a01
islandzki	00a01
islandzkiego	00a01
islandès	00a01
islandés	00a01
islandês	00a01
islandčina	00a01
islandština	00a01
islandščina	00a01
islandų	00a01
islandų kalba	00a01
islanti	00a01
islantin kieli	00a01
islenska	00a01
isländisch	00a01
isländische sprache	00a01
isländischkenntnisse	00a01
isländska	00a01
ispanu	01=01
ispanu kalba	01=01
ispanyolca	01=01
ispanų	01=01
ispanų kalba	01=01
isvecce	01@01
isveççe	01@01
isvicre almancasi	00?01
isviçre almancası	00?01
itaalia	00b01
itaalia keel	00b01
italia	00b01
italiaans	00b01
italiaanse taal	00b01
italian	00b01
italian kieli	00b01
italian sign language	02Q01
italiana	00b01
italiano	00b01
italiană	00b01
italien	00b01
italienisch	00b01
italienische sprache	00b01
italienischkenntnisse	00b01
italiensk	00b01
italienska	00b01
italijanscina	00b01
italijanski	00b01
italijanski jezik	00b01
italijansko	00b01
italijanščina	00b01
italià	00b01
italska	00b01
italsky	00b01
italsky jazyk	00b01
italský jazyk	00b01
italstina	00b01
italu	00b01
italu kalba	00b01
italu valoda	00b01
italy	00b01
italyanca	00b01
italština	00b01
italų	00b01
italų kalba	00b01
itāļu	00b01
itāļu valoda	00b01
ivrits	00_01
ivrits valoda	00_01
izlandaca	00a01
izlandi	00a01
izlandi nyelv	00a01
izlandiz	00a01
iáivis	01Z01
iídiche	02E01
iżlandiż	00a01
jaapani	00c01
jaapani keel	00c01
jaava	01Z01
japan	00c01
japan nyelv	00c01
japanese	00c01
japani	00c01
japanin kieli	00c01
japanisch	00c01
japanische sprache	00c01
japanischkenntnisse	00c01
japans	00c01
japanse taal	00c01
japansk	00c01
japanska	00c01
japanski	00c01
japanski jezik	00c01
japanu	00c01
japanu valoda	00c01
japonais	00c01
japonca	00c01
japoncina	00c01
japones	00c01
japoneza	00c01
japoneză	00c01
japonscina	00c01
japonski	00c01
japonskiego	00c01
japonsky	00c01
japonstina	00c01
japonu	00c01
japonu kalba	00c01
japonès	00c01
japonés	00c01
japonês	00c01
japončina	00c01
japonština	00c01
japonščina	00c01
japonų	00c01
japonų kalba	00c01
japoński	00c01
japońskiego	00c01
japán	00c01
japán nyelv	00c01
japāņu	00c01
japāņu valoda	00c01
jaunnorvegu	01401
jaunnorvegu valoda	01401
jaunnorvēģu	01401
jaunnorvēģu valoda	01401
javaans	01Z01
javai	01Z01
javanais	01Z01
javanes	01Z01
javanese	01Z01
javanesisk	01Z01
javanesiska	01Z01
javaneza	01Z01
javaneză	01Z01
javanisch	01Z01
javanscina	01Z01
javanska	01Z01
javanski	01Z01
javanstina	01Z01
javanès	01Z01
javanés	01Z01
javanês	01Z01
javanščina	01Z01
javcina	01Z01
javieciu	01Z01
javiesu	01Z01
javiečių	01Z01
javiešu	01Z01
javánština	01Z01
jawa	01Z01
jawajski	01Z01
jemer	01c01
jepang	00c01
jerman	00>01
jerman (swiss	00?01
jerman rendah	00;01
jermenski	00901
jermenski jezik	00901
jezyk albanski	00<01
jezyk angielski	00:01
jezyk arabski	00001
jezyk azerbejdzanski	00G01
jezyk baskijski	00M01
jezyk bengalski	00P01
jezyk bialoruski	00O01
jezyk bosniacki	00R01
jezyk bulgarski	00S01
jezyk chinski	01001
jezyk chorwacki	00h01
jezyk czeski	00T01
jezyk dunski	00U01
jezyk esperanto	00V01
jezyk estonski	00W01
jezyk filipinski	00X01
jezyk finski	01>01
jezyk francuski	01601
jezyk galicyjski	00Y01
jezyk grecki	01I01
jezyk gruzinski	00Z01
jezyk gudzarati	00\01
jezyk hebrajski	00_01
jezyk hindi	00]01
jezyk hiszpanski	01=01
jezyk indonezyjski	00`01
jezyk irlandzki	00801
jezyk islandzki	00a01
jezyk japonski	00c01
jezyk kantonski	00d01
jezyk katalonski	00e01
jezyk kazachski	00f01
jezyk koreanski	00g01
jezyk lacinski	00i01
jezyk litewski	00k01
jezyk lotewski	00j01
jezyk luksemburski	00l01
jezyk macedonski	00m01
jezyk malajski	00n01
jezyk maltanski	00o01
jezyk marathi	01101
jezyk mongolski	01201
jezyk niderlandzki	00N01
jezyk niemiecki	00>01
jezyk norweski	01301
jezyk norweski (bokmal	00Q01
jezyk norweski (nynorsk	01401
jezyk ormianski	00901
jezyk pendzabski	01701
jezyk perski	00K01
jezyk polski	00J01
jezyk portugalski	01501
jezyk rosyjski	01901
jezyk rumunski	01801
jezyk serbski	01:01
jezyk slowacki	01;01
jezyk slowenski	01<01
jezyk suahili	01?01
jezyk szwedzki	01@01
jezyk tajski	01C01
jezyk tamilski	01A01
jezyk telugu	01B01
jezyk turecki	01D01
jezyk ukrainski	01E01
jezyk urdu	01F01
jezyk uzbecki	01G01
jezyk wegierski	00^01
jezyk wietnamski	01H01
jezyk wloski	00b01
jiddis	02E01
jiddisch	02E01
jiddisk	02E01
jiddiska	02E01
jiddiš	02E01
jiddíska	02E01
jidis	02E01
jidisi	02E01
jidiss	02E01
jidiš	02E01
jidiši	02E01
jidišs	02E01
jidysz	02E01
joruba	02L01
jorubcina	02L01
jorubscina	02L01
jorubstina	02L01
jorubu	02L01
jorubčina	02L01
jorubština	02L01
jorubščina	02L01
jorubų	02L01
jorupski	02L01
jávai	01Z01
jávčina	01Z01
jórúba	02L01
język albański	00<01
język angielski	00:01
język arabski	00001
język azerbejdżański	00G01
język baskijski	00M01
język bengalski	00P01
język białoruski	00O01
język bośniacki	00R01
język bułgarski	00S01
język chiński	01001
język chorwacki	00h01
język czeski	00T01
język duński	00U01
język esperanto	00V01
język estoński	00W01
język filipiński	00X01
język fiński	01>01
język francuski	01601
język galicyjski	00Y01
język grecki	01I01
język gruziński	00Z01
język gudżarati	00\01
język hebrajski	00_01
język hindi	00]01
język hiszpański	01=01
język indonezyjski	00`01
język irlandzki	00801
język islandzki	00a01
język japoński	00c01
język kantoński	00d01
język kataloński	00e01
język kazachski	00f01
język koreański	00g01
język litewski	00k01
język luksemburski	00l01
język macedoński	00m01
język malajski	00n01
język maltański	00o01
język marathi	01101
język mongolski	01201
język niderlandzki	00N01
język niemiecki	00>01
język norweski	01301
język norweski (bokmål	00Q01
język norweski (nynorsk	01401
język ormiański	00901
język pendżabski	01701
język perski	00K01
język polski	00J01
język portugalski	01501
język rosyjski	01901
język rumuński	01801
język serbski	01:01
język suahili	01?01
język szwedzki	01@01
język słowacki	01;01
język słoweński	01<01
język tajski	01C01
język tamilski	01A01
język telugu	01B01
język turecki	01D01
język ukraiński	01E01
język urdu	01F01
język uzbecki	01G01
język wietnamski	01H01
język węgierski	00^01
język włoski	00b01
język łaciński	00i01
język łotewski	00j01
kabiili	01V01
kabije	01V01
kabile	01V01
kabiliyece	01V01
kabilscina	01V01
kabilski	01V01
kabilu	01V01
kabilščina	01V01
kabuljan	01V01
kabylcina	01V01
kabyle	01V01
kabylisch	01V01
kabyliska	01V01
kabylsk	01V01
kabylski	01V01
kabylstina	01V01
kabylčina	01V01
kabylština	01V01
kabyyli	01V01
kabíle	01V01
kalaallisut	02F01
kalalisut	02F01
kalallisut	02F01
kambodjanska	01c01
kanada	01X01
kanadu	01X01
kanadų	01X01
kanarescina	01X01
kanareščina	01X01
kannada	01X01
kannada dili	01X01
kannadcina	01X01
kannadstina	01X01
kannadu	01X01
kannadčina	01X01
kannadština	01X01
kanton	00d01
kantonca	00d01
kantoncina	00d01
kantonees	00d01
kantoneese taal	00d01
kantonesisch	00d01
kantonesische sprache	00d01
kantonesischkenntnisse	00d01
kantonesisk	00d01
kantonesiska	00d01
kantoni	00d01
kantoni keel	00d01
kantoni nyelv	00d01
kantoniesu	00d01
kantoniesu valoda	00d01
kantoniešu	00d01
kantoniešu valoda	00d01
kantoninkiina	00d01
kantoninkiinan kieli	00d01
kantoniz	00d01
kantoniż	00d01
kantonscina	00d01
kantonska	00d01
kantonski	00d01
kantonski jezik	00d01
kantonskiego	00d01
kantonstina	00d01
kantončina	00d01
kantonština	00d01
kantonščina	00d01
kantoński	00d01
kantońskiego	00d01
kantónska	00d01
karelai	01W01
karelcina	01W01
karelia	01W01
karelian	01W01
kareliana	01W01
kareliană	01W01
karelijski	01W01
karelisch	01W01
kareljan	01W01
karelscina	01W01
karelsk	01W01
karelska	01W01
karelski	01W01
karelstina	01W01
karelu	01W01
karelyaca	01W01
karelčina	01W01
karelština	01W01
karelščina	01W01
karelų	01W01
kargaza	01f01
karjala	01W01
karnatacki	01X01
karnatački	01X01
karélska	01W01
karēļu	01W01
kasachisch	00f01
kasachische sprache	00f01
kasachischkenntnisse	00f01
kasahhi	00f01
kasahhi keel	00f01
kasakhisk	00f01
kasakska	00f01
katalaani	00e01
katalaani keel	00e01
katalaanin kieli	00e01
katalan	00e01
katalan nyelv	00e01
katalanca	00e01
katalancina	00e01
katalanisch	00e01
katalanische sprache	00e01
katalanischkenntnisse	00e01
katalansk	00e01
katalanska	00e01
katalanstina	00e01
katalanu	00e01
katalanu valoda	00e01
katalonscina	00e01
katalonska	00e01
katalonski	00e01
katalonski jezik	00e01
katalonskiego	00e01
katalonu	00e01
katalonu kalba	00e01
katalonščina	00e01
katalonų	00e01
katalonų kalba	00e01
kataloński	00e01
katalońskiego	00e01
katalán	00e01
katalán nyelv	00e01
katalánčina	00e01
katalánština	00e01
katalónska	00e01
katalāņu	00e01
katalāņu valoda	00e01
kazachs	00f01
kazachse taal	00f01
kazachski	00f01
kazachskiego	00f01
kazachu	00f01
kazachu kalba	00f01
kazachų	00f01
kazachų kalba	00f01
kazah	00f01
kazah nyelv	00f01
kazaha	00f01
kazahu	00f01
kazahu valoda	00f01
kazahă	00f01
kazajo	00f01
kazak	00f01
kazakca	00f01
kazakh	00f01
kazakiska	00f01
kazakki	00f01
kazakkin kieli	00f01
kazako	00f01
kazakça	00f01
kazascina	00f01
kazaski	00f01
kazaski jezik	00f01
kazastina	00f01
kazaški	00f01
kazaški jezik	00f01
kazaština	00f01
kazaščina	00f01
każak	00f01
kebailu	01V01
kebailų	01V01
kebuano	01\01
kebúanó	01\01
kecsua	01[01
kecua	01[01
kecuancina	01[01
kecuanscina	01[01
kecuanski	01[01
kecuanstina	01[01
kecuju	01[01
kecuva dili	01[01
kecvu	01[01
keczua	01[01
kerkslavisch	00[01
kernevekce	01h01
kernevekçe	01h01
ketsua	01[01
ketšua	01[01
keçuva dili	01[01
kečua	01[01
kečuanski	01[01
kečuanščina	01[01
kečujų	01[01
kečuánčina	01[01
kečuánština	01[01
kečvu	01[01
khmeeri	01c01
khmer	01c01
khmer dili	01c01
khmera	01c01
khmercina	01c01
khmerski	01c01
khmerstina	01c01
khmeru	01c01
khmeră	01c01
khmerų	01c01
khmérčina	01c01
khmérština	01c01
khosa	01i01
khosu	01i01
kiina	01001
kiinan kieli	01001
kikongo	01l01
kilise slavcasi	00[01
kilise slavcası	00[01
kinai	01001
kinai nyelv	01001
kinaruanda	01e01
kinarwandstina	01e01
kinesisk	01001
kinesisk mandarin	01001
kinesiska	01001
kineski	01001
kineski jezik	01001
kiniesu	01001
kiniesu valoda	01001
kinjaruanda	01e01
kinjaruandu	01e01
kinjaruandų	01e01
kinjarvanda	01e01
kinjarwanda	01e01
kinu	01001
kinu kalba	01001
kinu kalbos kantono tarme	00d01
kinu kalbos kantono tarme kalba	00d01
kinu kalbos pietu minu tarme	01_01
kinverska	01001
kinya ruanda	01e01
kinya-ruanda	01e01
kinyarvanda	01e01
kinyarwanda	01e01
kinų	01001
kinų kalba	01001
kinų kalbos kantono tarmė	00d01
kinų kalbos kantono tarmė kalba	00d01
kinų kalbos pietų minų tarmė	01_01
kirchenslawisch	00[01
kirghiso	01f01
kirghiz	01f01
kirghize	01f01
kirgiisi	01f01
kirgiscina	01f01
kirgisisch	01f01
kirgisisk	01f01
kirgiska	01f01
kirgiski	01f01
kirgiz	01f01
kirgizca	01f01
kirgizisch	01f01
kirgiziska	01f01
kirgizstina	01f01
kirgizu	01f01
kirgizština	01f01
kirgizų	01f01
kirgiščina	01f01
kirgiż	01f01
kirguis	01f01
kirguís	01f01
kirgīzu	01f01
kirikuslaavi	00[01
kirkeslavisk	00[01
kirkjuslavneska	00[01
kirkkoslaavi	00[01
kirundi	02R01
kirundstina	02R01
kirundština	02R01
kitajscina	01001
kitajščina	01001
kiņaruanda	01e01
kiňarwandština	01e01
kleines latinum	00i01
kmer	01c01
kmerscina	01c01
kmerski	01c01
kmerščina	01c01
knjizna norvescina	00Q01
knjižna norveščina	00Q01
koerdisch	01g01
komri	01R01
kongcina	01l01
kongo	01l01
kongo dili	01l01
kongolesisch	01l01
kongoska	01l01
kongovscina	01l01
kongovščina	01l01
kongu	01l01
kongóska	01l01
kongčina	01l01
konkancina	01j01
konkani	01j01
konkani dili	01j01
konkaniu	01j01
konkanių	01j01
konkanscina	01j01
konkanstina	01j01
konkanu	01j01
konkaní	01j01
konkanščina	01j01
konkánčina	01j01
konkánština	01j01
konzstina	01l01
konžština	01l01
koosa	01i01
korea	00g01
korea keel	00g01
koreaans	00g01
koreaanse taal	00g01
koreai	00g01
koreai nyelv	00g01
korean	00g01
korean kieli	00g01
koreanisch	00g01
koreanische sprache	00g01
koreanischkenntnisse	00g01
koreansk	00g01
koreanska	00g01
koreanski	00g01
koreanskiego	00g01
koreański	00g01
koreańskiego	00g01
korece	00g01
korejcina	00g01
korejieciu	00g01
korejieciu kalba	00g01
korejiesu	00g01
korejiesu valoda	00g01
korejiešu	00g01
korejiešu valoda	00g01
korejscina	00g01
korejski	00g01
korejski jezik	00g01
korejstina	00g01
korejština	00g01
korejščina	00g01
koreska	00g01
kornbreska	01h01
korncina	01h01
korni	01h01
korniesu	01h01
korniešu	01h01
kornijscina	01h01
kornijski	01h01
kornijščina	01h01
korniku	01h01
kornisch	01h01
kornish	01h01
kornisk	01h01
korniska	01h01
kornski	01h01
kornstina	01h01
kornu	01h01
kornvolski	01h01
kornčina	01h01
kornština	01h01
kornų	01h01
korsictina	01m01
korsika	01m01
korsikaca	01m01
korsikansk	01m01
korsikanska	01m01
korsikanu	01m01
korsikieciu	01m01
korsikiečių	01m01
korsiku	01m01
korsikāņu	01m01
korsisch	01m01
korsiska	01m01
korsičtina	01m01
korsykanski	01m01
korsykański	01m01
korsíska	01m01
korzicki	01m01
korzictina	01m01
korzikai	01m01
korzikanski	01m01
korziscina	01m01
korzički	01m01
korzičtina	01m01
korziščina	01m01
korėjiečių	00g01
korėjiečių kalba	00g01
kosa	01i01
koscina	01i01
kosovar sign language	02S01
kosu	01i01
kosų	01i01
koščina	01i01
kreeka	01I01
kreeka keel	01I01
kreikka	01I01
kreikkan kieli	01I01
kreol haiti	01n01
kreolski haitanski	01n01
kreolski haitański	01n01
krievu	01901
krievu valoda	01901
kroasia	00h01
kroat	00h01
kroatia	00h01
kroatian kieli	00h01
kroatisch	00h01
kroatische sprache	00h01
kroatische taal	00h01
kroatischkenntnisse	00h01
kroatisk	00h01
kroatiska	00h01
kroatu	00h01
kroatu kalba	00h01
kroatų	00h01
kroatų kalba	00h01
króatíska	00h01
kurd	01g01
kurda	01g01
kurdcina	01g01
kurde	01g01
kurdi	01g01
kurdisch	01g01
kurdish	01g01
kurdisk	01g01
kurdiska	01g01
kurdo	01g01
kurdscina	01g01
kurdski	01g01
kurdstina	01g01
kurdu	01g01
kurdyjski	01g01
kurdă	01g01
kurdčina	01g01
kurdština	01g01
kurdščina	01g01
kurdų	01g01
kurmandji	01g01
kurmandschi	01g01
kurtce	01g01
kuzey laponcasi	02901
kuzey laponcası	02901
kvesjua	01[01
kvesjúa	01[01
kymri	01R01
kyrgyz	01f01
kyrgyzstina	01f01
kyrgyzština	01f01
kyrkslaviska	00[01
kârgâză	01f01
kínai	01001
kínai nyelv	01001
kínjarvanda	01e01
kínverska	01001
kórejčina	00g01
kóreska	00g01
kõmri	01R01
kúrdíska	01g01
kürtçe	01g01
kırgızca	01f01
la tinh	00i01
la-tinh	00i01
laagtyska	00;01
laanefriisi	01L01
lacina	00i01
lacinski	00i01
lacinskiego	00i01
ladina	00i01
ladina keel	00i01
laensifriisi	01L01
lagsaxneska	00;01
lagthyska	00;01
lagtyska	00;01
laidin	00i01
laitvis	00j01
langue albanais	00<01
langue allemand	00>01
langue anglais	00:01
langue arabe	00001
langue armenien	00901
langue arménien	00901
langue azerbaidjanais	00G01
langue azerbaïdjanais	00G01
langue basque	00M01
langue bengali	00P01
langue bielorusse	00O01
langue biélorusse	00O01
langue bosniaque	00R01
langue bulgare	00S01
langue cantonais	00d01
langue catalan	00e01
langue chinois	01001
langue coreen	00g01
langue coréen	00g01
langue croate	00h01
langue danois	00U01
langue espagnol	01=01
langue esperanto	00V01
langue espéranto	00V01
langue estonien	00W01
langue filipino	00X01
langue finnois	01>01
langue francais	01601
langue français	01601
langue galicien	00Y01
langue georgien	00Z01
langue goudjarati	00\01
langue grec	01I01
langue géorgien	00Z01
langue hebreu	00_01
langue hindi	00]01
langue hongrois	00^01
langue hébreu	00_01
langue indonesien	00`01
langue indonésien	00`01
langue irlandais	00801
langue islandais	00a01
langue italien	00b01
langue japonais	00c01
langue kazakh	00f01
langue latin	00i01
langue letton	00j01
langue lituanien	00k01
langue luxembourgeois	00l01
langue macedonien	00m01
langue macédonien	00m01
langue malais	00n01
langue maltais	00o01
langue marathi	01101
langue mongol	01201
langue neerlandais	00N01
langue norvegien	01301
langue norvegien bokmal	00Q01
langue norvegien nynorsk	01401
langue norvégien	01301
langue norvégien bokmål	00Q01
langue norvégien nynorsk	01401
langue néerlandais	00N01
langue ourdou	01F01
langue ouzbek	01G01
langue pendjabi	01701
langue persan	00K01
langue polonais	00J01
langue portugais	01501
langue roumain	01801
langue russe	01901
langue serbe	01:01
langue slovaque	01;01
langue slovene	01<01
langue slovène	01<01
langue suedois	01@01
langue suédois	01@01
langue swahili	01?01
langue tamoul	01A01
langue tcheque	00T01
langue tchèque	00T01
langue telougou	01B01
langue thai	01C01
langue thaï	01C01
langue turc	01D01
langue télougou	01B01
langue ukrainien	01E01
langue vietnamien	01H01
lansifriisi	01L01
lao	02T01
lao dili	02T01
laoisis	02T01
laoscina	02T01
laosia	02T01
laosiano	02T01
laosieciu	02T01
laosiesu	02T01
laosiečių	02T01
laosiešu	02T01
laosià	02T01
laosjan	02T01
laoski	02T01
laostina	02T01
laotanski	02T01
laotański	02T01
laotiaans	02T01
laotiana	02T01
laotisch	02T01
laotisk	02T01
laotiska	02T01
laoština	02T01
laoščina	02T01
laoțiană	02T01
latein	00i01
lati	00j01
lati keel	00j01
latijn	00i01
latijne taal	00i01
latim	00i01
latin	00i01
latin nyelv	00i01
latina	00i01
latinan kieli	00i01
latince	00i01
latincina	00i01
latino	00i01
latinscina	00i01
latinski	00i01
latinski jezik	00i01
latinsky jazyk	00i01
latinský jazyk	00i01
latinu	00i01
latinu valoda	00i01
latinum	00i01
latină	00i01
latinčina	00i01
latinščina	00i01
latvia	00j01
latvian	00j01
latvian kieli	00j01
latvian sign language	02U01
latviesu	00j01
latviesu valoda	00j01
latviešu	00j01
latviešu valoda	00j01
latvijscina	00j01
latvijski	00j01
latvijski jezik	00j01
latvijščina	00j01
latvisk	00j01
latviu	00j01
latviu kalba	00j01
latvių	00j01
latvių kalba	00j01
latvjan	00j01
latín	00i01
latína	00i01
latīņu	00i01
latīņu valoda	00i01
laó	02T01
leedu	00k01
leedu keel	00k01
lehce	00J01
lehçe	00J01
lejasvacu	00;01
lejasvācu	00;01
lengyel	00J01
lengyel nyelv	00J01
lenku	00J01
lenku kalba	00J01
lenkų	00J01
lenkų kalba	00J01
letao	00j01
leto	00j01
leton	00j01
letona	00j01
letonca	00j01
letonski	00j01
letonski jezik	00j01
letonă	00j01
lets	00j01
letse taal	00j01
letseburgi	00l01
letseburgi keel	00l01
lett	00j01
lett nyelv	00j01
lettisch	00j01
lettische sprache	00j01
lettischkenntnisse	00j01
lettisk	00j01
lettiska	00j01
lettneska	00j01
letton	00j01
lettone	00j01
letão	00j01
letó	00j01
letón	00j01
liettua	00k01
liettuan kieli	00k01
lietuviesu	00k01
lietuviesu valoda	00k01
lietuviešu	00k01
lietuviešu valoda	00k01
lietuviu	00k01
lietuviu kalba	00k01
lietuvių	00k01
lietuvių kalba	00k01
limba albaneza	00<01
limba albaneză	00<01
limba araba	00001
limba arabă	00001
limba armeana	00901
limba armeană	00901
limba azera	00G01
limba azeră	00G01
limba basca	00M01
limba bască	00M01
limba belarusa	00O01
limba belarusă	00O01
limba bengaleza	00P01
limba bengaleză	00P01
limba bosniaca	00R01
limba bosniacă	00R01
limba bulgara	00S01
limba bulgară	00S01
limba cantoneza	00d01
limba cantoneză	00d01
limba catalana	00e01
limba catalană	00e01
limba ceha	00T01
limba cehă	00T01
limba chineza	01001
limba chineză	01001
limba coreeana	00g01
limba coreeană	00g01
limba croata	00h01
limba croată	00h01
limba daneza	00U01
limba daneză	00U01
limba ebraica	00_01
limba ebraică	00_01
limba engleza	00:01
limba engleză	00:01
limba esperanto	00V01
limba estona	00W01
limba estonă	00W01
limba filipineza	00X01
limba filipineză	00X01
limba finlandeza	01>01
limba finlandeză	01>01
limba franceza	01601
limba franceză	01601
limba galiciana	00Y01
limba galiciană	00Y01
limba georgiana	00Z01
limba georgiană	00Z01
limba germana	00>01
limba germană	00>01
limba greaca	01I01
limba greacă	01I01
limba gujarati	00\01
limba hindi	00]01
limba indoneziana	00`01
limba indoneziană	00`01
limba irlandeza	00801
limba irlandeză	00801
limba islandeza	00a01
limba islandeză	00a01
limba italiana	00b01
limba italiană	00b01
limba japoneza	00c01
limba japoneză	00c01
limba kazaha	00f01
limba kazahă	00f01
limba latina	00i01
limba latină	00i01
limba letona	00j01
limba letonă	00j01
limba lituaniana	00k01
limba lituaniană	00k01
limba luxemburgheza	00l01
limba luxemburgheză	00l01
limba macedoneana	00m01
limba macedoneană	00m01
limba maghiara	00^01
limba maghiară	00^01
limba malaeza	00n01
limba malaeză	00n01
limba malteza	00o01
limba malteză	00o01
limba marathi	01101
limba mongola	01201
limba mongolă	01201
limba neerlandeza	00N01
limba neerlandeză	00N01
limba norvegiana	01301
limba norvegiana bokmal	00Q01
limba norvegiana nynorsk	01401
limba norvegiană	01301
limba norvegiană bokmål	00Q01
limba norvegiană nynorsk	01401
limba persana	00K01
limba persană	00K01
limba poloneza	00J01
limba poloneză	00J01
limba portugheza	01501
limba portugheză	01501
limba punjabi	01701
limba romana	01801
limba română	01801
limba rusa	01901
limba rusă	01901
limba sarba	01:01
limba slovaca	01;01
limba slovacă	01;01
limba slovena	01<01
limba slovenă	01<01
limba spaniola	01=01
limba spaniolă	01=01
limba suedeza	01@01
limba suedeză	01@01
limba swahili	01?01
limba sârbă	01:01
limba tamila	01A01
limba tamilă	01A01
limba telugu	01B01
limba thailandeza	01C01
limba thailandeză	01C01
limba turca	01D01
limba turcă	01D01
limba ucraineana	01E01
limba ucraineană	01E01
limba urdu	01F01
limba uzbeca	01G01
limba uzbecă	01G01
limba vietnameza	01H01
limba vietnameză	01H01
limburgish/limburgian/limburgic	02V01
lingala	02W01
lingalcina	02W01
lingaljan	02W01
lingalstina	02W01
lingalčina	02W01
lingalština	02W01
liongailis	02W01
liongáilis	02W01
liotuainis	00k01
liotuáinis	00k01
litauisch	00k01
litauische sprache	00k01
litauischkenntnisse	00k01
litauisk	00k01
litauiska	00k01
litavski	00k01
litavski jezik	00k01
litevstina	00k01
litevština	00k01
litewski	00k01
litewskiego	00k01
lithaiska	00k01
lithuanian	00k01
lithuanian sign language	02X01
litháíska	00k01
litouws	00k01
litouwse taal	00k01
litovcina	00k01
litovscina	00k01
litovčina	00k01
litovščina	00k01
litua	00k01
lituania	00k01
lituaniana	00k01
lituaniană	00k01
lituanien	00k01
lituano	00k01
lituà	00k01
litva	00k01
litvan	00k01
litvan nyelv	00k01
litvanca	00k01
litvanski	00k01
litvanski jezik	00k01
litván	00k01
litván nyelv	00k01
litwan	00k01
liuksemburgieciu	00l01
liuksemburgieciu kalba	00l01
liuksemburgiečių	00l01
liuksemburgiečių kalba	00l01
llati	00i01
llatí	00i01
lotewski	00j01
lotewskiego	00j01
lotynu	00i01
lotynu kalba	00i01
lotynų	00i01
lotynų kalba	00i01
lotystina	00j01
lotyština	00j01
lounamini	01_01
lounasotho	02401
low german	00;01
lucemburstina	00l01
lucemburština	00l01
lucsambuirgis	00l01
luganda	02B01
lugandais	02B01
luksemburg	00l01
luksemburgca	00l01
luksemburgiesu	00l01
luksemburgiesu valoda	00l01
luksemburgiešu	00l01
luksemburgiešu valoda	00l01
luksemburscina	00l01
luksemburski	00l01
luksemburski jezik	00l01
luksemburskiego	00l01
luksemburški	00l01
luksemburški jezik	00l01
luksemburščina	00l01
lussemburghese	00l01
lussemburgiz	00l01
lussemburgiż	00l01
luxemborgiska	00l01
luxembourg	00l01
luxembourgeois	00l01
luxembourgish	00l01
luxembourgsk	00l01
luxemburcina	00l01
luxemburg	00l01
luxemburgheza	00l01
luxemburgheză	00l01
luxemburgi	00l01
luxemburgi nyelv	00l01
luxemburgisch	00l01
luxemburgische sprache	00l01
luxemburgischkenntnisse	00l01
luxemburgiska	00l01
luxemburgn kieli	00l01
luxemburgs	00l01
luxemburgse taal	00l01
luxemburgsk	00l01
luxemburgues	00l01
luxemburguès	00l01
luxemburgués	00l01
luxemburguês	00l01
luxemburčina	00l01
lágsaxneska	00;01
lágþýska	00;01
länsifriisi	01L01
läti	00j01
läti keel	00j01
läänefriisi	01L01
lågtyska	00;01
lõunamini	01_01
lõunasotho	02401
lúxemborgíska	00l01
lüksemburgca	00l01
ma lai	00n01
macadoinis	00m01
macadóinis	00m01
macarca	00^01
macedon	00m01
macedon nyelv	00m01
macedoncina	00m01
macedone	00m01
macedoneana	00m01
macedoneană	00m01
macedoni	00m01
macedonia	00m01
macedonian	00m01
macedonian sign language	02Y01
macedonien	00m01
macedonio	00m01
macedonisch	00m01
macedonische taal	00m01
macedonjan	00m01
macedonski	00m01
macedonskiego	00m01
macedoński	00m01
macedońskiego	00m01
macedón	00m01
macedón nyelv	00m01
macedónčina	00m01
macedônio	00m01
macédonien	00m01
madarcina	00^01
madarski	00^01
madarski jezik	00^01
madarsky	00^01
madarsky jazyk	00^01
madarstina	00^01
madzarscina	00^01
madzarski jezik	00^01
madžarski jezik	00^01
madžarščina	00^01
maghiara	00^01
maghiară	00^01
magyar	00^01
magyar nyelv	00^01
mailealaimis	02Z01
mailéalaimis	02Z01
maithilcina	02[01
maithili	02[01
maithilistina	02[01
maithiliština	02[01
maithilčina	02[01
maitili	02[01
maitilis	02[01
makedonca	00m01
makedonia	00m01
makedonian kieli	00m01
makedoniesu	00m01
makedoniesu valoda	00m01
makedonscina	00m01
makedonsk	00m01
makedonska	00m01
makedonski	00m01
makedonski jezik	00m01
makedonstina	00m01
makedonu	00m01
makedonu kalba	00m01
makedonština	00m01
makedonščina	00m01
makedonų	00m01
makedonų kalba	00m01
makedoonia	00m01
makedoonia keel	00m01
makedónska	00m01
malaeis	00n01
malaeza	00n01
malaeză	00n01
malagaisis	02C01
malagasi	02C01
malagasiska	02C01
malagassi	02C01
malagassisch	02C01
malagassisk	02C01
malagassiska	02C01
malagasu	02C01
malagasy	02C01
malagasíska	02C01
malagasų	02C01
malagáisis	02C01
malai	00n01
malai keel	00n01
malaiala	02Z01
malaialam	02Z01
malaiisch	00n01
malaiische sprache	00n01
malaiischkenntnisse	00n01
malaiji	00n01
malaijin kieli	00n01
malaio	00n01
malais	00n01
malaiska	00n01
malaiàlam	02Z01
malaj	00n01
malaj nyelv	00n01
malajalam	02Z01
malajalamcina	02Z01
malajalami	02Z01
malajalamscina	02Z01
malajalamski	02Z01
malajalamstina	02Z01
malajalamščina	02Z01
malajaliu	02Z01
malajalių	02Z01
malajalu	02Z01
malajcina	00n01
malajieciu	00n01
malajieciu kalba	00n01
malajiesu	00n01
malajiesu valoda	00n01
malajiečių	00n01
malajiečių kalba	00n01
malajiešu	00n01
malajiešu valoda	00n01
malajisk	00n01
malajiska	00n01
malajscina	00n01
malajski	00n01
malajski jezik	00n01
malajskiego	00n01
malajstina	00n01
malajálam	02Z01
malajálamčina	02Z01
malajálamština	02Z01
malajčina	00n01
malajština	00n01
malajščina	00n01
malay	00n01
malayalam	02Z01
malayalam dili	02Z01
malayca	00n01
malayisk	00n01
malayo	00n01
malayálam	02Z01
malaíska	00n01
maldiivi	02501
maldivcina	02501
maldivien	02501
maldiviesu	02501
maldivski	02501
maldivčina	02501
maldīviešu	02501
maledivstina	02501
maledivština	02501
malediwski	02501
maleis	00n01
maleise taal	00n01
malese	00n01
malgache	02C01
malgaix	02C01
malgas	02C01
malgasa	02C01
malgasca	02C01
malgascina	02C01
malgascio	02C01
malgaski	02C01
malgastina	02C01
malgaxe	02C01
malgaşça	02C01
malgaški	02C01
malgaština	02C01
malgaščina	02C01
malgașă	02C01
malta	00o01
malta keel	00o01
maltaca	00o01
maltai	00o01
maltai nyelv	00o01
maltais	00o01
maltan kieli	00o01
maltanski	00o01
maltanskiego	00o01
maltański	00o01
maltańskiego	00o01
maltcina	00o01
maltees	00o01
malteese taal	00o01
maltes	00o01
maltescina	00o01
maltese	00o01
maltese sign language	02\01
maltesisch	00o01
maltesische sprache	00o01
maltesischkenntnisse	00o01
maltesisk	00o01
maltesiska	00o01
malteski	00o01
malteski jezik	00o01
malteza	00o01
malteză	00o01
malteški	00o01
malteški jezik	00o01
malteščina	00o01
malti	00o01
maltieciu	00o01
maltieciu kalba	00o01
maltiesu	00o01
maltiesu valoda	00o01
maltiečių	00o01
maltiečių kalba	00o01
maltiešu	00o01
maltiešu valoda	00o01
maltneska	00o01
maltstina	00o01
maltès	00o01
maltés	00o01
maltês	00o01
maltčina	00o01
maltština	00o01
maláj	00n01
maláj nyelv	00n01
man dili	02]01
man szigeti	02]01
man-szigeti	02]01
manainnis	02]01
mancina	02]01
mandari	01001
mandariini	01001
mandariinikiina	01001
mandarijn	01001
mandarijns	01001
mandarim	01001
mandarin	01001
mandarin chinese	01001
mandarin chinesisch	01001
mandarin-chinesisch	01001
mandarina	01001
mandarincina	01001
mandarino	01001
mandarinski	01001
mandarinstina	01001
mandarinu	01001
mandarină	01001
mandarinų	01001
mandarynski	01001
mandaryński	01001
mandarí	01001
mandarín	01001
mandarínčina	01001
mandarínština	01001
mandarīnu	01001
manes	02]01
manks	02]01
manksi	02]01
mannese	02]01
mannois	02]01
manscina	02]01
mansk	02]01
manska	02]01
manski	02]01
manstina	02]01
manx	02]01
manés	02]01
mančina	02]01
manština	02]01
manščina	02]01
maoori	02^01
maorais	02^01
maori	02^01
maori dili	02^01
maorijcina	02^01
maorijčina	02^01
maoriu	02^01
maorių	02^01
maorscina	02^01
maorski	02^01
maorstina	02^01
maoru	02^01
maoryjski	02^01
maorí	02^01
maorština	02^01
maorščina	02^01
maraitis	01101
marathcina	01101
marathi	01101
marathi dili	01101
marathi keel	01101
marathi nyelv	01101
marathie taal	01101
marathin kieli	01101
marathski	01101
marathski jezik	01101
marathstina	01101
marathu	01101
marathu valoda	01101
marati	01101
marati jezik	01101
maratscina	01101
maratu	01101
maratu kalba	01101
maratí	01101
maratščina	01101
maratų	01101
maratų kalba	01101
maráthi	01101
maráthi nyelv	01101
maráthčina	01101
maráthština	01101
mazedonisch	00m01
mazedonische sprache	00m01
mazedonischkenntnisse	00m01
maítílí	02[01
maïthili	02[01
maċedonjan	00m01
maďarsky	00^01
maďarský jazyk	00^01
maďarčina	00^01
maďarština	00^01
mađarski	00^01
mađarski jezik	00^01
maķedoniešu	00m01
maķedoniešu valoda	00m01
melayu	00n01
menieciu	02]01
meniesu	02]01
meniečių	02]01
meniešu	02]01
min kinesisk	01_01
min nan	01_01
min nan -kiina	01_01
min nan chinese	01_01
min nan cincesi	01_01
min nan kiina	01_01
min nan kinai	01_01
min nan kineski	01_01
min nan kitajscina	01_01
min nan kitajščina	01_01
min nan kínai	01_01
min nan çincesi	01_01
min-kinesisk	01_01
minnan	01_01
minnanski	01_01
minnanyu	01_01
minnański	01_01
modern greek	01I01
modern hebrew	00_01
mogolca	01201
moldavian	02_01
moldovan	01801
mong co	01201
mongoilis	01201
mongol	01201
mongol nyelv	01201
mongola	01201
mongolcina	01201
mongoli	01201
mongoli keel	01201
mongolia	01201
mongolian	01201
mongolin kieli	01201
mongolisch	01201
mongolische sprache	01201
mongolischkenntnisse	01201
mongoliska	01201
mongoljan	01201
mongolo	01201
mongolscina	01201
mongolsk	01201
mongolska	01201
mongolski	01201
mongolski jezik	01201
mongolskiego	01201
mongolstina	01201
mongolu	01201
mongolu kalba	01201
mongolu valoda	01201
mongolă	01201
mongolčina	01201
mongolština	01201
mongolščina	01201
mongolų	01201
mongolų kalba	01201
mongools	01201
mongoolse taal	01201
mongoļu	01201
mongoļu valoda	01201
mongóilis	01201
mongólska	01201
montenegrin	02`01
montenegrin sign language	02a01
moğolca	01201
muinaiskreikka	00A01
mustlaskeel	01b01
myanmar language	01K01
máltai	00o01
máltai nyelv	00o01
máltais	00o01
mã lai	00n01
mänksi	02]01
mông cổ	01201
māori	02^01
na uy	01301
na uy (bokmal	00Q01
na uy (bokmål	00Q01
na uy (nynorsk	01401
nandza	01^01
nandzstina	01^01
naujoji norvegu	01401
naujoji norvegu kalba	01401
naujoji norvegų	01401
naujoji norvegų kalba	01401
nederlaendska	00N01
nederlands	00N01
nederlandse taal	00N01
nederlandsk	00N01
nederlandska	00N01
nederländska	00N01
nedersaksisch	00;01
nedertysk	00;01
neerlandais	00N01
neerlandes	00N01
neerlandeza	00N01
neerlandeză	00N01
neerlandès	00N01
neerlandés	00N01
neipeailis	02b01
nemacki	00>01
nemacki (svajcarska	00?01
nemacki jezik	00>01
nemački	00>01
nemački (švajcarska	00?01
nemački jezik	00>01
nemcina	00>01
nemcina (svajciarska	00?01
nemcina (svycarsko	00?01
nemecky	00>01
nemecky jazyk	00>01
nemecký jazyk	00>01
nemet	00>01
nemet nyelv	00>01
nemetul	00>01
nemscina	00>01
nemscina (svica	00?01
nemski jezik	00>01
nemsko	00>01
nemčina	00>01
nemčina (švajčiarska	00?01
nemški jezik	00>01
nemško	00>01
nemščina	00>01
nemščina (švica	00?01
neogreco	01I01
nepalais	02b01
nepalce	02b01
nepalcina	02b01
nepalees	02b01
nepales	02b01
nepalese	02b01
nepalesisch	02b01
nepalesisk	02b01
nepalesiska	02b01
nepaleza	02b01
nepaleză	02b01
nepali	02b01
nepalieciu	02b01
nepaliesu	02b01
nepaliečių	02b01
nepaliz	02b01
nepaliż	02b01
nepalscina	02b01
nepalska	02b01
nepalski	02b01
nepalstina	02b01
nepalès	02b01
nepalês	02b01
nepalí	02b01
nepalščina	02b01
nepáli	02b01
nepálčina	02b01
nepálština	02b01
nepāliešu	02b01
neugriechisch	01I01
nga	01901
ngalu	02W01
ngalų	02W01
nhat	00c01
nhat ngu	00c01
nhật	00c01
nhật ngữ	00c01
nianja	01^01
nianju	01^01
nianjų	01^01
niderlandzki	00N01
niderlandzkiego	00N01
niederdeutsch	00;01
niederlaendisch	00N01
niederlaendische sprache	00N01
niederlaendischkenntnisse	00N01
niederlandisch	00N01
niederlandische sprache	00N01
niederlandischkenntnisse	00N01
niederländisch	00N01
niederländische sprache	00N01
niederländischkenntnisse	00N01
niemiecki	00>01
niemieckiego	00>01
ninorsk norvegiz	01401
ninorsk norveġiż	01401
niskonemacki	00;01
niskonemački	00;01
nizka nemscina	00;01
nizka nemščina	00;01
nizozemscina	00N01
nizozemski	00N01
nizozemski jezik	00N01
nizozemstina	00N01
nizozemština	00N01
nizozemščina	00N01
nj	00>01
njandza	01^01
njandża	01^01
njandža	01^01
njanscina	01^01
njanščina	01^01
njemacki	00>01
njemacki jezik	00>01
njemački	00>01
njemački jezik	00>01
noord samisch	02901
noord-samisch	02901
noors	01301
noors - bokmål	00Q01
noors - bokmåle taal	00Q01
noors - nynorsk	01401
noors - nynorske taal	01401
noors bokmal	00Q01
noors bokmale taal	00Q01
noors nynorsk	01401
noors nynorske taal	01401
noorse taal	01301
norcina	01301
norcina (bokmal	00Q01
norcina (nynorsk	01401
nordsamisch	02901
nordsamisk	02901
nordsamiska	02901
nordursamiska	02901
norja	01301
norjan bokmaal	00Q01
norjan bokmaaln kieli	00Q01
norjan bokmal	00Q01
norjan bokmaln kieli	00Q01
norjan bokmål	00Q01
norjan bokmåln kieli	00Q01
norjan kieli	01301
norjan nynorsk	01401
norjan nynorskn kieli	01401
norra	01301
norra bokmal	00Q01
norra bokmal keel	00Q01
norra bokmål	00Q01
norra bokmål keel	00Q01
norra keel	01301
norsk	01301
norsk bokmaal	00Q01
norsk bokmal	00Q01
norsk bokmål	00Q01
norsk nynorsk	01401
norska	01301
norskt bokmaal	00Q01
norskt bokmal	00Q01
norskt bokmål	00Q01
norskt bókmál	00Q01
norstina	01301
norstina (bokmal	00Q01
norstina (nynorsk	01401
northern sami	02901
noruec	01301
noruec bokmal	00Q01
noruec bokmål	00Q01
noruec nynorsk	01401
noruego	01301
noruego bokmal	00Q01
noruego nynorsk	01401
noruegues	01301
norueguês	01301
norvecce	01301
norvecce bokmal	00Q01
norvecce nynorsk	01401
norveg	01301
norveg (bokmal	00Q01
norveg (bokmal) nyelv	00Q01
norveg (nynorsk	01401
norveg (nynorsk) nyelv	01401
norveg nyelv	01301
norvegese	01301
norvegese bokmal	00Q01
norvegese bokmål	00Q01
norvegese nynorsk	01401
norvegiana	01301
norvegiana bokmal	00Q01
norvegiana nynorsk	01401
norvegiană	01301
norvegiană bokmål	00Q01
norvegiană nynorsk	01401
norvegien	01301
norvegien bokmal	00Q01
norvegien nynorsk	01401
norvegiz	01301
norvegu	01301
norvegu bukmolas	00Q01
norvegu bukmolas kalba	00Q01
norvegu bukmols	00Q01
norvegu bukmols valoda	00Q01
norvegu kalba	01301
norvegu valoda	01301
norvegų	01301
norvegų bukmolas	00Q01
norvegų bukmolas kalba	00Q01
norvegų kalba	01301
norvescina	01301
norveski	01301
norveski bokmal	00Q01
norveski bokmal jezik	00Q01
norveski bukmol	00Q01
norveski bukmol jezik	00Q01
norveski jezik	01301
norveski ninorsk	01401
norveski ninorsk jezik	01401
norveski nynorsk	01401
norveski nynorsk jezik	01401
norveççe	01301
norveççe bokmål	00Q01
norveççe nynorsk	01401
norveġiż	01301
norveški	01301
norveški bokmål	00Q01
norveški bokmål jezik	00Q01
norveški bukmol	00Q01
norveški bukmol jezik	00Q01
norveški jezik	01301
norveški ninorsk	01401
norveški ninorsk jezik	01401
norveški nynorsk	01401
norveški nynorsk jezik	01401
norveščina	01301
norvég	01301
norvég (bokmål	00Q01
norvég (bokmål) nyelv	00Q01
norvég (nynorsk	01401
norvég (nynorsk) nyelv	01401
norvég nyelv	01301
norvégien	01301
norvégien bokmål	00Q01
norvégien nynorsk	01401
norvēģu	01301
norvēģu bukmols	00Q01
norvēģu bukmols valoda	00Q01
norvēģu valoda	01301
norwegia	01301
norwegian	01301
norwegian bokmal	00Q01
norwegian bokmål	00Q01
norwegian nynorsk	01401
norwegian sign language	02c01
norwegisch	01301
norwegisch (bokmal	00Q01
norwegisch (bokmål	00Q01
norwegisch (nynorsk	01401
norwegische sprache	01301
norwegischkenntnisse	01301
norweski	01301
norweski (bokmal	00Q01
norweski (bokmål	00Q01
norweski (nynorsk	01401
norweskiego	01301
norðursamíska	02901
norština	01301
norština (bokmål	00Q01
norština (nynorsk	01401
novonorvescina	01401
novonorveščina	01401
nua ioruais	01401
nua-ioruais	01401
nyandzsa	01^01
nyanja	01^01
nynorsk	01401
nynorsk noruegues	01401
nynorsk norueguês	01401
nynorsk norwegia	01401
nynorska	01401
nyugati friz	01L01
nyugati fríz	01L01
néerlandais	00N01
német	00>01
német nyelv	00>01
németül	00>01
népalais	02b01
nórčina	01301
nórčina (bokmal	00Q01
nórčina (nynorsk	01401
nýanja	01^01
nýnorska	01401
německy	00>01
německý jazyk	00>01
němčina	00>01
němčina (švýcarsko	00?01
obersorbisch	00@01
occita	00D01
occitaans	00D01
occitan	00D01
occitana	00D01
occitanico	00D01
occitano	00D01
occitansk	00D01
occitanska	00D01
occitană	00D01
occità	00D01
occitânico	00D01
ocitaru	00D01
ocsatainis	00D01
ocsatáinis	00D01
odia	02d01
odija	02d01
odijscina	02d01
odiju	02d01
odijščina	02d01
odijų	02d01
oeigoers	02e01
oekraiens	01E01
oekraiense taal	01E01
oekraïens	01E01
oekraïense taal	01E01
oestturkiska	02e01
oevresorbisk	00@01
oezbeeks	01G01
oezbeekse taal	01G01
ogorog	00A01
oirisis	02d01
oirísis	02d01
okcitancina	00D01
okcitanscina	00D01
okcitanski	00D01
okcitanstina	00D01
okcitanščina	00D01
okcitánčina	00D01
okcitánština	00D01
oksitaani	00D01
oksitan dili	00D01
oksitaniska	00D01
oksitansk	00D01
oksitanski	00D01
oksitanu	00D01
oksitāņu	00D01
oksytanski	00D01
oksytański	00D01
okszitan	00D01
okszitán	00D01
oksítaníska	00D01
okzitanisch	00D01
olandese	00N01
olandiz	00N01
olandiż	00N01
olandu	00N01
olandu kalba	00N01
olandų	00N01
olandų kalba	00N01
olasz	00b01
olasz nyelv	00b01
oldgraesk	00A01
oldgræsk	00A01
ollainnis	00N01
oppersorbisch	00@01
oraimis	00301
oria	02d01
orija	02d01
orijski	02d01
oriju	02d01
oriya	02d01
oriya dili	02d01
oriá	02d01
ormeny	00901
ormeny nyelv	00901
ormianski	00901
ormianskiego	00901
ormiański	00901
ormiańskiego	00901
oromcina	00301
oromo	00301
oromo dili	00301
oromski	00301
oromstina	00301
oromu	00301
oromčina	00301
oromština	00301
oromų	00301
orosz	01901
orosz nyelv	01901
ositania	00D01
ostturkiska	02e01
oudgrieks	00A01
ouighour	02e01
ouigour	02e01
ourdou	01F01
ouzbek	01G01
ouïghour	02e01
ouïgour	02e01
ovresorbisk	00@01
ozbekce	01G01
oċċitan	00D01
očitarų	00D01
pachto	00501
paistis	00501
paixtu	00501
pandzabcina	01701
pandzabi	01701
pandzabi keel	01701
pandzabin kieli	01701
pandzabscina	01701
pandzabstina	01701
pandzabu	01701
pandzabu valoda	01701
pandzapski	01701
pandzapski jezik	01701
pandzsabi	01701
pandzsabi nyelv	01701
pandzsábi	01701
pandzsábi nyelv	01701
pandžabi	01701
pandžabi keel	01701
pandžabin kieli	01701
pandžabu	01701
pandžabu valoda	01701
pandžabščina	01701
pandžapski	01701
pandžapski jezik	01701
pandžábčina	01701
panjabi	01701
parsia	00K01
parsia keel	00K01
paschtu	00501
pashto	00501
pasjtoe	00501
pastcina	00501
pasto	00501
paststina	00501
pastu	00501
pastun	00501
pastuna	00501
pastunscina	00501
pastunski	00501
pastú	00501
pastún	00501
paszto	00501
pasztunski	00501
pasztuński	00501
paňdžábština	01701
pašto	00501
paštu	00501
paštunski	00501
paštunščina	00501
paštčina	00501
paštština	00501
paștună	00501
peirsis	00K01
pencapca	01701
pencapça	01701
pendjabi	01701
pendzabski	01701
pendzabskiego	01701
pendzabu	01701
pendzabu kalba	01701
pendzapski	01701
pendzapski jezik	01701
pendżabski	01701
pendżabskiego	01701
pendžabų	01701
pendžabų kalba	01701
pendžapski	01701
pendžapski jezik	01701
persa	00K01
persan	00K01
persana	00K01
persană	00K01
persia	00K01
persian	00K01
persian kieli	00K01
persiano	00K01
persiesu	00K01
persiesu valoda	00K01
persiešu	00K01
persiešu valoda	00K01
persijski	00K01
persijski jezik	00K01
persisch	00K01
persische sprache	00K01
persischkenntnisse	00K01
persisk	00K01
persiska	00K01
persjan	00K01
perski	00K01
perskiego	00K01
persneska	00K01
perstina	00K01
persu	00K01
persu kalba	00K01
persų	00K01
persų kalba	00K01
perzijscina	00K01
perzijski	00K01
perzijski jezik	00K01
perzijščina	00K01
perzisch	00K01
perzische taal	00K01
perzsa	00K01
perzsa nyelv	00K01
perzstina	00K01
perzština	00K01
perština	00K01
pestuca	00501
peul	02@01
peştuca	00501
phan lan	01>01
phap	01601
phap ngu	01601
phap van	01601
philippines	00X01
pháp	01601
pháp ngữ	01601
pháp văn	01601
phần lan	01>01
piedmontese	02f01
pietu soto	02401
pietų soto	02401
pohjasaami	02901
pohjoissaame	02901
polacco	00J01
polaco	00J01
polainnis	00J01
polish	00J01
polish sign language	02g01
poljscina	00J01
poljski	00J01
poljski jezik	00J01
poljščina	00J01
pollakk	00J01
polnisch	00J01
polnische sprache	00J01
polnischkenntnisse	00J01
polnocnolaponski	02901
polonais	00J01
polones	00J01
poloneza	00J01
poloneză	00J01
polonès	00J01
polonês	00J01
polsk	00J01
polska	00J01
polski	00J01
polskiego	00J01
polsky	00J01
polsky jazyk	00J01
polský jazyk	00J01
polstina	00J01
polu	00J01
polu valoda	00J01
polština	00J01
poola	00J01
poola keel	00J01
pools	00J01
poolse taal	00J01
portaingeilis	01501
portaingéilis	01501
portekizce	01501
portoghese	01501
portugais	01501
portugal	01501
portugal nyelv	01501
portugalcina	01501
portugali	01501
portugali keel	01501
portugalin kieli	01501
portugalscina	01501
portugalska	01501
portugalski	01501
portugalski jezik	01501
portugalskiego	01501
portugalsky	01501
portugalsky jazyk	01501
portugalský jazyk	01501
portugalstina	01501
portugalu	01501
portugalu kalba	01501
portugalu valoda	01501
portugalčina	01501
portugalština	01501
portugalščina	01501
portugalų	01501
portugalų kalba	01501
portugees	01501
portugeese taal	01501
portugheza	01501
portugheză	01501
portugiesisch	01501
portugiesische sprache	01501
portugiesischkenntnisse	01501
portugis	01501
portugisisk	01501
portugisiska	01501
portugiz	01501
portugiż	01501
portugues	01501
portuguese	01501
portuguese sign language	02h01
portuguès	01501
portugués	01501
português	01501
portugál	01501
portugál nyelv	01501
portugāļu	01501
portugāļu valoda	01501
portúgalska	01501
poļu	00J01
poļu valoda	00J01
poľsky	00J01
poľský jazyk	00J01
poľština	00J01
prancis	01601
prancuzu	01601
prancuzu kalba	01601
prancūzų	01601
prancūzų kalba	01601
prantsuse	01601
prantsuse keel	01601
puinseaibis	01701
puinseáibis	01701
punjab	01701
punjabi	01701
punjabie taal	01701
punyabi	01701
punyabí	01701
puola	00J01
puolan kieli	00J01
pushto	00501
pushtu	00501
pustu	00501
pustunu	00501
putonghua	01001
puštu	00501
puštūnų	00501
pärsia	00K01
pärsia keel	00K01
pólska	00J01
północnolapoński	02901
põhjasaami	02901
púnjabí	01701
quang dong	00d01
quechua	01[01
quichua	01[01
quiniaruanda	01e01
quirguiz	01f01
quitxua	01[01
quoc te ngu	00V01
quíchua	01[01
quítxua	01[01
quảng đông	00d01
quốc tế ngữ	00V01
raetoromanisch	02i01
raetoromansk	02i01
raetoromanska	02i01
ranska	01601
ranskan kieli	01601
ratoromanisch	02i01
ratoromanska	02i01
rectina	01I01
reto romaans	02i01
reto roman	02i01
reto-romaans	02i01
reto-roman	02i01
retoromaani	02i01
retoroman	02i01
retoromancina	02i01
retoromanic	02i01
retoromanscina	02i01
retoromansk	02i01
retoromanski	02i01
retoromanstina	02i01
retoromanu	02i01
retoromanščina	02i01
retoromanų	02i01
retoromański	02i01
retoromànic	02i01
retoromāņu	02i01
rietumfrizu	01L01
rietumfrīzu	01L01
roemeens	01801
roemeense taal	01801
roma	01b01
romainis	02j03
roman	01801
roman nyelv	01801
romana	01801
romanca	01b01
romanche	02i01
romancio	02i01
romanes	01801
romanesk	01b01
romani	01b01
romania	01801
romanian	01801
romanian kieli	01801
romanian sign language	02m01
romans	02i01
romansa	02i01
romansca	02i01
romansh	02i01
romansi	02i01
romanska	02i01
romany	01b01
romanz	02i01
romanès	01801
romaní	01b01
romanşça	02i01
romanš	02i01
romanši	02i01
romanșă	02i01
romcina	01b01
romeno	01801
romscina	01b01
romski	01b01
romstina	01b01
romu	01b01
romunscina	01801
romunščina	01801
román	01801
román nyelv	01801
româna	01801
română	01801
romština	01b01
romščina	01b01
romų	01b01
rootsi	01@01
rootsi keel	01@01
rosyjski	01901
rosyjskiego	01901
roumain	01801
roundi	02R01
ruanda	01e01
ruandes	01e01
ruandscina	01e01
ruandès	01e01
ruandščina	01e01
ruindis	02R01
ruisis	01901
rumaenisch	01801
rumaenische sprache	01801
rumaenischkenntnisse	01801
rumaensk	01801
rumaenska	01801
rumania	01801
rumanisch	01801
rumanische sprache	01801
rumanischkenntnisse	01801
rumano	01801
rumanska	01801
rumanu	01801
rumanu valoda	01801
rumca	01I01
rumeenia	01801
rumeenia keel	01801
rumen	01801
rumence	01801
rumeno	01801
rumensk	01801
rumenska	01801
rumuncina	01801
rumunjski	01801
rumunjski jezik	01801
rumunski	01801
rumunski jezik	01801
rumunskiego	01801
rumunstina	01801
rumunu	01801
rumunu kalba	01801
rumunčina	01801
rumunština	01801
rumunų	01801
rumunų kalba	01801
rumuński	01801
rumuńskiego	01801
rumänisch	01801
rumänische sprache	01801
rumänischkenntnisse	01801
rumänska	01801
rumænsk	01801
rumāņu	01801
rumāņu valoda	01801
rundcina	02R01
rundi	02R01
rundscina	02R01
rundu	02R01
rundčina	02R01
rundščina	02R01
ruotsi	01@01
ruotsin kieli	01@01
rus	01901
rusa	01901
rusca	01901
ruscina	01901
rusia	01901
ruski	01901
ruski jezik	01901
rusko	01901
rusky	01901
rusky jazyk	01901
ruský jazyk	01901
ruso	01901
russe	01901
russian	01901
russisch	01901
russische sprache	01901
russische taal	01901
russischkenntnisse	01901
russisk	01901
russneska	01901
russo	01901
russu	01901
rustina	01901
rusu	01901
rusu kalba	01901
rusça	01901
rusă	01901
rusų	01901
rusų kalba	01901
ruština	01901
ruščina	01901
rwandcina	01e01
rwandčina	01e01
ryska	01901
rätoromanisch	02i01
rätoromanska	02i01
rætoromansk	02i01
rétoromán	02i01
rétorománčina	02i01
rétorománština	02i01
rómainis	02i01
rómanska	02i01
rómáinis	01801
rómčina	01b01
rúindis	02R01
rúisis	01901
rúmenska	01801
rúndí	02R01
rússneska	01901
saamcina (severna	02901
saamčina (severná	02901
saenska	01@01
saimis an tuaiscirt	02901
sairdinis	02n01
sairdínis	02n01
saksa	00>01
saksa keel	00>01
saksan kieli	00>01
same du nord	02901
sami de nord	02901
sami del nord	02901
sami septentrional	02901
sami setentrional	02901
sami tat tramuntana	02901
sami tat-tramuntana	02901
sami utara	02901
samoa	02o01
samoa dili	02o01
samoaans	02o01
samoan	02o01
samoana	02o01
samoanisch	02o01
samoano	02o01
samoanscina	02o01
samoansk	02o01
samoanska	02o01
samoanski	02o01
samoanu	02o01
samoană	02o01
samoanščina	02o01
samoański	02o01
samois	02o01
samojcina	02o01
samojstina	02o01
samojčina	02o01
samojština	02o01
samoska	02o01
samoà	02o01
samoāņu	02o01
samstina (severni	02901
samóis	02o01
samóska	02o01
sango	03001
sangois	03001
sangstina	03001
sangó	03001
sangóis	03001
sangština	03001
sanscrait	03101
sanscrit	03101
sanscrita	03101
sanscrito	03101
sanscrită	03101
sanskerta	03101
sanskriet	03101
sanskrit	03101
sanskritas	03101
sanskriti	03101
sanskrits	03101
sanskrt	03101
sanskrtski	03101
sanskryt	03101
sanskrít	03101
sarba	01:01
sard	02n01
sarde	02n01
sardi	02n01
sardijns	02n01
sardincina	02n01
sardinia	02n01
sardinian	02n01
sardiniana	02n01
sardiniană	02n01
sardinieciu	02n01
sardiniesu	02n01
sardiniečių	02n01
sardinjan	02n01
sardinscina	02n01
sardinsk	02n01
sardinska	02n01
sardinski	02n01
sardinščina	02n01
sardisch	02n01
sardisk	02n01
sardo	02n01
sardski	02n01
sardstina	02n01
sardunya dili	02n01
sardynski	02n01
sardyński	02n01
sardínska	02n01
sardínčina	02n01
sardīniešu	02n01
sardština	02n01
schlesisch (wasserpolnisch	03201
schlesisk	03201
schots gaelisch	02A01
schots-gaelisch	02A01
schwedisch	01@01
schwedische sprache	01@01
schwedischkenntnisse	01@01
schweizerdeutsch	00?01
schweizertysk	00?01
schweizertyska	00?01
scottish gaelic	02A01
seabuainis	01\01
seabúáinis	01\01
sean ghreigis	00A01
sean-ghréigis	00A01
seapainis	00c01
seapáinis	00c01
sebu	01\01
sebuano dili	01\01
sebuanscina	01\01
sebuanski	01\01
sebuanu	01\01
sebuanščina	01\01
sebuanų	01\01
sebuāņu	01\01
sec	00T01
seicis	00T01
seirbis	01:01
seisnis	01]01
sengrieku	00A01
sengrieķu	00A01
senoves graiku	00A01
senovės graikų	00A01
seoinicis	01Q01
seoinis	03301
seoirsis	00Z01
serb	01:01
serbe	01:01
serbi	01:01
serbia	01:01
serbia keel	01:01
serbian	01:01
serbian kieli	01:01
serbian sign language	03401
serbio	01:01
serbisch	01:01
serbische sprache	01:01
serbischkenntnisse	01:01
serbisk	01:01
serbiska	01:01
serbneska	01:01
serbo	01:01
serbokroatisch	01:01
serbski	01:01
serbskiego	01:01
serbu	01:01
serbu kalba	01:01
serbu valoda	01:01
serbų	01:01
serbų kalba	01:01
servio	01:01
servisch	01:01
servische taal	01:01
sesotho	02401
sesoto	02401
sesotski	02401
setsuana	02001
setsvana	02001
setswana	02001
setswanstina	02001
setswanština	02001
severna samijscina	02901
severna samijščina	02901
severni sami	02901
shona	03301
siaures samiu	02901
sileesia	03201
sileisis	03201
silesia	03201
silesian	03201
silesiano	03201
silesien	03201
silesio	03201
silesiska	03201
silesià	03201
silezanski	03201
sileziana	03201
sileziană	03201
silezieciu	03201
sileziesu	03201
sileziečių	03201
silezisch	03201
silezyaca	03201
siležanski	03201
siléisis	03201
silésien	03201
silēziešu	03201
sindhcina	03501
sindhi	03501
sindhi dili	03501
sindhstina	03501
sindhu	03501
sindhčina	03501
sindhština	03501
sindi	03501
sindis	03501
sindscina	03501
sindski	03501
sindu	03501
sindí	03501
sindščina	03501
sindų	03501
singalees	01d01
singales	01d01
singalese	01d01
singalesisk	01d01
singalesiska	01d01
singali	01d01
singaliska	01d01
singalu	01d01
singalès	01d01
singalíska	01d01
singhalesisch	01d01
singhaleza	01d01
singhaleză	01d01
singāļu	01d01
sinhala	01d01
sinhalcina	01d01
sinhaleski	01d01
sinhaleški	01d01
sinhali dili	01d01
sinhalscina	01d01
sinhalstina	01d01
sinhalu	01d01
sinhalčina	01d01
sinhalščina	01d01
sinhalų	01d01
sinhálština	01d01
sinis	01001
sinis min nan	01_01
sioloinis	01d01
siolóinis	01d01
sirpca	01:01
siseivis	01^01
sisvati	03601
siswatstina	03601
siswatština	03601
siséivis	01^01
siuaingis	01`01
siuáingis	01`01
sjeverni sami	02901
sjuvas	01a01
sjúvas	01a01
skociai kelta	02A01
skosk geliska	02A01
skosk gelíska	02A01
skotsk gaelisk	02A01
skotsk gaeliska	02A01
skotsk gælisk	02A01
skotsk-gaelisk	02A01
skotsk-gælisk	02A01
skotska gaelcina	02A01
skotska gaelstina	02A01
skotska gelscina	02A01
skotski gaelski	02A01
skotski gelski	02A01
skotská gaelština	02A01
skotu (gelu	02A01
skotu gelu	02A01
skotu gēlu	02A01
skóciai kelta	02A01
slaski	03201
slavais na heaglaise	00[01
slaviku tal knisja	00[01
slaviku tal-knisja	00[01
slavo ecclesiastico	00[01
slavon d'eglise	00[01
slavon d'église	00[01
slavona	00[01
slavonă	00[01
sleesia	03201
slesiano	03201
slesiska	03201
sleski	03201
slesíska	03201
slezijscina	03201
slezstina	03201
slezština	03201
sliezstina	03201
sliezština	03201
sloiveinis	01<01
slovaca	01;01
slovacco	01;01
slovacki	01;01
slovacki jezik	01;01
slovacă	01;01
slovaicis	01;01
slovak	01;01
slovakca	01;01
slovaki	01;01
slovaki keel	01;01
slovakian sign language	03701
slovakisk	01;01
slovakiska	01;01
slovakk	01;01
slovakki	01;01
slovakkin kieli	01;01
slovaku	01;01
slovaku kalba	01;01
slovaku valoda	01;01
slovakça	01;01
slovakų	01;01
slovakų kalba	01;01
slovaque	01;01
slovascina	01;01
slovački	01;01
slovački jezik	01;01
slovaščina	01;01
sloveeni	01<01
sloveeni keel	01<01
sloveenin kieli	01<01
sloveens	01<01
sloveense taal	01<01
sloven	01<01
slovena	01<01
slovenacki	01<01
slovenacki jezik	01<01
slovenački	01<01
slovenački jezik	01<01
slovence	01<01
slovencina	01;01
slovene	01<01
slovenia	01<01
slovenian	01<01
slovenian sign language	03801
sloveno	01<01
slovenscina	01<01
slovensk	01<01
slovenska	01<01
slovenski	01<01
slovenski jezik	01<01
slovensko	01<01
slovensky	01;01
slovensky jazyk	01;01
slovenský jazyk	01;01
slovenstina	01;01
slovenu	01<01
slovenu kalba	01<01
slovenu valoda	01<01
slovenă	01<01
slovenčina	01;01
slovenština	01;01
slovenščina	01<01
slovincina	01<01
slovinstina	01<01
slovinčina	01<01
slovinština	01<01
slovène	01<01
slovāku	01;01
slovāku valoda	01;01
slovēņu	01<01
slovēņu valoda	01<01
slovėnų	01<01
slovėnų kalba	01<01
slowaaks	01;01
slowaakse taal	01;01
slowacki	01;01
slowackiego	01;01
slowakisch	01;01
slowakische sprache	01;01
slowakischkenntnisse	01;01
slowenisch	01<01
slowenische sprache	01<01
slowenischkenntnisse	01<01
slowenski	01<01
slowenskiego	01<01
slóivéinis	01<01
slóvaicis	01;01
slóvakíska	01;01
slóvenska	01<01
soendanees	03901
soer-sotho	02401
somaali	03:01
somailis	03:01
somalcina	03:01
somaleza	03:01
somaleză	03:01
somali	03:01
somalia	03:01
somalice	03:01
somalieciu	03:01
somaliečių	03:01
somalijski	03:01
somalisch	03:01
somaliska	03:01
somalo	03:01
somalscina	03:01
somalska	03:01
somalski	03:01
somalstina	03:01
somalu	03:01
somalí	03:01
somalščina	03:01
somu	01>01
somu valoda	01>01
somáilis	03:01
somálčina	03:01
somálština	03:01
somāļu	03:01
sona	03301
sona dili	03301
soncina	03301
sondanes	03901
sondanès	03901
songais	01k01
sonscina	03301
sonstina	03301
sonu	03301
soome	01>01
soome keel	01>01
sor sotho	02401
soraba de sus	00@01
sorabă de sus	00@01
sorbais uachtarach	00@01
sorbia hulu	00@01
sorbjan ta' fuq	00@01
sosa	01i01
sothcina (juzna	02401
sotho del sud	02401
sotho du sud	02401
sotho meridional	02401
sotho poludniowy	02401
sotho południowy	02401
sotho selatan	02401
sothčina (južná	02401
soto do sul	02401
soto tan nofsinhar	02401
soto tan-nofsinhar	02401
sotstina (jizni	02401
sotština (jižní	02401
soundanais	03901
southern sotho	02401
spaans	01=01
spaanse taal	01=01
spaenska	01=01
spagnolo	01=01
spainnis	01=01
spanelsky	01=01
spanelsky jazyk	01=01
spanelstina	01=01
spanielcina	01=01
spanielsky	01=01
spanielsky jazyk	01=01
spaniola	01=01
spaniolă	01=01
spanisch	01=01
spanische sprache	01=01
spanischkenntnisse	01=01
spanish	01=01
spanish sign language	03;01
spanjol	01=01
spanjolski	01=01
spanjolski jezik	01=01
spanscina	01=01
spansk	01=01
spanska	01=01
spanski	01=01
spanski jezik	01=01
spansko	01=01
spanu	01=01
spanu valoda	01=01
spanyol	01=01
spanyol nyelv	01=01
spáinnis	01=01
spænska	01=01
spāņu	01=01
spāņu valoda	01=01
srbcina	01:01
srbscina	01:01
srbski jezik	01:01
srbsko	01:01
srbstina	01:01
srbčina	01:01
srbština	01:01
srbščina	01:01
srpski	01:01
srpski jezik	01:01
stara cerkvena slovanscina	00[01
stara cerkvena slovanščina	00[01
stara grscina	00A01
stara grščina	00A01
starogrcki	00A01
starogrecki	00A01
starogrectina	00A01
starogréčtina	00A01
starogrčki	00A01
starorectina	00A01
staroslovenstina	00[01
staroslověnština	00[01
starořečtina	00A01
suaheli	01?01
suahiili	01?01
suahiili keel	01?01
suahili	01?01
suahiliu	01?01
suahiliu kalba	01?01
suahilių	01?01
suahilių kalba	01?01
suaili	01?01
suainis	02001
suaisis	03601
suajili	01?01
sualainnis	01@01
suang	01`01
suazi	03601
suaíli	01?01
sud sotho	02401
sudursoto	02401
suec	01@01
sueco	01@01
sued-sotho	02401
suedeza	01@01
suedeză	01@01
suedois	01@01
suisse allemand	00?01
sulu	03<01
suluis	03<01
sunda	03901
sunda dili	03901
sundais	03901
sundajski	03901
sundanes	03901
sundanese	03901
sundanesisch	03901
sundanesisk	03901
sundanesiska	03901
sundaneza	03901
sundaneză	03901
sundaniz	03901
sundaniż	03901
sundanscina	03901
sundanska	03901
sundanski	03901
sundanés	03901
sundanês	03901
sundanščina	03901
sundcina	03901
sundski	03901
sundstina	03901
sundu	03901
sundčina	03901
sundština	03901
sundų	03901
suomen kieli	01>01
suomi	01>01
suomin kieli	01>01
suomiu	01>01
suomiu kalba	01>01
suomių	01>01
suomių kalba	01>01
sutuis an deiscirt	02401
suulu	03<01
suvaisis	01a01
suáinis	02001
suázi	03601
suédois	01@01
suðursótó	02401
svaasi	03601
svahailis	01?01
svahaílis	01?01
svahili	01?01
svahili dili	01?01
svahili jezik	01?01
svahili valoda	01?01
svahilstina	01?01
svahilština	01?01
svahílí	01?01
svajci nemet	00?01
svati	03601
svatu	03601
svatí	03601
svatų	03601
svazi	03601
svazijcina	03601
svazijscina	03601
svazijčina	03601
svazijščina	03601
sved	01@01
sved nyelv	01@01
svedcina	01@01
svedese	01@01
svedscina	01@01
svedski	01@01
svedski jezik	01@01
svedstina	01@01
svedu	01@01
svedu kalba	01@01
sveicarijos vokieciu	00?01
sveices vacu	00?01
sveitsertysk	00?01
sveitsinsaksa	00?01
sveitsisaksa	00?01
svensk	01@01
svenska	01@01
svicarski njemacki	00?01
svissnesk thyska	00?01
svissnesk þýska	00?01
svájci német	00?01
svéd	01@01
svéd nyelv	01@01
swahilcina	01?01
swahili	01?01
swahilie taal	01?01
swahilin kieli	01?01
swahilčina	01?01
swati	03601
swazi	03601
swedia	01@01
swedish	01@01
swedish sign language	03=01
swiss french sign language	03>01
swiss german	00?01
swiss german sign language	03?01
swiss italian sign language	03@01
sydsotho	02401
syngaleski	01d01
szamoai	02o01
szango	03001
szangó	03001
szanszkrit	03101
szardiniai	02n01
szardíniai	02n01
szebuano	01\01
szecsuani	02001
szecsuáni	02001
szerb	01:01
szerb nyelv	01:01
szileziai	03201
sziléziai	03201
szindhi	03501
szingalez	01d01
szingaléz	01d01
sziszuati	03601
szkocki gaelicki	02A01
szlovak	01;01
szlovak nyelv	01;01
szloven	01<01
szloven nyelv	01<01
szlovák	01;01
szlovák nyelv	01;01
szlovén	01<01
szlovén nyelv	01<01
szomali	03:01
szomáli	03:01
szuaheli	01?01
szuaheli nyelv	01?01
szuahéli	01?01
szuahéli nyelv	01?01
szundanez	03901
szundanéz	03901
szwajcarski niemiecki	00?01
szwedzki	01@01
szwedzkiego	01@01
sànscrit	03101
sáimis an tuaiscirt	02901
sámština (severní	02901
sánscrito	03101
sânscrito	03101
sârbă	01:01
sænska	01@01
séc	00T01
sérvio	01:01
sínis	01001
sínis min nan	01_01
sómalska	03:01
sósa	01i01
sør-sotho	02401
súang	01`01
súlú	03<01
súlúis	03<01
súndanska	03901
sútúis an deiscirt	02401
süd-sotho	02401
sırpça	01:01
słowacki	01;01
słowackiego	01;01
słoweński	01<01
słoweńskiego	01<01
taani	00U01
taani keel	00U01
tacikce	03A01
tacikçe	03A01
tadjica	03A01
tadjică	03A01
tadjik	03A01
tadjique	03A01
tadschikisch	03A01
tadsjikisk	03A01
tadsjikska	03A01
tadzicki	03A01
tadzictina	03A01
tadziki	03A01
tadzikki	03A01
tadziku	03A01
tadziscina	03A01
tadzjieks	03A01
tadzjikiska	03A01
tadzsik	03A01
tadzycki	03A01
tadżycki	03A01
tadžiki	03A01
tadžikki	03A01
tadžiku	03A01
tadžikų	03A01
tadžički	03A01
tadžičtina	03A01
tadžiščina	03A01
tagal	03B01
tagalaigis	03B01
tagalcina	03B01
tagalo	03B01
tagalog	03C02
tagalogca	03B01
tagalogi	03B01
tagalogscina	03B01
tagalogu	03B01
tagalogščina	03B01
tagalogų	03B01
tagalski	03B01
tagalu	03B01
tagalčina	03B01
tagico	03A01
tagik	03A01
tagálaigis	03B01
tahitian	03E01
tai	01C01
tai keel	01C01
taidsicis	03A01
taidsícis	03A01
tailandes	01C01
tailandés	01C01
tailandês	01C01
tailenska	01C01
tajik	03A01
tajlandiz	01C01
tajlandiż	01C01
tajlandski	01C01
tajlandski jezik	01C01
tajscina	01C01
tajski	01C01
tajski jezik	01C01
tajskiego	01C01
taju	01C01
taju kalba	01C01
taju valoda	01C01
tajščina	01C01
tajų	01C01
tajų kalba	01C01
taliancina	00b01
taliansky	00b01
taliansky jazyk	00b01
taliančina	00b01
talijanski	00b01
talijanski jezik	00b01
taljan	00b01
tamailis	01A01
tamil	01A01
tamil nyelv	01A01
tamila	01A01
tamilce	01A01
tamilcina	01A01
tamile taal	01A01
tamili	01A01
tamili keel	01A01
tamilin kieli	01A01
tamilscina	01A01
tamilska	01A01
tamilski	01A01
tamilski jezik	01A01
tamilskiego	01A01
tamilstina	01A01
tamilu	01A01
tamilu kalba	01A01
tamilu valoda	01A01
tamilă	01A01
tamilčina	01A01
tamilština	01A01
tamilščina	01A01
tamilų	01A01
tamilų kalba	01A01
tamoul	01A01
tamílska	01A01
tanska	00U01
tanskan kieli	00U01
tarpine	02O01
tarpinė	02O01
tartaro	03F01
tataari	03F01
tataars	03F01
tatairis	03F01
tatar	03F01
tatara	03F01
tatarca	03F01
tatarcina	03F01
tatari	03F01
tatarisch	03F01
tatarisk	03F01
tatariska	03F01
tataro	03F01
tatarscina	03F01
tatarska	03F01
tatarski	03F01
tatarstina	03F01
tataru	03F01
tatarština	03F01
tatarščina	03F01
tatár	03F01
tatárčina	03F01
tatāru	03F01
tay ban nha	01=01
tayca	01C01
tayiko	03A01
taílenska	01C01
taġik	03A01
tcheco	00T01
tcheque	00T01
tchetchene	01]01
tchouvache	01a01
tchuvache	01a01
tchèque	00T01
tchétchène	01]01
tealainnis	01C01
tedesco	00>01
tedesco svizzero	00?01
teileaguis	01B01
teileagúis	01B01
tekkneska	00T01
telougou	01B01
telugcina	01B01
telugijscina	01B01
telugijščina	01B01
telugo	01B01
telugstina	01B01
telugu	01B01
telugu dili	01B01
telugu jezik	01B01
telugu kalba	01B01
telugu keel	01B01
telugu nyelv	01B01
telugu valoda	01B01
telugue taal	01B01
telugun kieli	01B01
telugčina	01B01
telugština	01B01
telugų	01B01
telugų kalba	01B01
teluski	01B01
teluski jezik	01B01
teluški	01B01
teluški jezik	01B01
telúgú	01B01
thai	01C01
thai nyelv	01C01
thaie taal	01C01
thailaendisch	01C01
thailaendische sprache	01C01
thailaendischkenntnisse	01C01
thailaendska	01C01
thailandese	01C01
thailandeza	01C01
thailandeză	01C01
thailandisch	01C01
thailandische sprache	01C01
thailandischkenntnisse	01C01
thailandska	01C01
thailändisch	01C01
thailändische sprache	01C01
thailändischkenntnisse	01C01
thailändska	01C01
thain kieli	01C01
thajcina	01C01
thajstina	01C01
thajčina	01C01
thajština	01C01
thaï	01C01
tho nhi ky	01D01
thuy dien	01@01
thyska	00>01
thái	01C01
thổ nhĩ kỳ	01D01
thụy điển	01@01
tibeidis	03G01
tibeska	03G01
tibet	03G01
tibeta	03G01
tibetaans	03G01
tibetain	03G01
tibetan	03G01
tibetana	03G01
tibetano	03G01
tibetanscina	03G01
tibetansk	03G01
tibetanska	03G01
tibetanski	03G01
tibetană	03G01
tibetanščina	03G01
tibetce	03G01
tibetcina	03G01
tibeti	03G01
tibetieciu	03G01
tibetiesu	03G01
tibetiečių	03G01
tibetiešu	03G01
tibetisch	03G01
tibetjan	03G01
tibetski	03G01
tibetstina	03G01
tibetà	03G01
tibetçe	03G01
tibetčina	03G01
tibetština	03G01
tibéidis	03G01
tibétain	03G01
tieng a rap	00001
tieng abkhazia	00101
tieng afar	00401
tieng akan	00201
tieng albania	00<01
tieng amharic	00B01
tieng anh	00:01
tieng aragon	00C01
tieng armenia	00901
tieng assam	00F01
tieng asturias	00H01
tieng aymara	00701
tieng azerbaijan	00G01
tieng azeri	00G01
tieng ba lan	00J01
tieng ba tu	00K01
tieng bambara	01J01
tieng bangla	00P01
tieng bashkir	00L01
tieng basque	00M01
tieng belarus	00O01
tieng bhojpuri	00E01
tieng bo dao nha	01501
tieng bosnia	00R01
tieng breton	01S01
tieng bulgaria	00S01
tieng catalan	00e01
tieng cebuano	01\01
tieng chechen	01]01
tieng choang	01`01
tieng chuvash	01a01
tieng cornwall	01h01
tieng corsica	01m01
tieng croatia	00h01
tieng dan mach	00U01
tieng divehi	02501
tieng do thai	00_01
tieng duc	00>01
tieng duc (thuy si	00?01
tieng dzongkha	01Q01
tieng estonia	00W01
tieng ewe	02701
tieng faroe	02:01
tieng fiji	02;01
tieng frisia	01L01
tieng fulah	02@01
tieng gael scotland	02A01
tieng galician	00Y01
tieng ganda	02B01
tieng georgia	00Z01
tieng guarani	02H01
tieng gujarati	00\01
tieng ha duc	00;01
tieng ha lan	00N01
tieng ha lan (nam phi	00601
tieng haiti	01n01
tieng han	00g01
tieng han quoc	00g01
tieng hausa	02I01
tieng hawaii	02J01
tieng hindi	00]01
tieng hoa	01001
tieng hungary	00^01
tieng hy lap	01I01
tieng hy lap co	00A01
tieng iceland	00a01
tieng igbo	02M01
tieng indonesia	00`01
tieng ireland	00801
tieng italy	00b01
tieng java	01Z01
tieng kabyle	01V01
tieng kalaallisut	02F01
tieng kannada	01X01
tieng karelian	01W01
tieng kazakh	00f01
tieng khmer	01c01
tieng khoa hoc quoc te	02O01
tieng kinyarwanda	01e01
tieng kongo	01l01
tieng konkani	01j01
tieng kurd	01g01
tieng kyrgyz	01f01
tieng la tinh	00i01
tieng lao	02T01
tieng latvia	00j01
tieng lingala	02W01
tieng litva	00k01
tieng luxembourg	00l01
tieng ma lai	00n01
tieng macedonia	00m01
tieng maithili	02[01
tieng malagasy	02C01
tieng malayalam	02Z01
tieng malta	00o01
tieng man nam	01_01
tieng manx	02]01
tieng maori	02^01
tieng marathi	01101
tieng mien dien	01K01
tieng mong co	01201
tieng na uy	01301
tieng na uy (bokmal	00Q01
tieng na uy (nynorsk	01401
tieng nam sotho	02401
tieng nepal	02b01
tieng nga	01901
tieng nhat	00c01
tieng nyanja	01^01
tieng occitan	00D01
tieng odia	02d01
tieng oromo	00301
tieng pashto	00501
tieng phan	03101
tieng phan lan	01>01
tieng phap	01601
tieng philippines	00X01
tieng punjab	01701
tieng pushto	00501
tieng quan thoai	01001
tieng quang dong	00d01
tieng quechua	01[01
tieng quoc te ngu	00V01
tieng romania	01801
tieng romansh	02i01
tieng romany	01b01
tieng rundi	02R01
tieng sami mien bac	02901
tieng samoa	02o01
tieng sango	03001
tieng sardinia	02n01
tieng sec	00T01
tieng serbia	01:01
tieng shona	03301
tieng silesia	03201
tieng sindhi	03501
tieng sinhala	01d01
tieng slavo nha tho	00[01
tieng slovak	01;01
tieng slovenia	01<01
tieng somali	03:01
tieng sunda	03901
tieng swahili	01?01
tieng swati	03601
tieng tagalog	03B01
tieng tajik	03A01
tieng tamil	01A01
tieng tatar	03F01
tieng tay ban nha	01=01
tieng tay tang	03G01
tieng telugu	01B01
tieng thai	01C01
tieng tho nhi ky	01D01
tieng thuong sorbia	00@01
tieng thuy dien	01@01
tieng tigrinya	03H01
tieng tonga	03I01
tieng trung	01001
tieng tsonga	01k01
tieng tswana	02001
tieng turkmen	03J01
tieng ukraina	01E01
tieng urdu	01F01
tieng uyghur	02e01
tieng uzbek	01G01
tieng viet	01H01
tieng volapuk	03K01
tieng wales	01R01
tieng wolof	03L01
tieng xhosa	01i01
tieng yiddish	02E01
tieng yoruba	02L01
tieng zulu	03<01
tigrajscina	03H01
tigraju	03H01
tigrajščina	03H01
tigrajų	03H01
tigrigna	03H01
tigrina	03H01
tigrinia	03H01
tigrinijstina	03H01
tigrinijština	03H01
tigrinis	03H01
tigrinja	03H01
tigrino	03H01
tigrinya	03H01
tigrinya dili	03H01
tigrină	03H01
tigriña	03H01
tigriňa	03H01
tigrínia	03H01
tiibet	03G01
tiibeti	03G01
tionghoa	01001
tiếng abkhazia	00101
tiếng afar	00401
tiếng akan	00201
tiếng albania	00<01
tiếng amharic	00B01
tiếng anh	00:01
tiếng aragon	00C01
tiếng armenia	00901
tiếng assam	00F01
tiếng asturias	00H01
tiếng aymara	00701
tiếng azerbaijan	00G01
tiếng azeri	00G01
tiếng ba lan	00J01
tiếng ba tư	00K01
tiếng bambara	01J01
tiếng bangla	00P01
tiếng bashkir	00L01
tiếng basque	00M01
tiếng belarus	00O01
tiếng bhojpuri	00E01
tiếng bosnia	00R01
tiếng breton	01S01
tiếng bulgaria	00S01
tiếng bồ đào nha	01501
tiếng catalan	00e01
tiếng cebuano	01\01
tiếng chechen	01]01
tiếng choang	01`01
tiếng chuvash	01a01
tiếng cornwall	01h01
tiếng corsica	01m01
tiếng croatia	00h01
tiếng divehi	02501
tiếng do thái	00_01
tiếng dzongkha	01Q01
tiếng estonia	00W01
tiếng ewe	02701
tiếng faroe	02:01
tiếng fiji	02;01
tiếng frisia	01L01
tiếng fulah	02@01
tiếng gael scotland	02A01
tiếng galician	00Y01
tiếng ganda	02B01
tiếng georgia	00Z01
tiếng guarani	02H01
tiếng gujarati	00\01
tiếng haiti	01n01
tiếng hausa	02I01
tiếng hawaii	02J01
tiếng hindi	00]01
tiếng hoa	01001
tiếng hungary	00^01
tiếng hy lạp	01I01
tiếng hy lạp cổ	00A01
tiếng hà lan	00N01
tiếng hà lan (nam phi	00601
tiếng hàn	00g01
tiếng hàn quốc	00g01
tiếng hạ đức	00;01
tiếng iceland	00a01
tiếng igbo	02M01
tiếng indonesia	00`01
tiếng ireland	00801
tiếng italy	00b01
tiếng java	01Z01
tiếng kabyle	01V01
tiếng kalaallisut	02F01
tiếng kannada	01X01
tiếng karelian	01W01
tiếng kazakh	00f01
tiếng khmer	01c01
tiếng khoa học quốc tế	02O01
tiếng kinyarwanda	01e01
tiếng kongo	01l01
tiếng konkani	01j01
tiếng kurd	01g01
tiếng kyrgyz	01f01
tiếng la-tinh	00i01
tiếng latvia	00j01
tiếng lingala	02W01
tiếng litva	00k01
tiếng luxembourg	00l01
tiếng lào	02T01
tiếng macedonia	00m01
tiếng maithili	02[01
tiếng malagasy	02C01
tiếng malayalam	02Z01
tiếng malta	00o01
tiếng manx	02]01
tiếng marathi	01101
tiếng miến điện	01K01
tiếng mân nam	01_01
tiếng mã lai	00n01
tiếng mông cổ	01201
tiếng māori	02^01
tiếng na uy	01301
tiếng na uy (bokmål	00Q01
tiếng na uy (nynorsk	01401
tiếng nam sotho	02401
tiếng nepal	02b01
tiếng nga	01901
tiếng nhật	00c01
tiếng nyanja	01^01
tiếng occitan	00D01
tiếng odia	02d01
tiếng oromo	00301
tiếng pashto	00501
tiếng philippines	00X01
tiếng pháp	01601
tiếng phạn	03101
tiếng phần lan	01>01
tiếng punjab	01701
tiếng pushto	00501
tiếng quan thoại	01001
tiếng quechua	01[01
tiếng quảng đông	00d01
tiếng quốc tế ngữ	00V01
tiếng romania	01801
tiếng romansh	02i01
tiếng romany	01b01
tiếng rundi	02R01
tiếng sami miền bắc	02901
tiếng samoa	02o01
tiếng sango	03001
tiếng sardinia	02n01
tiếng serbia	01:01
tiếng shona	03301
tiếng silesia	03201
tiếng sindhi	03501
tiếng sinhala	01d01
tiếng slavơ nhà thờ	00[01
tiếng slovak	01;01
tiếng slovenia	01<01
tiếng somali	03:01
tiếng sunda	03901
tiếng swahili	01?01
tiếng swati	03601
tiếng séc	00T01
tiếng tagalog	03B01
tiếng tajik	03A01
tiếng tamil	01A01
tiếng tatar	03F01
tiếng telugu	01B01
tiếng thái	01C01
tiếng thượng sorbia	00@01
tiếng thổ nhĩ kỳ	01D01
tiếng thụy điển	01@01
tiếng tigrinya	03H01
tiếng tonga	03I01
tiếng trung	01001
tiếng tsonga	01k01
tiếng tswana	02001
tiếng turkmen	03J01
tiếng tây ban nha	01=01
tiếng tây tạng	03G01
tiếng ukraina	01E01
tiếng urdu	01F01
tiếng uyghur	02e01
tiếng uzbek	01G01
tiếng việt	01H01
tiếng volapük	03K01
tiếng wales	01R01
tiếng wolof	03L01
tiếng xhosa	01i01
tiếng yiddish	02E01
tiếng yoruba	02L01
tiếng zulu	03<01
tiếng đan mạch	00U01
tiếng đức	00>01
tiếng đức (thụy sĩ	00?01
tiếng ả rập	00001
tjeckiska	00T01
tjekkisk	00T01
tjetjensk	01]01
tjetjenska	01]01
tjuvasjisk	01a01
tjuvasjiska	01a01
tonga	03I01
tonga dili	03I01
tongaans	03I01
tongai	03I01
tongais	03I01
tongaisch	03I01
tongales	03I01
tongalès	03I01
tongan	03I01
tongana	03I01
tonganes	03I01
tongano	03I01
tongansk	03I01
tonganska	03I01
tonganski	03I01
tonganstina	03I01
tonganu	03I01
tonganês	03I01
tongană	03I01
tonganų	03I01
tongcina	03I01
tongien	03I01
tongiesu	03I01
tongiešu	03I01
tongscina	03I01
tongverska	03I01
tongánština	03I01
tongčina	03I01
tongščina	03I01
tork	01D01
torok	01D01
torok nyelv	01D01
totoriu	03F01
totorių	03F01
trung	01001
trung van	01001
trung văn	01001
tschechisch	00T01
tschechische sprache	00T01
tschechischkenntnisse	00T01
tschetschenisch	01]01
tschuwaschisch	01a01
tsehhi	00T01
tsehhi keel	00T01
tsekki	00T01
tsekkin kieli	00T01
tsetseeni	01]01
tsjechisch	00T01
tsjechische taal	00T01
tsjekkisk	00T01
tsjetsjeens	01]01
tsjetsjensk	01]01
tsjetsjenska	01]01
tsjoevasjisch	01a01
tsjuvasjisk	01a01
tsonga	01k01
tsongcina	01k01
tsongu	01k01
tsongčina	01k01
tsongų	01k01
tsuana	02001
tsuangi	01`01
tsuvasi	01a01
tsuvassi	01a01
tsvana	02001
tsvanu	02001
tsvanų	02001
tswana	02001
tswancina	02001
tswančina	02001
tsúana	02001
tuerkisch	01D01
tuerkische sprache	01D01
tuerkischkenntnisse	01D01
tuircis	01D01
tuircmeinis	03J01
tuircméinis	03J01
turc	01D01
turca	01D01
turcman	03J01
turco	01D01
turcomanno	03J01
turcomano	03J01
turcomeno	03J01
turcă	01D01
turecki	01D01
tureckiego	01D01
turectina	01D01
turečtina	01D01
turgi	01D01
turgi keel	01D01
turkce	01D01
turki	01D01
turkisch	01D01
turkische sprache	01D01
turkischkenntnisse	01D01
turkish	01D01
turkish language	01D01
turkish sign language	03M01
turkiska	01D01
turkki	01D01
turkkin kieli	01D01
turkmeeni	03J01
turkmeens	03J01
turkmen	03J01
turkmena	03J01
turkmence	03J01
turkmencina	03J01
turkmene	03J01
turkmeni	03J01
turkmenisch	03J01
turkmeniska	03J01
turkmenscina	03J01
turkmensk	03J01
turkmenska	03J01
turkmenski	03J01
turkmenstina	03J01
turkmenu	03J01
turkmenă	03J01
turkmenština	03J01
turkmenščina	03J01
turkmeński	03J01
turkmène	03J01
turkménčina	03J01
turkmēņu	03J01
turkmėnų	03J01
turks	01D01
turkse taal	01D01
turku	01D01
turku kalba	01D01
turku valoda	01D01
turkų	01D01
turkų kalba	01D01
turscina	01D01
turski	01D01
turski jezik	01D01
turščina	01D01
txec	00T01
txetxe	01]01
txetxè	01]01
txuvaix	01a01
tybetanski	03G01
tybetański	03G01
tyrkisk	01D01
tyrkneska	01D01
tysk	00>01
tyska	00>01
tàmil	01A01
tàtar	03F01
tádžičtina	03A01
tártaro	03F01
tâmil	01A01
tây ban nha	01=01
téalainnis	01C01
tékkneska	00T01
télougou	01B01
télugo	01B01
tíbeska	03G01
tígrinja	03H01
török	01D01
török nyelv	01D01
túrkmenska	03J01
türgi	01D01
türgi keel	01D01
türkisch	01D01
türkische sprache	01D01
türkischkenntnisse	01D01
türkmeeni	03J01
türkmence	03J01
türkmén	03J01
türkçe	01D01
tătară	03F01
tšehhi	00T01
tšehhi keel	00T01
tšekki	00T01
tšekkin kieli	00T01
tšetšeeni	01]01
tšuangi	01`01
tšuvassi	01a01
tšuvaši	01a01
ucraineana	01E01
ucraineană	01E01
ucraines	01E01
ucrainis	01E01
ucraino	01E01
ucraniano	01E01
ucraïnès	01E01
uighur	02e01
uighurisk	02e01
uigiuiris	02e01
uigiúiris	02e01
uigur	02e01
uigura	02e01
uigurisch	02e01
uigurisk	02e01
uiguriska	02e01
uiguro	02e01
uiguru	02e01
uigură	02e01
uiguuri	02e01
uigūrų	02e01
uisbeiceastainis	01G01
ujgur	02e01
ujgurcina	02e01
ujgurscina	02e01
ujgurski	02e01
ujgurstina	02e01
ujgurčina	02e01
ujgurština	02e01
ujgurščina	02e01
ukraina	01E01
ukraina keel	01E01
ukrainan kieli	01E01
ukrainian	01E01
ukrainieciu	01E01
ukrainieciu kalba	01E01
ukrainien	01E01
ukrainiečių	01E01
ukrainiečių kalba	01E01
ukrainisch	01E01
ukrainische sprache	01E01
ukrainischkenntnisse	01E01
ukrainsk	01E01
ukrainska	01E01
ukrainski	01E01
ukrainskiego	01E01
ukrainu	01E01
ukrainu valoda	01E01
ukraiński	01E01
ukraińskiego	01E01
ukraiņu	01E01
ukraiņu valoda	01E01
ukrajincina	01E01
ukrajinscina	01E01
ukrajinski	01E01
ukrajinski jezik	01E01
ukrajinsky	01E01
ukrajinsky jazyk	01E01
ukrajinský jazyk	01E01
ukrajinstina	01E01
ukrajinčina	01E01
ukrajinština	01E01
ukrajinščina	01E01
ukran	01E01
ukran nyelv	01E01
ukraynaca	01E01
ukren	01E01
ukrán	01E01
ukrán nyelv	01E01
ulemsorbi	00@01
ungairis	00^01
ungari	00^01
ungari keel	00^01
ungarisch	00^01
ungarische sprache	00^01
ungarischkenntnisse	00^01
ungarsk	00^01
ungaru	00^01
ungaru valoda	00^01
ungeriz	00^01
ungeriż	00^01
ungerska	00^01
ungherese	00^01
ungverska	00^01
ungáiris	00^01
ungāru	00^01
ungāru valoda	00^01
unkari	00^01
unkarin kieli	00^01
uolofe	03L01
upper sorbian	00@01
urdcina	01F01
urdski	01F01
urdski jezik	01F01
urdstina	01F01
urdu	01F01
urdu jezik	01F01
urdu kalba	01F01
urdu keel	01F01
urdu nyelv	01F01
urdu valoda	01F01
urduca	01F01
urdue taal	01F01
urduis	01F01
urdujscina	01F01
urdujščina	01F01
urdun kieli	01F01
urdú	01F01
urdúis	01F01
urdčina	01F01
urdština	01F01
urdų	01F01
urdų kalba	01F01
urijcina	02d01
urijstina	02d01
urijština	02d01
uríjčina	02d01
usbeki	01G01
usbeki keel	01G01
usbekisch	01G01
usbekische sprache	01G01
usbekischkenntnisse	01G01
usbekisk	01G01
usbekska	01G01
uusnorra	01401
uusnorra keel	01401
uyghur	02e01
uygur	02e01
uygurca	02e01
uygurisk	02e01
uzbeca	01G01
uzbecki	01G01
uzbecki jezik	01G01
uzbeckiego	01G01
uzbeco	01G01
uzbectina	01G01
uzbecă	01G01
uzbeg	01G01
uzbeg nyelv	01G01
uzbek	01G01
uzbekiska	01G01
uzbekki	01G01
uzbekkin kieli	01G01
uzbeko	01G01
uzbeku	01G01
uzbeku kalba	01G01
uzbeku valoda	01G01
uzbekų	01G01
uzbekų kalba	01G01
uzbeque	01G01
uzbescina	01G01
uzbečki	01G01
uzbečki jezik	01G01
uzbečtina	01G01
uzbeščina	01G01
uzleti angol	00:01
vacu	00>01
vacu valoda	00>01
vaestfrisiska	01L01
vakaru fryzu	01L01
vakarų fryzų	01L01
valencia	00e01
valenciano	00e01
valencià	00e01
valgevene	00O01
valgevene keel	00O01
valizanscina	01R01
valižanščina	01R01
valkovenaejae	00O01
valkovenaejaen kieli	00O01
valkovenaja	00O01
valkovenajan kieli	00O01
valkovenäjä	00O01
valkovenäjän kieli	00O01
valu	01R01
valų	01R01
vanakreeka	00A01
vasco	00M01
vascuence	00M01
vastfrisiska	01L01
velsiesu	01R01
velsiešu	01R01
velska	01R01
velski	01R01
velstina	01R01
velški	01R01
velština	01R01
venaejae	01901
venaejaen kieli	01901
venaja	01901
venajan kieli	01901
vene	01901
vene keel	01901
vengru	00^01
vengru kalba	00^01
vengrų	00^01
vengrų kalba	00^01
venäjä	01901
venäjän kieli	01901
vestfrisisk	01L01
vesturfrisneska	01L01
vesturfrísneska	01L01
viet	01H01
viet ngu	01H01
vietnam	01H01
vietnamca	01H01
vietnamcina	01H01
vietnamees	01H01
vietnameese taal	01H01
vietnamese	01H01
vietnamesisch	01H01
vietnamesische sprache	01H01
vietnamesischkenntnisse	01H01
vietnamesisk	01H01
vietnamesiska	01H01
vietnameza	01H01
vietnameză	01H01
vietnami	01H01
vietnami keel	01H01
vietnami nyelv	01H01
vietnamieciu	01H01
vietnamieciu kalba	01H01
vietnamien	01H01
vietnamiečių	01H01
vietnamiečių kalba	01H01
vietnamita	01H01
vietnamn kieli	01H01
vietnamscina	01H01
vietnamska	01H01
vietnamstina	01H01
vietnamčina	01H01
vietnamština	01H01
vietnamščina	01H01
vietnámi	01H01
vietnámi nyelv	01H01
vijetnamski	01H01
vijetnamski jezik	01H01
viro	00W01
viron kieli	00W01
vitneaimis	01H01
việt	01H01
việt ngữ	01H01
vjetnamiesu	01H01
vjetnamiesu valoda	01H01
vjetnamiešu	01H01
vjetnamiešu valoda	01H01
vjetnamiz	01H01
vjetnamiż	01H01
vlaams	00N01
voispiris	00E01
vokieciu	00>01
vokieciu kalba	00>01
vokiečių	00>01
vokiečių kalba	00>01
volaifis	03L01
volapik	03K01
volapiks	03K01
volapiuko	03K01
volapuek	03K01
volapuk	03K01
volapuki	03K01
volapuque	03K01
volapyk	03K01
volapük	03K01
volapüki	03K01
volof	03L01
volofca	03L01
volofi	03L01
volofscina	03L01
volofu	03L01
volofça	03L01
volofščina	03L01
volofų	03L01
västfrisiska	01L01
víetnamska	01H01
vítneaimis	01H01
vóispiris	00E01
vācu	00>01
vācu valoda	00>01
walesi	01R01
walesiska	01R01
walestina	01R01
waleština	01R01
walijski	01R01
walisisch	01R01
walisisk	01R01
wegierski	00^01
wegierskiego	00^01
welsh	01R01
western frisian	01L01
westfriesisch	01L01
wietnamski	01H01
wietnamskiego	01H01
wirtschaftsenglisch	00:01
wloski	00b01
wloskiego	00b01
wolapik	03K01
wolof	03L01
wolofcina	03L01
wolofstina	03L01
wolofčina	03L01
wolofština	03L01
wòlof	03L01
wólof	03L01
węgierski	00^01
węgierskiego	00^01
włoski	00b01
włoskiego	00b01
xhosa	01i01
xhostina	01i01
xhosza	01i01
xhoština	01i01
xines	01001
xines mandari	01001
xines min del sud	01_01
xinès	01001
xinès mandarí	01001
xinès min del sud	01_01
xona	03301
xosa	01i01
yiddish	02E01
yidis	02E01
yidiş	02E01
ylaesorbi	00@01
ylasorbi	00@01
yläsorbi	00@01
yoruba	02L01
yorubaca	02L01
yukari sorbca	00@01
yukarı sorbça	00@01
yunanca	01I01
yunani	01I01
yunani kuno	00A01
zachodniofryzyjski	01L01
zahodna frizijscina	01L01
zahodna frizijščina	01L01
zapadna frizstina	01L01
zapadni frizijski	01L01
zapadnofrizijski	01L01
zemutines vokietijos	00;01
zhuang	01`01
zhuangca	01`01
ziemelsamu	02901
ziemeļsāmu	02901
zoeloe	03<01
zosa dili	01i01
zoulou	03<01
zsuang	01`01
zuid sotho	02401
zuid-sotho	02401
zulu	03<01
zuluca	03<01
zulujscina	03<01
zulujščina	03<01
zulustina	03<01
zuluština	03<01
zulú	03<01
zulų	03<01
zundu	03901
zvediz	01@01
zviedru	01@01
zviedru valoda	01@01
zweeds	01@01
zweedse taal	01@01
zwitserduits	00?01
západná frízština	01L01
àfar	00401
àkan	00201
àrab	00001
àzeri	00G01
árabe	00001
ásamčina	00F01
ásámština	00F01
ázerbájdžánština	00G01
çekçe	00T01
çeçence	01]01
çince	01001
çuvaşça	01a01
èuscar	00M01
éabhais	02701
északi számi	02901
észt	00W01
észt nyelv	00W01
éwé	02701
ídix	02E01
ígbó	02M01
íogbóis	02M01
íoslainnis	00a01
ír	00801
ír nyelv	00801
írska	00801
írčina	00801
íslenska	00a01
ítalska	00b01
ógörög	00A01
óría	02d01
örmény	00901
örmény nyelv	00901
östturkiska	02e01
özbekçe	01G01
øvresorbisk	00@01
úcráinis	01E01
úisbéiceastáinis	01G01
úkraínska	01E01
úrdú	01F01
úsbekska	01G01
úígúr	02e01
ülemsorbi	00@01
üzbég	01G01
üzbég nyelv	01G01
üzleti angol	00:01
þýska	00>01
ċek	00T01
ċiniż	01001
čehu	00T01
čehu valoda	00T01
čekų	00T01
čekų kalba	00T01
česky	00T01
český jazyk	00T01
čečenski	01]01
čečenu	01]01
čečenčina	01]01
čečenština	01]01
čečenščina	01]01
čečėnų	01]01
češki	00T01
češki jezik	00T01
čeština	00T01
češčina	00T01
čigānu	01b01
čiuvašų	01a01
čičeva	01^01
čuangčina	01`01
čuangština	01`01
čuvaški	01a01
čuvaština	01a01
čuvašu	01a01
čuvaščina	01a01
čínsky	01001
čínština	01001
čínština (dialekty minnan	01_01
đan mạch	00U01
đức	00>01
ġappuniż	00c01
ġavaniż	01Z01
ġermaniż	00>01
ġermaniż komuni	00;01
ġermaniż tal-iżvizzera	00?01
ġorġjan	00Z01
ħawajjan	02J01
īru	00801
īru valoda	00801
ķīniešu	01001
ķīniešu valoda	01001
łacina	00i01
łaciński	00i01
łacińskiego	00i01
łotewski	00j01
łotewskiego	00j01
ňandža	01^01
ňandžština	01^01
řečtina	01I01
śląski	03201
şona dili	03301
šiaurės samių	02901
škotska gelščina	02A01
škotski gaelski	02A01
škotski gelski	02A01
škotų (gėlų	02A01
škótska gaelčina	02A01
šleski	03201
šlezijščina	03201
šona	03301
šonu	03301
šončina	03301
šonština	03301
šonščina	03301
šonų	03301
španielsky	01=01
španielsky jazyk	01=01
španielčina	01=01
španjolski	01=01
španjolski jezik	01=01
španski	01=01
španski jezik	01=01
špansko	01=01
španělsky	01=01
španělský jazyk	01=01
španělština	01=01
španščina	01=01
švedski	01@01
švedski jezik	01@01
švedščina	01@01
švedų	01@01
švedų kalba	01@01
šveicarijos vokiečių	00?01
šveices vācu	00?01
šveitsisaksa	00?01
švicarski njemački	00?01
švédčina	01@01
švédština	01@01
żvediż	01@01
žemutinės vokietijos	00;01
άνω σορβικά	00@01
έουε	02701
ίγκμπο	02M01
αγγλικά	00:01
αγγλική	00:01
αγγλική γλώσσα	00:01
αγγλικήσ	00:01
αγγλικα	00:01
αγγλικη	00:01
αγγλικη γλωσσα	00:01
αγγλικησ	00:01
αζερικά	00G01
αζερικα	00G01
αζερμπαιτζανικα	00G01
αζερμπαϊτζανικά	00G01
αιμαρα	00701
αιτιανα	01n01
ακάν	00201
ακαν	00201
αλβανικά	00<01
αλβανικα	00<01
αμπχαζικά	00101
αμπχαζικα	00101
αμχαρικά	00B01
αμχαρικα	00B01
ανω σορβικα	00@01
αραβικά	00001
αραβικα	00001
αραγονικά	00C01
αραγονικα	00C01
αρμενικά	00901
αρμενικα	00901
αρχαία ελληνικά	00A01
αρχαια ελληνικα	00A01
ασαμικά	00F01
ασαμικα	00F01
αστουριανά	00H01
αστουριανα	00H01
αφάρ	00401
αφαρ	00401
αφρικάανσ	00601
αφρικαανσ	00601
αϊμάρα	00701
αϊτιανά	01n01
βασκικά	00M01
βασκικα	00M01
βεγγαλικά	00P01
βεγγαλικα	00P01
βιετναμικά	01H01
βιετναμικα	01H01
βιρμανικά	01K01
βιρμανικα	01K01
βολαπιουκ	03K01
βολαπιούκ	03K01
βορεια σαμι	02901
βοσνιακά	00R01
βοσνιακα	00R01
βουλγαρικά	00S01
βουλγαρικα	00S01
βρετονικά	01S01
βρετονικα	01S01
βόρεια σάμι	02901
γίντισ	02E01
γαλικιανά	00Y01
γαλικιανα	00Y01
γαλλικά	01601
γαλλική	01601
γαλλική γλώσσα	01601
γαλλικήσ	01601
γαλλικα	01601
γαλλικη	01601
γαλλικη γλωσσα	01601
γαλλικησ	01601
γερμανικά	00>01
γερμανικά ελβετίασ	00?01
γερμανική	00>01
γερμανική γλώσσα	00>01
γερμανικήσ	00>01
γερμανικα	00>01
γερμανικα ελβετιασ	00?01
γερμανικη	00>01
γερμανικη γλωσσα	00>01
γερμανικησ	00>01
γεωργιανά	00Z01
γεωργιανα	00Z01
γιντισ	02E01
γιορουμπα	02L01
γιορούμπα	02L01
γκάντα	02B01
γκαντα	02B01
γκουαρανί	02H01
γκουαρανι	02H01
γκουτζαρατικά	00\01
γκουτζαρατικα	00\01
γουολοφ	03L01
γουόλοφ	03L01
δανικά	00U01
δανικα	00U01
δυτικά φριζικά	01L01
δυτικα φριζικα	01L01
εβραικα	00_01
εβραϊκά	00_01
εκκλησιαστικά σλαβικά	00[01
εκκλησιαστικα σλαβικα	00[01
ελληνικά	01I01
ελληνική	01I01
ελληνική γλώσσα	01I01
ελληνικα	01I01
ελληνικη	01I01
ελληνικη γλωσσα	01I01
εουε	02701
εσθονικά	00W01
εσθονικα	00W01
εσπεράντο	00V01
εσπεραντο	00V01
ζουάνγκ	01`01
ζουανγκ	01`01
ζουλου	03<01
ζουλού	03<01
θιβετιανά	03G01
θιβετιανα	03G01
ιαβανικά	01Z01
ιαβανικα	01Z01
ιαπωνικά	00c01
ιαπωνικα	00c01
ιγκμπο	02M01
ινδονησιακά	00`01
ινδονησιακα	00`01
ιντερλίνγκουα	02O01
ιντερλινγκουα	02O01
ιρλανδικά	00801
ιρλανδικα	00801
ισλανδικά	00a01
ισλανδικα	00a01
ισπανικά	01=01
ισπανική	01=01
ισπανική γλώσσα	01=01
ισπανικα	01=01
ισπανικη	01=01
ισπανικη γλωσσα	01=01
ιταλικά	00b01
ιταλική	00b01
ιταλική γλώσσα	00b01
ιταλικα	00b01
ιταλικη	00b01
ιταλικη γλωσσα	00b01
κάτω γερμανικά	00;01
κέτσουα	01[01
καζακικά	00f01
καζακικα	00f01
καλαάλισουτ	02F01
καλααλισουτ	02F01
καμπίλε	01V01
καμπιλε	01V01
κανάντα	01X01
καναντα	01X01
καντονέζικα	00d01
καντονεζικα	00d01
καρελικά	01W01
καρελικα	01W01
καταλανικά	00e01
καταλανικα	00e01
κατω γερμανικα	00;01
κετσουα	01[01
κινεζικά	01001
κινεζικα	01001
κινιαρουάντα	01e01
κινιαρουαντα	01e01
κιργιζικά	01f01
κιργιζικα	01f01
κονγκο	01l01
κονγκό	01l01
κονκανικά	01j01
κονκανικα	01j01
κορεατικά	00g01
κορεατικα	00g01
κορνουαλικά	01h01
κορνουαλικα	01h01
κορσικανικά	01m01
κορσικανικα	01m01
κοσα	01i01
κουρδικά	01g01
κουρδικα	01g01
κροατικά	00h01
κροατικα	00h01
κόσα	01i01
λαοτινά	02T01
λαοτινα	02T01
λατινικά	00i01
λατινικα	00i01
λετονικά	00j01
λετονικα	00j01
λευκορωσικά	00O01
λευκορωσικα	00O01
λιθουανικά	00k01
λιθουανικα	00k01
λινγκάλα	02W01
λινγκαλα	02W01
λουξεμβουργιανά	00l01
λουξεμβουργιανα	00l01
μαιτχιλι	02[01
μαλαγιαλαμικά	02Z01
μαλαγιαλαμικα	02Z01
μαλαισιανά	00n01
μαλαισιανα	00n01
μαλγασικά	02C01
μαλγασικα	02C01
μαλτεζικά	00o01
μαλτεζικα	00o01
μανδαρινικά	01001
μανδαρινικα	01001
μανξ	02]01
μαορί	02^01
μαορι	02^01
μαραθικά	01101
μαραθικα	01101
μαϊτχίλι	02[01
μιν ναν	01_01
μογγολικά	01201
μογγολικα	01201
μπαμπάρα	01J01
μπαμπαρα	01J01
μπασκίρ	00L01
μπασκιρ	00L01
μποτζπουρι	00E01
μπότζπουρι	00E01
νέα ελληνικά	01I01
νεα ελληνικα	01I01
νεπαλικά	02b01
νεπαλικα	02b01
νιάντζα	01^01
νιαντζα	01^01
νορβηγικά	01301
νορβηγικά μποκμάλ	00Q01
νορβηγικά νινόρσκ	01401
νορβηγικα	01301
νορβηγικα μποκμαλ	00Q01
νορβηγικα νινορσκ	01401
νοτια σοθο	02401
ντζονγκχα	01Q01
ντζόνγκχα	01Q01
ντιβέχι	02501
ντιβεχι	02501
νότια σόθο	02401
ολλανδικά	00N01
ολλανδικα	00N01
οντια	02d01
οξιτανικά	00D01
οξιτανικα	00D01
ορομο	00301
ορόμο	00301
ουαλικά	01R01
ουαλικα	01R01
ουγγρικά	00^01
ουγγρικα	00^01
ουζμπεκικά	01G01
ουζμπεκικα	01G01
ουιγουρ	02e01
ουιγουρικά	02e01
ουιγουρικα	02e01
ουιγούρ	02e01
ουκρανικά	01E01
ουκρανικα	01E01
ουρντου	01F01
ούρντου	01F01
πάστο	00501
παντζαπικά	01701
παντζαπικα	01701
παστο	00501
περσικά	00K01
περσικα	00K01
πολωνικά	00J01
πολωνικα	00J01
πορτογαλικά	01501
πορτογαλικα	01501
ρομανί	01b01
ρομανι	01b01
ρομανικά	02i01
ρομανικα	02i01
ρουμανικά	01801
ρουμανικα	01801
ρουντι	02R01
ρούντι	02R01
ρωσικά	01901
ρωσική	01901
ρωσική γλώσσα	01901
ρωσικα	01901
ρωσικη	01901
ρωσικη γλωσσα	01901
σάνγκο	03001
σίντι	03501
σαμοανά	02o01
σαμοανα	02o01
σανγκο	03001
σανσκριτικά	03101
σανσκριτικα	03101
σαρδηνιακά	02n01
σαρδηνιακα	02n01
σεμπουάνο	01\01
σεμπουανο	01\01
σερβικά	01:01
σερβικα	01:01
σιλεσικά	03201
σιλεσικα	03201
σιντι	03501
σινχαλεζικά	01d01
σινχαλεζικα	01d01
σκωτικά κελτικά	02A01
σκωτικα κελτικα	02A01
σλαβομακεδονικά	00m01
σλαβομακεδονικα	00m01
σλοβακικά	01;01
σλοβακικα	01;01
σλοβενικά	01<01
σλοβενικα	01<01
σομαλικά	03:01
σομαλικα	03:01
σονα	03301
σουάτι	03601
σουατι	03601
σουαχίλι	01?01
σουαχιλι	01?01
σουηδικά	01@01
σουηδικα	01@01
σουνδανικά	03901
σουνδανικα	03901
σόνα	03301
τάγκαλογκ	03B01
ταγκαλογκ	03B01
ταιλανδικα	01C01
ταμιλικά	01A01
ταμιλικα	01A01
ταταρικά	03F01
ταταρικα	03F01
τατζικικά	03A01
τατζικικα	03A01
ταϊλανδικά	01C01
τελουγκου	01B01
τελούγκου	01B01
τιγκρινικά	03H01
τιγκρινικα	03H01
τονγκανικά	03I01
τονγκανικα	03I01
τουρκικά	01D01
τουρκικα	01D01
τουρκμενικά	03J01
τουρκμενικα	03J01
τσετσενικά	01]01
τσετσενικα	01]01
τσεχικά	00T01
τσεχικα	00T01
τσονγκα	01k01
τσουάνα	02001
τσουανα	02001
τσουβασικά	01a01
τσουβασικα	01a01
τσόνγκα	01k01
φίτζι	02;01
φεροικα	02:01
φεροϊκά	02:01
φιλιππινικά	00X01
φιλιππινικα	00X01
φινλανδικά	01>01
φινλανδικα	01>01
φιτζι	02;01
φουλά	02@01
φουλα	02@01
χάουσα	02I01
χίντι	00]01
χαβαικα	02J01
χαβαϊκά	02J01
χαουσα	02I01
χιντι	00]01
χμερ	01c01
όντια	02d01
абхазки	00101
абхазский	00101
абхазька	00101
абхаски	00101
азербайджански	00G01
азербайджански език	00G01
азербайджанский	00G01
азербайджанский язык	00G01
азербайджанского	00G01
азербайджанском	00G01
азербайджанська	00G01
азербайджанська мова	00G01
азербайджанською	00G01
азербайджанської	00G01
азербайджанську	00G01
азербејџански	00G01
азербејџански језик	00G01
азерски	00G01
азері	00G01
аймара	00701
акан	00201
акански	00201
албански	00<01
албански език	00<01
албански језик	00<01
албанский	00<01
албанский язык	00<01
албанского	00<01
албанском	00<01
албанська	00<01
албанська мова	00<01
албанською	00<01
албанської	00<01
албанську	00<01
амхарски	00B01
амхарский	00B01
амхарська	00B01
английски	00:01
английски език	00:01
английский	00:01
английский технический	00:01
английский язык	00:01
английского	00:01
английском	00:01
англійська	00:01
англійська мова	00:01
англійською	00:01
англійської	00:01
англійську	00:01
арабски	00001
арабски език	00001
арабский	00001
арабский язык	00001
арабского	00001
арабском	00001
арабська	00001
арабська мова	00001
арабською	00001
арабської	00001
арабську	00001
арагонски	00C01
арагонский	00C01
арагонська	00C01
арапски	00001
арапски језик	00001
арменски	00901
арменски език	00901
армянский	00901
армянский язык	00901
армянского	00901
армянском	00901
асамски	00F01
ассамский	00F01
ассамська	00F01
астурийский	00H01
астуријски	00H01
астурски	00H01
астурійська	00H01
афарски	00401
афарский	00401
афарська	00401
африкаанс	00601
африканс	00601
ајмара	00701
бамбара	01J01
баски	00M01
баски език	00M01
баскијски	00M01
баскијски језик	00M01
баскский	00M01
баскский язык	00M01
баскского	00M01
баскском	00M01
баскська	00M01
баскська мова	00M01
баскською	00M01
баскської	00M01
баскську	00M01
башкирски	00L01
башкирский	00L01
башкирська	00L01
беларуски	00O01
беларуски език	00O01
белоруски	00O01
белоруски језик	00O01
белорусский	00O01
белорусский язык	00O01
белорусского	00O01
белорусском	00O01
бенгалски	00P01
бенгалски език	00P01
бенгалски језик	00P01
бенгальский	00P01
бенгальский язык	00P01
бенгальского	00P01
бенгальском	00P01
бенгальська	00P01
бенгальська мова	00P01
бенгальською	00P01
бенгальської	00P01
бенгальську	00P01
бирмански	01K01
бирманский	01K01
боджпури	00E01
болгарский	00S01
болгарский язык	00S01
болгарского	00S01
болгарском	00S01
болгарська	00S01
болгарська мова	00S01
болгарською	00S01
болгарської	00S01
болгарську	00S01
босански	00R01
босански језик	00R01
босненски	00R01
босненски език	00R01
боснийский	00R01
боснийский язык	00R01
боснийского	00R01
боснийском	00R01
боснійська	00R01
боснійська мова	00R01
боснійською	00R01
боснійської	00R01
боснійську	00R01
боџпури	00E01
бретонски	01S01
бретонский	01S01
бретонська	01S01
бугарски	00S01
бугарски језик	00S01
бурмански	01K01
бходжпури	00E01
бходжпурі	00E01
български	00S01
български език	00S01
білоруська	00O01
білоруська мова	00O01
білоруською	00O01
білоруської	00O01
білоруську	00O01
бірманська	01K01
в'єтнамська	01H01
в'єтнамська мова	01H01
в'єтнамською	01H01
в'єтнамської	01H01
в'єтнамську	01H01
валлийский	01R01
валлійська	01R01
велшки	01R01
венгерский	00^01
венгерский язык	00^01
венгерского	00^01
венгерском	00^01
верхнелужицкий	00@01
верхньолужицька	00@01
виетнамски	01H01
виетнамски език	01H01
вијетнамски	01H01
вијетнамски језик	01H01
волапик	03K01
волапюк	03K01
волоф	03L01
вьетнамский	01H01
вьетнамский язык	01H01
вьетнамского	01H01
вьетнамском	01H01
вірменська	00901
вірменська мова	00901
вірменською	00901
вірменської	00901
вірменську	00901
гавайский	02J01
гавайська	02J01
гаитянский	01n01
галисийски	00Y01
галисийски език	00Y01
галисийский	00Y01
галисийский язык	00Y01
галисийского	00Y01
галисийском	00Y01
галицијски	00Y01
галицијски језик	00Y01
галісійська	00Y01
галісійська мова	00Y01
галісійською	00Y01
галісійської	00Y01
галісійську	00Y01
ганда	02B01
гаїтянська креольська	01n01
гварани	02H01
голландский	00N01
горнолужишки	00@01
горњолужичкосрпски	00@01
гренландски	02F01
гренландский	02F01
грецька	01I01
грецька мова	01I01
грецькою	01I01
грецької	01I01
грецьку	01I01
греческий	01I01
греческий язык	01I01
греческого	01I01
греческом	01I01
грузински	00Z01
грузински език	00Z01
грузинский	00Z01
грузинский язык	00Z01
грузинского	00Z01
грузинском	00Z01
грузинська	00Z01
грузинська мова	00Z01
грузинською	00Z01
грузинської	00Z01
грузинську	00Z01
грузијски	00Z01
грузијски језик	00Z01
грчки	01I01
грчки језик	01I01
гръцки	01I01
гръцки език	01I01
гуарани	02H01
гуарані	02H01
гуджарати	00\01
гуджарати език	00\01
гуджараті	00\01
гуџарати	00\01
гуџарати језик	00\01
гэльский	02A01
гінді	00]01
давньогрецька	00A01
дански	00U01
дански језик	00U01
данська	00U01
данська мова	00U01
данською	00U01
данської	00U01
данську	00U01
датски	00U01
датски език	00U01
датский	00U01
датский язык	00U01
датского	00U01
датском	00U01
дзонг ке	01Q01
дзонг кэ	01Q01
дзонг-ке	01Q01
дзонг-кэ	01Q01
дзонгкха	01Q01
дивехи	02501
дивехі	02501
долнонемски	00;01
древнегреческий	00A01
древногръцки	00A01
еве	02701
енглески	00:01
енглески језик	00:01
есперанто	00V01
есперанто език	00V01
есперанто језик	00V01
естонски	00W01
естонски език	00W01
естонски језик	00W01
естонська	00W01
естонська мова	00W01
естонською	00W01
естонської	00W01
естонську	00W01
западни фризијски	01L01
западнофризийски	01L01
западнофризский	01L01
західнофризька	01L01
зуанг	01`01
зулу	03<01
зулуски	03<01
зулуська	03<01
иврит	00_01
иврит език	00_01
иврите	00_01
игбо	02M01
идиш	02E01
индонежански	00`01
индонежански језик	00`01
индонезийски	00`01
индонезийски език	00`01
индонезийский	00`01
индонезийский язык	00`01
индонезийского	00`01
индонезийском	00`01
интерлингва	02O01
ирландски	00801
ирландски език	00801
ирландский	00801
ирландский язык	00801
ирландского	00801
ирландском	00801
ирски	00801
ирски језик	00801
исландски	00a01
исландски език	00a01
исландски језик	00a01
исландский	00a01
исландский язык	00a01
исландского	00a01
исландском	00a01
испански	01=01
испански език	01=01
испанский	01=01
испанский язык	01=01
испанского	01=01
испанском	01=01
италиански	00b01
италиански език	00b01
италијански	00b01
италијански језик	00b01
итальянский	00b01
итальянский язык	00b01
итальянского	00b01
итальянском	00b01
йоруба	02L01
кабиле	01V01
кабилски	01V01
кабильский	01V01
кабільська	01V01
казахски	00f01
казахски език	00f01
казахский	00f01
казахский язык	00f01
казахского	00f01
казахском	00f01
казахська	00f01
казахська мова	00f01
казахською	00f01
казахської	00f01
казахську	00f01
казашки	00f01
казашки језик	00f01
калааллісут	02F01
канада	01X01
каннада	01X01
кантонски	00d01
кантонски език	00d01
кантонски језик	00d01
кантонский	00d01
кантонский язык	00d01
кантонского	00d01
кантонском	00d01
кантонська	00d01
кантонська мова	00d01
кантонською	00d01
кантонської	00d01
кантонську	00d01
карелски	01W01
карельский	01W01
карельська	01W01
каталанский	00e01
каталанский язык	00e01
каталанского	00e01
каталанском	00e01
каталонски	00e01
каталонски език	00e01
каталонски језик	00e01
каталонська	00e01
каталонська мова	00e01
каталонською	00e01
каталонської	00e01
каталонську	00e01
кечуа	01[01
кинески	01001
кинески језик	01001
киньяруанда	01e01
киняруанда	01e01
киргизки	01f01
киргизский	01f01
киргизька	01f01
киргиски	01f01
кирунди	02R01
китайски	01001
китайски език	01001
китайский	01001
китайский язык	01001
китайского	01001
китайском	01001
китайська	01001
китайська мова	01001
китайською	01001
китайської	01001
китайську	01001
кињаруанда	01e01
кмерски	01c01
конго	01l01
конгоански	01l01
конкани	01j01
конкані	01j01
конґолезька	01l01
корейски	00g01
корейски език	00g01
корейский	00g01
корейский язык	00g01
корейского	00g01
корейском	00g01
корейська	00g01
корейська мова	00g01
корейською	00g01
корейської	00g01
корейську	00g01
корејски	00g01
корејски језик	00g01
корзикански	01m01
корнволски	01h01
корнский	01h01
корнська	01h01
корнуолски	01h01
корсикански	01m01
корсиканский	01m01
корсиканська	01m01
коса	01i01
курдски	01g01
курдский	01g01
курдська	01g01
кхмерски	01c01
кхмерский	01c01
кхмерська	01c01
кхоса	01i01
кюрдски	01g01
кіньяруанда	01e01
лаоски	02T01
лаосский	02T01
лаоська	02T01
латвийски	00j01
латвийски език	00j01
латина	00i01
латински	00i01
латински език	00i01
латински језик	00i01
латинский	00i01
латинский язык	00i01
латинского	00i01
латинском	00i01
латинська	00i01
латинська мова	00i01
латинською	00i01
латинської	00i01
латинську	00i01
латиська	00j01
латиська мова	00j01
латиською	00j01
латиської	00j01
латиську	00j01
латынь	00i01
латышский	00j01
латышский язык	00j01
латышского	00j01
латышском	00j01
летонски	00j01
летонски језик	00j01
лингала	02W01
литвански	00k01
литвански језик	00k01
литовски	00k01
литовски език	00k01
литовский	00k01
литовский язык	00k01
литовского	00k01
литовском	00k01
литовська	00k01
литовська мова	00k01
литовською	00k01
литовської	00k01
литовську	00k01
луксембуршки	00l01
луксембуршки језик	00l01
люксембургски	00l01
люксембургски език	00l01
люксембургский	00l01
люксембургский язык	00l01
люксембургского	00l01
люксембургском	00l01
люксембурзька	00l01
люксембурзька мова	00l01
люксембурзькою	00l01
люксембурзької	00l01
люксембурзьку	00l01
лінгала	02W01
маитили	02[01
майтхили	02[01
майтхілі	02[01
македонски	00m01
македонски език	00m01
македонски језик	00m01
македонский	00m01
македонский язык	00m01
македонского	00m01
македонском	00m01
македонська	00m01
македонська мова	00m01
македонською	00m01
македонської	00m01
македонську	00m01
малагасийский	02C01
малагасійська	02C01
малайски	00n01
малайски език	00n01
малайский	00n01
малайский язык	00n01
малайского	00n01
малайском	00n01
малайська	00n01
малайська мова	00n01
малайською	00n01
малайської	00n01
малайську	00n01
малаялам	02Z01
малајалам	02Z01
малајски	00n01
малајски језик	00n01
малгашки	02C01
малдивски	02501
малтешки	00o01
малтешки језик	00o01
малтийски	00o01
малтийски език	00o01
мальдивский	02501
мальтийский	00o01
мальтийский язык	00o01
мальтийского	00o01
мальтийском	00o01
мальтійська	00o01
мальтійська мова	00o01
мальтійською	00o01
мальтійської	00o01
мальтійську	00o01
мандарин	01001
мандарински	01001
мандаринська	01001
манкс	02]01
манкски	02]01
маори	02^01
маорски	02^01
маорі	02^01
марати	01101
марати език	01101
марати језик	01101
маратхи	01101
маратхі	01101
мађарски	00^01
мађарски језик	00^01
менкська	02]01
миньнань	01_01
монголски	01201
монголски език	01201
монголски језик	01201
монгольский	01201
монгольский язык	01201
монгольского	01201
монгольском	01201
монгольська	01201
монгольська мова	01201
монгольською	01201
монгольської	01201
монгольську	01201
мэнский	02]01
немачки	00>01
немачки (швајцарска	00?01
немачки језик	00>01
немецкий	00>01
немецкий язык	00>01
немецкого	00>01
немецком	00>01
немски	00>01
немски език	00>01
непалски	02b01
непальский	02b01
непальська	02b01
нидерландски	00N01
нидерландски език	00N01
нидерландский	00N01
нидерландский язык	00N01
нидерландского	00N01
нидерландском	00N01
нижненемецкий	00;01
нижньонімецька	00;01
нисконемачки	00;01
новогреческий	01I01
норвежки	01301
норвежки (букмол	00Q01
норвежки (букмол) език	00Q01
норвежки (нюношк	01401
норвежки (нюношк) език	01401
норвежки език	01301
норвежский	01301
норвежский букмол	00Q01
норвежский язык	01301
норвежского	01301
норвежском	01301
норвезька	01301
норвезька (букмол	00Q01
норвезька (нюношк	01401
норвезька мова	01301
норвезькою	01301
норвезької	01301
норвезьку	01301
норвешки	01301
норвешки букмол	00Q01
норвешки букмол језик	00Q01
норвешки нинорск	01401
норвешки нинорск језик	01401
норвешки језик	01301
ньянджа	01^01
нюнорск	01401
нянджа	01^01
нідерландська	00N01
нідерландська мова	00N01
нідерландською	00N01
нідерландської	00N01
нідерландську	00N01
німецька	00>01
німецька (швейцарія	00?01
німецька мова	00>01
німецькою	00>01
німецької	00>01
німецьку	00>01
одија	02d01
одія	02d01
окситански	00D01
окситанский	00D01
окситанська	00D01
ория	02d01
оромо	00301
панджаби	01701
панджабі	01701
пашто	00501
паштунски	00501
пенджабски	01701
пенджабски език	01701
пенџапски	01701
пенџапски језик	01701
персидский	00K01
персидский язык	00K01
персидского	00K01
персидском	00K01
персийски	00K01
персийски език	00K01
персијски	00K01
персијски језик	00K01
перська	00K01
перська мова	00K01
перською	00K01
перської	00K01
перську	00K01
по азербайджански	00G01
по албански	00<01
по английски	00:01
по арабски	00001
по армянски	00901
по баскски	00M01
по белорусски	00O01
по бенгальски	00P01
по болгарски	00S01
по боснийски	00R01
по венгерски	00^01
по вьетнамски	01H01
по галисийски	00Y01
по гречески	01I01
по грузински	00Z01
по датски	00U01
по индонезийски	00`01
по ирландски	00801
по исландски	00a01
по испански	01=01
по итальянски	00b01
по казахски	00f01
по кантонски	00d01
по каталански	00e01
по китайски	01001
по корейски	00g01
по латински	00i01
по латышски	00j01
по литовски	00k01
по люксембургски	00l01
по македонски	00m01
по малайски	00n01
по мальтийски	00o01
по монгольски	01201
по немецки	00>01
по нидерландски	00N01
по норвежски	01301
по персидски	00K01
по польски	00J01
по португальски	01501
по румынски	01801
по русски	01901
по сербски	01:01
по словацки	01;01
по словенски	01<01
по тайски	01C01
по тамильски	01A01
по турецки	01D01
по узбекски	01G01
по украински	01E01
по филиппински	00X01
по фински	01>01
по французски	01601
по хорватски	00h01
по чешски	00T01
по шведски	01@01
по эстонски	00W01
по японски	00c01
по-азербайджански	00G01
по-албански	00<01
по-английски	00:01
по-арабски	00001
по-армянски	00901
по-баскски	00M01
по-белорусски	00O01
по-бенгальски	00P01
по-болгарски	00S01
по-боснийски	00R01
по-венгерски	00^01
по-вьетнамски	01H01
по-галисийски	00Y01
по-гречески	01I01
по-грузински	00Z01
по-датски	00U01
по-индонезийски	00`01
по-ирландски	00801
по-исландски	00a01
по-испански	01=01
по-итальянски	00b01
по-казахски	00f01
по-кантонски	00d01
по-каталански	00e01
по-китайски	01001
по-корейски	00g01
по-латински	00i01
по-латышски	00j01
по-литовски	00k01
по-люксембургски	00l01
по-македонски	00m01
по-малайски	00n01
по-мальтийски	00o01
по-монгольски	01201
по-немецки	00>01
по-нидерландски	00N01
по-норвежски	01301
по-персидски	00K01
по-польски	00J01
по-португальски	01501
по-румынски	01801
по-русски	01901
по-сербски	01:01
по-словацки	01;01
по-словенски	01<01
по-тайски	01C01
по-тамильски	01A01
по-турецки	01D01
по-узбекски	01G01
по-украински	01E01
по-филиппински	00X01
по-фински	01>01
по-французски	01601
по-хорватски	00h01
по-чешски	00T01
по-шведски	01@01
по-эстонски	00W01
по-японски	00c01
полски	00J01
полски език	00J01
польский	00J01
польский язык	00J01
польского	00J01
польском	00J01
польська	00J01
польська мова	00J01
польською	00J01
польської	00J01
польську	00J01
португалски	01501
португалски език	01501
португалски језик	01501
португальский	01501
португальский язык	01501
португальского	01501
португальском	01501
португальська	01501
португальська мова	01501
португальською	01501
португальської	01501
португальську	01501
пољски	00J01
пољски језик	00J01
путунхуа	01001
пушту	00501
пущу	00501
пущунски	00501
південна сото	02401
південноміньська	01_01
північносаамська	02901
реторомански	02i01
ретороманська	02i01
романш	02i01
романшский	02i01
ромски	01b01
російська	01901
російська мова	01901
російською	01901
російської	01901
російську	01901
румунски	01801
румунски језик	01801
румунська	01801
румунська мова	01801
румунською	01801
румунської	01801
румунську	01801
румънски	01801
румънски език	01801
румынский	01801
румынский язык	01801
румынского	01801
румынском	01801
рунди	02R01
рунді	02R01
руски	01901
руски език	01901
руски језик	01901
русский	01901
русский язык	01901
русского	01901
русском	01901
самоански	02o01
самоанский	02o01
самоанська	02o01
санго	03001
санскрит	03101
сардински	02n01
сардинский	02n01
сардинська	02n01
свази	03601
свати	03601
свахили	01?01
свахили језик	01?01
себуано	01\01
себуански	01\01
себуанська	01\01
северни сами	02901
северносаамски	02901
северносаамский	02901
сербский	01:01
сербский язык	01:01
сербского	01:01
сербском	01:01
сербська	01:01
сербська мова	01:01
сербською	01:01
сербської	01:01
сербську	01:01
сесото	02401
силежански	03201
силезийски	03201
силезский	03201
сингальский	01d01
сингальська	01d01
синди	03501
синдхи	03501
синдхі	03501
синхалешки	01d01
синхалски	01d01
сисваті	03601
словацкий	01;01
словацкий язык	01;01
словацкого	01;01
словацком	01;01
словацька	01;01
словацька мова	01;01
словацькою	01;01
словацької	01;01
словацьку	01;01
словачки	01;01
словачки језик	01;01
словашки	01;01
словашки език	01;01
словеначки	01<01
словеначки језик	01<01
словенски	01<01
словенски език	01<01
словенский	01<01
словенский язык	01<01
словенского	01<01
словенском	01<01
словенська	01<01
словенська мова	01<01
словенською	01<01
словенської	01<01
словенську	01<01
сомали	03:01
сомалийски	03:01
сомалски	03:01
сомалі	03:01
сото	02401
српски	01:01
српски језик	01:01
сръбски	01:01
сръбски език	01:01
старогрчки	00A01
суахили	01?01
суахили език	01?01
суахілі	01?01
сундански	03901
сунданский	03901
сунданська	03901
сундски	03901
сілезька	03201
тагалог	03B01
тагальська	03B01
таджикски	03A01
таджикский	03A01
таджицька	03A01
тайски	01C01
тайски език	01C01
тайский	01C01
тайский язык	01C01
тайского	01C01
тайском	01C01
тайська	01C01
тайська мова	01C01
тайською	01C01
тайської	01C01
тайську	01C01
тамилски	01A01
тамилски език	01A01
тамилски језик	01A01
тамильский	01A01
тамильский язык	01A01
тамильского	01A01
тамильском	01A01
тамільська	01A01
тамільська мова	01A01
тамільською	01A01
тамільської	01A01
тамільську	01A01
татарски	03F01
татарский	03F01
татарська	03F01
тајски	01C01
тајски језик	01C01
таџички	03A01
телугу	01B01
телугу език	01B01
телугу језик	01B01
тибетански	03G01
тибетски	03G01
тибетский	03G01
тибетська	03G01
тигринья	03H01
тигриня	03H01
тигриња	03H01
тонгански	03I01
тонганский	03I01
тонганська	03I01
тсвана	02001
тсонга	01k01
турецкий	01D01
турецкий язык	01D01
турецкого	01D01
турецком	01D01
турецька	01D01
турецька мова	01D01
турецькою	01D01
турецької	01D01
турецьку	01D01
туркменски	03J01
туркменский	03J01
туркменська	03J01
турски	01D01
турски език	01D01
турски језик	01D01
угорська	00^01
угорська мова	00^01
угорською	00^01
угорської	00^01
угорську	00^01
уелски	01R01
узбекски	01G01
узбекски език	01G01
узбекский	01G01
узбекский язык	01G01
узбекского	01G01
узбекском	01G01
узбецька	01G01
узбецька мова	01G01
узбецькою	01G01
узбецької	01G01
узбецьку	01G01
узбечки	01G01
узбечки језик	01G01
уйгурски	02e01
уйгурский	02e01
уйгурська	02e01
украински	01E01
украински език	01E01
украинский	01E01
украинский язык	01E01
украинского	01E01
украинском	01E01
українська	01E01
українська мова	01E01
українською	01E01
української	01E01
українську	01E01
украјински	01E01
украјински језик	01E01
унгарски	00^01
унгарски език	00^01
урду	01F01
урду език	01F01
урду језик	01F01
ујгурски	02e01
фарерский	02:01
фарерська	02:01
фарси	00K01
фарски	02:01
фарьорски	02:01
фиджи	02;01
фиджийски	02;01
филипински	00X01
филипински език	00X01
филипински језик	00X01
филиппинский	00X01
филиппинский язык	00X01
филиппинского	00X01
филиппинском	00X01
фински	01>01
фински език	01>01
фински језик	01>01
финский	01>01
финский язык	01>01
финского	01>01
финском	01>01
фиџијски	02;01
французский	01601
французский язык	01601
французского	01601
французском	01601
французька	01601
французька мова	01601
французькою	01601
французької	01601
французьку	01601
француски	01601
француски језик	01601
френски	01601
френски език	01601
фула	02@01
фулах	02@01
фіджі	02;01
філіппінська	00X01
філіппінська мова	00X01
філіппінською	00X01
філіппінської	00X01
філіппінську	00X01
фінська	01>01
фінська мова	01>01
фінською	01>01
фінської	01>01
фінську	01>01
хавайски	02J01
хавајски	02J01
хаитянски креолски	01n01
хаићански	01n01
хауса	02I01
хебрејски	00_01
хебрејски језик	00_01
хинди	00]01
хинди език	00]01
хинди језик	00]01
холандски	00N01
холандски језик	00N01
хорватский	00h01
хорватский язык	00h01
хорватского	00h01
хорватском	00h01
хорватська	00h01
хорватська мова	00h01
хорватською	00h01
хорватської	00h01
хорватську	00h01
хрватски	00h01
хрватски језик	00h01
хърватски	00h01
хърватски език	00h01
цвана	02001
церковнославянский	00[01
церковнослов'янська	00[01
циганська	01b01
цонга	01k01
црквенословенски	00[01
църковнославянски	00[01
цыганский	01b01
чеська	00T01
чеська мова	00T01
чеською	00T01
чеської	00T01
чеську	00T01
чеченски	01]01
чеченский	01]01
чеченська	01]01
чешки	00T01
чешки език	00T01
чешки језик	00T01
чешский	00T01
чешский язык	00T01
чешского	00T01
чешском	00T01
чжуан	01`01
чжуань	01`01
чуваська	01a01
чувашки	01a01
чувашский	01a01
шведски	01@01
шведски език	01@01
шведски језик	01@01
шведский	01@01
шведский язык	01@01
шведского	01@01
шведском	01@01
шведська	01@01
шведська мова	01@01
шведською	01@01
шведської	01@01
шведську	01@01
швейцарски немски	00?01
швейцарский немецкий	00?01
шкотски гелски	02A01
шона	03301
шотландски келтски	02A01
шотландська гельська	02A01
шпански	01=01
шпански језик	01=01
эве	02701
эсперанто	00V01
эстонский	00W01
эстонский язык	00W01
эстонского	00W01
эстонском	00W01
южный сото	02401
явански	01Z01
яванский	01Z01
яванська	01Z01
японски	00c01
японски език	00c01
японский	00c01
японский язык	00c01
японского	00c01
японском	00c01
японська	00c01
японська мова	00c01
японською	00c01
японської	00c01
японську	00c01
іврит	00_01
ігбо	02M01
індонезійська	00`01
індонезійська мова	00`01
індонезійською	00`01
індонезійської	00`01
індонезійську	00`01
інтерлінгва	02O01
ірландська	00801
ірландська мова	00801
ірландською	00801
ірландської	00801
ірландську	00801
ісландська	00a01
ісландська мова	00a01
ісландською	00a01
ісландської	00a01
ісландську	00a01
іспанська	01=01
іспанська мова	01=01
іспанською	01=01
іспанської	01=01
іспанську	01=01
італійська	00b01
італійська мова	00b01
італійською	00b01
італійської	00b01
італійську	00b01
їдиш	02E01
јавански	01Z01
јапански	00c01
јапански језик	00c01
јерменски	00901
јерменски језик	00901
јидиш	02E01
јоруба	02L01
њанџа	01^01
џонга	01Q01
џуаншки	01`01
אבחזית	00101
אווה	02701
אוזבקית	01G01
אויגורית	02e01
אוקסיטנית	00D01
אוקראינית	01E01
אורדו	01F01
אורומו	00301
אורייה	02d01
אזרית	00G01
איגבו	02M01
אידיש	02E01
איטלקית	00b01
איימארית	00701
אינדונזית	00`01
אינטרלינגואה	02O01
איסלנדית	00a01
אירית	00801
אלבנית	00<01
אמהרית	00B01
אנגלית	00:01
אנגלית עסקית	00:01
אסאמית	00F01
אסטונית	00W01
אסטורית	00H01
אספרנטו	00V01
אפארית	00401
אפריקאנס	00601
אקאן	00201
אראגונית	00C01
ארמנית	00901
בוג׳פורי	00E01
בולגרית	00S01
בוסנית	00R01
בורמזית	01K01
בלארוסית	00O01
במבארה	01J01
בנגלית	00P01
בסקית	00M01
ברטונית	01S01
בשקירית	00L01
גאורגית	00Z01
גאלית סקוטית	02A01
גאנדה	02B01
גוארני	02H01
גוג׳ארטי	00\01
גליציאנית	00Y01
גרינלנדית	02F01
גרמנית	00>01
גרמנית שוויצרית	00?01
גרמנית תחתית	00;01
דזונקה	01Q01
דיבהי	02501
דנית	00U01
האוסה	02I01
הוואית	02J01
הולנדית	00N01
הונגרית	00^01
הינדי	00]01
השפה האנגלית	00:01
השפה העברית	00_01
וולאפיק	03K01
וולוף	03L01
וולשית	01R01
וייטנאמית	01H01
זואנג	01`01
זולו	03<01
חמרית	01c01
טאגאלוג	03B01
טג׳יקית	03A01
טונגאית	03I01
טורקית	01D01
טורקמנית	03J01
טטרית	03F01
טיבטית	03G01
טלוגו	01B01
טמילית	01A01
טסונגה	01k01
יאוואית	01Z01
יוונית	01I01
יוונית עתיקה	00A01
יורובה	02L01
יידיש	02E01
יפנית	00c01
כורדית	01g01
לאו	02T01
לוקסמבורגית	00l01
לטבית	00j01
לטינית	00i01
ליטאית	00k01
לינגלה	02W01
מאורית	02^01
מאיטילית	02[01
מאנית	02]01
מונגולית	01201
מלאית	00n01
מלגשית	02C01
מלטית	00o01
מליאלאם	02Z01
מנדרינית	01001
מקדונית	00m01
מראטהית	01101
נורווגית	01301
נורווגית חדשה	01401
נורווגית ספרותית	00Q01
ניאנג׳ה	01^01
נפאלית	02b01
סאווזי	03601
סבואנו	01\01
סוואנה	02001
סווהילי	01?01
סומלית	03:01
סונדנזית	03901
סורבית עילית	00@01
סותו דרומית	02401
סינדהית	03501
סינהלה	01d01
סינית	01001
סינית מין נאן	01_01
סלאבית כנסייתית עתיקה	00[01
סלובנית	01<01
סלובקית	01;01
סמואית	02o01
סמי צפונית	02901
סנגו	03001
סנסקריט	03101
ספרדית	01=01
סרבית	01:01
סרדינית	02n01
עברית	00_01
ערבית	00001
ערבית מדוברת	00001
ערבית ספרותית	00001
פארואזית	02:01
פאשטו	00501
פולה	02@01
פולנית	00J01
פורטוגזית	01501
פושטו	00501
פיג׳ית	02;01
פיליפינית	00X01
פינית	01>01
פנג׳אבי	01701
פריזית מערבית	01L01
פרסית	00K01
צרפתית	01601
צ׳ובאש	01a01
צ׳כית	00T01
צ׳צ׳נית	01]01
קארלית	01W01
קבילה	01V01
קונגו	01l01
קונקאני	01j01
קוסה	01i01
קוריאנית	00g01
קורנית	01h01
קורסיקנית	01m01
קזחית	00f01
קטלאנית	00e01
קירגיזית	01f01
קירונדי	02R01
קנאדה	01X01
קנטונזית	00d01
קנירואנדית	01e01
קצ׳ואה	01[01
קרואטית	00h01
קריאולית (האיטי	01n01
רומאני	01b01
רומאנש	02i01
רומנית	01801
רוסית	01901
שוודית	01@01
שונה	03301
שלזית	03201
תאית	01C01
תיגרינית	03H01
أذربيجانية	00G01
أردو	01F01
أرمنية	00901
ألبانية	00<01
ألماني	00>01
ألمانية	00>01
أوردية	01F01
أوزبكية	01G01
أوكرانية	01E01
أيرلندية	00801
أيسلندية	00a01
إسباني	01=01
إسبانية	01=01
إسبرانتو	00V01
إستونية	00W01
إنجليزي	00:01
إنجليزية	00:01
إندونيسية	00`01
إنكليزية	00:01
إيطالي	00b01
إيطالية	00b01
اذربيجانيه	00G01
اردو	01F01
ارمنيه	00901
اسباني	01=01
اسبانيه	01=01
اسبرانتو	00V01
استونيه	00W01
الأبخازية	00101
الأذربيجانية	00G01
الأذرية	00G01
الأراغونية	00C01
الأرمنية	00901
الأسامية	00F01
الأسترية	00H01
الأفارية	00401
الأفريقانية	00601
الأكانية	00201
الألبانية	00<01
الألمانية	00>01
الألمانية السفلى	00;01
الألمانية السويسرية	00?01
الأمهرية	00B01
الأوردو	01F01
الأوردية	01F01
الأورومية	00301
الأورية	02d01
الأوزبكية	01G01
الأوكرانية	01E01
الأوكسيتانية	00D01
الأويغورية	02e01
الأيرلندية	00801
الأيسلندية	00a01
الأيغورية	02e01
الأيمارا	00701
الإسبانية	01=01
الإسبرانتو	00V01
الإستونية	00W01
الإنجليزي	00:01
الإنجليزية	00:01
الإندونيسية	00`01
الإنكليزية	00:01
الإيجبو	02M01
الإيطالية	00b01
الإيوي	02701
الابخازيه	00101
الاذربيجانيه	00G01
الاذريه	00G01
الاراغونيه	00C01
الارمنيه	00901
الاساميه	00F01
الاسبانية	01=01
الاسبانيه	01=01
الاسبرانتو	00V01
الاستريه	00H01
الاستونيه	00W01
الافاريه	00401
الافريقانيه	00601
الاكانيه	00201
الالبانيه	00<01
الالمانية	00>01
الالمانيه	00>01
الالمانيه السفلي	00;01
الالمانيه السويسريه	00?01
الامهريه	00B01
الانجليزي	00:01
الانجليزية	00:01
الانجليزيه	00:01
الاندونيسيه	00`01
الانكليزيه	00:01
الاوردو	01F01
الاورديه	01F01
الاوروميه	00301
الاوريه	02d01
الاوزبكيه	01G01
الاوكرانيه	01E01
الاوكسيتانيه	00D01
الاويغوريه	02e01
الايجبو	02M01
الايرلنديه	00801
الايسلنديه	00a01
الايطاليه	00b01
الايغوريه	02e01
الايمارا	00701
الايوي	02701
الباسكية	00M01
الباسكيه	00M01
الباشكيرية	00L01
الباشكيريه	00L01
البامبارا	01J01
البانيه	00<01
البرتغالية	01501
البرتغاليه	01501
البريتونية	01S01
البريتونيه	01S01
البشتو	00501
البلغارية	00S01
البلغاريه	00S01
البنجابية	01701
البنجابيه	01701
البنغالية	00P01
البنغاليه	00P01
البهوجبورية	00E01
البهوجبوريه	00E01
البورمية	01K01
البورميه	01K01
البوسنية	00R01
البوسنيه	00R01
البولندية	00J01
البولنديه	00J01
البيلاروسية	00O01
البيلاروسيه	00O01
التاغالوغية	03B01
التاغالوغيه	03B01
التاميلية	01A01
التاميليه	01A01
التايلاندية	01C01
التايلانديه	01C01
التبتية	03G01
التبتيه	03G01
التترية	03F01
التتريه	03F01
التركمانية	03J01
التركمانيه	03J01
التركية	01D01
التركيه	01D01
التسوانية	02001
التسوانيه	02001
التشوفاشي	01a01
التشيكية	00T01
التشيكيه	00T01
التغرينية	03H01
التغرينيه	03H01
التونغية	03I01
التونغيه	03I01
التيلوغوية	01B01
التيلوغويه	01B01
الجاليكية	00Y01
الجاليكيه	00Y01
الجاوية	01Z01
الجاويه	01Z01
الجورجية	00Z01
الجورجيه	00Z01
الخميرية	01c01
الخميريه	01c01
الخوسا	01i01
الدانمركية	00U01
الدانمركيه	00U01
الرندي	02R01
الروسية	01901
الروسيه	01901
الرومانشية	02i01
الرومانشيه	02i01
الرومانية	01801
الرومانيه	01801
الزهيونج	01`01
الزولو	03<01
الساموائية	02o01
السامواييه	02o01
السانجو	03001
السردينية	02n01
السردينيه	02n01
السلوفاكية	01;01
السلوفاكيه	01;01
السلوفانية	01<01
السلوفانيه	01<01
السندية	03501
السنديه	03501
السنسكريتية	03101
السنسكريتيه	03101
السنهالية	01d01
السنهاليه	01d01
السواتي	03601
السواحلية	01?01
السواحليه	01?01
السوتو الجنوبية	02401
السوتو الجنوبيه	02401
السونجا	01k01
السوندانية	03901
السوندانيه	03901
السويدية	01@01
السويديه	01@01
السيبيوانية	01\01
السيبيوانيه	01\01
السيليزية	03201
السيليزيه	03201
الشونا	03301
الشيشانية	01]01
الشيشانيه	01]01
الصربية	01:01
الصربيه	01:01
الصوربية العليا	00@01
الصوربيه العليا	00@01
الصومالية	03:01
الصوماليه	03:01
الصينية	01001
الصينيه	01001
الطاجيكية	03A01
الطاجيكيه	03A01
العبرية	00_01
العبريه	00_01
العربية	00001
العربيه	00001
الغاندا	02B01
الغجرية	01b01
الغجريه	01b01
الغوارانية	02H01
الغوارانيه	02H01
الغوجاراتية	00\01
الغوجاراتيه	00\01
الغيلية الأسكتلندية	02A01
الغيليه الاسكتلنديه	02A01
الفارسية	00K01
الفارسيه	00K01
الفاروية	02:01
الفارويه	02:01
الفرنسي	01601
الفرنسية	01601
الفرنسيه	01601
الفريزيان	01L01
الفلبينية	00X01
الفلبينيه	00X01
الفنلندية	01>01
الفنلنديه	01>01
الفولانية	02@01
الفولانيه	02@01
الفيتنامية	01H01
الفيتناميه	01H01
الفيجية	02;01
الفيجيه	02;01
القبيلية	01V01
القبيليه	01V01
القيرغيزية	01f01
القيرغيزيه	01f01
الكاريلية	01W01
الكاريليه	01W01
الكازاخستانية	00f01
الكازاخستانيه	00f01
الكالاليست	02F01
الكانادا	01X01
الكتالانية	00e01
الكتالانيه	00e01
الكردية	01g01
الكرديه	01g01
الكرواتية	00h01
الكرواتيه	00h01
الكريولية الهايتية	01n01
الكريوليه الهايتيه	01n01
الكنتونيه	00d01
الكورسيكية	01m01
الكورسيكيه	01m01
الكورنية	01h01
الكورنيه	01h01
الكورية	00g01
الكوريه	00g01
الكونغو	01l01
الكونكانية	01j01
الكونكانيه	01j01
الكينيارواندا	01e01
الكَنْتُونية	00d01
اللاتفية	00j01
اللاتفيه	00j01
اللاتينية	00i01
اللاتينيه	00i01
اللاوية	02T01
اللاويه	02T01
اللغة الأذربيجانية	00G01
اللغة الأرمنية	00901
اللغة الألبانية	00<01
اللغة الألمانية	00>01
اللغة الأوردية	01F01
اللغة الأوزبكية	01G01
اللغة الأوكرانية	01E01
اللغة الأيرلندية	00801
اللغة الأيسلندية	00a01
اللغة الإسبانية	01=01
اللغة الإسبرانتو	00V01
اللغة الإستونية	00W01
اللغة الإنجليزية	00:01
اللغة الإندونيسية	00`01
اللغة الإيطالية	00b01
اللغة الباسكية	00M01
اللغة البرتغالية	01501
اللغة البلغارية	00S01
اللغة البنجابية	01701
اللغة البنغالية	00P01
اللغة البوسنية	00R01
اللغة البولندية	00J01
اللغة البيلاروسية	00O01
اللغة التاميلية	01A01
اللغة التايلاندية	01C01
اللغة التركية	01D01
اللغة التشيكية	00T01
اللغة التيلوغوية	01B01
اللغة الجاليكية	00Y01
اللغة الجورجية	00Z01
اللغة الدانمركية	00U01
اللغة الروسية	01901
اللغة الرومانية	01801
اللغة السلوفاكية	01;01
اللغة السلوفانية	01<01
اللغة السواحلية	01?01
اللغة السويدية	01@01
اللغة الصربية	01:01
اللغة الصينية	01001
اللغة العبرية	00_01
اللغة العربية	00001
اللغة الغوجاراتية	00\01
اللغة الفارسية	00K01
اللغة الفرنسية	01601
اللغة الفلبينية	00X01
اللغة الفنلندية	01>01
اللغة الفيتنامية	01H01
اللغة الكازاخستانية	00f01
اللغة الكتالانية	00e01
اللغة الكرواتية	00h01
اللغة الكورية	00g01
اللغة الكَنْتُونية	00d01
اللغة اللاتفية	00j01
اللغة اللاتينية	00i01
اللغة اللكسمبورغية	00l01
اللغة الليتوانية	00k01
اللغة الماراثية	01101
اللغة المالطية	00o01
اللغة الماليزية	00n01
اللغة المقدونية	00m01
اللغة المنغولية	01201
اللغة النرويجية	01301
اللغة النرويجية بوكمال	00Q01
اللغة النرويجية نينورسك	01401
اللغة الهندية	00]01
اللغة الهنغارية	00^01
اللغة الهولندية	00N01
اللغة اليابانية	00c01
اللغة اليونانية	01I01
اللغه الاذربيجانيه	00G01
اللغه الارمنيه	00901
اللغه الاسبانيه	01=01
اللغه الاسبرانتو	00V01
اللغه الاستونيه	00W01
اللغه الالبانيه	00<01
اللغه الالمانيه	00>01
اللغه الانجليزيه	00:01
اللغه الاندونيسيه	00`01
اللغه الاورديه	01F01
اللغه الاوزبكيه	01G01
اللغه الاوكرانيه	01E01
اللغه الايرلنديه	00801
اللغه الايسلنديه	00a01
اللغه الايطاليه	00b01
اللغه الباسكيه	00M01
اللغه البرتغاليه	01501
اللغه البلغاريه	00S01
اللغه البنجابيه	01701
اللغه البنغاليه	00P01
اللغه البوسنيه	00R01
اللغه البولنديه	00J01
اللغه البيلاروسيه	00O01
اللغه التاميليه	01A01
اللغه التايلانديه	01C01
اللغه التركيه	01D01
اللغه التشيكيه	00T01
اللغه التيلوغويه	01B01
اللغه الجاليكيه	00Y01
اللغه الجورجيه	00Z01
اللغه الدانمركيه	00U01
اللغه الروسيه	01901
اللغه الرومانيه	01801
اللغه السلوفاكيه	01;01
اللغه السلوفانيه	01<01
اللغه السواحليه	01?01
اللغه السويديه	01@01
اللغه الصربيه	01:01
اللغه الصينيه	01001
اللغه العبريه	00_01
اللغه العربيه	00001
اللغه الغوجاراتيه	00\01
اللغه الفارسيه	00K01
اللغه الفرنسيه	01601
اللغه الفلبينيه	00X01
اللغه الفنلنديه	01>01
اللغه الفيتناميه	01H01
اللغه الكازاخستانيه	00f01
اللغه الكتالانيه	00e01
اللغه الكرواتيه	00h01
اللغه الكنتونيه	00d01
اللغه الكوريه	00g01
اللغه اللاتفيه	00j01
اللغه اللاتينيه	00i01
اللغه اللكسمبورغيه	00l01
اللغه الليتوانيه	00k01
اللغه الماراثيه	01101
اللغه المالطيه	00o01
اللغه الماليزيه	00n01
اللغه المقدونيه	00m01
اللغه المنغوليه	01201
اللغه النرويجيه	01301
اللغه النرويجيه بوكمال	00Q01
اللغه النرويجيه نينورسك	01401
اللغه الهنديه	00]01
اللغه الهنغاريه	00^01
اللغه الهولنديه	00N01
اللغه الوسيطه	02O01
اللغه اليابانيه	00c01
اللغه اليونانيه	01I01
اللكسمبورغية	00l01
اللكسمبورغيه	00l01
الليتوانية	00k01
الليتوانيه	00k01
اللينجالا	02W01
اللّغة الوسيطة	02O01
الماراثية	01101
الماراثيه	01101
المالايالامية	02Z01
المالايالاميه	02Z01
المالديفية	02501
المالديفيه	02501
المالطية	00o01
المالطيه	00o01
الماليزية	00n01
الماليزيه	00n01
الماندرين	01001
الماني	00>01
المانية	00>01
المانيه	00>01
الماورية	02^01
الماوريه	02^01
المايثيلي	02[01
المقدونية	00m01
المقدونيه	00m01
الملغاشي	02C01
المنغولية	01201
المنغوليه	01201
المنكية	02]01
المنكيه	02]01
النرويجية	01301
النرويجية بوكمال	00Q01
النرويجية نينورسك	01401
النرويجيه	01301
النرويجيه بوكمال	00Q01
النرويجيه نينورسك	01401
النيانجا	01^01
النيبالية	02b01
النيباليه	02b01
الهندية	00]01
الهنديه	00]01
الهنغارية	00^01
الهنغاريه	00^01
الهوسا	02I01
الهولندية	00N01
الهولنديه	00N01
الولوفية	03L01
الولوفيه	03L01
الويلزية	01R01
الويلزيه	01R01
اليابانية	00c01
اليابانيه	00c01
اليديشية	02E01
اليديشيه	02E01
اليوروبا	02L01
اليونانية	01I01
اليونانية القديمة	00A01
اليونانيه	01I01
اليونانيه القديمه	00A01
انجليزي	00:01
انجليزية	00:01
انجليزيه	00:01
اندونيسيه	00`01
انكليزي	00:01
انكليزيه	00:01
اورديه	01F01
اوزبكيه	01G01
اوكرانيه	01E01
ايرلنديه	00801
ايسلنديه	00a01
ايطالي	00b01
ايطاليه	00b01
باسكية	00M01
باسكيه	00M01
برتغالية	01501
برتغاليه	01501
بشتو	00501
بلغارية	00S01
بلغاريه	00S01
بنجابية	01701
بنجابيه	01701
بنغالية	00P01
بنغاليه	00P01
بوسنية	00R01
بوسنيه	00R01
بولندية	00J01
بولنديه	00J01
بيلاروسية	00O01
بيلاروسيه	00O01
تاميلية	01A01
تاميليه	01A01
تايلاندية	01C01
تايلانديه	01C01
تركي	01D01
تركية	01D01
تركيه	01D01
تشيكية	00T01
تشيكيه	00T01
تيلوغوية	01B01
تيلوغويه	01B01
جاليكية	00Y01
جاليكيه	00Y01
جورجية	00Z01
جورجيه	00Z01
دانمركية	00U01
دانمركيه	00U01
دزونكا	01Q01
روسي	01901
روسية	01901
روسيه	01901
رومانية	01801
رومانيه	01801
سامي الشمالية	02901
سامي الشماليه	02901
سلافية كنسية	00[01
سلافيه كنسيه	00[01
سلوفاكية	01;01
سلوفاكيه	01;01
سلوفانية	01<01
سلوفانيه	01<01
سواحلية	01?01
سواحليه	01?01
سويدية	01@01
سويديه	01@01
صربية	01:01
صربيه	01:01
صيني	01001
صينية	01001
صينيه	01001
عبري	00_01
عبرية	00_01
عبريه	00_01
عربي	00001
عربية	00001
عربيه	00001
غوجاراتية	00\01
غوجاراتيه	00\01
فارسي	00K01
فارسية	00K01
فارسيه	00K01
فرنسي	01601
فرنسية	01601
فرنسيه	01601
فلبينية	00X01
فلبينيه	00X01
فنلندية	01>01
فنلنديه	01>01
فيتنامية	01H01
فيتناميه	01H01
كازاخستانية	00f01
كازاخستانيه	00f01
كتالانية	00e01
كتالانيه	00e01
كرواتية	00h01
كرواتيه	00h01
كنتونيه	00d01
كورية	00g01
كوريه	00g01
كيشوا	01[01
كَنْتُونية	00d01
لاتفية	00j01
لاتفيه	00j01
لاتينية	00i01
لاتينيه	00i01
لغة الفولابوك	03K01
لغة هاواي	02J01
لغه الفولابوك	03K01
لغه هاواي	02J01
لكسمبورغية	00l01
لكسمبورغيه	00l01
ليتوانية	00k01
ليتوانيه	00k01
ماراثية	01101
ماراثيه	01101
مالطية	00o01
مالطيه	00o01
ماليزية	00n01
ماليزيه	00n01
مقدونية	00m01
مقدونيه	00m01
منغولية	01201
منغوليه	01201
مين نان الصينيه	01_01
مين-نان الصينية	01_01
نرويجية	01301
نرويجية بوكمال	00Q01
نرويجية نينورسك	01401
نرويجيه	01301
نرويجيه بوكمال	00Q01
نرويجيه نينورسك	01401
هندي	00]01
هندية	00]01
هنديه	00]01
هنغارية	00^01
هنغاريه	00^01
هولندية	00N01
هولنديه	00N01
يابانية	00c01
يابانيه	00c01
يونانية	01I01
يونانيه	01I01
अंग्रेज़ी	00:01
अंग्रेज़ी भाषा	00:01
अंग्रेजी	00:01
अंग्रेजी भाषा	00:01
अकन	00201
अजरबैजानी	00G01
अजरबैजानी भाषा	00G01
अज़रबैजानी	00G01
अज़रबैजानी भाषा	00G01
अज़ेरी	00G01
अजेरी	00G01
अफ़ार	00401
अफ़्रीकी	00601
अफार	00401
अफ्रीकी	00601
अब्ख़ाज़ियन	00101
अब्खाजियन	00101
अम्हेरी	00B01
अरबी	00001
अरबी भाषा	00001
अरागोनी	00C01
अल्बानियाई	00<01
अल्बानियाई भाषा	00<01
असमिया	00F01
अस्तुरियन	00H01
आइसलैंडिक	00a01
आइसलैंडिक भाषा	00a01
आयमारा	00701
आयरिश	00801
आयरिश भाषा	00801
आर्मेनियाई	00901
आर्मेनियाई भाषा	00901
इंग्लिश	00:01
इंटरलिंगुआ	02O01
इंडोनेशियाई	00`01
इंडोनेशियाई भाषा	00`01
इतालवी	00b01
इतालवी भाषा	00b01
ईग्बो	02M01
ईवे	02701
उईग़ूर	02e01
उईगूर	02e01
उज़्बेक	01G01
उज़्बेक भाषा	01G01
उज्बेक	01G01
उज्बेक भाषा	01G01
उर्दू	01F01
उर्दू भाषा	01F01
ऊपरी सॉर्बियन	00@01
एस्टोनियाई	00W01
एस्टोनियाई भाषा	00W01
एस्पेरेंतो	00V01
एस्पेरेंतो भाषा	00V01
ओड़िया	02d01
ओडिया	02d01
ओरोमो	00301
ओसीटान	00D01
कज़ाख़	00f01
कज़ाख़ भाषा	00f01
कजाख	00f01
कजाख भाषा	00f01
कन्नड	01X01
कन्नड़	01X01
कबाइल	01V01
करेलियन	01W01
कलालीसुत	02F01
कातालान	00e01
कातालान भाषा	00e01
किन्यारवांडा	01e01
किर्गीज	01f01
किर्गीज़	01f01
कुर्दिश	01g01
कैंटोनीज	00d01
कैंटोनीज भाषा	00d01
कैंटोनीज़	00d01
कैंटोनीज़ भाषा	00d01
कोंकणी	01j01
कोंगो	01l01
कोरियाई	00g01
कोरियाई भाषा	00g01
कोर्निश	01h01
कोर्सीकन	01m01
क्रोएशियाई	00h01
क्रोएशियाई भाषा	00h01
क्वेचुआ	01[01
खमेर	01c01
ख़ोसा	01i01
खोसा	01i01
गांडा	02B01
गुआरानी	02H01
गुजराती	00\01
गुजराती भाषा	00\01
गैलिशियन	00Y01
गैलिशियन भाषा	00Y01
चर्च साल्विक	00[01
चीनी	01001
चीनी भाषा	01001
चूवाश	01a01
चेक	00T01
चेक भाषा	00T01
चेचन	01]01
जर्मन	00>01
जर्मन भाषा	00>01
ज़ुआंग	01`01
ज़ुलू	03<01
ज़ोन्गखा	01Q01
जापानी	00c01
जापानी भाषा	00c01
जावानीज	01Z01
जावानीज़	01Z01
जुआंग	01`01
जुलू	03<01
जॉर्जियाई	00Z01
जॉर्जियाई भाषा	00Z01
जोन्गखा	01Q01
टैगलॉग	03B01
टोंगन	03I01
डच	00N01
डच भाषा	00N01
डेनिश	00U01
डेनिश भाषा	00U01
तमिल	01A01
तमिल भाषा	01A01
ताजिक	03A01
तातार	03F01
तिग्रीन्या	03H01
तिब्बती	03G01
तुर्कमेन	03J01
तुर्की	01D01
तुर्की भाषा	01D01
तेलुगू	01B01
तेलुगू भाषा	01B01
थाई	01C01
थाई भाषा	01C01
दक्षिणी सेसेथो	02401
दिवेही	02501
निचला जर्मन	00;01
नेपाली	02b01
नॉर्दन सामी	02901
नॉर्वेजियाई	01301
नॉर्वेजियाई नॉयनॉर्स्क	01401
नॉर्वेजियाई नॉयनॉर्स्क भाषा	01401
नॉर्वेजियाई बोकमाल	00Q01
नॉर्वेजियाई बोकमाल भाषा	00Q01
नॉर्वेजियाई भाषा	01301
न्यानजा	01^01
पंजाबी	01701
पंजाबी भाषा	01701
पश्चिमी फ़्रिसियाई	01L01
पश्चिमी फ्रिसियाई	01L01
पश्तो	00501
पुर्तगाली	01501
पुर्तगाली भाषा	01501
पुश्तो	00501
पोलिश	00J01
पोलिश भाषा	00J01
प्राचीन यूनानी	00A01
फ़ारसी	00K01
फ़ारसी भाषा	00K01
फ़िनिश	01>01
फ़िनिश भाषा	01>01
फ़िलिपीनो	00X01
फ़िलिपीनो भाषा	00X01
फ़ैरोइज़	02:01
फ़्रेंच	01601
फ़्रेंच भाषा	01601
फारसी	00K01
फारसी भाषा	00K01
फिजियन	02;01
फिनिश	01>01
फिनिश भाषा	01>01
फिलिपीनो	00X01
फिलिपीनो भाषा	00X01
फुलाह	02@01
फैरोइज	02:01
फ्रेंच	01601
फ्रेंच भाषा	01601
बंगाली	00P01
बंगाली भाषा	00P01
बर्मीज	01K01
बर्मीज़	01K01
बशख़िर	00L01
बशखिर	00L01
बांग्ला	00P01
बाम्बारा	01J01
बास्क	00M01
बास्क भाषा	00M01
बुल्गारियाई	00S01
बुल्गारियाई भाषा	00S01
बेलारूसी	00O01
बेलारूसी भाषा	00O01
बोस्नियाई	00R01
बोस्नियाई भाषा	00R01
ब्रेटन	01S01
भोजपुरी	00E01
मंगोलियाई	01201
मंगोलियाई भाषा	01201
मंदारिन	01001
मकदूनियाई	00m01
मकदूनियाई भाषा	00m01
मराठी	01101
मराठी भाषा	01101
मलय	00n01
मलय भाषा	00n01
मलयालम	02Z01
माओरी	02^01
मालागासी	02C01
माल्टीज	00o01
माल्टीज भाषा	00o01
माल्टीज़	00o01
माल्टीज़ भाषा	00o01
मिन नान	01_01
मैंक्स	02]01
मैंडरिन	01001
मैथिली	02[01
यहूदी	02E01
यूक्रेनियाई	01E01
यूक्रेनियाई भाषा	01E01
यूनानी	01I01
यूनानी भाषा	01I01
योरूबा	02L01
रुन्दी	02R01
रूसी	01901
रूसी भाषा	01901
रोमानियाई	01801
रोमानियाई भाषा	01801
रोमानी	01b01
रोमान्श	02i01
लग्जमबर्गी	00l01
लग्जमबर्गी भाषा	00l01
लग्ज़मबर्गी	00l01
लग्ज़मबर्गी भाषा	00l01
लाओ	02T01
लातवियाई	00j01
लातवियाई भाषा	00j01
लिंगाला	02W01
लिथुआनियाई	00k01
लिथुआनियाई भाषा	00k01
लैटिन	00i01
लैटिन भाषा	00i01
वियतनामी	01H01
वियतनामी भाषा	01H01
वेल्श	01R01
वोलापुक	03K01
वोलोफ	03L01
वोलोफ़	03L01
शोणा	03301
संस्कृत	03101
सर्बियाई	01:01
सर्बियाई भाषा	01:01
सांगो	03001
सामोन	02o01
सायलिज़ियन	03201
सायलिजियन	03201
सार्दिनियन	02n01
सिंधी	03501
सिंहली	01d01
सिबुआनो	01\01
सुंडानी	03901
सेत्स्वाना	02001
सोंगा	01k01
सोमाली	03:01
स्कॉटिश गाएलिक	02A01
स्पेनिश	01=01
स्पेनिश भाषा	01=01
स्लोवाक	01;01
स्लोवाक भाषा	01;01
स्लोवेनियाई	01<01
स्लोवेनियाई भाषा	01<01
स्वाती	03601
स्वाहिली	01?01
स्वाहिली भाषा	01?01
स्विस जर्मन	00?01
स्वीडिश	01@01
स्वीडिश भाषा	01@01
हंगेरियाई	00^01
हंगेरियाई भाषा	00^01
हवाई	02J01
हिंदी	00]01
हिन्दी	00]01
हिन्दी भाषा	00]01
हिब्रू	00_01
हिब्रू भाषा	00_01
हैतियाई	01n01
हौसा	02I01
กรีก	01I01
กรีกโบราณ	00A01
กรีนแลนด์	02F01
กวางตุ้ง	00d01
กอนกานี	01j01
กันนาดา	01X01
กัวรานี	02H01
กาลิเซีย	00Y01
กาไบล	01V01
คองโก	01l01
คอร์ซิกา	01m01
คอร์นิช	01h01
คะห์โอซา	01i01
คาซัค	00f01
คาตาลัน	00e01
คารีเลียน	01W01
คีร์กีซ	01f01
คุชราต	00\01
จอร์เจีย	00Z01
จีน	01001
จีนกลาง	01001
จีนมินหนาน	01_01
จ้วง	01`01
ชวา	01Z01
ชูวัช	01a01
ซองกา	01k01
ซองคา	01Q01
ซอร์เบียตอนบน	00@01
ซันโก	03001
ซามัว	02o01
ซามิเหนือ	02901
ซาร์เดญา	02n01
ซุนดา	03901
ซูลู	03<01
ญี่ปุ่น	00c01
ดัตช์	00N01
ตองกา	03I01
ตากาล็อก	03B01
ตาตาร์	03F01
ติกริญญา	03H01
ตุรกี	01D01
ทมิฬ	01A01
ทาจิก	03A01
ทิเบต	03G01
ธิเวหิ	02501
นอร์เวย์	01301
นอร์เวย์นีนอสก์	01401
นอร์เวย์บุคมอล	00Q01
บอสเนีย	00R01
บังกลา	00P01
บัชคีร์	00L01
บัมบารา	01J01
บัลแกเรีย	00S01
บาสก์	00M01
บุรุนดี	02R01
ปัญจาบ	01701
ฝรั่งเศส	01601
พม่า	01K01
พัชโต	00501
พุชโต	00501
ฟริเซียนตะวันตก	01L01
ฟิจิ	02;01
ฟินแลนด์	01>01
ฟิลิปปินส์	00X01
ฟูลาห์	02@01
ภาษากรีก	01I01
ภาษากวางตุ้ง	00d01
ภาษากาลิเซีย	00Y01
ภาษาคาซัค	00f01
ภาษาคาตาลัน	00e01
ภาษาคุชราต	00\01
ภาษาจอร์เจีย	00Z01
ภาษาจีน	01001
ภาษาจีนกลาง	01001
ภาษาญี่ปุ่น	00c01
ภาษาดัตช์	00N01
ภาษาตุรกี	01D01
ภาษาทมิฬ	01A01
ภาษานอร์เวย์	01301
ภาษานอร์เวย์นีนอสก์	01401
ภาษานอร์เวย์บุคมอล	00Q01
ภาษาบอสเนีย	00R01
ภาษาบังกลา	00P01
ภาษาบัลแกเรีย	00S01
ภาษาบาสก์	00M01
ภาษาปัญจาบ	01701
ภาษาฝรั่งเศส	01601
ภาษาฟินแลนด์	01>01
ภาษาฟิลิปปินส์	00X01
ภาษามราฐี	01101
ภาษามองโกเลีย	01201
ภาษามอลตา	00o01
ภาษามาซิโดเนีย	00m01
ภาษามาเลย์	00n01
ภาษายูเครน	01E01
ภาษารัสเซีย	01901
ภาษาละติน	00i01
ภาษาลักเซมเบิร์ก	00l01
ภาษาลัตเวีย	00j01
ภาษาลิทัวเนีย	00k01
ภาษาสวาฮีลี	01?01
ภาษาสวีเดน	01@01
ภาษาสเปน	01=01
ภาษาสโลวัก	01;01
ภาษาสโลวีเนีย	01<01
ภาษาอังกฤษ	00:01
ภาษาอาร์เมเนีย	00901
ภาษาอาหรับ	00001
ภาษาอาเซอร์ไบจาน	00G01
ภาษาอิตาลี	00b01
ภาษาอินโดนีเซีย	00`01
ภาษาอุซเบก	01G01
ภาษาอูรดู	01F01
ภาษาฮังการี	00^01
ภาษาฮินดี	00]01
ภาษาฮิบรู	00_01
ภาษาเกาหลี	00g01
ภาษาเช็ก	00T01
ภาษาเซอร์เบีย	01:01
ภาษาเดนมาร์ก	00U01
ภาษาเตลูกู	01B01
ภาษาเบลารุส	00O01
ภาษาเปอร์เซีย	00K01
ภาษาเยอรมัน	00>01
ภาษาเวียดนาม	01H01
ภาษาเอสเปรันโต	00V01
ภาษาเอสโตเนีย	00W01
ภาษาแอลเบเนีย	00<01
ภาษาโครเอเชีย	00h01
ภาษาโปรตุเกส	01501
ภาษาโปแลนด์	00J01
ภาษาโรมาเนีย	01801
ภาษาไทย	01C01
ภาษาไอซ์แลนด์	00a01
ภาษาไอริช	00801
มราฐี	01101
มองโกเลีย	01201
มอลตา	00o01
มาซิโดเนีย	00m01
มานซ์	02]01
มาลากาซี	02C01
มาลายาลัม	02Z01
มาเลย์	00n01
ยิดดิช	02E01
ยูกันดา	02B01
ยูเครน	01E01
รวันดา	01e01
รัสเซีย	01901
ละติน	00i01
ลักเซมเบิร์ก	00l01
ลัตเวีย	00j01
ลาว	02T01
ลิงกาลา	02W01
ลิทัวเนีย	00k01
สวาติ	03601
สวานา	02001
สวาฮีลี	01?01
สวีเดน	01@01
สันสกฤต	03101
สิงหล	01d01
สินธิ	03501
สเปน	01=01
สโลวัก	01;01
สโลวีเนีย	01<01
อะฟาร์	00401
อะเซอรี	00G01
อังกฤษ	00:01
อับฮาเซีย	00101
อัมฮารา	00B01
อัสตูเรียส	00H01
อัสสัม	00F01
อาคาน	00201
อารากอน	00C01
อาร์เมเนีย	00901
อาหรับ	00001
อาเซอร์ไบจาน	00G01
อิกโบ	02M01
อิตาลี	00b01
อินเตอร์ลิงกัว	02O01
อินโดนีเซีย	00`01
อุซเบก	01G01
อุยกูร์	02e01
อูรดู	01F01
อ็อกซิตัน	00D01
ฮังการี	00^01
ฮาวาย	02J01
ฮินดี	00]01
ฮิบรู	00_01
เกลิกสกอต	02A01
เกาหลี	00g01
เขมร	01c01
เคชวา	01[01
เคิร์ด	01g01
เชอร์ชสลาวิก	00[01
เชเชน	01]01
เช็ก	00T01
เซบู	01\01
เซอร์เบีย	01:01
เดนมาร์ก	00U01
เตลูกู	01B01
เติร์กเมน	03J01
เนปาล	02b01
เนียนจา	01^01
เบรตัน	01S01
เบลารุส	00O01
เปอร์เซีย	00K01
เมารี	02^01
เยอรมัน	00>01
เยอรมันต่ํา	00;01
เยอรมันสวิส	00?01
เวลส์	01R01
เวียดนาม	01H01
เอสเปรันโต	00V01
เอสโตเนีย	00W01
เอเว	02701
เฮติครีโอล	01n01
เฮาซา	02I01
แฟโร	02:01
แมนดาริน	01001
แอฟริกานส์	00601
แอลเบเนีย	00<01
โครเอเชีย	00h01
โชนา	03301
โซมาลี	03:01
โซโทใต้	02401
โปรตุเกส	01501
โปแลนด์	00J01
โภชปุรี	00E01
โยรูบา	02L01
โรมานี	01b01
โรมาเนีย	01801
โรแมนซ์	02i01
โวลอฟ	03L01
โวลาพึค	03K01
โอดิยา	02d01
โอโรโม	00301
ไซลีเซีย	03201
ไทย	01C01
ไมถิลี	02[01
ไอซ์แลนด์	00a01
ไอย์มารา	00701
ไอริช	00801
ả rập	00001
アイスランド語	00a01
アイマラ語	00701
アイルランド語	00801
アカン語	00201
アストゥリアス語	00H01
アゼリー語	00G01
アゼルバイジャン語	00G01
アッサム語	00F01
アファル語	00401
アフリカーンス語	00601
アブハズ語	00101
アムハラ語	00B01
アラゴン語	00C01
アラビア語	00001
アルバニア語	00<01
アルメニア語	00901
イタリア語	00b01
イディッシュ語	02E01
イボ語	02M01
インターリングア	02O01
インドネシア語	00`01
ウィグル語	02e01
ウイグル語	02e01
ウェールズ語	01R01
ウォロフ語	03L01
ウクライナ語	01E01
ウズベク語	01G01
ウルドゥー語	01F01
エウェ語	02701
エストニア語	00W01
エスペラント語	00V01
オック語	00D01
オディア語	02d01
オランダ語	00N01
オロモ語	00301
カザフ語	00f01
カタロニア語	00e01
カビル語	01V01
カレリア語	01W01
カンナダ語	01X01
ガリシア語	00Y01
ガンダ語	02B01
キニアルワンダ語	01e01
キルギス語	01f01
ギリシャ語	01I01
クメール語	01c01
クルド語	01g01
クロアチア語	00h01
グアラニー語	02H01
グジャラート語	00\01
グリーンランド語	02F01
ケチュア語	01[01
コサ語	01i01
コルシカ語	01m01
コンカニ語	01j01
コンゴ語	01l01
コーンウォール語	01h01
サモア語	02o01
サルデーニャ語	02n01
サンゴ語	03001
サンスクリット語	03101
ショナ語	03301
シレジア語	03201
シンド語	03501
シンハラ語	01d01
ジャワ語	01Z01
ジョージア語	00Z01
スイスドイツ語	00?01
スウェーデン語	01@01
スコットランド・ゲール語	02A01
スペイン語	01=01
スロバキア語	01;01
スロベニア語	01<01
スワジ語	03601
スワヒリ語	01?01
スンダ語	03901
ズールー語	03<01
セブアノ語	01\01
セルビア語	01:01
ソマリ語	03:01
ゾンカ語	01Q01
タイ語	01C01
タガログ語	03B01
タジク語	03A01
タタール語	03F01
タミル語	01A01
チェコ語	00T01
チェチェン語	01]01
チベット語	03G01
チュヴァシ語	01a01
チワン語	01`01
ツォンガ語	01k01
ツワナ語	02001
ティグリニア語	03H01
テルグ語	01B01
ディベヒ語	02501
デンマーク語	00U01
トルクメン語	03J01
トルコ語	01D01
トンガ語	03I01
ドイツ語	00>01
ニャンジャ語	01^01
ネパール語	02b01
ノルウェー語	01301
ノルウェー語(ニーノシュク	01401
ノルウェー語(ブークモール	00Q01
ハイチ・クレオール語	01n01
ハウサ語	02I01
ハワイ語	02J01
ハンガリー語	00^01
ハングル	00g01
バシキール語	00L01
バスク語	00M01
バンバラ語	01J01
パシュトゥー語	00501
パシュトゥ語	00501
パンジャブ語	01701
ヒンディー語	00]01
フィジー語	02;01
フィリピノ語	00X01
フィンランド語	01>01
フェロー語	02:01
フランス語	01601
フラ語	02@01
ブルガリア語	00S01
ブルトン語	01S01
ヘブライ語	00_01
ベトナム語	01H01
ベラルーシ語	00O01
ベンガル語	00P01
ペルシア語	00K01
ボスニア語	00R01
ボージュプリー語	00E01
ポルトガル語	01501
ポーランド語	00J01
マイティリー語	02[01
マオリ語	02^01
マケドニア語	00m01
マダガスカル語	02C01
マラヤーラム語	02Z01
マラーティー語	01101
マルタ語	00o01
マレー語	00n01
マンダリン	01001
マン島語	02]01
ミャンマー語	01K01
モンゴル語	01201
ヨルバ語	02L01
ラオ語	02T01
ラテン語	00i01
ラトビア語	00j01
リトアニア語	00k01
リンガラ語	02W01
ルクセンブルク語	00l01
ルンディ語	02R01
ルーマニア語	01801
ロシア語	01901
ロマンシュ語	02i01
ロマーニー語	01b01
ヴォラピュク語	03K01
上索布文	00@01
上索布语	00@01
世界文	00V01
世界语	00V01
中国語	01001
中国语	01001
中文	01001
丹麥文	00U01
丹麦语	00U01
乌克兰语	01E01
乌兹别克语	01G01
乌尔都语	01F01
书面挪威语	00Q01
亚美尼亚语	00901
亞塞拜然文	00G01
亞美尼亞文	00901
他加祿文	03B01
他加禄语	03B01
伊博语	02M01
伊布文	02M01
低地ドイツ語	00;01
低地德文	00;01
低地德语	00;01
俄文	01901
俄語	01901
俄语	01901
保加利亚语	00S01
保加利亞文	00S01
信德文	03501
信德语	03501
僧伽罗语	01d01
僧伽羅文	01d01
克丘亚语	01[01
克罗地亚语	00h01
克羅埃西亞文	00h01
冰岛语	00a01
冰島文	00a01
刚果语	01l01
剛果文	01l01
加利西亚语	00Y01
加利西亞文	00Y01
加泰罗尼亚语	00e01
加泰蘭文	00e01
匈牙利文	00^01
匈牙利语	00^01
北サーミ語	02901
北京語	01001
北方萨米语	02901
北薩米文	02901
华语	01001
南索托语	02401
南部ソト語	02401
南非荷兰语	00601
南非荷蘭文	00601
博傑普爾文	00E01
博杰普尔语	00E01
卡拜尔语	01V01
卡比爾文	01V01
卡累利阿文	01W01
卡累利阿语	01W01
卡纳达语	01X01
卢干达语	02B01
卢旺达语	01e01
卢森堡语	00l01
印地文	00]01
印地语	00]01
印尼文	00`01
印尼語	00`01
印度尼西亚语	00`01
古代ギリシャ語	00A01
古吉拉特文	00\01
古吉拉特语	00\01
古希腊语	00A01
古希臘文	00A01
台灣話	01_01
台語	01_01
史瓦希里文	01?01
吉尔吉斯语	01f01
吉普賽文	01b01
吉普赛语	01b01
吉爾吉斯文	01f01
哈萨克语	00f01
哈薩克文	00f01
商务英语	00:01
喬治亞文	00Z01
国語	00c01
国语	01001
国际语	02O01
國語	01001
國際文	02O01
土库曼语	03J01
土庫曼文	03J01
土耳其文	01D01
土耳其语	01D01
坎那達文	01X01
坦米爾文	01A01
埃維文	02701
埃维语	02701
塔吉克文	03A01
塔吉克语	03A01
塞尔维亚语	01:01
塞爾維亞文	01:01
塞索托文	02401
塞茲瓦納文	02001
壮语	01`01
壯文	01`01
夏威夷文	02J01
夏威夷语	02J01
大学英语	00:01
奥克语	00D01
奥罗莫语	00301
奥里亚语	02d01
奧克西坦文	00D01
奧羅莫文	00301
威尔士语	01R01
威爾斯文	01R01
孔卡尼语	01j01
孟加拉文	00P01
孟加拉语	00P01
宗卡文	01Q01
宗卡语	01Q01
宗教斯拉夫文	00[01
宿务语	01\01
宿霧文	01\01
富拉文	02@01
富拉语	02@01
寮文	02T01
尼揚賈文	01^01
尼泊尔语	02b01
尼泊爾文	02b01
巴什喀爾文	00L01
巴什基尔语	00L01
巴斯克文	00M01
巴斯克语	00M01
巽他文	03901
巽他语	03901
布列塔尼文	01S01
布列塔尼语	01S01
希伯來文	00_01
希伯来语	00_01
希腊语	01I01
希臘文	01I01
干達文	02B01
广东话	00d01
広東語	00d01
库尔德语	01g01
庫德文	01g01
康沃尔语	01h01
康瓦耳文	01h01
廣州話	00d01
廣東話	00d01
德文	00>01
德文(瑞士	00?01
德語	00>01
德语	00>01
意大利语	00b01
意文	00b01
意第緒文	02E01
意第绪语	02E01
意语	00b01
愛沙尼亞文	00W01
愛爾蘭文	00801
拉丁文	00i01
拉丁语	00i01
拉脫維亞文	00j01
拉脱维亚语	00j01
挪威尼诺斯克语	01401
挪威文	01301
挪威语	01301
捷克文	00T01
捷克语	00T01
提格利尼亚语	03H01
提格利尼亞文	03H01
撒丁文	02n01
教会スラブ語	00[01
教会斯拉夫语	00[01
斐济语	02;01
斐濟文	02;01
斯洛伐克文	01;01
斯洛伐克语	01;01
斯洛文尼亚语	01<01
斯洛維尼亞文	01<01
斯瓦希里语	01?01
斯瓦特文	03601
斯瓦蒂语	03601
新挪威文	01401
旁遮普文	01701
旁遮普语	01701
日文	00c01
日本語	00c01
日語	00c01
日语	00c01
普什图语	00501
普什圖文	00501
普通話	01001
普通话	01001
書面挪威文	00Q01
曼島文	02]01
朝鮮語	00g01
朝鲜语	00g01
東加文	03I01
林加拉文	02W01
林加拉语	02W01
格陵兰语	02F01
格陵蘭文	02F01
格鲁吉亚语	00Z01
桑戈文	03001
桑戈语	03001
梵文	03101
梵语	03101
楚瓦什文	01a01
楚瓦什语	01a01
歐迪亞文	02d01
毛利文	02^01
毛利语	02^01
汉语	01001
汉语普通话	01001
汤加语	03I01
沃拉普克文	03K01
沃拉普克语	03K01
沃洛夫文	03L01
沃洛夫语	03L01
法文	01601
法罗语	02:01
法羅文	02:01
法語	01601
法语	01601
波兰语	00J01
波士尼亞文	00R01
波斯尼亚语	00R01
波斯文	00K01
波斯语	00K01
波蘭文	00J01
泰卢固语	01B01
泰文	01C01
泰盧固文	01B01
泰米尔语	01A01
泰語	01C01
泰语	01C01
海地克里奥尔语	01n01
海地文	01n01
漢語	01001
潮汕话	01_01
烏克蘭文	01E01
烏茲別克文	01G01
烏都文	01F01
爪哇文	01Z01
爪哇语	01Z01
爱尔兰语	00801
爱沙尼亚语	00W01
特松加文	01k01
班巴拉文	01J01
班巴拉语	01J01
瑞典文	01@01
瑞典语	01@01
瑞士德语	00?01
瓜拉尼文	02H01
瓜拉尼语	02H01
白俄罗斯语	00O01
白俄羅斯文	00O01
白话	00d01
盧安達文	01e01
盧森堡文	00l01
祖魯文	03<01
祖鲁语	03<01
科萨语	01i01
科薩文	01i01
科西嘉文	01m01
科西嘉语	01m01
立陶宛文	00k01
立陶宛语	00k01
粤语	00d01
粵語	00d01
約魯巴文	02L01
索馬利文	03:01
索马里语	03:01
紹納文	03301
維吾爾文	02e01
緬甸文	01K01
约鲁巴语	02L01
绍纳语	03301
维吾尔语	02e01
缅甸语	01K01
罗曼什语	02i01
罗马尼亚语	01801
羅曼斯文	02i01
羅馬尼亞文	01801
義大利文	00b01
老挝语	02T01
聪加语	01k01
臺語	01_01
艾馬拉文	00701
艾马拉语	00701
芬兰语	01>01
芬蘭文	01>01
苏格兰盖尔语	02A01
英文	00:01
英文口說	00:01
英語	00:01
英语	00:01
英语口语	00:01
茨瓦纳语	02001
荷兰语	00N01
荷蘭文	00N01
華語	01001
菲律宾语	00X01
菲律賓文	00X01
萨丁语	02n01
萨摩亚语	02o01
葡文	01501
葡萄牙文	01501
葡萄牙语	01501
葡语	01501
蒙古文	01201
蒙古语	01201
蓋楚瓦文	01[01
薩摩亞文	02o01
藏文	03G01
藏语	03G01
蘇格蘭蓋爾文	02A01
西フリジア語	01L01
西利西亞文	03201
西弗里西亚语	01L01
西弗里西亞文	01L01
西文	01=01
西班牙文	01=01
西班牙語	01=01
西班牙语	01=01
西语	01=01
西里西亚语	03201
豪萨语	02I01
豪薩文	02I01
貢根文	01j01
越南文	01H01
越南語	01H01
越南语	01H01
越文	01H01
越语	01H01
車臣文	01]01
车臣语	01]01
迈蒂利语	02[01
迪維西文	02501
迪维希语	02501
邁蒂利文	02[01
閩南語	01_01
闽南话	01_01
闽南语	01_01
阿坎文	00201
阿塞拜疆语	00G01
阿塞语	00G01
阿姆哈拉文	00B01
阿姆哈拉语	00B01
阿尔巴尼亚语	00<01
阿布哈茲文	00101
阿布哈西亚语	00101
阿拉伯文	00001
阿拉伯语	00001
阿拉貢文	00C01
阿拉贡语	00C01
阿斯图里亚斯语	00H01
阿斯圖里亞文	00H01
阿法尔语	00401
阿法文	00401
阿爾巴尼亞文	00<01
阿肯语	00201
阿萨姆语	00F01
阿薩姆文	00F01
阿语	00001
隆迪文	02R01
隆迪语	02R01
鞑靼语	03F01
韃靼文	03F01
韓国語	00g01
韓國語	00g01
韓文	00g01
韓語	00g01
韩文	00g01
韩语	00g01
馬來亞拉姆文	02Z01
馬來文	00n01
馬其頓文	00m01
馬拉地文	01101
馬爾他文	00o01
馬達加斯加文	02C01
马其顿语	00m01
马恩语	02]01
马拉加斯语	02C01
马拉地语	01101
马拉雅拉姆语	02Z01
马来语	00n01
马耳他语	00o01
高地ソルブ語	00@01
高棉文	01c01
高棉语	01c01
齐切瓦语	01^01
간다어	02B01
갈리시아어	00Y01
고대그리스어	00A01
고지소르비아어	00@01
과라니어	02H01
광둥어	00d01
교회슬라브어	00[01
구자라트어	00\01
국어	00g01
그리스어	01I01
그린란드어	02F01
남부소토어	02401
냔자어	01^01
네덜란드어	00N01
네팔어	02b01
노르웨이어	01301
노르웨이어(니노르스크	01401
노르웨이어(보크말	00Q01
노어	01901
덴마크어	00U01
독어	00>01
독일어	00>01
독일어(스위스	00?01
디베히어	02501
라오어	02T01
라트비아어	00j01
라틴어	00i01
러시아어	01901
로만시어	02i01
루마니아어	01801
룩셈부르크어	00l01
룬디어	02R01
르완다어	01e01
리투아니아어	00k01
링갈라어	02W01
마라티어	01101
마오리어	02^01
마이틸리어	02[01
마케도니아어	00m01
만다린	01001
말라가시어	02C01
말라얄람어	02Z01
말레이어	00n01
맹크스어	02]01
몰타어	00o01
몽골어	01201
민난어	01_01
바슈키르어	00L01
바스크어	00M01
밤바라어	01J01
버마어	01K01
베트남어	01H01
벨라루스어	00O01
벵골어	00P01
보스니아어	00R01
볼라퓌크어	03K01
북경어	01001
북부사미어	02901
불가리아어	00S01
불어	01601
브르타뉴어	01S01
사르디니아어	02n01
사모아어	02o01
산고어	03001
산스크리트어	03101
서반아어	01=01
서부프리지아어	01L01
세르비아어	01:01
세부아노어	01\01
소말리아어	03:01
쇼나어	03301
순다어	03901
스와힐리어	01?01
스웨덴어	01@01
스코틀랜드게일어	02A01
스페인어	01=01
슬로바키아어	01;01
슬로베니아어	01<01
시스와티어	03601
신디어	03501
실레시아어	03201
싱할라어	01d01
아라곤어	00C01
아랍어	00001
아르메니아어	00901
아삼어	00F01
아스투리아어	00H01
아이마라어	00701
아이슬란드어	00a01
아이티어	01n01
아일랜드어	00801
아제르바이잔어	00G01
아제리어	00G01
아칸어	00201
아파르어	00401
아프리칸스어	00601
알바니아어	00<01
암하라어	00B01
압카즈어	00101
에스토니아어	00W01
에스페란토어	00V01
에웨어	02701
영어	00:01
오로모어	00301
오리야어	02d01
오크어	00D01
요루바어	02L01
우르두어	01F01
우즈베크어	01G01
우크라이나어	01E01
월로프어	03L01
웨일스어	01R01
위구르어	02e01
이그보어	02M01
이디시어	02E01
이탈리아어	00b01
인도네시아어	00`01
인터링구아	02O01
일본어	00c01
일어	00c01
자바어	01Z01
저지독일어	00;01
조지아어	00Z01
종카어	01Q01
주앙어	01`01
줄루어	03<01
중국어	01001
집시어	01b01
체첸어	01]01
체코어	00T01
총가어	01k01
추바시어	01a01
츠와나어	02001
카렐리야어	01W01
카자흐어	00f01
카탈로니아어	00e01
칸나다어	01X01
커바일어	01V01
케추아어	01[01
코르시카어	01m01
코사어	01i01
코카니어	01j01
콘월어	01h01
콩고어	01l01
쿠르드어	01g01
크로아티아어	00h01
크메르어	01c01
키르기스어	01f01
타갈로그어	03B01
타밀어	01A01
타지크어	03A01
타타르어	03F01
태국어	01C01
텔루구어	01B01
통가어	03I01
투르크멘어	03J01
튀르키예어	01D01
티그리냐어	03H01
티베트어	03G01
파슈토어	00501
펀자브어	01701
페로어	02:01
페르시아어	00K01
포르투갈어	01501
폴란드어	00J01
풀라어	02@01
프랑스어	01601
피지어	02;01
핀란드어	01>01
필리핀어	00X01
하와이어	02J01
하우사어	02I01
한국어	00g01
헝가리어	00^01
호즈푸리어	00E01
히브리어	00_01
힌디어	00]01
"#, r#"000000000000d:i?L<bQDRNZ8;IC0Cm249`XTM7m@2Q4T=I[4A=k0000000000000000000000000;TJ@<5P0000H[1\0000@9cNH?2<00000000000000000000DaCT
\O^80000T@X^H:0X8G`AhKfT00000000hZ<H000002E<@=1<00000000HIGj8SJJlA^Y4N>HlY2M81FO80nODYQATY[d<W@\4\VGdcBo03Q<\e4:00000000HL[\8V<\
0000dVWQl0^VTCnZ@[Z;000000000000PbPc0000000000000000l7VK0@To0000l1D`0000l10a0000000000000000D91HLIJo000046]M000000000000H?c[`HGb
0dII0000<dEHDXQh00000000000000000000`U1cd^S`8_jOHK[K0000000000000000TW57X8ES0=ge00000FTk00000000LWRKLF^L\9i_4GBA\RYW0000lKWDhLiF
4\Be0000\6:h0000DYjP@EOa0000@;cUH=40h;22@?I=T@1_LI6chLkV`HL10N^kT3Zf8O0clQYO<e92000000000000lRQ800004DHdXI3Y80AK<IAjTEYO8XcD0000
0000LDP^LPR?0000000000004eE^03lb\0oL863HL6Io8CFDdEI<D@6E@N6P0000`FW`LRb6<A3d@TCfL;oK48G\X;2S`Bn9DCJL4EcEhLR24c`Z0000000000000000
Xe;3000000000000L3<:@ajFTbWkL6a>@e:J00000000<PPc000000000000\;c8\F`e\Uh;TcNl\^RU00000000000086a\00000000L6NS00000000DH@f00000000
00000000000000000000T67MdA\SP>3`4B]`000000000000000000000000dFH400000000000000000000D9gQ\bY00>3S\BMi<Eje02^o8Za3DKg4\YdRPYVgLbQ9
dTPd<2Og000000000000h3GVh>AYPND;0000L0LE\8\WH8aR`D[Y`Fa\`IZI\HTP`c3T0000000000000000\55`000000000000@ET=000000000000P1co4:kA8:3j
0000T]L;d`>bXcSJPcNC0000HRlZ@K\_00008=\B4>?SPKeRP@GGdAES4TAP<5]Ph<ak\Wl:\5AMXKf7\[7H0000L?lnhI0ShJ5<DLPO<R]HXR`^\3h?D<f\4>U6TC[f
0T>f00000000000000000000`NO`0000000000004BW8lHJ[\dIo00000000000000000000000000000000\KDN00000000@15lHA2Z00000000@GbRh5BQ00000000
D\SUHK`7000000000000P<fA8KRY00000Pbm0TB_lD:Kl4?YH?fEhSm]@]V<00000000L0XS@L:9HY_c00000000<eCB0000000000004GPm`KX50T52d25300000000
@?3_0000lc]f0000`U98Le3d0000lZ2c0000000000000JO60000000000000000h>J50000000000000000XM;900000000000000000000\bCa40:TDJ>;@b0eP4CP
hBXd00000000D>[VTF[200000000TKlH<MRjH\3Yh]RO<M<KP<GC85hd4CBb@Lc]4Ag`hW6>00008eGADQ2S0000000000000000<[kO0_?_0000d78<Lcl^D_o30000
0000@N<G4A:6<c2[000002@k4EbTP`fed2ni00000000<;G;8_UHPDJP0HA:d;b6d]K[P`@h0000000000004\0_0000TK9400000000P0Ci@7@E@OkolK`a4P560000
@FlI000000000000d;>Z@SH;0000000000000000T8QC0000L<W30000DY^:07nc\1]?83W]dHfATC\9T:AW<Kl8hb63@cdj`comD>1T000006XS0000000000004G5S
0000`boQ00000000l<a30000P;3]XFBR\bWU4d6d0000<EaUL9NY00000000<=MNT5U5TIT]0000000000000000HM0T000000000000ld<5\LSPDTHL@\1?0000PSR6
`5K9D0ml8ICOhLin0000X@6V00000000000000000000000000000000DQ]DTG2V\X3P@Hj9dYZm@4GhTd4b00000000000000000000`IklL7;700000000`QLo0000
\FX2TCAm4G>M0000HYMg0000<`YK485J<?n3<<Ob0000D;0YLG9fTAR@PM3U000000004Aa400000C1?0000000000000F@J00000000\2=odG_e0Kh0<7RlT@8fhKF\
TMVWLNRFHGX305^0X6<1T97HL2@Wh=ZUl8YN8?`_DEa0lJcnlM[[<75VdFI^4O@5dQbLl2B<HSL;PVMO4Xk@4MTE8YGN8X2MhZ6Zh4l3<J1Sh<`_LH75Pa=Q0000HIDf
P<4cXHCAd0P2TYbF0000@H\Z`FkU0000<59dD;5C0DgBh5550=2cTMFYH0a5L;fL8?gMXAlJXCd8HMDSXdKK0000T2o:00008:R0hGP94I`8`31j<IcB85USXS4c42<?
06kfh2W`XZB;8cIoXUZG00004OoF000000000000<0\nX;OXH6c?dSERH>_a498=XZ1Z00000000h3F0\7aSX6GA@4E2X?C7lAFJ4SG80cE1LTKI00000000T70>d2k<
8;83<3E7T;U9hFEWdRm]4KnIHLYm<NAcd?iBH]V`L^IY4e@E000000000000LGAH49;;TBofTDT[d6`ndDo3T5Id<EgbdF6:<[:j`eEN000000000000000000000000
0000X9CS0000HQUU8BmHP<J?TC]=dQoNTSajlP<UHSMDP4J8T=il05?KhYHEd0_f`51@<_P>H8<5TYPl0000XE6=dPUL0000XGL^4LU_8ZcX00000000000000000000
87XI0000d=dU8CT[\Zi900000000\8;Lh9J=0000<9]CPCJ[@FidLcZb0000000000000000000000000000XA8_L=[5HXUL0000\5NZDd6QLM_HTc`A8230<dhQ\TXZ
DD<KLI5OH7K]0eSE@@cZTeSh`8cK0000\WG600000000000000008CCT0000d5CZ4@:_000000008;JiLPhXX=3QPO8P00000000\D9N0000L=1f00000000LO^d4@R]
4D:>X3P>`5XSh>NZHE;_4[dM0000@1K7P9T8PN[1``OI87WH00000000TDj9PK4g0000HZK`TGJF00000000TSZW\5@JdKFHHF=]D4]g0ARiPD>O\0fm\7a1lBk3\1?[
`:TjDK86`VTV``h50aT:`bG38;9T0<T]8D<:PL8Y`3j;\decHbgb0000dH<3000048XPL?AR0000000000000000h3k4\H0UPVXJ`8Hd0YIB84:QP90e0000XAXI0000
000000000000XbiG000086bOHZT@8Z_j\0@QlG\7lJX10LDBH5LD4:n3`I81@]1C0000000000008KT00WH@L^KHd:F30000leGj0000h_WF0000000009KHH9Fn0000
0000DN><0]e?X^UD00000000DNPNl3C7T2bAlB9l<GTOH2K`H47elBAQ0LOQ000000008O0L0000X7Xh`?fWLA3:TGVZ0UBeT_<m0000000000000000hD2W4L`J8?47
X7EW000000000000D:TX0000H0T^\\N[TAKC\F:G@WG`H0R<<dflhTJjlN9I0000P1[l00000000\Q034[m;00000000@ED]<KLQ0DV\0000``eI@=080000LGL40000
h\WY4MiAh8[64EASHcGP000000000000`dQ\00000000<Mmg0000TJeV00000FY?000004:c0000000000000000`7ND`0bUX>c`00000000LIBI0000DeK;<5IT\I^h
@LdW4W3nh6m0000000000000@9hR00000000000000000000\3?FDd@f000000000000000002bO0000lY^MdE^]H:iSXSi]8IE98^ndXd5K09j20000PCO8HU89l?_;
P5Xd0IYA@Pm0\XA]00000000l<0l0000H;VA0000L:Y>L?0Al?]glF:aPGSk4S<E4<lgLY1o<DPk000000000000`U[U``K1D^_90000000000000000l@2`h<L8LTQF
HZk6Lc\N<c@;00000000`DKT0000T2RWX1PC@::l@M8^dD:f\^H;@54Z0<R?PM2C4b0U8e9[000008ab0000T>V\0000000045Q8DEPKD9KjP5jPlH[V\Ke]PQ_=0000
000000000000000000000000lKmGP8FTPU`]0000<0]L8V@YLW1^00000000@7UZh?\Fh9O`DRMnLWZ:l_lQ0000000000000000000000000000hE>al8e^HBa30000
0000L7imH2dS0FbLdLLR0000`FQ^H18N\8@20E4Hh3?idZ5800004IiN000000000000\9Rn0000dDS\0000TDBR00000000P6\?0000`4CC000000000000l[RXTXDR
0000H]:h00000000TKOQ0000d:\h00000000P5ocP;Z30IKT<T<1TCDW41:`42:UPPbV0000\12oXC_aLGQj4Gj>dZGM\2Mj\_FdTUQ_hakm00008IIlP20<TXnj0000
0000XR=GT0=3DEla00000000000000000000<d][47D?PKG;LPA90000<d_l0000`41@<^72\KKhl?;80000X=K>0000000000000000XXVmHZCD89aE4JnY00000000
000000000000000002h30@@O@04M\2Xi`5j04GEJHKZ=\43S\cEmlMfX0000000000000000H8S@000001;20YJN000000000000lF9THW2g`[jOX\5E000000000000
d:GALI350000@1M5\5PET=kJH9`hXEfXLKYbL7_Kha8jXbg9X5f_L5SkPao]@cHf00000000@KAD0000000000000000X]>Yd3l200008>]8000000000000DOM9DOZe
0000ldME0K6c8<m9X<S\<O3VdCRW8?ohHJ@b0000XJ35<:MG00000000@DOZ\1E9<JoA`M4L000000000000<bAWhbNB000000000000D9BW\=hRX;in000000000000
00000VCETTmbPRH`00000000<A4?8F4llX<^00000000`E0jhJGT0000T226L4AD`^MN<Ijb00000H3H4Gm9lH9m0000`EFDl>XFX\U=0000<8S30000@1GSPNm>0000
0eJX00000000<A5n4>81LY1600000000h3WPDL=ALY[>8@^f<D65PH_5d^7dlA2500000000`9A=\Oo1T]TS0000`8?`0000PMKb00000000XAQb0000000000000000
0000L;[W00000000DIQBLD\U8LC;00000=`GlRi@000000000000DS5<0000@FTJ4Ma_00000000<OG_DcI_00000000`HSM0000H>j7X9X;hJ;PHQ9lTSg;D[^?P>2A
PAfbhG8IdI7@<\;EH7AUP>TIL@m:HDAODMW^@S;Kdckb0000d>9=Hd`hL=j9H@m]dBb7\F[c<H;DD7cY0MmZ<EK60000l`KP0000lKL<@DnF\;Mj<3JZDVS:H:1F0A<K
4`0;000000000000H<6=000000000000hIkG000000000000XZkQ0000DH7_P8Jo\]Db00000000lF<XP3foX^:000000000h7:hP0o0000000000000476A`:JF0000
0000000000000000@M;_h9IA\X]f<<9XT06<00000000`M]Rl1TD0000dUZ_8;^3HP26XAg@dHCS4:Igh:KfhC^?XNCmdE]ZPNNWX_m@XQN@8dDeLISk0000`:J60F4[
P=<FHLQfhRnYDY4XhYac00000000XOYR0000X0f3`1mW0000000000000000000000000000\7BRT@g1<W?8dYd2@I^A8B?F0GOM0aU8hccg0000<doUlY7@<F5b@[2e
DAHTP[8O43]dX_B0lcf`PFPK000000000JUE0000D5KJ000000000000dH;50000XLS>XW3B\`MGTDXX0Nm`0000D4K?PWlSh]=EhMHmd43dH5S\PX[U000000000000
l[io00004IhQh@P\@DI1PT7j0000000000004@>6LCYj<AZC4BlN@`8U00000000000000000000L6fc@GRW`Rcm`A[D0000`0bF`4R[l8NT`;1fDOcDXTQ]haleD0OS
dd[S0000T?1c\RJ1h4<D0000000000000000hL1_X14OH8TO<>214\71@;`Y0000d:K=0000000009Uo8V;1HYDV<_n84KfdDR_0\]c3000000000000<Xl700000000
000000000000<><o@Qo3HEII0000LIB9000000000000l4ZJHIGGlAjZh[?H0000DeQF0<>YTbhd000000000000L=I2PKF300000000lFkH00000000000000000000
8U\W00000000XWddXakNH29YH7iA00008JiCTPo>DBY3lRK4XcUR<:HY0000\8Pj`<TkLak20000D2oJ000046j<00000000lJOX00000000P8m_00000000<3FKX34M
<FRAHSeLPYcPL@7dXBIZDdT30000PP308@=b000000000000@F@60000dA_o00000000Pb[@l?T\00000000L>aLP[niX8:d4KjE0W[O`_gfh2EPX3Z8D48Q@A]L@EOn
dOiZ0R15h5aVD\h_D`[:LCN\@[CM@E@[PJ[GdbS7831[L;2D8DLEdYB<`N2_L3MJ\\b94cEDldc30000\0og<K3]PcOe0000lE0\\LVl@YhP000000000000lUOITUl1
`XRU000000000000LGN300000000lE2S00000000X2cnX`U200000000d^@\TaH2\49P\GMBLV^[0000X]Tl0000D22RX61D<7BoX8c;l8fa`EHoHH1nLP<@46Xc0_Df
0000dH@1000000008KH60000PP[Z8X0C00004Gkd4_[F0000000000000000`7N50000`JOD@1OXH\UaLDDR0000000000008>]iHVIldYP2000083JCH:j=0@BFdbZg
00000000h3l@X9PD0000`;^B\IAZ8CBK`S9T4b9HHC]l<52h0000X2j2`EXiHdN^0000PLL=l05]0000\=X\D9U?09@<`D_Ql@<OXIY1hX]E8doe0000L@J4<T=NT@oK
\GlUD4E=@6IH`:[N\\Gk<`J[00000000H<bedNeYD?GMHRT4PXhhXb?C0000000000000000DDJ_l[a18LY\0000`=iR00000;EV<Q4R00000000X6o0dXKDh4iH@69<
`=:14LCJdLWN4]n]00000000L08a0000\a3Z0000l=31dbmaH5;b@9_U0000d9]f<Z<3L7P\8?YJD60\869fl;i@4>Pf00000000XS=m8?dF00000000H>\YD>9KdGV0
@X=Y00000000l2[d00000000000000000^cb00008UGO\d4?0000POI`T1kaXJ4@4RZLhUIcDVFJP[8d0000l0\a000000000000000000000000@dTLT@[m00000000
`76f0000000000000000`65VTHOk0000L6b\\;?Cl;NRLI3k00000000hL9L4P]K0000l7FC@1iWH5ahX8DV0@1l00000000lV45`5@5@JXEDdeP0000L]<l00000000
000000000000@9bV<:O@00004E[A0000`4D04A^E000000000000000000004]YR000000000000000000000000d8UTT8j;`73dL<8Z@Ld;lRbQ<]M6000000000000
L>c1XYj900000000h8P`00000000D@K:00000000hMEOTZhK0NLU@WNb0000000000000000d16\X2HBhC<h\<flHHaCd;IYPJm00000000000000000H@N\P?BP0LS`
00000000`3>`\BI:HcRQ\^1^0000<7d@TL9i0000\5ci06KkL32K00000000l25@000000000FMi000000000000hD5H4RQ\0000<M;JhCiK0000000000000000@cfJ
XW2L0000000000000EiA000000000LNR4W]VD4I[HELh<TOcdY`I00000000Tca:ddPW0000l4X;4:0gLMd^\OMV00000F]Y<Dmk@Z\:@\cah]?Glb3W0000HUW;0000
l0\S00004c:S0?ac0`:i0000000000000000HEmUDUo]Hc[500000000LQeLL8T1TM^SHP8;09LJD4MZT21HhYo10000T5Vi0EilLOmU00000000000000000000DJPg
0000000000000000X2a`0000<N?;h3gN0000000049d@dUAkP6^<d>_BDUVE0cLG\BEYdA_P<OAc43BId4YlTOj<`Ol_068l4QOVLaMO4ShI000000000000\c]40000
00000:XTTFa9\7iblCSX8<eZ4FoalPG:4PI1TRS]<ThEH[<Dl]^:47k[X?;]0T4OXY9AX]b8T1DBT20ld3=<4FI5Hb`\0000000080@b06JYH=9_l@cihDOIHHP;Pd?=
@dPm<0hJ000000000000d=dCdXlN0000\H\o00004D3T0000XGilXFn700000000TF^<h@[W8DQc8FlbDOJe<\fP00000000\TL=HAd>`4nBXcT\000088T?0000D@Lj
0000PaPW0000LBU?000000000000PYgb000000008I`b8<^n0000h:2LL:D20000000000000000`K^ZhH9_000000000000000000000000hAcg0000000000000000
\OOd00000000dCVU`FMI`Xd\0ZGb0UF100000000PMidlOWl0000000000000000000000000a<>00000000H=7AXADUT?HfL0KDPJQK\ChW8K?nhPOdh33Mde6g0000
00000000`1F0\2bo4XHL0000\0_E\L@G@U@@XYkh0000P4^b0000lH];0000X1S[00000@[2`6jYTUJ]\^]g0000d7CY0000<LE60000\b>>0Wk_00000000P50Y0000
83]B<BDlh?61lH0c0000000000000000HY=G0000000000000000HAmS0000<LTa0000X5UD00000000L87Z\8<^`:S=8T>F0000T3^gTRB400000000TQWL00000000
0000P9@`00000000dO6H00000000<DZb0000HUC[00008@ID8Rg800000000L9K\00000CQW0000D;@D4B8_0000XAXj00008?Jb0dZm<RhgL4YN00000000000082:C
DK=ghBaGXE`\PJol@\ih0bk>00004=X3X6O]4>0Z@_;n\ME^@`o6h6oL000085;=PCkVDITLD`ZU0000<:P00000<GkA0000000000000000\6hJ00000000hM\e0000
00004MdO0000@=a]00000000\CMad0Z7@1lU`0Bo40H6@J]g07B`8<IV0BcW0FKK`MZS@L6U8:SNTKR9DOfH<QlQ8\=YL\Qm8HZ=4Bo?80E@l9g>T]TB`J_UTUESX<?E
dF4=@XYd<WP<D2=Fh5@XL8W:0N070000H0V[HZ:`X\;ihC9hdO\DDFM\00000000000000000000TBR100000000PCUH000000000000`FYjX@gaHAj?<2ffP9PeXPco
h_Zm00000000TVnl44DN00008K;N00008YYg000000000000PBYXT_ELD64Z<L7I00000000000000000000000000000000TWT4<L8Fh:TB8CYNh2c\@Bld0FmRX61S
XLok00000000T<cj@2U000000000ha<f000000004XZe000000000000@Fg^H5XBLNXW8Y6AhEmDPaED4A5><eGTL3\R00000000P;_c0000<E6QXCbY8^YA00000000
00000000X6I0<<aH4=gU4Hk^P[6@@bNXL:_488i`0000<0KSPd1ml=n00000h@`^0000LDFm\4Lk\A5]@DcR0000@\Og`9M;dF3=0MOPP=mOdcdMlD\i0000l8fn0000
Tb6ID<WAXE]N0Q:`4N7m00000000TP96000000000000000000000000PBJFLMak0000000000000000HS3m000000000KAY@`B[4CZhl9ZIhcOR0000000000000000
0000P:mfdFIQ000000000000000000000000\M<`<W6o0000000000000000000000000000`90S@HL@0e650000L;WL\BWd0000T30c00000000XDB90000L1D3lQ2l
HQGPlVg><0l5<<?8`_j900000000000000000000`A9gdAh`000000000000DLWA000000000000PO]a000007;fD;mU000041>7<38SXWb]0[hmd61dd7[4@9iKdB>H
@7M<h]kG0000P4aJ0000000000000000000000000000LHok<LM7Xc@N0co100000000XPY[PF;?01KU`F[AL:=Tl?\5<JELlKlVDH5R4?6aDLTn@UUK@[@bP:8XHP6B
4LOihW9CDYN:H03P`2m?X>8^XEfi`KVgPaP>8eFN0000h`oU00000000l0WP04EO8@?VXCQd0000dIVNLZDC0000`?[`H>n3h1O9LFM<PI>R0IFeT3Bg\IgPX3HAhM[n
8S2>Xdl4`LNid5T\00000000hIgj00000000<>iU000000008AN_@DjgPE^Dh[G\XJ;a00000000LR8M000000000000H_:f0000000000000000`HAVT9i800000000
0000000000000000@G:i82ATX96E\:niT7`^8EHOH4=^D_2b46S088<o\2JPXG?C00000000DKSSXFHST8e:`I9Q\\jZLaZJhPWMH0E3XQfT0000000000000000<Ta?
l1TaXY6V@7[b`<Dj0000X9=>00000000000000000000HSD@PDTL00000000PGIb0^lf00000000TT<m000080ZGPQQM0000@a[X00IdH5JQ0000X3DHh8eLP@CBL]d2
TOQK0000<4BD0000<[f900000000Pd7`hPD>0000P2?Eh=U?0000XBS0\:;o\E;9HNMM00000000HZbjlMSbX8]Cd99f0000XRjVdTSS0000h^glD\JC8Hh>8ZBk0000
0000HV\I@IYQX6n0hcl8l@^ChJdm0000000000000000X<8A00000000TZo2P^dWl@olLNkMlXBe4ZmkXa^GDd580000D<@S<BXRh5iQD88@0000<64M\33bl;oc\?b_
000003DelMWkPPCTL8Y[8FNMHJPD4UYiP_cCXa[6hd=NX<Ig@5Qk403<L@AK06P`HFWCTDL^8O25000000000000TD`Nd=jMTA<1\WHYP6N7d35JT@EN`1h900000000
00000000X2@CX9=M00000000000000000000D1C4XL^fXcDH00000000HIbY000000000000XEDl0000\Vn]`GE409F:4XX=lZ1=0000X]:@P9kk\BFlHS:L0000825M
XO?>XS>JL5kKh@d:00000?CK@b@X00000000DDGg0^6M0000D]_2000000008A=6d428`@HTX9QbTEA889U`45Rcd5Bb@ckUX1CAX0GZ@8kgDGYdDGZS000000000000
000000000000@48a@3XLLNDO00000000T]`E0000d3_D00000000000000004Z`X0@YP000000000000000088ViDA4oHCHc000000000000X4o^0000@D;``9<A0000
H5NE0000000000000000T8Fb00000000XR`=4R?E0000000000000000`<XC4GMc`Z7T0000\2L[0000LNH@TG;b0000hFl00000hNTQ0000T5P7L2L2000000000000
0000l;iY`Hc0@X2dPI]\TJ7[HLH?8YTnL=j[<A410]\O0000\VdZ0000000000004TAk00000000P4ASD8lM@T`^4Xb34^@6\<Q`0000dEo4`MH0\WLE4d9I00000000
XUei0000<7Q900000000`[XK0000`LA3\dWK00000000d0]i0000DY\nl2d?0Df`T?Ke0HZJ8Og6Hdj9PC[O0000XVSf000000000000XO[V0_8CD]o?@`I@0bVC0000
000000V;00000000000000000000DNC60000\>I]8TNE000082S6T94?T:>@TCf;000000000000@9dohP5\hb?l0000h3bo00000000dSU=dFb]00000000PEGnX2Sh
X:lfX<09<I9ndQDT@3<[0=RE`H8l8H\5PFAFh>4j<M9Ud:;=\CnH0X@<X[=Yd]@F0000P9AR00000000000000000000D:VbPaSH0000dANEl962\E=YH4<6TEd20000
00000]6kTTUR0000000000000000hH]L0000LP@`000000000000000000000000000000000000HO7f@V;N<RdZ`=D@h=jg`am>PaA700000000X]h4000000000000
l8njTDkd@JI>`Ncfdc5mXOV8LVR_0000T3Hn@NEB8Adn<1F^00000000000000000000000000000000D8S_0FGh`IKgT0Od0>CC\JJ``PfY000000000000`eCXl5d;
8=gIhRk1T[9k0000000000000000L?Za0000000000000000<BKLLMFhhQd0`bF7hd0m0000000000000YTY000000000000XeChPW0P0000D?<m0BUV8EVZ@KgA0000
D];A8KgO<;F:D>a?<OUS000000004=@500000000DcZB0000LLGZ00000000hAT`0000<=hghCgN0000\A]_h@DfLGR8HEWa8ZnD@>@THJ_l0000h<M@000000000000
0000d1@D@6BcX=g>l6Tl4TW48AUmLaLG\=QM@3__`;W_0000PR454?HPdL65<575X;3DL[N^0000T?IQPCN80Q>c00000000XAaJ`OK8hBZbHben000000000000X7Jh
00000000L4:A00000000L743000000008<j444LEh1Abl;=]TD6_45PQl5dk\>mgDHa300000000000000000000000000000000H282h4CaD71hDEOS\MKS0000LFHa
D=]^<B7WLTNiP8UE`601HGY24JRiTX1CD]gRdbOmlbTh0000<81LPW89L5gchNB5019B00000GaT0U8JL4HX0LT9d8C@dD8YlU=U8G1DdYA2Td618X26d=@D00000000
00000000l3jb@:KNTAI7<<SnDIm_<No\Le5b0000<NJMLUkQ000000000000\:gG0000T:HK0000`D<`LJ\P@2i<HIoP00000000<JaR0000000000000000X=VGd_BS
00000000hJT20000@7c7`<JQdPB[000000000000TKg`<ZZ`0000l=7Q00000000PWM4H`T3l>hI00000000L<Xo4:k345E2<6ENT<OC8AWXXM<:HOC`HQDmH]CRTb7>
0000000000000000DZMj000048AX00000000XV7J00000000XCI=00000000P6B<0>^a<;9c<GgRlCTk<[@6<eB@00000000\0Je<=Fj\]8I00000000h3oQT<HN0000
lEY5lGAZ`9`9H103l3O\h;dg00000000000000008UfE000000000000000000000000000000000000PF8cXHW[0ZFU00000000DHcd8a:h@dB_P0N\@2F<XIX_4VfG
4]8b8b<Jd1LY000000000000000000000000l7^n@;_V00000000XXOl4H2KTdM8T=e[@ClP0000P^\Q0000P=cD0000d=fb8H2id2>CTaDL000000000000\7oF0000
0000000000000Ni;00000000\EUfTMS6lLb?hS`;d41TD8OF<`M1Hb43000000000000D\2o00000000hIP`XB:dPIbFh1]bdOfa000000000000XHBeXbeR4L_80000
00000000T\^m4?M?00000000dbjI0SYN4Ah?hY:ndZQfX1P[0000000000000000l5mG@YSH0000hGJh4\6M0000d4G\\CQ00000h02LH32l000000000000HH1a0000
0000X=^HD3b68@^S4BD^lI;Y<dic0000HDb[ha0h00000000P4Z<@7i3XM1WL;gR000045fod6fK0XbPXCXFH6CH\Nh6`PE^XUNGhFLW0D;7@`D[<d;B<T2>P;Zo0000
<5a8THLQ4SRX<VB0@_[_000000000000h?1?`0`5826IPNDmhZ9S000000000000000041[]lOKj00000000lGKd@;BQ<@5dT9VAdH2:DB_bDCc\`M_<8I>E0Q=;LUhW
`X=@\YkS0000<;7S@8EnPEdi@SkS00000000`[e100000000<TMJd8VE`baH0000000000000000dB6G0000D?P6`:kc0000<T:OhB\Y00000000000000000000lNkn
la>BX_m\0000H4P><5YSdD;I05DDT9@nD<RndEdQ`H38dMEl0000l5W>`AE7D1Ec0000dDfA4PCgD[Cf8@cM4d0M00000000DcEZ0000000000000000`1l=Pcmg4@=;
`?=Z00000000Xd0`0000X=4HdETP0000h>7PPVULD1W;HI\`T9>d`>=ZX2eY\L?TDP>1@Yk@dB3;8dWk000000000000d1V300000000L0RK000040<@L;CAD<R1DC1X
4N[f000000000000000041GB8>hX00000000DMC700000000H68]h877`=PklKYBH7j``=Kj<]@l<Pl:P^_OHFCA\R:j0]IJH_eS0000d0PAdNhb8A;``1hed56<40M2
PQJ2lb_]dFZb8J<WTMU[0T8mT?`8lG2FD]on0L[>`Mn[Lc0]000000000000000000000000\;`fD@gQ`CPN4:?[D4lah<FJ\L2ALEViPKZ^LNHU\ODJL83<DZ=4T?l:
L\A9<dfY8>7?000000008[^c4SgR0000000000000000000000004;Y]L@UPTKQJ`LVN00008G16DM2`046Fl>onPB8K\MLATQhmLUMk`7]`hQG3@EKP4GMSH5RF8]O`
00000000000000000000D^24000000000000`XWDH5Um@G]PLD@gh62R4Gf@dMG8X_N500000000h7INTTbbl4aV\5dLHN9YPWZW0?i300000000P7e[0000`?h@0000
82=Y\7Z:00008?k[00000000000000000000H=df0000P5BodCD>`6m`XQ;5lJ2=H_AZ\HjeP@fJ0000TESm4Wb70000L6=o`82Gh[GChP5oD`;E<TYeHaX`40Hi8E7V
8^J?00008H6B8NGm0000000000000000<=C>00000000000000000000000000000000000000000000495`hE^3L\fiX>lZ0bhNX80J0000000000008AVC00000000
0000000000000000L2Uc0000H1:200000000\InFLGJ50000D67hl<1o`E_Z8H2YLCoch3KLH27I4:lT0=C^@URal[;TH<l8@`VXPdL[00000000000000000000H4Zf
DH?30000443302;TPCjY000045Hf`Nbc0000`8K]00000000lI?_<RA<HVJg0000850<000000004<WT00000000000000000000000000000000DAMB0000PCck@5eC
`6jJ@4mh`L5d000000000000HMob4X?7<dX_00000000TRTTP:B@0000DF\600000000<Qa4<dZZ0000h89j\W@o0000<dcY00000000DYWo8H<a000087e600000000
00000000000000000000000000000000000000000000h<POL7;GPUNc000000000000lE1VXHN=X8WkDJbWHXjI4<g\00000000PNYf\0lUXNde@^\g00000000`JjX
0000l8BShTRM86lO@X^C0d]K\dlTPd=^0000T>AD@:M;<IB\TciR`M9C0000000000000>56DBeXdLCg0000L=8V`Uk1L]Qo\5BCDGea<]@1d:28H8b5TQ^CXB;6HIWB
00?lXN5FlFN[0\o\h1aPh3;Hl3af`CaF\G7`4^Bi4a0:HanR000000000000H5oFL5fF000000000000L`d^00000000LACa\[J_000000000000LOhW0000dVNJ0000
09Oo4C:T0000000000000000@WnJ0000l9>AX@6gdEoQ00000000THE;4bZAL]O20000`RMBL71R`CaW`dV[l`AGH<P2<a`Vh6Y]0GbD000000000000D0lblDhd0000
DGQ@X4[n0000L4i:H5_7H8[F\B<>PD20\;Dh`<2F@@\>8?21@Q_X<GP[@OR9dT3BhYNM000000000000XQ6>LGmI`5eS@EkD@I1PH]56HBl?\]S1PaaH`ab_00000000
0d^m0KW5000000000000000000000000LB9G0000H5lnl_QO0FOFT4^9\N_]\YZ80000000000000000<[E5XLFf0U`?4]W]TAbHL_5T\17k0000TccT00000000lIV>
0000@9Tm0000@9oThE4`P7eH4LiYP]BSTe=40000\=V3D;QFl2<TlJ9`\Y@a0000lBel0000hd@FHNCZ0000DXT]0000T7\\0@jETOiA0F:o0000000000000000<C=a
@FV?000000004ElC<_?C0b`300000000X2LHH10TDFRPlG@08G4R8;k1POD5XSbE0000DG?30000l8ioH>kOXGd2XJDg@<6SDO<G00000000T95:HCHJ4D@@0000l5MB
\5^TLKmeP<`J00000000X:mUP?d^dO\o00000000@>dNTBF:0000`e2000004POOdL408JkZ0000HD1;8M0bhANT0@ZId`d9000000008E=9<2SH\4Ad0000`5gTP8[W
H<lZlD7O4I504K0VT3M[PL4Lh5ENTL7V87Cm`NbLhO5oXDW<lL89LDidXK]b4B<aLC96hGCgdCfhdZfgH\M1\<D4DOb\d^8=000003PL063kTM]60GD=LV6n00000000
T@]bP?QS0Bnl4SQDT82jl<7j\BVdl96e\05Bd0^f@@aZ4C2D<3`TLDiChI;JDT]g@^me<IC>HT6kh_0SHaBJ<=4[HFKlTe500000\AEd0000h?OOXMQ?000000000000
X=l30000D>4[XBigDEi[TJ0<\M92X20V0MbEL[b=0bUjTITmP<iQHQnXD4OK\cg@LB900F9DlHgBlL0i83S8HVjV4B[jhC7O@Wmj8Bdb0:eE8IjP@ZL94ZRX<_K_8SI4
lWn9HHcQ@`imHbPS`PIc<@`LTZHg@1d\PY8NH1;QddB24eI<D?Z40000000000000S]T\IO5<2YiH>e2HY?O00000000000000000a\D000000000000h?k:0Mm;0000
hAdQ\0>f<74]T19QlH3[XQBJhU3J`;C2@[V;000000000000@HFF@dHADb:S0000l>MUTNUkLKe?8TZ\00000000``YmTXiA000000000000PPSF00000Ljn00000000
00008FS=00000000TZG20000000000000000<3LSh7MV0000000000000000d>V1hSiFd1MR4:]kdV5e0ZHR@]Ge0000H7?S<][2000000000000lJG<0000L?co0000
4Cek<7o\`ZI[0000XL:G000000000000000000000000000000000000000000000000X7k6dC\LdTjG00008[Le00000000000000000000X;Gj`@<5\BfglI<i\DCm
@LF2<PQ>8=Ab<anh00008J5R\8C0d5`X8FCcDPmT\Shb\WCJPdUH0000DAU400000000000000000000478fXbHg0TUo00000000l15<0000hFF8dSVa\0KhDGXG@4[b
XBE<L<<n0K?FH5=k0FXCLDZ0lP;9XUdO<1XTDbD4000000000000DO2L0000lMPn0cNY000000000000000000000000lTc^0000000000000000lC2n\L2_00008J9E
4e?O000000000000000000008XP;0000PcUhlACT@:Gb@KWd0000\;Fe00000000d9BH@GEn00004_X;PR<:D0h7498m\AG9000002Qo\c=Zd?h0000000004Ac70000
\343X9R@000000008Fj>ldUX0000000000004=Z4<VEJ8;4DT9Em8OAN0000TBiZHEh68054@Fd]`L]F\JZ08V@64;Q\hdG[XQPNdWg;H9YI@`6H0000000000000000
h7S:L2Dg@ICn00000000L[9=00000000`:CR0000TN2:0000lFPd0000000000004]X2000000000000@MPB0000<Zh400000000XC9L00000000TGh_0000DGjQLQL1
00000000h17;000040X?l1]PD6eBd@5TT<@dL:5N49L?PS8Ulc9Z0<HaL>ZlL]NT0`1@DTfA00000000l@dh@T;RLdYH0000000000000]b^00008CE^PL2k<REP\]W3
80>W0000deMY<1T5P<G_DTl8hI>400000CkELF9d<G6<Xc2500000000000000000000H624L>aW0000000000000000000000000000XZQ:@75=8MGD<a1M`dD20000
@;8elV[P<1A60000d<hI<UV]TS7O<<e9XBHZ0000ha^Z0000L>Ck0000LZ5Q000000008dbM0`?A00004@WIlMD<X00=D>9mleHiXVlMPbGF0000HC;eXe8I00000000
HHU6D4>=H23[\0hnL[0l<NnBdbj_\5cMTFE;85QQXQ;Lh;=2\Fk3H2YG@<meh?4PdK344Ia^8OZH`PECHTC6l=BM@Y35P]5Ol]N6P6oXh<YQT::8`?eRTa2>X6OlL>b_
44f5LC<Od4^E00000000000006=Z00000000TSZh00008BV:000000008J2b`2[N000085<N000000004JNSd5WUl8g;\F7\`L^HDT\;`=`YTJR7`8X=\<jl<Kj\LL70
DM]GlR02lU;:DBGZ4He@41Y3L:RSD6Z4`I08TKc=8YN`\Y]cH=:mlYcc@;=D8[3_@?E3XFY\<eH=`eKgX3[4\JoW4b6h00000000@8HV`N:n0000<>H4HCm\0000dRU6
d_:C0000T4A2P5Y2<IdRhRD14WO;@dW[DbJB0000@DD<H7:8T=<6\=KY`@Z:dHEohWKK0X;lh[<_000000000000000000000000<75d0000DQZ\0000dP13XUb;d]GE
000081Wg@SAQ<SN0`_Ee4<]a\8IAD=6i`4V?\6De49d[T=EMP=oH809PH>bGP5aJL8P88@39<I7blSaH@U70`8L`<9R3lcVn8DeP0N7[lMR28?^<<U_A`cH@0000lUi3
000000000000000000000000H_GohHO<LB`W47<eLCA5d8^M\HglhY<V`CQDHc;o0000`TGf8AR\l]XG00000000H=6Z0000\>jM000000000000000000000000`>S7
\b^k00000000L6b10000\Z9:0000@CF5TJgfHV^B00008;V_@A2g0000H<Z3dLg_TR9^d?UD\N`2<>VGPIk24;ld`];i0000DGK6@OG=49LjD]]Pd`nQ00000000TDiV
02J=\d3_0000000046A]000000000000@Zg[0000@=8AhDNU@I0G0000h<N7PY>UPdFX`3h1L9Wj`UD5\]2Bh^ZIX45?000000000000`<Lj<JehPY;A000044W?LU=:
L3GfT>n@8ULW\XPe00000000P4@C\dTo8Cnh00000000TLFC\V:Z00000000@PJWTOCKDR^O8G32hRf9lbMVLFGQ000000000000PKWT@B<o`>k<hIHNHMN?DO<0XPe^
hXF2`dXE@7gGT93g0H4P`KTjDU5E8]430000X1g?l:7`HCbIL4kZHDKdHVan`9^chWkB<\5il`hW00000000\1fI0000TNY0h`8k0000\O6a0000D5=;H]8000000000
4KO<PL3]TQWi000000000000HY?3lY6ml5h3TL2M0`JE`bSc0000D9f3DXUc00000000D6@N000000000000dYjiD4Mi`69Y85i3l7O=0000`M?n0000000000000000
dVaU`M`8000000000VHFd:e5X]c]`^QDX<U<8KNO4E@7H`^UDb2U0000h=Rg000000000000d8>Gh5CK@9WX@;Y4\?Pa`@G7XR_Z0000000000000000D2nT00008A\1
@a?^XaZ`0000000000000C0V00000000dSee0000T;@TdNQT00000000000000000000dOPJXYAg0000L9G`<?[MLBLo00000000d42W89H<`BHk`I:>DcN0h@VLD:P?
8:P_lBCgDI:M8MoN8\@Q8FhJ0000LFf^@GCX00008;]<0000Dbj0TC3]P`GSXd\bhbKD000000004]eb@Q?:XYPPX8PRL<7?\VG80=KMd_P`0000h3e[00008JPS4@P:
00000000000000000000P=Sk<EGU00000000<DUWXIHY0000\442X7bbl9W4HDblH7AAP:ZB00000000h0=D00000000X:ei000008=\000000000_NQX`ESDcM]dGb0
0;54HR5a<O1^47W[`VIU\4>ZDG``4OcldE5H0PMg``1\0aNDH1H3h?c7@Mgm\7fd<LIgTdP1D4W300008NlX00000000TNiTdVO>L@;200000000000000004;kI0Fe1
h80;T98^P?EZ@L1K@L]XhbJX\@kD0000D^e:Tdm:\5i`4e:]8eF^T079dU5^87a`4U7M00004L:mDG[Y0000T1SO0000@5ZS8?Q9X85o@;92dKUJ`ESK8;eEhM?clL\A
XST>@=:M`TN00000X`R_`DTih2>Zd:15<=GOH?\X\C?ahZUK0000\LI94Bm;L5nk\;CodGVmD7l^8H4a0A0LLF108Ll@hAfSPOk=H5Zb<N]clPL\@L5VT91mlGfQ4NK[
HV9HDZ>\@\1i@2QF`ah]4dAI00008dG;H[U50000<9He0000T9XJP:m903DX@D;mh1<B0000d=Zf000003W@THi60000000000000000\Ki7000084?;<Knl@V6APFL:
8[EJ0000@XJMhPBDP?VJ4<XXXHiWL?lZD6mRl?2^40m6L0MA\L<`H=2V4BEhH9QO\^;B@UKY0000000000000000P:UE0000L5I7l7_e8V]L4HBQhOgedU[9HM=DTNBc
8W1@P1?NX1@fD@>GhCZ<lE?0H6??H;JV<M1AHP4]8`f40000000000000000X1^S05[Z0Lh0PBXBXOeUPU@nl=VdhB:@XJa?hQRbPFXaDRa;P=26lSX`@\0;D][G42I>
H13NX9FMLDEnH0@ALM=jT;BBP01iLMF;4MIShUS?PY9eLY`8hAN8D^W`@0Xa<4FX4VWldX4QD@1=LLaUH7fP4LQD4\7UP5C=8K7a<P^9LSJc<]LL<^m?\K@EH_IcDN2L
dd8i0]fY<dCRLWmLh2oY`d^TTeD[lRe3d<:E`I?n\[7a\6F500000000`IX?0000hZ6?0>E\4;cd\CmA\2^:XQ1CDX1X4\mi4^A5laA_8c4:X4IC41a`40CKPGdcT2eG
dD?XPc5]`=?8DcJe0000<WgP`IFW00000000L6icHLX^8`5Fh52\`YT0Ta6b00000000PIJ]00000000\=a;XD\>hRKc0000h8D18LHi\TgD8c?UL7mk<0G08;ZG@JMH
HSGO8Cin`[cE8=M>\c[k0000lFKW`5LT04;`09TIlEhgh5n44G6[DIT;8IYc\3FZ<LZ`dASlXM:MlNNn84TePFc98JJM8YoF8=Q;PAP7457OdCLZPZ7o00000000PdL;
80900000000000000000XB=]l@Pk00<Q00000000HCmi`3Y14Z8JHeDEHGSN<IMF01G`884Zh9jC4BII`HZjLV<40[Ai0\jA000000000000\FnF@2gJ@GPK00004JiV
000000000000LDW_0000Hd:O0000X1Ki000000000000LMP1000043^V<<hm00000000000086<V000000000000D<E]l42d<5Ai42fClK8KHL1;`E^QH;?54c>Vl2lP
0En200000000hLaI\WggT4k<D;8E@\_^00000000dRPY41XcD8F>hbTL<c7U00000000lQAZ0000lHde00008IIOX5`Md5>a@6n_`BQ<D:X44^Xe0000@MYd00000000
\cQdXZ45DY_7TVDc000000000000000000008EXT0000HRJ_`>Q]0000L3\B87T:h3:d0;0h000000000000000000000000000000008Q=L00000000000000000000
X3EH0000PGO@D<>9<GI>8DjJP>^R0000T8j_D9lSd4bF@N[JP>0NDP=T@eL=d7JK000000000000404=0D];000008fE0000XEBZ00000000h@D>HF0Fl3]QHbK`0000
000000000000000000000000000000000000Hab=000000000000\Y^f8ZaNl:^;H>oC@L5;0000000000004Qj00000000000004LY1\e>i`Lh`8_ZG000000000000
hSK`@cPK0000000000000000000000004<^YhKbRdDY[LR>DL4XJl47U4AWE4UT=\HiG83>:X;ka\0gB48mRLGld05Zo88fR@CR7<3mT<<mRTG6LdI2U\PgOPS?ODTi9
<X;OHe=GX6eYh>5h4Fah00000000TCP]\1[8h?]S\II;T<i<hWKhDC^P4D6GDC[>DC_80L@eTM7P@_\2DcS70000\MMk8AAi@QPi000000008Nnl0I>m00000000@Eg<
0000000048f100008Q[>0000Xa;P0000<9mn0000lKmV000000000000d<AD0000dMTih6kEDH5b\JK3@DViT3Yk0:@C`PdH4^ah<OkTL4P0`<HoDA:e<@Qd`Ka2l:WS
DRHMh4;CX1L=4OTW4SX<TYUA87kkPL9<0]1\<]=ZDb?Yhb[SL2P9`<9D@dJU\1fm0eAGXGLo000000000000\A2I@`V90000000000000000XWfF00000000XB]24Dg1
LGEYDL\j0000000006@:D@0ghY7S@6;N0000000000000000\I96@HKOPF7nPCML000000000000lIAH4GkV09[b00000000lcQT08caDNjSL_gP000000008>E00000
00000000`WCaTF2L0000hH[E00000000l?Y_8QU1@SlE00000000000087Dj0000h>ig@B>kPJmU\QGi\11]d=ccD@65DTea`X:3<77F8Ak;@V]gDXOJ4@kkh1VNL2UP
H6ZV4=4<lAd^DRo?\ZcAdIPC4>g>lYg6P\\;@\^IL]JZ8]La4_^<000000000000872?lM^0XPTjL70f<Gf^0000d?7\0000T^`G\P0M0000HGW[X2VB<4d38LmFT1JR
T5V=HE?iHD9AdS3KhDn:T15_`0FVP[IRT^1E@XYK0?R_laI@@>NFHY<C0000@;]S0>G400000000`R21DcPkl?=C00000000DC`V000000000000D]hXHN70lS2Y0000
82fV00000000PUbW<:@0dA]oP@h2<3T[`HL_4cWN0000l7>R0000\:h^0000h=IMhGH[H0JG0ARL`KdE\<[]XGccPPiJ47H`P0B8h<Me<WRb0000l<jA000000000000
000000000000000000000000l@ebLK:K\Z_8XMACLbc9DQMe00000000000000000000`E3dX_^X`3dl0000h6gn`5iCH9fEh360P?W?4@9;0c?BlK1B00000000L6<C
@]ma0000000000000000000000000000<TOE00004@bC@=aO0000000000004L;\lBDO000000000000XGDd@56UhP0^8G1SdS?lDX\bhc85l>ejDeQ3D3UJ00000000
PD=aH>bSDORPTOY90000P3`CHAea0=i9T3YBTLERDNig`IZnHdgUHL3PD0A6000000000000La@LT<BX<PC20000D5GT00000000`YL5<M2S8eNRHJ0Q0000LC`1DMW:
0000l3B8d6F_LDVL0@CY0000000000000D^d00008?34<b5;\:3X000000000000X4Jg@7Im<FNhL4\l4FWS0PbAL<;D`D4<000000000000XUYI000000000000<LXC
0000h?ec866c00000000<E<j\8kBl:Jo026[d0BE`1bR@6dR0Amgd=lIlBH=8CKb<P=C0000H39JlBJg`IcV4Y5nPE@FXQ?ZD4Kj8EkdXJA<09ELXe2I0000`>180000
@6^k<@i\00000000000000000000He@[PMVf00000000l<oT\`B9\;740000DI2A<I=;dXbkH2dh\8ddX5SM@F07@dK5TRI>4Rj=00000000<QD2P4c]L]Z]H5kW0000
0000000000000000hIo=l^4@000000000000l>oalGjhlW8lLKb800QUh^jK00000000@An]00000000P317d0[cP=3?XMPT0000`b\?00000000LOaY000000000000
00000000h24_l38>`<^D4YH20000L_1g0000L1o2000000000C5ad0=eXZN`0000TNYK00000000H@3X0000XK_QdA73d_K@lIe6lHDA<`;kPI8Md]9PDAMP0000l7lP
T>d]DIj4XVh?L:ADh>]YX5k=\:0IP]R@TVA]H6ZGHC2^h6\3h92dH7;V\@Ck@9MX@F8?l^AK@G=^TBhnd3\b4IC1XN:O4^Ag<[?1`<g:\`IV0cW>000000000000\E<W
000000000000\C`f<VO`d?^gHE>S@\\]Pc7<dcTl00000000X2c<4G7PLOHK4_AA0000`?1N<O5\0000h:G300000000000000000000l5O7<8U80000P3n@`8]4TL50
DV1g00000000lAT:dcM:80UV0000@6GcT>>C0000HQ<<00000000DL20\9n]T=c1hS[=l2TMH3cZ`GN@PN68d7mVhU<9<VKIhZiTXGc?HLEBHHAEXINThAEEXX4j00U1
XSd04]acd1?@L6@a\8Ig0H_WdacQD23m00008J:i0000T<U^`484@VEiHY8c`T??00000000PKVX0000h0IU\IW`HOL\000000000000dXcf00000000<KTML^iL06`Q
H?C_HX_BldfIPA4_<5M4lAQ7`KT[0000000000000000`C=9h;jE`N3A`HVDPRnl0000D0lG0EZjX=e600000000000000000000TS328dMUHXCO0000T5c50000@M?K
00000000h1WX00000000D;W50000dLR?44jl<44_dC]000000000XEZ9h9E5000000000000dH:A000000000SJ1DJ4RhLMnL2?oP3ZF`@F3lM3d0M@Q`X5T@7U>XY42
0YFdh9:GlAkj`Q=f`\[1T_@^lLTSX3iFTN?Z@d2I@:f=H1kKT9?F\9RO`02Z44OYD;R14=4iXJbn000000000000000000000000l86S`JXoHK\RhV_Ul_HK<AfC0000
HUmM00000000000000000000dC4nDJ[2<G\VHOJ90Gabh=Jb4LK<T\A[0;1ZlL7jH0oX<MA1HE3CLWdEL`iHHd2YlDgS`H`7X6Y94NKF<WLX8=LLPE9WH[5V<2hld=G<
d?Va0M28@@EaPe>\000000000?Y6TPFa\2MBddgn0000L0aG09:\\QgS0000T9\a0000L5=M\AM4T<C@42V2<HMn0\i:TJC>0000<6[4000000000000l2g^00000000
000000000000000000004@05000000000000000000000000D8lnlZ\U0000000000000000LdnC00004Ckc0000lDBED25fD70Ml8\e`Ck50YURTLf;lOWQX\E7<0GL
X:[^P4bWP;h=LA8LhB07hVeN000000000000000001RKlJYEX@bkDZbUddC?00008Gm_00000000000000000000dBN`XeLc00000000P9jcTB5]45hUD4F<d;Z\D6_F
4Enf\<G0`FZUdG^WTSON`1eV8[gc\B2E`BX3HF0`HR9ITGc10000lK>f`1Fm0000l3kY4PVm00000000\Lf]000000000>`M`Vlj000000000000000005f08Yid0[We
X90?4^hm00008DhK0000D4hUdGNo0000T3YR\^aIH?;oP7enHUOiX^`m@K:`4ZNE0000\B^V00000000h5gF000000000000<`\i00000000P9mH<\m7000000000000
<FJE8b@k00000000@?EFhXL4DcT6\5l6lWOR@2\JDPcM@\`QDd9YHJ3YT>Lb00000000T@X200000000PU19000000000000H[P64VeeXJ=U\dGhHBZVHLfI<N59d[hI
DKC;dO:eP:N4D<QAhKoN8X9XdYQeD=6EHOBn0000000048MZ0000L<h;00000000000000004=N_X6CZ0@UAl0VHLBdN0H?X0K^3dLBADP9fHU]Q00000000d:oZ<I1b
P?n?4D`7H;S4<3OnTFmi`S90hZ^10000000000000000L1Bd\JSH0O>i00000000<HX:`9a6HJjD0000D6728G8X@QaR0000\AnKTBcc000000000000000000008DZA
0000000000000000000000000000<MjO8QjV0000X21T8KXk00000000000000000000@7a>@<nc0000000008nM0000000000000<@30000``C7@6V\0000<CbmT^Ka
0000`AAR\=XD00000000XB[8T=1HhCZX0000`1imP28Id7EF<8TjHGZd\HUc8TVUPIeOhFG4d97\lL5HTVa@h[APH0Ri4\n@l^<YP2;jLDnf<N;?00004SF_00000J=h
8M0E0;\RDGo38Z8c00004Zl\0000dDmIDI[RH2mXD52N@39nT8J[lCIWLRE7d1\KTX7X0000TAC38]iIX9oCLL=PPUY10000000000000000@C7d0000000000000000
TEJX@9F[HLD4X1LKTC]Z0000XS\Y@]Q80000`F;SlCNJ00000000\3nhD<DGLB7;0000XEBM`5:]@Ab4PCLJX[]7<A5OTERHhLc?dKZ1H`TF017\lO3m0000\97n0000
0000000000008AU]0000H5[M06f1DYefTF;c0000HE904P?V\4DAL9]200000000000000000000<Gh5dJBjXJQZlN8>PXZTP:lH<E55d9AgXYbYHdSD8LGo@3RDHAkI
lH=B42ZAD>@m<I@AX==\dbIY<Jk@T:cE4d5^Xe4J0000HK;98XeP0000d5j@0000P6QjT?N?\B;l000000000AJ>00000000D7\j000000000000@JgG0000lF1m0000
0000l]ACP?>YXL0@\QHK`0^GhUDUL]AZ00000000000000004JSc`dLk\09BX0JS@F794^b>00000000hJ?i00004co]00000000T4HfD7ObhJE:H?lL<[\Sl8aC@0Fa
DXQSlIf8PcS`0000l[E_PYaNl68400008BfS0000D9lC0@GXhdVK0000l5GE8ELX0]lS0000d8[h0000000000000000LAS:000000004HGQPK_>00000000\>9[DEeC
00000000d@jT0MAod>6YXE358]?000000000000000000000000000004GTd00000000PY[QX>liD]\jT4Sl\Z]?<d<H0000h1oe8=?_40;Q4Be;49MM8:bDLKXIh:Cc
PZ>AP]ZFl^TIL5VSL=7_<=oTPD]M@4O7d8n[lQ6WLO[4PcAgl0e4d`D?4=OSHA\ch>`]<<QQ80?]D\]e<e<E000000000000H=@a0000XZeb00000000X4Na8;EB`;\A
00000000000000000000dVYR0000dT0m46l5@0Gj00000000000000000000000000000000dTJK000000000000dbEaH0`S0000000000000000PcV^000000000000
0000L>::0000hChgh>@<8UFod]\>h?oA00000000<Q79h2l><L0T80eX@VBN\bfJ`>Gb000000000000PDM<hW3WP9?20000lV?LHP;kXQmf0000000000004HIP`44@
0000TUHIHbkT8MX=P5nX0000000000000;KTl7b@@Mo;<BJYX14_l5450000000000000000<5kh0000000000000000h7B9@@[GD3Tj\c6S00008Xoo0000\X@M0000
XS]gPYE\PNjl00008EEHhJCQh\I7<aKe4=@R00008J>i0000HEd@dEH@LF?DT08S@CFT0bZT0000000000000000HQZE00000EX^00000000XJ]<000000000000X^^=
00000000\6?c\Xlgl<A6858L@Y3JPH]ilbdfdY\J4^E48`4;PcdZ00000000TS[mh0CW@KMP0000`4fA00000000000000000000X9_400004HI7h_n]8;^m<JS8`3il
LOSJ00004R1T00000000lMbV4:\T0K7O@4lO4DV?<RGl0<H<lajY00000000000000000d\?THG?000000000M6THNG^<bVi0000dG=>TI7T\]4]00000000X;XJ\G2c
@ReU<Z080000000000UeH8d1lTIedKJ5DO_o00000>JNLP7H8=mb4ZON00000000000000000JWX`2X=4Hac00008Ag0<39:d;7C0000TUE5hU?M0000hHXn00000000
H8:>0000XW\g000000008_6:0000dTIH\0jJ45oT\<]JDAgnlB^mdUX1<BL<4KUjDV7a`0]Z@AJOTYG1\ZScDa_<062D8:kO4cjOPd860U^G000000000000@Il>h^JR
00000000\LG9dPY800000000PIFE0000X>U^P]nM\=DoTY@5`\:a00000000lcMM@W5RP]D:l_dZ0000XMO6H_>d0000XSo?<PKf00000000000000000000\0mNl;CO
<Q2:43Q_X8DG`3faP?T30IQWHP4D000004bcP0A]04oOH7R]009jHF4MP1JCl3O:Xac5000000000000hAI]00000Koa00000000\0`d`2e74El30000000000000000
00000000hd4OT\]A0000\2Re00008Zj[lNV:HG=m00000000D@aJ0000HC]K00008>l?h4^S`cZ5000000000000hG7?@YLl00000BL200000000@27]l\enL0_UX=R6
\H9?0L?DDV`9PKn7Dcd:De6Nh6OOXFY3l`H?HdVk0000<Fh3XLAC000000000000DB4_X7MeTMei\4=>d4RKh=2E@?J900004C:=PKh^\==n8<SKlL<OLO_T4DJ<8QFT
`U9I<W6ZT;f3X_<TD8hOP]<UlCM3D9h2XEcTLI_c@b^R@7hG0000000000000000T1NkH[1AX_Vm0000lBZB`^W7l4jAXO`MD]f70000X1I^L=OA`=]Al@YghI;;46gT
TJf>PQeoH5L4<?cH0D0BHV6[0000@\Yc\<4K\01XP>d0LBB:8ETaDMG_\X6c<4h>`>:[4YeD0000dJnlXOm:000000004DlIh;>f\>IHLA0;\MJbT__=000042Q^DaD6
<cm4`DZRl7iO0000000000000000D=]OTG4100000000\F<klBVQXK\=LMn:0000d32[\R320O>T0000D22`0;hi0000<Go?@Hff0000h=_G000000000000T3GHT@\f
TL:[0000\C`Dh?118A3V0000\H50lF>j00000000@2WI0GnHLa\Z00000U>i`dkN87OKT:oh<L_Hl9coLY?d00000000D3Cg8c:i\0ifP1ZT<Z2J0bi7000000004BP^
46KR\8bf0<k<@Al`@O>0\cCe4WfdLH8@0`S;L:Jb4cO?000000000000lZMS`01G\M12P8k0hb>m81`KhTghl6TJ0000000000000000@_9m0000D[H509o10000Pd`E
000000000000D0Pe0000L:c7<?_dl<No`J6d0000`4U`0000000000000000000000000000000000000000@;19000000000000000000000000<L=m83A[<JVld3@M
0000HaiB00000000h[Oa0J<F00000000<Xkb`RZ70]i80K`Dh1@XhEP<T=M^`Y9RT1NAD>nP8MLQ\\Rmd41iXd?f000000000000l2M0<=B10000La5X4ZPD<:cm0000
P9e`<VD<PYeSH`A]0000TIE`PDXL@USYlc9A0000000000000000h1^1X@I`@5@n0000lEM[0000H6FO0000H018@7ZX`4VO4<\?00000000XJP60000<5H5d4`58Vf^
0YEo`]hg0000`D5800000000@=JFT;HmD@@:00000000@83H`:fh\bmNLDdn0000000000000000TeA4HCYBl4eG0000h2]jT=Y<@BLHTKI_000000000000PVhX0000
0000DFIm0000000000000000000000000000<Gom0000LM_cX]>1L2PL00000000XEDB0000lAQR0000\KY600000000@9Vd0000000000008`X`dXLKd>6l00000000
000000000ELJ\D`bh=FI0000L1^e0000000008C]<bbc000085JC0000D7cm0000h1=4P?K4DEV58MSo<8RX0000X=\VP]DM4`9DHEG40000000000000000Pd3I`eQi
000000000000d4GN4]99Lcjb4BTj00000000Ha_[00000000\?Mj000000000000D4h0X50h0000DVnJ0TEO000000000000000000000000000000000000L5=]lWMi
h@kYDZV94Z`AlC>?DCb:4K[0dUloLck5P55N4FgI<CXeT>hn8=CPTR;Xd6L8H^614aI\00000000T3f5h7JYD[KI0000h8E60000000000000000lZF:<KV:Lcib0000
4>WG01V]0000`?7J00000000000000008F:800000000T;Adh29;XFN8XaM3haL]l;Ud000000008H@TXI@R@0DYdPilH@<fXABW`@HahClAlU0E@WWD0bFG00000000
0000@=[Al`_40000`16?0000000000000000dBJ8Dbl@00000000000000000000DP9I0<oiH:NA0000D=P0`Rd>00000000P?W^0000L9XiLKI50000000000000000
00008N7P4Y@H00000000d<P_D>QEhJIi4K@n0000Le5C000000000000Pe2\4^Ui0000000000000000T@?f00000000\>mVTcP[T2FndEMA4JK[00000000PQEQ0000
000000000000`^hQ00000000lUcMD40^PHgSP[3B48I14<?edMiQ@L[o@NWT4<_TPUmkXb=9HcR40000XDh9412DX@]4PF`E4G8l`W4^d`L^<2MUHc0J86YLLL]:DJSU
0000L4UI0000\<@B4HYChHZY0LUPl5HXhHMK`eSU0000PA\A`WI0dXU7000000000000X?nNHMh=@LJ88Gd@DX?c00000000\af;PN@X<1N_<0<0H4;P\:6GXQS9\K0o
41Zg@Uj5T:jOlHRj8LRRPSLoXMGRXCo8000000004^Hg00000000X:6XD>T5@@THH1mmHC0>dOlJ<1?iX?a2<S0L0000@3BW00000000P=PW<:Na00000000T=nah[27
<<]9\L>c83mDLJ?=X0be\P?2000000000000`4\[4JA`0000000000004Gf00000000000000000<?2M<@PLX;^_00000000dU3a00000000@06X0000<1AS0OdmDb]J
00008KS40000d?8DdH`TP77kd@W``cBC\]C=TUUg`BMO0000<4U<D7Qn0000000000000000L2_k00000000H2Zo86;>DElSHP02\MUBP[D?P^PXDa6:H?3P0000dY;e
0000@Whj00000000000000000000L3=RP0L600000000<?n_000000000000D?6LHFBc00000000000000000000000080iUh7]9h1<d`BknhE6dDJ:XTPW^00000000
0000HQ<S4[FM@^jd00000000000000000000002:`>UK4?oOP>01DPTY00008@na`\Jc0000TMIe4E2E@T?a00000000T6UbDaf]hN;V0000D>LN00000000d3aQL67@
09NkhFLK`LJRhRfTH_hn``W=0000HFSL8QHoHA@3\c^fDA1=L3_QX43CdRRW4FDTLKE_LROW0Xa2d6>i0Tm3`PP94_lg@b]c00008WP\8D9\DFiO<P^`h8bC`KU:H?f3
h^:_07LM000000000000dM>c`bAAd8>400000000LWS[P28^l3lR\Bg]hU65\T_Z`BCVdV`g0000h>R=00000000\4<o\37[@>BE47@f@:QbL@hIXHDTdP3V\I:]d80i
0000XABI00000000h4]<4PARHUd100000000DGeE0000@=3dLHVoh7cD@G01HRl20000hFFd00000000@@nLh1^ALe380000000000000000hUM30000@YlRhdJh<PjG
``\AX_TCHJ`C<TM900000000`QKK0000l00L`6JKH9SA\Cn9858]LD7a\HQ300FC8O4F<U6FLcW^HdR2`Qb0L?^QhBYnXeP]4D>@LJ16000000000000000000000@hY
@b3A0000\;?R@5:8l@b]DQO2HT[5T\X=h<dN000000000000d@8S\J\38WJY000007ZK8=lcDNR]TE]BP[?_P:LAd]Kjl_O3PQmKlJlG00000000Xd0=l]MV`1bfTC^c
DYdC<dldTHHYh:RGdXE<dYO3dC>Vh`?m\dEh000000000000h5eel?_P0JGiP4\KD5_WD9D5P?[9<8?ITGO[HL4_\Y=6D7onH\TYL_HjPFe`hcFSl:L3H@Oi0IEM<NBN
HcL:0000000000000000000000000000000000000000h:9]00000000PMeQX3S_LJQ<l^BP<dm`X=UOLJ0dPBjPDNIc0EU;0;4e0PPN0J78lQAAl0TQ0?m`TXjk4AZi
89PRD^EY0_G@\ddF0000d1YS@3X`0000\?4m0BD@HMNYlP>N0D?400000000dOKQ00000000\H0D000000000000LOSe\8Zg0000\N3c8NFC000000000000`94jLB3R
dF\D4GAm`7=ZPR=iDFjaTOEYhZS10`ST00008F7JX9I20000DcLT0000@1C^lSjV<@FRdA_ATcX10000<2C9hMg?<e7=00000000X0n;D2DQPO[m0dLK00008DRAL4HF
lWFH0000`W0200000000dEcb8ZagH6MT00000000@RBM00000000@8J30?G8@cafPX680000h4[CH9[QL?NU`P6b489@\dSW0000`;6H00000000h[=<dMkl0000`G4`
L9nAT;[kh>7bLDFFXC4Q@<Jj<Km5hc6@h1<2XAm3l@DRTKLh@56b@c;9H6]<hG^800000000P9oe0000dHXa@Ko=l?0d8JLbLdGN8==PdF_a000048L2<He2`KSDTR5P
`bdJ00000000X71;8Vk1\?bHhV_f0>8oX<`;0000H60jTYoa0000T9=aX>OX<>d=0000T7Lfh^g@0000<A<f`@7P000000000000dU<]00008WQWl@T[LOX`XN:;LR6Q
000000000000hVVC0000`^eT0000H1HGLaEi0000hM=W80YUl<cV4EFWT1gcDdX8l52B0000000000000000T73I000000000KaMLVT=0000<H7o0000P?LRX_bg0000
000000000000h0_6P7gj<AKhhAMkl57D@:UaX?U00@:JXSVFHVe500000000DU4l\WVblAWiH65E8TRoPWe7l<3M4XWdd_Ob<alI0000<7:Nl<IBX;KkPUc5DD:YhLXQ
TL=1hYa;H6K2<9?k@JhShOP;Ta7D8<7T@cKdLXDk@XfnhcnTH477DHCnD]jH<<R]8XFGh^^`\8Lod9N04Lb2`d<k`c_h000089:k`?5e8GKEP\KkDP_l0I73hI=g0000
@\o20000L6S?h4TU<75IhFFM\HNjlN_D8Wn[Lc4T\M6C0000P6U:000000004VHal>gYhYm8X:WB`<Y=HWXCd36C`=]3<>0?h?jGP[I7H55A`7nP\L3=4=5b`PDlL\?G
<9JS0@c@@]H\`H:ZT0Vi@E>4dbCKDINf4_8eHEek<de64E\dP[Y1X@Gj4Bj;<b>Z0000TCC@0dHZ000000000000`7<Kd9Bg8F3M8:`;DR]gl1LhTBK9TZdYh`4Z0000
<0Al0000000000000000H1oMH9CaPXSi0000DMf6X17LDT[_TcG]4A7^4AM_L6Ze8I>_@Jg1@KRJhcK;`X5;D4B1\ZJUH2Ef<LeGHcZU44Pl@5JmDPV00ZT]`47G`e;O
@;_=PXD900000000l4`aL[]Y000002Ag000000004?85000000000000D3UXhC\[<KU\HZco0000000000000000\VL?00000000X?<WH>:I<[A90000000000000000
LED24Oik000000000000000000000000lKPJ00000000@Ln500000000\@gB0000<CU[0000X34hD24:8DWPHWBohLB^XK<T000000000000d?>nD>KQ`CS?H_FK`4fN
`1B6D9[3l9bh4?B=l8moXTo[DU8aLUlK<W0kl[RAlb7TPa^40000T;Q00000XAgM<[;?L]I3T?5J0A0\P5?6hd=;DUoE4W_84HG3H0n]00000000000000008GYK0000
ldXR0000LG1bPXRHhW^Hd]``0000TJ6R00000000\bR5T=OaDYC_00004Z3I<[0H0000000000000000\W7M0000@:XC0000hVA<db]10000HWcd`bOW00000000`MFK
\O]H@0[Q@I5adI6VdHEH4La<\8JEhXf4\cXT8>;o\=bM8dkahBL`hc>lTdY[8?0MDLUB@91:0dlD4EX3`eE>000000000000000080da0000l3D600000000dEeQ<HM:
X4>K00000000\@k5PdA9\?:O@SLT@b<cdFT9<M_0`_@HT0Ld40BUXMQS@Z[5hcmGheKTXYi800000000000000000000Ha`l000000000=SZ000000000000PJVB0000
0000000000000000<5mU000000000000`I<\`82[X>`0l6SNL?4^<6X?HA7P@:<o`KP2TXe5HcXAd^Ce@Ua[000000000000`5DeX<1B4^N7T`QK<dZA0000\;N@dEZW
\S@G\_DMdbMo0000LX0dl1:@PQ1Z0T\mT1\mh3bKP>I2XG]>DTKf0XZ=h\LOH4F145Fod_]4PGhIPEYCXNg]Lc_X0000`;Ej`5P`Pd[=0000000000000000lG@dLZLR
T3Wk0YYNTaYX8N>i4MH=0000DV\00:9;DIbmdWm7\3V:\<BE0GSCTYQT80MVPBUi00000000dNCE0000000000004<_>DAABdGi0`QV2lS^>hK3GH377T`5lP>Z><[4Q
H_klXXLk00000=YQl87GH8EDD@M<\I9a`]K1TbgL0000<001lB;YPK:7LW5k0000@\d@00000000PNA00000H;C`hCgB00000000d8^Y8:3;T]k\00000000<C1j\:Xl
4QML0000PM1d0000lXM]@U>P000000004HHDl2kL`IHjX6JgP1hPDH>=l2GB\5o94D1a0000000000008:KW000000000000hSUX<8224A_400000000T4gbD:Sm0000
0_Y9l62m<Do?HN=[TNajLNd?h^c3000000000000LT@n00008CUhX=PDL?Nhd4:0d][mL6Al@CDgHHTfdZVkhAUHH@=N\c040000`H<olL`;hT3lDU;^\Fe>LTD_L1>K
@ER74Hg`<VKd<]<>h1_Dh;hRdEQA493VP6R^T9^7TE5\T16O8In0\JfU8Nc<4L9ZdOW0@Xie0DOl`]Bhd^dmXMkMdc1I000000000000000000000000000000000000
0000@BM<lY<g0000LIUP0?\jHT`=@Cgk4M@^XWjA0`Ki0000`c<n0000000000000000<O_900000000000000000000XW7dlZ^aDc6f000000000000<V118]EP@^Rn
hW?S@BAg8U00\Wc<X9b38MJBDLQVD74C8XI:H\2K0000L2SZ@F?_8N?H0000l0]<`ZR?8DS5L1k0PDAa@DH7DT5ShW4C@12_`EIWd>>Z`MCVDOD_X]9gPb;[8;`>0000
0000dYh9hAeNdc2H00000000P3Nj49bF`>5C8EOGTH8MHAPCDb:oD56H4C?30000<@I2000000000000\MaS85<kl8dT00000000DJFFH2CQ0]SQ42Je000000004W9o
0000l^Gb@L7<<ddf0000h40oPRkU<I^U\JE`XJFj0000000048OgdaO\0000l5\T`0?9\979lE8\h2n5<Ziih0;@0000h7KnH>MmD_b;\cmZ0000DAX60000`Dc>@QNW
<Qfo00000000D4]L0000`4g80FR^`UiO0000d3>Nd=HEd=L^00000000<07h0000<>]GHOoWX=E>lNEVd6ioHPN_l_a\Haid000000000000`40O4bSP0000PANld0ZX
@<\0\>8O<F2mHBWV8HO]L80[HA0m@C6J0000D4S]`P8aTSSgHF>Yl?X6XG27X:]8hI_O0000DY1IL\N7`5F>dJF2TQ`300000000LBbS4DeA`JWCD_aLd50J0000LVj9
L\OAlSCR000000000000T=oc@59FTN=M000000000KQ[H=0ah0QHD?9T`=9:0<LZ86DQT38fDDE9XOhhPDC^<I@`PM[J@:YWdQ<f\6iS\Mb8\?F1DR:<DTbA`8M?h^O>
dd@6h3Vk0000lQ\04b:4000000000000X6398Z?c0d^>0O;WT8iChTYE00000000lS=RT2KL8eMl00000000000000000000000000000MRM0000\0gg<X^^dNHjX63Y
lLg;`7n<XSUo0000000000000000dHDhP77X0000h84Jd9UO0000<<jOhA?A03Mm<B2TTE2fLGLALNVSlG:AdP3mXdB?00000000X3N[<:FQh=:<DFf400000000\9NI
<c3g`WDj0;A5l8CODW;cD5e9\A=V0000000080dFhD0Qh1_bl02i0^DH00000000000000000000H`PoLF6i@I1@0000000043o@DQXa0CdYLK=Q8L@501>mHMMZ\H>P
<Y4I@Z5fdZEFDcA>00004^>B0000T^WJ00000000@O5I0000P^L700000000XCh7D^oL000000000000000000000000000003Qn8IPl<MOD0000hNQm02RG8WTK@Te2
0000h<f5hOP_00000000<`F900000000l2^W\K?ZXQ4gH3E_00000000h:4[DFo2l0UClJl\L]l1P_M\<3g^XFDn<3me0000`@NJ0000h5<\`2Ih<LhU0VRFH_JKd59;
l?PJ@7]LPF5;48A7@S4HlaS^LB\FdeEn000000008<Ej0?@00000000000008E9iPHn:@>`>`N@F<^COd7F50000@E8L0000HYF@000000004PZl\<?UPFBB00000000
000000000000PTT0XYmM\M^dPCZI0000@cGm0000000000000000000000000L?5T4T90PFH`6QNLY1\LY2``[8:@`2EL6WI000000000000hCWV00000=d40000L270
d36c00000000<dQC00000000000000004e4ZTC_L000000000000@;giPQcBL6AH0000000000000000dCCe00000000XWX`TFAmHLUnlAl:<8<MT@JU0000\PeE\1=d
d4kJP7X=`>ZU<Aho\Sdb0000@d>A0?@FPP:^0000T=o<hG<3<7Vn@IZZ\F1L`RGDhRh0PLj=TK9HPQCYdHjIh7=klb4elclH000000000000dA7k0000l0S<00000000
0000TS:gl4G2XDGW8J_@4LKLh2N>PVZIL8l9\=W5PF95TJT\8ZmN0000TDE_4UgC8cIL0=Ub80J8D5mc\KPZPN0j8_kJ0000LQkmP=;S@Y3_4\e:000000000000P`7S
0000000000000000000000000000000000000000l>YYHVGd<2jQh1MC`d]nX0jh<4iSd7kJ@<oCLJZELKdm8Q@aL5\d0Ll[`8gflQRGPQY6DXj6LA]:00004=I=0000
00008@A7DRR>00000000P2^HL9fWT>BZlEZE0Gl300000000000000000000`YVI0000000000000000000041Om@9LZLOXG0000D8:N0000<Kei\DSD00000000dDi7
dQVM<eR90000DGng0000H0RZ00000000L5<A8?jh<LWb8_7m8`2m0490DI_<Tb=e0000LL>@D7W;lJ3IL0c\H7fA00000000000000000000416l0000LP`MH7A3l[:@
hc8U00000000`Y:U000000000000PDNCHHl:8Oeo0000lPU_\cY7PHJ:0000l3FjXECcHCRG0?F`DDe``;l8`]UV0000P9DghJKl@:nTXFaH@Pa_XFD1LNQ?D<N^XJCe
0000T1b=0000000041KH\619L<<`hGml4NL0D@a;000000004^HQTRZc0000hEm0DBQ[00008MMF@X7?<W[4Pcf:d9eP0000hCAVPJ^TD;ae4PdjdEQPhS1C\W`N`QB3
P3]4TA@XlObChPMJTZDoP^f`XG@PhZ:G42Z^d30;<ZX_@6RMDH5@000000000000`Z=lhC5DH5jaD<nHlEJJDF_<TMlm`PDUPGoM@59RD``_0000H:6jH<o6P>e]X>m?
8LP<0000000000000000@UXO00008@C1@`Qg0000<88UDCG[00004bDfl0aZ0000000000000000d2iN000000000000<I0e8eAZ0000\K2Hl3bZ8FAYXQP3DH7SPOnC
HUC?XUK=l^O]\`T\4dS100000000TQT4dZXB<^I@0TBFL_GYDeAm000000000000`NN1P:dUL\9Y00000000DdmM0000d=ao00004I=I0000`GDM0000l4`SXIP24:BR
P3@mL9_f\CahlA:X<DMGL8^4P6kUlZH9DKCP<N:_H[oUTaRo@06J<EWQXFdL<VSUHcbnL`3bPGiV0000PT0J0000000000000000PC@?000000000HAeT9mYhc@^TZWe
dPb2@8iO000000008SYe`?5X\T@<00000000000000000000XY0e0000<1gQ8;OB0GF`000000000000\JJ;0000@LZm01V@@bU;000000000d7JL07H00004E9B8J5g
8_VSPGA90000l7[VH]Y5H;MT0000000000000000L@W9000000000000PBLU00000000021g0EW500008:WaXAVcPE0I00000000000001IOdGKU00000000\=[PD1\\
000048HF4>[`dYMR\;K?L8@`8@f54W^_LC;1XE>F000000004ZQM`:8AhGCIDWOeT<j^0000000000008LjN00000000l6lD0000h0`F<I]J00000000000000000000
00004C<6PB?m0EN70000000000000cG@0000X;@5LJh9H=_:TKIJhL\[0000000000008Z=M`^ie0000TH^F0000\>c>000004Ij000000000000X3TM0000d:fYTBSS
00000000000000000000<4_?0000dHdU00004>M9\\c=000000008Ihe0000X3Ij00000000`Im500000000L4QP0000000000000EnT@R?`PILCXS?004Y^0000dLkl
H2P]DBhW@_9T0000`9g`4:OaP?o1dAY8PAZW`<6j0I\9T:e[\42GdNOG`@7;dPT>00000000TCe90000h@0W000000000000454MDFZC00000000dc=D0000<5J58DG<
XPg4d_Yn4@QO@K9]HSIV4WD:03CFh:08HXnYH_oLlRV10000HcFf00000000l:E_00000000000000000000l8\G0000LWa8``<o00000000`[QA\;cE000000000000
0000@DjX0000000045K^0000h4LSdDLS4[FhlGeRl6d900004:>khT_0@4b6dR[4`DP=00000000leNhL:;aHJRK000000008DL5`8Ag0000\M330000\=VT00000000
00004HH0hZh^8PAk0000\8Rg000000000000<KBOX2jm00000000000000000000TXN\<G9QD5_j0000XL;L00000000`\8F0000LE0;4HNM8EgO<K21L2O@<dOA0000
42\eLQ^`PR[aT53PTL@VdD[14CO^0000l:9KPcV;00000000L@?CDDNf8Xn7TE`G`c4ahM]_000000000000T5E=hAVUX4`DlJDR`CjK0000000000000000<EQe0000
LBG<0000@HWl0\oG00000000\L<5@81a0000`MCk0000`2X\<\mPH;FPLT^O0000L[4dHXGb\\4ch2g7\Yle0000PEAE00000000hS^^`WGIXYUgDDf0X0E`00000000
00000000HIJJ0000\BjePb06HMg200008^kZH<K>00000000000000000DPP00000000000000000000PEO3LG0BX7K=88RK000000000K8aX9=nDDm;T6_b@bW<0000
l;<:`ON3\[be00000000<2k\@X8<0000L:3I00004e0Q4EUVPLo9lLWo0000D83Z4KZM0000<>eG0000\GC6X9_DlCH9\1R`Te;bH@Xn\00ghbGe<936d9HVXd?STe8Y
0000000004_Y0000`An<hTi`8;H@PZod000000000000`4>i43VHH04[H5O^08Ba08hAH9;JX:QB8;;JLB3`HCoUlF^Z4@0HX2`:D5A@DG<`0Q@JD7P7XZKEddNKXeHV
TG0e8DV2@OB:LSnU0^kJ0000`8Q805fPd;g<H4KPhE<2\HhflG_>h<ib`Mbi@MhnXPX3HWW_Xdf30000lRL80eIO00000000T9]T\MVJ<O=B\ONPLdd9\IPS00000000
000000000000h7^4dHb20000HGLOD=ZG<FVaXIL`000000000000ddPG41cR000000004:4idW[j@LBRdO\[00000000@4D\84_LXO7800000000XZJj`2VR\8V5dSGd
000000000000@SfG<@e<0000d2D>0000D;m>81N1T5b;D==>L3QLLAL>LG\FTTc9DXnH\XJd00000000@3@a<A>Xd:5:4<n64UQE\:Ajd5]_4W`58_f^`dn00000@KK@
0000000000004MaG000000000000L=F30000000000000000<TFl00000000l0k;<YTJTd77`?iR`\k[<OaB<`9j00000000lIb28;?cTXkS00000000000000004UjU
000000000Iohd5RT00000000h53^<Cc?D6LK`5EoPHc@hLlmlM:8XQn?TFU<XWU@02OSPHT@LJOg414<@McEP@;KTVMh<WY;<X6I`DMVT@T5X^2J@FR20000`3c?DHBC
0000HG>=000000000000LbVV@:W246Ha0000LEF7498M0000P1dBX<TAl9\5`3`00>\LP6Me0A;6d0gQ<ImKPQ\bPJZ[0000`PKKHCSf`]OI00004T2a`Q7TXWJ@l1=T
TIQf4PCAPEL:\Se94b1>\cD2X8WZ8>K<HTF10000@\QMXBA40000000000000000`I;jLP3C\;E506\n@LFT\NhO@AK48VNeLPQY8Z?3hd9i00000;:2P32;0=NoLY\5
T1FATEMhTH@BP:PO\6dk8N\TTBS@hHM\dJ7IXN1K<Z[_<ERhdaGY0000<<1Z89>OX@_ZlNSXLDIV84dZ0Nlk@AR0\Pgh<;9E01j[d\99LEkR\>;_4V[9D`]Qlc9mL]HI
000040\E0000@Rn<000000000000@8Yk`UMOXe>Ld5HC0]FS0000@D?CDKDa4JBXLL4?T^3<P^X30000D=\d00000BSjP=<Y005O000080c683IF<6FCX;B300000000
X=b_L3HX4@]B0?5=L?Ag0N<]`;;Z4db7HKXY0000H:BfXYiOhZ4L000000000000L00YdHRF0?fj0000XY]TXKkG0000h[YW<Cdm`@Me8_XQP?eD<Z0O000000000000
HR8j`BF]dY_L0000<ag00000X<9m@=0nT7YhlASL86S\DAGj0J1khK5i8GS40000D><>4BAB0000`6TX0000000000004BBVLHbaX:Q24HEV000000000000XV3;0000
TDHF0000PLQ800000000HNJ8L3I\TP5IP^V[0000H5S00000h3K:000000000000000000000000000000000000H0?Jh5\7\IRl4:;OTD5_`EPkLXA4000000000000
8YIShMIAP=nm00000000`LEcD`Ha000000000000HFnc8K4:4KHadLB10000LbB_PPk]<:<VL:NQH]VM00000000\Fbj00004BK^000000000000TH`E\ESY89^F8:I0
00IF46aNl7Ef<A3GDBWM`74O\aF^0000Ld[f00008>mJXHF^HHf28M?9000000000>0j00000000TRVg0000000000000000TWeS`b[l0000@On\T[TK00000000P1HZ
hT\R0000000000000000dP75000000000000\D>0LSFD`>H_8\GIXKfC000000000000h84:@cD^00000E]2000000000000P1@600000000THI^00000000hFP7hHR7
8M\K`X9;0000000000000`8BlJ3lLZ79DB1elLY@DVI<XCXT0000000088LAL5bc`;>1H2O2D=^i`>5UH>\=PC8D8U:a@4a:8Q>?`\B?000000008Z^J000000004=83
0Yfc000006n?00000000HGG:hHR[T:MZP\CK0000T4lC4QBcD=nDhVF]\QiSDZb@4AIIhJ8EP4NLL9@L8W>>XXFe`aoD00000000\Af545]3lMZnPLkC8Q47`S[ZhaNZ
0000``P:`<eF00000000000000004bF]lOIA00000000L9<_X03ohCP7PD3ePIG9PK=1lK>=PKbEDRLmHaMh0000DQe10000l=H3X8Qb@C4:0000000000000000XK^l
@8B<\>l1\2]H85Nh`1SiTC3lL08C84;3h64;DWiILHS\0X`W4Vn3L]CglBeL00[?dAGPXKHM00008?g^0boA0000LNPj0000\O@J0000`B=ITRF2000000000000`=A0
8?:c<:_CHH^b0VVclIlNX9IO00000000PO[E00000000DIM200000ada0000@MfF00000000hJin0000PEjI@Bm]h[Ii`CmO0000D4o20000H^LS0000T?72X?aJl]Pc
<0>G<0S^`R7C0000TLAaHNX>0000XDIfTA?M0000L2iaTc>CDM_U0AL[Pb<44:_X0000PFd<0000h6>ZlAa`4IfkPZYQ`;d;<eD5@=\2000000000000000000000000
000000000000\>YG`_=S000000000000XFBn<0C=\2IRHG;S4]0[<`;XTKQm\F5WL5>:0000h:7Q00000000dIS:00000000hHYS4Lj^0000DSh4@1f\TEhO4T6=d;Bd
H3;4@bd1L9N>hB<PXIia@MK2`5^?8GaG000000000000lPGlhQ@3\<<I00000000lMe38H6R`<CRT[MhX_5;0000\H4@00000000P<\UT4QcL5[hL;SK@>DXH7E6DLcO
0000\7TN8D=C@J6<00000000PMJU0000`0ki0000d7?a0000lFULlUIE8H;`@cioL4fiPb4FTHQU0000dF[Q8RMXdZWH000000000c\>000000000000LHaU00000000
0ST`8F\c`c<BL`=NXHQc0000<;\f000044_g8;DBTInZ8b;E8d`[0000000000000000T??[0000P0LT0000hCa7<]PNd:2k0DID83M7lbY\`cg`8eDn000000000000
0000@[UW`<dZ0000000000000000LN=384JY`>L;XVGKP6cfLVmX0000000000000Emb093G@]6TT?JM\=9Ml=b>8cKQT9CE<<\hhG:3Tcj<04agT]>D00000000<O=Y
000000008403D:JTd8@J`YV8T]cH00008N\=0000\b@?TG4AdHSk4BTCTU0XL8mB4><Y8LbM4OdELU[odWje00000000dMjaDCJ1P>ag0CV8@VgYl?Qn8P@;XVkLH6g;
lB_PDS;hPV8Z4^]T<cP80000<<2``X3g00000000000000000K1Z<H620000@7^X000000000000d@Q@0000\HZ0hcTI`HXH4<374O^O4RY44R\0d>3ALc:@0000HKai
dZ<a0000d4I4P57`\^0S@a2c00008<h]0000dP8LLSb`X:\4L4e0@6cZPN3PhDBo00000000HH_f0CjiLYW^TdaQH1260000LTkD`DHR0bLg88SMlT7F00000000X^bQ
0SDUd3ciXJL?DYWG41Z5lCE?4Z@WdKD:Dan6<1WJ@FcGTM5S00000000P;;m0c5Ml@Z^000000000000h66:00004LDP<2YY8B6Th_LK0000l1=D<64g000000000000
D6`500000000000000000>:hd@dX`2_]HG>c00000000<Bf?00000000000000000000`1mAh8WI8AXW00000000L9Y800000000`;6fDHmhXHo1`KYT`:ReXKkT4BhH
0I3DHJITh5Ci`G`O4[m_D]SbP]Yoh<kU<eF>00000000000000008B500000000000000Ua;PH088<eh000000000000000000000000000000000000000000000000
000000000000P1TRhB@bPNAT000000000000dZUb8<FZ00008e0^XF2<0000D;>LldEU<Lfk00000000`Cg4000000000000<6KA0RDbXc8EL46ghIXN0000H53B8FA5
0000\6E:d7Um0000X13^DJ^=000000004:gU00000000@d6AL`bi00000000T2j_XDco00000I<I<89RTZYn076200000000D0ah0000000000000000T=0LLB0L0000
<>4Mh49_000000000000lb7jHR6f00000000\0W]00000000`c;O0000H_e000000000<D8<P@9m00008:]K0000LIcj000000000000dInlh:R;0000000000004]P7
00000000000000000000TIUB00000000PCe[l>^7hZY84^K2Pb2?00000000hA;D<N^X00000000h4?i4@dF0000T1_RL45^L4e^TLZ=D:oJT8R:8JdY\JnCDUJAX\FA
0`gG\cYG@?XV8Z9nLeBi000000000000hD740000000000000000L58iTNgB<[Za0000H7jPP]Q^00000000<IR4TSMU\=_fL<:lXWETd0Snh6G0P?Bd\?;JlAImPIR@
0000dWK0`A6P00000000<VPK4RXODKa@00000000P`:C0000`Da70000HA1bldT_8;`0dS@k\3AI<MY005@b@[Ro@MXVT1jA000000000000000000000000`VUn\XK]
8X:N84nSL<X30BBG`Bk^DF=m<WT`\D4aLHoCX;lKXah>dSlg<bRadc?h0000000000000000dL6G00000000DYAR@5g:PJQh\2Ta<V4U8[48leOd0000DK`T000042Hj
0000L>W24B]F@Wob000000000000000000000000HVJN08AJTAe=0000PC85lCVf\4BXl81:@9[B0G9B00000000l4ZX000008N7H>\h0000\K7;0000DF`3HUBG`;@d
0MCGdW`_00004;o4\B6e\DYG@Z[J\S81d>fZX5MQ\I\KPS_@8dV>0000De<^00000000D2`\00000000H]_R0000<>W]D7YI<8;c<B4C<E5i\MT^DMg^0;:C8;`L0@_8
XPHZ8`jRhc7eTcI9H60Nhc^6D6:30NJoX3m6hdnY@H1VleO>0AmE4Zm10000lDB``7C?d^M20000DaWk\b8@\>B0Ld];<L=_X55mTCGC0000\2=1H2K900000000\:aS
0000`E7iTTGIP8on0Z]Xl\:=\?kJ`7l>hdCbL@Kj0000D1910000hNP700000000PZ0f0000hLeg@Cj:4V0S@W=?TE72dOHb4aJ20000000000000000l?H9hYhc0000
0000`=S:000000000000000000000000000000000000hd>TP0YGXALg@7<7TS`V02T:\W]GHd1SDR<nh5>Nh@3d@END`Bc;PWSBl1UP4=^Yd>F^\YXQ`chl000007>o
0000000045220000TVP10000PIOUdZ4a000004Be00000\Xah@XK0000P8Z:H0m^0G3@0000h37L000000000000\J4i@JTIPce70000d=H\DS6a00000000HDbE<Kbm
TCW5<LIM0[WADMZ<d8Ud\c^Fda?000000000TLRb000000000XGQHDk<`I<7<4\<@RgU000004@5T9B6@EIhlBEK4UPe4[L;H@BZhM>>lMPaDN1:DKBd8:][h1AD\BIi
HS\D4]j300000000TQ[W00000000d7h]DWNI000000000000HHIClSo`01Ma4d>j88ZU`8Y=L@ShlH^7h>fL@Jb;dIWQlGUeDC@W@7\HXO9kDHVTdISI`F8S0LoLX9DK
LT:2XTE8T1CO<Vc]L4jR`YCL4aKIDG70Xa]^4c<XTV1I<;b[hGT;D9Md8Q`O8Z21000000000000d:cU`EY[PdRKdcna0000000000000000T@iCDN0HPViUd0:F0>_1
\M`X0OLC@\ZG0000d5nF00000000X?ia<E=NX`?W4DT50000h9aV`?b5000000000000TGiBX3dVH1>\4EX@<2>oH;7dDM`kD:1V0000DKE7L;PY\E<E00000000d^2i
000000000000P[jo0000@^P90000<2]6L7Fh0000hDF_Ha9X84m@00000000hKN:0000DbM=@4DgDa4?4;34``miHBGI8diP00000000lK]>\dK[0000lO5400000000
00000000000000008Nf\8;Im<>GJ00000000@FTZ0000Te?<0000\_75H2ZMP7WihL_a`:7;8H9L<e14000000000000h@9W`K^J<RG[l1e6<8hbTZ@<0000\Ufc0000
8>3100000000d9G@P<0SD<C2T>lL`?KLXPo\00000bB@T@FF@C3E`Ze400000000h<<1`CTE\J^j0^5Q@`X50000000000000000\d8C00000000lFfI00000ZdF\0=U
d2FZ`TLZXXHaH:a7X<VXdVQZP:H=8]4Hh51Y0000000000000000H60@XGnV0000@>Bn<HdD0000\4V00000H]dG0000`SC3\MHLX;X2P2lcLZJ:0000000000000000
@GUOT]F>000000000000`bo4000000000000<dUk00000000dXgI0000@O300000lPZG0WR24ch30000d<8n4d\OdU4L@VbPPYJ;H51cdGe2LE?MdHQAT3oeP1`38DdM
0[iOPDb5@b8Y0eFn0000TZoK000000000000D<=j000000000000000005DV<:S]T<gk41S:P:480L`hXNN@HWIGP]k20dBlXDgc`eIe0000HYG_DR:S000000004Z?J
4^4bXLV^HU@W84[Ql5k0hN1Z\RFbdba^4IRMXC?IH7m2TMk>PCRg0000000000000000DMSJ@=Qe<F\UT4neh5J`T7@VT2b38=5?`=RZXAOKXES98<_fd@Fc`F@_<?<B
l@]Q80jVTBGjPLn]dOFbXVLo8VYi\`CoLad9lDGJhJ?UhYlClG[h00000000<0PP0000PK<>0000DB?_`4<`XFcl`]H6d^SDL58200000000\7H20000@N>0<d>10000
X^]7H:`JT<Um0000XH<PdPW><UU1<]j]0000000000000000L6GSLPRi\Cko<a8KLGWD0000T3[S449?<DO7L>;M\3i7XRIS0000096WD=8hLMe]`09[00000000lGX`
8e?_DDRg@GVF0000TL^YHcVN000000000000P`__000000000000000000000000H84hTb2e0000HCWE0000000000004^;gT;470000\H>`XHk60000DCfOHJANd@n0
00000000DR0OXT6T0000000000004d360000\45N<O4_0000000000000000<_SN8LM\LB1BTE[58d8VdKhA00000000\<nU000000000000lY\]TZfL862`00000000
000007\<<U?b00000000XJeB0000H7g443LbX4IOT8?1TMR>ld;O0_T_0000dcYT00000000dAYLX>460000<Aie<@4@L6H4lEKkDFhbhJM6DK6F8P_G\9fk`<>hl@?0
09Z_0E[OXI4\HXo?HFHAhFeLlEBg0_f28ae7000000000000000000000000Lc\^0000000000000000000000000000LON_00000000H`[e\Pf7T`a\\Aoh8UdmX3Uf
\FW1LVi:X>[D@\4?8_h?h7Zh00000000000000000000`E:b0RoVDKc\0000XTZ<0000000000000000H7GXd3`fHD000000HP2SPc4GT;bi00008:Z]\A6>88jM`>k]
@^8_PU9bTdR^0000Pcn70000d`cW000000000000000000008]JGP<c5`=fT<MBYL`PV00000000000000000000<Tab`^[^0dD?<MmGd@_i00000000hCi_`KM<D7V9
@RFK@92RdSklH3V\@A>HDI8j4MhYh6jf@<5<H1X6lMnG\?S^4YLLd]E7Xa53<DUH08kUlXfQ\LNAlSAnXMUkl??DD>_RLTNVH>2Rd0W<LKhM0V>Jd:4GHXEV00000000
00000\iQP__o\A=GlG[FH@o\00000000XJdEhdg?<EC600000000000000000000H6hbhKPiLN4DHb=Rl;8Tl;D\X0O60000000000000000dNa@00000000\H=VlHn[
lT@UlZjB@Kd_00008J:68KVI000000000000000000000000000000000000h=h2@PLA0000HSc9lCAHXEEdDNFVT1XF099ShHV2LV=g44Eel79_48NE<:DGDD=1\E_J
DG<PPRC^4[nC<Jag<:hnP]GTT>fk0<LJLI12lc[UTdJBX9k2X?8Y\4m0\4W[0000000000000000XECDdQIL<V`LDbUQ0000000000000000dAKS0000000000008GGf
D]_jL58?@CWfl^Nb8?L;TB11X3jQ@XBITc[H0000`0>5P`Uf000000000000@L;:D_hRP>Yl00000000000000000EES<Kkh8C6Y000048`1d?OcD\a10000\U2F0000
D<Q000000000lHl]H;M>h@fa8NWiT;HVDX__0\E]XbbM\0:600000000l`EcX?UY0000<C718V]900000000@G;;00000000000000000;ADDEfLL76V`W:fTcJR0000
0000000000008N\oX@1K0000000000000000`H1@00000EB><8X`48bWd3i[h;aG45YFH:o6T;n[@>HKDDnY@Kn\LClbd[[k04@T00000000LDd\00000000dDK40000
P14lH8_V@:2\89`IhGNQ`QEnD<OT`L`Y0Tf\4=W\P;[DhG^G0P;R@WAM000000004e1`00008F3\0000D:IB000000000000H7Qa00000000l>2d\M8Kldni00000000
0000000000000000<6NEHSO7DYBd@b\U0H_F0000D:hB0000HJ2QhF3m0000dFZ68@o>`do?L2Ch@;LkPVmE@Le:LDWjX^gV0000\HmK000000000000L7PFhaZ40000
\LLc0000hR\^\D>`dZO9<OQb@;<\<cG3dMdA000000000:gg0000@MNf0XC:D3;XdTFJ000000000000PIg>00000000000000008WUWdYKKHJmoD]UE\eOQ00000000
PUGkXDQH00000000000000000000\cnG0000d95P00000000@WYV8DA8h[Pf0000DGlG0000dJ[\HIC\hLCZ4MJ64PF9X[T60000PFOd0000\5`:0000d4gU<?A=0000
\8LPTFXP`;:U49JjLD2nh5OFXMLdXQ3\hZSJ<]i^P8`@TAO;h`^34a`40000000000000000<cRdLYDCL>X[\L]g\OjQdV5K<QkRl7gX\SfbH\d_lcJ?000000000000
00004D^L\?@i00000000000000000000D9e@0000L8VX00000000dJUm0XV:`\?kddjbl5A]@bJk0000TI1o0000000000000000PKcNl1BX42cP\3\30]I_l^9Ad_C^
0000l[eS00000000@D1NLUAC0XCb<[O5H_Lml=eo\J`Y\9?U00008:?@X>CWdBM\LQVh000000008=ARXPXc\ePG00000000\C65D=XmlccA00000000h110\?DH0000
PJD?hdb]D535X7FQhJ@=T6L[00008ENX00000000X;LT0000X4m\H:l8`MRZhMDb00000000PE??0000P6<o@8`P`@`<0A`_X2hSPDX<lF=<80iDTFVQTMlbHFRmXPHC
4ZP_0aY60000lHUG000000004caPdVd?00000000<;aX8<dld8KEd3cL00000000DMUN`FEI0000DN4g00000000P:b10`=jlaQL0A_^0000DNFeLF1=0000ddhj0000
0000\]X^000000000000000000000000<:=g8QC>000000000000l2NN@G5EHeTQ0000@3eJl3CWT6Q@000000000000dAk[`2aN@_Ug4_jedKj7000000008EGD0000
00000000PRP44aK9Td:bL9hC@=DaLFnT`0f\D>6;0000<Kle<N1k`J7o0000`cHSh7^F8O3?0>?6h_Qe`K@ZLbC543dFd:jeTXIO00000000\:D\0000D:A34@410000
0000T4P]00000000l;6V\LV>lTDH@A1OD^n>0000@GRGdBCHDYY;D`N6d9Q6X2nEh1\<hJl0HNj:@eM60000000000000000dV>k<^ej@:O0lBh2LG<A000000000000
00000000X@Udl[JD000000000000000000008BO44HhW0000`1YdH5M``[l70YFQX0SJ000000000000000000000000<D[i@O<^`3Y_0c^VhNfC00000000P0HF`6M7
h2`L000000000000<3LB00000000@:Ld00000000000000000000H44o89Gm0000PAF[00000000000000000000PHjULK>RDYK4Pe=Z0000<1OK<OYk00000000l2XP
00000000d;L>LFg4d@8BDd;b4S_Y`XB6D2kmDdW;00000000000000008PVZ\<F9XVo]@^l7000085;O@;R[00004FUo000000000000hRaT\A6c@VZb0000PISX05Yb
4B=l@\gB0000lGZ:DR3O\V07`@4Rl=eHHQ9QD]d\@=B\\0cHH:ad8@lcLK;c@EP[lXXT@0fODYIj4_>5000000000000`Go]0000dC8Z000000000000@@SX00000000
00000000lPXLH9kA0ZeOXcRD00008N5gXR4THdOQX4j1PK_edOh>hPh?lcgPlQYj0000TGIQd^?7@EDPPblY\4j^lINAHS5QT[NCD9R^4YOHl\gc0000<=D1d`bD0000
T1R28<bCdOE<T1BDlE\K\FOUXK2`XHJn@4C3<=Yb\HC54<NJ\YnR0000HW\P00000000`6W^H5_E<=>P@@KY<66NH:VBlE=hXD@R\IF4TZC]D]mBldk800000000X:QR
LEE9\E?\H8_<49GOd3ZU0Kb`hTCO0000000000008Doj0000h3?X<`m;4=N=dTWSPDXilV\b8YC;\CT6hDY586l_L>SKD_;U`aJ]0000H;X_8R;?daXDdV:A00000000
0000<YfN000000000000lV==\^fM00000;AS@_`W00008F1]00004RUO00000000000000000000l>Y100000000TcCU00008@LID4oB00000000<IKA\MhJ00000000
8ciB00000000hG]a\@`jPAQD0F`S0K[g@S=78<MS0000dceD0000L19a00004A>n`I5><085DTnH0000PEalP7QHXLnLdME0X[V_dc1300000000DECU0000h1NO0000
00000000PGJWD@JF`A[`0LJm`4H:072Y89^Uh?V1h?mO@I[e\LgJL`NUhdDR00000000d?SJ0000003`0S610^:I0I8[0000X6i>@<>Fd>^E00000000000000000000
000000000000X<WdLEHal_C2dcb?4Ml@LCcNdN7@T]R``FSZL7j><JBE0000d8o:000080;cX3Kn83NI00000AW8dOFGTFLi0000000000000000<M4:TQ8[\bcX0000
XbT900000000D1c;0000`XdA000000000000<M:`00000000\D8e00000=WLlDl[TMccXEGa4@mKL2Y700008Ek30000\3OM000000000000<>X2PIa5hMnl@2W6L=K2
8AZ04G[9Hb`C00000000000000000000X:C@8HHk\LeTd;YHD?jYHJU[@7DK0R2L000000000B@V0000hcoGDI?>000000000N42d;fdh<3l`\aU\6HEPYJ_H[fY4`k:
Td2f0GOn\5]Ad7X[<KRfD7=3hKNbHTU5T0Q746V2l37oT<^5DaO0hUTYPTR44Ydi0000X5S?\FDd0000000000000000@B44000000008\D100000000000000000000
D<ARXB1S0000000000000000lD[F0000HH:f00000000000000000000TEB00G4oh8ZHh777dI=[\RS9TXImLeP7XS1\00000D7oPLhB0000\0Y8\?If023JhOVOLMO`
POgK`E434HlM<SS3L7de0\<S0000XIkY000000000000d:5b000000000000000000000000\d1`000000000000`33:lMjn0000HZf7`Y]?@3ke0000000000000000
0000LT[Ldd_\43[ahGGU0000000081YC0E7E@U]3PC=I`39a8N2olW<G\e9BD3?5l6;`D=1YP=B@<@>\H@Y?<<KY8BiFHHoTLJLQTMM0POO6dMH_8WMRPYBQ<`0WPDCJ
X0m@XE`;8FU_HY:<dEoA468AX`RI4bh5HdF;\MU4000000000000LRm7TKGY0000d3:Q`RYhL@R5@6:C@>KgDVBeh\=50000`@noX\eU@6EiXDR3@@n<l4_2HS<``FQ?
PZBR0]S@000000000000LbNkh6A60000000000004=L=0000DeRL<PIJ8Xgo00000000@PQn0000DME?000000000000hL[K\SW>0000<>1d0000000000000000@78S
8F:UdFDEd1ZD4KScH3U7TOjf0PM3@=mB\7?Bh<P@H0N38IG[8LS1XU2iDY5BHZA^4ZlGX8>`T<lH@GcS<V3]`a\1\BkH@dYnX2\W0AJaLI8?`NVl4W<dH5^f00000000
0000\F]j00008Yc?00000000000000000000D6D@84cFd8]c\e0;\?MTH<[L000040Bb8J:H8?`K0JRZh7mG<Q0l81Jg4F2\h06hPXRnD6BRP1U>4Ka[PChD0NT<XYS]
l_SdT:^`@:IT`b_Gl<=Yh9WF4c3;<;T``OOMTS`olERUHV8ATW?j0000l=]ldPnN0000000000000000000000008W>[0ALOD@im00000000Lcg0@F>C000000004boa
00008ROD000000000000000000000000L3hS`ZOi<_D4h94QD9jS@>FG00000000000000000000000000008J8k`40A0RVL8T:l`GRe0D0e`44Ol3G:4:\FdB`B49ad
4O;>TP\AHU6Ud]7YXFCS8L6e`dN800000000TH?KX]KHP3H4DD2F\GSZ0GQOXM\XHN5WPC;HlR\?DLATX5Wk\:GOPHXSTQLP000000000000TJhm0XSG0Zn]00000000
0NF10000L;UO0>P10000@]T10000000007R?00000000lZE_0000XEc5TMlT0000T2]Xh[K4L\DU00000000479:0000DG\l000000000000hD7BTaBfdbHT0000@GBR
000000000000000087V\\H`b00000000\;bH0B;GPB[TTEYm`9I_lQ8B`>i>T3_64;0KlB@A80clhAS[@DEI0Dl4PF6ZH<5dLO7O8>T_dUHadWaSH0kVh6^YdK4Q<CX4
@:^M8NU\8>joP1[MP6NaH[aY0]5bDR@_PbDM8ckELeS24<fO0000PZ;X`Vl0000000000000@ORmlI:j0000DL>N000083^G<6P;`B^2LPa9Le7c0000`?ZJ00000000
@]QKTEAb4U_a0000000000000000D7h:0000H;4W00000000`G3S0000<Hd80000\6UL00000000000000000000PLni00000000@UeI0000P;nC80hY4=M2HNTfLWDS
000045N6hJFX<6o@09O:<EVD0JN@hKJj@b9d0000000000000000000000000000HQ5^00000000DW23000000000000<X>;\e<2d[PK<G0SlNMbTe86lYD000000000
dSNE`U=nXDa^LSW]X`Gi0000\<kfTA`>00008:=AX18a<bIo00000000hL00D9XZ89\OHO@l4\>?`7RO<SCol<RN\BYH<]05<?TG00000ZU4XGb^00000000000005lR
DEf;LHm\HQTV\^[50000@LHQP6HPH=_Xd<UN4?FIDEJe0M=34LBk0;5e@<=H<FjP<F]E\Bg480^9`PJ>hVLX`?hYP[_klIfHL\bYX]Aidbnd47o7PVC\X=64@]Flhc2k
0000HD3>0000L@@`00000000h>R]`BbflN>XhHkmHScPh5hD0000L5`ihTTV\<Be00000000L0F10000@OBQDV_800000000dB620000LJcX000041aC<F6I00000000
8;2`0CVF0000d@lMX:1g46]`0E8:00000000000000004KMd0000000000000000hKQ90000`>6L0000l0;08JYZLcbX00000000d5D6883gHDUf0000`=F\lYHk@@52
X05o0DU84H<@h10@TYDkhaRJ0000lZ\j<bIF0000@MKB000000000000000000000000TADg4E1D\IOf06[FD;69lB`6dXjZ`e:1DeT>T@jd0000hMWPP^YjLE_j\<Cf
L23=T<Z`hHY_T[OL000005cX0000D:dh\LYK4G5g0000X2b\P3:?0eJ5\^@L000000000000HQ;c0000l@IRXW8N0000HRND0000hW_b00000000DGn:000000000000
P466hLD_<2N_0000000000000000l<E8@0<cHI2f`_\R00000000000000000000000000000000`3K`\]Ui4@Jg8Th`00000000d8;;00000000HCOFH6D2H7Y;0M@@
DN9500008MgN00000000000000000000`RcR`FK;\WIgLdY8@1Vl41DPLA@jh0I6\9T[dPRT`@KI@RhG0000<WFc`5Z:H?>EPaUc4;:h0000L=cTDMfb8Lc28UWUlJHd
000000000000000000000000TI4I0000DMQa0000@VU]D_I@000000000000hT=o8APel1:OX7Nb\0D68X<G0000000004RnT8G60000P2[>00000000<CKJ0Yf;DLGG
0000H7@50000@3kF0000haDn00000000PRCB000000000000\chF0000L3fP0000hHP\0000h^G000004]6;4_S500000000PdjRL[DZhJHMD7`@0>EF0BOi`^5>0000
HP:C\PU;0000000000000N9l4@S4\CK2XOQ4PAFjL46WXU7jL=TEPE[^@Ymd84SOd>`n\FJlHY=ZH5[=<ZZKd[cg000000000000TYHX`CNk0amW0000XKk8Xd:<\M5D
@ZgBd`>F00000000lK]10000TF^k000000000000<5d^00004Gg1H[`M0000hHkG0000h6k50BFK0000\7KML]WH00004ZAG00000Pi10000000000000000`7Ac0000
4dMeT2Vc@:8jD0EQ`6=A`?O<hFGBXG^f0U^aXZVRLdKkTGBd00008>gm0000000000000000@0Dj0000\1Hj00004Qh000000000H=`6d9K;dTX0daF?886f00000000
lDkMPc57LDoM000000000000<E3U<FEg0M\;TWV00000l65g468O<Id?000000000000`QJQ`d3oTWB5la:Cl2U=000000000000\D]e0000\DN700000000P9:8dM`E
8V5300000000H5TN00008:804>=m`[6dDMd0DYbl4]@Yh6Q3D0b74>[o0O1:`]aNdSmBlQdT`^_n8:ieX_]c`0TAH1I<T3hh8d;5h^=Zh:g700000^FK000000000000
0000HPn100000000000000000000LHN^0IaJ0000THWJD^QflKAo000087310000000000000000<`71@<kIlGHk000042_D`Ab^hP1_0000000000000000HHOL0000
0000\b^<00000000L@Vi<G:RHTdM8`Fe4b92T9c\00004Qk54\hD@AhM8Hlh00000000dM590000T<:W4Y7d00000000P5m:0000d3^80000000000000000hLPchY>D
00000000lCf]4CgZ<F_NX@;ahKT>HNlC000000000000L0Qh0YE>DdE500000000lDKA0000`O:LXT5h0BN7PMBjlR[N000000000000\IUm00000D4Ld1Im@@H@<9Se
LQ0SDPaNh[SaDA4N00000000`N`GlB^@P1Ual9Ya<?9?4MBI000000000000d31F\CeKlFG\LSk88JKGDcU<P;Ond8\80=G`D79OL=QYP^?P@5FV<@O1HWo:0000`7CL
T8]TlJXZTBRP0000hB_?0000000000000000000000000B9Yd?3?000000000000@Wf100kIH:650?Gc0Ii9PO9J@3nP00000000`B7n00008JB5LLO:TbOA00000000
00000Ci:<cQD\ceW`NGBL;dRLA>9l7SXd4R7\>OD8H12TH;Q0I9ChJMllKiFXW]n<AoS8d99X;1G0000Xb1`L9EZL?m>DBd6@[9V87HC8VcD0000<Q3ClS:10000T=fI
P91X0000000000000000X_Wb0000000000008LK\0000000000000000`7L=0Mk^000000000000000000000000P25Y00000000lBNJl7DZTOH4<6\Q@aV9424H0000
4H^S000000008Fi90000H8Df0N8d@J;<D[C4lYXjT;5X0Pni@]^ZP36Uh=E`0aOC4aaa0IOEd8=F\IR]HIVaDGF=L[5=`eN<0000D>cR\Xmd@I4<4]2j4[BB0000\;GO
00000a7f000000000000PQ94<SQ]000000000000H4dE000000000000H=Im0\I[d2Bc`@l<dZ@n\@SI`XhF00000000D\PK00008=SGhO8=<[:U0000lYZMXAi?XF0R
T2;?LHnKPEjXP><KXUFO8BoOTHLl\XN4\;T6l2ok\>oOHH?e0;]f<Y5Y4[B[<c;bd9kR`EbdLQJnDPNDT[SH00000000L3X;0000l1;cTNZ?dG_WP:dG000000000000
`eBS000000000000000004POH87jDIX1<7>Cl8gL`:[>LAjkLE:<hN`idF<E8RDM@bP@D^d>HGQZLc]JTIU`00000000PK5@000006PNh3F=4b5]0000HDln\WhD\1;A
4OJRh69K0^3Xh8dB0000X2\7d=NP4<B40:<C@<aZ\PScl:mE05bLd@aj<He_@DaMTMj5@5T9X0eB0?o\dAHghQS[<Q\IL7G@TVW8PXG<d]a700HWP3d7h?j64J<lTSj=
T85]<ZI@DcXgX22B0000dbAmh>b4`6O2<:VSPE^ilP<l`Q7m45lCLSXKHUL7TaQn000000000000`7NUTJH<Ta]300000000000000008B>]06iHl^\100000000P:_f
0000TC0g00000000\Q:C0000\RO10000<9VPd9JH`@O@8R7bh8n@\=`iX`E@00000000P3n20000L?0X`RC1H]g=00000000PT9Sl=AA<7I<0000`SBT0000H35ZhSn6
8QXF00000000T2HWH5;o86VDl8GK\ACC<AY[LU]kl[2NHbm20000PEWE@B:TdNaUlX>L00000000000000000000H2BOH^TelH]ZH>No000000000000\RJHl4f[0000
000044Y@XLmZXSPGX6ofLTji00000000\`<M00004P\fLU:=0000\:Go4WVI@3SGdBgIhHbQ`@N6L[5k0Ug_TbQbPAo00Dm]4S010E:QTWEm<6nO00000000lE;K8?9j
lVU1`<ZEHM4b\M6100000000000000000000dAcR\D?i<QlndDMe0Y4o<M[;8ddYd9c7TNZX000006K^\Ih?HK]R00000000<Vo?00000000000048`i0:FA\E\60000
000000000000PW_Q0000d?g;`\l^`9E@LMV:@Q5GHA`QD\l0X9m9PPVElaT_PagU00008OTn0000\;<Mh4@bPI]3l?8i<EFeD<EJ`@LZ\BabD0Yeh13=L85;P3@:\ATM
hI?OlLdGPR<UlRW@4V2ATX3943T4@e1M8e>3`8QnLIZ8lQbg4S]20000\\MW0000L4MD00008:Zo45E^0000P:S30000@4olTXoV000081ESDQ]_P1b1@4=ld4Xd0000
L=DSHAPTTKEK4Tk_<X[4PdO1P7`LL8T[PS0c4eJh00000000000000000000d3g>\[F608oIL`CP0000LH??HHS?XLac@eMI0000DBHK00000\lGd][\000000000000
d1_7d=k50000000000000000P07XT9HL8I6400000000lSY70000000000000HPL00004?@W00000000@F<4h8l`TOmj4@820000TIA7HS76000000000000h_RH`ENd
00000000`@i000004<YaH@E:`4]X\\kF000000000000`bkm`8Xol:OP000000000000<Y890000@QcUd=[`H3N<LNUA\d@S00000000000000000000\6T:\4S;PK0B
<9;elAF:DL8k<@AhD1el02aB892?`BnO`7Y]4M>S<[_G\6R:D]bK\Lba<IDT`Z_QL_3jPR53X@5@XB5=4E]hHI`OlLdelV91\CL48F5K4ML2TUniD[HV@V2]TcAN0000
X99C0000`FQR0000000000000000TD_a000000004IfZ0000D]]e0e7M`IW20000000000000000X;Ni`6Ia0000@RKG000000000000@c`jD2A@0YX>4DLmXL^7@N^<
\WQ5T]B>000000000000LW:F@>8>dNM:0000H[g=TVC6H6O?`CY70000lA8oL<Ad0=5V@5:k<:YhP>S_LX\?TIH?PY``00000YAA0000`chY0264TE_;00000000d:E0
hH\H00000000000002jDhAD400000000PdOa0000LMYL0000L4idH=BmdKi^000000008>na0FoO0000TBOJ4N8VPYS300000PO:000000000000HF]30000<15MXEJ7
000000000000XL\MXBPI0000PXMDLJ]R00000000H=^<X5?aX>F1h4?K0000000000000000l=Mo0000h4`o0000PLciPH[e`:bULYgK0000lJ<3LdI0HdIb00000000
0000000000000000<7=C@9OOX5:F0000@7500000`c_?0000TW9Z0000H<d9LJ\f000000000000X<DX000000000EbD00000000daVR0000h9hg0000lSPidTM_HYn9
00000000000000000000XW;Hd6W5000040:d@3P`TCFkLQQjL0X1<Z;;<eJHP1lo@8GnTGa78TXE8NS4LaHgD\Pml7_:@;JClHm9dNA?42:h03aBlR>h43;i@SZ>4XTD
hZM<<bL<@6584c@nLcYh<[MOXY=odFO7he3NT\HOd1Q<<6MD4<mE0JNdh\FeLbb7000000004\T7000000000000000000000000000000000000000000000000d?6>
000000000000LXm@D>PH4@^10000XdFh0000000000000000@2GmhD8J\DQ;Tdh>00000000P0ZlhDC<<XXkl0NCXaeV000000000000@<S;d4Q>0000000000000000
0000@>ja`UPE00000000XM08@SSNH8^k@\W3h`lS4NnWHcej0000Pdi=\3A<0000l4FGD:bc0000LG86\@_KLFb<LN@201`f8>gKHLi2P4V_\=hD\HihP4JL@Pk9LOan
@Lo[<\RM\12S8>JeT_RX@cF@X3Ai000000000000XFJ^00000000hNe@<3[B00000XmQ00000000@<=;H`FOX2GX000000000000hZLi`M6k0000000000000000L1To
@QhX000000000000lD^:0000LRAY\=T`XZkl`dFHHIdfT_g4l;^P`\YAL[;i00000000l2WT00000000`SdI0000\`k\Xd1@`D95`;j]4L?d0000lPGU0000d@V90000
LEnCXAOi00000000hcBYh9Z90000XABe`48B@B4QDWiflXgX@;0<0IDAlXH5hYK`HbRHdcCB0000DG?Y@M7<`0j8LVXmT6?RPEj8000044E[0000PHbB0KKS00000000
l_4_000000000000D8ho\13j48NlD?Lh\CoHXLKoTVQ<\=nVH3=i0<;\HLMFd6C5`bH8\dag00000000XADC000000000000h:LN``M]Td<X0000P4TF4biZXT8P0000
00004A?]000000000000XIMc`aWCT`LH0000HB2i4XaVhFo?000000000I]oXc>0000000008<cH8@eMD18;000000000000dAHDPLn@0000000000000000heLS0000
<B5I000000000000000000004=kZl`Ii0000000000000000DW=Z411HL4U0LHeP`YO[000000000000@KJP0000LbEB`2?[@T<P00000000<PlUXVOO00004@RG0R@;
HSOn@>?g\OT@PTHk`;;60000<2Z4TYRDdP7h0bQLdAiT@;_I`RQETRWh87>b8EoihP1Hhbn4`J>R0000DRib0000D]]=0\KE0c1_P;a6P@OUXFm<LG=LT@MT0SKEh]J4
00000000d>DAHDDb<JVXHS6N8\k3@0o;0H=k0000l6X2<WBQh4WL@X;2000000000000h0OD@?D]hM9d`]3Z\JcB0000D>;:0000H?:<0000\1Q^0000PO8m00000000
000000000000d[[EX04g0000<;RF0000000000000000P_chD29m0000X4kg0000P=m2hA@B<;PCd[lY000000000000P5lalAO\@EaCl4N@<To94:@\000000000000
0000<e@200000000000000000000\QiB0000XW@C00000000@9DXD0\7<<KhDSH[42`n`XVOd=ToT]Ei8eQV000000008@4_\@VZDB0[LA8>DbnD0000\AoD<7[G4I[B
00000000000000000000H]3A000000000000HVbk000000000000H9SS0000hGU=hH8`TLZNdPK0h30Q46Sk8?=oDURCHDRUDVR18WAblba2HbnTHSEmhc8kl1<Rl;DM
D?RFlH3m0000L_iMPK5U\6mAD3Jgl8IZ000000000000<HB3XTPM0000@N<0000000000000000000000000H5f<000000000000000000004J8Y`]7Bd6:X0000`?]>
X[>E0000<?D4`35:00000000@M3A000000000000@:ED0000000000000000DGdU000000000000DRc500000000dd_I0000P6[^lGN`@1i@00000000000000000000
0000dUnE00000000<3<L000000000000haQ3<dBR8<gO<H7CdTP8000000000000000000000000l1nB\;S`T@2CX8QP4SNZ00000000@Me?XaHN0000@A:DDH6fLN0V
00004O?`0000DD9n\A9B8NIL00000000l4=N00008agk00000000<3<k`6LjDM^C0000000000000000\7ThT]?^0000000000008Y0N0000H3Rk48OV0000P:nF0[Kb
0000dNW?0000TA7?@KCdhWE?DD=S4MA\h0K48A9SHT1Y02eo4:V2<:`\\<V><67X4Ilbh`WVd[QbL\>c00000000`:F^0000DCY^XKhk000000000000hIed8\nY0000
D1n]h@\T4Hg5lVPg000000000000`CdK0000T:>RD7bTPSE5l\[W0000\7b3X;ml\>noDJMZlbe94O`k`>=EH[@M0?S400000000`3RT<FSj0<[<XJ@PXHhM\J`k0=<l
05IET5Ga<9J_<<TO8D_=lE27TMcS04hk4^=5@FYL<`@L<GFOdaG@hbffXOF0Tda;X86>0Kcl0000000000000000h2Wn000000000000X>1HlG@BhbXDlJjk00000000
<4[3d6\a<JToL>f>X;e\\9ljDX`<PdAYleR_0000000000000000T^XIHFcY000000000000<F5n82hCdBC4H4c1d0DI8GH@DRLVlJ==DN]JDM5al5La`70Y00000000
00008E1f46>J<88l\I6BdV9hP7dR000000000000d::P000000008X8W00G<dcLg00000000@T]H<BTV00000000<AB9\TlOHHfV000000004Do]00000000<8oY0000
"#, [
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
