// Made by `cargo xtask codegen` from data/countries.tsv and data/country-names.tsv. Do not edit.

use crate::tables::index::{grid, index};

index! { CODES: u8, r#"AD$$
AE$%
AF$&
AG$'
AI$(
AL$)
AM$*
AO$+
AQ$,
AR$-
AS$.
AT$/
AU$0
AW$1
AX$2
AZ$3
BA$4
BB$5
BD$6
BE$7
BF$8
BG$9
BH$:
BI$;
BJ$<
BL$=
BM$>
BN$?
BO$@
BQ$A
BR$B
BS$C
BT$D
BV$E
BW$F
BY$G
BZ$H
CA$I
CC$J
CD$K
CF$L
CG$M
CH$N
CI$O
CK$P
CL$Q
CM$R
CN$S
CO$T
CR$U
CU$V
CV$W
CW$X
CX$Y
CY$Z
CZ$[
DE$\
DJ$]
DK$^
DM$_
DO$`
DZ$a
EC$b
EE$c
EG$d
EH$e
ER$f
ES$g
ET$h
FI$i
FJ$j
FK$k
FM$l
FO$m
FR$n
GA$o
GB$p
GD$q
GE$r
GF$s
GG$t
GH$u
GI$v
GL$w
GM$x
GN$y
GP$z
GQ${
GR$|
GS$}
GT%$
GU%%
GW%&
GY%'
HK%(
HM%)
HN%*
HR%+
HT%,
HU%-
ID%.
IE%/
IL%0
IM%1
IN%2
IO%3
IQ%4
IR%5
IS%6
IT%7
JE%8
JM%9
JO%:
JP%;
KE%<
KG%=
KH%>
KI%?
KM%@
KN%A
KP%B
KR%C
KW%D
KY%E
KZ%F
LA%G
LB%H
LC%I
LI%J
LK%K
LR%L
LS%M
LT%N
LU%O
LV%P
LY%Q
MA%R
MC%S
MD%T
ME%U
MF%V
MG%W
MH%X
MK%Y
ML%Z
MM%[
MN%\
MO%]
MP%^
MQ%_
MR%`
MS%a
MT%b
MU%c
MV%d
MW%e
MX%f
MY%g
MZ%h
NA%i
NC%j
NE%k
NF%l
NG%m
NI%n
NL%o
NO%p
NP%q
NR%r
NU%s
NZ%t
OM%u
PA%v
PE%w
PF%x
PG%y
PH%z
PK%{
PL%|
PM%}
PN&$
PR&%
PS&&
PT&'
PW&(
PY&)
QA&*
RE&+
RO&,
RS&-
RU&.
RW&/
SA&0
SB&1
SC&2
SD&3
SE&4
SG&5
SH&6
SI&7
SJ&8
SK&9
SL&:
SM&;
SN&<
SO&=
SR&>
SS&?
ST&@
SV&A
SX&B
SY&C
SZ&D
TC&E
TD&F
TF&G
TG&H
TH&I
TJ&J
TK&K
TL&L
TM&M
TN&N
TO&O
TR&P
TT&Q
TV&R
TW&S
TZ&T
UA&U
UG&V
UM&W
US&X
UY&Y
UZ&Z
VA&[
VC&\
VE&]
VG&^
VI&_
VN&`
VU&a
WF&b
WS&c
XK&d
YE&e
YT&f
ZA&g
ZM&h
ZW&i
"#, b"\x05\x005\x01y\x00s\x01B\x06\x10\x00\x00\x00\n\x00\x00\x00\x02\x00D\x00:\x00O\x00\'\x00)\x00\xdf\x04\x02\x00#\x00&\x004\x00\
u\x02\xf6\x04=\x00\xf7\x00\x13\x00\r\x00\x15\x00<\x00\x04\x00\x95\x00h\t\x04\x00y\x00\x06\x00\x01\x00\x18\x00\x85\x00\n\x00\xfb\x02\x02\x00\
\x02\x00\x8e\x10\x1b\x00\x02\x00;\x00 \x04\x8d\x01\xc3\x03\x14\x00\xb4\n:\x00", b"\xaf\x01 \x0c\x040\xb6\x04@\x0f\x01\x10\xbe\x01\xf0\xd7\x01@}\x01\xc0\x17\x03`\xf4\x02\x10\x1d\x02PD\x030\x16\x04\xc0Q\x00\xc0r\
\x02\xe0\xf0\x01`\'\x02\x80\x14\x01\x808\x00\x80V\x00P\xa0\x01\xe0\x07\x04\x00\x88\x00\x10S\x03\x10\xab\x00`%\x04\x80\x80\x03`\xcb\x03\
0\x99\x03\x80\xf6\x00\x00\xd0\x03 *\x04\x00&\x03\xc0\xce\x00\xf0\xa3\x03pL\x00 \x93\x04\xe0c\x02p\xa2\x04@=\x00\xb0`\x00\x00\
\x18\x02 o\x00p\x01\x00\x80\xd4\x04@\r\x03\x00\x9c\x00 \xbc\x03`\x1c\x03\x00\n\x01\xe0\xb2\x03 0\x03 \xcf\x04\x00\xc5\x04@3\
\x00\xd0h\x02\x90\xbd\x02\xa0\xff\x01\x80T\x02\xc0\x19\x01 \xc0\x04\xf0H\x04\x80f\x04P\x0b\x00\xe02\x01\xb0$\x00\x90g\x03\xb0\x95\x02\
\xd0\x8b\x02\xb0e\x00\x90\x00\x00\x001\x02`\xd8\x00\x10\x97\x00P/\x04PC\x04\xb0X\x03\x90\xe5\x02\x80\x8f\x03@\x05\x01\xf0\xf3\x03\xa0\
\x1e\x01\xb0\x13\x02\xf0\xd2\x01\xd0\xdb\x02 \xef\x02\xe0\xa9\x02\xb0\xdf\x03\xe0\xfa\x010\xc2\x02\xd0\xe0\x02P\xfe\x02p\x9e\x03 5\x03\x80\x89\
\x04\x90I\x03\x90\xb9\x01\xc0\xc7\x02\x00;\x02\xd0\x15\x00\xf0z\x040\x10\x00\x10\xd9\x04\x00\xae\x02\x10N\x03\xc0\x8d\x00\xe0\xe4\x03\x10:\x03\
p\x94\x03\x10\xaa\x01\x80\xea\x02\xb0\xb1\x04P\xc1\x03\x90q\x03P\x11\x04 n\x01 \xc3\x01`\xa7\x04\xa0\xf1\x00p\x84\x04p7\x01\x90\
\xc4\x00 v\x03\xc0\xeb\x01\x90b\x03\xe0\xc9\x00\xc0\xb0\x00@R\x04\xa0\x06\x00\xb0)\x00p\x00\x01\xc0\xba\x00\x90{\x03\x90!\x03`\x91\
\x010O\x02P\xdd\x00\xb0\xc6\x03\x00\x87\x01\x90,\x02\x00y\x00\xd0\x1b\x04\xe0\x00\x00\x00\x03\x03\xa0a\x040\xd6\x02\xf0\xee\x03\xb0\xfb\x00\
P\xbf\x000\xe2\x00\xa0\x8c\x01\x00\x82\x01`W\x04p\x7f\x04P\x8e\x04\xb0\\\x04@M\x04\xd0[\x000\xb8\x02p\xca\x040\xdc\x01\xe0\
i\x01\xc0_\x01\x90\xe9\x03\x80+\x03P>\x04\x10A\x01P\x00\x00\x00\xda\x03\xf0\x1f\x000?\x03\xa0\xe1\x01\xb0K\x01`\xb5\x00\xd0p\
\x04\xc0\xad\x03\xe0\xb7\x03\x00U\x01\xc0\x81\x02`.\x00\xa04\x04\xf0\xd3\x00\xe0\x8a\x03p\x90\x02\x80\xa1\x000\x85\x030\xec\x00@\x02\x04\
p\xa8\x03\x00l\x03\x80\xb4\x01P\x83\x00\x80\xf8\x03\xd0x\x01P\x96\x01\xa0\"\x02\x00\xcd\x010\xfd\x03@t\x00@ \x04\x10-\x01@\
F\x01\x80\x86\x02\x00\x00\x00\x00\xa5\x01\x10\x98\x04\x80\xa6\x00\x90\xf5\x01\x00\xcc\x02\x909\x04\xc0w\x02\xb0\x9f\x02p\x0e\x02\x10\x00\x00\x00\xc8\
\x01\x90\xac\x04\x00\xd1\x02\xc0\x1a\x00\x00\x9d\x04\xe0\x9a\x02\xa0\xe7\x00\xd0]\x03\xa0d\x01`#\x01\x80P\x01\x90\xf9\x02@@\x02pE\x02\
`\x04\x02\xb0\xb3\x02@Y\x02\xe0J\x02\x90\xe6\x01\xf0^\x02\x80\x08\x03\xd0Z\x01\x00s\x01\x10G\x00\xc0B\x00\x10<\x01\xf0u\x04\xb0\
~\x00\xb0\xde\x04\xe06\x02pj\x00`\xa4\x02`\x00\x00\x00\x9b\x01\xd0|\x02\x80(\x01\xa0\x12\x030\xd5\x03P\xbb\x04\x00k\x04\xf0\x92\
\x00\xc0m\x02\x00\t\x02\xe0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250], [
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

index! { V3: u8, r#"AD$$
AE$%
AF$&
AG$'
AL$(
AM$)
AO$*
AR$+
AT$,
AU$-
AZ$.
BA$/
BB$0
BD$1
BE$2
BF$3
BG$4
BH$5
BI$6
BJ$7
BN$8
BO$9
BR$:
BS$;
BT$<
BW$=
BY$>
BZ$?
CA$@
CD$A
CF$B
CG$C
CH$D
CI$E
CL$F
CM$G
CN$H
CO$I
CR$J
CU$K
CV$L
CY$M
CZ$N
DE$O
DJ$P
DK$Q
DM$R
DO$S
DZ$T
EC$U
EE$V
EG$W
EL$X
ER$Y
ES$Z
ET$[
FI$\
FJ$]
FM$^
FR$_
GA$`
GD$a
GE$b
GH$c
GL$d
GM$e
GN$f
GQ$g
GT$h
GW$i
GY$j
HN$k
HR$l
HT$m
HU$n
ID$o
IE$p
IL$q
IN$r
IQ$s
IR$t
IS$u
IT$v
JM$w
JO$x
JP$y
KE$z
KG${
KH$|
KI$}
KM%$
KN%%
KP%&
KR%'
KW%(
KZ%)
LA%*
LB%+
LC%,
LI%-
LK%.
LR%/
LS%0
LT%1
LU%2
LV%3
LY%4
MA%5
MC%6
MD%7
ME%8
MG%9
MH%:
MK%;
ML%<
MM%=
MN%>
MR%?
MT%@
MU%A
MV%B
MW%C
MX%D
MY%E
MZ%F
NA%G
NE%H
NG%I
NI%J
NL%K
NO%L
NP%M
NR%N
NU%O
NZ%P
OM%Q
PA%R
PE%S
PG%T
PH%U
PK%V
PL%W
PS%X
PT%Y
PW%Z
PY%[
QA%\
RO%]
RS%^
RU%_
RW%`
SA%a
SB%b
SC%c
SD%d
SE%e
SG%f
SI%g
SK%h
SL%i
SM%j
SN%k
SO%l
SR%m
SS%n
ST%o
SV%p
SY%q
SZ%r
TD%s
TG%t
TH%u
TJ%v
TL%w
TM%x
TN%y
TO%z
TR%{
TT%|
TV%}
TZ&$
UA&%
UG&&
UK&'
US&(
UY&)
UZ&*
VA&+
VC&,
VE&-
VN&.
VU&/
WS&0
XK&1
YE&2
ZA&3
ZM&4
ZW&5
"#, b"9\x00\x00\x00+\x002\x00#\x00}\x01\x04\x00\n\x00\x1c\x00\x01\x00\xc6\x01\xbc\x00,\x00]\x00\x06\x00!\x00\xbc\x00~\x00\x05\x00\xa5\x01\
\x8f\x00\"\x03\x0f\x00>\x01\x9c\x02\xd4\x00\x01\x00\x00\x00\xad\x00\x01\x00\x08\x08\x0e\x00\x93\x00#\x00`\x01Y\x00 \x00\x96\x06\xa0\x00\x0c\x00", b"\x8b\x02\xa0[\x00@;\x02\xc0\x97\x00\xc0r\x02\x00(\x01\x10w\x02\xc0m\x02`P\x01P\x05\x01@$\x00\xa0g\x03\xa0\xd5\x03\x00\x96\
\x01PF\x01\x10\r\x03\xf0\xc7\x02@\x1f\x00\x90@\x02\xf0\x14\x01\xc0\xa5\x01`\x8a\x030i\x01\xf0\xbf\x00\x00\xaf\x01\xd0\xb4\x01p0\x03\
\x00\x87\x01\xe0\xe5\x02 \x00\x01P\xa3\x03\xe0\xb7\x03P\x86\x02pX\x03\x10\xf0\x01`\xc4\x00P\xfe\x020^\x02\xd0\xe0\x02\xe0\xb9\x01`\
\x92\x00 \xea\x02\x00+\x03p\x9a\x02\xc0\x80\x03\xf0\x15\x00\x007\x01\x905\x030\xf6\x00\x90\x91\x01 \xe7\x00\xa0~\x00`\xce\x00\x10\n\
\x01`-\x01P\xda\x03\xe0\x81\x02\x80\x90\x020N\x03P\x1e\x01\x90\xc1\x03\xf0!\x03\xd0\xbc\x03@)\x00\x80\x17\x03\xb0\xa4\x02\x90_\x01\
\xd0\xc9\x00\xc0L\x00\x90\x0f\x01\x90Q\x00`S\x03\xc0\x94\x03\x10e\x00\x10<\x01\xa0\xa1\x00\xe0B\x000D\x03\x10\xd6\x02 \xa9\x02\xa0\
l\x03p\x1d\x02\x10\x83\x00@\"\x02@J\x02\xe0\x95\x02\x90U\x01`:\x03 \x00\x00\x00\xb8\x02PG\x00\x00\x8d\x00\x90h\x020\xdd\
\x00\xb0\xfb\x00\xf0\xa6\x00\x10t\x00 \xcb\x030.\x00\xb0\xcc\x02\x10\xd7\x01p\xab\x00\xa0\x08\x03P\xae\x02\xe01\x02\x00\x8f\x03P`\x00\
\xd0\xec\x00@\xef\x02`\x0e\x02p#\x01\xc0\xcd\x01\xe0Z\x010\x88\x00\xd0\xe2\x00\x80,\x02\xd0s\x01`\xdb\x02p\xd1\x02\x80\t\x02\xa0\
I\x03\x80\x99\x03\x90\x9c\x00\xf0\xf1\x00\xb0}\x010x\x01\x00=\x00PY\x02\xa0\xa8\x03\x80\xf9\x02\x00\xc6\x03@?\x03\xc0\x1a\x000\x18\
\x02\xb0\xff\x01\x80\xd0\x03@q\x03@\xaa\x01p\x03\x03 \xdc\x01\x00\x00\x00\x00\x9e\x03\xb0\xad\x03\xe0K\x01\x80\xc2\x02\x90\xe1\x01\xe0\xd2\x01\
\x80&\x03@V\x00p\xeb\x01\x80]\x03\xb0\xb2\x03@\x9b\x01\x00o\x00P\'\x02pO\x02@\x85\x03\xb0\xf4\x02\x90{\x03P\x1c\x03\xa0\
\x19\x01\x00\x13\x02`\x06\x00\xb0\xf5\x01\x00\x10\x00\x10\xbd\x02\xc0\x9f\x02\x10\x01\x00\x802\x01`y\x000c\x02\x00A\x01\xe0\x00\x00\x00\xba\
\x00p\xe6\x01\xb0\x00\x00\x003\x00 E\x02 \x82\x01\x80\xb3\x02\x80n\x01\x90b\x03\xd0\x0b\x00\xe0\x12\x03\x106\x02\x90j\x00\xe0\xc3\x01\
P|\x02 \xd3\x00\x80\x04\x02\xd0\xc8\x01\xc0v\x0308\x00\xc0T\x02p\xbe\x01\x90d\x01\xb0\x8c\x01\xf0\xa0\x01\x00\xfa\x01\xb0\xb0\x00\xd0\
\xb5\x00@\xd8\x00 ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198], [
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

index! { DIALING: u8, r#"1$$
1242$%
1246$&
1264$'
1268$(
1284$)
1340$*
1345$+
1441$,
1473$-
1649$.
1658$/
1664$0
1670$1
1671$2
1684$3
1721$4
1758$5
1767$6
1784$7
1787$8
1809$9
1829$9
1849$9
1868$:
1869$;
1876$/
1939$8
20$<
211$=
212$>
213$?
216$@
218$A
220$B
221$C
222$D
223$E
224$F
225$G
226$H
227$I
228$J
229$K
230$L
231$M
232$N
233$O
234$P
235$Q
236$R
237$S
238$T
239$U
240$V
241$W
242$X
243$Y
244$Z
245$[
246$\
248$]
249$^
250$_
251$`
252$a
253$b
254$c
255$d
256$e
257$f
258$g
260$h
261$i
262$j
263$k
264$l
265$m
266$n
267$o
268$p
269$q
27$r
290$s
291$t
297$u
298$v
299$w
30$x
31$y
32$z
33${
34$|
350$}
351%$
352%%
353%&
354%'
355%(
356%)
357%*
358%+
35818%,
359%-
36%.
370%/
371%0
372%1
373%2
374%3
375%4
376%5
377%6
378%7
379%8
380%9
381%:
382%;
383%<
385%=
386%>
387%?
389%@
39%A
3906698%8
40%B
41%C
420%D
421%E
423%F
43%G
44%H
45%I
46%J
47%K
48%L
49%M
500%N
501%O
502%P
503%Q
504%R
505%S
506%T
507%U
508%V
509%W
51%X
52%Y
53%Z
54%[
55%\
56%]
57%^
58%_
590%`
591%a
592%b
593%c
594%d
595%e
596%f
597%g
598%h
599%i
60%j
61%k
62%l
63%m
64%n
65%o
66%p
670%q
672%r
673%s
674%t
675%u
676%v
677%w
678%x
679%y
680%z
681%{
682%|
683%}
685&$
686&%
687&&
688&'
689&(
690&)
691&*
692&+
7&,
76&-
77&-
81&.
82&/
84&0
850&1
852&2
853&3
855&4
856&5
86&6
880&7
886&8
90&9
91&:
92&;
93&<
94&=
95&>
960&?
961&@
962&A
963&B
964&C
965&D
966&E
967&F
968&G
970&H
971&I
972&J
973&K
974&L
975&M
976&N
977&O
98&P
992&Q
993&R
994&S
995&T
996&U
998&V
"#, b"\xdb\x00s\x07\x00\x00\t\x00\"\x02\t\x00\x01\x00\xbe\x03\x00\x00t\x00\x01\x00#\r\x0c\x00\x17\x01\x08\x00\x18\x00B\x00\xe2\x00\x01\x00\x14\x00\
R\x00 \x03\r\x00V\x1c\x00\x00\x03\x00\x0e\x00\xbc\x00P\x019\x05\x04\x00<\x00J\x01\xd1\x03.\x00\xf1\x01\x06\x00\x00\x00O\x009\x00\
\xdc\x02\x00\x00\xab\x00D\x08-\x00\x16\x00:\x00:\r", b"\xf3\x01\xa0\x07\x04\xe0\x01\x05\xf0I\x040\xc6\x03\xa0\xf7\x00 \x9d\x04\x90?\x03\xe0\xfd\x03@7\x020\xcd\x00\xa0\\\x03\xc0\xba\x03\x80\x1b\
\x03\x00b\x03\xf0\x13\x04\xb0\x1a\x00@\xef\x04 \x98\x00\x90\x05\x02`\x93\x04 \xcf\x01\x80\xe9\x03\x80\xf0\x02PS\x02 \xa8\x04\xc0\xdf\x00\
\xc0f\x05\x90\xba\x04\x00m\x04\xe0\x93\x01\x00\xf6\x02\x10\xd3\x00\xd0\x0c\x00@\xd8\x03\x902\x02\x00\xe1\x01p\x15\x03`1\x05\x10\xe4\x03\xb0\
6\x00\xf0\x9e\x03P`\x05\xc0K\x01\xf0Z\x05\xf0\xd1\x04\xc0\t\x01\x90\xa3\x03\x80\xad\x00P-\x02\x90J\x030\x8d\x01\xe07\x04\x90u\
\x00\xc0+\x03 =\x00\xa0\xcc\x02\xd0A\x02\xf0\xd5\x01\x10\xae\x04\xf0\x19\x050\xff\x01\x00\xc0\x03\xd0\x13\x00\x00%\x04@(\x00\x10\n\x02\
\xc0\xea\x040\xb4\x02\x80\x9f\x01`\xbb\x00pr\x050\xb4\x03\xb0\xb4\x00PE\x01\xc0_\x02\x00!\x01`\xcc\x03pG\x02\xc0M\x02P\
\x10\x02\xf0\xb4\x04\x90w\x02\xe0:\x03\x10\x02\x04\xd0\xde\x03`\"\x02p]\x01\x90\xd8\x02p\x00\x00\x00\x90\x02\xa0\x01\x00\xc0g\x00 \xee\
\x03\x10c\x01`|\x00`\x87\x01\x10\x9c\x02@7\x05\xe0\'\x01\x90\xab\x01\xc0K\x00\xb0D\x00P\xbd\x01P\xb1\x01\xf0+\x05\x80\xba\x02\
P\x8e\x040\xf3\x03\xe0\xea\x02\xb0\xa8\x02\xe0s\x04\x00\xfb\x02\xa0\xa5\x01\x90\x15\x01p\x85\x02\xc0O\x04\x00\xd9\x00\xe0=\x05p\x13\x05\x00\
y\x040\x1b\x01@\r\x04\x80e\x02\x90a\x04\xc0\xde\x02\x10C\x04`\xfb\x04\xc0\xc6\x02\xa0[\x04\xf0?\x01P\x00\x00\x00\x00\x00\x00\xdb\
\x04 W\x01\x10\x85\x03`5\x03\xc09\x01 \xdb\x01\xe0%\x05\xb0U\x04 \xc0\x02 \x80\x030\xe7\x01@i\x010\xc7\x00p\x1c\x02\
@\x16\x02\x90l\x05`\x99\x010\x81\x01\xf0Q\x01\xe0V\x03\x90z\x03\xb0\x9f\x000O\x05\xa0\xed\x01\xd0\x8a\x03\x90\x1f\x05\xa0\xa6\x00 \
\x0f\x01`\xb7\x01 \xd2\x02@!\x03\x00-\x01\x000\x03\xf0\x00\x00\x00u\x01PC\x05@t\x03\x80D\x03\x00\x7f\x04`\x94\x03\xf0\x7f\
\x02@\x1f\x04\xd0\xc2\x00\xf0\x8f\x03\xc0\xae\x03\xe03\x010Y\x00\x10\x05\x03\x90\x98\x04\xf0&\x03P\xa2\x02\x10+\x04p\xc5\x04p\xf1\x00\
P\xe5\x04\x00\x03\x01\x00q\x02p\x8a\x02\xd0\x07\x05`\xa8\x03\x10h\x03 =\x04\x90\xd2\x03@\x0f\x03\x90\r\x05\x90n\x00\x80Y\x020\
\xe4\x02\x80\xf8\x03p`\x00\xe0{\x01 \x00\x00\x00\x8a\x00@k\x02`\xa2\x04 \xc3\x01\x80!\x00`\x19\x04\xa0\x89\x04\x00n\x03P(\
\x02`\xf9\x010I\x05\xd0\n\x03`\xae\x02\xb0/\x00\xa01\x04`\x91\x00p\x83\x00\xd0\xe5\x00\xf0\xfd\x000\xf5\x04P\xe0\x04PU\x05\
@\x85\x04`P\x03`\xc0\x040\xc9\x01\xb0\x96\x02po\x01\x00R\x00@\xd6\x04\xf0<\x02 \x05\x00\x80g\x04\x10\x99\x03 \xcb\x04\x10\
x\x05\xd0\xeb\x00\xc0", [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 135, 136, 137, 140, 141, 142, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 164, 165, 166, 167, 168, 169, 170, 171, 172, 174, 175, 178, 179, 180, 182, 183, 184, 185, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251], [
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

grid! { DATA, 3, r#"AD376AD
AE971AE
AF93AF
AG1268AG
AI1264
AL355AL
AM374AM
AO244AO
AQ672
AR54AR
AS1684
AT43AT
AU61AU
AW297
AX35818
AZ994AZ
BA387BA
BB1246BB
BD880BD
BE32BE
BF226BF
BG359BG
BH973BH
BI257BI
BJ229BJ
BL590
BM1441
BN673BN
BO591BO
BQ599
BR55BR
BS1242BS
BT975BT
BV47
BW267BW
BY375BY
BZ501BZ
CA1CA
CC61
CD243CD
CF236CF
CG242CG
CH41CH
CI225CI
CK682
CL56CL
CM237CM
CN86CN
CO57CO
CR506CR
CU53CU
CV238CV
CW599
CX61
CY357CY
CZ420CZ
DE49DE
DJ253DJ
DK45DK
DM1767DM
DO1809DO
DZ213DZ
EC593EC
EE372EE
EG20EG
EH212
ER291ER
ES34ES
ET251ET
FI358FI
FJ679FJ
FK500
FM691FM
FO298
FR33FR
GA241GA
GB44UK
GD1473GD
GE995GE
GF594
GG44
GH233GH
GI350
GL299GL
GM220GM
GN224GN
GP590
GQ240GQ
GR30EL
GS500
GT502GT
GU1671
GW245GW
GY592GY
HK852
HM672
HN504HN
HR385HR
HT509HT
HU36HU
ID62ID
IE353IE
IL972IL
IM44
IN91IN
IO246
IQ964IQ
IR98IR
IS354IS
IT39IT
JE44
JM1876JM
JO962JO
JP81JP
KE254KE
KG996KG
KH855KH
KI686KI
KM269KM
KN1869KN
KP850KP
KR82KR
KW965KW
KY1345
KZ7KZ
LA856LA
LB961LB
LC1758LC
LI423LI
LK94LK
LR231LR
LS266LS
LT370LT
LU352LU
LV371LV
LY218LY
MA212MA
MC377MC
MD373MD
ME382ME
MF590
MG261MG
MH692MH
MK389MK
ML223ML
MM95MM
MN976MN
MO853
MP1670
MQ596
MR222MR
MS1664
MT356MT
MU230MU
MV960MV
MW265MW
MX52MX
MY60MY
MZ258MZ
NA264NA
NC687
NE227NE
NF672
NG234NG
NI505NI
NL31NL
NO47NO
NP977NP
NR674NR
NU683NU
NZ64NZ
OM968OM
PA507PA
PE51PE
PF689
PG675PG
PH63PH
PK92PK
PL48PL
PM508
PN64
PR1787
PS970PS
PT351PT
PW680PW
PY595PY
QA974QA
RE262
RO40RO
RS381RS
RU7RU
RW250RW
SA966SA
SB677SB
SC248SC
SD249SD
SE46SE
SG65SG
SH290
SI386SI
SJ47
SK421SK
SL232SL
SM378SM
SN221SN
SO252SO
SR597SR
SS211SS
ST239ST
SV503SV
SX1721
SY963SY
SZ268SZ
TC1649
TD235TD
TF262
TG228TG
TH66TH
TJ992TJ
TK690
TL670TL
TM993TM
TN216TN
TO676TO
TR90TR
TT1868TT
TV688TV
TW886
TZ255TZ
UA380UA
UG256UG
UM1
US1US
UY598UY
UZ998UZ
VA379VA
VC1784VC
VE58VE
VG1284
VI1340
VN84VN
VU678VU
WF681
WS685WS
XK383XK
YE967YE
YT262
ZA27ZA
ZM260ZM
ZW263ZW
"#, b"\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x04\x02\x02\x04\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x02\x02\x02\x04\x00\x02\x02\x02\x02\x02\x02\x02\
\x03\x00\x02\x05\x00\x02\x03\x02\x02\x03\x02\x02\x04\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x04\
\x00\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x02\x02\x02\x04\x02\x02\x03\x02\x02\x02\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x01\x02\x02\x02\x00\x02\x03\x02\
\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x00\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x00\x02\
\x02\x00\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x04\x02\x02\x04\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x03\x00\x02\x03\
\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x00\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x04\x02\x02\x03\x02\x02\x03\x00\
\x02\x02\x00\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x02\x02\x02\x03\x00\x02\x03\x02\x02\x04\x00\x02\x03\x02\x02\
\x03\x02\x02\x03\x00\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x02\x00\x02\x02\x02\x02\x03\x00\x02\x03\
\x02\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x02\x00\x02\x04\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x04\x02\
\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x04\x00\x02\x01\x02\x02\x03\x02\x02\x03\x02\x02\x04\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\
\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x03\
\x02\x02\x03\x00\x02\x04\x00\x02\x03\x00\x02\x03\x02\x02\x04\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\
\x02\x03\x00\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x02\x02\
\x02\x02\x02\x03\x00\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x03\x00\x02\x02\x00\x02\x04\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\
\x02\x02\x03\x00\x02\x02\x02\x02\x03\x02\x02\x01\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x02\x03\x00\x02\x03\x02\
\x02\x02\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x04\x00\x02\x03\x02\x02\x03\x02\x02\
\x04\x00\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x02\x02\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x02\x02\x02\x04\x02\x02\x03\
\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x01\x00\x02\x01\x02\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x04\x02\x02\x02\x02\x02\x04\x00\x02\x04\x00\
\x02\x02\x02\x02\x03\x02\x02\x03\x00\x02\x03\x02\x02\x03\x02\x02\x03\x02\x02\x03\x00\x02\x02\x02\x02\x03\x02\x02\x03\x02", b"\x00\x00\x00\x08\x00\x00\x10\x00\x00\x17\x00\x00 \x00\x00\'\x00\x00/\x00\x007\x00\x00?\x00\x00E\x00\x00L\x00\x00S\x00\x00Z\x00\x00a\
\x00\x00g\x00\x00o\x00\x00w\x00\x00\x7f\x00\x00\x88\x00\x00\x90\x00\x00\x97\x00\x00\x9f\x00\x00\xa7\x00\x00\xaf\x00\x00\xb7\x00\x00\xbf\x00\x00\xc5\x00\
\x00\xcc\x00\x00\xd4\x00\x00\xdc\x00\x00\xe2\x00\x00\xe9\x00\x00\xf2\x00\x00\xfa\x00\x00\xff\x00\x00\x07\x01\x00\x0f\x01\x00\x17\x01\x00\x1d\x01\x00\"\x01\x00\
*\x01\x002\x01\x00:\x01\x00A\x01\x00I\x01\x00O\x01\x00V\x01\x00^\x01\x00e\x01\x00l\x01\x00t\x01\x00{\x01\x00\x83\x01\x00\x89\
\x01\x00\x8e\x01\x00\x96\x01\x00\x9e\x01\x00\xa5\x01\x00\xad\x01\x00\xb4\x01\x00\xbd\x01\x00\xc6\x01\x00\xce\x01\x00\xd6\x01\x00\xde\x01\x00\xe5\x01\x00\xeb\x01\
\x00\xf3\x01\x00\xfa\x01\x00\x02\x02\x00\n\x02\x00\x12\x02\x00\x18\x02\x00 \x02\x00&\x02\x00-\x02\x005\x02\x00<\x02\x00E\x02\x00M\x02\x00\
S\x02\x00X\x02\x00`\x02\x00f\x02\x00n\x02\x00v\x02\x00~\x02\x00\x84\x02\x00\x8c\x02\x00\x93\x02\x00\x99\x02\x00\xa1\x02\x00\xa8\x02\x00\xb0\
\x02\x00\xb8\x02\x00\xbe\x02\x00\xc4\x02\x00\xcc\x02\x00\xd4\x02\x00\xdc\x02\x00\xe3\x02\x00\xea\x02\x00\xf2\x02\x00\xfa\x02\x00\xff\x02\x00\x06\x03\x00\x0c\x03\
\x00\x14\x03\x00\x1b\x03\x00#\x03\x00*\x03\x00/\x03\x008\x03\x00@\x03\x00G\x03\x00O\x03\x00W\x03\x00_\x03\x00g\x03\x00o\x03\x00\
x\x03\x00\x80\x03\x00\x87\x03\x00\x8f\x03\x00\x96\x03\x00\x9c\x03\x00\xa4\x03\x00\xac\x03\x00\xb5\x03\x00\xbd\x03\x00\xc4\x03\x00\xcc\x03\x00\xd4\x03\x00\xdc\
\x03\x00\xe4\x03\x00\xec\x03\x00\xf4\x03\x00\xfc\x03\x00\x04\x04\x00\x0c\x04\x00\x14\x04\x00\x1a\x04\x00\"\x04\x00*\x04\x002\x04\x00:\x04\x00A\x04\
\x00I\x04\x00O\x04\x00V\x04\x00\\\x04\x00d\x04\x00k\x04\x00s\x04\x00{\x04\x00\x83\x04\x00\x8b\x04\x00\x92\x04\x00\x99\x04\x00\xa1\x04\x00\
\xa9\x04\x00\xaf\x04\x00\xb7\x04\x00\xbd\x04\x00\xc5\x04\x00\xcd\x04\x00\xd4\x04\x00\xdb\x04\x00\xe3\x04\x00\xeb\x04\x00\xf3\x04\x00\xfa\x04\x00\x02\x05\x00\n\
\x05\x00\x11\x05\x00\x17\x05\x00\x1f\x05\x00&\x05\x00-\x05\x004\x05\x00:\x05\x00?\x05\x00F\x05\x00N\x05\x00V\x05\x00^\x05\x00f\x05\
\x00n\x05\x00t\x05\x00{\x05\x00\x83\x05\x00\x89\x05\x00\x91\x05\x00\x99\x05\x00\xa1\x05\x00\xa9\x05\x00\xb1\x05\x00\xb8\x05\x00\xbf\x05\x00\xc5\x05\x00\
\xcd\x05\x00\xd2\x05\x00\xda\x05\x00\xe2\x05\x00\xea\x05\x00\xf2\x05\x00\xfa\x05\x00\x02\x06\x00\n\x06\x00\x12\x06\x00\x1a\x06\x00!\x06\x00)\x06\x001\
\x06\x008\x06\x00@\x06\x00F\x06\x00N\x06\x00U\x06\x00]\x06\x00c\x06\x00k\x06\x00s\x06\x00{\x06\x00\x83\x06\x00\x8a\x06\x00\x93\x06\
\x00\x9b\x06\x00\xa1\x06\x00\xa9\x06\x00\xb1\x06\x00\xb9\x06\x00\xbd\x06\x00\xc3\x06\x00\xcb\x06\x00\xd3\x06\x00\xdb\x06\x00\xe4\x06\x00\xeb\x06\x00\xf2\x06\x00\
\xf9\x06\x00\x00\x07\x00\x08\x07\x00\x0e\x07\x00\x16\x07\x00\x1e\x07\x00&\x07\x00,\x07\x003\x07\x00;\x07\x00" }

grid! { TITLES, 42, r#"Andorra安道尔安道爾アンドラ안도라AndorraAndorreAndorraAndorraAndorraAndorraAndoraАндорраАндорраAndorraAndorraAndoraAndoraАндораAndoraAndorraAndorraAndorraAndorraAndorraAndorraAndoraAndoraAndóraAndorraΑνδόραAndorraAndorraАндораAndorraAndorraAndorraأندوراאנדורהएंडोराอันดอร์ราAndorra
United Arab Emirates阿拉伯联合酋长国阿拉伯聯合大公國アラブ首長国連邦아랍에미리트Vereinigte Arabische EmirateÉmirats arabes unisEmiratos Árabes UnidosEmirados Árabes UnidosEmirati Arabi UnitiVerenigde Arabische EmiratenZjednoczone Emiraty ArabskieОАЭОбʼєднані Арабські ЕміратиSpojené arabské emirátySpojené arabské emirátyZdruženi arabski emiratiUjedinjeni Arapski EmiratiУједињени Арапски ЕмиратиUjedinjeni Arapski EmiratiFörenade ArabemiratenDe Forenede Arabiske EmiraterDe forente arabiske emiraterArabiemiirikunnatSameinuðu arabísku furstadæminAraabia ÜhendemiraadidApvienotie Arābu EmirātiJungtiniai Arabų EmyrataiAontas na nÉimíríochtaí Arabachal-Emirati Għarab MagħqudaΗνωμένα Αραβικά ΕμιράταEgyesült Arab EmírségekEmiratele Arabe UniteОбединени арабски емирстваBirleşik Arap EmirlikleriCác Tiểu Vương quốc Ả Rập Thống nhấtUni Emirat Arabالإمارات العربية المتحدةאיחוד האמירויות הערביותसंयुक्त अरब अमीरातสหรัฐอาหรับเอมิเรตส์Emirats Àrabs Units
Afghanistan阿富汗阿富汗アフガニスタン아프가니스탄AfghanistanAfghanistanAfganistánAfeganistãoAfghanistanAfghanistanAfganistanАфганистанАфганістанAfghánistánAfganistanAfganistanAfganistanАвганистанAvganistanAfghanistanAfghanistanAfghanistanAfganistanAfganistanAfganistanAfganistānaAfganistanasan Afganastáinl-AfganistanΑφγανιστάνAfganisztánAfganistanАфганистанAfganistanAfghanistanAfganistanأفغانستانאפגניסטןअफ़गानिस्तानอัฟกานิสถานAfganistan
Antigua & Barbuda安提瓜和巴布达安地卡及巴布達アンティグア・バーブーダ앤티가 바부다Antigua und BarbudaAntigua-et-BarbudaAntigua y BarbudaAntígua e BarbudaAntigua e BarbudaAntigua en BarbudaAntigua i BarbudaАнтигуа и БарбудаАнтигуа і БарбудаAntigua a BarbudaAntigua a BarbudaAntigva in BarbudaAntigva i BarbudaАнтигва и БарбудаAntigva i BarbudaAntigua och BarbudaAntigua og BarbudaAntigua og BarbudaAntigua ja BarbudaAntígva og BarbúdaAntigua ja BarbudaAntigva un BarbudaAntigva ir BarbudaAntigua agus BarbúdaAntigua u BarbudaΑντίγκουα και ΜπαρμπούνταAntigua és BarbudaAntigua și BarbudaАнтигуа и БарбудаAntigua ve BarbudaAntigua và BarbudaAntigua dan Barbudaأنتيغوا وبربوداאנטיגואה וברבודהएंटिगुआ और बरबुडाแอนติกาและบาร์บูดาAntigua i Barbuda
Anguilla安圭拉安奎拉アンギラ앵귈라AnguillaAnguillaAnguilaAnguilaAnguillaAnguillaAnguillaАнгильяАнгільяAnguillaAnguillaAngvilaAngvilaАнгвилаAngvilaAnguillaAnguillaAnguillaAnguillaAngvillaAnguillaAngiljaAngilijaAngaíleAnguillaΑνγκουίλαAnguillaAnguillaАнгуилаAnguillaAnguillaAnguillaأنغويلاאנגווילהएंग्विलाแองกวิลลาAnguilla
Albania阿尔巴尼亚阿爾巴尼亞アルバニア알바니아AlbanienAlbanieAlbaniaAlbâniaAlbaniaAlbaniëAlbaniaАлбанияАлбаніяAlbánieAlbánskoAlbanijaAlbanijaАлбанијаAlbanijaAlbanienAlbanienAlbaniaAlbaniaAlbaníaAlbaaniaAlbānijaAlbanijaan Albáinl-AlbanijaΑλβανίαAlbániaAlbaniaАлбанияArnavutlukAlbaniaAlbaniaألبانياאלבניהअल्बानियाแอลเบเนียAlbània
Armenia亚美尼亚亞美尼亞アルメニア아르메니아ArmenienArménieArmeniaArmêniaArmeniaArmeniëArmeniaАрменияВірменіяArménieArménskoArmenijaArmenijaЈерменијаJermenijaArmenienArmenienArmeniaArmeniaArmeníaArmeeniaArmēnijaArmėnijaan Airméinl-ArmenjaΑρμενίαÖrményországArmeniaАрменияErmenistanArmeniaArmeniaأرمينياארמניהआर्मेनियाอาร์เมเนียArmènia
Angola安哥拉安哥拉アンゴラ앙골라AngolaAngolaAngolaAngolaAngolaAngolaAngolaАнголаАнголаAngolaAngolaAngolaAngolaАнголаAngolaAngolaAngolaAngolaAngolaAngólaAngolaAngolaAngolaAngólal-AngolaΑγκόλαAngolaAngolaАнголаAngolaAngolaAngolaأنغولاאנגולהअंगोलाแองโกลาAngola
Antarctica南极洲南極洲南極남극 대륙AntarktisAntarctiqueAntártidaAntártidaAntartideAntarcticaAntarktydaАнтарктидаАнтарктикаAntarktidaAntarktídaAntarktikaAntarktikaАнтарктикAntarktikAntarktisAntarktisAntarktisAntarktisSuðurskautslandiðAntarktikaAntarktikaAntarktidaAntartaicel-AntartikaΑνταρκτικήAntarktiszAntarcticaАнтарктикаAntarktikaNam CựcAntarktikaأنتاركتيكاאנטארקטיקהअंटार्कटिकाแอนตาร์กติกาAntàrtida
Argentina阿根廷阿根廷アルゼンチン아르헨티나ArgentinienArgentineArgentinaArgentinaArgentinaArgentiniëArgentynaАргентинаАргентинаArgentinaArgentínaArgentinaArgentinaАргентинаArgentinaArgentinaArgentinaArgentinaArgentiinaArgentínaArgentinaArgentīnaArgentinaan Airgintínl-ArġentinaΑργεντινήArgentínaArgentinaАржентинаArjantinArgentinaArgentinaالأرجنتينארגנטינהअर्जेंटीनाอาร์เจนตินาArgentina
American Samoa美属萨摩亚美屬薩摩亞米領サモア아메리칸 사모아Amerikanisch-SamoaSamoa américainesSamoa AmericanaSamoa AmericanaSamoa AmericaneAmerikaans-SamoaSamoa AmerykańskieАмериканское СамоаАмериканське СамоаAmerická SamoaAmerická SamoaAmeriška SamoaAmerička SamoaАмеричка СамоаAmerička SamoaAmerikanska SamoaAmerikansk SamoaAmerikansk SamoaAmerikan SamoaBandaríska SamóaAmeerika SamoaASV SamoaAmerikos SamoaSamó Mheiriceáis-Samoa AmerikanaΑμερικανική ΣαμόαAmerikai SzamoaSamoa AmericanăАмериканска СамоаAmerikan SamoasıSamoa thuộc MỹSamoa Amerikaساموا الأمريكيةסמואה האמריקניתअमेरिकी समोआอเมริกันซามัวSamoa Americana
Austria奥地利奧地利オーストリア오스트리아ÖsterreichAutricheAustriaÁustriaAustriaOostenrijkAustriaАвстрияАвстріяRakouskoRakúskoAvstrijaAustrijaАустријаAustrijaÖsterrikeØstrigØsterrikeItävaltaAusturríkiAustriaAustrijaAustrijaan Ostairl-AwstrijaΑυστρίαAusztriaAustriaАвстрияAvusturyaÁoAustriaالنمساאוסטריהऑस्ट्रियाออสเตรียÀustria
Australia澳大利亚澳洲オーストラリア오스트레일리아AustralienAustralieAustraliaAustráliaAustraliaAustraliëAustraliaАвстралияАвстраліяAustrálieAustráliaAvstralijaAustralijaАустралијаAustralijaAustralienAustralienAustraliaAustraliaÁstralíaAustraaliaAustrālijaAustralijaan Astráill-AwstraljaΑυστραλίαAusztráliaAustraliaАвстралияAvustralyaÚcAustraliaأسترالياאוסטרליהऑस्ट्रेलियाออสเตรเลียAustràlia
Aruba阿鲁巴荷屬阿魯巴アルバ아루바ArubaArubaArubaArubaArubaArubaArubaАрубаАрубаArubaArubaArubaArubaАрубаArubaArubaArubaArubaArubaArúbaArubaArubaArubaArúbaArubaΑρούμπαArubaArubaАрубаArubaArubaArubaأروباארובהअरूबाอารูบาAruba
Åland Islands奥兰群岛奧蘭群島オーランド諸島올란드 제도ÅlandinselnÎles ÅlandIslas AlandIlhas AlandIsole ÅlandÅlandWyspy AlandzkieАландские о-ваАландські ОстровиÅlandyAlandyAlandski otokiÅlandski otociОландска ОстрваOlandska OstrvaÅlandÅlandÅlandAhvenanmaaÁlandseyjarAhvenamaaOlandes salasAlandų SalosOileáin Ålandil-Gżejjer AlandΝήσοι ΌλαντÅland-szigetekInsulele ÅlandОландски островиÅland AdalarıQuần đảo ÅlandKepulauan Alandجزر آلاندאיי אולנדएलैंड द्वीपसमूहหมู่เกาะโอลันด์Illes Åland
Azerbaijan阿塞拜疆亞塞拜然アゼルバイジャン아제르바이잔AserbaidschanAzerbaïdjanAzerbaiyánAzerbaijãoAzerbaigianAzerbeidzjanAzerbejdżanАзербайджанАзербайджанÁzerbájdžánAzerbajdžanAzerbajdžanAzerbajdžanАзербејџанAzerbejdžanAzerbajdzjanAserbajdsjanAserbajdsjanAzerbaidžanAserbaídsjanAserbaidžaanAzerbaidžānaAzerbaidžanasan Asarbaiseáinl-AżerbajġanΑζερμπαϊτζάνAzerbajdzsánAzerbaidjanАзербайджанAzerbaycanAzerbaijanAzerbaijanأذربيجانאזרבייג׳ןअज़रबैजानอาเซอร์ไบจานAzerbaidjan
Bosnia & Herzegovina波斯尼亚和黑塞哥维那波士尼亞與赫塞哥維納ボスニア・ヘルツェゴビナ보스니아 헤르체고비나Bosnien und HerzegowinaBosnie-HerzégovineBosnia y HerzegovinaBósnia e HerzegovinaBosnia ed ErzegovinaBosnië en HerzegovinaBośnia i HercegowinaБосния и ГерцеговинаБоснія і ГерцеговинаBosna a HercegovinaBosna a HercegovinaBosna in HercegovinaBosna i HercegovinaБосна и ХерцеговинаBosna i HercegovinaBosnien och HercegovinaBosnien-HercegovinaBosnia-HercegovinaBosnia ja HertsegovinaBosnía og HersegóvínaBosnia ja HertsegoviinaBosnija un HercegovinaBosnija ir Hercegovinaan Bhoisnia agus an Heirseagaivéinil-Bożnija-ĦerzegovinaΒοσνία - ΕρζεγοβίνηBosznia-HercegovinaBosnia și HerțegovinaБосна и ХерцеговинаBosna-HersekBosnia và HerzegovinaBosnia dan Herzegovinaالبوسنة والهرسكבוסניה והרצגובינהबोस्निया और हर्ज़ेगोविनाบอสเนียและเฮอร์เซโกวีนาBòsnia i Hercegovina
Barbados巴巴多斯巴貝多バルバドス바베이도스BarbadosBarbadeBarbadosBarbadosBarbadosBarbadosBarbadosБарбадосБарбадосBarbadosBarbadosBarbadosBarbadosБарбадосBarbadosBarbadosBarbadosBarbadosBarbadosBarbadosBarbadosBarbadosaBarbadosasBarbadósBarbadosΜπαρμπέιντοςBarbadosBarbadosБарбадосBarbadosBarbadosBarbadosبربادوسברבדוסबारबाडोसบาร์เบโดสBarbados
Bangladesh孟加拉国孟加拉バングラデシュ방글라데시BangladeschBangladeshBangladésBangladeshBangladeshBangladeshBangladeszБангладешБангладешBangladéšBangladéšBangladešBangladešБангладешBangladešBangladeshBangladeshBangladeshBangladeshBangladessBangladeshBangladešaBangladešasan Bhanglaidéisil-BangladeshΜπανγκλαντέςBangladesBangladeshБангладешBangladeşBangladeshBangladeshبنغلاديشבנגלדשबांग्लादेशบังกลาเทศBangladesh
Belgium比利时比利時ベルギー벨기에BelgienBelgiqueBélgicaBélgicaBelgioBelgiëBelgiaБельгияБельгіяBelgieBelgickoBelgijaBelgijaБелгијаBelgijaBelgienBelgienBelgiaBelgiaBelgíaBelgiaBeļģijaBelgijaan Bheilgil-BelġjuΒέλγιοBelgiumBelgiaБелгияBelçikaBỉBelgiaبلجيكاבלגיהबेल्जियमเบลเยียมBèlgica
Burkina Faso布基纳法索布吉納法索ブルキナファソ부르키나파소Burkina FasoBurkina FasoBurkina FasoBurquina FasoBurkina FasoBurkina FasoBurkina FasoБуркина-ФасоБуркіна-ФасоBurkina FasoBurkina FasoBurkina FasoBurkina FasoБуркина ФасоBurkina FasoBurkina FasoBurkina FasoBurkina FasoBurkina FasoBúrkína FasóBurkina FasoBurkinafasoBurkina FasasBuircíne Fasóil-Burkina FasoΜπουρκίνα ΦάσοBurkina FasoBurkina FasoБуркина ФасоBurkina FasoBurkina FasoBurkina Fasoبوركينا فاسوבורקינה פאסוबुर्किना फ़ासोบูร์กินาฟาโซBurkina Faso
Bulgaria保加利亚保加利亞ブルガリア불가리아BulgarienBulgarieBulgariaBulgáriaBulgariaBulgarijeBułgariaБолгарияБолгаріяBulharskoBulharskoBolgarijaBugarskaБугарскаBugarskaBulgarienBulgarienBulgariaBulgariaBúlgaríaBulgaariaBulgārijaBulgarijaan Bhulgáiril-BulgarijaΒουλγαρίαBulgáriaBulgariaБългарияBulgaristanBulgariaBulgariaبلغارياבולגריהबुल्गारियाบัลแกเรียBulgària
Bahrain巴林巴林バーレーン바레인BahrainBahreïnBaréinBareinBahreinBahreinBahrajnБахрейнБахрейнBahrajnBahrajnBahrajnBahreinБахреинBahreinBahrainBahrainBahrainBahrainBareinBahreinBahreinaBahreinasBairéinil-BahrainΜπαχρέινBahreinBahrainБахрейнBahreynBahrainBahrainالبحرينבחרייןबहरीनบาห์เรนBahrain
Burundi布隆迪蒲隆地ブルンジ부룬디BurundiBurundiBurundiBurundiBurundiBurundiBurundiБурундиБурундіBurundiBurundiBurundiBurundiБурундиBurundiBurundiBurundiBurundiBurundiBúrúndíBurundiBurundijaBurundisan Bhurúinil-BurundiΜπουρούντιBurundiBurundiБурундиBurundiBurundiBurundiبورونديבורונדיबुरुंडीบุรุนดีBurundi
Benin贝宁貝南ベナン베냉BeninBéninBenínBeninBeninBeninBeninБенинБенінBeninBeninBeninBeninБенинBeninBeninBeninBeninBeninBenínBeninBeninaBeninasBeininil-BeninΜπενίνBeninBeninБенинBeninBeninBeninبنينבניןबेनिनเบนินBenín
St. Barthélemy圣巴泰勒米聖巴瑟米サン・バルテルミー생바르텔레미St. BarthélemySaint-BarthélemySan BartoloméSão BartolomeuSaint-BarthélemySaint-BarthélemySaint-BarthélemyСен-БартелемиСен-БартелеміSvatý BartolomějSvätý BartolomejSveti BartolomejSaint BarthélemyСвети БартоломејSveti BartolomejS:t BarthélemySaint BarthélemySaint-BarthélemySaint-BarthélemySankti BartólómeusareyjarSaint-BarthélemySenbartelmīSen BartelemiSaint BarthélemySaint BarthélemyΆγιος ΒαρθολομαίοςSaint-BarthélemySaint-BarthélemyСен БартелемиSaint BarthelemySt. BarthélemySaint Barthélemyسان بارتليميסנט ברתולומיאוसेंट बार्थेलेमीเซนต์บาร์เธเลมีSaint-Barthélemy
Bermuda百慕大百慕達バミューダ버뮤다BermudaBermudesBermudasBermudasBermudaBermudaBermudyБермудские о-ваБермудські ОстровиBermudyBermudyBermudiBermudiБермудиBermudiBermudaBermudaBermudaBermudaBermúdaeyjarBermudaBermudu salasBermudaBeirmiúdaBermudaΒερμούδεςBermudaBermudaБермудски островиBermudaBermudaBermudaبرموداברמודהबरमूडाเบอร์มิวดาBermudes
Brunei文莱汶萊ブルネイ브루나이Brunei DarussalamBruneiBrunéiBruneiBruneiBruneiBruneiБрунейБрунейBrunejBrunejBrunejBrunejБрунејBrunejBruneiBruneiBruneiBruneiBrúneiBruneiBrunejaBrunėjusBrúinéil-BruneiΜπρουνέιBruneiBruneiБруней ДаруссаламBruneiBruneiBruneiبرونايברונייब्रूनेईบรูไนBrunei
Bolivia玻利维亚玻利維亞ボリビア볼리비아BolivienBolivieBoliviaBolíviaBoliviaBoliviaBoliwiaБоливияБолівіяBolívieBolíviaBolivijaBolivijaБоливијаBolivijaBoliviaBoliviaBoliviaBoliviaBólivíaBoliiviaBolīvijaBolivijaan Bholaivil-BolivjaΒολιβίαBolíviaBoliviaБоливияBolivyaBoliviaBoliviaبوليفياבוליביהबोलीवियाโบลิเวียBolívia
Caribbean Netherlands荷属加勒比区荷蘭加勒比區オランダ領カリブ네덜란드령 카리브Karibische NiederlandePays-Bas caribéensCaribe neerlandésPaíses Baixos CaribenhosCaraibi OlandesiCaribisch NederlandNiderlandy KaraibskieБонэйр, Синт-Эстатиус и СабаКарибські НідерландиKaribské NizozemskoKaribské HolandskoNizozemski KaribiKaripski otoci NizozemskeКарипска ХоландијаKaripska HolandijaKaribiska NederländernaDe tidligere Nederlandske AntillerKaribisk NederlandKaribian AlankomaatKaríbahafshluti HollandsKariibi MadalmaadNīderlandes Karību salasKaribų Nyderlandaian Ísiltír Chairibeachin-Netherlands tal-KaribewΟλλανδία ΚαραϊβικήςHolland Karib-térségInsulele Caraibe OlandezeКарибска НидерландияKarayip HollandasıCa-ri-bê Hà LanBelanda Karibiaهولندا الكاريبيةהאיים הקריביים ההולנדייםकैरिबियन नीदरलैंडเนเธอร์แลนด์แคริบเบียนCarib Neerlandès
Brazil巴西巴西ブラジル브라질BrasilienBrésilBrasilBrasilBrasileBraziliëBrazyliaБразилияБразиліяBrazílieBrazíliaBrazilijaBrazilБразилBrazilBrasilienBrasilienBrasilBrasiliaBrasilíaBrasiiliaBrazīlijaBrazilijaan BhrasaílIl-BrażilΒραζιλίαBrazíliaBraziliaБразилияBrezilyaBrazilBrasilالبرازيلברזילब्राज़ीलบราซิลBrasil
Bahamas巴哈马巴哈馬バハマ바하마BahamasBahamasBahamasBahamasBahamasBahama’sBahamyБагамыБагамські ОстровиBahamyBahamyBahamiBahamiБахамиBahamiBahamasBahamasBahamasBahamaBahamaeyjarBahamaBahamu salasBahamosna Bahámaíil-BahamasΜπαχάμεςBahama-szigetekBahamasБахамски островиBahamalarBahamasBahamaجزر البهاماאיי בהאמהबहामासบาฮามาสBahames
Bhutan不丹不丹ブータン부탄BhutanBhoutanButánButãoBhutanBhutanBhutanБутанБутанBhútánBhutánButanButanБутанButanBhutanBhutanBhutanBhutanBútanBhutanButānaButanasan Bhútáinil-BhutanΜπουτάνBhutánBhutanБутанButanBhutanBhutanبوتانבהוטןभूटानภูฏานBhutan
Bouvet Island布韦岛布威島ブーベ島부베섬BouvetinselÎle BouvetIsla BouvetIlha BouvetIsola BouvetBouveteilandWyspa Bouvetaо-в БувеОстрів БувеBouvetův ostrovBouvetov ostrovBouvetov otokOtok BouvetОстрво БувеOstrvo BuveBouvetönBouvetøenBouvetøyaBouvet’nsaariBouveteyjaBouvet’ saarBuvē salaBuvė SalaOileán BouvetGżira BouvetΝήσος ΜπουβέBouvet-szigetInsula Bouvetостров БувеBouvet AdasıĐảo BouvetPulau Bouvetجزيرة بوفيهהאי בובהबोवेत द्वीपเกาะบูเวIlla Bouvet
Botswana博茨瓦纳波札那ボツワナ보츠와나BotsuanaBotswanaBotsuanaBotsuanaBotswanaBotswanaBotswanaБотсванаБотсванаBotswanaBotswanaBocvanaBocvanaБоцванаBocvanaBotswanaBotswanaBotswanaBotswanaBotsvanaBotswanaBotsvānaBotsvanaan Bhotsuáinil-BotswanaΜποτσουάναBotswanaBotswanaБотсванаBotsvanaBotswanaBotswanaبوتسواناבוטסואנהबोत्स्वानाบอตสวานาBotswana
Belarus白俄罗斯白俄羅斯ベラルーシ벨라루스BelarusBiélorussieBielorrusiaBielorrússiaBielorussiaBelarusBiałoruśБеларусьБілорусьBěloruskoBieloruskoBelorusijaBjelorusijaБелорусијаBelorusijaBelarusBelarusBelarusValko-VenäjäHvíta-RússlandValgeveneBaltkrievijaBaltarusijaan Bhealarúisil-BelarussjaΛευκορωσίαBelaruszBelarusБеларусBelarusBelarusBelarusبيلاروسבלארוסबेलारूसเบลารุสBelarús
Belize伯利兹貝里斯ベリーズ벨리즈BelizeBelizeBeliceBelizeBelizeBelizeBelizeБелизБелізBelizeBelizeBelizeBelizeБелизеBelizeBelizeBelizeBelizeBelizeBelísBelizeBelizaBelizasan Bheilísil-BelizeΜπελίζBelizeBelizeБелизBelizeBelizeBelizeبليزבליזबेलीज़เบลีซBelize
Canada加拿大加拿大カナダ캐나다KanadaCanadaCanadáCanadáCanadaCanadaKanadaКанадаКанадаKanadaKanadaKanadaKanadaКанадаKanadaKanadaCanadaCanadaKanadaKanadaKanadaKanādaKanadaCeanadail-KanadaΚαναδάςKanadaCanadaКанадаKanadaCanadaKanadaكنداקנדהकनाडाแคนาดาCanadà
Cocos (Keeling) Islands科科斯（基林）群岛科克斯（基靈）群島ココス(キーリング)諸島코코스 제도KokosinselnÎles CocosIslas CocosIlhas Cocos (Keeling)Isole Cocos (Keeling)CocoseilandenWyspy KokosoweКокосовые о-ваКокосові (Кілінг) ОстровиKokosové ostrovyKokosové ostrovyKokosovi otokiKokosovi (Keelingovi) OtociКокосова (Килингова) ОстрваKokosova (Kilingova) OstrvaKokosöarnaCocosøerneKokosøyeneKookossaaret (Keelingsaaret)Kókoseyjar (Keeling)KookossaaredKokosu (Kīlinga) salasKokosų (Kilingo) SalosOileáin Cocos (Keeling)Gżejjer Cocos (Keeling)Νήσοι Κόκος (Κίλινγκ)Kókusz (Keeling)-szigetekInsulele Cocos (Keeling)Кокосови острови (острови Кийлинг)Cocos (Keeling) AdalarıQuần đảo Cocos (Keeling)Kepulauan Cocos (Keeling)جزر كوكوس (كيلينغ)איי קוקוס (קילינג)कोकोस (कीलिंग) द्वीपसमूहหมู่เกาะโคโคส (คีลิง)Illes Cocos (Keeling)
Congo - Kinshasa刚果（金）剛果（金夏沙）コンゴ民主共和国(キンシャサ)콩고-킨샤사Kongo-KinshasaCongo-KinshasaRepública Democrática del CongoCongo - KinshasaCongo - KinshasaCongo-KinshasaDemokratyczna Republika KongaКонго - КиншасаКонго – КіншасаKongo – KinshasaKonžská demokratická republikaDemokratična republika KongoKongo - KinshasaКонго - КиншасаKongo - KinšasaKongo-KinshasaCongo-KinshasaKongoKongon demokraattinen tasavaltaKongó-KinshasaKongo DVKongo (Kinšasa)Kongas-KinšasaPoblacht Dhaonlathach an Chongóir-Repubblika Demokratika tal-KongoΚονγκό - ΚινσάσαKongó – KinshasaCongo - KinshasaКонго (Киншаса)Kongo - KinşasaCongo - KinshasaKongo - Kinshasaالكونغو - كينشاساקונגו - קינשאסהकांगो - किंशासाคองโก - กินชาซาCongo - Kinshasa
Central African Republic中非共和国中非共和國中央アフリカ共和国중앙 아프리카 공화국Zentralafrikanische RepublikRépublique centrafricaineRepública CentroafricanaRepública Centro-AfricanaRepubblica CentrafricanaCentraal-Afrikaanse RepubliekRepublika ŚrodkowoafrykańskaЦентрально-Африканская РеспубликаЦентральноафриканська РеспублікаStředoafrická republikaStredoafrická republikaSrednjeafriška republikaSrednjoafrička RepublikaЦентралноафричка РепубликаCentralnoafrička RepublikaCentralafrikanska republikenDen Centralafrikanske RepublikDen sentralafrikanske republikkKeski-Afrikan tasavaltaMið-AfríkulýðveldiðKesk-Aafrika VabariikCentrālāfrikas RepublikaCentrinės Afrikos RespublikaPoblacht na hAfraice Láirir-Repubblika Ċentru-AfrikanaΚεντροαφρικανική ΔημοκρατίαKözép-afrikai KöztársaságRepublica CentrafricanăЦентралноафриканска републикаOrta Afrika CumhuriyetiCộng hòa Trung PhiRepublik Afrika Tengahجمهورية أفريقيا الوسطىהרפובליקה המרכז-אפריקאיתमध्य अफ़्रीकी गणराज्यสาธารณรัฐแอฟริกากลางRepública Centreafricana
Congo - Brazzaville刚果（布）剛果（布拉薩）コンゴ共和国(ブラザビル)콩고-브라자빌Kongo-BrazzavilleCongo-BrazzavilleCongoRepública do CongoCongo-BrazzavilleCongo-BrazzavilleKongoКонго - БраззавильКонго – БраззавільKongo – BrazzavilleKonžská republikaKongo - BrazzavilleKongo - BrazzavilleКонго - БразавилKongo - BrazavilKongo-BrazzavilleCongo-BrazzavilleKongo-BrazzavilleKongon tasavaltaKongó-BrazzavilleKongo VabariikKongo (Brazavila)Kongas-BrazavilisCongó-Brazzavilleil-Kongo - BrazzavilleΚονγκό - ΜπραζαβίλKongó – BrazzavilleCongo - BrazzavilleКонго (Бразавил)Kongo - BrazavilCongo - BrazzavilleKongo - Brazzavilleالكونغو - برازافيلקונגו - ברזאוילकांगो – ब्राज़ाविलคองโก - บราซซาวิลCongo - Brazzaville
Switzerland瑞士瑞士スイス스위스SchweizSuisseSuizaSuíçaSvizzeraZwitserlandSzwajcariaШвейцарияШвейцаріяŠvýcarskoŠvajčiarskoŠvicaŠvicarskaШвајцарскаŠvajcarskaSchweizSchweizSveitsSveitsiSvissŠveitsŠveiceŠveicarijaan Eilvéisl-IżvizzeraΕλβετίαSvájcElvețiaШвейцарияİsviçreThụy SĩSwissسويسراשווייץस्विट्ज़रलैंडสวิตเซอร์แลนด์Suïssa
Côte d’Ivoire科特迪瓦象牙海岸コートジボワール코트디부아르Côte d’IvoireCôte d’IvoireCôte d’IvoireCosta do MarfimCosta d’AvorioIvoorkustCôte d’IvoireКот-д’ИвуарКот-дʼІвуарPobřeží slonovinyPobrežie SlonovinySlonokoščena obalaObala BjelokostiОбала Слоноваче (Кот д’Ивоар)Obala Slonovače (Kot d’Ivoar)ElfenbenskustenElfenbenskystenElfenbenskystenNorsunluurannikkoFílabeinsströndinElevandiluurannikKotdivuāraDramblio Kaulo KrantasCôte d’Ivoireil-Kosta tal-AvorjuΑκτή ΕλεφαντοστούElefántcsontpartCôte d’IvoireКот д’ИвоарCôte d’IvoireCôte d’IvoireCôte d’Ivoireساحل العاجחוף השנהבकोत दिवुआरโกตดิวัวร์Côte d’Ivoire
Cook Islands库克群岛庫克群島クック諸島쿡 제도CookinselnÎles CookIslas CookIlhas CookIsole CookCookeilandenWyspy Cookaо-ва КукаОстрови КукаCookovy ostrovyCookove ostrovyCookovi otokiCookovi OtociКукова ОстрваKukova OstrvaCooköarnaCookøerneCookøyeneCookinsaaretCooks-eyjarCooki saaredKuka salasKuko SalosOileáin CookGżejjer CookΝήσοι ΚουκCook-szigetekInsulele Cookострови КукCook AdalarıQuần đảo CookKepulauan Cookجزر كوكאיי קוקकुक द्वीपसमूहหมู่เกาะคุกIlles Cook
Chile智利智利チリ칠레ChileChiliChileChileCileChiliChileЧилиЧиліChileČileČileČileЧилеČileChileChileChileChileSíleTšiiliČīleČilėan tSileiċ-ĊiliΧιλήChileChileЧилиŞiliChileCileتشيليצ׳ילהचिलीชิลีXile
Cameroon喀麦隆喀麥隆カメルーン카메룬KamerunCamerounCamerúnCamarõesCamerunKameroenKamerunКамерунКамерунKamerunKamerunKamerunKamerunКамерунKamerunKamerunCamerounKamerunKamerunKamerúnKamerunKamerūnaKamerūnasCamarúnil-KamerunΚαμερούνKamerunCamerunКамерунKamerunCameroonKamerunالكاميرونקמרוןकैमरूनแคเมอรูนCamerun
China中国中國中国중국ChinaChineChinaChinaCinaChinaChinyКитайКитайČínaČínaKitajskaKinaКинаKinaKinaKinaKinaKiinaKínaHiinaĶīnaKinijaan tSíniċ-ĊinaΚίναKínaChinaКитайÇinTrung QuốcTiongkokالصينסיןचीनจีนXina
Colombia哥伦比亚哥倫比亞コロンビア콜롬비아KolumbienColombieColombiaColômbiaColombiaColombiaKolumbiaКолумбияКолумбіяKolumbieKolumbiaKolumbijaKolumbijaКолумбијаKolumbijaColombiaColombiaColombiaKolumbiaKólumbíaColombiaKolumbijaKolumbijaan Cholóimil-KolombjaΚολομβίαKolumbiaColumbiaКолумбияKolombiyaColombiaKolombiaكولومبياקולומביהकोलंबियाโคลอมเบียColòmbia
Costa Rica哥斯达黎加哥斯大黎加コスタリカ코스타리카Costa RicaCosta RicaCosta RicaCosta RicaCosta RicaCosta RicaKostarykaКоста-РикаКоста-РикаKostarikaKostarikaKostarikaKostarikaКостарикаKostarikaCosta RicaCosta RicaCosta RicaCosta RicaKostaríkaCosta RicaKostarikaKosta RikaCósta Ríceil-Costa RicaΚόστα ΡίκαCosta RicaCosta RicaКоста РикаKosta RikaCosta RicaKosta Rikaكوستاريكاקוסטה ריקהकोस्टारिकाคอสตาริกาCosta Rica
Cuba古巴古巴キューバ쿠바KubaCubaCubaCubaCubaCubaKubaКубаКубаKubaKubaKubaKubaКубаKubaKubaCubaCubaKuubaKúbaKuubaKubaKubaCúbaKubaΚούβαKubaCubaКубаKübaCubaKubaكوباקובהक्यूबाคิวบาCuba
Cape Verde佛得角維德角カーボベルデ카보베르데Cabo VerdeCap-VertCabo VerdeCabo VerdeCapo VerdeKaapverdiëRepublika Zielonego PrzylądkaКабо-ВердеКабо-ВердеKapverdyKapverdyZelenortski otokiZelenortska RepublikaЗеленортска ОстрваZelenortska OstrvaKap VerdeKap VerdeKapp VerdeKap VerdeGrænhöfðaeyjarRoheneemesaaredKaboverdeŽaliasis KyšulysPoblacht Cabo VerdeCape VerdeΠράσινο ΑκρωτήριοZöld-foki KöztársaságCapul VerdeКабо ВердеCabo VerdeCape VerdeTanjung Verdeالرأس الأخضرכף ורדהकेप वर्डเคปเวิร์ดCap Verd
Curaçao库拉索庫拉索キュラソー퀴라소CuraçaoCuraçaoCurazaoCuraçaoCuraçaoCuraçaoCuraçaoКюрасаоКюрасаоCuraçaoCuraçaoCuraçaoCuraçaoКурасаоKurasaoCuraçaoCuraçaoCuraçaoCuraçaoCuracaoCuraçaoKirasaoKiurasaoCúrasóCuraçaoΚουρασάοCuraçaoCuraçaoКюрасаоCuraçaoCuraçaoCuraçaoكوراساوקוראסאוकुरासाओคูราเซาCuraçao
Christmas Island圣诞岛聖誕島クリスマス島크리스마스섬WeihnachtsinselÎle ChristmasIsla de NavidadIlha ChristmasIsola ChristmasChristmaseilandWyspa Bożego Narodzeniaо-в РождестваОстрів РіздваVánoční ostrovVianočný ostrovBožični otokBožićni OtokБожићно ОстрвоBožićno OstrvoJulönJuleøenChristmasøyaJoulusaariJólaeyJõulusaarZiemsvētku salaKalėdų SalaOileán na Nollagil-Gżira ChristmasΝήσος των ΧριστουγέννωνKarácsony-szigetInsula Christmasостров РождествоChristmas AdasıĐảo Giáng SinhPulau Natalجزيرة كريسماسאי חג המולדक्रिसमस द्वीपเกาะคริสต์มาสIlla Christmas
Cyprus塞浦路斯賽普勒斯キプロス키프로스ZypernChypreChipreChipreCiproCyprusCyprКипрКіпрKyprCyprusCiperCiparКипарKiparCypernCypernKyprosKyprosKýpurKüprosKipraKiprasan ChipirĊipruΚύπροςCiprusCipruКипърKıbrısSípSiprusقبرصקפריסיןसाइप्रसไซปรัสXipre
Czechia捷克捷克チェコ체코TschechienTchéquieChequiaTchéquiaCechiaTsjechiëCzechyЧехияЧехіяČeskoČeskoČeškaČeškaЧешкаČeškaTjeckienTjekkietTsjekkiaTšekkiTékklandTšehhiČehijaČekijaan tSeiciair-Repubblika ĊekaΤσεχίαCsehországCehiaЧехияÇekyaSécCekoالتشيكצ׳כיהचेकियाเช็กTxèquia
Germany德国德國ドイツ독일DeutschlandAllemagneAlemaniaAlemanhaGermaniaDuitslandNiemcyГерманияНімеччинаNěmeckoNemeckoNemčijaNjemačkaНемачкаNemačkaTysklandTysklandTysklandSaksaÞýskalandSaksamaaVācijaVokietijaan Ghearmáinil-ĠermanjaΓερμανίαNémetországGermaniaГерманияAlmanyaĐứcJermanألمانياגרמניהजर्मनीเยอรมนีAlemanya
Djibouti吉布提吉布地ジブチ지부티DschibutiDjiboutiYibutiDjibutiGibutiDjiboutiDżibutiДжибутиДжибутіDžibutskoDžibutskoDžibutiDžibutiЏибутиDžibutiDjiboutiDjiboutiDjiboutiDjiboutiDjíbútíDjiboutiDžibutijaDžibutisDjiboutiil-DjiboutiΤζιμπουτίDzsibutiDjiboutiДжибутиCibutiDjiboutiJibutiجيبوتيג׳יבוטיजिबूतीจิบูตีDjibouti
Denmark丹麦丹麥デンマーク덴마크DänemarkDanemarkDinamarcaDinamarcaDanimarcaDenemarkenDaniaДанияДаніяDánskoDánskoDanskaDanskaДанскаDanskaDanmarkDanmarkDanmarkTanskaDanmörkTaaniDānijaDanijaan Danmhairgid-DanimarkaΔανίαDániaDanemarcaДанияDanimarkaĐan MạchDenmarkالدانمركדנמרקडेनमार्कเดนมาร์กDinamarca
Dominica多米尼克多米尼克ドミニカ国도미니카DominicaDominiqueDominicaDominicaDominicaDominicaDominikaДоминикаДомінікаDominikaDominikaDominikaDominikaДоминикаDominikaDominicaDominicaDominicaDominicaDóminíkaDominicaDominikaDominikaDoiminiceDominicaΝτομίνικαDominikaDominicaДоминикаDominikaDominicaDominikaدومينيكاדומיניקהडोमिनिकाโดมินิกาDominica
Dominican Republic多米尼加共和国多明尼加共和國ドミニカ共和国도미니카 공화국Dominikanische RepublikRépublique dominicaineRepública DominicanaRepública DominicanaRepubblica DominicanaDominicaanse RepubliekDominikanaДоминиканская РеспубликаДомініканська РеспублікаDominikánská republikaDominikánska republikaDominikanska republikaDominikanska RepublikaДоминиканска РепубликаDominikanska RepublikaDominikanska republikenDen Dominikanske RepublikDen dominikanske republikkDominikaaninen tasavaltaDóminíska lýðveldiðDominikaani VabariikDominikānaDominikos Respublikaan Phoblacht Dhoiminiceachir-Repubblika DominicanaΔομινικανή ΔημοκρατίαDominikai KöztársaságRepublica DominicanăДоминиканска републикаDominik CumhuriyetiCộng hòa DominicaRepublik Dominikaجمهورية الدومينيكانהרפובליקה הדומיניקניתडोमिनिकन गणराज्यสาธารณรัฐโดมินิกันRepública Dominicana
Algeria阿尔及利亚阿爾及利亞アルジェリア알제리AlgerienAlgérieArgeliaArgéliaAlgeriaAlgerijeAlgieriaАлжирАлжирAlžírskoAlžírskoAlžirijaAlžirАлжирAlžirAlgerietAlgerietAlgerieAlgeriaAlsírAlžeeriaAlžīrijaAlžyrasan Ailgéirl-AlġerijaΑλγερίαAlgériaAlgeriaАлжирCezayirAlgeriaAljazairالجزائرאלג׳יריהअल्जीरियाแอลจีเรียAlgèria
Ecuador厄瓜多尔厄瓜多エクアドル에콰도르EcuadorÉquateurEcuadorEquadorEcuadorEcuadorEkwadorЭквадорЕквадорEkvádorEkvádorEkvadorEkvadorЕквадорEkvadorEcuadorEcuadorEcuadorEcuadorEkvadorEcuadorEkvadoraEkvadorasEacuadórl-EkwadorΙσημερινόςEcuadorEcuadorЕквадорEkvadorEcuadorEkuadorالإكوادورאקוודורइक्वाडोरเอกวาดอร์Equador
Estonia爱沙尼亚愛沙尼亞エストニア에스토니아EstlandEstonieEstoniaEstôniaEstoniaEstlandEstoniaЭстонияЕстоніяEstonskoEstónskoEstonijaEstonijaЕстонијаEstonijaEstlandEstlandEstlandViroEistlandEestiIgaunijaEstijaan Eastóinl-EstonjaΕσθονίαÉsztországEstoniaЕстонияEstonyaEstoniaEstoniaإستونياאסטוניהएस्टोनियाเอสโตเนียEstònia
Egypt埃及埃及エジプト이집트ÄgyptenÉgypteEgiptoEgitoEgittoEgypteEgiptЕгипетЄгипетEgyptEgyptEgiptEgipatЕгипатEgipatEgyptenEgyptenEgyptEgyptiEgyptalandEgiptusĒģipteEgiptasan Éigiptl-EġittuΑίγυπτοςEgyiptomEgiptЕгипетMısırAi CậpMesirمصرמצריםमिस्रอียิปต์Egipte
Western Sahara西撒哈拉西撒哈拉西サハラ서사하라WestsaharaSahara occidentalSáhara OccidentalSaara OcidentalSahara OccidentaleWestelijke SaharaSahara ZachodniaЗападная СахараЗахідна СахараZápadní SaharaZápadná SaharaZahodna SaharaZapadna SaharaЗападна СахараZapadna SaharaVästsaharaVestsaharaVest-SaharaLänsi-SaharaVestur-SaharaLääne-SaharaRietumsahāraVakarų Sacharaan Sahára Thiaris-Saħara tal-PunentΔυτική ΣαχάραNyugat-SzaharaSahara OccidentalăЗападна СахараBatı SahraTây SaharaSahara Baratالصحراء الغربيةסהרה המערביתपश्चिमी सहाराซาฮาราตะวันตกSàhara Occidental
Eritrea厄立特里亚厄利垂亞エリトリア에리트리아EritreaÉrythréeEritreaEritreiaEritreaEritreaErytreaЭритреяЕритреяEritreaEritreaEritrejaEritrejaЕритрејаEritrejaEritreaEritreaEritreaEritreaErítreaEritreaEritrejaEritrėjaan Eiritrél-EritreaΕρυθραίαEritreaEritreeaЕритреяEritreEritreaEritreaإريترياאריתריאהइरिट्रियाเอริเทรียEritrea
Spain西班牙西班牙スペイン스페인SpanienEspagneEspañaEspanhaSpagnaSpanjeHiszpaniaИспанияІспаніяŠpanělskoŠpanielskoŠpanijaŠpanjolskaШпанијаŠpanijaSpanienSpanienSpaniaEspanjaSpánnHispaaniaSpānijaIspanijaan SpáinnSpanjaΙσπανίαSpanyolországSpaniaИспанияİspanyaTây Ban NhaSpanyolإسبانياספרדस्पेनสเปนEspanya
Ethiopia埃塞俄比亚衣索比亞エチオピア에티오피아ÄthiopienÉthiopieEtiopíaEtiópiaEtiopiaEthiopiëEtiopiaЭфиопияЕфіопіяEtiopieEtiópiaEtiopijaEtiopijaЕтиопијаEtiopijaEtiopienEtiopienEtiopiaEtiopiaEþíópíaEtioopiaEtiopijaEtiopijaan Aetóipl-EtjopjaΑιθιοπίαEtiópiaEtiopiaЕтиопияEtiyopyaEthiopiaEtiopiaإثيوبياאתיופיהइथियोपियाเอธิโอเปียEtiòpia
Finland芬兰芬蘭フィンランド핀란드FinnlandFinlandeFinlandiaFinlândiaFinlandiaFinlandFinlandiaФинляндияФінляндіяFinskoFínskoFinskaFinskaФинскаFinskaFinlandFinlandFinlandSuomiFinnlandSoomeSomijaSuomijaan Fhionlainnil-FinlandjaΦινλανδίαFinnországFinlandaФинландияFinlandiyaPhần LanFinlandiaفنلنداפינלנדफ़िनलैंडฟินแลนด์Finlàndia
Fiji斐济斐濟フィジー피지FidschiFidjiFiyiFijiFigiFijiFidżiФиджиФіджіFidžiFidžiFidžiFidžiФиџиFidžiFijiFijiFijiFidžiFídjíeyjarFidžiFidžiFidžisFidsíFiġiΦίτζιFidzsiFijiФиджиFijiFijiFijiفيجيפיג׳יफ़िजीฟิจิFiji
Falkland Islands福克兰群岛福克蘭群島フォークランド諸島포클랜드 제도FalklandinselnÎles MalouinesIslas MalvinasIlhas MalvinasIsole FalklandFalklandeilandenFalklandyФолклендские о-ваФолклендські ОстровиFalklandské ostrovyFalklandyFalklandski otokiFalklandski OtociФокландска ОстрваFoklandska OstrvaFalklandsöarnaFalklandsøerneFalklandsøyeneFalklandinsaaretFalklandseyjarFalklandi saaredFolklenda salasFolklando salosOileáin Fháclainneil-Gżejjer FalklandΝήσοι ΦόκλαντFalkland-szigetekInsulele FalklandФолкландски островиFalkland AdalarıQuần đảo FalklandKepulauan Falklandجزر فوكلاندאיי פוקלנדफ़ॉकलैंड द्वीपसमूहหมู่เกาะฟอล์กแลนด์Illes Falkland
Micronesia密克罗尼西亚密克羅尼西亞ミクロネシア連邦미크로네시아MikronesienMicronésieMicronesiaMicronésiaMicronesiaMicronesiaMikronezjaФедеративные Штаты МикронезииМікронезіяMikronésieMikronéziaMikronezijaMikronezijaМикронезијаMikronezijaMikronesienMikronesienMikronesiaføderasjonenMikronesiaMíkrónesíaMikroneesiaMikronēzijaMikronezijaan Mhicrinéisil-MikroneżjaΜικρονησίαMikronéziaMicroneziaМикронезияMikronezyaMicronesiaMikronesiaميكرونيزياמיקרונזיהमाइक्रोनेशियाไมโครนีเซียMicronèsia
Faroe Islands法罗群岛法羅群島フェロー諸島페로 제도FäröerÎles FéroéIslas FeroeIlhas FaroéIsole Fær ØerFaeröerWyspy OwczeФарерские о-ваФарерські ОстровиFaerské ostrovyFaerské ostrovyFerski otokiFarski OtociФарска ОстрваFarska OstrvaFäröarnaFærøerneFærøyeneFärsaaretFæreyjarFääri saaredFēru salasFarerų SalosOileáin Fharóil-Gżejjer FaeroeΝήσοι ΦερόεςFeröer szigetekInsulele FeroeФарьорски островиFaroe AdalarıQuần đảo FaroeKepulauan Faroeجزر فاروאיי פארוफ़ेरो द्वीपसमूहหมู่เกาะแฟโรIlles Fèroe
France法国法國フランス프랑스FrankreichFranceFranciaFrançaFranciaFrankrijkFrancjaФранцияФранціяFrancieFrancúzskoFrancijaFrancuskaФранцускаFrancuskaFrankrikeFrankrigFrankrikeRanskaFrakklandPrantsusmaaFrancijaPrancūzijaan FhraincFranzaΓαλλίαFranciaországFranțaФранцияFransaPhápPrancisفرنساצרפתफ़्रांसฝรั่งเศสFrança
Gabon加蓬加彭ガボン가봉GabunGabonGabónGabãoGabonGabonGabonГабонГабонGabonGabonGabonGabonГабонGabonGabonGabonGabonGabonGabonGabonGabonaGabonasan Ghabúinil-GabonΓκαμπόνGabonGabonГабонGabonGabonGabonالغابونגבוןगैबॉनกาบองGabon
United Kingdom英国英國イギリス영국Vereinigtes KönigreichRoyaume-UniReino UnidoReino UnidoRegno UnitoVerenigd KoninkrijkWielka BrytaniaВеликобританияВелика БританіяSpojené královstvíSpojené kráľovstvoZdruženo kraljestvoUjedinjeno KraljevstvoУједињено КраљевствоUjedinjeno KraljevstvoStorbritannienStorbritannienStorbritanniaIso-BritanniaBretlandÜhendkuningriikApvienotā KaralisteJungtinė Karalystėan Ríocht Aontaitheir-Renju UnitΗνωμένο ΒασίλειοEgyesült KirályságRegatul UnitОбединеното кралствоBirleşik KrallıkVương quốc AnhInggris Rayaالمملكة المتحدةבריטניהयूनाइटेड किंगडमสหราชอาณาจักรRegne Unit
Grenada格林纳达格瑞那達グレナダ그레나다GrenadaGrenadeGranadaGranadaGrenadaGrenadaGrenadaГренадаГренадаGrenadaGrenadaGrenadaGrenadaГренадаGrenadaGrenadaGrenadaGrenadaGrenadaGrenadaGrenadaGrenādaGrenadaGreanádaGrenadaΓρενάδαGrenadaGrenadaГренадаGrenadaGrenadaGrenadaغريناداגרנדהग्रेनाडाเกรเนดาGrenada
Georgia格鲁吉亚喬治亞ジョージア조지아GeorgienGéorgieGeorgiaGeórgiaGeorgiaGeorgiëGruzjaГрузияГрузіяGruzieGruzínskoGruzijaGruzijaГрузијаGruzijaGeorgienGeorgienGeorgiaGeorgiaGeorgíaGruusiaGruzijaGruzijaan tSeoirsiail-GeorgiaΓεωργίαGrúziaGeorgiaГрузияGürcistanGeorgiaGeorgiaجورجياגאורגיהजॉर्जियाจอร์เจียGeòrgia
French Guiana法属圭亚那法屬圭亞那仏領ギアナ프랑스령 기아나Französisch-GuayanaGuyane françaiseGuayana FrancesaGuiana FrancesaGuyana FranceseFrans-GuyanaGujana FrancuskaФранцузская ГвианаФранцузька ГвіанаFrancouzská GuyanaFrancúzska GuyanaFrancoska GvajanaFrancuska GijanaФранцуска ГвајанаFrancuska GvajanaFranska GuyanaFransk GuyanaFransk GuyanaRanskan GuayanaFranska GvæjanaPrantsuse GuajaanaFrancijas GviānaPrancūzijos GvianaGuáin na Frainceil-Guyana FranċiżaΓαλλική ΓουιάναFrancia GuyanaGuyana FrancezăФренска ГвианаFransız GuyanasıGuiana thuộc PhápGuyana Prancisغويانا الفرنسيةגיאנה הצרפתיתफ़्रेंच गुयानाเฟรนช์เกียนาGuaiana Francesa
Guernsey根西岛根息ガーンジー건지GuernseyGuerneseyGuerneseyGuernseyGuernseyGuernseyGuernseyГернсиГернсіGuernseyGuernseyGuernseyGuernseyГернзиGernziGuernseyGuernseyGuernseyGuernseyGuernseyGuernseyGērnsijaGernsisGeansaíGuernseyΓκέρνζιGuernseyGuernseyГърнзиGuernseyGuernseyGuernseyغيرنزيגרנזיगर्नसीเกิร์นซีย์Guernsey
Ghana加纳迦納ガーナ가나GhanaGhanaGhanaGanaGhanaGhanaGhanaГанаГанаGhanaGhanaGanaGanaГанаGanaGhanaGhanaGhanaGhanaGanaGhanaGanaGanaGánail-GhanaΓκάναGhánaGhanaГанаGanaGhanaGhanaغاناגאנהघानाกานาGhana
Gibraltar直布罗陀直布羅陀ジブラルタル지브롤터GibraltarGibraltarGibraltarGibraltarGibilterraGibraltarGibraltarГибралтарГібралтарGibraltarGibraltárGibraltarGibraltarГибралтарGibraltarGibraltarGibraltarGibraltarGibraltarGíbraltarGibraltarGibraltārsGibraltarasGiobráltarĠibiltàΓιβραλτάρGibraltárGibraltarГибралтарCebelitarıkGibraltarGibraltarجبل طارقגיברלטרजिब्राल्टरยิบรอลตาร์Gibraltar
Greenland格陵兰格陵蘭グリーンランド그린란드GrönlandGroenlandGroenlandiaGroenlândiaGroenlandiaGroenlandGrenlandiaГренландияГренландіяGrónskoGrónskoGrenlandijaGrenlandГренландGrenlandGrönlandGrønlandGrønlandGrönlantiGrænlandGröönimaaGrenlandeGrenlandijaan GhraonlainnGreenlandΓροιλανδίαGrönlandGroenlandaГренландияGrönlandGreenlandGreenlandغرينلاندגרינלנדग्रीनलैंडกรีนแลนด์Groenlàndia
Gambia冈比亚甘比亞ガンビア감비아GambiaGambieGambiaGâmbiaGambiaGambiaGambiaГамбияГамбіяGambieGambiaGambijaGambijaГамбијаGambijaGambiaGambiaGambiaGambiaGambíaGambiaGambijaGambijaan Ghaimbiail-GambjaΓκάμπιαGambiaGambiaГамбияGambiyaGambiaGambiaغامبياגמביהगाम्बियाแกมเบียGàmbia
Guinea几内亚幾內亞ギニア기니GuineaGuinéeGuineaGuinéGuineaGuineeGwineaГвинеяГвінеяGuineaGuineaGvinejaGvinejaГвинејаGvinejaGuineaGuineaGuineaGuineaGíneaGuineaGvinejaGvinėjaan Ghuineil-GuineaΓουινέαGuineaGuineeaГвинеяGineGuineaGuineaغينياגינאהगिनीกินีGuinea
Guadeloupe瓜德罗普瓜地洛普グアドループ과들루프GuadeloupeGuadeloupeGuadalupeGuadalupeGuadalupaGuadeloupeGwadelupaГваделупаГваделупаGuadeloupeGuadeloupeGvadelupGuadalupeГваделупGvadelupGuadeloupeGuadeloupeGuadeloupeGuadeloupeGvadelúpeyjarGuadeloupeGvadelupaGvadelupaGuadalúipGuadeloupeΓουαδελούπηGuadeloupeGuadelupaГваделупаGuadeloupeGuadeloupeGuadeloupeغوادلوبגוואדלופग्वाडेलूपกวาเดอลูปGuadalupe
Equatorial Guinea赤道几内亚赤道幾內亞赤道ギニア적도 기니ÄquatorialguineaGuinée équatorialeGuinea EcuatorialGuiné EquatorialGuinea EquatorialeEquatoriaal-GuineaGwinea RównikowaЭкваториальная ГвинеяЕкваторіальна ГвінеяRovníková GuineaRovníková GuineaEkvatorialna GvinejaEkvatorska GvinejaЕкваторијална ГвинејаEkvatorijalna GvinejaEkvatorialguineaÆkvatorialguineaEkvatorial-GuineaPäiväntasaajan GuineaMiðbaugs-GíneaEkvatoriaal-GuineaEkvatoriālā GvinejaPusiaujo Gvinėjaan Ghuine Mheánchiorclachil-Guinea EkwatorjaliΙσημερινή ΓουινέαEgyenlítői-GuineaGuineea EcuatorialăЕкваториална ГвинеяEkvator GinesiGuinea Xích ĐạoGuinea Ekuatorialغينيا الاستوائيةגינאה המשווניתइक्वेटोरियल गिनीอิเควทอเรียลกินีGuinea Equatorial
Greece希腊希臘ギリシャ그리스GriechenlandGrèceGreciaGréciaGreciaGriekenlandGrecjaГрецияГреціяŘeckoGréckoGrčijaGrčkaГрчкаGrčkaGreklandGrækenlandHellasKreikkaGrikklandKreekaGrieķijaGraikijaan Ghréigil-GreċjaΕλλάδαGörögországGreciaГърцияYunanistanHy LạpYunaniاليونانיווןयूनानกรีซGrècia
South Georgia & South Sandwich Islands南乔治亚和南桑威奇群岛南喬治亞與南三明治群島サウスジョージア・サウスサンドウィッチ諸島사우스조지아 사우스샌드위치 제도Südgeorgien und die Südlichen SandwichinselnGéorgie du Sud-et-les Îles Sandwich du SudIslas Georgia del Sur y Sandwich del SurIlhas Geórgia do Sul e Sandwich do SulGeorgia del Sud e Sandwich AustraliZuid-Georgia en Zuidelijke SandwicheilandenGeorgia Południowa i Sandwich PołudniowyЮжная Георгия и Южные Сандвичевы о-ваПівденна Джорджія та Південні Сандвічеві ОстровиJižní Georgie a Jižní Sandwichovy ostrovyJužná Georgia a Južné Sandwichove ostrovyJužna Georgia in Južni Sandwichevi otokiJužna Georgia i Otoci Južni SandwichЈужна Џорџија и Јужна Сендвичка ОстрваJužna Džordžija i Južna Sendvička OstrvaSydgeorgien och SydsandwichöarnaSouth Georgia og De Sydlige SandwichøerSør-Georgia og Sør-SandwichøyeneEtelä-Georgia ja Eteläiset SandwichinsaaretSuður-Georgía og Suður-SandvíkureyjarLõuna-Georgia ja Lõuna-Sandwichi saaredDienviddžordžija un Dienvidsendviču salasPietų Džordžija ir Pietų Sandvičo salosAn tSeoirsia Theas agus Oileáin Sandwich Theasil-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-NofsinharΝήσοι Νότια Γεωργία και Νότιες ΣάντουιτςDéli-Georgia és Déli-Sandwich-szigetekGeorgia de Sud și Insulele Sandwich de SudЮжна Джорджия и Южни Сандвичеви островиGüney Georgia ve Güney Sandwich AdalarıNam Georgia & Quần đảo Nam SandwichGeorgia Selatan & Kep. Sandwich Selatanجورجيا الجنوبية وجزر ساندويتش الجنوبيةג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומייםदक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूहเกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิชIlles Geòrgia del Sud i Sandwich del Sud
Guatemala危地马拉瓜地馬拉グアテマラ과테말라GuatemalaGuatemalaGuatemalaGuatemalaGuatemalaGuatemalaGwatemalaГватемалаГватемалаGuatemalaGuatemalaGvatemalaGvatemalaГватемалаGvatemalaGuatemalaGuatemalaGuatemalaGuatemalaGvatemalaGuatemalaGvatemalaGvatemalaGuatamalail-GwatemalaΓουατεμάλαGuatemalaGuatemalaГватемалаGuatemalaGuatemalaGuatemalaغواتيمالاגואטמלהग्वाटेमालाกัวเตมาลาGuatemala
Guam关岛關島グアム괌GuamGuamGuamGuamGuamGuamGuamГуамГуамGuamGuamGvamGuamГуамGuamGuamGuamGuamGuamGvamGuamGuamaGuamasGuamGuamΓκουάμGuamGuamГуамGuamGuamGuamغوامגואםगुआमกวมGuam
Guinea-Bissau几内亚比绍幾內亞比索ギニアビサウ기니비사우Guinea-BissauGuinée-BissauGuinea-BisáuGuiné-BissauGuinea-BissauGuinee-BissauGwinea BissauГвинея-БисауГвінея-БісауGuinea-BissauGuinea-BissauGvineja BissauGvineja BisauГвинеја-БисаоGvineja-BisaoGuinea-BissauGuinea-BissauGuinea-BissauGuinea-BissauGínea-BissáGuinea-BissauGvineja-BisavaBisau GvinėjaGuine Bissauil-Guinea-BissauΓουινέα ΜπισάουBissau-GuineaGuineea-BissauГвинея-БисауGine-BissauGuinea-BissauGuinea-Bissauغينيا بيساوגינאה-ביסאוगिनी-बिसाउกินี-บิสเซาGuinea Bissau
Guyana圭亚那蓋亞那ガイアナ가이아나GuyanaGuyanaGuyanaGuianaGuyanaGuyanaGujanaГайанаГаянаGuyanaGuyanaGvajanaGvajanaГвајанаGvajanaGuyanaGuyanaGuyanaGuyanaGvæjanaGuyanaGajānaGajanaAn Ghuáinil-GuyanaΓουιάναGuyanaGuyanaГаянаGuyanaGuyanaGuyanaغياناגיאנהगुयानाกายอานาGuyana
Hong Kong SAR China中国香港特别行政区中國香港特別行政區中華人民共和国香港特別行政区홍콩(중국 특별행정구)Sonderverwaltungsregion HongkongR.A.S. chinoise de Hong KongRAE de Hong Kong (China)Hong Kong, RAE da ChinaRAS di Hong KongHongkong SAR van ChinaSRA Hongkong (Chiny)Гонконг (САР)Гонконг, ОАР КитаюHongkong – ZAO ČínyHongkong – OAO ČínyPosebno upravno območje Ljudske republike Kitajske HongkongPUP Hong Kong KinaСАР Хонгконг (Кина)SAR Hongkong (Kina)Hongkong SARSAR HongkongHongkong SAR KinaHongkong – Kiinan erityishallintoaluesérstjórnarsvæðið Hong KongHongkongi erihalduspiirkondĶīnas īpašās pārvaldes apgabals HonkongaYpatingasis Administracinis Kinijos Regionas HonkongasSainréigiún Riaracháin Hong Cong, Daonphoblacht na Síneir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-ĊinaΧονγκ Κονγκ ΕΔΠ ΚίναςHongkong KKTR.A.S. Hong Kong, ChinaХонконг, САР на КитайÇin Hong Kong ÖİBĐặc khu Hành chính Hồng Kông, Trung QuốcHong Kong DAK Tiongkokهونغ كونغ الصينية (منطقة إدارية خاصة)הונג קונג (אזור מנהלי מיוחד של סין)हाँग काँग (चीन विशेष प्रशासनिक क्षेत्र)เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีนHong Kong (RAE Xina)
Heard & McDonald Islands赫德岛和麦克唐纳群岛赫德島及麥唐納群島ハード島・マクドナルド諸島허드 맥도널드 제도Heard und McDonaldinselnÎles Heard-et-MacDonaldIslas Heard y McDonaldIlhas Heard e McDonaldIsole Heard e McDonaldHeard en McDonaldeilandenWyspy Heard i McDonaldaо-ва Херд и МакдональдОстрови Герд і МакдоналдHeardův ostrov a McDonaldovy ostrovyHeardov ostrov a Macdonaldove ostrovyHeardov otok in McDonaldovi otokiOtoci Heard i McDonaldОстрво Херд и Мекдоналдова острваOstrvo Herd i Mekdonaldova ostrvaHeardön och McDonaldöarnaHeard Island og McDonald IslandsHeard- og McDonaldøyeneHeard ja McDonaldinsaaretHeard og McDonaldseyjarHeardi ja McDonaldi saaredHērda sala un Makdonalda salasHerdo ir Makdonaldo SalosOileán Heard agus Oileáin McDonaldil-Gżejjer Heard u l-Gżejjer McDonaldΝήσοι Χερντ και ΜακντόναλντHeard-sziget és McDonald-szigetekInsula Heard și Insulele McDonaldострови Хърд и МакдоналдHeard Adası ve McDonald AdalarıQuần đảo Heard và McDonaldPulau Heard dan Kepulauan McDonaldجزيرة هيرد وجزر ماكدونالدאיי הרד ומקדונלדहर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूहเกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์Illes Heard i McDonald
Honduras洪都拉斯宏都拉斯ホンジュラス온두라스HondurasHondurasHondurasHondurasHondurasHondurasHondurasГондурасГондурасHondurasHondurasHondurasHondurasХондурасHondurasHondurasHondurasHondurasHondurasHondúrasHondurasHondurasaHondūrasHondúrasil-HondurasΟνδούραHondurasHondurasХондурасHondurasHondurasHondurasهندوراسהונדורסहोंडूरासฮอนดูรัสHondures
Croatia克罗地亚克羅埃西亞クロアチア크로아티아KroatienCroatieCroaciaCroáciaCroaziaKroatiëChorwacjaХорватияХорватіяChorvatskoChorvátskoHrvaškaHrvatskaХрватскаHrvatskaKroatienKroatienKroatiaKroatiaKróatíaHorvaatiaHorvātijaKroatijaan Chróitil-KroazjaΚροατίαHorvátországCroațiaХърватияHırvatistanCroatiaKroasiaكرواتياקרואטיהक्रोएशियाโครเอเชียCroàcia
Haiti海地海地ハイチ아이티HaitiHaïtiHaitíHaitiHaitiHaïtiHaitiГаитиГаїтіHaitiHaitiHaitiHaitiХаитиHaitiHaitiHaitiHaitiHaitiHaítíHaitiHaitiHaitisHáítíil-HaitiΑϊτήHaitiHaitiХаитиHaitiHaitiHaitiهايتيהאיטיहैतीเฮติHaití
Hungary匈牙利匈牙利ハンガリー헝가리UngarnHongrieHungríaHungriaUngheriaHongarijeWęgryВенгрияУгорщинаMaďarskoMaďarskoMadžarskaMađarskaМађарскаMađarskaUngernUngarnUngarnUnkariUngverjalandUngariUngārijaVengrijaan Ungáirl-UngerijaΟυγγαρίαMagyarországUngariaУнгарияMacaristanHungaryHungariaهنغارياהונגריהहंगरीฮังการีHongria
Indonesia印度尼西亚印尼インドネシア인도네시아IndonesienIndonésieIndonesiaIndonésiaIndonesiaIndonesiëIndonezjaИндонезияІндонезіяIndonésieIndonéziaIndonezijaIndonezijaИндонезијаIndonezijaIndonesienIndonesienIndonesiaIndonesiaIndónesíaIndoneesiaIndonēzijaIndonezijaan Indinéisl-IndoneżjaΙνδονησίαIndonéziaIndoneziaИндонезияEndonezyaIndonesiaIndonesiaإندونيسياאינדונזיהइंडोनेशियाอินโดนีเซียIndonèsia
Ireland爱尔兰愛爾蘭アイルランド아일랜드IrlandIrlandeIrlandaIrlandaIrlandaIerlandIrlandiaИрландияІрландіяIrskoÍrskoIrskaIrskaИрскаIrskaIrlandIrlandIrlandIrlantiÍrlandIirimaaĪrijaAirijaÉirel-IrlandaΙρλανδίαÍrországIrlandaИрландияİrlandaIrelandIrlandiaأيرلنداאירלנדआयरलैंडไอร์แลนด์Irlanda
Israel以色列以色列イスラエル이스라엘IsraelIsraëlIsraelIsraelIsraeleIsraëlIzraelИзраильІзраїльIzraelIzraelIzraelIzraelИзраелIzraelIsraelIsraelIsraelIsraelÍsraelIisraelIzraēlaIzraelisIosraelIżraelΙσραήλIzraelIsraelИзраелİsrailIsraelIsraelإسرائيلישראלइज़राइलอิสราเอลIsrael
Isle of Man马恩岛曼島マン島맨섬Isle of ManÎle de ManIsla de ManIlha de ManIsola di ManIsle of ManWyspa Manо-в МэнОстрів МенOstrov ManOstrov ManOtok ManOtok ManОстрво МанOstrvo ManIsle of ManIsle of ManManMansaariMönMani saarMenas salaMeno SalaOileán MhanannIsle of ManΝήσος του ΜανMan-szigetInsula Manостров МанMan AdasıĐảo ManPulau Manجزيرة مانהאי מאןआइल ऑफ़ मैनเกาะแมนIlla de Man
India印度印度インド인도IndienIndeIndiaÍndiaIndiaIndiaIndieИндияІндіяIndieIndiaIndijaIndijaИндијаIndijaIndienIndienIndiaIntiaIndlandIndiaIndijaIndijaan Indial-IndjaΙνδίαIndiaIndiaИндияHindistanẤn ĐộIndiaالهندהודוभारतอินเดียÍndia
British Indian Ocean Territory英属印度洋领地英屬印度洋領地英領インド洋地域영국령 인도양 지역Britisches Territorium im Indischen OzeanTerritoire britannique de l’océan IndienTerritorio Británico del Océano ÍndicoTerritório Britânico do Oceano ÍndicoTerritorio Britannico dell’Oceano IndianoBrits Indische OceaanterritoriumBrytyjskie Terytorium Oceanu IndyjskiegoБританская территория в Индийском океанеБританська територія в Індійському океаніBritské indickooceánské územíBritské indickooceánske územieBritansko ozemlje v Indijskem oceanuBritanski Indijskooceanski TeritorijБританска територија Индијског океанаBritanska teritorija Indijskog okeanaBrittiska territoriet i Indiska oceanenDet Britiske Territorium i Det Indiske OceanDet britiske territoriet i IndiahavetBrittiläinen Intian valtameren alueBresku IndlandshafseyjarBriti India ookeani alaIndijas okeāna Britu teritorijaIndijos Vandenyno Britų SritisCríoch Aigéan Indiach na BreataineΒρετανικά Εδάφη Ινδικού ΩκεανούBrit Indiai-óceáni TerületTeritoriul Britanic din Oceanul IndianБританска територия в Индийския океанBritanya Hint Okyanusu TopraklarıLãnh thổ Ấn Độ Dương thuộc AnhWilayah Inggris di Samudra Hindiaالإقليم البريطاني في المحيط الهنديהטריטוריה הבריטית באוקיינוס ההודיब्रिटिश हिंद महासागरीय क्षेत्रบริติชอินเดียนโอเชียนเทร์ริทอรีTerritori Britànic de l’Oceà Índic
Iraq伊拉克伊拉克イラク이라크IrakIrakIrakIraqueIraqIrakIrakИракІракIrákIrakIrakIrakИракIrakIrakIrakIrakIrakÍrakIraakIrākaIrakasan Iaráicl-IraqΙράκIrakIrakИракIrakIraqIrakالعراقעיראקइराकอิรักIraq
Iran伊朗伊朗イラン이란IranIranIránIrãIranIranIranИранІранÍránIránIranIranИранIranIranIranIranIranÍranIraanIrānaIranasan Iaráinl-IranΙράνIránIranИранİranIranIranإيرانאיראןईरानอิหร่านIran
Iceland冰岛冰島アイスランド아이슬란드IslandIslandeIslandiaIslândiaIslandaIJslandIslandiaИсландияІсландіяIslandIslandIslandijaIslandИсландIslandIslandIslandIslandIslantiÍslandIslandIslandeIslandijaan Íoslainnl-IżlandaΙσλανδίαIzlandIslandaИсландияİzlandaIcelandIslandiaآيسلنداאיסלנדआइसलैंडไอซ์แลนด์Islàndia
Italy意大利義大利イタリア이탈리아ItalienItalieItaliaItáliaItaliaItaliëWłochyИталияІталіяItálieTalianskoItalijaItalijaИталијаItalijaItalienItalienItaliaItaliaÍtalíaItaaliaItālijaItalijaan Iodáill-ItaljaΙταλίαOlaszországItaliaИталияİtalyaItalyItaliaإيطالياאיטליהइटलीอิตาลีItàlia
Jersey泽西岛澤西島ジャージー저지JerseyJerseyJerseyJerseyJerseyJerseyJerseyДжерсиДжерсіJerseyJerseyJerseyJerseyЏерзиDžerziJerseyJerseyJerseyJerseyJerseyJerseyDžērsijaDžersisGeirsíJerseyΤζέρζιJerseyJerseyДжърсиJerseyJerseyJerseyجيرسيג׳רזיजर्सीเจอร์ซีย์Jersey
Jamaica牙买加牙買加ジャマイカ자메이카JamaikaJamaïqueJamaicaJamaicaGiamaicaJamaicaJamajkaЯмайкаЯмайкаJamajkaJamajkaJamajkaJamajkaЈамајкаJamajkaJamaicaJamaicaJamaicaJamaikaJamaíkaJamaicaJamaikaJamaikaIamáiceil-ĠamajkaΤζαμάικαJamaicaJamaicaЯмайкаJamaikaJamaicaJamaikaجامايكاג׳מייקהजमैकाจาเมกาJamaica
Jordan约旦約旦ヨルダン요르단JordanienJordanieJordaniaJordâniaGiordaniaJordaniëJordaniaИорданияЙорданіяJordánskoJordánskoJordanijaJordanЈорданJordanJordanienJordanJordanJordaniaJórdaníaJordaaniaJordānijaJordanijaan Iordáinil-ĠordanΙορδανίαJordániaIordaniaЙорданияÜrdünJordanYordaniaالأردنירדןजॉर्डनจอร์แดนJordània
Japan日本日本日本일본JapanJaponJapónJapãoGiapponeJapanJaponiaЯпонияЯпоніяJaponskoJaponskoJaponskaJapanЈапанJapanJapanJapanJapanJapaniJapanJaapanJapānaJaponijaan tSeapáinil-ĠappunΙαπωνίαJapánJaponiaЯпонияJaponyaNhật BảnJepangاليابانיפןजापानญี่ปุ่นJapó
Kenya肯尼亚肯亞ケニア케냐KeniaKenyaKeniaQuêniaKenyaKeniaKeniaКенияКеніяKeňaKeňaKenijaKenijaКенијаKenijaKenyaKenyaKenyaKeniaKeníaKeeniaKenijaKenijaan Chéiniail-KenjaΚένυαKenyaKenyaКенияKenyaKenyaKenyaكينياקניהकेन्याเคนยาKenya
Kyrgyzstan吉尔吉斯斯坦吉爾吉斯キルギス키르기스스탄KirgisistanKirghizstanKirguistánQuirguistãoKirghizistanKirgiziëKirgistanКиргизияКиргизстанKyrgyzstánKirgizskoKirgizistanKirgistanКиргистанKirgistanKirgizistanKirgisistanKirgisistanKirgisiaKirgistanKõrgõzstanKirgizstānaKirgizijaan Chirgeastáinil-KirgiżistanΚιργιστάνKirgizisztánKârgâzstanКиргизстанKırgızistanKyrgyzstanKirgizstanقيرغيزستانקירגיזסטןकिर्गिज़स्तानคีร์กีซสถานKirguizstan
Cambodia柬埔寨柬埔寨カンボジア캄보디아KambodschaCambodgeCamboyaCambojaCambogiaCambodjaKambodżaКамбоджаКамбоджаKambodžaKambodžaKambodžaKambodžaКамбоџаKambodžaKambodjaCambodjaKambodsjaKambodžaKambódíaKambodžaKambodžaKambodžaan Chambóidil-KambodjaΚαμπότζηKambodzsaCambodgiaКамбоджаKamboçyaCampuchiaKambojaكمبودياקמבודיהकंबोडियाกัมพูชาCambodja
Kiribati基里巴斯吉里巴斯キリバス키리바시KiribatiKiribatiKiribatiQuiribatiKiribatiKiribatiKiribatiКирибатиКірибатіKiribatiKiribatiKiribatiKiribatiКирибатиKiribatiKiribatiKiribatiKiribatiKiribatiKíribatíKiribatiKiribatiKiribatisCiribeasKiribatiΚιριμπάτιKiribatiKiribatiКирибатиKiribatiKiribatiKiribatiكيريباتيקיריבאטיकिरिबातीคิริบาสKiribati
Comoros科摩罗葛摩コモロ코모로KomorenComoresComorasComoresComoreComorenKomoryКоморыКомориKomoryKomoryKomoriKomoriКоморска ОстрваKomorska OstrvaKomorernaComorerneKomoreneKomoritKómoreyjarKomooridKomoru salasKomoraiOileáin ChomóraComorosΚομόρεςComore-szigetekComoreКоморски островиKomorlarComorosKomoroجزر القمرקומורוकोमोरोसคอโมโรสComores
St. Kitts & Nevis圣基茨和尼维斯聖克里斯多福及尼維斯セントクリストファー・ネーヴィス세인트키츠 네비스St. Kitts und NevisSaint-Christophe-et-NiévèsSan Cristóbal y NievesSão Cristóvão e NévisSaint Kitts e NevisSaint Kitts en NevisSaint Kitts i NevisСент-Китс и НевисСент-Кітс і НевісSvatý Kryštof a NevisSvätý Krištof a NevisSveti Krištof in NevisSveti Kristofor i NevisСент Китс и НевисSent Kits i NevisS:t Kitts och NevisSaint Kitts og NevisSaint Kitts og NevisSaint Kitts ja NevisSankti Kitts og NevisSaint Kitts ja NevisSentkitsa un NevisaSent Kitsas ir NevisSan Críostóir-NimheasSaint Kitts u NevisΣεν Κιτς και ΝέβιςSaint Kitts és NevisSaint Kitts și NevisСейнт Китс и НевисSaint Kitts ve NevisSt. Kitts và NevisSaint Kitts dan Nevisسانت كيتس ونيفيسסנט קיטס ונוויסसेंट किट्स और नेविसเซนต์คิตส์และเนวิสSaint Kitts i Nevis
North Korea朝鲜北韓北朝鮮북한NordkoreaCorée du NordCorea del NorteCoreia do NorteCorea del NordNoord-KoreaKorea PółnocnaКНДРПівнічна КореяSeverní KoreaSeverná KóreaSeverna KorejaSjeverna KorejaСеверна КорејаSeverna KorejaNordkoreaNordkoreaNord-KoreaPohjois-KoreaNorður-KóreaPõhja-KoreaZiemeļkorejaŠiaurės Korėjaan Chóiré Thuaidhil-Korea ta’ FuqΒόρεια ΚορέαÉszak-KoreaCoreea de NordСеверна КореяKuzey KoreTriều TiênKorea Utaraكوريا الشماليةקוריאה הצפוניתउत्तर कोरियाเกาหลีเหนือCorea del Nord
South Korea韩国南韓韓国대한민국SüdkoreaCorée du SudCorea del SurCoreia do SulCorea del SudZuid-KoreaKorea PołudniowaРеспублика КореяПівденна КореяJižní KoreaJužná KóreaJužna KorejaJužna KorejaЈужна КорејаJužna KorejaSydkoreaSydkoreaSør-KoreaEtelä-KoreaSuður-KóreaLõuna-KoreaDienvidkorejaPietų Korėjaan Chóiré Theasil-Korea t’IsfelΝότια ΚορέαDél-KoreaCoreea de SudЮжна КореяGüney KoreHàn QuốcKorea Selatanكوريا الجنوبيةקוריאה הדרומיתदक्षिण कोरियाเกาหลีใต้Corea del Sud
Kuwait科威特科威特クウェート쿠웨이트KuwaitKoweïtKuwaitKuwaitKuwaitKoeweitKuwejtКувейтКувейтKuvajtKuvajtKuvajtKuvajtКувајтKuvajtKuwaitKuwaitKuwaitKuwaitKúveitKuveitKuveitaKuveitasCuáitil-KuwajtΚουβέιτKuvaitKuweitКувейтKuveytKuwaitKuwaitالكويتכוויתकुवैतคูเวตKuwait
Cayman Islands开曼群岛開曼群島ケイマン諸島케이맨 제도KaimaninselnÎles CaïmansIslas CaimánIlhas CaymanIsole CaymanKaaimaneilandenKajmanyо-ва КайманКайманові ОстровиKajmanské ostrovyKajmanie ostrovyKajmanji otokiKajmanski OtociКајманска ОстрваKajmanska OstrvaCaymanöarnaCaymanøerneCaymanøyeneCaymansaaretCaymaneyjarKaimanisaaredKaimanu salasKaimanų SalosOileáin Caymanil-Gżejjer CaymanΝήσοι ΚέιμανKajmán-szigetekInsulele CaymanКайманови островиCayman AdalarıQuần đảo CaymanKepulauan Caymanجزر كايمانאיי קיימןकैमेन द्वीपसमूहหมู่เกาะเคย์แมนIlles Caiman
Kazakhstan哈萨克斯坦哈薩克カザフスタン카자흐스탄KasachstanKazakhstanKazajistánCazaquistãoKazakistanKazachstanKazachstanКазахстанКазахстанKazachstánKazachstanKazahstanKazahstanКазахстанKazahstanKazakstanKasakhstanKasakhstanKazakstanKasakstanKasahstanKazahstānaKazachstanasan Chasacstáinil-KażakistanΚαζακστάνKazahsztánKazahstanКазахстанKazakistanKazakhstanKazakhstanكازاخستانקזחסטןकज़ाखस्तानคาซัคสถานKazakhstan
Laos老挝寮國ラオス라오스LaosLaosLaosLaosLaosLaosLaosЛаосЛаосLaosLaosLaosLaosЛаосLaosLaosLaosLaosLaosLaosLaosLaosaLaosasLaosil-LaosΛάοςLaoszLaosЛаосLaosLàoLaosلاوسלאוסलाओसลาวLao
Lebanon黎巴嫩黎巴嫩レバノン레바논LibanonLibanLíbanoLíbanoLibanoLibanonLibanЛиванЛіванLibanonLibanonLibanonLibanonЛибанLibanLibanonLibanonLibanonLibanonLíbanonLiibanonLibānaLibanasan Liobáinil-LibanuΛίβανοςLibanonLibanЛиванLübnanLi-băngLebanonلبنانלבנוןलेबनानเลบานอนLíban
St. Lucia圣卢西亚聖露西亞セントルシア세인트루시아St. LuciaSainte-LucieSanta LucíaSanta LúciaSaint LuciaSaint LuciaSaint LuciaСент-ЛюсияСент-ЛюсіяSvatá LucieSvätá LuciaSveta LucijaSveta LucijaСвета ЛуцијаSveta LucijaS:t LuciaSaint LuciaSt. LuciaSaint LuciaSankti LúsíaSaint LuciaSentlūsijaSent LusijaSaint LuciaSaint LuciaΑγία ΛουκίαSaint LuciaSfânta LuciaСейнт ЛусияSaint LuciaSt. LuciaSaint Luciaسانت لوسياסנט לוסיהसेंट लूसियाเซนต์ลูเซียSaint Lucia
Liechtenstein列支敦士登列支敦斯登リヒテンシュタイン리히텐슈타인LiechtensteinLiechtensteinLiechtensteinLiechtensteinLiechtensteinLiechtensteinLiechtensteinЛихтенштейнЛіхтенштейнLichtenštejnskoLichtenštajnskoLihtenštajnLihtenštajnЛихтенштајнLihtenštajnLiechtensteinLiechtensteinLiechtensteinLiechtensteinLiechtensteinLiechtensteinLihtenšteinaLichtenšteinasLichtinstéinil-LiechtensteinΛιχτενστάινLiechtensteinLiechtensteinЛихтенщайнLiechtensteinLiechtensteinLiechtensteinليختنشتاينליכטנשטייןलिचेंस्टीनลิกเตนสไตน์Liechtenstein
Sri Lanka斯里兰卡斯里蘭卡スリランカ스리랑카Sri LankaSri LankaSri LankaSri LankaSri LankaSri LankaSri LankaШри-ЛанкаШрі-ЛанкаSrí LankaSrí LankaŠrilankaŠri LankaШри ЛанкаŠri LankaSri LankaSri LankaSri LankaSri LankaSrí LankaSri LankaŠrilankaŠri LankaSrí Lancais-Sri LankaΣρι ΛάνκαSrí LankaSri LankaШри ЛанкаSri LankaSri LankaSri Lankaسريلانكاסרי לנקהश्रीलंकाศรีลังกาSri Lanka
Liberia利比里亚賴比瑞亞リベリア라이베리아LiberiaLiberiaLiberiaLibériaLiberiaLiberiaLiberiaЛиберияЛіберіяLibérieLibériaLiberijaLiberijaЛиберијаLiberijaLiberiaLiberiaLiberiaLiberiaLíberíaLibeeriaLibērijaLiberijaan Libéiril-LiberjaΛιβερίαLibériaLiberiaЛиберияLiberyaLiberiaLiberiaليبيرياליבריהलाइबेरियाไลบีเรียLibèria
Lesotho莱索托賴索托レソト레소토LesothoLesothoLesotoLesotoLesothoLesothoLesothoЛесотоЛесотоLesothoLesothoLesotoLesotoЛесотоLesotoLesothoLesothoLesothoLesothoLesótóLesothoLesotoLesotasLeosótail-LesotoΛεσότοLesothoLesothoЛесотоLesothoLesothoLesothoليسوتوלסוטוलेसोथोเลโซโทLesotho
Lithuania立陶宛立陶宛リトアニア리투아니아LitauenLituanieLituaniaLituâniaLituaniaLitouwenLitwaЛитваЛитваLitvaLitvaLitvaLitvaЛитванијаLitvanijaLitauenLitauenLitauenLiettuaLitháenLeeduLietuvaLietuvaan Liotuáinil-LitwanjaΛιθουανίαLitvániaLituaniaЛитваLitvanyaLitvaLituaniaليتوانياליטאलिथुआनियाลิทัวเนียLituània
Luxembourg卢森堡盧森堡ルクセンブルク룩셈부르크LuxemburgLuxembourgLuxemburgoLuxemburgoLussemburgoLuxemburgLuksemburgЛюксембургЛюксембургLucemburskoLuxemburskoLuksemburgLuksemburgЛуксембургLuksemburgLuxemburgLuxembourgLuxemburgLuxemburgLúxemborgLuksemburgLuksemburgaLiuksemburgasLucsamburgil-LussemburguΛουξεμβούργοLuxemburgLuxemburgЛюксембургLüksemburgLuxembourgLuksemburgلوكسمبورغלוקסמבורגलग्ज़मबर्गลักเซมเบิร์กLuxemburg
Latvia拉脱维亚拉脫維亞ラトビア라트비아LettlandLettonieLetoniaLetôniaLettoniaLetlandŁotwaЛатвияЛатвіяLotyšskoLotyšskoLatvijaLatvijaЛетонијаLetonijaLettlandLetlandLatviaLatviaLettlandLätiLatvijaLatvijaan Laitviail-LatvjaΛετονίαLettországLetoniaЛатвияLetonyaLatviaLatviaلاتفياלטביהलातवियाลัตเวียLetònia
Libya利比亚利比亞リビア리비아LibyenLibyeLibiaLíbiaLibiaLibiëLibiaЛивияЛівіяLibyeLíbyaLibijaLibijaЛибијаLibijaLibyenLibyenLibyaLibyaLíbíaLiibüaLībijaLibijaan Libiail-LibjaΛιβύηLíbiaLibiaЛибияLibyaLibyaLibyaليبياלובलीबियाลิเบียLíbia
Morocco摩洛哥摩洛哥モロッコ모로코MarokkoMarocMarruecosMarrocosMaroccoMarokkoMarokoМароккоМароккоMarokoMarokoMarokoMarokoМарокоMarokoMarockoMarokkoMarokkoMarokkoMarokkóMarokoMarokaMarokasMaracóil-MarokkΜαρόκοMarokkóMarocМарокоFasMa-rốcMarokoالمغربמרוקוमोरक्कोโมร็อกโกMarroc
Monaco摩纳哥摩納哥モナコ모나코MonacoMonacoMónacoMônacoMonacoMonacoMonakoМонакоМонакоMonakoMonakoMonakoMonakoМонакоMonakoMonacoMonacoMonacoMonacoMónakóMonacoMonakoMonakasMonacóMonacoΜονακόMonacoMonacoМонакоMonakoMonacoMonakoموناكوמונקוमोनाकोโมนาโกMònaco
Moldova摩尔多瓦摩爾多瓦モルドバ몰도바Republik MoldauMoldavieMoldaviaMoldáviaMoldaviaMoldaviëMołdawiaМолдоваМолдоваMoldavskoMoldavskoMoldavijaMoldavijaМолдавијаMoldavijaMoldavienMoldovaMoldovaMoldovaMoldóvaMoldovaMoldovaMoldovaan Mholdóivil-MoldovaΜολδαβίαMoldovaRepublica MoldovaМолдоваMoldovaMoldovaMoldovaمولدوفاמולדובהमॉल्डोवाมอลโดวาMoldàvia
Montenegro黑山蒙特內哥羅モンテネグロ몬테네그로MontenegroMonténégroMontenegroMontenegroMontenegroMontenegroCzarnogóraЧерногорияЧорногоріяČerná HoraČierna HoraČrna goraCrna GoraЦрна ГораCrna GoraMontenegroMontenegroMontenegroMontenegroSvartfjallalandMontenegroMelnkalneJuodkalnijaMontainéagróil-MontenegroΜαυροβούνιοMontenegróMuntenegruЧерна гораKaradağMontenegroMontenegroالجبل الأسودמונטנגרוमोंटेनेग्रोมอนเตเนโกรMontenegro
St. Martin法属圣马丁法屬聖馬丁サン・マルタン생마르탱St. MartinSaint-MartinSan MartínSão MartinhoSaint MartinSaint-MartinSaint-MartinСен-МартенСен-МартенSvatý Martin (Francie)Svätý Martin (fr.)Francoski Sveti MartinSaint MartinСвети Мартин (Француска)Sveti Martin (Francuska)Saint-MartinSaint MartinSaint-MartinSaint-MartinSaint-MartinSaint-MartinSenmartēnaSen MartenasSaint-MartinSaint MartinΆγιος Μαρτίνος (Γαλλικό τμήμα)Saint MartinSfântul MartinСен МартенSaint MartinSt. MartinSaint Martinسان مارتنסן מרטןसेंट मार्टिनเซนต์มาร์ตินSaint Martin
Madagascar马达加斯加馬達加斯加マダガスカル마다가스카르MadagaskarMadagascarMadagascarMadagascarMadagascarMadagaskarMadagaskarМадагаскарМадагаскарMadagaskarMadagaskarMadagaskarMadagaskarМадагаскарMadagaskarMadagaskarMadagaskarMadagaskarMadagaskarMadagaskarMadagaskarMadagaskaraMadagaskarasMadagascarMadagascarΜαδαγασκάρηMadagaszkárMadagascarМадагаскарMadagaskarMadagascarMadagaskarمدغشقرמדגסקרमेडागास्करมาดากัสการ์Madagascar
Marshall Islands马绍尔群岛馬紹爾群島マーシャル諸島마셜 제도MarshallinselnÎles MarshallIslas MarshallIlhas MarshallIsole MarshallMarshalleilandenWyspy MarshallaМаршалловы о-ваМаршаллові ОстровиMarshallovy ostrovyMarshallove ostrovyMarshallovi otokiMaršalovi OtociМаршалска ОстрваMaršalska OstrvaMarshallöarnaMarshalløerneMarshalløyeneMarshallinsaaretMarshalleyjarMarshalli SaaredMāršala salasMaršalo SalosOileáin MarshallGżejjer MarshallΝήσοι ΜάρσαλMarshall-szigetekInsulele MarshallМаршалови островиMarshall AdalarıQuần đảo MarshallKepulauan Marshallجزر مارشالאיי מרשלमार्शल द्वीपसमूहหมู่เกาะมาร์แชลล์Illes Marshall
North Macedonia北马其顿北馬其頓北マケドニア북마케도니아NordmazedonienMacédoine du NordMacedonia del NorteMacedônia do NorteMacedonia del NordNoord-MacedoniëMacedonia PółnocnaСеверная МакедонияПівнічна МакедоніяSeverní MakedonieSeverné MacedónskoSeverna MakedonijaSjeverna MakedonijaСеверна МакедонијаSeverna MakedonijaNordmakedonienNordmakedonienNord-MakedoniaPohjois-MakedoniaNorður-MakedóníaPõhja-MakedooniaZiemeļmaķedonijaŠiaurės Makedonijaan Mhacadóin Thuaidhil-Maċedonja ta’ FuqΒόρεια ΜακεδονίαÉszak-MacedóniaMacedonia de NordСеверна МакедонияKuzey MakedonyaBắc MacedoniaMakedonia Utaraمقدونيا الشماليةמקדוניה הצפוניתउत्तरी मकदूनियाมาซิโดเนียเหนือMacedònia del Nord
Mali马里馬利マリ말리MaliMaliMaliMaliMaliMaliMaliМалиМаліMaliMaliMaliMaliМалиMaliMaliMaliMaliMaliMalíMaliMaliMalisMailíil-MaliΜάλιMaliMaliМалиMaliMaliMaliماليמאליमालीมาลีMali
Myanmar (Burma)缅甸緬甸ミャンマー (ビルマ)미얀마MyanmarMyanmar (Birmanie)Myanmar (Birmania)Mianmar (Birmânia)Myanmar (Birmania)Myanmar (Birma)Mjanma (Birma)Мьянма (Бирма)Мʼянма (Бірма)Myanmar (Barma)MjanmarskoMjanmar (Burma)Mjanmar (Burma)Мијанмар (Бурма)Mijanmar (Burma)Myanmar (Burma)Myanmar (Burma)Myanmar (Burma)Myanmar (Burma)Mjanmar (Búrma)Myanmar (Birma)Mjanma (Birma)Mianmaras (Birma)Maenmar (Burma)il-Myanmar/BurmaΜιανμάρ (Βιρμανία)MianmarMyanmar (Birmania)Мианмар (Бирма)Myanmar (Burma)Myanmar (Miến Điện)Myanmar (Burma)ميانمار (بورما)מיאנמר (בורמה)म्यांमार (बर्मा)เมียนมา (พม่า)Myanmar (Birmània)
Mongolia蒙古蒙古モンゴル몽골MongoleiMongolieMongoliaMongóliaMongoliaMongoliëMongoliaМонголияМонголіяMongolskoMongolskoMongolijaMongolijaМонголијаMongolijaMongolietMongolietMongoliaMongoliaMongólíaMongooliaMongolijaMongolijaan Mhongóilil-MongoljaΜογγολίαMongóliaMongoliaМонголияMoğolistanMông CổMongoliaمنغولياמונגוליהमंगोलियाมองโกเลียMongòlia
Macao SAR China中国澳门特别行政区中國澳門特別行政區中華人民共和国マカオ特別行政区마카오(중국 특별행정구)Sonderverwaltungsregion MacauR.A.S. chinoise de MacaoRAE de Macao (China)Macau, RAE da ChinaRAS di MacaoMacau SAR van ChinaSRA Makau (Chiny)Макао (САР)Макао, ОАР КитаюMacao – ZAO ČínyMacao – OAO ČínyPosebno upravno območje Kitajske MakavPUP Makao KinaСАР Макао (Кина)SAR Makao (Kina)Macao SARSAR MacaoMacao SAR KinaMacao – Kiinan erityishallintoaluesérstjórnarsvæðið MakaóMacau erihalduspiirkondĶTR īpašais administratīvais reģions MakaoYpatingasis Administracinis Kinijos Regionas MakaoSainréigiún Riaracháin Macao, Daonphoblacht na Síneir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-ĊinaΜακάο ΕΔΠ ΚίναςMakaó KKTR.A.S. Macao, ChinaМакао, САР на КитайÇin Makao ÖİBĐặc khu Hành chính Macao, Trung QuốcMakau DAK Tiongkokمنطقة ماكاو الإدارية الخاصةמקאו (אזור מנהלי מיוחד של סין)मकाऊ (विशेष प्रशासनिक क्षेत्र चीन)เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีนMacau (RAE Xina)
Northern Mariana Islands北马里亚纳群岛北馬利安納群島北マリアナ諸島북마리아나제도Nördliche MarianenÎles Mariannes du NordIslas Marianas del NorteIlhas Marianas do NorteIsole Marianne SettentrionaliNoordelijke MarianenMariany PółnocneСеверные Марианские о-ваПівнічні Маріанські ОстровиSeverní MarianySeverné MariánySeverni Marianski otokiSjevernomarijanski OtociСеверна Маријанска ОстрваSeverna Marijanska OstrvaNordmarianernaNordmarianerneNord-MarianenePohjois-MariaanitNorður-MaríanaeyjarPõhja-MariaanidZiemeļu Marianas salasMarianos Šiaurinės SalosNa hOileáin Mháirianacha ThuaidhĠżejjer Mariana tat-TramuntanaΝήσοι Βόρειες ΜαριάνεςÉszaki Mariana-szigetekInsulele Mariane de NordСеверни Мариански островиKuzey Mariana AdalarıQuần đảo Bắc MarianaKepulauan Mariana Utaraجزر ماريانا الشماليةאיי מריאנה הצפונייםउत्तरी मारियाना द्वीपसमूहหมู่เกาะนอร์เทิร์นมาเรียนาIlles Marianes del Nord
Martinique马提尼克馬丁尼克マルティニーク마르티니크MartiniqueMartiniqueMartinicaMartinicaMartinicaMartiniqueMartynikaМартиникаМартинікаMartinikMartinikMartinikMartinikМартиникMartinikMartiniqueMartiniqueMartiniqueMartiniqueMartiníkMartiniqueMartinikaMartinikaMartiniqueMartiniqueΜαρτινίκαMartiniqueMartinicaМартиникаMartinikMartiniqueMartinikجزر المارتينيكמרטיניקमार्टीनिकมาร์ตินีกMartinica
Mauritania毛里塔尼亚茅利塔尼亞モーリタニア모리타니MauretanienMauritanieMauritaniaMauritâniaMauritaniaMauritaniëMauretaniaМавританияМавританіяMauritánieMauritániaMavretanijaMauretanijaМауританијаMauritanijaMauretanienMauretanienMauritaniaMauritaniaMáritaníaMauritaaniaMauritānijaMauritanijaan Mháratáinil-MauritaniaΜαυριτανίαMauritániaMauritaniaМавританияMoritanyaMauritaniaMauritaniaموريتانياמאוריטניהमॉरिटानियाมอริเตเนียMauritània
Montserrat蒙特塞拉特蒙哲臘モントセラト몬트세라트MontserratMontserratMontserratMontserratMontserratMontserratMontserratМонтсерратМонтсерратMontserratMontserratMontserratMontserratМонсератMonseratMontserratMontserratMontserratMontserratMontserratMontserratMontserrataMontseratasMontsaratMontserratΜονσεράτMontserratMontserratМонтсератMontserratMontserratMontserratمونتسراتמונסראטमोंटसेरातมอนต์เซอร์รัตMontserrat
Malta马耳他馬爾他マルタ몰타MaltaMalteMaltaMaltaMaltaMaltaMaltaМальтаМальтаMaltaMaltaMaltaMaltaМалтаMaltaMaltaMaltaMaltaMaltaMaltaMaltaMaltaMaltaMáltaMaltaΜάλταMáltaMaltaМалтаMaltaMaltaMaltaمالطاמלטהमाल्टाมอลตาMalta
Mauritius毛里求斯模里西斯モーリシャス모리셔스MauritiusMauriceMauricioMaurícioMauritiusMauritiusMauritiusМаврикийМаврикійMauriciusMauríciusMavricijMauricijusМаурицијусMauricijusMauritiusMauritiusMauritiusMauritiusMáritíusMauritiusMaurīcijaMauricijusOileán MhuirísMauritiusΜαυρίκιοςMauritiusMauritiusМаврицийMauritiusMauritiusMauritiusموريشيوسמאוריציוסमॉरीशसมอริเชียสMaurici
Maldives马尔代夫馬爾地夫モルディブ몰디브MaledivenMaldivesMaldivasMaldivasMaldiveMaldivenMalediwyМальдивыМальдівиMaledivyMaldivyMaldiviMaldiviМалдивиMaldiviMaldivernaMaldiverneMaldiveneMalediivitMaldíveyjarMaldiividMaldīvijaMaldyvaiOileáin Mhaildíveil-MaldiviΜαλδίβεςMaldív-szigetekMaldiveМалдивиMaldivlerMaldivesMaladewaجزر المالديفהאיים המלדיבייםमालदीवมัลดีฟส์Maldives
Malawi马拉维馬拉威マラウイ말라위MalawiMalawiMalauiMalauiMalawiMalawiMalawiМалавиМалавіMalawiMalawiMalaviMalaviМалавиMalaviMalawiMalawiMalawiMalawiMalavíMalawiMalāvijaMalavisan Mhaláivil-MalawiΜαλάουιMalawiMalawiМалавиMalaviMalawiMalawiملاويמלאוויमलावीมาลาวีMalawi
Mexico墨西哥墨西哥メキシコ멕시코MexikoMexiqueMéxicoMéxicoMessicoMexicoMeksykМексикаМексикаMexikoMexikoMehikaMeksikoМексикоMeksikoMexikoMexicoMexicoMeksikoMexíkóMehhikoMeksikaMeksikaMeicsiceoil-MessikuΜεξικόMexikóMexicМексикоMeksikaMexicoMeksikoالمكسيكמקסיקוमैक्सिकोเม็กซิโกMèxic
Malaysia马来西亚馬來西亞マレーシア말레이시아MalaysiaMalaisieMalasiaMalásiaMalaysiaMaleisiëMalezjaМалайзияМалайзіяMalajsieMalajziaMalezijaMalezijaМалезијаMalezijaMalaysiaMalaysiaMalaysiaMalesiaMalasíaMalaisiaMalaizijaMalaizijaan Mhalaeisiail-MalasjaΜαλαισίαMalajziaMalaysiaМалайзияMalezyaMalaysiaMalaysiaماليزياמלזיהमलेशियाมาเลเซียMalàisia
Mozambique莫桑比克莫三比克モザンビーク모잠비크MosambikMozambiqueMozambiqueMoçambiqueMozambicoMozambiqueMozambikМозамбикМозамбікMosambikMozambikMozambikMozambikМозамбикMozambikMoçambiqueMozambiqueMosambikMosambikMósambíkMosambiikMozambikaMozambikasMósaimbícil-MozambiqueΜοζαμβίκηMozambikMozambicМозамбикMozambikMozambiqueMozambikموزمبيقמוזמביקमोज़ांबिकโมซัมบิกMoçambic
Namibia纳米比亚納米比亞ナミビア나미비아NamibiaNamibieNamibiaNamíbiaNamibiaNamibiëNamibiaНамибияНамібіяNamibieNamíbiaNamibijaNamibijaНамибијаNamibijaNamibiaNamibiaNamibiaNamibiaNamibíaNamiibiaNamībijaNamibijaan Namaibin-NamibjaΝαμίμπιαNamíbiaNamibiaНамибияNamibyaNamibiaNamibiaناميبياנמיביהनामीबियाนามิเบียNamíbia
New Caledonia新喀里多尼亚新喀里多尼亞ニューカレドニア뉴칼레도니아NeukaledonienNouvelle-CalédonieNueva CaledoniaNova CaledôniaNuova CaledoniaNieuw-CaledoniëNowa KaledoniaНовая КаледонияНова КаледоніяNová KaledonieNová KaledóniaNova KaledonijaNova KaledonijaНова КаледонијаNova KaledonijaNya KaledonienNy KaledonienNy-CaledoniaUusi-KaledoniaNýja-KaledóníaUus-KaledooniaJaunkaledonijaNaujoji Kaledonijaan Nua-ChaladóinNew CaledoniaΝέα ΚαληδονίαÚj-KaledóniaNoua CaledonieНова КаледонияYeni KaledonyaNew CaledoniaKaledonia Baruكاليدونيا الجديدةקלדוניה החדשהन्यू कैलेडोनियाนิวแคลิโดเนียNova Caledònia
Niger尼日尔尼日ニジェール니제르NigerNigerNígerNígerNigerNigerNigerНигерНігерNigerNigerNigerNigerНигерNigerNigerNigerNigerNigerNígerNigerNigēraNigerisan Nígirin-NiġerΝίγηραςNigerNigerНигерNijerNigerNigerالنيجرניז׳רनाइजरไนเจอร์Níger
Norfolk Island诺福克岛諾福克島ノーフォーク島노퍽섬NorfolkinselÎle NorfolkIsla NorfolkIlha NorfolkIsola NorfolkNorfolkNorfolkо-в НорфолкОстрів НорфолкNorfolkNorfolkNorfolški otokOtok NorfolkОстрво НорфокOstrvo NorfokNorfolkönNorfolk IslandNorfolkøyaNorfolkinsaariNorfolkeyjaNorfolkNorfolkas salaNorfolko salaOileán NorfolkGżira NorfolkΝήσος ΝόρφολκNorfolk-szigetInsula Norfolkостров НорфолкNorfolk AdasıĐảo NorfolkKepulauan Norfolkجزيرة نورفولكהאי נורפוקनॉरफ़ॉक द्वीपเกาะนอร์ฟอล์กIlla Norfolk
Nigeria尼日利亚奈及利亞ナイジェリア나이지리아NigeriaNigeriaNigeriaNigériaNigeriaNigeriaNigeriaНигерияНігеріяNigérieNigériaNigerijaNigerijaНигеријаNigerijaNigeriaNigeriaNigeriaNigeriaNígeríaNigeeriaNigērijaNigerijaan Nigéirin-NiġerjaΝιγηρίαNigériaNigeriaНигерияNijeryaNigeriaNigeriaنيجيرياניגריהनाइजीरियाไนจีเรียNigèria
Nicaragua尼加拉瓜尼加拉瓜ニカラグア니카라과NicaraguaNicaraguaNicaraguaNicaráguaNicaraguaNicaraguaNikaraguaНикарагуаНікарагуаNikaraguaNikaraguaNikaragvaNikaragvaНикарагваNikaragvaNicaraguaNicaraguaNicaraguaNicaraguaNíkaragvaNicaraguaNikaragvaNikaragvaNicearaguain-NikaragwaΝικαράγουαNicaraguaNicaraguaНикарагуаNikaraguaNicaraguaNikaraguaنيكاراغواניקרגואהनिकारागुआนิการากัวNicaragua
Netherlands荷兰荷蘭オランダ네덜란드NiederlandePays-BasPaíses BajosPaíses BaixosPaesi BassiNederlandHolandiaНидерландыНідерландиNizozemskoHolandskoNizozemskaNizozemskaХоландијаHolandijaNederländernaNederlandeneNederlandAlankomaatHollandHollandNīderlandeNyderlandaian Ísiltírin-NetherlandsΚάτω ΧώρεςHollandiaȚările de JosНидерландияHollandaHà LanBelandaهولنداהולנדनीदरलैंडเนเธอร์แลนด์Països Baixos
Norway挪威挪威ノルウェー노르웨이NorwegenNorvègeNoruegaNoruegaNorvegiaNoorwegenNorwegiaНорвегияНорвегіяNorskoNórskoNorveškaNorveškaНорвешкаNorveškaNorgeNorgeNorgeNorjaNoregurNorraNorvēģijaNorvegijaan Ioruain-NorveġjaΝορβηγίαNorvégiaNorvegiaНорвегияNorveçNa UyNorwegiaالنرويجנורווגיהनॉर्वेนอร์เวย์Noruega
Nepal尼泊尔尼泊爾ネパール네팔NepalNépalNepalNepalNepalNepalNepalНепалНепалNepálNepálNepalNepalНепалNepalNepalNepalNepalNepalNepalNepalNepālaNepalasNeipealin-NepalΝεπάλNepálNepalНепалNepalNepalNepalنيبالנפאלनेपालเนปาลNepal
Nauru瑙鲁諾魯ナウル나우루NauruNauruNauruNauruNauruNauruNauruНауруНауруNauruNauruNauruNauruНауруNauruNauruNauruNauruNauruNárúNauruNauruNauruNárúNauruΝαουρούNauruNauruНауруNauruNauruNauruناوروנאורוनाउरुนาอูรูNauru
Niue纽埃紐埃島ニウエ니우에NiueNiueNiueNiueNiueNiueNiueНиуэНіуеNiueNiueNiueNiueНиуеNiueNiueNiueNiueNiueNiueNiueNiueNiujėNiueNiueΝιούεNiueNiueНиуеNiueNiueNiueنيويניווהनीयूนีอูเอNiue
New Zealand新西兰紐西蘭ニュージーランド뉴질랜드NeuseelandNouvelle-ZélandeNueva ZelandaNova ZelândiaNuova ZelandaNieuw-ZeelandNowa ZelandiaНовая ЗеландияНова ЗеландіяNový ZélandNový ZélandNova ZelandijaNovi ZelandНови ЗеландNovi ZelandNya ZeelandNew ZealandNew ZealandUusi-SeelantiNýja-SjálandUus-MeremaaJaunzēlandeNaujoji Zelandijaan Nua-ShéalainnNew ZealandΝέα ΖηλανδίαÚj-ZélandNoua ZeelandăНова ЗеландияYeni ZelandaNew ZealandSelandia Baruنيوزيلنداניו זילנדन्यूज़ीलैंडนิวซีแลนด์Nova Zelanda
Oman阿曼阿曼オマーン오만OmanOmanOmánOmãOmanOmanOmanОманОманOmánOmánOmanOmanОманOmanOmanOmanOmanOmanÓmanOmaanOmānaOmanasÓmanl-OmanΟμάνOmánOmanОманUmmanOmanOmanعُمانעומאןओमानโอมานOman
Panama巴拿马巴拿馬パナマ파나마PanamaPanamaPanamáPanamáPanamaPanamaPanamaПанамаПанамаPanamaPanamaPanamaPanamaПанамаPanamaPanamaPanamaPanamaPanamaPanamaPanamaPanamaPanamaPanamail-PanamaΠαναμάςPanamaPanamaПанамаPanamaPanamaPanamaبنماפנמהपनामाปานามาPanamà
Peru秘鲁秘魯ペルー페루PeruPérouPerúPeruPerùPeruPeruПеруПеруPeruPeruPeruPeruПеруPeruPeruPeruPeruPeruPerúPeruuPeruPeruPeiriúil-PerùΠερούPeruPeruПеруPeruPeruPeruبيروפרוपेरूเปรูPerú
French Polynesia法属波利尼西亚法屬玻里尼西亞仏領ポリネシア프랑스령 폴리네시아Französisch-PolynesienPolynésie françaisePolinesia FrancesaPolinésia FrancesaPolinesia FranceseFrans-PolynesiëPolinezja FrancuskaФранцузская ПолинезияФранцузька ПолінезіяFrancouzská PolynésieFrancúzska PolynéziaFrancoska PolinezijaFrancuska PolinezijaФранцуска ПолинезијаFrancuska PolinezijaFranska PolynesienFransk PolynesienFransk PolynesiaRanskan PolynesiaFranska PólýnesíaPrantsuse PolüneesiaFrancijas PolinēzijaPrancūzijos PolinezijaPolainéis na FraincePolineżja FranċiżaΓαλλική ΠολυνησίαFrancia PolinéziaPolinezia FrancezăФренска ПолинезияFransız PolinezyasıPolynesia thuộc PhápPolinesia Prancisبولينيزيا الفرنسيةפולינזיה הצרפתיתफ़्रेंच पोलिनेशियाเฟรนช์โปลินีเซียPolinèsia Francesa
Papua New Guinea巴布亚新几内亚巴布亞紐幾內亞パプアニューギニア파푸아뉴기니Papua-NeuguineaPapouasie-Nouvelle-GuinéePapúa Nueva GuineaPapua-Nova GuinéPapua Nuova GuineaPapoea-Nieuw-GuineaPapua-Nowa GwineaПапуа — Новая ГвинеяПапуа-Нова ГвінеяPapua-Nová GuineaPapua-Nová GuineaPapua Nova GvinejaPapua Nova GvinejaПапуа Нова ГвинејаPapua Nova GvinejaPapua Nya GuineaPapua Ny GuineaPapua Ny-GuineaPapua-Uusi-GuineaPapúa Nýja-GíneaPaapua Uus-GuineaPapua-JaungvinejaPapua Naujoji GvinėjaNua-Ghuine PhapuaPapua New GuineaΠαπούα Νέα ΓουινέαPápua Új-GuineaPapua-Noua GuineeПапуа-Нова ГвинеяPapua Yeni GinePapua New GuineaPapua Nuginiبابوا غينيا الجديدةפפואה גינאה החדשהपापुआ न्यू गिनीปาปัวนิวกินีPapua Nova Guinea
Philippines菲律宾菲律賓フィリピン필리핀PhilippinenPhilippinesFilipinasFilipinasFilippineFilipijnenFilipinyФилиппиныФіліппіниFilipínyFilipínyFilipiniFilipiniФилипиниFilipiniFilippinernaFilippinerneFilippineneFilippiinitFilippseyjarFilipiinidFilipīnasFilipinaiNa hOileáin Fhilipíneachail-FilippiniΦιλιππίνεςFülöp-szigetekFilipineФилипиниFilipinlerPhilippinesFilipinaالفلبينהפיליפיניםफ़िलिपींसฟิลิปปินส์Filipines
Pakistan巴基斯坦巴基斯坦パキスタン파키스탄PakistanPakistanPakistánPaquistãoPakistanPakistanPakistanПакистанПакистанPákistánPakistanPakistanPakistanПакистанPakistanPakistanPakistanPakistanPakistanPakistanPakistanPakistānaPakistanasan Phacastáinil-PakistanΠακιστάνPakisztánPakistanПакистанPakistanPakistanPakistanباكستانפקיסטןपाकिस्तानปากีสถานPakistan
Poland波兰波蘭ポーランド폴란드PolenPolognePoloniaPolôniaPoloniaPolenPolskaПольшаПольщаPolskoPoľskoPoljskaPoljskaПољскаPoljskaPolenPolenPolenPuolaPóllandPoolaPolijaLenkijaan Pholainnil-PolonjaΠολωνίαLengyelországPoloniaПолшаPolonyaBa LanPolandiaبولنداפוליןपोलैंडโปแลนด์Polònia
St. Pierre & Miquelon圣皮埃尔和密克隆群岛聖皮埃與密克隆群島サンピエール島・ミクロン島생피에르 미클롱St. Pierre und MiquelonSaint-Pierre-et-MiquelonSan Pedro y MiquelónSão Pedro e MiquelãoSaint-Pierre e MiquelonSaint-Pierre en MiquelonSaint-Pierre i MiquelonСен-Пьер и МикелонСен-Пʼєр і МікелонSaint-Pierre a MiquelonSaint Pierre a MiquelonSveta Peter in MihaelSveti Petar i MikelonСен Пјер и МикелонSen Pjer i MikelonS:t Pierre och MiquelonSaint Pierre og MiquelonSaint-Pierre-et-MiquelonSaint-Pierre ja MiquelonSankti Pierre og MiquelonSaint-Pierre ja MiquelonSenpjēra un MikelonaSen Pjeras ir MikelonasSan Pierre agus MiquelonSaint Pierre u MiquelonΣεν Πιερ και ΜικελόνSaint-Pierre és MiquelonSaint-Pierre și MiquelonСен Пиер и МикелонSaint Pierre ve MiquelonSaint Pierre và MiquelonSaint Pierre dan Miquelonسان بيير ومكويلونסנט פייר ומיקלוןसेंट पिएरे और मिक्वेलानแซงปีแยร์และมีเกอลงSaint-Pierre-et-Miquelon
Pitcairn Islands皮特凯恩群岛皮特肯群島ピトケアン諸島핏케언 제도PitcairninselnÎles PitcairnIslas PitcairnIlhas PitcairnIsole PitcairnPitcairneilandenPitcairnо-ва ПиткэрнОстрови ПіткернPitcairnovy ostrovyPitcairnove ostrovyPitcairnPitcairnovi OtociПиткернPitkernPitcairnöarnaPitcairnPitcairnøyenePitcairnPitcairn-eyjarPitcairni saaredPitkērnas salasPitkerno salosOileáin PitcairnGżejjer PitcairnΝήσοι ΠίτκερνPitcairn-szigetekInsulele PitcairnОстрови ПиткернPitcairn AdalarıQuần đảo PitcairnKepulauan Pitcairnجزر بيتكيرنאיי פיטקרןपिटकैर्न द्वीपसमूहหมู่เกาะพิตแคร์นIlles Pitcairn
Puerto Rico波多黎各波多黎各プエルトリコ푸에르토리코Puerto RicoPorto RicoPuerto RicoPorto RicoPortoricoPuerto RicoPortorykoПуэрто-РикоПуерто-РикоPortorikoPortorikoPortorikoPortorikoПорторикоPortorikoPuerto RicoPuerto RicoPuerto RicoPuerto RicoPúertó RíkóPuerto RicoPuertorikoPuerto RikasPórtó RícePuerto RicoΠουέρτο ΡίκοPuerto RicoPuerto RicoПуерто РикоPorto RikoPuerto RicoPuerto Rikoبورتوريكوפוארטו ריקוपोर्टो रिकोเปอร์โตริโกPuerto Rico
Palestinian Territories巴勒斯坦领土巴勒斯坦自治區パレスチナ自治区팔레스타인 지구Palästinensische AutonomiegebieteTerritoires palestiniensTerritorios PalestinosTerritórios palestinosTerritori PalestinesiPalestijnse gebiedenTerytoria PalestyńskieПалестинские территорииПалестинські територіїPalestinská územíPalestínske územiaPalestinsko ozemljePalestinsko područjeПалестинске територијеPalestinske teritorijePalestinska territoriernaDe palæstinensiske områderDet palestinske områdetPalestiinalaisalueHeimastjórnarsvæði PalestínumannaPalestiina aladPalestīnas teritorijasPalestinos teritorijana Críocha Palaistíneachait-Territorji PalestinjaniΠαλαιστινιακά ΕδάφηPalesztin AutonómiaTeritoriile PalestinieneПалестински територииFilistin BölgeleriLãnh thổ PalestineWilayah Palestinaالأراضي الفلسطينيةהשטחים הפלסטינייםफ़िलिस्तीनी क्षेत्रดินแดนปาเลสไตน์Territoris palestins
Portugal葡萄牙葡萄牙ポルトガル포르투갈PortugalPortugalPortugalPortugalPortogalloPortugalPortugaliaПортугалияПортугаліяPortugalskoPortugalskoPortugalskaPortugalПортугалијаPortugalijaPortugalPortugalPortugalPortugaliPortúgalPortugalPortugālePortugalijaan Phortaingéilil-PortugallΠορτογαλίαPortugáliaPortugaliaПортугалияPortekizBồ Đào NhaPortugalالبرتغالפורטוגלपुर्तगालโปรตุเกสPortugal
Palau帕劳帛琉パラオ팔라우PalauPalaosPalaosPalauPalauPalauPalauПалауПалауPalauPalauPalavPalauПалауPalauPalauPalauPalauPalauPaláBelauPalauPalauOileáin PalauPalauΠαλάουPalauPalauПалауPalauPalauPalauبالاوפלאוपलाऊปาเลาPalau
Paraguay巴拉圭巴拉圭パラグアイ파라과이ParaguayParaguayParaguayParaguaiParaguayParaguayParagwajПарагвайПарагвайParaguayParaguajParagvajParagvajПарагвајParagvajParaguayParaguayParaguayParaguayParagvæParaguayParagvajaParagvajusParaguail-ParagwajΠαραγουάηParaguayParaguayПарагвайParaguayParaguayParaguayباراغوايפרגוואיपराग्वेปารากวัยParaguai
Qatar卡塔尔卡達カタール카타르KatarQatarCatarCatarQatarQatarKatarКатарКатарKatarKatarKatarKatarКатарKatarQatarQatarQatarQatarKatarKatarKataraKatarasCataril-QatarΚατάρKatarQatarКатарKatarQatarQatarقطرקטארक़तरกาตาร์Qatar
Réunion留尼汪留尼旺レユニオン레위니옹RéunionLa RéunionReuniónReuniãoRiunioneRéunionReunionРеюньонРеюньйонRéunionRéunionReunionRéunionРеинионReinionRéunionRéunionRéunionRéunionRéunionRéunionReinjonaReunjonasLa RéunionRéunionΡεϊνιόνRéunionRéunionРеюнионReunionRéunionRéunionروينيونראוניוןरियूनियनเรอูนียงIlla de la Reunió
Romania罗马尼亚羅馬尼亞ルーマニア루마니아RumänienRoumanieRumaníaRomêniaRomaniaRoemeniëRumuniaРумынияРумуніяRumunskoRumunskoRomunijaRumunjskaРумунијаRumunijaRumänienRumænienRomaniaRomaniaRúmeníaRumeeniaRumānijaRumunijaan Rómáinir-RumanijaΡουμανίαRomániaRomâniaРумънияRomanyaRomaniaRumaniaرومانياרומניהरोमानियाโรมาเนียRomania
Serbia塞尔维亚塞爾維亞セルビア세르비아SerbienSerbieSerbiaSérviaSerbiaServiëSerbiaСербияСербіяSrbskoSrbskoSrbijaSrbijaСрбијаSrbijaSerbienSerbienSerbiaSerbiaSerbíaSerbiaSerbijaSerbijaan tSeirbiais-SerbjaΣερβίαSzerbiaSerbiaСърбияSırbistanSerbiaSerbiaصربياסרביהसर्बियाเซอร์เบียSèrbia
Russia俄罗斯俄羅斯ロシア러시아RusslandRussieRusiaRússiaRussiaRuslandRosjaРоссияРосіяRuskoRuskoRusijaRusijaРусијаRusijaRysslandRuslandRusslandVenäjäRússlandVenemaaKrievijaRusijaan Rúisir-RussjaΡωσίαOroszországRusiaРусияRusyaNgaRusiaروسياרוסיהरूसรัสเซียRússia
Rwanda卢旺达盧安達ルワンダ르완다RuandaRwandaRuandaRuandaRuandaRwandaRwandaРуандаРуандаRwandaRwandaRuandaRuandaРуандаRuandaRwandaRwandaRwandaRuandaRúandaRwandaRuandaRuandaRuandair-RwandaΡουάνταRuandaRwandaРуандаRuandaRwandaRwandaروانداרואנדהरवांडाรวันดาRuanda
Saudi Arabia沙特阿拉伯沙烏地阿拉伯サウジアラビア사우디아라비아Saudi-ArabienArabie saouditeArabia SaudíArábia SauditaArabia SauditaSaoedi-ArabiëArabia SaudyjskaСаудовская АравияСаудівська АравіяSaúdská ArábieSaudská ArábiaSaudova ArabijaSaudijska ArabijaСаудијска АрабијаSaudijska ArabijaSaudiarabienSaudi-ArabienSaudi-ArabiaSaudi-ArabiaSádi-ArabíaSaudi AraabiaSaūda ArābijaSaudo Arabijaan Araib Shádachl-Arabja SawdijaΣαουδική ΑραβίαSzaúd-ArábiaArabia SaudităСаудитска АрабияSuudi ArabistanẢ Rập Xê-útArab Saudiالمملكة العربية السعوديةערב הסעודיתसऊदी अरबซาอุดีอาระเบียAràbia Saudí
Solomon Islands所罗门群岛索羅門群島ソロモン諸島솔로몬 제도SalomonenÎles SalomonIslas SalomónIlhas SalomãoIsole SalomoneSalomonseilandenWyspy SalomonaСоломоновы о-ваСоломонові ОстровиŠalamounovy ostrovyŠalamúnove ostrovySalomonovi otokiSalomonovi OtociСоломонска ОстрваSolomonska OstrvaSalomonöarnaSalomonøerneSalomonøyeneSalomonsaaretSalómonseyjarSaalomoni SaaredZālamana salasSaliamono SalosOileáin Sholaimhil-Gżejjer SolomonΝήσοι ΣολομώντοςSalamon-szigetekInsulele SolomonСоломонови островиSolomon AdalarıQuần đảo SolomonKepulauan Solomonجزر سليمانאיי שלמהसोलोमन द्वीपसमूहหมู่เกาะโซโลมอนIlles Salomó
Seychelles塞舌尔塞席爾セーシェル세이셸SeychellenSeychellesSeychellesSeichelesSeychellesSeychellenSeszeleСейшельские о-ваСейшельські ОстровиSeychelySeychelySejšeliSejšeliСејшелиSejšeliSeychellernaSeychellerneSeychelleneSeychellitSeychelles-eyjarSeišellidSeišelu salasSeišeliaina Séiséilis-SeychellesΣεϋχέλλεςSeychelle-szigetekSeychellesСейшелиSeyşellerSeychellesSeychellesسيشلאיי סיישלसेशेल्सเซเชลส์Seychelles
Sudan苏丹蘇丹スーダン수단SudanSoudanSudánSudãoSudanSoedanSudanСуданСуданSúdánSudánSudanSudanСуданSudanSudanSudanSudanSudanSúdanSudaanSudānaSudanasan tSúdáinis-SudanΣουδάνSzudánSudanСуданSudanSudanSudanالسودانסודןसूडानซูดานSudan
Sweden瑞典瑞典スウェーデン스웨덴SchwedenSuèdeSueciaSuéciaSveziaZwedenSzwecjaШвецияШвеціяŠvédskoŠvédskoŠvedskaŠvedskaШведскаŠvedskaSverigeSverigeSverigeRuotsiSvíþjóðRootsiZviedrijaŠvedijaan tSualainnl-IżvezjaΣουηδίαSvédországSuediaШвецияİsveçThụy ĐiểnSwediaالسويدשוודיהस्वीडनสวีเดนSuècia
Singapore新加坡新加坡シンガポール싱가포르SingapurSingapourSingapurSingapuraSingaporeSingaporeSingapurСингапурСінгапурSingapurSingapurSingapurSingapurСингапурSingapurSingaporeSingaporeSingaporeSingaporeSingapúrSingapurSingapūraSingapūrasSingeapórSingaporeΣιγκαπούρηSzingapúrSingaporeСингапурSingapurSingaporeSingapuraسنغافورةסינגפורसिंगापुरสิงคโปร์Singapur
St. Helena圣赫勒拿聖赫勒拿島セントヘレナ세인트헬레나St. HelenaSainte-HélèneSanta ElenaSanta HelenaSant’ElenaSint-HelenaWyspa Świętej Helenyо-в Св. ЕленыОстрів Святої ЄлениSvatá HelenaSvätá HelenaSveta HelenaSveta HelenaСвета ЈеленаSveta JelenaS:t HelenaSt. HelenaSt. HelenaSaint HelenaSankti HelenaSaint HelenaSv.Helēnas salaŠv. Elenos SalaSan HéilinSaint HelenaΑγία ΕλένηSzent IlonaSfânta ElenaСвета ЕленаSaint HelenaSt. HelenaSaint Helenaسانت هيليناסנט הלנהसेंट हेलेनाเซนต์เฮเลนาSanta Helena
Slovenia斯洛文尼亚斯洛維尼亞スロベニア슬로베니아SlowenienSlovénieEsloveniaEslovêniaSloveniaSloveniëSłoweniaСловенияСловеніяSlovinskoSlovinskoSlovenijaSlovenijaСловенијаSlovenijaSlovenienSlovenienSloveniaSloveniaSlóveníaSloveeniaSlovēnijaSlovėnijaan tSlóivéinis-SlovenjaΣλοβενίαSzlovéniaSloveniaСловенияSlovenyaSloveniaSloveniaسلوفينياסלובניהस्लोवेनियाสโลวีเนียEslovènia
Svalbard & Jan Mayen斯瓦尔巴和扬马延挪威屬斯瓦巴及尖棉スバールバル諸島・ヤンマイエン島스발바르제도-얀마웬섬Spitzbergen und Jan MayenSvalbard et Jan MayenSvalbard y Jan MayenSvalbard e Jan MayenSvalbard e Jan MayenSpitsbergen en Jan MayenSvalbard i Jan MayenШпицберген и Ян-МайенШпіцберген та Ян-МаєнŠpicberky a Jan MayenSvalbard a Jan MayenSvalbard in Jan MayenSvalbard i Jan MayenСвалбард и Јан МајенSvalbard i Jan MajenSvalbard och Jan MayenSvalbard og Jan MayenSvalbard og Jan MayenHuippuvuoret ja Jan MayenSvalbarði og Jan MayenSvalbard ja Jan MayenSvalbāra un Jana Majena salaSvalbardas ir Janas MajenasSvalbard agus Jan MayenSvalbard u Jan MayenΣβάλμπαρντ και Γιαν ΜαγιένSvalbard és Jan MayenSvalbard și Jan MayenСвалбард и Ян МайенSvalbard ve Jan MayenSvalbard và Jan MayenKepulauan Svalbard dan Jan Mayenسفالبارد وجان ماينסבאלברד ויאן מאייןस्वालबार्ड और जान मायेनสฟาลบาร์และยานไมเอนSvalbard i Jan Mayen
Slovakia斯洛伐克斯洛伐克スロバキア슬로바키아SlowakeiSlovaquieEslovaquiaEslováquiaSlovacchiaSlowakijeSłowacjaСловакияСловаччинаSlovenskoSlovenskoSlovaškaSlovačkaСловачкаSlovačkaSlovakienSlovakietSlovakiaSlovakiaSlóvakíaSlovakkiaSlovākijaSlovakijaan tSlóvaicis-SlovakkjaΣλοβακίαSzlovákiaSlovaciaСловакияSlovakyaSlovakiaSlovakiaسلوفاكياסלובקיהस्लोवाकियाสโลวะเกียEslovàquia
Sierra Leone塞拉利昂獅子山シエラレオネ시에라리온Sierra LeoneSierra LeoneSierra LeonaSerra LeoaSierra LeoneSierra LeoneSierra LeoneСьерра-ЛеонеСьєрра-ЛеонеSierra LeoneSierra LeoneSierra LeoneSijera LeoneСијера ЛеонеSijera LeoneSierra LeoneSierra LeoneSierra LeoneSierra LeoneSíerra LeóneSierra LeoneSjerraleoneSiera LeonėSiarra LeonSierra LeoneΣιέρα ΛεόνεSierra LeoneSierra LeoneСиера ЛеонеSierra LeoneSierra LeoneSierra Leoneسيراليونסיירה לאוןसिएरा लियोनเซียร์ราลีโอนSierra Leone
San Marino圣马力诺聖馬利諾サンマリノ산마리노San MarinoSaint-MarinSan MarinoSan MarinoSan MarinoSan MarinoSan MarinoСан-МариноСан-МариноSan MarinoSan MarínoSan MarinoSan MarinoСан МариноSan MarinoSan MarinoSan MarinoSan MarinoSan MarinoSan MarínóSan MarinoSanmarīnoSan MarinasSan MairíneSan MarinoΆγιος ΜαρίνοςSan MarinoSan MarinoСан МариноSan MarinoSan MarinoSan Marinoسان مارينوסן מרינוसैन मेरीनोซานมาริโนSan Marino
Senegal塞内加尔塞內加爾セネガル세네갈SenegalSénégalSenegalSenegalSenegalSenegalSenegalСенегалСенегалSenegalSenegalSenegalSenegalСенегалSenegalSenegalSenegalSenegalSenegalSenegalSenegalSenegālaSenegalasan tSeineagáilis-SenegalΣενεγάληSzenegálSenegalСенегалSenegalSenegalSenegalالسنغالסנגלसेनेगलเซเนกัลSenegal
Somalia索马里索馬利亞ソマリア소말리아SomaliaSomalieSomaliaSomáliaSomaliaSomaliëSomaliaСомалиСомаліSomálskoSomálskoSomalijaSomalijaСомалијаSomalijaSomaliaSomaliaSomaliaSomaliaSómalíaSomaaliaSomālijaSomalisan tSomáilis-SomaljaΣομαλίαSzomáliaSomaliaСомалияSomaliSomaliaSomaliaالصومالסומליהसोमालियाโซมาเลียSomàlia
Suriname苏里南蘇利南スリナム수리남SurinameSurinameSurinamSurinameSurinameSurinameSurinamСуринамСуринамSurinamSurinamSurinamSurinamСуринамSurinamSurinamSurinamSurinamSurinameSúrínamSurinameSurinamaSurinamasSuranamis-SurinameΣουρινάμSurinameSurinameСуринамSurinamSurinameSurinameسورينامסורינאםसूरीनामซูรินาเมSurinam
South Sudan南苏丹南蘇丹南スーダン남수단SüdsudanSoudan du SudSudán del SurSudão do SulSud SudanZuid-SoedanSudan PołudniowyЮжный СуданПівденний СуданJižní SúdánJužný SudánJužni SudanJužni SudanЈужни СуданJužni SudanSydsudanSydsudanSør-SudanEtelä-SudanSuður-SúdanLõuna-SudaanDienvidsudānaPietų Sudanasan tSúdáin Theasis-Sudan t’IsfelΝότιο ΣουδάνDél-SzudánSudanul de SudЮжен СуданGüney SudanNam SudanSudan Selatanجنوب السودانדרום סודןदक्षिण सूडानซูดานใต้Sudan del Sud
São Tomé & Príncipe圣多美和普林西比聖多美普林西比サントメ・プリンシペ상투메 프린시페São Tomé und PríncipeSao Tomé-et-PrincipeSanto Tomé y PríncipeSão Tomé e PríncipeSão Tomé e PríncipeSao Tomé en PrincipeWyspy Świętego Tomasza i KsiążęcaСан-Томе и ПринсипиСан-Томе і ПринсіпіSvatý Tomáš a Princův ostrovSvätý Tomáš a Princov ostrovSveti Tomaž in PrincSveti Toma i PrincipСао Томе и ПринципеSao Tome i PrincipeSão Tomé och PríncipeSão Tomé og PríncipeSão Tomé og PríncipeSão Tomé ja PríncipeSaó Tóme og PrinsípeSão Tomé ja PríncipeSantome un PrinsipiSan Tomė ir PrinsipėSão Tomé agus PríncipeSão Tomé u PríncipeΣάο Τομέ και ΠρίνσιπεSão Tomé és PríncipeSão Tomé și PríncipeСао Томе и ПринсипиSao Tome ve PrincipeSão Tomé và PríncipeSao Tome dan Principeساو تومي وبرينسيبيסאו טומה ופרינסיפהसाओ टोम और प्रिंसिपेเซาตูเมและปรินซิปีSão Tomé i Príncipe
El Salvador萨尔瓦多薩爾瓦多エルサルバドル엘살바도르El SalvadorSalvadorEl SalvadorEl SalvadorEl SalvadorEl SalvadorSalwadorСальвадорСальвадорSalvadorSalvádorSalvadorSalvadorСалвадорSalvadorEl SalvadorEl SalvadorEl SalvadorEl SalvadorEl SalvadorEl SalvadorSalvadoraSalvadorasAn tSalvadóirEl SalvadorΕλ ΣαλβαδόρSalvadorEl SalvadorСалвадорEl SalvadorEl SalvadorEl Salvadorالسلفادورאל סלבדורअल सल्वाडोरเอลซัลวาดอร์El Salvador
Sint Maarten荷属圣马丁荷屬聖馬丁シント・マールテン신트마르턴Sint MaartenSaint-Martin (partie néerlandaise)Sint MaartenSint MaartenSint MaartenSint-MaartenSint MaartenСинт-МартенСінт-МартенSvatý Martin (Nizozemsko)Svätý Martin (hol.)Nizozemski Sveti MartinSint MaartenСвети Мартин (Холандија)Sveti Martin (Holandija)Sint MaartenSint MaartenSint MaartenSint MaartenSint MaartenSint MaartenSintmārtenaSint MartenasSint MaartenSint MaartenΆγιος Μαρτίνος (Ολλανδικό τμήμα)Sint MaartenSint-MaartenСинт МартенSint MaartenSint MaartenSint Maartenسانت مارتنסנט מארטןसिंट मार्टिनซินต์มาร์เทนSint Maarten
Syria叙利亚敘利亞シリア시리아SyrienSyrieSiriaSíriaSiriaSyriëSyriaСирияСиріяSýrieSýriaSirijaSirijaСиријаSirijaSyrienSyrienSyriaSyyriaSýrlandSüüriaSīrijaSirijaan tSiriais-SirjaΣυρίαSzíriaSiriaСирияSuriyeSyriaSuriahسورياסוריהसीरियाซีเรียSíria
Eswatini斯威士兰史瓦帝尼エスワティニ에스와티니EswatiniEswatiniEsuatiniEssuatíniEswatiniEswatiniEswatiniЭсватиниЕсватініEswatiniEswatiniEsvatiniEsvatiniСвазилендSvazilendEswatiniEswatiniEswatiniEswatiniEsvatíníSvaasimaaSvatiniSvazilandasEsuaitíníl-EswatiniΕσουατίνιSzváziföldEswatiniЕсватиниEsvatiniEswatinieSwatiniإسواتينيאסוואטיניएस्वाटिनीเอสวาตีนีEswatini
Turks & Caicos Islands特克斯和凯科斯群岛土克斯及開科斯群島タークス・カイコス諸島터크스 케이커스 제도Turks- und CaicosinselnÎles Turques-et-CaïquesIslas Turcas y CaicosIlhas Turcas e CaicosIsole Turks e CaicosTurks- en CaicoseilandenTurks i CaicosТёркс и КайкосОстрови Теркс і КайкосTurks a CaicosTurks a CaicosOtoki Turks in CaicosOtoci Turks i CaicosОстрва Туркс и КаикосOstrva Turks i KaikosTurks- och CaicosöarnaTurks- og CaicosøerneTurks- og CaicosøyeneTurks- ja CaicossaaretTurks- og CaicoseyjarTurks ja CaicosTērksas un Kaikosas salasTerkso ir Kaikoso SalosOileáin na dTurcach agus Caicosil-Gżejjer Turks u CaicosΝήσοι Τερκς και ΚάικοςTurks- és Caicos-szigetekInsulele Turks și Caicosострови Търкс и КайкосTurks ve Caicos AdalarıQuần đảo Turks và CaicosKepulauan Turks dan Caicosجزر توركس وكايكوسאיי טרקס וקייקוסतुर्क और कैकोज़ द्वीपसमूहหมู่เกาะเติกส์และหมู่เกาะเคคอสIlles Turks i Caicos
Chad乍得查德チャド차드TschadTchadChadChadeCiadTsjaadCzadЧадЧадČadČadČadČadЧадČadTchadTchadTsjadTšadTsjadTšaadČadaČadasSeadiċ-ChadΤσαντCsádCiadЧадÇadChadChadتشادצ׳אדचाडชาดTxad
French Southern Territories法属南部领地法屬南部屬地仏領極南諸島프랑스령 남방 지역Französische Süd- und AntarktisgebieteTerres australes françaisesTerritorios Australes FrancesesTerritórios Franceses do SulTerre Australi FrancesiFranse Gebieden in de zuidelijke Indische OceaanFrancuskie Terytoria Południowe i AntarktyczneФранцузские Южные территорииФранцузькі Південні ТериторіїFrancouzská jižní územíFrancúzske južné a antarktické územiaFrancosko južno ozemljeFrancuski Južni TeritorijiФранцуске Јужне ТериторијеFrancuske Južne TeritorijeFranska sydterritoriernaDe Franske Besiddelser i Det Sydlige Indiske Ocean og AntarktisDe franske sørterritorierRanskan eteläiset ja antarktiset alueetFrönsku suðlægu landsvæðinPrantsuse LõunaaladFrancijas Dienvidjūru teritorijaPrancūzijos Pietų sritysCríocha Francacha Dheisceart an DomhainIt-Territorji Franċiżi tan-NofsinharΓαλλικά Νότια ΕδάφηFrancia Déli TerületekTeritoriile Australe și Antarctice FrancezeФренски южни територииFransız Güney TopraklarıLãnh thổ phía Nam Thuộc PhápWilayah Selatan Prancisالأقاليم الجنوبية الفرنسيةהטריטוריות הדרומיות של צרפתफ़्रांसीसी दक्षिणी क्षेत्रเฟรนช์เซาเทิร์นเทร์ริทอรีส์Terres Australs Antàrtiques Franceses
Togo多哥多哥トーゴ토고TogoTogoTogoTogoTogoTogoTogoТогоТогоTogoTogoTogoTogoТогоTogoTogoTogoTogoTogoTógóTogoTogoTogasTógait-TogoΤόγκοTogoTogoТогоTogoTogoTogoتوغوטוגוटोगोโตโกTogo
Thailand泰国泰國タイ태국ThailandThaïlandeTailandiaTailândiaThailandiaThailandTajlandiaТаиландТаїландThajskoThajskoTajskaTajlandТајландTajlandThailandThailandThailandThaimaaTaílandTaiTaizemeTailandasan Téalainnit-TajlandjaΤαϊλάνδηThaiföldThailandaТайландTaylandThái LanThailandتايلاندתאילנדथाईलैंडไทยTailàndia
Tajikistan塔吉克斯坦塔吉克タジキスタン타지키스탄TadschikistanTadjikistanTayikistánTadjiquistãoTagikistanTadzjikistanTadżykistanТаджикистанТаджикистанTádžikistánTadžikistanTadžikistanTadžikistanТаџикистанTadžikistanTadzjikistanTadsjikistanTadsjikistanTadžikistanTadsíkistanTadžikistanTadžikistānaTadžikijaan Táidsíceastáinit-TaġikistanΤατζικιστάνTádzsikisztánTadjikistanТаджикистанTacikistanTajikistanTajikistanطاجيكستانטג׳יקיסטןताजिकिस्तानทาจิกิสถานTadjikistan
Tokelau托克劳托克勞群島トケラウ토켈라우TokelauTokelauTokelauTokelauTokelauTokelauTokelauТокелауТокелауTokelauTokelauTokelavTokelauТокелауTokelauTokelauöarnaTokelauTokelauTokelauTókeláTokelauTokelauTokelauTócaláit-TokelauΤοκελάουTokelauTokelauТокелауTokelauTokelauTokelauتوكيلاوטוקלאוतोकेलाउโตเกเลาTokelau
Timor-Leste东帝汶東帝汶東ティモール동티모르Timor-LesteTimor orientalTimor-LesteTimor-LesteTimor EstOost-TimorTimor WschodniВосточный ТиморТимор-ЛештіVýchodní TimorVýchodný TimorTimor-LesteTimor-LesteТимор-Лесте (Источни Тимор)Timor-Leste (Istočni Timor)ÖsttimorTimor-LesteØst-TimorItä-TimorTímor-LesteIda-TimorAustrumtimoraRytų TimorasTíomór ThoirTimor LesteΤιμόρ-ΛέστεKelet-TimorTimor-LesteТимор ЛестеTimor-LesteTimor-LesteTimor Lesteتيمور - ليشتيטימור-לסטהतिमोर-लेस्तติมอร์-เลสเตTimor-Leste
Turkmenistan土库曼斯坦土庫曼トルクメニスタン투르크메니스탄TurkmenistanTurkménistanTurkmenistánTurcomenistãoTurkmenistanTurkmenistanTurkmenistanТуркменистанТуркменістанTurkmenistánTurkménskoTurkmenistanTurkmenistanТуркменистанTurkmenistanTurkmenistanTurkmenistanTurkmenistanTurkmenistanTúrkmenistanTürkmenistanTurkmenistānaTurkmėnistanasan Tuircméanastáinit-TurkmenistanΤουρκμενιστάνTürkmenisztánTurkmenistanТуркменистанTürkmenistanTurkmenistanTurkmenistanتركمانستانטורקמניסטןतुर्कमेनिस्तानเติร์กเมนิสถานTurkmenistan
Tunisia突尼斯突尼西亞チュニジア튀니지TunesienTunisieTúnezTunísiaTunisiaTunesiëTunezjaТунисТунісTuniskoTuniskoTunizijaTunisТунисTunisTunisienTunesienTunisiaTunisiaTúnisTuneesiaTunisijaTunisasan Tuinéisit-TuneżijaΤυνησίαTunéziaTunisiaТунисTunusTunisiaTunisiaتونسתוניסיהट्यूनीशियाตูนิเซียTunísia
Tonga汤加東加トンガ통가TongaTongaTongaTongaTongaTongaTongaТонгаТонгаTongaTongaTongaTongaТонгаTongaTongaTongaTongaTongaTongaTongaTongaTongaTongaTongaΤόνγκαTongaTongaТонгаTongaTongaTongaتونغاטונגהटोंगाตองกาTonga
Türkiye土耳其土耳其トルコ튀르키예TürkeiTurquieTurquíaTurquiaTurchiaTurkijeTurcjaТурцияТуреччинаTureckoTureckoTurčijaTurskaТурскаTurskaTurkietTyrkietTyrkiaTurkkiTyrklandTürgiTurcijaTurkijaan Tuircit-TurkijaΤουρκίαTörökországTurciaТурцияTürkiyeThổ Nhĩ KỳTurkiتركياטורקיהतुर्कियेตุรกีTurquia
Trinidad & Tobago特立尼达和多巴哥千里達及托巴哥トリニダード・トバゴ트리니다드 토바고Trinidad und TobagoTrinité-et-TobagoTrinidad y TobagoTrinidad e TobagoTrinidad e TobagoTrinidad en TobagoTrynidad i TobagoТринидад и ТобагоТринідад і ТобагоTrinidad a TobagoTrinidad a TobagoTrinidad in TobagoTrinidad i TobagoТринидад и ТобагоTrinidad i TobagoTrinidad och TobagoTrinidad og TobagoTrinidad og TobagoTrinidad ja TobagoTrínidad og TóbagóTrinidad ja TobagoTrinidāda un TobāgoTrinidadas ir TobagasOileán na Tríonóide agus TobágaTrinidad u TobagoΤρινιντάντ και ΤομπάγκοTrinidad és TobagoTrinidad și TobagoТринидад и ТобагоTrinidad ve TobagoTrinidad và TobagoTrinidad dan Tobagoترينيداد وتوباغوטרינידד וטובגוत्रिनिदाद और टोबैगोตรินิแดดและโตเบโกTrinidad i Tobago
Tuvalu图瓦卢吐瓦魯ツバル투발루TuvaluTuvaluTuvaluTuvaluTuvaluTuvaluTuvaluТувалуТувалуTuvaluTuvaluTuvaluTuvaluТувалуTuvaluTuvaluTuvaluTuvaluTuvaluTúvalúTuvaluTuvaluTuvaluTúvalúTuvaluΤουβαλούTuvaluTuvaluТувалуTuvaluTuvaluTuvaluتوفالوטובאלוतुवालूตูวาลูTuvalu
Taiwan台湾台灣台湾대만TaiwanTaïwanTaiwánTaiwanTaiwanTaiwanTajwanТайваньТайваньTchaj-wanTaiwanTajvanTajvanТајванTajvanTaiwanTaiwanTaiwanTaiwanTaívanTaiwanTaivānaTaivanasan Téaváinit-TajwanΤαϊβάνTajvanTaiwanТайванTayvanĐài LoanTaiwanتايوانטייוואןताइवानไต้หวันTaiwan
Tanzania坦桑尼亚坦尚尼亞タンザニア탄자니아TansaniaTanzanieTanzaniaTanzâniaTanzaniaTanzaniaTanzaniaТанзанияТанзаніяTanzanieTanzániaTanzanijaTanzanijaТанзанијаTanzanijaTanzaniaTanzaniaTanzaniaTansaniaTansaníaTansaaniaTanzānijaTanzanijaan Tansáinit-TanzanijaΤανζανίαTanzániaTanzaniaТанзанияTanzanyaTanzaniaTanzaniaتنزانياטנזניהतंज़ानियाแทนซาเนียTanzània
Ukraine乌克兰烏克蘭ウクライナ우크라이나UkraineUkraineUcraniaUcrâniaUcrainaOekraïneUkrainaУкраинаУкраїнаUkrajinaUkrajinaUkrajinaUkrajinaУкрајинаUkrajinaUkrainaUkraineUkrainaUkrainaÚkraínaUkrainaUkrainaUkrainaan Úcráinl-UkrajnaΟυκρανίαUkrajnaUcrainaУкрайнаUkraynaUkrainaUkrainaأوكرانياאוקראינהयूक्रेनยูเครนUcraïna
Uganda乌干达烏干達ウガンダ우간다UgandaOugandaUgandaUgandaUgandaOegandaUgandaУгандаУгандаUgandaUgandaUgandaUgandaУгандаUgandaUgandaUgandaUgandaUgandaÚgandaUgandaUgandaUgandaUgandal-UgandaΟυγκάνταUgandaUgandaУгандаUgandaUgandaUgandaأوغنداאוגנדהयुगांडाยูกันดาUganda
U.S. Outlying Islands美国本土外小岛屿美國本土外小島嶼合衆国領有小離島미국령 해외 제도Amerikanische ÜberseeinselnÎles mineures éloignées des États-UnisIslas menores alejadas de EE. UU.Ilhas Menores Distantes dos EUAIsole Minori Esterne degli Stati UnitiKleine afgelegen eilanden van de Verenigde StatenDalekie Wyspy Mniejsze Stanów ZjednoczonychВнешние малые о-ва (США)Віддалені острови СШАMenší odlehlé ostrovy USAMenšie odľahlé ostrovy USAStranski zunanji otoki Združenih državMali udaljeni otoci SAD-aУдаљена острва САДUdaljena ostrva SADUSA:s yttre öarAmerikanske oversøiske øerUSAs ytre øyerYhdysvaltain erillissaaretSmáeyjar BandaríkjannaÜhendriikide hajasaaredASV Mazās Aizjūras salasJungtinių Valstijų Mažosios Tolimosios SalosOileáin Imeallacha S.A.M.Il-Gżejjer Minuri Mbiegħda tal-Istati UnitiΑπομακρυσμένες Νησίδες ΗΠΑAz USA lakatlan külbirtokaiInsulele Îndepărtate ale S.U.A.Отдалечени острови на САЩABD Küçük Harici AdalarıCác tiểu đảo xa của Hoa KỳKepulauan Terluar ASجزر الولايات المتحدة النائيةהאיים המרוחקים הקטנים של ארה״בयू॰एस॰ आउटलाइंग द्वीपसमूहหมู่เกาะรอบนอกของสหรัฐอเมริกาIlles Menors Allunyades dels Estats Units
United States美国美國アメリカ合衆国미국Vereinigte StaatenÉtats-UnisEstados UnidosEstados UnidosStati UnitiVerenigde StatenStany ZjednoczoneСоединенные ШтатыСполучені ШтатиSpojené státySpojené štátyZdružene države AmerikeSjedinjene Američke DržaveСједињене ДржавеSjedinjene DržaveUSAUSAUSAYhdysvallatBandaríkinAmeerika ÜhendriigidAmerikas Savienotās ValstisJungtinės ValstijosStáit Aontaithe Mheiriceál-Istati UnitiΗνωμένες ΠολιτείεςEgyesült ÁllamokStatele Unite ale AmericiiСъединени щатиAmerika Birleşik DevletleriHoa KỳAmerika Serikatالولايات المتحدةארצות הבריתसंयुक्त राज्यสหรัฐอเมริกาEstats Units
Uruguay乌拉圭烏拉圭ウルグアイ우루과이UruguayUruguayUruguayUruguaiUruguayUruguayUrugwajУругвайУругвайUruguayUruguajUrugvajUrugvajУругвајUrugvajUruguayUruguayUruguayUruguayÚrúgvæUruguayUrugvajaUrugvajusUragual-UrugwajΟυρουγουάηUruguayUruguayУругвайUruguayUruguayUruguayأورغوايאורוגוואיउरूग्वेอุรุกวัยUruguai
Uzbekistan乌兹别克斯坦烏茲別克ウズベキスタン우즈베키스탄UsbekistanOuzbékistanUzbekistánUzbequistãoUzbekistanOezbekistanUzbekistanУзбекистанУзбекистанUzbekistánUzbekistanUzbekistanUzbekistanУзбекистанUzbekistanUzbekistanUsbekistanUsbekistanUzbekistanÚsbekistanUsbekistanUzbekistānaUzbekistanasan Úisbéiceastáinl-UżbekistanΟυζμπεκιστάνÜzbegisztánUzbekistanУзбекистанÖzbekistanUzbekistanUzbekistanأوزبكستانאוזבקיסטןउज़्बेकिस्तानอุซเบกิสถานUzbekistan
Vatican City梵蒂冈梵蒂岡バチカン市国바티칸 시국VatikanstadtÉtat de la Cité du VaticanCiudad del VaticanoCidade do VaticanoCittà del VaticanoVaticaanstadWatykanВатиканВатиканVatikánVatikánVatikanVatikanВатиканVatikanVatikanstatenVatikanstatenVatikanstatenVatikaaniVatíkaniðVatikanVatikānsVatikano Miesto ValstybėCathair na Vatacáinel-Istat tal-Belt tal-VatikanΒατικανόVatikánStatul Cetății VaticanuluiВатиканVatikanThành VaticanVatikanالفاتيكانהוותיקןवेटिकन सिटीนครวาติกันCiutat del Vaticà
St. Vincent & Grenadines圣文森特和格林纳丁斯聖文森及格瑞那丁セントビンセント及びグレナディーン諸島세인트빈센트그레나딘St. Vincent und die GrenadinenSaint-Vincent-et-les GrenadinesSan Vicente y las GranadinasSão Vicente e GranadinasSaint Vincent e GrenadineSaint Vincent en de GrenadinesSaint Vincent i GrenadynyСент-Винсент и ГренадиныСент-Вінсент і ГренадіниSvatý Vincenc a GrenadinySvätý Vincent a GrenadínySveti Vincencij in GrenadineSveti Vincent i GrenadiniСент Винсент и ГренадиниSent Vinsent i GrenadiniS:t Vincent och GrenadinernaSaint Vincent og GrenadinerneSt. Vincent og GrenadineneSaint Vincent ja GrenadiinitSankti Vinsent og GrenadíneyjarSaint Vincent ja GrenadiinidSentvinsenta un GrenadīnasŠventasis Vincentas ir GrenadinaiSan Uinseann agus na GreanáidíníSaint Vincent u l-GrenadiniΆγιος Βικέντιος και ΓρεναδίνεςSaint Vincent és a Grenadine-szigetekSaint Vincent și GrenadineleСейнт Винсънт и ГренадиниSaint Vincent ve GrenadinlerSt. Vincent và GrenadinesSaint Vincent dan Grenadineسانت فنسنت وجزر غرينادينסנט וינסנט והגרנדיניםसेंट विंसेंट और ग्रेनाडाइंसเซนต์วินเซนต์และเกรนาดีนส์Saint Vincent i les Grenadines
Venezuela委内瑞拉委內瑞拉ベネズエラ베네수엘라VenezuelaVenezuelaVenezuelaVenezuelaVenezuelaVenezuelaWenezuelaВенесуэлаВенесуелаVenezuelaVenezuelaVenezuelaVenezuelaВенецуелаVenecuelaVenezuelaVenezuelaVenezuelaVenezuelaVenesúelaVenezuelaVenecuēlaVenesuelaVeiniséalail-VenezwelaΒενεζουέλαVenezuelaVenezuelaВенецуелаVenezuelaVenezuelaVenezuelaفنزويلاונצואלהवेनेज़ुएलाเวเนซุเอลาVeneçuela
British Virgin Islands英属维尔京群岛英屬維京群島英領ヴァージン諸島영국령 버진아일랜드Britische JungferninselnÎles Vierges britanniquesIslas Vírgenes BritánicasIlhas Virgens BritânicasIsole Vergini BritannicheBritse MaagdeneilandenBrytyjskie Wyspy DziewiczeВиргинские о-ва (Великобритания)Британські Віргінські островиBritské Panenské ostrovyBritské Panenské ostrovyBritanski Deviški otokiBritanski Djevičanski OtociБританска Девичанска ОстрваBritanska Devičanska OstrvaBrittiska JungfruöarnaDe Britiske JomfruøerDe britiske jomfruøyeneBrittiläiset NeitsytsaaretBresku JómfrúaeyjarBriti NeitsisaaredBritu VirdžīnasDidžiosios Britanijos Mergelių SalosOileáin Bhriotanacha na Maighdeanil-Gżejjer Verġni BrittaniċiΒρετανικές Παρθένες ΝήσοιBrit Virgin-szigetekInsulele Virgine BritaniceБритански Вирджински островиBritanya Virjin AdalarıQuần đảo Virgin thuộc AnhKepulauan Virgin Britania Rayaجزر فيرجن البريطانيةאיי הבתולה הבריטייםब्रिटिश वर्जिन द्वीपसमूहหมู่เกาะบริติชเวอร์จินIlles Verges Britàniques
U.S. Virgin Islands美属维尔京群岛美屬維京群島米領ヴァージン諸島미국령 버진아일랜드Amerikanische JungferninselnÎles Vierges des États-UnisIslas Vírgenes de EE. UU.Ilhas Virgens AmericanasIsole Vergini AmericaneAmerikaanse MaagdeneilandenWyspy Dziewicze Stanów ZjednoczonychВиргинские о-ва (США)Віргінські Острови (США)Americké Panenské ostrovyAmerické Panenské ostrovyAmeriški Deviški otokiAmerički Djevičanski OtociАмеричка Девичанска ОстрваAmerička Devičanska OstrvaAmerikanska JungfruöarnaDe Amerikanske JomfruøerDe amerikanske jomfruøyeneYhdysvaltain NeitsytsaaretBandarísku JómfrúaeyjarUSA NeitsisaaredASV VirdžīnasJungtinių Valstijų Mergelių SalosOileáin Mheiriceánacha na Maighdeanil-Gżejjer Verġni tal-Istati UnitiΑμερικανικές Παρθένες ΝήσοιAmerikai Virgin-szigetekInsulele Virgine AmericaneАмерикански Вирджински островиABD Virjin AdalarıQuần đảo Virgin thuộc Hoa KỳKepulauan Virgin Amerika Serikatجزر فيرجن الأمريكيةאיי הבתולה של ארצות הבריתयू॰एस॰ वर्जिन द्वीपसमूहหมู่เกาะเวอร์จินของสหรัฐอเมริกาIlles Verges dels Estats Units
Vietnam越南越南ベトナム베트남VietnamViêt NamVietnamVietnãVietnamVietnamWietnamВьетнамВʼєтнамVietnamVietnamVietnamVijetnamВијетнамVijetnamVietnamVietnamVietnamVietnamVíetnamVietnamVjetnamaVietnamasVítneamil-VjetnamΒιετνάμVietnámVietnamВиетнамVietnamViệt NamVietnamفيتنامוייטנאםवियतनामเวียดนามVietnam
Vanuatu瓦努阿图萬那杜バヌアツ바누아투VanuatuVanuatuVanuatuVanuatuVanuatuVanuatuVanuatuВануатуВануатуVanuatuVanuatuVanuatuVanuatuВануатуVanuatuVanuatuVanuatuVanuatuVanuatuVanúatúVanuatuVanuatuVanuatuVanuatúVanuatuΒανουάτουVanuatuVanuatuВануатуVanuatuVanuatuVanuatuفانواتوונואטוवनुआतूวานูอาตูVanuatu
Wallis & Futuna瓦利斯和富图纳瓦利斯群島和富圖那群島ウォリス・フツナ왈리스-푸투나 제도Wallis und FutunaWallis-et-FutunaWallis y FutunaWallis e FutunaWallis e FutunaWallis en FutunaWallis i FutunaУоллис и ФутунаУолліс і ФутунаWallis a FutunaWallis a FutunaWallis in FutunaWallis i FutunaВалис и ФутунаValis i FutunaWallis- och FutunaöarnaWallis og FutunaWallis og FutunaWallis ja FutunaWallis- og FútúnaeyjarWallis ja FutunaVolisa un Futunas salasVolisas ir FutūnaVailís agus FutúnaWallis u FutunaΓουάλις και ΦουτούναWallis és FutunaWallis și FutunaУолис и ФутунаWallis ve FutunaWallis và FutunaKepulauan Wallis dan Futunaجزر والس وفوتوناאיי ווליס ופוטונהवालिस और फ़्यूचूनाวาลลิสและฟุตูนาWallis i Futuna
Samoa萨摩亚薩摩亞サモア사모아SamoaSamoaSamoaSamoaSamoaSamoaSamoaСамоаСамоаSamoaSamoaSamoaSamoaСамоаSamoaSamoaSamoaSamoaSamoaSamóaSamoaSamoaSamoaSamóSamoaΣαμόαSzamoaSamoaСамоаSamoaSamoaSamoaسامواסמואהसमोआซามัวSamoa
Kosovo科索沃科索沃コソボ코소보KosovoKosovoKosovoKosovoKosovoKosovoKosowoКосовоКосовоKosovoKosovoKosovoKosovoКосовоKosovoKosovoKosovoKosovoKosovoKósóvóKosovoKosovaKosovasan Chosaivil-KosovoΚοσσυφοπέδιοKoszovóKosovoКосовоKosovaKosovoKosovoكوسوفوקוסובוकोसोवोโคโซโวKosovo
Yemen也门葉門イエメン예멘JemenYémenYemenIêmenYemenJemenJemenЙеменЄменJemenJemenJemenJemenЈеменJemenJemenYemenJemenJemenJemenJeemenJemenaJemenasÉiminil-JemenΥεμένηJemenYemenЙеменYemenYemenYamanاليمنתימןयमनเยเมนIemen
Mayotte马约特馬約特島マヨット마요트MayotteMayotteMayotteMayotteMayotteMayotteMajottaМайоттаМайоттаMayotteMayotteMayotteMayotteМајотMajotMayotteMayotteMayotteMayotteMayotteMayotteMajotaMajotasMayotteMayotteΜαγιότMayotteMayotteМайотMayotteMayotteMayotteمايوتמאיוטमायोतेมายอตMayotte
South Africa南非南非南アフリカ남아프리카SüdafrikaAfrique du SudSudáfricaÁfrica do SulSudafricaZuid-AfrikaRepublika Południowej AfrykiЮжно-Африканская РеспубликаПівденно-Африканська РеспублікаJihoafrická republikaJužná AfrikaJužnoafriška republikaJužnoafrička RepublikaЈужноафричка РепубликаJužnoafrička RepublikaSydafrikaSydafrikaSør-AfrikaEtelä-AfrikkaSuður-AfríkaLõuna-Aafrika VabariikDienvidāfrikas RepublikaPietų Afrikaan Afraic Theasl-Afrika t’IsfelΝότια ΑφρικήDél-afrikai KöztársaságAfrica de SudЮжна АфрикаGüney AfrikaNam PhiAfrika Selatanجنوب أفريقياדרום אפריקהदक्षिण अफ़्रीकाแอฟริกาใต้Sud-àfrica
Zambia赞比亚尚比亞ザンビア잠비아SambiaZambieZambiaZâmbiaZambiaZambiaZambiaЗамбияЗамбіяZambieZambiaZambijaZambijaЗамбијаZambijaZambiaZambiaZambiaSambiaSambíaSambiaZambijaZambijaan tSaimbiaiż-ŻambjaΖάμπιαZambiaZambiaЗамбияZambiyaZambiaZambiaزامبياזמביהज़ाम्बियाแซมเบียZàmbia
Zimbabwe津巴布韦辛巴威ジンバブエ짐바브웨SimbabweZimbabweZimbabueZimbábueZimbabweZimbabweZimbabweЗимбабвеЗімбабвеZimbabweZimbabweZimbabveZimbabveЗимбабвеZimbabveZimbabweZimbabweZimbabweZimbabweSimbabveZimbabweZimbabveZimbabvėan tSiombáibiż-ŻimbabweΖιμπάμπουεZimbabweZimbabweЗимбабвеZimbabveZimbabweZimbabweزيمبابويזימבבואהज़िम्बाब्वेซิมบับเวZimbàbue
"#, b"\x07\t\t\x0c\t\x07\x07\x07\x07\x07\x07\x06\x0e\x0e\x07\x07\x06\x06\x0c\x06\x07\x07\x07\x07\x07\x07\x06\x06\x07\x07\x0c\x07\x07\x0c\x07\x07\x07\x0c\x0c\x12\
\x1b\x07\x14\x18\x18\x18\x12\x1c\x14\x17\x17\x13\x1c\x1c\x062\x1a\x1a\x19\x1a0\x1a\x16\x1d\x1c\x11!\x17\x1a\x1a$\x1b,\x1a\x152\x1a3\x0f.\
,2<\x14\x0b\t\t\x15\x12\x0b\x0b\x0b\x0c\x0b\x0b\n\x14\x14\r\n\n\n\x14\n\x0b\x0b\x0b\n\n\n\x0c\x0c\x0f\x0c\x14\x0c\n\x14\n\x0b\
\n\x12\x10$!\n\x11\x15\x15$\x13\x13\x12\x11\x12\x11\x12\x11  \x11\x11\x12\x11 \x11\x13\x12\x12\x12\x14\x12\x12\x12\x15\x110\x13\x13 \
\x12\x13\x13\x1d\x1f/6\x11\x08\t\t\x0c\t\x08\x08\x07\x07\x08\x08\x08\x0e\x0e\x08\x08\x07\x07\x0e\x07\x08\x08\x08\x08\x08\x08\x07\x08\x08\x08\x12\x08\
\x08\x0e\x08\x08\x08\x0e\x10\x18\x1b\x08\x07\x0f\x0f\x0f\x0c\x08\x07\x07\x08\x07\x08\x07\x0e\x0e\x08\t\x08\x08\x10\x08\x08\x08\x07\x07\x08\x08\t\x08\n\n\
\x0e\x08\x07\x0e\n\x07\x07\x0e\x0c\x1b\x1b\x08\x07\x0c\x0c\x0f\x0f\x08\x08\x07\x08\x07\x08\x07\x0e\x10\x08\t\x08\x08\x12\t\x08\x08\x07\x07\x08\x08\t\t\
\x0b\t\x0e\x0f\x07\x0e\n\x07\x07\x0e\x0c\x1b\x1e\x08\x06\t\t\x0c\t\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x06\
\x06\x06\x07\x08\x0c\x06\x06\x0c\x06\x06\x06\x0c\x0c\x12\x15\x06\n\t\t\x06\r\t\x0b\n\n\t\n\n\x14\x14\n\x0b\n\n\x12\t\t\t\t\t\
\x13\n\n\n\n\x0b\x14\n\n\x14\n\t\n\x14\x14!$\n\t\t\t\x12\x0f\x0b\t\t\t\t\x0b\t\x12\x12\t\n\t\t\x12\t\t\t\
\t\n\n\t\n\t\r\x0c\x12\n\t\x12\x08\t\t\x12\x10\x1e!\t\x0e\x0f\x0f\x0f\x16\x12\x12\x0f\x0f\x0f\x10\x13##\x0f\x0f\x0f\x0f\x1b\x0f\
\x11\x10\x10\x0e\x12\x0e\t\x0e\x10\x12!\x0f\x10!\x11\x12\r\x1d\x1d\"\'\x0f\x07\t\t\x12\x0f\x0b\x08\x07\x08\x07\n\x07\x0e\x0e\x08\x08\x08\x08\
\x10\x08\n\x07\n\t\x0b\x07\x08\x08\t\n\x0e\x08\x07\x0e\t\x03\x07\x0c\x0e\x1b\x18\x08\t\x0c\x06\x15\x15\n\t\t\n\t\n\t\x12\x12\n\n\
\n\n\x14\n\n\n\t\t\n\n\x0b\n\x0b\x0b\x12\x0b\t\x12\n\x03\t\x10\x10!\x1e\n\x05\t\x0f\t\t\x05\x05\x05\x05\x05\x05\x05\n\n\
\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x06\x05\x05\x05\x06\x05\x0e\x05\x05\n\x05\x05\x05\n\n\x0f\x12\x05\x0e\x0c\x0c\x15\x10\x0c\x0c\x0b\x0b\x0c\x06\x0f\
\x1a!\x07\x06\x0e\x0f\x1d\x0f\x06\x06\x06\n\x0c\t\r\r\x0f\x11\x15\x0f\x0f\x1f\x0f\x14\x0f\x11\x11+-\x0c\n\x0c\x0c\x18\x12\r\x0c\x0b\x0b\x0b\
\x0c\x0c\x16\x16\x0f\x0c\x0c\x0c\x14\x0c\x0c\x0c\x0c\x0c\r\r\x0e\x0e\x10\x0e\x18\r\x0b\x16\n\n\n\x10\x12\x1b$\x0b\x14\x1e\x1e$\x1f\x17\x13\x14\
\x15\x14\x16\x15&&\x13\x13\x14\x13$\x13\x17\x13\x12\x16\x18\x17\x16\x16#\x18#\x13\x17$\x0c\x16\x16\x1d!DE\x15\x08\x0c\t\x0f\x0f\x08\
\x07\x08\x08\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x08\x08\x08\t\n\t\x08\x18\x08\x08\x10\x08\x08\x08\x0e\x0c\x18\x1b\x08\n\x0c\t\x15\
\x0f\x0b\n\n\n\n\n\n\x12\x12\x0b\x0b\n\n\x12\n\n\n\n\n\n\n\x0b\x0c\x10\r\x18\t\n\x12\n\n\n\x10\x0c\x1e\x1b\n\x07\t\
\t\x0c\t\x07\x08\x08\x08\x06\x07\x06\x0e\x0e\x06\x08\x07\x07\x0e\x07\x07\x07\x06\x06\x07\x06\t\x07\t\n\x0c\x07\x06\x0c\x08\x04\x06\x0c\n\x18\x18\x08\
\x0c\x0f\x0f\x15\x12\x0c\x0c\x0c\r\x0c\x0c\x0c\x17\x17\x0c\x0c\x0c\x0c\x17\x0c\x0c\x0c\x0c\x0c\x0f\x0c\x0b\r\x0f\x0f\x1b\x0c\x0c\x17\x0c\x0c\x0c\x17\x17(\
$\x0c\x08\x0c\x0c\x0f\x0c\t\x08\x08\t\x08\t\t\x10\x10\t\t\t\x08\x10\x08\t\t\x08\x08\n\t\n\t\x0c\x0c\x12\t\x08\x10\x0b\x08\x08\x0e\
\x0e\x1e\x1b\t\x07\x06\x06\x0f\t\x07\x08\x07\x06\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\x06\x07\x08\t\x08\n\x10\x07\x07\x0e\x07\x07\
\x07\x0e\x0c\x0f\x15\x07\x07\t\t\x0c\t\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\n\x07\t\x08\x0b\n\x14\x07\x07\x0e\
\x07\x07\x07\x0e\x0e\x15\x15\x07\x05\x06\x06\t\x06\x05\x06\x06\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x06\x05\x06\x07\x06\x08\x0c\x05\
\x05\n\x05\x05\x05\x08\x08\x0f\x0f\x06\x0f\x0f\x0c\x1b\x12\x0f\x11\x0e\x0f\x11\x11\x11\x19\x19\x12\x12\x10\x11\x1f\x10\x0f\x11\x11\x11\x1b\x11\x0c\r\x11\x11\
#\x11\x11\x19\x10\x0f\x11\x17\x1b+-\x11\x07\t\t\x0f\t\x07\x08\x08\x08\x07\x07\x07\x1c#\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\r\x07\r\x07\
\n\x07\x12\x07\x07!\x07\x07\x07\x0c\x0c\x12\x1e\x08\x06\x06\x06\x0c\x0c\x11\x06\x07\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x06\
\x07\t\x08\t\x10\x06\x06!\x06\x06\x06\x0c\x0c\x15\x0f\x06\x07\x0c\x0c\x0c\x0c\x08\x07\x07\x08\x07\x07\x07\x0e\x0e\x08\x08\x08\x08\x10\x08\x07\x07\x07\x07\
\t\x08\t\x08\n\n\x0e\x08\x07\x0e\x07\x07\x07\x0e\x0e\x18\x18\x08\x15\x12\x12\x18\x19\x16\x13\x12\x19\x10\x13\x153\'\x14\x13\x11\x19#\x12\x18\"\
\x12\x13\x19\x11\x1a\x13\x18\x1a%\x16\x19\'\x13\x11\x0f\x1f.1B\x11\x06\x06\x06\x0c\t\t\x07\x06\x06\x07\t\x08\x10\x10\t\t\t\x06\x0c\x06\
\t\t\x06\x08\t\t\n\t\x0c\n\x10\t\x08\x10\x08\x06\x06\x10\n\x18\x12\x06\x07\t\t\t\t\x07\x07\x07\x07\x07\n\x06\x0c!\x06\x06\x06\x06\
\x0c\x06\x07\x07\x07\x06\x0b\x06\x0c\x07\x0c\n\x10\x0f\x07\x1f\t\x07\x06\x15\x11\x12\x15\x07\x06\x06\x06\x0c\x06\x06\x07\x06\x06\x06\x06\x06\n\n\x08\x07\
\x05\x05\n\x05\x06\x06\x06\x06\x06\x06\x07\x07\x0c\t\x0e\x07\x06\n\x05\x06\x06\n\n\x0f\x0f\x06\r\t\t\x0c\t\x0b\x0b\x0b\x0b\x0c\x0c\r\x0e\x15\
\x10\x0f\r\x0b\x15\x0b\t\n\n\x0f\n\x0e\n\n\x0e\r\x17\r\r\x15\r\r\x0c\x15\x0f\x1f\x18\x0b\x08\x0c\t\x0c\x0c\x08\x08\x08\x08\x08\x08\x08\
\x10\x10\x08\x08\x07\x07\x0e\x07\x08\x08\x08\x08\x08\x08\t\x08\r\x0b\x14\x08\x08\x10\x08\x08\x08\x10\x10\x1e\x18\x08\x07\x0c\x0c\x0f\x0c\x07\x0c\x0b\r\x0b\
\x07\n\x10\x10\n\n\n\x0b\x14\n\x07\x07\x07\x0e\x10\t\x0c\x0b\x0e\r\x14\x08\x07\x0e\x07\x07\x07\x0e\x0c\x15\x15\x08\x06\t\t\x0c\t\x06\x06\x06\
\x06\x06\x06\x06\n\n\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x06\x06\x06\x07\x0b\t\x0c\x06\x06\n\x06\x06\x06\x08\x08\x12\x0f\x06\x06\t\t\t\t\x06\
\x06\x07\x07\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x06\x06\x07\x06\x07\t\x0e\x06\x06\x0c\x06\x06\x06\x08\x08\x0f\x12\x07\x17\x1b\x1b \
\x10\x0b\x0b\x0b\x15\x15\r\x0e\x1a.\x11\x11\x0e\x1b2\x1b\x0b\x0b\x0b\x1c\x15\x0c\x17\x17\x18\x18&\x1a\x18?\x18\x1d\x19  @9\x15\x10\x0f\
\x15)\x10\x0e\x0e!\x10\x10\x0e\x1d\x1b\x1d\x12!\x1d\x10\x1b\x10\x0e\x0e\x05\x1f\x0f\x08\x10\x0f #\x1d\x13\x10\x1b\x10\x10\x10\x1f\x1b\'\'\x10\
\x18\x0f\x0f\x1b\x1d\x1c\x1a\x19\x1a\x18\x1d\x1e@?\x19\x18\x19\x193\x1b\x1c\x1e\x1f\x17\x18\x15\x1a\x1d\x1a\x1e5\x1e\x189\x17\x15\x16*.;\
<\x19\x13\x0f\x15#\x13\x11\x11\x05\x13\x11\x11\x05!#\x15\x13\x13\x13\x1d\x10\x11\x11\x11\x10\x12\x0e\x11\x11\x12\x16!\x16\x13\x1d\x10\x13\x13!\
\x1b2-\x13\x0b\x06\x06\t\t\x07\x06\x05\x07\x08\x0b\n\x12\x12\x0b\r\x06\n\x14\x0b\x07\x07\x06\x07\x05\x07\x07\x0b\x0b\x0c\x0e\x06\x08\x12\t\n\
\x05\x0c\x0c\'*\x07\x10\x0c\x0c\x18\x12\x10\x10\x10\x0f\x10\t\x10\x16\x15\x14\x13\x14\x106 \x0f\x0f\x0f\x11\x13\x11\x0b\x16\x10\x13!\x11\x10\x16\
\x10\x10\x10\x13\x11\x1c\x1e\x10\x0c\x0c\x0c\x0f\n\n\n\n\n\n\x0c\x0b\x10\x17\x0f\x0f\r\r\x19\r\n\n\n\x0c\x0b\x0c\n\n\r\r\x13\r\
\r\x15\r\x12\x0e\r\r%!\n\x05\x06\x06\x06\x06\x05\x05\x05\x05\x04\x05\x05\x08\x08\x05\x05\x05\x05\x08\x05\x05\x05\x05\x05\x05\x07\x06\x06\x08\t\
\x08\x05\x05\x08\x05\x05\x04\n\n\x0c\x0c\x04\x08\t\t\x0f\t\x07\x08\x08\t\x07\x08\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x08\x07\x07\x08\x07\t\n\
\x08\n\x10\x07\x07\x0e\x07\x08\x07\x12\n\x12\x18\x07\x05\x06\x06\x06\x06\x05\x05\x05\x05\x04\x05\x05\n\n\x06\x06\x08\x04\x08\x04\x04\x04\x04\x05\x05\x05\
\x06\x06\x08\t\x08\x05\x05\n\x04\x0c\x08\n\x06\t\t\x04\x08\x0c\x0c\x0f\x0c\t\x08\x08\t\x08\x08\x08\x10\x10\x08\x08\t\t\x12\t\x08\x08\x08\x08\
\n\x08\t\t\x0b\x0b\x10\x08\x08\x10\t\x08\x08\x10\x10\x18\x1b\t\n\x0f\x0f\x0f\x0f\n\n\n\n\n\n\t\x13\x13\t\t\t\t\x12\t\n\n\
\n\n\n\n\t\n\x0c\r\x13\n\n\x13\n\n\n\x12\x13\x1e\x1b\n\x04\x06\x06\x0c\x06\x04\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\x08\x04\
\x04\x04\x04\x05\x05\x05\x04\x04\x05\x04\n\x04\x04\x08\x05\x04\x04\x08\x08\x12\x0f\x04\n\t\t\x12\x0f\n\x08\n\n\n\x0b\x1e\x13\x13\x08\x08\x11\x15\
#\x12\t\t\n\t\x11\x0f\t\x12\x13\n!\x19\x0b\x13\n\n\r\x17\r\x16\x1b\x08\x08\t\t\x0f\t\x08\x08\x07\x08\x08\x08\x08\x0e\x0e\x08\x08\
\x08\x08\x0e\x07\x08\x08\x08\x08\x07\x08\x07\x08\x08\x08\x10\x08\x08\x0e\x08\x08\x08\x0e\x0e\x15\x15\x08\x10\t\t\x12\x12\x0f\x0e\x0f\x0e\x0f\x0f\x18\x18\x19\
\x11\x11\x0e\x0e\x1b\x10\x06\x08\r\n\x07\n\x10\r\x11\x13,\x11\x10\x1f\x10\x12\x0b\x19\x14%\'\x0e\x06\x0c\x0c\x0c\x0c\x06\x06\x06\x06\x05\x06\x04\
\x08\x08\x04\x06\x05\x05\n\x05\x06\x06\x06\x06\x06\x07\x05\x06\t\x06\x0c\x06\x05\n\x08\x04\x06\x08\x0e\x15\x12\x05\x07\x06\x06\t\x06\n\t\x07\t\x06\
\t\x06\n\n\x06\x06\x07\x07\n\x07\x08\x08\x08\x07\t\x07\x07\x07\n\x13\x0c\x0b\x05\n\x06\x04\x04\x0c\n\x12\x0c\x08\x07\x06\x06\t\x06\x0b\t\x08\
\x08\x08\t\x06\x10\x12\x08\x07\x08\t\x0e\x08\x08\x08\x08\x05\x0b\x08\x07\t\r\x0c\x10\r\x08\x10\x07\x06\x06\x0e\x0c\x12\x15\x08\x08\t\t\t\t\t\
\x08\x06\x07\x06\x08\x08\x0e\x0e\n\n\x08\x08\x0c\x08\x08\x08\x08\x08\n\x08\n\t\x08\x0b\x12\x08\x08\x0e\x06\x08\x06\x0c\x0e\x12\x12\x08\x07\x06\x06\x0f\
\t\t\x08\t\t\t\n\x05\n\n\x07\x07\x06\x06\x0c\x06\x07\x07\x07\x06\x08\x05\x07\x06\x0c\x0c\n\x06\t\n\t\x0b\x07\x10\n\x18\x18\t\x08\x0c\
\x0c\x0f\x0c\x08\t\x08\x08\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x08\n\x08\x08\x08\t\x08\x12\x08\x08\x10\x08\x08\x08\x10\x10\x18\x18\x08\
\x12\x15\x15\x15\x16\x17\x17\x15\x15\x15\x16\n//\x18\x17\x16\x16+\x16\x17\x19\x1a\x18\x18\x14\x0b\x14\x1a\x18)\x18\x15+\x13\x14\x11%).\
6\x15\x07\x0f\x0f\x12\t\x08\x08\x07\x08\x07\x08\x08\n\n\n\n\t\x06\n\x06\x08\x08\x07\x07\x06\t\n\x08\x0b\x0b\x0e\x08\x07\n\x07\x07\x08\x0e\
\x10\x1b\x1b\x08\x07\x0c\t\x0f\x0c\x07\t\x07\x07\x07\x07\x07\x0e\x0e\x08\x08\x07\x07\x0e\x07\x07\x07\x07\x07\x07\x07\x08\t\t\t\x14\x07\x07\x0e\x07\x07\
\x07\x12\x0e\x18\x1b\x07\x07\x0c\x0c\x0f\x0f\x07\x07\x07\x08\x07\x07\x07\x0e\x0e\x08\t\x08\x08\x10\x08\x07\x07\x07\x04\x08\x05\x08\x06\x0b\t\x0e\x0c\x07\x0e\
\x07\x07\x07\x0e\x0e\x1b\x1b\x08\x05\x06\x06\x0c\t\x08\x07\x06\x05\x06\x06\x05\x0c\x0c\x05\x05\x05\x06\x0c\x06\x07\x07\x05\x06\n\x07\x08\x07\n\t\x10\x08\
\x05\x0c\x07\x08\x05\x06\n\x0f\x15\x06\x0e\x0c\x0c\x0c\x0c\n\x11\x12\x0f\x12\x11\x10\x1d\x1b\x10\x10\x0e\x0e\x1b\x0e\x0b\n\x0b\r\r\x0e\r\x0f\x10\x15\
\x19\x0e\x13\x1b\x0b\x0b\x0c\x1d\x17%\'\x12\x07\x0f\x0c\x0f\x0f\x07\n\x07\x08\x07\x07\x07\x0e\x0e\x07\x07\x08\x08\x10\x08\x07\x07\x07\x07\x08\x07\x08\t\
\x0b\t\x10\x07\x08\x0e\x06\x07\x07\x0e\x10\x1b\x1b\x07\x05\t\t\x0c\t\x07\x07\x07\x07\x06\x06\t\x0e\x0e\x0b\x0b\x08\x0b\x0e\x08\x07\x07\x06\x07\x06\t\
\x08\x08\n\x06\x0e\x0e\x06\x0e\x08\x0c\x07\x0e\x08\x0f\x0c\x07\x08\x0f\x0c\x0f\x0f\n\t\x08\x08\x07\t\x07\x0e\x0e\x07\x08\x08\x08\x10\x08\x08\x08\x07\x07\
\x0b\x08\x08\x08\n\t\x10\x08\x07\x0e\x08\x08\x07\x0e\x0e\x1b\x1e\x08\x07\x06\x06\x12\t\x08\x08\t\n\t\x07\t\x12\x12\x06\x07\x06\x06\x0c\x06\x07\x07\
\x07\x05\x08\x05\x06\x07\r\x0c\x12\x0b\x08\x12\n\n\t\x0c\x0c\x18\x18\n\x04\x06\x06\x0c\x06\x07\x05\x04\x04\x04\x04\x06\n\n\x06\x06\x06\x06\x08\x06\
\x04\x04\x04\x06\x0c\x06\x06\x07\x06\x05\n\x06\x04\n\x04\x04\x04\x08\n\x0f\x0c\x04\x10\x0f\x0f\x1b\x13\x0e\x0f\x0e\x0e\x0e\x10\t \'\x14\t\x11\x11\
!\x11\x0f\x0f\x0f\x10\x0e\x10\x0f\x0f\x14\x14\x19\x11\x11%\x11\x16\x12\x15\x1346\x0e\n\x12\x12\x18\x12\x0b\x0b\n\x0b\n\n\n8\x14\x0b\x0b\
\x0b\x0b\x16\x0b\x0b\x0b\x17\n\r\x0b\x0c\x0b\x0e\x0e\x14\x0b\n\x14\n\n\n\x14\x12\'!\x0b\r\x0c\x0c\x12\r\x08\r\x0b\x0c\x0f\x08\x0b\x1a!\
\x10\x10\x0c\x0c\x19\r\n\n\n\n\t\x0e\x0b\r\x0f\x12\x17\x10\x0e!\x0e\x13\x0f\x0f\x0f+$\x0c\x06\x06\x06\x0c\t\n\x06\x07\x07\x07\t\x07\
\x0e\x0e\x07\x0b\x08\t\x12\t\t\x08\t\x06\t\x0b\x08\x0b\n\x06\x0c\x0e\x07\x0e\x06\x05\x07\n\x08\x15\x18\x07\x05\x06\x06\t\x06\x05\x05\x06\x06\x05\
\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x06\x07\x0b\x08\x0e\x05\x05\n\x05\x05\x05\x0e\x08\x0f\x0f\x05\x0e\x06\x06\x0c\x06\x17\x0b\x0b\
\x0b\x0b\x13\x0f\x1c\x1d\x15\x15\x14\x16\'\x16\x0e\x0e\r\r\x08\x10\x14\x14\x14\r\x1f\x15\x0c\'\x12\x12\x0c\x1d\x0e+\'\n\x07\x0c\x0c\x0c\x0c\x07\
\x07\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\x07\x07\x08\x07\t\x07\x0e\x07\x07\x0e\x07\x07\x07\x0e\n\x18\x15\x07\x07\x0c\t\x0f\
\t\x08\x08\x07\x08\x07\x08\x06\x0c\x0c\x06\n\x07\x07\x0e\x07\x08\x08\x07\x07\x08\x07\x07\x07\x0c\n\x0e\x07\x07\x0c\n\x07\x07\x0c\x0e\x18\x18\x08\r\x0f\
\x0f\x0f\x16\x14\x11\x10\x0f\x0f\x0c\x10#!\x13\x12\x11\x10!\x11\x0e\r\r\x0f\x10\x12\x11\x13\x11\x14\x1d\x0e\x10\x1b\x12\x14\x0e\x1d\x19($\x10\
\x08\t\x06\x0f\x06\x08\t\t\x08\x08\x08\x08\x0c\x0c\x08\x08\x08\x08\x0c\x06\x08\x08\x08\x08\x08\x08\t\x07\x08\x08\x0e\x08\x08\x0c\x08\x08\x08\x0c\n\x12\
\x1e\x08\x05\x06\x06\t\x06\x05\x05\x05\x04\x05\x05\x05\x08\x08\x05\x05\x04\x04\x08\x04\x05\x05\x05\x05\x04\x05\x04\x04\x05\x08\n\x06\x05\x08\x04\x05\x05\x08\
\x08\x0c\x0c\x05\t\x0c\x0c\x12\x0c\t\t\t\t\n\t\t\x12\x12\t\n\t\t\x12\t\t\t\t\t\n\t\x0b\x0b\x0b\t\x12\n\t\x12\x0c\t\
\t\x0f\x0e\x1e\x1e\t\t\t\t\x15\x0c\t\t\x0b\x0c\x0b\t\n\x14\x14\x08\x08\x0b\x08\x10\x08\t\t\t\n\t\x0b\t\x0b\x0e\t\x14\t\n\x14\
\t\t\t\x10\x0e\x1b\x1b\x0c\x06\t\t\x0c\t\x06\x06\x06\x07\x06\x06\x06\x0c\x0c\x06\x06\x07\x07\x0e\x07\x06\x06\x06\x06\x07\x06\x07\x07\x0b\t\x0e\x06\
\x06\x0c\x07\x06\x06\x0c\n\x18\x15\x07\x06\t\t\t\x06\x06\x07\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x07\x07\x0e\x07\x06\x06\x06\x06\x06\x06\x07\x08\t\t\
\x0e\x06\x07\x0c\x04\x06\x06\n\n\x0c\x0c\x06\n\x0c\x0c\x12\x0c\n\n\t\t\t\n\t\x12\x12\n\n\x08\t\x10\x08\n\n\n\n\x0e\n\t\t\
\n\n\x16\n\t\x12\n\n\n\x0e\x10\x1b\x1b\t\x11\x0f\x0f\x0f\r\x11\x14\x11\x11\x12\x12\x11)\'\x12\x12\x14\x12)\x15\x10\x11\x11\x17\x10\x12\
\x15\x11\x1a\x15!\x13\x14%\x0e\x13\x11\x1f\x1b.0\x11\x06\x06\x06\x0c\t\x0c\x06\x06\x07\x06\x0b\x06\x0c\x0c\x06\x07\x07\x06\n\x06\x08\x0b\x06\x07\
\t\x06\t\x08\n\n\x0c\x0e\x06\x0c\n\x08\x06\x0e\x08\x0f\x0c\x07&!!?/.,(\'#+*D[--*&G-!(\
#-)),,/<K)+I*(\'HJw{)\t\x0c\x0c\x0f\x0c\t\t\t\t\t\t\t\x12\x12\t\t\t\t\x12\t\
\t\t\t\t\t\t\t\t\t\x0c\x14\t\t\x12\t\t\t\x12\x0e\x1e\x1b\t\x04\x06\x06\t\x03\x04\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\
\x08\x04\x04\x04\x04\x04\x04\x04\x05\x06\x04\x04\x0c\x04\x04\x08\x04\x04\x04\x08\x08\x0c\t\x04\r\x0f\x0f\x12\x0f\r\x0e\r\r\r\r\r\x17\x17\r\r\
\x0e\r\x19\r\r\r\r\r\r\r\x0e\x0e\x0c\x10\x1d\r\x0e\x17\x0b\r\r\x15\x15\x1c\x1f\r\x06\t\t\x0c\x0c\x06\x06\x06\x06\x06\x06\x06\x0c\n\
\x06\x06\x07\x07\x0e\x07\x06\x06\x06\x06\x08\x06\x07\x06\n\t\x0e\x06\x06\n\x06\x06\x06\n\n\x12\x15\x06\x13\x1b\x1b*\x1e \x1c\x18\x17\x10\x16\x14\
\x17!\x17\x17<\x12\"\x13\x0c\x0c\x11\' \x1b.6;W\'\x0c\x17&\x142\x16C>g\x81\x14\x18\x1e\x1b\'\x1a\x18\x18\x16\x16\x16\
\x19\x17(-%%!\x16>!\x1b \x18\x19\x17\x1a\x1f\x19$\'3\"\"-! \"/\x1e^]\x16\x08\x0c\x0c\x12\x0c\x08\x08\x08\
\x08\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x08\t\x08\t\t\t\x0b\x0e\x08\x08\x10\x08\x08\x08\x0e\x0e\x18\x18\x08\x07\x0c\x0f\x0f\x0f\x08\
\x07\x07\x08\x07\x08\t\x10\x10\n\x0b\x08\x08\x10\x08\x08\x08\x07\x07\t\t\n\x08\n\n\x0e\x0e\x08\x10\x0c\x07\x07\x0e\x0e\x1b\x1b\x08\x05\x06\x06\t\
\t\x05\x06\x06\x05\x05\x06\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x08\x08\x05\x05\n\x05\x05\x05\n\n\x0c\x0c\x06\x07\t\
\t\x0f\t\x06\x07\x08\x07\x08\t\x06\x0e\x10\t\t\n\t\x10\t\x06\x06\x06\x06\x0c\x06\t\x08\n\n\x10\r\x07\x0e\n\x07\x08\x0e\x0e\x0f\x15\x07\
\t\x0f\x06\x12\x0f\n\n\t\n\t\n\t\x12\x12\n\n\n\n\x14\n\n\n\t\t\x0b\n\x0b\n\x0c\x0c\x12\n\t\x12\t\t\t\x12\x12\x1e\
!\n\x07\t\t\x12\x0c\x06\x07\x07\x07\x07\x07\x08\x10\x10\x05\x06\x05\x05\n\x05\x06\x06\x06\x07\x07\x07\x06\x06\x05\t\x10\n\x07\x10\x08\x07\x08\x0e\
\x0c\x15\x1b\x07\x06\t\t\x0f\x0c\x06\x07\x06\x06\x07\x07\x06\x0e\x0e\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x07\x08\x08\x07\x07\x0c\x06\x06\x0c\x07\x06\
\x06\x0e\n\x15\x18\x06\x0b\t\x06\t\x06\x0b\x0b\x0b\x0b\x0c\x0b\t\x0c\x13\n\n\x08\x08\x13\n\x0b\x0b\x03\x08\x04\t\n\t\x0f\x0b\x18\n\n\x13\
\n\n\t\x11\r\x1d\x15\x0b\x05\x06\x06\t\x06\x06\x04\x05\x06\x05\x05\x05\n\n\x05\x05\x06\x06\x0c\x06\x06\x06\x05\x05\x07\x05\x06\x06\x08\x07\n\x05\
\x05\n\t\n\x05\n\x08\x0c\x15\x06\x1e\x15\x15\x18\x1a)+)(+ (LN\"!$$G%\',%$\x18\x17 \x1f$\x00\
;\x1d&F\"*!@?T]\'\x04\t\t\t\t\x04\x04\x04\x06\x04\x04\x04\x08\x08\x05\x04\x04\x04\x08\x04\x04\x04\x04\x04\x05\x05\x06\x06\
\n\x06\x08\x04\x04\x08\x04\x04\x04\x0c\n\x0c\x0f\x04\x04\x06\x06\t\x06\x04\x04\x05\x04\x04\x04\x04\x08\x08\x06\x05\x04\x04\x08\x04\x04\x04\x04\x04\x05\x05\
\x06\x06\n\x06\x08\x05\x04\x08\x05\x04\x04\n\n\x0c\x15\x04\x07\x06\x06\x12\x0f\x06\x07\x08\t\x07\x07\x08\x10\x10\x06\x06\t\x06\x0c\x06\x06\x06\x06\x07\
\x07\x06\x07\t\x0c\n\x10\x06\x07\x10\x08\x07\x08\x0e\x0c\x15\x1b\t\x05\t\t\x0c\x0c\x07\x06\x06\x07\x06\x07\x07\x0c\x0c\x07\t\x07\x07\x0e\x07\x07\x07\
\x06\x06\x08\x07\x08\x07\n\x08\x0c\x0c\x06\x0c\x07\x05\x06\x0e\x0c\x0c\x12\x07\x06\t\t\x0f\x06\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\n\x07\
\x06\x06\x06\x06\x06\x06\n\x08\x07\x06\x0c\x06\x06\x0c\x06\x06\x06\n\n\x0f\x1b\x06\x07\t\t\x0f\x0c\x07\t\x07\x07\x08\x07\x07\x0c\x0c\x07\x07\x07\x07\
\x0e\x07\x07\x07\x07\x07\x08\x07\x07\x07\x08\x0b\x10\x07\x07\x0c\x07\x07\x07\x0e\x0e\x0f\x12\x07\x06\x06\x06\x0c\t\t\x08\x08\t\t\t\x08\x10\x10\n\n\
\t\x06\x0c\x06\t\x06\x06\x08\n\t\n\t\x0b\n\x10\t\x08\x10\x07\x06\x08\x0c\x08\x12\x15\t\x05\x06\x06\x06\x06\x05\x05\x06\x06\x08\x05\x07\x0c\x0c\
\x08\x08\x08\x05\n\x05\x05\x05\x05\x06\x05\x06\x07\x08\x0c\n\x0e\x06\x07\x0c\x07\x0c\x06\x0e\x06\x0f\x15\x05\x05\t\x06\t\x06\x05\x05\x05\x07\x05\x05\x05\
\n\n\x05\x05\x06\x06\x0c\x06\x05\x05\x05\x05\x06\x06\x06\x06\x0b\x08\n\x05\x05\n\x05\x05\x05\n\x08\x12\x0f\x05\n\x12\x0c\x0c\x12\x0b\x0b\x0b\x0c\x0c\
\t\t\x10\x14\x0b\t\x0b\t\x12\t\x0b\x0b\x0b\x08\t\x0c\x0c\t\x10\x0f\x12\r\x0c\x14\r\n\n\x14\x12\'!\x0b\x08\t\t\x0f\x0c\n\x08\x07\
\x07\x08\x08\t\x10\x10\t\t\t\t\x0e\t\x08\x08\t\t\n\t\t\t\x0c\x0b\x10\t\t\x10\t\t\x07\x0e\x0e\x18\x15\x08\x08\x0c\x0c\x0c\x0c\x08\
\x08\x08\t\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x08\n\x08\x08\t\x08\x08\x12\x08\x08\x10\x08\x08\x08\x10\x10\x18\x15\x08\x07\t\x06\t\
\t\x07\x07\x07\x07\x06\x07\x06\x0c\x0c\x06\x06\x06\x06\x1d\x0f\t\t\x08\x07\x0b\x08\x0c\x07\x11\x07\x0e\x0f\x06\x1f\x08\x07\x06\x11\x0c\x15\x15\x07\x11\x15\
\x1e0\x19\x13\x1c\x17\x19\x13\x14\x13\x1f\x1f\x17\x18\x17\x17\x1f\x11\x13\x14\x14\x14\x15\x14\x13\x14\x17\x13!\x15\x15!\x14\x13\x15\x1e\x1c36\x13\
\x0b\x06\x06\t\x06\t\x0e\x0f\x0f\x0e\x0b\x10\x08\x1b\x0e\x0f\x0e\x0f\x1b\x0e\t\t\n\r\x0e\x0c\r\x11\x13\x12\x17\x0c\x0e\x19\n\r\x0b\x1b\x1b\"\
!\x0e\x0b\x06\x06\x06\x0c\t\r\r\r\r\n\x11\x1f\x1b\r\x0e\r\r\x17\r\x08\x08\n\x0c\r\x0c\r\x0e\x11\x12\x15\n\r\x13\x0b\x0b\r\x1b\
\x1b%\x1b\r\x06\t\t\x0f\x0c\x06\x07\x06\x06\x06\x07\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x06\x07\x08\x06\t\x0e\x06\x06\x0c\x06\x06\
\x06\x0c\n\x0f\x0f\x06\x0e\x0c\x0c\x12\x10\x0c\x0e\r\x0c\x0c\x0f\x07\x14!\x12\x10\x0e\x0f\x1f\x10\x0c\x0c\x0c\x0c\x0b\r\r\x0e\x0f\x12\x17\x10\x0f!\
\x0f\x14\x10\x13\x11+-\x0c\n\x0f\t\x12\x0f\n\n\x0b\x0c\n\n\n\x12\x12\x0b\n\t\t\x12\t\t\n\n\t\t\t\x0b\x0c\x0f\x0e\x12\x0b\
\t\x12\n\n\n\x12\x0c\x1e\x1b\n\x04\x06\x06\t\t\x04\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x04\x04\x05\x06\x04\x07\
\x08\x05\x04\x08\x04\x04\x04\x08\x08\x0c\t\x03\x07\t\t\x0c\t\x07\x05\x07\x07\x06\x07\x05\n\n\x07\x07\x07\x07\n\x05\x07\x07\x07\x07\x08\x08\x07\x07\
\x0b\t\x0e\x07\x05\n\x07\x08\x07\n\n\x12\x15\x06\t\x0c\x0c\x12\x12\t\x0c\x0c\x0c\x0b\x0b\x0b\x13\x13\x0c\r\x0c\x0c\x17\x0c\t\x0b\t\x0b\x0e\x0b\
\x0b\x0b\x0b\x0b\x15\x0b\r\x15\x0b\t\x0b\x13\x11\x1f!\x0b\r\x0f\x0f\x1b\x12\r\r\r\r\r\r\r\x16\x16\x10\x10\x0c\x0c\x16\x0c\r\r\r\r\
\r\r\r\x0f\r\x10\x16\r\r\x14\r\r\r\x14\x14\x1e!\r\t\x0c\x0c\x0f\x0c\t\t\t\t\t\t\t\x11\x11\n\n\t\n\x11\n\t\t\
\t\t\n\t\t\n\n\x0c\x11\n\t\x11\t\t\t\x10\x0f\x18\x18\t\x07\x0c\x0c\x0c\x0f\x07\x07\x07\x08\x07\x07\x07\x0e\x0e\x08\x08\x08\x08\x10\x08\
\x07\x07\x07\x07\t\x08\t\x08\n\n\x0e\x08\x07\x0e\x07\x07\x07\x0e\x0c\x1b\x18\x08\x07\t\t\t\t\x07\x07\x06\x06\x07\x07\x07\x0c\x0c\x07\x07\x06\x06\
\x0c\x06\x07\x07\x07\x07\x08\x07\x06\x07\x08\t\x0c\x07\x07\x0c\x07\x07\x07\x0c\n\x12\x12\x07\t\t\t\x0f\x0f\x07\x08\x08\t\x08\x08\x05\n\n\x05\x05\
\x05\x05\x12\t\x07\x07\x07\x07\x08\x05\x07\x07\x0c\x0b\x12\t\x08\n\x08\x05\x08\x10\x08\x1b\x1b\t\n\t\t\x15\x0f\t\n\n\n\x0b\t\n\x14\x14\
\x0b\x0b\n\n\x14\n\t\n\t\t\n\n\x0b\r\n\x0e\x18\t\t\x14\x0b\n\n\x12\x12\x1e$\t\x06\x0c\x0c\x0c\x0c\x08\x08\x07\x08\x08\x07\x06\
\x0c\x0c\t\t\x07\x07\x10\x08\x08\x07\x06\x06\x08\x05\x07\x07\n\t\x0e\x0b\x07\x0c\x07\x06\x06\x0c\n\x15\x15\x08\x05\t\t\t\t\x06\x05\x05\x06\x05\
\x06\x05\n\n\x05\x06\x06\x06\x0c\x06\x06\x06\x05\x05\x07\x07\x07\x06\x08\x08\n\x06\x05\n\x05\x05\x05\n\x06\x12\x12\x06\x07\t\t\x0c\t\x07\x05\t\
\x08\x07\x07\x06\x0e\x0e\x06\x06\x06\x06\x0c\x06\x07\x07\x07\x07\x08\x06\x06\x07\x07\t\x0c\x08\x05\x0c\x03\x08\x06\x0c\n\x15\x18\x06\x06\t\t\t\t\x06\
\x06\x07\x07\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x08\x06\x06\x07\x07\x06\x0c\x06\x06\x0c\x06\x06\x06\x0c\n\x12\x12\x07\x07\x0c\x0c\x0c\
\t\x0f\x08\x08\t\x08\t\t\x0e\x0e\t\t\t\t\x12\t\t\x07\x07\x07\x08\x07\x07\x07\x0c\n\x10\x07\x11\x0e\x07\x07\x07\x0e\x0e\x18\x15\t\n\x06\
\x0f\x12\x0f\n\x0c\n\n\n\n\x0b\x14\x14\x0c\x0c\n\t\x11\t\n\n\n\n\x0f\n\t\x0b\x0e\r\x16\x0b\n\x13\x08\n\n\x17\x10!\x1e\n\
\n\x0f\x0f\x15\x0c\n\x0c\x0b\r\x0c\x0c\x0c\x13\x13\x17\x14\x16\x0c,\x18\x0c\x0c\x0c\x0c\x0c\x0c\x0b\x0c\x0c\x0c7\x0c\x0f\x13\x0c\n\x0c\x11\r\"\
$\x0c\n\x0f\x0f\x12\x12\n\n\n\n\n\n\n\x14\x14\n\n\n\n\x14\n\n\n\n\n\n\n\x0b\x0c\n\n\x16\x0c\n\x14\n\n\n\x0c\
\x0c\x1e!\n\x10\x0f\x0f\x15\r\x0e\x0e\x0e\x0e\x0e\x10\x0f\x1c#\x13\x13\x11\x10\x1f\x11\x0e\x0e\x0e\x10\r\x10\x0f\x0e\x11\x11\x17\x11\x11!\x11\x16\
\x12\x13\x0f.3\x0e\x0f\x0c\x0c\x12\x12\x0e\x12\x13\x13\x12\x10\x14##\x12\x14\x12\x13#\x12\x0e\x0e\x0e\x11\x13\x11\x12\x14\x15\x17\x1f\x11\x11!\
\x0f\x0f\x0f\x1f\x1d+-\x13\x04\x06\x06\x06\x06\x04\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x05\x04\x04\x05\x06\x07\x08\x04\
\x04\x08\x04\x04\x04\x08\x08\x0c\x0c\x04\x0f\x06\x06\x1b\t\x07\x12\x12\x13\x12\x0f\x0e\x19\x19\x0f\n\x0f\x0f\x1d\x10\x0f\x0f\x0f\x0f\x10\x0f\x0e\x11\x0f\x10\
!\x07\x12\x1b\x0f\x18\x0f\x1b\x19*$\x13\x08\x06\x06\x0c\x06\x08\x08\x08\t\x08\t\x08\x10\x10\t\t\t\t\x12\t\t\t\x08\x08\n\t\t\t\
\x0c\x0b\x10\t\x08\x10\x0b\n\x08\x0e\x10\x18\x1b\t\x0f\x1b\x1b-!\x1d\x18\x14\x13\x0c\x13\x11\x13\x1d\x14\x14\'\x0e\x1c\x10\t\t\x0e$\x1d\x17\
/27Q\x1c\n\x13\"\x10+\x1235Z\x81\x10\x18\x15\x15\x15\x15\x13\x17\x18\x17\x1d\x14\x12-4\x10\x11\x17\x180\x19\x0e\x0e\x0e\x11\
\x15\x10\x17\x1a\" *\x18\x180\x16\x1b\x17&$GN\x17\n\x0c\x0c\x15\x0f\n\n\t\t\t\n\t\x12\x12\x08\x08\x08\x08\x10\x08\n\n\
\n\n\t\n\t\t\n\n\x12\n\t\x12\x08\n\x08\x1b\x0e\x1b\x1b\t\n\x0f\x0f\x12\x0c\x0b\n\n\x0b\n\x0b\n\x14\x14\x0b\x0b\x0b\x0b\x16\x0b\
\x0b\x0b\n\n\x0b\x0b\x0c\x0b\x0e\r\x14\x0b\n\x14\t\n\n\x12\x12\x1e\x1e\x0b\n\x0f\t\x12\x0f\n\n\n\n\n\n\n\x14\x14\n\n\n\n\
\x10\x08\n\n\n\n\n\n\x0b\x0b\t\n\x10\n\n\x12\n\n\n\x10\x0e\x1b\'\n\x05\t\t\t\x06\x05\x05\x05\x05\x05\x05\x05\x0c\x0c\x05\x05\
\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x05\x05\x06\x05\n\x06\x05\n\x05\x05\x05\n\x08\x12\x0f\x05\t\x0c\x0c\x12\x0c\t\x07\x08\t\t\t\t\x10\x10\
\t\n\x08\n\x14\n\t\t\t\t\n\t\n\n\x10\t\x12\t\t\x10\t\t\t\x10\x12\x12\x1b\x07\x08\x0c\x0c\x0f\t\t\x08\x08\x08\x07\x08\x08\
\x10\x10\x08\x07\x07\x07\x0e\x07\n\n\t\n\x0c\t\n\x08\x13\n\x10\x10\x07\x0e\t\x08\x08\x17\x1d\x12\x18\x08\x06\t\t\x0c\t\x06\x06\x06\x06\x06\
\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x06\t\x07\x0b\t\x0e\x06\x06\x0c\x06\x06\x06\n\x0c\x0f\x12\x06\x06\t\t\x0c\t\x06\x07\x07\
\x07\x07\x06\x06\x0e\x0e\x06\x06\x06\x07\x0e\x07\x06\x06\x06\x07\x08\x07\x07\x07\t\n\x0c\x07\x05\x0e\x07\x06\x07\x0e\x0c\x18\x18\x06\x08\x0c\x0c\x0f\x0f\x08\
\x08\x07\x08\x08\t\x07\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x07\x08\x08\t\t\r\n\x10\x08\x08\x10\x07\x08\x08\x0e\n\x15\x18\t\n\x0c\x0c\x12\
\x0c\x08\n\n\x0b\t\n\x08\x10\x10\x08\x08\x08\x08\x10\x08\x0b\n\x08\x08\n\t\t\n\x0b\r\x12\x08\x08\x10\x08\n\x08\x0e\x0e\x1b\x18\t\x07\x0c\
\x0c\x0c\x0c\x07\x07\x07\x08\x07\x08\x07\x0e\x0e\x07\x08\x08\x08\x10\x08\x07\x07\x07\x07\x08\x08\t\x08\t\n\x10\x08\x07\x0e\x07\x07\x07\x0e\x0c\x18\x18\x08\
\r\x12\x12\x18\x12\r\x13\x0f\x0f\x0f\x10\x0e\x1d\x1b\x0f\x10\x0f\x0f\x1d\x0f\x0e\r\x0c\x0e\x11\x0e\x0e\x12\x11\r\x19\x0e\x0e\x1b\x0e\r\x0e!\x19+\
\'\x0f\x05\t\x06\x0f\t\x05\x05\x06\x06\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x06\x05\x07\x07\t\t\x0e\x05\x05\n\x05\x05\x05\x0c\
\n\x0f\x15\x06\x0e\x0c\x0c\x15\t\x0c\x0c\x0c\x0c\r\x07\x07\x14\x1b\x07\x07\x0f\x0c\x19\r\n\x0e\x0b\x0e\x0b\x07\x0e\r\x0f\x0e\x19\x0e\x0e\x1b\x0e\x0e\
\x11\x19\x13%\'\x0c\x07\x0c\x0c\x12\x0f\x07\x07\x07\x08\x07\x07\x07\x0e\x0e\x08\x08\x08\x08\x10\x08\x07\x07\x07\x07\t\x08\t\x08\n\x0b\x0e\x08\x07\x0e\
\x07\x07\x07\x0e\x0c\x1b\x18\x08\t\x0c\x0c\x0f\x0c\t\t\t\n\t\t\t\x12\x12\t\t\t\t\x12\t\t\t\t\t\n\t\t\t\n\x0c\x14\t\
\t\x12\t\t\t\x12\x10\x1b\x1b\t\x0b\x06\x06\x0c\x0c\x0b\x08\r\x0e\x0b\t\x08\x14\x14\n\t\n\n\x12\t\x0e\x0c\t\n\x07\x07\x0b\x0b\x0c\x0e\
\x13\t\x0f\x16\x08\x07\x07\x0c\n\x18$\x0e\x06\x06\x06\x0f\x0c\x08\x08\x07\x07\x08\t\x08\x10\x10\x06\x07\t\t\x10\t\x05\x05\x05\x05\x07\x05\x0b\t\
\x08\x0c\x10\t\x08\x10\x07\x05\x08\x0e\x10\x12\x18\x07\x05\t\t\x0c\x06\x05\x06\x05\x05\x05\x05\x05\n\n\x06\x06\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\
\x07\x07\x07\x08\n\x06\x05\n\x05\x05\x05\n\x08\x0f\x0f\x05\x05\x06\x06\t\t\x05\x05\x05\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\
\x06\x05\x05\x05\x06\x05\x0e\x05\x05\n\x05\x05\x05\n\n\x0f\x12\x05\x04\x06\t\t\t\x04\x04\x04\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\x08\x04\x04\x04\
\x04\x04\x04\x04\x04\x06\x04\x04\n\x04\x04\x08\x04\x04\x04\x08\n\x0c\x12\x04\x0b\t\t\x18\x0c\n\x11\r\x0e\r\r\r\x1b\x19\r\r\x0e\x0b\x15\x0b\
\x0b\x0b\x0b\r\x0e\x0b\x0c\x11\x11\x0b\x17\x0b\x0e\x19\x0c\x0b\r\x12\x11!\x1e\x0c\x04\x06\x06\x0c\x06\x04\x04\x05\x04\x04\x04\x04\x08\x08\x05\x05\x04\x04\
\x08\x04\x04\x04\x04\x04\x05\x05\x06\x06\x05\x06\x08\x05\x04\x08\x05\x04\x04\n\n\x0c\x0f\x04\x06\t\t\t\t\x06\x06\x07\x07\x06\x06\x06\x0c\x0c\x06\x06\
\x06\x06\x0c\x06\x06\x06\x06\x06\x06\x06\x06\x06\x06\t\x0e\x06\x06\x0c\x06\x06\x06\x08\x08\x0f\x12\x07\x04\x06\x06\t\x06\x04\x06\x05\x04\x05\x04\x04\x08\x08\
\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x05\x05\x04\x04\x07\x08\n\x04\x04\x08\x04\x04\x04\x08\x06\x0c\x0c\x05\x10\x15\x15\x15\x1c\x17\x15\x12\x13\x12\x10\x13\
)\'\x17\x16\x14\x14\'\x14\x12\x11\x10\x11\x14\x15\x15\x17\x15\x15!\x12\x13!\x15\x17\x11#\x1f40\x13\x10\x15\x15\x1b\x12\x0f\x1a\x13\x11\x12\
\x13\x11& \x12\x12\x12\x12\"\x12\x10\x0f\x0f\x11\x13\x11\x11\x16\x11\x10\"\x11\x11 \x0f\x10\x0c$ )$\x11\x0b\t\t\x0f\t\x0b\x0b\t\
\t\t\n\x08\x12\x12\t\t\x08\x08\x10\x08\x0c\x0c\x0b\x0b\x0c\n\n\t\x1b\x0c\x14\x10\x08\x10\n\x0b\x08\x0e\x14\x1b\x1e\t\x08\x0c\x0c\x0f\x0c\x08\
\x08\t\n\x08\x08\x08\x10\x10\n\x08\x08\x08\x10\x08\x08\x08\x08\x08\x08\x08\n\n\x0e\x0b\x10\n\x08\x10\x08\x08\x08\x0e\x0c\x1b\x18\x08\x06\x06\x06\x0f\
\t\x05\x07\x07\x08\x07\x05\x06\x0c\x0c\x06\x07\x07\x07\x0c\x07\x05\x05\x05\x05\x08\x05\x06\x07\x0b\n\x0e\x0e\x07\n\x07\x06\x08\x0c\n\x12\x15\x08\x15\x1e\
\x1b\'\x16\x17\x18\x15\x16\x17\x18\x17!!\x17\x17\x15\x15!\x12\x17\x18\x18\x18\x19\x18\x15\x17\x18\x17%\x19\x19!\x18\x19\x19 \x1e?9\x18\
\x10\x12\x0f\x15\x10\x0e\x0e\x0e\x0e\x0e\x10\x08\x16\x1d\x13\x13\x08\x11\x0e\x07\x0e\x08\x0e\x08\x0e\x10\x10\x0e\x11\x11\x19\x11\x11\x1d\x11\x16\x12\x15\x134\
0\x0e\x0b\x0c\x0c\x12\x12\x0b\n\x0b\n\t\x0b\t\x15\x15\t\t\t\t\x12\t\x0b\x0b\x0b\x0b\x0f\x0b\n\x0c\r\x0b\x17\x0b\x0b\x15\n\x0b\x0b\x12\
\x15\x1f!\x0b\x17\x12\x15\x18\x16\"\x18\x16\x17\x15\x14\x17-+\x14\x14\x13\x15+\x16\x19\x1c\x18\x12%\x0f\x17\x15\x1b\x1a%\x14\x18)\x13\x15\
\x11#!7-\x14\x08\t\t\x0f\x0c\x08\x08\x08\x08\n\x08\n\x14\x14\x0b\x0b\x0b\x08\x16\x0b\x08\x08\x08\t\t\x08\n\x0b\x10\x0c\x14\x0b\n\x14\
\x08\x0e\x08\x10\x0e\x18\x18\x08\x05\x06\x06\t\t\x05\x06\x06\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x05\x05\x0e\x05\x0c\x05\
\x05\n\x05\x05\x05\n\x08\x0c\x0f\x05\x08\t\t\x0f\x0c\x08\x08\x08\x08\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\x08\x08\x08\x08\t\n\x07\x0b\
\x12\x08\x08\x10\x08\x08\x08\x10\x0e\x15\x18\x08\x05\t\x06\x0c\t\x05\x05\x05\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x06\x07\
\x05\x08\n\x05\x05\n\x05\x05\x05\x06\x08\x0c\x12\x05\x08\t\t\x0f\x0c\x08\x0b\x08\x08\x08\x08\x07\x0e\x10\x08\x08\x07\x08\x0e\x07\x08\x08\x08\x08\x08\x08\
\x08\t\x0b\x08\x0e\x08\x08\x0e\x07\x08\x08\x0e\x0e\x18\x18\x12\x07\x0c\x0c\x0f\x0c\t\x08\x08\x08\x07\t\x07\x0e\x0e\x08\x08\x08\t\x10\x08\t\t\x07\x07\
\t\x08\t\x08\x0b\x0b\x10\x08\x08\x0e\x07\x07\x07\x0e\x0c\x18\x18\x07\x06\x0c\x0c\x0c\x0c\x07\x06\x06\x07\x06\x07\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x07\x07\
\x06\x06\x07\x06\x07\x07\x0b\t\x0c\x07\x06\x0c\n\x06\x06\n\n\x15\x1b\x07\x06\t\t\t\t\x08\x06\x05\x07\x06\x07\x05\x0c\n\x05\x05\x06\x06\x0c\x06\
\x08\x07\x08\x08\t\x07\x08\x06\x08\t\n\x0c\x05\n\x05\x03\x05\n\n\t\x15\x07\x06\t\t\x0c\t\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\
\x0c\x06\x06\x06\x06\x06\x07\x06\x06\x06\x06\t\x0e\x06\x06\x0c\x06\x06\x06\x0c\x0c\x12\x12\x06\x0c\x0f\x12\x15\x15\r\x0f\r\x0f\x0e\x0e\x10!!\x11\x10\
\x0f\x11!\x11\x0c\r\x0c\x0c\r\r\x0f\r\x11\x10\x1d\x0e\x0f\x1f\x0f\x11\n.\x15\x16*\x0e\x0f\x0f\x0f\x12\x10\t\r\x0e\x0e\x0e\x10\x0e\x1c#\
\x14\x14\x10\x10!\x11\r\r\r\r\x0e\x10\x0f\x0f\x11\x13\x1f\x10\x10#\x10\x15\x11\x13\x0f.-\r\n\t\t\x0f\t\n\n\n\t\n\n\x07\
\x1e%\x08\x08\x08\x08\x0e\x08\x0c\x0c\x0b\n\x10\n\x0e\n\x0c\r\x12\x12\n\x0e\n\n\n\x08\x11\x15\x15\n\x05\x06\x06\x0c\x06\x05\x06\x06\x06\x05\
\x06\x05\n\n\x07\x06\x05\x05\n\x05\x05\x05\x05\x05\x06\x06\x07\x07\x0c\x08\x0c\x07\x05\n\x05\x05\x05\x0e\x08\x0f\x0f\x05\x06\x06\x06\x12\t\x08\x06\x06\
\x07\x06\x06\x07\x0c\x0c\t\t\x08\x08\x0e\x08\x07\x07\x07\x06\x0b\x06\t\x08\x0c\n\x0e\x0c\x06\x0c\x07\x0e\x06\x0c\x0c\x12\x12\x07\t\t\t\x12\x0c\x08\
\t\x08\t\t\t\x08\x10\x10\x08\x08\x08\x08\x10\x08\t\t\t\t\t\x08\n\x0b\n\t\x14\n\t\x10\x08\t\t\x10\x0e\x18\x18\x08\n\x0c\x0f\x12\
\x12\n\x0f\x0b\x0c\x0c\x0b\x16\x16$\r\x0e\x0c\x0c\x17\x0c\n\n\n\x0c\r\x0c\x10\x10\x0b\x0c\x13\x0b\r\x15\x0c\n\x0c\x15\x0f\x1f!\x0c\x08\x0f\
\x0f\x0f\x0f\t\t\t\n\x08\t\t\x10\x10\t\t\t\t\x12\t\t\t\x08\x08\n\t\n\n\x0e\x0b\x10\n\x08\x10\x08\x08\x08\x10\x0e\x1e\x1b\n\
\x14\x18\x1b0\x1f\x19\x15\x14\x14\x14\x18\x14\'\'\x16\x14\x15\x14%\x14\x16\x15\x15\x19\x17\x15\x1d\x1b\x17\x141\x16\x16#\x15\x16 \"\"?\
9\x14\x08\x0c\x0c\x0f\x0f\x08\t\n\x0b\n\t\t\x10\x14\t\t\t\t\x10\t\t\t\x08\x08\n\t\n\t\x0c\x0c\x10\n\x08\x10\x08\x08\x08\x10\
\x0e\x1e\x1b\x0b\x0c\x0c\t\x12\x0f\x0c\x0c\x0c\n\x0c\x0c\x0c\x17\x17\x0c\x0c\x0c\x0c\x17\x0c\x0c\x0c\x0c\x0c\x0e\x0c\x0b\x0c\x0b\x0c\x15\x0c\x0c\x15\x0c\x0c\
\x0c\x10\x13\x1f\'\x0c\n\x0c\x0c\x0f\x0c\n\x0b\n\n\n\n\n\x13\x13\n\x0b\n\n\x13\n\n\n\n\n\x0c\n\n\x0b\x0c\n\x19\n\n\x13\
\n\n\n\x13\x0f\x1c\x1b\n\x07\x0c\x0c\x0c\t\x07\t\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\x07\x07\t\t\x0f\n\x10\t\
\x07\x0e\x07\x07\x07\x0e\x08\x12\x15\x07\x07\t\x0c\x0c\x0c\x07\x07\x07\x08\x07\x08\x07\x0c\x0c\t\t\x08\x08\x10\x08\x07\x07\x07\x07\t\x08\t\x07\x0b\n\
\x0e\t\x07\x0e\x06\x07\x07\x0e\x0c\x18\x18\x08\x08\t\t\x0c\t\x08\x08\x07\x08\x08\x08\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x08\t\x08\x08\t\
\x07\x0b\x10\x08\x08\x0e\x07\x08\x08\x0e\x0e\x15\x18\x07\x0b\t\t\x0f\t\t\r\x0e\r\t\x0b\x11\x15\x1d\x0f\x0e\x0c\x0c\x15\x0c\x08\x08\n\x0c\r\r\
\x0e\x0e\x12\x12\x17\x0c\x0e\x13\x0c\t\r\x17\x11\"\x18\r\x16\x18\x15\x1e\x16\x18\x15\x17\x16\x16\x15&##  \x15\x14#\x13\x18\x17\x17\x17\
\x17\x17\x13\x16\x19\x16\'\x18\x18#\x14\x18\x15\"\"66\x16\x0b\x0c\x0c\x15\x0f\x0b\x08\x0b\x0b\x0b\x0b\x08\x12\x12\x08\t\x08\x08\x10\x08\x0b\x0b\
\x0b\x0b\x0b\x0b\t\n\x0e\x0b\x15\x08\x0b\x10\x0b\x0b\x0b\x12\x11\x1f$\x0b\x0c\x0f\x0f\x1b\x0f\x0c#\x0c\x0c\x0c\x0c\x0c\x15\x15\x1a\x15\x17\x0c,\x18\
\x0c\x0c\x0c\x0c\x0c\x0c\x0c\r\x0c\x0c;\x0c\x0c\x15\x0c\x0c\x0c\x13\x11\"$\x0c\x05\t\t\t\t\x06\x05\x05\x06\x05\x06\x05\n\n\x06\x06\x06\x06\
\x0c\x06\x06\x06\x05\x06\x08\x08\x07\x06\t\x08\n\x07\x05\n\x06\x05\x06\n\n\x12\x12\x06\x08\x0c\x0c\x12\x0f\x08\x08\x08\n\x08\x08\x08\x10\x10\x08\x08\
\x08\x08\x12\t\x08\x08\x08\x08\n\t\x07\x0b\x0b\n\x12\x0c\x08\x10\x08\x08\x08\x10\x12\x1b\x1b\x08\x16\x1b\x1b!\x1d\x17\x19\x15\x15\x14\x18\x0e\x1a)\
\x0e\x0e\x15\x14\'\x15\x17\x16\x16\x16\x15\x0f\x1a\x17 \x1a)\x1a\x19)\x18\x1e\x1a \x1eEZ\x14\x04\x06\x06\t\x06\x06\x05\x04\x05\x04\x06\x04\
\x06\x06\x04\x04\x04\x04\x06\x04\x05\x05\x05\x05\x05\x06\x05\x06\x04\x08\n\x05\x04\x06\x04\x04\x04\x08\x08\t\t\x04\x1b\x12\x12\x12\x1a(\x1c\x1f\x1d\x17\
0/68\x1c*\x18\x1b2\x1b\x18?\x1a(\x1f\x14!\x1a(&$\x18,*\x1b#\x1723JQ&\x04\x06\x06\t\x06\x04\x04\x04\
\x04\x04\x04\x04\x08\x08\x04\x04\x04\x04\x08\x04\x04\x04\x04\x04\x06\x04\x04\x05\x05\x07\n\x04\x04\x08\x04\x04\x04\x08\x08\x0c\x0c\x04\x08\x06\x06\x06\x06\x08\
\n\t\n\n\x08\t\x0e\x0e\x07\x07\x06\x07\x0e\x07\x08\x08\x08\x07\x08\x03\x07\t\x0c\x0c\x10\t\t\x0e\x07\t\x08\x0e\x0c\x15\t\n\n\x0f\t\x12\
\x0f\r\x0b\x0b\r\n\x0c\x0c\x16\x16\x0e\x0c\x0c\x0c\x14\x0c\x0c\x0c\x0c\x0c\x0c\x0c\x0e\n\x14\x0e\x16\x0f\x0b\x16\n\n\n\x12\x12!\x1e\x0b\x07\t\
\x0f\x0c\x0c\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\r\x07\x07\x07\x08\x07\x07\x07\x08\n\x10\x07\x07\x0e\x07\x07\x07\x0e\x0c\x15\x15\x07\
\x0b\t\t\x12\x0c\x0b\x0e\x0b\x0b\t\n\x0e\x1d\x15\x10\x10\x0b\x0b1\x1c\t\x0b\n\n\x0c\t\r\r\x0e\x0b\x15\x0b\x0b\x15\x0b\x0b\x0b\x17\x13\x1f\
\"\x0b\x0c\x0f\t\x18\x15\x0c\r\r\x0e\x0c\x0c\x0c\x18\x18\r\x0b\x0c\x0c\x18\x0c\x0c\x0c\x0c\x0c\r\r\x0e\x0f\x14\x0f\x1a\x0f\x0c\x18\r\x0c\x0c\x14\
\x14**\x0c\x07\t\x0c\x0f\t\x08\x07\x06\x08\x07\x08\x07\n\n\x07\x07\x08\x05\n\x05\x08\x08\x07\x07\x06\x08\x08\x07\x0b\x0c\x0e\x08\x07\n\x05\x07\
\x07\x08\x0e\x1e\x18\x08\x05\x06\x06\t\x06\x05\x05\x05\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x0c\x05\x05\n\
\x05\x05\x05\n\n\x0f\x0f\x05\x08\t\t\t\x0c\x07\x07\x08\x07\x07\x07\x06\x0c\x12\x07\x07\x08\x06\x0c\x06\x07\x07\x06\x06\x08\x06\x07\x07\x08\n\x0e\x0e\
\x06\x0c\x08\x0f\x05\n\x0c\x18\x0f\x07\x11\x18\x15\x1e\x19\x13\x12\x11\x11\x11\x12\x11  \x11\x11\x12\x11 \x11\x13\x12\x12\x12\x15\x12\x15\x15#\x11\
,\x13\x13 \x12\x13\x13\x1f\x1b53\x11\x06\t\t\t\t\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x08\x06\x06\x06\
\x08\x06\x10\x06\x06\x0c\x06\x06\x06\x0c\x0c\x12\x12\x06\x06\x06\x06\x06\x06\x06\x07\x07\x06\x06\x06\x06\x0e\x0e\t\x06\x06\x06\x0c\x06\x06\x06\x06\x06\x07\x06\
\x08\x08\x0c\t\x0c\x06\x06\x0c\x06\n\x06\x0c\x0e\x12\x15\x06\x08\x0c\x0c\x0f\x0c\x08\x08\x08\t\x08\x08\x08\x10\x10\x08\t\t\t\x12\t\x08\x08\x08\x08\
\t\t\n\t\x0b\x0c\x10\t\x08\x10\x08\x08\x08\x0e\x0c\x1b\x1b\t\x07\t\t\x0f\x0f\x07\x07\x07\x08\x07\t\x07\x0e\x0e\x08\x08\x08\x08\x10\x08\x07\x07\
\x07\x07\t\x07\x07\x07\x0b\t\x10\x07\x07\x0e\x07\x07\x07\x10\x10\x15\x12\x08\x06\t\t\x0c\t\x06\x07\x06\x06\x06\x07\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\
\x06\x06\x06\x06\x07\x06\x06\x06\x06\x08\x10\x06\x06\x0c\x06\x06\x06\x0c\x0c\x15\x15\x06\x15\x18\x18\x18\x17\x1c*!\x1f&1,*(\x1c\x1d(\x19\
\"\x13\x10\x1c\x0f\x1a\x18\x18\x1a/\x1a-2\x1c!/\x1c$\x1458GW)\r\x06\x06\x15\x06\x12\x0b\x0e\x0e\x0b\x10\x11!\x1d\x0f\x10\
\x19\x1c\x1f\x12\x03\x03\x03\x0b\x0b\x15\x1c\x14\x1b\x0e#\x12\x1a\x1b\x1c\x08\x0f\x1f\x15%$\x0c\x07\t\t\x0f\x0c\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\
\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\t\x07\x08\t\x06\t\x14\x07\x07\x0e\x07\x07\x07\x0e\x12\x15\x18\x07\n\x12\x0c\x15\x12\n\x0c\x0b\x0c\n\x0b\n\
\x14\x14\x0b\n\n\n\x14\n\n\n\n\n\x0b\n\x0c\x0c\x14\r\x18\r\n\x14\x0b\n\n\x12\x12\'!\n\x0c\t\t\x12\x10\x0c\x1c\x13\x12\x13\
\x0c\x07\x0e\x0e\x08\x08\x07\x07\x0e\x07\r\r\r\t\x0b\x07\t\x19\x15\x1c\x10\x08\x1c\x0e\x07\x0e\x07\x12\x0e\x1f\x1e\x12\x18\x1e\x189\x1e\x1e\x1f\x1c\
\x19\x19\x1e\x19--\x1a\x1c\x1c\x19-\x18\x1c\x1d\x1a\x1c \x1c\x1b\"#\x1b9&\x1d/\x1c\x1a\x1b-(KN\x1e\t\x0c\x0c\x0f\x0f\t\
\t\t\t\t\t\t\x12\x12\t\t\t\t\x12\t\t\t\t\t\n\t\n\t\x0b\x0c\x14\t\t\x12\t\t\t\x0e\x0e\x1e\x1e\n\x16\x15\x12\x1b\
\x1c\x18\x1a\x1b\x19\x19\x16\x1a;8\x1a\x1a\x18\x1c4\x1c\x17\x16\x18\x1b\x15\x12\x11&\"\x1f0\x14\x1a6\x18 \x1e&$DB\x19\x13\x15\
\x12\x1b\x1c\x1c\x1d\x1a\x18\x17\x1b%%,\x1b\x1b\x18\x1c2\x1c\x19\x19\x1b\x1a\x1a\x10\x0f$%$4\x18\x1a:\x13% $.A]\x1e\
\x07\x06\x06\x0c\t\x07\t\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x08\x10\x08\x07\x07\x07\x07\x08\x07\x08\t\x08\n\x0e\x08\x07\x0e\x07\n\x07\x0c\x0e\x15\
\x18\x07\x07\x0c\t\x0c\x0c\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x07\x07\x07\x07\t\x07\x07\x07\x08\x07\x12\x07\x07\x0e\x07\x07\x07\x0e\
\x0c\x12\x18\x07\x0f\x15!\x18\x1a\x11\x10\x0f\x0f\x0f\x10\x0f\x1c\x1c\x0f\x0f\x10\x0f\x1a\x0e\x18\x10\x10\x10\x18\x10\x17\x12\x14\x0f&\x11\x11\x1a\x10\x11\
\x1b\x1e 2-\x0f\x05\t\t\t\t\x05\x05\x05\x05\x05\x05\x05\n\n\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x06\x05\x05\x05\x05\x05\n\x06\x05\n\
\x05\x05\x05\n\n\x0c\x0f\x05\x06\t\t\t\t\x06\x06\x06\x06\x06\x06\x06\x0c\x0c\x06\x06\x06\x06\x0c\x06\x06\x06\x06\x06\t\x06\x06\x07\n\t\x18\x08\
\x06\x0c\x06\x06\x06\x0c\x0c\x12\x12\x06\x05\x06\x06\x0c\x06\x05\x06\x05\x06\x05\x05\x05\n\x08\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x06\x06\x07\x06\x08\
\x0c\x05\x05\n\x05\x05\x05\n\x08\t\x0f\x05\x07\t\x0c\x0c\t\x07\x07\x07\x07\x07\x07\x07\x0e\x0e\x07\x07\x07\x07\n\x05\x07\x07\x07\x07\x07\x07\x06\x07\
\x07\x07\x0c\x07\x07\n\x07\x07\x07\n\n\x12\x0f\x07\x0c\x06\x06\x0f\x0f\n\x0e\n\x0e\t\x0b\x1d4<\x16\x0e\x18\x18+\x18\t\t\x0b\x0e\x0e\x17\
\x19\r\x0f\x12\x17\x1b\r\x15\r\x07\x0e\x17\x15+\x1e\x0b\x06\t\t\x0c\t\x06\x06\x06\x07\x06\x06\x06\x0c\x0c\x06\x06\x07\x07\x0e\x07\x06\x06\x06\x06\
\x07\x06\x07\x07\x0b\x0b\x0c\x06\x06\x0c\x07\x06\x06\x0c\n\x1b\x15\x07\x08\x0c\t\x0f\x0c\x08\x08\x08\t\x08\x08\x08\x10\x10\x08\x08\x08\x08\x10\x08\x08\x08\
\x08\x08\x08\x08\x08\t\r\r\x14\x08\x08\x10\x08\x08\x08\x10\x10!\x18\t", b"\x00\x00\x00r\x01\x00C\x06\x00\x86\x08\x00D\x0c\x00\xe9\r\x00\xa1\x0f\x00g\x11\x00\xbc\x12\x00\xd7\x14\x00\xda\x16\x00\x07\x1a\x00\xbc\x1b\x00\xca\
\x1d\x00\xf3\x1e\x00\x94!\x00\x06$\x00i(\x00-*\x00L,\x00\xc9-\x00f0\x00E2\x00\xc13\x00S5\x00m6\x00\xad9\
\x00~;\x00\xf8<\x00\x9d>\x00\xdbB\x00tD\x00.F\x00oG\x00\xb4I\x00xK\x00aM\x00\xa7N\x00\xf1O\x00$T\x00\
\xb9W\x00\xee\\\x00t`\x00Eb\x00he\x00\xbcg\x00\xc2h\x00Xj\x00bk\x004m\x00Mo\x00@p\x00\xbbr\x00X\
t\x00@w\x00\x85x\x00\xe9y\x00\x89{\x00 }\x00\xa5~\x00g\x80\x00\xb5\x84\x00a\x86\x00\x07\x88\x00\xb2\x89\x00\x06\x8b\x00\xe3\x8d\
\x00\x97\x8f\x00\x1d\x91\x00\xe1\x92\x00\x8e\x94\x00\xa4\x95\x00\xf3\x98\x00\x84\x9b\x00\'\x9e\x00\xbc\x9f\x00\xe1\xa0\x00\xf2\xa3\x00|\xa5\x00\x13\xa7\x00\
M\xaa\x00\xde\xab\x00\xd9\xac\x00\xd5\xae\x00\xd6\xb0\x00@\xb2\x00\x88\xb3\x00\x88\xb5\x000\xb9\x00\xa0\xba\x00\x11\xc3\x00\x02\xc5\x00\xe3\xc5\x00\x81\
\xc8\x00\xde\xc9\x00\xc8\xcf\x00w\xd5\x007\xd7\x00\t\xd9\x00\"\xda\x00\xc4\xdb\x00\xd8\xdd\x00_\xdf\x00\xcc\xe0\x00\xb4\xe2\x00\xe1\xe3\x00\xbb\xea\
\x00\xbe\xeb\x00\xbf\xec\x00X\xee\x00\xc6\xef\x00\x1c\xf1\x00\x9d\xf2\x008\xf4\x00\x86\xf5\x00\xaf\xf6\x00\xf3\xf8\x00\xb7\xfa\x00s\xfc\x00+\xfe\x00\
D\x02\x01\xc8\x04\x01?\x07\x01\x96\x08\x01m\x0b\x01\x83\r\x01i\x0e\x01\xcc\x0f\x01\x17\x12\x01\xb7\x14\x01\x9f\x16\x01G\x18\x01\xab\x19\x01D\
\x1b\x01o\x1d\x01\xfa\x1e\x010 \x01\x9c!\x01\xec\"\x01\xac$\x01\xdd&\x01\x9e)\x01\xc5+\x01\xeb.\x01`2\x01D3\x01@6\
\x01\x068\x01;=\x01\xd9A\x01\xd8C\x01\x14F\x01)H\x01GI\x01/K\x01\x11M\x01iN\x01\xe2O\x01\x9dQ\x01\x7fS\x01\
!U\x01/X\x01hY\x01\xf2[\x01\xa1]\x01\x94_\x01\x9aa\x013c\x01Xd\x01ue\x01gf\x01\xe8h\x01\xe0i\x01(\
k\x01\x16l\x01\x08p\x01\x91s\x01\xa3u\x01pw\x01\xd8x\x01L}\x01=\x80\x01}\x82\x01\xdd\x86\x01\xd5\x88\x01\xf1\x89\x01\xa9\x8b\
\x01\xc3\x8c\x01z\x8e\x01.\x90\x01\xa3\x91\x01\xf1\x92\x01E\x94\x01R\x97\x01o\x9a\x01~\x9c\x01\xaf\x9d\x018\x9f\x01\n\xa1\x01\x8d\xa3\x01\
}\xa5\x01\x07\xaa\x01\xf5\xab\x01^\xae\x01y\xb0\x01\n\xb2\x01\xa8\xb3\x01A\xb5\x01\xaa\xb7\x01\x16\xbc\x01:\xbe\x015\xc1\x01w\xc2\x01V\
\xc4\x01\xe7\xc8\x01\xd0\xc9\x01\xc8\xcf\x01\xb1\xd0\x01:\xd2\x01\xa2\xd4\x015\xd6\x01\xbd\xd8\x01o\xdb\x01\xf5\xdc\x01\x08\xde\x01\x8b\xdf\x01]\xe3\
\x01\xb0\xe4\x01\x0f\xe6\x01\xe0\xe7\x01~\xe9\x01\xdb\xea\x01\x95\xf0\x01\xa5\xf3\x01=\xf5\x01\x96\xf7\x01\xfb\xf9\x01\x9b\xff\x01\x93\x01\x02\xb4\x06\x02\
\x04\x0c\x02\x90\r\x02\x1a\x0f\x02\xa2\x12\x02\xbb\x13\x02\x1f\x15\x025\x16\x02\x99\x17\x02\xc5\x1a\x022\x1c\x02" }

index! { NAMES: u8, r#"a rap xe ut$$
aaland$%
abd$&
abd kucuk harici adalari$'
abd virjin adalari$(
aegypten$)
aekvatorialguinea$*
aequatorialguinea$*
aethiopien$+
afeganistao$,
afganistan$,
afganistana$,
afganistanas$,
afganisztan$,
afghanistan$,
africa de sud$-
africa do sul$-
afrika selatan$-
afrique du sud$-
agypten$)
ahvenamaa$%
ahvenanmaa$%
ai cap$)
airija$.
aland$%
aland adalari$%
aland islands$%
aland szigetek$%
alandinseln$%
alandseyjar$%
alandski otoci$%
alandski otoki$%
alandu salos$%
alandy$%
alankomaat$/
albaania$0
albania$0
albanie$0
albanien$0
albanija$0
albansko$0
alemanha$1
alemania$1
alemanya$1
algeria$2
algerie$2
algerien$2
algeriet$2
algerije$2
algieria$2
aljazair$2
allemagne$1
almanya$1
alsir$2
alzeeria$2
alzir$2
alzirija$2
alzirsko$2
alzyras$2
ameerika$&
ameerika samoa$3
ameerika uhendriigid$&
america$&
american samoa$3
americka devicanska ostrva$(
americka samoa$3
americke panenske ostrovy$(
americki djevicanski otoci$(
amerika$&
amerika birlesik devletleri$&
amerika serikat$&
amerikaans samoa$3
amerikaanse maagdeneilanden$(
amerikai egyesult allamok$&
amerikai szamoa$3
amerikai virgin szigetek$(
amerikan samoa$3
amerikan samoasi$3
amerikan yhdysvallat$&
amerikanisch samoa$3
amerikanische jungferninseln$(
amerikanische uberseeinseln$'
amerikanische ueberseeinseln$'
amerikansk samoa$3
amerikanska jungfruoarna$(
amerikanska jungfruoearna$(
amerikanska samoa$3
amerikanske oversoeiske oeer$'
amerikanske oversoiske oer$'
amerikas foerenta stater$&
amerikas forenta stater$&
amerikas savienotas valstis$&
amerikos samoa$3
ameriska samoa$3
ameriski deviski otoki$(
an aetoip$+
an afganastain$,
an afraic theas$-
an ailgeir$2
an airgintin$4
an airmein$5
an albain$0
an araib shadach$$
an asarbaiseain$6
an astrail$7
an bhanglaideis$8
an bhealaruis$9
an bheilg$:
an bheilis$;
an bhoisnia agus an heirseagaivein$<
an bholaiv$=
an bhotsuain$>
an bhrasail$?
an bhreatain$@
an bhulgair$A
an bhuruin$B
an bhutain$C
an chamboid$D
an chasacstain$E
an cheinia$F
an chipir$G
an chirgeastain$H
an choire theas$I
an choire thuaidh$J
an choloim$K
an chosaiv$L
an chroit$M
an congo (pdc$N
an costa eabhair$O
an danmhairg$P
an do$Q
an eastoin$R
an eigipt$)
an eilveis$S
an eiritre$T
an fhionlainn$U
an fhrainc$V
an ghabuin$W
an ghaimbia$X
an ghearmain$1
an ghraonlainn$Y
an ghreig$Z
an ghuain$[
an ghuine$\
an ghuine mheanchiorclach$*
an iaraic$]
an iarain$^
an india$Q
an indineis$_
an iodail$`
an iordain$a
an iorua$b
an ioslainn$c
an isiltir$/
an isiltir chairibeach$d
an laitvia$e
an libeir$f
an libia$g
an liobain$h
an liotuain$i
an mhacadoin thuaidh$j
an mhalaeisia$k
an mhalaiv$l
an mharatain$m
an mhicrineis$n
an mholdoiv$o
an mhongoil$p
an namaib$q
an nigeir$r
an nigir$s
an nua chaladoin$t
an nua shealainn$u
an ostair$v
an phacastain$w
an phalaistin$x
an phoblacht dhoiminiceach$y
an pholainn$z
an phortaingeil${
an riocht aontaithe$@
an romain$|
an ruis$}
an sahara thiar%$
an spainn%%
an taidsiceastain%&
an tansain%'
an tealainn%(
an teavain%)
an tsaimbia%*
an tsalvadoir%+
an tseapain%,
an tseicia%-
an tseineagail%.
an tseirbia%/
an tseoirsia%0
an tseoirsia theas agus oileain sandwich theas%1
an tsile%2
an tsin%3
an tsiombaib%4
an tsiria%5
an tsloivein%6
an tslovaic%7
an tsomail%8
an tsualainn%9
an tsuasalainn%:
an tsudain%;
an tsudain theas%<
an tuineis%=
an tuirc%>
an tuircmeanastain%?
an ucrain%@
an uisbeiceastain%A
an ungair%B
andora%C
andorra%C
andorre%C
angaile%D
angilija%D
angilja%D
anglaterra$@
angleterre$@
anglia$@
anglicko$@
anglie$@
anglija$@
angola%E
anguila%D
anguilla%D
angvila%D
angvilla%D
anh$@
antarctica%F
antarctique%F
antarktida%F
antarktik%F
antarktika%F
antarktis%F
antarktisz%F
antarktyda%F
antartaice%F
antartida%F
antartide%F
antigua & barbuda%G
antigua a barbuda%G
antigua agus barbuda%G
antigua dan barbuda%G
antigua e barbuda%G
antigua en barbuda%G
antigua es barbuda%G
antigua et barbuda%G
antigua i barbuda%G
antigua ja barbuda%G
antigua och barbuda%G
antigua og barbuda%G
antigua si barbuda%G
antigua u barbuda%G
antigua und barbuda%G
antigua va barbuda%G
antigua ve barbuda%G
antigua y barbuda%G
antigva i barbuda%G
antigva in barbuda%G
antigva ir barbuda%G
antigva og barbuda%G
antigva un barbuda%G
ao$v
aontas na neimiriochtai arabacha%H
aotearoa$u
aotearoa (neuseeland$u
aotearoa (nouvelle zelande$u
aotearoa (nova zelanda$u
aotearoa (nueva zelanda$u
aotearoa (selandia baru$u
aotearoa (uj zeland$u
aotearoa da nova zelandia$u
aotearoa new zealand$u
aotearoa nieuw zeeland$u
aotearoa noua zeelanda$u
aotearoa nova zelandija$u
aotearoa novi zeland$u
aotearoa novy zeland$u
aotearoa nya zeeland$u
aotearoa nyja sjaland$u
aotearoa uus meremaa$u
aotearoa yeni zelanda$u
apvienota karaliste$@
apvienotie arabu emirati%H
aquatorialguinea$*
araabia uhendemiraadid%H
arab saudi$$
arabia saudi$$
arabia saudita$$
arabia saudyjska$$
arabie saoudite$$
arabiemiirikunnat%H
argelia$2
argentiina$4
argentina$4
argentine$4
argentinie$4
argentinien$4
argentyna$4
arjantin$4
armeenia$5
armenia$5
armenie$5
armenien$5
armenija$5
armensko$5
arnavutluk$0
aruba%I
as$&
aserbaidschan$6
aserbaidsjan$6
aserbaidzaan$6
aserbajdsjan$6
astralia$7
asv$&
asv mazas aizjuras salas$'
asv samoa$3
asv virdzinas$(
athiopien$+
austraalia$7
australia$7
australie$7
australien$7
australija$7
austria$v
austrija$v
austrumtimora%J
austur timor%J
austurriki$v
ausztralia$7
ausztria$v
autriche$v
avganistan$,
avstralija$7
avstrija$v
avustralya$7
avusturya$v
az usa lakatlan kulbirtokai$'
azerbaidjan$6
azerbaidzan$6
azerbaidzana$6
azerbaidzanas$6
azerbaigian$6
azerbaijan$6
azerbaijao$6
azerbaiyan$6
azerbajdzan$6
azerbajdzjan$6
azerbajdzsan$6
azerbaycan$6
azerbeidzjan$6
azerbejdzan$6
ba lan$z
bac macedonia$j
bahama%K
bahama szigetek%K
bahama's%K
bahamaeyjar%K
bahamalar%K
bahamas%K
bahames%K
bahami%K
bahamos%K
bahamu salas%K
bahamy%K
bahrain%L
bahrajn%L
bahrein%L
bahreina%L
bahreinas%L
bahreyn%L
bairein%L
baltarusija$9
baltkrievija$9
bandariki nordur ameriku$&
bandarikin$&
bandariska samoa$3
bandarisku jomfruaeyjar$(
banglades$8
bangladesa$8
bangladesas$8
bangladesch$8
bangladesh$8
bangladess$8
bangladesz$8
barbade%M
barbados%M
barbadosa%M
barbadosas%M
barein%L
bati sahra%$
beinin%N
beirmiuda%O
belanda$/
belanda karibia$d
belarus$9
belarusz$9
belau%P
belcika$:
belgia$:
belgica$:
belgicko$:
belgie$:
belgien$:
belgija$:
belgio$:
belgique$:
belgium$:
belice$;
belis$;
beliza$;
belizas$;
belize$;
belorusija$9
belorusko$9
belorussia$9
benin%N
benina%N
beninas%N
bermuda%O
bermudaeyjar%O
bermudas%O
bermudes%O
bermudi%O
bermudu salas%O
bermudy%O
bhoutan$C
bhutan$C
bi$:
bialorus$9
bielorrusia$9
bielorrussia$9
bielorusko$9
bielorussia$9
bielorussie$9
bih$<
birlesik arap emirlikleri%H
birlesik krallik$@
bisau gvineja%Q
bissau guinea%Q
bjelokosna obala$O
bjelorusija$9
bk$@
bna$&
bo bien nga$O
bo dao nha${
bocvana$>
bolgarija$A
boliivia$=
bolivia$=
bolivie$=
bolivien$=
bolivija$=
bolivya$=
boliwia$=
bosna$<
bosna a hercegovina$<
bosna hersek$<
bosna i hercegovina$<
bosna in hercegovina$<
bosnia$<
bosnia & herzegovina$<
bosnia dan herzegovina$<
bosnia e herzegovina$<
bosnia ed erzegovina$<
bosnia hercegovina$<
bosnia i hercegovina$<
bosnia i hercegowina$<
bosnia ja hertsegoviina$<
bosnia ja hertsegovina$<
bosnia og hersegovina$<
bosnia si hertegovina$<
bosnia va herzegovina$<
bosnia y herzegovina$<
bosnie en herzegovina$<
bosnie herzegovine$<
bosnien hercegovina$<
bosnien och hercegovina$<
bosnien und herzegowina$<
bosnija ir hercegovina$<
bosnija un hercegovina$<
bosznia hercegovina$<
botsuana$>
botsvana$>
botswana$>
bouvet adasi%R
bouvet island%R
bouvet sziget%R
bouvet' saar%R
bouvet'nsaari%R
bouveteiland%R
bouveteyja%R
bouvetinsel%R
bouvetoeen%R
bouvetoen%R
bouvetoeya%R
bouveton%R
bouvetov ostrov%R
bouvetov otok%R
bouvetoya%R
bouvetuv ostrov%R
bozicni otok%S
bozicno ostrvo%S
brasiilia$?
brasil$?
brasile$?
brasilia$?
brasilien$?
brazil$?
brazilia$?
brazilie$?
brazilija$?
brazylia$?
brd$1
bresil$?
bresku indlandshafseyjar%T
bresku jomfruaeyjar%U
bretland$@
brezilya$?
brit indiai oceani terulet%T
brit virgin szigetek%U
britain$@
britania raya$@
britannia$@
britanska devicanska ostrva%U
britanska teritorija indijskog okeana%T
britanski deviski otoki%U
britanski djevicanski otoci%U
britanski indijskooceanski teritorij%T
britansko ozemlje v indijskem oceanu%T
britanya hint okyanusu topraklari%T
britanya virjin adalari%U
briti india ookeani ala%T
briti neitsisaared%U
britische jungferninseln%U
britisches territorium im indischen ozean%T
british indian ocean territory%T
british virgin islands%U
brits indische oceaanterritorium%T
britse maagdeneilanden%U
britske indickooceanske uzemi%T
britske indickooceanske uzemie%T
britske panenske ostrovy%U
brittilaeinen intian valtameren alue%T
brittilaeiset neitsytsaaret%U
brittilainen intian valtameren alue%T
brittilaiset neitsytsaaret%U
brittiska jungfruoarna%U
brittiska jungfruoearna%U
brittiska territoriet i indiska oceanen%T
britu virdzinas%U
bruine%V
brunei%V
brunei darussalam%V
brunej%V
bruneja%V
brunejus%V
brytyjskie terytorium oceanu indyjskiego%T
brytyjskie wyspy dziewicze%U
bugarska$A
buircine faso%W
bulgaaria$A
bulgaria$A
bulgarie$A
bulgarien$A
bulgarija$A
bulgarije$A
bulgaristan$A
bulharsko$A
bundesrepublik deutschland$1
burkina fasas%W
burkina faso%W
burkinafaso%W
burma%X
burquina faso%W
burundi$B
burundija$B
burundis$B
butan$C
butana$C
butanas$C
butao$C
buve sala%R
buyuk britanya$@
ca ri be ha lan$d
cabo verde%Y
cac tieu dao xa cua hoa ky$'
cac tieu vuong quoc a rap thong nhat%H
cad%Z
cada%Z
cadas%Z
camaroes%[
camarun%[
cambodge$D
cambodgia$D
cambodia$D
cambodja$D
cambogia$D
camboja$D
camboya$D
cameroon%[
cameroun%[
camerun%[
campuchia$D
canada%\
cap verd%Y
cap vert%Y
cape verde%Y
capo verde%Y
capul verde%Y
caraibi olandesi$d
carib neerlandes$d
caribbean netherlands$d
caribe neerlandes$d
caribisch nederland$d
catar%]
cathair na vatacaine%^
cayman adalari%_
cayman islands%_
caymaneyjar%_
caymanoarna%_
caymanoearna%_
caymanoeerne%_
caymanoerne%_
caymanoeyene%_
caymanoyene%_
caymansaaret%_
cazaquistao$E
ceanada%\
cebelitarik%`
cechia%-
cehia%-
cehija%-
cehijas republika%-
cek cumhuriyeti%-
cekija%-
cekijos respublika%-
ceko%-
cekya%-
centraal afrikaanse republiek%a
central african republic%a
centralafrikanska republiken%a
centralafrikas republika%a
centralnoafricka republika%a
centrines afrikos respublika%a
cerna hora%b
ceska%-
ceska republika%-
cesko%-
cezayir$2
chad%Z
chade%Z
chequia%-
chile%2
chili%2
china%3
chine%3
chiny%3
chipre$G
chorvatsko$M
chorwacja$M
christmas adasi%S
christmas island%S
christmaseiland%S
christmasoeya%S
christmasoya%S
chypre$G
ciad%Z
cibuti%c
cidade do vaticano%^
cierna hora%b
cile%2
cin%3
cin hong kong oib%d
cin makao oib%e
cina%3
cipar$G
ciper$G
cipro$G
cipru$G
ciprus$G
ciribeas%f
citta del vaticano%^
ciudad del vaticano%^
ciutat del vatica%^
coasta de fildes$O
cocos (keeling) adalari%g
cocos (keeling) islands%g
cocos islands%g
cocoseilanden%g
cocosoeerne%g
cocosoerne%g
colombia$K
colombie$K
columbia$K
comoras%h
comore%h
comore szigetek%h
comoren%h
comorerne%h
comores%h
comoros%h
cong hoa congo%i
cong hoa dan chu congo$N
cong hoa dominica$y
cong hoa sec%-
cong hoa trung phi%a
congo%i
congo (drc$N
congo (rdc$N
congo (repubblica%i
congo (republic%i
congo (republica%i
congo (republica democrata congo$N
congo (republiek%i
congo brazzaville%i
congo kinshasa$N
cook adalari%j
cook islands%j
cook szigetek%j
cookeilanden%j
cooki saared%j
cookinsaaret%j
cookinseln%j
cookoarna%j
cookoearna%j
cookoeerne%j
cookoerne%j
cookoeyene%j
cookove ostrovy%j
cookovi otoci%j
cookovi otoki%j
cookovy ostrovy%j
cookoyene%j
cooks eyjar%j
corea$I
corea del nord$J
corea del norte$J
corea del sud$I
corea del sur$I
coree$I
coree du nord$J
coree du sud$I
coreea de nord$J
coreea de sud$I
coreia$I
coreia do norte$J
coreia do sul$I
costa d'avorio$O
costa d'ivori$O
costa de marfil$O
costa do marfim$O
costa rica%k
costa rice%k
cote d'ivoire$O
cr%-
crioch aigean indiach na breataine%T
criocha francacha dheisceart an domhain%l
crna gora%b
croacia$M
croatia$M
croatie$M
croazia$M
csad%Z
cseh koztarsasag%-
csehorszag%-
cuait%m
cuba%n
curacao%o
curaso%o
curazao%o
cypern$G
cypr$G
cyprus$G
czad%Z
czarnogora%b
czech republic%-
czechia%-
czechy%-
dac khu hanh chinh hong kong trung quoc%d
dac khu hanh chinh macao trung quoc%e
daenemark$P
dai loan%)
dalekie wyspy mniejsze stanow zjednoczonych$'
dan mach$P
danemarca$P
danemark$P
dania$P
danija$P
danimarca$P
danimarka$P
danmark$P
danmork$P
danska$P
dansko$P
dao bouvet%R
dao giang sinh%S
dao man%p
dao norfolk%q
de amerikanske jomfruoeer$(
de amerikanske jomfruoer$(
de amerikanske jomfruoeyene$(
de amerikanske jomfruoyene$(
de britiske jomfruoeer%U
de britiske jomfruoer%U
de britiske jomfruoeyene%U
de britiske jomfruoyene%U
de forenede arabiske emirater%H
de forenede stater$&
de forente arabiske emirater%H
de forente stater$&
de franske besiddelser i det sydlige indiske ocean og antarktis%l
de franske soerterritorier%l
de franske sorterritorier%l
de palaestinensiske omraader$x
de palaestinensiske omrader$x
de tidligere nederlandske antiller$d
del afrikai koztarsasag$-
del korea$I
del szudan%<
deli georgia es deli sandwich szigetek%1
democratic republic of the congo$N
democratische republiek oost timor%J
demokraticna republika kongo$N
demokratiska republiken kongo$N
demokratyczna republika konga$N
den centralafrikanske republik%a
den demokratiske republik congo (drc$N
den demokratiske republikken kongo$N
den dominikanske republik$y
den dominikanske republikk$y
den sentralafrikanske republikk%a
den tjekkiske republik%-
den tsjekkiske republikk%-
denemarken$P
denmark$P
det britiske territoriet i indiahavet%T
det britiske territorium i det indiske ocean%T
det forenede kongerige$@
det forente kongerike$@
det palestinske omraadet$x
det palestinske omradet$x
deutschland$1
didzioji britanija$@
didziosios britanijos mergeliu salos%U
die schweiz$S
dienvidafrikas republika$-
dienviddzordzija un dienvidsendvicu salas%1
dienvidkoreja$I
dienvidsudana%<
dinamarca$P
djibouti%c
djibuti%c
dogu timor%J
doiminice%r
dominica%r
dominicaanse republiek$y
dominican republic$y
dominik cumhuriyeti$y
dominika%r
dominikaani vabariik$y
dominikaaninen tasavalta$y
dominikai koztarsasag$y
dominikana$y
dominikanische republik$y
dominikanska republika$y
dominikanska republiken$y
dominikos respublika$y
dominique%r
dominiska lydveldid$y
dong timor%J
dr congo$N
dramblio kaulo krantas$O
dramblio kaulo kranto respublika$O
drc$N
dschibuti%c
duc$1
duitsland$1
dzersija%s
dzersis%s
dzerzi%s
dzibuti%c
dzibutija%c
dzibutis%c
dzibutsko%c
dzsibuti%c
e u$&
eacuador%t
east timor%J
ecosse$@
ecuador%t
ee uu$&
eesti$R
eeuu$&
egipat$)
egipt$)
egiptas$)
egipte$)
egipto$)
egiptus$)
egito$)
egitto$)
egyenlitoi guinea$*
egyesult allamok$&
egyesult arab emirsegek%H
egyesult kiralysag$@
egyiptom$)
egypt$)
egyptaland$)
egypte$)
egypten$)
egypti$)
eimin%u
eire$.
eistland$R
ekuador%t
ekvador%t
ekvadora%t
ekvadoras%t
ekvator ginesi$*
ekvatoriaal guinea$*
ekvatorial guinea$*
ekvatoriala gvineja$*
ekvatorialguinea$*
ekvatorialna gvineja$*
ekvatorijalna gvineja$*
ekvatorska gvineja$*
ekwador%t
el salvador%+
elefantcsontpart$O
elevandiluurannik$O
elfenbeinkueste$O
elfenbeinkuste$O
elfenbenskusten$O
elfenbenskysten$O
elvetia$S
emirados arabes unidos%H
emiratele arabe unite%H
emirates%H
emirati arabi uniti%H
emiratos arabes unidos%H
emirats arabes unis%H
emirats arabs units%H
endonezya$_
engeland$@
england$@
englanti$@
engleska$@
equador%t
equateur%t
equatoriaal guinea$*
equatorial guinea$*
eritre$T
eritrea$T
eritreea$T
eritreia$T
eritreja$T
ermenistan$5
erythree$T
erytrea$T
escocia$@
eslovaquia%7
eslovenia%6
espagne%%
espana%%
espanha%%
espanja%%
espanya%%
essuatini%:
estados unidos$&
estados unidos da america$&
estados unidos de america$&
estats units$&
estats units d'america$&
estija$R
estland$R
estonia$R
estonie$R
estonija$R
estonsko$R
estonya$R
esuaitini%:
esuatini%:
esvatini%:
eswatini%:
eszak korea$J
eszak macedonia$j
eszaki mariana szigetek%v
esztorszag$R
etat de la cite du vatican%^
etats unis$&
etats unis d'amerique$&
etela afrikka$-
etela georgia ja etelaiset sandwichinsaaret%1
etela korea$I
etela sudan%<
etelae-afrikka$-
etelae-georgia ja etelaeiset sandwichinsaaret%1
etelae-korea$I
etelae-sudan%<
ethiopia$+
ethiopie$+
etioopia$+
etiopia$+
etiopie$+
etiopien$+
etiopija$+
etiyopya$+
eua$&
faari saared%w
faereyjar%w
faeroearna%w
faeroeer%w
faeroeerne%w
faeroer%w
faeroerne%w
faeroeyene%w
faeroyene%w
faersaaret%w
faerske ostrovy%w
falkland adalari%x
falkland adalari (malvinas adalari%x
falkland islands%x
falkland islands (islas malvinas%x
falkland szigetek%x
falkland szigetek (malvin szigetek%x
falklandeilanden%x
falklandeilanden (islas malvinas%x
falklandi saared%x
falklandi saared (malviini saared%x
falklandinsaaret%x
falklandinsaaret (malvinassaaret%x
falklandinseln%x
falklandinseln (malwinen%x
falklandseyjar%x
falklandseyjar (malvinas%x
falklandske ostrovy%x
falklandske ostrovy (malviny%x
falklandski otoci%x
falklandski otoci (malvini%x
falklandski otoki%x
falklandski otoki (malvini%x
falklandsoarna%x
falklandsoearna%x
falklandsoeerne%x
falklandsoeerne (islas malvinas%x
falklandsoerne%x
falklandsoerne (islas malvinas%x
falklandsoeyene%x
falklandsoeyene (islas malvinas%x
falklandsoyene%x
falklandsoyene (islas malvinas%x
falklandy%x
falklandy (malviny%x
falklandy (malwiny%x
fareru salos%w
faroarna%w
faroe adalari%w
faroe islands%w
faroer%w
farsaaret%w
farska ostrva%w
farski otoci%w
fas%y
federation de russie$}
feroer szigetek%w
ferski otoki%w
feru salas%w
fidji%z
fidjieyjar%z
fidschi%z
fidsi%z
fidzi%z
fidzis%z
fidzsi%z
figi%z
fiji%z
filabeinsstrondin$O
fildisi sahili$O
filipiinid%{
filipijnen%{
filipina%{
filipinai%{
filipinas%{
filipine%{
filipines%{
filipini%{
filipinler%{
filipiny%{
filippiinit%{
filippine%{
filippinene%{
filippinerna%{
filippinerne%{
filippseyjar%{
filistin$x
filistin bolgeleri$x
finland$U
finlanda$U
finlande$U
finlandia$U
finlandiya$U
finnland$U
finnorszag$U
finska$U
finsko$U
fiyi%z
foerenade arabemiraten%H
foerenade kungariket$@
foerenta staterna$&
foklandska (malvinska) ostrva%x
foklandska ostrva%x
folklando (malvinu) salos%x
folklando salos%x
folklenda (malvinu) salas%x
folklenda salas%x
forenade arabemiraten%H
forenade kungariket$@
forenta staterna$&
frakkland$V
franca$V
france$V
francia$V
francia deli teruletek%l
francia guyana%|
francia polinezia%}
franciaorszag$V
francie$V
francija$V
francijas dienvidjuru teritorija%l
francijas gviana%|
francijas polinezija%}
francja$V
francoska gvajana%|
francoska polinezija%}
francoski sveti martin&$
francosko juzno ozemlje%l
francouzska guyana%|
francouzska jizni uzemi%l
francouzska polynesie%}
francuska$V
francuska gijana%|
francuska gvajana%|
francuska polinezija%}
francuske juzne teritorije%l
francuski juzni teritoriji%l
francuskie terytoria poludniowe i antarktyczne%l
francuzska guyana%|
francuzska polynezia%}
francuzske juzne a antarkticke uzemia%l
francuzsko$V
frankreich$V
frankrig$V
frankrijk$V
frankrike$V
frans guyana%|
frans polynesie%}
fransa$V
franse gebieden in de zuidelijke indische oceaan%l
fransiz guney topraklari%l
fransiz guyanasi%|
fransiz polinezyasi%}
fransk guyana%|
fransk polynesia%}
fransk polynesien%}
franska guyana%|
franska gvaejana%|
franska polynesia%}
franska polynesien%}
franska sydterritorierna%l
franta$V
franza$V
franzoesisch-guayana%|
franzoesisch-polynesien%}
franzoesische sued- und antarktisgebiete%l
franzosisch guayana%|
franzosisch polynesien%}
franzosische sud und antarktisgebiete%l
french guiana%|
french polynesia%}
french southern territories%l
fronsku sudlaegu landsvaedin%l
fulop szigetek%{
fyrom$j
gabao$W
gabon$W
gabona$W
gabonas$W
gabun$W
gajana$[
gambia$X
gambie$X
gambija$X
gambiya$X
gana&%
geansai&&
geirsi%s
georgia%0
georgia de sud si insulele sandwich de sud%1
georgia del sud e sandwich australi%1
georgia poludniowa i sandwich poludniowy%1
georgia selatan & kep sandwich selatan%1
georgie%0
georgie du sud et les iles sandwich du sud%1
georgien%0
germania$1
germany$1
gernsija&&
gernsis&&
gernzi&&
ghana&%
giamaica&'
giappone%,
gibilta%`
gibilterra%`
gibraltar%`
gibraltaras%`
gibraltars%`
gibuti%c
gine$\
gine bissau%Q
ginea$\
ginea bissa%Q
giobraltar%`
giordania$a
gorogorszag$Z
gra bretanha$@
graekenland$Z
graenhofdaeyjar%Y
graenland$Y
graikija$Z
gran bretagna$@
gran bretana$@
gran bretanya$@
granada&(
grande bretagne$@
grcija$Z
grcka$Z
greanada&(
great britain$@
grece$Z
grecia$Z
grecja$Z
grecko$Z
greece$Z
greenland$Y
grekland$Z
grenada&(
grenade&(
grenland$Y
grenlande$Y
grenlandia$Y
grenlandija$Y
griechenland$Z
griekenland$Z
griekija$Z
grikkland$Z
groenland$Y
groenlanda$Y
groenlandia$Y
groenlanti$Y
gronland$Y
gronlanti$Y
gronsko$Y
groonimaa$Y
groot brittannie$@
grossbritannien$@
gruusia%0
gruzia%0
gruzie%0
gruzija%0
gruzinsko%0
gruzja%0
guadaluip&)
guadalupa&)
guadalupe&)
guadeloupe&)
guadelupa&)
guaiana francesa%|
guain na fraince%|
guam&*
guama&*
guamas&*
guatamala&+
guatemala&+
guayana francesa%|
guernesey&&
guernsey&&
guiana$[
guiana francesa%|
guiana thuoc phap%|
guine$\
guine bissau%Q
guine equatorial$*
guinea$\
guinea bisau%Q
guinea bissau%Q
guinea ecuatorial$*
guinea ekuatorial$*
guinea equatorial$*
guinea equatoriale$*
guinea xich dao$*
guinee$\
guinee bissau%Q
guinee equatoriale$*
guineea$\
guineea bissau%Q
guineea ecuatoriala$*
gujana$[
gujana francuska%|
guney afrika$-
guney georgia ve guney sandwich adalari%1
guney kore$I
guney sudan%<
gurcistan%0
guyana$[
guyana francese%|
guyana franceza%|
guyana prancis%|
guyane francaise%|
gvadelup&)
gvadelupa&)
gvadelupeyjar&)
gvaejana$[
gvajana$[
gvam&*
gvatemala&+
gvineja$\
gvineja bisao%Q
gvineja bisau%Q
gvineja bisava%Q
gvineja bissau%Q
gwadelupa&)
gwatemala&+
gwinea$\
gwinea bissau%Q
gwinea rownikowa$*
gzejjer cocos (keeling%g
gzejjer cook%j
gzejjer mariana tat tramuntana%v
gzejjer marshall&,
gzejjer pitcairn&-
gzira bouvet%R
gzira norfolk%q
ha lan$/
haiti&.
haitis&.
han quoc$I
heard & mcdonald islands&/
heard adasi ve mcdonald adalari&/
heard en mcdonaldeilanden&/
heard island og mcdonald islands&/
heard ja mcdonaldinsaaret&/
heard og mcdonaldoyene&/
heard og mcdonaldseyjar&/
heard sziget es mcdonald szigetek&/
heard und mcdonaldinseln&/
heard- og mcdonaldoeyene&/
heardi ja mcdonaldi saared&/
heardoen och mcdonaldoearna&/
heardon och mcdonaldoarna&/
heardov ostrov a macdonaldove ostrovy&/
heardov otok in mcdonaldovi otoki&/
hearduv ostrov a mcdonaldovy ostrovy&/
heimastjornarsvaedi palestinumanna$x
hellas$Z
herda sala un makdonalda salas&/
herdo ir makdonaldo salos&/
hiina%3
hindistan$Q
hirvatistan$M
hispaania%%
hiszpania%%
hoa ky$&
holanda$/
holandia$/
holandija$/
holandsko$/
holland$/
holland karib terseg$d
hollanda$/
hollande$/
hollandia$/
hollanti$/
honduras&0
hondurasa&0
hondures&0
hong cong%d
hong kong%d
hong kong (rae xina%d
hong kong dak tiongkok%d
hong kong rae da china%d
hong kong sar%d
hong kong sar china%d
hongarije%B
hongkong%d
hongkong kiinan erityishallintoalue%d
hongkong kkt%d
hongkong oao ciny%d
hongkong sar%d
hongkong sar kina%d
hongkong sar van china%d
hongkong zao ciny%d
hongkongi erihalduspiirkond%d
hongria%B
hongrie%B
honkonga%d
honkongas%d
horvaatia$M
horvatija$M
horvatorszag$M
hrvaska$M
hrvatska$M
huippuvuoret ja jan mayen&1
hungaria%B
hungary%B
hungria%B
hviderusland$9
hvita russland$9
hviterussland$9
hy lap$Z
iamaice&'
ic chad%Z
ic cili%2
ic cina%3
iceland$c
id danimarka$P
ida timor%J
iemen%u
ierland$.
igaunija$R
iirimaa$.
iisrael&2
ijsland$c
il bahamas%K
il bahrain%L
il bangladesh$8
il belarussja$9
il belgju$:
il belize$;
il benin%N
il bhutan$C
il bolivja$=
il botswana$>
il boznija herzegovina$<
il brazil$?
il brunei%V
il bulgarija$A
il burkina faso%W
il burundi$B
il costa rica%k
il djibouti%c
il filippini%{
il finlandja$U
il gabon$W
il gamajka&'
il gambja$X
il gappun%,
il georgia%0
il georgia tan nofsinhar u l gzejjer sandwich tan nofsinhar%1
il germanja$1
il ghana&%
il gordan$a
il grecja$Z
il guinea$\
il guinea bissau%Q
il guinea ekwatorjali$*
il guyana$[
il guyana franciza%|
il gwatemala&+
il gzejjer aland$%
il gzejjer cayman%_
il gzejjer faeroe%w
il gzejjer falkland%x
il gzejjer falkland (il gzejjer malvinas%x
il gzejjer heard u l gzejjer mcdonald&/
il gzejjer minuri mbieghda tal istati uniti$'
il gzejjer solomon&3
il gzejjer turks u caicos&4
il gzejjer vergni brittanici%U
il gzejjer vergni tal istati uniti$(
il gzira christmas%S
il haiti&.
il honduras&0
il jemen%u
il kambodja$D
il kamerun%[
il kanada%\
il kazakistan$E
il kenja$F
il kirgizistan$H
il kolombja$K
il kongo brazzaville%i
il korea t'isfel$I
il korea ta' fuq$J
il kosovo$L
il kosta tal avorju$O
il kroazja$M
il kuwajt%m
il laos&5
il latvja$e
il lesoto&6
il libanu$h
il liberja$f
il libja$g
il liechtenstein&7
il litwanja$i
il lussemburgu&8
il macao%e
il macedonja ta' fuq$j
il malasja$k
il malawi$l
il maldivi&9
il mali&:
il marokk%y
il mauritania$m
il messiku&;
il mikronezja$n
il moldova$o
il mongolja$p
il montenegro%b
il mozambique&<
il myanmar burma%X
il pakistan$w
il palestina$x
il panama&=
il paragwaj&>
il peru&?
il polonja$z
il portugall${
il qatar%]
il venezwela&@
il vjetnam&A
ile bouvet%R
ile christmas%S
ile de man%p
ile norfolk%q
iles aland$%
iles caimans%_
iles cocos%g
iles cook%j
iles feroe%w
iles heard et macdonald&/
iles malouines%x
iles malouines (iles falkland%x
iles mariannes du nord%v
iles marshall&,
iles mineures eloignees des etats unis$'
iles pitcairn&-
iles salomon&3
iles turques et caiques&4
iles vierges britanniques%U
iles vierges des etats unis$(
ilha bouvet%R
ilha christmas%S
ilha de man%p
ilha norfolk%q
ilhas aland$%
ilhas cayman%_
ilhas cocos (keeling%g
ilhas cook%j
ilhas faroe%w
ilhas georgia do sul e sandwich do sul%1
ilhas heard e mcdonald&/
ilhas malvinas%x
ilhas malvinas (ilhas falkland%x
ilhas marianas do norte%v
ilhas marshall&,
ilhas menores distantes dos eua$'
ilhas pitcairn&-
ilhas salomao&3
ilhas turcas e caicos&4
ilhas virgens americanas$(
ilhas virgens britanicas%U
illa bouvet%R
illa christmas%S
illa de la reunio&B
illa de man%p
illa norfolk%q
illes aland$%
illes caiman%_
illes cocos (keeling%g
illes cook%j
illes falkland%x
illes falkland (illes malvines%x
illes feroe%w
illes georgia del sud i sandwich del sud%1
illes heard i mcdonald&/
illes marianes del nord%v
illes marshall&,
illes menors allunyades dels estats units$'
illes pitcairn&-
illes salomo&3
illes turks i caicos&4
illes verges britaniques%U
illes verges dels estats units$(
in namibja$q
in nepal&C
in netherlands$/
in netherlands tal karibew$d
in niger$s
in nigerja$r
in nikaragwa&D
in norvegja$b
inde$Q
india$Q
indie$Q
indien$Q
indija$Q
indijas okeana britu teritorija%T
indijos vandenyno britu sritis%T
indland$Q
indoneesia$_
indonesia$_
indonesie$_
indonesien$_
indonezia$_
indonezija$_
indonezja$_
inggris$@
inggris raya$@
inghilterra$@
ingiltere$@
ingilterra$@
inglaterra$@
inglismaa$@
insula bouvet%R
insula christmas%S
insula heard si insulele mcdonald&/
insula man%p
insula norfolk%q
insulele aland$%
insulele caraibe olandeze$d
insulele cayman%_
insulele cocos (keeling%g
insulele cook%j
insulele falkland%x
insulele falkland (insulele malvine%x
insulele feroe%w
insulele indepartate ale s u a$'
insulele mariane de nord%v
insulele marshall&,
insulele pitcairn&-
insulele solomon&3
insulele turks si caicos&4
insulele virgine americane$(
insulele virgine britanice%U
intia$Q
iordania$a
iosrael&2
ir regjun amministrattiv specjali ta' hong kong tar repubblika tal poplu tac cina%d
ir regjun amministrattiv specjali tal macao tar repubblika tal poplu tac cina%e
ir renju unit$@
ir repubblika ceka%-
ir repubblika centru afrikana%a
ir repubblika demokratika tal kongo$N
ir repubblika dominicana$y
ir repubblika tal kongo%i
ir rumanija$|
ir russja$}
ir rwanda&E
ira$^
iraak$]
iraan$^
irak$]
iraka$]
irakas$]
iran$^
irana$^
iranas$^
irao$^
iraq$]
iraque$]
ireland$.
irija$.
irland$.
irlanda$.
irlande$.
irlandia$.
irlanti$.
irorszag$.
irska$.
irsko$.
is sahara tal punent%$
is samoa amerikana$3
is senegal%.
is serbja%/
is seychelles&F
is sirja%5
is slovakkja%7
is slovenja%6
is somalja%8
is sri lanka&G
is sudan%;
is sudan t'isfel%<
is suriname&H
isla bouvet%R
isla de man%p
isla de navidad%S
isla norfolk%q
island$c
islanda$c
islande$c
islandia$c
islandija$c
islanti$c
islas aland$%
islas caiman%_
islas cocos%g
islas cook%j
islas feroe%w
islas georgia del sur y sandwich del sur%1
islas heard y mcdonald&/
islas malvinas%x
islas malvinas (islas falkland%x
islas marianas del norte%v
islas marshall&,
islas menores alejadas de ee uu$'
islas pitcairn&-
islas salomon&3
islas turcas y caicos&4
islas virgenes britanicas%U
islas virgenes de ee uu$(
isle of man%p
iso britannia$@
isola bouvet%R
isola christmas%S
isola di man%p
isola norfolk%q
isole aland$%
isole cayman%_
isole cocos (keeling%g
isole cook%j
isole faer oer%w
isole falkland%x
isole falkland (isole malvine%x
isole heard e mcdonald&/
isole marianne settentrionali%v
isole marshall&,
isole minori esterne degli stati uniti$'
isole pitcairn&-
isole salomone&3
isole turks e caicos&4
isole vergini americane$(
isole vergini britanniche%U
ispanija%%
ispanya%%
israel&2
israele&2
israil&2
istocni timor%J
isvec%9
isvicre$S
it tagikistan%&
it tajlandja%(
it tajwan%)
it tanzanija%'
it territorji francizi tan nofsinhar%l
it territorji palestinjani$x
it togo&I
it tokelau&J
it tunezija%=
it turkija%>
it turkmenistan%?
ita timor%J
itaalia$`
itae-timor%J
itaevalta$v
italia$`
italie$`
italien$`
italija$`
italy$`
italya$`
itavalta$v
ivoorkust$O
ivory coast$O
iz zambja%*
iz zimbabwe%4
izland$c
izlanda$c
izrael&2
izraela&2
izraelis&2
jaapan%,
jamaica&'
jamaika&'
jamaique&'
jamajka&'
japan%,
japana%,
japani%,
japao%,
japo%,
japon%,
japonia%,
japonija%,
japonska%,
japonsko%,
japonya%,
jaunkaledonija$t
jaunzelande$u
jav$&
jeemen%u
jemen%u
jemena%u
jemenas%u
jepang%,
jerman$1
jermenija$5
jersey%s
jibuti%c
jihoafricka republika$-
jizni georgie a jizni sandwichovy ostrovy%1
jizni korea$I
jizni sudan%<
jk$@
jolaey%S
jordaania$a
jordan$a
jordania$a
jordanie$a
jordanien$a
jordanija$a
jordansko$a
joulusaar%S
joulusaari%S
juleoeen%S
juleoen%S
juloen%S
julon%S
jungtine karalyste$@
jungtines valstijos$&
jungtiniai arabu emyratai%H
jungtiniu valstiju mazosios tolimosios salos$'
jungtiniu valstiju mergeliu salos$(
juodkalnija%b
juzna afrika$-
juzna dzordzija i juzna sendvicka ostrva%1
juzna georgia a juzne sandwichove ostrovy%1
juzna georgia i otoci juzni sandwich%1
juzna georgia in juzni sandwichevi otoki%1
juzna korea$I
juzna koreja$I
juzni sudan%<
juznoafricka republika$-
juznoafriska republika$-
juzny sudan%<
kaaimaneilanden%_
kaapverdie%Y
kaboverde%Y
kaimaninseln%_
kaimanisaared%_
kaimanu salas%_
kaimanu salos%_
kajman szigetek%_
kajmanie ostrovy%_
kajmanji otoki%_
kajmanska ostrva%_
kajmanske ostrovy%_
kajmanski otoci%_
kajmany%_
kaledonia baru$t
kaledu sala%S
kambocya$D
kambodia$D
kambodja$D
kambodscha$D
kambodsja$D
kambodza$D
kambodzsa$D
kamboja$D
kameroen%[
kamerun%[
kameruna%[
kamerunas%[
kanada%\
kap verde%Y
kapp verde%Y
kapverdy%Y
karacsony sziget%S
karadag%b
karayip hollandasi$d
kargazstan$H
karibahafshluti hollands$d
karibian alankomaat$d
karibische niederlande$d
karibisk nederland$d
karibiska nederlaenderna$d
karibiska nederlanderna$d
karibske holandsko$d
karibske nizozemsko$d
karibu nyderlandai$d
kariibi madalmaad$d
karipska holandija$d
karipski otoci nizozemske$d
kasachstan$E
kasahstan$E
kasakhstan$E
kasakstan$E
katar%]
katara%]
kataras%]
kazachstan$E
kazachstanas$E
kazahstan$E
kazahstana$E
kazahsztan$E
kazajistan$E
kazakhstan$E
kazakistan$E
kazakstan$E
keenia$F
kelet timor%J
kena$F
kenia$F
kenija$F
kenya$F
kepulauan aland$%
kepulauan cayman%_
kepulauan cocos (keeling%g
kepulauan cook%j
kepulauan falkland%x
kepulauan falkland (malvinas%x
kepulauan faroe%w
kepulauan mariana utara%v
kepulauan marshall&,
kepulauan norfolk%q
kepulauan pitcairn&-
kepulauan solomon&3
kepulauan svalbard dan jan mayen&1
kepulauan terluar as$'
kepulauan turks dan caicos&4
kepulauan virgin amerika serikat$(
kepulauan virgin britania raya%U
kepulauan wallis dan futuna&K
kesk aafrika vabariik%a
keski afrikan tasavalta%a
kibris$G
kiina%3
kina%3
kinas ipasas parvaldes apgabals honkonga%d
kinija%3
kipar$G
kipra$G
kipras$G
kirasao%o
kirghizistan$H
kirghizstan$H
kirgisia$H
kirgisistan$H
kirgistan$H
kirgizie$H
kirgizija$H
kirgizistan$H
kirgizisztan$H
kirgizsko$H
kirgizstan$H
kirgizstana$H
kirguistan$H
kirguizstan$H
kiribati%f
kiribatis%f
kitajska%3
kiurasao%o
kleine afgelegen eilanden van de verenigde staten$'
koeweit%m
kokoseyjar (keeling%g
kokosinseln%g
kokosoarna%g
kokosoearna%g
kokosoeyene%g
kokosova (kilingova) ostrva%g
kokosove ostrovy%g
kokosovi (keelingovi) otoci%g
kokosovi otoki%g
kokosoyene%g
kokosu (kilinga) salas%g
kokosu (kilingo) salos%g
kokusz (keeling) szigetek%g
kolombia$K
kolombiya$K
kolumbia$K
kolumbie$K
kolumbien$K
kolumbija$K
komoorid%h
komorai%h
komoren%h
komorene%h
komorerna%h
komoreyjar%h
komori%h
komorit%h
komorlar%h
komoro%h
komorska ostrva%h
komoru salas%h
komory%h
kongas brazavilis%i
kongas kinsasa$N
kongo&L
kongo (brazavila%i
kongo (demokraticna republika kongo$N
kongo (demokratische republik$N
kongo (dr$N
kongo (drk$N
kongo (kdk$N
kongo (kinsasa$N
kongo (koztarsasag%i
kongo (lydstjornarlydveldid$N
kongo (lydveldid%i
kongo (rdk$N
kongo (republik%i
kongo (republika%i
kongo (rk%i
kongo brazavil%i
kongo brazzaville%i
kongo cumhuriyeti%i
kongo demokratik cumhuriyeti$N
kongo demokratine respublika$N
kongo demokratiska republika$N
kongo dv$N
kongo kinsasa$N
kongo kinshasa$N
kongo respublika%i
kongo vabariik%i
kongon demokraattinen tasavalta$N
kongon tasavalta%i
konzska demokraticka republika$N
konzska republika%i
kookossaared%g
kookossaaret (keelingsaaret%g
korea$I
korea polnocna$J
korea poludniowa$I
korea selatan$I
korea utara$J
korgozstan$H
kosova$L
kosovas$L
kosovo$L
kosowo$L
kosta rika%k
kostarika%k
kostaryka%k
koszovo$L
kotdivuara$O
koweit%m
kozep afrikai koztarsasag%a
kreeka$Z
kreikka$Z
krievija$}
kroasia$M
kroatia$M
kroatie$M
kroatien$M
kroatija$M
krolestwo niderlandow$/
ktr ipasais administrativais regions makao%e
kuba%n
kuka salas%j
kuko salos%j
kukova ostrva%j
kupros$G
kurasao%o
kuuba%n
kuvait%m
kuvajt%m
kuveit%m
kuveita%m
kuveitas%m
kuveyt%m
kuwait%m
kuweit%m
kuwejt%m
kuzey kore$J
kuzey makedonya$j
kuzey mariana adalari%v
kypr$G
kypros$G
kypur$G
kyrgyzstan$H
l afganistan$,
l afrika t'isfel$-
l albanija$0
l algerija$2
l angola%E
l antartika%F
l arabja sawdija$$
l argentina$4
l armenja$5
l awstralja$7
l awstrija$v
l azerbajgan$6
l egittu$)
l ekwador%t
l emirati gharab maghquda%H
l eritrea$T
l estonja$R
l eswatini%:
l etjopja$+
l indja$Q
l indonezja$_
l iran$^
l iraq$]
l irlanda$.
l istat tal belt tal vatikan%^
l istati uniti$&
l italja$`
l izlanda$c
l izvezja%9
l izvizzera$S
l oman&M
l uganda&N
l ukrajna%@
l ungerija%B
l urugwaj&O
l uzbekistan%A
la reunion&B
laane sahara%$
laensi-sahara%$
lanh tho an do duong thuoc anh%T
lanh tho palestine$x
lanh tho phia nam thuoc phap%l
lansi sahara%$
lao&5
laos&5
laosa&5
laosas&5
laosz&5
lati$e
latvia$e
latvija$e
lebanon$h
leedu$i
lengyelorszag$z
lenkija$z
leosota&6
lesotas&6
lesotho&6
lesoto&6
letland$e
letonia$e
letonija$e
letonya$e
lettland$e
lettonia$e
lettonie$e
lettorszag$e
li bang$h
liban$h
libana$h
libanas$h
libano$h
libanon$h
libeeria$f
liberia$f
liberie$f
liberija$f
liberya$f
libia$g
libie$g
libija$g
libya$g
libye$g
libyen$g
lichtenstajnsko&7
lichtensteinas&7
lichtenstejnsko&7
lichtinstein&7
liechtenstein&7
liettua$i
lietuva$i
lietuvos respublika$i
lihtenstajn&7
lihtensteina&7
liibanon$h
liibua$g
litauen$i
lithaen$i
lithuania$i
litouwen$i
lituania$i
lituanie$i
litva$i
litvania$i
litvanija$i
litvanya$i
litwa$i
liuksemburgas&8
lotwa$e
lotyssko$e
louna aafrika vabariik$-
louna georgia ja louna sandwichi saared%1
louna korea$I
louna sudaan%<
lubnan$h
lucembursko&8
lucsamburg&8
luksemburg&8
luksemburga&8
lussemburgo&8
luxemborg&8
luxembourg&8
luxemburg&8
luxemburgo&8
luxembursko&8
ma roc%y
macao%e
macao kiinan erityishallintoalue%e
macao oao ciny%e
macao sar%e
macao sar china%e
macao sar kina%e
macao zao ciny%e
macaristan%B
macau%e
macau (rae xina%e
macau erihalduspiirkond%e
macau rae da china%e
macau sar van china%e
macedoine du nord$j
macedonia$j
macedonia de nord$j
macedonia del nord$j
macedonia del norte$j
macedonia do norte$j
macedonia polnocna$j
madagascar&P
madagaskar&P
madagaskara&P
madagaskaras&P
madagaszkar&P
madarska%B
madarsko%B
madzarska%B
maenmar (burma%X
magyarorszag%B
maili&:
mainland china%3
majot&Q
majota&Q
majotas&Q
majotta&Q
makao%e
makao kkt%e
makau%e
makau dak tiongkok%e
makav%e
makedonia utara$j
maladewa&9
malaisia$k
malaisie$k
malaizija$k
malajsie$k
malajzia$k
malasia$k
malaui$l
malavi$l
malavija$l
malavis$l
malawi$l
malaysia$k
maldiivid&9
maldiv szigetek&9
maldivas&9
maldive&9
maldiven&9
maldivene&9
maldiverna&9
maldiverne&9
maldives&9
maldiveyjar&9
maldivi&9
maldivija&9
maldivler&9
maldivy&9
maldyvai&9
malediivit&9
malediven&9
maledivy&9
malediwy&9
maleisie$k
malesia$k
malezija$k
malezja$k
malezya$k
mali&:
mali udaljeni otoci sad a$'
malis&:
malta&R
malte&R
man%p
man adasi%p
man sziget%p
mani saar%p
mansaari%p
maraco%y
marea britanie$@
marianos siaurines salos%v
mariany polnocne%v
maritania$m
maritius&S
maroc%y
marocco%y
marocko%y
maroka%y
marokas%y
marokko%y
maroko%y
marroc%y
marrocos%y
marruecos%y
marsala salas&,
marsalo salos&,
marsalovi otoci&,
marsalska ostrva&,
marshall adalari&,
marshall islands&,
marshall szigetek&,
marshalleilanden&,
marshalleyjar&,
marshalli saared&,
marshallinsaaret&,
marshallinseln&,
marshalloarna&,
marshalloearna&,
marshalloeerne&,
marshalloerne&,
marshalloeyene&,
marshallove ostrovy&,
marshallovi otoki&,
marshallovy ostrovy&,
marshalloyene&,
martinica&T
martinik&T
martinika&T
martinique&T
martynika&T
mauretania$m
mauretanien$m
mauretanija$m
maurice&S
maurici&S
mauricija&S
mauricijus&S
mauricio&S
mauricius&S
mauritaania$m
mauritania$m
mauritanie$m
mauritanija$m
mauritius&S
mavretanija$m
mavricij&S
mayotte&Q
mazedonien$j
mehhiko&;
mehika&;
meicsiceo&;
mejico&;
meksika&;
meksiko&;
meksyk&;
melnkalne%b
menas sala%p
meno sala%p
mensi odlehle ostrovy usa$'
mensie odlahle ostrovy usa$'
mesir$)
messico&;
mexic&;
mexico&;
mexiko&;
mexique&;
mianmar%X
mianmar (birmania%X
mianmaras (birma%X
micronesia$n
micronesie$n
micronezia$n
mid afrikulydveldid%a
midbaugs ginea$*
mijanmar (burma%X
mikroneesia$n
mikronesia$n
mikronesiafoderasjonen$n
mikronesiafoederasjonen$n
mikronesie$n
mikronesien$n
mikronezia$n
mikronezija$n
mikronezja$n
mikronezya$n
misir$)
mjanma (birma%X
mjanmar (burma%X
mjanmarsko%X
mocambic&<
mocambique&<
mogolistan$p
moldavia$o
moldavie$o
moldavien$o
moldavija$o
moldavsko$o
moldawia$o
moldawien$o
moldova$o
mon%p
monaco&U
monakas&U
monako&U
mong co$p
mongolei$p
mongolia$p
mongolie$p
mongoliet$p
mongolija$p
mongolsko$p
mongoolia$p
monserat&V
montaineagro%b
montenegro%b
montsarat&V
montseratas&V
montserrat&V
montserrata&V
moritanya$m
morocco%y
mosaimbic&<
mosambiik&<
mosambik&<
mozambic&<
mozambico&<
mozambik&<
mozambika&<
mozambikas&<
mozambique&<
muntenegru%b
my$&
myanmar%X
myanmar (barma%X
myanmar (birma%X
myanmar (birmania%X
myanmar (birmanie%X
myanmar (burma%X
myanmar (mien dien%X
na bahamai%K
na criocha palaistineacha$x
na hoileain fhilipineacha%{
na hoileain mhairianacha thuaidh%v
na seiseil&F
na uy$b
nagy britannia$@
nam cuc%F
nam georgia & quan dao nam sandwich%1
nam han$I
nam phi$-
nam sudan%<
namibia$q
namibie$q
namibija$q
namibya$q
namiibia$q
naru&W
naujoji kaledonija$t
naujoji zelandija$u
nauru&W
nederlaenderna$/
nederland$/
nederlandene$/
nederlanderna$/
neipeal&C
nemacka$1
nemcija$1
nemecko$1
nemetorszag$1
nepal&C
nepala&C
nepalas&C
netherlands$/
neukaledonien$t
neuseeland$u
new caledonia$t
new zealand$u
nga$}
nhat ban%,
nicaragua&D
nicearagua&D
niderlande$/
niderlandes karibu salas$d
niderlandy$/
niderlandy karaibskie$d
niederlande$/
niemcy$1
nieuw caledonie$t
nieuw zeeland$u
nigeeria$r
niger$s
nigera$s
nigeria$r
nigerie$r
nigerija$r
nigeris$s
nijer$s
nijerya$r
nikaragua&D
nikaragva&D
niue&X
niuje&X
nizozemska$/
nizozemski karibi$d
nizozemski sveti martin&Y
nizozemsko$/
njemacka$1
noerdliche marianen%v
noord korea$J
noord macedonie$j
noordelijke marianen%v
noorwegen$b
nord korea$J
nord makedonia$j
nord marianene%v
nordkorea$J
nordliche marianen%v
nordmakedonien$j
nordmarianerna%v
nordmarianerne%v
nordmazedonien$j
nordur korea$J
nordur makedonia$j
nordur marianaeyjar%v
noreg$b
noregur$b
norfolk%q
norfolk adasi%q
norfolk island%q
norfolk sziget%q
norfolkas sala%q
norfolkeyja%q
norfolkinsaari%q
norfolkinsel%q
norfolko sala%q
norfolkoen%q
norfolkoeya%q
norfolkon%q
norfolkoya%q
norfolski otok%q
norge$b
norja$b
norra$b
norsko$b
norsunluurannikko$O
north korea$J
north macedonia$j
northern ireland$@
northern mariana islands%v
noruega$b
norvec$b
norvege$b
norvegia$b
norvegija$b
norveska$b
norway$b
norwegen$b
norwegia$b
noua caledonie$t
noua zeelanda$u
nouvelle caledonie$t
nouvelle zelande$u
nova caledonia$t
nova kaledonia$t
nova kaledonie$t
nova kaledonija$t
nova zelanda$u
nova zelandia$u
nova zelandija$u
novi zeland$u
novy zeland$u
nowa kaledonia$t
nowa zelandia$u
nua ghuine phapua&Z
nueva caledonia$t
nueva zelanda$u
nuova caledonia$t
nuova zelanda$u
nuova zelanda (aotearoa$u
ny caledonia$t
ny kaledonien$t
nya kaledonien$t
nya zeeland$u
nyderlandai$/
nyja kaledonia$t
nyja sjaland$u
nyugat szahara%$
obala bjelokosti$O
obala slonovace$O
obala slonovace (kot d'ivoar$O
oeganda&N
oekraine%@
oest-timor%J
oesterreich$v
oesterrike$v
oestrig$v
oesttimor%J
oezbekistan%A
oileain aland$%
oileain bhriotanacha na maighdean%U
oileain cayman%_
oileain chomora%h
oileain cocos (keeling%g
oileain cook%j
oileain fhaclainne%x
oileain fhaclainne (islas malvinas%x
oileain fharo%w
oileain imeallacha s a m$'
oileain marshall&,
oileain mhaildive&9
oileain mheiriceanacha na maighdean$(
oileain na dturcach agus caicos&4
oileain palau%P
oileain pitcairn&-
oileain sholaimh&3
oilean bouvet%R
oilean heard agus oileain mcdonald&/
oilean mhanann%p
oilean mhuiris&S
oilean na nollag%S
oilean na trionoide agus tobaga&[
oilean norfolk%q
olanda$/
olandes salas$%
olandska ostrva$%
olaszorszag$`
oma&M
omaan&M
oman&M
omana&M
omanas&M
oost timor%J
oostenrijk$v
ormenyorszag$5
oroszorszag$}
orta afrika cumhuriyeti%a
ost timor%J
osterreich$v
osterrike$v
ostrig$v
ostrov man%p
ostrva turks i kaikos&4
ostrvo buve%R
ostrvo herd i mekdonaldova ostrva&/
ostrvo man%p
ostrvo norfok%q
osttimor%J
otoci heard i mcdonald&/
otoci turks i caicos&4
otok bouvet%R
otok man%p
otok norfolk%q
otoki turks in caicos&4
ouganda&N
ouzbekistan%A
ozbekistan%A
p r china%3
paapua uus guinea&Z
paeivaentasaajan guinea$*
paesi bassi$/
paises baixos$/
paises baixos caribenhos$d
paises bajos$/
paisos baixos$/
paivantasaajan guinea$*
pakistan$w
pakistana$w
pakistanas$w
pakisztan$w
pala%P
palaestina$x
palaestinensische autonomiegebiete$x
palaos%P
palastina$x
palastinensische autonomiegebiete$x
palau%P
palav%P
palestiina$x
palestiina alad$x
palestiinalaisalue$x
palestijnse gebieden$x
palestina$x
palestinas teritorijas$x
palestine$x
palestinian territories$x
palestinos teritorija$x
palestinska samosprava$x
palestinska territorierna$x
palestinska uzemi$x
palestinske teritorije$x
palestinske uzemia$x
palestinsko ozemlje$x
palestinsko podrucje$x
palestyna$x
palesztin autonomia$x
palesztina$x
panama&=
pantai gading$O
papoea nieuw guinea&Z
papouasie nouvelle guinee&Z
papua jaungvineja&Z
papua naujoji gvineja&Z
papua neuguinea&Z
papua new guinea&Z
papua noua guinee&Z
papua nova guine&Z
papua nova guinea&Z
papua nova gvineja&Z
papua nowa gwinea&Z
papua nueva guinea&Z
papua nugini&Z
papua nuova guinea&Z
papua ny guinea&Z
papua nya guinea&Z
papua nyja ginea&Z
papua uj guinea&Z
papua uusi guinea&Z
papua yeni gine&Z
paquistao$w
paragua&>
paraguai&>
paraguaj&>
paraguay&>
paragvae&>
paragvaj&>
paragvaja&>
paragvajus&>
paragwaj&>
pays bas$/
pays bas caribeens$d
peiriu&?
people's republic of china%3
perou&?
peru&?
peruu&?
phan lan$U
phap$V
philippinen%{
philippines%{
pietu afrika$-
pietu dzordzija ir pietu sandvico salos%1
pietu koreja$I
pietu sudanas%<
pitcairn&-
pitcairn adalari&-
pitcairn eyjar&-
pitcairn islands&-
pitcairn szigetek&-
pitcairneilanden&-
pitcairni saared&-
pitcairninseln&-
pitcairnoarna&-
pitcairnoearna&-
pitcairnoeyene&-
pitcairnove ostrovy&-
pitcairnovi otoci&-
pitcairnovy ostrovy&-
pitcairnoyene&-
pitkern&-
pitkernas salas&-
pitkerno salos&-
poblacht an chongo%i
poblacht cabo verde%Y
poblacht dhaonlathach an chongo$N
poblacht na hafraice lair%a
poblacht na seice%-
pobrezi slonoviny$O
pobrezie slonoviny$O
pohja korea$J
pohja makedoonia$j
pohja mariaanid%v
pohjois korea$J
pohjois makedonia$j
pohjois mariaanit%v
polaineis na fraince%}
poland$z
polandia$z
polen$z
polija$z
polinesia francesa%}
polinesia francese%}
polinesia prancis%}
polinezia franceza%}
polinezja franciza%}
polinezja francuska%}
poljska$z
polland$z
pologne$z
polonia$z
polonya$z
polska$z
polsko$z
polynesia thuoc phap%}
polynesie francaise%}
poola$z
portekiz${
porto rice&\
porto rico&\
porto riko&\
portogallo${
portorico&\
portoriko&\
portoryko&\
portugal${
portugale${
portugali${
portugalia${
portugalija${
portugalska${
portugalsko${
posebno upravno obmocje kitajske makav%e
posebno upravno obmocje ljudske republike kitajske hongkong%d
prancis$V
prancuzija$V
prancuzijos gviana%|
prancuzijos pietu sritys%l
prancuzijos polinezija%}
prantsuse guajaana%|
prantsuse lounaalad%l
prantsuse poluneesia%}
prantsusmaa$V
prc%3
puerto rico&\
puerto rikas&\
puerto riko&\
puertoriko&\
pulau bouvet%R
pulau heard dan kepulauan mcdonald&/
pulau man%p
pulau natal%S
puola$z
pup hong kong kina%d
pup makao kina%e
pusiaujo gvineja$*
qatar%]
quan dao aland$%
quan dao bac mariana%v
quan dao cayman%_
quan dao cocos (keeling%g
quan dao cook%j
quan dao falkland%x
quan dao falkland (islas malvinas%x
quan dao faroe%w
quan dao heard va mcdonald&/
quan dao marshall&,
quan dao pitcairn&-
quan dao solomon&3
quan dao turks va caicos&4
quan dao virgin thuoc anh%U
quan dao virgin thuoc hoa ky$(
quenia$F
quirguistao$H
quiribati%f
r a s chinoise de hong kong%d
r a s chinoise de macao%e
r a s hong kong china%d
r a s macao china%e
r o c%)
r u$@
ra$@
rae de hong kong (china%d
rae de macao (china%e
rakousko$v
rakusko$v
ranska$V
ranskan etelaeiset ja antarktiset alueet%l
ranskan etelaiset ja antarktiset alueet%l
ranskan guayana%|
ranskan polynesia%}
ras di hong kong%d
ras di macao%e
recko$Z
regatul unit$@
regne unit$@
regno di eswatini%:
regno unito$@
reinion&B
reinjona&B
reino unido$@
repubblica ceca%-
repubblica centrafricana%a
repubblica dominicana$y
republic of ireland$.
republic of korea$I
republic of moldova$o
republica ceha%-
republica centrafricana%a
republica centreafricana%a
republica centro africana%a
republica centroafricana%a
republica checa%-
republica del congo%i
republica democratica de timor leste%J
republica democratica del congo$N
republica democratica do congo$N
republica do congo%i
republica dominicana$y
republica moldova$o
republica tcheca%-
republica txeca%-
republik afrika tengah%a
republik ceko%-
republik dominika$y
republik indonesia$_
republik korea$I
republik moldau$o
republika czeska%-
republika hrvatska$M
republika konga%i
republika poludniowej afryki$-
republika slovenija%6
republika srbija%/
republika srodkowoafrykanska%a
republika zielonego przyladka%Y
republiken kongo%i
republikken congo%i
republikken kongo%i
republique centrafricaine%a
republique de cote d'ivoire$O
republique dominicaine$y
republique du congo%i
republique tcheque%-
reuniao&B
reunion&B
reunjonas&B
rh$M
ri$_
rietumsahara%$
riunione&B
roemenie$|
roheneemesaared%Y
romania$|
romanya$|
romenia$|
romunija$|
rootsi%9
rosja$}
roumanie$|
rovnikova guinea$*
royaume uni$@
rp$z
ru$@
ruanda&E
rumaenien$|
rumania$|
rumanien$|
rumanija$|
rumeenia$|
rumenia$|
rumunia$|
rumunija$|
rumunjska$|
rumunsko$|
ruotsi%9
rusia$}
rusija$}
rusko$}
rusland$}
russia$}
russian federation$}
russie$}
russische foderation$}
russische foederation$}
russland$}
rusya$}
rwanda&E
ryssland$}
rytu timoras%J
rzeczpospolita polska$z
s u a$&
s:t barthelemy&]
s:t helena&^
s:t kitts och nevis&_
s:t lucia&`
s:t pierre och miquelon&a
s:t vincent och grenadinerna&b
saalomoni saared&3
saara ocidental%$
sad$&
sadi arabia$$
sahara barat%$
sahara occidental%$
sahara occidentala%$
sahara occidentale%$
sahara zachodnia%$
sainreigiun riarachain hong cong daonphoblacht na sine%d
sainreigiun riarachain macao daonphoblacht na sine%e
saint barthelemy&]
saint christophe et nieves&_
saint helena&^
saint kitts dan nevis&_
saint kitts e nevis&_
saint kitts en nevis&_
saint kitts es nevis&_
saint kitts i nevis&_
saint kitts ja nevis&_
saint kitts og nevis&_
saint kitts si nevis&_
saint kitts u nevis&_
saint kitts ve nevis&_
saint lucia&`
saint marin&c
saint martin&$
saint martin (partie neerlandaise&Y
saint pierre a miquelon&a
saint pierre dan miquelon&a
saint pierre e miquelon&a
saint pierre en miquelon&a
saint pierre es miquelon&a
saint pierre et miquelon&a
saint pierre i miquelon&a
saint pierre ja miquelon&a
saint pierre og miquelon&a
saint pierre si miquelon&a
saint pierre u miquelon&a
saint pierre va miquelon&a
saint pierre ve miquelon&a
saint vincent dan grenadine&b
saint vincent e grenadine&b
saint vincent en de grenadines&b
saint vincent es a grenadine szigetek&b
saint vincent et les grenadines&b
saint vincent i grenadyny&b
saint vincent i les grenadines&b
saint vincent ja grenadiinid&b
saint vincent ja grenadiinit&b
saint vincent og grenadinerne&b
saint vincent si grenadinele&b
saint vincent u l grenadini&b
saint vincent ve grenadinler&b
sainte helene&^
sainte lucie&`
saksa$1
saksamaa$1
salamon szigetek&3
salamounovy ostrovy&3
salamunove ostrovy&3
saliamono salos&3
salomonen&3
salomonoarna&3
salomonoearna&3
salomonoeerne&3
salomonoerne&3
salomonoeyene&3
salomonovi otoci&3
salomonovi otoki&3
salomonoyene&3
salomonsaaret&3
salomonseilanden&3
salomonseyjar&3
salvador%+
salvadora%+
salvadoras%+
salwador%+
sam$&
sambia%*
sameinudu arabisku furstadaemin%H
samo&d
samo mheiricea$3
samoa&d
samoa americaines$3
samoa americana$3
samoa americane$3
samoa amerika$3
samoa amerykanskie$3
samoa thuoc my$3
san bartolome&]
san criostoir nimheas&_
san cristobal y nieves&_
san heilin&^
san mairine&c
san marinas&c
san marino&c
san martin&$
san pedro y miquelon&a
san pierre agus miquelon&a
san tome ir prinsipe&e
san uinseann agus na greanaidini&b
san vicente y las granadinas&b
sankti bartolomeusareyjar&]
sankti helena&^
sankti kitts og nevis&_
sankti lusia&`
sankti pierre og miquelon&a
sankti vinsent og grenadineyjar&b
sanmarino&c
sant'elena&^
santa elena&^
santa helena&^
santa lucia&`
santo tome y principe&e
santome un prinsipi&e
sao bartolomeu&]
sao cristovao e nevis&_
sao martinho&$
sao pedro e miquelao&a
sao tome & principe&e
sao tome agus principe&e
sao tome dan principe&e
sao tome e principe&e
sao tome en principe&e
sao tome es principe&e
sao tome et principe&e
sao tome i principe&e
sao tome ja principe&e
sao tome och principe&e
sao tome og principe&e
sao tome og prinsipe&e
sao tome si principe&e
sao tome u principe&e
sao tome und principe&e
sao tome va principe&e
sao tome ve principe&e
sao vicente e granadinas&b
saoedi arabie$$
sar hongkong%d
sar hongkong (kina%d
sar macao%e
sar makao (kina%e
sasana$@
sauda arabija$$
saudi araabia$$
saudi arabia$$
saudi arabien$$
saudiarabien$$
saudijska arabija$$
saudo arabija$$
saudova arabija$$
saudska arabia$$
saudska arabie$$
schotland$@
schottland$@
schweden%9
schweiz$S
scotia$@
scotland$@
scozia$@
sead%Z
sec%-
seicheles&F
seiseliai&F
seisellid&F
seiselu salas&F
sejseli&F
selandia baru$u
sen bartelemi&]
sen martenas&$
sen pjer i mikelon&a
sen pjeras ir mikelonas&a
senbartelmi&]
senegal%.
senegala%.
senegalas%.
senmartena&$
senpjera un mikelona&a
sent kits i nevis&_
sent kitsas ir nevis&_
sent lusija&`
sent vinsent i grenadini&b
sentkitsa un nevisa&_
sentlusija&`
sentvinsenta un grenadinas&b
serbia%/
serbie%/
serbien%/
serbija%/
serra leoa&f
serstjornarsvaedid hong kong%d
serstjornarsvaedid makao%e
servia%/
servie%/
seszele&F
severna korea$J
severna koreja$J
severna makedonija$j
severna marijanska ostrva%v
severne macedonsko$j
severne mariany%v
severni korea$J
severni makedonie$j
severni marianski otoki%v
severni mariany%v
seychelle szigetek&F
seychellen&F
seychellene&F
seychellerna&F
seychellerne&F
seychelles&F
seychelles eyjar&F
seychellit&F
seychely&F
seyseller&F
sfanta elena&^
sfanta lucia&`
sfantul martin&$
siarra leon&f
siaures koreja$J
siaures makedonija$j
siera leone&f
sierra leona&f
sierra leone&f
sijera leone&f
sile%2
sili%2
simbabve%4
simbabwe%4
singapore&g
singapour&g
singapur&g
singapura&g
singapuras&g
singeapor&g
sint helena&^
sint maarten&Y
sint martenas&Y
sintmartena&Y
sip$G
siprus$G
sirbistan%/
siria%5
sirija%5
sjedinjene americke drzave$&
sjedinjene drzave$&
sjerraleone&f
sjeverna koreja$J
sjeverna makedonija$j
sjevernomarijanski otoci%v
skocia$@
skotija$@
skotland$@
skotlanti$@
skotsko$@
skottland$@
slonokoscena obala$O
slovacchia%7
slovacia%7
slovacka%7
slovakia%7
slovakien%7
slovakiet%7
slovakija%7
slovakkia%7
slovakya%7
slovaquie%7
slovaska%7
sloveenia%6
slovenia%6
slovenie%6
slovenien%6
slovenija%6
slovenska republika%7
slovensko%7
slovenya%6
slovinsko%6
slowacja%7
slowakei%7
slowakije%7
slowakische republik%7
slowenia%6
slowenien%6
smaeyjar bandarikjanna$'
soedan%;
soer-afrika$-
soer-georgia og soer-sandwichoeyene%1
soer-korea$I
soer-sudan%<
solomon adalari&3
solomon islands&3
solomonska ostrva&3
somaalia%8
somali%8
somalia%8
somalie%8
somalija%8
somalis%8
somalsko%8
somija$U
sonderverwaltungsregion hongkong%d
sonderverwaltungsregion macau%e
soome$U
sor afrika$-
sor georgia og sor sandwichoyene%1
sor korea$I
sor sudan%<
sotimaa$@
soudan%;
soudan du sud%<
south africa$-
south georgia & south sandwich islands%1
south georgia og de sydlige sandwichoeer%1
south georgia og de sydlige sandwichoer%1
south korea$I
south sudan%<
spagna%%
spain%%
spanelsko%%
spania%%
spanielsko%%
spanien%%
spanija%%
spanja%%
spanje%%
spanjolska%%
spann%%
spanyol%%
spanyolorszag%%
spicberky a jan mayen&1
spitsbergen en jan mayen&1
spitzbergen und jan mayen&1
spojene arabske emiraty%H
spojene kralovstvi$@
spojene kralovstvo$@
spojene staty$&
spojene staty americke$&
sr%7
sra hongkong (chiny%d
sra makau (chiny%e
srbija%/
srbsko%/
srednjeafriska republika%a
srednjoafricka republika%a
sri lanca&G
sri lanka&G
srilanka&G
st barthelemy&]
st helena&^
st kitts & nevis&_
st kitts und nevis&_
st kitts va nevis&_
st lucia&`
st martin&$
st pierre & miquelon&a
st pierre und miquelon&a
st vincent & grenadines&b
st vincent og grenadinene&b
st vincent und die grenadinen&b
st vincent va grenadines&b
stait aontaithe mheiricea$&
stany zjednoczone$&
stany zjednoczone ameryki$&
statele unite$&
statele unite ale americii$&
stati uniti$&
stati uniti d'america$&
statul cetatii vaticanului%^
stora bretland$@
storbritannia$@
storbritannien$@
stranski zunanji otoki zdruzenih drzav$'
stredoafricka republika%a
sua$&
suazi%:
suazilandia%:
sud africa$-
sud sudan%<
sudaan%;
sudafrica$-
sudafrika$-
sudan%;
sudan del sud%<
sudan del sur%<
sudan poludniowy%<
sudan selatan%<
sudana%;
sudanas%;
sudanul de sud%<
sudao%;
sudao do sul%<
sudgeorgien und die sudlichen sandwichinseln%1
sudkorea$I
sudsudan%<
sudur afrika$-
sudur georgia og sudur sandvikureyjar%1
sudur korea$I
sudur sudan%<
sudurskautslandid%F
suecia%9
suedafrika$-
suede%9
suedgeorgien und die suedlichen sandwichinseln%1
suedia%9
suedkorea$I
suedsudan%<
suica$S
suissa$S
suisse$S
suiza$S
suomi$U
suomija$U
suranam&H
suriah%5
surinam&H
surinama&H
surinamas&H
suriname&H
suriye%5
suudi arabistan$$
suurbritannia$@
suuria%5
sv elenos sala&^
sv helenas sala&^
svaasimaa%:
svajc$S
svajcarska$S
svajciarsko$S
svalbara un jana majena sala&1
svalbard & jan mayen&1
svalbard a jan mayen&1
svalbard agus jan mayen&1
svalbard e jan mayen&1
svalbard es jan mayen&1
svalbard et jan mayen&1
svalbard i jan majen&1
svalbard i jan mayen&1
svalbard in jan mayen&1
svalbard ja jan mayen&1
svalbard och jan mayen&1
svalbard og jan mayen&1
svalbard si jan mayen&1
svalbard u jan mayen&1
svalbard va jan mayen&1
svalbard ve jan mayen&1
svalbard y jan mayen&1
svalbardas ir janas majenas&1
svalbardi og jan mayen&1
svartfjallaland%b
svasiland%:
svata helena&^
svata lucia&`
svata lucie&`
svatini%:
svaty bartolomej&]
svaty kristof a nevis&_
svaty krystof a nevis&_
svaty martin (fr&$
svaty martin (francie&$
svaty martin (hol&Y
svaty martin (nizozemsko&Y
svaty tomas a princov ostrov&e
svaty tomas a princuv ostrov&e
svaty vincenc a grenadiny&b
svaty vincent a grenadiny&b
svazi%:
svazijsko%:
svaziland%:
svazilandas%:
svazilend%:
svazilenda%:
svedija%9
svedorszag%9
svedska%9
svedsko%9
sveicarija$S
sveice$S
sveits$S
sveitsi$S
sventasis vincentas ir grenadinai&b
sverige%9
sveta helena&^
sveta jelena&^
sveta lucija&`
sveta peter in mihael&a
sveti bartolomej&]
sveti kristof in nevis&_
sveti kristofor i nevis&_
sveti martin (francuska&$
sveti martin (holandija&Y
sveti petar i mikelon&a
sveti toma i princip&e
sveti tomaz in princ&e
sveti vincencij in grenadine&b
sveti vincent i grenadini&b
svezia%9
svica$S
svicarska$S
sviss$S
svithjod%9
svizzera$S
svycarsko$S
swasiland%:
swaziland%:
swazilandia%:
swazimaa%:
sweden%9
swedia%9
swiss$S
switzerland$S
sydafrika$-
sydgeorgien och sydsandwichoarna%1
sydgeorgien och sydsandwichoearna%1
sydkorea$I
sydsudan%<
syria%5
syrie%5
syrien%5
syrland%5
syyria%5
szamoa&d
szaud arabia$$
szenegal%.
szent ilona&^
szerbia%/
szingapur&g
sziria%5
szkocja$@
szlovak koztarsasag%7
szlovakia%7
szlovenia%6
szomalia%8
szudan%;
szvazifold%:
szwajcaria$S
szwecja%9
t c%>
taani$P
tacikistan%&
tadjikistan%&
tadjiquistao%&
tadschikistan%&
tadsikistan%&
tadsjikistan%&
tadzikija%&
tadzikistan%&
tadzikistana%&
tadzjikistan%&
tadzsikisztan%&
tadzykistan%&
tagikistan%&
tai%(
tailand%(
tailandas%(
tailandia%(
taivan%)
taivana%)
taivanas%)
taiwan%)
taizeme%(
tajikistan%&
tajland%(
tajlandia%(
tajska%(
tajvan%)
tajwan%)
taliansko$`
tanjung verde%Y
tansaania%'
tansania%'
tanska$P
tanzania%'
tanzanie%'
tanzanija%'
tanzanya%'
tarile de jos$/
tay ban nha%%
tay sahara%$
tayikistan%&
tayland%(
tayvan%)
tc%>
tchad%Z
tchaj wan%)
tchequia%-
tchequie%-
tekkland%-
tekkneska lydveldid%-
teritoriile australe si antarctice franceze%l
teritoriile palestiniene$x
teritoriul britanic din oceanul indian%T
terksas un kaikosas salas&4
terkso ir kaikoso salos&4
terre australi francesi%l
terres australes francaises%l
terres australs antartiques franceses%l
territoire britannique de l'ocean indien%T
territoires palestiniens$x
territori britanic de l'ocea indic%T
territori palestinesi$x
territorio britanico del oceano indico%T
territorio britanico do oceano indico%T
territorio britannico dell'oceano indiano%T
territorios australes franceses%l
territorios franceses do sul%l
territorios palestinos$x
territoris palestins$x
terytoria palestynskie$x
thai lan%(
thaifold%(
thailand%(
thailanda%(
thailande%(
thailandia%(
thaimaa%(
thajsko%(
thanh vatican%^
the netherlands$/
tho nhi ky%>
thuy dien%9
thuy si$S
thyskaland$1
timor est%J
timor leste%J
timor leste (istocni timor%J
timor oriental%J
timor tal lvant%J
timor timur%J
timor wschodni%J
timorul de est%J
tiomor thoir%J
tiongkok%3
tjeckien%-
tjeckiska republiken%-
tjekkiet%-
tocala&J
toga&I
togas&I
togo&I
tokela&J
tokelau&J
tokelauoarna&J
tokelauoearna&J
tokelav&J
tonga&h
torokorszag%>
tr variant%>
trieu tien$J
trinidad & tobago&[
trinidad a tobago&[
trinidad dan tobago&[
trinidad e tobago&[
trinidad en tobago&[
trinidad es tobago&[
trinidad i tobago&[
trinidad in tobago&[
trinidad ja tobago&[
trinidad och tobago&[
trinidad og tobago&[
trinidad si tobago&[
trinidad u tobago&[
trinidad und tobago&[
trinidad va tobago&[
trinidad ve tobago&[
trinidad y tobago&[
trinidada un tobago&[
trinidadas ir tobagas&[
trinite et tobago&[
trung quoc%3
trynidad i tobago&[
tsaad%Z
tsad%Z
tschad%Z
tschechei%-
tschechien%-
tschechische republik%-
tsehhi%-
tsehhi vabariik%-
tsekin tasavalta%-
tsekki%-
tsiili%2
tsjaad%Z
tsjad%Z
tsjechie%-
tsjechische republiek%-
tsjekkia%-
tuerkei%>
tuneesia%=
tunesie%=
tunesien%=
tunez%=
tunezia%=
tunezja%=
tunis%=
tunisas%=
tunisia%=
tunisie%=
tunisien%=
tunisija%=
tunisko%=
tunizija%=
tunus%=
turchia%>
turcia%>
turcija%>
turcja%>
turcomenistao%?
turecko%>
turgi%>
turkei%>
turkey%>
turki%>
turkiet%>
turkija%>
turkije%>
turkiye%>
turkiye cumhuriyeti%>
turkki%>
turkmenistan%?
turkmenistana%?
turkmenistanas%?
turkmenisztan%?
turkmensko%?
turks & caicos islands&4
turks a caicos&4
turks en caicoseilanden&4
turks es caicos szigetek&4
turks i caicos&4
turks ja caicos&4
turks ja caicossaaret&4
turks och caicosoarna&4
turks og caicoseyjar&4
turks og caicosoerne&4
turks og caicosoyene&4
turks und caicosinseln&4
turks ve caicos adalari&4
turks- och caicosoearna&4
turks- og caicosoeerne&4
turks- og caicosoeyene&4
turquia%>
turquie%>
turska%>
tuvalu&i
txad%Z
txequia%-
tyrkia%>
tyrkiet%>
tyrkland%>
tyskland$1
u a e%H
u k$@
u s$&
u s a$&
u s outlying islands$'
u s virgin islands$(
uae%H
uc$7
ucraina%@
ucrania%@
udaljena ostrva sad$'
uganda&N
uhendkuningriik$@
uhendriikide hajasaared$'
uj kaledonia$t
uj zeland$u
ujedinjeni arapski emirati%H
ujedinjeno kraljevstvo$@
uk$@
ukraina%@
ukraine%@
ukrajina%@
ukrajna%@
ukrayna%@
umman&M
ungari%B
ungaria%B
ungarija%B
ungarn%B
ungern%B
ungheria%B
ungverjaland%B
uni emirat arab%H
united arab emirates%H
united kingdom$@
united states$&
united states of america$&
unkari%B
uragua&O
urdun$a
uruguai&O
uruguaj&O
uruguay&O
urugvae&O
urugvaj&O
urugvaja&O
urugvajus&O
urugwaj&O
usa$&
usa neitsisaared$(
usa:s yttre oar$'
usa:s yttre oear$'
usas ytre oeyer$'
usas ytre oyer$'
usbekistan%A
uus kaledoonia$t
uus meremaa$u
uusi kaledonia$t
uusi seelanti$u
uzbegisztan%A
uzbekistan%A
uzbekistana%A
uzbekistanas%A
uzbequistao%A
vacija$1
vaestsahara%$
vailis agus futuna&K
vakaru sachara%$
valgevene$9
valis i futuna&K
valko venaja$9
valko-venaejae$9
vanocni ostrov%S
vanuatu&j
vastsahara%$
vaticaanstad%^
vatican%^
vatican city%^
vatikaani%^
vatikan%^
vatikanid%^
vatikano miesto valstybe%^
vatikans%^
vatikanstadt%^
vatikanstaten%^
veiniseala&@
velika britanija$@
velka britania$@
velka britanie$@
venaejae$}
venaja$}
venecuela&@
venemaa$}
venesuela&@
venezuela&@
vengrija%B
vereinigte arabische emirate%H
vereinigte staaten$&
vereinigte staaten von amerika$&
vereinigtes koenigreich$@
vereinigtes konigreich$@
verenigd koninkrijk$@
verenigde arabische emiraten%H
verenigde staten$&
verenigde staten van amerika$&
vest sahara%$
vestsahara%$
vestur sahara%$
vianocny ostrov%S
viet nam&A
vietna&A
vietnam&A
vietnamas&A
vietname&A
vijetnam&A
viro$R
vitneam&A
vitryssland$9
vjetnama&A
vk$@
vokietija$1
volisa un futunas salas&K
volisas ir futuna&K
volksrepublik china%3
vs$&
vuong quoc anh$@
vychodni timor%J
vychodny timor%J
vzhodni timor%J
wales$@
wallis & futuna&K
wallis a futuna&K
wallis e futuna&K
wallis en futuna&K
wallis es futuna&K
wallis et futuna&K
wallis i futuna&K
wallis in futuna&K
wallis ja futuna&K
wallis och futunaoarna&K
wallis og futuna&K
wallis og futunaeyjar&K
wallis si futuna&K
wallis u futuna&K
wallis und futuna&K
wallis va futuna&K
wallis ve futuna&K
wallis y futuna&K
wallis- och futunaoearna&K
watykan%^
wegry%B
weihnachtsinsel%S
weissrussland$9
wenezuela&@
westelijke sahara%$
western sahara%$
westsahara%$
wielka brytania$@
wietnam&A
wilayah inggris di samudra hindia%T
wilayah palestina$x
wilayah selatan prancis%l
wit rusland$9
wlk bryt$@
wlochy$`
wni$_
wybrzeze kosci sloniowej$O
wyspa bouveta%R
wyspa bozego narodzenia%S
wyspa man%p
wyspa swietej heleny&^
wyspy alandzkie$%
wyspy cooka%j
wyspy dziewicze stanow zjednoczonych$(
wyspy heard i mcdonalda&/
wyspy kokosowe%g
wyspy marshalla&,
wyspy owcze%w
wyspy salomona&3
wyspy swietego tomasza i ksiazeca&e
xile%2
xina%3
xipre$G
yaman%u
yemen%u
yeni kaledonya$t
yeni zelanda$u
yhdysvallat$&
yhdysvaltain erillissaaret$'
yhdysvaltain neitsytsaaret$(
yibuti%c
yordania$a
ypatingasis administracinis kinijos regionas honkongas%d
ypatingasis administracinis kinijos regionas makao%e
yunani$Z
yunanistan$Z
zahodna sahara%$
zalamana salas&3
zaliasis kysulys%Y
zambia%*
zambie%*
zambija%*
zambiya%*
zapadna sahara%$
zapadni sahara%$
zda$&
zdruzene drzave amerike$&
zdruzeni arabski emirati%H
zdruzeno kraljestvo$@
zelenortska ostrva%Y
zelenortska republika%Y
zelenortski otoki%Y
zentralafrikanische republik%a
ziemelkoreja$J
ziemelmakedonija$j
ziemelu marianas salas%v
ziemsvetku sala%S
zilonkaula krasts$O
zimbabue%4
zimbabve%4
zimbabwe%4
zjednoczone emiraty arabskie%H
zjednoczone krolestwo$@
zk$@
zold foki koztarsasag%Y
zuid afrika$-
zuid georgia en zuidelijke sandwicheilanden%1
zuid korea$I
zuid soedan%<
zviedrija%9
zweden%9
zwitserland$S
zypern$G
αγγλια$@
αγια ελενη&^
αγια λουκια&`
αγιοσ βαρθολομαιοσ&]
αγιοσ βικεντιοσ και γρεναδινεσ&b
αγιοσ μαρινοσ&c
αγιοσ μαρτινοσ (γαλλικο τμημα&$
αγιοσ μαρτινοσ (ολλανδικο τμημα&Y
αγκολα%E
αζερμπαιτζαν$6
αιγυπτοσ$)
αιθιοπια$+
αιτη&.
ακτη ελεφαντοστου$O
αλβανια$0
αλγερια$2
αμερικανικεσ παρθενεσ νησοι$(
αμερικανικη σαμοα$3
αμερικη$&
ανατολικο τιμορ%J
ανγκουιλα%D
ανδορα%C
ανταρκτικη%F
αντιγκουα και μπαρμπουντα%G
αοτεαροα νεα ζηλανδια$u
απομακρυσμενεσ νησιδεσ ηπα$'
αργεντινη$4
αρμενια$5
αρουμπα%I
αυστραλια$7
αυστρια$v
αφγανισταν$,
βανουατου&j
βατικανο%^
βελγιο$:
βενεζουελα&@
βερμουδεσ%O
βιετναμ&A
βολιβια$=
βορεια κορεα$J
βορεια μακεδονια$j
βοσνια ερζεγοβινη$<
βουλγαρια$A
βραζιλια$?
βρετανικα εδαφη ινδικου ωκεανου%T
βρετανικεσ παρθενεσ νησοι%U
γαλλια$V
γαλλικα νοτια εδαφη%l
γαλλικη γουιανα%|
γαλλικη πολυνησια%}
γερμανια$1
γεωργια%0
γιβραλταρ%`
γκαμπια$X
γκαμπον$W
γκανα&%
γκερνζι&&
γκουαμ&*
γουαδελουπη&)
γουαλισ και φουτουνα&K
γουατεμαλα&+
γουιανα$[
γουινεα$\
γουινεα μπισαου%Q
γρεναδα&(
γροιλανδια$Y
δανια$P
δομινικανη δημοκρατια$y
δυτικη σαχαρα%$
ελ σαλβαδορ%+
ελβετια$S
ελλαδα$Z
ελλασ$Z
ερυθραια$T
εσθονια$R
εσουατινι%:
ζαμπια%*
ζιμπαμπουε%4
η π α$&
ηβ$@
ηνωμενα αραβικα εμιρατα%H
ηνωμενεσ πολιτειεσ$&
ηνωμενο βασιλειο$@
ηπα$&
ιαπωνια%,
ινδια$Q
ινδονησια$_
ιορδανια$a
ιρακ$]
ιραν$^
ιρλανδια$.
ισημερινη γουινεα$*
ισημερινοσ%t
ισλανδια$c
ισπανια%%
ισραηλ&2
ιταλια$`
καζακσταν$E
καμερουν%[
καμποτζη$D
καναδασ%\
καταρ%]
κατω χωρεσ$/
κεντροαφρικανικη δημοκρατια%a
κενυα$F
κινα%3
κιργισταν$H
κιριμπατι%f
κολομβια$K
κομορεσ%h
κονγκο (δημοκρατια%i
κονγκο (λδκ$N
κονγκο κινσασα$N
κονγκο μπραζαβιλ%i
κοσσυφοπεδιο$L
κοστα ρικα%k
κουβα%n
κουβειτ%m
κουρασαο%o
κροατια$M
κυπροσ$G
λαοσ&5
λεσοτο&6
λετονια$e
λευκορωσια$9
λιβανοσ$h
λιβερια$f
λιβυη$g
λιθουανια$i
λιχτενσταιν&7
λουξεμβουργο&8
μαγιοτ&Q
μαδαγασκαρη&P
μακαο%e
μακαο εδπ κινασ%e
μαλαισια$k
μαλαουι$l
μαλδιβεσ&9
μαλι&:
μαλτα&R
μαροκο%y
μαρτινικα&T
μαυρικιοσ&S
μαυριτανια$m
μαυροβουνιο%b
μεγαλη βρετανια$@
μεξικο&;
μιανμαρ (βιρμανια%X
μικρονησια$n
μογγολια$p
μοζαμβικη&<
μολδαβια$o
μονακο&U
μονσερατ&V
μπανγκλαντεσ$8
μπαρμπειντοσ%M
μπαχαμεσ%K
μπαχρειν%L
μπελιζ$;
μπενιν%N
μποτσουανα$>
μπουρκινα φασο%W
μπουρουντι$B
μπουταν$C
μπρουνει%V
ναμιμπια$q
ναουρου&W
νεα ζηλανδια$u
νεα καληδονια$t
νεπαλ&C
νησοι βορειεσ μαριανεσ%v
νησοι κειμαν%_
νησοι κοκοσ (κιλινγκ%g
νησοι κουκ%j
νησοι μαρσαλ&,
νησοι νοτια γεωργια και νοτιεσ σαντουιτσ%1
νησοι ολαντ$%
νησοι πιτκερν&-
νησοι σολομωντοσ&3
νησοι τερκσ και καικοσ&4
νησοι φεροεσ%w
νησοι φοκλαντ%x
νησοι φοκλαντ (νησοι μαλβινασ%x
νησοι χερντ και μακντοναλντ&/
νησοσ μπουβε%R
νησοσ νορφολκ%q
νησοσ του μαν%p
νησοσ των χριστουγεννων%S
νιγηρασ$s
νιγηρια$r
νικαραγουα&D
νιουε&X
νορβηγια$b
νοτια αφρικη$-
νοτια κορεα$I
νοτιο σουδαν%<
ντομινικα%r
ολλανδια$/
ολλανδια καραιβικησ$d
ομαν&M
ονδουρα&0
ουγγαρια%B
ουγκαντα&N
ουζμπεκισταν%A
ουκρανια%@
ουρουγουαη&O
πακισταν$w
παλαιστινη$x
παλαιστινιακα εδαφη$x
παλαου%P
παναμασ&=
παπουα νεα γουινεα&Z
παραγουαη&>
περου&?
πολωνια$z
πορτογαλια${
πουερτο ρικο&\
πρασινο ακρωτηριο%Y
ρεινιον&B
ρουαντα&E
ρουμανια$|
ρωσια$}
σαμοα&d
σαο τομε και πρινσιπε&e
σαουδικη αραβια$$
σβαλμπαρντ και γιαν μαγιεν&1
σεν κιτσ και νεβισ&_
σεν πιερ και μικελον&a
σενεγαλη%.
σερβια%/
σευχελλεσ&F
σιγκαπουρη&g
σιερα λεονε&f
σκωτια$@
σλοβακια%7
σλοβενια%6
σομαλια%8
σουαζιλανδη%:
σουδαν%;
σουηδια%9
σουριναμ&H
σρι λανκα&G
συρια%5
ταιβαν%)
ταιλανδη%(
τανζανια%'
τατζικισταν%&
τζαμαικα&'
τζερζι%s
τζιμπουτι%c
τιμορ λεστε%J
τογκο&I
τοκελαου&J
τονγκα&h
τουβαλου&i
τουρκια%>
τουρκμενισταν%?
τρινινταντ και τομπαγκο&[
τσαντ%Z
τσεχια%-
τσεχικη δημοκρατια%-
τυνησια%=
υεμενη%u
φιλιππινεσ%{
φινλανδια$U
φιτζι%z
χιλη%2
χονγκ κονγκ%d
χονγκ κονγκ εδπ κινασ%d
авганистан$,
австралия$7
австралія$7
австрия$v
австрія$v
азербайджан$6
азербејџан$6
аландские о ва$%
аландські острови$%
албания$0
албанија$0
албанія$0
алжир$2
америка$&
американска самоа$3
американски вирджински острови$(
американское самоа$3
американське самоа$3
америчка девичанска острва$(
америчка самоа$3
ангвила%D
ангилья%D
англия$@
англія$@
ангола%E
ангуила%D
ангілья%D
андора%C
андорра%C
антарктида%F
антарктик%F
антарктика%F
антигва и барбуда%G
антигуа и барбуда%G
антигуа і барбуда%G
аотеароа (нова зеландія$u
аотеароа (новая зеландия$u
аотеароа нова зеландия$u
аргентина$4
аржентина$4
армения$5
аруба%I
аустралија$7
аустрија$v
афганистан$,
афганістан$,
багамські острови%K
багамы%K
бангладеш$8
барбадос%M
бахами%K
бахамски острови%K
бахреин%L
бахрейн%L
беларус$9
беларусь$9
белгия$:
белгија$:
белиз$;
белизе$;
белорусија$9
белоруссия$9
бельгия$:
бельгія$:
беліз$;
бенин%N
бенін%N
берег слонової кістки$O
бермуди%O
бермудски острови%O
бермудские о ва%O
бермудські острови%O
бих$<
божићно острво%S
болгария$A
болгарія$A
боливия$=
боливија$=
болівія$=
бонэйр синт эстатиус и саба$d
босна$<
босна и херцеговина$<
босния и герцеговина$<
боснія і герцеговина$<
ботсвана$>
боцвана$>
бразил$?
бразилия$?
бразилія$?
британия$@
британска девичанска острва%U
британска територия в индийския океан%T
британска територија индијског океана%T
британская территория в индийском океане%T
британски вирджински острови%U
британська територія в індійському океані%T
британські віргінські острови%U
бруней%V
бруней даруссалам%V
брунеј%V
бугарска$A
буркина фасо%W
буркіна фасо%W
бурунди$B
бурунді$B
бутан$C
българия$A
білорусь$9
в'єтнам&A
валис и футуна&K
вануату&j
ватикан%^
велика британија$@
велика британія$@
великобритания$@
венгрия%B
венесуела&@
венесуэла&@
венецуела&@
виетнам&A
виргинские о ва (великобритания%U
виргинские о ва (сша$(
вијетнам&A
внешние малые о ва (сша$'
восточный тимор%J
вьетнам&A
віддалені острови сша$'
віргінські острови (сша$(
вірменія$5
габон$W
гаити&.
гайана$[
гамбия$X
гамбија$X
гамбія$X
гана&%
гаяна$[
гаїті&.
гваделуп&)
гваделупа&)
гватемала&+
гвајана$[
гвинея$\
гвинея бисау%Q
гвинеја$\
гвинеја бисао%Q
гвінея$\
гвінея бісау%Q
германия$1
гернзи&&
гернси&&
гернсі&&
гибралтар%`
голландия$/
голландія$/
гондурас&0
гонконг%d
гонконг (сар%d
гонконг оар китаю%d
гренада&(
гренланд$Y
гренландия$Y
гренландія$Y
греция$Z
греція$Z
грузия%0
грузија%0
грузія%0
грчка$Z
гуам&*
гърнзи&&
гърция$Z
гібралтар%`
дания$P
данска$P
данія$P
джерси%s
джерсі%s
джибути%c
джибуті%c
джърси%s
доминика%r
доминиканска република$y
доминиканская республика$y
домініка%r
домініканська республіка$y
египат$)
египет$)
еквадор%t
екваториална гвинея$*
екваторијална гвинеја$*
екваторіальна гвінея$*
енглеска$@
еритрея$T
еритреја$T
есватини%:
есватіні%:
естония$R
естонија$R
естонія$R
етиопия$+
етиопија$+
ефіопія$+
замбия%*
замбија%*
замбія%*
западна сахара%$
западная сахара%$
західна сахара%$
зеленортска острва%Y
зимбабве%4
зімбабве%4
израел&2
израиль&2
източен тимор%J
индия$Q
индија$Q
индонезия$_
индонезија$_
иордания$a
ирак$]
иран$^
ирландия$.
ирска$.
исланд$c
исландия$c
испания%%
источни тимор%J
италия$`
италија$`
йемен%u
йордания$a
йорданія$a
кабо верде%Y
казахстан$E
кайманови острови%_
кайманові острови%_
камбоджа$D
камбоџа$D
камерун%[
канада%\
карибска нидерландия$d
карибські нідерланди$d
карипска холандија$d
катар%]
кајманска острва%_
кения$F
кенија$F
кенія$F
кина%3
кипар$G
кипр$G
кипър$G
киргизия$H
киргизстан$H
киргистан$H
кирибати%f
китай%3
кндр$J
кокосова (килингова) острва%g
кокосови острови (острови кийлинг%g
кокосовые о ва%g
кокосові (кілінг) острови%g
колумбия$K
колумбија$K
колумбія$K
комори%h
коморска острва%h
коморски острови%h
коморы%h
конго (бразавил%i
конго (дрк$N
конго (киншаса$N
конго (република%i
конго (республіка%i
конго бразавил%i
конго браззавиль%i
конго браззавіль%i
конго киншаса$N
конго кіншаса$N
косово$L
коста рика%k
костарика%k
кот д'ивоар$O
кот д'ивуар$O
кот д'івуар$O
куба%n
кувајт%m
кувейт%m
кукова острва%j
курасао%o
кыргызстан$H
кюрасао%o
кіпр$G
кірибаті%f
лаос&5
латвия$e
латвія$e
лесото&6
летонија$e
либан$h
либерия$f
либерија$f
либия$g
либија$g
ливан$h
ливия$g
литва$i
литванија$i
лихтенштајн&7
лихтенштейн&7
лихтенщайн&7
луксембург&8
люксембург&8
ліберія$f
ліван$h
лівія$g
ліхтенштейн&7
м'янма (бірма%X
маврикий&S
маврикій&S
мавритания$m
мавританія$m
мавриций&S
мадагаскар&P
майот&Q
майотта&Q
макао%e
макао (сар%e
макао оар китаю%e
макао сар на китай%e
малави$l
малаві$l
малайзия$k
малайзія$k
малдиви&9
малезија$k
мали&:
малта&R
мальдивы&9
мальдіви&9
мальта&R
малі&:
марокко%y
мароко%y
мартиник&T
мартиника&T
мартиніка&T
маршалловы о ва&,
маршаллові острови&,
маршалови острови&,
маршалска острва&,
мауританија$m
маурицијус&S
мађарска%B
мајот&Q
мексика&;
мексико&;
мианмар (бирма%X
микронезия$n
микронезија$n
мијанмар (бурма%X
мозамбик&<
мозамбік&<
молдавия$o
молдавија$o
молдова$o
монако&U
монголия$p
монголија$p
монголія$p
монсерат&V
монтсерат&V
монтсеррат&V
мьянма (бирма%X
мікронезія$n
намибия$q
намибија$q
намібія$q
науру&W
немачка$1
непал&C
нигер$s
нигерия$r
нигерија$r
нидерландия$/
нидерланды$/
никарагва&D
никарагуа&D
ниуе&X
ниуэ&X
нова зеландия$u
нова зеландія$u
нова каледония$t
нова каледонија$t
нова каледонія$t
новая зеландия$u
новая каледония$t
нови зеланд$u
норвегия$b
норвегія$b
норвешка$b
нігер$s
нігерія$r
нідерланди$/
нікарагуа&D
німеччина$1
ніуе&X
о в буве%R
о в мэн%p
о в норфолк%q
о в рождества%S
о в св елены&^
о ва кайман%_
о ва кука%j
о ва питкэрн&-
о ва херд и макдональд&/
оаэ%H
об'єднані арабські емірати%H
обала слоноваче$O
обала слоноваче (кот д'ивоар$O
обединени арабски емирства%H
обединеното кралство$@
оландска острва$%
оландски острови$%
оман&M
острва туркс и каикос&4
острво буве%R
острво ман%p
острво норфок%q
острво херд и мекдоналдова острва&/
остров буве%R
остров ман%p
остров норфолк%q
остров рождество%S
острови герд і макдоналд&/
острови кук%j
острови кука%j
острови питкерн&-
острови піткерн&-
острови теркс і кайкос&4
острови търкс и кайкос&4
острови хърд и макдоналд&/
острів буве%R
острів мен%p
острів норфолк%q
острів різдва%S
острів святої єлени&^
отдалечени острови на сащ$'
пакистан$w
палау%P
палестина$x
палестинске територије$x
палестински територии$x
палестинские территории$x
палестинські території$x
панама&=
папуа нова гвинея&Z
папуа нова гвинеја&Z
папуа нова гвінея&Z
папуа новая гвинея&Z
парагвай&>
парагвај&>
перу&?
питкерн&-
полша$z
польша$z
польща$z
порторико&\
португалия${
португалија${
португалія${
пољска$z
пуерто рико&\
пуэрто рико&\
південна джорджія та південні сандвічеві острови%1
південна корея$I
південний судан%<
південно африканська республіка$-
північна корея$J
північна македонія$j
північні маріанські острови%v
рб$9
реинион&B
република българия$A
република србија%/
республика беларусь$9
республика казахстан$E
республика конго%i
республика корея$I
реюнион&B
реюньйон&B
реюньон&B
рк$E
российская федерация$}
россия$}
росія$}
руанда&E
румунија$|
румунія$|
румъния$|
румыния$|
русия$}
русија$}
рф$}
сад$&
салвадор%+
сальвадор%+
самоа&d
сан марино&c
сан томе и принсипи&e
сан томе і принсіпі&e
сао томе и принсипи&e
сао томе и принципе&e
сар макао (кина%e
сар хонгконг (кина%d
саудитска арабия$$
саудијска арабија$$
саудовская аравия$$
саудівська аравія$$
сащ$&
свазиленд%:
свазіленд%:
свалбард и ян майен&1
свалбард и јан мајен&1
света елена&^
света луција&`
света јелена&^
свети бартоломеј&]
свети мартин (француска&$
свети мартин (холандија&Y
северна корея$J
северна кореја$J
северна македония$j
северна македонија$j
северна маријанска острва%v
северная македония$j
северни мариански острови%v
северные марианские о ва%v
сейнт винсънт и гренадини&b
сейнт китс и невис&_
сейнт лусия&`
сейшели&F
сейшельские о ва&F
сейшельські острови&F
сен бартелеми&]
сен бартелемі&]
сен мартен&$
сен п'єр і мікелон&a
сен пиер и микелон&a
сен пьер и микелон&a
сен пјер и микелон&a
сенегал%.
сент винсент и гренадини&b
сент винсент и гренадины&b
сент вінсент і гренадіни&b
сент китс и невис&_
сент кітс і невіс&_
сент люсия&`
сент люсія&`
сербия%/
сербія%/
сејшели&F
сиера леоне&f
сингапур&g
синт мартен&Y
сирия%5
сирија%5
сирія%5
сијера леоне&f
словакия%7
словачка%7
словаччина%7
словения%6
словенија%6
словенія%6
соединенные штаты$&
соломонови острови&3
соломоновы о ва&3
соломонові острови&3
соломонска острва&3
сомали%8
сомалия%8
сомалија%8
сомалі%8
сполучені штати$&
србија%/
судан%;
суринам&H
східний тимор%J
сша$&
съединени щати$&
сърбия%/
сьерра леоне&f
сьєрра леоне&f
сінгапур&g
сінт мартен&Y
сједињене америчке државе$&
сједињене државе$&
таджикистан%&
таиланд%(
тайван%)
тайвань%)
тайланд%(
танзания%'
танзанија%'
танзанія%'
таїланд%(
тајван%)
тајланд%(
таџикистан%&
теркс и кайкос&4
тимор лесте%J
тимор лесте (источни тимор%J
тимор лешті%J
того&I
токелау&J
тонга&h
тринидад и тобаго&[
тринідад і тобаго&[
тувалу&i
тунис%=
туніс%=
туреччина%>
туркменистан%?
туркмения%?
туркменістан%?
турска%>
турция%>
уганда&N
угорщина%B
удаљена острва сад$'
узбекистан%A
ук$@
украина%@
украйна%@
україна%@
украјина%@
унгария%B
уолис и футуна&K
уоллис и футуна&K
уолліс і футуна&K
уругвай&O
уругвај&O
уједињени арапски емирати%H
уједињено краљевство$@
фарерские о ва%w
фарерські острови%w
фарска острва%w
фарьорски острови%w
федеративные штаты микронезии$n
федеративні штати мікронезії$n
фиджи%z
филипини%{
филиппины%{
финландия$U
финляндия$U
финска$U
фиџи%z
фокландска (малвинска) острва%x
фокландска острва%x
фолкландски острови%x
фолкландски острови (малвински острови%x
фолклендские (мальвинские) о ва%x
фолклендские о ва%x
фолклендські (мальвінські) острови%x
фолклендські острови%x
франция$V
французская гвиана%|
французская полинезия%}
французские южные территории%l
французька гвіана%|
французька полінезія%}
французькі південні території%l
француска$V
француска гвајана%|
француска полинезија%}
француске јужне територије%l
франція$V
френска гвиана%|
френска полинезия%}
френски южни територии%l
фіджі%z
філіппіни%{
фінляндія$U
хаити&.
холандия$/
холандија$/
хонгконг%d
хондурас&0
хонконг%d
хонконг сар на китай%d
хорватия$M
хорватія$M
хрватска$M
хърватия$M
централноафриканска република%a
централноафричка република%a
центрально африканская республика%a
центральноафриканська республіка%a
црна гора%b
чад%Z
черна гора%b
черногория%b
чеська республіка%-
чехия%-
чехія%-
чешка%-
чешка република%-
чешская республика%-
чиле%2
чили%2
чилі%2
чорногорія%b
швајцарска$S
шведска%9
швейцария$S
швейцарія$S
швеция%9
швеція%9
шотландия$@
шотландія$@
шпанија%%
шпицберген и ян майен&1
шпіцберген та ян маєн&1
шри ланка&G
шрі ланка&G
эквадор%t
экваториальная гвинея$*
эмираты%H
эритрея$T
эсватини%:
эстония$R
эфиопия$+
южен судан%<
южна африка$-
южна джорджия и южни сандвичеви острови%1
южна корея$I
южная георгия и южные сандвичевы о ва%1
южная корея$I
южно африканская республика$-
южный судан%<
ямайка&'
япония%,
японія%,
єгипет$)
ємен%u
ізраїль&2
індонезія$_
індія$Q
ірак$]
іран$^
ірландія$.
ісландія$c
іспанія%%
італія$`
јамајка&'
јапан%,
јемен%u
јерменија$5
јордан$a
јужна кореја$I
јужна џорџија и јужна сендвичка острва%1
јужни судан%<
јужноафричка република$-
џерзи%s
џибути%c
אאוטארואה$u
אוגנדה&N
אוזבקיסטן%A
אוסטריה$v
אוסטרליה$7
אוקראינה%@
אורוגוואי&O
אזרבייג׳ן$6
אי חג המולד%S
איחוד האמירויות הערביות%H
איטליה$`
איי אולנד$%
איי בהאמה%K
איי הבתולה הבריטיים%U
איי הבתולה של ארצות הברית$(
איי הרד ומקדונלד&/
איי ווליס ופוטונה&K
איי טרקס וקייקוס&4
איי מריאנה הצפוניים%v
איי מרשל&,
איי סיישל&F
איי פארו%w
איי פוקלנד%x
איי פוקלנד (איי מלווינס%x
איי פיטקרן&-
איי קוק%j
איי קוקוס (קילינג%g
איי קיימן%_
איי שלמה&3
אינדונזיה$_
איסלנד$c
איראן$^
אירלנד$.
אל סלבדור%+
אלבניה$0
אלג׳יריה$2
אנגווילה%D
אנגולה%E
אנגליה$@
אנדורה%C
אנטארקטיקה%F
אנטיגואה וברבודה%G
אסוואטיני%:
אסטוניה$R
אפגניסטן$,
אקוודור%t
ארגנטינה$4
ארה"ב$&
ארה״ב$&
ארובה%I
אריתריאה$T
ארמניה$5
ארצות הברית$&
אתיופיה$+
בהוטן$C
בוטסואנה$>
בולגריה$A
בוליביה$=
בוסניה והרצגובינה$<
בורונדי$B
בורקינה פאסו%W
בחריין%L
בלארוס$9
בלגיה$:
בליז$;
בנגלדש$8
בנין%N
ברבדוס%M
ברוניי%V
ברזיל$?
בריטניה$@
ברמודה%O
גאורגיה%0
גאנה&%
גבון$W
גואטמלה&+
גואם&*
גוואדלופ&)
גיאנה$[
גיאנה הצרפתית%|
גיברלטר%`
גינאה$\
גינאה ביסאו%Q
גינאה המשוונית$*
גמביה$X
גרינלנד$Y
גרמניה$1
גרנדה&(
גרנזי&&
ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים%1
ג׳יבוטי%c
ג׳מייקה&'
ג׳רזי%s
דומיניקה%r
דנמרק$P
דרום אפריקה$-
דרום סודן%<
האי בובה%R
האי מאן%p
האי נורפוק%q
האיטי&.
האיים המלדיביים&9
האיים המרוחקים הקטנים של ארה״ב$'
האיים הקריביים ההולנדיים$d
הודו$Q
הוותיקן%^
הולנד$/
הונג קונג%d
הונג קונג (אזור מנהלי מיוחד של סין%d
הונגריה%B
הונדורס&0
הטריטוריה הבריטית באוקיינוס ההודי%T
הטריטוריות הדרומיות של צרפת%l
הפיליפינים%{
הרפובליקה הדומיניקנית$y
הרפובליקה המרכז אפריקאית%a
הרפובליקה הצ׳כית%-
השטחים הפלסטיניים$x
וייטנאם&A
ונואטו&j
ונצואלה&@
זימבבואה%4
זמביה%*
חוף השנהב$O
טג׳יקיסטן%&
טובאלו&i
טוגו&I
טונגה&h
טוקלאו&J
טורקיה%>
טורקמניסטן%?
טייוואן%)
טימור לסטה%J
טנזניה%'
טרינידד וטובגו&[
יוון$Z
יפן%,
ירדן$a
ישראל&2
כווית%m
כף ורדה%Y
לאוס&5
לבנון$h
לוב$g
לוקסמבורג&8
לטביה$e
ליבריה$f
ליטא$i
ליכטנשטיין&7
לסוטו&6
מאוריטניה$m
מאוריציוס&S
מאיוט&Q
מאלי&:
מדגסקר&P
מוזמביק&<
מולדובה$o
מונגוליה$p
מונטנגרו%b
מונסראט&V
מונקו&U
מזרח טימור%J
מיאנמר (בורמה%X
מיקרונזיה$n
מלאווי$l
מלזיה$k
מלטה&R
מצרים$)
מקאו%e
מקאו (אזור מנהלי מיוחד של סין%e
מקדוניה הצפונית$j
מקסיקו&;
מרוקו%y
מרטיניק&T
נאורו&W
נורווגיה$b
ניגריה$r
ניו זילנד$u
ניווה&X
ניז׳ר$s
ניקרגואה&D
נמיביה$q
נפאל&C
סאו טומה ופרינסיפה&e
סבאלברד ויאן מאיין&1
סהרה המערבית%$
סודן%;
סווזילנד%:
סומליה%8
סוריה%5
סורינאם&H
סיירה לאון&f
סין%3
סינגפור&g
סלובניה%6
סלובקיה%7
סמואה&d
סמואה האמריקנית$3
סן מרטן&$
סן מרינו&c
סנגל%.
סנט ברתולומיאו&]
סנט הלנה&^
סנט וינסנט והגרנדינים&b
סנט לוסיה&`
סנט מארטן&Y
סנט פייר ומיקלון&a
סנט קיטס ונוויס&_
ספרד%%
סרביה%/
סרי לנקה&G
עומאן&M
עיראק$]
ערב הסעודית$$
פוארטו ריקו&\
פולין$z
פולינזיה הצרפתית%}
פורטוגל${
פיג׳י%z
פינלנד$U
פלאו%P
פלסטין$x
פנמה&=
פפואה גינאה החדשה&Z
פקיסטן$w
פרגוואי&>
פרו&?
צרפת$V
צ׳אד%Z
צ׳ילה%2
צ׳כיה%-
קובה%n
קוט דיוואר$O
קולומביה$K
קומורו%h
קונגו (הרפובליקה הדמוקרטית של קונגו$N
קונגו (רפובליקה%i
קונגו ברזאויל%i
קונגו קינשאסה$N
קוסובו$L
קוסטה ריקה%k
קוראסאו%o
קוריאה הדרומית$I
קוריאה הצפונית$J
קזחסטן$E
קטאר%]
קירגיזסטן$H
קיריבאטי%f
קלדוניה החדשה$t
קמבודיה$D
קמרון%[
קנדה%\
קניה$F
קפריסין$G
קרואטיה$M
ראוניון&B
רואנדה&E
רומניה$|
רוסיה$}
שוודיה%9
שווייץ$S
תאילנד%(
תוניסיה%=
תימן%u
اثيوبيا$+
اذربيجان$6
ارمينيا$5
اروبا%I
اريتريا$T
اسبانيا%%
استراليا$7
استونيا$R
اسراييل&2
اسواتيني%:
افغانستان$,
الاراضي الفلسطينيه$x
الارجنتين$4
الاردن$a
الاقاليم الجنوبيه الفرنسيه%l
الاقليم البريطاني في المحيط الهندي%T
الاكوادور%t
الامارات%H
الامارات العربيه المتحده%H
البانيا$0
البحرين%L
البرازيل$?
البرتغال${
البوسنه والهرسك$<
التشيك%-
الجبل الاسود%b
الجزاير$2
الدانمرك$P
الراس الاخضر%Y
السعوديه$$
السلفادور%+
السنغال%.
السودان%;
السويد%9
الصحراء الغربيه%$
الصومال%8
الصين%3
العراق$]
الغابون$W
الفاتيكان%^
الفلبين%{
الكاميرون%[
الكونغو برازافيل%i
الكونغو كينشاسا$N
الكويت%m
المانيا$1
المغرب%y
المكسيك&;
المملكه العربيه السعوديه$$
المملكه المتحده$@
النرويج$b
النمسا$v
النيجر$s
الهند$Q
الولايات المتحده$&
الولايات المتحده الامريكيه$&
اليابان%,
اليمن%u
اليونان$Z
امريكا$&
اميركا$&
انتاركتيكا%F
انتيغوا وبربودا%G
انجلترا$@
اندورا%C
اندونيسيا$_
انغولا%E
انغويلا%D
اورغواي&O
اوزبكستان%A
اوغندا&N
اوكرانيا%@
ايران$^
ايرلندا$.
ايسلندا$c
ايطاليا$`
بابوا غينيا الجديده&Z
باراغواي&>
باكستان$w
بالاو%P
بربادوس%M
برمودا%O
بروناي%V
بريطانيا$@
بلجيكا$:
بلغاريا$A
بليز$;
بنغلاديش$8
بنما&=
بنين%N
بوتان$C
بوتسوانا$>
بورتوريكو&\
بوركينا فاسو%W
بوروندي$B
بولندا$z
بوليفيا$=
بولينيزيا الفرنسيه%}
بيرو&?
بيلاروس$9
تايلاند%(
تايوان%)
تركمانستان%?
تركيا%>
ترينيداد وتوباغو&[
تشاد%Z
تشيلي%2
تنزانيا%'
توغو&I
توفالو&i
توكيلاو&J
تونس%=
تونغا&h
تيمور الشرقيه%J
تيمور ليشتي%J
جامايكا&'
جبل طارق%`
جزر الاند$%
جزر البهاما%K
جزر القمر%h
جزر المارتينيك&T
جزر المالديف&9
جزر الولايات المتحده الناييه$'
جزر بيتكيرن&-
جزر توركس وكايكوس&4
جزر سليمان&3
جزر فارو%w
جزر فوكلاند%x
جزر فوكلاند جزر مالفيناس%x
جزر فيرجن الامريكيه$(
جزر فيرجن البريطانيه%U
جزر كايمان%_
جزر كوك%j
جزر كوكوس (كيلينغ%g
جزر مارشال&,
جزر ماريانا الشماليه%v
جزر والس وفوتونا&K
جزيره بوفيه%R
جزيره كريسماس%S
جزيره مان%p
جزيره نورفولك%q
جزيره هيرد وجزر ماكدونالد&/
جمهوريه افريقيا الوسطي%a
جمهوريه التشيك%-
جمهوريه الدومينيكان$y
جمهوريه الكونغو%i
جمهوريه الكونغو الديمقراطيه$N
جنوب افريقيا$-
جنوب السودان%<
جورجيا%0
جورجيا الجنوبيه وجزر ساندويتش الجنوبيه%1
جيبوتي%c
جيرسي%s
دومينيكا%r
رواندا&E
روسيا$}
رومانيا$|
روينيون&B
زامبيا%*
زيمبابوي%4
ساحل العاج$O
ساموا&d
ساموا الامريكيه$3
سان بارتليمي&]
سان بيير ومكويلون&a
سان مارتن&$
سان مارينو&c
سانت فنسنت وجزر غرينادين&b
سانت كيتس ونيفيس&_
سانت لوسيا&`
سانت مارتن&Y
سانت هيلينا&^
ساو تومي وبرينسيبي&e
سريلانكا&G
سفالبارد وجان ماين&1
سلوفاكيا%7
سلوفينيا%6
سنغافوره&g
سوازيلاند%:
سوريا%5
سورينام&H
سوريه%5
سويسرا$S
سيراليون&f
سيشل&F
صربيا%/
طاجيكستان%&
عمان&M
غامبيا$X
غانا&%
غرينادا&(
غرينلاند$Y
غواتيمالا&+
غوادلوب&)
غوام&*
غويانا الفرنسيه%|
غيانا$[
غيرنزي&&
غينيا$\
غينيا الاستواييه$*
غينيا بيساو%Q
فانواتو&j
فرنسا$V
فلسطين$x
فنزويلا&@
فنلندا$U
فيتنام&A
فيجي%z
قبرص$G
قطر%]
قيرغيزستان$H
كازاخستان$E
كاليدونيا الجديده$t
كرواتيا$M
كمبوديا$D
كندا%\
كوبا%n
كوت ديفوار$O
كوراساو%o
كوريا الجنوبيه$I
كوريا الشماليه$J
كوستاريكا%k
كوسوفو$L
كولومبيا$K
كيريباتي%f
كينيا$F
لاتفيا$e
لاوس&5
لبنان$h
لوكسمبورغ&8
ليبيا$g
ليبيريا$f
ليتوانيا$i
ليختنشتاين&7
ليسوتو&6
مالطا&R
مالي&:
ماليزيا$k
مايوت&Q
مدغشقر&P
مصر$)
مقدونيا الشماليه$j
مكاو%e
ملاوي$l
منطقه ماكاو الاداريه الخاصه%e
منغوليا$p
موريتانيا$m
موريشيوس&S
موزمبيق&<
مولدوفا$o
موناكو&U
مونتسرات&V
ميانمار (بورما%X
ميكرونيزيا$n
ناميبيا$q
ناورو&W
نيبال&C
نيجيريا$r
نيكاراغوا&D
نيوزيلندا$u
نيوي&X
هايتي&.
هندوراس&0
هنغاريا%B
هولندا$/
هولندا الكاريبيه$d
هونغ كونغ%d
هونغ كونغ الصينيه (منطقه اداريه خاصه%d
अंगोला%E
अंटार्कटिका%F
अजरबैजान$6
अफगानिस्तान$,
अमेरिका$&
अमेरिकी समोआ$3
अरूबा%I
अर्जेंटीना$4
अल सल्वाडोर%+
अल्जीरिया$2
अल्बानिया$0
आइल ऑफ मैन%p
आइवरी कोस्ट$O
आइसलैंड$c
आयरलैंड$.
आर्मेनिया$5
इंग्लैंड$@
इंडोनेशिया$_
इक्वाडोर%t
इक्वेटोरियल गिनी$*
इजराइल&2
इटली$`
इथियोपिया$+
इराक$]
इरिट्रिया$T
ईरान$^
उज्बेकिस्तान%A
उत्तर कोरिया$J
उत्तरी मकदूनिया$j
उत्तरी मारियाना द्वीपसमूह%v
उरूग्वे&O
एंग्विला%D
एंटिगुआ और बरबुडा%G
एंडोरा%C
एलैंड द्वीपसमूह$%
एस्टोनिया$R
एस्वाटिनी%:
ऑस्ट्रिया$v
ऑस्ट्रेलिया$7
ओमान&M
औटेआरोआ न्यूजीलैंड$u
कंबोडिया$D
कजाखस्तान$E
कतर%]
कनाडा%\
कांगो (गणराज्य%i
कांगो (डीआरसी$N
कांगो किंशासा$N
कांगो ब्राजाविल%i
किरिबाती%f
किर्गिजस्तान$H
कुक द्वीपसमूह%j
कुरासाओ%o
कुवैत%m
केन्या$F
केप वर्ड%Y
कैमरून%[
कैमेन द्वीपसमूह%_
कैरिबियन नीदरलैंड$d
कोकोस (कीलिंग) द्वीपसमूह%g
कोत दिवुआर$O
कोमोरोस%h
कोलंबिया$K
कोसोवो$L
कोस्टारिका%k
क्यूबा%n
क्रिसमस द्वीप%S
क्रोएशिया$M
गर्नसी&&
गाम्बिया$X
गिनी$\
गिनी बिसाउ%Q
गुआम&*
गुयाना$[
गैबॉन$W
ग्रीनलैंड$Y
ग्रेनाडा&(
ग्वाटेमाला&+
ग्वाडेलूप&)
घाना&%
चाड%Z
चिली%2
चीन%3
चेक गणराज्य%-
चेकिया%-
जमैका&'
जर्मनी$1
जर्सी%s
जापान%,
जाम्बिया%*
जिबूती%c
जिब्राल्टर%`
जिम्बाब्वे%4
जॉर्जिया%0
जॉर्डन$a
टोंगा&h
टोगो&I
ट्यूनीशिया%=
डेनमार्क$P
डोमिनिकन गणराज्य$y
डोमिनिका%r
तंजानिया%'
ताइवान%)
ताजिकिस्तान%&
तिमोर लेस्त%J
तुर्क और कैकोज द्वीपसमूह&4
तुर्कमेनिस्तान%?
तुर्किये%>
तुवालू&i
तोकेलाउ&J
त्रिनिदाद और टोबैगो&[
थाईलैंड%(
दक्षिण अफ्रीका$-
दक्षिण कोरिया$I
दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह%1
दक्षिण सूडान%<
नाइजर$s
नाइजीरिया$r
नाउरु&W
नामीबिया$q
निकारागुआ&D
नीदरलैंड$/
नीयू&X
नेपाल&C
नॉरफॉक द्वीप%q
नॉर्वे$b
न्यू कैलेडोनिया$t
न्यूजीलैंड$u
पनामा&=
पराग्वे&>
पलाऊ%P
पश्चिमी सहारा%$
पाकिस्तान$w
पापुआ न्यू गिनी&Z
पिटकैर्न द्वीपसमूह&-
पुर्तगाल${
पूर्वी तिमोर%J
पेरू&?
पोर्टो रिको&\
पोलैंड$z
फिजी%z
फिनलैंड$U
फिलिपींस%{
फिलिस्तीन$x
फिलिस्तीनी क्षेत्र$x
फेरो द्वीपसमूह%w
फॉकलैंड द्वीपसमूह%x
फॉकलैंड द्वीपसमूह (इज्लास माल्विनास%x
फ्रांस$V
फ्रांसीसी दक्षिणी क्षेत्र%l
फ्रेंच गुयाना%|
फ्रेंच पोलिनेशिया%}
बरमूडा%O
बहरीन%L
बहामास%K
बांग्लादेश$8
बारबाडोस%M
बुरुंडी$B
बुर्किना फासो%W
बुल्गारिया$A
बेनिन%N
बेलारूस$9
बेलीज$;
बेल्जियम$:
बोत्स्वाना$>
बोलीविया$=
बोवेत द्वीप%R
बोस्निया और हर्जेगोविना$<
ब्राजील$?
ब्रिटिश वर्जिन द्वीपसमूह%U
ब्रिटिश हिंद महासागरीय क्षेत्र%T
ब्रिटेन$@
ब्रूनेई%V
भारत$Q
भारत गणराज्य$Q
भूटान$C
मंगोलिया$p
मकाऊ%e
मकाऊ (विशेष प्रशासनिक क्षेत्र चीन%e
मध्य अफ्रीकी गणराज्य%a
मलावी$l
मलेशिया$k
माइक्रोनेशिया$n
मायोते&Q
मार्टीनिक&T
मार्शल द्वीपसमूह&,
मालदीव&9
माली&:
माल्टा&R
मिस्र$)
मेडागास्कर&P
मैक्सिको&;
मॉरिटानिया$m
मॉरीशस&S
मॉल्डोवा$o
मोंटसेरात&V
मोंटेनेग्रो%b
मोजांबिक&<
मोनाको&U
मोरक्को%y
म्यांमार (बर्मा%X
यमन%u
युगांडा&N
यूक्रेन%@
यूनाइटेड किंगडम$@
यूनान$Z
यू॰एस॰ आउटलाइंग द्वीपसमूह$'
यू॰एस॰ वर्जिन द्वीपसमूह$(
यू॰के$@
रवांडा&E
रियूनियन&B
रूस$}
रोमानिया$|
लग्जमबर्ग&8
लाइबेरिया$f
लाओस&5
लातविया$e
लिचेंस्टीन&7
लिथुआनिया$i
लीबिया$g
लेबनान$h
लेसोथो&6
वनुआतू&j
वालिस और फ्यूचूना&K
वियतनाम&A
वेटिकन सिटी%^
वेनेजुएला&@
श्रीलंका&G
संयुक्त अरब अमीरात%H
संयुक्त राज्य$&
सऊदी अरब$$
समोआ&d
सर्बिया%/
साइप्रस$G
साओ टोम और प्रिंसिपे&e
सिंगापुर&g
सिंट मार्टिन&Y
सिएरा लियोन&f
सीरिया%5
सूडान%;
सूरीनाम&H
सेंट किट्स और नेविस&_
सेंट पिएरे और मिक्वेलान&a
सेंट बार्थेलेमी&]
सेंट मार्टिन&$
सेंट लूसिया&`
सेंट विंसेंट और ग्रेनाडाइंस&b
सेंट हेलेना&^
सेनेगल%.
सेशेल्स&F
सैन मेरीनो&c
सोमालिया%8
सोलोमन द्वीपसमूह&3
स्पेन%%
स्लोवाकिया%7
स्लोवेनिया%6
स्वाजीलैंड%:
स्वालबार्ड और जान मायेन&1
स्विट्जरलैंड$S
स्वीडन%9
हंगरी%B
हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह&/
हांग कांग%d
हांग कांग (चीन विशेष प्रशासनिक क्षेत्र%d
हिंदुस्तान$Q
हैती&.
होंडूरास&0
กรีซ$Z
กรีนแลนด์$Y
กวม&*
กวาเดอลูป&)
กัมพูชา$D
กัวเตมาลา&+
กาตาร์%]
กานา&%
กาบอง$W
กายอานา$[
กินี$\
กินี บิสเซา%Q
คองโก (สาธารณรัฐ%i
คองโก (สาธารณรัฐประชาธิปไตย$N
คองโก กินชาซา$N
คองโก บราซซาวิล%i
คอสตาริกา%k
คอโมโรส%h
คาซัคสถาน$E
คิริบาส%f
คิวบา%n
คีร์กีซสถาน$H
คูราเซา%o
คูเวต%m
จอร์เจีย%0
จอร์แดน$a
จาเมกา&'
จิบูตี%c
จีน%3
ชาด%Z
ชิลี%2
ซานมาริโน&c
ซามัว&d
ซาอุดีอาระเบีย$$
ซาฮาราตะวันตก%$
ซินต์มาร์เทน&Y
ซิมบับเว%4
ซีเรีย%5
ซูดาน%;
ซูดานใต้%<
ซูรินาเม&H
ญี่ปุ่น%,
ดินแดนปาเลสไตน์$x
ตรินิแดดและโตเบโก&[
ตองกา&h
ติมอร์ เลสเต%J
ติมอร์ตะวันออก%J
ตุรกี%>
ตูนิเซีย%=
ตูวาลู&i
ทาจิกิสถาน%&
ทูร์เคีย%>
นครวาติกัน%^
นอร์เวย์$b
นามิเบีย$q
นาอูรู&W
นิการากัว&D
นิวซีแลนด์$u
นิวแคลิโดเนีย$t
นีอูเอ&X
บราซิล$?
บริติชอินเดียนโอเชียนเทร์ริทอรี%T
บรูไน%V
บอตสวานา$>
บอสเนียและเฮอร์เซโกวีนา$<
บังกลาเทศ$8
บัลแกเรีย$A
บาร์เบโดส%M
บาห์เรน%L
บาฮามาส%K
บุรุนดี$B
บูร์กินาฟาโซ%W
ปากีสถาน$w
ปานามา&=
ปาปัวนิวกินี&Z
ปารากวัย&>
ปาเลสไตน์$x
ปาเลา%P
ฝรั่งเศส$V
ฟิจิ%z
ฟินแลนด์$U
ฟิลิปปินส์%{
ภูฏาน$C
มองโกเลีย$p
มอนต์เซอร์รัต&V
มอนเตเนโกร%b
มอริเชียส&S
มอริเตเนีย$m
มอลตา&R
มอลโดวา$o
มัลดีฟส์&9
มาซิโดเนียเหนือ$j
มาดากัสการ์&P
มายอต&Q
มาร์ตินีก&T
มาลาวี$l
มาลี&:
มาเก๊า%e
มาเลเซีย$k
ยิบรอลตาร์%`
ยูกันดา&N
ยูเครน%@
รวันดา&E
รัสเซีย$}
ลักเซมเบิร์ก&8
ลัตเวีย$e
ลาว&5
ลิกเตนสไตน์&7
ลิทัวเนีย$i
ลิเบีย$g
วานูอาตู&j
วาลลิสและฟุตูนา&K
ศรีลังกา&G
สฟาลบาร์และยานไมเอน&1
สวาซิแลนด์%:
สวิตเซอร์แลนด์$S
สวีเดน%9
สหรัฐ$&
สหรัฐอาหรับเอมิเรตส์%H
สหรัฐอเมริกา$&
สหรัฐฯ$&
สหราชอาณาจักร$@
สาธารณรัฐเช็ก%-
สาธารณรัฐแอฟริกากลาง%a
สาธารณรัฐโดมินิกัน$y
สิงคโปร์&g
สเปน%%
สโลวะเกีย%7
สโลวีเนีย%6
หมู่เกาะคุก%j
หมู่เกาะนอร์เทิร์นมาเรียนา%v
หมู่เกาะบริติชเวอร์จิน%U
หมู่เกาะพิตแคร์น&-
หมู่เกาะฟอล์กแลนด์%x
หมู่เกาะฟอล์กแลนด์ (อิสลาสมาลวินาส%x
หมู่เกาะมาร์แชลล์&,
หมู่เกาะรอบนอกของสหรัฐอเมริกา$'
หมู่เกาะเคย์แมน%_
หมู่เกาะเติกส์และหมู่เกาะเคคอส&4
หมู่เกาะเวอร์จินของสหรัฐอเมริกา$(
หมู่เกาะแฟโร%w
หมู่เกาะโคโคส (คีลิง%g
หมู่เกาะโซโลมอน&3
หมู่เกาะโอลันด์$%
ออสเตรีย$v
ออสเตรเลีย$7
อังกฤษ$@
อันดอร์รา%C
อัฟกานิสถาน$,
อารูบา%I
อาร์เจนตินา$4
อาร์เมเนีย$5
อาเซอร์ไบจาน$6
อิตาลี$`
อินเดีย$Q
อินโดนีเซีย$_
อิรัก$]
อิสราเอล&2
อิหร่าน$^
อิเควทอเรียลกินี$*
อียิปต์$)
อุซเบกิสถาน%A
อุรุกวัย&O
อเมริกันซามัว$3
อเมริกา$&
ฮอนดูรัส&0
ฮังการี%B
ฮ่องกง%d
เกรเนดา&(
เกาหลีเหนือ$J
เกาหลีใต้$I
เกาะคริสต์มาส%S
เกาะนอร์ฟอล์ก%q
เกาะบูเว%R
เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช%1
เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์&/
เกาะแมน%p
เกิร์นซีย์&&
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน%e
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน%d
เคนยา$F
เคปเวิร์ด%Y
เจอร์ซีย์%s
เช็ก%-
เซนต์คิตส์และเนวิส&_
เซนต์บาร์เธเลมี&]
เซนต์มาร์ติน&$
เซนต์ลูเซีย&`
เซนต์วินเซนต์และเกรนาดีนส์&b
เซนต์เฮเลนา&^
เซอร์เบีย%/
เซาตูเมและปรินซิปี&e
เซียร์ราลีโอน&f
เซเชลส์&F
เซเนกัล%.
เดนมาร์ก$P
เติร์กเมนิสถาน%?
เนปาล&C
เนเธอร์แลนด์$/
เนเธอร์แลนด์แคริบเบียน$d
เบนิน%N
เบลารุส$9
เบลีซ$;
เบลเยียม$:
เบอร์มิวดา%O
เปรู&?
เปอร์โตริโก&\
เฟรนช์เกียนา%|
เฟรนช์เซาเทิร์นเทร์ริทอรีส์%l
เฟรนช์โปลินีเซีย%}
เมียนมา (พม่า%X
เม็กซิโก&;
เยอรมนี$1
เยเมน%u
เรอูนียง&B
เลบานอน$h
เลโซโท&6
เวียดนาม&A
เวเนซุเอลา&@
เอกวาดอร์%t
เอธิโอเปีย$+
เอริเทรีย$T
เอลซัลวาดอร์%+
เอสวาตีนี%:
เอสโตเนีย$R
เอาเตอารัวนิวซีแลนด์$u
เฮติ&.
แกมเบีย$X
แคนาดา%\
แคเมอรูน%[
แซงปีแยร์และมีเกอลง&a
แซมเบีย%*
แทนซาเนีย%'
แองกวิลลา%D
แองโกลา%E
แอนตาร์กติกา%F
แอนติกาและบาร์บูดา%G
แอฟริกาใต้$-
แอลจีเรีย$2
แอลเบเนีย$0
โกตดิวัวร์$O
โครเอเชีย$M
โคลอมเบีย$K
โคโซโว$L
โซมาเลีย%8
โดมินิกา%r
โตเกเลา&J
โตโก&I
โบลิเวีย$=
โปรตุเกส${
โปแลนด์$z
โมซัมบิก&<
โมนาโก&U
โมร็อกโก%y
โรมาเนีย$|
โอมาน&M
ไซปรัส$G
ไต้หวัน%)
ไทย%(
ไนจีเรีย$r
ไนเจอร์$s
ไมโครนีเซีย$n
ไลบีเรีย$f
ไอซ์แลนด์$c
ไอร์แลนด์$.
ไอวอรี่โคสต์$O
アイスランド$c
アイルランド$.
アオテアロア・ニュージーランド$u
アゼルバイジャン$6
アフガニスタン$,
アメリカ$&
アメリカ合衆国$&
アラブ首長国連邦%H
アルジェリア$2
アルゼンチン$4
アルバ%I
アルバニア$0
アルメニア$5
アンギラ%D
アンゴラ%E
アンティグア・バーブーダ%G
アンドラ%C
イエメン%u
イギリス$@
イスラエル&2
イタリア$`
イラク$]
イラン$^
インド$Q
インドネシア$_
ウォリス・フツナ&K
ウガンダ&N
ウクライナ%@
ウズベキスタン%A
ウルグアイ&O
エクアドル%t
エジプト$)
エストニア$R
エスワティニ%:
エチオピア$+
エリトリア$T
エルサルバドル%+
オマーン&M
オランダ$/
オランダ領カリブ$d
オーストラリア$7
オーストリア$v
オーランド諸島$%
カザフスタン$E
カタール%]
カナダ%\
カメルーン%[
カンボジア$D
カーボベルデ%Y
ガイアナ$[
ガボン$W
ガンビア$X
ガーナ&%
ガーンジー&&
キプロス$G
キュラソー%o
キューバ%n
キリバス%f
キルギス$H
ギニア$\
ギニアビサウ%Q
ギリシャ$Z
クウェート%m
クック諸島%j
クリスマス島%S
クロアチア$M
グアテマラ&+
グアドループ&)
グアム&*
グリーンランド$Y
グレナダ&(
ケイマン諸島%_
ケニア$F
ココス(キーリング)諸島%g
コスタリカ%k
コソボ$L
コモロ%h
コロンビア$K
コンゴ共和国%i
コンゴ共和国(ブラザビル%i
コンゴ民主共和国$N
コンゴ民主共和国(キンシャサ$N
コートジボワール$O
サウジアラビア$$
サウスジョージア・サウスサンドウィッチ諸島%1
サモア&d
サントメ・プリンシペ&e
サンピエール島・ミクロン島&a
サンマリノ&c
サン・バルテルミー&]
サン・マルタン&$
ザンビア%*
シエラレオネ&f
シリア%5
シンガポール&g
シント・マールテン&Y
ジブチ%c
ジブラルタル%`
ジャマイカ&'
ジャージー%s
ジョージア%0
ジンバブエ%4
スイス$S
スウェーデン%9
スバールバル諸島・ヤンマイエン島&1
スペイン%%
スリナム&H
スリランカ&G
スロバキア%7
スロベニア%6
スワジランド%:
スーダン%;
セネガル%.
セルビア%/
セントクリストファー・ネーヴィス&_
セントビンセント及びグレナディーン諸島&b
セントヘレナ&^
セントルシア&`
セーシェル&F
ソマリア%8
ソロモン諸島&3
タイ%(
タジキスタン%&
タンザニア%'
タークス・カイコス諸島&4
チェコ%-
チェコ共和国%-
チャド%Z
チュニジア%=
チリ%2
ツバル&i
テュルキエ%>
デンマーク$P
トケラウ&J
トリニダード・トバゴ&[
トルクメニスタン%?
トルコ%>
トンガ&h
トーゴ&I
ドイツ$1
ドミニカ共和国$y
ドミニカ国%r
ナイジェリア$r
ナウル&W
ナミビア$q
ニウエ&X
ニカラグア&D
ニジェール$s
ニューカレドニア$t
ニュージーランド$u
ネパール&C
ノルウェー$b
ノーフォーク島%q
ハイチ&.
ハンガリー%B
ハード島・マクドナルド諸島&/
バチカン市国%^
バヌアツ&j
バハマ%K
バミューダ%O
バルバドス%M
バングラデシュ$8
バーレーン%L
パキスタン$w
パナマ&=
パプアニューギニア&Z
パラオ%P
パラグアイ&>
パレスチナ$x
パレスチナ自治区$x
ピトケアン諸島&-
フィジー%z
フィリピン%{
フィンランド$U
フェロー諸島%w
フォークランド諸島%x
フォークランド諸島 (マルビーナス諸島%x
フランス$V
ブラジル$?
ブルガリア$A
ブルキナファソ%W
ブルネイ%V
ブルンジ$B
ブータン$C
ブーベ島%R
プエルトリコ&\
ベトナム&A
ベナン%N
ベネズエラ&@
ベラルーシ$9
ベリーズ$;
ベルギー$:
ペルー&?
ホンジュラス&0
ボスニア・ヘルツェゴビナ$<
ボツワナ$>
ボリビア$=
ポルトガル${
ポーランド$z
マカオ%e
マダガスカル&P
マヨット&Q
マラウイ$l
マリ&:
マルタ&R
マルティニーク&T
マレーシア$k
マン島%p
マーシャル諸島&,
ミクロネシア連邦$n
ミャンマー (ビルマ%X
メキシコ&;
モザンビーク&<
モナコ&U
モルディブ&9
モルドバ$o
モロッコ%y
モンゴル$p
モンテネグロ%b
モントセラト&V
モーリシャス&S
モーリタニア$m
ヨルダン$a
ラオス&5
ラトビア$e
リトアニア$i
リヒテンシュタイン&7
リビア$g
リベリア$f
ルクセンブルク&8
ルワンダ&E
ルーマニア$|
レソト&6
レバノン$h
レユニオン&B
ロシア$}
不丹$C
东帝汶%J
中华人民共和国%3
中国%3
中国台湾%)
中国大陆%3
中国澳门特别行政区%e
中国籍%3
中国香港%d
中国香港特别行政区%d
中國%3
中國大陸%3
中國澳門特別行政區%e
中國香港特別行政區%d
中央アフリカ共和国%a
中華人民共和国%3
中華人民共和国マカオ特別行政区%e
中華人民共和国香港特別行政区%d
中華人民共和國%3
中華民國%)
中非共和国%a
中非共和國%a
丹麥$P
丹麦$P
乌克兰%@
乌兹别克斯坦%A
乌干达&N
乌拉圭&O
乍得%Z
也门%u
亚美尼亚$5
亞塞拜然$6
亞美尼亞$5
仏領ギアナ%|
仏領ポリネシア%}
仏領極南諸島%l
以色列&2
伊拉克$]
伊朗$^
伯利兹$;
佛得角%Y
俄罗斯$}
俄羅斯$}
保加利亚$A
保加利亞$A
克罗地亚$M
克羅埃西亞$M
关岛&*
冈比亚$X
冰岛$c
冰島$c
几内亚$\
几内亚比绍%Q
列支敦士登&7
列支敦斯登&7
刚果(布%i
刚果(金$N
刚果共和国%i
刚果民主共和国$N
利比亚$g
利比亞$g
利比里亚$f
剛果(布拉薩%i
剛果(金夏沙$N
剛果共和國%i
剛果民主共和國$N
加彭$W
加拿大%\
加纳&%
加蓬$W
匈牙利%B
北マケドニア$j
北マリアナ諸島%v
北朝鮮$J
北韓$J
北馬其頓$j
北馬利安納群島%v
北马其顿$j
北马里亚纳群岛%v
千里達及托巴哥&[
南アフリカ$-
南スーダン%<
南乔治亚和南桑威奇群岛%1
南喬治亞與南三明治群島%1
南极洲%F
南極%F
南極洲%F
南苏丹%<
南蘇丹%<
南非$-
南韓$I
南韩$I
博茨瓦纳$>
卡塔尔%]
卡達%]
卢旺达&E
卢森堡&8
印尼$_
印度$Q
印度尼西亚$_
危地马拉&+
厄利垂亞$T
厄瓜多%t
厄瓜多尔%t
厄立特里亚$T
叙利亚%5
古巴%n
台湾%)
台灣%)
史瓦帝尼%:
史瓦濟蘭%:
合衆国領有小離島$'
吉尔吉斯斯坦$H
吉布地%c
吉布提%c
吉爾吉斯$H
吉里巴斯%f
吐瓦魯&i
哈萨克斯坦$E
哈薩克$E
哥伦比亚$K
哥倫比亞$K
哥斯大黎加%k
哥斯达黎加%k
喀麥隆%[
喀麦隆%[
喬治亞%0
图瓦卢&i
土克斯及開科斯群島&4
土库曼斯坦%?
土庫曼%?
土耳其%>
圣卢西亚&`
圣基茨和尼维斯&_
圣多美和普林西比&e
圣巴泰勒米&]
圣文森特和格林纳丁斯&b
圣皮埃尔和密克隆群岛&a
圣诞岛%S
圣赫勒拿&^
圣马力诺&c
圭亚那$[
坦尚尼亞%'
坦桑尼亚%'
埃及$)
埃塞俄比亚$+
基里巴斯%f
塔吉克%&
塔吉克斯坦%&
塞內加爾%.
塞内加尔%.
塞尔维亚%/
塞席爾&F
塞拉利昂&f
塞浦路斯$G
塞爾維亞%/
塞舌尔&F
墨西哥&;
多哥&I
多明尼加共和國$y
多米尼克%r
多米尼加共和国$y
大不列颠$@
大韓民国$I
奈及利亞$r
奥兰群岛$%
奥地利$v
奧地利$v
奧蘭群島$%
委內瑞拉&@
委内瑞拉&@
孟加拉$8
孟加拉国$8
安哥拉%E
安圭拉%D
安地卡及巴布達%G
安奎拉%D
安提瓜和巴布达%G
安道尔%C
安道爾%C
宏都拉斯&0
密克罗尼西亚$n
密克羅尼西亞$n
寮國&5
尚比亞%*
尼加拉瓜&D
尼日$s
尼日利亚$r
尼日尔$s
尼泊尔&C
尼泊爾&C
巴勒斯坦$x
巴勒斯坦自治區$x
巴勒斯坦领土$x
巴哈馬%K
巴哈马%K
巴基斯坦$w
巴巴多斯%M
巴布亚新几内亚&Z
巴布亞紐幾內亞&Z
巴拉圭&>
巴拿馬&=
巴拿马&=
巴林%L
巴西$?
巴貝多%M
布吉納法索%W
布基纳法索%W
布威島%R
布隆迪$B
布韦岛%R
希腊$Z
希臘$Z
帕劳%P
帛琉%P
幾內亞$\
幾內亞比索%Q
库克群岛%j
库拉索%o
庫克群島%j
庫拉索%o
开曼群岛%_
德国$1
德國$1
意大利$`
愛沙尼亞$R
愛爾蘭$.
所罗门群岛&3
托克劳&J
托克勞群島&J
拉脫維亞$e
拉脱维亚$e
挪威$b
挪威屬斯瓦巴及尖棉&1
捷克%-
捷克共和国%-
捷克共和國%-
摩尔多瓦$o
摩洛哥%y
摩爾多瓦$o
摩納哥&U
摩纳哥&U
敘利亞%5
文莱%V
斐济%z
斐濟%z
斯威士兰%:
斯洛伐克%7
斯洛文尼亚%6
斯洛維尼亞%6
斯瓦尔巴和扬马延&1
斯里兰卡&G
斯里蘭卡&G
新加坡&g
新喀里多尼亚$t
新喀里多尼亞$t
新西兰$u
日本%,
日本国%,
智利%2
曼島%p
朝鲜$J
東チモール%J
東ティモール%J
東加&h
東帝汶%J
查德%Z
柬埔寨$D
根息&&
根西岛&&
格林纳达&(
格瑞那達&(
格陵兰$Y
格陵蘭$Y
格鲁吉亚%0
梵蒂冈%^
梵蒂岡%^
模里西斯&S
比利时$:
比利時$:
毛里塔尼亚$m
毛里求斯&S
汤加&h
汶萊%V
沙烏地阿拉伯$$
沙特阿拉伯$$
法国$V
法國$V
法属南部领地%l
法属圣马丁&$
法属圭亚那%|
法属波利尼西亚%}
法屬南部屬地%l
法屬圭亞那%|
法屬玻里尼西亞%}
法屬聖馬丁&$
法罗群岛%w
法羅群島%w
波兰$z
波士尼亞與赫塞哥維納$<
波多黎各&\
波斯尼亚和黑塞哥维那$<
波札那$>
波蘭$z
泰国%(
泰國%(
泽西岛%s
津巴布韦%4
洪都拉斯&0
海地&.
澤西島%s
澳大利亚$7
澳洲$7
澳門%e
澳门%e
烏克蘭%@
烏干達&N
烏拉圭&O
烏茲別克%A
爱尔兰$.
爱沙尼亚$R
牙买加&'
牙買加&'
特克斯和凯科斯群岛&4
特立尼达和多巴哥&[
独$1
獅子山&f
玻利維亞$=
玻利维亚$=
瑙鲁&W
瑞典%9
瑞士$S
瓜地洛普&)
瓜地馬拉&+
瓜德罗普&)
瓦利斯和富图纳&K
瓦利斯群島和富圖那群島&K
瓦努阿图&j
甘比亞$X
留尼旺&B
留尼汪&B
白俄罗斯$9
白俄羅斯$9
百慕大%O
百慕達%O
皮特凯恩群岛&-
皮特肯群島&-
盧安達&E
盧森堡&8
直布罗陀%`
直布羅陀%`
福克兰群岛%x
福克兰群岛(马尔维纳斯群岛%x
福克蘭群島%x
福克蘭群島(馬爾維納斯群島%x
科克斯(基靈)群島%g
科威特%m
科摩罗%h
科特迪瓦$O
科科斯(基林)群岛%g
科索沃$L
秘魯&?
秘鲁&?
突尼斯%=
突尼西亞%=
立陶宛$i
米国$&
米領サモア$3
米領ヴァージン諸島$(
約旦$a
納米比亞$q
紐埃島&X
紐西蘭$u
索羅門群島&3
索馬利亞%8
索马里%8
維德角%Y
緬甸%X
约旦$a
纳米比亚$q
纽埃&X
纽西兰$u
缅甸%X
罗马尼亚$|
羅馬尼亞$|
美利坚合众国$&
美利堅合眾國$&
美国$&
美国本土外小岛屿$'
美國$&
美國本土外小島嶼$'
美属维尔京群岛$(
美属萨摩亚$3
美屬維京群島$(
美屬薩摩亞$3
義大利$`
老挝&5
聖克里斯多福及尼維斯&_
聖多美普林西比&e
聖巴瑟米&]
聖文森及格瑞那丁&b
聖皮埃與密克隆群島&a
聖誕島%S
聖赫勒拿島&^
聖露西亞&`
聖馬利諾&c
肯亞$F
肯尼亚$F
臺灣%)
芬兰$U
芬蘭$U
苏丹%;
苏里南&H
英国$@
英國$@
英属印度洋领地%T
英属维尔京群岛%U
英屬印度洋領地%T
英屬維京群島%U
英格兰$@
英領インド洋地域%T
英領ヴァージン諸島%U
茅利塔尼亞$m
荷兰$/
荷属加勒比区$d
荷属圣马丁&Y
荷屬聖馬丁&Y
荷屬阿魯巴%I
荷蘭$/
荷蘭加勒比區$d
莫三比克&<
莫桑比克&<
莱索托&6
菲律宾%{
菲律賓%{
萨尔瓦多%+
萨摩亚&d
萬那杜&j
葉門%u
葛摩%h
葡萄牙${
蒙古$p
蒙哲臘&V
蒙特內哥羅%b
蒙特塞拉特&V
蒲隆地$B
蓋亞那$[
薩摩亞&d
薩爾瓦多%+
蘇丹%;
蘇利南&H
衣索比亞$+
西サハラ%$
西撒哈拉%$
西班牙%%
諾福克島%q
諾魯&W
诺福克岛%q
象牙海岸$O
貝南%N
貝里斯$;
賴比瑞亞$f
賴索托&6
賽普勒斯$G
贝宁%N
赞比亚%*
赤道ギニア$*
赤道几内亚$*
赤道幾內亞$*
赫德岛和麦克唐纳群岛&/
赫德島及麥唐納群島&/
越南&A
辛巴威%4
迦納&%
開曼群島%_
關島&*
阿塞拜疆$6
阿富汗$,
阿尔及利亚$2
阿尔巴尼亚$0
阿拉伯联合酋长国%H
阿拉伯聯合大公國%H
阿曼&M
阿根廷$4
阿爾及利亞$2
阿爾巴尼亞$0
阿鲁巴%I
韓国$I
韓國$I
韩国$I
香港%d
馬丁尼克&T
馬來西亞$k
馬利&:
馬拉威$l
馬爾他&R
馬爾地夫&9
馬約特島&Q
馬紹爾群島&,
馬達加斯加&P
马尔代夫&9
马恩岛%p
马拉维$l
马提尼克&T
马来西亚$k
马约特&Q
马绍尔群岛&,
马耳他&R
马达加斯加&P
马里&:
黎巴嫩$h
黑山%b
가나&%
가봉$W
가이아나$[
감비아$X
건지&&
과들루프&)
과테말라&+
괌&*
그레나다&(
그리스$Z
그린란드$Y
기니$\
기니비사우%Q
나미비아$q
나우루&W
나이지리아$r
남극대륙%F
남수단%<
남아프리카$-
남한$I
네덜란드$/
네덜란드령카리브$d
네팔&C
노르웨이$b
노퍽섬%q
뉴질랜드$u
뉴칼레도니아$t
니우에&X
니제르$s
니카라과&D
대만%)
대한민국$I
덴마크$P
도미니카%r
도미니카공화국$y
독일$1
동티모르%J
라오스&5
라이베리아$f
라트비아$e
러시아$}
레바논$h
레소토&6
레위니옹&B
루마니아$|
룩셈부르크&8
르완다&E
리비아$g
리투아니아$i
리히텐슈타인&7
마다가스카르&P
마르티니크&T
마셜제도&,
마요트&Q
마카오%e
마카오(중국특별행정구%e
말라위$l
말레이시아$k
말리&:
맨섬%p
멕시코&;
모나코&U
모로코%y
모리셔스&S
모리타니$m
모잠비크&<
몬테네그로%b
몬트세라트&V
몰도바$o
몰디브&9
몰타&R
몽골$p
미국$&
미국령버진아일랜드$(
미국령해외제도$'
미얀마%X
미크로네시아$n
미합중국$&
바누아투&j
바레인%L
바베이도스%M
바티칸시국%^
바하마%K
방글라데시$8
버뮤다%O
베냉%N
베네수엘라&@
베트남&A
벨기에$:
벨라루스$9
벨리즈$;
보스니아헤르체고비나$<
보츠와나$>
볼리비아$=
부룬디$B
부르키나파소%W
부베섬%R
부탄$C
북마리아나제도%v
북마케도니아$j
북한$J
불가리아$A
브라질$?
브루나이%V
사모아&d
사우디아라비아$$
사우스조지아사우스샌드위치제도%1
산마리노&c
상투메프린시페&e
생마르탱&$
생바르텔레미&]
생피에르미클롱&a
서사하라%$
세네갈%.
세르비아%/
세이셸&F
세인트루시아&`
세인트빈센트그레나딘&b
세인트키츠네비스&_
세인트헬레나&^
소말리아%8
솔로몬제도&3
수단%;
수리남&H
스리랑카&G
스발바르제도 얀마웬섬&1
스와질란드%:
스웨덴%9
스위스$S
스페인%%
슬로바키아%7
슬로베니아%6
시리아%5
시에라리온&f
신트마르턴&Y
싱가포르&g
아랍에미리트%H
아루바%I
아르메니아$5
아르헨티나$4
아메리칸사모아$3
아이보리코스트$O
아이슬란드$c
아이티&.
아일랜드$.
아제르바이잔$6
아프가니스탄$,
안도라%C
알바니아$0
알제리$2
앙골라%E
앤티가바부다%G
앵귈라%D
에리트리아$T
에스와티니%:
에스토니아$R
에콰도르%t
에티오피아$+
엘살바도르%+
영국$@
영국령버진아일랜드%U
영국령인도양지역%T
예멘%u
오만&M
오스트레일리아$7
오스트리아$v
온두라스&0
올란드제도$%
왈리스 푸투나제도&K
요르단$a
우간다&N
우루과이&O
우즈베키스탄%A
우크라이나%@
이라크$]
이란$^
이스라엘&2
이집트$)
이탈리아$`
인도$Q
인도네시아$_
일본%,
자메이카&'
잠비아%*
저지%s
적도기니$*
조지아%0
중국%3
중앙아프리카공화국%a
지부티%c
지브롤터%`
짐바브웨%4
차드%Z
체코%-
체코공화국%-
칠레%2
카메룬%[
카보베르데%Y
카자흐스탄$E
카타르%]
캄보디아$D
캐나다%\
케냐$F
케이맨제도%_
코모로%h
코소보$L
코스타리카%k
코코스제도%g
코트디부아르$O
콜롬비아$K
콩고 브라자빌%i
콩고 킨샤사$N
콩고공화국%i
콩고민주공화국$N
쿠바%n
쿠웨이트%m
쿡제도%j
퀴라소%o
크로아티아$M
크리스마스섬%S
키르기스스탄$H
키리바시%f
키프로스$G
타지키스탄%&
탄자니아%'
태국%(
터크스케이커스제도&4
토고&I
토켈라우&J
통가&h
투르크메니스탄%?
투발루&i
튀니지%=
튀르키예%>
트리니다드토바고&[
티모르레스테%J
파나마&=
파라과이&>
파키스탄$w
파푸아뉴기니&Z
팔라우%P
팔레스타인$x
팔레스타인지구$x
페로제도%w
페루&?
포르투갈${
포클랜드제도%x
포클랜드제도(말비나스군도%x
폴란드$z
푸에르토리코&\
프랑스$V
프랑스령기아나%|
프랑스령남방지역%l
프랑스령폴리네시아%}
피지%z
핀란드$U
필리핀%{
핏케언제도&-
한국$I
허드맥도널드제도&/
헝가리%B
홍콩%d
홍콩(중국특별행정구%d
"#, b"\n\x00-\x01\x04\x00\xbe\x010\x00\x00\x00\x1f\x01\x03\x00[\x00\xdd\x03\x17\x00\x14\x00R\x00\x02\x00F\x00U\x023\x00\x84\x00\x04\x00\r\x03\
\x1c\x00\x00\x00\xc4\x008\x01\x01\x00\x12\x00\x0c\x00,\x00\x00\x00\x00\x006\x00\x06\x009\x02m\x00\xce\x00\xb2\x01,\x058\x00\x99\x02\x1a\x00\
C\x00\x01\x00\xce\x00\x00\x00\x0e\x00\x06\x00r\x00\x05\x00+\x00\x03\x00\xc4\x00\xf7\x02v\x02V\x00\xb8\x00\x0b\x00\x04\x00\x06\x00=\x00\xcb\x00\
\r\x03\x10\x00>\x00\xea\x03G\x00\x04\x00\x05\x00b\x00\x1c\x00\xfb\x02\x0e\x00\xae\x00\xf0\x00\xf7\x02\xed\x062\x01\xe9\x00\x00\x00\x04\x00\x01\x00\
9\x01\r\x00m\x00\x04\x00q\x00x\x00\x01\x00\x08\x00\x01\x00\x13\x00^\x00\x13\x00\x02\x00\x04\x00\x10\x00R\x00\x10\x00-\x00\x19\x00\x8a\x00\
s\x00\x1c\x00}\x00\r\x00\x03\x00\x11\x00\xd4\x00\xc0\x00\x05\x00\xc1\x00\xcf\x00\x01\x00\t\x00\x8c\x00\x01\x00\x1c\x00\xb0\x00e\x00\xe2\x00A\x03\
\x15\x00K\x024\x00\x08\x00\'\x00\x10\x00X\x00\x13\x00\t\x00\x06\x00\x00\x00\x00\x00\x03\x00S\x00@\x00x\x00\x8b\x00\xfa\x00\x01\x00\x96\x00\
\x07\x00l\x00C\x08\xae\x00R\x00\x02\x00\x18\x00\x00\x00\x00\x00\x07\x00\x11\x00W\x00\x00\x00\x1f\x00\x02\x00\x10\x00_\x00\x16\x00\t\x00\x00\x00\
\x00\x00F\x00\xc9\x00\x1d\x00?\x01\x00\x00v\x00\xcd\x01\x01\x00\xa5\x00\xbb\x01\x8e\x01\x02\x00\x05\x00\x06\x00\x15\x00 \x00\x1e\x00\x00\x00\x06\x00\
F\x00\x18\x01F\x00\x01\x00)\x00\x15\x01\x01\x00\x10\x00\x0f\x00\x00\x00\x06\x00P\x03P\x00\x05\x06\x07\x00\x8a\x002\x00\r\x00\x13\x00(\x00\
\x02\x00H\x01\x02\x00\x13\x01\x00\x00\x13\x00\x15\x00)\x07\x01\x00\x1b\x01\x1f\x02D\x00\xfc\x00h\x00\x01\x00;\x00\x19\x00Z\x00\xd4\x02>\x04\
\xad\x02\x04\x00F\x00\x14\x00\x06\x00{\x00@\x00\x17\x00\x1c\x00\x00\x00\x00\x00\x13\x00\x04\x00\x00\x00M\x00\x06\x00\x1f\x02\x07\x00\x14\x00\x01\x00\
\x08\x00\x00\x00\xd3\x02l\x00\x1a\x00\x00\x00\xe4\x00\xc5\x01\x1b\x00\x0e\x00\x02\x00\x06\x002\x00\x05\x00\x06\x00\x05\x00\x15\x00\x17\x00u\x00O\x00\
\x16\x00$\x00\x00\x00\r\x00\x10\x01\x00\x00\xa2\x01\xc9\x01\x02\x01\x03\x00\x01\x00\x16\x00\x00\x00\xaa\x01\x03\x00o\x00\x98\x01\xee\x01\x01\x00\x06\x00\
5\x00\x17\x00c\x01/\x00\x11\x00\x06\x001\x00\x00\x00!\x00\x02\x00\xa5\x00=\x00\x05\x00\x1a\x00w\x001\x00\x13\x00)\x00\x01\x00\x00\x00\
\x00\x00j\x00K\x01\n\x00\x02\x00\x1e\x00\xca\x01C\x00\x02\x00\x00\x00\x18\x00\x8f\x00\x04\x00\x01\x00\x14\x00Y\x00\r\x00\x0c\x00\x00\x00\x06\x00\
1\x08\x11\x00\x00\x00)\x06W\x00\x01\x00\x82\x00\x01\x00\x8b\x02@\x01\r\x03\x00\x007\x00C\x01\x07\x01\xce\x00\xe8\x00\t\x00\x00\x00\x04\x00\
\xd5\n\x01\x00p\x01\x19\x00\x00\x00\x14\x00\xa0\x004\x00\x01\x00\x05\x00K\x00\x04\x00\'\x02\x02\x00/\x00M\x00\x18\x00\x05\x00=\x00\x1f\x00\
7\x00\n\x00\x03\x00\x1c\x00.\x00p\x00\x05\x00\xdd\x00@\x00\x95\x01]\x00\x05\x00p\x01\x01\x00X\x00\x07\x00\xed\x01\x1a\x00~\x00E\x00\
\xd7\x01\x9e\x00C\x00\x85\x00\x17\x00\x15\x00\x01\x00\x9b\x063\x02\x00\x00\x16\x00L\x02\x04\x00\xce\x02\x0f\x00s\x01\x00\x00\x0f\x00\n\x00\x01\x00\
\x00\x00\x03\x00\xd9\x00K\x00\xe1\x00P\x00\x8a\x01\x00\x008\x00V\x00\x02\x00\xa1\x02\x1e\x00S\x00u\x00\x00\x003\x03\x15\x00z\x01\x00\x00\
\x91\x00\x03\x00\x02\x00\x07\x00\x03\x00\x9b\x01\xd9\x01\t\x02\x00\x00X\x00!\x00\xf5\x00\x1b\x000\x00\t\x00\x01\x00\x00\x00\x14\x00\xb7\x004\x00\
\xe3\x00\x02\x00\x03\x00\xd6\x01\x0f\x01\x07\x00\x81\x02\x03\x00\x01\x00\x01\x00\x0e\x00\x90\x00\xda\x01\x02\x00\r\x00=\x04\xf8\x00\x04\x00Q\x00\x02\x00\
\x0b\x00\x1c\x00-\x00\x17\x00\x18\x00\x01\x00 \x00\x07\x00\n\x00\xeb\x00\x7f\x00\x07\x006\x00\x04\x00*\x00\r\x00\x04\x02\xa5\x00\xb4\x00\x02\x00\
\xa6\x00\xad\x00\x9d\x00\x07\x00U\x00d\x00\xdf\x04\x05\x00s\x00#\x01P\x04\x00\x005\x00g\x01\xba\x01\x06\x00\x05\x00\x91\x01\x87\x04\x00\x00\
\x08\x00 \x00f\x01\xdf\x07\xc4\x01)\x00\x04\x00H\x00\x83\x00\xa6\x00\xd4\x00\x18\x00\x03\x00\x01\x00`\x05\x94\x00\x00\x00\x05\x00\x7f\x03\x00\x00\
\x1e\x00\x00\x00\xb4\x01L\x00\"\x00\x96\x06q\x00I\x00\x98\x00\x14\x01\xc9\x00$\x00\x02\x00\xff\x00\x98\x01X\x02\x00\x00\x00\x00)\x03\xbb\x00\
\x07\x04\x90\x00\x12\x00@\x00\x04\x00 \x01s\x00\x96\x00\xc5\x00\x0f\x01\x02\x00\xa9\x00\x12\x00\x08\x00t\x00\x02\x00/\x00\xbb\x02k\x00\'\x00\
\x82\x06\x1b\x00\x01\x00\xaa\x00\x07\x00#\x00\xa1\x038\x00\xaf\x04\x03\x07\x12\x00\x05\x00C\x00\\\x00\x06\x00\x18\x00\x01\x00\n\x00\xa5\x01\'\x02\
3\x01\x10\x00\xae\x014\x01\x00\x00\x00\x00\x0b\x00@\x00\x04\x00\x04\x00\x02\x00\x07\x00\x00\x00!\x02#\x00G\x03\x96\x00\x00\x00\x9e\x00\x8f\x00\
\x95\x02\x08\x07/\x00\x85\x00\x0c\x00\x00\x00\x06\x00\x00\x00\x9d\x02\x1e\x00\x1d\x00\xb9\x00\x01\x00\x0b\x00\x01\x00\x0b\x02y\x00\x00\x00\x00\x00\r\x00\
\x00\x00\x83\x00D\x00\x02\x00\x06\x00A\x05\x07\x00+\x03\xde\x00\xd6\x02\x95\x00\xea\x04\x05\x00\x16\x00<\x03\xbd\x00Y\x08\x13\x00\x02\x00?\x01\
\x1f\x00\x15\x00\x00\x00\x18\x00\x16\x00D\x00\x05\x000\x00.\x04&\x033\x00\xb4\x02\x04\x00\xe3\x0b\x12\x00\"\x00\x02\x00\x03\x00I\x00u\x01\
?\x08\xb0\x00\x19\x00\xe6\x00\xe7\x00t\x00}\x00\x01\x00I\x01\x01\x00\x00\x00\x02\x00\x04\x00\x03\x00\x8a\x02\x12\x00(\x00o\x00\x01\x00\x00\x00\
!\x00k\x00\x01\x00\x04\x00(\x07\x08\x00\xa4\x01G\x01\x8c\x00.\x00A\x00H\x00L\x00 \x00\x03\x00n\x02\x82\x02!\x03\xa3\x00\x00\x00\
;\x02\x00\x00)\x01M\x00\x12\x00w\x00\x01\x00\x1e\x01\xd3\x00E\x03!\x06\x9c\x04(\x00\x00\x00\x17\x00D\x00;\x00&\x00\xc7\x00\x85\x01\
6\x00\x83\x03!\x034\x00)\x00\x0b\x00>\x00\x00\x00-\x003\x00\xf9\x01\xc3\x03\xfd\x00\x08\x00\xad\x03\x00\x00>\x00\x15\x05C\x00\x05\x00\
_\x00)\x00\xea\x00\x10\x00\x95\t\x05\x00Y\x00\xb1\x00\xe3\x07\x00\x00v\x01\x01\x00\x00\x00X\x0b\x05\x00\xab\x01Q\x00\t\x00\x08\x00[\x00\
\x8f\x00/\x00\x81\x01+\x00\xe6\x00\x9c\x00W\x04\x84\x00\x00\x00U\x04\x90\x007\x00!\x02O\x0bn\x01\xf7\x05\x03\x00\x8d\x04\x00\x00\x01\x00\
\x81\x00\x00\x00\x00\x00\x02\x00\xca\x01\x0b\t\x8e\x00Z\x00\xc6\t\x05\x00r\x01\r\x01j\x00\xad\x01,\x00S\x01o\x02\t\x00\x0c\x00\x9d\x05\
\x00\x00\x01\x00\'\x01K\x00\xe2\x0e\x14\x00&\x00:\x00;\x01R\x01{\x00\x01\x00\x11\x00@\x06\t\x00\x04\x00\x8c\x03\x17\x02z\x00\x00\x00\
\x11\x01\x00\x00\x8e\x029\x00#\x00\x07\x00\x10\x03\x01\x00K\x00\x17\x00\r\x00\xd7\x08\x85\x00>\x06\x80\x00\x8e\x00\x1b\x05\xd5\x00\xdd\x00B\x00\
\x8c\x02\xbb\x02\x08\x00\xb9\x044\x03\n\x00\x07\x00\x00\x00\x01\x00\xc5\x00\x01\x00\x05\x00W\x00p\x00\x1e\x02>\x00G\x01\x98\x06k\x03\t\x00\
M\x00\x03\x00\x0b\x0c\x18\x00\n\x00\xfd\x0b\x1f\x00x\x01\x02\x00#\x00\x87\x01\n\x00\x10\x00\xa6\x00\r\x00\x0c\x00\x01\x00\x1c\x01\x12\x00\xa0\x04\
\x9e\x02\x00\x00$\x0b\x00\x00K\x01\x04\x00=\x00\x00\x00\x16\x00o\x06\x04\x00\x12\x00\xf4\x00t\x00\x01\x00T\x00H\x00\xf3\x00\x1a\x00\x06\x00\
\x00\x00\x02\x00\xac\x00\x86\x00=\x00\xf5\x01\xc8\x01\xc6\x01\x0b\x00\x07\x06\x0f\x00\x19\x00.\x00\xd4\x00\x03\x00\x18\x00\x00\x00Q\x04\t\x00?\x00\
r\x03\x9f\tz\x05T\x00\x1f\x04\x1d\x02t\x01\xee\x00\x1a\x00\x1e\x01\x7f\x00\x00\x00!\x00\xdb\x02\x12\x00I\x00d\x03\xa2\x00\x0c\x00\x05\x00\
-\x01\xa3\x00Z\x00\x8a\x16\x9b\x00\x08\x02\x01\x00J\x00s\x00\x1a\x00\x8a\x0b\x00\x00\x1b\x00\x10\x00)\x00\x1c\x00\x03\x00\x13\x00\xf5\x00\xb9\x00\
a\x01\x1d\x00\x08\x00H\x00`\x02\xd9\x03K\x058\x00\xd7\x02\x01\x003\x00r\x00\x18\x02\xb6\x00\x89\x00\x9f\x02\xd3\x05&\x00\x13\x00\x05\x00\
k\x00\xf7\x04\xe0\n\xe4\x01\x00\x00\x06\x00\r\x00\xdd\x00\x00\x00\x9c\x00\x93\x01\x02\x00@\x01O\x00\x00\x00%\x00\x02\x00m\x00\x00\x00\x9f\x01\
*\x00-\x00\x83\x00\x1c\x00\xa7\x02\x12\x00\x0b\x00&\x00\x02\x00\x1f\x00\xaf\x05\t\x00+\x00\x01\x00\x06\x00\x1a\x00G\x00Y\x02\x18\x00\x87\t\
\x00\x00\x05\x06\xce\x00X\x00\xaf\x06\x08\x00\x1b\x02\x90\x00\xf5\x14\xff\x00\x01\x00\x00\x00\xa5\x05\x06\x00\x07\x00\x04\x00\x9a\x0e\x02\x00\x9e\x1d\x1b\x00\
\xb2\x03\x10\x00\xab\x0e!\x0c\x7f\x00\xfe\x04\x01\x00\x05\x00\xd6\x00J\x04t\x06\xa1\x04\x10\x02?\x00\x01\x00\xfe\x08\x08\x00\x0c\x00A\x01\x00\x00\
_\x00i\x04\xbc\x054\x07\x02\x00\x12\x00\x92\x02%\x03\x99\x00\x05\x01\x16\x02\x01\x03\x07\x00\x00\x00\x19\x00\x9f\x00*\x00\xea\x03\x10\x02_\x00\
\xad\x0bR\x02\x1f\x00\xbd+\x8e\x00#\x03\x07\x00O\x00\x03\x00A\x02\x08\x00\x05\x00\xb8\x00^\x16\x86\x00J\x00!\x00n\x00\xbd\x01\xed\x02\
|\x02o\x00\x01\x00/\x01\n\x02\x89\x00n\x06\xa7\x03}\x05\x08\x00\t\x00\xb8\x04\xa8\x04\x01\x002\x00\xd7\x0c\x01\x00\xdc\x00Z\x00\xb7\t\
\x05\x00\xe4\x00;\x08\x0b\x00(\x00\x16\x00\\\x07\x03\x00\x11\x00\xcb\x00\x9b\x00\xcb\x00\x11\x02\t\x00E\x00L\x00\xfc\x01\xb9\t\x06\x00\x03\x00\
\x04\x00\x94\x00Q\x01\x0f\x00C\x08\t\x00\xb6\x08\x03\x00\x01\x00#\x00\x0c\x14Y\x00R\x02\x88\x00\x10\x00\xb5\x02U\x02\xf4\x01@\x04\xda\x00\
\x13\x00\xe0\x00\xf6\x00M\x02V\x11\x97\x00\xe4\x02\t\x00\xd5\x033\x01K\x03\xd3\x03\x00\x02\x04\x00H\x00\x02\x00^\x02@\x00$\x00\"\x00\
G\x00\x13\x001\x00\x15\x00\xe2\x00\xe0\x05\xaa\x02l\x00\x00\x00\x01\x00\x07\x00\x14\x01\x86\x00\xa2\x01X\x06m\x07F\x01\x05\x00)\x00\x16\x03\
\x0f\x03\x0f\x00\x01\x00\x06\x00\x1b\x00\x00\x00\n\x00\x05\x00\t\x00\xfe%e\x01a\x01\xc0\n\x1a\x00&\x00\x00\x00:\x06E\x00=\x00\x07\x00\
\x80\x00\x89\x05B\x02\x00\x00\x06\x00G\x01\xa3\x00:\x00\xb98\x02\x00\xa6\x0c\x95\x10\x01\x00\x00\x00\x81\x00@\x04\x88\x006\x00m\x01\x13\x02\
\xa1\x01\x92\x00\x01\x00\x00\x00\x0f\t\xb2\x00|\x00O\x01$\x00\x01\x00p\x02\x1e\x06=\x012\x01\x10\x00\x01\x00\x14\x00\x9e\x04\xf7\x01\x05\x00\
\x03\x00\'\x07\x1d\x02\xe6\x10\x02\x05\r\x00\x17\x00|\x00\x05\x0f\x12\x00\x12\x00z\x00\x01\x00:\x00,\x01\x84\x05\x00\x00\x1b\x00\xe6\x0e\xcb\x06\
L\x013\x00q\x00\x00\x00\xde\x001\x00\n<\x08\x007\x00H\x01\x13!\x11\x00\n\x00\x14\x00\x0c\x00z\x00\x82\x00\xd5\x02\x85\x01\xc7\n\
#\x00 \x00\x87\x05t\x02\xdc\x00\x08\x01\x00\x009\r\x00\x01r\x00s\x00\x98\x00\x9a\x00\xe5\x00\xaa\t+\x00\x00\x00\x03\x00\xc0\x02\xad\x03\
\x0e\x00\x04\x00[\x00\'\x00\x10\x00\xd6\x1d3\x01\x1d\x00;\x00D\x00K\x01\x95\x18\xeb\x031\x04\x10\x01k\x00\x06\x00\x0c\x01H\x01\x01\x00\
\xf8\x03:\t\xb5\x00\x15\x007\x00\x01\x000\x00k\x00\x07\x00.\x02\t\x00\x94\x02 \x00\x02\x00\x86\x01a\x01\"\x03 \x00\x00\x00B\x03\
\xda\x047\x01a\x06#\x00 \x00{\x00\xb2\x14w\x02\xd6\x01?\x00\x7f\x01H\x05v\x00\x01\x00\x02\x01\xcd\x01\x19\x06\x13\x00h\x00\x94\x00\
l\x00\x00\x00p\x10F\x00H\x00\r\x01\x8b\x00O\x08\x12\x01C\x00]\x00\xbe\x01\xc4\x02\xf1\x04\x8d\x1ak\x00\x9f\x02\x1f\x00\xb9\x01\x83\x1a\
(\x01\x8b\x1a\xf2\x01\x03\x00\x01\x00\x18\x00\xbb\x00\xc4\x03\xa3\x02e\x0b\xbb\x00\x1e\x00d\x05\xfc\x01\xb0\x0b\x00\x00\x0b\x00", b"&\xaa\x80\xff\x82P\xfb\xeea@bAX6p>qp\x03\xbb\xc0\xb0\xfd\xc1\x0f\xae\x10bj!\xf3jP4qa\xd1\xee\xd1x\
\xed\xb1\x94\xdf\xd1\xa0Y\x10\xf5\xd0\xc1A\x8c\x01d\xd1q\xbb\xa7!\x1f\x8f\x11\xce\x13@j\xbfP\xc0\x9fp\x7f\xd1!\x04\x9e\xa0\xe7\x96\
\x10$\x8a\x10\'\xe4Qp\x8e\xc0t\x95\xe1\xbahpYQ \xc7\x8e M:\xf1\x7f\xdf\x11\xc4\xfe\xa1\xb5\xd9\x80\n\x0b\xe0\xa4\x870\
9\x07\xd1\xadh\x91\x1c\xf0\x80\x00\x00\x00\x08\xe0\xf0v\xb9!\x85C\xf1\x00\x00\x00\x0bk\x11\x93\x06\x90F\x01a\xa0\xe6\xa1H\xf0\xc0\x0f\
cQ\xce\x8d\xf0C\xc6q\xf1s1\xccba\x00\x00\x00\x9dg\x10N\x08p\xf1*\x01\x12\xc7\xf0\xd1\xefp\t-\xa1Q\xda\xd0FD\
PU\xd9pyI\xa0\xac\xd1!\x16\x94\xe0\xc4\x7f\xc0{U\xe1\xceN\xa0\x1540\x16\xfe\xc1B)\xe1p4\x10X\x90a\xac\xf2\xd1\
\x9eu\xd1\xb5\x85`\x0cl\xe0\xd7y\xb0jNPke\x90|\xfbQY\x00\xd0\xafD\x10\xf7\xddAw9\xb1\x9b\x94\x91__\xc0\xce\
\x1a`q\x1b\x00}xQ\x96\xf6\x91w\xfd\xd1\x81J\xe0\xc1\xc6\x01\xc5\x06\xd0\xcb\xb5\x91%\xc20b\xfdPa\xfe\x01N6\xc0\xd4_\
PmR@&N@^\xdd\xc1\x04\x960\xd15\x11L{\xe1)\x941g\xce\x81\xfb\x89\x80\xe1\xf6p\x81\xedQ>\x9a\x10D\xb6 \
\xfc\x07\x82\xac\xd2\xc0\xf0\x15@7\x13\xd0\xd4\xb9\xf0\xb6}\xf0\xd2\x88q\x10\x01R0\xe7\x01\xf9\xf0\xd13\xd0`\'o \xc6\x0e@l\
\xd9\x11\x17\xa5\x10|h@\t\xb3\x90\xadm\xe0\x05\x87p\x9a\x9c\xc1\x11\xf4A\xff\xe7\x11\xa8\xce \xf7\x9c s\x96\x80\xf3\xe8@\xd8\xf3\
q\xe3d\x11v\xe2\x91\'\xa4!\xb3t\xe0L\xf8Q,\xd3\x11\xed\xe0 w\xd1P\xfc5\xc1\x98o\xb1\xf9X!\xe9\xaf\xe0\x18zQ\
\xd0\xe6QHE\x118Iq\x9d-\xb1]\x0eP\xc8\xc8@.\xc8`\x91Y\x81\xb5\xec\xb1`s`uo\xa0\xb0\x12\x90\x1b\xd6\x11f\
O\xc1\x15}\xe1\xe2!P\x98\xe4\xa1\xc9\x90\x808\x81`\xc4\xb0@g9\x80?\xf9\x11u\x0b\xa0\xf4\xda @\x901\x94.\xa0\x16_\
\xc01=\x81\xf6\xe7\x00u\xcaP\x80\xe8qm]\x01\xd6\xb6\x01(\n\x02\xeb\xe8\xb0ao\xd1P\x18\xf0L\xbb\xe0#\xa1\x81\x86\x8dQ\
]\x12A_T\xc0\xeb\xee\x80\xb4F\xa0\xfc\n\xa1\xe4P\xb0\x13\xef\xc1\x1b{\xf1g\x0c\x12\xe7\x80\xe0\xfa\x80\xc0\x0e80\xc3\xad\xd1-\
\x90\x009\xdd\xf02\x07P\xaby\xe1\xe1\xc2\x80\xd5?\x80\xc3\xd2!x\xea\xd0\xe9\x99p\xb8#qI\xc9\x10a\xc0\xe0\x1d\x00\x82c\xb1\
\x91\xa7p1\x81\xf0`\x81\x94`\x89\x1c`\x00\x00\x00|%!\xb7\xfd \xe3\x8b\xa0a\x87a\x87f@\xee\xb9\xe1\x15\xb7qP>a\
\r\xac o\x17@\x9d\x1b`\x16\xa9\x80$\x07\x12%\x9a\x80h\xd8p%\"\xc1j\xdf\x01\xd5\xf5\x00\xbfs`\xaa\xebQn\x1e\x10\xe7\
\x0e2\xf4`\x91&\x12\x01\xed\\ \xf9\r`\xdb\x890]G\xf0\x1e\xd1\x80\x94\xa3\x11T\x0b@H?\xf0o\x8c`\xb7\x11\x01\x1d\xe5\
\x11\x89\x00\xb1\xc4a\x80\x07\xfd\xf0\x97\xec\x01\xcd\xd8A\x1b\xfc\xa1%\xd9\xa0Ga\xd0\x11B\xa1{\xce\xa0\xb7\xf0\x11a!\xc0\xb0O\x00\
-\xaf\xe0\\\x15\x80E\xcf\xa0\xc2\\\x00L\xb9\x11\xe1k\x80\x13\x98\xe14+\xc1cn\xc1xc\x80Z\x1b \x0f\xde\x80\xab}`\xe5\
41\xab\x83\x11\xbd\n\x90\xba\x83`\xa4\x9cp\xb0\x13\x00\x15\x97`\xaeH`\x0f\xf9\xc1\xa0\t\xc1\n\x8cp\n\xa9\xb1\xfa\xebpg\x9e\
\x20\xd3\xf6`\xc6\xb7\xb0/\xf4\x91F\x8a`\xab\x1f\xb0?\xf3a`1\x90\xcdA\xc1\x83Mp@\x90\xb0;\xd80\xc6\x00\x10c\xa1 \
l\x85`9k \x01x\xf0\xbe@\xd1\xdf\x01\x00\x93\xc7\xb1\x00\x00\x00Qb\x90C5@\x1e>\xb1\x82\xb8\x90G\x89a\x80q`\xbf\
\x00r\xff\x1b\x90\x01\xad\x10\xd6\x0f\xf0\xa6\xb0\xc1\xa8z\xc0\x7f6a\xc5\x18\xf0p\x12\x90^\xe4Ag}!\x9b1\xe1\xcd\n@\xf4\xe2\
\xf1\xcf\xe0\xb0\x00\x00\x00\xcc\xd6\x90I\x83A2\xe8\xf1\xafs1\xd6$@>\x8ePS\xb8Q\x9dq\xf0\x99W\xd1UB\x80l\x1bQ\
\x9e.\x80M\xa5\xf1r\xc8`\xec;\x10S\x8f Q21\x82!\xa0r\xf1\xa0\xe6\xe9\xe02v\xb0\xdcXa\x8fr`5\xf7\x91\xe2\
\x07P\xd8l\xa1\x02\x89\xe0(\xe6p\x02[a\xa3\x1cP \x0b\x00\r\x111W\xcb\x10\x07\x88\xc1\x9cP\xa1\xb1\x870\x00\x00\x00xn\
@H\xf6A\x1d\x96\x90 \xbfP\xe8\xd1\xf1\xc9\x1ba-y\x80\xd0\xe8@\xf6[`\x91\tA\xf9\xd5\xb0\xb5\xdd\x01\xa5l\xa0K\x95 \
\x7f\xa9\x81/\x88!Z\x8f\x81\x86\xce0_\\p4\na\x8c\x92\x00q60\xa4\x9e!\x97\xafq\x01\x9e\xd1\xda\tr\xb1\xf6QL\
\x0c \xabC\x91Y\x01\x90\x17\xf7A\xd9\xf2\xd1\xbf\x130\x93\x16`\xa1-P0\x87 \x12~q\xc3S\x10r\xe3\xc1\x00\x00\x00\xddB\
P\x08\xdb\xe0\xde\xf6!\xcd\"\x90\xd9]`\xd8M\xb1\x02\xc7\x80N\xf0\xc1Q\xa10\xac\xc5\x80\x1an`i#@J\xea\xa0,\x08 \
\x13\x80\xf1\xca\xe90S\x17@\xf3\xac\xc1q\xa1Q\xae\x03R\xdb\xad\xb1m\x9a\xb1\x98s\x80$\xe4\xc0\x84\xa4@4#a\x00\x00\x00\x1b\
\xedQ(\xe2\xc0\x00\x00\x00\xf0\xe7\xd1\x0e\xccPB\xe7\x01\xdc\x08Qz\xab@\x83ra\xe9~q\x1f\xa2\xc1{\x0e\"\xef\xc2\xa0\x0f\xb4\
\x90\xcd\x17 \xb4\x8a\x808\x00\xa2A\x92 \x03\x19\xe0\xf8\x80!\xdes\xa1\x03H\x90\x99\xea`\x12\xe6\x80\x13\x9f\x01l\xe6\x00\xfar`\
ns`$\\1\x82_`\xd1D\x10\xf5\t\xc2{\xbc@h\t\xb2\x98\x88\xb0\xd5\x93A\x95\xc1`\xa3\x8e\xd1q\xe8\xf0\xed`p\'\
2\xb0\x9b&\xf0\xe1\x95\x900\x95 )\x95\x91\x13\xfba\"\xea\x90\xb5\xb9\xf1\x85\xd8a\x19\x81\xc0VtP\x00\x00\x00T\x9bA6y\
\xc1\x1b\x89\xe0a\x82\x11\x1c\xa1\xd0@\xe9\xa1d[q\xa3\x031\x9d!\x80\xeap\x00`\x880\x00\x00\x00A\xce\x00R\xcf\xe0\xec^p\
\x95N\x10\xdfMp\x9f P\x1c\x01\x12\xdfb\x11J\x19a\x0c\xe8 \x867@\xce\x81\x10h\xe8`\xdaZ\xf0\xdf\xd8@{\xe01L\
\xa6\x90@\xc8\xb1\x8b\xb1\x10\xda\xb7\xf0zsQOU\xa0\x80\x8d0\x9d\x16P\xda\xadP\xcc\x07Q\xe5\xdb\x11\xc2\x12\xc0)\x86\x00\x00\x07\
\xc0r\xa9\xc0DN!3\x06\x82\xe4p\xb1\xb6\x04\x12\xf5\x8a@\\{\xe0\xfe\xaa\x90\x03\xcf!\xce\x97\xf07%P\xc9+\xb0\xc9\xba\xb1\
5\x7fP\x94c\xf1\xae\xe3\xd0\xc1.\xf1\xf3\x93p\xa3\xae\xa0\xf5\xfa\xf1\x19\xcd\x80\x1e\xb4\xa0!\xdd\xe0\x8d\xf0\xc1+\tr\\\xe1\x81h\
G \xed8\xd1\x1e-\x80\xf4q\x81\x11\xaf0\t\xe605\xfd\x11\x00NA\x97\xa5\xd0\xd2\xe6p\x8f\xa4\xc0\x0b\x9f\xc0O\x9c ,\xfe\
P6\x03\xb2\xa3\x8b\xa06\xf4\x10\xf8\xebQY\x00\x12\xda\xf3\xa09\xf0!\xa0\xc8!\x00\x00\x00>\xd3\xe1\xa2\x13\xb1\x87*\xf0sE \
\x96\x80p\x83\xb2\x91d\xbc\xb0\xa2\xe4`\xbcZ@K\xde1\x06`0Q\xc5\xe0\xacr`\xff\xf8@\xb1\xeaa\xce\xe10`E\x81b\
Jqt\x1dp \x99\x916t\xe0\x12q!\x7f\xdb\xa1\xfe\xa0\x00\xb5\x19@\xee\xe6\x11I[\xf0\xf7)\xe0:s\xc0\xd7B\xf1\xaaY\
\xd0\x0c\xa1\xc0\x00\x00\x00Kc\xa14f\xc0*\x8b\x90\xfd>\xe0\x00\x00\x00\xed\x950\x8c\xaa\x91\x1c\x8a0\x03\xaa\x10%.@\xfdL!\
g\xe6\xf1\xc3\t\xb0>\xe8\x81B\xc0\x10B\xe0q3$\xb1\xde\xb6\x90\x15\x18\xf0\xe8k`\xa6\x08`k8\x10VP\xd1\x1b\x9b\x00\xe8\
\x8a\x00\\\xbdA4/A\x8b\xb0q\xcd\x7f\x90\xed#P\xee.A\xa8\xf9A\xb5\xef\x91{\xb1\xc0\xd2\xfc1\xb9\xfd\xf1\xdb\x0e\xb0!\xe0\
\xc12\x9e\x10\xdb\xe0\x10\x00\x8dP$\xf5PQ\x0e\x10\xec\xae`\x01\x02QC\xd4PsO\xf1w\xc4\xa0\xe0\x85\x91Z\xbe\xf0\x82\xc10\
\xf7\x9f\x91@\xea \x00\x16\xd0\x06\xd4\x11Nj\xb1\xfb\x9e\xb1u_\x00M$P\x95\x970T6\x01\x8b\x02\xd0v\x14`d\xcf\xa0\xec\
\x86`e\xc6\x80\xb7\x02`\x1e\xff\xa1\xb3\xed\xb0\\\xd0\x01\x9a\x84\x90xPP\xd5\xae\x80 #0\x91\xf5\xa0$\xfc\xf1\xc9\x08A\xd3\xab\
0\x11\xc40\xba\x14\xe0{\nP\x06\x9a\x00\x1d\x8d\xb0\xbdr\xd1h\x04\xc2\xcc\x86`V\x13\xe0j\xe2Q\xfb@\xd0k\x93\xe1\x1a \x81\
\x91\x1eq\xd3I\xf0|\x17P\xc7\x92\xc0\x91^P\x83\xbd\x00\xc7d\x90S\xe9P\x9e\xed`\x0c?\xb1\xc9k\xc0\x94k\x90\xdbd\xa0\x94\
#\x91\xd8\xa4\x10\x91\x1f0%O\x90\xb24\xa1j\x02 \xe8KA\x900!\xdc\x85 u\xdeAf\xe3Q\x91* \x9b(\x90\xa6\xc0\
\xb0\x9cL\x91R\xec\x81$s\xd1\x83\x8c\xc0\xa5\xc10\x9c\x18 \xb6\xf5@K\xcfqN\xbc\xd0\x15\xfb\x00-\xd9\xf1?\x9c1\xd8:\xf1\
\x0b\xbf\x91\x865\x10\x9aW\x00M\xb7P\xc4Z\xb1\xa4\x8b\xb1\xddT\xb0zE\xc1\x9f\xb1\xa0\x9dy .\r\xa0\xafv\xe1\r\x82\xa0\x8e\
_\x10\x9b\x1e0\xb6\xea\xc0\x01p\xa1x\x14\xc1|9p\x8d|\x100e1j)@\xcaP\x01\xbd\x150\xcb\tr\xf69\xd1\xc7\xcf\
\xa0(\x8dPL\t\xf2E\x062^\x9d\xe1\xa5J\x10\x9c\xb4\xa1\xe6\x9cp\xf8\n\xa0\x80\xe5\xa0\x1f@\xe0\xc7|\x105\xfb0P\x010\
x\xa2\xc1\xfb\x110z\xa0\xe0\xd9\xa8q\x84\x15\x91\'L\x90\xa7Q \xf8\x97\x81\t\xedP\x98>\xb1\xba\xcb\xc0\xfc\x03\"\x84\xf6\x80\x06\
\xb5pk\x060C\x8b0$i!S(\x90If\xc1v\xf2Q\xfe]A1\xdf\xd0v\x9d!|\xa1 g\x94\xd0~\x83\x11\xbfl\
p2Y\xc0\x03Q@\xf3\x96\x90\x06\x01!\xdb\xa0\xc0\xe1\xcc1\x97\xef\x91\xc7\xdb\xf0\xf5r\x01\x0bC\xb10j\xc1\x00\x00\x006\x0b\x82\
@\xecP\xa5= \xbb\xfe1\x8f\tr5\xf3`n\x87\x81_\x86\xa0\x00\x00\x00I,@glp\x19\x0f\xa0\xd0\x08\xd0\xd0D\xd1\xb3\
b\x80\x91`\x00\x1e\x7fp\xe1\x8f\x90\x880P\xfdp01\xd8A\x86\x14@g\xa4`\x81\xd5\xc0\xa2\xafP\x95l@dL\x00\xf4\xf1\
\xe0\x05\x06\xb0\xc0\xe9\xd0\x85(`\xfc\xcc!\xdb\xd6\xf1{:\xc1\xa5\x0c1r\x0bR\xff\xf6\x91\x15)\xf1^\xb9\xf0K\x9a \x9a$\xb0\
Kh`\x17\x8b\xd1\xceVa\x91e!\x1e\xc1\x906\xdeQ\x86\xeeQpa\xb0M\x86\x90A`@\xaag \xdb\xb7\x91g\x13\xd1\x04\
\xcf\x90CG\x90\xbf2\x80\x03e1f=\xa1\xfb\x0c0L\x92\x90\xb8\xf8\x81\x8e{\xf1\x17\xca\x91\xe7\xab\xf0=e\xa1L\x15`\xea\x19\
\xb0}\x9e`\x88~\x91\xc2\x0f\xc0J\xc5\xa1\x8d\xe9\x00\x8dh\x80\xa6\x97\x10\x88\xc0p\xdf\xaa\x00vz\x80F\\p,Z\xf1\n\xa8`\
\xd0\\\x11\x15\xa7\xb1\xeb$P\xe28P\x18\x00\xa0W\xb5\xa0-\xb0\xd0\xf9\x92\x80\x08\xca\x91}$\xf0=\xb3A\x0c\xdc\xa1\xcf\xc7P\xa8\
\xd1\xb0\xe2\xe2\xe1\x0bb\xd1o\x1ea\x1a\xea\x80\x18\xb1\xc1\xbb\xb6\xb0\xe2;\xe0\xf8\xb3\xb0\xf0\xd9\xa1>\x83\xa0~\xaeP\xaaP\xe0\xe1x\
\xf1\xd0\x14\xc1e\xac\x00\xdf\x7f`\x81\\\xb1\xb2\x0e\x00\xc93\x11\xcc\xf3\xb1\xce\xae\x91\xc1\x0caE\x9ea\xb4\x0e2\xd9\xe8P\x03\xde1\
:W\x11@0\xd0\xee \x91i%!\x8ex\xb1\x85!\x81`\xda`\xbaIai\xb9`\x9f3\x81\r%\x00\x00\x00\x00R\x8e1\xdb\
\xeda\xf2\xa5 \xe9|Px\xd9q\xb9\xbd\xe01\xc7\x90%\x85p\xdc\x1aQ~\x92`\x0c\x9c\xe0\xff\xa2\xd0(\x0c\x90\xea\x07qn\xeb\
1u\xf3\xe1zS\xf1\xef\xca\xc1\x8a\xe8\xf0\xb7)a\xae\xd4@\xdf>@(\xefA\xb8[p\xd8}0W\r\xa0Yj\xc1\x10rp\
\xaf\x9c!\xe2\n2C2 u\xf5\x80jc\xd09\x8c\xe0\xf7yp\xca\x04P\x87\xc7\x90\xa27a .\x00\xabl\xc1\xe6O\xc0\x00\
\x00\x00\x125\xf0\x82\x98 \x8e;\x91\xb3C\x10\'6\xe0\xb8IPN\x00@\'\xf3\xe1\x9d\x8d@x5\xe0\x12zp\xb5\xf00\x140\
\xd0G9\x00\xcf8\x806\xcfq\xb2.\xa1\x01\xdc@Ok\x01W\xb6\xb0\xd63\xc1\x99\xef\xd0\x12\x90 \x99*\x91\xec\'\x10\xe5\xcbq\
\x8a\x03\xf0\xbe8\x90Xx\x80\x86\xdap\x9a*\xe0\xca\x02P]\xa3@\x1e\xd0\xe0\xf0\x8b\xa06\xc6 \x94\xb6\xf1\x15\xbbp\x93\x11Q\xa9\
\xfea\x00\x00\x00\xe4\x81Qz\x99P\n\xbe@Q=A\xd0\xa3\x11$\x8c \xf4\nB\xb2\xfa\xd0C\xecA\xbf0\x90\x00\x00\x00\x7f\xd8\
`\x02g\x10|\x07\x81\xd3O1\x99\xda\xc0\xc7\xed\x90\xcfy\x80\x18\xc71\x8a,\xa1\xf7a\x90\x8f\xda\xc1\xd7\"\xb1\x80<\x10\x87Q\x81\
5\x05\xb0[\x98\x91\x8bo\x11 \xc6@\xb6Ea \xf4\x11\xff\xbe\x90j\xef\xc0\x00\x00\x00\xeb\xef\xd1R#\x004\xe2\x11K\x91`=\
[\x10\xdak %\xa9\x80\xd2-\x108\x87q\xfa\xea\x00\xef\xde\xa0WY1`W\x81)\x7f\xa0u#\x80]\xf1\xc0,\x04\x12$\x11\
`+8\x10I\xae\xd0\xf5\xc3\x00\xa3\x8e\xb0\x1c^\x10q\x0106\xe9\xa0\xde\x1c\xe1N\nQ\x89P\x81m\x98\xd1K\x88p\x18\xd4\xc1\
\xce\xeb\xf1\xdc\xc0\x01U \xc0]\xc8\xe0\x9b\x86\x80\xad\x08\xc2\x02\xd6\x80\xd7\xb8@6\x81\x81@\x0f\xf1\xdc\xe9\xa1\xe0\xa7q\xda\xc1\x80\xfb\
\xda\x91\xe3\x88\x81z\x85\xc1o7\x00\x1d_a\x00\xf0\x81\xfd+0p\x05\xa2v\xcf\xe0\x15l\x01\x8d\xa4a\xc8?\x90\x86r0\xf3\xc8\
\x20MDp\xa1\r h\x97\xb0:(\x80\xea\xd6\xd1\xa7`\xb1 \x97\xf0W^\x00ZJ @:\x80\x1f\xaf\xc0\x0b/0\xf7|Q\
\xc1\xef\x81\xa2}q\xd2\xd9\x01\xbbz\x10\xc0~Q\x0c81\xb9\xebA\xb0f \xe1\xaep\x98\x0bQ\x87\xffA\xc9\x03\x02\x15\xeb\x10\xba\
\x95\x914\xd6p\x0f6a\xae\xe0`fP0\xda\x0c \x1ch\xe0NV\xe1Hm\xc1Di\x81d\xe7\x00\x0b\x18\xf0\xab\xcc\xc0\x93L\
\xe16\'0\xdb!\x81\x84\x0b\xc2\xe8B!\xe7\xa4\x90\x8d\xdf\x00\xb5x\x10\x02\xda\xe1\xf0{\xf0\rqP\xaa^\xf0\xf3\x8d c\xf0q\
\x00\x00\x00\xb3PP\xa7(\xf0\xbf\xb3p\xca\xe9\x11\xacX \xcf\xed\xb0\xf0\xc7`\x10\xf4\xf0\xdeDPxu\xb1\xafj!%f\x10\xa7\
9\x10\x88\x82P\xbdn\x81x\x93@\n\x02p\t\xa4\xe1<\n\xe0\xe2\xfe\x91\xa2\x99 \x00\x00\x00\xfd(`\x14;p\xa8\xed\x80-N\
P\x8c\xa0\xc0G\xa0\x00\xaa\xf6\xf0\xa5&\xa1\x90\xe7!\x7fD\xf05\xa4 }\xe8\xb0\xe3\xb5\x10->\xf1\xd2\x89\xb0SgA\x8e:`\
3A1\x8cO T\x81a>rp\x17\xc3\xc0\xdf\xaf\xa1\xf7\x16\xf1o\x93\xc0\xfd\xf8q\xb2\x8f`\x01\xa8\xd0=?`\"AQ\x0b\
\xf3\xb0:x\xb02\xbf\xd1\x14\x81QI00H\xbf\xe0S_\xb0f;pZ)\xc0\x14<\xb1\xc0\xa0\xc0U\xdb\x91T\xc7p\xbaf\
\xe1\x1f\xb1\xe0)\xfa\xd0\xe0\xdea\xe9J\x10\xcc\xd7\xc0d\xc7\xa0\x00\x00\x00\xe6W\xc04p\xe0\xb3\xde\xf0\xa4\x11\xb1\xb6\x08\x92)\x12\xf0\
\xa1\xd70\xceT\xf0lr\x10\xd1\x85\xf0\x030`\'\xb1`\x19(\xb1e\x92\x90\xcd\xe7\x10\xcf\'p\x9eP\xb0\xd4\x8e\xc0\xc4W\x90\xf0\
\xa1@\x10*A\xcch`Y\x0fp\xfdt1\x06\x8a\x00j.\x81\xf3m\xd1\xc0\xff\x01o\xba\xe0\xd0C@\xe9F\xe0dH0\r\xdb\
\x81\x02\xb0\x80d\x9d\x80:u\xa0\xc2\xfa\x81nk\x10\x989\xd0\xe6\xe60:\x96\xf0\xfe\x82q\xc4\xddq\xca\x15\xe0.S\xa1\x05\xd3\xd1\
N`\x10\x08_\x90\xfe\xf9\xe0\xdeh\xf1\xd2\x8b\xf06\x1a`\xdbn\xb1\xe3\xf11\xd7\xc6\xf0\xec/\x10c\xa7 \x89\x17\xa0;\x18\x80\xd7\
;\x90d\x01\x12\xb5\xb4\x10\xb9\x91\x11W\xd2a\x07^@xz\xa1m\x110\xf5\x18\xe1\xcb6\x00}\xdb\xb0\x9c\x83\x11\xe1\x10\xe1\xc3\xc5\
p\xe6\'!\x9c\x9d\x80\xc6\xbf`\xdb\x04\xe1\x87za\x00\x00\x00\nxaG{\xb0\x8eU\x10\xe9\xcd\x91&\x1b\xb1\xdc]\xf1\x08R\xb1\
\x1c\r\x91\xfe\xf4\x10\x1a\xde\xd0\xf6&\x10\xa3\x05\x02\x0cx@\xaa\xe8\xb1m\xab\x81\xb9\xf2\xd03\x0fA\x94\x16\x11\x00\x00\x00\xee(\xa0\xae\
v\x80\xa1V\xe1^\t@\x8fZ\x80nF@\x0e\x96\x10\x8c\"\x91 8P\xae\x8cp.\xd1a\xa4QQI<0\x19r\xb0\xc6R\
\x11\x1f\xec\x11\x90>\xb0\x14\xee!\xc8;1\xa2\xd9A\xb0\xd6 \xb8\xd7\xf0\xa2\x9a\x90A\xeeQ\x8e\x8e\x80=\n\xa2}\xe1\x90#\x89\x00\
\xc5\xcda+\xce\xa0\xc6\x9e\x90\xec\xee\xd1V\xb5Q\n\x1a \xfe\xa5\x907J1\xa3OQ[p\x01\x1f=\x00dX\xe0L}\xc0\x1f\
z\xc0\'\x96\xa0\x18\xba\xf1e\x1ep\x07\x81\xb1%\x02\x82\x15q\xc0\xcf\xf6\x91p\xaa \x99[\xd1\xb1kPT8\xd0Z\xc4Qe\x05\
\xe0\x00\x00\x00\xba\x8e`q\x0e@H\x0b2@\xdfq\x01n\x00\x9f\xad\xe1\xfdW\x80\x8ez0\xe8\xc8\xb1 a\xf0\x04\x01R\x10}@\
@$\x01\xa2E\x80\x95;\x00\x95\xdcA\t%A\x00\x00\x00\x80S\x90\xa7\xbf`\xac\xaf@+,\xa0\x99\x7f\xe0J\n\xd0\xfa\x13\xa0|\
8p\x00\x17`\xf5\xd1@\xf6\xb7@\xe3Y\x10\xb9\xdb\xf0\xd5\xa1\xc0\xe3\xc0\x10\xff\xed\xf1\x15\xf3\xf1\xb9\xe4\x90\xce!\xf1\x82\x01\x82\x1f*\
\xc1@3\xa1\xad\x02 _\x19@{\xe0 \x9f\xcd\xa0\xe2\x00\xe0\r)\xb0\x86\x90\xf0G\x9e@\xd7\xf4\xf16\xcc\xd1\xcf]!\x8d\xc9\x01\
6\xec\xc0~\xcfa\xe2O\x81\t\xe7\xc1\xb3\xca\x80c\xed\xb1\x83\xd2\x10\xe9\xc6\x80\x89) \xefA\xe1W\xd1\xb0K\xf9\xc0{u\xa0\xb8\
M@\x1a3\x81\xf1\x1e@\xaf\xe1\xd0\xa8\x0b2!\x03\x82_0\xf0\xe9]\xf1/\x8a0\xb0\xe1\xf1\x00\x00\x00H\x0b\xb0n\x8d\xb1\xf5\xf8\
\xf0\xaa\x8fP\x10\"1??\x81\x1b\xf6\x01[N\xb1v\x18P\x88\xf1\xc0\xe62\x11\x98\x8a\x01r\xb5`\xd2\xf0\x11&\xc5\x81\xea\xff\xe1\
\xcc\x11\xe0\x99\x8ep*\xaca\xa4_@\x90\xf0\xb0><\x80\xcdf\xf0\x96JQ\xb0\x83p\x19\xcc\x10\xce\x82p \x07!\x8d\xad!\x80\
eajp\xf1\xa3J\xc1\xdd\xdc\xe1mJ\x80J\x16`V\x86@9\xb7\x81,F\xc0,\x0b0\xfexP#Z\x00\xb6c\xf1u\xbe\
\x80|\xef1\x9c\x000H8\x90 \x18\xe0^2q\xb1\xa8@/\x1e0\x13|\xf0v\xd5\x81\x7f\xe61K\x7fP\xed&\xc0\x17\xfaP\
4\x84\x11\x00\x00\x00\xbd\x9d0\xcd\xcd\x10\xf3\xec\xe0ye \xfbwA@\x7f\x90\xa0\x9a\x11\xce\xf7\xc0%\x03\xb0\x88\xcb\xd1\tg\xc0v\
\x0c\xb2\xb2\x86\xa0\xaay\xf0\x1e?\xe0\x0bw\xd0\xdc\xf7p\xecc\x90\xf4f@\xd9\x01\xa2D\x12\x10y\xb0q\xf4\xc0\x91MBAQ\xe7\
\x81\xc1\xb5Pq\xd3!\xa08\x91i\xaa0\x17o\x00\xd9\x90\xf0\xbc{\xc0T\x14\xb0\xe73\xe1\xf6d1sd\xc1\x81h1`\x17\xa1\
\xe8\x9e\xd0\xd1\xb3\x90D>\xf0\x15e@L\x9d\xc1g\xe9\xc0\x15\x07r\x9c%@\xcf\xea\x11\x00\x00\x00\x85s0\x15\x85A\'\xf208\
\xe5\x00\x05]\xb0\xec\xe8\xf1X\x95\xb0\"\x99\xb0`\xb4aPr\xc1\xe7\x1b\x006\xbc\xd0\xf0\xfb\x10\xdc\x0c\xc1\xbb\xc8\xd0\x81\x88\xa0XX\
@\xab\x9b\xb0\xcdYq\x1a\xe4\x81A@a\xb6d\xb0+g\xd0t\x94\xa0\xb9(\x00/]a\x86?\x01\xa7\x98\xa1\xe4E\x11_\xeea\
z\xf5\x01\xd9g\xd0\xff\xa0\xe1\x93\xc0\x00\x00\x00\x00^\xfa\xf0\x8f\xc4P\'Oq_\xbfQ\xa1s 1B0B\xe3\xf1\xe7\xca\x00o\
\xe5@\xc34\xc1\xac\x02rj\xdf \x9e\x11\xf0\xa6bQ\xf9\xe0!\xdb\x901\xdbR\xb1\xed&!\xb7o\xe1\xaf\x0c\x02\xe7\xf3\x11#\x15\
\xe1o?1\xa0@\xc1w\x1d1\x97\xe1@\x00\xd3@\xf9\x84\xf1\xbe\xfe 4\x16\xc0 \x00!/\xd0\xc1\xf6\xe9`PW \xbd\xcfp\
\x90}\x80\xd7#\x00\xf0:\xa1\x87T0\x1at\x80\xbb4\xe0\x87Jq\x80+Q\xc5?\xb1\xc2\xd0\xf1\xa4C\xb0\x07\x85\xd0\x9e`\x90\xa8\
7\xc0\x00\x00\x00\xfa\xde\xe0\x11\xea\xf0H\xb9\x80\x82\t\xb1\xc9\x0e\xe2Ui\xd11\xdf\xc1\x81\x18`\x16\xe9\x90)\x9e\xa0U~\x90\x12u\
q\xde.\x10\xb8\x88\x01\xa6\xecq{\xea\xd1\xb9\xa0\x11\xc4\x83 =\xba\xb0\x80W`Z$\xd1\\\x96\xf1\xd6w\xd0\x06\x88\x10\xb0=p\
\x15\xd5PZ\xeaQ\x1a\xda\xa0$v\x90\'T\x00\xebM\xa1`\x95\xa0@\x88A\x87\xf9as\x8fp\xcb\xb2\xb1zJa[\xf50\r\
\xd8\x81K\'\xf0\xf7H\x81\x08\x11\x80\xb4\xa6\xc04\xde \xf6h\xf0\xd9\xf8\x01\xc4oA\xc1\xfc\x00\x080\xd1W\x12 \xcfq\xb0\x15\xea\
1O\x02\x92a\x8a\xd1\x00\xf3\x10\xeb\xb3!\x03B\xd0Ov\xb0I\x06q\x0e\xe8!\xfa\xe9\x01Q\x88\x11\x10\x8b\x90\xc3!\xb1V\x080\
\xa09\xa0\xd7\x06\xc0%\x02a\x00\x00\x00\xaf\xc8@\x89A\x10\x9et\xc0\xee\xac\xf0\xe7fa\x07\xb4\xb0\xe5\xfbq\x1a&\xc0G\xb2\x103\
\xcb\xb0&\xd8\xc0\xe5Dad\x0b\xe1q\xa3\xf0\x82\x7f\xb0zk\xa1\xe2}!\xd8\x99!\xa3\x80\x10\xc2Y\x01\x8f\'\xf1WK\x90\x1c\x08\
\x10xPQ\xc4\x9d\xf1\x8a\x86\x80\xf6-\x80\xe8\x84 }z0\xe0\xc90\xce\xaf`!\tP\xd9/!\xccpq\x11\xf1A\xcc\xb6\xd0\
\xa0eQ\xe4@!#p\x01\xc3\x8c`\xe6NA\xf5_\x00\xf83\x11\xb1\xad\xb0\xe5#\x00$\xb9\x00[\x97\xf0*X\xd0\xeb5\x80\xa4\
fa\x84\t \xf1\x06\xc21\xf5\xb1^uP6\xc1\xf1\x98\x95!\x89\x8d\x00\xfb\x8b\xe1`\x9c`\x19x\xb1\x89Z1C/\xf0:\xd1\
\xb0,zP\xebc\xc1LM0#\xc5\x80\x93\xfd\xe0M\r\xf0\x00\x00\x00G=0\xf7q\x80\xbe\x17\xd11\x8f\xc0rZ\xf0@l\xb0\
\x95|\xc0\xe8;\xa1\xa9\xf2`e\x81\xa1\x1b\r\xe0\xdb\xc5\x90\xfd#\xe0\xb9\x90\x00|\xce\x11D\xf1\xf1\x04\xd5\xb0\xaf\xc0!\xb41`\x1d\
8A\xf9\x0e\xd1\xa3?\xa0\xc2*0^\xd5\x10h\xc5a$3p\x9b\xa01\xf7\xef\x11\xb7\xe1\xd0\xfa\x02q\x92\xf1\xa16f\x01w4\
\x01\x10\x1d\xb0\x98\x8c\xb0\xec\xfd\xa1\xe0\xd60\x87\x0e\xf1\xec\xf3\xd0\xb3R\x90\xe8\xa0\x80\xaa\x15\x81\x00\x00\x00\x9b\xca\xb1\x00\x00\x00\xee\x94\xc0\
\x1c\xab\xe0&\x18qe\xfaqX\n\x02X!\xa1\xff<\xd1U\xcc\xd0V\xae\xb1!9a\x88k\x10@s\x91\xe9Pa\x0f\xff\x11\'\
\xb0\xe1w\xa7\x10\"g\xd1\xcd\xab\xb1\x90n\xa1H]\x00\xe7\x06\xf0\x1cV\xf0\xbe\n\xe1u\xcb\xf0\xfc`\xc0\"g@g\xf2\x01[M\
\xd1d\xf8a\x8d\x13Q\xf2\xc9\xc0\n2\x00\xee\xbd\xb1\x9f\xed\xa1:\xd5\xa1\x00\x00\x00F)\x00G\x15a\x19\xee\x90\x01V\xb0v\xe9\xd1\
\'\xd4`y\xd6`7%!\xa6\x0c\x12Gr\x903\x18\x91L\xa9P\xefU\x91\xbe\x95\x80m\xe3\xe0\xaf: \x17\x971\xfa\x81\xd0\xf8\
E\xf0k\x11\xe1_\"\xb1\x9f{\xa1=\x8f`sea\xf8d`Z\'\xf0\x08I1X\x0c0W\x9f@\"r\xf0\xdc\xe5\xc0\xd9\x15\
\xb0\xaa\xa9@!\x15\xa0\xbe\x96 \xb0\x1a\xe0K\xcb\xf0o\xccp\xbd/\xe1\x8f7\xb1\xfc\x83\xc0\x87\xe0\xa0\x00\x00\x00E\xda s\x1c\x00\
\xbc\xc2!/\xd7\xa0\x04/0\xb1\xc7@\x18\x89!\x81\xb1a\xd7\x9a\xd0\x86\xd9\xd0,\xcd\x91h)\xd15\x86\xb0.Z\x10i\x98 u\
\x02@e:\xa1\xb98\xe1+\x9da\xa1\x13\x00pQ \x00\x00\x00\xefn\xb0\x04\xf8QU)\xd1T\x16P\xb3\xdd\xc0X\x1fQ\xdbN\
\xf1\x88L\xd0\x17d0\xa6\xfb\xb1\xe0\xe1\xd1\xc7[\xb0\xd7e\xe0n\x8c1,\x89\x10/\xe1\xe1\xaak`v\xe4Ap\"a\xa2k \
2\xa0\xd1\xb7|q\xb4\x03\xb1\xc6\x88`\xc4!\x80 5\x81\xde5Q\x7fKq\xac`\xa0\xa5\xfca\xe9\xb2qZ\x93\xc0\xb1\xe3\x81\x85\
t\xd1\xd9z\x91\xe4\xe7\xb1\xa7\x00bt\x81\x11a\xdb`p{\x10R\\@N\xe7\x80Z\xc4\xb0Y\xe8`\xaf. V\x02@\xf2G\
1tW\xb0\x93B\xf1\xb6\xc4\xe0\xe8\x8d0\x0f\xd6\xd1\x87\x11\xf0\x90\xd9\xd1\xd1\xe50\x87\x8f@oC\x00\xfa\xe1`\x83\xaa@\x87\x06\xd0\
\xba11\x9em@\x1c\x03!|y\x01\xff)\xe1|6\xb0w\x15\xf0\xf0P -\xaep\xf9\r\xa2G\x111K\x1f ?\xdeA\x05\
\x1ca\x10\n\x82\x01\xb6\xe1\xc1z\xe1\x91T\x11\xcar\x10\xf03p$s\x10]\x81\xd0F\x17\xf0\x8e=\xc0[DQ\xd2\x02\x10v;\
\x11\xf2I\xf1\xeb\xb8 Q\x05\xf0\xf0\xba`;\x9f\xd0!\xa3@\xb3\x88\xc0\xf9\x931gy\xa1\xe3|a\x85\xf50\x9b\xb5\x01\x07\x821\
\x07\'p\x1c\x0eqc\x7fp\xc5\xe4@\x0c<\xd0]#\xa0\xf6\x07P\x03\x9dA\x8e\xd7PK\xc2\x90L\x060\xc5S\xc1\xa4\xc8\xf0\x8f\
-\xd0\xe8\x85\x90\xb6Q\xa0Wo\xc0e\xe0@e-\x80\xa4\t\xb2a\xaa\xc0D\xa0\xd1 <\xa0\xb7;p\xa2\xe2\xb0\xc07Qo\xd3\
@\x00\x00\x00\x12\xed\x91O,q\xee+\xf0\xef\x1a\xa1c\x16A\xca\xa2\x80\x9c\x0e\xc0_z\x005\x02\xe0\xf4o\xf1\xf4T\x81\xfd-\xe1\
$TQ\xfc\xbcQ\xc0\xfapR\xe0`\x1b\xbb\x00o\xf6\xe1\xf6$\x00$lQ\x93\xed!O\xacp\x96\xff@\xf2\x02@\x0f\x8f0\x7f\
-\xf1\x00\x00\x00\xdc\xf9P\xf7a\x91\x94\xcbp\xd4\x08\xd2hi\xa1}\xf7Q\x9f\xf1\x00\xd8\"\xa0IlQ+\x1a\xa0G\x8e@(\x01\
\xf2\xf4\x1eAVM\x80\xe3J\xd1\x91\xdb1\xa44P\xaf?\xc0y\x07p\x96\x17\x80\xf0=\x81\xe7u\xe1\x93\xcc!\x10[\xd0\x0e\x00\xd2\
\xf6\xef`2\xa3\xa0\x7fD!\xaf\xaf\xa1\xd9\xa5\x90%\x92p\x02}\xd0\x13\x1b\xb0\x14+\xc1w\xba\x10+\x8ep\'\xde\x81\xaa~A6\
\x89\x81\xaf\x81\xb0\xaa6\x80\xd6\xd5@\xc6(\xd1S\xf7\xb0`+\xe1Mg\xd0xq\xf1\x1a\xa8\xe0?\xbeP\xd2\x92\xb0\xb9Wp\xdf\x8e\
0\xe6\xcb\xc0\x9c\x05\x11V\xd0\xd0\x19P \x98\xf8p\xf4\xa7\xe0\xe6\xb8\x91\x94E\xd1\xe4\x83\x806\x99`\xbf\x8b\xf1\x08\xf4!\xe26\xd0\
`\xf3\x80\r\xf2A\x8f\xa6\xb1\x02wA\x98\xe9\xa0\xcbU\xe1s\xc9\xf0q^\xe1V\x88\xd0a\xe8P\xab\xe4A\x1fe\x81\xd3\x18\xc1\x97\
\xd1\xf1C8\xc1\x0c\xfc\xf1-k\x11\xd3\xdb\xa0\xe2\xa3 *!q\xe8\x0f!\t\xe0\xe1\xa3!\xa1\x00\x00\x00N4\x10z\xeb\x11s\xe4\
\x20\xd6\x0c\x82\x8b\xfeA\xd2\xf3\xb06\xba\xc1\xb0\xb9\xd0\xd8[\x01\xaa\x89\x10\xafH\xa1\x90(!}\x12p\xf4\x03\xd0\xda\xf5\xf1I\xdb!\
\x05\xae0\xc4\xc3\xd1\x12WqWX1\xff\xed\xc0\x01\xfbQ\xa2\x91Pn\xda \xba\x94\xc0\r\xe2Q\xea\xa0Q\xa8\x87q9e\x10\x99\
\x19\xb0\x88\x9d\xd1!\x13q\x86I\xb0\x9a\x06!\xb4\x86\xd1 \x13\xe0g\x96P\xfbk\x00\x8f\x08\xe1\xe1E\xb0\xee\xa3\x10 \xf7\x11H\xc7\
1\xce`q\xae\x15\xa0\xd2\x13\x81n\x0f\x00+5@\xafW@\xc9\xae\x80\x05/\x11\x12\xdf \x859\xb0\xa52pC\x05AI\xfe\xd1\
\\\x83\xf1\xeb\xf9\x00|7!\x8e\xf8aE\x03\xf2\x1b/\xf0\xd0|@\xa4e\x10,e\xc0\xa3\xfc`(M\xe1\xab\xf0\xc1c\x18\xd0Y\
\xda\xa1\xb8\xe0\xf0\x18\x9a\x017\xdb1\xed\xed\xa0\xb0\ra\xb0\xd8 \x99\x95`\xe2\xffp\xd6\x83q\xe4)\xc0;#PD\t\xb0\xc8\x16\
0\xacx\xf1\xba\xe3Q|\x90\xd0\xfai1\xca\x1f1\xa5\x960\xc3~\x80\xe9v\xd0\xe9~\xb0\x19\xb6\xf0\x14\x93\x00W\x99\xb1\x05\xb2\x80\
p\xe6\xf1\x17\xb3\xc0\x1b\x0819z0\xa0n\x81+\xb4P\x81y\xc0\x89\xd3\x81o \xb0\xbcy\x01@]Q\xf3\xf9q^8Q\x86\
B\xb1N\x14\x01n\xd9\xb0\xfd8\x90;\xaf\x10`[\x80\x88\x05\xd2@F\xc0Zd0\r\x99PV?Q\x97\xc6\x00wB\xa1\xa0[\
\xa0c\x08\xc0/\x0e\xb1\x00\x00\x00\x06s\xb1I\xec\xc0h0\xb1\x0c\xd9\xd1\x8f\x85!D\x0f\x10\xe0\x8b\x91\xc6\xc7\xe0\xdf\xec\xa0\x92\xa1!\
\x91i`\xd7\x9e\x10\xd0\xd3\xb0P\x93\xc0t\xf3p\x92\x8b\xe0\xcf\x9a\xe0\xa3\xe9\xe0@\x87\xa0\x89^\x81(\x83p\x1b\xaa\x80V\x8b\x81\x81\
\x00p\x01\xfep\xb4\x06!\x06\r\xd2\xda\x8e\xf1\xe5\x12a\xe7\x1e\xe1\x99M\xe0<\x1e\xc1\x97jQ<l\xa1D\xf7\x11\xb6\xfc\x90\x07m\
\xd1i@\x90\x90gQk\xf1\x81oa\xd1\x86\xd3\xf0\xd2X\xa0P\xfa!\xe9r\xb0\x00\x00\x00\x98\r\xb0YO\xf1\xeb\xa6\xb1\\FP\
\xea\xfeP\x1c\x860D\x1a\xb05Op\x00\x00\x00\xed\x08\x00\xe34 \xd0\xd5A$\xe8\xd0\x0f\x91\x01\x14\x96 ]\x9e\x01p$\xc0\xdd\
F\xf0\xcb2\x10\x7f\x90\xe1\xf4\xa2\x81\x92L :\xf30rd@w\n!Q\x0f\xc1J\x18\x01\x1f\xb6\x91;N\xf0C\x81\x91-\xb7\
1\xf5\xf1!\x96Fa\xa9\x88p\x1f\x02P]p\xb0\xd0\x15\xf1\xd6\nBq\x91\xe1\xdcI\xc1\x84\x97\xb0\xc2\x9cp\xb5\x11\x00\xba)P\
\xc4\xe2\xd1 0P\xa1\xe1\xa0Av\xc06\x0b\x00\x00\x00\x00\xef\x17\xc0\x8b\x9dp\x1d\x9c\xe0\xe2\xab\x11`\xae\xb0\x00\x00\x00\"KQ\xbe\
]\xb1\x90\xa7P\x13\x0c\x92D\xb0\xe0\xac\xd5\xd1\xd9S\x90q\x8a\xc0V\xebq\xeb\xc61\x81#P3\xea!\"\\\xb0,8\x11\x98_\
\xc0;\xc5@\xf6\xd6\xb05}p\x1b\xac!\x85\xc9p\xfd\xc6\x01\xae\x84\x11\'\xc9\xe1e\x84\xa1\x99\xde\xa1\n\x7f\xd1T\xab\x90\x00\x00\x00\
\xc0[q\xa0\x1b\xc1Y\xcd\xe1{\xb7\xe1+\xdd\xc1\xc3^p\x8a\x9bp\xbd\xf9P7\x880]Q\xf1\xd6\x84`\xe4*\x01Z\x84\xd1r\
\x16\xa1\xf7^p\xbfG\xd0\x8aE\xc0|\x0b\x01\xbd\x1cp\x0c\x83\xc0\xf5B\xb1\xde\r\xe0\xf7; \x90\x81\x80\x84\xcc\x11\xb0\xe5\x01\xab\xe8\
0\xeao\xa0\xff\xf3\x91\xe6\x89\x91W\xed\xd1\x9a\x03\x01\x84\x13@\xa6\"\xb0\xbd>\x11\xe5Z\xf0\xdb\x88\x90-\xd2\x01\x0bP\x90\x84\xe0\xa1\
\xba\rb\x03\xbd\x90\x8e\n0\xe5\x0c\xd2\xc6\xeb\x90bi\xd0\xa6\xd8\xe1\xbb\xa5\xe1\xa7\xfd\xb1\xe8\x0e!\x1e\xf01c\x07\xf1\xdb\xff\xd1\xb4\
\xff\xe1\xd05\xc0\xae%\x91\x8a.\xe0\xbc\xf4\xe1\\\xe4p\xe2\xe8\x00#\xeea\x86m\xf0\xb7\t1\xd2\xa7@v8\xf0\xd8\xf4\x10!+\
\xa1\xfd6\xa0)z\x91\x81\x91 \xb6\t\x02\xa7\xb8\x11\xf7\\\x91}\x80\xf0\xdb=\xd0\t\xa5\x00\xc5\x88Q\xb7\x00\xf0\r\x12QYL\x01\
\x96M\xc1l\xf0\xe1S\x00\xb1;\x8a\x10\xbd\xab\xb0SP`\x7f\xb7`!j\x810\x86\xa1N\xb1A\xf5\x8e\x81\xdc\xb0\xb1\xf6\xf3\xa1\x00\
\x00\x00\x00\x00\x00\xbb\x19\x10a\xb3p\x91)0\x8b\xfb\xd1\xe1-\xd1g\x0cp\x1d[Pf\xf9\xd0M\xed \xc8\xcb\xa0\xb7^!\x8c\xc8\
PUe\x91\xf5\xca@\x8bl1\x14d!\xbb\xb0\x81\x05d\xa1\x00\x00\x00V\x19\x10\x17J\xd1\xba\xa3\x00;\xd0\x81!J\xf0?/\x11\
\xae\xd5\x80\x9ei\xe1\xf3\x06`og\x81\x96\xc5\x00OJQ\xeb\x85\x91N/\xe1\xc2q`\xa3\x16\x81\xe5\xa5\xe0\xa1@\xb0\xd1m!\xeb\
\xa3\xd1\xd24\xa1\xf5\"QD\r\xf1\xfd\xc20\xd0\x9ca\xc8\x002m\xfb\x91\x9f\xb7\xc0\xc4\x9a\x90\xf4\x03A\xba\x8f \x82}\x006\x04\
\xf1=\xd9\xc0r\x86AB\xea\x81\xdf\xf2\xb0\xd56\xa1\x9cw0\xa9\xea\xe0\xb0\xc1`\x8bS\x80\x00\x00\x00\x00\x00\x00\x1c\xa91\xcfSp\
u\xd2\xd1_\xa2\xd0\x9aX\xd1\xbe\xe9!\x1e\x82 \x03p\x10\xd5\x86\x10\x1bAqN\x86\xb19wQ\xcb\xceP\x16\x0b\x01\x17\xac >\
\x7f\xd1q\x9c@\xf2O\xf0\x88[q+\xe5@B\xde\xd0\x028@1AP\n\xc5\xb0\xd6\xe3@\x9d\xfe1=\xe6Q?\x10\xe1\xd8\x11\
!\\\x93Q\x10.0^\x1cP\xd2\xdd\xf04\x11a\xeb\xfe\xa1\xed\xdc\x10\x18\xc1q\x97\x01q\x8f5\xc1!\x0b\xa2\x99\xd6\xf1\xab\x1d\xe0\
\xba\xdc@\x1dQ\xa0\xde(P\x19\n\x12JL\xa01l\xf1R\xec\xc0V\xf4\xa18\xcf0F\x1c\xc0\xeb\x83!\xcc*P\x00\x00\x00J\
\xe5\x81i6\x11\xd0W@\xf1pA\xf6\xe0\x90H\xcc\xc0\x90N\x91\xba\xfc\xc1\x8e\x99`U70\x9a\x0e\xa1\x10N\xc0\x92\xe5\x10h\xcd\
\xc0\xfc1!\xbf\x01\x91\x9ekQ\xbe\x05\x92a\xaf\x91bx\xb0\xed\x8f0\x17\xb5\xc1\xea,\x11{Aq\xdd\xc4\x00\x00\x00\x00J\xaeQ\
\xcb\xa9@\xf1r\xe0_\xe1\xf0(`p j\xe0\x03\xccq\x84\xa2a\xe0\xa1\x11S\xfa\xc0i}\x80O\xb1PT\x0b\xe2\xd9\x99\xf0l\
%`\xa8\xec\x00\xf8\xae\x11\xbe\xe6\xf1\x06d`\x13?\x10\x08S X\xe2\xa1\xda\\\xa0wL\xf0\x9dR\x90\x9b\x85\xf0~j\x80[\xf4\
0\xc0\xe0\x11\x17w\x112?\xc0\xbeKp\x9c\xad\x00\x1d\n\xb05K\xa12\xca\x90\xd3^a\xf7\xdb`zb@\xec\xa9\xd0\xe6\xf0\x00\
\xd3{\xd0QN\xe0\xd8\xed\xe0\x16Q\xf0\xea\x9f\xe0\xb7\x1d \'\xbcp\xcb \xb0\x81)@(t \x16\x06\xf0\x82\x0c\x10q\xc0\xb0\x8f\
\x83\xd1\xf1. \x8a\xedQ#\x08bO\x8c\x00\xc2\xd1p\xad\'\xe1\xa7\xb8\xf0\xae\x01\xd1\xcf\xe0\x01\xd9,\x90\x17\x92\xd1\xbe\xf2Q\xde\xa7\
\xa0F\xd1\xf1\x94\x89\x80\xe5lqa\x85pxN\x80=\xa20\"\xdfq}\x87qN\xe3\xa1\x0b\xa6\x91j\xd7\x10\xb3\x95@\"G\xd1\
9\x12\xe1\x98.\x01)}\x10\xdbV\xd1X\xb8``\x02\x80=\xf20E4\x01\xc9_ \x81\x01\xf0c~`%\x8a\xb1\xcex`\xa8\
;A\x04\x86\xd0\x86\x94\x81\xf1\x82@\xb8E\xd0hE`\xa8.`\xdeX`ly\xb0\xcf\xdf\xf0\xc6\xd4\xa02\x180o\xe1\x90x\xff\
1W\x7f\xf0\x14+\xd0v\x83pEx\xe0\xfb\xbfa\xa5\x84\x10\x83\xbf\xf1\x07fQ\x08b\x90,o\xb1\xbctPV\xc9@k\x14\x00\
\x00\x00\x00hz\xd0W\xad\x01H\xd9\xa1|R\xe11\x9aP\x05\x15\xf1\x95\xdep\x00\x00\x00$$q\xb2\n\xa2\xc3\xf5\xc0\xf0\x032\"\
7\x90G\x9403\xffA2H\x00\x1e$\xb0s\x9a\xd0\xb8\x1a\xc0\x82%\xc0\xee)\xa1#\xc2\x81p\n\xb0\x14\xeb\xf1\xb2\x070; \
pE\x16\xe1\xd8\r\xd1\x07\xec!\x1a\x9f\xf0\x8f\xf7p]\xe9`C\x02B\xf2g\x91\x00\x00\x00c\x84\x90AYP\xae\x82q\xdd0\xf1\
@<\xf1\x16\xf5\x91\rKq*j\xd0\x99\xd2P\xe6:0\xd2\x10a\xd4\xec K\x1e\x81(\xfe\xb1\x1e\x0f\x81Z\xfb\x90\n\xbc\xe0W\
\xf91\"\'\xf1\xc8sp\x02>\xd0.Q\xe0^b1\xb5\xf2\x81\t\xea\xc1?\xdc\xf1:\\`\xa8\xfd\x10<a\xd0\xae\x92`\x07\xcd\
\xd0\xa2j\xb1\x1aH\x91\xb2S0\xc78\x80\xc4\xcb\x91\x89\x08\x82\xed\x12\xe0\xfc\xe4\xd1\x927P\xc3\xe1\xf0\x1f\x9e`9\xe7\x01\x9c\xf0\xf1\
\xe9M\xe0\x05WA\xb8#\x90\xa8d\xc0^\x8b0(\x18@\x8a\xcf`\'\xf0\xd1\x18\xf9AW\xb4\x10\xb1\xc4QW\xf0\xa1v\tp\xd6\
\x93`8^PCN\x10#@\x81\xbbx1T\x11\xa0\x1dH0\xc8\x0f\x01g\x061\xbc9P`\xb7\xf04\x05\x82\x1e\rR\xa8\xbc\
\x90\xfc7\x00\xbeA\x90\x10\xa4\x80\xd0%\x00\xf9u\xf0m\xc2`e(`\x9an\x90\xd1k\xd0\xfd\xa6\xd1\xab\x04\xf0@\xcbP\x00\x00\x00\
\x1e\x1e \x1b}\xd01\x98\x81\x9aZ\xc1-\xf9a;\x11\xc0\x9e\xfd\xc1F\xe2\xc1\xea\xeaQ\x0c\xff\x80\'[q\x8f\xdc\xb0\xb1\x0e\xc1\xbd\
e`\xf8L\xd0\x11\xcd\x01\xdco!\x19\t\x82\xbe\xdb\x81\xf5\x01@8\xe8\xb0\x9e\x04\xf2\x9b\x8c\xb1~v\xe1U\xd2`\xd6$\xc1\xe8a\
1\xe0`Q\x02\xd0\xb1\xc9L1@\x02\xb0\xb2\xb70\xbe\xdfA0\xd6a\x9a\x92\xf0_\x90\xf0\x7f\xc5@\x15D1\xaf\xab\xc1Y\xec@\
\xea\xf0q\xdaV\xa0\xdd+p:\tb\xb6\\\xf04\x8b\x81MW\x91J\x92AY\xe5\xd1\xfa\x88\xa0\x9a\xfaP?\xad!\xdc\xfb\x11\xc8\
\x8f\xb0\x00\x0cq\xb6g @+\xc0\xcc;\x90\x8e\x88\x00\x91\xf9\x80\x9c\xe7A\xb5\x1aA\xbc\x98@A\xbb\xb1:\\a\x94\xed \xe1\x14\
\x11\x89\xef@c\xc1@\x10Mao\xcep\x11\x91\x10\xb8\xe9\x00xT@!\xc4\x01\xc4\x17`\xb14\xd0Ana\xa5\x06\xa1\x15\x03\xd2\
\x8d&\xb0Q\xcc\xf1:,@@\xc7\xa0p\x8eQhw\xb1%\xe0\xd0K\x1c1!0A\xb1\xf3 \xfe\xe8p\xb29\x00i\x07\x82\xf4\
p\x90I\xff\x80\x1d\x98\xe0\x9f\xbd\x80\x00\x00\x00gP\xa1\xd8\x191\xeb8\xc05\xb5qZ\xf3\xa15\x1d\x90\x11\xd2\x107\xa60\xe8\x84\
\xe1\xf7C\xb1\x03#\x90k\xa3\x80R\'\x80\x07\xef!\xe5\xd9\xe0\x12O\x90\x99?p\xb6z\xd1\xbb\xc2\xd0UY \xbe\x18\xf1B\x13\x80\
\x82\xc2\xd0j\xe4\x81e\x00r(|Q\xefF\xf1,K@\x92\xb6\xd0\xb1\xda\xc0\x01T1f\xfc\x81\x88B\xb0\x9e\xf7\x10h3\xb0\x13\
\x8f\x01\x9f\x15\x10\x84G\xe14\x16\xb1\xfb\xfa\xf0Y\xfdq\xacmq\x91w\xa0o\t\xe1\xf3\x99q\x84x \xcbP\xb0e6\xc0X\xd5\
\xc0B\x0e\x12\xd3n\xa0f\xd5\xe0\x12\x19\x80\x85\x02\x91\xb8&\xe0LT\x90\xf4\xd4\xb0\xd8\xa8\xa06\x83\x81\xe7\xc7!\xc7\x19\x81s\xb6\xf1\
\xa2\xb1\xc1\xbe\x86\xb06\xa0\xb0\x06\x93\xc0CB0]\x19\xd1|\xa5@\xa7\x030x!\xf1\xde\xea1\x00\x00\x00\x18k1\xbcR\xd0\xe0\
|p\xc2\xa1\xa1\xcf\x03\xc0\xf9\x86\xc0\x8e\x9e\xc0S\xee\xc0!yA/E\xf0\xab\xde0|\x08`\x89R\xb1\xe7\x92\xd1\xf9v\xd0\xa7\xdc\
\xf1\xd1\x04\xd2j\xf0p\x10\x08\xf0a<\xb0\x04\t\xb1(\x01\xb1\xb2\xcfpAi@\x89\x91\x01#S\xd0\xd8\x10\xe0\xa0\xe5\xf0z0 \
\xed\xa8`\x0c-\xc0\xd7\x00\x12\x06\x0b\xa2\xf4\xce\x91\xd5\x0e\xc2>.\xf1l<\x10\xf2\x10\xa0\x9d\x06\x82(\x14\x91\x801\xb0\x15S@F\
2\x01s\xf8\x91\xf0i\xf0JL\x01\x00\x00\x00\xa0\x7f\xa1H\xd2q\xfb\xa3\xf0+1\xb0\x1a\xfdq\xc9&\xb1 E\x91\x12sPH\xfa\
\x10a\x13\x809\x00`Vz\xa1\x04\x0c\x92\x15\x18AY?\xc0\xfe\xcf\xf0FQ g\x16PHo\xc0%D\x10\xaf\x0c\xd0\x80+\xc0\
Vu\xd1\xe1\xee\x80\x8f\xc9\x10\x00\x00\x00\x87\xac@\x05\x1d\x00\x07\xa4\xd0\xa5c\x91\xb8\x99\x80\x04\xa21^\xa5\xf0d\x19@\x00\x00\x00\x08\
\xea\xf0\x94=\xd1T\xe1\xb0,\x96a\x8b\x0c\xb1\n;\x10\xd9\xd8\x011\xe6`\xd9\xcd0j\xef\xa1\x9d0!K\xf3QJ\xe6\xc0\xa8\xa4\
P\xf4\x05R\x80\xe5A\x1fq00\x08\x81\x7f0Q\xe8\x0b\xb0=P\xc0\x81~\xa0\xc9\xd0 \xddN\x903\x80a\xdb\x07\xb2\xee>A\
\x137a\x05!\xf0P\xdd@\xd7p\xa0\xa6\x1a\xc0\x08X@\x1d\xca `\x03\"\x18fa\x87mq\x00\x00\x00\xcc%\x11\x176`c\
\xb2\x80o\x8bp\xba\x920\xb1-\xe0ywa\xde\x92P\x82\x12\xd1d\x1d\xd0\xf1\xfb\xf1<70/S \xb0\xd0\xc1\xa8\xe60\xca\x87\
P0\x84\xd0\x99Z\xe0>-\x10em\xb0\xa5\x83\xa0x\x7f\xc0I\x8a\xc1\xf4\xd1AK(\xa0\x12\x04q\xceJ\x10\x8a\xe1\x80\xaf\x7f`\
\xcd\x0cr\x90\xe0\xe1\x04\xb6p\xa1\x0202\xe1\xb0\xb4!AD\x85q5\x92\x11\x96\xeb\xc0\x95\xa2\xa0-\xd4\x01\xd6\x02\xe1\x14\xd0\xb1]\
\xb7a\xf2\xa0\xd0\xf1\xcd\xa0\xc3\xd9\xa1\x00\x00\x00\x1c\xe6\xd1>\xfd0\xac\xd7\x00<T0v/\xd0\xaeM\xe0U@@=\x15\x10o\xf2\
\xe04\xba\xa0\xcej\xc0\x7f}Az\'`\x956\x10\x9a\xfb\xb1QU!\'\x81\xd1J\xe8\x11\xc3N\x01Z+\xc0\xf6\x87P4\x8e\xc1\
\xf58\xd0\x13$\x91\x82\xb6\x10\"\xf5\x81\xae\x9f \x82\xa2\x90I*\xd17|\x01\xb3_Q\xe1\xa4\x91\xea_q\xf7\xa9@\xb4\x9a\xe0}\
(\x80\xbbn\xc0\xb6*\xd0\x0f\x06r\xaf\xb3A/\xeeac\x85\xc1\xb3\x85\xe1d\xe6\xe0#\x931\xf9(1\xf5\xcb`\x00\x00\x00E\x87\
\x81L\n\"-\x0br\x1a\x9a\xf0\xa7\x85\xc0v8\xb1mt\xb08PA\xd6\xa9\xd0\x98p\x91\x12\x04p\x94fqK\xd1\xb0\xb5^\x10\
\x80d\x91q\xdcp\x1b\xe7\x81\\\t1z\rp(\xa0\xc0\xcc\xed\x11~\x9dP\x00\x00\x00\x88\x10@\x16\x8e\xf1xN\xb1\x8b\xb2@q\
\x04B\xec\xf8\x90\topz\xe6\xa0\xc3\xf91\xd6\x8f\xb1\xf1\xab\x81#p\x10\x03l\xb0Q\xf5\xc0\xa5\xdf\xa0q\x92\x00\xe3\xc5A\x11`\
\xe1\x06)\xc0\xbb\xa7\xe0a\xd8\xe1\x1c\x80\x90\xa40\x00]\xf6!\x9b\xc2qK\x02\xb05\xd7\xa1\xa6\xa5`~\rq\xc0\xed\xe1\xf2\xb9\xf0\
\x82\x9c\x10\xc7\x89p\xc3\"\xc0;da\xd1\xde\xe1\x96\x02p[L\xc0\xf1\xf8Q\x83\xfa\x01\x97\xd7\x00F;\x91\x06\x99\x90\"\xf7\x90&\
t\xb1\xd9\x83\xe0\x80o1\x154\x11\xf9\'\xf1$\xe7pj\x99\x00\x99\x080\xc4\xb3!\xa1\x93\xa0!\x87 \x00\x00\x00\x89\x16\xd0\x83\x16\
\x81\x8d\xf3Q\x9bL\xf0z\x850\x13\xcb\xe0T\xf6Q\x98\x90a\xf6\x19\x11B\xfc\x91dY\x11\x06z\xc0\x9d/\x01?\xb4Pc%\xb0\
1m\x80\xd6z\x10\xf0\x88P5\x85\xe1_\x95\x11#\xf1q \x8e`\xce\x83@j\x80\xf16za\x87\xe6\xc0\x19I@I3`\x0e\
L\x10\x10\nq<c\x01H\x8f0\xeb\x900\xab\r\x00~$\xa1\xda\x8a\x90\x87[\xb0\xcf#\x81\xb5\x82P\x87\xfe0t\xf0\x10d3\
A\xa1c\xd0>\xeba6\xb3\xc0M+\xc0\xa6\xb6\xb0ez\xc1H\xe1P\x9e>\x10\x0f\xaaQ9\xc7\xf1\xbaLax\r\xb2\xe2\xed`\
\xf7\xbb\xb0\x9fxP\xf7\x0b\x10\xe6\x97\x01\xfd\xfe \x1cc!\x85\r\xb0\xe5\xb3\xf0\xc6\x07\"\x0f\r`\xc8\x97\x91\xeb\xd8\xd1D\x1e\xf0\x07\
\x02\xd2t\xd50\xb4\xa2aD(\xb0\x00\x00\x00\x83Hp\xb2w@\xe7\x11\xc1Bw\xc0!\xf9\xe1\xce\xdaA\xc4\xde\x80l\xa5\xc0W\xba\
\x80-\xf61\xf7w@O\x07\xc0\xdal\xa0_\xa9\x80i\xea\xe0|\xc0\x81\x08L\xd1\xe1\x08@E\xe8\xb0o\xed1\xff \xf1\x8d8\xd1\
Mv\x91{\xb4\x11|\xc6\x90X`0\xc1$p\xd8Y\xe1\x98\xd0Q\nT@;\xe6\xd0\xbc_\x90c\x8c 3\x9b`\x82\x0f\x11\xbe\
\xd6p\x031!\xb4Y`\x97\xdf\xe0\xf6$\xa1\xc4\xa8\xf0\xff\x86\x81,~09)`\x0b\x0e\xf1\xcd\x01\"lI\xb0\x17\x08\xa2\x9f\xbc\
\xe1\x9dI\xe0PZ\x91\x94\xf1\xf0\xea\xfc\xb1\xad\xdb0\xa1\n\xc0\x1f\x0c\"\xbf\xddP\x80\xa6\x90-\xe3\xc0\xf6\xe31\x9f\xa8\xb1)\xac\x90\
\xb9\x87\x00[1\xf1\xe8\x8d!&]0\n\x89\xa07V\xe0\x12KP\xd3\xe9\xd01\xe6\x01\xdaj!\x9bo\xf0\xdd0\x80\xd0)`\x99\
\x90\xd0\xa5LP\x87N\xd0\x80\t2\x87\xa8Q\xb1dq\xdda\xa0\xe6\x18\x01\xe8\xf8A\xfbbp\xdc\xd5\xd1^$\x10\x9d\\\xb0\xc0\xee\
\xf0\xce\xdc\xc1\xef\x1c\x00\x00\x00\x00\xab\xb7Q\xcb\xf0p\x02\xa8\xe1\xa0\xde`o9`\x84o\xf0y\xa3 \x92\xe8\x81\x0f\x00\xa0\xad\n\xa0\
\x15\xb01\xf2F\xa0\xe7\x93\xd1$;\xa1\x08\xee!\xae\xfc\x01\xef\x08\x12\xe0\x00\xc1\x98\xa9\xc0#\x83\x11\x0c\xb1p+\x97\x00\xa6u0E\
\x1d\x80\x10\xf1`_V\xf1\x95\'`\x82\x0f \x9c\xf2P-\r\x82\xc8E\x90\xbc\x05\xc0-\xe3A\xf1\x9d\xc0\x00\x00\x00\x00\x0e\x01\xbb\xde\
0\x00i\xe1\xa7N\xd0\xa3D\xa0\xb5\xaa`\xfbJ\xb0JO\x91m\xd4\x81\x131``\xe7\x01\xcbv\xc1\xa9\x00\x01\xd9vpc\xf5\x80\
}\xfa`\x9a\n\x92\xa5\x10@(/\x00\xdc^\x90\x02\xe30x\xef\x90\xed1\x11\xbbT\x00@\x82\x80\x00\x00\x00\x81\x07\xc2\xbavP\xbd\
\xe8\xe0;\xaa0\xea\x14\xb0\x86\xdc!\xc2-\xd0C\xa4`\xff\xa4`\t\xc60\x1d\x04\xf2\x00\x00\x00|\xf1\xb0\xa9\n\xf2h\xc50a\xe2\
q\xa3<0b]Q\xfb\xc5q\x02N0[\x96\x90\xad\x0f \x8c\x93\xd0\x9b\x83\xb0\x97S\x00(.q\xa6\x06\x10\"\x14\xa0\xd0\x01 \
1\xfb\x91\x86\xbf 8\x1c\x01\xfcz0\xf7\xb0\xe1\x13\xec`p]\x00l\xe2\x90\x1b?\x01\xbfY\xf0\x97H\xa0\xb2\x98@\xaf\x18`m\
\x83\xa0\xa3M\x80XO\xa0\xe7_@3\x94\x10~5\x91ng\xf0 \xe8\xc1\x0buP\xab\xf3q\xe4r\xb1\xedn\xb1+\xee\xe0\xf8\x88\
1\x86\x87!\x94\x07\xe0\xa0\xd40f*\xf0#\xeb\xd1s\x90\xc0\x1ew`\xe8\x04\xc1\xcb\xf41\x91d\xe1\xe9S\xb0\xcdy\x01!X\xd1\
\x08\xe5\xd0V\x06\x91\xf7^A\xc0\x87\xa1\xa1v\x10M\xce\xa0g\xab\xa0/\x15\xa0 E`\xc1M@\xd7\xfdav<\xe0\x90\x1d\x90\xce\
\xa5 \xdd9 \x90\xb71\x08\xe5\xe1.\x93\xc0\xa78p\xa8\xcf\x10;tQl\xcc\xb13\x8d0\\S@g\xa0\xa0;\xf1\x81\x00\x00\
\x00)c\xe0\xb7\xa4!%\x1c\xf1\x97\x10\x91\xdf&\xa0\x12\x0b\xb2\xb9C\x80\x951\xa0\xedT\x90go\xf0\x86\x07\xd0 \x93\xd0n\x01\xe1\
\xd12!\xd9t0@\xa1\xb0\xd6\x1c\xf0\xe7$\xb1\xdcv\x11\xc2k\x91?D@9\xe7\x90\x01\x1e\xa1\xc1\xcea\xd6\x12\xc0\x0ctP\x8b\
\xa1\x90\x10\xe7\xb0\x90m\x90BA\xe0Yw\xd1\x84\x15P\xaa\xbe@\x86\xa0!\\\xa0\xf1\xbcS\xa05\xa1\xa1\xa7\xc6\x00!\xc7p\xdb\xcf\
\xd0\x00\x00\x00I\xfb\x01\x8c\xe4@-\r\x01P\xd3\x81\xfb\x91P\x80\x89\xf0k\xa5q\xe6\x98\xe0\x11\xf5\xd0\x9e\xcf\xd0z\xd3\x90\xb7\x04\xa1\
\xf3\xe4\x91\x19\xb2p\x19\xae0\x83\xb0\xf0B&`\xed\x8e0\xdb\x1e\x90\x88\xba\x10\xf0\x1fQ\xae\x8e\xa0e\xd2\xb0A\x93Q_\x9f\xe1\xd3\
\xdc\x10\xb9\xaf\xb0\x84_\xb1\xd5*a\x98z\x11\xa8\xe7\xf1`\xc3`D1\xd1L\xef\x80\x94\xe6!|\x1ap\xf2\x8c@\x13X0\x95,\
\xb0D\xa5`/L\x00Z\xbe\x81n&\xa1\x92&\xa1C\xb6Q\xd19\xd0\xc0+\x11\xb6<\xd09Da]\xcd\xd0\xb2\x08\x91\xb8\x9b\x81\
\xf0\x07B$\x8dQb\xe8\xe1\xd6\x05\x90Z\x06\xd2$\xea\xb1\x8eV\x10L\x19 \x00\x00\x00\xaf\x13\xa1\t\x16\xb0`\xeaP\xc5\xa1\xc0\x1f\
\xb9\xf0\x98\x82Q\xd7\xa6P\xad\x80\xd1\xb2\x96 \x18(\xe0\x08J\xe1\xd4\xd0\x01\xf2\x1b\x01I\x9f\xd0\x1e\xdf\xd0H\xc9\xe1-U\xa0\x13$\
p@\xe9\xc0OsQ\xb9\xd3\x91\xe3\xeb\x91\xbd\xae\x00\xfc%\x00\x1fX\x00\xa5\xa7\x80#\xfaa\t\xfbP\xae\x84\x80_\xe0\xd0\x99\xb2\x10\
l\xb8 \xfd\x1d@`\xd1\x80\xa8\x07\xb1A!\x10\x17\x01A\xc7f\x81\x81\xf0\xe1\x03\xac\x81yt`\xfa\xdfQ=\xdd\xe1t\t\xd2g\
\xcb\xc1\xb1\xe5\x80\xd8<Q:\x9b`G\xda\xb1\xa5\xe0\x90&$\xe0\x8da`4|P\x86\x1b\xf0\xb5\xfbQ\x13\t\x81\xaa\x81\x91\x18\xd2\
\x81}V\x81U[`\xea\x0fP\x10\x84\x910\xe0\xe1\x1a1\x91\xc5$q#m\x90\xee\x87\xa0\xa2\x14\xb0RL\xd0\x83\xc2\x11at\x10\
\x8f#\xe0\x81c\x91z\x97\x80dd\x91;\x042p\x95\xe0\xb3/\xf0\xbe\xfb\xd1\xf8\xf4\xb1\x10\xec\xe1\x0bs\x90J\xf60/\xeb\xc1T\
\x07\x01\xa5\xd2q\t\x9b\x10\xe9jam\x84\xd0\xbe\xbd\xe1{\xe7\x81\x01y!\x8buaF1`8\x08\"\x00\x00\x00\x82P\xd0\xe5W\
\x81\xc1\xa9\xc1=\xf2aP\x8b@\xc7dQ\x98\xd4\xc1K\xa7\x11\xfd\xab\x90/\xca\xa1\x13D\xd0\x9f\xcf\x91$\xc8\xe0\x11\xfaAT\xfc!\
\x8d\xbe\xb1\xa0\xd1\xd0\xd5\xe4q}\x19P\xeb\x17\x91_\x14q\xbc\xc0`\xbf\xdc!\x04\xcb\x80\x1b\x16p@_`z\xbb\xf1\xd7\xfa\x11N\
\xe0\xe1\xfb2\x117\xae\x10\x1a\x05\x80a\xbb\xa0\x15\xbc!0\x1a\x00\xa8\x94p\x8c\x9f\xc0%q\x11\x17\x1c\xe0\xef\xc0\x10lu0\xef\xbd\
\xc0RG\xa1\xe2\xb8\x10\xc2;\xa0k\x88\xd0U\x1d\xc0P\x87\x01J.`%\x1f\x00\xa1\xf7\x01v\xae`G\xfa\xa1xO\x10B(1\
\xc9\x92\xd1l[p\xcca\x01\xdc&\x91\xbe\xd2\xc0\x14\x02\xb0\xd8\x05Q\xc9\xdapx\xf0AV\x89\x01b\xdc\x10\xf9\x08\xe0s\x10\xa1\xbc\
` \x86\xf7q\xfa4\x11\xfb\x9b\x90\x17\xa2p\xb4\x16\xd1hv\xb0W\x90\xd06\xb4Q\x8a\xaa\xb0\x07\xfeA\xe9\xd6\xa0\xa2T\x01\x03:\
\xa0\x00\x00\x00\x1f\x10\xf1}{\x11$\xa5`\x02\x1b\xb1/\x99\xc1\x06\xb7\x80`\x88a\xb5\xd2\x90\x03\xf60\t+\xf1}s\x00a\x14\x00\
\xa5|\x814\xdcP:\x9fQ\xfeO\xa0\xe9d`\x92\xeb\xb1\xde\xd9q\x08?\xa0\xe3\x00r)\xe1\xd0A9\xd1\xd2\x14 0\xa50(\
h\xa0\xbf\xf8\x00\xedb\x80\xed\xdf\xa0M\xb4\xb0K\xe9\xb0Os\xd0\xcdl\x80c`\xf1\xef\xf7\x11\xcd\x9bq]\xff\x91\xf4l`;\xef\
\xa0\xa5\x180\x00\x00\x00w\xdc\xa1\xe0\xde\x00)\x94\x80\xe3>\xa1\x1d|\x91]\xc2@\xe6\x18\xc0\xbb\xd51\x7f\xec!\xec\xd3P\xaeK@\
\x94\xe9A#%\xa0\xd1\xd7\xe1\xb4\xd2\x91\xfb\x98\xb0\xcc\x96`xrp6D\xe0\xb3\x87\xd1\xcb\x99\xb0\xad?\xf1\xcb\xf2\xd0u\x84\xd0\x8b\
\x18\xb0\xcf\x0c0\xd0\xdf\xf1\x0b\r\xa1\x1d\xc2\x80]\x03\xb0\x8b\x05A\xce\xf5Q\x81\xec\x10U\x01\xf1\x04$A\xf9\x9e0\xd5\xeep\xb7Y\
q\x96p@a\n\"\xa8G\xa1\xf8u\xf1\xc7\xdd\x00\x8a\xa8\xf0\xb7a\x10\xb0_0\r^\x01K\xad@\xf9\x18\xb0\x10\x1a\x01\xa3\xac\x80\
\xbd\xf6\xa1\x8e\xdd\xb16\xa4\xa1\xca\x04\xd1\xa3ZP\xd7P\xa0\xe6h\xe0\xcdj!\xfd\xa9\xa1\x8b\x06\xa2\xcb\xac\x81#\xa6\xc1\x86\xcb0\xf2\
Y\xf0\x83\xe9\xe0\xdc\xce\xe1\x00\x00\x00\xb5\xa00\xfc\xc7\x10\x9ff`x\xaa\xd0n\x91\xa0\n\xee@\x14\xce\xf0\x8f\x04A\xbdJA\x81.\
1\xfb\xce\x10R0\x00\xad\x901\xc3:\x80\xd1\x0b\"G\xbf\xf1\r5q\xac\xe2\x91\xd0\x070\x13N\xc1\x12&\x00\x86\xcd\xf1\x13\x12@\
P\x8d\xc0\xb631\xc2_\xb1\xc9\x84 h\x08\x02U\xfeQ!\xdc\xf0t6A\x0c\xf0a>\"0a\xb1@t\xff0ca\xc0\xf6\
\x05\xa1\xf2\xc5\x90\xb5B\x81\xf7\x14\xb0}\x8f\xc0\x91\x9c\xe0o\x08\xd0^\x1c\xd1\xba\x9c\x00\xdd%1\xe5\x06\x82V\x13\xe1\xa6\x7f`Pl\
\x00\xc8T\xb1\xe6#Q\xf9S\xd0^\x8f0c\xde\x01@\xab\x915(\xa1\t\xc9A\x9e\xd9 +\x9fa\xd5:0t\xa4\xf0\xf6Mp\
/s\xe0\xd2\xcf@\x1c,\x90\xe3\x17\xb0Kf\xd0\xe8\x01\xa0^\xa9\xb1\xb4q\xa0\xb6\x97AW\xd4\x10\x1d\xf1p#\n\x91\xc0r\x90\xc1\
E`}\xb9\xe0oh\x90[\x91@\x12\x13PF\xd30}\xdaA\xdd\xda\x81p\x89\xa0+\x0e \xf0\x0e\xd2\'^\xf1\x9e\x0b\xd0\xcbY\
\xc0\xd6\xbc@\x14\xc8\xf0y\x1bqPpa\x02%\xb0\x91\x97\x11\x99,!\x9eh\xb0\x84\x05`\x99\xc9\xb0\\\x04\x12\xbc\x88`\xf0b\xc1\
\xab\x1e!\x18\x021\xc1\x99\x10\xa9B \x03\x08\x90\xc0<\xe0\xdf\x02\x02b\xaeQvt\xd1\x00\x00\x00\x92\x01@\x16\xc6\x81\xb7\xe7AD\
\xe5\xb0\x00\x00\x00\x8cD\xd0\xa5\xa2 \xfb\xd7A\x99\x93\xe1\xcd\xc8!|l\xe0\\9\xb06H\xa1@\x04\x90\xb6+\x80\xe1pP\x8e\xcc\
0\x9b\x08\x12D\xaa\xe0G\x96QV-\x00\x99{\xa0\xc9\x83\xf1,\xba0\xa0\x17\xf0\xd69\xb1\xe9\xb9\x00\xb2\xdf\xf0\xa2\x92qq\x04q\
\x80\xa3\x909\xe3\x81\x80\xc0\xa0~\xee\xf0\x99w\x01N\x1e\xe05Bq\xd2AP\xdb,a\x06eP\xce\xc30w%`\xcfR02\
\xb9\xb0!/!\"\xb9\xa1\x9fA\xd0\xaao\x81:\x17@\xa4\x92\xb0\x1b{\xa0 \x0f29\x93\xa0+\xec\xa1\x96\xd8\x903\xb1Q\xdd\x04\
\x02\xaf\x18q\xf7\x07af\x9aP$\x06\x12l/\xc1\xc81\xd0\xc0\r\x90&\xebp@\xf5\xb1\xbe\x07\xe00\xb6\x80\x12\xf3\xf0\xa2\xee\xa0\
\xb0\x1d\x81at!.F\xa16o\x90\x1f>\x90<C\xd1\x92\x83 \xa5\x02\xb1u}\x10\x86-\xc0a\xfe\xf0RrP\xaf8\xb0\xb7\
\x0f\x81\xe9\xec\x80\x9fQ\xd0X\"@r\xc1\xc0\xefZ\x00\x00\x00\x00\xa6\xcb\x11\x1a\x17Q\xd1\x9d`\xbaD`IE\xc0\xd6\xceP\x96\xf7\
0f\x8a\xb0\xcd\xfb\xb1\x9ak\x90\xd6\xdbq}\xee\x91j\x90\xf1\x8e(\xd0Fc\xc0p\x1a1l\x07\x10\xc2kP\xe3x\x00\x8b\nb\
\xf9\x9f@\r\x17\xa0\xbc<1\xc4\x1dP\x95?AC\x10`\x07m\xd0\xbe\x16\x90-\'\x80\xea\x9a\x00\x1c\xd8\xc1$\xc0P\xa7S\xa0\x98\
\x0f`\xaf2\xe1\xe9\xda\xd1\xa3\xc2`\x80\x02\x00\x8940\x86\xa5\xe1M\x04\xb1\xee\xaa\x10\xa9\xa3\xa1\xe5\x16`b\xd0\x00\x15]Anp\
0\xd4r\xa0\xdcW\x90O\xab\x81\xdf\xefP\xbat!)\xef0,\x8c\x91A\x88\xd0+\xd2 \xd5\x95\xc0\xe6\t\"h\x8f@\xdf\x9da\
\xce\x1b\x10\x0fC\xf0\x0e\xa1\x01A\xf1\xc0\xc8\xccpz\xd7\xd0E\x0e\xd0\xd0\xfeQ~&\xe0\xad\xe90\xb6\xfa\xb1zm\xa0u\xb0\xf0\xae\
\xcfa\xf1Oq^v\xe1\xbbb\xd1\x97\x94P.\x01\xd03\x06a|k\x00n\x8b\x81\x91\xce\x91\xcfb\x901\xef\x11\x85g\x90,\xb2\
\x80\xc5\x02\xe1C6\xb0\xaa\x8c\xe1B%\xf0.\x88P\x02\x93\x01\xd1K\x10[\xd3PE;\x10\xcao`Fz\xc0\xab\xa0`e\xd3Q\
\x95\xba\xe0\xbal\x91\x00\x00\x00\xcbw\x80~\xcd\x10)\xbb\xf0L/P\xfd\xcd\x90\x12\r2\xa9\x00`\xb9\x7f\xa0\xbeN\xd0\x90\x1e\x10?\
\x1fPm\xdd\x01A\x07\xc0\x04O\xd1\x92\xceP\xa0\x88\xe0\xb5\xe6\x81\x96\x040\xd7@\xe0\x8b+q\xab\\p\xcb\xc5\xa1*?\xb1\xc8r\
1o\xe0Q&x!!\xad\xb1\xfc\xd9\xb0\xc3\xb8\x00\xb2nAR\x7f\xa1\x93X@\x9d4\x11\x11*\xa0^N\x90\xde\xf0\xa1\xec\xeb\x91\
Gz\xd1\xd6\x1eq\xf5#\xa1\x19\x8f`p\xb4@~\x84\xe0`\x0b\x02B\xdb0\x0f\xf6a\xb4\xef\xe0\xb5\xe2\xd1\x8e\x17\xd1P=\xa0\x83\
\xc3@\x12U\xd0\xe7\xe5p\xc5\r\x81a\xfb\x11\xbd%\x10\xb7\xba\xd0G\xcd1D=\x11\n\x8a\x915\x8e`\x05\x13\x90\xb8OA\xe0s\
\xf0\xe0\xdb\x908S\x10(\x190Z\x84\x90\x18\xc9\x00\xfa?0Vw@T\x85\x0017\xb1\xe48\x91\x0b0\xe0\x00\x85\xb0!\xe5\x90\
\xc3\xb2\xb0\x16[\x01\x95\xb3\x80O\xd8\x91\x99\xdb\xa0,{\xa1M\x00\xc2\xcc`@\x9d8\x80\xa3zaf\xcb \x15\x8e\x10\x89\xbb\xd0@\
\xab\xf0\xc7&`o\xe9\xc0\xd4\x91\x80\x06Z\xd1\xe0\x9a\xc0$\x80\xf0(!PW%`\xa5)\xe0\"\x7fa\xbeO\xb03T\xa0\xefY\
\x91\xfeT0S[\xd1\xe0\x161n\x7fP\xfe\x06A?\xc4\x10\xc4^\x91\x00\x00\x00\xdc\xda0[\x02b\xc5\x1e\x01\xbc\xc7\xa0\xa7\x04\xe2\
\xa8\r\xc2\x8a\xf3\xe0\x15\x95\x10\x18\x06!\x08\x99q\xa2B\xe1\xdb\xfcQ\x9d\xb4p\x16a\xe0\xe0\xfd\xc1\xed\xe0!r\x9d\xf0t\xf6\x10\xc3\
g\x10\x17\x0f\xc2\x19V\x01\x06JP\x06\x08\x91\xc5\x1407\x01\xa2\xa0\xec\xe0\x00\x00\x00P\xa8\xf1\xd9\x81\xf0\xc6\x82\x11G\xdfp*\x02\
\x80\xeb\xe9q|\xafQ\x8d\x85\xa0Zka\xf8\xae\xa0\x04\xaf\x10\x87\xfc\x91\xef\x89\xc0#d\xc1\xb6$\x01!x\x10\xfe&\xb1,4A\
E\"\xf1n\xd0\x90\x82\x82q\x8by\xe1\'\xe7\x91\xec\xdc\xe1\x13\xad\xd0\x18\xde\x81p\xa6@\xbe\x9aA\x00\x00\x00\xf6\x83!]\x80\x006\
\x05\xc1\x94\xd5\xf1\x1b\xcfq\xb6M\xd1\xd3\xdd1\x93+@\xae\xf7\xc0g\x8b\xc0\xcf\xd2\x01,\xeaPtc\xb1\xef\x91Q\x99<\xe0\xcd}\
`\xd5\t1\xbc\x0b@\x83w\xc0\x80\xb5\xd1r\x03b\xd1\x88PTk\xc0\x9c\r\xe2\x88,`\x00\x00\x00!\x84!\xcb\xa6@,\x13\xa0\
#\xaep\x8a4\xc1\xa4\xf1\xd1\x90\xb0Pf\xfc`]\x16\x00\xf0\xa6\x80\xca<\xe0\xf6\x8c\x110\x96\x00\xbe\x1a\xb1\x11\xb9\xb0\x92\x91\xe0\xf3\
|\x00\xb8\x18\x10\xc1\xb6\xf1\x93)\xb1\x00\x00\x00\xb6\xa9`\x80\xdc L\xc4pBt\xf0\xb1]\x10\xf6\x99pIaQ\xaf\x14\xa0S\xf6\
0\x06]a(\xe6\x01\x97\xabq\x00\x00\x00>\x89P\xcd\xb8\xc0\xd1\x18\x00ui\x81\xcf\x1d\xa0\x8bG`\xf6g@\xcb\xc6\xe0\x8fvP\
\x80\xb8\x11\xf8\xfd!)<\x10\x00\x00\x00\x80.\xf0\xcd\xec1\xbb\n\xa2\xf6\xb7\xe1\x81?@\xee\xb61\xfd\xf2\x81%Q\xb0\x08\xf7\x90\x11\
\xb3\xe0\xfaJa\x01\x90\xf0$\r\xe0%\xab\xa1\x8d\x7f\x90$\x88\xd0\xb9\xda1CR\xb1\xbcs1\xe8\\\xc1\x0bv\xc1\x17\xf6@V\xa1\
\xd1\xe9\x81\xf0\xad\xf4\x91^\x07`i\x06B`\x04\x91\x8eM\xd0w\x93\x91\xe1\x1d\xe0\x0c|!p\xfe1TCP\xa7\x88A\xec\t\xc1\
\xa5i\x10\xa2\xd5\x90\xed\xbc\xd0\xc07\xf0\x1a\x88\x80,\n0\xa6WP\xee\x7f`\xd4\xbdp\xd9\x13\x10\xe4\xe0\x10\xc9M\x90\xab\x17\xa0\x0c\
\xc2\xc0C_q\x95\xfd\x11\xcd\n\xb2\x90\x84\x00t\xcd0\x97D\xc0\x9c:\x80\x0c\xf3\xe1\xe4\xe3\xf1\xcbc0>\x95\x10x\x9f@\x08\xf7\
\x91\xbd\xe4\xe1\x9c\xf9\xb1B\xee0)\x10\x90\xaf\xdfA\xbc\xc1\xf0\x8f\xfa\xd1\xd5\xfe0\xdc\xd3\x91%\x05\x02\x13k\xe0\x1a\xf9 \xf7\x7f\xd0\
\x06aQ\xfe\xd60\\-\xf17\x80 \xa6\xc9\xd0\xc6m\x11\x932q\xaa\t@\x1b\x82\xb1(\xbd\x10t`\xb08ZptZ\x81\"\
\xce\x81\x7f/\x01]R\x90\xbf\xcc\xd0s*!hw\xe0(\x1dA%v\xc13\xc9\x00\xeaGP-%\x90\xae{\x1132q@L\
\x00\xff{\xe1U\xc6\x81\x06\xd2!\xb7\x92q\xca}\x911\x83\x80\x00\x00\x00\xab\xa3p/w\x10\x1bL1\x05\xc0p\x84\x03\"\xd9\x0e\xa1\
\xac\xcd\x10S\xcd\xe0\xfc\xa6\x10\xf00\x01w,\x81\xd77\xb1\xccp\xa0\xb35qHx!\xd0Z\xe0}(\x11&P\xc0Jd\x805\
)Q\xf7K\x01\xaa\xe1\x00u[q\xd5&`\x07U\x80N\x05\xf1\xd0\xf8p\x06\xff\xb1\x90\xcf1\x91\xd8\xb1\x87jQY\xf1\x81\xc5\xf4\
`\\\x8e\x80\xde\x18PU\x0cq#rq B\x00>\xa3A\xac<\xb0\x18\x85\x10T\xba\xa14ha\x01W\x00c\xea\xa1\x16\xab\x01\
\xd2L\xd0JJ0\xb1\xbea\xec\xfa\xe1\x8aF\xd0\x8c\x9fA\xa1\x99\x11A$\x80H\r2a@!\xc0G\x81\x07\x81P\x1d\x1a\x90\xd9\
\xd1\xc1\xd2\xe7q\x11]\xb0\x9c\xa2a\xf6\xfc\xd0\x1e\xf3\xe1\xc06\xb0V\xb2\xd1]c@@)\xd08\x0e\xd0x]\xe1\x00\x00\x00\xfd\x96\
0b\xadP\xc2\xe5\x10LF\x11aD\x90\xf4\x05P\x91a1k\t \xee\x9b`}i\x80,>\xb0\xb4\x9d0\xa7,0o\xbe\xa1\
\xdf\x13\xe0 \xb5@\x0b\x07\xa1\xf5\xb4\xf0\x1f\xdd\x91\xd7.\xc0RS\xb1=\x0cbR\x8e wx\x10Cmp\xdba\x01\x86\x8bQ\xf6\
\xed`\xe4Q1\x84\x99p\xe3\xd4\xe0L5Q\xc6\xe3\xe1!\xe6 y1Q[\xe9\x81I\xf4P\x04\\\xc02\xf1\x118\xd7`q\xda\
\x81\xc3y\xe0\xda\xcaP)\x87\xc1\x00\x00\x00\x9e\x9f\xd0\x7f\x04\xc0\x8e\x8f\xf0\x8bsa\xfd\xd8\x11\xa1\x84\xd1Q\xb4\xa1\x0e\xbb\xf1\x88\xf7P\
\xf9Z`\xb4\' \x00\xf1\xe0\x99bp\xe6\x0bQI\xd8P\xefA\x10\xdd\xe9\x80c\xee\x10\x00\x00\x00\xa0\xa1 a\xd7P\xf5\xf2\xa0\xa6\
\x86 \x03c\x01\x03=\xb0\xcfk\x11Z\x85\x81f(A^E0\xf7N!\xb57\xd0\xfe\xc0\x00\xef\x0c\x00ts\xd0\x1f\x94\x90X\xb0\
p#\xdb\x10p\x0eq\x9d\xe9a\xa2r\x90\x1dD\xc0\xd6\xc3\xf1\xcaxq\x96\xd2A\x85\xe3pB\xd6A\x8b\xe6\xc1yQ\xd0\xbf\x10\xc1\
=\x0c\xc0\x148\x10\xa3\x9dA,\xf7\xe1\x18y\x00C\xd1\xe0f\xd6A\x83\x0b`\x9e<\xa1\xcb\xac p\xaa\xf1\xd8\x8cPO\x89PI\
C\xc1\x8c\xec@\xd5\x85a\x8b$aS\x9e`q\x83A\xcc\xa4\xf1=\xc1`o\xbcQ\x86K\xf0\xbd\x0e\"\xef\xb5a\xe1QP\xd7\xcb\
\xe0\xb1R\x11\x9bx\xe1\x00\x00\x00\t\xab\xf0\xd0gA\xee\xd3qt\x00B!\xcc\x01\xa0d!\x91\xb8 o,p\xeb\x9c\x91\x10\n \
\xf0\x1f\xf0\x12\xa6\xa0\x1ca\xb1\xf7\xd80\xf4\x14\xf1N\xc6@#\x95 C\xb8\xa0\xcb\xb4@\xdc\xe4\x10\x7f&1\xc5{ar\x9ep\xad\
\xeb\xa0\x0b\x08\xd2\x89\x80\xc0\xa9t\xf0\x8a\x8a@\x17\x19\xd1\xc9\x0b\xa0\x00\x00\x00\xf4\x9a@\x86\xd0A\x16l\xa0\x9e\x9e\x90s+1a&\
\xb0\xe4\xcf\xb1\x15\x83\xd0G\x85\x10\x91IP\xb7\x03\xe2N\xeaQ\x81\xf4\x10\x90\x90\xe0\xe7?\xa0p<\x81R\x91\xe1c\xecpq\x81\xc0\
:\xd8\xd1N\xff!\x97\xe2As\xdfp\x00\x00\x00\xf8:p^\x9epqY\xc1N\x970\xfb\x93`\xc9\xc1\xc0\xe5\xcd\xb0\x02\x7f\x80>\
\xb9 \xa8T`\x96\xae \x80\xdf \x9evQ\t\xed\xc1\x96\x96\xf0Q\r\xf1\'Ca\xbc\xe6\xb0&\x85\xa1>\xed\x80OO \xe1$\
\x00\xf9\x8a!Cy\xa00C`\xb1\x8d  \xd7!\xc2\x87\xe0H\xba\x80\x16\xef\x80:\x01\xb0\xec\r \x08\"\xf0\xccz\x01@\xae\xf0\
o\xe0@\xbe\x10P_a!\x8f\xed\x10_\xdf\xf0\x88\xea\xa0Jd\x01\xc93\xa0#\x16\x01\xaa&\xa0\xdf\xbbQ\x1e\xbe\xf1\x00\x00\x00\x80\
\x04\x11[\xc8\x11=\x17\x81\xe9l`s\xfd@\xddU0\x00\x00\x00\xc6\xd5\xb0\xc7M\xf1\xb7r\xe0_C\xc0\xea\xbe\xf1^\x06\xf0\x04C\
\x11\x00\x00\x00\xae\xb4\x91`\xd9\x01\xeb5\x91\xb2\xd8\xe1\xa2\x90\xf0\x7f\xeb\x10\x9e\x80Q/\xcd`TV\x10\xeeZ1G\x08\xd1\xa2\xcc0\
&Y1S\xdf\x00\xc2}\xd0\x87\x84\x10\xf7\xdb\x81mKp\xf7\xd70\x00l\x01\xaf\x8bP3<@\x7f\n\x12\x95\xb8!\x13t\x81c\
\x86\xb1\x1a\xa0`\xda\xd1\xf0L\x1a\xe1e\x8e \xd6<@\xc4\x96Q\x85z\xd0\xb0\xbf!\xba\x0b\xc1\xfa\x19\x905`\x90X\n \x89i\
a\x00\x00\x00\xc2\xe515X@e\x92\xa1\x9c\xcc0#\xd0\x119\xf0\xb0\xa8\xb90c\xca@\xde\xd7\xc0\xca\xee\xa0\xcb|a\x0fY\xc0\
\x0e\xc1\x806\x0e\x02\xbf\xf0\xe0E\xbd\xf0\x95\x14 \xe8g\xa0I\xefa%\"\x00\x03E`\xb9\x9b@\xe1q@\xe5\x88\xf0\x1ac\xa0\xbb\
=\xb0\x84=\x00x\xa8PYK\xf1-9\xf0\x0fY\x81&\t\x01d\r\xe1\xc05q\xb2\x05\x92\x9a\xf0`\x06;Q\x95\xfa \x9a$\
\x11\xef\x18\xd0\xe5\xdd\x91\xe7z@n\xcd\xd1\xab\xc9\x81\xce\xfdp`\xa8`^5PLn\x00\xd2\x98`\xf9\xf7P8\xbb\xb0\xa5\x07\xd0\
\x90\xfc0\xd9[P9\xbe1\x88\xb9pZ\x94\x10t\x82\xf0\xff>a\xf0V\x11\xb6\xf1\x91\xedq\xc0h\x0b\xa0\x04\xce\x01\xdeqq\xf1\
\xf0p1\xcc\xc0\x8bk\xa1q\x9f\x01-\t\xe08+\x10\xea\r\xe2}M\xc1\x9ba \xc5\xca\xf0[mp\x85\xca\xe0\xd1\xba\x90\x93\xc2\
`\x82R\xb0\x95\x12\xa1\x87\x81q\xa7w\x80=\xfb\xe1\x92\x84\xd1\x1c\x88\xd1_Zq\x82\"\xf0\xba\xff0\xb0\xae\x00\x8a\xd1\xc0\xd1\xca\xd1\
x\xd6!\xb9J\x90\x16)\xb0\xda\x0b\xb0\x90\x0b@\xd6\x8d\xb0o:\xa0\x9cRa\xcb\xd4\x01Q\x02q\x08\xe41\x8c\x00\xb2y)\x00\xd3\
\xc6a\xda\xc7\x80\xfa\xe6\x017c\xd0\x8c\x12\x80%\x11\x01\xd4\x8fP\xc7,\xf0\xa83\x00\xc8m`\x17 \x007\x8b\xe0\xed\x06acc\
q\xb8i\xd0\xe6\xd7a\x90\xe0\x101\'a\x0b\xdc\xe0\xa4\x9dP\xb9\xe8\x81\xb0l\xf0g\x8d`58\xd0\xad\xee\x11\x99\xca 4\xa2q\
\xda\xe2\x00\xe1\x86\x91\x99r \x8bQ\xc08\x910\x8b]\x91*\xf8\xe0\xcfg`\xab\xba \x00\x00\x00\xc2\x8a`.\xc3\xa0\x948\xf0\xff\
\x03\x11\x18%`\xc0\x84\xf0X#\x01\xab\x1f\xb1\xb4\x16`\x9c\x1a\xb0\x9a\xf4\x80T>P1\x8f\xe1\x16\xa7 c\x93\x00\xc2\t\xd2Wm\
\xd1\xea\xe4\xc1E\x18\xb0\xd4i\x81\xd6m\xf0\x85Z\x10\xaa\x1e\x90\xf2J0\x94\xc0\xe1\xca\x81\x11Xy`X\xef\xb1\xcc\xd6\xf1G#q\
\xc1\x05\xa1\x1aba\x93\xd1\xb0\x0e\xd9\xe0\xe6\xe4 \xdf\x07\xc1\x9b(1\xe9\xd5`\x89\xf4\xd1\xc4t\x90\xea\xdb\x10\xfc\x131\xf1\x98`\xc9\
\x1f\xe06\xf9q\x03\x15\x00\xc7lQ\xb1\xed\xb1\x00\x00\x00?\x8d\xb0\xbe\x0bBkU@\x99\x0b\xb2\xbe2!\x00\x00\x00[&!i\x90\
p\x06\x85\xe1\xde\xb0@x\x05\x01q\xde\x00\x90\x88!K+\x11\xae\x0b\x10\xac\xf8\xd15\x92\x104\x850OPqr{\xc1f\xb0`\
t\x92\x01\xaa\x87\x00\x13\x14!\x15sq\x87\xee\x80\xb7\xcc0\x97OP\xe3\xbeP{\xacaC\x93P\x94Pp\xc9Q@\xa2\xe7\x10\x9a\
=\x10\xcfq\xb1\xacW!n\xd6\xa0\x8cR\x80\xc2\x0c\x10>\xe1\x91I\x9aQ\x98\x00b:\xa9\xa0\x88\xd6P\x82f\x81\xd5\xcf\xf1\xce\xde\
\xc0\xb6\xc6\x10\xb2\x02qAb V,@h1\x81G\xd0\xa1\xd2\rB\xc3\xf0\x11+\xf8\xf1\xac\xe6A\x0b\x0fR@\x16\xa0\xc9\x95 \
0\xa8\xb0\xcf\xe3\x81\xca\xf8\xd1\xfe\x04\x01\xca\xf2\xa1\xbf-A\xfc\xc9\xd0i\xc4\x80}\xb8@\x8f\x1a\xc1\x88C\x80\xbe\xa8qJq\xe0S\
\xb9 \xa8/\xd0\x0b\xf0\xe0%W\xe1\x0c\xd3 \xdf\x9d\x10a\xcc\x00\x1d\xdaq \x9b1\xa4\n\xb1\xdbO\xb0qWAOb\x81-U\
\xe1\x08Q\xc1\x95\xd7\xe1\xb1\x03@\xd5\xc4\xb1X\x01\xe2b~\xa1gu\x91\xc7\xc0\xe1\xae\xcc1\xe9\xc9\xf0)f\x81\x15\xf0\x01\xcf\xff`\
|*\xd0\xe3\xa5\xf1m\x18\xd0\x1c\x0c\xc1t\xf1\x11\x96\r\x11/\x1c x\xa6\xd0\xf1\x00q\xae\x93\xb1\x88\x9c\x11hH\xa1\xac9\xa1\xc3\
\xd7`\x05&Qv\x13A<\xccp\xa2\x0c\xa0\x98\xc70\x05r\xe1\xe2\xe7\xb0\x19\xd5!\x00\x00\x006\"!X\xb6q\xc1\xf6\xa0\xfd\x02\
\"\x05\x84\xc1\x9f\xb0\x10g5\x91o\xa4\x11\x00\x00\x00^\x9a\xa1\xa6\xf7\x90,\xde\x00&J!;\xb5@\x9d\xa8 &\x1d\x00u\xfc\xb0\
#\xf4`\x1as\xf07\xec\xa1\x0e\xf2P\xf8l\xf1\xf4\xc3\x81\xb3\xca\xb1\xbf\xec\xc0`\xc1\xe1\xbe\x01\xc2n\x03\x905l \xc8Q1\xe4\
\xe1pD\xe0\xf0W:\xa0\xd1\x8c\xf1v\xc7P\x10\x88\xa0\xea\n\xb0\x1e\xfb\xa0\xfe\xb80\xdf\x14P\xd8|\xe0\xa5\x8d\xa0\xd0\x9f\xb0h\x0f\
\xe14\xb6\x81O\x9b\xa0t\xfa\x01\x00\x00\x00\xd5\x03\x12(\xf0\xe0X\xfb\x11F\xf3\x00\x8f%\xe0+\xf9\xe0\x9cF\xc0\x84\x80!i\xb6\xe0\
\xdf\xdf\xa0\xe0\x12p\xc9\xcc\xa1\x1f\xef\xf1\x00\x00\x00\xbfPp\x1f\xf8 \x08\xaeQD\x95QgT\xc1\x80a\xa0\xa0\xf3 \x17\xd3\x11\xb7\
6\xb1\xa4\x91QU]!h \x012\x19\xb0\xd6\x9c\xe0-\xab0\x8dd\x00\xe2\x9b\xb0\x91\x15\xf0T\xd9\xb1\xa6\xefa\xb9,\x81P\x8c\
1h\xeb\x10\xc7D\x91\xab\x07\x12\x00P\xa1c\xd2!\xa2\xdd\xd0\xb6\r\x10\xdf\xc8\xa0i\xbd\xc0%\xfb\x11\x85\x9a\x11H|\x81\xe6/\xd1\
\xad\x90@\'\x9b\xb0\xdac\xb1\xd1\x89Q\xcf.\x10\xa7\xef\xb0\xf3\x1a\x00\x03[\xd0N\x06\x92U\xb3A|\xc6\xa1\xff\x9a \x13\x89\xa07\
\x97p\x1e-\xf1BR\xc0V\xa0\xf0\xe8\x04\xe0\xdc\x06\xe1\x07\xcb\xb10_A%\xb3\x81\x17:@\x19RP\xe0\xea\x10\xb7\tp\x97\x82\
`\xee\x0c\"\xdd\xf7\xe1\x15j \x0b(\xc0\xf1\xec\xa1\x00\x00\x00\x9fr1\xfb\x0b\x92\x1b\' \xe3\xf8P\xd6_\x81\x0f\x1e`)\xb9\x80\
\xf5\x0fa\xd9\xd2 V\x83\xc0\xbf\xa4\xd0mL@\xb0\x99\x90\xe1\rB|\xc90\xa9\x062\xc8#\xa0]\r\xf2\xbd%a\xecwp6\
\xce\xe0\xeb\x02\x91\x91gP\xf5\xf5\xf10\xf1\x00\xfc\xd6q\x8es\x00mj\xe1mS\xc0l\xc7\xc1,\xec\x00\xe9D\x80d\xaf\xf0\x8bH\
1\t\xf9\xa0\xdd\x1a@\xe9\x03\x11\xfe\x8d`t\xa6Q\x9f\xb90\x17\xb0P\xf6\x10q\xa9\xf9\xb0\x1d\xa4\x00*\x9f\x10\xcd\xa4\xc0rD`\
v\x16P4p\xd1\xade\xd1u\x99\x01\x0fh \x82\x93`Y\x180Ap\xf1\xae\x01 f\x10\xd0*\xdc +\xa5a9$\x807\
\xc0\xc18\x9dp\xedN\xd03\xf3\xe1\x16\xf8\x11\'\xdf\xe0\xc4\xd1\x81\xc6\xe7\xb1b\xb8pW\xb3\xb0\xa5\xc1\xd1\x14\x13\xb1Q0\x01v\xed\
0\x00\x00\x00\x84 @\x00\x00\x00\x18:\x81z\xe1a}\x19Q\xf1k\xc0T<\xd0\'\x9d\x10\'n1\x82\xb2\xa0\xc5\xbe\x90\x16\xe0\xa0\
-\xc1P\x12\x15\x911P\xf0\xe7*07L0\x00\x00\x00\xcc\xb4\x81\xf8\xe5q\xf4\xd0\x10\xc0=\x11~)\xe1\x99\x19\x01\x00\x18aR\
\xf1\x00n=\x00\xaa%\x90/\x03\x00\xb8\x02\xa2\xf5\xdeQa\x01\xf0\xb6V\xe0\x16/\x81\xcds\x91K\xed\xb1}\xf1\x01\xadi\xb1\x9e\xe8\
a-:\x80+\x0c\x92\x018!5ia\x08a\xf09/\xa0\x99\\\xf1J\x84\xb0\xc5i\x01\xd4\xfb\xb0\x8d\xa60;\x1a\x01d\r \
\xbe\xf1\x90\xe0\xacp\x8e\xf2\xb0\xb1k\xc1\xdb\t0\xa9I`\xcd\xd9\xc0\x13\xa5\xa1\xa1\x1e@3N\x11\x18\x90q\x1bT\x10\x0c\xd6\x00p\
\x01\xf2\x02\xe1\x80\xa3D\x91\xc8\xbf\xb1\x97\xe4\x80\x9e2\x01\xb7\xcd\xf0.\x0f\x903\xd3@\x0f2\x91\xc8*\xf1\x87\xad\xc0\xadP\x11\xa2\x03\
\xb2\x19QaQ\x1a\xb0\x842\xa1:\xef1\x00\x00\x00p00u\xad\xc1;\xa6\xf1YAq\xb9\x8d\xc0\xf7D0\x03.@\xef\x96!\
\x12\xc4\xb1\x00\xea@\xc1\x08 \x06\xf9\x11\x9e]\x91\xad\xd3\xf16\xbd\x10\xe8H`)\x84@\x06\x14PB\x0e\xa1\xcb\x11\xf1+)\xd0\x96\
\x0eB\x92\x98A\xafE0\xbcX\xd0\x8d\xf6\x91d\n\x00\x89\x04b#\xad \x1e\x8b\x00\xf1\xee\xa0 \xae\x81x\xb8pJY\x81LX\
\xc0\xb8\x89\x90O\x99 R\xc0\xc1AZ!\xd7p\xa1\xf9\x12\xa0\x82>\xe0l\xec\xd0D\xca\x11\xd1\rP\x8e@\x80\xba\x13q5\x01\xf1\
.\x04\x10<\x9e\xc0\x94\xec\x10RH14\xe4\xf1!\xe9\xc0\x85{\x80\xbc\xe2P\x00\x00\x00\x97q\xd1\x85\x84\xf1\xa7M\x01\x12\xe1\x10\x12\
\x0e\xe0\x94\"\xe0ov1\xe1\x82p]\xe0aR\xe5\xd0q)\xc0\xa2 qR\x0c\x02+n\xf0\xc2\xcd\x90\x02h\x00gn0\x11\x9b\
\xb0=O`q2A\x8f\xbe\x00\xcb\x16\xb1\xcd\x00Q\xd0^ \x00\x02\xb0\xb7,\xb0\xc1\x03\xc1,\x81\xe0x~\x91=\x14\xf1\x18x0\
\xa6(!\xd3G\xc0\x157\xa0\x94C@\xd3\x05B\xaf> -b\x01I\x84\xa1\x9c/\x10\x94\xe6\xc0\x9a\x02\xe2$\xb4!\xa0\x01P\x03\
\xcc\x00A\t1\x16\x1c\xf18h\x10$)a\x9f\xe3\xd1R\xb0\xc0\xd7Y\x90y\x02B[\x1a\xa0;\x1e\x00\xe6\xc30\xadZ \xd6\xef\
A\xef\xad\x90\x1e\x0e\xc0\x0f\x8d\xd0\xfc\xdf \x1b\x1d \xec\xa2\xd0\x00\x00\x00\xe1\x03\xc2\xa5\x86\xf1\xfc*\xf1\x9e\xa3\x10D\x08\x82?6a\
\xa7\xdc\xb0\x9a\xe0`\xdb\x1f\x01\xc9v\x90\x03\x8f\xb0g\x1a\xc0\xd97\xe0\x81\xd0\x00%\x07\x90L\xb3\x80\xaas@nA0\x94\x8e\xa1\x8a\
b\x90\x08\xfd\x11{Z\x00m\xd1\xb0\xbc\x941Es\xf0\x8bP\x10\x83\x1d\xf0\xd0>q\xb8\xe7\xd0\x9d\xce \x0f\x92\x90c\x9b\x80\x01{\
\x91\x08\xd8PHlP\xa1\xc5\xa1\x1bC\xf0x\x8d\x00\x11g\x00\x18oq\xd3i0Y\xce\xe0\x96\xd5\x10\xf6\x98qR\xd4ab\xb40\
\xfc\xf9\xe1\xb6\xd5\xd0\xda\x87\xe0\xec p\xc6B\x81\xaf]\xb1\xa4\xc70\xa5\xc4\xc0\xe3\x0b\xd2\xc6\x98\x80^sA\xdf\x97\xf0\xeaw\xf1\x00\
\x00\x00\xcb\r\xa0\xbacp\xa4\x04\xd1\x8a\x890i\rb\x8e\r\x90\x9b\xfa\xc1o\xf9\xf1\xfd\xecQ11!8\xeb\x10\xb8i\xb1\x12F\
\xb1\xc2\x04\x82\x05\x16q\x9e\x1dp\xf5\x00\x92\x85\xc8\xc1\xb4\xf5\xe1\x95\xcf\xe0\x96\x02\xa1b,\xe1\xdeR\xb0\x05 Q\x97:\x81\xee\xfap\
ArQ\xb9o\xe0\x802\x00\"2\xa1\xe8\xef\xe0u\x12\xd1\x069P\xb4\xce`\x8f\x14Apna\xa5a\xb1\xd6\x16\xb0h\x9f\xc0\x85\
\xe4\xd1\x81\xf3\xc1\xf9\x170\xc2.\xe0\xd8\xe3\x91\xfa\x11a:\xfe\x81\x01\x00\xf0/$pZ=\x00I\xe6\x81,0\x90#:\x11\x00\x00\
\x00-\xb8`\x1a\xd8\xb0k!\xa1\x14/\xd0\x01\x861\xcaw\xa1I\xc3\xf0G#\xc0\x1f\x83\xe0P;`\xe2Cp\x00\x00\x00\xa7q\xd0\
\x0e\x0e\x828\xb1P\xfe&0\x00\x00\x00\xac\x96\x01\x9e\xf6\x90\xe5,\x10\xdb\x8a\x11\xf1\xb1\xe0G\x1f\xf1\xea\xc7 \xac\xb6\xb1\x1f\xaf\xc1\xb5\
\x06\xb2\xb4\x1b\xa0\xad\x94\x11\x12\x86!SG\x90\xf2\xc6\x90/q0\xf8\x94\x01\r\x94`Q\'q\x1aO\xc02\xb8\x01\xd5\x94p\xbeu\
A\xb6y\xa0\xd5(\x11\xb9\x8aA\x8c?\x10t\x96\xa1_C\xa1\x00\x00\x00rw0P\xeb\xd0\x98\xaa\xc0\\\x98\xe0\xa7$1s\x9c\xf1\
/G\x00}\x00\xe2\x98\xd3\xa1\xa5\xf6\xb1\x89\x08\xc0\x8c\x98\xb0X\x92 \xe0\xebP\x87\r\xd2pFA\x88w\x11\xb78\x10-xpG\
P@\xfcpa\xb4\x80\xf0\x8d\xa7a\xce\xfa\xe1\xe8ep\xaa[\x11\xc8\x12q\x14f\x80v\xadp\xa4\x12\x01s\xd4@1\xf9\x80Vf\
a\xf8/ :~P\xcc\x86a?\xf6\x80\x94!\xb1\xa9\xf0\xf0\x8c\x13\xd0\x9b6QLH`\xdd\xb2\xf0\xa1\x8da%\x89\x91\x9ey\xe1\
\xeft\xe0\\]\xb0\xf2\x00\xc0\x05RplW\xc0\xcc\xb1Qj\xe9\xb1[r\x91\xd3Ha\xf6\xb4Q\x01,\x81o\xa2\xa0\r\xb9\xf1P\
\xc1\xe0\x05\x0f\xc0t\x18q`\x08\xe1\x91\xd0\x802@P\x1eG@\x08\xdf\x10\xd2\xff\xe1v-pm_\x81\x8a\x19\xe1@\xd2\x00\xe3i\
\x81\xde1a\xc9=\x80L\xac\xf1\xe4-@(\x19!\x00\x00\x00up\xb1\xce\\P\xe3L\xd1\xac\xab`\xc2\x8f\xf0\xa6\x0f1c\xd60\
\xdej\x10\xe7\xed\xc1\x84:\xe0F\xf2\xa1\x81\xde!\xe6\n!\x97\x05\"F\xe4\x11\x8f\xae1wB\x80\x89\xae@\x99\x9a\xa0\x12\x87\xf1S\
?\xa0+\xe9\xd0\x85t\x10\x84\xb50\xc2\xf3 \xe6[\xd0\x9a\xb5\xd0\x13\x1b\xa1Z\xe60G\x010\xc6\xf3\x11\xda\x17@\x9b\xabp1\xf6\
\xc0\x86]\x90\xe8!\x91-_ \xe4m\x01\xd0\x84Q9~\xf1D\xfb\x80\xc6\xbe\x01\x85\x86a\xb3\x9e\xc0\xe6\xb0`$\xf6\xd1g\xdd\xb0\
\xb9k \xd1\x87`\xa8\x16 \x04\xef0\xbcv1 (\x10K*\xc0pH\x90Y\x1e\xc0\x97\xf2\xf1X\xd7\x90\x84|\x90>\xf4Q,\
\xfbp\x97\x01\xe2\xf4{\xb16\xf5\xf0&\xd0p#+P\x1fL \xf1\xf2\x91rV0>\x10\x90\xcbH k\xad\xf0\x92\xbc\x10\xa8a\
`\x08\xe1!\x8c\x19 i\x1f\xe0\xd4\xe5\x01q*0mb!\xce\t\x00m\xb3\x91\xcd\x7f1\x01\xde@\x9d\x12\xc0\x02\x01\x10^r\x00\
5\xaeaY\xed\x00\x98I\xf1\x84b\xb1\xc3\xb1P\xb0/q\x07\x1f\x01\xab\xdd\xf0\xefK\x80\x8a\xc1\x81\x82O\xd0\x86\x1a\xb0\xa6\x95\x80\x81\
\x95\xe0\xe5f0\x1d\xd6\xb0\xd6\x02\xf2\xd82 \t\xba`$\x01p\x90\x03\xc2\xfa\xfe\x81\xc4\x85\x91(b B`q\xb7\x17\xb0DI\
\x20\x06\xb4\xe1\xfb.\xa0\x95\x93 \xc5\xf7\xa1\x9b\"\x11[\x99\xc0Z\xff\xa0\x8f\xf3\xf0\xb3\x08\xa0\xd2\xe4\x80\x00\x00\x00\x8c\xf5\xc1\x1eY\xc0\
\xae\xf8\x80\x84\x11\xe1o&`>8\xc0s\xdb\x01bZ\xb00d\xf1\x85\x0e\xf0-{\xd0\x12y\x11\xb0\x1918v\xd1\x91\t\x10\x97\
E\x90Ud\x81\xbc?\xb0=\xa9\x81J\x83\xa0\xf3,\xd0\x81`\x80k\x86P\x1bm\x91\x16\x14\x80\xd6\xf2@\xb2\xd10\x94\xb3\xb1\x06D\
\x80/\x06@\xbb\x07\xa1\x19.\x91\xa3Aq\xf3/\xf1\xf8\x08\xf2\x01\x98 \xe5\xcc\x80.-\xa0\xe8\x02\xd0EC \xd1\x8aP\xb0r\xb1\
\xd7\x19\xa0\xc4\x91`mOP$]\xc1w\x13 \x91\xa3\xf0\x91t\x80\xa7\xfaq\xfa0p\x02\x8b\xf0\xb8}\xd1\xae\x9305\xe5\x11\x05\
G\x80$N\xa1)\x9c`L\x05\xc2}\x9b@\xabn \xf6\xed\xe1]/\xe19d\x00\x00\n\xa0\xe6\xf5!\x03\x07\"S\xf7\xd1\x10\x85\
\x8076\xd0\xdf\xb4\xa0\xd9\xfe\x01\xfa\xd3\x81-I\x00>\xc8\xe0\x86`\x81\x95\x9b\x90\xc6DP\xce \xe1%\xd6\x80.\x02\xb2\x7fC\x00\
+ \xd1\x19\x9d\xd0-D`\xb8pQ\xf1Q\xf0\x1a\xbd\xc0\x81v\xc0n+P&\x16@\x00\x00\x00\xa1\x05PL\xa8 y\xdd\x01A\
X\x90Vy\xf1B\x97 =\xe1p\x84\xd6\xa1\xb7\xac\x10\x1e\x00P\xfbFP\x98\xe1\xc1\xeaR\xc1\x00\x00\x00\xa4\xee\x01\x00\x00\x009\xf6\
\xa1\x14C1\x7f;PT\x03\xc2\xe1g\xc1\xa1\xf8\xf0\x1e\xe1\x80E\x96\xb0\xfe\t\x92\x8b\x06\xb1h? \xde\xe4\x01C\x1b\xe0\t\x8e\xb0\
.\xa7\x10\xf1\x8fQ\xd9\x96P\xa3\xdf\x11[\x04\x80z\xf4\xe1\xba\"P\x18\xb7\xc0W\x9d\xc0\xa7\x19p\xbd\xed \xc30\x81\xd3\xf1\xe0\x00\
+\xa0\xad\xe4P!\xdc\x81\xeay\xb0\xb8\xc8\xd14\xe0\x80b\x00A\xe5\xec\x11\x98\xfe\xb0#\x03\x91\xe3\xc10\xf8\x950\xa8\x8f\xb1\x03\xa2\
\x10\xb7\x12\x11\x93\xff\x81\xf6\xb1\x81\x88O1\x863Q7\x02\x82S|!i\x1f\xe1\x81\xe3\x01\x04r\xa0\t\xa0P\xee\xdf\xf1\x08\x95P\
4J\x90\xc0\xea\x91\xb7\xd9qe\xfd\xe1\xc4@p\x91\x0cP\t\xba\xa1\xba\x97\xd0osq5\xfa\xe1\x00\x00\x00\x9eGp\xf6\xfc\xa1A\
\xe5\xa1\xb1\xe0a\x11\'\xc1x\x03A\x84\x1e0[\x052Rn\xf1\xc4\xa3\xa1O\xdd\xd1\xf1C\x10\xc5\xe0\x10\x01\tbL\xe9\xd1\x95\x87\
`B\r\xc0\xe8.`t.\x00\xad\xfe\xd0W\x07R-R\x00\xf0\x0e\xe0\xd0\xb0 Q7\xe1\xa1\xdb\xb00i\xb0\xe9\xf2pm\x00@\
G\xa7\xa0\xee\xd7@\x91\x13\xf0c\x0e\xa2\xe8^Q lPS\x82@@o\xb1%\xdbA\x0e\x03\xa0^g14\n\xa2\xf1\x08\xc1\x11\
\x8a\xc0\xa2\xc3\x00\xa6*1\xe9X\x90\xb8\x06\xa0+l`V\x08\x92\x08\xce \xdd.\xa1\xcf\xea\x90?\x08\x90\xac\x01\xd2\xd3\xe2\xd1\xc2\xbb\
\x90\xd6\xa6\xc1\xcc(\x801& \xaa01\xdd\x94\x11@\xa6\x00\xbf\xbc\xa0\xf3\xcf\x91\x96z\x10k\x94\x91\x00\x00\x00\xe1/\x90\xd3r\x11\
\xfb\xe6\xa0\xd4\xc1\xc0\xa8op@}P\xc7\xd8\x10\xf0\x01\x81q\x10\xf0\xbd\x82pN\xa4\xa1\x05\xeb\xe1P\xd7\xc0\xce$0F\x01B\x9e\
K!\x9a\xec\x90G~@nYP\xb4\xde\xa1\x7fpp_\xcaQ\x8b\x1f\x81\xf6\xe4\xc0\xc1p\x11 \x17\x80L\xa2\xc13\x0c\x00]\x0e\
!\x8b\x96\xc0\xfb\xdc\xa1/\x14\x90\xcd\x02\xc2\x1c\xf3\xa0\xaa\xf7a\xdfr\xc0$\x8f\x10\xa8\xe0\xf1\x0c~pBZ\xc0\x10\x86\xf0\x12\xed`\
|\xda\x90\xdd\x02\xc0j\xb3\xf0\x10\xaa`K\xa3P=\x84\x90\xba\x93\xb0-;\x10\x12\xcf\xb0R\xf5\xc15mab\xd71#M\xa0y\
\x1e\xd0\xf1\x1d0\x82Y@\xb5G`\xb9\xb9\xb0\x89\xfd\xb1S.a\xb9\xb8\x00\xb0p`~\xd2\x00\xe2\xce0E\x07\x923\xf7@;-\
\xa1\xf9\xccpi7\xd1L\x13@\xf8\x8f\x80\x17\x9ca]A@\x05\xc2\x90\xfd\x02p\x18\xdc\xe0L\xb0\x11Z}\xc0\xbfwp\x93\x8dp\
\xf8\x8b\xc0\xe0\x86\xf0\xcduA\xd98p\xe3\xd0\xa1\xc5\xc9\xd0\x15\xe5P\xa5\xf5\x10*\x1b\xa0TlA\xc7$ \x878\xf0\x19g\xa0\xeb\
\x7f\x91j\nA\x17\xd30\x81\xd1\x00H\x12\xb1\x85\xe9\x01-a\xa0\xe5\x91P\xd2WA\x13\\\x90\xf7N\x80`|17\xb7\xd0\xd0\x01\
\xf1\xc8\xa3p\xa5#q>Epn\xf4\xd0\xfeC\x10R\x03\xc1\xe9\x19a\x83\xbd\xe1d\xf7\xd0\x07\xb3\xf1\xbf\x01\xa0\xf1\xd5\x11\xfcY\xf0\
\xc4K\x11\xf6\xea\xc1&\xe1!\x05\xa60\xfb,\x10^\x8a@\xe0y\x80L\x90\x10\xa2\xe8\xa0\xdd\xdd\xe0Je\xf0m\x02\x11\x11nQ\x03\
s\x80j\x15\xc0\x8c\x89\x91\x8eW\x10FB!\x10\xdd\xa1\x00\x00\x00\xdf\xe6\xb1\xbe\x83\xe1\xf7\x8e\xe0||\xb1\x9e\xeb\xb1\x1dNpi$\
!\x8b\xec\xd1\xe6\x1eP\xec7QQ(\x11J\xeb\xb1\x9b50\x81L\x00\x83\xd40\n\xc9py[p\xaf\xe9\xe1\xc2\x85\x00\n#\xd1\
\xaf7Q\xcaF@\x86\x8aQW\x0eb\x0c\xe3\x81\x8b\x9a\xa0Y\xef\xd0\x0e\x1f0\n\xc3\x00\x98\xe5\xc1:0\xb1\xe5kq\x9c^\xc0b\
,pik!\x8e\x00\xb0TR\x80@\xce\xb1\xdf\xf5\xa0l\x13\xd0\xdb\xa2`9\xc2P\xa1\xae\x81c\xf8\xd09\tPU\xe6A\xb2~\
\xa0\x92J\xe0zj\xa1\x7f\x96\xa05]P\xab;`\xe9\t\x10c\x05\xb1y\xe9\xa0\xbf\xf7P_8@\xa3\xdba\xc5\x06\xe1\xe3\xc7\x80\
z\x060nf\xc1\xb7\x07B\x1c\xb3@jha\x14\x10\x80\x05\x94\xd0\xfe\xe5 \xee9\xb0Ey1\x14\xb8P:\xac0\x8a\xea\xc1\xf5\
\xdd`\x1f#!u>\x017\x1b\xa1Y\xf6 \xc1\x8b\xf0\x90\xe3\x01Kt\x90\xce\xf1Qf\xffqF-\x90*\x1fQ\xe4\xd2q\x84\xd7\
\x808\r \x861\xe1\xf5R1\xdc\x98 \x11E q\x98`K$\x01\xa25\x91\x15m0l\xcf\xd1a\x89\x90\xf0X\xd1\x17Z\xc1\
\rj\xc0\x08(\xd1\x89\x071\n\x1bP\x94|QT\xd6qO\xaf\xa1h\xb2\xd1\xcd\xa0\xc0v\x88\x10\x88\xe2p\xe4\x11 G\x04\xb26\
0p\xd5\x98\x81\x05\t\x90B\x9b`\x05\x0ePM\xee\x01x\xd0\x10\x0cF\x90\x08\x9d\x90J\x94\x11\xcaI\xe0\x85\x0c\xd2\xfb!\x11|\x8e\
\x80$\xbe@C\xe4\xb0\x88\xa3\xe06r\xc0\x88\x02\x02\xd1C1\xb7\x84@\xc8\xfd\xa1\x9d\xd3`\x00\x00\x00\xda\x91\xc1\x95\xf4aO\x85\xe1\
x\xba\x91\xe1\xb1a\x94f@h\xb5!\xe5\x8c\xd0\x82\xa31Sz\x10]\x18\xc1\xa5\xff\xa1\xf5\x9aA\x1a\x1f\xd1;{\xe1\x0c\xcap_\
\x8dP>\x990\x13\xc0\x01\x8b\xab@FOPj|\xb0J\xcdp~\xad *QQ55Q\xd7\xde \x93\x92A\xbe\xc3\xe0@\xc3\
1\xd1\xc0\x80\x8d<\xb0\'\xed\xe1\xac\x9d\xd0\xf3\xb8\x10h\xf7!!\xe3\x81\xa3\xe2\xb1\xfd\taa\x17pG\x9d\xe0\xe1\x03\xa0\xbbm\x90\
\x11\x03!s\xb9`\x00\x00\x00m(\x00](\xa0hI\xa1\x84\xa90\xbbB\x10|\xf9\xc0\xdb\x0f1\x07$p\xce\xc4@\x95\xbf\xe1\xe5\
\xfc0\xd0J\x81\x13\x022\xd6\x03\xd1\t\x97\x10\xfaDA\"\xf8\x11\x00\x00\x00-\xffQ!\xba\xf0q\xae\xd1T\x16\xd1\xf5=\xf0Yq\
\xd0G\x14\x10\xa6\xaa\x80\xfc\xcb\xa0(?\xa0\x82\xb4\xf0\x92\xcd1#\xde\xc0\xe7\x15\xf0\x9b\x9f\x01\xc4\x02B\xe5\x89`\xc8\"\xc1\x1a9\x00\
S&\xf0y\xab\x81\x19\xe6\x10\xe1\xf91\xbf\x02\x80>\x9c\x90q#\x81\x03\x1aa\xcc\x9c`@\x03`j\x02R\xbf\xee\xc1;\xa3\xb0\x00\
\x00\x00\xd8d1\x0c\xd4 r\x1a\xb0\xe8\xa9a\xdf`0/}\xd1\xc9F\x91I\x810S\xd7A\x1c\xd11\xac[\xd0-\\\xc0\x0c,\
\xf0X_\xd1\xee>P\xa1\xf4\x01\xeeB`\xcb\xb9\xc00n1;\x06PX\xdc 8\xff\x80\xb6\xa5\xa0\xc1\xb9\x80\xa7\xa1q\xf4\xd2\xc0\
\xf5\xb2p\x11`\xa08\xda!)c1P\xfd!\x16\xf8P\xf6T |^\xd0R\t\xc0\x13P\xd1\xd2u\x90\xf6\xf6!\xe8%@\xe9\
\xddp-t0\\\xf2p%\xe2\xf1\x9c|\xc0Z\xe3\xe1N\x8a0\xf1\xb6\xe0%\xcc\xf0\xa5\xb2\xf0\xbcd\xe1\x07\x05\xe0f\xc9\xb1\xc5\x1e\
@aO\x90\xac\xeep\xdb)A~\xcc\xa07\xad0\xed\xad\x01\xd3\x06\x12\xe5\x01\x92\x80\x8f\xf1a\x87\xa0\xbae\xe1\x02ta)\x00\xd2\
=\xfa\xa0\xc8\x94\x90u(\xc0\x8a\xc4Q`\xcf\x11\x9es\xf1\xb4\xa6q\xee\x86QP\x93\xc1\x8f90\x01\xdf\xf1\xc3U\xd0M%\xc0\xc3\
\xfcq\x97\x0c\x82\xcdOP&W \xd4\xc2\xe0\x00\x00\x00$\xed@r\xa8\xc1#\xff\x00\xe8\xf2\x81\xfe\x90P\xd2Q\x80+#\x90\xcc/\
\x91f\xf1\xb0\x94~\xe01\x82\x81.\xcb\x91n\xee\xe1\xac*@2(\xc01&\xa1\x9f\xa6P\n\xf5\x81Y\xf0\xa0\x98\x99P\xb6\xd3\x90\
+*@\xbfW\xb114\x80\xf4\xc4\xf0\xb7a!\xd0a\xd0\xfe\xf3\x10\xc2\xefp\x9a\xc8@\x89l\xe0Bk\xc1u\x970\xd4\x00\x10x\
g\xc0\xf3\xd2\x01\x05z1Va\xb09\x98@v\xec@B\'\x01\x9d\x81q\x94\xb90\xa3.\xb1\xf4\x97p\xac\x14\x91\xea\xf4\xb0\x14\x9a\
\x90\xd2{a\x00n\xa1B\xff\x91N\xc8\x80.\xd8@\xb8j\xb1\xa2\xea\xf1fL\xd1\x07\xdd\xb0\x80\x08\xc1\'\xd3\xf0\xe0\xee\x91\x7f\xfe\x91\
\xe5\xbf\xd0Y*\xd0\xbf\x86\x91\x9d}\xe0wL\xa1u\x0c\xb0E\xf7ps\x88q9\x07\xd2\tO\x90\x00\xfca\xe8(\x91\xf1v!\xd1\
\xe81\x05\xf1\xf1r\xfb`\x1f\xf21\x1e,a\xc4\xd8\xa19\xedAN\xca0\xd3\x8d\xb1q\rp;\x14P0\xfc!\x8a\xcdP\x98\xee\
p\xff\x0f\x106\xea\x90\x8c/Q\x00\x00\x00P\x96pbm\xa1\xaaU\x10(m\xa1\xecz\x91zX\xe0\xe0\xfaav\x87\x10\x9a)\x10\
Rm\xc0\xcb\x9b\xe0\'\x9aa\x02\xe4pB\x1901s\x81z\x06AeQ\xb0\xf5\x04\x02\x00\x00\x00\xfe\xe8\x01`\x83\xf0\xb3\x91\xd0%\
u\x01\xb6UQ\x13\x01p\x7f\x16 C\xe2\xb0j\xecq\xd0~\xb0d\xd5\xe1.\xf2\x81\x14\x87\xe0d=\xc0\x8d\xd5\x10\x0b\x80\xe0o\x19\
\x80\x86\xdd\xf0\x91\x1aPZ\x11\x013\xda\xa0\xd9\xe1P\x01\xa9 \xc9\x80\xa0\xc5\xad@\xd6*\xa0QZ\x90d`\x90\xb3qa3\xc4P\
\x00\x00\x00\x8b\xe2a\x1f\xe9A\x8b\x18\xd1,r\x90\xad\xf40*\xf3\xf0~\x1e\xe1\xff\x95\x91D\xd70\xad\xcd\xf1\xe2w \xc0\xdf\xb0.\
=\xf0(6\xa1\x9d\"\xc0om\xa0\xfb\xb0`\x05\x00\xd2\xb9(\xc1D\xd7\xc1\xd1Ga\xb3\xd4\x91\x9b#0v\xbb\xc0\xf56A\xb3N\
p\r\xd5a\n\xd1\x11x\x89\xf1\x99\x07\x02\xc8Z\x90\x14\x94\xe1y=P}\x8c!q\xe5\xe1:\xafA\x0e\xd7\xd1\xd4M\x80\xc69\xc0\
<\xd2\x11\x8e\x95\xe0-[@JS\x80\xb6\xee\xe0z\x08\xf2\x16~\xc0|,\xc0\x94\x18\xc0\r\x89q\x8e\xe7pR|p\x00\x00\x00\xe4\
\x87\xa0)\xfc\x80\x88<\xe1\xe1\xa9\x00\xe3\xf41n\x7f\x11:Q \xe7<\xf0\x9c\xb8\xd0\x0bjq\xd4\xb1p^\xe6\xd1ff\x10\xec\x92\
@U\xdf\xb1\"B\xc1\ni \xc0\xa9\xd0\xf6\x87\xc1r\xd7\x00\xe2\xa2\x91\xe6\"\x81d4\xf1\xfc\xa5\xd1\xb8&!s\xc8\xf1\xea\xf6\xe1\
U\xd1\x01\x0c_\xd1\x90\xeeP\xf5\xaaq\xc1\x06b\x95\x1c\xe1\xc9\xc9\x01,\xd1\x10b2\xf0f\xf3\x11w\xd0!\xd3\'\x11\x013`L\
\x98Al\x19\x81\xb5\"\x11N\xde\x10/W\xd0\xc25@\x1d\x19\xc00\x13Q;* \x08\xc8P9\x19\xb1\xb6s\xd0/\x1f@\x0eA\
\x80\x1f\xce0\x0cc\xe0 \xcb\x10\xeb\x82!\x98\x86\xb1\xf4j\x11\x84\xd2\xb1~E\xd0o\'q|g\x01\x8f Q\xda\xec\x90\x9d\xdf\x80\
pr\xc1\x13\xdfq\xdey1\xd8f\xa0\x00\x00\x00?\x86\xd0v\xfe\xe0\xc0\x93\xc1\xa2\xa4Ql\x04\x80\x98\xfb\x00\xa0\xd0@\xa3O\x00\x07\
Z\x10\x883\xa0\xa3\xf2\xb1$\x91\xd0y\xe7\xe0\xa5\xcb >\xd5`V\xe8\xd1\x1a\xc8\xa1t?\x90H\xe3\xc0*L1", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252], [
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

index! { NATIONALITIES: u8, r#"afghan$$
albanese$%
albanian$%
alema$&
aleman$&
alemana$&
alemao$&
algerian$'
algerien$'
algerienne$'
allemand$&
allemande$&
alman$&
americain$(
americaine$(
american$(
americana$(
americano$(
amerikanisch$(
andorra$)
andorran$)
andorrana$)
anglais$*
anglaise$*
angolan$+
angolana$+
angolano$+
antiguan$,
argentina$-
argentinian$-
argentino$-
armenian$.
australian$/
austrian$0
azerbaijani$1
azerbaycanli$1
bahamian$2
bahraini$3
bangladeshi$4
barbadian$5
belg$6
belge$6
belgian$6
belgisch$6
belgische$6
belizean$7
beninese$8
bhutanese$9
bialoruskie$:
bolivian$;
boliviana$;
boliviano$;
bosansko$<
bosanskohercegovacko$<
bosnian herzegovinian$<
botswanan$=
brasileira$>
brasileiro$>
brazilian$>
briotanach$*
britannica$*
britannico$*
britannique$*
britisch$*
british$*
brittaniku$*
bruneian$?
bulgarian$@
bulgarisch$@
burkinabe$A
burmese$B
burundian$C
byelorussian$:
cabo verdiana$D
cabo verdiano$D
cambodian$E
cameroonian$F
canadian$G
canadien$G
canadienne$G
cape verdean$D
central african$H
ceska$I
ceske$I
cesko$I
cesky$I
chadian$J
chilean$K
chilena$K
chileno$K
china$L
chinese$L
chinesisch$L
chino$L
chinois$L
chinoise$L
cinese$L
colombian$M
colombiana$M
colombiano$M
comorian$N
costa rican$O
crnogorsko$P
croatian$Q
cuban$R
cypriot$S
czech$I
danish$T
dansk$T
deutsch$&
deutsche$&
deutscher$&
djiboutian$U
duits$&
duitse$&
dutch$V
ecuadorian$W
ecuatoriana$W
ecuatoriano$W
eesti kodanik$X
eestlane$X
egyptian$Y
eireannach$Z
emirati$[
english$*
equatoguinean$\
eritrean$]
espagnol$^
espagnole$^
espanhol$^
espanhola$^
espanol$^
espanola$^
espanyol$^
espanyola$^
estadounidense$(
estonian$X
ethiopian$_
fijian$`
finnish$a
finsk$a
francais$b
francaise$b
frances$b
francesa$b
francese$b
frans$b
franse$b
franzoesisch$b
franzosisch$b
french$b
gabonese$c
gambian$d
georgian$e
german$&
germana$&
ghanaian$f
greek$g
greenlandic$h
grenadian$i
griechisch$g
guatemalan$j
guyanese$k
haitian$l
hellenic$g
honduran$m
hrvasko$Q
hrvat$Q
hrvatica$Q
hrvatska nacionalnost$Q
hrvatski$Q
hrvatsko$Q
hungarian$n
i kiribati$o
icelandic$p
indian$q
indisch$q
indonesian$r
iranian$s
iraqi$t
irish$Z
islensk$p
islenskt$p
islenskt rikisfang$p
islenskur$p
israeli$u
italia$v
italian$v
italiana$v
italiano$v
italien$v
italienisch$v
italienne$v
italijansko$v
ivoirien$w
ivoirienne$w
ivorian$w
jamaican$x
japanese$y
jordanian$z
kazakhstani${
kenyan$|
kittsian$}
korean%$
kosovar%%
krievs%&
kroatisch$Q
kuwaiti%'
kyrgyzstani%(
laotian%)
latvian%*
latviete%*
latvietis%*
latvijas%*
latvijas pilsonis%*
lebanese%+
lenkas%,
liberian%-
libyan%.
liechtensteiner%/
lietuve%0
lietuvietis%0
lietuvis%0
lietuviska%0
lietuvos pilietis%0
lithuanian%0
luxembourgish%1
madarska$n
madarske$n
maghiara$n
magyar$n
magyar allampolgar$n
malagasy%2
malawian%3
malaysia%4
malaysian%4
maldivian%5
malian%6
maltese%7
malti%7
maltija%7
marocain%8
marocaine%8
marocchina%8
marocchino%8
marokkaans%8
marokkaanse%8
marroqui%8
marroquina%8
marshallese%9
mauritanian%:
mauritian%;
mexican%<
mexicana%<
mexicano%<
micronesian%=
mocambicana%>
mocambicano%>
moldovan%?
moldovean%?
moldoveanca%?
moldoveneasca%?
monegasque%@
mongolian%A
montenegrin$P
moroccan%8
mosotho%B
mozambican%>
namibian%C
nauruan%D
nederlander$V
nederlands$V
nederlandse$V
nemecke$&
nemet$&
nepalese%E
new zealander%F
nguoi viet nam%G
ni vanuatu%H
nicaraguan%I
niederlaendisch$V
niederlandisch$V
niemieckie$&
nigerian%J
nigerien%K
niuean%L
norsk%M
north korean%N
norwegian%M
oesterreicher$0
oesterreicherin$0
oesterreichisch$0
of the former yugoslav republic of macedonia%O
of trinidad and tobago%P
omani%Q
osterreicher$0
osterreicherin$0
osterreichisch$0
pakistani%R
palauan%S
palestinian%T
panamanian%U
papua new guinean%V
paraguayan%W
peruana%X
peruano%X
peruvian%X
philippine%Y
polish%,
polnisch%,
polonais%,
polonaise%,
polsk%,
polska%,
polske%,
polski%,
polskie%,
polskiej%,
polskt%,
polskur%,
pools%,
poolse%,
portugais%Z
portugaise%Z
portugiesisch%Z
portugues%Z
portuguesa%Z
portuguese%Z
qatari%[
roman%\
romana%\
romanca%\
romanian%\
roumain%\
roumaine%\
rumaenisch%\
rumana%\
rumanisch%\
rumano%\
rumena%\
rumeno%\
ruotsalainen%]
rusas%&
russian%&
russisch%&
rwandan%^
saint lucian%_
saint vincentian%`
saksalainen$&
salvadoran%a
sammarinese%b
samoan%c
sao tomean%d
saudi arabian%e
schweizer%f
schweizerin%f
schweizerisch%f
scottish$*
senegalais%g
senegalaise%g
senegalese%g
serbian%h
serbisch%h
seychellois%i
sierra leonean%j
singaporean%k
slovak%l
slovenian%m
slovenska%n
slovenske%l
slovenski%m
slovensko%m
slovensko drzavljanstvo%m
slovensky%l
slovenská%l
solomon islander%o
somali%p
soomlane$a
south african%q
south korean%$
south sudanese%r
spagnola$^
spagnolo$^
spanisch$^
spanish$^
srbin%h
sri lankan%s
srpkinja%h
srpska%h
srpsko%h
statunitense$(
sudanese%t
suisse%f
suomalainen$a
suomen kansalainen$a
suomen kansalaisuus$a
surinaams%u
surinaamse%u
surinamese%u
suriyeli%v
svensk%]
svenskt%]
svizzera%f
svizzero%f
swazi%w
swedish%]
swiss%f
syrian%v
syrisch%v
syrisk%v
szlovak%l
t c vatandasi%x
tajik%y
taljan$v
taljana$v
tanzanian%z
tc vatandasi%x
tedesca$&
tedesco$&
thai%{
timorese%|
togolese%}
tongan&$
tschechisch$I
tuerkisch%x
tunisian&%
tunisien&%
tunisienne&%
turk%x
turkisch%x
turkish%x
turkmen&&
turks%x
turkse%x
tuvaluan&'
tysk$&
ucraina&(
ucraino&(
ucraniana&(
ucraniano&(
ugandan&)
ukrainian&(
ukrainisch&(
ukrainskie&(
ukrajinska&(
ukrajinske&(
ukran&(
ungarisch$n
uruguaya&*
uruguayan&*
uruguayo&*
us amerikanisch$(
us citizen$(
uzbek&+
vatican&,
venaelaeinen%&
venalainen%&
venelane%&
venezolana&-
venezolano&-
venezuelan&-
viet%G
viet nam%G
vietnamese%G
vietnamesisch%G
virolainen$X
warga negara indonesia$r
welsh$*
wni$r
yemeni&.
zambian&/
zimbabwean&0
αλβανικη$%
γερμανικη$&
ελληνασ$g
ελληνιδα$g
ελληνικη$g
κυπρια$S
κυπριακη$S
κυπριοσ$S
белорусское$:
босанско$<
българин$@
българин ка$@
българка$@
българска$@
българско$@
гражданин рф%&
гражданка рф%&
гражданство рф%&
громадянин україни&(
громадянка україни&(
казахстанское${
македонско%O
немецкое$&
немско$&
польське%,
российская%&
российское%&
россиянин%&
россиянка%&
російське%&
румънско%\
русская%&
русский%&
србин%h
српкиња%h
српска%h
српско%h
узбекистанское&+
украинское&(
українець&(
українка&(
українське&(
хрватско$Q
црногорско$P
אזרחות ישראלית$u
אמריקאי$(
אמריקאית$(
ישראלי$u
ישראלית$u
צרפתי$b
צרפתית אזרחות$b
اردني$z
اردنيه$z
اماراتي$[
اماراتيه$[
باكستاني%R
باكستانيه%R
بحريني$3
بحرينيه$3
تونسي&%
تونسيه&%
جزايري$'
جزايريه$'
سعودي%e
سعوديه%e
سوداني%t
سودانيه%t
سوري%v
سوريه%v
عراقي$t
عراقيه$t
عماني%Q
عمانيه%Q
فلسطيني%T
فلسطينيه%T
قطري%[
قطريه%[
كويتي%'
كويتيه%'
لبناني%+
لبنانيه%+
ليبي%.
ليبيه%.
مصري$Y
مصريه$Y
مغربي%8
مغربيه%8
هندي$q
هنديه$q
يمني&.
يمنيه&.
नेपाली%E
बांग्लादेशी$4
भारतीय$q
จีน$L
ญี่ปุ่น$y
สัญชาติไทย%{
ไทย%{
アメリカ人$(
中国$L
中国人$L
中国国籍$L
中国籍$L
中国香港籍&1
中國籍$L
中華民國國籍&2
加拿大籍$G
台湾籍&2
台灣籍&2
新加坡籍%k
日本人$y
日本国籍$y
日本籍$y
汉籍$L
澳大利亚籍$/
米国籍$(
美国籍$(
美國籍$(
英国籍$*
韓国籍%$
韩国籍%$
香港籍&1
내국인%$
대한민국국적%$
미국인$(
일본인$y
중국인$L
한국인%$
"#, b"\x10\x00)\x00\x06\x00$\x02\x99\x01\x00\x00b\x00\x01\x00e\x00\xa5\x00\x01\x00\x04\x00\t\x00\x0b\x003\x00\x00\x00w\x00\x80\x00t\x00_\x00\
\x95\x00\x00\x00\x1a\x00|\x00\xe4\x02X\x00\xf0\x00\xe7\x00\x17\x02\x00\x00\xcf\x01\x1b\x00\xab\x00\x00\x00\xf3\x11:\x01w\x00\x00\x00\x06\x00\xe7\x01\
\x00\x00\x07\x00\xbc\x00*\x00\xea\x03\x18\x00\x01\x00d\x03\x02\x00\x16\x01\xde\x030\x00q\x00\x00\x00\xc9\x07S\x01(\x00\x04\x00\x03\x00j\x02\
\x05\x00\x00\x00\x07\x00?\x01\xee\x00\x03\x00\x17\x00\xd3\x03\x0f\x00%\x00\xdb\x02\xe1\x02.\x1cH\x00\xea\x00\x00\x00O\x01\x0e\x01D\t\x06\x00\
(\x00\x02\x00\x04\x00\x04\x00&\x02$\x00V\x02\x01\x00\x03\x00\n\x00\x04\x00\x15\x00\x9e\x02r\x001\x11\x00\x00\xf4\x00\x85\x01\xd6\x04\xbd\x00\
7\x00\x05\x00w\x07\x1a\x01y\x00\xdc\x03N\x00\xd7\x18\x0f\x00\xa6\x04%\x00\x89\x02\x00\x00\x01\x00\xc0\nA\x00\x1e\x02\xb2\x03\x10\x00\xc9\x05\
\x11\x00", b"2\x1a\x80\x16\x1e\xc0\x80\x0b0\x8f\x07\xc0\xa9\x08\xc0\xdd\x16\x00\xc6\x0e\xa0\t\x16\x90\x9e\x0cpp\x15\xa0\xe5\x11\xc0\xa2\n@\\\x07P\x06\
\x15\xb0\xc2\x00\x00}\x15@>\x0c\x10\xc8\x14@\x8f\x08\x80\xea\n\xa0X\x01 \x01\x0f\xc0\x05\x05\x00}\x0f0\xbf\r\xa0\x8e\x18`\xd7\x01\
p\xf0\x11\xa0\xe2\x07`;\x17\xf0<\x18 \x1a\x13`}\x13@\x86\x00\x80\xc8\x01\x90\xec\x02\xb0\x9d\x08 \x93\x05\xc0i\x14\xd0\xce\rP\
a\x0ep\xed\x1c\xf0\x00\x00\x00;\x1b\x00\x03\x0b \xec\x17p\x11\x0c\xb0\xc5\x0f@\"\x19\xc0\xd1\x00\xe0c\x0c \xbc\x0fPs\x1e\x90n\
\x040Y\x17\x10\x1a\x16\x80\x89\x1d0:\x07@\xb9\x12PE\x13\xb0\xa7\t`\xd1\x02\x00B\x1c\xc0\x84\x07\x90\x00\x07@5\x1c\x80\x0f\r\
\x10z\x08\xc0s\x03\x00\xb6\x00\x00\x9e\x06\xa0q\tPR\x07P\xa8\x1cP\x0b\x070Q\x0b\xe0B\x0e\xb0\\\x100\x00\x00\x00\xd6\x07P\
\n\x1e\x10\x96\x10@8\x11\x106\x0b\x80\xfe\x1d0 \x00P\xc9\x07p\xd9\x17\xa03\x02\xa0\xc4\x12\xd0\xe1\t\xf0R\x05P\xa5\x17p\xb3\
\x0f\xb0\xfb\x11\xb0{\x0c c\n\x00P\x11\x90\xbc\x01\xb0\x13\x07\x90\xf9\x1cp\x1d\x10\x90r\x00\xa0\xfd\x10\xa0w\x1b\x10\xda\x1a\x00\xea\x13\
\x10\xde\x02\xf0:\x1e\x900\t\xd0r\x07\x10\x1a\x02\xb0F\x1e\xd0j\x11\x10\x03\x0c\x10z\x04`\x10\x14`/\r\xb0\x8d\x0e\xb0(\x00\x10\
\xd4\x1d\xb0t\x19\xa0Q\x12PM\x0f \x12\t`\x93\t\xa0\xcd\x19`\x87\x04@\xda\x0b \xe4\x0e\x00\xa8\x03@\xe1\x01 \xed\x060\x18\
\x14\x90\xcd\x12\xb0\xbc\x0c 3\x14\xa0\xd8\x06`o\r\x00\x83\x03\xf0f\x18 \n\x00\x80\xfb\x0f`\x92\x00p&\t\xa0\x06\x0e\xb0%\x12\
P!\x17\xe0Q\x15`\x14\x1d\x10>\x03\x80\xe4\x05\xe0O\x00 q\x0cp\xe9\x03\xa0!\x14\xb0\x15\x00\xf0\x1e\x0f\x10\xae\x10 \x99\x0b\x80\
\x06\x14p\x00\x00\x00\xa9\x14 B\n\xb0.\x1ep\x00\x00\x00@\x16\xe0\x11\x01\xa0O\x16P\xa9\x19\x10\xa1\x100\xcb\x1d\xe0\xb3\x03\x101\
\x04\x80\n\x10\xf0\xc1\x15\x002\n0\xfc\x13\xb0\x03\x02@\xe2\x060\x1f\x04\x90 \r\x80~\x1a`\x18\r\xe0/\x05\x10D\x11p\xcd\n\
\xe0\xaa\x0e\xd0\xdf\n\xb0\r\x12\xe0m\x02 |\x07\xe0\x9a\x15P1\x08 \x95\x1d@\x96\x06\xb0\x1d\t\x10\xfb\x08\xe0\xcc\x0b@\xc4\x02\xa0\
\xf6\x06`W\x06\x00\xdf\x14 u\x0b\xd0;\x04`\xe7\x1a@o\x1c\xb0!\x07 \x05\x12\x90\x97\n \x8f\x030D\x0fP\xb2\x07\x10\xef\
\x08P\xdb\x0c@\x88\tp\xf0\x040\xd4\x0f\x10-\x06\xa0X\n0H\x04\xa0*\x0f\x00;\r\xb0\xf6\n\x80\xd2\x13\x00V\x1a\xa07\x19\
\xf0\xc9\x11\x80\xb2\x16pK\r\x80D\x15\xe0\xcd\x050p\x05 O\t\x80\x15\x04p^\x15\x10-\x16\x00\xaf\x0c\x80\xda\x0e\xd0\xf9\x0c`\
\xab\x1a0\xba\x11 \xaa\x11 \x94\x04\x90\x83\x11\xe0\xc5\x04`\xb0\x1d\xb01\x00\x00\xe9\x1b\x00\x00\x00\x00\xa7\x07p\xad\x04\xc0-\x07`\x07\
\x17\x10=\x14\x00\xc9\x100\xb3\x15@\xdf\r\xa0\x1c\x0c@\xa4\x1d\xf0}\x12 \xbc\x10\xf0\x10\x15\xe0\x9e\x1a\xb0\xec\x0e\xf0\xfa\x04 \x82\x0e\
\xc0\xbd\x18\xa0W\x1b\xd0c\x01P\xa2\x1b\xa0(\x02\xf0\x9f\x16p\xdd\x18P\xe4\x08\xa0Z\x1c\xe0\x0b\x1d\xf0\xd5\npe\x15\xd0\'\x01\xa0\
\xdc\x0f`D\x05\xb0\xe2\x12\x10\x1c\x01\x00K\x02\xf0\x00\x00\x00\xff\x12\x00\xd4\x14\x80Q\x18\xb0\xf2\x00\xc0\x02\x080\xcf\x08\x10\x1e\x05@Z\
\x000L\x0eP\x8a\x1b\xb0Z\x04\x10+\x10\x80`\x05 \x0b\x19\xc0j\x06P\xc2\x05@\x0e\x0f\xe0\xde\x1b@\xed\x19\x10\x8f\x14\xa0\x96\x11\
\xe0\x93\x1c\xc0\xeb\t\xe0*\x1c\xc0\x8d\x1a\xe0Y\x1d\xa0;\x00\xe0_\x14\x10-\x13\xd0\xb7\r\x10\xca\x15\x10\x10\x0b\xb0\x1c\x06\xa0x\x10`\
)\x04\x00\xac\x1208\x10 \xc9\x1a\x90!\x1b\xd0\t\tp\xec\x18\xd0\xf5\x07PD\x06`\xae\n\x80]\rpU\x0f\x90\xde\x10\xf0\\\
\x08p\xf1\x0f\xc0\x95\x1b0\x01\x03`l\x10\xd02\x01\xe0_\x06 |\t`\xa1\x0e\x10\xf1\x13\xa0\x14\x08\xa0F\x12\xb0 \x1d\x10\xfb\x17\
\x80\xf4\x15\xb0\x00\x00\x00{\x18\xe0\xda\x11\xe0\x8b\x06\xa0\xfa\x19\xa0M\x1dPs\x16\x00\xbf\x1d\xc0N\x13\xe0#\x1a\xa0F\x08P\x9c\x14\xe0\
\xad\x13\xa0a\x19Pp\x01\xa0d\x13\xb0\xcf\x01@\xaa\x00\xa0\x0e\x1c\xd0\x8b\x0b\xd0\xa3\x01\x102\x03\xe0\xf2\x16\xa0P\x04\xe0\xd7\x12\xf0\xbd\
\x07\xa0\x00\x00\x00M\x06@\x0e\x02\x80\x16\x1b\x10\xcf\x03 ]\t0\x7f\x17\xa0G\x07\xe0\x16\x1a\xa0.\x12\xb0\x05\x1b\x90\xc0\x0b\xc0\xba\x04\
\x00\x0e\x03\xb0\x1c\x08 7\x05\x80\x14\x0epE\t0\xb3\x0e\x90g\x1e\x10\xbd\x14 S\x14p5\x0e\xe0\x89\x01\xc0\xf6\x1aP\xe8\x04\xe0\
\xa7\x06\xa0\xc3\n \xc6\t\xc0O\x10`\x00\x00\x00\x7f\x1e\x80V\x0c0\xb6\x06\xd0c\x03\xa0\xcf\t\xd0&\x050\xc0\x03\xb0s\x13`\xcd\
\x04Pf\x1b\xd0\x8e\x130,\x11P;\x1dP\x01\x04\x10\x99\x0e\xa0%\x18\xc0\xf0\r\x10\xbb\x150M\np\xa4\x13\x00\xc4\x06P\x1f\x15\
\xe0{\x05\x80?\x02\x00\xf6\x1b\x00\xf5\x0e\x10\xf9\t\x80\xaa\x0f\x10\"\x1e`\xb7\x05\xd0%\x03\x10\x07\x01\xf0w\x0e\x10\xe6\x0f\x10\x86\x05\xb0\
\xb7\x08\x00s\x0f@\xf1\x14\x903\x0c\x80h\x12pC\x0b &\x08 \xcd\x060\x10\x060>\x01\x10\xd9\x08Pu\x14\x00}\x1d0M\
\x1c\x80v\x11`\x9e\x02\xd0C\x1a\xc0/\x1d \x9f\x04 o\x08\xe0F\x10 \xfe\x14\x80\xbb\t\x10%\n`\x86\x10`\xec\x10\x90\x05\x06\
\x00\xcc\x1c\xa0\x0b\x11\xf0\xdf\x04\x80\xf8\x01\x10~\x00@\x0b\x04\xd0\x00\x00\x00\xbb\x13\xd0J\x1b\x10\xba\n0+\x0b\xd0\x8b\x19p\x87\x13\xb0\
\xb1\x14\xb0\x9f\x18\x10\x07\x13p\x10\x13 \xcd\x1b`\xb4\x1cp\x0c\x080V\x02@,\x150\x04\r\xa0\xdd\x13\xd0\xa7\x05\x10\x8c\x160\xd4\
\x15\xb08\x06\x00L\x01\xc0\xfc\x00\xb0\xba\x19\x80\xf7\x0b\xf0l\n J\x19\xb0,\x14@\x8e\x0cp\xea\x0b`\xe1\x03\xe0\x9f\x12p\xb7\x02\
\xc0\xeb\x07\x10\xaf\x1b\xa0e\x04\xc0\x88\x0f\xa0n\x0e\xc0D\x00\xe0\x9d\x03\x80n\x1d0\x9e\x0f\xf0\x00\x00\x00\xba\x1aP\xb5\x0bp\x9f\x11P\
\x04\n\x80!\x0e0\xe6\x1d\x80\x8d\x15@g\x07`\xab\x02\xd0\xc2\x17p\xbc\x0e@Z\x12\xf0\xb0\x18 =\x13@\xec\x0c\x80\xd7\x04\xc0\x19\
\x03`^\x0f`\x80\x06\xe0\xc2\x08\xd0T\x03\xf0&\x0c\xc0\x00\x00\x00\x8c\n\xf0.\x1b@[\x1e\xc0\x11\np\xae\x01p\xd1\x0e\xa0\xe1\x15\
P\xdc\x19\xb0\xce\x18\xb0\x91\x020\x01\x00 X\x13\xf0V\x0eP_\x0b0\x99\x13\xd0\xf1\x03\xc0\xa7\x0b \x01\x1c@\x11\x05\x00\x98\x01`\
\xca\x16`\xfc\r0g\t\x807\x12\xa0\x95\x0f\xf0v\x06\xb0\x81\n\x00#\x13\xd0G\x14\x90{\x01\xf0\xd9\x05\xb0h\x0f\xa0\xfa\x05`\xe6\
\x000\x85\x02@ \x11\x90H\x03\x90e\x08\xb0\x0e\x18\x90\x93\x12\x80\x1d\x0b\xa0\xb2\t\xd0\x82\x140H\x0cP7\x15\xc0i\x1a\xa0\xf7\x02\
\x00\x00\x00\x00g\x00\xb07\x0f\xc0\xc9\x0c\x90\x9d\x05\xb0\xf0\x0509\t0\xf9\x03`\xc7\x13\xc0\x83\x0c\x00\xf2\x1d\x80\x1a\x12\xb0\xed\x12\xb0\
\xbe\x1b\xe0\x14\x11\xc0\xec\x01P\x9e\r\xe0\x1b\x1c\x10\xf5\x12\xe0k\x0b\xe0\x9f\x00\xf0b\x16\xe0R\x08@\xd3\x10\xe0\x85\x08\xf0\xdb\x00\x00", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196], [
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
