// Made by `cargo xtask codegen` from data/sections.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
use crate::tables::sections::SectionWord;
use crate::tables::{Locale as L, Section as S};

const fn w(section: S, locale: L) -> SectionWord {
    SectionWord { section, locale }
}

grid! { TITLES, 42, r#"Personal information个人信息個人資料基本情報인적사항Persönliche DatenInformations personnellesDatos personalesDados pessoaisDati personaliPersoonlijke gegevensDane osoboweЛичные данныеОсобисті даніOsobní údajeOsobné údajeOsebni podatkiOsobni podaciЛични подациLični podaciPersonuppgifterPersonlige oplysningerPersonaliaHenkilötiedotPersónuupplýsingarIsikuandmedPersonas datiAsmeninė informacijaFaisnéis phearsantaInformazzjoni personaliΠροσωπικά στοιχείαSzemélyes adatokDate personaleЛични данниKişisel BilgilerThông tin cá nhânData Pribadiالمعلومات الشخصيةפרטים אישייםव्यक्तिगत जानकारीข้อมูลส่วนตัวDades personals
Summary个人简介個人簡介職務要約자기소개ProfilProfilPerfilResumoProfiloProfielO mnieО себеПро менеProfilProfilPovzetekO meniО мениO meniSammanfattningProfilProfilProfiiliUm migKokkuvõtePar maniApie maneAchoimreSommarjuΠροφίλBemutatkozásDespre mineПрофилÖzetGiới thiệu bản thânRingkasanنبذة عنيתקצירपरिचयเกี่ยวกับฉันPerfil
Profiles社交主页社群連結リンク링크ProfileProfilsPerfilesPerfisProfiliProfielenProfileПрофилиПрофіліProfilyProfilyProfiliProfiliПрофилиProfiliProfilerProfilerProfilerProfiilitVefsíðurProfiilidProfiliProfiliaiPróifílíProfiliΠροφίλ στο διαδίκτυοProfilokProfiluriПрофилиProfillerLiên kếtTautanالروابطקישוריםप्रोफ़ाइलेंลิงก์Perfils
Job preferences求职意向求職條件希望条件희망 근무 조건BerufswunschPoste recherchéPuesto deseadoCargo pretendidoOccupazione desiderataGewenste functieOczekiwaniaЖелаемая должностьБажана посадаPožadovaná pozicePožadovaná pozíciaŽeleno delovno mestoŽeljeno radno mjestoЖељено радно местоŽeljeno radno mestoÖnskad tjänstØnsket stillingØnsket stillingHaettu tehtäväÓskastarfSoovitud töökohtVēlamais amatsPageidaujamos pareigosPost atá uaimImpjieg mixtieqΕπιθυμητή θέσηMegpályázott munkakörPostul doritЖелана позицияHedeflenen PozisyonVị trí ứng tuyểnPosisi yang Diinginkanالوظيفة المطلوبةמשרה מבוקשתवांछित पदตำแหน่งงานที่ต้องการLloc de treball desitjat
Work experience工作经历工作經歷職務経歴경력BerufserfahrungExpérience professionnelleExperiencia laboralExperiência profissionalEsperienza professionaleWerkervaringDoświadczenie zawodoweОпыт работыДосвід роботиPracovní zkušenostiPracovné skúsenostiDelovne izkušnjeRadno iskustvoРадно искуствоRadno iskustvoArbetslivserfarenhetErhvervserfaringArbeidserfaringTyökokemusStarfsreynslaTöökogemusDarba pieredzeDarbo patirtisTaithí oibreEsperjenza tax-xogħolΕπαγγελματική εμπειρίαMunkatapasztalatExperiență profesionalăПрофесионален опитİş DeneyimiKinh nghiệm làm việcPengalaman Kerjaالخبرة العمليةניסיון תעסוקתיकार्य अनुभवประสบการณ์ทำงานExperiència professional
Volunteering志愿者经历志工經歷ボランティア活動봉사활동EhrenamtBénévolatVoluntariadoVoluntariadoVolontariatoVrijwilligerswerkWolontariatВолонтёрствоВолонтерствоDobrovolnictvíDobrovoľníctvoProstovoljstvoVolontiranjeВолонтирањеVolontiranjeIdeellt arbeteFrivilligt arbejdeFrivillig arbeidVapaaehtoistyöSjálfboðastarfVabatahtlik tööBrīvprātīgais darbsSavanorystėObair dheonachVolontarjatΕθελοντισμόςÖnkéntes munkaVoluntariatДоброволчествоGönüllülükHoạt động tình nguyệnKegiatan Sukarelaالعمل التطوعيהתנדבותस्वयंसेवाงานอาสาสมัครVoluntariat
Education教育背景學歷学歴학력AusbildungFormationEducaciónFormação acadêmicaIstruzioneOpleidingWykształcenieОбразованиеОсвітаVzděláníVzdelanieIzobrazbaObrazovanjeОбразовањеObrazovanjeUtbildningUddannelseUtdanningKoulutusMenntunHaridusIzglītībaIšsilavinimasOideachasEdukazzjoniΕκπαίδευσηTanulmányokEducațieОбразованиеEğitimHọc vấnPendidikanالتعليمהשכלהशिक्षाการศึกษาFormació
Awards获奖情况獲獎經歷受賞歴수상AuszeichnungenPrix et distinctionsPremiosPrêmiosRiconoscimentiOnderscheidingenNagrodyНаградыНагородиOceněníOceneniaNagradeNagradeНаградеNagradeUtmärkelserPriserUtmerkelserPalkinnotVerðlaunAuhinnadApbalvojumiApdovanojimaiGradaimPremjijietΒραβείαDíjakPremiiНаградиÖdüllerGiải thưởngPenghargaanالجوائزפרסיםपुरस्कारรางวัลPremis
Certificates证书證照資格자격증ZertifikateCertificationsCertificacionesCertificadosCertificatiCertificatenCertyfikatyСертификатыСертифікатиCertifikátyCertifikátyCertifikatiCertifikatiСертификатиSertifikatiCertifikatCertifikaterSertifikaterSertifikaatitSkírteiniSertifikaadidSertifikātiSertifikataiTeastaisĊertifikatiΠιστοποιήσειςTanúsítványokCertificăriСертификатиSertifikalarChứng chỉSertifikatالشهاداتתעודותप्रमाणपत्रใบรับรองCertificats
Courses培训经历課程研修교육이수WeiterbildungFormations complémentairesCursosCursosCorsiCursussenKursyКурсыКурсиKurzyKurzyTečajiTečajeviКурсевиKurseviKurserKurserKursKurssitNámskeiðKoolitusedKursiKursaiCúrsaíKorsijietΣεμινάρια και επιμόρφωσηTanfolyamokCursuriКурсовеKurslarKhóa họcKursusالدورات التدريبيةקורסיםपाठ्यक्रमการฝึกอบรมCursos
Publications发表论文著作著作・論文논문VeröffentlichungenPublicationsPublicacionesPublicaçõesPubblicazioniPublicatiesPublikacjeПубликацииПублікаціїPublikacePublikácieObjavePublikacijeПубликацијеPublikacijePublikationerPublikationerPublikasjonerJulkaisutÚtgefið efniPublikatsioonidPublikācijasPublikacijosFoilseacháinPubblikazzjonijietΔημοσιεύσειςPublikációkPublicațiiПубликацииYayınlarẤn phẩmPublikasiالمنشوراتפרסומיםप्रकाशनผลงานตีพิมพ์Publicacions
Skills专业技能專業技能スキル기술KenntnisseCompétencesHabilidadesCompetênciasCompetenzeVaardighedenUmiejętnościНавыкиНавичкиDovednostiZručnostiVeščineVještineВештинеVeštineKompetenserKompetencerFerdigheterTaidotHæfniOskusedPrasmesĮgūdžiaiScileannaĦilietΔεξιότητεςKészségekCompetențeУменияBecerilerKỹ năngKeahlianالمهاراتמיומנויותकौशलทักษะCompetències
Languages语言能力語言能力語学외국어SprachenLanguesIdiomasIdiomasLingueTalenJęzykiЯзыкиМовиJazykyJazykyJezikiJeziciЈезициJeziciSpråkSprogSpråkKielitaitoTungumálKeeledValodasKalbosTeangachaLingwiΓλώσσεςNyelvtudásLimbi străineЕзициYabancı DilNgoại ngữBahasaاللغاتשפותभाषाएँภาษาIdiomes
Interests兴趣爱好興趣趣味취미InteressenCentres d'intérêtInteresesInteressesInteressiInteressesZainteresowaniaХоббиХобіZájmyZáujmyZanimanjaInteresiИнтересовањаInteresovanjaIntressenInteresserInteresserHarrastuksetÁhugamálHuvidInteresesPomėgiaiSuimeannaInteressiΕνδιαφέρονταÉrdeklődési körHobby-uriИнтересиHobilerSở thíchMinatالاهتماماتתחביביםरुचियाँความสนใจInteressos
References推荐人推薦人推薦者추천인ReferenzenRéférencesReferenciasReferênciasReferenzeReferentiesReferencjeРекомендацииРекомендаціїReferenceReferencieReferencePreporukeПрепорукеPreporukeReferenserReferencerReferanserSuosittelijatMeðmæliSoovitajadAtsauksmesRekomendacijosTeistiméiríReferenziΣυστάσειςReferenciákReferințeПрепоръкиReferanslarNgười tham chiếuReferensiالمراجعממליציםसंदर्भบุคคลอ้างอิงReferències
Projects项目经历專案經歷プロジェクト프로젝트ProjekteProjetsProyectosProjetosProgettiProjectenProjektyПроектыПроєктиProjektyProjektyProjektiProjektiПројектиProjektiProjektProjekterProsjekterProjektitVerkefniProjektidProjektiProjektaiTionscadailProġettiΈργαProjektekProiecteПроектиProjelerDự ánProyekالمشاريعפרויקטיםपरियोजनाएँโครงการProjectes
Memberships会员资格會員資格所属団体소속 단체MitgliedschaftenAffiliationsAfiliacionesFiliaçõesAppartenenza a gruppi e associazioniLidmaatschappenCzłonkostwoЧленство в организацияхЧленство в організаціяхČlenstvíČlenstvoČlanstvaČlanstvaЧланстваČlanstvaMedlemskapMedlemskaberMedlemskapJäsenyydetAðild að félögumLiikmesusDalība organizācijāsNarystėBallraíochtSħubijietΣυμμετοχή σε συλλόγουςTagságokAfilieriЧленстваÜyeliklerThành viên hiệp hộiKeanggotaanالعضوياتחברות בארגוניםसदस्यताएँสมาชิกภาพAfiliacions
Conferences and seminars学术会议研討會学会・セミナー학회 및 세미나Konferenzen und SeminareConférences et séminairesConferencias y seminariosConferências e semináriosConferenze e seminariConferenties en seminarsKonferencje i seminariaКонференции и семинарыКонференції та семінариKonference a seminářeKonferencie a semináreKonference in seminarjiKonferencije i seminariКонференције и семинариKonferencije i seminariKonferenser och seminarierKonferencer og seminarerKonferanser og seminarerKonferenssit ja seminaaritRáðstefnur og málþingKonverentsid ja seminaridKonferences un semināriKonferencijos ir seminaraiComhdhálacha agus seimineáirKonferenzi u seminarsΣυνέδρια και σεμινάριαKonferenciák és szemináriumokConferințe și seminareКонференции и семинариKonferans ve SeminerlerHội nghị và hội thảoKonferensi dan Seminarالمؤتمرات والندواتכנסים וסמינריםसम्मेलन और संगोष्ठियाँการประชุมและสัมมนาConferències i seminaris
Driving licences驾照駕照運転免許운전면허FührerscheinPermis de conduirePermiso de conducirCarta de conduçãoPatente di guidaRijbewijsPrawo jazdyВодительские праваВодійські праваŘidičský průkazVodičský preukazVozniško dovoljenjeVozačka dozvolaВозачка дозволаVozačka dozvolaKörkortKørekortFørerkortAjokorttiÖkuréttindiJuhiloadVadītāja apliecībaVairuotojo pažymėjimasCeadúnas tiománaLiċenzja tas-sewqanΆδεια οδήγησηςJogosítványPermis de conducereШофьорска книжкаSürücü BelgesiGiấy phép lái xeSurat Izin Mengemudiرخصة القيادةרישיון נהיגהड्राइविंग लाइसेंसใบขับขี่Permís de conduir
Digital self-assessment数字技能自评數位能力自評デジタルスキル自己評価디지털 역량 자가진단Selbsteinschätzung digitaler KompetenzenAuto-évaluation des compétences numériquesAutoevaluación de competencias digitalesAutoavaliação de competências digitaisAutovalutazione delle competenze digitaliZelfbeoordeling digitale vaardighedenSamoocena kompetencji cyfrowychСамооценка цифровых навыковСамооцінка цифрових навичокSebehodnocení digitálních dovednostíSebahodnotenie digitálnych zručnostíSamoocena digitalnih kompetencSamoprocjena digitalnih vještinaСамопроцена дигиталних вештинаSamoprocena digitalnih veštinaSjälvbedömning av digital kompetensSelvevaluering af digitale kompetencerEgenvurdering av digitale ferdigheterDigitaitojen itsearviointiSjálfsmat á stafrænni hæfniDigipädevuse enesehinnangDigitālo prasmju pašnovērtējumsSkaitmeninių įgūdžių įsivertinimasFéinmheasúnú ar scileanna digiteachaAwtovalutazzjoni tal-ħiliet diġitaliΑυτοαξιολόγηση ψηφιακών δεξιοτήτωνDigitális kompetenciák önértékeléseAutoevaluarea competențelor digitaleСамооценка на дигиталните уменияDijital beceri öz değerlendirmesiTự đánh giá kỹ năng sốPenilaian Mandiri Keterampilan Digitalالتقييم الذاتي للمهارات الرقميةהערכה עצמית של מיומנויות דיגיטליותडिजिटल कौशल स्व-मूल्यांकनการประเมินทักษะดิจิทัลด้วยตนเองAutoavaluació de competències digitals
Attachments附件附件添付書類첨부AnlagenPièces jointesAnexosAnexosAllegatiBijlagenZałącznikiПриложенияДодаткиPřílohyPrílohyPrilogePriloziПрилозиPriloziBilagorBilagVedleggLiitteetViðhengiLisadPielikumiPriedaiCeangaltáinAnnessiΣυνημμέναMellékletekAnexeПриложенияEklerTệp đính kèmLampiranالمرفقاتנספחיםसंलग्नकเอกสารแนบAnnexos
Cover letter求职信求職信送付状커버레터AnschreibenLettre de motivationCarta de presentaciónCarta de apresentaçãoLettera di presentazioneMotivatiebriefList motywacyjnyСопроводительное письмоСупровідний листMotivační dopisMotivačný listSpremno pismoPopratno pismoПропратно писмоPropratno pismoPersonligt brevAnsøgningSøknadsbrevSaatekirjeKynningarbréfKaaskiriPieteikuma vēstuleMotyvacinis laiškasLitir chlúdaighIttra ta’ akkumpanjamentΣυνοδευτική επιστολήMotivációs levélScrisoare de intențieМотивационно писмоÖn yazıThư xin việcSurat Lamaranخطاب التغطيةמכתב מקדיםआवरण पत्रจดหมายสมัครงานCarta de presentació
Other其他其他その他기타SonstigesDiversOtrosOutrosAltroOverigInneПрочееІншеOstatníOstatnéDrugoOstaloОсталоOstaloÖvrigtAndetAnnetMuutAnnaðMuuCitsKitaEileOħrajnΆλλαEgyébAlteleДругиDiğerKhácLain-lainأخرىשונותअन्यอื่นๆAltres
"#, b"\x14\x0c\x0c\x0c\x0c\x12\x19\x10\x0e\x0e\x15\x0c\x19\x19\x0e\x0e\x0e\r\x17\r\x0f\x16\n\x0e\x14\x0b\r\x15\x14\x17#\x11\x0e\x15\x11\x14\x0c!\x171\
\'\x0f\x07\x0c\x0c\x0c\x0c\x06\x06\x06\x06\x07\x07\x06\x0b\x0f\x06\x06\x08\x06\x0b\x06\x0e\x06\x06\x08\x06\n\x08\t\x08\x08\x0c\r\x0b\x0c\x05\x1a\t\x0f\
\n\x0f$\x06\x08\x0c\x0c\t\x06\x07\x07\x08\x06\x07\t\x07\x0e\x0e\x07\x07\x07\x07\x0e\x07\x08\x08\x08\t\n\t\x07\t\x0b\x07&\x08\t\x0e\t\x0b\
\x06\x0e\x0e!\x0f\x07\x0f\x0c\x0c\x0c\x14\x0c\x10\x0e\x10\x16\x10\x0b#\x19\x13\x15\x15\x15\"\x14\x0f\x10\x10\x10\n\x12\x0f\x16\x0e\x0f\x1b\x18\x0c\x1b\
\x13\x17\x16\x1f\x15\x19<\x18\x0f\x0c\x0c\x0c\x06\x0f\x1b\x13\x19\x18\x0c\x17\x15\x19\x15\x15\x11\x0e\x1b\x0e\x14\x10\x0f\x0b\r\x0c\x0e\x0e\r\x16+\x10\
\x1a#\r\x19\x10\x1b\x1b\x1f-\x19\x0c\x0f\x0c\x18\x0c\x08\x0b\x0c\x0c\x0c\x11\x0b\x18\x18\x0f\x10\x0e\x0c\x16\x0c\x0e\x12\x10\x0f\x10\x11\x16\x0c\x0e\x0b\
\x18\x10\x0b\x1c\x0e\x1d\x11\x19\x0e\x1b$\x0b\t\x0c\x06\x06\x06\n\t\n\x15\n\t\x0e\x16\x0c\x0b\t\t\x0b\x14\x0b\n\n\t\x08\x07\x07\x0b\x0e\
\t\x0b\x14\x0c\t\x16\x07\x0b\n\x0e\n\x12\x18\t\x06\x0c\x0c\t\x06\x0e\x14\x07\x08\x0e\x10\x07\x0e\x10\t\x08\x07\x07\x0e\x07\x0c\x06\x0b\t\t\x08\
\x0b\r\x07\n\x0e\x06\x06\x0e\t\x10\x0b\x0e\n\x18\x12\x06\x0c\x06\x06\x06\t\x0b\x0e\x0f\x0c\x0b\x0c\x0b\x16\x16\x0c\x0c\x0b\x0b\x16\x0b\n\x0c\x0c\r\
\n\r\x0c\x0c\x08\x0c\x1a\x10\x0c\x16\x0c\r\n\x10\x0c\x1e\x18\x0b\x07\x0c\x06\x06\x0c\r\x1b\x06\x06\x05\t\x05\n\n\x05\x05\x07\t\x0e\x07\x06\x06\
\x04\x07\n\n\x05\x06\x08\t.\x0b\x07\x0e\x07\x0b\x06!\x0c\x1b\x1e\x06\x0c\x0c\x06\x0f\x06\x13\x0c\r\r\r\x0b\n\x14\x14\t\x0b\x06\x0b\x16\x0b\
\r\r\r\t\x0e\x0f\r\x0c\r\x12\x18\r\x0b\x14\t\x0b\t\x12\x0e\x15$\x0c\x06\x0c\x0c\t\x06\n\x0c\x0b\r\n\x0c\x0e\x0c\x0e\n\n\t\t\
\x0e\x08\x0b\x0b\x0b\x06\x06\x07\x07\x0b\t\x07\x14\x0b\x0b\x0c\t\n\x08\x10\x12\x0c\x0f\r\t\x0c\x0c\x06\t\x08\x07\x07\x07\x06\x05\x07\n\x08\x06\x06\
\x06\x06\x0c\x06\x06\x05\x06\n\t\x06\x07\x06\t\x06\x0e\x0b\x0e\n\x0c\r\x06\x0c\x08\x12\x0c\x07\t\x0c\x06\x06\x06\n\x13\t\n\t\n\x0f\n\x08\
\x06\x07\t\x08\x18\r\t\n\n\x0c\n\x05\t\t\t\t\x18\x13\t\x10\x07\x0b\x05\x14\x0e\x15\x18\n\n\t\t\t\t\n\x0c\x0b\x0c\t\x0b\n\
\x18\x18\t\n\t\t\x12\t\n\n\n\r\t\n\n\x0e\r\t\x12\x0c\n\x12\x0b\x15\t\x0e\x0e\x12$\x0c\x08\x0c\x0c\x12\x0c\x08\x07\t\x08\x08\
\t\x08\x0e\x0e\x08\x08\x08\x08\x10\x08\x07\t\n\t\x08\t\x08\t\x0b\t\x08\t\x08\x0e\x08\x08\x06\x10\x10\x1e\x15\t\x0b\x0c\x0c\x0c\r\x10\x0c\x0c\
\x0b$\x0f\x0c,,\n\t\t\t\x10\t\n\x0c\n\x0b\x14\t\x17\x08\x0c\n*\t\x08\x10\n\x19\x0b\x10\x1b\x1b\x1b\x0b\x18\x0c\t\x15\x14\x18\
\x1b\x19\x1b\x15\x18\x17*,\x17\x17\x17\x17,\x17\x1a\x18\x18\x1a\x19\x19\x18\x1a\x1e\x15* \x18*\x17\x1d\x16#\x1b>6\x19\x10\x06\x06\x0c\
\x0c\r\x12\x13\x13\x10\t\x0b#\x1d\x13\x12\x14\x10\x1d\x10\x08\t\n\t\r\x08\x15\x18\x12\x14\x1b\r\x13\x1f\x11\x14\x14\x17\x171\x18\x12\x17\x12\
\x12!\x1d)-)))%\x1f44(\'\x1e!:\x1f%&%\x1a\x1f\x1a#(\'&B)%=# &;@E](\
\x0b\x06\x06\x0c\x06\x07\x0f\x06\x06\x08\x08\x0c\x14\x0e\t\x08\x07\x07\x0e\x07\x07\x05\x07\x08\t\x05\t\x07\x0c\x07\x12\x0c\x05\x14\x05\x11\x08\x10\x0c\x15\
\x1b\x07\x0c\t\t\t\x0c\x0b\x14\x16\x17\x18\x0e\x10-\x1f\x11\x10\r\x0e\x1d\x0f\x0f\n\x0c\n\x0e\x08\x13\x14\x10\x1a\'\x13\x16#\t\x0f\r\x17\
\x13\x19*\x15\x05\x06\x06\t\x06\t\x06\x05\x06\x05\x06\x04\x0c\x08\x08\x08\x05\x06\x0c\x06\x07\x05\x05\x04\x06\x03\x04\x04\x04\x07\x08\x06\x06\n\x06\x05\
\t\x08\n\x0c\x0f\x06", b"\x00\x00\x00\x1a\x03\x00\xc0\x04\x00x\x06\x00\xc7\t\x00\x11\r\x00\xd2\x0f\x00\xbc\x11\x00\x86\x13\x00\xbd\x15\x00\x8c\x17\x00\xd4\x19\x00\x9b\x1b\x00\x06\
\x1d\x00\xe5\x1e\x00\xfc \x00\xba\"\x00a%\x00\xf4)\x00\xf0,\x00\xa43\x00V5\x00p8\x00" }

/// The last three characters of the headings.
pub(crate) static ENDINGS: Sieve = Sieve([
0x5a80440008000f04, 0xc0504101849d3112, 0x8411800a21424ca8, 0x8964020002200089, 0x5040010d24020001, 0x9092960000004200, 0x90400c320020800, 0x40000e00191202a0,
0x104800080440802, 0xc2501084a34080a0, 0x8040e9022020784, 0x48030048042282c0, 0xa200104020204000, 0x1200ba3e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8441a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303034a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110040800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403001409141004, 0x100c019801004810, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050c01502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190054228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402108082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c400040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022480400000, 0x1918521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb0b04d080480023a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0811020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0911800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050240, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0x5008132060340618, 0x404c400418c42, 0x20018d2200201432, 0x28000f8280501020,
0x6440a98c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003308014, 0x80c18c8006201006, 0x200062008200049, 0x80041640c00c0c, 0xc20001102202e020,
0x160300458020a10, 0x6048014187123060, 0x81085a10930002, 0x9c01419d42801004, 0x8b04a0a120420120, 0x30880020001ab8a0, 0x340000000a0060, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000002c04, 0x8102112060021060, 0xe420200000209018, 0x120200a860000600, 0x8c0400a50000480, 0x448800110100023, 0x4201080000200100,
0x198012281e422200, 0x4051400800840068, 0x301a8b084400220, 0x98008090004400a1, 0x1880688008400441, 0x2481000e23100200, 0x40c0c00420402122, 0x90380020450058b,
0x203049480021000, 0x8200140510101204, 0xa20484001886884, 0x50100910008700, 0x12d4400088001828, 0x5900284210834030, 0x4804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400301, 0x441000040860645, 0x20000010078a29c2, 0x400110045024402, 0xc5440a00c0008040, 0x40600003c2120044, 0x501c08004002a0c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x500060268110380, 0x5210f2040028c8, 0x8810082808400908, 0x6400524488002800, 0x188a8000320e04,
0x3100449412c03434, 0x9800008055001823, 0x4041020120460314, 0xc0701e0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000108a0a088000, 0xe140210000028484,
0x201020204012040, 0x20888a600000720, 0x14800210803054, 0x2aa201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e230810208a000, 0x2802201c00408a84,
0x440800a0a0200466, 0x82188015000c000, 0x2902141004000284, 0x44140028a4c890, 0x8121000412a9304, 0x330002480400011a, 0x81421201003c600, 0x8d26020012e00a11,
0x8506600484800501, 0x2044841228000800, 0x90414078088411, 0x40800a6198880a9b, 0x400548380300106, 0x100002c2c000211, 0x14082280221286, 0xa8baa01264000000,
0x2000206000220205, 0x800138005202001, 0x808204211088100, 0x628040282c008401, 0x143300141210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08818,
0x8000841481661000, 0x3000214800000240, 0x24880808684db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
0x4421600000e0805, 0x4214a81024, 0x258190502081001c, 0x8200042e05060404, 0x2002100c0058407, 0x20892018000088e4, 0x448a030118904800, 0x11b500a81200081,
]);

index! { WORDS: SectionWord, r#"a bit about me$$
a cote$%
a cote du travail$%
a minha experiencia$&
a minha experiência$&
a minha formacao$'
a minha formação$'
a munkan tul$(
a munkán túl$(
a propos$)
a propos de moi$)
aanbevelingen$*
aanvullende informatie$+
aanvullende opleidingen$,
abilita$-
abilitati$.
abilitati lingvistice$/
abilitati personale$.
abilitati tehnice$.
abilitazione professionale$0
abilitazioni$0
abilitazioni e certificati$0
abilitazioni professionali$0
abilities$1
abilità$-
abilități$.
abilități lingvistice$/
abilități personale$.
abilități tehnice$.
about$2
about me$$
about myself$$
abschluesse$3
abschluesse und zertifikate$4
abschlusse$3
abschlusse und zertifikate$4
abschlüsse$3
abschlüsse und zertifikate$4
absolvovana skoleni$5
absolvovane kurzy$6
absolvovaná školení$5
absolvované kurzy$6
academic achievements$7
academic appointments$8
academic background$9
academic credentials$9
academic education$9
academic experience$8
academic history$9
academic honors$7
academic posts$8
academic preparation$9
academic profile$9
academic projects$:
academic qualifications$9
academic record$9
academic training$9
academico$;
academics$9
academische achtergrond$<
académico$;
acao social$=
acara$>
accion social$?
acción social$?
accomplishments$7
accreditations$@
accroche$)
accréditations$A
acerca de$B
acerca de mi$B
acerca de mí$B
achievements$7
achoimre$C
achoimre ghairmiuil$C
achoimre ghairmiúil$C
acik kaynak projeler$D
acoes de formacao$E
acoes voluntarias$=
acreditaciones$F
acreditacions$G
acreditacoes$H
acreditari$I
acreditações$H
acreditări$I
actividad profesional$J
actividades$?
actividades de voluntariado$?
actividades e intereses$K
actividades extracurriculares$?
actividades sociales$?
activism$L
activitate profesionala$M
activitate profesională$M
activitati de voluntariat$N
activitati extracurriculare$N
activitati sociale$N
activitats de voluntariat$O
activitats extracurriculars$O
activiteiten$P
activites$%
activites associatives$Q
activites benevoles$Q
activites de loisirs$%
activites et centres d'interet$%
activites et loisirs$%
activites extra professionnelles$Q
activites extrascolaires$Q
activites professionnelles$R
activities$L
activities and interests$S
activités$%
activités associatives$Q
activités bénévoles$Q
activités de loisirs$%
activités et centres d'intérêt$%
activités et loisirs$%
activités extra-professionnelles$Q
activités extrascolaires$Q
activités professionnelles$R
activități de voluntariat$N
activități extracurriculare$N
activități sociale$N
actualizacion profesional$T
actualización profesional$T
adatok$U
additional$V
additional details$V
additional education$W
additional experience$8
additional information$V
additional sections$V
additional skills$1
additional training$W
adhesion$X
adhesions$X
adhésion$X
adhésions$X
adild$Y
adild ad felogum$Y
adjuntos$Z
adjunts$[
adrar upplysingar$\
affiliations$]
affiliazioni$^
aficiones$K
aficiones e intereses$K
aficions$_
aficions i interessos$_
afiliaciones$`
afiliaciones profesionales$`
afiliacions$a
afiliacoes$b
afiliasi$c
afiliações$b
afilieri$d
afilieri profesionale$d
afrek$e
after hours$S
aggiornamento professionale$f
agrements$A
agrip$g
agréments$A
ahol dolgoztam$h
ahugamal$i
ahugamal og tomstundir$i
ahugasvid$i
aiemmat tyoepaikat$j
aiemmat tyoet$j
aiemmat tyopaikat$j
aiemmat tyot$j
aiemmat työpaikat$j
aiemmat työt$j
aiempi tyoekokemus$j
aiempi tyokokemus$j
aiempi työkokemus$j
ailt$k
aizrausanas$l
aizraušanās$l
ajanlasok$m
ajanlok$m
ajanlolevelek$m
ajokortit$n
ajokortti$n
ajokorttiluokat$n
ajánlások$m
ajánlók$m
ajánlólevelek$m
akademicke vzdelani$o
akademicke vzdelanie$p
akademické vzdelanie$p
akademické vzdělání$o
akademik bilgiler$q
akademik egitim$q
akademik eğitim$q
akademik gecmis$q
akademik geçmiş$q
akademik projeler$D
akademik yayinlar$r
akademik yayınlar$r
akademische ausbildung$3
akademische laufbahn$3
akademischer hintergrund$3
akademischer werdegang$3
akademisk baggrund$s
akademisk bakgrund$t
akademisk bakgrunn$u
akademisk utbildning$t
akademiska izglitiba$v
akademiska meriter$t
akademska izobrazba$w
akademsko obrazovanje$x
akadēmiskā izglītība$v
akateeminen tausta$y
akce$z
aktar informazzjoni${
aktiviteetit$|
aktywnosc pozazawodowa$}
aktywnosc spoleczna$}
aktywność pozazawodowa$}
aktywność społeczna$}
alapadatok$U
alati%$
aldigim belgeler%%
aldigim sertifikalar%%
aldığım belgeler%%
aldığım sertifikalar%%
alem do trabalho%&
alinan egitimler%'
allaspreferenciak%(
allegati%)
allegato%)
allgemeine und berufliche bildung$3
alte competente$.
alte competențe$.
alte cursuri%*
alte informatii%+
alte informații%+
alte limbi$/
altele%+
alternance$R
altra formazione$f
altra informacio%,
altra informació%,
altra(e) lingua(e%-
altre capacita e competenze$-
altre capacità e competenze$-
altre competenze$-
altre esperienze%.
altre informazioni%/
altre lingue%-
altres%,
altres coneixements%0
altres cursos%1
altres dades%,
altres dades d'interes%,
altres dades d'interès%,
altri corsi$f
altro%/
além do trabalho%&
alınan eğitimler%'
amac%2
amaç%2
ambities%3
ametikaik%4
ametikäik%4
ammatillinen kokemus$j
ammatillinen osaaminen%5
ammatillinen profiili%6
ammatillinen taeydennyskoulutus%7
ammatillinen taydennyskoulutus%7
ammatillinen täydennyskoulutus%7
ammatilliset taidot%5
ammattikokemus$j
ammattitaito%5
an pham%8
anagrafica%9
anbefalinger%:
andere taal talen%;
andere taal/talen%;
andere talen%;
andet%<
andra spraak%=
andra sprak%=
andra språk%=
andre kurs%>
andre kvalifikasjoner%?
andre oplysninger%<
andre opplysninger%@
anerkendelser%A
anexe%B
anexo%C
anexos%C
angaben zur person%D
angajari$M
angajări$M
angestrebte position%E
angestrebte taetigkeit%E
angestrebte tatigkeit%E
angestrebte tätigkeit%E
anhaenge%F
anhang%F
anhange%F
anhänge%F
anlagen%F
anlagenverzeichnis%F
anna%@
annad$\
annat%G
annat andra sprak%=
annat/andra spraak%=
annat/andra språk%=
annað$\
annen arbeidserfaring%H
annen informasjon%@
annessi%I
annet%@
annex$[
annexe%J
annexes%K
annexos$[
ansaettelse%L
ansaettelser%L
ansaettelsesforlob%L
ansaettelsesforloeb%L
anschreiben%M
ansettelser%H
ansiomerkit%N
ansiot%N
ansoegning%O
ansogning%O
anstaellning%P
anstaellningar%P
anstallning%P
anstallningar%P
anstellungen%Q
anställning%P
anställningar%P
ansættelse%L
ansættelser%L
ansættelsesforløb%L
ansøgning%O
antecedentes academicos$;
antecedentes académicos$;
antecedentes laborales$J
aparte del trabajo$K
apartenenta la asociatii$d
apartenență la asociații$d
apbalvojumi%R
apbalvojumi un sasniegumi%R
apdovanojimai%S
apdovanojimai ir pasiekimai%S
aperfeicoamento$E
aperfeiçoamento$E
apie mane%T
apie save%T
apliecibas%U
apliecinajumi%U
apliecinājumi%U
apliecības%U
apmacibas%V
apmācības%V
appartenance a des associations$X
appartenance à des associations$X
appartenenza a gruppi / associazioni$^
appartenenza a gruppi associazioni$^
appartenenza a gruppi e associazioni$^
appartenenze$^
appendices%W
appendix%W
application letter%X
appointments$8
apprenticeship$9
apprenticeships$9
apraksts%Y
aprasymas%T
aprašymas%T
apresentacao%Z
apresentacoes%[
apresentação%Z
apresentações%[
aptidoes%\
aptidoes e competencias pessoais%\
aptidões%\
aptidões e competências pessoais%\
aptitudes%]
aptitudes et competences personnelles%^
aptitudes et compétences personnelles%^
aptitudes principales%_
aptitudes tecnicas%_
aptitudes técnicas%_
aptitudes y conocimientos%_
aptitudini$.
aptitudini si competente$.
aptitudini si competente personale$.
aptitudini tehnice$.
aptitudini și competențe$.
aptitudini și competențe personale$.
aptituds%0
apurahat%N
apurahat ja palkinnot%N
araclar%`
aranan pozisyon%a
arastirma$D
arastirma projeleri$D
araçlar%`
araştırma$D
araştırma projeleri$D
arbeid%H
arbeidserfaring%H
arbeidservaring%b
arbeidsforhold%H
arbeidshistorikk%H
arbeidsloopbaan%b
arbeidspraksis%H
arbeidsroeynsle%H
arbeidsroynsle%H
arbeidsrøynsle%H
arbeidsverleden%b
arbeitserfahrung%Q
arbeitserfahrungen%Q
arbeitsstationen%Q
arbeitsverhaeltnisse%Q
arbeitsverhaltnisse%Q
arbeitsverhältnisse%Q
arbeitszeugnisse%c
arbejde%L
arbejdserfaring%L
arbejdshistorik%L
arbete%P
arbetserfarenhet%P
arbetslivserfarenhet%P
arbetslivserfarenheter%P
areas de conhecimento%\
areas de especializacion%_
areas de interes$K
areas de interesse%&
areas of expertise$1
aree di competenza$-
arpusstudiju aktivitates%d
arrangementer%e
articles%f
articles and talks%g
articles et conferences%h
articles et conférences%h
articles scientifiques%h
articole%i
articoli%j
articulos%k
articulos publicados%k
artigos%[
artigos publicados%[
artikel%l
artikelen%m
artikkelit%n
artiklar%o
artikler%p
artikli%q
artiklid%r
artykuly%s
artykuly naukowe%s
artykuły%s
artykuły naukowe%s
artículos%k
artículos publicados%k
arvutioskus%t
arvutioskused%t
asiakirjat%u
asmenine informacija%v
asmenines savybes%T
asmeniniai duomenys%v
asmeniniai gebejimai%w
asmeniniai gebėjimai%w
asmeniniai projektai%x
asmeninė informacija%v
asmeninės savybės%T
asmens duomenys%v
asmenys galintys rekomenduoti%y
asmenys, galintys rekomenduoti%y
asociacijos%z
asociaciones$`
asociaciones profesionales$`
asociatii$d
asociatii profesionale$d
asociații$d
asociații profesionale$d
asosiasi$c
aspettative%{
associacions$a
associacions professionals$a
associacoes$b
associacoes profissionais$b
associatif$Q
associations$]
associations professionnelles$X
associazioni$^
associazioni professionali$^
associazionismo%|
associações$b
associações profissionais$b
assocjazzjonijiet%}
assoliments&$
assoċjazzjonijiet%}
asteptari&%
asteptari salariale&%
at a glance$$
atasamente%B
atașamente%B
ateliers&&
atestatai&'
atestate$I
atividade profissional$&
atividades$=
atividades extracurriculares$=
atividades profissionais$&
atividades sociais$=
atividades voluntarias$=
atividades voluntárias$=
atk taidot%5
atk-taidot%5
atouts$)
atsauksmes&(
atsauksmju sniedzeji&(
atsauksmju sniedzēji&(
atsiliepimai%y
attached documents%W
attachments%W
attestati$0
attestati e certificati$0
attestati e certificazioni$0
attestations$A
attester&)
attester og referanser&)
attitudini$-
attivita associative%|
attivita di volontariato%|
attivita didattica%.
attivita e interessi&*
attivita extracurricolari%|
attivita lavorativa%.
attivita professionale%.
attivita professionali%.
attivita sociali%|
attivita svolte%.
attivitajiet volontarji&+
attività associative%|
attività di volontariato%|
attività didattica%.
attività e interessi&*
attività extracurricolari%|
attività lavorativa%.
attività professionale%.
attività professionali%.
attività sociali%|
attività svolte%.
atuacao profissional$&
atuação profissional$&
atvinna&,
atzinibas%R
atzinības%R
auhinnad&-
auhinnad ja tunnustused&-
aus und fortbildung&.
aus und weiterbildung$3
aus- und fortbildung&.
aus- und weiterbildung$3
ausbildung$3
ausbildung und studium$3
ausbildungen$3
ausgewaehlte projekte&/
ausgewaehlte publikationen&0
ausgewahlte projekte&/
ausgewahlte publikationen&0
ausgewählte projekte&/
ausgewählte publikationen&0
aushilfstaetigkeiten%Q
aushilfstatigkeiten%Q
aushilfstätigkeiten%Q
auskunftspersonen%c
auslandserfahrung%Q
ausserberufliche interessen&1
ausserberufliches engagement&2
ausserdem&1
ausserhalb der arbeit&1
ausserschulisches engagement&2
ausseruniversitaeres engagement&2
ausseruniversitares engagement&2
auszeichnung&3
auszeichnungen&3
auszeichnungen und preise&3
auto evaluation des competences numeriques&4
auto-évaluation des compétences numériques&4
autoavaliacao de competencias digitais&5
autoavaliação de competências digitais&5
autoavaluacio de competencies digitals&6
autoavaluació de competències digitals&6
autoevaluacion de competencias digitales&7
autoevaluación de competencias digitales&7
autoevaluarea competentelor digitale&8
autoevaluarea competențelor digitale&8
autorisasjon&9
autorisasjoner&9
autorisation&:
autorisationer&:
autorizatii$I
autorizații$I
autovaditaja aplieciba&;
autovadītāja apliecība&;
autovalutazione&<
autovalutazione delle competenze digitali&=
autre&>
autre(s) langue(s&?
autres&>
autres competences%^
autres compétences%^
autres experiences$R
autres expériences$R
autres formations&&
autres informations&>
autres langues&?
außerberufliche interessen&1
außerberufliches engagement&2
außerdem&1
außerhalb der arbeit&1
außerschulisches engagement&2
außeruniversitäres engagement&2
availability&@
avaldatud tood%r
avaldatud tööd%r
avec quoi je travaille%^
avvenimenti&A
awards&B
awards and achievements$7
awards and grants$7
awards and honors$7
awards and recognition$7
awards and scholarships$7
away from my desk$S
away from the keyboard$S
away from work$S
awtovalutazzjoni tal hiliet digitali&C
awtovalutazzjoni tal-ħiliet diġitali&C
ação social$=
ações de formação$E
ações voluntárias$=
açık kaynak projeler$D
aðild$Y
aðild að félögum$Y
aðrar upplýsingar$\
așteptări&%
așteptări salariale&%
badania&D
badges&E
baglantilar&F
bahasa&G
bahasa asing&G
bahasa pemrograman&H
bai bao%8
bai bao khoa hoc%8
bai thuyet trinh%8
bai viet%8
ballraiocht&I
ballraiochtai&I
ballraíocht&I
ballraíochtaí&I
balvas%R
ban than&J
banen%b
bang cap&K
bang cap va chung chi&L
bang lai&M
bang lai xe&M
bang sang che%8
basarilar&N
basarilar ve oduller&N
basarilarim&N
basic info&O
basic information&O
basics&O
basisgegevens&P
bastelprojekte&/
bağlantılar&F
başarılar&N
başarılar ve ödüller&N
başarılarım&N
beasiswa&Q
becas&R
becas y premios&R
beceriler%`
becerilerim%`
befaehigungsnachweise$4
befahigungsnachweise$4
befähigungsnachweise$4
begeleidende brief&S
begivenheder&T
behaalde certificaten&U
behaalde resultaten&V
behoerighet&W
behoerigheter&W
behorighet&W
behorigheter&W
behörighet&W
behörigheter&W
beilagen%F
beklentiler%a
beklentilerim%a
belangrijke projecten&X
belangrijkste vaardigheden&Y
belge ve sertifikalar%%
belgeler%%
bemutatkozas&Z
bemutatkozás&Z
ben kimim%2
bendra informacija%v
benevolat$Q
benevole$Q
beques&$
beques i premis&$
berechtigungen$4
beroepservaring%b
beroepsverenigingen&[
beruf%Q
beruflich%Q
berufliche erfahrung%Q
berufliche fortbildung&.
berufliche fortbildungen&.
berufliche kompetenzen&\
berufliche laufbahn%Q
berufliche mitgliedschaften&]
berufliche praxis%Q
berufliche qualifikationen&\
berufliche stationen%Q
berufliche taetigkeiten%Q
berufliche tatigkeiten%Q
berufliche tätigkeiten%Q
berufliche weiterbildung&.
berufliche weiterbildungen&.
berufliche zertifikate$4
berufliche ziele%E
beruflicher hintergrund%Q
beruflicher lebenslauf%Q
beruflicher werdegang%Q
berufliches%Q
berufliches profil&^
berufsausbildung$3
berufsausbildung und schule$3
berufsausubung%Q
berufsausuebung%Q
berufsausübung%Q
berufserfahrung%Q
berufserfahrung und praktika%Q
berufserfahrungen%Q
berufsleben%Q
berufspraxis%Q
berufsprofil&^
berufstaetigkeit%Q
berufstatigkeit%Q
berufstätigkeit%Q
berufsweg%Q
berufswunsch%E
berufsziel%E
beschaeftigung%Q
beschaeftigungsverhaeltnisse%Q
beschaftigung%Q
beschaftigungsverhaltnisse%Q
bescheinigungen$4
beschikbaarheid%3
beschäftigung%Q
beschäftigungsverhältnisse%Q
beskaeftigelse%L
beskæftigelse%L
besondere erfolge&3
besondere kenntnisse&\
bestuurservaring$P
bestuursfuncties$P
betolteni kivant munkakor%(
betyg och intyg&W
betölteni kívánt munkakör%(
beurzen&V
bevezeto&Z
bevezető&Z
bevis&9
beviser&:
bevoegdheden&U
bewerbungsanschreiben%M
bewerbungsschreiben%M
bewijzen&U
beyond the desk$S
beyond the keyboard$S
beyond work$S
bibliografija&_
bibliography%g
bidang keahlian&H
biedribas&`
biedrības&`
bij en nascholing$,
bij- en nascholing$,
bijbanen%b
bijlage&a
bijlagen&a
bijscholing$,
bijzonderheden$+
bilag&b
bilaga&c
bilagor&c
bildigi diller&d
bildigi programlar%`
bildiklerim%`
bildiriler$r
bildiği diller&d
bildiği programlar%`
bildung$3
bildung und ausbildung$3
bildungsabschluesse$3
bildungsabschlusse$3
bildungsabschlüsse$3
bildungsgang$3
bildungsweg$3
bildungswerdegang$3
bilgi ve beceriler%`
bilgilerim&e
bilgisayar%`
bilgisayar becerileri%`
bilgisayar bilgileri%`
bilgisayar bilgisi%`
bilimsel yayinlar$r
bilimsel yayınlar$r
bilprof&f
bio$$
bio data&O
biodata&g
biografia&h
biografía$B
biographie$)
biography$$
birkac soz%2
birkaç söz%2
birtingar&i
bisherige arbeitgeber%Q
bisherige stationen%Q
bisherige taetigkeiten%Q
bisherige tatigkeiten%Q
bisherige tätigkeiten%Q
bizonyitvanyok&j
bizonyítványok&j
blog posts%g
boards&k
bocker%o
boecker%o
boeger&l
boeken%m
boeker&m
boger&l
boite a outils%^
boker&m
bolsas&n
bolsas de estudo&n
book chapters%g
books%g
bootcamps$W
boroz ta' studju&o
boroż ta' studju&o
borse di studio&p
borse e premi&p
bos vakitlerde&q
bos zaman&q
bos zaman aktiviteleri&q
bos zamanlarda&q
bos zamanlarim&q
bourses&r
bourses et prix&r
boîte à outils%^
boş vakitlerde&q
boş zaman&q
boş zaman aktiviteleri&q
boş zamanlarda&q
boş zamanlarım&q
breve presentazione&<
brevete%i
brevets%h
brevets et certifications$A
brevetti%j
brevetti e patenti$0
brigady&s
brigády&s
brivais laiks$l
brivpratiga darba pieredze%d
brivpratigais darbs%d
brivpratigo darbs%d
brīvais laiks$l
brīvprātīgais darbs%d
brīvprātīgo darbs%d
brīvprātīgā darba pieredze%d
bucher&0
buecher&0
built$:
buiten het werk&t
buiten mijn werk&t
buiten werktijd&t
buku&u
bureautique%^
burse&v
burse si premii&v
burse și premii&v
burslar&N
burslar ve oduller&N
burslar ve ödüller&N
bài báo%8
bài báo khoa học%8
bài thuyết trình%8
bài viết%8
bénévolat$Q
bénévole$Q
bílpróf&f
böcker%o
bøger&l
bøker&m
bücher&0
bản thân&J
bằng cấp&K
bằng cấp và chứng chỉ&L
bằng lái&M
bằng lái xe&M
bằng sáng chế%8
cac cong bo%8
cac du an&w
cac du an da tham gia&w
cac khoa dao tao&x
cac khoa hoc&x
cac ky nang&y
cailiochtai&z
cailiochtai acadula&z
caitheamh aimsire&{
caitheamh aimsire agus suimeanna&{
caithimh aimsire&{
caixa de ferramentas%\
caja de herramientas%_
calificari$.
calificări$.
calisma deneyimi&|
calisma gecmisi&|
calisma hayati&|
calismalar$D
calistaylar&}
calistigim yerler&|
calitati personale'$
calități personale'$
capabilities$1
capacidades'%
capacidades y competencias personales%_
capacita$-
capacita e competenze$-
capacita e competenze personali$-
capacita e competenze tecniche$-
capacita linguistiche%-
capacita professionali$-
capacitacao$E
capacitacion$T
capacitaciones$T
capacitación$T
capacitacoes$E
capacitats%0
capacitação$E
capacitações$E
capacites%^
capacità$-
capacità e competenze$-
capacità e competenze personali$-
capacità e competenze tecniche$-
capacità linguistiche%-
capacità professionali$-
capacités%^
cards and tickets&E
career$8
career experience$8
career highlights$7
career highlights and experience$8
career history$8
career objective$$
career overview$$
career path$8
career preferences&@
career profile$$
career so far$8
career summary$$
cargo desejado'&
cargo pretendido'&
cargos ocupados''
cariera$M
carieră$M
carne de conducir'(
carnes$F
carnet de conducere')
carnet de conducir'(
carnet de conduir'*
carnets$F
carnets profesionales$F
carné de conducir'(
carnés$F
carreira$&
carrera profesional$J
carrera professional'+
carriera%.
carriera accademica',
carriere'-
carrière'-
carta de apresentacao'.
carta de apresentação'.
carta de conducao'/
carta de condução'/
carta de motivacao'.
carta de motivacio'0
carta de motivacion'1
carta de motivació'0
carta de motivación'1
carta de motivação'.
carta de presentacio'0
carta de presentacion'1
carta de presentacion breve$B
carta de presentació'0
carta de presentación'1
carta de presentación breve$B
cartas de recomendacao'2
cartas de recomendacion'3
cartas de recomendación'3
cartas de recomendação'2
cartas e licencas$H
cartas e licenças$H
carteira de habilitacao'/
carteira de habilitação'/
carteira de motorista'/
cartes de recomanacio'4
cartes de recomanació'4
carti%i
cassetta degli attrezzi$-
casual work$8
ce que j'ai construit'5
ce que j'ai fait'5
ce que j'aime$%
ce que j'utilise%^
ce que je recherche'6
ce que je sais faire%^
ceadunais'7
ceadunais tiomana'8
ceadunas tiomana'8
ceadúnais'7
ceadúnais tiomána'8
ceadúnas tiomána'8
ceangaltain'9
ceangaltáin'9
ceardlanna':
cel zawodowy';
cele zawodowe';
celkituzes&Z
celok&Z
centre d'interet$%
centre d'intérêt$%
centres d'interet$%
centres d'interets$%
centres d'intérêt$%
centres d'intérêts$%
ceny'<
cercetare'=
certidoes$H
certidões$H
certificacao$H
certificaciones$F
certificaciones profesionales$F
certificaciones y licencias$F
certificacions$G
certificacoes$H
certificacoes profissionais$H
certificados'>
certificari$I
certificate'?
certificate si atestate$I
certificate și atestate$I
certificaten&U
certificaten en licenties&U
certificates&E
certificates and courses$W
certificates and licences&E
certificates and licenses&E
certificati$0
certificati e attestati$0
certificatie&U
certification$@
certifications$@
certifications and licenses&E
certifications professionnelles$A
certificats'@
certificats et attestations$A
certificats et diplomes$A
certificats et diplômes$A
certificazioni$0
certificação$H
certificações$H
certificações profissionais$H
certificering&U
certificeringen&U
certificeringer&:
certificări$I
certifiering&W
certifieringar&W
certifikace'A
certifikacie'B
certifikacije'C
certifikat'D
certifikat och intyg&W
certifikat och licenser&W
certifikater&:
certifikater og kurser&:
certifikater og licenser&:
certifikati'E
certifikati i licence'C
certifikati in licence'F
certifikati in potrdila'F
certifikati u licenzji'G
certifikatok&j
certifikaty'H
certifikaty a licence'A
certifikaty a osvedceni'A
certifikaty a osvedcenia'B
certifikazzjonijiet'G
certifikácie'B
certifikátok&j
certifikáty'H
certifikáty a licence'A
certifikáty a osvedčenia'B
certifikáty a osvědčení'A
certyfikaty'I
certyfikaty i licencje'I
certyfikaty i uprawnienia'I
cesitli'J
cevrimici profiller&F
character references'K
charakterystyka';
charity work$L
charlas%k
chi sono&<
chung chi&L
chung chi chuyen mon&L
chung chi va giay phep&L
chung nhan&L
chuyen mon&y
chuyên môn&y
chứng chỉ&L
chứng chỉ chuyên môn&L
chứng chỉ và giấy phép&L
chứng nhận&L
cikkek'L
cil'M
cilj'N
cilji'O
cine sunt'$
cita informacija'P
cita informācija'P
citas prasmes'Q
cits'P
civic engagement$L
cizi jazyky'R
cizí jazyky'R
clanci'S
clanki&_
clanky'T
clanstva'U
clanstvo'U
clanstvo u organizacijama'V
clanstvo u udrugama'W
clanstvo u udruzenjima'X
clanstvo v organizacijah'Y
clanstvo v zdruzenjih'Y
clenstva'Z
clenstvi'[
clenstvi v organizacich'[
clenstvi v profesnich organizacich'[
clenstvo'Z
clenstvo v organizaciach'Z
clenstvo v zdruzeniach'Z
clinical experience$8
clubs&k
cnh'/
co potrafie'\
co potrafię'\
co pouzivam']
co používám']
co umim']
co umím']
co zbudowalem&D
co zbudowałem&D
colegios profesionales$`
collegamenti'^
colloques'_
colloques et conferences'_
colloques et conférences'_
colloques et seminaires'_
colloques et séminaires'_
col·legis professionals$a
com o que trabalho%\
comhdhalacha'`
comhdhalacha agus seimineair'`
comhdhálacha'`
comhdhálacha agus seimineáir'`
commercial experience$8
commissies$P
committees&k
communaute$Q
communauté$Q
communication skills$1
communications%h
communications orales%h
community'a
community and volunteering$L
community engagement$L
community involvement$L
community service$L
community work$L
competence numerique auto evaluation&4
competences'b
competences cles%^
competences complementaires%^
competences comportementales%^
competences et outils%^
competences informatiques%^
competences linguistiques&?
competences linguistiques et informatiques%^
competences metier%^
competences numeriques%^
competences personnelles%^
competences professionnelles%^
competences techniques%^
competences transversales%^
competencia digital'c
competencias'%
competencias clave%_
competencias digitais%\
competencias digitales%_
competencias e habilidades%\
competencias informaticas%\
competencias linguisticas'd
competencias lingüísticas'e
competencias personales%_
competencias pessoais%\
competencias profesionales%_
competencias tecnicas'%
competencias técnicas%_
competencias y habilidades%_
competencies'f
competencies digitals%0
competencies linguistiques'g
competencies personals%0
competencies professionals%0
competencies tecniques%0
competency cards&E
competente$.
competente cheie$.
competente digitale$.
competente informatice$.
competente lingvistice$/
competente personale$.
competente profesionale$.
competente si abilitati$.
competente tehnice$.
competenties&Y
competenza digitale&=
competenze$-
competenze chiave$-
competenze comunicative$-
competenze digitali$-
competenze e strumenti$-
competenze informatiche$-
competenze linguistiche%-
competenze organizzative e gestionali$-
competenze personali$-
competenze principali$-
competenze professionali$-
competenze specifiche$-
competenze tecniche$-
competenze trasversali$-
competențe$.
competențe cheie$.
competențe digitale$.
competențe informatice$.
competențe lingvistice$/
competențe personale$.
competențe profesionale$.
competențe tehnice$.
competențe și abilități$.
competicoes&n
competitions$7
competições&n
competències%0
competències digitals%0
competències lingüístiques'g
competències personals%0
competències professionals%0
competències tècniques%0
competência digital&5
competências%\
competências digitais%\
competências e habilidades%\
competências informáticas%\
competências linguísticas'h
competências pessoais%\
competências técnicas%\
compromiso social$?
computer literacy$1
computer skills$1
computerkennis&Y
computerkenntnisse&\
computervaardigheden&Y
computing$1
compétence numérique auto-évaluation&4
compétences%^
compétences clés%^
compétences complémentaires%^
compétences comportementales%^
compétences et outils%^
compétences informatiques%^
compétences linguistiques&?
compétences linguistiques et informatiques%^
compétences métier%^
compétences numériques%^
compétences personnelles%^
compétences professionnelles%^
compétences techniques%^
compétences transversales%^
comunicaciones%k
comunicacions'i
comunicacoes%[
comunicari%i
comunicações%[
comunicări%i
comunidad$?
comunidade$=
comunita%|
comunità%|
con cosa lavoro$-
con que trabajo%_
con qué trabajo%_
concorsi&p
concours&r
concursos'j
concursuri&v
coneixement d'idiomes'g
coneixements%0
coneixements d'idiomes'g
coneixements informatics%0
coneixements informàtics%0
coneixements tecnics%0
coneixements tècnics%0
conference papers%g
conference participation'k
conference presentations%g
conference talks%g
conferences'l
conferences & workshops'k
conferences and seminars'k
conferences attended'k
conferences et seminaires'_
conferencias'm
conferencias e seminarios'n
conferencias impartidas%k
conferencias y seminarios'o
conferencies'p
conferencies i seminaris'p
conferenties'q
conferenties en seminars'q
conferenze'r
conferenze e convegni'r
conferenze e seminari'r
conferinte's
conferinte si seminare's
conferinte si seminarii's
conferințe's
conferințe și seminare's
conferințe și seminarii's
conferències'p
conferències i seminaris'p
conferências'n
conferências e seminários'n
conférences'_
conférences et séminaires'_
cong bo khoa hoc%8
cong cu&y
cong nghe&y
cong tac xa hoi't
cong trinh cong bo%8
cong trinh khoa hoc%8
cong trinh nghien cuu%8
cong viec'u
cong viec mong muon'v
cong viec tinh nguyen't
congres'_
congrese's
congresos'o
congresos y conferencias'o
congresos y jornadas'o
congresos y seminarios'o
congressen'q
congressen en seminars'q
congressi'r
congressos'w
congressos e seminarios'n
congressos e seminários'n
congressos i jornades'p
congrès'_
conhecimento de idiomas'h
conhecimentos%\
conhecimentos de informatica%\
conhecimentos de informática%\
conhecimentos em informatica%\
conhecimentos em informática%\
conhecimentos especificos%\
conhecimentos específicos%\
conhecimentos linguisticos'h
conhecimentos linguísticos'h
conhecimentos tecnicos%\
conhecimentos técnicos%\
connaissances%^
connaissances informatiques%^
connaissances linguistiques&?
connaissances techniques%^
conocimiento de idiomas'e
conocimientos%_
conocimientos de idiomas'e
conocimientos informaticos%_
conocimientos informáticos%_
conocimientos tecnicos%_
conocimientos técnicos%_
conocimientos y habilidades%_
conoscenza delle lingue%-
conoscenze$-
conoscenze informatiche$-
conoscenze linguistiche%-
conoscenze tecniche$-
conquistas&n
consulting experience$8
contact'x
contact details&O
contact information&O
contact me&O
contacte'y
contactgegevens&P
contactinformatie&P
contacto'z
contactos'{
contacts'|
contato'{
contatos'{
contatti%9
contatto%9
continuing education$W
continuous learning$W
contributions$:
convegni'r
convegni e seminari'r
coordonnees'}
coordonnées'}
core competences$1
core competencies$1
core skills$1
corporate experience$8
corsi$f
corsi di aggiornamento$f
corsi di formazione$f
corsi e attestati$f
corsi e seminari$f
corsi e workshop$f
cosa mi piace&*
cosa so fare$-
cosa uso$-
cosas que he hecho($
cose che ho costruito(%
cours&&
cours suivis&&
courses$W
courses and training$W
courses and workshops$W
coursework$W
cover letter%X
covering letter%X
credenciais$H
credenciales$F
credentials&E
csatolmanyok(&
csatolmányok(&
cualificaciones%_
cudzie jazyky('
culra oideachais&z
cumainn&I
cumais((
cunostinte$.
cunostinte de operare pe calculator$.
cunostinte it$.
cunostinte lingvistice$/
cunostinte pc$.
cunostinte tehnice$.
cunoștințe$.
cunoștințe de operare pe calculator$.
cunoștințe it$.
cunoștințe lingvistice$/
cunoștințe pc$.
cunoștințe tehnice$.
cur i lathair$k
cur i láthair$k
current position$8
current projects$:
currently$$
curriculum professionale%.
curriculum studi',
curriculum studiorum',
cursai':
cursai oiliuna':
cursos()
cursos complementares$E
cursos complementarios$T
cursos completos$E
cursos de aperfeicoamento$E
cursos de aperfeiçoamento$E
cursos de formacio%1
cursos de formacion$T
cursos de formació%1
cursos de formación$T
cursos e formacoes$E
cursos e formações$E
cursos e treinamentos$E
cursos extracurriculares$E
cursos i tallers%1
cursos livres$E
cursos realizados$T
cursos y capacitaciones$T
cursos y diplomados$T
cursos y seminarios$T
cursos y talleres$T
cursuri%*
cursuri absolvite%*
cursuri de formare%*
cursuri de perfectionare%*
cursuri de perfecționare%*
cursuri si certificari%*
cursuri si traininguri%*
cursuri și certificări%*
cursuri și traininguri%*
cursus(*
cursus academique(+
cursus académique(+
cursus professionnel$R
cursus scolaire(+
cursus universitaire(+
cursussen$,
cursussen en trainingen$,
cuspoir$C
cuspóir$C
czas wolny(,
czego uzywam'\
czego używam'\
czlonkostwa(-
czlonkostwo(-
czlonkostwo w organizacjach(-
czlonkostwo w stowarzyszeniach(-
członkostwa(-
członkostwo(-
członkostwo w organizacjach(-
członkostwo w stowarzyszeniach(-
các công bố%8
các dự án&w
các dự án đã tham gia&w
các khóa học&x
các khóa đào tạo&x
các kỹ năng&y
cáilíochtaí&z
cáilíochtaí acadúla&z
célkitűzés&Z
célok&Z
cíl'M
công bố khoa học%8
công cụ&y
công nghệ&y
công trình công bố%8
công trình khoa học%8
công trình nghiên cứu%8
công tác xã hội't
công việc'u
công việc mong muốn'v
công việc tình nguyện't
cúlra oideachais&z
cúrsaí':
cúrsaí oiliúna':
cărți%i
dades(.
dades d'interes%,
dades d'interès%,
dades de contacte(.
dades personals(.
dados basicos'{
dados básicos'{
dados complementares(/
dados de contato'{
dados pessoais'{
daftar referensi(0
daliba&`
daliba biedribas&`
daliba konferences(1
daliba organizacijas&`
dalsi(2
dalsi aktivity(3
dalsi dovednosti']
dalsi informace(2
dalsi jazyk(y'R
dalsi jazyky'R
dalsi udaje(2
dalsi vzdelani$5
dalsi vzdelavani$5
dalsi znalosti']
dalsie(4
dalsie informacie(4
dalsie udaje(4
dalsie vzdelavanie(5
dalsie znalosti(6
dalyvavimas konferencijose(7
dalība&`
dalība biedrībās&`
dalība konferencēs(1
dalība organizācijās&`
další(2
další aktivity(3
další dovednosti']
další informace(2
další jazyk(y'R
další jazyky'R
další vzdělání$5
další vzdělávání$5
další znalosti']
další údaje(2
dane(8
dane kontaktowe(8
dane osobowe(8
dane personalne(8
danh hieu(9
danh hieu va giai thuong(9
danh hiệu(9
danh hiệu và giải thưởng(9
dao tao&K
dao tao bo sung&x
dao tao va khoa hoc&x
darba gaita(:
darba pieredze(:
darba velmes(;
darba vietas(:
darba vēlmes(;
darbas(<
darbavietas(:
darbine patirtis(<
darbine veikla(<
darbinė patirtis(<
darbinė veikla(<
darbo istorija(<
darbo kompiuteriu igudziai%w
darbo kompiuteriu įgūdžiai%w
darbo pageidavimai(=
darbo patirtis(<
darbovietes(<
darbovietės(<
darbs(:
data%?
data diri&g
data personal&g
data personali(>
data pribadi&g
data tambahan(?
dataferdigheter%?
datakunnskaper%?
datakunskaper(@
date de contact(A
date de identificare(A
date generale(A
date personale(A
date suplimentare%+
daten zur person%D
dati anagrafici%9
dati personali%9
datoriemanas'Q
datoriemaņas'Q
datorkunskap(@
datorkunskaper(@
datorprasmes'Q
datorvana(@
datorzinasanas'Q
datorzināšanas'Q
datos(B
datos academicos$;
datos académicos$;
datos adicionales(C
datos basicos(B
datos básicos(B
datos de contacto(B
datos de interes(C
datos de interés(C
datos generales(B
datos personales(B
dazadi'P
dažādi'P
de tai nghien cuu&w
degrees$9
deimhnithe'7
deimhniuchain'7
deimhniúcháin'7
delavnice(D
delizzji(E
delo(F
delovna doba(F
delovne izkusnje(F
delovne izkušnje(F
deltidsjobber%H
deneyim&|
deneyimler&|
deneyimlerim&|
depoimentos'2
deportes$K
dernek uyelikleri(G
dernek ve uyelikler(G
dernek ve üyelikler(G
dernek üyelikleri(G
dernekler(G
desarrollo profesional$J
desempeno profesional$J
desempeño profesional$J
desired job&@
desired position&@
deskripsi(H
deskripsi diri(H
despre mine'$
destrezas%_
det jag kan(@
dettalji personali(>
dettalji ta' kuntatt(>
developpement professionnel&&
diem manh&J
diger'J
diger beceriler%`
diger bilgiler'J
digioskused%t
digipadevuse enesehinnang(I
digipädevuse enesehinnang(I
digitaidot%5
digitaitojen itsearviointi(J
digital competence(K
digital competence self assessment(K
digital competence self-assessment(K
digital self assessment(K
digital self-assessment(K
digital skills$1
digitala faerdigheter(@
digitala fardigheter(@
digitala färdigheter(@
digitalas prasmes'Q
digitale competentie(L
digitale ferdigheter%?
digitale kompetencer(M
digitale kompetenzen&\
digitale selbsteinschaetzung(N
digitale selbsteinschatzung(N
digitale selbsteinschätzung(N
digitale vaardigheden&Y
digitalis keszsegek(O
digitalis kompetenciak onertekelese(P
digitalne kompetence(Q
digitalne vestine(R
digitalne veštine(R
digitalne vjestine(S
digitalne vještine(S
digitalne zrucnosti(6
digitalni dovednosti']
digitalo prasmju pasnovertejums(T
digitális kompetenciák önértékelése(P
digitális készségek(O
digitálne zručnosti(6
digitální dovednosti']
digitālo prasmju pašnovērtējums(T
digitālās prasmes'Q
dijak(U
dijak elismeresek(U
dijak es elismeresek(U
dijital beceri oz degerlendirmesi(V
dijital beceri öz değerlendirmesi(V
dijital beceriler%`
dil&d
dil becerileri&d
dil bilgileri&d
dil bilgisi&d
dil yetkinlikleri&d
diller&d
dinh kem(W
diplom&W
diploma's$<
diploma's en certificaten&U
diplomados$T
diplomalar%%
diplomas$F
diplomas e certificados$H
diplomas y certificados$F
diplome$I
diplome si certificate$I
diplome și certificate$I
diplomes(X
diplomes et formation(+
diplomes et formations(+
diplomi%U
diplomid(Y
diplômes(+
diplômes et formation(+
diplômes et formations(+
disponibbilta(Z
disponibbiltà(Z
disponibilidad([
disponibilidade'&
disponibilita%{
disponibilitat(\
disponibilitate&%
disponibilite'6
disponibilites'6
disponibilità%{
disponibilité'6
disponibilités'6
distinciones&R
distincions&$
distincoes&n
distinctii&v
distinctions(]
distinctions et prix&r
distincții&v
distinções&n
divers&>
divers et loisirs$%
diverse(^
diversen$+
diverses(_
diversos(/
diğer'J
diğer beceriler%`
diğer bilgiler'J
dobrovoljni rad(`
dobrovolna cinnost(3
dobrovolnicka cinnost(a
dobrovolnicke aktivity(a
dobrovolnická činnost(3
dobrovolnické aktivity(3
dobrovolnictvi(3
dobrovolnictvo(b
dobrovolnictví(3
dobrovolná činnost(3
dobrovoľnícka činnosť(b
dobrovoľnícke aktivity(b
dobrovoľníctvo(b
documente%B
documente anexate%B
documenten&a
documenti allegati%)
documentos adjuntos$Z
documentos anexos(c
documents%W
documents adjunts$[
documents joints%J
dodatkowa aktywnosc$}
dodatkowa aktywność$}
dodatkowe(d
dodatkowe informacje(d
dodatkowe szkolenia(e
dodatkowe umiejetnosci'\
dodatkowe umiejętności'\
dodatkowe wyksztalcenie(e
dodatkowe wykształcenie(e
dodatna edukacija(f
dodatna izobrazevanja(D
dodatna izobraževanja(D
dodatne edukacije(g
dodatne informacije(h
dodatni podaci(i
dodatni podatki(j
dodatno izobrazevanje(D
dodatno izobraževanje(D
dodatno obrazovanje(g
doelstelling(k
dogadaji(l
dogadanja(m
događaji(l
događanja(m
dogodki(n
doi net ve ban than&J
doicimeid'9
doiciméid'9
doksztalcanie(e
dokształcanie(e
dokumen(o
dokumendid(p
dokument&c
dokumenta(q
dokumentai(r
dokumente%F
dokumenter(s
dokumenti(t
dokumenti mehmuza%I
dokumenti mehmuża%I
dokumentumok(&
dokumenty(u
domaines d'expertise%^
domaines de competences%^
domaines de compétences%^
donde he trabajado$J
donnees personnelles'}
données personnelles'}
doplnkove informace(2
doplnkove vzdelani$5
doplnkove vzdelanie(5
doplnkové vzdelanie(5
doplnujici informace(2
doplnujuce informacie(4
doplňkové informace(2
doplňkové vzdělání$5
doplňující informace(2
doplňujúce informácie(4
doporuceni(v
doporučení(v
dosadasnje zaposlenje(w
dosadašnje zaposlenje(w
dosavadni praxe(x
dosavadní praxe(x
dosazene uspechy(y
dosazene vzdelani$o
dosažené vzdělání$o
dosažené úspěchy(y
dosezki(z
dosežki(z
dosiahnute vzdelanie$p
dosiahnuté vzdelanie$p
dostepnosc({
dostignuca(|
dostignuća(|
dostupnost(}
dostupnosť)$
dostępność({
doswiadczenia zawodowe)%
doswiadczenie)%
doswiadczenie praktyczne)%
doswiadczenie w pracy)%
doswiadczenie wolontariackie$}
doswiadczenie zawodowe)%
dotychczasowa praca)%
dove ho lavorato%.
dovednosti']
dovednosti a znalosti']
dovoljenja'F
dozvole)&
doświadczenia zawodowe)%
doświadczenie)%
doświadczenie praktyczne)%
doświadczenie w pracy)%
doświadczenie wolontariackie$}
doświadczenie zawodowe)%
dr$$
drivejsi praxe(x
driver's licence)'
driver's license)'
driving licence)'
driving licences)'
driving license)'
driving licenses)'
druga znanja(Q
druge informacije(j
drugo(h
drustva'Y
drustvena dejavnost)(
drustvene aktivnosti))
drustvene mreze)*
drustveni angazman))
druzbena omrezja)+
druzbeni mediji)+
druzbeno delovanje)(
društva'Y
društvena dejavnost)(
društvene aktivnosti))
društvene mreže)*
društveni angažman))
družbena omrežja)+
družbeni mediji)+
družbeno delovanje)(
du an&w
du an ca nhan&w
du an da thuc hien&w
du an noi bat&w
du an tham gia&w
du an tieu bieu&w
du lieu ca nhan),
duaiseanna)-
dugnad og verv).
dwari)/
dyplomy i certyfikaty'I
dyspozycyjnosc({
dyspozycyjność({
dzialalnosc dodatkowa$}
dzialalnosc pozazawodowa$}
dzialalnosc spoleczna$}
dzialalnosc studencka$}
dzialalnosc zawodowa)%
działalność dodatkowa$}
działalność pozazawodowa$}
działalność społeczna$}
działalność studencka$}
działalność zawodowa)%
développement professionnel&&
díjak(U
díjak és elismerések(U
díjak, elismerések(U
dónde he trabajado$J
dřívější praxe(x
dữ liệu cá nhân),
dự án&w
dự án cá nhân&w
dự án nổi bật&w
dự án tham gia&w
dự án tiêu biểu&w
dự án đã thực hiện&w
eachtai)-
earlier career$8
earlier employment$8
earlier experience$8
earlier jobs$8
earlier positions$8
earlier roles$8
ecrits%h
edb(M
educacao$'
educacao e formacao$'
educacio)0
educacio i formacio)0
educacion$;
educacion academica$;
educacion continua$T
educacion y formacion$;
educació)0
educació i formació)0
educación$;
educación académica$;
educación continua$T
educación y formación$;
educatia)1
educatie)2
educatie si formare)1
educatie si formare profesionala)1
education)3
education & qualifications$9
education and training$9
education et formation(+
education history$9
education so far$9
educational background$9
educational experience$9
educational history$9
educational qualification$9
educational qualifications$9
educazione',
educação$'
educação e formação$'
educația)1
educație)1
educație și formare)1
educație și formare profesională)1
edukacija)4
edukacije)5
edukacja)6
edukacja i kwalifikacje)6
edukacja i szkolenia)6
edukazzjoni)7
edukazzjoni u tahrig)7
edukazzjoni u taħriġ)7
edv&\
edv kenntnisse&\
edv kompetenzen&\
edv-kenntnisse&\
edv-kompetenzen&\
eerder werk%b
eerdere banen%b
eerdere functies%b
eerdere werkervaring%b
eesmark)8
eesmärk)8
efter og videreuddannelse)9
efter- og videreuddannelse)9
efteruddannelse)9
egenskaper(@
egenvurdering av digitale ferdigheter):
egitim$q
egitim bilgileri$q
egitim bilgilerim$q
egitim durumu$q
egitim gecmisi$q
egitim hayati$q
egitim ve kurslar%'
egitim ve ogretim$q
egitim ve seminerler%'
egitim ve sertifikalar%'
egitimim$q
egitimler%'
egna projekt);
egne projekter)<
egne prosjekter)=
egyeb)>
egyeb adatok)>
egyeb informacio)>
egyeb informaciok)>
egyeb ismeretek(O
egyeb kepzesek)?
egyeb keszsegek(O
egyeb tanfolyamok)?
egyebek)>
egyeni keszsegek(O
egyeni keszsegek es kompetenciak(O
egyesuleti tagsag)@
egyesületi tagság)@
egyetemi tanulmanyok)A
egyetemi tanulmányok)A
egyéb)>
egyéb adatok)>
egyéb információ)>
egyéb információk)>
egyéb ismeretek(O
egyéb képzések)?
egyéb készségek(O
egyéb tanfolyamok)?
egyéni készségek(O
egyéni készségek és kompetenciák(O
ehliyet)B
ehliyet bilgisi)B
ehliyet ve sertifikalar%%
ehliyetler)B
ehrenaemter&2
ehrenamt&2
ehrenamt und verein&2
ehrenamter&2
ehrenamtlich&2
ehrenamtliche arbeit&2
ehrenamtliche taetigkeit&2
ehrenamtliche taetigkeiten&2
ehrenamtliche tatigkeit&2
ehrenamtliche tatigkeiten&2
ehrenamtliche tätigkeit&2
ehrenamtliche tätigkeiten&2
ehrenamtliches engagement&2
ehrenämter&2
ehrungen&3
ehrungen und auszeichnungen&3
eigen projecten&X
eigene projekte&/
eigenschappen&Y
eigin verkefni)C
eile)D
eines%0
einkaleyfi&i
einleitung&^
ek'J
ek belgeler)E
ek bilgi'J
ek bilgiler'J
ekler)E
ekspektasi)F
elerhetoseg$U
elerhetosegek$U
elert eredmenyek(U
elismeresek(U
elismerések(U
eloadasok'L
elvarasok%(
elvárások%(
elérhetőség$U
elérhetőségek$U
elért eredmények(U
előadások'L
empfehlungen%c
empfehlungsschreiben%c
empleo$J
empleo deseado([
empleo solicitado([
empleos$J
empleos anteriores$J
empleos de temporada$J
emploi$R
emploi recherche'6
emploi recherché'6
emplois$R
emplois etudiants$R
emplois occupes$R
emplois occupés$R
emplois precedents$R
emplois précédents$R
emplois saisonniers$R
emplois étudiants$R
employment$8
employment experience$8
employment history$8
employment record$8
employment so far$8
emprego$&
emprego pretendido'&
empregos$&
empregos anteriores$&
empregos e estagios$&
empregos e estágios$&
en bref$)
en dehors du travail$%
en ligne)G
en mi tiempo libre$K
en onemli yetenekler%`
en önemli yetenekler%`
enclosures%W
endast)8
endorsements'K
endurmenntun)H
enesetaiendus)I
enesetutvustus)8
enesetäiendus)I
engagemang)J
engagement)K
engagement associatif$Q
engagement benevole$Q
engagement bénévole$Q
engagement citoyen$Q
engagements$Q
engagements associatifs$Q
engagements benevoles$Q
engagements bénévoles$Q
engajamento social$=
engasjement).
engedelyek&j
engedelyek es tanusitvanyok&j
engedélyek&j
engedélyek és tanúsítványok&j
enlaces)L
enllacos)M
enllaços)M
ensino$'
environnement technique%^
envolvimento comunitario$=
envolvimento comunitário$=
eolas breise)D
eolas eile)D
eolas pearsanta)N
eolas teagmhala)N
eolas teagmhála)N
eolas teicniuil((
eolas teicniúil((
erdeklodes$(
erdeklodesi kor$(
erdeklodesi korok$(
eredmenyek(U
eredmények(U
erfahrung%Q
erfahrungen%Q
erfarenhet%P
erfarenheter%P
erfaring)O
erfolge&3
ergaenzendes(_
erganzendes(_
ergänzendes(_
erhvervserfaring%L
erhvervskarriere%L
erhvervsmaessig baggrund%L
erhvervsmæssig baggrund%L
erialane tookogemus%4
erialane töökogemus%4
erialased oskused%t
erityisosaaminen%5
erkenningen&V
erlend tungumal)P
erlend tungumál)P
erossegek&Z
ervaring%b
erősségek&Z
escolaridad$;
escolaridade$'
esdeveniments'p
esitelmaet%n
esitelmat%n
esitelmät%n
esittely%6
esitykset%n
especialidades'%
esperienza%.
esperienza di lavoro%.
esperienza di volontariato%|
esperienza lavorativa%.
esperienza professionale%.
esperienze%.
esperienze di insegnamento%.
esperienze di lavoro%.
esperienze di ricerca%.
esperienze di volontariato%|
esperienze lavorative%.
esperienze precedenti%.
esperienze pregresse%.
esperienze professionali%.
esperienze stagionali%.
esperjenza)Q
esperjenza professjonali)Q
esperjenza ta' xoghol)Q
esperjenza ta' xogħol)Q
esperjenza tax xoghol)Q
esperjenza tax-xogħol)Q
esperjenza volontarja&+
estagio$&
estagios$&
estudios$;
estudios academicos$;
estudios académicos$;
estudios cursados$;
estudios realizados$;
estudis)0
estudis realitzats)0
estudos$'
estágio$&
estágios$&
eszkozok(O
eszközök(O
etat civil'}
etc$V
etkinlikler&}
ettekanded%r
etter og videreutdanning%>
etter- og videreutdanning%>
etterutdanning%>
etudes(+
etudes et diplomes(+
etudes et formation(+
etudes superieures(+
evenemang)R
evenementen'q
evenements'_
evenimente's
eventi'r
eventos'm
eventos e congressos'n
events'k
evner(M
examen$t
examina$t
executive summary$$
expectativas([
expectativas salariales([
expectatives(\
experience)S
experience associative$Q
experience benevole$Q
experience d'enseignement$R
experience de recherche$R
experience de travail$R
experience pertinente$R
experience pro$R
experience professionnelle$R
experiences)S
experiences anterieures$R
experiences associatives$Q
experiences benevoles$Q
experiences complementaires$R
experiences de recherche$R
experiences de travail$R
experiences precedentes$R
experiences pro$R
experiences professionnelles$R
experiences significatives$R
experiencia)T
experiencia academica$;
experiencia académica$;
experiencia anterior''
experiencia de trabajo$J
experiencia de trabalho$&
experiencia de treball'+
experiencia de voluntariado$?
experiencia de voluntariat$O
experiencia docente''
experiencia em pesquisa$&
experiencia investigadora$J
experiencia laboral)T
experiencia laboral y profesional$J
experiencia pratica$&
experiencia previa$J
experiencia profesional$J
experiencia professional'+
experiencia profissional$&
experiencia relevante''
experiencia voluntaria$=
experiencias''
experiencias anteriores$&
experiencias de trabalho$&
experiencias laborales$J
experiencias profesionales$J
experiencias profissionais$&
experiencies'+
experiencies professionals'+
experienta$M
experienta de munca$M
experienta de voluntariat$N
experienta in munca$M
experienta mea$M
experienta profesionala$M
experienta relevanta$M
experiente profesionale$M
experiența$M
experiența de muncă$M
experiența mea$M
experiența profesională$M
experiențe profesionale$M
experiență$M
experiență de muncă$M
experiență de voluntariat$N
experiență profesională$M
experiență relevantă$M
experiență în muncă$M
experiència'+
experiència de treball'+
experiència de voluntariat$O
experiència laboral'+
experiència professional'+
experiències'+
experiències professionals'+
experiência$&
experiência anterior$&
experiência de trabalho$&
experiência docente$&
experiência em pesquisa$&
experiência laboral$&
experiência profissional$&
experiência prática$&
experiência relevante$&
experiência voluntária$=
experiências$&
experiências anteriores$&
experiências de trabalho$&
experiências profissionais$&
expertise)U
expertises%^
expérience$R
expérience associative$Q
expérience bénévole$Q
expérience d'enseignement$R
expérience de recherche$R
expérience de travail$R
expérience pertinente$R
expérience pro$R
expérience professionnelle$R
expériences$R
expériences antérieures$R
expériences associatives$Q
expériences bénévoles$Q
expériences complémentaires$R
expériences de recherche$R
expériences de travail$R
expériences pro$R
expériences professionnelles$R
expériences précédentes$R
expériences significatives$R
extra)V
extra informatie$+
extracte)W
extracto$B
extracurriculaire activiteiten$P
extracurricular activities$L
extracurriculars$L
extrajobb%P
eğitim$q
eğitim bilgileri$q
eğitim bilgilerim$q
eğitim durumu$q
eğitim geçmişi$q
eğitim hayatı$q
eğitim ve kurslar%'
eğitim ve seminerler%'
eğitim ve sertifikalar%'
eğitim ve öğretim$q
eğitimim$q
eğitimler%'
fachartikel&0
fachgebiete&\
fachkenntnisse&\
fachkompetenz&\
fachkompetenzen&\
fachliche kompetenzen&\
fachliches&\
fachpublikationen&0
fachwissen&\
faehigkeiten&\
faehigkeiten und kenntnisse&\
faehigkeiten und kompetenzen&\
faerdigheder(M
faerdigheter(@
faerni)X
fagbrev&9
fagfelog$Y
fagfélög$Y
faglig kompetanse%?
faglig profil)Y
faglige kompetencer(M
faglige kvalifikationer(M
faglige nettverk)Z
faglige netvaerk)[
faglige netværk)[
fahigkeiten&\
fahigkeiten und kenntnisse&\
fahigkeiten und kompetenzen&\
fahrerlaubnis)\
faisneis bhreise)D
faisneis phearsanta)N
faisnéis bhreise)D
faisnéis phearsanta)N
fardigheter(@
featured projects$:
feina'+
feina desitjada(\
feinmheasunu ar scileanna digiteacha)]
felagsadild$Y
felagslif)^
felagsstorf)^
fellowships$7
fellowships and awards$7
felog$Y
felsofoku tanulmanyok)A
felsőfokú tanulmányok)A
ferdigheiter%?
ferdigheter%?
ferienjobs%Q
ferill&,
ferramentas%\
ferramentas que uso%\
fertigkeiten&\
fil qosor)/
fil-qosor)/
filiacoes$b
filiacoes profissionais$b
filiações$b
filiações profissionais$b
find me)_
find me online)_
fites&$
fizetesi igeny%(
fizetési igény%(
foelgebrev)`
foeljebrev)a
foeredrag%o
foereningar)b
foereningsengagemang)J
foereningsliv)J
foererkort)c
foertroendeuppdrag)J
foglalkoztatas$h
foglalkoztatás$h
foilseachain$k
foilseacháin$k
foilsiuchain$k
foilsiúcháin$k
folgebrev)`
foljebrev)a
fontosabb projektek)d
for fun$S
fora do trabalho%&
forbairt ghairmiuil':
forbairt ghairmiúil':
foredrag)e
foreign languages)f
foreningar)b
foreninger)g
foreningsarbejde)h
foreningsengagemang)J
foreningsliv)J
forerkort)c
formacao$'
formacao academica$'
formacao academica e profissional$'
formacao complementar$E
formacao continua$E
formacao escolar$'
formacao profissional$E
formacio)0
formacio academica)0
formacio complementaria%1
formacio continua%1
formacio no reglada%1
formacio reglada)0
formacio universitaria)0
formacion$;
formacion academica$;
formacion academica y profesional$;
formacion adicional$T
formacion complementaria$T
formacion continua$T
formacion no reglada$T
formacion reglada$;
formacion universitaria$;
formació)0
formació acadèmica)0
formació complementària%1
formació contínua%1
formació no reglada%1
formació reglada)0
formació universitària)0
formación$;
formación académica$;
formación académica y profesional$;
formación adicional$T
formación complementaria$T
formación continua$T
formación no reglada$T
formación reglada$;
formación universitaria$;
formacoes$'
formal education$9
formalna izobrazba$w
formalno obrazovanje$x
formare)1
formare academica)1
formare academică)1
formare continua%*
formare continuă%*
formare profesionala)1
formare profesională)1
formation(+
formation academique(+
formation académique(+
formation complementaire&&
formation complémentaire&&
formation continue&&
formation et diplomes(+
formation et diplômes(+
formation initiale(+
formation professionnelle&&
formation scolaire(+
formation universitaire(+
formations(+
formations complementaires&&
formations complémentaires&&
formations continues&&
formations courtes&&
formations et diplomes(+
formations et diplômes(+
formations professionnelles&&
formations suivies&&
formazione',
formazione accademica',
formazione aggiuntiva$f
formazione complementare$f
formazione continua$f
formazione e istruzione',
formazione professionale$f
formazione scolastica',
formazione universitaria',
formação$'
formação académica$'
formação académica e profissional$'
formação acadêmica$'
formação acadêmica e profissional$'
formação complementar$E
formação contínua$E
formação escolar$'
formação profissional$E
formações$'
formell utdanning$u
forschung&/
forschungsinteressen&1
forschungsprojekte&/
forskning)i
forskningsprojekt);
forskningsprojekter)<
forskningsprosjekter)=
fort und weiterbildung&.
fort und weiterbildungen&.
fort- und weiterbildung&.
fort- und weiterbildungen&.
fortbildning)j
fortbildung&.
fortbildungen&.
fortbildungen und seminare&.
fortroendeuppdrag)J
fostaiocht)k
fostaiocht inmhianaithe)l
fostaíocht)k
fostaíocht inmhianaithe)l
fraemmande spraak%=
fraemsta kompetenser(@
frameworks$1
frammande sprak%=
framsta kompetenser(@
free time$S
freelance$8
freelance projects$:
freiwillige arbeit&2
freiwilligenarbeit&2
freiwilligendienst&2
freiwilliges&2
freiwilliges engagement&2
freizeit&1
freizeitaktivitaeten&1
freizeitaktivitaten&1
freizeitaktivitäten&1
freizeitbeschaeftigungen&1
freizeitbeschaftigungen&1
freizeitbeschäftigungen&1
freizeitinteressen&1
freizeitprojekte&/
frekari upplysingar$\
frekari upplýsingar$\
fremdsprachen)m
fremdsprachenkenntnisse)m
fremmedspraak)n
fremmedsprak)n
fremmedsprog)o
fremmedspråk)n
fristundir$i
fritid)p
fritid och intressen)q
fritid og interesser)r
fritidsaktiviteter)p
fritidsaktiviteter og frivilligt arbejde)h
fritidsinteresser)r
fritidsintressen)q
fritidsjob%L
frivillig)s
frivillig arbeid).
frivillig engasjement).
frivillig erfaring)h
frivillig innsats).
frivilligarbeid).
frivilligarbejde)h
frivilligarbete)J
frivillige verv).
frivillighed)h
frivillighet).
frivilligt)t
frivilligt arbejde)h
frivilligt engagement)h
fruehere jobs%Q
fruehere positionen%Q
fruehere stationen%Q
fruehere taetigkeiten%Q
fruhere jobs%Q
fruhere positionen%Q
fruhere stationen%Q
fruhere tatigkeiten%Q
främmande språk%=
främsta kompetenser(@
frístundir$i
frühere jobs%Q
frühere positionen%Q
frühere stationen%Q
frühere tätigkeiten%Q
fuehrerausweis)\
fuehrerschein)\
fuehrerscheine)\
fuehrerscheinklassen)\
fuera del trabajo$K
fuhrerausweis)\
fuhrerschein)\
fuhrerscheine)\
fuhrerscheinklassen)\
fum$C
fum fein$C
fumsa$C
fun$S
fun facts$S
functies%b
functiewens%3
fuori dal lavoro&*
further education$W
further information$V
further training$W
fylgiskjol)u
fylgiskjöl)u
fyrirlestrar&i
fyrri storf&,
fyrri störf&,
fyrri verkefni)C
fähigkeiten&\
fähigkeiten und kenntnisse&\
fähigkeiten und kompetenzen&\
färdigheter(@
færdigheder(M
færni)X
féinmheasúnú ar scileanna digiteacha)]
félagsaðild$Y
félagslíf)^
félagsstörf)^
félög$Y
följebrev)a
föredrag%o
föreningar)b
föreningsengagemang)J
föreningsliv)J
förtroendeuppdrag)J
følgebrev)`
førerkort)c
fúm$C
fúm féin$C
fúmsa$C
führerausweis)\
führerschein)\
führerscheine)\
führerscheinklassen)\
gairm)k
galardones&R
gdzie pracowalam)%
gdzie pracowalem)%
gdzie pracowałam)%
gdzie pracowałem)%
gdzie sie uczylam)6
gdzie sie uczylem)6
gdzie się uczyłam)6
gdzie się uczyłem)6
gebejimai%w
gebejimai ir igudziai%w
gebėjimai%w
gebėjimai ir įgūdžiai%w
gegevens&P
gehaltsvorstellung%E
gehaltswunsch%E
gemeinschaftliches engagement&2
genel bilgiler&e
genoten opleidingen$<
gepjarmuvezetoi engedely)v
gereedschap&Y
gereedschapskist&Y
gesellschaftliches engagement&2
gesuchte stelle%E
get in touch&O
getuigenissen$*
getuigschriften&U
gevolgde cursussen$,
gevolgde opleidingen$<
gewenste baan%3
gewenste functie%3
gewuenschte position%E
gewunschte position%E
gewünschte position%E
ghan)/
gharfien)w
giai thuong(9
giai thuong va thanh tich(9
giao duc&K
giay chung nhan&L
giay phep&L
giay phep lai xe&M
gioi thieu&J
gioi thieu ban than&J
gioi thieu chung&J
gioi thieu tham chieu)x
giris%2
giriş%2
giving back$L
giáo dục&K
giải thưởng(9
giải thưởng và thành tích(9
giấy chứng nhận&L
giấy phép&L
giấy phép lái xe&M
giới thiệu&J
giới thiệu bản thân&J
giới thiệu chung&J
giới thiệu tham chiếu)x
gniomhaiochtai deonacha)y
gníomhaíochtaí deonacha)y
godalgas%R
godkjenninger&9
gonullu calismalar)z
gonullu calismalarim)z
gonullu deneyim)z
gonullu faaliyetler)z
gonulluluk)z
gonulluluk deneyimi)z
gradaim)-
gradaim agus duaiseanna)-
graduacao$'
graduação$'
gramatas){
grants$7
grants and awards$7
grau de instrucao$'
grau de instrução$'
greinar&i
gremien&]
gremienarbeit&]
grundausbildung$3
grunduppgifter)|
grunnupplysingar)}
grunnupplýsingar)}
grāmatas){
guardons&$
guclu yonler%2
gustos$K
gyakorlat$h
gyakornoki tapasztalat$h
gépjárművezetői engedély)v
gönüllü deneyim)z
gönüllü faaliyetler)z
gönüllü çalışmalar)z
gönüllü çalışmalarım)z
gönüllülük)z
gönüllülük deneyimi)z
güçlü yönler%2
għan)/
għarfien)w
habilidades'%
habilidades blandas%_
habilidades clave%_
habilidades e competencias%\
habilidades e competências%\
habilidades informaticas%_
habilidades informáticas%_
habilidades linguisticas'd
habilidades linguísticas'h
habilidades lingüísticas'e
habilidades personales%_
habilidades pessoais%\
habilidades profesionales%_
habilidades tecnicas'%
habilidades técnicas'%
habilidades y competencias%_
habilitacao'/
habilitaciones$F
habilitacions$G
habilitacoes$'
habilitacoes academicas$'
habilitacoes literarias$'
habilitacoes profissionais$H
habilitations$A
habilitations et certifications$A
habilitats%0
habilitats i competencies%0
habilitats i competències%0
habilitats tecniques%0
habilitats tècniques%0
habilitação'/
habilitações$'
habilitações académicas$'
habilitações literárias$'
habilitações profissionais$H
hackathons$7
haeder%A
haedersbevisninger%A
haefileikar)X
haefni)X
haefni og faerni)X
haettava tehtaevae*$
haettava tehtava*$
haettava tehtävä*$
haettu tehtaevae*$
haettu tehtava*$
haettu tehtävä*$
hafa samband)}
hakkimda%2
hakkımda%2
hakukirje*%
hankkeet*&
harapan)F
hard skill&H
hard skills*'
haridus*(
haridus ja koolitus*(
hariduskaik*(
hariduskäik*(
haridustase*(
haridustee*(
harjoittelu$j
harjoittelut$j
harrastukset*)
harrastukset ja kiinnostuksen kohteet*)
harrastukset ja mielenkiinnon kohteet*)
harrastukset ja vapaa aika*)
harrastukset ja vapaa-aika*)
harrastuneisuus*)
harrastused**
haskolanam*+
hedef%2
hedeflenen pozisyon%a
heder*,
hello$$
henkiloekohtaiset projektit*&
henkiloekohtaiset tiedot*-
henkiloetiedot*-
henkiloetiedot ja yhteystiedot*-
henkilokohtaiset projektit*&
henkilokohtaiset tiedot*-
henkilotiedot*-
henkilotiedot ja yhteystiedot*-
henkilökohtaiset projektit*&
henkilökohtaiset tiedot*-
henkilötiedot*-
henkilötiedot ja yhteystiedot*-
herramientas%_
hiep hoi*.
hiep hoi nghe nghiep*.
high school$9
higher education$9
highlights of qualifications$$
hiliet)w
hiliet digitali)w
hiliet fil kompjuter)w
hiliet lingwistici*/
hiliet personali)w
hiliet professjonali)w
hiliet tal lingwa*/
hiliet teknici)w
hin liberu(E
historia pracy)%
historia zatrudnienia)%
historial academic)0
historial academico$;
historial acadèmic)0
historial académico$;
historial laboral*0
historial profesional$J
historico$&
historico academico$'
historico de trabalho$&
historico escolar$'
historico profissional$&
historique professionnel$R
histórico$&
histórico acadêmico$'
histórico de trabalho$&
histórico escolar$'
histórico profissional$&
hivatkozasok*1
hivatkozások*1
hiệp hội*.
hiệp hội nghề nghiệp*.
hjemmesider*2
hladam)$
hledam*3
hledám*3
hlekkir*4
ho so&J
ho so truc tuyen*5
hoat dong't
hoat dong doan the't
hoat dong ngoai khoa't
hoat dong tinh nguyen't
hoat dong xa hoi't
hobbi$(
hobbi erdeklodesi kor$(
hobbi, érdeklődési kör$(
hobbies*6
hobbies and interests$S
hobbies e intereses$K
hobbies e interesses%&
hobbies en interesses&t
hobbies und interessen&1
hobbijaim$(
hobbik$(
hobbim$(
hobbiuri*7
hobby*8
hobby e interessi&*
hobby i zainteresowania(,
hobby projects$:
hobby uri*7
hobby uri si interese*7
hobby's&t
hobby's en interesses&t
hobby-uri*7
hobby-uri și interese*7
hobbyer)p
hobbyer og interesser*9
hobbys*:
hobbys und interessen&1
hobbyuri*7
hobi*;
hobi dan minat*<
hobiai*=
hobid**
hobid ja huvid**
hobiji*>
hobiji i interesi*?
hobiji i interesovanja*@
hobiji in interesi*A
hobiji in zanimanja*A
hobiji un intereses$l
hobiler&q
hobiler ve ilgi alanlari&q
hobiler ve ilgi alanları&q
hobilerim&q
hoc bong(9
hoc tap&K
hoc van&K
hoc van va bang cap&K
hochschulausbildung$3
hochschulbildung$3
hochschulstudium$3
hoeyere utdanning$u
hoi nghi*B
hoi nghi khoa hoc*B
hoi nghi va hoi thao*B
hoi thao*B
hoi thao hoi nghi*B
hoi vien*.
honneurs&r
honores&R
honores y premios&R
honors$7
honors & scholarships$7
honors and awards$7
honors awards$7
honors-awards$7
honours$7
honours and awards$7
honrarias&n
honras&n
hors du travail$%
hors travail$%
hoyere utdanning$u
hoạt động't
hoạt động ngoại khóa't
hoạt động tình nguyện't
hoạt động xã hội't
hoạt động đoàn thể't
hubungi saya&g
human languages)f
huomionosoitukset%N
huvialad**
huvid**
huvid ja hobid**
hvem er jeg)Y
hvor jeg har arbejdet%L
hvor jeg har jobbet%H
háskólanám*+
hæder%A
hædersbevisninger%A
hæfileikar)X
hæfni)X
hæfni og færni)X
høyere utdanning$u
hľadám)$
học bổng(9
học tập&K
học vấn&K
học vấn và bằng cấp&K
hồ sơ&J
hồ sơ trực tuyến*5
hội nghị*B
hội nghị khoa học*B
hội nghị và hội thảo*B
hội thảo*B
hội thảo, hội nghị*B
hội viên*.
i fritiden*C
i miei interessi&*
i miei strumenti$-
i miei studi',
iarscribhinni'9
iarscríbhinní'9
ict vaardigheden&Y
ict-vaardigheden&Y
ideella uppdrag)J
ideellt)J
ideellt arbete)J
ideellt engagemang)J
idegen nyelv*D
idegen nyelvek*D
idegennyelv ismeret*D
idegennyelv tudas*D
idegennyelv-ismeret*D
idegennyelv-tudás*D
identitas&g
identitas diri&g
identity&O
idioma'd
idiomas'd
idiomes'g
idoneita$0
idoneità$0
ieguta izglitiba$v
iegūtā izglītība$v
iemanas'Q
iemaņas'Q
ieteikumi&(
ievads%Y
igazolasok&j
igazolások&j
igudziai%w
igudziai ir gebejimai%w
igytas issilavinimas*E
igyvendinti projektai%x
ikhtisar(H
ikt%?
il mio percorso%.
il mio volontariato%|
ilave bilgiler'J
iletisim&e
iletisim bilgileri&e
iletişim&e
iletişim bilgileri&e
ilghneitheach)D
ilghnéitheach)D
ilgi alanlari&q
ilgi alanlari ve hobiler&q
ilgi alanlarim&q
ilgi alanları&q
ilgi alanları ve hobiler&q
ilgi alanlarım&q
im netz*F
im verein&2
imeachtai'`
imeachtaí'`
impegno associativo%|
impegno civico%|
impegno sociale%|
impieghi%.
impieghi precedenti%.
impiego%.
impjieg)Q
impjieg mixtieq(Z
impjiegi)Q
implicacion social$?
implicación social$?
implicare sociala$N
implicare socială$N
implication sociale$Q
in a nutshell$$
in afara serviciului*7
in brief$$
in der freizeit&1
in mijn vrije tijd&t
in my spare time$S
in the community$L
in timpul liber*7
incarichi ricoperti%.
industry experience$8
ine(4
infhaighteacht)l
informacao adicional(/
informacao pessoal'{
informacio addicional%,
informacio basica(.
informacio complementaria%,
informacio de contacte(.
informacio personal(.
informacion academica$;
informacion adicional(C
informacion basica(B
informacion complementaria(C
informacion de contacto(B
informacion personal(B
informació addicional%,
informació bàsica(.
informació complementària%,
informació de contacte(.
informació personal(.
información académica$;
información adicional(C
información básica(B
información complementaria(C
información de contacto(B
información personal(B
informacje dodatkowe(d
informacje kontaktowe(8
informacje osobiste(8
informacje podstawowe(8
informacoes adicionais(/
informacoes basicas'{
informacoes complementares(/
informacoes de contato'{
informacoes pessoais'{
informasi dasar&g
informasi kontak&g
informasi lainnya(?
informasi pribadi&g
informasi tambahan(?
informatica*G
informaticke vjestine(S
informatii aditionale%+
informatii de contact(A
informatii generale(A
informatii personale(A
informatii suplimentare%+
informatikai ismeretek(O
informatikai keszsegek(O
informatikai készségek(O
information complementaire&>
information complémentaire&>
informations complementaires&>
informations complémentaires&>
informations de contact'}
informations generales'}
informations générales'}
informations personnelles'}
informations supplementaires&>
informations supplémentaires&>
informatique%^
informatičke vještine(S
informazioni aggiuntive%/
informazioni di base%9
informazioni di contatto%9
informazioni personali%9
informazioni supplementari%/
informazzjoni addizzjonali${
informazzjoni personali(>
informação adicional(/
informação pessoal'{
informações adicionais(/
informações básicas'{
informações complementares(/
informações de contato'{
informações pessoais'{
informații adiționale%+
informații de contact(A
informații generale(A
informații personale(A
informații suplimentare%+
informàtica%0
informática'%
infos personnelles'}
inleiding(k
inne(d
inne informacje(d
inne jezyki*H
inne języki*H
inne umiejetnosci'\
inne umiejętności'\
inngangur$g
inniulacht teanga*I
inniulachtai((
inniúlacht teanga*I
inniúlachtaí((
inny(e) jezyk(i*H
inny(e) język(i*H
instruccion$;
instrucción$;
instruire%*
instrumente$.
interesai*=
interesai ir pomegiai*=
interesai ir pomėgiai*=
interese*7
interese personale*7
interese si hobby uri*7
interese și hobby-uri*7
intereses*J
intereses personales$K
intereses un hobiji$l
intereses y aficiones$K
interesi*K
interesi i hobiji*?
interesi in hobiji*A
interesovanja*@
interesovanja i hobiji*@
interessen&1
interessen und freizeit&1
interessen und hobbies&1
interessen und hobbys&1
interesser)r
interesser og fritid)r
interesser og hobbyer)r
interesses*L
interesses e hobbies%&
interesses e passatempos%&
interesses en hobby's&t
interesses pessoais%&
interessi*M
interessi di ricerca&*
interessi e hobby&*
interessi e passioni&*
interessi personali&*
interessi u passatempi(E
interessos$_
interessos i aficions$_
interessos personals$_
interests$S
interests and activities$S
interests and hobbies$S
interets$%
interets de recherche$%
interets personnels$%
internet*F
internete*N
internetski profili*O
internship$8
internship experience$8
internship uri$M
internship-uri$M
internships$8
internutbildningar)j
interpersonal skills$1
interventi%j
interventions%h
interventions et conferences%h
interventions et conférences%h
intressen)q
intressen och fritid)q
intressen och hobbyer)q
intro$$
introducao%Z
introduccio)W
introduccion$B
introducció)W
introducción$B
introduce$$
introduce myself$$
introducere'$
introductie(k
introduction*P
introduksjon*Q
introduktion*R
introduzione&<
introduzzjoni)/
introdução%Z
intyg&W
intérêts$%
intérêts de recherche$%
intérêts personnels$%
investigacao*S
investigacion($
investigación($
investigação*S
invited talks%g
iné(4
irankiai%w
is bilgileri&|
is deneyimi&|
is deneyimleri&|
is deneyimlerim&|
is disinda&q
is gecmisi&|
is hayati&|
is tecrubeleri&|
is tecrubesi&|
is tercihleri%a
iscrizioni$^
iscrizioni ad albi$0
isiklik teave*T
isiklikud andmed*T
isiklikud projektid*U
isiksuseomadused)8
isikuandmed*T
isikuinfo*T
iskolai tanulmanyok)A
iskolai tanulmányok)A
iskolai vegzettseg)A
iskolai végzettség)A
iskolaim)A
iskolak)A
iskoláim)A
iskolák)A
iskustvo*V
islerim&|
ismeretek(O
ismeretek es keszsegek(O
ismeretek és készségek(O
iss apraksts%Y
issilavinimas*E
issilavinimas ir mokymai*E
issimokslinimas*E
isten arta kalan&q
istenen pozisyon%a
istoric profesional$M
istrazivacki projekti*W
istrazivanja*W
istraživanja*W
istraživački projekti*W
istruzione',
istruzione e formazione',
istruzione universitaria',
istruzzjoni)7
isuma par mani%Y
it*X
it faerdigheder(M
it ferdigheter%?
it ismeretek(O
it kendskab(M
it kennis&Y
it kenntnisse&\
it kompetanse%?
it kompetencer(M
it kompetens(@
it kompetenzen&\
it kundskaber(M
it kunnskaper%?
it kunskaper(@
it osaaminen%5
it oskused%t
it skills*Y
it taidot%5
it vaardigheden&Y
it znalosti*Z
it-faerdigheder(M
it-ferdigheter%?
it-færdigheder(M
it-kendskab(M
it-kennis&Y
it-kenntnisse&\
it-kompetanse%?
it-kompetencer(M
it-kompetens(@
it-kompetenzen&\
it-kundskaber(M
it-kunnskaper%?
it-kunskaper(@
it-osaaminen%5
it-oskused%t
it-skills&\
it-taidot%5
it-vaardigheden&Y
itsestaeni%6
itsestani%6
itsestäni%6
ittra ta' akkumpanjament*[
ittra ta' motivazzjoni*[
itスキル*\
it技能*]
ivadas%T
ivairus*^
ivertinimai%S
izabrani projekti*_
izbrani projekti*`
izglitiba$v
izglitiba un apmaciba$v
izglītība$v
izglītība un apmācība$v
izkusnje(F
izkušnje(F
izlaganja'S
izobrazba$w
izobrazevanje$w
izobrazevanje in usposabljanje$w
izobraževanje$w
izobraževanje in usposabljanje$w
izpopolnjevanje(D
izvannastavne aktivnosti*a
izveletie projekti*b
izvēlētie projekti*b
iş bilgileri&|
iş deneyimi&|
iş deneyimleri&|
iş deneyimlerim&|
iş dışında&q
iş geçmişi&|
iş hayatı&|
iş tecrübeleri&|
iş tecrübesi&|
iş tercihleri%a
işlerim&|
işten arta kalan&q
išsilavinimas*E
išsilavinimas ir mokymai*E
išsimokslinimas*E
jaerjestoejaesenyydet*c
jaerjestoekokemus$|
jaerjestoet*c
jaerjestoetoiminta$|
jaesenyydet*c
jaesenyys*c
jarjestojasenyydet*c
jarjestokokemus$|
jarjestot*c
jarjestotoiminta$|
jarmuvezetoi engedely)v
jasenyydet*c
jasenyys*c
jazyk'R
jazykova vybavenost*d
jazykove dovednosti'R
jazykove schopnosti*d
jazykove znalosti*d
jazykove zrucnosti('
jazyková vybavenost'R
jazyková vybavenosť('
jazykové dovednosti'R
jazykové schopnosti*d
jazykové znalosti*d
jazykové zručnosti('
jazyky*d
jejaring sosial*e
jenjang pendidikan*f
jenseits der arbeit&1
jezici*g
jezicke vestine*h
jezicne kompetencije*i
jezicne vjestine*i
jeziki*j
jezikovna znanja*j
jezikovne kompetence*j
jezikovne spretnosti*j
jezikovne vescine*j
jezikovne veščine*j
jezičke veštine*h
jezične kompetencije*i
jezične vještine*i
jezyk*H
jezyki*H
jezyki i poziom*H
jezyki obce*H
jezyki programowania'\
jine(2
jiné(2
job%L
job dorit&%
job history$8
job objective&@
job preferences&@
job related skills$1
job search&@
job target&@
job wishes&@
job-related skills$1
jobb*k
jobberfaring%H
jobboensker*l
jobbonsker*l
jobbønsker*l
joberfaring%L
joboenske*m
joboensker*m
jobonske*m
jobonsker*m
jobs$8
jobs d'ete$R
jobs d'été$R
joburi$M
jobønske*m
jobønsker*m
jogositvany)v
jogositvanyok es engedelyek&j
jogosítvány)v
jogosítványok és engedélyek&j
johdanto%6
jornadas'o
jornades'p
journal articles%g
juhiload*n
juhiluba*n
juhtimisoigus*n
juhtimisõigus*n
julkaisuluettelo%n
julkaisut%n
julkaisut ja esitykset%n
járművezetői engedély)v
järjestöjäsenyydet*c
järjestökokemus$|
järjestöt*c
järjestötoiminta$|
jäsenyydet*c
jäsenyys*c
język*H
języki*H
języki i poziom*H
języki obce*H
języki programowania'\
kaaskiri*o
kaernkompetenser(@
kalbiniai igudziai*p
kalbiniai įgūdžiai*p
kalbos*p
kalbu igudziai*p
kalbu mokejimas*p
kalbu zinios*p
kalbų mokėjimas*p
kalbų įgūdžiai*p
kalbų žinios*p
kamarai tagsag)@
kamarai tagság)@
kann ich&\
kapcsolat$U
kapcsolattartasi adatok$U
kapcsolattartási adatok$U
karier*q
kariera*r
kariera zawodowa)%
karierni cil'M
karierni cilj'O
karierny ciel*s
karijera*V
karijerni cilj*t
karir*q
kariyer&|
kariyer gecmisi&|
kariyer geçmişi&|
kariyer hedefi%2
kariyer hedefim%2
kariyer ozeti%2
kariyer özeti%2
kariéra&s
kariérny cieľ*s
kariérní cíl'M
karjaar%4
karjera*u
karjeros tikslai(=
karjäär%4
karnkompetenser(@
karriaer%P
karriaermaal*v
karriar%P
karriarmal*v
karrier$h
karriera)Q
karriercelok%(
karriercélok%(
karriere*w
karrieremaal*x
karrieremal*x
karrieremål*x
karriereziel&^
karriär%P
karriärmål*v
karya&u
karya ilmiah&u
karya tulis&u
katildigim egitimler%'
katildigim seminerler&}
katilinan seminerler&}
katıldığım eğitimler%'
katıldığım seminerler&}
katılınan seminerler&}
kausityoet$j
kausityot$j
kausityöt$j
kde jsem pracoval(x
kde jsem pracovala(x
kdo jsem'M
kdo sem'O
keahlian&H
keahlian bahasa&G
keahlian dan keterampilan&H
keahlian komputer&H
keahlian teknis&H
keahlian utama&H
keanggotaan$c
keanggotaan asosiasi$c
keanggotaan organisasi$c
keanggotaan profesional$c
kecakapan&H
keeled*y
keeleoskus*y
keeleoskused*y
keelte oskus*y
keelteoskus*y
keelteoskused*y
kegemaran*<
kegiatan sosial*z
kegiatan sukarela*z
kegiatan sukarelawan*z
kelebihan(H
kelpoisuudet*{
kemampuan&H
kemampuan bahasa&G
kemampuan berbahasa&G
kemampuan dan keahlian&H
kemampuan komputer&H
kemampuan teknis&H
kendim hakkinda%2
kendim hakkında%2
kennis&Y
kennis en vaardigheden&Y
kenntnisse&\
kenntnisse und faehigkeiten&\
kenntnisse und fahigkeiten&\
kenntnisse und fertigkeiten&\
kenntnisse und fähigkeiten&\
kepesites&j
kepesitesek&j
kepessegek(O
kepzes)A
kepzesek)A
kepzesek tanfolyamok)?
kepzettseg)A
keresett munka%(
keresett pozicio%(
keresett pozíció%(
kerja sukarela*z
kerncompetenties&Y
kernekompetencer(M
kernkompetenzen&\
kesaetyoet$j
kesatyot$j
keskeinen osaaminen%5
keskeinen tyoekokemus$j
keskeinen tyokokemus$j
keskeinen työkokemus$j
keskeiset projektit*&
kesukarelawanan*z
keszsegek(O
keszsegek es kompetenciak(O
keszsegek kepessegek(O
kesätyöt$j
keterampilan&H
keterampilan bahasa&G
keterampilan digital&H
keterampilan komputer&H
keterampilan teknis&H
ketersediaan)F
ketertarikan*<
key achievements$7
key competencies$1
key projects$:
key roles$8
key skills$1
keynote talks%g
keynotes%g
kha nang ngoai ngu*|
khac*}
khen thuong(9
khen thưởng(9
khoa dao tao&x
khoa hoc&x
khoa hoc ngan han&x
khoá học&x
khác*}
khóa học&x
khóa học ngắn hạn&x
khóa đào tạo&x
khả năng ngoại ngữ*|
ki nang&y
ki vagyok&Z
kiegeszito informaciok)>
kiegészítő információk)>
kielellinen osaaminen+$
kielet+$
kieliosaaminen+$
kielitaidot+$
kielitaito+$
kiemelt projektek)d
kien thuc&y
kiinnostuksen kohteet*)
kiinnostukset*)
kikapcsolodas$(
kikapcsolódás$(
kilka slow o mnie';
kilka słów o mnie';
kimlik bilgileri&e
kinh nghiem'u
kinh nghiem chuyen mon'u
kinh nghiem du an&w
kinh nghiem lam viec'u
kinh nghiem nghe nghiep'u
kinh nghiem thuc tap'u
kinh nghiem thuc te'u
kinh nghiem viec lam'u
kinh nghiệm'u
kinh nghiệm chuyên môn'u
kinh nghiệm dự án&w
kinh nghiệm làm việc'u
kinh nghiệm nghề nghiệp'u
kinh nghiệm thực tập'u
kinh nghiệm thực tế'u
kinh nghiệm việc làm'u
kirjat%n
kisa ozgecmis%2
kisaca ben%2
kisaca hakkimda%2
kisaca kendim%2
kisbiet&o
kiserolevel+%
kisisel&e
kisisel beceriler%`
kisisel bilgiler&e
kisisel bilgilerim&e
kisisel ilgi alanlari&q
kisisel ozet%2
kisisel projeler$D
kisisel veriler&e
kisisel yetenekler%`
kita*^
kita informacija*^
kitaplar$r
kiti duomenys*^
kiti igudziai%w
kiti įgūdžiai%w
kituntetesek(U
kitüntetések(U
kişisel&e
kişisel beceriler%`
kişisel bilgiler&e
kişisel bilgilerim&e
kişisel ilgi alanları&q
kişisel projeler$D
kişisel veriler&e
kişisel yetenekler%`
kişisel özet%2
kiến thức&y
kjernekompetanse%?
klicove dovednosti']
klicove kompetence']
kljucne kompetence(Q
kljucne vestine(R
kljucne vjestine(S
ključne kompetence(Q
ključne veštine(R
ključne vještine(S
klucove zrucnosti(6
kluczowe kompetencje'\
kluczowe umiejetnosci'\
kluczowe umiejętności'\
klíčové dovednosti']
klíčové kompetence']
knihy'T
knjige&_
knowledge$1
knygos+&
ko sam ja+'
koerekort+(
koerekort og certifikater&:
koerkort+)
koerkort och certifikat&W
kogemus%4
kogemused%4
kokemus$j
kokkuvote)8
kokkuvõte)8
kompetanse%?
kompetanseomraader%?
kompetanseomrader%?
kompetanseområder%?
kompetanser%?
kompetanseutvikling%>
kompetence+*
kompetenceprofil++
kompetencer(M
kompetences'Q
kompetenceudvikling)9
kompetenciak(O
kompetencie(6
kompetencije%$
kompetencijos%w
kompetenciák(O
kompetencje'\
kompetencje cyfrowe'\
kompetencje jezykowe*H
kompetencje językowe*H
kompetencje techniczne'\
kompetencje zawodowe'\
kompetens(@
kompetenser(@
kompetensi&H
kompetensomraaden(@
kompetensomraden(@
kompetensområden(@
kompetenssit%5
kompetensutveckling)j
kompetentsid%t
kompetenzen&\
kompetenzi)w
kompetenzi lingwistici*/
kompetenzi lingwistiċi*/
kompetenzprofil&\
kompetisi&Q
kompiuteriniai igudziai%w
kompiuteriniai įgūdžiai%w
kompiuterinis rastingumas%w
kompiuterinis raštingumas%w
komputer'\
konferans ve seminerler&}
konferanser%e
konferanser og seminarer%e
konferanslar&}
konferanslar ve seminerler&}
konference+,
konference a seminare$z
konference a semináře$z
konference in seminarji(n
konferencer&T
konferencer og seminarer&T
konferences(1
konferences un seminari(1
konferences un semināri(1
konferenciak+-
konferenciak es szeminariumok+-
konferenciareszvetel+-
konferenciarészvétel+-
konferencie+.
konferencie a seminare+.
konferencie a semináre+.
konferencije+/
konferencije i seminari+/
konferencijos(7
konferencijos ir seminarai(7
konferenciák+-
konferenciák és szemináriumok+-
konferencje+0
konferencje i seminaria+0
konferenser)R
konferenser och seminarier)R
konferensi$>
konferensi dan seminar$>
konferenssit+1
konferenssit ja seminaarit+1
konferenzen+2
konferenzen und seminare+2
konferenzi&A
konferenzi u seminars&A
konferenzteilnahmen+2
kongreler&}
kongresi+3
kongresse+2
kongresser+4
kongressit+1
kongresszusok+-
kongresy+5
konicky+6
konicky a zajmy+7
konicky a zaujmy+8
konjicki*A
konjički*A
konkurranser*,
konkurrencer%A
konkursy+9
kontak&g
kontakt+:
kontakt informacije+;
kontakt podaci+<
kontaktai%v
kontaktandmed*T
kontaktdaten%D
kontakti+=
kontaktine informacija%v
kontaktinfo*T
kontaktinformacija+>
kontaktinformasjon+?
kontaktinformation+@
kontaktinformationen%D
kontaktinformācija+>
kontaktiniai duomenys%v
kontaktinė informacija%v
kontaktne informacie+A
kontaktne informacije+B
kontaktne udaje+A
kontaktni informace+C
kontaktni podaci+D
kontaktni podatki+B
kontaktni udaje+C
kontaktné informácie+A
kontaktné údaje+A
kontaktní informace+C
kontaktní údaje+C
kontaktoplysninger+E
kontaktopplysninger+?
kontaktpersonas atsauksmem&(
kontaktpersonas atsauksmēm&(
kontaktuppgifter)|
kontakty+F
kontakty na reference(v
konusmalar$r
konustugum diller&d
konuşmalar$r
konuştuğum diller&d
konverentsid+G
konverentsid ja seminarid+G
konyvek'L
koníčky+6
koníčky a zájmy+7
koníčky a záujmy+8
kool*(
koolitused)I
koolitused ja kursused)I
kopsavilkums%Y
korabbi munkahelyek$h
korekort+(
korekort og certifikater&:
korkort+)
korkort och certifikat&W
korsijiet+H
korsijiet ta' tahrig+H
korsijiet ta' taħriġ+H
kort om meg*Q
kort om mig*R
kort presentation+I
kort profiel(k
kort profil++
kortare utbildningar)j
korte introductie(k
kortit*{
kortit ja luvat*{
korábbi munkahelyek$h
kotba%q
koulut$y
koulutukset$y
koulutukset ja kurssit%7
koulutus$y
koulutus ja tutkinnot$y
koulutushistoria$y
koulutustausta$y
kozeleti tevekenyseg+J
kozossegi media*1
kozossegi munka+J
kozossegi oldalak*1
kratce o mne'M
kratka biografija+'
kratka predstavitev'O
kratki zivotopis*t
kratki životopis*t
kratko o mne*s
kretanje u sluzbi(w
kretanje u službi(w
krotko o mnie';
krátce o mně'M
krátko o mne*s
krótko o mnie';
ksiazki%s
książki%s
ksztalcenie)6
kształcenie)6
kto som*s
kualifikasi pendidikan*f
kuka olen%6
kulcskompetenciak(O
kulcskompetenciák(O
kullandigim programlar%`
kullandigim yazilimlar%`
kullandığım programlar%`
kullandığım yazılımlar%`
kulup faaliyetleri)z
kulüp faaliyetleri)z
kunnatta)X
kunniamaininnat%N
kunnskaper%?
kunnátta)X
kunskaper(@
kunskaper och faerdigheter(@
kunskaper och fardigheter(@
kunskaper och färdigheter(@
kuntatt(>
kuntatti(>
kurs%>
kurs bilgileri%'
kurs og opplaering%>
kurs og opplæring%>
kurs og sertifikater%>
kurs og sertifiseringer%>
kurs og videreutdanning%>
kurs ve egitimler%'
kurs ve eğitimler%'
kurs ve seminerler%'
kursai+K
kursai ir mokymai+K
kursbevis&9
kurse&.
kurse und fortbildungen&.
kurse und seminare&.
kurser+L
kurser och certifikat)j
kurser och utbildningar)j
kurser og certifikater&:
kurser og efteruddannelse)9
kursevi(f
kursevi i obuke(f
kursi%V
kursi seminari%V
kursi un seminari%V
kursi un semināri%V
kursi, semināri%V
kurslar%'
kurslar ve egitimler%'
kurslar ve eğitimler%'
kurssit%7
kurssit ja koulutukset%7
kursus+M
kursus dan pelatihan+N
kursus dan sertifikasi+O
kursusbeviser&:
kursused)I
kursy(e
kursy i szkolenia(e
kursy szkolenia(e
kursy zawodowe(e
kursy, szkolenia(e
kurulus uyelikleri(G
kuruluş üyelikleri(G
kurzbiografie&^
kurzbiographie&^
kurzfassung&^
kurzprofil&^
kurzusok)?
kurzvorstellung&^
kurzy$6
kurzy a skoleni$5
kurzy a skolenia(5
kurzy a školenia(5
kurzy a školení$5
kurzy skoleni$5
kurzy, školení$5
kutatas)d
kutatasi projektek)d
kutatasok)d
kutatás)d
kutatási projektek)d
kutatások)d
kutsed(Y
kutsetunnistused(Y
kuulumine organisatsioonidesse+P
kuuluvus organisatsioonidesse+P
kuvaus%6
kvalifikacijas%U
kvalifikacijas celsana%V
kvalifikacijos&'
kvalifikacijos kelimas+K
kvalifikacijos kėlimas+K
kvalifikacijos tobulinimas+K
kvalifikasjoner%?
kvalifikationer(M
kvalifikācijas%U
kvalifikācijas celšana%V
kwalifikacje'I
kwalifikacje zawodowe'I
kwalifiki)7
kwalifiki akkademici)7
kwalifiki akkademiċi)7
kwaliteiten&Y
ky nang&y
ky nang ca nhan&y
ky nang chinh&y
ky nang chuyen mon&y
ky nang khac&y
ky nang ky thuat&y
ky nang mem&y
ky nang nghe nghiep&y
ky nang ngoai ngu*|
ky nang ngon ngu*|
ky nang tin hoc&y
kynning$g
kynningarbref+Q
kynningarbréf+Q
kärnkompetenser(@
képességek(O
képesítés&j
képesítések&j
képzettség)A
képzés)A
képzések)A
képzések, tanfolyamok)?
készségek(O
készségek és kompetenciák(O
készségek, képességek(O
kísérőlevél+%
könyvek'L
körkort+)
körkort och certifikat&W
közéleti tevékenység+J
közösségi munka+J
közösségi média*1
közösségi oldalak*1
kørekort+(
kørekort og certifikater&:
kĩ năng&y
kısa özgeçmiş%2
kısaca ben%2
kısaca hakkımda%2
kısaca kendim%2
kľúčové zručnosti(6
kỹ năng&y
kỹ năng chuyên môn&y
kỹ năng chính&y
kỹ năng cá nhân&y
kỹ năng khác&y
kỹ năng kỹ thuật&y
kỹ năng mềm&y
kỹ năng nghề nghiệp&y
kỹ năng ngoại ngữ*|
kỹ năng ngôn ngữ*|
kỹ năng tin học&y
la mia esperienza%.
la mia formazione',
labitud koolitused)I
labor social$?
labor voluntaria$?
laboratory skills$1
laenkar+R
lagsarbeid).
laimejimai%S
laimėjimai%S
lain lain(?
lain-lain(?
lainnya(?
laisvalaikio pomegiai*=
laisvalaikio pomėgiai*=
laisvalaikis*=
lampiran(o
langages de programmation%^
language)f
language abilities)f
language competences)f
language competencies)f
language knowledge)f
language proficiency)f
language skills)f
languages)f
languages and tools$1
languages spoken)f
langue&?
langues&?
langues etrangeres&?
langues parlees&?
langues parlées&?
langues vivantes&?
langues étrangères&?
lankar+R
lastni projekti*`
latar belakang pendidikan*f
laufbahn%Q
lavori(%
lavori precedenti%.
lavori saltuari%.
lavori stagionali%.
lavori svolti%.
lavoro%.
lavoro desiderato%{
lazer%&
le mie competenze$-
le mie esperienze%.
leachtai$k
leadership$L
leadership activities$L
leadership and service$L
leadership experience$L
learning$9
leasanna&{
lectures%g
legater%A
legaturi+S
legitimation&W
legitimationer&W
legături+S
lehre$3
lehrerfahrung%Q
lehrgaenge&.
lehrgaenge und seminare&.
lehrgange&.
lehrgange und seminare&.
lehrgänge&.
lehrgänge und seminare&.
lehrtaetigkeit%Q
lehrtatigkeit%Q
lehrtätigkeit%Q
leistungen&3
leisure$S
leisure activities$S
lenguajes'e
lenguajes de programacion%_
lenguajes de programación%_
lenguas'e
lenguas extranjeras'e
lenker+T
lenkjer+T
letter of motivation%X
lettera di motivazione+U
lettera di presentazione+U
lettera motivazionale+U
lettere di referenza+V
letters of recommendation'K
lettre d'accompagnement+W
lettre de motivation+W
lettres de recommandation+X
leyfi+Y
lezingen%m
libri%j
libros%k
licencas$H
licencas e certificacoes$H
licencas e certificados$H
licence+Z
licence i sertifikati)&
licences+[
licences and registrations&E
licences and tickets&E
licences et certifications$A
licencia de conducir'(
licencias$F
licencias y certificaciones$F
licencie'B
licencije'C
licencijos&'
licencje'I
licencje i certyfikaty'I
licenser'D
licenses&E
licenses and certifications&E
licenses and registrations&E
licensure&E
licente$I
licente si certificari$I
licenties&U
licenze$0
licenze e certificazioni$0
licenzja tas sewqan+\
licenzji'G
licenzji tas sewqan+\
licenças$H
licenças e certificados$H
licenças e certificações$H
licențe$I
licențe și certificări$I
lich su cong viec'u
lich su lam viec'u
licna interesovanja*@
licne informacije+;
licne osobine+'
licne vestine(R
licni podaci+;
licni profil+'
licni projekti*_
lideranca$=
liderança$=
liderazgo$?
lidmaatschap&[
lidmaatschappen&[
lien he),
lien ket*5
lien lac),
liens)G
life outside work$S
ligacoes+]
ligações+]
liikmelisus+P
liikmesus+P
liite%u
liitteet%u
limba materna si limbi straine$/
limba maternă și limbi străine$/
limbaje de programare$.
limbi$/
limbi cunoscute$/
limbi straine$/
limbi straine cunoscute$/
limbi străine$/
limbi străine cunoscute$/
limbi vorbite$/
lineas de investigacion$K
lingid+^
lingua%-
linguagens de programacao%\
linguagens de programação%\
linguaggi di programmazione$-
linguas'h
linguas estrangeiras'h
linguas faladas'h
lingue%-
lingue conosciute%-
lingue straniere%-
linguistic skills)f
lingwi*/
lingwi barranin*/
link+_
linkek*1
linki+`
linkit+a
linkler&F
linkovi)*
links+b
linkuri+S
lionrai agus ballraiochtai&I
lionrai soisialta+c
lisaandmed+d
lisad(p
lisaekoulutus%7
lisaetiedot+e
lisainfo+d
lisakoulutus%7
lisanslar%%
lisanslar ve sertifikalar%%
lisateave+d
lisatiedot+e
lisenser&9
lisensi+O
lisensi dan sertifikasi+O
lisenssit*{
list motywacyjny+f
lisäkoulutus%7
lisätiedot+e
litir chludaigh+g
litir chlúdaigh+g
litir iarratais+g
litsentsid(Y
livres%h
livros%[
lizenzen$4
lizenzen und zertifikate$4
liên hệ),
liên kết*5
liên lạc),
liċenzja tas-sewqan+\
liċenzji'G
liċenzji tas-sewqan+\
lična interesovanja*@
lične informacije+;
lične osobine+'
lične veštine(R
lični podaci+;
lični profil+'
lični projekti*_
llenguatges de programacio%0
llenguatges de programació%0
llengues'g
llengues estrangeres'g
llengües'g
llengües estrangeres'g
lleure$_
llibres'i
llicencies$G
llicencies i certificacions$G
llicències$G
llicències i certificacions$G
lloc de treball desitjat(\
lo que he construido($
lo que se hacer%_
lo que sé hacer%_
lo que uso%_
load(Y
locul de munca actual$M
locul de munca vizat&%
locul de muncă actual$M
locul de muncă vizat&%
locum work$8
locuri de munca$M
locuri de muncă$M
loeneanspraak*v
loenoenske*m
logiciels%^
logros&R
logros destacados&R
loisirs$%
loisirs et centres d'interet$%
loisirs et centres d'intérêt$%
loisirs et passions$%
lomba&Q
loneansprak*v
lononske*m
looking for&@
loopbaan%b
loopbaanoverzicht%b
lucrari publicate%i
lucrari stiintifice%i
lucrări publicate%i
lucrări științifice%i
luhidalt minust)8
luhitutvustus)8
lukesciai(=
luottamustehtaevaet$|
luottamustehtavat$|
luottamustehtävät$|
luottamustoimet$|
lupakortit*{
luvat*{
luvat ja kortit*{
lydrastis+h
lydraštis+h
lyhyesti%6
lyhyt esittely%6
lyhytkurssit%7
läbitud koolitused)I
länkar+R
léachtaí$k
líneas de investigación$K
línguas'h
línguas estrangeiras'h
línguas faladas'h
líonraí agus ballraíochtaí&I
líonraí sóisialta+c
löneanspråk*v
lønønske*m
lühidalt minust)8
lühitutvustus)8
lūkesčiai(=
lịch sử công việc'u
lịch sử làm việc'u
ma formation(+
maal+i
maatschappelijke activiteiten$P
macibas$v
magamrol&Z
magamról&Z
magang*q
main projects$:
major projects$:
makaleler$r
mal+i
malakunnatta)P
malstofur+j
malthing+j
management skills$1
mandats$Q
manejo de programas%_
mang xa hoi*5
manused(p
markmid$g
markmið$g
mas alla del trabajo$K
materinski i strani jezici*i
me contacter'}
medailonek'M
medals$7
media sosial*e
media spolecznosciowe+`
media społecznościowe+`
medlemskab)[
medlemskaber)[
medlemskap+k
medlemskap i foereningar)b
medlemskap i foreningar)b
medlemskap i föreningar)b
medlemskap i organisasjoner)Z
medlemskap och naetverk)b
medlemskap och natverk)b
medlemskap och nätverk)b
medmaelabref+l
medmaelendur+l
medmaeli+l
megjelent muvek'L
megjelent művek'L
megpalyazott munkakor%(
megpalyazott pozicio%(
megpályázott munkakör%(
megpályázott pozíció%(
mehke vescine(Q
mehke veščine(Q
mein werdegang%Q
meine ausbildung$3
meine berufserfahrung%Q
meine faehigkeiten&\
meine fahigkeiten&\
meine fähigkeiten&\
meine projekte&/
meine stationen%Q
meine werkzeuge&\
meke vjestine(S
meke vještine(S
mekke dovednosti']
melleklet(&
mellekletek(&
melléklet(&
mellékletek(&
membership&k
memberships&k
memberships and affiliations&k
membre$X
membresias$`
membresías$`
membru$d
menntun*+
menntun og thjalfun*+
menntun og þjálfun*+
meriter+m
meriter i oevrigt%G
meriter i ovrigt%G
meriter i övrigt%G
meritos&R
merkis%Y
mes competences%^
mes compétences%^
mes engagements$Q
mes etudes(+
mes experiences$R
mes expériences$R
mes loisirs$%
mes missions$R
mes outils%^
mes passions$%
mes postes$R
mes projets'5
mes études(+
mesleki beceriler%`
mesleki deneyim&|
mesleki egitimler%'
mesleki eğitimler%'
mesleki tecrube&|
mesleki tecrübe&|
mesleki uyelikler(G
mesleki üyelikler(G
messen und kongresse+2
methoden&\
metier recherche'6
meu percurso$&
meu voluntariado$=
meðmælabréf+l
meðmælendur+l
meðmæli+l
mi experiencia$J
mi formacion$;
mi formación$;
mi trayectoria$J
mi voluntariado$?
midja socjali+n
midja soċjali+n
mielenkiinnon kohteet*)
mijn gereedschap&Y
mijn loopbaan%b
mijn opleiding$<
mijn vaardigheden&Y
mijn werkervaring%b
military service record$8
mimo praci+7
mimo práci+7
mimoskolni aktivity(3
mimoskolni cinnost(3
mimoskolska cinnost(b
mimoskolske aktivity(b
mimoškolní aktivity(3
mimoškolní činnost(3
mimoškolská činnosť(b
mimoškolské aktivity(b
min bakgrund%P
min erfaring)O
min jien)/
mina verktyg(@
minat*<
minat dan hobi*<
minat kerja)F
minat pribadi*<
minha experiencia$&
minha experiência$&
minha formacao$'
minha formação$'
minhas ferramentas%\
minhas habilidades%\
minijobs%Q
minositesek&j
minust)8
minusta%6
minősítések&j
mionsonrai pearsanta)N
mionsonraí pearsanta)N
mis aficiones$K
mis estudios$;
mis habilidades%_
mis herramientas%_
mis intereses$K
mis trabajos$J
misc$V
miscelaneo(C
miscellaneous$V
miscel·lania%,
miscel·lània%,
misceláneo(C
missa olen tyoskennellyt$j
missae olen tyoeskennellyt$j
mission statement$$
missions$R
missä olen työskennellyt$j
mitgliedschaft&]
mitgliedschaften&]
mitgliedschaften in vereinen&]
mitgliedschaften und netzwerke&]
mixxellanja${
mocne strony'\
moi quan tam+o
moje atuty';
moje doswiadczenie)%
moje doświadczenie)%
moje narzedzia'\
moje narzędzia'\
moje praxe(x
mokslas*E
mokslines publikacijos+&
moksliniai tyrimai%x
mokslinės publikacijos+&
mokymai+K
mokymai ir kursai+K
mokymasis*E
moltai+p
moltaí+p
moltoiri+p
moltóirí+p
mon experience$R
mon expérience$R
mon parcours$R
mon profil$)
mong muon'v
mong muốn'v
mooc&&
more$V
more about me$$
mother tongue and other languages)f
motivacijas vestule+q
motivacijsko pismo+r
motivaciono pismo+s
motivacios level+%
motivacni dopis+t
motivacny list+u
motivasyon mektubu+v
motivatie(k
motivatiebrief&S
motivation+w
motivation letter%X
motivationsschreiben%M
motivatsioonikiri*o
motivační dopis+t
motivačný list+u
motiveret ansoegning%O
motiveret ansogning%O
motiveret ansøgning%O
motivációs levél+%
motivācijas vēstule+q
motyvacinis laiskas+h
motyvacinis laiškas+h
mrezne stranice*O
mrežne stranice*O
muc khac*}
muc luong mong muon'v
muc tieu&J
muc tieu nghe nghiep&J
muita tietoja+e
munca mea$M
munca voluntara$N
munci sezoniere$M
muncă voluntară$N
munkahely$h
munkahelyek$h
munkahelyi tapasztalat$h
munkakorok$h
munkakörök$h
munkan kivul$(
munkatapasztalat$h
munkatapasztalatok$h
munkatortenet$h
munkatörténet$h
munkaviszonyok$h
munkán kívül$(
muszaki ismeretek(O
muttersprache und fremdsprachen)m
muu+x
muu info+d
muu koulutus%7
muu osaaminen%5
muu teave+d
muu tyoekokemus$j
muu tyokokemus$j
muu työkokemus$j
muud oskused%t
muut+e
muut koulutukset%7
muut taidot%5
muut tiedot+e
muut tyoet$j
muut tyot$j
muut työt$j
muuta+e
my career$8
my education$9
my experience$8
my journey$8
my next role&@
my projects$:
my skills$1
my stack$1
my studies$9
my tech stack$1
my toolbox$1
my tools$1
my work$8
málakunnátta)P
málstofur+j
málþing+j
más allá del trabajo$K
mål+i
méritos&R
métier recherché'6
mācības$v
mērķis%Y
měkké dovednosti']
műszaki ismeretek(O
mạng xã hội*5
mối quan tâm+o
mục khác*}
mục tiêu&J
mục tiêu nghề nghiệp&J
mức lương mong muốn'v
na kratko o meni'O
na meain shoisialta+c
na meáin shóisialta+c
naast het werk&t
nach feierabend&1
nachweise$4
naetverk+R
naetverk och medlemskap)b
nagrade+y
nagrade i priznanja+z
nagrade in priznanja(z
nagrody+9
nagrody i stypendia+9
nagrody i wyroznienia+9
nagrody i wyróżnienia+9
naisc+c
najvyssie dosiahnute vzdelanie$p
najvyššie dosiahnuté vzdelanie$p
najwazniejsze osiagniecia+9
najwazniejsze projekty&D
najwazniejsze umiejetnosci'\
najważniejsze osiągnięcia+9
najważniejsze projekty&D
najważniejsze umiejętności'\
nam*+
namsferill*+
namskeid)H
namskeid og radstefnur)H
nang luc&y
naobrazba)4
naryste%z
naryste organizacijose%z
narystes%z
narystė%z
narystė organizacijose%z
narystės%z
narzedzia'\
narzędzia'\
nas horas vagas%&
nascholing$,
nastroje*Z
natjecanja+{
natverk+R
natverk och medlemskap)b
naucni radovi+|
nauka)6
naučni radovi+|
ne biliyorum%`
neben der arbeit&1
nebenjobs%Q
nebenprojekte&/
nebentaetigkeit%Q
nebentaetigkeiten%Q
nebentatigkeit%Q
nebentatigkeiten%Q
nebentätigkeit%Q
nebentätigkeiten%Q
neformalno izobrazevanje(D
neformalno izobraževanje(D
neformalno obrazovanje(g
nejvyssi dosazene vzdelani$o
nejvyšší dosažené vzdělání$o
nel tempo libero&*
neler yapabilirim%`
nerede okudum$q
nerelerde calistim&|
nerelerde çalıştım&|
nettprofiler+T
nettsider+T
nettverk og medlemskap)Z
netvaerk*2
netvaerk og medlemskaber)[
netværk*2
netværk og medlemskaber)[
netwerken+}
netwerken en lidmaatschappen&[
netwerks socjali+n
netwerks soċjali+n
netwerks u shubijiet%}
netwerks u sħubijiet%}
networks)_
networks and memberships&k
netzwerke*F
netzwerke und mitgliedschaften&]
nevenactiviteiten$P
nevenfuncties$P
nevenprojecten&X
next role&@
nghien cuu&w
nghiên cứu&w
ngoai ngu*|
ngon ngu*|
ngon ngu lap trinh&y
ngoại ngữ*|
nguoi gioi thieu)x
nguoi tham chieu)x
nguoi tham khao)x
nguyen vong'v
nguyen vong cong viec'v
nguyện vọng'v
nguyện vọng công việc'v
ngôn ngữ*|
ngôn ngữ lập trình&y
người giới thiệu)x
người tham chiếu)x
người tham khảo)x
nitelikler%`
niveau de langue&?
niveaux de langues&?
nivel de estudios$;
nivel de idiomas'e
nivell d'idiomes'g
niyet mektubu+v
nodarbinatiba(:
nodarbinātība(:
noeglekompetencer(M
noekkelkompetanse%?
noekkelkvalifikasjoner*Q
noglekompetencer(M
nokkelkompetanse%?
nokkelkvalifikasjoner*Q
non formal education$W
non-formal education$W
notable projects$:
notlar'J
nozimigakie projekti*b
nozīmīgākie projekti*b
nuorodos*N
nyckelkompetenser(@
nyelvek*D
nyelvi ismeretek*D
nyelvi keszsegek*D
nyelvi kompetenciak*D
nyelvi kompetenciák*D
nyelvi készségek*D
nyelvismeret*D
nyelvtudas*D
nyelvtudás*D
nyelvvizsgak*D
nyelvvizsgák*D
nám*+
námsferill*+
námskeið)H
námskeið og ráðstefnur)H
nástroje*Z
nätverk+R
nätverk och medlemskap)b
nøglekompetencer(M
nøkkelkompetanse%?
nøkkelkvalifikasjoner*Q
năng lực&y
o meni,$
o meu percurso$&
o mne,%
o mnie';
o mně'M
o que construi*S
o que construí*S
o que sei fazer%\
o que uso%\
o sobie';
oa 능력,&
oa능력,&
obair dheonach)y
obiectiv'$
obiectiv profesional'$
obiective'$
obiettivi&<
obiettivo&<
obiettivo professionale&<
objave,'
objave in predavanja&_
objavljeni radovi'S
objectif$)
objectif professionnel$)
objectifs$)
objectiu)W
objectiu professional)W
objective$$
objectivo%Z
objektif(H
objetivo,(
objetivo profesional$B
objetivo profissional%Z
objetivos,(
objetivos pessoais'&
obras,)
obrazovanje$x
obrazovanje i obuka,*
obrazovanje i osposobljavanje)4
obres,+
obsluga komputera'\
obstudijske dejavnosti)(
obsługa komputera'\
obuke(f
obštudijske dejavnosti)(
ocakavania)$
occupation$8
occupational experience$8
occupazione%.
occupazione desiderata%{
ocekavani*3
ocekivanja,,
oceneni(y
oceneni a uspechy(y
ocenenia,-
ocenenia a uspechy,-
ocenenia a úspechy,-
ocenění(y
ocenění a úspěchy(y
ocio$K
octrooien%m
ocupacao de tempos livres%&
ocupacio desitjada(\
ocupació desitjada(\
ocupação de tempos livres%&
oczekiwania({
oczekiwania finansowe({
odabrani projekti,.
odborna prax,/
odborna praxe(x
odborna skoleni$5
odborna sposobilost'B
odborna zpusobilost'A
odborne certifikaty'A
odborne clanky,0
odborne dovednosti']
odborne publikace,0
odborne publikacie,1
odborne skusenosti,/
odborne znalosti*Z
odborne zrucnosti(6
odborná prax,/
odborná praxe(x
odborná spôsobilosť'B
odborná způsobilost'A
odborná školení$5
odborné certifikáty'A
odborné dovednosti']
odborné publikace,0
odborné publikácie,1
odborné skúsenosti,/
odborné znalosti*Z
odborné zručnosti(6
odborné články,0
odbyte szkolenia(e
odkazy,2
odnosniki+`
odnośniki+`
odporucania,3
odporúčania,3
odul ve basarilar&N
oduller&N
oduller ve basarilar&N
odullerim&N
oenska stilling*l
oenskad befattning*v
oenskad tjaenst*v
oenskat arbete*v
oenskemaal*v
oensker*x
oensket job*m
oensket jobb*l
oensket stilling*x
oevrig%@
oevrig arbetslivserfarenhet%P
oevrig erhvervserfaring%L
oevrig informasjon%@
oevrig information%G
oevrig utbildning)j
oevriga faerdigheter(@
oevriga kunskaper(@
oevriga meriter%G
oevriga meriter och kunskaper(@
oevriga uppgifter%G
oevriga upplysningar%G
oevriga utbildningar)j
oevrige ferdigheter%?
oevrige kompetencer(M
oevrige kurser)9
oevrige oplysninger%<
oevrige opplysninger%@
oevrigt,4
oevrigt engagemang)J
off duty$S
off the clock$S
ofimatica%_
ofimática%_
ogrenim$q
ogrenim bilgileri$q
ogrenim durumu$q
ohjelmistot%5
ohjelmointikielet%5
ohrajn${
oideachas&z
oideachas agus oiliuint&z
oideachas agus oiliúint&z
oiliuint':
oiliúint':
oklevelek&j
oktatas)A
oktatas es kepzes)A
oktatas es kepzesek)A
oktatás)A
oktatás és képzés)A
oktatás és képzések)A
okudugum okullar$q
okuduğum okullar$q
okul$q
okullarim$q
okullarım$q
okurettindi&f
okuskirteini&f
older positions$8
olennainen tyoekokemus$j
olennainen tyokokemus$j
olennainen työkokemus$j
oltre al lavoro&*
olulisemad projektid*U
om+i
om meg*Q
om mig*R
om personen+?
omandatud haridus*(
omat projektit*&
omdoemen,5
omdomen,5
omdömen,5
on yazi+v
on yazi ozeti%2
onde trabalhei$&
onderscheidingen&V
onderscheidingen en prijzen&V
onderwijs$<
onderwijs en opleiding$<
onderwijservaring%b
onderzoek&X
onderzoekservaring%b
onderzoeksprojecten&X
one cikan projeler$D
onkentes munka+J
onkentes tapasztalat+J
onkentes tevekenyseg+J
onkentesseg+J
online,6
online courses$W
online presence)_
online profielen+}
online profile*F
online profiles)_
online profilok*1
online profily,2
online-profile*F
onlineprofiler,7
onnur faerni)X
onoracha)-
onoracha agus gradaim)-
onorificenze&p
onoruri&v
onska stilling*l
onskad befattning*v
onskad tjanst*v
onskat arbete*v
onskemal*v
onsker*x
onsket job*m
onsket jobb*l
onsket stilling*x
ontspanning&t
onur ve oduller&N
onur ve ödüller&N
onóracha)-
onóracha agus gradaim)-
opdrachten%b
open source,8
open source contributions$:
open source projects$:
open source projekte&/
open source software$:
open to&@
open-source software$:
open-source-projekte&/
opensourceprojecten&X
operare pc$.
opere(%
opingud*(
opinie,9
opinnot$y
opintotausta$y
opis';
opiskelu$y
oplaeg&l
opleiding$<
opleiding en studie$<
opleiding en training$<
opleidingen$<
opleidingen en studies$<
opleidingsachtergrond$<
opleidingsgegevens$<
oplæg&l
oppimine*(
oppsummering*Q
opravneni'A
opravnenia'B
oprogramowanie'\
oprávnenia'B
oprávnění'A
opsummering++
organisasi*z
organisasjoner)Z
organisasjonserfaring).
organisational skills$1
organisationer,:
organisations professionnelles$X
organisatsioonid+P
organizacijas&`
organizacijos%z
organizaciones$`
organizacje(-
organizacje studenckie$}
organizacoes$b
organizatii$d
organizatii profesionale$d
organizations&k
organizações$b
organizații$d
organizații profesionale$d
organizācijas&`
orodja(Q
osaaminen%5
osaamisalueet%5
osaamisprofiili%6
osebne informacije+B
osebne lastnosti'O
osebni podatki+B
osebni profil'O
osebni projekti*`
osiagniecia+9
osiagniecia i nagrody+9
osiągnięcia+9
osiągnięcia i nagrody+9
oskastarf,;
oskir um starf,;
oskused%t
oskused ja teadmised%t
osnovni podaci+<
osnovni podatki+B
osobe za kontakt,<
osobe za preporuku,=
osobne informacie+A
osobne informacije+D
osobne projekty,>
osobne udaje+A
osobne vjestine(S
osobne vjestine i kompetencije(S
osobne vjestine i osobine*t
osobne vještine(S
osobne vještine i kompetencije(S
osobne vještine i osobine*t
osobne vlastnosti*s
osobni data+C
osobni informace+C
osobni interesi*?
osobni podaci+D
osobni profil,?
osobni projekti,.
osobni projekty,@
osobni udaje+C
osobni vlastnosti'M
osobni zajmy+7
osobny profil*s
osobné informácie+A
osobné projekty,>
osobné vlastnosti*s
osobné údaje+A
osobní data+C
osobní informace+C
osobní profil'M
osobní projekty,@
osobní vlastnosti'M
osobní zájmy+7
osobní údaje+C
osobný profil*s
osoby polecajace,9
osoby polecające,9
osposobljavanje(g
oss,A
osszefoglalas&Z
osszefoglalo&Z
oss活動,A
ostale informacije(i
ostale vestine(R
ostale veštine(R
ostale vjestine(S
ostale vještine(S
ostali podaci(i
ostalo(h
ostatne(4
ostatne informacie(4
ostatne zrucnosti(6
ostatni(2
ostatni dovednosti']
ostatni informace(2
ostatné(4
ostatné informácie(4
ostatné zručnosti(6
ostatní(2
ostatní dovednosti']
ostatní informace(2
osvedceni'A
osvedceni a certifikaty'A
osvedcenia'B
osvedcenia a certifikaty'B
osvedčenia'B
osvedčenia a certifikáty'B
osvědčení'A
osvědčení a certifikáty'A
osztondijak(U
osztondijak es dijak(U
ota yhteytta*-
ota yhteyttae*-
ota yhteyttä*-
other$V
other experience$8
other information$V
other information and notes$V
other interests$S
other jobs$8
other language(s)f
other languages)f
other roles$8
other skills$1
other work$8
others$V
otra experiencia$J
otra formacion$T
otra formación$T
otra informacion(C
otra información(C
otras experiencias$J
otro(s) idioma(s'e
otros(C
otros conocimientos%_
otros cursos$T
otros datos(C
otros datos de interes(C
otros datos de interés(C
otros idiomas'e
otros meritos(C
otros méritos(C
ou j'ai travaille$R
out of office$S
outils%^
outils informatiques%^
outra(s) lingua(s'h
outra(s) língua(s'h
outras competencias%\
outras competências%\
outras experiencias$&
outras experiências$&
outras informacoes(/
outras informacoes relevantes(/
outras informações(/
outras informações relevantes(/
outras linguas'h
outras línguas'h
outreach$L
outros(/
outros cursos$E
outros dados(/
outside interests$S
outside of work$S
outside work$S
ouvrages%h
over mezelf(k
over mij(k
overig$+
overige$+
overige cursussen$,
overige gegevens$+
overige informatie$+
overige opleidingen$,
overige vaardigheden&Y
overige werkervaring%b
overview$$
ovladanie jazykov('
ovlascenja)&
ovlastenja'C
ovlaštenja'C
ovlašćenja)&
ovládanie jazykov('
ovrig%@
ovrig arbetslivserfarenhet%P
ovrig erhvervserfaring%L
ovrig informasjon%@
ovrig information%G
ovrig utbildning)j
ovriga fardigheter(@
ovriga kunskaper(@
ovriga meriter%G
ovriga meriter och kunskaper(@
ovriga uppgifter%G
ovriga upplysningar%G
ovriga utbildningar)j
ovrige ferdigheter%?
ovrige kompetencer(M
ovrige kurser)9
ovrige oplysninger%<
ovrige opplysninger%@
ovrigt,4
ovrigt engagemang)J
ozet%2
ozgecmis ozeti%2
où j'ai travaillé$R
očakávania)$
očekivanja,,
očekávání*3
oħrajn${
pa fritiden,B
paa fritiden,B
padevused%t
paetevyydet*{
paetevyydet ja kortit*{
paetevyydet ja luvat*{
paetevyys*{
pageidaujamas darbas(=
pageidaujamos pareigos(=
pageidavimai(=
pagrindine informacija%v
pagrindinė informacija%v
paipeir$k
paitinni$k
paitinní$k
paixoes%&
paixões%&
palestras%[
palgasoov,C
palkinnot%N
palkinnot ja tunnustukset%N
palkkatoive*$
palyafutas$h
pamatinformacija+>
pamatinformācija+>
papers%g
papildinformacija'P
papildinformācija'P
papildizglitiba%V
papildizglītība%V
papildoma informacija*^
papildoma veikla,D
papildomas issilavinimas+K
papildomas išsilavinimas+K
papildomi duomenys*^
papildu informacija'P
papildu informācija'P
papildu izglitiba%V
papildu izglītība%V
papildus informacija'P
papildus informācija'P
paqueteria%_
paquetería%_
paquetes informaticos%_
paquetes informáticos%_
par mani%Y
par slov o mne,%
parcours$R
parcours academique(+
parcours académique(+
parcours professionnel$R
parcours scolaire(+
parcours universitaire(+
parcurs educational)1
parcurs educațional)1
parcurs profesional$M
participacao em eventos'n
participacio social$O
participacion social$?
participació social$O
participación social$?
participari la conferinte's
participação em eventos'n
participări la conferințe's
pasakumi(1
pasantias$J
pasantías$J
pasatiempos$K
pasiekimai%S
pasiones$K
pasirinkti projektai%x
pasiuni*7
pasiuni si hobby uri*7
pasiuni si interese*7
pasiuni și hobby-uri*7
pasiuni și interese*7
pasje(,
pasje i zainteresowania(,
paskyros*N
pasraksturojums%Y
passatempi*M
passatempos%&
passe temps$%
passe-temps$%
passioni&*
passions,E
pastimes$S
pasākumi(1
paten&u
patendid%r
patent%o
patentai+&
patente,F
patente di guida,G
patenten%m
patenter%p
patentes,H
patenti,I
patenti di guida,G
patenti e attestati$0
patenti e certificazioni$0
patentini$0
patentit%n
patentler$r
patents,J
patents and certifications&E
patents and publications%g
patenty,K
patevyydet*{
patevyydet ja kortit*{
patevyydet ja luvat*{
patevyys*{
patirtis(<
pazymejimai&'
pazymejimai ir sertifikatai&'
pašraksturojums%Y
pažymėjimai&'
pažymėjimai ir sertifikatai&'
pc kenntnisse&\
pc znalosti*Z
pc-kenntnisse&\
pcスキル*\
peer reviewed publications%g
peer-reviewed publications%g
pehmeaet taidot%5
pehmeat taidot%5
pehmeät taidot%5
pekerjaan*q
pekerjaan yang diinginkan)F
pelatihan+N
pelatihan & sertifikasi+N
pelatihan dan kursus+N
pelatihan dan sertifikasi+N
pemberi referensi(0
pembicara&u
pencapaian&Q
pendidikan*f
pendidikan formal*f
pendidikan non formal+N
pendidikan nonformal+N
pendidikan terakhir*f
penelitian,L
pengalaman*q
pengalaman bekerja*q
pengalaman berorganisasi*z
pengalaman kerja*q
pengalaman magang*q
pengalaman organisasi*z
pengalaman pekerjaan*q
pengalaman praktik*q
pengalaman profesional*q
pengalaman proyek,L
pengalaman relawan*z
pengalaman sukarela*z
penghargaan&Q
penghargaan & prestasi&Q
penghargaan dan prestasi&Q
penguasaan bahasa&G
penilaian mandiri keterampilan digital,M
perangkat lunak&H
percorso accademico',
percorso di studi',
percorso formativo',
percorso lavorativo%.
percorso professionale%.
percorso scolastico',
percurso academico$'
percurso académico$'
percurso profissional$&
perfectionare%*
perfectionnement&&
perfecționare%*
perfil,N
perfil personal,O
perfil pessoal%Z
perfil profesional$B
perfil professional)W
perfil profissional%Z
perfiles)L
perfiles en linea)L
perfiles en línea)L
perfils)M
perfils en linia)M
perfils en línia)M
perfis+]
perfis online+]
performance experience$8
perkenalan(H
permis,P
permis auto')
permis b,P
permis de conducere')
permis de conduir'*
permis de conduire,P
permis et certifications$A
permis et habilitations$A
permiso de conducir'(
permisos$F
permisos de conducir'(
permisos de conduir'*
permís de conduir'*
persoane de referinta,Q
persoane de referință,Q
persoenliche angaben%D
persoenliche daten%D
persoenliche faehigkeiten&\
persoenliche faehigkeiten und kompetenzen&\
persoenliche informationen%D
persoenliche interessen&1
persoenliche kompetenzen&\
persoenliche projekte&/
persoenliche staerken&^
persoenliches%D
persoenliches profil&^
persoenliches und hobbys&1
person%D
personal&O
personal data&O
personal details&O
personal info&O
personal information&O
personal interests$S
personal particulars&O
personal profile$$
personal projects$:
personal pursuits$S
personal skills$1
personal skills and competences$1
personal statement$$
personal summary$$
personalia,R
personalien%D
personas dati+>
personas informacija+>
personas informācija+>
persondata,S
personendaten%D
personiga informacija+>
personigas ipasibas%Y
personigie dati+>
personigie projekti*b
personiska informacija+>
personiskā informācija+>
personlege opplysningar+?
personliche angaben%D
personliche daten%D
personliche fahigkeiten&\
personliche fahigkeiten und kompetenzen&\
personliche informationen%D
personliche interessen&1
personliche kompetenzen&\
personliche projekte&/
personliche starken&^
personliches%D
personliches profil&^
personliches und hobbys&1
personlig informasjon+?
personlig information)|
personlig presentation+I
personlig profil+i
personliga egenskaper+I
personliga faerdigheter och kompetenser(@
personliga fardigheter och kompetenser(@
personliga färdigheter och kompetenser(@
personliga intressen)q
personliga projekt);
personliga uppgifter)|
personlige data+E
personlige egenskaper*Q
personlige ferdigheter%?
personlige interesser*C
personlige kompetencer(M
personlige oplysninger+E
personlige opplysninger+?
personlige projekter)<
personlige prosjekter)=
personligt*R
personligt brev)a
personnes de reference+X
personnes de référence+X
personoplysninger+E
personopplysninger+?
personuleg samantekt$g
personuleg verkefni)C
personulegar upplysingar)}
personuppgifter)|
personuupplysingar)}
personīgie dati+>
personīgie projekti*b
personīgā informācija+>
personīgās īpašības%Y
persoonlijk profiel(k
persoonlijke gegevens&P
persoonlijke informatie&P
persoonlijke interesses&t
persoonlijke projecten&X
persoonlijke samenvatting(k
persoonlijke vaardigheden&Y
persoonlijke vaardigheden en competenties&Y
persoonsgegevens&P
persuni ta' referenza,T
persónuleg samantekt$g
persónuleg verkefni)C
persónulegar upplýsingar)}
persónuupplýsingar)}
persönliche angaben%D
persönliche daten%D
persönliche fähigkeiten&\
persönliche fähigkeiten und kompetenzen&\
persönliche informationen%D
persönliche interessen&1
persönliche kompetenzen&\
persönliche projekte&/
persönliche stärken&^
persönliches%D
persönliches profil&^
persönliches und hobbys&1
pertenencia a asociaciones$`
pertinenca a associacions$a
pertinença a associacions$a
perustiedot*-
pesquisa*S
pet projects$:
pet проекты,U
pet-проекты,U
petijumi*b
petits boulots$R
petniecibas projekti*b
phu luc(W
phụ lục(W
pieces jointes%J
pieejamiba(;
pieejamība(;
pielikumi,V
pielikums,V
pieredze(:
pieteikuma vestule+q
pieteikuma vēstule+q
pinned$:
pinned projects$:
pièces jointes%J
places i've worked$8
po godzinach(,
po praci+7
po pracy(,
po práci+7
pocitacove dovednosti']
pocitacove znalosti*Z
pocitacove zrucnosti(6
podaci za kontakt+<
podstawowe informacje(8
podsumowanie';
podsumowanie zawodowe';
podujatia+.
pohiandmed*T
points forts$)
poklicna pot(F
poklicne izkusnje(F
poklicne izkušnje(F
poklicni profil'O
polecenia,9
politisches engagement&2
pomegiai*=
pomegiai ir interesai*=
pomembnejsi projekti*`
pomembnejši projekti*`
pomėgiai*=
pomėgiai ir interesai*=
ponencias%k
ponencias y publicaciones%k
ponencies'i
ponències'i
popis publikacija,W
popratno pismo,X
poprzednie stanowiska)%
portafolio($
portafolis,+
portafoll,Y
portefoelje,Z
portefolje,Z
portefølje,Z
portfelis%x
portfelj*`
portfoelj);
portfolio,[
portfolj);
portfolyo$D
portfoolio*U
portfoy$D
portfólio,\
portfólió)d
portfölj);
portföy$D
portofolio,L
portofoliu'=
posicao desejada'&
posisi yang diinginkan)F
posisi yang dilamar)F
position sought&@
positions$8
positions held$8
positions of responsibility$8
posizione attuale%.
posizione desiderata%{
posizione per la quale si concorre%{
posizione ricercata%{
posizioni ricoperte%.
posição desejada'&
poslovno iskustvo*V
post ata uaim)l
post atá uaim)l
post inmhianaithe)l
poste recherche'6
poste recherché'6
poste souhaite'6
poste souhaité'6
poste vise'6
poste visé'6
postes occupes$R
postes occupés$R
postes precedents$R
postes précédents$R
postignuca+{
postignuća+{
posts$8
posts held$8
postul dorit&%
postul vizat&%
poszukiwane stanowisko({
potrdila'F
potvrde,]
potvrde i certifikati'C
povezave)+
poveznice*O
povijest zaposlenja(w
povzetek'O
poza praca(,
poza pracą(,
pozadovana pozice*3
pozadovana pozicia)$
pozadovane zamestnani*3
pozadovane zamestnanie)$
pozitia dorita&%
pozizzjoni mixtieqa(Z
poziția dorită&%
poznavanje jezika*g
poznavanje rada na racunaru(R
poznavanje rada na računaru(R
poznavanje stranih jezika*g
pozostale(d
pozostale informacje(d
pozostałe(d
pozostałe informacje(d
počítačové dovednosti']
počítačové znalosti*Z
počítačové zručnosti(6
pożizzjoni mixtieqa(Z
požadovaná pozice*3
požadovaná pozícia)$
požadované zamestnanie)$
požadované zaměstnání*3
praca)%
praca s pocitacom(6
praca spoleczna$}
praca społeczna$}
praca zawodowa)%
prace dorywcze)%
prace s pc']
prace sezonowe)%
pracovna historia,/
pracovna prax,/
pracovne skusenosti,/
pracovni historie(x
pracovni kariera(x
pracovni praxe(x
pracovni preference*3
pracovni zkusenost(x
pracovni zkusenosti(x
pracovná história,/
pracovná prax,/
pracovné skúsenosti,/
pracovní historie(x
pracovní kariéra(x
pracovní praxe(x
pracovní preference*3
pracovní zkušenost(x
pracovní zkušenosti(x
practica$M
practical experience$8
practical skills$1
practicas$J
practicas profesionales$J
practică$M
practiques'+
praesentation++
praesentationer&l
praestationer%A
praksa,^
prakse,_
prakses(:
praksis%H
prakticke skusenosti,/
praktické skúsenosti,/
prakticne izkusnje(F
prakticno iskustvo(w
praktijkervaring%b
praktik,`
praktika,a
praktikad%4
praktikophold%L
praktikum%Q
praktische erfahrung%Q
praktische erfahrungen%Q
praktične izkušnje(F
praktično iskustvo(w
praktyka zawodowa)%
praktyki)%
praktyki i staze)%
praktyki i staże)%
pranesimai+&
pranešimai+&
prasmes'Q
prasmes un iemanas'Q
prasmes un iemaņas'Q
prasmes un zinasanas'Q
prasmes un zināšanas'Q
prawa jazdy,b
prawo jazdy,b
prax,/
praxe(x
praxiserfahrung%Q
predavanja,'
predchozi zamestnani(x
prednaskova cinnost'T
prednasky'T
prednášková činnosť,1
prednášky,1
predstava o zamestnani)$
predstava o zamestnaní)$
predstaveni'M
predstavenie*s
predstavitev'O
predstavitve&_
predstavljanje*t
predstavy o praci*3
preference*3
preferences&@
preferencias,c
preferencias laborales([
preferencie)$
preferencies(\
preferencies laborals(\
preferencije,d
preferencje({
preferencje zawodowe({
preferensi pekerjaan)F
preferenze%{
preferenzi(Z
preferinte&%
preferințe&%
preferovana pozice*3
preferovana pozicia)$
preferovaná pozice*3
preferovaná pozícia)$
preferowane stanowisko({
preferred occupation&@
preferències(\
preferències laborals(\
preferências'&
pregatire academica)1
pregatire educationala)1
pregătire academică)1
pregătire educațională)1
prehled praxe(x
prehled zamestnani(x
preise&3
preise und auszeichnungen&3
preise und stipendien&3
prelekcje%s
premi&p
premi e borse di studio&p
premi e riconoscimenti&p
premiacoes&n
premiações&n
premii&v
premii si distinctii&v
premii si realizari&v
premii și distincții&v
premii și realizări&v
premios'j
premios e distincoes&n
premios e honrarias&n
premios e reconhecimentos&n
premios y becas&R
premios y distinciones&R
premios y logros&R
premios y reconocimientos&R
premis&$
premis i distincions&$
premis i reconeixements&$
premjijiet&o
preparacion academica$;
preparación académica$;
preporuka,=
preporuke,=
presenca online+]
presence en ligne)G
presencia en linea)L
presencia en línea)L
presentacio)W
presentacion$B
presentaciones%k
presentacions'i
presentació)W
presentación$B
presentasi&u
presentasjon*Q
presentasjoner&m
presentaties%m
presentation,e
presentationer%o
presentations,f
presentazione&<
presentazioni%j
presença online+]
prestasi&Q
prestasi dan penghargaan&Q
prestasjoner*,
prestaties&V
prestationer+m
pretekle zaposlitve(F
pretensao salarial'&
pretensiones([
pretensoes'&
pretensão salarial'&
pretensões'&
pretentions salariales'6
prethodna zaposlenja,g
preukazy'B
previous employment$8
previous experience$8
previous jobs$8
previous positions$8
previous roles$8
prezentace,0
prezentacie,1
prezentacijas){
prezentaciok'L
prezentacja';
prezentacje%s
prezentare'$
prezentari%i
prezentazzjoni)/
prezentazzjonijiet%q
prezentácie,1
prezentációk'L
prezentācijas){
prezentări%i
preżentazzjoni)/
preżentazzjonijiet%q
pricakovanja,h
pridobljena izobrazba$w
priebeh vzdelania$p
priebeh zamestnani,/
priebeh zamestnania,/
priebeh zamestnaní,/
priedai(r
priedas(r
prijzen&V
prijzen en onderscheidingen&V
prilog(q
priloga,i
priloge,i
priloha,j
prilohy,j
prilozi,k
principais competencias%\
principais competências%\
principais projetos*S
principales aptitudes%_
principales competences%^
principales compétences%^
principales realisations&r
principales réalisations&r
principali progetti(%
principaux projets'5
priporocila,l
priporocilo,l
priporočila,l
priporočilo,l
priser,m
priser och utmaerkelser+m
priser och utmarkelser+m
priser och utmärkelser+m
priser og haedersbevisninger%A
priser og hædersbevisninger%A
priser og udmaerkelser%A
priser og udmærkelser%A
priser og utmerkelser*,
prises de parole%h
prisistatymas%T
pristatymai+&
privat,n
private interessen&1
private projekte&/
privates&1
privattivi%q
privitci,o
prix&r
prix et bourses&r
prix et distinctions&r
prix et recompenses&r
prix et récompenses&r
prizai%S
prizes$7
prizes and awards$7
priznanja+y
priznanja i nagrade+z
priznanja in nagrade(z
pričakovanja,h
pro bono$L
producao bibliografica%[
producao cientifica%[
produção bibliográfica%[
produção científica%[
profesijna prax,/
profesijne organizacie'Z
profesijne skusenosti,/
profesijny profil*s
profesijná prax,/
profesijné organizácie'Z
profesijné skúsenosti,/
profesijný profil*s
profesine patirtis(<
profesine veikla(<
profesines organizacijos%z
profesiniai igudziai%w
profesiniai įgūdžiai%w
profesinis profilis%T
profesinė patirtis(<
profesinė veikla(<
profesinės organizacijos%z
profesionala pieredze(:
profesionalais profils%Y
profesionalas organizacijas&`
profesionalas prasmes'Q
profesionalne vestine(R
profesionalne veštine(R
profesionalne vjestine(S
profesionalne vještine(S
profesionalni profil'N
profesionalni sazetak*t
profesionalni sažetak*t
profesionalno iskustvo*V
profesionālais profils%Y
profesionālā pieredze(:
profesionālās organizācijas&`
profesionālās prasmes'Q
profesjonell erfaring%H
profesni dovednosti']
profesni draha(x
profesni kariera(x
profesni organizace'[
profesni osvedceni'A
profesni praxe(x
profesni profil'M
profesni sdruzeni'[
profesni shrnuti'M
profesni zkusenosti(x
profesní dovednosti']
profesní dráha(x
profesní kariéra(x
profesní organizace'[
profesní osvědčení'A
profesní praxe(x
profesní profil'M
profesní sdružení'[
profesní shrnutí'M
profesní zkušenosti(x
professionaalne profiil)8
professional activities$8
professional affiliations&k
professional appointments$8
professional associations&k
professional background$8
professional bodies&k
professional certifications&E
professional development$W
professional education$9
professional experience$8
professional history$8
professional journey$8
professional licenses&E
professional memberships&k
professional memberships and affiliations&k
professional objective$$
professional organizations&k
professional profile$$
professional projects$:
professional qualifications&E
professional references'K
professional registration&E
professional registrations&E
professional skills$1
professional summary$$
professional training$W
professioneel profiel(k
professionel erfaring%L
professionele ervaring%b
professionele lidmaatschappen&[
professionele vaardigheden&Y
professionell erfarenhet%P
profesyonel deneyim&|
profesyonel ozet%2
profesyonel profil%2
profesyonel özet%2
proficiencies$1
profiel(k
profielen+}
profielschets(k
profieltekst(k
profiil)8
profiili%6
profiilid+^
profiilit+a
profil,p
profil daring*e
profil diri(H
profil in kuerze&^
profil in kurze&^
profil in kürze&^
profil kandydata';
profil online*e
profil personal'$
profil personali)/
profil personnel$)
profil profesional,q
profil professionnel$)
profil professjonali)/
profil singkat(H
profil zawodowy';
profilar*4
profilbeskrivning+I
profile,r
profile internetowe+`
profile spolecznosciowe+`
profile społecznościowe+`
profile summary$$
profiler,s
profiles)_
profili,t
profili na mrezi,u
profili na mreži,u
profili online'^
profili social'^
profiliai*N
profilis%T
profill$g
profiller&F
profilo&<
profilo personale&<
profilo professionale&<
profilok*1
profils,v
profils en ligne)G
profiltekst++
profiluri+S
profiluri online+S
profily,2
progetti,w
progetti accademici(%
progetti di ricerca(%
progetti open source(%
progetti personali,w
progetti realizzati(%
progetti rilevanti(%
progetti selezionati(%
progetti ta' ricerka,Y
programavimo kalbos%w
programlama dilleri%`
programlar%`
programmeerimiskeeled%t
programmeertalen&Y
programmeringsspraak,x
programmeringssprak,x
programmeringssprog(M
programmeringsspråk,x
programmesanas valodas'Q
programmierkenntnisse&\
programmiersprachen&\
programming$1
programming languages$1
programming skills$1
programmēšanas valodas'Q
programovaci jazyky']
programovacie jazyky(6
programovací jazyky']
programozasi nyelvek(O
programozási nyelvek(O
programski jezici%$
programski jeziki(Q
programvara(@
proiecte'=
proiecte academice'=
proiecte de cercetare'=
proiecte personale'=
proiecte profesionale'=
proiecte proprii'=
proiecte realizate'=
proiecte relevante'=
proiecte selectate'=
proifil$C
proifil phearsanta$C
proifili+c
proifili ar line+c
proje deneyimi$D
project,y
project experience$:
project work$:
projecten&X
projectervaring&X
projectes,+
projectes de recerca,+
projectes destacats,+
projectes personals,+
projectes propis,+
projectes realitzats,+
projectos*S
projects,z
projects and research$:
projekt,{
projektai%x
projektarbeit&/
projektarbeiten&/
projektauswahl&/
projekte&/
projektek)d
projekter)<
projekterfahrung&/
projekterfahrungen&/
projekterfarenhet);
projekterfaring)<
projekthistorie&/
projekti,|
projektid*U
projektikogemus*U
projektikokemus*&
projektit*&
projektit ja hankkeet*&
projektliste&/
projektno iskustvo,.
projektove zkusenosti,@
projektové zkušenosti,@
projekttapasztalat)d
projektubersicht&/
projektuebersicht&/
projekty,}
projekty badawcze&D
projekty open source&D
projekty osobiste&D
projekty wlasne&D
projekty własne&D
projektübersicht&/
projeler$D
projelerim$D
projet'5
projet professionnel'6
projetos*S
projetos academicos*S
projetos acadêmicos*S
projetos de destaque*S
projetos de pesquisa*S
projetos open source*S
projetos pessoais*S
projetos profissionais*S
projetos proprios*S
projetos próprios*S
projetos realizados*S
projetos relevantes*S
projets'5
projets academiques'5
projets académiques'5
projets annexes'5
projets de recherche'5
projets etudiants'5
projets marquants'5
projets open source'5
projets perso'5
projets personnels'5
projets professionnels'5
projets realises'5
projets réalisés'5
projets scolaires'5
projets universitaires'5
projets étudiants'5
propratno pismo+s
prosjekt)=
prosjekter)=
prosjekterfaring)=
prosti cas*A
prosti čas*A
prostocasne dejavnosti*A
prostovoljne dejavnosti)(
prostovoljno delo)(
prostovoljske izkusnje)(
prostovoljske izkušnje)(
prostovoljstvo)(
prostočasne dejavnosti*A
proyecto($
proyectos($
proyectos academicos($
proyectos académicos($
proyectos de investigacion($
proyectos de investigación($
proyectos destacados($
proyectos open source($
proyectos personales($
proyectos profesionales($
proyectos propios($
proyectos realizados($
proyectos relevantes($
proyek,L
proyek penelitian,L
proyek pilihan,L
proyek pribadi,L
proyek terkait,L
proġetti,Y
proġetti personali,Y
proġetti ta' riċerka,Y
prubeh vzdelani$o
prubeh zamestnani(x
pruefungen$4
prufungen$4
prukazy'A
prukazy a opravneni'A
pruvodni dopis+t
przebieg edukacji)6
przebieg kariery)%
przebieg kariery zawodowej)%
przebieg nauki)6
przebieg pracy zawodowej)%
przynaleznosc do organizacji(-
przynależność do organizacji(-
pràctiques'+
práca s počítačom(6
práce s pc']
prácticas$J
prácticas profesionales$J
præsentation++
præsentationer&l
præstationer%A
prémios&n
prémios e distinções&n
présence en ligne)G
présentation$)
présentations%h
prétentions salariales'6
prêmios&n
prêmios e distinções&n
prêmios e honrarias&n
prêmios e reconhecimentos&n
príloha-$
prílohy-$
prófílar*4
prófíll$g
próifíl$C
próifíl phearsanta$C
próifílí+c
próifílí ar líne+c
prüfungen$4
průběh vzdělání$o
průběh zaměstnání(x
průkazy'A
průkazy a oprávnění'A
průvodní dopis+t
pubblicazioni%j
pubblicazioni e conferenze%j
pubblicazioni e presentazioni%j
pubblicazioni scientifiche%j
pubblikazzjonijiet%q
public service$L
public speaking%g
publicaciones%k
publicaciones cientificas%k
publicaciones científicas%k
publicaciones y ponencias%k
publicacions'i
publicacions i ponencies'i
publicacions i ponències'i
publicacoes%[
publicacoes cientificas%[
publicacoes e palestras%[
publicaties%m
publicaties en lezingen%m
publicaties en presentaties%m
publicatii%i
publicatii si prezentari%i
publicatii stiintifice%i
publication%g
publications,f
publications and patents%g
publications and presentations%g
publications and talks%g
publications et communications%h
publications et conferences%h
publications et conférences%h
publications scientifiques%h
publicações%[
publicações científicas%[
publicações e palestras%[
publicații%i
publicații și prezentări%i
publicații științifice%i
publicerade artiklar%o
publikace,0
publikace a prednasky,0
publikace a přednášky,0
publikacie,1
publikacie a prednasky,1
publikacijas){
publikacije,'
publikacije i predavanja,W
publikacijos+&
publikaciok'L
publikaciok es eloadasok'L
publikacios lista'L
publikacje%s
publikacje i wystapienia%s
publikacje i wystąpienia%s
publikacje naukowe%s
publikacna cinnost,1
publikacni cinnost,0
publikasi&u
publikasi ilmiah&u
publikasjonar&m
publikasjoner&m
publikasjoner og foredrag&m
publikationen&0
publikationen und vortraege&0
publikationen und vortrage&0
publikationen und vorträge&0
publikationer-%
publikationer och foeredrag%o
publikationer och foredrag%o
publikationer och föredrag%o
publikationer og foredrag&l
publikationslista%o
publikationsliste-&
publikatsioonid%r
publikatsioonid ja ettekanded%r
publikačná činnosť,1
publikační činnost,0
publikácie,1
publikácie a prednášky,1
publikációk'L
publikációk és előadások'L
publikációs lista'L
publikācijas){
published work%g
puesto deseado([
puesto solicitado([
puestos anteriores$J
puestos desempenados$J
puestos desempeñados$J
puheet%n
punann-'
puncte forte'$
páipéir$k
pályafutás$h
pár slov o mne*s
pár slov o mně'M
pädevused%t
pätevyydet*{
pätevyydet ja kortit*{
pätevyydet ja luvat*{
pätevyys*{
på fritiden,B
põhiandmed*T
pētniecības projekti*b
pētījumi*b
předchozí zaměstnání(x
přednášková činnost,0
přednášky,0
představení'M
představy o práci*3
přehled praxe(x
přehled zaměstnání(x
příloha-(
přílohy-(
qua trinh cong tac'u
qua trinh cong tac va lam viec'u
qua trinh dao tao&K
qua trinh hoc tap&K
qua trinh lam viec'u
qualificacao profissional$E
qualificacoes%\
qualificacoes profissionais%\
qualifications-)
qualificação profissional$E
qualificações%\
qualificações profissionais%\
qualifiche$-
qualifikationen&\
qualifikationsprofil&^
que busco-*
que me gusta$K
que se hacer%_
quem sou%Z
qui soc)W
qui suis je$)
qui suis-je$)
quien soy$B
quién soy$B
quá trình công tác'u
quá trình công tác và làm việc'u
quá trình học tập&K
quá trình làm việc'u
quá trình đào tạo&K
què busco(\
qué busco([
qué me gusta$K
qué sé hacer%_
raadighed*m
raccomandazioni+V
racunalna znanja(S
racunalne vjestine(S
racunalniska znanja(Q
racunalniske vescine(Q
racunarske vestine(R
rad na racunalu(S
rad na racunaru(R
rad na računalu(S
rad na računaru(R
radighed*m
radionice)5
radna iskustva*V
radno iskustvo*V
radno mjesto na koje se prijavljujete,d
radovi'S
radstefnur+j
radstefnur og malthing+j
raiteas pearsanta$C
rakkomandazzjonijiet,T
raksti){
rangkuman(H
rannsoknarverkefni)C
rannsoknir)C
rannsóknarverkefni)C
rannsóknir)C
raziskave*`
raziskovalni projekti*`
razno(h
razpolozljivost,h
razpoložljivost,h
računalna znanja(S
računalne vještine(S
računalniška znanja(Q
računalniške veščine(Q
računarske veštine(R
realisations'5
realisations et projets'5
realizacoes&n
realizari&v
realizações&n
realizetie projekti*b
realizovane projekty-+
realizované projekty-+
realizowane projekty&D
realizări&v
realizētie projekti*b
reamhra$C
recapiti%9
recent projects$:
recent roles$8
recent talks%g
recent writing%g
recerca,+
recherche'5
recognition$7
recomanacions'4
recomandari,Q
recomandări,Q
recomendaciones'3
recomendacoes'2
recomendações'2
recommandations+X
recommendations'K
recommendations received'K
recompenses&r
recompenses et distinctions&r
reconeixements&$
reconhecimentos&n
reconocimientos&R
recorrido laboral$J
recorrido profesional$J
recunoasteri&v
recunoașteri&v
redes-,
redes e afiliacoes$b
redes e afiliações$b
redes e filiacoes$b
redes e filiações$b
redes sociais+]
redes sociales)L
redes y afiliaciones$`
referans--
referans bilgileri--
referansar&)
referanse&)
referanser&)
referanslar--
referanslarim--
referanslarım--
referaty%s
referees'K
reference-.
reference contacts'K
reference persons'K
referencer-/
references-0
references professionnelles+X
referencia-1
referenciak$m
referenciamunkak)d
referenciamunkák)d
referencias-2
referencias laborales'3
referencias personales'3
referencias pessoais'2
referencias profesionales'3
referencias profissionais'2
referenciaszemelyek$m
referenciaszemélyek$m
referencie,3
referencies'4
referencies professionals'4
referenciák$m
referencje,9
referencne osebe,l
referencne osoby,3
referencni osoby(v
referens,5
referenser,5
referensi(0
referenspersoner,5
referenssit-3
referenten$*
referentie$*
referenties$*
referentsid-4
referenz%c
referenze+V
referenze professionali+V
referenzen%c
referenzgeber%c
referenzi,T
referenzpersonen%c
referenzprojekte&/
referenčne osebe,l
referenčné osoby,3
referenční osoby(v
referinte,Q
referinte profesionale,Q
referințe,Q
referințe profesionale,Q
referències'4
referències professionals'4
referências'2
referências pessoais'2
referências profissionais'2
registraties&U
registrations&E
registro profissional$H
registros profissionais$H
rekomendacija%y
rekomendacijas&(
rekomendacijos%y
rekomendacje,9
rekomendasi(0
rekomenduojantys asmenys%y
rekomendācijas&(
rekommendationer,5
related experience$8
relawan*z
relazioni%j
relevant arbeidserfaring%H
relevant arbetslivserfarenhet%P
relevant coursework$W
relevant erfarenhet%P
relevant erfaring)O
relevant erhvervserfaring%L
relevant experience$8
relevant projects$:
relevant skills$1
relevanta projekt);
relevante kurser)9
relevante projecten&X
relevante werkervaring%b
rendezvenyek+-
rendezvények+-
renginiai(7
renseignements'}
renseignements complementaires&>
renseignements complémentaires&>
renseignements personnels'}
research$:
research and teaching posts$8
research experience$8
research interests$S
research output%g
research posts$8
research projects$:
research publications%g
reseaux)G
reseaux et affiliations$X
reseaux sociaux)G
resultater-5
resum)W
resum professional)W
resume-6
resume professionnel$)
resume summary$$
resumen$B
resumen ejecutivo$B
resumen profesional$B
resumo%Z
resumo de qualificacoes%Z
resumo de qualificações%Z
resumo profissional%Z
resumé++
retele de socializare+S
retele si afilieri$d
retele sociale+S
reti e affiliazioni$^
reti sociali'^
rettindi+Y
reynsla&,
rezime+'
rezumat'$
rezumat profesional'$
rețele de socializare+S
rețele sociale+S
rețele și afilieri$d
riassunto&<
ricerca(%
ricerka,Y
riconoscimenti&p
riconoscimenti e premi&p
ridicske opravneni-7
ridicske prukazy-7
ridicsky prukaz-7
riepilogo&<
rijbewijs-8
rijbewijzen-8
rijvaardigheid-8
riki'Q
rikonoxximenti&o
ringkasan(H
ringkasan profesional(H
riset,L
risultati&p
rit&i
ritaskra&i
ritaskrá&i
ritverk&i
riwayat karier*q
riwayat karir*q
riwayat kerja*q
riwayat organisasi*z
riwayat pekerjaan*q
riwayat pelatihan+N
riwayat pendidikan*f
riwayat profesional*q
riċerka,Y
roghanna poist)l
rolam&Z
rovid bemutatkozas&Z
rozne-9
ruzne(2
ráiteas pearsanta$C
ráðstefnur+j
ráðstefnur og málþing+j
rådighed*m
réalisations'5
réalisations et projets'5
réamhrá$C
récompenses&r
récompenses et distinctions&r
référence+X
références+X
références professionnelles+X
réseaux)G
réseaux et affiliations$X
réseaux sociaux)G
résumé$)
résumé professionnel$)
réttindi+Y
rólam&Z
różne(d
rôzne(4
rövid bemutatkozás&Z
rīki'Q
různé(2
s cim pracuji']
s čím pracuji']
saatavuus*$
saatekirje*%
saavutukset%N
saavutukset ja palkinnot%N
saavutused&-
saberes%_
sabiedriska darbiba%d
sabiedriskas aktivitates%d
sabiedriskā darbība%d
sabiedriskās aktivitātes%d
saesonarbejde%L
saesongsarbete%P
saisonarbeit%Q
saites-:
sajat projektek)d
saját projektek)d
salariswens%3
salary expectations&@
samandrag*Q
samantekt$g
samband)}
samenvatting(k
samfelagsmidlar*4
samfélagsmiðlar*4
sammanfattning+I
sammendrag*Q
sammenfatning++
samoocena digitalnih kompetenc-;
samoocena kompetencji cyfrowych-<
samoprocena digitalnih vestina-=
samoprocena digitalnih veština-=
samoprocjena digitalnih vjestina->
samoprocjena digitalnih vještina->
samskiptaupplysingar)}
samskiptaupplýsingar)}
san pham&w
santrauka%T
saoralaiocht)y
saorálaíocht)y
saper fare$-
sasniegumi%R
sasongsarbete%P
savanoriavimas,D
savanoriska veikla,D
savanoriška veikla,D
savanoryste,D
savanorystes patirtis,D
savanorystė,D
savanorystės patirtis,D
savoir etre%^
savoir faire%^
savoir-faire%^
savoir-être%^
savoirs faire%^
savoirs-faire%^
sazetak'N
sažetak'N
scheine$4
scheine und lizenzen$4
schluesselkompetenzen&\
schlusselkompetenzen&\
schlüsselkompetenzen&\
scholarly output%g
scholarships$7
scholing$<
school-?
school and college$9
schooling$9
schoolopleiding$<
schopnosti*Z
schopnosti a dovednosti']
schopnosti znalosti a dovednosti']
schopnosti, znalosti a dovednosti']
schriften&0
schriftenverzeichnis&0
schul und berufsausbildung$3
schul und berufsbildung$3
schul und hochschulbildung$3
schul- und berufsausbildung$3
schul- und berufsbildung$3
schul- und hochschulbildung$3
schulausbildung$3
schulbesuch$3
schulbildung$3
schule$3
schule und ausbildung$3
schule und studium$3
schulen$3
schulische ausbildung$3
schulische laufbahn$3
schulischer werdegang$3
schulisches$3
schulungen&.
schulungen und seminare&.
schwerpunkte&\
scientific publications%g
sciezka edukacyjna)6
scileanna((
scileanna digiteacha((
scileanna gairmiula((
scileanna gairmiúla((
scileanna riomhaireachta((
scileanna ríomhaireachta((
scileanna teanga*I
scileanna teicniula((
scileanna teicniúla((
scolaireachtai)-
scolarite(+
scolarité(+
scoli)1
scoláireachtaí)-
scrisoare de intentie-@
scrisoare de intenție-@
scrisoare de motivatie-@
scrisoare de motivație-@
scrisori de recomandare,Q
scritti%j
scurta prezentare'$
scurtă prezentare'$
sea service$8
seasonal work$8
sebahodnotenie digitalnych zrucnosti-A
sebahodnotenie digitálnych zručností-A
sebehodnoceni digitalnich dovednosti-B
sebehodnocení digitálních dovedností-B
secilmis projeler$D
seimineair'`
seimineáir'`
seirbhis phobail)y
seirbhís phobail)y
seizoenswerk%b
sekalaista+e
selbst gebaut&/
selbstbeurteilung digitale kompetenz(N
selbsteinschaetzung digitaler kompetenzen(N
selbsteinschatzung digitaler kompetenzen(N
selbsteinschätzung digitaler kompetenzen(N
selected experience$8
selected projects$:
selected publications%g
selected roles$8
selected talks%g
selected writing%g
self introduction$$
self-introduction$$
seltsitegevus-C
selvevaluering af digitale kompetencer-D
seminaarit+1
seminaarit ja konferenssit+1
seminaires'_
seminaires et conferences'_
seminar$>
seminar dan konferensi$>
seminar dan pelatihan+N
seminarai(7
seminarai ir kursai+K
seminare-E
seminare a konference$z
seminare a konferencie+.
seminare a kurzy$6
seminare und konferenzen+2
seminare und kurse&.
seminare und weiterbildungen&.
seminarer-F
seminarer og konferanser%e
seminarer og konferencer&T
seminari-G
seminari e convegni'r
seminari i obuke(f
seminari i tecajevi(g
seminari i tečajevi(g
seminari un kursi%V
seminaria+0
seminaria i konferencje+0
seminarid+G
seminarid ja konverentsid+G
seminarier)R
seminarier och konferenser)R
seminarii's
seminarios'm
seminarios e congressos'n
seminarios y congresos'o
seminaris'p
seminarji(n
seminarji in konference(n
seminarji in tecaji(D
seminarji in tečaji(D
seminars-H
seminars and conferences'k
seminars and workshops$W
seminars en conferenties'q
seminer ve konferanslar&}
seminer ve kurslar%'
seminerler&}
seminerler ve kurslar%'
semináre+.
semináre a konferencie+.
semináre a kurzy(5
seminários'n
seminários e congressos'n
semináře$z
semináře a konference$z
semináře a kurzy$5
semināri(1
semināri un kursi%V
senine tookogemus%4
senine töökogemus%4
serthekking)X
sertifika%%
sertifika bilgileri%%
sertifika ve belgeler%%
sertifikaadid(Y
sertifikaadid ja tunnistused(Y
sertifikaatit*{
sertifikaatit ja paetevyydet*{
sertifikaatit ja patevyydet*{
sertifikaatit ja pätevyydet*{
sertifikacija%U
sertifikalar%%
sertifikalar ve belgeler%%
sertifikalarim%%
sertifikalarım%%
sertifikasi+O
sertifikasi & lisensi+O
sertifikasi dan lisensi+O
sertifikasi profesional+O
sertifikat-I
sertifikat dan lisensi+O
sertifikat for bil)c
sertifikat pelatihan+O
sertifikatai&'
sertifikatai ir licencijos&'
sertifikater&9
sertifikater og kurs%>
sertifikater og lisenser&9
sertifikati-J
sertifikati i licence)&
sertifikati un licences%U
sertifikavimas&'
sertifikācija%U
sertifikāti%U
sertifikāti un licences%U
sertifioinnit*{
sertifisering&9
sertifiseringer&9
service$L
servicio comunitario$?
servicio social$?
servico comunitario$=
servico voluntario$=
servizio civile%|
servizz komunitarju&+
serviço comunitário$=
serviço voluntário$=
sesongarbeid%H
settore professionale%{
sevdigim seyler&q
sevdiğim şeyler&q
sezonni prace(x
sezónní práce(x
seçilmiş projeler$D
sfond edukattiv)7
short bio$$
short term jobs$8
short-term jobs$8
shrnuti'M
shrnutí'M
shubija%}
shubijiet%}
side jobs$8
side projects$:
side work$:
sideprojekter)<
sideprosjekter)=
sidoprojekt);
siekiamos pareigos(=
siete-K
silne stranky,%
silné stránky,%
sim-L
simenntun)H
simpozioane's
sintese%Z
sintesi&<
sinteza'$
sinteză'$
sissejuhatus)8
site-M
site tickets&E
sites+]
sites web)G
siti elettronici+n
siti elettroniċi+n
siti web'^
sitios web)L
situation actuelle$R
sivuprojektit*&
sjaelvbedoemning av digital kompetens-N
sjalfbodalidastarf)^
sjalfbodastarf)^
sjalfbodavinna)^
sjalfsmat a stafraenni haefni-O
sjalvbedomning av digital kompetens-N
sjálfboðaliðastarf)^
sjálfboðastarf)^
sjálfboðavinna)^
sjálfsmat á stafrænni hæfni-O
självbedömning av digital kompetens-N
skaitmeniniai igudziai%w
skaitmeniniai įgūdžiai%w
skaitmeniniu igudziu isivertinimas-P
skaitmeninių įgūdžių įsivertinimas-P
skill-Q
skill set$1
skills-R
skills & tools$1
skills and abilities$1
skills and competences$1
skills and expertise$1
skills summary$1
skillset$1
skirteini+Y
skjol)u
skjöl)u
skola-S
skolaganga*+
skolar*+
skole-T
skolegang-T
skoleni$5
skoleni a kurzy$5
skolenia(5
skolenia a kurzy(5
skolgaang$t
skolgang$t
skolgång$t
skolor$t
skolovanje$x
skoly-U
skupovi(m
skusenosti,/
skírteini+Y
skólaganga*+
skólar*+
skúsenosti,/
slobodne aktivnosti-V
slobodno vreme*@
slobodno vrijeme*?
sns-W
snsアカウント-X
so thich+o
so thich ca nhan+o
so thich va moi quan tam+o
so yeu),
sobre%Z
sobre mi,O
sobre mi persona$B
sobre mim%Z
sobre mí$B
social-Y
social and political activities$L
social engagement$L
social links)_
social media-Z
social network'^
social networks)_
social profiles)_
sociala medier+R
sociala naetverk+R
sociala natverk+R
sociala nätverk+R
sociale media+}
sociale medier*2
sociale netvaerk*2
sociale netværk*2
sociale netwerken+}
socialie mediji-:
socialie tikli-:
socialiniai tinklai*N
socialne siete-K
socialni site-M
sociedades$b
societes savantes$X
societies&k
sociálne siete-K
sociální sítě-M
sociétés savantes$X
sociālie mediji-:
sociālie tīkli-:
soeger*m
soeker-[
soeknad-\
soeknadsbrev-\
soft skill&H
soft skills-]
software-^
software projects$:
software skills$1
softwarekennis&Y
softwarekenntnisse&\
soger*m
soker-[
soknad-\
soknadsbrev-\
solanje$w
sole$w
sollicitatiebrief&S
some+a
sommaire$)
sommario&<
sommarjobb%P
sommarju)/
sommerjob%L
sommerjobber%H
son soz%2
son söz%2
sonrai pearsanta)N
sonrai teagmhala)N
sonraí pearsanta)N
sonraí teagmhála)N
sonstige angaben(_
sonstige informationen(_
sonstige kenntnisse&\
sonstige kenntnisse und angaben(_
sonstige sprache(n)m
sonstige sprachen)m
sonstiges(_
soovid,C
soovitaja-4
soovitajad-4
soovitav too,C
soovitav töö,C
soovitud amet,C
soovitud tookoht,C
soovitud töökoht,C
soovitused-4
soovituskirjad-4
sopstveni projekti*_
sosiaalinen media+a
sosial media*e
sosiale medier+T
sosiale nettverk+T
sosyal aglar&F
sosyal aktiviteler)z
sosyal ağlar&F
sosyal faaliyetler)z
sosyal medya&F
sosyal medya hesaplari&F
sosyal medya hesapları&F
sosyal sorumluluk)z
sosyal sorumluluk projeleri)z
sotsiaalmeedia+^
souhaits'6
souhrn'M
souteze(y
soutěže(y
soziale kompetenzen&\
soziale medien*F
soziale netzwerke*F
soziales engagement&2
spare time$S
speaking%g
speaking engagements%g
special skills$1
specialisaties&Y
specializzazioni$-
specialties$1
specjalizacje'\
spezialkenntnisse&\
spisak publikacija+|
spletne strani)+
spletni profili)+
spoken languages)f
spolecenske aktivity(3
společenské aktivity(3
spolky'[
spolocenske aktivity(b
spoločenské aktivity(b
sport-_
sports$S
sports et loisirs$%
sposobnosti-`
spraak-a
spraakfaerdigheter%=
spraakferdigheter)n
spraakkompetanse)n
spraakkunnighet%=
spraakkunnskap)n
spraakkunnskaper)n
spraakkunskaper%=
spraakliga kunskaper%=
sprachen)m
sprachfaehigkeiten)m
sprachfahigkeiten)m
sprachfähigkeiten)m
sprachkenntnisse)m
sprachkompetenz)m
sprachkompetenzen)m
sprachliche faehigkeiten)m
sprachliche fahigkeiten)m
sprachliche fähigkeiten)m
sprachliche kompetenzen)m
sprak-a
sprakfardigheter%=
sprakferdigheter)n
sprakkompetanse)n
sprakkunnighet%=
sprakkunnskap)n
sprakkunnskaper)n
sprakkunskaper%=
sprakliga kunskaper%=
spremno pismo-b
spretnosti(Q
spretnosti in kompetence(Q
spricevala'F
sprievodny list+u
sprievodný list+u
spričevala'F
sprog)o
sprogfaerdigheder)o
sprogfærdigheder)o
sprogkendskab)o
sprogkompetencer)o
sprogkundskaber)o
sproglige faerdigheder)o
sproglige færdigheder)o
sproglige kompetencer)o
språk-a
språkferdigheter)n
språkfärdigheter%=
språkkompetanse)n
språkkunnighet%=
språkkunnskap)n
språkkunnskaper)n
språkkunskaper%=
språkliga kunskaper%=
stack-c
stack tecnologica%\
stack tecnologico%_
stack tecnológica%\
stack tecnológico%_
staerken&^
stage-d
stage ervaring%b
stage-ervaring%b
stages'-
stages de formation&&
stages en werkervaring%b
stages et emplois$R
stagii$M
stagii de practica$M
stagii de practică$M
staidear&z
staidéar&z
stair fostaiochta)k
stair fostaíochta)k
stair oibre)k
staj&|
staj bilgileri&|
staj deneyimi&|
staj deneyimleri&|
stajlar&|
stamdata+E
stammdaten%D
stanowisko({
starfsferill&,
starfsmarkmid$g
starfsmarkmið$g
starfsoskir,;
starfsrettindi+Y
starfsreynsla&,
starfsréttindi+Y
starfsthjalfun&,
starfsóskir,;
starfsþjálfun&,
starken&^
statement$$
stationen%Q
staz)%
staze-e
staze i praktyki)%
stazuotes(<
staż)%
staże)%
staże i praktyki)%
stažuotės(<
steckbrief&^
stellenwunsch%E
stik+B
stiki+B
stillinger%H
stipender*,
stipendia'<
stipendien&3
stipendien und auszeichnungen&3
stipendien und preise&3
stipendier-f
stipendier och priser+m
stipendier och utmaerkelser+m
stipendier och utmarkelser+m
stipendier och utmärkelser+m
stipendijas%R
stipendije+y
stipendijos%S
stipendit%N
stipendiumid&-
stiprybes%T
stiprybės%T
stopnja izobrazbe$w
storf&,
storia lavorativa%.
storja tal impjieg)Q
storja tal-impjieg)Q
stowarzyszenia(-
straipsniai+&
strani jezici*g
strengths$1
streszczenie';
strokovna znanja(Q
strokovne izkusnje(F
strokovne izkušnje(F
strokovni clanki&_
strokovni izpiti'F
strokovni članki&_
strony internetowe+`
strucna sprema$x
strucna znanja%$
strucni ispiti,]
strucni skupovi+/
strucno iskustvo*V
strucno usavrsavanje)5
strukovna udruzenja'V
strukovna udruženja'V
strumenti$-
strumenti e tecnologie$-
stručna sprema$x
stručna znanja%$
stručni ispiti,]
stručni skupovi+/
stručno iskustvo*V
stručno usavršavanje)5
studentengagemang)J
studenterengagement)h
studentske projekty,@
studentsko delo(F
studentské projekty,@
studi-g
studi e formazione',
studia-h
studie$<
studiejob%L
studiejobs%L
studien$3
studier-i
studies-?
studii)1
studii si formare)1
studii universitare)1
studii și formare)1
studij-j
studijas$v
studije,*
studijos*E
studium-k
studium und ausbildung$3
studji)7
study$9
stuff i built$:
stuff i've built$:
stutt kynning$g
stypendia+9
styrkir$e
styrkleikar)X
styrkor+I
stáže&s
stärken&^
störf&,
su di me&<
su kien*B
su nghiep'u
succes&r
successi&p
succès&r
sudjelovanje na konferencijama(m
suhrn*s
suimeanna&{
sukarelawan*z
sukcesy+9
sumar'$
sumario,(
sumario profissional%Z
summary$$
summary of qualifications$$
sumário%Z
sumário profissional%Z
sunumlar$r
suosittelija-3
suosittelijat-3
suosittelijat ja suositukset-3
suositukset-3
supplerende oplysninger%<
sur le web)G
surat izin mengemudi-L
surat lamaran-l
surat motivasi-l
surucu belgeleri)B
surucu belgesi)B
surucu ehliyeti)B
sutaze,-
svarbiausi projektai%x
svesvalodas-m
svesvalodu prasmes-m
svesvalodu zinasanas-m
svešvalodas-m
svešvalodu prasmes-m
svešvalodu zināšanas-m
svietimas*E
svjedodzbe'C
svjedodžbe'C
sw 역량,&
swiadectwa'I
symposia-n
sympozja+0
synthese$)
synthèse$)
system(@
systemkunskaper(@
systemvana(@
szabadalmak'L
szabadido$(
szabadidomben$(
szabadidos tevekenysegek$(
szabadidő$(
szabadidőmben$(
szabadidős tevékenységek$(
szakertelem(O
szakkepesites&j
szakkepesitesek&j
szakképesítés&j
szakképesítések&j
szakmai eletut$h
szakmai eloelet$h
szakmai előélet$h
szakmai eredmenyek(U
szakmai eredmények(U
szakmai gyakorlat$h
szakmai ismeretek(O
szakmai kepzesek)?
szakmai keszsegek(O
szakmai kompetenciak(O
szakmai kompetenciák(O
szakmai képzések)?
szakmai készségek(O
szakmai mult$h
szakmai múlt$h
szakmai osszefoglalo&Z
szakmai palyafutas$h
szakmai profil&Z
szakmai pályafutás$h
szakmai rendezvenyek+-
szakmai rendezvények+-
szakmai szervezetek)@
szakmai tagsagok)@
szakmai tagságok)@
szakmai tapasztalat$h
szakmai tapasztalatok$h
szakmai tovabbkepzesek)?
szakmai továbbképzések)?
szakmai életút$h
szakmai összefoglaló&Z
szakértelem(O
szamitastechnika(O
szamitogepes ismeretek(O
szamitogepes keszsegek(O
szemelyes adatok$U
szemelyes bemutatkozas&Z
szemelyes erdeklodes$(
szemelyes informaciok$U
szemelyes profil&Z
szemelyes projektek)d
szemelyes tulajdonsagok&Z
szemelyi adatok$U
szeminariumok+-
szemináriumok+-
személyes adatok$U
személyes bemutatkozás&Z
személyes információk$U
személyes profil&Z
személyes projektek)d
személyes tulajdonságok&Z
személyes érdeklődés$(
személyi adatok$U
szervezeti tagsagok)@
szervezeti tagságok)@
szkolenia(e
szkolenia i kursy(e
szkoly)6
szkoły)6
szoftverismeret(O
számítástechnika(O
számítógépes ismeretek(O
számítógépes készségek(O
säsongsarbete%P
sæsonarbejde%L
séminaires'_
séminaires et conférences'_
sérþekking)X
símenntun)H
síntese%Z
sítě-M
söker*v
søger*m
søker*l
søknad-\
søknadsbrev-\
súhrn*s
súťaže,-
sürücü belgeleri)B
sürücü belgesi)B
sürücü ehliyeti)B
sħubija%}
sħubijiet%}
sơ yếu),
sản phẩm&w
sở thích+o
sở thích cá nhân+o
sở thích và mối quan tâm+o
sự kiện*B
sự nghiệp'u
taal%;
taalbeheersing%;
taalkennis%;
taalvaardigheden%;
taalvaardigheid%;
taekni)X
taeknifaerni)X
taetigkeiten%Q
taevlingar+m
taeydennyskoulutus%7
taghrif iehor${
taghrif personali(>
tagsag)@
tagsagok)@
tagság)@
tagságok)@
tagungen+2
tagungen und seminare+2
tagħrif ieħor${
tagħrif personali(>
tahrig+H
tai lieu dinh kem(W
taidot%5
taidot ja osaaminen%5
taiendav info+d
taiendkoolitus)I
taiendkoolitused)I
taiendope)I
taighde-'
taithi)k
taithi abhartha)k
taithi dheonach)y
taithi ghairmiuil)k
taithi oibre)k
taithí)k
taithí dheonach)y
taithí ghairmiúil)k
taithí oibre)k
taithí ábhartha)k
takdir ve oduller&N
takdir ve ödüller&N
takmicenja(|
takmičenja(|
talakizglitiba%V
talen%;
talenkennis%;
talks%g
talks and publications%g
talks and writing%g
talleres$T
tallers%1
tambahan(?
tanfolyamok)?
tanfolyamok es vizsgak)?
tanfolyamok tovabbkepzesek)?
tanfolyamok treningek)?
tanfolyamok vizsgak)?
tanfolyamok és vizsgák)?
tanfolyamok, továbbképzések)?
tanfolyamok, tréningek)?
tanfolyamok, vizsgák)?
tanitim%2
tanulmany)A
tanulmanyok)A
tanulmány)A
tanulmányok)A
tanusitvanyok&j
tanúsítványok&j
tanıtım%2
tapahtumat+1
tapasztalat$h
tapasztalatok$h
target position&@
tarsadalmi szerepvallalas+J
tarsadalmi tevekenyseg+J
tatigkeiten%Q
tautan*e
tavlingar+m
tavoite%6
tavoiteltu tehtaevae*$
tavoiteltu tehtava*$
tavoiteltu tehtävä*$
tavoitteet%6
tavsiye mektuplari--
tavsiye mektupları--
tavsiyeler--
taydennyskoulutus%7
taħriġ+H
teaching and research experience$8
teaching experience$8
teaching posts$8
teadmised%t
teadmised ja oskused%t
teadusprojektid*U
teaduspublikatsioonid%r
teagmhail)N
teagmháil)N
teangacha*I
teangacha iasachta*I
teastais'7
teastais agus ceadunais'7
teastais agus ceadúnais'7
tecajevi(g
tecajevi i edukacije(g
tecaji(D
tecaji in usposabljanja(D
tech$1
tech i use$1
tech stack*Y
tech-stack&\
technical$1
technical certifications&E
technical expertise$1
technical knowledge$1
technical proficiencies$1
technical projects$:
technical skills$1
technical skillset$1
technical summary$1
technical toolkit$1
technicke dovednosti']
technicke znalosti*Z
technicke zrucnosti(6
technické dovednosti']
technické znalosti*Z
technické zručnosti(6
technik&\
technikai ismeretek(O
techniniai igudziai%w
techniniai įgūdžiai%w
technische competenties&Y
technische faehigkeiten&\
technische fahigkeiten&\
technische fähigkeiten&\
technische kennis&Y
technische kenntnisse&\
technische kompetenzen&\
technische vaardigheden&Y
technologiak(O
technologie-o
technologieen&Y
technologien&\
technologies'b
technologies et outils%^
technologieën&Y
technologijos%w
technology$1
technológie(6
technológiák(O
technos%^
tecnologias'%
tecnologias e ferramentas%\
tecnologie$-
tecnologies%0
tecnologías%_
tecrube&|
tecrubeler&|
tecrübe&|
tecrübeler&|
teenistuskaik%4
teenistuskäik%4
tehnicke vestine(R
tehnicke vjestine(S
tehnicna znanja(Q
tehnicne vescine(Q
tehnilised oskused%t
tehniskas prasmes'Q
tehniskās prasmes'Q
tehničke veštine(R
tehničke vještine(S
tehnična znanja(Q
tehnične veščine(Q
tehnologii$.
tehnologijas'Q
tehnologije-`
tehnoloogiad%t
tehnoloģijas'Q
teistimeireachtai+p
teistimeiri+p
teistiméireachtaí+p
teistiméirí+p
tekmovanja(z
teknik(@
teknik beceriler%`
teknik bilgi%`
teknik bilgiler%`
teknik yetenekler%`
teknik yetkinlikler%`
tekninen osaaminen%5
tekniset taidot%5
teknisk kompetanse%?
teknisk kompetens(@
tekniska faerdigheter(@
tekniska fardigheter(@
tekniska färdigheter(@
tekniska kunskaper(@
tekniske faerdigheder(M
tekniske ferdigheter%?
tekniske færdigheder(M
tekniske kompetencer(M
teknologi&H
teknologiat%5
teknologier-p
teknolojiler%`
temel beceriler%`
temel bilgiler&e
temoignages+X
tempo libero&*
tempo livre%&
temporary work$8
tempos livres%&
temps libre$%
temps lliure$_
tengilidaupplysingar)}
tengiliðaupplýsingar)}
tenglar*4
tentang(H
tentang saya(H
tep dinh kem(W
tercihler%a
testimoni(0
testimonials'K
testimonianze+V
testimonios'3
tečajevi(g
tečajevi i edukacije(g
tečaji(D
tečaji in usposabljanja(D
tham chieu)x
tham chiếu)x
thanh tich(9
thanh tich noi bat(9
thanh tuu(9
thanh vien*.
thanh vien hiep hoi*.
thekking)X
things i have built$:
things i have made$:
things i have written%g
things i know$1
things i made$:
things i've built$:
things i've made$:
thjalfun)H
thong tin bo sung*}
thong tin ca nhan),
thong tin chung),
thong tin co ban),
thong tin khac*}
thong tin lien he),
thong tin lien lac),
thong tin tham khao)x
thong tin them*}
thu ung tuyen-q
thu xin viec-q
thuc tap'u
thành tích(9
thành tích nổi bật(9
thành tựu(9
thành viên*.
thành viên hiệp hội*.
thông tin bổ sung*}
thông tin chung),
thông tin cá nhân),
thông tin cơ bản),
thông tin khác*}
thông tin liên hệ),
thông tin liên lạc),
thông tin tham khảo)x
thông tin thêm*}
thư xin việc-q
thư ứng tuyển-q
thực tập'u
tickets&E
tickets and licences&E
tidigare anstaellningar%P
tidigare anstallningar%P
tidigare anställningar%P
tidigare erfarenhet%P
tidigare jobb%P
tidligere ansaettelser%L
tidligere ansættelser%L
tidligere job%L
tidligere jobber%H
tidligere stillinger%H
tiempo libre$K
tiessaistes profili-:
tieteelliset julkaisut%n
tietoa minusta%6
tietotekniikkataidot%5
tietotekninen osaaminen%5
tietotekniset taidot%5
tiešsaistes profili-:
tiivistelma%6
tiivistelmae%6
tiivistelmä%6
tijdelijk werk%b
tikslas%T
tilgjengelighet*l
tilleggsinformasjon%@
tilleggsutdanning%>
tillgaenglighet*v
tillganglighet*v
tillgänglighet*v
tillidshverv)h
tillitsverv).
timp liber*7
tin hoc&y
tin học&y
tinh nguyen't
tionscadail-'
tionscadail phearsanta-'
tionscadail thaighde-'
tirocini%.
tirocinio%.
titoli di studio',
titoli e abilitazioni$0
titolo di studio',
titols i certificats$G
titres et certifications$A
titres et habilitations$A
titulacion$;
titulaciones$;
titulacions)0
titulación$;
titulos$;
titulos y carnets$F
titulos y certificados$F
tjaenstgoering%P
tjanstgoring%P
tjänstgöring%P
tko sam*t
tl$$
to chuc tham gia*.
todistukset*{
toiveet*$
toivottu tyo*$
toivottu tyoe*$
toivottu työ*$
tolvufaerni)X
tolvukunnatta)X
tom luoc&J
tom tat&J
tom tat ban than&J
tom tat nghe nghiep&J
tomstundir$i
tong quan&J
too%4
tooalane kogemus%4
tooelu%4
tookogemus%4
tookogemused%4
toolbox$1
toolkit$1
tools-r
tools and technologies$1
tools i use$1
tools of the trade$1
tooootused,C
tooriistad%t
top kenntnisse&\
top kompetenzen&\
top skills$1
top-kenntnisse&\
top-kompetenzen&\
topluluk faaliyetleri)z
topluluklar(G
tovabbi informacio)>
tovabbi informaciok)>
tovabbkepzes)?
tovabbkepzesek)?
további információ)>
további információk)>
továbbképzés)?
továbbképzések)?
trabajo$J
trabajo comunitario$?
trabajo voluntario$?
trabajos$J
trabajos anteriores$J
trabajos realizados$J
trabajos temporales$J
trabalho$&
trabalho comunitario$=
trabalho comunitário$=
trabalho voluntario$=
trabalho voluntário$=
trabalhos$&
trabalhos anteriores$&
trabalhos publicados%[
trabalhos temporarios$&
trabalhos temporários$&
trabalhos voluntarios$=
trabalhos voluntários$=
trade qualifications&E
trade tickets&E
traguardi&p
training-s
training & education$9
training courses$W
training uri%*
training-uri%*
trainingen$,
trainingen en cursussen$,
trainings-t
traininguri%*
trajectoria'+
trajectoria laboral'+
trajectoria professional'+
trajectòria'+
trajectòria laboral'+
trajectòria professional'+
trajetoria$&
trajetoria profissional$&
trajetória$&
trajetória profissional$&
trang ca nhan*5
trang cá nhân*5
trang web*5
transferable skills$1
transportlidzekla vaditaja aplieciba&;
transportlīdzekļa vadītāja apliecība&;
travaux'5
travaux publies%h
travaux publiés%h
trayectoria$J
trayectoria academica$;
trayectoria académica$;
trayectoria laboral$J
trayectoria profesional$J
treball'+
treball voluntari$O
treinamentos$E
treningek)?
treninzi(f
trinh do&K
trinh do chuyen mon&K
trinh do dao tao&K
trinh do hoc van&K
trinh do ngoai ngu*|
trinh do tin hoc&y
trumpai apie mane%T
trunadarstorf)^
tréningek)?
trình độ&K
trình độ chuyên môn&K
trình độ học vấn&K
trình độ ngoại ngữ*|
trình độ tin học&y
trình độ đào tạo&K
trúnaðarstörf)^
tu danh gia ky nang so-u
tudomanyos publikaciok'L
tudományos publikációk'L
tuji jeziki*j
tujuan karier(H
tujuan karir(H
tungumal)P
tungumalafaerni)P
tungumalakunnatta)P
tungumalathekking)P
tungumál)P
tungumálafærni)P
tungumálakunnátta)P
tungumálaþekking)P
tunnistused(Y
tunnustukset%N
tunnustused&-
tunnustused ja auhinnad&-
tutkimus*&
tutkimusprojektit*&
tutkinnot$y
tutkinto$y
tutvustus)8
tyo$j
tyoe$j
tyoeelaemae$j
tyoehakemus*%
tyoehistoria$j
tyoehistoriani$j
tyoekalut%5
tyoekokemus$j
tyoelama$j
tyoen ulkopuolella*)
tyoepaikat$j
tyoesuhteet$j
tyoetehtaevaet$j
tyoetoiveet*$
tyoeura$j
tyoeurani$j
tyohakemus*%
tyohistoria$j
tyohistoriani$j
tyokalut%5
tyokokemus$j
tyon ulkopuolella*)
tyopaikat$j
tyosuhteet$j
tyotehtavat$j
tyotoiveet*$
tyoura$j
tyourani$j
tyrimai%x
työ$j
työelämä$j
työhakemus*%
työhistoria$j
työhistoriani$j
työkalut%5
työkokemus$j
työn ulkopuolella*)
työpaikat$j
työsuhteet$j
työtehtävät$j
työtoiveet*$
työura$j
työurani$j
tài liệu đính kèm(W
társadalmi szerepvállalás+J
társadalmi tevékenység+J
täiendav info+d
täiendkoolitus)I
täiendkoolitused)I
täiendõpe)I
tätigkeiten%Q
tävlingar+m
täydennyskoulutus%7
tækni)X
tæknifærni)X
témoignages+X
tình nguyện't
títols i certificats$G
títulos$;
títulos y carnets$F
títulos y certificados$F
tóm lược&J
tóm tắt&J
tóm tắt bản thân&J
tóm tắt nghề nghiệp&J
tómstundir$i
tölvufærni)X
tölvukunnátta)X
töö%4
tööalane kogemus%4
tööelu%4
töökogemus%4
töökogemused%4
tööootused,C
tööriistad%t
tālākizglītība%V
tệp đính kèm(W
tổ chức tham gia*.
tổng quan&J
tự đánh giá kỹ năng số-u
uber mich&^
uberblick&^
ubriges(_
ucast na konferenciach+.
ucast na konferencich$z
ucesce na konferencijama(l
ucret beklentisi%a
uddannelse$s
uddannelse og kvalifikationer$s
uddannelser$s
uddannelsesbaggrund$s
uddannelsesforlob$s
uddannelsesforloeb$s
uddannelsesforløb$s
uddannelsesmaessig baggrund$s
uddannelsesmæssig baggrund$s
udelezba na konferencah(n
udeležba na konferencah(n
uden for arbejdet*C
udgivelser&l
udmaerkelser%A
udmærkelser%A
udruge'W
udruzenja'X
udruženja'X
udtalelser-/
udvalgte projekter)<
udzial w konferencjach+0
udział w konferencjach+0
ueber mich&^
ueberblick&^
uebriges(_
uhingud+P
uhiskondlik aktiivsus-C
uhiskondlik tegevus-C
uitgevoerde projecten&X
ukonczone kursy(e
ukonczone szkolenia(e
ukończone kursy(e
ukończone szkolenia(e
ukratko o meni'N
uldandmed*T
ulteriore formazione$f
ulteriori informazioni%/
um mig$g
umiejetnosci'\
umiejetnosci i kompetencje'\
umiejetnosci i kompetencje osobiste'\
umiejetnosci informatyczne'\
umiejetnosci jezykowe*H
umiejetnosci komputerowe'\
umiejetnosci miekkie'\
umiejetnosci osobiste'\
umiejetnosci techniczne'\
umiejetnosci zawodowe'\
umiejętności'\
umiejętności i kompetencje'\
umiejętności i kompetencje osobiste'\
umiejętności informatyczne'\
umiejętności językowe*H
umiejętności komputerowe'\
umiejętności miękkie'\
umiejętności osobiste'\
umiejętności techniczne'\
umiejętności zawodowe'\
umim']
umsagnaradilar+l
umsagnaraðilar+l
umsagnir+l
umsoknarbref+Q
umsott starf,;
umsóknarbréf+Q
umsótt starf,;
umím']
unde am lucrat$M
universitaere ausbildung$3
universitaet$3
universitare ausbildung$3
universitat$3
university$9
university projects$:
universitäre ausbildung$3
universität$3
unpaid work$L
unuri&o
unuri u premjijiet&o
uppdrag)J
uprawnienia'I
uprawnienia i certyfikaty'I
uprawnienia zawodowe'I
ura$j
urahistoria$j
uratavoitteet*$
uritused+G
usavrsavanje)5
usavršavanje)5
uspechy'<
uspechy a oceneni(y
uspechy a ocenenia,-
uspehi(z
uspesi(|
uspjesi+{
usposabljanja(D
usposabljanje(D
utanfoer arbetet)q
utanfoer jobbet)q
utanfor arbetet)q
utanfor jobbet)q
utanför arbetet)q
utanför jobbet)q
utbildning$t
utbildning och studier$t
utbildningar$t
utbildningsbakgrund$t
utdannelse$u
utdanning$u
utdanning og kvalifikasjoner$u
utdanningsbakgrunn$u
utenfor jobben*9
utenom jobben*9
utgefid efni&i
utgivelser&m
utilizare calculator$.
utmaerkelser+m
utmaerkelser och priser+m
utmarkelser+m
utmarkelser och priser+m
utmerkelser*,
utmerkelser og priser*,
utmerkingar*,
utmärkelser+m
utmärkelser och priser+m
utvalda projekt);
utvalgte prosjekter)=
uurimistoo*U
uurimistöö*U
uverenja)&
uvjerenja'C
uvod-v
uyelik(G
uyelikler(G
uyeliklerim(G
uzklasine veikla,D
uzmanlik alanlari%`
uzmanliklar%`
uzmanlık alanları%`
uzmanlıklar%`
uzsienio kalbos*p
uzsienio kalbu mokejimas*p
uzstasanas){
uzstāšanās){
učešće na konferencijama(l
užklasinė veikla,D
užsienio kalbos*p
užsienio kalbų mokėjimas*p
vaardigheden&Y
vaardigheden en competenties&Y
vaba aeg**
vabatahtlik tegevus-C
vabatahtlik too-C
vabatahtlik töö-C
vabatahtlikkus-C
vad jag kan(@
vad jag soeker*v
vad jag soker*v
vad jag söker*v
vaditaja aplieciba&;
vadītāja apliecība&;
vaerktoejer(M
vaerktojer(M
vaga desejada'&
vahvuudet%6
vairavimo teises-w
vairavimo teisės-w
vairuotojo pazymejimas-w
vairuotojo pažymėjimas-w
vakantiewerk%b
vakbekwaamheid&U
vakkennis&Y
valasprieki$l
valasprieki un intereses$l
valin verkefni)C
valitud projektid*U
valitut projektit*&
valodas-m
valodu prasme-m
valodu prasmes-m
valodu zinasanas-m
valodu zināšanas-m
van bang chung chi&L
vannastavne aktivnosti(`
vapaa aika*)
vapaa ajan harrastukset*)
vapaa-aika*)
vapaa-ajan harrastukset*)
vapaaehtoiskokemus$|
vapaaehtoistoiminta$|
vapaaehtoistyo$|
vapaaehtoistyoe$|
vapaaehtoistyoet$|
vapaaehtoistyot$|
vapaaehtoistyö$|
vapaaehtoistyöt$|
vapaalla*)
var jag har arbetat%P
varia+d
varie%/
varios(C
vazniji projekti*_
vaļasprieki$l
vaļasprieki un intereses$l
važniji projekti*_
ve ban than&J
ve toi&J
ve volnem case+7
ve volném čase+7
ved siden af arbejdet*C
vedlagte dokumenter&b
vedlegg-x
veebilehed+^
veebiprofiilid+^
vefsidur*4
vefsíður*4
vegzettseg)A
vegzettsegek)A
velama darba vieta(;
velamais amats(;
velamais darbs(;
velmes(;
vem aer jag+I
vem ar jag+I
vem är jag+I
veranstaltungen+2
verbaende&]
verbande&]
verbandsmitgliedschaften&]
verbände&]
verdlaun$e
verdlaun og vidurkenningar$e
vereine&]
vereinsarbeit&2
vereinsleben&2
vereinsmitgliedschaften&]
vereinstaetigkeit&2
vereinstatigkeit&2
vereinstätigkeit&2
verejna cinnost(a
verejná činnosť(b
verenigingen&[
verfuegbarkeit%E
verfugbarkeit%E
verfügbarkeit%E
verkefni)C
verkfaeri)X
verkfæri)X
verkkoprofiilit+a
verkkosivut+a
verkossa+a
verkostot ja jaesenyydet*c
verkostot ja jasenyydet*c
verkostot ja jäsenyydet*c
verktoey%?
verktoy%?
verktyg(@
verktøy%?
veroeffentlichungen&0
veroeffentlichungen und vortraege&0
veroffentlichungen&0
veroffentlichungen und vortrage&0
verschiedenes(_
versenyek(U
versenyeredmenyek(U
versenyeredmények(U
verv).
verv og frivillig arbeid).
verðlaun$e
verðlaun og viðurkenningar$e
veröffentlichungen&0
veröffentlichungen und vorträge&0
vescine(Q
vescine in kompetence(Q
vestine(R
vetenskapliga publikationer%o
veze)*
vezetoi engedely)v
vezetői engedély)v
veřejná činnost(3
veštine(R
veščine(Q
veščine in kompetence(Q
vi tri mong muon'v
vi tri ung tuyen'v
vida laboral*0
vida profissional$&
vidareutbildning)j
vidbotarupplysingar$\
vidburdir+j
viden(M
videreuddannelse)9
videreutdanning%>
vidhengi)u
vidurkenningar$e
vie associative$Q
vie citoyenne$Q
vie de la cite$Q
vie de la cité$Q
vie professionnelle$R
vieraat kielet+$
vinna&,
vispariga informacija+>
vispārīga informācija+>
visuomenine veikla,D
visuomeninė veikla,D
vita associativa%|
vitenskapelige publikasjoner&m
vitnemaal&9
vitnemal&9
vitnemål&9
vivencia profissional$&
vivência profissional$&
vizsgak&j
vizsgak tanfolyamok)?
vizsgák&j
vizsgák, tanfolyamok)?
viðburðir+j
viðbótarupplýsingar$\
viðhengi)u
viðurkenningar$e
vjestine(S
vjestine i kompetencije(S
vještine(S
vještine i kompetencije(S
vlastiti projekti,.
vlastne projekty,>
vlastni projekty,@
vlastné projekty,>
vlastní projekty,@
vocational training$9
vodicske opravnenie-y
vodicske preukazy-y
vodicsky preukaz-y
vodičské oprávnenie-y
vodičské preukazy-y
vodičský preukaz-y
volnocasove aktivity+6
volnočasové aktivity+7
volny cas+6
volný čas+7
volontaer)J
volontaerarbete)J
volontaersarbete)J
volontar)J
volontararbete)J
volontaria%|
volontariat$Q
volontariato%|
volontario%|
volontarjat&+
volontarsarbete)J
volonterske aktivnosti*a
volonterski rad))
volontersko iskustvo))
volontiranje))
volontär)J
volontärarbete)J
volontärsarbete)J
voluntaria-z
voluntariado-z
voluntariado e comunidade$=
voluntariados$?
voluntariat-{
voluntario-z
voluntary and community work$L
voluntary experience$L
voluntary roles$L
voluntary work$L
volunteer$L
volunteer activities$L
volunteer and work experience$8
volunteer experience$L
volunteer work$L
volunteering$L
volunteering and community$L
voluntária$=
voluntário$=
voorkeeled*y
voorkeuren%3
vooropleiding$<
voorstelling(k
vorstellung&^
vortraege&0
vortraege und publikationen&0
vortraege und veroeffentlichungen&0
vortrage&0
vortrage und publikationen&0
vortrage und veroffentlichungen&0
vorträge&0
vorträge und publikationen&0
vorträge und veröffentlichungen&0
votmeoskused%t
vottanir+Y
vottord+Y
vottorð+Y
vottun+Y
vozacka dozvola-|
vozacke dozvole-|
vozačka dozvola-|
vozačke dozvole-|
vozniski izpit-}
voznisko dovoljenje-}
vozniški izpit-}
vozniško dovoljenje-}
voľnočasové aktivity+8
voľný čas+8
vreemde talen%;
vrije tijd&t
vrijetijdsbesteding&t
vrijwillige inzet$P
vrijwilliger$P
vrijwilligerservaring$P
vrijwilligerswerk$P
vybrane projekty-+
vybrané projekty-+
vyskum,>
vyskumne projekty,>
vyzkum,@
vyzkumne projekty,@
vyznamenani(y
vyznamenania,-
vyznamenání(y
vyznamne projekty-+
vzdelani$o
vzdelani a kurzy$o
vzdelani a odborna priprava$o
vzdelanie$p
vzdelanie a odborna priprava$p
vzdelanie a odborná príprava$p
vzdelavani$o
vzdelavanie$p
vzdelávanie$p
vzdělání$o
vzdělání a kurzy$o
vzdělání a odborná příprava$o
vzdělávání$o
værktøjer(M
végzettség)A
végzettségek)A
võtmeoskused%t
võõrkeeled*y
výskum,>
výskumné projekty,>
výzkum,@
výzkumné projekty,@
významné projekty-+
văn bằng chứng chỉ&L
vēlamais amats(;
vēlamais darbs(;
vēlamā darba vieta(;
vēlmes(;
về bản thân&J
về tôi&J
vị trí mong muốn'v
vị trí ứng tuyển'v
waar ik heb gewerkt%b
waar ik mee werk&Y
warsztaty(e
was ich gebaut habe&/
was ich gemacht habe%Q
was ich kann&\
was ich sonst mache&1
was ich suche%E
was mich sonst beschaeftigt&1
was mich sonst beschaftigt&1
was mich sonst beschäftigt&1
was sonst noch(_
wat ik deed%b
wat ik gebruik&Y
wat ik heb gebouwd&X
wat ik kan&Y
wat ik leuk vind&t
wat ik zoek%3
wazniejsze projekty&D
ważniejsze projekty&D
wczesniejsza praca)%
wczesniejsze doswiadczenie)%
wcześniejsza praca)%
wcześniejsze doświadczenie)%
web presence)_
webbplatser+R
weboldalak*1
webpraesenz*F
webprasenz*F
webpräsenz*F
webs)M
webseiten*F
websites.$
weby,2
wedstrijden&V
weiterbildung&.
weiterbildung und kurse&.
weiterbildungen&.
weiterbildungen und seminare&.
weiterbildungskurse&.
weitere angaben(_
weitere informationen(_
weitere kenntnisse&\
weitere kenntnisse und angaben(_
weitere sprachen)m
weitere stationen%Q
weitere taetigkeiten%Q
weitere tatigkeiten%Q
weitere tätigkeiten%Q
weiteres(_
wensen%3
wer ich bin&^
werdegang%Q
werk%b
werke&/
werkervaring%b
werkervaringen%b
werkgeschiedenis%b
werkzeuge&\
werkzeugkasten&\
wetenschappelijke publicaties%m
wettbewerbe&3
what i am looking for&@
what i build$:
what i can do$1
what i do$1
what i have built$:
what i have done$8
what i know$1
what i use$1
what i want next&@
what i work with$1
what i've built$:
what i've done$8
when i am not working$S
when i'm not coding$S
when i'm not working$S
when not working$S
where i have been$8
where i have worked$8
where i studied$9
where i've worked$8
who am i$$
who i am$$
wichtige projekte&/
wichtigste kenntnisse&\
wie ben ik(k
wiedza'\
wissen&\
wissenschaftliche publikationen&0
wissenschaftliche veroeffentlichungen&0
wissenschaftliche veroffentlichungen&0
wissenschaftliche veröffentlichungen&0
wissenschaftlicher werdegang%Q
wo ich gearbeitet habe%Q
wo ich gelernt habe$3
wolontariat$}
wolontariusz$}
womit ich arbeite&\
work$8
work & experience$8
work experience$8
work history$8
work preferences&@
work so far$8
working experience$8
works$:
workshop+N
workshops.%
workshopy$6
wprowadzenie';
writing%g
writing and speaking%g
wuerdigungen&3
wunschberuf%E
wunschposition%E
wurdigungen&3
wybrane projekty&D
wydarzenia+0
wyksztalcenie)6
wyksztalcenie akademickie)6
wyksztalcenie i szkolenia)6
wykształcenie)6
wykształcenie akademickie)6
wykształcenie i szkolenia)6
wyroznienia+9
wyroznienia i nagrody+9
wyróżnienia+9
wyróżnienia i nagrody+9
wystapienia%s
wystąpienia%s
würdigungen&3
xarxes)M
xarxes i afiliacions$a
xarxes socials)M
xerrades'i
xoghol)Q
xoghol mixtieq(Z
xoghol volontarju&+
xogħol)Q
xogħol mixtieq(Z
xogħol volontarju&+
xuat ban%8
xuất bản%8
yabanci dil&d
yabanci dil bilgileri&d
yabanci dil bilgisi&d
yabanci diller&d
yabancı dil&d
yabancı dil bilgileri&d
yabancı dil bilgisi&d
yabancı diller&d
yapabildiklerim%`
yaptigim isler&|
yaptığım işler&|
yarismalar&N
yarışmalar&N
yayinlar$r
yayinlar ve sunumlar$r
yayinlarim$r
yayınlar$r
yayınlar ve sunumlar$r
yayınlarım$r
yazilim bilgisi%`
yazilim ve araclar%`
yazilimlar%`
yazılım bilgisi%`
yazılım ve araçlar%`
yazılımlar%`
yderligere information%<
yderligere oplysninger%<
ydinosaaminen%5
ydintaidot%5
yetenekler%`
yeteneklerim%`
yetkinlikler%`
yetkinliklerim%`
yhdistykset*c
yhdistystoiminta$|
yhteenveto%6
yhteystiedot*-
yhteystieto*-
ymislegt$\
ymse%@
yrkesbakgrund%P
yrkeserfarenhet%P
yrkeserfaring%H
yrkeskompetenser(@
yrkeslivserfarenhet%P
yrkespraksis%H
yrkesprofil+I
yrkesverksamhet%P
ytterligare information%G
z czym pracuje'\
z czym pracuję'\
zainteresowania(,
zainteresowania i hobby(,
zainteresowania i pasje(,
zajmy+7
zajmy a konicky+7
zajmy a zaliby+7
zakladne informacie+A
zakladne udaje+A
zakladni informace+C
zakladni udaje+C
zalacznik.&
zalaczniki.&
zaliby+7
zaliby a zajmy+7
zaluby+8
zamestnani(x
zamestnani a brigady(x
zamestnania,/
zamestnanie,/
zaměstnání(x
zaměstnání a brigády(x
zanimanja*A
zaposlenja*V
zaposlenje*V
zaposlitev(F
zaposlitve(F
zaposlitvene zelje,h
zaposlitvene želje,h
zaposlitveni cilj,h
zatrudnienie)%
zaujmy+8
zaujmy a konicky+8
zaujmy a zaluby+8
załącznik.&
załączniki.&
zdruzenja'Y
združenja'Y
zelena zaposlitev,h
zeleno delovno mesto,h
zelfbeoordeling digitale vaardigheden(L
zelje.'
zeljena pozicija.(
zeljeni posao,,
zeljeno radno mesto.(
zeljeno radno mjesto,d
zeljeno zanimanje,d
zertifikat$4
zertifikate$4
zertifikate und bescheinigungen$4
zertifikate und lizenzen$4
zertifizierung$4
zertifizierungen$4
zeugnisse$4
zhrnutie*s
ziele&^
zielfunktion%E
zielposition%E
zinasanas'Q
zinasanas un prasmes'Q
zinatniskas publikacijas){
zinios%w
zinios ir igudziai%w
zinātniskās publikācijas){
zināšanas'Q
zināšanas un prasmes'Q
zivildienst&2
zkousky'A
zkoušky'A
zkusenosti(x
zkušenosti(x
znacajni projekti,.
znajomosc jezykow*H
znajomosc jezykow obcych*H
znajomosc komputera'\
znajomosc obslugi komputera'\
znajomosc oprogramowania'\
znajomosc programow'\
znajomosc technologii'\
znajomość języków*H
znajomość języków obcych*H
znajomość komputera'\
znajomość obsługi komputera'\
znajomość oprogramowania'\
znajomość programów'\
znajomość technologii'\
znalost jazykov('
znalost jazyku'R
znalost jazyků'R
znalost pc']
znalost prace na pc']
znalost práce na pc']
znalosti*Z
znalosti a dovednosti']
znalosti a schopnosti(6
znalosti a zrucnosti(6
znalosti a zručnosti(6
znalosti jazyku'R
znalosti jazyků'R
znalosť jazykov('
znanja-`
znanja i vestine(R
znanja i veštine(R
znanja i vjestine(S
znanja i vještine(S
znanja in spretnosti(Q
znanja in vescine(Q
znanja in veščine(Q
znanje jezika*g
znanje jezikov*j
znanje stranih jezika*h
znanstveni radovi,W
značajni projekti,.
zrealizowane projekty&D
zrucnosti(6
zrucnosti a schopnosti(6
zručnosti(6
zručnosti a schopnosti(6
zu meiner person&^
zulassungen$4
zur person%D
zusaetzliche angaben(_
zusaetzliche informationen(_
zusaetzliche kenntnisse&\
zusammenfassung&^
zusatzausbildung&.
zusatzausbildungen&.
zusatzinformationen(_
zusatzkenntnisse&\
zusatzliche angaben(_
zusatzliche informationen(_
zusatzliche kenntnisse&\
zusatzqualifikationen$4
zusätzliche angaben(_
zusätzliche informationen(_
zusätzliche kenntnisse&\
zvilupp professjonali+H
zájmy+7
zájmy a koníčky+7
zájmy a záliby+7
základné informácie+A
základné údaje+A
základní informace+C
základní údaje+C
záliby+7
záliby a zájmy+7
záujmy+8
záujmy a koníčky+8
záujmy a záľuby+8
záľuby+8
à côté$%
à côté du travail$%
à propos$)
à propos de moi$)
ágrip$g
áhugamál$i
áhugamál og tómstundir$i
áhugasvið$i
álláspreferenciák%(
áreas de conhecimento%\
áreas de especialización%_
áreas de interesse%&
áreas de interés$K
çalışma deneyimi&|
çalışma geçmişi&|
çalışma hayatı&|
çalışmalar$D
çalıştaylar&}
çalıştığım yerler&|
çevrimiçi profiller&F
çeşitli'J
éachtaí)-
écrits%h
éducation(+
éducation et formation(+
érdeklődés$(
érdeklődési kör$(
érdeklődési körök$(
état civil'}
études(+
études et diplômes(+
études et formation(+
études supérieures(+
événements'_
în afara serviciului*7
în timpul liber*7
óskastarf,;
óskir um starf,;
õpingud*(
õppimine*(
ödül ve başarılar&N
ödüller&N
ödüller ve başarılar&N
ödüllerim&N
ökuréttindi&f
ökuskírteini&f
ön yazı+v
ön yazı özeti%2
öne çıkan projeler$D
önkéntes munka+J
önkéntes tapasztalat+J
önkéntes tevékenység+J
önkéntesség+J
önnur færni)X
önskad befattning*v
önskad tjänst*v
önskat arbete*v
önskemål*v
összefoglalás&Z
összefoglaló&Z
ösztöndíjak(U
ösztöndíjak és díjak(U
övrig arbetslivserfarenhet%P
övrig information%G
övrig utbildning)j
övriga färdigheter(@
övriga kunskaper(@
övriga meriter%G
övriga meriter och kunskaper(@
övriga uppgifter%G
övriga upplysningar%G
övriga utbildningar)j
övrigt%G
övrigt engagemang)J
özet%2
özgeçmiş özeti%2
öğrenim$q
öğrenim bilgileri$q
öğrenim durumu$q
ønska stilling*l
ønsker*x
ønsket job*m
ønsket jobb*l
ønsket stilling*x
øvrig%@
øvrig erhvervserfaring%L
øvrig informasjon%@
øvrige ferdigheter%?
øvrige kompetencer(M
øvrige kurser)9
øvrige oplysninger%<
øvrige opplysninger%@
øvrigt%<
úspechy,-
úspechy a ocenenia,-
úspěchy(y
úspěchy a ocenění(y
útgefið efni&i
úvod,%
účast na konferencích$z
účasť na konferenciách+.
über mich&^
überblick&^
übriges(_
ücret beklentisi%a
ühingud+P
ühiskondlik aktiivsus-C
ühiskondlik tegevus-C
üldandmed*T
üritused+G
üyelik(G
üyelikler(G
üyeliklerim(G
ýmislegt$\
þekking)X
þjálfun)H
ārpusstudiju aktivitātes%d
ċertifikati'G
ċertifikati u liċenzji'G
ċertifikazzjonijiet'G
članci'S
članki&_
članstva'U
članstvo'U
članstvo u organizacijama'V
članstvo u udrugama'W
članstvo u udruženjima'X
članstvo v organizacijah'Y
članstvo v združenjih'Y
členstvo'Z
členstvo v organizáciách'Z
členstvo v združeniach'Z
členstvá'Z
členství'[
členství v organizacích'[
členství v profesních organizacích'[
články'T
ďalšie(4
ďalšie informácie(4
ďalšie vzdelávanie(5
ďalšie znalosti(6
ďalšie údaje(4
điểm mạnh&J
đào tạo&K
đào tạo bổ sung&x
đào tạo và khóa học&x
đính kèm(W
đôi nét về bản thân&J
đề tài nghiên cứu&w
ħiliet)w
ħiliet diġitali)w
ħiliet fil-kompjuter)w
ħiliet lingwistiċi*/
ħiliet personali)w
ħiliet professjonali)w
ħiliet tal-lingwa*/
ħiliet tekniċi)w
ħin liberu(E
īss apraksts%Y
īsumā par mani%Y
įgytas išsilavinimas*E
įgyvendinti projektai%x
įgūdžiai%w
įgūdžiai ir gebėjimai%w
įrankiai%w
įvadas%T
įvairūs*^
įvertinimai%S
řidičské oprávnění-7
řidičské průkazy-7
řidičský průkaz-7
ścieżka edukacyjna)6
świadectwa'I
škola.)
školenia(5
školenia a kurzy(5
školení$5
školení a kurzy$5
školovanje$x
školy-U
šolanje$w
šole$w
štipendije(z
štipendiá,-
študentsko delo(F
študij$w
štúdium$p
švietimas*E
żvilupp professjonali+H
želena zaposlitev,h
želeno delovno mesto,h
želje.'
željena pozicija.(
željeni posao,,
željeno radno mesto.(
željeno radno mjesto,d
željeno zanimanje,d
žinios%w
žinios ir įgūdžiai%w
școli)1
άδεια οδήγησησ.*
άδειεσ.+
άδειεσ άσκησησ επαγγέλματοσ.+
άδειεσ και πιστοποιήσεισ.+
άδειεσ οδήγησησ.*
άλλα.,
άλλα ενδιαφέροντα.-
άλλα στοιχεία.,
άλλεσ δεξιότητεσ..
άλλεσ πληροφορίεσ.,
άρθρα./
έγγραφα.0
έργα.1
έρευνα.1
αδεια οδηγησησ.*
αδειεσ.+
αδειεσ ασκησησ επαγγελματοσ.+
αδειεσ και πιστοποιησεισ.+
αδειεσ οδηγησησ.*
ακαδημαικεσ σπουδεσ.2
ακαδημαικη εκπαιδευση.2
ακαδημαικο υποβαθρο.2
ακαδημαϊκέσ σπουδέσ.2
ακαδημαϊκή εκπαίδευση.2
ακαδημαϊκό υπόβαθρο.2
αλλα.,
αλλα ενδιαφεροντα.-
αλλα στοιχεια.,
αλλεσ δεξιοτητεσ..
αλλεσ πληροφοριεσ.,
ανακοινωσεισ./
ανακοινώσεισ./
αναφορέσ.3
αναφορεσ.3
απασχοληση.4
απασχόληση.4
αρθρα./
ατομικά στοιχεία.5
ατομικα στοιχεια.5
αυτοαξιολογηση ψηφιακων δεξιοτητων.6
αυτοαξιολόγηση ψηφιακών δεξιοτήτων.6
βασικά στοιχεία.5
βασικέσ δεξιότητεσ..
βασικα στοιχεια.5
βασικεσ δεξιοτητεσ..
βεβαιωσεισ.+
βεβαιώσεισ.+
βιβλία./
βιβλια./
βραβεία.7
βραβεία και διακρίσεισ.7
βραβεια.7
βραβεια και διακρισεισ.7
γενικά στοιχεία.5
γενικα στοιχεια.5
για μένα.8
για μενα.8
γλωσσεσ.9
γλωσσεσ προγραμματισμου..
γλωσσικέσ δεξιότητεσ.9
γλωσσικέσ ικανότητεσ.9
γλωσσικεσ δεξιοτητεσ.9
γλωσσικεσ ικανοτητεσ.9
γλωσσομάθεια.9
γλωσσομαθεια.9
γλώσσεσ.9
γλώσσεσ προγραμματισμού..
γνωσεισ..
γνωσεισ η υ..
γνωσεισ και δεξιοτητεσ..
γνωσεισ πληροφορικησ..
γνωσεισ υπολογιστων..
γνωση γλωσσων.9
γνωση η υ..
γνωση ξενων γλωσσων.9
γνώσεισ..
γνώσεισ η/υ..
γνώσεισ και δεξιότητεσ..
γνώσεισ πληροφορικήσ..
γνώσεισ υπολογιστών..
γνώση γλωσσών.9
γνώση η/υ..
γνώση ξένων γλωσσών.9
δίκτυα.:
δίκτυα και συμμετοχέσ.;
δίπλωμα οδήγησησ.*
δεξιοτητεσ..
δεξιοτητεσ η υ..
δεξιοτητεσ και ικανοτητεσ..
δεξιότητεσ..
δεξιότητεσ η/υ..
δεξιότητεσ και ικανότητεσ..
δημοσιευσεισ./
δημοσιευσεισ και ομιλιεσ./
δημοσιεύσεισ./
δημοσιεύσεισ και ομιλίεσ./
διάφορα.,
διαγωνισμοί.7
διαγωνισμοι.7
διαθεσιμοτητα.<
διαθεσιμότητα.<
διακρίσεισ.7
διακρίσεισ και βραβεία.7
διακρισεισ.7
διακρισεισ και βραβεια.7
διαλέξεισ.=
διαλεξεισ.=
διαφορα.,
διδακτική εμπειρία.4
διδακτικη εμπειρια.4
δικτυα.:
δικτυα και συμμετοχεσ.;
διπλωμα οδηγησησ.*
διπλωματα ευρεσιτεχνιασ./
διπλωματα και πιστοποιητικα.+
διπλώματα ευρεσιτεχνίασ./
διπλώματα και πιστοποιητικά.+
δραστηριοτητεσ.>
δραστηριοτητεσ και ενδιαφεροντα.-
δραστηριότητεσ.>
δραστηριότητεσ και ενδιαφέροντα.-
εγγραφα.0
εθελοντικέσ δράσεισ.>
εθελοντικέσ δραστηριότητεσ.>
εθελοντική δράση.>
εθελοντική εμπειρία.>
εθελοντική εργασία.>
εθελοντικεσ δρασεισ.>
εθελοντικεσ δραστηριοτητεσ.>
εθελοντικη δραση.>
εθελοντικη εμπειρια.>
εθελοντικη εργασια.>
εθελοντισμοσ.>
εθελοντισμόσ.>
εισαγωγή.8
εισαγωγη.8
εισηγήσεισ./
εισηγησεισ./
εκδηλωσεισ.=
εκδηλώσεισ.=
εκπαίδευση.2
εκπαίδευση και κατάρτιση.2
εκπαιδευση.2
εκπαιδευση και καταρτιση.2
εκπαιδευτικά σεμινάρια.?
εκπαιδευτικα σεμιναρια.?
εκπαιδευτικο υποβαθρο.2
εκπαιδευτικό υπόβαθρο.2
ελευθεροσ χρονοσ.-
ελεύθεροσ χρόνοσ.-
εμπειρία.4
εμπειρια.4
ενδιαφέροντα.-
ενδιαφέροντα και χόμπι.-
ενδιαφεροντα.-
ενδιαφεροντα και χομπι.-
επαγγελματικέσ δεξιότητεσ..
επαγγελματικέσ ενώσεισ.;
επαγγελματικέσ πιστοποιήσεισ.+
επαγγελματική δραστηριότητα.4
επαγγελματική εμπειρία.4
επαγγελματική κατάρτιση.?
επαγγελματική πείρα.4
επαγγελματική πορεία.4
επαγγελματική σταδιοδρομία.4
επαγγελματικεσ δεξιοτητεσ..
επαγγελματικεσ ενωσεισ.;
επαγγελματικεσ πιστοποιησεισ.+
επαγγελματικη δραστηριοτητα.4
επαγγελματικη εμπειρια.4
επαγγελματικη καταρτιση.?
επαγγελματικη πειρα.4
επαγγελματικη πορεια.4
επαγγελματικη σταδιοδρομια.4
επαγγελματικο ιστορικο.4
επαγγελματικο προφιλ.8
επαγγελματικοί στόχοι.<
επαγγελματικοί σύλλογοι.;
επαγγελματικοι στοχοι.<
επαγγελματικοι συλλογοι.;
επαγγελματικοσ στοχοσ.8
επαγγελματικό ιστορικό.4
επαγγελματικό προφίλ.8
επαγγελματικόσ στόχοσ.8
επιδιωκομενη θεση.<
επιδιωκόμενη θέση.<
επιθυμητή απασχόληση.<
επιθυμητή εργασία.<
επιθυμητή θέση.<
επιθυμητη απασχοληση.<
επιθυμητη εργασια.<
επιθυμητη θεση.<
επικοινωνία.5
επικοινωνια.5
επιλεγμένα έργα.1
επιλεγμενα εργα.1
επιμορφωσεισ.?
επιμορφωση.?
επιμορφωτικά σεμινάρια.?
επιμορφωτικα σεμιναρια.?
επιμορφώσεισ.?
επιμόρφωση.?
επιπλέον πληροφορίεσ.,
επιπλεον πληροφοριεσ.,
επιστημονικέσ δημοσιεύσεισ./
επιστημονικεσ δημοσιευσεισ./
επιστολή κινήτρων.@
επιστολη κινητρων.@
επιτευγματα.7
επιτεύγματα.7
εργα.1
εργαλεία..
εργαλεια..
εργασία.4
εργασια.4
εργασιακή εμπειρία.4
εργασιακή πείρα.4
εργασιακη εμπειρια.4
εργασιακη πειρα.4
ερευνα.1
ερευνητικά έργα.1
ερευνητικά ενδιαφέροντα.-
ερευνητικα ενδιαφεροντα.-
ερευνητικα εργα.1
ηλεκτρονικοί υπολογιστέσ..
ηλεκτρονικοι υπολογιστεσ..
ημερίδεσ.=
ημεριδεσ.=
ιδιοτητα μελουσ.;
ιδιότητα μέλουσ.;
ικανοτητεσ..
ικανοτητεσ και δεξιοτητεσ..
ικανότητεσ..
ικανότητεσ και δεξιότητεσ..
ιστοσελίδεσ.:
ιστοσελιδεσ.:
καριέρα.4
καριερα.4
κατάρτιση.?
καταρτιση.?
κοινωνικά δίκτυα.:
κοινωνική δράση.>
κοινωνικα δικτυα.:
κοινωνικη δραση.>
λίγα λόγια για εμένα.8
λίγα λόγια για μένα.8
λιγα λογια για εμενα.8
λιγα λογια για μενα.8
λοιπά.,
λοιπά στοιχεία.,
λοιπέσ δεξιότητεσ..
λοιπέσ πληροφορίεσ.,
λοιπα.,
λοιπα στοιχεια.,
λοιπεσ δεξιοτητεσ..
λοιπεσ πληροφοριεσ.,
μέλοσ επαγγελματικών φορέων.;
μέλοσ οργανώσεων.;
μέσα κοινωνικήσ δικτύωσησ.:
μαθήματα.?
μαθηματα.?
μελοσ επαγγελματικων φορεων.;
μελοσ οργανωσεων.;
μεσα κοινωνικησ δικτυωσησ.:
μορφωση.2
μορφωση και καταρτιση.2
μόρφωση.2
μόρφωση και κατάρτιση.2
ξένεσ γλώσσεσ.9
ξενεσ γλωσσεσ.9
ομιλίεσ./
ομιλιεσ./
παράρτημα.0
παραπομπέσ.3
παραπομπεσ.3
παραρτήματα.0
παραρτημα.0
παραρτηματα.0
παρουσίαση.8
παρουσιάσεισ./
παρουσιασεισ./
παρουσιαση.8
περίληψη.8
περιληψη.8
πιστοποιήσεισ.+
πιστοποιησεισ.+
πιστοποιητικά.+
πιστοποιητικα.+
πληροφορική..
πληροφορικη..
ποια είμαι.8
ποια ειμαι.8
ποιοσ είμαι.8
ποιοσ ειμαι.8
πορτφολιο.1
πορτφόλιο.1
πρακτική άσκηση.4
πρακτικη ασκηση.4
προσθετεσ πληροφοριεσ.,
προσθετη εκπαιδευση.?
προσοντα..
προσωπα για συστασεισ.3
προσωπικά έργα.1
προσωπικά δεδομένα.5
προσωπικά ενδιαφέροντα.-
προσωπικά στοιχεία.5
προσωπικέσ δεξιότητεσ..
προσωπικέσ πληροφορίεσ.5
προσωπικα δεδομενα.5
προσωπικα ενδιαφεροντα.-
προσωπικα εργα.1
προσωπικα στοιχεια.5
προσωπικεσ δεξιοτητεσ..
προσωπικεσ πληροφοριεσ.5
προσωπικο προφιλ.8
προσωπικό προφίλ.8
προσόντα..
προτζεκτ.1
προτιμήσεισ.<
προτιμησεισ.<
προυπηρεσια.4
προφίλ.8
προφίλ στο διαδίκτυο.:
προφιλ.8
προφιλ στο διαδικτυο.:
προϋπηρεσία.4
πρόσθετεσ πληροφορίεσ.,
πρόσθετη εκπαίδευση.?
πρόσωπα για συστάσεισ.3
πρότζεκτ.1
σεμινάρια.=
σεμινάρια - επιμόρφωση.?
σεμινάρια και επιμόρφωση.?
σεμινάρια και συνέδρια.=
σεμιναρια.=
σεμιναρια επιμορφωση.?
σεμιναρια και επιμορφωση.?
σεμιναρια και συνεδρια.=
σημαντικά έργα.1
σημαντικα εργα.1
σπουδέσ.2
σπουδέσ και κατάρτιση.2
σπουδεσ.2
σπουδεσ και καταρτιση.2
στοιχεία.5
στοιχεία επικοινωνίασ.5
στοιχεια.5
στοιχεια επικοινωνιασ.5
στοχοσ.8
στόχοσ.8
συγγραφικο εργο./
συγγραφικό έργο./
συλλογοι.;
συμμετοχή σε έργα.1
συμμετοχή σε συλλόγουσ.;
συμμετοχή σε συνέδρια.=
συμμετοχη σε εργα.1
συμμετοχη σε συλλογουσ.;
συμμετοχη σε συνεδρια.=
συμπληρωματικέσ πληροφορίεσ.,
συμπληρωματικεσ πληροφοριεσ.,
συνέδρια.=
συνέδρια - σεμινάρια.=
συνέδρια και σεμινάρια.=
συνδεσμοι.:
συνεδρια.=
συνεδρια και σεμιναρια.=
συνεδρια σεμιναρια.=
συνεχιζομενη εκπαιδευση.?
συνεχιζόμενη εκπαίδευση.?
συνημμένα.0
συνημμένα έγγραφα.0
συνημμενα.0
συνημμενα εγγραφα.0
συνοδευτική επιστολή.@
συνοδευτικη επιστολη.@
συνοπτικο προφιλ.8
συνοπτικό προφίλ.8
συνοψη.8
συστάσεισ.3
συστάσεισ - αναφορέσ.3
συστασεισ.3
συστασεισ αναφορεσ.3
συστατικέσ επιστολέσ.3
συστατικεσ επιστολεσ.3
σχετικά με εμένα.8
σχετικα με εμενα.8
σύλλογοι.;
σύνδεσμοι.:
σύνοψη.8
τίτλοι σπουδών.2
τεχνικέσ γνώσεισ..
τεχνικέσ δεξιότητεσ..
τεχνικεσ γνωσεισ..
τεχνικεσ δεξιοτητεσ..
τεχνολογίεσ..
τεχνολογιεσ..
τιμητικέσ διακρίσεισ.7
τιμητικεσ διακρισεισ.7
τιτλοι σπουδων.2
υποτροφίεσ.7
υποτροφίεσ και βραβεία.7
υποτροφιεσ.7
υποτροφιεσ και βραβεια.7
χαρτοφυλάκιο.1
χαρτοφυλακιο.1
χειρισμοσ η υ..
χειρισμόσ η/υ..
χομπι.-
χόμπι.-
ψηφιακέσ δεξιότητεσ..
ψηφιακεσ δεξιοτητεσ..
академическое образование.A
академично образование.B
академско образовање.C
алати.D
анкетные данные.E
анкетні дані.F
асоціації.G
ассоциации.H
аттестации.I
бажана посада.J
бажана посада та зарплата.J
бажана робота.J
базова освіта.K
базовое образование.A
более ранний опыт.L
в заключение.M
в свободное время.N
важнији пројекти.O
ваннаставне активности.P
введение.M
везе.Q
вештине.D
виступи.R
виступи та публікації.R
висше образование.B
вища освіта.K
вкладення.S
владеене на езици.T
владение иностранными языками.U
владение компьютером.V
владение пк.V
владение программами.V
владение языками.U
власні проекти.W
власні проєкти.W
вложения.X
вміння.Y
вміння та навички.Y
вне работы.N
вне работы увлекаюсь.N
внеучебная деятельность.Z
водительские права.[
водительские права и автомобиль.[
водительский стаж.[
водительское удостоверение.[
водійське посвідчення.\
водійський стаж.\
водійські права.\
водіння.\
вождение.[
возачка дозвола.]
возачке дозволе.]
володіння комп'ютером.Y
володіння мовами.^
волонтерская деятельность.Z
волонтерски рад.P
волонтерский опыт.Z
волонтерско искуство.P
волонтерство._
волонтерська діяльність.`
волонтерський досвід.`
волонтирање.P
волонтёрская деятельность.Z
волонтёрский опыт.Z
волонтёрство.Z
връзки.a
въведение.b
выступления.c
высшее образование.A
відгуки.d
відзнаки.e
відзнаки та нагороди.e
вільний час.f
где работал.L
где работала.L
где училась.A
где учился.A
где я работал.L
где я работала.L
где я училась.A
где я учился.A
грамоти.g
гранти.e
гранты.h
громадська активність.`
громадська діяльність.`
данни за контакт.i
де навчався.K
де навчалася.K
де працював.j
де працювала.j
дигиталне вештине.D
дигитални умения.k
дипломи.l
дипломи и сертификати.l
дипломи та сертифікати.m
дипломы и сертификаты.I
доброволен труд.n
доброволческа дейност.n
доброволчески опит.n
доброволчество.n
добровольчество.Z
добровољни рад.P
догађаји.o
додатки.S
додаткова освіта.p
додаткова інформація.q
додаткове навчання.p
додатково.q
додаткові відомості.q
додаткові навички.Y
додатна едукација.r
додатне информације.s
додатни подаци.s
дозволе.t
дозвілля.f
доклади.u
доклады.c
доклады и публикации.c
документа.v
документи.w
документы.X
доповіді.R
дополнительная информация.x
дополнительно.x
дополнительно о себе.M
дополнительное образование.y
дополнительное обучение.y
дополнительные навыки.V
дополнительные сведения.x
допуски.I
допуски и удостоверения.I
допълнителна информация.z
допълнителна квалификация.{
допълнителни данни.z
допълнителни обучения.{
допълнителни сведения.z
досвід.j
досвід викладання.j
досвід проєктів.W
досвід роботи.j
дослідження.W
достигнућа.|
достижения.h
достижения и награды.h
доступност.}
досягнення.e
друга информация.z
другая информация.x
други.z
други данни.z
други умения.k
друго/$
другое.x
друштвене активности.P
друштвене мреже.Q
друштвени ангажман.P
едукације.r
езикови компетенции.T
езикови познания.T
езикови умения.T
езици.T
желаемая должность/%
желаемая должность и зарплата/%
желаемая работа/%
желана длъжност/&
желана позиция/&
желана работа/&
жеље.}
жељена позиција.}
жељени посао.}
жељено радно место.}
з чим працюю.Y
за контакт.i
за мен.b
загальна інформація.F
загальний огляд/'
загальні відомості.F
заетост/(
запослења/)
запослење/)
заслуги.h
заходи/*
захоплення.f
знание иностранных языков.U
знание программ.V
знание языков.U
знания/+
знания и навыки.V
знания и умения.k
знання.Y
знання мов.^
знання та навички.Y
знання іноземних мов.^
знања.D
знања и вештине.D
знање страних језика/,
знање језика/,
изабрани пројекти.O
избрани проекти/-
извънкласни дейности.n
излагања/.
изследователски проекти/-
иное.x
иностранные языки.U
иностранный язык.U
инструменти.k
инструменты.V
инструменты и технологии.V
интереси//
интереси и хобита/0
интересовања/1
интересовања и хобији/1
интересы.N
интересы и увлечения.N
интересы и хобби.N
искуство/)
исследования,U
история работы.L
истраживачки пројекти.O
истраживања.O
ищу работу/%
какие есть сертификаты.I
какими языками владею.U
кар'єра.j
кар'єрні цілі.J
кариера/(
кариерни цели/&
каријера/)
карьера.L
карьерные цели/%
карьерный путь.L
квалификации.l
квалификационни курсове.{
квалификация/+
ключевая информация.M
ключевые достижения.h
ключевые компетенции.V
ключевые навыки.V
ключевые проекты,U
ключови умения.k
ключові компетенції.Y
ключові навички.Y
ключові проєкти.W
книги/2
ко сам ја/3
кой съм аз.b
комерційний досвід.j
коммерческий опыт.L
коммерческий опыт работы.L
комп'ютерні навички.Y
компетентності.Y
компетенции/+
компетенције.D
компетенції.Y
компьютерные навыки.V
компьютерные программы.V
компютърна грамотност.k
компютърни умения.k
конгреси.o
конкурси/4
конкурсы.h
контакт/5
контакт информације/6
контакт подаци/6
контакти/7
контактна информация.i
контактна інформація.F
контактная информация.E
контактные данные.E
контактні дані.F
контакты.E
конференции/8
конференции и семинари/9
конференции и семинары/:
конференције.o
конференције и семинари.o
конференції/*
конференції та семінари/*
коротке резюме/'
короткий опис/'
коротко/'
коротко о себе.M
коротко про себе/'
кратка биографија/3
краткая биография.M
краткая информация.M
кратко.M
кратко о себе.M
кратко представяне.b
кратко резюме.b
краткое резюме.M
крім роботи.f
кто я.M
курсеви.r
курсеви и обуке.r
курси.p
курси підвищення кваліфікації.p
курси та семінари.p
курси та тренінги.p
курси тренінги.p
курси тренінги сертифікати.p
курси, тренінги.p
курси, тренінги, сертифікати.p
курсове.{
курсове и обучения.{
курсы.y
курсы и семинары.y
курсы и тренинги.y
курсы повышения квалификации.y
кључне вештине.D
лекции.u
линкове.a
линкови.Q
лицензи.l
лицензии.I
лицензии и сертификаты.I
лиценце.t
лиценце и сертификати.t
личен профил.b
лична интересовања/1
лична информация.i
личная информация.E
личне вештине.D
личне информације/6
личне особине/3
лични данни.i
лични интереси/0
лични подаци/6
лични проекти/-
лични профил/3
лични пројекти.O
лични умения.k
лични умения и компетенции.k
личностни качества.b
личные данные.E
личные интересы.N
личные качества.M
личные навыки.V
личные проекты,U
личные сведения.E
ліцензії.m
ліцензії та сертифікати.m
м'які навички.Y
мероприятия/:
места работы.L
места работы и должности.L
место работы.L
месторабота/(
мета/'
мета пошуку роботи.J
мова.^
мови.^
мови програмування.Y
мовні навички.^
мое образование.A
мои инструменты.V
мои проекты,U
мои работы,U
мои сертификаты.I
мотивационно писмо/;
мотивационное письмо/<
мотивационо писмо/=
мотиваційний лист/>
моя работа.L
моё образование.A
мої інструменти.Y
місце роботи.j
місця роботи.j
на каких языках говорю.U
навички.Y
навички та вміння.Y
навчальні проєкти.W
навчання.K
навыки.V
навыки и умения.V
нагороди.e
нагороди та відзнаки.e
нагороди та досягнення.e
нагороди і відзнаки.e
награде.|
награде и признања.|
награди.g
награди и отличия.g
награди и постижения.g
награды.h
награды и достижения.h
награды и премии.h
накратко.b
накратко за мен.b
наличие водительских прав.[
наукові конференції/*
наукові праці.R
наукові публікації.R
наукові інтереси.f
научни изследвания/-
научни конференции/9
научни публикации.u
научни радови/.
научни трудове.u
научные интересы.N
научные конференции/:
научные проекты,U
научные публикации.c
научные работы.c
научные труды.c
немного о себе.M
несколько слов о себе.M
о мени/3
о себе.M
обо мне.M
обобщение.b
образование/?
образование и квалификация/?
образование и обучение/?
образование и подготовка.A
образователна степен.B
образовање.C
образовање и обука.C
обуке.r
обучение/?
обучения.{
обучения и курсове.{
обща информация.i
общая информация.E
обществена дейност.n
общественная деятельность.Z
общественная работа.Z
общие сведения.E
общие сведения обо мне.M
објаве/.
објављени радови/.
овлашћења.t
ожидания/%
онлайн профили.a
опенсорс,U
описание.M
опит/(
опыт.L
опыт вождения.[
опыт волонтерства.Z
опыт волонтёрства.Z
опыт преподавания.L
опыт проектов,U
опыт профессиональной деятельности.L
опыт работы.L
опыт трудовой деятельности.L
организации/@
освіта.K
освіта та кваліфікація.K
освіта та навчання.K
освіта і навчання.K
основна информация.i
основна освіта.K
основна інформація.F
основная информация.E
основни данни.i
основни подаци/6
основное образование.A
основной опыт.L
основные данные.E
основные достижения.h
основные навыки.V
основные проекты,U
особе за препоруку/A
особиста інформація.F
особисті дані.F
особисті проекти.W
особисті проєкти.W
особисті якості/'
особисті інтереси.f
остале вештине.D
остале информације.s
остали подаци.s
остало.s
отзиви/B
отзывы/C
открытые проекты,U
отличия/D
очаквания/&
очекивања.}
очікування.J
пара слов о себе.M
пару слов о себе.M
патенти/E
патенты.c
педагогический опыт.L
персональная информация.E
персональные данные.E
персональні дані.F
пет проекты,U
пет проєкти.W
пет-проекты,U
пет-проєкти.W
печатные работы.c
побажання.J
побажання до роботи.J
повишаване на квалификацията.{
повышение квалификации.y
повышение квалификации и курсы.y
повышение квалификации курсы.y
повышение квалификации, курсы.y
подаци за контакт/6
пожелания/%
пожелания к месту работы/%
пожелания к работе/%
поза роботою.f
позанавчальна діяльність.`
познавање рада на рачунару.D
познавање страних језика/,
познавање језика/,
полезные ссылки/F
помимо работы.N
поощрения.h
попередні місця роботи.j
попередній досвід.j
портфолио/G
портфоліо.W
посвідчення.m
посвідчення водія.\
посилання/H
после работы.N
пословно искуство/)
постижения.g
потврде.t
пошук роботи.J
права.[
правоспособност.l
правоспособности.l
пракса/)
праксе/)
практика/I
практический опыт.L
практичний досвід.j
предавања/.
предпочитания/&
предпочтения/%
представяне.b
предыдущие места работы.L
предыдущий опыт.L
презентации.u
премии.h
премії.e
препорука/A
препоруке/A
препоръка/B
препоръки/B
препоръчители/B
претходна запослења/)
придружително писмо/;
признания.g
признања.|
признања и награде.|
прикачени файлове/J
приклади робіт.W
прилог.v
приложение/K
приложения/K
прилози.v
примеры проектов,U
примеры работ,U
примеры разработки,U
про мене/'
про себе/'
програми.Y
программное обеспечение.V
программы.V
программы и инструменты.V
програмни езици.k
програмски језици.D
проект,U
проекти/L
проектная деятельность,U
проектный опыт,U
проекты,U
пройденные курсы.y
пропратно писмо/=
професионален опит/(
професионален профил.b
професионален път/(
професионална кариера/(
професионална реализация/(
професионална цел.b
професионалне вештине.D
професионални компетенции.k
професионални организации/@
професионални профил/3
професионални умения.k
професионално искуство/)
профессиональная деятельность.L
профессиональная переподготовка.y
профессиональное образование.A
профессиональное развитие.y
профессиональное резюме.M
профессиональные знания.V
профессиональные компетенции.V
профессиональные навыки.V
профессиональные навыки и знания.V
профессиональные объединения.H
профессиональные сертификаты.I
профессиональные сообщества.H
профессиональные умения.V
профессиональный опыт.L
профессиональный профиль.M
професійна діяльність.j
професійний досвід.j
професійний профіль/'
професійний розвиток.p
професійні навички.Y
професійні об'єднання.G
професійні спільноти.G
професійні та інші навички.Y
профил/M
профили/N
профили в сети/F
профили на мрежи.Q
профиль.M
профіль/'
профілі/H
профілі в мережі/H
прочая информация.x
прочее.x
проєкти.W
пројекти.O
публикации/O
публикации и выступления.c
публикации и доклади.u
публикације/.
публікації.R
публікації та виступи.R
підвищення кваліфікації.p
після роботи.f
работа/P
работен опит/(
рабочий опыт.L
рад на рачунару.D
радионице.r
радна искуства/)
радно искуство/)
радови/.
разни.z
разно.s
разное.x
ранние места работы.L
ранний опыт.L
раніше.j
рачунарске вештине.D
реализирани проекти/-
реализованные проекты,U
реалізовані проєкти.W
резиме/3
резюме/Q
рекомендатели/C
рекомендательные письма/C
рекомендации/C
рекомендации и отзывы/C
рекомендаційні листи.d
рекомендація.d
рекомендації.d
референси.d
референсы/C
референце/A
референции/B
робота.j
робочий досвід.j
рівень володіння мовами.^
різне.q
с чем работаю.V
сажетак/3
сайти/H
сайты/F
саммари.M
саммарі/'
самооценка на дигиталните умения/R
самооценка цифровых навыков/S
самооцінка цифрових навичок/T
самопрезентация.M
самопроцена дигиталних вештина/U
свидетелства.l
свидетелство за управление/V
свидетелство за управление на мпс/V
свидетельства.I
свободно време/0
свободное время.N
связаться со мной.E
свідоцтва.m
сдружения/@
семинари/W
семинари и конференции/9
семинари и обуке.r
семинари и обучения.{
семинары/:
семинары и конференции/:
семинары и тренинги.y
семінари/*
семінари та конференції/*
сертификати/X
сертификати и лицензи.l
сертификати и лиценце.t
сертификаты.I
сертификаты и лицензии.I
сертификаты и удостоверения.I
сертификация.I
сертифікати.m
сертифікати та ліцензії.m
сертифікація.m
сильные стороны.M
сильні сторони/'
симпозиумы/:
следване.B
слободне активности/1
слободно време/1
собствени проекти/-
собственные проекты,U
сопроводительное письмо/<
сопствени пројекти.O
софт.V
софт скиллы.V
софт-скиллы.V
социална ангажираност.n
социални медии.a
социални мрежи.a
социальная активность.Z
социальные сети/F
соцмережі/H
соцсети/F
соціальні мережі/H
списак публикација/.
список публикаций.c
список публікацій.R
способности/Y
спільноти.G
ссылки/F
стаж/(
стажировка.L
стажировки.L
стажове/(
стажування.j
статии.u
статті.R
статьи.c
статьи и публикации.c
стек.V
стек технологий.V
стек технологій.Y
стипендии/D
стипендије.|
стипендії.e
стислий огляд/'
страни језици/,
струковна удружења/Z
стручна знања.D
стручна спрема.C
стручни испити.t
стручни скупови.o
стручно искуство/)
стручно усавршавање.r
студије.C
супровідний лист/>
суспільна діяльність.`
събития/9
такмичења.|
тесты и экзамены.I
технически умения.k
технически умения и компетенции.k
технические знания.V
технические навыки.V
техничке вештине.D
технологии/+
технологический стек.V
технологије.D
технології.Y
технічні навички.Y
тренинги/[
тренинги и курсы.y
тренинзи.r
тренінги.p
тренінги та курси.p
трохи про себе/'
трудов опит/(
трудов стаж/(
трудова биография/(
трудова дейност/(
трудова діяльність.j
трудовая деятельность.L
трудовий досвід.j
трудовой опыт.L
трудовой стаж.L
търсена позиция/&
уверења.t
увлечения/\
увлечения и интересы.N
увлечения и хобби.N
увод/3
удостоверения/]
удружења/Z
укратко о мени/3
умения/+
умения и компетенции.k
умения и навыки.V
умею.V
уміння.Y
уміння та навички.Y
уподобання.f
уровень владения языками.U
усавршавање.r
успеси.|
участие в конференции/9
участие в конференциях/:
участие в организациях.H
участие в проекти/-
участь в організаціях.G
участь у конференціях/*
учеба.A
учебные заведения.A
учебные проекты,U
учешће на конференцијама.o
учёба.A
формално образовање.C
хобби.N
хобби и интересы.N
хобби и увлечения.N
хоби//
хоби и интереси/0
хобита/0
хобита и интереси/0
хобији/1
хобији и интересовања/1
хобі.f
хобі та захоплення.f
хобі та інтереси.f
цел.b
цель.M
цель поиска/%
цель поиска работы/%
цифрові навички.Y
циљ/3
чем владею.V
чем занималась.L
чем занимался.L
чем пользуюсь.V
чем увлекаюсь.N
чему училась.A
чему учился.A
чим користуюся.Y
чланства/Z
чланство/Z
чланство у организацијама/Z
чланство у удружењима/Z
чланци/.
членства/@
членство/^
членство в ассоциациях.H
членство в организации/@
членство в организациях.H
членство в організаціях.G
членство в профессиональных организациях.H
что знаю.V
что люблю.N
что умею.V
что умею делать.V
что я сделал,U
что я умею.V
чужди езици.T
чуждоезикова подготовка.T
чуждоезикови умения.T
школа.C
школовање.C
шофьорска книжка/V
шофьорски книжки/V
що вмію.Y
экспертиза.V
я в сети/F
язык.U
языки.U
языки программирования.V
языковые навыки.U
іноземні мови.^
інструменти.Y
інтереси.f
інтереси та захоплення.f
інтереси та хобі.f
інша інформація.q
інше.q
језици/,
језичке вештине/,
אודות/_
אודותיי/_
אותות הצטיינות/`
אחר/a
איגודים מקצועיים/b
אירועים/c
אנשי קשר להמלצה/d
ארגונים/b
הוקרה/`
היסטוריה תעסוקתית/e
הישגים/`
הכשרה/f
הכשרה מקצועית/f
הכשרות/f
הכשרות מקצועיות/f
המלצות/d
הסמכות/g
הסמכות ותעודות/g
הסמכות מקצועיות/g
העדפות/h
העדפות תעסוקה/h
הערכה עצמית של מיומנויות דיגיטליות/i
הצטיינות/`
הקדמה/_
הרצאות/j
השכלה/k
השכלה אקדמית/k
השכלה ולימודים/k
השכלה פורמלית/k
השתלמויות/f
השתלמויות וקורסים/f
השתתפות בכנסים/c
התמחות/e
התנדבויות/l
התנדבות/l
זמינות/h
חברויות/b
חברות באגודות/b
חברות בארגונים/b
חינוך/k
טכנולוגיות/m
ידיעת שפות/n
ידע במחשבים/m
ידע ומיומנויות/m
ידע טכני/m
ידע מקצועי/m
יישומי מחשב/m
יכולות/m
ימי עיון/c
יצירת קשר/o
כישורי שפה/n
כישורים/m
כישורים אישיים/m
כישורים טכניים/m
כישורים מקצועיים/m
כלים/m
כללי/a
כנסים/c
כנסים והרצאות/c
כנסים וסמינרים/c
כתבות/j
לימודים/k
לימודים אקדמיים/k
לינקים/p
מאמרים/j
מומחיות/m
מחפש/h
מחפשת/h
מחקר/q
מחשבים/m
מטרה/_
מטרה מקצועית/_
מי אני/_
מידע אישי/o
מידע נוסף/a
מיומנויות/m
מיומנויות וכישורים/m
מיומנויות מחשב/m
מיזמים/q
מכתב מקדים/r
מכתב נלווה/r
מכתבי המלצה/d
מלגות/`
ממליצים/d
מסמכים מצורפים/s
מקומות עבודה/e
משרה מבוקשת/h
משרה רצויה/h
נוסף/a
ניסיון/e
ניסיון בעבודה/e
ניסיון התנדבותי/l
ניסיון מקצועי/e
ניסיון עבודה/e
ניסיון תעסוקתי/e
נסיון/e
נסיון מקצועי/e
נסיון עבודה/e
נסיון תעסוקתי/e
נספחים/s
נתונים אישיים/o
סמינרים/c
ספרים/j
עבודה/e
על עצמי/_
עליי/_
עמותות/b
עניין אישי/t
עשייה חברתית/l
פטנטים/j
פנאי/t
פעילות התנדבותית/l
פעילות חברתית/l
פעילות קהילתית/l
פרוייקטים/q
פרויקט/q
פרויקטי מחקר/q
פרויקטים/q
פרויקטים אישיים/q
פרויקטים נבחרים/q
פרופיל/_
פרופיל אישי/_
פרופיל מקצועי/_
פרופילים/p
פרופילים ברשת/p
פרטי התקשרות/o
פרטי קשר/o
פרטים/o
פרטים אישיים/o
פרטים כלליים/o
פרטים נוספים/a
פרסומים/j
פרסומים והרצאות/j
פרסומים מדעיים/j
פרסים/`
פרסים והוקרה/`
פרסים והצטיינות/`
פרסים ומלגות/`
צור קשר/o
ציפיות/h
צרופות/s
קבצים מצורפים/s
קורסים/f
קורסים והכשרות/f
קורסים והשתלמויות/f
קישורים/p
קצת עלי/_
קצת עליי/_
קריירה/e
רישיון נהיגה/u
רישיונות/g
רישיונות והסמכות/g
רקע אקדמי/k
רקע מקצועי/e
רקע תעסוקתי/e
רשיון נהיגה/u
רשתות חברתיות/p
שונות/a
שליטה בשפות/n
שליטה בתוכנות/m
שפה/n
שפות/n
שפות זרות/n
שפות תכנות/m
תארים/k
תוכנות/m
תחביבים/t
תחביבים ותחומי עניין/t
תחומי מומחיות/m
תחומי עניין/t
תחומי עניין ותחביבים/t
תחרויות/`
תיאור אישי/_
תיק עבודות/q
תכונות אישיות/_
תמצית/_
תעודה/g
תעודות/g
תעודות והסמכות/g
תעודות מקצועיות/g
תעסוקה/e
תפקיד מבוקש/h
תקציר/_
תקציר מקצועי/_
أبرز المشاريع/v
أخرى/w
أنشطة تطوعية/x
أهم المشاريع/v
إجادة اللغات/y
ابرز المشاريع/v
اجاده اللغات/y
اخري/w
الأبحاث/z
الأبحاث المنشورة/z
الأبحاث والمنشورات/z
الأدوات/{
الأعمال/v
الأعمال التطوعية/x
الأنشطة/x
الأنشطة الاجتماعية/x
الأنشطة التطوعية/x
الأهداف/|
الأوسمة/}
الإصدارات/z
الإنجازات/}
الإنجازات والجوائز/}
الابحاث/z
الابحاث المنشوره/z
الابحاث والمنشورات/z
الاتصال0$
الادوات/{
الاصدارات/z
الاعتمادات0%
الاعمال/v
الاعمال التطوعيه/x
الانتسابات0&
الانجازات/}
الانجازات والجوايز/}
الانشطه/x
الانشطه الاجتماعيه/x
الانشطه التطوعيه/x
الاهتمامات0'
الاهتمامات الشخصية0'
الاهتمامات الشخصيه0'
الاهتمامات والهوايات0'
الاهداف/|
الاوسمه/}
البحث العلمي/v
البحوث/z
البرامج/{
البيانات الشخصية0$
البيانات الشخصيه0$
التاريخ المهني0(
التاريخ الوظيفي0(
التجارب المهنية0(
التجارب المهنيه0(
التجربة المهنية0(
التجربه المهنيه0(
التحصيل الدراسي0)
التحصيل العلمي0)
التدريب0*
التدريب العملي0(
التدريبات0*
التراخيص0%
التزكيات0+
التطوع/x
التطوير المهني0*
التعليم0)
التعليم والتدريب0)
التفضيلات الوظيفية0,
التفضيلات الوظيفيه0,
التقديرات/}
التقنيات/{
التقييم الذاتي للمهارات الرقمية0-
التقييم الذاتي للمهارات الرقميه0-
التكريم/}
التكريمات/}
التواصل0$
التوصيات0+
التوقعات0,
الجمعيات0&
الجمعيات المهنية0&
الجمعيات المهنيه0&
الجوائز/}
الجوائز والإنجازات/}
الجوائز والتكريمات/}
الجوايز/}
الجوايز والانجازات/}
الجوايز والتكريمات/}
الحاسوب/{
الحسابات0.
الخبرات0(
الخبرات التطوعية/x
الخبرات التطوعيه/x
الخبرات السابقة0(
الخبرات السابقه0(
الخبرات العملية0(
الخبرات العمليه0(
الخبرات المهنية0(
الخبرات المهنيه0(
الخبرات الوظيفية0(
الخبرات الوظيفيه0(
الخبرات والمهارات/{
الخبرة0(
الخبرة العملية0(
الخبرة المهنية0(
الخبرة الوظيفية0(
الخبره0(
الخبره العمليه0(
الخبره المهنيه0(
الخبره الوظيفيه0(
الخلفية الأكاديمية0)
الخلفية التعليمية0)
الخلفيه الاكاديميه0)
الخلفيه التعليميه0)
الدراسات0)
الدراسة0)
الدراسه0)
الدورات0*
الدورات التدريبية0*
الدورات التدريبية وورش العمل0*
الدورات التدريبيه0*
الدورات التدريبيه وورش العمل0*
الدورات المهنية0*
الدورات المهنيه0*
الدورات والتدريب0*
الدورات وورش العمل0*
الرخص0%
الرخص والشهادات0%
الرغبات الوظيفية0,
الرغبات الوظيفيه0,
الروابط0.
السجل الوظيفي0(
السيرة الأكاديمية0)
السيرة المختصرة/|
السيره الاكاديميه0)
السيره المختصره/|
الشبكات والعضويات0&
الشهادات0%
الشهادات الاحترافية0%
الشهادات الاحترافيه0%
الشهادات العلمية0)
الشهادات العلميه0)
الشهادات المهنية0%
الشهادات المهنية والتراخيص0%
الشهادات المهنيه0%
الشهادات المهنيه والتراخيص0%
الشهادات والاعتمادات0%
الشهادات والتراخيص0%
العروض التقديمية/z
العروض التقديميه/z
العضويات0&
العضويات المهنية0&
العضويات المهنيه0&
العضوية0&
العضويه0&
العمل0(
العمل التطوعي/x
العمل المجتمعي/x
الفعاليات0/
القدرات/{
القدرات اللغوية/y
القدرات اللغويه/y
الكفاءات/{
الكفاءة اللغوية/y
الكفاءه اللغويه/y
الكفايات/{
اللغات/y
اللغة/y
اللغه/y
المؤتمرات0/
المؤتمرات والندوات0/
المؤتمرات وورش العمل0/
المؤلفات/z
المؤهل العلمي0)
المؤهلات0)
المؤهلات الأكاديمية0)
المؤهلات الدراسية0)
المؤهلات العلمية0)
المحاضرات/z
المراجع0+
المرجعيات0+
المرفقات00
المرفقات والوثائق00
المرفقات والوثايق00
المزكون0+
المستوى التعليمي0)
المستوي التعليمي0)
المسمى المطلوب0,
المسمي المطلوب0,
المسيرة التعليمية0)
المسيرة المهنية0(
المسيره التعليميه0)
المسيره المهنيه0(
المشاريع/v
المشاريع البحثية/v
المشاريع البحثيه/v
المشاريع الشخصية/v
المشاريع الشخصيه/v
المشاريع المنجزة/v
المشاريع المنجزه/v
المشروعات/v
المعرفون0+
المعرفين0+
المعرّفين0+
المعلومات الأساسية0$
المعلومات الاساسيه0$
المعلومات الشخصية0$
المعلومات الشخصيه0$
المقالات/z
الملحقات00
الملخص/|
الملخص المهني/|
الملف الشخصي/|
الملفات الشخصية0.
الملفات الشخصيه0.
المنح/}
المنح الدراسية/}
المنح الدراسيه/}
المنشورات/z
المنشورات العلمية/z
المنشورات العلميه/z
المهارات/{
المهارات الأساسية/{
المهارات الاساسيه/{
المهارات التقنية/{
المهارات التقنيه/{
المهارات الحاسوبية/{
المهارات الحاسوبيه/{
المهارات الرقمية/{
المهارات الرقميه/{
المهارات الشخصية/{
المهارات الشخصيه/{
المهارات العملية/{
المهارات العمليه/{
المهارات الفنية/{
المهارات الفنيه/{
المهارات اللغوية/y
المهارات اللغويه/y
المهارات المهنية/{
المهارات المهنيه/{
المهارات الناعمة/{
المهارات الناعمه/{
المهارات والخبرات/{
المهارات والقدرات/{
الموتمرات0/
الموتمرات والندوات0/
الموتمرات وورش العمل0/
المولفات/z
الموهل العلمي0)
الموهلات0)
الموهلات الاكاديميه0)
الموهلات الدراسيه0)
الموهلات العلميه0)
الندوات0/
النشاط التطوعي/x
النشاطات/x
النشر العلمي/z
الهدف/|
الهدف المهني/|
الهدف الوظيفي/|
الهوايات0'
الهوايات والاهتمامات0'
الوثائق00
الوثايق00
الوظائف0(
الوظائف السابقة0(
الوظايف0(
الوظايف السابقه0(
الوظيفة المرغوبة0,
الوظيفة المستهدفة0,
الوظيفة المطلوبة0,
الوظيفه المرغوبه0,
الوظيفه المستهدفه0,
الوظيفه المطلوبه0,
انشطه تطوعيه/x
اهتمامات0'
اهتمامات شخصية0'
اهتمامات شخصيه0'
اهم المشاريع/v
براءات الاختراع/z
بيانات إضافية/w
بيانات اضافيه/w
بيانات الاتصال0$
بيانات التواصل0$
بيانات شخصية0$
بيانات شخصيه0$
تجربة العمل0(
تجربه العمل0(
تعريف/|
تفضيلات العمل0,
تواصل معي0$
جهات التعريف0+
حسابات التواصل0.
حضور المؤتمرات0/
حضور الموتمرات0/
خبرات0(
خبرات العمل0(
خبرة العمل0(
خبره العمل0(
خدمة المجتمع/x
خدمه المجتمع/x
خطاب التغطية01
خطاب التغطيه01
دورات تدريبية0*
دورات تدريبيه0*
رخص القيادة02
رخص القياده02
رخصة السياقة02
رخصة القيادة02
رخصه السياقه02
رخصه القياده02
رسالة التغطية01
رسالة الدافع01
رساله التغطيه01
رساله الدافع01
رغبات العمل0,
روابط0.
شبكات التواصل0.
شهادات0%
شهادات التقدير/}
عضويات0&
عضوية الجمعيات0&
عضويه الجمعيات0&
عني/|
غير ذلك/w
لغات/y
لغات البرمجة/{
لغات البرمجه/{
للتواصل0$
لمحة عامة/|
لمحه عامه/|
مؤتمرات0/
متفرقات/w
مجالات الخبرة/{
مجالات الخبره/{
مراجع0+
مشاريع/v
مشاريع شخصية/v
مشاريع شخصيه/v
معرض الأعمال/v
معرض الاعمال/v
معلومات أخرى/w
معلومات إضافية/w
معلومات اخري/w
معلومات اضافيه/w
معلومات الاتصال0$
معلومات التواصل0$
معلومات شخصية0$
معلومات شخصيه0$
مقدمة/|
مقدمه/|
ملخص/|
ملخص مهني/|
من أنا/|
من انا/|
مهارات/{
مهارات الحاسب/{
مهارات الحاسب الآلي/{
مهارات الحاسب الالي/{
مهارات الحاسوب/{
مهارات الكمبيوتر/{
مواقع التواصل الاجتماعي0.
موتمرات0/
نبذة/|
نبذة تعريفية/|
نبذة شخصية/|
نبذة عن الذات/|
نبذة عني/|
نبذة مختصرة/|
نبذة مهنية/|
نبذه/|
نبذه تعريفيه/|
نبذه شخصيه/|
نبذه عن الذات/|
نبذه عني/|
نبذه مختصره/|
نبذه مهنيه/|
نماذج الأعمال/v
نماذج الاعمال/v
هوايات0'
ورش العمل0*
وسائل التواصل الاجتماعي0.
وسايل التواصل الاجتماعي0.
अतिरिक्त जानकारी03
अतिरिक्त पाठ्यक्रम04
अतिरिक्त विवरण03
अध्ययन05
अनुभव06
अनुलग्नक07
अनुशंसाएँ08
अनुशंसाएं08
अनुसंधान09
अन्य03
अन्य जानकारी03
अपने बारे में0:
अपेक्षाएँ0;
अपेक्षाएं0;
अभिरुचि0<
अभिरुचियाँ0<
अभिरुचियां0<
आत्म परिचय0:
आवरण पत्र0=
इंटर्नशिप06
इच्छित पद0;
उद्देश्य0:
उपलब्धता0;
उपलब्धि0>
उपलब्धियाँ0>
उपलब्धियां0>
ऑनलाइन प्रोफ़ाइल0?
ऑनलाइन प्रोफाइल0?
कंप्यूटर कौशल0@
कंप्यूटर ज्ञान0@
कड़ियाँ0?
कडियां0?
करियर06
करियर उद्देश्य0:
कवर लेटर0=
कार्य अनुभव06
कार्य का अनुभव06
कार्यशालाएँ04
कार्यशालाएं04
कार्यानुभव06
कैरियर उद्देश्य0:
कोर्स04
कौशल0@
क्षमताएँ0@
क्षमताएं0@
गतिविधियाँ0A
गतिविधियां0A
छात्रवृत्ति0>
ज्ञात भाषाएँ0B
ज्ञात भाषाएं0B
डिजिटल कौशल0@
डिजिटल कौशल स्व मूल्यांकन0C
डिजिटल कौशल स्व-मूल्यांकन0C
ड्राइविंग लाइसेंस0D
तकनीकी कौशल0@
तकनीकी ज्ञान0@
दक्षताएँ0@
दक्षताएं0@
निजी जानकारी0E
नौकरी का अनुभव06
नौकरी वरीयताएँ0;
नौकरी वरीयताएं0;
परिचय0:
परियोजना09
परियोजना कार्य09
परियोजनाएँ09
परियोजनाएं09
परिशिष्ट07
पाठ्यक्रम04
पुरस्कार0>
पुरस्कार एवं सम्मान0>
पुरस्कार और सम्मान0>
पुस्तकें0F
पेटेंट0F
पेशेवर अनुभव06
पेशेवर कौशल0@
पेशेवर सदस्यता0G
पेशेवर सारांश0:
पोर्टफोलियो09
प्रकाशन0F
प्रमाण पत्र0H
प्रमाणन0H
प्रमाणपत्र0H
प्रमाणपत्र और लाइसेंस0H
प्रमुख कौशल0@
प्रमुख परियोजनाएँ09
प्रमुख परियोजनाएं09
प्रशिक्षण04
प्रशिक्षण और पाठ्यक्रम04
प्रस्तुतियाँ0F
प्रस्तुतियां0F
प्रोजेक्ट09
प्रोफ़ाइल0:
प्रोफ़ाइलें0?
प्रोफाइल0:
प्रोफाइलें0?
बुनियादी जानकारी0E
भाषा0B
भाषा कौशल0B
भाषा ज्ञान0B
भाषाएँ0B
भाषाएं0B
भाषाओं का ज्ञान0B
भाषायी ज्ञान0B
मुख्य कौशल0@
मूल जानकारी0E
मेरे बारे में0:
योग्यताएँ0@
योग्यताएं0@
रुचि0<
रुचियाँ0<
रुचियाँ और शौक0<
रुचियां0<
रुचियां और शौक0<
रोजगार06
रोजगार इतिहास06
रोज़गार06
लक्ष्य0:
लाइसेंस0H
लाइसेंस और प्रमाणपत्र0H
लिंक0?
लेख0F
वांछित नौकरी0;
वांछित पद0;
वाहन चालन लाइसेंस0D
विवरण0:
विविध03
विशेषज्ञता0@
व्यक्तिगत जानकारी0E
व्यक्तिगत परियोजनाएँ09
व्यक्तिगत परियोजनाएं09
व्यक्तिगत विवरण0E
व्यक्तिगत सूचना0E
व्यवसायिक अनुभव06
व्याख्यान0F
व्यावसायिक अनुभव06
व्यावसायिक कौशल0@
व्यावसायिक प्रमाणपत्र0H
व्यावसायिक विकास04
व्यावसायिक सदस्यता0G
व्यावसायिक सारांश0:
शिक्षण अनुभव06
शिक्षा05
शिक्षा और प्रशिक्षण05
शैक्षणिक पृष्ठभूमि05
शैक्षणिक योग्यता05
शैक्षणिक विवरण05
शैक्षिक पृष्ठभूमि05
शैक्षिक योग्यता05
शैक्षिक विवरण05
शोध09
शोध पत्र0F
शोध प्रकाशन0F
शौक0<
शौक और रुचियाँ0<
शौक और रुचियां0<
संक्षिप्त परिचय0:
संगठन0G
संगठन सदस्यता0G
संगोष्ठियाँ0I
संगोष्ठियां0I
संगोष्ठी0I
संदर्भ08
संदर्भ व्यक्ति08
संदर्भ सूची08
संपर्क0E
संपर्क जानकारी0E
संपर्क विवरण0E
संलग्नक07
सदस्यता0G
सदस्यताएँ0G
सदस्यताएं0G
समाज सेवा0A
सम्मान0>
सम्मान और पुरस्कार0>
सम्मेलन0I
सम्मेलन और संगोष्ठियाँ0I
सम्मेलन और संगोष्ठियां0I
सामाजिक कार्य0A
सामाजिक नेटवर्क0?
सारांश0:
सिफ़ारिशें08
सिफारिशें08
सेमिनार0I
सोशल मीडिया0?
स्वयंसेवा0A
स्वयंसेवी अनुभव0A
स्वयंसेवी कार्य0A
स्वैच्छिक कार्य0A
การติดต่อ0J
การทํางาน0K
การนําเสนอผลงาน0L
การบรรยาย0L
การประชุม0M
การประชุมวิชาการ0M
การประชุมและสัมมนา0M
การประเมินทักษะดิจิทัลด้วยตนเอง0N
การฝึกงาน0K
การฝึกอบรม0O
การศึกษา0P
การศึกษาและการอบรม0P
การสัมมนา0M
การอบรม0O
การอบรมและสัมมนา0O
การเป็นสมาชิก0Q
กิจกรรม0R
กิจกรรมจิตอาสา0R
กิจกรรมนักศึกษา0R
กิจกรรมพิเศษ0R
กิจกรรมยามว่าง0S
กิจกรรมระหว่างเรียน0R
กิจกรรมเพื่อสังคม0R
ข้อมูลการติดต่อ0J
ข้อมูลติดต่อ0J
ข้อมูลพื้นฐาน0J
ข้อมูลส่วนตัว0J
ข้อมูลส่วนบุคคล0J
ข้อมูลอื่นๆ0T
ข้อมูลอ้างอิง0U
ข้อมูลเพิ่มเติม0T
ข้อมูลโดยสรุป0V
ความคาดหวัง0W
ความต้องการ0W
ความถนัด0X
ความรู้ความสามารถ0X
ความสนใจ0S
ความสนใจพิเศษ0S
ความสนใจและงานอดิเรก0S
ความสามารถ0X
ความสามารถด้านคอมพิวเตอร์0X
ความสามารถด้านภาษา0Y
ความสามารถทางภาษา0Y
ความสามารถพิเศษ0X
ความสําเร็จ0Z
ความเชี่ยวชาญ0X
คอมพิวเตอร์0X
คอร์สเรียน0O
คุณวุฒิ0P
คุณวุฒิการศึกษา0P
คุณสมบัติโดยสรุป0V
คําแนะนํา0U
งานที่ต้องการ0W
งานวิจัย0[
งานวิจัยตีพิมพ์0L
งานสัมมนา0M
งานอดิเรก0S
งานอดิเรกและความสนใจ0S
งานอาสาสมัคร0R
จดหมายปะหน้า0\
จดหมายสมัครงาน0\
จดหมายแนะนํา0U
จิตอาสา0R
จุดมุ่งหมายในอาชีพ0V
จุดเด่น0V
ช่องทางการติดต่อ0J
ช่องทางติดต่อ0J
ติดต่อ0J
ตําแหน่งงานที่ต้องการ0W
ตําแหน่งที่ต้องการ0W
ตําแหน่งที่สมัคร0W
ทักษะ0X
ทักษะคอมพิวเตอร์0X
ทักษะดิจิทัล0X
ทักษะด้านคอมพิวเตอร์0X
ทักษะด้านภาษา0Y
ทักษะทางภาษา0Y
ทักษะทางวิชาชีพ0X
ทักษะทางเทคนิค0X
ทักษะภาษา0Y
ทักษะวิชาชีพ0X
ทักษะหลัก0X
ทักษะเฉพาะด้าน0X
ทักษะและความสามารถ0X
ทุนการศึกษา0Z
บทความ0L
บทสรุป0V
บุคคลที่สามารถอ้างอิงได้0U
บุคคลอ้างอิง0U
ประกาศนียบัตร0]
ประชุมวิชาการ0M
ประวัติการทํางาน0K
ประวัติการทํางานและการฝึกงาน0K
ประวัติการทํางานและฝึกงาน0K
ประวัติการฝึกงาน0K
ประวัติการฝึกอบรม0O
ประวัติการศึกษา0P
ประวัติการอบรม0O
ประวัติย่อ0V
ประวัติส่วนตัว0J
ประสบการณ์0K
ประสบการณ์การทํางาน0K
ประสบการณ์ด้านการทํางาน0K
ประสบการณ์ทํางาน0K
ประสบการณ์ฝึกงาน0K
ประสบการณ์วิชาชีพ0K
ประสบการณ์อาสาสมัคร0R
ผลงาน0[
ผลงานตีพิมพ์0L
ผลงานทางวิชาการ0L
ผลงานที่ผ่านมา0[
ผลงานวิจัย0L
ผลงานวิชาการ0L
ผลงานเด่น0Z
ผลงานและรางวัล0Z
ผลงานโครงการ0[
ผู้อ้างอิง0U
ฝึกงาน0K
พื้นฐานการศึกษา0P
ภาคผนวก0^
ภาษา0Y
ภาษาต่างประเทศ0Y
ระดับการศึกษา0P
รางวัล0Z
รางวัลที่ได้รับ0Z
รางวัลและความสําเร็จ0Z
รางวัลและเกียรติคุณ0Z
รายละเอียดเพิ่มเติม0T
ลักษณะงานที่ต้องการ0W
ลิงก์0_
วัตถุประสงค์0V
วุฒิการศึกษา0P
วุฒิบัตร0]
สมรรถนะ0X
สมาคม0Q
สมาชิกภาพ0Q
สมาชิกสมาคม0Q
สมาชิกองค์กร0Q
สรุป0V
สรุปประวัติ0V
สัมมนา0M
สิทธิบัตร0L
สิ่งที่สนใจ0S
สิ่งพิมพ์0L
สื่อสังคมออนไลน์0_
หนังสือ0L
หลักสูตร0O
หลักสูตรฝึกอบรม0O
หลักสูตรอบรม0O
องค์กรวิชาชีพ0Q
อบรม0O
อบรมและสัมมนา0O
อาสาสมัคร0R
อื่นๆ0T
เกียรติบัตร0]
เกียรติบัตรและรางวัล0Z
เกียรติประวัติ0Z
เกี่ยวกับฉัน0V
เกี่ยวกับดิฉัน0V
เกี่ยวกับตนเอง0V
เกี่ยวกับผม0V
เครือข่ายสังคม0_
เครื่องมือ0X
เงินเดือนที่ต้องการ0W
เทคโนโลยี0X
เบ็ดเตล็ด0T
เป้าหมาย0V
เป้าหมายในการทํางาน0V
เป้าหมายในอาชีพ0V
เพิ่มเติม0T
เว็บไซต์0_
เอกสารแนบ0^
แนะนําตนเอง0V
แนะนําตัว0V
แฟ้มสะสมผลงาน0[
โครงการ0[
โครงการที่ผ่านมา0[
โครงการวิจัย0[
โครงการส่วนตัว0[
โครงงาน0[
โซเชียลมีเดีย0_
โปรเจกต์0[
โปรเจค0[
โปรเจ็กต์0[
โปรไฟล์0V
โปรไฟล์ออนไลน์0_
ใบขับขี่0`
ใบประกอบวิชาชีพ0]
ใบประกาศ0]
ใบประกาศนียบัตร0]
ใบรับรอง0]
ใบรับรองและประกาศนียบัตร0]
ใบรับรองและใบอนุญาต0]
ใบอนุญาต0]
ใบอนุญาตขับขี่0`
ใบอนุญาตขับรถ0`
ไฟล์แนบ0^
ấn phẩm%8
いただいた賞0a
おわりに0b
これまでのキャリア0c
これまでの仕事0c
これまでの職歴0c
その他0d
その他の情報0d
その他の職歴0c
その他特記事項0d
それ以前の職歴0c
つくったもの,A
できること*\
はじめに0b
ひとこと0b
もっている資格0e
もらった賞0a
やってきた仕事0c
アウトプット0f
アカウント-X
アピールポイント0b
アルバイト0c
アルバイト歴0c
イベント0g
イベント参加0g
インターン0c
インターンシップ0c
インターン経験0c
ウェブサイト-X
オフの過ごし方0h
オープンソース,A
カバーレター0i
カンファレンス0g
キャリア0c
キャリアの方向性0j
キャリアサマリー0b
キャリアプラン0j
キャリア要約0b
コミュニティ0k
コミュニティ活動0k
コンタクト0l
コンテスト0a
サマリー0b
サークル活動0k
スキル*\
スキルシート*\
スキルセット*\
スキルマップ*\
スキル・知識*\
スキル一覧*\
セミナー0g
セミナー受講0m
ソフトウェア*\
ソーシャルメディア-X
ツール*\
テクニカルスキル*\
デジタルスキル自己評価0n
トップスキル*\
トレーニング0m
パソコンスキル*\
パーソナルデータ0l
ビジネススキル*\
プライベート0h
プログラミング言語*\
プロジェクト,A
プロジェクト実績,A
プロジェクト経歴,A
プロジェクト経験,A
プロジェクト詳細,A
プロフィール0b
プロフィールリンク-X
プロフィール情報0l
ボランティア0k
ボランティア活動0k
ボランティア経験0k
ポートフォリオ,A
リファレンス0o
リンク-X
ワークヒストリー0c
一句话介绍0p
一言0b
上过的学0q
上过的班0r
下班以后0s
不上班的时候0s
专业会员0t
专业协会0t
专业培训0u
专业技能*]
专业特长*]
专业知识*]
专业能力*]
专业证书0v
专业课程0u
专利0w
专利与论文0w
专利成果0w
专利论文0w
业余时间0s
业余爱好0s
业余生活0s
个人主页0x
个人亮点0p
个人介绍0p
个人优势0p
个人作品0y
个人作品展示0y
个人作品集0y
个人信息0z
个人兴趣0s
个人基本信息0z
个人总结0p
个人情况0z
个人成就0{
个人技能*]
个人概况0z
个人概述0p
个人爱好0s
个人特点0p
个人特长*]
个人简介0p
个人经历0r
个人能力*]
个人荣誉0{
个人评价0p
个人资料0z
个人链接0x
个人陈述0p
个人项目0y
主な実績0a
主な経歴0c
主な職歴0c
主修课程0u
主要プロジェクト,A
主要作品0y
主要工作經歷0|
主要工作经历0r
主要成就0{
主要成果0{
主要技能*]
主要荣誉0{
主要课程0u
主要项目0y
主要项目经历0y
义务工作0}
义工服务0}
今後のキャリア0j
从业经历0r
仕事0c
仕事以外0h
仕事歴0c
仕事経験0c
付記0d
付録1$
代表作0y
代表作品1%
代表项目0y
以前の職歴0c
任职经历0r
任職經歷0|
企业经历0r
休みの日0h
休日の過ごし方0h
休閒活動1&
休閒興趣1&
休闲0s
优势0p
会什么*]
会员0t
会员资格0t
会員資格1'
会干的活*]
会用的工具*]
会的东西*]
会的语言1(
会議0g
会议1)
会议与研讨会1)
会议经历1)
会说的话1(
会说的语言1(
余暇0h
作ったもの,A
作品1*
作品展示0y
作品集1+
使えるもの*\
使えるソフト*\
使える道具・ソフト*\
使用ソフト*\
使用ツール*\
使用ツール一覧*\
使用可能ソフト*\
使用可能ツール*\
使用工具1,
使用技術*\
使用言語1-
保有スキル*\
保有資格0e
保有資格・免許0e
個人データ0l
個人プロジェクト,A
個人介紹1.
個人作品1%
個人優勢1.
個人基本資料1/
個人專案1%
個人情報0l
個人成就10
個人技能1,
個人概述1.
個人特質1.
個人簡介1.
個人簡述1.
個人網站11
個人總結1.
個人興趣1&
個人資料1/
個人資訊1/
個人開発,A
做过什么0r
做过的东西0y
做过的工作0r
做过的志愿者0}
側專案1%
備考0d
備註12
働いた場所0c
免許0e
免許・資格0e
公益服务经历0}
公益服務13
公益活动0}
公益活動13
公益经历0}
关于我0p
关于自己0p
兴趣0s
兴趣与爱好0s
兴趣爱好0s
兴趣特长0s
其他14
其他信息15
其他工作經歷0|
其他工作经历0r
其他情况15
其他技能1,
其他说明15
其他資料12
其他資訊12
其它14
其它信息15
兼职经历0r
写作0w
写在最后0p
写过的东西0w
几句话0p
出版16
出版・著作0f
出版品17
出版物18
出身校19
制作実績,A
制作物,A
办公技能*]
办公软件*]
功績0a
加入団体1'
勉強会0g
勤務歴0c
勤務経歴0c
协会会员0t
協會會員1:
参与的项目0y
参与课题0y
参与项目0y
参会经历1)
参加プロジェクト,A
参加会议1)
参加学会0g
参画プロジェクト,A
參加研討會1;
參與專案1%
发明专利0w
发表作品0w
发表文章0w
发表的文章0w
发表论文0w
取った資格0e
取得資格0e
取得資格・免許0e
取得資格一覧0e
受教育经历0q
受訓經歷1<
受講コース0m
受講歴0m
受講研修0m
受講講座0m
受賞0a
受賞・実績0a
受賞・表彰0a
受賞・表彰歴0a
受賞歴0a
受賞等0a
受賞経験0a
各種アカウント-X
各種リンク-X
同事评价1=
嗜好1&
团体会员0t
団体活動1'
在哪儿上过班0r
在哪儿念的书0q
在校实践0}
在校情况0}
在校经历0}
在职培训0u
在職進修1<
地域活動0k
地域貢献0k
執筆0f
執筆・発信0f
執筆・登壇0f
執筆実績0f
培訓1<
培訓經歷1<
培训0u
培训情况0u
培训经历0u
培训经验0u
培训课程0u
基本データ0l
基本信息0z
基本情况0z
基本情報0l
基本資料1/
基本資訊1/
基本資訊與聯絡方式1/
基本资料0z
基础信息0z
备注15
外国語1-
外語1>
外語水平1>
外語能力1>
外语1(
外语技能1(
外语水平1(
外语能力1(
外部発表0f
奖励0{
奖励情况0{
奖励荣誉0{
奖学金0{
奖惩情况0{
奖项0{
奨学金0a
好きなこと0h
好きなもの0h
学んだ場所19
学んできたこと19
学业情况0q
学业经历0q
学业背景0q
学习培训0u
学习情况0q
学习经历0q
学习背景0q
学会1'
学会・セミナー0g
学会任职0t
学会参加0g
学会活動1'
学会発表0f
学位19
学历0q
学历信息0q
学历情况0q
学历背景0q
学术交流1)
学术会议1)
学术兼职0t
学术发表0w
学术成果0w
学术背景0q
学术著作0w
学术论文0w
学業19
学歴19
学歴 教育19
学歴/教育19
学歴・研修19
学歴詳細19
学生工作0}
学生干部经历0}
学生活动0}
学生活動0k
學會會員1:
學業背景1?
學歷1?
學歷背景1?
學生活動13
學經歷0|
學經歷背景1?
學習經歷1?
學術交流1;
學術會議1;
學術發表17
學術研討會1;
學術背景1?
學術著作17
实习0r
实习与工作经历0r
实习工作经历0r
实习经历0r
实习经验0r
实践经历0r
実務経験0c
実績0a
實習0|
實習經歷0|
實習經驗0|
寫作17
対外発表0f
専門スキル*\
専門分野*\
専門知識*\
專利17
專利與論文17
專案1%
專案作品1%
專案經歷1%
專案經驗1%
專業協會1:
專業學會1:
專業技能1,
專業摘要1.
專業知識1,
專業經歷0|
專業經驗0|
專業能力1,
專業訓練1<
專業證書1@
專業證照1@
專業資格1@
專欄文章17
專長1,
專題1%
專題研究1%
專題經歷1%
專題製作1%
就业意向1A
就业经历0r
就業經歷0|
履修科目0m
工作0r
工作与实习经历0r
工作之余0s
工作之外1B
工作之餘1&
工作实习经历0r
工作履历0r
工作履历表0r
工作履歷0|
工作总结0p
工作情况0r
工作技能1C
工作摘要1.
工作期望1A
工作简历0r
工作經歷0|
工作經驗0|
工作经历0r
工作经验0r
工作背景0r
工作資歷0|
工作过的地方0r
工具1C
工具软件*]
工程项目0y
工讀經驗0|
希望0j
希望勤務地0j
希望勤務条件0j
希望工作條件1D
希望条件0j
希望條件1D
希望職位1D
希望職種0j
常用軟體1,
常用软件*]
干过的活0r
平时喜欢0s
平时爱好0s
应聘岗位1A
应聘职位1A
开源0y
开源作品0y
开源经历0y
开源贡献0y
开源项目0y
开源项目和作品0y
引荐1=
引薦1E
強み0b
得意なこと*\
得意分野*\
得意技術*\
得獎10
得獎紀錄10
得獎經歷10
得过的奖0{
得过的荣誉0{
志工13
志工服務13
志工服務經歷13
志工經歷13
志工經驗13
志愿服务0}
志愿活动0}
志愿经历0}
志愿者服务0}
志愿者活动0}
志愿者经历0}
志望動機0b
志望理由0b
志願工作13
志願服務13
応募想定職種0j
応募職種0j
念过的书0q
情報発信0f
想说的话0p
意向职位1A
愛好1&
應徵職位1D
應徵職務1D
成就1F
成果0a
成果物,A
我会什么*]
我会的*]
我做的东西0y
我做过的工作0r
我是谁0p
我的优势0p
我的学历0q
我的工作0r
我的工具箱*]
我的证书0v
所属1'
所属団体1'
所属学会1'
所属学会・団体1'
所有資格0e
所获奖项0{
所获荣誉0{
所获证书0v
手艺*]
手里的证0v
执业资格0v
技术*]
技术分享0w
技术技能*]
技术文章0w
技术栈*]
技术特长*]
技术背景*]
技术能力*]
技能1G
技能与工具*]
技能与特长*]
技能专长*]
技能列表*]
技能專長1,
技能总结*]
技能掌握*]
技能描述*]
技能水平*]
技能清单*]
技能清單1,
技能点*]
技能特长*]
技能與專長1,
技能與工具1,
技能证书0v
技術1H
技術スキル*\
技術スタック*\
技術分享17
技術專長1,
技術棧1,
技術発信0f
技術能力1,
技術要素*\
担当プロジェクト,A
拿到的证书0v
拿手的*]
拿过的奖0{
拿过的荣誉0{
拿过的证0v
持っている資格0e
持有的证0v
持有證照1@
持有证书0v
持有駕照1I
持证0v
持证情况0v
掌握技能*]
掌握的技能*]
掌握语言1(
掌握软件*]
推荐1=
推荐人1=
推荐信1=
推荐评价1=
推荐语1=
推薦1J
推薦人1J
推薦信1E
推薦函1E
推薦文0o
推薦状0o
推薦者0o
摘要1K
擅長工具1,
擅長技能1,
擅長軟體1,
擅长*]
擅长技能*]
擅长的事*]
擅长领域*]
操作可能ソフト*\
教学经历0r
教學經歷0|
教歴0c
教育1L
教育・研修19
教育与培训0q
教育信息0q
教育学历0q
教育履历0q
教育情况0q
教育歴0c
教育歴と資格19
教育程度1M
教育經歷1?
教育经历0q
教育背景1L
教育與培訓1?
教育訓練1<
教育訓練背景1?
数字技能自评1N
数字素养自评1N
數位能力自評1O
文章1P
文章与分享0w
早期工作经历0r
早期經歷0|
早期经历0r
更多信息15
更早經歷0|
更早经历0r
曾获奖项0{
曾获荣誉0{
最后0p
最后的话0p
最後に0b
最終学歴19
最高學歷1?
會員1:
會員資格1:
會議1;
會議與研討會1;
有的证0v
服務經歷13
期刊論文17
期望1A
期望工作1Q
期望职位1A
本人希望0j
本人希望欄0j
本人希望記入欄0j
本人情報0l
杂项15
校内经历0}
校园实践0}
校园活动0}
校园经历0}
校園經歷13
核心优势0p
核心技能*]
核心能力1,
核心项目0y
案件,A
案件実績,A
検定0e
業務内容0c
業務経歴0c
業務経験0c
業績0f
業績と職歴0c
業餘生活1&
概要0b
概述0p
榮譽10
榮譽事蹟10
榮譽獎項10
榮譽與獎項10
比賽經歷10
比赛经历0{
毕业设计0y
毕业院校0q
氏名0l
求学经历0q
求學經歷1?
求职信1R
求职岗位1A
求职意向1A
求职意愿1A
求职期望1A
求职状态1A
求职目标1A
求職信1S
求職意向1D
求職條件1D
求職目標1D
求職者希望條件1D
注目のスキル*\
活かせるスキル*\
活かせる知識・経験・技術*\
活かせる経験*\
活かせる経験・知識*\
活かせる経験・知識・技術*\
活動0k
添え状0i
添付1$
添付ファイル1$
添付書類1$
添付資料1$
演講17
演講與分享17
演講與著作17
演讲0w
演讲分享0w
演讲和讲义0w
热门技能*]
照会先0o
熟悉技术*]
爱好0s
爱好兴趣0s
爱好特长0s
特技*\
特記事項0d
特許0f
特长*]
特长爱好0s
獎學金10
獎項10
獲獎10
獲獎紀錄10
獲獎經歷10
現職0|
生活中的我0s
电脑技能*]
略歴0b
発信0f
発信活動0f
発表0f
発表実績0f
発表論文0f
登壇0f
登壇・執筆0f
登壇・発信0f
登壇実績0f
發表17
發表紀錄17
發表論文17
相关技能*]
相关证书0v
相关课程0u
相关链接0x
相關經驗0|
相關課程1<
相關證照1@
相關連結11
知識・スキル*\
知识产权0w
研修0m
研修・講座0m
研修受講歴0m
研修歴0m
研究,A
研究・学歴19
研究兴趣0s
研究内容,A
研究專案1%
研究成果1P
研究方向0s
研究業績0f
研究歴0c
研究經歷0|
研究经历0r
研究興趣1&
研究計畫1%
研究関心0h
研究项目0y
研習1<
研討會1;
研討會論文17
研讨会1)
社交主页0x
社交媒体0x
社交媒體11
社交网络0x
社交账号0x
社会任职0t
社会公益0}
社会兼职0t
社会实践0}
社会实践经历0}
社会工作0}
社会服务0}
社会活动0}
社会活動0k
社会经历0}
社会职务0t
社会貢献活動0k
社区参与0}
社区活动0}
社区贡献0}
社區服務13
社团活动0}
社团经历0}
社團會員1:
社團活動13
社團經歷13
社團經驗13
社外活動0k
社會參與13
社會服務13
社會服務經驗13
社群13
社群參與13
社群媒體11
社群活动0}
社群活動13
社群網站11
社群貢獻13
社群連結11
私について0b
科研成果0w
科研经历0r
科研论文0w
科研项目0y
科研项目经历0y
程式語言1,
空闲时间0s
竞赛0{
竞赛经历0{
竞赛获奖0{
竞赛项目0y
競賽10
競賽經歷10
简介0p
簡介1.
簡歷摘要1.
紹介文0b
組織成員1:
経歴0c
経歴概要0b
経歴要約0b
経験0c
経験スキル*\
経験技術*\
經歷0|
網路連結11
组织成员0t
经历0r
结语0p
继续教育0u
编程语言*]
网站0x
网络链接0x
義務工作13
義務工作經驗13
義工13
義工工作13
義工服務13
義工經歷13
義工經驗13
習得スキル*\
考取证书0v
考的证0v
考过的证0v
职业履历0r
职业总结0p
职业意向1A
职业技能*]
职业概述0p
职业生涯0r
职业目标1A
职业简介0p
职业经历0r
职业经验0r
职业规划1A
职业证书0v
职业资格0v
职业资格证书0v
职场经历0r
职称0v
联系0z
联系信息0z
联系我0z
联系方式0z
联络方式0z
聯絡我1/
聯絡方式1/
聯絡資料1/
聯絡資訊1/
聯繫方式1/
職務内容0c
職務履歴0c
職務概要0b
職務経歴0c
職務経歴の詳細0c
職務経歴詳細0c
職務経験0c
職務經歷0|
職務要約0b
職業概述1.
職業目標1D
職業経験0c
職業經歷0|
職歴0c
職歴要約0b
職涯摘要1.
職涯目標1D
職涯經歷0|
背景调查联系人1=
能做的事*]
能力1G
能力特长*]
自傳1.
自分について0b
自動車免許1T
自動車運転免許1T
自己pr0b
自己アピール0b
自己啓発0m
自己紹介0b
自我介紹1.
自我介绍0p
自我总结0p
自我描述1K
自我評價1.
自我评价0p
自荐信1R
自薦信1S
自评0p
自述1.
興味0h
興味・関心0h
興味分野0h
興趣1&
興趣愛好1&
興趣與嗜好1&
英语水平1(
英语能力1(
荣誉0{
荣誉与奖项0{
荣誉奖励0{
荣誉奖项0{
荣誉情况0{
荣誉获奖0{
荣誉证书0{
获奖0{
获奖信息0{
获奖情况0{
获奖经历0{
获奖荣誉0{
获奖记录0{
获得荣誉0{
获得证书0v
获过的奖0{
著作16
著作・論文0f
著作與發表17
著作论文0w
著書0f
著書・論文0f
补充信息15
补充说明15
表彰0a
表彰歴0a
補充資訊12
補足0d
補足情報0d
要約0b
言語1-
言語スキル1-
言語・技術*\
言語能力1-
訓練1<
訓練課程1<
記事0f
話せる言語1-
認定0e
認定資格0e
認證1@
語学1-
語学スキル1-
語学力1-
語学能力1-
語文1>
語文程度1>
語文能力1>
語言1>
語言技能1>
語言程度1>
語言能力1>
語言與技能1,
課外活動1U
課程1<
論文1V
論文・著書0f
論文發表17
諮詢人1E
講座0m
講演0f
證明人1E
證書1@
證照1@
證照與資格1@
證照資格1@
计算机技能*]
计算机水平*]
计算机能力*]
认证0v
讲座1)
论文0w
论文与专利0w
论文专利0w
论文发表0w
论文情况0w
论文著作0w
证书0v
证书情况0v
证书认证0v
证书资质0v
证件0v
证明人1=
证照0v
语种1(
语种能力1(
语言1(
语言技能1(
语言掌握1(
语言水平1(
语言能力1(
说在前面0p
说说我的工作0r
读书经历0q
读过的书0q
课余爱好0s
课外活动0}
课程0u
课程项目0y
课题与论文0w
课题经历0y
课题项目0y
資格0e
資格・免状0e
資格・免許0e
資格・検定0e
資格一覧0e
資格認證1@
資格證書1@
賞罰0a
资格0v
资格认证0v
资格证书0v
资质0v
资质证书0v
趣味0h
趣味 特技0h
趣味/特技0h
趣味など0h
趣味・特技0h
趣味・関心0h
身元照会先0o
軟體1,
軟體工具1,
軟體技能1,
転職希望条件0j
软件*]
软件技能*]
软技能*]
软著0w
进修0u
进修培训0u
进修经历0u
追記0d
送付状0i
通った学校19
連結11
連絡先0l
連絡先情報0l
進修1<
進修課程1<
運転1T
運転免許1T
運転免許証1T
部活動0k
重点项目0y
重要项目0y
链接0x
開源專案1%
開源貢獻1%
開発スキル*\
開発実績,A
開発経歴,A
開発経験,A
関心0h
関心事0h
関心分野0h
關於我1.
闲下来的时候0s
闲暇0s
附件1W
附件材料1X
附加信息15
附加資訊12
附录1X
附錄1Y
電腦專長1,
電腦技能1,
項目1%
項目經歷1%
項目經驗1%
项目0y
项目介绍0y
项目作品0y
项目实践0y
项目展示0y
项目成果0y
项目案例0y
项目简介0y
项目经历0y
项目经验0y
项目背景0y
駕照1I
駕駛1I
駕駛執照1I
駕駛執照類別1I
驾照1Z
驾照情况1Z
驾驶执照1Z
驾驶技能1Z
驾驶证1Z
가능언어1[
가입단체1\
가진자격증1]
간단소개1^
간략소개1^
강연1_
강의경력1`
강점1^
개발스택,&
개요1^
개인신상1a
개인정보1a
개인프로젝트1b
경력1`
경력기술1`
경력기술서1`
경력사항1`
경력상세1`
경력소개1`
경력요약1^
경력이력1`
경력정보1`
경험1`
공모전1c
공부한곳1d
공인어학1[
공인어학성적1[
관련링크1e
관심분야1f
관심사1f
교내외활동1g
교내활동1g
교외활동1g
교육1d
교육경험1h
교육과정1h
교육및연수1h
교육및학력1d
교육및활동1g
교육사항1d
교육수료1h
교육이력1d
교육이수1h
교육이수내역1h
교육활동1h
교육훈련1h
구사언어1[
구직희망조건1i
그외1j
근무경력1`
근무이력1`
글1_
기고1_
기고및발표1_
기본사항1a
기본인적사항1a
기본정보1a
기술,&
기술및도구,&
기술블로그글1_
기술사항,&
기술스택,&
기술역량,&
기타1j
기타경력1`
기타경험1j
기타내용1j
기타사항1j
기타이력1j
기타정보1j
기타활동1g
나는누구인가1^
나를소개합니다1^
나에대하여1^
논문1_
논문및저서1_
논문실적1_
능력,&
다닌학교1d
다닌회사1`
다룰줄아는것,&
단체활동1\
대내외활동1g
대외활동1g
대회1c
대회수상1c
도구,&
동아리1g
동아리및대외활동1g
동아리활동1g
디지털역량1k
디지털역량자가진단1k
딴자격증1]
레퍼런스1l
링크1e
마지막으로1^
만든것1b
만든것들1b
말할수있는언어1[
면허1]
면허및자격증1]
받은상1c
받은상과장학금1c
발표1_
발표및글1_
발표및기고1_
발표이력1_
발표자료1_
배운곳1d
번역서1_
보유기술,&
보유능력,&
보유스킬,&
보유역량,&
보유자격증1]
봉사1g
봉사경험1g
봉사활동1g
부록1m
비고1j
사용가능기술,&
사용가능프로그램,&
사용기술,&
사용프로그램,&
사이드프로젝트1b
사회공헌1g
사회봉사1g
사회활동1g
상세경력1`
상훈1c
성과1c
세미나1n
소개1^
소개글1^
소개말1^
소셜링크1e
소셜미디어1e
소속단체1\
소속학회1\
수강과목1h
수료과정1h
수상1c
수상경력1c
수상경험1c
수상내역1c
수상및장학1c
수상실적1c
수상이력1c
수행과제1b
수행프로젝트1b
쉬는날1f
쉴때1f
스킬,&
스킬셋,&
신상정보1a
아르바이트1`
어학1[
어학능력1[
어학사항1[
어학성적1[
어학시험1[
언어1[
언어능력1[
업무경력1`
업무경험1`
업무역량,&
업무외1f
업적1c
여가1f
여가활동1f
역량,&
연구1b
연구경력1`
연구과제1b
연구관심분야1f
연구실적1_
연구업적1_
연구프로젝트1b
연락처1a
연락처정보1a
연수1h
연수사항1h
오픈소스1b
오픈소스활동1b
온라인프로필1e
외국어1[
외국어능력1[
외부교육1h
요약1^
운전1o
운전면허1o
운전면허사항1o
운전면허증1o
웹사이트1e
이력1`
이수과정1h
이수교육1h
이전경력1`
인사말1^
인적사항1a
인적정보1a
인증1]
인턴1`
인턴경험1`
인턴십1`
일외에1f
일한곳1`
자격1]
자격내용1]
자격면허1]
자격및면허1]
자격사항1]
자격증1]
자격증및면허1]
자격증및어학1]
자기pr1^
자기소개1^
자기소개글1^
자기소개서1^
자기소개편지1p
자원봉사1g
자원봉사활동1g
작품1b
잘하는것,&
장학금1c
재직경력1`
저는1^
저를소개합니다1^
저서1_
저서및논문1_
저술1_
전문기술,&
전문분야,&
전문역량,&
좋아하는것1f
주요경력1`
주요기술,&
주요성과1c
주요스킬,&
주요프로젝트1b
주요활동1g
지금까지한일1`
지원동기1^
지원분야1i
지원직무1i
직무경력1`
직무경험1`
직무교육1h
직무역량,&
직장경력1`
직장생활1`
직장이력1`
직접만든것1b
집필1_
참여프로젝트1b
채널1e
첨부1m
첨부서류1m
첨부파일1m
최종학력1d
추가사항1j
추가정보1j
추천1l
추천사1l
추천서1l
추천인1l
출판1_
출판물1_
취득자격1]
취미1f
취미 특기1f
취미, 특기1f
취미/특기1f
취미및특기1f
취미사항1f
취미생활1f
취미와특기1f
커리어1`
커리어요약1^
커뮤니티1g
커뮤니티활동1g
커버레터1p
컨퍼런스1n
컴퓨터능력,&
컴퓨터활용,&
컴퓨터활용능력,&
콘퍼런스1n
토이프로젝트1b
툴,&
특기,&
특이사항1j
특허1_
특허및논문1_
팀프로젝트1b
평판조회1l
포트폴리오1b
프로그래밍언어,&
프로그램,&
프로젝트1b
프로젝트경력1b
프로젝트경험1b
프로젝트수행경험1b
프로젝트이력1b
프로필1^
프로필링크1e
학교1d
학교교육1d
학내활동1g
학력1d
학력및교육1d
학력사항1d
학력정보1d
학생활동1g
학술대회1n
학술대회참가1n
학술발표1_
학술활동1_
학업1d
학위1d
학회및세미나1n
학회활동1\
한마디1^
한줄소개1^
할수있는것,&
할수있는일,&
할줄아는것,&
할줄아는언어1[
해온일1`
핵심기술,&
핵심역량1^
핵심요약1^
행사1n
행사참여1n
협회활동1\
활동1g
활동사항1g
활용기술,&
활용언어1[
활용툴,&
활용프로그램,&
회사경력1`
회원1\
회원자격1\
훈련1h
흥미1f
희망1i
희망근무조건1i
희망사항1i
희망업무1i
희망연봉1i
희망직무1i
희망직종1i
"#, b"\x0e\x00\x01\x00\x0f\x00\x13\x08\x03\x00\t\x002\x00K\x00\x03\x004\x01\xa0\x00\x04\x00\x01\x00\x02\x00\x02\x00\xa5\x01\x04\x00\t\x00\x14\x00!\x01\
\x02\x00\x02\x00\x8c\x00\x00\x00!\x00\x01\x00-\x01\x00\x00\x05\x00\r\x00\x00\x00\t\x00\xa2\x00\xce\x01\x10\x00\x0e\x00\x03\x00\x00\x00\x04\x00p\x00\
\x00\x00\r\x00\x04\x00*\x00D\x00\x05\x00\x00\x00&\x00\xe8\x00\n\x00\n\x00\x8b\x02\x01\x00\x04\x00\x05\x02\r\x00\x01\x00D\x00\x01\x00\x91\x00\
,\x00c\x00\x1f\x00\n\x00\x12\x00\xe3\x01\xd7\x00\x07\x00v\x00p\x00Y\x00K\x00(\x00N\x00\x0f\x00\x00\x00\x99\x00\x0c\x00l\x00\xa2\x01\
\x1b\x01\x14\x00\x0e\x00=\x01\x15\x00\x18\x00\xb0\x00\x11\x00\x8c\x001\x024\x00P\x00\x17\x00\x92\x01\xa5\x01*\x01w\x00\xbd\x03\x04\x00\x0b\x00\
\x18\x00\x02\x00Y\x00\x00\x00\x17\x01\x14\x00\x0e\x00\x0e\x00g\x00{\x01\x13\x00\x01\x00\x0f\x00\x0b\x005\x03\xc5\x00C\x00\x18\x00\x03\x00\xac\x00\
\x0b\x00h\x01E\x00\xa8\x01\x00\x00\x9a\x03\x08\x00\x05\x00\x01\x00a\x03,\x00+\x00G\x00\r\x00$\x00\x0e\x00\x02\x00\xe6\x00g\x00\x00\x00\
\x12\x00 \x00\x0f\x00\x02\x01\x00\x00\x00\x008\x00S\x01,\x001\x00+\x00\x07\x00U\x00\x07\x00\x1d\x00t\x03W\x00\xa0\x00k\x00\x00\x00\
\x00\x00\x03\x00\"\x00\x12\x00H\x00\x12\x00\x00\x00\x01\x00n\x01\x14\x01\x7f\x00\x00\x00\x00\x00X\x00\x03\x00\x01\x00\xf9\x01\x06\x00$\x01\xd7\x01\
\x1b\x00\x91\x02\x84\x00\x07\x00>\x00w\x01H\x00S\x04&\x00/\x02\x9e\x00\x15\x00\x03\x00\x01\x00E\x00\x0f\x00\x0b\x00\x01\x00\x01\x00\xcb\x00\
\xab\x00\xfc\x00\x0b\x00/\x00\x00\x00\x1d\x00\x18\x00v\x00\x04\x00\x14\x00\x04\x00A\x00\x04\x00\xd3\x00\x02\x00!\x00\x95\x00Y\x01X\x00\x06\x00\
&\x00\t\x00\x00\x00\x1c\x00\xdc\x00\xc4\x00)\x00\x0b\x00\x04\x005\x006\x00\x99\x00\x04\x00\x02\x00\x01\x00\x19\x00\x01\x00\x00\x00\x0f\x00\x01\x00\
\xa5\x00\xee\x00>\x00\xf6\x00\x08\x00\x00\x00\x88\x01\x06\x00\x02\x00(\x00\x00\x00\n\x00\x08\x00\x9e\x00\x05\x00W\x00\x02\x00\x02\x00V\x00\x01\x00\
5\x00\xb8\x00\x01\x00\n\x00\x19\x00\x18\x00\x00\x00\x04\x00I\x00j\x00j\x00\x0b\x00\x1e\x00\x81\x00\x99\x01\x02\x00\x0b\x04(\x00\x00\x00\x04\x00\
5\x00\x01\x00\xf0\x00\x19\x00\x13\x00\x08\x00\x00\x00\x03\x00\xaf\x00\x00\x00\x01\x00\x01\x00J\x00h\x008\x00\x03\x00\x8d\x03\x00\x00\xb2\x00\x00\x00\
\x06\x00\x0b\x00U\x00\xfe\x03l\x00A\x00\x01\x00\xc7\x00i\x00\x1e\x00\x19\x00j\x00\x03\x00\x00\x00\xae\x025\x00q\x00\x00\x00&\x00\x02\x00\
\x11\x00\x02\x00)\x00\x04\x005\x00\x00\x00\x0e\x02@\x00\x00\x00\x0e\x00\xc1\x00\x01\x012\x00\x0e\x00\xa0\x00\xb4\x00)\x01\x05\x01e\x01\x00\x00\
L\x01\xb2\x00\x01\x003\x08\x05\x00\xcd\x03\x0e\x00~\x005\x00\x00\x00R\x01\x01\x00\x00\x00\x04\x00=\x02P\x00H\x00\x07\x00\xa8\x00\xc5\x00\
\x01\x00\x87\x00\x00\x00\x03\x00\x0c\x00\x00\x00\x8a\x02\\\x00\x0b\x00\x0c\x00\x80\x00\x02\x00\xeb\x01\xa5\x02\x0b\x00\x03\x00!\x00\x00\x00\xf5\x00\x81\x00\
\x0b\x00\x06\x00\t\x00\x02\x00\n\x00\x98\x00m\x01\x9f\x00\n\x00\x02\x00\x1e\x00\xee\x020\x00\x08\x00\x00\x00\xf3\x00=\x01\x00\x00\x00\x00\x01\x00\
\xb6\x01\x07\x00\xad\x00\x06\x00\xa8\x01\x00\x00\x03\x00\x03\x00t\x05\xc5\x02r\x00\x06\x00\x0b\x00\xaf\x01X\x00f\x00\x93\x00\x02\x00\x01\x00\x02\x00\
H\x00\r\x03\t\x00p\x00\t\x00\x02\x00Q\x003\x00\x02\x00(\x007\x00\x05\x00\xa1\x00\x10\x00L\x00\x07\x002\x01\x00\x00\x1e\x00\x00\x00\
\x11\x00\x07\x00\x17\x005\x01\xb5\x00i\x00\xf6\x00\x05\x00\x00\x00\x0f\x00\x1e\x01\x04\x00L\x00\r\x00\x00\x00\x00\x00\x11\x00\x0b\x00\xab\x008\x00\
p\x00B\x01\x01\x00\x01\x00D\x00\x00\x00\r\x00\xc3\x01\xdf\x00\x15\x00\x08\x00\x07\x00p\x01\x12\x00\xa0\x00 \x00\xee\x02\x00\x00\x00\x00t\x00\
\x1e\x00\x03\x00\x82\x00\xd5\x00\x15\x00\x14\x00\x05\x00\xaa\x03\x0f\x010\x01\xb2\x02\x00\x00\x05\x00\x17\x00\x11\x00\x1b\x00|\x02\x0e\x00\x02\x00\'\x05\
\x10\x00:\x00]\x01\x08\x00/\x00\x06\x03\r\x00*\x00e\x00\xdb\x01\x06\x00\x00\x00\x06\x00\x05\x00\x0f\x00\x04\x00\\\x01G\x04g\x00\n\x00\
~\x00\x16\x00\x14\x00k\x00o\x00~\x02\xf8\x00\x01\x00\x06\x00\\\x00\x03\x00\xec\x00s\x02\xb4\x00\x95\x00d\x05:\x01i\x01\x0b\x00`\x00\
\x0b\x00\xf9\x01!\x01\xf1\x00\x12\x00\r\x00\xc3\x07\xaa\x02\t\x00\xbd\x02\xd4\x00\x01\x00\x0b\x00\x80\x01\x94\x00\x1d\x00\x14\x00\x1a\x00\x00\x00\x05\x00\
\xed\x03\x89\x03\xd1\x00o\x01\x88\x00\x02\x00\x01\x00I\x00\x02\x00\'\x00\x19\x00\x19\x00\x06\x00\x14\x00\xdf\x03\x07\x00O\x07f\x00\x13\x00\x0e\x00\
\xae\x02J\x00\x1b\x00,\x01\xec\x00\x05\x00\x8f\x04\x05\x00\x87\x00t\x00\x01\x00G\x00\x04\x00\x0e\x00\x04\x00\xea\x00\x01\x00}\x05\x05\x00\x00\x00\
\x11\x009\x00 \x00N\x00d\x01@\x00\x1b\x00\xcb\x013\x00\x00\x00G\x02-\x00t\x00G\x00\x04\x00\x01\x00\x13\x00\"\x00\x17\x00\x17\x00\
R\x00\x1d\x00\x08\x00\x1f\x02\x01\x00\x05\x00\xd7\x00$\x00\x1d\x01P\x01\xb1\x02\x15\x00\x0c\x00\"\x00&\x03\x18\x01!\x00<\x00\xd9\x02\x0e\x00\
\x08\x00\x1a\x00\x0b\x00#\x004\x00\xf6\x05\x08\x00\n\x00\x8d\x00\x84\x00\x15\x01X\x01\x06\x00\x00\x00\\\x00W\x00\x07\x00V\x00\x01\x00\x0c\x00\
&\x00u\x00\x08\x00\xb0\x01:\x00M\x00A\x01\x10\x00:\x01\"\x00\x00\x00\x04\x00\x13\x00,\x00\x08\x00y\x00\x0e\x00(\x00(\x02\x01\x00\
w\x00\xbc\x01_\x00\x9e\x00\x10\x00\r\x00,\x01g\x02\xa3\x012\x00#\x00\x0b\x00\xc7\x01\x00\x00f\x01s\x00\x02\x00\xc9\x00\x00\x00\x1f\x02\
\x0b\x00?\x00\x07\x00\x00\x00&\x003\x02\x01\x00\x03\x00\x05\x00\x04\x00A\x01\"\x00\xe9\x00\x06\x00\x83\x00\x9c\x00\x05\x00\n\x01)\x00\xab\x00\
\x19\x00\x00\x00\'\x00\x08\x00#\x00\x00\x00\xdb\x01\x01\x00\xf5\x01\x12\x00\x06\x00\x00\x00&\x00L\x00\x01\x00\x13\x00\xb6\x00\x07\x00o\x00+\x00\
k\x00\x08\x008\x00h\x00\x05\x00\x11\x00]\x03\x03\x00#\x00\xb1\x02&\x00\x88\x01X\x00-\x00`\x01\x00\x00c\x00\x0c\x00\x01\x00\x10\x00\
\t\x00\xf5\x00\xc2\x01\x1b\x00\x98\x01\x1d\x00\x13\x01\x00\x00\x01\x00\x1b\x02\x8e\x03\x15\x00\x00\x02B\x00\xff\x04H\x00\x1d\x00;\x01o\x00\x16\x00\
\x01\x01\x10\x00\x00\x00\x8b\x03M\x032\x00Z\x00\x00\x00\x01\x00\t\x00e\x01\x18\x00\x1e\x00E\x00\x01\x00g\x009\x00p\x00\x11\x00C\x00\
\n\x00Y\x00\x02\x00\t\x01\x00\x00\x01\x00\x03\x00\x0c\x00>\x00\x1a\x06\x03\x00\x02\x00\x08\x00\x0e\x00+\x00O\x03\x8d\x00\x00\x00\n\x00Q\x00\
?\x00\x02\x00\x06\x00\x01\x00\x03\x00\x01\x00t\x00 \x00k\x01(\x00\xde\x00\xbf\x01\x02\x00M\x00\xb3\x00\x04\x00v\x00_\x00\x00\x00\xd3\x00\
\x00\x00\x80\x00!\x000\x03\x00\x00\xdc\x01\x03\x00\\\x00\x02\x00\x01\x00\x01\x00e\x02\x00\x00\x0e\x00\t\x00G\x00.\t\xe7\x00\xa9\x00u\x01\
\x0e\x00~\x01\x0c\x00\x07\x00n\x00\x00\x00\x0f\x00$\x00Q\x05v\x01\xef\x04\x0b\x00\x00\x00(\x03!\x00\x83\x00\x06\x00J\x00H\x00\x03\x00\
\t\x00!\x00\xf5\x00\x01\x00!\x01\x00\x00\xa7\x00\x0b\x00\xb1\x03n\x00\x01\x00\xb1\x03\xb6\x00\x01\x00\x0e\x00\x04\x00\x02\x00Z\x00\x03\x00\x0c\x00\
\x01\x00]\x00\xd1\x02\xb1\x02\x0e\x00\x0f\x00=\x01\x00\x00\x10\x00%\x00:\x01\x00\x00\x15\x00\x00\x00k\x00\xbd\x02\x82\x00\x05\x00\x02\x00\x90\x03\
?\x010\x00t\x01\xc4\x01g\x02\\\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x03\x03%\x00\x11\x00\x8a\x00k\x00\x18\x007\x00\x00\x01\
\xea\x02\xc2\x01\x11\x00\\\x00\x00\x00\\\x08\x00\x00C\x00\x02\x00\x1a\x01*\x00J\x00K\x027\x00J\x00\xb0\x00 \x00\xb5\x00\x01\x00-\x00\
\x03\x00\x12\x009\x00\x00\x00\x10\x02\xe4\x00;\x06\x00\x005\x00\x00\x006\x00\x05\x00h\x01\x96\x00\x01\x00\x0c\x00E\x00\r\x00\x94\x01b\x00\
\xe0\x05e\x00\xec\x00\x00\x00x\x00\x00\x00O\x00)\x00\x01\x00\x00\x00v\x01\xa6\x00\x1f\x00x\x00\x0b\x00\x1c\x00\x00\x00\x88\x03\x0c\x08[\x00\
\x03\x01w\x00\xe9\x00\x0f\x00G\x007\x00\x00\x00\x1f\x00V\x00\xa3\x00q\x06\xa6\x06\x13\x00D\x01%\x01\xa1\x02\x00\x00#\x01g\x00\x03\x00\
\x0e\x00Z\x00\x04\x00\x00\x00L\x00\x8c\x00\xa6\x00\x8a\x00\xf7\x01\x00\x00\x92\x00\x04\x00a\x00B\x00y\x02\x1d\x00\x03\x00\x01\x00\x00\x009\x02\
\x03\x00\x96\x02}\x01\x0f\x00t\x03\xc1\x00\xc5\x01$\x00\x12\x02\x01\x00\xc2\x06\x08\x00\xa9\x02\x0e\x00\xbe\x02G\x00=\x00\x03\x03\x93\x00\x0c\x00\
\x02\x00\xf7\x00\xdd\x00\xb5\x00p\x01\xee\x00/\x01\x00\x00\x03\x00\x1f\x00\xa6\x01\x02\x00\xf4\x07\x01\x00\x1d\x00\x00\x00t\x00D\x00\x02\x00\x15\x00\
\xda\x01\x01\x00\xc3\x00L\x00\x08\x009\x00\xa4\x00\x8b\x04\xc7\x02\x03\x00n\x026\x00\x07\x00\x08\x00\x06\x00C\x008\x03\x01\x00\x13\x00\x96\x00\
\x1d\x01v\x00\x8e\x00%\x01\xaa\x03N\x013\x00\x16\x00 \x01\x19\x003\x00\x19\x00\n\x00\xb4\x006\x00\x03\x00\xee\x01\x00\x00\t\x02\x0b\x00\
\x00\x00V\x01F\x00\x1e\x00\x01\x00\xed\x02\x00\x00\x00\x00\x12\x00\x0f\x00p\x00-\x03\x00\x00g\x01\xaa\x02-\x00\xa8\x00\x02\x00Q\x00\n\x00\
\x00\x00\x03\x03\x05\x00\x08\x00\xc3\x00\x00\x00\x11\x00\x0e\x003\x00A\x02:\x00\xba\x01\x1f\x009\x00\x11\x00\x01\x00\x03\x00\x07\x00\x00\x00\x0e\x00\
\x00\x00\x07\x004\x00V\x00\x00\x00\x03\x00`\x00\x02\x00\x9c\x00;\x01\x0f\x00@\x00\x0b\x04\x00\x00\xdc\x01\xab\x00,\x00[\x00\xb6\x01\x01\x00\
,\x00\xb5\x021\x01\x1e\x0b\x9d\x00l\x02\x01\x00\x19\x01_\x0cP\x01e\x05D\x00\xda\x02\x01\x00\xf4\x02=\x00\xbe\x00!\x03\x00\x00\x00\x00\
\x91\x00\r\x00&\x00q\x00\xd4\x00\x84\x0b8\x00Q\x02\xc2\x00A\x00Z\x01|\x00$\x00\x05\x00\x00\x004\x00\xd2\x02T\x00$\x00\x07\x00\
;\x00\x84\x00\xb7\x03\xa1\x01\x17\x00\x8f\x01\x05\x00\x0e\x00\x17\x01\xb2\x00}\x05\x00\x00\x07\x04\xa6\x00\x14\x00\x17\x00\x84\x02\x04\x00\xf7\x00:\x00\
\xff\x003\x00\x02\x01\x02\x07\xf0\x01\xe7\x01\xd4\x00\x17\x00\xa6\x02\x1a\x07O\x047\x00\x0c\x00\"\n\xd3\x01\x97\x00\x0b\x00\xff\x05\xc2\x00\x03\x00\
o\x01\"\x00%\x00&\x00\"\x00\x87\x000\x00)\x00\xff\t\xb8\x01q\x05\n\x00\x90\x02.\x00\x03\x000\x00\x1d\x02>\x01\x17\r+\x04\
\x03\x00\x97\x00\x12\x00\x02\x00\x96\x00\x12\x00\x01\x00=\x004\x00\x00\x00\xee\x01\xde\x000\x00\x8b\x03\n\x00.\x00\xac\x04\x11\x00@\x02\r\x00\
\xfe\x01\x1d\x00\x11\x00\n\x00\xcb\x00F\x00\xc4\x00o\x00s\x04h\x00\xfa\x02\xc4\x01W\x00\xe4\x05\x00\x00A\x00\x00\x006\x03\xd2\x00O\x00\
\x00\x00K\x00-\x08\x00\x00\x07\x00g\x00 \x00\x00\x009\x05\x00\x00\x9d\x01\x04\x00\n\x00\x18\x00\xce\x01\"\x00\x05\x00\xe7\x02\x9b\x02\r\x02\
J\x06\xed\x01\x1b\x00\x05\x00\x0f\x00\x08\x00\x86\x04\x00\x00\xb7\x04\xc5\x03\t\x00\xc2\x02x\x00U\x06!\x00\x1c\x04`\x00\x00\x00\x01\x00Z\x00\
\x01\x00\x03\x00\t\x00\xff\x00&\x02\x08\x00\x02\x00\xbb\x01\x02\x00\x00\x00\xe1\x00B\x00\x00\x00;\x01\xac\x01\x00\x00s\x00\x16\x00\x12\x02\x93\x00\
\x02\x00\xdb\x02\xa6\x03d\x00W\x00\xa8\x00\xf9\x01\xac\x02p\x00\xf8\x01.\x00\xe3\x06\x17\x00\x00\x00\x00\x00\xe1\x00\x04\x00\xc6\x01W\x00\x02\x00\
\x94\x00!\x02\x04\x00=\x00#\x00H\x00\x06\x00\x14\x00\x00\x00\x04\x00?\x00-\x03u\x05\xa7\x02\xd4\x02\x1b\x06\xab\x00?\x00\x0e\x00D\x05\
\xab\x04\x00\x00i\x01\x0b\x00?\x05\x06\x00,\x00$\x00\x04\x00\x13\x01\x01\x00\x01\x00\xa2\x03\x12\x000\x00y\x00\x13\x00\xd9\x02\x90\x00\x11\x00\
\r\x00\x03\x00*\x00l\x0c\r\x00c\x04\x0e\x00Q\x03\xa5\x04\xd0\x00\xc8\x08l\x01\x05\x00\xee\x00\xbd\x00\xb2\x02D\x00\x82\x02%\x00\x8d\x01\
\x0c\x01\x00\x00\xe7\x04\x15\x00\xe9\x03o\x04\xaf\x01\x03\x00\x0c\x00\x01\x00\x01\x00\x1a\x00T\x02m\x007\x00\x00\x00\x1d\x00e\x00\xb7\x00\x07\x01\
o\x00@\x00\xa9\x00\x0f\x00\x00\x00\xbe\x00\x03\x00\x93\x00\x0c\x00\x03\x00\x0e\x00r\x01K\x06u\x00\xc6\x03`\x00\x8a\x07\x0f\x00$\x01\xc5\x05\
p\x04@\x00\x04\x00\xcf\x00\xec\ts\x02N\x00\x8f\x01\xeb\x03 \x00=\x00\x05\x00*\x00\xd3\x04\x1f\x00\xaf\x00\x02\x00\xa1\x07z\x00D\x00\
\x8b\x01\x03\x00\x07\x05\x00\x00l\x02\x02\x00\x03\x00h\x04\xe2\x03\x07\x00\x13\x00\x0e\x00\x01\x00v\x00\x12\x00\xbc\x00e\x01\x04\x00.\x00\x03\x00\
\x01\x00\x84\x03\xed\x00\x02\x00\x00\x00\x0e\x00|\x00\x03\x00:\x00\x04\x00\x0f\x00*\x00\t\x01 \x00)\x01\x14\x00\x00\x00\x9b\x01\x18\x00\x93\x01\
-\x00\x99\x00\x06\x00\r\x02\x03\x00\x06\x02\x02\x00\x01\x00\x98\x00C\x00/\x00^\x00\xaf\x02\x16\x00\x03\x02<\x00p\x01\x12\x00m\x00\x00\x00\
>\x00U\x03j\x00\x00\x00j\x01i\x01\x81\x044\x08f\x06\x08\x00B\x00\xd2\x06T\x03}\x05y\x05t\x03|2E\x00\x11\x00\xc8\x01\
\xbd\x01\x00\x00\x02\x00\x8b\x01\x81\x01\xdf\x07\x00\x00\xeb\x13\x00\x00C\x03\xcc\x009\x03\xe8\x02\n\x00\xe2\x01d\x02\xcc\x00$\x00\"\x00T\x00\
^\x03\xda\x00!\x00\x06\x00\x0c\x012\x00\x01\x00\xcb\x07\x12\x00\x10\x00\x01\x00\x89\x00\xf1\x05\xcd\x02\x1c\x00\x1c\x00\x06\x01u\x00\x13\x00\x00\x00\
\x11\x00\x00\x00\x01\x00\x11\x00)\x00\x00\x00%\x00\xf0\x01*\x00L\x00\xb6\x03\x9c\x07T\x00\x0e\x00o\x01\x04\x00\x02\x00\x03\x00\x0c\x00\x0c\x00\
S\x00,\x02\xaa\x07\xef\r\xdc\x01\x0b\x00q\x00=\x00\xd2\x03\x0c\x017\x00\x01\x00R\x00\xb1\x00\x10\x00\x12\x00u\x00\x81\x074\x01\x18\x00\
&\x00\x11\x00/\x00\x1c\x00G\x00\xbd\x02u\x00\x0f\x00_\x14\x05\x00\x05\x00\x00\x00\x00\x00\xcd\x08\x1f\x00\x01\x00\xa5\x04\x1d\x00\"\x00\x07\x00\
\x01\x00k\x01\x10\x00\x02\x00\xc5\x03\x11\x00\x01\x00\x00\x00x\x00\xe6\x00\x00\x01\xb2\x00\xc9\x00E\x00\x89\x03\x81\x00\x80\x02[\x00\x11\x02\\\x05\
\x10\x00\x87\x07\xe0\x00\x98\x04\x00\x00J\x19\x00\x00\xda\x00\x10\x00\"\x00+\x00\t\x00\x1e\x00\x0f\x00Z\x01\"\x00\'\x00\x0f\x00\x0c\x00\x02\x00\
\x10\x00-\x00\x07\x00\x8e\x0c\x08\x08\x1a\x04\x08\x00\x17\x05i\x00\x00\x00Z\x00\x04\x00\x19\x01\xf1\x0e\x00\x00\xb1\t|\x00\t\x00\xb4\x00&\x00\
*\x00T\x01\xaa\x05\x88\x06\x1d\x00\xf3\x01\xd7\x01\x07\x00\xea\x02\xb0\x004\x00\x8b\x05/\x01\xa5\x06R\x00\x01\x00V\x00G\x00 \x00\x8a\x08\
\xdf\x008\x00\xbb\x02&\x00\n\x00\x02\x00N\x00\x03\x00\x01\x00\x03\x00g\x00\\\x01\x0b\x00j\x06)\x00K\x00*\x05\xbd\x01)\x04\xd5\x02\
\x0c\x00p\x00t\x00\x00\x00c\x074\x00\xf3\x00\x90\x05\x01\x00\n\x00\n\x00\xb5\x03\x0c\x00\x02\x00\x08\x07\x12\x00\'\x01\x00\x00$\x00\x14\x02\
\'\x00\xde\x01\x16\x01\xac\x004\x00\x00\x00!\x00A\x00X\x05\xd8\x00\x9e\x03\x0b\x00B\x02\x00\x00\xbf\x00\x04\x00e\x00\x91\x01\xce\x02q\x00\
t\x01;\x075\x02\x82\x032\x00_\x05\x02\x00\x03\x00\x0f\x01M\x07\x03\x00\xed\x00\x18\x00O\x00J\x00\xed\x07\x1b\x08\x00\x00{\x02\x03\x01\
\xdf\x00\x1b\x00\x00\x00\x01\x00\xa1\x01C\x00\x1c\x00\x0e\x07\xea\x011\x05\xff\x00k\x00Z\x04\xe4\x07\xfb\x02\xb7\x00\xf3\x03\xfc\x07\x03\x00\xe8\x06\
(\x00U\x08\xaa\x02R\x00\x02\x00\x1a\x01\xd2\x03%\x03.\x00\x0b\x004\x00M\x00l\x00\n\x006\x00\x97\x01\x7f\x06-\x00\xe9\x01D\x01\
\x03\x00\x1f\x01\x81\x05Q\x00\xc5\x00\'\x01\x00\x00\x90\x01\xe2\x00\xd7\x016\x02\xbf\x08U\x002\x00\xc8\x07\x0b\x00\x98\x05\x1c\x05\x01\x00\x03\x00\
v\x00\x02\x00\x03\x00\x8c\x00\x9d\x02\x06\x00Q\x00a\x00\x0c\x00\x1b\x00\xbe\x02?\x00\xbe\x16\x7f\x11\x01\x00\x9d\x04\xaa\x0b\x0b\x00\x02\x00O\x00\
I\x03\x00\x03\x11\x01N\x05\xa6\x00\x10\x00C\x01\x00\x00\xd4\x02\xd5\x0f\x1e\x15\x10\x00{\x0c\x1d\x00\xd2\x00\x9f\x01\"\x01\xe3\n\x03\x04\xde\x00\
\x02\x00\xe4\x04\x12\x00\xd4\x00W\x00\x02\x00a\x02\xe9\x00 \x03\xd6\x02\x03\x00\xbe\x00J\x00@\x02\x15\x05\x05\x00\x07\x00\x00\x00\x06\x007\x0c\
\x83\x07\x11\x00\x0c\x02\x00\x002\x00\x03\x00\xcc\x02\'\x01\x0f\x00\x16\x01?\x05\xad\x02\x00\x00\xc8\n>\x0c\x00\x00\x1c\x03\x12\x00\n\x00\x0b\x00\
\xa7\x00\x9f\x01E\x02]\x00\xd5\x04\xfe\x03+\x00\x02\x00\xd1\x01\xa0\x03\x00\x00\x15\x03v\x02\xc1\x083\x01R\x00\x04\x00\xe8\x01+\x01\xa3\x01\
\x03\x00\x01\x00E\x00{\x13\x02\x00\x01\x00\x00\x00\x89\x02\x95\x05u\x00p\x00\x0e\x08x\x08\x16\x00h\t3\x00E\x08\r\x00;\t\x02\x00\
\xfb\x05\x0e\x00\x0c\x00\xad\x1e\x0f\x00\xf0\x02\x00\x00\x12\x00\x0b\x00Z\x02G\x00\x8c\x00Z\x02k\x00\x01\x00\x01\x00H\x00\x02\x00\xed\x04\xe3\x04\
\x0f\x01%\x00\xe2\x04\xb0\x03\x17\x00\x13\x00\x01\x00n\x00\x01\x00\\\x00\xce\x00\xd8\x04\x1c\x00\xbf\x00\xe7\x02\x18\x00z\x072\x00\xdc\x19\x13\x03\
J\x03\xdd\x00\xcb\x00;\x00\x9e\x01*\x00\x7f\x01!\x00\xe5\x01*\x00\xfc\x04\x07\x00\x0b\x00?\x00\x08\x00{\x00\x85\x03\xa1\x01%\x00b\x03\
3\x0f\x04\x006\x00\xc4\x01v\x06W\x04\x04\x01\x06\x00\x18\x00P\x0f\x9b\x0b\xc2\x0b\xba\x01i\r\x1b\x00T\x00\xeb\x00\xd8\x05\xb7\x03\xb1\x10\
\x0c\x01]\x04\xbb\x03\xff\x04\x03\x15\x01\x00\x01\x00N\x00\x00\x00\xe8\x00u\x011\x02\"\x08\x7f\x00+\x00\x0c\x05i\x07\t\x04\x1e\x00\x18\x00\
b\x00\x15\x00\x1f\x01H\x05\x07\x00\xd5\x12\x86\x00\x00\x00e\n\x01\x00\x00\x00\xdf\x01\x99\x02\x03\x00\x00\x00y\x01\xf7&\x14\x00\xdf\x08\x05\x00\
\x01\x00n\x01\x00\x00`\x00\xd6\x00\xf1\x00\xe9\x04k\x02\xb1\x02\x05\x00R\x05\t\x00c\x00\xc3\x02I\x03\xc7\x01>\x03\x81\x01!\x00h\x0c\
)\x19\x03\x00!\x00n\x01\x0b\x00}\x00\x00\x00y\x02\x1a\x00\xbe\x01\x18\x00\x05\x00\x16\x07\x08\x00\xdc\x18\t\x00\x00\x00\t\x00\x10\x00\xf1\x02\
\x19\x00O\x00<\x01B\x00\x00\x00h\x07/\x05\x14\x04\x02\x00/\x02\xa5\x06\x06\x00\x15\x00\xee\r\xaa\x02\x19\x00\x11\x00\xe9\x02\x08\x00\xa0\x02\
\x15\x00\x00\x03\x00\x00%\x00\xb0\x00\x06\x00*\x0b\x15\x05\xd1\x06%\x00\x08\x02Z\x01\x07\x00G\x0b\x85\x00\x12\x02q\x00\x01\x00\'\x00\n\x00\
\"\x00M\x00\x0e\x00\x03\x00#\x08\x1b\x12\x00\x00\x92\x07\xfb\t\n\x00>\x00^\x00\xa4\x04v\x00\x84\x0b!\x05M\x08\x7f\x05\x86\x00\x03\x00\
\xe2\x00S\x04\xae\x1f\x07\x00\x02\x00!\x05\xba\x05\xaf\x00\x00\x00\xfb\x02K\x00\x01\x00d\x00\x02\x02\xe7\x0b#\x00\x01\x00Z\x00\x0b\x00T\x00\
\x81\x01\x16\x00\xfa\x06\xa2\x02C\x00@\x06 \x00\x08\x00\xa7\x013\x01\x01\x00\t\x01-\x00\x01\x00\x00\x00\x8c\x00\x8d\x01\xb5\x04\x19\x00\x05\x00\
\xb4\x00\xe2\x00$\x00\xb1\x03\xd5\x00\xd3\r\x8f\x00\xa5<:\x00\xeb\x00\xa7\x00\xa2\x02?\n\x08\tW\x00\x03\x00\xd0\x030\x00\x85\x02\xfb\x00\
\xdf\x00H\n\x0c\x00r#\xc9\x00\xc4\x00\x03\x00\xb0\x1f\x04\x00~\x04\xdb\x02d\x00b\x00A\x00P\x03B\x00\x04\x00\x05\x00=\x00\x83\x19\
\x00\x00x\x04\xe1\x00\"\x00\x02\x00\xb2\x10A\x02\x01\x00\xe0\x05\x00\x00\x04\x04\x15\x00\x12\x00r\x01\x18\x00I\x06\x0c\x00\x14\x00\x1a\x00\x00\x00\
\x90\x086\x03\"\t\xf5\x00\x8b\x02I\x0b\xaf\x04\xa7\x01\xe4\x02\xca\x04\xe1\x05\x01\x00\xbe\t\x0e\x03\x08\x00n\x0fQ\x01n\x00\x08\x00\x80\x02\
\xc2\x00\x03\x00\x00\x00%\x00\x9c\x00.\x00\x98\x02S\x00m\x01\x02\x00\x1f\x00\x00\x00\x02\x00k\x00&\x0f\xa5\x00\x00\x00\xc8\x01\xbf\x01(\x00\
\xc9\tW\x04\x00\x00\x0b\x01\x07\x00]\x01{\x02z\x00\x00\x00&\x01;\x01\xb2\x1d\x00\x00\xaa\x05-\x00n\x0c\x8e\x0b+\x04\x88\x0c\x00\x00\
i\x01U\x00\xb1\x01\r\x00\x0f\x01V\x15\x16\x00%\x1f\x02\x00\x15\x00\x03\x00\xa9\x01\x12\x0e\x94\x02\x85\x00;#b\x00\x03\x00\x11\x04\x0b\x0f\
\x00\x00\x01\x00=\x00\x01\x00\x01\x002\x00\x15\x00\x13\x00D\x00\x01\x00\xec\x00\xa6\x05E\x0e\x00\r\xb2\x0f$\r\xac\x00M\x04{\x00)\x01\
U\x00\x06\x00D\x01\x1d\x04\x00\x00\x87\x00\x00\x00-\x07K\x00\x06\x00\x8c\x00\xb1\t\x01\t\xcf\x02\x18\x00\xbe\x00\x93\x03,\x01A\x00!\n\
\xb4\x00\xda\x19\x07\x00\x03\x00\x1d\x01d\x01\x10\x07\x89\x00\x06\x05\x15\x01d\x00\'\x08\x08\x00B\x02=\x00\x15\x00\n\x00G\x01w\x02\x03\x00\
\xaf\x07\x00\x00\x01\x00\x01\x00\xe3\x0b\xfc\x01H\x01\x96\x01\x07\x00m\x00\xb0\x02\x15\x00\x0b\x1fR\x00\x0b\x00\xf4\x0b\xa8\x03@\x12\t\x03\x12\x06\
D\x03\x00\x00\xa7\x16\xe4\x07\xbe\x06^\x00\xc6\x02\x9c\x02\xa4\t\x0b\x030\x00\x16\x00\x0e\x14\x02\x00\x12\x00\x02\x00\n\x00\xe9\x03\xb0\x06\xf9\x03\
3\x01+\n&\x00\xf6\x12\x00\x00m\x06&\x001\x05\x11\x00J\x00\x0b\x05\xbb\x00\x18\x00\x0e\x05\x05\x00S\x17C\x00\xa4 \xdc\x11\x00\x00\
\x01\x00\t\r\xab\x00\xf2\t{\x0b\x8c\x02\xde\x00\xdc\t\x9e\x078\x08\x08\x00\x0c\x00\xce\x00d\x00/\x11\n\x00\n\x06\xe8\x01\x9d\x17)\x00\
\x02\x00\x1f\x00\x07\x00\x00\x00\xf3\x00d\x01\t\x0c $\x13\t0\x00\xd3\x05\x00\x00\xe6\x00\'\x02\x84\x00\xa6\"\x04\x00\x90\x00\x95\x00P\x01\
$\x00:\x00\x81\x03\x7f\x074\x00\xbd\x16>\x00(\x00\xc1\x00(\x03K\x00\xde\x00>\x00%\x06\x04\x01\x00\x00\r\x00\x81\x01\xbc\x04\t\x00\
\xa0\x00\x06\x00\x0b\x00~\x11\x88\x00\x17\x07\x88\t\xdd\x02\x95\x00", b"a\x8a!\xbb\xfd\xf3\xc8\x13\xf0&\xe0\x11\x15\xeb\x90@4\x104?\xb2\x06V\xe1\xab\x19\xf1/V\xc3\x96tq\x00\x00\x008]\x03\xda\
j\xe0\xd2\xec!\x94\x15\xb0P\xc2\x10\xe1\x1cb\x98\xe5\xc0\x14\xe1b\x00\x00\x00\x9f\x13\xd0\xfb\xc1\x80\xc3\x19\x80\xaao\x81\x81TB\xb2\xc2\
A\xcah\xf3\x1d\xf1\x93\x92\xd9\x80\x91\x99\xe1\xdc\x07\xf1\xa0\x1c\"\x86G\x01~p\x12jd\xb1oN\x10\x89\xf1\xa1PPA\xbe$\xc0\
\xdc|\"$=\xa3D\xaf\xb1\xbf\x94\xf2\x92\xbf\xb3\xe6\xd5\xe2{\x1f@\xfbzB\xe2\x01QF\x0eD\r\xc2\xc1~3\xa3\xf4\x054)\
5\x82\xdc\x93`\x9ddS\xb6|\xb0\xd27\xd0\x99\xd7\xd1\xeb\xf7B*_r?\x11b\xef|@RI\x12D\xa52@rB\xd9\xe6\
\xb3%\xcc\x03\xb8=\xd2\x0cG\xf0\xad\x95`[\x9dq\xf8c\xa2+>r\x0e\x12\xb4\x0c\xa4BF\x8a`gl S\xe8\xe3\x8a\x15\x14\
%\xb1\x10\xbd\xabP\xf4\x19Q\x9e\xd6\xf12\xcb\x03 \xd1C=\xf7\xa1\x99}0\xa2PAn\xab\x81\x0f\xc6\xf0\x85\xab\xd2\x9a\x10\x90\xf6\
\x95C\x00\x00\x00\xd0-r\xa3RS\x9bH`I_\xc2\xeeS\xc2Z\x95\xb0b\x89`\xc8\x11\x81\xcc\xeb\xa1\x81\x1bP\xbe\x8ap\x96!\
\xd3\x0b\\1\xd42c\x94\x94\xc1\x83\x93\xc1\xed\xae\x80z~\x11x\x02\x81eO\xf0F\x871\x00\x00\x00|p \xc8*\x02\x16\xbf\x92\
\xd3\xc0\xd3\x8f8\x109\xa6\xd1X\xfd\xb1Y\x8fs\xb9\x8b\xf1\x98\x11 \xa1|rf\xfd\xa2\xb0\xb6!k\xcb\x91j\x95\xf2m\xc0\xd0J\
\xa1`\xa4\x16\x81\x9e\xfe\xb02\xf4#3\x83\x01m\x9ea\xdd\x93\xe1\x00\x00\x00\x00\x00\x00\x9eq\xe0\x00\x00\x00\xf2\x9e\x02\xd8U\xf0\xe2\xfe\
\xb29\xfeQo\xea\xe3Z\x991\x07?\x02Ey\xc0\n9\xe0fM\xc0R\xfacf\x89\x11F\x9f\xe1\xf9\x0e\xd2IH\xb1\x9c\t\xc4\
\xb8KP\xe3(pl_\x13\x97\xf4\x81\xeb\xe1\xe1\xe8\x8a\xc2\x8cJ\xf0\xf8\xf2\xb1\xf0\x92S\xe0\xba\xc1\x92h\xd1\xfdn\xa1\xea\xc8\x00\x0b\
\x99\xa1A\x04\xb0?\x06\xa4\xf9\x0b!*uB\xa4\x9e\xb1!e\xc1\xde\x96\xd3i`\xb1%\x91`\xbb\x05R\x08\xf3Bc\xfb\xb0\xb1)\
\x12\xae\x0e`\xa5n\xa1D\xf4\x10M\xe2\xf2\x1a7\xd3\x89\x1c\x816M\x02\xad\x07d\x8f\xebS\xc8\xee\x83\xe9\xc3\xc1\xc5\x01tt\xcc`\
\nx3\xdf\xb2br\xc2@Y\xf4s\xd1p\x81\xc6\xa8 \xbf \x01\x05Q\xf2\xc5\x18\xa2\xc7;\xb1kSc\x9e@\x11\x99\x04\xc0D\
\x90\x83\xbbt\xe1\x89\xc8\x83\x93\x9fR\x03F\x91\xf6R\xf1\xa5 \xe0\xc1\x13t\x1c\xd5\xe2mk\x91\x08Sc\x89\xdf3\x86MBMf\
\xc1\xb2\x92q3)\xb3\x1a\x00\x11\xc3db\xfd\r1\xb2\xe9\xf23\xbe\xa1\xf4\x12\x80\xa0\x08T\xbb4\xe0\xed\xdf\x01\x11o\xb11F\x92\
\x12\x9c\xa3\xa4K#\x8eqpX\x9eQ\xca0\x10\xf3\xf6c\x95\xdb\xe1\xe9A\xb2\x00\x00\x00\xcas\x92\x15\x912.R\x01g\xd5\xe1\xe4\
`R\xe4\xea\xa3\x19\xb8!\xbe\x97Bt4`n]\xd3\x8f\xd2\xe0\xf30\xb2\xfb\x1c16\xd9\xb1\xbaw\xd2\xd9~P\xbfQ\x02\xe8\xed\
\x11J~\x10\xfeFq\xaf\x94\x11.Z\xd0\xc0CP\xd8\"\x13y(R\'\x8d >\x88`Dn3\xd9\xb0\xb02T\xe3\x97\xf9\x90\
\xcf_\xe2\xd9I\x81\xe6C\xa1\x91\xb1\x90\xa6[\xe2\xb2K\xb1X\x1b\x90\xb8\x02\xf4sl\x83\x8d,C\x7f\x15q\x94\xc6aPn\xb0\xc4\
\xda\xe2\x04ES\xafV#\xf6\xf3#t\x10\xa3\xff\x06\xf0\x85\xcf\xd3:`R\x14\x04\xb4\xb9\xd4\xd3\x14\x0e\xf2\x9dj\":\xc2\x907\xa1\
ph<3)\xb7\x13K\x93\x006\xdc\x11\x1a\x08s\xe5B\xb3\x8e\xb2\x03\xfe)\x81u\xac\x00\xf4\x9fqw\x7f\xf1\x9e\x85\xa1I\xe0\xe3\
A\x12\xa4M\xee\xf3(uQa\x0b\xb4r}\x93\x9b\x96P0\xea\xb0bt@\x08y\x12\xb6_\xd2\x9bQ@;\x81\xe1\xb6\xf4\xa2\x90\
\x90\xf1?E\x00)\x0b\x01+\x92r\x9b0\x01\xf8Z\xd1\x9a(\xa2\x05\x86s3p\xa1\x17\xf4\xa31\x8f\xe00\x9f\x90\x818\x11\xa7\x1c\
\x03\x85\xcd\x92\x8e\x9f\xa3\x7f\x7f\xa3\xe6%\xf1\xa5!r^\x03\xc1X6\xc1h6\xb1\xb7\" ?\xfb\xc3\xb3-\xb2\x0b\x89\x91f\x0f\xa4\
\xacR\xe0\xe0\x9d\xf2/\x04\x92\x94\xa6\x92\xc9(\x11\x86\xaa\x02\x13\xb7\xc15)\x91\r&\xf1\xa3\xd8\x12#\xee\xd3$\x8a\x90G\xa6\xb0\xd4\
gA\xc4{\xc1\xd7bR\xdf\xc3A{\xf2\xa0\xf5~1%\xfaPP\x16\xd3\xa7\xd4p\xf9\xd9@\x01\xec\x92\xe2\xdf0\x93\x14\x83\x04^\
q\xa23!N\xd0\xd1j_@\x82\x00\x81\xb2?\xd0\x04\x8b`\xbcK\xa2-]\xd2\xd0\xa0\x93\xf1\xc6r\xf9\x1dQ\xb4\x19\xf1\x1a\xdfc\
TQ\x03\xb1\xde\xe1\xe2\x80\xd2\xada\xb2\xe1\xfb\x83[\xf0\x81%[as\xbd\xb1\xc4\xe7\x91O\xe3cR\xc0\x80\xe0#p\xbaW\xa3\x85\
)Q\x8f\x15\xc3\xf5G\xc3\xbfb1=\xb0A\x92f\xf1#\x87\x01\xc8\xdfS5t@\x9e\xb3\xf2\x98V\x81l\xae\xf0,\x16\"4d\
a\x8d\x06\xd4I\x8f\x90j\xcc\xd3\xf7\xc4\xb1Tk1\xce\xd8b\xa0J\xb0_\xfa \x11H\"\x95a\"\xf8d\xd24\xd8\xf3\xff\xb52\
\x8a\xb0\x91No\xa3f$\xa12\xce\xd31\x99\xa0ox\x00=n\x82\xe9\xc5\x13\x1bk\xa1^Bc/,3k*\xc2\xcbT\xf2\'\
\xd71\x03\xac\xe1\xcb\xe80T\xe7\x80&\x08\x12\x1f\xe6BW=\xb0M\'\xb3:b\x80\xb9\xae\xd1l\xe5\x82m?\xb0<>0\xb8\xae\
\x90\x80,B\xa3\x91\xd1\xd5\xc7\xf3\x06\xacb\r>\xc2\xe9\x18\x12\xb9\xce\x01P\xce\xa3\xc4\xfd\x90a\xc6\xc3\x19@P\x86\xc3Q\xae\xacQ\
s\x06\x02C\x05\x94\xfeg2\xf7F2\xc8\xe2co\xd6\"`\x00\x04\xec9\x80\x85\x91S\x07\xc2@*\"\xe0\xfe\'qV93\xc6\
\xca\x13\xab\xd6s\x7f\x1ep\xd2\xf8q\xfb)\xb0aF\x91\xd6\xa9\xf3 \x01\x92\x88\xa8A\xad\x15\x13X\x84\xe1V\xe5\xf3*\xe1\xc3o\xad\
\xa3\xc1\xb3\xf1\xb5\x9d\xc1\x88BA\xd3M \x84\x00\xb0}\xfcq\x8a\x0f\xd0\x94.q\x0e\x96\x10\x826\xe2u\x0fD\x99\x13a\x0e\xe53\
\xa7^\xc2\xf8\xaf\x12\x08\xfe\xe2=\x0e\xb2\xad\xb7s\xb4B\xf0I\xfa\xc3\x9c\x1f\xd3g\xcd\x12\xdb\x00$\xbc\x9e2ha\x10\xa3\xf9\x11\xb9\
eA\xfe\xf5\xa0\xa7\xf4\x82\xc7\xcd\xe1H\xb6BV~\xe3\x02\n\xb4\x0e\xe0\x10S\xab#\xd7\x18`\xf7\x0e\xb4\xa8\xe7s^DC{6\
\x20\x00\x00\x00\xf7\xc8Q\x9a\r\x90\xef^\xe1]\xe3\xa1@u\xf1\xc4S\xe3\x90\xe9\xd1\xf7o\xd2\x98\xc8a\x19\xf1\x00L@\xb0\xcf\x14p\
!?sr\xd9\x11\x99\x14\x91\x90\xb2qaI\x10er\x81w\x82s3\x8c\x81Z\x16\xf0l<\xc1\xdc\xb2s\xb4\xa1\xf1H\xd1@-\
\n\xc0\x7f\xb7p\x1b\xb60,\xc2\x82NC2b\xd4\x11\xf3\xc3\xa1wd\xa1\x8f6\x91]\xaa\xe2\x96\xab\xb2\xecPb\x9b\xbd\xc3\xe1\xad\
\xc3\xd7\xbc@\x07\x95QV\xfcQ2\x8f\x02U\xd2\x13\xacFR\xd5\xcb\xa2\xe4\xf6s\x13\x04@2\xa0\x90\xe4\x04\x11F\xe4\xe1Z\xa8\x81\
`\xdeSf\x83Q\x9d\x1bB8\xf5!M\x98\xf1\x98\xdf!O\n D\x9e\xb0x\x03\x82\x13\x17\x04-\x9b!\xfa\xb8\xc1\xcb@2\xa0\
r14\x05t\xa5Q\x12_2\x83>\xf9\x82P\tc\xa6Yr\xc0[!\xecVpP\xefa\x160#\xd7\x7f\xe3aY\xb1\xa2F\
\xd3\xd2k\x812\x9b\xa3\xecIa\x91\xb5SG\xed\xb0\xdb\xe6q\x8d\xf1\x00\xe9\xebA\x15+\xf1\x98\xa0\x00\xc2\x01\xd0\x82\x13bZE\xc2\
\xd3V@+M\xf3Y\x00\xd3+\xec\x81o\x03D\x03\xcd\xb3\xa5s@\x18M \xdb\x9f\x82\x9a+\xb2m\xbf\xd2\xd8\xaepI\x05\xe3\x8b\
\xaf\xb0M!\xc1\xcf\x17q\x9d:\x00\x9a\x95\xb3Y \"\x00\x00\x00\xea\x94r\x1bU\x91z\xc8R*\x97\"\xf2\x13\x84\xd2\xd0\x13\x90\xf0\
s\xaf\x16\x01\tU`:\xe2\xc0)Tp)\xebC\xa9P\xd3\xa7\x9e\xb0\xde\xed\x83\xe5\x8c\x92\xa8!\xb1h\x81s\x00\x00\x00\x84rr\
\xb8\x05$\xe4?\xc3\xfd\xeaa\x07/\x00,\x10\xd1\xf55`ZJ\xd0\xd6\xe9\xb3\x16\x1e@\x13\xecs\xf6\xf1\xd0q\x99\xa0\xd6\xab\xa09\
u\x92\x9d\xf1\xa0\xd4\x99\xe1\xed$r\x00\x00\x00RT2P\x0f\xe2\xec[\x80\xc5^\xb3\xc7\x03A\xc3\xb4\xc1\xa8\x16\x93\xc9\xb0\xc3WX\
!`\x8f\xb1\xd7\xd9\xb3\x8eQ\x02Ic\x91\x8f$0\x84|S\xf4\xbb\x83\x8e\xfd3\x92\x04\x94\xf1\xdeR_\x9d\xc2\x8a\xf33\x17U\xb3\
\x06\x8c0C\x03\x00\x02+\xc1\\|aE\xea\xf1\x8c\xbe\xd0\x84\"Q\xb8\xbc\xe0AOb\xfbJ\x93H\x9cq\x91h\xa0B\x16P\xf5\
\xcd\xe1>u\xd0x\xee\xd1\xdc\xdb\xd2\xee\x96\xe0\xb1NAy\xbf\xe1\xfd\xef\xe31\\!S\xf3 \x00\x00\x00Y\x1c\"P\xe2\x10\xda\xd7\
\x81p\xc11\x9d\xfa\x93)\xaf\xe1@\xac0\x80\xe5\x90a\xc0\x80\x8f\x12\x91\xdd\x9b\xe1\x976\xa2\xc3\xc1\xf3\xf7\xfa\x13\x8d\xdeS\xc6\x02Q\
\xd2r0\x01\x19b}\x180\x0e!\x928\x99#\x13-ri\x8e!R\x91\xf2\xa7\x8as\xd7\x04\xc4\xca\xaf\xb1s\x14Su\xa4\x92\xe6\
\x03\xd2\xf5^p\xbc\x9f\x13\xcb\x0f0\x99\xa4Q\xc8\n\xc3)\xac\x80Y\x01t\xa0\xc5\x800\x03\xa2=\xb7\xd1g\xf6!%d\x01T\xc3\
\xe0\xef #\xbfd#\xaf\x12\xc0\xeeB\xe0\xb9\x8ca=\xb2\xd2\xd4\x08\xc1\xfa0\x91\x11\x8d`\x92\xdc\xd3\xcc\xd3\xb0\xce\xe30\x1c\xcb\x91\
d@r\x1fG\xb3i\xd0\xe3T\x90P<[\xe3\x97\xe3\xf3\xfaMR|\\b\xc7j\xb2\x8c^2\x7f\xd6\x909\x08\xf1?l\x81\xc2\
\xbd1\xb8R\xc1fw\x90\x7f\xef\"\x0f\xb3q\xf0X\xd1\x06JS\xcaS\xc1\xa7\x99 \x13Rq\x106\x92v\xa12v\xb5\xc1\xee\xaf\
\xe1\xda\xfd\xc1\x98\xf3\xc0\x10\xfd\x83\x9d\xcd\xc0Y\xff\xe3!\xc7\x13`\xf4!\xad\x19\x82\xf9=\xd2\xa0\xf2#\x83|\xd2r\x17\xf0f\x9ba\
\xbdg0\xd4\x9aS\xe5\x7f\x12\x8a\x9d\xb2m\xc5q\xf7\xdf\x80\x85\x89\x10C\x1c\x82\x86\xa1R\xd9G\x03\x07\xb7\xc0\xba\xbep\xa0X\xd2D\
\xee\xf3\x9e\xcc\x12sS\x92m\xa0\xf2\xbb)\xe1\x83\x88\x91P5B\xe99\xd1\x90\x80s\x11\x0f\xa0WRa\x00\x00\x00\x9b\n\x14\"J\
\xd1/\xf7SF\x99\x00 \xd7c/\xb5\x11\xae@\xe1<\xa43\xb3\xcaA\x97\x02$\x8b{p`\x04\xd2\xfd0`\x9c\x88\xe2\x19#\xf1\
\xae\xe5\x82f/AqE\xf2\xad3\xb0\xcd\xd5b4y\xc1n\x83\x12\xdd\xae\x82\xbd\x0ft\xc2\x86\x107H\xb2\x02\x1b\xd1\\?\x10\xa1\
\x15q\xe7!bo\xfb!G\xa7\xc1M\xf2\xd0D\x1b\x02J\xa1R\xc6j\xa1\xb8\xa5p\xd1\xe7a&\'@;\x8es,WQ\xf3\x81\
\x801\xd2\x00Q\x80c\x88\xd23I\x08\xf1Y\xdb0\xce\\c\xe7\x18\xc1\x0f\xdb\xc3\xd8k\xa3\x8b\xfd\x90\xa1vsP\xa9\xa2lq\xb0\
}\x9crz\xdf#\nE\"\xfa]\x93%T\xb1\x8aD\x10\x15X\xc3\xa7\r\xd4yV\xd2%\x10\x90TEAS\xf6\x91\x05\xa5\x01\x8c\
\xd7\xc3\xf2\xebR\xc5\xe5\xf3\xf3z\xd3;\xf1\xd3\xfc-\"\x0fH\xd3$\xc3r\xc9;\xc2\xce\x01\x90~\xab\xd0\xe4\x84\xf3\xe9\x82\xc1Bx\
\xc2\x92R#|kq\x0e\xae\xc1\x84b\x93>\x1cC\xcd\x93\xa2\xf7,\xe2\x00\x00\x00\xd4\xd2Bm\x9a\xa1|\xb3\xf1r\xcf P\xabB\
\xfd\x02\xf0\xd4\x1e\xd2\xcac\xb2\x916\xd0\x8b\x98A\x00\x00\x00\x88\xa3\x90\xaa\xf0\x12z\x07\x94\xcc\x90\xc0\xe4\xc0\x80N\x180\x00\x00\x007\
\x1eb1\x92\xd0\xff\xaa\x91\x9cER^\xd4 \xd2FC\xb2\x94r\x1c\xf6P\xb4\t\xd4\xc1\xe70+s\x83\xfe\x9e\xa1\xb2\x9a\x93\xa5\xff\
\xd2D\xb2\xa1\xdc\x971\xba\xfe\x11\x96|\xa2\xea\xa2\x82R\x02D\x95_B\xb1\xf0\xa0\xb7I\xf2\xc2\xe4@`\xafr\xdd^a\x16\xf5\xe3\
\xca\xd4\xc2\xa6\x8arW\xc6\x008h\x13\x97\xa4Ru\xfd\xa1pMr\xf5\xcfa\xf8z\xe0\xaf)3\xe3\x00c\x00\x00\x001)\x82o\
\"Bl\n\xf3\xe6\xea\xe1\xee\xe5\xa2.\x0fA\xe3\xb3b\x02\x01\x91}\xd3qa\x9c\x11J\xbe\x81\xa5\xd5\xb0F\x1da\xf6\xa3\xe2\xde\x02\
\x81u\x041\xee-\xf2O\xbf\xa1\xec\xaab\x8bw\x938\xbf\x12\xe1\xe4c\xf5\xf4Q\\n\x81\xaa\xdb\xf1\x1f9\xe2\xc4n\x10\x8a\xce\xb1\
\xca\xe3\xa3\xdcVs\xeb\xea\x10!\xb7\x80\x8d\xfa\xe21\xb6\x81\x9f\x02A\xd7hQ7\xf4R\xd4\x81\xb2L\x16\x12~\x16\xe0\xbf\xb2\x01;\
\x04r\xfe\xef0\x00\x00\x00\x11Z\xb0\xc6_A\xce\t\xc1\xf9N\xe3\x04\x01\x90G\x89Q\xe8\xeb\xd0vJ\x83\x91\x0et\x8er\xd0\x1bJ\
\x91\xa1~\xe2\x04\x9c1\xdb\x11\x94g\"\xd3\xbd\xcc\xb1\xb0\xce\xd0R\x0b\x04\x05\xe5p\xd5\xc3\xf1\xcb\xefR\xb4X\xd0\xb4j@\xa8\xf0s\
\x9b\xacB\xd6\x16\xc1\x9a\x10T\xb2\x17\x01\x12\"Si\x0b\x80\x96\xed\x83\xfe\xd32\x86iq\xfb\xf13X\xa0\xb0\xb3M@\xae\x9d\xe3v\
\x0b\x14\xfc\x91\")\x014\xa5\xe4\x91\xf4\xd5\xe3\xc5v\xf0i\xc4c\x00\x00\x00N\xaa\xc3\x96Tcj\xe9\xa3\x99O\xe2\x00\x00\x00D\xe2\
\x11\xfb\xf0\xc2\x0fYC\xef\xb8A\x8e\xd5\xb2o\x98\x10:C\xe3h\xd1A\x83o\xa0w\xf3\xe2B>\xf2\xcf\xe1s3\x18\x84\xb2\x89\xb2\
\xf2[\x93/\x164[\x05\x84H/\xb0\xd5\xf6\x93&k\"\x85\x80``T\x83V\xbb\x10\x9d\x03`\x9f< Eh\xf2R5\x81\x8b\
\x10\xd48\x1d\xe0\xb7Q\xf3\x10\xc9\xc3\x84\x08\xd1\xa7\xa3\x91I\xee\x92\xb6g\xb3\x12\xea\xd3JX\xa1\xafrR#\x87\x03 7\xf1(u\
\xd0\xbe4b-\x95\"?\xd8\xc0\xbf\xe8\x00\x9d\xc7P\xdb\xdc\xd07\x9d\xb0=]\x91|\r\xd0[W2\xa4Y\x11\x95\xee\xf3T\xcd0\
ti\x92\x98\x19\x02\xb8\xe9S=0\xb2}\xaa`k\xbd\x81?\xa7s\xf8{Q\xf0g\xe1I{\xc2\xc9\xf6\xf3EK\x12s\x99a\xef\
l\"\x08gq\xb1\xc7\x13\x85\x1f\xe0\x81\x0cS\t\xf3c>j\"\xe1\tdSM\xa0# \x03q\xd3\x10\n\xc3A\xed\xe9\xa0wo\
s\\\xf1\x11\xe7\xf1Q\x93E\xc3\x8a\x1b\x11\xd6\x0e!\xfbU\x03\x85\xb8C\xc6M\xc0+) \x10\xd0\xa1\n\xa9\xb2i\xd0B\x0f\xcda\
5SqI\x97\xd0\xfc\x1e`\xa5SA\xc6\xf7aC\xcf\x93\xf87\xb1OO\xc3\xbf\xe4\x017\xf2\xd3j|\xb3*\x83\xa0\x13o\xf3\x11\
83\xd7\xc5\x13t\x92\x93\x00\x00\x00r\"Q\xaf\xf8`\x8b\x17\xb4\xe7\x93\xb3\xf2\xc8s\xf6-\xa1\x9f\xf0c\x1b\x00B\\d1 \xd1\
\xf1\x96\x95\xd0\x8a\x15\xe1\xb7\xe9`-J\xf0+\xcd\xe1\t;\x11\x8ekr\x03\tt\x16\xe6A\xc3\x97\xa3\xb4\xf0\xd3\xcbf\x82\x07W\xe2\
\xba\xaf\xd0\xd3\x83\xe0 \xa4\x91G\xd1\x93\xbd\x00Q\xe0\x9d1~42T\xaf\xc0\xfe\xf1\xf1u!\x000\x96`4\x0c\x80~\xb8\x11\xb4\
\xeaCr\x94\x90Fcbz\xba\x82\xdc\xde\xf2\x8d\xa2\x12\xf9\x04\xe1\xef\x1640\xd6\x812.\x02\x89\xb1\x81\xdd\x8d\xe1\x90\x13\xb2t\xb3\
\x02\xa1m\xb1\xb5\r!\xf9`cD\x95\xc3\x82V\x10\x7fI\x12\xc5\x01\x01\xc56\x11\xca1\xc2\xadC3\xdf\xbe\x11\xedza\x8a\x9c\x11\
\xc6$Q\x04\xe0\xb3\xe4m\xe26\xa9P\x8d:\xf14\xd300\r\x82nt\x91I\xa3\xd2\x82R\x82\x95s\x92\x8d\x97\xf2\x01#\xa1)\
\x10\xc4bz\xc0\xc1\x08r\x158\xf2EO\xe1\xd3x\xf1\x85\x89!i;A\x9am\xe0-\xb9\xd0jUP}\xe3\xa1\xb9\n\x04\xef\xac\
\xf0PJ\xe1*c\x80\xfa\x14\x84\xb9\xb1A0\x97\x90D\xbf\xe3\x16\xd0\x92\xef.\x82Ky\xc3\xf5\xe6`~\x90\xd2K\xc4\xa3\xd4E\x81\
\xe7\xb8p\xf1\x84R\xe3\xb9\x92\x8bJ\x03[\xe9`\x8apB\xf3Rb\xaay\xc1\xd2~P;\x7f\xe1\xba\xf8\x13\x82y\xa2\x16:\xf30\
\x01\xe2\x86\xc4\x80\x07\x9fQ\x17\x9e\xc2\'2 ~\x11D\x05\xce\xb3\x1fFp\xe2\x10\xb4o@\xc2\xc6\xfc@\x85&\xe2\x1b!\xb2O\xe1\
`\x91\xd1@\xaf3r\x8a\x8e\xd1{Q\xb3\xd5\x11\xa3\xefr\xa1 \xebpw[r\xcf\x84\x82\xde1\xb2\xbe\xf3\xb2\x85\xf8\xe3U5P\
\xee\x17\x90k\x16$[?\xb1\t\xaf2\"x\xf1\xf6\x12\x13\x1c\x83p\x9aFA\xc4\xec\xd0bX\xd0F\xa1\x11\xf7\x0b\x10\xeaI\xa0\x00\
\x00\x00h+\xe1\x96\xb3\xb3\xbdz\xf1\xbd\xeds\x0ba\x90!\xd6S\x7fKQ8\xdap\xba\x9fb\x0b}\xf3\x9b\xf1\xc3\x00\x00\x00\x00\x00\
\x00\xbb~\xb0\x01\x950C\xbb\x903\xaf\xd0\xa48\x80\x9f1\xa2j\x8a2\xee\x13\x10Y\xce\x90\x0e\xd6\x92\x00\x00\x00M\xea\xa2\xddF\xf2\
.\x883lv@O\x9e\xf0\xf7\x10t\xee\x8c\xb1\x02\xc8s[\x8d`\xb7\ta\xb2[p\x82C1\x13\xfc\xf0F\x98\xe2R+P#\
\rRO\xaa\x82\x9ec\xf3\xd6\x1b\x83\xc0L\xd3\xf6\xc0\xd1\x8e\xd1\x11\xb8\x83\x13\x86\xd9\x93\xa6`R\xb6\x1c\xb1O#\xf0\x00\x00\x00\xc2\x1a\
r\xae01\xd8?\x02\xdd\xec\xe0\xbeA\xb1\x14\x923,\xf3\x80f\xc22}\x0f\xa2\x9cw\"\xe3\xce\"nl!lh\x10\xdf\x91\xc0\
\x10\xc0\xf2\x89\x1a\xd0d\x82rX\x94\xc3\x9bj\xd0\x94\x8fb\x00\x00\x00\xaa\xdc \xb4E\"\r\xad1\x04\x0c\x03\xdd\x111|\x98r\xb3\
\xb2A\xa3\x16Rg\x05d.\xb8q~\xc4S\xa6\xcf\xa3\xb1h\xa2|\x9a@:\xc5\x01N\xa5!\xb6h\xb11\x0b2\xc1\x17aM\xc5\
\xe3\x82\xad\xb0\xc7\x05\xd2\x98\xf7\x10\xe4\x064|\xe6A\xcc\xd3\xf3\t.R\x9c\x1d\xf0\n\x90b\xf7\xcf\x83\xbc\xd0\x91n\\\xa1B\xad\x03\
\xf0\xb7\xe0\xa1 \xa3I*@\x91\xf5\x01\x04\x18\xf0\xba~\x93\xc5\xab\x02J;BJ\nq:\xdf\x90\x94A\xb3\xfe\xee3\xf5\xd0\x927\
\x10r-;b\x9e\x83\x92\xa8\xe4\xf3\xc7\xa8\x12\xbb\xdd\xc2v\xc3\x03\xf8\x9d!S\xb6\x00Fk\x82\xcfZ\xe2\xa6\x9d\xe0v\xa8\xb2\xcfC\
a{\xe1\x80\x91\x85\xb0W\xee\xa0\xe9\xfa\x81^\xf0\xd0\x19v3x*\xc1\x88\xa5@\x00\x00\x000\xdeA-\xa3\x00\xa9\x06\x82\x1c\x04\xe1\
\xf6O\"g\x91\xd3I;a\xf0\xdc\x82\xb0\x16$M(\xa0\xa8y\x93\xc6T\x91jy\xa2\xbb\x081\xd7\x99\xd0\xf9k\xf1\x0f\x11\xf4X\
\xfc\xa0_h\x11\xe4\xab\xd0t\xe5\x03\xe5\xb9P\x00\xf6\xf3U\xeaq\r\x193\xe3\x19A\xf4\x83b\xf6\x0e\xa3\xce\x85\x80n\r!\xc2\xca\
\xf2,}!\xb1\xabP^\x81\x81|\xf1p3\x96\x91\x90\xed0\x9f\xdaA\xd4\xfc\xb0B\x02`\xc4\x1e\x81ARp\xcd\xd53W\x05\xf0\
\xe43\xc1B\'q-\xe5\x01\x97\xaa\xb07/q[\x07\xb2\xdf\x08\x82eMb\x86f\xd2\x00\x00\x00r\xfd\x905iP\xf4MA\xf9\
K2)\rT\x85\x83Qq\xc0\xe1w\x08qx\xcd evA\xe7x\xb3\xe2\x1f\xa2_.\xb28\xc5\xc3\x0b\xaar|\x0c\xa0\x82y\
\xe0\xda\xe8\x13\x85\xe0\x03r\xfc\xc1\xad\x01\xe4\x15\x8a\xf3K\xfe\x03\xee\xf8\xd0\xbe\x1c\xb1V\xa2\x83\x0b\x06 \xde\xc9\xb2\xe6\xbf\xb1\xeb\xb4`\
\xd9n\x92\xb6\xa7\x00\xb3\x89\xc03\xf9A\x00\x00\x00-\x12\x00\xf4\xf9\xc1\xf5\xd1\xb0\xbe\xf2\xd3\x19\x82\x80k\x04\xc49\xef\x80Y\x190\x9d\
\xb0\x12\x1a\x98a\"\x98\xa3\x0e\xe8BZu\xc2\xef&\xa0\x99Qc\x97r\x01U)`\xbfs\xb3\x99\x80@<Z\x01\xee\x9c\x90tm\
\x12\x8b_\xc1\xde=P\xd2\x91\x10\"\xd7\xc0\xeb\xc3\xa3\xc1\xa3\xb3\xc4q\x90*g\xc0\x05b\x12\xad\xb4A\x00\x00\x00\xaf8\xd2\xb7\xfe\xf3\
\xa0\"\xd3\xc5e\x90\n`\x91\xfe;\xa0\xa9\x8cQ6\xe7#\xc6\x00\xb4^\xf2@\xa7\xee\x83\xb1K#v]b\x91\xa3\x13\x1c\xab\x01\x8b\
4\xe1\x80\xb1\xf3\xa5\xaf\x900NA\xd1s\xf0\x13P\x10\x91\xa8\x12\xfb\xa6p\xecJA\xa0B\"\x1e\x05Q\x08 \x02[\xb4pI4\
\xa2\xe8Y\"\xe1@2\x1d=\xa10Ssn\x8c@u&\x91\xcc\xa5\xd1F\xaf\xc3\xa1\x8c\x80\xbbf\x01\xff\xc4\x03\x93\x9bp\xca\xfd\xc3\
+W\xc3\x94\x87q\x93P\xf3!\xd3s\x01\x11S\rI\x92\xe0%\xf3\x99c\"\xa4\xf9\xe34\x84\xc2G\xaf\xc0X\xcb\xd07\xd6bA\
\x07\x13\xd5Pq$\xff0\xc7\xe0s\x08\xc9\xb0tC\x00T\xed#}\x15r\x1f\xf5#\xb3417\x13R\xd7\xdfC\x0b\x80\x00O\x1c\
\xe2\xe5\xa6\xd25\xe535\xc5\x90\xad\x96q\x00\x00\x00\xf3y\x00}hb\xd2\xc1\xd3\xa05\xe3\x94\x80\xe1\x82\xf0\"2\x88\x92\xbe\x08D\
\x1d\x11s(M\xe1\xc1F\xd1\xa7\xe0\xf1dC\xa3\xfbG\x01~*\xd0\x83\xf4S\xb0Y\x014\xdcp\xf9\x95@\xe2ER\x94\x93\xc2q\
\xf9\xa3q\xeb\x93\xabO\x917>\xe2\x05\x07\xa1\xfa\xd0`\x14M\xa2\x15\x7f\x10\xfc\xc1\x11\x88s\xd2\x10\x18P\x1b2a\xf0K\x90\x91\xda\
\x93\xdf\xac\x83\xb2S\xd1\xba\xd2\xc0\xf5\x1f@7%\xa3\x8d\x00\xe3\xc7\xee\x81\xa8\x98bqrs)\xfb\xd1\x00\x00\x00\x8b\x180\xfa\xf5\xb1\
\xec\xd93\xfb\xd9\x13^m\x02]\x102a?\x12\xba+\xe1k\x8f\xc2\x81X\xd1\x83c\x82<a@\x1a\xee\x13\xd6%\xc2de`\xd5\
C\xd2\x99\x16BF\\p;\x1f\xb0\x87B\x93\xee_11<\xd3\x00\x00\x00\xf6\x8e\xd2\x9b\xd7\xf3>BBsc\xe0\xdbTb\r\x9d\
\xb2\x90\\\x01\xaeeR\xc1\xb3\xf0\x0e\xdf\x11\xd0\xb4P5\x85\xf0\x91\xf8\xf0\xc7B@s;\x93j\xff\x82nm\xd1\x9a\xe6\xe0U\xec\xf1\
X4\x91\xe4\xe8\xc0\x12\xc8a\tP\xf2\xbc&R\xdb,cq\xb9q\x17\x01T`\xed\xe2T\xb6s\x84\xfb\x13\xcf\x1c\x10{\x16A\x9f\
\xf6\xe3\x04\x13aT\xfe\x03\xe9\x124\xad)\xb1\xd8\xc2p+j\xf3\xff\x8dA%LP\x1fL\xe2\xaah\xd0d\x8dc(\xce\x11}*\
\xa3SV@\xe7\xd7\xa0\x92\x8b\x93\x03\xe31\xbbWA;\xde\xf0<\x85\xa1\xb3@2t\xba\xf3\xc7\xe6\x13w7\xb2u\xa0\xd0\xe8\x89q\
\xf8t\xc0 #\x93\xa2\xc6\xf0\xa0=2\x95\x0f\x92\x192\xc0Oq\x100\xa0\x92\x03D\xf0\xbf~\x01\x17\n\xc1\x1c\xe1\x01\xd3\xf40\xb3\
\xbfC\xe9\x03\xb0.\x80!y\x01\x00\xa9\xb5\xd0\x97\'\xb18-\xc2\xefQ\x03_\xd8a\x0c\xcd\xb2\xb5B\xc3Q\x89\xc1\xac\xee\x82.\xb8\
\xa3\xd0\x1f\x03\xb9\xeeC;\xb9rZ\x02\x11\xad\n\xe0c|1\x96S\xf0D\xe8C\x98=\xe0\x00\x02s\xc5\xe5P5Wa\x85 \xc1\
N\xc7\xc0\xd8\xd3r\x14\r\"\x07{R\xb9\x06\x01\xfc\xcaC\xae?\xe2X\x7f@\x94\x87\xe2\x8f.\xa0G\xf9\x93\xc4\xecR\xfcLS\xe9\
E\x93\xe9M\x10\x8b\x9a\x11\xfb\x1eC\x04CB&X\xf3t\x06\x01\x00\x00\x00\xa8\x06p\xdc\x8e\xa2Q\x82\x82;\xd1S\xc9\xf1 k\x10\
\x04W\xab0\x06\x16\x80\x1c/\xf1\xed\x91s\x8b1@\xad\x87@\x01\xd6\xb1NA\x13{\xb9\x10\xfb\x90b\x8f\x83\x12\x1e}\x91\x84\x18\xf4\
)\x11\xa1\x16\xf3\xe1\xb8,\x12\'@\xf3\x15\x85\xf1\x1a\xe7!tZ\x03*\x18\xa4\x93\rB\xc4FrjQ\xc3\xec\x88\x82\x89\x0e\x82=\
\x00\x91\x00\x00\x00\xd3\x01\xa1\xa0\x9b\xd1\x97\xfd\xb0\x91\x7f\xa0)\xea\x91\x93\xbc\xc3Ss\x00>\xdd\x82\xa9?P\xc7o\x80\x17\x8f0\xaf\x9c\
r-\x0b\x00\xc9*\x80<\x004\xb5\x90\x10K1\x82I\xc9\x02\xd58\xf1U\x8b0\xcc\x16\"\xeb\x14\xc3\x8a\x17\xe0\xbf\xa2R(X\x90\
\x9cg\x12\xb0a0\x9e\xcbpO0\xd2n;`*\t\xa2\xf1<\xd0\xd0\xba\xc2\x03\x1b\xd2~\xca\xa0|\x94\x010\x1b\x93@\xdf\xf2\xed\
\x02\xa1\xed\x06\x84B\x0c\xe2E\xcd\xa1\xfb\x13\xb0\x1d\xc1\xd0\xe8\x0e\xb0\x00\x00\x00\xa0y\xe0:\xdd\xf33\xef\x02&\xd0q\xc2\xe83Q\x9c\
\x10\xe5\xe0\xd3\xc2\x93\xf1\xa4\xe9\x11\xd1z\xd3M\xccPt\x00\x03\x91\x8dQ\x83\x8e\x10tf\xe3~\xfd\xf1\xac\xb11\xc8x\x82(o\xc3\
\x12\xbf\xe3}\xee\x83%E\xf1\x19\xde\xe1\x11\x06\xb2\xde\xa9\xb1\xbc\x81\x10\"a\xd3\x90Y\x90\x00\x00\x00\x8f\x16\xf1y\x18r\x96\xf8\x81k\
\xa2\xb0\x00\x00\x00\x12G\x11\x81\xc0!\xa1\xb9\x01\xe8\x07\x11\xc6=\x91\x1bzA\xf0]\xe23v\xe2\xedEq\x82\xdac\x15^\x81\x1eW\
a\x8b\xc9 \xe2/\xa3!\x1dA\x19@a\xe68P\xdc\x1fP\xe6\xcbc\xf8G\xe2\x99Ca\x88\xe9\xb2\xf3p1\xb6\xc6\xf2(\xf7\xc0\
\x98d\xf1\x9d\x97\xf0\xe2\xa10E\xdf\x81X\xe9\xd3\xadwSK\x95\x00\xa4i\xa3\x18yB5f\xb2\'O\x80\x0e#\x00\x9d\xeb`\x18\
\x0f4\x14\xc8\xa0M\xe6\x90R\xd2\x92,\xd8\xd0\n\xe6\xa3\xb3\xb1BH\x89@]Ua\xb2\xdf\x02G\xde\xd1oa\xe1\xf9\xa0A\x7f\x1e\
\x11K.\xa2Q\xe432(B\x0c\xcb\xb0e3\xa2,\xa8B\xca\x1c\"kO\x02Q\xde\x03\x98\xb2@\x1bL\xa3\xd4v\xd2l\x7f!\
H\x18T8\x95\x00\x02\x0c0\x93\x96\x02Q\xeb\x01\xcb\xcb\xf1|K\xf2o6\xe2|\xc6\xf1\x80\x10t2\xdb\x10\xa6\xd9\xa2\x1b\x96\xf1\x18\
)\"\xc3\xd3\x03@\xe6Cd\x94\xe2\xa6U`\xd9\xb6\xf1\xb5\xae\xc2C\x15\xb0m8\x92N\xe8r&\x8f \x80a\"c\xa7c\x19\x02\
\xd0j\xdf\x81\xef\xe3\x10\x00\x00\x00)\x8b@\xdc<`=&BU\x00a\x1a\x01\xf0\xfe\x8b\x93\xa8yp\x13+\xd0\xe8\\\xe3e\x94\x01\
_\xd4\xb3\x0e\x87\x82\xb3`1\xe8\x14 .\xa1\x01\x08\xcb\xb2\xafiq\x0bJ@\xab\xc8\xe1\xc8M\xf3\x1d\xa7 \xd4=\xd2\xd6\x9c`\xe8\
\xc6@\xf1\x1e\xa1\x14\x7f\"\xa1\xd5\x02V\x83\xb3\x08\xf4\x13lx\xa3\xf0\xd71\xd5\xcc\x10WS\x11w\xf8\xb1\xc43\xe3\xce\xb5\xa1$\x98\
Q\x8e\xd4\xa1\xb8\x97\xd1\x82ur\xe3\xebRI\x8c1\x00\x00\x009:\xe3\x14\xcb\x93\x0b\x1a\x80(\xf2\x83\xa3\xa2\x00\r\xa9\x11\xd1\x9e\xe2\
{#b2\xd0\xa2!\xea\x93byr\xdd\xb7\x13\xab\x8er\xed$C\x9b5a\xd5\xa8Q\xf3?\xb2o\xce \xd4.\x83%\x1c\xf2\x1b\
\xa2\xf2\xc8#\xa1\xd0dA\xb2\xc7\x806\x07a\x1d\xd2\xc0\x1c1\xe2FJ\xf1\x19\xf9q\xb6\xcbS\xbb2\xa2\xb4\xd2r\x16\x8a\xc2\xdd\x83\
\xe3\xef}`\'\x87@\xc9R\xb1@H\x80?\xbdp\x88\x02D@k`\xfd\xab\xb2>\x8a\x13\x16=\xd2(\xc3\xe0u\x98aA(\x91\
\x84\xc7\xd16K\xf1?NR\x860R\x85\xf52;\xf4S\xaf\x0f\xa1\xfe\xb3r\x81]\xe2u\xea\x01P\xd4\xc08=b09\x11\x04\
\x8fB\x9eO\x13\x84j\xf01\xf7\x02\xd4\xdd!\xe9\x15B\xa8\x1c\xf1{3\x80\xf4+\xf0\x824\x81\x1c\xff\xf1\xab\x02\xa3\xef\xffqe\xf5\
\x80\x13f\xc1:ob\xc4\x9f\x02[\xf3\x12\xa4p\xf1V=\xb2\x99\xca\xc3?\xae gc\xd0\x8b\x8dr\x9fz\x12\xb9\x90r\x051\"\
\xdc\x13\xd3\xd3\xa2R}\x1a\x91\xbc6@\xb4d`\xc6.\xc1\xbf\xa924\xcdb\x82\xc3\xe3\xa5\x01\x83`\\\x82\x90]\x03\xc3\x1e3I\
x\xc1\xdd\xd4qd\xf8\xe2\xb3=\xf3$\x1c\xf1T\x07!\xae\x08A\xde\xd0\x83\x13~\xa0_K\xa2\x10i\x93\xad\xf9b\x00\xca`\x056\
0@\x99R+\x18\xd2n\x0eA\xddo\x81\xf1\x0bT\xaa\xe7b}}\xe1\xa6\x84\x02d^\x93\xd5q\x91\xb61\xd1\xdc\xe0\x90aG\xe1\
]J\x93\x00\x00\x00\xb0\x92\x03>.\"\xcd\xb2\x92\xca\x8c\x81Uvp\xc0\xbf`e\x0c\xc3\xeb\xef`\xb4\\2>o\x91\x90%\x90H\
i3\x94<2\xc1\xc1Ah\x86\x12F\xe5\xd1[\x88\x11O\x96q\xba\x16\x02\x03\rp\x05\xf5\xa0ey\xa3\x08\xf9`\xc35\x11z\x9e\
\xa2\xa6\xe3\xc3\xbb\xd4\xa0\xf9B\xd2\xdc\xf2B`\xc41\xef\xf3\xe0N]\xe0\xef!\xf3D\n\xe4p\xbb\xa3\x04\x90\xf0e\xec\x81\xd8BR\
E\x94P\xf31B\x1fC\xe1*\xc1 \xe6\x91r\xd60Q\x8e\x9a\xf2T\xc5\xb1%@\x00wx\x015\xbfq\x93\xe7\xf3\xd58\xe0\x0c\
\x1c\x82\xa8\xfb\xd1\x02\n\xe2|\x17\x80\xb1\x96\x82\xb6_3\xa5\x9e\x82f\xe1Q\xcb\xd6\xb1d\x10\xa1\x00\x00\x00\xae\x034!7Ru\xd8\
\x207d\xc0)\xf9#\xfaC\xc2{\xb2 \r\xf8\xe0\xeehb\xb9uB\r\x1cs\xc1y\xe1\x0e\r\xe4\xe6\xeb\xf3wNbuk\xe3\
i\xd8Ab.\xe1A\xf2\xf1w\x16\x12\xf5\xad\x114x\x80\xc1\xa2q7\x7f\xd0\xa7]b\xb4kpr\x91\xe2\xaf/\x02N\x143\xad\
\xdf\xc0\x9b\xb7PU\xc4\xb0U_\x03kN#\x83R\x13\x1e\xef\xe0u\x0f\x90\xd1\xdc\x93L\nb\xdd\xb4S\xe0\xe2\xf3}X\x80D\x9f\
@\r}\xb0\xfc\x93\xb0\\\x820\x9a\xd7\x90\xff\xa1\xb2\x1d\x00\xd40\"\xa3:\xda\xb3\xb6N\xe3<\x84A:*\x00\x15\xd0\xd39\xe9A\
\xde\x82`\x00\x00\x00S\x04\xf4\xd7\xcc\x91q\x03\x80\xbe\xcc\xa3\xaf\xfaRY\x081\x12\xd6\xa3Y\x84c\xba6\x92O\xb0\xb1\xf0\xd211\
\xaf\xd2\xba\x862X\x10\xc1\x92}A$~\xa2!\xb9\xc0\xd7!\x10!\"c\x81\xf0C\xf3\xfeQ\"\x81r\xd4\xea\xa0\x07O\"D\xf1\
a\xb0\xbca9{C:\"\xa0o>q\x14A\x00kH\x83&\x01\xd1i\xf3!\xba\xcd\x93\xa7\x99\xa3\x90\x02\xb2\xbc[\xb2\x00\x00\x00\
\xb5^\x92\xe6\r\x11\xfay\xa2\xb8\xb5Qr-\x91F=B\xe6\t\x11\x04\x18b\x13[\xc3\xb8\xf5\xa1M\x06B^\x122\xfb\xebp\xb4\
\xd8sB\xc0Ao\x031\xcc/p\x9c\xfe\x01GBr\x1c9\xc0X\xa5\xf0\xce\x03\xd38\xf9\xc3\xa3\xe1PQt\x82u\x1b\x80\x16\x97\
\x12\xe0RsR\xcf\x93\r7\xc2\xa7>\"B\xd9\xe1\xc9\x96\x80U\x01\xa1\xe1\xb1\xd2?2\x90!j\xc2\xd6\xc6\x83\xd2z!\x8a5\"\
\xf2\x81\xf3Lsq\xc4^B\x81(`\xc9\xb7 \xa6\xcc\x03\x08\xaa\x90\x8b\x19\"\x00\x00\x00\xab8#\x00\x00\x00\xf2\xa8\x02\xf2D\xe0\xe0\
\xdb\xc1P|\x83\x05)s\x18\x8cq\x95\xd2\x90\xb4m\x80\xd5RQ\xaa[\xb3\x87\xd2\xb0U+Q3\xe6\x91\x00$R[\x85\xe2-\xcb\
\xa1\xf6\x9b\x800\x86\x13\x1a\x07t\xbaJ\xa2\xa6t\x80\xe91s\x15\x07B\xb2\xb6\xd0\xc4>A\x11\x18\xb1\x9b,r\xd0Y\xa1\x1a\x95\x12\
\xf2\x1d\xd2\xa6\x1f\xc2f\n\x80B\x03\x04(\xd5s\x91\xb52\xf2\n\xc4`&2\x0f\xdb\xb0\x8b\x11C\x98Z\xa1\xda\xf7\"J\x9a1\x0b\
\x93\xf1R\xc6\x83\x860Cu\xb3\xa3u\xad\x92\x87\xdb\xb3b\x9ab\xeb\x84q\xfe\xeb\xf3\xd9U!\xc0\xce \xf5X\x12\xb3k2\xd7\xa3\
\x909\\C\'\xe2q\xc8[1|\xd0\xb1D\xc0\xf2\\5\x92(o\x82\x1bN\x00b\x05 \xca`\x02\xde\xa8\xe2\xdb\xfe\xf3\x14\x17\xb3\
\x14\x9bQ\x0e[\x01d\xd5SQ\x02\xf03\xe43\x91Hb\xf8<\x13c#Am\x88\xc1|<\xd0\x19\xfd\x93S\xf9cu\xd7\xa1\xfa\
\x02\xa2\x9fK\xe1\x00\x00\x00O\x9a@\xec1@\xdd 2\x1cg\x00q\xcb\x83\xbf\xb5\xf0g\xd2C\xe0]\x10L<\xd1\x04\xe3\x132\xe5\
\x10iU\xf2x\x833\r*!\xb5CanDR\xce\x80\x00\xde\xaa\x02\xe1,\x01J\xe9\xf0\xcd>\"b\xa0\x02\r5S\xbe\xb20\
\x20\\\xf2\xa8\x14\x80\xb0\xbb\xd1\x19\xb0 5W\x10\x14U\x00\x00\x00\x00\xf4l\x13AG\x81\'\xa8P\xa6\rP\x8f+\xd1\xe0\x8f\x83\x93\
\'\xc0\x9a\x9b\xc3\xfbx\x91g~p\x0cerLe\x02D\xe1\x11:3\xb2\xf74\x80\x95\x8e\x01\"\xc0\xb1\x12\xa7\xf0yla\xaf\x89\
\xc3:\xb30\x8d\x9aCs}\x01\x89\x98\xf0\x13\xf0\xa0\x87~\x003 BZ\xdb\x03\x86\xa2\xc0\xd8\xfb\xe3\x06G\xe2\xc27\xa1\x93:\x02\
V\x8f`k\xff\xc3\xbf2\xa3\xf1\xf90?P\"I]\xd2\x19\xd9\x11D\x15Q\x12\x95RoQ\xc0\x89\xe7\xf0\x7fW@Z1\x83\x80\
\x0f\xd1k\xa8\x93Qy\x92L\xcc!Mp\xf3\xd6\x881\xfa@\x13\x1c\x80\xc3\x00\x00\x00\xfdl\x12\r\x10@k\xe3\x80\xe4\x0ba\xac\xe3\
0\xa5R\x126m1d\x85\x91n\x16!\xa9\x1f@\xd0~1\xcb<PB1\x12\x97\xcf3\xcb\x98r#\xbbqxxB\xec#q\
1\xac\xb3\xeb\"\xb2\x93]\xf2D\xceb\xb2\xdc\xc1\x0f\x15\xa1}\xc2\xe1|\xafBEZp2\x92\xd3\xef\x9d\xb3\x00\x94bu\x01\xe1\xac\
\x10\xb4\x1c\x1a\xf2\x8cN\xb2\xbac\xa1\xb0\x85\xa0\xe7\x1c\xd1\xe4\xab\xb2J\xe2cp\xf8c\xd9\x85\xe1,\x07\x02\r\xb9\xf1\xc6\xfc\x91e\x88\
\x90A#\xa2U\x0e\xa4u\x96\xf2=\x03\xa2\xb8u!\xcdhR\xb3\xb0\x90\xde\x8f\xa0g\xddS\xbb\x95\xf2\xa9Z\x10\x82h3F\xff\xd0\
G\x04\xb2zP\xe2\xc5D\xc2n\xef\xe0L3\x11\xc1\xecc21s\x1fm\xf1\xec.\x81\x85\xc0\xd0\xe3\xc2\xa3\xb8\xef\xe3\xf8\xc7\xe0h\
#\xd3\xd9[\x91f\xdd\x91\x00\x00\x001>\xa3\x80\r\x14\x1c\xfa\x03\xf9\xc5p\xbeA\"\x82\xe9\x13\xf3\xb3\x03\xf5\x1b\xe2\xc6\x03\xb0p\x01\
\x02\xd7,\xf0\xb5\x8f\xf3\xe6UB*R\x82!Mr\xcbL\xe13\x84\xa1=N\x91\xb2\xdds\xcb\xa5\x90\x98\xab\x13\xa0l\xa1\xca3p\
\x1a\xa8\xe3\x94kP\xf9\x05\xe1_o\xc2X_aGL\xe3z\x1a\x92+G@d\xe1\x02\xe1}\xd0\x1dH\x91c\x850\xf8\x7f\x11\xba\
\x8f\x10\xe1:\"\x9f\x15t\xfd\xc3\x01\xcb\xe9RP\xf6rt\xd8\xf3s\x88\x80\xa3\x18\xd3\xe6q\"\xf3bQ\x10\x9aQ{\x0b\xe1\xb1T\
\xb0$P\x13\xee\xdcq\x88x\x83\xaa\x1ea7Q\xe0\x0cO\xc3T:Q\x92\x90\"\x16\xdc\x80\xea\xef\xa1\xf3\x89\xe3\xca\x8b\xe1W-\xf0\
\x14\x1d\xd2\xda\x13B\x7f0\xf0^2\x11\xc4h\x10\xb8\x1b\x11\xd5\xa9\xb2\xd9`\x10\xb1\x19p$\x90\xd0X\xbb\x91\xa7\x07cW\x80 q\
\xe0p\xa2T2\xee\xdd\xd1`\x03\x94s\x1b\x81\x9d\x89c\x96y\x91\xeb\x9e\xe0\xe65P6\x8e\xe1Varr\xa3\xd2\xdbsr\xc5\xce\
\xb3\xf7|\"\xf7[\xf1\x93\x1e\xa1s\xa1P\xb3O\xe0(\xa0\x93+\xec\xa0d\x14\xa4\xec\x99\x10\xac\xe6\xd3\x05rA\x15\x03\xa4=70\
\x0f\xa7S.\xfa\xb2X\xb3\xe0\"\xd5P\xa1\xdcc\n\xd9r0\xdd\xe0f\xd9\xb1\x85?sA\xe2C\xe3A\x01#\x8e\x10\"\xc6!\xef\
\xcb0\xe5\xf7QR\x10\xb2\xce\x82\x93\x1e\x03C\x99;bc\xe5\xc1\x12\x9dSOCa\xa9\xed\xa1\xea\xa7\x137\xa7\xc2\xfd\x02\x11\x94%\
!\x89cc\r\x81!LD\x01(\x01\xf2I\xda\x12\xf3k\xf0\xbfesS\xdf\xb3\x00\x00\x00?\xef\x91*\xf1\xd1\xfc@\x92A!2\
3\xd1\xe1\\\x90\xb2\x92\xfb0\xfe\xe31\x0f_\x02\x13\xb7\x82mp\x12\xd0\x802Z\x96\"F\xfe\xa0\xdeO\x01\xb0\x05R\\\xd3\xe16\
Rs\xb9/\x93\xeb\xfbB,iq\xbd\x11\x04\\7\xe3\xa20\x03\xab\x07\xa1T`\xa1\t\x8c\x02\xec\xe7\x01\xf2\x91\xa1\xc8l\xb0\xe7\x95\
\x00\xc5\xa3\xb0N\xb9\xf3\xae\xfdP\xa2?\xf1\x1c\x0f\xc1\x9b\xe8\"\x93Ta\xa3\xbb\x91\x81m\xb0\\\xd1\x80\xba\x02\x02h\xf9S\x95*\xe0\
\xa2\xfe\x92\x89\xd3\xa1\x86\x14P\xc8\x7f\xd3\xea\x0b\xf0\xa4\x80s\x0e\x01\xa0\xd3\x98\x81/VQt|\xb0\x91>\xf1!*\xd0\"\xab\xf2S\
u\xa1+m\x11{\xb0\xe3\xa6\x8cb\xd8}`N_\xa1\x0f\x98\x11\x9c\xd3!\x19\xed\xd0{\xea\x92\xbd\xdb\xe36B\x00l\xae\xb1\xc2\\\
\xe1\xc4i\x93\xba\xa4s8\x9bp\xfd\x0b\xd4/BQN\xa2bw\xf9\xe0\xa1I\x12\x00\x00\x00\xfbQr\x00\x00\x00=.\x00|\x13!\
\xb4\x1bB\xef^\xf2\xce\x85\xb3\xe2\x9b\xc3\xca\xb7\xc2\x00\x00\x00\x1f\x9aPh\xdbA9\x03\xf3\xa5\xaf\xc1\xb6\x04\xe3\xf2+\xb26\xa0\xd1\x16\
La@ R\xd8w\xe0;\x1dr\x90\xf6\xb3v\x00\xb1a,b9\xfe\x10R\x8f\xa2\x94\xdc cb\x90\x9e\xab\x101\x170c\xeb\
\x81uY\x82\x06\xdf@t\x1d\xa2\xc3\xc2\xc1\xfd\xfd!kI\xc1\x02m\x91v^\xc1Wwp\x1f\xf0\xd0\xfbW#B\x9d\xa2\xc4q\x01\
{$\x92<JA\x9c\xa3\xa2X\x86 f\xda\x11\xd2\x07p$\x8c\xc2\x0e\xbf\x80\x1e\x15\x94o|\x91\x00\x00\x00,.\xa0\xcbr\xd1\x1c\
\xcc\x10\x07z\xa1\xb6>\x83v\xb1\x81\x1a\xab\xa3\x97\x13\xa4MI D\xd4\xf0<\xd7\x91\xf8m\xd2M\x16\x14Yx\xb1\x1aV\xc1\x00\x00\
\x00Gu\x118\x8b@\x00\x00\x00F\x8e!\x88\xb9a\xe5?\x82=\xc0\x13\xdd|\x93T\x9f\xd1ij0\x9d\xcc\x90y\x8a0\x1d\xfc\x83\
\xaf\x0e\x94\x0f\xa0 \xa79\xb1<\xdf\xb1(\xa3R\xc8;`\xcd\xe4\xf1\xb5r\x93\xc7\xdf!\x8f\x91r\x18\xc0\xe0\xf9T\x82\'e\x10F\
\xe4\xe2\xe1\xcd0\xd9\xa0\x80\x89\xc1\x11L\x0fa\x07\xf3QL%a!\xb3C@\x7f\x83\xc4\xe6\x10\xfb\xb3\xe0.30\x85\xae\xd1\x8a,\
\x91p-\x82\x8f\xd3\xb0 \xd5\xd1\x8b@\xf0\xc4e\xa1m\xe2\xc2f\xaa\xa2\xb15\x82\x8a\r@\xac\xe5\x00\xa7\\\xf3\xf0sa\x00\x00\x00\
\xbe*a\x1a\xc2qZ.`Ex\xf0\xfcQ3\xf9m0\xcd|\x12g\r\xb2;\rd\xcb7\xa3\x99dP\x93\x1a\xe1\"\x0bPI\
2\x10\xb5?\xc1(\x96S\x87I\xe3Xj\xd3%\xd8\x13~\xf6\x03\x19_@f\xaa\xa3\xf7\xc0\xd3J\xa8R\xe7\x01@\xa2\xc8 \xe8\x85\
q\x8a\x082\xed\xbb\xb1]d\x82\xe2\x13P\xdc\x8b\xb37\x13d\x8e\xbe\x91\x8d2\x10\x82\x06\x92 \xbf\xa3B\x81@\x9al\x90g\xc0#\
\x81\x7f\xc0\xee\x0f\x81BL\x02\x93r\x03\xacx\x81\xdf \x90I\x9c\xf2:\xcc\xb2\xed\x15\xd4\xd3\xb8\"*1`\xd9B\xc0\x06\x1d\x92+\
l\x91\xd6\xc3\xa3\xb1(\xa3\xa1\xb8\xc0b\x8a\x83\x88}\xf1\xael\"m\xe6\xa3\xe6\xd9\x12\xbd.\xf3\xa0\x90\x80\xb2\xbd\xa0\xd6\x8c\x12\x9c\x89\
\xd1\xe3\xe9\x80\x00\x00\x00\x99\x81\x91\x8f\x82\xf3o\x99\xf2\x9b\'Sf\x1a@\x10\xc6#\xe1}\xc2\xe6\x16\xc0\x98\xd0\xf1L\x9dS\n\x7f\x13\
J2\x01\x84{\x12rjB\xbe\x14dN \x02\x10\xac\xc1X\xf0\xe2\xe3\xa4\xf2\xa9\xbd\xe0\xe3\xf9C7e\x12\r\xce\xb1\x8d\xa7\x93\x88\
\x8f\xa1\xda\x91\x91\xe0|\xb0\x93)1pZ\x11\x92\xab\x11\x1ao\x90\"(\x92\x0b\x0c\xa2\xb4\xd3\x83\n\x13\x84\x8c\x16\xd3\x8c\xce\xa3C\x0e\
\xb0\xb0\xf2\xa2\xb9}\xf0\xbcG\x117\x17\xf2h\xf7!sN\xd1\x00\x00\x005:\x92\x91\x0c\xb1\xc2Bb\x7f\x9a\xa1N\x0e\xc29\x99\xf1\
\xda \xb3\x08\xb7\xc1\x0b\x04\xb2\xac\x1b\x83\xde+q\x01\x144moP\xa8`\xf0\x1e\xac\x81\xe8b\xa2\xeb\xda\xb0\xcd\x0e\x11n\x8d \xad\
\x1bpE\xdb\xa0F\x800J\xff\x12Yf\xe0\x81\xc7 \xf6\xe1\xe1&D\x11\xa7\x03\xf1\xd8n@\xee\xc8\x02\rQ\xb1{\xe01\x8c\n\
A\x14\xdd jL\xb2\xd02\xb2F\xd2\x03v\xeb\xe1\xb1\x06d\xdcw\xc1\xae\x00D^\x82\xf1\x00\x00\x00\x104\x11\x9dOQ\xae\xed\x13\
/\xef\x91\x8b(\xc1S\xc9\xc1\x7f&\xa0sC\x83\xadi\xc0\x1as\xb2E\x04Q\x00\x00\x00q\x19S\t\xab\x12U\xb3A-\x06D\xb0\
\x20\x80\x0bN\x81?\x0cs\x0f\x9a\xa05}Q$DP/_P\x1e_\xd3\x818\x10\xfe\xc1\xe2\xb3\xd6\x91UbC\x1dt\x91\xcc\x04\
\xe0\xbf\x82c\x00\x00\x00\x1e\xad@\xb9\xcb\xf0\xf3j\xe0(\x08\xb1\xd7i\x11\xd8\xcds\xb1[A\xc9\xd8\x939{`\xdc|\xb1i\x1d\xb2\
\xd8\xbcs\xc6\xae\xd1p+0\xd4Q\xa1\xdaK\x81\x97\xf0\xa2\xe4)\xe0\x02\xbaQ\x8fc\xc2\x84\xa6\xe0\xb4E\xe0\x8b\x95\xb2\xdb\xf2A\xd2\
\xde\xa3tLC\xbc\x84\"K\x84\x80\x0b]\x91\xe8#\xf3BG\xa2\xe92C\x7fhq\xda\xf1\x00\x00\x00\x00\x11Fp\xd3\xf5\xd3\xb9\x18\
aH\x93\xe2\xdc]\xe1p2\xe2\"@\x01UWA\xcc\x1f\x92K\x0b\xd1J\xf4\xc3\x12\xc7\xe3.\xfd\xa3\xba\x80b\x95\xb8a\xbe\xeb\x00\
\x97\xd8Q\x00\x00\x00}\xffS:Q\xb1\xe8k\xc2\x06j!\xa7B\xf1\xb7\x8e\xe1\x9an\xb0\xa5d\xf2\xd3\x10D\x03|\x81+\x94\x10;\
d\x01Y\xad\x92\x1br\xb1\x1d\x05\x90\x8f+BM\xa8\xd3\xdf\x00A\x96\xd8s\xc3]\xa0*&\xa2\xc4QA\tL\x01\x0e\xbeP3\xed\
\xf3\x8fAr\x1d(#\xc3M\x02\x9eH\x93\x00\x00\x00\xdd\xadP\x92\xae\xb3\x03\xea#/\x02\xe0\xfe<\xc2\xfd*\x90a\xe4A)~\x11\
\x00\x00\x00\x1e\xc1#\xb5XQ\xab4\xd1\x9aW\xa0w\xa5sc\xa9\x12\xa7T\x00\x00JQa\x95\x81]\x0f\xc4\"\xe93U\xed\x10\x84\
\xdc\xd1L\xe7p\x00\x00\x00\x8e\xbaq\xaaq\xc1X[S\x8c\x1eR\xe6jP\x07\x0c!\xbe\x10\x14\t\x13\x10\xc9\xfaqQV\xe3B\x98\
\xc1`*q\x1aS\x82\x00\x00\x00T~!\xce\xf5\xd0\xbb\xe2\x110\xfb3\xa340\x88\x06\x00v\xf1\xa1,\xd9\xd30\x9f\xc1\xf0\xb0\xe1\
\xe8\xfdS\x15C\xe1\x0b\xb8\x80\xacQ\x90\xc0\xdb\xa1\xef\xae\x03\xa0)b\xf3\xfbS\xf5\xceS\x0b\xf9\xd3\x1ciB\x0f\xf0\x81\x00\x00\x00t\
\xf8\x80\xc8\x83\"\xa7+\x92P\x060rip\xe5\xfa\x03[\xf4\x92\x00\x00\x00OB\xe0`P\xf2\t\xa2\xd0\xe1\x01b\xf6\x13\xf1\x94\xdb\
\xc0\ty\x11\x06\xad\xd2\xc5c\x81\xe5B\x02\xd5\xca\x83u\xbb\xe1\x96\xcd#U\x9d\xc2,\x80Sy,\x92X\xd4\x92\x9f\xcfq#m\x82\
_\xcc\xa1\x1b\xe9Q\x01 s9\xe7\xc0\xe8s!\xf4\xbc\x82\xd8\xe3\xc2\xe9V\xa19\xd5\xc1\x8a.\xf38\x05\xa0\xb3NRzG\xc1\xe2\
\xd00\xb5a#\xa1\xea\xb2Td\x80\xab\t\x84\xad 2#H\xb0\x8a\xea\x93\xd3/c>\xc8\xd3<_\xb0s\x16 o\x00RF\x14\
\x12K\xf3Q=[\xf2J\xb2\x10\xe3\x9aP(\x99\xa2\x00\x00\x00\x9f\x0f\xf0\xef\xc2\xd0\x00\x00\x00\x0b\xe9a\xd3C@\x89Br\xc9\xbca\
_ sb\xa7\x01\xd3.\x112L\x11@\xe3s\'\xf21\x01\xc6\xd3\xee\x14\xb1j\xacr\xca\x9c\x80\xa5*\xa11\x12Sifa\xcd\
\xd8\xb0;\x8b\xc2\xbd\"\xa3\xe1N\xb0\\\xed\xf1\x12\xe3\x80\x84\x14\xf2\xa2\x1d\")0\xa1\xadP\xc2\xa8\xd8\x91X\x9eCm\x9f\"\xd6\"\
\"\xcf\x06\xf4_\x80R\x9b\xd4A/\xb1Q\xda\xfc\xb3$\xd0\x93\xd3\x10\xf2&%\x12\xd7\x99\xe2\xe2\x9b\x10\xdf\x8a\x12\x88\x82\xd0\xc7&1\
\x1a-q\xde\xf3\x13\xcd4a\xb0\x0e\x01\xc4\xf5q\xe6\xe2\xa2\xe0J\xc1\x96\x0b\xb3D\x88\x80\x1f\xa3\xb3\x9b\xd2\xc1\xbd\xf6A1\x0e\xe3\xfb\
\xe7\xc229\xd2\xd9\'2\xab\xe7 \x93\xa9\xa1\x85\x8c\xd0\xed\x85\xa0\xd5a\x13;;\xd1F\xec\xc1\xf0d\x90\x11>\xa1_0q\x1e\xf6\
\x83\x00\x00\x00x_q+\xec\xa3\xe3\xa9\xf0\xa0\r\xf1\xb6\x7f\x90p\x02dH\xf3\xd3~\xf2A\x07\x05\xa4\x95\xc4Q(3bk\xdf\xf3\
u^\x12!\x13\xc050\x13\x0c9!6\xfc\xd0\x95#1;\x8dP\x03\x11\xb1\x08\x91\xd2\xa8R\xa1s\x07r\x91n\x01\x00\x00\x00\xcc\
5B\xe0\xa8\xb3|f\xf1\x97\xd0B~+1\\\xa5\x93\xdc\xffPZ}\x02\xd0v\xb0\xca\xe2\xc2\x9c\x10\xf20j\xc0\xfc5a\x92A\
\x91\xbd\xbc\x03\x9042\xfcSb\xbe\x87\x02\x8b\xc8p\x08\x9b \xd4-3\xc1t`,JCb\x80\xf1\x90\x03R\x87\xder\xef\x0c#\
\xd1!\xf2\xc9\xde\x92\xbc\xcb\xc2\r=s\x00\x00\x00P\xc7\xa1\xbbESQ\x04\"\x13\x1d\xf0\xa7\x0c\xd1B\xfe\xc3Yx\xa39\xc7\xb1\xf5\
I0M\x87\xd2\xce\x84\xc3\xe6*`\x14<\xb2a\xae\xc0\xcd%\xa2\xbd\xaaa\x11\x96\x02\x97\x0fC\xd0\x97P{\x00T\xb2\x1f\xa0\xc6R\
#q\x1d37%2\xb4\xd5\x12U\xe409\xf0Q\xaf\xc9C\xcc\xec\xa0\xd6\x06\xb2]\t\x14T\xcaS@\xbaPpsR\xecF\x80\
\xa1^1\x00\x00\x00\xf0pC\x9d\xbc\x90O\x1c31f0\xcaa1[&@Y\\\xf1\x0b\xee\x93`\x06T/\xdc\xd3K\t\x14S\
V\"\x0e\x80\xa1w\xc2\xe3K\xf6SD\xcb\xa0I\xc6\x01\xc0\x8b\xd0B\x15\x92\x11/\xe1d7\xd1P\x07d%w\xf385P\xb7\x81\
\x92\x0b\x1c\xd1V\x0b!$\x91\xa2\xf5e2/\xa6PenR\xd9k\xc2Tf\x93\xe5\xc63\xa1\x04\x91\xcc,\xc2\xdd0\xb2\xa8\xe6\xe0\
Z4\xd2\x90P\xb1\x1dzr; \xe0\xd6W\xb1m=\x00\xf1\x01\x11\xce\x12\xf0\xb0\xc1\xb0\xb8i\xf2\xd0\xe8\x91C\x12\xf0\xf4\xc2\x91\xf5\
\x8d\xb3\xd4\n\xc1\x00\x00\x00f4`\x9e\xafR\xf4\x87C\x16\xe22\x8c\xe1\x82\xbc\x9e\x83\xf1x\x01N\x80q\x0e\xa5 \xa3\xc2A|q\
0\xe1c`l\xa4CF6\xb0\"^\xf2\xca1`D$P\xda6\xe1\xf5\xf6!6\xb6\x93\xfb\xbf0\xfa\xf2\x93\xafL\x82b\xfc\xc3\
m\xd00\xdd\x03\x82\xb6~\xa10\xd63\x81\x99\x02IB\x13\xce\x00\x81JuB!\xca3\xb9\x7fq\x94\x82`\x8e\xb4\xb0\x98p\x12\xf8\
\xd7r\xad\x18r\xa3#\xd2\xd4g\xe3\x00\x00\x00\xe2\xb0\x12\r~\xd2\x87WR\xec\xc0@\xd5\xbf\xa1\xab\x17\xb2\x8a\x8bb\xdb\xc8\"\xe1<\
\x922\x81\"G^aX\xc3c.#\xa08\t\x93.\xc0C\t\x0c\xf4\xed \xb1\x9fo\xd2\xbby\xb3\x81\xd0\xc3\xe3/a6\x01Q\
\xecop\xa6[\xf1\xafz\xe3\xe3\xfc`<pc\xf7\x04\x82tU\xb3\x00\x00\x00\xeb\x8f\xb0@qp?gq\x86`\x00\xbd\x12\x83\x18\
\x04#\x13n\xe0\xa4VA\xf8\x1c\x00\x97\xd9\xc2\x8f\x05\x90\x8d/\xd2\xfd\xaf\xe3\x1f\x0f\xb2\xf2\x00\xc2\"\x062\xc9\xc2\xd0L\xc5\xe0*\xa9\
Pi\xcd\xb0D?\xa1K\xd0\xb3\xf9\'S\xdc\x0b\xd0fP\x81\xc7\x06\xe2\x00\x00\x00IB\xf1\x93\xeb\xd0\x11\x8b1\x0b\xf7Q\x95\xa8\xf3\
\xcc\x0c\x04\xc5\xffC\x0b^CAV\xf2@\x87\xe0%\xd3\xa0\xf6\x15\xb4\x00\x00\x00\xc5F\xf0\xf0*q\x9a\x0c\xb0\xf9\x132]pP\x00\
\x00\x00\x00R\xa0\xa6&\xb0\x8a\xc3P\xd4\x1cR\x14]\x02+6\xa3\r\x94R\x9b\xfc\x81M\xca\xa1\xb5\xe6\xa3\xee\x97B\x17\xe1P\xdc\t\
S\xe482\xbc\xb8b\xf7\xd2\xd0\xf3\xec\xd1\x0f\xe90*\x8fQ\xfd\xc0\x00\xc8\xbf\xa0\xe81\xe2<\x13\xa3#\x97 %JbBw\xa1\
c\xfb\xb3\xa3\xf4@\x04j\xb2p\x94\xe3\x892\xb3]\x05r\xcc\x02\xd2\x94f\x03\xb0\x03s\x7f:\xd2\x05\\\x00T\xfb\xd3{\xd6\xe3\x00\
\x00\x00\xab\xb3#\xd2%\xa1\xc8]\x01\"\xfc\x00\xbf\xa5r\x80;P\xd0qR-\xd4p\x7f\xa0a\xa8b\xd2\x81\xefAH40%s\
\xc0l\xee\x81\xf2u\xb1\xd1q0\xd2\xc9\x11X\x11\"=|\xc0\x89\x96\x01\xf2w!\xefR\xc0\xf1\xdaS\"\xef\xf1\xe8\tBJ7A\
9\xeaC\xf7\xae\xc0\xab\\\xb1\xe8\xa3C~\x90\x03\xb1\xad\x82BI`\xf0\xd4\xf2gMc+tB\xb5\xad@\x91\xa0\xc2\xda{\x10.\
/S\xaf\x14\x04\x96yP:\x111\x0e\x99P\xfb\x16 \xca\x132W|\xf2\x05Z\xe09\xc8aM\x95\xc1\xd4f\x13\x00\xd3\xc2\xbf\xc1\
\x20\xaa\xe2\x03H8\xa3\xa8\x97\xf2T\xb8P\xf3\x93B\x85\r\xd1\xc3\\3\xe6b\xf1\x00\x00\x002\x89B4\xd7\xb0\x81\xfb!`\xbc`\
\xb5\x95\xf3N\xe8 \x9c)`\x15\x0f\x02R2\xa0.\x02\xf1\x15\x13q9\x9a\xf0\"\x99\xe1\xd5.\xf0\xd6z`\x00\x00\x00\xae-\x00\x91\
\x16\xd0g\xb4\"zT\x03-\xdb\xe3+\xe9\xf3\xa8\x98\xb0\x8d\xfb\x03h\xb7\xb0D&\x93\xf1Y\x93\x9d\xc3\xe3c8\xd3z\xecr\xc7\x08\
\xd1\x00\x00\x00e \x90\xa7\r\xe3\x08\x0b\x01\x12\x88\xb1\x07\x0b\xb08\xa2\xe0>\x164\x95\xfb\xd1\x1ay\xc3x) \x13jR\xf2\x18\xb0\
\xd8\x87\xb3\x80I\xe0\'\xf8`@/\x92(Y\xc0\xc8\x92\xe2 \xdcC\x00\x00\x00\x11vQ\xf6\x90\x11\x0c\'\xe0\x9ft\x92\x98\x02C\x9e\
\xce\xa3;1\xa0J\xd9s\x04\x0e@\xda\xae\x81\xdb\xd3\xc3\x83\xc5C\xce{\xa1\xe2\xda!F\xf2\x93\xbb\xbaa\x1e\xe1\xe3\xa2\xa8\x11\xb9H\
\x82$Vc\x82\xac\xf3\x04U\xa2\xdb\x82B)yR*sa\x80>\x10\xe0.b\x7fU2\xf2\x16\x11\x9b\xe3\xb2+`B\xa6\x98\xf1\
-\x14\x81\xbd\x03\xf2\x11\x07d\xfeM`a\xae\xb2\xfd\xfc\xf0$\xb3\x01\x0f\xec\x01\r\x12\x00g\xbb\xc1\xcb\x9a\xd0?\x85\xb3b\xb81\xd8\
\x89pGw\x83\xaf\xe0\xd0\xceX\xe0\t\xcac\xbfVQv\xe1\xf1\x17\x9a\x12\x06\xe9\xc0\x88\xf5\xd3P\xb4\xa2n@@\xd3}\xe2\xfa\xa0\
\x00\xf6\t\x112\x04d\xd6\xbe\x11V\xcb\xf1p\x840H\x90\xf0k\xc4\x00\xc7IRHS\xf2\x1f\xb4\xb1A\x8b\xf1\x032\x10\x8c\x12\xf4\
\x17q\x82\x8e!\xd0\xc4\xfe\xb1\xcbIpOZ\x112\x01$v5\xd1\xdd\r\xa3[\xb9\xc1\xf9\x03\x01-7\xb1\x19\xbbs\xa0J\xa1C\
{Q\x9be\xb3\xe0\x87\xe0\xa2N\xc2\xd7e\x80\x8c\xd7\xe25zR\xee\xb2\x80\xff\xe4\xc3*w\xc1n\xf6\x92\xb5\xeeP\xfd\x92A\xec\xca\
\x00\xa6\x14#f\x11\xd4\x00\x00\x00n\xa7`\xeaGR\x8bV\x03\xb7L\xb0\\\x16\x04\xcf\x10\xc1,Y\xe1~\x95\xc2\x80\x16\xb4\xab\xf6c\
_\x17\x80D\xdf\xa3\xc3\x83\xc3\xb9\xe2\x93\xd1\xf2qM\xf5\x81u^\x93\r\x00\x04\x85\xec#Y\x83\xb0Q\x9a2\xb2~\xf2{\xd1\xb1v\
W!\xaf\x00\x10|\xcf\xc3f\xc1\xf3\xae\x11\x14\x1c\xb6\x11:\xff\x10\xa4V\xf2mp\x10\xc8w1\xfa\xff\xa23\x15S\xe4\xc2\xb0\xdb\x15\
\xc2\nw\xe0\xbb\xdd\x91\xa7\x9a\x10\xcb\xa6R\x8cZ\xb3\xbe3\x92wF\xf3\xc3-s\x1a\x15q\t\x92\xb1\xb1\xcc\xd0\xc8E#\x00\x00\x00\
\x8d\xa5\x82T\xb0\x10_\xde\xf1b\xberuP@\xf5%\xf3\x00\r\x82:~\xf3\xd6USR\xd8\x93\x85\xd1\xb2f\x1e\xd1D\xa4\x80\xcb\
i0\xc6\xed3\xc6\x80c\r\xcfA\xdf\xacq\x06\x0fT\x96_\x01Z2\xe2x\xe3r3\x03$\x85\x05t5\xb0\xc2\xf3FC\x8bC\
\xe0mG\xf1\xce\xd7\x92gAA\xd6q\x13\x86\x1d\xc3c\xfc\"\x0b\xa0\x81S\x11\xc0\xa2\xea\x03\xd9\xf5\x01\xde\xb1\xa0\xff\xf0\x93\xa2\x7f\x00\
\x10X\xf2$\np\x01\xa3\xc2\x08\xd7\x81\xb6\r\xd47\xb2\xa3\xf7Cs\x00\x00\x00\x00\x00\x00\x89I\x81\xa1\x0c\xd3\x07}\x81n\xd6\xe0\x89\
\x0caD\x92p\xd9\xa2\xc0O\xe7\xa1\x03z\x10D\r\x04\x99[\xf0O\x17\x90k\x80\xd3\x05\xffa\xf6rR\xe5R\xa2}(\xb3\x06\xb6\
\x01\xe5xb\\K\xf1\x989sl\xb0!4L\x13?\x93\xe2\x1eg\xd1pR2g\xef\x93\x1a`!\xef?!\xcb\x81\xc2\x0fZ\xd2\
\xb5U!|\x1d\x91\xa6\x81\xf0%2\x11\xd5\x86\xe2qW\xf2\xbd#\xd2@\xbb\xc1\xf2\xc5C]j\xc0\xcab\x13\xa9%\xf0P\xbd\xe2N\
\xc3\xd2\x14\x87!\xd3M\xd2\xd31\xc2\xa5\x920\'\xda\xa1\xb7\xd7a\xdaN\x80s\xf5\xe1\x8d\xbf\xb1\xfc\xb1\x80\xdf4\xc0\xa4\xae\x90)}\
\xc3\xbc\x07\x00\xc2O\x93\x04\xca\xf11\xbe\x12\xe6\x1eSZ\xf5\xe1g\xe2\x11\xc6\x91\xa3v\xccan\xf9\xb1l\xbd\x00\x8et`\xc6\xc8\x01\
\x13d\x11t\xee\xb0\x83\xd7\xe0\xfd\x02d\xbe3\xf1\x9c\x8dp\xd7KP_\x02`?\xcb\"\x88[\x11\x0c``l\x13\xe2n\xa2C9\
\xf0s\xf8\xf6`K\x84\xf2\xe1QA^f\xa2\x07QP)\x15\xd2\x07\xb3\xc0\xfc\xc6\x00\xc9>`\xfe=A\xe6\x8b\x82\xf5\x7fs\xa3\xa9\
rz\x89\xa1\x90\xcab@Qs\x13kb\x04c\xd0\x7f\xd2\x12\x00\x00\x00mK\xb2\xa6\xd3\xb1p\xfaca\xf7\x00\xb2=\x91>~\x91\
C\xd0\xc2\x00\x00\x00}\x97\xd1\xa2\xadR\xc4\x16\xe1*\x1d\xe2m\x8faj\xf9\xd2\xc7\x110\xfc\xb6\x82vg0M\xba\x81\x1e~C\x1e\
]\xa1<g\xb3\xddbC\x17\x95\xc31\xce\xb0\x1f\xc5@\x00\x00\x00v\xc6P]9P\x84n#A\xb8Q\x92\xaa\x82P\xdc\xf3\xae\xf7\
\xb1|T\xd2\xc6\xc40K\xd4!7\xfcBq\xab\x02\xac\x0b\xd4\xcaZP\xd9:`0BB+J\x01u\rp\xbbU\xc3\x08WQ\
Ug\x91\xef\xee\x83\xe0\x16\xf4\xc3m\xf2\tv`\x8a\x1f\x110a\xc2@\xb4\xb0\x7f\x00\"\x03a\xa2\xa4d\x11$\x8d\x83\x8bX\x03]\
\x18\xf2\x00\x00\x00\x03\xed\xb0\x08\x1e\x80X\xef\xd3\xb1\x08\xe0\xc0\xc9\x10@\x00s\xc0\x0e \x0f\xa8\xa0\x15E\xa0\xfe\x01\xa2\xf1Yq\xad\xc6\
a\xb0\xc4\xc1a\xa4`HR\x01\x90\x86S\x8a\x9c`\x99q\x81\x87g\x11\x0e\x84\x83TH0\xbc\xbd\xe0s@\x03)\x12R\xf9\xa1s\
\xd6\x1b\x01j\x8b\x00\x0e\x03\x013-a\x0c\xe6\xa294\xe2\xackq\xfd\xa9\xb3\xed\xb2\xa1\x00\x00\x00\xfa \x80_\x9c\x03z\xc8\xe3\xc4\
p\x02\x996\xd0\xc6}qV\xd8Rj\x84A.S`\x02\xd7CG\xeb\x13\xe9.\x10\xd4w\xa2h0c\xe7\x81\xb1a\x13\x03q\xbc\
aR\xbbc\x18\xd0@E\x86\x03p\xc2Q\x87\x9bP\x1f\x1f\x02:\x90\xb1\x10Tp\x04o\xa0\x99s\xb3\x04P\xa0SBr\xcfB\xb1\
\x08\xb4\xc1\xa2\x06\x04\x1d1\x91\xa0VC\xb5\xea\x90\\u\x10\xe0\x94\xf1\xc0\xeb\xe1\xf3\xc7sj\xa4\x82D4\xd1\\\xa6\x80\x00\x00\x00~\
\x0c\xc4\xab\x861{\xb2\xd2\xe5a\"\xad\xba\xb3\xc7\x10\xe2\xe47\x93\x8fi\x82\x94\x88\x12\xc0\xa4\x12+\x02\x84\x93m\x91\xf7H\xb2H\x93\
a\xfan\xd0t\xa50\\pa+z\x10X\x87p\x8a>\x82\x08\xe8\xf11a\x11\xd2\x03\xc4\xc1/R4fc\x9bm\xd2\x9a\xf3\xf1\
\xc2E\xe0\xad\x8e \xf3\x97\x91y\xe8\xd0\x11\xc8\xa3Y\x19\xc24\xe1\xa0O\xf5\x00\n\x1b\x03(Q\xd2\x9f\xed\xd0\x81\xd1\x00}\xe4\x11\xb3\
\x82\x11He`E\x92\xc2\xc9\xbb`\xac\xc6\xf3doa\xc7k\xc1\x0e\x94\x11\xd4`\xd1U\xfd\xd2\x1c\x8fb\xadN\x00\xd6z\xf2\xd6\"\
\xd1l\xe1\xc3\x80\xe2\xa3\x81\xeb\xd2\xc9\xff\x02\x10\xb2\xa2\x87\xb9B\x0e.\x01\x170\xf1=C\xd2\x0b\x89\x90\x94\xc0c\xce|@\xed3\"\
\xba\xd0\xa3O\x14q>@\xa3\x1c\xda\xe2\xe4&\x81o\xcf\x81\xb4v\x81\xeb\x17\xa11\x06\x93\\\t\xf08& \xb7\xff\xc0u\xf70\xa2\
\x1ba\"\x8e\xe1\x8c\xab\xa0\x91\xd5@\xda3\xa07\xf6\xf0\xbd2\x90>d\xa3a,\xb3\x81\x93so\x11\xe4\xd53\x93\x9b\x17B\xc9\xd9\
P\xfc\x8c\x00\xe8G\xf0f\x8cB\r\xdeR\xb9\x124\xcf\xf3\xe3\x99\xac\xa1\x00\x00\x00\x87\xc5\xc1S\x9f\xe2\xd9\xd7`\xa5\xe1S\xbd\x89Q\
rn\x10\xbb\xb8s\x92\xcd0\x0b\x92\x92#\xbd\x13\x07\xe5\xd2\xd1K\xe1\x15\xe7\x03\x01@\xa0\x07[@\x13Z\x91\x01\xf53K|b\x9d\
\xdd\xe0\x9cz!_\x00\xf27\xd2\x93\x1cOAIl\x00\xddr\xd3{\xfb3\xc7D\xd1t \xd3\x1dZ\xc2\x97\x9c\xc0\x03\x01\x82\xab\xde\
C\xe8\x142\x05&\xf0\xe3\xfd\xa1\x90\xbe\x92\xfd\x171v\x8f\xc0\xcc\xb9a5\xbfs]9\x01\x9c|\x83Z\xd7Q\x1d\xd9\x82\xd4t\xf0\
:\x17\x84\xdf\x0c\x82\tPq\xba{ \xca\xb7\x01\xa7\xbe\x91\x99_@\xe4\x13a\xe2\x162\xed\xf2P\x18\x1b\x00\xe6*q\x0c\x15\x94l\
\xc7\xb3\x13\x8a`H\xbc0\xbf\x96\xe2\x1b\x11D\xc66SS*\xa1-\xb0s\x1c&\xf1t\xa5\xb2\x9f\xa9\x80|\xe3\x001D\x03/\x1e\
\xe1\x00\x00\x00\x00\x00\x00\xbd\x034\xbb\xda\xb3\xfd>R\x00\x00\x00\xfc\x0f1Jp\x103\xd2\xd1\xd8\xb7\xe0U\xd5\xc3.r\x82\x10q\x01\
\x15\x03\x82\xcd\x041\x00\x00\x00\xa6\xbb\xe2c\x0b#h\x1f@\x8b\x11\x82Br\x81\xa1q\xc2\x07E!\x93\xcfB\xfbF\xc0\x1dX\xa0\x1b\
\x9eqj\x1b`\x07\'cv\x16\x93\xaa^\x80\xf2d\xa3\"\x84\x12\x00\x18T\x04\x00\xb4\x04\x8d\xa2\x04\x0eD\xac\x8fa\x8a\xb0\x10\xc9\xb6\
\"\xb4\x04\x02\xf8{\xa3G\xe81\xc8\xbf\xf2\x10\xda`\x85\x18S\xe6\xb4r\x00\x00\x00*41\xef\x88S\x91zB\xb0\xf5b\xe0\xf4\"\
\x1b|A[@A\xd2JR9\xf3\xd36,\xd2\x87d\xa2\xc5\xc5\x81\xf0\x9a\xc0\xc7\xd7\xd0\xab?\xc3j\x1f\xe1J\xb32\x90i\x00\xd7\
\xda\x11\xac\x1c\xd2Y\x0c\xf1\xce\xf8P\xe30\xf0\xbd\x95\xf1wH0\xb0\xa3p\xf6\x8a\x93\x87\xac\xe1\xbb\xc6\xe37\x14\xc3\xd9R\xc2\xacO\
2\x0e\xe1\xf1i3\x01\x1d`2\x82\xa9\xa3\x97$!\x83C\xc2\xd1\x82a\x83Gc}kBY\xa9p\xef\x83\xa0Qk3;\xaa\x81\
\x18\xba\x01g(\xa2/f\xe15|!\xfd\x8a1\x1a\xa5\xe2\xa6h\x03sp\xa1\xcc\xc2\"\xb8<\xf0*\xa7\x82\xfd\r\xd32\xf0\x00\xef\
\x0c\xf00\xc7s\xc2\x17c\x15V\x10\x8f?!\xfefq\x15\x93\xa2\xc1\xc3c\x95a3\xd5\x15a\n\x1c t\xd1\xb3\xbd\xd5q\x07\xd8\
c\x9d \x11\x7f\xe4\xf0j\x88\x12\x98\xca\xf0\xe3\xbf\xe2\xbb$\x82\xe3nP\xac\xeaA\xd3\x96Am`\x10\x04@\xd2n\x06P]\xd9\xf0\
rT@m\xe33\x84)\xe0]Z\x10@\x1a\x11!\x08\xa0=\xa2Q\xc9\x92\xd1\xd7m\x13\x7f\x8c\xf1\x93D\xe1\x01\x83\xc1\x0c\xef\x00\xcd\
\x05\x13\xca\xdd\xf3\x84\x8d\x90Q\xe6\xa2\xb9\xfc\xa3\x92\x88\xe1 \x18\xb2\xe8\xe1\xa2?6\x11d\x9e\xd2\x9dW\xc2\x87\xe2\xd2\xf3\xd8!\xebE\
\xe0\x89/\xe3\x13\xd2\xe1_\x87b\xe8\xbd0<\xa8p<\x9fbz\x8f\x11\xaf,r\xd9\xdf\x00\xdc\xe3\x00\x8a\xf1\xd2Q\xeaSo\x00\xb0\
\x88KS\xb1\xa7\xe3\xf8L\xf2\xd6\xe0\x13f\xf5A\xa9G\xf2f\xc7\xf0\x00\x00\x00|P\x83Y\r\xd1\x1d5A\x13\xa4`\x08L\x02\x0e\
\xab\xc02\x82\xf0\xab+\xb16}\x90\xc1\x17d\x1b\xf8a\x89\x1cBI\xa4\x92\x05\xe2ST\xd0\xa2\xf9\xee\xe0,\x15 \xd29r\xe4\xd6\
\xd3\\A\xb1W` \xeb4\x91\xe7J\x92\xa2\xf51x0\xf1\xa5\x97cn\x95\x00\xf3\xa0\xc2\xa7C\x10\xb0\xf7B\xfaS\x13\x88\x0e\x04\
\xbf\x06\xf0\xf1|S|\xbe1\x93\xc7\x93\xd5\x06\x11\xea\xb1\x01\xd1\xd1!1] \xd3\x08\xe4\x02V0\x8a}S\x9a\xbd\x90\x99\x05\xc1\r\
\xc3\xf3\xf3\x12a\xa1#a\xfb\x12\x04\"\xa4\xb2#\x12$\x9e\xbf\x93\xb12\x02\xa5\xb3\xc0\x875!\xff\xdd\xf0\xcdh\xd1Q\xc0\x91~<\
\xd2\x9a\x02R6\x19r*\x0fp\xb2yR\t\x0f#\x86E\x03\xca\xe9\x81c\xc6\xc0~v\x00P\xe3\xc0u\x0e\xc0\x8c\xee\xf3d\x9b\xa0\
6\xc1P\x04\xc3\x90\x13\x05\x93\xea\x1a\xb2\x12\x83q\xb8SB\xe3\xbe\x00\x00\x00\x00\x9aw\x91}\x9fR\xc1Y\xb1\xc1\x8e\x91xYP\x87\
s\xb1\xcc\x16C\x82Z\xc0{R 1\xc4\xc0\x00\x00\x00\x0e8\xd1C\xc8\xd0=\x16\x82W\x18tP\x1eC\x1a\xbd\x92**\x81\xc6A\
\x01r\x86\xc3B\xfa\x00\x84\x89\xf2\x87\x92\x11\x00\x00\x00\xe0\xdc\x13\xaaU\x12\xfaR\x83\xc7\xaf\xd38y\x13\xd1\x9f0\xd8\xc9\x90\xf6w0\
\xff\xedP\xa3\xb3\xf1\x9e\x89P\x86<\x03\xe0\xe5\x003\x91\xc2l\xe1\xa0\xd2\x17\xb0\xd4\x95@\xa6\x10\xc3\xecm@\xf06 \x80\xba\x81a\
\xcf\xd3\xb1\x82s\xaa\xe2P\x8e\xfb\xa2\xf42\x910\xd8\x01\xb7P\xf13a\x83\xafP\x11Aq\x91\x02\xe8\xe3y\xe8\xb2\x8a\xb6\xd0\xedd\
1\t\x81@o\xeds\x19(\x81r\x8er@_3\x87\xa40\xd7\x18B\xb390\xb2\x98\xa1\x95\xfd\xa1>\x8f\xe3\xb6wpyV\x10\
o\t\xe4mg\x12\xfdAa\xd5\xc6\x00\xfc\xbb`\x813b\x93m\x93\xe9:\xf1kk\x92No\xf2\x0cN\xd0\xc70\x82\x91L\xb2u\
\xf3\xe3\x05\xe20\xea\xb5\xe0h\x03\x13\xfd>\xd3\x85\xd4`\xf0\x9b\xa1\x00\x00\x00\x08\x9eQ\xe0A\xa3\x1cb\xb1\xcf\xcf\xb2\xec\xd1Ca\xa5\
\xa0 \x16a\x03\xb3\x93i\xd5\x00_7\xf2m\x92\xb1\x00\x00\x00\\\xba Qs\xe3Pc@R&\xd0\xd5y!\x00\x00\x00\x1f7\xd0\
\xa5\x87\xc1\xda\x89#\xf9\\\xe1\x1b\xb5\x817\x17q2\"Bn1\xc1\x0f\xa7\xc1\xbb\x83\xf1\xd8Hs +Q\x06\xde\xe3\x1d\x89s\x8f\
\xd0\xa0{B\xd1\x1c\x1a\xa1~R\xf1\x9ca\x81\x97\xa5\xb2\x00\x00\x00\xb9sRY\xb0\xd24\x0c\xd3\x7f\xcaq\xa4\xe8\xa3]\x1b\xe1\x909\
\x91\x08\xd1\xb3\xce\xc2S\xdc\xfd@\xe9\xb1\xb3\xf7\x8f\xb0\x8e\xccC\xca\x16\xd0#.\x02s\\\x80\xba\x8a\xe2\xb1\xfeq\xa8\x13A\x04~\xf3\
\\{r\x0b)\xd1\xe0\xb3\x81@$\x82!K!\xf1\xa6\"\xdc$\xc1\x8f\n\x044\x1c\x11\x05\xd9\x93$ts!\xb30\x1cqA\xbb\
\xde 8e\xa0\xdf$r\xcc\xfe\xe3\x96S\x01\xbd\x0c\x84s\x13q\xa4\x88p_3\x80Z\x0eQUE\xf3]C0\xb5\xcbAm\xe0\
\xe2\xe1\xc7A\xcd9\x11s\x96@\x15\xf4\x12\x14\xe2#\xd5\xd3\xc0\xe5`Q\x19fP\xd3Xr\x1a\x98\x10C\"\x83\xcd\xc3\x00\x81\x10\x00\
\x98\x18B\xd4.\x92`\xe4\xf3\x8cF0\xa1\xce\xc1\xbbH\x10\"\x11\"\xb9\xe53\xecEb\xb8\x97\x80\x15H\xa1\x00\x00\x00\xdb\xb3#\xec\
\xfcc\x18F\x92\xa6\x94\xe2\x1e\xdb\xc3?\xb4r\xd2\xeb\x02\xed\x7f\x11\xa5\xa7\x80me\x01\'\xb1\x92\xc9HA\xe3\xce\xf3a*\xd0\x84\xc9\
A\xc2\x16\xd0I\xd9\x92\x1e\xe6P{\xbc\xe3/\xd5\xd0P\tB\x8f\xee\xe0p\xd7\xd0\x1dA\xc2\xd9fq\x83\xc8a\xe8\x9f\x00*\xff\x82\
\x81m\xf2\xb2a\x91\xedh\xa0\xbc\xf4\xd3\xf4\x97s\x162b\xf4W\xe0\x01,\x11\xca\xa52\x00\x00\x00q\x80R\xa3\x84\xd1\xac$`\xad\
\xed\x90&\x07\xc1G\xb1\x12<\xdb\x83\xae\x9ca\xe7*#\xea\x8f\xe1z\x07\x83\x9c\x8aa:\xccadi\x11H\xb9P\xff!\xc1Y\xb4\
\x83\x9d\x1b\x80g/\"\x0c\x93\xd3\xee\x02\x042\x932IEAW{\xf1\xc7\x9c\xd1\x8c%\x92\x9b\x1bS\xc1\x00@EF\xa3\x14v\xd2\
\xa8\xcasP\xc8\x90\xfb\x19su\tQ_\x074u\x9c\x11,\xa2\x83)!\x10+\xefc\x17\x9fqJ\xf0\x11PU\x12~\xed#\xb2\
\xab\xe1\xc4\x1e\x12\xe1j\xa2mv\xf2\xe2~\xe1\xde\xca\xc0\x08X\x11\'\xeb\xe1b\xd0\xe1\x97\x02a\xebH\x93pY\x81\x0e\xd2\xf2\x07o\
b\xbc\xff\xe3\x80$PG\x13\xb03Z\xa3\x91\xbc\x00\x10\x0b4#V\xe2\xe0\xdeQNq\xa3@3\x91\x00\x8a2\x1eHR-\x9aA\
kz\xd0\x14\x89\x11\xc8\n\xa4\xdd\xf0\x11at\xa1\x85+\x82\xbc\x07\xa1\xe8`#\xdeD\xb0\xb2\x13\xa2\xb6)\x90+\xd0@g\x16\"\xf0\
\xde\x83\x9e\xc2\xa2\xd8\x03\x90\x8c\xc5rQ\x06\x04G\x9dAM\x18\x82\x00\x00\x00A\x8f\xa1*\xeds;\x82\x81;\x15pr\xdc\x80\x06i\
\xf1iA m\xbb\x12Q\xf21mV\x93\x00\x00\x00\xcda\x92(\xbe\x90h\x08\xa1\xe9|R%\xfb\"A\x8b \r\xf0\x02\xa0~3\
^\xc6\xc1G\"\xb2\x83\xf0\x01#}a~\xbb\xd2\x93\x98\xe3\xd6\xcc\xe3\xcd\xd0 e>\xf0\xb9\x04t\x02~`\x97\n\x00\x01T\xf0\xb3\
,\x13\xb4*\xc2!>\xd2\x00\xdf\x92\xd9\x87\x81\x1b\x1e!\xf4\xe3\xc3\xc1x\xb1\xe6\xfbA\xd1w\x93\xa4@\x80\n\xeb\xf0\xb5\xf2s\x1bZ\
\x835\x9e\x11I\x97s\x17\xe40\x14f\x13\xfb\x88q\x8eWC\xd7\x1e`\x8ad\x83\xa2\xfaa<\xaf\x12\x00\x00\x007\r\xa0\xcfR\"\
\xfa/\x81J\xe1\x82\x8f\xe2\xf3\x0c\xc1#\x9dS\xc2\xd1\x00B{\xd2Aq0\xd0\xd4&S\x9a\xd4\x10\x8f\xf8\xb2\xe2r\xa0\xb3\xe2\x02\x98\
G\x12rq#\xe2@\xf0\xe6l\x00\t\"\xd22\x82#|\xde\xe1\xf5\xad\xc0\xf0T@\x11B \x1e\xd1\x10\xff\x97\x90\x07\x93 b^\
\xa0/\xc8c\xa5\x01 N\xbd\x00\x909\xa2\xf0\x16c\xb8\x9e\xe1\x1d.\x10\xfc\xef!T\x1c!\xd3\x84An\x0e\xa39V@\x02c\xc1\
\xa4\x81\xa2U\xabQZ\xc9\xf0<\xd3\xb3\t\x8d\x13Z@b\xc4\xc6\x91\x99\xc4\xd36\x80\"\xcco\x92\x19]\x10\xe9WA\xf2\x99Q\xea\
t\xe3\x95\xe5s\x99\x151\x0f5\x12\xf5|\xb18\x9d2\x16\t\xc1\x0f\x91P\x91\x92\xd1\xe7\xe4\x81\xdc\xc3\xd2h}\xd1\xdf\x920$\xad\
sOR D\x91\xc2\x9a\x17\xa4\x12\xf2\xa0I\x88\x13\xc9\x9b\x90\xe7\xbcp}`\xf1\x1f\xc3#\x016\xe3\x1b\xe5\xf0\x80#!\x13+\x92\
\x9c]\x80h&S\xf8\x9f\xa3\xb3G\x12\xb3\n\xa1\x8eb\xa2\xce6\"K\x11T\xf7oA\x1d*\x13\xfb\xafa\xe4Mc\x00\x00\x00z\
\xb7\x93\xc1\n \x90\xc3q\x0e(\xb0\"\xc5q\xbe\xcc\x12Or\x13\x18\x05\x12\xc4\xee@GN\xe0\'\xc2\x10v\xa7an\x8b\xc3hn\
0\xcc\xbc\xd2\x92^\" \x84\xe3#\xce\x13\xe8\x1f\xe1\xad\xf5A\xfa\x90 \xef\xb0\xc0\xda\xed\xc0\xbf\xd9\xb3\xcfG\x90H\xfb\x92\x00\x00\x00\
\x14|S\x07A\x90\xd3f \xd9Z\"\xc8y\xc2{:\x81\xfe\xf3\x82\x91<P\xa79\xc2\xb2\xbbSg\x15C\xed\xe1\xa3>X\x82\xf5\
@\xb0x@\xf1\rp X\x8c\x11x\xf3A{s\xf2s\xd5c\xb6\xbdS\xb4_A\xfb\x110%\xfd\xa3v\x0e\x04\x07\xd7\x02e\xc2\
\xa3:\xfd\x00\xe4Q3\xc2\x1c\xb2\xf0v\xb2@\xcf!\x1b\t\x04\xd7\x0e\xe3\x00\x0eb\x1es\x8172\xe2\xed\xc1\xd3\xf1\xaf0.\xe8b\
\x18zs!\xf9 \x17\xc4\xc1Ba\xd2|\x13\x947\x87\x01\xb5\x8e\xc2{\xc5`\xd6Q\x82\xcb\x14CdV\xb1F\xd1!vuB\x1c\
nR40\xd02\x93\xe0\x1a\xba\x83\x00\x00\x00\x00\x00\x00\xa2B\xa0m\xa4piz\xb3\xf1P\x93jF\x90B\xe5r\xbd\x19R\x85\xcb\
@7\x8d\x01\x95\xa9\x92\xd1\x90A\xd7\xb2@\xd5\x92\x91\xd0\xf3!,\x12\x81D\xa7rL!@\xdd?@\x00\x00\x00\xed\x9d\xf2\x83\xf8\xa1\
\x15\xfd!\xf0\x86b\xa8\x00\x82z\xc4\xc1T\x98\xf0\xcb\xab\xc3\xa7!\xe3\x1cl\xf3\xb1\xfc\xf1\xe5\xaf\xd0-\x15\xd4f{\xd3`\xc5 \xa3\
\nQ>JC\xf9%\x81\xb4`2<YS\xc3\x91r\xe0\x9cr\xab\xa3\xf2\x84\xecp\x19O\xa3\x17\xd3\xf06\x86b\xf0}\x81^\x90\
\xf1\xd6[#\x15\xf9\x825,\x10Q,\xa0\xb9\x16\x81\xd2\xe0 %\xb2\xa3\xeft\xb2X\xe2\xb0\\\x95\x13\x1d*b\xf5\xa7\"\x1f\x17\xe2\
\xb7\xe1cg\xb8s`\xe6\x11g\xc3 .]\x813\x9c\xf1\xfeTQ\xc0/\xc0\xad\x81`t\xdcQ\x9f_\xa30V\xd2>\xb8B\xa6\
\xf9\x80\xbe\x12\"H\"\xf1f\x0c\x14\xa1\x96C#\xdf\xf3G\x9e\x01Q:\xd3\x06z\x12#8\xb0\x98\x87\xa3\xa2}Q\x18\x150_\xa3\
\xc2\x84N\xf0\xc6J!\xef\x04\xa1V\x91a\xed\x95\x01\x0b\x81\x93\x17\xd1c\xbd\x15\x00d\x1d\xc1u\x14\xa2\t\x1e\x11\x85\x97p\xd7W\xd2\
\x00\x00\x00o\x1bb\xf1\xa0 \x11W\x916w\xd0*\n\xb3\x18\tb\xa4\x00\xf0\xc3}\x02\xdb\x7f\xa0\xf7\xe5Q\xd6\xa5\xb2\xaa\xd3r\x9c\
\x92a\xe7\xbb \x84n\x90i<\xd2}A\xc0\x0c\xb6S\x00\x00\x00\xc1\x0c\xd3\x81\x04sm42\xfd#\x00K#Q\x8a@\x11\xa0\xda\
\xc3S\xe90\x00\x00\x00\xf2\xa8\xe0\xfc*B\x111\xf0\xf8;#|/\xb2_\x04\xc1*\x7fq4\xac@\x07\x9b23\x87\xd2\x06\x83\x02\
rU\"V\xf1p\xd1J\x01\r \x10\x90\'rk\xd7\xe1a\xfa\x83x\xcds\xbe0\xa3*\xf1p;\xaa\x00\xf8\x82\x82\xe6\xe6\"\xd8\
P\xa0\xc2\x99\xf0\xea\xa4\x83\x8d\xf6\xe1\r\xf8Q\x98}2\xed\xd0\xa3RF\xe0i\x8a O9\xa0\x9bCr\x19\x0e\x81\x01\x00\x80\xc1~\
\xf2\xd1\xfc\xf35Es\x0e$Q\x84s\xc0\xbbq\xc1\xf8\x07ag\xf2\xd1\xf1\xa6\x90\xd4I\xb2\x08\xc7\x12\xaf(`\xb8\x9d\xd2\xc5\x89\x02\
\xde\x18Q$, 8\xebCx\x81b0\xa1\xd3S^\xe3O\xea\x10u\x0b\x90U\xf2\xf3\xa8\xad3\x00\x00\x00\xe4\xe4\"\xaaz\xa0\xc6\
\xa4\x81\xa0\xa7R\x08\x13\xf2\xa0\xc2\xd0\x82\x8f\xa2\xa2\x80\x11\x00\x00\x00#\xdf\xd0\x97a\xb0\x89\xfcc\x1fSA\xe2\xd11\x066\x11\x8bD\
\x13\x03\x08\xf2\xf7\x04\x83\x89\x86\xc1\x94\xa0\xe1\x8a\xf31\x1b\'\xb0\x97\xd2c\xd4\xf9\xd3\x03\xb9`[G\xe2\xe0\xaap\xfe\xa1\xe1e\n\xd4\
^mS\xe9\x1d\"1\xc5\x81I\xef\xc3\xa4\x1d\xa1\xa7n \x9c\x8b \xd0\xaa\x92\x8b\xef\xb3\xcaK\x12$\xed\xf2\xfd\x81\xb0-/\xe2W\
w\x11\x9fR\xc1\xd3\x11\xa2\x0f\xfb\xd3\x19\x84`\xecN2\xed\x0c\x92\xff\x90s\xac\x02!\x18l\x11\xa7\xfc#\x11\xee!\xdd\xf1\x13\xf9\x10\
\xc0\xe1W\x03f\xb31\xd5^r\xcb\xe83\x88H@)\x15\xa1\xcf\xc7\xb1Z\xcdR\x9e>\x82\xfb\x86P\xb8;B\x02$AC 3\
\xf78\xe2\x0f\x12\x93\x15O\xe0\xc7]S\xd9\x01PP\'\xb1\x98L1\xe7\xf3\x93B\x06@\xcb\xe20A\xd20\x15\x99\xc1P\x12\xb4\x05\
\xf5\xb1S\'\x02w\na\xecp \xdb\xb8\xa1\xedY\xc0p\x83\xc0\xc8\x1a\xe3\x0f\xdb\x81\x98\x8e\x13\x87\x1db\xdc\x0b$w\xba`\x00\xfe\
c\xd5R3\xec\x0eR\"\xda0\x99\x17Pi\xc9R\x05;c\xcd\xd2\xb0\xd0\xb6\xe0\x8b\xc6\xc0\xd8p\x02x\xdbs(\xd2spDA\
\xb4\t\xf0\xfb\x84\xa1\xf3\xa9!\xc7X\"F\xeeQ\xe9\xad\xd1\x1aX!\x03\xf1\x10\xb1G\xd1o\xd3\xa3\x06|\xa2?W\xc1iqa\xde\
Tp\xcepsOv\xb1H\x01 \xd2m\x00nR\xd0\x9f^#\x07z\x13\x83d\xc1\x16&\xe2W\x86\xa3\x0eU\xe2aV\xf0\x11E\
s\x88\xf7\x01F3\x90\xc7\x86R\\\x0f\"(\xe6\xe3\xce\xd1CZ\xbf2~\xde\xc3\x1d\xe8\xb1\x00\x9bAm \xa2\x9a\xc3\xd1\xbc\x01\xc4\
P\xb1a\x9e\xc1`\xb9o\xf3\x8c7\xf2\xc8\xcc\x80\x98\xf7\xc3\x85a\xc1\xd6!\xf1S/B+\x93s\x00\x00\x00P\xbd\xe3\x8d\xfe\x91|\
8sp{\xb28\xad\xc1c}\x90\xa2;\xf1\x88p\xe1\xe8\x88\x81$\xea\xa0\x80-\xf3\xa7e03\xde\x83f)\"\xa1\xea +\x19\
\xb1\xc9X\x11\xb0\x1a *y\x90\xbe\x88\x13B5\xb3\x9a\xbca\xf2\xab!\x97\x9c\xa2\x00\x00\x00\x10$s\xf1\xb5\xd3-\xcf\xe2\x8e\x93@\
\xc0\xe3!(\'\x91\xaa\xd4\xb3YebdXS\xb8{\xf1\x82qq\xbbv\xc0_\xd7C\x03ub\x07\x0bR\x0e\x82\xe1bJ\x01\x08\
C`%)\x91w\xadA\xc8\xbf3\x13!\x80b\xdf\x90\xca\xe7\xb2\x11\x83\xc3U\x16Q\xbfZq\x0e\xd9c\xacD@\xdf\x05`\x1f\x16\
#\xaa\xbc2\x7f\x10\x91T\xc8\xb1K\xdd\xd0p\xa8\xc1\x12\xc9\x82\xea\x03\xd3f\x11 8*Q\xa9$\xe3I\xd7\x806\xc4\x93\x11@\x10\
\xbb\x12\xc1\x06\x17a\x8a|\xe1\xea\xfe3\x0f\x9fPIU3~\xd4\xe2`\xbe\xb1P\xcb\x13aT\x92\xeb\x99r\n;\x02\xfe\xdc\xb3\x97\
\x93\x918\x942\x90\xf3B\x8b\xdd\xb3\x1am\xb3\xcb\r\x91,\x9d\xd0S\x15\xc1\x12\xd7\x90Q\x81\xa1\x00\x00\x00\xfcF\x93Qt3\xde>\
2\x96\xce\x90\xaf\x08\x84cy@\x03\x81a\xa9\x05D\xf9qaD\xd6\x01\xcal#As\xd1\x00\x00\x00l\xe70\xf5\xdf\xd3\xb3V\xf2\
\x04P\xf3\xe4D\xd1\xf5V\xe2\x15V\xd3\xf1\x17\xf4\x88DQ(\x1er9v\xc19\x97q\xcf\x811\xa8\x1a\xc3\xfc_q\xae1S\xa5\
\x0c`y\x02\xc4\x03\xbc\xf1\x90m2$L\x01\xa6\xaaB\x98\xcb\xf3#f\x12\x94\x00r\x8e\x0b\xc4\xc8\x87\xe1T\x1db\xc0\xb7\xc1\x15\x87\
\xc2e`\x82\x8a\xdf\xb2\xd2h0|\xef\x832\x8e\xa2\xff\xe9bF\x8c\x03q\x01TKm!x\xb6c\xbd\x11\xa2\x8e\x8c\xd2l>\x02\
}\x8eB\x9e\xebR]B\x12B\xfd\x92\xbc\xa8A\x15x\x12\x00\x00\x00\xc5\xd0\xb2x}\x02\x88\x08\xe4\x03`\x01\xb5=\x90\x8f\xb3q\xf0\
{\xd2\x8f\xcb\xa37\xd4 \x017\x11\xe1\x12\xf0\x84\xd3B\x19\xfc\xe2\x01\x0b\xe4\xc5\xcb\x13\xc0\xfb\xc3\xbb\xbd\xb2\xd4\xa7\xe0\x97\x14\xe4\x94\xb5\
a\xb1\x94\x93J\x08\x12\xecvPJ\x86\xd1S\x91\xf0\xb3\xfcp8X\x80\x1f\xdc\xa1\'\xb9\xf3\xd6\xdb\xc1\x00\x00\x00\xdc?\x11\xae\xb7\xb1\
\xb4\xf1A>\x13\xd1\x00\x00\x00\xa9\xcd\"\n\xccS\xf3Z\xc34.3\xbb\x0b\xe47\xbb3\xad\x1dCi\x1f\xe2\xab\x88\xd2\x95# \x9e\
\xc8b\xf6i\xd1;\xee\xc1in\xc14\xc6\x83\xc8\xf7\xe0@v \xa1k1 \x13S}\xd4\xc3\xdb\xebQ!\xb9\x01_\xf9\xa1\xc2\xd4\
\xd3\x16\x18\"\x08\xc2\xa3\x0b\x1f\"\x14\x1e\xa3\x17Y\x02\xf4\xccCY\xe2\x03H\xee\xe0\xd2\x16\xe0Th@\x16\x07A\xb0%#(N\xf0\
RjPw\xb5\xd0\xa5\xf2\xb0\xe7@Q\xee\xc4rN\x00\xe4X\x13A\xf0b\x00yS\x01!\xa4`\x8b\xbd\x90\x9c\x081\xcd\x9c\xc2\xdf\
K\x03\xaf\xb9\xe1<\xf9`\'~ \x1f-\xe2]\xe7\xd1\xed71\xbd\xf3 r<bufb\x18y\x81\x97(@\xcf31<\x0c\
\x20\x99pcR\xda\xb1\xbbr\xc0\x8eMQ\x00\x00\x009\x04C\x15\xc0\xf1\xe4\x08 \x85\xee\xc1\x0b\xbd\x03\xbe\xc9\xe3\xa5 r\xc5\x0f\x11\
\xcb\xa9\xf2@\xf8\x91\xf2\xabC\xa2{#\xd1\xd4\x13(I\xb1\x95G1\x80\xd0\xc2l#\xa0\xa2\xc9\x81\xe4\xd9 \xcf\xc4sB\xd5\x10\x03\
\xc7\xa3\x19N\xb2Y\x93\"\xdb9\xe0:\xfa\xb3\xde\x83R\x00\x00\x00Ei\xd0;X1\xe9\xe5cs\xe2a]v\xe3\xa9\xe9\x83\x01\x02\
av\xdd\xe35\x1fa\xe9Ss\xcd\t\xb2w\x87s)\xc8\xe0\x13a#!6\xe2*\xde\xe0\xb7\x8b\x03h&\x80\xdc\x8ba)\x05\x10\
u7\xd3\x11z\xc2(\xefp\x13\xba\xe2y\xfePS\x04AES\x83\xcf\xef\xa0mG\xd3\x00\x00\x00\xebZr\xe85\x92\xd4\x0b\x12Z\
4\xc0\xb5\x18\xe2\x9d22\x12\xe51k\x91\xb0M\xb5\xe2\xec\x7fp\x87g\xd3\x00\x00\x00\x9bMBg=\xc1552\xf5\xd5\xe0^R\
\x81\xedrBG\xd7\xe1n\xc8\xd1\x8e5\xb0\xc1\x1bs\xdf\x0c\x00\xb3W\xc0\x16,q\x8c\n\xa3\xfa:\x11\xc6\x0b\x83\xe5\x0e$y\x07\xc1\
\x00\x040\xf3\xabp\\\x00\xf0\x19\x081\xe1^\xf2\xcb\x12t\xcdHb\xda\xb0\x91O\x10a4\x88\x01\x8e\x1b0\xd5p\xa0\xffs\"\x8b\
\xbf\xb0\x1d\xa6rNJ \x950#U\xb1 \xd5#P\x85;At\xda\x92\xcc\x11$\x13\x0e\xc4\xa4\xa5\x12\xd6b\x90\x0c1C\x0e0\
\xc18zC\x11\xf7\xe0\xfa\xdf\xf1\xe2\x14T\xd1W@D\x07\x12\x18j\x11\x15\xfaq&4cs\xf2\xf3\xc5\xf7\xb2\t\x14\xc2<\xca\x03\
\xa86r\xd9A\xa2c\xa6\xc1p\x8a\xd1\xad\xab\x12\x9e\xa1\xc0\xd6\xe6P*\x06`\nT\x12`\xe2\x80\xc4\xca`\x1b\xa3\x81:\xb9\xa0\t\
H\xd1\x94e2\xd5&\xc0\x0c.\x00CSa!\x00C\x1d\xee\xe1\xech\x03\x02C\xd3~\x87\xf2\xf3\xed\x13\x00\x00\x00\x8b\xa7\xd1E\x92\
\x81\xa7\x01\x12\xdeX\xb2\xb1\xfbS\x00\x00\x00]\xe1`\xb9\x81\xd1\x88\'B\xbd>2\xf21\x01\xc8sq\xe5?\xb0bJ\x92\xab?A\
$G\x02I\x05\x11QP\xd3\x19\x11qxEQX\xd61\xc3N\x81k\xc91<\x0fq\x06O@\xbbTb=\xdb\x01\x00\x00\x00=\
j\x81d1\xd2\x00\x00\x00\x1dN\xf1\x8aQ \x99!\x90!u\x13\xe2\xda#)\x0cS\x049\x13\xef\xfc\xf0uT\x81\x10\x8c\xe2`2\
p\xd8\xe7\xd0(^\xd1\xf9z\x91\xbb(\xe1\xd85\xc2\x19\xf8\x03\xee\xa1b\xd0&\x12wt\x80\xc9v\x81\x11\xbe\x81\x9e\xff0\r50\
\xef\x93`\x923 \x99\x00\x14[\x1e\xf0\xbbR\x00\xb0\x18\xb0\x8d\xaaqW;\x10\x882\x02w\x1c\x03!\xfd\x90\xd6\xd23\x99\xf0\x91\xff\
hR\xa1v\x00}1\x91\xf5\x8a z\'\xe1A\x7f\xc2\xb6}\x83\xc7|p\xab\xb1\xe0\x9d\x86\"!\x1d3\xc5%A\xbe\xa3b\xfb\x97\
\xa1\xc4\x02\xd3b\xa2\"\xd7{bI\xb7\xf1\xe4\xd2\x01\t\x1dc\xc35\xc0\xc3\xa1s\xbeQ\xc0\x8e\xea\x9054@\x1e\'\xf2\x82\xcf\x82\
\xe4f\x81\xf8\xbf3x^\x80\x07W \xd0Z\xc3DU\xc2\xa7C\"2\x85\x11Y\xd9\xd3[\x0e@\xb4\x04\x90y\x1bS\x17Y1\xed\
\x1bs\x8f\x14\xb1\x1b\\3\x10>\x10\xf24\x83\xb8zb\xf6\xd8C\x88\x021VQqiw\xa3\x9a\x15\xe2pV\x90\xd3PrC\xfa\
\x11\xc9W\xa0\x8eu\x12igC\x1c\xefSP\xad\x81w\xae\xc0J\x902(T\xc2U\xc0S:\n {\xff\x11\xb8\xe5\x81\xefn\x00\
N\x813\x8e9`Z8\x02T\xd9\xa1V\x10\xf4\xdfr\x82\xb7\xdc\x82\xfdR@+\xc9\xf3\xea\x8aq(\xf8S1\xbc1K\xca\x834\
P\x81\ti\xb0\xeb-\xe1>=\x10{\xfe\xb3\thq\xe0\xee\xe3X\xaa\xb1n\x80\x81O\xe6#\xab\xeaSu\x8b`\x8dt\x13\xc8P\
\xd0\xb3\x01\"\x02h0\x99|\x91d\xc4\xd2\xa9IP\x00\x00\x00\x94^qa\xbb0\xe5\xed\xa0\xf2\xf8R\xc8\xb3\xd2\x0c\x9f\x92\xb2z\xb0\
P\x1f\x93_\xad!}AQc|\x00\xbb#\xb0j\x1f\x03\xdf\x1f\xc1}\x9b\xc1$0\xa29=\xe3\xbd\xec\xe1v\x1c\x12\x8d\x0f1\'\
\xb0\xd1<\xc0p\x94\xa6\xe1K\x11\xd2\xc6\xa61\xea\xfcr]\x04\x13\xf1\x18\xf3\x91\xc9c\x8c\x1b\xa2\xf5\xd91\t\xcd\xe0@\xd9\xb0\xe0i\
@\x1b|\xb2i\xd2a\'X\x123#q\x9fL\xd0\xb0\xd7\x10\x11%2X\x9f\xf0<S\xd2\x9fK\x82\xe2_Q\xc2\xdc3\x92\xecB\
\x9b\x8a\xb0\xf7\x18\xa2\x1b\x00\x90\xa1G\xb3^\xa1\x00\xb7\xa7\xf2\x13\x0c\xd1\x06a\xd1\xd7W0x\xd4\x91~!!\x91P@]tb\x97\
:\xf1\xbd\x0c\xe1\xd5\xda\xf0\xc6\xd0c\x97\x8eb(`\x03F\x13\x14s\x82\xf0d\xf2#H\x1a\xe3*\t!\xaeRC\x965\xc2\xf4\xd1\
\x81B3\x83x\xe7\xd1<\xcd#}:s\xe5[b\xaa\x04\x94\x91^ 3\x11$S\xf0\xa0j\x82\xc3\xbc\x8c\xe0\x9f\xf4\xf1\x8c:p\
\xf0<b\xba\x15\xd4t\x05AT\xdba\xd04\x10\x0fr\x91\x03\xaf!q\r\xb4\xd7\xad\xc1j\xd2\x12\xe3Z\x91S\x85\xb1p\xf3p\'\
\x20a!\x91a\xb1Zs\xda\x94#\xe89B3d\xf2r\xd6CX\xf8\xf3\x00\x00\x00\xd9\x0eD\x153\x01\xb0\xa8S\xa1\xfb\xa2\x14\x0f\
!\x87\xe7\xd1\xa1\xc0AD\\\xd1\x13n\xd1!R\x80\x7f\xc30\xd7\x03\xa1\xd9\xe3\x13f\xebR\xd5l\xc12|S\xde\xf02Q\x9d`\
\xeascN\xbc\x83\xb8\xa7\xe1m\xcf\xc3{D\xc2\xb1\x96\x10\xd0\xa9\x80\xec\xa2\x91W\x15r\xb2\x93\x12\xa1&\xa1\x15\xaa\x93\x11\x97\xe0\x1f\
#\x02}\x01\xc3\x8e\xc6\x03\xa8\xe6\x015<\xb2\x92\xfc\x82\xa65\x80\xa8JqRu@\xcf\xf8\xa3n7p\"\xa5@\r\xfa\x93\xad\xd7\
\xc3\xbe\x83\xc2\xffT\xf0\x8a?\xe2\xb8\xed\x02f.sJ\xc2\x03w\x82\x91J\xfb\xb0\xc5\x93#\x89\x13\x10q\x87\xb0\xad\x93\xa0qr\xa1\
\x07r\x80\x0b\x1b\xd0\x96\xc1\xd3\x18\xe3\x82=.\xa1\xf3\x00\x84\xbe\r\x02\xfb.\xd1\xfbhq\x98\xef\xf0Lm\x12\x97\xfdS\xea\x03\xe4b\
ja\xfc/\xe3\xb8\xa3`M;\x13OW\x80$\x9d\"\x85\xa1Q\xed\xe5@JMAa\x8ba\xb3\x03`\"{\x92\xaaY0\x84\x0f\
\x14]\xca3H<\x90\x0b\x012\x1f\x1b\"U\x06\xc1\x14\xd4\x835\x18\xc2\x94\x96\xb1FR\xc2\xb2\xf9\x11\x02D\xc1\x85\xe8\x80\x1d\xd2\xc1\
Y\xec2\xf4\xe9cr/\xa0sb\xe3\xe8\x15c\x9f\x90\xb3\x93\x0fd\x93\xd0\xa3;<\xa0\x02\x15R\xb5\x0e\x03\x9a\xe9#\xaeu\x122\
s\xf2\x9b1\x10\"\x93`\xd9\x92\"\xcc\x91\xb17\xf20\xf9\t\x94\xb8\xe0S\xa4\x9c\xb0\xb5@P\xa7\xdd\xc18\x83\x03r\x7f3C\x13\
b\x0c\xb0\xb0\x98N@\\/\xc0\xe7\nQ\x8b\xb3p\xddNr0\x173g\x04\xf0\xec\x13\x81\xd3\xcb\x00\xac\x9f\x12\x0e\xb0\xb1\x03\xc5\x10\
\xc6u!Y\x05\xd1\xc2\xd2\xd1\xdf\x14qV\x92\"\xac\xba\xa1r\xdc\x82\x9f\xd0s$3\xd3\x116 \xff\xd1qw\xa2!\\l\x92F\
\x9f\xc2]\xb0@\xac\xff\x01\x94\xef\xd36~\xc2f\xe8\x81}\xa6\x02\xf3g\xf0\xa3\"\xc2\xf5\x14\x10l\xe9\xc0@\xf8PS%\x032\x01\
\x10\x97=\xf3\xaa\x7f\xe3\xd9\x0c#\xd6\x05D\x9a[\x82\x19x\xb1\xdcC 8\xa5#\x9fb\x80\xa5.\xe2\xf3r\x90v\xe0C\x17\x1d\x11\
\xec+\x01\xc3\xaa\xb3\xc0C\xd2\xddz\xb1-N\xb2\xd1*\x02\xfb\xce\x90FpQ\x8c\xe0\xa1\nL\x00\xbe\x9c@|r\x90\xbd\xf81M\
\xf7\xb0\x19e\xb2:\xf4!\xac\xd2\x80\xf0\x101\x13^\xe2&\xfd\x82\x8f\x81\xc0Eh\x11W\x92\x10s\x12r\xe9\xd7C\xb0\x9b`\xb6\'\
R\xa7:a~\x03$\xbd1\xa3W\x8a\x90VX\xf2o\x15\xe0\x8eKb\x9c\xaf\x10(%\x81\xd4\xee`\x90\n\xa20\x18\xe0(\xa3\xb1\
\xe6\xf1b\xb9:\xd3\xf3\xea\xc3\x82\xc9\xf3R\xa4\xd0\xa2\xa7q#\xeaB?`\xc0\xf1\x0f\xc2V\xf2\xe2\xceA\x10\xd2\x0c\x92\xab\xa4`\xcf\
\x15\xa4*\xeacB<Cb\xa0\x80\xbaDp\x853\xe1\xd8\xbb\xc1\r\xbc\xd0\x87\xe1\xe3\rk\xd0\x8b\"\xb3a\xa5\xe1?qr\x98\x12\
\xe2i\x9b\xe2\x04X\xd2\x92\x84\xb1\xeef O\xcf\x828\x0f\x92\xb8\xe9a\x8bY\xe2\xce\xa2\xf1bo\xa0\x1b\x07\xe0\xf9\xa7`\xa9\x12!\
2\xff!\"\x02\xd4\x94YA\xb8\xbf\x01\xadQQ\xaa\xf1C/\xf0\xe2\x1e\x9b\xd02\xe9P\xe8Z\xf0\x90\xa4\xd3vL\xd2\x9a0r\x00\
\x00\x00\x1a$\x00\xf6\xe0\xc1\x05<bI\x94\x83\xf0I\x02\xb9\xc3@)\xd6@\xd9\x7f\x12\x1dE2\x8cN\x91\x95`\xc2tV\x01\xdb\x1d\
0\xb0\xe7!\x98\xb9@\xe8\xc0c\x821R\xfcv\xc0\x81\x88RF\x82\x90\n\x16\x93\xcd_\x00\xd7g\x80\\Nq\x00\x00\x00\x1cr\"\
\xa4\x1c D\xf82\xc6\xf0cFTp\xd4\x17B\xb0\x0b\x80\xd7\x9e!!\xb5\x80F\xd6\x12*\xcdP\xac{\x01\x8e\xa3\x11\xf4\xef\xf0\xf6\
\xea\xb0A\xacQ\x03Z\x11\x9b*\x02\xc4\xa1\xf1\xb0g\xa1\x8b[\"lL\x91\xd7\xb3 \xde\x8c\x01\xce\xff#v\xb4\x80\xf7\xac\x01J\xf1\
3[\x13\xf4\xe1H\xa0\x12\x16\x80\x9ce\xb0\xa1kb6C\xa1\x8b\x06q`\x81\xc0\t\xd5\xc1_z\x91B\xdc\xe2f]\xd0F\xdd\xf1\
\xca\x12\xd1\xe6C`\x0fH\xc0\x96\xf2aD\x00\xa2\x00\x00\x00)j\x82@\xf8s\x84g\x02\xc5\xb8\xc1z\x8dq\xd7\n\xb49\xa9\xa1\xaf\
ta@D\xf2\xa7\x02\xc0\x01\x88\xe1\xcf\xe8\x92 D\xc2\xbe\xfb\xe1\x14\x9fC|\xcc\xb3\x08\xff\xa3\xf9\xf3\x91\x08b\xd0\x99\x91a\xfa~\
2\x18\xedc\x1d\xaf!.\xb9\x11\x00\x00\x00+!\x01\xfe23\x818\"\x80\x8b\x00R\xecc*\x1baL\xd8\x00\x81\x03\x91\xfe\xa8\xb3\
\tb\xa1\t\x9b\x93\\\xdf3o\xb6\xc0\'\x04\x80\x16\x0b\xe1$\x81AP\n\xf3yzB\x0e\xca\xa23Gr\xf2\x06\x83\x19\xd2\x93I\
\xdd\xd3\xffK\xb3\x00\xf8A5\x9b\x82\x05Mb\x0b\x050r\x04\x92\x91\xfePR*\xd2\xe7\x8a\x13\xef\xc1\x10,\xee\xd1\xa1\x9d\xa2d\xb5\
\xb2g\x02\xe4\xe8\\\xd2\xf7\xf1r\x81\x8bQ\xee\xca\x01\xe3!p\xa8W\x02f\xecp\x85\x05\x83\x86\x07\x82Z\xc3q`$\x004\xe3r\
K\x86\xc2 \"1\xe52\xf2;[0\x89\x1ec\x86\xa7\xe0\xcc^AD\x83\xd0\x01\x02\xe0\x82]a\xa7\x1d`R]#\x1c\x80\xf1\x84\
\x920\xfb\xd2\x91W,\xd2\xda(\xf2\xc9\xcd\xd3\x95\xd6\xd0\xcb\xdfb\xd3\xd2\xd1\xae\xef@+-\xc27\xe0c#.\x13\xd0\x8e@3\xac\
\xa2h\x84\xe2\x8e\x8aq\x84uA\x00\x00\x00\xa7\xab!\x7fH\x12\x04\xfa\xd1=[qK\xa6\xa1\x96\xe2ar\xaa\xf1\x94\x1c1\xe7\xe6\xb1\
\xdbV\xe1\xb8!\"\xe1\xa3\xe2l\xfe\x93X\xe9\xc2\xad\xfb\xc0\x00\x00\x00\x10\x12\xa2m\xb1\"<\xf6\xb3\\hcS\xb2!$\x7f\x92\xce\
\x032\x1f\xfd\xe1otCW\x17\xd06\xe0\xa0\x9f\xc3@\xe0\xef\xb0\x05\x82\x12\x8e\x83\x00\xe9v\xc2\x9d\x88\xd3\xe2\xe3\x01#p0\xd8\x8b\
r\xad\"\xa1\x87\x16\x10\xea\\!\x18\x13\xa0H\x0b\xe3\x17\xf4p\x96\xef1\xed\xbcca\x9dc{\xdf\x91\xc2\x02\xd2\x03\xd5\xc0b\x12Q\
\xcd\xba@J`\x83\x00\x00\x00\x1f2\xe2\xb8\xf1p{\xb0b\xafu3\xb26\xb1\xe36\x12\xff(2\x92f\xa2v\x08\x84\x8f&\x81\x86\
\xcfp\xf3\xd6\x03\nR\xe2$cA\xf0\xb6!)\xe4\xa0Vl\xf1t\xf4 f\xa4\xd1A\xcb\x03\xcf\xcd\xe2t\n\x04)\x02RP\xd4\
\xa3\xd2\xea\x03\t\x9e\x12\xe2HR\xf2\x07\x84\xea\x00 ;b\xd2t\x0c\x00<\x80\x11\xcbr\x92\xddLR\xbe`\xa2D3\"%\xb8b\
\xa6\xc0#\xb7nc\xeee\x11m\xf5s\x15D\x91*\xd3\x93\xf4\x96!W\xcf\xc1?\xc7\xc3\xaf\xf8\xb3\xfe7\x92\xcd\xf2\xe3\xf3\xcc\x81@\
\x8a\xb2\x93\x9b\xc1@f\x80\xef\x01\xf2\x8a\xd9Q\xc9P\x01+\x80\x00\x06Dc\xf4Q\xa1\xd7\xc1\x81\xaf\xafag\xe0\xc3P_@o\x0c\
\xe4\'\r\xf0\xa3J\xc2\x93\xec\xd0\xa4!P\x8e\x03\xa1\xea4r#\x99\x030\x9d\xc3P\xa3\xe1\xc722Yr\xd1\xf7\xa5@\xf7\xe0\x10\
\x83\x19p\xc7\x94\x01!U2\xc0\xa4 \x08!\xd3\x8f\x8fp\x86\x0fSq\xbf\xb0\xab\xcd\x13\xa1\x94\xd1h\xd1\x02\nUC\x00\x00\x00\xcf\
\xed\xc3\xc3\xef\x00$&\x93\xd4\xca\xa1\xf8^\xc3\xadT\xd1\\&\xb1tB\x927\x81\xd0>\xeb@\x1d\xe5\xe3GH\xf2\x81\xa5\x02/\xfe\
1?\xa9\x10\x81y\xf1\x8c2a8I\xa0\xbe\xa1\xa2\\\xc8Sc%!\x10\xe2\xc1i~a\xc7\xb1Q\x88\xc5\xd0%\xe1\x10j\x0b\x81\
^\xa1\x11\x9e\x07$G\xbd\x11)\xab\xd0\xc6\xf0\x01#\x8e2\xbf\xfc\xb2\x10{\xb1\xf0\xe7\xe3\x04\xe9\xd3\xb2s\xd1`\xfd\xe1\xa4\x99\x01m\
\xce\xe1y\xa2\xd2@V\x00\x9b\x8ab\x19\xb5\x03\xf1\xc6\xe1/\xd1\x03q|\"\"x\x10=\x85\xb24RRH\x7f\x90S~\xa2\x1c\xac\
\x10\'\xe7\xe1^\x8d\xf2\xf1U\xb12\xa7 \xeeK\x11\x1f\x14t\xd2\xe7\xf3e\xee\xe3h\xe2\xa3\xe6\xbd\x03+\x19S\xf6l\x81\xef\x04\xe0\
|\x08\x80\xd7\xe2\x933\xbcP\'\xe9\xf00\xca\x93h\xe8p\xa6\x8d\xe1\x04t\x11A/\xf1\x9dY\xf0t?b\r\xc9\xa1\x8c\x842\x9f\
4q^@\x00\xcd\xdb\x00\xfa\xefr\x10\xd1\xa2\x08\xc4\xb2\x86\xb6\xb1\t}ru\xc9\xe0\x83L\xc0K`\xc2}-\xb2\xb2/\xb1\x05\xb1\
\xd3\x91\xd2!\xc5\xac\xd0\xf3\xd4\x91\x1c\x83\xd2\xde\xd8\x91j\xb5\xa0\xdfgR\x9e\x16\xe4\xb3\x8a\xb1_\x83R!\xbc \xc4\x17\x10\x1f\xc0\xb3\
#\n\xb4\x02p\x01\x1f\x92\xc0\x07\xd5\xe3\x9f\xc0\xc0\xad\xae\x91\xef\x08\xf1}r\xc1H\xe7\"\xda\xab\x01\xb8\x06\x92M\xf7C7\x0b\x14 \
\xd8\x00\x88R\xf1\x82\xfe\"\xa6\x872\xc9\x98\xc1q\xe2\xa3\xd9\x9f0\xd1\xd6\xd0|\xa6\xd1H7\xe2\x10\xac\xd0\x18\x9c\x92\x86<\x90\t\x8e\
\x80\x92w\xf22D\x00\xb2\xf0Q\xc5Y0\xa0\x9c\xb1\xe1z\x02{9\xd0(\x0c!\x83\xeb\x90D\xc1\xd0s\x88B\xe3\x01\xa4\xe8\xe2@\
\xef\x92b\x83\r\xf3,\x90\xa3>!\xd1\x9e\xb0q\x83\xfaA\xe0\xa5\xf0\xe1\xaf\x01~.A\xb3\xd8aO\x13\x94u\x9f!\x81\xe1Q\xfa\
\xe32\xa7\xd0A\xaeU\x13\xaa>\x810\tt\x11\x8b\x03V\xee\xd3\xb8\x13q\xcc(\xc0\xb3\x84\xf1\xe2\n0\x83\x8c\xc2\xc4\x9drS.\
1+\xd1r\xf99\xb1\xfa\xf7\xb2\x86E\xe2\x81b\xf0\xd6$\xf3\xa3\xa5\xb1t\xe9\x81\xacc \x00\x00\x00\xfb\xff\x91\xe45!\x99\xfe\x93\
\xcf\x9e \x95\xa7\xa0\xab%Q\xb51\xf2\x84h\x00\xa8\xde\x02\x8a_\xc2\xd5\x80!\xa5\xd8\xd3\x00\x00\x00\xadBB\x19Y\xc0\x8b\xe4\xf1I\
>\x11\x7f\xff\xd2u\x18\xb4\x7f!\x13\xe5c\xa2A&\x91\xad\xc2C$\x0b\"\x08k\x01\x8e\xfas\xb3}a\xf94r\xd5\xa4\xa1\x00V\
bO\x12\x91\x00\x00\x00W\xaep\x14z\xb0\xc4K\x81\x05d2\xfb\xba\x81\xb9\xd7\xd2\x13\xe0\x93{\xe6\xc0\x99\xf3\x03\x1e\xb0\xc2c\xf0s\
D\x04T\xb2\xc4\xd0($\xd0\xc2\x05Q\xfa\x08\"n\x85\xe3>`\xd1\xa2\xc7\xe3\x96@b!\x85\xd1\x1d\xa5\xe1W\x99\xd2\xda:\xf1A\
\xff\x03\xdb\x8a\x80I\xe9\x13>e\xc3\xf1\xc9S\x15S\x80\xe1\xee\xf1x\x18ab\xc1!\xfd\xac\xb3\x11\xdc\x13]\x0e\xa3\x06\x92\x90\x8d\xbd\
\x02\xc6t\xc3vj\xe1&\xbc\xb2&\xf5\xd2#\xe2\xe3\x08\xda\xa1\xdb\x882(k\xc0\x19\xccSv\x95\x80\x0f\xbb\xe2\xc8\xe2Q\x9e\xe2\xc3\
\x0c\xfaPz_R\'\xe8\xf0;vC\xaem\xe20q#k\x92\xf0,\x9e1\xda\xc5\xc2\xc2!\xd1\xe7\x05B\x00\x00\x00\xd3\xbb\xb00\
M\xb0\x05\xe6\x00\x90\x08\xe1W\xe1\xf3/^\xb0V\x81\xe0\xe4t\x80E\x17\xc0g\xe6\xc2\xb1\xd3A\x10\x17\x809\xd0\xd1;\xe4\xe2[\x1b\
\xb3L\x0br\xf6\x9c\xb1\xff\x96\x10\xab81n\xd4\xa3X,1x\xe1\x13\xda\xfe\x10,+a\x9d\x91\xb0\x90\x95\x11\xdf\xd8\xa2\xd8\x99\xd3\
\x1bc\xe2\x08Oa;\x94\x91&\xe8\xe3\xc5\xcf@\x96\x82Q\xe4\xab\x81l\x0c\xa2\xf8\x98 \x80? )\xe1\xe1l9\x80\xaf\x02\x04\x14\
\xdd\xe2\x0c(\x92h\t\xd2\x99\x94S]U\xd0>\xb5\x10\xe9\xbaC\x15S\xd1\xf1\xd8\xd0B\x8d\xa2\x95\xe7\xe1\xe6\x9bR\x81\x91\xe2\x0e\xe4\
\x80\x13\xa2\x91\xbd\xd3\x80aK\x93\xc7\x8e\xf2\x94l\xc1\xab\xde\xa0.\x1e\xa0\x93$r\xdeCs\xd3\x94R87a;+\xa1\x06\x84\x81\
\xfa\xc6A<E\x01\x1c\x0c\x10<\xb5\xe2\x00\x00\x00\xcd[\xc0CpB\xca\x0bRd\x0bB\xa7@\xa34\\\xa2#\xf7\xc2\xe4\x03\x11Z\
\xcc\x00\xb7\xdaq\xfbA\xc0\xdd\x1dR\x9f70S%\xe0\x9aB0\xee\xea\xe2h\x92\xd2x1b\xb0\r\xa0\x13,\x02%\xe2\xa0\xfe\xf9\
c*\xf0s\xab\x06\xf1\xc4\xe6\xb1\xd0H \xc6\x852\x89U@\x88\xff\xe0\xd3\xc0p\xda,\xd2\x98\xaf\xe1\xfa\x95b\x1c\x85\x13i!1\
\xe5\x1eR\xa9\xf8\xc1\xc8\xd0\x91\x1c\tS\xa9\x95\xf3\x08\t1\x02`\xa3\xf7\x83\xb1\t\xd1\xe0\xe5\x06\xd1I \x01\x0b\x10\xc4\x82O\"\x9b\
\x06\xb2\xf4\x89q\x01\xf3\xf0S\"\xd2\xd1\x8e\x83.\xc00\x03\xc4#\xe9;c\x857\xc0l\xf1\x80\xd1\x04\xf3i20\xcf\xf6\xc2D\x12\
\xc1\xb6]\xf3\xd9\x12\x83z\x92\xa2\xd2\x8fp\xc1P\x83\xd7j\x02\x00\x00\x00\x0c\xe1sP\x92\xf3\xe9\xbd\x82\xe9\xe6\x90~o\"x2`\
\xdb(\xc3\xb1c\x93\x8c(\x92\xc17r\xb4\x83\xa0[\xef\xc2\xa3\xd1!\x05R\x01\xf5D\xa2\x11\xd3\x01y\xcd\xf1\xfd\x1d \xdc\xa2\x01\t\
g\x00\xf6\xc3p\xe0\xf0`\xb04B\x1e\xeb27\xe4\xf1\xf5\xcb\x01\xf6\xbfQ\'2b\x06\xa4\xe1\x8c\xf1#h\x0c\x10\xad<S\xbca\
\xa2\xb0\xfda\xc7\xe0\xc0\xc6U\xb1\xc0\xf9p\x8a\xa7\x02\'\x80\xa2\x89#\x90Hs\x12\xc2\xc3\x01H\x84!m\x07\x11\x9d\x0b$\xa7f\xe0\
\xe2\x80\xd3\x03\x9a#?\x14q\xe9Trxx r\xd0\xf3\x16p\x02\x14\xa8\xd2\xad\xc0\x90\r<\x01\x8d\x8d\xb37\\\xc0\xa2\xee\xd0`\
h2/<\xe0\xa2b\xd3\x0b\x192%d\x82\n\x12\x81\xc5<\xb1a\x0e\x92\x10\x08\x04\x1c\xa7\xb1\xa4\xdf\xd3\x84\x823\x00\x93\xb2\x81\xdb\
\x11\xf8&\x92\xc0[\x03\x00\x00\x00|\x01\xe2\xb7b\xf3\x7f\x84\xa1\x95\xd1cS\xfc\xb3\x92!A\xac\x9d\xc0Z\xb0#\x04e!\x8d\x11\x00\
\xf0\x98\x81E\xfd\xf0\x9b\x03\x911\xbb\xc1\xbbR32tqV\x80\x12\xde~\x922\xff\x13\xe5\xa3\xe0\xed\xb6ps\xf0p\x00\x00\x00\xbd\
\xbb`\xb7i\xe1\xa6\xbd\x91~2\xb2\xc12\xe1\x0blR\xc68#C\xd8sS\xe8q[\\\x00I\xfdc\xa7\xb4P8\xc2\xa1\xba\xf6\
\xb3?\x15\xe4\xb8\x01q\x1f\xf5\xa0?\x93\xe1\x06u1\x82\x8f\xf0\xc1v\x03\xec:p\x14\xcec-\x00\x82\xaeSc\xc1\x0f\x12\"\xb0\x90\
\xe2\xe3\x03\x8d\xe4#\xcf\x13\x80\tJ!\x80\\\x03\x8eoB\xe8\xe0\xc1\x1e\xe8\xe0\xfb\x15\xa0Lw\xc2\xca~\xb0x\xb8\xc2N\xa1Cn\
1\x92\xe7\xf3r\x00\x00\x00\xea%\xc2\x11e\x11\x03\x8cA\xd2\xf7\x118\xabq^\xd0`\xfe\xb1\xa1\xf2\x12\x04\xb1\xecq\x14\xb2\xe1\xaa2\
P\x86\x9e\x932\xd43\x0f\xc4pU\xc2\xc1@\xe3\xa1f\xcaa\xe8n\xa2(O\x03\x15{\xf0\x99\x0eb\xc8D\x80=6 \x1b8\x91\
=\xb1\xd0\x9f\x14\xc2\x96V\x10\x97\x8f\x91\x1b;\xb0\xf6iP\xdc\x07\x92\x86\xdc\x90\x00\x00\x00\x83\xb5\xa1\x06\xd2\xf0\xa8\xd0\xf3||\xf1\x9b\
\xc4\xc0#\x11 U\x05\xd3d\xc9S\xff\xfaA\xecbs\x9e\x9f14_\x01\x10\x10r\x7fJ\xa1\xae\x0ct\xfd\xe0\xe3\x99\xea\xe3]\xc7\
s;\xa3\xd0\x073\xe0FU\x11\xe4/\xd0;x\xa1\x00\x00\x00\\\x8e\xa3\x00\x00\x00|\xa9\xe1\xb5\x80\xc3\x13\x95\x00\xf8\x08\x03%,\xa2\
\x08`2\x00\x00\x00\xf6\xfb\x91\r\x98\xe2H|\xc12\x13\xf1wMAd\xc7\xb2\x1e\xce\xc2\x08Y\xd2J\xfc\xc3\xc5\x0e!\xc5I\xf1\xbe\
5\xe2\xc1|\xa3\x0b\xb0\x92o\xa1so\x97\x02\xd4\xf7S\x05\x16\xa4H0q5\xee\x83\xb0\xc5\x83Y\xdf\xc1\x80l\xd0\x8f+\x00OA\
\xb2b1`$\xba\xc1}\xdc\xb3\x0c\xb8\xc2N\x1dR\xc6/a\"\xe3\xb3\xed\x8bP;\xea@\xc3\xd7\xc1\x93Y\x03CY1\xa2\xd12\
\x9f?\xc0:\xe8`\x1c]3~\'\xe0E\x00\xe0\x15u\xb2\xec\xf7\xc3\x02F\xf0\xf9\xb9\x03\x0e%\x90\xee\x19@f\xb1\xf0\xe7\x0c\x11\n\
\'\xe2\xcd\xaa\x01\xb6\x92r\xdao\xe2p5\xa0\x8a\xf2\xb2\xf6BQjC!\x87\xcdcG/\xf3F\xd5\xb3%W\xc2;_\"\xc2:\
@\x97&\xa00\xedA>zP|\xfcb\xd2t!|\x15`\x81\x05\xc2b\xd8\xd0\x87\x17B\x95\x1c2\xc5\x940A\xa5\xe0\xf9n\x13\
L\x85\x90\xe2\x9c\xe1{%\x11\xdd\x90\x13\xb8\x03\xd1\xea\xd3S-n\x90Z\x9a\xb0\x00\x00\x00Q$\x92\xee\x98b:\x06\x91\x18\xc5\xd2.\
Kb\xb1\x912\xc4\x05t\x9c\x16\xd0-\xfe\xc3B\xd0\xd36I\xb2\xda\x9f\x03X\x1eq-\xf0Q\x8d\x0b\xd0\x10\x8e1y\xfa@\xd1\x13\
$cs\xc1kuR\xd2TC\x07G\x03\xaaB\xd3\x13\x82\x02\xbb?\x90\xf2\xf0\xc1\xdd\xa1\x82*\xebPQ\x83r\x9d\x86\x11\xec\x11\x80\
\xbd\x9br8\xcb\x00A\x18\xa2\xf0\x86\x11C\x9b\xb0\xf1\"\xe3\x06\xa8R\xbd\x18P\x8e=\xd2\xdf2\xf1G\x1b\x00\xf2\x89\xd0\xe2\xcb\x91\xf3\
\xff\x00\xf2\x9e\x13\xeb\x90\"\x19\x92\xd2fe\x12PG\xe1\x861\xa3y\x11P\xd8\xb1!\xb5\x8c\xf2a\x15q\xa7\xd1\xf0+5 9\x90\
@\x15D\"\xa6\x05\x90\x81_\x81\x90\xadA\xa4x\xc0%\x7f@_g\x10\x04y0\xceV\x91^\xe5\x10#\xc7q\x05N\x02\xb9! \
\xa3\xccQ\"\xb8\xd0\xf7\xbe0l\xac\xf1\xc0\x82\xa1\x04\"\xa0\xf931\xfd\x86\x83\xf6yC\xf7qR?\xc1\xf1\xa6\x11A\xab\xc1\xe3d\
x\xe2[L\x82\x0fo\xf0W\xca0\xbe\x15!T\xe1\xa1\r\xf2\xf13\xd0\xc3\x08%A\xe8\xe6\xe3+\xc7\xc0\xcd\xbe`\x83L\xd1\xb9\x19\
\x93r\x80P;y\xd2n\xb4c\xf4\xf6r@V\x81\'\xf3a\x9d\xe8\x90\xfeHs\x1a\x80pX\xa8bw\xfeqg\xb0\xd0\xca\xb1\x12\
9\'\"\x8e\r\xe1Q0\xd1\xc0\xda\xa1\x92\x01T\xfcS\x81z\x02\x03\x7f@\x002E\x02L\' ZC\xa2\'\xaa\xa01\xc0\x81\x04\
qP\x9d\xba\x81\x1a32c\xb7\x01\r\xa5\xe2\xe6tQ\xf3Na\x02\xec\x812\xc4Q\x00\x00\x00\xd9\x14Tu\x17\x83A\x86p\xfb\xb2\
\x81\"\x94\xa26\xc72\xe7\x95R:\x96#}\xf13\x9933\x19\x13\xa4\xc4?\x80f\x15DEu\x038i\xf1\xda\x1a\xb1\xc6\xdb\xf3\
\x06\xd0\x83\xd2Sr\x95\xf6\xa2\xd8]\xe3\xa5\xdbs\x994\xb2d\xf1QkH\xa2\xd3e\x12\x1a\x81c\xda=\x91?(\xc2G\x8d \x8c\
3\x92$\xac\xe2\xaf\xca\xa0\x19\x10\xa3r\x97\xd1\xfeP\xc1i8\x00L\xa9\x11V\xd1#\r\xc0c0R\xb0\xa3\x02\"\x8d\xbd\xd1\x97n\
\x832\x8d\x82\xca\xc7 \x92\xbas\xf2\xa2#\x9e\xebC\x16K\x82\x17FSW\xd6\xc3\x98\xc83\xa3\xa6p\xf5\xda`\x8fgq\x12R\xc0\
oX\xb2s\xeb \x13\x80#\xeaa\xa0n\xceS\xdc{s\x08\x04t\x00\x00\x00\xadj\xc3$\xe7\x126\x8a\x01A\xae\x03Q\x1fpP\
\x03\x11\xc4{0\x16\xf5A\xbf\xc0q\'>p\xc7\'\x93\x9d%sR)\xc17r\xa1\xe4\xaaA\xe7x\xb0\xb5L3_s\x02gu\
3Iz1M\x1d\xf0\x84\xfdB\x00\xdb\x13l\x87\xc1\xad\x032\x1b:\xa0\x1e=@6\xacQ\xc1cP\x02\x87\x11\x02\x01\xd4}\xd7\x13\
\xdbK\x02\x98\x07\xa3\x0f\xc6\x11\\:\xd0\xdc\xa0Q\x00\x00\x00\xc3\x1faP<R\xb3\xe8\xb3\xe5~\xf0\xccY\"\xa07\x03E\xdc0-\
; \xf1\x81\xc2\xda\xdc\xb1L\xf5\xf3#3pX\xfe\xb2\x166\x83\xf5~ \x1cG\xb0\xb8\x9cr\x00\x00\x00\xd6^cE\x8c\xa2\x12\x14\
\x90\xed7 \x84\xef\xe0\x02\xe3\x00\xa4\x81\x91%\x17\xf4\xd0\xc8\x90\xc4Waz<\xf1|Fq\xd3L\x92\x86\xce\xf0$\xd2\x12\x1f\x031\
\x8d\xc1Pk\xab\xd0\x93n\x02\xcb:\x81\xa3\xb5\xe3X6\x10\x17?\xc1(\xee\xf0\x97h2\x8d\xdd1\x00\x00\x00\"\xf7\x91\xcd\xf8\xf2.\
\x08$[maj\xfd\x13\x15\xba\xb0\xc1p\x91Z\xe2\x01a\xbe\xa0\xee\xe8\xa0X\x98\xa1\x84\xc3\xb2\x06x\xc1\xdd\xd5\x10<\x16\xe1n\xb6\
\xa1\xc0AS\xb0{\x82\x12\xa4\xd3\xe7\xa0\xd2\x99C\xb0K\x0b\xe0fZ\xc2\x1b$\xc1U\x88\xb0\xf8\xd4\x93{s\xa1\xec\xffc\xc9&\x00\
\xe9w\xb2\x9f\x89\xb2L\xfc\x00\xf3`\xf0sXq\xa5\xedC\xf7;1X0\xb0\xd3+C\xf8\xe8s\xae\xf8B\xc0\xc609\xa5\xb2\xed\
k\x01\xfbrAYA\xe2_\xdbR\xd8-\xf1\xea\xe7\xe2 p\xd1\xe4c\x11i\x1e\x82\xae\x9f\xa0\xc7\x8f\xc06tr\xc9\x87\xb07\xcc\
\xe3\xa9\xfa0\x90\xdf\xe0\x93Ua\xe2\xd4\x90n\xcb@l\x19\x02n\x8f\xf3\n\xcc\xd1\xb1*p\xf4\xc6C\xea\xbe2\xad&Q\xf8\x1fA\
\xcc\xbaQ\x99\xcaa\'\xc6\x80m[2\x1e\xfeS\x9b\xf2\x00\xba\x81\x03\xe1oSd:\x92\xb6\xf1\xd2\xda\tQ\x04\x15\x80\xfb\x99\xf0\xda\
\xc01\xe9\xd4\xb3B\xf9\x81c\x1c\x00\x16^\xf0\"\x0f\x81\xdc\xf2sJ\xbfp\xd3i\x124\x95\xf1;\xf3rk\xad\x10:\x05bO\xf6\
\x90\xb7\x8f\xd2\x05I\xb1\x00\x00\x00@\x10!f2\xd2;\x90\xa29\x110\x90.\x92\xa4\xda\xa0\xb05\xd1\xdd\x15P\x17\xe8C,h\x90\
\xcd\x9e\x01\x17\xf3\xd2c\xe7#\x9e\xd8\xa0\x06s@$\xf1\x12a\xbc!c\'@z\xed\xb1\xa8\xf3\xd3KgS\x1f\xa9\x02C\x18\xa1\r\
kso\xf6\x93CJ`\xc1^@\"G\xe123\xb2\xb5\x1c\xf2\x98\x01qh\x17\x10qm\xa3aD\xd2\x99\xf0\xf0Sr\xd2\xc6\xe1\
\xc3\x1d\x16\xe4P\xe32CD\x109c!r\xd0\x81\x98\xfc\xd3\xbaMq\xbc\xb80dT\xc0u\xf6\xd1\xe7\xcd\xa3Z(\x92\xaa$a\
\x7f\xdb\x00\x8e\xa3\xc2\xb7Z\x00\x1c\x06\x90\x7f\xfa\xd3\xf8=\xe0\xc4\xb9\x11\xe7\x00b\xaa\xbb\x00\xd1\x1d2\xc0\xb0\xe0\xb4f3j\xf0\xb01\
^#\xd9Q\x83\xe8z\x80\xb6\x84\x03\xe31 \xe1S\xf0\x97\x0bQ(61#\x90\xc2z\xd0\x80\x8b\xcc\xe1{lr\xc0\xf3C\xf1-\
\xa3\xbes\xe0\xc7\xdbr\x8fXA\xb5\x87p\\\xef\xd1$\x1f\xc0\xe2\x0f\x80\xc1h\xb1\x9fM\x10oba\xf8#!\xc6\x8dQe\xe5c\
V!\x02_\x08\xc0t\xbc\"\xfe\xcb0_?\x13\xed\x10\xd2\xff[C\xf8\xda\x01\xd3+\"\xeb\x1c`2\xe8p\x84\xe5\xd25\xfa\xd1l\
{\x11~\x0c\x91+?@\x81\x01\xc1\xd5\x1a0 q\x80a\x07\xa1\x13\xe9\xf2\xd9\x10\x93\x15\x8er8G Y\xf8P\xb0\xa4\x91C\x14\
\xe0\xd8\xedr\xe6\x04\x04lic\x00\x00\x00\xe7]\x11\x8d\xd8\xd0\xa8\x15p\x00\x00\x00\xf4\xa2\xf0\x0bw\x92>:\x01\xae\x17`\x06\xed\xf3\
\xbf\xd1B\xda\x95c\x8e\xf0\xf0o\x06\xe4!:\xd3$\xa8A\x85\x900Z\x0b\xe0\xb3\xb9\x00\xfa^\x124}\xb2k#QDg\xf0\x9f\
\xf72G5 z\x95\xc1I%B\xd9\xdf\xf1r\x00t\xea\xd5af\x90\x03\x1bm\xd0;\x07d\xf9d1\x97\xb8s\xf9\xe0r\x05\x05\
\x81]=R\xf8 \"\xf9\x03T>l\xa3\xc6\xa0b\xfb\x7f\x00\xd8\x96\x0278QGY\x10\xf0\x05\xe3(e\"\xbf\x9fP(E \
\xaa\'\xe0Q\xfe\x11pS\xc0\xec\xf9\xb3\x9f7\xd1`\x9b\xc3\xd8p\xd16\x83  r`\xf16QK\xde\x10\xbb&\x10En\xe1\xd3\
\xf3\x10I\xa7 MS\xa1eA\x82\xae#\xe0o\xd3!\x16\x05\xa4\x0b\xfc\xc3\x9b\x12\xa4\x86\xc2\xa0h\xdf\x02\x97p\xe1\\\xcc2-\xf5\
\xf1G\"`\x08\x85\xa2\x0c\x84\xb0\xd1\x8f\xf1)\xcb\x13\xa7\xd9\xa3\x03\xd8\x90\xb2qq+\x8ca\x02\xebC\xf8\xee\xe2\xb6&sd\xa0S\
\x00\x00\x00rW\x93\xb3\xc2\x00\x07\xdda\xe0BP\x8c\xaaP2&\xc1\xb5\x85bX\xdd#\xae\x8b`\xcaE\x92\xae\xdf\x01\x02\xa6\xd2\xb8\
JA\xd1\xe5\x83#%\xc0z\xf9\x93\x13\x8f\xe1;c\xa0\x82=\xf1 \t\x80zPa\xe9\x1da\x9a\xe0\xb342\xa3\xee}\xc2\x9b\x9e\
c\xfc\xfa\xe0\"\x82\x92q\xed\x90V!\xa0\xa6\xf610\xf6\"\xba\xd8\xa0`\xd7\x10\x1e!\xc0\xd5% \xe0>\xb1\x9e\x01\xb4\xbe\x86\x01\
\xac \x01P\x97!\x00\x00\x00\xd6\x0bq\xf1\x02\xd3_\xdc\x03W\xff\"\xe50\xd3\x10\xe0A\xb1\xf3\xf3\x12\xd3C9\xdd\x01f\xd3\xa2\x10\
\xbfA65\xc1\x13XP\x1b3P=\x9f\xf1\x0e3\x82}\x12\x14\x00\x00\x00\xcb\x98\xb0^\xaf\x91\x88k\xb1k!\xf0\x1b\xb11\xc9\xe4\
\xd3\x13\x8br(\xd3\xb2\xee\x1c\x02\xd3\xda\xf3\x154\xa2\'\x0f\x04\xcar39\xfd\xe1z`\xd2\xd6\xaf\xc1`\r\x10\xce9 yU\x00\
\x82-\xe0\xb3M\"\x00\x00\x00`{\xe1\xfb\xfd\x80\xc3P2Hj \x00\x00\x00\x89\x94\xd2\xcd\x0f#\x92c\x91\xae\x8e\xf1Pj\x11v\
O\x10\xd0e\xc3\xab|\x81\x15\x10\xa1\x0e\xd8\xb0@\n\xf2\x99\xb6\x00\xba\xe4\xa3?\xcap\x0e#\xd2\x90\xa9\xf0\x00\x00\x00\xfe\xa3\xc0\xe3\xc8\
s\xe6\x17\xf2\x01S\xf2\x18\x93\x11E\xf0\xc3\"\x0b\xe4Q\xc1s\xa9.\xc1\x1f\x18\xa0\xd5\xca\xd2 \xc2\xd343\x81[\xd7\x02\xacMA\
X\xf9\xb0\xa9\x8b2\xce!\xf3\xe3K\x81\x88\x82\x11\x80\"\xd2Ro@\xae\xd2\x91&\x821\x13\xe9smq\x82^/\x83]\xff \xe3\
\xa7\xc2\xcbp\x10\xfb\x03#\xd0\x17\xd4\x00nS\xdc\xbb#1UC\x91o0$\xde\x93\xe8\xf4p\xc5 \xc0\x05\xc1A\xa0\x96\x01\x18\x0b\
\x92\x9d\x8b!<\x18\xb3\xb2\xcf@[\x94\x12\xc1\xb9\":\x9b\xd1\xa7=\xe0\x00\x00\x00N\x1f\x81\xe4\x06@\xd6\x05\x92\"B\x81\x03\xd3S\
\x9b\xb6\xc1\xf0a2S\x95\x82\xf8\x14\xf1\x81\x03\xc3\\%\x02,-\xf0\x87\x02\xb2\x153\x83\xc3\xea3\xfb\\B\xe8\x81\x92\x9f\x1e\x82\xdb\
\x0c\xe4\x9a\\\xf1\x81Y30<\xd1\x99[Cb\xeb\xe368\xe0\x87\xd6#`\xae\x81\x13\xb5a\xf1\xf9\x02|\xa9\x02p \x91\x911\
\xc1\xa1,1\"\xaa\x02\x80Ar\x1d<\x90G\xc2\x01]]s\xe0C\"\x05-cE\xe1\xd3/\xd9\xa0\xa27R\x17Br\x9a\xe0\xa2\
\x00\x00\x00\x80\x19\x02\xce\xee\x02\xc4{Rc\xb72\xb7m\x12@0\x81&\xae\xc0\x87a\xe02m\xb2\xe6\x06\"\xbdG\x83\xa3\xdd\xf3\xf1\
\xce\xf1\x88t\xf1\xe4\x100\xa7m\x92MI\xb1s\x13\x84\xf5)R\x1c\xda\xd1\xcbm1}\x90\xb1k\x1c\xd2Y\x013L\x8f\xc1\xdb\x85\
\xf2\x11\xdf\x93\xb2V\x11/\x03\xa1K!2\x87\xf4\xf1\xaal@:C\x80Q\x89\xd2\xa7\xbf\xa0\x94`\xc0\xac\xfa\xf3\x83\x91@\x0b\x07\"\
iL\xc0\x00\x00\x00o)\x83?6\xe2\xd6E\x10^\xe6C\xa5\xc9\xb0\x8f;P\xcc1\xa3\x96/A\xc4\xef\xc3\x9b\xeaa\xf9\xd0cy\
\xa0\xe2<\xd8q\xa1\xcb\x032\x00\x91\x88\t\xd3\xc2\xa319\x0b\x12\xffJB\xbb]R\xbb\x9a\x82($\xb11I\xf1=\xf3\x01\x00\x00\
\x00\x85\x063\x9e\xff\x03\xcc)\x00\x19R\xe2\xf3\xc9\xf0rJ\xd0\x9c\x97\xf1[\x93\x90UL\x91VMC\xb4\xd40Xzr\xf5aC\
SA\x00\x02/\x92\x0f\xf6\xe3\x00\xf4@\xb3\x9a\xf1\x90B0\x13\x063\x15\xde\xf3\xab]\x91\xc5\xc8\xc3><R\xb7\x91\xb0\"\x8d\xe1\xf1\
tQ\t\x18D\x92B\xd13\xa4\x12\x89\x0e\xd0*\xb7\xa1r\"0\xff\xff \xc7>C\x8db1f\x81q\x1d\xd7\xa1\xb2p\x81\x92\x89\
\xf2\x1e\x89\xc1\xb8n\xe1\xd5\x8b\xa0Ceae|\xb2\xa9f\x92\xa2\xcb\xa1*\xcfA*\xee\x02\x8a\x18\xd2i\xcac\xfa\xbe\x83M\x8d\xc1\
\x1c\x14Q\x05\xc5Q\xfbA\xa2F\x02$\x1f_A\xa20\x10\x87\xcf!@\x10\xf0\xdd@\x03s\x04\xb0\xe9\x05\x01\xe2S\xa1\xdde\xd2\xa5\
\xec\xf1\xf5\x1fr\x86M\xf3{\xb2\xa1\xb1\x1d\xf1\xb5\xcf\xc37\x02D\x14\xf1Q\x8ao\x93NY!E&\xd0p\x15a\xeb\x8db\x1e\xeb\
\xb1\t\x17\xd2s6\x91\x02X\xd0\x87\xca\x13\xb2\xeb\xa0\'C\xa2d\xa3\xd0{.B\xfe\x8fA\xddGB\x06_!\xae!0\xcc\xb9S\
\xa4\xbd\xa2x\x85\x02d\xa9a\x88l\x82J+qp\xaaP\x8a\x02\xd0\xc4)\xd2\xae\x0fr\xe5&\x93\xf0\xa9B\xac\x8a\x807Dr\x94\
@\x93\xdeF\xe0\x03!\xe2N\x8b\x81L\xbe\x13\xea\x0f$y\\\xc1\x00\x00\x00\x7fvSL\x942\x8dKAN\x9bAue#}\x02\
@\xc6\xa10\xdb*\x91\x10\xcf\xc3%\x98\xa2\xd0\xbe\xd3\xaa\x12\x940E\x11n\xa1\x11\xc2\x8c\x13\xd3\x13\xe1\x11\x0c\x80\xb9\xf1\xf3\xbdb\x92\
\xeb\xd5\xe3\x85\xf3\xc0l_B/\xf7\xe1\xb1\x91\x81*\xd4\x02\xdd\xa4\x00\xd8\xaa\xe3\xd3@\xd1_\xcb\xf3wd\x13>\"r8\t\x80\xf4\
o\xb0\xa3\'\xb2V\x02\xb3\x0e\xd1\x91\x86~\xf3Oe\xb3\x1e\xbd\x00*\xc9 5\xf2\x81\x00\x00\x00\xcb\xd7\xd3\xcc\xb8P\x0b\xb1\x90I:\
B\xd5F\xe1\xa16\x11\xea\x96A\x0cCa\x8f\x7fR&\xe5c^\xedP\xe7\x8e\x82\xe2\x8aQ\xe8\x8a\xf06\x84\xc0Q+\x02\xddv\xa0\
\xc9=\xe0\xa9\x80\xa2#\x04d\xb6O\xb1\xa0\x13d\x17\xa2\xd0\x9au\xe1\xb6J\xe0\xd5\xd6s\x03\xac\xa0\xc6\x930\xe6Z\x83\x00\x00\x00z\
\xb4\xd1\x00\x00\x00\xa9\xa3\x00\xc3\x99\x92^!\x01_\x8bpm?\x81C\xe6\xe1N\x9bPqZ\xf0\xbe\xaaP|\x80\xd3[\xa33\x03,\
\x03\r\xdd\xf3\x15\xcd\x80\x8d\xf4\xc0\x93\x9f\xd0k\xc7\x01\x1b\xf0S\xeb\t@ i\xc1\xd8\r\x00\xdfS\xf2\xb6\xb4p\x02I`B9q\
\xb54#\xac\xd9\x10A\x03\xc17N\xc07\x9a\xf3\xe4\xdf\xc2W1\x12%\x05d\x87X\xa2\xff\xaf\x90/k\xb1\xdf\xec\x13(\xff\xa1l\
\x1e0\x1c\x10\xb2_\x88\xb2\x96Cs__2\xcd\xaa\x00\xad\x83!\x02[\xe3\x9b\xb2b\x05\xb7\xb3\t7\xb0\xd0\xdd\xd2zqR\x8c\xbb\
\x913ns\xf7\xa6\x81\xcc$\x92\xf4\x05\x82p\x99\xb3\xa7&\xa2\xdfd1f\xba\x11\x9f\x0f\xa4\x80\xcb\x83\x9a\xb1\x91@\x83\xe2\xc8\xaar\
G\x03\xa2\xd4R\xb0\x1e\xf2\x80;\x19p\t\x86\xf2`\xb4aL\xad\x82\xfcV\xa3\xfd\xbcQ\x81\xc7\xf36\x12\x80g\xc2\xd07\x1ep\x05\
p\xb3\xaf\x13\xa3\x19\xaeq\xd7\xff\xc1\\\xe6\xa0\xc13\xa0\xdc\xd1\xa20P\xf2\xbcY\xc3\x9f\xad\x119\x07\x10.\x9e\xd2Dt\xf3\xa3U\
\xb1\xe4X\x93\x99\x07\xb1\xcbA\x82\xc5\x1d\xe1\x8a\xbcA\x00\xa5\x02\x8b\xea1\xb4-s\xab]\x10\xd7\xa11\x07\xed\xa1}\t2\tv\x02\
\x9a\x0f\x81\xeb3\xa0>\x18\xd0\x05\xd3!\x00\x00\x00\xef\xe4\xa0:i\xe2\xa8\x8d\x90B\xde3h\x07\x04\xe5:C\xffI2\x9dD\xb0\xc1\
\xdds\x0c2\x91\xca\x9d\x91\x9f\t\xd2\xe6\"p\xc4z\xb2\x96\x85\xf2A!\xd3q\x0c\xd1*\x1a\x80\xd1\x97q\xa2\xe8\xa1\x8d\tA\xf3\xf8\
\xa1\xb6q\xc3\xe7oR\x8d\x03\xd4\xa7;\xc0L\xbc\xe2>\x91\xd1\xe9\x1b\x91g]\x12&O\x91b+R\xf1{P\"\xc6bq\x93!\
\\R\xe2tr\xc25\xedB\xb0\xaa02*B\x9fP\xc0\xaa\x90\x12\xean\xd3S\xad@\xa3\xf5B\xf8\xbd0\x9f\xfbC\xaa$\xa2h\
F\xb36%\x91\'\x82\x107A\x82b)!\x95\xb6\x82\xb4\xf5\xc0\xdb\x94 \xbc\xc5\x03\xff\xaa\xf2&I\x00\x0c\x89r\x18Bs\x07\x03\
\x12\xc4\xc6\xd3\x0brc\x80\x95\xd0&6pK}\x82\x00\x00\x00\x97\x1fp\xf8\xd7\x93\x9b\x92 \xb733/\x95C\x97\"\xe1\xdb\x8cP\
:\xc9s\x0c\t\xf4\xc2\x01\".\xa7\x81Q$\xd0\xa0\xffq\xbf\x19A\xa6\xf5\xa3|G\xf2^\xfa\xb2\x83\x9e\xa1\xfc\xa1\xe0\xed\x15\xc1C\
M\xf0\x83\x1b\xf2w&S2\xed\xa0\xce$\x90\xea\x11\x92h\xc5\xe3\xefT\x81\xe4\x00$\x03\xc7Q]\x03\x92\xdd\xc8\x81\x05/\xe3\x18\x1f\
1]\xb6q\x8fj\xa2\xbdpsM\xb1\xe3\xef=A\xc0\x06\xe4\xf7\xd2c\xf1>\x020\xb7\xf0\xcb\xa1r\xd71!\x84\xd83!\x85\xa0\
\xe0\xbf`\xd5\xb2\xd1\xa2\xd3#8j\xb3\xf7\x16\x02\x01\xe1\xa0\x8d\xbb\xc0\x9b\xa8\xe2M;\x801\xf3!\x05\xfc\x90\xe7hR0\xb7b\xc4\
\xf5\x03\xd8<\xe3\xb3\xd4\xc1\xea\xc4\xd3_\x0fc8\xaaB\n=\x91\r\xf7\x92K\xf9\xf2\xbb\xb2\xc3\xd7\xf2\xd0#\xcbp\x88\xdbP\x12h\
\xc3\xc7\xe93+y\x91\x15\x92!.\xdd1A\x87\x93\xfb\x9f\x10\xe5U\x83k\x96a\x96\x9d3\xc9\xde\x11\xd3\x02 \x83\x9b\xe2C\x08\x14\
\x91\xf2\xd02G\xc1\xadK\x92\xc71\xd1\x82\xf2\x13h\xddb\xb0\x0b\xf2\xb6\xc7\xc1%\xf6Q\x01mp`\xea\x83j\x1b\xf3u}\x10\xfc\
\x06\xa4%\x90a\xdb\t\xf2\xac\n\xb3&\xfa1\x00\x00\x00\xc7G!\xbd\xb9\xe1\xe6\xdfC\x01\x8f0D\xc5\xb2\xfb@\x81\xda\\\xf1-Q\
aTNP[\xd8c\x1bW\x82<\x0fD\xc6\xbf\xa1\x98e\xe1\xef\xcb\x93\xd4cQ\x00\x00\x00\xf0\xb12\xbe\x1d\x02{\xd3\x13\xf3_\xa2\
x\xc1\x90\xf8\r0\x08-\xf1lc\xc1\xef\x05\xa0\nk\xd22#\xd2@e2\x8f\x97\xc1\x91~!\x96\x17!\xe3\x81\xc0*+0\xba\
-\x91H\x05\x10\x15b\xe3\xc2\xb6\x91\xdb\x03\x84\xf5e\xf0,K\x01\x8e<\xb1\xd5\xdb\xa3qE\xd0O\x18A\x9fi\xe1\xecB\xc1\x87\x10\
\x13\x8c\xb71\xf7f\xc2E\x07\xf1\xed\xe8Q\xa4OpkTC\x14\x9d`!\\\xb0\x13\x02TXnb\'b\xd1\xd4;s\xf6\xa5!\
<+\x12TqBO\xe2\x91\x9d\xf5\xb0\x00\x00\x00\xdd\xff\xb3\xef\xda\xe2\x8d\xd5\x81\x0b\x014d9\x82i\xfa\"\xfe\x1b\x10\x81m\xc1\xc5\
%\xd28\xf1\xb1\xf0\xe4\x83\x1c\x1a\x80\txPJ\xbaB\xc0\xe11\x07\xd9a2\xc6\x01\xc4\x88\x01\x8b1\xf2)\xed\x90o[\xc1B5\
\"\xb5m\x93u\xb3\xe0\xb0\xd0\xd2P\xeb\xe2|\xfd\x83<\xc6\xe0\xa8\xfe\x83\xbc{\x13\x02\xdc\xd3c\xd3\xa3\xe4>\xb0\xda\xc6\xe1\x00\x00\x00\
\x9b\x88\xe0\xfek\xa2\xf1\x1c\x03\x06\xd0\xa0r\xaab~\n \x00\x00\x00\xad\x82\xa2\xcegR\xeb/\x02Hj\"\x18\x0c\xd4\x1e$r\xd8\
\xfcq\x8bz3\xe80Q\x91\x12@)H\x827\xc9!\xeb\xaeq\x9b\xa2S8\xc4\xf22\x04\x91\xe8\x0br\xde\x96\xc0\xac\x05A\xf36\
cj\x82\xa1_\x12\x94\xc8ia\x03<S\x19\xfe\xf1\xd3\x9f\xa1\xa9\xe0\x83\xe9)CA\xb5\xc1\xf1 \x12\xe9\x07 \xf8\x04\xd4s&r\
\xf1\xfe\x90O&\x91\xb5x\x12\xe1\x92\xb3\xde\xe1#\xe8\xad2\"\x84A\x00\x00\x00\x12o\x12\x9b\tQd\xb1q\x07{\xf0Tt\x91\xf3\
\xd6\xc1\xb4\x8f\xd1\x85\x14\x04\x00\x19qY\xdd\xb1$ \x02\x01S\x01eU\xb3\x99\x9a\x83CR\xd3\xc4\xfer\xd4\x07\xa4\x1c\xa9s\xe4\xc7\
\xd3&\x950\xa8n\xc2\x08K\x91N\x171q\xfc\x93\xe1\\\xc0Ki\x82\x0f>SN\xd6\xe0a\x8e\xc28\x00\xd2\xed\x07S\xd7\xfb\x11\
\xb3x\x90XHB\\\x9a\xe1\xdb\x1eAz\x13\x13V\t\xc1`%`S[\xa2\x95%\"\xba\xf2\x91\xc5\x82\x10\xdc\x0f\x82\x9c\x0c\xd4\xd5\
o\x00\xde\xe0B&\xb4\xa0\xc0\xc4\xb2\xcb\x18\xe1\x9d\xc6\xf3\xb8\x1f\x927\x86\xc1\xed(b\xac\xf6\xb0L\rp\x93o\xa1\xa4v\xd2r\xb8\
q\x02\xaf\xd0\xb4\xdb\xf3\xc0\x91A\xc2\xaf\xf2G\t\xf2\xd2\xa7\xf3\x9f\"\x80\x90\x8a\x82q\xc6\xd1\xd6\x83\xb1\xa4\xe0\x90:\xef3S_\xd2\
\xa5\xaa1q=s\xb4\xf41k\x90\xe0\x1cu\x91\x9d\xa0\x92\x06\x98q.9\xc3VE\xa0\x1eF\xe1\x00\x00\x00\xc6\xc7\x93p\xb8p=\
\x9cC\xac\xa9`\xcc\xc4\xe1[\x03`B\xeb1L\x13\x83\x13\xa1!\x1bP\xc2\x17 1 \xfe\xa0\xfa\x85\x81\xbe\xdc\xb03\"\xd1\xe4+\
\"\x86\xd6\xf1<\xf3\x10&\xf2R\x0e:\x01\xa0b\xf2\x17\xe20\xad\x81\x81A;\x92\x05\x99R5\xca\xf16\xeb\x91b\x16\x01D\x1a\xe0\
\x00\x00\x00h\x9d\xd0\xad\xff\xe3\x1d\x12\x01\xbf\x89\xe0\xcbUs\x16>b:\xf7\x10ae\xf1\xbfW2\x00!\xd1\xe7\xe7\x03\x8a\xe6\x01\x82\
=\x00\xfc\x0c\xe4+\x03 \xda\x10\xf1\xff\x82p\x8e\xffa\xb9\xeb\xc2m\xc8\xc0V\x12\xa0\x93\xe7\x90\xc5\xf7s\xb3b\xb1H\xaa\xf0*\xac\
a&\x99\xc07\x06b\"J X\xfdC\xeaR\x01\xde\xcda\x95\x9b\x02dGCTr\x00\xe5lQ\x93\x00\x80\xf0\xf0\xb3/\x89\xc0\
\x92\xac\x80\x18\xe43\x91\x1e \x8ds\xf0\xcd\x1bR|r\x02\xd9\x15C\x0c\xcc@\xf2\xd4@\x036\x92x\xa3a\xcc7\xc1\xad\xf2\xe1Z\
BA\xf6B\x80\xfc\xc2\x82\xca\xb5\xa3\x90U\x03\xd6\x013\xe17\xc1\xd1\xf92\xda\xd7\x83$[2\xc5\xdcA\xe5\xcc\xc3\xcc\x8f\x82\xdd\xd0\
A\xc5\x16\x04\xc6@`p\xc3Qh\x01T\xfd0#W\x0c\xb4\xf7\xfd\xe3\xb8\"\xe2\xc7\n\xd2v\x05\x94TR\xd3\x89O\x83\x88\xd6\"\
\xfd(0\x92O\x81\xee\n\x90\xb5\xec\xa3\xe5\xd1\xc0\xac\xa0\x90E.S\xcd\x15 Y\\\x032\xe81\x18g\xb3\xeb\x1119eAF\
\xc6\x92\x1e\x02\xd2\xd1\x00\x800^B\x96\xe1Sx\xdaa\x0b$\"\xda\xabb\xf0\xe7`\x94\xb4r\xbe\xd6 ]\x7f\xc1\x94\x99\xc2}\xd5\
\x00\xcf\xa7\xf2,\x0e\xe0\xb6\xf7\xc3\x04\xb8\x83`$C\x00\x00\x00\xa7\x85\x12\xa0\xa6S+\r\xe1RV\xa1\x0cF\xa3\x02\xed\xf2\xb0\x99\x02\
\xf5\xe5\x03p\xfa\x11\xda\xe4\x10A\x89r\xda\xa6\xe0B,\x01{\xb0\xa0\x1f\xc63\xb6#S\x00f`i60\'+\xa3\xcb_\x93Z\
\xf6\xe3J0c\xd4\x12\xb4I)\x92\xc0\xea`Q|\xe0\xbe\x8e\xa0\x8e\xc2\xe1\xe4\x1b\xb2\xd6\x95b+\x94sK\xe0a#v\x91\x07\xf6\
\xe1J2\x12\x109\x92\xa423cc\x13\xf2\xf4\xa3\xc1<\x90\x99\x9e1\xf5\'\xb0\xba\x11Q\x97\x13\xf0\x05Z\x83\xc2_2\x9c\x03\x94\
\xbb\xac\"\xab\xb7\x10\xc8\xa5C\xe8\xca2\xa7\xf7\x03\xc8\x96q\x11\xff\x13gZ\xf3\xb8\xd5\xf3\xb8\xff\xc1\xf0c\xa1Y\xf1\x13(\x13$\x9a\
{\xa2:\x0b\xb1\x00?\xd1\xa0up\x85u \xac\xc0\xe2Y\x11\xd1\xbc\xfb\xf0,\x0eR\xc1\xda\xb0J\xa4a\xe3\xb5\x12\xe7\xf8\x11\xae\xd9\
\xb1\x0ej\x90a`\xd3\x9b+\xb0\x97\x8e\x90\xf0r\xf3ZZr[\xda\xa0\xc4\xfa\x80\x8aG\x90[\xbf\xe1\x1e\xcaa\xfa\xc7\x81\xf1_#\
\xe2;\x01\xcd\x9a\x91\x86\xe8!7\xe6\x83\x9c\xde\xe3\xea\x11\xb4=c#\x16\xd8\xc3s\xb6\xf2\x00\x00\x008\x1b\xb0\xa9\xfd\x93\x13\x06\x11\xf3\
\x83c\xc4\xd5#\xf3<\xb1\x08\x90\x93\x0632\xf8%\xb2B\xea\xe3\xa4H\xe2eF\xc2\x06\xb1a\x192\xc3\x90\x8b\xa1#\xd4\xd3\x8d\\\
\xf3\x9fKpC\x0e1\x96\t \xa0o@\xf7\xe6\xd3\xea\r\x02\xb8\xe3\xc3cm\xc0\x93IaSd\xd3\xf9\x80by\xc0\x00\xc2R\xf2\
$4\xf0\x9d\xe3@\xaa\xbc\x90j\x7fPO&BA\x97 \xd6r\x01#\xc9!\x8e\x82\"\x94\xf6\xe0o\x13`}@r\x00\x00\x00b\
\xea\xa2\x85%\x80\x06{aQ3@s0\x02\xdc\xdd\x13#K 11\xe1+\x08\xc3s\x14T\xf0\n\xd2\x1ft\xf0\xb1W\xc1\xdbn\
\xb1\xb7\x00\x04\x17)0\xb9\x96@\xa1\xd2@B\t\xb1Z\x7fS\xadF\x90\xf1\xf0\xe0\tT\xf1\xd5\x8a#\x86zA\x02F\xf2\x1b\xc1Q\
n~SW\x02\xc2\xa0\x0e$-\xf6\x83\xa3\x17Tv\x93@uk\xa0\x8a\xfe\x03\xa4\x84S\xe63\xd3\xac\xd4\xb2\x03\x80\x02w9\xa2\xe8\
\x85\xf2Cn\xb0\xf8[R\x92\xa5\x90h:q%BP\x1fQ\x93\xab\nr\x0e\x8dQ\xce32!\xe7\x83>P`u\x9d2U\x17\
\x04\x8c\x01\x82\x93R!g\xddp$\t\xa4x\xea\xd3\xb3zq\xa0uB\xd6\x19\x10[SB\xfa\xed\x11G<\x92f\x18\x14\x15\xb5B\
\xbf\x8cB\xa0\x1ary\nb[\xc1 \xa9\xebQkV\xc2\xd3\xfa\xd3&Y\x82\x00\x00\x00\x11wAQ\xac\x10\x1eY\xf3|\xcbqJ\
\x10T\xb8\x07\xd3n\t\x93\x8c\xf9s\xe7\x97!\xdfPC+m\x80\xaa\x0b\xe1;\x1c\x10i^\x92\xa6\x90\xa1VUr|Z\x82\x8a>\
\x90\x13\x81\xd2W\xe42w\x121\xfb\xd0\x01\xd9\xa6\xa3\x04\x16AM\xd2\xf1n\x15r\xd2\xf0\xc3M\x901Wi\xf1\xe9\'\x02\xaf\xa6\xf2\
l\x86\xb0\xb0\x88P\xc8\xf0\x00\xd6\x19\xb1V#\xb2\xdc\xd5\xe3\x01\xe6\x13\x97x \x92\xd8\xe2\x12\x82\xb3{\x1e\x92\xd6A\xb1wc\"l\
WQ\x88.A\x8f\x7f\xc1\xebnq\xb3o\xb0 \x19\x02!(\xa0\xce\x07\x81\xc1\xc0\xa3/\xd7\x92\x91\xe93\xb5 \xb2\xdb\x154i\t\
\xa1\xf7u3_\r\xb3/P\x90\x1c\xde@\x11J\x12$\xdeq\xc8<\xb2\n\xe7`\xcd\xefC\xbbn\xa2\x00\x00\x00\xa7}\x12k\x14a\
\xe7\xf5\xf0Z<\xd2\xb4\x0fp\x1b\x8b\xc0\xd3\xa7!u\xe9@~\xf6\xf0\x86\x9d\x81F\x0c\xa1\xb7%aOM\xe2\xb4\xcd\x90\xd8>\xd02\
z\xd1\x1a@B\x7f\xe2\xf1\xc9j\xd3\xf4:\xf2I\xf0Pa\xa7\xf2\x96\x98\xa2T\x11\xa4\x1b\x88b\x0b\x19\xa0\xb1\xba\xa2\x0b\x1a2\xbeE\
Qq\x89b\x85\xe6s*\x88pP\xd2 L\xf4q\xff\x11\xd4\x0b\xcbc\x1f6\xa1\x0fm\x11}\x81\x80\t~\x81\x1d\xc5s\r\\\x82\
Qo\x81\xe2\x80\x10\xf6\xcd\xb3\x1dK\xa3\x1c\x9c\x81\xc4\xd2\x03Kl\xe2\x9cp\x00\xb1\x98`\x0fl`\x82d\x10p\xc6c\xddI\x02\x01\
\x16Rj\x8e\x90D\x02\x92\x9d-\x11\x1fa\x12Te\x11_x\xf0/N\x83\xad\x10\xf1\xf9\xfe\xf3\xc2f\xc2\xe0\x17\xb0\xc2\xa0\x10\xd7\x9d\
\x92\xb2Za\xe7\xb6\x93\x18%Q\x9443\xc8\xfc\x13B\xd1\x827\xe0\x91\xca\xbb\x01\xb0\xf7\xf0\x9fH\x01:gb\x08\x08\x01\x1a \xe2\
~\x96\x82\x9a*\x914\xfc\xb1(\x9a\xa0\xedj\x83\xef#\x02J\xb7 @\xe7q\x04t\xc3\xa0\x07\x92b\xf4\xe3\x19\x96\x80\x1a\xbeR\xa4\
\xe4\xf0\x12\xc1\x02\x0c=\xb0\xe2\xbd\xa1\xbd\xe7\xb3\x00\x00\x00\xa1V\xc0}Q\xc2S\xeb\x93\r\x0f\x91\xde\xd0\xd2\xf0h\xa1\xc3+\xf2M\x7f\
\x02\xff\xda\xd0\x1en\x83t$\x91b\xaa\xc04\xcf3|\x8a\xf2v\xa3\xa0L\x1b\x93\x88\xa10\xe1d\x93A\xb6\xe0^\xe0\xe1$12\
y\x12\x03\xee\x8dPW\xe1\x82\t\x041_W\x93#Q\x81\x80\x12\xe2\x9bx\xf3\x85Vq\xb9\xa8\xa0\xacTr4\xf8\xf1K\xb8\xc1\xbd\
\xd6\xf3qK\xa3\xbe\xbe\xf2\xe6\xf2\x81c\xfbr^\x0fq\x9b\xf7AdQ\xa2\xc0\r\xa0\xf2\r\xc4\x8e\x11\xd1R)\x82\x87\x16\xa2\"}\
\x02\xb9\x87s\x87`\xa3\x00\xf5\xb2rD\x80~\xe5\xe1\xff\xd3\x13\xa2\xbf\xe1,!S]\x89b\x0b\x83pPJ\xb2\x88$r\xb3Ip\
G\xb6a\xf0\x0c\xc4\xdc\xd6R\xd5\x15@\xadj\xa2/\x1c\x00\xad\xa5\x03t\xdd1L\xcc\xb3\xb6g\"\xcaO\x01\x04%\xb3\xb3\x13\x80T\
\x8a\x92;\xbe\x00!<\xb2@\xa9\x92sA\xd2\x98\rt7p`!\x18\x84*q\xd2\x00\x00\x00g.\x02y\x06A\xfd\x05$\x01\xb6\
\xb0\x86\xd4\x13\xac\x86\xa2E\xc3\xc1\xadjQ9\xcc@\x90 \"usS\x08\xf2\xa0\xb4+b\xc6\xd4\xa1g\x19\xb0\x10\"\x91\xac\x86\x90\
\x00\x00\x00\x91\x1dP\x95\x840\x1dgr\n\x82\x10,\x92\xf1\x88&\x03\xa4s!B\r\x116wr\xa7,\x82l\xfc\x00\xa3\x14\x91\xc7\
]\xa2 \xebC\x19\x0bD\xa7\xf3\x02?\xb1\xc1\xfa\xa7\x81\rtB\xb4C\xb0\xb8\x8d\xe3zj\xa37=\x81\xf3\xfb\x10\x85*\xa2\xdb\x84\
\x02>NC\xd5u\x03]6R\x93R\"\xbcZcDG\xc3\x83e\xd0q\x902\x8b7\x01\xcf\xe4\xf2\xe1\xd2\xf0\x89\x85\xb1*\xb9\x82\
\t\x85PP\xeeq\t\xd9@\x18\x17\xa1\x8e\x8c\x93\xd1\xeaA\x00\x00\x00\xa4\xe2\xc1\x0c@\xd2\xd2B\xe3\x85\xd8!0\xbf\xe0\x1d\x95\xa1w\
a\x80\x93\xe4\xd0\x1aj\xb0YCS\x9a\x91r\xd7\x89\x02)\xd8\xd2\xa3\x11PoPS^R\xa0T\x01\xf2P\x014p[\xc3\xa4\t\
\xf3\x86\x13\x81\x18\xa0\x12\x0c\xf9\xa1\x90\"\xe2\x0b\xa3b\xb9\x9f\xd1\x00\x00\x00U[\xd1\x1b\x16\xd2\x05\x86P\x10\x84\xd2\x9d{\x10W\x15D\
\x04\xee\xb2l\xbb`\xefc\xe3\x14\xa53c\xab\xc1-r#\xf1\xa8a\x7f\x83\xd2\xf0\xb2\x82\x1da1\xc1\"\xa1\x83\x04t>\xa6\x92\xca\
\xfa\x83+i2\xe5W\xb0?\' \x9aN\x03? \xb1\xaa:\x82U^2\xff\xd5\xc2\x88\x9e\xa0\xb6I\xc3\x1b\x97\x03\x07\x88\x12A\xd4\
S\xb3\xbap\xb0\xe1!\x87AA\x9dW\x11\xfa\xdeQ\x18T#+\xd9\xd1\x1d\xcb\xd3\nt\xb0qG\xe0\xef\x8cp[\xacC\x16\x0e\xf0\
t\xde\xf0\x18T\xe1=\xf5\xa3c\xd6\xf3\x97\xba\xf0(v\xd2\x0c\xf0#\x86\xab\xd3O\xd0`\xda\xfe\xc1P \x90\xda\xf9 #\x88\xe1>\
6\x13<\xff\xd1l\x91\x81fD@\x8c\xf0Q\x16p\x11V\xb8\x81\xa1L\xf2\xac3\x11b\xe8\xa3\xeb\xa4\xe1,jq\x85\x1da/\x19\
\xe2\xea\xed3\x7f\xc6\xe3\xefO3\xa4\'\xa1\xe1\xa1\x03\xf2\x17\xf2\xd9\x86`mx\xa1\x07\xf1\x81\xd2+\xc0e\x11\xf3\xa9L\x91R\x05\x84\
\xbe\xa9\x90\x18J\xf3\xd6N\xf1J\xd5\x12\xd9\x19#\x9fA2b\x93\x12\xd6\x02\x941\xc3\xc1\xc6\xff\xa1\x03w\xb3\xf2\xa3\x91\xec\x87Q&\
!R\xb8$\x91 \x02\xb1\xe6N\xc1\x8c\xaf1\xa2U\xc2\xd8\xd8s\'\xdb\x02\xde\xcep\x1f\x08\x84\xd9D\xf3\xff\x06\xf3\xc4\xff\xd0\t4\
pzw\x02\xe7\xcc \x12q\x13\xc7=\xa2^rB\xa8\xb9S\x95I0p,\x011\xda\xf3[\x08\xd4\xd1m\xd2\x99\xd9\xf1\xc6\x97Q\
\xce\x04$\xd9\xe5\x81w\xd9#\x03\xd7\xd0\x7f \x02\xc8ta;\xf5\x92\xa3X\x01\x94\xd2\x92\xe0\xb2A\xe5\xe9c\xed\x9a\xb2\xc7\x1b\x81?\
Fa\xf9\xdc\xb0\xe6\xf0\x91\xc8\xeb#n\xf1\xa3\xc3d\xf1\xbe\t\x83(\xda\xa3\x90f\xc0\xc5+a\xf8\x1ebjs\x00YG\xa0\xe7y\
aX\xda3\xa3\xbe#,\x0e\xf1dnC\xd34\x92\x8f\x923\xd1\x1d\x81\xd9\x8f\x12\xad`\xd3e\xb5\x11\x98\x00\xf1\x19\xdaC\nc\x03\
\xcf\xc1\xb0\xd0\xce\x92\x12\x00\x10\x19\xc31\x07sb\xa4\xc3qa0\xf2\\<\xa0HS\xb0J=az \x90\xca\x94\x90/\xfc3W\
`B\xe9PPF\xe5\x00D\xb4\x91\xb1\x1eb\xbc\x88\x92\xba\xd1a\x00\xcb 9\xe1\xf31\x1fr\'p\xb3*\x91\x01H\x96\xc0\xc5\x8d\
\x82\x035\x01\xb6.\x023Y\x82\xc3N\x02\xe4\xc0\xd2@\xe4\xe0\xe2\x08T_\xdc\x90%\xe0\xc3\xf1\x10@\xb4\xc0\x01\x13A\xf1\xc3A`\
YP@d\x17\x14\xedW\x82Ux\xc2\x90q\x91\xbb\xedq\xb9P0\x8b}\x10\x0f\xa72;\xbb\x90\x99\xbf\x90\xd62@\x00\x00\x00R\
7\xe1\x00\x00\x009\x15\xe1&\xc8\x01y%p\x12\x8d2BM\x02f\x06\xf3\x7f\xc72f\xa3\xa1?\xab\xf0CW\x83\xd6\xc6\xa2N\x1b\
\x81\x8b\xda1\xa4\xe5\x83\xe6 !\x0e\xf1S*\x10s\x88\x89S\x01\xc9\xa2\xb3BA\xee~S\xe0\xba\xe0/% \xf6p\"\xd1\xd5 \
8L\x82\x1f\xa9\x80\xc6\xc5 \xeb\x94\x91\xc4!@\xf3\xa5\xe2A\x1b\xd1\xe6\xcc\x02\xe0\x0bc\xb1\xd0q2\xe2\xd0%\xcc\x92r\x9b\xb3\x15\
m\x82\\\n\xb12\x16\x93K\x021\x8a\xdd\x02\x00\x00\x00\x06s\xb1i\xdb\x93R\xaf\x91\xc3x\x13\xaa\xac\xb0\xd6l\x92\xe3GA\xa7\x04\
\x13X\x1f\xb2\x93zP\x9d\xad \xe0O\x93\x1e\xa1\xd2\x84\xa3\x12\xe5\x19\x92\xb0\x10\x10\x91\xd5S\x00\x00\x00\x11\xebC\xc8\xa4b\xfc\x1b\xe1\
\x1e\xc4s\x11\x1f`qY\xf3\x9b\xbf\"\xc6:B\xbb\x96\xe1`\xa6B\xe5)\xb1PU\xb0M\xff\x11o3\x00\x15\xcd\x03!\xb2!\x00\
\x00\x00\xa9\x07R|o\xd1\xcf\x81\xa0\xb6\xd9\x93$`0j\x1d\x00,<2\x12A\xa3#\x1b\xb0\x15%\xd3Rgb)\xf8\x01QK\
\x00q\xff\xe0 \xc8BX\xe0\xa3\x1e\"r9~\x80z\x04\xe4\xe4\xdb\xb3k\xbd\xf3\xc3N\x90\xbf9\xc1\xc8ery\xf7\x02^\xb2\xd3\
\xd9eq]\x17\x92t\xa9\xa0[i\xa2\xaf\x93a\xcb\xe1\x80\t\x9c@\x9b\x04\xf4\x03\xeaaA\x0f \x8d\xed\x82\x18\xcac\x84\x0e\xf1i\
\x02\xd1\x07H\xf2\x06j\xc3\x01f\xd1\x9b\xc5\xf3&{\xe0\xdbR!F\x17\xf4/c\xe2\x8a|\xf0\xbcIq\x00\x00\x00+;3\xcd.\
\x80|\xf5sm:\xc0\x04\xcf`5\xa5\x01a]A\x98\xd4\xd3\xd0\xa1\x80Z\xde\x80\xb8\xa0b>\xd73\x99A@Q\xd5\xc1\xfbD\x01\
\xdc\x08sw\x83A\x00\x00\x00\xdddR\xd5u@\x00\x00\x008\xdc3\xf2g\xb3\xc8`\xb1\x95-\x02TL\xd0}\x8e\xf3\x13\xfc\xc1Y\
<3\rMS\xdc\x9c\x83c\x98\x12UFa\xb4\xe12}\xce3,8\"\xc7\xbd\xf0\xd0a\xb0A\x80\x12\xb1\x11\x93f\x05S=\xb8\
\x10R\x8e\xe0\x0f\xb4r\xdaH1\x90`\xe1\\(1\x11c!\xfe\xce\x03;\xfc\xd3\xb2\xac\x83\'q\x11T;RqXcf#\x82\
|\x17\xa4[\xb0!\x02@\xd1N\xc7\xb3\xea\xde\xe0\xd4u2\x8a\x00\xf4\x7f5\x02o\x93b\xe1v\x83\xbe\xc9b\xe6\x1d\xb3\xb7r\x01x\
\x05\xc0\x00\x072\xae\xa6\x90\x82\xe0\xd0t\x84\xc2C\xc3\x83@\x14$Oz\xe0\xc8\xac\x11\x98XP\\5\xb1O@\xd2\xea\"\xe1t\x9c\
\xc3\xdc\xbbR\x1d:\xd1\xc7T\xa0N\x0f\x14\x86\x10r\xc6m\xe3\xb7*\xb3\xf96\xf2\xda\n\x92 \xc8\x834\xa6\x12K\xdb\x93`\"b\
\x14\x94\xb0\x00\x00\x00\x16\x030\x00\x00\x00S\x04@G1\xc1e\xa2\xd1]\x99\xd0\x9c\x06\x11\xb8j\x82Y}\xf0\xdbyr\xce\xd7\xf0{\
)\x02\xc4OR=\xe9\xd2}\xc6\xc2\x03\xd6s\x89\xf7c\x0b:\x90wJ\"\xb3\x1d\xc2\xc2\xad\x902\xbd 0x\xf3\xea\x82\xb3\xd1=\
#\x19\xe6\xc3\x10\x8e\x13\x88D\x82\xfd\xfcq\x8f\xc9r\xcd\x06c\xda\xf9\x81\xc6\xd9\"\xf2`\xb1\xd9\x11\xc0\x98\xa3\x90\xb4\xdd0\x9b+\xa1\
\x7f\xda\x00\x14\xfc\x93\xa7\xc8c\xa4sB\xc0k\xb2y%#\xf1\x14t\xe3\x13T\xde\xd6\xd1\x9e\xb7\x01\xc4\x0e\xf4\x9a\x7fR\x89\x91\xd1\xb7\
3\xa1.A\xf0\x99\xdap`\x9c\xa2f;r\x8ft\xc2\xbc\x07\xb4\xfc\xb3\xc1p\xa6 >21K\xec\xf0/\xd7s\xb9\x98\xb2I\xe0\
\xc0\xac\xefA+n\xb2P>\x90aQ1\xee\xcbRp\xdb \x1d\xd9\x13\xa9\xa9c>\xca\xf2\xb8<\x91\xcb\x10\x10\xef8!\xaf0\xf3\
\x99^\xe2\x835\x93\xa0\xc9\xc3\x89\x08\xa0fDA#\x87\xe2p\xf20P@a7\xaf\xb1\x89\xcb\xa2\t\xfd0\xaa\xf4sW}\xc1\xac\
e\x13\xe7\x1d0\x17\xfb`\xb4C\xd2\xca\xec34\x18\x11\xa7\x83#{6!\xad;q\xb4\x1e0}_\x93c\nBU\x933eG\
\x10cN\x12B\xe4S\x89#\x91\xa5\x03\x14G\xd3\x11Tc\xd2\x00\x00\x00\x1f[\xc0 \xf7\xe3\x97\x11R\xee\x94 <>\xf1\x14$B\
\txR\xf7\xb9@N\xb2b\xfe_\xc2\xb3\xdf\xd3k(q7\x0eTu\xd5\x11?\x81\"\xc8\xab\xf0DA\xa1\x0e\xaf\xd0\xaf\x84\x80X\
O\xf2\xbd\xea\xe1\x8a\xf6\x12\xc3UB`I\xc2\xa62\xe2A\x8e\xc2\xe9\xf3\x10\x9b\xa12O\xc9\x13V\xe9A\x1a\x9b\x02\x83\xf50Kt\
\xe0\xb4ca[\xf3\xc1IX@%\xdf\xc1\xdbDRC\xc6\xb3\x18\x7f\xe1B^p\xbc\'Q\xc5\x1f ?\x1c\x11^\xe0p\x1b\x86`\
\xfa\xcf\xc2\x02dqL\xc1\x81\xd3\xc9S\xa43\"\x02\x8aP\xf9\x10B\x00\x00\x00)\x16\xc0\xef\x8b\xd1\x14K\xb1\xf5\x80\xe0\x14:\x12\x8b\
\x94\xb0w\x1b\"uw@EiaYk27\xd5\xd3\xa3_1\x84\xdd\xb0\xbf\xd8\x11b\xb2\xf1q<\x00\xc3\xde\xe3s\x0f\x81\x8a#\
R\xf4\x08\xc4\xed)\xf2\n\xf2#\x80_\xf0U\xd1b!;\x81\x8d\x9d\xe0S{\x80e\xdb\xc03\x91\xa3\x00\x00\x00:\x8c\x90\x98U\x92\
C? \x82L\x12\x972\xe0O^p\xf9\x92\xe0T\xe7\xf3\x19\x0b\xb3j\xc1B[\x06\xd2\xc9\x1d\xb0\xe0\x861\xa61\x91y\x81\xa1g\
\x13$\xfc\x0c\xc1[\xa9\x13\xc9\x84\xb0\xeeu\x12i\x18\xc2\x83\x81\xc1\xe9\xe0\xe0\x95\xd8\xc0\x87\xf6\xd3\xf5\xff\xd37\x96\xd2U\x14\xb4\x17\x18\
s\xa0}\x83z\xbc\xa0\xc2\xf9q\x86{\x91\x80\xf0\x80 \x9f\xc0\xd0@\xa0 \xa32^\xfa\xd1\xd3\x0bT\x1b\xcf\xf0\x06\xeb\xb2\xcb\xc31\
\x89\r\xf4\xe6\x15\xf0mo2[cq\xa3\x9a\xe2\xd0d\xd0\x9a\x18\x00!\xdb\xd0+\x14\xc0\xe3\x07\xf4\x02\xf7\xb3\xd4/B\xf3\x8fB\xdc\
\xcd\xa2\x9f\x9d!\xdd_R\xb4\x87\xc1@\r\"\xcdZ\x81\xce\xe6\xa0\x03\x87\xb2\xe1\xfa\x02\xf5\x01\x04vv\xf1\x80\x143\xb5\xf6\xd2\xd2[\
\x12\x94\xbb\xe3\x97\xf8\xa3FmP\x06\xd8\xf1\xfe\xbbb\xda\xf4\x93W?\x922\x12\xb4\x94\xe6\xf3\x12.\xa3\xda]rHb\xc1\xd2\xa3\x10\
\x9c\x13\xe2-\x1d\xf1\xc9\x7f\x80\xc6\'@5{1\xe2\x19\xf0\xd2\xbd2W\x1eRh\xe4\x82\x17{C\x00\x00\x00\xca\xcd\xf0\x06q20\
\xe3\xc1\xc0\xc7\xb2\xe2\x98\xd0\t\xd4\x01\x99K\xa3\x96\x1d\xa1sA\x00\xaaf\xc1\x89SC\xca\x06\x00Vj\"\xdd\xd3!\xd7\x95\xc1\xf7\x8c\
\xa1G\xcfPo\x9f \x90]\xd1bp\xe3b\xd3\x80\xafD\xf2\x8b\xedA%>\x11#b\xf0\xeae\x10c\xbd\x92\xa0\xfdCUa\xb3\
s\x8b\x81u\xd8\xd1\n\xd3p\xf1\x11\xe32\x1c2\x0e\x1bA@A`\xa9r\xd0LLbq\xd6\xa1r\xdb\xd2k\x00\xc1\x8eU\x82\xe7\
UpWe\x10h\xd9\xf3\x0e\x11Qou\x91\x1d\xc2\x10X-\xb2m4q\xea\r\xf0\x90\xe6\xe2\xa1\xfcP\x1a\x10\x04\x04\x02\x84\x88\x07\
\xa0\xbe\x1b@a\xb9\x82_Z\x01PW\x12\xfc\xcd\x80D8r>\x01\xc45b\xe3\xd4\xb7q\xabX\xd3\xd7M\x03\x1cWS|;\x12\
G\xd8\xf1w\'\x83tWP\x1b\xe41\xb3dQ\xe68\xe3|ia\x99\xcf\x10\xee\xe0sNz\x82\xb2A\x01\x00%P\x1a\xd7bf\
\xff\xd1\xf6J\xb0\x01\xcc\x93\xec\xfb\xf0\xd2\xe3\xe14=\x00K9\xa2\xef=s\xd4\x16d\x180\xe2Z>r_\xebP\x99\xd6\x83\xa2\xe9\
\x00_\x18\x13\x00\x00\x00\xaf\xc9\x12q]a\xb0\x8f\x002\xe2\x03&\x93\x82\x10\x90 \\\x10\xe0\x00\x00\x00\x17\n\x04\x8dH\xf1\x86\x8a\x93\
\x90\x19\xa1\x1a\xf9\x03\xe9\x07RZTa\xb3\xdcC\xbb\xfas\xec~r\xe9q\x13B\x1fB\x86\x8er\xd7\xce\x01\xe2\xc4\xd1\xdf<\xa11\
k\xa3ry\x83\tBq\xb1\x99p\xd4\xc8\xf3s\x88\xc1\x06\xe01\xf5\xa90\xa4\xd7c\x7f\xbf\x00\x00\x00\x00$\x9f\x82i\xcds(\x96\
\xa2\x87\x80\xf1\xa2\x83\xb0\xcb\xd8\xa1\xbbSa\xb0\x14B\x94D\xf2\'H\xa3D\x8a1\xbbqr\x89\xe9\xa0\x830a!\xa0\xb0w\x94\xd2\
V\xe0\xc2\xed\xd0\xf1\xc3\xef\xa1\x86O@j>\x03r\x1a\x91\xe8\x8e\xb0X8\x81\xc6\xbcP\x1b\xd3\xf1\x86\x1fR\x15\xaa\x80\\N`\xc5\
\x07D\xfd\xcc\x80\x06c\xf2\xe8\x8f\xc2\xa6o\x13\x87`2\x18\xd9 \xaf\xd2\xc3\xa1x\xc2\xb1[\x12\xb2c\x12\'\x00\x02\xe4\xa8\xd0\xb3+\
\x10z\xfc\xd3\xcdf\xe1Ndq\x1b9\xf3J\xbc\xd13\x01\xf3F\xb91\x91\x0e#\xfc\x94\xa1\xe1y\xb0.e\x81:t\x01\x1d\xbbP\
\x08\xdf\xc3Er\xc0:\x9e\xd0<\x02\x91?k\xf1\x13\xc7@K\xfd\xa1\x04\xb5p\xa8~1\xbf\x8d0\x95\xe0\xb0\xe5y\x13\xb7\xe4\xd2\'\
\xe4\xf30\xfe\xc2\xc6\x0f\x94\x95\x9d\x82m\x89\x80\x06\x0b\xe3\x19\xae\xe2\x96\xb9\xa28$\x83\xbc\x06\xb3a\xa7\x80\x1b\x06\x04\xba@\xa3\xc1w\
\xa2(\n!\xdb\xf6\xc0\xd6 \xc2 \xa1\xe0\xda\x84`\xf8\n\xb1\xeb\xc9a\x8a\x8a\x00\x00\x85\xb3\x928\x81\x9cj\xb3\xe3\xe8#\x7f\xa4\xd1\
\xf0\'\xb1DN1^\xf3\x10c\xed\xa3\x8bv\xc1\x1d~\x81\xcc\xdf\xb0\xa030\xa8Z\xd3b\x18Q\xa6\x18\x81e\xf7C\x86\xb2\xf1\xd9\
;bY\x12#]\"\xe1\x89\x99p\xfc\xf8\x836\x1a\xa0~5\xc0\xaf\xe31/\xd3\xe1\xf52 U\x81rt\xd8\xc2s\x17\x14\xaf\xd5\
\xe3\x1b\xc4\x10E\x01\xb2J\x8e\xd2`\xfe\x000\x9f\x02\xb9ip\x00\x00\x00N\xcdC\xcd\x7f1~,@\xbf\x9a\x907\x13\xf0\xb3p\x12\
(\xc2!\x04\x96\xd1\xa8\x7f\xd1\x87\xeds=b\xd1\x00\x00\x00e5`\xcf\x0eb\xc2\x9bA\xed\xf5\x81\xcaE\xb1.\x9a\xc0\x06\x7f \x00\
\x11\x14Z\xf81a\xda\x13@s\xb0\xd9\xfd\x03\xb2AR\xfd$\xf2\x1d\x1c2\x11\xf7\xa3\"\xbd\xd1\x8a\xa1\xd3\x06\x03\x14!f\x11\xb6T\
\xb3W\xf3#\x9a\x1f\x92f\x19\xf1!\xe0`\xbcp\x80,\xf4 \ne\xf0/_3\xf2.p\x97\xf5\x83%\xcf3F\x1eB\xc1O\x00\
\x9b\x81\x00\x98\xd9\xc3\x9d\x85\x13)\xb6 \xaa\x97\xc1r\xf0S\x9e\x88ae\x99\xd1\xf8\xc5\xa2\x7f]\x90;\xda\xc1\xfdt\xe38\tr\x00\
\x00\x009\xb6\xe2+-s\xf09C\xe5\xa7QG*\xc2\xbd\xac\x11\x1c\xdd\xd3^p2/?\xf1\x10\xcc\xa2\"?\xe2k\x7f\x82Z1\
\xb1g\xf8\xe3\xe2\xcfch\\\xa3\x17\x90B\x04Y0\x93\x19\x90\x00\x00\x00o\xb7a3\x7fb\x0b!\xe1\xadG0\xadF\xa3\xa6\xef\x03\
\x19\xd8\xb1\x08\x14\xf1\xa7\x16\xa4\xc9\x86\xf3\xc5\\\xd0>\x8e\x90\xe6*B3\xe601D\xc1\x00\x00\x00Kk\x00ow\x01r\xe7\xe3^\
\xac\xb0\xc1!\xb3\xc8bB\x9c\x81Sr\x97\x10\xbe\xcf\x82\xe2P\xe1\xac\xc6\x90\xdf\xef\x93$\x7f\xf3\x05 \xf1{e\x02E0p,v\
\xd0&\xaf\xa0\x00\xb9\xb2\xc5X\x03\xe0\x9a\xa2\x83/\x10Iz3\xc5\xeabq\xe8c\x8a$\x01\xa0\xa1\x01XJ\x11X<\x81u\x154\
0\x9e3t\xd9\xd0\xa2\x93\x12\x89\xe83\x0e<\x90\nMA\x17/\"\xa2\xfd\x02h\xab\xa2r\x0f\xf22\xcf\xa0\xeb=\x00b\xb9`\xc4\
\xa6\x90\x00\x00\x00\xfb\xee\x81;9\xd0%oq\xb6(\xb2\x94q\xb2\x19\x17\xb0\x85wQ\xf6\t\xf3V\xc8\xb2\"\x13\x02\x15\xfd\xc2\xdd\xd1\
\x83\x18\xca@\xd1 \x11\xc8\xfaR\xf4\x87\x02tR\xb3\xb5\xfe\xa0\x18w\xb0\x00\x00\x00\'\xbcC\x98\xa4\xb0\x1d\xe3\xd1lG\x92\xae,\xd0\
,\xb0`\x00\x05\x10\xd3\x9bBN\xb33\xb7\x7f\xa2\x1d\'\x01\x89\x8b0\xce\"\x00\x0e@#\xb3_P\x8c\\P\xb7\xc8\xd0v\x85!\xf5\
_ \xdeuq{\x8e\x91\xe2\xdb\x10`@SV\x08c0\xb2\xe0\xcb,a\x96EPdd\x13\xac\xd8 \x97[Q\xbf9\xa0o>\
\x10\x84\xe7C\xbb\xed\xc0u\x0e\xa2\xe3\xf7#\xc6\xe0\xf1\x80\xf8B\xd4\x81\x83m\xf0b\xc5\x83\xc0\xb5\x02PW>\xb1\xe0\x9a\x03\xb3\xb1s\
\xe4mS\x83\n\x84\xf6\xf7\x00\xe5\xd2S\xa2t\xb3e\x1aQ\x7fb\xd2 \x1a\x13\xa2Y\xa3\xbc\xd1pM*\xd3\x80\xe8#\x8b\xda\x80\x0f\
\rc\x1fI\x81\xa4A\xe0\x11i\x12\x12\x88CfOQ\xb7\xe3 \x15\x19\xd2\xfd1R\x00\xbbPX\x13B\xf3\xdbc\xdd\xfa@N\x82\
\x13\xad\xeb\xa3-\x1cC\xfc\x1c\x02xU\xf1\x86\x051\xa6\x8f\"\x9b\xe1\xb1\x85t\x12\xbe\xf3q\x8eV\"d\x88\x03\x8bV\xf0\x1ck\xe2\
`\x14Q^\xdc\x91\xc9\xfbCQ$\xd1\xe4i\xd3\xe0\x0f\x81\n_0\x88\x96\xb01\x9c\x02\x15\xef\x81$\xcd\xf3@\xe2r\xcaC\x80\t\
U\x01\xcf\xce\xc0\xbb\xb2\x12\x06\xa4\xd0\x103\x90\xa1A! \x10\x81p\x89\xe3\xc9\x07\xa3\xe6\x90\xb1.\xe6\xa2l\xfb\xd3\xd9\x93B:\x80\
\xf0\x1a;\x83sspI(#\x1bC\xe0f\xd6\x01\xe0\xbf\xf3\xb6\x0f\xa1\xcc\x1c\x81c\xfeS^+1T\xf0c\x02\x10Dsa\x92\
\x96\xb4\x81g\xec3\x99.\xf3u\xf7!\xdbhS\x80\xebSK\x80\xc2\x8d\xaeP\x99\xe2\x90*\x11d\xb4\xd6\xe2\xaa\xbe\x10\xb0\x13\xe4F\
\x83\xa1*\x02\xb3\x00\x00\x00\x01\x06\x02AT\x92\xe81\x11\xb4|\xe3QC\x00\xe8\x89b)Q \xda;\xa0=\xd0\x90\xce\xa4p\xd3\x0c\
\xa1\xf3\x8cb\x96?0\x81\x17A\xae\x86\xb33J\xc1\xf1S`\x06nB\xbayP\x10\xfe\xa0\"@\x02)V\xe0\x8b\xe33\xc6i\x92\
\x80^\x02&r\xe1J+\x92\xf4\xa4\xf0\xfc\x08\xc0\xfewB\n\x08\x10\x82\xee\xf0\x9d\x10a*\xa2\x81\x80\x014\xab\xa8\xa0\xea_2.\
Q3}\xaba\x82v\xa2\xb1\xe40\xd8\x9ep\xe2\xb5a?\xcd\xb0\x14;Q0\xc1\x81\xff\xcb\xd2\xd2N\x82w\xa7@\x13\r\xe1\xde\x14\
@\x96\xc7\x12\xae\x92B\xcfL@\x82\x82\xf2u\xd40\x89\x0c \xca\x0c`\xa52\xd1\xd4\xc2\x91\xf6\x06\x82\xfe\x98\x03\xe0\xf7 r\x11Q\
[\xcd\x91\x11\xbd\xf0\xb7X\x02V-\xb3\xd56pcE\x80\x87pP$\x941\xcbJ`GO \\\x96\x00\x85\xedp\x97\x07\x10\xc6\
\xac\xc2\xac\xec\"\n\xbb\xb1\x81M\xe1CI\xa2\xc2\xad\xa1\xdd\x7f\x01\xe0\x12\x12\xd6)B\x98F\xb2\x97\\\xd2\xd7n\xe3\xd2\x8a\xf1\xa6\xc5\
\x91\x99\xe4c+\xdd\xc3 \x06\xe1\xcdx\xc0i\xaf!\x88k\xe3H\x88\xd2\xf2\x9d\x10\xf3\xf7\x91l\xe60\xb5Y\xc22\xf6\xa1X\xf4\x90\
\xa3\xe6\xa3Q\x03\x84\xfe1\x01\xdaf\xc2\x1cSCy?\xa1\xdb2\x12D\x82a\x9b\x7fc\xab\x1db#\x9e\x808\xeb\xb2`\x8f\xf0=\
\xa3\xc2V\xaa\xb0f\x8c\xa1\xf5\x8bR\xdcv\xb1\x95\x07\xe2oK!\xa6\x04\xc06kbR\xd3A\xde\xc5Q\x08\xf0\x80\xc5\x84\x91\x1b.\
\x91\xfc\x1a\x80\x89Gr\xba\xc9\x81\x87K0\x8a~2j~\xb2qX\xa0\x07\xd2\xd3\xa4N\x813\xde\xf2\xa8\x9b2\xff\"b\xa8\xb2\x91\
\x10\xf6Ry>\x11^\xee\xc1\xbc>p~\xb7\"\xa1/\xf0\x00\x00\x00\xa6\x02\xa4\xea\xc7B\x9c\x11\x14%C`\xd4~S\r\xa6\xe0\x0e\
\xe0\xe2\xcd\xcf\xc3C\xb0@\xb9\xeb\xb3\xa7E\x00M\xb5\xd0\xfeZBVM\xd1\x95l3ILqmO\xb3e\xa1rG\xeb\xf0\xbe\x14\
\x90m\x81\x90\xb8\x08\xf3x8A\xa5\x82\x91\x02:Rt9s\x11\xf8R\xc5\rT\xe6\x96\xf2\xd5<\xf2B\xed#\xe5\x101\xf88\xc0\
\x8d\xae\xf2b\x1a\"\xef\xdb\xd2\xe5&\xe2\x8d\t\xc4un\xa2\xd2\t\xc4\xcb\xa2\xc3\x00\x00\x00\x15\xfbA\xb7\xd0\xf0\xfc\xfb\x932\xd1\x90\x1b\
\xfa2\xb4\xdeCbSARy\xe1\xa6\xb2\xa0\xe0\xfb\xc0oiAn\'\x12J^\xd2\xfa\n\xe0\xd8\x86s\x00\x00\x00\xd0\xe5B\xa1U\
\xd3\xcbS\xd0\x90\xfc\xd0\xedN0\xf6\xadC\x1a\x89\x82\xa4\xd1\xf3\x9dh\xb1\xd1\xe1\x01o\xde\x83\x94\xc1\xa2\xa1#\xd3\xa3\x82\xb3\x0b\x07\xd4\
\xc3\x01Cda\"\xc6\xd9Q\xf8\xbd\xa1\x14\x1c\xa2\xe0I\xe0~\xe7\"\xeds\x00\x9b+s2\x0f#rdR\xcf\x8c0\x14*\xf0\x8f\
\x9e\xb2\xe1\xbc\x11\xfe\xfbB>\xeab\xf5\x11\xb2.\x81\x80\x81\xf5\x81\xb78\x90\x96\x86\x90\xa8\xb0\x13\xec$0,\xf1\x83\x02\xd60\x17.\
\xd21\xae\xa1\xca\x0b\x94u\x17\x12-\x1aq\xed7\x128B\x13\xb6\x8e#5\xdf\xb38\xe0\xe2\'\x13Q\xf8m\xe1\xb6^\x01\xf5w\xa3\
\x15,\xd0\xf6U`\x00\x00\x00\xe9!\x01\xf7\x11A\x00\x00\x00\xc3z\x900:\x01\xbdV\x80\xcf\x1c3G~\x12x\xca\x93\xf1\xd6`\xda\
\rd^\xe3\xc3\xf0\x1a\x01\x8c>s\xa8<2;\x104F\xcep\xe8\x0e!\xc2\n\x91\x8c\x04\x11j\x0e\xb4\x07\x1a\xb1\x90!\xb2\xd9\x88\
\xc0\xca\xc1\xb2m\x9c`\xd9\xf6\xf1\x14\x16D9\xc1C\x9dy\xf2;\x1c\xf2J\xa8 H\xd6\xa3L\xed!\xeb\xec\x00f\xf6 i\x1cQ\
\x8c4p\xc0\x15\xb2\xcc\xb9\x80\xfb\x85\x02\xa3|\xc0\x03p\xe2\xc8\x0e\xe3\xdc\x174J: \x86\x042\x14TBH\x191z\xf7C\xda\
\x05QXH\xa3\x08\x101ll2\xc8\x13\x81\x08K\x13|n\xb1\x10?\x12\x93\x8f\x83\xa2_\x82\xd5\x8eA\xa4M\x93\xfa\xb8\x13\xf9\x93\
A\xb8:\xa1\x9d\xf11\x01}P\x00\x00\x00\x19\xf2c\xe4s\x92\"\xa60\xfd\xec\xa3\xc82`\xb9hC\x1d/\x00\tr2c>\x81\
C\x11\x93*\x0c$\x05\xe0@\xb4R\x92QK\xc2Q\x1d\xf3X\x8c2\x15\xab\x12+\x931v{ [\x1c\xc1\xd0\xc8\";W\x92\xff\
\xb12 \\\xe1/>q=$A\x12\xb6\x82ek \xad\x82\xf0\x95v@\x1c\x15\xd2\x0e\xee@\x9a\x8c\xf2\xbd\x98\xa1-d\x13Gh\
\xe0w##\x8a\xf7@L\x96#>+\xe0\xcc\x88\xd0\x07Qs\n\xc0@u\xac\xf1\"\xa2\xb0\x97\x04b\xe8FqT\xce\x91\xf7\x17\xe0\
[\xf5\x03Z\xd0\xc3\x14\x93\x00\xb2\x17\x84h\xa0\xc1%\x8d2[!S\x00\x00\x00\x94\xaf\xe3\xff\\\x00\x97\x87\xc0\x9f5\"N\xd3\xe3\x8e\
\xa6\x80\xe0\x9dP:\xd2rB\xd3\xb0\xa2(bH\xc4!D\x08 \x83E\xf1-\x85\xc2\xbe\x07rZ/1\xedQ\x82Jb\xc0\xcb\x08\
\xb0\\\x8c \xdb5\xf0\xc2\x0eB\x0f\xaaQ+\nBi!\xb2\r\x94\xa3+\xbd\xf1\xedP\x81\x8e\xcb1$<\x01\x0b|\xc0\x00N#\
c\x06\xc1l\x01\xc3aSp\x93P\xa2\x0cf\xe0\x9dc \xcc\xf1\x81\x1b\xedA\x13I0\xfcA\xd3\xc8\'\x92\xf1\x88P\x96\x80\xd2\xfd\
-0\x00\x00\x007U`L\xb00\xa7G\x01\xf2\x84\x10\xc8}P]q@\xd9\x04!\xa1\x91\xb2\xbe\x0c\xb0~z0\x0e\x8a!!\xe7\
\xc0\xeeQ`\xad\xdb@G\x9e\x12\xb1\xe0\xe2\xd2\x00T\r\xef3\x87-\x11ci\x02\xa6\xfd\xc1\x1d\xd4\xe0\x8d\x11\xd4(Hq\xe3\x8d\xf3\
\x91j\x114M\xc3\xbb;\xf3\xa7\xfe\xb1\xea}C\xee\x02\xa2\x0f\x0f\xf4\xb6%\xb0\x97\xa0\xf3\x85$S|*\xa2\xe7[Q\r\x15\xe3\xa3\
\x11\xa2]4\xc3\xf0\x96\x02\xb4o\x92\xacs\x93\x16\xd5\x83\x8c\xf4\xe3\x1fb\x02\x8e)\xe2\x05s\xb3\x16\xce@R\x15@nA\xe3\x95\xa7\
R\xb9ApQ]q\xb17\xb2-\x8e\x11\xd3\x8d\x12\xb36c\xf5YR4@Q\xcc\r\x00 I2\xd2\x12\xc2\xdd\xafbE%\xd0\
E\x91q\x11\xa3\xc0\xdb\x1b0\xc7\x92\x80\\\x0f@\xf8\xc2\x13/x\xb2\xc3\x04\x91\xc1l![32\x9fb\xb1\x8d?\x80!\xfbCu\
eP\x92\x81\xe1k\xc1\xe0\xcd\x8a@\xddO\"\xff\x9e \x8a\xd3C\x84O\x11*$\xc2\x0cK\xf0\x92qC\xaf7q\xc7\xeb0\x1e\xdf\
\xd2\xdcV\x12S\r\x94\xc88\xc2\xb3\xf9#2\xa9b\xa7\xd0\xf0\x8f\xb8\xe2s%r/\xb2\xc1\x92\xb7\xa3S\x10\xd34F\xf1p\xda\xa3\
\xe1\xde\xf31\x14\xd48\xa3a\xa5\xd7\xe1\xbe\xcfc\x17w\x92+\x1f\xf3n=\xb2#\xc9\xe2\x07\xfd#\xaeDc\xc4\x9c\xd3E\xa2\xd0\x81\
\x86\x00\x89\xc6Q\n\xf8\x93HGp\r\xdc\xa1v\xd2\xb3e\x14\xe27Ubpw\x8226P#\xf4C\x88,\xc2\xed\x00\xc1\xefL\
S\x11\xb40P\xa0\"\xb1*\x81\x90\x81\x12\x8aW\x11\xf0%`\xb4\xaabe\x91B\x83\xad\xa1\xf6fc\"P\xe1\xe9\xc0q\x97;\xc1\
\xea\x17\x83\xfc\x9bB\x06\x7f\x01\x99\x8c\xa1\xb9\x1c\x10\x17\x85RT\xa6\x92c\x16\x03\xf6\xbe\x11{\x8c\x92\x9f\x8f\x00\xfb\'\xa2\xae\xad\x11\x00\
w\xf1\x1a\xd5\xd0\xc2\x0b\xe1\xe7\xfd@\x00\x00\x00I\xda\xe3\xf1\x8ar\xe7\xd8#\xee#\xc0\xbe \xf2 U\x80Id\xb2p\x08\x93\x15\xb9\
2\xb3\xf4\xc3\nM\x90\xbd\xaa\xe2\x8b}\xe2+,\x81\xe0\xa6\x91\x9b\xf4\x03\x88\x01\xc0\x9fl\xb2\x99\xaa#Kf\x02\x88\x9f@\xd1#\xd2\
n\x12\xa4\xfa\xfc\xf2*W0\xf8\xdd\xb2\xa4/\x81\xc0\xe6B\xf0;pIv\xc2\x89\x84\xd3\xb0<@\xd7\x13\x90<o\x00[\xb8\x82\r\
\x19Ae\xda\x90\n\xa1\x10M\xc8C\xd3\x14\xc4\xd3\x87R\xa3\xefB\xc5 \x03$\xad\x81\x19\x96\x12\xa3J\xe3\xbe\x17\x92\x00\x00\x00\x1e9\
A\xec\xc4\xc0V\xd1Q\x91)\x90\xbe\x9bSV\xac\xd1=\xb8S-\xec\xd2\x1b\x8a\xa1\x18R\x93\xae\xa2\x11\xaa\xda\xe1v\xd2\xb00\xfb0\
\xa6\x8b\xc1\x19\xaf\xb0y\xa4\xb0%oP\xe9\x02@3Mq\x03\xa3\xb1~c\x01\x19\x01\x11\x05\x15\xf1\x1f\x9d1\x00\x9ep/\xb4s&\
\xdb\x91\xa0r\x82\x90dQ\xba\xbe\xc1\x06A\xe1\xdb^\x00\'\'S\xa5F1\xe1\xa7`\xee\x91\x80?\xba\xe1\x05\rd7\x02\x00\xd0\xdd\
P\x8bx\"\x12\rp\x99\x95\x82\x9e\x83!\xcfYS\xe7;\x12\x9f\xe5A\xd6\xf5\x92[\xfb\xa1\x17\xf4\xa1\x9e/\xf2\xac%\x92\xadH\xa0\
\xd0\x14\"J\xdc\xc1\x05^2\xad\x80\x00z\x9a\xe2\x86SB\x00\x00\x00\xd2\x8a2c\xc2\x11\xed\xca\x13\xf4\xd3\x01jI\xd0\xd7\xeb\xb3\x94\
\xcdA!;2\x0e1!W[P=\x95\x02\x18c l9\xa1\x06\xcb\xe1\'\xf33\xdct\x12\x9c~\xb0\xe0Y\x01\xc6\t\xa4\x07\x7f\
\xb2:\x05Q\xe7,\xa2\xbb\xb5R?Q\xf2U\x19C\xbd\xbbq(\xad\xe2\xa9\x152V\xba\xc3\xfd\x9b\xc3\xd4\t\xa0\xbb\x16\xb09\xaf\xd0\
h^\xc1up\xb3\xa6\x16\xd0\x880`\x9a\xf4\xf2>\x97\x829\xd6\xb35OsiK`e\x9aC\xc7W\xd3-X1\xcb\xfb`\x93\
J1\x9cs\xe1\x19ip\xe2\xc2\x11\xf0\xa3\x10\x8d\x88\xe2+A\x01\x97MCQ\\B\x00\x00\x00\x849A{bql_A\xe9\xef\
\x82\xb2\xc3R\xc5\x06!\xf6\xb4\xa1e\xea\x00\xd5_\x11IP\xd2\xa0\xd5\x93 \x9d \x978B-\x00\xe4\xeb\xf2S\x1bc\xa3\xdc\xa31\
\x1dDA\xces\xf3M\x19\x12\x10\xaf\xe1\x00\x00\x00\x06\xfb\x83\x13\x14\xb4\xfc(\xe1\xef\xe8\xd2\xd8)\xf1\x8c#\x93\xfb\x19@\x0c\xff0,\
\xa5\x00\xf6x\x82\xfd\x8e\xe1z\x85\x00\xb0\x01\x11\xe5\x05\xa4PK1.\xbb\x02\xf9$\xd1\xaf\xa4\xc2n\xefA\xb31\x10\x9a\xc7\xf1\xbd\x80\
\x10\xd4\xd9 \xac\xb6\x92e}\xf3\x1e\xf0\x02\xb8\xcf\x91\xf5j\x12rAa\x06\x96B\x12\x90\x01\xebK\"\xadx\xf2\xcd?\x83\x86\xd2q\
G-\xb1C\x8fr.b\x82\xec\x82\xc0\xca\xfbb_bq$8\x11\xf2\xcf0|\xb7Ak\x9e Q\xd3\xd0\xe4\x99AF\x01\xf3\x0f\
N\x83t5\x82Y\xf71\xa3Z\"\x0c[\xa2D]1\xcb*\xd1\xd0\x1b\xe0L\xb0\xf2\xc2?\x02\x12u\xd0u>\xb0O\xf8\x93\xeb\xf0\
\xb0\xfb\xfcs\x96\xc6\xf2YY\xf2\x8f\x16\x14d\xa8 \x9e\x19\x01\xc8t\x827\xc7p\xe2\x86\x82m\x96\xe3\x1c\xbf\xb0;\xad\x80\xe6\x83\xa1\
\xde\xc1`z\x1ca\xbd\xa20\x96>\xe0\xb7\xcaCw7\xa1\xf7\x0f\xd01\x05\xe3\xd3\x89!\xc4|\x11<\xb9\xa1{=\xf2\xc2\t1\xe4\
\x90\xd0\xf3U\x12\xe4\x9a\xa1(\xf4\x91\x92R\xe0b\x04\x14\xfb\xdb`1S\x02\x15P\xf3\xdc\xf8R@L\x00\xe9i\xe2\xce\x82\x92O\x82\
Q\xbcu\xd0\x9f\x9c\xe3\x87\x88\x90\x9a\xdb\xe28@0\xf7\x86\xf2G\xd7\xd3\xe9X`\xa1{\xa1$ZQ\xaa\n\x94\xe1\x92Q\xed\xfd\xc2\
\x92\x05\xd3\xc5\x1ep\xcf\x88b\x88\x03\xc0\xcc \xf2\xb9\xf7\x81\xfc^\xd1v\xe8A\xea\x9e\x91%0`\xc7\x85Q\xc4\xda3\xa56\xc0>\
\xf7\x93J{\xd0P8p\x98\x12\xc1(\x14\xd2\xbd\x92\x01\x11 \xc2\xb2\xea\x02\xee\xcep\xa3>\x10\x7f\x87\x11Xa\x91ly\x91\xfb\r\
\xb4\r\x02\xe1Z\xfd`~F\xa2f\xfe!\x86\xd13U\x8eq\xa6\xa5 \xe2{!m\x08\"\xf6\x0f\x84\xb4\xc4\x03\xed\xba\xd1]#@\
\x1c\"\xf0\xa5\x00\x11\x10\x0e\x11\xe3\xc7p\xdd\xde \x9ax\xc1\x00\x00\x00\x93\x0cb\xc7\x02\x94\xeamQ5\xe8\x13\xe8\x97\xf0\xf6\x0e\xe1\xb1\
w\xb1e$b\xdeXqC}\xc1D\xa0\x00]\xde\xf2n)\x00\xfe\x80\xe3\x1b\x86\xf1\xdb\xdc\x02`\xd2 \xf2sBN\xef\x90\x91\x19\
3v;\x10\x88\xbes\x8d\x0c\xc4C\x96\x92\x08\x1f\x11\xe7\xa1\xb16\xf5\x10*p\x12\xe4\x8c\x13\xc2\x142\xe1\x9e\x82\xbff\xa0\x10\xc1\xc0\
g{\x80s\xc9\xd3\xfc>@8:P.x\xc1\xf7\xc5\xf1\x96\x0b\xa2rTb;\x9c\x80\xd7\n \x84E\xe0\xe7\xdd\x806\x8c\x82;\
JB\x91\xc0\xe1\xe9=\xd2\xef\xdc\x93\xd3\xaca\xae\xb8\xe1\xb6\xc5R\x8drb\x98\x0e\x919\xa2\xe2\xca(Rz\xdc\xa09\xe9\xf0n\xd7\
C1\xa63\x81\x16S|\x88C\x04\xb8q\x00\x00\x00\n\xff\x92\xa9\\\xc0\x00\x00\x00\xb4p\xd0\x7f\x04\x90s\x10\xc2\n\xdac\xfak\x93\
\xf7q`z\xbf3\xd4\xd0\xf1\xb0\xce\x13\xfb3\x02\xb0\x92\xf0\xa4\xb0`\xcb#\xa3\xcf\x0fD\x81>\xc2\x01\xbeS\xb5\xb0\x01\xce\xae\xa0\xc5\
\"\"\r\xa6\xa1FEb\xbb\xe0\xd0\xca\x07B6\x031X\x97q4\x81\xd3qb2\xe2#a\x19s\x10\xce\x05\xd0\xfb3p\xc9V\
\x83n5\x91_\xf9\x93t#\xb1nz\x92\xcc?\xd09\xae\xc2\xfe,RRN\x92\xee\xec\xb38\x98\x10\xe6\ns|\x0b\xe3+\x85S\
\x1a<\xd3\x1f\xd41\xd79A3(PN\x00\xc23\x10\xa12!b7\x80\x13i5\xc2\x95 \x80\xb60\xf0\xdc>\x13\x9a\x83\x80\xa1\
g@\x93\xc2`\xe2\xf5\x135\xc2\xa3\xde\x12\x91\xbc\x00\xd2_\x9f\x01\xeb\xb7\x81\xf8\xe2a\x87\t\xc2\x8deQ\xfbW\x81\r\xbd\xd1\x8f\xff\
#Q7`\x91\xae\xf1U=cm,B\x96\xdb\x83\x02H\xf0\xbe5C\xd1U\xc2\xec\x801\x88\xb8 V\x87\x01\xbb\xd5\xf0\x88\xd9\x02\
\x0bfBmE!\xb9,1\x8d\x1a2fB@{\xce\xf2UQ`\xae:`\xef\x94\xb3l\x180l\xd5\xb2\xda\x07#\x9f\x12S\xf2\
\xa5\x13\xe0J\x80\x0c\xec \t*\xb2:K\xe0\xa8\x8d\xa2(|0\\\x01\xa0\xa3\x07\xf0\x15\xe8@WY@\x00\x12q\x00\x00\x00\x94T\
\x82\x98S\x03~\x86B\x0c\x06\xf4O\x99\x01\xde\xb9\xb1\x9a\x05t1\xe3\xf3\xb5\tb6lB \x8c \x02]\xf3\xf9E\x11V\x13 \
\xb0\xa9\xb1\xa5\xec`;\xd3\xe2mg\xb1\xc5\xf6p\x83\x80\xd2\xd87\xd2q\x10A?\xa81^\xcaBZ\xf1bo\xaf\xf0\x14G\xd2\xb0\
\xe5S%O\x02\xa7\x1f\x11\x18\xf3\xd3~S\xc0,l\x10\xc2\x1a\xd1\xd8\xef\x01\xb3\x88\xb1\xd4\x0e\xb0\x85H\x01\xd1\xce\xa3\x1fW\xb0?\x8d\
\xd3\xbc\xd7\xe3\xd4\xd1\x90\xc09\xb3#v `\x15\x90DPQA\xce\x83\x13\xe3\xa3\xe24\xd1\xbd\r\xe3\x9b\x0e0Z*2mHa\
\xffN1E,\xa2\xe3jq\x05\xc0\x112\x82\x121\xa1\xa2\xb2n\x90\xcfG\x11\x1c\xdc\xf2\xde\xff\xb1\xeb\xb9\x91\xa4\x12\xc2\n3\xf1\xb0\
S\xa0\xcb\xf4C] 1\xc4V\x02H\xae\x11\x13\x00\xc2MY\xc2\x07\np\xdc\'\xf0N\xbe0\xb1q 2|\x02\x1b!\x81\xf9]\
\xc0\xdf\x17A\x9b=\xa1\xc2\xf2`\n8@\xbd\x9d@\r\xa8A\xb2\x85!\xa2(a\xeeG\x81\xd3\x91BD\\\xd2\xd5X#XD\xa0\
\x86\xf9q\x9f\x9f\xd0\xfb\x8drT\xe5\xa1\xc0v\xe2\x83\xb1\xe0\xf2es\xeb$1|M\xa0.\xf5c5!\xd0\xf9\xd9\xe2\xf0\x0f\xe3\xd0\
}S\xc2\x8a\xa1\xfb\x96\xc22\xe3\xb0|!\xb2\x84\xad\x82\xdf\xf4\xc1\x8a^S\xdd\xc5\xf0~\xe2Pj\x07 3\x89\xa1\t\x8f\xe3\x8d\xb5\
\x80\xe8\x0b\xd4{\xea\x90\xbd<\"\xedL\xb1.U\x01\xcb\xf4\x01MN3r\x10@ZD\x12,H\xd0G\x88\xa1\xbc\x90\xe1\x11\n2\
\xb6\xc8c\x98\x05\xd2\x1ft\xf2C\xa0\"z\xfb0\xa3i\x80/\x00\x00n%@7\xfd\xf3\xbbL\xe1Rs\"NQ\xb2\xa09\xa0\x98\
\xe8\xf3\xdcS\xb3\xdd\xcf\xb0\xa8W\xb3\xd8\x98\xd2\xb3\xa5\x02\x94\xddctf\xe0( `Uq\x81q3#\xe6\x88\xa0KZ3{\xe4\
#\xcbn\xf1\xb8\x04\xa1\xd4\xbd\x80\x11q\x000r\x10u\xaf1\x06oc\x1c\xdd\x01T\xa2p\xa1E\xe1H\x0c4\x00\x00\x00\xbd\xfd\x02\
\x96\xa80\xd5-\x90(\xe4\x92\xc8lb\t\xe8@\x8e*\x01.\x13\x83\xfa\xcd\x12\xb7\xf2\xb0$\x034\x8bJ\xd2\xbb\xf4\xa0\x9c\xe2\xb2\'\
(\xf1n\xdcc\x18\xd6\x81}\x12\xa0\xf9N\xe0\xe3\xf4\xb3\xaa}\xd0\x01d\xb0\x00\x00\x00J\xf1 \xecp2\x18\x18\x04E\x19r\x8a\xd7\
\xf1\xd0\xaf\xf0\x00\x00\x00\xab\x1a\xb1]\xef\xd0\xad~\xf0\xf4,A\x82\x81\xd3\xa7\x99\xb2\xb4vr\xdf\xe2\x01S{\x03\\\xb2\x10\x8c6\xf3\
{\xfc`\x95Lcwacw\x97#s\x84\x83\xdb\xed\xa1\x12\xfb\xe2pu\xf0\xc1Gb\x01\x80\xc1\xa2\x1e`\xc6oA\xc7\xa9\x11\xec\
\x92 \x01v\xa147\xf2@T\xc1\x89\x9fQ\xae\xd3`v\x9d\xb0\xa4\x08\xf2\xc3\xab\x81f\xf3C\x85^19\x0c\xc4|\xd2\xf0\x84[\
\x10e(\xc0\x0f\xfe\xc3\xe1\xa9\xc2\xf7!@\x89\xe5\x8391\xd2\xd5\x04\xa2{\x02\x12r+\x82\xc9\xc0@j\xad\xa2a\x97\xa0JTS\
KF\xd2\x8e\xde@\x9b\xee\xa2O\x941\x9a\x9e b\x98\x11\xdf\x02\x14\xe6p1\x1b5\x00\x01\xc9\xc3\xbd#\x812q\x90E\xe7\xd3\xb0\
\xa0\x91k\xc8s\x9f\xb6s\x97\x084i\x81\x12\xbdo\x11\xba\x05`\xf8\x03\xa2\xe7q!m\x08\xc4f}R9\x1d\x13n\xee\xd3FX\
#EH\x03\xc8\xf13&h\xb1\xdd\x18\"\xcf\x9d\xb0\xf2\xe2\xf3\xb9\xec0^\"\x10*\xf2\x10\xff\xd3\xb0Tbr\x02\x9aq\xe1Up\
\x12?\xd0\xde\xf8\xd3\xb0D\xd1\x93I\xb2a+\xf3\xff\xf3\xd3\x1d\xc9\x10@\xc3\xc0\x80\xf42\xda\x9e\x83\'3\xd1\xa3\x171\xfa\x19\x92\xdb\
L\x81@\xf6\x81\x03,\xe2\x127a\xab\xf3\x90\xe4}\xc1\xbe\x80\x81\xf7b\xb2\xbe\x0c2@\xcb\xc1$\xb6\x13J\x0c\xc0\xd5\x8d\x807\x98\
\x81E\xfbA\xbe\xb4r\xc8\xd40\x16O\"p\x9a\xe0\xdeQ\x10\xbf|B\xf6\xdb\xd1\x94\xc4\xd2\xbf\x1d\xd0\x06\xe7\x93j\xe5P\xc7U\x00\
\xf7a\xb1\xdcY\x00\x1dh\xc0K.\x90\xf1\xf5\xb3\x8cQ\x81\x0b\x91\x91\xe7M\xa2b\x8b\xe2{\x91\x81\x8b%\xc3\xbf\x95 \tyS\xbb\
L\xe2wy\xf0\xdb\x17s\xe6\x93\x82\xd4\x14\x818\xd9#\xdeA\xa0\xb2\xe8\x01\x92g0\xb0>\xe0\x84Za\xd7`\xa3\x1b\xea\xf1M$\
\xc3}\x14\xb1`\xc7\x81;\xab\xc2&hb,\x8b3b\xbfs\xb5\xe3B\xd4\xcb\xb3\x91\x18\xb1^-!M\x8bcE\xea\xc0d\xc6b\
\x86e\x01\xad\xa6\xf1@\xc6\x11nMa%\xa5\x82\x92\xfapV\x83\x01E\x893H\xfbs\xb5\xf5\xd3gY\xb2s\xd1@,\x07$\xfb\
\xf7Cg\xbf\xb1~\xc1\x83\x87B\x00\x94\x922\xbf0\xe16\xfes\x86\x1a\x83\xeeu0\x11VbU\xb5\x83\xcb@\xb1\xe9\xfc\xe1\xb7@\
!|\xcc\x82p\x811(\x18!\xf9\xbc\xc0\xf1H\xf0h\xc5r\x83\xeba\xe2(\x81\x9b:\xc3\x1ev\x12\xd5/\x91\xfe\x05P\xe0T\xa1\
\xb0kS\xb87\xf0\x0e\xae`y\x1f\xb2\x010\xd2\x17\x1c\xe1N\xa0\xa1(}\xf0\xcd\xe9\x90E\xda0\x00\x00\x00\xc7\xd31\x11\xd7\x83-\
\x8a\xf2\xaa.\x03\xd8\xcf\xf1\x1f\x86bk6c\xe8\xe1\xb0\xfd\xa4\x00\xd1\r$\xe62\xf0\x922\x92B\xe1\x10b\r\x84\xfb\x12\x82\xbc\xaf\
\xb1z\x8d\x126\x8a`\xeb>\x91h\xae\xb3\xf4C\x90\xd2\x90\x92<\x1a\xb2\xaf\xb7\xb2E\x1e\x11\x88\xee\x82h\xe4\xd0|\xe3\x13fXa\
\xb3\x10\x82\xb7Y@4\t\xc1]\xa5\xd28Z\x02\xac\xdd\xd2\xd3J3\xdax2\xd3k\xa0\xf5\xb5Q\x8c\xdfQ\x00\x00\x00\xd1\xee\x83\xee\
\xefC1 \x01g\x17qj\xee2\xf0LpR\xdf@\x02\xfcA\"\xa6Q\xb0\xd6\x80\xa2`\xb1\xec\x1as\xc7\xa3\xf2\xa7\x9aQ\xd6\xa0\
\xf2 \xb3\x82\xd0\xb5\xb0\"\x9c\xc0$:\xc2\x8d\x173\x92\x9a\xf0\xb6\x14\x11\x19\x04b\x97\x94\xc2\xfb\xb7r\xb5\x00\xf3T\xb5\xc1v\xbd\xb2\
\xa0\xc1\xc1 \x9b\x11\xcfL\xa3\xa1\xaa \xafH\xf1oI\xa2\xa8\x832\xa6\x93\xa3\xdd\xe5\xe3\xcc\xad\xe3\x87\\\x116sQe\x14\x10\x01\
\x08d\xca?\x81\xe2\xc9\xd3\x84{\xa3\x97;\x13\xad\x9b\x11)\x17\xd1\xab\xc1\xa1\x1b\x0c\x82\x83Y\x91x\t\x10\xda\xd4S\xe3\rT\x81\xaf\
\xb1\xad\xcd\xe1\x84\x19!\xaaI\xe1\x82\xcc\xd0ci\xd0\x8cy\x93\x0c\x11P\xe9\x1e\x10\x8ex\xc1\x8d\x17\xd1\x94w\x00\xa8\x92\x01\xb2|\x82\
\x14\x1e\x12\xc8w@\xb7\xc8\xe2\x00\x9a\xf22\x9f\x83 \x07\x03\x0b\x97\x91l\x86\xc1\xa2\xdc\x82r\x11\x92\x15Q\xc2\x88\x13D5gQ\x86\
\x93\x02`Y\x83\x7fx\xa0\x8b\x07\x81,\xb4\xd1o\xbe0\xa4\x04\x12_\xbdaqC\x92\x89jR\xc7$s\xab\x94PU\xd5@\x15|\
\x10\xac\xf31\x00\x00\x00\x02\xb4\xb37\x0b\xd0\x17lB\xc7\xa7\xf0\xd3\x0f\xa1\xcdy\xc0\x07+\xf2\x8c\xec\xb1r\xc0\xb2\xfc\"\xc0\xa8\x890\
U\x84\xd2\xf6\xceR\x00\x00\x00L\x7f\xf1S\x1aQhtr\xc7\x9aR\xfd\x0br!\x94`d\xd8\xe3\\\x93\xa1\xff<\xd0+\x9a\x82\xde\
\x0f4\xcd5A\xd4\x01\x04\xca\x98\xf3 \x12@W]\"\xae\xfa\x81\t\xa0\xd2+I\xc3N\x84c5\r#\x90\x88\xb0Ea!\x7f\xc0\
S\xb7\xb7q\x9e\xb4\x13\x88\"@\x19\xbc\xf1\x05\xe5qU\x10P\xbf9B\"4\xd2\x89\xc2\xb3K\x8c\xf0\xde\xec\x92\xd3\xd5\x81\x1c_\x82\
D\xe5\xa3\xbd;0r\xcb2\xf5\xd1R\xec\xf1\xd3\xf2\x9f\x12\x9e\x7fQi\x12\xf0\x93\xe4\x82\x9a\xe3q\xb30\"\x10\x9e\xe0&a\x00B\
\xc126F\x13\xe6\xeeP\xb1\xe6 c\xf5\x12\x99\xa2\xc1\xbdbP\xff\xe6Q\x8f\x07\x04\xe3\xc3\x90\x9c&\xf2|\xa8`\xea\xac\xc2\xe9\x82\
\x92\x10\x99\x92\xe1\xf0\xb3\x01\x17\xf4\xfc\xedS5Pc\xff\xddQ\xae\xb6#\xb2\x89\xe1\xb3\xbd\x11N\x172L\x9b\x92\x8c\x1c N\x07\x90\
\x9d\xce\x92\x1by\x10\x9a\xde\xa1(\xcbr\xd6\x97\xe2\xa7\xe8p\x15\xe1\xf3\x91\xeb\x01\xb3\xd1SuzA\xad\xda\xf0\x9b\xc6\xa1\xda\xce\xa3\xd0\
\x86\xb1`\x9f\xd3\xe9O0\x91\xf2\xb3\r\x14\x13s\xdf\x10~\x06\x04\x9f\xa2\x92\xf4O\xc1P\xff\x93\xe9\n\x14\"\xf0\xd1\xd9\xeb`\xb0\x15\
!\xe7\xc1\x81\x1e\xef\xc2;@\xd2XI#\xcd\\b\xba\xe6p\xf3\xaa\xd0\xea\xe9\x81\xaa3\xf3\x0f\x013 \x19\xf0\xc1j\x10M\x11Q\
\xcb\xbdQ \xffc\xa9=\x02d\x8d\x91B\xc9\xe0d@\xb1\xd6\'\x01\x80\xbfr1\x9dQG}\x93D\x12R\x9f<\xe1\xa1.p\x00\
\x1c\xf21\xa4`8\xbf\x90\x11Cs.\xc3\xc3\xbc\x04\xf0\xdc\x02\x82Za@yQ\x11\x8bT y\xa5\xa1?K\xa3\xb4\x991@\x93\
\xa3F\xa0\x83\xe8L \x88\xd0\x81+\xfa\x13\x81!0\xde5\xa3GF\x10\x93M jB\x01\xcfOP\x00\x00\x00%\x89\x10\x1ad0\
_\xces}\x0bR\xbf\x0b`_\x87ST\x92q\x8b\xa4\x02\xade\x11\x99\xdc\xe1\x9b\xf9\xe3Y\x97\xd2\xfc\x0e\x10w<c\xa4\x08\xe0`\
\xa4b\x03Y\x91\x0f\xd4 b;`\x00\'\x11\xeai\x91\x9ei\"M6\x12\x93\xf9BY#c\xb9\xc2\xa3\"\x0e\xa4\xbc8Q\xc5\xf9\
\xc3\'+\xe2\x030\x10\xe0\xc4\xc0F\x82\x02\xee?\xc0\x1a\r\xb4\x01&r=\x8f\xb0${a\xbbq\xf0%\xc0\x10\xa9\xa1\xd1\x06\xa1\x12\
\xf5H\xd1\xd4\r\xe1\xa9\xda\xb3\xa2\xd5\xe16{\x02\xc9H\xc3\x97\xda\x92\xc4\xfd!>) {\xb9\x13\xa7g\xc3\x00\x00\x00\x08\xea\x80\x8b\
Ns\xe0aA\xd2\xac`\xc6\xb1\xf0I\x1epH\xa6rG\xb7\x83\x15\x11\x82\x13\xc5\x91\x9e\xeeA`\xc0!e\xd1\xe3@#\xb3|O\
a4\xd4!\x06-Bb\x02\x92\x1d\xbf1\xc9\x18S\x1e&`}\xe5\x83A\x9a\x92\xd2\xb6\x13\x17\xc7\xc1\xb3e\xa0\x15\xa9`S\nt\
\x98\x0b0\x8d\xb1\x92\x96\x08\xf3\x89u\x03\xf3X\xa3\xf0v\x01\xae\x0f\xe4\xeeU\xa0{\xec\xb1\x9b\xdfS\x04\x88 \x9a?\x92p\x9dq\xb9\
>\xb1\xf5\x81q\xd9M!\xeb\xf3\xd1/.\xf1\xbc\x0f\xe3-n\x91\xb8<\x13!\x97Q;\nDj\x80\x80H?r\xa8\xb5\xa1\x18e\
SHZ\xf2\x9fvq\xf1\xdd\xb3F\xa3\xf0\x0f\x0bp\xf4\x9c\xc3\xe4x\x91\x98\xc2\xc3\xc4.\xa2\x00\x00\x00\x00\x00\x00\\\xd9\x82\xdb\xb4\xf1\
\xaetb\t\xe4S\xa3\x8e1!\xa01\xbf`\xf0<m\xc3Q\xa2\x01k\'q\x08\x97\xd2\x9eaB7\xb2\xb1\xf9\x9cb\xf6\x06\xa1\xec\
T3\xbc\xae\xf3\x85h\x81\xbber\xe0\xd9Q\xad\xa1\"\xed\xf83Y>\xe3R\xa6\xe3-7\xc3\xac\xecs\xcdb\x91<\x91@\x0c\\\
\xe35\xbdR\xd1\xd4\xa0\x06\xad\x10\x98\xfa\xf1\x17\x0e\x83b\x98C\xbf.A\xa7\x95\xd1}/Q\xe9\x9f\x91s21\xdd\x040$\xbaP\
\x17\xb2@8\x84#\xaf\xa8\"!\t\xf1Y\xf7\xd2V\x08\x92h\xf4\xf2\x16\xf3 <\xb3\xf12/P:\x0c1*A\x93/\xe1\xb2\n\
D\xb1x\xf4\x91s.@\x1b\x81\xc0(\x9br5\xf1\xa0g\xf8\x11\xff:\xc0>\xd60\x02\xb5\xf2]\x18\x00\xa6\xcfP)\xbe!\x03-\
\x80/\x8ba\xcd\xfe \xc2\x8bB\xc2\x14a\x15\xeb\xc1d\x1a\xa3\x0f`rt\xf4sV\x94 \xb9mQ\x1e\xd6\xf0:\xe9\xe3!\xcc1\
\x8fe\x80\xf9\x0b\x13\xe8\x8e\xc1", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 92, 93, 94, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 120, 121, 122, 123, 124, 125, 126, 127, 128, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 158, 159, 160, 161, 162, 163, 164, 165, 166, 169, 170, 171, 172, 173, 174, 176, 177, 178, 179, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 292, 293, 295, 296, 297, 298, 299, 300, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 318, 319, 321, 323, 325, 326, 327, 328, 330, 333, 334, 335, 337, 338, 339, 340, 341, 342, 344, 345, 346, 347, 348, 350, 352, 355, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 369, 371, 373, 375, 376, 378, 379, 380, 381, 383, 384, 386, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 399, 403, 405, 407, 408, 410, 411, 412, 413, 414, 415, 416, 419, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 472, 474, 478, 479, 480, 482, 483, 484, 485, 486, 487, 488, 491, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 504, 508, 511, 512, 513, 514, 515, 516, 517, 518, 522, 523, 524, 525, 526, 527, 529, 531, 532, 533, 534, 535, 536, 537, 538, 540, 542, 543, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 568, 569, 570, 571, 573, 574, 575, 576, 578, 581, 585, 587, 588, 589, 591, 592, 593, 594, 595, 596, 597, 599, 600, 601, 602, 603, 606, 607, 609, 610, 613, 614, 615, 616, 617, 618, 619, 622, 623, 625, 627, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 643, 644, 645, 646, 647, 648, 649, 650, 651, 653, 654, 655, 656, 657, 658, 664, 665, 674, 675, 677, 681, 682, 683, 687, 688, 689, 690, 691, 692, 693, 694, 695, 699, 700, 701, 703, 706, 708, 710, 711, 712, 714, 715, 717, 718, 719, 720, 722, 724, 726, 728, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739, 741, 742, 743, 745, 746, 747, 748, 750, 751, 752, 753, 754, 755, 756, 760, 761, 762, 764, 765, 768, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 783, 784, 786, 787, 788, 790, 791, 792, 793, 796, 799, 801, 803, 804, 805, 806, 818, 819, 821, 824, 825, 826, 828, 829, 830, 831, 832, 833, 835, 836, 837, 838, 839, 840, 842, 844, 845, 846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 860, 863, 864, 865, 866, 868, 869, 870, 877, 878, 879, 880, 881, 882, 883, 886, 887, 889, 890, 891, 892, 893, 894, 895, 897, 898, 899, 900, 901, 903, 905, 908, 910, 911, 912, 913, 916, 918, 919, 922, 924, 926, 927, 928, 930, 931, 932, 933, 934, 935, 937, 938, 940, 941, 943, 945, 947, 948, 950, 951, 952, 954, 955, 957, 958, 959, 961, 962, 963, 966, 968, 969, 971, 976, 978, 981, 982, 983, 986, 988, 989, 990, 994, 997, 998, 999, 1000, 1001, 1002, 1003, 1005, 1026, 1028, 1030, 1033, 1037, 1039, 1042, 1043, 1045, 1046, 1048, 1050, 1051, 1052, 1053, 1055, 1057, 1058, 1061, 1063, 1064, 1080, 1082, 1086, 1089, 1095, 1096, 1098, 1100, 1102, 1104, 1106, 1110, 1114, 1117, 1118, 1120, 1122, 1123, 1124, 1126, 1128, 1130, 1132, 1133, 1140, 1141, 1143, 1145, 1147, 1148, 1149, 1151, 1153, 1154, 1155, 1157, 1158, 1159, 1160, 1161, 1162, 1164, 1165, 1166, 1167, 1168, 1169, 1173, 1175, 1179, 1182, 1184, 1186, 1187, 1188, 1189, 1190, 1191, 1192, 1194, 1199, 1204, 1206, 1208, 1210, 1212, 1213, 1215, 1218, 1220, 1221, 1224, 1232, 1238, 1241, 1243, 1244, 1251, 1254, 1257, 1259, 1261, 1263, 1266, 1268, 1271, 1272, 1273, 1275, 1278, 1280, 1281, 1284, 1286, 1288, 1289, 1294, 1295, 1296, 1297, 1299, 1301, 1303, 1304, 1306, 1311, 1312, 1314, 1315, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1398, 1399, 1400, 1401, 1402, 1403, 1404, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1414, 1415, 1416, 1417, 1419, 1420, 1421, 1424, 1425, 1427, 1429, 1430, 1433, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1443, 1444, 1445, 1446, 1447, 1449, 1452, 1453, 1456, 1457, 1460, 1461, 1463, 1465, 1467, 1470, 1472, 1474, 1477, 1478, 1479, 1480, 1481, 1482, 1484, 1486, 1488, 1489, 1491, 1493, 1495, 1498, 1499, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546, 1547, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1628, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1640, 1641, 1644, 1645, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1658, 1660, 1661, 1662, 1664, 1667, 1669, 1670, 1672, 1674, 1677, 1679, 1680, 1681, 1683, 1685, 1686, 1687, 1688, 1690, 1692, 1694, 1695, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719], [
w(S::Summary, L::En), w(S::Interests, L::Fr), w(S::Work, L::Pt), w(S::Education, L::Pt), w(S::Interests, L::Hu), w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl),
w(S::Courses, L::Nl), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It), w(S::Skills, L::En), w(S::Summary, L::En), w(S::Summary, L::It),
w(S::Education, L::De), w(S::Certificates, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs), w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En),
w(S::Projects, L::En), w(S::Education, L::Es), w(S::Education, L::Nl), w(S::Volunteer, L::Pt), w(S::Conferences, L::Id), w(S::Volunteer, L::Es), w(S::Certificates, L::En), w(S::Certificates, L::Fr),
w(S::Certificates, L::Fr), w(S::Summary, L::Es), w(S::Summary, L::Ga), w(S::Projects, L::Tr), w(S::Courses, L::Pt), w(S::Certificates, L::Es), w(S::Certificates, L::Ca), w(S::Certificates, L::Pt),
w(S::Certificates, L::Ro), w(S::Work, L::Es), w(S::Interests, L::Es), w(S::Volunteer, L::En), w(S::Work, L::Ro), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::Volunteer, L::Nl),
w(S::Volunteer, L::Fr), w(S::Work, L::Fr), w(S::Interests, L::En), w(S::Courses, L::Es), w(S::Basics, L::Hu), w(S::Other, L::En), w(S::Courses, L::En), w(S::Memberships, L::Fr),
w(S::Memberships, L::Is), w(S::Attachments, L::Es), w(S::Attachments, L::Ca), w(S::Other, L::Is), w(S::Memberships, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::It), w(S::Interests, L::Ca),
w(S::Memberships, L::Es), w(S::Memberships, L::Ca), w(S::Memberships, L::Pt), w(S::Memberships, L::Id), w(S::Memberships, L::Ro), w(S::Awards, L::Is), w(S::Courses, L::It), w(S::Summary, L::Is),
w(S::Work, L::Hu), w(S::Interests, L::Is), w(S::Work, L::Fi), w(S::Publications, L::Ga), w(S::Interests, L::Lv), w(S::References, L::Hu), w(S::DrivingLicences, L::Fi), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Education, L::Tr), w(S::Publications, L::Tr), w(S::Education, L::Da), w(S::Education, L::Sv), w(S::Education, L::Nb), w(S::Education, L::Lv), w(S::Education, L::Sl),
w(S::Education, L::Hr), w(S::Education, L::SrLatn), w(S::Education, L::Fi), w(S::Conferences, L::Cs), w(S::Other, L::Mt), w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr),
w(S::Skills, L::SrLatn), w(S::Certificates, L::Tr), w(S::Interests, L::Pt), w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It), w(S::Courses, L::Ro), w(S::Other, L::Ro),
w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl),
w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb),
w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro),
w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt),
w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv),
w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En),
w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Fr), w(S::Skills, L::Es),
w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl), w(S::References, L::De), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr),
w(S::Publications, L::Ca), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id),
w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl),
w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It),
w(S::Volunteer, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::References, L::Lv), w(S::References, L::Nb),
w(S::Interests, L::It), w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De),
w(S::Volunteer, L::De), w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb),
w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt),
w(S::Awards, L::En), w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id),
w(S::Memberships, L::Ga), w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl),
w(S::Awards, L::Id), w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl),
w(S::Skills, L::Nl), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Memberships, L::Lv),
w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Interests, L::Nl),
w(S::Publications, L::Id), w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr),
w(S::Conferences, L::Tr), w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Wishes, L::Pt), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::DrivingLicences, L::Es),
w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt),
w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Projects, L::Fr), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga),
w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es),
w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr),
w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs),
w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk),
w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl),
w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En),
w(S::Volunteer, L::De), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es),
w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Languages, L::Pt), w(S::Publications, L::Ca), w(S::Awards, L::Es), w(S::Awards, L::Pt), w(S::Conferences, L::En),
w(S::Conferences, L::En), w(S::Conferences, L::Fr), w(S::Conferences, L::Es), w(S::Conferences, L::Pt), w(S::Conferences, L::Pt), w(S::Conferences, L::Es), w(S::Conferences, L::Ca), w(S::Conferences, L::Nl),
w(S::Conferences, L::It), w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi), w(S::Work, L::Vi), w(S::Wishes, L::Vi), w(S::Conferences, L::Pt), w(S::Conferences, L::Ca), w(S::Basics, L::En),
w(S::Basics, L::Fr), w(S::Basics, L::Nl), w(S::Basics, L::Ro), w(S::Basics, L::Ro), w(S::Basics, L::Ca), w(S::Basics, L::Es), w(S::Basics, L::Pt), w(S::Basics, L::Pt),
w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::It), w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga),
w(S::Courses, L::Es), w(S::Courses, L::Pt), w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl),
w(S::Basics, L::Ca), w(S::Other, L::Pt), w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk),
w(S::Skills, L::Sk), w(S::Conferences, L::Lt), w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt),
w(S::Basics, L::Mt), w(S::Other, L::Id), w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt),
w(S::Work, L::Sl), w(S::Memberships, L::Tr), w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da),
w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu), w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu),
w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi), w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca),
w(S::Awards, L::En), w(S::Awards, L::Fr), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn),
w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk), w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr),
w(S::Other, L::Sl), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn),
w(S::Conferences, L::Hr), w(S::Conferences, L::Sl), w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb),
w(S::Attachments, L::Sl), w(S::Attachments, L::Hr), w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs),
w(S::Work, L::Hr), w(S::Work, L::Cs), w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk),
w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr),
w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Volunteer, L::Nb), w(S::Summary, L::Mt),
w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr),
w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da),
w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga),
w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr),
w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv),
w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr),
w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb),
w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv),
w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da),
w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga),
w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Volunteer, L::Da), w(S::Volunteer, L::Nb), w(S::Volunteer, L::Sv), w(S::Volunteer, L::Da), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt),
w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi),
w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb),
w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs),
w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl),
w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id),
w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr),
w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Basics, L::Et), w(S::Projects, L::Et),
w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl),
w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr),
w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da),
w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl),
w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb),
w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi),
w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da),
w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi),
w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs),
w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl),
w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et),
w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn),
w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr),
w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt),
w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is),
w(S::Profiles, L::Sv), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is),
w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt),
w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi),
w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Conferences, L::Is), w(S::Memberships, L::Sv),
w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga), w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl),
w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De), w(S::CoverLetter, L::En), w(S::Other, L::Fi),
w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Publications, L::SrLatn),
w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Skills, L::Ko), w(S::Publications, L::Sl),
w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Education, L::SrLatn), w(S::Projects, L::Ca),
w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Profiles, L::Cs),
w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Sv),
w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da), w(S::Wishes, L::Is), w(S::References, L::Hr),
w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Interests, L::Sv),
w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It),
w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn),
w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv),
w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv),
w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr),
w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl),
w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu),
w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr),
w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De),
w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv),
w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr),
w(S::Attachments, L::SrLatn), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Da), w(S::Attachments, L::Hr),
w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv),
w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn),
w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da),
w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn),
w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id),
w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr),
w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da),
w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca),
w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs),
w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk),
w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr),
w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl),
w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et),
w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It),
w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id),
w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt),
w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da),
w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr),
w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs),
w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv),
w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id),
w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb),
w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De),
w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb),
w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl),
w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl),
w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El),
w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El),
w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El),
w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr),
w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk),
w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk),
w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru),
w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg), w(S::Summary, L::Bg),
w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Work, L::Uk),
w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr),
w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru),
w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg),
w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg),
w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg),
w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr),
w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr),
w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru),
w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg),
w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk),
w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg),
w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk),
w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg),
w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru),
w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He),
w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He),
w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He),
w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar),
w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar),
w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar),
w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi),
w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi),
w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th),
w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th),
w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th),
w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Awards, L::Ja), w(S::Summary, L::Ja),
w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::Interests, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja),
w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Education, L::ZhHans), w(S::Work, L::ZhHans),
w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans),
w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans),
w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja),
w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant),
w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja),
w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans),
w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant),
w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja),
w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans),
w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja),
w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko),
w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko),
w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
