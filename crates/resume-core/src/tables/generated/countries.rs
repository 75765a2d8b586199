// Made by `cargo xtask codegen` from data/countries.tsv and data/country-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, 512, r#"AD	00001
AE	00101
AF	00201
AG	00301
AI	00401
AL	00501
AM	00601
AO	00701
AQ	00801
AR	00901
AS	00:01
AT	00;01
AU	00<01
AW	00=01
AX	00>01
AZ	00?01
BA	00@01
BB	00A01
BD	00B01
BE	00C01
BF	00D01
BG	00E01
BH	00F01
BI	00G01
BJ	00H01
BL	00I01
BM	00J01
BN	00K01
BO	00L01
BQ	00M01
BR	00N01
BS	00O01
BT	00P01
BV	00Q01
BW	00R01
BY	00S01
BZ	00T01
CA	00U01
CC	00V01
CD	00W01
CF	00X01
CG	00Y01
CH	00Z01
CI	00[01
CK	00\01
CL	00]01
CM	00^01
CN	00_01
CO	00`01
CR	00a01
CU	00b01
CV	00c01
CW	00d01
CX	00e01
CY	00f01
CZ	00g01
DE	00h01
DJ	00i01
DK	00j01
DM	00k01
DO	00l01
DZ	00m01
EC	00n01
EE	00o01
EG	01001
EH	01101
ER	01201
ES	01301
ET	01401
FI	01501
FJ	01601
FK	01701
FM	01801
FO	01901
FR	01:01
GA	01;01
GB	01<01
GD	01=01
GE	01>01
GF	01?01
GG	01@01
GH	01A01
GI	01B01
GL	01C01
GM	01D01
GN	01E01
GP	01F01
GQ	01G01
GR	01H01
GS	01I01
GT	01J01
GU	01K01
GW	01L01
GY	01M01
HK	01N01
HM	01O01
HN	01P01
HR	01Q01
HT	01R01
HU	01S01
ID	01T01
IE	01U01
IL	01V01
IM	01W01
IN	01X01
IO	01Y01
IQ	01Z01
IR	01[01
IS	01\01
IT	01]01
JE	01^01
JM	01_01
JO	01`01
JP	01a01
KE	01b01
KG	01c01
KH	01d01
KI	01e01
KM	01f01
KN	01g01
KP	01h01
KR	01i01
KW	01j01
KY	01k01
KZ	01l01
LA	01m01
LB	01n01
LC	01o01
LI	02001
LK	02101
LR	02201
LS	02301
LT	02401
LU	02501
LV	02601
LY	02701
MA	02801
MC	02901
MD	02:01
ME	02;01
MF	02<01
MG	02=01
MH	02>01
MK	02?01
ML	02@01
MM	02A01
MN	02B01
MO	02C01
MP	02D01
MQ	02E01
MR	02F01
MS	02G01
MT	02H01
MU	02I01
MV	02J01
MW	02K01
MX	02L01
MY	02M01
MZ	02N01
NA	02O01
NC	02P01
NE	02Q01
NF	02R01
NG	02S01
NI	02T01
NL	02U01
NO	02V01
NP	02W01
NR	02X01
NU	02Y01
NZ	02Z01
OM	02[01
PA	02\01
PE	02]01
PF	02^01
PG	02_01
PH	02`01
PK	02a01
PL	02b01
PM	02c01
PN	02d01
PR	02e01
PS	02f01
PT	02g01
PW	02h01
PY	02i01
QA	02j01
RE	02k01
RO	02l01
RS	02m01
RU	02n01
RW	02o01
SA	03001
SB	03101
SC	03201
SD	03301
SE	03401
SG	03501
SH	03601
SI	03701
SJ	03801
SK	03901
SL	03:01
SM	03;01
SN	03<01
SO	03=01
SR	03>01
SS	03?01
ST	03@01
SV	03A01
SX	03B01
SY	03C01
SZ	03D01
TC	03E01
TD	03F01
TF	03G01
TG	03H01
TH	03I01
TJ	03J01
TK	03K01
TL	03L01
TM	03M01
TN	03N01
TO	03O01
TR	03P01
TT	03Q01
TV	03R01
TW	03S01
TZ	03T01
UA	03U01
UG	03V01
UM	03W01
US	03X01
UY	03Y01
UZ	03Z01
VA	03[01
VC	03\01
VE	03]01
VG	03^01
VI	03_01
VN	03`01
VU	03a01
WF	03b01
WS	03c01
XK	03d01
YE	03e01
YT	03f01
ZA	03g01
ZM	03h01
ZW	03i01
"#, r#"0000<01fH0?4804QH0RE40N700000000<0A2L09g000000000000<055000080Oc00000000H0JV80GP000000000000000080010000P06F<08200000000H0Q=408h
D0K:0000<0280000803@00000000@0G>0000809L80ADH0LK00000000000000000000H07W00000000000000000000<0ERH0;n80100000L06=0000000000000000
80RW@0CBH0<700000000402J80HaL0Bg<0G500000000D0LB0000<01K00000000000080NR000000000000000000000000<0DeD0:oH0PY80P5L05Y0000H0AV0000
D0QX0000@0DSH0<mL0P>0000402n80I<L0BL0000H0QO00000000L0=60000H0>k0000000000000000L0Qj0000L0:00000000000000000000080Ol000000000000
0000000000000000000000000000P06a<08;@0?OP0J;000080@`@0Cf00000000H0?F803d0000000000000000809CH0Lf0000H0=c00000000000080NmH07N0000
D0B:H0J_L0M\0000<0EID0:T000000000000000000000000000000000000H0<R<0R3H0>b000000000000<0Fc000080@<D0L90000<01B0000804600000000H07E
00000000P0:BH0MA00000000D0:f00000000L05>0000H0A_80Gb0000P0=H<0DJ0000800L0000402S@08M80IE<0FQ0000409:D0K10000<01]0000803I000040N@
H06j00000000H0M80000000080F?<0IN000000000000808V0000000000000000<0CoH0;e0000D0>>P06X0000H0C00000H0Q4408_40@N@0C]<01o0000803m80HF
40Mn80Ri0000<0RNH0L]0000H0=l0000<0IiP0H480O6000000000000H0MS00000000<0E@0000400g00000000@0?a0000000000000000@0C9H0<I0000H0>Y0000
00000000<0Fl00000000D0KU0000<0190000804Z000040N[H07<0000<0@i0000000000000000D0;A000080OZ0000<0?jH0Ah80GY0000P0=Q<0DAH0;S800C0000
402\000000000000H0QF409180@WL0PP<01T0000<0H=000040NI000000000000L09^H0Lo000080F6<04l<0IW0000000000000000000000000000<0EdH0;\800U
D0>5L064<07iH0Pk80R<H0Qa40@E@0CT000000000000803R80HOL0BU0000000080AML0:KH0L000000000804?000080O?H07`00000000000000000000<0E70000
400^0000L05P000000000000000000000000H0<d0000D0>P402A80HjP0JM000000000000D0KL00000000H0?=804c000040Nd000000000000L0:9H0MJ00000000
D0;800000000L05G00000000000000000000<0D8H0;J800:0000P06O00000000<0FH00000000D0KC000000000000803700000000@0GG0000809UH0LT0000H0=Z
80Em<0I`000080OQ00000000D0B1H0Jh00000000<0E[H0Pb00000000L05k0000L0JD80Gk00000000@0CKH0<@L0PG0000403[80HXL0B^0000000080@3D0Kg0000
00000000804H<0J280OHH07380R`<0A;H0Me00000000<0DnD0:]0000<0S2L05b<0?X000000000000P0=?@0D\H0<[0000D0>G402e@08DL0BC<0FZ80I30000D0K^
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

index! { V3: u8, 512, r#"AD	00001
AE	00101
AF	00201
AG	00301
AL	00401
AM	00501
AO	00601
AR	00701
AT	00801
AU	00901
AZ	00:01
BA	00;01
BB	00<01
BD	00=01
BE	00>01
BF	00?01
BG	00@01
BH	00A01
BI	00B01
BJ	00C01
BN	00D01
BO	00E01
BR	00F01
BS	00G01
BT	00H01
BW	00I01
BY	00J01
BZ	00K01
CA	00L01
CD	00M01
CF	00N01
CG	00O01
CH	00P01
CI	00Q01
CL	00R01
CM	00S01
CN	00T01
CO	00U01
CR	00V01
CU	00W01
CV	00X01
CY	00Y01
CZ	00Z01
DE	00[01
DJ	00\01
DK	00]01
DM	00^01
DO	00_01
DZ	00`01
EC	00a01
EE	00b01
EG	00c01
EL	00d01
ER	00e01
ES	00f01
ET	00g01
FI	00h01
FJ	00i01
FM	00j01
FR	00k01
GA	00l01
GD	00m01
GE	00n01
GH	00o01
GL	01001
GM	01101
GN	01201
GQ	01301
GT	01401
GW	01501
GY	01601
HN	01701
HR	01801
HT	01901
HU	01:01
ID	01;01
IE	01<01
IL	01=01
IN	01>01
IQ	01?01
IR	01@01
IS	01A01
IT	01B01
JM	01C01
JO	01D01
JP	01E01
KE	01F01
KG	01G01
KH	01H01
KI	01I01
KM	01J01
KN	01K01
KP	01L01
KR	01M01
KW	01N01
KZ	01O01
LA	01P01
LB	01Q01
LC	01R01
LI	01S01
LK	01T01
LR	01U01
LS	01V01
LT	01W01
LU	01X01
LV	01Y01
LY	01Z01
MA	01[01
MC	01\01
MD	01]01
ME	01^01
MG	01_01
MH	01`01
MK	01a01
ML	01b01
MM	01c01
MN	01d01
MR	01e01
MT	01f01
MU	01g01
MV	01h01
MW	01i01
MX	01j01
MY	01k01
MZ	01l01
NA	01m01
NE	01n01
NG	01o01
NI	02001
NL	02101
NO	02201
NP	02301
NR	02401
NU	02501
NZ	02601
OM	02701
PA	02801
PE	02901
PG	02:01
PH	02;01
PK	02<01
PL	02=01
PS	02>01
PT	02?01
PW	02@01
PY	02A01
QA	02B01
RO	02C01
RS	02D01
RU	02E01
RW	02F01
SA	02G01
SB	02H01
SC	02I01
SD	02J01
SE	02K01
SG	02L01
SI	02M01
SK	02N01
SL	02O01
SM	02P01
SN	02Q01
SO	02R01
SR	02S01
SS	02T01
ST	02U01
SV	02V01
SY	02W01
SZ	02X01
TD	02Y01
TG	02Z01
TH	02[01
TJ	02\01
TL	02]01
TM	02^01
TN	02_01
TO	02`01
TR	02a01
TT	02b01
TV	02c01
TZ	02d01
UA	02e01
UG	02f01
UK	02g01
US	02h01
UY	02i01
UZ	02j01
VA	02k01
VC	02l01
VE	02m01
VN	02n01
VU	02o01
WS	03001
XK	03101
YE	03201
ZA	03301
ZM	03401
ZW	03501
"#, r#"00000000H0;A803IH0K:40Gb00000000<0=6L082000000000000<03d000080I<00000000H0De80BL000000000000000080010000P04c<06=00000000H0JM4073
D0EIL0I`<01K0000802S00000000@0B:0000807WH0FH000000000000000000000000H05b00000000000000000000<0@`H09C800g000000000000000000000000
0000@0?=000000000000401]80CTL0>b<0B100000000D0F?0000000000000000000080H40000000000000000000000000000D08_H0Ii80IEL04?0000H0=Q0000
00000000@0@EH09^L0IN0000402A0000L0>G0000000000000000L09g0000H0;80000000000000000L0Jh00000000000000000000000000000000000000000000
0000000000000000000000000000P05><06FP0DS0000000080<d@0?X00000000H0;S802e0000000000000000807NH0Fc0000H0:B00000000000080HF00000000
D0>5H0DnL0GP0000<0@WD08M0000000000000000000000000000000000000000000000000000000000000000000080<@00000000<01000000000000000000000
00000000H0G>000000000000D08V00000000L03m0000H0=Z80B^00000000<0@<0000800L0000401f@06X0000000000000000D0E@0000<01B0000802\00000000
H05G00000000H0G50000000080AM0000000000000000806a0000000000000000<0?aH09:0000D0:]P0550000H0>k0000H0JD406j40<R000000000000802n80CB
80KU00000000<0KCH0FZ0000H0:K0000<0DAP0C080HO00000000000000000000000000000000400^00000000@0;e0000000000000000@0?400000000H0:o0000
00000000<0Ah0000407ED0Ed0000000000000000000040H=H05Y0000<0<m00000000000000000000000080I30000<0;nH0=c80BU0000P0:0<0@30000800C0000
401o000000000000H0JV407<80<[0000<0190000<0C9000040Gk000000000000L07iH0Fl000080AD<03[<0Co0000000000000000000000000000<0A2H091H0J;
D0:TL04Z<06480K10000H0J_40<I@0?O00000000000000000000L0>P0000000080=HL08DH0F6000000008037000080HXH05k00000000000000000000<0@N0000
400U0000L046000000000000000000000000000000000000401T80C]P0D\000000000000D0E[00000000H0;J803R00000000000000000000L08;H0GG00000000
000000000000000000000000000000000000<0?jH08h800:0000P04l00000000<0AV00000000D0ER000000000000802J00000000@0BC0000807`H0FQ0000H0:9
80A;<0D8000080Hj00000000D0=lH0E700000000<0@iH0J200000000L04Q0000000080Bg00000000@0?FH09LL0IW000080CK0000L0>Y0000000080<700000000
00000000803@<0DJ80HaH05P80KL<0=?H0GY00000000000000000000<0K^L04H<0;\00000000000000000000H09U0000D0:f4028@06OL0>><0A_80Cf0000D0Em
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

index! { DIALING: u8, 512, r#"1	00003
1242	00301
1246	00401
1264	00501
1268	00601
1284	00701
1340	00801
1345	00901
1441	00:01
1473	00;01
1649	00<01
1658	00=01
1664	00>01
1670	00?01
1671	00@01
1684	00A01
1721	00B01
1758	00C01
1767	00D01
1784	00E01
1787	00F01
1809	00G01
1829	00G01
1849	00G01
1868	00H01
1869	00I01
1876	00=01
1939	00F01
20	00J01
211	00K01
212	00L02
213	00N01
216	00O01
218	00P01
220	00Q01
221	00R01
222	00S01
223	00T01
224	00U01
225	00V01
226	00W01
227	00X01
228	00Y01
229	00Z01
230	00[01
231	00\01
232	00]01
233	00^01
234	00_01
235	00`01
236	00a01
237	00b01
238	00c01
239	00d01
240	00e01
241	00f01
242	00g01
243	00h01
244	00i01
245	00j01
246	00k01
248	00l01
249	00m01
250	00n01
251	00o01
252	01001
253	01101
254	01201
255	01301
256	01401
257	01501
258	01601
260	01701
261	01801
262	01903
263	01<01
264	01=01
265	01>01
266	01?01
267	01@01
268	01A01
269	01B01
27	01C01
290	01D01
291	01E01
297	01F01
298	01G01
299	01H01
30	01I01
31	01J01
32	01K01
33	01L01
34	01M01
350	01N01
351	01O01
352	01P01
353	01Q01
354	01R01
355	01S01
356	01T01
357	01U01
358	01V01
35818	01W01
359	01X01
36	01Y01
370	01Z01
371	01[01
372	01\01
373	01]01
374	01^01
375	01_01
376	01`01
377	01a01
378	01b01
379	01c01
380	01d01
381	01e01
382	01f01
383	01g01
385	01h01
386	01i01
387	01j01
389	01k01
39	01l01
3906698	01c01
40	01m01
41	01n01
420	01o01
421	02001
423	02101
43	02201
44	02304
45	02701
46	02801
47	02903
48	02<01
49	02=01
500	02>02
501	02@01
502	02A01
503	02B01
504	02C01
505	02D01
506	02E01
507	02F01
508	02G01
509	02H01
51	02I01
52	02J01
53	02K01
54	02L01
55	02M01
56	02N01
57	02O01
58	02P01
590	02Q03
591	02T01
592	02U01
593	02V01
594	02W01
595	02X01
596	02Y01
597	02Z01
598	02[01
599	02\02
60	02^01
61	02_03
62	02b01
63	02c01
64	02d02
65	02f01
66	02g01
670	02h01
672	02i03
673	02l01
674	02m01
675	02n01
676	02o01
677	03001
678	03101
679	03201
680	03301
681	03401
682	03501
683	03601
685	03701
686	03801
687	03901
688	03:01
689	03;01
690	03<01
691	03=01
692	03>01
7	03?02
76	03A01
77	03A01
81	03B01
82	03C01
84	03D01
850	03E01
852	03F01
853	03G01
855	03H01
856	03I01
86	03J01
880	03K01
886	03L01
90	03M01
91	03N01
92	03O01
93	03P01
94	03Q01
95	03R01
960	03S01
961	03T01
962	03U01
963	03V01
964	03W01
965	03X01
966	03Y01
967	03Z01
968	03[01
970	03\01
971	03]01
972	03^01
973	03_01
974	03`01
975	03a01
976	03b01
977	03c01
98	03d01
992	03e01
993	03f01
994	03g01
995	03h01
996	03i01
998	03j01
"#, r#"@0QG000000000000\0<K809M0000d0B`0000P0Ne000000000000`05?00000000T0DO0000\02SP0Gid0A<00Pj000000000000807K0000000000000000P0Jgd0Sf
<0?W0000<06;<0FT`0220000808o0000`0C400000000000000000000\05I000000000000<0NnP0G<0000`0AnX034000000000000000040IhP0E=000000000000
000000000000806E80Eb00000000`0I@80;O0000000000000000000000000000P0>J<09kD0Ra0000000000000000\03U00000000T0C[000000000000000000PF
L0M[0000<04600000000@01\80830000\0Hb80:]P0KEL0LA@0>o@0Qe000000000000\0;m809W0000d0BV00000000000000000000\0550000000000000000P0G`
00Pad0AF00000000L00Z0000807A40JL0000\0IT0000P0K;d0T000000000805]<0FJ000000008099\03J`0CH0000@0@5X02^000000000000P0@UD0SI0000<0OB
00000000`0B80000000000000000000040J1P0Cil01Q00000000000000000000806O<08[80EXX0<i`0IJ80;ED0Q=00000000000000000000\05S\0<U<0:5D0Rk
<0OV@0P3T0NS000000000000P0==00000000T0D;0000000000P=d0@^0000000000000000807iP0NJ0000000080:SP0KcL009@0?aL0LK<0G2@0Q[0000\0<7809a
0000d0Bj0000P0O`000000000000X04W\04k000000000000P0GW0000d0AP80=P000000000000807_40JUP0Db\0I^0000P0K1`0T:00000000805g80F@00000000
809CP0MG00000000@0@K0000000000000000P0>AD0SS0000<0O800000000D01F000000000000000000000000P0D200000000L0L700000000<001802i<08Q0000
X0=3`0HD80;;L0LiL00D@0?9D0Q3<06m00000000\0<_D0RM0000d0BL0000T0N\000000000000000000000000T0DE0000P0H;X03`d0@h0000000000000000808G
P0NAh010T0EF80:IP0KYL0LU@0?k@0R9<0Fh00000000\0;Y0000\03?00000000000000000000000000000000000000000000P0GN0000d0AZ80=F000000000000
807U@02=P0Dk40J:40S]0000`0TD00000000806Y80F600000000`0HlL0MQ0000000000000000000000000000P0>8D0S50000<0OL00000000000000000000P04b
0000000000000000000000PXh00e<0=nL0KmL0Mo0000000000000000`0HN80;1L0M3D0QQ@0?C0000<077X04L0000\0<AD0RW0000d0BB00000000000000000000
H00OT0CR000000000000P0H20000d0A2000000000000<01g808=40J^T0EO000080:?L0L_@0Qo<0?M0000<061<0F^0000\0;c808eD0RCd0C>0000000000000000
00000000P0>\000000000000P0GE0000d0Ad80=Z0000000000000000@02HP0E440JC00000000`0TN00000000806c80El00000000`0I600000000d0TXH0@?0000
000000000000803kP0>SD0S?0000@0Oi00000000000000000000000000000000P0DY000000POL0Me<0=d<04A<0N9000000000000h01;\0HX80:gP0KOL0M=@0>e
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

index! { NAMES: u8, 16384, r#"a rap xe ut	00001
aaland	00101
abd	00201
abd kucuk harici adalari	00301
abd küçük harici adaları	00301
abd virjin adalari	00401
abd virjin adaları	00401
aegypten	00501
aekvatorialguinea	00601
aequatorialguinea	00601
aethiopien	00701
afeganistao	00801
afeganistão	00801
afganistan	00801
afganistana	00801
afganistanas	00801
afganistán	00801
afganistāna	00801
afganisztan	00801
afganisztán	00801
afghanistan	00801
afghánistán	00801
africa de sud	00901
africa do sul	00901
afrika selatan	00901
afrique du sud	00901
agypten	00501
ahvenamaa	00101
ahvenanmaa	00101
ai cap	00501
ai cập	00501
airija	00:01
aland	00101
aland adalari	00101
aland islands	00101
aland szigetek	00101
alandinseln	00101
alandseyjar	00101
alandski otoci	00101
alandski otoki	00101
alandu salos	00101
alandy	00101
alandų salos	00101
alankomaat	00;01
albaania	00<01
albania	00<01
albanie	00<01
albanien	00<01
albanija	00<01
albanië	00<01
albansko	00<01
albanía	00<01
albània	00<01
albánia	00<01
albánie	00<01
albánsko	00<01
albânia	00<01
albānija	00<01
alemanha	00=01
alemania	00=01
alemanya	00=01
algeria	00>01
algerie	00>01
algerien	00>01
algeriet	00>01
algerije	00>01
algieria	00>01
algèria	00>01
algéria	00>01
algérie	00>01
aljazair	00>01
allemagne	00=01
almanya	00=01
alsir	00>01
alsír	00>01
alzeeria	00>01
alzir	00>01
alzirija	00>01
alzirsko	00>01
alzyras	00>01
alžeeria	00>01
alžir	00>01
alžirija	00>01
alžyras	00>01
alžírsko	00>01
alžīrija	00>01
ameerika	00201
ameerika samoa	00?01
ameerika uhendriigid	00201
ameerika ühendriigid	00201
america	00201
american samoa	00?01
americka devicanska ostrva	00401
americka samoa	00?01
americke panenske ostrovy	00401
americki djevicanski otoci	00401
americká samoa	00?01
americké panenské ostrovy	00401
amerika	00201
amerika birlesik devletleri	00201
amerika birleşik devletleri	00201
amerika serikat	00201
amerikaans samoa	00?01
amerikaans-samoa	00?01
amerikaanse maagdeneilanden	00401
amerikai egyesult allamok	00201
amerikai egyesült államok	00201
amerikai szamoa	00?01
amerikai virgin szigetek	00401
amerikai virgin-szigetek	00401
amerikan samoa	00?01
amerikan samoasi	00?01
amerikan samoası	00?01
amerikan yhdysvallat	00201
amerikanisch samoa	00?01
amerikanisch-samoa	00?01
amerikanische jungferninseln	00401
amerikanische uberseeinseln	00301
amerikanische ueberseeinseln	00301
amerikanische überseeinseln	00301
amerikansk samoa	00?01
amerikanska jungfruoarna	00401
amerikanska jungfruoearna	00401
amerikanska jungfruöarna	00401
amerikanska samoa	00?01
amerikanske oversoeiske oeer	00301
amerikanske oversoiske oer	00301
amerikanske oversøiske øer	00301
amerikas foerenta stater	00201
amerikas forenta stater	00201
amerikas förenta stater	00201
amerikas savienotas valstis	00201
amerikas savienotās valstis	00201
amerikos samoa	00?01
ameriska samoa	00?01
ameriski deviski otoki	00401
američka devičanska ostrva	00401
američka samoa	00?01
američki djevičanski otoci	00401
ameriška samoa	00?01
ameriški deviški otoki	00401
an aetoip	00701
an aetóip	00701
an afganastain	00801
an afganastáin	00801
an afraic theas	00901
an ailgeir	00>01
an ailgéir	00>01
an airgintin	00@01
an airgintín	00@01
an airmein	00A01
an airméin	00A01
an albain	00<01
an albáin	00<01
an araib shadach	00001
an araib shádach	00001
an asarbaiseain	00B01
an asarbaiseáin	00B01
an astrail	00C01
an astráil	00C01
an bhanglaideis	00D01
an bhanglaidéis	00D01
an bhealaruis	00E01
an bhealarúis	00E01
an bheilg	00F01
an bheilis	00G01
an bheilís	00G01
an bhoisnia agus an heirseagaivein	00H01
an bhoisnia agus an heirseagaivéin	00H01
an bholaiv	00I01
an bhotsuain	00J01
an bhotsuáin	00J01
an bhrasail	00K01
an bhrasaíl	00K01
an bhreatain	00L01
an bhulgair	00M01
an bhulgáir	00M01
an bhuruin	00N01
an bhurúin	00N01
an bhutain	00O01
an bhútáin	00O01
an chamboid	00P01
an chambóid	00P01
an chasacstain	00Q01
an chasacstáin	00Q01
an cheinia	00R01
an chipir	00S01
an chirgeastain	00T01
an chirgeastáin	00T01
an choire theas	00U01
an choire thuaidh	00V01
an choloim	00W01
an cholóim	00W01
an chosaiv	00X01
an chroit	00Y01
an chróit	00Y01
an chéinia	00R01
an chóiré theas	00U01
an chóiré thuaidh	00V01
an congo (pdc	00Z01
an congó (pdc	00Z01
an costa eabhair	00[01
an cósta eabhair	00[01
an danmhairg	00\01
an do	00]01
an eastoin	00^01
an eastóin	00^01
an eigipt	00501
an eilveis	00_01
an eilvéis	00_01
an eiritre	00`01
an eiritré	00`01
an fhionlainn	00a01
an fhrainc	00b01
an ghabuin	00c01
an ghabúin	00c01
an ghaimbia	00d01
an ghearmain	00=01
an ghearmáin	00=01
an ghraonlainn	00e01
an ghreig	00f01
an ghréig	00f01
an ghuain	00g01
an ghuine	00h01
an ghuine mheanchiorclach	00601
an ghuine mheánchiorclach	00601
an ghuáin	00g01
an iaraic	00i01
an iarain	00j01
an iaráic	00i01
an iaráin	00j01
an india	00]01
an indineis	00k01
an indinéis	00k01
an iodail	00l01
an iodáil	00l01
an iordain	00m01
an iordáin	00m01
an iorua	00n01
an ioslainn	00o01
an isiltir	00;01
an isiltir chairibeach	01001
an laitvia	01101
an libeir	01201
an libia	01301
an libéir	01201
an liobain	01401
an liobáin	01401
an liotuain	01501
an liotuáin	01501
an mhacadoin thuaidh	01601
an mhacadóin thuaidh	01601
an mhalaeisia	01701
an mhalaiv	01801
an mhaláiv	01801
an mharatain	01901
an mhicrineis	01:01
an mhicrinéis	01:01
an mholdoiv	01;01
an mholdóiv	01;01
an mhongoil	01<01
an mhongóil	01<01
an mháratáin	01901
an namaib	01=01
an nigeir	01>01
an nigir	01?01
an nigéir	01>01
an nua chaladoin	01@01
an nua shealainn	01A01
an nua-chaladóin	01@01
an nua-shéalainn	01A01
an nígir	01?01
an ostair	01B01
an phacastain	01C01
an phacastáin	01C01
an phalaistin	01D01
an phalaistín	01D01
an phoblacht dhoiminiceach	01E01
an pholainn	01F01
an phortaingeil	01G01
an phortaingéil	01G01
an riocht aontaithe	00L01
an romain	01H01
an ruis	01I01
an ríocht aontaithe	00L01
an rómáin	01H01
an rúis	01I01
an sahara thiar	01J01
an sahára thiar	01J01
an spainn	01K01
an spáinn	01K01
an taidsiceastain	01L01
an tansain	01M01
an tansáin	01M01
an tealainn	01N01
an teavain	01O01
an tsaimbia	01P01
an tsalvadoir	01Q01
an tsalvadóir	01Q01
an tseapain	01R01
an tseapáin	01R01
an tseicia	01S01
an tseineagail	01T01
an tseineagáil	01T01
an tseirbia	01U01
an tseoirsia	01V01
an tseoirsia theas agus oileain sandwich theas	01W01
an tseoirsia theas agus oileáin sandwich theas	01W01
an tsile	01X01
an tsin	01Y01
an tsiombaib	01Z01
an tsiombáib	01Z01
an tsiria	01[01
an tsloivein	01\01
an tslovaic	01]01
an tslóivéin	01\01
an tslóvaic	01]01
an tsomail	01^01
an tsomáil	01^01
an tsualainn	01_01
an tsuasalainn	01`01
an tsudain	01a01
an tsudain theas	01b01
an tsín	01Y01
an tsúdáin	01a01
an tsúdáin theas	01b01
an tuineis	01c01
an tuinéis	01c01
an tuirc	01d01
an tuircmeanastain	01e01
an tuircméanastáin	01e01
an táidsíceastáin	01L01
an téalainn	01N01
an téaváin	01O01
an ucrain	01f01
an uisbeiceastain	01g01
an ungair	01h01
an ungáir	01h01
an éigipt	00501
an íoslainn	00o01
an ísiltír	00;01
an ísiltír chairibeach	01001
an úcráin	01f01
an úisbéiceastáin	01g01
andora	01i01
andorra	01i01
andorre	01i01
andóra	01i01
angaile	01j01
angaíle	01j01
angilija	01j01
angilja	01j01
anglaterra	00L01
angleterre	00L01
anglia	00L01
anglicko	00L01
anglie	00L01
anglija	00L01
angola	01k01
anguila	01j01
anguilla	01j01
angvila	01j01
angvilla	01j01
angóla	01k01
anh	00L01
antarctica	01l01
antarctique	01l01
antarktida	01l01
antarktik	01l01
antarktika	01l01
antarktis	01l01
antarktisz	01l01
antarktyda	01l01
antarktída	01l01
antartaice	01l01
antartida	01l01
antartide	01l01
antigua & barbuda	01m01
antigua a barbuda	01m01
antigua agus barbuda	01m01
antigua agus barbúda	01m01
antigua dan barbuda	01m01
antigua e barbuda	01m01
antigua en barbuda	01m01
antigua es barbuda	01m01
antigua et barbuda	01m01
antigua i barbuda	01m01
antigua ja barbuda	01m01
antigua och barbuda	01m01
antigua og barbuda	01m01
antigua si barbuda	01m01
antigua u barbuda	01m01
antigua und barbuda	01m01
antigua va barbuda	01m01
antigua ve barbuda	01m01
antigua và barbuda	01m01
antigua y barbuda	01m01
antigua és barbuda	01m01
antigua și barbuda	01m01
antigua-et-barbuda	01m01
antigva i barbuda	01m01
antigva in barbuda	01m01
antigva ir barbuda	01m01
antigva og barbuda	01m01
antigva un barbuda	01m01
antàrtida	01l01
antártida	01l01
antígua e barbuda	01m01
antígva og barbúda	01m01
ao	01B01
aontas na neimiriochtai arabacha	01n01
aontas na néimíríochtaí arabacha	01n01
aotearoa	01A01
aotearoa (neuseeland	01A01
aotearoa (nouvelle zelande	01A01
aotearoa (nouvelle-zélande	01A01
aotearoa (nova zelanda	01A01
aotearoa (nueva zelanda	01A01
aotearoa (selandia baru	01A01
aotearoa (uj zeland	01A01
aotearoa (új-zéland	01A01
aotearoa - nový zéland	01A01
aotearoa da nova zelandia	01A01
aotearoa da nova zelândia	01A01
aotearoa new zealand	01A01
aotearoa nieuw zeeland	01A01
aotearoa nieuw-zeeland	01A01
aotearoa noua zeelanda	01A01
aotearoa noua zeelandă	01A01
aotearoa nova zelandija	01A01
aotearoa novi zeland	01A01
aotearoa novy zeland	01A01
aotearoa nya zeeland	01A01
aotearoa nyja sjaland	01A01
aotearoa uus meremaa	01A01
aotearoa uus-meremaa	01A01
aotearoa yeni zelanda	01A01
aotearoa, nýja-sjáland	01A01
apvienota karaliste	00L01
apvienotie arabu emirati	01n01
apvienotie arābu emirāti	01n01
apvienotā karaliste	00L01
aquatorialguinea	00601
araabia uhendemiraadid	01n01
araabia ühendemiraadid	01n01
arab saudi	00001
arabia saudi	00001
arabia saudita	00001
arabia saudită	00001
arabia saudyjska	00001
arabia saudí	00001
arabie saoudite	00001
arabiemiirikunnat	01n01
argelia	00>01
argentiina	00@01
argentina	00@01
argentine	00@01
argentinie	00@01
argentinien	00@01
argentinië	00@01
argentyna	00@01
argentína	00@01
argentīna	00@01
argélia	00>01
arjantin	00@01
armeenia	00A01
armenia	00A01
armenie	00A01
armenien	00A01
armenija	00A01
armenië	00A01
armensko	00A01
armenía	00A01
armènia	00A01
arménie	00A01
arménsko	00A01
armênia	00A01
armēnija	00A01
armėnija	00A01
arnavutluk	00<01
aruba	01o01
aràbia saudí	00001
arábia saudita	00001
arúba	01o01
as	00201
aserbaidschan	00B01
aserbaidsjan	00B01
aserbaidzaan	00B01
aserbaidžaan	00B01
aserbajdsjan	00B01
aserbaídsjan	00B01
astralia	00C01
asv	00201
asv mazas aizjuras salas	00301
asv mazās aizjūras salas	00301
asv samoa	00?01
asv virdzinas	00401
asv virdžīnas	00401
athiopien	00701
austraalia	00C01
australia	00C01
australie	00C01
australien	00C01
australija	00C01
australië	00C01
austria	01B01
austrija	01B01
austrumtimora	02001
austràlia	00C01
austrália	00C01
austrálie	00C01
austrālija	00C01
austur timor	02001
austur-tímor	02001
austurriki	01B01
austurríki	01B01
ausztralia	00C01
ausztria	01B01
ausztrália	00C01
autriche	01B01
avganistan	00801
avstralija	00C01
avstrija	01B01
avustralya	00C01
avusturya	01B01
az usa lakatlan kulbirtokai	00301
az usa lakatlan külbirtokai	00301
azerbaidjan	00B01
azerbaidzan	00B01
azerbaidzana	00B01
azerbaidzanas	00B01
azerbaidžan	00B01
azerbaidžanas	00B01
azerbaidžāna	00B01
azerbaigian	00B01
azerbaijan	00B01
azerbaijao	00B01
azerbaijão	00B01
azerbaiyan	00B01
azerbaiyán	00B01
azerbajdzan	00B01
azerbajdzjan	00B01
azerbajdzsan	00B01
azerbajdzsán	00B01
azerbajdžan	00B01
azerbaycan	00B01
azerbaïdjan	00B01
azerbeidzjan	00B01
azerbejdzan	00B01
azerbejdżan	00B01
azerbejdžan	00B01
ba lan	01F01
bac macedonia	01601
bahama	02101
bahama szigetek	02101
bahama's	02101
bahama-szigetek	02101
bahamaeyjar	02101
bahamalar	02101
bahamas	02101
bahames	02101
bahami	02101
bahamos	02101
bahamu salas	02101
bahamy	02101
bahrain	02201
bahrajn	02201
bahrein	02201
bahreina	02201
bahreinas	02201
bahreyn	02201
bahreïn	02201
bairein	02201
bairéin	02201
baltarusija	00E01
baltkrievija	00E01
bandariki nordur ameriku	00201
bandarikin	00201
bandariska samoa	00?01
bandarisku jomfruaeyjar	00401
bandaríki norður-ameríku	00201
bandaríkin	00201
bandaríska samóa	00?01
bandarísku jómfrúaeyjar	00401
banglades	00D01
bangladesa	00D01
bangladesas	00D01
bangladesch	00D01
bangladesh	00D01
bangladess	00D01
bangladesz	00D01
bangladeş	00D01
bangladeš	00D01
bangladeša	00D01
bangladešas	00D01
bangladés	00D01
bangladéš	00D01
barbade	02301
barbados	02301
barbadosa	02301
barbadosas	02301
barbadós	02301
barein	02201
baréin	02201
bati sahra	01J01
batı sahra	01J01
beinin	02401
beirmiuda	02501
beirmiúda	02501
belanda	00;01
belanda karibia	01001
belarus	00E01
belarusz	00E01
belarús	00E01
belau	02601
belcika	00F01
belgia	00F01
belgica	00F01
belgicko	00F01
belgie	00F01
belgien	00F01
belgija	00F01
belgio	00F01
belgique	00F01
belgium	00F01
belgië	00F01
belgía	00F01
belice	00G01
belis	00G01
beliza	00G01
belizas	00G01
belize	00G01
belorusija	00E01
belorusko	00E01
belorussia	00E01
belçika	00F01
belís	00G01
benin	02401
benina	02401
beninas	02401
benín	02401
bermuda	02501
bermudaeyjar	02501
bermudas	02501
bermudes	02501
bermudi	02501
bermudu salas	02501
bermudy	02501
bermúdaeyjar	02501
beļģija	00F01
bhoutan	00O01
bhutan	00O01
bhután	00O01
bhútán	00O01
bi	00F01
bialorus	00E01
białoruś	00E01
bielorrusia	00E01
bielorrussia	00E01
bielorrússia	00E01
bielorusko	00E01
bielorussia	00E01
bielorussie	00E01
bih	00H01
birlesik arap emirlikleri	01n01
birlesik krallik	00L01
birleşik arap emirlikleri	01n01
birleşik krallık	00L01
bisau gvineja	02701
bisau gvinėja	02701
bissau guinea	02701
bissau-guinea	02701
biélorussie	00E01
bjelokosna obala	00[01
bjelorusija	00E01
bk	00L01
bna	00201
bo bien nga	00[01
bo dao nha	01G01
bocvana	00J01
bolgarija	00M01
boliivia	00I01
bolivia	00I01
bolivie	00I01
bolivien	00I01
bolivija	00I01
bolivya	00I01
boliwia	00I01
bolívia	00I01
bolívie	00I01
bolīvija	00I01
bosna	00H01
bosna a hercegovina	00H01
bosna hersek	00H01
bosna i hercegovina	00H01
bosna in hercegovina	00H01
bosna-hersek	00H01
bosnia	00H01
bosnia & herzegovina	00H01
bosnia dan herzegovina	00H01
bosnia e herzegovina	00H01
bosnia ed erzegovina	00H01
bosnia hercegovina	00H01
bosnia i hercegovina	00H01
bosnia i hercegowina	00H01
bosnia ja hertsegoviina	00H01
bosnia ja hertsegovina	00H01
bosnia og hersegovina	00H01
bosnia si hertegovina	00H01
bosnia va herzegovina	00H01
bosnia và herzegovina	00H01
bosnia y herzegovina	00H01
bosnia și herțegovina	00H01
bosnia-hercegovina	00H01
bosnie en herzegovina	00H01
bosnie herzegovine	00H01
bosnie-herzégovine	00H01
bosnien hercegovina	00H01
bosnien och hercegovina	00H01
bosnien und herzegowina	00H01
bosnien-hercegovina	00H01
bosnija ir hercegovina	00H01
bosnija un hercegovina	00H01
bosnië en herzegovina	00H01
bosnía og hersegóvína	00H01
bosznia hercegovina	00H01
bosznia-hercegovina	00H01
botsuana	00J01
botsvana	00J01
botsvāna	00J01
botswana	00J01
bouvet adasi	02801
bouvet adası	02801
bouvet island	02801
bouvet sziget	02801
bouvet' saar	02801
bouvet'nsaari	02801
bouvet-sziget	02801
bouveteiland	02801
bouveteyja	02801
bouvetinsel	02801
bouvetoeen	02801
bouvetoen	02801
bouvetoeya	02801
bouveton	02801
bouvetov ostrov	02801
bouvetov otok	02801
bouvetoya	02801
bouvetuv ostrov	02801
bouvetön	02801
bouvetøen	02801
bouvetøya	02801
bouvetův ostrov	02801
bozicni otok	02901
bozicno ostrvo	02901
bośnia i hercegowina	00H01
božićni otok	02901
božićno ostrvo	02901
božični otok	02901
brasiilia	00K01
brasil	00K01
brasile	00K01
brasilia	00K01
brasilien	00K01
brasilía	00K01
brazil	00K01
brazilia	00K01
brazilie	00K01
brazilija	00K01
brazilië	00K01
brazylia	00K01
brazília	00K01
brazílie	00K01
brazīlija	00K01
brd	00=01
bresil	00K01
bresku indlandshafseyjar	02:01
bresku jomfruaeyjar	02;01
bresku jómfrúaeyjar	02;01
bretland	00L01
brezilya	00K01
brit indiai oceani terulet	02:01
brit indiai-óceáni terület	02:01
brit virgin szigetek	02;01
brit virgin-szigetek	02;01
britain	00L01
britania raya	00L01
britannia	00L01
britanska devicanska ostrva	02;01
britanska devičanska ostrva	02;01
britanska teritorija indijskog okeana	02:01
britanski deviski otoki	02;01
britanski deviški otoki	02;01
britanski djevicanski otoci	02;01
britanski djevičanski otoci	02;01
britanski indijskooceanski teritorij	02:01
britansko ozemlje v indijskem oceanu	02:01
britanya hint okyanusu topraklari	02:01
britanya hint okyanusu toprakları	02:01
britanya virjin adalari	02;01
britanya virjin adaları	02;01
briti india ookeani ala	02:01
briti neitsisaared	02;01
britische jungferninseln	02;01
britisches territorium im indischen ozean	02:01
british indian ocean territory	02:01
british virgin islands	02;01
brits indische oceaanterritorium	02:01
britse maagdeneilanden	02;01
britske indickooceanske uzemi	02:01
britske indickooceanske uzemie	02:01
britske panenske ostrovy	02;01
britské indickooceánske územie	02:01
britské indickooceánské území	02:01
britské panenské ostrovy	02;01
brittilaeinen intian valtameren alue	02:01
brittilaeiset neitsytsaaret	02;01
brittilainen intian valtameren alue	02:01
brittilaiset neitsytsaaret	02;01
brittiläinen intian valtameren alue	02:01
brittiläiset neitsytsaaret	02;01
brittiska jungfruoarna	02;01
brittiska jungfruoearna	02;01
brittiska jungfruöarna	02;01
brittiska territoriet i indiska oceanen	02:01
britu virdzinas	02;01
britu virdžīnas	02;01
bruine	02<01
brunei	02<01
brunei darussalam	02<01
brunej	02<01
bruneja	02<01
brunejus	02<01
brunéi	02<01
brunėjus	02<01
brytyjskie terytorium oceanu indyjskiego	02:01
brytyjskie wyspy dziewicze	02;01
brésil	00K01
brúiné	02<01
brúnei	02<01
bugarska	00M01
buircine faso	02=01
buircíne fasó	02=01
bulgaaria	00M01
bulgaria	00M01
bulgarie	00M01
bulgarien	00M01
bulgarija	00M01
bulgarije	00M01
bulgaristan	00M01
bulgària	00M01
bulgária	00M01
bulgārija	00M01
bulharsko	00M01
bundesrepublik deutschland	00=01
burkina fasas	02=01
burkina faso	02=01
burkinafaso	02=01
burma	02>01
burquina faso	02=01
burundi	00N01
burundija	00N01
burundis	00N01
butan	00O01
butana	00O01
butanas	00O01
butao	00O01
bután	00O01
butão	00O01
butāna	00O01
buve sala	02801
buvē sala	02801
buvė sala	02801
buyuk britanya	00L01
bułgaria	00M01
bèlgica	00F01
bélgica	00F01
bénin	02401
bòsnia i hercegovina	00H01
bólivía	00I01
bósnia e herzegovina	00H01
búlgaría	00M01
búrkína fasó	02=01
búrúndí	00N01
bútan	00O01
büyük britanya	00L01
bělorusko	00E01
bắc macedonia	01601
bỉ	00F01
bồ đào nha	01G01
bờ biển ngà	00[01
ca ri be ha lan	01001
ca-ri-bê hà lan	01001
cabo verde	02?01
cac tieu dao xa cua hoa ky	00301
cac tieu vuong quoc a rap thong nhat	01n01
cad	02@01
cada	02@01
cadas	02@01
camaroes	02A01
camarun	02A01
camarões	02A01
camarún	02A01
cambodge	00P01
cambodgia	00P01
cambodia	00P01
cambodja	00P01
cambogia	00P01
camboja	00P01
camboya	00P01
cameroon	02A01
cameroun	02A01
camerun	02A01
camerún	02A01
campuchia	00P01
canada	02B01
canadà	02B01
canadá	02B01
cap verd	02?01
cap vert	02?01
cap-vert	02?01
cape verde	02?01
capo verde	02?01
capul verde	02?01
caraibi olandesi	01001
carib neerlandes	01001
carib neerlandès	01001
caribbean netherlands	01001
caribe neerlandes	01001
caribe neerlandés	01001
caribisch nederland	01001
catar	02C01
cathair na vatacaine	02D01
cathair na vatacáine	02D01
cayman adalari	02E01
cayman adaları	02E01
cayman islands	02E01
caymaneyjar	02E01
caymanoarna	02E01
caymanoearna	02E01
caymanoeerne	02E01
caymanoerne	02E01
caymanoeyene	02E01
caymanoyene	02E01
caymansaaret	02E01
caymanöarna	02E01
caymanøerne	02E01
caymanøyene	02E01
cazaquistao	00Q01
cazaquistão	00Q01
ceanada	02B01
cebelitarik	02F01
cebelitarık	02F01
cechia	01S01
cehia	01S01
cehija	01S01
cehijas republika	01S01
cek cumhuriyeti	01S01
cekija	01S01
cekijos respublika	01S01
ceko	01S01
cekya	01S01
centraal afrikaanse republiek	02G01
centraal-afrikaanse republiek	02G01
central african republic	02G01
centralafrikanska republiken	02G01
centralafrikas republika	02G01
centralnoafricka republika	02G01
centralnoafrička republika	02G01
centrines afrikos respublika	02G01
centrinės afrikos respublika	02G01
centrālāfrikas republika	02G01
cerna hora	02H01
ceska	01S01
ceska republika	01S01
cesko	01S01
cezayir	00>01
chad	02@01
chade	02@01
chequia	01S01
chile	01X01
chili	01X01
china	01Y01
chine	01Y01
chiny	01Y01
chipre	00S01
chorvatsko	00Y01
chorvátsko	00Y01
chorwacja	00Y01
christmas adasi	02901
christmas adası	02901
christmas island	02901
christmaseiland	02901
christmasoeya	02901
christmasoya	02901
christmasøya	02901
chypre	00S01
ciad	02@01
cibuti	02I01
cidade do vaticano	02D01
cierna hora	02H01
cile	01X01
cin	01Y01
cin hong kong oib	02J01
cin makao oib	02K01
cina	01Y01
cipar	00S01
ciper	00S01
cipro	00S01
cipru	00S01
ciprus	00S01
ciribeas	02L01
citta del vaticano	02D01
città del vaticano	02D01
ciudad del vaticano	02D01
ciutat del vatica	02D01
ciutat del vaticà	02D01
coasta de fildes	00[01
coasta de fildeș	00[01
cocos (keeling) adalari	02M01
cocos (keeling) adaları	02M01
cocos (keeling) islands	02M01
cocos islands	02M01
cocoseilanden	02M01
cocosoeerne	02M01
cocosoerne	02M01
cocosøerne	02M01
colombia	00W01
colombie	00W01
columbia	00W01
colòmbia	00W01
colômbia	00W01
comoras	02N01
comore	02N01
comore szigetek	02N01
comore-szigetek	02N01
comoren	02N01
comorerne	02N01
comores	02N01
comoros	02N01
cong hoa congo	02O01
cong hoa dan chu congo	00Z01
cong hoa dominica	01E01
cong hoa sec	01S01
cong hoa trung phi	02G01
congo	02O01
congo (drc	00Z01
congo (rdc	00Z01
congo (repubblica	02O01
congo (republic	02O01
congo (republica	02O01
congo (republica democrata congo	00Z01
congo (republica democrată congo	00Z01
congo (republiek	02O01
congo (república	02O01
congo - brazzaville	02O01
congo - kinshasa	00Z01
congo brazzaville	02O01
congo kinshasa	00Z01
congo-brazzaville	02O01
congo-kinshasa	00Z01
congó-brazzaville	02O01
cook adalari	02P01
cook adaları	02P01
cook islands	02P01
cook szigetek	02P01
cook-szigetek	02P01
cookeilanden	02P01
cooki saared	02P01
cookinsaaret	02P01
cookinseln	02P01
cookoarna	02P01
cookoearna	02P01
cookoeerne	02P01
cookoerne	02P01
cookoeyene	02P01
cookove ostrovy	02P01
cookovi otoci	02P01
cookovi otoki	02P01
cookovy ostrovy	02P01
cookoyene	02P01
cooks eyjar	02P01
cooks-eyjar	02P01
cooköarna	02P01
cookøerne	02P01
cookøyene	02P01
corea	00U01
corea del nord	00V01
corea del norte	00V01
corea del sud	00U01
corea del sur	00U01
coree	00U01
coree du nord	00V01
coree du sud	00U01
coreea de nord	00V01
coreea de sud	00U01
coreia	00U01
coreia do norte	00V01
coreia do sul	00U01
corée	00U01
corée du nord	00V01
corée du sud	00U01
costa d'avorio	00[01
costa d'ivori	00[01
costa de marfil	00[01
costa do marfim	00[01
costa rica	02Q01
costa rice	02Q01
cote d'ivoire	00[01
cr	01S01
crioch aigean indiach na breataine	02:01
criocha francacha dheisceart an domhain	02R01
crna gora	02H01
croacia	00Y01
croatia	00Y01
croatie	00Y01
croazia	00Y01
croația	00Y01
croàcia	00Y01
croácia	00Y01
críoch aigéan indiach na breataine	02:01
críocha francacha dheisceart an domhain	02R01
csad	02@01
cseh koztarsasag	01S01
cseh köztársaság	01S01
csehorszag	01S01
csehország	01S01
csád	02@01
cuait	02S01
cuba	02T01
curacao	02U01
curaso	02U01
curazao	02U01
curaçao	02U01
cuáit	02S01
cypern	00S01
cypr	00S01
cyprus	00S01
czad	02@01
czarnogora	02H01
czarnogóra	02H01
czech republic	01S01
czechia	01S01
czechy	01S01
các tiểu vương quốc ả rập thống nhất	01n01
các tiểu đảo xa của hoa kỳ	00301
cósta ríce	02Q01
côte d'ivoire	00[01
cúba	02T01
cúrasó	02U01
cộng hòa congo	02O01
cộng hòa dominica	01E01
cộng hòa dân chủ congo	00Z01
cộng hòa séc	01S01
cộng hòa trung phi	02G01
dac khu hanh chinh hong kong trung quoc	02J01
dac khu hanh chinh macao trung quoc	02K01
daenemark	00\01
dai loan	01O01
dalekie wyspy mniejsze stanow zjednoczonych	00301
dalekie wyspy mniejsze stanów zjednoczonych	00301
dan mach	00\01
danemarca	00\01
danemark	00\01
dania	00\01
danija	00\01
danimarca	00\01
danimarka	00\01
danmark	00\01
danmork	00\01
danmörk	00\01
danska	00\01
dansko	00\01
dao bouvet	02801
dao giang sinh	02901
dao man	02V01
dao norfolk	02W01
de amerikanske jomfruoeer	00401
de amerikanske jomfruoer	00401
de amerikanske jomfruoeyene	00401
de amerikanske jomfruoyene	00401
de amerikanske jomfruøer	00401
de amerikanske jomfruøyene	00401
de britiske jomfruoeer	02;01
de britiske jomfruoer	02;01
de britiske jomfruoeyene	02;01
de britiske jomfruoyene	02;01
de britiske jomfruøer	02;01
de britiske jomfruøyene	02;01
de forenede arabiske emirater	01n01
de forenede stater	00201
de forente arabiske emirater	01n01
de forente stater	00201
de franske besiddelser i det sydlige indiske ocean og antarktis	02R01
de franske soerterritorier	02R01
de franske sorterritorier	02R01
de franske sørterritorier	02R01
de palaestinensiske omraader	01D01
de palaestinensiske omrader	01D01
de palæstinensiske områder	01D01
de tidligere nederlandske antiller	01001
del afrikai koztarsasag	00901
del korea	00U01
del szudan	01b01
deli georgia es deli sandwich szigetek	01W01
democratic republic of the congo	00Z01
democratische republiek oost timor	02001
democratische republiek oost-timor	02001
demokraticna republika kongo	00Z01
demokratiska republiken kongo	00Z01
demokratična republika kongo	00Z01
demokratyczna republika konga	00Z01
den centralafrikanske republik	02G01
den demokratiske republik congo (drc	00Z01
den demokratiske republikken kongo	00Z01
den dominikanske republik	01E01
den dominikanske republikk	01E01
den sentralafrikanske republikk	02G01
den tjekkiske republik	01S01
den tsjekkiske republikk	01S01
denemarken	00\01
denmark	00\01
det britiske territoriet i indiahavet	02:01
det britiske territorium i det indiske ocean	02:01
det forenede kongerige	00L01
det forente kongerike	00L01
det palestinske omraadet	01D01
det palestinske omradet	01D01
det palestinske området	01D01
deutschland	00=01
didzioji britanija	00L01
didziosios britanijos mergeliu salos	02;01
didžioji britanija	00L01
didžiosios britanijos mergelių salos	02;01
die schweiz	00_01
dienvidafrikas republika	00901
dienviddzordzija un dienvidsendvicu salas	01W01
dienviddžordžija un dienvidsendviču salas	01W01
dienvidkoreja	00U01
dienvidsudana	01b01
dienvidsudāna	01b01
dienvidāfrikas republika	00901
dinamarca	00\01
djibouti	02I01
djibuti	02I01
djíbútí	02I01
dogu timor	02001
doiminice	02X01
dominica	02X01
dominicaanse republiek	01E01
dominican republic	01E01
dominik cumhuriyeti	01E01
dominika	02X01
dominikaani vabariik	01E01
dominikaaninen tasavalta	01E01
dominikai koztarsasag	01E01
dominikai köztársaság	01E01
dominikana	01E01
dominikanische republik	01E01
dominikanska republika	01E01
dominikanska republiken	01E01
dominikos respublika	01E01
dominikánska republika	01E01
dominikánská republika	01E01
dominikāna	01E01
dominique	02X01
dominiska lydveldid	01E01
dong timor	02001
doğu timor	02001
dr congo	00Z01
dramblio kaulo krantas	00[01
dramblio kaulo kranto respublika	00[01
drc	00Z01
dschibuti	02I01
duc	00=01
duitsland	00=01
dzersija	02Y01
dzersis	02Y01
dzerzi	02Y01
dzibuti	02I01
dzibutija	02I01
dzibutis	02I01
dzibutsko	02I01
dzsibuti	02I01
dánia	00\01
dánsko	00\01
dänemark	00\01
dél-afrikai köztársaság	00901
dél-korea	00U01
dél-szudán	01b01
déli-georgia és déli-sandwich-szigetek	01W01
dóminíka	02X01
dóminíska lýðveldið	01E01
dānija	00\01
dżibuti	02I01
džersis	02Y01
džerzi	02Y01
džibuti	02I01
džibutija	02I01
džibutis	02I01
džibutsko	02I01
džērsija	02Y01
e u	00201
eacuador	02Z01
eacuadór	02Z01
east timor	02001
ecosse	00L01
ecuador	02Z01
ee uu	00201
ee. uu	00201
ee.uu	00201
eesti	00^01
eeuu	00201
egipat	00501
egipt	00501
egiptas	00501
egipte	00501
egipto	00501
egiptus	00501
egito	00501
egitto	00501
egyenlitoi guinea	00601
egyenlítői-guinea	00601
egyesult allamok	00201
egyesult arab emirsegek	01n01
egyesult kiralysag	00L01
egyesült arab emírségek	01n01
egyesült királyság	00L01
egyesült államok	00201
egyiptom	00501
egypt	00501
egyptaland	00501
egypte	00501
egypten	00501
egypti	00501
eimin	02[01
eire	00:01
eistland	00^01
ekuador	02Z01
ekvador	02Z01
ekvadora	02Z01
ekvadoras	02Z01
ekvator ginesi	00601
ekvatoriaal guinea	00601
ekvatoriaal-guinea	00601
ekvatorial guinea	00601
ekvatorial-guinea	00601
ekvatoriala gvineja	00601
ekvatorialguinea	00601
ekvatorialna gvineja	00601
ekvatorijalna gvineja	00601
ekvatoriālā gvineja	00601
ekvatorska gvineja	00601
ekvádor	02Z01
ekwador	02Z01
el salvador	01Q01
elefantcsontpart	00[01
elefántcsontpart	00[01
elevandiluurannik	00[01
elfenbeinkueste	00[01
elfenbeinkuste	00[01
elfenbeinküste	00[01
elfenbenskusten	00[01
elfenbenskysten	00[01
elvetia	00_01
elveția	00_01
emirados arabes unidos	01n01
emirados árabes unidos	01n01
emiratele arabe unite	01n01
emirates	01n01
emirati arabi uniti	01n01
emiratos arabes unidos	01n01
emiratos árabes unidos	01n01
emirats arabes unis	01n01
emirats arabs units	01n01
emirats àrabs units	01n01
endonezya	00k01
engeland	00L01
england	00L01
englanti	00L01
engleska	00L01
equador	02Z01
equateur	02Z01
equatoriaal guinea	00601
equatoriaal-guinea	00601
equatorial guinea	00601
eritre	00`01
eritrea	00`01
eritreea	00`01
eritreia	00`01
eritreja	00`01
eritrėja	00`01
ermenistan	00A01
erythree	00`01
erytrea	00`01
erítrea	00`01
escocia	00L01
eslovaquia	01]01
eslovenia	01\01
eslovàquia	01]01
eslováquia	01]01
eslovènia	01\01
eslovénia	01\01
eslovênia	01\01
espagne	01K01
espana	01K01
espanha	01K01
espanja	01K01
espanya	01K01
españa	01K01
essuatini	01`01
essuatíni	01`01
estados unidos	00201
estados unidos da america	00201
estados unidos da américa	00201
estados unidos de america	00201
estados unidos de américa	00201
estats units	00201
estats units d'america	00201
estats units d'amèrica	00201
estija	00^01
estland	00^01
estonia	00^01
estonie	00^01
estonija	00^01
estonsko	00^01
estonya	00^01
estònia	00^01
estónia	00^01
estónsko	00^01
estônia	00^01
esuaitini	01`01
esuaitíní	01`01
esuatini	01`01
esvatini	01`01
esvatíní	01`01
eswatini	01`01
eszak korea	00V01
eszak macedonia	01601
eszaki mariana szigetek	02\01
esztorszag	00^01
etat de la cite du vatican	02D01
etats unis	00201
etats unis d'amerique	00201
etela afrikka	00901
etela georgia ja etelaiset sandwichinsaaret	01W01
etela korea	00U01
etela sudan	01b01
etelae-afrikka	00901
etelae-georgia ja etelaeiset sandwichinsaaret	01W01
etelae-korea	00U01
etelae-sudan	01b01
etelä-afrikka	00901
etelä-georgia ja eteläiset sandwichinsaaret	01W01
etelä-korea	00U01
etelä-sudan	01b01
ethiopia	00701
ethiopie	00701
ethiopië	00701
etioopia	00701
etiopia	00701
etiopie	00701
etiopien	00701
etiopija	00701
etiopía	00701
etiyopya	00701
etiòpia	00701
etiópia	00701
eua	00201
eþíópía	00701
faari saared	02]01
faereyjar	02]01
faeroearna	02]01
faeroeer	02]01
faeroeerne	02]01
faeroer	02]01
faeroerne	02]01
faeroeyene	02]01
faeroyene	02]01
faersaaret	02]01
faerske ostrovy	02]01
faerské ostrovy	02]01
faeröer	02]01
falkland adalari	02^01
falkland adalari (malvinas adalari	02^01
falkland adaları	02^01
falkland adaları (malvinas adaları	02^01
falkland islands	02^01
falkland islands (islas malvinas	02^01
falkland szigetek	02^01
falkland szigetek (malvin szigetek	02^01
falkland-szigetek	02^01
falkland-szigetek (malvin-szigetek	02^01
falklandeilanden	02^01
falklandeilanden (islas malvinas	02^01
falklandi saared	02^01
falklandi saared (malviini saared	02^01
falklandinsaaret	02^01
falklandinsaaret (malvinassaaret	02^01
falklandinseln	02^01
falklandinseln (malwinen	02^01
falklandseyjar	02^01
falklandseyjar (malvinas	02^01
falklandske ostrovy	02^01
falklandske ostrovy (malviny	02^01
falklandski otoci	02^01
falklandski otoci (malvini	02^01
falklandski otoki	02^01
falklandski otoki (malvini	02^01
falklandské ostrovy	02^01
falklandské ostrovy (malvíny	02^01
falklandsoarna	02^01
falklandsoearna	02^01
falklandsoeerne	02^01
falklandsoeerne (islas malvinas	02^01
falklandsoerne	02^01
falklandsoerne (islas malvinas	02^01
falklandsoeyene	02^01
falklandsoeyene (islas malvinas	02^01
falklandsoyene	02^01
falklandsoyene (islas malvinas	02^01
falklandsöarna	02^01
falklandsøerne	02^01
falklandsøerne (islas malvinas	02^01
falklandsøyene	02^01
falklandsøyene (islas malvinas	02^01
falklandy	02^01
falklandy (malviny	02^01
falklandy (malvíny	02^01
falklandy (malwiny	02^01
fareru salos	02]01
farerų salos	02]01
faroarna	02]01
faroe adalari	02]01
faroe adaları	02]01
faroe islands	02]01
faroer	02]01
farsaaret	02]01
farska ostrva	02]01
farski otoci	02]01
fas	02_01
federation de russie	01I01
feroer szigetek	02]01
ferski otoki	02]01
feru salas	02]01
feröer szigetek	02]01
fidji	02`01
fidjieyjar	02`01
fidschi	02`01
fidsi	02`01
fidsí	02`01
fidzi	02`01
fidzis	02`01
fidzsi	02`01
fidżi	02`01
fidži	02`01
fidžis	02`01
figi	02`01
fiji	02`01
filabeinsstrondin	00[01
fildisi sahili	00[01
fildişi sahili	00[01
filipiinid	02a01
filipijnen	02a01
filipina	02a01
filipinai	02a01
filipinas	02a01
filipine	02a01
filipines	02a01
filipini	02a01
filipinler	02a01
filipiny	02a01
filippiinit	02a01
filippine	02a01
filippinene	02a01
filippinerna	02a01
filippinerne	02a01
filippseyjar	02a01
filipíny	02a01
filipīnas	02a01
filistin	01D01
filistin bolgeleri	01D01
filistin bölgeleri	01D01
finland	00a01
finlanda	00a01
finlande	00a01
finlandia	00a01
finlandiya	00a01
finlàndia	00a01
finlândia	00a01
finnland	00a01
finnorszag	00a01
finnország	00a01
finska	00a01
finsko	00a01
fiyi	02`01
fiġi	02`01
foerenade arabemiraten	01n01
foerenade kungariket	00L01
foerenta staterna	00201
foklandska (malvinska) ostrva	02^01
foklandska ostrva	02^01
folklando (malvinu) salos	02^01
folklando (malvinų) salos	02^01
folklando salos	02^01
folklenda (malvinu) salas	02^01
folklenda salas	02^01
forenade arabemiraten	01n01
forenade kungariket	00L01
forenta staterna	00201
frakkland	00b01
franca	00b01
france	00b01
francia	00b01
francia deli teruletek	02R01
francia déli területek	02R01
francia guyana	02b01
francia polinezia	02c01
francia polinézia	02c01
franciaorszag	00b01
franciaország	00b01
francie	00b01
francija	00b01
francijas dienvidjuru teritorija	02R01
francijas dienvidjūru teritorija	02R01
francijas gviana	02b01
francijas gviāna	02b01
francijas polinezija	02c01
francijas polinēzija	02c01
francja	00b01
francoska gvajana	02b01
francoska polinezija	02c01
francoski sveti martin	02d01
francosko juzno ozemlje	02R01
francosko južno ozemlje	02R01
francouzska guyana	02b01
francouzska jizni uzemi	02R01
francouzska polynesie	02c01
francouzská guyana	02b01
francouzská jižní území	02R01
francouzská polynésie	02c01
francuska	00b01
francuska gijana	02b01
francuska gvajana	02b01
francuska polinezija	02c01
francuske juzne teritorije	02R01
francuske južne teritorije	02R01
francuski juzni teritoriji	02R01
francuski južni teritoriji	02R01
francuskie terytoria poludniowe i antarktyczne	02R01
francuskie terytoria południowe i antarktyczne	02R01
francuzska guyana	02b01
francuzska polynezia	02c01
francuzske juzne a antarkticke uzemia	02R01
francuzsko	00b01
francúzska guyana	02b01
francúzska polynézia	02c01
francúzske južné a antarktické územia	02R01
francúzsko	00b01
frankreich	00b01
frankrig	00b01
frankrijk	00b01
frankrike	00b01
frans guyana	02b01
frans polynesie	02c01
frans-guyana	02b01
frans-polynesië	02c01
fransa	00b01
franse gebieden in de zuidelijke indische oceaan	02R01
fransiz guney topraklari	02R01
fransiz guyanasi	02b01
fransiz polinezyasi	02c01
fransk guyana	02b01
fransk polynesia	02c01
fransk polynesien	02c01
franska guyana	02b01
franska gvaejana	02b01
franska gvæjana	02b01
franska polynesia	02c01
franska polynesien	02c01
franska pólýnesía	02c01
franska sydterritorierna	02R01
fransız guyanası	02b01
fransız güney toprakları	02R01
fransız polinezyası	02c01
franta	00b01
franza	00b01
franzoesisch-guayana	02b01
franzoesisch-polynesien	02c01
franzoesische sued- und antarktisgebiete	02R01
franzosisch guayana	02b01
franzosisch polynesien	02c01
franzosische sud und antarktisgebiete	02R01
französisch-guayana	02b01
französisch-polynesien	02c01
französische süd- und antarktisgebiete	02R01
frança	00b01
franța	00b01
french guiana	02b01
french polynesia	02c01
french southern territories	02R01
fronsku sudlaegu landsvaedin	02R01
frönsku suðlægu landsvæðin	02R01
fulop szigetek	02a01
fyrom	01601
färsaaret	02]01
färöarna	02]01
färöer	02]01
fääri saared	02]01
færeyjar	02]01
færøerne	02]01
færøyene	02]01
fédération de russie	01I01
fídjíeyjar	02`01
fílabeinsströndin	00[01
fínsko	00a01
förenade arabemiraten	01n01
förenade kungariket	00L01
förenta staterna	00201
fülöp-szigetek	02a01
fēru salas	02]01
gabao	00c01
gabon	00c01
gabona	00c01
gabonas	00c01
gabun	00c01
gabão	00c01
gabón	00c01
gajana	00g01
gajāna	00g01
gambia	00d01
gambie	00d01
gambija	00d01
gambiya	00d01
gambía	00d01
gana	02e01
geansai	02f01
geansaí	02f01
geirsi	02Y01
geirsí	02Y01
georgia	01V01
georgia de sud si insulele sandwich de sud	01W01
georgia de sud și insulele sandwich de sud	01W01
georgia del sud e sandwich australi	01W01
georgia poludniowa i sandwich poludniowy	01W01
georgia południowa i sandwich południowy	01W01
georgia selatan & kep sandwich selatan	01W01
georgia selatan & kep. sandwich selatan	01W01
georgie	01V01
georgie du sud et les iles sandwich du sud	01W01
georgien	01V01
georgië	01V01
georgía	01V01
germania	00=01
germany	00=01
gernsija	02f01
gernsis	02f01
gernzi	02f01
geòrgia	01V01
geórgia	01V01
ghana	02e01
ghána	02e01
giamaica	02g01
giappone	01R01
gibilta	02F01
gibilterra	02F01
gibraltar	02F01
gibraltaras	02F01
gibraltars	02F01
gibraltár	02F01
gibraltārs	02F01
gibuti	02I01
gine	00h01
gine bissau	02701
gine-bissau	02701
ginea	00h01
ginea bissa	02701
giobraltar	02F01
giobráltar	02F01
giordania	00m01
gorogorszag	00f01
gra bretanha	00L01
graekenland	00f01
graenhofdaeyjar	02?01
graenland	00e01
graikija	00f01
gran bretagna	00L01
gran bretana	00L01
gran bretanya	00L01
gran bretaña	00L01
granada	02h01
grande bretagne	00L01
grande-bretagne	00L01
grcija	00f01
grcka	00f01
greanada	02h01
greanáda	02h01
great britain	00L01
grece	00f01
grecia	00f01
grecja	00f01
grecko	00f01
greece	00f01
greenland	00e01
grekland	00f01
grenada	02h01
grenade	02h01
grenland	00e01
grenlande	00e01
grenlandia	00e01
grenlandija	00e01
grenāda	02h01
griechenland	00f01
griekenland	00f01
griekija	00f01
grieķija	00f01
grikkland	00f01
groenland	00e01
groenlanda	00e01
groenlandia	00e01
groenlanti	00e01
groenlàndia	00e01
groenlândia	00e01
gronland	00e01
gronlanti	00e01
gronsko	00e01
groonimaa	00e01
groot brittannie	00L01
groot-brittannië	00L01
grossbritannien	00L01
großbritannien	00L01
gruusia	01V01
gruzia	01V01
gruzie	01V01
gruzija	01V01
gruzinsko	01V01
gruzja	01V01
gruzínsko	01V01
grã-bretanha	00L01
grækenland	00f01
grænhöfðaeyjar	02?01
grænland	00e01
grèce	00f01
grècia	00f01
grécia	00f01
grécko	00f01
grónsko	00e01
grönland	00e01
grönlanti	00e01
gröönimaa	00e01
grønland	00e01
grúzia	01V01
grčija	00f01
grčka	00f01
guadaluip	02i01
guadalupa	02i01
guadalupe	02i01
guadalúip	02i01
guadeloupe	02i01
guadelupa	02i01
guaiana francesa	02b01
guain na fraince	02b01
guam	02j01
guama	02j01
guamas	02j01
guatamala	02k01
guatemala	02k01
guayana francesa	02b01
guernesey	02f01
guernsey	02f01
guiana	00g01
guiana francesa	02b01
guiana thuoc phap	02b01
guiana thuộc pháp	02b01
guine	00h01
guine bissau	02701
guine equatorial	00601
guinea	00h01
guinea bisau	02701
guinea bissau	02701
guinea ecuatorial	00601
guinea ekuatorial	00601
guinea equatorial	00601
guinea equatoriale	00601
guinea xich dao	00601
guinea xích đạo	00601
guinea-bissau	02701
guinea-bisáu	02701
guinee	00h01
guinee bissau	02701
guinee equatoriale	00601
guinee-bissau	02701
guineea	00h01
guineea bissau	02701
guineea ecuatoriala	00601
guineea ecuatorială	00601
guineea-bissau	02701
guiné	00h01
guiné equatorial	00601
guiné-bissau	02701
guinée	00h01
guinée équatoriale	00601
guinée-bissau	02701
gujana	00g01
gujana francuska	02b01
guney afrika	00901
guney georgia ve guney sandwich adalari	01W01
guney kore	00U01
guney sudan	01b01
gurcistan	01V01
guyana	00g01
guyana francese	02b01
guyana franceza	02b01
guyana franceză	02b01
guyana prancis	02b01
guyane francaise	02b01
guyane française	02b01
guáin na fraince	02b01
gvadelup	02i01
gvadelupa	02i01
gvadelupeyjar	02i01
gvadelúpeyjar	02i01
gvaejana	00g01
gvajana	00g01
gvam	02j01
gvatemala	02k01
gvineja	00h01
gvineja bisao	02701
gvineja bisau	02701
gvineja bisava	02701
gvineja bissau	02701
gvineja-bisao	02701
gvineja-bisava	02701
gvinėja	00h01
gvæjana	00g01
gwadelupa	02i01
gwatemala	02k01
gwinea	00h01
gwinea bissau	02701
gwinea rownikowa	00601
gwinea równikowa	00601
gzejjer cocos (keeling	02M01
gzejjer cook	02P01
gzejjer mariana tat tramuntana	02\01
gzejjer marshall	02l01
gzejjer pitcairn	02m01
gzira bouvet	02801
gzira norfolk	02W01
gàmbia	00d01
gána	02e01
gâmbia	00d01
géorgie	01V01
géorgie du sud-et-les îles sandwich du sud	01W01
gíbraltar	02F01
gínea	00h01
gínea-bissá	02701
görögország	00f01
güney afrika	00901
güney georgia ve güney sandwich adaları	01W01
güney kore	00U01
güney sudan	01b01
gürcistan	01V01
gērnsija	02f01
gżejjer cocos (keeling	02M01
gżejjer cook	02P01
gżejjer marshall	02l01
gżejjer pitcairn	02m01
gżira bouvet	02801
gżira norfolk	02W01
ha lan	00;01
haiti	02n01
haitis	02n01
haití	02n01
han quoc	00U01
haítí	02n01
haïti	02n01
heard & mcdonald islands	02o01
heard adasi ve mcdonald adalari	02o01
heard adası ve mcdonald adaları	02o01
heard en mcdonaldeilanden	02o01
heard island og mcdonald islands	02o01
heard ja mcdonaldinsaaret	02o01
heard og mcdonaldoyene	02o01
heard og mcdonaldseyjar	02o01
heard sziget es mcdonald szigetek	02o01
heard und mcdonaldinseln	02o01
heard- og mcdonaldoeyene	02o01
heard- og mcdonaldøyene	02o01
heard-sziget és mcdonald-szigetek	02o01
heardi ja mcdonaldi saared	02o01
heardoen och mcdonaldoearna	02o01
heardon och mcdonaldoarna	02o01
heardov ostrov a macdonaldove ostrovy	02o01
heardov otok in mcdonaldovi otoki	02o01
hearduv ostrov a mcdonaldovy ostrovy	02o01
heardön och mcdonaldöarna	02o01
heardův ostrov a mcdonaldovy ostrovy	02o01
heimastjornarsvaedi palestinumanna	01D01
heimastjórnarsvæði palestínumanna	01D01
hellas	00f01
herda sala un makdonalda salas	02o01
herdo ir makdonaldo salos	02o01
hiina	01Y01
hindistan	00]01
hirvatistan	00Y01
hispaania	01K01
hiszpania	01K01
hoa ky	00201
hoa kỳ	00201
holanda	00;01
holandia	00;01
holandija	00;01
holandsko	00;01
holland	00;01
holland karib terseg	01001
holland karib-térség	01001
hollanda	00;01
hollande	00;01
hollandia	00;01
hollanti	00;01
honduras	03001
hondurasa	03001
hondures	03001
hondúras	03001
hondūras	03001
hong cong	02J01
hong kong	02J01
hong kong (rae xina	02J01
hong kong dak tiongkok	02J01
hong kong rae da china	02J01
hong kong sar	02J01
hong kong sar china	02J01
hong kong, rae da china	02J01
hongarije	01h01
hongkong	02J01
hongkong - kiinan erityishallintoalue	02J01
hongkong - oao číny	02J01
hongkong - zao číny	02J01
hongkong kiinan erityishallintoalue	02J01
hongkong kkt	02J01
hongkong oao ciny	02J01
hongkong sar	02J01
hongkong sar kina	02J01
hongkong sar van china	02J01
hongkong zao ciny	02J01
hongkongi erihalduspiirkond	02J01
hongria	01h01
hongrie	01h01
honkonga	02J01
honkongas	02J01
horvaatia	00Y01
horvatija	00Y01
horvatorszag	00Y01
horvátország	00Y01
horvātija	00Y01
hrvaska	00Y01
hrvatska	00Y01
hrvaška	00Y01
huippuvuoret ja jan mayen	03101
hungaria	01h01
hungary	01h01
hungria	01h01
hungría	01h01
hviderusland	00E01
hvita russland	00E01
hviterussland	00E01
hvíta-rússland	00E01
hy lap	00f01
hy lạp	00f01
hà lan	00;01
hàn quốc	00U01
háítí	02n01
hērda sala un makdonalda salas	02o01
hırvatistan	00Y01
hồng kông	02J01
iamaice	02g01
iamáice	02g01
ic chad	02@01
ic cili	01X01
ic cina	01Y01
iceland	00o01
id danimarka	00\01
id-danimarka	00\01
ida timor	02001
ida-timor	02001
iemen	02[01
ierland	00:01
igaunija	00^01
iirimaa	00:01
iisrael	03201
ijsland	00o01
il bahamas	02101
il bahrain	02201
il bangladesh	00D01
il belarussja	00E01
il belgju	00F01
il belize	00G01
il benin	02401
il bhutan	00O01
il bolivja	00I01
il botswana	00J01
il boznija herzegovina	00H01
il brazil	00K01
il brunei	02<01
il bulgarija	00M01
il burkina faso	02=01
il burundi	00N01
il costa rica	02Q01
il djibouti	02I01
il filippini	02a01
il finlandja	00a01
il gabon	00c01
il gamajka	02g01
il gambja	00d01
il gappun	01R01
il georgia	01V01
il georgia tan nofsinhar u l gzejjer sandwich tan nofsinhar	01W01
il germanja	00=01
il ghana	02e01
il gordan	00m01
il grecja	00f01
il guinea	00h01
il guinea bissau	02701
il guinea ekwatorjali	00601
il guyana	00g01
il guyana franciza	02b01
il gwatemala	02k01
il gzejjer aland	00101
il gzejjer cayman	02E01
il gzejjer faeroe	02]01
il gzejjer falkland	02^01
il gzejjer falkland (il gzejjer malvinas	02^01
il gzejjer heard u l gzejjer mcdonald	02o01
il gzejjer minuri mbieghda tal istati uniti	00301
il gzejjer solomon	03301
il gzejjer turks u caicos	03401
il gzejjer vergni brittanici	02;01
il gzejjer vergni tal istati uniti	00401
il gzira christmas	02901
il haiti	02n01
il honduras	03001
il jemen	02[01
il kambodja	00P01
il kamerun	02A01
il kanada	02B01
il kazakistan	00Q01
il kenja	00R01
il kirgizistan	00T01
il kolombja	00W01
il kongo brazzaville	02O01
il korea t'isfel	00U01
il korea ta' fuq	00V01
il kosovo	00X01
il kosta tal avorju	00[01
il kroazja	00Y01
il kuwajt	02S01
il laos	03501
il latvja	01101
il lesoto	03601
il libanu	01401
il liberja	01201
il libja	01301
il liechtenstein	03701
il litwanja	01501
il lussemburgu	03801
il macao	02K01
il macedonja ta' fuq	01601
il malasja	01701
il malawi	01801
il maldivi	03901
il mali	03:01
il marokk	02_01
il mauritania	01901
il messiku	03;01
il mikronezja	01:01
il moldova	01;01
il mongolja	01<01
il montenegro	02H01
il mozambique	03<01
il myanmar burma	02>01
il pakistan	01C01
il palestina	01D01
il panama	03=01
il paragwaj	03>01
il peru	03?01
il polonja	01F01
il portugall	01G01
il qatar	02C01
il venezwela	03@01
il vjetnam	03A01
il-bahamas	02101
il-bahrain	02201
il-bangladesh	00D01
il-belarussja	00E01
il-belize	00G01
il-belġju	00F01
il-benin	02401
il-bhutan	00O01
il-bolivja	00I01
il-botswana	00J01
il-bożnija-ħerzegovina	00H01
il-brażil	00K01
il-brunei	02<01
il-bulgarija	00M01
il-burkina faso	02=01
il-burundi	00N01
il-costa rica	02Q01
il-djibouti	02I01
il-filippini	02a01
il-finlandja	00a01
il-gabon	00c01
il-gambja	00d01
il-georgia	01V01
il-georgia tan-nofsinhar u l-gżejjer sandwich tan-nofsinhar	01W01
il-ghana	02e01
il-greċja	00f01
il-guinea	00h01
il-guinea ekwatorjali	00601
il-guinea-bissau	02701
il-guyana	00g01
il-guyana franċiża	02b01
il-gwatemala	02k01
il-gżejjer aland	00101
il-gżejjer cayman	02E01
il-gżejjer faeroe	02]01
il-gżejjer falkland	02^01
il-gżejjer falkland (il-gżejjer malvinas	02^01
il-gżejjer heard u l-gżejjer mcdonald	02o01
il-gżejjer minuri mbiegħda tal-istati uniti	00301
il-gżejjer solomon	03301
il-gżejjer turks u caicos	03401
il-gżejjer verġni brittaniċi	02;01
il-gżejjer verġni tal-istati uniti	00401
il-gżira christmas	02901
il-haiti	02n01
il-honduras	03001
il-jemen	02[01
il-kambodja	00P01
il-kamerun	02A01
il-kanada	02B01
il-każakistan	00Q01
il-kenja	00R01
il-kirgiżistan	00T01
il-kolombja	00W01
il-kongo - brazzaville	02O01
il-korea t'isfel	00U01
il-korea ta' fuq	00V01
il-kosovo	00X01
il-kosta tal-avorju	00[01
il-kroazja	00Y01
il-kuwajt	02S01
il-laos	03501
il-latvja	01101
il-lesoto	03601
il-libanu	01401
il-liberja	01201
il-libja	01301
il-liechtenstein	03701
il-litwanja	01501
il-lussemburgu	03801
il-macao	02K01
il-malasja	01701
il-malawi	01801
il-maldivi	03901
il-mali	03:01
il-marokk	02_01
il-mauritania	01901
il-maċedonja ta' fuq	01601
il-messiku	03;01
il-mikroneżja	01:01
il-moldova	01;01
il-mongolja	01<01
il-montenegro	02H01
il-mozambique	03<01
il-myanmar/burma	02>01
il-pakistan	01C01
il-palestina	01D01
il-panama	03=01
il-paragwaj	03>01
il-perù	03?01
il-polonja	01F01
il-portugall	01G01
il-qatar	02C01
il-venezwela	03@01
il-vjetnam	03A01
il-ġamajka	02g01
il-ġappun	01R01
il-ġermanja	00=01
il-ġordan	00m01
ile bouvet	02801
ile christmas	02901
ile de man	02V01
ile norfolk	02W01
iles aland	00101
iles caimans	02E01
iles cocos	02M01
iles cook	02P01
iles feroe	02]01
iles heard et macdonald	02o01
iles malouines	02^01
iles malouines (iles falkland	02^01
iles mariannes du nord	02\01
iles marshall	02l01
iles mineures eloignees des etats unis	00301
iles pitcairn	02m01
iles salomon	03301
iles turques et caiques	03401
iles vierges britanniques	02;01
iles vierges des etats unis	00401
ilha bouvet	02801
ilha christmas	02901
ilha de man	02V01
ilha norfolk	02W01
ilhas aland	00101
ilhas cayman	02E01
ilhas cocos (keeling	02M01
ilhas cook	02P01
ilhas faroe	02]01
ilhas faroé	02]01
ilhas georgia do sul e sandwich do sul	01W01
ilhas geórgia do sul e sandwich do sul	01W01
ilhas heard e mcdonald	02o01
ilhas malvinas	02^01
ilhas malvinas (ilhas falkland	02^01
ilhas marianas do norte	02\01
ilhas marshall	02l01
ilhas menores distantes dos eua	00301
ilhas pitcairn	02m01
ilhas salomao	03301
ilhas salomão	03301
ilhas turcas e caicos	03401
ilhas virgens americanas	00401
ilhas virgens britanicas	02;01
ilhas virgens britânicas	02;01
illa bouvet	02801
illa christmas	02901
illa de la reunio	03B01
illa de la reunió	03B01
illa de man	02V01
illa norfolk	02W01
illes aland	00101
illes caiman	02E01
illes cocos (keeling	02M01
illes cook	02P01
illes falkland	02^01
illes falkland (illes malvines	02^01
illes feroe	02]01
illes fèroe	02]01
illes georgia del sud i sandwich del sud	01W01
illes geòrgia del sud i sandwich del sud	01W01
illes heard i mcdonald	02o01
illes marianes del nord	02\01
illes marshall	02l01
illes menors allunyades dels estats units	00301
illes pitcairn	02m01
illes salomo	03301
illes salomó	03301
illes turks i caicos	03401
illes verges britaniques	02;01
illes verges britàniques	02;01
illes verges dels estats units	00401
illes åland	00101
in namibja	01=01
in nepal	03C01
in netherlands	00;01
in netherlands tal karibew	01001
in niger	01?01
in nigerja	01>01
in nikaragwa	03D01
in norvegja	00n01
in-namibja	01=01
in-nepal	03C01
in-netherlands	00;01
in-netherlands tal-karibew	01001
in-nikaragwa	03D01
in-niġer	01?01
in-niġerja	01>01
in-norveġja	00n01
inde	00]01
india	00]01
indie	00]01
indien	00]01
indija	00]01
indijas okeana britu teritorija	02:01
indijas okeāna britu teritorija	02:01
indijos vandenyno britu sritis	02:01
indijos vandenyno britų sritis	02:01
indland	00]01
indoneesia	00k01
indonesia	00k01
indonesie	00k01
indonesien	00k01
indonesië	00k01
indonezia	00k01
indonezija	00k01
indonezja	00k01
indonèsia	00k01
indonésia	00k01
indonésie	00k01
indonézia	00k01
indonēzija	00k01
indónesía	00k01
inggris	00L01
inggris raya	00L01
inghilterra	00L01
ingiltere	00L01
ingilterra	00L01
inglaterra	00L01
inglismaa	00L01
insula bouvet	02801
insula christmas	02901
insula heard si insulele mcdonald	02o01
insula heard și insulele mcdonald	02o01
insula man	02V01
insula norfolk	02W01
insulele aland	00101
insulele caraibe olandeze	01001
insulele cayman	02E01
insulele cocos (keeling	02M01
insulele cook	02P01
insulele falkland	02^01
insulele falkland (insulele malvine	02^01
insulele feroe	02]01
insulele indepartate ale s u a	00301
insulele mariane de nord	02\01
insulele marshall	02l01
insulele pitcairn	02m01
insulele solomon	03301
insulele turks si caicos	03401
insulele turks și caicos	03401
insulele virgine americane	00401
insulele virgine britanice	02;01
insulele åland	00101
insulele îndepărtate ale s.u.a	00301
intia	00]01
iordania	00m01
iosrael	03201
ir regjun amministrattiv specjali ta' hong kong tar repubblika tal poplu tac cina	02J01
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina	02K01
ir renju unit	00L01
ir repubblika ceka	01S01
ir repubblika centru afrikana	02G01
ir repubblika demokratika tal kongo	00Z01
ir repubblika dominicana	01E01
ir repubblika tal kongo	02O01
ir rumanija	01H01
ir russja	01I01
ir rwanda	03E01
ir-renju unit	00L01
ir-repubblika demokratika tal-kongo	00Z01
ir-repubblika dominicana	01E01
ir-repubblika tal-kongo	02O01
ir-repubblika ċeka	01S01
ir-repubblika ċentru-afrikana	02G01
ir-reġjun amministrattiv speċjali ta' hong kong tar-repubblika tal-poplu taċ-ċina	02J01
ir-reġjun amministrattiv speċjali tal-macao tar-repubblika tal-poplu taċ-ċina	02K01
ir-rumanija	01H01
ir-russja	01I01
ir-rwanda	03E01
ira	00j01
iraak	00i01
iraan	00j01
irak	00i01
iraka	00i01
irakas	00i01
iran	00j01
irana	00j01
iranas	00j01
irao	00j01
iraq	00i01
iraque	00i01
ireland	00:01
irija	00:01
irland	00:01
irlanda	00:01
irlande	00:01
irlandia	00:01
irlanti	00:01
irorszag	00:01
irska	00:01
irsko	00:01
irák	00i01
irán	00j01
irã	00j01
irão	00j01
irāka	00i01
irāna	00j01
is sahara tal punent	01J01
is samoa amerikana	00?01
is senegal	01T01
is serbja	01U01
is seychelles	03F01
is sirja	01[01
is slovakkja	01]01
is slovenja	01\01
is somalja	01^01
is sri lanka	03G01
is sudan	01a01
is sudan t'isfel	01b01
is suriname	03H01
is-samoa amerikana	00?01
is-saħara tal-punent	01J01
is-senegal	01T01
is-serbja	01U01
is-seychelles	03F01
is-sirja	01[01
is-slovakkja	01]01
is-slovenja	01\01
is-somalja	01^01
is-sri lanka	03G01
is-sudan	01a01
is-sudan t'isfel	01b01
is-suriname	03H01
isla bouvet	02801
isla de man	02V01
isla de navidad	02901
isla norfolk	02W01
island	00o01
islanda	00o01
islande	00o01
islandia	00o01
islandija	00o01
islanti	00o01
islas aland	00101
islas caiman	02E01
islas caimán	02E01
islas cocos	02M01
islas cook	02P01
islas feroe	02]01
islas georgia del sur y sandwich del sur	01W01
islas heard y mcdonald	02o01
islas malvinas	02^01
islas malvinas (islas falkland	02^01
islas marianas del norte	02\01
islas marshall	02l01
islas menores alejadas de ee uu	00301
islas menores alejadas de ee. uu	00301
islas pitcairn	02m01
islas salomon	03301
islas salomón	03301
islas turcas y caicos	03401
islas virgenes britanicas	02;01
islas virgenes de ee uu	00401
islas vírgenes británicas	02;01
islas vírgenes de ee. uu	00401
isle of man	02V01
islàndia	00o01
islândia	00o01
iso britannia	00L01
iso-britannia	00L01
isola bouvet	02801
isola christmas	02901
isola di man	02V01
isola norfolk	02W01
isole aland	00101
isole cayman	02E01
isole cocos (keeling	02M01
isole cook	02P01
isole faer oer	02]01
isole falkland	02^01
isole falkland (isole malvine	02^01
isole fær øer	02]01
isole heard e mcdonald	02o01
isole marianne settentrionali	02\01
isole marshall	02l01
isole minori esterne degli stati uniti	00301
isole pitcairn	02m01
isole salomone	03301
isole turks e caicos	03401
isole vergini americane	00401
isole vergini britanniche	02;01
isole åland	00101
ispanija	01K01
ispanya	01K01
israel	03201
israele	03201
israil	03201
israël	03201
istocni timor	02001
istočni timor	02001
isvec	01_01
isveç	01_01
isvicre	00_01
isviçre	00_01
it tagikistan	01L01
it tajlandja	01N01
it tajwan	01O01
it tanzanija	01M01
it territorji francizi tan nofsinhar	02R01
it territorji palestinjani	01D01
it togo	03I01
it tokelau	03J01
it tunezija	01c01
it turkija	01d01
it turkmenistan	01e01
it-tajlandja	01N01
it-tajwan	01O01
it-tanzanija	01M01
it-taġikistan	01L01
it-territorji franċiżi tan-nofsinhar	02R01
it-territorji palestinjani	01D01
it-togo	03I01
it-tokelau	03J01
it-tuneżija	01c01
it-turkija	01d01
it-turkmenistan	01e01
ita timor	02001
itaalia	00l01
itae-timor	02001
itaevalta	01B01
italia	00l01
italie	00l01
italien	00l01
italija	00l01
italië	00l01
italy	00l01
italya	00l01
itavalta	01B01
itàlia	00l01
itália	00l01
itálie	00l01
itä-timor	02001
itävalta	01B01
itālija	00l01
ivoorkust	00[01
ivory coast	00[01
iz zambja	01P01
iz zimbabwe	01Z01
izland	00o01
izlanda	00o01
izrael	03201
izraela	03201
izraelis	03201
izraēla	03201
iémen	02[01
iêmen	02[01
iċ-chad	02@01
iċ-ċili	01X01
iċ-ċina	01Y01
iż-żambja	01P01
iż-żimbabwe	01Z01
iżrael	03201
jaapan	01R01
jamaica	02g01
jamaika	02g01
jamaique	02g01
jamajka	02g01
jamaíka	02g01
jamaïque	02g01
japan	01R01
japana	01R01
japani	01R01
japao	01R01
japo	01R01
japon	01R01
japonia	01R01
japonija	01R01
japonska	01R01
japonsko	01R01
japonya	01R01
japán	01R01
japão	01R01
japó	01R01
japón	01R01
japāna	01R01
jaunkaledonija	01@01
jaunzelande	01A01
jaunzēlande	01A01
jav	00201
jeemen	02[01
jemen	02[01
jemena	02[01
jemenas	02[01
jepang	01R01
jerman	00=01
jermenija	00A01
jersey	02Y01
jibuti	02I01
jihoafricka republika	00901
jihoafrická republika	00901
jizni georgie a jizni sandwichovy ostrovy	01W01
jizni korea	00U01
jizni sudan	01b01
jižní georgie a jižní sandwichovy ostrovy	01W01
jižní korea	00U01
jižní súdán	01b01
jk	00L01
jolaey	02901
jordaania	00m01
jordan	00m01
jordania	00m01
jordanie	00m01
jordanien	00m01
jordanija	00m01
jordanië	00m01
jordansko	00m01
jordània	00m01
jordánia	00m01
jordánsko	00m01
jordânia	00m01
jordānija	00m01
joulusaar	02901
joulusaari	02901
juleoeen	02901
juleoen	02901
juleøen	02901
juloen	02901
julon	02901
julön	02901
jungtine karalyste	00L01
jungtines valstijos	00201
jungtiniai arabu emyratai	01n01
jungtiniai arabų emyratai	01n01
jungtiniu valstiju mazosios tolimosios salos	00301
jungtiniu valstiju mergeliu salos	00401
jungtinių valstijų mažosios tolimosios salos	00301
jungtinių valstijų mergelių salos	00401
jungtinė karalystė	00L01
jungtinės valstijos	00201
juodkalnija	02H01
juzna afrika	00901
juzna dzordzija i juzna sendvicka ostrva	01W01
juzna georgia a juzne sandwichove ostrovy	01W01
juzna georgia i otoci juzni sandwich	01W01
juzna georgia in juzni sandwichevi otoki	01W01
juzna korea	00U01
juzna koreja	00U01
juzni sudan	01b01
juznoafricka republika	00901
juznoafriska republika	00901
juzny sudan	01b01
južna džordžija i južna sendvička ostrva	01W01
južna georgia i otoci južni sandwich	01W01
južna georgia in južni sandwichevi otoki	01W01
južna koreja	00U01
južni sudan	01b01
južnoafrička republika	00901
južnoafriška republika	00901
južná afrika	00901
južná georgia a južné sandwichove ostrovy	01W01
južná kórea	00U01
južný sudán	01b01
jólaey	02901
jórdanía	00m01
jõulusaar	02901
kaaimaneilanden	02E01
kaapverdie	02?01
kaapverdië	02?01
kaboverde	02?01
kaimaninseln	02E01
kaimanisaared	02E01
kaimanu salas	02E01
kaimanu salos	02E01
kaimanų salos	02E01
kajman szigetek	02E01
kajmanie ostrovy	02E01
kajmanji otoki	02E01
kajmanska ostrva	02E01
kajmanske ostrovy	02E01
kajmanski otoci	02E01
kajmanské ostrovy	02E01
kajmany	02E01
kajmán-szigetek	02E01
kaledonia baru	01@01
kaledu sala	02901
kalėdų sala	02901
kambocya	00P01
kambodia	00P01
kambodja	00P01
kambodscha	00P01
kambodsja	00P01
kambodza	00P01
kambodzsa	00P01
kambodża	00P01
kambodža	00P01
kamboja	00P01
kamboçya	00P01
kambódía	00P01
kameroen	02A01
kamerun	02A01
kameruna	02A01
kamerunas	02A01
kamerún	02A01
kamerūna	02A01
kamerūnas	02A01
kanada	02B01
kanāda	02B01
kap verde	02?01
kapp verde	02?01
kapverdy	02?01
karacsony sziget	02901
karadag	02H01
karadağ	02H01
karayip hollandasi	01001
karayip hollandası	01001
kargazstan	00T01
karibahafshluti hollands	01001
karibian alankomaat	01001
karibische niederlande	01001
karibisk nederland	01001
karibiska nederlaenderna	01001
karibiska nederlanderna	01001
karibiska nederländerna	01001
karibske holandsko	01001
karibske nizozemsko	01001
karibské holandsko	01001
karibské nizozemsko	01001
karibu nyderlandai	01001
karibų nyderlandai	01001
kariibi madalmaad	01001
karipska holandija	01001
karipski otoci nizozemske	01001
karácsony-sziget	02901
karíbahafshluti hollands	01001
kasachstan	00Q01
kasahstan	00Q01
kasakhstan	00Q01
kasakstan	00Q01
katar	02C01
katara	02C01
kataras	02C01
kazachstan	00Q01
kazachstanas	00Q01
kazachstán	00Q01
kazahstan	00Q01
kazahstana	00Q01
kazahstāna	00Q01
kazahsztan	00Q01
kazahsztán	00Q01
kazajistan	00Q01
kazajistán	00Q01
kazakhstan	00Q01
kazakistan	00Q01
kazakstan	00Q01
keenia	00R01
kelet timor	02001
kelet-timor	02001
kena	00R01
kenia	00R01
kenija	00R01
kenya	00R01
kenía	00R01
kepulauan aland	00101
kepulauan cayman	02E01
kepulauan cocos (keeling	02M01
kepulauan cook	02P01
kepulauan falkland	02^01
kepulauan falkland (malvinas	02^01
kepulauan faroe	02]01
kepulauan mariana utara	02\01
kepulauan marshall	02l01
kepulauan norfolk	02W01
kepulauan pitcairn	02m01
kepulauan solomon	03301
kepulauan svalbard dan jan mayen	03101
kepulauan terluar as	00301
kepulauan turks dan caicos	03401
kepulauan virgin amerika serikat	00401
kepulauan virgin britania raya	02;01
kepulauan wallis dan futuna	03K01
kesk aafrika vabariik	02G01
kesk-aafrika vabariik	02G01
keski afrikan tasavalta	02G01
keski-afrikan tasavalta	02G01
keňa	00R01
kibris	00S01
kiina	01Y01
kina	01Y01
kinas ipasas parvaldes apgabals honkonga	02J01
kinija	01Y01
kipar	00S01
kipra	00S01
kipras	00S01
kirasao	02U01
kirghizistan	00T01
kirghizstan	00T01
kirgisia	00T01
kirgisistan	00T01
kirgistan	00T01
kirgizie	00T01
kirgizija	00T01
kirgizistan	00T01
kirgizisztan	00T01
kirgizisztán	00T01
kirgizië	00T01
kirgizsko	00T01
kirgizstan	00T01
kirgizstana	00T01
kirgizstāna	00T01
kirguistan	00T01
kirguistán	00T01
kirguizstan	00T01
kiribati	02L01
kiribatis	02L01
kitajska	01Y01
kiurasao	02U01
kleine afgelegen eilanden van de verenigde staten	00301
koeweit	02S01
kokoseyjar (keeling	02M01
kokosinseln	02M01
kokosoarna	02M01
kokosoearna	02M01
kokosoeyene	02M01
kokosova (kilingova) ostrva	02M01
kokosove ostrovy	02M01
kokosovi (keelingovi) otoci	02M01
kokosovi otoki	02M01
kokosové ostrovy	02M01
kokosoyene	02M01
kokosu (kilinga) salas	02M01
kokosu (kilingo) salos	02M01
kokosu (kīlinga) salas	02M01
kokosöarna	02M01
kokosøyene	02M01
kokosų (kilingo) salos	02M01
kokusz (keeling) szigetek	02M01
kolombia	00W01
kolombiya	00W01
kolumbia	00W01
kolumbie	00W01
kolumbien	00W01
kolumbija	00W01
komoorid	02N01
komorai	02N01
komoren	02N01
komorene	02N01
komorerna	02N01
komoreyjar	02N01
komori	02N01
komorit	02N01
komorlar	02N01
komoro	02N01
komorska ostrva	02N01
komoru salas	02N01
komory	02N01
kongas brazavilis	02O01
kongas kinsasa	00Z01
kongas-brazavilis	02O01
kongas-kinšasa	00Z01
kongo	03L02
kongo (brazavila	02O01
kongo (demokraticna republika kongo	00Z01
kongo (demokratische republik	00Z01
kongo (demokratična republika kongo	00Z01
kongo (dr	00Z01
kongo (drk	00Z01
kongo (kdk	00Z01
kongo (kinsasa	00Z01
kongo (kinšasa	00Z01
kongo (koztarsasag	02O01
kongo (lydstjornarlydveldid	00Z01
kongo (lydveldid	02O01
kongo (rdk	00Z01
kongo (republik	02O01
kongo (republika	02O01
kongo (rk	02O01
kongo - brazavil	02O01
kongo - brazzaville	02O01
kongo - kinshasa	00Z01
kongo - kinşasa	00Z01
kongo - kinšasa	00Z01
kongo brazavil	02O01
kongo brazzaville	02O01
kongo cumhuriyeti	02O01
kongo demokratik cumhuriyeti	00Z01
kongo demokratine respublika	00Z01
kongo demokratinė respublika	00Z01
kongo demokratiska republika	00Z01
kongo demokrātiskā republika	00Z01
kongo dv	00Z01
kongo kinsasa	00Z01
kongo kinshasa	00Z01
kongo respublika	02O01
kongo vabariik	02O01
kongo-brazzaville	02O01
kongo-kinshasa	00Z01
kongon demokraattinen tasavalta	00Z01
kongon tasavalta	02O01
kongó (kdk	00Z01
kongó (köztársaság	02O01
kongó (lýðstjórnarlýðveldið	00Z01
kongó (lýðveldið	02O01
kongó - brazzaville	02O01
kongó - kinshasa	00Z01
kongó-brazzaville	02O01
kongó-kinshasa	00Z01
konzska demokraticka republika	00Z01
konzska republika	02O01
konžská demokratická republika	00Z01
konžská republika	02O01
kookossaared	02M01
kookossaaret (keelingsaaret	02M01
korea	00U01
korea polnocna	00V01
korea poludniowa	00U01
korea południowa	00U01
korea północna	00V01
korea selatan	00U01
korea utara	00V01
korgozstan	00T01
kosova	00X01
kosovas	00X01
kosovo	00X01
kosowo	00X01
kosta rika	02Q01
kostarika	02Q01
kostaryka	02Q01
kostaríka	02Q01
koszovo	00X01
koszovó	00X01
kotdivuara	00[01
kotdivuāra	00[01
koweit	02S01
koweït	02S01
kozep afrikai koztarsasag	02G01
kreeka	00f01
kreikka	00f01
krievija	01I01
kroasia	00Y01
kroatia	00Y01
kroatie	00Y01
kroatien	00Y01
kroatija	00Y01
kroatië	00Y01
krolestwo niderlandow	00;01
króatía	00Y01
królestwo niderlandów	00;01
ktr ipasais administrativais regions makao	02K01
kuba	02T01
kuka salas	02P01
kuko salos	02P01
kukova ostrva	02P01
kupros	00S01
kurasao	02U01
kuuba	02T01
kuvait	02S01
kuvajt	02S01
kuveit	02S01
kuveita	02S01
kuveitas	02S01
kuveyt	02S01
kuwait	02S01
kuweit	02S01
kuwejt	02S01
kuzey kore	00V01
kuzey makedonya	01601
kuzey mariana adalari	02\01
kuzey mariana adaları	02\01
kypr	00S01
kypros	00S01
kypur	00S01
kyrgyzstan	00T01
kyrgyzstán	00T01
kârgâzstan	00T01
kína	01Y01
kíribatí	02L01
kókoseyjar (keeling	02M01
kókusz (keeling)-szigetek	02M01
kólumbía	00W01
kómoreyjar	02N01
kósóvó	00X01
kõrgõzstan	00T01
közép-afrikai köztársaság	02G01
kúba	02T01
kúveit	02S01
küba	02T01
küpros	00S01
kýpur	00S01
kıbrıs	00S01
kırgızistan	00T01
l afganistan	00801
l afrika t'isfel	00901
l albanija	00<01
l algerija	00>01
l angola	01k01
l antartika	01l01
l arabja sawdija	00001
l argentina	00@01
l armenja	00A01
l awstralja	00C01
l awstrija	01B01
l azerbajgan	00B01
l egittu	00501
l ekwador	02Z01
l emirati gharab maghquda	01n01
l eritrea	00`01
l estonja	00^01
l eswatini	01`01
l etjopja	00701
l indja	00]01
l indonezja	00k01
l iran	00j01
l iraq	00i01
l irlanda	00:01
l istat tal belt tal vatikan	02D01
l istati uniti	00201
l italja	00l01
l izlanda	00o01
l izvezja	01_01
l izvizzera	00_01
l oman	03N01
l uganda	03O01
l ukrajna	01f01
l ungerija	01h01
l urugwaj	03P01
l uzbekistan	01g01
l-afganistan	00801
l-afrika t'isfel	00901
l-albanija	00<01
l-alġerija	00>01
l-angola	01k01
l-antartika	01l01
l-arabja sawdija	00001
l-armenja	00A01
l-arġentina	00@01
l-awstralja	00C01
l-awstrija	01B01
l-ażerbajġan	00B01
l-ekwador	02Z01
l-emirati għarab magħquda	01n01
l-eritrea	00`01
l-estonja	00^01
l-eswatini	01`01
l-etjopja	00701
l-eġittu	00501
l-indja	00]01
l-indoneżja	00k01
l-iran	00j01
l-iraq	00i01
l-irlanda	00:01
l-istat tal-belt tal-vatikan	02D01
l-istati uniti	00201
l-italja	00l01
l-iżlanda	00o01
l-iżvezja	01_01
l-iżvizzera	00_01
l-oman	03N01
l-uganda	03O01
l-ukrajna	01f01
l-ungerija	01h01
l-urugwaj	03P01
l-użbekistan	01g01
la reunion	03B01
la réunion	03B01
laane sahara	01J01
laensi-sahara	01J01
lanh tho an do duong thuoc anh	02:01
lanh tho palestine	01D01
lanh tho phia nam thuoc phap	02R01
lansi sahara	01J01
lao	03501
laos	03501
laosa	03501
laosas	03501
laosz	03501
lati	01101
latvia	01101
latvija	01101
lebanon	01401
leedu	01501
lengyelorszag	01F01
lengyelország	01F01
lenkija	01F01
leosota	03601
leosóta	03601
lesotas	03601
lesotho	03601
lesoto	03601
lesótó	03601
letland	01101
letonia	01101
letonija	01101
letonya	01101
lettland	01101
lettonia	01101
lettonie	01101
lettorszag	01101
lettország	01101
letònia	01101
letónia	01101
letônia	01101
li bang	01401
li-băng	01401
liban	01401
libana	01401
libanas	01401
libano	01401
libanon	01401
libeeria	01201
liberia	01201
liberie	01201
liberija	01201
liberya	01201
libia	01301
libie	01301
libija	01301
libië	01301
libya	01301
libye	01301
libyen	01301
libèria	01201
libéria	01201
libérie	01201
libāna	01401
libērija	01201
lichtenstajnsko	03701
lichtensteinas	03701
lichtenstejnsko	03701
lichtenštajnsko	03701
lichtenšteinas	03701
lichtenštejnsko	03701
lichtinstein	03701
lichtinstéin	03701
liechtenstein	03701
liettua	01501
lietuva	01501
lietuvos respublika	01501
lihtenstajn	03701
lihtensteina	03701
lihtenštajn	03701
lihtenšteina	03701
liibanon	01401
liibua	01301
liibüa	01301
litauen	01501
lithaen	01501
lithuania	01501
litháen	01501
litouwen	01501
lituania	01501
lituanie	01501
lituània	01501
lituânia	01501
litva	01501
litvania	01501
litvanija	01501
litvanya	01501
litvánia	01501
litwa	01501
liuksemburgas	03801
lotwa	01101
lotyssko	01101
lotyšsko	01101
louna aafrika vabariik	00901
louna georgia ja louna sandwichi saared	01W01
louna korea	00U01
louna sudaan	01b01
lubnan	01401
lucembursko	03801
lucsamburg	03801
luksemburg	03801
luksemburga	03801
lussemburgo	03801
luxemborg	03801
luxembourg	03801
luxemburg	03801
luxemburgo	03801
luxembursko	03801
lào	03501
lãnh thổ palestine	01D01
lãnh thổ phía nam thuộc pháp	02R01
lãnh thổ ấn độ dương thuộc anh	02:01
länsi-sahara	01J01
läti	01101
lääne-sahara	01J01
líban	01401
líbano	01401
líbanon	01401
líbería	01201
líbia	01301
líbya	01301
líbía	01301
lõuna-aafrika vabariik	00901
lõuna-georgia ja lõuna-sandwichi saared	01W01
lõuna-korea	00U01
lõuna-sudaan	01b01
lúxemborg	03801
lübnan	01401
lüksemburg	03801
lībija	01301
ma roc	02_01
ma-rốc	02_01
macao	02K01
macao - kiinan erityishallintoalue	02K01
macao - oao číny	02K01
macao - zao číny	02K01
macao kiinan erityishallintoalue	02K01
macao oao ciny	02K01
macao sar	02K01
macao sar china	02K01
macao sar kina	02K01
macao zao ciny	02K01
macaristan	01h01
macau	02K01
macau (rae xina	02K01
macau erihalduspiirkond	02K01
macau rae da china	02K01
macau sar van china	02K01
macau, rae da china	02K01
macedoine du nord	01601
macedonia	01601
macedonia de nord	01601
macedonia del nord	01601
macedonia del norte	01601
macedonia do norte	01601
macedonia polnocna	01601
macedonia północna	01601
macedònia del nord	01601
macedônia do norte	01601
macédoine du nord	01601
madagascar	03Q01
madagaskar	03Q01
madagaskara	03Q01
madagaskaras	03Q01
madagaszkar	03Q01
madagaszkár	03Q01
madarska	01h01
madarsko	01h01
madzarska	01h01
madžarska	01h01
maenmar (burma	02>01
magyarorszag	01h01
magyarország	01h01
maili	03:01
mailí	03:01
mainland china	01Y01
majot	03R01
majota	03R01
majotas	03R01
majotta	03R01
makao	02K01
makao kkt	02K01
makau	02K01
makau dak tiongkok	02K01
makav	02K01
makaó	02K01
makaó kkt	02K01
makedonia utara	01601
maladewa	03901
malaisia	01701
malaisie	01701
malaizija	01701
malajsie	01701
malajzia	01701
malasia	01701
malasía	01701
malaui	01801
malavi	01801
malavija	01801
malavis	01801
malaví	01801
malawi	01801
malaysia	01701
maldiivid	03901
maldiv szigetek	03901
maldivas	03901
maldive	03901
maldiven	03901
maldivene	03901
maldiverna	03901
maldiverne	03901
maldives	03901
maldiveyjar	03901
maldivi	03901
maldivija	03901
maldivler	03901
maldivy	03901
maldyvai	03901
maldív-szigetek	03901
maldíveyjar	03901
maldīvija	03901
malediivit	03901
malediven	03901
maledivy	03901
malediwy	03901
maleisie	01701
maleisië	01701
malesia	01701
malezija	01701
malezja	01701
malezya	01701
mali	03:01
mali udaljeni otoci sad a	00301
mali udaljeni otoci sad-a	00301
malis	03:01
malta	03S01
malte	03S01
malàisia	01701
malásia	01701
malí	03:01
malāvija	01801
man	02V01
man adasi	02V01
man adası	02V01
man sziget	02V01
man-sziget	02V01
mani saar	02V01
mansaari	02V01
maraco	02_01
maracó	02_01
marea britanie	00L01
marianos siaurines salos	02\01
marianos šiaurinės salos	02\01
mariany polnocne	02\01
mariany północne	02\01
maritania	01901
maritius	03T01
maroc	02_01
marocco	02_01
marocko	02_01
maroka	02_01
marokas	02_01
marokko	02_01
marokkó	02_01
maroko	02_01
marroc	02_01
marrocos	02_01
marruecos	02_01
marsala salas	02l01
marsalo salos	02l01
marsalovi otoci	02l01
marsalska ostrva	02l01
marshall adalari	02l01
marshall adaları	02l01
marshall islands	02l01
marshall szigetek	02l01
marshall-szigetek	02l01
marshalleilanden	02l01
marshalleyjar	02l01
marshalli saared	02l01
marshallinsaaret	02l01
marshallinseln	02l01
marshalloarna	02l01
marshalloearna	02l01
marshalloeerne	02l01
marshalloerne	02l01
marshalloeyene	02l01
marshallove ostrovy	02l01
marshallovi otoki	02l01
marshallovy ostrovy	02l01
marshalloyene	02l01
marshallöarna	02l01
marshalløerne	02l01
marshalløyene	02l01
martinica	03U01
martinik	03U01
martinika	03U01
martinique	03U01
martiník	03U01
martynika	03U01
maršalo salos	02l01
maršalovi otoci	02l01
maršalska ostrva	02l01
mauretania	01901
mauretanien	01901
mauretanija	01901
maurice	03T01
maurici	03T01
mauricija	03T01
mauricijus	03T01
mauricio	03T01
mauricius	03T01
mauritaania	01901
mauritania	01901
mauritanie	01901
mauritanija	01901
mauritanië	01901
mauritius	03T01
mauritània	01901
mauritánia	01901
mauritánie	01901
mauritânia	01901
mauritānija	01901
maurício	03T01
maurícius	03T01
maurīcija	03T01
mavretanija	01901
mavricij	03T01
mayotte	03R01
mazedonien	01601
maďarsko	01h01
mađarska	01h01
mehhiko	03;01
mehika	03;01
meicsiceo	03;01
mejico	03;01
meksika	03;01
meksiko	03;01
meksyk	03;01
melnkalne	02H01
menas sala	02V01
meno sala	02V01
mensi odlehle ostrovy usa	00301
mensie odlahle ostrovy usa	00301
menšie odľahlé ostrovy usa	00301
menší odlehlé ostrovy usa	00301
mesir	00501
messico	03;01
mexic	03;01
mexico	03;01
mexiko	03;01
mexikó	03;01
mexique	03;01
mexíkó	03;01
mianmar	02>01
mianmar (birmania	02>01
mianmar (birmânia	02>01
mianmaras (birma	02>01
micronesia	01:01
micronesie	01:01
micronezia	01:01
micronèsia	01:01
micronésia	01:01
micronésie	01:01
mid afrikulydveldid	02G01
midbaugs ginea	00601
mijanmar (burma	02>01
mikroneesia	01:01
mikronesia	01:01
mikronesiafoderasjonen	01:01
mikronesiafoederasjonen	01:01
mikronesiaføderasjonen	01:01
mikronesie	01:01
mikronesien	01:01
mikronezia	01:01
mikronezija	01:01
mikronezja	01:01
mikronezya	01:01
mikronésie	01:01
mikronézia	01:01
mikronēzija	01:01
misir	00501
mið-afríkulýðveldið	02G01
miðbaugs-gínea	00601
mjanma (birma	02>01
mjanmar (burma	02>01
mjanmar (búrma	02>01
mjanmarsko	02>01
mocambic	03<01
mocambique	03<01
mogolistan	01<01
moldavia	01;01
moldavie	01;01
moldavien	01;01
moldavija	01;01
moldavië	01;01
moldavsko	01;01
moldawia	01;01
moldawien	01;01
moldova	01;01
moldàvia	01;01
moldávia	01;01
moldóva	01;01
mon	02V01
monaco	03V01
monacó	03V01
monakas	03V01
monako	03V01
mong co	01<01
mongolei	01<01
mongolia	01<01
mongolie	01<01
mongoliet	01<01
mongolija	01<01
mongolië	01<01
mongolsko	01<01
mongoolia	01<01
mongòlia	01<01
mongólia	01<01
mongólía	01<01
monserat	03W01
montaineagro	02H01
montainéagró	02H01
montenegro	02H01
montenegró	02H01
montsarat	03W01
montseratas	03W01
montserrat	03W01
montserrata	03W01
monténégro	02H01
moritanya	01901
morocco	02_01
mosaimbic	03<01
mosambiik	03<01
mosambik	03<01
mozambic	03<01
mozambico	03<01
mozambik	03<01
mozambika	03<01
mozambikas	03<01
mozambique	03<01
moçambic	03<01
moçambique	03<01
moğolistan	01<01
mołdawia	01;01
muntenegru	02H01
my	00201
myanmar	02>01
myanmar (barma	02>01
myanmar (birma	02>01
myanmar (birmania	02>01
myanmar (birmanie	02>01
myanmar (birmània	02>01
myanmar (burma	02>01
myanmar (mien dien	02>01
myanmar (miến điện	02>01
málta	03S01
máritanía	01901
máritíus	03T01
mèxic	03;01
méjico	03;01
méxico	03;01
míkrónesía	01:01
mònaco	03V01
mónaco	03V01
mónakó	03V01
mósaimbíc	03<01
mósambík	03<01
mônaco	03V01
mông cổ	01<01
mön	02V01
māršala salas	02l01
mısır	00501
mỹ	00201
na bahamai	02101
na bahámaí	02101
na criocha palaistineacha	01D01
na críocha palaistíneacha	01D01
na hoileain fhilipineacha	02a01
na hoileain mhairianacha thuaidh	02\01
na hoileáin fhilipíneacha	02a01
na hoileáin mháirianacha thuaidh	02\01
na seiseil	03F01
na séiséil	03F01
na uy	00n01
nagy britannia	00L01
nagy-britannia	00L01
nam cuc	01l01
nam cực	01l01
nam georgia & quan dao nam sandwich	01W01
nam georgia & quần đảo nam sandwich	01W01
nam han	00U01
nam hàn	00U01
nam phi	00901
nam sudan	01b01
namibia	01=01
namibie	01=01
namibija	01=01
namibië	01=01
namibya	01=01
namibía	01=01
namiibia	01=01
namíbia	01=01
namībija	01=01
naru	03X01
naujoji kaledonija	01@01
naujoji zelandija	01A01
nauru	03X01
nederlaenderna	00;01
nederland	00;01
nederlandene	00;01
nederlanderna	00;01
nederländerna	00;01
neipeal	03C01
nemacka	00=01
nemačka	00=01
nemcija	00=01
nemecko	00=01
nemetorszag	00=01
nemčija	00=01
nepal	03C01
nepala	03C01
nepalas	03C01
nepál	03C01
nepāla	03C01
netherlands	00;01
neukaledonien	01@01
neuseeland	01A01
new caledonia	01@01
new zealand	01A01
nga	01I01
nhat ban	01R01
nhật bản	01R01
nicaragua	03D01
nicarágua	03D01
nicearagua	03D01
niderlande	00;01
niderlandes karibu salas	01001
niderlandy	00;01
niderlandy karaibskie	01001
niederlande	00;01
niemcy	00=01
nieuw caledonie	01@01
nieuw zeeland	01A01
nieuw-caledonië	01@01
nieuw-zeeland	01A01
nigeeria	01>01
niger	01?01
nigera	01?01
nigeria	01>01
nigerie	01>01
nigerija	01>01
nigeris	01?01
nigèria	01>01
nigéria	01>01
nigérie	01>01
nigēra	01?01
nigērija	01>01
nijer	01?01
nijerya	01>01
nikaragua	03D01
nikaragva	03D01
niue	03Y01
niuje	03Y01
niujė	03Y01
nizozemska	00;01
nizozemski karibi	01001
nizozemski sveti martin	03Z01
nizozemsko	00;01
njemacka	00=01
njemačka	00=01
noerdliche marianen	02\01
noord korea	00V01
noord macedonie	01601
noord-korea	00V01
noord-macedonië	01601
noordelijke marianen	02\01
noorwegen	00n01
nord korea	00V01
nord makedonia	01601
nord marianene	02\01
nord-korea	00V01
nord-makedonia	01601
nord-marianene	02\01
nordkorea	00V01
nordliche marianen	02\01
nordmakedonien	01601
nordmarianerna	02\01
nordmarianerne	02\01
nordmazedonien	01601
nordur korea	00V01
nordur makedonia	01601
nordur marianaeyjar	02\01
noreg	00n01
noregur	00n01
norfolk	02W01
norfolk adasi	02W01
norfolk adası	02W01
norfolk island	02W01
norfolk sziget	02W01
norfolk-sziget	02W01
norfolkas sala	02W01
norfolkeyja	02W01
norfolkinsaari	02W01
norfolkinsel	02W01
norfolko sala	02W01
norfolkoen	02W01
norfolkoeya	02W01
norfolkon	02W01
norfolkoya	02W01
norfolkön	02W01
norfolkøya	02W01
norfolski otok	02W01
norfolški otok	02W01
norge	00n01
norja	00n01
norra	00n01
norsko	00n01
norsunluurannikko	00[01
north korea	00V01
north macedonia	01601
northern ireland	00L01
northern mariana islands	02\01
noruega	00n01
norvec	00n01
norvege	00n01
norvegia	00n01
norvegija	00n01
norveska	00n01
norveç	00n01
norveška	00n01
norvège	00n01
norvégia	00n01
norvēģija	00n01
norway	00n01
norwegen	00n01
norwegia	00n01
norður-kórea	00V01
norður-makedónía	01601
norður-maríanaeyjar	02\01
noua caledonie	01@01
noua zeelanda	01A01
noua zeelandă	01A01
nouvelle caledonie	01@01
nouvelle zelande	01A01
nouvelle-calédonie	01@01
nouvelle-zélande	01A01
nova caledonia	01@01
nova caledònia	01@01
nova caledônia	01@01
nova kaledonia	01@01
nova kaledonie	01@01
nova kaledonija	01@01
nova zelanda	01A01
nova zelandia	01A01
nova zelandija	01A01
nova zelândia	01A01
novi zeland	01A01
novy zeland	01A01
nová kaledonie	01@01
nová kaledónia	01@01
nový zéland	01A01
nowa kaledonia	01@01
nowa zelandia	01A01
nua ghuine phapua	03[01
nua-ghuine phapua	03[01
nueva caledonia	01@01
nueva zelanda	01A01
nuova caledonia	01@01
nuova zelanda	01A01
nuova zelanda (aotearoa	01A01
ny caledonia	01@01
ny kaledonien	01@01
ny-caledonia	01@01
nya kaledonien	01@01
nya zeeland	01A01
nyderlandai	00;01
nyja kaledonia	01@01
nyja sjaland	01A01
nyugat szahara	01J01
nyugat-szahara	01J01
nárú	03X01
németország	00=01
népal	03C01
níger	01?01
nígería	01>01
níkaragva	03D01
nórsko	00n01
nördliche marianen	02\01
nýja-kaledónía	01@01
nýja-sjáland	01A01
německo	00=01
nīderlande	00;01
nīderlandes karību salas	01001
obala bjelokosti	00[01
obala slonovace	00[01
obala slonovace (kot d'ivoar	00[01
obala slonovače	00[01
obala slonovače (kot d'ivoar	00[01
oeganda	03O01
oekraine	01f01
oekraïne	01f01
oest-timor	02001
oesterreich	01B01
oesterrike	01B01
oestrig	01B01
oesttimor	02001
oezbekistan	01g01
oileain aland	00101
oileain bhriotanacha na maighdean	02;01
oileain cayman	02E01
oileain chomora	02N01
oileain cocos (keeling	02M01
oileain cook	02P01
oileain fhaclainne	02^01
oileain fhaclainne (islas malvinas	02^01
oileain fharo	02]01
oileain imeallacha s a m	00301
oileain marshall	02l01
oileain mhaildive	03901
oileain mheiriceanacha na maighdean	00401
oileain na dturcach agus caicos	03401
oileain palau	02601
oileain pitcairn	02m01
oileain sholaimh	03301
oilean bouvet	02801
oilean heard agus oileain mcdonald	02o01
oilean mhanann	02V01
oilean mhuiris	03T01
oilean na nollag	02901
oilean na trionoide agus tobaga	03\01
oilean norfolk	02W01
oileáin bhriotanacha na maighdean	02;01
oileáin cayman	02E01
oileáin chomóra	02N01
oileáin cocos (keeling	02M01
oileáin cook	02P01
oileáin fharó	02]01
oileáin fháclainne	02^01
oileáin fháclainne (islas malvinas	02^01
oileáin imeallacha s.a.m	00301
oileáin marshall	02l01
oileáin mhaildíve	03901
oileáin mheiriceánacha na maighdean	00401
oileáin na dturcach agus caicos	03401
oileáin palau	02601
oileáin pitcairn	02m01
oileáin sholaimh	03301
oileáin åland	00101
oileán bouvet	02801
oileán heard agus oileáin mcdonald	02o01
oileán mhanann	02V01
oileán mhuirís	03T01
oileán na nollag	02901
oileán na tríonóide agus tobága	03\01
oileán norfolk	02W01
olanda	00;01
olandes salas	00101
olandska ostrva	00101
olaszorszag	00l01
olaszország	00l01
oma	03N01
omaan	03N01
oman	03N01
omana	03N01
omanas	03N01
omán	03N01
omã	03N01
omāna	03N01
oost timor	02001
oost-timor	02001
oostenrijk	01B01
ormenyorszag	00A01
oroszorszag	01I01
oroszország	01I01
orta afrika cumhuriyeti	02G01
ost timor	02001
osterreich	01B01
osterrike	01B01
ostrig	01B01
ostrov man	02V01
ostrva turks i kaikos	03401
ostrvo buve	02801
ostrvo herd i mekdonaldova ostrva	02o01
ostrvo man	02V01
ostrvo norfok	02W01
osttimor	02001
otoci heard i mcdonald	02o01
otoci turks i caicos	03401
otok bouvet	02801
otok man	02V01
otok norfolk	02W01
otoki turks in caicos	03401
ouganda	03O01
ouzbekistan	01g01
ouzbékistan	01g01
ozbekistan	01g01
p r china	01Y01
p.r. china	01Y01
paapua uus guinea	03[01
paapua uus-guinea	03[01
paeivaentasaajan guinea	00601
paesi bassi	00;01
paises baixos	00;01
paises baixos caribenhos	01001
paises bajos	00;01
paisos baixos	00;01
paivantasaajan guinea	00601
pakistan	01C01
pakistana	01C01
pakistanas	01C01
pakistán	01C01
pakistāna	01C01
pakisztan	01C01
pakisztán	01C01
pala	02601
palaestina	01D01
palaestinensische autonomiegebiete	01D01
palaos	02601
palastina	01D01
palastinensische autonomiegebiete	01D01
palau	02601
palav	02601
palestiina	01D01
palestiina alad	01D01
palestiinalaisalue	01D01
palestijnse gebieden	01D01
palestina	01D01
palestinas teritorijas	01D01
palestine	01D01
palestinian territories	01D01
palestinos teritorija	01D01
palestinska samosprava	01D01
palestinska territorierna	01D01
palestinska uzemi	01D01
palestinske teritorije	01D01
palestinske uzemia	01D01
palestinsko ozemlje	01D01
palestinsko podrucje	01D01
palestinsko područje	01D01
palestinská území	01D01
palestyna	01D01
palestína	01D01
palestínska samospráva	01D01
palestínske územia	01D01
palestīna	01D01
palestīnas teritorijas	01D01
palesztin autonomia	01D01
palesztin autonómia	01D01
palesztina	01D01
palá	02601
palästina	01D01
palästinensische autonomiegebiete	01D01
palæstina	01D01
panama	03=01
panamà	03=01
panamá	03=01
pantai gading	00[01
papoea nieuw guinea	03[01
papoea-nieuw-guinea	03[01
papouasie nouvelle guinee	03[01
papouasie-nouvelle-guinée	03[01
papua jaungvineja	03[01
papua naujoji gvineja	03[01
papua naujoji gvinėja	03[01
papua neuguinea	03[01
papua new guinea	03[01
papua noua guinee	03[01
papua nova guine	03[01
papua nova guinea	03[01
papua nova gvineja	03[01
papua nowa gwinea	03[01
papua nueva guinea	03[01
papua nugini	03[01
papua nuova guinea	03[01
papua ny guinea	03[01
papua ny-guinea	03[01
papua nya guinea	03[01
papua nyja ginea	03[01
papua uj guinea	03[01
papua uusi guinea	03[01
papua yeni gine	03[01
papua-jaungvineja	03[01
papua-neuguinea	03[01
papua-noua guinee	03[01
papua-nova guiné	03[01
papua-nová guinea	03[01
papua-nowa gwinea	03[01
papua-uusi-guinea	03[01
papúa nueva guinea	03[01
papúa nýja-gínea	03[01
paquistao	01C01
paquistão	01C01
paragua	03>01
paraguai	03>01
paraguaj	03>01
paraguay	03>01
paragvae	03>01
paragvaj	03>01
paragvaja	03>01
paragvajus	03>01
paragvæ	03>01
paragwaj	03>01
pays bas	00;01
pays bas caribeens	01001
pays-bas	00;01
pays-bas caribéens	01001
países baixos	00;01
países baixos caribenhos	01001
países bajos	00;01
països baixos	00;01
peiriu	03?01
peiriú	03?01
people's republic of china	01Y01
perou	03?01
peru	03?01
peruu	03?01
perù	03?01
perú	03?01
phan lan	00a01
phap	00b01
philippinen	02a01
philippines	02a01
pháp	00b01
phần lan	00a01
pietu afrika	00901
pietu dzordzija ir pietu sandvico salos	01W01
pietu koreja	00U01
pietu sudanas	01b01
pietų afrika	00901
pietų džordžija ir pietų sandvičo salos	01W01
pietų korėja	00U01
pietų sudanas	01b01
pitcairn	02m01
pitcairn adalari	02m01
pitcairn adaları	02m01
pitcairn eyjar	02m01
pitcairn islands	02m01
pitcairn szigetek	02m01
pitcairn-eyjar	02m01
pitcairn-szigetek	02m01
pitcairneilanden	02m01
pitcairni saared	02m01
pitcairninseln	02m01
pitcairnoarna	02m01
pitcairnoearna	02m01
pitcairnoeyene	02m01
pitcairnove ostrovy	02m01
pitcairnovi otoci	02m01
pitcairnovy ostrovy	02m01
pitcairnoyene	02m01
pitcairnöarna	02m01
pitcairnøyene	02m01
pitkern	02m01
pitkernas salas	02m01
pitkerno salos	02m01
pitkērnas salas	02m01
poblacht an chongo	02O01
poblacht an chongó	02O01
poblacht cabo verde	02?01
poblacht dhaonlathach an chongo	00Z01
poblacht dhaonlathach an chongó	00Z01
poblacht na hafraice lair	02G01
poblacht na hafraice láir	02G01
poblacht na seice	01S01
pobrezi slonoviny	00[01
pobrezie slonoviny	00[01
pobrežie slonoviny	00[01
pobřeží slonoviny	00[01
pohja korea	00V01
pohja makedoonia	01601
pohja mariaanid	02\01
pohjois korea	00V01
pohjois makedonia	01601
pohjois mariaanit	02\01
pohjois-korea	00V01
pohjois-makedonia	01601
pohjois-mariaanit	02\01
polaineis na fraince	02c01
polainéis na fraince	02c01
poland	01F01
polandia	01F01
polen	01F01
polija	01F01
polinesia francesa	02c01
polinesia francese	02c01
polinesia prancis	02c01
polinezia franceza	02c01
polinezia franceză	02c01
polinezja franciza	02c01
polinezja francuska	02c01
polineżja franċiża	02c01
polinèsia francesa	02c01
polinésia francesa	02c01
poljska	01F01
polland	01F01
pologne	01F01
polonia	01F01
polonya	01F01
polska	01F01
polsko	01F01
polynesia thuoc phap	02c01
polynesia thuộc pháp	02c01
polynesie francaise	02c01
polynésie française	02c01
polònia	01F01
polónia	01F01
polônia	01F01
poola	01F01
portekiz	01G01
porto rice	03]01
porto rico	03]01
porto riko	03]01
portogallo	01G01
portorico	03]01
portoriko	03]01
portoryko	03]01
portugal	01G01
portugale	01G01
portugali	01G01
portugalia	01G01
portugalija	01G01
portugalska	01G01
portugalsko	01G01
portugália	01G01
portugāle	01G01
portúgal	01G01
posebno upravno obmocje kitajske makav	02K01
posebno upravno obmocje ljudske republike kitajske hongkong	02J01
posebno upravno območje kitajske makav	02K01
posebno upravno območje ljudske republike kitajske hongkong	02J01
poľsko	01F01
prancis	00b01
prancuzija	00b01
prancuzijos gviana	02b01
prancuzijos pietu sritys	02R01
prancuzijos polinezija	02c01
prancūzija	00b01
prancūzijos gviana	02b01
prancūzijos pietų sritys	02R01
prancūzijos polinezija	02c01
prantsuse guajaana	02b01
prantsuse lounaalad	02R01
prantsuse lõunaalad	02R01
prantsuse poluneesia	02c01
prantsuse polüneesia	02c01
prantsusmaa	00b01
prc	01Y01
puerto rico	03]01
puerto rikas	03]01
puerto riko	03]01
puertoriko	03]01
pulau bouvet	02801
pulau heard dan kepulauan mcdonald	02o01
pulau man	02V01
pulau natal	02901
puola	01F01
pup hong kong kina	02J01
pup makao kina	02K01
pusiaujo gvineja	00601
pusiaujo gvinėja	00601
pákistán	01C01
pápua új-guinea	03[01
päiväntasaajan guinea	00601
pérou	03?01
pólland	01F01
pórtó ríce	03]01
põhja-korea	00V01
põhja-makedoonia	01601
põhja-mariaanid	02\01
púertó ríkó	03]01
qatar	02C01
quan dao aland	00101
quan dao bac mariana	02\01
quan dao cayman	02E01
quan dao cocos (keeling	02M01
quan dao cook	02P01
quan dao falkland	02^01
quan dao falkland (islas malvinas	02^01
quan dao faroe	02]01
quan dao heard va mcdonald	02o01
quan dao marshall	02l01
quan dao pitcairn	02m01
quan dao solomon	03301
quan dao turks va caicos	03401
quan dao virgin thuoc anh	02;01
quan dao virgin thuoc hoa ky	00401
quenia	00R01
quirguistao	00T01
quirguistão	00T01
quiribati	02L01
quénia	00R01
quênia	00R01
quần đảo bắc mariana	02\01
quần đảo cayman	02E01
quần đảo cocos (keeling	02M01
quần đảo cook	02P01
quần đảo falkland	02^01
quần đảo falkland (islas malvinas	02^01
quần đảo faroe	02]01
quần đảo heard và mcdonald	02o01
quần đảo marshall	02l01
quần đảo pitcairn	02m01
quần đảo solomon	03301
quần đảo turks và caicos	03401
quần đảo virgin thuộc anh	02;01
quần đảo virgin thuộc hoa kỳ	00401
quần đảo åland	00101
r a s chinoise de hong kong	02J01
r a s chinoise de macao	02K01
r a s hong kong china	02J01
r a s macao china	02K01
r o c	01O01
r u	00L01
r.-u	00L01
r.a.s. chinoise de hong kong	02J01
r.a.s. chinoise de macao	02K01
r.a.s. hong kong, china	02J01
r.a.s. macao, china	02K01
r.o.c	01O01
ra	00L01
rae de hong kong (china	02J01
rae de macao (china	02K01
rakousko	01B01
rakusko	01B01
rakúsko	01B01
ranska	00b01
ranskan etelaeiset ja antarktiset alueet	02R01
ranskan etelaiset ja antarktiset alueet	02R01
ranskan eteläiset ja antarktiset alueet	02R01
ranskan guayana	02b01
ranskan polynesia	02c01
ras di hong kong	02J01
ras di macao	02K01
recko	00f01
regatul unit	00L01
regne unit	00L01
regno di eswatini	01`01
regno unito	00L01
reinion	03B01
reinjona	03B01
reino unido	00L01
repubblica ceca	01S01
repubblica centrafricana	02G01
repubblica dominicana	01E01
republic of ireland	00:01
republic of korea	00U01
republic of moldova	01;01
republica ceha	01S01
republica cehă	01S01
republica centrafricana	02G01
republica centrafricană	02G01
republica centreafricana	02G01
republica centro africana	02G01
republica centroafricana	02G01
republica checa	01S01
republica del congo	02O01
republica democratica de timor leste	02001
republica democratica del congo	00Z01
republica democratica do congo	00Z01
republica do congo	02O01
republica dominicana	01E01
republica dominicană	01E01
republica moldova	01;01
republica tcheca	01S01
republica txeca	01S01
republik afrika tengah	02G01
republik ceko	01S01
republik dominika	01E01
republik indonesia	00k01
republik korea	00U01
republik moldau	01;01
republika czeska	01S01
republika hrvatska	00Y01
republika konga	02O01
republika poludniowej afryki	00901
republika południowej afryki	00901
republika slovenija	01\01
republika srbija	01U01
republika srodkowoafrykanska	02G01
republika zielonego przyladka	02?01
republika zielonego przylądka	02?01
republika środkowoafrykańska	02G01
republiken kongo	02O01
republikken congo	02O01
republikken kongo	02O01
republique centrafricaine	02G01
republique de cote d'ivoire	00[01
republique dominicaine	01E01
republique du congo	02O01
republique tcheque	01S01
república centreafricana	02G01
república centro-africana	02G01
república centroafricana	02G01
república checa	01S01
república del congo	02O01
república democràtica del congo	00Z01
república democrática de timor-leste	02001
república democrática del congo	00Z01
república democrática do congo	00Z01
república do congo	02O01
república dominicana	01E01
república tcheca	01S01
república txeca	01S01
reuniao	03B01
reunion	03B01
reunião	03B01
reunión	03B01
reunjonas	03B01
rh	00Y01
ri	00k01
rietumsahara	01J01
rietumsahāra	01J01
riunione	03B01
roemenie	01H01
roemenië	01H01
roheneemesaared	02?01
romania	01H01
romanya	01H01
romenia	01H01
romunija	01H01
románia	01H01
românia	01H01
roménia	01H01
romênia	01H01
rootsi	01_01
rosja	01I01
roumanie	01H01
rovnikova guinea	00601
rovníková guinea	00601
royaume uni	00L01
royaume-uni	00L01
rp	01F01
ru	00L01
ruanda	03E01
rumaenien	01H01
rumania	01H01
rumanien	01H01
rumanija	01H01
rumanía	01H01
rumeenia	01H01
rumenia	01H01
rumunia	01H01
rumunija	01H01
rumunjska	01H01
rumunsko	01H01
rumänien	01H01
rumænien	01H01
rumānija	01H01
ruotsi	01_01
rusia	01I01
rusija	01I01
rusko	01I01
rusland	01I01
russia	01I01
russian federation	01I01
russie	01I01
russische foderation	01I01
russische foederation	01I01
russische föderation	01I01
russland	01I01
rusya	01I01
rwanda	03E01
ryssland	01I01
rytu timoras	02001
rytų timoras	02001
rzeczpospolita polska	01F01
république centrafricaine	02G01
république de côte d'ivoire	00[01
république dominicaine	01E01
république du congo	02O01
république tchèque	01S01
réunion	03B01
rúanda	03E01
rúmenía	01H01
rússia	01I01
rússland	01I01
s u a	00201
s.u.a	00201
s:t barthelemy	03^01
s:t barthélemy	03^01
s:t helena	03_01
s:t kitts och nevis	03`01
s:t lucia	03a01
s:t pierre och miquelon	03b01
s:t vincent och grenadinerna	03c01
saalomoni saared	03301
saara ocidental	01J01
sad	00201
sadi arabia	00001
sahara barat	01J01
sahara occidental	01J01
sahara occidentala	01J01
sahara occidentale	01J01
sahara occidentală	01J01
sahara zachodnia	01J01
sainreigiun riarachain hong cong daonphoblacht na sine	02J01
sainreigiun riarachain macao daonphoblacht na sine	02K01
sainréigiún riaracháin hong cong, daonphoblacht na síne	02J01
sainréigiún riaracháin macao, daonphoblacht na síne	02K01
saint barthelemy	03^01
saint barthélemy	03^01
saint christophe et nieves	03`01
saint helena	03_01
saint kitts dan nevis	03`01
saint kitts e nevis	03`01
saint kitts en nevis	03`01
saint kitts es nevis	03`01
saint kitts i nevis	03`01
saint kitts ja nevis	03`01
saint kitts og nevis	03`01
saint kitts si nevis	03`01
saint kitts u nevis	03`01
saint kitts ve nevis	03`01
saint kitts és nevis	03`01
saint kitts și nevis	03`01
saint lucia	03a01
saint marin	03d01
saint martin	02d01
saint martin (partie neerlandaise	03Z01
saint pierre a miquelon	03b01
saint pierre dan miquelon	03b01
saint pierre e miquelon	03b01
saint pierre en miquelon	03b01
saint pierre es miquelon	03b01
saint pierre et miquelon	03b01
saint pierre i miquelon	03b01
saint pierre ja miquelon	03b01
saint pierre og miquelon	03b01
saint pierre si miquelon	03b01
saint pierre u miquelon	03b01
saint pierre va miquelon	03b01
saint pierre ve miquelon	03b01
saint pierre và miquelon	03b01
saint vincent dan grenadine	03c01
saint vincent e grenadine	03c01
saint vincent en de grenadines	03c01
saint vincent es a grenadine szigetek	03c01
saint vincent et les grenadines	03c01
saint vincent i grenadyny	03c01
saint vincent i les grenadines	03c01
saint vincent ja grenadiinid	03c01
saint vincent ja grenadiinit	03c01
saint vincent og grenadinerne	03c01
saint vincent si grenadinele	03c01
saint vincent u l grenadini	03c01
saint vincent u l-grenadini	03c01
saint vincent ve grenadinler	03c01
saint vincent és a grenadine-szigetek	03c01
saint vincent și grenadinele	03c01
saint-barthélemy	03^01
saint-christophe-et-niévès	03`01
saint-marin	03d01
saint-martin	02d01
saint-martin (partie néerlandaise	03Z01
saint-pierre a miquelon	03b01
saint-pierre e miquelon	03b01
saint-pierre en miquelon	03b01
saint-pierre i miquelon	03b01
saint-pierre ja miquelon	03b01
saint-pierre és miquelon	03b01
saint-pierre și miquelon	03b01
saint-pierre-et-miquelon	03b01
saint-vincent-et-les grenadines	03c01
sainte helene	03_01
sainte lucie	03a01
sainte-hélène	03_01
sainte-lucie	03a01
saksa	00=01
saksamaa	00=01
salamon szigetek	03301
salamon-szigetek	03301
salamounovy ostrovy	03301
salamunove ostrovy	03301
saliamono salos	03301
salomonen	03301
salomonoarna	03301
salomonoearna	03301
salomonoeerne	03301
salomonoerne	03301
salomonoeyene	03301
salomonovi otoci	03301
salomonovi otoki	03301
salomonoyene	03301
salomonsaaret	03301
salomonseilanden	03301
salomonseyjar	03301
salomonöarna	03301
salomonøerne	03301
salomonøyene	03301
salvador	01Q01
salvadora	01Q01
salvadoras	01Q01
salvádor	01Q01
salwador	01Q01
salómonseyjar	03301
sam	00201
sambia	01P01
sambía	01P01
sameinudu arabisku furstadaemin	01n01
sameinuðu arabísku furstadæmin	01n01
samo	03e01
samo mheiricea	00?01
samoa	03e01
samoa americaines	00?01
samoa americana	00?01
samoa americane	00?01
samoa americană	00?01
samoa amerika	00?01
samoa amerykanskie	00?01
samoa amerykańskie	00?01
samoa américaines	00?01
samoa thuoc my	00?01
samoa thuộc mỹ	00?01
samó	03e01
samó mheiriceá	00?01
samóa	03e01
san bartolome	03^01
san bartolomé	03^01
san criostoir nimheas	03`01
san cristobal y nieves	03`01
san cristóbal y nieves	03`01
san críostóir-nimheas	03`01
san heilin	03_01
san héilin	03_01
san mairine	03d01
san mairíne	03d01
san marinas	03d01
san marino	03d01
san martin	02d01
san martín	02d01
san maríno	03d01
san marínó	03d01
san pedro y miquelon	03b01
san pedro y miquelón	03b01
san pierre agus miquelon	03b01
san tome ir prinsipe	03f01
san tomė ir prinsipė	03f01
san uinseann agus na greanaidini	03c01
san uinseann agus na greanáidíní	03c01
san vicente y las granadinas	03c01
sankti bartolomeusareyjar	03^01
sankti bartólómeusareyjar	03^01
sankti helena	03_01
sankti kitts og nevis	03`01
sankti lusia	03a01
sankti lúsía	03a01
sankti pierre og miquelon	03b01
sankti vinsent og grenadineyjar	03c01
sankti vinsent og grenadíneyjar	03c01
sanmarino	03d01
sanmarīno	03d01
sant'elena	03_01
santa elena	03_01
santa helena	03_01
santa lucia	03a01
santa lucía	03a01
santa lúcia	03a01
santo tome y principe	03f01
santo tomé y príncipe	03f01
santome un prinsipi	03f01
sao bartolomeu	03^01
sao cristovao e nevis	03`01
sao martinho	02d01
sao pedro e miquelao	03b01
sao tome & principe	03f01
sao tome agus principe	03f01
sao tome dan principe	03f01
sao tome e principe	03f01
sao tome en principe	03f01
sao tome es principe	03f01
sao tome et principe	03f01
sao tome i principe	03f01
sao tome ja principe	03f01
sao tome och principe	03f01
sao tome og principe	03f01
sao tome og prinsipe	03f01
sao tome si principe	03f01
sao tome u principe	03f01
sao tome und principe	03f01
sao tome va principe	03f01
sao tome ve principe	03f01
sao tomé en principe	03f01
sao tomé-et-principe	03f01
sao vicente e granadinas	03c01
saoedi arabie	00001
saoedi-arabië	00001
sar hongkong	02J01
sar hongkong (kina	02J01
sar macao	02K01
sar makao (kina	02K01
sasana	00L01
sauda arabija	00001
saudi araabia	00001
saudi arabia	00001
saudi arabien	00001
saudi-arabia	00001
saudi-arabien	00001
saudiarabien	00001
saudijska arabija	00001
saudo arabija	00001
saudova arabija	00001
saudska arabia	00001
saudska arabie	00001
saudská arábia	00001
saó tóme og prinsípe	03f01
saúdská arábie	00001
saūda arābija	00001
schotland	00L01
schottland	00L01
schweden	01_01
schweiz	00_01
scotia	00L01
scotland	00L01
scozia	00L01
scoția	00L01
sead	02@01
sec	01S01
seicheles	03F01
seiseliai	03F01
seisellid	03F01
seiselu salas	03F01
seišeliai	03F01
seišellid	03F01
seišelu salas	03F01
sejseli	03F01
sejšeli	03F01
selandia baru	01A01
sen bartelemi	03^01
sen martenas	02d01
sen pjer i mikelon	03b01
sen pjeras ir mikelonas	03b01
senbartelmi	03^01
senbartelmī	03^01
senegal	01T01
senegala	01T01
senegalas	01T01
senegāla	01T01
senmartena	02d01
senmartēna	02d01
senpjera un mikelona	03b01
senpjēra un mikelona	03b01
sent kits i nevis	03`01
sent kitsas ir nevis	03`01
sent lusija	03a01
sent vinsent i grenadini	03c01
sentkitsa un nevisa	03`01
sentlusija	03a01
sentlūsija	03a01
sentvinsenta un grenadinas	03c01
sentvinsenta un grenadīnas	03c01
serbia	01U01
serbie	01U01
serbien	01U01
serbija	01U01
serbía	01U01
serra leoa	03g01
serstjornarsvaedid hong kong	02J01
serstjornarsvaedid makao	02K01
servia	01U01
servie	01U01
servië	01U01
seszele	03F01
severna korea	00V01
severna koreja	00V01
severna makedonija	01601
severna marijanska ostrva	02\01
severne macedonsko	01601
severne mariany	02\01
severni korea	00V01
severni makedonie	01601
severni marianski otoki	02\01
severni mariany	02\01
severná kórea	00V01
severné macedónsko	01601
severné mariány	02\01
severní korea	00V01
severní makedonie	01601
severní mariany	02\01
seychelle szigetek	03F01
seychelle-szigetek	03F01
seychellen	03F01
seychellene	03F01
seychellerna	03F01
seychellerne	03F01
seychelles	03F01
seychelles eyjar	03F01
seychelles-eyjar	03F01
seychellit	03F01
seychely	03F01
seyseller	03F01
seyşeller	03F01
sfanta elena	03_01
sfanta lucia	03a01
sfantul martin	02d01
sfânta elena	03_01
sfânta lucia	03a01
sfântul martin	02d01
siarra leon	03g01
siaures koreja	00V01
siaures makedonija	01601
siera leone	03g01
siera leonė	03g01
sierra leona	03g01
sierra leone	03g01
sijera leone	03g01
sile	01X01
sili	01X01
simbabve	01Z01
simbabwe	01Z01
singapore	03h01
singapour	03h01
singapur	03h01
singapura	03h01
singapuras	03h01
singapúr	03h01
singapūra	03h01
singapūras	03h01
singeapor	03h01
singeapór	03h01
sint helena	03_01
sint maarten	03Z01
sint martenas	03Z01
sint-helena	03_01
sint-maarten	03Z01
sintmartena	03Z01
sintmārtena	03Z01
sip	00S01
siprus	00S01
sirbistan	01U01
siria	01[01
sirija	01[01
sjedinjene americke drzave	00201
sjedinjene američke države	00201
sjedinjene drzave	00201
sjedinjene države	00201
sjerraleone	03g01
sjeverna koreja	00V01
sjeverna makedonija	01601
sjevernomarijanski otoci	02\01
skocia	00L01
skotija	00L01
skotland	00L01
skotlanti	00L01
skotsko	00L01
skottland	00L01
skócia	00L01
slonokoscena obala	00[01
slonokoščena obala	00[01
slovacchia	01]01
slovacia	01]01
slovacka	01]01
slovakia	01]01
slovakien	01]01
slovakiet	01]01
slovakija	01]01
slovakkia	01]01
slovakya	01]01
slovaquie	01]01
slovaska	01]01
slovačka	01]01
slovaška	01]01
sloveenia	01\01
slovenia	01\01
slovenie	01\01
slovenien	01\01
slovenija	01\01
slovenië	01\01
slovenska republika	01]01
slovensko	01]01
slovenská republika	01]01
slovenya	01\01
slovinsko	01\01
slovénie	01\01
slovākija	01]01
slovēnija	01\01
slovėnija	01\01
slowacja	01]01
slowakei	01]01
slowakije	01]01
slowakische republik	01]01
slowenia	01\01
slowenien	01\01
slóvakía	01]01
slóvenía	01\01
smaeyjar bandarikjanna	00301
smáeyjar bandaríkjanna	00301
soedan	01a01
soer-afrika	00901
soer-georgia og soer-sandwichoeyene	01W01
soer-korea	00U01
soer-sudan	01b01
solomon adalari	03301
solomon adaları	03301
solomon islands	03301
solomonska ostrva	03301
somaalia	01^01
somali	01^01
somalia	01^01
somalie	01^01
somalija	01^01
somalis	01^01
somalië	01^01
somalsko	01^01
somija	00a01
somàlia	01^01
somália	01^01
somálsko	01^01
somālija	01^01
sonderverwaltungsregion hongkong	02J01
sonderverwaltungsregion macau	02K01
soome	00a01
sor afrika	00901
sor georgia og sor sandwichoyene	01W01
sor korea	00U01
sor sudan	01b01
sotimaa	00L01
soudan	01a01
soudan du sud	01b01
south africa	00901
south georgia & south sandwich islands	01W01
south georgia og de sydlige sandwichoeer	01W01
south georgia og de sydlige sandwichoer	01W01
south georgia og de sydlige sandwichøer	01W01
south korea	00U01
south sudan	01b01
spagna	01K01
spain	01K01
spanelsko	01K01
spania	01K01
spanielsko	01K01
spanien	01K01
spanija	01K01
spanja	01K01
spanje	01K01
spanjolska	01K01
spann	01K01
spanyol	01K01
spanyolorszag	01K01
spanyolország	01K01
spicberky a jan mayen	03101
spitsbergen en jan mayen	03101
spitzbergen und jan mayen	03101
spojene arabske emiraty	01n01
spojene kralovstvi	00L01
spojene kralovstvo	00L01
spojene staty	00201
spojene staty americke	00201
spojené arabské emiráty	01n01
spojené království	00L01
spojené kráľovstvo	00L01
spojené státy	00201
spojené státy americké	00201
spojené štáty	00201
spojené štáty americké	00201
spánn	01K01
spānija	01K01
sr	01]01
sra hongkong (chiny	02J01
sra makau (chiny	02K01
srbija	01U01
srbsko	01U01
srednjeafriska republika	02G01
srednjeafriška republika	02G01
srednjoafricka republika	02G01
srednjoafrička republika	02G01
sri lanca	03G01
sri lanka	03G01
srilanka	03G01
srí lanca	03G01
srí lanka	03G01
st barthelemy	03^01
st helena	03_01
st kitts & nevis	03`01
st kitts und nevis	03`01
st kitts va nevis	03`01
st lucia	03a01
st martin	02d01
st pierre & miquelon	03b01
st pierre und miquelon	03b01
st vincent & grenadines	03c01
st vincent og grenadinene	03c01
st vincent und die grenadinen	03c01
st vincent va grenadines	03c01
st. barthélemy	03^01
st. helena	03_01
st. kitts & nevis	03`01
st. kitts und nevis	03`01
st. kitts và nevis	03`01
st. lucia	03a01
st. martin	02d01
st. pierre & miquelon	03b01
st. pierre und miquelon	03b01
st. vincent & grenadines	03c01
st. vincent og grenadinene	03c01
st. vincent und die grenadinen	03c01
st. vincent và grenadines	03c01
stait aontaithe mheiricea	00201
stany zjednoczone	00201
stany zjednoczone ameryki	00201
statele unite	00201
statele unite ale americii	00201
stati uniti	00201
stati uniti d'america	00201
statul cetatii vaticanului	02D01
statul cetății vaticanului	02D01
stora bretland	00L01
storbritannia	00L01
storbritannien	00L01
stranski zunanji otoki zdruzenih drzav	00301
stranski zunanji otoki združenih držav	00301
stredoafricka republika	02G01
stredoafrická republika	02G01
stáit aontaithe mheiriceá	00201
stóra-bretland	00L01
středoafrická republika	02G01
sua	00201
suazi	01`01
suazilandia	01`01
suazilândia	01`01
sud africa	00901
sud sudan	01b01
sud-àfrica	00901
sudaan	01a01
sudafrica	00901
sudafrika	00901
sudan	01a01
sudan del sud	01b01
sudan del sur	01b01
sudan poludniowy	01b01
sudan południowy	01b01
sudan selatan	01b01
sudana	01a01
sudanas	01a01
sudanul de sud	01b01
sudao	01a01
sudao do sul	01b01
sudgeorgien und die sudlichen sandwichinseln	01W01
sudkorea	00U01
sudsudan	01b01
sudur afrika	00901
sudur georgia og sudur sandvikureyjar	01W01
sudur korea	00U01
sudur sudan	01b01
sudurskautslandid	01l01
sudáfrica	00901
sudán	01a01
sudán del sur	01b01
sudão	01a01
sudão do sul	01b01
sudāna	01a01
suecia	01_01
suedafrika	00901
suede	01_01
suedgeorgien und die suedlichen sandwichinseln	01W01
suedia	01_01
suedkorea	00U01
suedsudan	01b01
suica	00_01
suissa	00_01
suisse	00_01
suiza	00_01
suomi	00a01
suomija	00a01
suranam	03H01
suriah	01[01
surinam	03H01
surinama	03H01
surinamas	03H01
suriname	03H01
suriye	01[01
suudi arabistan	00001
suurbritannia	00L01
suuria	01[01
suècia	01_01
suède	01_01
suécia	01_01
suíça	00_01
suïssa	00_01
suður-afríka	00901
suður-georgía og suður-sandvíkureyjar	01W01
suður-kórea	00U01
suður-súdan	01b01
suðurskautslandið	01l01
sv elenos sala	03_01
sv helenas sala	03_01
sv.helēnas sala	03_01
svaasimaa	01`01
svajc	00_01
svajcarska	00_01
svajciarsko	00_01
svalbara un jana majena sala	03101
svalbard & jan mayen	03101
svalbard a jan mayen	03101
svalbard agus jan mayen	03101
svalbard e jan mayen	03101
svalbard es jan mayen	03101
svalbard et jan mayen	03101
svalbard i jan majen	03101
svalbard i jan mayen	03101
svalbard in jan mayen	03101
svalbard ja jan mayen	03101
svalbard och jan mayen	03101
svalbard og jan mayen	03101
svalbard si jan mayen	03101
svalbard u jan mayen	03101
svalbard va jan mayen	03101
svalbard ve jan mayen	03101
svalbard và jan mayen	03101
svalbard y jan mayen	03101
svalbard és jan mayen	03101
svalbard și jan mayen	03101
svalbardas ir janas majenas	03101
svalbardi og jan mayen	03101
svalbarði og jan mayen	03101
svalbāra un jana majena sala	03101
svartfjallaland	02H01
svasiland	01`01
svasíland	01`01
svata helena	03_01
svata lucia	03a01
svata lucie	03a01
svatini	01`01
svaty bartolomej	03^01
svaty kristof a nevis	03`01
svaty krystof a nevis	03`01
svaty martin (fr	02d01
svaty martin (francie	02d01
svaty martin (hol	03Z01
svaty martin (nizozemsko	03Z01
svaty tomas a princov ostrov	03f01
svaty tomas a princuv ostrov	03f01
svaty vincenc a grenadiny	03c01
svaty vincent a grenadiny	03c01
svatá helena	03_01
svatá lucie	03a01
svatý bartoloměj	03^01
svatý kryštof a nevis	03`01
svatý martin (francie	02d01
svatý martin (nizozemsko	03Z01
svatý tomáš a princův ostrov	03f01
svatý vincenc a grenadiny	03c01
svazi	01`01
svazijsko	01`01
svaziland	01`01
svazilandas	01`01
svazilend	01`01
svazilenda	01`01
svedija	01_01
svedorszag	01_01
svedska	01_01
svedsko	01_01
sveicarija	00_01
sveice	00_01
sveits	00_01
sveitsi	00_01
sventasis vincentas ir grenadinai	03c01
sverige	01_01
sveta helena	03_01
sveta jelena	03_01
sveta lucija	03a01
sveta peter in mihael	03b01
sveti bartolomej	03^01
sveti kristof in nevis	03`01
sveti kristofor i nevis	03`01
sveti krištof in nevis	03`01
sveti martin (francuska	02d01
sveti martin (holandija	03Z01
sveti petar i mikelon	03b01
sveti toma i princip	03f01
sveti tomaz in princ	03f01
sveti tomaž in princ	03f01
sveti vincencij in grenadine	03c01
sveti vincent i grenadini	03c01
svezia	01_01
svica	00_01
svicarska	00_01
sviss	00_01
svithjod	01_01
svizzera	00_01
svycarsko	00_01
svájc	00_01
svätá helena	03_01
svätá lucia	03a01
svätý bartolomej	03^01
svätý krištof a nevis	03`01
svätý martin (fr	02d01
svätý martin (hol	03Z01
svätý tomáš a princov ostrov	03f01
svätý vincent a grenadíny	03c01
svédország	01_01
svíþjóð	01_01
swasiland	01`01
swaziland	01`01
swazilandia	01`01
swazilàndia	01`01
swazimaa	01`01
sweden	01_01
swedia	01_01
swiss	00_01
switzerland	00_01
sydafrika	00901
sydgeorgien och sydsandwichoarna	01W01
sydgeorgien och sydsandwichoearna	01W01
sydgeorgien och sydsandwichöarna	01W01
sydkorea	00U01
sydsudan	01b01
syria	01[01
syrie	01[01
syrien	01[01
syrië	01[01
syrland	01[01
syyria	01[01
szamoa	03e01
szaud arabia	00001
szaúd-arábia	00001
szenegal	01T01
szenegál	01T01
szent ilona	03_01
szerbia	01U01
szingapur	03h01
szingapúr	03h01
sziria	01[01
szkocja	00L01
szlovak koztarsasag	01]01
szlovakia	01]01
szlovenia	01\01
szlovák köztársaság	01]01
szlovákia	01]01
szlovénia	01\01
szomalia	01^01
szomália	01^01
szudan	01a01
szudán	01a01
szvazifold	01`01
szváziföld	01`01
szwajcaria	00_01
szwecja	01_01
szíria	01[01
sàhara occidental	01J01
sádi-arabía	00001
sáhara occidental	01J01
são bartolomeu	03^01
são cristóvão e névis	03`01
são martinho	02d01
são pedro e miquelão	03b01
são tomé & príncipe	03f01
são tomé agus príncipe	03f01
são tomé e príncipe	03f01
são tomé i príncipe	03f01
são tomé ja príncipe	03f01
são tomé och príncipe	03f01
são tomé og príncipe	03f01
são tomé u príncipe	03f01
são tomé und príncipe	03f01
são tomé và príncipe	03f01
são tomé és príncipe	03f01
são tomé și príncipe	03f01
são vicente e granadinas	03c01
sèrbia	01U01
séc	01S01
sénégal	01T01
sérstjórnarsvæðið hong kong	02J01
sérstjórnarsvæðið makaó	02K01
sérvia	01U01
síerra leóne	03g01
síle	01X01
síp	00S01
síria	01[01
sómalía	01^01
sør-afrika	00901
sør-georgia og sør-sandwichøyene	01W01
sør-korea	00U01
sør-sudan	01b01
súdan	01a01
súdán	01a01
súrínam	03H01
südafrika	00901
südgeorgien und die südlichen sandwichinseln	01W01
südkorea	00U01
südsudan	01b01
süüria	01[01
sýria	01[01
sýrie	01[01
sýrland	01[01
sīrija	01[01
sırbistan	01U01
słowacja	01]01
słowenia	01\01
t c	01d01
t.c	01d01
taani	00\01
tacikistan	01L01
tadjikistan	01L01
tadjiquistao	01L01
tadjiquistão	01L01
tadschikistan	01L01
tadsikistan	01L01
tadsjikistan	01L01
tadsíkistan	01L01
tadzikija	01L01
tadzikistan	01L01
tadzikistana	01L01
tadzjikistan	01L01
tadzsikisztan	01L01
tadzykistan	01L01
tadżykistan	01L01
tadžikija	01L01
tadžikistan	01L01
tadžikistāna	01L01
tagikistan	01L01
tai	01N01
tailand	01N01
tailandas	01N01
tailandia	01N01
tailàndia	01N01
tailândia	01N01
taivan	01O01
taivana	01O01
taivanas	01O01
taivāna	01O01
taiwan	01O01
taiwán	01O01
taizeme	01N01
tajikistan	01L01
tajland	01N01
tajlandia	01N01
tajska	01N01
tajvan	01O01
tajwan	01O01
taliansko	00l01
tanjung verde	02?01
tansaania	01M01
tansania	01M01
tansanía	01M01
tanska	00\01
tanzania	01M01
tanzanie	01M01
tanzanija	01M01
tanzanya	01M01
tanzània	01M01
tanzánia	01M01
tanzânia	01M01
tanzānija	01M01
tarile de jos	00;01
tay ban nha	01K01
tay sahara	01J01
tayikistan	01L01
tayikistán	01L01
tayland	01N01
tayvan	01O01
taíland	01N01
taívan	01O01
taïwan	01O01
tc	01d01
tchad	02@01
tchaj wan	01O01
tchaj-wan	01O01
tchequia	01S01
tchequie	01S01
tchéquia	01S01
tchéquie	01S01
tekkland	01S01
tekkneska lydveldid	01S01
teritoriile australe si antarctice franceze	02R01
teritoriile australe și antarctice franceze	02R01
teritoriile palestiniene	01D01
teritoriul britanic din oceanul indian	02:01
terksas un kaikosas salas	03401
terkso ir kaikoso salos	03401
terre australi francesi	02R01
terres australes francaises	02R01
terres australes françaises	02R01
terres australs antartiques franceses	02R01
terres australs antàrtiques franceses	02R01
territoire britannique de l'ocean indien	02:01
territoire britannique de l'océan indien	02:01
territoires palestiniens	01D01
territori britanic de l'ocea indic	02:01
territori britànic de l'oceà índic	02:01
territori palestinesi	01D01
territorio britanico del oceano indico	02:01
territorio britanico do oceano indico	02:01
territorio britannico dell'oceano indiano	02:01
territorio británico del océano índico	02:01
territorios australes franceses	02R01
territorios franceses do sul	02R01
territorios palestinos	01D01
territoris palestins	01D01
território britânico do oceano índico	02:01
territórios franceses do sul	02R01
territórios palestinos	01D01
terytoria palestynskie	01D01
terytoria palestyńskie	01D01
thai lan	01N01
thaifold	01N01
thaiföld	01N01
thailand	01N01
thailanda	01N01
thailande	01N01
thailandia	01N01
thaimaa	01N01
thajsko	01N01
thanh vatican	02D01
thaïlande	01N01
the netherlands	00;01
tho nhi ky	01d01
thuy dien	01_01
thuy si	00_01
thyskaland	00=01
thành vatican	02D01
thái lan	01N01
thổ nhĩ kỳ	01d01
thụy sĩ	00_01
thụy điển	01_01
timor est	02001
timor leste	02001
timor leste (istocni timor	02001
timor oriental	02001
timor tal lvant	02001
timor tal-lvant	02001
timor timur	02001
timor wschodni	02001
timor-leste	02001
timor-leste (istočni timor	02001
timor-oriental	02001
timorul de est	02001
tiomor thoir	02001
tiongkok	01Y01
tjeckien	01S01
tjeckiska republiken	01S01
tjekkiet	01S01
tocala	03J01
toga	03I01
togas	03I01
togo	03I01
tokela	03J01
tokelau	03J01
tokelauoarna	03J01
tokelauoearna	03J01
tokelauöarna	03J01
tokelav	03J01
tonga	03i01
torokorszag	01d01
tr variant	01d01
tr-variant	01d01
trieu tien	00V01
trinidad & tobago	03\01
trinidad a tobago	03\01
trinidad dan tobago	03\01
trinidad e tobago	03\01
trinidad en tobago	03\01
trinidad es tobago	03\01
trinidad i tobago	03\01
trinidad in tobago	03\01
trinidad ja tobago	03\01
trinidad och tobago	03\01
trinidad og tobago	03\01
trinidad si tobago	03\01
trinidad u tobago	03\01
trinidad und tobago	03\01
trinidad va tobago	03\01
trinidad ve tobago	03\01
trinidad và tobago	03\01
trinidad y tobago	03\01
trinidad és tobago	03\01
trinidad și tobago	03\01
trinidada un tobago	03\01
trinidadas ir tobagas	03\01
trinidāda un tobāgo	03\01
trinite et tobago	03\01
trinité-et-tobago	03\01
triều tiên	00V01
trung quoc	01Y01
trung quốc	01Y01
trynidad i tobago	03\01
trínidad og tóbagó	03\01
tsaad	02@01
tsad	02@01
tschad	02@01
tschechei	01S01
tschechien	01S01
tschechische republik	01S01
tsehhi	01S01
tsehhi vabariik	01S01
tsekin tasavalta	01S01
tsekki	01S01
tsiili	01X01
tsjaad	02@01
tsjad	02@01
tsjechie	01S01
tsjechische republiek	01S01
tsjechië	01S01
tsjekkia	01S01
tuerkei	01d01
tuneesia	01c01
tunesie	01c01
tunesien	01c01
tunesië	01c01
tunez	01c01
tunezia	01c01
tunezja	01c01
tunis	01c01
tunisas	01c01
tunisia	01c01
tunisie	01c01
tunisien	01c01
tunisija	01c01
tunisko	01c01
tunizija	01c01
tunus	01c01
tunézia	01c01
tunísia	01c01
turchia	01d01
turcia	01d01
turcija	01d01
turcja	01d01
turcomenistao	01e01
turcomenistão	01e01
turecko	01d01
turgi	01d01
turkei	01d01
turkey	01d01
turki	01d01
turkiet	01d01
turkija	01d01
turkije	01d01
turkiye	01d01
turkiye cumhuriyeti	01d01
turkki	01d01
turkmenistan	01e01
turkmenistana	01e01
turkmenistanas	01e01
turkmenistán	01e01
turkmenistāna	01e01
turkmenisztan	01e01
turkmensko	01e01
turkménistan	01e01
turkménsko	01e01
turkmėnistanas	01e01
turks & caicos islands	03401
turks a caicos	03401
turks en caicoseilanden	03401
turks es caicos szigetek	03401
turks i caicos	03401
turks ja caicos	03401
turks ja caicossaaret	03401
turks och caicosoarna	03401
turks og caicoseyjar	03401
turks og caicosoerne	03401
turks og caicosoyene	03401
turks und caicosinseln	03401
turks ve caicos adalari	03401
turks ve caicos adaları	03401
turks- en caicoseilanden	03401
turks- ja caicossaaret	03401
turks- och caicosoearna	03401
turks- och caicosöarna	03401
turks- og caicoseyjar	03401
turks- og caicosoeerne	03401
turks- og caicosoeyene	03401
turks- og caicosøerne	03401
turks- og caicosøyene	03401
turks- und caicosinseln	03401
turks- és caicos-szigetek	03401
turquia	01d01
turquie	01d01
turquía	01d01
turska	01d01
turčija	01d01
tuvalu	03j01
txad	02@01
txequia	01S01
txèquia	01S01
tyrkia	01d01
tyrkiet	01d01
tyrkland	01d01
tyskland	00=01
tádzsikisztán	01L01
tádžikistán	01L01
tây ban nha	01K01
tây sahara	01J01
tékkland	01S01
tékkneska lýðveldið	01S01
tímor-leste	02001
tíomór thoir	02001
tócalá	03J01
tóga	03I01
tógó	03I01
tókelá	03J01
törökország	01d01
túnez	01c01
túnis	01c01
túrkmenistan	01e01
túvalú	03j01
türgi	01d01
türkei	01d01
türkiye	01d01
türkiye cumhuriyeti	01d01
türkmenistan	01e01
türkmenisztán	01e01
tērksas un kaikosas salas	03401
tšaad	02@01
tšad	02@01
tšehhi	01S01
tšehhi vabariik	01S01
tšekin tasavalta	01S01
tšekki	01S01
tšiili	01X01
u a e	01n01
u k	00L01
u s	00201
u s a	00201
u s outlying islands	00301
u s virgin islands	00401
u.a.e	01n01
u.k	00L01
u.s	00201
u.s. outlying islands	00301
u.s. virgin islands	00401
u.s.a	00201
uae	01n01
uc	00C01
ucraina	01f01
ucrania	01f01
ucraïna	01f01
ucrânia	01f01
udaljena ostrva sad	00301
uganda	03O01
uhendkuningriik	00L01
uhendriikide hajasaared	00301
uj kaledonia	01@01
uj zeland	01A01
ujedinjeni arapski emirati	01n01
ujedinjeno kraljevstvo	00L01
uk	00L01
ukraina	01f01
ukraine	01f01
ukrajina	01f01
ukrajna	01f01
ukrayna	01f01
umman	03N01
ungari	01h01
ungaria	01h01
ungarija	01h01
ungarn	01h01
ungern	01h01
ungheria	01h01
ungverjaland	01h01
ungārija	01h01
uni emirat arab	01n01
united arab emirates	01n01
united kingdom	00L01
united states	00201
united states of america	00201
unkari	01h01
uragua	03P01
urdun	00m01
uruguai	03P01
uruguaj	03P01
uruguay	03P01
urugvae	03P01
urugvaj	03P01
urugvaja	03P01
urugvajus	03P01
urugwaj	03P01
usa	00201
usa neitsisaared	00401
usa:s yttre oar	00301
usa:s yttre oear	00301
usa:s yttre öar	00301
usas ytre oeyer	00301
usas ytre oyer	00301
usas ytre øyer	00301
usbekistan	01g01
uus kaledoonia	01@01
uus meremaa	01A01
uus-kaledoonia	01@01
uus-meremaa	01A01
uusi kaledonia	01@01
uusi seelanti	01A01
uusi-kaledonia	01@01
uusi-seelanti	01A01
uzbegisztan	01g01
uzbekistan	01g01
uzbekistana	01g01
uzbekistanas	01g01
uzbekistán	01g01
uzbekistāna	01g01
uzbequistao	01g01
uzbequistão	01g01
vacija	00=01
vaestsahara	01J01
vailis agus futuna	03K01
vailís agus futúna	03K01
vakaru sachara	01J01
vakarų sachara	01J01
valgevene	00E01
valis i futuna	03K01
valko venaja	00E01
valko-venaejae	00E01
valko-venäjä	00E01
vanocni ostrov	02901
vanuatu	03k01
vanuatú	03k01
vanúatú	03k01
vastsahara	01J01
vaticaanstad	02D01
vatican	02D01
vatican city	02D01
vatikaani	02D01
vatikan	02D01
vatikanid	02D01
vatikano miesto valstybe	02D01
vatikano miesto valstybė	02D01
vatikans	02D01
vatikanstadt	02D01
vatikanstaten	02D01
vatikán	02D01
vatikāns	02D01
vatíkanið	02D01
veiniseala	03@01
veiniséala	03@01
velika britanija	00L01
velka britania	00L01
velka britanie	00L01
velká británie	00L01
venaejae	01I01
venaja	01I01
venecuela	03@01
venecuēla	03@01
venemaa	01I01
venesuela	03@01
venesúela	03@01
venezuela	03@01
veneçuela	03@01
vengrija	01h01
venäjä	01I01
vereinigte arabische emirate	01n01
vereinigte staaten	00201
vereinigte staaten von amerika	00201
vereinigtes koenigreich	00L01
vereinigtes konigreich	00L01
vereinigtes königreich	00L01
verenigd koninkrijk	00L01
verenigde arabische emiraten	01n01
verenigde staten	00201
verenigde staten van amerika	00201
vest sahara	01J01
vest-sahara	01J01
vestsahara	01J01
vestur sahara	01J01
vestur-sahara	01J01
veľká británia	00L01
vianocny ostrov	02901
vianočný ostrov	02901
viet nam	03A01
vietna	03A01
vietnam	03A01
vietnamas	03A01
vietname	03A01
vietnám	03A01
vietnã	03A01
vijetnam	03A01
viro	00^01
vitneam	03A01
vitryssland	00E01
viêt nam	03A01
việt nam	03A01
vjetnama	03A01
vk	00L01
vokietija	00=01
volisa un futunas salas	03K01
volisas ir futuna	03K01
volisas ir futūna	03K01
volksrepublik china	01Y01
vs	00201
vuong quoc anh	00L01
vychodni timor	02001
vychodny timor	02001
vzhodni timor	02001
vánoční ostrov	02901
västsahara	01J01
víetnam	03A01
vítneam	03A01
východní timor	02001
východný timor	02001
vācija	00=01
vương quốc anh	00L01
wales	00L01
wallis & futuna	03K01
wallis a futuna	03K01
wallis e futuna	03K01
wallis en futuna	03K01
wallis es futuna	03K01
wallis et futuna	03K01
wallis i futuna	03K01
wallis in futuna	03K01
wallis ja futuna	03K01
wallis och futunaoarna	03K01
wallis og futuna	03K01
wallis og futunaeyjar	03K01
wallis si futuna	03K01
wallis u futuna	03K01
wallis und futuna	03K01
wallis va futuna	03K01
wallis ve futuna	03K01
wallis và futuna	03K01
wallis y futuna	03K01
wallis és futuna	03K01
wallis și futuna	03K01
wallis- och futunaoearna	03K01
wallis- och futunaöarna	03K01
wallis- og fútúnaeyjar	03K01
wallis-et-futuna	03K01
watykan	02D01
wegry	01h01
weihnachtsinsel	02901
weissrussland	00E01
weißrussland	00E01
wenezuela	03@01
westelijke sahara	01J01
western sahara	01J01
westsahara	01J01
wielka brytania	00L01
wietnam	03A01
wilayah inggris di samudra hindia	02:01
wilayah palestina	01D01
wilayah selatan prancis	02R01
wit rusland	00E01
wit-rusland	00E01
wlk bryt	00L01
wlk. bryt	00L01
wlochy	00l01
wni	00k01
wybrzeze kosci sloniowej	00[01
wybrzeże kości słoniowej	00[01
wyspa bouveta	02801
wyspa bozego narodzenia	02901
wyspa bożego narodzenia	02901
wyspa man	02V01
wyspa swietej heleny	03_01
wyspa świętej heleny	03_01
wyspy alandzkie	00101
wyspy cooka	02P01
wyspy dziewicze stanow zjednoczonych	00401
wyspy dziewicze stanów zjednoczonych	00401
wyspy heard i mcdonalda	02o01
wyspy kokosowe	02M01
wyspy marshalla	02l01
wyspy owcze	02]01
wyspy salomona	03301
wyspy swietego tomasza i ksiazeca	03f01
wyspy świętego tomasza i książęca	03f01
węgry	01h01
włochy	00l01
xile	01X01
xina	01Y01
xipre	00S01
yaman	02[01
yemen	02[01
yeni kaledonya	01@01
yeni zelanda	01A01
yhdysvallat	00201
yhdysvaltain erillissaaret	00301
yhdysvaltain neitsytsaaret	00401
yibuti	02I01
yordania	00m01
ypatingasis administracinis kinijos regionas honkongas	02J01
ypatingasis administracinis kinijos regionas makao	02K01
yunani	00f01
yunanistan	00f01
yémen	02[01
zahodna sahara	01J01
zalamana salas	03301
zaliasis kysulys	02?01
zambia	01P01
zambie	01P01
zambija	01P01
zambiya	01P01
zapadna sahara	01J01
zapadni sahara	01J01
zda	00201
zdruzene drzave amerike	00201
zdruzeni arabski emirati	01n01
zdruzeno kraljestvo	00L01
združene države amerike	00201
združeni arabski emirati	01n01
združeno kraljestvo	00L01
zelenortska ostrva	02?01
zelenortska republika	02?01
zelenortski otoki	02?01
zentralafrikanische republik	02G01
ziemelkoreja	00V01
ziemelmakedonija	01601
ziemelu marianas salas	02\01
ziemeļkoreja	00V01
ziemeļmaķedonija	01601
ziemeļu marianas salas	02\01
ziemsvetku sala	02901
ziemsvētku sala	02901
zilonkaula krasts	00[01
ziloņkaula krasts	00[01
zimbabue	01Z01
zimbabve	01Z01
zimbabvė	01Z01
zimbabwe	01Z01
zimbàbue	01Z01
zimbábue	01Z01
zjednoczone emiraty arabskie	01n01
zjednoczone krolestwo	00L01
zjednoczone królestwo	00L01
zk	00L01
zold foki koztarsasag	02?01
zuid afrika	00901
zuid georgia en zuidelijke sandwicheilanden	01W01
zuid korea	00U01
zuid soedan	01b01
zuid-afrika	00901
zuid-georgia en zuidelijke sandwicheilanden	01W01
zuid-korea	00U01
zuid-soedan	01b01
zviedrija	01_01
zweden	01_01
zwitserland	00_01
zypern	00S01
zàmbia	01P01
západná sahara	01J01
západní sahara	01J01
zâmbia	01P01
zöld-foki köztársaság	02?01
zālamana salas	03301
àustria	01B01
áfrica do sul	00901
álandseyjar	00101
áo	01B01
ástralía	00C01
áustria	01B01
ázerbájdžán	00B01
ägypten	00501
äquatorialguinea	00601
äthiopien	00701
åland	00101
åland adaları	00101
åland islands	00101
åland-szigetek	00101
ålandinseln	00101
ålandski otoci	00101
ålandy	00101
ækvatorialguinea	00601
çad	02@01
çek cumhuriyeti	01S01
çekya	01S01
çin	01Y01
çin hong kong öib	02J01
çin makao öib	02K01
é.-u	00201
écosse	00L01
égypte	00501
éimin	02[01
éire	00:01
émirats arabes unis	01n01
équateur	02Z01
érythrée	00`01
észak-korea	00V01
észak-macedónia	01601
északi mariana-szigetek	02\01
észtország	00^01
état de la cité du vatican	02D01
états-unis	00201
états-unis d'amérique	00201
éthiopie	00701
índia	00]01
írak	00i01
íran	00j01
írland	00:01
írország	00:01
írsko	00:01
írán	00j01
ísland	00o01
ísrael	03201
ítalía	00l01
île bouvet	02801
île christmas	02901
île de man	02V01
île norfolk	02W01
îles caïmans	02E01
îles cocos	02M01
îles cook	02P01
îles féroé	02]01
îles heard-et-macdonald	02o01
îles malouines	02^01
îles malouines (îles falkland	02^01
îles mariannes du nord	02\01
îles marshall	02l01
îles mineures éloignées des états-unis	00301
îles pitcairn	02m01
îles salomon	03301
îles turques-et-caïques	03401
îles vierges britanniques	02;01
îles vierges des états-unis	00401
îles åland	00101
óman	03N01
örményország	00A01
österreich	01B01
österrike	01B01
östtimor	02001
özbekistan	01g01
øst-timor	02001
østerrike	01B01
østrig	01B01
østtimor	02001
úc	00C01
úganda	03O01
új-kaledónia	01@01
új-zéland	01A01
úkraína	01f01
úrúgvæ	03P01
úsbekistan	01g01
ühendkuningriik	00L01
ühendriikide hajasaared	00301
ük	00L01
ürdün	00m01
üzbegisztán	01g01
þýskaland	00=01
ċipru	00S01
čad	02@01
čada	02@01
čadas	02@01
čehija	01S01
čehijas republika	01S01
čekija	01S01
čekijos respublika	01S01
černá hora	02H01
česko	01S01
česká republika	01S01
češka	01S01
češka republika	01S01
čierna hora	02H01
čile	01X01
čilė	01X01
čr	01S01
črna gora	02H01
čína	01Y01
čīle	01X01
đan mạch	00\01
đài loan	01O01
đông timor	02001
đảo bouvet	02801
đảo giáng sinh	02901
đảo man	02V01
đảo norfolk	02W01
đặc khu hành chính hồng kông, trung quốc	02J01
đặc khu hành chính macao, trung quốc	02K01
đức	00=01
ēģipte	00501
ġibiltà	02F01
ġżejjer mariana tat-tramuntana	02\01
īrija	00:01
ķtr īpašais administratīvais reģions makao	02K01
ķīna	01Y01
ķīnas īpašās pārvaldes apgabals honkonga	02J01
łotwa	01101
řecko	00f01
şili	01X01
šalamounovy ostrovy	03301
šalamúnove ostrovy	03301
šiaurės korėja	00V01
šiaurės makedonija	01601
šotimaa	00L01
španielsko	01K01
španija	01K01
španjolska	01K01
španělsko	01K01
špicberky a jan mayen	03101
šri lanka	03G01
šrilanka	03G01
šv. elenos sala	03_01
švajcarska	00_01
švajčiarsko	00_01
švedija	01_01
švedska	01_01
šveicarija	00_01
šveice	00_01
šveits	00_01
šventasis vincentas ir grenadinai	03c01
švica	00_01
švicarska	00_01
švédsko	01_01
švýcarsko	00_01
žaliasis kyšulys	02?01
țările de jos	00;01
άγιοσ βαρθολομαίοσ	03^01
άγιοσ βικέντιοσ και γρεναδίνεσ	03c01
άγιοσ μαρίνοσ	03d01
άγιοσ μαρτίνοσ (γαλλικό τμήμα	02d01
άγιοσ μαρτίνοσ (ολλανδικό τμήμα	03Z01
αίγυπτοσ	00501
αγία ελένη	03_01
αγία λουκία	03a01
αγγλία	00L01
αγγλια	00L01
αγια ελενη	03_01
αγια λουκια	03a01
αγιοσ βαρθολομαιοσ	03^01
αγιοσ βικεντιοσ και γρεναδινεσ	03c01
αγιοσ μαρινοσ	03d01
αγιοσ μαρτινοσ (γαλλικο τμημα	02d01
αγιοσ μαρτινοσ (ολλανδικο τμημα	03Z01
αγκολα	01k01
αγκόλα	01k01
αζερμπαιτζαν	00B01
αζερμπαϊτζάν	00B01
αιγυπτοσ	00501
αιθιοπία	00701
αιθιοπια	00701
αιτη	02n01
ακτή ελεφαντοστού	00[01
ακτη ελεφαντοστου	00[01
αλβανία	00<01
αλβανια	00<01
αλγερία	00>01
αλγερια	00>01
αμερική	00201
αμερικανικέσ παρθένεσ νήσοι	00401
αμερικανική σαμόα	00?01
αμερικανικεσ παρθενεσ νησοι	00401
αμερικανικη σαμοα	00?01
αμερικη	00201
ανατολικο τιμορ	02001
ανατολικό τιμόρ	02001
ανγκουίλα	01j01
ανγκουιλα	01j01
ανδορα	01i01
ανδόρα	01i01
αντίγκουα και μπαρμπούντα	01m01
ανταρκτική	01l01
ανταρκτικη	01l01
αντιγκουα και μπαρμπουντα	01m01
αοτεαροα νεα ζηλανδια	01A01
αοτεαρόα νέα ζηλανδία	01A01
απομακρυσμένεσ νησίδεσ ηπα	00301
απομακρυσμενεσ νησιδεσ ηπα	00301
αργεντινή	00@01
αργεντινη	00@01
αρμενία	00A01
αρμενια	00A01
αρουμπα	01o01
αρούμπα	01o01
αυστρία	01B01
αυστραλία	00C01
αυστραλια	00C01
αυστρια	01B01
αφγανιστάν	00801
αφγανισταν	00801
αϊτή	02n01
βέλγιο	00F01
βανουάτου	03k01
βανουατου	03k01
βατικανο	02D01
βατικανό	02D01
βελγιο	00F01
βενεζουέλα	03@01
βενεζουελα	03@01
βερμουδεσ	02501
βερμούδεσ	02501
βιετνάμ	03A01
βιετναμ	03A01
βολιβία	00I01
βολιβια	00I01
βορεια κορεα	00V01
βορεια μακεδονια	01601
βοσνία - ερζεγοβίνη	00H01
βοσνια ερζεγοβινη	00H01
βουλγαρία	00M01
βουλγαρια	00M01
βραζιλία	00K01
βραζιλια	00K01
βρετανικά εδάφη ινδικού ωκεανού	02:01
βρετανικέσ παρθένεσ νήσοι	02;01
βρετανικα εδαφη ινδικου ωκεανου	02:01
βρετανικεσ παρθενεσ νησοι	02;01
βόρεια κορέα	00V01
βόρεια μακεδονία	01601
γαλλία	00b01
γαλλια	00b01
γαλλικά νότια εδάφη	02R01
γαλλική γουιάνα	02b01
γαλλική πολυνησία	02c01
γαλλικα νοτια εδαφη	02R01
γαλλικη γουιανα	02b01
γαλλικη πολυνησια	02c01
γερμανία	00=01
γερμανια	00=01
γεωργία	01V01
γεωργια	01V01
γιβραλτάρ	02F01
γιβραλταρ	02F01
γκάμπια	00d01
γκάνα	02e01
γκέρνζι	02f01
γκαμπια	00d01
γκαμπον	00c01
γκαμπόν	00c01
γκανα	02e01
γκερνζι	02f01
γκουάμ	02j01
γκουαμ	02j01
γουάλισ και φουτούνα	03K01
γουαδελουπη	02i01
γουαδελούπη	02i01
γουαλισ και φουτουνα	03K01
γουατεμάλα	02k01
γουατεμαλα	02k01
γουιάνα	00g01
γουιανα	00g01
γουινέα	00h01
γουινέα μπισάου	02701
γουινεα	00h01
γουινεα μπισαου	02701
γρενάδα	02h01
γρεναδα	02h01
γροιλανδία	00e01
γροιλανδια	00e01
δανία	00\01
δανια	00\01
δομινικανή δημοκρατία	01E01
δομινικανη δημοκρατια	01E01
δυτική σαχάρα	01J01
δυτικη σαχαρα	01J01
ελ σαλβαδορ	01Q01
ελ σαλβαδόρ	01Q01
ελβετία	00_01
ελβετια	00_01
ελλάδα	00f01
ελλάσ	00f01
ελλαδα	00f01
ελλασ	00f01
ερυθραία	00`01
ερυθραια	00`01
εσθονία	00^01
εσθονια	00^01
εσουατίνι	01`01
εσουατινι	01`01
ζάμπια	01P01
ζαμπια	01P01
ζιμπάμπουε	01Z01
ζιμπαμπουε	01Z01
η π α	00201
η.π.α	00201
ηβ	00L01
ηνωμένα αραβικά εμιράτα	01n01
ηνωμένεσ πολιτείεσ	00201
ηνωμένο βασίλειο	00L01
ηνωμενα αραβικα εμιρατα	01n01
ηνωμενεσ πολιτειεσ	00201
ηνωμενο βασιλειο	00L01
ηπα	00201
ιαπωνία	01R01
ιαπωνια	01R01
ινδία	00]01
ινδια	00]01
ινδονησία	00k01
ινδονησια	00k01
ιορδανία	00m01
ιορδανια	00m01
ιράκ	00i01
ιράν	00j01
ιρακ	00i01
ιραν	00j01
ιρλανδία	00:01
ιρλανδια	00:01
ισημερινή γουινέα	00601
ισημερινη γουινεα	00601
ισημερινοσ	02Z01
ισημερινόσ	02Z01
ισλανδία	00o01
ισλανδια	00o01
ισπανία	01K01
ισπανια	01K01
ισραήλ	03201
ισραηλ	03201
ιταλία	00l01
ιταλια	00l01
κάτω χώρεσ	00;01
κένυα	00R01
κίνα	01Y01
καζακστάν	00Q01
καζακσταν	00Q01
καμερουν	02A01
καμερούν	02A01
καμποτζη	00P01
καμπότζη	00P01
καναδάσ	02B01
καναδασ	02B01
κατάρ	02C01
καταρ	02C01
κατω χωρεσ	00;01
κεντροαφρικανική δημοκρατία	02G01
κεντροαφρικανικη δημοκρατια	02G01
κενυα	00R01
κινα	01Y01
κιργιστάν	00T01
κιργισταν	00T01
κιριμπάτι	02L01
κιριμπατι	02L01
κολομβία	00W01
κολομβια	00W01
κομορεσ	02N01
κομόρεσ	02N01
κονγκο (δημοκρατια	02O01
κονγκο (λδκ	00Z01
κονγκο κινσασα	00Z01
κονγκο μπραζαβιλ	02O01
κονγκό (δημοκρατία	02O01
κονγκό (λδκ	00Z01
κονγκό - κινσάσα	00Z01
κονγκό - μπραζαβίλ	02O01
κοσσυφοπέδιο	00X01
κοσσυφοπεδιο	00X01
κοστα ρικα	02Q01
κουβέιτ	02S01
κουβα	02T01
κουβειτ	02S01
κουρασάο	02U01
κουρασαο	02U01
κούβα	02T01
κροατία	00Y01
κροατια	00Y01
κυπροσ	00S01
κόστα ρίκα	02Q01
κύπροσ	00S01
λάοσ	03501
λίβανοσ	01401
λαοσ	03501
λεσοτο	03601
λεσότο	03601
λετονία	01101
λετονια	01101
λευκορωσία	00E01
λευκορωσια	00E01
λιβανοσ	01401
λιβερία	01201
λιβερια	01201
λιβυη	01301
λιβύη	01301
λιθουανία	01501
λιθουανια	01501
λιχτενστάιν	03701
λιχτενσταιν	03701
λουξεμβουργο	03801
λουξεμβούργο	03801
μάλι	03:01
μάλτα	03S01
μαγιοτ	03R01
μαγιότ	03R01
μαδαγασκάρη	03Q01
μαδαγασκαρη	03Q01
μακάο	02K01
μακάο εδπ κίνασ	02K01
μακαο	02K01
μακαο εδπ κινασ	02K01
μαλάουι	01801
μαλαισία	01701
μαλαισια	01701
μαλαουι	01801
μαλδίβεσ	03901
μαλδιβεσ	03901
μαλι	03:01
μαλτα	03S01
μαροκο	02_01
μαρτινίκα	03U01
μαρτινικα	03U01
μαρόκο	02_01
μαυρίκιοσ	03T01
μαυρικιοσ	03T01
μαυριτανία	01901
μαυριτανια	01901
μαυροβουνιο	02H01
μαυροβούνιο	02H01
μεγάλη βρετανία	00L01
μεγαλη βρετανια	00L01
μεξικο	03;01
μεξικό	03;01
μιανμάρ (βιρμανία	02>01
μιανμαρ (βιρμανια	02>01
μικρονησία	01:01
μικρονησια	01:01
μογγολία	01<01
μογγολια	01<01
μοζαμβίκη	03<01
μοζαμβικη	03<01
μολδαβία	01;01
μολδαβια	01;01
μονακο	03V01
μονακό	03V01
μονσεράτ	03W01
μονσερατ	03W01
μπανγκλαντέσ	00D01
μπανγκλαντεσ	00D01
μπαρμπέιντοσ	02301
μπαρμπειντοσ	02301
μπαχάμεσ	02101
μπαχαμεσ	02101
μπαχρέιν	02201
μπαχρειν	02201
μπελίζ	00G01
μπελιζ	00G01
μπενίν	02401
μπενιν	02401
μποτσουάνα	00J01
μποτσουανα	00J01
μπουρκίνα φάσο	02=01
μπουρκινα φασο	02=01
μπουρουντι	00N01
μπουρούντι	00N01
μπουτάν	00O01
μπουταν	00O01
μπρουνέι	02<01
μπρουνει	02<01
νέα ζηλανδία	01A01
νέα καληδονία	01@01
νήσοι βόρειεσ μαριάνεσ	02\01
νήσοι κέιμαν	02E01
νήσοι κουκ	02P01
νήσοι κόκοσ (κίλινγκ	02M01
νήσοι μάρσαλ	02l01
νήσοι νότια γεωργία και νότιεσ σάντουιτσ	01W01
νήσοι πίτκερν	02m01
νήσοι σολομώντοσ	03301
νήσοι τερκσ και κάικοσ	03401
νήσοι φερόεσ	02]01
νήσοι φόκλαντ	02^01
νήσοι φόκλαντ (νήσοι μαλβίνασ	02^01
νήσοι χερντ και μακντόναλντ	02o01
νήσοι όλαντ	00101
νήσοσ μπουβέ	02801
νήσοσ νόρφολκ	02W01
νήσοσ του μαν	02V01
νήσοσ των χριστουγέννων	02901
νίγηρασ	01?01
ναμίμπια	01=01
ναμιμπια	01=01
ναουρου	03X01
ναουρού	03X01
νεα ζηλανδια	01A01
νεα καληδονια	01@01
νεπάλ	03C01
νεπαλ	03C01
νησοι βορειεσ μαριανεσ	02\01
νησοι κειμαν	02E01
νησοι κοκοσ (κιλινγκ	02M01
νησοι κουκ	02P01
νησοι μαρσαλ	02l01
νησοι νοτια γεωργια και νοτιεσ σαντουιτσ	01W01
νησοι ολαντ	00101
νησοι πιτκερν	02m01
νησοι σολομωντοσ	03301
νησοι τερκσ και καικοσ	03401
νησοι φεροεσ	02]01
νησοι φοκλαντ	02^01
νησοι φοκλαντ (νησοι μαλβινασ	02^01
νησοι χερντ και μακντοναλντ	02o01
νησοσ μπουβε	02801
νησοσ νορφολκ	02W01
νησοσ του μαν	02V01
νησοσ των χριστουγεννων	02901
νιγηρία	01>01
νιγηρασ	01?01
νιγηρια	01>01
νικαράγουα	03D01
νικαραγουα	03D01
νιουε	03Y01
νιούε	03Y01
νορβηγία	00n01
νορβηγια	00n01
νοτια αφρικη	00901
νοτια κορεα	00U01
νοτιο σουδαν	01b01
ντομίνικα	02X01
ντομινικα	02X01
νότια αφρική	00901
νότια κορέα	00U01
νότιο σουδάν	01b01
ολλανδία	00;01
ολλανδία καραϊβικήσ	01001
ολλανδια	00;01
ολλανδια καραιβικησ	01001
ομάν	03N01
ομαν	03N01
ονδουρα	03001
ονδούρα	03001
ουγγαρία	01h01
ουγγαρια	01h01
ουγκάντα	03O01
ουγκαντα	03O01
ουζμπεκιστάν	01g01
ουζμπεκισταν	01g01
ουκρανία	01f01
ουκρανια	01f01
ουρουγουάη	03P01
ουρουγουαη	03P01
πακιστάν	01C01
πακισταν	01C01
παλάου	02601
παλαιστίνη	01D01
παλαιστινη	01D01
παλαιστινιακά εδάφη	01D01
παλαιστινιακα εδαφη	01D01
παλαου	02601
παναμάσ	03=01
παναμασ	03=01
παπουα νεα γουινεα	03[01
παπούα νέα γουινέα	03[01
παραγουάη	03>01
παραγουαη	03>01
περου	03?01
περού	03?01
πολωνία	01F01
πολωνια	01F01
πορτογαλία	01G01
πορτογαλια	01G01
πουέρτο ρίκο	03]01
πουερτο ρικο	03]01
πράσινο ακρωτήριο	02?01
πρασινο ακρωτηριο	02?01
ρεινιον	03B01
ρεϊνιόν	03B01
ρουάντα	03E01
ρουαντα	03E01
ρουμανία	01H01
ρουμανια	01H01
ρωσία	01I01
ρωσια	01I01
σάο τομέ και πρίνσιπε	03f01
σαμοα	03e01
σαμόα	03e01
σαο τομε και πρινσιπε	03f01
σαουδική αραβία	00001
σαουδικη αραβια	00001
σβάλμπαρντ και γιαν μαγιέν	03101
σβαλμπαρντ και γιαν μαγιεν	03101
σεν κιτσ και νέβισ	03`01
σεν κιτσ και νεβισ	03`01
σεν πιερ και μικελον	03b01
σεν πιερ και μικελόν	03b01
σενεγάλη	01T01
σενεγαλη	01T01
σερβία	01U01
σερβια	01U01
σευχελλεσ	03F01
σεϋχέλλεσ	03F01
σιέρα λεόνε	03g01
σιγκαπουρη	03h01
σιγκαπούρη	03h01
σιερα λεονε	03g01
σκωτία	00L01
σκωτια	00L01
σλοβακία	01]01
σλοβακια	01]01
σλοβενία	01\01
σλοβενια	01\01
σομαλία	01^01
σομαλια	01^01
σουαζιλάνδη	01`01
σουαζιλανδη	01`01
σουδάν	01a01
σουδαν	01a01
σουηδία	01_01
σουηδια	01_01
σουρινάμ	03H01
σουριναμ	03H01
σρι λάνκα	03G01
σρι λανκα	03G01
συρία	01[01
συρια	01[01
ταιβαν	01O01
ταιλανδη	01N01
τανζανία	01M01
τανζανια	01M01
τατζικιστάν	01L01
τατζικισταν	01L01
ταϊβάν	01O01
ταϊλάνδη	01N01
τζέρζι	02Y01
τζαμάικα	02g01
τζαμαικα	02g01
τζερζι	02Y01
τζιμπουτί	02I01
τζιμπουτι	02I01
τιμορ λεστε	02001
τιμόρ-λέστε	02001
τογκο	03I01
τοκελάου	03J01
τοκελαου	03J01
τονγκα	03i01
τουβαλου	03j01
τουβαλού	03j01
τουρκία	01d01
τουρκια	01d01
τουρκμενιστάν	01e01
τουρκμενισταν	01e01
τρινιντάντ και τομπάγκο	03\01
τρινινταντ και τομπαγκο	03\01
τσαντ	02@01
τσεχία	01S01
τσεχια	01S01
τσεχική δημοκρατία	01S01
τσεχικη δημοκρατια	01S01
τυνησία	01c01
τυνησια	01c01
τόγκο	03I01
τόνγκα	03i01
υεμένη	02[01
υεμενη	02[01
φίτζι	02`01
φιλιππίνεσ	02a01
φιλιππινεσ	02a01
φινλανδία	00a01
φινλανδια	00a01
φιτζι	02`01
χιλή	01X01
χιλη	01X01
χονγκ κονγκ	02J01
χονγκ κονγκ εδπ κίνασ	02J01
χονγκ κονγκ εδπ κινασ	02J01
авганистан	00801
австралия	00C01
австралія	00C01
австрия	01B01
австрія	01B01
азербайджан	00B01
азербејџан	00B01
аландские о ва	00101
аландские о-ва	00101
аландські острови	00101
албания	00<01
албанија	00<01
албанія	00<01
алжир	00>01
америка	00201
американска самоа	00?01
американски вирджински острови	00401
американское самоа	00?01
американське самоа	00?01
америчка девичанска острва	00401
америчка самоа	00?01
ангвила	01j01
ангилья	01j01
англия	00L01
англія	00L01
ангола	01k01
ангуила	01j01
ангілья	01j01
андора	01i01
андорра	01i01
антарктида	01l01
антарктик	01l01
антарктика	01l01
антигва и барбуда	01m01
антигуа и барбуда	01m01
антигуа і барбуда	01m01
аотеароа (нова зеландія	01A01
аотеароа (новая зеландия	01A01
аотеароа нова зеландия	01A01
аргентина	00@01
аржентина	00@01
армения	00A01
аруба	01o01
аустралија	00C01
аустрија	01B01
афганистан	00801
афганістан	00801
багамські острови	02101
багамы	02101
бангладеш	00D01
барбадос	02301
бахами	02101
бахамски острови	02101
бахреин	02201
бахрейн	02201
беларус	00E01
беларусь	00E01
белгия	00F01
белгија	00F01
белиз	00G01
белизе	00G01
белорусија	00E01
белоруссия	00E01
бельгия	00F01
бельгія	00F01
беліз	00G01
бенин	02401
бенін	02401
берег слонової кістки	00[01
бермуди	02501
бермудски острови	02501
бермудские о ва	02501
бермудские о-ва	02501
бермудські острови	02501
бих	00H01
божићно острво	02901
болгария	00M01
болгарія	00M01
боливия	00I01
боливија	00I01
болівія	00I01
бонэйр синт эстатиус и саба	01001
бонэйр, синт-эстатиус и саба	01001
босна	00H01
босна и херцеговина	00H01
босния и герцеговина	00H01
боснія і герцеговина	00H01
ботсвана	00J01
боцвана	00J01
бразил	00K01
бразилия	00K01
бразилія	00K01
британия	00L01
британска девичанска острва	02;01
британска територия в индийския океан	02:01
британска територија индијског океана	02:01
британская территория в индийском океане	02:01
британски вирджински острови	02;01
британська територія в індійському океані	02:01
британські віргінські острови	02;01
бруней	02<01
бруней даруссалам	02<01
брунеј	02<01
бугарска	00M01
буркина фасо	02=01
буркина-фасо	02=01
буркіна фасо	02=01
буркіна-фасо	02=01
бурунди	00N01
бурунді	00N01
бутан	00O01
българия	00M01
білорусь	00E01
в'єтнам	03A01
валис и футуна	03K01
вануату	03k01
ватикан	02D01
велика британија	00L01
велика британія	00L01
великобритания	00L01
венгрия	01h01
венесуела	03@01
венесуэла	03@01
венецуела	03@01
виетнам	03A01
виргинские о ва (великобритания	02;01
виргинские о ва (сша	00401
виргинские о-ва (великобритания	02;01
виргинские о-ва (сша	00401
вијетнам	03A01
внешние малые о ва (сша	00301
внешние малые о-ва (сша	00301
восточный тимор	02001
вьетнам	03A01
віддалені острови сша	00301
віргінські острови (сша	00401
вірменія	00A01
габон	00c01
гаити	02n01
гайана	00g01
гамбия	00d01
гамбија	00d01
гамбія	00d01
гана	02e01
гаяна	00g01
гаїті	02n01
гваделуп	02i01
гваделупа	02i01
гватемала	02k01
гвајана	00g01
гвинея	00h01
гвинея бисау	02701
гвинея-бисау	02701
гвинеја	00h01
гвинеја бисао	02701
гвинеја-бисао	02701
гвінея	00h01
гвінея бісау	02701
гвінея-бісау	02701
германия	00=01
гернзи	02f01
гернси	02f01
гернсі	02f01
гибралтар	02F01
голландия	00;01
голландія	00;01
гондурас	03001
гонконг	02J01
гонконг (сар	02J01
гонконг оар китаю	02J01
гонконг, оар китаю	02J01
гренада	02h01
гренланд	00e01
гренландия	00e01
гренландія	00e01
греция	00f01
греція	00f01
грузия	01V01
грузија	01V01
грузія	01V01
грчка	00f01
гуам	02j01
гърнзи	02f01
гърция	00f01
гібралтар	02F01
дания	00\01
данска	00\01
данія	00\01
джерси	02Y01
джерсі	02Y01
джибути	02I01
джибуті	02I01
джърси	02Y01
доминика	02X01
доминиканска република	01E01
доминиканская республика	01E01
домініка	02X01
домініканська республіка	01E01
египат	00501
египет	00501
еквадор	02Z01
екваториална гвинея	00601
екваторијална гвинеја	00601
екваторіальна гвінея	00601
енглеска	00L01
еритрея	00`01
еритреја	00`01
есватини	01`01
есватіні	01`01
естония	00^01
естонија	00^01
естонія	00^01
етиопия	00701
етиопија	00701
ефіопія	00701
замбия	01P01
замбија	01P01
замбія	01P01
западна сахара	01J01
западная сахара	01J01
західна сахара	01J01
зеленортска острва	02?01
зимбабве	01Z01
зімбабве	01Z01
израел	03201
израиль	03201
източен тимор	02001
индия	00]01
индија	00]01
индонезия	00k01
индонезија	00k01
иордания	00m01
ирак	00i01
иран	00j01
ирландия	00:01
ирска	00:01
исланд	00o01
исландия	00o01
испания	01K01
источни тимор	02001
италия	00l01
италија	00l01
йемен	02[01
йордания	00m01
йорданія	00m01
кабо верде	02?01
кабо-верде	02?01
казахстан	00Q01
кайманови острови	02E01
кайманові острови	02E01
камбоджа	00P01
камбоџа	00P01
камерун	02A01
канада	02B01
карибска нидерландия	01001
карибські нідерланди	01001
карипска холандија	01001
катар	02C01
кајманска острва	02E01
кения	00R01
кенија	00R01
кенія	00R01
кина	01Y01
кипар	00S01
кипр	00S01
кипър	00S01
киргизия	00T01
киргизстан	00T01
киргистан	00T01
кирибати	02L01
китай	01Y01
кндр	00V01
кокосова (килингова) острва	02M01
кокосови острови (острови кийлинг	02M01
кокосовые о ва	02M01
кокосовые о-ва	02M01
кокосові (кілінг) острови	02M01
колумбия	00W01
колумбија	00W01
колумбія	00W01
комори	02N01
коморска острва	02N01
коморски острови	02N01
коморы	02N01
конго (бразавил	02O01
конго (дрк	00Z01
конго (киншаса	00Z01
конго (република	02O01
конго (республіка	02O01
конго - бразавил	02O01
конго - браззавиль	02O01
конго - браззавіль	02O01
конго - киншаса	00Z01
конго - кіншаса	00Z01
конго бразавил	02O01
конго браззавиль	02O01
конго браззавіль	02O01
конго киншаса	00Z01
конго кіншаса	00Z01
косово	00X01
коста рика	02Q01
коста-рика	02Q01
костарика	02Q01
кот д'ивоар	00[01
кот д'ивуар	00[01
кот д'івуар	00[01
кот-д'ивуар	00[01
кот-д'івуар	00[01
куба	02T01
кувајт	02S01
кувейт	02S01
кукова острва	02P01
курасао	02U01
кыргызстан	00T01
кюрасао	02U01
кіпр	00S01
кірибаті	02L01
лаос	03501
латвия	01101
латвія	01101
лесото	03601
летонија	01101
либан	01401
либерия	01201
либерија	01201
либия	01301
либија	01301
ливан	01401
ливия	01301
литва	01501
литванија	01501
лихтенштајн	03701
лихтенштейн	03701
лихтенщайн	03701
луксембург	03801
люксембург	03801
ліберія	01201
ліван	01401
лівія	01301
ліхтенштейн	03701
м'янма (бірма	02>01
маврикий	03T01
маврикій	03T01
мавритания	01901
мавританія	01901
мавриций	03T01
мадагаскар	03Q01
майот	03R01
майотта	03R01
макао	02K01
макао (сар	02K01
макао оар китаю	02K01
макао сар на китай	02K01
макао, оар китаю	02K01
макао, сар на китай	02K01
малави	01801
малаві	01801
малайзия	01701
малайзія	01701
малдиви	03901
малезија	01701
мали	03:01
малта	03S01
мальдивы	03901
мальдіви	03901
мальта	03S01
малі	03:01
марокко	02_01
мароко	02_01
мартиник	03U01
мартиника	03U01
мартиніка	03U01
маршалловы о ва	02l01
маршалловы о-ва	02l01
маршаллові острови	02l01
маршалови острови	02l01
маршалска острва	02l01
мауританија	01901
маурицијус	03T01
мађарска	01h01
мајот	03R01
мексика	03;01
мексико	03;01
мианмар (бирма	02>01
микронезия	01:01
микронезија	01:01
мијанмар (бурма	02>01
мозамбик	03<01
мозамбік	03<01
молдавия	01;01
молдавија	01;01
молдова	01;01
монако	03V01
монголия	01<01
монголија	01<01
монголія	01<01
монсерат	03W01
монтсерат	03W01
монтсеррат	03W01
мьянма (бирма	02>01
мікронезія	01:01
намибия	01=01
намибија	01=01
намібія	01=01
науру	03X01
немачка	00=01
непал	03C01
нигер	01?01
нигерия	01>01
нигерија	01>01
нидерландия	00;01
нидерланды	00;01
никарагва	03D01
никарагуа	03D01
ниуе	03Y01
ниуэ	03Y01
нова зеландия	01A01
нова зеландія	01A01
нова каледония	01@01
нова каледонија	01@01
нова каледонія	01@01
новая зеландия	01A01
новая каледония	01@01
нови зеланд	01A01
норвегия	00n01
норвегія	00n01
норвешка	00n01
нігер	01?01
нігерія	01>01
нідерланди	00;01
нікарагуа	03D01
німеччина	00=01
ніуе	03Y01
о в буве	02801
о в мэн	02V01
о в норфолк	02W01
о в рождества	02901
о в св елены	03_01
о ва кайман	02E01
о ва кука	02P01
о ва питкэрн	02m01
о ва херд и макдональд	02o01
о-в буве	02801
о-в мэн	02V01
о-в норфолк	02W01
о-в рождества	02901
о-в св. елены	03_01
о-ва кайман	02E01
о-ва кука	02P01
о-ва питкэрн	02m01
о-ва херд и макдональд	02o01
оаэ	01n01
об'єднані арабські емірати	01n01
обала слоноваче	00[01
обала слоноваче (кот д'ивоар	00[01
обединени арабски емирства	01n01
обединеното кралство	00L01
оландска острва	00101
оландски острови	00101
оман	03N01
острва туркс и каикос	03401
острво буве	02801
острво ман	02V01
острво норфок	02W01
острво херд и мекдоналдова острва	02o01
остров буве	02801
остров ман	02V01
остров норфолк	02W01
остров рождество	02901
острови герд і макдоналд	02o01
острови кук	02P01
острови кука	02P01
острови питкерн	02m01
острови піткерн	02m01
острови теркс і кайкос	03401
острови търкс и кайкос	03401
острови хърд и макдоналд	02o01
острів буве	02801
острів мен	02V01
острів норфолк	02W01
острів різдва	02901
острів святої єлени	03_01
отдалечени острови на сащ	00301
пакистан	01C01
палау	02601
палестина	01D01
палестинске територије	01D01
палестински територии	01D01
палестинские территории	01D01
палестинські території	01D01
панама	03=01
папуа - новая гвинея	03[01
папуа нова гвинея	03[01
папуа нова гвинеја	03[01
папуа нова гвінея	03[01
папуа новая гвинея	03[01
папуа-нова гвинея	03[01
папуа-нова гвінея	03[01
парагвай	03>01
парагвај	03>01
перу	03?01
питкерн	02m01
полша	01F01
польша	01F01
польща	01F01
порторико	03]01
португалия	01G01
португалија	01G01
португалія	01G01
пољска	01F01
пуерто рико	03]01
пуерто-рико	03]01
пуэрто рико	03]01
пуэрто-рико	03]01
південна джорджія та південні сандвічеві острови	01W01
південна корея	00U01
південний судан	01b01
південно африканська республіка	00901
південно-африканська республіка	00901
північна корея	00V01
північна македонія	01601
північні маріанські острови	02\01
рб	00E01
реинион	03B01
република българия	00M01
република србија	01U01
республика беларусь	00E01
республика казахстан	00Q01
республика конго	02O01
республика корея	00U01
реюнион	03B01
реюньйон	03B01
реюньон	03B01
рк	00Q01
российская федерация	01I01
россия	01I01
росія	01I01
руанда	03E01
румунија	01H01
румунія	01H01
румъния	01H01
румыния	01H01
русия	01I01
русија	01I01
рф	01I01
сад	00201
салвадор	01Q01
сальвадор	01Q01
самоа	03e01
сан марино	03d01
сан томе и принсипи	03f01
сан томе і принсіпі	03f01
сан-марино	03d01
сан-томе и принсипи	03f01
сан-томе і принсіпі	03f01
сао томе и принсипи	03f01
сао томе и принципе	03f01
сар макао (кина	02K01
сар хонгконг (кина	02J01
саудитска арабия	00001
саудијска арабија	00001
саудовская аравия	00001
саудівська аравія	00001
сащ	00201
свазиленд	01`01
свазіленд	01`01
свалбард и ян майен	03101
свалбард и јан мајен	03101
света елена	03_01
света луција	03a01
света јелена	03_01
свети бартоломеј	03^01
свети мартин (француска	02d01
свети мартин (холандија	03Z01
северна корея	00V01
северна кореја	00V01
северна македония	01601
северна македонија	01601
северна маријанска острва	02\01
северная македония	01601
северни мариански острови	02\01
северные марианские о ва	02\01
северные марианские о-ва	02\01
сейнт винсънт и гренадини	03c01
сейнт китс и невис	03`01
сейнт лусия	03a01
сейшели	03F01
сейшельские о ва	03F01
сейшельские о-ва	03F01
сейшельські острови	03F01
сен бартелеми	03^01
сен бартелемі	03^01
сен мартен	02d01
сен п'єр і мікелон	03b01
сен пиер и микелон	03b01
сен пьер и микелон	03b01
сен пјер и микелон	03b01
сен-бартелеми	03^01
сен-бартелемі	03^01
сен-мартен	02d01
сен-п'єр і мікелон	03b01
сен-пьер и микелон	03b01
сенегал	01T01
сент винсент и гренадини	03c01
сент винсент и гренадины	03c01
сент вінсент і гренадіни	03c01
сент китс и невис	03`01
сент кітс і невіс	03`01
сент люсия	03a01
сент люсія	03a01
сент-винсент и гренадины	03c01
сент-вінсент і гренадіни	03c01
сент-китс и невис	03`01
сент-кітс і невіс	03`01
сент-люсия	03a01
сент-люсія	03a01
сербия	01U01
сербія	01U01
сејшели	03F01
сиера леоне	03g01
сингапур	03h01
синт мартен	03Z01
синт-мартен	03Z01
сирия	01[01
сирија	01[01
сирія	01[01
сијера леоне	03g01
словакия	01]01
словачка	01]01
словаччина	01]01
словения	01\01
словенија	01\01
словенія	01\01
соединенные штаты	00201
соломонови острови	03301
соломоновы о ва	03301
соломоновы о-ва	03301
соломонові острови	03301
соломонска острва	03301
сомали	01^01
сомалия	01^01
сомалија	01^01
сомалі	01^01
сполучені штати	00201
србија	01U01
судан	01a01
суринам	03H01
східний тимор	02001
сша	00201
съединени щати	00201
сърбия	01U01
сьерра леоне	03g01
сьерра-леоне	03g01
сьєрра леоне	03g01
сьєрра-леоне	03g01
сінгапур	03h01
сінт мартен	03Z01
сінт-мартен	03Z01
сједињене америчке државе	00201
сједињене државе	00201
таджикистан	01L01
таиланд	01N01
тайван	01O01
тайвань	01O01
тайланд	01N01
танзания	01M01
танзанија	01M01
танзанія	01M01
таїланд	01N01
тајван	01O01
тајланд	01N01
таџикистан	01L01
теркс и кайкос	03401
тимор лесте	02001
тимор лесте (источни тимор	02001
тимор лешті	02001
тимор-лесте	02001
тимор-лесте (источни тимор	02001
тимор-лешті	02001
того	03I01
токелау	03J01
тонга	03i01
тринидад и тобаго	03\01
тринідад і тобаго	03\01
тувалу	03j01
тунис	01c01
туніс	01c01
туреччина	01d01
туркменистан	01e01
туркмения	01e01
туркменістан	01e01
турска	01d01
турция	01d01
тёркс и кайкос	03401
уганда	03O01
угорщина	01h01
удаљена острва сад	00301
узбекистан	01g01
ук	00L01
украина	01f01
украйна	01f01
україна	01f01
украјина	01f01
унгария	01h01
уолис и футуна	03K01
уоллис и футуна	03K01
уолліс і футуна	03K01
уругвай	03P01
уругвај	03P01
уједињени арапски емирати	01n01
уједињено краљевство	00L01
фарерские о ва	02]01
фарерские о-ва	02]01
фарерські острови	02]01
фарска острва	02]01
фарьорски острови	02]01
федеративные штаты микронезии	01:01
федеративні штати мікронезії	01:01
фиджи	02`01
филипини	02a01
филиппины	02a01
финландия	00a01
финляндия	00a01
финска	00a01
фиџи	02`01
фокландска (малвинска) острва	02^01
фокландска острва	02^01
фолкландски острови	02^01
фолкландски острови (малвински острови	02^01
фолклендские (мальвинские) о ва	02^01
фолклендские (мальвинские) о-ва	02^01
фолклендские о ва	02^01
фолклендские о-ва	02^01
фолклендські (мальвінські) острови	02^01
фолклендські острови	02^01
франция	00b01
французская гвиана	02b01
французская полинезия	02c01
французские южные территории	02R01
французька гвіана	02b01
французька полінезія	02c01
французькі південні території	02R01
француска	00b01
француска гвајана	02b01
француска полинезија	02c01
француске јужне територије	02R01
франція	00b01
френска гвиана	02b01
френска полинезия	02c01
френски южни територии	02R01
фіджі	02`01
філіппіни	02a01
фінляндія	00a01
хаити	02n01
холандия	00;01
холандија	00;01
хонгконг	02J01
хондурас	03001
хонконг	02J01
хонконг сар на китай	02J01
хонконг, сар на китай	02J01
хорватия	00Y01
хорватія	00Y01
хрватска	00Y01
хърватия	00Y01
централноафриканска република	02G01
централноафричка република	02G01
центрально африканская республика	02G01
центрально-африканская республика	02G01
центральноафриканська республіка	02G01
црна гора	02H01
чад	02@01
черна гора	02H01
черногория	02H01
чеська республіка	01S01
чехия	01S01
чехія	01S01
чешка	01S01
чешка република	01S01
чешская республика	01S01
чиле	01X01
чили	01X01
чилі	01X01
чорногорія	02H01
швајцарска	00_01
шведска	01_01
швейцария	00_01
швейцарія	00_01
швеция	01_01
швеція	01_01
шотландия	00L01
шотландія	00L01
шпанија	01K01
шпицберген и ян майен	03101
шпицберген и ян-майен	03101
шпіцберген та ян маєн	03101
шпіцберген та ян-маєн	03101
шри ланка	03G01
шри-ланка	03G01
шрі ланка	03G01
шрі-ланка	03G01
эквадор	02Z01
экваториальная гвинея	00601
эмираты	01n01
эритрея	00`01
эсватини	01`01
эстония	00^01
эфиопия	00701
южен судан	01b01
южна африка	00901
южна джорджия и южни сандвичеви острови	01W01
южна корея	00U01
южная георгия и южные сандвичевы о ва	01W01
южная георгия и южные сандвичевы о-ва	01W01
южная корея	00U01
южно африканская республика	00901
южно-африканская республика	00901
южный судан	01b01
ямайка	02g01
япония	01R01
японія	01R01
єгипет	00501
ємен	02[01
ізраїль	03201
індонезія	00k01
індія	00]01
ірак	00i01
іран	00j01
ірландія	00:01
ісландія	00o01
іспанія	01K01
італія	00l01
јамајка	02g01
јапан	01R01
јемен	02[01
јерменија	00A01
јордан	00m01
јужна кореја	00U01
јужна џорџија и јужна сендвичка острва	01W01
јужни судан	01b01
јужноафричка република	00901
џерзи	02Y01
џибути	02I01
אאוטארואה	01A01
אוגנדה	03O01
אוזבקיסטן	01g01
אוסטריה	01B01
אוסטרליה	00C01
אוקראינה	01f01
אורוגוואי	03P01
אזרבייג׳ן	00B01
אי חג המולד	02901
איחוד האמירויות הערביות	01n01
איטליה	00l01
איי אולנד	00101
איי בהאמה	02101
איי הבתולה הבריטיים	02;01
איי הבתולה של ארצות הברית	00401
איי הרד ומקדונלד	02o01
איי ווליס ופוטונה	03K01
איי טרקס וקייקוס	03401
איי מריאנה הצפוניים	02\01
איי מרשל	02l01
איי סיישל	03F01
איי פארו	02]01
איי פוקלנד	02^01
איי פוקלנד (איי מלווינס	02^01
איי פיטקרן	02m01
איי קוק	02P01
איי קוקוס (קילינג	02M01
איי קיימן	02E01
איי שלמה	03301
אינדונזיה	00k01
איסלנד	00o01
איראן	00j01
אירלנד	00:01
אל סלבדור	01Q01
אלבניה	00<01
אלג׳יריה	00>01
אנגווילה	01j01
אנגולה	01k01
אנגליה	00L01
אנדורה	01i01
אנטארקטיקה	01l01
אנטיגואה וברבודה	01m01
אסוואטיני	01`01
אסטוניה	00^01
אפגניסטן	00801
אקוודור	02Z01
ארגנטינה	00@01
ארה"ב	00201
ארה״ב	00201
ארובה	01o01
אריתריאה	00`01
ארמניה	00A01
ארצות הברית	00201
אתיופיה	00701
בהוטן	00O01
בוטסואנה	00J01
בולגריה	00M01
בוליביה	00I01
בוסניה והרצגובינה	00H01
בורונדי	00N01
בורקינה פאסו	02=01
בחריין	02201
בלארוס	00E01
בלגיה	00F01
בליז	00G01
בנגלדש	00D01
בנין	02401
ברבדוס	02301
ברוניי	02<01
ברזיל	00K01
בריטניה	00L01
ברמודה	02501
גאורגיה	01V01
גאנה	02e01
גבון	00c01
גואטמלה	02k01
גואם	02j01
גוואדלופ	02i01
גיאנה	00g01
גיאנה הצרפתית	02b01
גיברלטר	02F01
גינאה	00h01
גינאה ביסאו	02701
גינאה המשוונית	00601
גינאה-ביסאו	02701
גמביה	00d01
גרינלנד	00e01
גרמניה	00=01
גרנדה	02h01
גרנזי	02f01
ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים	01W01
ג׳יבוטי	02I01
ג׳מייקה	02g01
ג׳רזי	02Y01
דומיניקה	02X01
דנמרק	00\01
דרום אפריקה	00901
דרום סודן	01b01
האי בובה	02801
האי מאן	02V01
האי נורפוק	02W01
האיטי	02n01
האיים המלדיביים	03901
האיים המרוחקים הקטנים של ארה״ב	00301
האיים הקריביים ההולנדיים	01001
הודו	00]01
הוותיקן	02D01
הולנד	00;01
הונג קונג	02J01
הונג קונג (אזור מנהלי מיוחד של סין	02J01
הונגריה	01h01
הונדורס	03001
הטריטוריה הבריטית באוקיינוס ההודי	02:01
הטריטוריות הדרומיות של צרפת	02R01
הפיליפינים	02a01
הרפובליקה הדומיניקנית	01E01
הרפובליקה המרכז אפריקאית	02G01
הרפובליקה המרכז-אפריקאית	02G01
הרפובליקה הצ׳כית	01S01
השטחים הפלסטיניים	01D01
וייטנאם	03A01
ונואטו	03k01
ונצואלה	03@01
זימבבואה	01Z01
זמביה	01P01
חוף השנהב	00[01
טג׳יקיסטן	01L01
טובאלו	03j01
טוגו	03I01
טונגה	03i01
טוקלאו	03J01
טורקיה	01d01
טורקמניסטן	01e01
טייוואן	01O01
טימור לסטה	02001
טימור-לסטה	02001
טנזניה	01M01
טרינידד וטובגו	03\01
יוון	00f01
יפן	01R01
ירדן	00m01
ישראל	03201
כווית	02S01
כף ורדה	02?01
לאוס	03501
לבנון	01401
לוב	01301
לוקסמבורג	03801
לטביה	01101
ליבריה	01201
ליטא	01501
ליכטנשטיין	03701
לסוטו	03601
מאוריטניה	01901
מאוריציוס	03T01
מאיוט	03R01
מאלי	03:01
מדגסקר	03Q01
מוזמביק	03<01
מולדובה	01;01
מונגוליה	01<01
מונטנגרו	02H01
מונסראט	03W01
מונקו	03V01
מזרח טימור	02001
מיאנמר (בורמה	02>01
מיקרונזיה	01:01
מלאווי	01801
מלזיה	01701
מלטה	03S01
מצרים	00501
מקאו	02K01
מקאו (אזור מנהלי מיוחד של סין	02K01
מקדוניה הצפונית	01601
מקסיקו	03;01
מרוקו	02_01
מרטיניק	03U01
נאורו	03X01
נורווגיה	00n01
ניגריה	01>01
ניו זילנד	01A01
ניווה	03Y01
ניז׳ר	01?01
ניקרגואה	03D01
נמיביה	01=01
נפאל	03C01
סאו טומה ופרינסיפה	03f01
סבאלברד ויאן מאיין	03101
סהרה המערבית	01J01
סודן	01a01
סווזילנד	01`01
סומליה	01^01
סוריה	01[01
סורינאם	03H01
סיירה לאון	03g01
סין	01Y01
סינגפור	03h01
סלובניה	01\01
סלובקיה	01]01
סמואה	03e01
סמואה האמריקנית	00?01
סן מרטן	02d01
סן מרינו	03d01
סנגל	01T01
סנט ברתולומיאו	03^01
סנט הלנה	03_01
סנט וינסנט והגרנדינים	03c01
סנט לוסיה	03a01
סנט מארטן	03Z01
סנט פייר ומיקלון	03b01
סנט קיטס ונוויס	03`01
ספרד	01K01
סרביה	01U01
סרי לנקה	03G01
עומאן	03N01
עיראק	00i01
ערב הסעודית	00001
פוארטו ריקו	03]01
פולין	01F01
פולינזיה הצרפתית	02c01
פורטוגל	01G01
פיג׳י	02`01
פינלנד	00a01
פלאו	02601
פלסטין	01D01
פנמה	03=01
פפואה גינאה החדשה	03[01
פקיסטן	01C01
פרגוואי	03>01
פרו	03?01
צרפת	00b01
צ׳אד	02@01
צ׳ילה	01X01
צ׳כיה	01S01
קובה	02T01
קוט דיוואר	00[01
קולומביה	00W01
קומורו	02N01
קונגו (הרפובליקה הדמוקרטית של קונגו	00Z01
קונגו (רפובליקה	02O01
קונגו - ברזאויל	02O01
קונגו - קינשאסה	00Z01
קונגו ברזאויל	02O01
קונגו קינשאסה	00Z01
קוסובו	00X01
קוסטה ריקה	02Q01
קוראסאו	02U01
קוריאה הדרומית	00U01
קוריאה הצפונית	00V01
קזחסטן	00Q01
קטאר	02C01
קירגיזסטן	00T01
קיריבאטי	02L01
קלדוניה החדשה	01@01
קמבודיה	00P01
קמרון	02A01
קנדה	02B01
קניה	00R01
קפריסין	00S01
קרואטיה	00Y01
ראוניון	03B01
רואנדה	03E01
רומניה	01H01
רוסיה	01I01
שוודיה	01_01
שווייץ	00_01
תאילנד	01N01
תוניסיה	01c01
תימן	02[01
آيسلندا	00o01
أذربيجان	00B01
أرمينيا	00A01
أروبا	01o01
أستراليا	00C01
أفغانستان	00801
ألبانيا	00<01
ألمانيا	00=01
أمريكا	00201
أميركا	00201
أنتاركتيكا	01l01
أنتيغوا وبربودا	01m01
أندورا	01i01
أنغولا	01k01
أنغويلا	01j01
أورغواي	03P01
أوزبكستان	01g01
أوغندا	03O01
أوكرانيا	01f01
أيرلندا	00:01
إثيوبيا	00701
إريتريا	00`01
إسبانيا	01K01
إستونيا	00^01
إسرائيل	03201
إسواتيني	01`01
إنجلترا	00L01
إندونيسيا	00k01
إيران	00j01
إيطاليا	00l01
اثيوبيا	00701
اذربيجان	00B01
ارمينيا	00A01
اروبا	01o01
اريتريا	00`01
اسبانيا	01K01
استراليا	00C01
استونيا	00^01
اسراييل	03201
اسواتيني	01`01
افغانستان	00801
الأراضي الفلسطينية	01D01
الأرجنتين	00@01
الأردن	00m01
الأقاليم الجنوبية الفرنسية	02R01
الإقليم البريطاني في المحيط الهندي	02:01
الإكوادور	02Z01
الإمارات	01n01
الإمارات العربية المتحدة	01n01
الاراضي الفلسطينيه	01D01
الارجنتين	00@01
الاردن	00m01
الاقاليم الجنوبيه الفرنسيه	02R01
الاقليم البريطاني في المحيط الهندي	02:01
الاكوادور	02Z01
الامارات	01n01
الامارات العربيه المتحده	01n01
البانيا	00<01
البحرين	02201
البرازيل	00K01
البرتغال	01G01
البوسنة والهرسك	00H01
البوسنه والهرسك	00H01
التشيك	01S01
الجبل الأسود	02H01
الجبل الاسود	02H01
الجزائر	00>01
الجزاير	00>01
الدانمرك	00\01
الرأس الأخضر	02?01
الراس الاخضر	02?01
السعودية	00001
السعوديه	00001
السلفادور	01Q01
السنغال	01T01
السودان	01a01
السويد	01_01
الصحراء الغربية	01J01
الصحراء الغربيه	01J01
الصومال	01^01
الصين	01Y01
العراق	00i01
الغابون	00c01
الفاتيكان	02D01
الفلبين	02a01
الكاميرون	02A01
الكونغو - برازافيل	02O01
الكونغو - كينشاسا	00Z01
الكونغو برازافيل	02O01
الكونغو كينشاسا	00Z01
الكويت	02S01
المانيا	00=01
المغرب	02_01
المكسيك	03;01
المملكة العربية السعودية	00001
المملكة المتحدة	00L01
المملكه العربيه السعوديه	00001
المملكه المتحده	00L01
النرويج	00n01
النمسا	01B01
النيجر	01?01
الهند	00]01
الولايات المتحدة	00201
الولايات المتحدة الأمريكية	00201
الولايات المتحده	00201
الولايات المتحده الامريكيه	00201
اليابان	01R01
اليمن	02[01
اليونان	00f01
امريكا	00201
اميركا	00201
انتاركتيكا	01l01
انتيغوا وبربودا	01m01
انجلترا	00L01
اندورا	01i01
اندونيسيا	00k01
انغولا	01k01
انغويلا	01j01
اورغواي	03P01
اوزبكستان	01g01
اوغندا	03O01
اوكرانيا	01f01
ايران	00j01
ايرلندا	00:01
ايسلندا	00o01
ايطاليا	00l01
بابوا غينيا الجديدة	03[01
بابوا غينيا الجديده	03[01
باراغواي	03>01
باكستان	01C01
بالاو	02601
بربادوس	02301
برمودا	02501
بروناي	02<01
بريطانيا	00L01
بلجيكا	00F01
بلغاريا	00M01
بليز	00G01
بنغلاديش	00D01
بنما	03=01
بنين	02401
بوتان	00O01
بوتسوانا	00J01
بورتوريكو	03]01
بوركينا فاسو	02=01
بوروندي	00N01
بولندا	01F01
بوليفيا	00I01
بولينيزيا الفرنسية	02c01
بولينيزيا الفرنسيه	02c01
بيرو	03?01
بيلاروس	00E01
تايلاند	01N01
تايوان	01O01
تركمانستان	01e01
تركيا	01d01
ترينيداد وتوباغو	03\01
تشاد	02@01
تشيلي	01X01
تنزانيا	01M01
توغو	03I01
توفالو	03j01
توكيلاو	03J01
تونس	01c01
تونغا	03i01
تيمور - ليشتي	02001
تيمور الشرقية	02001
تيمور الشرقيه	02001
تيمور ليشتي	02001
جامايكا	02g01
جبل طارق	02F01
جزر آلاند	00101
جزر الاند	00101
جزر البهاما	02101
جزر القمر	02N01
جزر المارتينيك	03U01
جزر المالديف	03901
جزر الولايات المتحدة النائية	00301
جزر الولايات المتحده الناييه	00301
جزر بيتكيرن	02m01
جزر توركس وكايكوس	03401
جزر سليمان	03301
جزر فارو	02]01
جزر فوكلاند	02^01
جزر فوكلاند - جزر مالفيناس	02^01
جزر فوكلاند جزر مالفيناس	02^01
جزر فيرجن الأمريكية	00401
جزر فيرجن الامريكيه	00401
جزر فيرجن البريطانية	02;01
جزر فيرجن البريطانيه	02;01
جزر كايمان	02E01
جزر كوك	02P01
جزر كوكوس (كيلينغ	02M01
جزر مارشال	02l01
جزر ماريانا الشمالية	02\01
جزر ماريانا الشماليه	02\01
جزر والس وفوتونا	03K01
جزيرة بوفيه	02801
جزيرة كريسماس	02901
جزيرة مان	02V01
جزيرة نورفولك	02W01
جزيرة هيرد وجزر ماكدونالد	02o01
جزيره بوفيه	02801
جزيره كريسماس	02901
جزيره مان	02V01
جزيره نورفولك	02W01
جزيره هيرد وجزر ماكدونالد	02o01
جمهورية أفريقيا الوسطى	02G01
جمهورية التشيك	01S01
جمهورية الدومينيكان	01E01
جمهورية الكونغو	02O01
جمهورية الكونغو الديمقراطية	00Z01
جمهوريه افريقيا الوسطي	02G01
جمهوريه التشيك	01S01
جمهوريه الدومينيكان	01E01
جمهوريه الكونغو	02O01
جمهوريه الكونغو الديمقراطيه	00Z01
جنوب أفريقيا	00901
جنوب افريقيا	00901
جنوب السودان	01b01
جورجيا	01V01
جورجيا الجنوبية وجزر ساندويتش الجنوبية	01W01
جورجيا الجنوبيه وجزر ساندويتش الجنوبيه	01W01
جيبوتي	02I01
جيرسي	02Y01
دومينيكا	02X01
رواندا	03E01
روسيا	01I01
رومانيا	01H01
روينيون	03B01
زامبيا	01P01
زيمبابوي	01Z01
ساحل العاج	00[01
ساموا	03e01
ساموا الأمريكية	00?01
ساموا الامريكيه	00?01
سان بارتليمي	03^01
سان بيير ومكويلون	03b01
سان مارتن	02d01
سان مارينو	03d01
سانت فنسنت وجزر غرينادين	03c01
سانت كيتس ونيفيس	03`01
سانت لوسيا	03a01
سانت مارتن	03Z01
سانت هيلينا	03_01
ساو تومي وبرينسيبي	03f01
سريلانكا	03G01
سفالبارد وجان ماين	03101
سلوفاكيا	01]01
سلوفينيا	01\01
سنغافورة	03h01
سنغافوره	03h01
سوازيلاند	01`01
سوريا	01[01
سورية	01[01
سورينام	03H01
سوريه	01[01
سويسرا	00_01
سيراليون	03g01
سيشل	03F01
صربيا	01U01
طاجيكستان	01L01
عمان	03N01
عُمان	03N01
غامبيا	00d01
غانا	02e01
غرينادا	02h01
غرينلاند	00e01
غواتيمالا	02k01
غوادلوب	02i01
غوام	02j01
غويانا الفرنسية	02b01
غويانا الفرنسيه	02b01
غيانا	00g01
غيرنزي	02f01
غينيا	00h01
غينيا الاستوائية	00601
غينيا الاستواييه	00601
غينيا بيساو	02701
فانواتو	03k01
فرنسا	00b01
فلسطين	01D01
فنزويلا	03@01
فنلندا	00a01
فيتنام	03A01
فيجي	02`01
قبرص	00S01
قطر	02C01
قيرغيزستان	00T01
كازاخستان	00Q01
كاليدونيا الجديدة	01@01
كاليدونيا الجديده	01@01
كرواتيا	00Y01
كمبوديا	00P01
كندا	02B01
كوبا	02T01
كوت ديفوار	00[01
كوراساو	02U01
كوريا الجنوبية	00U01
كوريا الجنوبيه	00U01
كوريا الشمالية	00V01
كوريا الشماليه	00V01
كوستاريكا	02Q01
كوسوفو	00X01
كولومبيا	00W01
كيريباتي	02L01
كينيا	00R01
لاتفيا	01101
لاوس	03501
لبنان	01401
لوكسمبورغ	03801
ليبيا	01301
ليبيريا	01201
ليتوانيا	01501
ليختنشتاين	03701
ليسوتو	03601
مالطا	03S01
مالي	03:01
ماليزيا	01701
مايوت	03R01
مدغشقر	03Q01
مصر	00501
مقدونيا الشمالية	01601
مقدونيا الشماليه	01601
مكاو	02K01
ملاوي	01801
منطقة ماكاو الإدارية الخاصة	02K01
منطقه ماكاو الاداريه الخاصه	02K01
منغوليا	01<01
موريتانيا	01901
موريشيوس	03T01
موزمبيق	03<01
مولدوفا	01;01
موناكو	03V01
مونتسرات	03W01
ميانمار (بورما	02>01
ميكرونيزيا	01:01
ناميبيا	01=01
ناورو	03X01
نيبال	03C01
نيجيريا	01>01
نيكاراغوا	03D01
نيوزيلندا	01A01
نيوي	03Y01
هايتي	02n01
هندوراس	03001
هنغاريا	01h01
هولندا	00;01
هولندا الكاريبية	01001
هولندا الكاريبيه	01001
هونغ كونغ	02J01
هونغ كونغ الصينية (منطقة إدارية خاصة	02J01
هونغ كونغ الصينيه (منطقه اداريه خاصه	02J01
अंगोला	01k01
अंटार्कटिका	01l01
अजरबैजान	00B01
अज़रबैजान	00B01
अफगानिस्तान	00801
अफ़गानिस्तान	00801
अमेरिका	00201
अमेरिकी समोआ	00?01
अरूबा	01o01
अर्जेंटीना	00@01
अल सल्वाडोर	01Q01
अल्जीरिया	00>01
अल्बानिया	00<01
आइल ऑफ मैन	02V01
आइल ऑफ़ मैन	02V01
आइवरी कोस्ट	00[01
आइसलैंड	00o01
आयरलैंड	00:01
आर्मेनिया	00A01
इंग्लैंड	00L01
इंडोनेशिया	00k01
इक्वाडोर	02Z01
इक्वेटोरियल गिनी	00601
इजराइल	03201
इज़राइल	03201
इटली	00l01
इथियोपिया	00701
इराक	00i01
इरिट्रिया	00`01
ईरान	00j01
उज़्बेकिस्तान	01g01
उज्बेकिस्तान	01g01
उत्तर कोरिया	00V01
उत्तरी मकदूनिया	01601
उत्तरी मारियाना द्वीपसमूह	02\01
उरूग्वे	03P01
एंग्विला	01j01
एंटिगुआ और बरबुडा	01m01
एंडोरा	01i01
एलैंड द्वीपसमूह	00101
एस्टोनिया	00^01
एस्वाटिनी	01`01
ऑस्ट्रिया	01B01
ऑस्ट्रेलिया	00C01
ओमान	03N01
औटेआरोआ न्यूज़ीलैंड	01A01
औटेआरोआ न्यूजीलैंड	01A01
कंबोडिया	00P01
कज़ाखस्तान	00Q01
कजाखस्तान	00Q01
कतर	02C01
कनाडा	02B01
क़तर	02C01
कांगो (गणराज्य	02O01
कांगो (डीआरसी	00Z01
कांगो - किंशासा	00Z01
कांगो - ब्राज़ाविल	02O01
कांगो किंशासा	00Z01
कांगो ब्राजाविल	02O01
किरिबाती	02L01
किर्गिजस्तान	00T01
किर्गिज़स्तान	00T01
कुक द्वीपसमूह	02P01
कुरासाओ	02U01
कुवैत	02S01
केन्या	00R01
केप वर्ड	02?01
कैमरून	02A01
कैमेन द्वीपसमूह	02E01
कैरिबियन नीदरलैंड	01001
कोकोस (कीलिंग) द्वीपसमूह	02M01
कोत दिवुआर	00[01
कोमोरोस	02N01
कोलंबिया	00W01
कोसोवो	00X01
कोस्टारिका	02Q01
क्यूबा	02T01
क्रिसमस द्वीप	02901
क्रोएशिया	00Y01
गर्नसी	02f01
गाम्बिया	00d01
गिनी	00h01
गिनी बिसाउ	02701
गिनी-बिसाउ	02701
गुआम	02j01
गुयाना	00g01
गैबॉन	00c01
ग्रीनलैंड	00e01
ग्रेनाडा	02h01
ग्वाटेमाला	02k01
ग्वाडेलूप	02i01
घाना	02e01
चाड	02@01
चिली	01X01
चीन	01Y01
चेक गणराज्य	01S01
चेकिया	01S01
जमैका	02g01
जर्मनी	00=01
जर्सी	02Y01
ज़ाम्बिया	01P01
ज़िम्बाब्वे	01Z01
जापान	01R01
जाम्बिया	01P01
जिबूती	02I01
जिब्राल्टर	02F01
जिम्बाब्वे	01Z01
जॉर्जिया	01V01
जॉर्डन	00m01
टोंगा	03i01
टोगो	03I01
ट्यूनीशिया	01c01
डेनमार्क	00\01
डोमिनिकन गणराज्य	01E01
डोमिनिका	02X01
तंज़ानिया	01M01
तंजानिया	01M01
ताइवान	01O01
ताजिकिस्तान	01L01
तिमोर लेस्त	02001
तिमोर-लेस्त	02001
तुर्क और कैकोज द्वीपसमूह	03401
तुर्क और कैकोज़ द्वीपसमूह	03401
तुर्कमेनिस्तान	01e01
तुर्किये	01d01
तुवालू	03j01
तोकेलाउ	03J01
त्रिनिदाद और टोबैगो	03\01
थाईलैंड	01N01
दक्षिण अफ़्रीका	00901
दक्षिण अफ्रीका	00901
दक्षिण कोरिया	00U01
दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	01W01
दक्षिण सूडान	01b01
नाइजर	01?01
नाइजीरिया	01>01
नाउरु	03X01
नामीबिया	01=01
निकारागुआ	03D01
नीदरलैंड	00;01
नीयू	03Y01
नेपाल	03C01
नॉरफ़ॉक द्वीप	02W01
नॉरफॉक द्वीप	02W01
नॉर्वे	00n01
न्यू कैलेडोनिया	01@01
न्यूज़ीलैंड	01A01
न्यूजीलैंड	01A01
पनामा	03=01
पराग्वे	03>01
पलाऊ	02601
पश्चिमी सहारा	01J01
पाकिस्तान	01C01
पापुआ न्यू गिनी	03[01
पिटकैर्न द्वीपसमूह	02m01
पुर्तगाल	01G01
पूर्वी तिमोर	02001
पेरू	03?01
पोर्टो रिको	03]01
पोलैंड	01F01
फ़िजी	02`01
फ़िनलैंड	00a01
फ़िलिपींस	02a01
फ़िलिस्तीन	01D01
फ़िलिस्तीनी क्षेत्र	01D01
फ़ेरो द्वीपसमूह	02]01
फ़ॉकलैंड द्वीपसमूह	02^01
फ़ॉकलैंड द्वीपसमूह (इज़्लास माल्विनास	02^01
फ़्रांस	00b01
फ़्रांसीसी दक्षिणी क्षेत्र	02R01
फ़्रेंच गुयाना	02b01
फ़्रेंच पोलिनेशिया	02c01
फिजी	02`01
फिनलैंड	00a01
फिलिपींस	02a01
फिलिस्तीन	01D01
फिलिस्तीनी क्षेत्र	01D01
फेरो द्वीपसमूह	02]01
फॉकलैंड द्वीपसमूह	02^01
फॉकलैंड द्वीपसमूह (इज्लास माल्विनास	02^01
फ्रांस	00b01
फ्रांसीसी दक्षिणी क्षेत्र	02R01
फ्रेंच गुयाना	02b01
फ्रेंच पोलिनेशिया	02c01
बरमूडा	02501
बहरीन	02201
बहामास	02101
बांग्लादेश	00D01
बारबाडोस	02301
बुरुंडी	00N01
बुर्किना फ़ासो	02=01
बुर्किना फासो	02=01
बुल्गारिया	00M01
बेनिन	02401
बेलारूस	00E01
बेलीज	00G01
बेलीज़	00G01
बेल्जियम	00F01
बोत्स्वाना	00J01
बोलीविया	00I01
बोवेत द्वीप	02801
बोस्निया और हर्ज़ेगोविना	00H01
बोस्निया और हर्जेगोविना	00H01
ब्राज़ील	00K01
ब्राजील	00K01
ब्रिटिश वर्जिन द्वीपसमूह	02;01
ब्रिटिश हिंद महासागरीय क्षेत्र	02:01
ब्रिटेन	00L01
ब्रूनेई	02<01
भारत	00]01
भारत गणराज्य	00]01
भूटान	00O01
मंगोलिया	01<01
मकाऊ	02K01
मकाऊ (विशेष प्रशासनिक क्षेत्र चीन	02K01
मध्य अफ़्रीकी गणराज्य	02G01
मध्य अफ्रीकी गणराज्य	02G01
मलावी	01801
मलेशिया	01701
माइक्रोनेशिया	01:01
मायोते	03R01
मार्टीनिक	03U01
मार्शल द्वीपसमूह	02l01
मालदीव	03901
माली	03:01
माल्टा	03S01
मिस्र	00501
मेडागास्कर	03Q01
मैक्सिको	03;01
मॉरिटानिया	01901
मॉरीशस	03T01
मॉल्डोवा	01;01
मोंटसेरात	03W01
मोंटेनेग्रो	02H01
मोज़ांबिक	03<01
मोजांबिक	03<01
मोनाको	03V01
मोरक्को	02_01
म्यांमार (बर्मा	02>01
यमन	02[01
युगांडा	03O01
यूक्रेन	01f01
यूनाइटेड किंगडम	00L01
यूनान	00f01
यू॰एस॰ आउटलाइंग द्वीपसमूह	00301
यू॰एस॰ वर्जिन द्वीपसमूह	00401
यू॰के	00L01
रवांडा	03E01
रियूनियन	03B01
रूस	01I01
रोमानिया	01H01
लग्जमबर्ग	03801
लग्ज़मबर्ग	03801
लाइबेरिया	01201
लाओस	03501
लातविया	01101
लिचेंस्टीन	03701
लिथुआनिया	01501
लीबिया	01301
लेबनान	01401
लेसोथो	03601
वनुआतू	03k01
वालिस और फ़्यूचूना	03K01
वालिस और फ्यूचूना	03K01
वियतनाम	03A01
वेटिकन सिटी	02D01
वेनेज़ुएला	03@01
वेनेजुएला	03@01
श्रीलंका	03G01
संयुक्त अरब अमीरात	01n01
संयुक्त राज्य	00201
सऊदी अरब	00001
समोआ	03e01
सर्बिया	01U01
साइप्रस	00S01
साओ टोम और प्रिंसिपे	03f01
सिंगापुर	03h01
सिंट मार्टिन	03Z01
सिएरा लियोन	03g01
सीरिया	01[01
सूडान	01a01
सूरीनाम	03H01
सेंट किट्स और नेविस	03`01
सेंट पिएरे और मिक्वेलान	03b01
सेंट बार्थेलेमी	03^01
सेंट मार्टिन	02d01
सेंट लूसिया	03a01
सेंट विंसेंट और ग्रेनाडाइंस	03c01
सेंट हेलेना	03_01
सेनेगल	01T01
सेशेल्स	03F01
सैन मेरीनो	03d01
सोमालिया	01^01
सोलोमन द्वीपसमूह	03301
स्पेन	01K01
स्लोवाकिया	01]01
स्लोवेनिया	01\01
स्वाज़ीलैंड	01`01
स्वाजीलैंड	01`01
स्वालबार्ड और जान मायेन	03101
स्विट्जरलैंड	00_01
स्विट्ज़रलैंड	00_01
स्वीडन	01_01
हंगरी	01h01
हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	02o01
हाँग काँग	02J01
हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र	02J01
हांग कांग	02J01
हांग कांग (चीन विशेष प्रशासनिक क्षेत्र	02J01
हिंदुस्तान	00]01
हैती	02n01
होंडूरास	03001
กรีซ	00f01
กรีนแลนด์	00e01
กวม	02j01
กวาเดอลูป	02i01
กัมพูชา	00P01
กัวเตมาลา	02k01
กาตาร์	02C01
กานา	02e01
กาบอง	00c01
กายอานา	00g01
กินี	00h01
กินี บิสเซา	02701
กินี-บิสเซา	02701
คองโก (สาธารณรัฐ	02O01
คองโก (สาธารณรัฐประชาธิปไตย	00Z01
คองโก - กินชาซา	00Z01
คองโก - บราซซาวิล	02O01
คองโก กินชาซา	00Z01
คองโก บราซซาวิล	02O01
คอสตาริกา	02Q01
คอโมโรส	02N01
คาซัคสถาน	00Q01
คิริบาส	02L01
คิวบา	02T01
คีร์กีซสถาน	00T01
คูราเซา	02U01
คูเวต	02S01
จอร์เจีย	01V01
จอร์แดน	00m01
จาเมกา	02g01
จิบูตี	02I01
จีน	01Y01
ชาด	02@01
ชิลี	01X01
ซานมาริโน	03d01
ซามัว	03e01
ซาอุดีอาระเบีย	00001
ซาฮาราตะวันตก	01J01
ซินต์มาร์เทน	03Z01
ซิมบับเว	01Z01
ซีเรีย	01[01
ซูดาน	01a01
ซูดานใต้	01b01
ซูรินาเม	03H01
ญี่ปุ่น	01R01
ดินแดนปาเลสไตน์	01D01
ตรินิแดดและโตเบโก	03\01
ตองกา	03i01
ติมอร์ เลสเต	02001
ติมอร์-เลสเต	02001
ติมอร์ตะวันออก	02001
ตุรกี	01d01
ตูนิเซีย	01c01
ตูวาลู	03j01
ทาจิกิสถาน	01L01
ทูร์เคีย	01d01
นครวาติกัน	02D01
นอร์เวย์	00n01
นามิเบีย	01=01
นาอูรู	03X01
นิการากัว	03D01
นิวซีแลนด์	01A01
นิวแคลิโดเนีย	01@01
นีอูเอ	03Y01
บราซิล	00K01
บริติชอินเดียนโอเชียนเทร์ริทอรี	02:01
บรูไน	02<01
บอตสวานา	00J01
บอสเนียและเฮอร์เซโกวีนา	00H01
บังกลาเทศ	00D01
บัลแกเรีย	00M01
บาร์เบโดส	02301
บาห์เรน	02201
บาฮามาส	02101
บุรุนดี	00N01
บูร์กินาฟาโซ	02=01
ปากีสถาน	01C01
ปานามา	03=01
ปาปัวนิวกินี	03[01
ปารากวัย	03>01
ปาเลสไตน์	01D01
ปาเลา	02601
ฝรั่งเศส	00b01
ฟิจิ	02`01
ฟินแลนด์	00a01
ฟิลิปปินส์	02a01
ภูฏาน	00O01
มองโกเลีย	01<01
มอนต์เซอร์รัต	03W01
มอนเตเนโกร	02H01
มอริเชียส	03T01
มอริเตเนีย	01901
มอลตา	03S01
มอลโดวา	01;01
มัลดีฟส์	03901
มาซิโดเนียเหนือ	01601
มาดากัสการ์	03Q01
มายอต	03R01
มาร์ตินีก	03U01
มาลาวี	01801
มาลี	03:01
มาเก๊า	02K01
มาเลเซีย	01701
ยิบรอลตาร์	02F01
ยูกันดา	03O01
ยูเครน	01f01
รวันดา	03E01
รัสเซีย	01I01
ลักเซมเบิร์ก	03801
ลัตเวีย	01101
ลาว	03501
ลิกเตนสไตน์	03701
ลิทัวเนีย	01501
ลิเบีย	01301
วานูอาตู	03k01
วาลลิสและฟุตูนา	03K01
ศรีลังกา	03G01
สฟาลบาร์และยานไมเอน	03101
สวาซิแลนด์	01`01
สวิตเซอร์แลนด์	00_01
สวีเดน	01_01
สหรัฐ	00201
สหรัฐอาหรับเอมิเรตส์	01n01
สหรัฐอเมริกา	00201
สหรัฐฯ	00201
สหราชอาณาจักร	00L01
สาธารณรัฐเช็ก	01S01
สาธารณรัฐแอฟริกากลาง	02G01
สาธารณรัฐโดมินิกัน	01E01
สิงคโปร์	03h01
สเปน	01K01
สโลวะเกีย	01]01
สโลวีเนีย	01\01
หมู่เกาะคุก	02P01
หมู่เกาะนอร์เทิร์นมาเรียนา	02\01
หมู่เกาะบริติชเวอร์จิน	02;01
หมู่เกาะพิตแคร์น	02m01
หมู่เกาะฟอล์กแลนด์	02^01
หมู่เกาะฟอล์กแลนด์ (อิสลาสมาลวินาส	02^01
หมู่เกาะมาร์แชลล์	02l01
หมู่เกาะรอบนอกของสหรัฐอเมริกา	00301
หมู่เกาะเคย์แมน	02E01
หมู่เกาะเติกส์และหมู่เกาะเคคอส	03401
หมู่เกาะเวอร์จินของสหรัฐอเมริกา	00401
หมู่เกาะแฟโร	02]01
หมู่เกาะโคโคส (คีลิง	02M01
หมู่เกาะโซโลมอน	03301
หมู่เกาะโอลันด์	00101
ออสเตรีย	01B01
ออสเตรเลีย	00C01
อังกฤษ	00L01
อันดอร์รา	01i01
อัฟกานิสถาน	00801
อารูบา	01o01
อาร์เจนตินา	00@01
อาร์เมเนีย	00A01
อาเซอร์ไบจาน	00B01
อิตาลี	00l01
อินเดีย	00]01
อินโดนีเซีย	00k01
อิรัก	00i01
อิสราเอล	03201
อิหร่าน	00j01
อิเควทอเรียลกินี	00601
อียิปต์	00501
อุซเบกิสถาน	01g01
อุรุกวัย	03P01
อเมริกันซามัว	00?01
อเมริกา	00201
ฮอนดูรัส	03001
ฮังการี	01h01
ฮ่องกง	02J01
เกรเนดา	02h01
เกาหลีเหนือ	00V01
เกาหลีใต้	00U01
เกาะคริสต์มาส	02901
เกาะนอร์ฟอล์ก	02W01
เกาะบูเว	02801
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช	01W01
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์	02o01
เกาะแมน	02V01
เกิร์นซีย์	02f01
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน	02K01
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน	02J01
เคนยา	00R01
เคปเวิร์ด	02?01
เจอร์ซีย์	02Y01
เช็ก	01S01
เซนต์คิตส์และเนวิส	03`01
เซนต์บาร์เธเลมี	03^01
เซนต์มาร์ติน	02d01
เซนต์ลูเซีย	03a01
เซนต์วินเซนต์และเกรนาดีนส์	03c01
เซนต์เฮเลนา	03_01
เซอร์เบีย	01U01
เซาตูเมและปรินซิปี	03f01
เซียร์ราลีโอน	03g01
เซเชลส์	03F01
เซเนกัล	01T01
เดนมาร์ก	00\01
เติร์กเมนิสถาน	01e01
เนปาล	03C01
เนเธอร์แลนด์	00;01
เนเธอร์แลนด์แคริบเบียน	01001
เบนิน	02401
เบลารุส	00E01
เบลีซ	00G01
เบลเยียม	00F01
เบอร์มิวดา	02501
เปรู	03?01
เปอร์โตริโก	03]01
เฟรนช์เกียนา	02b01
เฟรนช์เซาเทิร์นเทร์ริทอรีส์	02R01
เฟรนช์โปลินีเซีย	02c01
เมียนมา (พม่า	02>01
เม็กซิโก	03;01
เยอรมนี	00=01
เยเมน	02[01
เรอูนียง	03B01
เลบานอน	01401
เลโซโท	03601
เวียดนาม	03A01
เวเนซุเอลา	03@01
เอกวาดอร์	02Z01
เอธิโอเปีย	00701
เอริเทรีย	00`01
เอลซัลวาดอร์	01Q01
เอสวาตีนี	01`01
เอสโตเนีย	00^01
เอาเตอารัวนิวซีแลนด์	01A01
เฮติ	02n01
แกมเบีย	00d01
แคนาดา	02B01
แคเมอรูน	02A01
แซงปีแยร์และมีเกอลง	03b01
แซมเบีย	01P01
แทนซาเนีย	01M01
แองกวิลลา	01j01
แองโกลา	01k01
แอนตาร์กติกา	01l01
แอนติกาและบาร์บูดา	01m01
แอฟริกาใต้	00901
แอลจีเรีย	00>01
แอลเบเนีย	00<01
โกตดิวัวร์	00[01
โครเอเชีย	00Y01
โคลอมเบีย	00W01
โคโซโว	00X01
โซมาเลีย	01^01
โดมินิกา	02X01
โตเกเลา	03J01
โตโก	03I01
โบลิเวีย	00I01
โปรตุเกส	01G01
โปแลนด์	01F01
โมซัมบิก	03<01
โมนาโก	03V01
โมร็อกโก	02_01
โรมาเนีย	01H01
โอมาน	03N01
ไซปรัส	00S01
ไต้หวัน	01O01
ไทย	01N01
ไนจีเรีย	01>01
ไนเจอร์	01?01
ไมโครนีเซีย	01:01
ไลบีเรีย	01201
ไอซ์แลนด์	00o01
ไอร์แลนด์	00:01
ไอวอรี่โคสต์	00[01
ả rập xê-út	00001
ấn độ	00]01
アイスランド	00o01
アイルランド	00:01
アオテアロア・ニュージーランド	01A01
アゼルバイジャン	00B01
アフガニスタン	00801
アメリカ	00201
アメリカ合衆国	00201
アラブ首長国連邦	01n01
アルジェリア	00>01
アルゼンチン	00@01
アルバ	01o01
アルバニア	00<01
アルメニア	00A01
アンギラ	01j01
アンゴラ	01k01
アンティグア・バーブーダ	01m01
アンドラ	01i01
イエメン	02[01
イギリス	00L01
イスラエル	03201
イタリア	00l01
イラク	00i01
イラン	00j01
インド	00]01
インドネシア	00k01
ウォリス・フツナ	03K01
ウガンダ	03O01
ウクライナ	01f01
ウズベキスタン	01g01
ウルグアイ	03P01
エクアドル	02Z01
エジプト	00501
エストニア	00^01
エスワティニ	01`01
エチオピア	00701
エリトリア	00`01
エルサルバドル	01Q01
オマーン	03N01
オランダ	00;01
オランダ領カリブ	01001
オーストラリア	00C01
オーストリア	01B01
オーランド諸島	00101
カザフスタン	00Q01
カタール	02C01
カナダ	02B01
カメルーン	02A01
カンボジア	00P01
カーボベルデ	02?01
ガイアナ	00g01
ガボン	00c01
ガンビア	00d01
ガーナ	02e01
ガーンジー	02f01
キプロス	00S01
キュラソー	02U01
キューバ	02T01
キリバス	02L01
キルギス	00T01
ギニア	00h01
ギニアビサウ	02701
ギリシャ	00f01
クウェート	02S01
クック諸島	02P01
クリスマス島	02901
クロアチア	00Y01
グアテマラ	02k01
グアドループ	02i01
グアム	02j01
グリーンランド	00e01
グレナダ	02h01
ケイマン諸島	02E01
ケニア	00R01
ココス(キーリング)諸島	02M01
コスタリカ	02Q01
コソボ	00X01
コモロ	02N01
コロンビア	00W01
コンゴ共和国	02O01
コンゴ共和国(ブラザビル	02O01
コンゴ民主共和国	00Z01
コンゴ民主共和国(キンシャサ	00Z01
コートジボワール	00[01
サウジアラビア	00001
サウスジョージア・サウスサンドウィッチ諸島	01W01
サモア	03e01
サントメ・プリンシペ	03f01
サンピエール島・ミクロン島	03b01
サンマリノ	03d01
サン・バルテルミー	03^01
サン・マルタン	02d01
ザンビア	01P01
シエラレオネ	03g01
シリア	01[01
シンガポール	03h01
シント・マールテン	03Z01
ジブチ	02I01
ジブラルタル	02F01
ジャマイカ	02g01
ジャージー	02Y01
ジョージア	01V01
ジンバブエ	01Z01
スイス	00_01
スウェーデン	01_01
スバールバル諸島・ヤンマイエン島	03101
スペイン	01K01
スリナム	03H01
スリランカ	03G01
スロバキア	01]01
スロベニア	01\01
スワジランド	01`01
スーダン	01a01
セネガル	01T01
セルビア	01U01
セントクリストファー・ネーヴィス	03`01
セントビンセント及びグレナディーン諸島	03c01
セントヘレナ	03_01
セントルシア	03a01
セーシェル	03F01
ソマリア	01^01
ソロモン諸島	03301
タイ	01N01
タジキスタン	01L01
タンザニア	01M01
タークス・カイコス諸島	03401
チェコ	01S01
チェコ共和国	01S01
チャド	02@01
チュニジア	01c01
チリ	01X01
ツバル	03j01
テュルキエ	01d01
デンマーク	00\01
トケラウ	03J01
トリニダード・トバゴ	03\01
トルクメニスタン	01e01
トルコ	01d01
トンガ	03i01
トーゴ	03I01
ドイツ	00=01
ドミニカ共和国	01E01
ドミニカ国	02X01
ナイジェリア	01>01
ナウル	03X01
ナミビア	01=01
ニウエ	03Y01
ニカラグア	03D01
ニジェール	01?01
ニューカレドニア	01@01
ニュージーランド	01A01
ネパール	03C01
ノルウェー	00n01
ノーフォーク島	02W01
ハイチ	02n01
ハンガリー	01h01
ハード島・マクドナルド諸島	02o01
バチカン市国	02D01
バヌアツ	03k01
バハマ	02101
バミューダ	02501
バルバドス	02301
バングラデシュ	00D01
バーレーン	02201
パキスタン	01C01
パナマ	03=01
パプアニューギニア	03[01
パラオ	02601
パラグアイ	03>01
パレスチナ	01D01
パレスチナ自治区	01D01
ピトケアン諸島	02m01
フィジー	02`01
フィリピン	02a01
フィンランド	00a01
フェロー諸島	02]01
フォークランド諸島	02^01
フォークランド諸島 (マルビーナス諸島	02^01
フランス	00b01
ブラジル	00K01
ブルガリア	00M01
ブルキナファソ	02=01
ブルネイ	02<01
ブルンジ	00N01
ブータン	00O01
ブーベ島	02801
プエルトリコ	03]01
ベトナム	03A01
ベナン	02401
ベネズエラ	03@01
ベラルーシ	00E01
ベリーズ	00G01
ベルギー	00F01
ペルー	03?01
ホンジュラス	03001
ボスニア・ヘルツェゴビナ	00H01
ボツワナ	00J01
ボリビア	00I01
ポルトガル	01G01
ポーランド	01F01
マカオ	02K01
マダガスカル	03Q01
マヨット	03R01
マラウイ	01801
マリ	03:01
マルタ	03S01
マルティニーク	03U01
マレーシア	01701
マン島	02V01
マーシャル諸島	02l01
ミクロネシア連邦	01:01
ミャンマー (ビルマ	02>01
メキシコ	03;01
モザンビーク	03<01
モナコ	03V01
モルディブ	03901
モルドバ	01;01
モロッコ	02_01
モンゴル	01<01
モンテネグロ	02H01
モントセラト	03W01
モーリシャス	03T01
モーリタニア	01901
ヨルダン	00m01
ラオス	03501
ラトビア	01101
リトアニア	01501
リヒテンシュタイン	03701
リビア	01301
リベリア	01201
ルクセンブルク	03801
ルワンダ	03E01
ルーマニア	01H01
レソト	03601
レバノン	01401
レユニオン	03B01
ロシア	01I01
不丹	00O01
东帝汶	02001
中华人民共和国	01Y01
中国	01Y01
中国台湾	01O01
中国大陆	01Y01
中国澳门特别行政区	02K01
中国籍	01Y01
中国香港	02J01
中国香港特别行政区	02J01
中國	01Y01
中國大陸	01Y01
中國澳門特別行政區	02K01
中國香港特別行政區	02J01
中央アフリカ共和国	02G01
中華人民共和国	01Y01
中華人民共和国マカオ特別行政区	02K01
中華人民共和国香港特別行政区	02J01
中華人民共和國	01Y01
中華民國	01O01
中非共和国	02G01
中非共和國	02G01
丹麥	00\01
丹麦	00\01
乌克兰	01f01
乌兹别克斯坦	01g01
乌干达	03O01
乌拉圭	03P01
乍得	02@01
也门	02[01
亚美尼亚	00A01
亞塞拜然	00B01
亞美尼亞	00A01
仏領ギアナ	02b01
仏領ポリネシア	02c01
仏領極南諸島	02R01
以色列	03201
伊拉克	00i01
伊朗	00j01
伯利兹	00G01
佛得角	02?01
俄罗斯	01I01
俄羅斯	01I01
保加利亚	00M01
保加利亞	00M01
克罗地亚	00Y01
克羅埃西亞	00Y01
关岛	02j01
冈比亚	00d01
冰岛	00o01
冰島	00o01
几内亚	00h01
几内亚比绍	02701
列支敦士登	03701
列支敦斯登	03701
刚果(布	02O01
刚果(金	00Z01
刚果共和国	02O01
刚果民主共和国	00Z01
利比亚	01301
利比亞	01301
利比里亚	01201
剛果(布拉薩	02O01
剛果(金夏沙	00Z01
剛果共和國	02O01
剛果民主共和國	00Z01
加彭	00c01
加拿大	02B01
加纳	02e01
加蓬	00c01
匈牙利	01h01
北マケドニア	01601
北マリアナ諸島	02\01
北朝鮮	00V01
北韓	00V01
北馬其頓	01601
北馬利安納群島	02\01
北马其顿	01601
北马里亚纳群岛	02\01
千里達及托巴哥	03\01
南アフリカ	00901
南スーダン	01b01
南乔治亚和南桑威奇群岛	01W01
南喬治亞與南三明治群島	01W01
南极洲	01l01
南極	01l01
南極洲	01l01
南苏丹	01b01
南蘇丹	01b01
南非	00901
南韓	00U01
南韩	00U01
博茨瓦纳	00J01
卡塔尔	02C01
卡達	02C01
卢旺达	03E01
卢森堡	03801
印尼	00k01
印度	00]01
印度尼西亚	00k01
危地马拉	02k01
厄利垂亞	00`01
厄瓜多	02Z01
厄瓜多尔	02Z01
厄立特里亚	00`01
叙利亚	01[01
古巴	02T01
台湾	01O01
台灣	01O01
史瓦帝尼	01`01
史瓦濟蘭	01`01
合衆国領有小離島	00301
吉尔吉斯斯坦	00T01
吉布地	02I01
吉布提	02I01
吉爾吉斯	00T01
吉里巴斯	02L01
吐瓦魯	03j01
哈萨克斯坦	00Q01
哈薩克	00Q01
哥伦比亚	00W01
哥倫比亞	00W01
哥斯大黎加	02Q01
哥斯达黎加	02Q01
喀麥隆	02A01
喀麦隆	02A01
喬治亞	01V01
图瓦卢	03j01
土克斯及開科斯群島	03401
土库曼斯坦	01e01
土庫曼	01e01
土耳其	01d01
圣卢西亚	03a01
圣基茨和尼维斯	03`01
圣多美和普林西比	03f01
圣巴泰勒米	03^01
圣文森特和格林纳丁斯	03c01
圣皮埃尔和密克隆群岛	03b01
圣诞岛	02901
圣赫勒拿	03_01
圣马力诺	03d01
圭亚那	00g01
坦尚尼亞	01M01
坦桑尼亚	01M01
埃及	00501
埃塞俄比亚	00701
基里巴斯	02L01
塔吉克	01L01
塔吉克斯坦	01L01
塞內加爾	01T01
塞内加尔	01T01
塞尔维亚	01U01
塞席爾	03F01
塞拉利昂	03g01
塞浦路斯	00S01
塞爾維亞	01U01
塞舌尔	03F01
墨西哥	03;01
多哥	03I01
多明尼加共和國	01E01
多米尼克	02X01
多米尼加共和国	01E01
大不列颠	00L01
大韓民国	00U01
奈及利亞	01>01
奥兰群岛	00101
奥地利	01B01
奧地利	01B01
奧蘭群島	00101
委內瑞拉	03@01
委内瑞拉	03@01
孟加拉	00D01
孟加拉国	00D01
安哥拉	01k01
安圭拉	01j01
安地卡及巴布達	01m01
安奎拉	01j01
安提瓜和巴布达	01m01
安道尔	01i01
安道爾	01i01
宏都拉斯	03001
密克罗尼西亚	01:01
密克羅尼西亞	01:01
寮國	03501
尚比亞	01P01
尼加拉瓜	03D01
尼日	01?01
尼日利亚	01>01
尼日尔	01?01
尼泊尔	03C01
尼泊爾	03C01
巴勒斯坦	01D01
巴勒斯坦自治區	01D01
巴勒斯坦领土	01D01
巴哈馬	02101
巴哈马	02101
巴基斯坦	01C01
巴巴多斯	02301
巴布亚新几内亚	03[01
巴布亞紐幾內亞	03[01
巴拉圭	03>01
巴拿馬	03=01
巴拿马	03=01
巴林	02201
巴西	00K01
巴貝多	02301
布吉納法索	02=01
布基纳法索	02=01
布威島	02801
布隆迪	00N01
布韦岛	02801
希腊	00f01
希臘	00f01
帕劳	02601
帛琉	02601
幾內亞	00h01
幾內亞比索	02701
库克群岛	02P01
库拉索	02U01
庫克群島	02P01
庫拉索	02U01
开曼群岛	02E01
德国	00=01
德國	00=01
意大利	00l01
愛沙尼亞	00^01
愛爾蘭	00:01
所罗门群岛	03301
托克劳	03J01
托克勞群島	03J01
拉脫維亞	01101
拉脱维亚	01101
挪威	00n01
挪威屬斯瓦巴及尖棉	03101
捷克	01S01
捷克共和国	01S01
捷克共和國	01S01
摩尔多瓦	01;01
摩洛哥	02_01
摩爾多瓦	01;01
摩納哥	03V01
摩纳哥	03V01
敘利亞	01[01
文莱	02<01
斐济	02`01
斐濟	02`01
斯威士兰	01`01
斯洛伐克	01]01
斯洛文尼亚	01\01
斯洛維尼亞	01\01
斯瓦尔巴和扬马延	03101
斯里兰卡	03G01
斯里蘭卡	03G01
新加坡	03h01
新喀里多尼亚	01@01
新喀里多尼亞	01@01
新西兰	01A01
日本	01R01
日本国	01R01
智利	01X01
曼島	02V01
朝鲜	00V01
東チモール	02001
東ティモール	02001
東加	03i01
東帝汶	02001
查德	02@01
柬埔寨	00P01
根息	02f01
根西岛	02f01
格林纳达	02h01
格瑞那達	02h01
格陵兰	00e01
格陵蘭	00e01
格鲁吉亚	01V01
梵蒂冈	02D01
梵蒂岡	02D01
模里西斯	03T01
比利时	00F01
比利時	00F01
毛里塔尼亚	01901
毛里求斯	03T01
汤加	03i01
汶萊	02<01
沙烏地阿拉伯	00001
沙特阿拉伯	00001
法国	00b01
法國	00b01
法属南部领地	02R01
法属圣马丁	02d01
法属圭亚那	02b01
法属波利尼西亚	02c01
法屬南部屬地	02R01
法屬圭亞那	02b01
法屬玻里尼西亞	02c01
法屬聖馬丁	02d01
法罗群岛	02]01
法羅群島	02]01
波兰	01F01
波士尼亞與赫塞哥維納	00H01
波多黎各	03]01
波斯尼亚和黑塞哥维那	00H01
波札那	00J01
波蘭	01F01
泰国	01N01
泰國	01N01
泽西岛	02Y01
津巴布韦	01Z01
洪都拉斯	03001
海地	02n01
澤西島	02Y01
澳大利亚	00C01
澳洲	00C01
澳門	02K01
澳门	02K01
烏克蘭	01f01
烏干達	03O01
烏拉圭	03P01
烏茲別克	01g01
爱尔兰	00:01
爱沙尼亚	00^01
牙买加	02g01
牙買加	02g01
特克斯和凯科斯群岛	03401
特立尼达和多巴哥	03\01
独	00=01
獅子山	03g01
玻利維亞	00I01
玻利维亚	00I01
瑙鲁	03X01
瑞典	01_01
瑞士	00_01
瓜地洛普	02i01
瓜地馬拉	02k01
瓜德罗普	02i01
瓦利斯和富图纳	03K01
瓦利斯群島和富圖那群島	03K01
瓦努阿图	03k01
甘比亞	00d01
留尼旺	03B01
留尼汪	03B01
白俄罗斯	00E01
白俄羅斯	00E01
百慕大	02501
百慕達	02501
皮特凯恩群岛	02m01
皮特肯群島	02m01
盧安達	03E01
盧森堡	03801
直布罗陀	02F01
直布羅陀	02F01
福克兰群岛	02^01
福克兰群岛(马尔维纳斯群岛	02^01
福克蘭群島	02^01
福克蘭群島(馬爾維納斯群島	02^01
科克斯(基靈)群島	02M01
科威特	02S01
科摩罗	02N01
科特迪瓦	00[01
科科斯(基林)群岛	02M01
科索沃	00X01
秘魯	03?01
秘鲁	03?01
突尼斯	01c01
突尼西亞	01c01
立陶宛	01501
米国	00201
米領サモア	00?01
米領ヴァージン諸島	00401
約旦	00m01
納米比亞	01=01
紐埃島	03Y01
紐西蘭	01A01
索羅門群島	03301
索馬利亞	01^01
索马里	01^01
維德角	02?01
緬甸	02>01
约旦	00m01
纳米比亚	01=01
纽埃	03Y01
纽西兰	01A01
缅甸	02>01
罗马尼亚	01H01
羅馬尼亞	01H01
美利坚合众国	00201
美利堅合眾國	00201
美国	00201
美国本土外小岛屿	00301
美國	00201
美國本土外小島嶼	00301
美属维尔京群岛	00401
美属萨摩亚	00?01
美屬維京群島	00401
美屬薩摩亞	00?01
義大利	00l01
老挝	03501
聖克里斯多福及尼維斯	03`01
聖多美普林西比	03f01
聖巴瑟米	03^01
聖文森及格瑞那丁	03c01
聖皮埃與密克隆群島	03b01
聖誕島	02901
聖赫勒拿島	03_01
聖露西亞	03a01
聖馬利諾	03d01
肯亞	00R01
肯尼亚	00R01
臺灣	01O01
芬兰	00a01
芬蘭	00a01
苏丹	01a01
苏里南	03H01
英国	00L01
英國	00L01
英属印度洋领地	02:01
英属维尔京群岛	02;01
英屬印度洋領地	02:01
英屬維京群島	02;01
英格兰	00L01
英領インド洋地域	02:01
英領ヴァージン諸島	02;01
茅利塔尼亞	01901
荷兰	00;01
荷属加勒比区	01001
荷属圣马丁	03Z01
荷屬聖馬丁	03Z01
荷屬阿魯巴	01o01
荷蘭	00;01
荷蘭加勒比區	01001
莫三比克	03<01
莫桑比克	03<01
莱索托	03601
菲律宾	02a01
菲律賓	02a01
萨尔瓦多	01Q01
萨摩亚	03e01
萬那杜	03k01
葉門	02[01
葛摩	02N01
葡萄牙	01G01
蒙古	01<01
蒙哲臘	03W01
蒙特內哥羅	02H01
蒙特塞拉特	03W01
蒲隆地	00N01
蓋亞那	00g01
薩摩亞	03e01
薩爾瓦多	01Q01
蘇丹	01a01
蘇利南	03H01
衣索比亞	00701
西サハラ	01J01
西撒哈拉	01J01
西班牙	01K01
諾福克島	02W01
諾魯	03X01
诺福克岛	02W01
象牙海岸	00[01
貝南	02401
貝里斯	00G01
賴比瑞亞	01201
賴索托	03601
賽普勒斯	00S01
贝宁	02401
赞比亚	01P01
赤道ギニア	00601
赤道几内亚	00601
赤道幾內亞	00601
赫德岛和麦克唐纳群岛	02o01
赫德島及麥唐納群島	02o01
越南	03A01
辛巴威	01Z01
迦納	02e01
開曼群島	02E01
關島	02j01
阿塞拜疆	00B01
阿富汗	00801
阿尔及利亚	00>01
阿尔巴尼亚	00<01
阿拉伯联合酋长国	01n01
阿拉伯聯合大公國	01n01
阿曼	03N01
阿根廷	00@01
阿爾及利亞	00>01
阿爾巴尼亞	00<01
阿鲁巴	01o01
韓国	00U01
韓國	00U01
韩国	00U01
香港	02J01
馬丁尼克	03U01
馬來西亞	01701
馬利	03:01
馬拉威	01801
馬爾他	03S01
馬爾地夫	03901
馬約特島	03R01
馬紹爾群島	02l01
馬達加斯加	03Q01
马尔代夫	03901
马恩岛	02V01
马拉维	01801
马提尼克	03U01
马来西亚	01701
马约特	03R01
马绍尔群岛	02l01
马耳他	03S01
马达加斯加	03Q01
马里	03:01
黎巴嫩	01401
黑山	02H01
가나	02e01
가봉	00c01
가이아나	00g01
감비아	00d01
건지	02f01
과들루프	02i01
과테말라	02k01
괌	02j01
그레나다	02h01
그리스	00f01
그린란드	00e01
기니	00h01
기니비사우	02701
나미비아	01=01
나우루	03X01
나이지리아	01>01
남극대륙	01l01
남수단	01b01
남아프리카	00901
남한	00U01
네덜란드	00;01
네덜란드령카리브	01001
네팔	03C01
노르웨이	00n01
노퍽섬	02W01
뉴질랜드	01A01
뉴칼레도니아	01@01
니우에	03Y01
니제르	01?01
니카라과	03D01
대만	01O01
대한민국	00U01
덴마크	00\01
도미니카	02X01
도미니카공화국	01E01
독일	00=01
동티모르	02001
라오스	03501
라이베리아	01201
라트비아	01101
러시아	01I01
레바논	01401
레소토	03601
레위니옹	03B01
루마니아	01H01
룩셈부르크	03801
르완다	03E01
리비아	01301
리투아니아	01501
리히텐슈타인	03701
마다가스카르	03Q01
마르티니크	03U01
마셜제도	02l01
마요트	03R01
마카오	02K01
마카오(중국특별행정구	02K01
말라위	01801
말레이시아	01701
말리	03:01
맨섬	02V01
멕시코	03;01
모나코	03V01
모로코	02_01
모리셔스	03T01
모리타니	01901
모잠비크	03<01
몬테네그로	02H01
몬트세라트	03W01
몰도바	01;01
몰디브	03901
몰타	03S01
몽골	01<01
미국	00201
미국령버진아일랜드	00401
미국령해외제도	00301
미얀마	02>01
미크로네시아	01:01
미합중국	00201
바누아투	03k01
바레인	02201
바베이도스	02301
바티칸시국	02D01
바하마	02101
방글라데시	00D01
버뮤다	02501
베냉	02401
베네수엘라	03@01
베트남	03A01
벨기에	00F01
벨라루스	00E01
벨리즈	00G01
보스니아헤르체고비나	00H01
보츠와나	00J01
볼리비아	00I01
부룬디	00N01
부르키나파소	02=01
부베섬	02801
부탄	00O01
북마리아나제도	02\01
북마케도니아	01601
북한	00V01
불가리아	00M01
브라질	00K01
브루나이	02<01
사모아	03e01
사우디아라비아	00001
사우스조지아사우스샌드위치제도	01W01
산마리노	03d01
상투메프린시페	03f01
생마르탱	02d01
생바르텔레미	03^01
생피에르미클롱	03b01
서사하라	01J01
세네갈	01T01
세르비아	01U01
세이셸	03F01
세인트루시아	03a01
세인트빈센트그레나딘	03c01
세인트키츠네비스	03`01
세인트헬레나	03_01
소말리아	01^01
솔로몬제도	03301
수단	01a01
수리남	03H01
스리랑카	03G01
스발바르제도 얀마웬섬	03101
스발바르제도-얀마웬섬	03101
스와질란드	01`01
스웨덴	01_01
스위스	00_01
스페인	01K01
슬로바키아	01]01
슬로베니아	01\01
시리아	01[01
시에라리온	03g01
신트마르턴	03Z01
싱가포르	03h01
아랍에미리트	01n01
아루바	01o01
아르메니아	00A01
아르헨티나	00@01
아메리칸사모아	00?01
아이보리코스트	00[01
아이슬란드	00o01
아이티	02n01
아일랜드	00:01
아제르바이잔	00B01
아프가니스탄	00801
안도라	01i01
알바니아	00<01
알제리	00>01
앙골라	01k01
앤티가바부다	01m01
앵귈라	01j01
에리트리아	00`01
에스와티니	01`01
에스토니아	00^01
에콰도르	02Z01
에티오피아	00701
엘살바도르	01Q01
영국	00L01
영국령버진아일랜드	02;01
영국령인도양지역	02:01
예멘	02[01
오만	03N01
오스트레일리아	00C01
오스트리아	01B01
온두라스	03001
올란드제도	00101
왈리스 푸투나제도	03K01
왈리스-푸투나제도	03K01
요르단	00m01
우간다	03O01
우루과이	03P01
우즈베키스탄	01g01
우크라이나	01f01
이라크	00i01
이란	00j01
이스라엘	03201
이집트	00501
이탈리아	00l01
인도	00]01
인도네시아	00k01
일본	01R01
자메이카	02g01
잠비아	01P01
저지	02Y01
적도기니	00601
조지아	01V01
중국	01Y01
중앙아프리카공화국	02G01
지부티	02I01
지브롤터	02F01
짐바브웨	01Z01
차드	02@01
체코	01S01
체코공화국	01S01
칠레	01X01
카메룬	02A01
카보베르데	02?01
카자흐스탄	00Q01
카타르	02C01
캄보디아	00P01
캐나다	02B01
케냐	00R01
케이맨제도	02E01
코모로	02N01
코소보	00X01
코스타리카	02Q01
코코스제도	02M01
코트디부아르	00[01
콜롬비아	00W01
콩고 브라자빌	02O01
콩고 킨샤사	00Z01
콩고-브라자빌	02O01
콩고-킨샤사	00Z01
콩고공화국	02O01
콩고민주공화국	00Z01
쿠바	02T01
쿠웨이트	02S01
쿡제도	02P01
퀴라소	02U01
크로아티아	00Y01
크리스마스섬	02901
키르기스스탄	00T01
키리바시	02L01
키프로스	00S01
타지키스탄	01L01
탄자니아	01M01
태국	01N01
터크스케이커스제도	03401
토고	03I01
토켈라우	03J01
통가	03i01
투르크메니스탄	01e01
투발루	03j01
튀니지	01c01
튀르키예	01d01
트리니다드토바고	03\01
티모르레스테	02001
파나마	03=01
파라과이	03>01
파키스탄	01C01
파푸아뉴기니	03[01
팔라우	02601
팔레스타인	01D01
팔레스타인지구	01D01
페로제도	02]01
페루	03?01
포르투갈	01G01
포클랜드제도	02^01
포클랜드제도(말비나스군도	02^01
폴란드	01F01
푸에르토리코	03]01
프랑스	00b01
프랑스령기아나	02b01
프랑스령남방지역	02R01
프랑스령폴리네시아	02c01
피지	02`01
핀란드	00a01
필리핀	02a01
핏케언제도	02m01
한국	00U01
허드맥도널드제도	02o01
헝가리	01h01
홍콩	02J01
홍콩(중국특별행정구	02J01
"#, r#"d;LT8>Q2THJj\DC2@4[k0EVFlGB\<M]nLMj?d\h>0000`2mRd9oThORRLL[N0000<2M:L3^Y<9G^DNVJhUNQ000000000000D6?iDF]]0000l9Ih00000000<DmmXE2D
0000PNKa00000000000000008NhW00000000Tb[N<LXHHMJH0000L>Fj0000HQCPH_40lbAR0000TMlEl36X@VOk0000000000008;]]0000LYCS0000<32N00000000
8AKX0000`F1D0000000000hA0000L?gK00000000`d?c00000000lYOD0000H=7[\eg:00000000lEL08^A=P1De43@bP9DIHI074LGQ4S:PhWUH@[ed000000000000
000044>O0QSE0000d4SolXS>03HfhCDOPMZ\HC<`0000P\1G0L0F0000000000000000000008iA0?L900000000T=D=dV_\hNC2H0O]83??@:]hXAMJlbmg00000000
<X]M`5PH0000000000000000T?8[hMe94FcH0000000000000000000000000000d1D50000PFEG@b5j00000000\BdS00000000000000000000L1Y;000000000000
0000000085`6000000000000@BTZ0000dF7TXBeQ0000hZ]M000000000000PCW20JRKP6Fl<KXM`c^]0000\1o2X=RnhOj>0^R=8eB4`=R60000000000008;`\0000
0000d9_l`ToY0000DOa>00000000dL8:@TMN`G7k42OaT9Yo@?:fdCcl\@c0dH5hTKg@lW:R0000@\lK0000h2jY0000000000000000000000000000X=CZX\;]HcD_
84mf0000000000000000T7ib00000000000000000000LJ3PPMa500008\UQ@49IdGlC4`\k00000000hU2`0000000000000000000005Ek4=>DhKP@`9:7l=K]lA<=
0000XACPL?g;\ajM000000000000DF9flKS_0000HCl?`DeU\1nAT_JblNJ00^6>XcV10000PQaF00000000l29[l6k\<6008IGmXYWZH4fS@Ya94Z2Cl4lYTcl?<d?M
000000000000L8PE@P_I0000De?MX7SC0000d:@<0000000000000000LE_9000000000000L^=90000XFYBLDoE@2f0l5JP<eTR`HTP0000dA3WlBd7HMd50000P^aO
000083I_<6kMT2omDFRD00=jHHHZTd>gD33Td<DhTH]6lZ=QlGoBDJN?4BQi4bcD0000d16NL<47PBG=P]e_0000L4k>T;Xl<H[^0000@CAV0000dAg?00004;<L0000
0000ddG30000000000000000dL^T<3Cf0000000000000000000000000000PN4O00000000P><@00000000`=SR@C2G00000000dW4X000000000000\><0LEkf0000
LAN500000000`2d_d5LE0>M0<C>U@>\A4?[74RV2@b_BlOimHcU>XeC@0000H8andZ9>`M8800000000T]:\\E9LL3Nh@4QghKggHOc[TYB_TU_^lWHT82kLd_SB`G;g
0000<HfATJM5D@2?D=GKP8ij\7n1<:f700000000l5O]00000000TFEW0000000047o<d05_TTa\0000h56_000000000000000000000000<1hH0000000000000000
0JHT@6`XdCZP8RPD00000000H<CW8=XW00000000d2@I4InZLV`@H\:o4Cm4dNO?42<G`]hWTf]2dLi[P4Je0000000000000000XR:50000dI^200000c?B00000000
0000T_OoL3980E8U@3d<dX4^<fROTOYD@HYXP8T_TbKN0X=d0000D8kM\373000000000000<[8UdPC:000040Xl4`07`eaQ`:65dA\JXN;H0000PS3E\O;2`\LT045T
000000000Uf[000000000000X4gi00000000000000000000<T6?heb>0000LOX`0000000000000000P;l70000000000000000000000000000@@HMhNBd00000000
T>NW0000P8`L00000000<^8`h8i2@HQkd6Xe0QkH<[?l@A\>4NTh`Pde\J:\T:NiHRGHX1aWd:OGhMk6lZbYd\4>l>ndhPRM0000P1K:X4>;``[X0000l7kR00000000
0000hAb;d34;TCo70000@G`ZP@IjPG3D8HS6DNYjP_0M`0fK000081[OP23GPLfR00000000<CK^00000000lTl]0000X<FC07_DX0dBXIQ50000TMET000000000000
lIQmlWAN0000DDAj000000000000P8ZTP8\V0>O6hH4_LR:H00000000000000000OV2\V\KHZi:000000008eY900ab<9QeD1B100000000\COF8bn:00000000X4=O
@X6>lcP^0000h<f600000000000000000000PHhcP=7H@Fn]<SKoD0]MDRMXT^JA0000<JYk000000000000d^HA0T\;0000dXQX0000TD4S0JX20MB04a\80000Dc[7
00000_?a0V3E0000PN=RLeb1<@[X0000d@TPdS=700008^fm0000h=\90000POo3hWm^h1jELKokTOWR000000000000HQfP00000CSKX2EMDEJM0000d^6WDM4c4H>e
00000H3A00000000<GN^0000000000000000T\R10000000000000000000045bTlQC5L4K\0000000000000000hAig<0NEl4MgLe720000000000004RT:LO12d;gF
Pbm>X:P6TKoP<PJX`@dG00008Jm[TRD:4KBTTTQ4dBcHPS`VPC9H`G5TXGYDTQ[n\M]:0000DXeN000000000000@38T012\86Uo000000000000`521000000004J`^
8RV^L9E:00000000<YL10000PT>k8>Hm@?dcTE==XH2kDM[Phajcl]6BH1haH;?kTHW18aYQX1lBlEAi\OiG0QGH8SfSHW1l4Xjfhai5D:0@hcfcDdDChdV9lfa7hL^g
\`T20000lHn80000h6V[00000000T4DV0000<=K2\UKA`^m[8>L_0`Cl4;AYd5@^@7ZWTKZQdZ_X0000XW7i0000000000004RNST8Z:@c\o0PaW0000000000000000
0000H1^h00000000XQF8000000000000000000004TAg0000D2Jehf3_000000000000000000000000l]4^0000LGDO4[`;00000An\DBN:00004;Q:lMXclWidL`Hf
0`WZ0000h@n;LV4A@d=`0000000000000000dDiNPJ_h00000000000043\o000000000000T=Y@@K70dZZ`0000000000000000`9nD0000T`Gi00000TR@<Q]O0000
00000000000000000000000000000000`71\000000004V44H]g\00000000000000000000dJ^n@DnN0000h6PKd<A700000000@BY[D4jW00000000hARN0000<5Da
0GCW00000000P;Mm0000XJW>0000000000004YI;0000LV:200Q_TT2LL^`cH_bg0000DR^b0000h?`2`M6g0000h5TP0000T2R>d>OHH??I<M[l0000T;72H\jc0000
00000000000000008\Jj497<<IikTMk`Xe_l0000l9_a<:`;0000\DW7X`QK@cIV<Zci@?B_Xb=V000080^eT3B]TCni@\YAl;U7@B<IP6`M00000000`fQCLHWXl[OY
00000000Xe6Y000049GAX8O\4HHj0J:200000000LKcd0000TNF?00000000<DHd000000000000T\?i42_@DMQ60000Xbg9000000000000T0I><G86000000000000
@0k^0000P`hXXENRLZYC0000000000000000<;\\000000000000000000000000X5H]<`<S00000000\GTlXcai0000d>L<HAm4Pf0c00000000PQd\T]d20000<0J3
00000000000000000000000000000000X>1l000000000000d59[00004Kf00000lO>R\QlXH[GI0e@MHOLW0000XE70`Yg[`=^@40o;dGZ7XKSG@a];`c[g0000<Imm
HJD90000`XW9\QgFXBlS0000lfZN000000000000`?IMX8iN4>P[h@5[`BOn@>kY4aXb`c_30000@Df64bK8XP?h00H]@dVI0_=X4Ene0000PaCd0000\ELh`=\e0\Tc
@3ii439F000000000000D>hj0A3=4_k^0bFQdX`WL>FQL:cjhMFG`[j3000000000000000000008KjH00004fPV00000000LfG?0000\?I]00000000PNRJdBI>@1ES
0000lJgDX4N1P2^HH@TC00000000DBL<00000000000003S7lLeA0000d93H0000017X0000dQnX<=F\HD@L0TU100000000D>JO\0ZH8Ein0000lWBT000000000000
\b3P00000000000000000000000000000000@A`O0000000000000000000000000XFC00000000000000004S@d8@?\@@^0dAIm00000A]@H<9UhaUE0U79`5ek<7?l
4DN7\[_Q000000004MWC\M>2lL^3lQHY`=S;@9^<TPJ?000085XD@Eo[0000h3a9000000008B@;<N3EdGUb00000000hE\d000000000000X6^m`6AB0;=EHX[6@P1L
00008?D20000000000000000<EANDVUULNK10000000000000000T54i\4DI@5^2d2ZZD<T8hB6;@G[Y\RG1LBAG<TVk<cH?00000000TFf600000000000000000000
4`:N00000000lVgj00000000P>GDdKj]Daf<00000000PKQc0000l5IfL7660000dJ:>L5Skl=:HdZ:e00000000000000000000<NaahJEo0000T0iM8e\c8cBS0000
0000`WJR0000`XhB0000TCX20[:d00008>@=LWb500000000000000000000000000004DUCXF@VX]2MDbS?000000008E=UDHE@00008VNJ00000000T=B@lJ9I4e2H
<HMf00000000lLB4X0@o00000000XAjU8E>k000000008WcP<^lf0000DUnX00000000P4]clOITDRa0000000000000<\hl0000@d@X@4]1@3lUT:iVh@A0PGNB0KJV
4Qnk8@1I4ILn857nDQiMLdnI0000H9IZ00000_oO000084kc00000000LAVLDfMc04P20000D:ac4KDO0000PHRU000000000000000000008Y_jlYia`]Y68dno0000
T8C@000000000000DKGV00000000d]Fd0000h9`J4dXk4SbC0000hSmVH_Y[LB[aHMeJL?ZG<Q92@6`4PLS<4F^B<;=XheC`<EmV0000`7Fb0000dEkO000000000S9@
PAc;00000000HJnm00000000DLb;\ITjd0>H\HIQDMTo4Q0b\4W:d=XJ\F:UP3\a`:O8lQh_4?T<0ZS<LDLGd^0N@Y_9heH:H?@2@;?ZX<@B\`DTLceGhE0:00000000
X5h`h7<;d=W9LAiW8QL>`R==<=BklNLa0000000000000000000007Em@c\7H0_5\P0fHQVUHUZM00000000000000000000`>P8PQBETLPj00000000000000000Ao5
00000000000000000000h:UR000000000000<`=V0000000000000000H0>90IVBXde_86>eTeIMDKLG8E3Q000000000000\=Z_<\6:000000000000000000000000
0000Tb4<00000000XY\Q\>Cl0000l;_b000000000000000000000CC=00000000000000000000L>d2000004ODHA1NHB0`0DE<lJe]hTdZ`EgDlIRY@YPU8[Te42?I
0`X?0000T0AK0000D8]aDD><D33FTQCaTJdQXZ]8HR<jheDC<A_o00000000HTh`00000000L8H2@E3a00000000000000000<i>He@cXB>ND5iclS_SHU0P4Z`YXcC3
0000`5_fL:K00Afn<a;\d2ko00000000XGPC4@L20000L<kbH5^d00004Vn0\:WO88hYT\V<`0;k00000000L:c;H4I34MR]<dGS00000000`=RUd_Hl000000000CT]
LL=E000000000000XeI`l\WW`YcYHQA[`Ul2000000000000lahI0000\eSS00000000000000000000000042c;`0^0000000000000@NN@00000000000000000000
h_<10000\JA607iIhMRjhf;E00000000lR]gTPBN\a2n00000000l;:RDBo5000000000000hAD?T^Za000000000000@Ln_0QKgha[V0000P2WA00000Vng000088Pi
HH820000<[;ZXaTf8I24H9D_0Hi?`08<h>EB\MR<H7IFXNFc8Od_h]aI01WWD5V7DXFad^D2hAZSD30`TJV[00000000LBW10000XMVhHN[6`:4XX]SB4_Y<\WW54bTa
TfN_\T7B000000000000@5S_0000h:ZS000000000000DPPd0000DHYghI6KhKa<0000`@>D000000000000L@39h:]0PQZV<YC0DfB>PMWQ0000T07>l<7[\c01<f_e
8QPO\T^;lb8_0000<W_EDGJJl7H;TdWV0000DN[L000086G_XIDj8NjM0000`bPn4Hc800000000000088D:d9HW0d:L00000000X75<0000Lca3000001]H43Lfl;`7
H0Ail70A4XbZh<6e00000000@:n80000<ChI0000l?aM0000000000000000T`38<2Lg0000h?hf0000`E:=`V>YPLaJ0000D27b<UI`000000000000000000000000
00000000H3?fDAmWPKRU8ePKDY7X00000000\RC700000000000000000000l8h=h:?3LH5O000000000000l`8;TV_KXJokl<fl\H3W000000000000`^al00000000
hDQl000000000000000000000000XdUP000085dHl=KOHHan8XiQ00000000D9LSXNU:lIZod\mCd1\W0cnd0000T1To8UmD<S5H8DP3XM`W00000000000000000000
00000000X9>8L4N<l5MZHCebdH1aDZBLL;HJ<_U0ldLble6LLC8e000000000000000000000000DYl500000000lP2]XVL40000000000000000l6R\000000008SCT
00000000000081K_dQ5n000000000000000000000000T1L600000000000000000000<1mg811El7:f4J\gT8AM4XimdXec4cWPH3[XdFN<d2e]\^L=hbkB0000``YC
00000000`C=94b\V0000P7c?0000000000000000<0;V00000B8^4D=mXGgE0WS[lAQQ00000000\C`U0000000000000000T9Wf8;[GT6bi0000H@b=dcidHJ[a\N6K
000000000000PAa>0000dDgOT8OI000000008YO\0000`SU4000000000000hT@:LbT;00000000dQ\?0000h[o?0000`Z^Y84dZ000001MRD=9k`8cZ0000l90m0000
LBCVDH\f000001<200000000dDEO0000dDdf<Jh;8>>:<0[bHAWcTK@lPVODXX\50000000000000000T177D52nD8YKP7QD8B=Sl2?hPY0EhP\XX^UB000000008e[E
00000000@c6n0000000000000000000000000000H3WfLP@P0000@F2\00000000T@ck8;Im<B:5dM9<0000<@hM<Vag000000004@8NhRN>00000000\R<Y00000000
0000X3]kT;Sk`FCeLNHR<eO^00000000hV84@P0QXZkV0000<]8;dVaL4X7Cl2_fXXOW000000000000\3:901Z1HF1]<7Z2D6ZHhc``0000`9njXegZ0000XI`Z<J\Y
XGA9P:YCXSfjH><^De`e`V;b00000000D20g0<_j0?=a4R9dLPX3DX@RHcAF<f7@hB@^<:2U<K5W00000000l`;3<7hU00000000<XhohdVo0000P4;6`FOd4[e1Db;E
`dPA000005c70000PH:Y0000`2cd4d0C`RQm0000000000000000dM_fXPajl1fFLW7Z0]5`0000X2MaL=O@X6MGDF9;`KMO0G8K4[\0H[i^D\<Ih8A2Td\k0000`E]=
0000P06D000000000000000000000000000004TAlHXm`N_kh9Bf\[7Y000000000000L`;dd139HX]nLD@2hHbjX]LnTQE>0000h0bU0<bP0bV^T;5^lANnDCMJlRY?
hSe0TSlF0000d0`18ETI`1bLL^8:0000l@=H00000000000000eA\=nM00000000hAI]000000000000d6QbXcPn<dm58=<X0000PS6D000000000000000083K4dB2J
000000000000D@2T0000\FhcHd7`0000\J]lLd3WheNHTN8Md=6b8Ho74>\5PWg?4?RDhIEI00008L_70000<]^R0000000000008Q45X2]d<\fB0000000000000000
L1S00000HJJo000047HhLKHnd;YO8;dJ`K540000XD6I0000TbGiXRWkH=ll8<==0LCTT\oI`ah_HAfY4C?n04FJH:YcdcS_00000000\c`=0000\d^i000000000000
00000000@TT`P]jc@5?60000d4A50000@TlD@4<`8\@b00000000d?HT0000X=_QP?Im068^0000\A;O00000000hFFXH2=Y4[U:0000HC2[T?Pbl?Zc8LmGPc<o8ci>
00004GW44L]C@4=A0000dTTK0000000000000000d=4n00000000000000000000d5Rb<c[W0000000000000000`<@10000XCPU000000000000000000000000dB\S
000000000000l@D000000000HGaY4@O8PF?2LFA:0GV=TM=Z0000P9DmH76DD:6^H;9?0000@5m_0000@N]60Rb`0000HHXPL\6o<]W[Xe@0L1HV8JUP`XM64eS@0000
`4KE000000000000000000000000<De68_2?LFQN<Hj100000000000087OE8F<BH:TK<CXn`Lfa0000\O8W4YTFPaYm000000000000d9_D`SXX00000000PaEP0000
@6KM0:W]H1<e0000000000008Yj`4@jV\9o7H>ilP>k:4[F100000000000000000000dLN_8SIKDLVZ000000000000000005[HTOA9000000008Zg7TF03lXLBT__b
L7F@0000000000000000\VRC@G1X<ToD0000X1[`hAD`DIomhPoL0B]h000000000000ldHodAeV00004HnW0000TdmgdA3g0000X5i?T0a=<UVGPOOQHbd@DKd3HNM2
000000000000h6P1@cF5T:NJ0GVXHF1T4ILLDXSl0000`4d6hC6Z@QhHlOUE00000KY]4dfiXe<142^7h0EQHQ5=@KfY4C?D@ejNd=ae000000008:Im0000HG?N0000
00000000000006hmlLV1dWKfT\O7\fEf0000000009PB0000L]:ChDB7D7hb@SB[000000000000000000000000000086E_@NAZ<L:b0000dI3i`IG`000000000000
0cVK0000000000008a6?0000<6jSTR@KLNLHdXo0ddZ60000PO0Y0000D5KFT\nm89^[<dTN00000000h_[>\ZTH0000<^e<0000\Z>Tl_T6<8Li0000<FOH00000000
0000XGaiHJ2W0000000009jBHdL300000000\9Y88fJQ0000TQON00000W\200000000lUU]00000000X<5@dJd1h2dQTZf<0000LC`9dT3d0000lDfH00000000TH:0
46`g00000000000000000000D=V=0?6e8C4>DYQ`0000dK[b4QR1<YkUHLf2lY_[000000000000hZdTDTC[0000`]nj000000000000XCkP000000000ZCb00000000
HT5?<Tie0000P31I@LDT0000HXK;h>A3000000000000@@ldLCGI\GMm0JiKLc2^0000TN9\0000HM;K00000000@Z890000``^`HBJ=LQbV00000T1^0000L2HMlPCb
0000T5H=416;P?Mk000000000@h@00000000hNhnP[M0dAcX`bnfhbB40000023VDLO>85FjP9NM`9D3LA`?DM5\HNCG8Z2V<_HJ0000d@50lVD1TaB10Zh\00000000
8M1^0000XAZB480_000000000000000005hC4DT:P=IEHU^iTX56\\;D0000\5SM0000l5Ko000000008CiZT=@@X>8a84^<d@5M@LG^\>fTXA\i@^I\0000<PW<@ClY
000000000000838Fl]k[`QlChDg>DSVd0000H>lcXKGEh?l\4dX<@f@S8@LC46LF0000`CeD8J?n000000000000l9<I0000000000004VVI0000<6Q5D>HU00000000
4F:e0000\BKPLDSYdbZR000000000000000000000000TMMb000000008Ljo`?SH0000000000000000000000000000<?@O000000004QQE00004P8X`b12TPZJ0000
D]YXlAmlX>A^lQYl\A>G`Jk8\LLbHW9600008=Q=46n_\FP>\MIkD0j2X7TB0000Lb<@000000000000D0k9000000000L9>HPIf0000d2PkD4Z;\TO<000000000000
h?1YH5EG0000000000000000\WB1`[=9P6me\TU_\Jm10000`8bPh?`a0000l1TZd5OA`Yda00000000TBV200000000T8F<00000000000000000000000000004d[L
000000000000@Vji0000P>^A`K\V09gK@9:El[4Ql15idTjfh`1[PccE\0WE000000000000000000000000000000000000000000000000000000000000<8`X0000
0000PEXA0000\::bL241DD\h44@UXDfl44_[hIF]h<AX4OXKl\OYX]51XT7[hC\PPU6]4<7J@?>6TCf>\Z^FX1:LX@:Zl0ZjlO;G`PFRXO<=lc@Q@UYbLccX48T3@e02
8fJ100000000LJDE00000000`fBQ\:jI00000000000000000000DVmThDISL0EAdJId<SeRlZA@4bU70000PdlY0000d?LcPBZW000000000000l53Vd0b40;`nPAGf
X<`g<EfUl7J5l[>Q87PC`:JXhfF\00000000000000000000000000000000000000008eU^lHL90000DT_2DfZj0000@1fa00000000PAV:dR>jhXDM0000D9Ee8HJL
00000O21Dbb8h3[oH6<[0000L2fO<?\R000000000^XL00000000PX8Y@5YWhAE04EQh\SboDak?HNjb0000l3QU07;l0000X2H1`=g0l2jjl@Um0MPa00000000`6<>
000000000000000000000000d4g9\CQ[dOn0@Z1Y00000000PLlo<_PZ0000HJn^443<4GXX83SVh9F2XYB?\32iT6V>4Jo\`cDB000000000000l<Q@T:=0HCQB0000
00000000000000000000L5`n00000;B]@MN_00000000LDMEdd6jhO5D00008GbI000000000000000045BP000000000000\3:Y0000000000000000lUTP0000`>I^
00000000000000000000L4jC0000X5nd89EGX5Ze<>cJHUB906aCLZ1@@?M\T4ZMX_cI0000<F8NX1T5P@fHdJ4C000000000000HfR_000000000000lTC3`RlF0000
000000004R:[00008B;^0000000000000000`;eDhW=\h?kG0000000000000000000000000Wc9`HSG0000L0SO4UK[0000lXmC0000XdJk00000000000005eK0000
D1aH8P7\d;R:XdeoLD9m000000000000000000000000\1>4lK>>HBEg00000c5I00000000d8SD8JE:0XI=02KgLeLH000000000000@0o\0000HHH<d3Zg0000L0TT
H5nBX7aLL=`20>LMHZ;60000LG:F\LWc000000000000X?U50000d1deL7UU0000TUb0Pb^:D?odPdJEdLAC4B2<P?iX`LH4HRQFTZ4Nl^PYLb:VLdWIL218dab=0000
0000`JgQP^V1hd@9000000000000DK:_TJD_LeN[0000\>YAHG5D`08J0<`Ah`ZGTU`10000X041<IOY08go0HLXh?M1@HdflSP08c]bddO?4fH<T?6>000000000000
00004CRU0000\@PW0000TD@a4IX]0000<9TF000000000000`FXE0000De66lMU<0000TN?<0000LfOK0000X0:oX0Ca0000@K17LXD8@>e[\DNePfT:000000000000
0000000000000PNP\3b3LNI]0H=a\CEf8R1=000082b1h:1N<4SM\L8o\ZPTLdPk0000@Ol<0000000000000000X\3e4[jY000000000000000000000000TblB0000
\NMG0000000000000000HA;f\MV[00000000<:]U00000000lP\A81]6dFHLXHG_8b@=P<C@@BY1L8:l`0_[`Ba\dcZKLZ0X0000D>8:4=2L@ZoH0000TZMa`ZkAT[jh
00000000@T`j0;f7d2NHH?a@4JL\8Ngi@P`?TZj;X[:HdE5D0000PJGj0000D2HkdCP_H_9?\fSg0000\G[FXTd4L^3ehb]g0000XaPX0^Xh00004HcEP^NH0000HOlZ
Hb72000000004fMS0000`USe0000<EEMP5GUT@j1`MD6d:bO886=PM7@X=RaX5?dT@?ET6k1l1Ce<ASmH8E70B4fLT5P4BIRDWlAL[hIL]A9l`0oH1N[P16bhO_[0MW5
lbVHlIheTZC6PK@H<LR80\G5`ckS00000000d<4\49L^0000X3l70000dOk^0000H6DA00000000000000000000LY=X0\9;00000000@G`?000000000000ddZi0000
0000`Je@0000XIgR4O9kT`oRdXIa0000lGYj4N>;00000000000000000000\=Io0000TI;XH^X90000<fOeL0n@0000T5aLd6dJ4<3WX57YhG4@0000000000000000
4^?0H[Ubd4Fod8f94ITGHcW1000000000POD0000P?2=l3Bl4W:A00000000\?;m0000T;Al000087VIXA:A00000000L:[b`N9n0000<Tj>0000lTf:0000\C6Dd]=1
000000000000000000008X5f0000T\7B00000000\@Sc@9fi4AmB0YOm00000000L8em00000000P:o60OPmdWC>dXU700000000PG6O00008ddF<cd>D36JLXk7lfK4
000000000000h=AJ\@OmHNEmHb0L\8lf000000000D0m00000000daBll1b]lJ0h8NCi4T4[\TQg404DH_Q900000000000000000000000000000000000000000000
00000000000000000000000000004_>J0000l9V7`;JB`GL3@\GWddmH000000000000L7=h8P<40000\?Nf<1I>LA?^TO:@0000P=J=D26MT_jN00000000@]8^0000
4IQPH^;30000<Z<7lISC00000000D6iCXBO00000d4K000000000\J\JD7860000Xd:6TRNhd=P<T@oK00000I;@H@T5lBO_XF0XlIe:8KLeDKU]HL\6hQUohfVn\b_d
l<:?HJKa8:<c0a??0H1K0AAK4P`VPATE\0cZT5FM<BWWTd\5@H?T`A8mPeZe00000000D3^i000000000000d:a<\@49`BDWLE0U87G1L=NGDHhBHP4500000000LV1\
0000PKMg0000L8W\0000<20V`=Ml0000H2\FLdB]4f\641AJ80YKX3^:4BMSDHVD<GWoXLdEL0BG<R00H[1TT`KILc31@=@g0000000042f`4:H8h8e8T:l400000000
0000000000000000P:nflH:m@OlKDYCD@G`i000000000000XJDm4eGmH9kiP?5@0000D[gc\IgnDX;40000LCcSP6n@L<n7LB^Y0000000000000000000000000000
00000000D1_eDK?Y\fKg0OoN0000@cjg000000000000T6E1h?kT05UlPKcG08]Eh15W01eF<5T]P;0d4?]Md9?\8B1n`XA^\b2d00000000000007cNLMT6LEa]TMX;
<CS9@8VB<BBNDSWH4JSh`6a5HVjVLH;U`b=F85AF<`>Z8eW`0000@U<Y0000000000000000PT=aDHM8@`P`T6VLl7m@hIHoDdnY`d\[000000000000<bO`4VlC`bNW
000000000000@5b6PV9H4X1Q000000000000000000004Qkn00000000`;QJL549X[22000000000000l@=W00000000LScjd7?8h0h000000000000000000000dDAU
0Rj3dLo[4^^i000000000000l1Jh00000000000000000000h:mMX[Cg000000000000lZh600000000D2TE0000DPR^00000000\8RV000000000000XYfH00000000
0000H5]S00000000hST900000000000000000000X7<IDK]J000000000000@A;9`XmTh7M3`8U6dDFPd8c@@Z4c00000000H68=`RO;DQandBPX0000HCTmD6CXH=KA
HR_DdM:W<>IMT@S0\[M\0000h1c@dVQ;00000000dR4c\C;E\XN<8>2d00000\[a000041=6P0CSP6Vl`@7><NQUT<ch000000000000h1VM00000000dCXMdb3f0000
l?\2HCTLHGXkLf7VTfN30000T5=Z0eBV0=I4PJBg\aiHleJI`chkh7gbPUCb000000000000Pam9000000000000`MhMLXNlHZ<a4:kb\99<0Db:hBl?8_JFh8P\<R<D
l`W2Dc8C`<?`@OAl00000000h5CRH><oPNON\8Aj`XhS000000000000L2VALGdE00000000000000008=HV00000000lEJ54A@\42lB0UOY00000000\EZn`N6?4?d2
`Y1hPAKH0000<=M_0000000000000000X8\8D>_ZXJJP000000000000@>8S\4;aLVha0000T<[:0000<P8iT3[Ch@a8PD4l0000l=Nd<EQPlB>0Xf8h000000008BT5
00000000l[oalMoV<PID`0[MlUUnTd9@\?iHXOYY00000000000000000000d6XG0000\71?TTgE@_iSDGm9P>jkT:Wk`e_LTM2<0000000044Oc00008TX8DXXa0000
dSJ<\AU5dDYZ@>_60000000000000;9PX92k00000000hY>S00000000h>_J@NEKHK<hPRG]<KJh0000lT0J8ch[00000000lPmQ000000000000XC>6h8@ZLFWGTFj?
`=EoXHg8`J[Q0000TG`009>G\L4l81THT8[]DE7f`Mf`4GAJ8=O3XZekL]XJX`V10000`R6gHHQ[DJY?00000000000000000000`[WH00000000@<MkTVojdPej`3bT
@e;N0000000000000000Pdob00004<_^000000000000<Q?K0000P2h7LOi2TMHa0;TB8?^@0G>RXQ_20000PQFjdG_900000000D3YW0000000005IY0000d<NFdDVJ
<U[]T<TZ0000hWjf000041V8P=Kk0BF[HA2R0DHUP=UA0Ga60Go4HKdkLPU^\DJ?hRZO`Uoj`PmoHXZ5@e4d0000TC\2XM@60000HdQ^\;jm`df<00004C]U8]<<`=TY
000000000000812hTDWcl4>ehX[\8ZPe8b3=00000000`V3V8:@j0fCg83eeLYUWH[jF00004;P:02O@0000T7^4POO<`U;b00000000T;6_0000d26g4BZ0DbM60000
0000LFQ40000d8o200000000hIOI88fm@W^BL_W_00000000l\\CDMN7LcMi0000X2RO00000000D1E<dDCI05:U0@c=0KN>0T<G@L@UX=EZ<a7k@XdUH=L<88nD0000
835D0000hf=Sh\\e00000000lNUm<1=dl2le\=W`PJgkLV2F0SI6DeC30000P3230000LOS80000<Cc=000043SFl5`E`8XmXGl]0JiZlf0S000003fo000000000000
42a9L=LkXN52DS\]<V<JXdUoX0RS@dZFDEeKT6YoXGdY00000000T5F^00000000h6OWX;@W0XB[06JR\D<BTKQK<=91hAcgT@IX`Gg5TL<HLRna\U1_`X184\a?4^ZH
00000000000000000000d7X=0?dB0000<_=h0000@HN6000000000000l?7V000000000000`HQL000000000000000000000000TMI@000000000000000000000000
000000000000000000000000000000008<U>0000D>In<1`RD><N\?c4DHO[d@eH@d50000000000000H:R^00000000PSR]0000hZ;K\T@[00000@Eh000000000000
00000000LM`>\dLL0000PPL1hF70H:kM\^n>0D^Q4bL`000000000000`dg90000\Jb`\@Q4XeYY000000000000D8Fo0000H=`BDXNTXe^b0000P>cX@TiN`VoM`<Zj
XQh5`X`l000000000000<9R=0000LAeF00000BRe<W1S0000`_3E\0Mc`4[2089g85O1D@oZlAnD<dCjl:0f<2W2000000000000000087;34?4^8Hb>00000000l<b_
00000000D;K90000dNgJ0000000000004A9I4QKPH<ZX\\3TTVkG0000lZ]^\b>i00000L9h07CJ@<\CdbP6`HkVlV;<0000\3eB000000000000d4en86QS00000000
0000`>TG0000000000000000000000000000DX@e`a8l0000<cZa00008_gJ00000000000000000000\Dk[8B>i000000000000000000000000@KNl483M8@3Q0000
hb9NLelVX0G^0000PL8a0000T;8G000000000000TP4L0000d1;@hC7=4_`800000000LT9KPZohPLIVHQZAT8Ni@[=d0000\43]00000000000000000000\1ZD0LK\
hWXK0000@Aal`e1lDf_E000047nVHBX\\cV^00000000LaSX00004Vg@T48=00004R]1H@P:00000000@MCAd9FiLM;gH<iT0000XY8c000000000000000000000000
000000000000000000000000000004Cn\CFDDD;NTMUZXSG\4[0=hFa_d^oR0000LR5dH]\K8LEj00000000lcn1000045B`000049A>DYVa000087olh17GL6RN8FIo
dT<^DY^f00000000000000000000D?GPP=o>\dD`lSE50000000000000000`=86l2JF0Qf446[o<[bU000000000dSH000000000L;5000000000000000000000000
0000000000000000X2H?00004Xn<lOQ>dOkm0000l<@S\=>1@ZgNd[YI000046XX0000h2Z20000LKOTdbhHdbid0YP>000000000000P9@m0Z6P4cj48dSk00000000
000000000OQS0000000000000000000000000000P5WJ0000h37U0000\<d`4M3PD]CgHYaF0000`IM]D2>o<4C<Dd`3T?FJ0000<LC>PIbQlIcL00000000H7oL0000
000000000M4:00000000T>3FL4YUH>XIDHPlL\^B\8mW@<:KTG@VlLDh00000000d:Og8>iNTIT9P9lW4KeHTdgY822500000000D8eaHE8>4J^[P>Zmldgl`d8C\09`
000000000000000000000000000000004[14000000000000L2gU000080T1hRXfP50Kd<B:XGi7X[I0d?P5000000000000PD?;0000hUo>@@9X\U9?D>b400000000
00000000d@dcH;2N84n200000000dT^[000000000000da1Y00000000l7^nD>V[0B]:d9=\PB`R<4[EPE220N;nLD>l\QnGPc0D\N;246S_D@Xc\dXO0000X30ol4jj
h7SZLNAkH2dA86Y?L0EnL0L<L9i8h@mQhASPLL5fD\32`eX@00008FR_PBS:00000000D82n000000000000\A48\NfE0=A]000000000000\03_\4fHl@`iHf`H0000
dBWK4Lm]@CE8L@ARTOd6d^GLXSobL@gcdS4j<EWMl41LTC@hLcma0000D3CHH76`0000000000000000\ECo@Tg`00000000<<]?00000000De^o0000000000000000
dYSMP<;Kl?M?d@Pg8?MM8GE`0000<9Gl00000000ha3VhF6^00004Blkh;Hk000000000000\9MW0000<9PYlAhD`3Z?\4C^<Mjc8[_jXX^ihGmG84mZLamn0000P4_g
D9c300000000<9WN0000000000000000<:U600000000H?ZT00000000@@Z<00000000T>9_00000=b><cQNXS<E\BU]00004dAN0000hE?N\WKD@JIB`53hDeG6T9BV
Tf>e0000L?bdhY9XH02OXIJS08ch00000000XG[m0000\D>]0000hBLKL7GP4Vi20000X]CN00000000@==3LBB@d>nQ@Fa<DPSc0000hFHe<4:Q4?lk`R4600000000
00000000dAC`hRBCl0Yi8X]]Ta0F00000000X;[2TcJ\000001S>0000`\bZTTHTT_I^01Ue\L<lhc7c<dM>TXfA4dR[d93YhUeU0000000000008@do000000000000
\94]0000@=N:d@6E00000000PLlGd07g00000000T3F_PBNXDB@K0000000000000000PM`fHYRg0Bo\0000@_RG0000P>;1haaT00000000000000000M:@00000000
000002Q\8ZD[\USE00000000DEZ>000000000000000000000000`KO@lDfZle\40000T>AMPVDS0000ldE=00000000\=4L`OOfh]E[0000h>SV0000000000000000
DGRJXTM90000000000000000X4\c@@mBLKNKXL]RhYDn87@o\eP;lHRe00004cR500000000000000000000000000000000@fAhPAX5X2GS00000000H1Bk\A4IXG9[
XL`T@M<l0beR000087JV00000000@Bc9\=e4dT8R0000D1DT0=H@DH=NLUha0000000000000000l1ZgPJO9`1:;0000d@CFLEJnl09TLAi9h>J[0K[>000000000000
H=WRP2YK0000`47_D?90lHULHcdN00000000`G3X00000000000009lk0000000000000W@mhB5900000000000000004Vb>00000FS90000<>gR8;iUX[SY00000000
0000000088<eXH;jPXVK@eeaH==Q00000000d12I4DO:8HaUXIJ100000000000000000000P3d`0000d_eg00000000\]^3000000000000TB:E00000000`<l6@1_F
@=G=0000hQidHB4<LH:E8MFW000000000000l<=\0000@7Bc<YX<\3Od0000XcXI000000000000000000000000`=G\000000000000@W2XDed?lAMZ\WoG\A^?0ZjY
00000000<SV:`N0EhYS6<=>a40JT<^Fjh_IH0000heMQ00000000D_n<0000d8R?had:d7gE0000X0BV8Eli000000000000X9^Kd35UXac<<LdRP7KT00004Me\P\P8
hM^B0000lIeLL=A6h2iCH3:kh@^d0_f@lN>[PbCI00000bMnl<:3@:B_8`M[hHZnh1gWLH`B0000HG__0000Tc1olVm80000h_L3DcUTd=dL0000lKE400000000@TD_
00000000T8a:P:7a87ho0R0MD9WAXDM0decf0f_80000000000000000P9IJdKUD4:;NP10W`2TlL7ma<0XI8DTRXI=?0JEGlPE9lQD28fWN01YV@6WM4YjI00000000
4Ohe47X^4D3L000089Tg0@UT`N?`0000044HhBP>00000000@3AcdbF;000000000000\:Th0000XD_G0000H\EU00000000d?b@0?0L`65@88NZ0000000000000000
02bZ0000<[6]`fDGL0F_0000000000000000dN=g<H4J@RRTh`S>DEGR0000lNWB0000l7NZdJAX0000`BKA0M^[LNKPT]Ha\FfY@_[W0@ZVPKc9\J]b01e600000000
0000Tcbol?NVL3_i00000eMaDZ58\cY?0000X``lP1FC0000D^560000H3D60000TW0?869DlQgb000002e<P4NHhE1_l]\^8C9Y<C^g@9mo00000000XcPA00000000
T:BP0000`KM@0000X4o?0000000000000000`7JE<1?I0G\l0000`@D\4LVn0000@JHd0FD14L>fheEN0000000000000000H]V`<K`_h^b?\CN9hLoj0000HdEJhW:0
000000000000P5bi`KdAX_dAHfAL0000000000000000000000000<@ehDCUl\jJ0000<ShV000000000Men@Rg1<K\m000000000000`90@0R>4\Vbn4f8XX4S^l@Vm
\K]:@>QQP9I84JV7XL3UX\eVT@QA4^?_DPD_\d<mX^]B@edRP=JYHf2@00000000D2PE8JffPAgQ8Q4J8025hAHE8@:LPVRc00000000PU@;0000000000000000l77V
TcEI00000000000000008[3NlBMcDAbR4PcFLZ:941bB0TS:4>Kl0000HOdE00000000h?R700000000<KF900000000`[b<00000000000000008H<C8KX3D;6@hY>1
l3J<0000H>o^00000000000000000000D_EnT:d\<=ji0000000000000000000007;A00000000`1XSlC8FDFAXhB1ZTGiRLUf7PeP^PSXk000000000000LA]TPSna
0000TNi=000000000000XD;64I?]@NSK85I0`;m]0000H2`T8=k;\=Uh0000000000000000<<_7`PNa000000000000000000000000P4<1lAL[TJ_V000000000000
XH6RX^Hm0000DXZHl>=>LMaTLaDI00000000000000000000L81[0000\563000000000000000000004ZRTDc;j0000000086^80000PD^7TS;4D7=FhfJ^HE8kL?An
DMIPh8^L\ObAdfaDT@Hj0000000000008<1aH3VS@4JOHDNQDKaK4O?aLTbbdbZ600000000PA5iDfX@00008CPB8?cV@XBB00000000D27C0000d0Dd`@:?`KHM4XEW
0000<@7\dA=DhbV50000@Cmb0NZ]L:_9<Yh5000000000000dKLV\AUFD6O0HENn00008<JV0000000084mO4E2UdMiID6g<hGjnXP3E0^UaHY>D0000<2I:\GGET@K>
\5ZJLAjElNFL0CJnDce40000`A^_00000000000006eAd>Y_PNh@0000HH[R0000<OJ`\;H0000000000000PYn`00000000dNJIhXdf000000000000000000000000
000000000000H9n]@]<RdcRH00000000000000008@=f\a@60000PW8O0000`55XdJXD00000000DN32h3DoX6ZcHSNN000000008b;dd@XR00000000@P5O00000000
8G0I00000000d67]HPnOL[_:XRhZ000000000000@N8b000000000000`K:Cd:AETNXf00004DTjTQTlh254000000000000HNTY8QS0D<jP0NEYDV?C0fQl0000@dEm
T>`;000000000000PET[<>kI000000000000h4P^000000000000DJAHD>?fhG53XK7_TeO8ha`@PRk400000000000000000000@0IS000006hW00000000P8Ugl14O
00000000@A7@000000008DkMlZhEh\6^0000\2E]0A4Z000000008<:e0000d8i\4afeDJ7jhFj_\eCS000000004e1687fJDDj<00008;I:<>2AH]3E00000000DC_X
0000hE2h0000T8`i0000P3dPPZ3h00000000`G]W02:8DfQ_0000D:[R000000000000000000000000TCWF8\oh0JEZ\]Tm00000000000000000000000000000000
HFVIXQ:`LY3RDV:T00000000@4R`hPYTD2mcl1GL<3TLXFBNd9Rn0EbLPH258J^8h4NWXJ0;<KJAPHK:@cBC0000\LJJX0jhXd\K00000000H;32<4m;8GM5PE<e0000
000000004=3l0000d;C600000000hWmO0000`99OTS2Fd<^1PFnF00000TfO8?lGXAFWL>75`1Se`57=H;nBdH>7X@gTHPE[LRE2PcaV@el307\S0ELNhF>c\fU6H;M]
0000\=M=000000000000HC5:XR\M<62C\L?A00000000000000004;mo<<38@B5Y\HLh<Z_mdbdlX;OD0000X\4O0000<1`600000000D3=1000000000000l99c0000
`:dBl\<^0_n[000000000000`<d74IG4L`m`Dc=R8:[BP@WBT33oH5T7`;Vo<?X9PPM0XIE<4\1`0000<31;`C4kLBNG<KAg@_i40000<Q8T`Ud3000000004En>D0Vm
\La6DDVa0:lO4F5ndQGdP^36lb@iH<c2XMdG00000000hKIY00000000Td:_dNT>DC[1hOTK@55fd;\Hl^^DXW;J0000000081od000008:40000HIfCL5K[0000PRjF
P?`C00000000TMP=8ZEbD3adXL<5hW<h0000000000000000000000000000X7HY@XWe0000`Aga0000T77AhJ;b4=@L0000dA5907700000TEbo00000000dTNiX04g
DC:74>ZV4NZ;d`B6`BkjdKE[8;kR4@3DDc:E<eH`000000008eGSl13[4U=Mh\RJ<GFC4GidP\<4L08kPPb=h7L\X503laA?hcAV8e^L0000h1PQ0000H6HID>F64C3V
HF3Ql^0gl`4F\c?U`2`3hE43000000000000`91eT712PH@FlUD\hK9W00000000000000000000@R^<0000laJK00008\@BdWV800000000L0@Qd33bd6Kh00000000
l=4^DfUC0000lQ0FDLnD00000000000000000aHd<0QG0000000000000000HAkE0000D@nL47nClbgLd<Aj0000\8DT@<D?L;bR8Kd\8X_E0YYY000000000000hJ9V
`al`8=]`0000000000000000DAV^00000000l8=:L5AYL?a3h@;7lBHh@5`Q@Mh?0000hUWih4^TP\iX\Z`@h8>>PCVaPO=Q000000008bQM0000000000000000@Fe:
00000000lY;[0000000000000000LO^^000087L500000000T@NGDGn;@TBK0000000000004DWK0000`0KZT:gb`Xln000000000000L8fT0000dD2B8W2C\=Q008<8
L[fHTbIFPYbo<6F@<e:n000000000000PeQd0000hP<]0000\>H5000000000000000000000000T>>[4?Y_l<\7<HY<D6_YDH?D42B6dJ]HhY4nT`690cL>00000000
0000\A7iHSZjlV?o\L9Y000000000000D<OlD1dS000000000000XNkL000000000000`\b1`M4OhIUn8TIcTVQc0^SKHE1M00008?RR00000?fRhYZ1`d1b00000000
00000000000083^Ih@o<8AdF8a:g00008Y?J\76R\LSgPR@<T?Uj@HGmd19jXBX3<TPa<UI@00000000@1N50000`HWIL[[<TY=@0000LIMjPONN<36=d>o1T\CCX@MA
\\5;`c80XBmm0000HPD7l^7600000000P;V<0000@M7L0000000000004RHCdP\kH?A8T;JQ@HkeD`[<0000lLRe0000XLQ9000000000000X:\50000X8Va00000000
0000T72jPB2k0NdG000000004F:E0000HC8U0000000000000000PGD2P7BQXH=;000000000000dZ7:4c0g00lFXALi000000008EaFDc=E0000d061d9=j0MCR0000
0000TWTI00000000XeVAlGgV8D`fldkA<f1aPMLG0000@1:[`TnG0000@@;nH0RldBDC0000hSnGDU:10P;J\DRRdA2:hW>\@[c50000000000000000lZCOPZhk4^VP
0000df6Z0000000000008KbCH\AL0000<<cD\Z6e0[JbTefG\:PRT;lRXT`@0000L;i50000P@Yc00000000lZP?000000000000l>dgD3CW00000000dbFg00000000
0000<MGo0000dHCcPD=@0000000000000000X=]B4JG>LSC?`If_D_M5\PGj<7kAXJU@daRAXf_UP[nj`a<T4LY@`PhG000000008Ie^0000HYgH0000TE_jhQSZ0000
0000P]@Z0000T8j[TDP_0000lHkIHDZR@IRL00000000H1PcLALL00000000000000004N5b\Hf_85UT8[`L000002Uo0000L6glXY@n000000000000H>6I@UBF8dDm
0000`0cD49Ke\9nQ\BUHHMl6P49_\B`74PV;<R^QDXAKdZib8dAg<aXF0ekP@?0XDRK@00000000l7[Bh0=04Jf900004SA;<9Ub<^n]P7G^X=ejh29>0=lZ0000`7a<
0FGOl0OG0000`8S00000XP=8XWJ9dO`g0E^4d20=TKi_P3BN`d3:<KZ90000@V70\@B_0000000000000000000004GM0000000002IIPHIl\Ofbd\TP0000XdjR8e9;
T[<NL\H?0GXC000000004S]^l5VH4>a14>gA@AS_@KecL@jdL<`Z09YE4ESllJaj0P=ZPRWPlRdRTTei\XF0lBk?l0WhXN0_L]j4l_d]00000000lAXc@VLY00000000
lF<[000000000000`<4o0bWJ0000TDGk0000P9;>000000000000LR2h0000000000000000000000000000<@5i<Fgg00000000\4hYHK^70000@G<LHR[e00?DL25o
\51SD:gB@;5n<93iP;F_D@aGd2n3\I>_<JP6<GS[P[^5h>lTP;WA4HB28P65\eAOH4XFPKGkd2K5<[dCD;0=`@>o`bebP=MMD8:O\>18TNS045@7@@ahHEM[0=8\P4Y1
TIL;01?\XMY\@SbZ8TQEPAY_P]6ahcE_@=PN000000008K\:00000000PPXmL=Y]000000jE0000`A`_HFPY\OJ:00000000000000000000lF8]0000D4l<00000000
8@M]8TkVX3T88ZSb00000000H9CDD2`j47[XlIEY00000000l;RK0000H>i<000000000000000000000000D=ZMXNb=hKnBL`cRDdaD00008Jj9h;E0de7hlW_m0000
0000`fGL0000dHSdHL<]41cPTcMMTUb_000000000000Dae3<8_Q8@<GDIDZ8L6CD@2I4YPh0000DJLHHO9AHefW0000lK`3000000000000H8XR`<HM@\HjD17h0000
0000P^YM00000000XbL:00008M8e0000<;_P00000000THcodRDW0UFg00000000l4C0`N62<Om10000TI<8l:Q]l<=l06nP<@_=8BFJT6Ic\;4:0Lo>`=aX8PfXLYHf
lbln0<??<Vf0<c3j0000h0_F00000000\1OBXL?347ae000000000000h:W200004Niele;^00000000lRaS<XlYd[N@00000000PN:?00000000000000000000X0Be
PGH]TET:00008SH]0000H?X[0000000000000000000000000000`?QQ00000=]500000000LAjd0000PI0llQU^0000@M6Y000042n@XLl[PB4J<L[c0P:CP0FN<NO2
0PR>\cS58em20000hK_d@ESZ80i`0000`KK_0000d4PP@GKNT_GLD97ah4eL82\XP4E=\;KVXAK5H69al8gGTI4I4BB2HJ?L@M7b<O2h\Jb<0aUahaeI0c6^47jZ04Q;
0;f]P@E:4@`VPWT^DISkDAA1@]]]le:X@KD3\Q32\YGcdeGFX6F0PIF5@BVZPZ:PXe:24IS^0S[AdF:6DEjo<ae\`dbal<eUdf420000\5Vo000047Gl@8l7Le0L0000
<<]e@R`30000D1?7L;Ui00004eeK0000XAKiL<WdLNka`>G\85G?@A5F4RVC0000000000000000PCjVHF6E000000000000L<Ve@XHK<@EX4KPQ0000000000000000
000000000000<bZh4<E94EcmHR>O8@:1hUQml\8[8QMK4XR=L`EiP81K`YZVlfVE`:mgPECB@LaidUG\0000H?g^hAPL00000000H;3hD;^nTI?H000000l\<\IFPUQ9
0000DICXPTM]84IZ`T82H]oV0000H]m\00000000000000004X1f84F_h98h0JfU0000h8X80000HNk70000lDc30000@?KK0000d6[J000000000000000000000000
0000\7eOdB3[@EJc000000000000000008^nhWlel58K0000000000000000\BEX0000\IAW\<N7d=<C0000000000000000000000004B`Ed9?I0000X>>hPdCT0000
0000dA<Ud1^Z<2;3h2>4P95<hCmQ00008?jI4Ia5dC^<00000000H;I]lD`K00000000D59Oh73UdDM_<^Mi0000@E6ET3Uo0000\HKjd0dj00000000d?V<lBjW@\_@
00000000000000000000LVbW0000X7>WDHD<`M0U\MnOHTEA0000h;=gh>O_@0MLH>\\8HJ=h<hH4>bR\[6?4V7JLdSX0000D9FC0000000000000000000000000000
0000000086ab@9k3T1=SD3<G0000PPQP000000000000LO9V0000`<Jm00000000000000000000DbHO0000DR?C4YbUDK=Xh4g]dXoF0fV2d@Gn07;O000000000000
T^AP00000000000000000000@R_3THXA0000Ld;20000XQ700000h@`D00000`2S000000000000h?\dDHoG0\gS0000lDQR000000000000HJ;NL?38@MUM\fD70000
@F7K`EUlDFmolcRe000000008[5E0000PG;9PQZk00004GOf8:]B<?dSL4E0Xe88deNk00000000XI1Ch[@R0000h7>F\G=0lScBD?nm<YYAh5DM`72[00000000TIM;
0000L^L_<Q[@0>0D000000008D<cXAYA00000000000000000000L^W200000000PRj]87f]0SM>TI[gXSk:D\@Q\aY2\LOd\NH?L<[J8B11<XKiXbW:\cT54elFHTKi
0000\Zn6000000000000L:X[H64\4Q2?000045E7dC`fLc]O<0\T<@7MhV\e8A8D00000000\M?W8=WE00000000000000000000<::@00000000lHdQ00000[J>0000
00004=c800000000000000000000T?KY000000000000@Y[YXYb50=_@L95YT9@=4NRW`W^SXSj?dZ0iPDD0Df>O00000000T60Nl7NB0000hDD;<E^cXcko00000000
0000dD>LLX@6dD9ULLj5`@;ThGIcXLOXDU:@L5HI<agW00004I_a0000XH7J`J]X000000000000DFg>0F[\\U9X`YK1@8^5X?3Il2dn<7jE<ZM3XF4YhRkK<\k@T]gI
Pc6<\dB@H0E^0000028B8V0J<`6a4A0GdblU00000000\F4h`aNo\Q\P`e51<<7j000000000000<cN[00000000T04UXfM00000000000004d]Q8cJOPA31DN2QPOKo
lWN7dc;9\1kO00000000HCIFLMad0000df5T0000Hf<j0000@A8`4DJl4JMk0Qk[43?S03Sed<BKlGUF<91X0000000000000000XLUJhCRD8OJM0000000000000000
0000<111000000000000@Fbf00000NAHlAdf000000000000000000000000000000000000d<>^000000000000XTHm00008JaVlV8^lYT1<U<>d`UO0000@eVN0000
0000d1O0T;[k00000000Ld6700000000000000000000\YAc000000000000000000000fINHPK5TO[5Dd[<`G]B0000`][b<cog\G9E8SVSL7R\hAM:000000000000
00000000000000000000HHlHPOFF@X6SDa6[00000000\f64<=2000000000000000000000lGA\HOH?0000@N`E00000000LPBcLXSV000000000@h14Kl>LQi6<d>@
PMg1PW2k\LJ<TdT;0000TGec\L2ZhE<D<9\300000000l:b?0WMKhfP<0000\9fVTPL_00000000l@m40Inj00008;;1<6l64Z>gD<W?000000000000X9Oc4eRM0000
0000d7468983`MBlDcX\0000d?jYh@nm00000000000000000000@;=2XdcD000000000000462l<6BQ4BbjhJ>W0000h>0c<FbC0000000000000000000000000000
00004]ZH000000000000h5YB@J0L00000000@38h`?PQ0<jB0db>4ZIC4;>HXfJDT:hE`fXY00000000000000000000`B9R00000BEN\TKV8\P]dDQ8HP_h0000T>ad
000000000000PAIK\R;o`0@24WFmL\A_00004H0R0000T^dSLD9?<HP:L4nfhLX6DB3JPRL[0000XRES00000000X8I5D?7mdR@gT3JXXWkN0000D5F<dG68\f?d02;Q
l<gb0000Pbjf000000000000L28cDADPL6AaX4f_L?:CLB9=8BAU\LP2@>aCXPbkTYol\eJ_0000d2eK0000h\>j0000000000000000da5c00000RgmPD=100000000
4KmNlC>l`Mi;PQBZ\CP0d4@C0000\>jL`P]lDL1>00008FMe00000000dJYP\M16LKTk000000008>MeLWaIh;>7HL7m0000000000000000@c>h0:nVl<\[4=6O@CX_
0KQ3hJF>0000h0mj\HeaHWEe<2L=HacO000000000000000000008WhF874k\XkH000000008AO;00000000000000000000Pbha000000000000dMo30000\P5:0000
lJQ100000000T7MYlYT`HB\10000@93:0000T1aehf3O`?;JlbKa0BGmHN`alV6FDeKR0000h:U`00000000dQTC00000000\2KR00000000\9LjL\d1000000000000
0000000049[P00000000TSSSl;ebP[[VheLn0000XS`?0000P3C:T3DB4CHl0000\Ld60000\DPHPGH50000X5J<l8:Ah@:ih@WR0000000000000000D[EU00004K][
000000008San000000000000DI:`XZ>;PR6;HCA?db5A0000@T6gh:XJd[k_000000000:LG0000@[LN000000000000XOG=<\A7000000000000dPHZ000000000000
0000dGlkHaP60000000000008CZa0000XD\N00000000\4YC\eHmh<g>TKWAXLTNDe>700000000<J=30000<eYIh<^iTID600000000X6EN`Ja000000000H@i7HYO1
\ba\X>DJTJ2I0000000000008BQ@PDbgH1LFTLHRh4fmP=l=0000088400000000<\>Y0000D2A;8JJC0000dD75XCoEHOThDNaG4P;_00000000`^ebP0B8HR2U0000
@7d7H1Q60L6aLdjhPBoH`]I@XF0J0000ddMg<>ZITdKW000000008[:284:7@Kk1<BQR0000TYCd<9cPlZ8PHT8C0000HOP?0000D3>k`FhE00000000000000000000
000000000000<G6]0000TE9g000000000000000000000000000000000000X5[_P`Bh`6iYlaS900000LBhPf;20CBhXJCO\O>m@SN;Lb8O4FH4@NU[XQ=TTLZSXc1=
\c@;00000F8100000000<;SW\=LL8<TjX?EGDHbKh6e]dIGL00f]DODm8TJ>hcM:@eZ<8B=DLf<G000000000000PCV9PJcH`BbK0000XH<h0000\Ci>\R4R00000000
0000\6W<0000PXX600000000TC0D000000UNHGKa<e]F0I9ZTHi[X5`^<S7L0000T5l=dJ5\0000DVgW00000Y3j\c5VlcF\00008:VfD@;b4M0eXQJH<Sg=d_570000
8PikLHX3hA2F`1550000000000000000000004;D`8eOL?];D?mm<Lno000000000000000000000000T5;B`MM:00000000000000000000H3;cHU7gLVCQ8aRZ\IoL
H3_8lVXcP11Z`=5f@RB^H>\N4\RfHX9Hd`TQXER^@6SN00000000`P3^`@9d@MS9\P>iHH]Dh3LHTE?m`1enX=]QL@SD0000LG0]00000000HD:E<^b[00000000@M8N
L\BE0000000000000000<8IjLA[GTP190000@>4bl9cC`1UB00000000hXGo8:M20000P@4b0000LJ5><2k]45\;L9SD0000df70XWnW0000DSG<00000000`C1e0000
0000P]4;03;Rl4NeT\kY000000000000000042Q<T?Q64H=l0000000000008SE]00000000XS5f832@\6U`\9=Mdd8m00008J<Z00000000<LW@04]V00008_UFl6NS
00004;oaT5Pf40aQX?nL04Pl0000X6ZV00000000dAe6HW7>`@XoDNDK<_?H@f[J00008AhiT1@g0000000000004PgVdLb^4F?YPPYod_`W00000000L3RN00000000
lTi7000048]S0DbI4F5SXYbF0000@AR4D9XHHULcLY?74P6`@[?X0<NT40U70000\9C[00000000@?ASlYLl<25Q0Y6^Hc\YX3T`\aG?0000000000000000<DBE@:W@
l;8[<0DULB1>0000lbaF0000h:lf0000`H]e00000000D2>PlF<5hW4<h[324D`>@\3E00000000T[2R0000000000000000hY[o8O_3TFmA`PQ;Hai^\e=400000000
00000000hIdF`GI=000000000000de1C<TXd000000?581Fch>7LHDK[0N_TXbc]DdC:000000000000TBPj0000000000000MAF`Yj0000000000000<2Gb@3Y6P>=L
dPe@Te[50000@P[80000h3WW000000000000P<lH@`8o\IWGTSo:T32\000000000000000000000000000000000000000000000000`GC8PI\]PSMU\d6T00000000
XG7C4Km0@ScWdcGC0000DE@lH=^PhDG8hIMOPK?>0000L9N>8YAAD2LJ8FlD00000000PL7^X^1V0000DNPE0000`E4X0000000000000S^NL78W000000000000@dRN
03cn0000000000000000hF]=000000000000<JWb46HhDR?\L14aLZH10000DB3f00000000@McPHf000000000000000000<P]UdIKc4Y5X45gF0000000000000000
00000000h;;RD4nJ`:bhl?k:DP:\P?\C@?I<4R1T87l1PHKJTRU]0000X<alXQeBl<`6`7Vh0000h@GNDIiH0000000081994?F5000000000000000000000000HfA?
000000000E^L0000lP22heQTd8@LP7imLCe4@IKQHRIl\en9000000000000000000000000000000000000ld3d0000000000000000h2Y9TaISh5CB@KVO\OVh`cQ[
00000000000000000000\7U@000000000000DHllhbGV0U\DlRb6PI^N0000000000000000<6oh000000000000`T4l09H:00000000D4Z`<YNIT1g=D[d\<^HZl`lh
<;3Wl7GA4;M?D7Zl4>dU0000`0VM8OI6<MA\PLgD000000000000dZGG0000`^Ec0000`aIlTdkW000000000000\@kC000000000000413l00000000000000000000
82Sb`<mZ00008LN6000000000000d\5i0000D^2Z00000000P@EI`0dTXN@gLPCQ00000000\DZ^<3fQ00000000000000004S110000@eOK@1SQTO:Y000000000000
00008BVG09MG0000X2o10000@YUB000000008:C>PYMch2Qm0000000000000000000000004YD[00000000000000000000H3:H0000D;ZT00004:IZl<]W00000000
hCKF0000dIK?0000000000000000000000000000`83e0000T7Dd8GmXdBJL\=j:<F[=`QjkL1<DLDcS0000H7h<00000000Hb??0000lfL=@ZYiPBdh0000<^5L8^jn
0000\GJk00004Wf8dc_X0000l^hm0000000000004=Ck0U690000000000008EHY8f0@00000000dHBW0000000000000000dcSR0000000000000000D90^00000000
`\aa00000000`@c^0000dS9U0_hBdC4Vd?UMDVj48SSf4XCa<59l<2cVP=;ALH@XLR5:00000000<O=8000000000Ah30000000000000000000000000000l`RJ@cg?
XFB]HdkgdangH7<X\1;a00000000LFST00000000d2lS<=?IL8BH8OmHP6f600004d;ad3_XlISP8_VXX;1oTe>]PBa?0000@QIE00000000lSJZ0000P8W:0000L`b6
lbQmlegJ000000000000\F_T0000000000000000XTLI00000000000000000<LM@I8Z@D_900000000000000000VWc00000000000000000000HU;C00000000lA5T
`3H2TW`F8eYi8H;CTf:b0000@>5^HZF;<2JU<SkQh^jH0000X>^QXK1jTCoYP2;l\LI5<XbmhYF[4bEh000000000000000000000000494Ll2o>0=EGl=k`<^>ThMc3
d6Gn8`9NdJJ3`@l4DS_h0000PZnQ00000000@9cd0000000000000000LChcL[mHHZWUTc1_00000000000000004^Q50A8R8MOL<P0<PUX]\X_Z\:Pa8L5ILYmV0000
0000000084n><NJ<00004H8Z00000000000000000000PJKo00004[R700000000\:<700000000l0lmLIIb00000000l3P>00000000000047e<LDI;000000000000
000000000Tb?0000\?06000000004GS?@7dXddd34JjX0000T<2]X58cX4AF4;m84?oR@D[D<Hl_l<e9P6cY`JF`HLG7XQj94Wn<PY3AD_7R000000000Ji>4fTMdJIS
05EYH<MD0000DYk@0000<PQghRi^0000\F;gdMF88MXE0000h6UR0:S0TUoSl<6E00000000\JdA0000000045?K@<[l0:?m\NXX<]L?0e2ddN\6<HD]TTjS00000000
0000T?UYl;TTLBh^00000000`\j40000000000000000HBRD000000000000dd`fD:cRP6oY0000000000000000000000000000<_<c0000LPk[<D8Q\BAcDGdlHDZC
\QDI0000<2cHdP@o00000000X_A9000005Ok<?QCPMk@0QLU`<ig00000000000000000000DZQf00000000P6YL8YG;000004@300000000@6YX0000000000000000
41C=00000000@NI70000P2d2<0P<TcgR00000000000000000000H>5J0000@ZmNPdII0000hHoW0000000000000000dT]d\2Zo<121@2S@8\?;0?J>8aKg`DXgh4hi
@LFYlRYV4TYJ@54ZPNPRdCh0\f?N000000000000dZfd@afL0000000000000000h?fd00000000<?[J0@LdP_ce<^?L@B4UX?bUHGaD0];28MZ<D>N6000000000000
00000000<1boXS04dGP_h6m1000000000000H9==LFk^8UEUP`nB0be?0000000000000000000000000000\8GPHPHoT]WE\8S[D_C881Of0Ncg000000004TFm0000
0000LO]f000000000000000000000000000000000000<aF20000l?n]00000000L4iVDB^kLW5O0000000008a^l4X\<=Je0fTc0000TEiU@84N000000000000`J8i
<9>hdB3<00000000XZIg\G8o00000DJWPPUC0000DCnK@FI>H=@YDBejHRcfh9:[8EdDd:7?@H8i4F;5HI<L\3of8dDP<fGoh7TY0000\0M500008QWE4JaC0V=g0000
hU280000\A?500000000P>4OT;PlhBaN00000000`Re>T0=?0000<Idg00000000hVdc00000000h9VQX;h7P9bT\egm0000000000000000`:QI45U:hF7a8OYn@QOe
h`Z]dZUg0000`@8<P:5V000000000000<fWa0000000000000000000000000000dTSU@MPI8[SFD`<=L=9U00000000HBb]00000000dKDc00008[cH0000P>oI0000
00000000XABfhYTm0000000000000000dFoP0000`b6Y0000000000000000H4_Ph;NM\KVhXO?HPF;B0000\EjNTIkkD9HH0<j4DBF:00000000DLeb00000000@F7B
P4OSP@J\hXE5T`_[000000000000hMmf\O63000000000000@0980000000000000000HAZ0H6;K00000000LfNILNY]0000@C2:0IP5L[Yc@P?D000000000000hJ:M
TKZj`FT^00000000000000000000\Y@:HEO]<Kah0YW5@3FD06E@TZfQ\`d1TeJ3000000000000D>Z=d1H50000hNfX\W_V831V<PSJPSGm0c9G0000<R=PdRSF0000
<5oG0000<Jg^`ZK60000HG1D00000000000000000000lfY<0000`PaD`TYc0000HNVkd;2@lXjS00000000000000000000dO<_0:oFHJbOlUUFT?7<000000000000
0000l7hI0NBZ00000000X_]L0000hMQ[Pa7:\dJ8000000000000T_MX000000000000000000000000`1LWXfKA00000000lJo<d[TT0000h6b700000000dFDmd2iS
@AoJD:354?e`<KOnTQV@TO[F`N94TENal37FLWk_0X8D<BkVdU3o000000000000@ZH_00000000000000000000000000000000TCbllEo?000000000000`?3o<HBD
4RP_00000000000000000000\1[?T6ig0000DRF48YKQ`Z9O000000000000000000000000HKAJ0000X87TdbC_00004STahJN\0RGn0000821Q\IOil4H6HYMPL[ak
@`>A00000000Penh0000Ha110_]e0000h2g7Pbgb0000X9bEd88J\LaYDLoMDM3GHOoeXemfHSO@\9Y\0000000000000000Le8k8X_k`>U8lMBT0000d9oa4:LUP;ZC
HImF<FU00000@@9Id:@LDDL2DBRT803NXHX^XIA9hK36\KTQ\SaYD5ai0LCH@V=28dP4@f\b`J<;40<KDH^800000000@G^a\Q_V0000000000008A2b000000000000
8cV>h?Ra00000000000000000B<Y0000@X40<UN3PMoKPe_\T39SDLLSH_lCd`CJ00000000000000004<oeHE[Y0000h901T9B40000P<fYlU><HZaV00000000l?_b
@Z4;000000000000lC3500000000Lb09000000004N6e0000H>9M@4S>46fEh=S^T7=VLTP9@deO\CaO`71Md?S;0000HaQ=h<>M000000004]9mHZQ80000`2_S\TV=
X5VZL:SeXKYA`8Bgl<Kld>=[hAW8\AiG4GfHHYFlTQR]0LJg04QJLQI\PYKBT79kXCa\D[49<`LglcFm4Oh?De9H0000000000000000`\:5HW3[0?Ym4\ZVD1^0leaa
<MCh00000000H3XPD<kOXJjhLQ;@0000<LDH@W`]T2Xg0000\N8;DKNY8VAG48=HL@;Eh:Mb0000`4_7H0hTP2\5P]7FP7HJDPhe0000000000000000000000000000
8Be<T]_Y@`@6L;CQ\KCb4[AY0000000000004:Q4@=oR0000T:>5<aLI8Xe;<Gf500008JQn0000LAS4000000008U2o85fM<?eI4JHDT1>CX3AE81d1`40g08b?lB:o
HNl6dVIeLX090X`BPTN48c?h`eWm<f<ZLLJXXL`4000000000000LHWe0000<J1F0000000000008_DLL9aGh?5h\QNX0TR]0000Lb7i<0<_P]BM0000@Ymi00000Eg\
8XC;L4GZP?[aXF>JdYGNPc7A0000H3<500000000<7KDPHTbH3_HDd==00008a<A000000000000T:?PXHCF00000000000000000000PA]i00000000000000000000
0000`=Sl\?<RPQ1@dUaUdV0?\AR@Pej10000000000000=^0000000000000P;N^8K_KhfEIPMFn0000000000000000d98Yh=3J8KFoXBK^@IB6@f][@1V^00000000
00000000000000000000d;R`DI:?\Uk3LP9j0BBoTF>VH3A4P9O0PJg4XW?70000T7dK0000PQ8:8GQT83`342QLh4aNT6=70<UhH=_ahB]P808ZH9Jc`KF_8UL=<[1C
@`VY00000000T9in@IXK0000`ZHH<?Wh@Ha10000000082WRT:>AlLNK00000000X3NNHcTk\4b1TD1N0000000005R@dU[4h4f:000000000000HY5C0000XA^P0000
\Gka00000000000000000000T83Zl2MMT3U[<c[G`1_T0IW^ha@`LYkf00000000@L:MXE:o\KL4Hd`S0000T]1?000000000000L3h0T1@7<BSO0000d98I@A9X4YhJ
000000000000XB0A`DIhDS;W\T^JHTPPP4^jTUlXLT=NLZ9d0000@558lecV00000000`7C50BZB000000000000000000008Y<CLbd0@T?a000000000000X4YhhCQf
l`m>06RA8d^S0000000000000fI^H<h1X7mOd\4dLR8><bRMD6[0\PjITB;ldQ`N<2Wb\I5b\TaC@J`;hWYc<dh^`BWehFO5l>``4F0f000000008?hAHBb;lGLF`D:^
00000000lJKB0@oj0>[i0d>MH_4^00000000\1G7l=UZdKW[P_1Z00000000lSI^h41k00000000LUkH00000BgH03D\@Q<Vlbi40:I0`Mom8bDE00000000d`_<0000
hX9d0000H??`h;d_X<HbPEX`0000T[V9XNeDHWa44=0K4cTH<2o_H:\\dIhFPG?08aOTL\KP0000\Li=HGk@<96Z05NC<F158N]VTCYATR?mP2T3@bQ]0000\G^C0000
000000000000`6Jo000000000@]<0JXn4KBc0000000000000000000000000000000087lo4<9h0000L<:XD?ihDJnN0000hVa50000XLQa0000d>ZbTIBX<G`M0000
000000008I^j0000PCj500000000h2Dl0000000000000000@=kN0000000000008P;3LLBL00000000000084II0000DMP2<QK;\T:P@YnMPO`?<MQIlWbblf2l0000
8DX;TTNC\_Gn0000\bC3L<`M0000Df7llfDZ000006de0EV^HKbkTJ@PHRF\HZoW\\Bk0000D\850000PBONLCdG0000P:RP0000<<k=H9^o4H@5l]J58cYe473GHcda
000000000000000000000000000000000000XdZV0000X<Ec00000000DHab8T;10000hBFl0E5\42oN8EZTDI4m<f[=89Hg00000000dPTh000000000000\WIQ0000
@cPQ0000DZ\?`eEm0000TTojPe5`l<fJ47gQ<c?5000000000000<>Nd0000`=`b0000PLZhhcb_X46500000000000000000000LJel\FQidXTF49@MH<=K8[`aHV\1
D;7e0000\@kTXC_iXJ]80S7]`bB]@_bE0000000000000000<2SQ00000000T1nZLSUETYE=<5J]0000<?e6000000000000XAJc000042hb0A7Y4I=[TYoW0000PKg3
`XQ10000HLHe00000000TZ7O00000000\1G`0000XBA2PM5;0000DV[K0000DORc@d1<0000<53B<=1G0anQ0000D4`o82j600004Jk]00004M>H8eVal4;SXKEJ0000
PBf[0000D3GW<0R:<9FWXBCc8HQ=PMbWP]RP<I3K`9U@0000\0L_X4h6@BZjl4ToPL8V<:TY<;UX@];TL[IR000000000000`@Dk0L?PhYQ7L[K]49]5@8hK\JFNXe?:
lGjCT6^TXJ@j8^C000004J1a`^2;0000000000008\]o0000d3M?01Ek@75MTR`HHGb]\d>000000000d:Ke000000000000X_NP<=698YH8\IN;\PIULbLG8b```fYh
0000000044X1\JFn889@h7`@8>dDPHRF00000SR100000000<cRX0H\V000000000000DI6e000000000000@M_9TZgaT4WU00000000d[?>P3=il0190000PW]QTVcV
000000000000000000000000000083Ve@IelXQ=40Tn^TdA>`eD3000000000000HH?e0@FDHF`4XQjN0000000000000000DA_0l7@^000000000000000000000000
TBK300000000hHBiLR7<0000`=Vb0000T2H\TFVidH77Xb7B00008cCl`2[cDG=DLR\^XG0685RKLI><000000004;k?XQVj00000000P5<h\DmS0000000000000000
000000000000000000000Tm80000000000000000000000000000000000000000HAPmlN@?00000000X:D=HOKK00000000\:FO\86]`LZ8`VK_4VXIlNV[<6oK0OkG
\Qm^<AkfhGJZ0000P0364<^ZDD2_@Ilf\2BZH\DL0ES1P7Ke<:^7@W1<0000dP9Qh4gELaVY03WFPAocT5Xo\M\Dd]7hXSWnlb2T0FJl`A[k4f:L0000<>V:0000<b?a
0000LYcF00000000<:^h000000000000000000008dGCHddfP7fnh70ZH=UM00000000000000000000dV`^X0DI07A_0000Xc8e0000\Gh_00000000L<\ghMl]lR6R
hcm;<aoi<0`X`0KL8;?KDKBEHY2]<10?0cb6@d2Z0000000081i:\_>f\eT2<J_B00000000d=JKl;5985PWD87>L8MFhT`S<LOK00000000de>JDDZk@eK2D06jdcB3
`NbgXO\fd2=>dAO\D:Xo42En815F00008Wd>00000[UO@@g5TDBfLENDXJG\00000000d]=o00000000d0eULCD:4ONe<SOY0000laZU0000@=2lhK44`KFJd74H8`]S
88gbd>`M@<]4PDg_<O7e0000`7k0h>mD@ao=l?_2DLF40000DDDk000000000000\\JE00000000`Ug^0000<1eV4B1L00000000000000000000\aLkdNB<4c`M0000
TA6i`C1=DfH_00000000ld9f\1Md<eKB0000X9TS00000000PXnXD?9H8[kD8D35lY_H0000000000000000000000000000@4hG\_Qh000000004Kkhl:X900000000
0000HLbL0000000004?c0000dMJ^000000000000LDcd00000000H5k700000000d0HH`>BW0ZW10000L]2fDNCYPNo<8diW`e<a0000d2]=PRM0D\2a000000000000
0000D9Aa\OEDlZ0CP@hZ000000008G[2dVS=LCal0000L\g400000000hQ:DD54KLS4S0000<2VaDMhd0000@?a]0000PL`cDG@18ZO7he8Hd9l9<G2Y@6`A`<^>l^@H
0^l@\eI=000000000NWT000000008JSI<O@O0000000000004ede000000004FGa`VGFdFcj`DO]H\ZoDH@h0000000000000000`1JM0FF5`cXoPf>900000000<Yef
T7IP8D`14V3iXD^k0000<>B=DE;o0000DF8?T\FV0000L>K6hf;^0000DURIHekC\I5L0000LfPm`8XE\Q?iP361P1mM4;5K0<Qm4]>The`RDB?BP:JE\TD=h@lTT]fN
TeT?P?mMDBh4`d8]Hekc4V^<\T;R8_KWPb1ndAAc\<Bl0000<@T_000000000000Pcck0000PLEDL@OX4Ldb`:?CXX5N00000000X[cWhcUd0000DdEZ@cJi00008QJf
0000hQn6000000000000P`O<L<lYd@C2\@]U8abShc=_@d@k0J9b0000TdS800000000PW^l<e]600000000`ZV<HX\JT0=M<;<;00004cf400000000000000000000
0000X4nW8@FcTW:k0000P\Io000000000000XDk?HG\@00000000l02^81NG\5W=`B\B4M05l<5dh[VdP=X:00000000dDL[P?Rnl7We\@BL0000000000004<0\DAhV
0000D9bcHD5D0000L@Qmh4HbHAN`TbH<000000000000DSMh`@@2lGbnXPW`0000X;;ePMOY0000`dCG0000lM\gdBMn0000000000000000L38287ka00000000@UJe
0000<KkVPC^X`0CChJjHX?E4LIJ@\SFiX][CP92\<G:_\0H:PB``PZjn0000hZaA00000000<8=W49oF0000000000000000P@jG00000000D2UO4P^j00000000TFUC
8NJdT2]P\?0o4^i_T>7d4IPB4a[4@Q>QP9m[dIH\<b>;Xbo?@diJ0000000000000000TboX\=Wm0000D90O<6:@TSho\UC>l8o@00000000\PLP0000\fEYD0@B0000
<SW[0000L\L2T<hZ<7V40000\:Lc00008b^P00000000000000000000000000000Q[W000000000e4NDdbQ@<\P463U<Lh`hNY48D]ADU8>P<gOXURch7?N4V18XcE9
<dhk0000X@iR0000DOR=0?G98PELLW;c`5L[h5QQ0000XBnW81FS<Ko4\XJf00000:GL0000000000000000HDmAdRUD00000000000000004XaTXV@il>]P`YlY\ZK`
T7=78DbX09<cd5@KL5B?lD;hLG_OlJoL000000000000000000000000LDo_00008cNE@Hkn000000000000h<_R4CJYXKhk4;8o`cOY0000hTT00000XUiCD2FRDY;3
000000000FlkhY2lHc>XLd[\\7b?dXAm000046o<<<cU0000D?OD0000000000000000d5TB@e0?0000L:fi<HI8d5ge@UAJP;g2hbM^PT]O@UPI4c3GPdF@\7cbX001
4a\c81A8D]0APe<Nl7dhPDcBHf3B00000000LC`J000000000000PBjE0000\7ni\1>T<84id:ihdMWf89ZnL[H?TeWD4@\c000087I70O`P<1;PP@keX@n]hSUg<?^S
8Zc?82NW00000000000000000000000044EX00000000HEI;XOah<ZMJHbf;TcaCDSPE0000T3jQ0000`O050000dKC3XTkm097N0000000000000000dBJX00000000
dZao0000000000000000000000008bTK000000008@3m00000000000000000000000000000B<g<dbn000000000000LXPL\>4?XRAUlO_lh3>B0000000000000000
0000`QEZ00008ckC00000000LQ@I0000\Dnl00000000LDFdHLkR00000000<Z1n0B7dhYFBPfVRXAk40000hcBc000000000000`<hl000000000000000000000000
00004bBD000049eCh:VF00000000P8?U00000000000000000000<_720000d\`;86]><E_V07>7DMEfXSUTPbh88c4@dS77@W=I000000000000X?]]\7:HXD7c0000
0000Dc<Y4H09HVlahMK[le3lhec:000000008:jjH1^>`9?nlN1A00000000000000008?3Z0000@6hB0000000000004bUV000000000>@KdHKZ@Rdi0000H80E4<a[
0;LD000000000000d3X`\8;KXQ4_0000000000000000\adM0000h9K3PG5chBiGHd_UL?8DTEFFTX2TdXUQ8;kddQ1`T\23d@A`lMLeT9=0X?`S@FlXXHU]hM]QH<lk
<SFT\\SnTaTGL5M=Xe:B0000PA>34?Ho`U0g000000000TKC0M@l0000@Q7N8@X=00008Tfdd7bX<=g]000000000d?:0000000000000000D>E\8QoBdKe:lMmQ4SgR
0000<2@dTdWi\E7?XPOU0000dCmEhFGEhYaUPfXi0000000000000000h>f2T=U40AdVHY>d@<8`0000@9\`P:1nXFT000000000000000000000T4e;0000T?6U0000
0000h;<`h0Ne\I7?0000000000000000XdQn00000000<Ik?h>mn00008I\B4<joP?4EDD4;\LhBlA=\4W[900008@4M00000000d1P;<K[OhG@CTLE^000000000000
45bC@X8nX[0_L6N202G349XcldF`Pei500000SKO\\En000000000000TKOb0000HVfk000000000000`VZehLl6DXYb0ZeV0CLI4L[>0000XZ=8@2[A<@>4P6>S@_X>
PDdFdY[H00000000dFC;hI1\HJ7OL9JS06_<l>?FHOf<\df\PH?5000000000000TF2k0000@bD5LYEi0000TDa^H7^I000000008Bj000004AOl00000000LcnQ0000
0000X>3\000000000000`H>Fd5Tk00000000000000000000`LTc000000000000P3\T000000000000PE?[0Yo3P2:U8b1[4U?^4b2A0bNm`biTlJViTCn\dLM[4dT^
DJB?0000@\=iTHmXHIX:@R0j\\>Dhc0TX=_04e_<000000000000000000000000000000000000lZe?l0om8JPS00000000<6Z<0000000000000000000000000000
DeR]XSLB0000lf`;HN26000002b?D<11<@ffdO4U8eDoh@^J\=QhPK>aL8d``GQ9000000000000h@8l0000000044lN000000000000LSQI`Dkl00000[e@0000ld`C
0000TKIo00000000d@__000000000R7]0000h8UN0@k3H0JjT;BDTTGM0VF\lY^U4ZTlLb4U<0;A\bW`ldj6TCM4d@1lLMn<00000000000000000000000000000000
0000000000000000DBLY00000000000000000000\3IA\co40000@C@T00000000h@2`000000008@FS\WQm000000000Hjh`JU5\bmT0000000000000000P8THD@ea
lTK4XYlD<9ge0000LNWhP<ef8_Z_00000000@1CP0000000000000000000000000000000000000000h[D_D3mMPI638YN4DAEEDYRI4LF=Tejj0000H3Ed00000000
00000000dKhC0000<:?_02bM@U8ddbXg00000000@U4QTLnQ8XbG<;7AP=TglEIY0000H>?64<S;00000000d8Q`<KbQ@NXFd>;ADJkoHf=:DfM=dfO8l[fl`a_QLRCP
0000000000000000DJ0Z00000000HHO0000000000000D>?W4?fC`L8IDd0l0Mne065d000000008TUB\G:2dZR;X05:44\>48bmd<[TPXRh0000P]0fTIPg00000000
@J=M0000\[l`00000000D@M68^MG000000000000000000000000@cL^00000000H9>W0000dQNA@5U_43ln0000@D03H>56lJ\0<MMP00000000000000000000hXEF
H^;n0000000000000000h44j47lP<>ki`I_EL_9_DdTn00000000HeF`HHMWXA:2d5;iDZFR00000000PB`o0000L?YSdK0E0[k7LACo@0GCTb\l00000000<J190000
000000000000D6?>HL@?0000`c>H0000h>T`000041Hh\E`[d_eHlMYB83G<T30C4CYk8PFe<UimHe?]00000000LH[o\JDRDXcM0ad`00000000000000000000HVW=
00000000laBP000000000000`d9Pd1j^X=E70000Hb\@H4G>XWPFXb^i<[a\@2[R43P[06mK4<TJL@H=L``7@fZ80000LeF:Df=c00000000h<_F000000000000DSGK
haA[0000000000004M5M000000000HF18LFKHR\8X<j_<9UT00004Ea0L=VOPc<FHd<Z0000@1Xbd4]CHGc?dUbC00000000\SEn`_OAhLU509]dhKH;4RbmHTcL\Q5]
Pd3JlHTCXfR?`=\XL7D>LS]2\DeE0Ei;`clO00000000000000004eTb000000000000000000000000DNL4000000004P2lH;WRDXINX\=H0000d^1=\9NZ4@bPD:YS
0EDI\F<h0ZXnLF?EhVNjT:KM0000094oP7\>D6J4`4EJ4>RblD[]@God0KR=`[3c<fF9TdBP000000000000`57K4_ME0000LA_PTKl[00000000X6bPLVke00000000
H1:mP>[\@HA900000000\=[e0000<ITU0000000000000000<YUl0000h@Tk0000000000000000TeQA00000000dU_M4O3^00000000d;UI0000000000000000T0\7
89;Y0000<V]K0000T6M7\DS9`;V^H<FY@Bji00000000PN@UXBJe0000@TNVdV30H`nUL4cS0BCH01J?dH6dXAkVlZNd`bEUTcO10000`@10P@dS<NO^T;Q^Td<D0000
0000000000000000000000004`\O4cJ2PIkRX6nm\f5>0000l?HG4QLll]TD00000000l@B:D;Ok\M1N0WcgTbG=000000000000d2D000000000dEFk\;cm\\Q<DY]I
4H99Hehb00004O@:H4Ucd;@nX@bdTB<;X3KP86IDl8EeXMm;<SaB00000000HPXF000000000000`eMD000000000<]J`3]N<LAO0KEk@X7X0[]Ll4gQ4JGOTRW5DHof
43EI8<268^_jH[^c000000000000LCEN0000`KT8la_m000000000000Tc2BT?hV8@QODBLi4EBe<G?_TOMf4`4bLd8PTYoH\A:eT9X:PU@V00000000\:3RT;o1@[FQ
\@G2lBi[0000000000000000TJWU00004b]KD<Y@PZXJ00000000000000000000000000000_fk00000000l2bh`NDbh@6aP_LL03aUL@7kL]?LL=`S48g:\ea;TE6c
0000dH7[PWl00000TOQh<=aLH]i9000000000000000000004FUk00004BTJ00000000lc5i0000dB^A00000000<\=1000000000000<;jT8;A>0000PM_O00000000
00000000HXZ[<G]lLY`ddA1n0000L4bPX4QX06j60QB0\U`D<8gU@94;0CCTLMjN000000000000d0:40000D9OHTBooD^P=<cQ>Hc=o0000L6_fLGBA0000000008[1
lL=i0000`ee50000000004oY`80mTMK04\d_XcDOd=QY0000HJ@]00000000H6W^00000000@fHO@PdJ40:]0PGOP2Y^DG=YHaa;0000TCO9\QmF@CWU00000000X:R4
0000HHjQ@Pi?<a]eh2jH\:BnDVEed1<S0_@4@=12\ba3deKe00004TQV`W0RlAcIXXc`LZO[P60o0]IY0^TS00000000h0i:0000\TWF000000000000000000000000
0000DSHD00000000000007DQ0HgQ<HAK000000000000L5l^00000@PH<`bd00000000Td7M\Q6?X>R?0000000000000000000000000000<8L?000000000000lDU]
0000000000000000DcSE0:\K000000000CFX0000d<^L00000000XcfP00000000lcJ?0000000000004f^V0000\dBm\a`\0000H@Cb0000XNGeDC:Ih@6S00000000
dbff0:nHHDOOHKnX0000@DZ60[5]XJJ^0000000000004DXO000000000000000000000000hC<MdNEA`e0Y0000\V>@00000000000000000000D2D^000000000000
0000000000000000DcoTX^d4`\Y`0000lLQIHLU\PHP[T@OL8cGoDBhI000000000D=^0000L9Z]hcWiX5AlDP5dL_\9hL]5T`JO0000D5UGTIjKh50d@5:k0000h3HK
h9f?XF@50000HeiH00000000PAFE00000000482NTA[Y000000000000000000000000<Gj]0000DIV\00000000D4RoTJfG000000000000`C0hH?5W000000000000
X;:@H?TXLFof0000<Bc]000000000000D82]8B[OhW@A06480000000000008C1PLHLI4?Xn0000PIQ^ldHF0000000000000000H5_W8=>S00000000000000000000
0000DVSd0000\09G0000h9Q90000@DV80000T?h00000DAef0000l6Phh<B\h=[100000000d4F9X:404=a0@?C5LShCPJm>dT\adJhnHMg`hN9Gl@iadIRoh]BoDA0n
TE7S4N1O000004=lH@@\h=L[LMA:XS<^0000000000000000H4O589d;`N^SlUc;\e@=835d0000h`7\4:ED00mS000000000000L>n;<Ad643B2Hd2jTJc300000000
00000000H=\O`2VP@GTQlPPMT0F=<LXmX:Z24Xj>H4BK@5>1PIjk@6[>XZbBH^E1<CJ2lSW7\_Le8aV@TNoQ\PMCda48TddVle5J0000000000000000P?BFl]Qn87AK
\BS``PS1@Sf<XHHLT[ZW8XBlDZ8e@Fm`8I`=TJ@A0000<UYO0>lFLK;LTcHRX3i>LAFi000000000000000000004;b?000000000:@\0000lL=T0000P>;PPN@30000
LH]QDIH;D:jZl:B@0cZ80000X>e9<B0NhUjhX5a>400P8:ZeHd]>0000@EJY00000000000000004<oPd5LlX19J000000000000000000000000l7h00000\>SohY04
0BMCXH_T8S848YlnlZNOTMgC4]K10000@?N:dZiK000000000000hTFMdV51<=O\8X^VLYS`00000000dKfg00000000`ElA00000000000000000000\[fY00000000
00000000DRZdP\S[d9e00A080000\;1N4AHhTB>^<]?3TeG`X0hhL;GELbYJ0000<bOJ0000dW8>0000\7iWdR;E000000000000lRTk0000000000000000<Y\@0000
0Lc5`;YbXRiGLSiJ8aCE0000000000000>MS0000000000000000000000000000000000000000l7bk00000000@338@:k>T2XDTI]UTS\J\dIb8FLgP<AE8OPX8Wo2
00000000`6gT00000000<6[WhWiL00000CBS<F\[HJl@\>;``Hb\PKeU8V]8lbShD@8]06R2000000000000LceWlc]?PaQ_\dI<00000;Jg0Je3000000000000<9@]
0000`JZ;0000000000000000000040C40^Na0000`LSR000000000000000000000000PL1\H_m`437d`5D9XF4J8P2LHU]T4FZ_T[VS<:aL@\M5@_\^`KiK4HNV\2m3
0CR38cKn<J3=TC;ZLR3Z8doU00000000`:Ab`c@m00000000HKPbPJn2dLA6000000000000\S_<\AC;0000l@`10000X4J>00000000<AE\LcYU0000000046>40000
44RR00000<>n<?f10000000000000000D;3C0@JJ0000000000000000H91JhLWQ0000DU^;D`?H00000000000000000000lNJS00000000`N<a@Xmk\a=<8aDk0000
00000000H=OMPchK0000He=jDEH>T[4iL6fe<;j<XCNcl@\Ih4kKd9\Ih:hn0GoPDebX00008L2;000000000000000000000000<?Jl0000D=Ib0000XC9g00000000
0000@HaCXYIL0000000048@08?WG4b:700000000`;13XXD`8LCo000000000000PRCe4dV\00000000000000000000dCjEd]bD4;1_LU0;8AH5dcFK4=REh=bXDBmY
0000000000000000D@Gb@C2hld;?Df<7XEb6X_@JP_ha000000000000P6:_000000000000d<[`PPg64]dN`=cY8@GB000000008F1f\U1DH>go0000HM=C\FNThDhL
00000000P:oW0000000000000000lJmM0000LcgeXW@X\eL800000000<1IU01]cL3=Hh4Ig<;0O8@<lPCFnTTeR0000`:`M00000000DFmT00000000000000000000
0000dJhOlCPkd]E5PU:U\5cIdcI@00008WDc4f@1LT_I0000l?>NhN7C4T[RPJ74db\0lO1KPO_H\ING0000000000000000X6d3`188D<<W00000000TbRihOaS\T16
D0<>T>_j\Gcb8H9JXW3@HabiHciQ00000000H;2^0000@e=W@3U40000XF^n0UHJ44B^@ch800000000@;]I\FXd\5fj`5j_09a\lXJM00000000000000000000HLP\
XanA0000XT3:0000LGfe<Jlc<;PK0000H]mC00000000@[CGLMaE000044CP0000000000000000<R]LhA0cPVfX<QoY<1`CHK3V@LKCX;`ITXdB0000000000000000
0000DUMW0000\I<mhUO500000000X674`NUI00000000h1`m0000000009iEP<VG0000000000000000\NBJ@dP[0000`bSX00008]PWH2mB4ViGH=TJHQdEl9hghbPI
<bc1hJ4`000000000000dK\b00000000d4Dd0000000000000000XG>50000000000008KDA4=Dd<>98dIZTTLFhTY0iL5>I`S@9DU`]<Vd@8]QO0000T56m00000000
0000XcKR`NA80000000000004Ffk8:CM000000000000THge00000000HXCJ0000DS>M0000H0ni<@fW00000000000000000000`4[XLT]800000000PbA90000X9Vl
P5ci@9[]H^Til0`jL34HhdOd000000000000DIZ60000<;Km00000000PE11H=GoTND9dOnX00000000lAlJ@C]6`Yfh\EWcTO]F0000L66I000000000000HGcT<Io:
0000D7]N0000lP>@4PZad[Sj000000000XL[000000000K2I0000DC:]DO8l`S=LhWe>4cT[000044RD`[Y10000XQ]`0000DW<U4QcB\;X[000000000000TK^ZdLfC
TXYK000000000000@3:0TYKbPX;N0000DCU:00000B_XhZ;`00004<KL0000@:57D4lc<T\N<:Ea000000000000TU5W00000000T?m`0?LT`K_Xld4`00000000DGZ_
<S;l0000H:=U00000000TIW1d?Sf\SL`0TJYl1BX\96l0aI7HeUn000000000000LdNl0000T?n<DNK>L1\DHB6[8O3C`5IE<7eYHSj0<b6F0000\I]9PW?B00000000
00000000000000000000hCOZ000000000000T@eT8BfATKCR8VKC8WGU00000000000000008B9ghYDJhRMk0@66df5d00000000000040d1XY]Z0000000000000000
0000@FD\0000T3kXdGGY@GnZHX^?HXg<8@iE`9;1dD?clYNZ\13K8X<Y4`5i`ebK0000000000000000d9g=8>l8\ZUTX:PD4]8K0e[[0000<4R70000l72J\bJF0000
0000<?JLlJ\=00000000L?jg<ZYVDSdL8`240000LY<o0000@5Z2d\5VD_Z@X30Q00000000PfHl0Y[94<b<XOZIXJeN000000000000LHMH00000000000000000000
0000`0Cm@8aIDOk0000000000000PEUPlD?J0000lIlI<JQP0[Bk00000000000000000000000000000000000000000000PDdVL1M@DCH4XJ[AhTZn0?_R00000000
0000TD][8[Wl4bXN00000000DOSK0000hGRdh=fUP8NITKhQ<C=bL\bGDQX>T9mC00000000D7E9`@aW\CbT`LK5`=oePSln@cDl0000000000000000l=Pb00000000
0000000000000000d@Jm0000PHG3\5C1<7RET1`_00000000\enU0000HG1o00000000d6PZ0000000000000000lZnb0000000000000000`6]WdICN000042Na<F29
000000000000ddMTT2J6P2KF<;86HI99LRL9HXJ:0000000000000000`^WW0000LQJW\967XS6blN3]8Jcc`3M[X_gldeh=0000@21l0000d4D=\Af70000daWm0000
00000000dfFI000000000000DDlE00000000<XXI000000000000TAL:000000000^@^00000000H75[4W5kP;P[XWYJX[0L@>XeDd5j\fFi4@f2`OgU0000LM6BX?2h
L4`K<H>U00000000LA_Al59600008E4m0000<[m]L1b40BH[PROk<SEL4HUn0W>3P4?DHGHHd?>cP4]o8Z2i8ZJX4aT40000LEN54G6BLGLYTHFY<M<TT7WB<OBRTV1K
l\`Z000000000000XLBZ\OC<0000TL4O0000000000008ERR0000XHNFdRmSl?=50000HWJkd[\LhB?fHI@J`GMSPPbPPXoZh9PfD8<QhAOKDJ>jlUFC`OCdDICd@Zmc
``5MDfL`<AbE\Y83PU_8hcX90000DV^S8;Ed00000000X>@ZT@CU0000PM5k\^c7hbb^Hc3W000000000000H@>Z<01\h2BGXD5]XePk0QPjH75h0000\3UG\>KZ`]9T
0000X]SX0000000000000S8_000000000000Le;>0000D0@`\2CElZAWl1caTVig0000P40C`2nN0000@YWK0000000000008Jh_T_k000000000000000000000TZ_4
0000000000000000000040jV\2RlP<5Ol4im00000000@aMG00000000PbNGlI0\XNmY`?DZhagD0000<>]A00000000`AWM00008GT6@dcfDNG0dSFA0000@2n_TS9j
0FKe47Je<JmiH9_SPbR=XU3OX>C400000000000000000000\ODVHA9ehRME000000000000T;;B00000000Df9>DM>`8a_2D\?P\eXP`Le304kVLC5LlT6P00000000
09RU0000000008EU0000TYHOlXY4<=Xd0000000000000000`9dS<I8<@dYfXAfFTdaTH3N4XF5FdfA2L9L<00000000h4HFH[9X4CHT`E]X\9KUXKRn@d]g0000X<nL
PCUK00000000000000000000<d=P`LP@0000<MPU4ZN:dDaDha=gdd5]TfE30>WBHa;=h>PE0000000000000000000000000000000008FTLPDLT;N=4Bi4lH42dJWJ
Ld5@DLJ3DKN30000\E5mh7l`H61\h@VFdO6l\[91D`BU000000000000X19ZPdRA00000000d81<D9AP\GaOHN1]41ki@V4XLBC;0=SGH_5M0000000000000000l0:H
d0oL@4c1hN1jhN<LTN6W4QYD0Qfk<SkflT60XTH:LU\mh9`^4`G2d?P@4`^2heiX000000000H9]000000000000d6lS4X0_00000000000082^nT>>J0000HC_70000
TTOS0000000000000000X2P1T5K20000LdQQ00000000X06Vd<LnPQcnHNm100000000dCgS0000`>:B0000HZ@g@<0>8>6`T>KG<ARZ<LKjPM0CHNFW0000Tb4k0000
00000000X3Km8S?8h1go0000\^4QD9J68^]^h3@=\O<LHX0Lhbka00000000000081IohKfD00000000dSYB`:S?LIQC0000000000000000LD8g8AMh0E`B8@<`@Un2
4@[0hZQM0000000081OU0000HS4@X<aB000000000000@I?4@?9`@E:[P:DMXWD546\IP1oKhdoBPAJQHI0H00000000`X7m0000<1ik000000000OWg`81lX;OVlL:7
\Mb4DPVXLC<0TG4T4>3mLV5B0000L9`<<dPN`^[S000000000000000000004W0gd;We@R=cdXfele1P8cG_00000000@1>e85<QL^K^00000000X1m50000P<8?`P`m
@5MQTKmm`1a:83;>P0AZ000000000000lD7L000000008LKOH6MaLC0V8PHEXV1o0000PAZe<<2IdSZ4hPMV0000000000000000dOS^`V5\XH8I`]An00004:UD0000
@L7B00000000<1A]0000TL;W000000000000\de<@3@O0000000000000000D8N7@EW8@Y@T@[]5deA900000000hD1fhJ2jlIEiD9;i000000000000d<IG0000PIR=
`MUoH07RTX?;0@lF@Oc@h9<Vl[i:D_;L0000hN2a0000Hb1E000000000000\GYT@JKSTP1_8J1S`U2Q<]DO8WRTL^KE0000839a0^IFh2hIDPF?T1_7PB[>PKj4hZ?`
P^[:00000000000000000000H1l[<Z<L0000h=1[000000000000l;amhG;RH6@CD?J[00000000TH1245=@0000TC880Qdo`2C\HZJ:0000P1DE0000L\8jlB=5hWED
HXWRde7E8OeRXOD=LTZF4CL4HEh^83B@XP[j0^m?8_QR0000TLVE000049T2LEPK000000000000000000000000<Y<00000d5djDVTLLZG\0000T?kd<FIX00000000
L@Kb0000P[P7dR1g00000000000000004f?800004@0KL3gN`@3_<Rd=00000000PA:Q00000000L;Tg00000000lMiiD0Fn000000000000LAG78;X6@<<20000095k
4_E:Hd;nhH2M@2k;HWW]D>hL06CDdJC^\Mh20RcO\797TF;[0Id0TD=OLJTg@O8>\U8OHXA8hQ]>0MFddC[Z`TY9LZlj0]MZlc^>02ZEPW9]XeMnTeR:dSmm00000000
H7<gHBYF00000000XI[K00000000D]5J0000DU??DIO<DR3A0L?kD?=JP[TAl@Whl^EG00000000\EKQ00000000000000000000<4V;HAb`THO@HNH_0000dFCY`FdM
00000000\EEj00]7P]Ro0000000000000000000000000000@F3mL5]c00000000XR2>000048KS00004AHW00008A@HhBnCPL_Ul[D?LA>^00000000`fYOL9S^0000
0000X:VVL;Y>000000000000XC]h`G4c0000H:MR0000@NRdDFTL4LcJ0000DF>;4KXgX4eXLbj@0000000000000000000000004=?kDL0adG3lX:MBdeN;0000lN15
000000000000X_N:@>35Df`g00000000HS3X0000hWLcL[bd\Hm9HNIE00000000Te7XT4TX0000DHd=DGgh\YiN000000000000X2Fbl6Cl@J3lT7IbLSXC00004Cka
TaF]Hdl4hN7^DEfllfBg00000000XI7O@amU4HPJD1@S00000000<QP<00000000DNGW8@=98L]bPVM>HYJE8]3X000000000000PBg3X52Pd?cDD\0e000000004TA@
0000D6P;\8?=0000000000004O\68FBk00000000D[FiHcHi00000000T`0M0_Uo000000000000\;9_`:B1LIBnXaWWh>^20000<dgF0000LYD18f:000000000D<GK
00000000000000000000dJiid>bC00000000D^Qg4BHI@31dP6FOH_<DP>m3\cQhH3@X0DAA4CUg`akRLD\50000L:G=lfS5000000008:Fm0>m_00000000l?Hb0000
0000@LC40000LQX\0000000000000000\RJV0000T2AXlIHPP_j8L9a2T`7C@?<a0000<1X08f^7HfKQ0000lB]\0000XP]><W6GD6cAlcoD03n=000000000000`_BE
LKcU000000000000@U@m`e3M0000D=IU\>fi00004KICdSh2TC96T7@=H?U@<HFC@JkILSm?00004G@hXC3Ed:of0000XRf7@SDC0000l=h000000000000000000000
l4UG0000000000000000000000000000000000000000P5CcHIFI@XaihYBN<X>@00000000000000000000000008>fX3Yh\<J>000000000000PHCS000041Qk4Al8
0``P`^gg`c4m0000L>:`00008I2n0000dLT=0000\a550000`2Bol51;h6NDT9M7<VY=l56I`@[H<@hi@Y?e``j`PcCY8d0\<dQ>X[nP000000000000hdaah[he0000
8>CMd2\j0f8?000000000000`AaL000000000000000000000000hL9K0000XAj600000000000000000eOh00000000PD_UPUGM000000000000L3]>0000PA?J\F3;
0000000000000000<<78D9JCDCY]DObZh:C]h@@IDKM\DER?D>U_DTEgDWZKh_mJ00000000000000004K<8X=gK0000dBg^0<IfLCQOH1Lo000000004dGf00000000
0000LT?>000000000000T:iG0000472:h`f3D85A0000\L^FXNQH\Cb`000000000000@[a2d@07dHEXT[aE0000H;S1H[n20000@BU30aW800000000000000000000
XYJ^000000000000lK_1HN760eW1d0^FP6WhP6Y3\L=8XSTL8QW`<Tn20UcWDa^>H4VT\Ibn00000000DXKR@5aZ00008<?ODV2[T^\L0000000000000000<?Qj4PN3
dAF4@<><@CT<lO^B4VJ[`V_oT^oh`CRf0000000000000000<bbK00000000PT5_\SAkT=^`@]Q90000P?Gd4M9S000000000000D1^L00000000X:Cm00000000dGfV
00000000000000000000P>Wg00000000lC3d00000000hcjW00000000000000000000<;lc000000000000`N7l<]V800000000<6QC0000\DD_00000000d1US0:V3
X;6N0000\<Gch\S9000000000000`7K60000D=?<000000000000000000000000000000000000d;g[0000d95G0000L74ZdGAn8_^>44?STT0a8aKK<Hcc00000000
000000000000XAGU0000T;SC000000000000hY`QPVPS0000TWKW86aR08hd00004V^o4=QKPa:50000DF57`VE;h^;RHagm0000000000000000000000000000@6Tb
0000000000000000000000000000\:^X000000000000l]KM0000000000000000000000004U7PLZ5dhd4J000000000000h]`W00000000D;ig`SjVX5Yc00000000
0000`JOYTDC=0000T]PAh?H6d14>hEQ:H0P[l\cG0000\fLM0000\0kL`9kX8>63XL;G4E@@LVeF000000000000d\2J\AXF4Wmm@YIf`dfI0000000042`G00000000
00004f2Y00000000LANR@DY?8ESBLZ5Q00000000lC5m00000000d^9k0000000000000000l?Fa00000000d8P2L?EiTKCB@Q3GX]_48cLK0000dOjW@UW9P^fQ0000
0000`@gE0000000000000000TWBi0000@24R00000000000000000000L0m=@Gng0000h\Ve@1dB<OdTP[cl`O=hlbiG0000000000008Z6;8D0MdHcRX>\oD3W6XA9;
4FDFDc9i000000000000X0?c<F`Y@I7`LcAfL4B7L00C`KgYDPP8HQHB000000000000dd>Z0000PT450000lBG\8EE0Xake0000000000000000000000000cK90000
8:`l@?cc\05LPS`m00000XMiT8C^d924XbY:lG11<9KD0ceg00000000\ZKK0000\DF=00000000@D<RDbjV0000PfCGT3]^PfUe4@KP8<6T@R[9H]8n@`XjP8O9`I2S
@T_kP:j7<3ZRlK^DTY^@00004a:KDQ3^4dH\XD6_hS\7H4M<8BXG0TmW00000000P79XT=:l0000000000000000000000000000T_A_PcmT0000Pb95DSjgLLPN0000
00000000DPG:DWFMT^5hlCdW0\7OXD_clIY@`]H00000000000000000Td7=l:`\d47B0=76h=CLd?VO\H5800000000000000000000P:9ULdNGD^O=DJY]<?V[0000
LP^K00000000`GlP00000000D6_HT=NU00000000HInN00000000Te\M\QD`XHeB0000\PAhPA[6LeDY00000000X6fS0000HE=lXCQ60000d;XGP=Hf<LA]PM[70000
00000000P;MO<A`nd6OaPIDIPLY_8:ZBT;Z3P8HS00000Kb7<P6F41WD00000000PF3_08`7h<QTX2GD@55H00008e9Uh9<=XXgm00000000PX3BLIWn0000@5S<8Xc>
`Y:M00000000PB2YXb@P00000000TPB=HM;4T`1H0000000084LJTHZG0000dZ^3000000000000482=0@F8000000000000`\N?00000000@73fP4?5P5:=LILYX?CZ
HS8K000000000000D9C4XbO:0000P=8G000000000000X\Xe@E1C000000000000000000000000d=h_@EY?`HC<@LeQ0000000000004?K>0000@4:D00000;ILd9QM
83R4hPT600000000000000000dN:`5m>lL>60=iO0000lJ6:<[g=00000000`J^I00000000000083c80000THYIh[PU@M2m0e>jL3`@0000000000000000X22\<0ej
lBB`lZl@l6T20000Pf1<4K4R000000000000dKh5dO@dh_ac0Kb_0000\Lg]000088;`4<93DJ`NH>OS83`_H6A000000000`Te70000dG<@4OMB`?m<0_FZl5OO0000
00000000000000000000000000000000\_=60000000000000000P:F5000000000000lDeePPl;0@LSLSiaT;c?LTk=00000000000000000000D2aa000000000000
@>=k00000000HVTa000000000000DHGR0000l4\P0000h7_ZdDDMDJn>TF\;0000000000000000083@000000000JMKh3nb04@eL<EN\PAN`T=7DEM4TSNgh2<bl6X7
d1k7T>]b@Aa\PC[BhWo`00008:^H\E4?8G\XhQFQ000000000000LOW=00000000P3YF0GO1\PF0\MD^<WQF0000L>2V000000000dW<0000000000000000T<G7l89W
hF=_PQMj0000\D8900000000000000000000<841000000000000LFk?DeFJ00000000<dFP00000000lTL^0000`GeE0000000000000000<0=[\ANE\EcS`=a?4ARg
\Q@h\34cD:N5LdhEd8J`0000lPfA00000000@J>4000081W5d^f;T0E3DBalLY<X<ZcTl7lAd9Mn0:>cL_K8DeUN`34V0000P[^L0=Ol\>j[\eoA00000000HF9W0000
P9iY`=>n4Cg;HdanX2aO0000000000000000PLME488f@R5Q@WIb0000000002LS<;hVlKdPXO>?P4L2XB^44D3d`Fo7dAB=<SS8\X\aT[PhdYXRl]@58A@3lMGM`F8l
D7;]XVhNdZ[Y0000000000000^Yo0000l;Nm000000000000D2F@00000000000000008>NG0000T71kPEM=H3F7P3OFT3k:T6GE4Na4HIo\0OVM\SPbdc4]0:DgTC7T
@GFc\E@P4IaRdbD^@dYS<W?lDVAm0]]D000000000000000000000000H=T;000000000000XB91TM3e@4=^d7O\PZL7\]=JleZOH;@;T@5>00000000ldKAL738he9e
00000000DO;b8XgM092C00000000`U^R00D:4VZ1<@<T<J8F00000000X2E=DK`O0000Laam8Jdb0JRj\d6DLZZ:0000`0?SDJlQ\KKJ<[nA@]UFT9;J`9BG4DCaPAJ?
d2R]<]1k00000000D>Qf8ME6L9eh0000HGZK`CZ=000000008JTG00000000X0`G<TXS00000000000000000000@Gd18RXSdTo3@VMj@7YW<Abn8e]Vl7Y6`HCo0000
@4Vn<>DiHM<>000000000000@@D>d2U=000000000000XJ:l00000000T0l1LJ6XhdJR00000000hNnT00008P[Q0000@J?<000000000000000000000000\Zbj0000
00000000DWj100000000H^J`00000000da8A00000000\BD1<5A2lK`n`B8MDL7Pl\6IlejA00000000000000000E@^00008;^N<K6C000000000000d6:Q@:8m\eS3
000000000000HM@U0XfV`KkB000000000000000000000000H2TXhDH@`>J?0cbLd18XH3Rh0000000000000000000000000000<GWP0000HEf0000000000000T^7[
000000000000Ld2>00000000XB?ZPBDh00000000HHA^000000000000000049h4L`3m000000000c4PdEh<PGhC0000000000000000XeHMXFi`@AI9`;Ln8B_APEU1
@GE60000@7i<P>Ol0000<FYaLL37hIg;lSlYhYhlD]X70000L<SZD@DL`<RQH=AmX?oA00000000000000000000PR[NT0gFd@YE8I2C0000Xf4X0000@9[@\Ln5d@AD
<BE<P:eK`N4<4U:hDJ?\000000000000l>:Q00000000XEBL0000\e^<defd0000DLkdL60^\aGa8alD4LM5000000000000PQUE0000h2U`h[O;<0bD4;F>00000000
P1KI@NSf47]8@4AV0000TOi\H0f:0000\91;LMHCLV@KTFe^hC\bhYeD00000000@@9;`6Ydd1\1@@cRdaj7HMOg00000000@D60TaN20000\?LF0000000000000000
00000000@b0\0000\@R]00000000LMVDlTIHXASBP5GiD\N[hA0UTFiB8d80@f9T000000000000PG8WPd5Ph>MB8McY0000000000000000HIao00004A<l0000<B=a
0000HE\?8H^e0KV500000000000085P9T`aT0000PPla4YadL^Om86Da<?Q]0000<eBcPfSNd9gWhMBD00000000PEdg\b8?L7LFLd1O0000LAlZ0000@JZLD@2m0000
0000dF5_0000XZ`lTU>dDK_>4?]o8^_K00000000@@<:@LD^T;aA0000Xd44l3540N:ShFB3d]?bXA4j0000X00ZP:>QT@d9PRHkLSRFL>:3hUa8TP980e`?Df[]XM?8
0000TG<c0000heL^000000000000<9?:00000000\7MB0YmC00008F;N00000000lB7B0000hCAjHJCm\_@f`0nXLJ;9<b5ZLbJ_@cjG0000000000004<9C00000000
l8LPT<o1000000000000lTOd0@mhDF=C4H<U@RgBhT_\07>fT_WID=VllDldDGOLL_XW@?j9TIUZLG2m``Y_0000TR91000000000000DW?W0000lCMa000000008W\G
\1ZW\:8A<?SUlNZK@7f44F4;<P4cl:HTl_Rf0000T5j<00Um436e@4i?8<dNl=DNdAUh\3<Q4Cf[lQ^N0000d[XJ0000TFCI0000hV=Z0000DBKm`85e000000000000
00000000X9OoTV]`0GQoH@J=00000000HLRN00000EY_8LL9@>^clMln00000000000000000000000000000000@0blPf6DXT>E8ObmDYn:0@SUX@\04\0CPa]L\3VB
03o?8?VlXZm9`eU5<48[T;4bHT1K0000`W\i4WjK0000`Nfk0000X@_N4Ki80LYMH8fFTeo]00000000000000000>mQX3Q8<HZ78C_H0000<BM500000000@2^[0000
H8K80000000000000000000007`V000000000000XN5D0000`;VK0000@bdVXM2T0000HYEXH:T8\?^b@Alk0000000000000000PU=0hAUWle=GPBmC0000<3hS0000
00000000dTWa0000Dclb00000AGE@YV=DLQWdHJ[hHV[h[BF@:RATYB20000000000000000HcnD`AT^XHOj8fW>000000000000\=5R000000000000000000000000
0000846`000000000000PH6A@E97T2N4<;^0@bY`0000le3=00004>S800000000hIP[PE>K<]OX00000000H=m`X>aU`VI100000000PUHf000000000000<3X<0000
000000000000\N7P@2id0000000000000000@DKD0000L2Ig000000004\nJ0000TDd5XIPO8TVTLfG_0000000000008GK<X0A=8\MY00000000XK8O00000000l4L[
hNG>0000DA__d0>f08f`D42SP9b0X;a\\IdV@9]L<M1E0000`K8n000000000000@aoV@U>Q0000hZ3DhU55P_12`4PA0000L>Jh0000000000000000hA88X[iKhe0f
P=5>he<>00000000000000000000hLjXh`U6000000000000lFFo000000000000<MgS0000hY\mTPTOPb[>0000H;9oX7o]4IY[<6RlL1iR09EUDA6HTLLFdLX[D6\`
dQloHVH=X`3T8=?WTdRh@\]G0000d;HYHQO3PXco0000\ZU?8PeUhOZdd1BF`7FS\Th=`O1^D[@l000000000000TSJo4TG`000000004OAN000000000000d1XA0000
H8dE0?Z906U3X]h8`9kEX6=VL6LeTCk5lFWf00000000PXVcHKaY00000000hA3M0L4300000F2M0000000000000000P_leXKgM@L>W00000e8[000000000000T`A9
@0>W`?XK0000@Pch00000000000000000000000000000000<aelhef10000000000000Z7d000000000000PGb9T[l8Tf]K00Q0`2P[HL\K0000T2DFXJcYHL_EHQe[
PWOFdXUe\X]6d9GQ0M9i\W<BlF9IXZLU0000000045>^<Lc_0000DPKR000000000000@`gW4;4NdL>CTG2F0000T4Eh0000L3cS00000000h:m=00000000<96I\3>V
0000L;DB0000L3\D000000000000<B\e0000deXfhL\`0000LQ;f0@70DB>?L7Q\@MkQ@NX74VB_00000000@4:i0000l`h30000H1Ra8E;G0000000085\i0000@BIi
00000000T^FQ<92O0000000000008CS^LbnM00000000d=;n0000hROP82IXP:N[\RYi<Xf2XcCF\dH6LABQXN0:000000000000D7P[83AS<;7T000000000000`FZ@
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

index! { NATIONALITIES: u8, 2048, r#"afghan	00001
albanese	00101
albanian	00101
alema	00201
aleman	00201
alemana	00201
alemao	00201
alemán	00201
alemã	00201
alemão	00201
algerian	00301
algerien	00301
algerienne	00301
algérien	00301
algérienne	00301
allemand	00201
allemande	00201
alman	00201
americain	00401
americaine	00401
american	00401
americana	00401
americano	00401
amerikanisch	00401
américain	00401
américaine	00401
andorra	00501
andorran	00501
andorrana	00501
andorrà	00501
anglais	00601
anglaise	00601
angolan	00701
angolana	00701
angolano	00701
antiguan	00801
argentina	00901
argentinian	00901
argentino	00901
armenian	00:01
australian	00;01
austrian	00<01
azerbaijani	00=01
azerbaycanli	00=01
azerbaycanlı	00=01
bahamian	00>01
bahraini	00?01
bangladeshi	00@01
barbadian	00A01
belg	00B01
belge	00B01
belgian	00B01
belgisch	00B01
belgische	00B01
belizean	00C01
beninese	00D01
bhutanese	00E01
bialoruskie	00F01
białoruskie	00F01
bolivian	00G01
boliviana	00G01
boliviano	00G01
bosansko	00H01
bosanskohercegovacko	00H01
bosanskohercegovačko	00H01
bosnian herzegovinian	00H01
bosnian-herzegovinian	00H01
botswanan	00I01
brasileira	00J01
brasileiro	00J01
brazilian	00J01
briotanach	00601
britannica	00601
britannico	00601
britannique	00601
britisch	00601
british	00601
brittaniku	00601
bruneian	00K01
bulgarian	00L01
bulgarisch	00L01
burkinabe	00M01
burmese	00N01
burundian	00O01
byelorussian	00F01
cabo verdiana	00P01
cabo verdiano	00P01
cabo-verdiana	00P01
cabo-verdiano	00P01
cambodian	00Q01
cameroonian	00R01
canadian	00S01
canadien	00S01
canadienne	00S01
cape verdean	00P01
central african	00T01
ceska	00U01
ceske	00U01
cesko	00U01
cesky	00U01
chadian	00V01
chilean	00W01
chilena	00W01
chileno	00W01
china	00X01
chinese	00X01
chinesisch	00X01
chino	00X01
chinois	00X01
chinoise	00X01
cinese	00X01
colombian	00Y01
colombiana	00Y01
colombiano	00Y01
comorian	00Z01
costa rican	00[01
crnogorsko	00\01
croatian	00]01
cuban	00^01
cypriot	00_01
czech	00U01
danish	00`01
dansk	00`01
deutsch	00201
deutsche	00201
deutscher	00201
djiboutian	00a01
duits	00201
duitse	00201
dutch	00b01
ecuadorian	00c01
ecuatoriana	00c01
ecuatoriano	00c01
eesti kodanik	00d01
eestlane	00d01
egyptian	00e01
eireannach	00f01
emirati	00g01
english	00601
equatoguinean	00h01
eritrean	00i01
espagnol	00j01
espagnole	00j01
espanhol	00j01
espanhola	00j01
espanol	00j01
espanola	00j01
espanyol	00j01
espanyola	00j01
español	00j01
española	00j01
estadounidense	00401
estonian	00d01
ethiopian	00k01
fijian	00l01
finnish	00m01
finsk	00m01
francais	00n01
francaise	00n01
frances	00n01
francesa	00n01
francese	00n01
francès	00n01
francés	00n01
francês	00n01
frans	00n01
franse	00n01
franzoesisch	00n01
franzosisch	00n01
französisch	00n01
français	00n01
française	00n01
french	00n01
gabonese	00o01
gambian	01001
georgian	01101
german	00201
germana	00201
germană	00201
ghanaian	01201
greek	01301
greenlandic	01401
grenadian	01501
griechisch	01301
guatemalan	01601
guyanese	01701
haitian	01801
hellenic	01301
honduran	01901
hrvasko	00]01
hrvat	00]01
hrvatica	00]01
hrvatska nacionalnost	00]01
hrvatski	00]01
hrvatsko	00]01
hrvaško	00]01
hungarian	01:01
i kiribati	01;01
i-kiribati	01;01
icelandic	01<01
indian	01=01
indisch	01=01
indonesian	01>01
iranian	01?01
iraqi	01@01
irish	00f01
islensk	01<01
islenskt	01<01
islenskt rikisfang	01<01
islenskur	01<01
israeli	01A01
italia	01B01
italian	01B01
italiana	01B01
italiano	01B01
italiană	01B01
italien	01B01
italienisch	01B01
italienne	01B01
italijansko	01B01
italià	01B01
ivoirien	01C01
ivoirienne	01C01
ivorian	01C01
jamaican	01D01
japanese	01E01
jordanian	01F01
kazakhstani	01G01
kenyan	01H01
kittsian	01I01
korean	01J01
kosovar	01K01
krievs	01L01
kroatisch	00]01
kuwaiti	01M01
kyrgyzstani	01N01
laotian	01O01
latvian	01P01
latviete	01P01
latvietis	01P01
latvijas	01P01
latvijas pilsonis	01P01
lebanese	01Q01
lenkas	01R01
liberian	01S01
libyan	01T01
liechtensteiner	01U01
lietuve	01V01
lietuvietis	01V01
lietuvis	01V01
lietuviska	01V01
lietuviška	01V01
lietuvos pilietis	01V01
lietuvė	01V01
lithuanian	01V01
luxembourgish	01W01
madarska	01:01
madarske	01:01
maghiara	01:01
maghiară	01:01
magyar	01:01
magyar allampolgar	01:01
magyar állampolgár	01:01
malagasy	01X01
malawian	01Y01
malaysia	01Z01
malaysian	01Z01
maldivian	01[01
malian	01\01
maltese	01]01
malti	01]01
maltija	01]01
marocain	01^01
marocaine	01^01
marocchina	01^01
marocchino	01^01
marokkaans	01^01
marokkaanse	01^01
marroqui	01^01
marroquina	01^01
marroquí	01^01
marshallese	01_01
mauritanian	01`01
mauritian	01a01
maďarská	01:01
maďarské	01:01
mexican	01b01
mexicana	01b01
mexicano	01b01
micronesian	01c01
mocambicana	01d01
mocambicano	01d01
moldovan	01e01
moldovean	01e01
moldoveanca	01e01
moldoveancă	01e01
moldoveneasca	01e01
moldovenească	01e01
monegasque	01f01
mongolian	01g01
montenegrin	00\01
moroccan	01^01
mosotho	01h01
mozambican	01d01
moçambicana	01d01
moçambicano	01d01
namibian	01i01
nauruan	01j01
nederlander	00b01
nederlands	00b01
nederlandse	00b01
nemecke	00201
nemet	00201
nepalese	01k01
new zealander	01l01
nguoi viet nam	01m01
người việt nam	01m01
ni vanuatu	01n01
ni-vanuatu	01n01
nicaraguan	01o01
niederlaendisch	00b01
niederlandisch	00b01
niederländisch	00b01
niemieckie	00201
nigerian	02001
nigerien	02101
niuean	02201
norsk	02301
north korean	02401
norwegian	02301
német	00201
německé	00201
oesterreicher	00<01
oesterreicherin	00<01
oesterreichisch	00<01
of the former yugoslav republic of macedonia	02501
of trinidad and tobago	02601
omani	02701
osterreicher	00<01
osterreicherin	00<01
osterreichisch	00<01
pakistani	02801
palauan	02901
palestinian	02:01
panamanian	02;01
papua new guinean	02<01
paraguayan	02=01
peruana	02>01
peruano	02>01
peruvian	02>01
philippine	02?01
polish	01R01
polnisch	01R01
polonais	01R01
polonaise	01R01
polsk	01R01
polska	01R01
polske	01R01
polski	01R01
polskie	01R01
polskiej	01R01
polskt	01R01
polskur	01R01
polské	01R01
pools	01R01
poolse	01R01
portugais	02@01
portugaise	02@01
portugiesisch	02@01
portugues	02@01
portuguesa	02@01
portuguese	02@01
portugués	02@01
português	02@01
pólskt	01R01
pólskur	01R01
qatari	02A01
roman	02B01
romana	02B01
romanca	02B01
romanian	02B01
román	02B01
român	02B01
româncă	02B01
română	02B01
roumain	02B01
roumaine	02B01
rumaenisch	02B01
rumana	02B01
rumanisch	02B01
rumano	02B01
rumena	02B01
rumeno	02B01
rumänisch	02B01
ruotsalainen	02C01
rusas	01L01
russian	01L01
russisch	01L01
rwandan	02D01
saint lucian	02E01
saint vincentian	02F01
saksalainen	00201
salvadoran	02G01
sammarinese	02H01
samoan	02I01
sao tomean	02J01
saudi arabian	02K01
schweizer	02L01
schweizerin	02L01
schweizerisch	02L01
scottish	00601
senegalais	02M01
senegalaise	02M01
senegalese	02M01
serbian	02N01
serbisch	02N01
seychellois	02O01
sierra leonean	02P01
singaporean	02Q01
slovak	02R01
slovenian	02S01
slovenska	02T02
slovenske	02R01
slovenski	02S01
slovensko	02S01
slovensko drzavljanstvo	02S01
slovensko državljanstvo	02S01
slovensky	02R01
slovenská	02R01
slovenské	02R01
slovenský	02R01
solomon islander	02V01
somali	02W01
soomlane	00m01
south african	02X01
south korean	01J01
south sudanese	02Y01
spagnola	00j01
spagnolo	00j01
spanisch	00j01
spanish	00j01
srbin	02N01
sri lankan	02Z01
srpkinja	02N01
srpska	02N01
srpsko	02N01
statunitense	00401
sudanese	02[01
suisse	02L01
suomalainen	00m01
suomen kansalainen	00m01
suomen kansalaisuus	00m01
surinaams	02\01
surinaamse	02\01
surinamese	02\01
suriyeli	02]01
svensk	02C01
svenskt	02C01
svizzera	02L01
svizzero	02L01
swazi	02^01
swedish	02C01
swiss	02L01
syrian	02]01
syrisch	02]01
syrisk	02]01
szlovak	02R01
szlovák	02R01
sénégalais	02M01
sénégalaise	02M01
t c vatandasi	02_01
t.c. vatandaşı	02_01
tajik	02`01
taljan	01B01
taljana	01B01
tanzanian	02a01
tc vatandasi	02_01
tc vatandaşı	02_01
tedesca	00201
tedesco	00201
thai	02b01
timorese	02c01
togolese	02d01
tongan	02e01
tschechisch	00U01
tuerkisch	02_01
tunisian	02f01
tunisien	02f01
tunisienne	02f01
turk	02_01
turkisch	02_01
turkish	02_01
turkmen	02g01
turks	02_01
turkse	02_01
tuvaluan	02h01
tysk	00201
türk	02_01
türkisch	02_01
ucraina	02i01
ucraino	02i01
ucraniana	02i01
ucraniano	02i01
ugandan	02j01
ukrainian	02i01
ukrainisch	02i01
ukrainskie	02i01
ukraińskie	02i01
ukrajinska	02i01
ukrajinske	02i01
ukrajinská	02i01
ukrajinské	02i01
ukran	02i01
ukrán	02i01
ungarisch	01:01
uruguaya	02k01
uruguayan	02k01
uruguayo	02k01
us amerikanisch	00401
us citizen	00401
us-amerikanisch	00401
uzbek	02l01
vatican	02m01
venaelaeinen	01L01
venalainen	01L01
venelane	01L01
venezolana	02n01
venezolano	02n01
venezuelan	02n01
venäläinen	01L01
viet	01m01
viet nam	01m01
vietnamese	01m01
vietnamesisch	01m01
virolainen	00d01
việt	01m01
việt nam	01m01
warga negara indonesia	01>01
welsh	00601
wni	01>01
yemeni	02o01
zambian	03001
zimbabwean	03101
éireannach	00f01
íslensk	01<01
íslenskt	01<01
íslenskt ríkisfang	01<01
íslenskur	01<01
österreicher	00<01
österreicherin	00<01
österreichisch	00<01
česko	00U01
česká	00U01
české	00U01
český	00U01
έλληνασ	01301
αλβανική	00101
αλβανικη	00101
γερμανική	00201
γερμανικη	00201
ελληνίδα	01301
ελληνασ	01301
ελληνιδα	01301
ελληνική	01301
ελληνικη	01301
κυπρια	00_01
κυπριακή	00_01
κυπριακη	00_01
κυπριοσ	00_01
κύπρια	00_01
κύπριοσ	00_01
белорусское	00F01
босанско	00H01
българин	00L01
българин ка	00L01
българин/ка	00L01
българка	00L01
българска	00L01
българско	00L01
гражданин рф	01L01
гражданка рф	01L01
гражданство рф	01L01
громадянин україни	02i01
громадянка україни	02i01
казахстанское	01G01
македонско	02501
немецкое	00201
немско	00201
польське	01R01
российская	01L01
российское	01L01
россиянин	01L01
россиянка	01L01
російське	01L01
румънско	02B01
русская	01L01
русский	01L01
србин	02N01
српкиња	02N01
српска	02N01
српско	02N01
узбекистанское	02l01
украинское	02i01
українець	02i01
українка	02i01
українське	02i01
хрватско	00]01
црногорско	00\01
אזרחות ישראלית	01A01
אמריקאי	00401
אמריקאית	00401
ישראלי	01A01
ישראלית	01A01
צרפתי	00n01
צרפתית אזרחות	00n01
أردني	01F01
أردنية	01F01
إماراتي	00g01
إماراتية	00g01
اردني	01F01
اردنيه	01F01
اماراتي	00g01
اماراتيه	00g01
باكستاني	02801
باكستانية	02801
باكستانيه	02801
بحريني	00?01
بحرينية	00?01
بحرينيه	00?01
تونسي	02f01
تونسية	02f01
تونسيه	02f01
جزائري	00301
جزائرية	00301
جزايري	00301
جزايريه	00301
سعودي	02K01
سعودية	02K01
سعوديه	02K01
سوداني	02[01
سودانية	02[01
سودانيه	02[01
سوري	02]01
سورية	02]01
سوريه	02]01
عراقي	01@01
عراقية	01@01
عراقيه	01@01
عماني	02701
عمانية	02701
عمانيه	02701
فلسطيني	02:01
فلسطينية	02:01
فلسطينيه	02:01
قطري	02A01
قطرية	02A01
قطريه	02A01
كويتي	01M01
كويتية	01M01
كويتيه	01M01
لبناني	01Q01
لبنانية	01Q01
لبنانيه	01Q01
ليبي	01T01
ليبية	01T01
ليبيه	01T01
مصري	00e01
مصرية	00e01
مصريه	00e01
مغربي	01^01
مغربية	01^01
مغربيه	01^01
هندي	01=01
هندية	01=01
هنديه	01=01
يمني	02o01
يمنية	02o01
يمنيه	02o01
नेपाली	01k01
बांग्लादेशी	00@01
भारतीय	01=01
จีน	00X01
ญี่ปุ่น	01E01
สัญชาติไทย	02b01
ไทย	02b01
アメリカ人	00401
中国	00X01
中国人	00X01
中国国籍	00X01
中国籍	00X01
中国香港籍	03201
中國籍	00X01
中華民國國籍	03301
加拿大籍	00S01
台湾籍	03301
台灣籍	03301
新加坡籍	02Q01
日本人	01E01
日本国籍	01E01
日本籍	01E01
汉籍	00X01
澳大利亚籍	00;01
米国籍	00401
美国籍	00401
美國籍	00401
英国籍	00601
韓国籍	01J01
韩国籍	01J01
香港籍	03201
내국인	01J01
대한민국국적	01J01
미국인	00401
일본인	01E01
중국인	00X01
한국인	01J01
"#, r#"\1ocL23FD2d0l0\B0000000082QV41N?0000D1X^00000000018Kl2da0000D2e000000000000000000000`0<]0000@0j]00000000H1Id000082U8000000000000
0000000000000000L2:i0000X0MYH2Ro81bFX1O501Je0000000000000000000000000000l1]i82k5<1:kH2\A0000P0gnX0mA0000`0jl0000000000000000d04V
L1j_000000000000000000000000D0cgh0QS0000@0bGT141X2N000000000000000000000X10:T177<0=<0000000000000000000040Y7d1lN00000000d0dB02SS
0000000000000000000000gL00000000d06hD1AjP14BT1AB<0KY00000000000040BQP2R>000081FS\0<4l1c80000<1ekX2hM0000407b00000000000000000000
00000000029=00000000@1R=00000000P00>00000000D0QbT0d4T1cG82>XP0FOh0JE\1=\T2EnL2J5@2^[00000000000040N?0000l2jI0000000081fR00000000
H0CC<08_80c000000000L2ZS\2fl000000000000000081B=l1^`0000000000000000000000000000X0LG0000000000000000h20d000082JN0000000000000000
00000000<0ba\1W;0000l1`841SeH1UQ41VF00000000000000000000000000000000h0;8L0<N0000X0S200000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000\238000000000000d1Ki0000000000000000X1m40000T0L6`0kD00000000T2T?000000000000D1Olh2Dn
0000000000000000D1JW000000000000000000000000`0Cbl2ek0000000000000000d1<?D1[_@21A0000000000000000D2Q?00000000000000000000L0290000
00000000L0QD00000000000042Bkl0o?l2;RH0X1L2HUh0X^\2Zf\1eN0000P0lRd2ADX1Rn0000T1bg000000000000T1bV00000000h0Hi0000D1ML000000000000
L0>_01SH0000@0NX015h0000H1OB0000P30G00000000000000000000000000000000X0Tl0000X0ibL1GD00000000000000000000000000000000T0Y\P2o>0000
H2WfP0^M0000806XH0T080a\00000000000000000000l1680000D1j@@2eR00000000L01k01BM41<_0000000000000000H2Tc0000h0d`00PLd0I5000000000000
000082]8X2Jg000000000000000000000000000000000000d0:B0000D0K<H1aA0000000000000000000000000000l2B840m2000000000000029X00000000D0Bb
000081J00000P0@Q000000000000T1kg000000000000d2;Dd0_6`0RcT1V6X0>@`1T8<1FCd25?l2\e0000h1H;000000000000000000000000000000000000D07T
0000000001e3000000000000000000000000000000ES00000000000000000000000000000000l1no0000000000000000000000000000026O82IZl14T00000000
0000000000000000T2:S00000000h2af0000000000000000d24900000000P0Fc0000000000000000000082Y4H2VX00000000000000000000D1YRX0ANP1G\0000
0000P0F;h0IM00000000000000000000h0P;X2S@000000000000l0mR00g\0000T0TM00000000000000000000000080;G00000000\03Y\21100000000l1^Q0000
H10S0000P0010000000082OV0000000000000000d2`G0000000000000000T1YEl05E0000\1al00000000T2j900000000d1Ta0000000000000000000000000000
0000H1ZB0000l0b;00000000\1VX00000000L1O_0000000000ko00000000000000000000012H000000000000`0h;0000000000000000`1;]0000000000000000
00000000X0ePH2kE000041a40000000000000000000000000000000041D]d1X=0081h2`Z0000000000000000000080<@00000000d1^o00000000000042l[0000
00000000000000000000@05Xd0Zl0000000001Mn000000000000h0I[00000000406IX10n0000\0oN00000000`2@\00000000428mD1EF00000000000000000000
0000d0aNL0VfX11LP1UD0000L2@o0000000000000000L1gI00000000X23Y000000000000h19@00000000000000000000l1<000000000d1_>0000000000000000
0000`0<m00000000000001]F000000000000d0E082FXH2[;00000000l01C0000000000000000\02Wd0Yo`00\00j>X0`O`2mN\2nn`2?Yl0o00000000000000000
00000000000082X90000000000000000X2>A000080Wb000000000000h0H]L0XOD1M;\1\b02iSP0amL12;`1Pf000000000000T2YG00000000X091000000000000
00000000<17jP20XX01^X27J000000000000000000000000000000000000000000000000@0HG`0[IX1Wo00000000000000000000000000000000000000000000
0000000000000000T2Z@h0fn0000l1aS0000000000000000P1IE0000000000000000l0Oo000000000000000000000000T0GE4307000000000000000000000000
h0``00000000000000000000000000000000000000000000000000000000000000000000h21o00000000T2M:42[_000002m>0000@08@000000000000h24J@1XL
00000000000000000000@0cI81[o000000000000\2RO0000X0N3d2`4H2@G000000000000<1NM0000000000000000000081^<01TO0000T1lh00000000h1e\0000
00000000413`0000000080ZPD1eA000000000000000000000000D0l<D1??d2MM82>o00000000000000000000000000md00000000X2<5000082oW000000000000
0000T0_a000000000000000000000000000000000000@1R00000l2c900000000\2Y\@0DA00000000000000000000<1PI00000000d0`0d1kY000081nN00000000
l0Eg0000000081UbP2kU\26m0000\2X_000000000000l0WE0000000000000000000000000000<2_R0000000040D1d0f2000000000000l0C4h0H40000L1]90000
00000000000000000000h09P00000000000000000000\1ITl1`E`0kSl1A^0000000000000000T0A=0000H1Z2000000000000D0LX\04e<2Vk00000000P1gV0000
D015@0RO80Q000000000X0a1l0V?0000<29i81?a000000000000000001_X81QS81CjL2W@0000000000000000H0jM00000000h1Zb02gXT0RAh2=<00000000h1cb
00000000000000000000000000000000000000000000d1300000000000000000000000000000000000000000000041=k@21`00000000h1i80000000000000000
d24l0000<0[dh2Aa000000000000`1n000000000H2H>0000l0770000000042h=0000000000000000L18[d1Vll1f>@20F<0=KH1_L@2D70000000040A_X0he0000
0000000h00000000000000000000`04E0000000000000000H2n>0000X08O<0]R02hc000000000000`0VL0000l0[V0000014ch2HhL0U`00000000@0o]00000000
0000L0k`<0Z?l2m^000000000000`1G30000`1m`41OPD07E81FaX2V?82lK0000L0MJ00000000d0Kf000000000000H2Gc0000000000000000l0M9000080WS41dL
000000000000H0G30000000000000000L1>n000000000000@1;90000h2K@000000000000l1Ni00000000T1N\0000000000000000000000000000000000000000
`2<c000000000000X1@700000000L1=B80JQ0000000000000000000000000000P1K]81I6815Dl16I0000d0]oD2KW0000000000000000h1Gm0000000000000000
0000H1n@02[P0000h26>d2aW0000000000000000000000000000000000000000000080KJL0\`000000000000`038P1[@00000000000041d@T1jPl28L00000000
00000000h0bST0i20000000000000000000041JJ0000T2QiL01P`1LF0000<0>o<1n^00000000H23j01R[d2;6l0]0d19i0000000000000000@0Ao0000`1LW0000
00000000@1?P000000000000`0IAH2nN0000000041K4T2WU00000000\1P9h2kh000000000000000000000000T2]I`0Ii00000000D0`?41mD0000\25J00000000
000002Sh`2mn0000L1PX\1HIH2ic00000000000000000000\1Hi0000000000000000<2ogD0@5D1WL000000000000h18<000000000000000000000000D06;l1QF
000000000000d0Z]000000000000H1ZR000000000000000000000000000000000000000000000000000000000000000080j0`0J7\1kJ<2O;000000000000l1W^
42b7000000000000000000000000000000000000\2Om<1h40000\22V0000\0e0<2Ndl0f`01=P\1AQh1d181iCl2i00000h11k0000`25Y828;0000000000000000
0000d2;`H1=0000000000000000000000000H1Yb0000000000000000h12V00000000L0n<`0Lg000000000000\1KO\1HX0000h0\N42TP00000000000000000000
0000X1:JP1k?L2^D00000000T1A3000040e>0000h0Xj0000000000000000000000000000H1U20000@25j000000000000000000000000\03J000000000000d1gd
d0O5000000000000@0]A0000000000000000l2=l@1`R000000000000@15V0000X0550000D2cJ0000000000000000000000000000000000000000000000000000
00000000`2LA0000403i0000000000000000000000000000l2fSH2Uf0000000000000000d1o@<0n\000000000000`12b00000000d1En00000000L17F00000000
0000`1L6T02H00000000P0Me<0T>H1<M<17XL1dfl2g<000000000000`16Z000000000000T1]U0000<21P0000D0J_0000P045000000UKH0SQP1`e000000000000
0000000000000000000000000000000000000000`1oRH1_ih2=U000000000000<2C^40Gc0000000000OV00P^000042GB0000L0;i000000000000X16hP0l`D2?F
40VZ41ia0000000000000000`0:i0000h18m000041Y3000000000000000000000000000000000000000000000000\2BO<0iP000080B@X2Lg00000000h0^[<1::
0000000000000000H2bh00000000000000000000000000000000000000000000\0U;000000000000h0@m<0]ad1g=0000h1BZ0000l0K0X1:\0000P0fOH2]\0000
X05i0000000040SAD0=m\2@000000000413O02dPl2LRP0=[h2NKD2UOX2lh00000000000000000000000000000000@2n^000000000000@2_20000000000000000
000000000000@2Ym000000000000T0_RX0Db0000<13?H2_c00000000d0DR00000000l1Qcd0Nf000000000000L24[l1CTT28^000000000000000000000000`2d?
000000000000D2bWd0cYd1RJ80^>\0nK81l]@2I?L0g=0000`0dQ000000000000000000000000`2jbH0?>0000000001>?d1hG@22E000000000000000000000000
0000`0hJ0000`02h00000000000000000000000000000000000000000000000082bH00000000000000000000@1540000000000000000000000000000d0NL400M
000000000000\0Obl0\3811[000000000000000000000000000000000000000001mRD1Lk0000027V0000`1;J\1l5000000000000P1in0000H0e`h0YJl1iRd0E@
40f@H2Pj000000000000P0W50000000000000000L0>O00;Y0000000000000000D1@L\1E:L2_A00000000000000000000000000000000426\0000000000000000
H0Uo0000000000000000P2<L0000000000000000\1ff0000X1SW00000000\0:0L0om427m0000h0[:000000000000000000000000d0hW@1\Q000082\041M]0000
0000l2KlT09AD2c]P2XL00000000000000000000000000000000000000:U0000000082DP@2i@0000X1hj00000000000000000000000000000000P1jn00000000
L27`000000000000\1>TP1EY00000000@1C>X1lA000000000000000000S`h19TP0OE02`m0000000000000000000000000000\0^g00000000000000000000<204
H0X@00000000000000000000@0aA000000000000D1Q500000000000000000000000000000000000000000000T1h\@2CG02\R02aB009aX2eAh0R3L1KA82]o@2EL
X1dZ00000000D0T\00iB0000h0CQ41S:<2:=@2PH0000\2l8000081J=000000000000000000000000\0GT000000000000@1@b@22l000081BjX0?Yh1cT81\@l11=
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
