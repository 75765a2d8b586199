// Made by `cargo xtask codegen` from data/languages.tsv and data/language-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, 1024, r#"aa	0001
aar	0001
ab	0011
abk	0011
af	0021
afr	0021
ak	0031
aka	0031
alb	0041
am	0051
amh	0051
an	0061
ar	0071
ara	0071
arg	0061
arm	0081
as	0091
asm	0091
asq	00:1
ast	00;1
ay	00<1
aym	00<1
az	00=1
aze	00=1
ba	00>1
bak	00>1
bam	00?1
baq	00@1
be	00A1
bel	00A1
ben	00B1
ber	00C1
bfi	00D1
bg	00E1
bho	00F1
bm	00?1
bn	00B1
bo	00G1
bod	00G1
bos	00H1
bos-sgn	00I1
bqn	00J1
br	00K1
bre	00K1
bs	00H1
bul	00E1
bur	00L1
ca	00M1
cat	00M1
ce	00N1
ceb	00O1
ces	00P1
che	00N1
chi	00Q1
chu	00R1
chv	00S1
co	00T1
cor	00U1
cos	00T1
cs	00P1
csc	00V1
cse	00W1
csq	00X1
cu	00R1
cv	00S1
cy	00Y1
cy-sgn	00Z1
cym	00Y1
cze	00P1
da	00[1
dan	00[1
de	00\1
deu	00\1
div	00]1
dse	00^1
dsl	00_1
dut	00`1
dv	00]1
dz	00a1
dzo	00a1
ee	00b1
el	00c1
ell	00c1
en	00d1
eng	00d1
eo	00e1
epo	00e1
es	00f1
eso	00g1
est	00h1
et	00h1
eu	00@1
eus	00@1
ewe	00b1
fa	00i1
fao	00j1
fas	00i1
ff	00k1
fi	00l1
fij	00m1
fil	00n1
fin	00l1
fj	00m1
fo	00j1
fr	00o1
fra	00o1
fre	00o1
fry	0101
fse	0111
fsl	0121
ful	00k1
fy	0101
ga	0131
gd	0141
geo	0151
ger	00\1
gl	0161
gla	0141
gle	0131
glg	0161
glv	0171
gn	0181
grc	0191
gre	00c1
grn	0181
gsg	01:1
gss	01;1
gsw	01<1
gu	01=1
guj	01=1
gv	0171
ha	01>1
hat	01?1
hau	01>1
haw	01@1
he	01A1
heb	01A1
hi	01B1
hin	01B1
hr	01C1
hrv	01C1
hsb	01D1
hsh	01E1
ht	01?1
hu	01F1
hun	01F1
hy	0081
hye	0081
ia	01G1
ibo	01H1
ice	01I1
icl	01J1
id	01K1
ig	01H1
ina	01G1
ind	01K1
is	01I1
ise	01L1
isg	01M1
isl	01I1
it	01N1
ita	01N1
ja	01O1
jav	01P1
jpn	01O1
jv	01P1
ka	0151
kab	01Q1
kal	01R1
kan	01S1
kat	0151
kaz	01T1
kg	01U1
khm	01V1
kin	01W1
kir	01X1
kk	01T1
kl	01R1
km	01V1
kn	01S1
ko	01Y1
kok	01Z1
kon	01U1
kor	01Y1
krl	01[1
ku	01\1
kur	01\1
kw	00U1
ky	01X1
la	01]1
lao	01^1
lat	01]1
lav	01_1
lb	01`1
lg	01a1
li	01b1
lin	01c1
lit	01d1
lls	01e1
ln	01c1
lo	01^1
lsl	01f1
lt	01d1
ltz	01`1
lug	01a1
lv	01_1
mac	01g1
mai	01h1
mal	01i1
mao	01j1
mar	01k1
may	01l1
mdl	01m1
me	01n1
me-sgn	01o1
mg	0201
mi	01j1
mk	01g1
mk-sgn	0211
mkd	01g1
ml	01i1
mlg	0201
mlt	0221
mn	0231
mo	0241
mon	0231
mr	01k1
mri	01j1
ms	01l1
msa	01l1
mt	0221
my	00L1
mya	00L1
nan	0251
nb	0261
nds	0271
ne	0281
nep	0281
nl	00`1
nld	00`1
nn	0291
nno	0291
no	02:1
nob	0261
nor	02:1
nsl	02;1
ny	02<1
nya	02<1
oc	02=1
oci	02=1
om	02>1
or	02?1
ori	02?1
orm	02>1
pa	02@1
pan	02@1
per	00i1
pl	02A1
pms	02B1
pol	02A1
por	02C1
ps	02D1
pso	02E1
psr	02F1
pt	02C1
pus	02D1
qu	02G1
que	02G1
rm	02H1
rms	02I1
rn	02J1
ro	02K1
roh	02H1
rom	02L1
ron	02K1
ru	02M1
rum	02K1
run	02J1
rus	02M1
rw	01W1
sa	02N1
sag	02O1
san	02N1
sc	02P1
sd	02Q1
se	02R1
sfb	02S1
sg	02O1
sgg	02T1
si	02U1
sin	02U1
sk	02V1
sl	02W1
slf	02X1
slk	02V1
slo	02V1
slv	02W1
slv-sgn	02Y1
sm	02Z1
sme	02R1
smo	02Z1
sn	02[1
sna	02[1
snd	02Q1
so	02\1
som	02\1
sot	02]1
spa	00f1
sq	0041
sqi	0041
sqk	02^1
sr	02_1
srd	02P1
srp	02_1
srp-sgn	02`1
ss	02a1
ssp	02b1
ssr	02c1
ssw	02a1
st	02]1
su	02d1
sun	02d1
sv	02e1
svk	02f1
sw	02g1
swa	02g1
swe	02e1
swl	02h1
szl	02i1
ta	02j1
tam	02j1
tat	02k1
te	02l1
tel	02l1
tg	02m1
tgk	02m1
tgl	02n1
th	02o1
tha	02o1
ti	0301
tib	00G1
tir	0301
tk	0311
tl	02n1
tn	0321
to	0331
ton	0331
tr	0341
ts	0351
tsm	0361
tsn	0321
tso	0351
tt	02k1
tuk	0311
tur	0341
ty	0371
ug	0381
uig	0381
uk	0391
ukr	0391
ur	03:1
urd	03:1
uz	03;1
uzb	03;1
vgt	03<1
vi	03=1
vie	03=1
vo	03>1
vol	03>1
wel	00Y1
wo	03?1
wol	03?1
xh	03@1
xho	03@1
xk-sgn	03A1
yi	03B1
yid	03B1
yo	03C1
yor	03C1
yue	03D1
za	03E1
zh	00Q1
zha	03E1
zho	00Q1
zu	03F1
zul	03F1
"#, r#"000000000000@0^o0000X0<j0015006RH07YT0D<0000000000000000h0YA0000@0E\H0G^l06lD0SU000000000000H0;L\0>Q@0CJX0R5@0Y90000000000000000
@0U<00000000L0HX`0WT@0?=@0^^0000h09Th0Ke00000000400l00000000l07a0000D0?V00000000000000000000@0010000000000000000D0Om@0bE@04o0000
00000000H0=o000000000000<0?E`0F5<0PhD06JH0QT@0J7`0\200000000000000000000000000000000h0[aD09LX0\g0000<0Ug000000000000000000000000
0000000000000000\0^=0000D06A<0\V00000000X0Q\0000@0K2P0d700000000L0<Y0000d0:I400JH0;nd09eT0EJ0000D0@B@0bj00000000D0Me0000T0^f0000
<03bL0DE000000000000@0H700000000D0A@H0QeD0RGd0LI0000D02:0000@0<H00000000000000000000000000000000h08nd0N6T0ab00000000000000008009
402B0000000000000000X0]I0000L0<700000000h0T7T0_b@08^H0?g0000@0[j\0>?l07500000000<02K@05_L0<P0000000000000000<0QK00000000D0NX0000
00000000H0cD`0Zn00000000000000000000000000000000<0K:00000000D02]@0Z600000000000000000000000000000000<0AQ00000000L0HO@0^N@0?_0000
00000000000000000000D03G0000000000000000000000000000000000000000L04E@0W30000000000000000D04<D0@e000000000000000000000000@0]l0000
0000D0S^00000000@0J?403600000000D0col0bV00000000`0:b0000H0TY000000000000<0VI000000000000d0bM0000@04_0000`0=^H0b4000000000000\0Wf
0000L0SL008D0000000000000000<01h007P409CH0bb00000000L0I;00000000000000000000<0VA0000H0NG0000L05@X0>l80UD\0_H00000000000000000000
000000000000000000000000@0JG00000000000000000000\0\M000000000000T0EAT0\^@0aZ@01>L068l0B3d0Wo\0cf@0QC00000000h0F>000000000000@0HG
00000000000000000000@08V000000000000@0;fD0Cc00000000H0@S0000000000000000000000000000@0_Z000000000000000000000000`0[7000000000000
00000000D0?M0000D0Qm@0S2d0LR00000000@0Y\@0;D00000000H0PO00000000d0O1000000000000`0^400000000000000000000h0Uo00000000000000000000
@0?5T0]RD0`MD0I\H0RX0000l08M000000000000@0WL0000D0Hj0000P0570000000000000000000000000000`0>c@0JX@0@K@0^V`0Ll0000000000000000D0G2
0000000000000000000000000000000000000000@00BX0R><0WDH0M8000000000000@04g00000000000000000000L0Ha<0^F000000000000h0L@0000@0IT0000
0000007G0000P0Ed0000000000000000H0T@0000<05I000000000000000000000000000000000000`0=UD0a70000@0GD<0JO00000000000000000000`0\;@0Jj
0000<01_H0AbH0c3`0:@000000000000000000000000000000000000000000000000000000000000H0EmD0`Dd0XV0000000000000000000000B^000000000000
80U3000000000000@0cM000000000000000000000000@0:Z00000000D0`4l0B<0000000000000000000000000000000000000000000000000000000040Q:0000
0000h0NO@0[@000000000000@0`^000000000000000000000000D0I3h0W;D0Ri@0AZD0NiH0ZP0000000080b<000000000000000000000000000000000000H0aQ
0000H0@0D02n@0Ja<0;3l07>@0Z]H0P>00000000000000000000H0=<00000000@0_70000000000000000h0N`000000000000000000000000000000000000\0Xg
0000l0Mm00000000@0X_0000@0CR000000000000`0VYD0So00000000000000000000@0][0000@0OBD0SDD06[h0L7h0V8D0;;0000H0BV0000l07jl0CkD0Ie0000
\0Y0H0TQD09]00000000<0VQ0000H0LdH0SfD0O\D043L0DN80UVL0Fi0000000000000000<0]000000000d0YSh0Kn0000000000PFX0X8000000BM00000000<0D4
00000000000000000000@00d40PW\0Ymh0Vj000080UM0000<03?\0_Q`0=L0000D0=D@0FO0000\0W]D0A7006cL05V0000000080Tj0000000000000000@0`o0000
<0DW00000000000000000000@01O00000000D0MH00000000@0ROD0KC000000000000D0>7@0Go000080OdL0GUd0OJD0S;0000`0\DD01W0000@0<@\0>H0000`0:7
0000@0TH0000000000000000402eD0KT0000@0AI@0c;00000000P0;]00000000000000000000<0Gg0000@0E90000000080Q1000000000000@0[Y@0;U000000ak
@0cU0000@0600000000000000000D0ID0000<0`U0000000000000000000000000000H0G;000000000000000000000000h0CZ@0Ra0000H0@90000@0XE0000@0Bg
000000000000000000000000@0U_0000L04Vh09nl0C8000000000000000000000000D0FG00000000009:D0`<00000000@0@n0000`0c]0000d0Z>00000000<0:k
0000h0[P000000000000000000000000H0<bD0IL000000000000X0Dg00000000L05g40MP0000D03P0000000000000000@0In0000\0]8T0ES00000000@00S<0Vb
0000\0=300000000D03j000080`fL03YL0F`D0=gh0XM0000h0CA<0]AX0E000000000D0GL<0Ta000000000000000000000000<0D_000000000000000000000000
\0Yd0000H0N?000080P50000<04N\0_?00000000000000000000000000000000008;D08fX0_k00000000<021D0BE@0KK0000000080OST0a@0000000000000000
00000000l0AjD0M@000000000000D0K]0000H0FW00000000@0H?000000000000\0]c0000000000000000@0[H000000000000`0YJ00000000000000000000@0:R
`0ZG<01Fd0>Z<0aI<00[D0O:00000000h0L[`0Ze000000Bo0000000000000000000000000000@083000000000000`0M\00000000H0P`802TH0@\000000000000
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

index! { V3: u8, 256, r#"ab	0001
af	0011
am	0021
an	0031
ar	0041
as	0051
asq	0061
az	0071
be	0081
ber	0091
bfi	00:1
bg	00;1
bn	00<1
bo	00=1
bos-sgn	00>1
bqn	00?1
br	00@1
bs	00A1
ca	00B1
ce	00C1
co	00D1
cs	00E1
csc	00F1
cse	00G1
csq	00H1
cu	00I1
cy	00J1
cy-sgn	00K1
da	00L1
de	00M1
dse	00N1
dsl	00O1
el	00P1
en	00Q1
eo	00R1
es	00S1
eso	00T1
et	00U1
eu	00V1
fa	00W1
fi	00X1
fil	00Y1
fj	00Z1
fo	00[1
fr	00\1
fse	00]1
fsl	00^1
fy	00_1
ga	00`1
gd	00a1
gl	00b1
grc	00c1
gsg	00d1
gss	00e1
gu	00f1
gv	00g1
he	00h1
hi	00i1
hr	00j1
hsh	00k1
ht	00l1
hu	00m1
hy	00n1
icl	00o1
id	0101
is	0111
ise	0121
isg	0131
it	0141
ja	0151
jv	0161
ka	0171
kg	0181
kk	0191
km	01:1
kn	01;1
ko	01<1
ku	01=1
kw	01>1
ky	01?1
la	01@1
lb	01A1
li	01B1
lls	01C1
ln	01D1
lo	01E1
lsl	01F1
lt	01G1
lv	01H1
mdl	01I1
me	01J1
me-sgn	01K1
mg	01L1
mk	01M1
mk-sgn	01N1
ml	01O1
mn	01P1
mo	01Q1
mr	01R1
ms	01S1
mt	01T1
my	01U1
nb	01V1
ne	01W1
nl	01X1
nn	01Y1
no	01Z1
nsl	01[1
oc	01\1
om	01]1
ori	01^1
pa	01_1
pl	01`1
pms	01a1
ps	01b1
pso	01c1
psr	01d1
pt	01e1
rm	01f1
rms	01g1
ro	01h1
rom	01i1
ru	01j1
sc	01k1
sd	01l1
se	01m1
sfb	01n1
sgg	01o1
sk	0201
sl	0211
slf	0221
slv-sgn	0231
so	0241
sq	0251
sqk	0261
sr	0271
srp-sgn	0281
ssp	0291
ssr	02:1
sv	02;1
svk	02<1
sw	02=1
swl	02>1
ta	02?1
te	02@1
tg	02A1
th	02B1
tk	02C1
tl	02D1
tr	02E1
tsm	02F1
tt	02G1
ty	02H1
uk	02I1
ur	02J1
uz	02K1
vgt	02L1
vi	02M1
vo	02N1
wol	02O1
xk-sgn	02P1
yi	02Q1
yo	02R1
zh	02S1
"#, r#"@0:oD0?F@0?V@0CZ`04:H0EI0000H02Z0000@07:l0E5000000000000H0?_0000@08n0000D0?=<09VH096@08T<0@@X0>J@0AH@07k00000000@0BH@04S0000@0EQ
@0@0L0?4@02B0033`0A2@06G0000D0:>H0EA00000000000000000000D0D30000000000000000<0@80000H0<a000000000000@0>[00000000D0=Q0000@01\@07Z
40>10000H05]000000000000<06O@0:^H0>:D02J@0DC@0:V0000D0:6H0AiD0>c@07BT08\D09>@00AD0=1h0BPD03a@0Dd@06h80Dl00000000000000000000@09n
00000000D00j@0:f<04C@03E<0BjH0=YH05<@04[D08;D0:F@0;7H06_0000000040<E0000H04c00000000@0CkT08e00000000000000000000D0<Q0000@0090000
<0120000000000000000@09^@08300000000D05U@04KH0>Bh07bD00YH0=a@054D0>S`0@P@0AP@0=AD0>lD02R<0C:@0CBh03U0000H07R00000000000000000000
@06?D0D;D03iH0<Y0000<0@H<01Ll03<H0;aD0=I@0@jL08C\0Cb00000000@0BY002jD03M<0C20000<00a@02:`066D07J0000X0A;`0;iT0DS00000000D0<i0000
000000000000`0B?00000000\0AXD0;Ph0@Y0000@001<0@b@09f<0;?H0<50000D05D@01T@09F@0AaD0710000L0210000<0CJ80?g000000000000@0CR@06W@0:N
<08Ld05m@0DK<0D\D0=90000@00I0000h0;XD0<=<01dH0?N`0B6D0;H00000000L01CD05e0000@02b`05L0000D01:@09N0000`0BaD00QH0=i@04l00000000`041
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

index! { NAMES: u8, 16384, r#"a rap	0001
abcaisis	0011
abcaso	0011
abcazio	0011
abchasisch	0011
abchaski	0011
abchazcina	0011
abchazisch	0011
abchaziska	0011
abchazstina	0011
abchazu	0011
abchazų	0011
abcházčina	0011
abcházština	0011
abcáisis	0011
abcázio	0011
abhaasi	0011
abhascina	0011
abhaski	0011
abhaz	0011
abhaza	0011
abhazca	0011
abhazu	0011
abhază	0011
abhaščina	0011
abház	0011
abhāzu	0011
abjasio	0011
abkasiska	0011
abkasíska	0011
abkazjan	0011
abkażjan	0011
abkhasisk	0011
abkhaz	0011
abkhaze	0011
abkhazian	0011
acainis	0021
acáinis	0021
afaan oromo	0031
afairis	0041
afar	0041
afarcina	0041
afari	0041
afarscina	0041
afarski	0041
afarstina	0041
afaru	0041
afarčina	0041
afarština	0041
afarščina	0041
afarų	0041
afghanska	0051
afracainis	0061
afracáinis	0061
africaner	0061
africâner	0061
afrikaanca	0061
afrikaani	0061
afrikaans	0061
afrikancina	0061
afrikandu	0061
afrikans	0061
afrikanscina	0061
afrikanska	0061
afrikanstina	0061
afrikanu	0061
afrikanščina	0061
afrikanų	0061
afrikáans	0061
afrikánčina	0061
afrikánština	0061
afríkanska	0061
afáiris	0041
afár	0041
afāru	0041
aidhmiris	0071
aimara	0071
aimaru	0071
aimará	0071
aimarų	0071
airiu	0081
airiu kalba	0081
airių	0081
airių kalba	0081
airmeinis	0091
airméinis	0091
aj	00:1
ajmara	0071
ajmarscina	0071
ajmarski	0071
ajmarstina	0071
ajmarština	0071
ajmarščina	0071
akan	0021
akancina	0021
akani	0021
akanscina	0021
akanski	0021
akanstina	0021
akanu	0021
akančina	0021
akanština	0021
akanščina	0021
akanų	0021
alamsaksa	00;1
alasaksa	00;1
albaania	00<1
albaania keel	00<1
albainis	00<1
alban	00<1
alban nyelv	00<1
albanais	00<1
albancina	00<1
albanees	00<1
albaneese taal	00<1
albanes	00<1
albanese	00<1
albaneza	00<1
albaneză	00<1
albania	00<1
albanian	00<1
albanian kieli	00<1
albanian sign language	00=1
albanisch	00<1
albanische sprache	00<1
albanischkenntnisse	00<1
albaniz	00<1
albaniż	00<1
albanscina	00<1
albansk	00<1
albanska	00<1
albanski	00<1
albanski jezik	00<1
albanskiego	00<1
albanstina	00<1
albanu	00<1
albanu kalba	00<1
albanu valoda	00<1
albanès	00<1
albanés	00<1
albanês	00<1
albanščina	00<1
albanų	00<1
albanų kalba	00<1
albański	00<1
albańskiego	00<1
albáinis	00<1
albán	00<1
albán nyelv	00<1
albánčina	00<1
albánština	00<1
albāņu	00<1
albāņu valoda	00<1
aleman	00>1
aleman suizo	00?1
alemany	00>1
alemany suis	00?1
alemany suís	00?1
alemao	00>1
alemao (suica	00?1
alemán	00>1
alemán suizo	00?1
alemão	00>1
alemão (suíça	00?1
allemand	00>1
almanca	00>1
alsonemet	00;1
alsónémet	00;1
alt sorab	00@1
alt sòrab	00@1
altgriechisch	00A1
alto sorabio	00@1
alto sorabo	00@1
alto sorbio	00@1
alto sorábio	00@1
amairis	00B1
amarico	00B1
amhaars	00B1
amhara	00B1
amharca	00B1
amharcina	00B1
amharic	00B1
amharica	00B1
amharică	00B1
amharik	00B1
amhariku	00B1
amharique	00B1
amharisch	00B1
amharisk	00B1
amhariska	00B1
amharscina	00B1
amharski	00B1
amharstina	00B1
amharu	00B1
amharíska	00B1
amharčina	00B1
amharština	00B1
amharščina	00B1
amharų	00B1
amhàric	00B1
amáiris	00B1
amárico	00B1
an bearla	00:1
an béarla	00:1
an ghaeilge	0081
ancient greek	00A1
angielski	00:1
angielski biznesowy	00:1
angielski techniczny	00:1
angielskiego	00:1
anglais	00:1
anglais courant	00:1
anglais des affaires	00:1
anglais professionnel	00:1
angles	00:1
anglescina	00:1
angleski jezik	00:1
anglesko	00:1
angleški jezik	00:1
angleško	00:1
angleščina	00:1
anglicky	00:1
anglicky jazyk	00:1
anglický jazyk	00:1
anglictina	00:1
anglictinu	00:1
angličtina	00:1
angličtinu	00:1
anglu	00:1
anglu kalba	00:1
anglu valoda	00:1
anglès	00:1
anglų	00:1
anglų kalba	00:1
angol	00:1
angol nyelv	00:1
angolul	00:1
angļu	00:1
angļu valoda	00:1
anh	00:1
anh ngu	00:1
anh ngữ	00:1
anh van	00:1
anh văn	00:1
antik yunanca	00A1
araabia	0001
araabia keel	0001
arab	0001
arab nyelv	0001
araba	0001
arabcina	0001
arabe	0001
arabia	0001
arabian kieli	0001
arabic	0001
arabisch	0001
arabische sprache	0001
arabische taal	0001
arabischkenntnisse	0001
arabisk	0001
arabiska	0001
arabo	0001
arabscina	0001
arabski	0001
arabskiego	0001
arabstina	0001
arabu	0001
arabu kalba	0001
arabu valoda	0001
arabíska	0001
arabă	0001
arabčina	0001
arabština	0001
arabščina	0001
arabų	0001
arabų kalba	0001
aragoinis	00C1
aragon	00C1
aragonais	00C1
aragonca	00C1
aragoncina	00C1
aragonees	00C1
aragones	00C1
aragonese	00C1
aragonesisch	00C1
aragonesiska	00C1
aragonesu	00C1
aragonesų	00C1
aragonez	00C1
aragoneza	00C1
aragoneză	00C1
aragoni	00C1
aragonia	00C1
aragoniesu	00C1
aragoniešu	00C1
aragoniz	00C1
aragoniż	00C1
aragonscina	00C1
aragonsk	00C1
aragonska	00C1
aragonski	00C1
aragonstina	00C1
aragonès	00C1
aragonés	00C1
aragonéz	00C1
aragonês	00C1
aragonština	00C1
aragonščina	00C1
aragoński	00C1
aragóinis	00C1
aragónčina	00C1
araibis	0001
aranes	00D1
aranès	00D1
arapca	0001
arapski	0001
arapski jezik	0001
arapça	0001
arayanice	00E1
armeana	0091
armeană	0091
armeenia	0091
armeenia keel	0091
armeens	0091
armeense taal	0091
armen	0091
armencina	0091
armeni	0091
armenia	0091
armenian	0091
armenian kieli	0091
armenien	0091
armenio	0091
armenisch	0091
armenische sprache	0091
armenischkenntnisse	0091
armeniska	0091
armeno	0091
armenscina	0091
armensk	0091
armenska	0091
armenski	0091
armenski jezik	0091
armenstina	0091
armenu	0091
armenu kalba	0091
armenu valoda	0091
armenščina	0091
arménien	0091
arménčina	0091
arménština	0091
armênio	0091
armēņu	0091
armēņu valoda	0091
armėnų	0091
armėnų kalba	0091
arnavutca	00<1
arnavutça	00<1
arābu	0001
arābu valoda	0001
asagi almanca	00;1
asaimis	00F1
asairis	00G1
asamcina	00F1
asames	00F1
asameza	00F1
asameză	00F1
asamiesu	00F1
asamiešu	00F1
asamscina	00F1
asamski	00F1
asamstina	00F1
asamu	00F1
asamés	00F1
asamščina	00F1
asamų	00F1
asarbaiseainis	00G1
asarbaiseáinis	00G1
aserbaidschanisch	00G1
aserbaidschanische sprache	00G1
aserbaidschanischkenntnisse	00G1
aserbaidzaani	00G1
aserbaidzaani keel	00G1
aserbaidžaani	00G1
aserbaidžaani keel	00G1
aserbajdsjansk	00G1
aseri	00G1
aserska	00G1
assam	00F1
assamais	00F1
assamca	00F1
assamees	00F1
assames	00F1
assamese	00F1
assamesisch	00F1
assamesisk	00F1
assamesiska	00F1
assami	00F1
assamiz	00F1
assamiż	00F1
assamska	00F1
assamès	00F1
assamês	00F1
asszami	00F1
asszámi	00F1
astuiris	00H1
asturcina	00H1
asturia	00H1
asturian	00H1
asturiana	00H1
asturiano	00H1
asturianu	00H1
asturiană	00H1
asturianų	00H1
asturien	00H1
asturiesu	00H1
asturijscina	00H1
asturijski	00H1
asturijščina	00H1
asturisch	00H1
asturisk	00H1
asturiska	00H1
asturià	00H1
asturstina	00H1
asturyasca	00H1
asturyasça	00H1
asturyjski	00H1
asturština	00H1
astuuria	00H1
astúiris	00H1
astúríska	00H1
astúrčina	00H1
astūriešu	00H1
asztur	00H1
asztúr	00H1
augssorbu	00@1
augšsorbu	00@1
aukstutiniu sorbu	00@1
aukštutinių sorbų	00@1
austrian sign language	00I1
aymara	0071
aymarcina	0071
aymarčina	0071
azera	00G1
azerbaidjanais	00G1
azerbaidjanes	00G1
azerbaidjanès	00G1
azerbaidzanieciu	00G1
azerbaidzanieciu kalba	00G1
azerbaidzanu	00G1
azerbaidzanu valoda	00G1
azerbaidžaniečių	00G1
azerbaidžaniečių kalba	00G1
azerbaidžāņu	00G1
azerbaidžāņu valoda	00G1
azerbaigiano	00G1
azerbaijan	00G1
azerbaijani	00G1
azerbaijano	00G1
azerbaiyano	00G1
azerbajdzancina	00G1
azerbajdzanscina	00G1
azerbajdzanski	00G1
azerbajdzanski jezik	00G1
azerbajdzanstina	00G1
azerbajdzjanska	00G1
azerbajdzsani	00G1
azerbajdzsani nyelv	00G1
azerbajdzsáni	00G1
azerbajdzsáni nyelv	00G1
azerbajdžanski	00G1
azerbajdžanski jezik	00G1
azerbajdžančina	00G1
azerbajdžanščina	00G1
azerbajgani	00G1
azerbaycan dili	00G1
azerbaïdjanais	00G1
azerbeidzjaans	00G1
azerbeidzjaanse taal	00G1
azerbejdzanski	00G1
azerbejdzanski jezik	00G1
azerbejdzanskiego	00G1
azerbejdżański	00G1
azerbejdżańskiego	00G1
azerbejdžanski	00G1
azerbejdžanski jezik	00G1
azeri	00G1
azerin kieli	00G1
azeriska	00G1
azero	00G1
azerscina	00G1
azerski	00G1
azerstina	00G1
azerí	00G1
azeră	00G1
azerština	00G1
azerščina	00G1
azéri	00G1
aímara	0071
aşağı almanca	00;1
ażerbajġani	00G1
ażeri	00G1
ba lan	00J1
ba tu	00K1
ba tư	00K1
bachkir	00L1
bahasa albania	00<1
bahasa arab	0001
bahasa armenia	0091
bahasa azerbaijani	00G1
bahasa basque	00M1
bahasa belanda	00N1
bahasa belarusia	00O1
bahasa bengali	00P1
bahasa bokmal norwegia	00Q1
bahasa bokmål norwegia	00Q1
bahasa bosnia	00R1
bahasa bulgaria	00S1
bahasa ceko	00T1
bahasa dansk	00U1
bahasa esperanto	00V1
bahasa estonia	00W1
bahasa filipino	00X1
bahasa galisia	00Y1
bahasa georgia	00Z1
bahasa gereja slavonia	00[1
bahasa gujarat	00\1
bahasa hindi	00]1
bahasa hungaria	00^1
bahasa ibrani	00_1
bahasa indonesia	00`1
bahasa inggris	00:1
bahasa irlandia	0081
bahasa islandia	00a1
bahasa italia	00b1
bahasa jepang	00c1
bahasa jerman	00>1
bahasa kanton	00d1
bahasa katalan	00e1
bahasa kazakh	00f1
bahasa korea	00g1
bahasa kroasia	00h1
bahasa latin	00i1
bahasa latvia	00j1
bahasa lituania	00k1
bahasa luksemburg	00l1
bahasa makedonia	00m1
bahasa malaysia	00n1
bahasa malta	00o1
bahasa mandarin	0101
bahasa marathi	0111
bahasa melayu	00n1
bahasa mongolia	0121
bahasa norwegia	0131
bahasa nynorsk norwegia	0141
bahasa persia	00K1
bahasa polski	00J1
bahasa portugis	0151
bahasa prancis	0161
bahasa punjabi	0171
bahasa rumania	0181
bahasa rusia	0191
bahasa serbia	01:1
bahasa slovak	01;1
bahasa slovenia	01<1
bahasa spanyol	01=1
bahasa suomi	01>1
bahasa swahili	01?1
bahasa swedia	01@1
bahasa tamil	01A1
bahasa telugu	01B1
bahasa thai	01C1
bahasa tionghoa	0101
bahasa turki	01D1
bahasa ukraina	01E1
bahasa urdu	01F1
bahasa uzbek	01G1
bahasa vietnam	01H1
bahasa yunani	01I1
baisciris	00L1
baiscíris	00L1
baix alemany	00;1
baixkir	00L1
baixo alemao	00;1
baixo alemão	00;1
bajo aleman	00;1
bajo alemán	00;1
baltarusiu	00O1
baltarusiu kalba	00O1
baltarusių	00O1
baltarusių kalba	00O1
baltkrievu	00O1
baltkrievu valoda	00O1
bambairis	01J1
bambara	01J1
bambarcina	01J1
bambarscina	01J1
bambarstina	01J1
bambaru	01J1
bambarčina	01J1
bambarština	01J1
bambarščina	01J1
bambarų	01J1
bangla	00P1
bangla jezik	00P1
bangla nyelv	00P1
barmcina	01K1
barmstina	01K1
barmčina	01K1
barmština	01K1
bas allemand	00;1
bas-allemand	00;1
basc	00M1
basca	00M1
bascais	00M1
baschiro	00L1
baschkirisch	00L1
basco	00M1
bască	00M1
bashkir	00L1
basjkiers	00L1
basjkiriska	00L1
basjkirsk	00L1
bask	00M1
baskca	00M1
baski	00M1
baski keel	00M1
baskictina	00M1
baskiiri	00L1
baskijski	00M1
baskijski jezik	00M1
baskijskiego	00M1
baskin kieli	00M1
baskir	00L1
baskira	00L1
baskircina	00L1
baskirscina	00L1
baskirski	00L1
baskirstina	00L1
baskirtca	00L1
baskiru	00L1
baskisch	00M1
baskische sprache	00M1
baskische taal	00M1
baskischkenntnisse	00M1
baskisk	00M1
baskiska	00M1
baskičtina	00M1
baskneska	00M1
baskovscina	00M1
baskovščina	00M1
basku	00M1
basku kalba	00M1
basku valoda	00M1
baskça	00M1
baskír	00L1
baskų	00M1
baskų kalba	00M1
basque	00M1
basso tedesco	00;1
baszk	00M1
baszk nyelv	00M1
baszkirski	00L1
bati frizcesi	01L1
batı frizcesi	01L1
baucpuri	00E1
baučpuri	00E1
baznicslavu	00[1
baznytine slavu	00[1
baznīcslāvu	00[1
başkırtça	00L1
baškiiri	00L1
baškirski	00L1
baškirčina	00L1
baškirština	00L1
baškirščina	00L1
baškirų	00L1
baškīru	00L1
bažnytinė slavų	00[1
bașkiră	00L1
bealaruisis	00O1
bealarúisis	00O1
beangailis	00P1
beangáilis	00P1
bearla	00:1
belanda	00N1
belarus	00O1
belarusa	00O1
belarusca	00O1
belarusia	00O1
belarusian	00O1
belarusisk	00O1
belarusiska	00O1
belarussisch	00O1
belarussische sprache	00O1
belarussische taal	00O1
belarussischkenntnisse	00O1
belarussu	00O1
belarusz	00O1
belarusz nyelv	00O1
belarusça	00O1
belarusă	00O1
belarús	00O1
beloruscina	00O1
beloruski	00O1
beloruski jezik	00O1
belorustina	00O1
beloruščina	00O1
bengaals	00P1
bengaalse taal	00P1
bengalce	00P1
bengalcina	00P1
bengalese	00P1
bengaleza	00P1
bengaleză	00P1
bengali	00P1
bengali keel	00P1
bengalin kieli	00P1
bengalisch	00P1
bengalische sprache	00P1
bengalischkenntnisse	00P1
bengalscina	00P1
bengalska	00P1
bengalski	00P1
bengalski jezik	00P1
bengalskiego	00P1
bengalstina	00P1
bengalu	00P1
bengalu kalba	00P1
bengalu valoda	00P1
bengalí	00P1
bengalščina	00P1
bengalų	00P1
bengalų kalba	00P1
bengálčina	00P1
bengálština	00P1
bengāļu	00P1
bengāļu valoda	00P1
berber	01M1
bhodjpouri	00E1
bhodschpuri	00E1
bhodzpurcina	00E1
bhodzpuri	00E1
bhodzpurstina	00E1
bhodzpuru	00E1
bhodżpuri	00E1
bhodžpuri	00E1
bhodžpūru	00E1
bhojpuri	00E1
bhoyapuri	00E1
bhoyapurí	00E1
bhódžpurčina	00E1
bhódžpurština	00E1
bialoruski	00O1
bialoruskiego	00O1
białoruski	00O1
białoruskiego	00O1
bielorruso	00O1
bielorrusso	00O1
bielorusse	00O1
bielorusso	00O1
bielorustina	00O1
bieloruština	00O1
birma	01K1
birmaans	01K1
birman	01K1
birman dili	01K1
birmana	01K1
birmanes	01K1
birmanisch	01K1
birmano	01K1
birmanski	01K1
birmanês	01K1
birmană	01K1
birmański	01K1
birmieciu	01K1
birmiesu	01K1
birmiečių	01K1
birmiešu	01K1
birmà	01K1
biélorusse	00O1
bjeloruski	00O1
bjeloruski jezik	00O1
bo dao nha	0151
bocmal	00Q1
bocmál	00Q1
bodzpuri	00E1
bodzspuri	00E1
bodžpuri	00E1
boisnis	00R1
bojpuri	00E1
bojpúrí	00E1
bokmaal	01N2
bokmal	01N2
bokmal noruegues	00Q1
bokmal norvegiz	00Q1
bokmal norveġiż	00Q1
bokmal norwegia	00Q1
bokmål	01N2
bokmål norueguês	00Q1
bokmål norwegia	00Q1
bolgar	00S1
bolgar nyelv	00S1
bolgarscina	00S1
bolgarščina	00S1
bolgár	00S1
bolgár nyelv	00S1
bosanscina	00R1
bosanski	00R1
bosanski jezik	00R1
bosanščina	00R1
bosenstina	00R1
bosenština	00R1
bosnakca	00R1
bosnia	00R1
bosnia keel	00R1
bosniaca	00R1
bosniacki	00R1
bosniackiego	00R1
bosniaco	00R1
bosniactina	00R1
bosniacă	00R1
bosnian	00R1
bosnian kieli	00R1
bosnian sign language	01P1
bosniaque	00R1
bosniačtina	00R1
bosniesu	00R1
bosniesu valoda	00R1
bosniešu	00R1
bosniešu valoda	00R1
bosnio	00R1
bosnisch	00R1
bosnische sprache	00R1
bosnische taal	00R1
bosnischkenntnisse	00R1
bosnisk	00R1
bosniska	00R1
bosniu	00R1
bosniu kalba	00R1
bosnià	00R1
bosnių	00R1
bosnių kalba	00R1
bosnyak	00R1
bosnyak nyelv	00R1
bosnyák	00R1
bosnyák nyelv	00R1
bosníska	00R1
botiju	01Q1
botijų	01Q1
boznijaku	00R1
bośniacki	00R1
bośniackiego	00R1
boşnakça	00R1
bożnijaku	00R1
breatnais	01R1
bretao	01S1
breto	01S1
breton	01S1
bretona	01S1
bretonca	01S1
bretoncina	01S1
bretone	01S1
bretoni	01S1
bretonisch	01S1
bretons	01S1
bretonscina	01S1
bretonsk	01S1
bretonska	01S1
bretonski	01S1
bretonstina	01S1
bretonu	01S1
bretonă	01S1
bretonština	01S1
bretonščina	01S1
bretonų	01S1
bretooni	01S1
bretoński	01S1
bretoņu	01S1
bretão	01S1
bretó	01S1
bretón	01S1
bretónska	01S1
bretónčina	01S1
briotainis	01S1
briotáinis	01S1
british sign language	01T1
bugarski	00S1
bugarski jezik	00S1
bulgaaria	00S1
bulgaaria keel	00S1
bulgaars	00S1
bulgaarse taal	00S1
bulgairis	00S1
bulgar	00S1
bulgara	00S1
bulgarca	00S1
bulgare	00S1
bulgaria	00S1
bulgarian	00S1
bulgarian kieli	00S1
bulgarian sign language	01U1
bulgarisch	00S1
bulgarische sprache	00S1
bulgarischkenntnisse	00S1
bulgariska	00S1
bulgaro	00S1
bulgarsk	00S1
bulgarska	00S1
bulgarski	00S1
bulgarskiego	00S1
bulgaru	00S1
bulgaru kalba	00S1
bulgaru valoda	00S1
bulgară	00S1
bulgarų	00S1
bulgarų kalba	00S1
bulgáiris	00S1
bulgāru	00S1
bulgāru valoda	00S1
bulharcina	00S1
bulharstina	00S1
bulharčina	00S1
bulharština	00S1
burma	01K1
burmai	01K1
burmais	01K1
burmanscina	01K1
burmanski	01K1
burmanščina	01K1
burmese	01K1
burmesisk	01K1
burmesiska	01K1
burmiz	01K1
burmiż	01K1
burmneska	01K1
business englisch	00:1
business-englisch	00:1
bułgarski	00S1
bułgarskiego	00S1
béarla	00:1
bósnio	00R1
búlgar	00S1
búlgaro	00S1
búlgarska	00S1
búrmneska	01K1
běloruština	00O1
bồ đào nha	0151
cabilenc	01V1
cabileno	01V1
cabileño	01V1
cabilo	01V1
caibilis	01V1
caibílis	01V1
caireilis	01W1
cairéilis	01W1
canares	01X1
canarim	01X1
canarés	01X1
cannadais	01X1
cantainis	00d1
cantonais	00d1
cantones	00d1
cantonese	00d1
cantonese chinese	00d1
cantoneza	00d1
cantoneză	00d1
cantonès	00d1
cantonés	00d1
cantonês	00d1
carelia	01W1
careliano	01W1
carelien	01W1
carelio	01W1
carelià	01W1
carélien	01W1
carélio	01W1
casaicis	00f1
castelhano	01=1
castella	01=1
castellana	01=1
castellano	01=1
castellà	01=1
castigliano	01=1
castilian	01=1
castillan	01=1
catala	00e1
catalaans	00e1
catalaanse taal	00e1
catalan	00e1
catalan sign language	01Y1
catalana	00e1
catalano	00e1
catalansk	00e1
catalană	00e1
catalao	00e1
cataloinis	00e1
català	00e1
catalán	00e1
catalão	00e1
catalóinis	00e1
cava dili	01Z1
cazaque	00f1
ceatsuais	01[1
cebua	01\1
cebuana	01\1
cebuancina	01\1
cebuano	01\1
cebuanski	01\1
cebuanstina	01\1
cebuană	01\1
cebuański	01\1
cebuà	01\1
cebuánčina	01\1
cebuánština	01\1
cecena	01]1
cecence	01]1
cecencina	01]1
ceceno	01]1
cecenscina	01]1
cecenski	01]1
cecenstina	01]1
cecenu	01]1
cecenă	01]1
ceco	00T1
ceha	00T1
cehu	00T1
cehu valoda	00T1
cehă	00T1
cek	00T1
cekce	00T1
ceko	00T1
ceku	00T1
ceku kalba	00T1
cerkiewnoslowianski	00[1
cerkiewnosłowiański	00[1
cescina	00T1
ceski	00T1
ceski jezik	00T1
cesky	00T1
cesky jazyk	00T1
cestina	00T1
chechen	01]1
checheno	01]1
checo	00T1
chewa	01^1
chichewa	01^1
chinees	0101
chineese taal	0101
chines	0101
chinese	0101
chinese (mandarin	0101
chinesisch	0101
chinesische sprache	0101
chinesischkenntnisse	0101
chineza	0101
chineza mandarina	0101
chineza mandarină	0101
chineza min nan	01_1
chineză	0101
chineză min nan	01_1
chino	0101
chino mandarin	0101
chino mandarín	0101
chino min nan	01_1
chinois	0101
chinois mandarin	0101
chinski	0101
chinskiego	0101
chinês	0101
chiński	0101
chińskiego	0101
chorvatcina	00h1
chorvatstina	00h1
chorvatština	00h1
chorvátčina	00h1
chorwacki	00h1
chorwackiego	00h1
chuang	01`1
church slavic	00[1
chuvash	01a1
chuvasio	01a1
ciceva	01^1
ciganu	01b1
cimeiris	01c1
ciméiris	01c1
cina	0101
cince	0101
cinese	0101
cinese mandarino	0101
cingalais	01d1
cingales	01d1
cingalés	01d1
cingalês	01d1
ciniaruaindis	01e1
ciniz	0101
cinsky	0101
cinstina	0101
cinstina (dialekty minnan	01_1
cirgisis	01f1
cirkevna slovancina	00[1
cirkevná slovančina	00[1
ciuvasa	01a1
ciuvascio	01a1
ciuvasu	01a1
ciuvașă	01a1
coirdis	01g1
coireis	00g1
coirnis	01h1
coisis	01i1
concainis	01j1
concani	01j1
concáinis	01j1
conga	01k1
congois	01l1
congoles	01l1
congoleza	01l1
congoleză	01l1
congolês	01l1
congscina	01k1
congu	01k1
congóis	01l1
congščina	01k1
corea	00g1
coreano	00g1
coreeana	00g1
coreeană	00g1
coreen	00g1
coreà	00g1
cornic	01h1
cornica	01h1
cornico	01h1
cornică	01h1
cornique	01h1
cornish	01h1
cornisk	01h1
cors	01m1
corsaicis	01m1
corse	01m1
corsicaans	01m1
corsican	01m1
corsicana	01m1
corsicană	01m1
corso	01m1
coréen	00g1
creole haitien	01n1
creole ta' haiti	01n1
creolo haitiano	01n1
criol haiti	01n1
crioll d'haiti	01n1
crioll d'haití	01n1
criollo haitiano	01n1
crkvenoslavenski	00[1
crkvenoslovenski	00[1
croat	00h1
croata	00h1
croate	00h1
croatia	00h1
croatian	00h1
croatian sign language	01o1
croato	00h1
croată	00h1
croitis	00h1
créole haïtien	01n1
críol háítí	01n1
cróitis	00h1
csecsen	01]1
cseh	00T1
cseh nyelv	00T1
csuvas	01a1
cuangcina	01`1
cuangstina	01`1
curdo	01g1
cuvasca	01a1
cuvascina	01a1
cuvaski	01a1
cuvastina	01a1
cuvasu	01a1
cvana	0201
cvanscina	0201
cvanu	0201
cvanščina	0201
cyganski	01b1
cygański	01b1
cypriot sign language	0211
czech	00T1
czech sign language	0221
czeczenski	01]1
czeczeński	01]1
czeski	00T1
czeskiego	00T1
czuang	01`1
czuwaski	01a1
còrnic	01h1
cóiréis	00g1
cóisis	01i1
córnico	01h1
daenisch	00U1
daenische sprache	00U1
daenischkenntnisse	00U1
dan	00U1
dan mach	00U1
dan nyelv	00U1
danca	00U1
dancina	00U1
danes	00U1
danese	00U1
daneza	00U1
daneză	00U1
danisch	00U1
danische sprache	00U1
danischkenntnisse	00U1
danish	00U1
danish sign language	0231
daniz	00U1
daniż	00U1
danmhairgis	00U1
danois	00U1
danscina	00U1
dansk	00U1
danska	00U1
danski	00U1
danski jezik	00U1
danstina	00U1
danu	00U1
danu kalba	00U1
danu valoda	00U1
danès	00U1
danés	00U1
danščina	00U1
danų	00U1
danų kalba	00U1
dari	00K1
deens	00U1
deense taal	00U1
deli szeszoto	0241
deutsch	00>1
deutsche sprache	00>1
dhivehi	0251
dienvidsotu	0241
dinamarques	00U1
dinamarquês	00U1
divehi	0251
divehi dili	0251
divehu	0251
divehų	0251
diveihis	0251
divescina	0251
diveščina	0251
divéihis	0251
do thai	00_1
do thái	00_1
dolna nemcina	00;1
dolnonemcina	00;1
dolnoniemiecki	00;1
dolnoněmčina	00;1
dolná nemčina	00;1
donjonjemacki	00;1
donjonjemački	00;1
dsongka	01Q1
duc	00>1
duits	00>1
duitse taal	00>1
dunski	00U1
dunskiego	00U1
dutch	00N1
dutch sign language	0261
duński	00U1
duńskiego	00U1
dzonga	01Q1
dzongka	01Q1
dzongke	01Q1
dzongkha	01Q1
dzongkä	01Q1
dzonka	01Q1
dzsonga	01Q1
dzuangscina	01`1
dzuanski	01`1
dzuanu	01`1
dán	00U1
dán nyelv	00U1
dánčina	00U1
dánština	00U1
dänisch	00U1
dänische sprache	00U1
dänischkenntnisse	00U1
déli szeszotó	0241
dívehí	0251
dāņu	00U1
dāņu valoda	00U1
džonga	01Q1
džuangščina	01`1
džuanu	01`1
džuanški	01`1
eabhais	0271
eabhrais	00_1
eastoinis	00W1
eastóinis	00W1
ebraica	00_1
ebraico	00_1
ebraică	00_1
ebrajk	00_1
eesti	00W1
eesti keel	00W1
egyhazi szlav	00[1
egyházi szláv	00[1
eistneska	00W1
endonezce	00`1
engels	00:1
engelse taal	00:1
engelsk	00:1
engelska	00:1
englanti	00:1
englantin kieli	00:1
engleski	00:1
engleski jezik	00:1
engleza	00:1
engleză	00:1
englisch	00:1
englische sprache	00:1
englischkenntnisse	00:1
english	00:1
enska	00:1
ermenice	0091
eslau eclesiastic	00[1
eslau eclesiàstic	00[1
eslavo eclesiastico	00[1
eslavo eclesiástico	00[1
eslovac	01;1
eslovaco	01;1
eslove	01<1
esloveno	01<1
eslovè	01<1
espagnol	01=1
espanhol	01=1
espanja	01=1
espanjan kieli	01=1
espanol	01=1
espanol castellano	01=1
espanyol	01=1
español	01=1
español castellano	01=1
esperanto	00V1
esperanto jezik	00V1
esperanto kalba	00V1
esperanto keel	00V1
esperanto valoda	00V1
esperantoe taal	00V1
esperanton kieli	00V1
esperantó	00V1
espéranto	00V1
estisch	00W1
estische taal	00W1
estisk	00W1
estnisch	00W1
estnische sprache	00W1
estnischkenntnisse	00W1
estniska	00W1
estona	00W1
estonca	00W1
estoncina	00W1
estone	00W1
estonia	00W1
estonian	00W1
estonian sign language	0281
estoniano	00W1
estonien	00W1
estonio	00W1
estonià	00W1
estonjan	00W1
estonscina	00W1
estonski	00W1
estonski jezik	00W1
estonskiego	00W1
estonstina	00W1
estonă	00W1
estonština	00W1
estonščina	00W1
estoński	00W1
estońskiego	00W1
estu	00W1
estu kalba	00W1
estónio	00W1
estónčina	00W1
estų	00W1
estų kalba	00W1
eszaki szami	0291
eszperanto	00V1
eszperanto nyelv	00V1
eszperantó	00V1
eszperantó nyelv	00V1
eszt	00W1
eszt nyelv	00W1
etelaesotho	0241
etelasotho	0241
eteläsotho	0241
euscar	00M1
euskera	00M1
eve	0271
evenscina	0271
evenščina	0271
eviu	0271
evių	0271
evu	0271
ewe	0271
ewestina	0271
eweština	0271
ewé	0271
faari	02:1
faeaeri	02:1
faercina	02:1
faereyska	02:1
faeroeisch	02:1
faeroeiska	02:1
faeroers	02:1
faeroesk	02:1
faeroeysk	02:1
faerosk	02:1
faeroysk	02:1
faerstina	02:1
faeröers	02:1
faerčina	02:1
faerština	02:1
farerski	02:1
fareru	02:1
farerų	02:1
faroe	02:1
faroe dili	02:1
faroese	02:1
farois	02:1
faroisch	02:1
faroiska	02:1
farsca	00K1
farsi	00K1
farski	02:1
farsça	00K1
faróis	02:1
felemenkce	00N1
felemenkçe	00N1
felso szorb	00@1
felső-szorb	00@1
feroeri	02:1
feroes	02:1
feroeza	02:1
feroeză	02:1
feroien	02:1
ferojski	02:1
feroès	02:1
feroés	02:1
feroês	02:1
ferscina	02:1
feru	02:1
feröeri	02:1
ferščina	02:1
fiammingo	00N1
fidjeyska	02;1
fidjien	02;1
fidschi	02;1
fidsis	02;1
fidzi	02;1
fidziesu	02;1
fidzijcina	02;1
fidzijscina	02;1
fidzijski	02;1
fidzijstina	02;1
fidziu	02;1
fidzsi	02;1
fidżijski	02;1
fidži	02;1
fidžiešu	02;1
fidžijski	02;1
fidžijčina	02;1
fidžijština	02;1
fidžijščina	02;1
fidžių	02;1
figiano	02;1
figjan	02;1
fiji	02;1
fiji dili	02;1
fijia	02;1
fijian	02;1
fijiana	02;1
fijiano	02;1
fijiansk	02;1
fijianska	02;1
fijiană	02;1
fijisch	02;1
fijià	02;1
filipi	00X1
filipiini	00X1
filipiini keel	00X1
filipijns	00X1
filipijnse taal	00X1
filipince	00X1
filipincina	00X1
filipineza	00X1
filipineză	00X1
filipinieciu	00X1
filipinieciu kalba	00X1
filipiniesu	00X1
filipiniesu valoda	00X1
filipiniečių	00X1
filipiniečių kalba	00X1
filipinis	00X1
filipino	00X1
filipinon kieli	00X1
filipinscina	00X1
filipinski	00X1
filipinski jezik	00X1
filipinskiego	00X1
filipinstina	00X1
filipinščina	00X1
filipiński	00X1
filipińskiego	00X1
filippin	00X1
filippino	00X1
filippino nyelv	00X1
filippinsk	00X1
filippinska	00X1
filippseyska	00X1
filippínó	00X1
filippínó nyelv	00X1
filipí	00X1
filipínis	00X1
filipínčina	00X1
filipínština	00X1
filipīniešu	00X1
filipīniešu valoda	00X1
fince	01>1
fincina	01>1
fines	01>1
finlandes	01>1
finlandese	01>1
finlandeza	01>1
finlandeză	01>1
finlandiz	01>1
finlandiż	01>1
finlandês	01>1
finn	01>1
finn nyelv	01>1
finnisch	01>1
finnische sprache	01>1
finnischkenntnisse	01>1
finnish	01>1
finnish sign language	02<1
finnois	01>1
finnska	01>1
fins	01>1
finscina	01>1
finse taal	01>1
finsk	01>1
finska	01>1
finski	01>1
finski jezik	01>1
finskiego	01>1
finstina	01>1
finès	01>1
finés	01>1
finština	01>1
finščina	01>1
fionlainnis	01>1
fiyiano	02;1
fiġjan	02;1
fiński	01>1
fińskiego	01>1
flaami	00N1
flaemisch	00N1
flamand	00N1
flamengo	00N1
flamisch	00N1
flamlaendska	00N1
flamlandska	00N1
flamländska	00N1
flamsk	00N1
flemish	00N1
flemish sign language	02=1
flämisch	00N1
forngrekiska	00A1
forngriska	00A1
forngríska	00A1
fraincis	0161
francais	0161
frances	0161
francese	0161
franceza	0161
franceză	0161
francia	0161
francia nyelv	0161
franciz	0161
francoscina	0161
francoski jezik	0161
francosko	0161
francouzsky	0161
francouzsky jazyk	0161
francouzský jazyk	0161
francouzstina	0161
francouzština	0161
francoščina	0161
francu	0161
francu valoda	0161
francuski	0161
francuski jezik	0161
francuskiego	0161
francuzsky	0161
francuzsky jazyk	0161
francuzstina	0161
francès	0161
francés	0161
francês	0161
francúzsky	0161
francúzsky jazyk	0161
francúzština	0161
frans	0161
franse taal	0161
fransizca	0161
fransk	0161
franska	0161
fransızca	0161
franzoesisch	0161
franzoesische sprache	0161
franzoesischkenntnisse	0161
franzosisch	0161
franzosische sprache	0161
franzosischkenntnisse	0161
französisch	0161
französische sprache	0161
französischkenntnisse	0161
français	0161
franċiż	0161
franču	0161
franču valoda	0161
freaslainnis iartharach	01L1
french	0161
french belgian sign language	02>1
french sign language	02?1
fries	01L1
frisia barat	01L1
frisian tal punent	01L1
frisian tal-punent	01L1
frisio ocidental	01L1
friso occidental	01L1
frison occidental	01L1
frisone occidentale	01L1
fristina (zapadni	01L1
frisó occidental	01L1
frisón occidental	01L1
frizona occidentala	01L1
frizonă occidentală	01L1
frísio ocidental	01L1
fríština (západní	01L1
ful	02@1
fula	02@1
fula dili	02@1
fulah	02@1
fulahu	02@1
fulahų	02@1
fulainis	02@1
fulani	02@1
fulbcina	02@1
fulbstina	02@1
fulbčina	02@1
fulbština	02@1
fulfulde	02@1
fulscina	02@1
fulu	02@1
fuláinis	02@1
fulščina	02@1
färöisch	02:1
färöiska	02:1
fääri	02:1
færeyska	02:1
færøsk	02:1
færøysk	02:1
féroïen	02:1
fídjeyska	02;1
fínčina	01>1
fúla	02@1
fēru	02:1
gaeilge	0081
gaeilge na halban	02A1
gaelainn	0081
gaeli	02A1
gaelic	0081
gaelic escoces	02A1
gaelica scotiana	02A1
gaelico escoces	02A1
gaelico scozzese	02A1
gaelică scoțiană	02A1
gaelik skotlandia	02A1
gaelique ecossais	02A1
gaelisch (schottland	02A1
gailisis	00Y1
gailísis	00Y1
galce	01R1
galeegi	00Y1
galeegi keel	00Y1
galego	00Y1
gales	01R1
galeza	01R1
galeză	01R1
galicia	00Y1
galician	00Y1
galician kieli	00Y1
galiciana	00Y1
galiciană	00Y1
galicien	00Y1
galicijcina	00Y1
galicijscina	00Y1
galicijski	00Y1
galicijski jezik	00Y1
galicijstina	00Y1
galicijština	00Y1
galicijščina	00Y1
galicisch	00Y1
galicische sprache	00Y1
galicische taal	00Y1
galicischkenntnisse	00Y1
galicisk	00Y1
galiciska	00Y1
galicjan	00Y1
galicyaca	00Y1
galicyjski	00Y1
galicyjskiego	00Y1
galisch (schottland	02A1
galisia	00Y1
galisiesu	00Y1
galisiesu valoda	00Y1
galisiešu	00Y1
galisiešu valoda	00Y1
galisisk	00Y1
galisiska	00Y1
galisu	00Y1
galisu kalba	00Y1
galisíska	00Y1
galisų	00Y1
galisų kalba	00Y1
galiziano	00Y1
galiçyaca	00Y1
galiċjan	00Y1
gallec	00Y1
gallego	00Y1
gallego nyelv	00Y1
gallese	01R1
galliku skocciz	02A1
galliku skoċċiż	02A1
gallois	01R1
gal·les	01R1
gal·lès	01R1
galés	01R1
galês	01R1
galícijčina	00Y1
gammelgresk	00A1
ganda	02B1
gandcina	02B1
gandstina	02B1
gandu	02B1
gandčina	02B1
gandština	02B1
gaolainn	0081
gappuniz	00c1
gassisk	02C1
gavaniz	01Z1
gaèlic escocès	02A1
gaélico escocés	02A1
gaélico escocês	02A1
gaélique écossais	02A1
gearmainis	00>1
gearmainis eilveiseach	00?1
gearmainis iochtarach	00;1
gearmáinis	00>1
gearmáinis eilvéiseach	00?1
gearmáinis íochtarach	00;1
georgia	00Z1
georgian	00Z1
georgian kieli	00Z1
georgiana	00Z1
georgiano	00Z1
georgiană	00Z1
georgien	00Z1
georgisch	00Z1
georgische sprache	00Z1
georgische taal	00Z1
georgischkenntnisse	00Z1
georgisk	00Z1
georgiska	00Z1
georgià	00Z1
georgíska	00Z1
german	00>1
german sign language	02D1
germana	00>1
germana (elvetia	00?1
germana de jos	00;1
germaniz	00>1
germaniz komuni	00;1
germaniz tal izvizzera	00?1
germană	00>1
germană (elveția	00?1
gharbi	0001
giapponese	00c1
giavanese	01Z1
giudais	02E1
giúdais	02E1
gorgjan	00Z1
gornja luziska srbscina	00@1
gornja lužiška srbščina	00@1
gornjoluzicki	00@1
gornjoluzickosrpski	00@1
gornjolužički	00@1
gornjolužičkosrpski	00@1
gornoluzycki	00@1
gorog	01I1
gorog nyelv	01I1
goudjarati	00\1
graenlenska	02F1
graesk	01I1
graiku	01I1
graiku kalba	01I1
graikų	01I1
graikų kalba	01I1
grcki	01I1
grcki jezik	01I1
greaca	01I1
greaca veche	00A1
greacă	01I1
greacă veche	00A1
grec	01I1
grec ancien	00A1
grec antic	00A1
grecki	01I1
greckiego	01I1
greco	01I1
greco antico	00A1
grectina	01I1
greek	01I1
greek sign language	02G1
grego	01I1
grego arcaico	00A1
greigis	01I1
grekiska	01I1
grenlandiesu	02F1
grenlandiešu	02F1
grenlandscina	02F1
grenlandski	02F1
grenlandzki	02F1
grenlandščina	02F1
gresk	01I1
griechisch	01I1
griechische sprache	01I1
griechischkenntnisse	01I1
grieg	01I1
grieg antik	00A1
grieg, antik	00A1
griego	01I1
griego antiguo	00A1
grieks	01I1
griekse taal	01I1
grieku	01I1
grieku valoda	01I1
grieķu	01I1
grieķu valoda	01I1
griska	01I1
groenlaendisch	02F1
groenlaendska	02F1
groenlandais	02F1
groenlandes	02F1
groenlandese	02F1
groenlands	02F1
groenlandsk	02F1
groenlandès	02F1
groenlandés	02F1
groenlandês	02F1
groncina	02F1
gronland dili	02F1
gronlandi	02F1
gronlandisch	02F1
gronlandsk	02F1
gronlandska	02F1
gronstina	02F1
grooni	02F1
grosses latinum	00i1
großes latinum	00i1
grscina	01I1
gruusia	00Z1
gruusia keel	00Z1
gruz	00Z1
gruz nyelv	00Z1
gruzijscina	00Z1
gruzijski	00Z1
gruzijski jezik	00Z1
gruzijščina	00Z1
gruzincina	00Z1
gruzinski	00Z1
gruzinskiego	00Z1
gruzinstina	00Z1
gruzinu	00Z1
gruzinu kalba	00Z1
gruzinu valoda	00Z1
gruzinų	00Z1
gruzinų kalba	00Z1
gruziński	00Z1
gruzińskiego	00Z1
gruzínčina	00Z1
gruzínština	00Z1
gruzīnu	00Z1
gruzīnu valoda	00Z1
grænlenska	02F1
græsk	01I1
gréigis	01I1
gréčtina	01I1
gríska	01I1
grónčina	02F1
grónština	02F1
grönland dili	02F1
grönlandi	02F1
grönländisch	02F1
grönländska	02F1
grööni	02F1
grønlandsk	02F1
grúz	00Z1
grúz nyelv	00Z1
grčki	01I1
grčki jezik	01I1
grščina	01I1
guarainis	02H1
guarani	02H1
guarani dili	02H1
guaranii	02H1
guaranijcina	02H1
guaranstina	02H1
guaraní	02H1
guaraníjčina	02H1
guaranština	02H1
guaráinis	02H1
guceratca	00\1
gudzaratcina	00\1
gudzarati	00\1
gudzarati jezik	00\1
gudzarati keel	00\1
gudzaratin kieli	00\1
gudzaratscina	00\1
gudzaratski	00\1
gudzaratski jezik	00\1
gudzaratstina	00\1
gudzaratu	00\1
gudzaratu kalba	00\1
gudzaratu valoda	00\1
gudzsarati	00\1
gudzsarati nyelv	00\1
gudzsaráti	00\1
gudzsaráti nyelv	00\1
gudżarati	00\1
gudžarati	00\1
gudžarati jezik	00\1
gudžarati keel	00\1
gudžaratin kieli	00\1
gudžaratski	00\1
gudžaratski jezik	00\1
gudžaratu	00\1
gudžaratu valoda	00\1
gudžaratščina	00\1
gudžaratų	00\1
gudžaratų kalba	00\1
gudžarátčina	00\1
gudžarátština	00\1
guisearaitis	00\1
gujarat	00\1
gujarati	00\1
gujaratie taal	00\1
guney sotho dili	0241
gurcuce	00Z1
guyarati	00\1
guyaratí	00\1
guzerate	00\1
gvarani	02H1
gvaranijscina	02H1
gvaranijščina	02H1
gvaraniu	02H1
gvaranių	02H1
gvaranski	02H1
gvaranu	02H1
gvaraní	02H1
gälisch (schottland	02A1
géorgien	00Z1
górnołużycki	00@1
görög	01I1
görög nyelv	01I1
gúisearáitis	00\1
gújaratí	00\1
güceratça	00\1
güney sotho dili	0241
gürcüce	00Z1
għarbi	0001
ha lan	00N1
haicanski	01n1
haicanski kreolski	01n1
haicio	01n1
haiti	01n1
haiti kreol	01n1
haiti kreolisch	01n1
haiti kreyolu	01n1
haiti-kreolisch	01n1
haitiaans creools	01n1
haitian creole	01n1
haitiana	01n1
haitiano	01n1
haitiană	01n1
haitiesu	01n1
haitiešu	01n1
haitijska kreolscina	01n1
haitijska kreolščina	01n1
haitisk	01n1
haitiska	01n1
haitska kreolcina	01n1
haitská kreolčina	01n1
haitstina	01n1
haitština	01n1
haićanski	01n1
haićanski kreolski	01n1
haičio	01n1
han	00g1
haoussa	02I1
hasa	02I1
hasais	02I1
hasorbneska	00@1
hauca	02I1
hausa	02I1
hausa dili	02I1
haussa	02I1
haustina	02I1
hausu	02I1
hausza	02I1
hausų	02I1
haut sorabe	00@1
haut-sorabe	00@1
hauçá	02I1
hauština	02I1
havai	02J1
havaiano	02J1
havaiji	02J1
havais	02J1
havaiska	02J1
havajcina	02J1
havajieciu	02J1
havajiesu	02J1
havajiečių	02J1
havajiešu	02J1
havajscina	02J1
havajski	02J1
havajstina	02J1
havajčina	02J1
havajština	02J1
havajščina	02J1
havaíska	02J1
havscina	02I1
haváis	02J1
havščina	02I1
hawaia	02J1
hawaiaans	02J1
hawaiano	02J1
hawaien	02J1
hawaii	02J1
hawaii dili	02J1
hawaiian	02J1
hawaiiana	02J1
hawaiiansk	02J1
hawaiiană	02J1
hawaiisch	02J1
hawaiisk	02J1
hawaiiska	02J1
hawaià	02J1
hawajjan	02J1
hawajski	02J1
hawaïaans	02J1
hawaïen	02J1
haítíska	01n1
haïtiaans creools	01n1
heber	00_1
heber nyelv	00_1
hebraeisch	00_1
hebraeische sprache	00_1
hebraeischkenntnisse	00_1
hebraico	00_1
hebraisch	00_1
hebraische sprache	00_1
hebraischkenntnisse	00_1
hebraisk	00_1
hebrajski	00_1
hebrajskiego	00_1
hebraju	00_1
hebraju kalba	00_1
hebrajų	00_1
hebrajų kalba	00_1
hebreeuws	00_1
hebreeuwse taal	00_1
hebreiska	00_1
hebrejcina	00_1
hebrejscina	00_1
hebrejski	00_1
hebrejski jezik	00_1
hebrejstina	00_1
hebrejčina	00_1
hebrejština	00_1
hebrejščina	00_1
hebreo	00_1
hebreska	00_1
hebreu	00_1
hebrew	00_1
hebräisch	00_1
hebräische sprache	00_1
hebräischkenntnisse	00_1
heebrea	00_1
heebrea keel	00_1
heprea	00_1
heprean kieli	00_1
hiina	0101
hiina keel	0101
hindcina	00]1
hindi	00]1
hindi jezik	00]1
hindi kalba	00]1
hindi keel	00]1
hindi nyelv	00]1
hindi valoda	00]1
hindie taal	00]1
hindijscina	00]1
hindijščina	00]1
hindin kieli	00]1
hindski	00]1
hindski jezik	00]1
hindstina	00]1
hindí	00]1
hindčina	00]1
hindština	00]1
hintce	00]1
hintçe	00]1
hionduis	00]1
hiondúis	00]1
hirvatca	00h1
hispaania	01=1
hispaania keel	01=1
hiszpanski	01=1
hiszpanskiego	01=1
hiszpański	01=1
hiszpańskiego	01=1
hoa ngu	0101
hoa ngữ	0101
hochchinesisch	0101
hochdeutsch	00>1
hoegsorbiska	00@1
hoeysorbisk	00@1
hogsorbiska	00@1
holandcina	00N1
holandes	00N1
holandiesu	00N1
holandiesu valoda	00N1
holandiešu	00N1
holandiešu valoda	00N1
holandski	00N1
holandski jezik	00N1
holandês	00N1
holandčina	00N1
hollaendisch	00N1
hollaendska	00N1
holland	00N1
holland nyelv	00N1
hollandi	00N1
hollandi keel	00N1
hollandisch	00N1
hollands	00N1
hollandsk	00N1
hollandska	00N1
hollanti	00N1
hollantin kieli	00N1
hollenska	00N1
holländisch	00N1
holländska	00N1
hongaars	00^1
hongaarse taal	00^1
hongares	00^1
hongarès	00^1
hongrois	00^1
hornoluzicka srbcina	00@1
hornoluzicka srbstina	00@1
hornolužická srbčina	00@1
hornolužická srbština	00@1
horvaadi	00h1
horvaadi keel	00h1
horvat	00h1
horvat nyelv	00h1
horvatu	00h1
horvatu valoda	00h1
horvát	00h1
horvát nyelv	00h1
horvātu	00h1
horvātu valoda	00h1
hoysorbisk	00@1
hrvascina	00h1
hrvaski jezik	00h1
hrvasko	00h1
hrvatski	00h1
hrvatski jezik	00h1
hrvaški jezik	00h1
hrvaško	00h1
hrvaščina	00h1
hungaria	00^1
hungarian	00^1
hungarian sign language	02K1
hungaro	00^1
hungary	00^1
hvitrussneska	00O1
hvítrússneska	00O1
hy lap	01I1
hy lạp	01I1
hà lan	00N1
hàn	00g1
hása	02I1
hásais	02I1
hásorbneska	00@1
héber	00_1
héber nyelv	00_1
hébreu	00_1
högsorbiska	00@1
høysorbisk	00@1
húngaro	00^1
hırvatça	00h1
iaivis	01Z1
iaruibis	02L1
iarúibis	02L1
ibo	02M1
ibo dili	02M1
ibrani	00_1
ibranice	00_1
iceland	00a1
icelandic	00a1
icelandic sign language	02N1
idis	02E1
idix	02E1
idiș	02E1
iers	0081
ierse taal	0081
igaunu	00W1
igaunu valoda	00W1
igauņu	00W1
igauņu valoda	00W1
igbo	02M1
igboscina	02M1
igbostina	02M1
igboština	02M1
igboščina	02M1
igbu	02M1
igbó	02M1
igbų	02M1
iidiche	02E1
iiri	0081
iiri keel	0081
iirin kieli	0081
ijslands	00a1
ijslandse taal	00a1
il albaniz	00<1
il armen	0091
il azerbajgani	00G1
il bask	00M1
il belarussu	00O1
il bengali	00P1
il bokmal norvegiz	00Q1
il boznijaku	00R1
il bulgaru	00S1
il cek	00T1
il ciniz	0101
il daniz	00U1
il ebrajk	00_1
il esperanto	00V1
il estonjan	00W1
il filippin	00X1
il finlandiz	01>1
il franciz	0161
il galicjan	00Y1
il gappuniz	00c1
il germaniz	00>1
il gharbi	0001
il gorgjan	00Z1
il grieg	01I1
il gujarati	00\1
il hindi	00]1
il indonezjan	00`1
il ingliz	00:1
il irlandiz	0081
il izlandiz	00a1
il kantoniz	00d1
il katalan	00e1
il kazak	00f1
il korean	00g1
il kroat	00h1
il latin	00i1
il latvjan	00j1
il lingwa ingliza	00:1
il lingwa maltija	00o1
il litwan	00k1
il lussemburgiz	00l1
il macedonjan	00m1
il malay	00n1
il malti	00o1
il marathi	0111
il mongoljan	0121
il ninorsk norvegiz	0141
il norvegiz	0131
il olandiz	00N1
il persjan	00K1
il pollakk	00J1
il portugiz	0151
il punjabi	0171
il rumen	0181
il russu	0191
il serb	01:1
il slovakk	01;1
il sloven	01<1
il spanjol	01=1
il swahili	01?1
il tajlandiz	01C1
il taljan	00b1
il tamil	01A1
il telugu	01B1
il tork	01D1
il ukren	01E1
il ungeriz	00^1
il urdu	01F1
il uzbek	01G1
il vjetnamiz	01H1
il zvediz	01@1
il-albaniż	00<1
il-armen	0091
il-ażerbajġani	00G1
il-bask	00M1
il-belarussu	00O1
il-bengali	00P1
il-bokmal norveġiż	00Q1
il-bożnijaku	00R1
il-bulgaru	00S1
il-daniż	00U1
il-ebrajk	00_1
il-esperanto	00V1
il-estonjan	00W1
il-filippin	00X1
il-finlandiż	01>1
il-franċiż	0161
il-galiċjan	00Y1
il-grieg	01I1
il-gujarati	00\1
il-għarbi	0001
il-hindi	00]1
il-indoneżjan	00`1
il-ingliż	00:1
il-irlandiż	0081
il-iżlandiż	00a1
il-kantoniż	00d1
il-katalan	00e1
il-każak	00f1
il-korean	00g1
il-kroat	00h1
il-latin	00i1
il-latvjan	00j1
il-lingwa ingliża	00:1
il-lingwa maltija	00o1
il-litwan	00k1
il-lussemburgiż	00l1
il-malay	00n1
il-malti	00o1
il-marathi	0111
il-maċedonjan	00m1
il-mongoljan	0121
il-ninorsk norveġiż	0141
il-norveġiż	0131
il-olandiż	00N1
il-persjan	00K1
il-pollakk	00J1
il-portugiż	0151
il-punjabi	0171
il-rumen	0181
il-russu	0191
il-serb	01:1
il-slovakk	01;1
il-sloven	01<1
il-spanjol	01=1
il-swahili	01?1
il-tajlandiż	01C1
il-taljan	00b1
il-tamil	01A1
il-telugu	01B1
il-tork	01D1
il-ukren	01E1
il-ungeriż	00^1
il-urdu	01F1
il-uzbek	01G1
il-vjetnamiż	01H1
il-ċek	00T1
il-ċiniż	0101
il-ġappuniż	00c1
il-ġermaniż	00>1
il-ġorġjan	00Z1
il-żvediż	01@1
indineisis	00`1
indinéisis	00`1
indoneesia	00`1
indoneesia keel	00`1
indonesi	00`1
indonesia	00`1
indonesian	00`1
indonesian kieli	00`1
indonesiano	00`1
indonesien	00`1
indonesio	00`1
indonesisch	00`1
indonesische sprache	00`1
indonesische taal	00`1
indonesischkenntnisse	00`1
indonesisk	00`1
indonesiska	00`1
indonestina	00`1
indonez	00`1
indonez nyelv	00`1
indonezanski	00`1
indonezanski jezik	00`1
indoneziana	00`1
indoneziană	00`1
indonezieciu	00`1
indonezieciu kalba	00`1
indoneziesu	00`1
indoneziesu valoda	00`1
indoneziečių	00`1
indoneziečių kalba	00`1
indonezijscina	00`1
indonezijski	00`1
indonezijski jezik	00`1
indonezijščina	00`1
indonezjan	00`1
indonezstina	00`1
indonezyjski	00`1
indonezyjskiego	00`1
indoneżjan	00`1
indonežanski	00`1
indonežanski jezik	00`1
indonésien	00`1
indonésio	00`1
indonéz	00`1
indonéz nyelv	00`1
indonézština	00`1
indonéština	00`1
indonēziešu	00`1
indonēziešu valoda	00`1
indónesíska	00`1
inggris	00:1
ingilizce	00:1
ingles	00:1
ingles tecnico	00:1
inglese	00:1
inglise	00:1
inglise keel	00:1
ingliz	00:1
ingliż	00:1
inglés	00:1
inglês	00:1
inglês técnico	00:1
interlingua	02O1
interlingva	02O1
interlíngua	02O1
iodailis	00b1
iodáilis	00b1
iogbois	02M1
ioruais	0131
ioruba	02L1
iorubá	02L1
ioslainnis	00a1
ir	0081
ir nyelv	0081
ircina	0081
ireland	0081
irisch	0081
irische sprache	0081
irischkenntnisse	0081
irish	0081
irish gaelic	0081
irish sign language	02P1
iriska	0081
irlandaca	0081
irlandais	0081
irlandes	0081
irlandese	0081
irlandeza	0081
irlandeză	0081
irlandia	0081
irlandiz	0081
irlandiż	0081
irlandzki	0081
irlandzkiego	0081
irlandès	0081
irlandés	0081
irlandês	0081
irscina	0081
irsk	0081
irska	0081
irski	0081
irski jezik	0081
irstina	0081
iru	0081
iru valoda	0081
irština	0081
irščina	0081
iskoc gaelcesi	02A1
iskoç gaelcesi	02A1
islaendisch	00a1
islaendische sprache	00a1
islaendischkenntnisse	00a1
islaendska	00a1
islandais	00a1
islandcina	00a1
islandes	00a1
islandese	00a1
islandeza	00a1
islandeză	00a1
islandi	00a1
islandi keel	00a1
islandia	00a1
islandiesu	00a1
islandiesu valoda	00a1
islandiešu	00a1
islandiešu valoda	00a1
islandisch	00a1
islandische sprache	00a1
islandischkenntnisse	00a1
islandscina	00a1
islandsk	00a1
islandska	00a1
islandski	00a1
islandski jezik	00a1
islandstina	00a1
islandu	00a1
islandu kalba	00a1
islandzki	00a1
islandzkiego	00a1
islandès	00a1
islandés	00a1
islandês	00a1
islandčina	00a1
islandština	00a1
islandščina	00a1
islandų	00a1
islandų kalba	00a1
islanti	00a1
islantin kieli	00a1
islenska	00a1
isländisch	00a1
isländische sprache	00a1
isländischkenntnisse	00a1
isländska	00a1
ispanu	01=1
ispanu kalba	01=1
ispanyolca	01=1
ispanų	01=1
ispanų kalba	01=1
isvecce	01@1
isveççe	01@1
isvicre almancasi	00?1
isviçre almancası	00?1
itaalia	00b1
itaalia keel	00b1
italia	00b1
italiaans	00b1
italiaanse taal	00b1
italian	00b1
italian kieli	00b1
italian sign language	02Q1
italiana	00b1
italiano	00b1
italiană	00b1
italien	00b1
italienisch	00b1
italienische sprache	00b1
italienischkenntnisse	00b1
italiensk	00b1
italienska	00b1
italijanscina	00b1
italijanski	00b1
italijanski jezik	00b1
italijansko	00b1
italijanščina	00b1
italià	00b1
italska	00b1
italsky	00b1
italsky jazyk	00b1
italský jazyk	00b1
italstina	00b1
italu	00b1
italu kalba	00b1
italu valoda	00b1
italy	00b1
italyanca	00b1
italština	00b1
italų	00b1
italų kalba	00b1
itāļu	00b1
itāļu valoda	00b1
ivrits	00_1
ivrits valoda	00_1
izlandaca	00a1
izlandi	00a1
izlandi nyelv	00a1
izlandiz	00a1
iáivis	01Z1
iídiche	02E1
iżlandiż	00a1
jaapani	00c1
jaapani keel	00c1
jaava	01Z1
japan	00c1
japan nyelv	00c1
japanese	00c1
japani	00c1
japanin kieli	00c1
japanisch	00c1
japanische sprache	00c1
japanischkenntnisse	00c1
japans	00c1
japanse taal	00c1
japansk	00c1
japanska	00c1
japanski	00c1
japanski jezik	00c1
japanu	00c1
japanu valoda	00c1
japonais	00c1
japonca	00c1
japoncina	00c1
japones	00c1
japoneza	00c1
japoneză	00c1
japonscina	00c1
japonski	00c1
japonskiego	00c1
japonsky	00c1
japonstina	00c1
japonu	00c1
japonu kalba	00c1
japonès	00c1
japonés	00c1
japonês	00c1
japončina	00c1
japonština	00c1
japonščina	00c1
japonų	00c1
japonų kalba	00c1
japoński	00c1
japońskiego	00c1
japán	00c1
japán nyelv	00c1
japāņu	00c1
japāņu valoda	00c1
jaunnorvegu	0141
jaunnorvegu valoda	0141
jaunnorvēģu	0141
jaunnorvēģu valoda	0141
javaans	01Z1
javai	01Z1
javanais	01Z1
javanes	01Z1
javanese	01Z1
javanesisk	01Z1
javanesiska	01Z1
javaneza	01Z1
javaneză	01Z1
javanisch	01Z1
javanscina	01Z1
javanska	01Z1
javanski	01Z1
javanstina	01Z1
javanès	01Z1
javanés	01Z1
javanês	01Z1
javanščina	01Z1
javcina	01Z1
javieciu	01Z1
javiesu	01Z1
javiečių	01Z1
javiešu	01Z1
javánština	01Z1
jawa	01Z1
jawajski	01Z1
jemer	01c1
jepang	00c1
jerman	00>1
jerman (swiss	00?1
jerman rendah	00;1
jermenski	0091
jermenski jezik	0091
jezyk albanski	00<1
jezyk angielski	00:1
jezyk arabski	0001
jezyk azerbejdzanski	00G1
jezyk baskijski	00M1
jezyk bengalski	00P1
jezyk bialoruski	00O1
jezyk bosniacki	00R1
jezyk bulgarski	00S1
jezyk chinski	0101
jezyk chorwacki	00h1
jezyk czeski	00T1
jezyk dunski	00U1
jezyk esperanto	00V1
jezyk estonski	00W1
jezyk filipinski	00X1
jezyk finski	01>1
jezyk francuski	0161
jezyk galicyjski	00Y1
jezyk grecki	01I1
jezyk gruzinski	00Z1
jezyk gudzarati	00\1
jezyk hebrajski	00_1
jezyk hindi	00]1
jezyk hiszpanski	01=1
jezyk indonezyjski	00`1
jezyk irlandzki	0081
jezyk islandzki	00a1
jezyk japonski	00c1
jezyk kantonski	00d1
jezyk katalonski	00e1
jezyk kazachski	00f1
jezyk koreanski	00g1
jezyk lacinski	00i1
jezyk litewski	00k1
jezyk lotewski	00j1
jezyk luksemburski	00l1
jezyk macedonski	00m1
jezyk malajski	00n1
jezyk maltanski	00o1
jezyk marathi	0111
jezyk mongolski	0121
jezyk niderlandzki	00N1
jezyk niemiecki	00>1
jezyk norweski	0131
jezyk norweski (bokmal	00Q1
jezyk norweski (nynorsk	0141
jezyk ormianski	0091
jezyk pendzabski	0171
jezyk perski	00K1
jezyk polski	00J1
jezyk portugalski	0151
jezyk rosyjski	0191
jezyk rumunski	0181
jezyk serbski	01:1
jezyk slowacki	01;1
jezyk slowenski	01<1
jezyk suahili	01?1
jezyk szwedzki	01@1
jezyk tajski	01C1
jezyk tamilski	01A1
jezyk telugu	01B1
jezyk turecki	01D1
jezyk ukrainski	01E1
jezyk urdu	01F1
jezyk uzbecki	01G1
jezyk wegierski	00^1
jezyk wietnamski	01H1
jezyk wloski	00b1
jiddis	02E1
jiddisch	02E1
jiddisk	02E1
jiddiska	02E1
jiddiš	02E1
jiddíska	02E1
jidis	02E1
jidisi	02E1
jidiss	02E1
jidiš	02E1
jidiši	02E1
jidišs	02E1
jidysz	02E1
joruba	02L1
jorubcina	02L1
jorubscina	02L1
jorubstina	02L1
jorubu	02L1
jorubčina	02L1
jorubština	02L1
jorubščina	02L1
jorubų	02L1
jorupski	02L1
jávai	01Z1
jávčina	01Z1
jórúba	02L1
język albański	00<1
język angielski	00:1
język arabski	0001
język azerbejdżański	00G1
język baskijski	00M1
język bengalski	00P1
język białoruski	00O1
język bośniacki	00R1
język bułgarski	00S1
język chiński	0101
język chorwacki	00h1
język czeski	00T1
język duński	00U1
język esperanto	00V1
język estoński	00W1
język filipiński	00X1
język fiński	01>1
język francuski	0161
język galicyjski	00Y1
język grecki	01I1
język gruziński	00Z1
język gudżarati	00\1
język hebrajski	00_1
język hindi	00]1
język hiszpański	01=1
język indonezyjski	00`1
język irlandzki	0081
język islandzki	00a1
język japoński	00c1
język kantoński	00d1
język kataloński	00e1
język kazachski	00f1
język koreański	00g1
język litewski	00k1
język luksemburski	00l1
język macedoński	00m1
język malajski	00n1
język maltański	00o1
język marathi	0111
język mongolski	0121
język niderlandzki	00N1
język niemiecki	00>1
język norweski	0131
język norweski (bokmål	00Q1
język norweski (nynorsk	0141
język ormiański	0091
język pendżabski	0171
język perski	00K1
język polski	00J1
język portugalski	0151
język rosyjski	0191
język rumuński	0181
język serbski	01:1
język suahili	01?1
język szwedzki	01@1
język słowacki	01;1
język słoweński	01<1
język tajski	01C1
język tamilski	01A1
język telugu	01B1
język turecki	01D1
język ukraiński	01E1
język urdu	01F1
język uzbecki	01G1
język wietnamski	01H1
język węgierski	00^1
język włoski	00b1
język łaciński	00i1
język łotewski	00j1
kabiili	01V1
kabije	01V1
kabile	01V1
kabiliyece	01V1
kabilscina	01V1
kabilski	01V1
kabilu	01V1
kabilščina	01V1
kabuljan	01V1
kabylcina	01V1
kabyle	01V1
kabylisch	01V1
kabyliska	01V1
kabylsk	01V1
kabylski	01V1
kabylstina	01V1
kabylčina	01V1
kabylština	01V1
kabyyli	01V1
kabíle	01V1
kalaallisut	02F1
kalalisut	02F1
kalallisut	02F1
kambodjanska	01c1
kanada	01X1
kanadu	01X1
kanadų	01X1
kanarescina	01X1
kanareščina	01X1
kannada	01X1
kannada dili	01X1
kannadcina	01X1
kannadstina	01X1
kannadu	01X1
kannadčina	01X1
kannadština	01X1
kanton	00d1
kantonca	00d1
kantoncina	00d1
kantonees	00d1
kantoneese taal	00d1
kantonesisch	00d1
kantonesische sprache	00d1
kantonesischkenntnisse	00d1
kantonesisk	00d1
kantonesiska	00d1
kantoni	00d1
kantoni keel	00d1
kantoni nyelv	00d1
kantoniesu	00d1
kantoniesu valoda	00d1
kantoniešu	00d1
kantoniešu valoda	00d1
kantoninkiina	00d1
kantoninkiinan kieli	00d1
kantoniz	00d1
kantoniż	00d1
kantonscina	00d1
kantonska	00d1
kantonski	00d1
kantonski jezik	00d1
kantonskiego	00d1
kantonstina	00d1
kantončina	00d1
kantonština	00d1
kantonščina	00d1
kantoński	00d1
kantońskiego	00d1
kantónska	00d1
karelai	01W1
karelcina	01W1
karelia	01W1
karelian	01W1
kareliana	01W1
kareliană	01W1
karelijski	01W1
karelisch	01W1
kareljan	01W1
karelscina	01W1
karelsk	01W1
karelska	01W1
karelski	01W1
karelstina	01W1
karelu	01W1
karelyaca	01W1
karelčina	01W1
karelština	01W1
karelščina	01W1
karelų	01W1
kargaza	01f1
karjala	01W1
karnatacki	01X1
karnatački	01X1
karélska	01W1
karēļu	01W1
kasachisch	00f1
kasachische sprache	00f1
kasachischkenntnisse	00f1
kasahhi	00f1
kasahhi keel	00f1
kasakhisk	00f1
kasakska	00f1
katalaani	00e1
katalaani keel	00e1
katalaanin kieli	00e1
katalan	00e1
katalan nyelv	00e1
katalanca	00e1
katalancina	00e1
katalanisch	00e1
katalanische sprache	00e1
katalanischkenntnisse	00e1
katalansk	00e1
katalanska	00e1
katalanstina	00e1
katalanu	00e1
katalanu valoda	00e1
katalonscina	00e1
katalonska	00e1
katalonski	00e1
katalonski jezik	00e1
katalonskiego	00e1
katalonu	00e1
katalonu kalba	00e1
katalonščina	00e1
katalonų	00e1
katalonų kalba	00e1
kataloński	00e1
katalońskiego	00e1
katalán	00e1
katalán nyelv	00e1
katalánčina	00e1
katalánština	00e1
katalónska	00e1
katalāņu	00e1
katalāņu valoda	00e1
kazachs	00f1
kazachse taal	00f1
kazachski	00f1
kazachskiego	00f1
kazachu	00f1
kazachu kalba	00f1
kazachų	00f1
kazachų kalba	00f1
kazah	00f1
kazah nyelv	00f1
kazaha	00f1
kazahu	00f1
kazahu valoda	00f1
kazahă	00f1
kazajo	00f1
kazak	00f1
kazakca	00f1
kazakh	00f1
kazakiska	00f1
kazakki	00f1
kazakkin kieli	00f1
kazako	00f1
kazakça	00f1
kazascina	00f1
kazaski	00f1
kazaski jezik	00f1
kazastina	00f1
kazaški	00f1
kazaški jezik	00f1
kazaština	00f1
kazaščina	00f1
każak	00f1
kebailu	01V1
kebailų	01V1
kebuano	01\1
kebúanó	01\1
kecsua	01[1
kecua	01[1
kecuancina	01[1
kecuanscina	01[1
kecuanski	01[1
kecuanstina	01[1
kecuju	01[1
kecuva dili	01[1
kecvu	01[1
keczua	01[1
kerkslavisch	00[1
kernevekce	01h1
kernevekçe	01h1
ketsua	01[1
ketšua	01[1
keçuva dili	01[1
kečua	01[1
kečuanski	01[1
kečuanščina	01[1
kečujų	01[1
kečuánčina	01[1
kečuánština	01[1
kečvu	01[1
khmeeri	01c1
khmer	01c1
khmer dili	01c1
khmera	01c1
khmercina	01c1
khmerski	01c1
khmerstina	01c1
khmeru	01c1
khmeră	01c1
khmerų	01c1
khmérčina	01c1
khmérština	01c1
khosa	01i1
khosu	01i1
kiina	0101
kiinan kieli	0101
kikongo	01l1
kilise slavcasi	00[1
kilise slavcası	00[1
kinai	0101
kinai nyelv	0101
kinaruanda	01e1
kinarwandstina	01e1
kinesisk	0101
kinesisk mandarin	0101
kinesiska	0101
kineski	0101
kineski jezik	0101
kiniesu	0101
kiniesu valoda	0101
kinjaruanda	01e1
kinjaruandu	01e1
kinjaruandų	01e1
kinjarvanda	01e1
kinjarwanda	01e1
kinu	0101
kinu kalba	0101
kinu kalbos kantono tarme	00d1
kinu kalbos kantono tarme kalba	00d1
kinu kalbos pietu minu tarme	01_1
kinverska	0101
kinya ruanda	01e1
kinya-ruanda	01e1
kinyarvanda	01e1
kinyarwanda	01e1
kinų	0101
kinų kalba	0101
kinų kalbos kantono tarmė	00d1
kinų kalbos kantono tarmė kalba	00d1
kinų kalbos pietų minų tarmė	01_1
kirchenslawisch	00[1
kirghiso	01f1
kirghiz	01f1
kirghize	01f1
kirgiisi	01f1
kirgiscina	01f1
kirgisisch	01f1
kirgisisk	01f1
kirgiska	01f1
kirgiski	01f1
kirgiz	01f1
kirgizca	01f1
kirgizisch	01f1
kirgiziska	01f1
kirgizstina	01f1
kirgizu	01f1
kirgizština	01f1
kirgizų	01f1
kirgiščina	01f1
kirgiż	01f1
kirguis	01f1
kirguís	01f1
kirgīzu	01f1
kirikuslaavi	00[1
kirkeslavisk	00[1
kirkjuslavneska	00[1
kirkkoslaavi	00[1
kirundi	02R1
kirundstina	02R1
kirundština	02R1
kitajscina	0101
kitajščina	0101
kiņaruanda	01e1
kiňarwandština	01e1
kleines latinum	00i1
kmer	01c1
kmerscina	01c1
kmerski	01c1
kmerščina	01c1
knjizna norvescina	00Q1
knjižna norveščina	00Q1
koerdisch	01g1
komri	01R1
kongcina	01l1
kongo	01l1
kongo dili	01l1
kongolesisch	01l1
kongoska	01l1
kongovscina	01l1
kongovščina	01l1
kongu	01l1
kongóska	01l1
kongčina	01l1
konkancina	01j1
konkani	01j1
konkani dili	01j1
konkaniu	01j1
konkanių	01j1
konkanscina	01j1
konkanstina	01j1
konkanu	01j1
konkaní	01j1
konkanščina	01j1
konkánčina	01j1
konkánština	01j1
konzstina	01l1
konžština	01l1
koosa	01i1
korea	00g1
korea keel	00g1
koreaans	00g1
koreaanse taal	00g1
koreai	00g1
koreai nyelv	00g1
korean	00g1
korean kieli	00g1
koreanisch	00g1
koreanische sprache	00g1
koreanischkenntnisse	00g1
koreansk	00g1
koreanska	00g1
koreanski	00g1
koreanskiego	00g1
koreański	00g1
koreańskiego	00g1
korece	00g1
korejcina	00g1
korejieciu	00g1
korejieciu kalba	00g1
korejiesu	00g1
korejiesu valoda	00g1
korejiešu	00g1
korejiešu valoda	00g1
korejscina	00g1
korejski	00g1
korejski jezik	00g1
korejstina	00g1
korejština	00g1
korejščina	00g1
koreska	00g1
kornbreska	01h1
korncina	01h1
korni	01h1
korniesu	01h1
korniešu	01h1
kornijscina	01h1
kornijski	01h1
kornijščina	01h1
korniku	01h1
kornisch	01h1
kornish	01h1
kornisk	01h1
korniska	01h1
kornski	01h1
kornstina	01h1
kornu	01h1
kornvolski	01h1
kornčina	01h1
kornština	01h1
kornų	01h1
korsictina	01m1
korsika	01m1
korsikaca	01m1
korsikansk	01m1
korsikanska	01m1
korsikanu	01m1
korsikieciu	01m1
korsikiečių	01m1
korsiku	01m1
korsikāņu	01m1
korsisch	01m1
korsiska	01m1
korsičtina	01m1
korsykanski	01m1
korsykański	01m1
korsíska	01m1
korzicki	01m1
korzictina	01m1
korzikai	01m1
korzikanski	01m1
korziscina	01m1
korzički	01m1
korzičtina	01m1
korziščina	01m1
korėjiečių	00g1
korėjiečių kalba	00g1
kosa	01i1
koscina	01i1
kosovar sign language	02S1
kosu	01i1
kosų	01i1
koščina	01i1
kreeka	01I1
kreeka keel	01I1
kreikka	01I1
kreikkan kieli	01I1
kreol haiti	01n1
kreolski haitanski	01n1
kreolski haitański	01n1
krievu	0191
krievu valoda	0191
kroasia	00h1
kroat	00h1
kroatia	00h1
kroatian kieli	00h1
kroatisch	00h1
kroatische sprache	00h1
kroatische taal	00h1
kroatischkenntnisse	00h1
kroatisk	00h1
kroatiska	00h1
kroatu	00h1
kroatu kalba	00h1
kroatų	00h1
kroatų kalba	00h1
króatíska	00h1
kurd	01g1
kurda	01g1
kurdcina	01g1
kurde	01g1
kurdi	01g1
kurdisch	01g1
kurdish	01g1
kurdisk	01g1
kurdiska	01g1
kurdo	01g1
kurdscina	01g1
kurdski	01g1
kurdstina	01g1
kurdu	01g1
kurdyjski	01g1
kurdă	01g1
kurdčina	01g1
kurdština	01g1
kurdščina	01g1
kurdų	01g1
kurmandji	01g1
kurmandschi	01g1
kurtce	01g1
kuzey laponcasi	0291
kuzey laponcası	0291
kvesjua	01[1
kvesjúa	01[1
kymri	01R1
kyrgyz	01f1
kyrgyzstina	01f1
kyrgyzština	01f1
kyrkslaviska	00[1
kârgâză	01f1
kínai	0101
kínai nyelv	0101
kínjarvanda	01e1
kínverska	0101
kórejčina	00g1
kóreska	00g1
kõmri	01R1
kúrdíska	01g1
kürtçe	01g1
kırgızca	01f1
la tinh	00i1
la-tinh	00i1
laagtyska	00;1
laanefriisi	01L1
lacina	00i1
lacinski	00i1
lacinskiego	00i1
ladina	00i1
ladina keel	00i1
laensifriisi	01L1
lagsaxneska	00;1
lagthyska	00;1
lagtyska	00;1
laidin	00i1
laitvis	00j1
langue albanais	00<1
langue allemand	00>1
langue anglais	00:1
langue arabe	0001
langue armenien	0091
langue arménien	0091
langue azerbaidjanais	00G1
langue azerbaïdjanais	00G1
langue basque	00M1
langue bengali	00P1
langue bielorusse	00O1
langue biélorusse	00O1
langue bosniaque	00R1
langue bulgare	00S1
langue cantonais	00d1
langue catalan	00e1
langue chinois	0101
langue coreen	00g1
langue coréen	00g1
langue croate	00h1
langue danois	00U1
langue espagnol	01=1
langue esperanto	00V1
langue espéranto	00V1
langue estonien	00W1
langue filipino	00X1
langue finnois	01>1
langue francais	0161
langue français	0161
langue galicien	00Y1
langue georgien	00Z1
langue goudjarati	00\1
langue grec	01I1
langue géorgien	00Z1
langue hebreu	00_1
langue hindi	00]1
langue hongrois	00^1
langue hébreu	00_1
langue indonesien	00`1
langue indonésien	00`1
langue irlandais	0081
langue islandais	00a1
langue italien	00b1
langue japonais	00c1
langue kazakh	00f1
langue latin	00i1
langue letton	00j1
langue lituanien	00k1
langue luxembourgeois	00l1
langue macedonien	00m1
langue macédonien	00m1
langue malais	00n1
langue maltais	00o1
langue marathi	0111
langue mongol	0121
langue neerlandais	00N1
langue norvegien	0131
langue norvegien bokmal	00Q1
langue norvegien nynorsk	0141
langue norvégien	0131
langue norvégien bokmål	00Q1
langue norvégien nynorsk	0141
langue néerlandais	00N1
langue ourdou	01F1
langue ouzbek	01G1
langue pendjabi	0171
langue persan	00K1
langue polonais	00J1
langue portugais	0151
langue roumain	0181
langue russe	0191
langue serbe	01:1
langue slovaque	01;1
langue slovene	01<1
langue slovène	01<1
langue suedois	01@1
langue suédois	01@1
langue swahili	01?1
langue tamoul	01A1
langue tcheque	00T1
langue tchèque	00T1
langue telougou	01B1
langue thai	01C1
langue thaï	01C1
langue turc	01D1
langue télougou	01B1
langue ukrainien	01E1
langue vietnamien	01H1
lansifriisi	01L1
lao	02T1
lao dili	02T1
laoisis	02T1
laoscina	02T1
laosia	02T1
laosiano	02T1
laosieciu	02T1
laosiesu	02T1
laosiečių	02T1
laosiešu	02T1
laosià	02T1
laosjan	02T1
laoski	02T1
laostina	02T1
laotanski	02T1
laotański	02T1
laotiaans	02T1
laotiana	02T1
laotisch	02T1
laotisk	02T1
laotiska	02T1
laoština	02T1
laoščina	02T1
laoțiană	02T1
latein	00i1
lati	00j1
lati keel	00j1
latijn	00i1
latijne taal	00i1
latim	00i1
latin	00i1
latin nyelv	00i1
latina	00i1
latinan kieli	00i1
latince	00i1
latincina	00i1
latino	00i1
latinscina	00i1
latinski	00i1
latinski jezik	00i1
latinsky jazyk	00i1
latinský jazyk	00i1
latinu	00i1
latinu valoda	00i1
latinum	00i1
latină	00i1
latinčina	00i1
latinščina	00i1
latvia	00j1
latvian	00j1
latvian kieli	00j1
latvian sign language	02U1
latviesu	00j1
latviesu valoda	00j1
latviešu	00j1
latviešu valoda	00j1
latvijscina	00j1
latvijski	00j1
latvijski jezik	00j1
latvijščina	00j1
latvisk	00j1
latviu	00j1
latviu kalba	00j1
latvių	00j1
latvių kalba	00j1
latvjan	00j1
latín	00i1
latína	00i1
latīņu	00i1
latīņu valoda	00i1
laó	02T1
leedu	00k1
leedu keel	00k1
lehce	00J1
lehçe	00J1
lejasvacu	00;1
lejasvācu	00;1
lengyel	00J1
lengyel nyelv	00J1
lenku	00J1
lenku kalba	00J1
lenkų	00J1
lenkų kalba	00J1
letao	00j1
leto	00j1
leton	00j1
letona	00j1
letonca	00j1
letonski	00j1
letonski jezik	00j1
letonă	00j1
lets	00j1
letse taal	00j1
letseburgi	00l1
letseburgi keel	00l1
lett	00j1
lett nyelv	00j1
lettisch	00j1
lettische sprache	00j1
lettischkenntnisse	00j1
lettisk	00j1
lettiska	00j1
lettneska	00j1
letton	00j1
lettone	00j1
letão	00j1
letó	00j1
letón	00j1
liettua	00k1
liettuan kieli	00k1
lietuviesu	00k1
lietuviesu valoda	00k1
lietuviešu	00k1
lietuviešu valoda	00k1
lietuviu	00k1
lietuviu kalba	00k1
lietuvių	00k1
lietuvių kalba	00k1
limba albaneza	00<1
limba albaneză	00<1
limba araba	0001
limba arabă	0001
limba armeana	0091
limba armeană	0091
limba azera	00G1
limba azeră	00G1
limba basca	00M1
limba bască	00M1
limba belarusa	00O1
limba belarusă	00O1
limba bengaleza	00P1
limba bengaleză	00P1
limba bosniaca	00R1
limba bosniacă	00R1
limba bulgara	00S1
limba bulgară	00S1
limba cantoneza	00d1
limba cantoneză	00d1
limba catalana	00e1
limba catalană	00e1
limba ceha	00T1
limba cehă	00T1
limba chineza	0101
limba chineză	0101
limba coreeana	00g1
limba coreeană	00g1
limba croata	00h1
limba croată	00h1
limba daneza	00U1
limba daneză	00U1
limba ebraica	00_1
limba ebraică	00_1
limba engleza	00:1
limba engleză	00:1
limba esperanto	00V1
limba estona	00W1
limba estonă	00W1
limba filipineza	00X1
limba filipineză	00X1
limba finlandeza	01>1
limba finlandeză	01>1
limba franceza	0161
limba franceză	0161
limba galiciana	00Y1
limba galiciană	00Y1
limba georgiana	00Z1
limba georgiană	00Z1
limba germana	00>1
limba germană	00>1
limba greaca	01I1
limba greacă	01I1
limba gujarati	00\1
limba hindi	00]1
limba indoneziana	00`1
limba indoneziană	00`1
limba irlandeza	0081
limba irlandeză	0081
limba islandeza	00a1
limba islandeză	00a1
limba italiana	00b1
limba italiană	00b1
limba japoneza	00c1
limba japoneză	00c1
limba kazaha	00f1
limba kazahă	00f1
limba latina	00i1
limba latină	00i1
limba letona	00j1
limba letonă	00j1
limba lituaniana	00k1
limba lituaniană	00k1
limba luxemburgheza	00l1
limba luxemburgheză	00l1
limba macedoneana	00m1
limba macedoneană	00m1
limba maghiara	00^1
limba maghiară	00^1
limba malaeza	00n1
limba malaeză	00n1
limba malteza	00o1
limba malteză	00o1
limba marathi	0111
limba mongola	0121
limba mongolă	0121
limba neerlandeza	00N1
limba neerlandeză	00N1
limba norvegiana	0131
limba norvegiana bokmal	00Q1
limba norvegiana nynorsk	0141
limba norvegiană	0131
limba norvegiană bokmål	00Q1
limba norvegiană nynorsk	0141
limba persana	00K1
limba persană	00K1
limba poloneza	00J1
limba poloneză	00J1
limba portugheza	0151
limba portugheză	0151
limba punjabi	0171
limba romana	0181
limba română	0181
limba rusa	0191
limba rusă	0191
limba sarba	01:1
limba slovaca	01;1
limba slovacă	01;1
limba slovena	01<1
limba slovenă	01<1
limba spaniola	01=1
limba spaniolă	01=1
limba suedeza	01@1
limba suedeză	01@1
limba swahili	01?1
limba sârbă	01:1
limba tamila	01A1
limba tamilă	01A1
limba telugu	01B1
limba thailandeza	01C1
limba thailandeză	01C1
limba turca	01D1
limba turcă	01D1
limba ucraineana	01E1
limba ucraineană	01E1
limba urdu	01F1
limba uzbeca	01G1
limba uzbecă	01G1
limba vietnameza	01H1
limba vietnameză	01H1
limburgish/limburgian/limburgic	02V1
lingala	02W1
lingalcina	02W1
lingaljan	02W1
lingalstina	02W1
lingalčina	02W1
lingalština	02W1
liongailis	02W1
liongáilis	02W1
liotuainis	00k1
liotuáinis	00k1
litauisch	00k1
litauische sprache	00k1
litauischkenntnisse	00k1
litauisk	00k1
litauiska	00k1
litavski	00k1
litavski jezik	00k1
litevstina	00k1
litevština	00k1
litewski	00k1
litewskiego	00k1
lithaiska	00k1
lithuanian	00k1
lithuanian sign language	02X1
litháíska	00k1
litouws	00k1
litouwse taal	00k1
litovcina	00k1
litovscina	00k1
litovčina	00k1
litovščina	00k1
litua	00k1
lituania	00k1
lituaniana	00k1
lituaniană	00k1
lituanien	00k1
lituano	00k1
lituà	00k1
litva	00k1
litvan	00k1
litvan nyelv	00k1
litvanca	00k1
litvanski	00k1
litvanski jezik	00k1
litván	00k1
litván nyelv	00k1
litwan	00k1
liuksemburgieciu	00l1
liuksemburgieciu kalba	00l1
liuksemburgiečių	00l1
liuksemburgiečių kalba	00l1
llati	00i1
llatí	00i1
lotewski	00j1
lotewskiego	00j1
lotynu	00i1
lotynu kalba	00i1
lotynų	00i1
lotynų kalba	00i1
lotystina	00j1
lotyština	00j1
lounamini	01_1
lounasotho	0241
low german	00;1
lucemburstina	00l1
lucemburština	00l1
lucsambuirgis	00l1
luganda	02B1
lugandais	02B1
luksemburg	00l1
luksemburgca	00l1
luksemburgiesu	00l1
luksemburgiesu valoda	00l1
luksemburgiešu	00l1
luksemburgiešu valoda	00l1
luksemburscina	00l1
luksemburski	00l1
luksemburski jezik	00l1
luksemburskiego	00l1
luksemburški	00l1
luksemburški jezik	00l1
luksemburščina	00l1
lussemburghese	00l1
lussemburgiz	00l1
lussemburgiż	00l1
luxemborgiska	00l1
luxembourg	00l1
luxembourgeois	00l1
luxembourgish	00l1
luxembourgsk	00l1
luxemburcina	00l1
luxemburg	00l1
luxemburgheza	00l1
luxemburgheză	00l1
luxemburgi	00l1
luxemburgi nyelv	00l1
luxemburgisch	00l1
luxemburgische sprache	00l1
luxemburgischkenntnisse	00l1
luxemburgiska	00l1
luxemburgn kieli	00l1
luxemburgs	00l1
luxemburgse taal	00l1
luxemburgsk	00l1
luxemburgues	00l1
luxemburguès	00l1
luxemburgués	00l1
luxemburguês	00l1
luxemburčina	00l1
lágsaxneska	00;1
lágþýska	00;1
länsifriisi	01L1
läti	00j1
läti keel	00j1
läänefriisi	01L1
lågtyska	00;1
lõunamini	01_1
lõunasotho	0241
lúxemborgíska	00l1
lüksemburgca	00l1
ma lai	00n1
macadoinis	00m1
macadóinis	00m1
macarca	00^1
macedon	00m1
macedon nyelv	00m1
macedoncina	00m1
macedone	00m1
macedoneana	00m1
macedoneană	00m1
macedoni	00m1
macedonia	00m1
macedonian	00m1
macedonian sign language	02Y1
macedonien	00m1
macedonio	00m1
macedonisch	00m1
macedonische taal	00m1
macedonjan	00m1
macedonski	00m1
macedonskiego	00m1
macedoński	00m1
macedońskiego	00m1
macedón	00m1
macedón nyelv	00m1
macedónčina	00m1
macedônio	00m1
macédonien	00m1
madarcina	00^1
madarski	00^1
madarski jezik	00^1
madarsky	00^1
madarsky jazyk	00^1
madarstina	00^1
madzarscina	00^1
madzarski jezik	00^1
madžarski jezik	00^1
madžarščina	00^1
maghiara	00^1
maghiară	00^1
magyar	00^1
magyar nyelv	00^1
mailealaimis	02Z1
mailéalaimis	02Z1
maithilcina	02[1
maithili	02[1
maithilistina	02[1
maithiliština	02[1
maithilčina	02[1
maitili	02[1
maitilis	02[1
makedonca	00m1
makedonia	00m1
makedonian kieli	00m1
makedoniesu	00m1
makedoniesu valoda	00m1
makedonscina	00m1
makedonsk	00m1
makedonska	00m1
makedonski	00m1
makedonski jezik	00m1
makedonstina	00m1
makedonu	00m1
makedonu kalba	00m1
makedonština	00m1
makedonščina	00m1
makedonų	00m1
makedonų kalba	00m1
makedoonia	00m1
makedoonia keel	00m1
makedónska	00m1
malaeis	00n1
malaeza	00n1
malaeză	00n1
malagaisis	02C1
malagasi	02C1
malagasiska	02C1
malagassi	02C1
malagassisch	02C1
malagassisk	02C1
malagassiska	02C1
malagasu	02C1
malagasy	02C1
malagasíska	02C1
malagasų	02C1
malagáisis	02C1
malai	00n1
malai keel	00n1
malaiala	02Z1
malaialam	02Z1
malaiisch	00n1
malaiische sprache	00n1
malaiischkenntnisse	00n1
malaiji	00n1
malaijin kieli	00n1
malaio	00n1
malais	00n1
malaiska	00n1
malaiàlam	02Z1
malaj	00n1
malaj nyelv	00n1
malajalam	02Z1
malajalamcina	02Z1
malajalami	02Z1
malajalamscina	02Z1
malajalamski	02Z1
malajalamstina	02Z1
malajalamščina	02Z1
malajaliu	02Z1
malajalių	02Z1
malajalu	02Z1
malajcina	00n1
malajieciu	00n1
malajieciu kalba	00n1
malajiesu	00n1
malajiesu valoda	00n1
malajiečių	00n1
malajiečių kalba	00n1
malajiešu	00n1
malajiešu valoda	00n1
malajisk	00n1
malajiska	00n1
malajscina	00n1
malajski	00n1
malajski jezik	00n1
malajskiego	00n1
malajstina	00n1
malajálam	02Z1
malajálamčina	02Z1
malajálamština	02Z1
malajčina	00n1
malajština	00n1
malajščina	00n1
malay	00n1
malayalam	02Z1
malayalam dili	02Z1
malayca	00n1
malayisk	00n1
malayo	00n1
malayálam	02Z1
malaíska	00n1
maldiivi	0251
maldivcina	0251
maldivien	0251
maldiviesu	0251
maldivski	0251
maldivčina	0251
maldīviešu	0251
maledivstina	0251
maledivština	0251
malediwski	0251
maleis	00n1
maleise taal	00n1
malese	00n1
malgache	02C1
malgaix	02C1
malgas	02C1
malgasa	02C1
malgasca	02C1
malgascina	02C1
malgascio	02C1
malgaski	02C1
malgastina	02C1
malgaxe	02C1
malgaşça	02C1
malgaški	02C1
malgaština	02C1
malgaščina	02C1
malgașă	02C1
malta	00o1
malta keel	00o1
maltaca	00o1
maltai	00o1
maltai nyelv	00o1
maltais	00o1
maltan kieli	00o1
maltanski	00o1
maltanskiego	00o1
maltański	00o1
maltańskiego	00o1
maltcina	00o1
maltees	00o1
malteese taal	00o1
maltes	00o1
maltescina	00o1
maltese	00o1
maltese sign language	02\1
maltesisch	00o1
maltesische sprache	00o1
maltesischkenntnisse	00o1
maltesisk	00o1
maltesiska	00o1
malteski	00o1
malteski jezik	00o1
malteza	00o1
malteză	00o1
malteški	00o1
malteški jezik	00o1
malteščina	00o1
malti	00o1
maltieciu	00o1
maltieciu kalba	00o1
maltiesu	00o1
maltiesu valoda	00o1
maltiečių	00o1
maltiečių kalba	00o1
maltiešu	00o1
maltiešu valoda	00o1
maltneska	00o1
maltstina	00o1
maltès	00o1
maltés	00o1
maltês	00o1
maltčina	00o1
maltština	00o1
maláj	00n1
maláj nyelv	00n1
man dili	02]1
man szigeti	02]1
man-szigeti	02]1
manainnis	02]1
mancina	02]1
mandari	0101
mandariini	0101
mandariinikiina	0101
mandarijn	0101
mandarijns	0101
mandarim	0101
mandarin	0101
mandarin chinese	0101
mandarin chinesisch	0101
mandarin-chinesisch	0101
mandarina	0101
mandarincina	0101
mandarino	0101
mandarinski	0101
mandarinstina	0101
mandarinu	0101
mandarină	0101
mandarinų	0101
mandarynski	0101
mandaryński	0101
mandarí	0101
mandarín	0101
mandarínčina	0101
mandarínština	0101
mandarīnu	0101
manes	02]1
manks	02]1
manksi	02]1
mannese	02]1
mannois	02]1
manscina	02]1
mansk	02]1
manska	02]1
manski	02]1
manstina	02]1
manx	02]1
manés	02]1
mančina	02]1
manština	02]1
manščina	02]1
maoori	02^1
maorais	02^1
maori	02^1
maori dili	02^1
maorijcina	02^1
maorijčina	02^1
maoriu	02^1
maorių	02^1
maorscina	02^1
maorski	02^1
maorstina	02^1
maoru	02^1
maoryjski	02^1
maorí	02^1
maorština	02^1
maorščina	02^1
maraitis	0111
marathcina	0111
marathi	0111
marathi dili	0111
marathi keel	0111
marathi nyelv	0111
marathie taal	0111
marathin kieli	0111
marathski	0111
marathski jezik	0111
marathstina	0111
marathu	0111
marathu valoda	0111
marati	0111
marati jezik	0111
maratscina	0111
maratu	0111
maratu kalba	0111
maratí	0111
maratščina	0111
maratų	0111
maratų kalba	0111
maráthi	0111
maráthi nyelv	0111
maráthčina	0111
maráthština	0111
mazedonisch	00m1
mazedonische sprache	00m1
mazedonischkenntnisse	00m1
maítílí	02[1
maïthili	02[1
maċedonjan	00m1
maďarsky	00^1
maďarský jazyk	00^1
maďarčina	00^1
maďarština	00^1
mađarski	00^1
mađarski jezik	00^1
maķedoniešu	00m1
maķedoniešu valoda	00m1
melayu	00n1
menieciu	02]1
meniesu	02]1
meniečių	02]1
meniešu	02]1
min kinesisk	01_1
min nan	01_1
min nan -kiina	01_1
min nan chinese	01_1
min nan cincesi	01_1
min nan kiina	01_1
min nan kinai	01_1
min nan kineski	01_1
min nan kitajscina	01_1
min nan kitajščina	01_1
min nan kínai	01_1
min nan çincesi	01_1
min-kinesisk	01_1
minnan	01_1
minnanski	01_1
minnanyu	01_1
minnański	01_1
modern greek	01I1
modern hebrew	00_1
mogolca	0121
moldavian	02_1
moldovan	0181
mong co	0121
mongoilis	0121
mongol	0121
mongol nyelv	0121
mongola	0121
mongolcina	0121
mongoli	0121
mongoli keel	0121
mongolia	0121
mongolian	0121
mongolin kieli	0121
mongolisch	0121
mongolische sprache	0121
mongolischkenntnisse	0121
mongoliska	0121
mongoljan	0121
mongolo	0121
mongolscina	0121
mongolsk	0121
mongolska	0121
mongolski	0121
mongolski jezik	0121
mongolskiego	0121
mongolstina	0121
mongolu	0121
mongolu kalba	0121
mongolu valoda	0121
mongolă	0121
mongolčina	0121
mongolština	0121
mongolščina	0121
mongolų	0121
mongolų kalba	0121
mongools	0121
mongoolse taal	0121
mongoļu	0121
mongoļu valoda	0121
mongóilis	0121
mongólska	0121
montenegrin	02`1
montenegrin sign language	02a1
moğolca	0121
muinaiskreikka	00A1
mustlaskeel	01b1
myanmar language	01K1
máltai	00o1
máltai nyelv	00o1
máltais	00o1
mã lai	00n1
mänksi	02]1
mông cổ	0121
māori	02^1
na uy	0131
na uy (bokmal	00Q1
na uy (bokmål	00Q1
na uy (nynorsk	0141
nandza	01^1
nandzstina	01^1
naujoji norvegu	0141
naujoji norvegu kalba	0141
naujoji norvegų	0141
naujoji norvegų kalba	0141
nederlaendska	00N1
nederlands	00N1
nederlandse taal	00N1
nederlandsk	00N1
nederlandska	00N1
nederländska	00N1
nedersaksisch	00;1
nedertysk	00;1
neerlandais	00N1
neerlandes	00N1
neerlandeza	00N1
neerlandeză	00N1
neerlandès	00N1
neerlandés	00N1
neipeailis	02b1
nemacki	00>1
nemacki (svajcarska	00?1
nemacki jezik	00>1
nemački	00>1
nemački (švajcarska	00?1
nemački jezik	00>1
nemcina	00>1
nemcina (svajciarska	00?1
nemcina (svycarsko	00?1
nemecky	00>1
nemecky jazyk	00>1
nemecký jazyk	00>1
nemet	00>1
nemet nyelv	00>1
nemetul	00>1
nemscina	00>1
nemscina (svica	00?1
nemski jezik	00>1
nemsko	00>1
nemčina	00>1
nemčina (švajčiarska	00?1
nemški jezik	00>1
nemško	00>1
nemščina	00>1
nemščina (švica	00?1
neogreco	01I1
nepalais	02b1
nepalce	02b1
nepalcina	02b1
nepalees	02b1
nepales	02b1
nepalese	02b1
nepalesisch	02b1
nepalesisk	02b1
nepalesiska	02b1
nepaleza	02b1
nepaleză	02b1
nepali	02b1
nepalieciu	02b1
nepaliesu	02b1
nepaliečių	02b1
nepaliz	02b1
nepaliż	02b1
nepalscina	02b1
nepalska	02b1
nepalski	02b1
nepalstina	02b1
nepalès	02b1
nepalês	02b1
nepalí	02b1
nepalščina	02b1
nepáli	02b1
nepálčina	02b1
nepálština	02b1
nepāliešu	02b1
neugriechisch	01I1
nga	0191
ngalu	02W1
ngalų	02W1
nhat	00c1
nhat ngu	00c1
nhật	00c1
nhật ngữ	00c1
nianja	01^1
nianju	01^1
nianjų	01^1
niderlandzki	00N1
niderlandzkiego	00N1
niederdeutsch	00;1
niederlaendisch	00N1
niederlaendische sprache	00N1
niederlaendischkenntnisse	00N1
niederlandisch	00N1
niederlandische sprache	00N1
niederlandischkenntnisse	00N1
niederländisch	00N1
niederländische sprache	00N1
niederländischkenntnisse	00N1
niemiecki	00>1
niemieckiego	00>1
ninorsk norvegiz	0141
ninorsk norveġiż	0141
niskonemacki	00;1
niskonemački	00;1
nizka nemscina	00;1
nizka nemščina	00;1
nizozemscina	00N1
nizozemski	00N1
nizozemski jezik	00N1
nizozemstina	00N1
nizozemština	00N1
nizozemščina	00N1
nj	00>1
njandza	01^1
njandża	01^1
njandža	01^1
njanscina	01^1
njanščina	01^1
njemacki	00>1
njemacki jezik	00>1
njemački	00>1
njemački jezik	00>1
noord samisch	0291
noord-samisch	0291
noors	0131
noors - bokmål	00Q1
noors - bokmåle taal	00Q1
noors - nynorsk	0141
noors - nynorske taal	0141
noors bokmal	00Q1
noors bokmale taal	00Q1
noors nynorsk	0141
noors nynorske taal	0141
noorse taal	0131
norcina	0131
norcina (bokmal	00Q1
norcina (nynorsk	0141
nordsamisch	0291
nordsamisk	0291
nordsamiska	0291
nordursamiska	0291
norja	0131
norjan bokmaal	00Q1
norjan bokmaaln kieli	00Q1
norjan bokmal	00Q1
norjan bokmaln kieli	00Q1
norjan bokmål	00Q1
norjan bokmåln kieli	00Q1
norjan kieli	0131
norjan nynorsk	0141
norjan nynorskn kieli	0141
norra	0131
norra bokmal	00Q1
norra bokmal keel	00Q1
norra bokmål	00Q1
norra bokmål keel	00Q1
norra keel	0131
norsk	0131
norsk bokmaal	00Q1
norsk bokmal	00Q1
norsk bokmål	00Q1
norsk nynorsk	0141
norska	0131
norskt bokmaal	00Q1
norskt bokmal	00Q1
norskt bokmål	00Q1
norskt bókmál	00Q1
norstina	0131
norstina (bokmal	00Q1
norstina (nynorsk	0141
northern sami	0291
noruec	0131
noruec bokmal	00Q1
noruec bokmål	00Q1
noruec nynorsk	0141
noruego	0131
noruego bokmal	00Q1
noruego nynorsk	0141
noruegues	0131
norueguês	0131
norvecce	0131
norvecce bokmal	00Q1
norvecce nynorsk	0141
norveg	0131
norveg (bokmal	00Q1
norveg (bokmal) nyelv	00Q1
norveg (nynorsk	0141
norveg (nynorsk) nyelv	0141
norveg nyelv	0131
norvegese	0131
norvegese bokmal	00Q1
norvegese bokmål	00Q1
norvegese nynorsk	0141
norvegiana	0131
norvegiana bokmal	00Q1
norvegiana nynorsk	0141
norvegiană	0131
norvegiană bokmål	00Q1
norvegiană nynorsk	0141
norvegien	0131
norvegien bokmal	00Q1
norvegien nynorsk	0141
norvegiz	0131
norvegu	0131
norvegu bukmolas	00Q1
norvegu bukmolas kalba	00Q1
norvegu bukmols	00Q1
norvegu bukmols valoda	00Q1
norvegu kalba	0131
norvegu valoda	0131
norvegų	0131
norvegų bukmolas	00Q1
norvegų bukmolas kalba	00Q1
norvegų kalba	0131
norvescina	0131
norveski	0131
norveski bokmal	00Q1
norveski bokmal jezik	00Q1
norveski bukmol	00Q1
norveski bukmol jezik	00Q1
norveski jezik	0131
norveski ninorsk	0141
norveski ninorsk jezik	0141
norveski nynorsk	0141
norveski nynorsk jezik	0141
norveççe	0131
norveççe bokmål	00Q1
norveççe nynorsk	0141
norveġiż	0131
norveški	0131
norveški bokmål	00Q1
norveški bokmål jezik	00Q1
norveški bukmol	00Q1
norveški bukmol jezik	00Q1
norveški jezik	0131
norveški ninorsk	0141
norveški ninorsk jezik	0141
norveški nynorsk	0141
norveški nynorsk jezik	0141
norveščina	0131
norvég	0131
norvég (bokmål	00Q1
norvég (bokmål) nyelv	00Q1
norvég (nynorsk	0141
norvég (nynorsk) nyelv	0141
norvég nyelv	0131
norvégien	0131
norvégien bokmål	00Q1
norvégien nynorsk	0141
norvēģu	0131
norvēģu bukmols	00Q1
norvēģu bukmols valoda	00Q1
norvēģu valoda	0131
norwegia	0131
norwegian	0131
norwegian bokmal	00Q1
norwegian bokmål	00Q1
norwegian nynorsk	0141
norwegian sign language	02c1
norwegisch	0131
norwegisch (bokmal	00Q1
norwegisch (bokmål	00Q1
norwegisch (nynorsk	0141
norwegische sprache	0131
norwegischkenntnisse	0131
norweski	0131
norweski (bokmal	00Q1
norweski (bokmål	00Q1
norweski (nynorsk	0141
norweskiego	0131
norðursamíska	0291
norština	0131
norština (bokmål	00Q1
norština (nynorsk	0141
novonorvescina	0141
novonorveščina	0141
nua ioruais	0141
nua-ioruais	0141
nyandzsa	01^1
nyanja	01^1
nynorsk	0141
nynorsk noruegues	0141
nynorsk norueguês	0141
nynorsk norwegia	0141
nynorska	0141
nyugati friz	01L1
nyugati fríz	01L1
néerlandais	00N1
német	00>1
német nyelv	00>1
németül	00>1
népalais	02b1
nórčina	0131
nórčina (bokmal	00Q1
nórčina (nynorsk	0141
nýanja	01^1
nýnorska	0141
německy	00>1
německý jazyk	00>1
němčina	00>1
němčina (švýcarsko	00?1
obersorbisch	00@1
occita	00D1
occitaans	00D1
occitan	00D1
occitana	00D1
occitanico	00D1
occitano	00D1
occitansk	00D1
occitanska	00D1
occitană	00D1
occità	00D1
occitânico	00D1
ocitaru	00D1
ocsatainis	00D1
ocsatáinis	00D1
odia	02d1
odija	02d1
odijscina	02d1
odiju	02d1
odijščina	02d1
odijų	02d1
oeigoers	02e1
oekraiens	01E1
oekraiense taal	01E1
oekraïens	01E1
oekraïense taal	01E1
oestturkiska	02e1
oevresorbisk	00@1
oezbeeks	01G1
oezbeekse taal	01G1
ogorog	00A1
oirisis	02d1
oirísis	02d1
okcitancina	00D1
okcitanscina	00D1
okcitanski	00D1
okcitanstina	00D1
okcitanščina	00D1
okcitánčina	00D1
okcitánština	00D1
oksitaani	00D1
oksitan dili	00D1
oksitaniska	00D1
oksitansk	00D1
oksitanski	00D1
oksitanu	00D1
oksitāņu	00D1
oksytanski	00D1
oksytański	00D1
okszitan	00D1
okszitán	00D1
oksítaníska	00D1
okzitanisch	00D1
olandese	00N1
olandiz	00N1
olandiż	00N1
olandu	00N1
olandu kalba	00N1
olandų	00N1
olandų kalba	00N1
olasz	00b1
olasz nyelv	00b1
oldgraesk	00A1
oldgræsk	00A1
ollainnis	00N1
oppersorbisch	00@1
oraimis	0031
oria	02d1
orija	02d1
orijski	02d1
oriju	02d1
oriya	02d1
oriya dili	02d1
oriá	02d1
ormeny	0091
ormeny nyelv	0091
ormianski	0091
ormianskiego	0091
ormiański	0091
ormiańskiego	0091
oromcina	0031
oromo	0031
oromo dili	0031
oromski	0031
oromstina	0031
oromu	0031
oromčina	0031
oromština	0031
oromų	0031
orosz	0191
orosz nyelv	0191
ositania	00D1
ostturkiska	02e1
oudgrieks	00A1
ouighour	02e1
ouigour	02e1
ourdou	01F1
ouzbek	01G1
ouïghour	02e1
ouïgour	02e1
ovresorbisk	00@1
ozbekce	01G1
oċċitan	00D1
očitarų	00D1
pachto	0051
paistis	0051
paixtu	0051
pandzabcina	0171
pandzabi	0171
pandzabi keel	0171
pandzabin kieli	0171
pandzabscina	0171
pandzabstina	0171
pandzabu	0171
pandzabu valoda	0171
pandzapski	0171
pandzapski jezik	0171
pandzsabi	0171
pandzsabi nyelv	0171
pandzsábi	0171
pandzsábi nyelv	0171
pandžabi	0171
pandžabi keel	0171
pandžabin kieli	0171
pandžabu	0171
pandžabu valoda	0171
pandžabščina	0171
pandžapski	0171
pandžapski jezik	0171
pandžábčina	0171
panjabi	0171
parsia	00K1
parsia keel	00K1
paschtu	0051
pashto	0051
pasjtoe	0051
pastcina	0051
pasto	0051
paststina	0051
pastu	0051
pastun	0051
pastuna	0051
pastunscina	0051
pastunski	0051
pastú	0051
pastún	0051
paszto	0051
pasztunski	0051
pasztuński	0051
paňdžábština	0171
pašto	0051
paštu	0051
paštunski	0051
paštunščina	0051
paštčina	0051
paštština	0051
paștună	0051
peirsis	00K1
pencapca	0171
pencapça	0171
pendjabi	0171
pendzabski	0171
pendzabskiego	0171
pendzabu	0171
pendzabu kalba	0171
pendzapski	0171
pendzapski jezik	0171
pendżabski	0171
pendżabskiego	0171
pendžabų	0171
pendžabų kalba	0171
pendžapski	0171
pendžapski jezik	0171
persa	00K1
persan	00K1
persana	00K1
persană	00K1
persia	00K1
persian	00K1
persian kieli	00K1
persiano	00K1
persiesu	00K1
persiesu valoda	00K1
persiešu	00K1
persiešu valoda	00K1
persijski	00K1
persijski jezik	00K1
persisch	00K1
persische sprache	00K1
persischkenntnisse	00K1
persisk	00K1
persiska	00K1
persjan	00K1
perski	00K1
perskiego	00K1
persneska	00K1
perstina	00K1
persu	00K1
persu kalba	00K1
persų	00K1
persų kalba	00K1
perzijscina	00K1
perzijski	00K1
perzijski jezik	00K1
perzijščina	00K1
perzisch	00K1
perzische taal	00K1
perzsa	00K1
perzsa nyelv	00K1
perzstina	00K1
perzština	00K1
perština	00K1
pestuca	0051
peul	02@1
peştuca	0051
phan lan	01>1
phap	0161
phap ngu	0161
phap van	0161
philippines	00X1
pháp	0161
pháp ngữ	0161
pháp văn	0161
phần lan	01>1
piedmontese	02f1
pietu soto	0241
pietų soto	0241
pohjasaami	0291
pohjoissaame	0291
polacco	00J1
polaco	00J1
polainnis	00J1
polish	00J1
polish sign language	02g1
poljscina	00J1
poljski	00J1
poljski jezik	00J1
poljščina	00J1
pollakk	00J1
polnisch	00J1
polnische sprache	00J1
polnischkenntnisse	00J1
polnocnolaponski	0291
polonais	00J1
polones	00J1
poloneza	00J1
poloneză	00J1
polonès	00J1
polonês	00J1
polsk	00J1
polska	00J1
polski	00J1
polskiego	00J1
polsky	00J1
polsky jazyk	00J1
polský jazyk	00J1
polstina	00J1
polu	00J1
polu valoda	00J1
polština	00J1
poola	00J1
poola keel	00J1
pools	00J1
poolse taal	00J1
portaingeilis	0151
portaingéilis	0151
portekizce	0151
portoghese	0151
portugais	0151
portugal	0151
portugal nyelv	0151
portugalcina	0151
portugali	0151
portugali keel	0151
portugalin kieli	0151
portugalscina	0151
portugalska	0151
portugalski	0151
portugalski jezik	0151
portugalskiego	0151
portugalsky	0151
portugalsky jazyk	0151
portugalský jazyk	0151
portugalstina	0151
portugalu	0151
portugalu kalba	0151
portugalu valoda	0151
portugalčina	0151
portugalština	0151
portugalščina	0151
portugalų	0151
portugalų kalba	0151
portugees	0151
portugeese taal	0151
portugheza	0151
portugheză	0151
portugiesisch	0151
portugiesische sprache	0151
portugiesischkenntnisse	0151
portugis	0151
portugisisk	0151
portugisiska	0151
portugiz	0151
portugiż	0151
portugues	0151
portuguese	0151
portuguese sign language	02h1
portuguès	0151
portugués	0151
português	0151
portugál	0151
portugál nyelv	0151
portugāļu	0151
portugāļu valoda	0151
portúgalska	0151
poļu	00J1
poļu valoda	00J1
poľsky	00J1
poľský jazyk	00J1
poľština	00J1
prancis	0161
prancuzu	0161
prancuzu kalba	0161
prancūzų	0161
prancūzų kalba	0161
prantsuse	0161
prantsuse keel	0161
puinseaibis	0171
puinseáibis	0171
punjab	0171
punjabi	0171
punjabie taal	0171
punyabi	0171
punyabí	0171
puola	00J1
puolan kieli	00J1
pushto	0051
pushtu	0051
pustu	0051
pustunu	0051
putonghua	0101
puštu	0051
puštūnų	0051
pärsia	00K1
pärsia keel	00K1
pólska	00J1
północnolapoński	0291
põhjasaami	0291
púnjabí	0171
quang dong	00d1
quechua	01[1
quichua	01[1
quiniaruanda	01e1
quirguiz	01f1
quitxua	01[1
quoc te ngu	00V1
quíchua	01[1
quítxua	01[1
quảng đông	00d1
quốc tế ngữ	00V1
raetoromanisch	02i1
raetoromansk	02i1
raetoromanska	02i1
ranska	0161
ranskan kieli	0161
ratoromanisch	02i1
ratoromanska	02i1
rectina	01I1
reto romaans	02i1
reto roman	02i1
reto-romaans	02i1
reto-roman	02i1
retoromaani	02i1
retoroman	02i1
retoromancina	02i1
retoromanic	02i1
retoromanscina	02i1
retoromansk	02i1
retoromanski	02i1
retoromanstina	02i1
retoromanu	02i1
retoromanščina	02i1
retoromanų	02i1
retoromański	02i1
retoromànic	02i1
retoromāņu	02i1
rietumfrizu	01L1
rietumfrīzu	01L1
roemeens	0181
roemeense taal	0181
roma	01b1
romainis	02j3
roman	0181
roman nyelv	0181
romana	0181
romanca	01b1
romanche	02i1
romancio	02i1
romanes	0181
romanesk	01b1
romani	01b1
romania	0181
romanian	0181
romanian kieli	0181
romanian sign language	02m1
romans	02i1
romansa	02i1
romansca	02i1
romansh	02i1
romansi	02i1
romanska	02i1
romany	01b1
romanz	02i1
romanès	0181
romaní	01b1
romanşça	02i1
romanš	02i1
romanši	02i1
romanșă	02i1
romcina	01b1
romeno	0181
romscina	01b1
romski	01b1
romstina	01b1
romu	01b1
romunscina	0181
romunščina	0181
román	0181
román nyelv	0181
româna	0181
română	0181
romština	01b1
romščina	01b1
romų	01b1
rootsi	01@1
rootsi keel	01@1
rosyjski	0191
rosyjskiego	0191
roumain	0181
roundi	02R1
ruanda	01e1
ruandes	01e1
ruandscina	01e1
ruandès	01e1
ruandščina	01e1
ruindis	02R1
ruisis	0191
rumaenisch	0181
rumaenische sprache	0181
rumaenischkenntnisse	0181
rumaensk	0181
rumaenska	0181
rumania	0181
rumanisch	0181
rumanische sprache	0181
rumanischkenntnisse	0181
rumano	0181
rumanska	0181
rumanu	0181
rumanu valoda	0181
rumca	01I1
rumeenia	0181
rumeenia keel	0181
rumen	0181
rumence	0181
rumeno	0181
rumensk	0181
rumenska	0181
rumuncina	0181
rumunjski	0181
rumunjski jezik	0181
rumunski	0181
rumunski jezik	0181
rumunskiego	0181
rumunstina	0181
rumunu	0181
rumunu kalba	0181
rumunčina	0181
rumunština	0181
rumunų	0181
rumunų kalba	0181
rumuński	0181
rumuńskiego	0181
rumänisch	0181
rumänische sprache	0181
rumänischkenntnisse	0181
rumänska	0181
rumænsk	0181
rumāņu	0181
rumāņu valoda	0181
rundcina	02R1
rundi	02R1
rundscina	02R1
rundu	02R1
rundčina	02R1
rundščina	02R1
ruotsi	01@1
ruotsin kieli	01@1
rus	0191
rusa	0191
rusca	0191
ruscina	0191
rusia	0191
ruski	0191
ruski jezik	0191
rusko	0191
rusky	0191
rusky jazyk	0191
ruský jazyk	0191
ruso	0191
russe	0191
russian	0191
russisch	0191
russische sprache	0191
russische taal	0191
russischkenntnisse	0191
russisk	0191
russneska	0191
russo	0191
russu	0191
rustina	0191
rusu	0191
rusu kalba	0191
rusça	0191
rusă	0191
rusų	0191
rusų kalba	0191
ruština	0191
ruščina	0191
rwandcina	01e1
rwandčina	01e1
ryska	0191
rätoromanisch	02i1
rätoromanska	02i1
rætoromansk	02i1
rétoromán	02i1
rétorománčina	02i1
rétorománština	02i1
rómainis	02i1
rómanska	02i1
rómáinis	0181
rómčina	01b1
rúindis	02R1
rúisis	0191
rúmenska	0181
rúndí	02R1
rússneska	0191
saamcina (severna	0291
saamčina (severná	0291
saenska	01@1
saimis an tuaiscirt	0291
sairdinis	02n1
sairdínis	02n1
saksa	00>1
saksa keel	00>1
saksan kieli	00>1
same du nord	0291
sami de nord	0291
sami del nord	0291
sami septentrional	0291
sami setentrional	0291
sami tat tramuntana	0291
sami tat-tramuntana	0291
sami utara	0291
samoa	02o1
samoa dili	02o1
samoaans	02o1
samoan	02o1
samoana	02o1
samoanisch	02o1
samoano	02o1
samoanscina	02o1
samoansk	02o1
samoanska	02o1
samoanski	02o1
samoanu	02o1
samoană	02o1
samoanščina	02o1
samoański	02o1
samois	02o1
samojcina	02o1
samojstina	02o1
samojčina	02o1
samojština	02o1
samoska	02o1
samoà	02o1
samoāņu	02o1
samstina (severni	0291
samóis	02o1
samóska	02o1
sango	0301
sangois	0301
sangstina	0301
sangó	0301
sangóis	0301
sangština	0301
sanscrait	0311
sanscrit	0311
sanscrita	0311
sanscrito	0311
sanscrită	0311
sanskerta	0311
sanskriet	0311
sanskrit	0311
sanskritas	0311
sanskriti	0311
sanskrits	0311
sanskrt	0311
sanskrtski	0311
sanskryt	0311
sanskrít	0311
sarba	01:1
sard	02n1
sarde	02n1
sardi	02n1
sardijns	02n1
sardincina	02n1
sardinia	02n1
sardinian	02n1
sardiniana	02n1
sardiniană	02n1
sardinieciu	02n1
sardiniesu	02n1
sardiniečių	02n1
sardinjan	02n1
sardinscina	02n1
sardinsk	02n1
sardinska	02n1
sardinski	02n1
sardinščina	02n1
sardisch	02n1
sardisk	02n1
sardo	02n1
sardski	02n1
sardstina	02n1
sardunya dili	02n1
sardynski	02n1
sardyński	02n1
sardínska	02n1
sardínčina	02n1
sardīniešu	02n1
sardština	02n1
schlesisch (wasserpolnisch	0321
schlesisk	0321
schots gaelisch	02A1
schots-gaelisch	02A1
schwedisch	01@1
schwedische sprache	01@1
schwedischkenntnisse	01@1
schweizerdeutsch	00?1
schweizertysk	00?1
schweizertyska	00?1
scottish gaelic	02A1
seabuainis	01\1
seabúáinis	01\1
sean ghreigis	00A1
sean-ghréigis	00A1
seapainis	00c1
seapáinis	00c1
sebu	01\1
sebuano dili	01\1
sebuanscina	01\1
sebuanski	01\1
sebuanu	01\1
sebuanščina	01\1
sebuanų	01\1
sebuāņu	01\1
sec	00T1
seicis	00T1
seirbis	01:1
seisnis	01]1
sengrieku	00A1
sengrieķu	00A1
senoves graiku	00A1
senovės graikų	00A1
seoinicis	01Q1
seoinis	0331
seoirsis	00Z1
serb	01:1
serbe	01:1
serbi	01:1
serbia	01:1
serbia keel	01:1
serbian	01:1
serbian kieli	01:1
serbian sign language	0341
serbio	01:1
serbisch	01:1
serbische sprache	01:1
serbischkenntnisse	01:1
serbisk	01:1
serbiska	01:1
serbneska	01:1
serbo	01:1
serbokroatisch	01:1
serbski	01:1
serbskiego	01:1
serbu	01:1
serbu kalba	01:1
serbu valoda	01:1
serbų	01:1
serbų kalba	01:1
servio	01:1
servisch	01:1
servische taal	01:1
sesotho	0241
sesoto	0241
sesotski	0241
setsuana	0201
setsvana	0201
setswana	0201
setswanstina	0201
setswanština	0201
severna samijscina	0291
severna samijščina	0291
severni sami	0291
shona	0331
siaures samiu	0291
sileesia	0321
sileisis	0321
silesia	0321
silesian	0321
silesiano	0321
silesien	0321
silesio	0321
silesiska	0321
silesià	0321
silezanski	0321
sileziana	0321
sileziană	0321
silezieciu	0321
sileziesu	0321
sileziečių	0321
silezisch	0321
silezyaca	0321
siležanski	0321
siléisis	0321
silésien	0321
silēziešu	0321
sindhcina	0351
sindhi	0351
sindhi dili	0351
sindhstina	0351
sindhu	0351
sindhčina	0351
sindhština	0351
sindi	0351
sindis	0351
sindscina	0351
sindski	0351
sindu	0351
sindí	0351
sindščina	0351
sindų	0351
singalees	01d1
singales	01d1
singalese	01d1
singalesisk	01d1
singalesiska	01d1
singali	01d1
singaliska	01d1
singalu	01d1
singalès	01d1
singalíska	01d1
singhalesisch	01d1
singhaleza	01d1
singhaleză	01d1
singāļu	01d1
sinhala	01d1
sinhalcina	01d1
sinhaleski	01d1
sinhaleški	01d1
sinhali dili	01d1
sinhalscina	01d1
sinhalstina	01d1
sinhalu	01d1
sinhalčina	01d1
sinhalščina	01d1
sinhalų	01d1
sinhálština	01d1
sinis	0101
sinis min nan	01_1
sioloinis	01d1
siolóinis	01d1
sirpca	01:1
siseivis	01^1
sisvati	0361
siswatstina	0361
siswatština	0361
siséivis	01^1
siuaingis	01`1
siuáingis	01`1
sjeverni sami	0291
sjuvas	01a1
sjúvas	01a1
skociai kelta	02A1
skosk geliska	02A1
skosk gelíska	02A1
skotsk gaelisk	02A1
skotsk gaeliska	02A1
skotsk gælisk	02A1
skotsk-gaelisk	02A1
skotsk-gælisk	02A1
skotska gaelcina	02A1
skotska gaelstina	02A1
skotska gelscina	02A1
skotski gaelski	02A1
skotski gelski	02A1
skotská gaelština	02A1
skotu (gelu	02A1
skotu gelu	02A1
skotu gēlu	02A1
skóciai kelta	02A1
slaski	0321
slavais na heaglaise	00[1
slaviku tal knisja	00[1
slaviku tal-knisja	00[1
slavo ecclesiastico	00[1
slavon d'eglise	00[1
slavon d'église	00[1
slavona	00[1
slavonă	00[1
sleesia	0321
slesiano	0321
slesiska	0321
sleski	0321
slesíska	0321
slezijscina	0321
slezstina	0321
slezština	0321
sliezstina	0321
sliezština	0321
sloiveinis	01<1
slovaca	01;1
slovacco	01;1
slovacki	01;1
slovacki jezik	01;1
slovacă	01;1
slovaicis	01;1
slovak	01;1
slovakca	01;1
slovaki	01;1
slovaki keel	01;1
slovakian sign language	0371
slovakisk	01;1
slovakiska	01;1
slovakk	01;1
slovakki	01;1
slovakkin kieli	01;1
slovaku	01;1
slovaku kalba	01;1
slovaku valoda	01;1
slovakça	01;1
slovakų	01;1
slovakų kalba	01;1
slovaque	01;1
slovascina	01;1
slovački	01;1
slovački jezik	01;1
slovaščina	01;1
sloveeni	01<1
sloveeni keel	01<1
sloveenin kieli	01<1
sloveens	01<1
sloveense taal	01<1
sloven	01<1
slovena	01<1
slovenacki	01<1
slovenacki jezik	01<1
slovenački	01<1
slovenački jezik	01<1
slovence	01<1
slovencina	01;1
slovene	01<1
slovenia	01<1
slovenian	01<1
slovenian sign language	0381
sloveno	01<1
slovenscina	01<1
slovensk	01<1
slovenska	01<1
slovenski	01<1
slovenski jezik	01<1
slovensko	01<1
slovensky	01;1
slovensky jazyk	01;1
slovenský jazyk	01;1
slovenstina	01;1
slovenu	01<1
slovenu kalba	01<1
slovenu valoda	01<1
slovenă	01<1
slovenčina	01;1
slovenština	01;1
slovenščina	01<1
slovincina	01<1
slovinstina	01<1
slovinčina	01<1
slovinština	01<1
slovène	01<1
slovāku	01;1
slovāku valoda	01;1
slovēņu	01<1
slovēņu valoda	01<1
slovėnų	01<1
slovėnų kalba	01<1
slowaaks	01;1
slowaakse taal	01;1
slowacki	01;1
slowackiego	01;1
slowakisch	01;1
slowakische sprache	01;1
slowakischkenntnisse	01;1
slowenisch	01<1
slowenische sprache	01<1
slowenischkenntnisse	01<1
slowenski	01<1
slowenskiego	01<1
slóivéinis	01<1
slóvaicis	01;1
slóvakíska	01;1
slóvenska	01<1
soendanees	0391
soer-sotho	0241
somaali	03:1
somailis	03:1
somalcina	03:1
somaleza	03:1
somaleză	03:1
somali	03:1
somalia	03:1
somalice	03:1
somalieciu	03:1
somaliečių	03:1
somalijski	03:1
somalisch	03:1
somaliska	03:1
somalo	03:1
somalscina	03:1
somalska	03:1
somalski	03:1
somalstina	03:1
somalu	03:1
somalí	03:1
somalščina	03:1
somu	01>1
somu valoda	01>1
somáilis	03:1
somálčina	03:1
somálština	03:1
somāļu	03:1
sona	0331
sona dili	0331
soncina	0331
sondanes	0391
sondanès	0391
songais	01k1
sonscina	0331
sonstina	0331
sonu	0331
soome	01>1
soome keel	01>1
sor sotho	0241
soraba de sus	00@1
sorabă de sus	00@1
sorbais uachtarach	00@1
sorbia hulu	00@1
sorbjan ta' fuq	00@1
sosa	01i1
sothcina (juzna	0241
sotho del sud	0241
sotho du sud	0241
sotho meridional	0241
sotho poludniowy	0241
sotho południowy	0241
sotho selatan	0241
sothčina (južná	0241
soto do sul	0241
soto tan nofsinhar	0241
soto tan-nofsinhar	0241
sotstina (jizni	0241
sotština (jižní	0241
soundanais	0391
southern sotho	0241
spaans	01=1
spaanse taal	01=1
spaenska	01=1
spagnolo	01=1
spainnis	01=1
spanelsky	01=1
spanelsky jazyk	01=1
spanelstina	01=1
spanielcina	01=1
spanielsky	01=1
spanielsky jazyk	01=1
spaniola	01=1
spaniolă	01=1
spanisch	01=1
spanische sprache	01=1
spanischkenntnisse	01=1
spanish	01=1
spanish sign language	03;1
spanjol	01=1
spanjolski	01=1
spanjolski jezik	01=1
spanscina	01=1
spansk	01=1
spanska	01=1
spanski	01=1
spanski jezik	01=1
spansko	01=1
spanu	01=1
spanu valoda	01=1
spanyol	01=1
spanyol nyelv	01=1
spáinnis	01=1
spænska	01=1
spāņu	01=1
spāņu valoda	01=1
srbcina	01:1
srbscina	01:1
srbski jezik	01:1
srbsko	01:1
srbstina	01:1
srbčina	01:1
srbština	01:1
srbščina	01:1
srpski	01:1
srpski jezik	01:1
stara cerkvena slovanscina	00[1
stara cerkvena slovanščina	00[1
stara grscina	00A1
stara grščina	00A1
starogrcki	00A1
starogrecki	00A1
starogrectina	00A1
starogréčtina	00A1
starogrčki	00A1
starorectina	00A1
staroslovenstina	00[1
staroslověnština	00[1
starořečtina	00A1
suaheli	01?1
suahiili	01?1
suahiili keel	01?1
suahili	01?1
suahiliu	01?1
suahiliu kalba	01?1
suahilių	01?1
suahilių kalba	01?1
suaili	01?1
suainis	0201
suaisis	0361
suajili	01?1
sualainnis	01@1
suang	01`1
suazi	0361
suaíli	01?1
sud sotho	0241
sudursoto	0241
suec	01@1
sueco	01@1
sued-sotho	0241
suedeza	01@1
suedeză	01@1
suedois	01@1
suisse allemand	00?1
sulu	03<1
suluis	03<1
sunda	0391
sunda dili	0391
sundais	0391
sundajski	0391
sundanes	0391
sundanese	0391
sundanesisch	0391
sundanesisk	0391
sundanesiska	0391
sundaneza	0391
sundaneză	0391
sundaniz	0391
sundaniż	0391
sundanscina	0391
sundanska	0391
sundanski	0391
sundanés	0391
sundanês	0391
sundanščina	0391
sundcina	0391
sundski	0391
sundstina	0391
sundu	0391
sundčina	0391
sundština	0391
sundų	0391
suomen kieli	01>1
suomi	01>1
suomin kieli	01>1
suomiu	01>1
suomiu kalba	01>1
suomių	01>1
suomių kalba	01>1
sutuis an deiscirt	0241
suulu	03<1
suvaisis	01a1
suáinis	0201
suázi	0361
suédois	01@1
suðursótó	0241
svaasi	0361
svahailis	01?1
svahaílis	01?1
svahili	01?1
svahili dili	01?1
svahili jezik	01?1
svahili valoda	01?1
svahilstina	01?1
svahilština	01?1
svahílí	01?1
svajci nemet	00?1
svati	0361
svatu	0361
svatí	0361
svatų	0361
svazi	0361
svazijcina	0361
svazijscina	0361
svazijčina	0361
svazijščina	0361
sved	01@1
sved nyelv	01@1
svedcina	01@1
svedese	01@1
svedscina	01@1
svedski	01@1
svedski jezik	01@1
svedstina	01@1
svedu	01@1
svedu kalba	01@1
sveicarijos vokieciu	00?1
sveices vacu	00?1
sveitsertysk	00?1
sveitsinsaksa	00?1
sveitsisaksa	00?1
svensk	01@1
svenska	01@1
svicarski njemacki	00?1
svissnesk thyska	00?1
svissnesk þýska	00?1
svájci német	00?1
svéd	01@1
svéd nyelv	01@1
swahilcina	01?1
swahili	01?1
swahilie taal	01?1
swahilin kieli	01?1
swahilčina	01?1
swati	0361
swazi	0361
swedia	01@1
swedish	01@1
swedish sign language	03=1
swiss french sign language	03>1
swiss german	00?1
swiss german sign language	03?1
swiss italian sign language	03@1
sydsotho	0241
syngaleski	01d1
szamoai	02o1
szango	0301
szangó	0301
szanszkrit	0311
szardiniai	02n1
szardíniai	02n1
szebuano	01\1
szecsuani	0201
szecsuáni	0201
szerb	01:1
szerb nyelv	01:1
szileziai	0321
sziléziai	0321
szindhi	0351
szingalez	01d1
szingaléz	01d1
sziszuati	0361
szkocki gaelicki	02A1
szlovak	01;1
szlovak nyelv	01;1
szloven	01<1
szloven nyelv	01<1
szlovák	01;1
szlovák nyelv	01;1
szlovén	01<1
szlovén nyelv	01<1
szomali	03:1
szomáli	03:1
szuaheli	01?1
szuaheli nyelv	01?1
szuahéli	01?1
szuahéli nyelv	01?1
szundanez	0391
szundanéz	0391
szwajcarski niemiecki	00?1
szwedzki	01@1
szwedzkiego	01@1
sànscrit	0311
sáimis an tuaiscirt	0291
sámština (severní	0291
sánscrito	0311
sânscrito	0311
sârbă	01:1
sænska	01@1
séc	00T1
sérvio	01:1
sínis	0101
sínis min nan	01_1
sómalska	03:1
sósa	01i1
sør-sotho	0241
súang	01`1
súlú	03<1
súlúis	03<1
súndanska	0391
sútúis an deiscirt	0241
süd-sotho	0241
sırpça	01:1
słowacki	01;1
słowackiego	01;1
słoweński	01<1
słoweńskiego	01<1
taani	00U1
taani keel	00U1
tacikce	03A1
tacikçe	03A1
tadjica	03A1
tadjică	03A1
tadjik	03A1
tadjique	03A1
tadschikisch	03A1
tadsjikisk	03A1
tadsjikska	03A1
tadzicki	03A1
tadzictina	03A1
tadziki	03A1
tadzikki	03A1
tadziku	03A1
tadziscina	03A1
tadzjieks	03A1
tadzjikiska	03A1
tadzsik	03A1
tadzycki	03A1
tadżycki	03A1
tadžiki	03A1
tadžikki	03A1
tadžiku	03A1
tadžikų	03A1
tadžički	03A1
tadžičtina	03A1
tadžiščina	03A1
tagal	03B1
tagalaigis	03B1
tagalcina	03B1
tagalo	03B1
tagalog	03C2
tagalogca	03B1
tagalogi	03B1
tagalogscina	03B1
tagalogu	03B1
tagalogščina	03B1
tagalogų	03B1
tagalski	03B1
tagalu	03B1
tagalčina	03B1
tagico	03A1
tagik	03A1
tagálaigis	03B1
tahitian	03E1
tai	01C1
tai keel	01C1
taidsicis	03A1
taidsícis	03A1
tailandes	01C1
tailandés	01C1
tailandês	01C1
tailenska	01C1
tajik	03A1
tajlandiz	01C1
tajlandiż	01C1
tajlandski	01C1
tajlandski jezik	01C1
tajscina	01C1
tajski	01C1
tajski jezik	01C1
tajskiego	01C1
taju	01C1
taju kalba	01C1
taju valoda	01C1
tajščina	01C1
tajų	01C1
tajų kalba	01C1
taliancina	00b1
taliansky	00b1
taliansky jazyk	00b1
taliančina	00b1
talijanski	00b1
talijanski jezik	00b1
taljan	00b1
tamailis	01A1
tamil	01A1
tamil nyelv	01A1
tamila	01A1
tamilce	01A1
tamilcina	01A1
tamile taal	01A1
tamili	01A1
tamili keel	01A1
tamilin kieli	01A1
tamilscina	01A1
tamilska	01A1
tamilski	01A1
tamilski jezik	01A1
tamilskiego	01A1
tamilstina	01A1
tamilu	01A1
tamilu kalba	01A1
tamilu valoda	01A1
tamilă	01A1
tamilčina	01A1
tamilština	01A1
tamilščina	01A1
tamilų	01A1
tamilų kalba	01A1
tamoul	01A1
tamílska	01A1
tanska	00U1
tanskan kieli	00U1
tarpine	02O1
tarpinė	02O1
tartaro	03F1
tataari	03F1
tataars	03F1
tatairis	03F1
tatar	03F1
tatara	03F1
tatarca	03F1
tatarcina	03F1
tatari	03F1
tatarisch	03F1
tatarisk	03F1
tatariska	03F1
tataro	03F1
tatarscina	03F1
tatarska	03F1
tatarski	03F1
tatarstina	03F1
tataru	03F1
tatarština	03F1
tatarščina	03F1
tatár	03F1
tatárčina	03F1
tatāru	03F1
tay ban nha	01=1
tayca	01C1
tayiko	03A1
taílenska	01C1
taġik	03A1
tcheco	00T1
tcheque	00T1
tchetchene	01]1
tchouvache	01a1
tchuvache	01a1
tchèque	00T1
tchétchène	01]1
tealainnis	01C1
tedesco	00>1
tedesco svizzero	00?1
teileaguis	01B1
teileagúis	01B1
tekkneska	00T1
telougou	01B1
telugcina	01B1
telugijscina	01B1
telugijščina	01B1
telugo	01B1
telugstina	01B1
telugu	01B1
telugu dili	01B1
telugu jezik	01B1
telugu kalba	01B1
telugu keel	01B1
telugu nyelv	01B1
telugu valoda	01B1
telugue taal	01B1
telugun kieli	01B1
telugčina	01B1
telugština	01B1
telugų	01B1
telugų kalba	01B1
teluski	01B1
teluski jezik	01B1
teluški	01B1
teluški jezik	01B1
telúgú	01B1
thai	01C1
thai nyelv	01C1
thaie taal	01C1
thailaendisch	01C1
thailaendische sprache	01C1
thailaendischkenntnisse	01C1
thailaendska	01C1
thailandese	01C1
thailandeza	01C1
thailandeză	01C1
thailandisch	01C1
thailandische sprache	01C1
thailandischkenntnisse	01C1
thailandska	01C1
thailändisch	01C1
thailändische sprache	01C1
thailändischkenntnisse	01C1
thailändska	01C1
thain kieli	01C1
thajcina	01C1
thajstina	01C1
thajčina	01C1
thajština	01C1
thaï	01C1
tho nhi ky	01D1
thuy dien	01@1
thyska	00>1
thái	01C1
thổ nhĩ kỳ	01D1
thụy điển	01@1
tibeidis	03G1
tibeska	03G1
tibet	03G1
tibeta	03G1
tibetaans	03G1
tibetain	03G1
tibetan	03G1
tibetana	03G1
tibetano	03G1
tibetanscina	03G1
tibetansk	03G1
tibetanska	03G1
tibetanski	03G1
tibetană	03G1
tibetanščina	03G1
tibetce	03G1
tibetcina	03G1
tibeti	03G1
tibetieciu	03G1
tibetiesu	03G1
tibetiečių	03G1
tibetiešu	03G1
tibetisch	03G1
tibetjan	03G1
tibetski	03G1
tibetstina	03G1
tibetà	03G1
tibetçe	03G1
tibetčina	03G1
tibetština	03G1
tibéidis	03G1
tibétain	03G1
tieng a rap	0001
tieng abkhazia	0011
tieng afar	0041
tieng akan	0021
tieng albania	00<1
tieng amharic	00B1
tieng anh	00:1
tieng aragon	00C1
tieng armenia	0091
tieng assam	00F1
tieng asturias	00H1
tieng aymara	0071
tieng azerbaijan	00G1
tieng azeri	00G1
tieng ba lan	00J1
tieng ba tu	00K1
tieng bambara	01J1
tieng bangla	00P1
tieng bashkir	00L1
tieng basque	00M1
tieng belarus	00O1
tieng bhojpuri	00E1
tieng bo dao nha	0151
tieng bosnia	00R1
tieng breton	01S1
tieng bulgaria	00S1
tieng catalan	00e1
tieng cebuano	01\1
tieng chechen	01]1
tieng choang	01`1
tieng chuvash	01a1
tieng cornwall	01h1
tieng corsica	01m1
tieng croatia	00h1
tieng dan mach	00U1
tieng divehi	0251
tieng do thai	00_1
tieng duc	00>1
tieng duc (thuy si	00?1
tieng dzongkha	01Q1
tieng estonia	00W1
tieng ewe	0271
tieng faroe	02:1
tieng fiji	02;1
tieng frisia	01L1
tieng fulah	02@1
tieng gael scotland	02A1
tieng galician	00Y1
tieng ganda	02B1
tieng georgia	00Z1
tieng guarani	02H1
tieng gujarati	00\1
tieng ha duc	00;1
tieng ha lan	00N1
tieng ha lan (nam phi	0061
tieng haiti	01n1
tieng han	00g1
tieng han quoc	00g1
tieng hausa	02I1
tieng hawaii	02J1
tieng hindi	00]1
tieng hoa	0101
tieng hungary	00^1
tieng hy lap	01I1
tieng hy lap co	00A1
tieng iceland	00a1
tieng igbo	02M1
tieng indonesia	00`1
tieng ireland	0081
tieng italy	00b1
tieng java	01Z1
tieng kabyle	01V1
tieng kalaallisut	02F1
tieng kannada	01X1
tieng karelian	01W1
tieng kazakh	00f1
tieng khmer	01c1
tieng khoa hoc quoc te	02O1
tieng kinyarwanda	01e1
tieng kongo	01l1
tieng konkani	01j1
tieng kurd	01g1
tieng kyrgyz	01f1
tieng la tinh	00i1
tieng lao	02T1
tieng latvia	00j1
tieng lingala	02W1
tieng litva	00k1
tieng luxembourg	00l1
tieng ma lai	00n1
tieng macedonia	00m1
tieng maithili	02[1
tieng malagasy	02C1
tieng malayalam	02Z1
tieng malta	00o1
tieng man nam	01_1
tieng manx	02]1
tieng maori	02^1
tieng marathi	0111
tieng mien dien	01K1
tieng mong co	0121
tieng na uy	0131
tieng na uy (bokmal	00Q1
tieng na uy (nynorsk	0141
tieng nam sotho	0241
tieng nepal	02b1
tieng nga	0191
tieng nhat	00c1
tieng nyanja	01^1
tieng occitan	00D1
tieng odia	02d1
tieng oromo	0031
tieng pashto	0051
tieng phan	0311
tieng phan lan	01>1
tieng phap	0161
tieng philippines	00X1
tieng punjab	0171
tieng pushto	0051
tieng quan thoai	0101
tieng quang dong	00d1
tieng quechua	01[1
tieng quoc te ngu	00V1
tieng romania	0181
tieng romansh	02i1
tieng romany	01b1
tieng rundi	02R1
tieng sami mien bac	0291
tieng samoa	02o1
tieng sango	0301
tieng sardinia	02n1
tieng sec	00T1
tieng serbia	01:1
tieng shona	0331
tieng silesia	0321
tieng sindhi	0351
tieng sinhala	01d1
tieng slavo nha tho	00[1
tieng slovak	01;1
tieng slovenia	01<1
tieng somali	03:1
tieng sunda	0391
tieng swahili	01?1
tieng swati	0361
tieng tagalog	03B1
tieng tajik	03A1
tieng tamil	01A1
tieng tatar	03F1
tieng tay ban nha	01=1
tieng tay tang	03G1
tieng telugu	01B1
tieng thai	01C1
tieng tho nhi ky	01D1
tieng thuong sorbia	00@1
tieng thuy dien	01@1
tieng tigrinya	03H1
tieng tonga	03I1
tieng trung	0101
tieng tsonga	01k1
tieng tswana	0201
tieng turkmen	03J1
tieng ukraina	01E1
tieng urdu	01F1
tieng uyghur	02e1
tieng uzbek	01G1
tieng viet	01H1
tieng volapuk	03K1
tieng wales	01R1
tieng wolof	03L1
tieng xhosa	01i1
tieng yiddish	02E1
tieng yoruba	02L1
tieng zulu	03<1
tigrajscina	03H1
tigraju	03H1
tigrajščina	03H1
tigrajų	03H1
tigrigna	03H1
tigrina	03H1
tigrinia	03H1
tigrinijstina	03H1
tigrinijština	03H1
tigrinis	03H1
tigrinja	03H1
tigrino	03H1
tigrinya	03H1
tigrinya dili	03H1
tigrină	03H1
tigriña	03H1
tigriňa	03H1
tigrínia	03H1
tiibet	03G1
tiibeti	03G1
tionghoa	0101
tiếng abkhazia	0011
tiếng afar	0041
tiếng akan	0021
tiếng albania	00<1
tiếng amharic	00B1
tiếng anh	00:1
tiếng aragon	00C1
tiếng armenia	0091
tiếng assam	00F1
tiếng asturias	00H1
tiếng aymara	0071
tiếng azerbaijan	00G1
tiếng azeri	00G1
tiếng ba lan	00J1
tiếng ba tư	00K1
tiếng bambara	01J1
tiếng bangla	00P1
tiếng bashkir	00L1
tiếng basque	00M1
tiếng belarus	00O1
tiếng bhojpuri	00E1
tiếng bosnia	00R1
tiếng breton	01S1
tiếng bulgaria	00S1
tiếng bồ đào nha	0151
tiếng catalan	00e1
tiếng cebuano	01\1
tiếng chechen	01]1
tiếng choang	01`1
tiếng chuvash	01a1
tiếng cornwall	01h1
tiếng corsica	01m1
tiếng croatia	00h1
tiếng divehi	0251
tiếng do thái	00_1
tiếng dzongkha	01Q1
tiếng estonia	00W1
tiếng ewe	0271
tiếng faroe	02:1
tiếng fiji	02;1
tiếng frisia	01L1
tiếng fulah	02@1
tiếng gael scotland	02A1
tiếng galician	00Y1
tiếng ganda	02B1
tiếng georgia	00Z1
tiếng guarani	02H1
tiếng gujarati	00\1
tiếng haiti	01n1
tiếng hausa	02I1
tiếng hawaii	02J1
tiếng hindi	00]1
tiếng hoa	0101
tiếng hungary	00^1
tiếng hy lạp	01I1
tiếng hy lạp cổ	00A1
tiếng hà lan	00N1
tiếng hà lan (nam phi	0061
tiếng hàn	00g1
tiếng hàn quốc	00g1
tiếng hạ đức	00;1
tiếng iceland	00a1
tiếng igbo	02M1
tiếng indonesia	00`1
tiếng ireland	0081
tiếng italy	00b1
tiếng java	01Z1
tiếng kabyle	01V1
tiếng kalaallisut	02F1
tiếng kannada	01X1
tiếng karelian	01W1
tiếng kazakh	00f1
tiếng khmer	01c1
tiếng khoa học quốc tế	02O1
tiếng kinyarwanda	01e1
tiếng kongo	01l1
tiếng konkani	01j1
tiếng kurd	01g1
tiếng kyrgyz	01f1
tiếng la-tinh	00i1
tiếng latvia	00j1
tiếng lingala	02W1
tiếng litva	00k1
tiếng luxembourg	00l1
tiếng lào	02T1
tiếng macedonia	00m1
tiếng maithili	02[1
tiếng malagasy	02C1
tiếng malayalam	02Z1
tiếng malta	00o1
tiếng manx	02]1
tiếng marathi	0111
tiếng miến điện	01K1
tiếng mân nam	01_1
tiếng mã lai	00n1
tiếng mông cổ	0121
tiếng māori	02^1
tiếng na uy	0131
tiếng na uy (bokmål	00Q1
tiếng na uy (nynorsk	0141
tiếng nam sotho	0241
tiếng nepal	02b1
tiếng nga	0191
tiếng nhật	00c1
tiếng nyanja	01^1
tiếng occitan	00D1
tiếng odia	02d1
tiếng oromo	0031
tiếng pashto	0051
tiếng philippines	00X1
tiếng pháp	0161
tiếng phạn	0311
tiếng phần lan	01>1
tiếng punjab	0171
tiếng pushto	0051
tiếng quan thoại	0101
tiếng quechua	01[1
tiếng quảng đông	00d1
tiếng quốc tế ngữ	00V1
tiếng romania	0181
tiếng romansh	02i1
tiếng romany	01b1
tiếng rundi	02R1
tiếng sami miền bắc	0291
tiếng samoa	02o1
tiếng sango	0301
tiếng sardinia	02n1
tiếng serbia	01:1
tiếng shona	0331
tiếng silesia	0321
tiếng sindhi	0351
tiếng sinhala	01d1
tiếng slavơ nhà thờ	00[1
tiếng slovak	01;1
tiếng slovenia	01<1
tiếng somali	03:1
tiếng sunda	0391
tiếng swahili	01?1
tiếng swati	0361
tiếng séc	00T1
tiếng tagalog	03B1
tiếng tajik	03A1
tiếng tamil	01A1
tiếng tatar	03F1
tiếng telugu	01B1
tiếng thái	01C1
tiếng thượng sorbia	00@1
tiếng thổ nhĩ kỳ	01D1
tiếng thụy điển	01@1
tiếng tigrinya	03H1
tiếng tonga	03I1
tiếng trung	0101
tiếng tsonga	01k1
tiếng tswana	0201
tiếng turkmen	03J1
tiếng tây ban nha	01=1
tiếng tây tạng	03G1
tiếng ukraina	01E1
tiếng urdu	01F1
tiếng uyghur	02e1
tiếng uzbek	01G1
tiếng việt	01H1
tiếng volapük	03K1
tiếng wales	01R1
tiếng wolof	03L1
tiếng xhosa	01i1
tiếng yiddish	02E1
tiếng yoruba	02L1
tiếng zulu	03<1
tiếng đan mạch	00U1
tiếng đức	00>1
tiếng đức (thụy sĩ	00?1
tiếng ả rập	0001
tjeckiska	00T1
tjekkisk	00T1
tjetjensk	01]1
tjetjenska	01]1
tjuvasjisk	01a1
tjuvasjiska	01a1
tonga	03I1
tonga dili	03I1
tongaans	03I1
tongai	03I1
tongais	03I1
tongaisch	03I1
tongales	03I1
tongalès	03I1
tongan	03I1
tongana	03I1
tonganes	03I1
tongano	03I1
tongansk	03I1
tonganska	03I1
tonganski	03I1
tonganstina	03I1
tonganu	03I1
tonganês	03I1
tongană	03I1
tonganų	03I1
tongcina	03I1
tongien	03I1
tongiesu	03I1
tongiešu	03I1
tongscina	03I1
tongverska	03I1
tongánština	03I1
tongčina	03I1
tongščina	03I1
tork	01D1
torok	01D1
torok nyelv	01D1
totoriu	03F1
totorių	03F1
trung	0101
trung van	0101
trung văn	0101
tschechisch	00T1
tschechische sprache	00T1
tschechischkenntnisse	00T1
tschetschenisch	01]1
tschuwaschisch	01a1
tsehhi	00T1
tsehhi keel	00T1
tsekki	00T1
tsekkin kieli	00T1
tsetseeni	01]1
tsjechisch	00T1
tsjechische taal	00T1
tsjekkisk	00T1
tsjetsjeens	01]1
tsjetsjensk	01]1
tsjetsjenska	01]1
tsjoevasjisch	01a1
tsjuvasjisk	01a1
tsonga	01k1
tsongcina	01k1
tsongu	01k1
tsongčina	01k1
tsongų	01k1
tsuana	0201
tsuangi	01`1
tsuvasi	01a1
tsuvassi	01a1
tsvana	0201
tsvanu	0201
tsvanų	0201
tswana	0201
tswancina	0201
tswančina	0201
tsúana	0201
tuerkisch	01D1
tuerkische sprache	01D1
tuerkischkenntnisse	01D1
tuircis	01D1
tuircmeinis	03J1
tuircméinis	03J1
turc	01D1
turca	01D1
turcman	03J1
turco	01D1
turcomanno	03J1
turcomano	03J1
turcomeno	03J1
turcă	01D1
turecki	01D1
tureckiego	01D1
turectina	01D1
turečtina	01D1
turgi	01D1
turgi keel	01D1
turkce	01D1
turki	01D1
turkisch	01D1
turkische sprache	01D1
turkischkenntnisse	01D1
turkish	01D1
turkish language	01D1
turkish sign language	03M1
turkiska	01D1
turkki	01D1
turkkin kieli	01D1
turkmeeni	03J1
turkmeens	03J1
turkmen	03J1
turkmena	03J1
turkmence	03J1
turkmencina	03J1
turkmene	03J1
turkmeni	03J1
turkmenisch	03J1
turkmeniska	03J1
turkmenscina	03J1
turkmensk	03J1
turkmenska	03J1
turkmenski	03J1
turkmenstina	03J1
turkmenu	03J1
turkmenă	03J1
turkmenština	03J1
turkmenščina	03J1
turkmeński	03J1
turkmène	03J1
turkménčina	03J1
turkmēņu	03J1
turkmėnų	03J1
turks	01D1
turkse taal	01D1
turku	01D1
turku kalba	01D1
turku valoda	01D1
turkų	01D1
turkų kalba	01D1
turscina	01D1
turski	01D1
turski jezik	01D1
turščina	01D1
txec	00T1
txetxe	01]1
txetxè	01]1
txuvaix	01a1
tybetanski	03G1
tybetański	03G1
tyrkisk	01D1
tyrkneska	01D1
tysk	00>1
tyska	00>1
tàmil	01A1
tàtar	03F1
tádžičtina	03A1
tártaro	03F1
tâmil	01A1
tây ban nha	01=1
téalainnis	01C1
tékkneska	00T1
télougou	01B1
télugo	01B1
tíbeska	03G1
tígrinja	03H1
török	01D1
török nyelv	01D1
túrkmenska	03J1
türgi	01D1
türgi keel	01D1
türkisch	01D1
türkische sprache	01D1
türkischkenntnisse	01D1
türkmeeni	03J1
türkmence	03J1
türkmén	03J1
türkçe	01D1
tătară	03F1
tšehhi	00T1
tšehhi keel	00T1
tšekki	00T1
tšekkin kieli	00T1
tšetšeeni	01]1
tšuangi	01`1
tšuvassi	01a1
tšuvaši	01a1
ucraineana	01E1
ucraineană	01E1
ucraines	01E1
ucrainis	01E1
ucraino	01E1
ucraniano	01E1
ucraïnès	01E1
uighur	02e1
uighurisk	02e1
uigiuiris	02e1
uigiúiris	02e1
uigur	02e1
uigura	02e1
uigurisch	02e1
uigurisk	02e1
uiguriska	02e1
uiguro	02e1
uiguru	02e1
uigură	02e1
uiguuri	02e1
uigūrų	02e1
uisbeiceastainis	01G1
ujgur	02e1
ujgurcina	02e1
ujgurscina	02e1
ujgurski	02e1
ujgurstina	02e1
ujgurčina	02e1
ujgurština	02e1
ujgurščina	02e1
ukraina	01E1
ukraina keel	01E1
ukrainan kieli	01E1
ukrainian	01E1
ukrainieciu	01E1
ukrainieciu kalba	01E1
ukrainien	01E1
ukrainiečių	01E1
ukrainiečių kalba	01E1
ukrainisch	01E1
ukrainische sprache	01E1
ukrainischkenntnisse	01E1
ukrainsk	01E1
ukrainska	01E1
ukrainski	01E1
ukrainskiego	01E1
ukrainu	01E1
ukrainu valoda	01E1
ukraiński	01E1
ukraińskiego	01E1
ukraiņu	01E1
ukraiņu valoda	01E1
ukrajincina	01E1
ukrajinscina	01E1
ukrajinski	01E1
ukrajinski jezik	01E1
ukrajinsky	01E1
ukrajinsky jazyk	01E1
ukrajinský jazyk	01E1
ukrajinstina	01E1
ukrajinčina	01E1
ukrajinština	01E1
ukrajinščina	01E1
ukran	01E1
ukran nyelv	01E1
ukraynaca	01E1
ukren	01E1
ukrán	01E1
ukrán nyelv	01E1
ulemsorbi	00@1
ungairis	00^1
ungari	00^1
ungari keel	00^1
ungarisch	00^1
ungarische sprache	00^1
ungarischkenntnisse	00^1
ungarsk	00^1
ungaru	00^1
ungaru valoda	00^1
ungeriz	00^1
ungeriż	00^1
ungerska	00^1
ungherese	00^1
ungverska	00^1
ungáiris	00^1
ungāru	00^1
ungāru valoda	00^1
unkari	00^1
unkarin kieli	00^1
uolofe	03L1
upper sorbian	00@1
urdcina	01F1
urdski	01F1
urdski jezik	01F1
urdstina	01F1
urdu	01F1
urdu jezik	01F1
urdu kalba	01F1
urdu keel	01F1
urdu nyelv	01F1
urdu valoda	01F1
urduca	01F1
urdue taal	01F1
urduis	01F1
urdujscina	01F1
urdujščina	01F1
urdun kieli	01F1
urdú	01F1
urdúis	01F1
urdčina	01F1
urdština	01F1
urdų	01F1
urdų kalba	01F1
urijcina	02d1
urijstina	02d1
urijština	02d1
uríjčina	02d1
usbeki	01G1
usbeki keel	01G1
usbekisch	01G1
usbekische sprache	01G1
usbekischkenntnisse	01G1
usbekisk	01G1
usbekska	01G1
uusnorra	0141
uusnorra keel	0141
uyghur	02e1
uygur	02e1
uygurca	02e1
uygurisk	02e1
uzbeca	01G1
uzbecki	01G1
uzbecki jezik	01G1
uzbeckiego	01G1
uzbeco	01G1
uzbectina	01G1
uzbecă	01G1
uzbeg	01G1
uzbeg nyelv	01G1
uzbek	01G1
uzbekiska	01G1
uzbekki	01G1
uzbekkin kieli	01G1
uzbeko	01G1
uzbeku	01G1
uzbeku kalba	01G1
uzbeku valoda	01G1
uzbekų	01G1
uzbekų kalba	01G1
uzbeque	01G1
uzbescina	01G1
uzbečki	01G1
uzbečki jezik	01G1
uzbečtina	01G1
uzbeščina	01G1
uzleti angol	00:1
vacu	00>1
vacu valoda	00>1
vaestfrisiska	01L1
vakaru fryzu	01L1
vakarų fryzų	01L1
valencia	00e1
valenciano	00e1
valencià	00e1
valgevene	00O1
valgevene keel	00O1
valizanscina	01R1
valižanščina	01R1
valkovenaejae	00O1
valkovenaejaen kieli	00O1
valkovenaja	00O1
valkovenajan kieli	00O1
valkovenäjä	00O1
valkovenäjän kieli	00O1
valu	01R1
valų	01R1
vanakreeka	00A1
vasco	00M1
vascuence	00M1
vastfrisiska	01L1
velsiesu	01R1
velsiešu	01R1
velska	01R1
velski	01R1
velstina	01R1
velški	01R1
velština	01R1
venaejae	0191
venaejaen kieli	0191
venaja	0191
venajan kieli	0191
vene	0191
vene keel	0191
vengru	00^1
vengru kalba	00^1
vengrų	00^1
vengrų kalba	00^1
venäjä	0191
venäjän kieli	0191
vestfrisisk	01L1
vesturfrisneska	01L1
vesturfrísneska	01L1
viet	01H1
viet ngu	01H1
vietnam	01H1
vietnamca	01H1
vietnamcina	01H1
vietnamees	01H1
vietnameese taal	01H1
vietnamese	01H1
vietnamesisch	01H1
vietnamesische sprache	01H1
vietnamesischkenntnisse	01H1
vietnamesisk	01H1
vietnamesiska	01H1
vietnameza	01H1
vietnameză	01H1
vietnami	01H1
vietnami keel	01H1
vietnami nyelv	01H1
vietnamieciu	01H1
vietnamieciu kalba	01H1
vietnamien	01H1
vietnamiečių	01H1
vietnamiečių kalba	01H1
vietnamita	01H1
vietnamn kieli	01H1
vietnamscina	01H1
vietnamska	01H1
vietnamstina	01H1
vietnamčina	01H1
vietnamština	01H1
vietnamščina	01H1
vietnámi	01H1
vietnámi nyelv	01H1
vijetnamski	01H1
vijetnamski jezik	01H1
viro	00W1
viron kieli	00W1
vitneaimis	01H1
việt	01H1
việt ngữ	01H1
vjetnamiesu	01H1
vjetnamiesu valoda	01H1
vjetnamiešu	01H1
vjetnamiešu valoda	01H1
vjetnamiz	01H1
vjetnamiż	01H1
vlaams	00N1
voispiris	00E1
vokieciu	00>1
vokieciu kalba	00>1
vokiečių	00>1
vokiečių kalba	00>1
volaifis	03L1
volapik	03K1
volapiks	03K1
volapiuko	03K1
volapuek	03K1
volapuk	03K1
volapuki	03K1
volapuque	03K1
volapyk	03K1
volapük	03K1
volapüki	03K1
volof	03L1
volofca	03L1
volofi	03L1
volofscina	03L1
volofu	03L1
volofça	03L1
volofščina	03L1
volofų	03L1
västfrisiska	01L1
víetnamska	01H1
vítneaimis	01H1
vóispiris	00E1
vācu	00>1
vācu valoda	00>1
walesi	01R1
walesiska	01R1
walestina	01R1
waleština	01R1
walijski	01R1
walisisch	01R1
walisisk	01R1
wegierski	00^1
wegierskiego	00^1
welsh	01R1
western frisian	01L1
westfriesisch	01L1
wietnamski	01H1
wietnamskiego	01H1
wirtschaftsenglisch	00:1
wloski	00b1
wloskiego	00b1
wolapik	03K1
wolof	03L1
wolofcina	03L1
wolofstina	03L1
wolofčina	03L1
wolofština	03L1
wòlof	03L1
wólof	03L1
węgierski	00^1
węgierskiego	00^1
włoski	00b1
włoskiego	00b1
xhosa	01i1
xhostina	01i1
xhosza	01i1
xhoština	01i1
xines	0101
xines mandari	0101
xines min del sud	01_1
xinès	0101
xinès mandarí	0101
xinès min del sud	01_1
xona	0331
xosa	01i1
yiddish	02E1
yidis	02E1
yidiş	02E1
ylaesorbi	00@1
ylasorbi	00@1
yläsorbi	00@1
yoruba	02L1
yorubaca	02L1
yukari sorbca	00@1
yukarı sorbça	00@1
yunanca	01I1
yunani	01I1
yunani kuno	00A1
zachodniofryzyjski	01L1
zahodna frizijscina	01L1
zahodna frizijščina	01L1
zapadna frizstina	01L1
zapadni frizijski	01L1
zapadnofrizijski	01L1
zemutines vokietijos	00;1
zhuang	01`1
zhuangca	01`1
ziemelsamu	0291
ziemeļsāmu	0291
zoeloe	03<1
zosa dili	01i1
zoulou	03<1
zsuang	01`1
zuid sotho	0241
zuid-sotho	0241
zulu	03<1
zuluca	03<1
zulujscina	03<1
zulujščina	03<1
zulustina	03<1
zuluština	03<1
zulú	03<1
zulų	03<1
zundu	0391
zvediz	01@1
zviedru	01@1
zviedru valoda	01@1
zweeds	01@1
zweedse taal	01@1
zwitserduits	00?1
západná frízština	01L1
àfar	0041
àkan	0021
àrab	0001
àzeri	00G1
árabe	0001
ásamčina	00F1
ásámština	00F1
ázerbájdžánština	00G1
çekçe	00T1
çeçence	01]1
çince	0101
çuvaşça	01a1
èuscar	00M1
éabhais	0271
északi számi	0291
észt	00W1
észt nyelv	00W1
éwé	0271
ídix	02E1
ígbó	02M1
íogbóis	02M1
íoslainnis	00a1
ír	0081
ír nyelv	0081
írska	0081
írčina	0081
íslenska	00a1
ítalska	00b1
ógörög	00A1
óría	02d1
örmény	0091
örmény nyelv	0091
östturkiska	02e1
özbekçe	01G1
øvresorbisk	00@1
úcráinis	01E1
úisbéiceastáinis	01G1
úkraínska	01E1
úrdú	01F1
úsbekska	01G1
úígúr	02e1
ülemsorbi	00@1
üzbég	01G1
üzbég nyelv	01G1
üzleti angol	00:1
þýska	00>1
ċek	00T1
ċiniż	0101
čehu	00T1
čehu valoda	00T1
čekų	00T1
čekų kalba	00T1
česky	00T1
český jazyk	00T1
čečenski	01]1
čečenu	01]1
čečenčina	01]1
čečenština	01]1
čečenščina	01]1
čečėnų	01]1
češki	00T1
češki jezik	00T1
čeština	00T1
češčina	00T1
čigānu	01b1
čiuvašų	01a1
čičeva	01^1
čuangčina	01`1
čuangština	01`1
čuvaški	01a1
čuvaština	01a1
čuvašu	01a1
čuvaščina	01a1
čínsky	0101
čínština	0101
čínština (dialekty minnan	01_1
đan mạch	00U1
đức	00>1
ġappuniż	00c1
ġavaniż	01Z1
ġermaniż	00>1
ġermaniż komuni	00;1
ġermaniż tal-iżvizzera	00?1
ġorġjan	00Z1
ħawajjan	02J1
īru	0081
īru valoda	0081
ķīniešu	0101
ķīniešu valoda	0101
łacina	00i1
łaciński	00i1
łacińskiego	00i1
łotewski	00j1
łotewskiego	00j1
ňandža	01^1
ňandžština	01^1
řečtina	01I1
śląski	0321
şona dili	0331
šiaurės samių	0291
škotska gelščina	02A1
škotski gaelski	02A1
škotski gelski	02A1
škotų (gėlų	02A1
škótska gaelčina	02A1
šleski	0321
šlezijščina	0321
šona	0331
šonu	0331
šončina	0331
šonština	0331
šonščina	0331
šonų	0331
španielsky	01=1
španielsky jazyk	01=1
španielčina	01=1
španjolski	01=1
španjolski jezik	01=1
španski	01=1
španski jezik	01=1
špansko	01=1
španělsky	01=1
španělský jazyk	01=1
španělština	01=1
španščina	01=1
švedski	01@1
švedski jezik	01@1
švedščina	01@1
švedų	01@1
švedų kalba	01@1
šveicarijos vokiečių	00?1
šveices vācu	00?1
šveitsisaksa	00?1
švicarski njemački	00?1
švédčina	01@1
švédština	01@1
żvediż	01@1
žemutinės vokietijos	00;1
άνω σορβικά	00@1
έουε	0271
ίγκμπο	02M1
αγγλικά	00:1
αγγλική	00:1
αγγλική γλώσσα	00:1
αγγλικήσ	00:1
αγγλικα	00:1
αγγλικη	00:1
αγγλικη γλωσσα	00:1
αγγλικησ	00:1
αζερικά	00G1
αζερικα	00G1
αζερμπαιτζανικα	00G1
αζερμπαϊτζανικά	00G1
αιμαρα	0071
αιτιανα	01n1
ακάν	0021
ακαν	0021
αλβανικά	00<1
αλβανικα	00<1
αμπχαζικά	0011
αμπχαζικα	0011
αμχαρικά	00B1
αμχαρικα	00B1
ανω σορβικα	00@1
αραβικά	0001
αραβικα	0001
αραγονικά	00C1
αραγονικα	00C1
αρμενικά	0091
αρμενικα	0091
αρχαία ελληνικά	00A1
αρχαια ελληνικα	00A1
ασαμικά	00F1
ασαμικα	00F1
αστουριανά	00H1
αστουριανα	00H1
αφάρ	0041
αφαρ	0041
αφρικάανσ	0061
αφρικαανσ	0061
αϊμάρα	0071
αϊτιανά	01n1
βασκικά	00M1
βασκικα	00M1
βεγγαλικά	00P1
βεγγαλικα	00P1
βιετναμικά	01H1
βιετναμικα	01H1
βιρμανικά	01K1
βιρμανικα	01K1
βολαπιουκ	03K1
βολαπιούκ	03K1
βορεια σαμι	0291
βοσνιακά	00R1
βοσνιακα	00R1
βουλγαρικά	00S1
βουλγαρικα	00S1
βρετονικά	01S1
βρετονικα	01S1
βόρεια σάμι	0291
γίντισ	02E1
γαλικιανά	00Y1
γαλικιανα	00Y1
γαλλικά	0161
γαλλική	0161
γαλλική γλώσσα	0161
γαλλικήσ	0161
γαλλικα	0161
γαλλικη	0161
γαλλικη γλωσσα	0161
γαλλικησ	0161
γερμανικά	00>1
γερμανικά ελβετίασ	00?1
γερμανική	00>1
γερμανική γλώσσα	00>1
γερμανικήσ	00>1
γερμανικα	00>1
γερμανικα ελβετιασ	00?1
γερμανικη	00>1
γερμανικη γλωσσα	00>1
γερμανικησ	00>1
γεωργιανά	00Z1
γεωργιανα	00Z1
γιντισ	02E1
γιορουμπα	02L1
γιορούμπα	02L1
γκάντα	02B1
γκαντα	02B1
γκουαρανί	02H1
γκουαρανι	02H1
γκουτζαρατικά	00\1
γκουτζαρατικα	00\1
γουολοφ	03L1
γουόλοφ	03L1
δανικά	00U1
δανικα	00U1
δυτικά φριζικά	01L1
δυτικα φριζικα	01L1
εβραικα	00_1
εβραϊκά	00_1
εκκλησιαστικά σλαβικά	00[1
εκκλησιαστικα σλαβικα	00[1
ελληνικά	01I1
ελληνική	01I1
ελληνική γλώσσα	01I1
ελληνικα	01I1
ελληνικη	01I1
ελληνικη γλωσσα	01I1
εουε	0271
εσθονικά	00W1
εσθονικα	00W1
εσπεράντο	00V1
εσπεραντο	00V1
ζουάνγκ	01`1
ζουανγκ	01`1
ζουλου	03<1
ζουλού	03<1
θιβετιανά	03G1
θιβετιανα	03G1
ιαβανικά	01Z1
ιαβανικα	01Z1
ιαπωνικά	00c1
ιαπωνικα	00c1
ιγκμπο	02M1
ινδονησιακά	00`1
ινδονησιακα	00`1
ιντερλίνγκουα	02O1
ιντερλινγκουα	02O1
ιρλανδικά	0081
ιρλανδικα	0081
ισλανδικά	00a1
ισλανδικα	00a1
ισπανικά	01=1
ισπανική	01=1
ισπανική γλώσσα	01=1
ισπανικα	01=1
ισπανικη	01=1
ισπανικη γλωσσα	01=1
ιταλικά	00b1
ιταλική	00b1
ιταλική γλώσσα	00b1
ιταλικα	00b1
ιταλικη	00b1
ιταλικη γλωσσα	00b1
κάτω γερμανικά	00;1
κέτσουα	01[1
καζακικά	00f1
καζακικα	00f1
καλαάλισουτ	02F1
καλααλισουτ	02F1
καμπίλε	01V1
καμπιλε	01V1
κανάντα	01X1
καναντα	01X1
καντονέζικα	00d1
καντονεζικα	00d1
καρελικά	01W1
καρελικα	01W1
καταλανικά	00e1
καταλανικα	00e1
κατω γερμανικα	00;1
κετσουα	01[1
κινεζικά	0101
κινεζικα	0101
κινιαρουάντα	01e1
κινιαρουαντα	01e1
κιργιζικά	01f1
κιργιζικα	01f1
κονγκο	01l1
κονγκό	01l1
κονκανικά	01j1
κονκανικα	01j1
κορεατικά	00g1
κορεατικα	00g1
κορνουαλικά	01h1
κορνουαλικα	01h1
κορσικανικά	01m1
κορσικανικα	01m1
κοσα	01i1
κουρδικά	01g1
κουρδικα	01g1
κροατικά	00h1
κροατικα	00h1
κόσα	01i1
λαοτινά	02T1
λαοτινα	02T1
λατινικά	00i1
λατινικα	00i1
λετονικά	00j1
λετονικα	00j1
λευκορωσικά	00O1
λευκορωσικα	00O1
λιθουανικά	00k1
λιθουανικα	00k1
λινγκάλα	02W1
λινγκαλα	02W1
λουξεμβουργιανά	00l1
λουξεμβουργιανα	00l1
μαιτχιλι	02[1
μαλαγιαλαμικά	02Z1
μαλαγιαλαμικα	02Z1
μαλαισιανά	00n1
μαλαισιανα	00n1
μαλγασικά	02C1
μαλγασικα	02C1
μαλτεζικά	00o1
μαλτεζικα	00o1
μανδαρινικά	0101
μανδαρινικα	0101
μανξ	02]1
μαορί	02^1
μαορι	02^1
μαραθικά	0111
μαραθικα	0111
μαϊτχίλι	02[1
μιν ναν	01_1
μογγολικά	0121
μογγολικα	0121
μπαμπάρα	01J1
μπαμπαρα	01J1
μπασκίρ	00L1
μπασκιρ	00L1
μποτζπουρι	00E1
μπότζπουρι	00E1
νέα ελληνικά	01I1
νεα ελληνικα	01I1
νεπαλικά	02b1
νεπαλικα	02b1
νιάντζα	01^1
νιαντζα	01^1
νορβηγικά	0131
νορβηγικά μποκμάλ	00Q1
νορβηγικά νινόρσκ	0141
νορβηγικα	0131
νορβηγικα μποκμαλ	00Q1
νορβηγικα νινορσκ	0141
νοτια σοθο	0241
ντζονγκχα	01Q1
ντζόνγκχα	01Q1
ντιβέχι	0251
ντιβεχι	0251
νότια σόθο	0241
ολλανδικά	00N1
ολλανδικα	00N1
οντια	02d1
οξιτανικά	00D1
οξιτανικα	00D1
ορομο	0031
ορόμο	0031
ουαλικά	01R1
ουαλικα	01R1
ουγγρικά	00^1
ουγγρικα	00^1
ουζμπεκικά	01G1
ουζμπεκικα	01G1
ουιγουρ	02e1
ουιγουρικά	02e1
ουιγουρικα	02e1
ουιγούρ	02e1
ουκρανικά	01E1
ουκρανικα	01E1
ουρντου	01F1
ούρντου	01F1
πάστο	0051
παντζαπικά	0171
παντζαπικα	0171
παστο	0051
περσικά	00K1
περσικα	00K1
πολωνικά	00J1
πολωνικα	00J1
πορτογαλικά	0151
πορτογαλικα	0151
ρομανί	01b1
ρομανι	01b1
ρομανικά	02i1
ρομανικα	02i1
ρουμανικά	0181
ρουμανικα	0181
ρουντι	02R1
ρούντι	02R1
ρωσικά	0191
ρωσική	0191
ρωσική γλώσσα	0191
ρωσικα	0191
ρωσικη	0191
ρωσικη γλωσσα	0191
σάνγκο	0301
σίντι	0351
σαμοανά	02o1
σαμοανα	02o1
σανγκο	0301
σανσκριτικά	0311
σανσκριτικα	0311
σαρδηνιακά	02n1
σαρδηνιακα	02n1
σεμπουάνο	01\1
σεμπουανο	01\1
σερβικά	01:1
σερβικα	01:1
σιλεσικά	0321
σιλεσικα	0321
σιντι	0351
σινχαλεζικά	01d1
σινχαλεζικα	01d1
σκωτικά κελτικά	02A1
σκωτικα κελτικα	02A1
σλαβομακεδονικά	00m1
σλαβομακεδονικα	00m1
σλοβακικά	01;1
σλοβακικα	01;1
σλοβενικά	01<1
σλοβενικα	01<1
σομαλικά	03:1
σομαλικα	03:1
σονα	0331
σουάτι	0361
σουατι	0361
σουαχίλι	01?1
σουαχιλι	01?1
σουηδικά	01@1
σουηδικα	01@1
σουνδανικά	0391
σουνδανικα	0391
σόνα	0331
τάγκαλογκ	03B1
ταγκαλογκ	03B1
ταιλανδικα	01C1
ταμιλικά	01A1
ταμιλικα	01A1
ταταρικά	03F1
ταταρικα	03F1
τατζικικά	03A1
τατζικικα	03A1
ταϊλανδικά	01C1
τελουγκου	01B1
τελούγκου	01B1
τιγκρινικά	03H1
τιγκρινικα	03H1
τονγκανικά	03I1
τονγκανικα	03I1
τουρκικά	01D1
τουρκικα	01D1
τουρκμενικά	03J1
τουρκμενικα	03J1
τσετσενικά	01]1
τσετσενικα	01]1
τσεχικά	00T1
τσεχικα	00T1
τσονγκα	01k1
τσουάνα	0201
τσουανα	0201
τσουβασικά	01a1
τσουβασικα	01a1
τσόνγκα	01k1
φίτζι	02;1
φεροικα	02:1
φεροϊκά	02:1
φιλιππινικά	00X1
φιλιππινικα	00X1
φινλανδικά	01>1
φινλανδικα	01>1
φιτζι	02;1
φουλά	02@1
φουλα	02@1
χάουσα	02I1
χίντι	00]1
χαβαικα	02J1
χαβαϊκά	02J1
χαουσα	02I1
χιντι	00]1
χμερ	01c1
όντια	02d1
абхазки	0011
абхазский	0011
абхазька	0011
абхаски	0011
азербайджански	00G1
азербайджански език	00G1
азербайджанский	00G1
азербайджанский язык	00G1
азербайджанского	00G1
азербайджанском	00G1
азербайджанська	00G1
азербайджанська мова	00G1
азербайджанською	00G1
азербайджанської	00G1
азербайджанську	00G1
азербејџански	00G1
азербејџански језик	00G1
азерски	00G1
азері	00G1
аймара	0071
акан	0021
акански	0021
албански	00<1
албански език	00<1
албански језик	00<1
албанский	00<1
албанский язык	00<1
албанского	00<1
албанском	00<1
албанська	00<1
албанська мова	00<1
албанською	00<1
албанської	00<1
албанську	00<1
амхарски	00B1
амхарский	00B1
амхарська	00B1
английски	00:1
английски език	00:1
английский	00:1
английский технический	00:1
английский язык	00:1
английского	00:1
английском	00:1
англійська	00:1
англійська мова	00:1
англійською	00:1
англійської	00:1
англійську	00:1
арабски	0001
арабски език	0001
арабский	0001
арабский язык	0001
арабского	0001
арабском	0001
арабська	0001
арабська мова	0001
арабською	0001
арабської	0001
арабську	0001
арагонски	00C1
арагонский	00C1
арагонська	00C1
арапски	0001
арапски језик	0001
арменски	0091
арменски език	0091
армянский	0091
армянский язык	0091
армянского	0091
армянском	0091
асамски	00F1
ассамский	00F1
ассамська	00F1
астурийский	00H1
астуријски	00H1
астурски	00H1
астурійська	00H1
афарски	0041
афарский	0041
афарська	0041
африкаанс	0061
африканс	0061
ајмара	0071
бамбара	01J1
баски	00M1
баски език	00M1
баскијски	00M1
баскијски језик	00M1
баскский	00M1
баскский язык	00M1
баскского	00M1
баскском	00M1
баскська	00M1
баскська мова	00M1
баскською	00M1
баскської	00M1
баскську	00M1
башкирски	00L1
башкирский	00L1
башкирська	00L1
беларуски	00O1
беларуски език	00O1
белоруски	00O1
белоруски језик	00O1
белорусский	00O1
белорусский язык	00O1
белорусского	00O1
белорусском	00O1
бенгалски	00P1
бенгалски език	00P1
бенгалски језик	00P1
бенгальский	00P1
бенгальский язык	00P1
бенгальского	00P1
бенгальском	00P1
бенгальська	00P1
бенгальська мова	00P1
бенгальською	00P1
бенгальської	00P1
бенгальську	00P1
бирмански	01K1
бирманский	01K1
боджпури	00E1
болгарский	00S1
болгарский язык	00S1
болгарского	00S1
болгарском	00S1
болгарська	00S1
болгарська мова	00S1
болгарською	00S1
болгарської	00S1
болгарську	00S1
босански	00R1
босански језик	00R1
босненски	00R1
босненски език	00R1
боснийский	00R1
боснийский язык	00R1
боснийского	00R1
боснийском	00R1
боснійська	00R1
боснійська мова	00R1
боснійською	00R1
боснійської	00R1
боснійську	00R1
боџпури	00E1
бретонски	01S1
бретонский	01S1
бретонська	01S1
бугарски	00S1
бугарски језик	00S1
бурмански	01K1
бходжпури	00E1
бходжпурі	00E1
български	00S1
български език	00S1
білоруська	00O1
білоруська мова	00O1
білоруською	00O1
білоруської	00O1
білоруську	00O1
бірманська	01K1
в'єтнамська	01H1
в'єтнамська мова	01H1
в'єтнамською	01H1
в'єтнамської	01H1
в'єтнамську	01H1
валлийский	01R1
валлійська	01R1
велшки	01R1
венгерский	00^1
венгерский язык	00^1
венгерского	00^1
венгерском	00^1
верхнелужицкий	00@1
верхньолужицька	00@1
виетнамски	01H1
виетнамски език	01H1
вијетнамски	01H1
вијетнамски језик	01H1
волапик	03K1
волапюк	03K1
волоф	03L1
вьетнамский	01H1
вьетнамский язык	01H1
вьетнамского	01H1
вьетнамском	01H1
вірменська	0091
вірменська мова	0091
вірменською	0091
вірменської	0091
вірменську	0091
гавайский	02J1
гавайська	02J1
гаитянский	01n1
галисийски	00Y1
галисийски език	00Y1
галисийский	00Y1
галисийский язык	00Y1
галисийского	00Y1
галисийском	00Y1
галицијски	00Y1
галицијски језик	00Y1
галісійська	00Y1
галісійська мова	00Y1
галісійською	00Y1
галісійської	00Y1
галісійську	00Y1
ганда	02B1
гаїтянська креольська	01n1
гварани	02H1
голландский	00N1
горнолужишки	00@1
горњолужичкосрпски	00@1
гренландски	02F1
гренландский	02F1
грецька	01I1
грецька мова	01I1
грецькою	01I1
грецької	01I1
грецьку	01I1
греческий	01I1
греческий язык	01I1
греческого	01I1
греческом	01I1
грузински	00Z1
грузински език	00Z1
грузинский	00Z1
грузинский язык	00Z1
грузинского	00Z1
грузинском	00Z1
грузинська	00Z1
грузинська мова	00Z1
грузинською	00Z1
грузинської	00Z1
грузинську	00Z1
грузијски	00Z1
грузијски језик	00Z1
грчки	01I1
грчки језик	01I1
гръцки	01I1
гръцки език	01I1
гуарани	02H1
гуарані	02H1
гуджарати	00\1
гуджарати език	00\1
гуджараті	00\1
гуџарати	00\1
гуџарати језик	00\1
гэльский	02A1
гінді	00]1
давньогрецька	00A1
дански	00U1
дански језик	00U1
данська	00U1
данська мова	00U1
данською	00U1
данської	00U1
данську	00U1
датски	00U1
датски език	00U1
датский	00U1
датский язык	00U1
датского	00U1
датском	00U1
дзонг ке	01Q1
дзонг кэ	01Q1
дзонг-ке	01Q1
дзонг-кэ	01Q1
дзонгкха	01Q1
дивехи	0251
дивехі	0251
долнонемски	00;1
древнегреческий	00A1
древногръцки	00A1
еве	0271
енглески	00:1
енглески језик	00:1
есперанто	00V1
есперанто език	00V1
есперанто језик	00V1
естонски	00W1
естонски език	00W1
естонски језик	00W1
естонська	00W1
естонська мова	00W1
естонською	00W1
естонської	00W1
естонську	00W1
западни фризијски	01L1
западнофризийски	01L1
западнофризский	01L1
західнофризька	01L1
зуанг	01`1
зулу	03<1
зулуски	03<1
зулуська	03<1
иврит	00_1
иврит език	00_1
иврите	00_1
игбо	02M1
идиш	02E1
индонежански	00`1
индонежански језик	00`1
индонезийски	00`1
индонезийски език	00`1
индонезийский	00`1
индонезийский язык	00`1
индонезийского	00`1
индонезийском	00`1
интерлингва	02O1
ирландски	0081
ирландски език	0081
ирландский	0081
ирландский язык	0081
ирландского	0081
ирландском	0081
ирски	0081
ирски језик	0081
исландски	00a1
исландски език	00a1
исландски језик	00a1
исландский	00a1
исландский язык	00a1
исландского	00a1
исландском	00a1
испански	01=1
испански език	01=1
испанский	01=1
испанский язык	01=1
испанского	01=1
испанском	01=1
италиански	00b1
италиански език	00b1
италијански	00b1
италијански језик	00b1
итальянский	00b1
итальянский язык	00b1
итальянского	00b1
итальянском	00b1
йоруба	02L1
кабиле	01V1
кабилски	01V1
кабильский	01V1
кабільська	01V1
казахски	00f1
казахски език	00f1
казахский	00f1
казахский язык	00f1
казахского	00f1
казахском	00f1
казахська	00f1
казахська мова	00f1
казахською	00f1
казахської	00f1
казахську	00f1
казашки	00f1
казашки језик	00f1
калааллісут	02F1
канада	01X1
каннада	01X1
кантонски	00d1
кантонски език	00d1
кантонски језик	00d1
кантонский	00d1
кантонский язык	00d1
кантонского	00d1
кантонском	00d1
кантонська	00d1
кантонська мова	00d1
кантонською	00d1
кантонської	00d1
кантонську	00d1
карелски	01W1
карельский	01W1
карельська	01W1
каталанский	00e1
каталанский язык	00e1
каталанского	00e1
каталанском	00e1
каталонски	00e1
каталонски език	00e1
каталонски језик	00e1
каталонська	00e1
каталонська мова	00e1
каталонською	00e1
каталонської	00e1
каталонську	00e1
кечуа	01[1
кинески	0101
кинески језик	0101
киньяруанда	01e1
киняруанда	01e1
киргизки	01f1
киргизский	01f1
киргизька	01f1
киргиски	01f1
кирунди	02R1
китайски	0101
китайски език	0101
китайский	0101
китайский язык	0101
китайского	0101
китайском	0101
китайська	0101
китайська мова	0101
китайською	0101
китайської	0101
китайську	0101
кињаруанда	01e1
кмерски	01c1
конго	01l1
конгоански	01l1
конкани	01j1
конкані	01j1
конґолезька	01l1
корейски	00g1
корейски език	00g1
корейский	00g1
корейский язык	00g1
корейского	00g1
корейском	00g1
корейська	00g1
корейська мова	00g1
корейською	00g1
корейської	00g1
корейську	00g1
корејски	00g1
корејски језик	00g1
корзикански	01m1
корнволски	01h1
корнский	01h1
корнська	01h1
корнуолски	01h1
корсикански	01m1
корсиканский	01m1
корсиканська	01m1
коса	01i1
курдски	01g1
курдский	01g1
курдська	01g1
кхмерски	01c1
кхмерский	01c1
кхмерська	01c1
кхоса	01i1
кюрдски	01g1
кіньяруанда	01e1
лаоски	02T1
лаосский	02T1
лаоська	02T1
латвийски	00j1
латвийски език	00j1
латина	00i1
латински	00i1
латински език	00i1
латински језик	00i1
латинский	00i1
латинский язык	00i1
латинского	00i1
латинском	00i1
латинська	00i1
латинська мова	00i1
латинською	00i1
латинської	00i1
латинську	00i1
латиська	00j1
латиська мова	00j1
латиською	00j1
латиської	00j1
латиську	00j1
латынь	00i1
латышский	00j1
латышский язык	00j1
латышского	00j1
латышском	00j1
летонски	00j1
летонски језик	00j1
лингала	02W1
литвански	00k1
литвански језик	00k1
литовски	00k1
литовски език	00k1
литовский	00k1
литовский язык	00k1
литовского	00k1
литовском	00k1
литовська	00k1
литовська мова	00k1
литовською	00k1
литовської	00k1
литовську	00k1
луксембуршки	00l1
луксембуршки језик	00l1
люксембургски	00l1
люксембургски език	00l1
люксембургский	00l1
люксембургский язык	00l1
люксембургского	00l1
люксембургском	00l1
люксембурзька	00l1
люксембурзька мова	00l1
люксембурзькою	00l1
люксембурзької	00l1
люксембурзьку	00l1
лінгала	02W1
маитили	02[1
майтхили	02[1
майтхілі	02[1
македонски	00m1
македонски език	00m1
македонски језик	00m1
македонский	00m1
македонский язык	00m1
македонского	00m1
македонском	00m1
македонська	00m1
македонська мова	00m1
македонською	00m1
македонської	00m1
македонську	00m1
малагасийский	02C1
малагасійська	02C1
малайски	00n1
малайски език	00n1
малайский	00n1
малайский язык	00n1
малайского	00n1
малайском	00n1
малайська	00n1
малайська мова	00n1
малайською	00n1
малайської	00n1
малайську	00n1
малаялам	02Z1
малајалам	02Z1
малајски	00n1
малајски језик	00n1
малгашки	02C1
малдивски	0251
малтешки	00o1
малтешки језик	00o1
малтийски	00o1
малтийски език	00o1
мальдивский	0251
мальтийский	00o1
мальтийский язык	00o1
мальтийского	00o1
мальтийском	00o1
мальтійська	00o1
мальтійська мова	00o1
мальтійською	00o1
мальтійської	00o1
мальтійську	00o1
мандарин	0101
мандарински	0101
мандаринська	0101
манкс	02]1
манкски	02]1
маори	02^1
маорски	02^1
маорі	02^1
марати	0111
марати език	0111
марати језик	0111
маратхи	0111
маратхі	0111
мађарски	00^1
мађарски језик	00^1
менкська	02]1
миньнань	01_1
монголски	0121
монголски език	0121
монголски језик	0121
монгольский	0121
монгольский язык	0121
монгольского	0121
монгольском	0121
монгольська	0121
монгольська мова	0121
монгольською	0121
монгольської	0121
монгольську	0121
мэнский	02]1
немачки	00>1
немачки (швајцарска	00?1
немачки језик	00>1
немецкий	00>1
немецкий язык	00>1
немецкого	00>1
немецком	00>1
немски	00>1
немски език	00>1
непалски	02b1
непальский	02b1
непальська	02b1
нидерландски	00N1
нидерландски език	00N1
нидерландский	00N1
нидерландский язык	00N1
нидерландского	00N1
нидерландском	00N1
нижненемецкий	00;1
нижньонімецька	00;1
нисконемачки	00;1
новогреческий	01I1
норвежки	0131
норвежки (букмол	00Q1
норвежки (букмол) език	00Q1
норвежки (нюношк	0141
норвежки (нюношк) език	0141
норвежки език	0131
норвежский	0131
норвежский букмол	00Q1
норвежский язык	0131
норвежского	0131
норвежском	0131
норвезька	0131
норвезька (букмол	00Q1
норвезька (нюношк	0141
норвезька мова	0131
норвезькою	0131
норвезької	0131
норвезьку	0131
норвешки	0131
норвешки букмол	00Q1
норвешки букмол језик	00Q1
норвешки нинорск	0141
норвешки нинорск језик	0141
норвешки језик	0131
ньянджа	01^1
нюнорск	0141
нянджа	01^1
нідерландська	00N1
нідерландська мова	00N1
нідерландською	00N1
нідерландської	00N1
нідерландську	00N1
німецька	00>1
німецька (швейцарія	00?1
німецька мова	00>1
німецькою	00>1
німецької	00>1
німецьку	00>1
одија	02d1
одія	02d1
окситански	00D1
окситанский	00D1
окситанська	00D1
ория	02d1
оромо	0031
панджаби	0171
панджабі	0171
пашто	0051
паштунски	0051
пенджабски	0171
пенджабски език	0171
пенџапски	0171
пенџапски језик	0171
персидский	00K1
персидский язык	00K1
персидского	00K1
персидском	00K1
персийски	00K1
персийски език	00K1
персијски	00K1
персијски језик	00K1
перська	00K1
перська мова	00K1
перською	00K1
перської	00K1
перську	00K1
по азербайджански	00G1
по албански	00<1
по английски	00:1
по арабски	0001
по армянски	0091
по баскски	00M1
по белорусски	00O1
по бенгальски	00P1
по болгарски	00S1
по боснийски	00R1
по венгерски	00^1
по вьетнамски	01H1
по галисийски	00Y1
по гречески	01I1
по грузински	00Z1
по датски	00U1
по индонезийски	00`1
по ирландски	0081
по исландски	00a1
по испански	01=1
по итальянски	00b1
по казахски	00f1
по кантонски	00d1
по каталански	00e1
по китайски	0101
по корейски	00g1
по латински	00i1
по латышски	00j1
по литовски	00k1
по люксембургски	00l1
по македонски	00m1
по малайски	00n1
по мальтийски	00o1
по монгольски	0121
по немецки	00>1
по нидерландски	00N1
по норвежски	0131
по персидски	00K1
по польски	00J1
по португальски	0151
по румынски	0181
по русски	0191
по сербски	01:1
по словацки	01;1
по словенски	01<1
по тайски	01C1
по тамильски	01A1
по турецки	01D1
по узбекски	01G1
по украински	01E1
по филиппински	00X1
по фински	01>1
по французски	0161
по хорватски	00h1
по чешски	00T1
по шведски	01@1
по эстонски	00W1
по японски	00c1
по-азербайджански	00G1
по-албански	00<1
по-английски	00:1
по-арабски	0001
по-армянски	0091
по-баскски	00M1
по-белорусски	00O1
по-бенгальски	00P1
по-болгарски	00S1
по-боснийски	00R1
по-венгерски	00^1
по-вьетнамски	01H1
по-галисийски	00Y1
по-гречески	01I1
по-грузински	00Z1
по-датски	00U1
по-индонезийски	00`1
по-ирландски	0081
по-исландски	00a1
по-испански	01=1
по-итальянски	00b1
по-казахски	00f1
по-кантонски	00d1
по-каталански	00e1
по-китайски	0101
по-корейски	00g1
по-латински	00i1
по-латышски	00j1
по-литовски	00k1
по-люксембургски	00l1
по-македонски	00m1
по-малайски	00n1
по-мальтийски	00o1
по-монгольски	0121
по-немецки	00>1
по-нидерландски	00N1
по-норвежски	0131
по-персидски	00K1
по-польски	00J1
по-португальски	0151
по-румынски	0181
по-русски	0191
по-сербски	01:1
по-словацки	01;1
по-словенски	01<1
по-тайски	01C1
по-тамильски	01A1
по-турецки	01D1
по-узбекски	01G1
по-украински	01E1
по-филиппински	00X1
по-фински	01>1
по-французски	0161
по-хорватски	00h1
по-чешски	00T1
по-шведски	01@1
по-эстонски	00W1
по-японски	00c1
полски	00J1
полски език	00J1
польский	00J1
польский язык	00J1
польского	00J1
польском	00J1
польська	00J1
польська мова	00J1
польською	00J1
польської	00J1
польську	00J1
португалски	0151
португалски език	0151
португалски језик	0151
португальский	0151
португальский язык	0151
португальского	0151
португальском	0151
португальська	0151
португальська мова	0151
португальською	0151
португальської	0151
португальську	0151
пољски	00J1
пољски језик	00J1
путунхуа	0101
пушту	0051
пущу	0051
пущунски	0051
південна сото	0241
південноміньська	01_1
північносаамська	0291
реторомански	02i1
ретороманська	02i1
романш	02i1
романшский	02i1
ромски	01b1
російська	0191
російська мова	0191
російською	0191
російської	0191
російську	0191
румунски	0181
румунски језик	0181
румунська	0181
румунська мова	0181
румунською	0181
румунської	0181
румунську	0181
румънски	0181
румънски език	0181
румынский	0181
румынский язык	0181
румынского	0181
румынском	0181
рунди	02R1
рунді	02R1
руски	0191
руски език	0191
руски језик	0191
русский	0191
русский язык	0191
русского	0191
русском	0191
самоански	02o1
самоанский	02o1
самоанська	02o1
санго	0301
санскрит	0311
сардински	02n1
сардинский	02n1
сардинська	02n1
свази	0361
свати	0361
свахили	01?1
свахили језик	01?1
себуано	01\1
себуански	01\1
себуанська	01\1
северни сами	0291
северносаамски	0291
северносаамский	0291
сербский	01:1
сербский язык	01:1
сербского	01:1
сербском	01:1
сербська	01:1
сербська мова	01:1
сербською	01:1
сербської	01:1
сербську	01:1
сесото	0241
силежански	0321
силезийски	0321
силезский	0321
сингальский	01d1
сингальська	01d1
синди	0351
синдхи	0351
синдхі	0351
синхалешки	01d1
синхалски	01d1
сисваті	0361
словацкий	01;1
словацкий язык	01;1
словацкого	01;1
словацком	01;1
словацька	01;1
словацька мова	01;1
словацькою	01;1
словацької	01;1
словацьку	01;1
словачки	01;1
словачки језик	01;1
словашки	01;1
словашки език	01;1
словеначки	01<1
словеначки језик	01<1
словенски	01<1
словенски език	01<1
словенский	01<1
словенский язык	01<1
словенского	01<1
словенском	01<1
словенська	01<1
словенська мова	01<1
словенською	01<1
словенської	01<1
словенську	01<1
сомали	03:1
сомалийски	03:1
сомалски	03:1
сомалі	03:1
сото	0241
српски	01:1
српски језик	01:1
сръбски	01:1
сръбски език	01:1
старогрчки	00A1
суахили	01?1
суахили език	01?1
суахілі	01?1
сундански	0391
сунданский	0391
сунданська	0391
сундски	0391
сілезька	0321
тагалог	03B1
тагальська	03B1
таджикски	03A1
таджикский	03A1
таджицька	03A1
тайски	01C1
тайски език	01C1
тайский	01C1
тайский язык	01C1
тайского	01C1
тайском	01C1
тайська	01C1
тайська мова	01C1
тайською	01C1
тайської	01C1
тайську	01C1
тамилски	01A1
тамилски език	01A1
тамилски језик	01A1
тамильский	01A1
тамильский язык	01A1
тамильского	01A1
тамильском	01A1
тамільська	01A1
тамільська мова	01A1
тамільською	01A1
тамільської	01A1
тамільську	01A1
татарски	03F1
татарский	03F1
татарська	03F1
тајски	01C1
тајски језик	01C1
таџички	03A1
телугу	01B1
телугу език	01B1
телугу језик	01B1
тибетански	03G1
тибетски	03G1
тибетский	03G1
тибетська	03G1
тигринья	03H1
тигриня	03H1
тигриња	03H1
тонгански	03I1
тонганский	03I1
тонганська	03I1
тсвана	0201
тсонга	01k1
турецкий	01D1
турецкий язык	01D1
турецкого	01D1
турецком	01D1
турецька	01D1
турецька мова	01D1
турецькою	01D1
турецької	01D1
турецьку	01D1
туркменски	03J1
туркменский	03J1
туркменська	03J1
турски	01D1
турски език	01D1
турски језик	01D1
угорська	00^1
угорська мова	00^1
угорською	00^1
угорської	00^1
угорську	00^1
уелски	01R1
узбекски	01G1
узбекски език	01G1
узбекский	01G1
узбекский язык	01G1
узбекского	01G1
узбекском	01G1
узбецька	01G1
узбецька мова	01G1
узбецькою	01G1
узбецької	01G1
узбецьку	01G1
узбечки	01G1
узбечки језик	01G1
уйгурски	02e1
уйгурский	02e1
уйгурська	02e1
украински	01E1
украински език	01E1
украинский	01E1
украинский язык	01E1
украинского	01E1
украинском	01E1
українська	01E1
українська мова	01E1
українською	01E1
української	01E1
українську	01E1
украјински	01E1
украјински језик	01E1
унгарски	00^1
унгарски език	00^1
урду	01F1
урду език	01F1
урду језик	01F1
ујгурски	02e1
фарерский	02:1
фарерська	02:1
фарси	00K1
фарски	02:1
фарьорски	02:1
фиджи	02;1
фиджийски	02;1
филипински	00X1
филипински език	00X1
филипински језик	00X1
филиппинский	00X1
филиппинский язык	00X1
филиппинского	00X1
филиппинском	00X1
фински	01>1
фински език	01>1
фински језик	01>1
финский	01>1
финский язык	01>1
финского	01>1
финском	01>1
фиџијски	02;1
французский	0161
французский язык	0161
французского	0161
французском	0161
французька	0161
французька мова	0161
французькою	0161
французької	0161
французьку	0161
француски	0161
француски језик	0161
френски	0161
френски език	0161
фула	02@1
фулах	02@1
фіджі	02;1
філіппінська	00X1
філіппінська мова	00X1
філіппінською	00X1
філіппінської	00X1
філіппінську	00X1
фінська	01>1
фінська мова	01>1
фінською	01>1
фінської	01>1
фінську	01>1
хавайски	02J1
хавајски	02J1
хаитянски креолски	01n1
хаићански	01n1
хауса	02I1
хебрејски	00_1
хебрејски језик	00_1
хинди	00]1
хинди език	00]1
хинди језик	00]1
холандски	00N1
холандски језик	00N1
хорватский	00h1
хорватский язык	00h1
хорватского	00h1
хорватском	00h1
хорватська	00h1
хорватська мова	00h1
хорватською	00h1
хорватської	00h1
хорватську	00h1
хрватски	00h1
хрватски језик	00h1
хърватски	00h1
хърватски език	00h1
цвана	0201
церковнославянский	00[1
церковнослов'янська	00[1
циганська	01b1
цонга	01k1
црквенословенски	00[1
църковнославянски	00[1
цыганский	01b1
чеська	00T1
чеська мова	00T1
чеською	00T1
чеської	00T1
чеську	00T1
чеченски	01]1
чеченский	01]1
чеченська	01]1
чешки	00T1
чешки език	00T1
чешки језик	00T1
чешский	00T1
чешский язык	00T1
чешского	00T1
чешском	00T1
чжуан	01`1
чжуань	01`1
чуваська	01a1
чувашки	01a1
чувашский	01a1
шведски	01@1
шведски език	01@1
шведски језик	01@1
шведский	01@1
шведский язык	01@1
шведского	01@1
шведском	01@1
шведська	01@1
шведська мова	01@1
шведською	01@1
шведської	01@1
шведську	01@1
швейцарски немски	00?1
швейцарский немецкий	00?1
шкотски гелски	02A1
шона	0331
шотландски келтски	02A1
шотландська гельська	02A1
шпански	01=1
шпански језик	01=1
эве	0271
эсперанто	00V1
эстонский	00W1
эстонский язык	00W1
эстонского	00W1
эстонском	00W1
южный сото	0241
явански	01Z1
яванский	01Z1
яванська	01Z1
японски	00c1
японски език	00c1
японский	00c1
японский язык	00c1
японского	00c1
японском	00c1
японська	00c1
японська мова	00c1
японською	00c1
японської	00c1
японську	00c1
іврит	00_1
ігбо	02M1
індонезійська	00`1
індонезійська мова	00`1
індонезійською	00`1
індонезійської	00`1
індонезійську	00`1
інтерлінгва	02O1
ірландська	0081
ірландська мова	0081
ірландською	0081
ірландської	0081
ірландську	0081
ісландська	00a1
ісландська мова	00a1
ісландською	00a1
ісландської	00a1
ісландську	00a1
іспанська	01=1
іспанська мова	01=1
іспанською	01=1
іспанської	01=1
іспанську	01=1
італійська	00b1
італійська мова	00b1
італійською	00b1
італійської	00b1
італійську	00b1
їдиш	02E1
јавански	01Z1
јапански	00c1
јапански језик	00c1
јерменски	0091
јерменски језик	0091
јидиш	02E1
јоруба	02L1
њанџа	01^1
џонга	01Q1
џуаншки	01`1
אבחזית	0011
אווה	0271
אוזבקית	01G1
אויגורית	02e1
אוקסיטנית	00D1
אוקראינית	01E1
אורדו	01F1
אורומו	0031
אורייה	02d1
אזרית	00G1
איגבו	02M1
אידיש	02E1
איטלקית	00b1
איימארית	0071
אינדונזית	00`1
אינטרלינגואה	02O1
איסלנדית	00a1
אירית	0081
אלבנית	00<1
אמהרית	00B1
אנגלית	00:1
אנגלית עסקית	00:1
אסאמית	00F1
אסטונית	00W1
אסטורית	00H1
אספרנטו	00V1
אפארית	0041
אפריקאנס	0061
אקאן	0021
אראגונית	00C1
ארמנית	0091
בוג׳פורי	00E1
בולגרית	00S1
בוסנית	00R1
בורמזית	01K1
בלארוסית	00O1
במבארה	01J1
בנגלית	00P1
בסקית	00M1
ברטונית	01S1
בשקירית	00L1
גאורגית	00Z1
גאלית סקוטית	02A1
גאנדה	02B1
גוארני	02H1
גוג׳ארטי	00\1
גליציאנית	00Y1
גרינלנדית	02F1
גרמנית	00>1
גרמנית שוויצרית	00?1
גרמנית תחתית	00;1
דזונקה	01Q1
דיבהי	0251
דנית	00U1
האוסה	02I1
הוואית	02J1
הולנדית	00N1
הונגרית	00^1
הינדי	00]1
השפה האנגלית	00:1
השפה העברית	00_1
וולאפיק	03K1
וולוף	03L1
וולשית	01R1
וייטנאמית	01H1
זואנג	01`1
זולו	03<1
חמרית	01c1
טאגאלוג	03B1
טג׳יקית	03A1
טונגאית	03I1
טורקית	01D1
טורקמנית	03J1
טטרית	03F1
טיבטית	03G1
טלוגו	01B1
טמילית	01A1
טסונגה	01k1
יאוואית	01Z1
יוונית	01I1
יוונית עתיקה	00A1
יורובה	02L1
יידיש	02E1
יפנית	00c1
כורדית	01g1
לאו	02T1
לוקסמבורגית	00l1
לטבית	00j1
לטינית	00i1
ליטאית	00k1
לינגלה	02W1
מאורית	02^1
מאיטילית	02[1
מאנית	02]1
מונגולית	0121
מלאית	00n1
מלגשית	02C1
מלטית	00o1
מליאלאם	02Z1
מנדרינית	0101
מקדונית	00m1
מראטהית	0111
נורווגית	0131
נורווגית חדשה	0141
נורווגית ספרותית	00Q1
ניאנג׳ה	01^1
נפאלית	02b1
סאווזי	0361
סבואנו	01\1
סוואנה	0201
סווהילי	01?1
סומלית	03:1
סונדנזית	0391
סורבית עילית	00@1
סותו דרומית	0241
סינדהית	0351
סינהלה	01d1
סינית	0101
סינית מין נאן	01_1
סלאבית כנסייתית עתיקה	00[1
סלובנית	01<1
סלובקית	01;1
סמואית	02o1
סמי צפונית	0291
סנגו	0301
סנסקריט	0311
ספרדית	01=1
סרבית	01:1
סרדינית	02n1
עברית	00_1
ערבית	0001
ערבית מדוברת	0001
ערבית ספרותית	0001
פארואזית	02:1
פאשטו	0051
פולה	02@1
פולנית	00J1
פורטוגזית	0151
פושטו	0051
פיג׳ית	02;1
פיליפינית	00X1
פינית	01>1
פנג׳אבי	0171
פריזית מערבית	01L1
פרסית	00K1
צרפתית	0161
צ׳ובאש	01a1
צ׳כית	00T1
צ׳צ׳נית	01]1
קארלית	01W1
קבילה	01V1
קונגו	01l1
קונקאני	01j1
קוסה	01i1
קוריאנית	00g1
קורנית	01h1
קורסיקנית	01m1
קזחית	00f1
קטלאנית	00e1
קירגיזית	01f1
קירונדי	02R1
קנאדה	01X1
קנטונזית	00d1
קנירואנדית	01e1
קצ׳ואה	01[1
קרואטית	00h1
קריאולית (האיטי	01n1
רומאני	01b1
רומאנש	02i1
רומנית	0181
רוסית	0191
שוודית	01@1
שונה	0331
שלזית	0321
תאית	01C1
תיגרינית	03H1
أذربيجانية	00G1
أردو	01F1
أرمنية	0091
ألبانية	00<1
ألماني	00>1
ألمانية	00>1
أوردية	01F1
أوزبكية	01G1
أوكرانية	01E1
أيرلندية	0081
أيسلندية	00a1
إسباني	01=1
إسبانية	01=1
إسبرانتو	00V1
إستونية	00W1
إنجليزي	00:1
إنجليزية	00:1
إندونيسية	00`1
إنكليزية	00:1
إيطالي	00b1
إيطالية	00b1
اذربيجانيه	00G1
اردو	01F1
ارمنيه	0091
اسباني	01=1
اسبانيه	01=1
اسبرانتو	00V1
استونيه	00W1
الأبخازية	0011
الأذربيجانية	00G1
الأذرية	00G1
الأراغونية	00C1
الأرمنية	0091
الأسامية	00F1
الأسترية	00H1
الأفارية	0041
الأفريقانية	0061
الأكانية	0021
الألبانية	00<1
الألمانية	00>1
الألمانية السفلى	00;1
الألمانية السويسرية	00?1
الأمهرية	00B1
الأوردو	01F1
الأوردية	01F1
الأورومية	0031
الأورية	02d1
الأوزبكية	01G1
الأوكرانية	01E1
الأوكسيتانية	00D1
الأويغورية	02e1
الأيرلندية	0081
الأيسلندية	00a1
الأيغورية	02e1
الأيمارا	0071
الإسبانية	01=1
الإسبرانتو	00V1
الإستونية	00W1
الإنجليزي	00:1
الإنجليزية	00:1
الإندونيسية	00`1
الإنكليزية	00:1
الإيجبو	02M1
الإيطالية	00b1
الإيوي	0271
الابخازيه	0011
الاذربيجانيه	00G1
الاذريه	00G1
الاراغونيه	00C1
الارمنيه	0091
الاساميه	00F1
الاسبانية	01=1
الاسبانيه	01=1
الاسبرانتو	00V1
الاستريه	00H1
الاستونيه	00W1
الافاريه	0041
الافريقانيه	0061
الاكانيه	0021
الالبانيه	00<1
الالمانية	00>1
الالمانيه	00>1
الالمانيه السفلي	00;1
الالمانيه السويسريه	00?1
الامهريه	00B1
الانجليزي	00:1
الانجليزية	00:1
الانجليزيه	00:1
الاندونيسيه	00`1
الانكليزيه	00:1
الاوردو	01F1
الاورديه	01F1
الاوروميه	0031
الاوريه	02d1
الاوزبكيه	01G1
الاوكرانيه	01E1
الاوكسيتانيه	00D1
الاويغوريه	02e1
الايجبو	02M1
الايرلنديه	0081
الايسلنديه	00a1
الايطاليه	00b1
الايغوريه	02e1
الايمارا	0071
الايوي	0271
الباسكية	00M1
الباسكيه	00M1
الباشكيرية	00L1
الباشكيريه	00L1
البامبارا	01J1
البانيه	00<1
البرتغالية	0151
البرتغاليه	0151
البريتونية	01S1
البريتونيه	01S1
البشتو	0051
البلغارية	00S1
البلغاريه	00S1
البنجابية	0171
البنجابيه	0171
البنغالية	00P1
البنغاليه	00P1
البهوجبورية	00E1
البهوجبوريه	00E1
البورمية	01K1
البورميه	01K1
البوسنية	00R1
البوسنيه	00R1
البولندية	00J1
البولنديه	00J1
البيلاروسية	00O1
البيلاروسيه	00O1
التاغالوغية	03B1
التاغالوغيه	03B1
التاميلية	01A1
التاميليه	01A1
التايلاندية	01C1
التايلانديه	01C1
التبتية	03G1
التبتيه	03G1
التترية	03F1
التتريه	03F1
التركمانية	03J1
التركمانيه	03J1
التركية	01D1
التركيه	01D1
التسوانية	0201
التسوانيه	0201
التشوفاشي	01a1
التشيكية	00T1
التشيكيه	00T1
التغرينية	03H1
التغرينيه	03H1
التونغية	03I1
التونغيه	03I1
التيلوغوية	01B1
التيلوغويه	01B1
الجاليكية	00Y1
الجاليكيه	00Y1
الجاوية	01Z1
الجاويه	01Z1
الجورجية	00Z1
الجورجيه	00Z1
الخميرية	01c1
الخميريه	01c1
الخوسا	01i1
الدانمركية	00U1
الدانمركيه	00U1
الرندي	02R1
الروسية	0191
الروسيه	0191
الرومانشية	02i1
الرومانشيه	02i1
الرومانية	0181
الرومانيه	0181
الزهيونج	01`1
الزولو	03<1
الساموائية	02o1
السامواييه	02o1
السانجو	0301
السردينية	02n1
السردينيه	02n1
السلوفاكية	01;1
السلوفاكيه	01;1
السلوفانية	01<1
السلوفانيه	01<1
السندية	0351
السنديه	0351
السنسكريتية	0311
السنسكريتيه	0311
السنهالية	01d1
السنهاليه	01d1
السواتي	0361
السواحلية	01?1
السواحليه	01?1
السوتو الجنوبية	0241
السوتو الجنوبيه	0241
السونجا	01k1
السوندانية	0391
السوندانيه	0391
السويدية	01@1
السويديه	01@1
السيبيوانية	01\1
السيبيوانيه	01\1
السيليزية	0321
السيليزيه	0321
الشونا	0331
الشيشانية	01]1
الشيشانيه	01]1
الصربية	01:1
الصربيه	01:1
الصوربية العليا	00@1
الصوربيه العليا	00@1
الصومالية	03:1
الصوماليه	03:1
الصينية	0101
الصينيه	0101
الطاجيكية	03A1
الطاجيكيه	03A1
العبرية	00_1
العبريه	00_1
العربية	0001
العربيه	0001
الغاندا	02B1
الغجرية	01b1
الغجريه	01b1
الغوارانية	02H1
الغوارانيه	02H1
الغوجاراتية	00\1
الغوجاراتيه	00\1
الغيلية الأسكتلندية	02A1
الغيليه الاسكتلنديه	02A1
الفارسية	00K1
الفارسيه	00K1
الفاروية	02:1
الفارويه	02:1
الفرنسي	0161
الفرنسية	0161
الفرنسيه	0161
الفريزيان	01L1
الفلبينية	00X1
الفلبينيه	00X1
الفنلندية	01>1
الفنلنديه	01>1
الفولانية	02@1
الفولانيه	02@1
الفيتنامية	01H1
الفيتناميه	01H1
الفيجية	02;1
الفيجيه	02;1
القبيلية	01V1
القبيليه	01V1
القيرغيزية	01f1
القيرغيزيه	01f1
الكاريلية	01W1
الكاريليه	01W1
الكازاخستانية	00f1
الكازاخستانيه	00f1
الكالاليست	02F1
الكانادا	01X1
الكتالانية	00e1
الكتالانيه	00e1
الكردية	01g1
الكرديه	01g1
الكرواتية	00h1
الكرواتيه	00h1
الكريولية الهايتية	01n1
الكريوليه الهايتيه	01n1
الكنتونيه	00d1
الكورسيكية	01m1
الكورسيكيه	01m1
الكورنية	01h1
الكورنيه	01h1
الكورية	00g1
الكوريه	00g1
الكونغو	01l1
الكونكانية	01j1
الكونكانيه	01j1
الكينيارواندا	01e1
الكَنْتُونية	00d1
اللاتفية	00j1
اللاتفيه	00j1
اللاتينية	00i1
اللاتينيه	00i1
اللاوية	02T1
اللاويه	02T1
اللغة الأذربيجانية	00G1
اللغة الأرمنية	0091
اللغة الألبانية	00<1
اللغة الألمانية	00>1
اللغة الأوردية	01F1
اللغة الأوزبكية	01G1
اللغة الأوكرانية	01E1
اللغة الأيرلندية	0081
اللغة الأيسلندية	00a1
اللغة الإسبانية	01=1
اللغة الإسبرانتو	00V1
اللغة الإستونية	00W1
اللغة الإنجليزية	00:1
اللغة الإندونيسية	00`1
اللغة الإيطالية	00b1
اللغة الباسكية	00M1
اللغة البرتغالية	0151
اللغة البلغارية	00S1
اللغة البنجابية	0171
اللغة البنغالية	00P1
اللغة البوسنية	00R1
اللغة البولندية	00J1
اللغة البيلاروسية	00O1
اللغة التاميلية	01A1
اللغة التايلاندية	01C1
اللغة التركية	01D1
اللغة التشيكية	00T1
اللغة التيلوغوية	01B1
اللغة الجاليكية	00Y1
اللغة الجورجية	00Z1
اللغة الدانمركية	00U1
اللغة الروسية	0191
اللغة الرومانية	0181
اللغة السلوفاكية	01;1
اللغة السلوفانية	01<1
اللغة السواحلية	01?1
اللغة السويدية	01@1
اللغة الصربية	01:1
اللغة الصينية	0101
اللغة العبرية	00_1
اللغة العربية	0001
اللغة الغوجاراتية	00\1
اللغة الفارسية	00K1
اللغة الفرنسية	0161
اللغة الفلبينية	00X1
اللغة الفنلندية	01>1
اللغة الفيتنامية	01H1
اللغة الكازاخستانية	00f1
اللغة الكتالانية	00e1
اللغة الكرواتية	00h1
اللغة الكورية	00g1
اللغة الكَنْتُونية	00d1
اللغة اللاتفية	00j1
اللغة اللاتينية	00i1
اللغة اللكسمبورغية	00l1
اللغة الليتوانية	00k1
اللغة الماراثية	0111
اللغة المالطية	00o1
اللغة الماليزية	00n1
اللغة المقدونية	00m1
اللغة المنغولية	0121
اللغة النرويجية	0131
اللغة النرويجية بوكمال	00Q1
اللغة النرويجية نينورسك	0141
اللغة الهندية	00]1
اللغة الهنغارية	00^1
اللغة الهولندية	00N1
اللغة اليابانية	00c1
اللغة اليونانية	01I1
اللغه الاذربيجانيه	00G1
اللغه الارمنيه	0091
اللغه الاسبانيه	01=1
اللغه الاسبرانتو	00V1
اللغه الاستونيه	00W1
اللغه الالبانيه	00<1
اللغه الالمانيه	00>1
اللغه الانجليزيه	00:1
اللغه الاندونيسيه	00`1
اللغه الاورديه	01F1
اللغه الاوزبكيه	01G1
اللغه الاوكرانيه	01E1
اللغه الايرلنديه	0081
اللغه الايسلنديه	00a1
اللغه الايطاليه	00b1
اللغه الباسكيه	00M1
اللغه البرتغاليه	0151
اللغه البلغاريه	00S1
اللغه البنجابيه	0171
اللغه البنغاليه	00P1
اللغه البوسنيه	00R1
اللغه البولنديه	00J1
اللغه البيلاروسيه	00O1
اللغه التاميليه	01A1
اللغه التايلانديه	01C1
اللغه التركيه	01D1
اللغه التشيكيه	00T1
اللغه التيلوغويه	01B1
اللغه الجاليكيه	00Y1
اللغه الجورجيه	00Z1
اللغه الدانمركيه	00U1
اللغه الروسيه	0191
اللغه الرومانيه	0181
اللغه السلوفاكيه	01;1
اللغه السلوفانيه	01<1
اللغه السواحليه	01?1
اللغه السويديه	01@1
اللغه الصربيه	01:1
اللغه الصينيه	0101
اللغه العبريه	00_1
اللغه العربيه	0001
اللغه الغوجاراتيه	00\1
اللغه الفارسيه	00K1
اللغه الفرنسيه	0161
اللغه الفلبينيه	00X1
اللغه الفنلنديه	01>1
اللغه الفيتناميه	01H1
اللغه الكازاخستانيه	00f1
اللغه الكتالانيه	00e1
اللغه الكرواتيه	00h1
اللغه الكنتونيه	00d1
اللغه الكوريه	00g1
اللغه اللاتفيه	00j1
اللغه اللاتينيه	00i1
اللغه اللكسمبورغيه	00l1
اللغه الليتوانيه	00k1
اللغه الماراثيه	0111
اللغه المالطيه	00o1
اللغه الماليزيه	00n1
اللغه المقدونيه	00m1
اللغه المنغوليه	0121
اللغه النرويجيه	0131
اللغه النرويجيه بوكمال	00Q1
اللغه النرويجيه نينورسك	0141
اللغه الهنديه	00]1
اللغه الهنغاريه	00^1
اللغه الهولنديه	00N1
اللغه الوسيطه	02O1
اللغه اليابانيه	00c1
اللغه اليونانيه	01I1
اللكسمبورغية	00l1
اللكسمبورغيه	00l1
الليتوانية	00k1
الليتوانيه	00k1
اللينجالا	02W1
اللّغة الوسيطة	02O1
الماراثية	0111
الماراثيه	0111
المالايالامية	02Z1
المالايالاميه	02Z1
المالديفية	0251
المالديفيه	0251
المالطية	00o1
المالطيه	00o1
الماليزية	00n1
الماليزيه	00n1
الماندرين	0101
الماني	00>1
المانية	00>1
المانيه	00>1
الماورية	02^1
الماوريه	02^1
المايثيلي	02[1
المقدونية	00m1
المقدونيه	00m1
الملغاشي	02C1
المنغولية	0121
المنغوليه	0121
المنكية	02]1
المنكيه	02]1
النرويجية	0131
النرويجية بوكمال	00Q1
النرويجية نينورسك	0141
النرويجيه	0131
النرويجيه بوكمال	00Q1
النرويجيه نينورسك	0141
النيانجا	01^1
النيبالية	02b1
النيباليه	02b1
الهندية	00]1
الهنديه	00]1
الهنغارية	00^1
الهنغاريه	00^1
الهوسا	02I1
الهولندية	00N1
الهولنديه	00N1
الولوفية	03L1
الولوفيه	03L1
الويلزية	01R1
الويلزيه	01R1
اليابانية	00c1
اليابانيه	00c1
اليديشية	02E1
اليديشيه	02E1
اليوروبا	02L1
اليونانية	01I1
اليونانية القديمة	00A1
اليونانيه	01I1
اليونانيه القديمه	00A1
انجليزي	00:1
انجليزية	00:1
انجليزيه	00:1
اندونيسيه	00`1
انكليزي	00:1
انكليزيه	00:1
اورديه	01F1
اوزبكيه	01G1
اوكرانيه	01E1
ايرلنديه	0081
ايسلنديه	00a1
ايطالي	00b1
ايطاليه	00b1
باسكية	00M1
باسكيه	00M1
برتغالية	0151
برتغاليه	0151
بشتو	0051
بلغارية	00S1
بلغاريه	00S1
بنجابية	0171
بنجابيه	0171
بنغالية	00P1
بنغاليه	00P1
بوسنية	00R1
بوسنيه	00R1
بولندية	00J1
بولنديه	00J1
بيلاروسية	00O1
بيلاروسيه	00O1
تاميلية	01A1
تاميليه	01A1
تايلاندية	01C1
تايلانديه	01C1
تركي	01D1
تركية	01D1
تركيه	01D1
تشيكية	00T1
تشيكيه	00T1
تيلوغوية	01B1
تيلوغويه	01B1
جاليكية	00Y1
جاليكيه	00Y1
جورجية	00Z1
جورجيه	00Z1
دانمركية	00U1
دانمركيه	00U1
دزونكا	01Q1
روسي	0191
روسية	0191
روسيه	0191
رومانية	0181
رومانيه	0181
سامي الشمالية	0291
سامي الشماليه	0291
سلافية كنسية	00[1
سلافيه كنسيه	00[1
سلوفاكية	01;1
سلوفاكيه	01;1
سلوفانية	01<1
سلوفانيه	01<1
سواحلية	01?1
سواحليه	01?1
سويدية	01@1
سويديه	01@1
صربية	01:1
صربيه	01:1
صيني	0101
صينية	0101
صينيه	0101
عبري	00_1
عبرية	00_1
عبريه	00_1
عربي	0001
عربية	0001
عربيه	0001
غوجاراتية	00\1
غوجاراتيه	00\1
فارسي	00K1
فارسية	00K1
فارسيه	00K1
فرنسي	0161
فرنسية	0161
فرنسيه	0161
فلبينية	00X1
فلبينيه	00X1
فنلندية	01>1
فنلنديه	01>1
فيتنامية	01H1
فيتناميه	01H1
كازاخستانية	00f1
كازاخستانيه	00f1
كتالانية	00e1
كتالانيه	00e1
كرواتية	00h1
كرواتيه	00h1
كنتونيه	00d1
كورية	00g1
كوريه	00g1
كيشوا	01[1
كَنْتُونية	00d1
لاتفية	00j1
لاتفيه	00j1
لاتينية	00i1
لاتينيه	00i1
لغة الفولابوك	03K1
لغة هاواي	02J1
لغه الفولابوك	03K1
لغه هاواي	02J1
لكسمبورغية	00l1
لكسمبورغيه	00l1
ليتوانية	00k1
ليتوانيه	00k1
ماراثية	0111
ماراثيه	0111
مالطية	00o1
مالطيه	00o1
ماليزية	00n1
ماليزيه	00n1
مقدونية	00m1
مقدونيه	00m1
منغولية	0121
منغوليه	0121
مين نان الصينيه	01_1
مين-نان الصينية	01_1
نرويجية	0131
نرويجية بوكمال	00Q1
نرويجية نينورسك	0141
نرويجيه	0131
نرويجيه بوكمال	00Q1
نرويجيه نينورسك	0141
هندي	00]1
هندية	00]1
هنديه	00]1
هنغارية	00^1
هنغاريه	00^1
هولندية	00N1
هولنديه	00N1
يابانية	00c1
يابانيه	00c1
يونانية	01I1
يونانيه	01I1
अंग्रेज़ी	00:1
अंग्रेज़ी भाषा	00:1
अंग्रेजी	00:1
अंग्रेजी भाषा	00:1
अकन	0021
अजरबैजानी	00G1
अजरबैजानी भाषा	00G1
अज़रबैजानी	00G1
अज़रबैजानी भाषा	00G1
अज़ेरी	00G1
अजेरी	00G1
अफ़ार	0041
अफ़्रीकी	0061
अफार	0041
अफ्रीकी	0061
अब्ख़ाज़ियन	0011
अब्खाजियन	0011
अम्हेरी	00B1
अरबी	0001
अरबी भाषा	0001
अरागोनी	00C1
अल्बानियाई	00<1
अल्बानियाई भाषा	00<1
असमिया	00F1
अस्तुरियन	00H1
आइसलैंडिक	00a1
आइसलैंडिक भाषा	00a1
आयमारा	0071
आयरिश	0081
आयरिश भाषा	0081
आर्मेनियाई	0091
आर्मेनियाई भाषा	0091
इंग्लिश	00:1
इंटरलिंगुआ	02O1
इंडोनेशियाई	00`1
इंडोनेशियाई भाषा	00`1
इतालवी	00b1
इतालवी भाषा	00b1
ईग्बो	02M1
ईवे	0271
उईग़ूर	02e1
उईगूर	02e1
उज़्बेक	01G1
उज़्बेक भाषा	01G1
उज्बेक	01G1
उज्बेक भाषा	01G1
उर्दू	01F1
उर्दू भाषा	01F1
ऊपरी सॉर्बियन	00@1
एस्टोनियाई	00W1
एस्टोनियाई भाषा	00W1
एस्पेरेंतो	00V1
एस्पेरेंतो भाषा	00V1
ओड़िया	02d1
ओडिया	02d1
ओरोमो	0031
ओसीटान	00D1
कज़ाख़	00f1
कज़ाख़ भाषा	00f1
कजाख	00f1
कजाख भाषा	00f1
कन्नड	01X1
कन्नड़	01X1
कबाइल	01V1
करेलियन	01W1
कलालीसुत	02F1
कातालान	00e1
कातालान भाषा	00e1
किन्यारवांडा	01e1
किर्गीज	01f1
किर्गीज़	01f1
कुर्दिश	01g1
कैंटोनीज	00d1
कैंटोनीज भाषा	00d1
कैंटोनीज़	00d1
कैंटोनीज़ भाषा	00d1
कोंकणी	01j1
कोंगो	01l1
कोरियाई	00g1
कोरियाई भाषा	00g1
कोर्निश	01h1
कोर्सीकन	01m1
क्रोएशियाई	00h1
क्रोएशियाई भाषा	00h1
क्वेचुआ	01[1
खमेर	01c1
ख़ोसा	01i1
खोसा	01i1
गांडा	02B1
गुआरानी	02H1
गुजराती	00\1
गुजराती भाषा	00\1
गैलिशियन	00Y1
गैलिशियन भाषा	00Y1
चर्च साल्विक	00[1
चीनी	0101
चीनी भाषा	0101
चूवाश	01a1
चेक	00T1
चेक भाषा	00T1
चेचन	01]1
जर्मन	00>1
जर्मन भाषा	00>1
ज़ुआंग	01`1
ज़ुलू	03<1
ज़ोन्गखा	01Q1
जापानी	00c1
जापानी भाषा	00c1
जावानीज	01Z1
जावानीज़	01Z1
जुआंग	01`1
जुलू	03<1
जॉर्जियाई	00Z1
जॉर्जियाई भाषा	00Z1
जोन्गखा	01Q1
टैगलॉग	03B1
टोंगन	03I1
डच	00N1
डच भाषा	00N1
डेनिश	00U1
डेनिश भाषा	00U1
तमिल	01A1
तमिल भाषा	01A1
ताजिक	03A1
तातार	03F1
तिग्रीन्या	03H1
तिब्बती	03G1
तुर्कमेन	03J1
तुर्की	01D1
तुर्की भाषा	01D1
तेलुगू	01B1
तेलुगू भाषा	01B1
थाई	01C1
थाई भाषा	01C1
दक्षिणी सेसेथो	0241
दिवेही	0251
निचला जर्मन	00;1
नेपाली	02b1
नॉर्दन सामी	0291
नॉर्वेजियाई	0131
नॉर्वेजियाई नॉयनॉर्स्क	0141
नॉर्वेजियाई नॉयनॉर्स्क भाषा	0141
नॉर्वेजियाई बोकमाल	00Q1
नॉर्वेजियाई बोकमाल भाषा	00Q1
नॉर्वेजियाई भाषा	0131
न्यानजा	01^1
पंजाबी	0171
पंजाबी भाषा	0171
पश्चिमी फ़्रिसियाई	01L1
पश्चिमी फ्रिसियाई	01L1
पश्तो	0051
पुर्तगाली	0151
पुर्तगाली भाषा	0151
पुश्तो	0051
पोलिश	00J1
पोलिश भाषा	00J1
प्राचीन यूनानी	00A1
फ़ारसी	00K1
फ़ारसी भाषा	00K1
फ़िनिश	01>1
फ़िनिश भाषा	01>1
फ़िलिपीनो	00X1
फ़िलिपीनो भाषा	00X1
फ़ैरोइज़	02:1
फ़्रेंच	0161
फ़्रेंच भाषा	0161
फारसी	00K1
फारसी भाषा	00K1
फिजियन	02;1
फिनिश	01>1
फिनिश भाषा	01>1
फिलिपीनो	00X1
फिलिपीनो भाषा	00X1
फुलाह	02@1
फैरोइज	02:1
फ्रेंच	0161
फ्रेंच भाषा	0161
बंगाली	00P1
बंगाली भाषा	00P1
बर्मीज	01K1
बर्मीज़	01K1
बशख़िर	00L1
बशखिर	00L1
बांग्ला	00P1
बाम्बारा	01J1
बास्क	00M1
बास्क भाषा	00M1
बुल्गारियाई	00S1
बुल्गारियाई भाषा	00S1
बेलारूसी	00O1
बेलारूसी भाषा	00O1
बोस्नियाई	00R1
बोस्नियाई भाषा	00R1
ब्रेटन	01S1
भोजपुरी	00E1
मंगोलियाई	0121
मंगोलियाई भाषा	0121
मंदारिन	0101
मकदूनियाई	00m1
मकदूनियाई भाषा	00m1
मराठी	0111
मराठी भाषा	0111
मलय	00n1
मलय भाषा	00n1
मलयालम	02Z1
माओरी	02^1
मालागासी	02C1
माल्टीज	00o1
माल्टीज भाषा	00o1
माल्टीज़	00o1
माल्टीज़ भाषा	00o1
मिन नान	01_1
मैंक्स	02]1
मैंडरिन	0101
मैथिली	02[1
यहूदी	02E1
यूक्रेनियाई	01E1
यूक्रेनियाई भाषा	01E1
यूनानी	01I1
यूनानी भाषा	01I1
योरूबा	02L1
रुन्दी	02R1
रूसी	0191
रूसी भाषा	0191
रोमानियाई	0181
रोमानियाई भाषा	0181
रोमानी	01b1
रोमान्श	02i1
लग्जमबर्गी	00l1
लग्जमबर्गी भाषा	00l1
लग्ज़मबर्गी	00l1
लग्ज़मबर्गी भाषा	00l1
लाओ	02T1
लातवियाई	00j1
लातवियाई भाषा	00j1
लिंगाला	02W1
लिथुआनियाई	00k1
लिथुआनियाई भाषा	00k1
लैटिन	00i1
लैटिन भाषा	00i1
वियतनामी	01H1
वियतनामी भाषा	01H1
वेल्श	01R1
वोलापुक	03K1
वोलोफ	03L1
वोलोफ़	03L1
शोणा	0331
संस्कृत	0311
सर्बियाई	01:1
सर्बियाई भाषा	01:1
सांगो	0301
सामोन	02o1
सायलिज़ियन	0321
सायलिजियन	0321
सार्दिनियन	02n1
सिंधी	0351
सिंहली	01d1
सिबुआनो	01\1
सुंडानी	0391
सेत्स्वाना	0201
सोंगा	01k1
सोमाली	03:1
स्कॉटिश गाएलिक	02A1
स्पेनिश	01=1
स्पेनिश भाषा	01=1
स्लोवाक	01;1
स्लोवाक भाषा	01;1
स्लोवेनियाई	01<1
स्लोवेनियाई भाषा	01<1
स्वाती	0361
स्वाहिली	01?1
स्वाहिली भाषा	01?1
स्विस जर्मन	00?1
स्वीडिश	01@1
स्वीडिश भाषा	01@1
हंगेरियाई	00^1
हंगेरियाई भाषा	00^1
हवाई	02J1
हिंदी	00]1
हिन्दी	00]1
हिन्दी भाषा	00]1
हिब्रू	00_1
हिब्रू भाषा	00_1
हैतियाई	01n1
हौसा	02I1
กรีก	01I1
กรีกโบราณ	00A1
กรีนแลนด์	02F1
กวางตุ้ง	00d1
กอนกานี	01j1
กันนาดา	01X1
กัวรานี	02H1
กาลิเซีย	00Y1
กาไบล	01V1
คองโก	01l1
คอร์ซิกา	01m1
คอร์นิช	01h1
คะห์โอซา	01i1
คาซัค	00f1
คาตาลัน	00e1
คารีเลียน	01W1
คีร์กีซ	01f1
คุชราต	00\1
จอร์เจีย	00Z1
จีน	0101
จีนกลาง	0101
จีนมินหนาน	01_1
จ้วง	01`1
ชวา	01Z1
ชูวัช	01a1
ซองกา	01k1
ซองคา	01Q1
ซอร์เบียตอนบน	00@1
ซันโก	0301
ซามัว	02o1
ซามิเหนือ	0291
ซาร์เดญา	02n1
ซุนดา	0391
ซูลู	03<1
ญี่ปุ่น	00c1
ดัตช์	00N1
ตองกา	03I1
ตากาล็อก	03B1
ตาตาร์	03F1
ติกริญญา	03H1
ตุรกี	01D1
ทมิฬ	01A1
ทาจิก	03A1
ทิเบต	03G1
ธิเวหิ	0251
นอร์เวย์	0131
นอร์เวย์นีนอสก์	0141
นอร์เวย์บุคมอล	00Q1
บอสเนีย	00R1
บังกลา	00P1
บัชคีร์	00L1
บัมบารา	01J1
บัลแกเรีย	00S1
บาสก์	00M1
บุรุนดี	02R1
ปัญจาบ	0171
ฝรั่งเศส	0161
พม่า	01K1
พัชโต	0051
พุชโต	0051
ฟริเซียนตะวันตก	01L1
ฟิจิ	02;1
ฟินแลนด์	01>1
ฟิลิปปินส์	00X1
ฟูลาห์	02@1
ภาษากรีก	01I1
ภาษากวางตุ้ง	00d1
ภาษากาลิเซีย	00Y1
ภาษาคาซัค	00f1
ภาษาคาตาลัน	00e1
ภาษาคุชราต	00\1
ภาษาจอร์เจีย	00Z1
ภาษาจีน	0101
ภาษาจีนกลาง	0101
ภาษาญี่ปุ่น	00c1
ภาษาดัตช์	00N1
ภาษาตุรกี	01D1
ภาษาทมิฬ	01A1
ภาษานอร์เวย์	0131
ภาษานอร์เวย์นีนอสก์	0141
ภาษานอร์เวย์บุคมอล	00Q1
ภาษาบอสเนีย	00R1
ภาษาบังกลา	00P1
ภาษาบัลแกเรีย	00S1
ภาษาบาสก์	00M1
ภาษาปัญจาบ	0171
ภาษาฝรั่งเศส	0161
ภาษาฟินแลนด์	01>1
ภาษาฟิลิปปินส์	00X1
ภาษามราฐี	0111
ภาษามองโกเลีย	0121
ภาษามอลตา	00o1
ภาษามาซิโดเนีย	00m1
ภาษามาเลย์	00n1
ภาษายูเครน	01E1
ภาษารัสเซีย	0191
ภาษาละติน	00i1
ภาษาลักเซมเบิร์ก	00l1
ภาษาลัตเวีย	00j1
ภาษาลิทัวเนีย	00k1
ภาษาสวาฮีลี	01?1
ภาษาสวีเดน	01@1
ภาษาสเปน	01=1
ภาษาสโลวัก	01;1
ภาษาสโลวีเนีย	01<1
ภาษาอังกฤษ	00:1
ภาษาอาร์เมเนีย	0091
ภาษาอาหรับ	0001
ภาษาอาเซอร์ไบจาน	00G1
ภาษาอิตาลี	00b1
ภาษาอินโดนีเซีย	00`1
ภาษาอุซเบก	01G1
ภาษาอูรดู	01F1
ภาษาฮังการี	00^1
ภาษาฮินดี	00]1
ภาษาฮิบรู	00_1
ภาษาเกาหลี	00g1
ภาษาเช็ก	00T1
ภาษาเซอร์เบีย	01:1
ภาษาเดนมาร์ก	00U1
ภาษาเตลูกู	01B1
ภาษาเบลารุส	00O1
ภาษาเปอร์เซีย	00K1
ภาษาเยอรมัน	00>1
ภาษาเวียดนาม	01H1
ภาษาเอสเปรันโต	00V1
ภาษาเอสโตเนีย	00W1
ภาษาแอลเบเนีย	00<1
ภาษาโครเอเชีย	00h1
ภาษาโปรตุเกส	0151
ภาษาโปแลนด์	00J1
ภาษาโรมาเนีย	0181
ภาษาไทย	01C1
ภาษาไอซ์แลนด์	00a1
ภาษาไอริช	0081
มราฐี	0111
มองโกเลีย	0121
มอลตา	00o1
มาซิโดเนีย	00m1
มานซ์	02]1
มาลากาซี	02C1
มาลายาลัม	02Z1
มาเลย์	00n1
ยิดดิช	02E1
ยูกันดา	02B1
ยูเครน	01E1
รวันดา	01e1
รัสเซีย	0191
ละติน	00i1
ลักเซมเบิร์ก	00l1
ลัตเวีย	00j1
ลาว	02T1
ลิงกาลา	02W1
ลิทัวเนีย	00k1
สวาติ	0361
สวานา	0201
สวาฮีลี	01?1
สวีเดน	01@1
สันสกฤต	0311
สิงหล	01d1
สินธิ	0351
สเปน	01=1
สโลวัก	01;1
สโลวีเนีย	01<1
อะฟาร์	0041
อะเซอรี	00G1
อังกฤษ	00:1
อับฮาเซีย	0011
อัมฮารา	00B1
อัสตูเรียส	00H1
อัสสัม	00F1
อาคาน	0021
อารากอน	00C1
อาร์เมเนีย	0091
อาหรับ	0001
อาเซอร์ไบจาน	00G1
อิกโบ	02M1
อิตาลี	00b1
อินเตอร์ลิงกัว	02O1
อินโดนีเซีย	00`1
อุซเบก	01G1
อุยกูร์	02e1
อูรดู	01F1
อ็อกซิตัน	00D1
ฮังการี	00^1
ฮาวาย	02J1
ฮินดี	00]1
ฮิบรู	00_1
เกลิกสกอต	02A1
เกาหลี	00g1
เขมร	01c1
เคชวา	01[1
เคิร์ด	01g1
เชอร์ชสลาวิก	00[1
เชเชน	01]1
เช็ก	00T1
เซบู	01\1
เซอร์เบีย	01:1
เดนมาร์ก	00U1
เตลูกู	01B1
เติร์กเมน	03J1
เนปาล	02b1
เนียนจา	01^1
เบรตัน	01S1
เบลารุส	00O1
เปอร์เซีย	00K1
เมารี	02^1
เยอรมัน	00>1
เยอรมันต่ํา	00;1
เยอรมันสวิส	00?1
เวลส์	01R1
เวียดนาม	01H1
เอสเปรันโต	00V1
เอสโตเนีย	00W1
เอเว	0271
เฮติครีโอล	01n1
เฮาซา	02I1
แฟโร	02:1
แมนดาริน	0101
แอฟริกานส์	0061
แอลเบเนีย	00<1
โครเอเชีย	00h1
โชนา	0331
โซมาลี	03:1
โซโทใต้	0241
โปรตุเกส	0151
โปแลนด์	00J1
โภชปุรี	00E1
โยรูบา	02L1
โรมานี	01b1
โรมาเนีย	0181
โรแมนซ์	02i1
โวลอฟ	03L1
โวลาพึค	03K1
โอดิยา	02d1
โอโรโม	0031
ไซลีเซีย	0321
ไทย	01C1
ไมถิลี	02[1
ไอซ์แลนด์	00a1
ไอย์มารา	0071
ไอริช	0081
ả rập	0001
アイスランド語	00a1
アイマラ語	0071
アイルランド語	0081
アカン語	0021
アストゥリアス語	00H1
アゼリー語	00G1
アゼルバイジャン語	00G1
アッサム語	00F1
アファル語	0041
アフリカーンス語	0061
アブハズ語	0011
アムハラ語	00B1
アラゴン語	00C1
アラビア語	0001
アルバニア語	00<1
アルメニア語	0091
イタリア語	00b1
イディッシュ語	02E1
イボ語	02M1
インターリングア	02O1
インドネシア語	00`1
ウィグル語	02e1
ウイグル語	02e1
ウェールズ語	01R1
ウォロフ語	03L1
ウクライナ語	01E1
ウズベク語	01G1
ウルドゥー語	01F1
エウェ語	0271
エストニア語	00W1
エスペラント語	00V1
オック語	00D1
オディア語	02d1
オランダ語	00N1
オロモ語	0031
カザフ語	00f1
カタロニア語	00e1
カビル語	01V1
カレリア語	01W1
カンナダ語	01X1
ガリシア語	00Y1
ガンダ語	02B1
キニアルワンダ語	01e1
キルギス語	01f1
ギリシャ語	01I1
クメール語	01c1
クルド語	01g1
クロアチア語	00h1
グアラニー語	02H1
グジャラート語	00\1
グリーンランド語	02F1
ケチュア語	01[1
コサ語	01i1
コルシカ語	01m1
コンカニ語	01j1
コンゴ語	01l1
コーンウォール語	01h1
サモア語	02o1
サルデーニャ語	02n1
サンゴ語	0301
サンスクリット語	0311
ショナ語	0331
シレジア語	0321
シンド語	0351
シンハラ語	01d1
ジャワ語	01Z1
ジョージア語	00Z1
スイスドイツ語	00?1
スウェーデン語	01@1
スコットランド・ゲール語	02A1
スペイン語	01=1
スロバキア語	01;1
スロベニア語	01<1
スワジ語	0361
スワヒリ語	01?1
スンダ語	0391
ズールー語	03<1
セブアノ語	01\1
セルビア語	01:1
ソマリ語	03:1
ゾンカ語	01Q1
タイ語	01C1
タガログ語	03B1
タジク語	03A1
タタール語	03F1
タミル語	01A1
チェコ語	00T1
チェチェン語	01]1
チベット語	03G1
チュヴァシ語	01a1
チワン語	01`1
ツォンガ語	01k1
ツワナ語	0201
ティグリニア語	03H1
テルグ語	01B1
ディベヒ語	0251
デンマーク語	00U1
トルクメン語	03J1
トルコ語	01D1
トンガ語	03I1
ドイツ語	00>1
ニャンジャ語	01^1
ネパール語	02b1
ノルウェー語	0131
ノルウェー語(ニーノシュク	0141
ノルウェー語(ブークモール	00Q1
ハイチ・クレオール語	01n1
ハウサ語	02I1
ハワイ語	02J1
ハンガリー語	00^1
ハングル	00g1
バシキール語	00L1
バスク語	00M1
バンバラ語	01J1
パシュトゥー語	0051
パシュトゥ語	0051
パンジャブ語	0171
ヒンディー語	00]1
フィジー語	02;1
フィリピノ語	00X1
フィンランド語	01>1
フェロー語	02:1
フランス語	0161
フラ語	02@1
ブルガリア語	00S1
ブルトン語	01S1
ヘブライ語	00_1
ベトナム語	01H1
ベラルーシ語	00O1
ベンガル語	00P1
ペルシア語	00K1
ボスニア語	00R1
ボージュプリー語	00E1
ポルトガル語	0151
ポーランド語	00J1
マイティリー語	02[1
マオリ語	02^1
マケドニア語	00m1
マダガスカル語	02C1
マラヤーラム語	02Z1
マラーティー語	0111
マルタ語	00o1
マレー語	00n1
マンダリン	0101
マン島語	02]1
ミャンマー語	01K1
モンゴル語	0121
ヨルバ語	02L1
ラオ語	02T1
ラテン語	00i1
ラトビア語	00j1
リトアニア語	00k1
リンガラ語	02W1
ルクセンブルク語	00l1
ルンディ語	02R1
ルーマニア語	0181
ロシア語	0191
ロマンシュ語	02i1
ロマーニー語	01b1
ヴォラピュク語	03K1
上索布文	00@1
上索布语	00@1
世界文	00V1
世界语	00V1
中国語	0101
中国语	0101
中文	0101
丹麥文	00U1
丹麦语	00U1
乌克兰语	01E1
乌兹别克语	01G1
乌尔都语	01F1
书面挪威语	00Q1
亚美尼亚语	0091
亞塞拜然文	00G1
亞美尼亞文	0091
他加祿文	03B1
他加禄语	03B1
伊博语	02M1
伊布文	02M1
低地ドイツ語	00;1
低地德文	00;1
低地德语	00;1
俄文	0191
俄語	0191
俄语	0191
保加利亚语	00S1
保加利亞文	00S1
信德文	0351
信德语	0351
僧伽罗语	01d1
僧伽羅文	01d1
克丘亚语	01[1
克罗地亚语	00h1
克羅埃西亞文	00h1
冰岛语	00a1
冰島文	00a1
刚果语	01l1
剛果文	01l1
加利西亚语	00Y1
加利西亞文	00Y1
加泰罗尼亚语	00e1
加泰蘭文	00e1
匈牙利文	00^1
匈牙利语	00^1
北サーミ語	0291
北京語	0101
北方萨米语	0291
北薩米文	0291
华语	0101
南索托语	0241
南部ソト語	0241
南非荷兰语	0061
南非荷蘭文	0061
博傑普爾文	00E1
博杰普尔语	00E1
卡拜尔语	01V1
卡比爾文	01V1
卡累利阿文	01W1
卡累利阿语	01W1
卡纳达语	01X1
卢干达语	02B1
卢旺达语	01e1
卢森堡语	00l1
印地文	00]1
印地语	00]1
印尼文	00`1
印尼語	00`1
印度尼西亚语	00`1
古代ギリシャ語	00A1
古吉拉特文	00\1
古吉拉特语	00\1
古希腊语	00A1
古希臘文	00A1
台灣話	01_1
台語	01_1
史瓦希里文	01?1
吉尔吉斯语	01f1
吉普賽文	01b1
吉普赛语	01b1
吉爾吉斯文	01f1
哈萨克语	00f1
哈薩克文	00f1
商务英语	00:1
喬治亞文	00Z1
国語	00c1
国语	0101
国际语	02O1
國語	0101
國際文	02O1
土库曼语	03J1
土庫曼文	03J1
土耳其文	01D1
土耳其语	01D1
坎那達文	01X1
坦米爾文	01A1
埃維文	0271
埃维语	0271
塔吉克文	03A1
塔吉克语	03A1
塞尔维亚语	01:1
塞爾維亞文	01:1
塞索托文	0241
塞茲瓦納文	0201
壮语	01`1
壯文	01`1
夏威夷文	02J1
夏威夷语	02J1
大学英语	00:1
奥克语	00D1
奥罗莫语	0031
奥里亚语	02d1
奧克西坦文	00D1
奧羅莫文	0031
威尔士语	01R1
威爾斯文	01R1
孔卡尼语	01j1
孟加拉文	00P1
孟加拉语	00P1
宗卡文	01Q1
宗卡语	01Q1
宗教斯拉夫文	00[1
宿务语	01\1
宿霧文	01\1
富拉文	02@1
富拉语	02@1
寮文	02T1
尼揚賈文	01^1
尼泊尔语	02b1
尼泊爾文	02b1
巴什喀爾文	00L1
巴什基尔语	00L1
巴斯克文	00M1
巴斯克语	00M1
巽他文	0391
巽他语	0391
布列塔尼文	01S1
布列塔尼语	01S1
希伯來文	00_1
希伯来语	00_1
希腊语	01I1
希臘文	01I1
干達文	02B1
广东话	00d1
広東語	00d1
库尔德语	01g1
庫德文	01g1
康沃尔语	01h1
康瓦耳文	01h1
廣州話	00d1
廣東話	00d1
德文	00>1
德文(瑞士	00?1
德語	00>1
德语	00>1
意大利语	00b1
意文	00b1
意第緒文	02E1
意第绪语	02E1
意语	00b1
愛沙尼亞文	00W1
愛爾蘭文	0081
拉丁文	00i1
拉丁语	00i1
拉脫維亞文	00j1
拉脱维亚语	00j1
挪威尼诺斯克语	0141
挪威文	0131
挪威语	0131
捷克文	00T1
捷克语	00T1
提格利尼亚语	03H1
提格利尼亞文	03H1
撒丁文	02n1
教会スラブ語	00[1
教会斯拉夫语	00[1
斐济语	02;1
斐濟文	02;1
斯洛伐克文	01;1
斯洛伐克语	01;1
斯洛文尼亚语	01<1
斯洛維尼亞文	01<1
斯瓦希里语	01?1
斯瓦特文	0361
斯瓦蒂语	0361
新挪威文	0141
旁遮普文	0171
旁遮普语	0171
日文	00c1
日本語	00c1
日語	00c1
日语	00c1
普什图语	0051
普什圖文	0051
普通話	0101
普通话	0101
書面挪威文	00Q1
曼島文	02]1
朝鮮語	00g1
朝鲜语	00g1
東加文	03I1
林加拉文	02W1
林加拉语	02W1
格陵兰语	02F1
格陵蘭文	02F1
格鲁吉亚语	00Z1
桑戈文	0301
桑戈语	0301
梵文	0311
梵语	0311
楚瓦什文	01a1
楚瓦什语	01a1
歐迪亞文	02d1
毛利文	02^1
毛利语	02^1
汉语	0101
汉语普通话	0101
汤加语	03I1
沃拉普克文	03K1
沃拉普克语	03K1
沃洛夫文	03L1
沃洛夫语	03L1
法文	0161
法罗语	02:1
法羅文	02:1
法語	0161
法语	0161
波兰语	00J1
波士尼亞文	00R1
波斯尼亚语	00R1
波斯文	00K1
波斯语	00K1
波蘭文	00J1
泰卢固语	01B1
泰文	01C1
泰盧固文	01B1
泰米尔语	01A1
泰語	01C1
泰语	01C1
海地克里奥尔语	01n1
海地文	01n1
漢語	0101
潮汕话	01_1
烏克蘭文	01E1
烏茲別克文	01G1
烏都文	01F1
爪哇文	01Z1
爪哇语	01Z1
爱尔兰语	0081
爱沙尼亚语	00W1
特松加文	01k1
班巴拉文	01J1
班巴拉语	01J1
瑞典文	01@1
瑞典语	01@1
瑞士德语	00?1
瓜拉尼文	02H1
瓜拉尼语	02H1
白俄罗斯语	00O1
白俄羅斯文	00O1
白话	00d1
盧安達文	01e1
盧森堡文	00l1
祖魯文	03<1
祖鲁语	03<1
科萨语	01i1
科薩文	01i1
科西嘉文	01m1
科西嘉语	01m1
立陶宛文	00k1
立陶宛语	00k1
粤语	00d1
粵語	00d1
約魯巴文	02L1
索馬利文	03:1
索马里语	03:1
紹納文	0331
維吾爾文	02e1
緬甸文	01K1
约鲁巴语	02L1
绍纳语	0331
维吾尔语	02e1
缅甸语	01K1
罗曼什语	02i1
罗马尼亚语	0181
羅曼斯文	02i1
羅馬尼亞文	0181
義大利文	00b1
老挝语	02T1
聪加语	01k1
臺語	01_1
艾馬拉文	0071
艾马拉语	0071
芬兰语	01>1
芬蘭文	01>1
苏格兰盖尔语	02A1
英文	00:1
英文口說	00:1
英語	00:1
英语	00:1
英语口语	00:1
茨瓦纳语	0201
荷兰语	00N1
荷蘭文	00N1
華語	0101
菲律宾语	00X1
菲律賓文	00X1
萨丁语	02n1
萨摩亚语	02o1
葡文	0151
葡萄牙文	0151
葡萄牙语	0151
葡语	0151
蒙古文	0121
蒙古语	0121
蓋楚瓦文	01[1
薩摩亞文	02o1
藏文	03G1
藏语	03G1
蘇格蘭蓋爾文	02A1
西フリジア語	01L1
西利西亞文	0321
西弗里西亚语	01L1
西弗里西亞文	01L1
西文	01=1
西班牙文	01=1
西班牙語	01=1
西班牙语	01=1
西语	01=1
西里西亚语	0321
豪萨语	02I1
豪薩文	02I1
貢根文	01j1
越南文	01H1
越南語	01H1
越南语	01H1
越文	01H1
越语	01H1
車臣文	01]1
车臣语	01]1
迈蒂利语	02[1
迪維西文	0251
迪维希语	0251
邁蒂利文	02[1
閩南語	01_1
闽南话	01_1
闽南语	01_1
阿坎文	0021
阿塞拜疆语	00G1
阿塞语	00G1
阿姆哈拉文	00B1
阿姆哈拉语	00B1
阿尔巴尼亚语	00<1
阿布哈茲文	0011
阿布哈西亚语	0011
阿拉伯文	0001
阿拉伯语	0001
阿拉貢文	00C1
阿拉贡语	00C1
阿斯图里亚斯语	00H1
阿斯圖里亞文	00H1
阿法尔语	0041
阿法文	0041
阿爾巴尼亞文	00<1
阿肯语	0021
阿萨姆语	00F1
阿薩姆文	00F1
阿语	0001
隆迪文	02R1
隆迪语	02R1
鞑靼语	03F1
韃靼文	03F1
韓国語	00g1
韓國語	00g1
韓文	00g1
韓語	00g1
韩文	00g1
韩语	00g1
馬來亞拉姆文	02Z1
馬來文	00n1
馬其頓文	00m1
馬拉地文	0111
馬爾他文	00o1
馬達加斯加文	02C1
马其顿语	00m1
马恩语	02]1
马拉加斯语	02C1
马拉地语	0111
马拉雅拉姆语	02Z1
马来语	00n1
马耳他语	00o1
高地ソルブ語	00@1
高棉文	01c1
高棉语	01c1
齐切瓦语	01^1
간다어	02B1
갈리시아어	00Y1
고대그리스어	00A1
고지소르비아어	00@1
과라니어	02H1
광둥어	00d1
교회슬라브어	00[1
구자라트어	00\1
국어	00g1
그리스어	01I1
그린란드어	02F1
남부소토어	0241
냔자어	01^1
네덜란드어	00N1
네팔어	02b1
노르웨이어	0131
노르웨이어(니노르스크	0141
노르웨이어(보크말	00Q1
노어	0191
덴마크어	00U1
독어	00>1
독일어	00>1
독일어(스위스	00?1
디베히어	0251
라오어	02T1
라트비아어	00j1
라틴어	00i1
러시아어	0191
로만시어	02i1
루마니아어	0181
룩셈부르크어	00l1
룬디어	02R1
르완다어	01e1
리투아니아어	00k1
링갈라어	02W1
마라티어	0111
마오리어	02^1
마이틸리어	02[1
마케도니아어	00m1
만다린	0101
말라가시어	02C1
말라얄람어	02Z1
말레이어	00n1
맹크스어	02]1
몰타어	00o1
몽골어	0121
민난어	01_1
바슈키르어	00L1
바스크어	00M1
밤바라어	01J1
버마어	01K1
베트남어	01H1
벨라루스어	00O1
벵골어	00P1
보스니아어	00R1
볼라퓌크어	03K1
북경어	0101
북부사미어	0291
불가리아어	00S1
불어	0161
브르타뉴어	01S1
사르디니아어	02n1
사모아어	02o1
산고어	0301
산스크리트어	0311
서반아어	01=1
서부프리지아어	01L1
세르비아어	01:1
세부아노어	01\1
소말리아어	03:1
쇼나어	0331
순다어	0391
스와힐리어	01?1
스웨덴어	01@1
스코틀랜드게일어	02A1
스페인어	01=1
슬로바키아어	01;1
슬로베니아어	01<1
시스와티어	0361
신디어	0351
실레시아어	0321
싱할라어	01d1
아라곤어	00C1
아랍어	0001
아르메니아어	0091
아삼어	00F1
아스투리아어	00H1
아이마라어	0071
아이슬란드어	00a1
아이티어	01n1
아일랜드어	0081
아제르바이잔어	00G1
아제리어	00G1
아칸어	0021
아파르어	0041
아프리칸스어	0061
알바니아어	00<1
암하라어	00B1
압카즈어	0011
에스토니아어	00W1
에스페란토어	00V1
에웨어	0271
영어	00:1
오로모어	0031
오리야어	02d1
오크어	00D1
요루바어	02L1
우르두어	01F1
우즈베크어	01G1
우크라이나어	01E1
월로프어	03L1
웨일스어	01R1
위구르어	02e1
이그보어	02M1
이디시어	02E1
이탈리아어	00b1
인도네시아어	00`1
인터링구아	02O1
일본어	00c1
일어	00c1
자바어	01Z1
저지독일어	00;1
조지아어	00Z1
종카어	01Q1
주앙어	01`1
줄루어	03<1
중국어	0101
집시어	01b1
체첸어	01]1
체코어	00T1
총가어	01k1
추바시어	01a1
츠와나어	0201
카렐리야어	01W1
카자흐어	00f1
카탈로니아어	00e1
칸나다어	01X1
커바일어	01V1
케추아어	01[1
코르시카어	01m1
코사어	01i1
코카니어	01j1
콘월어	01h1
콩고어	01l1
쿠르드어	01g1
크로아티아어	00h1
크메르어	01c1
키르기스어	01f1
타갈로그어	03B1
타밀어	01A1
타지크어	03A1
타타르어	03F1
태국어	01C1
텔루구어	01B1
통가어	03I1
투르크멘어	03J1
튀르키예어	01D1
티그리냐어	03H1
티베트어	03G1
파슈토어	0051
펀자브어	0171
페로어	02:1
페르시아어	00K1
포르투갈어	0151
폴란드어	00J1
풀라어	02@1
프랑스어	0161
피지어	02;1
핀란드어	01>1
필리핀어	00X1
하와이어	02J1
하우사어	02I1
한국어	00g1
헝가리어	00^1
호즈푸리어	00E1
히브리어	00_1
힌디어	00]1
"#, r#"000000000000d:@kL<3_DPVj8:_60BeC49<GTKNf@2GgT<XW4@?W0000000000000000000000000:i\@;I<0000HXe>0000@9?2H>;?00000000000000000000D^ih
\Mm00000T?\SH9KN8FJFhJBC00000000hX22000002<U@<AO00000000HGk`8QPSl@^J4LQ:lVkP81A;80jZDWHfTWRj<U>44ZF^d`cn03DC\bO000000000HK4@8T<X
0000dTVMl0[\TBfd@YL<000000000000P`480000000000000000l7:70?Y10000l1?R0000l0lb0000000000000000D8OgLGn[000046D;000000000000H>jE`FoP
0afM0000<abZDVL>00000000000000000000`S4Fd\?H8]SKHJ7e0000000000000000TU2kX7fV0=4o00000EC@00000000LUO6LEL;\9Dm4En1\PaO0000lJ3nhKA4
4Z3_0000\5cT0000DW`h@DB?0000@;82H<D7h:I<@>Q5T?7WLG[]hKC<`G3R0M0AT3MH8MAOlOcY<bSY000000000000lPYB00004C?LXGX_80@D<Gf6TDKG8V]10000
0000LCFgLN^n0000000000004b_\03^A\0kS85\SL61g8B@bdD<3D?;m@LI]0000`EEjLPiZ<@66@RGkL;CG47hXX:I[`Ai[DBD_4DTVhJk<4a@10000000000000000
XbUT000000000000L30O@_OBT`:kL6Gb@bTm00000000<N]V000000000000\;7W\ENK\SheT`oA\\>@00000000000086H>00000000L66800000000DFhm00000000
00000000000000000000T5`Hd@\KP=@;4AZ7000000000000000000000000dE7:00000000000000000000D9Bg\`;n0=?o\AK0<D[\02Tl8XU@DJBa\W[<PWN<L`4M
dRTJ<2F^000000000000h3;?h=MCPLVY0000L0JP\8<BH8@l`CQ8`EO?`H=<\G;P``UF0000000000000000\4b_000000000000@DFJ000000000000P1\n4:Bf89NS
0000T[:Nd]g5Xa3OP`nZ0000HQ3g@J9500008<j94=KCPJAFP?L9d@Fb4RE[<5H7h<3;\Ugi\4m]XJAh\Xj\0000L?39hGUehHVXDJi_<Pe5XPhE\3YoD<7Y4=_iTBU;
0RC700000000000000000000`La^0000000000004ASelG2?\ag100000000000000000000000000000000\Ib700000000@11YH@5100000000@FLNh4n]00000000
DZD1HJ<A000000000000P<7@8IoW00000No40RFglC1il3onH>lghR2P@[D000000000L0V1@JT[HWV\00000000<b]I0000000000004F;g`J4\0R9Xd1m>00000000
@><\0000la=F0000`S;ILbN[0000lWhd0000000000000Ho>0000000000000000h=UF0000000000000000XKQh00000000000000000000\_gZ409gDH_:@_UQP43U
hAUJ00000000D=f5TEHn00000000TJGa<Kh?HYdmh[@P<KS6P;Z085R]4B=J@K;a4@g1hU3o00008ba9DO>70000000000000000<Y]10\j10000d6]OLaKJD]We0000
0000@LO@4@;o<`TP0000028Q4DShP^Mfd2cm00000000<:]48]>nPCA20Fi@d;6Yd[:0P]i60000000000004Yb80000TIW=00000000P0BW@6e<@N:DlJ<h4NC20000
@EYH000000000000d:U5@QNI0000000000000000T81]0000L;hh0000DWU807Q5\1VU83JLdGL<TBUMT9[S<JGRh_ZR@aD3`aNMD=>8000006?S0000000000004Eb0
0000``QP00000000l<2F0000P:JaXE1o\`:V4aTk0000<DRlL8kJ00000000<<\<T5@:TH7f0000000000000000HKGh000000000000laYi\JlTDRLG@YbW0000PQWl
`56bD0j98GgUhKAZ0000X?<=00000000000000000000000000000000DOgETE_>\Unm@GOddWR6@47ZTaS000000000000000000000`HMfL6`A00000000`OWU0000
\EF;TB<W4EjJ0000HWEV0000<^@a47WC<?4:<;b30000D:GiLEf4T@R]PKJ]000000004@`\00000AlX0000000000000Don00000000\25^dFIk0JCY<76bT?>EhId>
TKk]LLd=HFBS05HUX5dYT8URL28>h<hSl89F8>gRDDRIlIC3lL0Q<6[3dE8^4MP:dOlBl29^HQR@PTLf4VdY4KiU8W?P8UmmhWlRh4YX<HS;h<23LF_cP^cn0000HGhg
P;HQXFk>d0N0TWY80000@GC<`EXV0000<4fQD:LA0C\<h4b70<BoTK\_H0^1L;:a8>mkX@kJXB\nHKZbXahH0000T2d=000089jnhF;64HBX`2fc<HEX85@VXQ;]4243
06Qhh2N:XX7V8`jUXS[O00004N=R000000000000<0Z;X:e8H6I]dQKgH=in48VDXWg^00000000h39`\7DUX5oC@450X>KAl@GV4QMI0`eiLRO>00000000T6Und2`L
8:Nf<38jT:jIhE4gdQ4h4JIZHK2X<LTId>oZH[DRL\5V4bZU000000000000LEm;48Y7TAkCTCJVd6GSdCcPT55S<DXcdDfB<Xn4`b_M000000000000000000000000
0000X8a30000HO_h8AhlP;\cTBVMdP8gTQg9lNJ<HQSFP49`T=6o04kchW@Dd0\g`4^Q<]9oH7]XTWHR0000XCj?dNb20000XF7i4Jn[8XW^00000000000000000000
87;m0000d=1k8BNL\X]000000000\7]1h8gB0000<99?PBDm@EVkLa:L0000000000000000000000000000X@:]L<i1HVOY0000\5:6DaTYLL3nTa?Y81kC<bCl\R[o
DC3aLGZNH6ol0blU@?fgTbm6`8B^0000\UD=00000000000000008B>:0000d4oa4?@9000000008:`WLO4RX<CZPMHg00000000\C100000L<B600000000LMmZ4?Vg
4C1]X3CH`5CMh=Y^HCoN4YV<0000@1ERP90UPLlQ`^7487;000000000TC^iPIS<0000HX@dTF5[00000000TQ`8\4l_dIckHDmID4LE0@SCPC5]\0cU\7D5lAf_\1:b
`9m\DIVB`TSZ`^O40_9g`_jc8:PA0;fZ8C3QPJSA`3[d\bAGH`J90000dFdM0000488LL>Ia0000000000000000h3\Z\FY]PTWD`7i\0WA>83k:P8OF0000X@XO0000
000000000000X`KY000086HoHXHn8XT:\0?MlFFJlI7Y0J^<H57i4:EM`G\f@Z`b0000000000008J0h0UEDL\7Ad9_a0000lba`0000h]@h0000000008hGH8d@0000
0000DLPo0[RHX\@i00000000DLbJl372T2X2lA8><F?:H2BeH3hYlA?I0Jhd000000008MA90000X7<J`>m8L@5OTFA>0SD`T\gD0000000000000000hBjR4K8\8>=3
X6j9000000000000D9mK0000H0RJ\Z?@T@L>\Dj?@UDeH0P2<bBLhRN`lLLL0000P1UG00000000\O;]4Y^Z00000000@D7g<Iic0CLN0000`^LL@<@O0000LF7B0000
hZGn4L=?h8:g4D4kH`h?000000000000`anB00000000<LAS0000TIDV00000EGC000003kK0000000000000000`72J`0_KX=m\00000000LGfS0000Dbdf<55D\HAL
@K<W4U1eh6Rm000000000000@9Cd00000000000000000000\33PDa^I000000000000000002X?0000lWUJdDP?H:A>XQnY8Gi98\YPXaSW09E?0000PBI<HS:Ml>f3
P5C]0H<8@O8a\V<[00000000l;Dd0000H:kN0000L:1aL>9Ml>dclDjWPF>X4QBn4<=KLVk3<CG3000000000000`S\Z`^2fD\JH0000000000000000l?8Uh;^VLRTk
HX^hLa<2<`aC00000000`CB20000T2IEX1JI@9U=@KOUdC2B\\4<@4a]0;dFPKIP4_UB8bT@000008A;0000T=aJ0000000045<KDDBfD8hgP5TBlGB<\JAPPOi:0000
000000000000000000000000lJH\P7gTPSaW0000<0ZW8T@NLTo[00000000@79Ih>cGh8lMDPV@LUVSl]UI0000000000000000000000000000hD2Dl8DiHA]?0000
0000L7LPH2Z;0EOldJeo0000`E@@H141\7aI0ChPh341dWk400004HKP000000000000\8oO0000dCIZ0000TC9R00000000P6C20000`43I000000000000lYDhTV?H
0000HZio00000000TIlZ0000d:5?00000000P5Y>P:o50Go><R@HTB?:416:422NPNn^0000\0nhXBXhLF<`4FS_dX<\\2Dh\]0gTSS:h_Pe00008Gm[P1hYTVh70000
0000XPFBT0<<DD]P00000000000000000000<b9X46hgPId\LNNV0000<b;b0000`3bN<[cS\Ii<l>C[0000X<Z50000000000000000XVQ6HX8\89=14IM@00000000
000000000000000002]O0?EW@04;\2O>`5Sd4F0oHJ6[\3dX\`fblL:a0000000000000000H83Q0000016K0WBF000000000000lDiOHU0a`Y\3XYfV000000000000
d9`jLGX=0000@1GH\5;[T=8GH9<VXDW]LJ6BL7BTh^_NX`IRX5PaL5?4P_TL@`iP00000000@I_60000000000000000XZmVd3]T00008=gP000000000000DM\]DMig
0000laj:0IU38<=\X;e]<MD;dBLO8?5gHHaY0000XHTX<9fW00000000@CEg\1?j<IMf`KKQ000000000000<_eVh`1_000000000000D8`:\=5YX;>9000000000000
00000TC3TS0MPPQ@00000000<@6O8De:lV7f00000000`Ce?hHh50000T1jML41R`\9B<HL`00000F\D4FVPlFbO0000`D9Gl=boXZEV0000<83E0000@1B;PM>10000
0bdE00000000<@874=D<LVj=00000000h3J@DJWXLWRF8?bE<BmePGEMd[dDl@4N00000000`8^e\N=>T[BL0000`7a80000PKaS00000000X@RA0000000000000000
0000L;0T00000000DH4YLCR18J]:00000<mmlQ0T000000000000DQ<50000@EBa4L6<00000000<MWQD`jF00000000`G:Q0000H>3\X94IhH\XHOE>TQl=DYP9P=>b
P@f7hEd\dG\8<YlLH6fGP=_>L?ofHC8SDKl`@QB6daJQ0000d=ECHb<[L=7;H@0GdA^@\EI\<FcaD7FS0LAG<D=e0000l^3D0000lIiO@Cbf\:cO<3>9DTRBH9L90@><
4]Xk000000000000H;Ig000000000000hHMC000000000000XX_B0000DF`JP7k_\[3L00000000lDlGP3XdX[fL00000000h6`3P0k900000000000046[[`9cc0000
0000000000000000@KRLh8fI\VW_<;M8T05b00000000`L2@l1N>0000dS[f8;2hHN@:X@fSdFkO49cFh9e<hBWKXLVLdDOAPL`XX]V6XOXc8ab9LH770000`9cT0Ddj
P<L1HJk1hQ5bDVmThWXV00000000XMhW0000X0b^`1f;0000000000000000000000000000\6gAT?j2<U<TdWZ^@H@g8A=F0F:M0_:chaC40000<bJYlW04<Del@XfD
D@IYPXk`43P:X\l=laEbPE?1000000000I550000D572000000000000dFcS0000XJlCXU1;\^56TCNB0M>R0000D4:cPUhAhZlFhK^id3dhH5>fPVUR000000000000
lY[T00004HJVh?Tm@C?XPR<I0000000000004?CFLBSF<@ZB4Ah5@]a600000000000000000000L6M7@F=J`PkM`@[@0000`0_=`4Afl7o8`:I1DN1oXRUAh_Q[D0MS
db7W0000T>:h\PRNh3lf0000000000000000hJLdX10BH84[<=>S4Yh?@;5B0000d9dV00000000092E8T;0HW<a<]Vl4JBRDPfZ\[PB000000000000<VeM00000000
000000000000<=Hf@P8MHD<?0000LGfD000000000000l4I7HGk?l@iahY2H0000Dbj]0;QhT`K8000000000000L<X1PIcW00000000lEXJ00000000000000000000
8S]Z00000000XU`dX_PGH21UH7Kg00008IH9TO:jDAUXlPSNXa5P<9b<0000\81F`;fgL_Ol0000D2dL000046PE00000000lHo^00000000P8LL00000000<3:9X2i=
<E@aHQjRPWZ>L?=GXAG3Db0R0000PNA28?C3000000000000@Do[0000d@_[00000000P`>9l>\200000000L=kRPY`EX7\K4JEe0UWe`]Phh2<hX3L]D3iB@@]A@DBK
dN860P:Kh5KmDZXTD^BMLBHb@Y6B@D46PI:ed`6E82fUL:IM8CB`dW:O`LF9L3@_\ZR<4`f;lb>_0000\0kl<IR5Pa070000lCe2\Joc@W^n000000000000lSPiTSlS
`VLi000000000000LF9900000000lCfb00000000X2YXX^<P00000000d[lkT^n<\3j=\F8KLT]F0000X[Bd0000D1jgX5ZX<6g\X8BOl8Eh`D;gHF[0LNIh46?b0\nm
0000dFh;000000008IeU0000PNh08Ukh00004FU@4]D`0000000000000000`72<0000`HoK@1I`HZF9LC;J0000000000008=h>HTIKdWGZ000083=cH:Af0?GId`=a
00000000h3]aX8lo0000`;36\Geg8B=4`Q@C4_]^HBW9<4`20000X2_G`DJdHakN0000PJe[l05E0000\<faD91X08]h`CTdl?AdXH;ihVW?8bJh0000L?N\<RAbT@1n
\FUnD45:@61B`:3j\Z8\<^2Q00000000H<42dM6_D>OJHP\7PVbHX_cI0000000000000000DCA@lYRf8K2H0000`=6V00000:[T<O@100000000X6TedVEhh4W9@5ao
`<Ib4J]HdK0C4[[O00000000L08<0000\^ZG0000l<C<d`OgH4hH@9;H0000d99`<X1^L74Z8>`TD5Z385bVl;=M4=[d00000000XQDR8>jn00000000H=g3D=EPdF@V
@V8_00000000l2Qm00000000000000000\Ng00008SI@\aRO0000PMYMT1dJXHU_4PbAhSKODTF2PXl40000l0Yo000000000000000000000000@b0jT?_W00000000
`6\>0000000000000000`5^XTG7<0000L6I;\:U[l:d5LGY000000000hJT14Ni^0000l6jb@1bFH5L>X7e]0?7c00000000lT4E`4lK@I7lDbA50000LZkn00000000
000000000000@9>=<9hI00004DM10000`4434@^7000000000000000000004[G<000000000000000000000000d85[T8I5`6YIL;L=@K<=lPj4<[;F000000000000
L=m0XW`R00000000h81=00000000D?O^00000000hK[ZTX\D0L^\@UKV0000000000000000d12FX2?RhB7`\<7hHGGRd:_KPIK[0000000000000000H?S4P>J\0Jlc
00000000`32l\AFUHa2Y\[^K0000<7G8TJTL0000\5N8063[L2gB00000000l1mJ000000000E<Y000000000000hBm:4PYd0000<KR8hBak0000000000000000@aEM
XU0G0000000000000DZ>000000000Jgh4UYgD49EHD?Q<RSLdWW@00000000Ta@Odam@0000l4G049K\LL8o\M]900000EKK<CbM@XPT@ZSahZnBl_X<0000HSXJ0000
l0Yb00004`[m0>hS0]cE0000000000000000HD^ADT07Ha:^00000000LOo;L84?TL3=HNEn08iED4=7T1ibhWe<0000T5Ah0DZgLN;f00000000000000000000DI0h
0000000000000000X2WS0000<LQjh3YA0000000049?adSChP6Dhd=iQDSWV0`le\ACBd@_><MQd436Gd4H[TN8V`N;205a`4OZ6L_3L4QmH000000000000\a<V0000
00000:19TEN^\7LFlBMM8<6\4E\TlNTF4NV8TP[a<Rk;HXoJl[KV47N8X>D>0R96XW1oX[OJT1?6T1iGd31M4E87H`CF0000000080?]062OH<IQl?g5hCEWHG7KPa\f
@amU<0dm000000000000d=1ZdVec0000\GCP00004BkL0000XFSNXE[100000000TEKlh?_B8CGh8EY`DMZO<ZVJ00000000\RP0H@c]`4[_Xa4]0000884L0000D?QH
0000P_6L0000LAR2000000000000PW^B000000008HC@8<0H0000h9M;L9]f0000000000000000`J:ihFbB000000000000000000000000h@cG0000000000000000
\M_A00000000dBP?`E<;`V^F0X=00SGe00000000PL=`lMg50000000000000000000000000^b]00000000H<G<X@EhT>P_L0ISPI1J\Ba:8I]dhN\Zh2h@dbQU0000
00000000`1@^\2X]4VC70000\0\H\JZR@SBAXWb<0000P4M<0000lGC[0000X1MX00000?^_`6P`TSLG\\I90000d6hC0000<J^m0000\_bG0UgO00000000P4]l0000
83OZ<ABXh>>elFYj0000000000000000HW5i0000000000000000H@lO0000<Jma0000X5@H00000000L7YK\7^?`9l58RBX0000T3Q9TPJe00000000TOa[00000000
0000P8^J00000000dMFe00000000<CPD0000HSET00008?Mo8PnQ00000000L8hZ00000BKS0000D:VX4A750000X@Xn00008>RU0b73<Q0<L4H?000000000000822=
DI[chA]RXDR6PINO@ZYZ0`MK00004<f:X67=4==B@\fG\K[h@^Ujh6U?000084gePBcmDH7VD^Ai0000<9i60000<FT_0000000000000000\6NZ00000000hL1V0000
00004L8a0000@<o>00000000\BGjd0WO@1e<`0Aa40FR@I=>06gN8;\<0A_\0E:E`KoM@JQF89lETIo9DN4m<P618Yn\LZBL8G@h4Aj^80Chl9BUT[B<`I>gTSGHX;RQ
dDdN@VSf<ULlD257h4llL87;0LC[0000H0T@HX0NXYlohB4hdMkADE<M00000000000000000000TANm00000000PBO7000000000000`EGkX?j_H@iG<2\FP8mNXO04
h]DH00000000TTm0444O00008IYP00008WQ3000000000000PAV;T\oRD5]`<JR600000000000000000000000000000000TUP[<JRoh9m68BRlh2YG@AhJ0EZNX5Zf
XKGB00000000T<53@2KU00000000h^cD000000004VTd000000000000@ETkH5C=LLj=8Vo8hD^1P^kT4@7J<baKL3Nm00000000P;4P0000<CjRXB[U8\D]00000000
00000000X60k<<2Z4=4`4GQCPXiV@`24L:7C88H\0000<0IaPaPEl=:d0000h?d60000LC=]\4<J\@7g@CXX0000@Z@J`8j3dDcR0Ke3P=:EdaCXlCRD0000l8F40000
T_ZgD;i5XDO60OF04LK500000000TNFf000000000000000000000000PAG\LL6G0000000000000000HQ:i000000000I_J@]je4BT@l96Oh`oe0000000000000000
0000P:EAdE8R000000000000000000000000\KSJ<U4^0000000000000000000000000000`8O5@G3`0bPe0000L:lV\ATN0000T2e`00000000XC9;0000L1>hlO>O
HORAlTeT<0hJ<;RE`]S600000000000000000000`@;ad@gm000000000000DK07000000000000PMlZ000006`mD;AV0000419D<2m5XU^a0YZTd5[6d7>M@9DZdA<K
@71Fh[X@0000P4OX0000000000000000000000000000LGU@<JfRX`aU0aMT00000000XNf4PDk301En`EI<L9W\l>c7<Hf4lJGnDF^F4>?RDJmm@SV^@Y3^P9S0HND:
4Ji;hU6lDWEhH03B`2bHX=DfXDWm`J3SP_648b`I0000h^VH00000000l0U2045K8?DaXBK_0000dH9PLX9Y0000`>bcH>7Hh1ICLE;oPGbk0Gj_T36c\HIXX3;ghL0c
8Q9>XbGD`Jh>d5?b00000000hHJ100000000<>3<000000008@OK@C_TPDOhhY:FXH\h00000000LPAT000000000000H\eA0000000000000000`FiZT9DH00000000
0000000000000000@Eg38298X8TS\:F@T7Cc8D;IH3n;D\]J46:D87^O\2AYXEk=00000000DJ0MXE7WT8DG`G^?\ZZJL_?jhNclH0C\XP0A0000000000000000<RdB
l1NYXVoL@7?8`;W`0000X8[500000000000000000000HQJXPCJH00000000PF590\WV00000000TRAB000080W^PO[i0000@_A500H9H56=0000X38>h8DXP?HBL[Q>
TM`c0000<42N0000<YWe00000000PaUdhNQR0000P270h<cP0000XAOj\9V<\CnjHL_R00000000HXW2lKi4X8<kd8Wg0000XQ1gdRW30000h\RfDZ;08GN18X8D0000
0000HT[:@H<GX6SihaJfl?adhICo0000000000000000X;Ke00000000TXbZP\OZl@2MLM<ElV=`4XaVX_C]DaSE0000D;SZ<AU9h5SGD7Yo0000<5]T\2hTl;C^\>iL
0000038YlKllPNPjL89R8E=;HI0G4S[2P]LNX_@Tha[=X;\L@5=<402oL?FP068<HEEOTCC78MB^000000000000TCU^d=7NT@=c\UE\P65^d2j7T?JG`1`l00000000
00000000X27kX8[C00000000000000000000D1=mXK7=X`eB00000000HHE1000000000000XD850000\Tlb`F0Z08cO4VRClWgB0000XZiHP9G1\ADPHQA9000081mV
XMOEXQDnL5U9h?gE00000>KT@_dZ00000000DC>S0[bo0000D[LL000000008@>ed3cC`?MBX8nHTD4R892745>1d4nm@aJEX1>9X0F8@8J[DFD?DFDl000000000000
000000000000@3iQ@3K8LLVl00000000T[M\0000d3QT00000000000000004XTf0?]B0000000000000000886kD@7<HBC:000000000000X4]50000@C39`8Z:0000
H59b0000000000000000T7ga00000000XPge4PH<0000000000000000`;j34F8j`WmJ0000\2C]0000LLZRTEgi0000hEY00000hLfC0000T5;NL2C6000000000000
0000l;=e`GI8@UnCPH@DTHXoHJaj8WLIL=7[<@6B0[J00000\Tc60000000000004RF500000000P41`D8K?@Rcb4V[c4[lG\;ci0000dD_Z`K^0\UI?4aWG00000000
XSfX0000<75600000000`YJO0000`J[;\b3^00000000d0[20000DWT0l2Yh0C[\T>SU0GA48N5YHbEOPBTe0000XTRl000000000000XMjU0\bcD[\0@^1:0`9H0000
000000Sb00000000000000000000DLUX0000\=To8RR2000082IbT8RTT9XFTB^i000000000000@9@NhNCVh_d00000h3U200000000dQZldEP<00000000PD:jX2JQ
X:DEX;D3<G^ZdOOK@30n0<```FaR8GBYPE0gh=AA<KPId9UM\BfS0V;=XY0\dZo>0000P8_900000000000000000000D9oNP_970000d@O3l8TA\D1AH3lYTDU@0000
00000Zf<TRXn0000000000000000hGCk0000LNN>000000000000000000000000000000000000HMH?@T;L<Pl8`<SPh=7f`_R3P^gO00000000X[U7000000000000
l8MRTC`N@HiZ`M50d`WVXMeELTQh0000T3<R@LW]8@dJ<1AI00000000000000000000000000000000D83n0E6o`GoPT0Mc0=Nh\Hk7`O2X000000000000`b]^l5NI
8=4UhQ2ATXm80000000000000000L>ag0000000000000000<AH^LK\mhOmb`_ijhaOI0000000000000WL5000000000000Xb]mPTnP0000D>EJ0ARH8DH_@JBm0000
DZjG8JC:<:\6D=kF<Mda000000004<OV00000000Da9n0000LJaG00000000h@U30000<=5mhB`60000\@]Sh?IaLF<mHDIa8Xan@=LAHI?=0000h;_Z000000000000
0000d1;H@5k5X=4Kl6<84RZM8@V<L_2G\<_l@3Qm`:lh0000PP=E4>PJdJPh<4cnX:JILYA80000T>QHPBH@0OIh00000000X@a1`MZahAWAH`HJ000000000000X6o:
00000000L3jk00000000L6YW000000008<:d44;fh1<`l:T;TBnM45;fl5O6\>7=DGGC00000000000000000000000000000000H202h43eD6WRDDB2\KaE0000LE7d
D<kO<A60LRRTP85M`5YKHFCO4I2bTUlfD[TVd`3El`810000<7STPU5eL5Q`hLTZ014b00000FKT0S:]L48G0Jm;d7dLdC0?lS?\8E^1dW9ITaT;8UmWd<Od00000000
00000000l3\I@9dfT@J:<;enDHOS<M@JLbPS0000<L\YLSl4000000000000\:?90000T9ao0000`C45LI;k@2^THHQ>00000000<I@^0000000000000000X<dTd\l_
00000000hI3f0000@7F3`;]4dNP4000000000000TJCJ<XO>0000l<GK00000000PUIlH^;Tl>2400000000L;j]4:BY4513<5mWT;aV8@WaXKRfHMS\HOOcH[2@T_[Z
0000000000000000DXBh000047bj00000000XT7R00000000XBCS00000000P5jP0=i2<:PO<FQ;lBN[<Y34<b\J00000000\0I6<<V0\ZgV00000000h3`fT;[80000
lDJolEmL`9;jH0l7l3Bhh;9@00000000000000008Sg3000000000000000000000000000000000000PDhaXG>Q0X;f00000000DGIi8^aI@a`;P0L_@2=RXH;X4Td_
4Zgn8_`Xd1Fn000000000000000000000000l7B9@;4D00000000XVJF4F[KTainT=2m@Bdc0000P\Gg0000P=0_0000d=408F[gd261T^j^000000000000\7QV0000
0000000000000M:900000000\DGnTKhJlK:IhQeNd3baD7oh<^4aH_XW000000000000DYdD00000000hH49XA93PHD_h1W6dN5E000000000000XFjdX`Go4K7N0000
00000000TZO54>Tk00000000d`LX0Q_24@gNhW3WdXFZX1J`0000000000000000l5Vl@WJh0000hF6;4Yg\0000d47O\BJn0000h02BH2ga000000000000HFZd0000
0000X<l6D3T<8?b34ABKlG`><bE:0000HCWdh^WY00000000P4Hj@7KZXKHgL;;d000045Q0d6L`0V\?XBQiH5kX\M97`NRnXSOihE;L0C2R@]l`<aY9<R6iP:on0000
<5KQTG404QXM<TAb@]E8000000000000h>:F`0]581nNPLWIhWoD000000000000000041U9lM[Q00000000lF73@:X\<?;NT92VdF[;DA\2DB\T`L3c8Gb_0OHDLSi@
`V8G\Wah0000<:NH@7g0PDV4@R0K00000000`YV_00000000<RQ:d86I``D00000000000000000dA4d0000D>WY`:CF0000<R>ihAY300000000000000000000lM<e
l^d^X]VQ0000H4?R<5DIdC2c050HT8^WD;e2dDU]`F\5dK\50000l5B<`@FHD1@R0000dC[>4NQ<DY6Z8?f[4aNk00000000D`fP0000000000000000`1dePaLO4?BN
`>F500000000XaO=0000X<DMdDF\0000h=C]PTTND1PiHH?KT8\U`=IOX2[=\JYbDNKT@WaVdA1d8b4<000000000000d1Of00000000L0P@000040;LL:YID;d9DAm0
4LmD000000000000000041Ak8>2B00000000DKYK00000000H5aRh7Xj`<_LlJ5dH7M@`<Z^<Zob<O7mP\J]HE2[\PCk0[7fH]NZ0000d0N>dM9a8@=S`1aVd4c940K:
POT^l`BJdEH_8H][TKje0R=JT>fmlE^oD[\^0K3d`LBDL`RX000000000000000000000000\;5ND?jP`BJN49Y]D4ZCh;Y:\JMDLDHmPJ7:LLZf\MTDL7U>DX2\T?2H
LZ26<bB:8=CM000000008YP\4QlS0000000000000000000000004:n`L?YPTInM`JoG00008E]dDKIk03g@l>9;PA6b\Kb0TP2ULSON`7@ohOQe@D>>4F8[H5=V8[=j
00000000000000000000D[^`000000000000`VQLH5@o@FG^LC7mh5[a4FOmdK]<X]7j00000000h6mdTRebl4Oc\5NYHLL[PUVo0>oL00000000P7HN0000`>n[0000
825I\7=W00008?1j00000000000000000000H=2;0000P4o9dB>b`6SZXOFDlHScH\kh\GPMP?iM0000TDF;4U^<0000L5fQ`7TLhY9nhNChD]c`<R]8H_>D40GB8CkS
8\6;00008F_38LZ@0000000000000000<<RR0000000000000000000000000000000000000000000048T0hDOXLZVbX>650`JcX7RV0000000000008@VQ00000000
0000000000000000L2LE0000H15O00000000\HP8LF5K0000D5`al;Ed`DQ88F[XLBghh3>hH1oK4:D40<S0@ST:lXn\H<<_@^>3PaiS00000000000000000000H4IQ
DFgB000043d:023JPBc40000454Y`M3o0000`7lK00000000lGd3<PIoHTJD000084]Q000000004;iG00000000000000000000000000000000D@N50000PB\b@5OL
`6PR@4[F`JPX000000000000HLCG4V::<b4l00000000TP\VP9\:0000DEIn00000000<Ojm<b6a0000h7[T\U>F0000<b?D00000000DWOA8Fe8000087Gk00000000
00000000000000000000000000000000000000000000h;b]L6`PPSPD000000000000lCeiXG5UX87iDIA`HVce4<8U00000000PLkI\0hhXM5m@\H<00000000`IIJ
0000l7cbhRUo86RN@VX;0b9I\bGbPa[L0000T=Lo@9fL<GfeTaHJ`KP80000000000000=ALDAaVdJ]c0000L<HL`SkUL[@2\4nPDFOP<Znjd9LhH8AMTOhBXA9DHH:A
00>jXLHWlE=H0Z_>h1ZWh2o`l3Sm`BZG\Ed54[o34^VlH_SD000000000000H5XcL5PJ000000000000L^Kb00000000L@E7\Y=B000000000000LN760000dTM_0000
08l[4B5R0000000000000000@Uj30000l8\4X?<MdD`500000000TFm24`==L[=>0000`PUVL6W=`BZW`b31l]iTH;bB<_Egh6@Y0FLA000000000000D0i4lC]Y0000
DF<9X4JT0000L4VlH5IXH8;6\A:HPBim\:Zi`;F:@?_g8>;5@OiT<F;V@MaOdR7khWF:000000000000XOAYLFV_`5O[@D\9@GV^HZdLHAgg\[A0P_FW`_Gk00000000
0b:f0J3`000000000000000000000000LA7[0000H5VUl];>0E>0T4LV\M11\WQC0000000000000000<Y7fXJ`V0Sa:4[ELT@alL\`8\13P0000TaBb00000000lH9A
0000@91G0000@9JNhChgP7H<4KAFP[1DTbWO0000\<dAD:fal24GlHZn\W990000lAai0000ha]kHLV:0000DVNl0000T7?o0?m;TN7^0Djd0000000000000000<B8V
@EDO000000004D]4<\iV0`B_00000000X2CKH0lVDE@olEkh8Ea38;?9PMT0XQgS0000DEjn0000l8HjH>4oXFMhXHeQ@;J<DMLU00000000T8SLHBBb4C7H0000l58c
\5I7LJI8P<1_00000000X:E1P>kEdMkj00000000@=nGTACa0000`bLl00004N\FdJNl8IJI0000HBi;8KH5h@OA0?^8d^K>000000008D0c<2J3\4200000`5QRP8;F
H<=?lBo:4GZ14IO7T3@oPJOFh51MTJRB86hV`M3YhMFMXCLllJRcLC^UXJ:44A:iLB48hEoQdB_SdXZdHZ=Y\;VmDN1Hd[d\000003CU05]4TL1f0EofLT7700000000
T?aEP>Y20AjL4QW<T7Tml;KO\ASRl8U1\04ld0[k@?dn4AmZ<3R_LC^6hG`0DRa0@\XS<GgEHR;Lh\[=H^h`<<D_HE:dTbOc0000\@G20000h>W4XKf[000000000000
X=8n0000D=A3XAeWDDZWTHQh\KOhX1i20L6_LYT00`90TH85P<:CHP83D4>b\aF@LA7E0Di@lGM9lJL183F8HThe4AXFhB2V@UiU8A`c0:=>8HLO@XA<4XGJ<]5X8QO@
lUicHGIW@^PiH`3i`NVh<?ceTX>2@1]YPW1>H16hda_Q4bbnD>a<0000000000000Qbm\H2U<2P:H=niHW7k00000000000000000_A_000000000000h?1K0L@j0000
h@co\0=h<6Z>T150lF\VXOMFhS5j`:Y;@YHC000000000000@Fn9@aeHD_^f0000l=X\TLgYLJA48R]m00000000`^ABTVb`000000000000PN`200000KBV00000000
00008EAY00000000TX<B0000000000000000<3?kh71_0000000000000000d=`ahQnCd1Gc4:6>dT610X=^@[6F0000H6dM<[HX000000000000lHg^0000L>jX0000
4B^Z<7Qk`X>d0000XJTh000000000000000000000000000000000000000000000000X7MUdBU_dRm900008Y?C00000000000000000000X:]a`?AK\AbalGaI\C:g
@J_e<N^08<Q<<_SY00008HVm\7d=d5K38E3;DO9D\Qm`\U@[Pb1c0000D@UF0000000000000000000046^7X_lR0RYJ00000000l10l0000hE5FdQ\L\0J5DFBf@4JI
XABgL;PD0I]>H4jH0EFKLCOUlNHdXSeA<1R<D_gl000000000000DMC40000lKfK0`no000000000000000000000000lRf\0000000000000000lAnB\JM`00008HZT
4bYb000000000000000000008VJT0000Pa5el@Dk@9aI@J4L0000\:\_00000000d8_l@F1Q00004]A[PPE8D0d[48W1\@HB000002H_\`^jd>nL000000004@bY0000
\2hdX8nd000000008EWDlb220000000000004<h4<TE48:KFT8cC8MQP0000TAeKHDY6804_@ER4`K5c\I9R8T?l4:g6haddXOZldUc5H95R@]^m0000000000000000
h76oL2<A@Gh200000000LXlL00000000`9]H0000TLEV0000lE?I0000000000004[E`000000000000@Keb0000<X[n00000000XB4M00000000TFRE0000DFT1LOVY
00000000h12c000040U^l1VeD6KZd?;?T;SjL9P148i;PQ?Fl`[70;[JL=eML[<a0]YnDRi;00000000l?h0@R?jLb5S0000000000000[On00008B@>PJMk<PN8\[Dd
80=Z0000dbg<<1N0P;ZKDRnfhGbO00000Bc]LDi^<EbWX`Sl00000000000000000000H5[EL=k\0000000000000000000000000000XXF0@6Z\8K]G<^X=`aaI0000
@:OUlTZC<1<70000d<9?<SWmTQ>B<<6=XAF70000h_Co0000L=ON0000LWkL000000008b>;0]gS00004?[BlKZLX00<D=F0lbb\XTjXP_k50000HB6`XbS200000000
HG<4D3nXH1kk\0eOLXdP<M?3d`Lm\5M^TE4M85<cXOFZh:SR\EX6H2OZ@<>Eh>=KdIQN4HD98MiK`NRTHRG=l<Qd@Vl6PZddl[<DP6UJh;k=T9TK`>l7T^XmX67KL=l_
44T3LB7Hd4La00000000000005f=00000000TQ`H00008ARj000000008HTF`2QX000084i1000000004Hn]d5BRl8F@\Dg^`K6aDR_H`<n>TI23`88:\<;X<JF;LJQ_
DL26lP9JlS=FDAE;4GK?41RYL9kND6@o`GULTJ?98WFL\WTbH<J[lWZP@:Sc8Xg<@>M7XEG^<bb2`bePX3MU\IN;4_[E00000000@7iO`LMk0000<=SKHBej0000dP]7
d\d_0000T41AP5Cj<HFdhPL]4UKn@b3mD_mi0000@C;5H6_ET<Kb\<ZN`?]jdFmchUHG0V76hXod000000000000000000000000<6[@0000DOdc0000dN?:XSc2d[5h
000081QR@QGo<QT0`\oj4;o?\7j7D<Fe`4E;\5m049@;T<TXP=<6808hH=lIP5KbL80W8?8m<G\XlQfX@S9G`7mJ<8nXla6g8CZP0LJdlKgK8>e7<S`>``hl0000lSi[
000000000000000000000000H]1ohG6PLA\d46aiLB;bd8>1\GM`hW5;`BKAH`]D0000`RKb8@S7l[F400000000H<FW0000\>41000000000000000000000000`=^0
\`AZ00000000L6HR0000\Wnl0000@B@TTIF`HT\n00008:kk@@5=0000H;k]dK?STPBbd>\X\M1E<=a6PHLo4;@g`Zjn0000DF6H@MW048icD[Jnd^UF00000000TC^H
02AG\aR10000000045j3000000000000@X[V0000@<H8hCDf@GUZ0000h;`NPW73Pace`3YbL949`SEm\Za_h\EcX3f=000000000000`;_E<IDgPW3i000044F7LS?B
L3;NT>7T8SN=\VK=00000000P40U\b1K8Bg100000000TJ`5\T:Z00000000@NWZTMSHDPf:8E_XhPmTl`15LE6Z000000000000PJ4=@A;6`>4]hGlBHKcgDML?XO1_
hV@d`b4T@7J4T8R=0F]H`J1^DS7a8ZcL0000X1`5l9R;HB[FL4YAHCBAHT`P`9:YhUg3<Yg9l^OU00000000\1_B0000TLjUh]aK0000\MG=0000D4i[HZg>00000000
4IlFPJNZTOb7000000000000HW7PlVobl5QoTJMO0^2<``6o0000D9ANDVOo00000000D5hh000000000000dWa@D4=E`5bJ85Rkl73@0000`KVM0000000000000000
dT`8`L4[000000000TGid:<oX[Pj`\=1X;g78Ik[4D3TH^EbD_W=0000h<a@000000000000d7_ch4oS@93h@:n9\>XB`?KjXPgC0000000000000000D2cY00008@[k
@^f8X_@?0000000000000Al100000000dQjj0000T:VgdLcM00000000000000000000dM_eXW:;0000L8do<>bQLAJ:00000000d3c`88eI`AFG`G^iD`nHh?ZID9iD
89iblAAWDG_78LC48Z1O8EUU0000LESn@EoC00008;240000D`L@TAnoP]oQXb8bh_nh000000004[Rj@OJ>XWH7X810L;Jf\TF^0<ZCd]:P0000h3WT00008I0U4?TM
00000000000000000000P<b@<D:S00000000<CKNXGlL0000\3e5X7E_l93FHCX4H6f4P:2b00000000h0<L00000000X:=`000007_:000000000]8EX]mVD`n6dFKn
0:L3HP>m<MBH47;B`TI5\3o3DFJc4N2VdCiM0NZb`]ZI0_4?H1BYh>ic@L<0\7IS<JcMTal\D4El00008M=M00000000TM:QdTNQL?@K00000000000000004;?P0ERG
h7RHT8VcP>M\@JLQ@K64h_n>\?n60000D\P;TbHF\5SU4bU?8b`XT06[dS8987Da4S9c00004JULDFEn0000T1MM0000@5EF8>XYX7Wf@:OadJ2<`DE[8;9]hKVClK4c
XQYo@<J<`RQ^0000X^:C`CJch26Gd9Ki<<VSH>cX\B:QhXJ60000\Jba4Ah`L5XJ\:Z4dFAPD7O78F]X0@2kLDaN8KCdh@eiPN9TH5ET<Lo<lNYZ@JPKT8PJlFP=4L]d
HT9KDX4@@Yc@@2H8`_M\4a^j00008adFHYG?0000<8eo0000T94WP:DW038M@C3Eh17V0000d<hc000003J1TGNe0000000000000000\JD[000083oR<JJ;@T6LPE;1
8Y8:0000@VE3hNO^P>][4;jGXGODL?2fD6SMl>;_40iGL0KH\JW9H<Bc4ACPH8n6\[g[@SMA0000000000000000P9n60000L54il7Bm8T\:4FjQhN6FdS\?HKSlTLUF
8To>P1:VX1;hD?CVhBSWlD2RH5g]H:`E<KHRHNBZ8^M60000000000000000X1Wd05FH0K?cPATjXN4<PSBml<dohA8QXI@LhO];PEFgDPhaP<BElQ^F@YaUD[Hl42@K
H0oEX8caLC<aH0?>LKTPT:XNP01aLK\C4K_MhSTWPW2QLWW0h@NgD\C@@0V><46N4TVgdUolD?77LK9bH7I@4JjQ4YhbP4oF8IUn<NjKLQPk<[:^<\Wn\I^:H]3_DLEg
daVi0[S_<a`kLUi8h2dZ`b:NTb^]lPlPd;Mc`GdA\Xk4\5n<00000000`H;:0000hWl80=Q:4;8@\BeQ\2T:XO<jDUm:4Z]P4[mCl^h68`UjX48o41Zf40B;PFNVT2Zl
dC6bP`WG`<N[D`kH0000<UcI`GjR00000000L6OnHK1N8]]mh4_g`WKNT^]J00000000PGnJ00000000\<n^XCQ[hPT;0000h7e:8JbR\Rj<8``_L7P@<0EQ8:oH@HmV
HQM_8BbL`YU68<[m\a;Q0000lE:P`58803lD090elDYeh5WV4Ec4DH7F8H<X\3:G<K3Hd@TBXKQ>lL`n84CgPEPV8Hje8WeP8<_[P@P]44dFdBFfPWmd00000000Pai5
808J0000000000000000XA;bl?U;00;\00000000HBf6`3K[4Wn>Hb^HHF>=<H0k01BG87VVh9EO4AFc`GARLT<10Y4b0ZZ2000000000000\E[?@2\h@F;G00004IHK
000000000000LCMM0000HaXI0000X1FA000000000000LKeR000043Pi<<9a00000000000085e<000000000000D;XPl3cl<4n742[elIVVHJLB`DP4H:UN4`_cl2a[
0D^\00000000hK9W\Uc_T4XeD:O7@ZOe00000000dPXd41RJD7g?h`7V<`Y900000000lOLX0000lGJf00008Gm?X5Jid4k;@6TU`AN:D:0[4\DB0000@Kn`00000000
\a1oXWj4DWV2TTDN000000000000000000008DJQ0000HPS:`=\Y0000L3N^877mh2o>0:H7000000000000000000000000000000008OHT00000000000000000000
X39:0000PF:AD;QJ<F4W8C_9P=hd0000T8IWD9GWd4PP@LliP==7DNK8@beed6n_000000000000403l0CRU000008EN0000XD5m00000000h?I;HD`gl3OhH_oC0000
000000000000000000000000000000000000H_GJ000000000000\WUb8XUZl:6MH>8S@JP20000000000004P3U0000000000004K1`\bY>`K@P8]Cc000000000000
hQQf@a0[0000000000000000000000004<04hJ>QdCOALPG=L4G>l3hJ4@WO4SUS\GO5832HX;?g\0ci48L@LFV<05E`88EZ@BL1<3_0<<>3TEbfdGW_\O3LPQF1DRkm
<V6ZHbWaX6L0h=B;4EOJ00000000TBJ\\1TVh>dP\GllT<9ohUHcDBW[4Bn6DBTUDBXA0JZnTKNJ@]EJDa3=0000\KcT8@CG@O[F000000008M?[0GcD00000000@DX?
0000000048E;00008OeD0000X^b00000<9Hm0000lJHj000000000000d;TH0000dKj7h6QIDF^U\HkI@CLZT3LQ09ZC`O0L4\M1<N9jL4?E`;[WD@<[<?V1`J=8l:0<
DPPnh3kiX1FT4Mcg4Q]dTWL[87NGPJSb0Za:<ZlZD_c^h`>KL2Fo`;Le@agU\1_d0b[TXF89000000000000\@4a@^=U0000000000000000XUbB00000000XAYK4C[l
LF1=DK5I0000000005hUD?6bhW0F@5d80000000000000000\G]f@G31PDgoPBGV000000000000lGeV4FU3097c00000000la1`08C3DM;ML]PS000000008=PP0000
00000000`UA1TDbd0000hGAl00000000l>`h8O_E@R1;00000000000086iO0000h>3M@A<lPIL?\ORY\0m[d=1<D?;^DRh\`V5A<6\\8@j@@T\TDVIe4?n[h1P?L2L3
H6AO4<DBl@d;DQ6F\XWHdH3^4>0mlW]XPZLH@ZNRL[928[;24]GP00000000000086WhlL2\XNaRL6VS<FPI0000d>@J0000T\KS\N>V0000HFB<X2Lb<4R78KDgT1Do
T5A>HD3GHC0ddQ:HhCb[T11M`0E9PY<8T[^3@VSN0>Z;l^oG@=YKHW4i0000@;2J0=RN00000000`P;EDa19l>E_00000000DBYZ000000000000D[UZHLJ<lQ9X0000
82\700000000PScM<9Z1d@]bP?jo<3GV`G4=4a7E0000l6cP0000\:@L0000h<XJhF46H0HZ0@Rh`J@=\;mBXFMZPO5B46m8P0@nh;`=<UOL0000l<;0000000000000
000000000000000000000000l?hgLIXP\XSJXKW]L`E\DOXI00000000000000000000`CgnX]Gk`3Vg0000h6N?`5S:H9A_h2j[P>^N4?>Y0``MlIOa00000000L5dj
@[ZU0000000000000000000000000000<RRo00004?eU@<o10000000000004JV8lAB=000000000000XF0K@4cPhN>f8E^?dQFMDVV]h`YWl=o^DbjKD3HB00000000
PC52H=lTDMaeTMh?0000P3ROH@e:0=6>T3KkTJ_GDM:c`H=_HbC3HJNND0@0000000000000L^feT;UW<NPJ0000D53L00000000`WCh<KI_8bh2HHR<0000LBY7DKl>
0000l367d5ncLCL?0?HX0000000000000CT900008><4<_Y\\9NB000000000000X4:L@6nB<E=TL4KN4EE^0NnJL;N_`Bl2000000000000XSZS000000000000<K15
0000h>lG85_a00000000<D0U\8J8l9dI01n_d0A:`1[U@6Jl0@lbd=9ClAE\8BF1<NJh0000H2milAH;`HEk4VnfPD3bXOJ]D4;L8D\WXHb208bdXbMD0000`==^0000
@6EU<?lT00000000000000000000HbZjPKkk00000000l<?m\]jD\:Mk0000DGWL<GaZdV\YH2ZO\8D2X5>X@D`Y@ah3TPQ]4Q1O00000000<ONjP4QbL[HDH5UD0000
0000000000000000hHPll[`g000000000000l>8olFTGlU6VLJ>900OMh\U@00000000@@mU00000000P2f3d0Y5P<CIXKf30000``?500000000LN0H000000000000
00000000h1lkl2la`;o`4W@20000L\\P0000L1gR000000000B0md0<kXXC\0000TLjo00000000H?9K0000XJ;]d@98d]5:lHGFlFl;<]dDPG]@dZhZD@NB0000l7Nj
T=nUDHL4XTfSL9[Ah=goX5Tl\9K@P[@BTTAPH6AAHAn3h6Bgh8Q>H6`^\?Hi@8jN@Dh?l[mX@Ei^TAdad3O<4Gg9XLMN4[n3<Y22`<85\^1O0a76000000000000\D0C
000000000000\BYi<TO1d>e`HD27@ZLiP`Xada4l00000000X2Xi4EcfLMX;4\kP0000`>:T<MF;0000h9`]00000000000000000000l5:Q<85A0000P3_Y`8<]TJOh
DT2<00000000l@TOd`mU80S?0000@5ocT=J60000HOGH00000000DJM4\9IZT=0MhQ`\l2K4H3UZ`F9EPLIFd7OlhS>C<TJehX]JXFM8HJ_8HFiJXH26h@FUXV0D00R\
XQi:4[O6d1:IL5i:\7j[0GEmd_H[D1l<00008H\30000T;gW`3hg@TERHW1R`RCO00000000PJ3E0000h0Gk\H:]HM\A000000000000dV]R00000000<J1CL\TC06G7
H>KgHVY8lbAkP@6m<58Vl@QY`J1P0000000000000000`B80h;>O`LFY`G=>PQ640000D0h[0DL\X=2J00000000000000000000TQ:08ajIHV>H0000T5MG0000@KUl
00000000h1QD00000000D:l@0000dJkH44XV<3e_dBVA00000000XDKnh8bO000000000000dFbb000000000QP;DHV0hJgFL27XP3Lj`?JjlKJk0KVn`V0l@78nXVm0
0W>hh8XFl@jl`OHm`ZK@T\jnlJmTX3[2TLRG@aP`@:>3H1d5T8]5\8o2`02O44>oD:gJ4<DlXIB6000000000000000000000000l7XH`I8THJ8ihT^>l]2J<@eZ0000
HSml00000000000000000000dB0<DI:Q<FFgHMYe0FKah<Y[4Jd^TZ2W0:HflJRUH0k^<KWLHCgOLU`FL^PEHaPolC\L`GFKX6@74L]P<UIQ8<[>PCmMHXhn<2^Ed<VA
d>^10KIF@?JYPbY2000000000>`ATNSn\2DBdbCK0000L0^B08XZ\P1>0000T98_0000L4il\@MhT;V<42LS<G5G0ZXnTHcm0000<6Ak000000000000l2];00000000
000000000000000000004?63000000000000000000000000D8K^lXPn0000000000000000LbIK00004Bd90000lC9FD1mmD6V<l8<O`BcN0WLkTK>5lMf[XZ5m<0Ek
X:49P4P`P;<ML@:Kh@njhTch000000000000000001LLlI8iX?f;DXV^da`Y00008FW400000000000000000000dAKdXbfI00000000P9EmTA4<45ROD464d:o\D6Eo
4D_M\;Y^`EHSdFHaTQUJ`1^Q8YYL\A11`AT\HDa?HPBNTFLk0000lI\_`1AW0000l3]=4NcN00000000\K>U000000000=jW`Tk4000000000000000005P68W`>0YIj
X8Nb4\Se00008C]A0000D4VIdF:10000T3L:\\LSH>DOP7H`HSQHX\L8@IXd4XCB0000\AZj00000000h5QE000000000000<^D900000000P9HI<Z\`000000000000
<E9C8_dl00000000@>MIhVFVDa49\5UalULD@2RQDNoS@ZPWDaWVHHU:T=Wk00000000T?[i00000000PS3]000000000000HYBL4Td>XH^V\ae0HAW6HK>B<LHKdYZ1
DI`hdMK7P9gBD;cLhJJ[8V4gdWIHD<FCHMRl0000000047nA0000L<9200000000000000004<]HX5ki0?YBl0SnLA`P0Fgd0J:DdJ\DDNGTHS^R00000000d:Fn<GVo
P?4E4CUHH:hJ<3C9TEZd`Q?`hXRF0000000000000000L1=^\I3?0MO100000000<G>n`9<cHII70000D5_o8Edj@OkJ0000\@mDTA_g000000000000000000008COe
0000000000000000000000000000<L>I8P4:0000X1im8J5O00000000000000000000@7DA@<??0000000008M70000000000000;S<0000`]k@@6=b0000<B[hT\7Y
0000`@C1\<fJ00000000XAWVT<AZhBT10000`1b[P20Hd6ii<854HFE<\G<_8RYoPHG^hE6?d8UelJP>TT_dhY4JH0P\4Z]fl[i0P23_LCcD<LN;00004QM100000H^h
8KGZ0;1LDFXB8WnV00004X`J0000dCamDH>AH2b`D4_Z@2nKT7kLlBClLPM`d1UdTV2k0000T@DL8[VHX9J>LJWfPSZ<0000000000000000@B2j0000000000000000
TD=I@8cnHJ]oX1FaTBVh0000XQb4@[?>0000`DkFlBHQ00000000\3`?D;W?LA5U0000XD5a`4gG@@aYPBFWXYO3<@7ZTDD\hK;EdJ6PH^;f013BlMDQ0000\8V60000
0000000000008@Um0000H5F<06LGDW\LTDkU0000HClh4NM6\44CL98o00000000000000000000<FQ]dHcZXI1XlLKEPVTTP:Ci<Ci;d8_MXWYJHaoe8Ja[@3EGH@jM
lFeW42PPD=LY<GdSX<MBd_mB<IJ0T:;E4aSiXbO?0000HIY<8V_80000d5T30000P69BT>Uh\A:7000000000@K=00000000D7@<000000000000@IFB0000lDbG0000
0000l[08P>G1XJKJ\OS:`0[NhSFLL[0N00000000000000004I3X`aib\08[X0He@Dg=4\MF00000000hH`c00004aN>00000000T48TD73chHecH?2Y<YNPl8@^@0EC
DVKjlHHEPa3d0000lY8NPWXBl5`l00008AbN0000D9GH0?LIhb2b0000l53>8D?B0[YI0000d8;V0000000000000000L@SS000000004Fo@PJ;K00000000\=E_DDVM
00000000d?mI0KXGd=BiXCgB8Zml00000000000000000000000000004F?N00000000PWRXX>6CD[JJT4C2\XQV<aZ;0000h1hC8<OA40:`4Aa;48jD8::HLJ4oh9]X
PX3fP[Gnl\@0L5ASL<GX<=<APCRf@4>Od8MDlOB1LMj5P`bil0abd]lE4<^9H@\Zh=jf<;c[80>\DZMo<bVb000000000000H<P?0000XXYb00000000X4>:8:[A`;1<
00000000000000000000dTXJ0000dR5Z46R6@0FG00000000000000000000000000000000dRNB000000000000d_iUH0]Q0000000000000000Pa6X000000000000
0000L=F<0000hBaIh=Kj8SHad[I`h?5C00000000<OBRh2aJ<JK]80bD@TB?\`He`=S:000000000000PCCShU1OP8\b0000lT?CHNITXP7C0000000000004G17`3eB
0000TSJ8H`M`8Km=P5X80000000000000:a@l7E?@LBb<AGnX10Ql4a:0000000000000000<5UT0000000000000000h6fi@?_3D3Gd\`X:00008Vi90000\V;M0000
XQc?PW=dPM;e00008D8OhHd?hZ9f<_1f4<P100008H_f0000HDUMdD;;LDnkT07o@BA10`=O0000000000000000HOdM00000DJZ00000000XI<U000000000000X\IN
00000000\5h?\Vf;l;T;84e?@VlJPGDFl`GEdWSN4\1:8]\dPaCd00000000TQaJh0BF@Ij_0000`4T>00000000000000000000X9:i00004G0`h]WP8;3^<I30`3[V
LMb]00004P:i00000000lL6o4:4l0IU]@4Z24CL3<PPN0;Zgl_OT00000000000000000b8ATFno000000000KMQHLZ2<`9l0000dEi@TG\K\Zd400000000X:mQ\E_J
@Pm1<Wf@0000000000SMH8CBlRM]dIgNDMnb00000=U^LNE=8=:W4XDH00000000000000000I7A`2NU4GH000008@fD<2mZd:N90000TSFkhSAP0000hG?^00000000
H7[g0000XUY:000000008\`]0000dRMA\0ff45Y0\;niD@g>lA[@dSY><AIK4J2ZDT7h`0Zd@@KMTW?4\XHRD_DP05[T8:C34aICPaV90S_F000000000000@HN7h\6M
00000000\J`hdNeR00000000PGjA0000X=`OP[[@\<T<TW8O`Yki00000000l`mg@U3EP[2fl]Mc0000XKd[H\i80000XR3o<NXf00000000000000000000\0i]l:YV
<O=_43DdX7eO`3XWP>[K0H4mHNBB000004PkP0@U04\gH76T009@HDd]P1Dal3BHX_H@000000000000h@J^00000JJm00000000\0]a`2Z]4D\e0000000000000000
00000000haR^TZML0000\2IR00008X^NlLggHEil00000000D?d_0000HBVZ00008>5\h4Ln`a9b000000000000hEcV@WD]00000AIB00000000@1o^lZUiL0\WX<`R
\Fad0JYSDT^`PJIIDaCFDbQ=h670XEG8l^0;Hb3@0000<EU?XJ[J000000000000DA3BX71mTL:5\3m]d4AWh<BS@>Qn00004B5<PJDD\<MS8;eMlJViLMnH4C@_8OQG
`S;Y<U4JT;:IX\flD8GPPZkXlBG>D9CFXDTdLHBD@`AB@7K00000000000000000T1I6HXddX]@P0000lAVc`\BYl4WnXMo?D[S>0000X1D>L<]h`<k4l?]XhG_b46Mf
TIE<POo]H57Z<>j30BhEHT6e0000@ZJ4\;H:\01QP=mkLA@08DFlDK]`\V28<4V3`=F[4W[l0000dIMRXN;L000000004Ca1h:U@\=T[L@2[\K`WT]HO000042HOD^jI
<aK_`CP5l7L40000000000000000D<kATE`T00000000\DlYlAS@XJ8ULLAe0000d2gQ\P<D0MN]0000D1k40;=70000<FXM@GL_0000h<m1000000000000T3;2T?`M
TJU;0000\BYIh>:98@5i0000\F]flDnR00000000@2Me0FWZL_B400000S@m`bF`873MT:G;<K7]l9?QLW8?00000000D37_8`\B\0fDP1T4<WhL0`KJ000000004AM]
463D\8B;0<;g@@k_@MN:\`da4Ub_LF`i0^:^L9d=4`oS000000000000lXBR`01A\KHDP8Igh_c481YUhRj_l6;X0000000000000000@\dJ0000DY:^09Im0000Pb<:
000000000000D0N`0000L:;8<>fZl;aC`HX;0000`4D^0000000000000000000000000000000000000000@:HG000000000000000000000000<JXA835\<I6Wd34S
0000H_N@00000000hYB80H]K00000000<Ve9`Pam0[V80J<Mh1;[hDBXT<\K`W2?T1HOD>7c8Kb?\ZCJd3c5Xa]M000000000000l2D1<<QJ0000L^\B4XE<<:;k0000
P9A<<TChPW\:H]ii0000TGi^PCN7@SU0l`Z_0000000000000000h1WDX?NI@4m@0000lD@B0000H5nT0000H013@7>3`4EJ4;mb00000000XI0:0000<53kd4NI8Te5
0W>6`[Uh0000`Blk00000000@<Y@T:^aD?EC00000000@7UI`:>\\`OULCZ00000000000000000Tb[BHBRal4SG0000h2SkT<g?@AIVTIg9000000000000PTfk0000
0000DE8l0000000000000000000000000000<FY80000LL4GXZm0L2GA00000000XD7N0000l@R20000\J5Y00000000@9370000000000008^@7dVFld=C;00000000
000000000D?5\CV1h<UQ0000L1X50000000007dg<`EG000085600000D7Ff0000h18EP>RfDDH<8Ki@<82l0000X<jLP[384]acHD:40000000000000000PaQ\`bk>
000000000000d47B4ZhDLaIU4AQ^00000000H_Dn00000000\>UT000000000000D4UfX4^:0000DTlP0RIP000000000000000000000000000000000000L4j;lUJ_
h?nJDXJb4XTPlB93DB[84J7KdSmOLaIgP4bN4ETW<BRFT>2W8<RcTPDWd63gH[bT4^ob00000000T3Wmh6nlDY=j0000h7f;0000000000000000lX;L<J2iLaHY0000
4=b301PM0000`>@900000000000000008Dj100000000T:X2h218XE<gX_31h_2\l:k2000000008Fh\XGdc@0CDdO5cH?B:X@D2`?MNhBdUlS2k@USc0_j900000000
0000@<i<l^F@0000`11k0000000000000000dAGOD`NJ00000000000000000000DNG80<@AH9gN0000D<^T`Pk]00000000P>^l0000L954LIfQ0000000000000000
00008LJZ4W8a00000000d;blD=\BhHjC4I^a0000LbP5000000000000PbMV4\AM0000000000000000T?E000000000\>6mTa0jT2>BdD?i4Hko00000000POPF0000
000000000000`\SJ00000000lSdAD3anPGMIPXf`47ih4;RodL=N@K4R@Li=4<0lPSnIX_aEHa2>0000XC]040n@X?`ZPEMm4Ee=`U2Sd^4O<2DTH`RF86@ILK5XDI3K
0000L4DH0000\;SJ4G@2hGAB0JnMl54LhG4f`bld0000P@\:`UF2dVOE000000000000X?4SHL<?@Jc]8FN5DV:e00000000\_K@PLSB<1Hk<0;=H3l5\9PgXO]Q\IOO
41TF@Sj[T:B7lG:08JkZPQS2XK]TXBg@000000004\4f00000000X9Q7D=^k@?XLH1fPHAkZdN:^<1:oX>gd<Q7P0000@36T00000000P<_9<9gl00000000T=;RhXeX
<;nY\JY483^aLH`9X0_Z\NLS000000000000`4K>4HbT0000000000004FO^0000000000000000<>;O<?T^X;3Q00000000dS6@00000000@06<0000<1<R0N3UD`@=
00008J000000d>A0dGFfP6]?d?[X``cD\[1lTSW9`AJX0000<4D<D75h0000000000000000L2Ue00000000H2Q;85ciDD]CHN><\KjNPY72P\<FD^\cH><N0000dW4L
0000@Ud`00000000000000000000L31bP0JB00000000<?4c000000000000D>?>HE2?00000000000000000000000080f4h7@Jh186`AgWhCjdDH[cTNd<00000000
0000HOG^4Y9:@\UX000000000000000000000021`=`=4?5PP=<\DNaB00008@1G`Z;O0000TK_^4CfU@RD000000000T6<kD_KahLNQ0000D=WX00000000d3SYL5`<
08k[hE;A`Jd6hPmnH]Qm`^>W0000HEAg8OS]H@AW\a>BD@3YL3Q`X3dIdPZ]4E3iLIcDLPWd0VZdd5gH0Ro_`N\n4]U^@`@U00008UMK8C1=DEVW<Nk1h8AZ`J1mH>lV
h[g9070Y000000000000dKUF`_eAd7_Q00000000LUPCP20\l3^2\AcThS8O\Rb``AAGdT_L0000h=]800000000\3mO\2l@@=Mm46e[@9jaL?kEXFlMdNAV\G_Fd7S3
0000X@Ce00000000h4K]4NNnHSdd00000000DFO60000@<ClLG=gh7F?@E\cHQ3@0000hE6000000000@@13h1WSLbN10000000000000000hSNX0000@Wbdhagg<O6=
`^CRX]=kHI?S<RPj00000000`OV40000l00J`62BH8oa\BfE84eOLBoK\G8@00Dg8MDi<S8_La7THanW`OkgL>eKhAVPXbj64C5OLHR_000000000000000000000?kT
@_Wg0000\:Ui@4fdl?enDOYSHR^ETZHQh<5U000000000000d?>3\I;O8UGW000007=g8=9\DLdSTDNkPY2^P9eUd[:>l]8fPP6ilIK400000000XaN\l[;e`1[hTBWm
DWZn<bH1TG0Dh9kCdV@0dWF^dB9Ih]h=\ac8000000000000h5Oll>fG0HhIP4JoD5J6D8aSP>b><7`bTF:ZHJOX\W5YD7R<HZE3L]2hPES3h`gFl9eHH?T=0GiL<LU2
H`lY0000000000000000000000000000000000000000h9T100000000PL9_X3F]LI1<l[n[<bHjX<c_LHRNPAf>DL\10DGE0:Ke0N]B0HXNlOL@l0R>0?3hTVdE4@Zf
88m<D\1^0]1B\b?o0000d1S7@3KK0000\>=f0AAoHKd@lNL00C6@00000000dM[900000000\FYM000000000000LMc7\8:Y0000\LG98LX[000000000000`8S=LA2:
dEJ;4Em^`6b[PPFcDEWeTMUPhXGb0^;600008DgMX8f;0000D`m10000@1>TlQoP<?KGd@_0Ta7f0000<2:XhL;E<bQj00000000X0jGD2;lPMjk0aiD00008CHDL486
lUCQ0000`Tn300000000dDU18XV2H65=00000000@PK=00000000@7jf0>O6@aA9PV1O0000h4IlH97SL>V=`NDY47Zl\b070000`:MB00000000hY0@dL?`0000`Ea@
L9I?T;0gh=CnLC=8XAo`@;]L<JHKh`Whh17GX@l1l?INTIj9@4c\@`\QH6CkhFHD00000000P9J^0000dG?R@JJKl>9m8Hm2LadX8<M7dEMK000047l_<GK2`J0?TP>]
``Fj00000000X6Vg8Ti?\>i6hT^N0=E6X<1Q0000H5Z@TWej0000T8[VX=ZY<=n70000T711h\R<0000<@>V`?=4000000000000dS>f00008UNDl?X^LMggXLM;LP?\
000000000000hTUB0000`\PT0000H1BlL^l80000hKT>80Vol<4`4D9YT1`WDb4Hl4_O0000000000000000T6Xo000000000J=QLTSB0000<F`Y0000P>T@X]L30000
000000000000h0\:P7JU<@Lah@N[l4d<@9nQX>\E0??eXQ\2HTcP00000000DS7I\USBl@X1H5^H8RVPPUa6l;G>4VQkd]9T<_Q@0000<6_Zl;[iX:aVPScjDC26hK1B
TJWIhWX0H62f<8]X@IGKhM_WT^]k8;K:@`lDLV?`@V`ShaM9H3gnDFkiD[WD<;db8VA8h\J0\7mXd8jd4K:=`aZ\`a?A000088Xh`>>Z8F6VPZ<UDNl;0G[lhGbC0000
@Z^V0000L6:Rh4CX<6ZghE5Z\G6?lM0Y8UjCL`VB\KMA0000P6<E000000004THCl>1FhWcHX9ol`;jjHUT`d2jm`<jg<=<ih?0[PY;^H4bB`7Pc\JN<4<Eb`NR>LZ0G
<8gV0?fO@[7:`Fc:T0TM@D1Zd_gEDH2G4\cDHDW3<b@\4DNOPYK4X?LZ4Aej<_bb0000TB=g0ae`000000000000`6aPd8`I8Dca8:8FDPeSl1G<TAHLTXX\h]]B0000
<0@c0000000000000000H1glH8a@PVN:0000DL:AX133DR^mT`hK4@9`4@NPL6A]8Gc7@IEm@IoIh`k]`V0TD42<\X?\H2==<K=DHa:@44@=@56WDNbT0XIJ`3h=`bUo
@;3mPV?000000000l4O2LYOT0000029J000000004>@b000000000000D3HOhBUm<J2MHXX40000000000000000\TKY00000000X>E5H=FJ<Y440000000000000000
LD7?4N8F000000000000000000000000lImQ00000000@KET00000000\?jB0000<BOI0000X2iWD1lH8CM?HU@AhJ\_XIZS000000000000d>GED=V^`BM5H]0O`4TJ
`1=3D977l9>N4>JJl8L[XS2CDS;3LSll<TnjlYDRl_[oP_CK0000T:fL0000X@f_<XnHL[7PT>>A0@3:P4kOhaZkDSo`4U[E4FndH0jg00000000000000008FCg0000
lb4`0000LE^MPVL]hUZWd[N60000THWj00000000\`5FT<^FDW;m00004WiI<Xcm0000000000000000\U5;0000@:0i0000hTA0d`?e0000HU_f``3000000000`K\R
\MlB@0Xd@GZ_dG[QdFm>4K9K\7k7hV_[\a8G8=Gj\<ok8bG2hAIlh``8Tb5e8>9XDJn@@8OZ0bGS4DJ2`b_>000000000000000080aP0000l37m00000000dDVZ<G4V
X3ne00000000\?mhPa^[\>C4@QRX@_a0dEBQ<L3X`\jYT0Jm40AIXKfn@XORhaL1hbe>XW_T00000000000000000000H_F<000000000<b0000000000000PI5o0000
0000000000000000<5W9000000000000`Ga=`7T_X=j<l6:`L>=X<6?@H@9S@9W9`Im:TV^^Ha85d[om@SbS000000000000`50gX;E94\9jT^92<b6I0000\:cddDLJ
\QFg\\nUd`1M0000LUlHl15\PO=@0R`8T1VDh3TPP=TFXFGMDROZ0VT>hZ=8H45j452id]FJPFR0PDK<XM8_La?20000`:[g`5<4Pb7B0000000000000000lElYLXAT
T3JY0WP[T_?:8LQY4K^<0000DTZb09SQDHEDdUhd\3Ho\;UE0F>3TWI880K\PARZ00000000dLUf0000000000004<0WD@BbdFRU`O`DlQcUhIQ`H2k^T]^RP=da<Xgl
H]TeXVGK00000<gSl7Y9H7fHD?QY\G^N`[9HT`Id0000<001lA9ePIX=LU3]0000@ZT?00000000PLSY0000H:YfhB_k00000000d8><89MgT[XT00000000<AmA\:1P
4OX10000PKI30000lVH;@S@U000000004G00l2`[`Gl\X62\P1aBDFfOl2>U\5XW4Bi_00000000000089dn000000000000hQ[F<7T84@^d00000000T4UYD9lb0000
0]BWl5\:<Cc[HLPPTM38LM5Hh\N9000000000000LRE:00008BOUX<^gL>VOd3j[d[IPL5jA@B?IHG;edXKRh@UYH?B`\`R10000`FeElK8NhR8TDS=i\ERSLRHbL19W
@DDL4GMU<TK?<ZkBh1XRh;<adDCY48QmP6:3T9:0TCi`T12:8HOc\IER8M4G4JT>dMf;@VcC0CF8`[1Xd\OoXL?Cd`SB000000000000000000000000000000000000
0000@AJFlW5K0000LH8V0>ciHRcB@B`Q4KW:XUf40^3\0000``^@0000000000000000<Mmn00000000000000000000XU5QlXS4D`XL000000000000<T1H8[48@\>X
hU<n@A?^8S2W\U_?X9=\8K`9DJjbD6Yf8VCcHYca0000L2JD@DoE8LR60000l0ZH`XG28CI5L1c[PC8d@C>bDR:8hU29@0nY`D<Ld=JL`KYhDMTXXZi0P__k8;4i0000
0000dW^Xh@dhd`T>00000000P3B949=n`=AX8DAgTFa5H@PhD__AD4cD4B9e0000<?M^000000000000\L6184iLl8Cc00000000DHfkH2:o0[AN42Am000000004U7V
0000l\3d@JQj<b@M0000h3b>PQ2d<HA:\HfGXHgM00000000480Gd_5S0000l5G?`0>:\8UDlClUh2c<<X]^h0:P0000h70<H=Y3D]KH\aLC0000D@X=0000`CXE@OY9
<P0[00000000D4Kl0000`4U10EA<`Sj60000d32[d<WFd<[O00000000<07G0000<=g^HN=bX<TJlLX0d6P9HN[Xl]JjH_Na000000000000`3a`4`6]0000P@OWd0Wn
@;mT\=DX<DcCHATA8G6oL7RfH@3J@B1T0000D4Bd`NFRTQYYHDnBl>_CXE^aX:5NhHB10000DVjOLZ>]`52:dHfXTOin00000000LA^[4CZB`I6mD]J[d4]^0000LThI
LZ?elQIl000000000000T=<O@4f5TLPC000000000In]H<A6h0OAD>B<`<Hn0;_685l]T2mGDC;oXN7FPC:Y<Ge0PL0A@:29dOH0\6O_\L6S\>N2DPC?DReB`7mgh\:o
da]\h3I]0000lOf44_^H000000000000X5\E8X5D0b:90MKgT8HAhR\Y00000000lQD8T2BR8bgN00000000000000000000000000000Kgd0000\0dL<VXUdL[:X5\c
lK?1`7PPXQ[\0000000000000000dFl`P6\m0000h7VGd91g0000<<;=h@@h03A@<A1?TCg4LF7NLLh?lEfMdNAlXa_]00000000X3Ak<9`=h<IlDESF00000000\8k;
<`UX`UB70:WFl7dZDU9FD5OC\@?C0000000080a6hBhSh1Xnl02]0\0O00000000000000000000H^8WLDfn@GVO0000000043`VDObm0B]MLI[N8JZA01:7HKcD\Ffa
<VmF@Wk`dX:ZD`bB00004[jV0000T\Bk00000000@MEi0000P\7n00000000XB`\D\Z7000000000000000000000000000003E28H4D<Kdh0000hLce02I68UQ1@Rgn
0000h<75hM`900000000<]n:00000000l2TU\I]QXO@EH39P00000000h9OADE[hl0RmlIKHL[XhP]7R<3YPXE4A<3_@0000`?Rc0000h4i>`2A3<K@F0TQPH]4Fd4ek
l>Wl@7@\PDeH47bK@Q;Cl_9LLAXadb_k000000008;X\0>HD0000000000008Cm^PGSU@=jI`LS1<[oXd6jU0000@ClF0000HW>F000000004NgC\;R`PE1`00000000
000000000000PRWOXWc\\L3MPBSc0000@`hZ0000000000000000000000000JYET4C>0NSV`68gLVjaLVkb`XkL@][1L6>M000000000000hBQ<00000=1L0000L1o3
d2kK00000000<amj00000000000000004bONTBXT000000000000@;<:POm6L5i_0000000000000000dB>J00000000XUU<TE1LHJnil@k;<7]oT?O;0000\O1G\192
d4Y2P7;b`=e7<@h;\Qij0000@a[m0>HYPNHJ0000T=;khEh9<7:X@H=L\Dah`POhhPoGPKAhTIWPPONRdGP3h6bkl_YGlaK5000000000000d@9l0000l0Pn00000000
0000TQASl46gXC>D8I>S4Jdmh2E;PTY?L8Jl\<e?PDi2TI4N8Xa:0000TC<S4Sgo8`j40<d180HLD5WF\Im`PLDK8]TD0000LP5NP<K@@Vl^4ZU7000000000000P]`6
0000000000000000000000000000000000000000l=d>HTGH<2_dh1GU`b9jX0gB<4WCd7Mh@<?]LI9fLJ@c8OKaL5GN0KD>`8FilO\aPOcADVcSL@]000004<X;0000
00008?F=DPZE00000000P2TGL9B0T=NAlDL90FUN00000000000000000000`WM_0000000000000000000041J4@8iTLMgO0000D7\60000<JA[\CIC00000000dC]k
dO`^<bkM0000DFX70000H0PN00000000L4he8?1:<K0V8\bN8][X03i_DHA_T_ao0000LJXSD7:dlHTkL0`NH7I200000000000000000000412U0000LNl[H6eglXmL
h`Z500000000`W3?000000000000PCDUHGQ]8N4U0000lNbD\a8hPG1_0000l3:VXD71HBL@0>N_DCZ_`;@=`[CL0000P8bBhHl?@:ElXENl@NmjXE3HLLc9D;a3XHdR
0000T1[A0000000041Eb\5ZNL;P7hFW@4L^8D?dQ000000004\4QTPbW0000hD]^DANX00008Kc1@V2S<UWKPaE>d9@m0000hB<API=iD;6I4O0mdDCghQ8E\U\W`OM0
P3OMT@B:lN10hNZFTX:DP\Q]XElFhX0642Pkd2e:<XMB@69cDF^5000000000000`X3RhB0QH5TRD<>flD=<DELhTL@]`NQhPFXZ@4f@D^Gi0000H9QHH<?QP=oRX>6X
8JiM0000000000000000@SY[00008?H2@^9M0000<7ZCDBB500004_h\l0^T0000000000000000d2^e000000000000<GV68b[f0000\IPdl3T^8E19XOZRDF`?PN<R
HSE9XSLfl\;M\^<;4aoS00000000TO^JdXLf<\5>0RFOL]1ZDb\8000000000000`L`4P:<QLYjc00000000DbHX0000d<oO00004Gag0000`F050000l4NeXH3N49\K
P351L9;X\BZgl@<O<CC]L8=YP6QXlX=FDIa<<LM]HYa0T_8_@05o<DIRXEQd<TR\HaB>L]\LPFS90000PR580000000000000000PB:n000000000FihT9HYh`adTXLJ
dNn<@8HL000000008Q_H`>>N\RDJ00000000000000000000XVim0000<1`F8:dc0F2@000000000000\HjT0000@K3T01P2@`8C000000000aUOL06i00004Cm98HWA
8]@7PElm0000l7>mH[F`H:c:0000000000000000L?[3000000000000PAIb0000000001j?0DI800008:0IX@VoPCd`00000000000001D0dF6e00000000\<iJD1V4
000047i@4=f>dWEB\:`lL7b58?i94UZmLB5nXD1k000000004XFB`9RZhEo5DULVT<;K0000000000008KB800000000l6RD0000h0]E<H@300000000000000000000
00004B70PA=k0D@\0000000000000`h00000X:VJLIG2H<leTIfehK5;0000000000008X34`\T[0000TGDa0000\=m<0000049S000000000000X3GI0000d:>NTAPK
00000000000000000000<4MW0000dGJW00004=XA\ZS>000000008HJi0000X3=K00000000`HNk00000000L4@_0000000000000D_<@PHVPGokXQES04HN0000dKCQ
H2GQDAdK@\d20000`9C549hhP?54d@Y;P@ZU`;JR0H>fT:=S\3cQdLaF`?<`dN`h00000000TB]k0000h?6S00000000000044aQDEHB00000000d`^U0000<55c8C=k
XO32d]CK4?U]@IWdHQOa4UAI037@h9K0HVggH]X=lP^00000H`gX00000000l9_N00000000000000000000l8<30000LU]?`]eF00000000`YCT\;7c000000000000
0000@C_F00000000457E0000h4<3dCBm4Y9TlFOBl6JT000049XohRb7@4PAdPbg`CFH00000000lbhGL9UoHI2F000000008CBQ`7c80000\KJ=0000\<d`00000000
00004Fo]hX\V8NOF0000\83:000000000000<I`>X2`>00000000000000000000TVI8<Ee`D5JH0000XJUi00000000`YiR0000LCdS4G5d8DXQ<IPNL2F9<ako0000
42RjLOh^PPcRT4`WTJZ`dCPR4BI`0000l9S`Pa6700000000L?DODCE68VgGTDQb``VNhL2L000000000000T51=h@VbX4NWlHe=`Bbg0000000000000000<DD;0000
LAD_0000@G>a0Z^j00000000\JVP@7Sh0000`KZ<0000`2O2<Z]8H:\KLRaW0000LXh>HVBO\Yf5h2\V\Wc60000PD4^00000000hQd4`UDOXWM?DCZnX0DF00000000
00000000HGn80000\AfRP_TdHL;900008\VLH;]_00000000000000000CFZ00000000000000000000PDATLE]3X6oN882`000000000IVkX8[bDCa`T6FJ@`:>0000
l:R]`M]U\YTW00000000<2`j@V3N0000L9N400004bKR4DG_PKFSlK0b0000D7UZ4J6j0000<=o=0000\EncX9;8lBBR\1L`TbVAH?\b\00ch_kS<8QOd8eaXa];TbSA
0000000004Mo0000`@m6hRlS8:^6PXcJ000000000000`3oA43I<H04HH5;607co08GCH8YEX9jC8:R0LA2GHBg[lELH4?6EX2V3D4mQDEhc0OKKD747XX@Jdak<XbbJ
TE]T8CKg@MR:LR3F0\V=0000`81S05PSd;;OH4;3hCo`\GNVlFIFh<:S`L7A@L<mXNdPHUT=XbAV0000lPTO0bc@00000000T99O\KkQ<MMN\M^1Lb?c\H3m00000000
000000000000h7ABdGH>0000HF7[D<hF<EDoXH0G000000000000dam141\R0000000049ONdUX?@J\TdMkW00000000@44\84McXMGS00000000XX@0`2M1\86:dQN3
000000000000@QkK<?hC0000d2;Z0000D;A@81H@T5LPD<LfL3DRL@M6LFFXTRf8DVgW\VEI00000000@34f<@@Ad9O^4<>U4SRa\9[ed5HE4U\?8]Oc`bI90000@IhV
0000000000004L5f000000000000L<U<0000000000000000<RJj00000000l0gT<WKgTaU=`>oi`Z[H<N02<]bH00000000lHDL8:V9TVdk00000000000000004Sk:
000000000HQUd5=c00000000h4`d<B\9D649`51lPGIGhKDOlKPjXP7[TECPXUQd02FKPG;ALHol4100@L7\P?@cTTM><UUV<V1_`CCkT?X:X[_5@E@S0000`3UADFjD
0000HEj;000000000000L`9Z@9o]460]0000LD9;48VS0000P1]@X;f@l985`3R=0=fgP65M0@<kd0d7<HO@POfdPI:;0000`NXLHBMZ`[=T00004R7K`OBlXUG?l18c
TH5;4NPXPD>f\Qj@4_Ui\`dmX87Y8=VJHRJ10000@ZAmXA>n0000000000000000`G`NLNAD\:[506C^@J`E\M9O@@L08TN9LN^J8X4VhaWe00000:P]P2g30<]WLWS:
T1@nTD@NTFhKP9iS\6KD8Ln0TAP9hG56dHX^XLDj<XP:<DE:d^md0000<;EP88\AX?c6lLeLLC@;84R\0M=_@@RN\O3d<:P301cGdYjDLD\F\=G[4TYmD^D`l`[IL[6h
000040YU0000@Q5F000000000000@89a`SO3XbXcd5480[580000@C6NDIbI4HcILJO:T[_eP\CR0000D<jY00000APaP<LC0058000080_j83<i<5nIX:X@00000000
X=0<L3<=4?`g0>>5L>J50LOU`:R?4b=fHJ5>0000H9\^XW_jhWjJ000000000000L00VdG9N0>mJ0000XWTTXJFd0000hYKY<B]``?R@8]B0P>kj<WfV000000000000
HPB0`ADBdWVF0000<_L30000X;ML@<ABT7=Fl@Sd86:mD@I10HSRhIT;8F=e0000D=H84A?;0000`6;e0000000000004A@JLGHjX9j44FmK000000000000XT3M0000
TC?00000PJjF00000000HL\EL3=>TNCDP\B>0000H5>=0000h3>W000000000000000000000000000000000000H0>Jh5Fc\H6<49U^TBmP`DCDLV<3000000000000
8WANhK_<P=;]00000000`J_WD^0\000000000000HE[Z8IRQ4If>dJ\50000L_f[PO7Q<9VaL9g]H[D@00000000\EPH00004AHo000000000000TGFX\DEh89:>89bR
00G]46H1l6jG<@5[DAT9`6Z1\^lk0000Lb7i00008>6bXFnPHGKn8KU[000000000==Q00000000TP^d0000000000000000TUaQ``>c0000@N<jTYFV00000000P1C>
hR_^0000000000000000dNDk000000000000\C5@LQLW`=T48Z8;XJB3000000000000h7V8@`eW00000DN\000000000000P1;;00000000TG1D00000000hE>^hG9@
8L1>`V4K0000000000000]`dlHULLWm0DA0RlK1nDTH]XBR60000000087lmL5M6`:TNH2ElD<lU`=AiH=fYPB3H8S<n@4OI8OIE`Z3:000000008XR^000000004<Gk
0W]F000006T700000000HF2YhG9bT9fiPZ4D0000T4Yg4OM^D=;7hTFD\P39DXVJ4@JKhHYWP4=fL8^78U;\XVAU`_T400000000\@eM45G\lKogPKBj8O?W`Qa8h_4T
0000`^7d`<6I00000000000000004_jNlMXo00000000L8ZWX03_hBJ8PBk\PGk2PIZolI\8PJ>EDPUBH_3d0000DOna0000l<W5X82:@AoJ0000000000000000XJ;:
@7cL\>5O\2SK85:C`1MeTAo=L07`83kZh5]CDUe>LG:_0VZJ4Tl:L[2TlAaK00XSd@HXXIek00008>n;0`QA0000LLbe0000\MPN0000`A;OTPNY000000000000`<PM
8>CG<:7QHGE;0TUalHNFX8fV00000000PMjE00000000DH0X00000_Ii0000@L:P00000000hIHb0000PD[B@Ai@hY<N`Be^0000D4\L0000H\8I0000T>?bX>h;l[>j
<0=K<0QN`P@L0000TJ[fHLie0000XC@JT@A30000L2_7T`_QDL4:0@MQP_`C4:7e0000PEQU0000h5g:l@aF4HI5PXN2`;8V<b^9@<ij000000000000000000000000
000000000000\=cm`\gi000000000000XE2I<0An\2@^HEg[4Z`;<]d2TInn\DebL4jV0000h9Qm00000000dH6I00000000hG@A4KBG0000DQm4@1_TTDYN4R:`d:Xn
H2oM@`FRL8k1hA:YXHKb@K`f`5Hc8FKH000000000000lNU6hOK5\;Oa00000000lL9C8F_B`;VMTY@DX\_`0000\F]900000000P;n7T4A1L5FUL:h`@=P9H6iZDK;T
0000\78@8C4V@HWU00000000PK`K0000`0h?0000d6dZ0000lEC_lSK28Fd;@aHeL4TcP_XiTG8`0000dEIK8PUkdXKn000000000a;c000000000000LGGc00000000
0QZP8EJX``]VL]edXG8m0000<;1_000044N<8:ZFTHPK8__V8b<O0000000000000000T>H00000P0J^0000hBZ9<[>Vd9MX0C?j83@Ml`<Y`aF^8b^o000000000000
0000@YG``<5`0000000000000000LLOj84:?`=WFXTG0P6JBLTk`0000000000000D^M08Q_@ZefT>RA\<I@l<o]8`l2T8`f<;nIhEf@TaI104P3TZmB00000000<MMd
0000000083aFD9d0d7a``WMOT[PV00008LmZ0000\_dBTE`cdG:m4AQ9TS3=L8L14=HQ8K:V4N2nLS]3dUfW00000000dL>ZDBDEP=kk0BOd@Tenl>YL8NMZXTiYH6MN
lA[aDQBRPT8_4\Hg<a0I0000<;FS`UoC00000000000000000IP8<F^d0000@7Ad000000000000d?UO0000\G@\ha4K`G?;4;Fi4MmF4P`m4Pc`d=?^L`[[0000HJ=k
dX2J0000d48aP4dV\[]B@^YQ00008<9R0000dNF>LQgmX:4NL4S1@6J7PLFghC9m00000000HGF;0BcCLWO1Tb=BH0n30000LRn4`C?;0`0H883]lR;f00000000X\MX
0QJld3UhXHlQDWN[41SWlB?`4X66dIadD_Ri<1Q7@EPcTKLT00000000P:RQ0`W8l?^L000000000000h5_:00004J^I<2Ok8A50h]6C0000l18T<5]l000000000000
D6F\00000000000000000=Fgd?ga`2UXHEj_00000000<Ab;00000000000000000000`1efh87I8@X\00000000L95B00000000`:M^DGSDXGTI`J65`9k_XJG04Ad=
0GXKHHioh4oo`FJS4Y_=D[A^P[GXh<<><b`:00000000000000008A3R0000000000000Sb4PFYB8<6i000000000000000000000000000000000000000000000000
000000000000P1NKhA>]PLT;000000000000dXJL8;YI00008bK^XDbU0000D:Thlabf<K>b00000000`B_^000000000000<6340PMLX`YfL3g_hH;H0000H4`J8E0W
0000\5mDd79[0000X0oTDI=S000000004:?F00000000@aTJL^J000000000T2`1XCY400000G`k<7[=TXNN06[M00000000D0^a0000000000000000T<@bL@o>0000
<=@fh3jK000000000000l_\DHP@000000000\0U>00000000``\f0000H]N800000000<BodP??I00008:5`0000LHF>000000000000dHP\h9k80000000000004[>@
00000000000000000000TH8I00000000PB^Kl=hKhXMZ4\6lP_Vh00000000h@=8<Loo00000000h40=4?gP0000T1X_L3fZL4S]TK2gD:F_T82P8IC\\ILkDSKlXZ75
0^NG\a97@>_b8Wo^Lb]1000000000000hBna0000000000000000L4eZTM8E<YLa0000H7M1P[?b00000000<H5HTQSV\<mNL;NHXUB_d0Q]h5o3P>Jo\>Cll@JmPH5S
0000dUGm`@8W00000000<TOZ4P`IDJ=E00000000P]b`0000`CVE0000H@4<lb1<8;4\dQGJ\35K<Kmn04m5@YE>@KmUT1bn000000000000000000000000`TTn\VF@
8V5[84[oL;id0A@<`AgHDDmX<UQE\BlULGTZX;@OX_M>dR1\<`60d`a10000000000000000dJQ900000000DW9g@5Q:PI1e\2KG<T4d8XgTlbi@0000DJ<\000042@8
0000L=a_4AY^@UkH000000000000000000000000HTIl07b]T@dX0000PB3:lBPO\42al7SC@97E0EeR00000000l4ID000007n]H=gA0000\IUJ0000DEM\HSDC`:W6
0KYZdU\g00004;C1\A5@\CNn@XOf\Q>cd>0KX591\H?7PQdU8b2V0000DbW:00000000D2VS00000000H[Lk0000<=bHD7<i<7]G<A2h<Cil\KimDL;b0:Pm8;560?bV
XNUb8^QMh`YHT`ibH5Yfha=UD5bb0L]:X3^ThbI`@FZZlbh\0@lB4X`^0000lC9_`6gkd\8g0000D_=Q\_\Y\=MYLb9:<JX4X4bkTBA^0000\24cH2B@00000000\:9Z
0000`CkeTRKFP8NR0XQnlYkF\?1Z`7NYhaa:L?PK0000D14R0000hLb400000000PWfl0000hK=b@BbW4T0k@U:_TCk1dMXQ4_070000000000000000l>P4hW_@0000
0000`<aR000000000000000000000000000000000000ha\?P0VbX@M\@6a=TQeh02Jb\UYYHaOmDPEjh4jih?9V@D@h`A_APUOkl1OE4<lFd=R9\WOa`aGf000006ck
0000000044_@0000TTOA0000PH33dWj^0000042m00000ZI4h?\A0000P89oH0il0E_e0000h2l2000000000000\HVF@I4<PaD?0000d<W\DQ=V00000000HCWO<J>j
TBP]<Jc40YIGDKo7d85j\a=dd^eK00000000TJki000000000VB?HC_h`G`Z<4Ja@Pnm0000040HT8_[@D<\lAC54SRB4Y>ZH?G\hKTclKf?DLDZDI`R8:5oh1<D\AGA
HQa`4[W000000000TOe\00000000d7KEDUK>000000000000HG0klR4O01H14a\T88:H`896L?WnlGDSh>0>@IAEdH:OlF@LDB;E@7?\XMJ?DG=MdH6W`DhR0KFeX8ah
LR>MXRI:T1>F<Tb;L4X>`W;[4_1KDEcHX_C64`]kTT1_<;7<hF>gD8jY8OjI8Wh4000000000000d:;T`DKRPanodaME0000000000000000T?l<DLCkPTgfd09Z0=iA
\L590M[i@ZJW0000d5Wg00000000X?07<D17X]gh4CJ20000h9=A`>hd000000000000TFRfX3VRH19g4DJ><26[H:NXDL5KD9LH0000DIb^L:f6\D0200000000d[_S
000000000000PY\R0000@\;h0000<2S:L6kE0000hC=PH^`;84Z`00000000hIkG0000D`0]@44fD^Zk4:J:`^T_HADk8bDh00000000lJ9R\ahW0000lMEU00000000
00000000000000008M7`8:_^<=Rc00000000@EC00000TbYP0000\\aWH2P[P7;OhK85`9QX8Fb0<bL3000000000000h??4`J:Z<PP>l1^2<8GbTX5\0000\SgP0000
8=?O00000000d8dQP;DLD;UoT>5h`>S=XO;G00000_f=T?K<@AnX`XY600000000h;OJ`BN7\I>>0[b5@^?M0000000000000000\aVE00000000lESZ00000XXJ\0<\
d2=o`RPLXVCKH:9?X;hNdTPfP9ab8Zc`h4^i0000000000000000H5YYXFWg0000@=NT<GJG0000\4Dm0000H[QR0000`QIN\K^JX:m:P2amLX?B0000000000000000
@F@7T[4d000000000000``Q5000000000000<b2D00000000dV`m0000@MCW0000lNf_0UN^4aG00000d;LP4b8PdS6j@Ta1PWB4H4_2dFNdLD2mdG8MT3a9P1Y>8CYQ
0Y[5PCW@@_]10b`g0000TXc2000000000000D;Q<0000000000000000050Y<9lST<8c41M9P9N`0K98XL`BHUFHP[Wl0a`GXC\[`bcU0000HW?`DPCU000000004X4l
4[aHXJoVHSBW84J9l5T`hLE8\POGd`DE4H5_XB::H7OJTL?5PBL^0000000000000000DKh]@<`B<EJKT4\@h56KT6eLT2We8<EA`<a4X@P4XDEJ8<1=d?KW`E0B<>Da
l?a580g1TAEJPKF9dMVVXTLG8TX`\]l6L_IBlC>8hH`PhWbVlFF<00000000<0NL0000PIZ>0000DA=^`3mAXEQF`[6Vd\>mL4dg00000000\6lL0000@LPd<a[^0000
X\HKH:8TT;ge0000XFdhdNc^<SVE<[WX0000000000000000L5oTLN_V\BdD<^_0LFAf0000T3N243im<CEFL=GJ\3ZdXPR1000008TdD<H]LL9j`09200000000lFC>
8bZ1DCHh@F@k0000TK71Ha6I000000000000P^Fj000000000000000000000000H7VcT_WL0000HBPl0000000000004[h?T:K:0000\Fg0XGP]0000DB_<HHbCd@0Y
00000000DP9fXR;60000000000004aQJ0000\3fK<MEA0000000000000000<]=88Jg5LA01TDLf8aVWdJCi00000000\<?2000000000000lWS`TXZJ85[n00000000
000007?Q<SAd00000000XIDC0000H7Ib43@9X49:T7`KTKgVlaYE0]>F0000da9C00000000d@YNX=@P0000<@hn<?:0L603lD>XDEUlhHmEDITW8NkW\9BC`;R6l?D=
096d0DM>XGY^HVhKHE7FhER`lD690]O88_J>000000000000000000000000La<A0000000000000000000000000000LM^?00000000H^C7\O27T^He\@n\8Se^X3H\
\EE>LTgLX=ed@YeR8]Q@h7>B00000000000000000000`CnT0Q6\DJ?V0000XR]N0000000000000000H6l3d3S0HBh40000HN@VP`V6T;7I00008:3<\@8F88IF`>5<
@[e=PS<1TaoA0000PaL^0000d^J]000000000000000000008[8`P<4A`=3c<KXoL^8?00000000000000000000<Rdd`\G60aaU<LA5d?cD00000000hBb>`IjLD79f
@PO1@8PmdR0cH3IO@@@2DG][4L<Yh6Pl@;HiH1Q`lLB1\>[74WD>d[3`X^[^<CK@08JJlV`7\JgXlQHKXKk4l>GZD=i`LRRBH=?2d0T_LJD40T>Cd9NnHV@I00000000
00000ZYDP]I@\@?5lFE\H@2>00000000XICIhbB^<D6G00000000000000000000H6O1hImnLLGXH_a]l:OEl:Z^X0M80000000000000000dM2P00000000\FejlGT4
lRDblX^6@J@V00008H[C8J37000000000000000000000000000000000000h=5;@NY@0000HQhElB<4XD8iDLXmT1Qo08WUhG<mLT=a445_l6^m47nj<9^:DC4E\DPi
DEhTPPLK4Y_`<IA2<:@[P[66T>0[0;^gLGVBla;<TagCX9F;X>AD\4ZQ\4FQ0000000000000000XD6TdOT9<T_2D`8X0000000000000000d@LM0000000000008F3C
D[MBL4e3@BQKl\:T8>SjT@oaX3\9@V=ETa;00000`0=:P^=C000000000000@JUXD]QRP=dP00000000000000000D8Y<JGC8B1b000048?Pd>WGDZQ60000\S4h0000
D;c<00000000lGR>H:beh?ic8LiQT:^KDVYT0Z6RX`E2\09K00000000l]meX>\l0000<B298T[h00000000@EgD00000000000000000:WTDDWRL6[o`U8KT`k60000
0000000000008LnJX?7D0000000000000000`FZE00000D5S<88[48Amd3[Fh;5m45D=H:FLT;BY@=SaDCc8@JIlLBe4dYMi040e00000000LCY_00000000dCAT0000
P10]H8?6@9MJ89<9hF9U`OPbD;af`K8j0RiU4<edP;0BhFHR0NI<@U>c000000004bL]00008Dco0000D9bc000000000000H75\00000000l=?C\KOClbIo00000000
0000000000000000<65kHQU4DW;5@`?J0GE]0000D:@10000HHT6hDd?0000dEH68@1b`bJDL2;E@:bSPTkN@K=8LCMWX\RQ0000\GRi000000000000L74Eh_?U0000
\Jf?0000hPdL\C5mdXD4<Ma9@:S=<`gddL8T000000000:?W0000@KdL0V>4D2oodRJI000000000000PHIG00000000000000008UR:dWC@HILXD[C<\bhn00000000
PSI[XCGN00000000000000000000\aLm0000d8Sa00000000@UV08C8=hYC:0000DFUa0000dI;9HGgahJ]W4K_n4NSHXYFB0000PE>L0000\5JW0000d4UM<>IM0000
\7m;TEFW`:Q>48gkLBjhh5:_XKbQXO?=hXH:<[V\P8?^T@Oeh^EA4_EF0000000000000000<a2kLW<OL=cC\K6B\N8jdT5X<P54l7JD\QkeHZT]l`jd000000000000
00004CSb\>I:00000000000000000000D9@^0000L86[00000000dI5[0VPE`Z0jdbF6l4ml@_nP0000TGW;0000000000000000PJ?Il1=S42Y<\3NP0[8:l[e^d\mh
0000lYW@00000000@BiMLSCA0V>Z<YANH]6dl=3@\I?h\8]C000089YCX=O;dAJdLOa8000000008<PmXNe>\bia00000000\B1@D<g1laBP00000000h0m0\>LN0000
PHdkhb>JD4`>X6johHa6T64H00008DA;00000000X:b=0000X4[;H:CZ`Kh0hK[000000000PD2`0000P5eT@8?m`?cV0@`HX2]mPCMhlDli80edTED`TL@SHEAJXNUL
4XEV0_>Y0000lG<D000000004a@ddTb\00000000<;6=8<61d7l4d3UM00000000DKjY`E4Z0000DLH:00000000P::60]f?l_7?0@_K0000DLY;LDaZ0000dbDD0000
0000\[FJ000000000000000000000000<9Wn8ON8000000000000l2EJ@EacHbm]0000@3WDl37PT68Z000000000000d@j^`2WB@]?L4]S`dJEX000000008D:C0000
00000000PPX@4_1<TaX[L9CV@<SoLE[L`0cED=BM0000<JH<<LEH`HYB0000``i>h7AS8MCe0=Jgh];S`I^NL_g043VCd:BLTVD700000000\9^N0000D9[14?9b0000
0000T4?o00000000l:MO\Jo8lRHL@@3jD\Xk0000@F=;dAA:DWPID^5cd8m^X2cKh1UVhIJ^HM;5@bf[0000000000000000dT>c<\Pi@9h:lAchLEhF000000000000
00000000X?YclY<h000000000000000000008AL74GNH0000`1SGH59?`Y]X0W>VX0Q;000000000000000000000000<CQG@MLk`3LF0a>3hM7H00000000P0Fa`64b
h2VD000000000000<3?[00000000@9f600000000000000000000H3en88e;0000P@Gf00000000000000000000PGP>LI\LDWBjPbX30000<1IT<Mho00000000l2Ng
00000000d:ahLETCd?=cDaYW4Qdm`V=3D2a:Db3O00000000000000008Nc<\;XjXTm_@\Vh000084h6@:h200004ED@000000000000hPi9\@8i@TYW0000PH6e05DW
4A<0@ZW:0000lFDTDP<`\T0P`?:Al=2[HODdD[Qf@<R2\0`;H:9j8?oPLIYd@DC5lVRY@0c9DWAd4\hJ000000000000`FXi0000dB3]000000000000@?W_00000000
00000000lNdhH9FI0XYPXa2M00008LI6XP=cHal>X4W_PJ<0dN6^hO4:laFOlOd30000TF4id[kJ@D7[P`Nb\4XIlH1dHQ<ITY@^D8o@4WG2lZWZ0000<<SBd^IL0000
T1L48<3RdMU4T1=@lDN7\E>>XIQ;XG2Q@43:<<gc\Fk34;``\Wd^0000HUXd00000000`6>aH5Ie<<N4@?P;<5_MH9o0lD1OXC7Y\Gj1TX94D[Z7lbFK00000000X9jR
LD8A\D3;H8>]48d_d3M80J>^hRGU0000000000008CdC0000h33a<^T24<\hdRZkPCNRlT[R8W;K\BMihCN]86R]L=^CD\eo`_0a0000H:me8PD?d_=idT:B00000000
0000<W]2000000000000lT=8\\QK00000:Wb@]Ig00008Db800004P]O00000000000000000000l=cX00000000T`dR00008?PiD4\[00000000<Gnl\L<K00000000
8aH;00000000hFGn\?dAP@Qe0EN:0J8@@QC^8;_l0000daDK0000L15?00004@@V`GZ><07SDS120000PDSBP75DXKEidK[=XYHfd`Rm00000000DD6d0000h1H\0000
00000000PF5kD?Nm`@[[0JdP`47k06XA89:Lh>]Ch?3X@H>S\K??L^6Ahaag00000000d>Zd0000003Q0Q<h0[fd0G]M0000X6OL@;QVd=hX00000000000000000000
000000000000X;iVLD;Zl\m=daAQ4L@3LB\GdLJKT[@``EB4L7L`<Hc70000d8Ma000080;1X3?H83AZ00000@WCdMV<TE;]0000000000000000<KK@TOD0\`F:0000
X`7D00000000D1\<0000`V]l000000000000<KQP00000000\C0J00000<eUlCaBTL88XD:^4@06L2OK00008D[i0000\3BZ000000000000<=b\PHCRhLBT@2MSL<Yj
8@Z04FEPH`Bn00000000000000000000X9]78G0U\K=Pd:nLD?0lHI5J@6i20P;_000000000A>R0000haMiDGcT000000000LGGd;;8h;G\`ZQY\60CPWBVHYXD4^R4
TaQ;0F:l\5Gid7<><IocD6b6hIkmHRXRT0O146=:l2lST;oRD_4ihSUnPRUW4W[R0000X5>K\E480000000000000000@A2Z000000008Z4i00000000000000000000
D;TUXA0A0000000000000000lCPf0000HFcE00000000000000000000TD5F0EaNh8:<h6\NdGb8\P[>TVDTLbiRXQ8]00000BoXPK@40000\0VT\>Q\01k[hMe[LKeB
PN5m`Ch<4GQo<QXgL7G[0YmX0000XHMT000000000000d9PD000000000000000000000000\aP9000000000000`2gnlL>f0000HXZ6`WT@@3]H0000000000000000
0000LR^[db;S43N?hF330000000081Rh0CkC@S^5PB8?`2n?8LFHlU9i\bShD33@l5dID<AjP<QX<?CjH?]2<;^98Ae8HGTjLHlbTKb\PM^UdK^\8UJIPW:c<]YFPC:F
X0iPXDQW8ED1HW2gdD_f45a8X^9n4`JKHacJ\KjA000000000000LQ4CTIe90000d2nl`Pa_L?VA@5c1@=W3DTBUhYn90000`@1TXZUQ@5n1XCH7@@0dl4MKHQCH`E?c
PX7l0[A>000000000000L`2Fh5iN0000000000004<[00000Dbk_<NVP8VaQ00000000@N^^0000DK[K000000000000hK40\Q\h0000<=>G0000000000000000@6]e
8DjLdE3[d1Se4J0\H3H0TN9>0NZ0@=:9\6d=h;bOH0L88GkR8Jl7XS5JDVn<HX7:4X`6X7`;T<<n@FMK<T3n`_AM\Ag3@b67X2R]0@K^LG]3`LhW4U:EH5IH00000000
0000\EK[00008WYn00000000000000000000D5lM84QLd8=I\bK=\>U?H;m2000040AU8H[T8>g?0I2Th7O^<O<T81EC4Dc3h06KPVMAD5jeP1O44J=^PB`h0LeoXWK<
l]=MT:70@9c4``B5l;Plh93W4`Tn<:j1`M^kTQf@lDDhHT8GTU=D0000l<k\dO:<0000000000000000000000008U<80@MFD?ld00000000LaF1@Dmm000000004`Q_
00008PWR000000000000000000000000L3ZB`XDb<\n=h8ReD9E^@=Qc00000000000000000000000000008HZ;`3aS0P^J8R?E`F=W0Bhf`3ePl3:e4:4_dA\P49=N
4MKOTNhVHS8mdZfhXE2l8JQU`ajj00000000TFgXX[9^P3;[DBjB\F>H0F<GXL1JHLHgPB6DlPcnDJ[ZX5Bg\9a7PG?ETOW7000000000000TIGd0VMY0XbF00000000
0LXJ0000L:j^0=[10000@[Al00000000076800000000lX;20000XDTGTL@F0000T2SZhY=VLZ5L0000000046^J0000DFG<000000000000hBnnT^i;d_l@0000@EnA
000000000000000087:G\GG300000000\;6j0A9TPAX1TDKc`8felOCX`>2fT3QG4:G\lA>>80`]h@T2@C<>0C`]PDf`H;IOLMGi8=_SdSJOdU]YH0gmh6EDdIRg<BQX
@:6^8LgK8>4QP1TjP66EHYSM0Ze6DPISP_hD8aJ6LblC4<7M0000PX1D`Tj<000000000000@MbAlG_R0000DJX`000083P[<67Y`AZHLNmFLbRN0000`>aQ00000000
@[?PTD594S`]0000000000000000D7Jd0000H:KX00000000`E`70000<GJ<0000\6<V00000000000000000000PKFD00000000@Sf90000P;BB80e;4<[bHLfWLUAa
0000459ThHg<<6U408ki<DHJ0HnKhIhA@_^90000000000000000000000000000HOA:00000000DToo000000000000<V9@\bVPdYB`<E]ClL_fTbR`lW<=00000000
dQTD`S@4XCVjLQ]FX]of0000\<<NT@_i000089WJX14C<_mW00000000hJK;D94f898NHMPo4YoA`76G<QJHl;dT\AUl<Z_V<>[^00000XI`XFLY00000000000005V;
DDWBLGS9HO^k\\FN0000@Jb;P60MH<mAd;gH4>NIDD=U0KS\4J\k0:La@;P\<EWU<EK8\Abm80[A`NWBhTL1`>o3PYQblHHTLZR[X[0\d`Pf47QHPTCIX<F3@[5Ph`T_
0000HBk70000L?Eg00000000h=]W`A^mlLQIhGQQHQh[h5R?0000L5KChRX4\;Uc00000000L0DV0000@MRPDT]b00000000dA4P0000LIB^000041ZK<DfP00000000
8:Ig0BP10000d?o;X9LX46DM0Cl500000000000000004Ik20000000000000000hIn=0000`=B]0000l0:A8I9=LaAi00000000d50;87UfHCK\0000`<UclW@h@?:_
X05V0CK14FdYh0lCTW=5h_8;0000lXQB<_m00000@Ka5000000000000000000000000T@F94CeX\H3C06B<D:M4lA\EdVd5`bTUDbmKT?mX0000hKlSP\EELDQG\;V`
L1kOT;lHhG@LTYAd000005Mh0000D:<c\K284EbC0000X2XKP2n[0bcd\[l\000000000000HOG00000l?N<XU690000HPVU0000hU[m00000000DFWM000000000000
P3g1hJ^W<2EZ0000000000000000l;Wm@0;mHGWo`]Ei00000000000000000000000000000000`3?;\[C^4?OL8RkU00000000d7\a00000000HBIIH5l@H7<\0KV^
DLL900008L;S00000000000000000000`Pk3`E:6\UFgLb5D@1P[41?CL@BKh0GN\916dN_B`?Ol@Po]0000<UCk`5DnH>F^P_;M4:QP0000L=0nDL:j8K;98SXclHiA
000000000000000000000000TGYL0000DKg;0000@TT^D]3=000000000000hRBB8@QHl15jX72f\0Bc8V7P0000000004B8T7h40000P2QI00000000<BEZ0W\`DJa5
0000H6dm0000@3\k0000h^k?00000000PPL0000000000000\aGB0000L3XG0000hG7j0000h\3300004ZeN4]<`00000000PbEgLY7LhHhkD7CG0=Pe0ALj`[ac0000
HNH0\Nab0000000000000LLm4?W=\BECXM`MP@H4L3gPXS:?L<bYPDML@Wd284BWd=k6\E9hHW6;H5Em<XNjdYUW000000000000TW@V`BI00_RK0000XJFVXaX7\KLF
@X[>d]fZ00000000lJ9F0000TELX000000000000<5Nj00004FP[HYRC0000hGPm0000h6Q:0AD10000\6o]L[E800004X6d00000O4j0000000000000000`6fT0000
4ajXT2MA@9SAD0D8`5ee`>VbhE6LXFHo0S__XXK:LahfTEnR00008>1Y0000000000000000@0CT0000\1CM00004P1Z00000000H<m]d8h;dR[Gd^lM87XZ00000000
lC`8P`VcLCch000000000000<Cg`<E560L0oTURR0000l5^h45aE<HFR000000000000`OU<`aR@TU?Il^`el2Ka000000000000\CS=0000\CDJ00000000P8X8dL4g
8T5A00000000H5?U000089RJ4=Ia`Xj9DL8DDWY\4ZoPh68ND0^o4=fL0MAe`[NbdR26lOnE`\K;8:AOX]G8`0QoH1C^T3ZV8aXmh[ioh:>j00000\2O000000000000
0000HO9`00000000000000000000LG640HCf0000TG>AD\=RlI__000086XX0000000000000000<]_U@<<3lF4E000042U@`@bAhN?d0000000000000000HG6_0000
0000\`@m00000000L?Zd<Ef]HRgJ8]nd4_]IT9??00004P4X4ZX:@@g[8GRH00000000dKL<0000T;N44W0V00000000P5V`0000d3PM0000000000000000hJj2hW6c
00000000lB_I4B`A<EM9X?A8hJ15HM=9000000000000L0O_0W=GDabH00000000lCA`0000`MJ_XR:L0AK=PKY?lPc@000000000000\H9100000BlAd1DL@?Lo<90C
LO<<DNmZhYEnD@6]00000000`M1YlAZUP1OUl95i<>Ah4KX`000000000000d2fA\B^<lE6dLR018Hk\Da5;P:eMd8;e0<VcD6^^L<`7P[kb@52Q<?SHHUja0000`6h7
T8=;lI8@TAOK0000hA[Q0000000000000000000000000A7ld><>000000000000@Uan00gaH9PV0>O_0HK<PMI_@3_h00000000`A6F00008HbhLJhNT`2[00000000
00000Ba[<a1Q\aD]`LYWL;8lL@?dl77Ld4AD\=ZF8FZ8TFcm0G^2hHn8lJDiXUZ><@nH8aW8X:HT0000X_VJL8c1L?3HDA`9@Xld86l\8Tac0000<O>elQ@_0000T=3Y
P8P60000000000000000X]AC0000000000008Je<0000000000000000`70J0L?S000000000000000000000000P1ma00000000lAKOl6i@TMWe<6CC@_;b41lU0000
4GDm000000008EVB0000H7el0LKi@H\EDY5jlWP9T:LU0O:V@[L5P2k>h<Tj0_5;4_Fo0H2dd7^e\H5nHH9bDF1_LXhV`bg]0000D=mO\Vg5@GY@4ZbF4Y5:0000\:]G
00000^^L000000000000PODH<QWT000000000000H4RH000000000000H<Xh0Z:Id2:C`?nkdX6L\?WQ`Vag00000000DZ@m00008<a^hMHU<Xm`0000lWQWX@hJXDa2
T236LGSePD[PP=HDXSHB8AjmTG4I\VHQ\:iIl2dk\>8^HFh00;2\<VnR4Y5R<`]8d9FY`DT7LOUXDN[>TYEV00000000L3Jh0000l179TLkadFI^P:<D000000000000
`b\\000000000000000004?bH7YZDH:m<6cBl8FP`:3[L@j1LCn0hM2:dDl58PM8@`3WD\OBHF<QLa<kTH8e00000000PIST0000067kh39l4_Z=0000HCaT\Ud;\16Y
4MZ=h5b=0[`@h8CR0000X2R?d<]:4;U509VO@<2k\N`Nl:Db05L`d?e=<GK\@CVZTL>0@5?AX0ao0?5\d@IkhO^2<OfLL6k\TTV5PVAkd[NL00G1P3V5h?0K4H]oTQo8
T7WU<X>JDa8YX1jX0000d_ekh=l7`66U<9o@PDPJlNJR`OCD45UmLQ^2HSM^T_7`000000000000`72ZTHh[T_BL00000000000000008A<_06OUl\GH00000000P:82
0000TAlA00000000\OET0000\PW@0000<92dd8gL`?SV8P@jh8Lk\<nMX]mD00000000P3_L0000L>9b`PK`H[TB00000000PR=ol<P]<6mS0000`QI00000H2jFhR2h
8ObS00000000T2?fH4hT86=Kl7hH\@D[<@Y\LS^klXenH`O:0000PDIG@A8ddM2dlV9P00000000000000000000H2:0H\@KlGD8H=Z2000000000000\PRdl4TV0000
000044H2XKE:XQVAX6UWLRmZ00000000\]de00004Ni:LS<K0000\9aU4URj@3FFdAcAhGH[`?RPLXiB0ShJT`54P@mg0Cb@4Q760CnDTUC7<6TF00000000lCo;8>BQ
lTT4`;knHKKf\KM000000000000000000000d@c3\C72<P6MdCD90Vmj<L038b@Ad9>\TLl90000063O\HJEHJ9e00000000<TmB00000000000048@E09_n\DMc0000
000000000000PU[]0000d>mZ`Z\H`8bYLKkB@O@dH@`;DZ[\X9H;PNbhl_:KP_LW00008Md=0000\:Roh412PH?]l>AS<D9fD;X>`?Q9\A]lD0W>h0o5L7W5P34A\@Ta
hGcdlK<HPPERlP_<4T2UTUnW43G1@bLK8bXK`82ELH<llOl\4QbL0000\Z>>0000L4<b00008:3M451\0000P9kl0000@4]BTVha000081@CDOg_P1[6@3nHd4GW0000
L<SbH@Q8TIc14RnN<VU2Pak`P7CRL84fPQ7f4bdT00000000000000000000d3Y2\Y8d08MoL]kX0000LFgMHG:DXK9o@bfm0000DAEi00000Z\2d[I@000000000000
d1XFd=830000000000000000P078T8eX8G[100000000lQ^\0000000000000G7[00004>Hi00000000@Dkeh8KQTN<:4?=T0000TGeFHQ=j000000000000h]<5`DAF
00000000`?kj00004;kLH?J4`4L7\Z[4000000000000``N8`88il9hX000000000000<W0j0000@OmHd<iYH3ANLLg1\a^700000000000000000000\6;I\4BDPINd
<8Y_l@GGDJSR<?FlD1^f02W788P[`Aj0`7=<4KU7<YQ?\69QD[O\\K:i<GhV`XSbL\^QPP>AX?:lXA3^4DONHHBnlK<dlT95\BFB8DeW4KabTSoEDY;>@T30T`bQ0000
X8WF0000`E@50000000000000000TCU3000000004HHe0000D[KB0bR9`H:20000000000000000X:dK`61Z0000@PS`000000000000@a@@D28e0WOO4CCEXK6Q@LoT
\UMcT[10000000000000LU7l@=DHdL_@0000HYXgTTBeH66a`BRW0000l@:lL;Tf0<EW@4gT<:2IP=^VLVV;TGl4PWWV00000W9W0000`aGT01n:TDP[00000000d9^a
hGBk00000000000002_Xh@EI00000000PalM0000LKnI0000L4WSH<RBdJE@000000008>830E\C0000TALL4LK\PWJT00000N\2000000000000HEJg0000<11<XD<j
000000000000XK4nXAMI0000PVGcLI<j00000000H<kkX4l8X=QNh3oa0000000000000000l<\[0000h4O?0000PK;lPGBJ`::XLW]l0000lH]9Laf5Hafe00000000
0000000000000000<6bE@8l=X4g10000@6ZP0000`a>Z0000TU7B0000H<5ALI<@000000000000X;WO000000000DSY00000000d_<:0000h9D80000lQVbdRQNHWdF
00000000000000000000XU8ld6>:000040:6@3ChTBAGLO\EL0UQ<X0h<bd6P1eU@7hiTFK98R[[8LdiL^noDZANl7BD@:`3lGRXdLSg422`03SKlPG`430?@Q_`4VNT
hXB<<_o^@5^<4`b3La9V<Y?lXW6OdE=bhbNFTZ9?d1K@<64n4<=g0HnmhZ7XL`D]000000004ZDR000000000000000000000000000000000000000000000000d>?1
000000000000LVfSD=[G4?aS0000Xad40000000000000000@2?>hC01\CGBTbCZ00000000P0XAhC:9<VRol0LGX_J\000000000000@;e>d4@N0000000000000000
0000@>4D`SQc00000000XKGN@QYAH8>M@ZGIh^SK4M?GHaDo0000PbDV\35?0000l46>D::e0000LEdJ\?bhLEO]LLR^01Yo8>19HK@aP4EY\=5L\GOTP4:3@O6nLN0\
@KG3<ZBk\0nN8=V4T]<D@`g4X35i000000000000XE9[00000000hM6G<3Mb00000Vfc00000000@;PPH]nOX2>j000000000000hXAj`KMg0000000000000000L1Nf
@P2A000000000000lCSQ0000LPJK\<c3XX_\`acVHHG7T]P8l;3C`ZISLXo000000000l2Mo00000000`QiR0000\^RUXaO[`C0Y`;>f4JZ10000lNT`0000d?Z70000
LD^lX@PP00000000h`cYh96@0000X@D?`3i4@A35DUeZlVa;@:GN0GhDlVBahWCTH`5Xd`d@0000DEkR@KN7`0fULTWfT5goPD[20000445V0000PGHM0Ihh00000000
l\_E000000000000D8Gn\0o_47oOD>TU\BgOXJeNTTPI\=;HH3280;O6HJf`d5kF`_ke\b=W00000000X@EW000000000000h9ea`^5KTaZJ0000P4CJ4`KkXR<n0000
00004@AB000000000000XH1G`_<jT^4:0000HA1S4V[GhE\4000000000H@VX`_?000000008<4S8?hSD13_000000000000d@IJPKE^0000000000000000hbf:0000
<A3i000000000000000000004=8Vl^1a0000000000000000DU;940mGL4D1LGKN`WGD000000000000@Igh0000L_i7`27E@R@f00000000<O8GXTNa00004?VR0PI0
HQUi@=KV\McQPRLe`:Q]0000<2PDTWIfdNE\0`4_d@h^@;48`PYNTP_c86c_8D`LhN?Nh`P9`H_P0000DQ150000D[J\0Z<00`SWP;5]P?SjXEZ9LEiMT?R00QQLh[8N
00000000d=OcHC;Y<I6DHQ=D8ZZb@0kC0Ff>0000l6?4<U?dh4FC@V6>000000000000h0ME@>LbhKPW`Zc4\IBI0000D=G80000H>Bb0000\1Ka0000PMIC00000000
000000000000dYMDX04S0000<:g^0000000000000000P]M2D21h0000X4YM0000P=9jh@Ae<:eadY^9000000000000P5VIl@PD@DR[l4=[<S1b49Z[000000000000
0000<bZC00000000000000000000\P2i0000XU=\00000000@8b4D0YH<;^GDQNh42Vd`VPYd<cAT[4P8bjl000000008?:M\?ZVD@oLL@:>D`PH0000\@n:<7>_4H>2
00000000000000000000HZb\000000000000HTaK000000000000H9020000hF?fhFaGTK37dNX2h2eO46;;8>FIDSS]HCHWDTQ<8U?7l`C[H`PWHQLAh`ZJl17el:ZP
D>YclF\g0000L]RKPISh\6S=D3>El7jO000000000000<Fj5XRT40000@LNj000000000000000000000000H5PA000000000000000000004HYj`ZfRd5cE0000`>d<
XY1G0000<>L;`2ih00000000@KJJ000000000000@9_40000000000000000DFNI000000000000DPjW00000000db;A0000P6BSlF9c@1b000000000000000000000
0000dSnb00000000<30`000000000000h_6g<a_o8<8I<F`0dRS`000000000000000000000000l1fd\:i4T?89X81i4QTX00000000@L9NX^nW0000@@<<DF_ULLD8
00004MOf0000DC1N\@;>8L[[00000000l3ml00008_Ll00000000<31=`64VDL2n0000000000000000\78YTZnX0000000000008ViW0000H3El48070000P:E_0Y>B
0000dLhi0000T@9C@IaOhUBKDC4e4KX5h0ID8@;NHR6E02[R49na<:8e\;h5<5`R4HNYh^>odYD4LYod00000000`9`I0000DBS;XJDP000000000000hHH28Z^>0000
D1g>h?`<4GLmlTP5000000000000`B]@0000T9XWD7ERPQKKlZKe0000\7E3X;Al\>8@DHmgl`GW4Mo\`=I;HY3J0>ZO00000000`3EV<EBC0;lcXHaHXGN?\I@90<LU
0556T53X<8ga<;fM8CTQlCfHTL7i04V^4[iK@EGO<]h[<F20d^mLh`I@XMUfTb<mX7X40J?e0000000000000000h2NG000000000000X==mlEl9h`;ClII\00000000
<4I]d6CR<I4`L>01X;:3\9GmDVZ0Pa_9lbl10000000000000000T\CgHEQ4000000000000<Df782]^dA@gH4Q8d0C58F3\DPTllH^?DLndDKLal58D`6VG00000000
00008Cf845fk<7ZY\G[>dT9jP7GI000000000000d9Tb000000008V3h00E\d`mC00000000@R`R<AQK00000000<@CV\Ro<HGLP000000004Cd700000000<8N>0000
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
