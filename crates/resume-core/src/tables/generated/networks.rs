// Made by `cargo xtask codegen` from data/networks.tsv. Do not edit.

use crate::tables::index::{grid, index};

grid! { DATA, 4, r#"LinkedIn	linkedin.com	https://www.linkedin.com/in/{}	linkedin
GitHub	github.com	https://github.com/{}	
GitLab	gitlab.com	https://gitlab.com/{}	
Bitbucket	bitbucket.org	https://bitbucket.org/{}	
Gitee	gitee.com	https://gitee.com/{}	
Codeberg	codeberg.org	https://codeberg.org/{}	
SourceHut	sr.ht	https://sr.ht/~{}	
Stack Overflow	stackoverflow.com	https://stackoverflow.com/users/{}	
Twitter	twitter.com	https://twitter.com/{}	twitter
Facebook	facebook.com	https://www.facebook.com/{}	facebook
Instagram	instagram.com	https://www.instagram.com/{}	instagram
YouTube	youtube.com	https://www.youtube.com/@{}	youtube
Pinterest	pinterest.com	https://www.pinterest.com/{}	pinterest
Tumblr	tumblr.com	https://{}.tumblr.com	tumblr
Skype	skype.com	skype:{}	skype
WhatsApp	wa.me	https://wa.me/{}	whatsapp
WeChat	wechat.com		wechat
LINE	line.me	https://line.me/ti/p/{}	line
Viber	viber.com		viber
Telegram	t.me	https://t.me/{}	
Signal	signal.me		
QQ	qq.com		
Weibo	weibo.com	https://weibo.com/{}	
Zhihu	zhihu.com	https://www.zhihu.com/people/{}	
Bilibili	bilibili.com	https://space.bilibili.com/{}	
Juejin	juejin.cn	https://juejin.cn/user/{}	
CSDN	csdn.net	https://blog.csdn.net/{}	
cnblogs	cnblogs.com	https://www.cnblogs.com/{}	
SegmentFault	segmentfault.com	https://segmentfault.com/u/{}	
Jianshu	jianshu.com	https://www.jianshu.com/u/{}	
Douyin	douyin.com		
Xiaohongshu	xiaohongshu.com	https://www.xiaohongshu.com/user/profile/{}	
Douban	douban.com	https://www.douban.com/people/{}	
V2EX	v2ex.com	https://www.v2ex.com/member/{}	
LeetCode	leetcode.com	https://leetcode.com/u/{}	
Codeforces	codeforces.com	https://codeforces.com/profile/{}	
HackerRank	hackerrank.com	https://www.hackerrank.com/profile/{}	
Kaggle	kaggle.com	https://www.kaggle.com/{}	
Medium	medium.com	https://medium.com/@{}	
dev.to	dev.to	https://dev.to/{}	
Hashnode	hashnode.com	https://hashnode.com/@{}	
Substack	substack.com	https://{}.substack.com	
WordPress	wordpress.com	https://{}.wordpress.com	
Qiita	qiita.com	https://qiita.com/{}	
Zenn	zenn.dev	https://zenn.dev/{}	
note	note.com	https://note.com/{}	
Wantedly	wantedly.com	https://www.wantedly.com/id/{}	
Speaker Deck	speakerdeck.com	https://speakerdeck.com/{}	
SlideShare	slideshare.net	https://www.slideshare.net/{}	
AtCoder	atcoder.jp	https://atcoder.jp/users/{}	
Velog	velog.io	https://velog.io/@{}	
Naver	naver.com	https://blog.naver.com/{}	
Tistory	tistory.com	https://{}.tistory.com	
Brunch	brunch.co.kr	https://brunch.co.kr/@{}	
KakaoTalk	kakao.com		
Rocketpunch	rocketpunch.com	https://www.rocketpunch.com/@{}	
XING	xing.com	https://www.xing.com/profile/{}	
Viadeo	viadeo.com		
ResearchGate	researchgate.net	https://www.researchgate.net/profile/{}	
ORCID	orcid.org	https://orcid.org/{}	
Google Scholar	scholar.google.com	https://scholar.google.com/citations?user={}	
Academia.edu	academia.edu		
Semantic Scholar	semanticscholar.org		
Scopus	scopus.com		
dblp	dblp.org		
arXiv	arxiv.org		
Behance	behance.net	https://www.behance.net/{}	
Dribbble	dribbble.com	https://dribbble.com/{}	
ArtStation	artstation.com	https://www.artstation.com/{}	
DeviantArt	deviantart.com	https://www.deviantart.com/{}	
Flickr	flickr.com	https://www.flickr.com/people/{}	
500px	500px.com	https://500px.com/p/{}	
Vimeo	vimeo.com	https://vimeo.com/{}	
Twitch	twitch.tv	https://www.twitch.tv/{}	
TikTok	tiktok.com	https://www.tiktok.com/@{}	
SoundCloud	soundcloud.com	https://soundcloud.com/{}	
Spotify	open.spotify.com		
Snapchat	snapchat.com	https://www.snapchat.com/add/{}	
Threads	threads.net	https://www.threads.net/@{}	
Mastodon	mastodon.social	https://mastodon.social/@{}	
Bluesky	bsky.app	https://bsky.app/profile/{}	
Reddit	reddit.com	https://www.reddit.com/user/{}	
Discord	discord.com		
Slack	slack.com		
Keybase	keybase.io	https://keybase.io/{}	
Matrix	matrix.to		
Quora	quora.com	https://www.quora.com/profile/{}	
Goodreads	goodreads.com		
VK	vk.com	https://vk.com/{}	
Odnoklassniki	ok.ru	https://ok.ru/{}	
Habr	habr.com	https://habr.com/users/{}	
HeadHunter	hh.ru		
Zalo	zalo.me	https://zalo.me/{}	
Upwork	upwork.com		
Fiverr	fiverr.com	https://www.fiverr.com/{}	
AngelList	angel.co	https://wellfound.com/u/{}	
Product Hunt	producthunt.com	https://www.producthunt.com/@{}	
CodePen	codepen.io	https://codepen.io/{}	
npm	npmjs.com	https://www.npmjs.com/~{}	
PyPI	pypi.org	https://pypi.org/user/{}	
crates.io	crates.io	https://crates.io/users/{}	
Docker Hub	hub.docker.com	https://hub.docker.com/u/{}	
Hugging Face	huggingface.co	https://huggingface.co/{}	
Credly	credly.com	https://www.credly.com/users/{}	
Codewars	codewars.com	https://www.codewars.com/users/{}	
Exercism	exercism.org	https://exercism.org/profiles/{}	
Replit	replit.com	https://replit.com/@{}	
About.me	about.me	https://about.me/{}	
Linktree	linktr.ee	https://linktr.ee/{}	
Notion	notion.so		
Figma	figma.com	https://www.figma.com/@{}	
IMDb	imdb.com		
Strava	strava.com	https://www.strava.com/athletes/{}	
Hacker News	news.ycombinator.com	https://news.ycombinator.com/user?id={}	
Jobstreet	jobstreet.com		
InfoJobs	infojobs.net		
Indeed	indeed.com		
Lattes	lattes.cnpq.br	http://lattes.cnpq.br/{}	
ICQ	icq.com		
Yahoo Messenger	messenger.yahoo.com		
Google Talk	talk.google.com		
MSN	msn.com		
Messenger	m.me	https://m.me/{}	
"#, r#"0008000E000d000m0014001?001U001V001]001h002>002?002I002W003000310037003A003V003W003`003m004E004F004P004V004h004i0058005J005m005n
0066006B006Y006a006j0077007S007\007f0084008Q008[008c008o009K009S009]009k00:H00:R00:Y00:d00;:00;A00;G00;Q00;Z00;`00;i00;o00<@00<I
00<P00<[00<\00<c00<h00=000=H00=M00=S00=]00=^00=d00=m00>200>B00>C00>J00>T00>U00>V00>Y00>`00>a00>b00>h00?200?G00?H00?N00?X00@800@9
00@B00@O00@m00@n00A500A?00AY00AZ00A_00Ah00BA00BB00BJ00BV00C100C200C?00CP00Cn00Co00D700DC00D`00Da00Dh00E300E400E500EA00EQ00F=00F>
00FE00FP00G100G200G700G@00G_00G`00Gi00H600HP00HQ00H\00Hk00IM00IN00IY00Ih00JN00JO00JV00Ja00K;00K<00KC00KN00Ke00Kf00Km00L400LF00LG
00LP00L]00M600M700M@00MM00Me00Mf00N000N>00NW00NX00N^00Nh00O=00O>00OC00OL00O`00Oa00Of00Oo00PC00PD00PM00PZ00Q900Q:00QG00QW00R200R3
00R>00RM00Rk00Rl00S400S?00S[00S\00Sb00Sk00T@00TA00TG00TQ00Tk00Tl00U400U@00UW00UX00U_00Ul00VE00VF00VP00VZ00V[00V\00Vh00W800WX00WY
00W^00Wg00XG00XH00XO00XZ00X[00X\00Xi00Y:00Yb00Yc00Yi00Z300ZH00ZI00ZX00Zk00[X00[Y00[f00\300\400\500\F00\Z00\[00\\00\c00\n00\o00]0
00]500]>00]?00]@00]F00]P00]Q00]R00]Z00]f00^A00^B00^K00^X00_000_100_<00_K00_i00_j00`500`D00`b00`c00`j00a500aV00aW00a]00ag00b>00b?
00bE00bO00bd00be00bl00c600cO00cP00cW00cb00d=00d>00dI00dX00e200e300e;00eL00eM00eN00eW00ed00fD00fE00fM00fY00g500g600g?00gO00gk00gl
00h400h=00hY00hZ00ha00hl00iK00iL00iT00i`00ia00ib00ih00j200j300j400j<00jG00j]00j^00je00jo00k000k100k700kA00kb00kc00km00l;00l<00l=
00l@00lG00lY00lZ00lh00ln00m?00m@00mE00mN00mh00mi00n400n:00n;00n<00nA00nI00n\00n]00nd00no00o000o100o800oC00o]00o^00oh0101010L010M
010Z010j011J011K011S011^012401250129012C012]012^012c012l013E013F013P013Z01450146014A014P014l014m015:015I015c015d015k0166016V016W
016`016m017O017P017Y017f018G018H018O018Z01910192019;019D019X019Y019b019l01:A01:B01:I01:S01:T01:U01:[01:e01;?01;@01;E01;N01;O01;P
01;W01;b01<E01<F01<R01<g01=O01=P01=Z01=h01=i01=j01>301>@01>A01>B01>I01>T01>U01>V01>]01>l01?E01?F01?J01?R01?S01?T01?d01@801@901@:
01@F01@V01@W01@X01@\01@d01@e01@f01A001A501AE01AF
"# }

index! { HOSTS: u8, 256, r#"500px.com	0001
about.me	0011
academia.edu	0021
angel.co	0031
artstation.com	0041
arxiv.org	0051
atcoder.jp	0061
b23.tv	0071
behance.net	0081
bilibili.com	0071
bitbucket.org	0091
blog.csdn.net	00:1
blog.naver.com	00;1
brunch.co.kr	00<1
bsky.app	00=1
career.habr.com	00>1
cnblogs.com	00?1
codeberg.org	00@1
codeforces.com	00A1
codepen.io	00B1
codewars.com	00C1
crates.io	00D1
credly.com	00E1
csdn.net	00:1
dblp.org	00F1
dblp.uni-trier.de	00F1
dev.to	00G1
deviantart.com	00H1
discord.com	00I1
discord.gg	00I1
discordapp.com	00I1
douban.com	00J1
douyin.com	00K1
dribbble.com	00L1
exercism.org	00M1
facebook.com	00N1
fb.com	00N1
fb.me	00N1
figma.com	00O1
fiverr.com	00P1
flickr.com	00Q1
fosstodon.org	00R1
gist.github.com	00S1
git.sr.ht	00T1
gitee.com	00U1
github.com	00S1
github.io	00S1
gitlab.com	00V1
gitlab.io	00V1
goodreads.com	00W1
habr.com	00>1
habrahabr.ru	00>1
hachyderm.io	00R1
hackerrank.com	00X1
hashnode.com	00Y1
hashnode.dev	00Y1
hh.ru	00Z1
hub.docker.com	00[1
huggingface.co	00\1
icq.com	00]1
imdb.com	00^1
indeed.com	00_1
infojobs.net	00`1
instagram.com	00a1
jianshu.com	00b1
jobstreet.co.id	00c1
jobstreet.com	00c1
juejin.cn	00d1
juejin.im	00d1
kaggle.com	00e1
kakao.com	00f1
keybase.io	00g1
lattes.cnpq.br	00h1
leetcode-cn.com	00i1
leetcode.cn	00i1
leetcode.com	00i1
line.me	00j1
linkedin.cn	00k1
linkedin.com	00k1
linktr.ee	00l1
lnkd.in	00k1
m.facebook.com	00N1
m.me	00m1
mastodon.online	00R1
mastodon.social	00R1
matrix.to	00n1
medium.com	00o1
messenger.com	00m1
messenger.yahoo.com	0101
msn.com	0111
mstdn.social	00R1
naver.com	00;1
news.ycombinator.com	0121
note.com	0131
note.mu	0131
notion.site	0141
notion.so	0141
npmjs.com	0151
ok.ru	0161
open.kakao.com	00f1
open.spotify.com	0171
orcid.org	0181
pin.it	0191
pinterest.com	0191
producthunt.com	01:1
pypi.org	01;1
qiita.com	01<1
qq.com	01=1
quora.com	01>1
reddit.com	01?1
replit.com	01@1
researchgate.net	01A1
rocketpunch.com	01B1
scholar.google.co.uk	01C1
scholar.google.com	01C1
scholar.google.de	01C1
scholar.google.fr	01C1
scopus.com	01D1
segmentfault.com	01E1
semanticscholar.org	01F1
signal.me	01G1
skype.com	01H1
slack.com	01I1
slideshare.net	01J1
snapchat.com	01K1
soundcloud.com	01L1
space.bilibili.com	0071
speakerdeck.com	01M1
spotify.com	0171
sr.ht	00T1
stackoverflow.com	01N1
strava.com	01O1
substack.com	01P1
t.co	01Q1
t.me	01R1
talk.google.com	01S1
telegram.me	01R1
threads.com	01T1
threads.net	01T1
tiktok.com	01U1
tistory.com	01V1
tumblr.com	01W1
twitch.tv	01X1
twitter.com	01Q1
upwork.com	01Y1
v2ex.com	01Z1
velog.io	01[1
viadeo.com	01\1
viber.com	01]1
vimeo.com	01^1
vk.com	01_1
vk.ru	01_1
vkontakte.ru	01_1
wa.me	01`1
wantedly.com	01a1
wechat.com	01b1
weibo.com	01c1
weixin.qq.com	01b1
wellfound.com	0031
whatsapp.com	01`1
wordpress.com	01d1
x.com	01Q1
xiaohongshu.com	01e1
xing.com	01f1
youracclaim.com	00E1
youtu.be	01g1
youtube.com	01g1
zalo.me	01h1
zenn.dev	01i1
zhihu.com	01j1
"#, r#"d0Be0000000000000000000000000000@02c@05FH0D>P001P0NO0000T00N80Fd0000T06S00=@H0RPd0W]l0X8000`P0\>0000@0;aH036D08?X0V280I3@0Qc0000
0000D01B00BU`03\X0YB0000\00@X0KE00000000h0;R0000\0>JT0Oc0000000000000000000000000000P0Im80K2804bH0Y2P0C_0000\0Hf@0@:000000000000
0000<05gH07[h0<@00Jf`0UQ000000C9@0P<00Z7`0=dD06j0000H0:KH02P@0ISX0;CT0<PH0:;`0?;H0So\0BFP04P40TN00000000H0W>D0O=`0UbP0E0<0Kh<0YQ
H07J\0SCH01a00000000000000000000h0EQH0>g402>4076L0ID<0PZP0H>P0Se@0[mX07k80JAH0AX`0W0L0FTP0XUd0E[H0<10000h01m80?\`0X``0[_00000000
P0NfP0CNh0LRh0SS009lh0DaT0E=T0\K0000L0G780QO`0XCl0Pi@0Yd000000000000T05XP0M200000000d0=200000000d0L70000X0GPH01Q@0UA<0N700000000
@0=R40@_D0AgD05600000000004?@09UP0G]0000L0HXD03jl0?j0000l0>8000000000000<0IbP0Rl0000d0KZX09CT06Eh0M]00000000T0FEL0:n<0Q=0000`0T9
0000D0OM0000P0U0000040Wl403J408O<0LCT0Z\0000d091000000000000<0VAT0DO40JW40PKh0[J<0@L0000X0WNd0?O00000000@0:[@0VR0000000000000000
0000T0ZgX0Go0000l0R;L00n`0RaX0T_0000000000000000L08_T0>\@0Lb809a@06700B6l0F00000L0AE@0D140[<X0Vb00A040ZIX0<_X0\Yd0MH000000000000
"#, [
71, 107, 61, 95, 68, 65, 49, 24,
66, 3, 26, 51, 53, 80, 90, 27,
5, 35, 97, 104, 100, 103, 64, 39,
69, 82, 32, 30, 67, 105, 9, 110,
94, 70, 79, 1, 6, 4, 2, 87,
36, 40, 91, 101, 102, 118, 111, 116,
115, 10, 29, 114, 25, 37, 54, 84,
117, 34, 17, 0, 108, 122, 85, 38,
119, 121, 113, 45, 109, 98, 89, 76,
59, 12, 96, 99, 43, 21, 86, 81,
106, 58, 55, 60, 63, 28, 62, 20,
14, 83, 48, 77, 75, 47, 7, 112,
41, 8, 19, 120, 78, 74, 52, 13,
73, 93, 33, 50, 57, 18, 72, 88,
15, 46, 16, 22, 42, 31, 56, 11,
92, 44, 23,
] }

index! { NAMES: u8, 512, r#"500px	0001
about me	0011
about.me	0011
academia	0021
academia edu	0021
academia.edu	0021
angellist	0031
artstation	0041
arxiv	0051
atcoder	0061
behance	0071
bilibili	0081
bitbucket	0091
bluesky	00:1
brunch	00;1
b站	0081
cnblogs	00<1
codeberg	00=1
codeforces	00>1
codepen	00?1
codewars	00@1
crates io	00A1
crates.io	00A1
credly	00B1
csdn	00C1
csdn博客	00C1
curriculo lattes	00D1
currículo lattes	00D1
dblp	00E1
dev	00F1
dev community	00F1
dev to	00F1
dev.to	00F1
deviantart	00G1
discord	00H1
docker hub	00I1
douban	00J1
douyin	00K1
dribbble	00L1
exercism	00M1
facebook	00N1
facebook messenger	00O1
fb	00N1
figma	00P1
fiverr	00Q1
flickr	00R1
gh	00S1
git hub	00S1
gitee	00T1
github	00S1
gitlab	00U1
goodreads	00V1
google hangouts	00W1
google scholar	00X1
google talk	00W1
google 學術搜尋	00X1
gtalk	00W1
habr	00Y1
hacker news	00Z1
hackerrank	00[1
hangouts	00W1
hashnode	00\1
headhunter	00]1
hh ru	00]1
hh.ru	00]1
hugging face	00^1
huggingface	00^1
icq	00_1
ig	00`1
imdb	00a1
indeed	00b1
infojobs	00c1
insta	00`1
instagram	00`1
jianshu	00d1
jobstreet	00e1
juejin	00f1
kaggle	00g1
kakao	00h1
kakaotalk	00h1
keybase	00i1
lattes	00D1
leetcode	00j1
line	00k1
line id	00k1
linked in	00l1
linkedin	00l1
linktree	00m1
mastodon	00n1
matrix	00o1
medium	0101
messenger	00O1
msn	0111
naver	0121
note	0131
notion	0141
npm	0151
odnoklassniki	0161
orcid	0171
orcid id	0171
pinterest	0181
product hunt	0191
pypi	01:1
qiita	01;1
qq	01<1
qq 号码	01<1
qq号	01<1
qq号码	01<1
qq號	01<1
quora	01=1
red	01>1
reddit	01?1
replit	01@1
researchgate	01A1
rocketpunch	01B1
scholar	00X1
scopus	01C1
segmentfault	01D1
semantic scholar	01E1
signal	01F1
skype	01G1
slack	01H1
slideshare	01I1
snapchat	01J1
soundcloud	01K1
sourcehut	01L1
speaker deck	01M1
speakerdeck	01M1
spotify	01N1
stack overflow	01O1
stackoverflow	01O1
strava	01P1
substack	01Q1
telegram	01R1
tg	01R1
threads	01S1
tiktok	01T1
tistory	01U1
tumblr	01V1
twitch	01W1
twitter	01X1
upwork	01Y1
v2ex	01Z1
velog	01[1
viadeo	01\1
viber	01]1
vimeo	01^1
vk	01_1
vx	01`1
wantedly	01a1
wechat	01`1
wechat id	01`1
wechat号	01`1
weibo	01b1
weixin	01`1
wellfound	0031
whats app	01c1
whatsapp	01c1
windows live messenger	0111
wordpress	01d1
x	01X1
x (twitter	01X1
xiaohongshu	01>1
xing	01e1
yahoo messenger	01f1
youtube	01g1
zalo	01h1
zenn	01i1
zhihu	01j1
вайбер	01]1
вк	01_1
вконтакте	01_1
вотсап	01c1
гитхаб	00S1
одноклассники	0161
скайп	01G1
тг	01R1
телеграм	01R1
телеграмм	01R1
фейсбук	00N1
хабр	00Y1
хабр карьера	00Y1
хедхантер	00]1
אינסטגרם	00`1
ווטסאפ	01c1
טוויטר	01X1
טלגרם	01R1
יוטיוב	01g1
לינקדאין	00l1
פייסבוק	00N1
إنستغرام	00`1
انستغرام	00`1
تويتر	01X1
تيليجرام	01R1
فيسبوك	00N1
لينكد إن	00l1
لينكد ان	00l1
واتساب	01c1
يوتيوب	01g1
ไลน์	00k1
ไอดีไลน์	00k1
インスタグラム	00`1
ウォンテッドリー	01a1
カカオトーク	00h1
ギットハブ	00S1
スカイプ	01G1
ツイッター	01X1
フェイスブック	00N1
マストドン	00n1
ユーチューブ	01g1
ライン	00k1
リンクトイン	00l1
力扣	00j1
博客园	00<1
哔哩哔哩	0081
小红书	01>1
微信	01`1
微信 id	01`1
微信号	01`1
微信號	01`1
微博	01b1
思否	01D1
抖音	00K1
抖音号	00K1
掘金	00f1
推特	01X1
新浪微博	01b1
油管	01g1
电报	01R1
知乎	01j1
码云	00T1
稀土掘金	00f1
简书	00d1
脸书	00N1
臉書	00N1
谷歌学术	00X1
豆瓣	00J1
領英	00l1
领英	00l1
깃랩	00U1
깃허브	00S1
깃헙	00S1
네이버	0121
네이버블로그	0121
노션	0141
디스코드	00H1
라인	00k1
로켓펀치	01B1
링크드인	00l1
벨로그	01[1
브런치	00;1
비핸스	0071
스카이프	01G1
위챗	01`1
유튜브	01g1
인스타그램	00`1
카카오톡	00h1
카톡	00h1
트위터	01X1
티스토리	01U1
페이스북	00N1
"#, r#"H0=El0HDP0TVd0KTP0DC40_nD0`^`0Q6H0dE\0IEh0:a80K60000`0?;`0OI0000000040]10000@0iU<0kA0000d0<Z00000000l0ES0000000000000000`07`0000
D0B8H09JH0X9000000000000\00J@01YD00140Anh03D\0L;@0Thh0YC80hA00000000001i0000000000000000000000000000`0GU0000`0Nn0000T0D900000000
L0e;d0=a00000000`0Mi000000000000000000000000D077D0Z?@0_20000`0a]l0<6P0]a00000000d00X\0_G0000000000000000000000000000d0=500000000
000000000000D0PX\0VJ0000000000000000000000000000h0g?0000`0jT00000000d0c40000\0M8T0hYT09]T03[\0;<<0Uj00=SL0AG00000000D02N00000000
0000h0^<00000000H0SML0^Z0000l0QoH0WD@0do00000000000000:m<0k240@90000T04c00T>000000000000D0h20000`0gW0000D0920000P0NBH0E6h0>1X0Q`
\0S600000000@0OA00Zk0000P0[;0000D0cR0000000000000000000000000000000000000000<0MQh0YUL0KGT0`I0000l0HQ000000000000D0;ed0:J0000L0BT
d0_Y005>406XT08<d0G5`0>G00P200]C000000000000H04TL0PA000000000000<0FB<0JUP0A`d0H3\0gf00000000D0F:00000000T0iC0000@0G@d0bY00000000
00000000000000000000\0GIX0XOD0[c805Xl0Eo0000000040C>l0N640ig<0LG000000SW0000000000000000T0f=00000000`0Fjd0Xa\0ZU00000000@09i<0<d
d0A800Pg40cC0000D0CV0000<0O9X0PL80\M<0d]h05200Gal0Ho@0e_T0180000000000000000P0J700000000d0NLH0dQ000000000000L0@F0000`0JE0000@0BE
0000803N`0DX000000000000T01Jh0I\<00f00Lk@0:5\0C0\0jED0>Yh0CeD0F\`0fgD08d80:U40W6d0\80000000000000000l0be0000000000000000000000Jd
0000000000000000000040Cn0000@04F80?EP0\_@0M]80aEL0gK00000000l0V4T0<O00000000000000000000@0@mh0LUT0[Q000000000000`03i80T40000l0Vb
000000000000h08V40@aD0WaP0a680kV`0lC0000000000000000<0NWl02k0000000000000000000000000000<0CJP06E00OW4038d0aih0?j0000h07CD0j60000
h0Ra000000000000000040lU0000000000000000D0H]0000<0Lc40U:000000000000<0Sb80eSd0QD0000<0SC000000000000<0?3<0DO00c^H0@U000000000000
000040Bb`0hed05nP0;Ql0fI00000000T0?_0000@0RF409R0000P024H02\X0Ig`00<`0EDX0R600000000@0eG0000d0d6X0:=@0l400000000d06O`0?QL0fU0000
@0Dk00000000408H000000000000L0Y3000000000000d0UZl0g300000000T07S\0Oc00Nc0000802A00f140Kh00AT000000000000000000000000T06k00000000
0000`0b800000000d0FQ0000000000000000\0jfD05H80MDT0><l0EeT0cj0000T0i7D0RW000000000000T0IQ00000000L080@0Yk00000000P0>jh0bJT0kh8049
"#, [
71, 107, 61, 95, 68, 65, 49, 66,
24, 3, 80, 53, 27, 5, 35, 97,
104, 100, 103, 26, 117, 64, 39, 69,
82, 101, 32, 30, 67, 105, 9, 122,
110, 94, 70, 1, 4, 2, 87, 120,
60, 90, 113, 36, 40, 91, 102, 118,
10, 111, 116, 115, 29, 114, 25, 37,
54, 84, 34, 17, 0, 108, 79, 85,
38, 121, 51, 45, 109, 98, 89, 59,
12, 96, 99, 43, 21, 86, 31, 81,
106, 58, 55, 63, 28, 62, 20, 14,
83, 48, 77, 75, 6, 47, 76, 7,
112, 41, 19, 78, 74, 52, 13, 73,
8, 93, 33, 50, 57, 18, 72, 88,
16, 46, 22, 15, 42, 56, 119, 11,
92, 44, 23,
] }
