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

index! { HOSTS: u8, 256, r#"500px.com	00001
about.me	00101
academia.edu	00201
angel.co	00301
artstation.com	00401
arxiv.org	00501
atcoder.jp	00601
b23.tv	00701
behance.net	00801
bilibili.com	00701
bitbucket.org	00901
blog.csdn.net	00:01
blog.naver.com	00;01
brunch.co.kr	00<01
bsky.app	00=01
career.habr.com	00>01
cnblogs.com	00?01
codeberg.org	00@01
codeforces.com	00A01
codepen.io	00B01
codewars.com	00C01
crates.io	00D01
credly.com	00E01
csdn.net	00:01
dblp.org	00F01
dblp.uni-trier.de	00F01
dev.to	00G01
deviantart.com	00H01
discord.com	00I01
discord.gg	00I01
discordapp.com	00I01
douban.com	00J01
douyin.com	00K01
dribbble.com	00L01
exercism.org	00M01
facebook.com	00N01
fb.com	00N01
fb.me	00N01
figma.com	00O01
fiverr.com	00P01
flickr.com	00Q01
fosstodon.org	00R01
gist.github.com	00S01
git.sr.ht	00T01
gitee.com	00U01
github.com	00S01
github.io	00S01
gitlab.com	00V01
gitlab.io	00V01
goodreads.com	00W01
habr.com	00>01
habrahabr.ru	00>01
hachyderm.io	00R01
hackerrank.com	00X01
hashnode.com	00Y01
hashnode.dev	00Y01
hh.ru	00Z01
hub.docker.com	00[01
huggingface.co	00\01
icq.com	00]01
imdb.com	00^01
indeed.com	00_01
infojobs.net	00`01
instagram.com	00a01
jianshu.com	00b01
jobstreet.co.id	00c01
jobstreet.com	00c01
juejin.cn	00d01
juejin.im	00d01
kaggle.com	00e01
kakao.com	00f01
keybase.io	00g01
lattes.cnpq.br	00h01
leetcode-cn.com	00i01
leetcode.cn	00i01
leetcode.com	00i01
line.me	00j01
linkedin.cn	00k01
linkedin.com	00k01
linktr.ee	00l01
lnkd.in	00k01
m.facebook.com	00N01
m.me	00m01
mastodon.online	00R01
mastodon.social	00R01
matrix.to	00n01
medium.com	00o01
messenger.com	00m01
messenger.yahoo.com	01001
msn.com	01101
mstdn.social	00R01
naver.com	00;01
news.ycombinator.com	01201
note.com	01301
note.mu	01301
notion.site	01401
notion.so	01401
npmjs.com	01501
ok.ru	01601
open.kakao.com	00f01
open.spotify.com	01701
orcid.org	01801
pin.it	01901
pinterest.com	01901
producthunt.com	01:01
pypi.org	01;01
qiita.com	01<01
qq.com	01=01
quora.com	01>01
reddit.com	01?01
replit.com	01@01
researchgate.net	01A01
rocketpunch.com	01B01
scholar.google.co.uk	01C01
scholar.google.com	01C01
scholar.google.de	01C01
scholar.google.fr	01C01
scopus.com	01D01
segmentfault.com	01E01
semanticscholar.org	01F01
signal.me	01G01
skype.com	01H01
slack.com	01I01
slideshare.net	01J01
snapchat.com	01K01
soundcloud.com	01L01
space.bilibili.com	00701
speakerdeck.com	01M01
spotify.com	01701
sr.ht	00T01
stackoverflow.com	01N01
strava.com	01O01
substack.com	01P01
t.co	01Q01
t.me	01R01
talk.google.com	01S01
telegram.me	01R01
threads.com	01T01
threads.net	01T01
tiktok.com	01U01
tistory.com	01V01
tumblr.com	01W01
twitch.tv	01X01
twitter.com	01Q01
upwork.com	01Y01
v2ex.com	01Z01
velog.io	01[01
viadeo.com	01\01
viber.com	01]01
vimeo.com	01^01
vk.com	01_01
vk.ru	01_01
vkontakte.ru	01_01
wa.me	01`01
wantedly.com	01a01
wechat.com	01b01
weibo.com	01c01
weixin.qq.com	01b01
wellfound.com	00301
whatsapp.com	01`01
wordpress.com	01d01
x.com	01Q01
xiaohongshu.com	01e01
xing.com	01f01
youracclaim.com	00E01
youtu.be	01g01
youtube.com	01g01
zalo.me	01h01
zenn.dev	01i01
zhihu.com	01j01
"#, r#"d0Cm0000000000000000000000000000@02n@05ZH0EKP001P0PB0000T00P80H;0000T06l00>3H0TPd0Z2l0ZO000cP0^e0000@0<NH03BD08^X0X@80JR@0Sa0000
0000D01G00C\`03jX0[^0000\00AX0Lm00000000h0<>0000\0?AT0QZ0000000000000000000000000000P0KP80LY8054H0[MP0Dj0000\0JD@0A8000000000000
0000<06=H088h0<o00LL`0W]000000DB@0R400\V`0>YD07D0000H0;3H02Z@0K4X0;nT0=@H0:b`0@5H0V5\0CLP04a40VV00000000H0YQD0Q2`0WoP0F@<0MR<0[n
H07f\0UFH01h00000000000000000000h0FcH0?`402G407QL0Jd<0RTP0IZP0Uj@0^SX08I80KeH0B[`0YBL0GjP0Znd0FnH0<_0000h02580@X`0[:`0^D00000000
P0PZP0DXh0N?h0UW00:Rh0F0T0FNT0_30000L0HO80SL`0Z[l0Rd@0\B000000000000T05mP0Na00000000d0=d00000000d0Mb0000X0HiH01W@0WL<0Oi00000000
@0>F40A_D0BkD05I00000000004O@0:9P0I70000L0J5D049l0@g0000l0>n000000000000<0KDP0Tn0000d0MCX09fT06]h0ON00000000T0GZL0;X<0S90000`0V@
0000D0QC0000P0W:000040ZB403W408o<0MoT0]=0000d09S000000000000<0XPT0E]40L<40RDh0]n<0AK0000X0Ybd0@J00000000@0;D@0Xb0000000000000000
0000T0]IX0IJ0000l0T:L012`0TbX0Vh0000000000000000L09@T0?T@0NP80:F@06N00C;l0GD0000L0BG@0E=40]_X0Y300B140\iX0=PX0_Bd0O8000000000000
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

index! { NAMES: u8, 512, r#"500px	00001
about me	00101
about.me	00101
academia	00201
academia edu	00201
academia.edu	00201
angellist	00301
artstation	00401
arxiv	00501
atcoder	00601
behance	00701
bilibili	00801
bitbucket	00901
bluesky	00:01
brunch	00;01
b站	00801
cnblogs	00<01
codeberg	00=01
codeforces	00>01
codepen	00?01
codewars	00@01
crates io	00A01
crates.io	00A01
credly	00B01
csdn	00C01
csdn博客	00C01
curriculo lattes	00D01
currículo lattes	00D01
dblp	00E01
dev	00F01
dev community	00F01
dev to	00F01
dev.to	00F01
deviantart	00G01
discord	00H01
docker hub	00I01
douban	00J01
douyin	00K01
dribbble	00L01
exercism	00M01
facebook	00N01
facebook messenger	00O01
fb	00N01
figma	00P01
fiverr	00Q01
flickr	00R01
gh	00S01
git hub	00S01
gitee	00T01
github	00S01
gitlab	00U01
goodreads	00V01
google hangouts	00W01
google scholar	00X01
google talk	00W01
google 學術搜尋	00X01
gtalk	00W01
habr	00Y01
hacker news	00Z01
hackerrank	00[01
hangouts	00W01
hashnode	00\01
headhunter	00]01
hh ru	00]01
hh.ru	00]01
hugging face	00^01
huggingface	00^01
icq	00_01
ig	00`01
imdb	00a01
indeed	00b01
infojobs	00c01
insta	00`01
instagram	00`01
jianshu	00d01
jobstreet	00e01
juejin	00f01
kaggle	00g01
kakao	00h01
kakaotalk	00h01
keybase	00i01
lattes	00D01
leetcode	00j01
line	00k01
line id	00k01
linked in	00l01
linkedin	00l01
linktree	00m01
mastodon	00n01
matrix	00o01
medium	01001
messenger	00O01
msn	01101
naver	01201
note	01301
notion	01401
npm	01501
odnoklassniki	01601
orcid	01701
orcid id	01701
pinterest	01801
product hunt	01901
pypi	01:01
qiita	01;01
qq	01<01
qq 号码	01<01
qq号	01<01
qq号码	01<01
qq號	01<01
quora	01=01
red	01>01
reddit	01?01
replit	01@01
researchgate	01A01
rocketpunch	01B01
scholar	00X01
scopus	01C01
segmentfault	01D01
semantic scholar	01E01
signal	01F01
skype	01G01
slack	01H01
slideshare	01I01
snapchat	01J01
soundcloud	01K01
sourcehut	01L01
speaker deck	01M01
speakerdeck	01M01
spotify	01N01
stack overflow	01O01
stackoverflow	01O01
strava	01P01
substack	01Q01
telegram	01R01
tg	01R01
threads	01S01
tiktok	01T01
tistory	01U01
tumblr	01V01
twitch	01W01
twitter	01X01
upwork	01Y01
v2ex	01Z01
velog	01[01
viadeo	01\01
viber	01]01
vimeo	01^01
vk	01_01
vx	01`01
wantedly	01a01
wechat	01`01
wechat id	01`01
wechat号	01`01
weibo	01b01
weixin	01`01
wellfound	00301
whats app	01c01
whatsapp	01c01
windows live messenger	01101
wordpress	01d01
x	01X01
x (twitter	01X01
xiaohongshu	01>01
xing	01e01
yahoo messenger	01f01
youtube	01g01
zalo	01h01
zenn	01i01
zhihu	01j01
вайбер	01]01
вк	01_01
вконтакте	01_01
вотсап	01c01
гитхаб	00S01
одноклассники	01601
скайп	01G01
тг	01R01
телеграм	01R01
телеграмм	01R01
фейсбук	00N01
хабр	00Y01
хабр карьера	00Y01
хедхантер	00]01
אינסטגרם	00`01
ווטסאפ	01c01
טוויטר	01X01
טלגרם	01R01
יוטיוב	01g01
לינקדאין	00l01
פייסבוק	00N01
إنستغرام	00`01
انستغرام	00`01
تويتر	01X01
تيليجرام	01R01
فيسبوك	00N01
لينكد إن	00l01
لينكد ان	00l01
واتساب	01c01
يوتيوب	01g01
ไลน์	00k01
ไอดีไลน์	00k01
インスタグラム	00`01
ウォンテッドリー	01a01
カカオトーク	00h01
ギットハブ	00S01
スカイプ	01G01
ツイッター	01X01
フェイスブック	00N01
マストドン	00n01
ユーチューブ	01g01
ライン	00k01
リンクトイン	00l01
力扣	00j01
博客园	00<01
哔哩哔哩	00801
小红书	01>01
微信	01`01
微信 id	01`01
微信号	01`01
微信號	01`01
微博	01b01
思否	01D01
抖音	00K01
抖音号	00K01
掘金	00f01
推特	01X01
新浪微博	01b01
油管	01g01
电报	01R01
知乎	01j01
码云	00T01
稀土掘金	00f01
简书	00d01
脸书	00N01
臉書	00N01
谷歌学术	00X01
豆瓣	00J01
領英	00l01
领英	00l01
깃랩	00U01
깃허브	00S01
깃헙	00S01
네이버	01201
네이버블로그	01201
노션	01401
디스코드	00H01
라인	00k01
로켓펀치	01B01
링크드인	00l01
벨로그	01[01
브런치	00;01
비핸스	00701
스카이프	01G01
위챗	01`01
유튜브	01g01
인스타그램	00`01
카카오톡	00h01
카톡	00h01
트위터	01X01
티스토리	01U01
페이스북	00N01
"#, r#"H0>Al0J7P0WBd0MUP0Eb40c=D0co`0SSH0ge\0K<h0;S80M50000`0@@`0Q^0000000040`80000@0mM<0o@0000d0=S00000000l0G80000000000000000`08C0000
D0CLH0:4H0[0000000000000\00L@01`D00140CAh03S\0N>@0WUh0\>80l40000000000210000000000000000000000000000`0IE0000`0Q@0000T0EW00000000
L0h_d0>_00000000`0P5000000000000000000000000D07WD0]=@0b>0000`0e1l0<mP0`j00000000d00[\0bT0000000000000000000000000000d0>000000000
000000000000D0S3\0Y<0000000000000000000000000000h0jm0000`0nP00000000d0fN0000\0O@T0lMT0:IT03l\0<0<0XZ00>PL0BW00000000D02Y00000000
0000h0aF00000000H0V4L0ae0000l0TOH0Z9@0hR00000000000000;`<0o040AC0000T05900Vi000000000000D0kd0000`0kG0000D09[0000P0PPH0FYh0?0X0T?
\0U[00000000@0QU00]k0000P0^<0000D0fn0000000000000000000000000000000000000000<0O[h0\QL0MGT0cY0000l0JE000000000000D0<[d0;:0000L0Cj
d0bg005V4076T08ad0Hb`0?H00RJ00`K000000000000H04iL0RZ000000000000<0Gk<0LRP0C2d0Ie\0kW00000000D0Gb00000000T0m:0000@0Hnd0f100000000
00000000000000000000\0I8X0[GD0^f8062l0GV0000000040DWl0PC40m`<0NK000000V?0000000000000000T0if00000000`0HVd0[Z\0]T00000000@0:V<0=^
d0BG00SC40f^0000D0E10000<0QLX0Rf80_R<0h?h05I00IRl0Je@0iFT01=0000000000000000P0L200000000d0P[H0h2000000000000L0AQ0000`0LA0000@0CZ
0000803^`0F9000000000000T01Ph0KU<00j00O2@0:c\0DH\0n@D0?[h0EAD0HG`0jSD09L80;F40Yjd0_<0000000000000000l0f>0000000000000000000000Lb
0000000000000000000040EK0000@04Z80@KP0_e@0Oh80dXL0k:00000000l0XeT0=G00000000000000000000@0B;h0NZT0^S000000000000`04;80V^0000l0YU
000000000000h09=40AnD0ZWP0dH80oV`10F0000000000000000<0Pgl0380000000000000000000000000000<0DdP06a00Qm403Fd0e>h0A30000h07dD0n00000
h0UE0000000000000000410Y0000000000000000D0JR0000<0Ni40Wh000000000000<0VK80i9d0Sb0000<0Ui000000000000<0@7<0Eo00g;H0Aa000000000000
000040D9`0lZd06IP0<Fl0j300000000T0@g0000@0Th40:=0000P02=H02hX0Ka`00=`0FhX0TW00000000@0hl0000d0gUX0:l@10600000000d06l`0@XL0j@0000
@0FM00000000408n000000000000L0[m000000000000d0XIl0j`00000000T085\0R:00Q40000802K00iY40Mj00Be000000000000000000000000T07J00000000
0000`0eN00000000d0H;0000000000000000\0ncD05a80OMT0?<l0GKT0gH0000T0lmD0U:000000000000T0KI00000000L08T@0\h00000000P0?mh0eaT0oi804L
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
