// Made by `cargo xtask codegen` from data/networks.tsv. Do not edit.

use crate::tables::index::{grid, index};

grid! { DATA, 4, r#"LinkedInlinkedin.comhttps://www.linkedin.com/in/{}linkedin
GitHubgithub.comhttps://github.com/{}
GitLabgitlab.comhttps://gitlab.com/{}
Bitbucketbitbucket.orghttps://bitbucket.org/{}
Giteegitee.comhttps://gitee.com/{}
Codebergcodeberg.orghttps://codeberg.org/{}
SourceHutsr.hthttps://sr.ht/~{}
Stack Overflowstackoverflow.comhttps://stackoverflow.com/users/{}
Twittertwitter.comhttps://twitter.com/{}twitter
Facebookfacebook.comhttps://www.facebook.com/{}facebook
Instagraminstagram.comhttps://www.instagram.com/{}instagram
YouTubeyoutube.comhttps://www.youtube.com/@{}youtube
Pinterestpinterest.comhttps://www.pinterest.com/{}pinterest
Tumblrtumblr.comhttps://{}.tumblr.comtumblr
Skypeskype.comskype:{}skype
WhatsAppwa.mehttps://wa.me/{}whatsapp
WeChatwechat.comwechat
LINEline.mehttps://line.me/ti/p/{}line
Viberviber.comviber
Telegramt.mehttps://t.me/{}
Signalsignal.me
QQqq.com
Weiboweibo.comhttps://weibo.com/{}
Zhihuzhihu.comhttps://www.zhihu.com/people/{}
Bilibilibilibili.comhttps://space.bilibili.com/{}
Juejinjuejin.cnhttps://juejin.cn/user/{}
CSDNcsdn.nethttps://blog.csdn.net/{}
cnblogscnblogs.comhttps://www.cnblogs.com/{}
SegmentFaultsegmentfault.comhttps://segmentfault.com/u/{}
Jianshujianshu.comhttps://www.jianshu.com/u/{}
Douyindouyin.com
Xiaohongshuxiaohongshu.comhttps://www.xiaohongshu.com/user/profile/{}
Doubandouban.comhttps://www.douban.com/people/{}
V2EXv2ex.comhttps://www.v2ex.com/member/{}
LeetCodeleetcode.comhttps://leetcode.com/u/{}
Codeforcescodeforces.comhttps://codeforces.com/profile/{}
HackerRankhackerrank.comhttps://www.hackerrank.com/profile/{}
Kagglekaggle.comhttps://www.kaggle.com/{}
Mediummedium.comhttps://medium.com/@{}
dev.todev.tohttps://dev.to/{}
Hashnodehashnode.comhttps://hashnode.com/@{}
Substacksubstack.comhttps://{}.substack.com
WordPresswordpress.comhttps://{}.wordpress.com
Qiitaqiita.comhttps://qiita.com/{}
Zennzenn.devhttps://zenn.dev/{}
notenote.comhttps://note.com/{}
Wantedlywantedly.comhttps://www.wantedly.com/id/{}
Speaker Deckspeakerdeck.comhttps://speakerdeck.com/{}
SlideShareslideshare.nethttps://www.slideshare.net/{}
AtCoderatcoder.jphttps://atcoder.jp/users/{}
Velogvelog.iohttps://velog.io/@{}
Navernaver.comhttps://blog.naver.com/{}
Tistorytistory.comhttps://{}.tistory.com
Brunchbrunch.co.krhttps://brunch.co.kr/@{}
KakaoTalkkakao.com
Rocketpunchrocketpunch.comhttps://www.rocketpunch.com/@{}
XINGxing.comhttps://www.xing.com/profile/{}
Viadeoviadeo.com
ResearchGateresearchgate.nethttps://www.researchgate.net/profile/{}
ORCIDorcid.orghttps://orcid.org/{}
Google Scholarscholar.google.comhttps://scholar.google.com/citations?user={}
Academia.eduacademia.edu
Semantic Scholarsemanticscholar.org
Scopusscopus.com
dblpdblp.org
arXivarxiv.org
Behancebehance.nethttps://www.behance.net/{}
Dribbbledribbble.comhttps://dribbble.com/{}
ArtStationartstation.comhttps://www.artstation.com/{}
DeviantArtdeviantart.comhttps://www.deviantart.com/{}
Flickrflickr.comhttps://www.flickr.com/people/{}
500px500px.comhttps://500px.com/p/{}
Vimeovimeo.comhttps://vimeo.com/{}
Twitchtwitch.tvhttps://www.twitch.tv/{}
TikToktiktok.comhttps://www.tiktok.com/@{}
SoundCloudsoundcloud.comhttps://soundcloud.com/{}
Spotifyopen.spotify.com
Snapchatsnapchat.comhttps://www.snapchat.com/add/{}
Threadsthreads.nethttps://www.threads.net/@{}
Mastodonmastodon.socialhttps://mastodon.social/@{}
Blueskybsky.apphttps://bsky.app/profile/{}
Redditreddit.comhttps://www.reddit.com/user/{}
Discorddiscord.com
Slackslack.com
Keybasekeybase.iohttps://keybase.io/{}
Matrixmatrix.to
Quoraquora.comhttps://www.quora.com/profile/{}
Goodreadsgoodreads.com
VKvk.comhttps://vk.com/{}
Odnoklassnikiok.ruhttps://ok.ru/{}
Habrhabr.comhttps://habr.com/users/{}
HeadHunterhh.ru
Zalozalo.mehttps://zalo.me/{}
Upworkupwork.com
Fiverrfiverr.comhttps://www.fiverr.com/{}
AngelListangel.cohttps://wellfound.com/u/{}
Product Huntproducthunt.comhttps://www.producthunt.com/@{}
CodePencodepen.iohttps://codepen.io/{}
npmnpmjs.comhttps://www.npmjs.com/~{}
PyPIpypi.orghttps://pypi.org/user/{}
crates.iocrates.iohttps://crates.io/users/{}
Docker Hubhub.docker.comhttps://hub.docker.com/u/{}
Hugging Facehuggingface.cohttps://huggingface.co/{}
Credlycredly.comhttps://www.credly.com/users/{}
Codewarscodewars.comhttps://www.codewars.com/users/{}
Exercismexercism.orghttps://exercism.org/profiles/{}
Replitreplit.comhttps://replit.com/@{}
About.meabout.mehttps://about.me/{}
Linktreelinktr.eehttps://linktr.ee/{}
Notionnotion.so
Figmafigma.comhttps://www.figma.com/@{}
IMDbimdb.com
Stravastrava.comhttps://www.strava.com/athletes/{}
Hacker Newsnews.ycombinator.comhttps://news.ycombinator.com/user?id={}
Jobstreetjobstreet.com
InfoJobsinfojobs.net
Indeedindeed.com
Latteslattes.cnpq.brhttp://lattes.cnpq.br/{}
ICQicq.com
Yahoo Messengermessenger.yahoo.com
Google Talktalk.google.com
MSNmsn.com
Messengerm.mehttps://m.me/{}
"#, b"\x08\x0c\x1e\x08\x06\n\x15\x00\x06\n\x15\x00\t\r\x18\x00\x05\t\x14\x00\x08\x0c\x17\x00\t\x05\x11\x00\x0e\x11\"\x00\x07\x0b\x16\x07\x08\x0c\x1b\x08\
\t\r\x1c\t\x07\x0b\x1b\x07\t\r\x1c\t\x06\n\x15\x06\x05\t\x08\x05\x08\x05\x10\x08\x06\n\x00\x06\x04\x07\x17\x04\x05\t\x00\x05\x08\x04\x0f\x00\
\x06\t\x00\x00\x02\x06\x00\x00\x05\t\x14\x00\x05\t\x1f\x00\x08\x0c\x1d\x00\x06\t\x19\x00\x04\x08\x18\x00\x07\x0b\x1a\x00\x0c\x10\x1d\x00\x07\x0b\x1c\x00\
\x06\n\x00\x00\x0b\x0f+\x00\x06\n \x00\x04\x08\x1e\x00\x08\x0c\x19\x00\n\x0e!\x00\n\x0e%\x00\x06\n\x19\x00\x06\n\x16\x00\x06\x06\x11\x00\
\x08\x0c\x18\x00\x08\x0c\x17\x00\t\r\x18\x00\x05\t\x14\x00\x04\x08\x13\x00\x04\x08\x13\x00\x08\x0c\x1e\x00\x0c\x0f\x1a\x00\n\x0e\x1d\x00\x07\n\x1b\x00\
\x05\x08\x14\x00\x05\t\x19\x00\x07\x0b\x16\x00\x06\x0c\x18\x00\t\t\x00\x00\x0b\x0f\x1f\x00\x04\x08\x1f\x00\x06\n\x00\x00\x0c\x10\'\x00\x05\t\x14\x00\
\x0e\x12,\x00\x0c\x0c\x00\x00\x10\x13\x00\x00\x06\n\x00\x00\x04\x08\x00\x00\x05\t\x00\x00\x07\x0b\x1a\x00\x08\x0c\x17\x00\n\x0e\x1d\x00\n\x0e\x1d\x00\
\x06\n \x00\x05\t\x16\x00\x05\t\x14\x00\x06\t\x18\x00\x06\n\x1a\x00\n\x0e\x19\x00\x07\x10\x00\x00\x08\x0c\x1f\x00\x07\x0b\x1b\x00\x08\x0f\x1b\x00\
\x07\x08\x1b\x00\x06\n\x1e\x00\x07\x0b\x00\x00\x05\t\x00\x00\x07\n\x15\x00\x06\t\x00\x00\x05\t \x00\t\r\x00\x00\x02\x06\x11\x00\r\x05\x10\x00\
\x04\x08\x19\x00\n\x05\x00\x00\x04\x07\x12\x00\x06\n\x00\x00\x06\n\x19\x00\t\x08\x1a\x00\x0c\x0f\x1f\x00\x07\n\x15\x00\x03\t\x19\x00\x04\x08\x18\x00\
\t\t\x1a\x00\n\x0e\x1b\x00\x0c\x0e\x19\x00\x06\n\x1f\x00\x08\x0c!\x00\x08\x0c \x00\x06\n\x16\x00\x08\x08\x13\x00\x08\t\x14\x00\x06\t\x00\x00\
\x05\t\x19\x00\x04\x08\x00\x00\x06\n\"\x00\x0b\x14\'\x00\t\r\x00\x00\x08\x0c\x00\x00\x06\n\x00\x00\x06\x0e\x18\x00\x03\x07\x00\x00\x0f\x13\x00\x00\
\x0b\x0f\x00\x00\x03\x07\x00\x00\t\x04\x0f\x00", b"\x00\x00\x00;\x00\x00a\x00\x00\x87\x00\x00\xb6\x00\x00\xd9\x00\x00\x05\x01\x00%\x01\x00g\x01\x00\x97\x01\x00\xcf\x01\x00\x0b\x02\x00@\x02\x00|\
\x02\x00\xa8\x02\x00\xc4\x02\x00\xea\x02\x00\x01\x03\x00(\x03\x00<\x03\x00X\x03\x00h\x03\x00q\x03\x00\x94\x03\x00\xc2\x03\x00\xf4\x03\x00\x1d\x04\
\x00B\x04\x00o\x04\x00\xa9\x04\x00\xd8\x04\x00\xe9\x04\x00/\x05\x00`\x05\x00\x8b\x05\x00\xb9\x05\x00\xf3\x05\x001\x06\x00[\x06\x00\x82\x06\x00\
\xa0\x06\x00\xcd\x06\x00\xf9\x06\x00(\x07\x00K\x07\x00k\x07\x00\x8b\x07\x00\xbe\x07\x00\xf4\x07\x00*\x08\x00W\x08\x00y\x08\x00\xa1\x08\x00\xca\
\x08\x00\xf5\x08\x00\x08\t\x00B\t\x00n\t\x00\x7f\t\x00\xc3\t\x00\xe6\t\x003\n\x00L\n\x00p\n\x00\x81\n\x00\x8e\n\x00\x9d\n\
\x00\xca\n\x00\xf6\n\x00,\x0b\x00b\x0b\x00\x93\x0b\x00\xb8\x0b\x00\xdb\x0b\x00\x03\x0c\x00.\x0c\x00`\x0c\x00x\x0c\x00\xac\x0c\x00\xda\x0c\x00\
\r\r\x008\r\x00g\r\x00z\r\x00\x89\r\x00\xb0\r\x00\xc0\r\x00\xef\r\x00\x06\x0e\x00 \x0e\x00C\x0e\x00i\x0e\x00y\x0e\x00\x97\
\x0e\x00\xa8\x0e\x00\xd2\x0e\x00\xfe\x0e\x009\x0f\x00`\x0f\x00\x86\x0f\x00\xab\x0f\x00\xd8\x0f\x00\x0c\x10\x00@\x10\x00p\x10\x00\xa6\x10\x00\xdb\x10\
\x00\x02\x11\x00&\x11\x00L\x11\x00\\\x11\x00\x84\x11\x00\x91\x11\x00\xc4\x11\x00\x0b\x12\x00\"\x12\x007\x12\x00H\x12\x00u\x12\x00\x80\x12\x00\
\xa3\x12\x00\xbe\x12\x00\xc9\x12\x00" }

index! { HOSTS: u8, r#"500px.com$$
about.me$%
academia.edu$&
angel.co$'
artstation.com$(
arxiv.org$)
atcoder.jp$*
b23.tv$+
behance.net$,
bilibili.com$+
bitbucket.org$-
blog.csdn.net$.
blog.naver.com$/
brunch.co.kr$0
bsky.app$1
career.habr.com$2
cnblogs.com$3
codeberg.org$4
codeforces.com$5
codepen.io$6
codewars.com$7
crates.io$8
credly.com$9
csdn.net$.
dblp.org$:
dblp.uni-trier.de$:
dev.to$;
deviantart.com$<
discord.com$=
discord.gg$=
discordapp.com$=
douban.com$>
douyin.com$?
dribbble.com$@
exercism.org$A
facebook.com$B
fb.com$B
fb.me$B
figma.com$C
fiverr.com$D
flickr.com$E
fosstodon.org$F
gist.github.com$G
git.sr.ht$H
gitee.com$I
github.com$G
github.io$G
gitlab.com$J
gitlab.io$J
goodreads.com$K
habr.com$2
habrahabr.ru$2
hachyderm.io$F
hackerrank.com$L
hashnode.com$M
hashnode.dev$M
hh.ru$N
hub.docker.com$O
huggingface.co$P
icq.com$Q
imdb.com$R
indeed.com$S
infojobs.net$T
instagram.com$U
jianshu.com$V
jobstreet.co.id$W
jobstreet.com$W
juejin.cn$X
juejin.im$X
kaggle.com$Y
kakao.com$Z
keybase.io$[
lattes.cnpq.br$\
leetcode-cn.com$]
leetcode.cn$]
leetcode.com$]
line.me$^
linkedin.cn$_
linkedin.com$_
linktr.ee$`
lnkd.in$_
m.facebook.com$B
m.me$a
mastodon.online$F
mastodon.social$F
matrix.to$b
medium.com$c
messenger.com$a
messenger.yahoo.com$d
msn.com$e
mstdn.social$F
naver.com$/
news.ycombinator.com$f
note.com$g
note.mu$g
notion.site$h
notion.so$h
npmjs.com$i
ok.ru$j
open.kakao.com$Z
open.spotify.com$k
orcid.org$l
pin.it$m
pinterest.com$m
producthunt.com$n
pypi.org$o
qiita.com$p
qq.com$q
quora.com$r
reddit.com$s
replit.com$t
researchgate.net$u
rocketpunch.com$v
scholar.google.co.uk$w
scholar.google.com$w
scholar.google.de$w
scholar.google.fr$w
scopus.com$x
segmentfault.com$y
semanticscholar.org$z
signal.me${
skype.com$|
slack.com$}
slideshare.net%$
snapchat.com%%
soundcloud.com%&
space.bilibili.com$+
speakerdeck.com%'
spotify.com$k
sr.ht$H
stackoverflow.com%(
strava.com%)
substack.com%*
t.co%+
t.me%,
talk.google.com%-
telegram.me%,
threads.com%.
threads.net%.
tiktok.com%/
tistory.com%0
tumblr.com%1
twitch.tv%2
twitter.com%+
upwork.com%3
v2ex.com%4
velog.io%5
viadeo.com%6
viber.com%7
vimeo.com%8
vk.com%9
vk.ru%9
vkontakte.ru%9
wa.me%:
wantedly.com%;
wechat.com%<
weibo.com%=
weixin.qq.com%<
wellfound.com$'
whatsapp.com%:
wordpress.com%>
x.com%+
xiaohongshu.com%?
xing.com%@
youracclaim.com$9
youtu.be%A
youtube.com%A
zalo.me%B
zenn.dev%C
zhihu.com%D
"#, b"&\x00\x00\x001\x00z\x00\x04\x00\x00\x00?\x008\x00I\x019\x01|\x00\r\x00\x05\x00\x13\x001\x00=\x01\x06\x00I\x00\x16\x002\x00\
*\x00\x94\x04\x01\x00\x03\x00j\x01Q\x00Q\x00\xc3\x00\x05\x00I\x02h\x00\xfa\x02\x02\x00}\r\x03\x00", b"\x9f\x0305\x04\x00e\x05 \xee\x04 \x1a\x06\x80\xe8\x05\xe0\xf2\x07\xa0w\x02\x80\x16\x02 \xea\x01`#\tP\x1d\x030\n\x02@\xee\
\x03p\x1c\x05\xb0\xe4\x07\xf0\x94\x01\x10\xfa\x04\xe0f\x07\x90\x01\x00\xb0\xcf\x05`\xbc\x06\x80\x83\x02\x10b\x08\xa02\x00P}\x03\x80\xdf\x00\
`T\x05P\xa4\x06p\xba\x05\xe0C\x00\x10C\x03\xb0\x00\x00\x00\xb0\x06 0\x02\xa0\xaf\x04\xf0\x9d\x05`\xd5\x02\xa0q\x08\x80\x11\x05\xa0\
\xff\x07p\x15\x08\xa0\xdb\x05 C\x08\x10\xc2\x000\xed\x00`\xfc\x00pP\x03\xc0L\x05 \xb2\x01\xb0\x02\x02\xf0\xd5\x04\xa0\x19\t0\x9a\
\x08\xc0\xb9\x08p\xb7\x02\x10\x9c\x02\xa0\r\x00`\xb3\x00`W\x07\x00\x08\x06\xc0R\x02\x00\xcc\x01\xc0&\x05\xd0\xf9\x01`\xdb\x01\xb0e\x00\
\xa0\xdd\x03\x00\x92\x00\x804\x05\x80\x8e\x06\xd0\xa2\x00\xa0\xaa\x08\x805\x01\x10\x0b\t\xd0\xbf\x01`\xbd\x07@O\x00\xb0\x00\x00\x001\x06\xd0\
\'\x04\xa0\x0e\x04\x90o\x03\x00\xc6\x05\x80\x0c\x03\x90 \x07 \x18\x00\xe0.\x08@6\x07 \xd0\x03\x10~\x08@\x1d\x04P\xf9\x06\xe0u\
\x01\xa0n\x06\xb0\xc9\x08\x80\x82\x00\xe0B\x01\x00\xd9\x06\xc0\xd8\x07\xa0\xee\x08\x10.\x07`\x96\x04\xb0\xa2\x04Pj\x02\x90\xaf\x05P)\x01\
\x10#\x02\xd0\xf5\x05 .\t`\x84\x050l\x01\xb0\x8f\x03@\\\x00 \'\x00`\xb0\x07\xc0\"\x08`\xdf\x04`m\x07\x10J\x07\x10\
x\x05\x00\xc6\x02\x00\xd1\x08\x10F\x06\xb0\xc4\x03PX\x01\x10^\x02\xa0\xe8\x06\xa0\xe3\x08`.\x03p\r\x010D\x04P\x00\x00\x00\xcd\
\x00\xb0\xe6\x02\xe0\x8d\x05`\x00\x04\x10t\x07\xf0\xb7\x03\xf0_\x03@k\x04\x80:\x08Pr\x04pP\x04\xd0\xa2\x070\xcb\x07\xc08\x03\
\xa0\x8a\x08\xa0\x86\x01\x00\x86\x07\xe0\xab\x03\x00s\x00\xa0@\x05\xe0Z\x080\x84\x04\xf0\x1a\x01\x80\x94\x07P\xa1\x01\x10\xac\x02P\x04\x03\xc0\
@\x02\xc0\x0e\x07@M\x01pK\x08\x90\x00\x00\x00Z\x06\x00\xbf\x04\x90\xc8\x06\xc0{\x06\x10\n\x08@\xf5\x02\xc0Z\x04P\x90\x02\x00\x00\
\t\xa0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123], [
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

index! { NAMES: u8, r#"500px$$
about me$%
about.me$%
academia$&
academia edu$&
academia.edu$&
angellist$'
artstation$(
arxiv$)
atcoder$*
behance$+
bilibili$,
bitbucket$-
bluesky$.
brunch$/
b站$,
cnblogs$0
codeberg$1
codeforces$2
codepen$3
codewars$4
crates io$5
crates.io$5
credly$6
csdn$7
csdn博客$7
curriculo lattes$8
currículo lattes$8
dblp$9
dev$:
dev community$:
dev to$:
dev.to$:
deviantart$;
discord$<
docker hub$=
douban$>
douyin$?
dribbble$@
exercism$A
facebook$B
facebook messenger$C
fb$B
figma$D
fiverr$E
flickr$F
gh$G
git hub$G
gitee$H
github$G
gitlab$I
goodreads$J
google hangouts$K
google scholar$L
google talk$K
google 學術搜尋$L
gtalk$K
habr$M
hacker news$N
hackerrank$O
hangouts$K
hashnode$P
headhunter$Q
hh ru$Q
hh.ru$Q
hugging face$R
huggingface$R
icq$S
ig$T
imdb$U
indeed$V
infojobs$W
insta$T
instagram$T
jianshu$X
jobstreet$Y
juejin$Z
kaggle$[
kakao$\
kakaotalk$\
keybase$]
lattes$8
leetcode$^
line$_
line id$_
linked in$`
linkedin$`
linktree$a
mastodon$b
matrix$c
medium$d
messenger$C
msn$e
naver$f
note$g
notion$h
npm$i
odnoklassniki$j
orcid$k
orcid id$k
pinterest$l
product hunt$m
pypi$n
qiita$o
qq$p
qq 号码$p
qq号$p
qq号码$p
qq號$p
quora$q
red$r
reddit$s
replit$t
researchgate$u
rocketpunch$v
scholar$L
scopus$w
segmentfault$x
semantic scholar$y
signal$z
skype${
slack$|
slideshare$}
snapchat%$
soundcloud%%
sourcehut%&
speaker deck%'
speakerdeck%'
spotify%(
stack overflow%)
stackoverflow%)
strava%*
substack%+
telegram%,
tg%,
threads%-
tiktok%.
tistory%/
tumblr%0
twitch%1
twitter%2
upwork%3
v2ex%4
velog%5
viadeo%6
viber%7
vimeo%8
vk%9
vx%:
wantedly%;
wechat%:
wechat id%:
wechat号%:
weibo%<
weixin%:
wellfound$'
whats app%=
whatsapp%=
windows live messenger$e
wordpress%>
x%2
x (twitter%2
xiaohongshu$r
xing%?
yahoo messenger%@
youtube%A
zalo%B
zenn%C
zhihu%D
вайбер%7
вк%9
вконтакте%9
вотсап%=
гитхаб$G
одноклассники$j
скайп${
тг%,
телеграм%,
телеграмм%,
фейсбук$B
хабр$M
хабр карьера$M
хедхантер$Q
אינסטגרם$T
ווטסאפ%=
טוויטר%2
טלגרם%,
יוטיוב%A
לינקדאין$`
פייסבוק$B
إنستغرام$T
انستغرام$T
تويتر%2
تيليجرام%,
فيسبوك$B
لينكد إن$`
لينكد ان$`
واتساب%=
يوتيوب%A
ไลน์$_
ไอดีไลน์$_
インスタグラム$T
ウォンテッドリー%;
カカオトーク$\
ギットハブ$G
スカイプ${
ツイッター%2
フェイスブック$B
マストドン$b
ユーチューブ%A
ライン$_
リンクトイン$`
力扣$^
博客园$0
哔哩哔哩$,
小红书$r
微信%:
微信 id%:
微信号%:
微信號%:
微博%<
思否$x
抖音$?
抖音号$?
掘金$Z
推特%2
新浪微博%<
油管%A
电报%,
知乎%D
码云$H
稀土掘金$Z
简书$X
脸书$B
臉書$B
谷歌学术$L
豆瓣$>
領英$`
领英$`
깃랩$I
깃허브$G
깃헙$G
네이버$f
네이버블로그$f
노션$h
디스코드$<
라인$_
로켓펀치$v
링크드인$`
벨로그%5
브런치$/
비핸스$+
스카이프${
위챗%:
유튜브%A
인스타그램$T
카카오톡$\
카톡$\
트위터%2
티스토리%/
페이스북$B
"#, b"n\x00\x16\x00\x02\x00\x00\x00C\x001\x00\t\x00B\x00\x01\x00.\x00\x00\x00\n\x00\x1b\x01\x85\x00\x07\x00\x17\x00I\x00\xda\x00\x02\x00\x02\x01\
O\x01\x03\x01\x15\x00`\x01\x12\x00\xea\x00\x10\x00)\x00\x06\x00q\x03\x03\x00\xff\x00\x05\x00(\x00X\x00\x01\x00i\x00\xa0\x06\x99\x03\xca\x02\
\x00\x00O\x00\x06\x00\x07\x004\x06z\x02\x16\x01\xb0\x08\x03\x01p\x04\r\x00X\x02\x0b\x00", b"\x17\x0b\x80\x01\x00\x80\xe8\x05\xc0\xd5\x05@\xb1\x010\xf2\x01\xe0\x96\x03\xf0\x15\n\xd0\xc7\x01\xa0\xef\x06\x10\xfc\x02\xd0\x85\x03pN\x06p\xe1\
\x06P}\x01\xf0v\x04\x90\xd7\x06\xe0\xb0\x06\xa0\x1f\x03\xb0a\x02\x00\x9b\x08\x80\x98\x0b\xd0\xd4\x02P\xc8\x0b\xd0\xbb\x04\x10S\x03`\xda\x00\
p\n\x0cp\x9d\x01\x10\xd4\x0b@z\x060\xdc\x01\x10w\x02\x00N\x01\x10\x82\x05\xa0\xb9\x05\xb0\xe5\x00\xb0\xc4\x02\xe0\x96\x05`4\x04\x90\
1\x08@6\n\x10$\x02\xd0\xf7\x06\x10U\x08\xc0\xf1\t\xf0\x15\x04\x00\xa6\x010}\x00\xd0\xa1\x05\xc0\x88\x08`\xcc\x03`\x9f\n\x00\xc3\
\x03\xc0c\x06\xf0\xef\x03\xd0:\x06@^\t\xc0\x7f\t\xf0\xd5\x03@\x16\t\x10\x06\x01\x10\x94\x01\x80\xae\x00\x10\x96\n\x80\xa2\x03\xf05\x03\
\xb0B\x02@@\x07\xc0H\x01\xc0u\n W\x05P\xff\x03\xa0\xa1\x02\x00\xb8\x00`\x00\x06\x10\x10\x06`j\x07p\n\x02\xd0\x19\x0cP\
~\n`!\x05\xd0s\x000\xa7\x00\xa0\r\x07\x10i\np.\x05\x10\xe1\x01\xb0\x08\x06\xb0-\x010\xb1\n \xdc\t\x80\x91\t@I\
\x05\xb0\x86\x04\xc0\xba\n\xb0q\x07\xf0p\x01\xd0.\t\x10\xbc\x01\x10\x84\x070\xfb\x01\xa0\xdf\x05\xd0i\x00\xd0\xad\x03\x10\xa4\x0b\xb0\x00\x00\
\x00\xac\x02\x90\"\x08\xa0S\x02\xc0\xf1\x00\x10\xf3\n\xf0}\x0b0\x1a\x06\xd0W\x04\x001\x07\xa0\x17\x03\x80\xf1\x02\xc0\x95\x04\x90B\n\x00\
\x1d\x04\xd0\xec\x08\x10\"\x07\x10\xbe\x06\x10\xe4\n\xe0R\x04p\xc5\x04\x80\x05\x0b\xc0%\x06p\xf6\x03@\xce\x08p\x1f\x00@D\x08\x80\x05\
\x04 \xa3\x06 `\n\xe00\x02pa\x00\x10z\x03 \t\x05\xd0A\x03\xc0\xfa\t\x90p\tP\xfd\x00\xa0N\n\x80J\x04\x90+\x03\
\xf0:\x05\xf0\r\x01\xa0\xe6\x0bP\x06\x07\xd0\xb8\x03\xa0\x88\x00\xe0\xcc\x05\xa0#\x0b@\xb7\x02\x10\xc9\n0\x15\x060^\x01\xd0\xdd\x08p\
H\x00`F\x06\xb0\x94\x00\xe0\x03\x03\x80[\x03\x00\x93\x06\xc0\x87\n\x90*\x00\x80c\x04@\xf7\x07`\xbb\t0\xdd\x04\xb0M\x0b@\xe7\
\x03P*\n\x90\x00\x00\x00\x0c\x03\xd0\xd2\n`(\x04\x10e\x0b\x00~\x04\x10\xd0\t@\x9e\x04\xb0h\x08\xa0\x01\x05p\xa9\tP\xaa\x07\
\x10A\x01p\x14\x00`\x86\x02\xe0.\x06\x00\x7f\x02`\x1b\x02\xa0\xbc\x08\x10J\x03@\x8c\x04P\xb5\x07pg\x03\x90\xfe\x0b\x90g\x01\xb0\
\xe9\x01P\xf9\x04P\x12\x02 \xb0\x050\xc3\x050\xa6\x05`\x8c\x0b\xd0\xf7\x05\xd0\xcf\x07@a\x050\xef\x05`9\x00\xe0\xce\x04\xa0\x8c\
\x03\x00\x06\n\x10\xf0\x04\x90\x99\x07\xf0\xe3\x02\xd0\xfb\x08`\x1a\x01\x80\xdb\n@\x87\x01\xe0\xc5\x06\x00q\x03`T\x00`\x15\x08p\xf5\x0b\
\xc0C\x04\xd0\xa8\nP\x00\x00\x00\x0e\x0bp\x00\x00\x00o\x06pn\x0b\xa0V\x0b\x10\xe4\x07\x00\x06\x08\xa08\x0b\xa0W\n\xb0\xe1\x03\xd0\
\xad\x040\xcc\x02\xc0{\x08@\xbf\x0b\x90\x9e\x00\x90r\x05P,\x0b`\xaa\x08p\x9f\x06p]\x07\xb0\x00\x02\x80\xfc\n\xc0\x16\x050\t\
\x00\x00\x8b\x05\xf0\xf7\x02\x90I\t@\xe8\x06@\x00\x00\x00\x94\x02\xd0\xc3\x00\xc0k\x04\xe0!\n\xc0W\x060\x00\x00\x00\xb0\x0b\xe0\xd0\x00\
\xf0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123], [
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
