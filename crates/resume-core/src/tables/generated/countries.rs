// Made by `cargo xtask codegen` from data/countries.tsv and data/country-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, 512, r#"AD	0001
AE	0011
AF	0021
AG	0031
AI	0041
AL	0051
AM	0061
AO	0071
AQ	0081
AR	0091
AS	00:1
AT	00;1
AU	00<1
AW	00=1
AX	00>1
AZ	00?1
BA	00@1
BB	00A1
BD	00B1
BE	00C1
BF	00D1
BG	00E1
BH	00F1
BI	00G1
BJ	00H1
BL	00I1
BM	00J1
BN	00K1
BO	00L1
BQ	00M1
BR	00N1
BS	00O1
BT	00P1
BV	00Q1
BW	00R1
BY	00S1
BZ	00T1
CA	00U1
CC	00V1
CD	00W1
CF	00X1
CG	00Y1
CH	00Z1
CI	00[1
CK	00\1
CL	00]1
CM	00^1
CN	00_1
CO	00`1
CR	00a1
CU	00b1
CV	00c1
CW	00d1
CX	00e1
CY	00f1
CZ	00g1
DE	00h1
DJ	00i1
DK	00j1
DM	00k1
DO	00l1
DZ	00m1
EC	00n1
EE	00o1
EG	0101
EH	0111
ER	0121
ES	0131
ET	0141
FI	0151
FJ	0161
FK	0171
FM	0181
FO	0191
FR	01:1
GA	01;1
GB	01<1
GD	01=1
GE	01>1
GF	01?1
GG	01@1
GH	01A1
GI	01B1
GL	01C1
GM	01D1
GN	01E1
GP	01F1
GQ	01G1
GR	01H1
GS	01I1
GT	01J1
GU	01K1
GW	01L1
GY	01M1
HK	01N1
HM	01O1
HN	01P1
HR	01Q1
HT	01R1
HU	01S1
ID	01T1
IE	01U1
IL	01V1
IM	01W1
IN	01X1
IO	01Y1
IQ	01Z1
IR	01[1
IS	01\1
IT	01]1
JE	01^1
JM	01_1
JO	01`1
JP	01a1
KE	01b1
KG	01c1
KH	01d1
KI	01e1
KM	01f1
KN	01g1
KP	01h1
KR	01i1
KW	01j1
KY	01k1
KZ	01l1
LA	01m1
LB	01n1
LC	01o1
LI	0201
LK	0211
LR	0221
LS	0231
LT	0241
LU	0251
LV	0261
LY	0271
MA	0281
MC	0291
MD	02:1
ME	02;1
MF	02<1
MG	02=1
MH	02>1
MK	02?1
ML	02@1
MM	02A1
MN	02B1
MO	02C1
MP	02D1
MQ	02E1
MR	02F1
MS	02G1
MT	02H1
MU	02I1
MV	02J1
MW	02K1
MX	02L1
MY	02M1
MZ	02N1
NA	02O1
NC	02P1
NE	02Q1
NF	02R1
NG	02S1
NI	02T1
NL	02U1
NO	02V1
NP	02W1
NR	02X1
NU	02Y1
NZ	02Z1
OM	02[1
PA	02\1
PE	02]1
PF	02^1
PG	02_1
PH	02`1
PK	02a1
PL	02b1
PM	02c1
PN	02d1
PR	02e1
PS	02f1
PT	02g1
PW	02h1
PY	02i1
QA	02j1
RE	02k1
RO	02l1
RS	02m1
RU	02n1
RW	02o1
SA	0301
SB	0311
SC	0321
SD	0331
SE	0341
SG	0351
SH	0361
SI	0371
SJ	0381
SK	0391
SL	03:1
SM	03;1
SN	03<1
SO	03=1
SR	03>1
SS	03?1
ST	03@1
SV	03A1
SX	03B1
SY	03C1
SZ	03D1
TC	03E1
TD	03F1
TF	03G1
TG	03H1
TH	03I1
TJ	03J1
TK	03K1
TL	03L1
TM	03M1
TN	03N1
TO	03O1
TR	03P1
TT	03Q1
TV	03R1
TW	03S1
TZ	03T1
UA	03U1
UG	03V1
UM	03W1
US	03X1
UY	03Y1
UZ	03Z1
VA	03[1
VC	03\1
VE	03]1
VG	03^1
VI	03_1
VN	03`1
VU	03a1
WF	03b1
WS	03c1
XK	03d1
YE	03e1
YT	03f1
ZA	03g1
ZM	03h1
ZW	03i1
"#, r#"0000<01YH0=I8041H0NQ40Ja00000000<0?9L08a000000000000<04Q000080LA00000000H0GY80Di000000000000000080010000P05Y<07900000000H0MQ407i
D0H90000<01i0000802i00000000@0DY0000808I80?IH0IA00000000000000000000H06a00000000000000000000<0C9H0:Y800i0000L05Q0000000000000000
80Na@0A9H0:a00000000402980F1L0@a<0DQ00000000D0I90000<01A00000000000080K9000000000000000000000000<0BQD09aH0M180LQL0510000H0?Y0000
D0Mi0000@0BAH0;QL0LY0000402Y80FIL0@I0000H0Ma00000000L0;Y0000H0=A0000000000000000L0N90000L08i0000000000000000000080LI000000000000
0000000000000000000000000000P061<07A@0=aP0GA000080>i@0AY00000000H0=Y803I0000000000000000808AH0IY0000H0<A00000000000080KQH06Y0000
D0@9H0GaL0JI0000<0C1D09I000000000000000000000000000000000000H0;9<0NAH0=9000000000000<0DA000080>ID0I10000<0190000803Y00000000H06Q
00000000P099H0J100000000D09Y00000000L04Y0000H0?a80E90000P0;i<0B90000800I0000402A@07Q80FQ<0D100004089D0H10000<01Q00008031000040Ji
H06900000000H0Ii0000000080Ca<0FY000000000000807Y0000000000000000<0AaH0:Q0000D0<YP05i0000H0@i0000H0MI407a40>Y@0AQ<01a0000803Q80EY
40JY80O10000<0NYH0IQ0000H0<I0000<0G1P0EI80KY000000000000H0JA00000000<0Bi0000400a00000000@0>10000000000000000@0A1H0;10000H0=10000
00000000<0DI00000000D0HQ0000<01100008049000040KAH06I0000<0?10000000000000000D0:1000080L90000<0>9H0?i80E10000P0<1<0B1H0:A800A0000
402I000000000000H0MY408180>aL0Li<01I0000<0EQ000040K1000000000000L08YH0Ia000080CY<04I<0Fa0000000000000000000000000000<0CIH0:I800Q
D0<QL05I<071H0MA80NIH0N140>Q@0AI000000000000803980EaL0@Q0000000080?QL09AH0Hi00000000803a000080KaH06i00000000000000000000<0Ba0000
400Y0000L04i000000000000000000000000H0;I0000D0<i402180F9P0GQ000000000000D0HI00000000H0=Q804A000040KI000000000000L091H0J900000000
D09i00000000L04a00000000000000000000<0AiH0:980090000P05a00000000<0Ci00000000D0HA000000000000802a00000000@0Da0000808QH0II0000H0<9
80CQ<0Fi000080L100000000D0@1H0Gi00000000<0CAH0M900000000L05A0000L0GI80EA00000000@0AAH0:iL0La0000403A80EiL0@Y0000000080>AD0Ha0000
00000000803i<0G980KiH06A80Ni<0?AH0JQ00000000<0BYD09Q0000<0O9L059<0=i000000000000P0;a@0BIH0;A0000D0<a402Q@07IL0@A<0D980FA0000D0HY
"#, [
0, 1, 2, 3, 4, 5, 6, 7,
8, 9, 10, 11, 12, 13, 14, 15,
16, 17, 18, 19, 20, 21, 22, 23,
24, 25, 26, 27, 28, 29, 30, 31,
32, 33, 34, 35, 36, 37, 38, 39,
40, 41, 42, 43, 44, 45, 46, 47,
48, 49, 50, 51, 52, 53, 54, 55,
56, 57, 58, 59, 60, 61, 62, 63,
64, 65, 66, 67, 68, 69, 70, 71,
72, 73, 74, 75, 76, 77, 78, 79,
80, 81, 82, 83, 84, 85, 86, 87,
88, 89, 90, 91, 92, 93, 94, 95,
96, 97, 98, 99, 100, 101, 102, 103,
104, 105, 106, 107, 108, 109, 110, 111,
112, 113, 114, 115, 116, 117, 118, 119,
120, 121, 122, 123, 124, 125, 126, 127,
128, 129, 130, 131, 132, 133, 134, 135,
136, 137, 138, 139, 140, 141, 142, 143,
144, 145, 146, 147, 148, 149, 150, 151,
152, 153, 154, 155, 156, 157, 158, 159,
160, 161, 162, 163, 164, 165, 166, 167,
168, 169, 170, 171, 172, 173, 174, 175,
176, 177, 178, 179, 180, 181, 182, 183,
184, 185, 186, 187, 188, 189, 190, 191,
192, 193, 194, 195, 196, 197, 198, 199,
200, 201, 202, 203, 204, 205, 206, 207,
208, 209, 210, 211, 212, 213, 214, 215,
216, 217, 218, 219, 220, 221, 222, 223,
224, 225, 226, 227, 228, 229, 230, 231,
232, 233, 234, 235, 236, 237, 238, 239,
240, 241, 242, 243, 244, 245, 246, 247,
248, 249,
] }

index! { V3: u8, 512, r#"AD	0001
AE	0011
AF	0021
AG	0031
AL	0041
AM	0051
AO	0061
AR	0071
AT	0081
AU	0091
AZ	00:1
BA	00;1
BB	00<1
BD	00=1
BE	00>1
BF	00?1
BG	00@1
BH	00A1
BI	00B1
BJ	00C1
BN	00D1
BO	00E1
BR	00F1
BS	00G1
BT	00H1
BW	00I1
BY	00J1
BZ	00K1
CA	00L1
CD	00M1
CF	00N1
CG	00O1
CH	00P1
CI	00Q1
CL	00R1
CM	00S1
CN	00T1
CO	00U1
CR	00V1
CU	00W1
CV	00X1
CY	00Y1
CZ	00Z1
DE	00[1
DJ	00\1
DK	00]1
DM	00^1
DO	00_1
DZ	00`1
EC	00a1
EE	00b1
EG	00c1
EL	00d1
ER	00e1
ES	00f1
ET	00g1
FI	00h1
FJ	00i1
FM	00j1
FR	00k1
GA	00l1
GD	00m1
GE	00n1
GH	00o1
GL	0101
GM	0111
GN	0121
GQ	0131
GT	0141
GW	0151
GY	0161
HN	0171
HR	0181
HT	0191
HU	01:1
ID	01;1
IE	01<1
IL	01=1
IN	01>1
IQ	01?1
IR	01@1
IS	01A1
IT	01B1
JM	01C1
JO	01D1
JP	01E1
KE	01F1
KG	01G1
KH	01H1
KI	01I1
KM	01J1
KN	01K1
KP	01L1
KR	01M1
KW	01N1
KZ	01O1
LA	01P1
LB	01Q1
LC	01R1
LI	01S1
LK	01T1
LR	01U1
LS	01V1
LT	01W1
LU	01X1
LV	01Y1
LY	01Z1
MA	01[1
MC	01\1
MD	01]1
ME	01^1
MG	01_1
MH	01`1
MK	01a1
ML	01b1
MM	01c1
MN	01d1
MR	01e1
MT	01f1
MU	01g1
MV	01h1
MW	01i1
MX	01j1
MY	01k1
MZ	01l1
NA	01m1
NE	01n1
NG	01o1
NI	0201
NL	0211
NO	0221
NP	0231
NR	0241
NU	0251
NZ	0261
OM	0271
PA	0281
PE	0291
PG	02:1
PH	02;1
PK	02<1
PL	02=1
PS	02>1
PT	02?1
PW	02@1
PY	02A1
QA	02B1
RO	02C1
RS	02D1
RU	02E1
RW	02F1
SA	02G1
SB	02H1
SC	02I1
SD	02J1
SE	02K1
SG	02L1
SI	02M1
SK	02N1
SL	02O1
SM	02P1
SN	02Q1
SO	02R1
SR	02S1
SS	02T1
ST	02U1
SV	02V1
SY	02W1
SZ	02X1
TD	02Y1
TG	02Z1
TH	02[1
TJ	02\1
TL	02]1
TM	02^1
TN	02_1
TO	02`1
TR	02a1
TT	02b1
TV	02c1
TZ	02d1
UA	02e1
UG	02f1
UK	02g1
US	02h1
UY	02i1
UZ	02j1
VA	02k1
VC	02l1
VE	02m1
VN	02n1
VU	02o1
WS	0301
XK	0311
YE	0321
ZA	0331
ZM	0341
ZW	0351
"#, r#"00000000H0:18031H0H940E900000000<0;YL079000000000000<03I000080FI00000000H0BQ80@I000000000000000080010000P04A<05Q00000000H0GQ406A
D0C1L0Fi<01A0000802A00000000@0@90000806aH0Ci000000000000000000000000H05900000000000000000000<0>iH08A800a000000000000000000000000
0000@0=Q000000000000401Q80AIL0=9<0@100000000D0Ca0000000000000000000080EI0000000000000000000000000000D07aH0G180FQL03a0000H0<10000
00000000@0>QH08YL0FY000040210000L0<a0000000000000000L08a0000H09i0000000000000000L0Gi00000000000000000000000000000000000000000000
0000000000000000000000000000P04Y<05YP0BA0000000080;I@0=i00000000H0:A802Q0000000000000000806YH0DA0000H09900000000000080EY00000000
D0<QH0BYL0Di0000<0>aD07Q0000000000000000000000000000000000000000000000000000000000000000000080:i00000000<00i00000000000000000000
00000000H0DY000000000000D07Y00000000L03Q0000H0<980@Y00000000<0>I0000800I0000401Y@05i0000000000000000D0Bi0000<0190000802I00000000
H04a00000000H0DQ0000000080?Q000000000000000080610000000000000000<0>1H0890000D09QP04Q0000H0=A0000H0GI406940;9000000000000802Y80A9
80HQ00000000<0HAH0D90000H09A0000<0B1P0@i80Ea00000000000000000000000000000000400Y00000000@0:Q0000000000000000@0=I00000000H09a0000
00000000<0?i0000406QD0CI0000000000000000000040EQH0510000<0;Q00000000000000000000000080FA0000<0:YH0<A80@Q0000P08i<0>A0000800A0000
401a000000000000H0GY406I80;A0000<0110000<0A1000040EA000000000000L071H0DI000080?I<03A<0Aa0000000000000000000000000000<0?9H081H0GA
D09IL049<05I80H10000H0Ga40;1@0=a00000000000000000000L0<i0000000080;iL07IH0CY00000000802a000080EiH05A00000000000000000000<0>Y0000
400Q0000L03Y000000000000000000000000000000000000401I80AQP0BI000000000000D0CA00000000H0:9803900000000000000000000L07AH0Da00000000
000000000000000000000000000000000000<0>9H07i80090000P04I00000000<0?Y00000000D0C9000000000000802900000000@0@A0000806iH0D10000H091
80?A<0Ai000080F900000000D0<IH0Ba00000000<0?1H0G900000000L0410000000080@a00000000@0=YH08IL0Fa000080AA0000L0=10000000080:a00000000
00000000802i<0B980F1H04i80HI<0;aH0E100000000000000000000<0HYL03i<0:I00000000000000000000H08Q0000D09Y401i@05aL0<Y<0?a80AY0000D0CQ
"#, [
0, 1, 2, 3, 5, 6, 7, 9,
11, 12, 15, 16, 17, 18, 19, 20,
21, 22, 23, 24, 27, 28, 30, 31,
32, 34, 35, 36, 37, 39, 40, 41,
42, 43, 45, 46, 47, 48, 49, 50,
51, 54, 55, 56, 57, 58, 59, 60,
61, 62, 63, 64, 88, 66, 67, 68,
69, 70, 72, 74, 75, 77, 78, 81,
83, 84, 85, 87, 90, 92, 93, 96,
97, 98, 99, 100, 101, 102, 104, 106,
107, 108, 109, 111, 112, 113, 114, 115,
116, 117, 118, 119, 120, 121, 122, 124,
125, 126, 127, 128, 129, 130, 131, 132,
133, 134, 135, 136, 137, 138, 139, 141,
142, 143, 144, 145, 146, 150, 152, 153,
154, 155, 156, 157, 158, 159, 161, 163,
164, 165, 166, 167, 168, 169, 170, 171,
172, 173, 175, 176, 177, 178, 182, 183,
184, 185, 186, 188, 189, 190, 191, 192,
193, 194, 195, 196, 197, 199, 201, 202,
203, 204, 205, 206, 207, 208, 209, 211,
212, 214, 216, 217, 218, 220, 221, 222,
223, 224, 225, 226, 228, 229, 230, 76,
232, 233, 234, 235, 236, 237, 240, 241,
243, 244, 245, 247, 248, 249,
] }

index! { DIALING: u8, 512, r#"1	0003
1242	0031
1246	0041
1264	0051
1268	0061
1284	0071
1340	0081
1345	0091
1441	00:1
1473	00;1
1649	00<1
1658	00=1
1664	00>1
1670	00?1
1671	00@1
1684	00A1
1721	00B1
1758	00C1
1767	00D1
1784	00E1
1787	00F1
1809	00G1
1829	00G1
1849	00G1
1868	00H1
1869	00I1
1876	00=1
1939	00F1
20	00J1
211	00K1
212	00L2
213	00N1
216	00O1
218	00P1
220	00Q1
221	00R1
222	00S1
223	00T1
224	00U1
225	00V1
226	00W1
227	00X1
228	00Y1
229	00Z1
230	00[1
231	00\1
232	00]1
233	00^1
234	00_1
235	00`1
236	00a1
237	00b1
238	00c1
239	00d1
240	00e1
241	00f1
242	00g1
243	00h1
244	00i1
245	00j1
246	00k1
248	00l1
249	00m1
250	00n1
251	00o1
252	0101
253	0111
254	0121
255	0131
256	0141
257	0151
258	0161
260	0171
261	0181
262	0193
263	01<1
264	01=1
265	01>1
266	01?1
267	01@1
268	01A1
269	01B1
27	01C1
290	01D1
291	01E1
297	01F1
298	01G1
299	01H1
30	01I1
31	01J1
32	01K1
33	01L1
34	01M1
350	01N1
351	01O1
352	01P1
353	01Q1
354	01R1
355	01S1
356	01T1
357	01U1
358	01V1
35818	01W1
359	01X1
36	01Y1
370	01Z1
371	01[1
372	01\1
373	01]1
374	01^1
375	01_1
376	01`1
377	01a1
378	01b1
379	01c1
380	01d1
381	01e1
382	01f1
383	01g1
385	01h1
386	01i1
387	01j1
389	01k1
39	01l1
3906698	01c1
40	01m1
41	01n1
420	01o1
421	0201
423	0211
43	0221
44	0234
45	0271
46	0281
47	0293
48	02<1
49	02=1
500	02>2
501	02@1
502	02A1
503	02B1
504	02C1
505	02D1
506	02E1
507	02F1
508	02G1
509	02H1
51	02I1
52	02J1
53	02K1
54	02L1
55	02M1
56	02N1
57	02O1
58	02P1
590	02Q3
591	02T1
592	02U1
593	02V1
594	02W1
595	02X1
596	02Y1
597	02Z1
598	02[1
599	02\2
60	02^1
61	02_3
62	02b1
63	02c1
64	02d2
65	02f1
66	02g1
670	02h1
672	02i3
673	02l1
674	02m1
675	02n1
676	02o1
677	0301
678	0311
679	0321
680	0331
681	0341
682	0351
683	0361
685	0371
686	0381
687	0391
688	03:1
689	03;1
690	03<1
691	03=1
692	03>1
7	03?2
76	03A1
77	03A1
81	03B1
82	03C1
84	03D1
850	03E1
852	03F1
853	03G1
855	03H1
856	03I1
86	03J1
880	03K1
886	03L1
90	03M1
91	03N1
92	03O1
93	03P1
94	03Q1
95	03R1
960	03S1
961	03T1
962	03U1
963	03V1
964	03W1
965	03X1
966	03Y1
967	03Z1
968	03[1
970	03\1
971	03]1
972	03^1
973	03_1
974	03`1
975	03a1
976	03b1
977	03c1
98	03d1
992	03e1
993	03f1
994	03g1
995	03h1
996	03i1
998	03j1
"#, r#"@0N0000000000000\0;>808S0000d0@j0000P0K_000000000000`04`00000000T0BN0000\02DP0EQd0?P00MV000000000000806^0000000000000000P0H;d0P?
<0>50000<05V<0DE`01f000080880000`0A<00000000000000000000\04i000000000000<0KgP0Di0000`0@=X02b000000000000000040GCP0C7000000000000
000000000000805_80CX00000000`0F_80:H0000000000000000000000000000P0=0<08nD0OA0000000000000000\03@00000000T0A_000000000000000000M6
L0J]0000<03^00000000@01R807B0000\0FD809[P0HVL0IL@0=Q@0NK000000000000\0:c808\0000d0@a00000000000000000000\04W0000000000000000P0EI
00MNd0?Y00000000L00V0000806U40Gc0000\0G10000P0HMd0PH00000000805;<0D<00000000808A\036`0AN0000@0>PX02N000000000000P0>mD0Oe0000<0L9
00000000`0@F0000000000000000000040GKP0All01H00000000000000000000805h<07f80COX0;Y`0Fh80:?D0Mg00000000000000000000\052\0;G<097D0OJ
<0LK@0LeT0KO000000000000P0;k00000000T0B<0000000000Lnd0?500000000000000008079P0KG00000000809RP0I1L008@0>>L0IU<0D`@0NB0000\0:l808e
0000d0A30000P0LT000000000000X04<\04N000000000000P0EA0000d0?b80<<000000000000807040GkP0B_\0G:0000P0HD`0PQ00000000805D80D300000000
808JP0JK00000000@0>d0000000000000000P0<hD0On0000<0L000000000D01>000000000000000000000000P0B400000000L0IC00000000<001802X<07]0000
X0;b`0Ei80:6L0J0L00B@0=ZD0M^<06C00000000\0;PD0No0000d0@X0000T0KW000000000000000000000000T0BE0000P0EaX03Jd0?>0000000000000000807T
P0K?h00jT0C?809IP0HhL0I^@0>G@0N]<0DW00000000\0:Q0000\02l00000000000000000000000000000000000000000000P0E90000d0?k80<3000000000000
806g@020P0Bg40GS40P70000`0PZ00000000806180Cj00000000`0FML0JT0000000000000000000000000000P0<`D0OS0000<0LB00000000000000000000P04F
0000000000000000000000MFh00`<0<WL0I:L0Jo0000000000000000`0F2809mL0J9D0N9@0=c0000<06LX0420000\0;5D0O80000d0@O00000000000000000000
H00LT0AW000000000000P0EY0000d0?G000000000000<01\807K40H3T0CG0000809@L0Ig@0NT<0=l0000<05M<0DN0000\0:Z807oD0Nfd0AE0000000000000000
00000000P0=@000000000000P0E10000d0@480<E0000000000000000@02:P0Bo40G[00000000`0Pc00000000806:80Ca00000000`0FV00000000d0PlH0>Y0000
000000000000803TP0=8D0O\0000@0L\00000000000000000000000000000000P0BW000000M>L0Jf<0<N<03h<0K8000000000000h014\0F;809dP0H_L0JB@0=H
"#, [
232, 37, 231, 31, 17, 4, 3, 238,
239, 123, 26, 77, 213, 111, 151, 148,
91, 10, 210, 127, 59, 236, 181, 60,
225, 119, 64, 207, 136, 65, 61, 222,
135, 84, 204, 150, 144, 85, 43, 20,
161, 216, 24, 153, 130, 202, 81, 163,
214, 40, 46, 51, 208, 87, 75, 41,
39, 7, 92, 105, 194, 195, 191, 68,
205, 57, 114, 228, 230, 23, 158, 248,
141, 187, 215, 246, 249, 159, 155, 131,
34, 212, 118, 247, 198, 66, 13, 73,
83, 88, 165, 19, 74, 67, 82, 183,
133, 101, 108, 5, 152, 54, 69, 14,
21, 99, 132, 134, 63, 138, 6, 35,
0, 137, 203, 235, 229, 189, 139, 244,
97, 199, 16, 143, 109, 188, 42, 55,
201, 128, 11, 76, 80, 103, 110, 58,
196, 166, 33, 200, 178, 56, 71, 89,
36, 90, 209, 96, 164, 49, 172, 179,
98, 173, 156, 50, 9, 30, 45, 48,
237, 86, 25, 140, 28, 93, 62, 79,
185, 149, 206, 233, 52, 29, 157, 12,
38, 53, 100, 176, 170, 180, 197, 217,
220, 162, 8, 95, 27, 168, 175, 223,
193, 241, 70, 184, 242, 44, 169, 243,
117, 160, 226, 174, 219, 72, 142, 190,
124, 124, 113, 121, 240, 120, 94, 147,
116, 125, 47, 18, 227, 224, 104, 177,
2, 129, 145, 154, 126, 112, 211, 106,
122, 192, 245, 171, 182, 1, 102, 22,
186, 32, 146, 167, 107, 218, 221, 15,
78, 115, 234,
] }

grid! { DATA, 3, r#"AD	376	AD
AE	971	AE
AF	93	AF
AG	1268	AG
AI	1264	
AL	355	AL
AM	374	AM
AO	244	AO
AQ	672	
AR	54	AR
AS	1684	
AT	43	AT
AU	61	AU
AW	297	
AX	35818	
AZ	994	AZ
BA	387	BA
BB	1246	BB
BD	880	BD
BE	32	BE
BF	226	BF
BG	359	BG
BH	973	BH
BI	257	BI
BJ	229	BJ
BL	590	
BM	1441	
BN	673	BN
BO	591	BO
BQ	599	
BR	55	BR
BS	1242	BS
BT	975	BT
BV	47	
BW	267	BW
BY	375	BY
BZ	501	BZ
CA	1	CA
CC	61	
CD	243	CD
CF	236	CF
CG	242	CG
CH	41	CH
CI	225	CI
CK	682	
CL	56	CL
CM	237	CM
CN	86	CN
CO	57	CO
CR	506	CR
CU	53	CU
CV	238	CV
CW	599	
CX	61	
CY	357	CY
CZ	420	CZ
DE	49	DE
DJ	253	DJ
DK	45	DK
DM	1767	DM
DO	1809	DO
DZ	213	DZ
EC	593	EC
EE	372	EE
EG	20	EG
EH	212	
ER	291	ER
ES	34	ES
ET	251	ET
FI	358	FI
FJ	679	FJ
FK	500	
FM	691	FM
FO	298	
FR	33	FR
GA	241	GA
GB	44	UK
GD	1473	GD
GE	995	GE
GF	594	
GG	44	
GH	233	GH
GI	350	
GL	299	GL
GM	220	GM
GN	224	GN
GP	590	
GQ	240	GQ
GR	30	EL
GS	500	
GT	502	GT
GU	1671	
GW	245	GW
GY	592	GY
HK	852	
HM	672	
HN	504	HN
HR	385	HR
HT	509	HT
HU	36	HU
ID	62	ID
IE	353	IE
IL	972	IL
IM	44	
IN	91	IN
IO	246	
IQ	964	IQ
IR	98	IR
IS	354	IS
IT	39	IT
JE	44	
JM	1876	JM
JO	962	JO
JP	81	JP
KE	254	KE
KG	996	KG
KH	855	KH
KI	686	KI
KM	269	KM
KN	1869	KN
KP	850	KP
KR	82	KR
KW	965	KW
KY	1345	
KZ	7	KZ
LA	856	LA
LB	961	LB
LC	1758	LC
LI	423	LI
LK	94	LK
LR	231	LR
LS	266	LS
LT	370	LT
LU	352	LU
LV	371	LV
LY	218	LY
MA	212	MA
MC	377	MC
MD	373	MD
ME	382	ME
MF	590	
MG	261	MG
MH	692	MH
MK	389	MK
ML	223	ML
MM	95	MM
MN	976	MN
MO	853	
MP	1670	
MQ	596	
MR	222	MR
MS	1664	
MT	356	MT
MU	230	MU
MV	960	MV
MW	265	MW
MX	52	MX
MY	60	MY
MZ	258	MZ
NA	264	NA
NC	687	
NE	227	NE
NF	672	
NG	234	NG
NI	505	NI
NL	31	NL
NO	47	NO
NP	977	NP
NR	674	NR
NU	683	NU
NZ	64	NZ
OM	968	OM
PA	507	PA
PE	51	PE
PF	689	
PG	675	PG
PH	63	PH
PK	92	PK
PL	48	PL
PM	508	
PN	64	
PR	1787	
PS	970	PS
PT	351	PT
PW	680	PW
PY	595	PY
QA	974	QA
RE	262	
RO	40	RO
RS	381	RS
RU	7	RU
RW	250	RW
SA	966	SA
SB	677	SB
SC	248	SC
SD	249	SD
SE	46	SE
SG	65	SG
SH	290	
SI	386	SI
SJ	47	
SK	421	SK
SL	232	SL
SM	378	SM
SN	221	SN
SO	252	SO
SR	597	SR
SS	211	SS
ST	239	ST
SV	503	SV
SX	1721	
SY	963	SY
SZ	268	SZ
TC	1649	
TD	235	TD
TF	262	
TG	228	TG
TH	66	TH
TJ	992	TJ
TK	690	
TL	670	TL
TM	993	TM
TN	216	TN
TO	676	TO
TR	90	TR
TT	1868	TT
TV	688	TV
TW	886	
TZ	255	TZ
UA	380	UA
UG	256	UG
UM	1	
US	1	US
UY	598	UY
UZ	998	UZ
VA	379	VA
VC	1784	VC
VE	58	VE
VG	1284	
VI	1340	
VN	84	VN
VU	678	VU
WF	681	
WS	685	WS
XK	383	XK
YE	967	YE
YT	262	
ZA	27	ZA
ZM	260	ZM
ZW	263	ZW
"#, r#"000200060009000<000@000C000F000I000L000O000T000W000Z000_000`000c000g000j000m001100140017001;001>001A001E001F001I001L001O001R001W
001X001[001^001a001d001g001j001m002100220025002;002<002?002C002F002I002M002P002S002X002[002^002b002e002h002k002n003100350038003;
003?003B003E003I003L003O003S003V003Y003]003`003c003g003h003k0040004100440048004;004>004B004E004H004L004M004P004S004V004Y004^004a
004d004h004k004n0051005200550059005<005?005C005F005I005M005P005S005U005X005[005^005_005b005f005i005l006000630066006:006=006@006C
006F006I006M006P006S006W006X006[006^006a006d006h006k006n007100740077007:007=007@007D007G007J007M007P007S007W007Z007]007a007b007e
007h007i007l008000830086008:008=008@008C008F008I008M008P008S008V008Y008\008a008d008g008l008o009200960099009<009@009C009F009J009M
009P009S009V009Y009]009^009a009e009h009k009n00:100:400:800:;00:>00:B00:E00:H00:L00:O00:R00:V00:W00:Z00:^00:a00:d00:h00:i00:l00:o
00;200;500;900;<00;?00;B00;E00;H00;M00;P00;S00;W00;Z00;]00;a00;b00;e00;h00;i00;l00<000<300<600<:00<;00<>00<B00<E00<H00<L00<O00<R
00<V00<Y00<\00<`00<a00<d00<h00<k00<n00=100=400=700=;00=<00=?00=C00=F00=I00=N00=O00=R00=V00=Y00=\00=`00=c00=f00=j00=k00=n00>200>3
00>600>:00>=00>@00>D00>G00>J00>N00>Q00>T00>W00>Z00>]00>`00>c00>f00>j00>m00?000?400?700?:00?=00?>00?A00?D00?G00?J00?N00?O00?R00?V
00?Y00?\00?_00?b00?e00?i00?l00?o00@200@500@800@;00@<00@?00@D00@G00@J00@N00@Q00@T00@W00@Z00@]00@a00@d00@g00@k00@n00A100A500A800A;
00A?00AB00AE00AI00AL00AO00AT00AW00AZ00A^00Aa00Ad00Ag00Aj00Am00B100B400B700B<00B=00B@00BB00BE00BH00BL00BO00BR00BV00BY00B\00Ba00Bd
00Bg00Bk00Bn00C100C400C700C:00C>00CA00CD00CH00CK00CN00CR00CU00CX00C\00C_00Cb00Cf00Ci00Cl00D000D300D600D:00D=00D@00DD00DG00DJ00DN
00DQ00DT00DX00D[00D^00Db00Dc00Df00Dj00Dm00E000E400E700E:00E>00EA00ED00EH00EK00EN00EQ00ET00EW00E[00E^00Ea00Ee00Ef00Ei00En00Eo00F2
00F600F700F:00F>00FA00FD00FI00FJ00FM00FQ00FT00FW00F[00F^00Fa00Fe00Fh00Fk00Fo00G200G500G800G;00G>00GA00GD00GG00GK00GN00GQ00GU00GX
00G[00G_00G`00Gc00Gg00Gj00Gm00H100H200H500H900H<00H?00HC00HF00HI00HL00HO00HR00HU00HX00H[00H_00Hb00He00Hi00Hl00Ho00I300I600I900I<
00I?00IB00IF00II00IL00IP00IS00IV00IY00I\00I_00Ic00Id00Ig00Ik00In00J100J400J700J:00J=00J@00JC00JF00JI00JL00JP00JQ00JT00JW00JX00J[
00J`00Ja00Jd00Jh00Jk00Jn00K200K500K800K<00K?00KB00KF00KI00KL00KP00KS00KV00KZ00K[00K^00Ka00Kd00Kg00Kk00Kn00L100L300L600L900L=00L@
00LC00LG00LJ00LM00LQ00LT00LW00L[00L^00La00Le00Lh00Lk00Ln00M100M400M700M:00M=00MA00MB00ME00MI00ML00MO00MR00MS00MV00MZ00M]00M`00Md
00Mg00Mj00Mn00N100N400N800N;00N>00NB00NE00NH00NL00NO00NR00NV00NY00N\00N`00Nc00Nf00Nj00Nm00O000O500O600O900O=00O@00OC00OG00OJ00OM
00OR00OS00OV00OZ00O]00O`00Od00Oe00Oh00Ol00Oo00P200P500P800P;00P?00PB00PE00PI00PJ00PM00PQ00PT00PW00P[00P^00Pa00Pe00Ph00Pk00Po00Q2
00Q500Q800Q;00Q>00QC00QF00QI00QM00QP00QS00QW00QX00Q[00Q_00Qb00Qe00Qi00Ql00Qo00R300R600R900R;00R<00R?00RA00RD00RG00RK00RN00RQ00RU
00RX00R[00R_00Rb00Re00Rj00Rm00S000S300S600S900S>00S?00SB00SG00SH00SK00SN00SQ00ST00SX00S[00S^00Sb00Sc00Sf00Sj00Sm00T000T400T700T:
00T>00TA00TD00TH00TI00TL00TO00TR00TU00TY00T\00T_00Tc00Tf
"# }

grid! { TITLES, 42, r#"Andorra	安道尔	安道爾	アンドラ	안도라	Andorra	Andorre	Andorra	Andorra	Andorra	Andorra	Andora	Андорра	Андорра	Andorra	Andorra	Andora	Andora	Андора	Andora	Andorra	Andorra	Andorra	Andorra	Andorra	Andorra	Andora	Andora	Andóra	Andorra	Ανδόρα	Andorra	Andorra	Андора	Andorra	Andorra	Andorra	أندورا	אנדורה	एंडोरा	อันดอร์รา	Andorra
United Arab Emirates	阿拉伯联合酋长国	阿拉伯聯合大公國	アラブ首長国連邦	아랍에미리트	Vereinigte Arabische Emirate	Émirats arabes unis	Emiratos Árabes Unidos	Emirados Árabes Unidos	Emirati Arabi Uniti	Verenigde Arabische Emiraten	Zjednoczone Emiraty Arabskie	ОАЭ	Обʼєднані Арабські Емірати	Spojené arabské emiráty	Spojené arabské emiráty	Združeni arabski emirati	Ujedinjeni Arapski Emirati	Уједињени Арапски Емирати	Ujedinjeni Arapski Emirati	Förenade Arabemiraten	De Forenede Arabiske Emirater	De forente arabiske emirater	Arabiemiirikunnat	Sameinuðu arabísku furstadæmin	Araabia Ühendemiraadid	Apvienotie Arābu Emirāti	Jungtiniai Arabų Emyratai	Aontas na nÉimíríochtaí Arabacha	l-Emirati Għarab Magħquda	Ηνωμένα Αραβικά Εμιράτα	Egyesült Arab Emírségek	Emiratele Arabe Unite	Обединени арабски емирства	Birleşik Arap Emirlikleri	Các Tiểu Vương quốc Ả Rập Thống nhất	Uni Emirat Arab	الإمارات العربية المتحدة	איחוד האמירויות הערביות	संयुक्त अरब अमीरात	สหรัฐอาหรับเอมิเรตส์	Emirats Àrabs Units
Afghanistan	阿富汗	阿富汗	アフガニスタン	아프가니스탄	Afghanistan	Afghanistan	Afganistán	Afeganistão	Afghanistan	Afghanistan	Afganistan	Афганистан	Афганістан	Afghánistán	Afganistan	Afganistan	Afganistan	Авганистан	Avganistan	Afghanistan	Afghanistan	Afghanistan	Afganistan	Afganistan	Afganistan	Afganistāna	Afganistanas	an Afganastáin	l-Afganistan	Αφγανιστάν	Afganisztán	Afganistan	Афганистан	Afganistan	Afghanistan	Afganistan	أفغانستان	אפגניסטן	अफ़गानिस्तान	อัฟกานิสถาน	Afganistan
Antigua & Barbuda	安提瓜和巴布达	安地卡及巴布達	アンティグア・バーブーダ	앤티가 바부다	Antigua und Barbuda	Antigua-et-Barbuda	Antigua y Barbuda	Antígua e Barbuda	Antigua e Barbuda	Antigua en Barbuda	Antigua i Barbuda	Антигуа и Барбуда	Антигуа і Барбуда	Antigua a Barbuda	Antigua a Barbuda	Antigva in Barbuda	Antigva i Barbuda	Антигва и Барбуда	Antigva i Barbuda	Antigua och Barbuda	Antigua og Barbuda	Antigua og Barbuda	Antigua ja Barbuda	Antígva og Barbúda	Antigua ja Barbuda	Antigva un Barbuda	Antigva ir Barbuda	Antigua agus Barbúda	Antigua u Barbuda	Αντίγκουα και Μπαρμπούντα	Antigua és Barbuda	Antigua și Barbuda	Антигуа и Барбуда	Antigua ve Barbuda	Antigua và Barbuda	Antigua dan Barbuda	أنتيغوا وبربودا	אנטיגואה וברבודה	एंटिगुआ और बरबुडा	แอนติกาและบาร์บูดา	Antigua i Barbuda
Anguilla	安圭拉	安奎拉	アンギラ	앵귈라	Anguilla	Anguilla	Anguila	Anguila	Anguilla	Anguilla	Anguilla	Ангилья	Ангілья	Anguilla	Anguilla	Angvila	Angvila	Ангвила	Angvila	Anguilla	Anguilla	Anguilla	Anguilla	Angvilla	Anguilla	Angilja	Angilija	Angaíle	Anguilla	Ανγκουίλα	Anguilla	Anguilla	Ангуила	Anguilla	Anguilla	Anguilla	أنغويلا	אנגווילה	एंग्विला	แองกวิลลา	Anguilla
Albania	阿尔巴尼亚	阿爾巴尼亞	アルバニア	알바니아	Albanien	Albanie	Albania	Albânia	Albania	Albanië	Albania	Албания	Албанія	Albánie	Albánsko	Albanija	Albanija	Албанија	Albanija	Albanien	Albanien	Albania	Albania	Albanía	Albaania	Albānija	Albanija	an Albáin	l-Albanija	Αλβανία	Albánia	Albania	Албания	Arnavutluk	Albania	Albania	ألبانيا	אלבניה	अल्बानिया	แอลเบเนีย	Albània
Armenia	亚美尼亚	亞美尼亞	アルメニア	아르메니아	Armenien	Arménie	Armenia	Armênia	Armenia	Armenië	Armenia	Армения	Вірменія	Arménie	Arménsko	Armenija	Armenija	Јерменија	Jermenija	Armenien	Armenien	Armenia	Armenia	Armenía	Armeenia	Armēnija	Armėnija	an Airméin	l-Armenja	Αρμενία	Örményország	Armenia	Армения	Ermenistan	Armenia	Armenia	أرمينيا	ארמניה	आर्मेनिया	อาร์เมเนีย	Armènia
Angola	安哥拉	安哥拉	アンゴラ	앙골라	Angola	Angola	Angola	Angola	Angola	Angola	Angola	Ангола	Ангола	Angola	Angola	Angola	Angola	Ангола	Angola	Angola	Angola	Angola	Angola	Angóla	Angola	Angola	Angola	Angóla	l-Angola	Αγκόλα	Angola	Angola	Ангола	Angola	Angola	Angola	أنغولا	אנגולה	अंगोला	แองโกลา	Angola
Antarctica	南极洲	南極洲	南極	남극 대륙	Antarktis	Antarctique	Antártida	Antártida	Antartide	Antarctica	Antarktyda	Антарктида	Антарктика	Antarktida	Antarktída	Antarktika	Antarktika	Антарктик	Antarktik	Antarktis	Antarktis	Antarktis	Antarktis	Suðurskautslandið	Antarktika	Antarktika	Antarktida	Antartaice	l-Antartika	Ανταρκτική	Antarktisz	Antarctica	Антарктика	Antarktika	Nam Cực	Antarktika	أنتاركتيكا	אנטארקטיקה	अंटार्कटिका	แอนตาร์กติกา	Antàrtida
Argentina	阿根廷	阿根廷	アルゼンチン	아르헨티나	Argentinien	Argentine	Argentina	Argentina	Argentina	Argentinië	Argentyna	Аргентина	Аргентина	Argentina	Argentína	Argentina	Argentina	Аргентина	Argentina	Argentina	Argentina	Argentina	Argentiina	Argentína	Argentina	Argentīna	Argentina	an Airgintín	l-Arġentina	Αργεντινή	Argentína	Argentina	Аржентина	Arjantin	Argentina	Argentina	الأرجنتين	ארגנטינה	अर्जेंटीना	อาร์เจนตินา	Argentina
American Samoa	美属萨摩亚	美屬薩摩亞	米領サモア	아메리칸 사모아	Amerikanisch-Samoa	Samoa américaines	Samoa Americana	Samoa Americana	Samoa Americane	Amerikaans-Samoa	Samoa Amerykańskie	Американское Самоа	Американське Самоа	Americká Samoa	Americká Samoa	Ameriška Samoa	Američka Samoa	Америчка Самоа	Američka Samoa	Amerikanska Samoa	Amerikansk Samoa	Amerikansk Samoa	Amerikan Samoa	Bandaríska Samóa	Ameerika Samoa	ASV Samoa	Amerikos Samoa	Samó Mheiriceá	is-Samoa Amerikana	Αμερικανική Σαμόα	Amerikai Szamoa	Samoa Americană	Американска Самоа	Amerikan Samoası	Samoa thuộc Mỹ	Samoa Amerika	ساموا الأمريكية	סמואה האמריקנית	अमेरिकी समोआ	อเมริกันซามัว	Samoa Americana
Austria	奥地利	奧地利	オーストリア	오스트리아	Österreich	Autriche	Austria	Áustria	Austria	Oostenrijk	Austria	Австрия	Австрія	Rakousko	Rakúsko	Avstrija	Austrija	Аустрија	Austrija	Österrike	Østrig	Østerrike	Itävalta	Austurríki	Austria	Austrija	Austrija	an Ostair	l-Awstrija	Αυστρία	Ausztria	Austria	Австрия	Avusturya	Áo	Austria	النمسا	אוסטריה	ऑस्ट्रिया	ออสเตรีย	Àustria
Australia	澳大利亚	澳洲	オーストラリア	오스트레일리아	Australien	Australie	Australia	Austrália	Australia	Australië	Australia	Австралия	Австралія	Austrálie	Austrália	Avstralija	Australija	Аустралија	Australija	Australien	Australien	Australia	Australia	Ástralía	Austraalia	Austrālija	Australija	an Astráil	l-Awstralja	Αυστραλία	Ausztrália	Australia	Австралия	Avustralya	Úc	Australia	أستراليا	אוסטרליה	ऑस्ट्रेलिया	ออสเตรเลีย	Austràlia
Aruba	阿鲁巴	荷屬阿魯巴	アルバ	아루바	Aruba	Aruba	Aruba	Aruba	Aruba	Aruba	Aruba	Аруба	Аруба	Aruba	Aruba	Aruba	Aruba	Аруба	Aruba	Aruba	Aruba	Aruba	Aruba	Arúba	Aruba	Aruba	Aruba	Arúba	Aruba	Αρούμπα	Aruba	Aruba	Аруба	Aruba	Aruba	Aruba	أروبا	ארובה	अरूबा	อารูบา	Aruba
Åland Islands	奥兰群岛	奧蘭群島	オーランド諸島	올란드 제도	Ålandinseln	Îles Åland	Islas Aland	Ilhas Aland	Isole Åland	Åland	Wyspy Alandzkie	Аландские о-ва	Аландські Острови	Ålandy	Alandy	Alandski otoki	Ålandski otoci	Оландска Острва	Olandska Ostrva	Åland	Åland	Åland	Ahvenanmaa	Álandseyjar	Ahvenamaa	Olandes salas	Alandų Salos	Oileáin Åland	il-Gżejjer Aland	Νήσοι Όλαντ	Åland-szigetek	Insulele Åland	Оландски острови	Åland Adaları	Quần đảo Åland	Kepulauan Aland	جزر آلاند	איי אולנד	एलैंड द्वीपसमूह	หมู่เกาะโอลันด์	Illes Åland
Azerbaijan	阿塞拜疆	亞塞拜然	アゼルバイジャン	아제르바이잔	Aserbaidschan	Azerbaïdjan	Azerbaiyán	Azerbaijão	Azerbaigian	Azerbeidzjan	Azerbejdżan	Азербайджан	Азербайджан	Ázerbájdžán	Azerbajdžan	Azerbajdžan	Azerbajdžan	Азербејџан	Azerbejdžan	Azerbajdzjan	Aserbajdsjan	Aserbajdsjan	Azerbaidžan	Aserbaídsjan	Aserbaidžaan	Azerbaidžāna	Azerbaidžanas	an Asarbaiseáin	l-Ażerbajġan	Αζερμπαϊτζάν	Azerbajdzsán	Azerbaidjan	Азербайджан	Azerbaycan	Azerbaijan	Azerbaijan	أذربيجان	אזרבייג׳ן	अज़रबैजान	อาเซอร์ไบจาน	Azerbaidjan
Bosnia & Herzegovina	波斯尼亚和黑塞哥维那	波士尼亞與赫塞哥維納	ボスニア・ヘルツェゴビナ	보스니아 헤르체고비나	Bosnien und Herzegowina	Bosnie-Herzégovine	Bosnia y Herzegovina	Bósnia e Herzegovina	Bosnia ed Erzegovina	Bosnië en Herzegovina	Bośnia i Hercegowina	Босния и Герцеговина	Боснія і Герцеговина	Bosna a Hercegovina	Bosna a Hercegovina	Bosna in Hercegovina	Bosna i Hercegovina	Босна и Херцеговина	Bosna i Hercegovina	Bosnien och Hercegovina	Bosnien-Hercegovina	Bosnia-Hercegovina	Bosnia ja Hertsegovina	Bosnía og Hersegóvína	Bosnia ja Hertsegoviina	Bosnija un Hercegovina	Bosnija ir Hercegovina	an Bhoisnia agus an Heirseagaivéin	il-Bożnija-Ħerzegovina	Βοσνία - Ερζεγοβίνη	Bosznia-Hercegovina	Bosnia și Herțegovina	Босна и Херцеговина	Bosna-Hersek	Bosnia và Herzegovina	Bosnia dan Herzegovina	البوسنة والهرسك	בוסניה והרצגובינה	बोस्निया और हर्ज़ेगोविना	บอสเนียและเฮอร์เซโกวีนา	Bòsnia i Hercegovina
Barbados	巴巴多斯	巴貝多	バルバドス	바베이도스	Barbados	Barbade	Barbados	Barbados	Barbados	Barbados	Barbados	Барбадос	Барбадос	Barbados	Barbados	Barbados	Barbados	Барбадос	Barbados	Barbados	Barbados	Barbados	Barbados	Barbados	Barbados	Barbadosa	Barbadosas	Barbadós	Barbados	Μπαρμπέιντος	Barbados	Barbados	Барбадос	Barbados	Barbados	Barbados	بربادوس	ברבדוס	बारबाडोस	บาร์เบโดส	Barbados
Bangladesh	孟加拉国	孟加拉	バングラデシュ	방글라데시	Bangladesch	Bangladesh	Bangladés	Bangladesh	Bangladesh	Bangladesh	Bangladesz	Бангладеш	Бангладеш	Bangladéš	Bangladéš	Bangladeš	Bangladeš	Бангладеш	Bangladeš	Bangladesh	Bangladesh	Bangladesh	Bangladesh	Bangladess	Bangladesh	Bangladeša	Bangladešas	an Bhanglaidéis	il-Bangladesh	Μπανγκλαντές	Banglades	Bangladesh	Бангладеш	Bangladeş	Bangladesh	Bangladesh	بنغلاديش	בנגלדש	बांग्लादेश	บังกลาเทศ	Bangladesh
Belgium	比利时	比利時	ベルギー	벨기에	Belgien	Belgique	Bélgica	Bélgica	Belgio	België	Belgia	Бельгия	Бельгія	Belgie	Belgicko	Belgija	Belgija	Белгија	Belgija	Belgien	Belgien	Belgia	Belgia	Belgía	Belgia	Beļģija	Belgija	an Bheilg	il-Belġju	Βέλγιο	Belgium	Belgia	Белгия	Belçika	Bỉ	Belgia	بلجيكا	בלגיה	बेल्जियम	เบลเยียม	Bèlgica
Burkina Faso	布基纳法索	布吉納法索	ブルキナファソ	부르키나파소	Burkina Faso	Burkina Faso	Burkina Faso	Burquina Faso	Burkina Faso	Burkina Faso	Burkina Faso	Буркина-Фасо	Буркіна-Фасо	Burkina Faso	Burkina Faso	Burkina Faso	Burkina Faso	Буркина Фасо	Burkina Faso	Burkina Faso	Burkina Faso	Burkina Faso	Burkina Faso	Búrkína Fasó	Burkina Faso	Burkinafaso	Burkina Fasas	Buircíne Fasó	il-Burkina Faso	Μπουρκίνα Φάσο	Burkina Faso	Burkina Faso	Буркина Фасо	Burkina Faso	Burkina Faso	Burkina Faso	بوركينا فاسو	בורקינה פאסו	बुर्किना फ़ासो	บูร์กินาฟาโซ	Burkina Faso
Bulgaria	保加利亚	保加利亞	ブルガリア	불가리아	Bulgarien	Bulgarie	Bulgaria	Bulgária	Bulgaria	Bulgarije	Bułgaria	Болгария	Болгарія	Bulharsko	Bulharsko	Bolgarija	Bugarska	Бугарска	Bugarska	Bulgarien	Bulgarien	Bulgaria	Bulgaria	Búlgaría	Bulgaaria	Bulgārija	Bulgarija	an Bhulgáir	il-Bulgarija	Βουλγαρία	Bulgária	Bulgaria	България	Bulgaristan	Bulgaria	Bulgaria	بلغاريا	בולגריה	बुल्गारिया	บัลแกเรีย	Bulgària
Bahrain	巴林	巴林	バーレーン	바레인	Bahrain	Bahreïn	Baréin	Barein	Bahrein	Bahrein	Bahrajn	Бахрейн	Бахрейн	Bahrajn	Bahrajn	Bahrajn	Bahrein	Бахреин	Bahrein	Bahrain	Bahrain	Bahrain	Bahrain	Barein	Bahrein	Bahreina	Bahreinas	Bairéin	il-Bahrain	Μπαχρέιν	Bahrein	Bahrain	Бахрейн	Bahreyn	Bahrain	Bahrain	البحرين	בחריין	बहरीन	บาห์เรน	Bahrain
Burundi	布隆迪	蒲隆地	ブルンジ	부룬디	Burundi	Burundi	Burundi	Burundi	Burundi	Burundi	Burundi	Бурунди	Бурунді	Burundi	Burundi	Burundi	Burundi	Бурунди	Burundi	Burundi	Burundi	Burundi	Burundi	Búrúndí	Burundi	Burundija	Burundis	an Bhurúin	il-Burundi	Μπουρούντι	Burundi	Burundi	Бурунди	Burundi	Burundi	Burundi	بوروندي	בורונדי	बुरुंडी	บุรุนดี	Burundi
Benin	贝宁	貝南	ベナン	베냉	Benin	Bénin	Benín	Benin	Benin	Benin	Benin	Бенин	Бенін	Benin	Benin	Benin	Benin	Бенин	Benin	Benin	Benin	Benin	Benin	Benín	Benin	Benina	Beninas	Beinin	il-Benin	Μπενίν	Benin	Benin	Бенин	Benin	Benin	Benin	بنين	בנין	बेनिन	เบนิน	Benín
St. Barthélemy	圣巴泰勒米	聖巴瑟米	サン・バルテルミー	생바르텔레미	St. Barthélemy	Saint-Barthélemy	San Bartolomé	São Bartolomeu	Saint-Barthélemy	Saint-Barthélemy	Saint-Barthélemy	Сен-Бартелеми	Сен-Бартелемі	Svatý Bartoloměj	Svätý Bartolomej	Sveti Bartolomej	Saint Barthélemy	Свети Бартоломеј	Sveti Bartolomej	S:t Barthélemy	Saint Barthélemy	Saint-Barthélemy	Saint-Barthélemy	Sankti Bartólómeusareyjar	Saint-Barthélemy	Senbartelmī	Sen Bartelemi	Saint Barthélemy	Saint Barthélemy	Άγιος Βαρθολομαίος	Saint-Barthélemy	Saint-Barthélemy	Сен Бартелеми	Saint Barthelemy	St. Barthélemy	Saint Barthélemy	سان بارتليمي	סנט ברתולומיאו	सेंट बार्थेलेमी	เซนต์บาร์เธเลมี	Saint-Barthélemy
Bermuda	百慕大	百慕達	バミューダ	버뮤다	Bermuda	Bermudes	Bermudas	Bermudas	Bermuda	Bermuda	Bermudy	Бермудские о-ва	Бермудські Острови	Bermudy	Bermudy	Bermudi	Bermudi	Бермуди	Bermudi	Bermuda	Bermuda	Bermuda	Bermuda	Bermúdaeyjar	Bermuda	Bermudu salas	Bermuda	Beirmiúda	Bermuda	Βερμούδες	Bermuda	Bermuda	Бермудски острови	Bermuda	Bermuda	Bermuda	برمودا	ברמודה	बरमूडा	เบอร์มิวดา	Bermudes
Brunei	文莱	汶萊	ブルネイ	브루나이	Brunei Darussalam	Brunei	Brunéi	Brunei	Brunei	Brunei	Brunei	Бруней	Бруней	Brunej	Brunej	Brunej	Brunej	Брунеј	Brunej	Brunei	Brunei	Brunei	Brunei	Brúnei	Brunei	Bruneja	Brunėjus	Brúiné	il-Brunei	Μπρουνέι	Brunei	Brunei	Бруней Даруссалам	Brunei	Brunei	Brunei	بروناي	ברוניי	ब्रूनेई	บรูไน	Brunei
Bolivia	玻利维亚	玻利維亞	ボリビア	볼리비아	Bolivien	Bolivie	Bolivia	Bolívia	Bolivia	Bolivia	Boliwia	Боливия	Болівія	Bolívie	Bolívia	Bolivija	Bolivija	Боливија	Bolivija	Bolivia	Bolivia	Bolivia	Bolivia	Bólivía	Boliivia	Bolīvija	Bolivija	an Bholaiv	il-Bolivja	Βολιβία	Bolívia	Bolivia	Боливия	Bolivya	Bolivia	Bolivia	بوليفيا	בוליביה	बोलीविया	โบลิเวีย	Bolívia
Caribbean Netherlands	荷属加勒比区	荷蘭加勒比區	オランダ領カリブ	네덜란드령 카리브	Karibische Niederlande	Pays-Bas caribéens	Caribe neerlandés	Países Baixos Caribenhos	Caraibi Olandesi	Caribisch Nederland	Niderlandy Karaibskie	Бонэйр, Синт-Эстатиус и Саба	Карибські Нідерланди	Karibské Nizozemsko	Karibské Holandsko	Nizozemski Karibi	Karipski otoci Nizozemske	Карипска Холандија	Karipska Holandija	Karibiska Nederländerna	De tidligere Nederlandske Antiller	Karibisk Nederland	Karibian Alankomaat	Karíbahafshluti Hollands	Kariibi Madalmaad	Nīderlandes Karību salas	Karibų Nyderlandai	an Ísiltír Chairibeach	in-Netherlands tal-Karibew	Ολλανδία Καραϊβικής	Holland Karib-térség	Insulele Caraibe Olandeze	Карибска Нидерландия	Karayip Hollandası	Ca-ri-bê Hà Lan	Belanda Karibia	هولندا الكاريبية	האיים הקריביים ההולנדיים	कैरिबियन नीदरलैंड	เนเธอร์แลนด์แคริบเบียน	Carib Neerlandès
Brazil	巴西	巴西	ブラジル	브라질	Brasilien	Brésil	Brasil	Brasil	Brasile	Brazilië	Brazylia	Бразилия	Бразилія	Brazílie	Brazília	Brazilija	Brazil	Бразил	Brazil	Brasilien	Brasilien	Brasil	Brasilia	Brasilía	Brasiilia	Brazīlija	Brazilija	an Bhrasaíl	Il-Brażil	Βραζιλία	Brazília	Brazilia	Бразилия	Brezilya	Brazil	Brasil	البرازيل	ברזיל	ब्राज़ील	บราซิล	Brasil
Bahamas	巴哈马	巴哈馬	バハマ	바하마	Bahamas	Bahamas	Bahamas	Bahamas	Bahamas	Bahama’s	Bahamy	Багамы	Багамські Острови	Bahamy	Bahamy	Bahami	Bahami	Бахами	Bahami	Bahamas	Bahamas	Bahamas	Bahama	Bahamaeyjar	Bahama	Bahamu salas	Bahamos	na Bahámaí	il-Bahamas	Μπαχάμες	Bahama-szigetek	Bahamas	Бахамски острови	Bahamalar	Bahamas	Bahama	جزر البهاما	איי בהאמה	बहामास	บาฮามาส	Bahames
Bhutan	不丹	不丹	ブータン	부탄	Bhutan	Bhoutan	Bután	Butão	Bhutan	Bhutan	Bhutan	Бутан	Бутан	Bhútán	Bhután	Butan	Butan	Бутан	Butan	Bhutan	Bhutan	Bhutan	Bhutan	Bútan	Bhutan	Butāna	Butanas	an Bhútáin	il-Bhutan	Μπουτάν	Bhután	Bhutan	Бутан	Butan	Bhutan	Bhutan	بوتان	בהוטן	भूटान	ภูฏาน	Bhutan
Bouvet Island	布韦岛	布威島	ブーベ島	부베섬	Bouvetinsel	Île Bouvet	Isla Bouvet	Ilha Bouvet	Isola Bouvet	Bouveteiland	Wyspa Bouveta	о-в Буве	Острів Буве	Bouvetův ostrov	Bouvetov ostrov	Bouvetov otok	Otok Bouvet	Острво Буве	Ostrvo Buve	Bouvetön	Bouvetøen	Bouvetøya	Bouvet’nsaari	Bouveteyja	Bouvet’ saar	Buvē sala	Buvė Sala	Oileán Bouvet	Gżira Bouvet	Νήσος Μπουβέ	Bouvet-sziget	Insula Bouvet	остров Буве	Bouvet Adası	Đảo Bouvet	Pulau Bouvet	جزيرة بوفيه	האי בובה	बोवेत द्वीप	เกาะบูเว	Illa Bouvet
Botswana	博茨瓦纳	波札那	ボツワナ	보츠와나	Botsuana	Botswana	Botsuana	Botsuana	Botswana	Botswana	Botswana	Ботсвана	Ботсвана	Botswana	Botswana	Bocvana	Bocvana	Боцвана	Bocvana	Botswana	Botswana	Botswana	Botswana	Botsvana	Botswana	Botsvāna	Botsvana	an Bhotsuáin	il-Botswana	Μποτσουάνα	Botswana	Botswana	Ботсвана	Botsvana	Botswana	Botswana	بوتسوانا	בוטסואנה	बोत्स्वाना	บอตสวานา	Botswana
Belarus	白俄罗斯	白俄羅斯	ベラルーシ	벨라루스	Belarus	Biélorussie	Bielorrusia	Bielorrússia	Bielorussia	Belarus	Białoruś	Беларусь	Білорусь	Bělorusko	Bielorusko	Belorusija	Bjelorusija	Белорусија	Belorusija	Belarus	Belarus	Belarus	Valko-Venäjä	Hvíta-Rússland	Valgevene	Baltkrievija	Baltarusija	an Bhealarúis	il-Belarussja	Λευκορωσία	Belarusz	Belarus	Беларус	Belarus	Belarus	Belarus	بيلاروس	בלארוס	बेलारूस	เบลารุส	Belarús
Belize	伯利兹	貝里斯	ベリーズ	벨리즈	Belize	Belize	Belice	Belize	Belize	Belize	Belize	Белиз	Беліз	Belize	Belize	Belize	Belize	Белизе	Belize	Belize	Belize	Belize	Belize	Belís	Belize	Beliza	Belizas	an Bheilís	il-Belize	Μπελίζ	Belize	Belize	Белиз	Belize	Belize	Belize	بليز	בליז	बेलीज़	เบลีซ	Belize
Canada	加拿大	加拿大	カナダ	캐나다	Kanada	Canada	Canadá	Canadá	Canada	Canada	Kanada	Канада	Канада	Kanada	Kanada	Kanada	Kanada	Канада	Kanada	Kanada	Canada	Canada	Kanada	Kanada	Kanada	Kanāda	Kanada	Ceanada	il-Kanada	Καναδάς	Kanada	Canada	Канада	Kanada	Canada	Kanada	كندا	קנדה	कनाडा	แคนาดา	Canadà
Cocos (Keeling) Islands	科科斯（基林）群岛	科克斯（基靈）群島	ココス(キーリング)諸島	코코스 제도	Kokosinseln	Îles Cocos	Islas Cocos	Ilhas Cocos (Keeling)	Isole Cocos (Keeling)	Cocoseilanden	Wyspy Kokosowe	Кокосовые о-ва	Кокосові (Кілінг) Острови	Kokosové ostrovy	Kokosové ostrovy	Kokosovi otoki	Kokosovi (Keelingovi) Otoci	Кокосова (Килингова) Острва	Kokosova (Kilingova) Ostrva	Kokosöarna	Cocosøerne	Kokosøyene	Kookossaaret (Keelingsaaret)	Kókoseyjar (Keeling)	Kookossaared	Kokosu (Kīlinga) salas	Kokosų (Kilingo) Salos	Oileáin Cocos (Keeling)	Gżejjer Cocos (Keeling)	Νήσοι Κόκος (Κίλινγκ)	Kókusz (Keeling)-szigetek	Insulele Cocos (Keeling)	Кокосови острови (острови Кийлинг)	Cocos (Keeling) Adaları	Quần đảo Cocos (Keeling)	Kepulauan Cocos (Keeling)	جزر كوكوس (كيلينغ)	איי קוקוס (קילינג)	कोकोस (कीलिंग) द्वीपसमूह	หมู่เกาะโคโคส (คีลิง)	Illes Cocos (Keeling)
Congo - Kinshasa	刚果（金）	剛果（金夏沙）	コンゴ民主共和国(キンシャサ)	콩고-킨샤사	Kongo-Kinshasa	Congo-Kinshasa	República Democrática del Congo	Congo - Kinshasa	Congo - Kinshasa	Congo-Kinshasa	Demokratyczna Republika Konga	Конго - Киншаса	Конго – Кіншаса	Kongo – Kinshasa	Konžská demokratická republika	Demokratična republika Kongo	Kongo - Kinshasa	Конго - Киншаса	Kongo - Kinšasa	Kongo-Kinshasa	Congo-Kinshasa	Kongo	Kongon demokraattinen tasavalta	Kongó-Kinshasa	Kongo DV	Kongo (Kinšasa)	Kongas-Kinšasa	Poblacht Dhaonlathach an Chongó	ir-Repubblika Demokratika tal-Kongo	Κονγκό - Κινσάσα	Kongó – Kinshasa	Congo - Kinshasa	Конго (Киншаса)	Kongo - Kinşasa	Congo - Kinshasa	Kongo - Kinshasa	الكونغو - كينشاسا	קונגו - קינשאסה	कांगो - किंशासा	คองโก - กินชาซา	Congo - Kinshasa
Central African Republic	中非共和国	中非共和國	中央アフリカ共和国	중앙 아프리카 공화국	Zentralafrikanische Republik	République centrafricaine	República Centroafricana	República Centro-Africana	Repubblica Centrafricana	Centraal-Afrikaanse Republiek	Republika Środkowoafrykańska	Центрально-Африканская Республика	Центральноафриканська Республіка	Středoafrická republika	Stredoafrická republika	Srednjeafriška republika	Srednjoafrička Republika	Централноафричка Република	Centralnoafrička Republika	Centralafrikanska republiken	Den Centralafrikanske Republik	Den sentralafrikanske republikk	Keski-Afrikan tasavalta	Mið-Afríkulýðveldið	Kesk-Aafrika Vabariik	Centrālāfrikas Republika	Centrinės Afrikos Respublika	Poblacht na hAfraice Láir	ir-Repubblika Ċentru-Afrikana	Κεντροαφρικανική Δημοκρατία	Közép-afrikai Köztársaság	Republica Centrafricană	Централноафриканска република	Orta Afrika Cumhuriyeti	Cộng hòa Trung Phi	Republik Afrika Tengah	جمهورية أفريقيا الوسطى	הרפובליקה המרכז-אפריקאית	मध्य अफ़्रीकी गणराज्य	สาธารณรัฐแอฟริกากลาง	República Centreafricana
Congo - Brazzaville	刚果（布）	剛果（布拉薩）	コンゴ共和国(ブラザビル)	콩고-브라자빌	Kongo-Brazzaville	Congo-Brazzaville	Congo	República do Congo	Congo-Brazzaville	Congo-Brazzaville	Kongo	Конго - Браззавиль	Конго – Браззавіль	Kongo – Brazzaville	Konžská republika	Kongo - Brazzaville	Kongo - Brazzaville	Конго - Бразавил	Kongo - Brazavil	Kongo-Brazzaville	Congo-Brazzaville	Kongo-Brazzaville	Kongon tasavalta	Kongó-Brazzaville	Kongo Vabariik	Kongo (Brazavila)	Kongas-Brazavilis	Congó-Brazzaville	il-Kongo - Brazzaville	Κονγκό - Μπραζαβίλ	Kongó – Brazzaville	Congo - Brazzaville	Конго (Бразавил)	Kongo - Brazavil	Congo - Brazzaville	Kongo - Brazzaville	الكونغو - برازافيل	קונגו - ברזאויל	कांगो – ब्राज़ाविल	คองโก - บราซซาวิล	Congo - Brazzaville
Switzerland	瑞士	瑞士	スイス	스위스	Schweiz	Suisse	Suiza	Suíça	Svizzera	Zwitserland	Szwajcaria	Швейцария	Швейцарія	Švýcarsko	Švajčiarsko	Švica	Švicarska	Швајцарска	Švajcarska	Schweiz	Schweiz	Sveits	Sveitsi	Sviss	Šveits	Šveice	Šveicarija	an Eilvéis	l-Iżvizzera	Ελβετία	Svájc	Elveția	Швейцария	İsviçre	Thụy Sĩ	Swiss	سويسرا	שווייץ	स्विट्ज़रलैंड	สวิตเซอร์แลนด์	Suïssa
Côte d’Ivoire	科特迪瓦	象牙海岸	コートジボワール	코트디부아르	Côte d’Ivoire	Côte d’Ivoire	Côte d’Ivoire	Costa do Marfim	Costa d’Avorio	Ivoorkust	Côte d’Ivoire	Кот-д’Ивуар	Кот-дʼІвуар	Pobřeží slonoviny	Pobrežie Slonoviny	Slonokoščena obala	Obala Bjelokosti	Обала Слоноваче (Кот д’Ивоар)	Obala Slonovače (Kot d’Ivoar)	Elfenbenskusten	Elfenbenskysten	Elfenbenskysten	Norsunluurannikko	Fílabeinsströndin	Elevandiluurannik	Kotdivuāra	Dramblio Kaulo Krantas	Côte d’Ivoire	il-Kosta tal-Avorju	Ακτή Ελεφαντοστού	Elefántcsontpart	Côte d’Ivoire	Кот д’Ивоар	Côte d’Ivoire	Côte d’Ivoire	Côte d’Ivoire	ساحل العاج	חוף השנהב	कोत दिवुआर	โกตดิวัวร์	Côte d’Ivoire
Cook Islands	库克群岛	庫克群島	クック諸島	쿡 제도	Cookinseln	Îles Cook	Islas Cook	Ilhas Cook	Isole Cook	Cookeilanden	Wyspy Cooka	о-ва Кука	Острови Кука	Cookovy ostrovy	Cookove ostrovy	Cookovi otoki	Cookovi Otoci	Кукова Острва	Kukova Ostrva	Cooköarna	Cookøerne	Cookøyene	Cookinsaaret	Cooks-eyjar	Cooki saared	Kuka salas	Kuko Salos	Oileáin Cook	Gżejjer Cook	Νήσοι Κουκ	Cook-szigetek	Insulele Cook	острови Кук	Cook Adaları	Quần đảo Cook	Kepulauan Cook	جزر كوك	איי קוק	कुक द्वीपसमूह	หมู่เกาะคุก	Illes Cook
Chile	智利	智利	チリ	칠레	Chile	Chili	Chile	Chile	Cile	Chili	Chile	Чили	Чилі	Chile	Čile	Čile	Čile	Чиле	Čile	Chile	Chile	Chile	Chile	Síle	Tšiili	Čīle	Čilė	an tSile	iċ-Ċili	Χιλή	Chile	Chile	Чили	Şili	Chile	Cile	تشيلي	צ׳ילה	चिली	ชิลี	Xile
Cameroon	喀麦隆	喀麥隆	カメルーン	카메룬	Kamerun	Cameroun	Camerún	Camarões	Camerun	Kameroen	Kamerun	Камерун	Камерун	Kamerun	Kamerun	Kamerun	Kamerun	Камерун	Kamerun	Kamerun	Cameroun	Kamerun	Kamerun	Kamerún	Kamerun	Kamerūna	Kamerūnas	Camarún	il-Kamerun	Καμερούν	Kamerun	Camerun	Камерун	Kamerun	Cameroon	Kamerun	الكاميرون	קמרון	कैमरून	แคเมอรูน	Camerun
China	中国	中國	中国	중국	China	Chine	China	China	Cina	China	Chiny	Китай	Китай	Čína	Čína	Kitajska	Kina	Кина	Kina	Kina	Kina	Kina	Kiina	Kína	Hiina	Ķīna	Kinija	an tSín	iċ-Ċina	Κίνα	Kína	China	Китай	Çin	Trung Quốc	Tiongkok	الصين	סין	चीन	จีน	Xina
Colombia	哥伦比亚	哥倫比亞	コロンビア	콜롬비아	Kolumbien	Colombie	Colombia	Colômbia	Colombia	Colombia	Kolumbia	Колумбия	Колумбія	Kolumbie	Kolumbia	Kolumbija	Kolumbija	Колумбија	Kolumbija	Colombia	Colombia	Colombia	Kolumbia	Kólumbía	Colombia	Kolumbija	Kolumbija	an Cholóim	il-Kolombja	Κολομβία	Kolumbia	Columbia	Колумбия	Kolombiya	Colombia	Kolombia	كولومبيا	קולומביה	कोलंबिया	โคลอมเบีย	Colòmbia
Costa Rica	哥斯达黎加	哥斯大黎加	コスタリカ	코스타리카	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Kostaryka	Коста-Рика	Коста-Рика	Kostarika	Kostarika	Kostarika	Kostarika	Костарика	Kostarika	Costa Rica	Costa Rica	Costa Rica	Costa Rica	Kostaríka	Costa Rica	Kostarika	Kosta Rika	Cósta Ríce	il-Costa Rica	Κόστα Ρίκα	Costa Rica	Costa Rica	Коста Рика	Kosta Rika	Costa Rica	Kosta Rika	كوستاريكا	קוסטה ריקה	कोस्टारिका	คอสตาริกา	Costa Rica
Cuba	古巴	古巴	キューバ	쿠바	Kuba	Cuba	Cuba	Cuba	Cuba	Cuba	Kuba	Куба	Куба	Kuba	Kuba	Kuba	Kuba	Куба	Kuba	Kuba	Cuba	Cuba	Kuuba	Kúba	Kuuba	Kuba	Kuba	Cúba	Kuba	Κούβα	Kuba	Cuba	Куба	Küba	Cuba	Kuba	كوبا	קובה	क्यूबा	คิวบา	Cuba
Cape Verde	佛得角	維德角	カーボベルデ	카보베르데	Cabo Verde	Cap-Vert	Cabo Verde	Cabo Verde	Capo Verde	Kaapverdië	Republika Zielonego Przylądka	Кабо-Верде	Кабо-Верде	Kapverdy	Kapverdy	Zelenortski otoki	Zelenortska Republika	Зеленортска Острва	Zelenortska Ostrva	Kap Verde	Kap Verde	Kapp Verde	Kap Verde	Grænhöfðaeyjar	Roheneemesaared	Kaboverde	Žaliasis Kyšulys	Poblacht Cabo Verde	Cape Verde	Πράσινο Ακρωτήριο	Zöld-foki Köztársaság	Capul Verde	Кабо Верде	Cabo Verde	Cape Verde	Tanjung Verde	الرأس الأخضر	כף ורדה	केप वर्ड	เคปเวิร์ด	Cap Verd
Curaçao	库拉索	庫拉索	キュラソー	퀴라소	Curaçao	Curaçao	Curazao	Curaçao	Curaçao	Curaçao	Curaçao	Кюрасао	Кюрасао	Curaçao	Curaçao	Curaçao	Curaçao	Курасао	Kurasao	Curaçao	Curaçao	Curaçao	Curaçao	Curacao	Curaçao	Kirasao	Kiurasao	Cúrasó	Curaçao	Κουρασάο	Curaçao	Curaçao	Кюрасао	Curaçao	Curaçao	Curaçao	كوراساو	קוראסאו	कुरासाओ	คูราเซา	Curaçao
Christmas Island	圣诞岛	聖誕島	クリスマス島	크리스마스섬	Weihnachtsinsel	Île Christmas	Isla de Navidad	Ilha Christmas	Isola Christmas	Christmaseiland	Wyspa Bożego Narodzenia	о-в Рождества	Острів Різдва	Vánoční ostrov	Vianočný ostrov	Božični otok	Božićni Otok	Божићно Острво	Božićno Ostrvo	Julön	Juleøen	Christmasøya	Joulusaari	Jólaey	Jõulusaar	Ziemsvētku sala	Kalėdų Sala	Oileán na Nollag	il-Gżira Christmas	Νήσος των Χριστουγέννων	Karácsony-sziget	Insula Christmas	остров Рождество	Christmas Adası	Đảo Giáng Sinh	Pulau Natal	جزيرة كريسماس	אי חג המולד	क्रिसमस द्वीप	เกาะคริสต์มาส	Illa Christmas
Cyprus	塞浦路斯	賽普勒斯	キプロス	키프로스	Zypern	Chypre	Chipre	Chipre	Cipro	Cyprus	Cypr	Кипр	Кіпр	Kypr	Cyprus	Ciper	Cipar	Кипар	Kipar	Cypern	Cypern	Kypros	Kypros	Kýpur	Küpros	Kipra	Kipras	an Chipir	Ċipru	Κύπρος	Ciprus	Cipru	Кипър	Kıbrıs	Síp	Siprus	قبرص	קפריסין	साइप्रस	ไซปรัส	Xipre
Czechia	捷克	捷克	チェコ	체코	Tschechien	Tchéquie	Chequia	Tchéquia	Cechia	Tsjechië	Czechy	Чехия	Чехія	Česko	Česko	Češka	Češka	Чешка	Češka	Tjeckien	Tjekkiet	Tsjekkia	Tšekki	Tékkland	Tšehhi	Čehija	Čekija	an tSeicia	ir-Repubblika Ċeka	Τσεχία	Csehország	Cehia	Чехия	Çekya	Séc	Ceko	التشيك	צ׳כיה	चेकिया	เช็ก	Txèquia
Germany	德国	德國	ドイツ	독일	Deutschland	Allemagne	Alemania	Alemanha	Germania	Duitsland	Niemcy	Германия	Німеччина	Německo	Nemecko	Nemčija	Njemačka	Немачка	Nemačka	Tyskland	Tyskland	Tyskland	Saksa	Þýskaland	Saksamaa	Vācija	Vokietija	an Ghearmáin	il-Ġermanja	Γερμανία	Németország	Germania	Германия	Almanya	Đức	Jerman	ألمانيا	גרמניה	जर्मनी	เยอรมนี	Alemanya
Djibouti	吉布提	吉布地	ジブチ	지부티	Dschibuti	Djibouti	Yibuti	Djibuti	Gibuti	Djibouti	Dżibuti	Джибути	Джибуті	Džibutsko	Džibutsko	Džibuti	Džibuti	Џибути	Džibuti	Djibouti	Djibouti	Djibouti	Djibouti	Djíbútí	Djibouti	Džibutija	Džibutis	Djibouti	il-Djibouti	Τζιμπουτί	Dzsibuti	Djibouti	Джибути	Cibuti	Djibouti	Jibuti	جيبوتي	ג׳יבוטי	जिबूती	จิบูตี	Djibouti
Denmark	丹麦	丹麥	デンマーク	덴마크	Dänemark	Danemark	Dinamarca	Dinamarca	Danimarca	Denemarken	Dania	Дания	Данія	Dánsko	Dánsko	Danska	Danska	Данска	Danska	Danmark	Danmark	Danmark	Tanska	Danmörk	Taani	Dānija	Danija	an Danmhairg	id-Danimarka	Δανία	Dánia	Danemarca	Дания	Danimarka	Đan Mạch	Denmark	الدانمرك	דנמרק	डेनमार्क	เดนมาร์ก	Dinamarca
Dominica	多米尼克	多米尼克	ドミニカ国	도미니카	Dominica	Dominique	Dominica	Dominica	Dominica	Dominica	Dominika	Доминика	Домініка	Dominika	Dominika	Dominika	Dominika	Доминика	Dominika	Dominica	Dominica	Dominica	Dominica	Dóminíka	Dominica	Dominika	Dominika	Doiminice	Dominica	Ντομίνικα	Dominika	Dominica	Доминика	Dominika	Dominica	Dominika	دومينيكا	דומיניקה	डोमिनिका	โดมินิกา	Dominica
Dominican Republic	多米尼加共和国	多明尼加共和國	ドミニカ共和国	도미니카 공화국	Dominikanische Republik	République dominicaine	República Dominicana	República Dominicana	Repubblica Dominicana	Dominicaanse Republiek	Dominikana	Доминиканская Республика	Домініканська Республіка	Dominikánská republika	Dominikánska republika	Dominikanska republika	Dominikanska Republika	Доминиканска Република	Dominikanska Republika	Dominikanska republiken	Den Dominikanske Republik	Den dominikanske republikk	Dominikaaninen tasavalta	Dóminíska lýðveldið	Dominikaani Vabariik	Dominikāna	Dominikos Respublika	an Phoblacht Dhoiminiceach	ir-Repubblika Dominicana	Δομινικανή Δημοκρατία	Dominikai Köztársaság	Republica Dominicană	Доминиканска република	Dominik Cumhuriyeti	Cộng hòa Dominica	Republik Dominika	جمهورية الدومينيكان	הרפובליקה הדומיניקנית	डोमिनिकन गणराज्य	สาธารณรัฐโดมินิกัน	República Dominicana
Algeria	阿尔及利亚	阿爾及利亞	アルジェリア	알제리	Algerien	Algérie	Argelia	Argélia	Algeria	Algerije	Algieria	Алжир	Алжир	Alžírsko	Alžírsko	Alžirija	Alžir	Алжир	Alžir	Algeriet	Algeriet	Algerie	Algeria	Alsír	Alžeeria	Alžīrija	Alžyras	an Ailgéir	l-Alġerija	Αλγερία	Algéria	Algeria	Алжир	Cezayir	Algeria	Aljazair	الجزائر	אלג׳יריה	अल्जीरिया	แอลจีเรีย	Algèria
Ecuador	厄瓜多尔	厄瓜多	エクアドル	에콰도르	Ecuador	Équateur	Ecuador	Equador	Ecuador	Ecuador	Ekwador	Эквадор	Еквадор	Ekvádor	Ekvádor	Ekvador	Ekvador	Еквадор	Ekvador	Ecuador	Ecuador	Ecuador	Ecuador	Ekvador	Ecuador	Ekvadora	Ekvadoras	Eacuadór	l-Ekwador	Ισημερινός	Ecuador	Ecuador	Еквадор	Ekvador	Ecuador	Ekuador	الإكوادور	אקוודור	इक्वाडोर	เอกวาดอร์	Equador
Estonia	爱沙尼亚	愛沙尼亞	エストニア	에스토니아	Estland	Estonie	Estonia	Estônia	Estonia	Estland	Estonia	Эстония	Естонія	Estonsko	Estónsko	Estonija	Estonija	Естонија	Estonija	Estland	Estland	Estland	Viro	Eistland	Eesti	Igaunija	Estija	an Eastóin	l-Estonja	Εσθονία	Észtország	Estonia	Естония	Estonya	Estonia	Estonia	إستونيا	אסטוניה	एस्टोनिया	เอสโตเนีย	Estònia
Egypt	埃及	埃及	エジプト	이집트	Ägypten	Égypte	Egipto	Egito	Egitto	Egypte	Egipt	Египет	Єгипет	Egypt	Egypt	Egipt	Egipat	Египат	Egipat	Egypten	Egypten	Egypt	Egypti	Egyptaland	Egiptus	Ēģipte	Egiptas	an Éigipt	l-Eġittu	Αίγυπτος	Egyiptom	Egipt	Египет	Mısır	Ai Cập	Mesir	مصر	מצרים	मिस्र	อียิปต์	Egipte
Western Sahara	西撒哈拉	西撒哈拉	西サハラ	서사하라	Westsahara	Sahara occidental	Sáhara Occidental	Saara Ocidental	Sahara Occidentale	Westelijke Sahara	Sahara Zachodnia	Западная Сахара	Західна Сахара	Západní Sahara	Západná Sahara	Zahodna Sahara	Zapadna Sahara	Западна Сахара	Zapadna Sahara	Västsahara	Vestsahara	Vest-Sahara	Länsi-Sahara	Vestur-Sahara	Lääne-Sahara	Rietumsahāra	Vakarų Sachara	an Sahára Thiar	is-Saħara tal-Punent	Δυτική Σαχάρα	Nyugat-Szahara	Sahara Occidentală	Западна Сахара	Batı Sahra	Tây Sahara	Sahara Barat	الصحراء الغربية	סהרה המערבית	पश्चिमी सहारा	ซาฮาราตะวันตก	Sàhara Occidental
Eritrea	厄立特里亚	厄利垂亞	エリトリア	에리트리아	Eritrea	Érythrée	Eritrea	Eritreia	Eritrea	Eritrea	Erytrea	Эритрея	Еритрея	Eritrea	Eritrea	Eritreja	Eritreja	Еритреја	Eritreja	Eritrea	Eritrea	Eritrea	Eritrea	Erítrea	Eritrea	Eritreja	Eritrėja	an Eiritré	l-Eritrea	Ερυθραία	Eritrea	Eritreea	Еритрея	Eritre	Eritrea	Eritrea	إريتريا	אריתריאה	इरिट्रिया	เอริเทรีย	Eritrea
Spain	西班牙	西班牙	スペイン	스페인	Spanien	Espagne	España	Espanha	Spagna	Spanje	Hiszpania	Испания	Іспанія	Španělsko	Španielsko	Španija	Španjolska	Шпанија	Španija	Spanien	Spanien	Spania	Espanja	Spánn	Hispaania	Spānija	Ispanija	an Spáinn	Spanja	Ισπανία	Spanyolország	Spania	Испания	İspanya	Tây Ban Nha	Spanyol	إسبانيا	ספרד	स्पेन	สเปน	Espanya
Ethiopia	埃塞俄比亚	衣索比亞	エチオピア	에티오피아	Äthiopien	Éthiopie	Etiopía	Etiópia	Etiopia	Ethiopië	Etiopia	Эфиопия	Ефіопія	Etiopie	Etiópia	Etiopija	Etiopija	Етиопија	Etiopija	Etiopien	Etiopien	Etiopia	Etiopia	Eþíópía	Etioopia	Etiopija	Etiopija	an Aetóip	l-Etjopja	Αιθιοπία	Etiópia	Etiopia	Етиопия	Etiyopya	Ethiopia	Etiopia	إثيوبيا	אתיופיה	इथियोपिया	เอธิโอเปีย	Etiòpia
Finland	芬兰	芬蘭	フィンランド	핀란드	Finnland	Finlande	Finlandia	Finlândia	Finlandia	Finland	Finlandia	Финляндия	Фінляндія	Finsko	Fínsko	Finska	Finska	Финска	Finska	Finland	Finland	Finland	Suomi	Finnland	Soome	Somija	Suomija	an Fhionlainn	il-Finlandja	Φινλανδία	Finnország	Finlanda	Финландия	Finlandiya	Phần Lan	Finlandia	فنلندا	פינלנד	फ़िनलैंड	ฟินแลนด์	Finlàndia
Fiji	斐济	斐濟	フィジー	피지	Fidschi	Fidji	Fiyi	Fiji	Figi	Fiji	Fidżi	Фиджи	Фіджі	Fidži	Fidži	Fidži	Fidži	Фиџи	Fidži	Fiji	Fiji	Fiji	Fidži	Fídjíeyjar	Fidži	Fidži	Fidžis	Fidsí	Fiġi	Φίτζι	Fidzsi	Fiji	Фиджи	Fiji	Fiji	Fiji	فيجي	פיג׳י	फ़िजी	ฟิจิ	Fiji
Falkland Islands	福克兰群岛	福克蘭群島	フォークランド諸島	포클랜드 제도	Falklandinseln	Îles Malouines	Islas Malvinas	Ilhas Malvinas	Isole Falkland	Falklandeilanden	Falklandy	Фолклендские о-ва	Фолклендські Острови	Falklandské ostrovy	Falklandy	Falklandski otoki	Falklandski Otoci	Фокландска Острва	Foklandska Ostrva	Falklandsöarna	Falklandsøerne	Falklandsøyene	Falklandinsaaret	Falklandseyjar	Falklandi saared	Folklenda salas	Folklando salos	Oileáin Fháclainne	il-Gżejjer Falkland	Νήσοι Φόκλαντ	Falkland-szigetek	Insulele Falkland	Фолкландски острови	Falkland Adaları	Quần đảo Falkland	Kepulauan Falkland	جزر فوكلاند	איי פוקלנד	फ़ॉकलैंड द्वीपसमूह	หมู่เกาะฟอล์กแลนด์	Illes Falkland
Micronesia	密克罗尼西亚	密克羅尼西亞	ミクロネシア連邦	미크로네시아	Mikronesien	Micronésie	Micronesia	Micronésia	Micronesia	Micronesia	Mikronezja	Федеративные Штаты Микронезии	Мікронезія	Mikronésie	Mikronézia	Mikronezija	Mikronezija	Микронезија	Mikronezija	Mikronesien	Mikronesien	Mikronesiaføderasjonen	Mikronesia	Míkrónesía	Mikroneesia	Mikronēzija	Mikronezija	an Mhicrinéis	il-Mikroneżja	Μικρονησία	Mikronézia	Micronezia	Микронезия	Mikronezya	Micronesia	Mikronesia	ميكرونيزيا	מיקרונזיה	माइक्रोनेशिया	ไมโครนีเซีย	Micronèsia
Faroe Islands	法罗群岛	法羅群島	フェロー諸島	페로 제도	Färöer	Îles Féroé	Islas Feroe	Ilhas Faroé	Isole Fær Øer	Faeröer	Wyspy Owcze	Фарерские о-ва	Фарерські Острови	Faerské ostrovy	Faerské ostrovy	Ferski otoki	Farski Otoci	Фарска Острва	Farska Ostrva	Färöarna	Færøerne	Færøyene	Färsaaret	Færeyjar	Fääri saared	Fēru salas	Farerų Salos	Oileáin Fharó	il-Gżejjer Faeroe	Νήσοι Φερόες	Feröer szigetek	Insulele Feroe	Фарьорски острови	Faroe Adaları	Quần đảo Faroe	Kepulauan Faroe	جزر فارو	איי פארו	फ़ेरो द्वीपसमूह	หมู่เกาะแฟโร	Illes Fèroe
France	法国	法國	フランス	프랑스	Frankreich	France	Francia	França	Francia	Frankrijk	Francja	Франция	Франція	Francie	Francúzsko	Francija	Francuska	Француска	Francuska	Frankrike	Frankrig	Frankrike	Ranska	Frakkland	Prantsusmaa	Francija	Prancūzija	an Fhrainc	Franza	Γαλλία	Franciaország	Franța	Франция	Fransa	Pháp	Prancis	فرنسا	צרפת	फ़्रांस	ฝรั่งเศส	França
Gabon	加蓬	加彭	ガボン	가봉	Gabun	Gabon	Gabón	Gabão	Gabon	Gabon	Gabon	Габон	Габон	Gabon	Gabon	Gabon	Gabon	Габон	Gabon	Gabon	Gabon	Gabon	Gabon	Gabon	Gabon	Gabona	Gabonas	an Ghabúin	il-Gabon	Γκαμπόν	Gabon	Gabon	Габон	Gabon	Gabon	Gabon	الغابون	גבון	गैबॉन	กาบอง	Gabon
United Kingdom	英国	英國	イギリス	영국	Vereinigtes Königreich	Royaume-Uni	Reino Unido	Reino Unido	Regno Unito	Verenigd Koninkrijk	Wielka Brytania	Великобритания	Велика Британія	Spojené království	Spojené kráľovstvo	Združeno kraljestvo	Ujedinjeno Kraljevstvo	Уједињено Краљевство	Ujedinjeno Kraljevstvo	Storbritannien	Storbritannien	Storbritannia	Iso-Britannia	Bretland	Ühendkuningriik	Apvienotā Karaliste	Jungtinė Karalystė	an Ríocht Aontaithe	ir-Renju Unit	Ηνωμένο Βασίλειο	Egyesült Királyság	Regatul Unit	Обединеното кралство	Birleşik Krallık	Vương quốc Anh	Inggris Raya	المملكة المتحدة	בריטניה	यूनाइटेड किंगडम	สหราชอาณาจักร	Regne Unit
Grenada	格林纳达	格瑞那達	グレナダ	그레나다	Grenada	Grenade	Granada	Granada	Grenada	Grenada	Grenada	Гренада	Гренада	Grenada	Grenada	Grenada	Grenada	Гренада	Grenada	Grenada	Grenada	Grenada	Grenada	Grenada	Grenada	Grenāda	Grenada	Greanáda	Grenada	Γρενάδα	Grenada	Grenada	Гренада	Grenada	Grenada	Grenada	غرينادا	גרנדה	ग्रेनाडा	เกรเนดา	Grenada
Georgia	格鲁吉亚	喬治亞	ジョージア	조지아	Georgien	Géorgie	Georgia	Geórgia	Georgia	Georgië	Gruzja	Грузия	Грузія	Gruzie	Gruzínsko	Gruzija	Gruzija	Грузија	Gruzija	Georgien	Georgien	Georgia	Georgia	Georgía	Gruusia	Gruzija	Gruzija	an tSeoirsia	il-Georgia	Γεωργία	Grúzia	Georgia	Грузия	Gürcistan	Georgia	Georgia	جورجيا	גאורגיה	जॉर्जिया	จอร์เจีย	Geòrgia
French Guiana	法属圭亚那	法屬圭亞那	仏領ギアナ	프랑스령 기아나	Französisch-Guayana	Guyane française	Guayana Francesa	Guiana Francesa	Guyana Francese	Frans-Guyana	Gujana Francuska	Французская Гвиана	Французька Гвіана	Francouzská Guyana	Francúzska Guyana	Francoska Gvajana	Francuska Gijana	Француска Гвајана	Francuska Gvajana	Franska Guyana	Fransk Guyana	Fransk Guyana	Ranskan Guayana	Franska Gvæjana	Prantsuse Guajaana	Francijas Gviāna	Prancūzijos Gviana	Guáin na Fraince	il-Guyana Franċiża	Γαλλική Γουιάνα	Francia Guyana	Guyana Franceză	Френска Гвиана	Fransız Guyanası	Guiana thuộc Pháp	Guyana Prancis	غويانا الفرنسية	גיאנה הצרפתית	फ़्रेंच गुयाना	เฟรนช์เกียนา	Guaiana Francesa
Guernsey	根西岛	根息	ガーンジー	건지	Guernsey	Guernesey	Guernesey	Guernsey	Guernsey	Guernsey	Guernsey	Гернси	Гернсі	Guernsey	Guernsey	Guernsey	Guernsey	Гернзи	Gernzi	Guernsey	Guernsey	Guernsey	Guernsey	Guernsey	Guernsey	Gērnsija	Gernsis	Geansaí	Guernsey	Γκέρνζι	Guernsey	Guernsey	Гърнзи	Guernsey	Guernsey	Guernsey	غيرنزي	גרנזי	गर्नसी	เกิร์นซีย์	Guernsey
Ghana	加纳	迦納	ガーナ	가나	Ghana	Ghana	Ghana	Gana	Ghana	Ghana	Ghana	Гана	Гана	Ghana	Ghana	Gana	Gana	Гана	Gana	Ghana	Ghana	Ghana	Ghana	Gana	Ghana	Gana	Gana	Gána	il-Ghana	Γκάνα	Ghána	Ghana	Гана	Gana	Ghana	Ghana	غانا	גאנה	घाना	กานา	Ghana
Gibraltar	直布罗陀	直布羅陀	ジブラルタル	지브롤터	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gibilterra	Gibraltar	Gibraltar	Гибралтар	Гібралтар	Gibraltar	Gibraltár	Gibraltar	Gibraltar	Гибралтар	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gibraltar	Gíbraltar	Gibraltar	Gibraltārs	Gibraltaras	Giobráltar	Ġibiltà	Γιβραλτάρ	Gibraltár	Gibraltar	Гибралтар	Cebelitarık	Gibraltar	Gibraltar	جبل طارق	גיברלטר	जिब्राल्टर	ยิบรอลตาร์	Gibraltar
Greenland	格陵兰	格陵蘭	グリーンランド	그린란드	Grönland	Groenland	Groenlandia	Groenlândia	Groenlandia	Groenland	Grenlandia	Гренландия	Гренландія	Grónsko	Grónsko	Grenlandija	Grenland	Гренланд	Grenland	Grönland	Grønland	Grønland	Grönlanti	Grænland	Gröönimaa	Grenlande	Grenlandija	an Ghraonlainn	Greenland	Γροιλανδία	Grönland	Groenlanda	Гренландия	Grönland	Greenland	Greenland	غرينلاند	גרינלנד	ग्रीनलैंड	กรีนแลนด์	Groenlàndia
Gambia	冈比亚	甘比亞	ガンビア	감비아	Gambia	Gambie	Gambia	Gâmbia	Gambia	Gambia	Gambia	Гамбия	Гамбія	Gambie	Gambia	Gambija	Gambija	Гамбија	Gambija	Gambia	Gambia	Gambia	Gambia	Gambía	Gambia	Gambija	Gambija	an Ghaimbia	il-Gambja	Γκάμπια	Gambia	Gambia	Гамбия	Gambiya	Gambia	Gambia	غامبيا	גמביה	गाम्बिया	แกมเบีย	Gàmbia
Guinea	几内亚	幾內亞	ギニア	기니	Guinea	Guinée	Guinea	Guiné	Guinea	Guinee	Gwinea	Гвинея	Гвінея	Guinea	Guinea	Gvineja	Gvineja	Гвинеја	Gvineja	Guinea	Guinea	Guinea	Guinea	Gínea	Guinea	Gvineja	Gvinėja	an Ghuine	il-Guinea	Γουινέα	Guinea	Guineea	Гвинея	Gine	Guinea	Guinea	غينيا	גינאה	गिनी	กินี	Guinea
Guadeloupe	瓜德罗普	瓜地洛普	グアドループ	과들루프	Guadeloupe	Guadeloupe	Guadalupe	Guadalupe	Guadalupa	Guadeloupe	Gwadelupa	Гваделупа	Гваделупа	Guadeloupe	Guadeloupe	Gvadelup	Guadalupe	Гваделуп	Gvadelup	Guadeloupe	Guadeloupe	Guadeloupe	Guadeloupe	Gvadelúpeyjar	Guadeloupe	Gvadelupa	Gvadelupa	Guadalúip	Guadeloupe	Γουαδελούπη	Guadeloupe	Guadelupa	Гваделупа	Guadeloupe	Guadeloupe	Guadeloupe	غوادلوب	גוואדלופ	ग्वाडेलूप	กวาเดอลูป	Guadalupe
Equatorial Guinea	赤道几内亚	赤道幾內亞	赤道ギニア	적도 기니	Äquatorialguinea	Guinée équatoriale	Guinea Ecuatorial	Guiné Equatorial	Guinea Equatoriale	Equatoriaal-Guinea	Gwinea Równikowa	Экваториальная Гвинея	Екваторіальна Гвінея	Rovníková Guinea	Rovníková Guinea	Ekvatorialna Gvineja	Ekvatorska Gvineja	Екваторијална Гвинеја	Ekvatorijalna Gvineja	Ekvatorialguinea	Ækvatorialguinea	Ekvatorial-Guinea	Päiväntasaajan Guinea	Miðbaugs-Gínea	Ekvatoriaal-Guinea	Ekvatoriālā Gvineja	Pusiaujo Gvinėja	an Ghuine Mheánchiorclach	il-Guinea Ekwatorjali	Ισημερινή Γουινέα	Egyenlítői-Guinea	Guineea Ecuatorială	Екваториална Гвинея	Ekvator Ginesi	Guinea Xích Đạo	Guinea Ekuatorial	غينيا الاستوائية	גינאה המשוונית	इक्वेटोरियल गिनी	อิเควทอเรียลกินี	Guinea Equatorial
Greece	希腊	希臘	ギリシャ	그리스	Griechenland	Grèce	Grecia	Grécia	Grecia	Griekenland	Grecja	Греция	Греція	Řecko	Grécko	Grčija	Grčka	Грчка	Grčka	Grekland	Grækenland	Hellas	Kreikka	Grikkland	Kreeka	Grieķija	Graikija	an Ghréig	il-Greċja	Ελλάδα	Görögország	Grecia	Гърция	Yunanistan	Hy Lạp	Yunani	اليونان	יוון	यूनान	กรีซ	Grècia
South Georgia & South Sandwich Islands	南乔治亚和南桑威奇群岛	南喬治亞與南三明治群島	サウスジョージア・サウスサンドウィッチ諸島	사우스조지아 사우스샌드위치 제도	Südgeorgien und die Südlichen Sandwichinseln	Géorgie du Sud-et-les Îles Sandwich du Sud	Islas Georgia del Sur y Sandwich del Sur	Ilhas Geórgia do Sul e Sandwich do Sul	Georgia del Sud e Sandwich Australi	Zuid-Georgia en Zuidelijke Sandwicheilanden	Georgia Południowa i Sandwich Południowy	Южная Георгия и Южные Сандвичевы о-ва	Південна Джорджія та Південні Сандвічеві Острови	Jižní Georgie a Jižní Sandwichovy ostrovy	Južná Georgia a Južné Sandwichove ostrovy	Južna Georgia in Južni Sandwichevi otoki	Južna Georgia i Otoci Južni Sandwich	Јужна Џорџија и Јужна Сендвичка Острва	Južna Džordžija i Južna Sendvička Ostrva	Sydgeorgien och Sydsandwichöarna	South Georgia og De Sydlige Sandwichøer	Sør-Georgia og Sør-Sandwichøyene	Etelä-Georgia ja Eteläiset Sandwichinsaaret	Suður-Georgía og Suður-Sandvíkureyjar	Lõuna-Georgia ja Lõuna-Sandwichi saared	Dienviddžordžija un Dienvidsendviču salas	Pietų Džordžija ir Pietų Sandvičo salos	An tSeoirsia Theas agus Oileáin Sandwich Theas	il-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar	Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς	Déli-Georgia és Déli-Sandwich-szigetek	Georgia de Sud și Insulele Sandwich de Sud	Южна Джорджия и Южни Сандвичеви острови	Güney Georgia ve Güney Sandwich Adaları	Nam Georgia & Quần đảo Nam Sandwich	Georgia Selatan & Kep. Sandwich Selatan	جورجيا الجنوبية وجزر ساندويتش الجنوبية	ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים	दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช	Illes Geòrgia del Sud i Sandwich del Sud
Guatemala	危地马拉	瓜地馬拉	グアテマラ	과테말라	Guatemala	Guatemala	Guatemala	Guatemala	Guatemala	Guatemala	Gwatemala	Гватемала	Гватемала	Guatemala	Guatemala	Gvatemala	Gvatemala	Гватемала	Gvatemala	Guatemala	Guatemala	Guatemala	Guatemala	Gvatemala	Guatemala	Gvatemala	Gvatemala	Guatamala	il-Gwatemala	Γουατεμάλα	Guatemala	Guatemala	Гватемала	Guatemala	Guatemala	Guatemala	غواتيمالا	גואטמלה	ग्वाटेमाला	กัวเตมาลา	Guatemala
Guam	关岛	關島	グアム	괌	Guam	Guam	Guam	Guam	Guam	Guam	Guam	Гуам	Гуам	Guam	Guam	Gvam	Guam	Гуам	Guam	Guam	Guam	Guam	Guam	Gvam	Guam	Guama	Guamas	Guam	Guam	Γκουάμ	Guam	Guam	Гуам	Guam	Guam	Guam	غوام	גואם	गुआम	กวม	Guam
Guinea-Bissau	几内亚比绍	幾內亞比索	ギニアビサウ	기니비사우	Guinea-Bissau	Guinée-Bissau	Guinea-Bisáu	Guiné-Bissau	Guinea-Bissau	Guinee-Bissau	Gwinea Bissau	Гвинея-Бисау	Гвінея-Бісау	Guinea-Bissau	Guinea-Bissau	Gvineja Bissau	Gvineja Bisau	Гвинеја-Бисао	Gvineja-Bisao	Guinea-Bissau	Guinea-Bissau	Guinea-Bissau	Guinea-Bissau	Gínea-Bissá	Guinea-Bissau	Gvineja-Bisava	Bisau Gvinėja	Guine Bissau	il-Guinea-Bissau	Γουινέα Μπισάου	Bissau-Guinea	Guineea-Bissau	Гвинея-Бисау	Gine-Bissau	Guinea-Bissau	Guinea-Bissau	غينيا بيساو	גינאה-ביסאו	गिनी-बिसाउ	กินี-บิสเซา	Guinea Bissau
Guyana	圭亚那	蓋亞那	ガイアナ	가이아나	Guyana	Guyana	Guyana	Guiana	Guyana	Guyana	Gujana	Гайана	Гаяна	Guyana	Guyana	Gvajana	Gvajana	Гвајана	Gvajana	Guyana	Guyana	Guyana	Guyana	Gvæjana	Guyana	Gajāna	Gajana	An Ghuáin	il-Guyana	Γουιάνα	Guyana	Guyana	Гаяна	Guyana	Guyana	Guyana	غيانا	גיאנה	गुयाना	กายอานา	Guyana
Hong Kong SAR China	中国香港特别行政区	中國香港特別行政區	中華人民共和国香港特別行政区	홍콩(중국 특별행정구)	Sonderverwaltungsregion Hongkong	R.A.S. chinoise de Hong Kong	RAE de Hong Kong (China)	Hong Kong, RAE da China	RAS di Hong Kong	Hongkong SAR van China	SRA Hongkong (Chiny)	Гонконг (САР)	Гонконг, ОАР Китаю	Hongkong – ZAO Číny	Hongkong – OAO Číny	Posebno upravno območje Ljudske republike Kitajske Hongkong	PUP Hong Kong Kina	САР Хонгконг (Кина)	SAR Hongkong (Kina)	Hongkong SAR	SAR Hongkong	Hongkong SAR Kina	Hongkong – Kiinan erityishallintoalue	sérstjórnarsvæðið Hong Kong	Hongkongi erihalduspiirkond	Ķīnas īpašās pārvaldes apgabals Honkonga	Ypatingasis Administracinis Kinijos Regionas Honkongas	Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne	ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina	Χονγκ Κονγκ ΕΔΠ Κίνας	Hongkong KKT	R.A.S. Hong Kong, China	Хонконг, САР на Китай	Çin Hong Kong ÖİB	Đặc khu Hành chính Hồng Kông, Trung Quốc	Hong Kong DAK Tiongkok	هونغ كونغ الصينية (منطقة إدارية خاصة)	הונג קונג (אזור מנהלי מיוחד של סין)	हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)	เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน	Hong Kong (RAE Xina)
Heard & McDonald Islands	赫德岛和麦克唐纳群岛	赫德島及麥唐納群島	ハード島・マクドナルド諸島	허드 맥도널드 제도	Heard und McDonaldinseln	Îles Heard-et-MacDonald	Islas Heard y McDonald	Ilhas Heard e McDonald	Isole Heard e McDonald	Heard en McDonaldeilanden	Wyspy Heard i McDonalda	о-ва Херд и Макдональд	Острови Герд і Макдоналд	Heardův ostrov a McDonaldovy ostrovy	Heardov ostrov a Macdonaldove ostrovy	Heardov otok in McDonaldovi otoki	Otoci Heard i McDonald	Острво Херд и Мекдоналдова острва	Ostrvo Herd i Mekdonaldova ostrva	Heardön och McDonaldöarna	Heard Island og McDonald Islands	Heard- og McDonaldøyene	Heard ja McDonaldinsaaret	Heard og McDonaldseyjar	Heardi ja McDonaldi saared	Hērda sala un Makdonalda salas	Herdo ir Makdonaldo Salos	Oileán Heard agus Oileáin McDonald	il-Gżejjer Heard u l-Gżejjer McDonald	Νήσοι Χερντ και Μακντόναλντ	Heard-sziget és McDonald-szigetek	Insula Heard și Insulele McDonald	острови Хърд и Макдоналд	Heard Adası ve McDonald Adaları	Quần đảo Heard và McDonald	Pulau Heard dan Kepulauan McDonald	جزيرة هيرد وجزر ماكدونالد	איי הרד ומקדונלד	हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์	Illes Heard i McDonald
Honduras	洪都拉斯	宏都拉斯	ホンジュラス	온두라스	Honduras	Honduras	Honduras	Honduras	Honduras	Honduras	Honduras	Гондурас	Гондурас	Honduras	Honduras	Honduras	Honduras	Хондурас	Honduras	Honduras	Honduras	Honduras	Honduras	Hondúras	Honduras	Hondurasa	Hondūras	Hondúras	il-Honduras	Ονδούρα	Honduras	Honduras	Хондурас	Honduras	Honduras	Honduras	هندوراس	הונדורס	होंडूरास	ฮอนดูรัส	Hondures
Croatia	克罗地亚	克羅埃西亞	クロアチア	크로아티아	Kroatien	Croatie	Croacia	Croácia	Croazia	Kroatië	Chorwacja	Хорватия	Хорватія	Chorvatsko	Chorvátsko	Hrvaška	Hrvatska	Хрватска	Hrvatska	Kroatien	Kroatien	Kroatia	Kroatia	Króatía	Horvaatia	Horvātija	Kroatija	an Chróit	il-Kroazja	Κροατία	Horvátország	Croația	Хърватия	Hırvatistan	Croatia	Kroasia	كرواتيا	קרואטיה	क्रोएशिया	โครเอเชีย	Croàcia
Haiti	海地	海地	ハイチ	아이티	Haiti	Haïti	Haití	Haiti	Haiti	Haïti	Haiti	Гаити	Гаїті	Haiti	Haiti	Haiti	Haiti	Хаити	Haiti	Haiti	Haiti	Haiti	Haiti	Haítí	Haiti	Haiti	Haitis	Háítí	il-Haiti	Αϊτή	Haiti	Haiti	Хаити	Haiti	Haiti	Haiti	هايتي	האיטי	हैती	เฮติ	Haití
Hungary	匈牙利	匈牙利	ハンガリー	헝가리	Ungarn	Hongrie	Hungría	Hungria	Ungheria	Hongarije	Węgry	Венгрия	Угорщина	Maďarsko	Maďarsko	Madžarska	Mađarska	Мађарска	Mađarska	Ungern	Ungarn	Ungarn	Unkari	Ungverjaland	Ungari	Ungārija	Vengrija	an Ungáir	l-Ungerija	Ουγγαρία	Magyarország	Ungaria	Унгария	Macaristan	Hungary	Hungaria	هنغاريا	הונגריה	हंगरी	ฮังการี	Hongria
Indonesia	印度尼西亚	印尼	インドネシア	인도네시아	Indonesien	Indonésie	Indonesia	Indonésia	Indonesia	Indonesië	Indonezja	Индонезия	Індонезія	Indonésie	Indonézia	Indonezija	Indonezija	Индонезија	Indonezija	Indonesien	Indonesien	Indonesia	Indonesia	Indónesía	Indoneesia	Indonēzija	Indonezija	an Indinéis	l-Indoneżja	Ινδονησία	Indonézia	Indonezia	Индонезия	Endonezya	Indonesia	Indonesia	إندونيسيا	אינדונזיה	इंडोनेशिया	อินโดนีเซีย	Indonèsia
Ireland	爱尔兰	愛爾蘭	アイルランド	아일랜드	Irland	Irlande	Irlanda	Irlanda	Irlanda	Ierland	Irlandia	Ирландия	Ірландія	Irsko	Írsko	Irska	Irska	Ирска	Irska	Irland	Irland	Irland	Irlanti	Írland	Iirimaa	Īrija	Airija	Éire	l-Irlanda	Ιρλανδία	Írország	Irlanda	Ирландия	İrlanda	Ireland	Irlandia	أيرلندا	אירלנד	आयरलैंड	ไอร์แลนด์	Irlanda
Israel	以色列	以色列	イスラエル	이스라엘	Israel	Israël	Israel	Israel	Israele	Israël	Izrael	Израиль	Ізраїль	Izrael	Izrael	Izrael	Izrael	Израел	Izrael	Israel	Israel	Israel	Israel	Ísrael	Iisrael	Izraēla	Izraelis	Iosrael	Iżrael	Ισραήλ	Izrael	Israel	Израел	İsrail	Israel	Israel	إسرائيل	ישראל	इज़राइल	อิสราเอล	Israel
Isle of Man	马恩岛	曼島	マン島	맨섬	Isle of Man	Île de Man	Isla de Man	Ilha de Man	Isola di Man	Isle of Man	Wyspa Man	о-в Мэн	Острів Мен	Ostrov Man	Ostrov Man	Otok Man	Otok Man	Острво Ман	Ostrvo Man	Isle of Man	Isle of Man	Man	Mansaari	Mön	Mani saar	Menas sala	Meno Sala	Oileán Mhanann	Isle of Man	Νήσος του Μαν	Man-sziget	Insula Man	остров Ман	Man Adası	Đảo Man	Pulau Man	جزيرة مان	האי מאן	आइल ऑफ़ मैन	เกาะแมน	Illa de Man
India	印度	印度	インド	인도	Indien	Inde	India	Índia	India	India	Indie	Индия	Індія	Indie	India	Indija	Indija	Индија	Indija	Indien	Indien	India	Intia	Indland	India	Indija	Indija	an India	l-Indja	Ινδία	India	India	Индия	Hindistan	Ấn Độ	India	الهند	הודו	भारत	อินเดีย	Índia
British Indian Ocean Territory	英属印度洋领地	英屬印度洋領地	英領インド洋地域	영국령 인도양 지역	Britisches Territorium im Indischen Ozean	Territoire britannique de l’océan Indien	Territorio Británico del Océano Índico	Território Britânico do Oceano Índico	Territorio Britannico dell’Oceano Indiano	Brits Indische Oceaanterritorium	Brytyjskie Terytorium Oceanu Indyjskiego	Британская территория в Индийском океане	Британська територія в Індійському океані	Britské indickooceánské území	Britské indickooceánske územie	Britansko ozemlje v Indijskem oceanu	Britanski Indijskooceanski Teritorij	Британска територија Индијског океана	Britanska teritorija Indijskog okeana	Brittiska territoriet i Indiska oceanen	Det Britiske Territorium i Det Indiske Ocean	Det britiske territoriet i Indiahavet	Brittiläinen Intian valtameren alue	Bresku Indlandshafseyjar	Briti India ookeani ala	Indijas okeāna Britu teritorija	Indijos Vandenyno Britų Sritis	Críoch Aigéan Indiach na Breataine		Βρετανικά Εδάφη Ινδικού Ωκεανού	Brit Indiai-óceáni Terület	Teritoriul Britanic din Oceanul Indian	Британска територия в Индийския океан	Britanya Hint Okyanusu Toprakları	Lãnh thổ Ấn Độ Dương thuộc Anh	Wilayah Inggris di Samudra Hindia	الإقليم البريطاني في المحيط الهندي	הטריטוריה הבריטית באוקיינוס ההודי	ब्रिटिश हिंद महासागरीय क्षेत्र	บริติชอินเดียนโอเชียนเทร์ริทอรี	Territori Britànic de l’Oceà Índic
Iraq	伊拉克	伊拉克	イラク	이라크	Irak	Irak	Irak	Iraque	Iraq	Irak	Irak	Ирак	Ірак	Irák	Irak	Irak	Irak	Ирак	Irak	Irak	Irak	Irak	Irak	Írak	Iraak	Irāka	Irakas	an Iaráic	l-Iraq	Ιράκ	Irak	Irak	Ирак	Irak	Iraq	Irak	العراق	עיראק	इराक	อิรัก	Iraq
Iran	伊朗	伊朗	イラン	이란	Iran	Iran	Irán	Irã	Iran	Iran	Iran	Иран	Іран	Írán	Irán	Iran	Iran	Иран	Iran	Iran	Iran	Iran	Iran	Íran	Iraan	Irāna	Iranas	an Iaráin	l-Iran	Ιράν	Irán	Iran	Иран	İran	Iran	Iran	إيران	איראן	ईरान	อิหร่าน	Iran
Iceland	冰岛	冰島	アイスランド	아이슬란드	Island	Islande	Islandia	Islândia	Islanda	IJsland	Islandia	Исландия	Ісландія	Island	Island	Islandija	Island	Исланд	Island	Island	Island	Island	Islanti	Ísland	Island	Islande	Islandija	an Íoslainn	l-Iżlanda	Ισλανδία	Izland	Islanda	Исландия	İzlanda	Iceland	Islandia	آيسلندا	איסלנד	आइसलैंड	ไอซ์แลนด์	Islàndia
Italy	意大利	義大利	イタリア	이탈리아	Italien	Italie	Italia	Itália	Italia	Italië	Włochy	Италия	Італія	Itálie	Taliansko	Italija	Italija	Италија	Italija	Italien	Italien	Italia	Italia	Ítalía	Itaalia	Itālija	Italija	an Iodáil	l-Italja	Ιταλία	Olaszország	Italia	Италия	İtalya	Italy	Italia	إيطاليا	איטליה	इटली	อิตาลี	Itàlia
Jersey	泽西岛	澤西島	ジャージー	저지	Jersey	Jersey	Jersey	Jersey	Jersey	Jersey	Jersey	Джерси	Джерсі	Jersey	Jersey	Jersey	Jersey	Џерзи	Džerzi	Jersey	Jersey	Jersey	Jersey	Jersey	Jersey	Džērsija	Džersis	Geirsí	Jersey	Τζέρζι	Jersey	Jersey	Джърси	Jersey	Jersey	Jersey	جيرسي	ג׳רזי	जर्सी	เจอร์ซีย์	Jersey
Jamaica	牙买加	牙買加	ジャマイカ	자메이카	Jamaika	Jamaïque	Jamaica	Jamaica	Giamaica	Jamaica	Jamajka	Ямайка	Ямайка	Jamajka	Jamajka	Jamajka	Jamajka	Јамајка	Jamajka	Jamaica	Jamaica	Jamaica	Jamaika	Jamaíka	Jamaica	Jamaika	Jamaika	Iamáice	il-Ġamajka	Τζαμάικα	Jamaica	Jamaica	Ямайка	Jamaika	Jamaica	Jamaika	جامايكا	ג׳מייקה	जमैका	จาเมกา	Jamaica
Jordan	约旦	約旦	ヨルダン	요르단	Jordanien	Jordanie	Jordania	Jordânia	Giordania	Jordanië	Jordania	Иордания	Йорданія	Jordánsko	Jordánsko	Jordanija	Jordan	Јордан	Jordan	Jordanien	Jordan	Jordan	Jordania	Jórdanía	Jordaania	Jordānija	Jordanija	an Iordáin	il-Ġordan	Ιορδανία	Jordánia	Iordania	Йордания	Ürdün	Jordan	Yordania	الأردن	ירדן	जॉर्डन	จอร์แดน	Jordània
Japan	日本	日本	日本	일본	Japan	Japon	Japón	Japão	Giappone	Japan	Japonia	Япония	Японія	Japonsko	Japonsko	Japonska	Japan	Јапан	Japan	Japan	Japan	Japan	Japani	Japan	Jaapan	Japāna	Japonija	an tSeapáin	il-Ġappun	Ιαπωνία	Japán	Japonia	Япония	Japonya	Nhật Bản	Jepang	اليابان	יפן	जापान	ญี่ปุ่น	Japó
Kenya	肯尼亚	肯亞	ケニア	케냐	Kenia	Kenya	Kenia	Quênia	Kenya	Kenia	Kenia	Кения	Кенія	Keňa	Keňa	Kenija	Kenija	Кенија	Kenija	Kenya	Kenya	Kenya	Kenia	Kenía	Keenia	Kenija	Kenija	an Chéinia	il-Kenja	Κένυα	Kenya	Kenya	Кения	Kenya	Kenya	Kenya	كينيا	קניה	केन्या	เคนยา	Kenya
Kyrgyzstan	吉尔吉斯斯坦	吉爾吉斯	キルギス	키르기스스탄	Kirgisistan	Kirghizstan	Kirguistán	Quirguistão	Kirghizistan	Kirgizië	Kirgistan	Киргизия	Киргизстан	Kyrgyzstán	Kirgizsko	Kirgizistan	Kirgistan	Киргистан	Kirgistan	Kirgizistan	Kirgisistan	Kirgisistan	Kirgisia	Kirgistan	Kõrgõzstan	Kirgizstāna	Kirgizija	an Chirgeastáin	il-Kirgiżistan	Κιργιστάν	Kirgizisztán	Kârgâzstan	Киргизстан	Kırgızistan	Kyrgyzstan	Kirgizstan	قيرغيزستان	קירגיזסטן	किर्गिज़स्तान	คีร์กีซสถาน	Kirguizstan
Cambodia	柬埔寨	柬埔寨	カンボジア	캄보디아	Kambodscha	Cambodge	Camboya	Camboja	Cambogia	Cambodja	Kambodża	Камбоджа	Камбоджа	Kambodža	Kambodža	Kambodža	Kambodža	Камбоџа	Kambodža	Kambodja	Cambodja	Kambodsja	Kambodža	Kambódía	Kambodža	Kambodža	Kambodža	an Chambóid	il-Kambodja	Καμπότζη	Kambodzsa	Cambodgia	Камбоджа	Kamboçya	Campuchia	Kamboja	كمبوديا	קמבודיה	कंबोडिया	กัมพูชา	Cambodja
Kiribati	基里巴斯	吉里巴斯	キリバス	키리바시	Kiribati	Kiribati	Kiribati	Quiribati	Kiribati	Kiribati	Kiribati	Кирибати	Кірибаті	Kiribati	Kiribati	Kiribati	Kiribati	Кирибати	Kiribati	Kiribati	Kiribati	Kiribati	Kiribati	Kíribatí	Kiribati	Kiribati	Kiribatis	Ciribeas	Kiribati	Κιριμπάτι	Kiribati	Kiribati	Кирибати	Kiribati	Kiribati	Kiribati	كيريباتي	קיריבאטי	किरिबाती	คิริบาส	Kiribati
Comoros	科摩罗	葛摩	コモロ	코모로	Komoren	Comores	Comoras	Comores	Comore	Comoren	Komory	Коморы	Комори	Komory	Komory	Komori	Komori	Коморска Острва	Komorska Ostrva	Komorerna	Comorerne	Komorene	Komorit	Kómoreyjar	Komoorid	Komoru salas	Komorai	Oileáin Chomóra	Comoros	Κομόρες	Comore-szigetek	Comore	Коморски острови	Komorlar	Comoros	Komoro	جزر القمر	קומורו	कोमोरोस	คอโมโรส	Comores
St. Kitts & Nevis	圣基茨和尼维斯	聖克里斯多福及尼維斯	セントクリストファー・ネーヴィス	세인트키츠 네비스	St. Kitts und Nevis	Saint-Christophe-et-Niévès	San Cristóbal y Nieves	São Cristóvão e Névis	Saint Kitts e Nevis	Saint Kitts en Nevis	Saint Kitts i Nevis	Сент-Китс и Невис	Сент-Кітс і Невіс	Svatý Kryštof a Nevis	Svätý Krištof a Nevis	Sveti Krištof in Nevis	Sveti Kristofor i Nevis	Сент Китс и Невис	Sent Kits i Nevis	S:t Kitts och Nevis	Saint Kitts og Nevis	Saint Kitts og Nevis	Saint Kitts ja Nevis	Sankti Kitts og Nevis	Saint Kitts ja Nevis	Sentkitsa un Nevisa	Sent Kitsas ir Nevis	San Críostóir-Nimheas	Saint Kitts u Nevis	Σεν Κιτς και Νέβις	Saint Kitts és Nevis	Saint Kitts și Nevis	Сейнт Китс и Невис	Saint Kitts ve Nevis	St. Kitts và Nevis	Saint Kitts dan Nevis	سانت كيتس ونيفيس	סנט קיטס ונוויס	सेंट किट्स और नेविस	เซนต์คิตส์และเนวิส	Saint Kitts i Nevis
North Korea	朝鲜	北韓	北朝鮮	북한	Nordkorea	Corée du Nord	Corea del Norte	Coreia do Norte	Corea del Nord	Noord-Korea	Korea Północna	КНДР	Північна Корея	Severní Korea	Severná Kórea	Severna Koreja	Sjeverna Koreja	Северна Кореја	Severna Koreja	Nordkorea	Nordkorea	Nord-Korea	Pohjois-Korea	Norður-Kórea	Põhja-Korea	Ziemeļkoreja	Šiaurės Korėja	an Chóiré Thuaidh	il-Korea ta’ Fuq	Βόρεια Κορέα	Észak-Korea	Coreea de Nord	Северна Корея	Kuzey Kore	Triều Tiên	Korea Utara	كوريا الشمالية	קוריאה הצפונית	उत्तर कोरिया	เกาหลีเหนือ	Corea del Nord
South Korea	韩国	南韓	韓国	대한민국	Südkorea	Corée du Sud	Corea del Sur	Coreia do Sul	Corea del Sud	Zuid-Korea	Korea Południowa	Республика Корея	Південна Корея	Jižní Korea	Južná Kórea	Južna Koreja	Južna Koreja	Јужна Кореја	Južna Koreja	Sydkorea	Sydkorea	Sør-Korea	Etelä-Korea	Suður-Kórea	Lõuna-Korea	Dienvidkoreja	Pietų Korėja	an Chóiré Theas	il-Korea t’Isfel	Νότια Κορέα	Dél-Korea	Coreea de Sud	Южна Корея	Güney Kore	Hàn Quốc	Korea Selatan	كوريا الجنوبية	קוריאה הדרומית	दक्षिण कोरिया	เกาหลีใต้	Corea del Sud
Kuwait	科威特	科威特	クウェート	쿠웨이트	Kuwait	Koweït	Kuwait	Kuwait	Kuwait	Koeweit	Kuwejt	Кувейт	Кувейт	Kuvajt	Kuvajt	Kuvajt	Kuvajt	Кувајт	Kuvajt	Kuwait	Kuwait	Kuwait	Kuwait	Kúveit	Kuveit	Kuveita	Kuveitas	Cuáit	il-Kuwajt	Κουβέιτ	Kuvait	Kuweit	Кувейт	Kuveyt	Kuwait	Kuwait	الكويت	כווית	कुवैत	คูเวต	Kuwait
Cayman Islands	开曼群岛	開曼群島	ケイマン諸島	케이맨 제도	Kaimaninseln	Îles Caïmans	Islas Caimán	Ilhas Cayman	Isole Cayman	Kaaimaneilanden	Kajmany	о-ва Кайман	Кайманові Острови	Kajmanské ostrovy	Kajmanie ostrovy	Kajmanji otoki	Kajmanski Otoci	Кајманска Острва	Kajmanska Ostrva	Caymanöarna	Caymanøerne	Caymanøyene	Caymansaaret	Caymaneyjar	Kaimanisaared	Kaimanu salas	Kaimanų Salos	Oileáin Cayman	il-Gżejjer Cayman	Νήσοι Κέιμαν	Kajmán-szigetek	Insulele Cayman	Кайманови острови	Cayman Adaları	Quần đảo Cayman	Kepulauan Cayman	جزر كايمان	איי קיימן	कैमेन द्वीपसमूह	หมู่เกาะเคย์แมน	Illes Caiman
Kazakhstan	哈萨克斯坦	哈薩克	カザフスタン	카자흐스탄	Kasachstan	Kazakhstan	Kazajistán	Cazaquistão	Kazakistan	Kazachstan	Kazachstan	Казахстан	Казахстан	Kazachstán	Kazachstan	Kazahstan	Kazahstan	Казахстан	Kazahstan	Kazakstan	Kasakhstan	Kasakhstan	Kazakstan	Kasakstan	Kasahstan	Kazahstāna	Kazachstanas	an Chasacstáin	il-Każakistan	Καζακστάν	Kazahsztán	Kazahstan	Казахстан	Kazakistan	Kazakhstan	Kazakhstan	كازاخستان	קזחסטן	कज़ाखस्तान	คาซัคสถาน	Kazakhstan
Laos	老挝	寮國	ラオス	라오스	Laos	Laos	Laos	Laos	Laos	Laos	Laos	Лаос	Лаос	Laos	Laos	Laos	Laos	Лаос	Laos	Laos	Laos	Laos	Laos	Laos	Laos	Laosa	Laosas	Laos	il-Laos	Λάος	Laosz	Laos	Лаос	Laos	Lào	Laos	لاوس	לאוס	लाओस	ลาว	Lao
Lebanon	黎巴嫩	黎巴嫩	レバノン	레바논	Libanon	Liban	Líbano	Líbano	Libano	Libanon	Liban	Ливан	Ліван	Libanon	Libanon	Libanon	Libanon	Либан	Liban	Libanon	Libanon	Libanon	Libanon	Líbanon	Liibanon	Libāna	Libanas	an Liobáin	il-Libanu	Λίβανος	Libanon	Liban	Ливан	Lübnan	Li-băng	Lebanon	لبنان	לבנון	लेबनान	เลบานอน	Líban
St. Lucia	圣卢西亚	聖露西亞	セントルシア	세인트루시아	St. Lucia	Sainte-Lucie	Santa Lucía	Santa Lúcia	Saint Lucia	Saint Lucia	Saint Lucia	Сент-Люсия	Сент-Люсія	Svatá Lucie	Svätá Lucia	Sveta Lucija	Sveta Lucija	Света Луција	Sveta Lucija	S:t Lucia	Saint Lucia	St. Lucia	Saint Lucia	Sankti Lúsía	Saint Lucia	Sentlūsija	Sent Lusija	Saint Lucia	Saint Lucia	Αγία Λουκία	Saint Lucia	Sfânta Lucia	Сейнт Лусия	Saint Lucia	St. Lucia	Saint Lucia	سانت لوسيا	סנט לוסיה	सेंट लूसिया	เซนต์ลูเซีย	Saint Lucia
Liechtenstein	列支敦士登	列支敦斯登	リヒテンシュタイン	리히텐슈타인	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Лихтенштейн	Ліхтенштейн	Lichtenštejnsko	Lichtenštajnsko	Lihtenštajn	Lihtenštajn	Лихтенштајн	Lihtenštajn	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Liechtenstein	Lihtenšteina	Lichtenšteinas	Lichtinstéin	il-Liechtenstein	Λιχτενστάιν	Liechtenstein	Liechtenstein	Лихтенщайн	Liechtenstein	Liechtenstein	Liechtenstein	ليختنشتاين	ליכטנשטיין	लिचेंस्टीन	ลิกเตนสไตน์	Liechtenstein
Sri Lanka	斯里兰卡	斯里蘭卡	スリランカ	스리랑카	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Шри-Ланка	Шрі-Ланка	Srí Lanka	Srí Lanka	Šrilanka	Šri Lanka	Шри Ланка	Šri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Sri Lanka	Srí Lanka	Sri Lanka	Šrilanka	Šri Lanka	Srí Lanca	is-Sri Lanka	Σρι Λάνκα	Srí Lanka	Sri Lanka	Шри Ланка	Sri Lanka	Sri Lanka	Sri Lanka	سريلانكا	סרי לנקה	श्रीलंका	ศรีลังกา	Sri Lanka
Liberia	利比里亚	賴比瑞亞	リベリア	라이베리아	Liberia	Liberia	Liberia	Libéria	Liberia	Liberia	Liberia	Либерия	Ліберія	Libérie	Libéria	Liberija	Liberija	Либерија	Liberija	Liberia	Liberia	Liberia	Liberia	Líbería	Libeeria	Libērija	Liberija	an Libéir	il-Liberja	Λιβερία	Libéria	Liberia	Либерия	Liberya	Liberia	Liberia	ليبيريا	ליבריה	लाइबेरिया	ไลบีเรีย	Libèria
Lesotho	莱索托	賴索托	レソト	레소토	Lesotho	Lesotho	Lesoto	Lesoto	Lesotho	Lesotho	Lesotho	Лесото	Лесото	Lesotho	Lesotho	Lesoto	Lesoto	Лесото	Lesoto	Lesotho	Lesotho	Lesotho	Lesotho	Lesótó	Lesotho	Lesoto	Lesotas	Leosóta	il-Lesoto	Λεσότο	Lesotho	Lesotho	Лесото	Lesotho	Lesotho	Lesotho	ليسوتو	לסוטו	लेसोथो	เลโซโท	Lesotho
Lithuania	立陶宛	立陶宛	リトアニア	리투아니아	Litauen	Lituanie	Lituania	Lituânia	Lituania	Litouwen	Litwa	Литва	Литва	Litva	Litva	Litva	Litva	Литванија	Litvanija	Litauen	Litauen	Litauen	Liettua	Litháen	Leedu	Lietuva	Lietuva	an Liotuáin	il-Litwanja	Λιθουανία	Litvánia	Lituania	Литва	Litvanya	Litva	Lituania	ليتوانيا	ליטא	लिथुआनिया	ลิทัวเนีย	Lituània
Luxembourg	卢森堡	盧森堡	ルクセンブルク	룩셈부르크	Luxemburg	Luxembourg	Luxemburgo	Luxemburgo	Lussemburgo	Luxemburg	Luksemburg	Люксембург	Люксембург	Lucembursko	Luxembursko	Luksemburg	Luksemburg	Луксембург	Luksemburg	Luxemburg	Luxembourg	Luxemburg	Luxemburg	Lúxemborg	Luksemburg	Luksemburga	Liuksemburgas	Lucsamburg	il-Lussemburgu	Λουξεμβούργο	Luxemburg	Luxemburg	Люксембург	Lüksemburg	Luxembourg	Luksemburg	لوكسمبورغ	לוקסמבורג	लग्ज़मबर्ग	ลักเซมเบิร์ก	Luxemburg
Latvia	拉脱维亚	拉脫維亞	ラトビア	라트비아	Lettland	Lettonie	Letonia	Letônia	Lettonia	Letland	Łotwa	Латвия	Латвія	Lotyšsko	Lotyšsko	Latvija	Latvija	Летонија	Letonija	Lettland	Letland	Latvia	Latvia	Lettland	Läti	Latvija	Latvija	an Laitvia	il-Latvja	Λετονία	Lettország	Letonia	Латвия	Letonya	Latvia	Latvia	لاتفيا	לטביה	लातविया	ลัตเวีย	Letònia
Libya	利比亚	利比亞	リビア	리비아	Libyen	Libye	Libia	Líbia	Libia	Libië	Libia	Ливия	Лівія	Libye	Líbya	Libija	Libija	Либија	Libija	Libyen	Libyen	Libya	Libya	Líbía	Liibüa	Lībija	Libija	an Libia	il-Libja	Λιβύη	Líbia	Libia	Либия	Libya	Libya	Libya	ليبيا	לוב	लीबिया	ลิเบีย	Líbia
Morocco	摩洛哥	摩洛哥	モロッコ	모로코	Marokko	Maroc	Marruecos	Marrocos	Marocco	Marokko	Maroko	Марокко	Марокко	Maroko	Maroko	Maroko	Maroko	Мароко	Maroko	Marocko	Marokko	Marokko	Marokko	Marokkó	Maroko	Maroka	Marokas	Maracó	il-Marokk	Μαρόκο	Marokkó	Maroc	Мароко	Fas	Ma-rốc	Maroko	المغرب	מרוקו	मोरक्को	โมร็อกโก	Marroc
Monaco	摩纳哥	摩納哥	モナコ	모나코	Monaco	Monaco	Mónaco	Mônaco	Monaco	Monaco	Monako	Монако	Монако	Monako	Monako	Monako	Monako	Монако	Monako	Monaco	Monaco	Monaco	Monaco	Mónakó	Monaco	Monako	Monakas	Monacó	Monaco	Μονακό	Monaco	Monaco	Монако	Monako	Monaco	Monako	موناكو	מונקו	मोनाको	โมนาโก	Mònaco
Moldova	摩尔多瓦	摩爾多瓦	モルドバ	몰도바	Republik Moldau	Moldavie	Moldavia	Moldávia	Moldavia	Moldavië	Mołdawia	Молдова	Молдова	Moldavsko	Moldavsko	Moldavija	Moldavija	Молдавија	Moldavija	Moldavien	Moldova	Moldova	Moldova	Moldóva	Moldova	Moldova	Moldova	an Mholdóiv	il-Moldova	Μολδαβία	Moldova	Republica Moldova	Молдова	Moldova	Moldova	Moldova	مولدوفا	מולדובה	मॉल्डोवा	มอลโดวา	Moldàvia
Montenegro	黑山	蒙特內哥羅	モンテネグロ	몬테네그로	Montenegro	Monténégro	Montenegro	Montenegro	Montenegro	Montenegro	Czarnogóra	Черногория	Чорногорія	Černá Hora	Čierna Hora	Črna gora	Crna Gora	Црна Гора	Crna Gora	Montenegro	Montenegro	Montenegro	Montenegro	Svartfjallaland	Montenegro	Melnkalne	Juodkalnija	Montainéagró	il-Montenegro	Μαυροβούνιο	Montenegró	Muntenegru	Черна гора	Karadağ	Montenegro	Montenegro	الجبل الأسود	מונטנגרו	मोंटेनेग्रो	มอนเตเนโกร	Montenegro
St. Martin	法属圣马丁	法屬聖馬丁	サン・マルタン	생마르탱	St. Martin	Saint-Martin	San Martín	São Martinho	Saint Martin	Saint-Martin	Saint-Martin	Сен-Мартен	Сен-Мартен	Svatý Martin (Francie)	Svätý Martin (fr.)	Francoski Sveti Martin	Saint Martin	Свети Мартин (Француска)	Sveti Martin (Francuska)	Saint-Martin	Saint Martin	Saint-Martin	Saint-Martin	Saint-Martin	Saint-Martin	Senmartēna	Sen Martenas	Saint-Martin	Saint Martin	Άγιος Μαρτίνος (Γαλλικό τμήμα)	Saint Martin	Sfântul Martin	Сен Мартен	Saint Martin	St. Martin	Saint Martin	سان مارتن	סן מרטן	सेंट मार्टिन	เซนต์มาร์ติน	Saint Martin
Madagascar	马达加斯加	馬達加斯加	マダガスカル	마다가스카르	Madagaskar	Madagascar	Madagascar	Madagascar	Madagascar	Madagaskar	Madagaskar	Мадагаскар	Мадагаскар	Madagaskar	Madagaskar	Madagaskar	Madagaskar	Мадагаскар	Madagaskar	Madagaskar	Madagaskar	Madagaskar	Madagaskar	Madagaskar	Madagaskar	Madagaskara	Madagaskaras	Madagascar	Madagascar	Μαδαγασκάρη	Madagaszkár	Madagascar	Мадагаскар	Madagaskar	Madagascar	Madagaskar	مدغشقر	מדגסקר	मेडागास्कर	มาดากัสการ์	Madagascar
Marshall Islands	马绍尔群岛	馬紹爾群島	マーシャル諸島	마셜 제도	Marshallinseln	Îles Marshall	Islas Marshall	Ilhas Marshall	Isole Marshall	Marshalleilanden	Wyspy Marshalla	Маршалловы о-ва	Маршаллові Острови	Marshallovy ostrovy	Marshallove ostrovy	Marshallovi otoki	Maršalovi Otoci	Маршалска Острва	Maršalska Ostrva	Marshallöarna	Marshalløerne	Marshalløyene	Marshallinsaaret	Marshalleyjar	Marshalli Saared	Māršala salas	Maršalo Salos	Oileáin Marshall	Gżejjer Marshall	Νήσοι Μάρσαλ	Marshall-szigetek	Insulele Marshall	Маршалови острови	Marshall Adaları	Quần đảo Marshall	Kepulauan Marshall	جزر مارشال	איי מרשל	मार्शल द्वीपसमूह	หมู่เกาะมาร์แชลล์	Illes Marshall
North Macedonia	北马其顿	北馬其頓	北マケドニア	북마케도니아	Nordmazedonien	Macédoine du Nord	Macedonia del Norte	Macedônia do Norte	Macedonia del Nord	Noord-Macedonië	Macedonia Północna	Северная Македония	Північна Македонія	Severní Makedonie	Severné Macedónsko	Severna Makedonija	Sjeverna Makedonija	Северна Македонија	Severna Makedonija	Nordmakedonien	Nordmakedonien	Nord-Makedonia	Pohjois-Makedonia	Norður-Makedónía	Põhja-Makedoonia	Ziemeļmaķedonija	Šiaurės Makedonija	an Mhacadóin Thuaidh	il-Maċedonja ta’ Fuq	Βόρεια Μακεδονία	Észak-Macedónia	Macedonia de Nord	Северна Македония	Kuzey Makedonya	Bắc Macedonia	Makedonia Utara	مقدونيا الشمالية	מקדוניה הצפונית	उत्तरी मकदूनिया	มาซิโดเนียเหนือ	Macedònia del Nord
Mali	马里	馬利	マリ	말리	Mali	Mali	Mali	Mali	Mali	Mali	Mali	Мали	Малі	Mali	Mali	Mali	Mali	Мали	Mali	Mali	Mali	Mali	Mali	Malí	Mali	Mali	Malis	Mailí	il-Mali	Μάλι	Mali	Mali	Мали	Mali	Mali	Mali	مالي	מאלי	माली	มาลี	Mali
Myanmar (Burma)	缅甸	緬甸	ミャンマー (ビルマ)	미얀마	Myanmar	Myanmar (Birmanie)	Myanmar (Birmania)	Mianmar (Birmânia)	Myanmar (Birmania)	Myanmar (Birma)	Mjanma (Birma)	Мьянма (Бирма)	Мʼянма (Бірма)	Myanmar (Barma)	Mjanmarsko	Mjanmar (Burma)	Mjanmar (Burma)	Мијанмар (Бурма)	Mijanmar (Burma)	Myanmar (Burma)	Myanmar (Burma)	Myanmar (Burma)	Myanmar (Burma)	Mjanmar (Búrma)	Myanmar (Birma)	Mjanma (Birma)	Mianmaras (Birma)	Maenmar (Burma)	il-Myanmar/Burma	Μιανμάρ (Βιρμανία)	Mianmar	Myanmar (Birmania)	Мианмар (Бирма)	Myanmar (Burma)	Myanmar (Miến Điện)	Myanmar (Burma)	ميانمار (بورما)	מיאנמר (בורמה)	म्यांमार (बर्मा)	เมียนมา (พม่า)	Myanmar (Birmània)
Mongolia	蒙古	蒙古	モンゴル	몽골	Mongolei	Mongolie	Mongolia	Mongólia	Mongolia	Mongolië	Mongolia	Монголия	Монголія	Mongolsko	Mongolsko	Mongolija	Mongolija	Монголија	Mongolija	Mongoliet	Mongoliet	Mongolia	Mongolia	Mongólía	Mongoolia	Mongolija	Mongolija	an Mhongóil	il-Mongolja	Μογγολία	Mongólia	Mongolia	Монголия	Moğolistan	Mông Cổ	Mongolia	منغوليا	מונגוליה	मंगोलिया	มองโกเลีย	Mongòlia
Macao SAR China	中国澳门特别行政区	中國澳門特別行政區	中華人民共和国マカオ特別行政区	마카오(중국 특별행정구)	Sonderverwaltungsregion Macau	R.A.S. chinoise de Macao	RAE de Macao (China)	Macau, RAE da China	RAS di Macao	Macau SAR van China	SRA Makau (Chiny)	Макао (САР)	Макао, ОАР Китаю	Macao – ZAO Číny	Macao – OAO Číny	Posebno upravno območje Kitajske Makav	PUP Makao Kina	САР Макао (Кина)	SAR Makao (Kina)	Macao SAR	SAR Macao	Macao SAR Kina	Macao – Kiinan erityishallintoalue	sérstjórnarsvæðið Makaó	Macau erihalduspiirkond	ĶTR īpašais administratīvais reģions Makao	Ypatingasis Administracinis Kinijos Regionas Makao	Sainréigiún Riaracháin Macao, Daonphoblacht na Síne	ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina	Μακάο ΕΔΠ Κίνας	Makaó KKT	R.A.S. Macao, China	Макао, САР на Китай	Çin Makao ÖİB	Đặc khu Hành chính Macao, Trung Quốc	Makau DAK Tiongkok	منطقة ماكاو الإدارية الخاصة	מקאו (אזור מנהלי מיוחד של סין)	मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)	เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน	Macau (RAE Xina)
Northern Mariana Islands	北马里亚纳群岛	北馬利安納群島	北マリアナ諸島	북마리아나제도	Nördliche Marianen	Îles Mariannes du Nord	Islas Marianas del Norte	Ilhas Marianas do Norte	Isole Marianne Settentrionali	Noordelijke Marianen	Mariany Północne	Северные Марианские о-ва	Північні Маріанські Острови	Severní Mariany	Severné Mariány	Severni Marianski otoki	Sjevernomarijanski Otoci	Северна Маријанска Острва	Severna Marijanska Ostrva	Nordmarianerna	Nordmarianerne	Nord-Marianene	Pohjois-Mariaanit	Norður-Maríanaeyjar	Põhja-Mariaanid	Ziemeļu Marianas salas	Marianos Šiaurinės Salos	Na hOileáin Mháirianacha Thuaidh	Ġżejjer Mariana tat-Tramuntana	Νήσοι Βόρειες Μαριάνες	Északi Mariana-szigetek	Insulele Mariane de Nord	Северни Мариански острови	Kuzey Mariana Adaları	Quần đảo Bắc Mariana	Kepulauan Mariana Utara	جزر ماريانا الشمالية	איי מריאנה הצפוניים	उत्तरी मारियाना द्वीपसमूह	หมู่เกาะนอร์เทิร์นมาเรียนา	Illes Marianes del Nord
Martinique	马提尼克	馬丁尼克	マルティニーク	마르티니크	Martinique	Martinique	Martinica	Martinica	Martinica	Martinique	Martynika	Мартиника	Мартиніка	Martinik	Martinik	Martinik	Martinik	Мартиник	Martinik	Martinique	Martinique	Martinique	Martinique	Martiník	Martinique	Martinika	Martinika	Martinique	Martinique	Μαρτινίκα	Martinique	Martinica	Мартиника	Martinik	Martinique	Martinik	جزر المارتينيك	מרטיניק	मार्टीनिक	มาร์ตินีก	Martinica
Mauritania	毛里塔尼亚	茅利塔尼亞	モーリタニア	모리타니	Mauretanien	Mauritanie	Mauritania	Mauritânia	Mauritania	Mauritanië	Mauretania	Мавритания	Мавританія	Mauritánie	Mauritánia	Mavretanija	Mauretanija	Мауританија	Mauritanija	Mauretanien	Mauretanien	Mauritania	Mauritania	Máritanía	Mauritaania	Mauritānija	Mauritanija	an Mháratáin	il-Mauritania	Μαυριτανία	Mauritánia	Mauritania	Мавритания	Moritanya	Mauritania	Mauritania	موريتانيا	מאוריטניה	मॉरिटानिया	มอริเตเนีย	Mauritània
Montserrat	蒙特塞拉特	蒙哲臘	モントセラト	몬트세라트	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	Монтсеррат	Монтсеррат	Montserrat	Montserrat	Montserrat	Montserrat	Монсерат	Monserat	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	Montserrat	Montserrata	Montseratas	Montsarat	Montserrat	Μονσεράτ	Montserrat	Montserrat	Монтсерат	Montserrat	Montserrat	Montserrat	مونتسرات	מונסראט	मोंटसेरात	มอนต์เซอร์รัต	Montserrat
Malta	马耳他	馬爾他	マルタ	몰타	Malta	Malte	Malta	Malta	Malta	Malta	Malta	Мальта	Мальта	Malta	Malta	Malta	Malta	Малта	Malta	Malta	Malta	Malta	Malta	Malta	Malta	Malta	Malta	Málta	Malta	Μάλτα	Málta	Malta	Малта	Malta	Malta	Malta	مالطا	מלטה	माल्टा	มอลตา	Malta
Mauritius	毛里求斯	模里西斯	モーリシャス	모리셔스	Mauritius	Maurice	Mauricio	Maurício	Mauritius	Mauritius	Mauritius	Маврикий	Маврикій	Mauricius	Maurícius	Mavricij	Mauricijus	Маурицијус	Mauricijus	Mauritius	Mauritius	Mauritius	Mauritius	Máritíus	Mauritius	Maurīcija	Mauricijus	Oileán Mhuirís	Mauritius	Μαυρίκιος	Mauritius	Mauritius	Мавриций	Mauritius	Mauritius	Mauritius	موريشيوس	מאוריציוס	मॉरीशस	มอริเชียส	Maurici
Maldives	马尔代夫	馬爾地夫	モルディブ	몰디브	Malediven	Maldives	Maldivas	Maldivas	Maldive	Maldiven	Malediwy	Мальдивы	Мальдіви	Maledivy	Maldivy	Maldivi	Maldivi	Малдиви	Maldivi	Maldiverna	Maldiverne	Maldivene	Malediivit	Maldíveyjar	Maldiivid	Maldīvija	Maldyvai	Oileáin Mhaildíve	il-Maldivi	Μαλδίβες	Maldív-szigetek	Maldive	Малдиви	Maldivler	Maldives	Maladewa	جزر المالديف	האיים המלדיביים	मालदीव	มัลดีฟส์	Maldives
Malawi	马拉维	馬拉威	マラウイ	말라위	Malawi	Malawi	Malaui	Malaui	Malawi	Malawi	Malawi	Малави	Малаві	Malawi	Malawi	Malavi	Malavi	Малави	Malavi	Malawi	Malawi	Malawi	Malawi	Malaví	Malawi	Malāvija	Malavis	an Mhaláiv	il-Malawi	Μαλάουι	Malawi	Malawi	Малави	Malavi	Malawi	Malawi	ملاوي	מלאווי	मलावी	มาลาวี	Malawi
Mexico	墨西哥	墨西哥	メキシコ	멕시코	Mexiko	Mexique	México	México	Messico	Mexico	Meksyk	Мексика	Мексика	Mexiko	Mexiko	Mehika	Meksiko	Мексико	Meksiko	Mexiko	Mexico	Mexico	Meksiko	Mexíkó	Mehhiko	Meksika	Meksika	Meicsiceo	il-Messiku	Μεξικό	Mexikó	Mexic	Мексико	Meksika	Mexico	Meksiko	المكسيك	מקסיקו	मैक्सिको	เม็กซิโก	Mèxic
Malaysia	马来西亚	馬來西亞	マレーシア	말레이시아	Malaysia	Malaisie	Malasia	Malásia	Malaysia	Maleisië	Malezja	Малайзия	Малайзія	Malajsie	Malajzia	Malezija	Malezija	Малезија	Malezija	Malaysia	Malaysia	Malaysia	Malesia	Malasía	Malaisia	Malaizija	Malaizija	an Mhalaeisia	il-Malasja	Μαλαισία	Malajzia	Malaysia	Малайзия	Malezya	Malaysia	Malaysia	ماليزيا	מלזיה	मलेशिया	มาเลเซีย	Malàisia
Mozambique	莫桑比克	莫三比克	モザンビーク	모잠비크	Mosambik	Mozambique	Mozambique	Moçambique	Mozambico	Mozambique	Mozambik	Мозамбик	Мозамбік	Mosambik	Mozambik	Mozambik	Mozambik	Мозамбик	Mozambik	Moçambique	Mozambique	Mosambik	Mosambik	Mósambík	Mosambiik	Mozambika	Mozambikas	Mósaimbíc	il-Mozambique	Μοζαμβίκη	Mozambik	Mozambic	Мозамбик	Mozambik	Mozambique	Mozambik	موزمبيق	מוזמביק	मोज़ांबिक	โมซัมบิก	Moçambic
Namibia	纳米比亚	納米比亞	ナミビア	나미비아	Namibia	Namibie	Namibia	Namíbia	Namibia	Namibië	Namibia	Намибия	Намібія	Namibie	Namíbia	Namibija	Namibija	Намибија	Namibija	Namibia	Namibia	Namibia	Namibia	Namibía	Namiibia	Namībija	Namibija	an Namaib	in-Namibja	Ναμίμπια	Namíbia	Namibia	Намибия	Namibya	Namibia	Namibia	ناميبيا	נמיביה	नामीबिया	นามิเบีย	Namíbia
New Caledonia	新喀里多尼亚	新喀里多尼亞	ニューカレドニア	뉴칼레도니아	Neukaledonien	Nouvelle-Calédonie	Nueva Caledonia	Nova Caledônia	Nuova Caledonia	Nieuw-Caledonië	Nowa Kaledonia	Новая Каледония	Нова Каледонія	Nová Kaledonie	Nová Kaledónia	Nova Kaledonija	Nova Kaledonija	Нова Каледонија	Nova Kaledonija	Nya Kaledonien	Ny Kaledonien	Ny-Caledonia	Uusi-Kaledonia	Nýja-Kaledónía	Uus-Kaledoonia	Jaunkaledonija	Naujoji Kaledonija	an Nua-Chaladóin	New Caledonia	Νέα Καληδονία	Új-Kaledónia	Noua Caledonie	Нова Каледония	Yeni Kaledonya	New Caledonia	Kaledonia Baru	كاليدونيا الجديدة	קלדוניה החדשה	न्यू कैलेडोनिया	นิวแคลิโดเนีย	Nova Caledònia
Niger	尼日尔	尼日	ニジェール	니제르	Niger	Niger	Níger	Níger	Niger	Niger	Niger	Нигер	Нігер	Niger	Niger	Niger	Niger	Нигер	Niger	Niger	Niger	Niger	Niger	Níger	Niger	Nigēra	Nigeris	an Nígir	in-Niġer	Νίγηρας	Niger	Niger	Нигер	Nijer	Niger	Niger	النيجر	ניז׳ר	नाइजर	ไนเจอร์	Níger
Norfolk Island	诺福克岛	諾福克島	ノーフォーク島	노퍽섬	Norfolkinsel	Île Norfolk	Isla Norfolk	Ilha Norfolk	Isola Norfolk	Norfolk	Norfolk	о-в Норфолк	Острів Норфолк	Norfolk	Norfolk	Norfolški otok	Otok Norfolk	Острво Норфок	Ostrvo Norfok	Norfolkön	Norfolk Island	Norfolkøya	Norfolkinsaari	Norfolkeyja	Norfolk	Norfolkas sala	Norfolko sala	Oileán Norfolk	Gżira Norfolk	Νήσος Νόρφολκ	Norfolk-sziget	Insula Norfolk	остров Норфолк	Norfolk Adası	Đảo Norfolk	Kepulauan Norfolk	جزيرة نورفولك	האי נורפוק	नॉरफ़ॉक द्वीप	เกาะนอร์ฟอล์ก	Illa Norfolk
Nigeria	尼日利亚	奈及利亞	ナイジェリア	나이지리아	Nigeria	Nigeria	Nigeria	Nigéria	Nigeria	Nigeria	Nigeria	Нигерия	Нігерія	Nigérie	Nigéria	Nigerija	Nigerija	Нигерија	Nigerija	Nigeria	Nigeria	Nigeria	Nigeria	Nígería	Nigeeria	Nigērija	Nigerija	an Nigéir	in-Niġerja	Νιγηρία	Nigéria	Nigeria	Нигерия	Nijerya	Nigeria	Nigeria	نيجيريا	ניגריה	नाइजीरिया	ไนจีเรีย	Nigèria
Nicaragua	尼加拉瓜	尼加拉瓜	ニカラグア	니카라과	Nicaragua	Nicaragua	Nicaragua	Nicarágua	Nicaragua	Nicaragua	Nikaragua	Никарагуа	Нікарагуа	Nikaragua	Nikaragua	Nikaragva	Nikaragva	Никарагва	Nikaragva	Nicaragua	Nicaragua	Nicaragua	Nicaragua	Níkaragva	Nicaragua	Nikaragva	Nikaragva	Nicearagua	in-Nikaragwa	Νικαράγουα	Nicaragua	Nicaragua	Никарагуа	Nikaragua	Nicaragua	Nikaragua	نيكاراغوا	ניקרגואה	निकारागुआ	นิการากัว	Nicaragua
Netherlands	荷兰	荷蘭	オランダ	네덜란드	Niederlande	Pays-Bas	Países Bajos	Países Baixos	Paesi Bassi	Nederland	Holandia	Нидерланды	Нідерланди	Nizozemsko	Holandsko	Nizozemska	Nizozemska	Холандија	Holandija	Nederländerna	Nederlandene	Nederland	Alankomaat	Holland	Holland	Nīderlande	Nyderlandai	an Ísiltír	in-Netherlands	Κάτω Χώρες	Hollandia	Țările de Jos	Нидерландия	Hollanda	Hà Lan	Belanda	هولندا	הולנד	नीदरलैंड	เนเธอร์แลนด์	Països Baixos
Norway	挪威	挪威	ノルウェー	노르웨이	Norwegen	Norvège	Noruega	Noruega	Norvegia	Noorwegen	Norwegia	Норвегия	Норвегія	Norsko	Nórsko	Norveška	Norveška	Норвешка	Norveška	Norge	Norge	Norge	Norja	Noregur	Norra	Norvēģija	Norvegija	an Iorua	in-Norveġja	Νορβηγία	Norvégia	Norvegia	Норвегия	Norveç	Na Uy	Norwegia	النرويج	נורווגיה	नॉर्वे	นอร์เวย์	Noruega
Nepal	尼泊尔	尼泊爾	ネパール	네팔	Nepal	Népal	Nepal	Nepal	Nepal	Nepal	Nepal	Непал	Непал	Nepál	Nepál	Nepal	Nepal	Непал	Nepal	Nepal	Nepal	Nepal	Nepal	Nepal	Nepal	Nepāla	Nepalas	Neipeal	in-Nepal	Νεπάλ	Nepál	Nepal	Непал	Nepal	Nepal	Nepal	نيبال	נפאל	नेपाल	เนปาล	Nepal
Nauru	瑙鲁	諾魯	ナウル	나우루	Nauru	Nauru	Nauru	Nauru	Nauru	Nauru	Nauru	Науру	Науру	Nauru	Nauru	Nauru	Nauru	Науру	Nauru	Nauru	Nauru	Nauru	Nauru	Nárú	Nauru	Nauru	Nauru	Nárú	Nauru	Ναουρού	Nauru	Nauru	Науру	Nauru	Nauru	Nauru	ناورو	נאורו	नाउरु	นาอูรู	Nauru
Niue	纽埃	紐埃島	ニウエ	니우에	Niue	Niue	Niue	Niue	Niue	Niue	Niue	Ниуэ	Ніуе	Niue	Niue	Niue	Niue	Ниуе	Niue	Niue	Niue	Niue	Niue	Niue	Niue	Niue	Niujė	Niue	Niue	Νιούε	Niue	Niue	Ниуе	Niue	Niue	Niue	نيوي	ניווה	नीयू	นีอูเอ	Niue
New Zealand	新西兰	紐西蘭	ニュージーランド	뉴질랜드	Neuseeland	Nouvelle-Zélande	Nueva Zelanda	Nova Zelândia	Nuova Zelanda	Nieuw-Zeeland	Nowa Zelandia	Новая Зеландия	Нова Зеландія	Nový Zéland	Nový Zéland	Nova Zelandija	Novi Zeland	Нови Зеланд	Novi Zeland	Nya Zeeland	New Zealand	New Zealand	Uusi-Seelanti	Nýja-Sjáland	Uus-Meremaa	Jaunzēlande	Naujoji Zelandija	an Nua-Shéalainn	New Zealand	Νέα Ζηλανδία	Új-Zéland	Noua Zeelandă	Нова Зеландия	Yeni Zelanda	New Zealand	Selandia Baru	نيوزيلندا	ניו זילנד	न्यूज़ीलैंड	นิวซีแลนด์	Nova Zelanda
Oman	阿曼	阿曼	オマーン	오만	Oman	Oman	Omán	Omã	Oman	Oman	Oman	Оман	Оман	Omán	Omán	Oman	Oman	Оман	Oman	Oman	Oman	Oman	Oman	Óman	Omaan	Omāna	Omanas	Óman	l-Oman	Ομάν	Omán	Oman	Оман	Umman	Oman	Oman	عُمان	עומאן	ओमान	โอมาน	Oman
Panama	巴拿马	巴拿馬	パナマ	파나마	Panama	Panama	Panamá	Panamá	Panama	Panama	Panama	Панама	Панама	Panama	Panama	Panama	Panama	Панама	Panama	Panama	Panama	Panama	Panama	Panama	Panama	Panama	Panama	Panama	il-Panama	Παναμάς	Panama	Panama	Панама	Panama	Panama	Panama	بنما	פנמה	पनामा	ปานามา	Panamà
Peru	秘鲁	秘魯	ペルー	페루	Peru	Pérou	Perú	Peru	Perù	Peru	Peru	Перу	Перу	Peru	Peru	Peru	Peru	Перу	Peru	Peru	Peru	Peru	Peru	Perú	Peruu	Peru	Peru	Peiriú	il-Perù	Περού	Peru	Peru	Перу	Peru	Peru	Peru	بيرو	פרו	पेरू	เปรู	Perú
French Polynesia	法属波利尼西亚	法屬玻里尼西亞	仏領ポリネシア	프랑스령 폴리네시아	Französisch-Polynesien	Polynésie française	Polinesia Francesa	Polinésia Francesa	Polinesia Francese	Frans-Polynesië	Polinezja Francuska	Французская Полинезия	Французька Полінезія	Francouzská Polynésie	Francúzska Polynézia	Francoska Polinezija	Francuska Polinezija	Француска Полинезија	Francuska Polinezija	Franska Polynesien	Fransk Polynesien	Fransk Polynesia	Ranskan Polynesia	Franska Pólýnesía	Prantsuse Polüneesia	Francijas Polinēzija	Prancūzijos Polinezija	Polainéis na Fraince	Polineżja Franċiża	Γαλλική Πολυνησία	Francia Polinézia	Polinezia Franceză	Френска Полинезия	Fransız Polinezyası	Polynesia thuộc Pháp	Polinesia Prancis	بولينيزيا الفرنسية	פולינזיה הצרפתית	फ़्रेंच पोलिनेशिया	เฟรนช์โปลินีเซีย	Polinèsia Francesa
Papua New Guinea	巴布亚新几内亚	巴布亞紐幾內亞	パプアニューギニア	파푸아뉴기니	Papua-Neuguinea	Papouasie-Nouvelle-Guinée	Papúa Nueva Guinea	Papua-Nova Guiné	Papua Nuova Guinea	Papoea-Nieuw-Guinea	Papua-Nowa Gwinea	Папуа — Новая Гвинея	Папуа-Нова Гвінея	Papua-Nová Guinea	Papua-Nová Guinea	Papua Nova Gvineja	Papua Nova Gvineja	Папуа Нова Гвинеја	Papua Nova Gvineja	Papua Nya Guinea	Papua Ny Guinea	Papua Ny-Guinea	Papua-Uusi-Guinea	Papúa Nýja-Gínea	Paapua Uus-Guinea	Papua-Jaungvineja	Papua Naujoji Gvinėja	Nua-Ghuine Phapua	Papua New Guinea	Παπούα Νέα Γουινέα	Pápua Új-Guinea	Papua-Noua Guinee	Папуа-Нова Гвинея	Papua Yeni Gine	Papua New Guinea	Papua Nugini	بابوا غينيا الجديدة	פפואה גינאה החדשה	पापुआ न्यू गिनी	ปาปัวนิวกินี	Papua Nova Guinea
Philippines	菲律宾	菲律賓	フィリピン	필리핀	Philippinen	Philippines	Filipinas	Filipinas	Filippine	Filipijnen	Filipiny	Филиппины	Філіппіни	Filipíny	Filipíny	Filipini	Filipini	Филипини	Filipini	Filippinerna	Filippinerne	Filippinene	Filippiinit	Filippseyjar	Filipiinid	Filipīnas	Filipinai	Na hOileáin Fhilipíneacha	il-Filippini	Φιλιππίνες	Fülöp-szigetek	Filipine	Филипини	Filipinler	Philippines	Filipina	الفلبين	הפיליפינים	फ़िलिपींस	ฟิลิปปินส์	Filipines
Pakistan	巴基斯坦	巴基斯坦	パキスタン	파키스탄	Pakistan	Pakistan	Pakistán	Paquistão	Pakistan	Pakistan	Pakistan	Пакистан	Пакистан	Pákistán	Pakistan	Pakistan	Pakistan	Пакистан	Pakistan	Pakistan	Pakistan	Pakistan	Pakistan	Pakistan	Pakistan	Pakistāna	Pakistanas	an Phacastáin	il-Pakistan	Πακιστάν	Pakisztán	Pakistan	Пакистан	Pakistan	Pakistan	Pakistan	باكستان	פקיסטן	पाकिस्तान	ปากีสถาน	Pakistan
Poland	波兰	波蘭	ポーランド	폴란드	Polen	Pologne	Polonia	Polônia	Polonia	Polen	Polska	Польша	Польща	Polsko	Poľsko	Poljska	Poljska	Пољска	Poljska	Polen	Polen	Polen	Puola	Pólland	Poola	Polija	Lenkija	an Pholainn	il-Polonja	Πολωνία	Lengyelország	Polonia	Полша	Polonya	Ba Lan	Polandia	بولندا	פולין	पोलैंड	โปแลนด์	Polònia
St. Pierre & Miquelon	圣皮埃尔和密克隆群岛	聖皮埃與密克隆群島	サンピエール島・ミクロン島	생피에르 미클롱	St. Pierre und Miquelon	Saint-Pierre-et-Miquelon	San Pedro y Miquelón	São Pedro e Miquelão	Saint-Pierre e Miquelon	Saint-Pierre en Miquelon	Saint-Pierre i Miquelon	Сен-Пьер и Микелон	Сен-Пʼєр і Мікелон	Saint-Pierre a Miquelon	Saint Pierre a Miquelon	Sveta Peter in Mihael	Sveti Petar i Mikelon	Сен Пјер и Микелон	Sen Pjer i Mikelon	S:t Pierre och Miquelon	Saint Pierre og Miquelon	Saint-Pierre-et-Miquelon	Saint-Pierre ja Miquelon	Sankti Pierre og Miquelon	Saint-Pierre ja Miquelon	Senpjēra un Mikelona	Sen Pjeras ir Mikelonas	San Pierre agus Miquelon	Saint Pierre u Miquelon	Σεν Πιερ και Μικελόν	Saint-Pierre és Miquelon	Saint-Pierre și Miquelon	Сен Пиер и Микелон	Saint Pierre ve Miquelon	Saint Pierre và Miquelon	Saint Pierre dan Miquelon	سان بيير ومكويلون	סנט פייר ומיקלון	सेंट पिएरे और मिक्वेलान	แซงปีแยร์และมีเกอลง	Saint-Pierre-et-Miquelon
Pitcairn Islands	皮特凯恩群岛	皮特肯群島	ピトケアン諸島	핏케언 제도	Pitcairninseln	Îles Pitcairn	Islas Pitcairn	Ilhas Pitcairn	Isole Pitcairn	Pitcairneilanden	Pitcairn	о-ва Питкэрн	Острови Піткерн	Pitcairnovy ostrovy	Pitcairnove ostrovy	Pitcairn	Pitcairnovi Otoci	Питкерн	Pitkern	Pitcairnöarna	Pitcairn	Pitcairnøyene	Pitcairn	Pitcairn-eyjar	Pitcairni saared	Pitkērnas salas	Pitkerno salos	Oileáin Pitcairn	Gżejjer Pitcairn	Νήσοι Πίτκερν	Pitcairn-szigetek	Insulele Pitcairn	Острови Питкерн	Pitcairn Adaları	Quần đảo Pitcairn	Kepulauan Pitcairn	جزر بيتكيرن	איי פיטקרן	पिटकैर्न द्वीपसमूह	หมู่เกาะพิตแคร์น	Illes Pitcairn
Puerto Rico	波多黎各	波多黎各	プエルトリコ	푸에르토리코	Puerto Rico	Porto Rico	Puerto Rico	Porto Rico	Portorico	Puerto Rico	Portoryko	Пуэрто-Рико	Пуерто-Рико	Portoriko	Portoriko	Portoriko	Portoriko	Порторико	Portoriko	Puerto Rico	Puerto Rico	Puerto Rico	Puerto Rico	Púertó Ríkó	Puerto Rico	Puertoriko	Puerto Rikas	Pórtó Ríce	Puerto Rico	Πουέρτο Ρίκο	Puerto Rico	Puerto Rico	Пуерто Рико	Porto Riko	Puerto Rico	Puerto Riko	بورتوريكو	פוארטו ריקו	पोर्टो रिको	เปอร์โตริโก	Puerto Rico
Palestinian Territories	巴勒斯坦领土	巴勒斯坦自治區	パレスチナ自治区	팔레스타인 지구	Palästinensische Autonomiegebiete	Territoires palestiniens	Territorios Palestinos	Territórios palestinos	Territori Palestinesi	Palestijnse gebieden	Terytoria Palestyńskie	Палестинские территории	Палестинські території	Palestinská území	Palestínske územia	Palestinsko ozemlje	Palestinsko područje	Палестинске територије	Palestinske teritorije	Palestinska territorierna	De palæstinensiske områder	Det palestinske området	Palestiinalaisalue	Heimastjórnarsvæði Palestínumanna	Palestiina alad	Palestīnas teritorijas	Palestinos teritorija	na Críocha Palaistíneacha	it-Territorji Palestinjani	Παλαιστινιακά Εδάφη	Palesztin Autonómia	Teritoriile Palestiniene	Палестински територии	Filistin Bölgeleri	Lãnh thổ Palestine	Wilayah Palestina	الأراضي الفلسطينية	השטחים הפלסטיניים	फ़िलिस्तीनी क्षेत्र	ดินแดนปาเลสไตน์	Territoris palestins
Portugal	葡萄牙	葡萄牙	ポルトガル	포르투갈	Portugal	Portugal	Portugal	Portugal	Portogallo	Portugal	Portugalia	Португалия	Португалія	Portugalsko	Portugalsko	Portugalska	Portugal	Португалија	Portugalija	Portugal	Portugal	Portugal	Portugali	Portúgal	Portugal	Portugāle	Portugalija	an Phortaingéil	il-Portugall	Πορτογαλία	Portugália	Portugalia	Португалия	Portekiz	Bồ Đào Nha	Portugal	البرتغال	פורטוגל	पुर्तगाल	โปรตุเกส	Portugal
Palau	帕劳	帛琉	パラオ	팔라우	Palau	Palaos	Palaos	Palau	Palau	Palau	Palau	Палау	Палау	Palau	Palau	Palav	Palau	Палау	Palau	Palau	Palau	Palau	Palau	Palá	Belau	Palau	Palau	Oileáin Palau	Palau	Παλάου	Palau	Palau	Палау	Palau	Palau	Palau	بالاو	פלאו	पलाऊ	ปาเลา	Palau
Paraguay	巴拉圭	巴拉圭	パラグアイ	파라과이	Paraguay	Paraguay	Paraguay	Paraguai	Paraguay	Paraguay	Paragwaj	Парагвай	Парагвай	Paraguay	Paraguaj	Paragvaj	Paragvaj	Парагвај	Paragvaj	Paraguay	Paraguay	Paraguay	Paraguay	Paragvæ	Paraguay	Paragvaja	Paragvajus	Paragua	il-Paragwaj	Παραγουάη	Paraguay	Paraguay	Парагвай	Paraguay	Paraguay	Paraguay	باراغواي	פרגוואי	पराग्वे	ปารากวัย	Paraguai
Qatar	卡塔尔	卡達	カタール	카타르	Katar	Qatar	Catar	Catar	Qatar	Qatar	Katar	Катар	Катар	Katar	Katar	Katar	Katar	Катар	Katar	Qatar	Qatar	Qatar	Qatar	Katar	Katar	Katara	Kataras	Catar	il-Qatar	Κατάρ	Katar	Qatar	Катар	Katar	Qatar	Qatar	قطر	קטאר	क़तर	กาตาร์	Qatar
Réunion	留尼汪	留尼旺	レユニオン	레위니옹	Réunion	La Réunion	Reunión	Reunião	Riunione	Réunion	Reunion	Реюньон	Реюньйон	Réunion	Réunion	Reunion	Réunion	Реинион	Reinion	Réunion	Réunion	Réunion	Réunion	Réunion	Réunion	Reinjona	Reunjonas	La Réunion	Réunion	Ρεϊνιόν	Réunion	Réunion	Реюнион	Reunion	Réunion	Réunion	روينيون	ראוניון	रियूनियन	เรอูนียง	Illa de la Reunió
Romania	罗马尼亚	羅馬尼亞	ルーマニア	루마니아	Rumänien	Roumanie	Rumanía	Romênia	Romania	Roemenië	Rumunia	Румыния	Румунія	Rumunsko	Rumunsko	Romunija	Rumunjska	Румунија	Rumunija	Rumänien	Rumænien	Romania	Romania	Rúmenía	Rumeenia	Rumānija	Rumunija	an Rómáin	ir-Rumanija	Ρουμανία	Románia	România	Румъния	Romanya	Romania	Rumania	رومانيا	רומניה	रोमानिया	โรมาเนีย	Romania
Serbia	塞尔维亚	塞爾維亞	セルビア	세르비아	Serbien	Serbie	Serbia	Sérvia	Serbia	Servië	Serbia	Сербия	Сербія	Srbsko	Srbsko	Srbija	Srbija	Србија	Srbija	Serbien	Serbien	Serbia	Serbia	Serbía	Serbia	Serbija	Serbija	an tSeirbia	is-Serbja	Σερβία	Szerbia	Serbia	Сърбия	Sırbistan	Serbia	Serbia	صربيا	סרביה	सर्बिया	เซอร์เบีย	Sèrbia
Russia	俄罗斯	俄羅斯	ロシア	러시아	Russland	Russie	Rusia	Rússia	Russia	Rusland	Rosja	Россия	Росія	Rusko	Rusko	Rusija	Rusija	Русија	Rusija	Ryssland	Rusland	Russland	Venäjä	Rússland	Venemaa	Krievija	Rusija	an Rúis	ir-Russja	Ρωσία	Oroszország	Rusia	Русия	Rusya	Nga	Rusia	روسيا	רוסיה	रूस	รัสเซีย	Rússia
Rwanda	卢旺达	盧安達	ルワンダ	르완다	Ruanda	Rwanda	Ruanda	Ruanda	Ruanda	Rwanda	Rwanda	Руанда	Руанда	Rwanda	Rwanda	Ruanda	Ruanda	Руанда	Ruanda	Rwanda	Rwanda	Rwanda	Ruanda	Rúanda	Rwanda	Ruanda	Ruanda	Ruanda	ir-Rwanda	Ρουάντα	Ruanda	Rwanda	Руанда	Ruanda	Rwanda	Rwanda	رواندا	רואנדה	रवांडा	รวันดา	Ruanda
Saudi Arabia	沙特阿拉伯	沙烏地阿拉伯	サウジアラビア	사우디아라비아	Saudi-Arabien	Arabie saoudite	Arabia Saudí	Arábia Saudita	Arabia Saudita	Saoedi-Arabië	Arabia Saudyjska	Саудовская Аравия	Саудівська Аравія	Saúdská Arábie	Saudská Arábia	Saudova Arabija	Saudijska Arabija	Саудијска Арабија	Saudijska Arabija	Saudiarabien	Saudi-Arabien	Saudi-Arabia	Saudi-Arabia	Sádi-Arabía	Saudi Araabia	Saūda Arābija	Saudo Arabija	an Araib Shádach	l-Arabja Sawdija	Σαουδική Αραβία	Szaúd-Arábia	Arabia Saudită	Саудитска Арабия	Suudi Arabistan	Ả Rập Xê-út	Arab Saudi	المملكة العربية السعودية	ערב הסעודית	सऊदी अरब	ซาอุดีอาระเบีย	Aràbia Saudí
Solomon Islands	所罗门群岛	索羅門群島	ソロモン諸島	솔로몬 제도	Salomonen	Îles Salomon	Islas Salomón	Ilhas Salomão	Isole Salomone	Salomonseilanden	Wyspy Salomona	Соломоновы о-ва	Соломонові Острови	Šalamounovy ostrovy	Šalamúnove ostrovy	Salomonovi otoki	Salomonovi Otoci	Соломонска Острва	Solomonska Ostrva	Salomonöarna	Salomonøerne	Salomonøyene	Salomonsaaret	Salómonseyjar	Saalomoni Saared	Zālamana salas	Saliamono Salos	Oileáin Sholaimh	il-Gżejjer Solomon	Νήσοι Σολομώντος	Salamon-szigetek	Insulele Solomon	Соломонови острови	Solomon Adaları	Quần đảo Solomon	Kepulauan Solomon	جزر سليمان	איי שלמה	सोलोमन द्वीपसमूह	หมู่เกาะโซโลมอน	Illes Salomó
Seychelles	塞舌尔	塞席爾	セーシェル	세이셸	Seychellen	Seychelles	Seychelles	Seicheles	Seychelles	Seychellen	Seszele	Сейшельские о-ва	Сейшельські Острови	Seychely	Seychely	Sejšeli	Sejšeli	Сејшели	Sejšeli	Seychellerna	Seychellerne	Seychellene	Seychellit	Seychelles-eyjar	Seišellid	Seišelu salas	Seišeliai	na Séiséil	is-Seychelles	Σεϋχέλλες	Seychelle-szigetek	Seychelles	Сейшели	Seyşeller	Seychelles	Seychelles	سيشل	איי סיישל	सेशेल्स	เซเชลส์	Seychelles
Sudan	苏丹	蘇丹	スーダン	수단	Sudan	Soudan	Sudán	Sudão	Sudan	Soedan	Sudan	Судан	Судан	Súdán	Sudán	Sudan	Sudan	Судан	Sudan	Sudan	Sudan	Sudan	Sudan	Súdan	Sudaan	Sudāna	Sudanas	an tSúdáin	is-Sudan	Σουδάν	Szudán	Sudan	Судан	Sudan	Sudan	Sudan	السودان	סודן	सूडान	ซูดาน	Sudan
Sweden	瑞典	瑞典	スウェーデン	스웨덴	Schweden	Suède	Suecia	Suécia	Svezia	Zweden	Szwecja	Швеция	Швеція	Švédsko	Švédsko	Švedska	Švedska	Шведска	Švedska	Sverige	Sverige	Sverige	Ruotsi	Svíþjóð	Rootsi	Zviedrija	Švedija	an tSualainn	l-Iżvezja	Σουηδία	Svédország	Suedia	Швеция	İsveç	Thụy Điển	Swedia	السويد	שוודיה	स्वीडन	สวีเดน	Suècia
Singapore	新加坡	新加坡	シンガポール	싱가포르	Singapur	Singapour	Singapur	Singapura	Singapore	Singapore	Singapur	Сингапур	Сінгапур	Singapur	Singapur	Singapur	Singapur	Сингапур	Singapur	Singapore	Singapore	Singapore	Singapore	Singapúr	Singapur	Singapūra	Singapūras	Singeapór	Singapore	Σιγκαπούρη	Szingapúr	Singapore	Сингапур	Singapur	Singapore	Singapura	سنغافورة	סינגפור	सिंगापुर	สิงคโปร์	Singapur
St. Helena	圣赫勒拿	聖赫勒拿島	セントヘレナ	세인트헬레나	St. Helena	Sainte-Hélène	Santa Elena	Santa Helena	Sant’Elena	Sint-Helena	Wyspa Świętej Heleny	о-в Св. Елены	Острів Святої Єлени	Svatá Helena	Svätá Helena	Sveta Helena	Sveta Helena	Света Јелена	Sveta Jelena	S:t Helena	St. Helena	St. Helena	Saint Helena	Sankti Helena	Saint Helena	Sv.Helēnas sala	Šv. Elenos Sala	San Héilin	Saint Helena	Αγία Ελένη	Szent Ilona	Sfânta Elena	Света Елена	Saint Helena	St. Helena	Saint Helena	سانت هيلينا	סנט הלנה	सेंट हेलेना	เซนต์เฮเลนา	Santa Helena
Slovenia	斯洛文尼亚	斯洛維尼亞	スロベニア	슬로베니아	Slowenien	Slovénie	Eslovenia	Eslovênia	Slovenia	Slovenië	Słowenia	Словения	Словенія	Slovinsko	Slovinsko	Slovenija	Slovenija	Словенија	Slovenija	Slovenien	Slovenien	Slovenia	Slovenia	Slóvenía	Sloveenia	Slovēnija	Slovėnija	an tSlóivéin	is-Slovenja	Σλοβενία	Szlovénia	Slovenia	Словения	Slovenya	Slovenia	Slovenia	سلوفينيا	סלובניה	स्लोवेनिया	สโลวีเนีย	Eslovènia
Svalbard & Jan Mayen	斯瓦尔巴和扬马延	挪威屬斯瓦巴及尖棉	スバールバル諸島・ヤンマイエン島	스발바르제도-얀마웬섬	Spitzbergen und Jan Mayen	Svalbard et Jan Mayen	Svalbard y Jan Mayen	Svalbard e Jan Mayen	Svalbard e Jan Mayen	Spitsbergen en Jan Mayen	Svalbard i Jan Mayen	Шпицберген и Ян-Майен	Шпіцберген та Ян-Маєн	Špicberky a Jan Mayen	Svalbard a Jan Mayen	Svalbard in Jan Mayen	Svalbard i Jan Mayen	Свалбард и Јан Мајен	Svalbard i Jan Majen	Svalbard och Jan Mayen	Svalbard og Jan Mayen	Svalbard og Jan Mayen	Huippuvuoret ja Jan Mayen	Svalbarði og Jan Mayen	Svalbard ja Jan Mayen	Svalbāra un Jana Majena sala	Svalbardas ir Janas Majenas	Svalbard agus Jan Mayen	Svalbard u Jan Mayen	Σβάλμπαρντ και Γιαν Μαγιέν	Svalbard és Jan Mayen	Svalbard și Jan Mayen	Свалбард и Ян Майен	Svalbard ve Jan Mayen	Svalbard và Jan Mayen	Kepulauan Svalbard dan Jan Mayen	سفالبارد وجان ماين	סבאלברד ויאן מאיין	स्वालबार्ड और जान मायेन	สฟาลบาร์และยานไมเอน	Svalbard i Jan Mayen
Slovakia	斯洛伐克	斯洛伐克	スロバキア	슬로바키아	Slowakei	Slovaquie	Eslovaquia	Eslováquia	Slovacchia	Slowakije	Słowacja	Словакия	Словаччина	Slovensko	Slovensko	Slovaška	Slovačka	Словачка	Slovačka	Slovakien	Slovakiet	Slovakia	Slovakia	Slóvakía	Slovakkia	Slovākija	Slovakija	an tSlóvaic	is-Slovakkja	Σλοβακία	Szlovákia	Slovacia	Словакия	Slovakya	Slovakia	Slovakia	سلوفاكيا	סלובקיה	स्लोवाकिया	สโลวะเกีย	Eslovàquia
Sierra Leone	塞拉利昂	獅子山	シエラレオネ	시에라리온	Sierra Leone	Sierra Leone	Sierra Leona	Serra Leoa	Sierra Leone	Sierra Leone	Sierra Leone	Сьерра-Леоне	Сьєрра-Леоне	Sierra Leone	Sierra Leone	Sierra Leone	Sijera Leone	Сијера Леоне	Sijera Leone	Sierra Leone	Sierra Leone	Sierra Leone	Sierra Leone	Síerra Leóne	Sierra Leone	Sjerraleone	Siera Leonė	Siarra Leon	Sierra Leone	Σιέρα Λεόνε	Sierra Leone	Sierra Leone	Сиера Леоне	Sierra Leone	Sierra Leone	Sierra Leone	سيراليون	סיירה לאון	सिएरा लियोन	เซียร์ราลีโอน	Sierra Leone
San Marino	圣马力诺	聖馬利諾	サンマリノ	산마리노	San Marino	Saint-Marin	San Marino	San Marino	San Marino	San Marino	San Marino	Сан-Марино	Сан-Марино	San Marino	San Maríno	San Marino	San Marino	Сан Марино	San Marino	San Marino	San Marino	San Marino	San Marino	San Marínó	San Marino	Sanmarīno	San Marinas	San Mairíne	San Marino	Άγιος Μαρίνος	San Marino	San Marino	Сан Марино	San Marino	San Marino	San Marino	سان مارينو	סן מרינו	सैन मेरीनो	ซานมาริโน	San Marino
Senegal	塞内加尔	塞內加爾	セネガル	세네갈	Senegal	Sénégal	Senegal	Senegal	Senegal	Senegal	Senegal	Сенегал	Сенегал	Senegal	Senegal	Senegal	Senegal	Сенегал	Senegal	Senegal	Senegal	Senegal	Senegal	Senegal	Senegal	Senegāla	Senegalas	an tSeineagáil	is-Senegal	Σενεγάλη	Szenegál	Senegal	Сенегал	Senegal	Senegal	Senegal	السنغال	סנגל	सेनेगल	เซเนกัล	Senegal
Somalia	索马里	索馬利亞	ソマリア	소말리아	Somalia	Somalie	Somalia	Somália	Somalia	Somalië	Somalia	Сомали	Сомалі	Somálsko	Somálsko	Somalija	Somalija	Сомалија	Somalija	Somalia	Somalia	Somalia	Somalia	Sómalía	Somaalia	Somālija	Somalis	an tSomáil	is-Somalja	Σομαλία	Szomália	Somalia	Сомалия	Somali	Somalia	Somalia	الصومال	סומליה	सोमालिया	โซมาเลีย	Somàlia
Suriname	苏里南	蘇利南	スリナム	수리남	Suriname	Suriname	Surinam	Suriname	Suriname	Suriname	Surinam	Суринам	Суринам	Surinam	Surinam	Surinam	Surinam	Суринам	Surinam	Surinam	Surinam	Surinam	Suriname	Súrínam	Suriname	Surinama	Surinamas	Suranam	is-Suriname	Σουρινάμ	Suriname	Suriname	Суринам	Surinam	Suriname	Suriname	سورينام	סורינאם	सूरीनाम	ซูรินาเม	Surinam
South Sudan	南苏丹	南蘇丹	南スーダン	남수단	Südsudan	Soudan du Sud	Sudán del Sur	Sudão do Sul	Sud Sudan	Zuid-Soedan	Sudan Południowy	Южный Судан	Південний Судан	Jižní Súdán	Južný Sudán	Južni Sudan	Južni Sudan	Јужни Судан	Južni Sudan	Sydsudan	Sydsudan	Sør-Sudan	Etelä-Sudan	Suður-Súdan	Lõuna-Sudaan	Dienvidsudāna	Pietų Sudanas	an tSúdáin Theas	is-Sudan t’Isfel	Νότιο Σουδάν	Dél-Szudán	Sudanul de Sud	Южен Судан	Güney Sudan	Nam Sudan	Sudan Selatan	جنوب السودان	דרום סודן	दक्षिण सूडान	ซูดานใต้	Sudan del Sud
São Tomé & Príncipe	圣多美和普林西比	聖多美普林西比	サントメ・プリンシペ	상투메 프린시페	São Tomé und Príncipe	Sao Tomé-et-Principe	Santo Tomé y Príncipe	São Tomé e Príncipe	São Tomé e Príncipe	Sao Tomé en Principe	Wyspy Świętego Tomasza i Książęca	Сан-Томе и Принсипи	Сан-Томе і Принсіпі	Svatý Tomáš a Princův ostrov	Svätý Tomáš a Princov ostrov	Sveti Tomaž in Princ	Sveti Toma i Princip	Сао Томе и Принципе	Sao Tome i Principe	São Tomé och Príncipe	São Tomé og Príncipe	São Tomé og Príncipe	São Tomé ja Príncipe	Saó Tóme og Prinsípe	São Tomé ja Príncipe	Santome un Prinsipi	San Tomė ir Prinsipė	São Tomé agus Príncipe	São Tomé u Príncipe	Σάο Τομέ και Πρίνσιπε	São Tomé és Príncipe	São Tomé și Príncipe	Сао Томе и Принсипи	Sao Tome ve Principe	São Tomé và Príncipe	Sao Tome dan Principe	ساو تومي وبرينسيبي	סאו טומה ופרינסיפה	साओ टोम और प्रिंसिपे	เซาตูเมและปรินซิปี	São Tomé i Príncipe
El Salvador	萨尔瓦多	薩爾瓦多	エルサルバドル	엘살바도르	El Salvador	Salvador	El Salvador	El Salvador	El Salvador	El Salvador	Salwador	Сальвадор	Сальвадор	Salvador	Salvádor	Salvador	Salvador	Салвадор	Salvador	El Salvador	El Salvador	El Salvador	El Salvador	El Salvador	El Salvador	Salvadora	Salvadoras	An tSalvadóir	El Salvador	Ελ Σαλβαδόρ	Salvador	El Salvador	Салвадор	El Salvador	El Salvador	El Salvador	السلفادور	אל סלבדור	अल सल्वाडोर	เอลซัลวาดอร์	El Salvador
Sint Maarten	荷属圣马丁	荷屬聖馬丁	シント・マールテン	신트마르턴	Sint Maarten	Saint-Martin (partie néerlandaise)	Sint Maarten	Sint Maarten	Sint Maarten	Sint-Maarten	Sint Maarten	Синт-Мартен	Сінт-Мартен	Svatý Martin (Nizozemsko)	Svätý Martin (hol.)	Nizozemski Sveti Martin	Sint Maarten	Свети Мартин (Холандија)	Sveti Martin (Holandija)	Sint Maarten	Sint Maarten	Sint Maarten	Sint Maarten	Sint Maarten	Sint Maarten	Sintmārtena	Sint Martenas	Sint Maarten	Sint Maarten	Άγιος Μαρτίνος (Ολλανδικό τμήμα)	Sint Maarten	Sint-Maarten	Синт Мартен	Sint Maarten	Sint Maarten	Sint Maarten	سانت مارتن	סנט מארטן	सिंट मार्टिन	ซินต์มาร์เทน	Sint Maarten
Syria	叙利亚	敘利亞	シリア	시리아	Syrien	Syrie	Siria	Síria	Siria	Syrië	Syria	Сирия	Сирія	Sýrie	Sýria	Sirija	Sirija	Сирија	Sirija	Syrien	Syrien	Syria	Syyria	Sýrland	Süüria	Sīrija	Sirija	an tSiria	is-Sirja	Συρία	Szíria	Siria	Сирия	Suriye	Syria	Suriah	سوريا	סוריה	सीरिया	ซีเรีย	Síria
Eswatini	斯威士兰	史瓦帝尼	エスワティニ	에스와티니	Eswatini	Eswatini	Esuatini	Essuatíni	Eswatini	Eswatini	Eswatini	Эсватини	Есватіні	Eswatini	Eswatini	Esvatini	Esvatini	Свазиленд	Svazilend	Eswatini	Eswatini	Eswatini	Eswatini	Esvatíní	Svaasimaa	Svatini	Svazilandas	Esuaitíní	l-Eswatini	Εσουατίνι	Szváziföld	Eswatini	Есватини	Esvatini	Eswatini	eSwatini	إسواتيني	אסוואטיני	एस्वाटिनी	เอสวาตีนี	Eswatini
Turks & Caicos Islands	特克斯和凯科斯群岛	土克斯及開科斯群島	タークス・カイコス諸島	터크스 케이커스 제도	Turks- und Caicosinseln	Îles Turques-et-Caïques	Islas Turcas y Caicos	Ilhas Turcas e Caicos	Isole Turks e Caicos	Turks- en Caicoseilanden	Turks i Caicos	Тёркс и Кайкос	Острови Теркс і Кайкос	Turks a Caicos	Turks a Caicos	Otoki Turks in Caicos	Otoci Turks i Caicos	Острва Туркс и Каикос	Ostrva Turks i Kaikos	Turks- och Caicosöarna	Turks- og Caicosøerne	Turks- og Caicosøyene	Turks- ja Caicossaaret	Turks- og Caicoseyjar	Turks ja Caicos	Tērksas un Kaikosas salas	Terkso ir Kaikoso Salos	Oileáin na dTurcach agus Caicos	il-Gżejjer Turks u Caicos	Νήσοι Τερκς και Κάικος	Turks- és Caicos-szigetek	Insulele Turks și Caicos	острови Търкс и Кайкос	Turks ve Caicos Adaları	Quần đảo Turks và Caicos	Kepulauan Turks dan Caicos	جزر توركس وكايكوس	איי טרקס וקייקוס	तुर्क और कैकोज़ द्वीपसमूह	หมู่เกาะเติกส์และหมู่เกาะเคคอส	Illes Turks i Caicos
Chad	乍得	查德	チャド	차드	Tschad	Tchad	Chad	Chade	Ciad	Tsjaad	Czad	Чад	Чад	Čad	Čad	Čad	Čad	Чад	Čad	Tchad	Tchad	Tsjad	Tšad	Tsjad	Tšaad	Čada	Čadas	Sead	iċ-Chad	Τσαντ	Csád	Ciad	Чад	Çad	Chad	Chad	تشاد	צ׳אד	चाड	ชาด	Txad
French Southern Territories	法属南部领地	法屬南部屬地	仏領極南諸島	프랑스령 남방 지역	Französische Süd- und Antarktisgebiete	Terres australes françaises	Territorios Australes Franceses	Territórios Franceses do Sul	Terre Australi Francesi	Franse Gebieden in de zuidelijke Indische Oceaan	Francuskie Terytoria Południowe i Antarktyczne	Французские Южные территории	Французькі Південні Території	Francouzská jižní území	Francúzske južné a antarktické územia	Francosko južno ozemlje	Francuski Južni Teritoriji	Француске Јужне Територије	Francuske Južne Teritorije	Franska sydterritorierna	De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis	De franske sørterritorier	Ranskan eteläiset ja antarktiset alueet	Frönsku suðlægu landsvæðin	Prantsuse Lõunaalad	Francijas Dienvidjūru teritorija	Prancūzijos Pietų sritys	Críocha Francacha Dheisceart an Domhain	It-Territorji Franċiżi tan-Nofsinhar	Γαλλικά Νότια Εδάφη	Francia Déli Területek	Teritoriile Australe și Antarctice Franceze	Френски южни територии	Fransız Güney Toprakları	Lãnh thổ phía Nam Thuộc Pháp	Wilayah Selatan Prancis	الأقاليم الجنوبية الفرنسية	הטריטוריות הדרומיות של צרפת	फ़्रांसीसी दक्षिणी क्षेत्र	เฟรนช์เซาเทิร์นเทร์ริทอรีส์	Terres Australs Antàrtiques Franceses
Togo	多哥	多哥	トーゴ	토고	Togo	Togo	Togo	Togo	Togo	Togo	Togo	Того	Того	Togo	Togo	Togo	Togo	Того	Togo	Togo	Togo	Togo	Togo	Tógó	Togo	Togo	Togas	Tóga	it-Togo	Τόγκο	Togo	Togo	Того	Togo	Togo	Togo	توغو	טוגו	टोगो	โตโก	Togo
Thailand	泰国	泰國	タイ	태국	Thailand	Thaïlande	Tailandia	Tailândia	Thailandia	Thailand	Tajlandia	Таиланд	Таїланд	Thajsko	Thajsko	Tajska	Tajland	Тајланд	Tajland	Thailand	Thailand	Thailand	Thaimaa	Taíland	Tai	Taizeme	Tailandas	an Téalainn	it-Tajlandja	Ταϊλάνδη	Thaiföld	Thailanda	Тайланд	Tayland	Thái Lan	Thailand	تايلاند	תאילנד	थाईलैंड	ไทย	Tailàndia
Tajikistan	塔吉克斯坦	塔吉克	タジキスタン	타지키스탄	Tadschikistan	Tadjikistan	Tayikistán	Tadjiquistão	Tagikistan	Tadzjikistan	Tadżykistan	Таджикистан	Таджикистан	Tádžikistán	Tadžikistan	Tadžikistan	Tadžikistan	Таџикистан	Tadžikistan	Tadzjikistan	Tadsjikistan	Tadsjikistan	Tadžikistan	Tadsíkistan	Tadžikistan	Tadžikistāna	Tadžikija	an Táidsíceastáin	it-Taġikistan	Τατζικιστάν	Tádzsikisztán	Tadjikistan	Таджикистан	Tacikistan	Tajikistan	Tajikistan	طاجيكستان	טג׳יקיסטן	ताजिकिस्तान	ทาจิกิสถาน	Tadjikistan
Tokelau	托克劳	托克勞群島	トケラウ	토켈라우	Tokelau	Tokelau	Tokelau	Tokelau	Tokelau	Tokelau	Tokelau	Токелау	Токелау	Tokelau	Tokelau	Tokelav	Tokelau	Токелау	Tokelau	Tokelauöarna	Tokelau	Tokelau	Tokelau	Tókelá	Tokelau	Tokelau	Tokelau	Tócalá	it-Tokelau	Τοκελάου	Tokelau	Tokelau	Токелау	Tokelau	Tokelau	Tokelau	توكيلاو	טוקלאו	तोकेलाउ	โตเกเลา	Tokelau
Timor-Leste	东帝汶	東帝汶	東ティモール	동티모르	Timor-Leste	Timor oriental	Timor-Leste	Timor-Leste	Timor Est	Oost-Timor	Timor Wschodni	Восточный Тимор	Тимор-Лешті	Východní Timor	Východný Timor	Timor-Leste	Timor-Leste	Тимор-Лесте (Источни Тимор)	Timor-Leste (Istočni Timor)	Östtimor	Timor-Leste	Øst-Timor	Itä-Timor	Tímor-Leste	Ida-Timor	Austrumtimora	Rytų Timoras	Tíomór Thoir	Timor Leste	Τιμόρ-Λέστε	Kelet-Timor	Timor-Leste	Тимор Лесте	Timor-Leste	Timor-Leste	Timor Leste	تيمور - ليشتي	טימור-לסטה	तिमोर-लेस्त	ติมอร์-เลสเต	Timor-Leste
Turkmenistan	土库曼斯坦	土庫曼	トルクメニスタン	투르크메니스탄	Turkmenistan	Turkménistan	Turkmenistán	Turcomenistão	Turkmenistan	Turkmenistan	Turkmenistan	Туркменистан	Туркменістан	Turkmenistán	Turkménsko	Turkmenistan	Turkmenistan	Туркменистан	Turkmenistan	Turkmenistan	Turkmenistan	Turkmenistan	Turkmenistan	Túrkmenistan	Türkmenistan	Turkmenistāna	Turkmėnistanas	an Tuircméanastáin	it-Turkmenistan	Τουρκμενιστάν	Türkmenisztán	Turkmenistan	Туркменистан	Türkmenistan	Turkmenistan	Turkmenistan	تركمانستان	טורקמניסטן	तुर्कमेनिस्तान	เติร์กเมนิสถาน	Turkmenistan
Tunisia	突尼斯	突尼西亞	チュニジア	튀니지	Tunesien	Tunisie	Túnez	Tunísia	Tunisia	Tunesië	Tunezja	Тунис	Туніс	Tunisko	Tunisko	Tunizija	Tunis	Тунис	Tunis	Tunisien	Tunesien	Tunisia	Tunisia	Túnis	Tuneesia	Tunisija	Tunisas	an Tuinéis	it-Tuneżija	Τυνησία	Tunézia	Tunisia	Тунис	Tunus	Tunisia	Tunisia	تونس	תוניסיה	ट्यूनीशिया	ตูนิเซีย	Tunísia
Tonga	汤加	東加	トンガ	통가	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Тонга	Тонга	Tonga	Tonga	Tonga	Tonga	Тонга	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Tonga	Τόνγκα	Tonga	Tonga	Тонга	Tonga	Tonga	Tonga	تونغا	טונגה	टोंगा	ตองกา	Tonga
Türkiye	土耳其	土耳其	トルコ	튀르키예	Türkei	Turquie	Turquía	Turquia	Turchia	Turkije	Turcja	Турция	Туреччина	Turecko	Turecko	Turčija	Turska	Турска	Turska	Turkiet	Tyrkiet	Tyrkia	Turkki	Tyrkland	Türgi	Turcija	Turkija	an Tuirc	it-Turkija	Τουρκία	Törökország	Turcia	Турция	Türkiye	Thổ Nhĩ Kỳ	Turki	تركيا	טורקיה	तुर्किये	ตุรกี	Turquia
Trinidad & Tobago	特立尼达和多巴哥	千里達及托巴哥	トリニダード・トバゴ	트리니다드 토바고	Trinidad und Tobago	Trinité-et-Tobago	Trinidad y Tobago	Trinidad e Tobago	Trinidad e Tobago	Trinidad en Tobago	Trynidad i Tobago	Тринидад и Тобаго	Тринідад і Тобаго	Trinidad a Tobago	Trinidad a Tobago	Trinidad in Tobago	Trinidad i Tobago	Тринидад и Тобаго	Trinidad i Tobago	Trinidad och Tobago	Trinidad og Tobago	Trinidad og Tobago	Trinidad ja Tobago	Trínidad og Tóbagó	Trinidad ja Tobago	Trinidāda un Tobāgo	Trinidadas ir Tobagas	Oileán na Tríonóide agus Tobága	Trinidad u Tobago	Τρινιντάντ και Τομπάγκο	Trinidad és Tobago	Trinidad și Tobago	Тринидад и Тобаго	Trinidad ve Tobago	Trinidad và Tobago	Trinidad dan Tobago	ترينيداد وتوباغو	טרינידד וטובגו	त्रिनिदाद और टोबैगो	ตรินิแดดและโตเบโก	Trinidad i Tobago
Tuvalu	图瓦卢	吐瓦魯	ツバル	투발루	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Тувалу	Тувалу	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Тувалу	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Tuvalu	Túvalú	Tuvalu	Tuvalu	Tuvalu	Túvalú	Tuvalu	Τουβαλού	Tuvalu	Tuvalu	Тувалу	Tuvalu	Tuvalu	Tuvalu	توفالو	טובאלו	तुवालू	ตูวาลู	Tuvalu
Taiwan	台湾	台灣	台湾	대만	Taiwan	Taïwan	Taiwán	Taiwan	Taiwan	Taiwan	Tajwan	Тайвань	Тайвань	Tchaj-wan	Taiwan	Tajvan	Tajvan	Тајван	Tajvan	Taiwan	Taiwan	Taiwan	Taiwan	Taívan	Taiwan	Taivāna	Taivanas	an Téaváin	it-Tajwan	Ταϊβάν	Tajvan	Taiwan	Тайван	Tayvan	Đài Loan	Taiwan	تايوان	טייוואן	ताइवान	ไต้หวัน	Taiwan
Tanzania	坦桑尼亚	坦尚尼亞	タンザニア	탄자니아	Tansania	Tanzanie	Tanzania	Tanzânia	Tanzania	Tanzania	Tanzania	Танзания	Танзанія	Tanzanie	Tanzánia	Tanzanija	Tanzanija	Танзанија	Tanzanija	Tanzania	Tanzania	Tanzania	Tansania	Tansanía	Tansaania	Tanzānija	Tanzanija	an Tansáin	it-Tanzanija	Τανζανία	Tanzánia	Tanzania	Танзания	Tanzanya	Tanzania	Tanzania	تنزانيا	טנזניה	तंज़ानिया	แทนซาเนีย	Tanzània
Ukraine	乌克兰	烏克蘭	ウクライナ	우크라이나	Ukraine	Ukraine	Ucrania	Ucrânia	Ucraina	Oekraïne	Ukraina	Украина	Україна	Ukrajina	Ukrajina	Ukrajina	Ukrajina	Украјина	Ukrajina	Ukraina	Ukraine	Ukraina	Ukraina	Úkraína	Ukraina	Ukraina	Ukraina	an Úcráin	l-Ukrajna	Ουκρανία	Ukrajna	Ucraina	Украйна	Ukrayna	Ukraina	Ukraina	أوكرانيا	אוקראינה	यूक्रेन	ยูเครน	Ucraïna
Uganda	乌干达	烏干達	ウガンダ	우간다	Uganda	Ouganda	Uganda	Uganda	Uganda	Oeganda	Uganda	Уганда	Уганда	Uganda	Uganda	Uganda	Uganda	Уганда	Uganda	Uganda	Uganda	Uganda	Uganda	Úganda	Uganda	Uganda	Uganda	Uganda	l-Uganda	Ουγκάντα	Uganda	Uganda	Уганда	Uganda	Uganda	Uganda	أوغندا	אוגנדה	युगांडा	ยูกันดา	Uganda
U.S. Outlying Islands	美国本土外小岛屿	美國本土外小島嶼	合衆国領有小離島	미국령 해외 제도	Amerikanische Überseeinseln	Îles mineures éloignées des États-Unis	Islas menores alejadas de EE. UU.	Ilhas Menores Distantes dos EUA	Isole Minori Esterne degli Stati Uniti	Kleine afgelegen eilanden van de Verenigde Staten	Dalekie Wyspy Mniejsze Stanów Zjednoczonych	Внешние малые о-ва (США)	Віддалені острови США	Menší odlehlé ostrovy USA	Menšie odľahlé ostrovy USA	Stranski zunanji otoki Združenih držav	Mali udaljeni otoci SAD-a	Удаљена острва САД	Udaljena ostrva SAD	USA:s yttre öar	Amerikanske oversøiske øer	USAs ytre øyer	Yhdysvaltain erillissaaret	Smáeyjar Bandaríkjanna	Ühendriikide hajasaared	ASV Mazās Aizjūras salas	Jungtinių Valstijų Mažosios Tolimosios Salos	Oileáin Imeallacha S.A.M.	Il-Gżejjer Minuri Mbiegħda tal-Istati Uniti	Απομακρυσμένες Νησίδες ΗΠΑ	Az USA lakatlan külbirtokai	Insulele Îndepărtate ale S.U.A.	Отдалечени острови на САЩ	ABD Küçük Harici Adaları	Các tiểu đảo xa của Hoa Kỳ	Kepulauan Terluar AS	جزر الولايات المتحدة النائية	האיים המרוחקים הקטנים של ארה״ב	यू॰एस॰ आउटलाइंग द्वीपसमूह	หมู่เกาะรอบนอกของสหรัฐอเมริกา	Illes Menors Allunyades dels Estats Units
United States	美国	美國	アメリカ合衆国	미국	Vereinigte Staaten	États-Unis	Estados Unidos	Estados Unidos	Stati Uniti	Verenigde Staten	Stany Zjednoczone	Соединенные Штаты	Сполучені Штати	Spojené státy	Spojené štáty	Združene države Amerike	Sjedinjene Američke Države	Сједињене Државе	Sjedinjene Države	USA	USA	USA	Yhdysvallat	Bandaríkin	Ameerika Ühendriigid	Amerikas Savienotās Valstis	Jungtinės Valstijos	Stáit Aontaithe Mheiriceá	l-Istati Uniti	Ηνωμένες Πολιτείες	Egyesült Államok	Statele Unite ale Americii	Съединени щати	Amerika Birleşik Devletleri	Hoa Kỳ	Amerika Serikat	الولايات المتحدة	ארצות הברית	संयुक्त राज्य	สหรัฐอเมริกา	Estats Units
Uruguay	乌拉圭	烏拉圭	ウルグアイ	우루과이	Uruguay	Uruguay	Uruguay	Uruguai	Uruguay	Uruguay	Urugwaj	Уругвай	Уругвай	Uruguay	Uruguaj	Urugvaj	Urugvaj	Уругвај	Urugvaj	Uruguay	Uruguay	Uruguay	Uruguay	Úrúgvæ	Uruguay	Urugvaja	Urugvajus	Uragua	l-Urugwaj	Ουρουγουάη	Uruguay	Uruguay	Уругвай	Uruguay	Uruguay	Uruguay	أورغواي	אורוגוואי	उरूग्वे	อุรุกวัย	Uruguai
Uzbekistan	乌兹别克斯坦	烏茲別克	ウズベキスタン	우즈베키스탄	Usbekistan	Ouzbékistan	Uzbekistán	Uzbequistão	Uzbekistan	Oezbekistan	Uzbekistan	Узбекистан	Узбекистан	Uzbekistán	Uzbekistan	Uzbekistan	Uzbekistan	Узбекистан	Uzbekistan	Uzbekistan	Usbekistan	Usbekistan	Uzbekistan	Úsbekistan	Usbekistan	Uzbekistāna	Uzbekistanas	an Úisbéiceastáin	l-Użbekistan	Ουζμπεκιστάν	Üzbegisztán	Uzbekistan	Узбекистан	Özbekistan	Uzbekistan	Uzbekistan	أوزبكستان	אוזבקיסטן	उज़्बेकिस्तान	อุซเบกิสถาน	Uzbekistan
Vatican City	梵蒂冈	梵蒂岡	バチカン市国	바티칸 시국	Vatikanstadt	État de la Cité du Vatican	Ciudad del Vaticano	Cidade do Vaticano	Città del Vaticano	Vaticaanstad	Watykan	Ватикан	Ватикан	Vatikán	Vatikán	Vatikan	Vatikan	Ватикан	Vatikan	Vatikanstaten	Vatikanstaten	Vatikanstaten	Vatikaani	Vatíkanið	Vatikan	Vatikāns	Vatikano Miesto Valstybė	Cathair na Vatacáine	l-Istat tal-Belt tal-Vatikan	Βατικανό	Vatikán	Statul Cetății Vaticanului	Ватикан	Vatikan	Thành Vatican	Vatikan	الفاتيكان	הוותיקן	वेटिकन सिटी	นครวาติกัน	Ciutat del Vaticà
St. Vincent & Grenadines	圣文森特和格林纳丁斯	聖文森及格瑞那丁	セントビンセント及びグレナディーン諸島	세인트빈센트그레나딘	St. Vincent und die Grenadinen	Saint-Vincent-et-les Grenadines	San Vicente y las Granadinas	São Vicente e Granadinas	Saint Vincent e Grenadine	Saint Vincent en de Grenadines	Saint Vincent i Grenadyny	Сент-Винсент и Гренадины	Сент-Вінсент і Гренадіни	Svatý Vincenc a Grenadiny	Svätý Vincent a Grenadíny	Sveti Vincencij in Grenadine	Sveti Vincent i Grenadini	Сент Винсент и Гренадини	Sent Vinsent i Grenadini	S:t Vincent och Grenadinerna	Saint Vincent og Grenadinerne	St. Vincent og Grenadinene	Saint Vincent ja Grenadiinit	Sankti Vinsent og Grenadíneyjar	Saint Vincent ja Grenadiinid	Sentvinsenta un Grenadīnas	Šventasis Vincentas ir Grenadinai	San Uinseann agus na Greanáidíní	Saint Vincent u l-Grenadini	Άγιος Βικέντιος και Γρεναδίνες	Saint Vincent és a Grenadine-szigetek	Saint Vincent și Grenadinele	Сейнт Винсънт и Гренадини	Saint Vincent ve Grenadinler	St. Vincent và Grenadines	Saint Vincent dan Grenadine	سانت فنسنت وجزر غرينادين	סנט וינסנט והגרנדינים	सेंट विंसेंट और ग्रेनाडाइंस	เซนต์วินเซนต์และเกรนาดีนส์	Saint Vincent i les Grenadines
Venezuela	委内瑞拉	委內瑞拉	ベネズエラ	베네수엘라	Venezuela	Venezuela	Venezuela	Venezuela	Venezuela	Venezuela	Wenezuela	Венесуэла	Венесуела	Venezuela	Venezuela	Venezuela	Venezuela	Венецуела	Venecuela	Venezuela	Venezuela	Venezuela	Venezuela	Venesúela	Venezuela	Venecuēla	Venesuela	Veiniséala	il-Venezwela	Βενεζουέλα	Venezuela	Venezuela	Венецуела	Venezuela	Venezuela	Venezuela	فنزويلا	ונצואלה	वेनेज़ुएला	เวเนซุเอลา	Veneçuela
British Virgin Islands	英属维尔京群岛	英屬維京群島	英領ヴァージン諸島	영국령 버진아일랜드	Britische Jungferninseln	Îles Vierges britanniques	Islas Vírgenes Británicas	Ilhas Virgens Britânicas	Isole Vergini Britanniche	Britse Maagdeneilanden	Brytyjskie Wyspy Dziewicze	Виргинские о-ва (Великобритания)	Британські Віргінські острови	Britské Panenské ostrovy	Britské Panenské ostrovy	Britanski Deviški otoki	Britanski Djevičanski Otoci	Британска Девичанска Острва	Britanska Devičanska Ostrva	Brittiska Jungfruöarna	De Britiske Jomfruøer	De britiske jomfruøyene	Brittiläiset Neitsytsaaret	Bresku Jómfrúaeyjar	Briti Neitsisaared	Britu Virdžīnas	Didžiosios Britanijos Mergelių Salos	Oileáin Bhriotanacha na Maighdean	il-Gżejjer Verġni Brittaniċi	Βρετανικές Παρθένες Νήσοι	Brit Virgin-szigetek	Insulele Virgine Britanice	Британски Вирджински острови	Britanya Virjin Adaları	Quần đảo Virgin thuộc Anh	Kepulauan Virgin Britania Raya	جزر فيرجن البريطانية	איי הבתולה הבריטיים	ब्रिटिश वर्जिन द्वीपसमूह	หมู่เกาะบริติชเวอร์จิน	Illes Verges Britàniques
U.S. Virgin Islands	美属维尔京群岛	美屬維京群島	米領ヴァージン諸島	미국령 버진아일랜드	Amerikanische Jungferninseln	Îles Vierges des États-Unis	Islas Vírgenes de EE. UU.	Ilhas Virgens Americanas	Isole Vergini Americane	Amerikaanse Maagdeneilanden	Wyspy Dziewicze Stanów Zjednoczonych	Виргинские о-ва (США)	Віргінські Острови (США)	Americké Panenské ostrovy	Americké Panenské ostrovy	Ameriški Deviški otoki	Američki Djevičanski Otoci	Америчка Девичанска Острва	Američka Devičanska Ostrva	Amerikanska Jungfruöarna	De Amerikanske Jomfruøer	De amerikanske jomfruøyene	Yhdysvaltain Neitsytsaaret	Bandarísku Jómfrúaeyjar	USA Neitsisaared	ASV Virdžīnas	Jungtinių Valstijų Mergelių Salos	Oileáin Mheiriceánacha na Maighdean	il-Gżejjer Verġni tal-Istati Uniti	Αμερικανικές Παρθένες Νήσοι	Amerikai Virgin-szigetek	Insulele Virgine Americane	Американски Вирджински острови	ABD Virjin Adaları	Quần đảo Virgin thuộc Hoa Kỳ	Kepulauan Virgin Amerika Serikat	جزر فيرجن الأمريكية	איי הבתולה של ארצות הברית	यू॰एस॰ वर्जिन द्वीपसमूह	หมู่เกาะเวอร์จินของสหรัฐอเมริกา	Illes Verges dels Estats Units
Vietnam	越南	越南	ベトナム	베트남	Vietnam	Viêt Nam	Vietnam	Vietnã	Vietnam	Vietnam	Wietnam	Вьетнам	Вʼєтнам	Vietnam	Vietnam	Vietnam	Vijetnam	Вијетнам	Vijetnam	Vietnam	Vietnam	Vietnam	Vietnam	Víetnam	Vietnam	Vjetnama	Vietnamas	Vítneam	il-Vjetnam	Βιετνάμ	Vietnám	Vietnam	Виетнам	Vietnam	Việt Nam	Vietnam	فيتنام	וייטנאם	वियतनाम	เวียดนาม	Vietnam
Vanuatu	瓦努阿图	萬那杜	バヌアツ	바누아투	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Вануату	Вануату	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Вануату	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanuatu	Vanúatú	Vanuatu	Vanuatu	Vanuatu	Vanuatú	Vanuatu	Βανουάτου	Vanuatu	Vanuatu	Вануату	Vanuatu	Vanuatu	Vanuatu	فانواتو	ונואטו	वनुआतू	วานูอาตู	Vanuatu
Wallis & Futuna	瓦利斯和富图纳	瓦利斯群島和富圖那群島	ウォリス・フツナ	왈리스-푸투나 제도	Wallis und Futuna	Wallis-et-Futuna	Wallis y Futuna	Wallis e Futuna	Wallis e Futuna	Wallis en Futuna	Wallis i Futuna	Уоллис и Футуна	Уолліс і Футуна	Wallis a Futuna	Wallis a Futuna	Wallis in Futuna	Wallis i Futuna	Валис и Футуна	Valis i Futuna	Wallis- och Futunaöarna	Wallis og Futuna	Wallis og Futuna	Wallis ja Futuna	Wallis- og Fútúnaeyjar	Wallis ja Futuna	Volisa un Futunas salas	Volisas ir Futūna	Vailís agus Futúna	Wallis u Futuna	Γουάλις και Φουτούνα	Wallis és Futuna	Wallis și Futuna	Уолис и Футуна	Wallis ve Futuna	Wallis và Futuna	Kepulauan Wallis dan Futuna	جزر والس وفوتونا	איי ווליס ופוטונה	वालिस और फ़्यूचूना	วาลลิสและฟุตูนา	Wallis i Futuna
Samoa	萨摩亚	薩摩亞	サモア	사모아	Samoa	Samoa	Samoa	Samoa	Samoa	Samoa	Samoa	Самоа	Самоа	Samoa	Samoa	Samoa	Samoa	Самоа	Samoa	Samoa	Samoa	Samoa	Samoa	Samóa	Samoa	Samoa	Samoa	Samó	Samoa	Σαμόα	Szamoa	Samoa	Самоа	Samoa	Samoa	Samoa	ساموا	סמואה	समोआ	ซามัว	Samoa
Kosovo	科索沃	科索沃	コソボ	코소보	Kosovo	Kosovo	Kosovo	Kosovo	Kosovo	Kosovo	Kosowo	Косово	Косово	Kosovo	Kosovo	Kosovo	Kosovo	Косово	Kosovo	Kosovo	Kosovo	Kosovo	Kosovo	Kósóvó	Kosovo	Kosova	Kosovas	an Chosaiv	il-Kosovo	Κοσσυφοπέδιο	Koszovó	Kosovo	Косово	Kosova	Kosovo	Kosovo	كوسوفو	קוסובו	कोसोवो	โคโซโว	Kosovo
Yemen	也门	葉門	イエメン	예멘	Jemen	Yémen	Yemen	Iêmen	Yemen	Jemen	Jemen	Йемен	Ємен	Jemen	Jemen	Jemen	Jemen	Јемен	Jemen	Jemen	Yemen	Jemen	Jemen	Jemen	Jeemen	Jemena	Jemenas	Éimin	il-Jemen	Υεμένη	Jemen	Yemen	Йемен	Yemen	Yemen	Yaman	اليمن	תימן	यमन	เยเมน	Iemen
Mayotte	马约特	馬約特島	マヨット	마요트	Mayotte	Mayotte	Mayotte	Mayotte	Mayotte	Mayotte	Majotta	Майотта	Майотта	Mayotte	Mayotte	Mayotte	Mayotte	Мајот	Majot	Mayotte	Mayotte	Mayotte	Mayotte	Mayotte	Mayotte	Majota	Majotas	Mayotte	Mayotte	Μαγιότ	Mayotte	Mayotte	Майот	Mayotte	Mayotte	Mayotte	مايوت	מאיוט	मायोते	มายอต	Mayotte
South Africa	南非	南非	南アフリカ	남아프리카	Südafrika	Afrique du Sud	Sudáfrica	África do Sul	Sudafrica	Zuid-Afrika	Republika Południowej Afryki	Южно-Африканская Республика	Південно-Африканська Республіка	Jihoafrická republika	Južná Afrika	Južnoafriška republika	Južnoafrička Republika	Јужноафричка Република	Južnoafrička Republika	Sydafrika	Sydafrika	Sør-Afrika	Etelä-Afrikka	Suður-Afríka	Lõuna-Aafrika Vabariik	Dienvidāfrikas Republika	Pietų Afrika	an Afraic Theas	l-Afrika t’Isfel	Νότια Αφρική	Dél-afrikai Köztársaság	Africa de Sud	Южна Африка	Güney Afrika	Nam Phi	Afrika Selatan	جنوب أفريقيا	דרום אפריקה	दक्षिण अफ़्रीका	แอฟริกาใต้	Sud-àfrica
Zambia	赞比亚	尚比亞	ザンビア	잠비아	Sambia	Zambie	Zambia	Zâmbia	Zambia	Zambia	Zambia	Замбия	Замбія	Zambie	Zambia	Zambija	Zambija	Замбија	Zambija	Zambia	Zambia	Zambia	Sambia	Sambía	Sambia	Zambija	Zambija	an tSaimbia	iż-Żambja	Ζάμπια	Zambia	Zambia	Замбия	Zambiya	Zambia	Zambia	زامبيا	זמביה	ज़ाम्बिया	แซมเบีย	Zàmbia
Zimbabwe	津巴布韦	辛巴威	ジンバブエ	짐바브웨	Simbabwe	Zimbabwe	Zimbabue	Zimbábue	Zimbabwe	Zimbabwe	Zimbabwe	Зимбабве	Зімбабве	Zimbabwe	Zimbabwe	Zimbabve	Zimbabve	Зимбабве	Zimbabve	Zimbabwe	Zimbabwe	Zimbabwe	Zimbabwe	Simbabve	Zimbabwe	Zimbabve	Zimbabvė	an tSiombáib	iż-Żimbabwe	Ζιμπάμπουε	Zimbabwe	Zimbabwe	Зимбабве	Zimbabve	Zimbabwe	Zimbabwe	زيمبابوي	זימבבואה	ज़िम्बाब्वे	ซิมบับเว	Zimbàbue
"#, r#"0007000A000K000X000b000j0012001:001B001J001R001Y001h0027002?002G002N002U002b002i00310039003A003I003Q003Y003`003g003o0047004D004L
004T004a004i00510059005F005S005f006B006J006_0078007Q007j008=008Z008o009G009_00:300:P00:m00;400;g00<B00<]00=700=R00>C00>^00?500?S
00@000@B00@d00A<00AW00B200BW00C300C`00D;00DQ00ED00E_00FS00Fc00GR00H?00I200Io00JD00JP00JZ00Jd00K:00KM00KY00Ke00L100L>00LJ00LV00La
00M600MK00MY00Md00Mo00N:00NO00NZ00Nf00O200O>00OI00OT00O_00Ol00P900PI00PV00Pk00Q800QC00QX00Qc00Qo00R:00RM00R^00SC00Se00T000TB00TX
00Tn00US00Ug00V;00VN00V`00W300WE00WX00Wj00XK00Xl00Y>00YP00Yc00Z500ZV00Zh00[<00[O00[b00\500\J00\]00]000]C00]Y00]k00^\00_000_D00_e
00`800`L00``00a>00a^00bN00cE00cW00c`00cj00d400dA00dK00dT00d]00de00dm00e600e?00eH00eW00ef00eo00f800f@00fH00fW00f_00fh00g100g:00gC
00gL00gU00g]00gf00go00h800hK00hT00h]00hl00i500i>00iG00iV00ig00j@00j\00je00jm00k=00kM00k]00kj00l300l;00lC00lL00lT00l]00le00m400mC
00mL00mV00m_00mh00n900nB00nK00nT00n\00nd00nm00o600o@00oI00oT00o_00on0107010?010N010Y010a010i0118011E011a012=012F012N012[012h0138
013H013Q013Z013b013k0143014<014D014S014d014m0157015@015I015\015f015o0168016@016H016Q016Z016d016n017:017D017S017c017k018:018E018M
018U018d0191019M019l01:501:<01:F01:P01:]01:g01:n01;501;<01;C01;J01;Q01;X01;e01<201<901<@01<G01<N01<[01<b01<i01=001=701=>01=F01=M
01=T01=[01=c01=l01>901>@01>G01>T01>[01>b01>i01?601?C01?V01?l01@301@>01@H01@R01@Y01@g01A101A=01AH01AS01A]01Ah01B301BH01B]01Bh01C4
01C?01CJ01C]01Cg01D101D;01DE01DO01Dc01Dn01E901ED01EO01E[01F001F;01FF01F[01Ff01G001G;01GP01Ge01HG01Hl01I701IA01IK01IU01Ih01J801JD
01JN01JX01Jb01Jl01K801KB01KU01Kh01L201L=01LG01LQ01Ld01Ln01M801MB01ML01MW01Mb01Ml01N701NA01NO01N\01No01O:01OD01OW01O`01Oj01P401PG
01PX01Q701QY01Qc01R201RB01RR01Rb01S901SL01S_01So01T?01TO01T`01U401UX01V<01VL01V\01Vl01W<01WX01Wh01X:01XK01X\01Xk01Y>01YM01YW01Yf
01Z701ZJ01Zl01[<01[M01[o01\A01\T01\b01]@01]^01^A01^i01_901_A01_K01_U01_h01`801`D01`M01`U01`^01`f01a101a901aH01aW01a`01ai01b201b;
01bL01bU01b`01bh01c301c=01cI01cQ01cZ01cc01cm01d801dG01dP01dX01dg01e101e501e=01eJ01eY01f501fN01fW01fa01fn01g501gK01ga01gl01h601h@
01hK01hU01h`01hj01i=01iP01i[01if01j101j<01jQ01j\01jg01k201k<01kF01kQ01k\01kh01l301l?01lK01l^01lj01m401mG01mR01mV01m`01n101nB01nd
01oC01oN01oT01o^01on0208020B020H020N020T020Z020`020f020l0217021B021H021N021T021Z021e021k02210227022=022C022J022P022V022\022c022i
0238023>023D023O023U023[023a023l0247024G024Z024`024o025<025I025_0260026=026J026V026b026o0276027F027a028C028K028R028a0291029O029_
029f029m02:402:?02:L02:V02:d02;202;B02;T02;j02<:02<J02<j02=:02=O02=_02>102>C02>o02?]02?j02@502@B02@O02@h02A;02AI02AV02Ab02An02B:
02BG02BT02Bk02CB02CR02C_02Cl02D902DN02D[02Dh02E502EB02EO02E]02Ek02F:02FI02FZ02Fi02GB02GP02G\02H302H>02HI02HT02He02I802IT02J902JE
02JZ02K902KX02L=02L]02M502MI02M^02N402NI02N`02O602O]02PD02PX02Pl02QA02QU02R:02RN02Rf02S:02SM02Sd02T=02TU02Tl02UC02Ug02V@02Vd02W8
02WP02X502XB02XY02Y002YN02Z002[502\;02\Q02\Z02\g02]102]A02]Q02]Z02]b02]k02^402^=02^F02^O02^`02_102_:02_C02_L02_U02_f02_o02`802`A
02`J02`S02`\02`e02`o02a:02aD02aM02af02ao02b802bI02bR02b[02bd02c302c@02cY02d502d>02dI02dV02d`02e602eF02eR02e]02eh02f302f>02fI02fT
02fg02g:02gF02gR02g]02gh02h;02hF02hQ02h\02hg02i202i=02iH02iT02ia02j202j@02jY02jc02jn02kA02kL02kW02kb02l302l@02l_02m;02mF02mN02mX
02mb02mo02n902nA02nJ02nS02n\02nc02nk02o202oA02oP02oW02o`02oh0300030?030G030O030W030^030e030m0314031>031F031P031[031h03200327032D
032M032R032Y032f0331033J033c033l0349034I034Y034o035B035O035\035i0367036D036Q036^0376037N037[037h0385038B038Z038g0394039A039N039[
039k03:803:D03:R03:b03;203;N03;[03;h03<@03<M03<Z03<g03=?03=W03>@03>e03?203?;03?H03?U03?e03@203@<03@E03@N03@X03@a03@k03A503AF03AW
03Aa03Ak03B503B>03BO03BX03Bb03Bl03C503C>03CI03CS03C^03Ch03D503DB03DU03D_03Dh03E903EE03EN03EW03Ef03F503FT03G003G:03GB03GI03GP03G`
03Gj03H203H;03HC03HJ03HR03HZ03Hb03I103I@03IH03IP03IX03I`03Io03J703J?03JG03JO03JW03J^03Jf03Jo03K903KB03KM03K^03Kf03Kn03L=03LE03LM
03LU03Ld03M103MA03MW03M_03Mg03N103N;03NH03NR03NZ03Nb03Nj03O203O:03OB03OJ03OY03Oh03P003P803P@03PH03PW03P_03Pg03Po03Q703Q?03QJ03QR
03Q\03Qe03R103R<03RQ03RY03Ra03S003S803S@03SH03SW03Sf03T<03TR03TZ03T`03Tg03Tn03U803U?03UE03UL03US03UY03U_03Ue03Uk03V603VA03VG03VM
03VS03VY03Vd03Vj03W003W603W<03WB03WI03WO03WV03W^03We03Wn03X;03XA03XG03XR03XX03X^03Xd03Xm03Y603YF03YV03Y]03Ym03Z=03ZJ03Zf03[903[I
03[[03[j03\:03\L03\^03]003]J03]d03^703^J03^[03^m03_M03_^03_n03`@03`R03`d03a@03aR03a_03am03b?03bQ03c503cG03cY03d303dD03dT03df03e>
03eZ03fF03g403gF03gN03gX03gb03h203h<03hD03hM03hV03h_03hg03ho03i703iT03j803j@03jH03jP03jX03jg03jo03k703k?03kG03kO03k]03ke03l303l;
03lF03lN03la03li03m103mS03m[03mc03mk03n803nE03nX03o703o@03oG03oN03oU03ob03oo040A040H040P040W040^040e040l0419041F041M041T041[041b
041o0426042=042D042K042R042Z042a042i0433043<043F043W043^043e044G044N044U044\044i0456045L045\045c045k0468046E046R046_046h04700478
047A047I047Q047Y047h0487048@048I048R048[048l0495049=049E049M049U049_049h04:204:;04:F04:Q04:`04:i04;104;@04;H04;P04;X04;g04<604<O
04<h04=104=G04=Z04=m04>F04>`04?704?K04?^04@804@I04@]04A304Ag04BO04Bd04C804CJ04Cd04DH04D[04E404EW04Ej04F>04FX04Fj04GE04GY04H204HM
04I304IJ04Id04JL04J`04K204KB04Kb04LQ04MC04NF04NX04N_04Nf04Nm04O:04OD04ON04OV04O]04Od04Ol04P604P?04PP04Pa04Pk04Q504Q?04QF04QS04QZ
04Qd04Qn04R504R>04RH04RR04R]04Rg04S404S?04SP04SZ04Sc04T404T=04TD04TK04T\04Tg04U@04US04UZ04Ub04Ul04V604V@04VJ04VR04VZ04Vb04Vj04W2
04W=04WD04WQ04X304X:04XA04XH04XO04X\04Xc04Xk04Y304Y;04YB04YN04YU04Yb04Yj04Z704ZB04ZS04Zc04Zk04[K04[U04[]04[d04\:04\L04\_04]504]=
04]D04]K04]R04]_04]f04]m04^504^<04^C04^J04^Q04^X04^c04^n04_704_?04_E04_K04_V04_\04_c04_j04`104`804`?04`F04`N04`V04`c04`m04a<04aD
04aK04aV04a\04ac04aj04b504b@04bP04b`04bg04c504c?04cI04cV04c`04cl04d804dD04dP04d]04dj04e804eG04e]04en04f>04fL04fX04fn04g:04gD04gO
04gZ04gj04h504hD04hO04hZ04hi04i704iO04i]04ik04jA04jO04j]04jj04k@04kP04l004lI04lU04l^04lk04m504mB04mO04mX04ma04mj04n304n<04nE04nN
04n_04o004o904oB04oJ04oR04oa04oi0502050;050D050M050V050_050i0512051@051L051a051j0523052D052M052V052_0530053A053`0549054B054J054W
054d0554055A055I055V055b0560056<056D056O056`0571057<057G057R057^0583058>058F058N058V058e0596059@059M059Y059h05:605:K05:T05:\05:k
05;305;;05;C05;R05;_05<505<K05<T05<[05<e05<o05=<05=F05=M05=T05=[05=b05=i05>005>705>B05>M05>T05>[05>b05>i05?605?=05?D05?K05?R05?Y
05?`05?g05?n05@605@B05@L05@Y05@`05@g05A205A905A@05AG05AP05AY05Al05B<05BC05BJ05BT05B^05Bh05C205C905C@05CH05CP05CW05C^05Ce05D205D?
05DF05DM05DT05D[05Dh05Do05E605E=05ED05EK05ER05EY05Ea05Eh05F005F:05FI05FP05FW05Fd05Fk05G205G905GB05GK05G[05Gn05H605HN05Hj05IF05Ig
05J805JD05JP05J\05K205KH05KV05Ke05L@05Lo05MA05MS05Mb05N>05O105OM05OY05Oe05P105PN05Pd05Q105QI05Qa05R:05RS05S:05SU05Sn05Tn05UG05Ue
05V?05V`05WA05XB05Y<05YR05Yc05Z305ZI05[305[D05[S05[b05\D05\U05\f05]505]S05]o05^M05^`05_B05_`05`105`M05`^05`m05a<05aB05ab05b205b;
05bL05b\05c=05ca05d?05dS05dd05e@05eQ05eb05f305fS05fo05gW05h?05hP05hi05i905iI05ie05jC05j`05k;05kU05l005lI05lg05mF05nG05oG05oa060:
060T060n061b062>062[063:063Z0642064K064a065<065Z0665066T067J067i068B069<069T069j06:A06:l06;[06<W06=T06=n06>B06>R06>h06?L06?`06@2
06@D06@J06@^06A006AB06AH06Aj06BN06Bd06C806CL06C`06D>06DO06Da06E306EE06EV06Ei06F806FJ06F\06Fo06GF06Gh06H?06HS06I106IB06IV06Ij06JL
06Jh06K[06LI06L]06Li06M006M706MA06MK06MS06MZ06M`06Mh06N106N=06NH06N[06Nn06O:06OH06OO06OZ06Oo06P;06PC06PK06PR06PZ06P`06Ph06Q006Q<
06QH06QU06Qd06Qk06R406RG06RQ06R\06Rb06Ro06S<06Sd06TO06TW06Th06U506UB06U[06Un06V?06VP06Va06W106WB06WL06W]06X406XJ06X_06Y306YH06YY
06ZP06[106[A06[Q06[a06\306\G06\Y06\e06]<06]M06]a06^C06^U06^f06_=06_N06__06`006`D06`V06a306aR06ac06b006b=06bJ06bZ06be06c006c;06cF
06cQ06c\06ci06d506dF06d^06dn06e>06eL06eZ06f406fB06fM06fX06fc06g006g<06gI06gT06g_06gm06h;06hO06h]06hk06iA06iO06ib06j106j?06jM06k3
06kU06k`06kf06km06l406l;06lB06lH06lN06lT06lZ06l_06le06lk06m406m=06mC06mI06mO06mU06m^06md06mj06n006n606n<06nB06nJ06nQ06nX06na06nk
06o406o:06o@06oI06oO06oU06oZ06oe0700070=070J070O070X070b070l071<071F071N071W071`071j0722072;072C072R072a072i07310739073A073P073X
073`073i07410749074B074J074T074_074h0753075D075L075T075c075k0764076<076O076Z076m077F077N077T077[077b077i07800786078<078B078H078M
078S078Y078d078o0796079=079F079K079T079Y079^079c079h079n07:407::07:A07:H07:Q07:[07:d07:j07;007;;07;@07;M07;V07;a07;h07<207<<07<A
07<J07<W07<d07=407=A07=K07=T07=]07=g07>007>907>B07>S07>d07>m07?607?@07?J07?]07?g07@007@907@B07@K07@V07@_07@i07A307A?07AK07A\07Ae
07An07B?07BI07BR07B[07Bl07C=07CV07D207D<07DG07DW07Dg07E707EG07ER07E]07Eh07F307F>07FI07FS07Fg07G;07GE07GO07GY07Gc07H607H@07HK07HV
07Ha07Hl07I707IB07IL07IW07Id07J207JF07JQ07J\07K007K;07KF07KQ07Kd07L807LW07M307M>07MC07MJ07MQ07M^07Me07Mj07Mo07N407N907N>07NC07NH
07NQ07NZ07N_07Nd07Ni07Nn07O707O<07OA07OF07OK07OQ07OW07O]07Ob07Og07Om07P207P=07PB07PG07PP07PV07P[07P`07Pi07Q207QE07QU07QZ07Qe07Qo
07R907RL07R\07Rg07S007S;07SF07SQ07S]07T<07TP07Td07Tm07U607UH07U^07VB07VU07V_07Vi07W407W>07WP07W`07Wj07X=07XQ07X\07Y>07YX07Yd07Z8
07ZC07ZN07Z\07[407[B07[Y07\507\>07\G07\Q07\[07\k07]507]>07]G07]O07]X07]a07]j07^307^B07^Q07^Z07^c07^l07_507_D07_L07_U07_^07_g07`0
07`807`A07`I07`R07`[07`d07a507a>07aG07aV07a_07ah07b107b@07bO07be07c;07cD07cU07c_07ci07d<07dO07d_07dn07e>07eM07e]07em07fF07f_07g9
07gK07g]07gl07h;07hW07hh07ho07i807iF07iQ07iY07id07j507jC07jU07ji07kV07kh07l907lY07lj07m=07mI07mc07n807n^07oF07oU07o\07oi0806080C
080P080W080^080e080l08120819081>081G081P081U081\081b081h08230829082@082G082N082U082\082d082j0831083;083B083O083V083\083g08400845
084<084E084T084j085=085C085K085R085Y085c085j0865086?086G086Q086X086b086i0874087?087F087M087U087]087h08800889088B088K088S088]088e
088m0895089@089T089a089m08:308:>08:E08:J08:O08:\08:g08;:08;G08;P08;X08;_08;f08<008<708<C08<M08<V08<_08<h08=208=908=J08=]08=f08=n
08>708>A08>P08>Y08>b08>k08?408?:08?F08?O08?W08?a08?o08@<08@M08@[08@d08A508A=08AD08AK08AZ08Ag08B:08BP08BY08Bb08Bl08C608C@08CJ08CT
08C]08Cd08Cl08D308D<08DE08DT08Dc08Dn08E908EB08EK08EX08Ea08Ej08F308F<08FE08FP08FY08Fd08Fn08G708GC08GV08G_08Gh08H708H>08HG08HN08H[
08Hj08I=08IP08IY08Ia08Ih08Io08J?08JI08JS08J\08Jf08K008K:08KE08KK08KV08Ka08Ki08L108L808L?08LL08LS08L[08Lc08Lk08M208M;08MA08MI08MP
08M]08Mj08N508N<08NF08NQ08N[08Ng08No08O@08OK08Od08P=08PG08PP08P]08Pj08Q:08QG08QP08QZ08Qc08Ql08R508R>08RG08RX08Ri08S208S;08SD08SM
08S^08Sg08T008T908TB08TK08TV08T_08Th08U108U;08UD08UW08U`08Ui08V:08VC08VL08VU08Vf08W708WP08Wi08X208XE08X[08Y108YG08Y^08Z608ZN08Zd
08[:08[P08[g08\208\b08]R08]k08^C08^Z08_108_]08`408`L08`f08aA08aZ08b308bH08bT08bi08cD08c]08dG08d`08e608eb08f608fK08f]08gC08gm08h\
08iS08ii08j108jA08jQ08jd08jn08k708k@08kH08kQ08kY08kb08kk08l608lA08lL08lW08la08lh08m308m:08mC08mL08mT08m\08mc08mm08n808nA08nM08nY
08nh08o108o908oD08oL08oT08o]08ol090=090Y0915091>091F091S091]091m092:092B092L092T092\092d092l0934093C093R093[093d093l0944094C094K
094S094[094c094k0953095;095D095N095X095b0967096?096G096V096^096f096n097A097P097i098E098M098U098b098o099?099O099W099_099g09:009:8
09:@09:H09:W09:f09:o09;909;B09;K09;\09;e09;m09<509<=09<B09<K09<Q09<Z09<a09<m09=709=F09=S09=[09=j09>209>:09>B09>Q09>`09?<09?X09?a
09?g09?n09@509@B09@L09@U09@]09@d09@j09A109A809A>09AK09AX09A^09Ad09Aj09B109B>09BE09BM09BU09B[09Bb09Bm09C509C>09CF09CQ09C[09Cl09D5
09D;09DH09DP09DY09D_09Df09E109EA09EW09E^09Em09F:09FG09FT09Fa09Fl09G>09GQ09Ga09H409HF09HW09I509IQ09Ib09J309JB09JQ09Jm09K<09KH09KS
09K_09Km09L;09LJ09LX09Lh09M909MO09Mi09N809NL09Nh09O409O@09OM09Ok09PC09Pi09QQ09Qd09Ql09R<09RI09RY09Ri09S109S<09SD09SM09SU09S]09Se
09T409TC09TK09TS09T\09Te09U609U?09UG09UO09UW09U_09Uh09V009V909VC09VO09VY09Vj09W209W;09WJ09WQ09WY09Wa09X009XA09X]09Y909YA09YG09YQ
09Y[09Yh09Z209Z:09ZB09ZJ09ZR09ZY09Z`09Zj09[909[H09[T09[`09[i09\509\D09\M09\U09\]09\d09\l09]309]=09]F09]O09]Z09]a09^009^?09^F09^U
09^^09^k09_309_B09_K09_[09_h09`009`909`I09`V09`f09a609aA09aK09aT09a]09ae09ao09b709bF09bU09b]09bf09bo09c809cI09cR09c[09cd09cl09d4
09d@09dI09dR09d[09df09e009eA09eJ09eR09ea09ej09f309f;09fJ09fY09g509gT09g]09ge09gl09h309hF09hP09hY09hb09hl09i709iA09iI09iS09if09j9
09j@09jH09jO09jV09jc09jj09k209k:09kB09kH09kQ09kW09k^09kf09l409lA09lT09l`09li09m<09mG09mR09m\09mi09n609nO09nh09o309o809o?09oF09oS
09oZ09ob09oh09om0:020:070:0<0:0C0:0N0:0Y0:0`0:0g0:0n0:150:1>0:1E0:1J0:1O0:1T0:1[0:1h0:1o0:260:2>0:2E0:2K0:2V0:2]0:2b0:2m0:320:37
0:3<0:3E0:3P0:3`0:3m0:420:4C0:4S0:4c0:5?0:5S0:5b0:620:6A0:6P0:6_0:700:7:0:7[0:8C0:8X0:8b0:940:9F0:9h0:::0::J0::Z0::j0:;;0:;J0:;[
0:;k0:<;0:<P0:<e0:=?0:=Q0:=c0:>I0:>[0:?20:?E0:?[0:?o0:@d0:A[0:Aj0:B50:BH0:B[0:C40:CG0:CS0:C_0:Cj0:D60:DA0:DL0:DW0:EP0:Ee0:F10:F=
0:FI0:FU0:Fl0:G80:GD0:GP0:Gh0:H30:HA0:HM0:HZ0:Hf0:I50:ID0:IY0:Ie0:J00:JE0:JP0:J[0:Jf0:K;0:KN0:L60:LX0:Ld0:M20:M?0:ML0:M_0:Mm0:N6
0:ND0:NP0:N]0:Nm0:O60:OB0:O]0:P?0:PP0:Pa0:Pn0:Q;0:QU0:Qc0:Qn0:R90:RD0:RO0:RY0:Rh0:S40:SB0:SR0:Se0:T=0:TN0:T]0:U?0:UN0:Ub0:V20:VB
0:VR0:W>0:Wc0:X00:X70:X>0:XE0:XR0:X\0:Xg0:Xn0:Y60:Y>0:YF0:YP0:YX0:Yg0:Z60:Z>0:ZJ0:ZS0:Z]0:[00:[:0:[D0:[M0:[W0:[^0:[h0:\40:\=0:\I
0:\T0:\[0:\h0:]70:]?0:]N0:]U0:][0:]c0:]n0:^70:^M0:^f0:^n0:_40:_;0:_B0:_L0:_S0:_Y0:__0:_f0:_m0:`30:`90:`?0:`J0:`U0:`[0:`a0:`g0:`m
0:a80:a>0:aD0:aJ0:aP0:aV0:a\0:ab0:ai0:b10:b=0:bF0:bU0:b[0:ba0:bl0:c20:c80:c>0:cM0:cV0:cf0:d60:d<0:dK0:dR0:dY0:df0:dm0:eE0:eQ0:e]
0:ei0:f50:fI0:fY0:g60:gT0:gj0:h@0:hU0:hl0:iT0:ik0:j:0:jI0:jW0:je0:jn0:k?0:kT0:ki0:l>0:lL0:ll0:mB0:mO0:n70:nJ0:n]0:nj0:oH0:oW0;0C
0;0k0;160;1>0;1K0;1X0;1e0;220;2:0;2B0;2J0;2R0;2Z0;2b0;2j0;390;3H0;3P0;3X0;3`0;3h0;470;4?0;4G0;4O0;4W0;4_0;4g0;4o0;580;5@0;5J0;5R
0;5a0;5i0;610;6@0;6H0;6P0;6X0;6g0;720;7K0;7a0;7i0;810;8>0;8H0;8X0;8b0;8k0;940;9<0;9E0;9M0;9V0;9]0;9j0;:70;:>0;:I0;:Q0;:Y0;:h0;;0
0;;90;;B0;;J0;;R0;;[0;;c0;;k0;<30;<@0;<K0;<Z0;<b0;<j0;=70;=B0;=J0;=R0;=_0;=n0;>G0;>`0;>i0;?70;?G0;?W0;?g0;@>0;@S0;@e0;A60;AF0;AV
0;Ac0;B40;BX0;C:0;CN0;Ca0;D30;DD0;Df0;E80;EG0;EU0;Ec0;F30;FD0;FW0;Fi0;G=0;GO0;Gd0;HB0;HQ0;Hb0;I>0;IQ0;If0;J50;JS0;Jm0;KV0;L;0;LL
0;LU0;L_0;Lf0;M60;M=0;MF0;MP0;MZ0;Mc0;Ml0;N50;N>0;NK0;NX0;Na0;Nj0;O30;O<0;OI0;OP0;OY0;Ob0;Ok0;P40;P=0;PF0;PP0;PX0;Pa0;Pj0;Q90;QB
0;QK0;QX0;Qa0;Qj0;R30;R@0;RK0;R^0;S=0;SF0;SL0;SS0;SZ0;Sd0;Sk0;T10;T70;T=0;TB0;TH0;TN0;TT0;T]0;Tf0;Tl0;U20;U70;U<0;UE0;UJ0;UP0;UV
0;U\0;Ub0;Ug0;Um0;V20;V70;V=0;VF0;VQ0;VX0;V^0;Vg0;Vl0;W20;W80;WA0;WJ0;WW0;Wd0;Wj0;X40;XA0;XN0;Xa0;Xn0;Y80;YB0;YL0;YV0;Ya0;Yk0;Z5
0;ZH0;Z[0;Ze0;[00;[:0;[D0;[W0;[a0;[k0;\50;\?0;\I0;\T0;\^0;\j0;]60;]B0;]L0;]_0;]j0;^40;^G0;^T0;^^0;^h0;_80;_G0;_f0;`E0;`O0;`Y0;`c
0;`m0;aC0;aP0;aZ0;ad0;b00;b=0;bI0;bS0;b^0;c30;cH0;cQ0;cZ0;cf0;co0;d@0;dI0;dS0;d]0;dg0;e20;e<0;eH0;eR0;e^0;em0;f70;fL0;fV0;fa0;g6
0;g@0;gJ0;gT0;ge0;h40;hP0;hl0;i90;i@0;iJ0;iT0;ia0;ik0;j20;j90;j@0;jH0;jO0;jV0;j]0;jj0;k70;k>0;kE0;kM0;kU0;kd0;kl0;l30;l:0;lA0;lH
0;lP0;lW0;l_0;lg0;m30;m=0;mL0;mS0;mZ0;mg0;mo0;n60;n=0;nJ0;nU0;nn0;oD0;oL0;oS0;o]0;og0<010<080<0?0<0G0<0N0<0U0<0\0<0c0<0j0<170<1D
0<1K0<1R0<1Z0<1b0<210<290<2@0<2G0<2N0<2U0<2\0<2c0<2k0<340<3>0<3H0<3W0<3^0<3f0<430<480<4?0<4F0<4Q0<4\0<4i0<560<5=0<5H0<5U0<5b0<65
0<6B0<6M0<6X0<6b0<6l0<760<7A0<7K0<7^0<810<8<0<8G0<8P0<8Z0<8k0<940<9?0<9J0<9U0<9`0<9o0<::0<:D0<:N0<:Y0<:d0<;;0<;F0<;P0<;c0<;n0<<9
0<<D0<<S0<<d0<=@0<=\0<=f0<>80<>H0<>X0<>h0<?60<?H0<?]0<?o0<@A0<@T0<@g0<A90<Ac0<BK0<B^0<C10<CF0<CY0<DC0<DY0<Dj0<E<0<EN0<Ef0<F70<FJ
0<F`0<G20<GM0<Gc0<HE0<HY0<Hn0<IT0<Ic0<J70<JI0<Ji0<KE0<L40<Le0<M70<M>0<ME0<ML0<MY0<Mc0<N00<N70<N>0<NF0<NM0<NY0<N`0<Nm0<O:0<OA0<OI
0<OQ0<OX0<Oc0<Oj0<P30<P?0<PF0<PN0<PX0<P_0<Pi0<Q20<Q=0<QH0<QU0<Qd0<Qk0<R80<RC0<RL0<RS0<Rb0<Rk0<S;0<SH0<SP0<T70<TY0<U;0<V;0<Vk0<WZ
0<XG0<Y00<YX0<Z<0<Zh0<[S0<\X0<^40<^b0<_P0<`;0<`b0<aj0<bX0<c:0<cc0<dG0<e50<e_0<fI0<g60<gc0<hS0<iP0<j\0<kF0<l20<m<0<mg0<nP0<o80=0A
0=1L0=3D0=5@0=5j0=640=6A0=6N0=6^0=6k0=750=7?0=7I0=7S0=7]0=7g0=810=8D0=8W0=8a0=8k0=950=9?0=9R0=9\0=9f0=:00=::0=:D0=:N0=:X0=:b0=:l
0=;60=;C0=;X0=;b0=;l0=<?0=<I0=<S0=<]0==00==?0==^0=>:0=>D0=>I0=>P0=>W0=>a0=>e0=>j0=>o0=?40=?90=?>0=?C0=?H0=?Q0=?Z0=?_0=?d0=?i0=?n
0=@70=@<0=@A0=@F0=@K0=@P0=@U0=@Z0=@`0=@g0=@l0=A10=A>0=AC0=AH0=AQ0=AV0=A[0=A`0=Ai0=B20=B?0=BI0=BN0=B\0=Bl0=C<0=CO0=C_0=Cm0=D<0=DJ
0=DX0=Df0=E40=EB0=EZ0=F20=F@0=FN0=F]0=Fk0=GE0=GS0=Ga0=Go0=H=0=HK0=HY0=Hg0=I60=IE0=IR0=Ic0=JA0=JO0=J^0=K60=KB0=KP0=K^0=L40=LJ0=Lg
0=MG0=MU0=M\0=Mf0=N00=N=0=NJ0=NQ0=NX0=N_0=Nf0=Nm0=O40=O;0=OH0=OS0=OZ0=Oa0=Oi0=P10=P@0=PH0=PO0=PV0=P]0=Pd0=Pm0=Q40=Q<0=QC0=QN0=QX
0=Qg0=Qn0=R50=R@0=RG0=RN0=RU0=R`0=Rk0=S>0=ST0=S[0=So0=TK0=Tg0=UR0=V10=VR0=Vo0=WH0=W`0=X10=XH0=X]0=Y50=YW0=Yo0=ZG0=[D0=[W0=\:0=\N
0=\[0=\h0=]:0=]b0=^C0=^_0=_N0=`E0=aA0=bY0=cA0=cN0=cf0=dM0=db0=eU0=el0=g00=go0=iW0=kY0=kn0=lG0=lf0=mB0=mj0=nE0=n^0=o70=oN0=oe0>0<
0>0V0>0n0>1W0>2E0>2k0>3Q0>430>4J0>5I0>5k0>6G0>6h0>7A0>7[0>830>8N0>8n0>9H0>9m0>:U0>;I0>;l0><O0>==0>=_0>>@0>>c0>?S0>@20>AQ0>Bo0>CF
0>CO0>C\0>Ci0>D<0>DI0>DR0>D[0>Dd0>Dm0>E60>E?0>EH0>EY0>Ej0>F30>F<0>FE0>FN0>F_0>Fh0>G10>G:0>GC0>GL0>GV0>G_0>Gi0>H30>H=0>HI0>HX0>Ha
0>Hj0>I;0>ID0>IM0>IV0>Ie0>J40>JM0>Jf0>Jo0>K70>KD0>KT0>Kd0>L40>L=0>LE0>LM0>LV0>L^0>Lg0>M10>MB0>MS0>M^0>Mj0>N30>N<0>NM0>NV0>N_0>Nh
0>O00>O80>OB0>OL0>OW0>O`0>Ok0>P60>PE0>PT0>P]0>Pn0>Q;0>QC0>QK0>QZ0>Qi0>RE0>Ra0>Rj0>S00>S70>S>0>SH0>SR0>SX0>S_0>Sf0>Sl0>T20>T90>T?
0>TJ0>TU0>T[0>Ta0>Tg0>Tm0>U80>U>0>UD0>UJ0>UP0>UV0>U^0>Ud0>Uj0>V10>V:0>VC0>VL0>VR0>VX0>Vc0>Vi0>Vo0>W50>W@0>WK0>WX0>We0>Wl0>X40>X>
0>XH0>XX0>Xb0>Xi0>Y10>Y:0>YB0>YK0>YU0>Y\0>Yk0>Z<0>ZF0>ZP0>Z[0>Ze0>[60>[@0>[G0>[N0>[U0>[\0>[i0>\00>\:0>\C0>\N0>\Y0>\j0>]80>]@0>]O
0>]Z0>]b0>]k0>^:0>^I0>^Y0>^o0>_70>_A0>_Q0>_X0>_k0>`;0>`F0>`Q0>`[0>`f0>a00>a;0>aE0>aX0>ak0>b60>bA0>bL0>bW0>bl0>c70>cB0>cM0>cW0>ca
0>cm0>d80>dD0>dO0>d\0>di0>e<0>eG0>eQ0>ed0>en0>f80>fB0>fU0>fh0>gG0>gi0>h40>h<0>hF0>hP0>hc0>i00>i70>i?0>iG0>iO0>iW0>i_0>ih0>j90>jJ
0>jP0>jW0>j]0>jc0>jn0>k40>k;0>kB0>kI0>kQ0>kY0>ka0>kh0>ko0>l50>l?0>lP0>l[0>lc0>m40>m=0>mE0>mN0>m]0>mj0>n@0>n\0>nd0>nk0>o50>o?0>oO
0>o\0>oc0>ok0?020?090?0A0?0I0?0P0?0_0?0n0?150?1<0?1C0?1J0?1W0?1^0?1e0?1l0?230?2:0?2B0?2J0?2S0?2\0?2d0?2l0?390?3@0?3G0?3T0?3\0?3c
0?3j0?490?4D0?4Z0?530?5:0?5F0?5P0?5W0?5a0?5h0?640?6@0?6L0?6X0?6e0?710?7;0?7H0?7\0?7g0?820?8;0?8D0?8X0?8c0?8o0?9;0?9?0?9H0?9M0?9W
0?9b0?9l0?:<0?:H0?:a0?:l0?;70?;K0?;V0?;a0?;k0?<=0?<K0?<i0?=?0?=K0?=Q0?=X0?=_0?=i0?>00?>70?><0?>B0?>I0?>O0?>U0?>[0?>f0??10??70??=
0??D0??K0??X0??_0??f0??m0?@30?@90?@A0?@G0?@N0?@U0?@^0?@f0?A10?A70?A=0?AH0?AR0?A]0?Ac0?An0?B70?BD0?BZ0?Ba0?C@0?CV0?Cl0?DE0?D`0?EJ
0?F60?F`0?GI0?H50?HV0?I?0?JL0?K[0?L>0?L`0?ME0?Mj0?O20?OX0?P@0?Pm0?QS0?R80?RQ0?Ri0?SJ0?Sj0?TO0?TP0?UL0?Uj0?VQ0?WX0?X;0?Xf0?YH0?ZI
0?[I0?\^0?^<0?^d0?^i0?_30?_=0?_G0?_Q0?_V0?_[0?_`0?_g0?_l0?`10?`60?`?0?`H0?`N0?`S0?`X0?`]0?`f0?`k0?a00?a50?a:0?a?0?aE0?aK0?aR0?aY
0?ad0?ak0?b40?b90?b>0?bG0?bL0?bQ0?bV0?bc0?bn0?c;0?cK0?cP0?cU0?c\0?cc0?cm0?d40?d90?d>0?dD0?dI0?dN0?dS0?dX0?da0?dj0?e10?e70?e<0?eA
0?eJ0?eO0?eT0?eY0?e^0?ec0?ei0?eo0?f60?f=0?fH0?fO0?fX0?f^0?fc0?fl0?g20?g70?g<0?gG0?gR0?g_0?h50?h:0?hB0?hI0?hP0?hc0?i30?i:0?iB0?iK
0?iU0?i]0?ie0?in0?j?0?jP0?jW0?j^0?jh0?jo0?k<0?kC0?kJ0?kQ0?kX0?k`0?kh0?ko0?l70?lA0?lN0?lY0?lj0?m10?m90?mJ0?mS0?m[0?md0?n30?n@0?nV
0?o20?o<0?oB0?oL0?oV0?oc0@000@080@0?0@0F0@0N0@0U0@0]0@0e0@120@1?0@1G0@1Q0@1Y0@1a0@200@280@2@0@2H0@2O0@2V0@2_0@2g0@300@380@3C0@3L
0@3Y0@3f0@3m0@4:0@4B0@4H0@4O0@4^0@4k0@580@5K0@5S0@5Z0@5d0@5n0@6>0@6E0@6L0@6S0@6Z0@6a0@6h0@6o0@760@7C0@7P0@7W0@7^0@7e0@7l0@870@8?
0@8F0@8M0@8T0@8[0@8b0@8i0@940@9=0@9E0@9L0@9Y0@9`0@9g0@:40@:;0@:B0@:I0@:T0@:_0@:o0@;K0@;R0@;Z0@;d0@;n0@<>0@<K0@<S0@<]0@<e0@<m0@=6
0@=>0@=F0@=S0@=`0@=h0@>00@>80@>@0@>O0@>W0@>_0@>g0@>o0@?70@?@0@?H0@?P0@?X0@?a0@?m0@@>0@@F0@@N0@@[0@@c0@@k0@A30@AB0@AQ0@Aa0@B40@B<
0@BC0@BJ0@BQ0@B^0@Bh0@C20@C;0@CD0@CN0@CX0@Cb0@Ck0@D<0@DM0@DX0@Dc0@Dm0@E40@EA0@EH0@ER0@EY0@E`0@Ei0@F40@F>0@FI0@FS0@F_0@Fj0@G;0@GE
0@GN0@G_0@Gg0@Gn0@H70@HD0@HM0@H`0@I60@I@0@IF0@IM0@IT0@I[0@Ib0@Ih0@In0@J50@J<0@JE0@JK0@JS0@J`0@Jm0@K60@K?0@KH0@KN0@KY0@K_0@Ke0@Kk
0@L10@L80@L>0@LE0@LM0@LV0@Lc0@Ln0@M=0@MD0@ML0@MY0@Ma0@Mn0@N50@ND0@NK0@N[0@O10@O70@O=0@OG0@ON0@OX0@O_0@Oe0@Ok0@P10@P90@P?0@PE0@PK
0@PV0@Pa0@Pg0@Pm0@Q40@Q;0@QH0@QO0@QU0@Q[0@Qa0@Qg0@Qn0@R50@R<0@RC0@RO0@RX0@Rc0@Ri0@Ro0@S:0@S@0@SF0@SL0@SW0@S`0@T30@TC0@TI0@TT0@Tg
0@U40@UA0@UT0@U`0@Ul0@V80@VE0@VR0@V\0@Vf0@W70@WL0@WX0@Wb0@Wn0@X80@XK0@XU0@Xa0@Xm0@Y90@YB0@YL0@YY0@Yf0@Z00@ZA0@ZQ0@Zd0@[20@[?0@[T
0@[b0@[m0@\80@\M0@\`0@]H0@]j0@^60@^?0@^I0@^S0@^c0@_00@_;0@_D0@_L0@_T0@_]0@_f0@`00@`A0@`R0@`\0@`f0@a00@a:0@aI0@aS0@a\0@ae0@ao0@b9
0@bD0@bN0@bX0@bb0@bo0@c;0@cL0@cV0@c`0@d10@d;0@dE0@dM0@d\0@dk0@eD0@eZ0@ec0@el0@f90@fF0@fS0@f`0@fi0@g20@g;0@gE0@gN0@gW0@g`0@h10@hB
0@hK0@hT0@h]0@hf0@i70@i@0@iI0@iR0@i[0@id0@io0@j80@jA0@jK0@jT0@j]0@k00@k90@kB0@kS0@k\0@ke0@kn0@l?0@lP0@li0@m?0@mH0@mP0@mZ0@ma0@mk
0@n50@n=0@nE0@nM0@nU0@n\0@nd0@nk0@o80@oE0@oL0@oS0@oZ0@oa0A0?0A0O0A0Y0A0c0A0l0A140A1@0A1I0A1V0A1^0A200A280A2G0A2W0A2^0A3>0A3G0A3O
0A3V0A3h0A450A4K0A4a0A4i0A5;0A5Q0A600A6a0A7;0A7O0A7l0A8D0A8^0A920A9G0A9[0A:;0A:[0A;30A;L0A;d0A<<0A<\0A<n0A=B0A=W0A=l0A>A0A>W0A>l
0A?@0A?U0A?m0A@A0A@c0AA90AAO0AB10ABF0ABZ0AC00ACO0ACl0AD`0AEW0AEk0AF70AF>0AFE0AFO0AFV0AF`0AFo0AG?0AGO0AG^0AGj0AH;0AHD0AH`0AHo0AI?
0AIN0AI^0AJ:0AJI0AJS0AJ]0AJh0AK60AKE0AKR0AK`0AL20ALF0ALY0AM10AM>0AMM0AMg0AN20AN@0ANL0ANh0AOD0AOg0API0APX0APd0APk0AQ20AQ90AQF0AQP
0AQ^0AQl0AR:0ARH0ARS0ARe0ASE0ASa0ASo0AT>0ATL0ATZ0AU20AU@0AUI0AUR0AU]0AUj0AV80AVE0AVS0AVb0AW40AWG0AW]0AWh0AX60AXJ0AXV0AXb0AY00AYL
0AYh0AZN0AZj0A[80A[?0A[I0A[S0A[c0A\00A\70A\?0A\F0A\M0A\T0A\\0A\c0A]00A]=0A]D0A]K0A]R0A]Y0A]f0A]m0A^40A^;0A^B0A^I0A^Q0A^X0A^`0A^i
0A_00A_:0A_I0A_P0A_W0A_d0A_k0A`20A`90A`F0A`Q0A`a0Aa10Aa80AaG0AaT0Aaa0Ab40AbE0AbR0Aba0Abo0Ac<0AcI0AcY0Aca0Ad60AdX0Adk0Ae<0AeK0Ae[
0Af;0AfL0AfY0Aff0Ag30Ag@0AgL0AgZ0Agh0Ah70AhG0AhZ0Ai20AiC0AiS0Aj50AjE0AjZ0Ajk0Ak?0AkQ0Al=0Alk0Am80AmC0AmS0Am]0An00An@0AnK0AnV0Anb
0Ano0Ao:0AoE0AoP0Aoc0B060B0B0B0M0B0W0B0a0B140B1>0B1H0B1S0B1^0B1h0B220B2<0B2H0B2U0B2e0B340B3G0B3S0B3]0B400B4;0B4F0B4Q0B4d0B510B5P
0B5l0B670B6<0B6C0B6J0B6T0B6^0B6c0B6h0B6m0B720B770B7<0B7A0B7J0B7S0B7X0B7]0B7b0B7g0B800B850B8:0B8?0B8D0B8I0B8N0B8S0B8Y0B8`0B8e0B8m
0B960B9<0B9A0B9J0B9O0B9T0B9Y0B9b0B9k0B:80B:B0B:F0B:N0B:X0B:b0B:o0B;90B;A0B;G0B;O0B;W0B;^0B;f0B;l0B<70B<B0B<J0B<R0B<Z0B<b0B<m0B=3
0B=;0B=C0B=K0B=S0B=\0B=e0B=m0B>50B>A0B>K0B>Z0B>b0B>h0B?30B?;0B?D0B?L0B?W0B?b0B@50B@K0B@R0B@\0B@i0BA60BAI0BA\0BAf0BB30BB@0BBM0BBY
0BBe0BC10BCE0BCY0BCf0BD40BDA0BDN0BDf0BE30BE=0BEI0BES0BE_0BEn0BF:0BFF0BFR0BF^0BFj0BG@0BGL0BGZ0BH00BH<0BHF0BHR0BHf0BI80BIX0BJ:0BJF
0BJT0BJd0BK40BKP0BKc0BL10BL?0BLM0BL[0BLi0BM70BME0BM\0BN30BND0BNU0BNb0BNo0BOF0BOS0BOa0BOo0BP=0BPK0BPY0BPg0BQ50BQE0BQS0BQd0BR;0BRI
0BRW0BRl0BS:0BSH0BSV0BSk0BT@0BT_0BUA0BUO0BUY0BUf0BV30BVC0BVP0BVZ0BVd0BVn0BW80BWB0BWL0BWV0BWh0BX:0BXE0BXP0BXZ0BXe0BY70BYB0BYL0BYV
0BY`0BYj0BZ50BZ?0BZI0BZT0BZ_0BZl0B[>0B[I0B[S0B[e0B[o0B\90B\C0B\T0B\d0B]=0B]V0B]`0B]h0B^50B^B0B^O0B^_0B^g0B^o0B_70B_@0B_H0B_P0B_X
0B_g0B`60B`?0B`H0B`Q0B`Z0B`k0Ba40Ba<0BaD0BaL0BaT0Ba^0Bag0Bb10Bb:0BbE0BbP0Bb_0Bbh0Bc00Bc?0BcG0BcO0BcW0Bcf0Bd30BdO0Bdh0Be10Be90BeC
0BeM0BeW0Bea0Bei0Bf10Bf80Bf?0BfG0BfO0BfW0Bfd0Bg10Bg90BgA0BgH0BgO0Bg\0Bgc0Bgk0Bh30Bh;0BhC0BhL0BhT0Bh[0Bhc0Bhl0Bi60BiC0BiK0BiS0Bi`
0Bih0Bj00Bj80BjE0BjP0Bjc0Bk60Bk>0BkH0BkR0Bk\0Bkl0Bl<0BlD0BlM0BlV0Bl`0Bli0Bm20Bm80BmC0BmN0BmT0BmZ0Bm`0Bmf0Bn90BnC0BnK0BnS0Bn[0Bnc
0Bnl0Bo20Bo:0BoB0BoO0Bo[0Bon0C080C0A0C0L0C0U0C0[0C0d0C150C1>0C1Z0C260C2@0C2K0C2U0C2_0C350C3E0C3O0C3Z0C3e0C400C4<0C4F0C4Q0C4f0C5;
0C5G0C5S0C5^0C5i0C6>0C6I0C6S0C6^0C6h0C720C7=0C7H0C7T0C7b0C7m0C8<0C8U0C8_0C8i0C9>0C9J0C9U0C9`0C:30C:F0C:e0C;J0C;T0C;[0C;h0C<50C<B
0C<O0C<X0C<a0C<i0C=20C=;0C=C0C=J0C=W0C=d0C=n0C>80C>@0C>H0C>Y0C>b0C>k0C?30C?:0C?A0C?J0C?P0C?X0C?`0C?k0C@50C@D0C@P0C@X0C@e0C@m0CA4
0CA;0CAH0CAS0CAi0CB?0CBH0CBN0CBX0CBb0CBl0CC60CC=0CCC0CCI0CCP0CCV0CC]0CCc0CCn0CD90CD?0CDF0CDM0CDT0CDa0CDh0CDo0CE60CE<0CEB0CEJ0CER
0CEZ0CEa0CEj0CF30CF>0CFE0CFK0CFV0CF\0CFb0CFh0CG30CG:0CGM0CG`0CGg0CGo0CH90CHC0CHP0CHZ0CHb0CHh0CI20CI;0CIC0CIK0CIR0CIa0CJ00CJ70CJ>
0CJE0CJL0CJY0CJ`0CJh0CK00CK80CK@0CKI0CKP0CKW0CK_0CKg0CL10CL>0CLG0CLM0CLZ0CL^0CLg0CLn0CM;0CMF0CM\0CN50CN<0CNC0CNM0CNW0CNa0CNk0CO2
0CO90COA0COI0COP0COW0CO^0COk0CP80CP?0CPF0CPM0CPT0CPa0CPh0CPo0CQ60CQ=0CQD0CQM0CQT0CQ[0CQc0CQk0CR20CR?0CRF0CRM0CRZ0CRa0CRh0CRo0CS<
0CSG0CSZ0CSm0CT50CT=0CTJ0CTW0CTd0CTn0CU>0CUG0CUP0CUZ0CUc0CUm0CV70CVF0CVU0CV_0CVi0CW30CW=0CWP0CWZ0CWd0CWl0CX40CX<0CXE0CXM0CXU0CX]
0CXj0CY50CYF0CYN0CY`0CYo0CZ70CZ?0CZG0CZV0CZe0C[>0C[T0C[^0C[i0C\00C\@0C\S0C\c0C\n0C];0C]F0C]Q0C]\0C]g0C^30C^H0C^]0C^j0C_70C_B0C_L
0C_^0C_h0C`30C`>0C`I0C`T0C`d0C`o0Ca90CaE0CaT0Cab0Cb90CbE0CbP0Cbd0Cbm0Cc80CcC0Cc[0Ccl0CdN0Cdm0Ce80CeC0CeS0Cec0Cf90CfF0CfQ0Cf^0Cfj
0Cg80CgE0CgR0Cg_0Ch30ChG0Ch_0Ci40CiK0CiX0CjE0Cj^0Cjk0Ck80CkE0CkR0Ck_0Ckl0Cl80ClE0ClR0Cl_0CmW0Cmd0Cn40CnH0CnU0Cn`0Cnm0Co?0CoM0D00
0D0U0D0b0D0m0D1=0D1M0D1`0D230D2>0D2I0D2T0D2_0D2j0D350D3@0D3U0D3j0D450D4@0D4K0D4V0D4k0D560D5A0D5L0D5W0D5b0D5m0D680D6D0D6Q0D6\0D6g
0D7>0D7K0D7V0D7k0D860D8A0D8L0D8Y0D8f0D9E0D9g0D:20D:C0D:S0D:c0D;90D;G0D;V0D;e0D<40D<C0D<R0D<c0D=30D=P0D>40D>H0D>\0D>n0D??0D?_0D@1
0D@@0D@O0D@^0D@o0DA=0DAN0DA^0DAm0DB?0DBQ0DBi0DC;0DCM0DCo0DDA0DDX0DDk0DE?0DEO0DF>0DG20DGA0DGQ0DG^0DGk0DH>0DHQ0DH`0DI30DIG0DI[0DIn
0DJ?0DJT0DK80DK\0DKo0DLD0DLW0DLk0DMO0DMb0DN10DN@0DNO0DNa0DO50DOG0DOZ0DOo0DPE0DP]0DQ=0DQO0DQa0DRC0DRS0DRc0DS30DSS0DT10DT]0DUK0DU_
0DUd0DUk0DV20DV90DV@0DVE0DVJ0DVO0DVT0DVY0DV^0DVc0DVl0DW50DW:0DW?0DWD0DWI0DWR0DWW0DW\0DWa0DWf0DWk0DX10DX60DX;0DXA0DXH0DXP0DXY0DX^
0DXc0DXl0DY10DY60DY;0DYD0DYM0DYZ0DYg0DYl0DZ<0DZC0DZJ0DZf0D[00D[80D[K0D[^0D\20D\E0D\U0D\d0D]>0D]X0D]h0D^30D^C0D^S0D_10D_B0D_R0D_b
0D`20D`B0D`S0D`c0Da20DaD0DaT0Dae0DbG0DbO0Dbb0Dc>0DcN0Dcg0Dd70DdS0Ddm0DeX0Df=0DfQ0DfZ0Dfa0Dfh0Dg50Dg<0DgE0DgN0DgW0Dga0Dgj0Dh40Dh=
0DhN0Dh_0Dhi0Di30Di=0DiG0DiZ0Did0Din0Dj80DjA0DjJ0DjU0Dj_0Dji0Dk30Dk@0DkL0Dk]0Dkg0Dl00DlA0DlM0DlX0Dla0Dm00DmA0DmZ0Dn60Dn@0DnP0Dnl
0DoH0E060E0X0E160E1O0E1d0E280E2E0E2Y0E2k0E3?0E3]0E420E4G0E4o0E5>0E5[0E5l0E660E6@0E6O0E740E7R0E7j0E8Z0E9M0E:E0E;W0E<40E<?0E<S0E=6
0E=G0E>30E>F0E?:0E@00EAK0ECM0EC^0ED70EDM0EDc0EE90EEO0EEc0EF;0EFT0EFl0EGJ0EG_0EH20EH`0EIU0EIf0EJ80EJP0EJi0EKZ0EL40ELC0ELR0ELa0EM3
0EMI0EMZ0EN20ENM0EO00EOQ0EP<0EPU0EPn0EQ_0ER60ERR0ERj0ESQ0ET60EU>0EVM0EVe0EW00EW=0EWJ0EW`0EX00EX;0EXF0EXP0EXZ0EXd0EXo0EY90EYL0EY_
0EYh0EZ10EZ:0EZC0EZT0EZ]0EZh0E[30E[>0E[I0E[S0E[^0E[h0E\20E\=0E\H0E\[0E\f0E]00E]C0E]L0E]W0E]`0E^<0E^K0E^g0E_C0E_M0E_X0E_h0E`80E`K
0E`X0E`d0E`o0Ea:0EaF0EaQ0Ea]0Eah0Eb=0EbR0Eb^0Ebj0Ec60EcB0EcY0Ece0Ed10Ed=0EdH0EdS0Ed_0Edk0Ee80EeD0EeS0Eea0Ef60EfB0EfM0Efb0Efl0Eg7
0EgB0EgU0Egh0EhG0Ehf0Ei20Ei=0EiM0EiW0Eij0Ej:0EjE0EjP0Ej[0Ejf0Ek10Ek<0EkG0Ek\0El10El<0ElG0ElR0El]0Eln0Em70EmB0EmM0EmX0Emc0Emn0En9
0EnE0EnQ0En[0Enf0Eo70EoB0EoM0Eo`0Eok0F060F0A0F0R0F0a0F1=0F1e0F200F260F2@0F2J0F2T0F2[0F2a0F2g0F2m0F330F390F3?0F3E0F3R0F3_0F3e0F3k
0F410F470F4B0F4H0F4N0F4T0F4Z0F4`0F4f0F4l0F520F580F5?0F5E0F5P0F5W0F5]0F5h0F5n0F640F6:0F6E0F6N0F6a0F710F770F7A0F7N0F7[0F7n0F8;0F8E
0F8M0F8V0F8`0F8j0F940F9>0F9O0F9`0F9j0F:50F:>0F:I0F:^0F:i0F;30F;=0F;G0F;Q0F;\0F;f0F<10F<<0F<M0F<W0F<j0F=40F=>0F=O0F=Y0F=c0F=m0F>>
0F>Q0F>d0F?@0F?H0F?Q0F?^0F?k0F@;0F@E0F@O0F@X0F@a0F@j0FA20FA;0FAD0FAU0FAf0FAo0FB70FB?0FBG0FBV0FB^0FBi0FC40FC>0FCI0FCV0FC`0FCk0FD4
0FDH0FDS0FDd0FE50FE=0FEL0FEV0FE_0FEh0FF@0FF^0FG10FGJ0FGS0FGZ0FGd0FGn0FH;0FHE0FHL0FHS0FHZ0FHa0FHh0FHo0FI60FIC0FIP0FIW0FI^0FIe0FIl
0FJ90FJ@0FJG0FJN0FJU0FJ\0FJd0FJk0FK50FK=0FKI0FKS0FKb0FKi0FL00FL=0FLD0FLK0FLR0FL]0FLj0FM:0FMM0FMT0FM[0FMe0FMo0FN<0FNF0FNM0FNU0FN]
0FNe0FNm0FO40FO;0FOJ0FOY0FO`0FOg0FOn0FP60FPE0FPM0FPT0FP[0FPb0FPj0FQ30FQ;0FQC0FQK0FQU0FQ`0FQm0FR50FR;0FRJ0FRR0FRY0FRa0FS00FS=0FSV
0FSo0FT60FT?0FTL0FTY0FTi0FU90FUB0FUK0FUS0FU\0FUe0FUo0FV70FVH0FVY0FVb0FVk0FW40FW=0FWN0FWW0FW`0FWi0FX20FX:0FXC0FXL0FXV0FX`0FXn0FY9
0FYJ0FYS0FY\0FYm0FZ50FZ>0FZG0FZV0FZa0F[70F[P0F[Z0F[e0F\20F\?0F\R0F\_0F\h0F]30F]>0F]J0F]T0F]_0F]h0F^90F^J0F^S0F^\0F^e0F^n0F_?0F_H
0F_T0F__0F_h0F`10F`<0F`F0F`P0F`[0F`g0Fa50FaH0FaQ0FaZ0Fak0Fb40Fb?0FbH0FbW0Fbf0FcB0Fc[0Fce0Fcm0Fd:0FdG0FdT0Fda0Fdi0Fe10Fe90FeB0FeJ
0FeS0Fe[0Fej0Ff90FfA0FfJ0FfS0Ff\0Ffm0Fg60Fg>0FgF0FgN0FgV0Fg_0Fgh0Fh20Fh;0FhE0FhP0Fha0Fhj0Fi20FiA0FiI0FiQ0FiY0Fih0Fj50FjN0Fjg0Fk0
0Fk>0FkQ0Fkd0Fl=0FlP0Fl^0Fm20FmB0FmR0Fmb0Fn30FnB0Fn`0Fo<0FoL0Fo]0Fom0G0=0G0[0G0k0G1:0G1H0G1U0G1d0G260G2E0G2T0G2g0G390G3G0G3a0G40
0G4?0G4[0G4j0G580G5G0G5i0G6C0G6o0G7W0G7g0G7m0G870G8>0G8N0G8X0G8^0G8d0G8k0G920G980G9>0G9D0G9O0G9Z0G9`0G9f0G9l0G:20G:=0G:C0G:I0G:O
0G:U0G:[0G:b0G:h0G;00G;80G;B0G;L0G;[0G;a0G;g0G<20G<80G<>0G<D0G<Q0G<\0G<l0G=B0G=I0G=X0G=e0G>20G>H0G>R0G>_0G>l0G?90G?F0G?T0G?\0G?d
0G@90G@U0G@]0G@e0GA50GAB0GA\0GAj0GB50GBD0GBP0GB_0GBk0GC30GCB0GCP0GC`0GCo0GDI0GDX0GDg0GEC0GER0GEa0GF30GFM0GFa0GGG0GGo0GH<0GHD0GHQ
0GH^0GI10GIA0GII0GIQ0GIY0GIb0GIj0GJ20GJ:0GJI0GJX0GJa0GJj0GK30GK<0GKM0GKV0GK^0GKf0GKn0GL60GL@0GLI0GLS0GL\0GLg0GM30GMB0GMK0GMS0GMb
0GMj0GN20GN:0GNI0GNV0GO20GOK0GOT0GO^0GOk0GP80GPH0GPU0GP_0GPi0GQ30GQ>0GQH0GQR0GQ\0GQo0GRB0GRL0GRV0GR`0GRj0GS=0GSG0GSQ0GS[0GSe0GSo
0GT:0GTD0GTN0GTX0GTc0GU00GUE0GUO0GUY0GUl0GV60GV@0GVJ0GV]0GVn0GWJ0GWf0GX00GX<0GXC0GXJ0GXW0GXd0GY00GY90GYG0GYV0GYb0GYl0GZ50GZJ0GZ_
0GZj0G[40G[?0G[J0G[]0G[g0G\60G\C0G\M0G\X0G\`0G\h0G]40G]@0G]M0G]\0G^00G^:0G^J0G^a0G^j0G_20G_:0G_G0G_R0G_k0G`P0G`_0G`f0G`m0Ga40GaD
0GaQ0GaZ0Gac0Gak0Gb30Gb<0GbF0GbO0Gb`0Gc10Gc80Gc@0GcJ0GcT0Gce0Gco0Gd50Gd;0GdA0GdG0GdO0GdU0Gda0Gdk0Ge40GeA0GeR0Ge\0Gee0Gf60Gf>0GfD
0GfM0Gf\0Gfm0Gg@0GgY0Gga0Ggg0Gh10Gh;0GhH0GhO0GhU0Gh\0Ghb0Ghh0Ghn0Gi40Gi:0GiE0GiP0GiW0Gi^0Gid0Gij0Gj50Gj;0GjA0GjG0GjM0GjS0GjY0Gj_
0Gjg0Gjo0Gk70Gk@0GkK0GkR0GkX0Gkc0Gki0Gko0Gl50Gl@0GlI0GlY0Gli0Glo0Gm50Gm<0GmC0GmM0GmW0Gm]0Gmc0Gmi0Gmo0Gn50Gn;0GnA0GnL0GnW0Gn]0Gnc
0Gni0Gno0Go:0Go@0GoF0GoL0GoR0GoX0Go_0Goe0Gok0H010H080H0>0H0M0H0S0H0Y0H0d0H0j0H100H160H1A0H1L0H1\0H1o0H250H2:0H2A0H2K0H2U0H2_0H2d
0H2i0H2n0H330H380H3=0H3B0H3K0H3T0H3Y0H3^0H3c0H3h0H410H460H4;0H4@0H4E0H4J0H4O0H4T0H4Y0H4`0H4e0H4j0H550H5:0H5?0H5H0H5M0H5R0H5W0H5`
0H5k0H680H6K0H6P0H6\0H6f0H700H7I0H7V0H7a0H830H8A0H8P0H8^0H8l0H9:0H9V0H:00H:>0H:L0H:[0H:g0H;=0H;I0H;U0H;a0H;m0H<;0H<J0H<V0H<c0H=5
0H=G0H=S0H=k0H>70H>F0H>`0H>m0H?90H?G0H?Z0H?l0H@N0H@m0HA:0HA?0HAF0HAM0HAZ0HAa0HAf0HAk0HB10HB60HB;0HB@0HBE0HBN0HBW0HB]0HBc0HBh0HBm
0HC60HC;0HC@0HCE0HCJ0HCO0HCU0HC[0HCb0HCi0HCo0HD60HD?0HDE0HDJ0HDS0HDY0HD^0HDc0HDn0HE90HEF0HEV0HE[0HEb0HEl0HF60HF@0HFJ0HFQ0HFX0HF`
0HFh0HFo0HG60HG=0HGJ0HGW0HG^0HGe0HGl0HH30HH@0HHG0HHN0HHU0HH\0HHc0HHj0HI10HI80HI?0HIF0HIP0HI_0HIf0HIm0HJ:0HJA0HJH0HJO0HJX0HJa0HK1
0HKD0HKL0HKQ0HKX0HK_0HKi0HL00HL50HL<0HLB0HLG0HLM0HLR0HLW0HL`0HLi0HLn0HM30HM80HM=0HMF0HMK0HMP0HMU0HMZ0HM_0HMe0HMk0HN00HN50HN=0HNF
0HNQ0HNV0HN[0HNd0HNi0HNn0HO30HO<0HOC0HOP0HO]0HOc0HP40HPJ0HP`0HQ60HQS0HQk0HRA0HRT0HRh0HS;0HSL0HS`0HTJ0HU20HUJ0HUa0HV60HVK0HW30HWH
0HW[0HWm0HX>0HXP0HXe0HY;0HYQ0HYi0HZ?0HZU0H[70H[J0H[^0H\@0H\V0H\n0H]@0H]d0H^D0H_90H_j0H`>0H`O0H`e0Ha;0HaW0Haj0Hb:0HbU0Hbi0Hc;0HcN
0Hcb0Hd40Hd[0He<0HeO0Heb0Hf50HfH0Hfk0Hg>0HgO0Hg_0Hgo0HhA0HhU0Hhg0Hi90HiP0Hib0Hj30HjV0Hjh0Hk:0Hk[0Hkk0Hl<0HlI0Hln0HmO0Hn90Hn^0Ho0
0Ho<0HoF0HoP0Ho`0Hoj0I060I0B0I0L0I0V0I0`0I0k0I140I1G0I1Z0I1d0I1n0I270I2@0I2Q0I2Z0I2g0I340I3@0I3L0I3Y0I3d0I3o0I490I4U0I4b0I570I5H
0I5Q0I5b0I5m0I690I6B0I6Q0I6f0I7B0I7a0I7k0I840I8A0I8N0I8^0I8k0I940I9=0I9G0I9R0I9[0I9d0I9m0I:>0I:O0I:Z0I:c0I:l0I;50I;F0I;O0I;X0I;a
0I;j0I<30I<<0I<E0I<P0I<[0I<j0I=60I=G0I=R0I=[0I=l0I>50I>>0I>G0I>V0I>c0I??0I?X0I?a0I?h0I?o0I@60I@F0I@P0I@V0I@^0I@f0I@o0IA70IA=0IAD
0IAQ0IA^0IAe0IAm0IB50IB=0IBJ0IBR0IBX0IB^0IBd0IBj0IC30IC90IC@0ICH0ICT0IC_0ICn0ID=0IDE0IDP0IDX0ID_0IDh0IE50IE@0IES0IEi0IF20IFH0IFg
0IGC0IGk0IHB0IHZ0II30III0II`0IJ80IJQ0IJi0IKK0IKm0ILE0IL]0IM30IMI0IMk0IN>0INV0INo0IOH0IOa0IP;0IPT0IPj0IQB0IQ[0IR30IRY0IS30ISM0ISo
0ITH0ITb0IU<0IU]0IV<0IW<0IX60IXO0IX`0IY30IYC0IYY0IYj0IZ90IZH0IZW0IZf0I[50I[F0I[O0I[f0I\D0I\X0I\l0I]50I]G0I]V0I]^0I]m0I^60I^E0I^N
0I^]0I^n0I_?0I_N0I_`0I`20I`L0I`^0Ia00IaN0Ia`0Ib70IbJ0Ib`0Ic40Ici0IdZ0Idi0Ie50IeB0IeO0Ieb0If50IfA0IfL0IfX0Ifc0Ifm0Ig90IgC0IgY0Igo
0Ih90IhC0IhM0IhW0Ihj0Ii40Ii@0IiL0IiX0Iid0Ij40Ij@0IjK0IjX0Ijf0Ik20IkJ0IkV0Ikb0Il80IlC0IlO0Il[0Iln0ImD0Imd0InF0InR0Inj0Io=0IoS0Iol
0J0C0J0f0J1?0J1V0J1n0J2D0J2Y0J310J3_0J4K0J4`0J550J5I0J5_0J6K0J6b0J7<0J7Y0J820J8E0J8k0J9;0J9S0J9i0J:E0J:`0J;F0J;[0J<40J<^0J=20J=H
0J=Z0J>>0J>`0J?X0J@F0J@[0J@d0J@n0JA80JAH0JAU0JA^0JAg0JB00JB90JBD0JBM0JBX0JBm0JCB0JCN0JCZ0JCf0JCo0JDF0JDR0JD[0JDd0JDm0JE70JEA0JEJ
0JEU0JEa0JF20JF?0JFT0JF`0JFk0JG@0JGI0JGX0JGa0JH20JHA0JHZ0JI30JI<0JIB0JII0JIP0JIZ0JId0JIj0JJ10JJ80JJ>0JJD0JJJ0JJP0JJ[0JJf0JJl0JK2
0JK80JK>0JKI0JKO0JKU0JK[0JKa0JKg0JKm0JL30JL90JL?0JLN0JLT0JLa0JLg0JLm0JM80JM>0JMD0JMJ0JMU0JM^0JMk0JN;0JNA0JNJ0JNT0JN^0JNn0JO;0JOD
0JOM0JOV0JO_0JOh0JP10JP:0JPK0JP\0JPe0JPn0JQ70JQ@0JQQ0JQZ0JQc0JQl0JR50JR>0JRG0JRP0JRZ0JRe0JRm0JS90JSL0JSU0JS^0JSo0JT80JTA0JTJ0JT[
0JTj0JU@0JUY0JUb0JUh0JV20JV90JVF0JVP0JVV0JV\0JVb0JVh0JVn0JW40JW:0JWE0JWP0JWV0JW\0JWb0JWh0JX30JX90JX?0JXE0JXK0JXQ0JXW0JX]0JXd0JXl
0JY20JY;0JYF0JYL0JYR0JY]0JYc0JYi0JYo0JZ60JZ?0JZL0JZ_0JZe0JZn0J[80J[B0J[R0J[_0J[h0J\40J\=0J\F0J\O0J\X0J\`0J\o0J]@0J]I0J]R0J]Z0J]c
0J^20J^:0J^C0J^L0J^U0J^^0J^g0J_00J_90J_C0J_O0J_X0J_g0J`00J`90J`H0J`P0J`Y0J`b0Ja10Ja@0JaY0Jb20JbE0JbM0JbZ0Jbg0Jc70JcD0JcN0JcW0Jc`
0Jci0Jd10Jd;0JdC0JdR0Jda0Jdj0Je30Je<0JeF0JeW0Je`0Jej0Jf40Jf<0JfD0JfN0JfW0Jfa0Jfj0Jg60JgB0JgS0Jg\0Jge0Jh40Jh<0JhD0JhL0Jh[0Jhh0JiA
0JiZ0Jib0Jii0Jj60JjC0JjP0Jj]0Jje0Jjl0Jk30Jk;0JkB0JkJ0JkQ0Jk^0Jkk0Jl20Jl90Jl@0JlG0JlT0Jl[0Jlc0Jlk0Jm20Jm90JmA0JmH0JmP0JmX0Jmd0Jmn
0Jn;0JnC0JnJ0JnW0Jnb0Jni0Jo00Jo;0JoF0Jo\0K080K0@0K0G0K0Q0K0[0K0e0K0o0K180K1?0K1E0K1M0K1T0K1\0K1b0K1o0K2:0K2@0K2F0K2M0K2T0K2a0K2h
0K310K390K3B0K3K0K3U0K3]0K3f0K3m0K460K4@0K4K0K4X0K4^0K4i0K4o0K530K590K5D0K5O0K5Y0K5o0K670K6>0K6H0K6R0K6_0K6i0K700K770K7>0K7E0K7L
0K7S0K7Z0K7g0K840K8;0K8B0K8I0K8P0K8]0K8d0K8k0K920K990K9@0K9H0K9O0K9V0K9]0K9d0K9n0K:=0K:D0K:K0K:X0K:_0K:f0K:m0K;:0K;G0K;Z0K;m0K<4
0K<A0K<Q0K<d0K=:0K=P0K=^0K=n0K><0K>L0K>[0K>j0K?;0K?]0K@?0K@Q0K@b0KA20KAD0KAf0KB80KBE0KBS0KB`0KBm0KC;0KCI0KCY0KCg0KD90KDJ0KDh0KE7
0KEG0KEg0KF70KFI0KFT0KGC0KGY0KH00KH[0KHj0KI:0KIJ0KIZ0KIm0KJ>0KJH0KJV0KJe0KK40KKC0KKT0KKc0KL@0KLd0KM90KMN0KM_0KN00KNR0KNd0KO20KO@
0KON0KO\0KOk0KP<0KPL0KP\0KPn0KQB0KQb0KR30KRD0KRh0KS90KSO0KSa0KT50KTE0KU40KUb0KV00KV;0KVE0KVO0KV_0KVi0KW40KW?0KWJ0KWT0KW_0KWj0KX2
0KXQ0KY70KY@0KYI0KYR0KY[0KYj0KZ30KZ@0KZM0KZY0KZd0K[50K[@0K[O0K[Z0K[g0K\50K\H0K\[0K\f0K]50K]@0K]K0K]V0K]_0K^10K^G0K^]0K^h0K^n0K_5
0K_<0K_I0K_P0K_V0K_]0K_d0K_k0K`10K`80K`>0K`I0K`T0K`\0K`c0K`i0K`o0Ka:0Ka@0KaF0KaL0KaR0KaX0Ka_0Kaf0Kan0Kb60KbC0KbL0KbY0Kba0Kbg0Kc2
0Kc80Kc>0KcD0KcS0Kc\0Kcl0Kd<0KdB0KdI0KdP0KdW0Kdj0Ke40Ke=0KeD0KeK0KeS0KeZ0Kea0Kei0Kf60KfC0KfM0KfW0Kf`0Kfi0Kg80KgA0KgI0KgQ0KgY0Kg`
0Kgl0Kh30Kh=0KhF0KhS0Kh^0Khm0Ki:0KiA0KiN0KiV0Kie0Kil0Kj90KjF0KjY0Kjl0Kk40Kk>0KkH0KkR0Kke0Kl20Kl;0KlE0KlN0KlX0Klb0Kll0Km50KmF0KmW
0Km`0Kmi0Kn20Kn;0KnL0KnU0Kn_0Kni0Ko30Ko=0KoG0KoP0Ko[0Kog0L020L0<0L0Q0L0\0L0f0L170L1@0L1J0L1T0L1e0L240L2M0L2f0L2o0L3:0L3G0L3W0L3j
0L4=0L4H0L4X0L4d0L510L5>0L5J0L5a0L680L6]0L6k0L7:0L7G0L7T0L7l0L890L8D0L8O0L8Z0L8g0L950L9B0L9S0L9d0L:00L:=0L:Q0L:]0L:k0L;A0L;N0L;Y
0L;f0L<<0L<L0L<l0L=N0L=[0L=d0L>40L>D0L>T0L>d0L>n0L?80L?B0L?M0L?V0L?`0L?j0L@;0L@L0L@V0L@`0L@j0LA40LAG0LAQ0LA[0LAe0LAn0LB70LBB0LBL
0LBW0LBb0LC10LC=0LCN0LCY0LCb0LD30LD<0LDE0LDN0LD_0LDn0LEM0LEi0LF40LFI0LFb0LG>0LGo0LHO0LHi0LI?0LIT0LIi0LJ>0LJW0LJl0LKT0LL<0LLS0LLh
0LM>0LMS0LN90LNN0LNe0LO;0LOQ0LOk0LPC0LPY0LQ70LQS0LQk0LR@0LS20LSI0LS`0LTD0LTZ0LU10LUR0LV50LVX0LWX0LXR0LXg0LY00LY=0LYJ0LYZ0LYj0LZ3
0LZ=0LZH0LZT0LZ_0LZi0L[30L[D0L[Y0L[c0L[m0L\70L\A0L\R0L\\0L\f0L]00L]90L]B0L]M0L]W0L]b0L]l0L^90L^F0L^W0L^b0L^k0L_<0L_E0L_N0L_W0L_h
0L`70L`V0La20La>0LaK0LaX0Lab0Lb50LbE0LbR0Lb_0Lbl0Lc70LcD0LcQ0Lc^0Ld60LdN0Ld[0Ldh0Le50LeB0LeZ0Leg0Lf40LfA0LfN0Lf[0Lfj0Lg70LgC0LgP
0Lg\0Lgi0Lh?0LhL0LhY0Lho0Li<0LiI0LiV0Lig0Lj;0Lj[0LkC0LkP0Lk[0Lkh0Ll50LlE0LlR0Ll]0Lli0Lm40Lm?0LmJ0LmU0Lm`0Ln40LnH0LnS0Ln_0Lnj0Lo5
0LoI0LoT0Lo_0Loj0M050M0@0M0M0M0X0M0c0M0o0M1<0M1G0M1a0M1l0M270M2K0M2V0M2a0M2l0M3@0M3P0M3m0M4I0M4T0M4\0M4i0M560M5C0M5M0M5U0M5_0M5g
0M5o0M670M6?0M6G0M6V0M6e0M6m0M750M7=0M7E0M7T0M7\0M7d0M7l0M840M8<0M8D0M8L0M8V0M8`0M900M9;0M9L0M9V0M9^0M9m0M:50M:=0M:E0M:T0M:]0M;0
0M;F0M;N0M;V0M;`0M;m0M<:0M<G0M<O0M<W0M<_0M<h0M=00M=90M=A0M=N0M=[0M=e0M=o0M>80M>A0M>R0M>[0M>c0M>k0M?30M?;0M?E0M?N0M?X0M?`0M?l0M@7
0M@F0M@P0M@X0M@g0M@n0MA60MA>0MAM0MAZ0MB30MBL0MBU0MB^0MBh0MC20MC?0MCI0MCR0MC[0MCc0MCl0MD50MD>0MDF0MDU0MDd0MDl0ME40ME<0MED0MES0ME[
0MEc0MEk0MF30MF<0MFF0MFO0MFX0MFb0MFj0MG60MGG0MGP0MGY0MGh0MH00MH90MHB0MHQ0MH`0MI60MIO0MIW0MIc0MIm0MJ70MJG0MJQ0MJ[0MJi0MK80MKF0MKP
0MK\0MKn0MLD0MLb0MM20MMA0MMN0MM[0MN10MN>0MNG0MNP0MN[0MNh0MO60MOD0MOS0MOb0MP50MPH0MP`0MPm0MQ<0MQP0MQ]0MQg0MR50MRM0MR_0MSB0MS[0MSi
0MT@0MTY0MTo0MUN0MUe0MV>0MVT0MVl0MWC0MWZ0MX00MXW0MY;0MY_0MZ@0MZa0M[70M[L0M\00M\D0M\]0M]50M]M0M]e0M^=0M^U0M^i0M_@0M_Z0M`10M`Y0Ma2
0MaK0Mao0MbD0Mb]0Mc30McV0Md90Me00Meg0Mf>0MfJ0MfW0Mfd0Mg:0MgJ0MgV0Mg_0Mgk0Mh70MhC0MhO0MhX0Mhk0Mi>0MiG0MiQ0MiZ0Mic0Mj40Mj=0MjI0MjU
0Mja0Mjm0Mk90MkE0MkO0MkZ0Mki0Ml50MlK0MlT0Ml`0Mm10Mm=0MmI0MmU0Mmh0Mn:0MnZ0Mo?0MoK0MoX0Moh0N080N0T0N0d0N110N1U0N1b0N1o0N2<0N2I0N2V
0N2l0N3B0N3]0N430N4K0N4X0N5E0N5^0N5k0N680N6E0N6R0N6_0N6l0N790N7G0N7T0N7a0N8]0N8j0N970N9M0N9Z0N9g0N:40N:H0N:Z0N;=0N;b0N;o0N<50N<?
0N<I0N<S0N<]0N<d0N<j0N=00N=70N==0N=D0N=J0N=U0N=`0N=g0N=n0N>50N><0N>I0N>P0N>W0N>^0N>d0N>k0N?40N?=0N?E0N?L0N?V0N?_0N?j0N@20N@80N@C
0N@J0N@P0N@W0N@b0N@m0NA@0NAS0NAZ0NAc0NB00NB=0NBP0NB`0NBi0NC20NC;0NCF0NCO0NCX0NCa0ND20NDC0NDL0NDU0ND^0NDg0NE:0NED0NEM0NEV0NE_0NEh
0NF30NF=0NFE0NFQ0NF]0NFh0NG;0NGH0NGQ0NGb0NGk0NH40NH=0NHN0NHa0NI=0NIY0NIb0NJ90NJU0NK10NKS0NL10NLI0NLc0NM90NMO0NMd0NN=0NNL0NNg0NOQ
0NO`0NOo0NPE0NPZ0NQB0NQX0NR00NRG0NR^0NS50NSK0NS[0NT60NTN0NTo0NUJ0NV40NVO0NVi0NWS0NWl0NXK0NXf0NYG0NYf0NZl0N\G0N\\0N\a0N\h0N\o0N]9
0N]@0N]G0N]M0N]R0N]X0N]]0N]d0N]i0N^00N^70N^<0N^A0N^F0N^K0N^R0N^W0N^]0N^c0N^i0N^o0N_50N_<0N_B0N_I0N_N0N_W0N_b0N_h0N_m0N`40N`90N`>
0N`C0N`L0N`U0N`_0N`i0N`n0NaJ0Na]0Nb00NbC0Nb^0NcG0Ncd0NdD0Ndb0Ne:0Nek0Nf[0NgR0NhK0Nhh0NiS0Nil0NjH0Nk;0NkW0Nl00Nm00NmK0Nn40NnT0Nni
0NoK0Nof0O0O0O160O1[0O240O2a0O3L0O3h0O4L0O4d0O5W0O6K0O7V0O8h0O9O0O9T0O9[0O9b0O9l0O:30O:80O:=0O:B0O:G0O:L0O:Q0O:V0O:_0O:h0O:m0O;2
0O;70O;<0O;E0O;J0O;O0O;T0O;Y0O;^0O;e0O;j0O;o0O<50O<;0O<C0O<N0O<S0O<X0O<a0O<f0O<k0O=00O=90O=B0O=O0O=\0O=a0O=j0O>10O>80O>?0O>F0O>O
0O>Z0O>d0O>o0O?:0O?C0O?M0O?\0O?k0O@30O@;0O@B0O@J0O@Y0O@a0O@j0OA30OA<0OAD0OAM0OAQ0OAY0OAc0OB00OB=0OBN0OBX0OBb0OC10OC90OCC0OCL0OC[
0OCh0OD>0ODH0ODS0OD^0ODn0OE80OEK0OE[0OEi0OF50OFA0OFO0OFZ0OFg0OG40OGK0OGb0OH10OH>0OHK0OHX0OHm0OI:0OIG0OIT0OIa0OIn0OJ;0OJH0OJW0OJb
0OK70OKF0OK]0OKm0OL90OLP0OL[0OLf0OM10OMD0OMW0ON90ONX0ONd0ONl0OO60OOF0OOS0OO`0OOh0OP00OP80OP@0OPH0OPP0OPX0OPg0OQ60OQ>0OQF0OQN0OQV
0OQe0OQm0OR;0ORC0ORK0ORS0OR\0ORd0ORl0OS40OS=0OSH0OSY0OSa0OSi0OT80OT@0OTH0OTP0OT_0OTl0OUB0OUX0OU`0OUl0OV60OV@0OVS0OV`0OVl0OW;0OWG
0OWS0OW]0OWh0OX70OXU0OXk0OY<0OYM0OYY0OYe0OZW0O[40O[>0O[J0O[U0O[`0O[m0O\70O\E0O\S0O\b0O\n0O]D0O]P0O]\0O^20O^>0O^J0O^V0O^n0O_B0O_b
0O`E0O`Q0O`^0O`n0Oa80OaQ0Oag0Ob40ObB0ObP0Ob_0Obl0Oc90OcF0Oc_0Od80OdF0OdR0Od_0Odl0OeE0OeR0Oe_0Oel0Of90OfF0OfT0Ofb0Og10OgA0OgV0Ogf
0OhA0OhQ0Oh^0Oi70OiE0OiR0Oi_0Oj40OjI0Ok40Ok_0Okl0Ol40Ol>0OlK0Ol[0Ole0Oln0Om60Om=0OmF0OmN0OmW0Om_0Omj0On50On=0OnE0OnN0OnT0On_0One
0Onn0Oo70Oo?0OoG0OoN0OoW0Oo`0Ooh0P040P0A0P0P0P0Y0P0a0P0l0P120P1:0P1B0P1K0P1Z0P290P2R0P2[0P2a0P2h0P2o0P390P3@0P3F0P3L0P3R0P3X0P3^
0P3d0P3j0P450P4@0P4F0P4L0P4R0P4X0P4c0P4i0P4o0P550P5;0P5A0P5G0P5M0P5S0P5Y0P5_0P5e0P620P680P6>0P6I0P6O0P6U0P6[0P6f0P710P7A0P7Q0P7W
0P7`0P7j0P840P8>0P8K0P8S0P8[0P8d0P8l0P940P9<0P9C0P9P0P9c0P9k0P:30P:<0P:C0P:P0P:W0P:_0P:g0P:n0P;50P;>0P;E0P;M0P;U0P;^0P;i0P<80P<G
0P<N0P<[0P<d0P=40P=:0P=E0P=R0P=k0P>;0P>C0P>U0P>n0P?D0P?c0P@=0P@Q0P@d0PA60PAH0PAZ0PAm0PB?0PB`0PCA0PCS0PCe0PD80PDJ0PDk0PE=0PEQ0PEd
0PF70PFJ0PF`0PG30PGI0PG_0PHC0PHU0PIB0PIV0PIj0PJK0PJ^0PK20PKF0PKf0PLB0PM80PMl0PN>0PNE0PNO0PNY0PNc0PNm0PO40PO;0POB0POI0POP0POW0PO^
0POk0PP80PP?0PPF0PPM0PPT0PPa0PPh0PPo0PQ60PQ=0PQD0PQM0PQT0PQ[0PQb0PQk0PR20PRC0PRJ0PRQ0PR^0PRe0PRl0PS30PS@0PSM0PS`0PT30PT:0PTA0PTH
0PTO0PTV0PT]0PTd0PTl0PU40PU;0PUB0PUI0PUP0PU_0PUn0PV80PV?0PVF0PVM0PVZ0PVa0PVh0PVo0PW60PW=0PWE0PWL0PWU0PW^0PWk0PX50PXB0PXI0PXP0PX]
0PXd0PXo0PY60PYC0PYR0PYe0PZ;0PZB0PZK0PZX0PZe0P[50P[B0P[K0P[T0P[]0P[g0P\00P\90P\B0P\S0P\d0P\m0P]70P]A0P]K0P]^0P]h0P^10P^:0P^C0P^L
0P^V0P^`0P^k0P_50P_A0P_N0P__0P_i0P`20P`C0P`L0P`U0P`^0P`m0Pa:0PaV0Pb20Pb<0PbD0PbN0PbX0Pbh0Pc80Pc@0PcH0PcP0PcY0Pca0Pck0Pd30PdB0PdQ
0PdZ0Pdc0Pdl0Pe50PeF0PeO0PeW0Pe_0Peg0Peo0Pf90PfA0PfI0PfQ0Pf]0Pfg0Pg80Pg@0PgH0PgW0Pg_0Pgg0Pgo0Ph@0PhQ0Phg0Pi:0PiC0PiJ0PiT0Pi^0Pik
0Pj50Pj<0PjD0PjK0PjR0PjY0Pja0Pjh0Pk50PkB0PkI0PkP0PkW0Pk^0Pkk0Pl20Pl90Pl@0PlG0PlN0PlV0Pl]0Pld0Plk0Pm20Pm;0PmL0PmS0PmZ0Pmg0Pmn0Pn5
0Pn<0PnI0PnV0Pnl0PoB0PoI0Po_0Q080Q0Q0Q0j0Q1B0Q1_0Q2J0Q2l0Q3L0Q430Q4e0Q5R0Q6=0Q6f0Q7C0Q7a0Q8J0Q8d0Q9G0Q9[0Q9l0Q:I0Q:Y0Q;40Q;M0Q;f
0Q<A0Q=10Q=L0Q>:0Q>m0Q?J0Q?l0Q@\0QA90QA^0QB30QBi0QCb0QDj0QFB0QFl0QG:0QGA0QGH0QG^0QGe0QH80QHD0QHS0QHb0QHn0QI?0QIQ0QJ30QJQ0QJa0QK2
0QKL0QKi0QLI0QL\0QL`0QLd0QLh0QM40QM@0QMV0QN30QNH0QNd0QO30QOW0QOj0QPE0QPa0QQ>0QQG0QQW0QR70QRM0QS30QSX0QSe0QSm0QT70QTA0QTQ0QT^0QTf
0QTn0QU60QU>0QUF0QUN0QUV0QUe0QV40QV<0QVD0QVL0QVT0QVc0QVk0QW30QW;0QWC0QWK0QWU0QW]0QWf0QX00QX70QXA0QXV0QX^0QXf0QY50QY=0QYE0QYM0QY\
0QYo0QZE0QZ^0QZf0Q[10Q[D0Q[Q0Q[g0Q\:0Q\E0Q\R0Q\^0Q\k0Q]60Q]B0Q]M0Q]b0Q^70Q^C0Q^N0Q^Y0Q^d0Q_90Q_D0Q_O0Q_Z0Q_e0Q`00Q`<0Q`G0Q`T0Q`a
0Qa60QaD0Qa]0Qak0Qb60QbK0QbW0Qbb0Qbm0Qc@0QcS0Qd;0Qd]0Qdh0Qe50Qe?0QeI0Qe\0Qem0Qf:0QfW0Qfk0Qg>0QgR0Qg_0Qgg0Qh60QhE0QhN0QhW0Qh_0Qhg
0Qi60Qi>0QiL0QiZ0Qih0Qj20Qj>0QjF0QjP0Qjj0Qk@0Qk]0Qkn0Ql70QlT0Qlc0Qlk0Qm:0QmB0QmU0Qmd0QnD0Qnc0Qo60QoO0Qon0R0G0R1A0R1`0R2?0R2_0R3<
0R3V0R400R4O0R4i0R5W0R6E0R6`0R7=0R7Z0R840R8b0R9;0R9X0R:60R:Q0R:n0R;O0R;l0R<H0R<k0R=O0R=k0R>e0R?L0R?j0R@Z0RA70RAR0RAn0RB\0RCE0RDQ
0RE`0RF?0RFI0RFV0RFc0RG30RGC0RGM0RGW0RGa0RGk0RH50RH?0RHI0RH\0RHo0RI90RIC0RIM0RIW0RIj0RJ40RJ>0RJH0RJR0RJ\0RJg0RK10RK<0RKF0RKR0RK_
0RL40RL>0RLH0RL[0RLe0RLo0RM90RMH0RMW0RN60RNU0RN`0RO70ROM0RO`0RP<0RPY0RQ20RQM0RQi0RRC0RR]0RS40RSO0RTK0RUD0RU_0RV:0RVS0RW00RWe0RXB
0RXZ0RY10RYJ0RYf0RZ<0RZO0RZa0R[H0R[k0R\K0R]<0R]Q0R]l0R^c0R_<0R_]0R`<0R`c0RaH0RbM0RcP0Rcj0Rd>0RdT0Rdg0ReC0Re`0Rf=0Rf[0Rg60RgO0Rgg
0RhC0Rhi0RiO0Rj<0RjX0Rk40RkM0Rkj0Rl]0Rm:0RmT0Rmn0RnJ0Rne0Ro@0RoQ0Roa0S0F0S0l0S1Q0S2F0S2_0S3:0S450S4I0S4o0S5P0S650S6d0S7f0S9D0S9c
0S9k0S:20S:90S:F0S:P0S:X0S:b0S:j0S;20S;:0S;B0S;J0S;Y0S;h0S<00S<80S<@0S<I0S<Z0S<c0S<k0S=30S=;0S=C0S=L0S=T0S=]0S=g0S>00S>;0S>J0S>S
0S>[0S>j0S?20S?=0S?E0S?R0S?a0S@70S@P0S@X0S@`0S@m0SA70SAD0SAQ0SAY0SAa0SAi0SB10SB90SBA0SBI0SBX0SBg0SBo0SC70SC?0SCG0SCV0SC^0SCf0SCn
0SD60SD>0SDH0SDP0SDX0SD`0SDi0SE10SED0SEL0SET0SEc0SEk0SF30SF;0SFJ0SFW0SFj0SGC0SGK0SG[0SH10SHS0SHl0SIG0SIY0SIj0SJ:0SJJ0SJZ0SJk0SK;
0SKX0SL50SLE0SLU0SLf0SM60SMQ0SM`0SN90SNJ0SN[0SNl0SOE0SOV0SOn0SPA0SPV0SPf0SQM0SQ_0SR10SRL0SR]0SRo0SSK0SSj0STK0SU>0SUl0SV<0SVB0SVL
0SVV0SV`0SVj0SW00SW60SW<0SWB0SWH0SWN0SWT0SW_0SWj0SX00SX60SX<0SXB0SXM0SXS0SXY0SX_0SXe0SXk0SY20SY80SY>0SYD0SYJ0SYP0SY[0SYb0SYh0SZ3
0SZ90SZ?0SZE0SZP0SZ[0SZh0S[80S[>0S[E0S[O0S[Y0S[c0S[m0S\40S\;0S\B0S\I0S\P0S\W0S\^0S\k0S]80S]?0S]F0S]M0S]T0S]a0S]h0S]o0S^60S^=0S^D
0S^N0S^U0S^\0S^d0S^o0S_90S_R0S_[0S_b0S_o0S`60S`=0S`D0S`Q0S`^0Sa10SaD0SaK0SaQ0SaX0Sa_0Sal0Sb30Sb90Sb@0SbF0SbM0SbS0SbY0Sb_0Sbj0Sc3
0Sc90Sc?0ScE0ScK0ScV0Sc\0Scb0Sch0Scn0Sd40Sd:0SdA0SdH0SdP0SdW0Sd`0Sdm0Se30Se90SeD0SeJ0SeP0SeV0Sea0Sej0Sf40SfD0SfJ0SfR0Sf\0Sfi0Sg6
0Sg@0SgH0SgP0SgX0Sg`0Sgh0Sh00Sh80ShG0ShV0Sh^0Shf0Shn0Si60SiA0SiG0SiO0SiW0Si_0Sig0Sio0Sj70Sj>0SjF0SjN0SjV0Sjc0Sjk0Sk30Sk>0SkF0SkN
0SkV0Ska0Skl0Sl?0SlO0SlW0Sld0Slk0Sm20SmB0SmR0Sm]0Sml0Sn70SnF0SnP0Sn\0So:0Soo0T0l0T1C0T1R0T1k0T2D0T300T3I0T3S0T3]0T3i0T480T4G0T4_
0T590T5G0T5W0T5j0T6B0T6^0T6l0T7B0T7P0T7X0T7g0T8?0T8U0T9A0T9`0T9l0T:30T:=0T:G0T:T0T:^0T:e0T:l0T;30T;;0T;B0T;I0T;P0T;]0T;j0T<10T<8
0T<@0T<H0T<W0T<_0T<f0T<m0T=40T=;0T=C0T=J0T=R0T=Z0T=f0T>20T>?0T>F0T>M0T>Z0T>b0T>i0T?00T?=0T?H0T?d0T@:0T@B0T@K0T@X0T@b0TA20TA?0TAH
0TAQ0TAZ0TAd0TAm0TB60TB?0TBP0TBa0TBj0TC30TC<0TCE0TCV0TC_0TCh0TD10TD:0TDC0TDL0TDU0TD^0TDh0TE60TED0TEY0TEb0TEk0TF<0TFE0TFN0TFW0TFh
0TG90TG[0TH40TH>
"# }

index! { NAMES: u8, 16384, r#"a rap xe ut	0001
aaland	0011
abd	0021
abd kucuk harici adalari	0031
abd küçük harici adaları	0031
abd virjin adalari	0041
abd virjin adaları	0041
aegypten	0051
aekvatorialguinea	0061
aequatorialguinea	0061
aethiopien	0071
afeganistao	0081
afeganistão	0081
afganistan	0081
afganistana	0081
afganistanas	0081
afganistán	0081
afganistāna	0081
afganisztan	0081
afganisztán	0081
afghanistan	0081
afghánistán	0081
africa de sud	0091
africa do sul	0091
afrika selatan	0091
afrique du sud	0091
agypten	0051
ahvenamaa	0011
ahvenanmaa	0011
ai cap	0051
ai cập	0051
airija	00:1
aland	0011
aland adalari	0011
aland islands	0011
aland szigetek	0011
alandinseln	0011
alandseyjar	0011
alandski otoci	0011
alandski otoki	0011
alandu salos	0011
alandy	0011
alandų salos	0011
alankomaat	00;1
albaania	00<1
albania	00<1
albanie	00<1
albanien	00<1
albanija	00<1
albanië	00<1
albansko	00<1
albanía	00<1
albània	00<1
albánia	00<1
albánie	00<1
albánsko	00<1
albânia	00<1
albānija	00<1
alemanha	00=1
alemania	00=1
alemanya	00=1
algeria	00>1
algerie	00>1
algerien	00>1
algeriet	00>1
algerije	00>1
algieria	00>1
algèria	00>1
algéria	00>1
algérie	00>1
aljazair	00>1
allemagne	00=1
almanya	00=1
alsir	00>1
alsír	00>1
alzeeria	00>1
alzir	00>1
alzirija	00>1
alzirsko	00>1
alzyras	00>1
alžeeria	00>1
alžir	00>1
alžirija	00>1
alžyras	00>1
alžírsko	00>1
alžīrija	00>1
ameerika	0021
ameerika samoa	00?1
ameerika uhendriigid	0021
ameerika ühendriigid	0021
america	0021
american samoa	00?1
americka devicanska ostrva	0041
americka samoa	00?1
americke panenske ostrovy	0041
americki djevicanski otoci	0041
americká samoa	00?1
americké panenské ostrovy	0041
amerika	0021
amerika birlesik devletleri	0021
amerika birleşik devletleri	0021
amerika serikat	0021
amerikaans samoa	00?1
amerikaans-samoa	00?1
amerikaanse maagdeneilanden	0041
amerikai egyesult allamok	0021
amerikai egyesült államok	0021
amerikai szamoa	00?1
amerikai virgin szigetek	0041
amerikai virgin-szigetek	0041
amerikan samoa	00?1
amerikan samoasi	00?1
amerikan samoası	00?1
amerikan yhdysvallat	0021
amerikanisch samoa	00?1
amerikanisch-samoa	00?1
amerikanische jungferninseln	0041
amerikanische uberseeinseln	0031
amerikanische ueberseeinseln	0031
amerikanische überseeinseln	0031
amerikansk samoa	00?1
amerikanska jungfruoarna	0041
amerikanska jungfruoearna	0041
amerikanska jungfruöarna	0041
amerikanska samoa	00?1
amerikanske oversoeiske oeer	0031
amerikanske oversoiske oer	0031
amerikanske oversøiske øer	0031
amerikas foerenta stater	0021
amerikas forenta stater	0021
amerikas förenta stater	0021
amerikas savienotas valstis	0021
amerikas savienotās valstis	0021
amerikos samoa	00?1
ameriska samoa	00?1
ameriski deviski otoki	0041
američka devičanska ostrva	0041
američka samoa	00?1
američki djevičanski otoci	0041
ameriška samoa	00?1
ameriški deviški otoki	0041
an aetoip	0071
an aetóip	0071
an afganastain	0081
an afganastáin	0081
an afraic theas	0091
an ailgeir	00>1
an ailgéir	00>1
an airgintin	00@1
an airgintín	00@1
an airmein	00A1
an airméin	00A1
an albain	00<1
an albáin	00<1
an araib shadach	0001
an araib shádach	0001
an asarbaiseain	00B1
an asarbaiseáin	00B1
an astrail	00C1
an astráil	00C1
an bhanglaideis	00D1
an bhanglaidéis	00D1
an bhealaruis	00E1
an bhealarúis	00E1
an bheilg	00F1
an bheilis	00G1
an bheilís	00G1
an bhoisnia agus an heirseagaivein	00H1
an bhoisnia agus an heirseagaivéin	00H1
an bholaiv	00I1
an bhotsuain	00J1
an bhotsuáin	00J1
an bhrasail	00K1
an bhrasaíl	00K1
an bhreatain	00L1
an bhulgair	00M1
an bhulgáir	00M1
an bhuruin	00N1
an bhurúin	00N1
an bhutain	00O1
an bhútáin	00O1
an chamboid	00P1
an chambóid	00P1
an chasacstain	00Q1
an chasacstáin	00Q1
an cheinia	00R1
an chipir	00S1
an chirgeastain	00T1
an chirgeastáin	00T1
an choire theas	00U1
an choire thuaidh	00V1
an choloim	00W1
an cholóim	00W1
an chosaiv	00X1
an chroit	00Y1
an chróit	00Y1
an chéinia	00R1
an chóiré theas	00U1
an chóiré thuaidh	00V1
an congo (pdc	00Z1
an congó (pdc	00Z1
an costa eabhair	00[1
an cósta eabhair	00[1
an danmhairg	00\1
an do	00]1
an eastoin	00^1
an eastóin	00^1
an eigipt	0051
an eilveis	00_1
an eilvéis	00_1
an eiritre	00`1
an eiritré	00`1
an fhionlainn	00a1
an fhrainc	00b1
an ghabuin	00c1
an ghabúin	00c1
an ghaimbia	00d1
an ghearmain	00=1
an ghearmáin	00=1
an ghraonlainn	00e1
an ghreig	00f1
an ghréig	00f1
an ghuain	00g1
an ghuine	00h1
an ghuine mheanchiorclach	0061
an ghuine mheánchiorclach	0061
an ghuáin	00g1
an iaraic	00i1
an iarain	00j1
an iaráic	00i1
an iaráin	00j1
an india	00]1
an indineis	00k1
an indinéis	00k1
an iodail	00l1
an iodáil	00l1
an iordain	00m1
an iordáin	00m1
an iorua	00n1
an ioslainn	00o1
an isiltir	00;1
an isiltir chairibeach	0101
an laitvia	0111
an libeir	0121
an libia	0131
an libéir	0121
an liobain	0141
an liobáin	0141
an liotuain	0151
an liotuáin	0151
an mhacadoin thuaidh	0161
an mhacadóin thuaidh	0161
an mhalaeisia	0171
an mhalaiv	0181
an mhaláiv	0181
an mharatain	0191
an mhicrineis	01:1
an mhicrinéis	01:1
an mholdoiv	01;1
an mholdóiv	01;1
an mhongoil	01<1
an mhongóil	01<1
an mháratáin	0191
an namaib	01=1
an nigeir	01>1
an nigir	01?1
an nigéir	01>1
an nua chaladoin	01@1
an nua shealainn	01A1
an nua-chaladóin	01@1
an nua-shéalainn	01A1
an nígir	01?1
an ostair	01B1
an phacastain	01C1
an phacastáin	01C1
an phalaistin	01D1
an phalaistín	01D1
an phoblacht dhoiminiceach	01E1
an pholainn	01F1
an phortaingeil	01G1
an phortaingéil	01G1
an riocht aontaithe	00L1
an romain	01H1
an ruis	01I1
an ríocht aontaithe	00L1
an rómáin	01H1
an rúis	01I1
an sahara thiar	01J1
an sahára thiar	01J1
an spainn	01K1
an spáinn	01K1
an taidsiceastain	01L1
an tansain	01M1
an tansáin	01M1
an tealainn	01N1
an teavain	01O1
an tsaimbia	01P1
an tsalvadoir	01Q1
an tsalvadóir	01Q1
an tseapain	01R1
an tseapáin	01R1
an tseicia	01S1
an tseineagail	01T1
an tseineagáil	01T1
an tseirbia	01U1
an tseoirsia	01V1
an tseoirsia theas agus oileain sandwich theas	01W1
an tseoirsia theas agus oileáin sandwich theas	01W1
an tsile	01X1
an tsin	01Y1
an tsiombaib	01Z1
an tsiombáib	01Z1
an tsiria	01[1
an tsloivein	01\1
an tslovaic	01]1
an tslóivéin	01\1
an tslóvaic	01]1
an tsomail	01^1
an tsomáil	01^1
an tsualainn	01_1
an tsuasalainn	01`1
an tsudain	01a1
an tsudain theas	01b1
an tsín	01Y1
an tsúdáin	01a1
an tsúdáin theas	01b1
an tuineis	01c1
an tuinéis	01c1
an tuirc	01d1
an tuircmeanastain	01e1
an tuircméanastáin	01e1
an táidsíceastáin	01L1
an téalainn	01N1
an téaváin	01O1
an ucrain	01f1
an uisbeiceastain	01g1
an ungair	01h1
an ungáir	01h1
an éigipt	0051
an íoslainn	00o1
an ísiltír	00;1
an ísiltír chairibeach	0101
an úcráin	01f1
an úisbéiceastáin	01g1
andora	01i1
andorra	01i1
andorre	01i1
andóra	01i1
angaile	01j1
angaíle	01j1
angilija	01j1
angilja	01j1
anglaterra	00L1
angleterre	00L1
anglia	00L1
anglicko	00L1
anglie	00L1
anglija	00L1
angola	01k1
anguila	01j1
anguilla	01j1
angvila	01j1
angvilla	01j1
angóla	01k1
anh	00L1
antarctica	01l1
antarctique	01l1
antarktida	01l1
antarktik	01l1
antarktika	01l1
antarktis	01l1
antarktisz	01l1
antarktyda	01l1
antarktída	01l1
antartaice	01l1
antartida	01l1
antartide	01l1
antigua & barbuda	01m1
antigua a barbuda	01m1
antigua agus barbuda	01m1
antigua agus barbúda	01m1
antigua dan barbuda	01m1
antigua e barbuda	01m1
antigua en barbuda	01m1
antigua es barbuda	01m1
antigua et barbuda	01m1
antigua i barbuda	01m1
antigua ja barbuda	01m1
antigua och barbuda	01m1
antigua og barbuda	01m1
antigua si barbuda	01m1
antigua u barbuda	01m1
antigua und barbuda	01m1
antigua va barbuda	01m1
antigua ve barbuda	01m1
antigua và barbuda	01m1
antigua y barbuda	01m1
antigua és barbuda	01m1
antigua și barbuda	01m1
antigua-et-barbuda	01m1
antigva i barbuda	01m1
antigva in barbuda	01m1
antigva ir barbuda	01m1
antigva og barbuda	01m1
antigva un barbuda	01m1
antàrtida	01l1
antártida	01l1
antígua e barbuda	01m1
antígva og barbúda	01m1
ao	01B1
aontas na neimiriochtai arabacha	01n1
aontas na néimíríochtaí arabacha	01n1
aotearoa	01A1
aotearoa (neuseeland	01A1
aotearoa (nouvelle zelande	01A1
aotearoa (nouvelle-zélande	01A1
aotearoa (nova zelanda	01A1
aotearoa (nueva zelanda	01A1
aotearoa (selandia baru	01A1
aotearoa (uj zeland	01A1
aotearoa (új-zéland	01A1
aotearoa - nový zéland	01A1
aotearoa da nova zelandia	01A1
aotearoa da nova zelândia	01A1
aotearoa new zealand	01A1
aotearoa nieuw zeeland	01A1
aotearoa nieuw-zeeland	01A1
aotearoa noua zeelanda	01A1
aotearoa noua zeelandă	01A1
aotearoa nova zelandija	01A1
aotearoa novi zeland	01A1
aotearoa novy zeland	01A1
aotearoa nya zeeland	01A1
aotearoa nyja sjaland	01A1
aotearoa uus meremaa	01A1
aotearoa uus-meremaa	01A1
aotearoa yeni zelanda	01A1
aotearoa, nýja-sjáland	01A1
apvienota karaliste	00L1
apvienotie arabu emirati	01n1
apvienotie arābu emirāti	01n1
apvienotā karaliste	00L1
aquatorialguinea	0061
araabia uhendemiraadid	01n1
araabia ühendemiraadid	01n1
arab saudi	0001
arabia saudi	0001
arabia saudita	0001
arabia saudită	0001
arabia saudyjska	0001
arabia saudí	0001
arabie saoudite	0001
arabiemiirikunnat	01n1
argelia	00>1
argentiina	00@1
argentina	00@1
argentine	00@1
argentinie	00@1
argentinien	00@1
argentinië	00@1
argentyna	00@1
argentína	00@1
argentīna	00@1
argélia	00>1
arjantin	00@1
armeenia	00A1
armenia	00A1
armenie	00A1
armenien	00A1
armenija	00A1
armenië	00A1
armensko	00A1
armenía	00A1
armènia	00A1
arménie	00A1
arménsko	00A1
armênia	00A1
armēnija	00A1
armėnija	00A1
arnavutluk	00<1
aruba	01o1
aràbia saudí	0001
arábia saudita	0001
arúba	01o1
as	0021
aserbaidschan	00B1
aserbaidsjan	00B1
aserbaidzaan	00B1
aserbaidžaan	00B1
aserbajdsjan	00B1
aserbaídsjan	00B1
astralia	00C1
asv	0021
asv mazas aizjuras salas	0031
asv mazās aizjūras salas	0031
asv samoa	00?1
asv virdzinas	0041
asv virdžīnas	0041
athiopien	0071
austraalia	00C1
australia	00C1
australie	00C1
australien	00C1
australija	00C1
australië	00C1
austria	01B1
austrija	01B1
austrumtimora	0201
austràlia	00C1
austrália	00C1
austrálie	00C1
austrālija	00C1
austur timor	0201
austur-tímor	0201
austurriki	01B1
austurríki	01B1
ausztralia	00C1
ausztria	01B1
ausztrália	00C1
autriche	01B1
avganistan	0081
avstralija	00C1
avstrija	01B1
avustralya	00C1
avusturya	01B1
az usa lakatlan kulbirtokai	0031
az usa lakatlan külbirtokai	0031
azerbaidjan	00B1
azerbaidzan	00B1
azerbaidzana	00B1
azerbaidzanas	00B1
azerbaidžan	00B1
azerbaidžanas	00B1
azerbaidžāna	00B1
azerbaigian	00B1
azerbaijan	00B1
azerbaijao	00B1
azerbaijão	00B1
azerbaiyan	00B1
azerbaiyán	00B1
azerbajdzan	00B1
azerbajdzjan	00B1
azerbajdzsan	00B1
azerbajdzsán	00B1
azerbajdžan	00B1
azerbaycan	00B1
azerbaïdjan	00B1
azerbeidzjan	00B1
azerbejdzan	00B1
azerbejdżan	00B1
azerbejdžan	00B1
ba lan	01F1
bac macedonia	0161
bahama	0211
bahama szigetek	0211
bahama's	0211
bahama-szigetek	0211
bahamaeyjar	0211
bahamalar	0211
bahamas	0211
bahames	0211
bahami	0211
bahamos	0211
bahamu salas	0211
bahamy	0211
bahrain	0221
bahrajn	0221
bahrein	0221
bahreina	0221
bahreinas	0221
bahreyn	0221
bahreïn	0221
bairein	0221
bairéin	0221
baltarusija	00E1
baltkrievija	00E1
bandariki nordur ameriku	0021
bandarikin	0021
bandariska samoa	00?1
bandarisku jomfruaeyjar	0041
bandaríki norður-ameríku	0021
bandaríkin	0021
bandaríska samóa	00?1
bandarísku jómfrúaeyjar	0041
banglades	00D1
bangladesa	00D1
bangladesas	00D1
bangladesch	00D1
bangladesh	00D1
bangladess	00D1
bangladesz	00D1
bangladeş	00D1
bangladeš	00D1
bangladeša	00D1
bangladešas	00D1
bangladés	00D1
bangladéš	00D1
barbade	0231
barbados	0231
barbadosa	0231
barbadosas	0231
barbadós	0231
barein	0221
baréin	0221
bati sahra	01J1
batı sahra	01J1
beinin	0241
beirmiuda	0251
beirmiúda	0251
belanda	00;1
belanda karibia	0101
belarus	00E1
belarusz	00E1
belarús	00E1
belau	0261
belcika	00F1
belgia	00F1
belgica	00F1
belgicko	00F1
belgie	00F1
belgien	00F1
belgija	00F1
belgio	00F1
belgique	00F1
belgium	00F1
belgië	00F1
belgía	00F1
belice	00G1
belis	00G1
beliza	00G1
belizas	00G1
belize	00G1
belorusija	00E1
belorusko	00E1
belorussia	00E1
belçika	00F1
belís	00G1
benin	0241
benina	0241
beninas	0241
benín	0241
bermuda	0251
bermudaeyjar	0251
bermudas	0251
bermudes	0251
bermudi	0251
bermudu salas	0251
bermudy	0251
bermúdaeyjar	0251
beļģija	00F1
bhoutan	00O1
bhutan	00O1
bhután	00O1
bhútán	00O1
bi	00F1
bialorus	00E1
białoruś	00E1
bielorrusia	00E1
bielorrussia	00E1
bielorrússia	00E1
bielorusko	00E1
bielorussia	00E1
bielorussie	00E1
bih	00H1
birlesik arap emirlikleri	01n1
birlesik krallik	00L1
birleşik arap emirlikleri	01n1
birleşik krallık	00L1
bisau gvineja	0271
bisau gvinėja	0271
bissau guinea	0271
bissau-guinea	0271
biélorussie	00E1
bjelokosna obala	00[1
bjelorusija	00E1
bk	00L1
bna	0021
bo bien nga	00[1
bo dao nha	01G1
bocvana	00J1
bolgarija	00M1
boliivia	00I1
bolivia	00I1
bolivie	00I1
bolivien	00I1
bolivija	00I1
bolivya	00I1
boliwia	00I1
bolívia	00I1
bolívie	00I1
bolīvija	00I1
bosna	00H1
bosna a hercegovina	00H1
bosna hersek	00H1
bosna i hercegovina	00H1
bosna in hercegovina	00H1
bosna-hersek	00H1
bosnia	00H1
bosnia & herzegovina	00H1
bosnia dan herzegovina	00H1
bosnia e herzegovina	00H1
bosnia ed erzegovina	00H1
bosnia hercegovina	00H1
bosnia i hercegovina	00H1
bosnia i hercegowina	00H1
bosnia ja hertsegoviina	00H1
bosnia ja hertsegovina	00H1
bosnia og hersegovina	00H1
bosnia si hertegovina	00H1
bosnia va herzegovina	00H1
bosnia và herzegovina	00H1
bosnia y herzegovina	00H1
bosnia și herțegovina	00H1
bosnia-hercegovina	00H1
bosnie en herzegovina	00H1
bosnie herzegovine	00H1
bosnie-herzégovine	00H1
bosnien hercegovina	00H1
bosnien och hercegovina	00H1
bosnien und herzegowina	00H1
bosnien-hercegovina	00H1
bosnija ir hercegovina	00H1
bosnija un hercegovina	00H1
bosnië en herzegovina	00H1
bosnía og hersegóvína	00H1
bosznia hercegovina	00H1
bosznia-hercegovina	00H1
botsuana	00J1
botsvana	00J1
botsvāna	00J1
botswana	00J1
bouvet adasi	0281
bouvet adası	0281
bouvet island	0281
bouvet sziget	0281
bouvet' saar	0281
bouvet'nsaari	0281
bouvet-sziget	0281
bouveteiland	0281
bouveteyja	0281
bouvetinsel	0281
bouvetoeen	0281
bouvetoen	0281
bouvetoeya	0281
bouveton	0281
bouvetov ostrov	0281
bouvetov otok	0281
bouvetoya	0281
bouvetuv ostrov	0281
bouvetön	0281
bouvetøen	0281
bouvetøya	0281
bouvetův ostrov	0281
bozicni otok	0291
bozicno ostrvo	0291
bośnia i hercegowina	00H1
božićni otok	0291
božićno ostrvo	0291
božični otok	0291
brasiilia	00K1
brasil	00K1
brasile	00K1
brasilia	00K1
brasilien	00K1
brasilía	00K1
brazil	00K1
brazilia	00K1
brazilie	00K1
brazilija	00K1
brazilië	00K1
brazylia	00K1
brazília	00K1
brazílie	00K1
brazīlija	00K1
brd	00=1
bresil	00K1
bresku indlandshafseyjar	02:1
bresku jomfruaeyjar	02;1
bresku jómfrúaeyjar	02;1
bretland	00L1
brezilya	00K1
brit indiai oceani terulet	02:1
brit indiai-óceáni terület	02:1
brit virgin szigetek	02;1
brit virgin-szigetek	02;1
britain	00L1
britania raya	00L1
britannia	00L1
britanska devicanska ostrva	02;1
britanska devičanska ostrva	02;1
britanska teritorija indijskog okeana	02:1
britanski deviski otoki	02;1
britanski deviški otoki	02;1
britanski djevicanski otoci	02;1
britanski djevičanski otoci	02;1
britanski indijskooceanski teritorij	02:1
britansko ozemlje v indijskem oceanu	02:1
britanya hint okyanusu topraklari	02:1
britanya hint okyanusu toprakları	02:1
britanya virjin adalari	02;1
britanya virjin adaları	02;1
briti india ookeani ala	02:1
briti neitsisaared	02;1
britische jungferninseln	02;1
britisches territorium im indischen ozean	02:1
british indian ocean territory	02:1
british virgin islands	02;1
brits indische oceaanterritorium	02:1
britse maagdeneilanden	02;1
britske indickooceanske uzemi	02:1
britske indickooceanske uzemie	02:1
britske panenske ostrovy	02;1
britské indickooceánske územie	02:1
britské indickooceánské území	02:1
britské panenské ostrovy	02;1
brittilaeinen intian valtameren alue	02:1
brittilaeiset neitsytsaaret	02;1
brittilainen intian valtameren alue	02:1
brittilaiset neitsytsaaret	02;1
brittiläinen intian valtameren alue	02:1
brittiläiset neitsytsaaret	02;1
brittiska jungfruoarna	02;1
brittiska jungfruoearna	02;1
brittiska jungfruöarna	02;1
brittiska territoriet i indiska oceanen	02:1
britu virdzinas	02;1
britu virdžīnas	02;1
bruine	02<1
brunei	02<1
brunei darussalam	02<1
brunej	02<1
bruneja	02<1
brunejus	02<1
brunéi	02<1
brunėjus	02<1
brytyjskie terytorium oceanu indyjskiego	02:1
brytyjskie wyspy dziewicze	02;1
brésil	00K1
brúiné	02<1
brúnei	02<1
bugarska	00M1
buircine faso	02=1
buircíne fasó	02=1
bulgaaria	00M1
bulgaria	00M1
bulgarie	00M1
bulgarien	00M1
bulgarija	00M1
bulgarije	00M1
bulgaristan	00M1
bulgària	00M1
bulgária	00M1
bulgārija	00M1
bulharsko	00M1
bundesrepublik deutschland	00=1
burkina fasas	02=1
burkina faso	02=1
burkinafaso	02=1
burma	02>1
burquina faso	02=1
burundi	00N1
burundija	00N1
burundis	00N1
butan	00O1
butana	00O1
butanas	00O1
butao	00O1
bután	00O1
butão	00O1
butāna	00O1
buve sala	0281
buvē sala	0281
buvė sala	0281
buyuk britanya	00L1
bułgaria	00M1
bèlgica	00F1
bélgica	00F1
bénin	0241
bòsnia i hercegovina	00H1
bólivía	00I1
bósnia e herzegovina	00H1
búlgaría	00M1
búrkína fasó	02=1
búrúndí	00N1
bútan	00O1
büyük britanya	00L1
bělorusko	00E1
bắc macedonia	0161
bỉ	00F1
bồ đào nha	01G1
bờ biển ngà	00[1
ca ri be ha lan	0101
ca-ri-bê hà lan	0101
cabo verde	02?1
cac tieu dao xa cua hoa ky	0031
cac tieu vuong quoc a rap thong nhat	01n1
cad	02@1
cada	02@1
cadas	02@1
camaroes	02A1
camarun	02A1
camarões	02A1
camarún	02A1
cambodge	00P1
cambodgia	00P1
cambodia	00P1
cambodja	00P1
cambogia	00P1
camboja	00P1
camboya	00P1
cameroon	02A1
cameroun	02A1
camerun	02A1
camerún	02A1
campuchia	00P1
canada	02B1
canadà	02B1
canadá	02B1
cap verd	02?1
cap vert	02?1
cap-vert	02?1
cape verde	02?1
capo verde	02?1
capul verde	02?1
caraibi olandesi	0101
carib neerlandes	0101
carib neerlandès	0101
caribbean netherlands	0101
caribe neerlandes	0101
caribe neerlandés	0101
caribisch nederland	0101
catar	02C1
cathair na vatacaine	02D1
cathair na vatacáine	02D1
cayman adalari	02E1
cayman adaları	02E1
cayman islands	02E1
caymaneyjar	02E1
caymanoarna	02E1
caymanoearna	02E1
caymanoeerne	02E1
caymanoerne	02E1
caymanoeyene	02E1
caymanoyene	02E1
caymansaaret	02E1
caymanöarna	02E1
caymanøerne	02E1
caymanøyene	02E1
cazaquistao	00Q1
cazaquistão	00Q1
ceanada	02B1
cebelitarik	02F1
cebelitarık	02F1
cechia	01S1
cehia	01S1
cehija	01S1
cehijas republika	01S1
cek cumhuriyeti	01S1
cekija	01S1
cekijos respublika	01S1
ceko	01S1
cekya	01S1
centraal afrikaanse republiek	02G1
centraal-afrikaanse republiek	02G1
central african republic	02G1
centralafrikanska republiken	02G1
centralafrikas republika	02G1
centralnoafricka republika	02G1
centralnoafrička republika	02G1
centrines afrikos respublika	02G1
centrinės afrikos respublika	02G1
centrālāfrikas republika	02G1
cerna hora	02H1
ceska	01S1
ceska republika	01S1
cesko	01S1
cezayir	00>1
chad	02@1
chade	02@1
chequia	01S1
chile	01X1
chili	01X1
china	01Y1
chine	01Y1
chiny	01Y1
chipre	00S1
chorvatsko	00Y1
chorvátsko	00Y1
chorwacja	00Y1
christmas adasi	0291
christmas adası	0291
christmas island	0291
christmaseiland	0291
christmasoeya	0291
christmasoya	0291
christmasøya	0291
chypre	00S1
ciad	02@1
cibuti	02I1
cidade do vaticano	02D1
cierna hora	02H1
cile	01X1
cin	01Y1
cin hong kong oib	02J1
cin makao oib	02K1
cina	01Y1
cipar	00S1
ciper	00S1
cipro	00S1
cipru	00S1
ciprus	00S1
ciribeas	02L1
citta del vaticano	02D1
città del vaticano	02D1
ciudad del vaticano	02D1
ciutat del vatica	02D1
ciutat del vaticà	02D1
coasta de fildes	00[1
coasta de fildeș	00[1
cocos (keeling) adalari	02M1
cocos (keeling) adaları	02M1
cocos (keeling) islands	02M1
cocos islands	02M1
cocoseilanden	02M1
cocosoeerne	02M1
cocosoerne	02M1
cocosøerne	02M1
colombia	00W1
colombie	00W1
columbia	00W1
colòmbia	00W1
colômbia	00W1
comoras	02N1
comore	02N1
comore szigetek	02N1
comore-szigetek	02N1
comoren	02N1
comorerne	02N1
comores	02N1
comoros	02N1
cong hoa congo	02O1
cong hoa dan chu congo	00Z1
cong hoa dominica	01E1
cong hoa sec	01S1
cong hoa trung phi	02G1
congo	02O1
congo (drc	00Z1
congo (rdc	00Z1
congo (repubblica	02O1
congo (republic	02O1
congo (republica	02O1
congo (republica democrata congo	00Z1
congo (republica democrată congo	00Z1
congo (republiek	02O1
congo (república	02O1
congo - brazzaville	02O1
congo - kinshasa	00Z1
congo brazzaville	02O1
congo kinshasa	00Z1
congo-brazzaville	02O1
congo-kinshasa	00Z1
congó-brazzaville	02O1
cook adalari	02P1
cook adaları	02P1
cook islands	02P1
cook szigetek	02P1
cook-szigetek	02P1
cookeilanden	02P1
cooki saared	02P1
cookinsaaret	02P1
cookinseln	02P1
cookoarna	02P1
cookoearna	02P1
cookoeerne	02P1
cookoerne	02P1
cookoeyene	02P1
cookove ostrovy	02P1
cookovi otoci	02P1
cookovi otoki	02P1
cookovy ostrovy	02P1
cookoyene	02P1
cooks eyjar	02P1
cooks-eyjar	02P1
cooköarna	02P1
cookøerne	02P1
cookøyene	02P1
corea	00U1
corea del nord	00V1
corea del norte	00V1
corea del sud	00U1
corea del sur	00U1
coree	00U1
coree du nord	00V1
coree du sud	00U1
coreea de nord	00V1
coreea de sud	00U1
coreia	00U1
coreia do norte	00V1
coreia do sul	00U1
corée	00U1
corée du nord	00V1
corée du sud	00U1
costa d'avorio	00[1
costa d'ivori	00[1
costa de marfil	00[1
costa do marfim	00[1
costa rica	02Q1
costa rice	02Q1
cote d'ivoire	00[1
cr	01S1
crioch aigean indiach na breataine	02:1
criocha francacha dheisceart an domhain	02R1
crna gora	02H1
croacia	00Y1
croatia	00Y1
croatie	00Y1
croazia	00Y1
croația	00Y1
croàcia	00Y1
croácia	00Y1
críoch aigéan indiach na breataine	02:1
críocha francacha dheisceart an domhain	02R1
csad	02@1
cseh koztarsasag	01S1
cseh köztársaság	01S1
csehorszag	01S1
csehország	01S1
csád	02@1
cuait	02S1
cuba	02T1
curacao	02U1
curaso	02U1
curazao	02U1
curaçao	02U1
cuáit	02S1
cypern	00S1
cypr	00S1
cyprus	00S1
czad	02@1
czarnogora	02H1
czarnogóra	02H1
czech republic	01S1
czechia	01S1
czechy	01S1
các tiểu vương quốc ả rập thống nhất	01n1
các tiểu đảo xa của hoa kỳ	0031
cósta ríce	02Q1
côte d'ivoire	00[1
cúba	02T1
cúrasó	02U1
cộng hòa congo	02O1
cộng hòa dominica	01E1
cộng hòa dân chủ congo	00Z1
cộng hòa séc	01S1
cộng hòa trung phi	02G1
dac khu hanh chinh hong kong trung quoc	02J1
dac khu hanh chinh macao trung quoc	02K1
daenemark	00\1
dai loan	01O1
dalekie wyspy mniejsze stanow zjednoczonych	0031
dalekie wyspy mniejsze stanów zjednoczonych	0031
dan mach	00\1
danemarca	00\1
danemark	00\1
dania	00\1
danija	00\1
danimarca	00\1
danimarka	00\1
danmark	00\1
danmork	00\1
danmörk	00\1
danska	00\1
dansko	00\1
dao bouvet	0281
dao giang sinh	0291
dao man	02V1
dao norfolk	02W1
de amerikanske jomfruoeer	0041
de amerikanske jomfruoer	0041
de amerikanske jomfruoeyene	0041
de amerikanske jomfruoyene	0041
de amerikanske jomfruøer	0041
de amerikanske jomfruøyene	0041
de britiske jomfruoeer	02;1
de britiske jomfruoer	02;1
de britiske jomfruoeyene	02;1
de britiske jomfruoyene	02;1
de britiske jomfruøer	02;1
de britiske jomfruøyene	02;1
de forenede arabiske emirater	01n1
de forenede stater	0021
de forente arabiske emirater	01n1
de forente stater	0021
de franske besiddelser i det sydlige indiske ocean og antarktis	02R1
de franske soerterritorier	02R1
de franske sorterritorier	02R1
de franske sørterritorier	02R1
de palaestinensiske omraader	01D1
de palaestinensiske omrader	01D1
de palæstinensiske områder	01D1
de tidligere nederlandske antiller	0101
del afrikai koztarsasag	0091
del korea	00U1
del szudan	01b1
deli georgia es deli sandwich szigetek	01W1
democratic republic of the congo	00Z1
democratische republiek oost timor	0201
democratische republiek oost-timor	0201
demokraticna republika kongo	00Z1
demokratiska republiken kongo	00Z1
demokratična republika kongo	00Z1
demokratyczna republika konga	00Z1
den centralafrikanske republik	02G1
den demokratiske republik congo (drc	00Z1
den demokratiske republikken kongo	00Z1
den dominikanske republik	01E1
den dominikanske republikk	01E1
den sentralafrikanske republikk	02G1
den tjekkiske republik	01S1
den tsjekkiske republikk	01S1
denemarken	00\1
denmark	00\1
det britiske territoriet i indiahavet	02:1
det britiske territorium i det indiske ocean	02:1
det forenede kongerige	00L1
det forente kongerike	00L1
det palestinske omraadet	01D1
det palestinske omradet	01D1
det palestinske området	01D1
deutschland	00=1
didzioji britanija	00L1
didziosios britanijos mergeliu salos	02;1
didžioji britanija	00L1
didžiosios britanijos mergelių salos	02;1
die schweiz	00_1
dienvidafrikas republika	0091
dienviddzordzija un dienvidsendvicu salas	01W1
dienviddžordžija un dienvidsendviču salas	01W1
dienvidkoreja	00U1
dienvidsudana	01b1
dienvidsudāna	01b1
dienvidāfrikas republika	0091
dinamarca	00\1
djibouti	02I1
djibuti	02I1
djíbútí	02I1
dogu timor	0201
doiminice	02X1
dominica	02X1
dominicaanse republiek	01E1
dominican republic	01E1
dominik cumhuriyeti	01E1
dominika	02X1
dominikaani vabariik	01E1
dominikaaninen tasavalta	01E1
dominikai koztarsasag	01E1
dominikai köztársaság	01E1
dominikana	01E1
dominikanische republik	01E1
dominikanska republika	01E1
dominikanska republiken	01E1
dominikos respublika	01E1
dominikánska republika	01E1
dominikánská republika	01E1
dominikāna	01E1
dominique	02X1
dominiska lydveldid	01E1
dong timor	0201
doğu timor	0201
dr congo	00Z1
dramblio kaulo krantas	00[1
dramblio kaulo kranto respublika	00[1
drc	00Z1
dschibuti	02I1
duc	00=1
duitsland	00=1
dzersija	02Y1
dzersis	02Y1
dzerzi	02Y1
dzibuti	02I1
dzibutija	02I1
dzibutis	02I1
dzibutsko	02I1
dzsibuti	02I1
dánia	00\1
dánsko	00\1
dänemark	00\1
dél-afrikai köztársaság	0091
dél-korea	00U1
dél-szudán	01b1
déli-georgia és déli-sandwich-szigetek	01W1
dóminíka	02X1
dóminíska lýðveldið	01E1
dānija	00\1
dżibuti	02I1
džersis	02Y1
džerzi	02Y1
džibuti	02I1
džibutija	02I1
džibutis	02I1
džibutsko	02I1
džērsija	02Y1
e u	0021
eacuador	02Z1
eacuadór	02Z1
east timor	0201
ecosse	00L1
ecuador	02Z1
ee uu	0021
ee. uu	0021
ee.uu	0021
eesti	00^1
eeuu	0021
egipat	0051
egipt	0051
egiptas	0051
egipte	0051
egipto	0051
egiptus	0051
egito	0051
egitto	0051
egyenlitoi guinea	0061
egyenlítői-guinea	0061
egyesult allamok	0021
egyesult arab emirsegek	01n1
egyesult kiralysag	00L1
egyesült arab emírségek	01n1
egyesült királyság	00L1
egyesült államok	0021
egyiptom	0051
egypt	0051
egyptaland	0051
egypte	0051
egypten	0051
egypti	0051
eimin	02[1
eire	00:1
eistland	00^1
ekuador	02Z1
ekvador	02Z1
ekvadora	02Z1
ekvadoras	02Z1
ekvator ginesi	0061
ekvatoriaal guinea	0061
ekvatoriaal-guinea	0061
ekvatorial guinea	0061
ekvatorial-guinea	0061
ekvatoriala gvineja	0061
ekvatorialguinea	0061
ekvatorialna gvineja	0061
ekvatorijalna gvineja	0061
ekvatoriālā gvineja	0061
ekvatorska gvineja	0061
ekvádor	02Z1
ekwador	02Z1
el salvador	01Q1
elefantcsontpart	00[1
elefántcsontpart	00[1
elevandiluurannik	00[1
elfenbeinkueste	00[1
elfenbeinkuste	00[1
elfenbeinküste	00[1
elfenbenskusten	00[1
elfenbenskysten	00[1
elvetia	00_1
elveția	00_1
emirados arabes unidos	01n1
emirados árabes unidos	01n1
emiratele arabe unite	01n1
emirates	01n1
emirati arabi uniti	01n1
emiratos arabes unidos	01n1
emiratos árabes unidos	01n1
emirats arabes unis	01n1
emirats arabs units	01n1
emirats àrabs units	01n1
endonezya	00k1
engeland	00L1
england	00L1
englanti	00L1
engleska	00L1
equador	02Z1
equateur	02Z1
equatoriaal guinea	0061
equatoriaal-guinea	0061
equatorial guinea	0061
eritre	00`1
eritrea	00`1
eritreea	00`1
eritreia	00`1
eritreja	00`1
eritrėja	00`1
ermenistan	00A1
erythree	00`1
erytrea	00`1
erítrea	00`1
escocia	00L1
eslovaquia	01]1
eslovenia	01\1
eslovàquia	01]1
eslováquia	01]1
eslovènia	01\1
eslovénia	01\1
eslovênia	01\1
espagne	01K1
espana	01K1
espanha	01K1
espanja	01K1
espanya	01K1
españa	01K1
essuatini	01`1
essuatíni	01`1
estados unidos	0021
estados unidos da america	0021
estados unidos da américa	0021
estados unidos de america	0021
estados unidos de américa	0021
estats units	0021
estats units d'america	0021
estats units d'amèrica	0021
estija	00^1
estland	00^1
estonia	00^1
estonie	00^1
estonija	00^1
estonsko	00^1
estonya	00^1
estònia	00^1
estónia	00^1
estónsko	00^1
estônia	00^1
esuaitini	01`1
esuaitíní	01`1
esuatini	01`1
esvatini	01`1
esvatíní	01`1
eswatini	01`1
eszak korea	00V1
eszak macedonia	0161
eszaki mariana szigetek	02\1
esztorszag	00^1
etat de la cite du vatican	02D1
etats unis	0021
etats unis d'amerique	0021
etela afrikka	0091
etela georgia ja etelaiset sandwichinsaaret	01W1
etela korea	00U1
etela sudan	01b1
etelae-afrikka	0091
etelae-georgia ja etelaeiset sandwichinsaaret	01W1
etelae-korea	00U1
etelae-sudan	01b1
etelä-afrikka	0091
etelä-georgia ja eteläiset sandwichinsaaret	01W1
etelä-korea	00U1
etelä-sudan	01b1
ethiopia	0071
ethiopie	0071
ethiopië	0071
etioopia	0071
etiopia	0071
etiopie	0071
etiopien	0071
etiopija	0071
etiopía	0071
etiyopya	0071
etiòpia	0071
etiópia	0071
eua	0021
eþíópía	0071
faari saared	02]1
faereyjar	02]1
faeroearna	02]1
faeroeer	02]1
faeroeerne	02]1
faeroer	02]1
faeroerne	02]1
faeroeyene	02]1
faeroyene	02]1
faersaaret	02]1
faerske ostrovy	02]1
faerské ostrovy	02]1
faeröer	02]1
falkland adalari	02^1
falkland adalari (malvinas adalari	02^1
falkland adaları	02^1
falkland adaları (malvinas adaları	02^1
falkland islands	02^1
falkland islands (islas malvinas	02^1
falkland szigetek	02^1
falkland szigetek (malvin szigetek	02^1
falkland-szigetek	02^1
falkland-szigetek (malvin-szigetek	02^1
falklandeilanden	02^1
falklandeilanden (islas malvinas	02^1
falklandi saared	02^1
falklandi saared (malviini saared	02^1
falklandinsaaret	02^1
falklandinsaaret (malvinassaaret	02^1
falklandinseln	02^1
falklandinseln (malwinen	02^1
falklandseyjar	02^1
falklandseyjar (malvinas	02^1
falklandske ostrovy	02^1
falklandske ostrovy (malviny	02^1
falklandski otoci	02^1
falklandski otoci (malvini	02^1
falklandski otoki	02^1
falklandski otoki (malvini	02^1
falklandské ostrovy	02^1
falklandské ostrovy (malvíny	02^1
falklandsoarna	02^1
falklandsoearna	02^1
falklandsoeerne	02^1
falklandsoeerne (islas malvinas	02^1
falklandsoerne	02^1
falklandsoerne (islas malvinas	02^1
falklandsoeyene	02^1
falklandsoeyene (islas malvinas	02^1
falklandsoyene	02^1
falklandsoyene (islas malvinas	02^1
falklandsöarna	02^1
falklandsøerne	02^1
falklandsøerne (islas malvinas	02^1
falklandsøyene	02^1
falklandsøyene (islas malvinas	02^1
falklandy	02^1
falklandy (malviny	02^1
falklandy (malvíny	02^1
falklandy (malwiny	02^1
fareru salos	02]1
farerų salos	02]1
faroarna	02]1
faroe adalari	02]1
faroe adaları	02]1
faroe islands	02]1
faroer	02]1
farsaaret	02]1
farska ostrva	02]1
farski otoci	02]1
fas	02_1
federation de russie	01I1
feroer szigetek	02]1
ferski otoki	02]1
feru salas	02]1
feröer szigetek	02]1
fidji	02`1
fidjieyjar	02`1
fidschi	02`1
fidsi	02`1
fidsí	02`1
fidzi	02`1
fidzis	02`1
fidzsi	02`1
fidżi	02`1
fidži	02`1
fidžis	02`1
figi	02`1
fiji	02`1
filabeinsstrondin	00[1
fildisi sahili	00[1
fildişi sahili	00[1
filipiinid	02a1
filipijnen	02a1
filipina	02a1
filipinai	02a1
filipinas	02a1
filipine	02a1
filipines	02a1
filipini	02a1
filipinler	02a1
filipiny	02a1
filippiinit	02a1
filippine	02a1
filippinene	02a1
filippinerna	02a1
filippinerne	02a1
filippseyjar	02a1
filipíny	02a1
filipīnas	02a1
filistin	01D1
filistin bolgeleri	01D1
filistin bölgeleri	01D1
finland	00a1
finlanda	00a1
finlande	00a1
finlandia	00a1
finlandiya	00a1
finlàndia	00a1
finlândia	00a1
finnland	00a1
finnorszag	00a1
finnország	00a1
finska	00a1
finsko	00a1
fiyi	02`1
fiġi	02`1
foerenade arabemiraten	01n1
foerenade kungariket	00L1
foerenta staterna	0021
foklandska (malvinska) ostrva	02^1
foklandska ostrva	02^1
folklando (malvinu) salos	02^1
folklando (malvinų) salos	02^1
folklando salos	02^1
folklenda (malvinu) salas	02^1
folklenda salas	02^1
forenade arabemiraten	01n1
forenade kungariket	00L1
forenta staterna	0021
frakkland	00b1
franca	00b1
france	00b1
francia	00b1
francia deli teruletek	02R1
francia déli területek	02R1
francia guyana	02b1
francia polinezia	02c1
francia polinézia	02c1
franciaorszag	00b1
franciaország	00b1
francie	00b1
francija	00b1
francijas dienvidjuru teritorija	02R1
francijas dienvidjūru teritorija	02R1
francijas gviana	02b1
francijas gviāna	02b1
francijas polinezija	02c1
francijas polinēzija	02c1
francja	00b1
francoska gvajana	02b1
francoska polinezija	02c1
francoski sveti martin	02d1
francosko juzno ozemlje	02R1
francosko južno ozemlje	02R1
francouzska guyana	02b1
francouzska jizni uzemi	02R1
francouzska polynesie	02c1
francouzská guyana	02b1
francouzská jižní území	02R1
francouzská polynésie	02c1
francuska	00b1
francuska gijana	02b1
francuska gvajana	02b1
francuska polinezija	02c1
francuske juzne teritorije	02R1
francuske južne teritorije	02R1
francuski juzni teritoriji	02R1
francuski južni teritoriji	02R1
francuskie terytoria poludniowe i antarktyczne	02R1
francuskie terytoria południowe i antarktyczne	02R1
francuzska guyana	02b1
francuzska polynezia	02c1
francuzske juzne a antarkticke uzemia	02R1
francuzsko	00b1
francúzska guyana	02b1
francúzska polynézia	02c1
francúzske južné a antarktické územia	02R1
francúzsko	00b1
frankreich	00b1
frankrig	00b1
frankrijk	00b1
frankrike	00b1
frans guyana	02b1
frans polynesie	02c1
frans-guyana	02b1
frans-polynesië	02c1
fransa	00b1
franse gebieden in de zuidelijke indische oceaan	02R1
fransiz guney topraklari	02R1
fransiz guyanasi	02b1
fransiz polinezyasi	02c1
fransk guyana	02b1
fransk polynesia	02c1
fransk polynesien	02c1
franska guyana	02b1
franska gvaejana	02b1
franska gvæjana	02b1
franska polynesia	02c1
franska polynesien	02c1
franska pólýnesía	02c1
franska sydterritorierna	02R1
fransız guyanası	02b1
fransız güney toprakları	02R1
fransız polinezyası	02c1
franta	00b1
franza	00b1
franzoesisch-guayana	02b1
franzoesisch-polynesien	02c1
franzoesische sued- und antarktisgebiete	02R1
franzosisch guayana	02b1
franzosisch polynesien	02c1
franzosische sud und antarktisgebiete	02R1
französisch-guayana	02b1
französisch-polynesien	02c1
französische süd- und antarktisgebiete	02R1
frança	00b1
franța	00b1
french guiana	02b1
french polynesia	02c1
french southern territories	02R1
fronsku sudlaegu landsvaedin	02R1
frönsku suðlægu landsvæðin	02R1
fulop szigetek	02a1
fyrom	0161
färsaaret	02]1
färöarna	02]1
färöer	02]1
fääri saared	02]1
færeyjar	02]1
færøerne	02]1
færøyene	02]1
fédération de russie	01I1
fídjíeyjar	02`1
fílabeinsströndin	00[1
fínsko	00a1
förenade arabemiraten	01n1
förenade kungariket	00L1
förenta staterna	0021
fülöp-szigetek	02a1
fēru salas	02]1
gabao	00c1
gabon	00c1
gabona	00c1
gabonas	00c1
gabun	00c1
gabão	00c1
gabón	00c1
gajana	00g1
gajāna	00g1
gambia	00d1
gambie	00d1
gambija	00d1
gambiya	00d1
gambía	00d1
gana	02e1
geansai	02f1
geansaí	02f1
geirsi	02Y1
geirsí	02Y1
georgia	01V1
georgia de sud si insulele sandwich de sud	01W1
georgia de sud și insulele sandwich de sud	01W1
georgia del sud e sandwich australi	01W1
georgia poludniowa i sandwich poludniowy	01W1
georgia południowa i sandwich południowy	01W1
georgia selatan & kep sandwich selatan	01W1
georgia selatan & kep. sandwich selatan	01W1
georgie	01V1
georgie du sud et les iles sandwich du sud	01W1
georgien	01V1
georgië	01V1
georgía	01V1
germania	00=1
germany	00=1
gernsija	02f1
gernsis	02f1
gernzi	02f1
geòrgia	01V1
geórgia	01V1
ghana	02e1
ghána	02e1
giamaica	02g1
giappone	01R1
gibilta	02F1
gibilterra	02F1
gibraltar	02F1
gibraltaras	02F1
gibraltars	02F1
gibraltár	02F1
gibraltārs	02F1
gibuti	02I1
gine	00h1
gine bissau	0271
gine-bissau	0271
ginea	00h1
ginea bissa	0271
giobraltar	02F1
giobráltar	02F1
giordania	00m1
gorogorszag	00f1
gra bretanha	00L1
graekenland	00f1
graenhofdaeyjar	02?1
graenland	00e1
graikija	00f1
gran bretagna	00L1
gran bretana	00L1
gran bretanya	00L1
gran bretaña	00L1
granada	02h1
grande bretagne	00L1
grande-bretagne	00L1
grcija	00f1
grcka	00f1
greanada	02h1
greanáda	02h1
great britain	00L1
grece	00f1
grecia	00f1
grecja	00f1
grecko	00f1
greece	00f1
greenland	00e1
grekland	00f1
grenada	02h1
grenade	02h1
grenland	00e1
grenlande	00e1
grenlandia	00e1
grenlandija	00e1
grenāda	02h1
griechenland	00f1
griekenland	00f1
griekija	00f1
grieķija	00f1
grikkland	00f1
groenland	00e1
groenlanda	00e1
groenlandia	00e1
groenlanti	00e1
groenlàndia	00e1
groenlândia	00e1
gronland	00e1
gronlanti	00e1
gronsko	00e1
groonimaa	00e1
groot brittannie	00L1
groot-brittannië	00L1
grossbritannien	00L1
großbritannien	00L1
gruusia	01V1
gruzia	01V1
gruzie	01V1
gruzija	01V1
gruzinsko	01V1
gruzja	01V1
gruzínsko	01V1
grã-bretanha	00L1
grækenland	00f1
grænhöfðaeyjar	02?1
grænland	00e1
grèce	00f1
grècia	00f1
grécia	00f1
grécko	00f1
grónsko	00e1
grönland	00e1
grönlanti	00e1
gröönimaa	00e1
grønland	00e1
grúzia	01V1
grčija	00f1
grčka	00f1
guadaluip	02i1
guadalupa	02i1
guadalupe	02i1
guadalúip	02i1
guadeloupe	02i1
guadelupa	02i1
guaiana francesa	02b1
guain na fraince	02b1
guam	02j1
guama	02j1
guamas	02j1
guatamala	02k1
guatemala	02k1
guayana francesa	02b1
guernesey	02f1
guernsey	02f1
guiana	00g1
guiana francesa	02b1
guiana thuoc phap	02b1
guiana thuộc pháp	02b1
guine	00h1
guine bissau	0271
guine equatorial	0061
guinea	00h1
guinea bisau	0271
guinea bissau	0271
guinea ecuatorial	0061
guinea ekuatorial	0061
guinea equatorial	0061
guinea equatoriale	0061
guinea xich dao	0061
guinea xích đạo	0061
guinea-bissau	0271
guinea-bisáu	0271
guinee	00h1
guinee bissau	0271
guinee equatoriale	0061
guinee-bissau	0271
guineea	00h1
guineea bissau	0271
guineea ecuatoriala	0061
guineea ecuatorială	0061
guineea-bissau	0271
guiné	00h1
guiné equatorial	0061
guiné-bissau	0271
guinée	00h1
guinée équatoriale	0061
guinée-bissau	0271
gujana	00g1
gujana francuska	02b1
guney afrika	0091
guney georgia ve guney sandwich adalari	01W1
guney kore	00U1
guney sudan	01b1
gurcistan	01V1
guyana	00g1
guyana francese	02b1
guyana franceza	02b1
guyana franceză	02b1
guyana prancis	02b1
guyane francaise	02b1
guyane française	02b1
guáin na fraince	02b1
gvadelup	02i1
gvadelupa	02i1
gvadelupeyjar	02i1
gvadelúpeyjar	02i1
gvaejana	00g1
gvajana	00g1
gvam	02j1
gvatemala	02k1
gvineja	00h1
gvineja bisao	0271
gvineja bisau	0271
gvineja bisava	0271
gvineja bissau	0271
gvineja-bisao	0271
gvineja-bisava	0271
gvinėja	00h1
gvæjana	00g1
gwadelupa	02i1
gwatemala	02k1
gwinea	00h1
gwinea bissau	0271
gwinea rownikowa	0061
gwinea równikowa	0061
gzejjer cocos (keeling	02M1
gzejjer cook	02P1
gzejjer mariana tat tramuntana	02\1
gzejjer marshall	02l1
gzejjer pitcairn	02m1
gzira bouvet	0281
gzira norfolk	02W1
gàmbia	00d1
gána	02e1
gâmbia	00d1
géorgie	01V1
géorgie du sud-et-les îles sandwich du sud	01W1
gíbraltar	02F1
gínea	00h1
gínea-bissá	0271
görögország	00f1
güney afrika	0091
güney georgia ve güney sandwich adaları	01W1
güney kore	00U1
güney sudan	01b1
gürcistan	01V1
gērnsija	02f1
gżejjer cocos (keeling	02M1
gżejjer cook	02P1
gżejjer marshall	02l1
gżejjer pitcairn	02m1
gżira bouvet	0281
gżira norfolk	02W1
ha lan	00;1
haiti	02n1
haitis	02n1
haití	02n1
han quoc	00U1
haítí	02n1
haïti	02n1
heard & mcdonald islands	02o1
heard adasi ve mcdonald adalari	02o1
heard adası ve mcdonald adaları	02o1
heard en mcdonaldeilanden	02o1
heard island og mcdonald islands	02o1
heard ja mcdonaldinsaaret	02o1
heard og mcdonaldoyene	02o1
heard og mcdonaldseyjar	02o1
heard sziget es mcdonald szigetek	02o1
heard und mcdonaldinseln	02o1
heard- og mcdonaldoeyene	02o1
heard- og mcdonaldøyene	02o1
heard-sziget és mcdonald-szigetek	02o1
heardi ja mcdonaldi saared	02o1
heardoen och mcdonaldoearna	02o1
heardon och mcdonaldoarna	02o1
heardov ostrov a macdonaldove ostrovy	02o1
heardov otok in mcdonaldovi otoki	02o1
hearduv ostrov a mcdonaldovy ostrovy	02o1
heardön och mcdonaldöarna	02o1
heardův ostrov a mcdonaldovy ostrovy	02o1
heimastjornarsvaedi palestinumanna	01D1
heimastjórnarsvæði palestínumanna	01D1
hellas	00f1
herda sala un makdonalda salas	02o1
herdo ir makdonaldo salos	02o1
hiina	01Y1
hindistan	00]1
hirvatistan	00Y1
hispaania	01K1
hiszpania	01K1
hoa ky	0021
hoa kỳ	0021
holanda	00;1
holandia	00;1
holandija	00;1
holandsko	00;1
holland	00;1
holland karib terseg	0101
holland karib-térség	0101
hollanda	00;1
hollande	00;1
hollandia	00;1
hollanti	00;1
honduras	0301
hondurasa	0301
hondures	0301
hondúras	0301
hondūras	0301
hong cong	02J1
hong kong	02J1
hong kong (rae xina	02J1
hong kong dak tiongkok	02J1
hong kong rae da china	02J1
hong kong sar	02J1
hong kong sar china	02J1
hong kong, rae da china	02J1
hongarije	01h1
hongkong	02J1
hongkong - kiinan erityishallintoalue	02J1
hongkong - oao číny	02J1
hongkong - zao číny	02J1
hongkong kiinan erityishallintoalue	02J1
hongkong kkt	02J1
hongkong oao ciny	02J1
hongkong sar	02J1
hongkong sar kina	02J1
hongkong sar van china	02J1
hongkong zao ciny	02J1
hongkongi erihalduspiirkond	02J1
hongria	01h1
hongrie	01h1
honkonga	02J1
honkongas	02J1
horvaatia	00Y1
horvatija	00Y1
horvatorszag	00Y1
horvátország	00Y1
horvātija	00Y1
hrvaska	00Y1
hrvatska	00Y1
hrvaška	00Y1
huippuvuoret ja jan mayen	0311
hungaria	01h1
hungary	01h1
hungria	01h1
hungría	01h1
hviderusland	00E1
hvita russland	00E1
hviterussland	00E1
hvíta-rússland	00E1
hy lap	00f1
hy lạp	00f1
hà lan	00;1
hàn quốc	00U1
háítí	02n1
hērda sala un makdonalda salas	02o1
hırvatistan	00Y1
hồng kông	02J1
iamaice	02g1
iamáice	02g1
ic chad	02@1
ic cili	01X1
ic cina	01Y1
iceland	00o1
id danimarka	00\1
id-danimarka	00\1
ida timor	0201
ida-timor	0201
iemen	02[1
ierland	00:1
igaunija	00^1
iirimaa	00:1
iisrael	0321
ijsland	00o1
il bahamas	0211
il bahrain	0221
il bangladesh	00D1
il belarussja	00E1
il belgju	00F1
il belize	00G1
il benin	0241
il bhutan	00O1
il bolivja	00I1
il botswana	00J1
il boznija herzegovina	00H1
il brazil	00K1
il brunei	02<1
il bulgarija	00M1
il burkina faso	02=1
il burundi	00N1
il costa rica	02Q1
il djibouti	02I1
il filippini	02a1
il finlandja	00a1
il gabon	00c1
il gamajka	02g1
il gambja	00d1
il gappun	01R1
il georgia	01V1
il georgia tan nofsinhar u l gzejjer sandwich tan nofsinhar	01W1
il germanja	00=1
il ghana	02e1
il gordan	00m1
il grecja	00f1
il guinea	00h1
il guinea bissau	0271
il guinea ekwatorjali	0061
il guyana	00g1
il guyana franciza	02b1
il gwatemala	02k1
il gzejjer aland	0011
il gzejjer cayman	02E1
il gzejjer faeroe	02]1
il gzejjer falkland	02^1
il gzejjer falkland (il gzejjer malvinas	02^1
il gzejjer heard u l gzejjer mcdonald	02o1
il gzejjer minuri mbieghda tal istati uniti	0031
il gzejjer solomon	0331
il gzejjer turks u caicos	0341
il gzejjer vergni brittanici	02;1
il gzejjer vergni tal istati uniti	0041
il gzira christmas	0291
il haiti	02n1
il honduras	0301
il jemen	02[1
il kambodja	00P1
il kamerun	02A1
il kanada	02B1
il kazakistan	00Q1
il kenja	00R1
il kirgizistan	00T1
il kolombja	00W1
il kongo brazzaville	02O1
il korea t'isfel	00U1
il korea ta' fuq	00V1
il kosovo	00X1
il kosta tal avorju	00[1
il kroazja	00Y1
il kuwajt	02S1
il laos	0351
il latvja	0111
il lesoto	0361
il libanu	0141
il liberja	0121
il libja	0131
il liechtenstein	0371
il litwanja	0151
il lussemburgu	0381
il macao	02K1
il macedonja ta' fuq	0161
il malasja	0171
il malawi	0181
il maldivi	0391
il mali	03:1
il marokk	02_1
il mauritania	0191
il messiku	03;1
il mikronezja	01:1
il moldova	01;1
il mongolja	01<1
il montenegro	02H1
il mozambique	03<1
il myanmar burma	02>1
il pakistan	01C1
il palestina	01D1
il panama	03=1
il paragwaj	03>1
il peru	03?1
il polonja	01F1
il portugall	01G1
il qatar	02C1
il venezwela	03@1
il vjetnam	03A1
il-bahamas	0211
il-bahrain	0221
il-bangladesh	00D1
il-belarussja	00E1
il-belize	00G1
il-belġju	00F1
il-benin	0241
il-bhutan	00O1
il-bolivja	00I1
il-botswana	00J1
il-bożnija-ħerzegovina	00H1
il-brażil	00K1
il-brunei	02<1
il-bulgarija	00M1
il-burkina faso	02=1
il-burundi	00N1
il-costa rica	02Q1
il-djibouti	02I1
il-filippini	02a1
il-finlandja	00a1
il-gabon	00c1
il-gambja	00d1
il-georgia	01V1
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	01W1
il-ghana	02e1
il-greċja	00f1
il-guinea	00h1
il-guinea ekwatorjali	0061
il-guinea-bissau	0271
il-guyana	00g1
il-guyana franċiża	02b1
il-gwatemala	02k1
il-gżejjer aland	0011
il-gżejjer cayman	02E1
il-gżejjer faeroe	02]1
il-gżejjer falkland	02^1
il-gżejjer falkland (il-gżejjer malvinas	02^1
il-gżejjer heard u l-gżejjer mcdonald	02o1
il-gżejjer minuri mbiegħda tal-istati uniti	0031
il-gżejjer solomon	0331
il-gżejjer turks u caicos	0341
il-gżejjer verġni brittaniċi	02;1
il-gżejjer verġni tal-istati uniti	0041
il-gżira christmas	0291
il-haiti	02n1
il-honduras	0301
il-jemen	02[1
il-kambodja	00P1
il-kamerun	02A1
il-kanada	02B1
il-każakistan	00Q1
il-kenja	00R1
il-kirgiżistan	00T1
il-kolombja	00W1
il-kongo - brazzaville	02O1
il-korea t'isfel	00U1
il-korea ta' fuq	00V1
il-kosovo	00X1
il-kosta tal-avorju	00[1
il-kroazja	00Y1
il-kuwajt	02S1
il-laos	0351
il-latvja	0111
il-lesoto	0361
il-libanu	0141
il-liberja	0121
il-libja	0131
il-liechtenstein	0371
il-litwanja	0151
il-lussemburgu	0381
il-macao	02K1
il-malasja	0171
il-malawi	0181
il-maldivi	0391
il-mali	03:1
il-marokk	02_1
il-mauritania	0191
il-maċedonja ta' fuq	0161
il-messiku	03;1
il-mikroneżja	01:1
il-moldova	01;1
il-mongolja	01<1
il-montenegro	02H1
il-mozambique	03<1
il-myanmar/burma	02>1
il-pakistan	01C1
il-palestina	01D1
il-panama	03=1
il-paragwaj	03>1
il-perù	03?1
il-polonja	01F1
il-portugall	01G1
il-qatar	02C1
il-venezwela	03@1
il-vjetnam	03A1
il-ġamajka	02g1
il-ġappun	01R1
il-ġermanja	00=1
il-ġordan	00m1
ile bouvet	0281
ile christmas	0291
ile de man	02V1
ile norfolk	02W1
iles aland	0011
iles caimans	02E1
iles cocos	02M1
iles cook	02P1
iles feroe	02]1
iles heard et macdonald	02o1
iles malouines	02^1
iles malouines (iles falkland	02^1
iles mariannes du nord	02\1
iles marshall	02l1
iles mineures eloignees des etats unis	0031
iles pitcairn	02m1
iles salomon	0331
iles turques et caiques	0341
iles vierges britanniques	02;1
iles vierges des etats unis	0041
ilha bouvet	0281
ilha christmas	0291
ilha de man	02V1
ilha norfolk	02W1
ilhas aland	0011
ilhas cayman	02E1
ilhas cocos (keeling	02M1
ilhas cook	02P1
ilhas faroe	02]1
ilhas faroé	02]1
ilhas georgia do sul e sandwich do sul	01W1
ilhas geórgia do sul e sandwich do sul	01W1
ilhas heard e mcdonald	02o1
ilhas malvinas	02^1
ilhas malvinas (ilhas falkland	02^1
ilhas marianas do norte	02\1
ilhas marshall	02l1
ilhas menores distantes dos eua	0031
ilhas pitcairn	02m1
ilhas salomao	0331
ilhas salomão	0331
ilhas turcas e caicos	0341
ilhas virgens americanas	0041
ilhas virgens britanicas	02;1
ilhas virgens britânicas	02;1
illa bouvet	0281
illa christmas	0291
illa de la reunio	03B1
illa de la reunió	03B1
illa de man	02V1
illa norfolk	02W1
illes aland	0011
illes caiman	02E1
illes cocos (keeling	02M1
illes cook	02P1
illes falkland	02^1
illes falkland (illes malvines	02^1
illes feroe	02]1
illes fèroe	02]1
illes georgia del sud i sandwich del sud	01W1
illes geòrgia del sud i sandwich del sud	01W1
illes heard i mcdonald	02o1
illes marianes del nord	02\1
illes marshall	02l1
illes menors allunyades dels estats units	0031
illes pitcairn	02m1
illes salomo	0331
illes salomó	0331
illes turks i caicos	0341
illes verges britaniques	02;1
illes verges britàniques	02;1
illes verges dels estats units	0041
illes åland	0011
in namibja	01=1
in nepal	03C1
in netherlands	00;1
in netherlands tal karibew	0101
in niger	01?1
in nigerja	01>1
in nikaragwa	03D1
in norvegja	00n1
in-namibja	01=1
in-nepal	03C1
in-netherlands	00;1
in-netherlands tal-karibew	0101
in-nikaragwa	03D1
in-niġer	01?1
in-niġerja	01>1
in-norveġja	00n1
inde	00]1
india	00]1
indie	00]1
indien	00]1
indija	00]1
indijas okeana britu teritorija	02:1
indijas okeāna britu teritorija	02:1
indijos vandenyno britu sritis	02:1
indijos vandenyno britų sritis	02:1
indland	00]1
indoneesia	00k1
indonesia	00k1
indonesie	00k1
indonesien	00k1
indonesië	00k1
indonezia	00k1
indonezija	00k1
indonezja	00k1
indonèsia	00k1
indonésia	00k1
indonésie	00k1
indonézia	00k1
indonēzija	00k1
indónesía	00k1
inggris	00L1
inggris raya	00L1
inghilterra	00L1
ingiltere	00L1
ingilterra	00L1
inglaterra	00L1
inglismaa	00L1
insula bouvet	0281
insula christmas	0291
insula heard si insulele mcdonald	02o1
insula heard și insulele mcdonald	02o1
insula man	02V1
insula norfolk	02W1
insulele aland	0011
insulele caraibe olandeze	0101
insulele cayman	02E1
insulele cocos (keeling	02M1
insulele cook	02P1
insulele falkland	02^1
insulele falkland (insulele malvine	02^1
insulele feroe	02]1
insulele indepartate ale s u a	0031
insulele mariane de nord	02\1
insulele marshall	02l1
insulele pitcairn	02m1
insulele solomon	0331
insulele turks si caicos	0341
insulele turks și caicos	0341
insulele virgine americane	0041
insulele virgine britanice	02;1
insulele åland	0011
insulele îndepărtate ale s.u.a	0031
intia	00]1
iordania	00m1
iosrael	0321
ir regjun amministrattiv specjali ta' hong kong tar repubblika tal poplu tac cina	02J1
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	02K1
ir renju unit	00L1
ir repubblika ceka	01S1
ir repubblika centru afrikana	02G1
ir repubblika demokratika tal kongo	00Z1
ir repubblika dominicana	01E1
ir repubblika tal kongo	02O1
ir rumanija	01H1
ir russja	01I1
ir rwanda	03E1
ir-renju unit	00L1
ir-repubblika demokratika tal-kongo	00Z1
ir-repubblika dominicana	01E1
ir-repubblika tal-kongo	02O1
ir-repubblika ċeka	01S1
ir-repubblika ċentru-afrikana	02G1
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	02J1
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	02K1
ir-rumanija	01H1
ir-russja	01I1
ir-rwanda	03E1
ira	00j1
iraak	00i1
iraan	00j1
irak	00i1
iraka	00i1
irakas	00i1
iran	00j1
irana	00j1
iranas	00j1
irao	00j1
iraq	00i1
iraque	00i1
ireland	00:1
irija	00:1
irland	00:1
irlanda	00:1
irlande	00:1
irlandia	00:1
irlanti	00:1
irorszag	00:1
irska	00:1
irsko	00:1
irák	00i1
irán	00j1
irã	00j1
irão	00j1
irāka	00i1
irāna	00j1
is sahara tal punent	01J1
is samoa amerikana	00?1
is senegal	01T1
is serbja	01U1
is seychelles	03F1
is sirja	01[1
is slovakkja	01]1
is slovenja	01\1
is somalja	01^1
is sri lanka	03G1
is sudan	01a1
is sudan t'isfel	01b1
is suriname	03H1
is-samoa amerikana	00?1
is-saħara tal-punent	01J1
is-senegal	01T1
is-serbja	01U1
is-seychelles	03F1
is-sirja	01[1
is-slovakkja	01]1
is-slovenja	01\1
is-somalja	01^1
is-sri lanka	03G1
is-sudan	01a1
is-sudan t'isfel	01b1
is-suriname	03H1
isla bouvet	0281
isla de man	02V1
isla de navidad	0291
isla norfolk	02W1
island	00o1
islanda	00o1
islande	00o1
islandia	00o1
islandija	00o1
islanti	00o1
islas aland	0011
islas caiman	02E1
islas caimán	02E1
islas cocos	02M1
islas cook	02P1
islas feroe	02]1
islas georgia del sur y sandwich del sur	01W1
islas heard y mcdonald	02o1
islas malvinas	02^1
islas malvinas (islas falkland	02^1
islas marianas del norte	02\1
islas marshall	02l1
islas menores alejadas de ee uu	0031
islas menores alejadas de ee. uu	0031
islas pitcairn	02m1
islas salomon	0331
islas salomón	0331
islas turcas y caicos	0341
islas virgenes britanicas	02;1
islas virgenes de ee uu	0041
islas vírgenes británicas	02;1
islas vírgenes de ee. uu	0041
isle of man	02V1
islàndia	00o1
islândia	00o1
iso britannia	00L1
iso-britannia	00L1
isola bouvet	0281
isola christmas	0291
isola di man	02V1
isola norfolk	02W1
isole aland	0011
isole cayman	02E1
isole cocos (keeling	02M1
isole cook	02P1
isole faer oer	02]1
isole falkland	02^1
isole falkland (isole malvine	02^1
isole fær øer	02]1
isole heard e mcdonald	02o1
isole marianne settentrionali	02\1
isole marshall	02l1
isole minori esterne degli stati uniti	0031
isole pitcairn	02m1
isole salomone	0331
isole turks e caicos	0341
isole vergini americane	0041
isole vergini britanniche	02;1
isole åland	0011
ispanija	01K1
ispanya	01K1
israel	0321
israele	0321
israil	0321
israël	0321
istocni timor	0201
istočni timor	0201
isvec	01_1
isveç	01_1
isvicre	00_1
isviçre	00_1
it tagikistan	01L1
it tajlandja	01N1
it tajwan	01O1
it tanzanija	01M1
it territorji francizi tan nofsinhar	02R1
it territorji palestinjani	01D1
it togo	03I1
it tokelau	03J1
it tunezija	01c1
it turkija	01d1
it turkmenistan	01e1
it-tajlandja	01N1
it-tajwan	01O1
it-tanzanija	01M1
it-taġikistan	01L1
it-territorji franċiżi tan-nofsinhar	02R1
it-territorji palestinjani	01D1
it-togo	03I1
it-tokelau	03J1
it-tuneżija	01c1
it-turkija	01d1
it-turkmenistan	01e1
ita timor	0201
itaalia	00l1
itae-timor	0201
itaevalta	01B1
italia	00l1
italie	00l1
italien	00l1
italija	00l1
italië	00l1
italy	00l1
italya	00l1
itavalta	01B1
itàlia	00l1
itália	00l1
itálie	00l1
itä-timor	0201
itävalta	01B1
itālija	00l1
ivoorkust	00[1
ivory coast	00[1
iz zambja	01P1
iz zimbabwe	01Z1
izland	00o1
izlanda	00o1
izrael	0321
izraela	0321
izraelis	0321
izraēla	0321
iémen	02[1
iêmen	02[1
iċ-chad	02@1
iċ-ċili	01X1
iċ-ċina	01Y1
iż-żambja	01P1
iż-żimbabwe	01Z1
iżrael	0321
jaapan	01R1
jamaica	02g1
jamaika	02g1
jamaique	02g1
jamajka	02g1
jamaíka	02g1
jamaïque	02g1
japan	01R1
japana	01R1
japani	01R1
japao	01R1
japo	01R1
japon	01R1
japonia	01R1
japonija	01R1
japonska	01R1
japonsko	01R1
japonya	01R1
japán	01R1
japão	01R1
japó	01R1
japón	01R1
japāna	01R1
jaunkaledonija	01@1
jaunzelande	01A1
jaunzēlande	01A1
jav	0021
jeemen	02[1
jemen	02[1
jemena	02[1
jemenas	02[1
jepang	01R1
jerman	00=1
jermenija	00A1
jersey	02Y1
jibuti	02I1
jihoafricka republika	0091
jihoafrická republika	0091
jizni georgie a jizni sandwichovy ostrovy	01W1
jizni korea	00U1
jizni sudan	01b1
jižní georgie a jižní sandwichovy ostrovy	01W1
jižní korea	00U1
jižní súdán	01b1
jk	00L1
jolaey	0291
jordaania	00m1
jordan	00m1
jordania	00m1
jordanie	00m1
jordanien	00m1
jordanija	00m1
jordanië	00m1
jordansko	00m1
jordània	00m1
jordánia	00m1
jordánsko	00m1
jordânia	00m1
jordānija	00m1
joulusaar	0291
joulusaari	0291
juleoeen	0291
juleoen	0291
juleøen	0291
juloen	0291
julon	0291
julön	0291
jungtine karalyste	00L1
jungtines valstijos	0021
jungtiniai arabu emyratai	01n1
jungtiniai arabų emyratai	01n1
jungtiniu valstiju mazosios tolimosios salos	0031
jungtiniu valstiju mergeliu salos	0041
jungtinių valstijų mažosios tolimosios salos	0031
jungtinių valstijų mergelių salos	0041
jungtinė karalystė	00L1
jungtinės valstijos	0021
juodkalnija	02H1
juzna afrika	0091
juzna dzordzija i juzna sendvicka ostrva	01W1
juzna georgia a juzne sandwichove ostrovy	01W1
juzna georgia i otoci juzni sandwich	01W1
juzna georgia in juzni sandwichevi otoki	01W1
juzna korea	00U1
juzna koreja	00U1
juzni sudan	01b1
juznoafricka republika	0091
juznoafriska republika	0091
juzny sudan	01b1
južna džordžija i južna sendvička ostrva	01W1
južna georgia i otoci južni sandwich	01W1
južna georgia in južni sandwichevi otoki	01W1
južna koreja	00U1
južni sudan	01b1
južnoafrička republika	0091
južnoafriška republika	0091
južná afrika	0091
južná georgia a južné sandwichove ostrovy	01W1
južná kórea	00U1
južný sudán	01b1
jólaey	0291
jórdanía	00m1
jõulusaar	0291
kaaimaneilanden	02E1
kaapverdie	02?1
kaapverdië	02?1
kaboverde	02?1
kaimaninseln	02E1
kaimanisaared	02E1
kaimanu salas	02E1
kaimanu salos	02E1
kaimanų salos	02E1
kajman szigetek	02E1
kajmanie ostrovy	02E1
kajmanji otoki	02E1
kajmanska ostrva	02E1
kajmanske ostrovy	02E1
kajmanski otoci	02E1
kajmanské ostrovy	02E1
kajmany	02E1
kajmán-szigetek	02E1
kaledonia baru	01@1
kaledu sala	0291
kalėdų sala	0291
kambocya	00P1
kambodia	00P1
kambodja	00P1
kambodscha	00P1
kambodsja	00P1
kambodza	00P1
kambodzsa	00P1
kambodża	00P1
kambodža	00P1
kamboja	00P1
kamboçya	00P1
kambódía	00P1
kameroen	02A1
kamerun	02A1
kameruna	02A1
kamerunas	02A1
kamerún	02A1
kamerūna	02A1
kamerūnas	02A1
kanada	02B1
kanāda	02B1
kap verde	02?1
kapp verde	02?1
kapverdy	02?1
karacsony sziget	0291
karadag	02H1
karadağ	02H1
karayip hollandasi	0101
karayip hollandası	0101
kargazstan	00T1
karibahafshluti hollands	0101
karibian alankomaat	0101
karibische niederlande	0101
karibisk nederland	0101
karibiska nederlaenderna	0101
karibiska nederlanderna	0101
karibiska nederländerna	0101
karibske holandsko	0101
karibske nizozemsko	0101
karibské holandsko	0101
karibské nizozemsko	0101
karibu nyderlandai	0101
karibų nyderlandai	0101
kariibi madalmaad	0101
karipska holandija	0101
karipski otoci nizozemske	0101
karácsony-sziget	0291
karíbahafshluti hollands	0101
kasachstan	00Q1
kasahstan	00Q1
kasakhstan	00Q1
kasakstan	00Q1
katar	02C1
katara	02C1
kataras	02C1
kazachstan	00Q1
kazachstanas	00Q1
kazachstán	00Q1
kazahstan	00Q1
kazahstana	00Q1
kazahstāna	00Q1
kazahsztan	00Q1
kazahsztán	00Q1
kazajistan	00Q1
kazajistán	00Q1
kazakhstan	00Q1
kazakistan	00Q1
kazakstan	00Q1
keenia	00R1
kelet timor	0201
kelet-timor	0201
kena	00R1
kenia	00R1
kenija	00R1
kenya	00R1
kenía	00R1
kepulauan aland	0011
kepulauan cayman	02E1
kepulauan cocos (keeling	02M1
kepulauan cook	02P1
kepulauan falkland	02^1
kepulauan falkland (malvinas	02^1
kepulauan faroe	02]1
kepulauan mariana utara	02\1
kepulauan marshall	02l1
kepulauan norfolk	02W1
kepulauan pitcairn	02m1
kepulauan solomon	0331
kepulauan svalbard dan jan mayen	0311
kepulauan terluar as	0031
kepulauan turks dan caicos	0341
kepulauan virgin amerika serikat	0041
kepulauan virgin britania raya	02;1
kepulauan wallis dan futuna	03K1
kesk aafrika vabariik	02G1
kesk-aafrika vabariik	02G1
keski afrikan tasavalta	02G1
keski-afrikan tasavalta	02G1
keňa	00R1
kibris	00S1
kiina	01Y1
kina	01Y1
kinas ipasas parvaldes apgabals honkonga	02J1
kinija	01Y1
kipar	00S1
kipra	00S1
kipras	00S1
kirasao	02U1
kirghizistan	00T1
kirghizstan	00T1
kirgisia	00T1
kirgisistan	00T1
kirgistan	00T1
kirgizie	00T1
kirgizija	00T1
kirgizistan	00T1
kirgizisztan	00T1
kirgizisztán	00T1
kirgizië	00T1
kirgizsko	00T1
kirgizstan	00T1
kirgizstana	00T1
kirgizstāna	00T1
kirguistan	00T1
kirguistán	00T1
kirguizstan	00T1
kiribati	02L1
kiribatis	02L1
kitajska	01Y1
kiurasao	02U1
kleine afgelegen eilanden van de verenigde staten	0031
koeweit	02S1
kokoseyjar (keeling	02M1
kokosinseln	02M1
kokosoarna	02M1
kokosoearna	02M1
kokosoeyene	02M1
kokosova (kilingova) ostrva	02M1
kokosove ostrovy	02M1
kokosovi (keelingovi) otoci	02M1
kokosovi otoki	02M1
kokosové ostrovy	02M1
kokosoyene	02M1
kokosu (kilinga) salas	02M1
kokosu (kilingo) salos	02M1
kokosu (kīlinga) salas	02M1
kokosöarna	02M1
kokosøyene	02M1
kokosų (kilingo) salos	02M1
kokusz (keeling) szigetek	02M1
kolombia	00W1
kolombiya	00W1
kolumbia	00W1
kolumbie	00W1
kolumbien	00W1
kolumbija	00W1
komoorid	02N1
komorai	02N1
komoren	02N1
komorene	02N1
komorerna	02N1
komoreyjar	02N1
komori	02N1
komorit	02N1
komorlar	02N1
komoro	02N1
komorska ostrva	02N1
komoru salas	02N1
komory	02N1
kongas brazavilis	02O1
kongas kinsasa	00Z1
kongas-brazavilis	02O1
kongas-kinšasa	00Z1
kongo	03L2
kongo (brazavila	02O1
kongo (demokraticna republika kongo	00Z1
kongo (demokratische republik	00Z1
kongo (demokratična republika kongo	00Z1
kongo (dr	00Z1
kongo (drk	00Z1
kongo (kdk	00Z1
kongo (kinsasa	00Z1
kongo (kinšasa	00Z1
kongo (koztarsasag	02O1
kongo (lydstjornarlydveldid	00Z1
kongo (lydveldid	02O1
kongo (rdk	00Z1
kongo (republik	02O1
kongo (republika	02O1
kongo (rk	02O1
kongo - brazavil	02O1
kongo - brazzaville	02O1
kongo - kinshasa	00Z1
kongo - kinşasa	00Z1
kongo - kinšasa	00Z1
kongo brazavil	02O1
kongo brazzaville	02O1
kongo cumhuriyeti	02O1
kongo demokratik cumhuriyeti	00Z1
kongo demokratine respublika	00Z1
kongo demokratinė respublika	00Z1
kongo demokratiska republika	00Z1
kongo demokrātiskā republika	00Z1
kongo dv	00Z1
kongo kinsasa	00Z1
kongo kinshasa	00Z1
kongo respublika	02O1
kongo vabariik	02O1
kongo-brazzaville	02O1
kongo-kinshasa	00Z1
kongon demokraattinen tasavalta	00Z1
kongon tasavalta	02O1
kongó (kdk	00Z1
kongó (köztársaság	02O1
kongó (lýðstjórnarlýðveldið	00Z1
kongó (lýðveldið	02O1
kongó - brazzaville	02O1
kongó - kinshasa	00Z1
kongó-brazzaville	02O1
kongó-kinshasa	00Z1
konzska demokraticka republika	00Z1
konzska republika	02O1
konžská demokratická republika	00Z1
konžská republika	02O1
kookossaared	02M1
kookossaaret (keelingsaaret	02M1
korea	00U1
korea polnocna	00V1
korea poludniowa	00U1
korea południowa	00U1
korea północna	00V1
korea selatan	00U1
korea utara	00V1
korgozstan	00T1
kosova	00X1
kosovas	00X1
kosovo	00X1
kosowo	00X1
kosta rika	02Q1
kostarika	02Q1
kostaryka	02Q1
kostaríka	02Q1
koszovo	00X1
koszovó	00X1
kotdivuara	00[1
kotdivuāra	00[1
koweit	02S1
koweït	02S1
kozep afrikai koztarsasag	02G1
kreeka	00f1
kreikka	00f1
krievija	01I1
kroasia	00Y1
kroatia	00Y1
kroatie	00Y1
kroatien	00Y1
kroatija	00Y1
kroatië	00Y1
krolestwo niderlandow	00;1
króatía	00Y1
królestwo niderlandów	00;1
ktr ipasais administrativais regions makao	02K1
kuba	02T1
kuka salas	02P1
kuko salos	02P1
kukova ostrva	02P1
kupros	00S1
kurasao	02U1
kuuba	02T1
kuvait	02S1
kuvajt	02S1
kuveit	02S1
kuveita	02S1
kuveitas	02S1
kuveyt	02S1
kuwait	02S1
kuweit	02S1
kuwejt	02S1
kuzey kore	00V1
kuzey makedonya	0161
kuzey mariana adalari	02\1
kuzey mariana adaları	02\1
kypr	00S1
kypros	00S1
kypur	00S1
kyrgyzstan	00T1
kyrgyzstán	00T1
kârgâzstan	00T1
kína	01Y1
kíribatí	02L1
kókoseyjar (keeling	02M1
kókusz (keeling)-szigetek	02M1
kólumbía	00W1
kómoreyjar	02N1
kósóvó	00X1
kõrgõzstan	00T1
közép-afrikai köztársaság	02G1
kúba	02T1
kúveit	02S1
küba	02T1
küpros	00S1
kýpur	00S1
kıbrıs	00S1
kırgızistan	00T1
l afganistan	0081
l afrika t'isfel	0091
l albanija	00<1
l algerija	00>1
l angola	01k1
l antartika	01l1
l arabja sawdija	0001
l argentina	00@1
l armenja	00A1
l awstralja	00C1
l awstrija	01B1
l azerbajgan	00B1
l egittu	0051
l ekwador	02Z1
l emirati gharab maghquda	01n1
l eritrea	00`1
l estonja	00^1
l eswatini	01`1
l etjopja	0071
l indja	00]1
l indonezja	00k1
l iran	00j1
l iraq	00i1
l irlanda	00:1
l istat tal belt tal vatikan	02D1
l istati uniti	0021
l italja	00l1
l izlanda	00o1
l izvezja	01_1
l izvizzera	00_1
l oman	03N1
l uganda	03O1
l ukrajna	01f1
l ungerija	01h1
l urugwaj	03P1
l uzbekistan	01g1
l-afganistan	0081
l-afrika t'isfel	0091
l-albanija	00<1
l-alġerija	00>1
l-angola	01k1
l-antartika	01l1
l-arabja sawdija	0001
l-armenja	00A1
l-arġentina	00@1
l-awstralja	00C1
l-awstrija	01B1
l-ażerbajġan	00B1
l-ekwador	02Z1
l-emirati għarab magħquda	01n1
l-eritrea	00`1
l-estonja	00^1
l-eswatini	01`1
l-etjopja	0071
l-eġittu	0051
l-indja	00]1
l-indoneżja	00k1
l-iran	00j1
l-iraq	00i1
l-irlanda	00:1
l-istat tal-belt tal-vatikan	02D1
l-istati uniti	0021
l-italja	00l1
l-iżlanda	00o1
l-iżvezja	01_1
l-iżvizzera	00_1
l-oman	03N1
l-uganda	03O1
l-ukrajna	01f1
l-ungerija	01h1
l-urugwaj	03P1
l-użbekistan	01g1
la reunion	03B1
la réunion	03B1
laane sahara	01J1
laensi-sahara	01J1
lanh tho an do duong thuoc anh	02:1
lanh tho palestine	01D1
lanh tho phia nam thuoc phap	02R1
lansi sahara	01J1
lao	0351
laos	0351
laosa	0351
laosas	0351
laosz	0351
lati	0111
latvia	0111
latvija	0111
lebanon	0141
leedu	0151
lengyelorszag	01F1
lengyelország	01F1
lenkija	01F1
leosota	0361
leosóta	0361
lesotas	0361
lesotho	0361
lesoto	0361
lesótó	0361
letland	0111
letonia	0111
letonija	0111
letonya	0111
lettland	0111
lettonia	0111
lettonie	0111
lettorszag	0111
lettország	0111
letònia	0111
letónia	0111
letônia	0111
li bang	0141
li-băng	0141
liban	0141
libana	0141
libanas	0141
libano	0141
libanon	0141
libeeria	0121
liberia	0121
liberie	0121
liberija	0121
liberya	0121
libia	0131
libie	0131
libija	0131
libië	0131
libya	0131
libye	0131
libyen	0131
libèria	0121
libéria	0121
libérie	0121
libāna	0141
libērija	0121
lichtenstajnsko	0371
lichtensteinas	0371
lichtenstejnsko	0371
lichtenštajnsko	0371
lichtenšteinas	0371
lichtenštejnsko	0371
lichtinstein	0371
lichtinstéin	0371
liechtenstein	0371
liettua	0151
lietuva	0151
lietuvos respublika	0151
lihtenstajn	0371
lihtensteina	0371
lihtenštajn	0371
lihtenšteina	0371
liibanon	0141
liibua	0131
liibüa	0131
litauen	0151
lithaen	0151
lithuania	0151
litháen	0151
litouwen	0151
lituania	0151
lituanie	0151
lituània	0151
lituânia	0151
litva	0151
litvania	0151
litvanija	0151
litvanya	0151
litvánia	0151
litwa	0151
liuksemburgas	0381
lotwa	0111
lotyssko	0111
lotyšsko	0111
louna aafrika vabariik	0091
louna georgia ja louna sandwichi saared	01W1
louna korea	00U1
louna sudaan	01b1
lubnan	0141
lucembursko	0381
lucsamburg	0381
luksemburg	0381
luksemburga	0381
lussemburgo	0381
luxemborg	0381
luxembourg	0381
luxemburg	0381
luxemburgo	0381
luxembursko	0381
lào	0351
lãnh thổ palestine	01D1
lãnh thổ phía nam thuộc pháp	02R1
lãnh thổ ấn độ dương thuộc anh	02:1
länsi-sahara	01J1
läti	0111
lääne-sahara	01J1
líban	0141
líbano	0141
líbanon	0141
líbería	0121
líbia	0131
líbya	0131
líbía	0131
lõuna-aafrika vabariik	0091
lõuna-georgia ja lõuna-sandwichi saared	01W1
lõuna-korea	00U1
lõuna-sudaan	01b1
lúxemborg	0381
lübnan	0141
lüksemburg	0381
lībija	0131
ma roc	02_1
ma-rốc	02_1
macao	02K1
macao - kiinan erityishallintoalue	02K1
macao - oao číny	02K1
macao - zao číny	02K1
macao kiinan erityishallintoalue	02K1
macao oao ciny	02K1
macao sar	02K1
macao sar china	02K1
macao sar kina	02K1
macao zao ciny	02K1
macaristan	01h1
macau	02K1
macau (rae xina	02K1
macau erihalduspiirkond	02K1
macau rae da china	02K1
macau sar van china	02K1
macau, rae da china	02K1
macedoine du nord	0161
macedonia	0161
macedonia de nord	0161
macedonia del nord	0161
macedonia del norte	0161
macedonia do norte	0161
macedonia polnocna	0161
macedonia północna	0161
macedònia del nord	0161
macedônia do norte	0161
macédoine du nord	0161
madagascar	03Q1
madagaskar	03Q1
madagaskara	03Q1
madagaskaras	03Q1
madagaszkar	03Q1
madagaszkár	03Q1
madarska	01h1
madarsko	01h1
madzarska	01h1
madžarska	01h1
maenmar (burma	02>1
magyarorszag	01h1
magyarország	01h1
maili	03:1
mailí	03:1
mainland china	01Y1
majot	03R1
majota	03R1
majotas	03R1
majotta	03R1
makao	02K1
makao kkt	02K1
makau	02K1
makau dak tiongkok	02K1
makav	02K1
makaó	02K1
makaó kkt	02K1
makedonia utara	0161
maladewa	0391
malaisia	0171
malaisie	0171
malaizija	0171
malajsie	0171
malajzia	0171
malasia	0171
malasía	0171
malaui	0181
malavi	0181
malavija	0181
malavis	0181
malaví	0181
malawi	0181
malaysia	0171
maldiivid	0391
maldiv szigetek	0391
maldivas	0391
maldive	0391
maldiven	0391
maldivene	0391
maldiverna	0391
maldiverne	0391
maldives	0391
maldiveyjar	0391
maldivi	0391
maldivija	0391
maldivler	0391
maldivy	0391
maldyvai	0391
maldív-szigetek	0391
maldíveyjar	0391
maldīvija	0391
malediivit	0391
malediven	0391
maledivy	0391
malediwy	0391
maleisie	0171
maleisië	0171
malesia	0171
malezija	0171
malezja	0171
malezya	0171
mali	03:1
mali udaljeni otoci sad a	0031
mali udaljeni otoci sad-a	0031
malis	03:1
malta	03S1
malte	03S1
malàisia	0171
malásia	0171
malí	03:1
malāvija	0181
man	02V1
man adasi	02V1
man adası	02V1
man sziget	02V1
man-sziget	02V1
mani saar	02V1
mansaari	02V1
maraco	02_1
maracó	02_1
marea britanie	00L1
marianos siaurines salos	02\1
marianos šiaurinės salos	02\1
mariany polnocne	02\1
mariany północne	02\1
maritania	0191
maritius	03T1
maroc	02_1
marocco	02_1
marocko	02_1
maroka	02_1
marokas	02_1
marokko	02_1
marokkó	02_1
maroko	02_1
marroc	02_1
marrocos	02_1
marruecos	02_1
marsala salas	02l1
marsalo salos	02l1
marsalovi otoci	02l1
marsalska ostrva	02l1
marshall adalari	02l1
marshall adaları	02l1
marshall islands	02l1
marshall szigetek	02l1
marshall-szigetek	02l1
marshalleilanden	02l1
marshalleyjar	02l1
marshalli saared	02l1
marshallinsaaret	02l1
marshallinseln	02l1
marshalloarna	02l1
marshalloearna	02l1
marshalloeerne	02l1
marshalloerne	02l1
marshalloeyene	02l1
marshallove ostrovy	02l1
marshallovi otoki	02l1
marshallovy ostrovy	02l1
marshalloyene	02l1
marshallöarna	02l1
marshalløerne	02l1
marshalløyene	02l1
martinica	03U1
martinik	03U1
martinika	03U1
martinique	03U1
martiník	03U1
martynika	03U1
maršalo salos	02l1
maršalovi otoci	02l1
maršalska ostrva	02l1
mauretania	0191
mauretanien	0191
mauretanija	0191
maurice	03T1
maurici	03T1
mauricija	03T1
mauricijus	03T1
mauricio	03T1
mauricius	03T1
mauritaania	0191
mauritania	0191
mauritanie	0191
mauritanija	0191
mauritanië	0191
mauritius	03T1
mauritània	0191
mauritánia	0191
mauritánie	0191
mauritânia	0191
mauritānija	0191
maurício	03T1
maurícius	03T1
maurīcija	03T1
mavretanija	0191
mavricij	03T1
mayotte	03R1
mazedonien	0161
maďarsko	01h1
mađarska	01h1
mehhiko	03;1
mehika	03;1
meicsiceo	03;1
mejico	03;1
meksika	03;1
meksiko	03;1
meksyk	03;1
melnkalne	02H1
menas sala	02V1
meno sala	02V1
mensi odlehle ostrovy usa	0031
mensie odlahle ostrovy usa	0031
menšie odľahlé ostrovy usa	0031
menší odlehlé ostrovy usa	0031
mesir	0051
messico	03;1
mexic	03;1
mexico	03;1
mexiko	03;1
mexikó	03;1
mexique	03;1
mexíkó	03;1
mianmar	02>1
mianmar (birmania	02>1
mianmar (birmânia	02>1
mianmaras (birma	02>1
micronesia	01:1
micronesie	01:1
micronezia	01:1
micronèsia	01:1
micronésia	01:1
micronésie	01:1
mid afrikulydveldid	02G1
midbaugs ginea	0061
mijanmar (burma	02>1
mikroneesia	01:1
mikronesia	01:1
mikronesiafoderasjonen	01:1
mikronesiafoederasjonen	01:1
mikronesiaføderasjonen	01:1
mikronesie	01:1
mikronesien	01:1
mikronezia	01:1
mikronezija	01:1
mikronezja	01:1
mikronezya	01:1
mikronésie	01:1
mikronézia	01:1
mikronēzija	01:1
misir	0051
mið-afríkulýðveldið	02G1
miðbaugs-gínea	0061
mjanma (birma	02>1
mjanmar (burma	02>1
mjanmar (búrma	02>1
mjanmarsko	02>1
mocambic	03<1
mocambique	03<1
mogolistan	01<1
moldavia	01;1
moldavie	01;1
moldavien	01;1
moldavija	01;1
moldavië	01;1
moldavsko	01;1
moldawia	01;1
moldawien	01;1
moldova	01;1
moldàvia	01;1
moldávia	01;1
moldóva	01;1
mon	02V1
monaco	03V1
monacó	03V1
monakas	03V1
monako	03V1
mong co	01<1
mongolei	01<1
mongolia	01<1
mongolie	01<1
mongoliet	01<1
mongolija	01<1
mongolië	01<1
mongolsko	01<1
mongoolia	01<1
mongòlia	01<1
mongólia	01<1
mongólía	01<1
monserat	03W1
montaineagro	02H1
montainéagró	02H1
montenegro	02H1
montenegró	02H1
montsarat	03W1
montseratas	03W1
montserrat	03W1
montserrata	03W1
monténégro	02H1
moritanya	0191
morocco	02_1
mosaimbic	03<1
mosambiik	03<1
mosambik	03<1
mozambic	03<1
mozambico	03<1
mozambik	03<1
mozambika	03<1
mozambikas	03<1
mozambique	03<1
moçambic	03<1
moçambique	03<1
moğolistan	01<1
mołdawia	01;1
muntenegru	02H1
my	0021
myanmar	02>1
myanmar (barma	02>1
myanmar (birma	02>1
myanmar (birmania	02>1
myanmar (birmanie	02>1
myanmar (birmània	02>1
myanmar (burma	02>1
myanmar (mien dien	02>1
myanmar (miến điện	02>1
málta	03S1
máritanía	0191
máritíus	03T1
mèxic	03;1
méjico	03;1
méxico	03;1
míkrónesía	01:1
mònaco	03V1
mónaco	03V1
mónakó	03V1
mósaimbíc	03<1
mósambík	03<1
mônaco	03V1
mông cổ	01<1
mön	02V1
māršala salas	02l1
mısır	0051
mỹ	0021
na bahamai	0211
na bahámaí	0211
na criocha palaistineacha	01D1
na críocha palaistíneacha	01D1
na hoileain fhilipineacha	02a1
na hoileain mhairianacha thuaidh	02\1
na hoileáin fhilipíneacha	02a1
na hoileáin mháirianacha thuaidh	02\1
na seiseil	03F1
na séiséil	03F1
na uy	00n1
nagy britannia	00L1
nagy-britannia	00L1
nam cuc	01l1
nam cực	01l1
nam georgia & quan dao nam sandwich	01W1
nam georgia & quần đảo nam sandwich	01W1
nam han	00U1
nam hàn	00U1
nam phi	0091
nam sudan	01b1
namibia	01=1
namibie	01=1
namibija	01=1
namibië	01=1
namibya	01=1
namibía	01=1
namiibia	01=1
namíbia	01=1
namībija	01=1
naru	03X1
naujoji kaledonija	01@1
naujoji zelandija	01A1
nauru	03X1
nederlaenderna	00;1
nederland	00;1
nederlandene	00;1
nederlanderna	00;1
nederländerna	00;1
neipeal	03C1
nemacka	00=1
nemačka	00=1
nemcija	00=1
nemecko	00=1
nemetorszag	00=1
nemčija	00=1
nepal	03C1
nepala	03C1
nepalas	03C1
nepál	03C1
nepāla	03C1
netherlands	00;1
neukaledonien	01@1
neuseeland	01A1
new caledonia	01@1
new zealand	01A1
nga	01I1
nhat ban	01R1
nhật bản	01R1
nicaragua	03D1
nicarágua	03D1
nicearagua	03D1
niderlande	00;1
niderlandes karibu salas	0101
niderlandy	00;1
niderlandy karaibskie	0101
niederlande	00;1
niemcy	00=1
nieuw caledonie	01@1
nieuw zeeland	01A1
nieuw-caledonië	01@1
nieuw-zeeland	01A1
nigeeria	01>1
niger	01?1
nigera	01?1
nigeria	01>1
nigerie	01>1
nigerija	01>1
nigeris	01?1
nigèria	01>1
nigéria	01>1
nigérie	01>1
nigēra	01?1
nigērija	01>1
nijer	01?1
nijerya	01>1
nikaragua	03D1
nikaragva	03D1
niue	03Y1
niuje	03Y1
niujė	03Y1
nizozemska	00;1
nizozemski karibi	0101
nizozemski sveti martin	03Z1
nizozemsko	00;1
njemacka	00=1
njemačka	00=1
noerdliche marianen	02\1
noord korea	00V1
noord macedonie	0161
noord-korea	00V1
noord-macedonië	0161
noordelijke marianen	02\1
noorwegen	00n1
nord korea	00V1
nord makedonia	0161
nord marianene	02\1
nord-korea	00V1
nord-makedonia	0161
nord-marianene	02\1
nordkorea	00V1
nordliche marianen	02\1
nordmakedonien	0161
nordmarianerna	02\1
nordmarianerne	02\1
nordmazedonien	0161
nordur korea	00V1
nordur makedonia	0161
nordur marianaeyjar	02\1
noreg	00n1
noregur	00n1
norfolk	02W1
norfolk adasi	02W1
norfolk adası	02W1
norfolk island	02W1
norfolk sziget	02W1
norfolk-sziget	02W1
norfolkas sala	02W1
norfolkeyja	02W1
norfolkinsaari	02W1
norfolkinsel	02W1
norfolko sala	02W1
norfolkoen	02W1
norfolkoeya	02W1
norfolkon	02W1
norfolkoya	02W1
norfolkön	02W1
norfolkøya	02W1
norfolski otok	02W1
norfolški otok	02W1
norge	00n1
norja	00n1
norra	00n1
norsko	00n1
norsunluurannikko	00[1
north korea	00V1
north macedonia	0161
northern ireland	00L1
northern mariana islands	02\1
noruega	00n1
norvec	00n1
norvege	00n1
norvegia	00n1
norvegija	00n1
norveska	00n1
norveç	00n1
norveška	00n1
norvège	00n1
norvégia	00n1
norvēģija	00n1
norway	00n1
norwegen	00n1
norwegia	00n1
norður-kórea	00V1
norður-makedónía	0161
norður-maríanaeyjar	02\1
noua caledonie	01@1
noua zeelanda	01A1
noua zeelandă	01A1
nouvelle caledonie	01@1
nouvelle zelande	01A1
nouvelle-calédonie	01@1
nouvelle-zélande	01A1
nova caledonia	01@1
nova caledònia	01@1
nova caledônia	01@1
nova kaledonia	01@1
nova kaledonie	01@1
nova kaledonija	01@1
nova zelanda	01A1
nova zelandia	01A1
nova zelandija	01A1
nova zelândia	01A1
novi zeland	01A1
novy zeland	01A1
nová kaledonie	01@1
nová kaledónia	01@1
nový zéland	01A1
nowa kaledonia	01@1
nowa zelandia	01A1
nua ghuine phapua	03[1
nua-ghuine phapua	03[1
nueva caledonia	01@1
nueva zelanda	01A1
nuova caledonia	01@1
nuova zelanda	01A1
nuova zelanda (aotearoa	01A1
ny caledonia	01@1
ny kaledonien	01@1
ny-caledonia	01@1
nya kaledonien	01@1
nya zeeland	01A1
nyderlandai	00;1
nyja kaledonia	01@1
nyja sjaland	01A1
nyugat szahara	01J1
nyugat-szahara	01J1
nárú	03X1
németország	00=1
népal	03C1
níger	01?1
nígería	01>1
níkaragva	03D1
nórsko	00n1
nördliche marianen	02\1
nýja-kaledónía	01@1
nýja-sjáland	01A1
německo	00=1
nīderlande	00;1
nīderlandes karību salas	0101
obala bjelokosti	00[1
obala slonovace	00[1
obala slonovace (kot d'ivoar	00[1
obala slonovače	00[1
obala slonovače (kot d'ivoar	00[1
oeganda	03O1
oekraine	01f1
oekraïne	01f1
oest-timor	0201
oesterreich	01B1
oesterrike	01B1
oestrig	01B1
oesttimor	0201
oezbekistan	01g1
oileain aland	0011
oileain bhriotanacha na maighdean	02;1
oileain cayman	02E1
oileain chomora	02N1
oileain cocos (keeling	02M1
oileain cook	02P1
oileain fhaclainne	02^1
oileain fhaclainne (islas malvinas	02^1
oileain fharo	02]1
oileain imeallacha s a m	0031
oileain marshall	02l1
oileain mhaildive	0391
oileain mheiriceanacha na maighdean	0041
oileain na dturcach agus caicos	0341
oileain palau	0261
oileain pitcairn	02m1
oileain sholaimh	0331
oilean bouvet	0281
oilean heard agus oileain mcdonald	02o1
oilean mhanann	02V1
oilean mhuiris	03T1
oilean na nollag	0291
oilean na trionoide agus tobaga	03\1
oilean norfolk	02W1
oileáin bhriotanacha na maighdean	02;1
oileáin cayman	02E1
oileáin chomóra	02N1
oileáin cocos (keeling	02M1
oileáin cook	02P1
oileáin fharó	02]1
oileáin fháclainne	02^1
oileáin fháclainne (islas malvinas	02^1
oileáin imeallacha s.a.m	0031
oileáin marshall	02l1
oileáin mhaildíve	0391
oileáin mheiriceánacha na maighdean	0041
oileáin na dturcach agus caicos	0341
oileáin palau	0261
oileáin pitcairn	02m1
oileáin sholaimh	0331
oileáin åland	0011
oileán bouvet	0281
oileán heard agus oileáin mcdonald	02o1
oileán mhanann	02V1
oileán mhuirís	03T1
oileán na nollag	0291
oileán na tríonóide agus tobága	03\1
oileán norfolk	02W1
olanda	00;1
olandes salas	0011
olandska ostrva	0011
olaszorszag	00l1
olaszország	00l1
oma	03N1
omaan	03N1
oman	03N1
omana	03N1
omanas	03N1
omán	03N1
omã	03N1
omāna	03N1
oost timor	0201
oost-timor	0201
oostenrijk	01B1
ormenyorszag	00A1
oroszorszag	01I1
oroszország	01I1
orta afrika cumhuriyeti	02G1
ost timor	0201
osterreich	01B1
osterrike	01B1
ostrig	01B1
ostrov man	02V1
ostrva turks i kaikos	0341
ostrvo buve	0281
ostrvo herd i mekdonaldova ostrva	02o1
ostrvo man	02V1
ostrvo norfok	02W1
osttimor	0201
otoci heard i mcdonald	02o1
otoci turks i caicos	0341
otok bouvet	0281
otok man	02V1
otok norfolk	02W1
otoki turks in caicos	0341
ouganda	03O1
ouzbekistan	01g1
ouzbékistan	01g1
ozbekistan	01g1
p r china	01Y1
p.r. china	01Y1
paapua uus guinea	03[1
paapua uus-guinea	03[1
paeivaentasaajan guinea	0061
paesi bassi	00;1
paises baixos	00;1
paises baixos caribenhos	0101
paises bajos	00;1
paisos baixos	00;1
paivantasaajan guinea	0061
pakistan	01C1
pakistana	01C1
pakistanas	01C1
pakistán	01C1
pakistāna	01C1
pakisztan	01C1
pakisztán	01C1
pala	0261
palaestina	01D1
palaestinensische autonomiegebiete	01D1
palaos	0261
palastina	01D1
palastinensische autonomiegebiete	01D1
palau	0261
palav	0261
palestiina	01D1
palestiina alad	01D1
palestiinalaisalue	01D1
palestijnse gebieden	01D1
palestina	01D1
palestinas teritorijas	01D1
palestine	01D1
palestinian territories	01D1
palestinos teritorija	01D1
palestinska samosprava	01D1
palestinska territorierna	01D1
palestinska uzemi	01D1
palestinske teritorije	01D1
palestinske uzemia	01D1
palestinsko ozemlje	01D1
palestinsko podrucje	01D1
palestinsko područje	01D1
palestinská území	01D1
palestyna	01D1
palestína	01D1
palestínska samospráva	01D1
palestínske územia	01D1
palestīna	01D1
palestīnas teritorijas	01D1
palesztin autonomia	01D1
palesztin autonómia	01D1
palesztina	01D1
palá	0261
palästina	01D1
palästinensische autonomiegebiete	01D1
palæstina	01D1
panama	03=1
panamà	03=1
panamá	03=1
pantai gading	00[1
papoea nieuw guinea	03[1
papoea-nieuw-guinea	03[1
papouasie nouvelle guinee	03[1
papouasie-nouvelle-guinée	03[1
papua jaungvineja	03[1
papua naujoji gvineja	03[1
papua naujoji gvinėja	03[1
papua neuguinea	03[1
papua new guinea	03[1
papua noua guinee	03[1
papua nova guine	03[1
papua nova guinea	03[1
papua nova gvineja	03[1
papua nowa gwinea	03[1
papua nueva guinea	03[1
papua nugini	03[1
papua nuova guinea	03[1
papua ny guinea	03[1
papua ny-guinea	03[1
papua nya guinea	03[1
papua nyja ginea	03[1
papua uj guinea	03[1
papua uusi guinea	03[1
papua yeni gine	03[1
papua-jaungvineja	03[1
papua-neuguinea	03[1
papua-noua guinee	03[1
papua-nova guiné	03[1
papua-nová guinea	03[1
papua-nowa gwinea	03[1
papua-uusi-guinea	03[1
papúa nueva guinea	03[1
papúa nýja-gínea	03[1
paquistao	01C1
paquistão	01C1
paragua	03>1
paraguai	03>1
paraguaj	03>1
paraguay	03>1
paragvae	03>1
paragvaj	03>1
paragvaja	03>1
paragvajus	03>1
paragvæ	03>1
paragwaj	03>1
pays bas	00;1
pays bas caribeens	0101
pays-bas	00;1
pays-bas caribéens	0101
países baixos	00;1
países baixos caribenhos	0101
países bajos	00;1
països baixos	00;1
peiriu	03?1
peiriú	03?1
people's republic of china	01Y1
perou	03?1
peru	03?1
peruu	03?1
perù	03?1
perú	03?1
phan lan	00a1
phap	00b1
philippinen	02a1
philippines	02a1
pháp	00b1
phần lan	00a1
pietu afrika	0091
pietu dzordzija ir pietu sandvico salos	01W1
pietu koreja	00U1
pietu sudanas	01b1
pietų afrika	0091
pietų džordžija ir pietų sandvičo salos	01W1
pietų korėja	00U1
pietų sudanas	01b1
pitcairn	02m1
pitcairn adalari	02m1
pitcairn adaları	02m1
pitcairn eyjar	02m1
pitcairn islands	02m1
pitcairn szigetek	02m1
pitcairn-eyjar	02m1
pitcairn-szigetek	02m1
pitcairneilanden	02m1
pitcairni saared	02m1
pitcairninseln	02m1
pitcairnoarna	02m1
pitcairnoearna	02m1
pitcairnoeyene	02m1
pitcairnove ostrovy	02m1
pitcairnovi otoci	02m1
pitcairnovy ostrovy	02m1
pitcairnoyene	02m1
pitcairnöarna	02m1
pitcairnøyene	02m1
pitkern	02m1
pitkernas salas	02m1
pitkerno salos	02m1
pitkērnas salas	02m1
poblacht an chongo	02O1
poblacht an chongó	02O1
poblacht cabo verde	02?1
poblacht dhaonlathach an chongo	00Z1
poblacht dhaonlathach an chongó	00Z1
poblacht na hafraice lair	02G1
poblacht na hafraice láir	02G1
poblacht na seice	01S1
pobrezi slonoviny	00[1
pobrezie slonoviny	00[1
pobrežie slonoviny	00[1
pobřeží slonoviny	00[1
pohja korea	00V1
pohja makedoonia	0161
pohja mariaanid	02\1
pohjois korea	00V1
pohjois makedonia	0161
pohjois mariaanit	02\1
pohjois-korea	00V1
pohjois-makedonia	0161
pohjois-mariaanit	02\1
polaineis na fraince	02c1
polainéis na fraince	02c1
poland	01F1
polandia	01F1
polen	01F1
polija	01F1
polinesia francesa	02c1
polinesia francese	02c1
polinesia prancis	02c1
polinezia franceza	02c1
polinezia franceză	02c1
polinezja franciza	02c1
polinezja francuska	02c1
polineżja franċiża	02c1
polinèsia francesa	02c1
polinésia francesa	02c1
poljska	01F1
polland	01F1
pologne	01F1
polonia	01F1
polonya	01F1
polska	01F1
polsko	01F1
polynesia thuoc phap	02c1
polynesia thuộc pháp	02c1
polynesie francaise	02c1
polynésie française	02c1
polònia	01F1
polónia	01F1
polônia	01F1
poola	01F1
portekiz	01G1
porto rice	03]1
porto rico	03]1
porto riko	03]1
portogallo	01G1
portorico	03]1
portoriko	03]1
portoryko	03]1
portugal	01G1
portugale	01G1
portugali	01G1
portugalia	01G1
portugalija	01G1
portugalska	01G1
portugalsko	01G1
portugália	01G1
portugāle	01G1
portúgal	01G1
posebno upravno obmocje kitajske makav	02K1
posebno upravno obmocje ljudske republike kitajske hongkong	02J1
posebno upravno območje kitajske makav	02K1
posebno upravno območje ljudske republike kitajske hongkong	02J1
poľsko	01F1
prancis	00b1
prancuzija	00b1
prancuzijos gviana	02b1
prancuzijos pietu sritys	02R1
prancuzijos polinezija	02c1
prancūzija	00b1
prancūzijos gviana	02b1
prancūzijos pietų sritys	02R1
prancūzijos polinezija	02c1
prantsuse guajaana	02b1
prantsuse lounaalad	02R1
prantsuse lõunaalad	02R1
prantsuse poluneesia	02c1
prantsuse polüneesia	02c1
prantsusmaa	00b1
prc	01Y1
puerto rico	03]1
puerto rikas	03]1
puerto riko	03]1
puertoriko	03]1
pulau bouvet	0281
pulau heard dan kepulauan mcdonald	02o1
pulau man	02V1
pulau natal	0291
puola	01F1
pup hong kong kina	02J1
pup makao kina	02K1
pusiaujo gvineja	0061
pusiaujo gvinėja	0061
pákistán	01C1
pápua új-guinea	03[1
päiväntasaajan guinea	0061
pérou	03?1
pólland	01F1
pórtó ríce	03]1
põhja-korea	00V1
põhja-makedoonia	0161
põhja-mariaanid	02\1
púertó ríkó	03]1
qatar	02C1
quan dao aland	0011
quan dao bac mariana	02\1
quan dao cayman	02E1
quan dao cocos (keeling	02M1
quan dao cook	02P1
quan dao falkland	02^1
quan dao falkland (islas malvinas	02^1
quan dao faroe	02]1
quan dao heard va mcdonald	02o1
quan dao marshall	02l1
quan dao pitcairn	02m1
quan dao solomon	0331
quan dao turks va caicos	0341
quan dao virgin thuoc anh	02;1
quan dao virgin thuoc hoa ky	0041
quenia	00R1
quirguistao	00T1
quirguistão	00T1
quiribati	02L1
quénia	00R1
quênia	00R1
quần đảo bắc mariana	02\1
quần đảo cayman	02E1
quần đảo cocos (keeling	02M1
quần đảo cook	02P1
quần đảo falkland	02^1
quần đảo falkland (islas malvinas	02^1
quần đảo faroe	02]1
quần đảo heard và mcdonald	02o1
quần đảo marshall	02l1
quần đảo pitcairn	02m1
quần đảo solomon	0331
quần đảo turks và caicos	0341
quần đảo virgin thuộc anh	02;1
quần đảo virgin thuộc hoa kỳ	0041
quần đảo åland	0011
r a s chinoise de hong kong	02J1
r a s chinoise de macao	02K1
r a s hong kong china	02J1
r a s macao china	02K1
r o c	01O1
r u	00L1
r.-u	00L1
r.a.s. chinoise de hong kong	02J1
r.a.s. chinoise de macao	02K1
r.a.s. hong kong, china	02J1
r.a.s. macao, china	02K1
r.o.c	01O1
ra	00L1
rae de hong kong (china	02J1
rae de macao (china	02K1
rakousko	01B1
rakusko	01B1
rakúsko	01B1
ranska	00b1
ranskan etelaeiset ja antarktiset alueet	02R1
ranskan etelaiset ja antarktiset alueet	02R1
ranskan eteläiset ja antarktiset alueet	02R1
ranskan guayana	02b1
ranskan polynesia	02c1
ras di hong kong	02J1
ras di macao	02K1
recko	00f1
regatul unit	00L1
regne unit	00L1
regno di eswatini	01`1
regno unito	00L1
reinion	03B1
reinjona	03B1
reino unido	00L1
repubblica ceca	01S1
repubblica centrafricana	02G1
repubblica dominicana	01E1
republic of ireland	00:1
republic of korea	00U1
republic of moldova	01;1
republica ceha	01S1
republica cehă	01S1
republica centrafricana	02G1
republica centrafricană	02G1
republica centreafricana	02G1
republica centro africana	02G1
republica centroafricana	02G1
republica checa	01S1
republica del congo	02O1
republica democratica de timor leste	0201
republica democratica del congo	00Z1
republica democratica do congo	00Z1
republica do congo	02O1
republica dominicana	01E1
republica dominicană	01E1
republica moldova	01;1
republica tcheca	01S1
republica txeca	01S1
republik afrika tengah	02G1
republik ceko	01S1
republik dominika	01E1
republik indonesia	00k1
republik korea	00U1
republik moldau	01;1
republika czeska	01S1
republika hrvatska	00Y1
republika konga	02O1
republika poludniowej afryki	0091
republika południowej afryki	0091
republika slovenija	01\1
republika srbija	01U1
republika srodkowoafrykanska	02G1
republika zielonego przyladka	02?1
republika zielonego przylądka	02?1
republika środkowoafrykańska	02G1
republiken kongo	02O1
republikken congo	02O1
republikken kongo	02O1
republique centrafricaine	02G1
republique de cote d'ivoire	00[1
republique dominicaine	01E1
republique du congo	02O1
republique tcheque	01S1
república centreafricana	02G1
república centro-africana	02G1
república centroafricana	02G1
república checa	01S1
república del congo	02O1
república democràtica del congo	00Z1
república democrática de timor-leste	0201
república democrática del congo	00Z1
república democrática do congo	00Z1
república do congo	02O1
república dominicana	01E1
república tcheca	01S1
república txeca	01S1
reuniao	03B1
reunion	03B1
reunião	03B1
reunión	03B1
reunjonas	03B1
rh	00Y1
ri	00k1
rietumsahara	01J1
rietumsahāra	01J1
riunione	03B1
roemenie	01H1
roemenië	01H1
roheneemesaared	02?1
romania	01H1
romanya	01H1
romenia	01H1
romunija	01H1
románia	01H1
românia	01H1
roménia	01H1
romênia	01H1
rootsi	01_1
rosja	01I1
roumanie	01H1
rovnikova guinea	0061
rovníková guinea	0061
royaume uni	00L1
royaume-uni	00L1
rp	01F1
ru	00L1
ruanda	03E1
rumaenien	01H1
rumania	01H1
rumanien	01H1
rumanija	01H1
rumanía	01H1
rumeenia	01H1
rumenia	01H1
rumunia	01H1
rumunija	01H1
rumunjska	01H1
rumunsko	01H1
rumänien	01H1
rumænien	01H1
rumānija	01H1
ruotsi	01_1
rusia	01I1
rusija	01I1
rusko	01I1
rusland	01I1
russia	01I1
russian federation	01I1
russie	01I1
russische foderation	01I1
russische foederation	01I1
russische föderation	01I1
russland	01I1
rusya	01I1
rwanda	03E1
ryssland	01I1
rytu timoras	0201
rytų timoras	0201
rzeczpospolita polska	01F1
république centrafricaine	02G1
république de côte d'ivoire	00[1
république dominicaine	01E1
république du congo	02O1
république tchèque	01S1
réunion	03B1
rúanda	03E1
rúmenía	01H1
rússia	01I1
rússland	01I1
s u a	0021
s.u.a	0021
s:t barthelemy	03^1
s:t barthélemy	03^1
s:t helena	03_1
s:t kitts och nevis	03`1
s:t lucia	03a1
s:t pierre och miquelon	03b1
s:t vincent och grenadinerna	03c1
saalomoni saared	0331
saara ocidental	01J1
sad	0021
sadi arabia	0001
sahara barat	01J1
sahara occidental	01J1
sahara occidentala	01J1
sahara occidentale	01J1
sahara occidentală	01J1
sahara zachodnia	01J1
sainreigiun riarachain hong cong daonphoblacht na sine	02J1
sainreigiun riarachain macao daonphoblacht na sine	02K1
sainréigiún riaracháin hong cong, daonphoblacht na síne	02J1
sainréigiún riaracháin macao, daonphoblacht na síne	02K1
saint barthelemy	03^1
saint barthélemy	03^1
saint christophe et nieves	03`1
saint helena	03_1
saint kitts dan nevis	03`1
saint kitts e nevis	03`1
saint kitts en nevis	03`1
saint kitts es nevis	03`1
saint kitts i nevis	03`1
saint kitts ja nevis	03`1
saint kitts og nevis	03`1
saint kitts si nevis	03`1
saint kitts u nevis	03`1
saint kitts ve nevis	03`1
saint kitts és nevis	03`1
saint kitts și nevis	03`1
saint lucia	03a1
saint marin	03d1
saint martin	02d1
saint martin (partie neerlandaise	03Z1
saint pierre a miquelon	03b1
saint pierre dan miquelon	03b1
saint pierre e miquelon	03b1
saint pierre en miquelon	03b1
saint pierre es miquelon	03b1
saint pierre et miquelon	03b1
saint pierre i miquelon	03b1
saint pierre ja miquelon	03b1
saint pierre og miquelon	03b1
saint pierre si miquelon	03b1
saint pierre u miquelon	03b1
saint pierre va miquelon	03b1
saint pierre ve miquelon	03b1
saint pierre và miquelon	03b1
saint vincent dan grenadine	03c1
saint vincent e grenadine	03c1
saint vincent en de grenadines	03c1
saint vincent es a grenadine szigetek	03c1
saint vincent et les grenadines	03c1
saint vincent i grenadyny	03c1
saint vincent i les grenadines	03c1
saint vincent ja grenadiinid	03c1
saint vincent ja grenadiinit	03c1
saint vincent og grenadinerne	03c1
saint vincent si grenadinele	03c1
saint vincent u l grenadini	03c1
saint vincent u l-grenadini	03c1
saint vincent ve grenadinler	03c1
saint vincent és a grenadine-szigetek	03c1
saint vincent și grenadinele	03c1
saint-barthélemy	03^1
saint-christophe-et-niévès	03`1
saint-marin	03d1
saint-martin	02d1
saint-martin (partie néerlandaise	03Z1
saint-pierre a miquelon	03b1
saint-pierre e miquelon	03b1
saint-pierre en miquelon	03b1
saint-pierre i miquelon	03b1
saint-pierre ja miquelon	03b1
saint-pierre és miquelon	03b1
saint-pierre și miquelon	03b1
saint-pierre-et-miquelon	03b1
saint-vincent-et-les grenadines	03c1
sainte helene	03_1
sainte lucie	03a1
sainte-hélène	03_1
sainte-lucie	03a1
saksa	00=1
saksamaa	00=1
salamon szigetek	0331
salamon-szigetek	0331
salamounovy ostrovy	0331
salamunove ostrovy	0331
saliamono salos	0331
salomonen	0331
salomonoarna	0331
salomonoearna	0331
salomonoeerne	0331
salomonoerne	0331
salomonoeyene	0331
salomonovi otoci	0331
salomonovi otoki	0331
salomonoyene	0331
salomonsaaret	0331
salomonseilanden	0331
salomonseyjar	0331
salomonöarna	0331
salomonøerne	0331
salomonøyene	0331
salvador	01Q1
salvadora	01Q1
salvadoras	01Q1
salvádor	01Q1
salwador	01Q1
salómonseyjar	0331
sam	0021
sambia	01P1
sambía	01P1
sameinudu arabisku furstadaemin	01n1
sameinuðu arabísku furstadæmin	01n1
samo	03e1
samo mheiricea	00?1
samoa	03e1
samoa americaines	00?1
samoa americana	00?1
samoa americane	00?1
samoa americană	00?1
samoa amerika	00?1
samoa amerykanskie	00?1
samoa amerykańskie	00?1
samoa américaines	00?1
samoa thuoc my	00?1
samoa thuộc mỹ	00?1
samó	03e1
samó mheiriceá	00?1
samóa	03e1
san bartolome	03^1
san bartolomé	03^1
san criostoir nimheas	03`1
san cristobal y nieves	03`1
san cristóbal y nieves	03`1
san críostóir-nimheas	03`1
san heilin	03_1
san héilin	03_1
san mairine	03d1
san mairíne	03d1
san marinas	03d1
san marino	03d1
san martin	02d1
san martín	02d1
san maríno	03d1
san marínó	03d1
san pedro y miquelon	03b1
san pedro y miquelón	03b1
san pierre agus miquelon	03b1
san tome ir prinsipe	03f1
san tomė ir prinsipė	03f1
san uinseann agus na greanaidini	03c1
san uinseann agus na greanáidíní	03c1
san vicente y las granadinas	03c1
sankti bartolomeusareyjar	03^1
sankti bartólómeusareyjar	03^1
sankti helena	03_1
sankti kitts og nevis	03`1
sankti lusia	03a1
sankti lúsía	03a1
sankti pierre og miquelon	03b1
sankti vinsent og grenadineyjar	03c1
sankti vinsent og grenadíneyjar	03c1
sanmarino	03d1
sanmarīno	03d1
sant'elena	03_1
santa elena	03_1
santa helena	03_1
santa lucia	03a1
santa lucía	03a1
santa lúcia	03a1
santo tome y principe	03f1
santo tomé y príncipe	03f1
santome un prinsipi	03f1
sao bartolomeu	03^1
sao cristovao e nevis	03`1
sao martinho	02d1
sao pedro e miquelao	03b1
sao tome & principe	03f1
sao tome agus principe	03f1
sao tome dan principe	03f1
sao tome e principe	03f1
sao tome en principe	03f1
sao tome es principe	03f1
sao tome et principe	03f1
sao tome i principe	03f1
sao tome ja principe	03f1
sao tome och principe	03f1
sao tome og principe	03f1
sao tome og prinsipe	03f1
sao tome si principe	03f1
sao tome u principe	03f1
sao tome und principe	03f1
sao tome va principe	03f1
sao tome ve principe	03f1
sao tomé en principe	03f1
sao tomé-et-principe	03f1
sao vicente e granadinas	03c1
saoedi arabie	0001
saoedi-arabië	0001
sar hongkong	02J1
sar hongkong (kina	02J1
sar macao	02K1
sar makao (kina	02K1
sasana	00L1
sauda arabija	0001
saudi araabia	0001
saudi arabia	0001
saudi arabien	0001
saudi-arabia	0001
saudi-arabien	0001
saudiarabien	0001
saudijska arabija	0001
saudo arabija	0001
saudova arabija	0001
saudska arabia	0001
saudska arabie	0001
saudská arábia	0001
saó tóme og prinsípe	03f1
saúdská arábie	0001
saūda arābija	0001
schotland	00L1
schottland	00L1
schweden	01_1
schweiz	00_1
scotia	00L1
scotland	00L1
scozia	00L1
scoția	00L1
sead	02@1
sec	01S1
seicheles	03F1
seiseliai	03F1
seisellid	03F1
seiselu salas	03F1
seišeliai	03F1
seišellid	03F1
seišelu salas	03F1
sejseli	03F1
sejšeli	03F1
selandia baru	01A1
sen bartelemi	03^1
sen martenas	02d1
sen pjer i mikelon	03b1
sen pjeras ir mikelonas	03b1
senbartelmi	03^1
senbartelmī	03^1
senegal	01T1
senegala	01T1
senegalas	01T1
senegāla	01T1
senmartena	02d1
senmartēna	02d1
senpjera un mikelona	03b1
senpjēra un mikelona	03b1
sent kits i nevis	03`1
sent kitsas ir nevis	03`1
sent lusija	03a1
sent vinsent i grenadini	03c1
sentkitsa un nevisa	03`1
sentlusija	03a1
sentlūsija	03a1
sentvinsenta un grenadinas	03c1
sentvinsenta un grenadīnas	03c1
serbia	01U1
serbie	01U1
serbien	01U1
serbija	01U1
serbía	01U1
serra leoa	03g1
serstjornarsvaedid hong kong	02J1
serstjornarsvaedid makao	02K1
servia	01U1
servie	01U1
servië	01U1
seszele	03F1
severna korea	00V1
severna koreja	00V1
severna makedonija	0161
severna marijanska ostrva	02\1
severne macedonsko	0161
severne mariany	02\1
severni korea	00V1
severni makedonie	0161
severni marianski otoki	02\1
severni mariany	02\1
severná kórea	00V1
severné macedónsko	0161
severné mariány	02\1
severní korea	00V1
severní makedonie	0161
severní mariany	02\1
seychelle szigetek	03F1
seychelle-szigetek	03F1
seychellen	03F1
seychellene	03F1
seychellerna	03F1
seychellerne	03F1
seychelles	03F1
seychelles eyjar	03F1
seychelles-eyjar	03F1
seychellit	03F1
seychely	03F1
seyseller	03F1
seyşeller	03F1
sfanta elena	03_1
sfanta lucia	03a1
sfantul martin	02d1
sfânta elena	03_1
sfânta lucia	03a1
sfântul martin	02d1
siarra leon	03g1
siaures koreja	00V1
siaures makedonija	0161
siera leone	03g1
siera leonė	03g1
sierra leona	03g1
sierra leone	03g1
sijera leone	03g1
sile	01X1
sili	01X1
simbabve	01Z1
simbabwe	01Z1
singapore	03h1
singapour	03h1
singapur	03h1
singapura	03h1
singapuras	03h1
singapúr	03h1
singapūra	03h1
singapūras	03h1
singeapor	03h1
singeapór	03h1
sint helena	03_1
sint maarten	03Z1
sint martenas	03Z1
sint-helena	03_1
sint-maarten	03Z1
sintmartena	03Z1
sintmārtena	03Z1
sip	00S1
siprus	00S1
sirbistan	01U1
siria	01[1
sirija	01[1
sjedinjene americke drzave	0021
sjedinjene američke države	0021
sjedinjene drzave	0021
sjedinjene države	0021
sjerraleone	03g1
sjeverna koreja	00V1
sjeverna makedonija	0161
sjevernomarijanski otoci	02\1
skocia	00L1
skotija	00L1
skotland	00L1
skotlanti	00L1
skotsko	00L1
skottland	00L1
skócia	00L1
slonokoscena obala	00[1
slonokoščena obala	00[1
slovacchia	01]1
slovacia	01]1
slovacka	01]1
slovakia	01]1
slovakien	01]1
slovakiet	01]1
slovakija	01]1
slovakkia	01]1
slovakya	01]1
slovaquie	01]1
slovaska	01]1
slovačka	01]1
slovaška	01]1
sloveenia	01\1
slovenia	01\1
slovenie	01\1
slovenien	01\1
slovenija	01\1
slovenië	01\1
slovenska republika	01]1
slovensko	01]1
slovenská republika	01]1
slovenya	01\1
slovinsko	01\1
slovénie	01\1
slovākija	01]1
slovēnija	01\1
slovėnija	01\1
slowacja	01]1
slowakei	01]1
slowakije	01]1
slowakische republik	01]1
slowenia	01\1
slowenien	01\1
slóvakía	01]1
slóvenía	01\1
smaeyjar bandarikjanna	0031
smáeyjar bandaríkjanna	0031
soedan	01a1
soer-afrika	0091
soer-georgia og soer-sandwichoeyene	01W1
soer-korea	00U1
soer-sudan	01b1
solomon adalari	0331
solomon adaları	0331
solomon islands	0331
solomonska ostrva	0331
somaalia	01^1
somali	01^1
somalia	01^1
somalie	01^1
somalija	01^1
somalis	01^1
somalië	01^1
somalsko	01^1
somija	00a1
somàlia	01^1
somália	01^1
somálsko	01^1
somālija	01^1
sonderverwaltungsregion hongkong	02J1
sonderverwaltungsregion macau	02K1
soome	00a1
sor afrika	0091
sor georgia og sor sandwichoyene	01W1
sor korea	00U1
sor sudan	01b1
sotimaa	00L1
soudan	01a1
soudan du sud	01b1
south africa	0091
south georgia & south sandwich islands	01W1
south georgia og de sydlige sandwichoeer	01W1
south georgia og de sydlige sandwichoer	01W1
south georgia og de sydlige sandwichøer	01W1
south korea	00U1
south sudan	01b1
spagna	01K1
spain	01K1
spanelsko	01K1
spania	01K1
spanielsko	01K1
spanien	01K1
spanija	01K1
spanja	01K1
spanje	01K1
spanjolska	01K1
spann	01K1
spanyol	01K1
spanyolorszag	01K1
spanyolország	01K1
spicberky a jan mayen	0311
spitsbergen en jan mayen	0311
spitzbergen und jan mayen	0311
spojene arabske emiraty	01n1
spojene kralovstvi	00L1
spojene kralovstvo	00L1
spojene staty	0021
spojene staty americke	0021
spojené arabské emiráty	01n1
spojené království	00L1
spojené kráľovstvo	00L1
spojené státy	0021
spojené státy americké	0021
spojené štáty	0021
spojené štáty americké	0021
spánn	01K1
spānija	01K1
sr	01]1
sra hongkong (chiny	02J1
sra makau (chiny	02K1
srbija	01U1
srbsko	01U1
srednjeafriska republika	02G1
srednjeafriška republika	02G1
srednjoafricka republika	02G1
srednjoafrička republika	02G1
sri lanca	03G1
sri lanka	03G1
srilanka	03G1
srí lanca	03G1
srí lanka	03G1
st barthelemy	03^1
st helena	03_1
st kitts & nevis	03`1
st kitts und nevis	03`1
st kitts va nevis	03`1
st lucia	03a1
st martin	02d1
st pierre & miquelon	03b1
st pierre und miquelon	03b1
st vincent & grenadines	03c1
st vincent og grenadinene	03c1
st vincent und die grenadinen	03c1
st vincent va grenadines	03c1
st. barthélemy	03^1
st. helena	03_1
st. kitts & nevis	03`1
st. kitts und nevis	03`1
st. kitts và nevis	03`1
st. lucia	03a1
st. martin	02d1
st. pierre & miquelon	03b1
st. pierre und miquelon	03b1
st. vincent & grenadines	03c1
st. vincent og grenadinene	03c1
st. vincent und die grenadinen	03c1
st. vincent và grenadines	03c1
stait aontaithe mheiricea	0021
stany zjednoczone	0021
stany zjednoczone ameryki	0021
statele unite	0021
statele unite ale americii	0021
stati uniti	0021
stati uniti d'america	0021
statul cetatii vaticanului	02D1
statul cetății vaticanului	02D1
stora bretland	00L1
storbritannia	00L1
storbritannien	00L1
stranski zunanji otoki zdruzenih drzav	0031
stranski zunanji otoki združenih držav	0031
stredoafricka republika	02G1
stredoafrická republika	02G1
stáit aontaithe mheiriceá	0021
stóra-bretland	00L1
středoafrická republika	02G1
sua	0021
suazi	01`1
suazilandia	01`1
suazilândia	01`1
sud africa	0091
sud sudan	01b1
sud-àfrica	0091
sudaan	01a1
sudafrica	0091
sudafrika	0091
sudan	01a1
sudan del sud	01b1
sudan del sur	01b1
sudan poludniowy	01b1
sudan południowy	01b1
sudan selatan	01b1
sudana	01a1
sudanas	01a1
sudanul de sud	01b1
sudao	01a1
sudao do sul	01b1
sudgeorgien und die sudlichen sandwichinseln	01W1
sudkorea	00U1
sudsudan	01b1
sudur afrika	0091
sudur georgia og sudur sandvikureyjar	01W1
sudur korea	00U1
sudur sudan	01b1
sudurskautslandid	01l1
sudáfrica	0091
sudán	01a1
sudán del sur	01b1
sudão	01a1
sudão do sul	01b1
sudāna	01a1
suecia	01_1
suedafrika	0091
suede	01_1
suedgeorgien und die suedlichen sandwichinseln	01W1
suedia	01_1
suedkorea	00U1
suedsudan	01b1
suica	00_1
suissa	00_1
suisse	00_1
suiza	00_1
suomi	00a1
suomija	00a1
suranam	03H1
suriah	01[1
surinam	03H1
surinama	03H1
surinamas	03H1
suriname	03H1
suriye	01[1
suudi arabistan	0001
suurbritannia	00L1
suuria	01[1
suècia	01_1
suède	01_1
suécia	01_1
suíça	00_1
suïssa	00_1
suður-afríka	0091
suður-georgía og suður-sandvíkureyjar	01W1
suður-kórea	00U1
suður-súdan	01b1
suðurskautslandið	01l1
sv elenos sala	03_1
sv helenas sala	03_1
sv.helēnas sala	03_1
svaasimaa	01`1
svajc	00_1
svajcarska	00_1
svajciarsko	00_1
svalbara un jana majena sala	0311
svalbard & jan mayen	0311
svalbard a jan mayen	0311
svalbard agus jan mayen	0311
svalbard e jan mayen	0311
svalbard es jan mayen	0311
svalbard et jan mayen	0311
svalbard i jan majen	0311
svalbard i jan mayen	0311
svalbard in jan mayen	0311
svalbard ja jan mayen	0311
svalbard och jan mayen	0311
svalbard og jan mayen	0311
svalbard si jan mayen	0311
svalbard u jan mayen	0311
svalbard va jan mayen	0311
svalbard ve jan mayen	0311
svalbard và jan mayen	0311
svalbard y jan mayen	0311
svalbard és jan mayen	0311
svalbard și jan mayen	0311
svalbardas ir janas majenas	0311
svalbardi og jan mayen	0311
svalbarði og jan mayen	0311
svalbāra un jana majena sala	0311
svartfjallaland	02H1
svasiland	01`1
svasíland	01`1
svata helena	03_1
svata lucia	03a1
svata lucie	03a1
svatini	01`1
svaty bartolomej	03^1
svaty kristof a nevis	03`1
svaty krystof a nevis	03`1
svaty martin (fr	02d1
svaty martin (francie	02d1
svaty martin (hol	03Z1
svaty martin (nizozemsko	03Z1
svaty tomas a princov ostrov	03f1
svaty tomas a princuv ostrov	03f1
svaty vincenc a grenadiny	03c1
svaty vincent a grenadiny	03c1
svatá helena	03_1
svatá lucie	03a1
svatý bartoloměj	03^1
svatý kryštof a nevis	03`1
svatý martin (francie	02d1
svatý martin (nizozemsko	03Z1
svatý tomáš a princův ostrov	03f1
svatý vincenc a grenadiny	03c1
svazi	01`1
svazijsko	01`1
svaziland	01`1
svazilandas	01`1
svazilend	01`1
svazilenda	01`1
svedija	01_1
svedorszag	01_1
svedska	01_1
svedsko	01_1
sveicarija	00_1
sveice	00_1
sveits	00_1
sveitsi	00_1
sventasis vincentas ir grenadinai	03c1
sverige	01_1
sveta helena	03_1
sveta jelena	03_1
sveta lucija	03a1
sveta peter in mihael	03b1
sveti bartolomej	03^1
sveti kristof in nevis	03`1
sveti kristofor i nevis	03`1
sveti krištof in nevis	03`1
sveti martin (francuska	02d1
sveti martin (holandija	03Z1
sveti petar i mikelon	03b1
sveti toma i princip	03f1
sveti tomaz in princ	03f1
sveti tomaž in princ	03f1
sveti vincencij in grenadine	03c1
sveti vincent i grenadini	03c1
svezia	01_1
svica	00_1
svicarska	00_1
sviss	00_1
svithjod	01_1
svizzera	00_1
svycarsko	00_1
svájc	00_1
svätá helena	03_1
svätá lucia	03a1
svätý bartolomej	03^1
svätý krištof a nevis	03`1
svätý martin (fr	02d1
svätý martin (hol	03Z1
svätý tomáš a princov ostrov	03f1
svätý vincent a grenadíny	03c1
svédország	01_1
svíþjóð	01_1
swasiland	01`1
swaziland	01`1
swazilandia	01`1
swazilàndia	01`1
swazimaa	01`1
sweden	01_1
swedia	01_1
swiss	00_1
switzerland	00_1
sydafrika	0091
sydgeorgien och sydsandwichoarna	01W1
sydgeorgien och sydsandwichoearna	01W1
sydgeorgien och sydsandwichöarna	01W1
sydkorea	00U1
sydsudan	01b1
syria	01[1
syrie	01[1
syrien	01[1
syrië	01[1
syrland	01[1
syyria	01[1
szamoa	03e1
szaud arabia	0001
szaúd-arábia	0001
szenegal	01T1
szenegál	01T1
szent ilona	03_1
szerbia	01U1
szingapur	03h1
szingapúr	03h1
sziria	01[1
szkocja	00L1
szlovak koztarsasag	01]1
szlovakia	01]1
szlovenia	01\1
szlovák köztársaság	01]1
szlovákia	01]1
szlovénia	01\1
szomalia	01^1
szomália	01^1
szudan	01a1
szudán	01a1
szvazifold	01`1
szváziföld	01`1
szwajcaria	00_1
szwecja	01_1
szíria	01[1
sàhara occidental	01J1
sádi-arabía	0001
sáhara occidental	01J1
são bartolomeu	03^1
são cristóvão e névis	03`1
são martinho	02d1
são pedro e miquelão	03b1
são tomé & príncipe	03f1
são tomé agus príncipe	03f1
são tomé e príncipe	03f1
são tomé i príncipe	03f1
são tomé ja príncipe	03f1
são tomé och príncipe	03f1
são tomé og príncipe	03f1
são tomé u príncipe	03f1
são tomé und príncipe	03f1
são tomé và príncipe	03f1
são tomé és príncipe	03f1
são tomé și príncipe	03f1
são vicente e granadinas	03c1
sèrbia	01U1
séc	01S1
sénégal	01T1
sérstjórnarsvæðið hong kong	02J1
sérstjórnarsvæðið makaó	02K1
sérvia	01U1
síerra leóne	03g1
síle	01X1
síp	00S1
síria	01[1
sómalía	01^1
sør-afrika	0091
sør-georgia og sør-sandwichøyene	01W1
sør-korea	00U1
sør-sudan	01b1
súdan	01a1
súdán	01a1
súrínam	03H1
südafrika	0091
südgeorgien und die südlichen sandwichinseln	01W1
südkorea	00U1
südsudan	01b1
süüria	01[1
sýria	01[1
sýrie	01[1
sýrland	01[1
sīrija	01[1
sırbistan	01U1
słowacja	01]1
słowenia	01\1
t c	01d1
t.c	01d1
taani	00\1
tacikistan	01L1
tadjikistan	01L1
tadjiquistao	01L1
tadjiquistão	01L1
tadschikistan	01L1
tadsikistan	01L1
tadsjikistan	01L1
tadsíkistan	01L1
tadzikija	01L1
tadzikistan	01L1
tadzikistana	01L1
tadzjikistan	01L1
tadzsikisztan	01L1
tadzykistan	01L1
tadżykistan	01L1
tadžikija	01L1
tadžikistan	01L1
tadžikistāna	01L1
tagikistan	01L1
tai	01N1
tailand	01N1
tailandas	01N1
tailandia	01N1
tailàndia	01N1
tailândia	01N1
taivan	01O1
taivana	01O1
taivanas	01O1
taivāna	01O1
taiwan	01O1
taiwán	01O1
taizeme	01N1
tajikistan	01L1
tajland	01N1
tajlandia	01N1
tajska	01N1
tajvan	01O1
tajwan	01O1
taliansko	00l1
tanjung verde	02?1
tansaania	01M1
tansania	01M1
tansanía	01M1
tanska	00\1
tanzania	01M1
tanzanie	01M1
tanzanija	01M1
tanzanya	01M1
tanzània	01M1
tanzánia	01M1
tanzânia	01M1
tanzānija	01M1
tarile de jos	00;1
tay ban nha	01K1
tay sahara	01J1
tayikistan	01L1
tayikistán	01L1
tayland	01N1
tayvan	01O1
taíland	01N1
taívan	01O1
taïwan	01O1
tc	01d1
tchad	02@1
tchaj wan	01O1
tchaj-wan	01O1
tchequia	01S1
tchequie	01S1
tchéquia	01S1
tchéquie	01S1
tekkland	01S1
tekkneska lydveldid	01S1
teritoriile australe si antarctice franceze	02R1
teritoriile australe și antarctice franceze	02R1
teritoriile palestiniene	01D1
teritoriul britanic din oceanul indian	02:1
terksas un kaikosas salas	0341
terkso ir kaikoso salos	0341
terre australi francesi	02R1
terres australes francaises	02R1
terres australes françaises	02R1
terres australs antartiques franceses	02R1
terres australs antàrtiques franceses	02R1
territoire britannique de l'ocean indien	02:1
territoire britannique de l'océan indien	02:1
territoires palestiniens	01D1
territori britanic de l'ocea indic	02:1
territori britànic de l'oceà índic	02:1
territori palestinesi	01D1
territorio britanico del oceano indico	02:1
territorio britanico do oceano indico	02:1
territorio britannico dell'oceano indiano	02:1
territorio británico del océano índico	02:1
territorios australes franceses	02R1
territorios franceses do sul	02R1
territorios palestinos	01D1
territoris palestins	01D1
território britânico do oceano índico	02:1
territórios franceses do sul	02R1
territórios palestinos	01D1
terytoria palestynskie	01D1
terytoria palestyńskie	01D1
thai lan	01N1
thaifold	01N1
thaiföld	01N1
thailand	01N1
thailanda	01N1
thailande	01N1
thailandia	01N1
thaimaa	01N1
thajsko	01N1
thanh vatican	02D1
thaïlande	01N1
the netherlands	00;1
tho nhi ky	01d1
thuy dien	01_1
thuy si	00_1
thyskaland	00=1
thành vatican	02D1
thái lan	01N1
thổ nhĩ kỳ	01d1
thụy sĩ	00_1
thụy điển	01_1
timor est	0201
timor leste	0201
timor leste (istocni timor	0201
timor oriental	0201
timor tal lvant	0201
timor tal-lvant	0201
timor timur	0201
timor wschodni	0201
timor-leste	0201
timor-leste (istočni timor	0201
timor-oriental	0201
timorul de est	0201
tiomor thoir	0201
tiongkok	01Y1
tjeckien	01S1
tjeckiska republiken	01S1
tjekkiet	01S1
tocala	03J1
toga	03I1
togas	03I1
togo	03I1
tokela	03J1
tokelau	03J1
tokelauoarna	03J1
tokelauoearna	03J1
tokelauöarna	03J1
tokelav	03J1
tonga	03i1
torokorszag	01d1
tr variant	01d1
tr-variant	01d1
trieu tien	00V1
trinidad & tobago	03\1
trinidad a tobago	03\1
trinidad dan tobago	03\1
trinidad e tobago	03\1
trinidad en tobago	03\1
trinidad es tobago	03\1
trinidad i tobago	03\1
trinidad in tobago	03\1
trinidad ja tobago	03\1
trinidad och tobago	03\1
trinidad og tobago	03\1
trinidad si tobago	03\1
trinidad u tobago	03\1
trinidad und tobago	03\1
trinidad va tobago	03\1
trinidad ve tobago	03\1
trinidad và tobago	03\1
trinidad y tobago	03\1
trinidad és tobago	03\1
trinidad și tobago	03\1
trinidada un tobago	03\1
trinidadas ir tobagas	03\1
trinidāda un tobāgo	03\1
trinite et tobago	03\1
trinité-et-tobago	03\1
triều tiên	00V1
trung quoc	01Y1
trung quốc	01Y1
trynidad i tobago	03\1
trínidad og tóbagó	03\1
tsaad	02@1
tsad	02@1
tschad	02@1
tschechei	01S1
tschechien	01S1
tschechische republik	01S1
tsehhi	01S1
tsehhi vabariik	01S1
tsekin tasavalta	01S1
tsekki	01S1
tsiili	01X1
tsjaad	02@1
tsjad	02@1
tsjechie	01S1
tsjechische republiek	01S1
tsjechië	01S1
tsjekkia	01S1
tuerkei	01d1
tuneesia	01c1
tunesie	01c1
tunesien	01c1
tunesië	01c1
tunez	01c1
tunezia	01c1
tunezja	01c1
tunis	01c1
tunisas	01c1
tunisia	01c1
tunisie	01c1
tunisien	01c1
tunisija	01c1
tunisko	01c1
tunizija	01c1
tunus	01c1
tunézia	01c1
tunísia	01c1
turchia	01d1
turcia	01d1
turcija	01d1
turcja	01d1
turcomenistao	01e1
turcomenistão	01e1
turecko	01d1
turgi	01d1
turkei	01d1
turkey	01d1
turki	01d1
turkiet	01d1
turkija	01d1
turkije	01d1
turkiye	01d1
turkiye cumhuriyeti	01d1
turkki	01d1
turkmenistan	01e1
turkmenistana	01e1
turkmenistanas	01e1
turkmenistán	01e1
turkmenistāna	01e1
turkmenisztan	01e1
turkmensko	01e1
turkménistan	01e1
turkménsko	01e1
turkmėnistanas	01e1
turks & caicos islands	0341
turks a caicos	0341
turks en caicoseilanden	0341
turks es caicos szigetek	0341
turks i caicos	0341
turks ja caicos	0341
turks ja caicossaaret	0341
turks och caicosoarna	0341
turks og caicoseyjar	0341
turks og caicosoerne	0341
turks og caicosoyene	0341
turks und caicosinseln	0341
turks ve caicos adalari	0341
turks ve caicos adaları	0341
turks- en caicoseilanden	0341
turks- ja caicossaaret	0341
turks- och caicosoearna	0341
turks- och caicosöarna	0341
turks- og caicoseyjar	0341
turks- og caicosoeerne	0341
turks- og caicosoeyene	0341
turks- og caicosøerne	0341
turks- og caicosøyene	0341
turks- und caicosinseln	0341
turks- és caicos-szigetek	0341
turquia	01d1
turquie	01d1
turquía	01d1
turska	01d1
turčija	01d1
tuvalu	03j1
txad	02@1
txequia	01S1
txèquia	01S1
tyrkia	01d1
tyrkiet	01d1
tyrkland	01d1
tyskland	00=1
tádzsikisztán	01L1
tádžikistán	01L1
tây ban nha	01K1
tây sahara	01J1
tékkland	01S1
tékkneska lýðveldið	01S1
tímor-leste	0201
tíomór thoir	0201
tócalá	03J1
tóga	03I1
tógó	03I1
tókelá	03J1
törökország	01d1
túnez	01c1
túnis	01c1
túrkmenistan	01e1
túvalú	03j1
türgi	01d1
türkei	01d1
türkiye	01d1
türkiye cumhuriyeti	01d1
türkmenistan	01e1
türkmenisztán	01e1
tērksas un kaikosas salas	0341
tšaad	02@1
tšad	02@1
tšehhi	01S1
tšehhi vabariik	01S1
tšekin tasavalta	01S1
tšekki	01S1
tšiili	01X1
u a e	01n1
u k	00L1
u s	0021
u s a	0021
u s outlying islands	0031
u s virgin islands	0041
u.a.e	01n1
u.k	00L1
u.s	0021
u.s. outlying islands	0031
u.s. virgin islands	0041
u.s.a	0021
uae	01n1
uc	00C1
ucraina	01f1
ucrania	01f1
ucraïna	01f1
ucrânia	01f1
udaljena ostrva sad	0031
uganda	03O1
uhendkuningriik	00L1
uhendriikide hajasaared	0031
uj kaledonia	01@1
uj zeland	01A1
ujedinjeni arapski emirati	01n1
ujedinjeno kraljevstvo	00L1
uk	00L1
ukraina	01f1
ukraine	01f1
ukrajina	01f1
ukrajna	01f1
ukrayna	01f1
umman	03N1
ungari	01h1
ungaria	01h1
ungarija	01h1
ungarn	01h1
ungern	01h1
ungheria	01h1
ungverjaland	01h1
ungārija	01h1
uni emirat arab	01n1
united arab emirates	01n1
united kingdom	00L1
united states	0021
united states of america	0021
unkari	01h1
uragua	03P1
urdun	00m1
uruguai	03P1
uruguaj	03P1
uruguay	03P1
urugvae	03P1
urugvaj	03P1
urugvaja	03P1
urugvajus	03P1
urugwaj	03P1
usa	0021
usa neitsisaared	0041
usa:s yttre oar	0031
usa:s yttre oear	0031
usa:s yttre öar	0031
usas ytre oeyer	0031
usas ytre oyer	0031
usas ytre øyer	0031
usbekistan	01g1
uus kaledoonia	01@1
uus meremaa	01A1
uus-kaledoonia	01@1
uus-meremaa	01A1
uusi kaledonia	01@1
uusi seelanti	01A1
uusi-kaledonia	01@1
uusi-seelanti	01A1
uzbegisztan	01g1
uzbekistan	01g1
uzbekistana	01g1
uzbekistanas	01g1
uzbekistán	01g1
uzbekistāna	01g1
uzbequistao	01g1
uzbequistão	01g1
vacija	00=1
vaestsahara	01J1
vailis agus futuna	03K1
vailís agus futúna	03K1
vakaru sachara	01J1
vakarų sachara	01J1
valgevene	00E1
valis i futuna	03K1
valko venaja	00E1
valko-venaejae	00E1
valko-venäjä	00E1
vanocni ostrov	0291
vanuatu	03k1
vanuatú	03k1
vanúatú	03k1
vastsahara	01J1
vaticaanstad	02D1
vatican	02D1
vatican city	02D1
vatikaani	02D1
vatikan	02D1
vatikanid	02D1
vatikano miesto valstybe	02D1
vatikano miesto valstybė	02D1
vatikans	02D1
vatikanstadt	02D1
vatikanstaten	02D1
vatikán	02D1
vatikāns	02D1
vatíkanið	02D1
veiniseala	03@1
veiniséala	03@1
velika britanija	00L1
velka britania	00L1
velka britanie	00L1
velká británie	00L1
venaejae	01I1
venaja	01I1
venecuela	03@1
venecuēla	03@1
venemaa	01I1
venesuela	03@1
venesúela	03@1
venezuela	03@1
veneçuela	03@1
vengrija	01h1
venäjä	01I1
vereinigte arabische emirate	01n1
vereinigte staaten	0021
vereinigte staaten von amerika	0021
vereinigtes koenigreich	00L1
vereinigtes konigreich	00L1
vereinigtes königreich	00L1
verenigd koninkrijk	00L1
verenigde arabische emiraten	01n1
verenigde staten	0021
verenigde staten van amerika	0021
vest sahara	01J1
vest-sahara	01J1
vestsahara	01J1
vestur sahara	01J1
vestur-sahara	01J1
veľká británia	00L1
vianocny ostrov	0291
vianočný ostrov	0291
viet nam	03A1
vietna	03A1
vietnam	03A1
vietnamas	03A1
vietname	03A1
vietnám	03A1
vietnã	03A1
vijetnam	03A1
viro	00^1
vitneam	03A1
vitryssland	00E1
viêt nam	03A1
việt nam	03A1
vjetnama	03A1
vk	00L1
vokietija	00=1
volisa un futunas salas	03K1
volisas ir futuna	03K1
volisas ir futūna	03K1
volksrepublik china	01Y1
vs	0021
vuong quoc anh	00L1
vychodni timor	0201
vychodny timor	0201
vzhodni timor	0201
vánoční ostrov	0291
västsahara	01J1
víetnam	03A1
vítneam	03A1
východní timor	0201
východný timor	0201
vācija	00=1
vương quốc anh	00L1
wales	00L1
wallis & futuna	03K1
wallis a futuna	03K1
wallis e futuna	03K1
wallis en futuna	03K1
wallis es futuna	03K1
wallis et futuna	03K1
wallis i futuna	03K1
wallis in futuna	03K1
wallis ja futuna	03K1
wallis och futunaoarna	03K1
wallis og futuna	03K1
wallis og futunaeyjar	03K1
wallis si futuna	03K1
wallis u futuna	03K1
wallis und futuna	03K1
wallis va futuna	03K1
wallis ve futuna	03K1
wallis và futuna	03K1
wallis y futuna	03K1
wallis és futuna	03K1
wallis și futuna	03K1
wallis- och futunaoearna	03K1
wallis- och futunaöarna	03K1
wallis- og fútúnaeyjar	03K1
wallis-et-futuna	03K1
watykan	02D1
wegry	01h1
weihnachtsinsel	0291
weissrussland	00E1
weißrussland	00E1
wenezuela	03@1
westelijke sahara	01J1
western sahara	01J1
westsahara	01J1
wielka brytania	00L1
wietnam	03A1
wilayah inggris di samudra hindia	02:1
wilayah palestina	01D1
wilayah selatan prancis	02R1
wit rusland	00E1
wit-rusland	00E1
wlk bryt	00L1
wlk. bryt	00L1
wlochy	00l1
wni	00k1
wybrzeze kosci sloniowej	00[1
wybrzeże kości słoniowej	00[1
wyspa bouveta	0281
wyspa bozego narodzenia	0291
wyspa bożego narodzenia	0291
wyspa man	02V1
wyspa swietej heleny	03_1
wyspa świętej heleny	03_1
wyspy alandzkie	0011
wyspy cooka	02P1
wyspy dziewicze stanow zjednoczonych	0041
wyspy dziewicze stanów zjednoczonych	0041
wyspy heard i mcdonalda	02o1
wyspy kokosowe	02M1
wyspy marshalla	02l1
wyspy owcze	02]1
wyspy salomona	0331
wyspy swietego tomasza i ksiazeca	03f1
wyspy świętego tomasza i książęca	03f1
węgry	01h1
włochy	00l1
xile	01X1
xina	01Y1
xipre	00S1
yaman	02[1
yemen	02[1
yeni kaledonya	01@1
yeni zelanda	01A1
yhdysvallat	0021
yhdysvaltain erillissaaret	0031
yhdysvaltain neitsytsaaret	0041
yibuti	02I1
yordania	00m1
ypatingasis administracinis kinijos regionas honkongas	02J1
ypatingasis administracinis kinijos regionas makao	02K1
yunani	00f1
yunanistan	00f1
yémen	02[1
zahodna sahara	01J1
zalamana salas	0331
zaliasis kysulys	02?1
zambia	01P1
zambie	01P1
zambija	01P1
zambiya	01P1
zapadna sahara	01J1
zapadni sahara	01J1
zda	0021
zdruzene drzave amerike	0021
zdruzeni arabski emirati	01n1
zdruzeno kraljestvo	00L1
združene države amerike	0021
združeni arabski emirati	01n1
združeno kraljestvo	00L1
zelenortska ostrva	02?1
zelenortska republika	02?1
zelenortski otoki	02?1
zentralafrikanische republik	02G1
ziemelkoreja	00V1
ziemelmakedonija	0161
ziemelu marianas salas	02\1
ziemeļkoreja	00V1
ziemeļmaķedonija	0161
ziemeļu marianas salas	02\1
ziemsvetku sala	0291
ziemsvētku sala	0291
zilonkaula krasts	00[1
ziloņkaula krasts	00[1
zimbabue	01Z1
zimbabve	01Z1
zimbabvė	01Z1
zimbabwe	01Z1
zimbàbue	01Z1
zimbábue	01Z1
zjednoczone emiraty arabskie	01n1
zjednoczone krolestwo	00L1
zjednoczone królestwo	00L1
zk	00L1
zold foki koztarsasag	02?1
zuid afrika	0091
zuid georgia en zuidelijke sandwicheilanden	01W1
zuid korea	00U1
zuid soedan	01b1
zuid-afrika	0091
zuid-georgia en zuidelijke sandwicheilanden	01W1
zuid-korea	00U1
zuid-soedan	01b1
zviedrija	01_1
zweden	01_1
zwitserland	00_1
zypern	00S1
zàmbia	01P1
západná sahara	01J1
západní sahara	01J1
zâmbia	01P1
zöld-foki köztársaság	02?1
zālamana salas	0331
àustria	01B1
áfrica do sul	0091
álandseyjar	0011
áo	01B1
ástralía	00C1
áustria	01B1
ázerbájdžán	00B1
ägypten	0051
äquatorialguinea	0061
äthiopien	0071
åland	0011
åland adaları	0011
åland islands	0011
åland-szigetek	0011
ålandinseln	0011
ålandski otoci	0011
ålandy	0011
ækvatorialguinea	0061
çad	02@1
çek cumhuriyeti	01S1
çekya	01S1
çin	01Y1
çin hong kong öib	02J1
çin makao öib	02K1
é.-u	0021
écosse	00L1
égypte	0051
éimin	02[1
éire	00:1
émirats arabes unis	01n1
équateur	02Z1
érythrée	00`1
észak-korea	00V1
észak-macedónia	0161
északi mariana-szigetek	02\1
észtország	00^1
état de la cité du vatican	02D1
états-unis	0021
états-unis d'amérique	0021
éthiopie	0071
índia	00]1
írak	00i1
íran	00j1
írland	00:1
írország	00:1
írsko	00:1
írán	00j1
ísland	00o1
ísrael	0321
ítalía	00l1
île bouvet	0281
île christmas	0291
île de man	02V1
île norfolk	02W1
îles caïmans	02E1
îles cocos	02M1
îles cook	02P1
îles féroé	02]1
îles heard-et-macdonald	02o1
îles malouines	02^1
îles malouines (îles falkland	02^1
îles mariannes du nord	02\1
îles marshall	02l1
îles mineures éloignées des états-unis	0031
îles pitcairn	02m1
îles salomon	0331
îles turques-et-caïques	0341
îles vierges britanniques	02;1
îles vierges des états-unis	0041
îles åland	0011
óman	03N1
örményország	00A1
österreich	01B1
österrike	01B1
östtimor	0201
özbekistan	01g1
øst-timor	0201
østerrike	01B1
østrig	01B1
østtimor	0201
úc	00C1
úganda	03O1
új-kaledónia	01@1
új-zéland	01A1
úkraína	01f1
úrúgvæ	03P1
úsbekistan	01g1
ühendkuningriik	00L1
ühendriikide hajasaared	0031
ük	00L1
ürdün	00m1
üzbegisztán	01g1
þýskaland	00=1
ċipru	00S1
čad	02@1
čada	02@1
čadas	02@1
čehija	01S1
čehijas republika	01S1
čekija	01S1
čekijos respublika	01S1
černá hora	02H1
česko	01S1
česká republika	01S1
češka	01S1
češka republika	01S1
čierna hora	02H1
čile	01X1
čilė	01X1
čr	01S1
črna gora	02H1
čína	01Y1
čīle	01X1
đan mạch	00\1
đài loan	01O1
đông timor	0201
đảo bouvet	0281
đảo giáng sinh	0291
đảo man	02V1
đảo norfolk	02W1
đặc khu hành chính hồng kông, trung quốc	02J1
đặc khu hành chính macao, trung quốc	02K1
đức	00=1
ēģipte	0051
ġibiltà	02F1
ġżejjer mariana tat-tramuntana	02\1
īrija	00:1
ķtr īpašais administratīvais reģions makao	02K1
ķīna	01Y1
ķīnas īpašās pārvaldes apgabals honkonga	02J1
łotwa	0111
řecko	00f1
şili	01X1
šalamounovy ostrovy	0331
šalamúnove ostrovy	0331
šiaurės korėja	00V1
šiaurės makedonija	0161
šotimaa	00L1
španielsko	01K1
španija	01K1
španjolska	01K1
španělsko	01K1
špicberky a jan mayen	0311
šri lanka	03G1
šrilanka	03G1
šv. elenos sala	03_1
švajcarska	00_1
švajčiarsko	00_1
švedija	01_1
švedska	01_1
šveicarija	00_1
šveice	00_1
šveits	00_1
šventasis vincentas ir grenadinai	03c1
švica	00_1
švicarska	00_1
švédsko	01_1
švýcarsko	00_1
žaliasis kyšulys	02?1
țările de jos	00;1
άγιοσ βαρθολομαίοσ	03^1
άγιοσ βικέντιοσ και γρεναδίνεσ	03c1
άγιοσ μαρίνοσ	03d1
άγιοσ μαρτίνοσ (γαλλικό τμήμα	02d1
άγιοσ μαρτίνοσ (ολλανδικό τμήμα	03Z1
αίγυπτοσ	0051
αγία ελένη	03_1
αγία λουκία	03a1
αγγλία	00L1
αγγλια	00L1
αγια ελενη	03_1
αγια λουκια	03a1
αγιοσ βαρθολομαιοσ	03^1
αγιοσ βικεντιοσ και γρεναδινεσ	03c1
αγιοσ μαρινοσ	03d1
αγιοσ μαρτινοσ (γαλλικο τμημα	02d1
αγιοσ μαρτινοσ (ολλανδικο τμημα	03Z1
αγκολα	01k1
αγκόλα	01k1
αζερμπαιτζαν	00B1
αζερμπαϊτζάν	00B1
αιγυπτοσ	0051
αιθιοπία	0071
αιθιοπια	0071
αιτη	02n1
ακτή ελεφαντοστού	00[1
ακτη ελεφαντοστου	00[1
αλβανία	00<1
αλβανια	00<1
αλγερία	00>1
αλγερια	00>1
αμερική	0021
αμερικανικέσ παρθένεσ νήσοι	0041
αμερικανική σαμόα	00?1
αμερικανικεσ παρθενεσ νησοι	0041
αμερικανικη σαμοα	00?1
αμερικη	0021
ανατολικο τιμορ	0201
ανατολικό τιμόρ	0201
ανγκουίλα	01j1
ανγκουιλα	01j1
ανδορα	01i1
ανδόρα	01i1
αντίγκουα και μπαρμπούντα	01m1
ανταρκτική	01l1
ανταρκτικη	01l1
αντιγκουα και μπαρμπουντα	01m1
αοτεαροα νεα ζηλανδια	01A1
αοτεαρόα νέα ζηλανδία	01A1
απομακρυσμένεσ νησίδεσ ηπα	0031
απομακρυσμενεσ νησιδεσ ηπα	0031
αργεντινή	00@1
αργεντινη	00@1
αρμενία	00A1
αρμενια	00A1
αρουμπα	01o1
αρούμπα	01o1
αυστρία	01B1
αυστραλία	00C1
αυστραλια	00C1
αυστρια	01B1
αφγανιστάν	0081
αφγανισταν	0081
αϊτή	02n1
βέλγιο	00F1
βανουάτου	03k1
βανουατου	03k1
βατικανο	02D1
βατικανό	02D1
βελγιο	00F1
βενεζουέλα	03@1
βενεζουελα	03@1
βερμουδεσ	0251
βερμούδεσ	0251
βιετνάμ	03A1
βιετναμ	03A1
βολιβία	00I1
βολιβια	00I1
βορεια κορεα	00V1
βορεια μακεδονια	0161
βοσνία - ερζεγοβίνη	00H1
βοσνια ερζεγοβινη	00H1
βουλγαρία	00M1
βουλγαρια	00M1
βραζιλία	00K1
βραζιλια	00K1
βρετανικά εδάφη ινδικού ωκεανού	02:1
βρετανικέσ παρθένεσ νήσοι	02;1
βρετανικα εδαφη ινδικου ωκεανου	02:1
βρετανικεσ παρθενεσ νησοι	02;1
βόρεια κορέα	00V1
βόρεια μακεδονία	0161
γαλλία	00b1
γαλλια	00b1
γαλλικά νότια εδάφη	02R1
γαλλική γουιάνα	02b1
γαλλική πολυνησία	02c1
γαλλικα νοτια εδαφη	02R1
γαλλικη γουιανα	02b1
γαλλικη πολυνησια	02c1
γερμανία	00=1
γερμανια	00=1
γεωργία	01V1
γεωργια	01V1
γιβραλτάρ	02F1
γιβραλταρ	02F1
γκάμπια	00d1
γκάνα	02e1
γκέρνζι	02f1
γκαμπια	00d1
γκαμπον	00c1
γκαμπόν	00c1
γκανα	02e1
γκερνζι	02f1
γκουάμ	02j1
γκουαμ	02j1
γουάλισ και φουτούνα	03K1
γουαδελουπη	02i1
γουαδελούπη	02i1
γουαλισ και φουτουνα	03K1
γουατεμάλα	02k1
γουατεμαλα	02k1
γουιάνα	00g1
γουιανα	00g1
γουινέα	00h1
γουινέα μπισάου	0271
γουινεα	00h1
γουινεα μπισαου	0271
γρενάδα	02h1
γρεναδα	02h1
γροιλανδία	00e1
γροιλανδια	00e1
δανία	00\1
δανια	00\1
δομινικανή δημοκρατία	01E1
δομινικανη δημοκρατια	01E1
δυτική σαχάρα	01J1
δυτικη σαχαρα	01J1
ελ σαλβαδορ	01Q1
ελ σαλβαδόρ	01Q1
ελβετία	00_1
ελβετια	00_1
ελλάδα	00f1
ελλάσ	00f1
ελλαδα	00f1
ελλασ	00f1
ερυθραία	00`1
ερυθραια	00`1
εσθονία	00^1
εσθονια	00^1
εσουατίνι	01`1
εσουατινι	01`1
ζάμπια	01P1
ζαμπια	01P1
ζιμπάμπουε	01Z1
ζιμπαμπουε	01Z1
η π α	0021
η.π.α	0021
ηβ	00L1
ηνωμένα αραβικά εμιράτα	01n1
ηνωμένεσ πολιτείεσ	0021
ηνωμένο βασίλειο	00L1
ηνωμενα αραβικα εμιρατα	01n1
ηνωμενεσ πολιτειεσ	0021
ηνωμενο βασιλειο	00L1
ηπα	0021
ιαπωνία	01R1
ιαπωνια	01R1
ινδία	00]1
ινδια	00]1
ινδονησία	00k1
ινδονησια	00k1
ιορδανία	00m1
ιορδανια	00m1
ιράκ	00i1
ιράν	00j1
ιρακ	00i1
ιραν	00j1
ιρλανδία	00:1
ιρλανδια	00:1
ισημερινή γουινέα	0061
ισημερινη γουινεα	0061
ισημερινοσ	02Z1
ισημερινόσ	02Z1
ισλανδία	00o1
ισλανδια	00o1
ισπανία	01K1
ισπανια	01K1
ισραήλ	0321
ισραηλ	0321
ιταλία	00l1
ιταλια	00l1
κάτω χώρεσ	00;1
κένυα	00R1
κίνα	01Y1
καζακστάν	00Q1
καζακσταν	00Q1
καμερουν	02A1
καμερούν	02A1
καμποτζη	00P1
καμπότζη	00P1
καναδάσ	02B1
καναδασ	02B1
κατάρ	02C1
καταρ	02C1
κατω χωρεσ	00;1
κεντροαφρικανική δημοκρατία	02G1
κεντροαφρικανικη δημοκρατια	02G1
κενυα	00R1
κινα	01Y1
κιργιστάν	00T1
κιργισταν	00T1
κιριμπάτι	02L1
κιριμπατι	02L1
κολομβία	00W1
κολομβια	00W1
κομορεσ	02N1
κομόρεσ	02N1
κονγκο (δημοκρατια	02O1
κονγκο (λδκ	00Z1
κονγκο κινσασα	00Z1
κονγκο μπραζαβιλ	02O1
κονγκό (δημοκρατία	02O1
κονγκό (λδκ	00Z1
κονγκό - κινσάσα	00Z1
κονγκό - μπραζαβίλ	02O1
κοσσυφοπέδιο	00X1
κοσσυφοπεδιο	00X1
κοστα ρικα	02Q1
κουβέιτ	02S1
κουβα	02T1
κουβειτ	02S1
κουρασάο	02U1
κουρασαο	02U1
κούβα	02T1
κροατία	00Y1
κροατια	00Y1
κυπροσ	00S1
κόστα ρίκα	02Q1
κύπροσ	00S1
λάοσ	0351
λίβανοσ	0141
λαοσ	0351
λεσοτο	0361
λεσότο	0361
λετονία	0111
λετονια	0111
λευκορωσία	00E1
λευκορωσια	00E1
λιβανοσ	0141
λιβερία	0121
λιβερια	0121
λιβυη	0131
λιβύη	0131
λιθουανία	0151
λιθουανια	0151
λιχτενστάιν	0371
λιχτενσταιν	0371
λουξεμβουργο	0381
λουξεμβούργο	0381
μάλι	03:1
μάλτα	03S1
μαγιοτ	03R1
μαγιότ	03R1
μαδαγασκάρη	03Q1
μαδαγασκαρη	03Q1
μακάο	02K1
μακάο εδπ κίνασ	02K1
μακαο	02K1
μακαο εδπ κινασ	02K1
μαλάουι	0181
μαλαισία	0171
μαλαισια	0171
μαλαουι	0181
μαλδίβεσ	0391
μαλδιβεσ	0391
μαλι	03:1
μαλτα	03S1
μαροκο	02_1
μαρτινίκα	03U1
μαρτινικα	03U1
μαρόκο	02_1
μαυρίκιοσ	03T1
μαυρικιοσ	03T1
μαυριτανία	0191
μαυριτανια	0191
μαυροβουνιο	02H1
μαυροβούνιο	02H1
μεγάλη βρετανία	00L1
μεγαλη βρετανια	00L1
μεξικο	03;1
μεξικό	03;1
μιανμάρ (βιρμανία	02>1
μιανμαρ (βιρμανια	02>1
μικρονησία	01:1
μικρονησια	01:1
μογγολία	01<1
μογγολια	01<1
μοζαμβίκη	03<1
μοζαμβικη	03<1
μολδαβία	01;1
μολδαβια	01;1
μονακο	03V1
μονακό	03V1
μονσεράτ	03W1
μονσερατ	03W1
μπανγκλαντέσ	00D1
μπανγκλαντεσ	00D1
μπαρμπέιντοσ	0231
μπαρμπειντοσ	0231
μπαχάμεσ	0211
μπαχαμεσ	0211
μπαχρέιν	0221
μπαχρειν	0221
μπελίζ	00G1
μπελιζ	00G1
μπενίν	0241
μπενιν	0241
μποτσουάνα	00J1
μποτσουανα	00J1
μπουρκίνα φάσο	02=1
μπουρκινα φασο	02=1
μπουρουντι	00N1
μπουρούντι	00N1
μπουτάν	00O1
μπουταν	00O1
μπρουνέι	02<1
μπρουνει	02<1
νέα ζηλανδία	01A1
νέα καληδονία	01@1
νήσοι βόρειεσ μαριάνεσ	02\1
νήσοι κέιμαν	02E1
νήσοι κουκ	02P1
νήσοι κόκοσ (κίλινγκ	02M1
νήσοι μάρσαλ	02l1
νήσοι νότια γεωργία και νότιεσ σάντουιτσ	01W1
νήσοι πίτκερν	02m1
νήσοι σολομώντοσ	0331
νήσοι τερκσ και κάικοσ	0341
νήσοι φερόεσ	02]1
νήσοι φόκλαντ	02^1
νήσοι φόκλαντ (νήσοι μαλβίνασ	02^1
νήσοι χερντ και μακντόναλντ	02o1
νήσοι όλαντ	0011
νήσοσ μπουβέ	0281
νήσοσ νόρφολκ	02W1
νήσοσ του μαν	02V1
νήσοσ των χριστουγέννων	0291
νίγηρασ	01?1
ναμίμπια	01=1
ναμιμπια	01=1
ναουρου	03X1
ναουρού	03X1
νεα ζηλανδια	01A1
νεα καληδονια	01@1
νεπάλ	03C1
νεπαλ	03C1
νησοι βορειεσ μαριανεσ	02\1
νησοι κειμαν	02E1
νησοι κοκοσ (κιλινγκ	02M1
νησοι κουκ	02P1
νησοι μαρσαλ	02l1
νησοι νοτια γεωργια και νοτιεσ σαντουιτσ	01W1
νησοι ολαντ	0011
νησοι πιτκερν	02m1
νησοι σολομωντοσ	0331
νησοι τερκσ και καικοσ	0341
νησοι φεροεσ	02]1
νησοι φοκλαντ	02^1
νησοι φοκλαντ (νησοι μαλβινασ	02^1
νησοι χερντ και μακντοναλντ	02o1
νησοσ μπουβε	0281
νησοσ νορφολκ	02W1
νησοσ του μαν	02V1
νησοσ των χριστουγεννων	0291
νιγηρία	01>1
νιγηρασ	01?1
νιγηρια	01>1
νικαράγουα	03D1
νικαραγουα	03D1
νιουε	03Y1
νιούε	03Y1
νορβηγία	00n1
νορβηγια	00n1
νοτια αφρικη	0091
νοτια κορεα	00U1
νοτιο σουδαν	01b1
ντομίνικα	02X1
ντομινικα	02X1
νότια αφρική	0091
νότια κορέα	00U1
νότιο σουδάν	01b1
ολλανδία	00;1
ολλανδία καραϊβικήσ	0101
ολλανδια	00;1
ολλανδια καραιβικησ	0101
ομάν	03N1
ομαν	03N1
ονδουρα	0301
ονδούρα	0301
ουγγαρία	01h1
ουγγαρια	01h1
ουγκάντα	03O1
ουγκαντα	03O1
ουζμπεκιστάν	01g1
ουζμπεκισταν	01g1
ουκρανία	01f1
ουκρανια	01f1
ουρουγουάη	03P1
ουρουγουαη	03P1
πακιστάν	01C1
πακισταν	01C1
παλάου	0261
παλαιστίνη	01D1
παλαιστινη	01D1
παλαιστινιακά εδάφη	01D1
παλαιστινιακα εδαφη	01D1
παλαου	0261
παναμάσ	03=1
παναμασ	03=1
παπουα νεα γουινεα	03[1
παπούα νέα γουινέα	03[1
παραγουάη	03>1
παραγουαη	03>1
περου	03?1
περού	03?1
πολωνία	01F1
πολωνια	01F1
πορτογαλία	01G1
πορτογαλια	01G1
πουέρτο ρίκο	03]1
πουερτο ρικο	03]1
πράσινο ακρωτήριο	02?1
πρασινο ακρωτηριο	02?1
ρεινιον	03B1
ρεϊνιόν	03B1
ρουάντα	03E1
ρουαντα	03E1
ρουμανία	01H1
ρουμανια	01H1
ρωσία	01I1
ρωσια	01I1
σάο τομέ και πρίνσιπε	03f1
σαμοα	03e1
σαμόα	03e1
σαο τομε και πρινσιπε	03f1
σαουδική αραβία	0001
σαουδικη αραβια	0001
σβάλμπαρντ και γιαν μαγιέν	0311
σβαλμπαρντ και γιαν μαγιεν	0311
σεν κιτσ και νέβισ	03`1
σεν κιτσ και νεβισ	03`1
σεν πιερ και μικελον	03b1
σεν πιερ και μικελόν	03b1
σενεγάλη	01T1
σενεγαλη	01T1
σερβία	01U1
σερβια	01U1
σευχελλεσ	03F1
σεϋχέλλεσ	03F1
σιέρα λεόνε	03g1
σιγκαπουρη	03h1
σιγκαπούρη	03h1
σιερα λεονε	03g1
σκωτία	00L1
σκωτια	00L1
σλοβακία	01]1
σλοβακια	01]1
σλοβενία	01\1
σλοβενια	01\1
σομαλία	01^1
σομαλια	01^1
σουαζιλάνδη	01`1
σουαζιλανδη	01`1
σουδάν	01a1
σουδαν	01a1
σουηδία	01_1
σουηδια	01_1
σουρινάμ	03H1
σουριναμ	03H1
σρι λάνκα	03G1
σρι λανκα	03G1
συρία	01[1
συρια	01[1
ταιβαν	01O1
ταιλανδη	01N1
τανζανία	01M1
τανζανια	01M1
τατζικιστάν	01L1
τατζικισταν	01L1
ταϊβάν	01O1
ταϊλάνδη	01N1
τζέρζι	02Y1
τζαμάικα	02g1
τζαμαικα	02g1
τζερζι	02Y1
τζιμπουτί	02I1
τζιμπουτι	02I1
τιμορ λεστε	0201
τιμόρ-λέστε	0201
τογκο	03I1
τοκελάου	03J1
τοκελαου	03J1
τονγκα	03i1
τουβαλου	03j1
τουβαλού	03j1
τουρκία	01d1
τουρκια	01d1
τουρκμενιστάν	01e1
τουρκμενισταν	01e1
τρινιντάντ και τομπάγκο	03\1
τρινινταντ και τομπαγκο	03\1
τσαντ	02@1
τσεχία	01S1
τσεχια	01S1
τσεχική δημοκρατία	01S1
τσεχικη δημοκρατια	01S1
τυνησία	01c1
τυνησια	01c1
τόγκο	03I1
τόνγκα	03i1
υεμένη	02[1
υεμενη	02[1
φίτζι	02`1
φιλιππίνεσ	02a1
φιλιππινεσ	02a1
φινλανδία	00a1
φινλανδια	00a1
φιτζι	02`1
χιλή	01X1
χιλη	01X1
χονγκ κονγκ	02J1
χονγκ κονγκ εδπ κίνασ	02J1
χονγκ κονγκ εδπ κινασ	02J1
авганистан	0081
австралия	00C1
австралія	00C1
австрия	01B1
австрія	01B1
азербайджан	00B1
азербејџан	00B1
аландские о ва	0011
аландские о-ва	0011
аландські острови	0011
албания	00<1
албанија	00<1
албанія	00<1
алжир	00>1
америка	0021
американска самоа	00?1
американски вирджински острови	0041
американское самоа	00?1
американське самоа	00?1
америчка девичанска острва	0041
америчка самоа	00?1
ангвила	01j1
ангилья	01j1
англия	00L1
англія	00L1
ангола	01k1
ангуила	01j1
ангілья	01j1
андора	01i1
андорра	01i1
антарктида	01l1
антарктик	01l1
антарктика	01l1
антигва и барбуда	01m1
антигуа и барбуда	01m1
антигуа і барбуда	01m1
аотеароа (нова зеландія	01A1
аотеароа (новая зеландия	01A1
аотеароа нова зеландия	01A1
аргентина	00@1
аржентина	00@1
армения	00A1
аруба	01o1
аустралија	00C1
аустрија	01B1
афганистан	0081
афганістан	0081
багамські острови	0211
багамы	0211
бангладеш	00D1
барбадос	0231
бахами	0211
бахамски острови	0211
бахреин	0221
бахрейн	0221
беларус	00E1
беларусь	00E1
белгия	00F1
белгија	00F1
белиз	00G1
белизе	00G1
белорусија	00E1
белоруссия	00E1
бельгия	00F1
бельгія	00F1
беліз	00G1
бенин	0241
бенін	0241
берег слонової кістки	00[1
бермуди	0251
бермудски острови	0251
бермудские о ва	0251
бермудские о-ва	0251
бермудські острови	0251
бих	00H1
божићно острво	0291
болгария	00M1
болгарія	00M1
боливия	00I1
боливија	00I1
болівія	00I1
бонэйр синт эстатиус и саба	0101
бонэйр, синт-эстатиус и саба	0101
босна	00H1
босна и херцеговина	00H1
босния и герцеговина	00H1
боснія і герцеговина	00H1
ботсвана	00J1
боцвана	00J1
бразил	00K1
бразилия	00K1
бразилія	00K1
британия	00L1
британска девичанска острва	02;1
британска територия в индийския океан	02:1
британска територија индијског океана	02:1
британская территория в индийском океане	02:1
британски вирджински острови	02;1
британська територія в індійському океані	02:1
британські віргінські острови	02;1
бруней	02<1
бруней даруссалам	02<1
брунеј	02<1
бугарска	00M1
буркина фасо	02=1
буркина-фасо	02=1
буркіна фасо	02=1
буркіна-фасо	02=1
бурунди	00N1
бурунді	00N1
бутан	00O1
българия	00M1
білорусь	00E1
в'єтнам	03A1
валис и футуна	03K1
вануату	03k1
ватикан	02D1
велика британија	00L1
велика британія	00L1
великобритания	00L1
венгрия	01h1
венесуела	03@1
венесуэла	03@1
венецуела	03@1
виетнам	03A1
виргинские о ва (великобритания	02;1
виргинские о ва (сша	0041
виргинские о-ва (великобритания	02;1
виргинские о-ва (сша	0041
вијетнам	03A1
внешние малые о ва (сша	0031
внешние малые о-ва (сша	0031
восточный тимор	0201
вьетнам	03A1
віддалені острови сша	0031
віргінські острови (сша	0041
вірменія	00A1
габон	00c1
гаити	02n1
гайана	00g1
гамбия	00d1
гамбија	00d1
гамбія	00d1
гана	02e1
гаяна	00g1
гаїті	02n1
гваделуп	02i1
гваделупа	02i1
гватемала	02k1
гвајана	00g1
гвинея	00h1
гвинея бисау	0271
гвинея-бисау	0271
гвинеја	00h1
гвинеја бисао	0271
гвинеја-бисао	0271
гвінея	00h1
гвінея бісау	0271
гвінея-бісау	0271
германия	00=1
гернзи	02f1
гернси	02f1
гернсі	02f1
гибралтар	02F1
голландия	00;1
голландія	00;1
гондурас	0301
гонконг	02J1
гонконг (сар	02J1
гонконг оар китаю	02J1
гонконг, оар китаю	02J1
гренада	02h1
гренланд	00e1
гренландия	00e1
гренландія	00e1
греция	00f1
греція	00f1
грузия	01V1
грузија	01V1
грузія	01V1
грчка	00f1
гуам	02j1
гърнзи	02f1
гърция	00f1
гібралтар	02F1
дания	00\1
данска	00\1
данія	00\1
джерси	02Y1
джерсі	02Y1
джибути	02I1
джибуті	02I1
джърси	02Y1
доминика	02X1
доминиканска република	01E1
доминиканская республика	01E1
домініка	02X1
домініканська республіка	01E1
египат	0051
египет	0051
еквадор	02Z1
екваториална гвинея	0061
екваторијална гвинеја	0061
екваторіальна гвінея	0061
енглеска	00L1
еритрея	00`1
еритреја	00`1
есватини	01`1
есватіні	01`1
естония	00^1
естонија	00^1
естонія	00^1
етиопия	0071
етиопија	0071
ефіопія	0071
замбия	01P1
замбија	01P1
замбія	01P1
западна сахара	01J1
западная сахара	01J1
західна сахара	01J1
зеленортска острва	02?1
зимбабве	01Z1
зімбабве	01Z1
израел	0321
израиль	0321
източен тимор	0201
индия	00]1
индија	00]1
индонезия	00k1
индонезија	00k1
иордания	00m1
ирак	00i1
иран	00j1
ирландия	00:1
ирска	00:1
исланд	00o1
исландия	00o1
испания	01K1
источни тимор	0201
италия	00l1
италија	00l1
йемен	02[1
йордания	00m1
йорданія	00m1
кабо верде	02?1
кабо-верде	02?1
казахстан	00Q1
кайманови острови	02E1
кайманові острови	02E1
камбоджа	00P1
камбоџа	00P1
камерун	02A1
канада	02B1
карибска нидерландия	0101
карибські нідерланди	0101
карипска холандија	0101
катар	02C1
кајманска острва	02E1
кения	00R1
кенија	00R1
кенія	00R1
кина	01Y1
кипар	00S1
кипр	00S1
кипър	00S1
киргизия	00T1
киргизстан	00T1
киргистан	00T1
кирибати	02L1
китай	01Y1
кндр	00V1
кокосова (килингова) острва	02M1
кокосови острови (острови кийлинг	02M1
кокосовые о ва	02M1
кокосовые о-ва	02M1
кокосові (кілінг) острови	02M1
колумбия	00W1
колумбија	00W1
колумбія	00W1
комори	02N1
коморска острва	02N1
коморски острови	02N1
коморы	02N1
конго (бразавил	02O1
конго (дрк	00Z1
конго (киншаса	00Z1
конго (република	02O1
конго (республіка	02O1
конго - бразавил	02O1
конго - браззавиль	02O1
конго - браззавіль	02O1
конго - киншаса	00Z1
конго - кіншаса	00Z1
конго бразавил	02O1
конго браззавиль	02O1
конго браззавіль	02O1
конго киншаса	00Z1
конго кіншаса	00Z1
косово	00X1
коста рика	02Q1
коста-рика	02Q1
костарика	02Q1
кот д'ивоар	00[1
кот д'ивуар	00[1
кот д'івуар	00[1
кот-д'ивуар	00[1
кот-д'івуар	00[1
куба	02T1
кувајт	02S1
кувейт	02S1
кукова острва	02P1
курасао	02U1
кыргызстан	00T1
кюрасао	02U1
кіпр	00S1
кірибаті	02L1
лаос	0351
латвия	0111
латвія	0111
лесото	0361
летонија	0111
либан	0141
либерия	0121
либерија	0121
либия	0131
либија	0131
ливан	0141
ливия	0131
литва	0151
литванија	0151
лихтенштајн	0371
лихтенштейн	0371
лихтенщайн	0371
луксембург	0381
люксембург	0381
ліберія	0121
ліван	0141
лівія	0131
ліхтенштейн	0371
м'янма (бірма	02>1
маврикий	03T1
маврикій	03T1
мавритания	0191
мавританія	0191
мавриций	03T1
мадагаскар	03Q1
майот	03R1
майотта	03R1
макао	02K1
макао (сар	02K1
макао оар китаю	02K1
макао сар на китай	02K1
макао, оар китаю	02K1
макао, сар на китай	02K1
малави	0181
малаві	0181
малайзия	0171
малайзія	0171
малдиви	0391
малезија	0171
мали	03:1
малта	03S1
мальдивы	0391
мальдіви	0391
мальта	03S1
малі	03:1
марокко	02_1
мароко	02_1
мартиник	03U1
мартиника	03U1
мартиніка	03U1
маршалловы о ва	02l1
маршалловы о-ва	02l1
маршаллові острови	02l1
маршалови острови	02l1
маршалска острва	02l1
мауританија	0191
маурицијус	03T1
мађарска	01h1
мајот	03R1
мексика	03;1
мексико	03;1
мианмар (бирма	02>1
микронезия	01:1
микронезија	01:1
мијанмар (бурма	02>1
мозамбик	03<1
мозамбік	03<1
молдавия	01;1
молдавија	01;1
молдова	01;1
монако	03V1
монголия	01<1
монголија	01<1
монголія	01<1
монсерат	03W1
монтсерат	03W1
монтсеррат	03W1
мьянма (бирма	02>1
мікронезія	01:1
намибия	01=1
намибија	01=1
намібія	01=1
науру	03X1
немачка	00=1
непал	03C1
нигер	01?1
нигерия	01>1
нигерија	01>1
нидерландия	00;1
нидерланды	00;1
никарагва	03D1
никарагуа	03D1
ниуе	03Y1
ниуэ	03Y1
нова зеландия	01A1
нова зеландія	01A1
нова каледония	01@1
нова каледонија	01@1
нова каледонія	01@1
новая зеландия	01A1
новая каледония	01@1
нови зеланд	01A1
норвегия	00n1
норвегія	00n1
норвешка	00n1
нігер	01?1
нігерія	01>1
нідерланди	00;1
нікарагуа	03D1
німеччина	00=1
ніуе	03Y1
о в буве	0281
о в мэн	02V1
о в норфолк	02W1
о в рождества	0291
о в св елены	03_1
о ва кайман	02E1
о ва кука	02P1
о ва питкэрн	02m1
о ва херд и макдональд	02o1
о-в буве	0281
о-в мэн	02V1
о-в норфолк	02W1
о-в рождества	0291
о-в св. елены	03_1
о-ва кайман	02E1
о-ва кука	02P1
о-ва питкэрн	02m1
о-ва херд и макдональд	02o1
оаэ	01n1
об'єднані арабські емірати	01n1
обала слоноваче	00[1
обала слоноваче (кот д'ивоар	00[1
обединени арабски емирства	01n1
обединеното кралство	00L1
оландска острва	0011
оландски острови	0011
оман	03N1
острва туркс и каикос	0341
острво буве	0281
острво ман	02V1
острво норфок	02W1
острво херд и мекдоналдова острва	02o1
остров буве	0281
остров ман	02V1
остров норфолк	02W1
остров рождество	0291
острови герд і макдоналд	02o1
острови кук	02P1
острови кука	02P1
острови питкерн	02m1
острови піткерн	02m1
острови теркс і кайкос	0341
острови търкс и кайкос	0341
острови хърд и макдоналд	02o1
острів буве	0281
острів мен	02V1
острів норфолк	02W1
острів різдва	0291
острів святої єлени	03_1
отдалечени острови на сащ	0031
пакистан	01C1
палау	0261
палестина	01D1
палестинске територије	01D1
палестински територии	01D1
палестинские территории	01D1
палестинські території	01D1
панама	03=1
папуа - новая гвинея	03[1
папуа нова гвинея	03[1
папуа нова гвинеја	03[1
папуа нова гвінея	03[1
папуа новая гвинея	03[1
папуа-нова гвинея	03[1
папуа-нова гвінея	03[1
парагвай	03>1
парагвај	03>1
перу	03?1
питкерн	02m1
полша	01F1
польша	01F1
польща	01F1
порторико	03]1
португалия	01G1
португалија	01G1
португалія	01G1
пољска	01F1
пуерто рико	03]1
пуерто-рико	03]1
пуэрто рико	03]1
пуэрто-рико	03]1
південна джорджія та південні сандвічеві острови	01W1
південна корея	00U1
південний судан	01b1
південно африканська республіка	0091
південно-африканська республіка	0091
північна корея	00V1
північна македонія	0161
північні маріанські острови	02\1
рб	00E1
реинион	03B1
република българия	00M1
република србија	01U1
республика беларусь	00E1
республика казахстан	00Q1
республика конго	02O1
республика корея	00U1
реюнион	03B1
реюньйон	03B1
реюньон	03B1
рк	00Q1
российская федерация	01I1
россия	01I1
росія	01I1
руанда	03E1
румунија	01H1
румунія	01H1
румъния	01H1
румыния	01H1
русия	01I1
русија	01I1
рф	01I1
сад	0021
салвадор	01Q1
сальвадор	01Q1
самоа	03e1
сан марино	03d1
сан томе и принсипи	03f1
сан томе і принсіпі	03f1
сан-марино	03d1
сан-томе и принсипи	03f1
сан-томе і принсіпі	03f1
сао томе и принсипи	03f1
сао томе и принципе	03f1
сар макао (кина	02K1
сар хонгконг (кина	02J1
саудитска арабия	0001
саудијска арабија	0001
саудовская аравия	0001
саудівська аравія	0001
сащ	0021
свазиленд	01`1
свазіленд	01`1
свалбард и ян майен	0311
свалбард и јан мајен	0311
света елена	03_1
света луција	03a1
света јелена	03_1
свети бартоломеј	03^1
свети мартин (француска	02d1
свети мартин (холандија	03Z1
северна корея	00V1
северна кореја	00V1
северна македония	0161
северна македонија	0161
северна маријанска острва	02\1
северная македония	0161
северни мариански острови	02\1
северные марианские о ва	02\1
северные марианские о-ва	02\1
сейнт винсънт и гренадини	03c1
сейнт китс и невис	03`1
сейнт лусия	03a1
сейшели	03F1
сейшельские о ва	03F1
сейшельские о-ва	03F1
сейшельські острови	03F1
сен бартелеми	03^1
сен бартелемі	03^1
сен мартен	02d1
сен п'єр і мікелон	03b1
сен пиер и микелон	03b1
сен пьер и микелон	03b1
сен пјер и микелон	03b1
сен-бартелеми	03^1
сен-бартелемі	03^1
сен-мартен	02d1
сен-п'єр і мікелон	03b1
сен-пьер и микелон	03b1
сенегал	01T1
сент винсент и гренадини	03c1
сент винсент и гренадины	03c1
сент вінсент і гренадіни	03c1
сент китс и невис	03`1
сент кітс і невіс	03`1
сент люсия	03a1
сент люсія	03a1
сент-винсент и гренадины	03c1
сент-вінсент і гренадіни	03c1
сент-китс и невис	03`1
сент-кітс і невіс	03`1
сент-люсия	03a1
сент-люсія	03a1
сербия	01U1
сербія	01U1
сејшели	03F1
сиера леоне	03g1
сингапур	03h1
синт мартен	03Z1
синт-мартен	03Z1
сирия	01[1
сирија	01[1
сирія	01[1
сијера леоне	03g1
словакия	01]1
словачка	01]1
словаччина	01]1
словения	01\1
словенија	01\1
словенія	01\1
соединенные штаты	0021
соломонови острови	0331
соломоновы о ва	0331
соломоновы о-ва	0331
соломонові острови	0331
соломонска острва	0331
сомали	01^1
сомалия	01^1
сомалија	01^1
сомалі	01^1
сполучені штати	0021
србија	01U1
судан	01a1
суринам	03H1
східний тимор	0201
сша	0021
съединени щати	0021
сърбия	01U1
сьерра леоне	03g1
сьерра-леоне	03g1
сьєрра леоне	03g1
сьєрра-леоне	03g1
сінгапур	03h1
сінт мартен	03Z1
сінт-мартен	03Z1
сједињене америчке државе	0021
сједињене државе	0021
таджикистан	01L1
таиланд	01N1
тайван	01O1
тайвань	01O1
тайланд	01N1
танзания	01M1
танзанија	01M1
танзанія	01M1
таїланд	01N1
тајван	01O1
тајланд	01N1
таџикистан	01L1
теркс и кайкос	0341
тимор лесте	0201
тимор лесте (источни тимор	0201
тимор лешті	0201
тимор-лесте	0201
тимор-лесте (источни тимор	0201
тимор-лешті	0201
того	03I1
токелау	03J1
тонга	03i1
тринидад и тобаго	03\1
тринідад і тобаго	03\1
тувалу	03j1
тунис	01c1
туніс	01c1
туреччина	01d1
туркменистан	01e1
туркмения	01e1
туркменістан	01e1
турска	01d1
турция	01d1
тёркс и кайкос	0341
уганда	03O1
угорщина	01h1
удаљена острва сад	0031
узбекистан	01g1
ук	00L1
украина	01f1
украйна	01f1
україна	01f1
украјина	01f1
унгария	01h1
уолис и футуна	03K1
уоллис и футуна	03K1
уолліс і футуна	03K1
уругвай	03P1
уругвај	03P1
уједињени арапски емирати	01n1
уједињено краљевство	00L1
фарерские о ва	02]1
фарерские о-ва	02]1
фарерські острови	02]1
фарска острва	02]1
фарьорски острови	02]1
федеративные штаты микронезии	01:1
федеративні штати мікронезії	01:1
фиджи	02`1
филипини	02a1
филиппины	02a1
финландия	00a1
финляндия	00a1
финска	00a1
фиџи	02`1
фокландска (малвинска) острва	02^1
фокландска острва	02^1
фолкландски острови	02^1
фолкландски острови (малвински острови	02^1
фолклендские (мальвинские) о ва	02^1
фолклендские (мальвинские) о-ва	02^1
фолклендские о ва	02^1
фолклендские о-ва	02^1
фолклендські (мальвінські) острови	02^1
фолклендські острови	02^1
франция	00b1
французская гвиана	02b1
французская полинезия	02c1
французские южные территории	02R1
французька гвіана	02b1
французька полінезія	02c1
французькі південні території	02R1
француска	00b1
француска гвајана	02b1
француска полинезија	02c1
француске јужне територије	02R1
франція	00b1
френска гвиана	02b1
френска полинезия	02c1
френски южни територии	02R1
фіджі	02`1
філіппіни	02a1
фінляндія	00a1
хаити	02n1
холандия	00;1
холандија	00;1
хонгконг	02J1
хондурас	0301
хонконг	02J1
хонконг сар на китай	02J1
хонконг, сар на китай	02J1
хорватия	00Y1
хорватія	00Y1
хрватска	00Y1
хърватия	00Y1
централноафриканска република	02G1
централноафричка република	02G1
центрально африканская республика	02G1
центрально-африканская республика	02G1
центральноафриканська республіка	02G1
црна гора	02H1
чад	02@1
черна гора	02H1
черногория	02H1
чеська республіка	01S1
чехия	01S1
чехія	01S1
чешка	01S1
чешка република	01S1
чешская республика	01S1
чиле	01X1
чили	01X1
чилі	01X1
чорногорія	02H1
швајцарска	00_1
шведска	01_1
швейцария	00_1
швейцарія	00_1
швеция	01_1
швеція	01_1
шотландия	00L1
шотландія	00L1
шпанија	01K1
шпицберген и ян майен	0311
шпицберген и ян-майен	0311
шпіцберген та ян маєн	0311
шпіцберген та ян-маєн	0311
шри ланка	03G1
шри-ланка	03G1
шрі ланка	03G1
шрі-ланка	03G1
эквадор	02Z1
экваториальная гвинея	0061
эмираты	01n1
эритрея	00`1
эсватини	01`1
эстония	00^1
эфиопия	0071
южен судан	01b1
южна африка	0091
южна джорджия и южни сандвичеви острови	01W1
южна корея	00U1
южная георгия и южные сандвичевы о ва	01W1
южная георгия и южные сандвичевы о-ва	01W1
южная корея	00U1
южно африканская республика	0091
южно-африканская республика	0091
южный судан	01b1
ямайка	02g1
япония	01R1
японія	01R1
єгипет	0051
ємен	02[1
ізраїль	0321
індонезія	00k1
індія	00]1
ірак	00i1
іран	00j1
ірландія	00:1
ісландія	00o1
іспанія	01K1
італія	00l1
јамајка	02g1
јапан	01R1
јемен	02[1
јерменија	00A1
јордан	00m1
јужна кореја	00U1
јужна џорџија и јужна сендвичка острва	01W1
јужни судан	01b1
јужноафричка република	0091
џерзи	02Y1
џибути	02I1
אאוטארואה	01A1
אוגנדה	03O1
אוזבקיסטן	01g1
אוסטריה	01B1
אוסטרליה	00C1
אוקראינה	01f1
אורוגוואי	03P1
אזרבייג׳ן	00B1
אי חג המולד	0291
איחוד האמירויות הערביות	01n1
איטליה	00l1
איי אולנד	0011
איי בהאמה	0211
איי הבתולה הבריטיים	02;1
איי הבתולה של ארצות הברית	0041
איי הרד ומקדונלד	02o1
איי ווליס ופוטונה	03K1
איי טרקס וקייקוס	0341
איי מריאנה הצפוניים	02\1
איי מרשל	02l1
איי סיישל	03F1
איי פארו	02]1
איי פוקלנד	02^1
איי פוקלנד (איי מלווינס	02^1
איי פיטקרן	02m1
איי קוק	02P1
איי קוקוס (קילינג	02M1
איי קיימן	02E1
איי שלמה	0331
אינדונזיה	00k1
איסלנד	00o1
איראן	00j1
אירלנד	00:1
אל סלבדור	01Q1
אלבניה	00<1
אלג׳יריה	00>1
אנגווילה	01j1
אנגולה	01k1
אנגליה	00L1
אנדורה	01i1
אנטארקטיקה	01l1
אנטיגואה וברבודה	01m1
אסוואטיני	01`1
אסטוניה	00^1
אפגניסטן	0081
אקוודור	02Z1
ארגנטינה	00@1
ארה"ב	0021
ארה״ב	0021
ארובה	01o1
אריתריאה	00`1
ארמניה	00A1
ארצות הברית	0021
אתיופיה	0071
בהוטן	00O1
בוטסואנה	00J1
בולגריה	00M1
בוליביה	00I1
בוסניה והרצגובינה	00H1
בורונדי	00N1
בורקינה פאסו	02=1
בחריין	0221
בלארוס	00E1
בלגיה	00F1
בליז	00G1
בנגלדש	00D1
בנין	0241
ברבדוס	0231
ברוניי	02<1
ברזיל	00K1
בריטניה	00L1
ברמודה	0251
גאורגיה	01V1
גאנה	02e1
גבון	00c1
גואטמלה	02k1
גואם	02j1
גוואדלופ	02i1
גיאנה	00g1
גיאנה הצרפתית	02b1
גיברלטר	02F1
גינאה	00h1
גינאה ביסאו	0271
גינאה המשוונית	0061
גינאה-ביסאו	0271
גמביה	00d1
גרינלנד	00e1
גרמניה	00=1
גרנדה	02h1
גרנזי	02f1
ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים	01W1
ג׳יבוטי	02I1
ג׳מייקה	02g1
ג׳רזי	02Y1
דומיניקה	02X1
דנמרק	00\1
דרום אפריקה	0091
דרום סודן	01b1
האי בובה	0281
האי מאן	02V1
האי נורפוק	02W1
האיטי	02n1
האיים המלדיביים	0391
האיים המרוחקים הקטנים של ארה״ב	0031
האיים הקריביים ההולנדיים	0101
הודו	00]1
הוותיקן	02D1
הולנד	00;1
הונג קונג	02J1
הונג קונג (אזור מנהלי מיוחד של סין	02J1
הונגריה	01h1
הונדורס	0301
הטריטוריה הבריטית באוקיינוס ההודי	02:1
הטריטוריות הדרומיות של צרפת	02R1
הפיליפינים	02a1
הרפובליקה הדומיניקנית	01E1
הרפובליקה המרכז אפריקאית	02G1
הרפובליקה המרכז-אפריקאית	02G1
הרפובליקה הצ׳כית	01S1
השטחים הפלסטיניים	01D1
וייטנאם	03A1
ונואטו	03k1
ונצואלה	03@1
זימבבואה	01Z1
זמביה	01P1
חוף השנהב	00[1
טג׳יקיסטן	01L1
טובאלו	03j1
טוגו	03I1
טונגה	03i1
טוקלאו	03J1
טורקיה	01d1
טורקמניסטן	01e1
טייוואן	01O1
טימור לסטה	0201
טימור-לסטה	0201
טנזניה	01M1
טרינידד וטובגו	03\1
יוון	00f1
יפן	01R1
ירדן	00m1
ישראל	0321
כווית	02S1
כף ורדה	02?1
לאוס	0351
לבנון	0141
לוב	0131
לוקסמבורג	0381
לטביה	0111
ליבריה	0121
ליטא	0151
ליכטנשטיין	0371
לסוטו	0361
מאוריטניה	0191
מאוריציוס	03T1
מאיוט	03R1
מאלי	03:1
מדגסקר	03Q1
מוזמביק	03<1
מולדובה	01;1
מונגוליה	01<1
מונטנגרו	02H1
מונסראט	03W1
מונקו	03V1
מזרח טימור	0201
מיאנמר (בורמה	02>1
מיקרונזיה	01:1
מלאווי	0181
מלזיה	0171
מלטה	03S1
מצרים	0051
מקאו	02K1
מקאו (אזור מנהלי מיוחד של סין	02K1
מקדוניה הצפונית	0161
מקסיקו	03;1
מרוקו	02_1
מרטיניק	03U1
נאורו	03X1
נורווגיה	00n1
ניגריה	01>1
ניו זילנד	01A1
ניווה	03Y1
ניז׳ר	01?1
ניקרגואה	03D1
נמיביה	01=1
נפאל	03C1
סאו טומה ופרינסיפה	03f1
סבאלברד ויאן מאיין	0311
סהרה המערבית	01J1
סודן	01a1
סווזילנד	01`1
סומליה	01^1
סוריה	01[1
סורינאם	03H1
סיירה לאון	03g1
סין	01Y1
סינגפור	03h1
סלובניה	01\1
סלובקיה	01]1
סמואה	03e1
סמואה האמריקנית	00?1
סן מרטן	02d1
סן מרינו	03d1
סנגל	01T1
סנט ברתולומיאו	03^1
סנט הלנה	03_1
סנט וינסנט והגרנדינים	03c1
סנט לוסיה	03a1
סנט מארטן	03Z1
סנט פייר ומיקלון	03b1
סנט קיטס ונוויס	03`1
ספרד	01K1
סרביה	01U1
סרי לנקה	03G1
עומאן	03N1
עיראק	00i1
ערב הסעודית	0001
פוארטו ריקו	03]1
פולין	01F1
פולינזיה הצרפתית	02c1
פורטוגל	01G1
פיג׳י	02`1
פינלנד	00a1
פלאו	0261
פלסטין	01D1
פנמה	03=1
פפואה גינאה החדשה	03[1
פקיסטן	01C1
פרגוואי	03>1
פרו	03?1
צרפת	00b1
צ׳אד	02@1
צ׳ילה	01X1
צ׳כיה	01S1
קובה	02T1
קוט דיוואר	00[1
קולומביה	00W1
קומורו	02N1
קונגו (הרפובליקה הדמוקרטית של קונגו	00Z1
קונגו (רפובליקה	02O1
קונגו - ברזאויל	02O1
קונגו - קינשאסה	00Z1
קונגו ברזאויל	02O1
קונגו קינשאסה	00Z1
קוסובו	00X1
קוסטה ריקה	02Q1
קוראסאו	02U1
קוריאה הדרומית	00U1
קוריאה הצפונית	00V1
קזחסטן	00Q1
קטאר	02C1
קירגיזסטן	00T1
קיריבאטי	02L1
קלדוניה החדשה	01@1
קמבודיה	00P1
קמרון	02A1
קנדה	02B1
קניה	00R1
קפריסין	00S1
קרואטיה	00Y1
ראוניון	03B1
רואנדה	03E1
רומניה	01H1
רוסיה	01I1
שוודיה	01_1
שווייץ	00_1
תאילנד	01N1
תוניסיה	01c1
תימן	02[1
آيسلندا	00o1
أذربيجان	00B1
أرمينيا	00A1
أروبا	01o1
أستراليا	00C1
أفغانستان	0081
ألبانيا	00<1
ألمانيا	00=1
أمريكا	0021
أميركا	0021
أنتاركتيكا	01l1
أنتيغوا وبربودا	01m1
أندورا	01i1
أنغولا	01k1
أنغويلا	01j1
أورغواي	03P1
أوزبكستان	01g1
أوغندا	03O1
أوكرانيا	01f1
أيرلندا	00:1
إثيوبيا	0071
إريتريا	00`1
إسبانيا	01K1
إستونيا	00^1
إسرائيل	0321
إسواتيني	01`1
إنجلترا	00L1
إندونيسيا	00k1
إيران	00j1
إيطاليا	00l1
اثيوبيا	0071
اذربيجان	00B1
ارمينيا	00A1
اروبا	01o1
اريتريا	00`1
اسبانيا	01K1
استراليا	00C1
استونيا	00^1
اسراييل	0321
اسواتيني	01`1
افغانستان	0081
الأراضي الفلسطينية	01D1
الأرجنتين	00@1
الأردن	00m1
الأقاليم الجنوبية الفرنسية	02R1
الإقليم البريطاني في المحيط الهندي	02:1
الإكوادور	02Z1
الإمارات	01n1
الإمارات العربية المتحدة	01n1
الاراضي الفلسطينيه	01D1
الارجنتين	00@1
الاردن	00m1
الاقاليم الجنوبيه الفرنسيه	02R1
الاقليم البريطاني في المحيط الهندي	02:1
الاكوادور	02Z1
الامارات	01n1
الامارات العربيه المتحده	01n1
البانيا	00<1
البحرين	0221
البرازيل	00K1
البرتغال	01G1
البوسنة والهرسك	00H1
البوسنه والهرسك	00H1
التشيك	01S1
الجبل الأسود	02H1
الجبل الاسود	02H1
الجزائر	00>1
الجزاير	00>1
الدانمرك	00\1
الرأس الأخضر	02?1
الراس الاخضر	02?1
السعودية	0001
السعوديه	0001
السلفادور	01Q1
السنغال	01T1
السودان	01a1
السويد	01_1
الصحراء الغربية	01J1
الصحراء الغربيه	01J1
الصومال	01^1
الصين	01Y1
العراق	00i1
الغابون	00c1
الفاتيكان	02D1
الفلبين	02a1
الكاميرون	02A1
الكونغو - برازافيل	02O1
الكونغو - كينشاسا	00Z1
الكونغو برازافيل	02O1
الكونغو كينشاسا	00Z1
الكويت	02S1
المانيا	00=1
المغرب	02_1
المكسيك	03;1
المملكة العربية السعودية	0001
المملكة المتحدة	00L1
المملكه العربيه السعوديه	0001
المملكه المتحده	00L1
النرويج	00n1
النمسا	01B1
النيجر	01?1
الهند	00]1
الولايات المتحدة	0021
الولايات المتحدة الأمريكية	0021
الولايات المتحده	0021
الولايات المتحده الامريكيه	0021
اليابان	01R1
اليمن	02[1
اليونان	00f1
امريكا	0021
اميركا	0021
انتاركتيكا	01l1
انتيغوا وبربودا	01m1
انجلترا	00L1
اندورا	01i1
اندونيسيا	00k1
انغولا	01k1
انغويلا	01j1
اورغواي	03P1
اوزبكستان	01g1
اوغندا	03O1
اوكرانيا	01f1
ايران	00j1
ايرلندا	00:1
ايسلندا	00o1
ايطاليا	00l1
بابوا غينيا الجديدة	03[1
بابوا غينيا الجديده	03[1
باراغواي	03>1
باكستان	01C1
بالاو	0261
بربادوس	0231
برمودا	0251
بروناي	02<1
بريطانيا	00L1
بلجيكا	00F1
بلغاريا	00M1
بليز	00G1
بنغلاديش	00D1
بنما	03=1
بنين	0241
بوتان	00O1
بوتسوانا	00J1
بورتوريكو	03]1
بوركينا فاسو	02=1
بوروندي	00N1
بولندا	01F1
بوليفيا	00I1
بولينيزيا الفرنسية	02c1
بولينيزيا الفرنسيه	02c1
بيرو	03?1
بيلاروس	00E1
تايلاند	01N1
تايوان	01O1
تركمانستان	01e1
تركيا	01d1
ترينيداد وتوباغو	03\1
تشاد	02@1
تشيلي	01X1
تنزانيا	01M1
توغو	03I1
توفالو	03j1
توكيلاو	03J1
تونس	01c1
تونغا	03i1
تيمور - ليشتي	0201
تيمور الشرقية	0201
تيمور الشرقيه	0201
تيمور ليشتي	0201
جامايكا	02g1
جبل طارق	02F1
جزر آلاند	0011
جزر الاند	0011
جزر البهاما	0211
جزر القمر	02N1
جزر المارتينيك	03U1
جزر المالديف	0391
جزر الولايات المتحدة النائية	0031
جزر الولايات المتحده الناييه	0031
جزر بيتكيرن	02m1
جزر توركس وكايكوس	0341
جزر سليمان	0331
جزر فارو	02]1
جزر فوكلاند	02^1
جزر فوكلاند - جزر مالفيناس	02^1
جزر فوكلاند جزر مالفيناس	02^1
جزر فيرجن الأمريكية	0041
جزر فيرجن الامريكيه	0041
جزر فيرجن البريطانية	02;1
جزر فيرجن البريطانيه	02;1
جزر كايمان	02E1
جزر كوك	02P1
جزر كوكوس (كيلينغ	02M1
جزر مارشال	02l1
جزر ماريانا الشمالية	02\1
جزر ماريانا الشماليه	02\1
جزر والس وفوتونا	03K1
جزيرة بوفيه	0281
جزيرة كريسماس	0291
جزيرة مان	02V1
جزيرة نورفولك	02W1
جزيرة هيرد وجزر ماكدونالد	02o1
جزيره بوفيه	0281
جزيره كريسماس	0291
جزيره مان	02V1
جزيره نورفولك	02W1
جزيره هيرد وجزر ماكدونالد	02o1
جمهورية أفريقيا الوسطى	02G1
جمهورية التشيك	01S1
جمهورية الدومينيكان	01E1
جمهورية الكونغو	02O1
جمهورية الكونغو الديمقراطية	00Z1
جمهوريه افريقيا الوسطي	02G1
جمهوريه التشيك	01S1
جمهوريه الدومينيكان	01E1
جمهوريه الكونغو	02O1
جمهوريه الكونغو الديمقراطيه	00Z1
جنوب أفريقيا	0091
جنوب افريقيا	0091
جنوب السودان	01b1
جورجيا	01V1
جورجيا الجنوبية وجزر ساندويتش الجنوبية	01W1
جورجيا الجنوبيه وجزر ساندويتش الجنوبيه	01W1
جيبوتي	02I1
جيرسي	02Y1
دومينيكا	02X1
رواندا	03E1
روسيا	01I1
رومانيا	01H1
روينيون	03B1
زامبيا	01P1
زيمبابوي	01Z1
ساحل العاج	00[1
ساموا	03e1
ساموا الأمريكية	00?1
ساموا الامريكيه	00?1
سان بارتليمي	03^1
سان بيير ومكويلون	03b1
سان مارتن	02d1
سان مارينو	03d1
سانت فنسنت وجزر غرينادين	03c1
سانت كيتس ونيفيس	03`1
سانت لوسيا	03a1
سانت مارتن	03Z1
سانت هيلينا	03_1
ساو تومي وبرينسيبي	03f1
سريلانكا	03G1
سفالبارد وجان ماين	0311
سلوفاكيا	01]1
سلوفينيا	01\1
سنغافورة	03h1
سنغافوره	03h1
سوازيلاند	01`1
سوريا	01[1
سورية	01[1
سورينام	03H1
سوريه	01[1
سويسرا	00_1
سيراليون	03g1
سيشل	03F1
صربيا	01U1
طاجيكستان	01L1
عمان	03N1
عُمان	03N1
غامبيا	00d1
غانا	02e1
غرينادا	02h1
غرينلاند	00e1
غواتيمالا	02k1
غوادلوب	02i1
غوام	02j1
غويانا الفرنسية	02b1
غويانا الفرنسيه	02b1
غيانا	00g1
غيرنزي	02f1
غينيا	00h1
غينيا الاستوائية	0061
غينيا الاستواييه	0061
غينيا بيساو	0271
فانواتو	03k1
فرنسا	00b1
فلسطين	01D1
فنزويلا	03@1
فنلندا	00a1
فيتنام	03A1
فيجي	02`1
قبرص	00S1
قطر	02C1
قيرغيزستان	00T1
كازاخستان	00Q1
كاليدونيا الجديدة	01@1
كاليدونيا الجديده	01@1
كرواتيا	00Y1
كمبوديا	00P1
كندا	02B1
كوبا	02T1
كوت ديفوار	00[1
كوراساو	02U1
كوريا الجنوبية	00U1
كوريا الجنوبيه	00U1
كوريا الشمالية	00V1
كوريا الشماليه	00V1
كوستاريكا	02Q1
كوسوفو	00X1
كولومبيا	00W1
كيريباتي	02L1
كينيا	00R1
لاتفيا	0111
لاوس	0351
لبنان	0141
لوكسمبورغ	0381
ليبيا	0131
ليبيريا	0121
ليتوانيا	0151
ليختنشتاين	0371
ليسوتو	0361
مالطا	03S1
مالي	03:1
ماليزيا	0171
مايوت	03R1
مدغشقر	03Q1
مصر	0051
مقدونيا الشمالية	0161
مقدونيا الشماليه	0161
مكاو	02K1
ملاوي	0181
منطقة ماكاو الإدارية الخاصة	02K1
منطقه ماكاو الاداريه الخاصه	02K1
منغوليا	01<1
موريتانيا	0191
موريشيوس	03T1
موزمبيق	03<1
مولدوفا	01;1
موناكو	03V1
مونتسرات	03W1
ميانمار (بورما	02>1
ميكرونيزيا	01:1
ناميبيا	01=1
ناورو	03X1
نيبال	03C1
نيجيريا	01>1
نيكاراغوا	03D1
نيوزيلندا	01A1
نيوي	03Y1
هايتي	02n1
هندوراس	0301
هنغاريا	01h1
هولندا	00;1
هولندا الكاريبية	0101
هولندا الكاريبيه	0101
هونغ كونغ	02J1
هونغ كونغ الصينية (منطقة إدارية خاصة	02J1
هونغ كونغ الصينيه (منطقه اداريه خاصه	02J1
अंगोला	01k1
अंटार्कटिका	01l1
अजरबैजान	00B1
अज़रबैजान	00B1
अफगानिस्तान	0081
अफ़गानिस्तान	0081
अमेरिका	0021
अमेरिकी समोआ	00?1
अरूबा	01o1
अर्जेंटीना	00@1
अल सल्वाडोर	01Q1
अल्जीरिया	00>1
अल्बानिया	00<1
आइल ऑफ मैन	02V1
आइल ऑफ़ मैन	02V1
आइवरी कोस्ट	00[1
आइसलैंड	00o1
आयरलैंड	00:1
आर्मेनिया	00A1
इंग्लैंड	00L1
इंडोनेशिया	00k1
इक्वाडोर	02Z1
इक्वेटोरियल गिनी	0061
इजराइल	0321
इज़राइल	0321
इटली	00l1
इथियोपिया	0071
इराक	00i1
इरिट्रिया	00`1
ईरान	00j1
उज़्बेकिस्तान	01g1
उज्बेकिस्तान	01g1
उत्तर कोरिया	00V1
उत्तरी मकदूनिया	0161
उत्तरी मारियाना द्वीपसमूह	02\1
उरूग्वे	03P1
एंग्विला	01j1
एंटिगुआ और बरबुडा	01m1
एंडोरा	01i1
एलैंड द्वीपसमूह	0011
एस्टोनिया	00^1
एस्वाटिनी	01`1
ऑस्ट्रिया	01B1
ऑस्ट्रेलिया	00C1
ओमान	03N1
औटेआरोआ न्यूज़ीलैंड	01A1
औटेआरोआ न्यूजीलैंड	01A1
कंबोडिया	00P1
कज़ाखस्तान	00Q1
कजाखस्तान	00Q1
कतर	02C1
कनाडा	02B1
क़तर	02C1
कांगो (गणराज्य	02O1
कांगो (डीआरसी	00Z1
कांगो - किंशासा	00Z1
कांगो - ब्राज़ाविल	02O1
कांगो किंशासा	00Z1
कांगो ब्राजाविल	02O1
किरिबाती	02L1
किर्गिजस्तान	00T1
किर्गिज़स्तान	00T1
कुक द्वीपसमूह	02P1
कुरासाओ	02U1
कुवैत	02S1
केन्या	00R1
केप वर्ड	02?1
कैमरून	02A1
कैमेन द्वीपसमूह	02E1
कैरिबियन नीदरलैंड	0101
कोकोस (कीलिंग) द्वीपसमूह	02M1
कोत दिवुआर	00[1
कोमोरोस	02N1
कोलंबिया	00W1
कोसोवो	00X1
कोस्टारिका	02Q1
क्यूबा	02T1
क्रिसमस द्वीप	0291
क्रोएशिया	00Y1
गर्नसी	02f1
गाम्बिया	00d1
गिनी	00h1
गिनी बिसाउ	0271
गिनी-बिसाउ	0271
गुआम	02j1
गुयाना	00g1
गैबॉन	00c1
ग्रीनलैंड	00e1
ग्रेनाडा	02h1
ग्वाटेमाला	02k1
ग्वाडेलूप	02i1
घाना	02e1
चाड	02@1
चिली	01X1
चीन	01Y1
चेक गणराज्य	01S1
चेकिया	01S1
जमैका	02g1
जर्मनी	00=1
जर्सी	02Y1
ज़ाम्बिया	01P1
ज़िम्बाब्वे	01Z1
जापान	01R1
जाम्बिया	01P1
जिबूती	02I1
जिब्राल्टर	02F1
जिम्बाब्वे	01Z1
जॉर्जिया	01V1
जॉर्डन	00m1
टोंगा	03i1
टोगो	03I1
ट्यूनीशिया	01c1
डेनमार्क	00\1
डोमिनिकन गणराज्य	01E1
डोमिनिका	02X1
तंज़ानिया	01M1
तंजानिया	01M1
ताइवान	01O1
ताजिकिस्तान	01L1
तिमोर लेस्त	0201
तिमोर-लेस्त	0201
तुर्क और कैकोज द्वीपसमूह	0341
तुर्क और कैकोज़ द्वीपसमूह	0341
तुर्कमेनिस्तान	01e1
तुर्किये	01d1
तुवालू	03j1
तोकेलाउ	03J1
त्रिनिदाद और टोबैगो	03\1
थाईलैंड	01N1
दक्षिण अफ़्रीका	0091
दक्षिण अफ्रीका	0091
दक्षिण कोरिया	00U1
दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	01W1
दक्षिण सूडान	01b1
नाइजर	01?1
नाइजीरिया	01>1
नाउरु	03X1
नामीबिया	01=1
निकारागुआ	03D1
नीदरलैंड	00;1
नीयू	03Y1
नेपाल	03C1
नॉरफ़ॉक द्वीप	02W1
नॉरफॉक द्वीप	02W1
नॉर्वे	00n1
न्यू कैलेडोनिया	01@1
न्यूज़ीलैंड	01A1
न्यूजीलैंड	01A1
पनामा	03=1
पराग्वे	03>1
पलाऊ	0261
पश्चिमी सहारा	01J1
पाकिस्तान	01C1
पापुआ न्यू गिनी	03[1
पिटकैर्न द्वीपसमूह	02m1
पुर्तगाल	01G1
पूर्वी तिमोर	0201
पेरू	03?1
पोर्टो रिको	03]1
पोलैंड	01F1
फ़िजी	02`1
फ़िनलैंड	00a1
फ़िलिपींस	02a1
फ़िलिस्तीन	01D1
फ़िलिस्तीनी क्षेत्र	01D1
फ़ेरो द्वीपसमूह	02]1
फ़ॉकलैंड द्वीपसमूह	02^1
फ़ॉकलैंड द्वीपसमूह (इज़्लास माल्विनास	02^1
फ़्रांस	00b1
फ़्रांसीसी दक्षिणी क्षेत्र	02R1
फ़्रेंच गुयाना	02b1
फ़्रेंच पोलिनेशिया	02c1
फिजी	02`1
फिनलैंड	00a1
फिलिपींस	02a1
फिलिस्तीन	01D1
फिलिस्तीनी क्षेत्र	01D1
फेरो द्वीपसमूह	02]1
फॉकलैंड द्वीपसमूह	02^1
फॉकलैंड द्वीपसमूह (इज्लास माल्विनास	02^1
फ्रांस	00b1
फ्रांसीसी दक्षिणी क्षेत्र	02R1
फ्रेंच गुयाना	02b1
फ्रेंच पोलिनेशिया	02c1
बरमूडा	0251
बहरीन	0221
बहामास	0211
बांग्लादेश	00D1
बारबाडोस	0231
बुरुंडी	00N1
बुर्किना फ़ासो	02=1
बुर्किना फासो	02=1
बुल्गारिया	00M1
बेनिन	0241
बेलारूस	00E1
बेलीज	00G1
बेलीज़	00G1
बेल्जियम	00F1
बोत्स्वाना	00J1
बोलीविया	00I1
बोवेत द्वीप	0281
बोस्निया और हर्ज़ेगोविना	00H1
बोस्निया और हर्जेगोविना	00H1
ब्राज़ील	00K1
ब्राजील	00K1
ब्रिटिश वर्जिन द्वीपसमूह	02;1
ब्रिटिश हिंद महासागरीय क्षेत्र	02:1
ब्रिटेन	00L1
ब्रूनेई	02<1
भारत	00]1
भारत गणराज्य	00]1
भूटान	00O1
मंगोलिया	01<1
मकाऊ	02K1
मकाऊ (विशेष प्रशासनिक क्षेत्र चीन	02K1
मध्य अफ़्रीकी गणराज्य	02G1
मध्य अफ्रीकी गणराज्य	02G1
मलावी	0181
मलेशिया	0171
माइक्रोनेशिया	01:1
मायोते	03R1
मार्टीनिक	03U1
मार्शल द्वीपसमूह	02l1
मालदीव	0391
माली	03:1
माल्टा	03S1
मिस्र	0051
मेडागास्कर	03Q1
मैक्सिको	03;1
मॉरिटानिया	0191
मॉरीशस	03T1
मॉल्डोवा	01;1
मोंटसेरात	03W1
मोंटेनेग्रो	02H1
मोज़ांबिक	03<1
मोजांबिक	03<1
मोनाको	03V1
मोरक्को	02_1
म्यांमार (बर्मा	02>1
यमन	02[1
युगांडा	03O1
यूक्रेन	01f1
यूनाइटेड किंगडम	00L1
यूनान	00f1
यू॰एस॰ आउटलाइंग द्वीपसमूह	0031
यू॰एस॰ वर्जिन द्वीपसमूह	0041
यू॰के	00L1
रवांडा	03E1
रियूनियन	03B1
रूस	01I1
रोमानिया	01H1
लग्जमबर्ग	0381
लग्ज़मबर्ग	0381
लाइबेरिया	0121
लाओस	0351
लातविया	0111
लिचेंस्टीन	0371
लिथुआनिया	0151
लीबिया	0131
लेबनान	0141
लेसोथो	0361
वनुआतू	03k1
वालिस और फ़्यूचूना	03K1
वालिस और फ्यूचूना	03K1
वियतनाम	03A1
वेटिकन सिटी	02D1
वेनेज़ुएला	03@1
वेनेजुएला	03@1
श्रीलंका	03G1
संयुक्त अरब अमीरात	01n1
संयुक्त राज्य	0021
सऊदी अरब	0001
समोआ	03e1
सर्बिया	01U1
साइप्रस	00S1
साओ टोम और प्रिंसिपे	03f1
सिंगापुर	03h1
सिंट मार्टिन	03Z1
सिएरा लियोन	03g1
सीरिया	01[1
सूडान	01a1
सूरीनाम	03H1
सेंट किट्स और नेविस	03`1
सेंट पिएरे और मिक्वेलान	03b1
सेंट बार्थेलेमी	03^1
सेंट मार्टिन	02d1
सेंट लूसिया	03a1
सेंट विंसेंट और ग्रेनाडाइंस	03c1
सेंट हेलेना	03_1
सेनेगल	01T1
सेशेल्स	03F1
सैन मेरीनो	03d1
सोमालिया	01^1
सोलोमन द्वीपसमूह	0331
स्पेन	01K1
स्लोवाकिया	01]1
स्लोवेनिया	01\1
स्वाज़ीलैंड	01`1
स्वाजीलैंड	01`1
स्वालबार्ड और जान मायेन	0311
स्विट्जरलैंड	00_1
स्विट्ज़रलैंड	00_1
स्वीडन	01_1
हंगरी	01h1
हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	02o1
हाँग काँग	02J1
हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र	02J1
हांग कांग	02J1
हांग कांग (चीन विशेष प्रशासनिक क्षेत्र	02J1
हिंदुस्तान	00]1
हैती	02n1
होंडूरास	0301
กรีซ	00f1
กรีนแลนด์	00e1
กวม	02j1
กวาเดอลูป	02i1
กัมพูชา	00P1
กัวเตมาลา	02k1
กาตาร์	02C1
กานา	02e1
กาบอง	00c1
กายอานา	00g1
กินี	00h1
กินี บิสเซา	0271
กินี-บิสเซา	0271
คองโก (สาธารณรัฐ	02O1
คองโก (สาธารณรัฐประชาธิปไตย	00Z1
คองโก - กินชาซา	00Z1
คองโก - บราซซาวิล	02O1
คองโก กินชาซา	00Z1
คองโก บราซซาวิล	02O1
คอสตาริกา	02Q1
คอโมโรส	02N1
คาซัคสถาน	00Q1
คิริบาส	02L1
คิวบา	02T1
คีร์กีซสถาน	00T1
คูราเซา	02U1
คูเวต	02S1
จอร์เจีย	01V1
จอร์แดน	00m1
จาเมกา	02g1
จิบูตี	02I1
จีน	01Y1
ชาด	02@1
ชิลี	01X1
ซานมาริโน	03d1
ซามัว	03e1
ซาอุดีอาระเบีย	0001
ซาฮาราตะวันตก	01J1
ซินต์มาร์เทน	03Z1
ซิมบับเว	01Z1
ซีเรีย	01[1
ซูดาน	01a1
ซูดานใต้	01b1
ซูรินาเม	03H1
ญี่ปุ่น	01R1
ดินแดนปาเลสไตน์	01D1
ตรินิแดดและโตเบโก	03\1
ตองกา	03i1
ติมอร์ เลสเต	0201
ติมอร์-เลสเต	0201
ติมอร์ตะวันออก	0201
ตุรกี	01d1
ตูนิเซีย	01c1
ตูวาลู	03j1
ทาจิกิสถาน	01L1
ทูร์เคีย	01d1
นครวาติกัน	02D1
นอร์เวย์	00n1
นามิเบีย	01=1
นาอูรู	03X1
นิการากัว	03D1
นิวซีแลนด์	01A1
นิวแคลิโดเนีย	01@1
นีอูเอ	03Y1
บราซิล	00K1
บริติชอินเดียนโอเชียนเทร์ริทอรี	02:1
บรูไน	02<1
บอตสวานา	00J1
บอสเนียและเฮอร์เซโกวีนา	00H1
บังกลาเทศ	00D1
บัลแกเรีย	00M1
บาร์เบโดส	0231
บาห์เรน	0221
บาฮามาส	0211
บุรุนดี	00N1
บูร์กินาฟาโซ	02=1
ปากีสถาน	01C1
ปานามา	03=1
ปาปัวนิวกินี	03[1
ปารากวัย	03>1
ปาเลสไตน์	01D1
ปาเลา	0261
ฝรั่งเศส	00b1
ฟิจิ	02`1
ฟินแลนด์	00a1
ฟิลิปปินส์	02a1
ภูฏาน	00O1
มองโกเลีย	01<1
มอนต์เซอร์รัต	03W1
มอนเตเนโกร	02H1
มอริเชียส	03T1
มอริเตเนีย	0191
มอลตา	03S1
มอลโดวา	01;1
มัลดีฟส์	0391
มาซิโดเนียเหนือ	0161
มาดากัสการ์	03Q1
มายอต	03R1
มาร์ตินีก	03U1
มาลาวี	0181
มาลี	03:1
มาเก๊า	02K1
มาเลเซีย	0171
ยิบรอลตาร์	02F1
ยูกันดา	03O1
ยูเครน	01f1
รวันดา	03E1
รัสเซีย	01I1
ลักเซมเบิร์ก	0381
ลัตเวีย	0111
ลาว	0351
ลิกเตนสไตน์	0371
ลิทัวเนีย	0151
ลิเบีย	0131
วานูอาตู	03k1
วาลลิสและฟุตูนา	03K1
ศรีลังกา	03G1
สฟาลบาร์และยานไมเอน	0311
สวาซิแลนด์	01`1
สวิตเซอร์แลนด์	00_1
สวีเดน	01_1
สหรัฐ	0021
สหรัฐอาหรับเอมิเรตส์	01n1
สหรัฐอเมริกา	0021
สหรัฐฯ	0021
สหราชอาณาจักร	00L1
สาธารณรัฐเช็ก	01S1
สาธารณรัฐแอฟริกากลาง	02G1
สาธารณรัฐโดมินิกัน	01E1
สิงคโปร์	03h1
สเปน	01K1
สโลวะเกีย	01]1
สโลวีเนีย	01\1
หมู่เกาะคุก	02P1
หมู่เกาะนอร์เทิร์นมาเรียนา	02\1
หมู่เกาะบริติชเวอร์จิน	02;1
หมู่เกาะพิตแคร์น	02m1
หมู่เกาะฟอล์กแลนด์	02^1
หมู่เกาะฟอล์กแลนด์ (อิสลาสมาลวินาส	02^1
หมู่เกาะมาร์แชลล์	02l1
หมู่เกาะรอบนอกของสหรัฐอเมริกา	0031
หมู่เกาะเคย์แมน	02E1
หมู่เกาะเติกส์และหมู่เกาะเคคอส	0341
หมู่เกาะเวอร์จินของสหรัฐอเมริกา	0041
หมู่เกาะแฟโร	02]1
หมู่เกาะโคโคส (คีลิง	02M1
หมู่เกาะโซโลมอน	0331
หมู่เกาะโอลันด์	0011
ออสเตรีย	01B1
ออสเตรเลีย	00C1
อังกฤษ	00L1
อันดอร์รา	01i1
อัฟกานิสถาน	0081
อารูบา	01o1
อาร์เจนตินา	00@1
อาร์เมเนีย	00A1
อาเซอร์ไบจาน	00B1
อิตาลี	00l1
อินเดีย	00]1
อินโดนีเซีย	00k1
อิรัก	00i1
อิสราเอล	0321
อิหร่าน	00j1
อิเควทอเรียลกินี	0061
อียิปต์	0051
อุซเบกิสถาน	01g1
อุรุกวัย	03P1
อเมริกันซามัว	00?1
อเมริกา	0021
ฮอนดูรัส	0301
ฮังการี	01h1
ฮ่องกง	02J1
เกรเนดา	02h1
เกาหลีเหนือ	00V1
เกาหลีใต้	00U1
เกาะคริสต์มาส	0291
เกาะนอร์ฟอล์ก	02W1
เกาะบูเว	0281
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช	01W1
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์	02o1
เกาะแมน	02V1
เกิร์นซีย์	02f1
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน	02K1
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน	02J1
เคนยา	00R1
เคปเวิร์ด	02?1
เจอร์ซีย์	02Y1
เช็ก	01S1
เซนต์คิตส์และเนวิส	03`1
เซนต์บาร์เธเลมี	03^1
เซนต์มาร์ติน	02d1
เซนต์ลูเซีย	03a1
เซนต์วินเซนต์และเกรนาดีนส์	03c1
เซนต์เฮเลนา	03_1
เซอร์เบีย	01U1
เซาตูเมและปรินซิปี	03f1
เซียร์ราลีโอน	03g1
เซเชลส์	03F1
เซเนกัล	01T1
เดนมาร์ก	00\1
เติร์กเมนิสถาน	01e1
เนปาล	03C1
เนเธอร์แลนด์	00;1
เนเธอร์แลนด์แคริบเบียน	0101
เบนิน	0241
เบลารุส	00E1
เบลีซ	00G1
เบลเยียม	00F1
เบอร์มิวดา	0251
เปรู	03?1
เปอร์โตริโก	03]1
เฟรนช์เกียนา	02b1
เฟรนช์เซาเทิร์นเทร์ริทอรีส์	02R1
เฟรนช์โปลินีเซีย	02c1
เมียนมา (พม่า	02>1
เม็กซิโก	03;1
เยอรมนี	00=1
เยเมน	02[1
เรอูนียง	03B1
เลบานอน	0141
เลโซโท	0361
เวียดนาม	03A1
เวเนซุเอลา	03@1
เอกวาดอร์	02Z1
เอธิโอเปีย	0071
เอริเทรีย	00`1
เอลซัลวาดอร์	01Q1
เอสวาตีนี	01`1
เอสโตเนีย	00^1
เอาเตอารัวนิวซีแลนด์	01A1
เฮติ	02n1
แกมเบีย	00d1
แคนาดา	02B1
แคเมอรูน	02A1
แซงปีแยร์และมีเกอลง	03b1
แซมเบีย	01P1
แทนซาเนีย	01M1
แองกวิลลา	01j1
แองโกลา	01k1
แอนตาร์กติกา	01l1
แอนติกาและบาร์บูดา	01m1
แอฟริกาใต้	0091
แอลจีเรีย	00>1
แอลเบเนีย	00<1
โกตดิวัวร์	00[1
โครเอเชีย	00Y1
โคลอมเบีย	00W1
โคโซโว	00X1
โซมาเลีย	01^1
โดมินิกา	02X1
โตเกเลา	03J1
โตโก	03I1
โบลิเวีย	00I1
โปรตุเกส	01G1
โปแลนด์	01F1
โมซัมบิก	03<1
โมนาโก	03V1
โมร็อกโก	02_1
โรมาเนีย	01H1
โอมาน	03N1
ไซปรัส	00S1
ไต้หวัน	01O1
ไทย	01N1
ไนจีเรีย	01>1
ไนเจอร์	01?1
ไมโครนีเซีย	01:1
ไลบีเรีย	0121
ไอซ์แลนด์	00o1
ไอร์แลนด์	00:1
ไอวอรี่โคสต์	00[1
ả rập xê-út	0001
ấn độ	00]1
アイスランド	00o1
アイルランド	00:1
アオテアロア・ニュージーランド	01A1
アゼルバイジャン	00B1
アフガニスタン	0081
アメリカ	0021
アメリカ合衆国	0021
アラブ首長国連邦	01n1
アルジェリア	00>1
アルゼンチン	00@1
アルバ	01o1
アルバニア	00<1
アルメニア	00A1
アンギラ	01j1
アンゴラ	01k1
アンティグア・バーブーダ	01m1
アンドラ	01i1
イエメン	02[1
イギリス	00L1
イスラエル	0321
イタリア	00l1
イラク	00i1
イラン	00j1
インド	00]1
インドネシア	00k1
ウォリス・フツナ	03K1
ウガンダ	03O1
ウクライナ	01f1
ウズベキスタン	01g1
ウルグアイ	03P1
エクアドル	02Z1
エジプト	0051
エストニア	00^1
エスワティニ	01`1
エチオピア	0071
エリトリア	00`1
エルサルバドル	01Q1
オマーン	03N1
オランダ	00;1
オランダ領カリブ	0101
オーストラリア	00C1
オーストリア	01B1
オーランド諸島	0011
カザフスタン	00Q1
カタール	02C1
カナダ	02B1
カメルーン	02A1
カンボジア	00P1
カーボベルデ	02?1
ガイアナ	00g1
ガボン	00c1
ガンビア	00d1
ガーナ	02e1
ガーンジー	02f1
キプロス	00S1
キュラソー	02U1
キューバ	02T1
キリバス	02L1
キルギス	00T1
ギニア	00h1
ギニアビサウ	0271
ギリシャ	00f1
クウェート	02S1
クック諸島	02P1
クリスマス島	0291
クロアチア	00Y1
グアテマラ	02k1
グアドループ	02i1
グアム	02j1
グリーンランド	00e1
グレナダ	02h1
ケイマン諸島	02E1
ケニア	00R1
ココス(キーリング)諸島	02M1
コスタリカ	02Q1
コソボ	00X1
コモロ	02N1
コロンビア	00W1
コンゴ共和国	02O1
コンゴ共和国(ブラザビル	02O1
コンゴ民主共和国	00Z1
コンゴ民主共和国(キンシャサ	00Z1
コートジボワール	00[1
サウジアラビア	0001
サウスジョージア・サウスサンドウィッチ諸島	01W1
サモア	03e1
サントメ・プリンシペ	03f1
サンピエール島・ミクロン島	03b1
サンマリノ	03d1
サン・バルテルミー	03^1
サン・マルタン	02d1
ザンビア	01P1
シエラレオネ	03g1
シリア	01[1
シンガポール	03h1
シント・マールテン	03Z1
ジブチ	02I1
ジブラルタル	02F1
ジャマイカ	02g1
ジャージー	02Y1
ジョージア	01V1
ジンバブエ	01Z1
スイス	00_1
スウェーデン	01_1
スバールバル諸島・ヤンマイエン島	0311
スペイン	01K1
スリナム	03H1
スリランカ	03G1
スロバキア	01]1
スロベニア	01\1
スワジランド	01`1
スーダン	01a1
セネガル	01T1
セルビア	01U1
セントクリストファー・ネーヴィス	03`1
セントビンセント及びグレナディーン諸島	03c1
セントヘレナ	03_1
セントルシア	03a1
セーシェル	03F1
ソマリア	01^1
ソロモン諸島	0331
タイ	01N1
タジキスタン	01L1
タンザニア	01M1
タークス・カイコス諸島	0341
チェコ	01S1
チェコ共和国	01S1
チャド	02@1
チュニジア	01c1
チリ	01X1
ツバル	03j1
テュルキエ	01d1
デンマーク	00\1
トケラウ	03J1
トリニダード・トバゴ	03\1
トルクメニスタン	01e1
トルコ	01d1
トンガ	03i1
トーゴ	03I1
ドイツ	00=1
ドミニカ共和国	01E1
ドミニカ国	02X1
ナイジェリア	01>1
ナウル	03X1
ナミビア	01=1
ニウエ	03Y1
ニカラグア	03D1
ニジェール	01?1
ニューカレドニア	01@1
ニュージーランド	01A1
ネパール	03C1
ノルウェー	00n1
ノーフォーク島	02W1
ハイチ	02n1
ハンガリー	01h1
ハード島・マクドナルド諸島	02o1
バチカン市国	02D1
バヌアツ	03k1
バハマ	0211
バミューダ	0251
バルバドス	0231
バングラデシュ	00D1
バーレーン	0221
パキスタン	01C1
パナマ	03=1
パプアニューギニア	03[1
パラオ	0261
パラグアイ	03>1
パレスチナ	01D1
パレスチナ自治区	01D1
ピトケアン諸島	02m1
フィジー	02`1
フィリピン	02a1
フィンランド	00a1
フェロー諸島	02]1
フォークランド諸島	02^1
フォークランド諸島 (マルビーナス諸島	02^1
フランス	00b1
ブラジル	00K1
ブルガリア	00M1
ブルキナファソ	02=1
ブルネイ	02<1
ブルンジ	00N1
ブータン	00O1
ブーベ島	0281
プエルトリコ	03]1
ベトナム	03A1
ベナン	0241
ベネズエラ	03@1
ベラルーシ	00E1
ベリーズ	00G1
ベルギー	00F1
ペルー	03?1
ホンジュラス	0301
ボスニア・ヘルツェゴビナ	00H1
ボツワナ	00J1
ボリビア	00I1
ポルトガル	01G1
ポーランド	01F1
マカオ	02K1
マダガスカル	03Q1
マヨット	03R1
マラウイ	0181
マリ	03:1
マルタ	03S1
マルティニーク	03U1
マレーシア	0171
マン島	02V1
マーシャル諸島	02l1
ミクロネシア連邦	01:1
ミャンマー (ビルマ	02>1
メキシコ	03;1
モザンビーク	03<1
モナコ	03V1
モルディブ	0391
モルドバ	01;1
モロッコ	02_1
モンゴル	01<1
モンテネグロ	02H1
モントセラト	03W1
モーリシャス	03T1
モーリタニア	0191
ヨルダン	00m1
ラオス	0351
ラトビア	0111
リトアニア	0151
リヒテンシュタイン	0371
リビア	0131
リベリア	0121
ルクセンブルク	0381
ルワンダ	03E1
ルーマニア	01H1
レソト	0361
レバノン	0141
レユニオン	03B1
ロシア	01I1
不丹	00O1
东帝汶	0201
中华人民共和国	01Y1
中国	01Y1
中国台湾	01O1
中国大陆	01Y1
中国澳门特别行政区	02K1
中国籍	01Y1
中国香港	02J1
中国香港特别行政区	02J1
中國	01Y1
中國大陸	01Y1
中國澳門特別行政區	02K1
中國香港特別行政區	02J1
中央アフリカ共和国	02G1
中華人民共和国	01Y1
中華人民共和国マカオ特別行政区	02K1
中華人民共和国香港特別行政区	02J1
中華人民共和國	01Y1
中華民國	01O1
中非共和国	02G1
中非共和國	02G1
丹麥	00\1
丹麦	00\1
乌克兰	01f1
乌兹别克斯坦	01g1
乌干达	03O1
乌拉圭	03P1
乍得	02@1
也门	02[1
亚美尼亚	00A1
亞塞拜然	00B1
亞美尼亞	00A1
仏領ギアナ	02b1
仏領ポリネシア	02c1
仏領極南諸島	02R1
以色列	0321
伊拉克	00i1
伊朗	00j1
伯利兹	00G1
佛得角	02?1
俄罗斯	01I1
俄羅斯	01I1
保加利亚	00M1
保加利亞	00M1
克罗地亚	00Y1
克羅埃西亞	00Y1
关岛	02j1
冈比亚	00d1
冰岛	00o1
冰島	00o1
几内亚	00h1
几内亚比绍	0271
列支敦士登	0371
列支敦斯登	0371
刚果(布	02O1
刚果(金	00Z1
刚果共和国	02O1
刚果民主共和国	00Z1
利比亚	0131
利比亞	0131
利比里亚	0121
剛果(布拉薩	02O1
剛果(金夏沙	00Z1
剛果共和國	02O1
剛果民主共和國	00Z1
加彭	00c1
加拿大	02B1
加纳	02e1
加蓬	00c1
匈牙利	01h1
北マケドニア	0161
北マリアナ諸島	02\1
北朝鮮	00V1
北韓	00V1
北馬其頓	0161
北馬利安納群島	02\1
北马其顿	0161
北马里亚纳群岛	02\1
千里達及托巴哥	03\1
南アフリカ	0091
南スーダン	01b1
南乔治亚和南桑威奇群岛	01W1
南喬治亞與南三明治群島	01W1
南极洲	01l1
南極	01l1
南極洲	01l1
南苏丹	01b1
南蘇丹	01b1
南非	0091
南韓	00U1
南韩	00U1
博茨瓦纳	00J1
卡塔尔	02C1
卡達	02C1
卢旺达	03E1
卢森堡	0381
印尼	00k1
印度	00]1
印度尼西亚	00k1
危地马拉	02k1
厄利垂亞	00`1
厄瓜多	02Z1
厄瓜多尔	02Z1
厄立特里亚	00`1
叙利亚	01[1
古巴	02T1
台湾	01O1
台灣	01O1
史瓦帝尼	01`1
史瓦濟蘭	01`1
合衆国領有小離島	0031
吉尔吉斯斯坦	00T1
吉布地	02I1
吉布提	02I1
吉爾吉斯	00T1
吉里巴斯	02L1
吐瓦魯	03j1
哈萨克斯坦	00Q1
哈薩克	00Q1
哥伦比亚	00W1
哥倫比亞	00W1
哥斯大黎加	02Q1
哥斯达黎加	02Q1
喀麥隆	02A1
喀麦隆	02A1
喬治亞	01V1
图瓦卢	03j1
土克斯及開科斯群島	0341
土库曼斯坦	01e1
土庫曼	01e1
土耳其	01d1
圣卢西亚	03a1
圣基茨和尼维斯	03`1
圣多美和普林西比	03f1
圣巴泰勒米	03^1
圣文森特和格林纳丁斯	03c1
圣皮埃尔和密克隆群岛	03b1
圣诞岛	0291
圣赫勒拿	03_1
圣马力诺	03d1
圭亚那	00g1
坦尚尼亞	01M1
坦桑尼亚	01M1
埃及	0051
埃塞俄比亚	0071
基里巴斯	02L1
塔吉克	01L1
塔吉克斯坦	01L1
塞內加爾	01T1
塞内加尔	01T1
塞尔维亚	01U1
塞席爾	03F1
塞拉利昂	03g1
塞浦路斯	00S1
塞爾維亞	01U1
塞舌尔	03F1
墨西哥	03;1
多哥	03I1
多明尼加共和國	01E1
多米尼克	02X1
多米尼加共和国	01E1
大不列颠	00L1
大韓民国	00U1
奈及利亞	01>1
奥兰群岛	0011
奥地利	01B1
奧地利	01B1
奧蘭群島	0011
委內瑞拉	03@1
委内瑞拉	03@1
孟加拉	00D1
孟加拉国	00D1
安哥拉	01k1
安圭拉	01j1
安地卡及巴布達	01m1
安奎拉	01j1
安提瓜和巴布达	01m1
安道尔	01i1
安道爾	01i1
宏都拉斯	0301
密克罗尼西亚	01:1
密克羅尼西亞	01:1
寮國	0351
尚比亞	01P1
尼加拉瓜	03D1
尼日	01?1
尼日利亚	01>1
尼日尔	01?1
尼泊尔	03C1
尼泊爾	03C1
巴勒斯坦	01D1
巴勒斯坦自治區	01D1
巴勒斯坦领土	01D1
巴哈馬	0211
巴哈马	0211
巴基斯坦	01C1
巴巴多斯	0231
巴布亚新几内亚	03[1
巴布亞紐幾內亞	03[1
巴拉圭	03>1
巴拿馬	03=1
巴拿马	03=1
巴林	0221
巴西	00K1
巴貝多	0231
布吉納法索	02=1
布基纳法索	02=1
布威島	0281
布隆迪	00N1
布韦岛	0281
希腊	00f1
希臘	00f1
帕劳	0261
帛琉	0261
幾內亞	00h1
幾內亞比索	0271
库克群岛	02P1
库拉索	02U1
庫克群島	02P1
庫拉索	02U1
开曼群岛	02E1
德国	00=1
德國	00=1
意大利	00l1
愛沙尼亞	00^1
愛爾蘭	00:1
所罗门群岛	0331
托克劳	03J1
托克勞群島	03J1
拉脫維亞	0111
拉脱维亚	0111
挪威	00n1
挪威屬斯瓦巴及尖棉	0311
捷克	01S1
捷克共和国	01S1
捷克共和國	01S1
摩尔多瓦	01;1
摩洛哥	02_1
摩爾多瓦	01;1
摩納哥	03V1
摩纳哥	03V1
敘利亞	01[1
文莱	02<1
斐济	02`1
斐濟	02`1
斯威士兰	01`1
斯洛伐克	01]1
斯洛文尼亚	01\1
斯洛維尼亞	01\1
斯瓦尔巴和扬马延	0311
斯里兰卡	03G1
斯里蘭卡	03G1
新加坡	03h1
新喀里多尼亚	01@1
新喀里多尼亞	01@1
新西兰	01A1
日本	01R1
日本国	01R1
智利	01X1
曼島	02V1
朝鲜	00V1
東チモール	0201
東ティモール	0201
東加	03i1
東帝汶	0201
查德	02@1
柬埔寨	00P1
根息	02f1
根西岛	02f1
格林纳达	02h1
格瑞那達	02h1
格陵兰	00e1
格陵蘭	00e1
格鲁吉亚	01V1
梵蒂冈	02D1
梵蒂岡	02D1
模里西斯	03T1
比利时	00F1
比利時	00F1
毛里塔尼亚	0191
毛里求斯	03T1
汤加	03i1
汶萊	02<1
沙烏地阿拉伯	0001
沙特阿拉伯	0001
法国	00b1
法國	00b1
法属南部领地	02R1
法属圣马丁	02d1
法属圭亚那	02b1
法属波利尼西亚	02c1
法屬南部屬地	02R1
法屬圭亞那	02b1
法屬玻里尼西亞	02c1
法屬聖馬丁	02d1
法罗群岛	02]1
法羅群島	02]1
波兰	01F1
波士尼亞與赫塞哥維納	00H1
波多黎各	03]1
波斯尼亚和黑塞哥维那	00H1
波札那	00J1
波蘭	01F1
泰国	01N1
泰國	01N1
泽西岛	02Y1
津巴布韦	01Z1
洪都拉斯	0301
海地	02n1
澤西島	02Y1
澳大利亚	00C1
澳洲	00C1
澳門	02K1
澳门	02K1
烏克蘭	01f1
烏干達	03O1
烏拉圭	03P1
烏茲別克	01g1
爱尔兰	00:1
爱沙尼亚	00^1
牙买加	02g1
牙買加	02g1
特克斯和凯科斯群岛	0341
特立尼达和多巴哥	03\1
独	00=1
獅子山	03g1
玻利維亞	00I1
玻利维亚	00I1
瑙鲁	03X1
瑞典	01_1
瑞士	00_1
瓜地洛普	02i1
瓜地馬拉	02k1
瓜德罗普	02i1
瓦利斯和富图纳	03K1
瓦利斯群島和富圖那群島	03K1
瓦努阿图	03k1
甘比亞	00d1
留尼旺	03B1
留尼汪	03B1
白俄罗斯	00E1
白俄羅斯	00E1
百慕大	0251
百慕達	0251
皮特凯恩群岛	02m1
皮特肯群島	02m1
盧安達	03E1
盧森堡	0381
直布罗陀	02F1
直布羅陀	02F1
福克兰群岛	02^1
福克兰群岛(马尔维纳斯群岛	02^1
福克蘭群島	02^1
福克蘭群島(馬爾維納斯群島	02^1
科克斯(基靈)群島	02M1
科威特	02S1
科摩罗	02N1
科特迪瓦	00[1
科科斯(基林)群岛	02M1
科索沃	00X1
秘魯	03?1
秘鲁	03?1
突尼斯	01c1
突尼西亞	01c1
立陶宛	0151
米国	0021
米領サモア	00?1
米領ヴァージン諸島	0041
約旦	00m1
納米比亞	01=1
紐埃島	03Y1
紐西蘭	01A1
索羅門群島	0331
索馬利亞	01^1
索马里	01^1
維德角	02?1
緬甸	02>1
约旦	00m1
纳米比亚	01=1
纽埃	03Y1
纽西兰	01A1
缅甸	02>1
罗马尼亚	01H1
羅馬尼亞	01H1
美利坚合众国	0021
美利堅合眾國	0021
美国	0021
美国本土外小岛屿	0031
美國	0021
美國本土外小島嶼	0031
美属维尔京群岛	0041
美属萨摩亚	00?1
美屬維京群島	0041
美屬薩摩亞	00?1
義大利	00l1
老挝	0351
聖克里斯多福及尼維斯	03`1
聖多美普林西比	03f1
聖巴瑟米	03^1
聖文森及格瑞那丁	03c1
聖皮埃與密克隆群島	03b1
聖誕島	0291
聖赫勒拿島	03_1
聖露西亞	03a1
聖馬利諾	03d1
肯亞	00R1
肯尼亚	00R1
臺灣	01O1
芬兰	00a1
芬蘭	00a1
苏丹	01a1
苏里南	03H1
英国	00L1
英國	00L1
英属印度洋领地	02:1
英属维尔京群岛	02;1
英屬印度洋領地	02:1
英屬維京群島	02;1
英格兰	00L1
英領インド洋地域	02:1
英領ヴァージン諸島	02;1
茅利塔尼亞	0191
荷兰	00;1
荷属加勒比区	0101
荷属圣马丁	03Z1
荷屬聖馬丁	03Z1
荷屬阿魯巴	01o1
荷蘭	00;1
荷蘭加勒比區	0101
莫三比克	03<1
莫桑比克	03<1
莱索托	0361
菲律宾	02a1
菲律賓	02a1
萨尔瓦多	01Q1
萨摩亚	03e1
萬那杜	03k1
葉門	02[1
葛摩	02N1
葡萄牙	01G1
蒙古	01<1
蒙哲臘	03W1
蒙特內哥羅	02H1
蒙特塞拉特	03W1
蒲隆地	00N1
蓋亞那	00g1
薩摩亞	03e1
薩爾瓦多	01Q1
蘇丹	01a1
蘇利南	03H1
衣索比亞	0071
西サハラ	01J1
西撒哈拉	01J1
西班牙	01K1
諾福克島	02W1
諾魯	03X1
诺福克岛	02W1
象牙海岸	00[1
貝南	0241
貝里斯	00G1
賴比瑞亞	0121
賴索托	0361
賽普勒斯	00S1
贝宁	0241
赞比亚	01P1
赤道ギニア	0061
赤道几内亚	0061
赤道幾內亞	0061
赫德岛和麦克唐纳群岛	02o1
赫德島及麥唐納群島	02o1
越南	03A1
辛巴威	01Z1
迦納	02e1
開曼群島	02E1
關島	02j1
阿塞拜疆	00B1
阿富汗	0081
阿尔及利亚	00>1
阿尔巴尼亚	00<1
阿拉伯联合酋长国	01n1
阿拉伯聯合大公國	01n1
阿曼	03N1
阿根廷	00@1
阿爾及利亞	00>1
阿爾巴尼亞	00<1
阿鲁巴	01o1
韓国	00U1
韓國	00U1
韩国	00U1
香港	02J1
馬丁尼克	03U1
馬來西亞	0171
馬利	03:1
馬拉威	0181
馬爾他	03S1
馬爾地夫	0391
馬約特島	03R1
馬紹爾群島	02l1
馬達加斯加	03Q1
马尔代夫	0391
马恩岛	02V1
马拉维	0181
马提尼克	03U1
马来西亚	0171
马约特	03R1
马绍尔群岛	02l1
马耳他	03S1
马达加斯加	03Q1
马里	03:1
黎巴嫩	0141
黑山	02H1
가나	02e1
가봉	00c1
가이아나	00g1
감비아	00d1
건지	02f1
과들루프	02i1
과테말라	02k1
괌	02j1
그레나다	02h1
그리스	00f1
그린란드	00e1
기니	00h1
기니비사우	0271
나미비아	01=1
나우루	03X1
나이지리아	01>1
남극대륙	01l1
남수단	01b1
남아프리카	0091
남한	00U1
네덜란드	00;1
네덜란드령카리브	0101
네팔	03C1
노르웨이	00n1
노퍽섬	02W1
뉴질랜드	01A1
뉴칼레도니아	01@1
니우에	03Y1
니제르	01?1
니카라과	03D1
대만	01O1
대한민국	00U1
덴마크	00\1
도미니카	02X1
도미니카공화국	01E1
독일	00=1
동티모르	0201
라오스	0351
라이베리아	0121
라트비아	0111
러시아	01I1
레바논	0141
레소토	0361
레위니옹	03B1
루마니아	01H1
룩셈부르크	0381
르완다	03E1
리비아	0131
리투아니아	0151
리히텐슈타인	0371
마다가스카르	03Q1
마르티니크	03U1
마셜제도	02l1
마요트	03R1
마카오	02K1
마카오(중국특별행정구	02K1
말라위	0181
말레이시아	0171
말리	03:1
맨섬	02V1
멕시코	03;1
모나코	03V1
모로코	02_1
모리셔스	03T1
모리타니	0191
모잠비크	03<1
몬테네그로	02H1
몬트세라트	03W1
몰도바	01;1
몰디브	0391
몰타	03S1
몽골	01<1
미국	0021
미국령버진아일랜드	0041
미국령해외제도	0031
미얀마	02>1
미크로네시아	01:1
미합중국	0021
바누아투	03k1
바레인	0221
바베이도스	0231
바티칸시국	02D1
바하마	0211
방글라데시	00D1
버뮤다	0251
베냉	0241
베네수엘라	03@1
베트남	03A1
벨기에	00F1
벨라루스	00E1
벨리즈	00G1
보스니아헤르체고비나	00H1
보츠와나	00J1
볼리비아	00I1
부룬디	00N1
부르키나파소	02=1
부베섬	0281
부탄	00O1
북마리아나제도	02\1
북마케도니아	0161
북한	00V1
불가리아	00M1
브라질	00K1
브루나이	02<1
사모아	03e1
사우디아라비아	0001
사우스조지아사우스샌드위치제도	01W1
산마리노	03d1
상투메프린시페	03f1
생마르탱	02d1
생바르텔레미	03^1
생피에르미클롱	03b1
서사하라	01J1
세네갈	01T1
세르비아	01U1
세이셸	03F1
세인트루시아	03a1
세인트빈센트그레나딘	03c1
세인트키츠네비스	03`1
세인트헬레나	03_1
소말리아	01^1
솔로몬제도	0331
수단	01a1
수리남	03H1
스리랑카	03G1
스발바르제도 얀마웬섬	0311
스발바르제도-얀마웬섬	0311
스와질란드	01`1
스웨덴	01_1
스위스	00_1
스페인	01K1
슬로바키아	01]1
슬로베니아	01\1
시리아	01[1
시에라리온	03g1
신트마르턴	03Z1
싱가포르	03h1
아랍에미리트	01n1
아루바	01o1
아르메니아	00A1
아르헨티나	00@1
아메리칸사모아	00?1
아이보리코스트	00[1
아이슬란드	00o1
아이티	02n1
아일랜드	00:1
아제르바이잔	00B1
아프가니스탄	0081
안도라	01i1
알바니아	00<1
알제리	00>1
앙골라	01k1
앤티가바부다	01m1
앵귈라	01j1
에리트리아	00`1
에스와티니	01`1
에스토니아	00^1
에콰도르	02Z1
에티오피아	0071
엘살바도르	01Q1
영국	00L1
영국령버진아일랜드	02;1
영국령인도양지역	02:1
예멘	02[1
오만	03N1
오스트레일리아	00C1
오스트리아	01B1
온두라스	0301
올란드제도	0011
왈리스 푸투나제도	03K1
왈리스-푸투나제도	03K1
요르단	00m1
우간다	03O1
우루과이	03P1
우즈베키스탄	01g1
우크라이나	01f1
이라크	00i1
이란	00j1
이스라엘	0321
이집트	0051
이탈리아	00l1
인도	00]1
인도네시아	00k1
일본	01R1
자메이카	02g1
잠비아	01P1
저지	02Y1
적도기니	0061
조지아	01V1
중국	01Y1
중앙아프리카공화국	02G1
지부티	02I1
지브롤터	02F1
짐바브웨	01Z1
차드	02@1
체코	01S1
체코공화국	01S1
칠레	01X1
카메룬	02A1
카보베르데	02?1
카자흐스탄	00Q1
카타르	02C1
캄보디아	00P1
캐나다	02B1
케냐	00R1
케이맨제도	02E1
코모로	02N1
코소보	00X1
코스타리카	02Q1
코코스제도	02M1
코트디부아르	00[1
콜롬비아	00W1
콩고 브라자빌	02O1
콩고 킨샤사	00Z1
콩고-브라자빌	02O1
콩고-킨샤사	00Z1
콩고공화국	02O1
콩고민주공화국	00Z1
쿠바	02T1
쿠웨이트	02S1
쿡제도	02P1
퀴라소	02U1
크로아티아	00Y1
크리스마스섬	0291
키르기스스탄	00T1
키리바시	02L1
키프로스	00S1
타지키스탄	01L1
탄자니아	01M1
태국	01N1
터크스케이커스제도	0341
토고	03I1
토켈라우	03J1
통가	03i1
투르크메니스탄	01e1
투발루	03j1
튀니지	01c1
튀르키예	01d1
트리니다드토바고	03\1
티모르레스테	0201
파나마	03=1
파라과이	03>1
파키스탄	01C1
파푸아뉴기니	03[1
팔라우	0261
팔레스타인	01D1
팔레스타인지구	01D1
페로제도	02]1
페루	03?1
포르투갈	01G1
포클랜드제도	02^1
포클랜드제도(말비나스군도	02^1
폴란드	01F1
푸에르토리코	03]1
프랑스	00b1
프랑스령기아나	02b1
프랑스령남방지역	02R1
프랑스령폴리네시아	02c1
피지	02`1
핀란드	00a1
필리핀	02a1
핏케언제도	02m1
한국	00U1
허드맥도널드제도	02o1
헝가리	01h1
홍콩	02J1
홍콩(중국특별행정구	02J1
"#, r#"d:iL8=dVTG?g\CCQ@4M80DS>lF;4<LBXLLNEdZiX0000`2d:d9P]hN2HLKC>0000<2ESL3RX<8jkDM8AhS`I000000000000D5lYDEWW0000l8ll00000000<ClPXD0[
0000PLn400000000000000008MIf00000000T`R8<K@BHKog0000L=[20000HO_:H]1Zl`9B0000TLPCl2lX@T_i0000000000008;9\0000LWMG0000<2ha00000000
8@UF0000`Dm>0000000000eW0000L?6a00000000`b1M00000000lWXU0000H<O_\cSF00000000lDIE8\@?P1@Z436=P8gcHGc?4K0G4QQjhUc7@YiL000000000000
0000441E0OnH0000d4ETlV^o03=fhBGePL?NHB@H0000PZ4Q0JZJ0000000000000000000008N70>]200000000T<[\dTo<hLefH0N1834`@:<iX@W1l`c^00000000
<Vhc`5>j0000000000000000T>JJhLIO4E]80000000000000000000000000000d1?m0000PE@6@_n400000000\AiE00000000000000000000L1T1000000000000
0000000085Mk000000000000@AZC0000dE34XAj@0000hXcZ000000000000PBYS0IA7P63J<JCe`aR90000\1haX<iShNI:0\P`8c0A`<h_0000000000008;<S0000
0000d9Ag`SBS0000DN@P00000000dJak@Rac`F0d42H2T9<=@>LPdBed\?o4dFknTJQ`lUI30000@Zm]0000h2aL0000000000000000000000000000X<[;XZ>KHa9Q
84^70000000000000000T7QL00000000000000000000LHcYPLEV00008ZWI@3lPdFbf4^We00000000hSEQ0000000000000000000005504<V8hJ;n`8^9l<bal@F^
0000X@M\L?6R\_c9000000000000DE5<lJ?C0000HBmb`CdL\1h2T]GglLlK0\5QXaIi0000PP;j00000000l231l6VB<5]?8H:6XW`SH4WA@WiY4X:3l4\oTa^o<b18
000000000000L86C@O<:0000DbmbX7;l0000d9`a0000000000000000LD[]000000000000L\<B0000XESELCme@2]0l59E<cA]`GHj0000d@>WlAhjHLHM0000P\_W
000083>]<6V4T2fKDELW00=:HG=_Tb0TD2ibd;_;TGQ4lXD`lFeZDI=44AW[4`YZ0000d134L;O?PAMVP[eL0000L4[ZT;58<GO`0000@BE30000d@oI00004:Yn0000
0000db8C0000000000000000dKF9<3940000000000000000000000000000PLX100000000P=Pi00000000`<j4@B6O00000000dUCF000000000000\=PZLDgm0000
L@WY00000000`2[dd5;40=`d<BB9@=oI4>k94PnX@`UblNHjHaI9Xc1I0000H8G@dX@Z`K^J00000000T[;P\D7ML3CZ@4CUhJRDHNBfTWLVTT17lUVW82b<d]P4`F4T
0000<GYdTI;mD?A1D<^aP8N]\7UK<:Db00000000l5>B00000000TE@E0000000047VRd05MTS580000h4fS000000000000000000000000<1bH0000000000000000
0I7\@6K_dB\f8Pi400000000H;]l8<nb00000000d29P4H_5LTo^HZ=_4BnUdM1J425W`[h?TdFXdKP]P4<m0000000000000000XPSZ0000dHO500000a4G00000000
0000T]LhL2nn0D6Y@3WjdVAQ<d<UTN8j@GM`P8:RT`Bf0VJF0000D8P>\2m1000000000000<Y=ZdNa7000040Vl4]l5`cN0`9W1d@e>XL^R0000PQK1\M[\`ZN^03hb
000000000T7f000000000000X4XP00000000000000000000<RKFhcNZ0000LN8G0000000000000000P;GQ0000000000000000000000000000@?UbhLeY00000000
T=bE0000P8Ed00000000<\7nh8Mi@GFMd6DJ0PET<YDd@@e34M6d`OAH\HjRT9naHP`LX1[nd9o=hLO9lXhWdZ7?l>@nhNo^0000P1F\X412`^VT0000l7S600000000
0000h@jZd2jFTC0Q0000@FWcP?W<PElL8GGTDM;UP\n<`0ce000081V>P1lkPKM[00000000<BNd00000000lS?_0000X;`R07GRX0acXHB_0000TKkA000000000000
lHCSlUO]0000DCBM000000000000P8@9P8B70=bbhFjhLPSl00000000000000000N5`\Tl4HXne000000008cF400_K<94LD1>000000000\BRC8`d000000000X40I
@VBmlaDk0000h<>n00000000000000000000PG\@P<OM@Eh3<QbcD0[CDPfPT\I40000<IHA000000000000d\G90Roh0000dV]L0000TC5_0IFN0Kgg4_UJ0000DaN^
00000]=90TD70000PL`XLcNN<?h30000d?a?dQTK00008\dj0000h=2<0000PNMbhV:ah1d@LJZ0TN7<000000000000HP@i00000BV7X2>EDDGg0000d\5iDK[@4G4L
00000FiN00000000<FFY0000000000000000TZT10000000000000000000045P>lO^`L4=a0000000000000000hA1g<0L\l4?gLbeg0000000000004PldLMR0d;Bm
P`c7X9ojTJYV<Nh>`@0E00008IZdTP]E4Io3TRe=dAh=PR6VPB=:`EnTXFPeTP6\\LAf0000DW0K000000000000@2nL00oP86A`000000000000`4b5000000004IN[
8PoBL8hQ00000000<WUJ0000PRS`8=]0@?4BTD;5XFi9DL@@h_cNl[7AH1b`H:]CTGKD8_RhX1f8lD?T\NHF0Obh8R<DHU@a4W5Sh_aeD9QGhaYeDb5^hbFVldJQhKFK
\^O=0000lGaF0000h6BI00000000T4750000<<b9\S]?`\kO8=`T0^?F4:^ld505@7C0TJEddXe_0000XUFQ0000000000004PgHT8?`@aPP0O>B0000000000000000
0000H1YK00000000XOa[000000000000000000004RVV0000D2CGhc_F000000000000000000000000l[5a0000LF<c4Yd500000A6JDAT800004:malL=YlV71L^D;
0^R^0000h@9QLTDo@aoR0000000000000000dCh;PIMh00000000000043Q5000000000000T<oI@IccdXa10000000000000000`9OS0000T^C?00000RfE<P890000
00000000000000000000000000000000`6[o000000004TDcH[gF00000000000000000000dIM1@Cm00000h6<Od;[U00000000@A_4D4[500000000h@[d0000<53j
0F;m00000000P:j`0000XIE^0000000000004WR]0000LTJU00OnTRG]L\^lH]_?0000DQ700000h>oc`K]=0000h5Be0000T2JFd=c3H>Ph<L@[0000T:TgHZl80000
00000000000000008ZM748[H<HZQTLO`XcLP0000l9A]<:?60000\CV]X^LY@a>8<Xic@>T6X`5O000080\XT380TC0D@Z[4l;1Q@ACMP6KU00000000`d;MLGKilYT7
00000000XbeO000048jPX85\4G=n0Hik00000000LJNS0000TLhh00000000<CI0000000000000TZBK42V[DL6B0000X`]D000000000000T0Ga<F0n000000000000
@0hh0000P^cAXDK_LX_X0000000000000000<;8]000000000000000000000000X57X<^8800000000\FLXXaU<0000d=`3HA4gPc\R00000000PP?:T[ca0000<0HT
00000000000000000000000000000000X=G8000000000000d4iE00004JPU0000lM_2\PF`HYL30bn^HMl\0000XD59`Wok`=4:40l:dFQUXJ>l@_VK`aOK0000<H^J
HI3S0000`Vba\PA]XB0m0000ldD;000000000000`>ZPX8NC4=d@h?D=`AUf@>>04_R;`aRN0000@Cdk4`BQXN]m00GA@bFe0];54Djg0000P_=e0000\DJ;`=2e0ZV\
@3]L42o;000000000000D>;J0@>?4]gd0`>4dVkcL=ZZL:BYhKl1`YmP000000000000000000008JT\00004d:b00000000Ld1k0000\>Z_00000000PM4NdAOQ@1AF
0000lITgX4@0P2UfH?a300000000DARC00000000000003G_lKLO0000d8Wc0000014:0000dPHZ<<^4HCA30Rho00000000D=^M\0XE8Df90000lUPa000000000000
\_ka00000000000000000000000000000000@@i50000000000000000000000000VRN00000000000000004QX38?MS@?jEd@Sa00000@f2H;TLh_Nf0SIa`5SM<6iL
4CN4\YcM000000004L<>\Kd4lKEZlOd6`<i_@9@>TNgf000085FK@Dk[0000h3To000000008AG0<LVjdFML00000000hDYN000000000000X6J<`5mo0:ZdHVfR@NP4
00008>UF0000000000000000<D?:DTeILLmG0000000000000000T4dd\46i@5Kkd2RED;mkhA=O@FS2\P`6LAH8<Rjd<a<e00000000TE_a00000000000000000000
4^6700000000lU7700000000P=[KdJU0D__400000000PJ=L0000l58]L6`70000dHj6L5BCl<REdXB<00000000000000000000<MC<hI5A0000T0f_8cIR8a7M0000
0000`UXQ0000`W360000TBZP0Y?d00008=TVLUoM00000000000000000000000000004CTnXE;TX[3UD`J@000000008D;LDG:P00008T^K00000000T<YdlHiE4baJ
<GBW00000000lJk@X0@200000000XA2R8D<_000000008V0e<\j\0000DT?W00000000P4NilMi_DQ99000000000000<ZjE0000@b2@@4N:@3`3T:H:h?NcPFF>0J6Y
4PHl8?@=4H>h84g]DPC^Lb]Z0000H8l_00000]kN000084\<00000000L@_SDd8704Ah0000D:@X4J0f0000PGG5000000000000000000008WhMlX1l`[Y58b^>0000
T7i\000000000000DJ3b00000000d[GA0000h9BC4bI>4R8>0000hRC2H]VBLAa3HLI_L>jL<OTn@6K>PK;G4EX;<:[6hc1g<DiZ0000`7010000dDgW000000000QP]
P@kU00000000HI\000000000DKIT\HFDd0=V\G>SDL:34OM0\4HVd<nV\E5hP3Ph`9nolPC24>dV0XY]LCLId[om@Wg_hc62H>QO@:]3X;Zc\^?mLaXNhCnX00000000
X5V<h6eid<mKLA1X8OgR`PVZ<<ZNlLo10000000000000000000006o?@aOZH0\g\NOPHP1PHSl100000000000000000000`=c_PO^2TK9=00000000000000000A6b
00000000000000000000h:52000000000000<^9:0000000000000000H0=H0HGYXbUJ85kWTc7@DJ8E8D1e000000000000\=0e<Z95000000000000000000000000
0000T_lK00000000XWe>\=X;0000l;;\000000000000000000000BFV00000000000000000000L>6_000004A=H@<WHA8H0CEQlISGhS81`DcUlHD<@WYb8YY9428R
0^SB0000T0@L0000D8C?DC>kD2iUTO_JTIR@XXcFHPVHhc2H<@hW00000000HS;m00000000L7nC@D2400000000000000000<AkHbo3XAEID5W=lR5VHSCG4Xf]Xa7k
0000`5M\L9k50@o9<_5kd2b]00000000XFH:4?Y<0000L<DEH5L\00004U<n\:6g88MRTZX3`0;C00000000L:AlH4;A4L7e<b8a00000000`<i<d]F5000000000BWE
LJfb000000000000Xc7RlZYL`Wl0HO]J`T=5000000000000l_a;0000\c@a00000000000000000000000042ZG`0[e000000000000@M0M00000000000000000000
h]9R0000\I0X07Q5hL81hcfV00000000lQ68TN`M\^mL00000000l:X:DB3H000000000000h@NHT\Y4000000000000@KUR0Og<h_Ti0000P2O600000U=d0000886e
HFn10000<Y@YX_NH8Ge6H8h80G\[`07bh=YN\L7EH72JXLiI8NCfh[a:01RRD5DDDVRkd\C1h@cND2g;TIE=00000000LA\S0000XL;eHM<]`9UWX[SL4]Ud\Udb4`K]
Td90\RLF000000000000@5B80000h:9_000000000000DNn:0000DGMnhGiBhJL70000`?L?000000000000L?Afh:<4PP5H<WLfDcm:PL<K0000T06gl;RX\`eb<dIC
8OkX\S1bl`0a0000<UldDFBRl71DTbGm0000DM=20000864;XH7>8MKX0000``H64GVe00000000000087jTd8k`0alI00000000X6_A0000LaTI000001X143A]l;<0
H0@hl6ZY4Vmah;Qe00000000@:LM0000<Bj60000l?180000000000000000T]no<2EA0000h?870000`D8<`TO3PKHf0000D21<<S[`000000000000000000000000
00000000H35EDA5HPJ><8c=dDWAk00000000\P\E00000000000000000000l8M8h9_]LFkV000000000000l^3gTTnlXI\jl<?a\Fic000000000000`\`300000000
hCQ^000000000000000000000000XbEo000085Qml<bTHGU`8W4B00000000D8oMXM75lHL9dZnTd1WB0aaK0000T1P38T>E<QLo8COjXLE:00000000000000000000
00000000X8aiL4@:l5<DHBgUdFh2DXISL:eP<]Q`lb=_lbeCLB<Y000000000000000000000000DX4900000000lNQAXT\90000000000000000l6>V000000008QZ^
00000000000081G?dOR0000000000000000000000000T1GU00000000000000000000<1gY80n=l6dZ4IK3T7gm4W4]dW0_4aKCH3OcdEHYd2\^\\Jlh`a@0000`^TD
00000000`B@`4`S=0000P7KC0000000000000000<0:o00000A?m4C>]XF^50UaMl@Zj00000000\BbW0000000000000000T9:;8;7KT6Mh0000H?nDda\\HIJ2\LYg
000000000000P@ia0000dCf?T85J000000008WXl0000`QkP000000000000hRTlL`K900000000dP6l0000hZ2M0000`Xdb84UO000001HlD<Qi`8Hg0000l8US0000
LAJ=DGPe0000018E00000000dCEc0000dCc`<IUZ8=R[<0Y\H@`fTImOPT_CXVgO0000000000000000T13[D4c0D8?2P7:18ADRl290PW:dhO9PX\Sa000000008cH8
00000000@`lI0000000000000000000000000000H3L=LN^T0000@DnP00000000T?ok8:fm<AA?dK_K0000<@4:<U1A000000004?FdhPg400000000\PV800000000
0000X3QmT;0I`E>YLLk2<c=:00000000hTHZ@NO<XY1:0000<[96dU0g4VD0l2W?XV[N000000000000\2oj01TeHDmU<7BLD6EehaT70000`9P6XcSd0000XHQW<IJf
XF9VP:8TXR<ZH=QEDcMF`TLB00000000D1jQ0<980>OD4PSJLO56DVM0Ha6E<cb]hAGQ<9SX<IbL00000000l^6[<7PE00000000<W3ahbGI0000P3n7`EJ=4Yh[D`3B
`bA4000005P_0000PG0O0000`2Zm4abe`PjZ0000000000000000dLDKXO>Tl1`KLUFC0[6`0000X2F8L<f5X69UDE4T`J9I0F1B4Y`4HYm<DZ?5h7gSTbM10000`DYf
0000P060000000000000000000000000000004EelGM8`MAKh8fE\Y<_000000000000L^7Kd0okHViBLC@ZhGVXX[MBTO`c0000h0`;0<;T0`MUT:SXl@XNDBPLlQ1]
hR:dTRAf0000d0]`8DQF`1\_L\7I0000l?KG00000000000000b_\=C`00000000h@SR000000000000d6=`XaE:<b\I8<TP0000PQMi000000000000000083?odA9k
000000000000D?AD0000\EbHHaig0000\IL3Laenhc;iTL[`d<Ni8GbC4=o>PV4O4>bfhH7[00008KFZ0000<[^G0000000000008OP<X2UD<Zg_0000000000000000
L1N;0000HI9n0000471nLJ56d;5Y8;@8`Iaj0000XC7P0000T`?HXQ0LH=BA8;Wj0JlYT[0W`_aPH@ne4BCO048aH:92daG_00000000\aSV0000\bNj000000000000
00000000@Rh_P[jH@4nR0000d43a0000@S?G@3o\8ZCA00000000d>Y[0000X=5FP>Zn05e]0000\@F200000000hEADH26f4YYM0000HB6bT>aKl>jf8KT?Pa2=8a\8
00004FN[4KDm@40<0000dRhK0000000000000000d<M;00000000000000000000d5A><aO<0000000000000000`;ZS0000XBSN000000000000000000000000dAab
000000000000l?QX00000000HFX]4?\:PE:4LE<70FMfTKc]0000P8hEH6`DD9WYH:Vl0000@5[20000@M>Z0Q:f0000HGL]LZ9g<[W]XbnCL1D@8ID4`VY24c@O0000
`4=K000000000000000000000000<Cco8\okLEKc<G]K00000000000087868E7MH:40<B[I`KMi0000\MYH4W]IP_SC000000000000d9AB`Qnh00000000P_?N0000
@67`0:74H1950000000000008X2h4@6:\9PBH><IP>=S4YJ^00000000000000000000dK7;8Q`EDK>Z000000000000000005IGTMaR000000008XliTDl2lVX@T]\?
L6oQ0000000000000000\Tb=@Eje<SB?0000X1VNh@NgDH`ChOK\0Ac2000000000000lb:8d@mf00004Gad0000Tb]9d@>f0000X5VZT0^h<Sh1PMoPH`ZSDJNaHLoA
000000000000h6<7@a:bT9nD0FN@HDmM4H>HDV_[0000`4TlhB:T@PB\lN5400000JE24bVOXbjS42UVh0D@HOQA@JQ<4BBf@cVOd=7P0000000089j50000HF810000
00000000000006S[lK>3dUYaTZQ<\d0W00000000092n0000L[;8hCBYD7PQ@QYg0000000000000000000000000000862A@LdT<JdH0000dGff`H9j000000000000
0aJA0000000000008_0X0000<6U<TPY^LLnYdW9SdbJF0000PMQX0000D5:8T[0<89@[<bE000000000h]Wb\XZg0000<\c=0000\XEal]Pg<8310000<EIb00000000
0000XFXlHHbc0000000009K\Hb=200000000\9;I8d510000TOjZ00000UiX00000000lSgI00000000X;PEdIQbh2[WTXl10000LBb=dRI30000lCe<00000000TFoh
46Km00000000000000000000D<lS0>HY8B8?DWZj0000dJG14Om7<X3[HKM=lWh?000000000000hXjMDRXG0000`[nK000000000000XBm5000000000XJf00000000
HRJJ<S<o0000P2ga@JmV0000HVW<h=UI000000000000@@8?LBJX\FEj0IVeL`hG0000TL\k0000HKaT00000000@X?X0000`^YWHAPMLP=800000RG00000L2A9lNa]
0000T57:412bP>^\000000000@3n00000000hMJ<PYQRd@l0``dZh`9c000001m9DK7Y855kP91?`8gNL@hfDK\6HLf:8X:E<]ET0000d?CUlTTBT_<60XnI00000000
8KXD0000X@c>47X0000000000000000005U`4CShP<`THT0ETVAh\Z>30000\5Ag0000l5:_000000008BkDT<WlX=MW84O@d?D0@K0S\>9:X@e\@\HP0000<O4A@Bn;
00000000000082n?l[k?`PFLhCeoDQm:0000H>?5XJ3Rh?;`4bHQ@ckT8?YL468W0000`Bg88HoU000000000000l8`B0000000000004Tf<0000<6=6D=\Y00000000
4E670000\AQZLCSHd`Q?000000000000000000000000TL39000000008KQn`>ce0000000000000000000000000000<>Qk000000004OlL00004NVn`_iKTO7H0000
D[YVlA5\X=V2lP4`\@Hb`IXK\K5DHUG[00008<gj46Y=\EJV\KoKD0gBX7<i0000L`4;000000000000D0hE000000000JbjHNgN0000d2I8D4KN\RcK000000000000
h>C[H54N0000000000000000\UP?`YB6P6XF\Ri[\IZ=0000`8G`h?0O0000l1O_d5=h`Wm700000000TA[W00000000T7lQ00000000000000000000000000004bKW
000000000000@U9n0000P>1A`JGc09Hn@8^FlY9]l12QdS=mh]mUPaVS\0UH000000000000000000000000000000000000000000000000000000000000<8Eo0000
0000PDU40000\9[VL1mSDC\=443CXCe^44PZhH8jh;\44N83lZQ]X[63XRL^hB^`PSIF4;RH@>OXTBh0\XdPX16eX?Hfl0XflM\0`NdDXM\dla5R@SkGLaVe489h@b_=
8d4S00000000LI3^00000000`cmL\:Hj00000000000000000000DU<ShCI]L0D1dI8h<R;ElXHI4`L20000Pb[n0000d>]YPA_m000000000000l4cVd0_\0;<dP@Qb
X<:0<Dbhl736lYCL8792`9j^hd1J00000000000000000000000000000000000000008cBelGA10000DS2VDdDV0000@1`e00000000P@_BdPXBhVP^0000D8i98G?K
00000MRlD`XRh3P9H5iR0000L2]N<>lO000000000\Vd00000000PVEB@5G[h@O64DNn\R8hD_ciHMKl0000l3FA06e[0000X2@_`=<Rl2a\l?bX0L5n00000000`5i6
000000000000000000000000d4Wd\BTNdNLa@X9K00000000PKSh<]MR0000HI[b43fN4FP;83H<h8iEXWL8\2i:T6An4I\\`a96000000000000l;k9T9]`HBT70000
00000000000000000000L5N_00000:_m@L4400000000LCMDdai4hMV:00008FYJ0000000000000000451a000000000000\30H0000000000000000lSf>0000`=]_
00000000000000000000L4Zb0000X5\588h]X5He<>69HSTF06LGLX93@>^NT4K_X]_`0000<E3jX1O<P@2>dHdJ000000000000Hd<d000000000000lRW``QD80000
000000004PT>00008ABe0000000000000000`;A0hUL5h?:O0000000000000000000000000V0O`GGd0000L0QZ4S]X0000lW7k0000Xb;m00000000000005Rn0000
D1[`8NV3d:n^XbUYLC:j000000000000000000000000\1:@lIjfHALE00000`ji00000000d89;8I4O0VUD02DELc:1000000000000@0lY0000HG=Cd3O40000L0R]
H5[TX7IUL=5e0=`CHXBL0000LF37\K?_000000000000X>eM0000d1^oL7>90000TT3CP`T]D?>\Pb;IdJjR4A9^P?8g`K0hHPj4TX<8l\O?L`2TLbGaL1jad_[A0000
0000`IU3P\TNhb1b000000000000DIgLTI46Lc<;0000\=lSHEnE`07o0<9Mh^UFTT1I0000X03e<HAJ08Lk0GANh>]f@GXLlQfY8aQ@db@54d2dT>H4000000000000
00004BUD0000\?]S0000TCAG4HIl0000<96f000000000000`ERJ0000DbdnlL:?0000TLb>0000Ld9Z0000X0:JX0BX0000@I^4LVPJ@>8C\CN`Pd>;000000000000
0000000000000Nkl\3UfLLl90G3M\BI98PK8000082YBh9RS<4E4\Jb\\XW<LbA[0000@NK20000000000000000XZ6g4Yn4000000000000000000000000T`b>0000
\LoU0000000000000000H@FH\L;Y00000000<:<W00000000lO9:81W`dEC2XG<h8`81P;]V@A^LL7a]`0]K`AfXdaN4LX8M0000D=M24<J_@Y4c0000TXTP`Y0fTYnB
00000000@S4H0;Aad2F]H?0l4I;U8MI:@O<nTXocXY?IdD3R0000PI740000D2AUdBSWH]6c\d=i0000\FR`XS7LL\3=h`TK0000X_JC0\W?00004GW1P\M30000HNKN
H_o9000000004d7h0000`SeT0000<DC1P56TT@5W`Kifd:AB87];PK]UX<iGX4o>T?M=T6UYl1?^<@]<H7kO0A<=LRJZ4AOdDV9GLYkkL[A_l]lkH1J1P13GhN?20L<1
l`M@lHYMTXJ<PIll<K:F0ZII`a^E00000000d;Oc48oW0000X3_V0000dNJV0000H60h00000000000000000000LWG_0Z;m00000000@FWJ000000000000dbK60000
0000`IRl0000XHX=4MZXT^j4dVUf0000lFQI4La?00000000000000000000\<a;0000TGnCH\VR0000<d:3L0kB0000T5O;d6OE4;N`X4gIhEmE0000000000000000
4\>7HYZ3d49Dd8K>4HEcHaJe000000000Nl^0000P>D>l38>4UHc00000000\>MU0000T:_>000087>kX@Dh00000000L::j`L]<0000<S=G0000lS9M0000\B:?d[=`
000000000000000000008VBV0000TZ:900000000\?`U@9HN4A540WY<00000000L8K300000000P:MG0N0hdUQIdV`d00000000PEoK00008bT6<aWID2lKLW5cld5R
000000000000h<Y1\?\lHLhWH_hg\8QU000000000C2B00000000d_<ol1\olHa:8LfZ4RIh\Rem4047H]N000000000000000000000000000000000000000000000
00000000000000000000000000004];e0000l98Q`:gA`FD5@ZIjdb\[000000000000L6gO8NZ@0000\>_T<1DfL@J5TMZl0000P<aHD1ojT]fV00000000@[9W0000
4HC8H\:?0000<XCJlHDd00000000D6T0XATk0000d4=700000000\IJXD6b00000Xal4TPg\d<fmT@:\00000GmlH?`flAUXXDlUlHUl8J8aDJA<HKCdhP0lhd@f\`VC
l;U3HI:]89]T0_9I0Fg]0@K]4O=DP@]S\0a=T55P<A]7TbL>@G58`@CZPcGZ00000000D3Rg000000000000d:@3\?Ba`AK:LCo2870?L<e@DG[`HNRU00000000LTBS
0000PJ9_0000L8=H0000<1jA`<dg0000H2SkLb4>4dE^41=K80WJX3R;4ASTDGJY<FOTXKKWL0AD<PInHY6gT^F\L`hY@<XP0000000042]^49hDh8JAT:JO00000000
0000000000000000P:M8lG0b@NK@DWM9@FX1000000000000XI4C4c5fH9M?P>G90000DYkF\HXXDVGY0000LBeLP6X`L<FTLAc`0000000000000000000000000000
00000000D1ZDDIl>\d6B0NN<0000@a][000000000000T61Vh?:[05D:PJN808Beh12@01_N<5C1P:No4>mGd8cG8A9Q`VN8\_k700000000000007KQLL9;LD^:TL=3
<BUf@8<1<AI:DQm\4IBQ`6L:HU9\LG1H``5@850[<^:<8cD`0000@SO20000000000000000PRRXDGAl@^KoT6B;l7T]hH;4Db]i`bLb000000000000<`Fk4U;E``Ef
000000000000@5ObPTIl4V>I000000000000000000004PF800000000`:n0L4d7XY7D000000000000l?KU00000000LR9`d6hZh0eG00000000000000000000dCB9
0QAjdKVJ4\]5000000000000l1FK00000000000000000000h:KdXYHX000000000000lXme00000000D2LE0000DNon00000000\88O000000000000XWn[00000000
0000H5KN00000000hQjX00000000000000000000X6f6DJHS000000000000@@E]`W8;h75i`8:hdCFbd8HN@X<L00000000H5e=`PgnDP<QdAVN0000HBWTD60AH<bG
HQ7PdK`b<=]OT?_e\YR=0000h1]PdTa700000000dPNT\B?1\VZ68=Gm00000Z]P0000419EP0BKP6BY`?EY<M3ZT<<g000000000000h1QL00000000dBZjd_l60000
l>l1HBW5HFPMLcc2Td8F0000T4m:0c0b0<`DPI2E\_b7lc89`a[fh7OVPSUl000000000000P_e^000000000000`LLXLVZdHXD24:J>\8]A0Ca?hB0Z8]GLh86Y<PUd
l^R7D`mZ`;ZC@MbC00000000h52_H=QUPM1X\7hI`W3F000000000000L2N:LF[?00000000000000008<_h00000000lDGP4@K042bo0SaO00000000\DW[`LY\4?3T
`W<EP@U70000<<d[0000000000000000X8AZD>2UXI9Q000000000000@=MJ\3n_LU7l0000T<4`0000<NW>T3OOh?mCPC670000l<e[<DNWlADmXcd@000000008AY`
00000000lZ2nlLSI<Nfn`0YHlSgYTakA\?8XXN9>00000000000000000000d6Cn0000\6[TTS:U@]e]DFcXP>=ET:7A`cL2TKXa0000000044AZ00008RknDVdD0000
dQa4\@^AdCY9@>230000000000000:W<X8WH00000000hWHW00000000h>2F@Lh7HIiRPP``<J6j0000lRE`8a[W00000000lOId000000000000XBA[h7g<LEQNTEca
`<]HXGZY`IIc0000TFW<08b7\J^f81ONT8A@DD5l`LK24F9f8<eiXXkaL[XJX^Q80000`PPRHGF>DIGX00000000000000000000`Y[U00000000@;giTU>edOBJ`3VF
@bj20000000000000000Pb^n00004<8m000000000000<O[>0000P2_2LNH2TKnD0;0_8>n70F77XP9Y0000PObKdFVH00000000D3Mh00000000058Q0000d;hBdCV2
<Sm?T;nK0000hV80000041Q8P<bn0AM6H@=W0CHbP<k[0FX=0FeMHJOULO2f\CJGhQ2j`T@f`OJAHVeT@bc`0000TB^CXKf30000HbBK\;FK`bUe00004B_b8[<m`<k6
00000000000080o[TCWGl41ZhVg78XWL8_kO00000000`TDG89aL0cn_83YOLW^VHYmb00004:le02GR0000T7FEPMo<`SN=00000000T:TU0000d20C4A_HD`DI0000
0000LEKJ0000d8S^00000000hHA;88Kn@UkdL]TJ00000000lZ^1DL3MLaB=0000X2JV00000000D1A0dCCf04j<0?o@0J:40RQB@JifX<]4<_2A@VoUH<c>88S10000
82kJ0000hch]hZ^R00000000lM7e<1:1l2cP\<moPIUKLTC;0Q`1Dc1=0000P2hH0000LN2l0000<Be7000043Gml5N9`8>UXFc>0IW3lc\C000003ZW000000000000
42XML<cjXLXSDR2e<TLiXbFMX0P`@bJUDDa`T6ENXF[R00000000T55`00000000h6;_X:]m0VO2066g\C=9TJ=5<<Q1h@l>T?Vk`F]fTJeiLQFQ\SDS`V>14Zbe4\X\
00000000000000000000d7@[0?3c0000<];D0000@GBf000000000000l>IH000000000000`GF0000000000000000000000000TKnb000000000000000000000000
000000000000000000000000000000008;nm0000D=]n<1ZnD=Q6\?2ZDGDFd@1B@agB000000000000H:2H00000000PQi@0000hXB`\RUL00000?SH000000000000
00000000LLDb\b=J0000PNiThE2SH:Ij\\l10C]b4`D4000000000000`bV^0000\IPV\?]nXcFR000000000000D7mB0000H=64DVZMXcKK0000P>6F@S<Y`U>I`<4Q
XPBJ`Vl7000000000000<94c0000L@mW00000AXT<U@I0000`]10\0L;`4LB07`\85=YD@:jlA63<b5Fl9Ql<2Nh000000000000000086df4>FX8GUo00000000l<;b
00000000D:h50000dMH\0000000000004@D44OffH<4@\Z6WTU:K0000lXcj\`6`00000JcQ06la@<5cd`G@`G^llTK]0000\3Xm000000000000d4V_86=R00000000
0000`=gc0000000000000000000000000000DVMB`_3@0000<aNI00008]cY00000000000000000000\CjD8AEb000000000000000000000000@J:_47ZS8?B<0000
h`1NLcXPX0FE0000PJbO0000T:V7000000000000TNRk0000d17VhB;64]\T00000000LRNJPY5APK2FHP54T84l@YB`0000\3fn00000000000000000000\1U70K4C
hUf60000@@jL`b`oDdHe000047UnHA^8\aJS00000000L_M=00004U6OT3kF00004Q5DH?]800000000@Ki4d8j9LKaoH<B@0000XWC4000000000000000000000000
0000000000000000000000000000046P\BIVDC<GTL:[XQ^[4Y5UhE[Rd\mC0000LPORH[\E8Jng00000000la`[00004520000048dcDW_]000087W?h13jL6>I8EDQ
dRQXDWgM00000000000000000000D>X[P=DP\b69lQ\=0000000000000000`<P9l2Bj0P@N46GE<YfG000000000bCn000000000JdZ000000000000000000000000
0000000000000000X2@l00004W8alN18dNJd0000l;[3\<Uf@Xm?dY]R000046D>0000h2Q_0000LJ;Ed`^Od`_f0WYL000000000000P8dS0X>44a\k8bDO00000000
000000000N1L0000000000000000000000000000P5ER0000h2mQ0000\<=\4KZ1D[DHHWie0000`H?TD289<45aDbP2T>WX0000<JlEPHSJlHTC00000000H7Va0000
000000000KZY00000000T=HML4JjH=k]DGERLZ_l\8RE@;U>TF95lJmh00000000d9o\8>;lTHEVP9Mk4JP0TbW<81k[00000000D8JhHD6C4IL_P=n9lbWN`ajH\09?
000000000000000000000000000000004Y6I000000000000L2^Q000080R;hQ1EP4`Sd;\TXF_bXYMXd>`a000000000000PC?f0000hT@<@?Gi\SKaD>4f00000000
00000000d@0_H:PS84^B00000000dS2@000000000000d^l800000000l7G=D=j20AbGd8aOPAeS<4LTPD0J0L_7LC?X\PHJP`f4\L^=46?VD?eF\bHc0000X2gIl4[G
h7<BLLddH2[H86DbL0D[L0JXL9JVh@8ih@\aLJ_^DZ67`cE>00008EM1PAXh00000000D7Z6000000000000\@?6\MGZ0<YC000000000000\03T\4W7l?m5HdId0000
dA\l4KTT@BHML?OCTNC@d\FEXRE9L@3SdQLR<DTBl3daTBDGLa`L0000D38XH6`^0000000000000000\DAV@S:o00000000<<6Z00000000DcKW0000000000000000
dW\SP;V;l>^3d?]b8>^@8F>20000<8k800000000h^n3hE2B00004B1Dh:eo000000000000\90L0000<93DlA0J`3NN\46A<LNg8YceXVj:hFce84]lL_fQ0000P4Pe
D9Dc00000000<99d0000000000000000<:4X00000000H>jX00000000@?f[00000000T=NR00000=7h<aEXXQS[\A[C00004b330000hD=A\UYA@I8H`4cgDc53T8f6
Tcik0000L?2KhWChH02HXH<T08I400000000XFSE0000\C?J0000hARQL70\4U8<0000X[D000000000@<TjLAHmd>@\@E[0DO100000hECJ<3mT4?;n`PMi00000000
00000000d@MkhP[Sl0Wg8Vi2T^jg00000000X;77Ta?:000001NH0000`Zd<TR]6T]Fe01Pf\JfKh`m<<b>:TW1;4bCDd8X3hT6b0000000000008@0j000000000000
\8Y30000@<e4d?Dd00000000PKSBd07N00000000T3;dPATTDAG?0000000000000000PLEHHW[o0B3m0000@]O;0000P=O_h_ZZ00000000000000000K`L00000000
000002If8XK^\Se500000000DDVm000000000000000000000000`J;2lCeMlcHe0000T=UbPTTc0000lb6T00000000\<L[`Modh[F90000h=g40000000000000000
DFJ<XRaO0000000000000000X4Mm@@8[LJ:@XKE;hWN]86jL\c=UlGGD00004aF<00000000000000000000000000000000@cleP@a7X2@C00000000H1>g\@?FXF2N
XKH3@Kc10`[a0000873U00000000@Ago\=:YdRMR0000D1@J0<_SDG3;LT9j0000000000000000l1UXPI=l`16U0000d?Q1LDHEl094LA1<h=^X0JFO000000000000
H<mbP2Q:0000`3jiD>J^lGIdHaWX00000000`El_00000000000009N>0000000000000UO=hA<O00000000000000004U1W00000EMJ0000<>:58;E7XYX100000000
0000000087cQXG1\PVb5@cR2H<UG00000000d0o>4CO48GUIXH<400000000000000000000P3XL0000d]b900000000\[]i000000000000TAAN00000000`<DX@1Yg
@<^T0000hPD4HA;VLG0<8Kl@000000000000l;XG0000@6l<<Wa4\3DT0000XaL9000000000000000000000000`<_1000000000000@UAKDcPUl@W@\V<E\@fn0Y0@
00000000<QlR`LT5hW\=<<VS40I4<\Edh]FP0000hc;600000000D]j=0000d889h_]9d7O;0000X0AR8Dhn000000000000X9@Ld2kZX_\=<KKcP74O00004LJ0PZR;
hLBk0000lHV=L<X^h2`;H30Yh?k70]bQlLa^P`;400000`E?l;Th@9c;8^HlhGO2h1aYLGT90000HFVl0000T`gZlU<80000h]I5DaINd=:20000lJ1I00000000@RYI
00000000T8FOP9XZ87P]0PJJD99XXCM0dcP=0dHY0000000000000000P8lPdJ@d49\AP0mQ`2LjL7U<<0VJ8CT?XGof0I4[lNc0lO_Z8dAD01TK@6C84X2R00000000
4NGf47A;4C4[0000897E0?b@`Lba000003gXhAV500000000@37:d`=_000000000000\:4K0000XC^U0000HZGl00000000d?1i0>BQ`5bE884^0000000000000000
02Yh0000<Y;d`co=L0EI0000000000000000dL`l<FjT@Pk@h^NJDDE20000lM960000l77LdI180000`AQL0LCCLLmdT[I<\E`C@]X:0?g4PJMk\IKj01_?00000000
0000TaV>l>_EL3Sc00000c;EDX<`\aLl0000X^[^P1B40000D\4L0000H39C0000TU?985fBlPB8000002\?P4@EhD08l[\W8B=J<Ba0@9O?00000000XaDP00000000
T9bm0000`J9;0000X4_J0000000000000000`73E<1;P0FTA0000`?RA4K>m0000@I7k0E>d4Jh=hc3P0000000000000000H[Vd<JK\h\`E\BQ9hKVX0000Hb6`hUHS
000000000000P5PR`JNnX]`VHclJ0000000000000000000000000;[DhCD1lZk`0000<R>A000000000LJA@Q>n<JH8000000000000`8Ti0PWN\U2E4cd1X4EDl?cV
\JHD@=e4P8l?4IDZXJ]RXZg4T?^:4\>dDNbW\anbX\[Q@cPgP<abHc]l00000000D2HT8ITKP@oZ8OPP801oh@R?8?HYPTb\00000000PSRL0000000000000000l6aQ
Ta:800000000000000008Y8]lAScD@jo4O?lLXAR41\V0Rg=4=_d0000HNCN00000000h>bZ00000000<J2J00000000`Yeo00000000000000008G248JCLD:T8hWH7
l3?90000H>Ae00000000000000000000D]C<T:CI<=@D0000000000000000000006e300000000`1SKlB<<DE<ThA9>TF`<LT7CPc>6PQo:000000000000L@fEPRD:
0000TMJJ000000000000XC<04H2>@M5K857j`;I30000H2Wj8=@U\<l?0000000000000000<<8I`Nl<000000000000000000000000P3nnl@VETIMW000000000000
XFlVX\Gc0000DVefl=QcLLF3L_>I00000000000000000000L7Xh0000\4ei000000000000000000004XY6Da1;0000000086II0000PC]ITQRMD6fohd5=HD6nL>SG
DKo1h8Ch\NAPddJ]T?V>0000000000008;LoH3Jo@4<XHCNMDJLE4M`>LS6<d`Pd00000000P@@`DdB400008BS<8?3:@VNZ00000000D20^0000d0CV`?HM`J4V4VQd
0000<?F5d@Gbh`Ln0000@Bo@0M<EL:>5<X0D000000000000dJ8S\@^QD6;9HDL900008;d[0000000084]b4D0kdLMQD6QohFaTXNQg0\T?HWHI0000<2Ac\F?TT?XK
\5HKLA2ClLi40BN6DaX<0000`@gL00000000000006P:d=m0PMIP0000HGOU0000<Mjh\:e7000000000000PX6[00000000dLlbhVoe000000000000000000000000
000000000000H9Oj@[=BdaFN00000000000000008?Kc\_:?0000PUG50000`4ePdIF_00000000DLVXh3:9X6F>HQe;000000008`3`d?e600000000@NSk00000000
8EiZ00000000d5d^HOJ`LYc7XQ@T000000000000@L\4000000000000`Ig1d9afTM:T00004CTVTOolh1nT000000000000HM6V8On4D<C80LhDDTO\0d<40000@b7A
T>34000000000000PDQW<>=a000000000000h4BQ000000000000DI0iD=T@hEn5XIdQTc<Vh_YIPQBh00000000000000000000@0H5000006SF00000000P8;Wl11<
00000000@@B4000000008Cj7lXn3hZ9W0000\2>T0@?V000000008;UV0000d8NP4__[DHgihEd@\c1[000000004b`<87NCDChh00008:f=<=GLH[4K00000000DBa^
0000hD1=0000T8F?0000P3X=PX;T00000000`FTj023MDd;h0000D::[000000000000000000000000TBYf8[150I4m\[U400000000000000000000000000000000
HEPRXOVZLW=kDTK600000000@4DJhO6TD2dJl1C9<3HoXE=Hd95R0D^gPFhE8IL>h4@SXH`P<J6EPG@6@a7>0000\K37X0h5XbLS00000000H:Q5<4]O8FE4PD:^0000
000000004<L<0000d:`E00000000hV:S0000`8]STQJ3d<7HPEg]00000S9a8?;LX@PXL=L0`1Nm`4foH;IVdG3aX@3EHNcPLP^;PaTj@cWo07Dg0DIbhE9f\d?4H:jQ
0000\<d;000000000000HB98XQ4b<5_M\JhV00000000000000004;ID<;NB@A<n\GA]<Xf3d`[=X:l20000XZ7O0000<1ZT00000000D32X000000000000l8]f0000
`:C0lZ?I0]j[000000000000`<=54H9@L^hEDa2^8::LP?cjT2j;H5BN`;3B<>hFPNjPXH7O4Z4i0000<2gT`B8jLATD<InH@]e?0000<OTQ`T5A000000004DjAD0U1
\KHSDCVH0:Ji4E1TdOcCP\2Ol`8[H<<4XLH^00000000hJ5_00000000Tal[dM6<DB]EhN4<@4e]d;8Jl\\QXUIi0000000081iQ000007`h0000HHW1L5:L0000PQB<
P?0300000000TL5M8XLdD3UXXJeWhUKC0000000000000000000000000000X71`@VcK0000`@oi0000T6a=hHkT4<X70000d@@306`m0000TD_I00000000dRc9X04X
DB=f4=md4M;ed^=T`B0FdJ1n8;Fn4?B0D`oX<c6V000000008c5Nl10K4SOdhZTI<F>T4F`MPZ>aL08NPO>fh75SX4`<l_;Fha6T8cK60000h1Ka0000H64cD=Z@4B7Y
HDoBl\0El^0:\a4Y`2WKhD2E000000000000`8VGT6[HPG5glSVehIfF00000000000000000000@Q6L0000l_D@00008ZBcdUcf00000000L0?Vd2iod68:00000000
l<LlDd?@0000lOLUDKU900000000000000000_B]<0OW0000000000000000HA3?0000D@9a47U\l`]Vd;\E0000\7jm@;^SL;>C8JOG8VjU0WbN000000000000hHiQ
`_eF8=3\0000000000000000D@_d00000000l7ceL50mL?0`h?IAlAO<@5ND@LLK0000hSiQh4OWPZk0\XfEh7dfPBYCPM^4000000008`HT0000000000000000@E^g
00000000lWEh0000000000000000LN>80000874n00000000T?[JDFdW@RW90000000000004CW00000`0J7T:FJ`W7W000000000000L8KW0000dC3T8UA7\<g^07bf
LYioT`@bPWkH<62`<biT000000000000Pc?80000hNZh0000\=\:000000000000000000000000T=S:4>igl<5X<GMFD6JeDG4i42;9dIKRhW?ET^1i0a@W00000000
0000\@B[HR16lTPG\JcC000000000000D;ifD1^^000000000000XMLT000000000000`ZcU`KZmhHGF8R^BTTa^0\QmHCog00008>c300000?5khWbe`ad?00000000
00000000000083RIh@:N8@l[8_5800008WIK\6`Q\K<0PPYPT>f>@G=5d16EXA]Q<Rdk<S[A00000000@1IM0000`GK[LY_BTWGH0000LH?`PMnP<2l?d>A:TZE\X?ZF
\Z89``mHXB2C0000HNb1l\6G00000000P;2R0000@K]`0000000000004PaDdO9bH>RST:gO@G_:D^V90000lK;10000XK9K000000000000X:;<0000X8<O00000000
0000T6]8PA:J0ME^000000004E5Y0000HB<J0000000000000000PF<GP6kkXG2i000000000000dX>\4`fU00iNX@VR000000008D]dDa2R0000d05^d8a\0KiD0000
0000TUb:00000000XcCFlF^E8C_nlbZZ<c]NPL1b0000@173`SAE0000@?J4H0Q8dAJg0000hRCaDSLQ0NYX\CRCd@=AhUM3@Yfe0000000000000000lXJTPXnW4\Tl
0000dcb90000000000008JM9HZCi0000<<<E\X>H0YOGTcRV\:0DT;GkXS3`0000L;DX0000P?fC00000000lXVh000000000000l>7QD38f00000000d`>I00000000
0000<KmT0000dG97PC>30000000000000000X=3@4I6KLQZJ`HWLD]J4\NeX<7RfXICed_KiXdI4PZ29`_6a4KA7`ODb000000008HVN0000HWoY0000TD\LhOn\0000
0000P[AA0000T8OMTCPT0000lG^`HCYn@HD000000000H1L2L@V700000000000000004LYA\GZA85Cd8YdE000002Mi0000L6R]XWJk000000000000H=KF@STR8b6E
0000`0`h48na\9O_\AZoHLP5P3le\Ae:4O3B<Q6`DVMfdXoK8b3K<_Q`0cWN@>B\DPd=00000000l7CYh0<D4ISa00004QXI<98=<\lOP70iX=;Nh22U0=B00000`7IF
0EB8l0M\0000`88h0000XN[BXUX9dN@:0DZ[d1iiTJT5P37b`aeS<JEM0000@TGX\?PL00000000000000000000049`0000000002B1PG>m\NEfdZVJ0000XbYm8bgh
TYALLZJQ0FOg000000004R3dl5DT4>3g4>9e@@\o@JPIL@6GL<9d09;U4DPklIOc0N[cPQ02lQ<STS9=\VR<lAo]l0UjXLTNL[iZl]a100000000l@ac@T\]00000000
lE7e000000000000`;P50`N?0000TCH:0000P8_<000000000000LPL^0000000000000000000000000000<?DJ<EaN00000000\4Y=HJI>0000@F57HQ4<00>NL1oM
\4aXD:Ek@:Sg<8XBP:chD?mQd2dY\H1C<I>g<FKJPYb5h>>gP;3S4G7M8NTO\bo]H4I_PJ46d2CV<YgoD:NJ`?Lh``\0P<dJD7aA\=FETM5144oP@?n0HDJk0<P]P4JH
TH>801;bXL>P@R8T8ReMP@b]P[7_ha:M@<g>000000008JGH00000000PO5nL<oe000000gT0000`@iDHEK0\MjD00000000000000000000lE480000D4\T00000000
8?Za8S>[X3H\8XZB00000000H8faD2X?47CnlH7j00000000l:nn0000H>;[000000000000000000000000D=0TXMCWhJXKL^^@DbQ?00008IWPh:b<dbfZlUmJ0000
0000`d270000dGH@HJf=41]_TaAbTT40000000000000D_]o<8Dk8?JKDH6o8J`:D?A:4WZ40000DI;BHMZ0HcRe0000lJK2000000000000H8>;`;bW@ZK;D14I0000
0000P\Wc00000000X`CP00008K_50000<;;K00000000TGWXdP]a0SXm00000000l45V`LYP<NKd0000TGnbl:1Kl;XV06Xo<?kO8ALfT66:\:R90KUo`=7D8OC6LWRI
l`bh0;Yd<U5B<`iO0000h0]700000000\1JVXJhI47Im000000000000h:6L00004MK1lbjA00000000lQ9[<W7CdYR`00000000PL]L00000000000000000000X0A`
PF@hTDQ800008Q_Y0000H>hf0000000000000000000000000000`>b700000=3400000000LA2`0000PGd1lP0\0000@K]0000042deXKSUPA;c<KCR0NXTP0E9<M1>
0NoP\aG88cXk0000hJJd@DPZ80g10000`J7_0000d4BD@FCRT]DXD8[kh4V?82T<P47Y\:hQX@TeH5f^l8LFTGgE4AH`HHo5@K^5<MSb\IP40_OAh_^D0`l:47RA04Bl
0;BFP?R]4?lcPUbNDHEID@KD@[]Tlbi?@J0L\OO<\WQIdc5BX62QPH8D@A\=PXAhXbh[4HE=0R1LdE5KDDg8<_^V`bRVl<>Odc_X0000\5E900004716@8PgLb_U0000
<<7=@Q8>0000D1;?L;2@00004cQ]0000X@UVL<1NLMLh`=[b856?@@@?4Pnh0000000000000000PBl=HE1j000000000000L<0Q@VTS<?S94J<>0000000000000000
000000000000<`QT4;_K4D`EHPWh8?H@hSc`lZ;O8Oh\4V^0L^AAP7XY`WcIld@?`:L=PD@j@KICdSY`0000H?73h@Yg00000000H:QhD;:jTH1j000000ic<ZKVPSbm
0000DH61PRb184;f`RM4H[o60000H[m>00000000000000004V>]8495h8\n0IT;0000h8=c0000HML@0000lCb40000@>\F0000d6Fb000000000000000000000000
0000\7MKdA;7@DH;000000000000000008DIhV9jl4h90000000000000000\AL70000\H45\;h4d<T<0000000000000000000000004AeGd8c50000X=SFPb510000
0000d@G5d1Y><24Fh27@P8YPhBo000008?9U4HR1dB`G00000000H:f^lC_T00000000D4i:h6]`dCM]<\LU0000@D4PT3JM0000\G@cd0bI00000000d>fOlAo7@Z`i
00000000000000000000LU1o0000X6h;DG9N`KW@\LRFHRYj0000h:[Dh=cH@0KeH=ob8G?=h<A84>5B\Y;G4TH1LbD=0000D8iU0000000000000000000000000000
0000000086Ld@9LLT19aD3200000PNnd000000000000LMZD0000`;e100000000000000000000D`?l0000DPXZ4WjoDIjAh4XEdW9h0d?md?UE06e@000000000000
T\@Q00000000000000000000@Q7@TGLO0000Lalm0000XOS00000h?lR00000]nK000000000000h>l`DGbR0Zhn0000lCQE000000000000HHkAL>E7@L:O\cnn0000
@E2l`DReDEgGlaFi000000008Y:O0000PF3hPP5\00004FG^8:<E<?43L47MXbfidc<J00000000XGdGhYEI0000h6gk\F5YlR9:D?=h<Wb7h53W`6\j00000000TH?4
0000L\KM<P600=ES000000008C=XX@b@00000000000000000000L\UM00000000PQBR87NU0QcoTHLoXR@]DZC1\_RJ\K8<\Lj`L<4o8A8X<VWhX`N0\aH44cXAHR`B
0000\Y3T000000000000L:7nH5ab4ONJ0000454?dBbgLaPn<0ZL<?EghTlM8@C400000000\KeU8<mV00000000000000000000<9[500000000lGX800000YNd0000
00004=8`00000000000000000000T>\S000000000000@WdIXWjQ0=56L8YkT8cf4M4Z`Ul4XR?edX8]PCDJDciV00000000T5]\l7750000hCDT<D[HXa^`00000000
0000dC?:LVLUdC:SLKQ6`?I\hFAlXK81DSL_L57E<_`K00004HP`0000XFmK`IKa000000000000DE`f0EUZ\SL9`WTN@8CRX>EGl2\2<7Qm<XSdXE0EhQC><ZlTT[g4
P`kY\b3cH0DL0000021[8TAD<^2P4@;Td`bP00000000\E0S`_H]\P7<`bcl<;Rf000000000000<aBm00000000T04GXd7G0000000000004bMU8a>nP@>4DLV9PMl5
lU[oda0K\1eG00000000HBLQLLFB0000dca70000Hch60000@@CN4CK24I<a0PEf435303HJd;\dlFM1<8V;0000000000000000XK=NhBU48MjV0000000000000000
0000<0mj000000000000@E\W00000LdCl@m9000000000000000000000000000000000000d;YE000000000000XR]N00008IOPlTIClW]5<SNXd^PW0000@cCR0000
0000d1JET;7n00000000LahD00000000000000000000\WK^000000000000000000000d42HNhZTN:VDbKH`FTV0000`[[]<abJ\F298QljL7;Fh@Vb000000000000
00000000000000000000HG_[PMfU@VCAD_1300000000\caU<<JD00000000000000000000lF:7HMhL0000@MAd00000000LN`aLV_F000000000@3`4JVLLPCH<b00
PLKBPUA]\K2jTbD^0000TF\Y\J\YhD:><9>;00000000l:A30U[Dhd:I0000\9H<TNj@00000000l@8N0H_D00008:XX<6V[4XF3D<0j000000000000X92Q4c?_0000
0000d6^?88\<`Kh`DaLK0000d?9dh@:@00000000000000000000@:ZRXbS700000000000045`5<5o<4AgahHnC0000h=F1<E\50000000000000000000000000000
00004[ZE000000000000h5GG@H``00000000@2n_`>a;0<Bk0bR54XP=4:[cXd4eT:Fl`dBL00000000000000000000`A@^00000AKn\R`08ZR_dCPlHO<X0000T>4W
000000000000P@SA\PUP`0?94UU2LZD;00004Fff0000T\bULC:><GDcL4_2hK@1DA:gPPeV0000XP^[00000000X7oDD>I^dPZ9T3?TXV8W0000D55@dEo6\cjg024c
l<@T0000P``e000000000000L22;D@NXL5nMX4WLL>KnLA@J8AHE\K8I@>48XO?RTX7c\c8N0000d2\M0000hZAO0000000000000000d_0=00000Q?hPC=e00000000
4JWYlBBO`LMDPO^F\BRkd4320000\><h`O:`DJ[@00008EHC00000000dIGh\KW_LJ@L000000008=aVLUnbh:[SHJa_0000000000000000@a3o0:Lil<694<NW@B[;
0J<^hI5O0000h0jm\GYEHUSl<2DZH_\O000000000000000000008V5U86_1\W63000000008@XZ00000000000000000000P`^g000000000000dLRh0000\NSW0000
lI?`00000000T76MlW]bHAaB0000@8WV0000T1\;hc_7`>M3l`C80ANDHMB?lTFoDc9>0000h:5?00000000dOoD00000000\2D100000000\8obLZeQ000000000000
0000000049=Z00000000TQj4l;AMPY_[hc:U0000XR6@0000P38KT39N4BL80000\KKI0000\CP>PF@B0000X592l7a4h?I4h?d90000000000000000DYJC00004JHc
000000008R7j000000000000DGmMXXEIPPOhHBD]d_mM0000@RKlh:7^dYo60000000009lI0000@YQ1000000000000XMgK<ZCU000000000000dNfF000000000000
0000dFcKH_Ib0000000000008B]60000XC[d00000000\4JY\c6bh<@2TJB\XK<UDblQ00000000<Hlb0000<cFCh<8<TH6M00000000X621`INl00000000H@4aHWXC
\`X7X=XXTHbV0000000000008AW4PCaiH1GdTK1Eh4WYP=AT000007^n00000000<ZA?0000D2:@8I9E0000dC8:XC0^HN4XDMBc4NYl00000000`\cbP0A6HPLL0000
@7L8H1LD0J`WLbZBPB3Z`[IZXDlH0000db>a<=mXTb<W000000008Y?483m<@JUC<AWE0000TWMW<9E>lX?nHRMD0000HN0<0000D34M`Eak00000000000000000000
000000000000<EoX0000TD7g000000000000000000000000000000000000X5I]P^>D`6TEl_L_00000Jl1PcfD0BFBXI2l\M_L@QdiL`0R4EB[@M7TXOYITKBFX`fj
\a5=00000E3O00000000<;06\<cM8;nZX>VXDGV;h6PUdH9W00d6DMe>8R^\haAP@cG38ADDLcgU000000000000PBX\PIQ<`AgD0000XG2W0000\Bji\PND00000000
0000\6Bh0000PVc[00000000TB4S000000SUHFCd<cJ30GlITG]6X5NP<QNn0000T5YSdHe`0000DU6e00000W>B\`k5la;G00008:6AD?Ii4KWOXOeb<R<ld]2_0000
8OFCLGLBh@=L`11`0000000000000000000003nD`8JWL>m6D?<l<KUa000000000000000000000000T4jg`L2S00000000000000000000H31NHSJMLTSc8_LA\H_d
H3S5lThRP0nQ`<N0@P[mH=oU4ZTdHVEod^O[XDOa@6?F00000000`NR?`?H4@L8?\N]0HGQAh3A@TD=^`1`4X=3NL?`80000LEim00000000HC;A<\``00000000@K^_
LZD`0000000000000000<808L@d?TNOb0000@=Idl9E2`1PE00000000hVT889m10000P?CH0000LHeC<2bL45J8L95g0000dcbNXV;W0000DQ^=00000000`B5o0000
0000P[5?031>l4@`TZll000000000000000042IHT>a^4G3W0000000000008Q\c00000000XQML82hT\6AR\8aAdajo00008HlJ00000000<K?>04N]00008]R5l6:]
00004;K3T5?F40_;X?=I04B^0000X6F200000000d@mHHUEh`?eQDLg:<]<a@dE400008A0mT1<j0000000000004OD2dKJ54E:YPO6nd]]200000000L3G800000000
lS<C000048C20CaM4E1;XWja0000@@[LD9:[HS^^LWI94NU8@YDQ0;hO40S?0000\8g700000000@>RmlWVD<1o00WA2HaP;X3IB\_A:0000000000000000<CBf@:6Y
l:VJ<0CHLA8d0000l`Wb0000h:K?0000`GQ`00000000D27[lE7AhUBkhY8B4C_H@Z6I00000000TY7c0000000000000000hWd^8N>LTEf\`NnPH_bL\bkR00000000
00000000hHU;`FAG000000000000db`H<RlX000000>@81BRh=LFHCK_0MA5X`Z2Db4Y000000000000TAV_0000000000000Kg?`X2:000000000000<2@Q@3MIP=R0
dOAbTcGi0000@O840000h3Ko000000000000P<Di@^4Z\HH[TRDRT2hn000000000000000000000000000000000000000000000000`F;OPHMcPQdE\ah_00000000
XF0=4JW<@R9Nda;l0000DD>YH=4IhCGHhH?GPIkd0000L9118WK=D2Df8Eeb00000000PJaQX\120000DM2M0000`D2h0000000000000R4SL6bP000000000000@bC8
03W]0000000000000000hEW8000000000000<IF?465ADPY2L11MLXNn0000DA;A00000000@LGjHc[b0000000000000000<O:JdH=a4W?m45Te0000000000000000
00000000h:Y7D4^X`:AZl?:CDNXlP>lA@>Z@4PKN87SSPG@ETPnD0000X<;2XP?^l<9C`7?I0000h?TgDHYo00000000815W4>WD000000000000000000000000Hcl>
000000000D[20000lNPXhc>id7foP7QVLBfi@H=PHPbk\cZ0000000000000000000000000000000000000laf:0000000000000000h2PiT_CJh52P@JAl\N6T`aEd
00000000000000000000\7=e000000000000DG`=h`?60SmelQ:=PHOP0000000000000000<6ZA000000000000`RJ808kE00000000D4L1<WW]T1a@DYhG<\GQl^gO
<:QXl70N4:j5D7CD4>7@0000`0TR8MiB<KgTPKNK000000000000dXNF0000`\D_0000`_CbTbZo000000000000\@6d000000000000410[00000000000000000000
82Kd`<F800008K6T000000000000dZ8e0000D\2400000000P?Rk`0b4XLcdLNaM00000000\CZ9<3Z:00000000000000004QH_0000@c<h@1NZTM[D000000000000
00008A[k090=0000X2eS0000@W^B0000000089cXPWW9h2J60000000000000000000000004WNK00000000000000000000H3080000D;6Z000049icl<7000000000
hBNM0000dH=?0000000000000000000000000000`7Zi0000T6n88Fd5dAP[\=?V<EU<`PE8L18VLCbR0000H7On00000000H`750000ld6W@X`<PAiY0000<\4a8\hf
0000\FC100004V3IdaS20000l\fh0000000000004<[K0SHc0000000000008DF78c\100000000dG800000000000000000daGS0000000000000000D8UE00000000
`ZcF00000000`?o_0000dQQ10]dOdB8Vd>ecDU9;8QjF4VP4<4iU<2Z`P<S<LG68LPNj00000000<M]\000000000A0:0000000000000000000000000000l^MW@aZ@
XE=VHb[>d_gGH6fD\18500000000LEMd00000000d2c?<<W8L7hf8NL:P6Pm00004amZd3SSlHE08]SEX:P6Tbm5PAf=0000@Oda00000000lQaQ0000P8<g0000L^\f
l`I2lcSU000000000000\EYK0000000000000000XR`a00000000000000000;fN@GkK@C^H00000000000000000TgT00000000000000000000HSM_00000000l@@L
`3=4TUmb8cFa8G17Tcf50000@=J]HXM<<2C8<RA3h\hA0000X>1PXI^fTC11P25=\K1f<Vn3hWPE4`=M00000000000000000000000048Xcl2e_0<\bl=A8<\=\hLGN
d64I8^58dI96`@7RDR5j0000PY3n00000000@9EQ0000000000000000LBjOLZ0\HX]mT`gK00000000000000004\OZ0@CA8L4`<NNhPSjD\Vji\:0R8J_BLX5U0000
0000000084^M<LlV00004FnW00000000000000000000PI:j00004YVQ00000000\9\i00000000l0j3LH;f00000000l3Dm00000000000047M9LCIF000000000000
000000000S5Z0000\>B<000000004FJo@7LWdbSd4IWm0000T;MhX4hPX4414;HO4?>K@CZ]<G`1l<>4P6NV`I5oHJonXPDH4V;=PW=[D]57000000000IVY4d>MdI8X
054_H;gC0000DX3G0000<No:hQAV0000\E74dKkc8L=<0000h6AE0:2YTT@Pl;QG00000000\IR10000000044nf@<5N09`S\M:G<[LT0baedM=[<G9nTS=[00000000
0000T>enl;10LAmD00000000`ZkK0000000000000000HAX5000000000000dbPbD:BBP6Z30000000000000000000000000000<]:B0000LOH1<C9R\AHRDF[dHCY`
\O`00000<2ZSdN_200000000X]>M000005>O<>ajPLOB0Ogh`<BR00000000000000000000DXXJ00000000P6Dn8WPc0000042c00000000@6E90000000000000000
41?800000000@LkU0000P2[:<0NOTaZR00000000000000000000H=JJ0000@Y2nPb:P0000hGba0000000000000000dS1L\2RY<0ng@2KD8ZA_0>[>8_EZ`CXHh4YL
@JoRlQ234Rm<@4dVPM2YdBi^\cjR000000000000dXlW@__C0000000000000000h?6<00000000<>kK0?YkP]`;<\>R@A;mX?2=HFXJ0[;e8L>oD=af000000000000
00000000<1]@XQGcdFHUh6WT000000000000H8a2LEe=8SW]P^hf0`[O0000000000000000000000000000\7mbHNfZT[WH\89QD]@I81K80ME?000000004R[S0000
0000LN=B000000000000000000000000000000000000<_?o0000l?=Y00000000L4Z7DAd1LUD<0000000008G1l4J4<<am0d>b0000TDea@7[P000000000000`Hhf
<8bVdA:Z00000000XXP`\F1d00000CJ^PO2L0000DBoh@ECbH<XCDAjXHQ;ih8^[8D`[d9X9@Fne4E6FHGo5\3c>8b5j<d2Xh7=?0000\0KO00008P2>4IO>0TNC0000
hSDk0000\@IN00000000P=IRT:mThAfK00000000`Q==T0<R0000<HUZ00000000hU4700000000h98jX;C\P9DF\cT60000000000000000`:1845CLhE3@8N9R@Ok0
h^U[dX\B0000`?FSP9VS000000000000<dAV0000000000000000000000000000dRgW@L5X8YW_D^7cL<QT00000000HAgU00000000dJ1900008Yg70000P>AQ0000
00000000X@M4hW]n0000000000000000dEhd0000`_na0000000000000000H4PPh:k>\JBDXM_fPE6R0000\DfXTH\LD8kR0<B^DALW00000000DKLn00000000@E2d
P4AKP?WkhVQDT^ZP000000000000hLQ_\MVh000000000000@08Z0000000000000000H@bmH5hD00000000Ld8[LM;I0000@B6C0HAdLY]k@N]J000000000000hHjD
TJF<`ENk00000000000000000000\WJ9HDLg<JL`0W`0@3;J061dTXlE\^^^Tc7d000000000000D=mMd1C`0000hMGl\Um482gm<O0XPQ^k0`n\0000<PVldPl10000
<5\W0000<IU?`XQl0000HEjR00000000000000000000ldBm0000`O>0`RmT0000HM8`d:PFlW5A00000000000000000000dM]D0:MVHIPFlSg3T>Ho000000000000
0000l7P:0LeP00000000X]Yl0000hL6eP_1Q\b;=000000000000T]JU000000000000000000000000`1H4Xd5^00000000lI\>dYXi0000h6M800000000dE?]d2`J
@A76D9T74?5<<J;]TP1<TN:f`L\ETDKml2mCLV8g0VDn<B03dSF]000000000000@XOZ00000000000000000000000000000000TBdglDk@000000000000`>Ek<G7^
4PiN00000000000000000000\1UoT6TR0000DP_;8WTl`X@j000000000000000000000000HIml0000X7^Od`;I00004Qk>hI=P0Pa0000081k9\HAYl4:GHWVgLYe_
@^9d00000000PcZ]0000H^kQ0]ZD0000h2^4P`]k0000X9D8d7_C\KI4DKV=DKYiHNNRXcY^HQek\9;k0000000000000000LbgY8Vk9`=hRlKhI0000d9Pi49lVP;6J
HH]d<EO<0000@?G[d9a0DCL5DAXD803DXGLjXH3XhI`0\J@3\R7VD5OV0JlN@TMP8b@h@dFI`Hkl40;aDGR200000000@FV1\P:<0000000000008@=f000000000000
8aJ5h>cA00000000000000000AC\0000@V@d<S_lPLS?PcLAT2oGDK56H]hHd^>e00000000000000004<H>HDXE0000h8T[T8eV0000P<?OlSPRHXgW00000000l>oT
@X;f000000000000lB7:00000000L_hU000000004LZ?0000H=NA@4Df46Q;h<j?T6g>LRdE@bU;\BcO`6[ad>cY0000H_Jgh;Y5000000004[:cHXW^0000`2Vm\Rj8
X5DeL:3LXJDW`7iDl;end=R>h@`=\A1I4F]<HWPUTOmb0K3R04C:LOe7PWT^T6caXBc[DY9F<^H9la;W4NGADbh40000000000000000`Z<fHUBK0>j44Z\GD1XWlcN?
<KiY00000000H3LeD<D3XIX<LOW90000<JmK@Un8T2PX0000\L[ODJ:M8TQ\47d2L?INh9m^0000`4P8H0eiP2S[P[8CP71RDOE?0000000000000000000000000000
8AilT[_L@^;VL:`_\J0<4YFN0000000000004:0d@=Dc0000T9^c<_F;8W09<F\j00008I@[0000L@\G000000008SE_85Sn<?4f4I7MT1:NX36^81^>`3d=08GPlAB7
HMM<dTYnLV=50VkOPRbG8a4k`cDl<cggLK3DXKGT000000000000LGL50000<HaV0000000000008]A\L9C=h>G_\Oif0Rfa0000L_on<0<4P[C10000@X5g00000Dcl
8VOPL49lP>kaXE9OdWQ5P`l[0000H31_00000000<74@PGI;H3SDDao100008_6O000000000000T9`8XG8\00000000000000000000P@fY00000000000000000000
0000`<jL\>N9POMMdT2idTA:\@[WPcV40000000000000=3k000000000000P:kN8JJMhd0<PKlU0000000000000000d8\`h<K[8J3=XAQg@H4S@dG?@1Q\00000000
00000000000000000000d:oBDGlm\T<8LNX<0AIYTE9ZH36NP91`PITXXUMM0000T7LK0000POT88FIH83Sl42IWh4RIT5im0;oVH=5UhAb\808>H8mc`J2n8S^9<Y6W
@^Q_00000000T9KI@HI[0000`XOD<>h6@GTg0000000082OFT9^nlK6h00000000X3CAHaHg\4RkTC2b0000000005@^dSlWh4Vj000000000000HW?Y0000X@g>0000
\FbE00000000000000000000T7Z_l2EeT3J:<aNm`1Z40HI1h_:hLX3k00000000@Jd4XD8l\J83HbPP0000T[2I000000000000L3[VT1<<<AY<0000d8\Q@@DB4X0X
000000000000XA7k`CJ1DQRo\S20HRd[P4OlTT=ZLRRFLXA>0000@4e2lcOn00000000`6lM0A_Y000000000000000000008WFNL`ZD@RTT000000000000X4K<hBTX
l^gd06>=8bNU0000000000000d4AH<@bX7TkdZ7cLPQf<`IPD6FJ\OF`TAC2dP;3<2OU\Gh[\S4`@IN:hUgL<bX>`A]DhEIPl>3W4Dlb000000008?7THAg5lFDG`C;Y
00000000lI:@0@;90=o30b0<H]2G00000000\1Bel<l2dJC5P\oG00000000lQ`Wh3e?00000000LT<L00000Al2039g@OXMl`_909i:`LS_8`;m00000000d^Z20000
hVFJ0000H>Q>h;@LX;bkPDUR0000TYZIXMFZHUnN4<Hc4aHF<2f>H:;adHXoPF7T8_IALZM\0000\KP@HFae<8Zh05<l<Dm08M?9TB[[TPYBP2L4@`Hc0000\FUT0000
000000000000`67C000000000?iS0IGH4IoA0000000000000000000000000000000087TM4;T^0000L;UJD?96DI[S0000hU0Q0000XK:00000d=moTH54<FWW0000
000000008HOk0000PBk^00000000h2=f0000000000000000@=@g0000000000008NYBLJkW00000000000084;V0000DL5C<OfR\RON@X6IPN?T<L6TlV09lc^V0000
8CW^TRbU\]E90000\`:_L<9X0000DccGlcoO000006O_0DSUHJM^TI05HP_bHY51\ZEE0000DZ:j0000PAUHLBf>0000P:2;0000<<CbH9@n4G5Wl[JM8aMP46]SHaWj
000000000000000000000000000000000000XbJd0000X;`300000000DGUU8ROn0000hAMF0D3i42en8DWBDGgh<dDh88ko00000000dO22000000000000\UWS0000
@aD_0000DXbN`c3n0000TSBcPbdYl<?A47OF<a4;000000000000<=bQ0000`=6R0000PKBZhaUoX3iB00000000000000000000LISU\EL=dV`448d5H;X78YdYHTk[
D:UW0000\@74XBanXIKC0QO>``:J@]^^0000000000000000<2KT00000000T1hJLQk`TWNk<59Q0000<?4T000000000000X@TT000042_[0@BL4H0ATX7O0000PJQT
`V\f0000HK1W00000000TX?000000000\1CL0000XAGdPK[W0000DTk60000DN2X@ac[0000<4cC<<I]0_g20000D4Qk82`k00004IXn00004KdI8cCdl3nRXJ1^0000
PAkG0000D3<Z<0PH<8ihXAJI8GEbPLG3P[R\<GfI`97]0000\0K:X4X\@A`?l4FQPJbE<:4=<;20@[<FLYN9000000000000`?RO0JhdhWZBLYPA49?:@8ME\I5^XbmP
lF`kT6IdXI0M8\B000004Hao`\1V0000000000008Z_Z0000d3B501A]@6_QTQ8RHFY]\aoa00000000d9kh000000000000X]KK<<NB8WQ]\H@0\Ng>L`C\8`W>`dCW
0000000044IK\I6<87`7h7HL8>70PGFg00000QhV00000000<aF]0GPV000000000000DGi[000000000000@LC`TXmQT4I000000000dYD8P33Nl0150000PUk4TU2l
000000000000000000000000000083K@@HV[XOXj0SA[Tb2d`c29000000000000HG5H0?SbHEYjXPD\0000000000000000D@g\l6j<000000000000000000000000
TAQ?00000000hG8ALPPf0000`<m60000T2AGTEQ1dFm9X_oH00008a8a`2SJDF5lLQ52XEiH85@hLH0a000000004;F\XP1d00000000P4lJ\Cl70000000000000000
000000000000000000000S@90000000000000000000000000000000000000000H@ZGlLc>00000000X9dSHMkR00000000\9f_\7]Z`KAl`T[e4Th9lM8Q<6Yf0NJ@
\PGc<A3^hFBa0000P02m4<7nDC40@H]E\2;[HZFd0DP3P74_<:=7@U@30000dNWdh4WoL_P703K_PA7NT5G5\LA2d[8dXQn@l_jh0EEM`@da4ce`0000<=iR0000<`7V
0000LWk^00000000<:=e000000000000000000008b8RHbTTP7Neh6[1H<kf00000000000000000000dU0;X0C=06k:0000X`n;0000\F_K00000000L<6DhLPZlPP>
ha_h<_hF<0^E`0Ij8:\eDIneHW=9<0m:0aUH@ae50000000081c8\]<@\cA?<IMD00000000d<aUl:S585?8D7^:L83MhS42<K7e00000000dblcDCZE@c8`D06Tda6o
`MD@XN<Dd26Ld@Y9D:8A42>d812000008V1Q00000YYa@@2hTCCFLDKRXI6g00000000d[>\00000000d0c2LBGQ4Mnf<QfC0000l_Sj0000@<K>hI`l`J2Zd6^P8^XL
88L_d>3E@<6PPCfN<MXX0000`7RVh>?T@_g\l>nfDJo00000DCEA000000000000\ZLS00000000`T8h0000<1_]4A9100000000000000000000\_F\dLe44aSe0000
T@A^`B5IDd3E00000000lake\1I=<c8o0000X97200000000PW9<D>K58Yn\8C4ElWgm0000000000000000000000000000@4Xl\]N]000000004JV7l:7N00000000
0000HKId00000000042T0000dL0<000000000000LCbb00000000H5XN00000000d0Fm`=Vi0X]J0000L[3mDLfKPMP>8bY4`bk@0000d2T_PPejDZ5g000000000000
0000D8eD\MeTlX89P@4F000000008FRMdTc5LBcj0000LZhP00000000hOV?D4dHLQL<0000<2NXDLLn0000@?1G0000PKHADF8R8XUbhbg8d9MN<Ekc@6KJ`<7Tl\?L
0\j7\c71000000000M9G000000008IB3<M`j0000000000004cQ9000000004EBI`TWRdE]Y`COUHZ\_DG6G0000000000000000`1F10E@b`aL]PciA00000000<Wn:
T72S8C_<4TDYXC^;0000<=VPDD9j0000DE3\TZHk0000L=_1hcfn0000DSd;HcWB\GhF0000Ld;8`8=o\O[[P2l4P1g@4:SF0;kd4[?@hcM4DAF:P9jL\RXhh@80T[f:
TcAKP?<NDAl\`aj`HcW`4Tm`\RPN8]HZP_jDd@L4\;]C0000<?aM000000000000PaW70000PJnCL?\X4KL2`9_lXVB?00000000XYgEhaI]0000Db6o@a?F00008Of>
0000hPH:000000000000P^JLL<E9d?P^\?ik8_[Vha2j@b2R0Hi\0000TbC_00000000PUlL<cId00000000`X\VHVgcT0<_<:Y^00004aY800000000000000000000
0000X4^d8?T?TUIK0000PZL>000000000000XCijHFSW00000000l02V81I^\5EF`AaR4KVbl;PghY[2P<nG00000000dCL\P>cMl7@D\?P:0000000000004;KlDA0[
0000D9DTHC6N0000L?^dh4;1H@XAT`?Z000000000000DQdW`?MhlFYmXO4d0000X:YIPL4l0000`b4e0000lLATdASm0000000000000000L2ml87SD00000000@S\d
0000<JUfPB`b`0B<hIW^X>VFLH<B\Q]kX[[?P8W:<F3O\0F`PAe`PY0T0000hXgC00000000<7d@49PP0000000000000000P@5l00000000D2MK4O;\00000000TEON
8Lm;T2U1\>C24\gYT=L]4HB04_TH@OZEP9NldH:b<`63X`e2@bXh0000000000000000T`eJ\<n;0000D8U7<5g<TR>Y\SUIl8Sk00000000\Nj20000\d0KD0?H0000
<Qmn0000LZN=T<AI<7>W0000\9lc00008`U200000000000000000000000000000P6F000000000bcKDbRG@<5o45`]<KOdhM:a8C\UDSJcP<@BXSdTh6ho4TB1Xa9i
<bXJ0000X@5:0000DN240>XE8NcBLUJA`5;Ih5@00000XB2k81BC<JY;\VVh000009gY0000000000000000HCkfdPml00000000000000004Vl^XTQ?l>0S`X4[\XRT
T6fa8Ca[08`Zd4ocL51QlC<`LFV]lI\M000000000000000000000000LCn>00008aBX@G_B000000000000h<8b4BMbXJSD4:V]`aCi0000hRh10000XT:KD2?FDWEA
000000000EfGhW=GHa3`LbKf\7JFdVNF000046YX<<<U0000D>`10000000000000000d5BX@b_I0000L:ES<G>;d5UC@SSXP;BZh`E0PS18@Sb>4`hnPb7S\7KdX001
4_V481=:D[1MPbjnl7LfPCbBHc^k00000000LBbM000000000000PAnf0000\7V@\1:^<7[jd:HKdL<_89=:LYLhTcDE4?i;0000872<0N?d<17eP@7DX@:1hQl@<>nI
8Xi;82Fk000000000000000000000000448200000000HDFXXNA8<XT:H`\HTaTXDQfm0000T3^30000`MQ50000dIoPXS?108[Y0000000000000000dAPf00000000
dXgo0000000000000000000000008`KH000000008?BV00000000000000000000000000000ACi<bRb000000000000LV\B\=ICXPZflN?Bh33f0000000000000000
0000`Oa>00008a^600000000LO\:0000\CmM00000000LCG5HKRP00000000<X9_0A?5hWOmPd@KXA2o0000ha7\000000000000`<AZ000000000000000000000000
00004`:2000049Flh:5c00000000P7f:00000000000000000000<]4X0000dZac86HQ<D\906g]DKkRXQknP`^@8`iddQNZ@UKc000000000000X>mV\6d=XC8f0000
0000Da1h4FfNHU;bhL17lbbjhcOS000000008:IIH1Xd`8cXlLTn00000000000000008>EW0000@6S20000000000004`LP000000000=TcdG@T@Q<i0000H7WW4<:b
0:i=000000000000d3M4\7b;XOPd0000000000000000\_]K0000h8n2PEnbhAmkHbOUL>J4TDChTV?JdVa=8;G?dOMlTZ5;d?OPlL2?T8`fX?0B@Ef5XGJ4hLB<H<EJ
<Q]W\ZUiT_MjL5;iXbhj0000P@HO4>Z4`SC]000000000R_^0Kfg0000@OSM8?db00008S:5d7J^<===000000000b0f0000000000000000D=Yg8PIBdJOclLQK4R=@
0000<29jTbH?\D5GXNln0000dBnehEAohWj3PdB[0000000000000000h>8YT<kO0@ljHWHg@;SZ0000@9>fP9S2XEN?00000000000000000000T4Uo0000T>HJ0000
0000h:ZAh0M;\Gj40000000000000000XbBZ00000000<H[bh>@;00008HMI4<CUP>F@DC5H\KOGl@H94Uh`00008?C400000000d1KL<JF_hF8cTJn\000000000000
45On@VEVXY65L6:>02?e49;5lb81PcU;00000QbD\ZHD000000000000TJ;R0000HU6;000000000000`TjQhKS2DVeB0XkM0BOM4KBo0000XXDH@2Rj<?L0P5kF@]Th
PCcBdWd900000000dE>2hGd_HHgOL8mT06JJl=SbHNEA\bVCPG4[000000000000TDn^0000@`;^LWOU0000TC`dH7FY000000008AnR00004@YH00000000Laa90000
0000X=Hb000000000000`G3od5C>00000000000000000000`K<i000000000000P3P\000000000000PD=M0X6mP23i8_j24SR04_jV0`F;``_WlIEJTC08dK6:4bE?
DI1^0000@Z@QTG`gHHIK@PJf\Z@kh`fCX=4g4cKc000000000000000000000000000000000000lXk7l0li8I?C00000000<6EZ0000000000000000000000000000
Dc?nXQc50000ldIXHLU_000002YOD;L@<@2ZdMUL8c32h?j^\<hRPIkHL8Ij`FHn000000000000h?G@0000000044\e000000000000LQgo`CjT00000Yhi0000lbPA
0000TJ6400000000d?ko000000000PQF0000h8;?0@6UH0IIT:_UTR\20TVilWg=4X[JL_lc<0:[\`NTlbYRTBP7d?@_LLR400000000000000000000000000000000
0000000000000000DAR^00000000000000000000\3>@\aaZ0000@BD400000000h?AO000000008?T0\U_a000000000G^@`IC[\`cL0000000000000000P8:<D@1Y
lR_PXX4G<9IF0000LM9ZP<>_8]WD00000000@1?J0000000000000000000000000000000000000000hYIND3`iPGhk8WWID@OJDW[R4Jo8TcVj0000H3:l00000000
00000000dJR^0000<9`F02Y\@SKGd`OY00000000@SG>TKUE8VmO<:U5P<kClDG50000H=SS4;m000000000d87[<JMF@M:6d=OnDIY?HchEDd7Sdd9HlYjQ`_X\LP\]
0000000000000000DH`m00000000HGC]000000000000D=T24?5]`Jb9DacL0LR[05bh000000008Ri?\F2ddXX^X04j44MJ48H<d<58PV^Z0000P[21THBR00000000
@Hm;0000\Z0500000000D?Z<8\L4000000000000000000000000@aA500000000H8bF0000dOiP@5Cn43`K0000@C1JH=J7lIJ@<L2h00000000000000000000hVQT
H\;80000000000000000h3h947T0<>>?`HPEL]7BDbEN00000000Hc4^HGBIX@DZd4kMDXMR00000000PAen0000L>i\dI]C0YnPL@N9@0EkT`SR00000000<HaJ0000
000000000000D5koHJiQ0000`a3Q0000h=h;000041DQ\D];d]a[lL>783<@T2f`4B\C8NdV<T;4Hbn100000000LGP0\I3jDVnQ0_]]00000000000000000000HTfo
00000000l_<T000000000000`akPd1dXX<\S0000H`RhH49RXU^<X`UJ<YeQ@2S:43EI06Wm4;n<L?USL^Zk@dCf0000Lc4:Dchl00000000h<8W000000000000DQ^K
h_;a0000000000004K[h000000000G;?8JoEHQ4NX<CF<98000004D]OL<ldPa1VHanP0000@1SYd4NKHFZ=dT3U00000000\Q]3`]L;hK=:09?ghJ4E4Q;2HS6e\OQ`
PaeblGH^Xd<F`=2YL6mTLR39\Cd=0DeH`a_>00000000000000004cAl000000000000000000000000DLnF000000004NQOH;3cDVUTXZ@10000d\0Z\91K4?nVD:8c
0DAo\E810X_DLE:FhT^jT9kQ000008YDP7DSD66J`47e4=fBlC[5@Ff:0J=e`Y91<d0iTb42000000000000`4g<4]JC0000L@h:TJVh00000000X6MPLU:h00000000
H17DP=ng@G6W00000000\=1i0000<HF00000000000000000<W^j0000h?aX0000000000000000Tc>W00000000dT0g4MTV00000000d;1b0000000000000000T0Z0
88_U0000<Tm10000T69F\CRi`;32H;`g@AoH00000000PLcSXAQ20000@RbgdTCcH^i8L4TJ0AJ001EddFlgXA3OlXUP``=;TaCB0000`??eP@0P<M1gT:nCTan;0000
0000000000000000000000004^WJ4a>SPH\4X6YJ\c`b0000l>YO4Oh>l[TL00000000l?OiD:lW\KX50V1;T`>^000000000000d2<m00000000dDDL\;?\\ZS=DWf4
4Fo4HcTi00004M`VH4GCd:^CX?niTAC@X3@J865\l7l;XLQ6<R7@00000000HO5H000000000000`c:j000000000<6d`3QR<Jj]0J2=@VDD0YaMl4X:4I6[TPoXDGbo
43:R8;MC8\^4HYba000000000000LBHb0000`J?[l_Y7000000000000T`glT?7h8?^GDARm4D@N<F8ATMmi4^0ULajTTX7A\@EJT9:NPSRf00000000\9TST;JD@YK=
\?TMlAn>0000000000000000TIF300004`T0D<2iPX^a00000000000000000000000000000]c;00000000l2Z5`LgPh?E>P]IM03UJL?FCL[@6L=6D48L:\cM[TD4m
0000dFm[PV970000TN1`<=79H[h`000000000000000000004EP500004AZ400000000l`kG0000dAcI00000000<Z?[000000000000<;F38:^R0000PLD500000000
00000000HVf8<FU>LWiEd@=60000L4SIX4CG06T`0O]^\T1[<8LS@8XS0BFlLLNS000000000000d09R0000D927TB4?D\Nd<aEIHa390000L6K1LF:Z0000000008@U
lJgD0000`cQH0000000004_c`7X=TL0M4Zf>Xa9Bd<hD0000HI0A00000000H6CH00000000@d36@O@n40:90Ne>P2QLDF6@H_ZB0000TBR7\PGL@BZ400000000X:1a
0000HG]j@OEX<_W3h2a<\9cIDTV3d18d0]=K@<II\`WPdc9P00004Re]`U?Kl@kbXVncLXVEP5^;0[J20\S400000000h0fM0000\Rk>000000000000000000000000
0000DQ_A00000000000006mf0G[1<G6h000000000000L5Z300000?]E<^]S00000000TaiU\OR@X=e`0000000000000000000000000000<82I000000000000lCUG
0000000000000000DaGG0:;Q000000000BIi0000d<7a00000000XaYS00000000la>_0000000000004dH80000\b4M\_Yd0000H?QK0000XLjGDB>7h?E100000000
d`]20:L\HCOHHJX`0000@CYT0Y:fXI9^0000000000004CX1000000000000000000000000hB@6dLgn`b_a0000\TN[00000000000000000000D2=Y000000000000
0000000000000000Dab8X\b7`Z[R0000lK9ZHK=_PGEBT?\M8a<VDAm0000000000C>O0000L9<jhaK[X51?DNT?L]X[hKD`T^Ec0000D5CXTH[0h4`k@4jQ0000h3=L
h9GfXE;40000HcUM00000000P@PG0000000047YXT@dP000000000000000000000000<FaD0000DHH200000000D4DXTISn000000000000`B55H>GO000000000000
X:WiH>e1LEi90000<AhQ000000000000D7Yf8A`bhUNS05a?0000000000008B5[LGA@4>i80000PHCElb9Q0000000000000000H5MN8<VF00000000000000000000
0000DTc[0000\08h0000h93b0000@CUa0000T?7D0000D@n50000l6<jh;]4h=1600000000d48QX9U04=6_@>TKLR=oPIZIdS0LdIVJHLKnhL\Wl@5HdHDQh[CRD@<8
TD5Z4LU;0000040dH?NPh<c[LKg4XQT30000000000000000H4@o89Eg`M@5lT4K\bnO82kh0000h^3I49eW00jW000000000000L>@G<@lL437HHaeDTIPh00000000
00000000H=2Q`2NH@FL>lNmdT0Di<K@eX:9@4W4mH453@4mPPH[O@6FWXXhAH\Co<BM<lQmL\]Ie8_O_TMPR\Njbd^nTTbTElbdD0000000000000000P>S^l[R;86jg
\AYL`O0@@R;nXG=RTY^^8VOBDX@B@Eg98HQ;THog0000<Sk50>>ZLIh8Ta=7X3\bL@Pi000000000000000000004;>10000000009a?0000lJg00000P=P<PLc30000
LGQMDH:CD:I:l9b^0aMb0000X>7b<A87hT;nX5Nn400N8::0HbMC0000@DH200000000000000004<Gjd5;YX15g000000000000000000000000l7Oc0000\=gLhW:T
0ASEXGSL8QOT8X4olXU<TLKS4[KH0000@>^jdXo5000000000000hR[4dTE]<<fO8VihLW\e00000000dJQI00000000`DhG00000000000000000000\Yj?00000000
00000000DQ3>PZUWd9FZ0@;F0000\:OW4@R`TAEX<[?^Tc5ZX0f<L:dML`P:0000<`FV0000dUFe0000\7QBdPTg000000000000lPmT0000000000000000<Wdn0000
0KJK`;5kXQA@LR?38_=G0000000000000=aE0000000000000000000000000000000000000000l7K000000000@2iH@:I\T2P6THNYTR2S\b:h8EGFP;[b8N0T8V<1
00000000`6RF00000000<6FnhV6Z00000BEn<EVWHIYO\=PK`GVKPJP<8Tl_l`JgD?G206=o000000000000LaX]laP_P_KH\b:D00000:gd0IR`000000000000<8dD
0000`IHP0000000000000000000040An0\MK0000`K;\000000000000000000000000PJ[]H]ib42m_`53DXE078NQ1HSo34ET_TYZb<:@B@ZO>@]Y?`JSb4GCD\2c]
0BTd8a@H<HcGTB?ELPMN8b^b00000000`9bB`a5m00000000HJ<NPI[9dJjF000000000000\R5@\@MH0000l?l@0000X4<H00000000<@O`LaMA0000000045jh0000
44D=00000;YT<?5L0000000000000000D:QE0?WZ0000000000000000H8UnhK?N0000DSoYD^:i00000000000000000000lLlk00000000`L_h@W8Q\_7H8_>j0000
00000000H<fAPa[H0000HblEDDE]TY:4L6QY<;E\XBQbl?hbh4[fd9>Ph:GT0FegDcO200008J\;000000000000000000000000<>[i0000D<`o0000XB=W00000000
0000@GU8XWRm0000000047fT8>gV4`2600000000`:O=XVQ08Jm3000000000000PP]14bG700000000000000000000dBkmd[b44:OgLSC38@R0da;74<hmh=8ADB20
0000000000000000D?U:@B6nlam9DcgFXD^RX]=`P]dm000000000000P5gY000000000000d<5CPOCS4[d<`=9@8?T\000000008Dm]\SD9H>:Q0000HKcG\EI0hCg:
00000000P:Mf0000000000000000lIZW0000LaZdXUNi\c9b00000000<1E<01XKL32nh4<2<:N[8?JmPBJ>TS8g0000`:?G00000000DEfn00000000000000000000
0000dIUmlBSbd[ETPSM3\5Q0da=c00008URl4ck3LS2l0000l>OohLZ[4Ro@PHg5d`RYlMRHPN>`\H@;0000000000000000X6No`14XD;WE00000000T`IkhN@d\RFJ
D0;UT>2d\FZ^8FoDXUB1H_[kHa\J00000000H:Pb0000@bl3@3IU0000XEXf0SZM445E@a[600000000@;9I\ERh\5TJ`5X709CQlVVP00000000000000000000HK90
X_fc0000XRHJ0000LF]W<IZ0<:m50000H[lf00000000@YH9LLEe000044640000000000000000<Q5^h@;nPU5i<PIX<1Z`HI`O@K3lX;<ATVoC0000000000000000
0000DS_Q0000\GoUhS`l00000000X5d6`M7C00000000h1[G0000000009JbP<040000000000000000\LeA@bAL0000``JX00008[PgH2ck4U8PH<jhHP>dl9JFh`GR
<`YHhHdf000000000000dJGn00000000d47B0000000000000000XF6[0000000000008J0Y4<\A<=MmdHK_TJo`TW;GL4mg`QWIDT23<U3U8[Q]0000T4f`00000000
0000Xa?m`Ld40000000000004E`T89cf000000000000TG[D00000000HVO^0000DQU_0000H0ki<@2L00000000000000000000`4LfLS0b00000000P`8j0000X99D
P5QO@9=fH\SIl0^VL2jRhb@Y000000000000DHKB0000<:hg00000000PCoMH<_CTLfidNMH00000000lA4@@B_D`Wo:\DTWTN<c0000L5cL000000000000HFZQ<H_S
0000D7E`0000lN\H4O7^dYXA000000000VXX000000000I_D0000DB>JDMY\`QT_hV2P4aHX000044D0`Y];0000XP8I0000DUK14P=c\;4h000000000000TJI_dKMM
TVdl000000000000@2obTWU<PVH20000DBW`00000Ad\hXC400004;eO0000@9V5D4]8<S0:<9f3000000000000TSHB00000000T?<`0>]K`JJYlag300000000DFR;
<QSC0000H9^D00000000THHFd>dA\QcR0R_6l1>U\8[90_BoHcC4000000000000Lb?c0000T?=:DLmSL1W0HA=n8MT<`58><7MTHR?W<_nO0000\HN>PUMW00000000
00000000000000000000hBRV000000000000T@1M8AjnTIom8T[J8UUY00000000000000008AA2hWN;hPfb0?DVdcaF00000000000040aSXWfD0000000000000000
0000@E?M0000T3_8dF?g@Fe5HViRHW238@4n`8_0dC@LlWWm\10<8VI<4^1Z`cNf0000000000000000d9Ha8>>M\X\0X:074[9E0cHM0000<4Cd0000l6\Z\`Aa0000
0000<>[KlIJL00000000L?:1<X_jDR:A8]mm0000LWG80000@5H4dZ8SD]VfX2fm00000000Pd3Q0Wck4<;AXN9lXIS9000000000000LGB;00000000000000000000
0000`0Bc@8F]DNIj000000000000PDRJlC@40000lH\i<I@>0YG^00000000000000000000000000000000000000000000PCcQL1H[DBKBXIIThRn]0>oE00000000
0000TC\n8Y\84`OA00000000DN3>0000hFJUh=<8P84NTJRk<BAHLZcjDP35T9NU00000000D6nL`?m`\BdQ`K3_`=E5PRBL@a9]0000000000000000l<gQ00000000
0000000000000000d?X;0000PG<>\52@<7;0T1[:00000000\cZK0000HEk;00000000d6<]0000000000000000lY4>0000000000000000`6HidH5h000042G4<Dmo
000000000000db>OT2B[P2Cf<:UgHGkiLPe5HVV>0000000000000000`\V10000LOf0\8ZGXQNFlLWA8IQU`3BPX]d:dcTE0000@1kS0000d46^\@nE0000d_QH0000
00000000dd18000000000000DCjl00000000<Vcm000000000000T@Uf000000000\?a00000000H6_^4UDWP:mDXUg4XY5c@=l8Dah8\d1V4@1i`NFX0000LK\ZX>Dh
L4QH<G4=00000000L@gll4hb00008D3<0000<Z10L1\I0AO0PPh\<Q\S4GJD0ULKP427HF@Td>PCP4O48X:W8XQO4_MX0000LDKD4Eo?LFDYTG;e<KbZT7?b<MbhTTBC
lZbA000000000000XJkd\McQ0000TJ^J0000000000008DOV0000XGC5dQEDl>NZ0000HUXidY`OhAF\HH2j`FEQPO?8PW:;h93PD7c>h@XiDHnUlSXJ`Md8DH6<@Y3B
`^1?Dd78<@jc\WBEPT0ShaKj0000DTn68:bo00000000X=U1T?Q?0000PK\D\\a;h`Y6H`i=000000000000H?LT<01Wh2;IXC6fXc>B0Ol2H6_j0000\3Ig\=_S`[:K
0000X[Sa0000000000000QP=000000000000Lbic0000D0?d\2<DlXH_l1]oTU8o0000P3cZ`2e20000@W`E0000000000008IV<T]g700000000000000000000TXe<
0000000000000000000040gd\2K1P;PSl4ZM00000000@_G700000000P`EWlGcbXMN]`>Umh_`90000<>0E00000000`@`Q00008FKd@bSXDLiUdQ]E0000@2eBTQQE
0EFE473c<I[1H9APP`IAXSF>X=WE00000000000000000000\MdhH@DNhPf>000000000000T:Xh00000000DcdUDKd`8_X>DZB3\cEM`KLB04\0LB9IlRKV00000000
095:0000000007kl0000TWR3lVdV<<nn0000000000000000`9F><Gjn@bJ7X@nSTbQNH3BhXE0odcl2L8o700000000h4:VHY>[4BKa`DZ@\8nRXJ>T@bMj0000X<Fh
PBX000000000000000000000<aoC`K8V0000<L5c4XThdC`Kh_82daglTcog0=jXH_5Mh=ck0000000000000000000000000000000007lhLNbET:jo4AmYlFj=dIEi
LagQDK2bDJ9j0000\D49h7T?H5^gh?c0dMW`\Y>5D^>2000000000000X166PbBl00000000d7XKD8e4\FXTHLUH41e`@TEELAId0<ijH]340000000000000000l09e
d0lJ@4SihLUThL_TTLZ24P490PAC<RAGlRK8XR\]LSnMh9BV4^BId>`k4^XjhcU\000000000FoV000000000000d6W74V=Y00000000000082VJT=Rj0000HBa?0000
TRca0000000000000000X2HAT59e0000LbB?00000000X06Ad;fnPP>NHMN600000000dBiB0000`=O30000HXH1@;KO8=K\T=_A<@[o<K4PPKVoHLi>0000T_m80000
00000000X3@f8QVIh1b00000\\3hD8m98\[lh35[\M]2HV=Gh`a^00000000000081EUhJPh00000000dQoP`:2gLHBl0000000000000000LC9g8@WM0D\c8?Jb@T?2
4?gMhXX20000000081Jh0000HQKjX<:J000000000000@H1W@>KL@D8YP9dbXUR?46G^P1i9hb^PP@TCHGcO00000000`VDX0000<1cg000000000N7P`7Y8X:lClJc_
\LFQDO3^LB?ZTEmX4=I2LTEm0000L9B6<bA@`\Yd000000000000000000004U?_d;45@PW>dW1]lb`T8a<G00000000@1:n84l4L\JN00000000X1fi0000P;S:`O=Z
@5<<TJX7`1[S830kP0@Z000000000000lC8P000000008K47H69nLB4d8Nf2XTBe0000P@c_<;MUdR0AhNk40000000000000000dN3P`TFFXFnG`[BS00004:4e0000
@Ja700000000<1=]0000TJe:000000000000\bTi@35l0000000000000000D84=@DSn@WJR@Ya7dboH00000000hC39hHc5lH89D8_d000000000000d;cO0000PHCb
`L:oH07:TVK[0@7c@NBLh8`NlYlZD]8n0000hLVH0000H_i]000000000000\FQ4@I:PTNPF8Hab`SEC<[Do8U`GL\J6000082oT0\H;h2_CDNd2T1YYPA`RPJTIhXFk
P\YL00000000000000000000H1fP<XC^0000h<J0000000000000l;=`hF4@H5m2D>[Y00000000TFgE44la0000TB;o0P?L`2<ZHXQ20000P1@<0000LZ;]lAD6hUSL
HVc9dbf98NDXXMdPLRn64BO9HDdl837UXO8d0\k48]NH0000TK>F0000496SLDMT000000000000000000000000<WF<0000d5RNDTdBLXNZ0000T?:j<ED;00000000
L?Xm0000PYTTdPK`00000000000000004cj=00004??AL3[5`?BI<Q<?00000000P@E700000000L;1B00000000lLN0D0EW000000000000L@Q68;4E@;Va000008Z<
4]BIHamfhFh\@2alHUeID>:m05ondI3:\LL?0Q;S\6boTE6i0HTfTC>ALICN@MY0\SK3HVMThP7i0KlLdB]l`RllLY2L0[MmlaQ[02R1PUHAXc;QTc?MdRCH00000000
H6fRHA^`00000000XHLT00000000D[6K0000DSQRDH@oDPM60Ji>D>NnPYXWl?dNl\DD00000000\DHg00000000000000000000<4GZH@k<TGClHLk>0000dE>N`E^;
00000000\DCM00ZnP[S:0000000000000000000000000000@Do\L5K]00000000XPL60000481^00004@RP00008@J]hB2XPKG6lYHoL@I800000000`dC?L96@0000
0000X:62L;5I000000000000XB`4`Emf0000H9mO0000@M4fDENZ4KJ_0000DE9A4JD>X4VJL``A0000000000000000000000004<WXDJZddEm2X9m@dc;]0000lLTc
000000000000X]K6@=H=DdJB00000000HQKC0000hUZ]LYfU\G`IHLkb00000000TbfKT4F;0000DGWeDF^V\X1Z000000000000X2?Ul60T@Hd4T72dLQnT00004BmE
T_@YHb[JhL[4DDc>lcma00000000XGjC@_f94GE2D1<W00000000<OkF00000000DLj:8?K98KEJPT]AHWSd8[4]000000000000PAk^X4bSd?2iDZ40000000004RV0
0000D6<@\7ec0000000000004N;U8E=c00000000DYKTHa=M00000000T]lJ0]R]000000000000\:WJ`9bPLH5IX_Q3h>130000<bVj0000LWMc8ceE00000000D;aW
00000000000000000000dIWAd>5400000000D\PK4AN_@2h:P62nH]9dP>?D\aF0H3640CAf4BXK`_d;LC[L0000L9gKld=90000000089g<0>?m00000000l>Yh0000
0000@Jl<0000LP3R0000000000000000\PcT0000T2:\lH:WP]fAL9BiT^31@>NG0000<1Rj8dGZHd5m0000lAbg0000XO:4<UE2D6N?laai03aX000000000000`]?W
LJNE000000000000@SS<`bbL0000D<`c\>9N00004J5JdR=_TB<iT6i\H>eW<G;P@IX[LRB\00004F9FXB7Id:N40000XQ>5@Q[L0000l==O00000000000000000000
l4Fh0000000000000000000000000000000000000000P52oHH8W@Vm2hWLF<VJa00000000000000000000000007eMX3N8\;dD000000000000PG8h000041M84A3o
0^[C`\ec``jN0000L=OO00008Gem0000dK<E0000\^oP0000`2;ol4aAh6:OT8on<Thkl4f>`?gd<@4T@WIe`^eHPa8O8ac=<bAmXZ1`000000000000hbQZhYlF0000
8=W]d2TM0ccY000000000000`@in000000000000000000000000hJc60000XA2500000000000000000c=C00000000PC^bPSYR000000000000L3QC0000P@Ib\Dnm
0000000000000000<;R7D8mEDB\6DNAhh9d5h?N>DJ9UDDODD=i8DRZODUh3h]iM00000000000000004IhcX=<l0000dAlG0;cmLBTCH1HK000000004b9300000000
0000LRT2000000000000T:Gl000046\Kh^`_D7\A0000\KElXM3N\Bd\000000000000@Ydid?>ndG:gTYe;0000H:oRHZ1D0000@AZ[0_PU00000000000000000000
XWT<000000000000lJJ5HLZO0cD3d0\:P6CQP6DW\JfVXQjj8P2X<SA10T4fD_WKH4H2\HSf00000000DVWR@5OH00008;Z3DTCOT\Z\0000000000000000<>bN4NkP
d@P7@;Xe@BVflN=]4TZc`ToNT\mX`BUT0000000000000000<`Xd00000000PRJh\QY8T=4X@[QH0000P>Xn4K_a000000000000D1Y100000000X9dD00000000dF]I
00000000000000000000P=k<00000000lB7f00000000ha]L00000000000000000000<;H;000000000000`L[A<[V=00000000<6=C0000\CE600000000d1PU0:5Q
X:TE0000\;anhZU6000000000000`7430000D<Vl000000000000000000000000000000000000d;CA0000d8YZ0000L6^adF:H8]Z\442ETRF68_E?<GWM00000000
000000000000X@QR0000T:oc000000000000hWi3PT`P0000TUYS86LU08M\00004TnQ4<h7P_4H0000DE0a`TUJh\:]H_``0000000000000000000000000000@6@W
0000000000000000000000000000\:=V000000000000l[Kc0000000000000000000000004SJ7LX=Jhaf^000000000000h[`I00000000D;EH`R@;X5Gf00000000
0000`I>KTCC[0000T[PRh>Y?d10lhDNBH0NmlZdh0000\d6f0000\0hW`9Lo8=K1XJdk4D>0LU4Y000000000000dZ5Q\@aG4V:o@WSF`bV10000000042W^00000000
00004c^D00000000L@X4@CX_8DPCLX=800000000lB9i00000000d\980000000000000000l>Wn00000000d861L>W9TIo^@OOPX[^h8a@c0000dNIR@ShbP\dO0000
0000`@370000000000000000TUQ50000@1n300000000000000000000L0jB@FeA0000hZX[@1^N<NC\PYgY`M^Jl`_K0000000000008X=`8C1cdGW=X>04D3KPX@Cg
4E?8D`o=000000000000X0>k<EZN@GjSLa6cL44`L00B`JR7DNmPHOc`000000000000db0H0000PRIC0000lAN48DBUX_dM0000000000000000000000000a?U0000
8:?d@?3F\05;PR6l00000VYdT7j9d8VUX`OklEj@<8nB0aXl00000000\XR@0000\CFP00000000@C=HD``V0000Pcn@T3QaPd?a4?X\8;QU@Q3RH[9f@^SlP85;`GeS
@S3LP:HY<3N`lJIJTWfi00004_4]DOOf4b9fXC7ehR2AH4?=8A]d0S@W00000000P6cOT<Rh0000000000000000000000000000T]?2Pa`@0000P`16DR@KLK8c0000
00000000DNdjDUTST\5<lBfM0Z:EXC^olHJN`[HL0000000000000000TaiFl:?Ud3jM0<O<h<Znd>fa\Fk@00000000000000000000P9ZKLb??D\MfDIH4<>fl0000
LO;>00000000`Fc200000000D6JUT<eM00000000HH^j00000000TcI=\O`FXGXg0000\N_iP@coLc2]00000000X6QH0000HD;bXBSl0000d;4UP<`7<JjjPL?h0000
00000000P:jD<@iRd6;hPH6_PKAT8:9OT;6;P7nc00000JLn<NT_41R@00000000PDoO08EPh;kLX2@5@4eA00008bh@h8`7XW2b00000000PV@7LHI@0000@5AW8VnC
`WD\00000000PA:9X`8C00000000TN`=HKa>T]mC0000000084>MTGNL0000dXd>00000000000047YH0?SW000000000000`ZPF00000000@6^0P41iP4ieLH>TX>To
HQOj000000000000D8fRX`FG0000P<PI000000000000XZZY@Co^000000000000000000000000d=>=@DV0`G8S@KL^0000000000004>\:0000@3mH00000:fNd945
83F_hO1B00000000000000000b?3`5ZRlJgP0=>l0000lHf=<Yja00000000`ILN00000000000083Vi0000TGMRhYU1@KYP0bmAL3T80000000000000000X1lA<0cF
lAIKlY1cl6?h0000Pc\j4IaI000000000000dJRQdMa>h]^=0JMS0000\KNc000087bO4;SlDINLH=c=83TVH5m^00000000`S8M0000dF4l4MmF`?<>0]Cgl5>50000
00000000000000000000000000000000\]:T0000000000000000P9fF000000000000lCd[POHP0?Y[LR?IT;>oLS>C00000000000000000000D2Y3000000000000
@=RM00000000HTdV000000000000DG<\0000l4M[0000h7GgdCDeDI[DTEV8000000000000000007ZG000000000I<Bh3b<043RL;__\N_P`RR0DDJFTQeSh261l6C_
d1e0T>0d@@j=PB]UhV<]00008:=G\D2P8FSnhOb3000000000000LN6h00000000P3MX0FFk\Ncd\KjM<U_;0000L=G`000000000bGU0000000000000000T;aDl7`M
hE8fPOi:0000\C9;00000000000000000000<7[4000000000000LEd_Dc4I00000000<b7b00000000lRa50000`F\<0000000000000000<0<l\@Wh\D_l`=6m4@\;
\O\X\2jkD9n0LbWfd80m0000lOB`00000000@Hma000081R2d\d:T0CdDAfgLWFb<XiOl7Sbd90b09_NL]H<DcBV`2j_0000PYbK0<f^\>=6\c[500000000HE4n0000
P9K5`<V_4BhkHbQfX2Xb0000000000000000PK5e47_^@PO@@UWc0000000002Dn<;D:lJO<XM^`P4>6XAc=4C52`EhLd@LM<QiZ\Vh9TYUCdWaIl[@]8@JIlKm3`E4F
D6eMXU7ZdXai0000000000000\XD0000l:k\000000000000D2?500000000000000008=b60000T6\=PDJNH3;>P3D7T3^[T63b4MBQHH`30N6:\QgId`j?09e;TB;L
@F?3\D>?4HRMd`<E@bIe<UN?DTRA0[]<000000000000000000000000H<jZ000000000000XA@?TKZE@40Wd78LPXRj\[>8lcGEH:]RT?Cb00000000lb<BL6]EhbhO
00000000DM\J8W2C08Vc00000000`Soo00Bo4Ti^<?JW<HhD00000000X2>6DJKM0000L_[28IRP0IAU\ahPLX`L0000`0>\DIY_\J7K<Z1R@[ULT8_G`8eh4CD<P@T2
d2Jc<[3400000000D=eH8KjdL9GP0000HFQh`B\T000000008IBo00000000X0^5<RlH00000000000000000000@FZl8Q13dSAo@T]l@7B2<@kI8cJBl7AR`G9B0000
@4HK<=Y6HKbE000000000000@?Qed2M:000000000000XHja00000000T0i:LHfZhb;U00000000hMOW00008O8L0000@Hnf000000000000000000000000\Xhg0000
00000000DV7=00000000H\IR00000000d_2V00000000\AJV<50HlJKj`A?]DJaDlZ9ClcVC00000000000000000D>L00008;:K<Ic7000000000000d5gL@9Yd\c@C
000000000000HKfQ0W1O`JUS000000000000000000000000H2LWhCHN`=^>0aU]d157H3GQ0000000000000000000000000000<FO60000HDbD000000000000T\6k
000000000000LadZ00000000XAFQPAKJ00000000HG7:000000000000000049ITL]ob000000000`j3dDdKPF_00000000000000000Xc6DXEcC@@S0`:ie8AdFPDQl
@F=I0000@7PiP=cT0000<EScLJ]5hHWglRB8hX19D[X80000L;mND?R2`;lGH<YRX?>;00000000000000000000PQ3fT0d^d?ef8GeD0000Xc`=0000@9=K\KTkd?O6
<AK]P:D7`LW_4SMEDHoD000000000000l=OA00000000XD@60000\cJgdcS10000DKRaL5]k\_A[8_dk4K5V000000000000PP0D0000h2M[hYSZ<0_k4:cH00000000
P1Fj@M5e47EK@44@0000TNHZH0cU0000\8U`LKmgLTPbTE_JhB_1hWmY00000000@?GN`6EDd1V^@?oTd_bdHL5900000000@C78T_Ga0000\>]>0000000000000000
00000000@_i60000\?_S00000000LL;ClR]hX@\TP56gDZPah@;aTEbf8aj6@cdj000000000000PF1MPag`h=a58LH20000000000000000HHRi00004@GK0000<AD_
0000HDXj8GR^0JAS00000000000085>\T^\E0000POI54WjAL\NU861G<>bB0000<c0nPd=Qd9I9hKh:00000000PDa=\`0CL75>Lacm0000LA4O0000@IH`D?A[0000
0000dE1F0000XXfoTSQ8DJJA4>mg8\]V00000000@?J?@Jm_T;=60000XafIl2k;0L]_hE<nd[@KX@?e0000X00WP9_=T@08PPakLQhjL=NehT2MTNWL0cLbDdEFXKe7
0000TF5M0000hc:F000000000000<8bg00000000\7670X5C00008E6]00000000lA>T0000hBEFHI3H\]>;`0kYLHjm<_meL`B9@a]=0000000000004;T;00000000
l82YT<GL000000000000lRd10@9?DE8K4G2E@Q?>hS3>06hIT]T5D<m?lCkJDFGEL]U@@?9FTHG3LEl6`^T_0000TPRX000000000000DUMk0000lBPb000000008Uil
\1UI\9Y9<>d1lM<4@7Mn4Doi<NSAl9h_l]OY0000T5WU00T342ld@4Ya8<=Kl<[ld@_1\3294BhLlP960000dY\U0000TE>?0000hTN70000DAR5`7\d000000000000
00000000X92\TTmE0FIbH?WN00000000HK:[00000DVO8K4^@>1alLPj00000000000000000000000000000000@0`QPcadXRS;8NB:DX670?`HX?hJ4Z3OP_V[\3J_
03bX8>g<XY2Z`cB><3kcT:R_HRF^0000`UjM4V7V0000`MH>0000X?k_4JSP0KACH8KJTc[P00000000000000000>?`X3Ee<GN=8BaO0000<AS800000000@2V80000
H81D0000000000000000000007Ha000000000000XLXd0000`;2`0000@`ZhXKY80000HWOEH:3^\>nW@A4_0000000000000000PSOHh@^albkdPB1[0000<3\80000
00000000dRkX0000Da_P00000@QC@W_:DK9gdG?YhGJohYG:@:1mTWKl0000000000000000Ha`m`@]kXGDT8dA5000000000000\<M]000000000000000000000000
000083il000000000000PFlF@D79T2FJ<;9n@`PO0000lbb=00004=fW00000000hHBGPD<@<[Oj00000000H=C4X>4I`TY;00000000PSZh000000000000<3LR0000
000000000000\LZg@2`Z0000000000000000@CKI0000L2BM000000004ZoZ0000TCc2XHB<8RjNLd2I0000000000008FCAX0@?8ZOa00000000XIe@00000000l4>]
hLib0000D@hHd0>208KbD3efP9CdX;=P\HUJ@9?P<KWm0000`Ie^000000000000@_h4@SPf0000hX;1hSGaP\n``4B60000L=^d0000000000000000h@BiXYljhb_m
P<MJhbj_00000000000000000000hKQXh^P?000000000000lEAZ000000000000<LKb0000hWeYTO1ZP`Qi0000H:WYX7W14HJh<6>eL1cO08hjD@A>TK4jdK@TD6H4
dPG6HTXHX]oJ8<WETbCP@Z_30000d:e^HOj@PVo10000\X[\8OB6hN:Fd1>D`6oc\S;K`MRZDYEb000000000000TQae4R\D000000004Maf000000000000d1S:0000
H8IP0>j?06@gX[ga`9L]X5jKL695TBl[lEQl00000000PVbLHJLR00000000h@>N0J]o00000DnB0000000000000000P]hiXJQl@Jgo00000bgJ000000000000T^<X
@0=d`>hW0000@O@M00000000000000000000000000000000<_^ehcRA0000000000000X?D000000000000PFY;TYoNTdG000OA`2HiHKD80000T2=BXIQLHKFgHP@6
PU]=dVaP\VhMd8j_0K`6\UJ_lE4aXXSG0000000044n;<KK30000DNi6000000000000@^bB4:RLdJg\TEkQ0000T48A0000L3WC00000000h:KU00000000<8ZX\349
0000L:aO0000L3PM000000000000<Ab30000dcEbhKDL0000LOW^0?ELDAE;L7:H@LOR@M9h4TS200000000@3mk0000l^b]0000H1Mm8D9C0000000085Je0000@AP:
00000000T\EL<8Vn0000000000008BVIL`dB00000000d<Sh0000hPhB82B?P9nT\Q2E<W0mXa8=\b9BL@L`XLSk000000000000D79I836k<:UG000000000000`ETA
"#, [
192, 14, 232, 231, 239, 64, 87, 68,
2, 247, 101, 165, 5, 56, 61, 10,
9, 6, 15, 12, 18, 35, 19, 36,
16, 28, 34, 30, 76, 21, 23, 32,
116, 124, 114, 54, 115, 121, 120, 48,
244, 97, 39, 43, 58, 104, 63, 42,
66, 69, 74, 75, 84, 83, 88, 93,
85, 106, 107, 100, 109, 112, 166, 108,
29, 134, 130, 135, 126, 132, 143, 157,
155, 150, 72, 138, 146, 159, 163, 161,
160, 170, 11, 177, 182, 60, 178, 183,
188, 190, 65, 67, 218, 228, 217, 227,
248, 209, 113, 55, 204, 189, 78, 89,
45, 47, 249, 211, 199, 201, 205, 196,
212, 195, 207, 222, 224, 221, 229, 234,
99, 0, 4, 7, 8, 3, 1, 13,
220, 31, 22, 17, 24, 26, 184, 92,
33, 53, 105, 238, 27, 20, 145, 51,
214, 46, 37, 186, 235, 123, 82, 40,
139, 57, 94, 147, 117, 38, 118, 41,
44, 49, 215, 122, 50, 52, 103, 162,
59, 110, 62, 245, 148, 73, 71, 136,
70, 176, 79, 174, 140, 81, 80, 111,
77, 86, 91, 90, 142, 180, 98, 95,
96, 200, 102, 193, 213, 125, 131, 128,
133, 154, 144, 156, 158, 172, 185, 173,
237, 240, 187, 167, 164, 191, 194, 129,
206, 216, 219, 242, 39, 41, 171, 230,
233, 141, 246, 152, 153, 149, 137, 151,
168, 169, 210, 175, 225, 181, 25, 198,
119, 127, 179, 236, 203, 243, 208, 202,
197, 223, 226, 241,
] }

index! { NATIONALITIES: u8, 2048, r#"afghan	0001
albanese	0011
albanian	0011
alema	0021
aleman	0021
alemana	0021
alemao	0021
alemán	0021
alemã	0021
alemão	0021
algerian	0031
algerien	0031
algerienne	0031
algérien	0031
algérienne	0031
allemand	0021
allemande	0021
alman	0021
americain	0041
americaine	0041
american	0041
americana	0041
americano	0041
amerikanisch	0041
américain	0041
américaine	0041
andorra	0051
andorran	0051
andorrana	0051
andorrà	0051
anglais	0061
anglaise	0061
angolan	0071
angolana	0071
angolano	0071
antiguan	0081
argentina	0091
argentinian	0091
argentino	0091
armenian	00:1
australian	00;1
austrian	00<1
azerbaijani	00=1
azerbaycanli	00=1
azerbaycanlı	00=1
bahamian	00>1
bahraini	00?1
bangladeshi	00@1
barbadian	00A1
belg	00B1
belge	00B1
belgian	00B1
belgisch	00B1
belgische	00B1
belizean	00C1
beninese	00D1
bhutanese	00E1
bialoruskie	00F1
białoruskie	00F1
bolivian	00G1
boliviana	00G1
boliviano	00G1
bosansko	00H1
bosanskohercegovacko	00H1
bosanskohercegovačko	00H1
bosnian herzegovinian	00H1
bosnian-herzegovinian	00H1
botswanan	00I1
brasileira	00J1
brasileiro	00J1
brazilian	00J1
briotanach	0061
britannica	0061
britannico	0061
britannique	0061
britisch	0061
british	0061
brittaniku	0061
bruneian	00K1
bulgarian	00L1
bulgarisch	00L1
burkinabe	00M1
burmese	00N1
burundian	00O1
byelorussian	00F1
cabo verdiana	00P1
cabo verdiano	00P1
cabo-verdiana	00P1
cabo-verdiano	00P1
cambodian	00Q1
cameroonian	00R1
canadian	00S1
canadien	00S1
canadienne	00S1
cape verdean	00P1
central african	00T1
ceska	00U1
ceske	00U1
cesko	00U1
cesky	00U1
chadian	00V1
chilean	00W1
chilena	00W1
chileno	00W1
china	00X1
chinese	00X1
chinesisch	00X1
chino	00X1
chinois	00X1
chinoise	00X1
cinese	00X1
colombian	00Y1
colombiana	00Y1
colombiano	00Y1
comorian	00Z1
costa rican	00[1
crnogorsko	00\1
croatian	00]1
cuban	00^1
cypriot	00_1
czech	00U1
danish	00`1
dansk	00`1
deutsch	0021
deutsche	0021
deutscher	0021
djiboutian	00a1
duits	0021
duitse	0021
dutch	00b1
ecuadorian	00c1
ecuatoriana	00c1
ecuatoriano	00c1
eesti kodanik	00d1
eestlane	00d1
egyptian	00e1
eireannach	00f1
emirati	00g1
english	0061
equatoguinean	00h1
eritrean	00i1
espagnol	00j1
espagnole	00j1
espanhol	00j1
espanhola	00j1
espanol	00j1
espanola	00j1
espanyol	00j1
espanyola	00j1
español	00j1
española	00j1
estadounidense	0041
estonian	00d1
ethiopian	00k1
fijian	00l1
finnish	00m1
finsk	00m1
francais	00n1
francaise	00n1
frances	00n1
francesa	00n1
francese	00n1
francès	00n1
francés	00n1
francês	00n1
frans	00n1
franse	00n1
franzoesisch	00n1
franzosisch	00n1
französisch	00n1
français	00n1
française	00n1
french	00n1
gabonese	00o1
gambian	0101
georgian	0111
german	0021
germana	0021
germană	0021
ghanaian	0121
greek	0131
greenlandic	0141
grenadian	0151
griechisch	0131
guatemalan	0161
guyanese	0171
haitian	0181
hellenic	0131
honduran	0191
hrvasko	00]1
hrvat	00]1
hrvatica	00]1
hrvatska nacionalnost	00]1
hrvatski	00]1
hrvatsko	00]1
hrvaško	00]1
hungarian	01:1
i kiribati	01;1
i-kiribati	01;1
icelandic	01<1
indian	01=1
indisch	01=1
indonesian	01>1
iranian	01?1
iraqi	01@1
irish	00f1
islensk	01<1
islenskt	01<1
islenskt rikisfang	01<1
islenskur	01<1
israeli	01A1
italia	01B1
italian	01B1
italiana	01B1
italiano	01B1
italiană	01B1
italien	01B1
italienisch	01B1
italienne	01B1
italijansko	01B1
italià	01B1
ivoirien	01C1
ivoirienne	01C1
ivorian	01C1
jamaican	01D1
japanese	01E1
jordanian	01F1
kazakhstani	01G1
kenyan	01H1
kittsian	01I1
korean	01J1
kosovar	01K1
krievs	01L1
kroatisch	00]1
kuwaiti	01M1
kyrgyzstani	01N1
laotian	01O1
latvian	01P1
latviete	01P1
latvietis	01P1
latvijas	01P1
latvijas pilsonis	01P1
lebanese	01Q1
lenkas	01R1
liberian	01S1
libyan	01T1
liechtensteiner	01U1
lietuve	01V1
lietuvietis	01V1
lietuvis	01V1
lietuviska	01V1
lietuviška	01V1
lietuvos pilietis	01V1
lietuvė	01V1
lithuanian	01V1
luxembourgish	01W1
madarska	01:1
madarske	01:1
maghiara	01:1
maghiară	01:1
magyar	01:1
magyar allampolgar	01:1
magyar állampolgár	01:1
malagasy	01X1
malawian	01Y1
malaysia	01Z1
malaysian	01Z1
maldivian	01[1
malian	01\1
maltese	01]1
malti	01]1
maltija	01]1
marocain	01^1
marocaine	01^1
marocchina	01^1
marocchino	01^1
marokkaans	01^1
marokkaanse	01^1
marroqui	01^1
marroquina	01^1
marroquí	01^1
marshallese	01_1
mauritanian	01`1
mauritian	01a1
maďarská	01:1
maďarské	01:1
mexican	01b1
mexicana	01b1
mexicano	01b1
micronesian	01c1
mocambicana	01d1
mocambicano	01d1
moldovan	01e1
moldovean	01e1
moldoveanca	01e1
moldoveancă	01e1
moldoveneasca	01e1
moldovenească	01e1
monegasque	01f1
mongolian	01g1
montenegrin	00\1
moroccan	01^1
mosotho	01h1
mozambican	01d1
moçambicana	01d1
moçambicano	01d1
namibian	01i1
nauruan	01j1
nederlander	00b1
nederlands	00b1
nederlandse	00b1
nemecke	0021
nemet	0021
nepalese	01k1
new zealander	01l1
nguoi viet nam	01m1
người việt nam	01m1
ni vanuatu	01n1
ni-vanuatu	01n1
nicaraguan	01o1
niederlaendisch	00b1
niederlandisch	00b1
niederländisch	00b1
niemieckie	0021
nigerian	0201
nigerien	0211
niuean	0221
norsk	0231
north korean	0241
norwegian	0231
német	0021
německé	0021
oesterreicher	00<1
oesterreicherin	00<1
oesterreichisch	00<1
of the former yugoslav republic of macedonia	0251
of trinidad and tobago	0261
omani	0271
osterreicher	00<1
osterreicherin	00<1
osterreichisch	00<1
pakistani	0281
palauan	0291
palestinian	02:1
panamanian	02;1
papua new guinean	02<1
paraguayan	02=1
peruana	02>1
peruano	02>1
peruvian	02>1
philippine	02?1
polish	01R1
polnisch	01R1
polonais	01R1
polonaise	01R1
polsk	01R1
polska	01R1
polske	01R1
polski	01R1
polskie	01R1
polskiej	01R1
polskt	01R1
polskur	01R1
polské	01R1
pools	01R1
poolse	01R1
portugais	02@1
portugaise	02@1
portugiesisch	02@1
portugues	02@1
portuguesa	02@1
portuguese	02@1
portugués	02@1
português	02@1
pólskt	01R1
pólskur	01R1
qatari	02A1
roman	02B1
romana	02B1
romanca	02B1
romanian	02B1
román	02B1
român	02B1
româncă	02B1
română	02B1
roumain	02B1
roumaine	02B1
rumaenisch	02B1
rumana	02B1
rumanisch	02B1
rumano	02B1
rumena	02B1
rumeno	02B1
rumänisch	02B1
ruotsalainen	02C1
rusas	01L1
russian	01L1
russisch	01L1
rwandan	02D1
saint lucian	02E1
saint vincentian	02F1
saksalainen	0021
salvadoran	02G1
sammarinese	02H1
samoan	02I1
sao tomean	02J1
saudi arabian	02K1
schweizer	02L1
schweizerin	02L1
schweizerisch	02L1
scottish	0061
senegalais	02M1
senegalaise	02M1
senegalese	02M1
serbian	02N1
serbisch	02N1
seychellois	02O1
sierra leonean	02P1
singaporean	02Q1
slovak	02R1
slovenian	02S1
slovenska	02T2
slovenske	02R1
slovenski	02S1
slovensko	02S1
slovensko drzavljanstvo	02S1
slovensko državljanstvo	02S1
slovensky	02R1
slovenská	02R1
slovenské	02R1
slovenský	02R1
solomon islander	02V1
somali	02W1
soomlane	00m1
south african	02X1
south korean	01J1
south sudanese	02Y1
spagnola	00j1
spagnolo	00j1
spanisch	00j1
spanish	00j1
srbin	02N1
sri lankan	02Z1
srpkinja	02N1
srpska	02N1
srpsko	02N1
statunitense	0041
sudanese	02[1
suisse	02L1
suomalainen	00m1
suomen kansalainen	00m1
suomen kansalaisuus	00m1
surinaams	02\1
surinaamse	02\1
surinamese	02\1
suriyeli	02]1
svensk	02C1
svenskt	02C1
svizzera	02L1
svizzero	02L1
swazi	02^1
swedish	02C1
swiss	02L1
syrian	02]1
syrisch	02]1
syrisk	02]1
szlovak	02R1
szlovák	02R1
sénégalais	02M1
sénégalaise	02M1
t c vatandasi	02_1
t.c. vatandaşı	02_1
tajik	02`1
taljan	01B1
taljana	01B1
tanzanian	02a1
tc vatandasi	02_1
tc vatandaşı	02_1
tedesca	0021
tedesco	0021
thai	02b1
timorese	02c1
togolese	02d1
tongan	02e1
tschechisch	00U1
tuerkisch	02_1
tunisian	02f1
tunisien	02f1
tunisienne	02f1
turk	02_1
turkisch	02_1
turkish	02_1
turkmen	02g1
turks	02_1
turkse	02_1
tuvaluan	02h1
tysk	0021
türk	02_1
türkisch	02_1
ucraina	02i1
ucraino	02i1
ucraniana	02i1
ucraniano	02i1
ugandan	02j1
ukrainian	02i1
ukrainisch	02i1
ukrainskie	02i1
ukraińskie	02i1
ukrajinska	02i1
ukrajinske	02i1
ukrajinská	02i1
ukrajinské	02i1
ukran	02i1
ukrán	02i1
ungarisch	01:1
uruguaya	02k1
uruguayan	02k1
uruguayo	02k1
us amerikanisch	0041
us citizen	0041
us-amerikanisch	0041
uzbek	02l1
vatican	02m1
venaelaeinen	01L1
venalainen	01L1
venelane	01L1
venezolana	02n1
venezolano	02n1
venezuelan	02n1
venäläinen	01L1
viet	01m1
viet nam	01m1
vietnamese	01m1
vietnamesisch	01m1
virolainen	00d1
việt	01m1
việt nam	01m1
warga negara indonesia	01>1
welsh	0061
wni	01>1
yemeni	02o1
zambian	0301
zimbabwean	0311
éireannach	00f1
íslensk	01<1
íslenskt	01<1
íslenskt ríkisfang	01<1
íslenskur	01<1
österreicher	00<1
österreicherin	00<1
österreichisch	00<1
česko	00U1
česká	00U1
české	00U1
český	00U1
έλληνασ	0131
αλβανική	0011
αλβανικη	0011
γερμανική	0021
γερμανικη	0021
ελληνίδα	0131
ελληνασ	0131
ελληνιδα	0131
ελληνική	0131
ελληνικη	0131
κυπρια	00_1
κυπριακή	00_1
κυπριακη	00_1
κυπριοσ	00_1
κύπρια	00_1
κύπριοσ	00_1
белорусское	00F1
босанско	00H1
българин	00L1
българин ка	00L1
българин/ка	00L1
българка	00L1
българска	00L1
българско	00L1
гражданин рф	01L1
гражданка рф	01L1
гражданство рф	01L1
громадянин україни	02i1
громадянка україни	02i1
казахстанское	01G1
македонско	0251
немецкое	0021
немско	0021
польське	01R1
российская	01L1
российское	01L1
россиянин	01L1
россиянка	01L1
російське	01L1
румънско	02B1
русская	01L1
русский	01L1
србин	02N1
српкиња	02N1
српска	02N1
српско	02N1
узбекистанское	02l1
украинское	02i1
українець	02i1
українка	02i1
українське	02i1
хрватско	00]1
црногорско	00\1
אזרחות ישראלית	01A1
אמריקאי	0041
אמריקאית	0041
ישראלי	01A1
ישראלית	01A1
צרפתי	00n1
צרפתית אזרחות	00n1
أردني	01F1
أردنية	01F1
إماراتي	00g1
إماراتية	00g1
اردني	01F1
اردنيه	01F1
اماراتي	00g1
اماراتيه	00g1
باكستاني	0281
باكستانية	0281
باكستانيه	0281
بحريني	00?1
بحرينية	00?1
بحرينيه	00?1
تونسي	02f1
تونسية	02f1
تونسيه	02f1
جزائري	0031
جزائرية	0031
جزايري	0031
جزايريه	0031
سعودي	02K1
سعودية	02K1
سعوديه	02K1
سوداني	02[1
سودانية	02[1
سودانيه	02[1
سوري	02]1
سورية	02]1
سوريه	02]1
عراقي	01@1
عراقية	01@1
عراقيه	01@1
عماني	0271
عمانية	0271
عمانيه	0271
فلسطيني	02:1
فلسطينية	02:1
فلسطينيه	02:1
قطري	02A1
قطرية	02A1
قطريه	02A1
كويتي	01M1
كويتية	01M1
كويتيه	01M1
لبناني	01Q1
لبنانية	01Q1
لبنانيه	01Q1
ليبي	01T1
ليبية	01T1
ليبيه	01T1
مصري	00e1
مصرية	00e1
مصريه	00e1
مغربي	01^1
مغربية	01^1
مغربيه	01^1
هندي	01=1
هندية	01=1
هنديه	01=1
يمني	02o1
يمنية	02o1
يمنيه	02o1
नेपाली	01k1
बांग्लादेशी	00@1
भारतीय	01=1
จีน	00X1
ญี่ปุ่น	01E1
สัญชาติไทย	02b1
ไทย	02b1
アメリカ人	0041
中国	00X1
中国人	00X1
中国国籍	00X1
中国籍	00X1
中国香港籍	0321
中國籍	00X1
中華民國國籍	0331
加拿大籍	00S1
台湾籍	0331
台灣籍	0331
新加坡籍	02Q1
日本人	01E1
日本国籍	01E1
日本籍	01E1
汉籍	00X1
澳大利亚籍	00;1
米国籍	0041
美国籍	0041
美國籍	0041
英国籍	0061
韓国籍	01J1
韩国籍	01J1
香港籍	0321
내국인	01J1
대한민국국적	01J1
미국인	0041
일본인	01E1
중국인	00X1
한국인	01J1
"#, r#"\1gfL1k;D2YPl0YN0000000082H341HI0000D1R=00000000013fl2Z>0000D2ZL00000000000000000000`0;h0000@0fm00000000H1DA000082KJ000000000000
0000000000000000L22B0000X0KcH2IH81[BX1I;01E=0000000000000000000000000000l1W682`?<16=H2R<0000P0dJX0iG0000`0g;0000000000000000d04B
L1c8000000000000000000000000D0`Th0OL0000@0_:T0o]X2DV00000000000000000000X0l5T12W<0<E0000000000000000000040VPd1d_00000000d0`m02Ij
0000000000000000000000cj00000000d06KD1<bP0omT1<=<0Ik00000000000040AHP2HY000081A=\0;Bl1\10000<1^WX2]`0000407A00000000000000000000
00000000020[00000000@1L500000000P00=00000000D0OZT0``T1\?825eP0E7h0H]\18cT2<hL2@f@2TN00000000000040LF0000l2_U0000000081_<00000000
H0B7<08:80_`00000000L2PT\2\C000000000000000081=4l1Wj0000000000000000000000000000X0JV0000000000000000h1hc000082A>0000000000000000
00000000<0_R\1P`0000l1Y<41MVH1O<41On00000000000000000000000000000000h0:JL0;Z0000X0Pe00000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000\1jn000000000000d1F<0000000000000000X1eB0000T0JF`0gR00000000T2JT000000000000D1Inh2;j
0000000000000000D1E0000000000000000000000000`0BTl2[D0000000000000000d17LD1U4@1i>0000000000000000D2G]00000000000000000000L01o0000
00000000L0O>000000000000429ll0k>l22hH0UOL2?Jh0V9\2Pf\1^<0000P0h[d28IX1Lc0000T1[a000000000000T1[Q00000000h0GH0000D1GY000000000000
L0=b01M;0000@0L]011M0000H1IG0000P2e=00000000000000000000000000000000X0RW0000X0f6L1Ak00000000000000000000000000000000T0W3P2d80000
H2N0P0[P0000806<H0Q_80^R00000000000000000000l11\0000D1b[@2Zl00000000L01b01=C417j0000000000000000H2K60000h0aI00NId0GS000000000000
000082S0X2AV000000000000000000000000000000000000d09W0000D0IPH1Z@0000000000000000000000000000l29;40i9000000000000021500000000D0AX
000081DL0000P0?O000000000000T1d;000000000000d22[d0\6`0PWT1O_X0=E`1Mh<1@nd1lml2R^0000h1B_000000000000000000000000000000000000D074
0000000001]c000000000000000000000000000000D>00000000000000000000000000000000l1g5000000000000000000000000000001n882@Ll10>00000000
0000000000000000T21m00000000h2WN0000000000000000d1kk00000000P0EJ0000000000000000000082O:H2Lf00000000000000000000D1RnX0@IP1BB0000
0000P0Ddh0Gi00000000000000000000h0N9X2IX000000000000l0iW00d90000T0R:00000000000000000000000080:X00000000\03I\1ho00000000l1W\0000
H0lM0000P0010000000082F80000000000000000d2V40000000000000000T1Rbl04n0000\1Zi00000000T2_F00000000d1NO0000000000000000000000000000
0000H1S[0000l0^o00000000\1P?00000000L1Ib0000000000h:0000000000000000000000n;000000000000`0dV0000000000000000`16l0000000000000000
00000000X0b6H2`N000041Z40000000000000000000000000000000041?Md1Q^007Oh2VF0000000000000000000080;M00000000d1X800000000000042a_0000
00000000000000000000@05@d0X>0000000001H9000000000000h0H600000000405nX0lg0000\0kL00000000`27c00000000420LD1@400000000000000000000
0000d0^EL0TIX0mCP1O00000L2850000000000000000L1`000000000X1kM000000000000h14X00000000000000000000l17>00000000d1XF0000000000000000
0000`0<700000000000001VU000000000000d0C]82=QH2Q:00000000l01=0000000000000000\02Kd0WE`00Y00fPX0]J`2bO\2ci`26cl0k00000000000000000
00000000000082NB0000000000000000X25O000080UA000000000000h0G=L0UkD1GI\1V302^bP0^bL0mo`1Jd000000000000T2OL00000000X08K000000000000
00000000<13GP1hXX01VX1o0000000000000000000000000000000000000000000000000@0Fh`0XYX1QQ00000000000000000000000000000000000000000000
0000000000000000T2PBh0cN0000l1ZQ0000000000000000P1Cd0000000000000000l0Mn000000000000000000000000T0Ej42dn000000000000000000000000
h0]Z00000000000000000000000000000000000000000000000000000000000000000000h1ii00000000T2Cb42Q\000002b@0000@07]000000000000h1l;@1Ql
00000000000000000000@0`881UC000000000000\2Hi0000X0L;d2UbH27O000000000000<1HV0000000000000000000081WH01N>0000T1e700000000h1^I0000
0000000040oM0000000080WdD1^0000000000000000000000000D0hFD1:Ad2D4826;00000000000000000000000000ih00000000X23I000082dP000000000000
0000T0\_000000000000000000000000000000000000@1Ki0000l2X\00000000\2O`@0C100000000000000000000<1JI00000000d0\md1cn000081fV00000000
l0DQ0000000081OLP2`]\1nT0000\2Nf000000000000l0Tf0000000000000000000000000000<2UB0000000040Bbd0bV000000000000l0Aih0FV0000L1VI0000
00000000000000000000h08h00000000000000000000\1D2l1YH`0g`l1<W0000000000000000T0@90000H1SL000000000000D0Jf\04P<2M800000000P1`<0000
D010@0PD80Nk00000000X0]jl0Se0000<21E81:a000000000000000001X^81KN81>[L2ML0000000000000000H0f^00000000h1T902\mT0P7h24M00000000h1\X
00000000000000000000000000000000000000000000d0n`000000000000000000000000000000000000000000004191@1i[00000000h1aX0000000000000000
d1l[0000<0Y2h28e000000000000`1f:00000000H2?40000l06Y0000000042]Q0000000000000000L145d1PRl1^i@1hG<0<SH1XS@2;50000000040@YX0e=0000
0000000d00000000000000000000`0420000000000000000H2c<0000X07k<0ZY02^5000000000000`0T10000l0Xe0000010Lh2?\L0SH00000000@0kZ00000000
0000L0gl<0WTl2b^000000000000`1A[0000`1ek41ITD06f81AJX2LN82aP0000L0KU00000000d0J7000000000000H2>Z0000000000000000l0KE000080U341]?
000000000000H0EY0000000000000000L1:1000000000000@16J0000h2An000000000000l1I000000000T1Hd0000000000000000000000000000000000000000
`245000000000000X1;600000000L18K80Hh0000000000000000000000000000P1F181CV810kl11l0000d0[4D2BD0000000000000000h1BR0000000000000000
0000H1fI02QN0000h1mhd2W@0000000000000000000000000000000000000000000080I]L0Yj000000000000`02jP1TV00000000000041]4T1bjl1om00000000
00000000h0_ET0eI0000000000000000000041Dd0000T2HEL01I`1FW0000<0>1<1fe00000000H1k]01LQd22Nl0Z9d15?0000000000000000@0@h0000`1Fg0000
00000000@1:Q000000000000`0G^H2cK0000000041EKT2M`00000000\1J:h2`o000000000000000000000000T2S@`0HC00000000D0];41eQ0000\1m700000000
000002J>`2bm0000L1JW\1BlH2_100000000000000000000\1CJ0000000000000000<2d_D0?4D1Q0000000000000h13X000000000000000000000000D05al1KB
000000000000d0X0000000000000H1Sj000000000000000000000000000000000000000000000000000000000000000080fC`0HP\1c`<2E^000000000000l1QA
42W^000000000000000000000000000000000000\2FN<1`X0000\1jN0000\0aX<2EHl0cA018X\1<Kh1\f81abl2^A0000h0m`0000`1mE81o]0000000000000000
0000d235H18:000000000000000000000000H1S=0000000000000000h0nH00000000L0j?`0K4000000000000\1Ed\1C:0000h0YY42Jd00000000000000000000
0000X15^P1cVL2T800000000T1;o000040ae0000h0VD0000000000000000000000000000H1N_0000@1mU000000000000000000000000\03;000000000000d1`I
d0M8000000000000@0ZI0000000000000000l25;@1YT000000000000@11<0000X04_0000D2Xl0000000000000000000000000000000000000000000000000000
00000000`2Bl0000403X0000000000000000000000000000l2[kH2L60000000000000000d1gE<0j]000000000000`0nS00000000d1@Z00000000L12e00000000
0000`1FHT02=00000000P0Kn<0QlH17Y<136L1]Wl2\R000000000000`12<000000000000T1Vc0000<1iL0000D0I50000P03c000000S4H0QBP1Yf000000000000
0000000000000000000000000000000000000000`1gVH1Xnh24e000000000000<2:]40FF0000000000MW00NZ000042>:0000L0;8000000000000X12IP0hhD26Q
40T>41b>0000000000000000`0:<0000h14F000041RQ000000000000000000000000000000000000000000000000\29Q<0ee000080A8X2CP00000000h0[]<15O
0000000000000000H2XL00000000000000000000000000000000000000000000\0Re000000000000h0?j<0Zgd1_e0000h1=O0000l0IEX15o0000P0c1H2SR0000
X05P0000000040Q3D0=3\2790000000040o=02Ynl2C<P0<bh2E0D2K`X2ak00000000000000000000000000000000@2cZ000000000000@2Td0000000000000000
000000000000@2P0000000000000T0\QX0CP0000<0nnH2UR00000000d0CA00000000l1K]d0Lj000000000000L1lKl1>FT20>000000000000000000000000`2Y^
000000000000D2X<d0`Gd1LA80[B\0jM81dm@2@2L0c\0000`0a;000000000000000000000000`2_mH0>?00000000019Dd1`j@1j>000000000000000000000000
0000`0dd0000`02[00000000000000000000000000000000000000000000000082Wn00000000000000000000@10\0000000000000000000000000000d0LR400K
000000000000\0Mbl0Y@80mQ000000000000000000000000000000000000000001e^D1G:000001o;0000`16Z\1dH000000000000P1bJ0000H0bEh0Vbl1b0d0Cl
40bcH2GI000000000000P0TW0000000000000000L0=S00:i0000000000000000D1;J\1?iL2U20000000000000000000000000000000041nD0000000000000000
H0SV0000000000000000P23_0000000000000000\1_O0000X1MI00000000\09FL0ki41oP0000h0XK000000000000000000000000d0e0@1Uc000082Ql41Gi0000
0000l2BXT08ZD2Y>P2NT000000000000000000000000000000000000009i0000000082;M@2^P0000X1aK00000000000000000000000000000000P1cF00000000
L1oD000000000000\19XP1@F00000000@1>1X1dS000000000000000000QPh14kP0MG02VX0000000000000000000000000000\0[h00000000000000000000<1h6
H0U]00000000000000000000@0^9000000000000D1K200000000000000000000000000000000000000000000T1a>@2:G02RL02Vl0098X2Z\h0OjL1EW82Sd@2<G
X1]L00000000D0RH00eX0000h0BD41Ln<21X@2Fh0000\2a>000081DX000000000000000000000000\0F8000000000000@1;_@1jc000081=^X0>Yh1\K81USl0m5
"#, [
2, 5, 56, 61, 232, 0, 76, 7,
3, 9, 6, 12, 11, 15, 31, 22,
18, 17, 19, 36, 24, 32, 35, 28,
16, 34, 30, 27, 21, 20, 145, 23,
51, 116, 46, 37, 40, 55, 214, 45,
47, 48, 118, 49, 139, 97, 50, 54,
58, 57, 165, 62, 63, 64, 101, 1,
87, 66, 67, 68, 70, 69, 74, 75,
84, 78, 81, 88, 83, 77, 90, 93,
98, 96, 99, 117, 108, 104, 100, 107,
106, 102, 109, 43, 111, 113, 112, 124,
114, 119, 121, 244, 190, 122, 115, 125,
134, 126, 178, 130, 135, 128, 132, 133,
141, 155, 157, 154, 144, 152, 136, 142,
150, 153, 156, 72, 158, 138, 137, 146,
131, 159, 168, 167, 170, 240, 241, 164,
163, 161, 169, 166, 120, 143, 225, 171,
177, 184, 182, 172, 175, 185, 173, 176,
183, 186, 188, 196, 191, 127, 236, 209,
203, 243, 208, 192, 42, 204, 189, 194,
202, 197, 201, 199, 199, 201, 193, 205,
247, 207, 129, 195, 206, 211, 212, 224,
218, 228, 217, 220, 216, 223, 222, 221,
226, 229, 230, 233, 234, 235, 237, 245,
248, 249, 94, 227,
] }
