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
pub(crate) static ENDINGS: Sieve<256> = Sieve([
0x5a80440008000f04, 0xc0504101849d3112, 0x8411800a21424ca8, 0x8964020002200089, 0x5040010d24020001, 0x9092960000004200, 0x90400c320020800, 0x40000e00191202a0,
0x104800080440802, 0xc2501084a34080a0, 0x8040e9022020784, 0x48030048042282c0, 0xa280104020204000, 0x1200ba3e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8441a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303034a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110040800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403001409141004, 0x100c019801004810, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050c01502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190054228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402148082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c400040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125038, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022480400000, 0x1918521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb0b04d080480063a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0811020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0911800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050240, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0xd008132060340618, 0x404c400418c42, 0x20018d2200201432, 0x28000f8280501020,
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
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004442900,
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
abgelegte pruefungen$-
abgelegte prufungen$-
abgelegte prüfungen$-
abilita$.
abilitati$/
abilitati lingvistice$0
abilitati personale$/
abilitati tehnice$/
abilitazione professionale$1
abilitazioni$1
abilitazioni e certificati$1
abilitazioni professionali$1
abilities$2
abilità$.
abilități$/
abilități lingvistice$0
abilități personale$/
abilități tehnice$/
about$3
about me$$
about myself$$
abschluesse$4
abschluesse und zertifikate$-
abschlusse$4
abschlusse und zertifikate$-
abschlüsse$4
abschlüsse und zertifikate$-
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
additional skills$2
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
akademische ausbildung$4
akademische laufbahn$4
akademischer hintergrund$4
akademischer werdegang$4
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
allgemeine und berufliche bildung$4
alte competente$/
alte competențe$/
alte cursuri%*
alte informatii%+
alte informații%+
alte limbi$0
altele%+
alternance$R
altra formazione$f
altra informacio%,
altra informació%,
altra(e) lingua(e%-
altre capacita e competenze$.
altre capacità e competenze$.
altre competenze$.
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
aptitudini$/
aptitudini si competente$/
aptitudini si competente personale$/
aptitudini tehnice$/
aptitudini și competențe$/
aptitudini și competențe personale$/
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
areas of expertise$2
aree di competenza$.
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
attestati$1
attestati e certificati$1
attestati e certificazioni$1
attestations$A
attester&)
attester og referanser&)
attitudini$.
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
aus und weiterbildung$4
aus- und fortbildung&.
aus- und weiterbildung$4
ausbildung$4
ausbildung und studium$4
ausbildungen$4
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
befaehigungsnachweise$-
befahigungsnachweise$-
befähigungsnachweise$-
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
berechtigungen$-
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
berufliche zertifikate$-
berufliche ziele%E
beruflicher hintergrund%Q
beruflicher lebenslauf%Q
beruflicher werdegang%Q
berufliches%Q
berufliches profil&^
berufsausbildung$4
berufsausbildung und schule$4
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
bescheinigungen$-
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
bildung$4
bildung und ausbildung$4
bildungsabschluesse$4
bildungsabschlusse$4
bildungsabschlüsse$4
bildungsgang$4
bildungsweg$4
bildungswerdegang$4
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
brevetti e patenti$1
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
calificari$/
calificări$/
calisma deneyimi&|
calisma gecmisi&|
calisma hayati&|
calismalar$D
calistaylar&}
calistigim yerler&|
calitati personale'$
calități personale'$
capabilities$2
capacidades'%
capacidades y competencias personales%_
capacita$.
capacita e competenze$.
capacita e competenze personali$.
capacita e competenze tecniche$.
capacita linguistiche%-
capacita professionali$.
capacitacao$E
capacitacion$T
capacitaciones$T
capacitación$T
capacitacoes$E
capacitats%0
capacitação$E
capacitações$E
capacites%^
capacità$.
capacità e competenze$.
capacità e competenze personali$.
capacità e competenze tecniche$.
capacità linguistiche%-
capacità professionali$.
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
cassetta degli attrezzi$.
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
certificati$1
certificati e attestati$1
certificatie&U
certification$@
certifications$@
certifications and licenses&E
certifications professionnelles$A
certificats'@
certificats et attestations$A
certificats et diplomes$A
certificats et diplômes$A
certificazioni$1
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
communication skills$2
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
competente$/
competente cheie$/
competente digitale$/
competente informatice$/
competente lingvistice$0
competente personale$/
competente profesionale$/
competente si abilitati$/
competente tehnice$/
competenties&Y
competenza digitale&=
competenze$.
competenze chiave$.
competenze comunicative$.
competenze digitali$.
competenze e strumenti$.
competenze informatiche$.
competenze linguistiche%-
competenze organizzative e gestionali$.
competenze personali$.
competenze principali$.
competenze professionali$.
competenze specifiche$.
competenze tecniche$.
competenze trasversali$.
competențe$/
competențe cheie$/
competențe digitale$/
competențe informatice$/
competențe lingvistice$0
competențe personale$/
competențe profesionale$/
competențe tehnice$/
competențe și abilități$/
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
computer literacy$2
computer skills$2
computerkennis&Y
computerkenntnisse&\
computervaardigheden&Y
computing$2
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
con cosa lavoro$.
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
conoscenze$.
conoscenze informatiche$.
conoscenze linguistiche%-
conoscenze tecniche$.
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
core competences$2
core competencies$2
core skills$2
corporate experience$8
corsi$f
corsi di aggiornamento$f
corsi di formazione$f
corsi e attestati$f
corsi e seminari$f
corsi e workshop$f
cosa mi piace&*
cosa so fare$.
cosa uso$.
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
cunostinte$/
cunostinte de operare pe calculator$/
cunostinte it$/
cunostinte lingvistice$0
cunostinte pc$/
cunostinte tehnice$/
cunoștințe$/
cunoștințe de operare pe calculator$/
cunoștințe it$/
cunoștințe lingvistice$0
cunoștințe pc$/
cunoștințe tehnice$/
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
digital skills$2
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
egzaminy'I
egzaminy i certyfikaty'I
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
esami$1
esami e certificazioni$1
esami sostenuti$1
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
examene$I
examenes$F
examenes y certificaciones$F
examens)S
examens en certificaten&U
examens et certifications$A
exames$H
examina$t
exams&E
exams and certifications&E
exams and tests&E
executive summary$$
expectativas([
expectativas salariales([
expectatives(\
experience)T
experience associative$Q
experience benevole$Q
experience d'enseignement$R
experience de recherche$R
experience de travail$R
experience pertinente$R
experience pro$R
experience professionnelle$R
experiences)T
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
experiencia)U
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
experiencia laboral)U
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
expertise)V
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
extra)W
extra informatie$+
extracte)X
extracto$B
extracurriculaire activiteiten$P
extracurricular activities$L
extracurriculars$L
extrajobb%P
exámenes$F
exámenes y certificaciones$F
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
faerni)Y
fagbrev&9
fagfelog$Y
fagfélög$Y
faglig kompetanse%?
faglig profil)Z
faglige kompetencer(M
faglige kvalifikationer(M
faglige nettverk)[
faglige netvaerk)\
faglige netværk)\
fahigkeiten&\
fahigkeiten und kenntnisse&\
fahigkeiten und kompetenzen&\
fahrerlaubnis)]
faisneis bhreise)D
faisneis phearsanta)N
faisnéis bhreise)D
faisnéis phearsanta)N
fardigheter(@
featured projects$:
feina'+
feina desitjada(\
feinmheasunu ar scileanna digiteacha)^
felagsadild$Y
felagslif)_
felagsstorf)_
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
find me)`
find me online)`
fites&$
fizetesi igeny%(
fizetési igény%(
foelgebrev)a
foeljebrev)b
foeredrag%o
foereningar)c
foereningsengagemang)J
foereningsliv)J
foererkort)d
foertroendeuppdrag)J
foglalkoztatas$h
foglalkoztatás$h
foilseachain$k
foilseacháin$k
foilsiuchain$k
foilsiúcháin$k
folgebrev)a
foljebrev)b
fontosabb projektek)e
for fun$S
fora do trabalho%&
forbairt ghairmiuil':
forbairt ghairmiúil':
foredrag)f
foreign languages)g
foreningar)c
foreninger)h
foreningsarbejde)i
foreningsengagemang)J
foreningsliv)J
forerkort)d
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
forskning)j
forskningsprojekt);
forskningsprojekter)<
forskningsprosjekter)=
fort und weiterbildung&.
fort und weiterbildungen&.
fort- und weiterbildung&.
fort- und weiterbildungen&.
fortbildning)k
fortbildung&.
fortbildungen&.
fortbildungen und seminare&.
fortroendeuppdrag)J
fostaiocht)l
fostaiocht inmhianaithe)m
fostaíocht)l
fostaíocht inmhianaithe)m
fraemmande spraak%=
fraemsta kompetenser(@
frameworks$2
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
fremdsprachen)n
fremdsprachenkenntnisse)n
fremmedspraak)o
fremmedsprak)o
fremmedsprog)p
fremmedspråk)o
fristundir$i
fritid)q
fritid och intressen)r
fritid og interesser)s
fritidsaktiviteter)q
fritidsaktiviteter og frivilligt arbejde)i
fritidsinteresser)s
fritidsintressen)r
fritidsjob%L
frivillig)t
frivillig arbeid).
frivillig engasjement).
frivillig erfaring)i
frivillig innsats).
frivilligarbeid).
frivilligarbejde)i
frivilligarbete)J
frivillige verv).
frivillighed)i
frivillighet).
frivilligt)u
frivilligt arbejde)i
frivilligt engagement)i
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
fuehrerausweis)]
fuehrerschein)]
fuehrerscheine)]
fuehrerscheinklassen)]
fuera del trabajo$K
fuhrerausweis)]
fuhrerschein)]
fuhrerscheine)]
fuhrerscheinklassen)]
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
fylgiskjol)v
fylgiskjöl)v
fyrirlestrar&i
fyrri storf&,
fyrri störf&,
fyrri verkefni)C
fähigkeiten&\
fähigkeiten und kenntnisse&\
fähigkeiten und kompetenzen&\
färdigheter(@
færdigheder(M
færni)Y
féinmheasúnú ar scileanna digiteacha)^
félagsaðild$Y
félagslíf)_
félagsstörf)_
félög$Y
följebrev)b
föredrag%o
föreningar)c
föreningsengagemang)J
föreningsliv)J
förtroendeuppdrag)J
følgebrev)a
førerkort)d
fúm$C
fúm féin$C
fúmsa$C
führerausweis)]
führerschein)]
führerscheine)]
führerscheinklassen)]
gairm)l
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
gepjarmuvezetoi engedely)w
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
gharfien)x
giai thuong(9
giai thuong va thanh tich(9
giao duc&K
giay chung nhan&L
giay phep&L
giay phep lai xe&M
gioi thieu&J
gioi thieu ban than&J
gioi thieu chung&J
gioi thieu tham chieu)y
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
giới thiệu tham chiếu)y
gniomhaiochtai deonacha)z
gníomhaíochtaí deonacha)z
godalgas%R
godkjenninger&9
gonullu calismalar){
gonullu calismalarim){
gonullu deneyim){
gonullu faaliyetler){
gonulluluk){
gonulluluk deneyimi){
gradaim)-
gradaim agus duaiseanna)-
graduacao$'
graduação$'
gramatas)|
grants$7
grants and awards$7
grau de instrucao$'
grau de instrução$'
greinar&i
gremien&]
gremienarbeit&]
grundausbildung$4
grunduppgifter)}
grunnupplysingar*$
grunnupplýsingar*$
grāmatas)|
guardons&$
guclu yonler%2
gustos$K
gyakorlat$h
gyakornoki tapasztalat$h
gépjárművezetői engedély)w
gönüllü deneyim){
gönüllü faaliyetler){
gönüllü çalışmalar){
gönüllü çalışmalarım){
gönüllülük){
gönüllülük deneyimi){
güçlü yönler%2
għan)/
għarfien)x
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
haefileikar)Y
haefni)Y
haefni og faerni)Y
haettava tehtaevae*%
haettava tehtava*%
haettava tehtävä*%
haettu tehtaevae*%
haettu tehtava*%
haettu tehtävä*%
hafa samband*$
hakkimda%2
hakkımda%2
hakukirje*&
hankkeet*'
harapan)F
hard skill&H
hard skills*(
haridus*)
haridus ja koolitus*)
hariduskaik*)
hariduskäik*)
haridustase*)
haridustee*)
harjoittelu$j
harjoittelut$j
harrastukset**
harrastukset ja kiinnostuksen kohteet**
harrastukset ja mielenkiinnon kohteet**
harrastukset ja vapaa aika**
harrastukset ja vapaa-aika**
harrastuneisuus**
harrastused*+
haskolanam*,
hedef%2
hedeflenen pozisyon%a
heder*-
hello$$
henkiloekohtaiset projektit*'
henkiloekohtaiset tiedot*.
henkiloetiedot*.
henkiloetiedot ja yhteystiedot*.
henkilokohtaiset projektit*'
henkilokohtaiset tiedot*.
henkilotiedot*.
henkilotiedot ja yhteystiedot*.
henkilökohtaiset projektit*'
henkilökohtaiset tiedot*.
henkilötiedot*.
henkilötiedot ja yhteystiedot*.
herramientas%_
hiep hoi*/
hiep hoi nghe nghiep*/
high school$9
higher education$9
highlights of qualifications$$
hiliet)x
hiliet digitali)x
hiliet fil kompjuter)x
hiliet lingwistici*0
hiliet personali)x
hiliet professjonali)x
hiliet tal lingwa*0
hiliet teknici)x
hin liberu(E
historia pracy)%
historia zatrudnienia)%
historial academic)0
historial academico$;
historial acadèmic)0
historial académico$;
historial laboral*1
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
hivatkozasok*2
hivatkozások*2
hiệp hội*/
hiệp hội nghề nghiệp*/
hjemmesider*3
hladam)$
hledam*4
hledám*4
hlekkir*5
ho so&J
ho so truc tuyen*6
hoat dong't
hoat dong doan the't
hoat dong ngoai khoa't
hoat dong tinh nguyen't
hoat dong xa hoi't
hobbi$(
hobbi erdeklodesi kor$(
hobbi, érdeklődési kör$(
hobbies*7
hobbies and interests$S
hobbies e intereses$K
hobbies e interesses%&
hobbies en interesses&t
hobbies und interessen&1
hobbijaim$(
hobbik$(
hobbim$(
hobbiuri*8
hobby*9
hobby e interessi&*
hobby i zainteresowania(,
hobby projects$:
hobby uri*8
hobby uri si interese*8
hobby's&t
hobby's en interesses&t
hobby-uri*8
hobby-uri și interese*8
hobbyer)q
hobbyer og interesser*:
hobbys*;
hobbys und interessen&1
hobbyuri*8
hobi*<
hobi dan minat*=
hobiai*>
hobid*+
hobid ja huvid*+
hobiji*?
hobiji i interesi*@
hobiji i interesovanja*A
hobiji in interesi*B
hobiji in zanimanja*B
hobiji un intereses$l
hobiler&q
hobiler ve ilgi alanlari&q
hobiler ve ilgi alanları&q
hobilerim&q
hoc bong(9
hoc tap&K
hoc van&K
hoc van va bang cap&K
hochschulausbildung$4
hochschulbildung$4
hochschulstudium$4
hoeyere utdanning$u
hoi nghi*C
hoi nghi khoa hoc*C
hoi nghi va hoi thao*C
hoi thao*C
hoi thao hoi nghi*C
hoi vien*/
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
human languages)g
huomionosoitukset%N
huvialad*+
huvid*+
huvid ja hobid*+
hvem er jeg)Z
hvor jeg har arbejdet%L
hvor jeg har jobbet%H
háskólanám*,
hæder%A
hædersbevisninger%A
hæfileikar)Y
hæfni)Y
hæfni og færni)Y
høyere utdanning$u
hľadám)$
học bổng(9
học tập&K
học vấn&K
học vấn và bằng cấp&K
hồ sơ&J
hồ sơ trực tuyến*6
hội nghị*C
hội nghị khoa học*C
hội nghị và hội thảo*C
hội thảo*C
hội thảo, hội nghị*C
hội viên*/
i fritiden*D
i miei interessi&*
i miei strumenti$.
i miei studi',
iarscribhinni'9
iarscríbhinní'9
ict vaardigheden&Y
ict-vaardigheden&Y
ideella uppdrag)J
ideellt)J
ideellt arbete)J
ideellt engagemang)J
idegen nyelv*E
idegen nyelvek*E
idegennyelv ismeret*E
idegennyelv tudas*E
idegennyelv-ismeret*E
idegennyelv-tudás*E
identitas&g
identitas diri&g
identity&O
idioma'd
idiomas'd
idiomes'g
idoneita$1
idoneità$1
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
igytas issilavinimas*F
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
im netz*G
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
in afara serviciului*8
in brief$$
in der freizeit&1
in mijn vrije tijd&t
in my spare time$S
in the community$L
in timpul liber*8
incarichi ricoperti%.
industry experience$8
ine(4
infhaighteacht)m
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
informatica*H
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
inne jezyki*I
inne języki*I
inne umiejetnosci'\
inne umiejętności'\
inngangur$g
inniulacht teanga*J
inniulachtai((
inniúlacht teanga*J
inniúlachtaí((
inny(e) jezyk(i*I
inny(e) język(i*I
instruccion$;
instrucción$;
instruire%*
instrumente$/
interesai*>
interesai ir pomegiai*>
interesai ir pomėgiai*>
interese*8
interese personale*8
interese si hobby uri*8
interese și hobby-uri*8
intereses*K
intereses personales$K
intereses un hobiji$l
intereses y aficiones$K
interesi*L
interesi i hobiji*@
interesi in hobiji*B
interesovanja*A
interesovanja i hobiji*A
interessen&1
interessen und freizeit&1
interessen und hobbies&1
interessen und hobbys&1
interesser)s
interesser og fritid)s
interesser og hobbyer)s
interesses*M
interesses e hobbies%&
interesses e passatempos%&
interesses en hobby's&t
interesses pessoais%&
interessi*N
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
internet*G
internete*O
internetski profili*P
internship$8
internship experience$8
internship uri$M
internship-uri$M
internships$8
internutbildningar)k
interpersonal skills$2
interventi%j
interventions%h
interventions et conferences%h
interventions et conférences%h
intressen)r
intressen och fritid)r
intressen och hobbyer)r
intro$$
introducao%Z
introduccio)X
introduccion$B
introducció)X
introducción$B
introduce$$
introduce myself$$
introducere'$
introductie(k
introduction*Q
introduksjon*R
introduktion*S
introduzione&<
introduzzjoni)/
introdução%Z
intyg&W
intérêts$%
intérêts de recherche$%
intérêts personnels$%
investigacao*T
investigacion($
investigación($
investigação*T
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
iscrizioni ad albi$1
isiklik teave*U
isiklikud andmed*U
isiklikud projektid*V
isiksuseomadused)8
isikuandmed*U
isikuinfo*U
iskolai tanulmanyok)A
iskolai tanulmányok)A
iskolai vegzettseg)A
iskolai végzettség)A
iskolaim)A
iskolak)A
iskoláim)A
iskolák)A
iskustvo*W
islerim&|
ismeretek(O
ismeretek es keszsegek(O
ismeretek és készségek(O
iss apraksts%Y
issilavinimas*F
issilavinimas ir mokymai*F
issimokslinimas*F
isten arta kalan&q
istenen pozisyon%a
istoric profesional$M
istrazivacki projekti*X
istrazivanja*X
istraživanja*X
istraživački projekti*X
istruzione',
istruzione e formazione',
istruzione universitaria',
istruzzjoni)7
isuma par mani%Y
it*Y
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
it skills*Z
it taidot%5
it vaardigheden&Y
it znalosti*[
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
ittra ta' akkumpanjament*\
ittra ta' motivazzjoni*\
itスキル*]
it技能*^
ivadas%T
ivairus*_
ivertinimai%S
izabrani projekti*`
izbrani projekti*a
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
izvannastavne aktivnosti*b
izveletie projekti*c
izvēlētie projekti*c
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
išsilavinimas*F
išsilavinimas ir mokymai*F
išsimokslinimas*F
jaerjestoejaesenyydet*d
jaerjestoekokemus$|
jaerjestoet*d
jaerjestoetoiminta$|
jaesenyydet*d
jaesenyys*d
jarjestojasenyydet*d
jarjestokokemus$|
jarjestot*d
jarjestotoiminta$|
jarmuvezetoi engedely)w
jasenyydet*d
jasenyys*d
jazyk'R
jazykova vybavenost*e
jazykove dovednosti'R
jazykove schopnosti*e
jazykove znalosti*e
jazykove zrucnosti('
jazyková vybavenost'R
jazyková vybavenosť('
jazykové dovednosti'R
jazykové schopnosti*e
jazykové znalosti*e
jazykové zručnosti('
jazyky*e
jejaring sosial*f
jenjang pendidikan*g
jenseits der arbeit&1
jezici*h
jezicke vestine*i
jezicne kompetencije*j
jezicne vjestine*j
jeziki*k
jezikovna znanja*k
jezikovne kompetence*k
jezikovne spretnosti*k
jezikovne vescine*k
jezikovne veščine*k
jezičke veštine*i
jezične kompetencije*j
jezične vještine*j
jezyk*I
jezyki*I
jezyki i poziom*I
jezyki obce*I
jezyki programowania'\
jine(2
jiné(2
job%L
job dorit&%
job history$8
job objective&@
job preferences&@
job related skills$2
job search&@
job target&@
job wishes&@
job-related skills$2
jobb*l
jobberfaring%H
jobboensker*m
jobbonsker*m
jobbønsker*m
joberfaring%L
joboenske*n
joboensker*n
jobonske*n
jobonsker*n
jobs$8
jobs d'ete$R
jobs d'été$R
joburi$M
jobønske*n
jobønsker*n
jogositvany)w
jogositvanyok es engedelyek&j
jogosítvány)w
jogosítványok és engedélyek&j
johdanto%6
jornadas'o
jornades'p
journal articles%g
juhiload*o
juhiluba*o
juhtimisoigus*o
juhtimisõigus*o
julkaisuluettelo%n
julkaisut%n
julkaisut ja esitykset%n
járművezetői engedély)w
järjestöjäsenyydet*d
järjestökokemus$|
järjestöt*d
järjestötoiminta$|
jäsenyydet*d
jäsenyys*d
język*I
języki*I
języki i poziom*I
języki obce*I
języki programowania'\
kaaskiri*p
kaernkompetenser(@
kalbiniai igudziai*q
kalbiniai įgūdžiai*q
kalbos*q
kalbu igudziai*q
kalbu mokejimas*q
kalbu zinios*q
kalbų mokėjimas*q
kalbų įgūdžiai*q
kalbų žinios*q
kamarai tagsag)@
kamarai tagság)@
kann ich&\
kapcsolat$U
kapcsolattartasi adatok$U
kapcsolattartási adatok$U
karier*r
kariera*s
kariera zawodowa)%
karierni cil'M
karierni cilj'O
karierny ciel*t
karijera*W
karijerni cilj*u
karir*r
kariyer&|
kariyer gecmisi&|
kariyer geçmişi&|
kariyer hedefi%2
kariyer hedefim%2
kariyer ozeti%2
kariyer özeti%2
kariéra&s
kariérny cieľ*t
kariérní cíl'M
karjaar%4
karjera*v
karjeros tikslai(=
karjäär%4
karnkompetenser(@
karriaer%P
karriaermaal*w
karriar%P
karriarmal*w
karrier$h
karriera)Q
karriercelok%(
karriercélok%(
karriere*x
karrieremaal*y
karrieremal*y
karrieremål*y
karriereziel&^
karriär%P
karriärmål*w
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
keeled*z
keeleoskus*z
keeleoskused*z
keelte oskus*z
keelteoskus*z
keelteoskused*z
kegemaran*=
kegiatan sosial*{
kegiatan sukarela*{
kegiatan sukarelawan*{
kelebihan(H
kelpoisuudet*|
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
kerja sukarela*{
kerncompetenties&Y
kernekompetencer(M
kernkompetenzen&\
kesaetyoet$j
kesatyot$j
keskeinen osaaminen%5
keskeinen tyoekokemus$j
keskeinen tyokokemus$j
keskeinen työkokemus$j
keskeiset projektit*'
kesukarelawanan*{
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
ketertarikan*=
key achievements$7
key competencies$2
key projects$:
key roles$8
key skills$2
keynote talks%g
keynotes%g
kha nang ngoai ngu*}
khac+$
khen thuong(9
khen thưởng(9
khoa dao tao&x
khoa hoc&x
khoa hoc ngan han&x
khoá học&x
khác+$
khóa học&x
khóa học ngắn hạn&x
khóa đào tạo&x
khả năng ngoại ngữ*}
ki nang&y
ki vagyok&Z
kiegeszito informaciok)>
kiegészítő információk)>
kielellinen osaaminen+%
kielet+%
kieliosaaminen+%
kielitaidot+%
kielitaito+%
kiemelt projektek)e
kien thuc&y
kiinnostuksen kohteet**
kiinnostukset**
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
kiserolevel+&
kisisel&e
kisisel beceriler%`
kisisel bilgiler&e
kisisel bilgilerim&e
kisisel ilgi alanlari&q
kisisel ozet%2
kisisel projeler$D
kisisel veriler&e
kisisel yetenekler%`
kita*_
kita informacija*_
kitaplar$r
kiti duomenys*_
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
knowledge$2
knygos+'
ko sam ja+(
koerekort+)
koerekort og certifikater&:
koerkort+*
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
kompetence++
kompetenceprofil+,
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
kompetencje jezykowe*I
kompetencje językowe*I
kompetencje techniczne'\
kompetencje zawodowe'\
kompetens(@
kompetenser(@
kompetensi&H
kompetensomraaden(@
kompetensomraden(@
kompetensområden(@
kompetenssit%5
kompetensutveckling)k
kompetentsid%t
kompetenzen&\
kompetenzi)x
kompetenzi lingwistici*0
kompetenzi lingwistiċi*0
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
konference+-
konference a seminare$z
konference a semináře$z
konference in seminarji(n
konferencer&T
konferencer og seminarer&T
konferences(1
konferences un seminari(1
konferences un semināri(1
konferenciak+.
konferenciak es szeminariumok+.
konferenciareszvetel+.
konferenciarészvétel+.
konferencie+/
konferencie a seminare+/
konferencie a semináre+/
konferencije+0
konferencije i seminari+0
konferencijos(7
konferencijos ir seminarai(7
konferenciák+.
konferenciák és szemináriumok+.
konferencje+1
konferencje i seminaria+1
konferenser)R
konferenser och seminarier)R
konferensi$>
konferensi dan seminar$>
konferenssit+2
konferenssit ja seminaarit+2
konferenzen+3
konferenzen und seminare+3
konferenzi&A
konferenzi u seminars&A
konferenzteilnahmen+3
kongreler&}
kongresi+4
kongresse+3
kongresser+5
kongressit+2
kongresszusok+.
kongresy+6
konicky+7
konicky a zajmy+8
konicky a zaujmy+9
konjicki*B
konjički*B
konkurranser*-
konkurrencer%A
konkursy+:
kontak&g
kontakt+;
kontakt informacije+<
kontakt podaci+=
kontaktai%v
kontaktandmed*U
kontaktdaten%D
kontakti+>
kontaktine informacija%v
kontaktinfo*U
kontaktinformacija+?
kontaktinformasjon+@
kontaktinformation+A
kontaktinformationen%D
kontaktinformācija+?
kontaktiniai duomenys%v
kontaktinė informacija%v
kontaktne informacie+B
kontaktne informacije+C
kontaktne udaje+B
kontaktni informace+D
kontaktni podaci+E
kontaktni podatki+C
kontaktni udaje+D
kontaktné informácie+B
kontaktné údaje+B
kontaktní informace+D
kontaktní údaje+D
kontaktoplysninger+F
kontaktopplysninger+@
kontaktpersonas atsauksmem&(
kontaktpersonas atsauksmēm&(
kontaktuppgifter)}
kontakty+G
kontakty na reference(v
konusmalar$r
konustugum diller&d
konuşmalar$r
konuştuğum diller&d
konverentsid+H
konverentsid ja seminarid+H
konyvek'L
koníčky+7
koníčky a zájmy+8
koníčky a záujmy+9
kool*)
koolitused)I
koolitused ja kursused)I
kopsavilkums%Y
korabbi munkahelyek$h
korekort+)
korekort og certifikater&:
korkort+*
korkort och certifikat&W
korsijiet+I
korsijiet ta' tahrig+I
korsijiet ta' taħriġ+I
kort om meg*R
kort om mig*S
kort presentation+J
kort profiel(k
kort profil+,
kortare utbildningar)k
korte introductie(k
kortit*|
kortit ja luvat*|
korábbi munkahelyek$h
kotba%q
koulut$y
koulutukset$y
koulutukset ja kurssit%7
koulutus$y
koulutus ja tutkinnot$y
koulutushistoria$y
koulutustausta$y
kozeleti tevekenyseg+K
kozossegi media*2
kozossegi munka+K
kozossegi oldalak*2
kratce o mne'M
kratka biografija+(
kratka predstavitev'O
kratki zivotopis*u
kratki životopis*u
kratko o mne*t
kretanje u sluzbi(w
kretanje u službi(w
krotko o mnie';
krátce o mně'M
krátko o mne*t
krótko o mnie';
ksiazki%s
książki%s
ksztalcenie)6
kształcenie)6
kto som*t
kualifikasi pendidikan*g
kuka olen%6
kulcskompetenciak(O
kulcskompetenciák(O
kullandigim programlar%`
kullandigim yazilimlar%`
kullandığım programlar%`
kullandığım yazılımlar%`
kulup faaliyetleri){
kulüp faaliyetleri){
kunnatta)Y
kunniamaininnat%N
kunnskaper%?
kunnátta)Y
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
kursai+L
kursai ir mokymai+L
kursbevis&9
kurse&.
kurse und fortbildungen&.
kurse und seminare&.
kurser+M
kurser och certifikat)k
kurser och utbildningar)k
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
kursus+N
kursus dan pelatihan+O
kursus dan sertifikasi+P
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
kutatas)e
kutatasi projektek)e
kutatasok)e
kutatás)e
kutatási projektek)e
kutatások)e
kutsed(Y
kutsetunnistused(Y
kuulumine organisatsioonidesse+Q
kuuluvus organisatsioonidesse+Q
kuvaus%6
kvalifikacijas%U
kvalifikacijas celsana%V
kvalifikacijos&'
kvalifikacijos kelimas+L
kvalifikacijos kėlimas+L
kvalifikacijos tobulinimas+L
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
ky nang ngoai ngu*}
ky nang ngon ngu*}
ky nang tin hoc&y
kynning$g
kynningarbref+R
kynningarbréf+R
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
kísérőlevél+&
könyvek'L
körkort+*
körkort och certifikat&W
közéleti tevékenység+K
közösségi munka+K
közösségi média*2
közösségi oldalak*2
kørekort+)
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
kỹ năng ngoại ngữ*}
kỹ năng ngôn ngữ*}
kỹ năng tin học&y
la mia esperienza%.
la mia formazione',
labitud koolitused)I
labor social$?
labor voluntaria$?
laboratory skills$2
laenkar+S
lagsarbeid).
laimejimai%S
laimėjimai%S
lain lain(?
lain-lain(?
lainnya(?
laisvalaikio pomegiai*>
laisvalaikio pomėgiai*>
laisvalaikis*>
lampiran(o
langages de programmation%^
language)g
language abilities)g
language competences)g
language competencies)g
language knowledge)g
language proficiency)g
language skills)g
languages)g
languages and tools$2
languages spoken)g
langue&?
langues&?
langues etrangeres&?
langues parlees&?
langues parlées&?
langues vivantes&?
langues étrangères&?
lankar+S
lastni projekti*a
latar belakang pendidikan*g
laufbahn%Q
lavori(%
lavori precedenti%.
lavori saltuari%.
lavori stagionali%.
lavori svolti%.
lavoro%.
lavoro desiderato%{
lazer%&
le mie competenze$.
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
legaturi+T
legitimation&W
legitimationer&W
legături+T
lehre$4
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
lenker+U
lenkjer+U
letter of motivation%X
lettera di motivazione+V
lettera di presentazione+V
lettera motivazionale+V
lettere di referenza+W
letters of recommendation'K
lettre d'accompagnement+X
lettre de motivation+X
lettres de recommandation+Y
leyfi+Z
lezingen%m
libri%j
libros%k
licencas$H
licencas e certificacoes$H
licencas e certificados$H
licence+[
licence i sertifikati)&
licences+\
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
licenze$1
licenze e certificazioni$1
licenzja tas sewqan+]
licenzji'G
licenzji tas sewqan+]
licenças$H
licenças e certificados$H
licenças e certificações$H
licențe$I
licențe și certificări$I
lich su cong viec'u
lich su lam viec'u
licna interesovanja*A
licne informacije+<
licne osobine+(
licne vestine(R
licni podaci+<
licni profil+(
licni projekti*`
lideranca$=
liderança$=
liderazgo$?
lidmaatschap&[
lidmaatschappen&[
lien he),
lien ket*6
lien lac),
liens)G
life outside work$S
ligacoes+^
ligações+^
liikmelisus+Q
liikmesus+Q
liite%u
liitteet%u
limba materna si limbi straine$0
limba maternă și limbi străine$0
limbaje de programare$/
limbi$0
limbi cunoscute$0
limbi straine$0
limbi straine cunoscute$0
limbi străine$0
limbi străine cunoscute$0
limbi vorbite$0
lineas de investigacion$K
lingid+_
lingua%-
linguagens de programacao%\
linguagens de programação%\
linguaggi di programmazione$.
linguas'h
linguas estrangeiras'h
linguas faladas'h
lingue%-
lingue conosciute%-
lingue straniere%-
linguistic skills)g
lingwi*0
lingwi barranin*0
link+`
linkek*2
linki+a
linkit+b
linkler&F
linkovi)*
links+c
linkuri+T
lionrai agus ballraiochtai&I
lionrai soisialta+d
lisaandmed+e
lisad(p
lisaekoulutus%7
lisaetiedot+f
lisainfo+e
lisakoulutus%7
lisanslar%%
lisanslar ve sertifikalar%%
lisateave+e
lisatiedot+f
lisenser&9
lisensi+P
lisensi dan sertifikasi+P
lisenssit*|
list motywacyjny+g
lisäkoulutus%7
lisätiedot+f
litir chludaigh+h
litir chlúdaigh+h
litir iarratais+h
litsentsid(Y
livres%h
livros%[
lizenzen$-
lizenzen und zertifikate$-
liên hệ),
liên kết*6
liên lạc),
liċenzja tas-sewqan+]
liċenzji'G
liċenzji tas-sewqan+]
lična interesovanja*A
lične informacije+<
lične osobine+(
lične veštine(R
lični podaci+<
lični profil+(
lični projekti*`
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
loeneanspraak*w
loenoenske*n
logiciels%^
logros&R
logros destacados&R
loisirs$%
loisirs et centres d'interet$%
loisirs et centres d'intérêt$%
loisirs et passions$%
lomba&Q
loneansprak*w
lononske*n
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
lupakortit*|
luvat*|
luvat ja kortit*|
lydrastis+i
lydraštis+i
lyhyesti%6
lyhyt esittely%6
lyhytkurssit%7
läbitud koolitused)I
länkar+S
léachtaí$k
líneas de investigación$K
línguas'h
línguas estrangeiras'h
línguas faladas'h
líonraí agus ballraíochtaí&I
líonraí sóisialta+d
löneanspråk*w
lønønske*n
lühidalt minust)8
lühitutvustus)8
lūkesčiai(=
lịch sử công việc'u
lịch sử làm việc'u
ma formation(+
maal+j
maatschappelijke activiteiten$P
macibas$v
magamrol&Z
magamról&Z
magang*r
main projects$:
major projects$:
makaleler$r
mal+j
malakunnatta)P
malstofur+k
malthing+k
management skills$2
mandats$Q
manejo de programas%_
mang xa hoi*6
manused(p
markmid$g
markmið$g
mas alla del trabajo$K
materinski i strani jezici*j
me contacter'}
medailonek'M
medals$7
media sosial*f
media spolecznosciowe+a
media społecznościowe+a
medlemskab)\
medlemskaber)\
medlemskap+l
medlemskap i foereningar)c
medlemskap i foreningar)c
medlemskap i föreningar)c
medlemskap i organisasjoner)[
medlemskap och naetverk)c
medlemskap och natverk)c
medlemskap och nätverk)c
medmaelabref+m
medmaelendur+m
medmaeli+m
megjelent muvek'L
megjelent művek'L
megpalyazott munkakor%(
megpalyazott pozicio%(
megpályázott munkakör%(
megpályázott pozíció%(
mehke vescine(Q
mehke veščine(Q
mein werdegang%Q
meine ausbildung$4
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
menntun*,
menntun og thjalfun*,
menntun og þjálfun*,
meriter+n
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
messen und kongresse+3
methoden&\
metier recherche'6
meu percurso$&
meu voluntariado$=
meðmælabréf+m
meðmælendur+m
meðmæli+m
mi experiencia$J
mi formacion$;
mi formación$;
mi trayectoria$J
mi voluntariado$?
midja socjali+o
midja soċjali+o
mielenkiinnon kohteet**
mijn gereedschap&Y
mijn loopbaan%b
mijn opleiding$<
mijn vaardigheden&Y
mijn werkervaring%b
military service record$8
mimo praci+8
mimo práci+8
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
minat*=
minat dan hobi*=
minat kerja)F
minat pribadi*=
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
moi quan tam+p
moje atuty';
moje doswiadczenie)%
moje doświadczenie)%
moje narzedzia'\
moje narzędzia'\
moje praxe(x
mokslas*F
mokslines publikacijos+'
moksliniai tyrimai%x
mokslinės publikacijos+'
mokymai+L
mokymai ir kursai+L
mokymasis*F
moltai+q
moltaí+q
moltoiri+q
moltóirí+q
mon experience$R
mon expérience$R
mon parcours$R
mon profil$)
mong muon'v
mong muốn'v
mooc&&
more$V
more about me$$
mother tongue and other languages)g
motivacijas vestule+r
motivacijsko pismo+s
motivaciono pismo+t
motivacios level+&
motivacni dopis+u
motivacny list+v
motivasyon mektubu+w
motivatie(k
motivatiebrief&S
motivation+x
motivation letter%X
motivationsschreiben%M
motivatsioonikiri*p
motivační dopis+u
motivačný list+v
motiveret ansoegning%O
motiveret ansogning%O
motiveret ansøgning%O
motivációs levél+&
motivācijas vēstule+r
motyvacinis laiskas+i
motyvacinis laiškas+i
mrezne stranice*P
mrežne stranice*P
muc khac+$
muc luong mong muon'v
muc tieu&J
muc tieu nghe nghiep&J
muita tietoja+f
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
muttersprache und fremdsprachen)n
muu+y
muu info+e
muu koulutus%7
muu osaaminen%5
muu teave+e
muu tyoekokemus$j
muu tyokokemus$j
muu työkokemus$j
muud oskused%t
muut+f
muut koulutukset%7
muut taidot%5
muut tiedot+f
muut tyoet$j
muut tyot$j
muut työt$j
muuta+f
my career$8
my education$9
my experience$8
my journey$8
my next role&@
my projects$:
my skills$2
my stack$2
my studies$9
my tech stack$2
my toolbox$2
my tools$2
my work$8
málakunnátta)P
málstofur+k
málþing+k
más allá del trabajo$K
mål+j
méritos&R
métier recherché'6
mācības$v
mērķis%Y
měkké dovednosti']
műszaki ismeretek(O
mạng xã hội*6
mối quan tâm+p
mục khác+$
mục tiêu&J
mục tiêu nghề nghiệp&J
mức lương mong muốn'v
na kratko o meni'O
na meain shoisialta+d
na meáin shóisialta+d
naast het werk&t
nach feierabend&1
nachweise$-
naetverk+S
naetverk och medlemskap)c
nagrade+z
nagrade i priznanja+{
nagrade in priznanja(z
nagrody+:
nagrody i stypendia+:
nagrody i wyroznienia+:
nagrody i wyróżnienia+:
naisc+d
najvyssie dosiahnute vzdelanie$p
najvyššie dosiahnuté vzdelanie$p
najwazniejsze osiagniecia+:
najwazniejsze projekty&D
najwazniejsze umiejetnosci'\
najważniejsze osiągnięcia+:
najważniejsze projekty&D
najważniejsze umiejętności'\
nam*,
namsferill*,
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
nastroje*[
natjecanja+|
natverk+S
natverk och medlemskap)c
naucni radovi+}
nauka)6
naučni radovi+}
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
nettprofiler+U
nettsider+U
nettverk og medlemskap)[
netvaerk*3
netvaerk og medlemskaber)\
netværk*3
netværk og medlemskaber)\
netwerken,$
netwerken en lidmaatschappen&[
netwerks socjali+o
netwerks soċjali+o
netwerks u shubijiet%}
netwerks u sħubijiet%}
networks)`
networks and memberships&k
netzwerke*G
netzwerke und mitgliedschaften&]
nevenactiviteiten$P
nevenfuncties$P
nevenprojecten&X
next role&@
nghien cuu&w
nghiên cứu&w
ngoai ngu*}
ngon ngu*}
ngon ngu lap trinh&y
ngoại ngữ*}
nguoi gioi thieu)y
nguoi tham chieu)y
nguoi tham khao)y
nguyen vong'v
nguyen vong cong viec'v
nguyện vọng'v
nguyện vọng công việc'v
ngôn ngữ*}
ngôn ngữ lập trình&y
người giới thiệu)y
người tham chiếu)y
người tham khảo)y
nitelikler%`
niveau de langue&?
niveaux de langues&?
nivel de estudios$;
nivel de idiomas'e
nivell d'idiomes'g
niyet mektubu+w
nodarbinatiba(:
nodarbinātība(:
noeglekompetencer(M
noekkelkompetanse%?
noekkelkvalifikasjoner*R
noglekompetencer(M
nokkelkompetanse%?
nokkelkvalifikasjoner*R
non formal education$W
non-formal education$W
notable projects$:
notlar'J
nozimigakie projekti*c
nozīmīgākie projekti*c
nuorodos*O
nyckelkompetenser(@
nyelvek*E
nyelvi ismeretek*E
nyelvi keszsegek*E
nyelvi kompetenciak*E
nyelvi kompetenciák*E
nyelvi készségek*E
nyelvismeret*E
nyelvtudas*E
nyelvtudás*E
nyelvvizsgak*E
nyelvvizsgák*E
nám*,
námsferill*,
námskeið)H
námskeið og ráðstefnur)H
nástroje*[
nätverk+S
nätverk och medlemskap)c
nøglekompetencer(M
nøkkelkompetanse%?
nøkkelkvalifikasjoner*R
năng lực&y
o meni,%
o meu percurso$&
o mne,&
o mnie';
o mně'M
o que construi*T
o que construí*T
o que sei fazer%\
o que uso%\
o sobie';
oa 능력,'
oa능력,'
obair dheonach)z
obiectiv'$
obiectiv profesional'$
obiective'$
obiettivi&<
obiettivo&<
obiettivo professionale&<
objave,(
objave in predavanja&_
objavljeni radovi'S
objectif$)
objectif professionnel$)
objectifs$)
objectiu)X
objectiu professional)X
objective$$
objectivo%Z
objektif(H
objetivo,)
objetivo profesional$B
objetivo profissional%Z
objetivos,)
objetivos pessoais'&
obras,*
obrazovanje$x
obrazovanje i obuka,+
obrazovanje i osposobljavanje)4
obres,,
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
ocekavani*4
ocekivanja,-
oceneni(y
oceneni a uspechy(y
ocenenia,.
ocenenia a uspechy,.
ocenenia a úspechy,.
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
odabrani projekti,/
odborna prax,0
odborna praxe(x
odborna skoleni$5
odborna sposobilost'B
odborna zpusobilost'A
odborne certifikaty'A
odborne clanky,1
odborne dovednosti']
odborne publikace,1
odborne publikacie,2
odborne skusenosti,0
odborne znalosti*[
odborne zrucnosti(6
odborná prax,0
odborná praxe(x
odborná spôsobilosť'B
odborná způsobilost'A
odborná školení$5
odborné certifikáty'A
odborné dovednosti']
odborné publikace,1
odborné publikácie,2
odborné skúsenosti,0
odborné znalosti*[
odborné zručnosti(6
odborné články,1
odbyte szkolenia(e
odkazy,3
odnosniki+a
odnośniki+a
odporucania,4
odporúčania,4
odul ve basarilar&N
oduller&N
oduller ve basarilar&N
odullerim&N
oenska stilling*m
oenskad befattning*w
oenskad tjaenst*w
oenskat arbete*w
oenskemaal*w
oensker*y
oensket job*n
oensket jobb*m
oensket stilling*y
oevrig%@
oevrig arbetslivserfarenhet%P
oevrig erhvervserfaring%L
oevrig informasjon%@
oevrig information%G
oevrig utbildning)k
oevriga faerdigheter(@
oevriga kunskaper(@
oevriga meriter%G
oevriga meriter och kunskaper(@
oevriga uppgifter%G
oevriga upplysningar%G
oevriga utbildningar)k
oevrige ferdigheter%?
oevrige kompetencer(M
oevrige kurser)9
oevrige oplysninger%<
oevrige opplysninger%@
oevrigt,5
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
olulisemad projektid*V
om+j
om meg*R
om mig*S
om personen+@
omandatud haridus*)
omat projektit*'
omdoemen,6
omdomen,6
omdömen,6
on yazi+w
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
onkentes munka+K
onkentes tapasztalat+K
onkentes tevekenyseg+K
onkentesseg+K
online,7
online courses$W
online presence)`
online profielen,$
online profile*G
online profiles)`
online profilok*2
online profily,3
online-profile*G
onlineprofiler,8
onnur faerni)Y
onoracha)-
onoracha agus gradaim)-
onorificenze&p
onoruri&v
onska stilling*m
onskad befattning*w
onskad tjanst*w
onskat arbete*w
onskemal*w
onsker*y
onsket job*n
onsket jobb*m
onsket stilling*y
ontspanning&t
onur ve oduller&N
onur ve ödüller&N
onóracha)-
onóracha agus gradaim)-
opdrachten%b
open source,9
open source contributions$:
open source projects$:
open source projekte&/
open source software$:
open to&@
open-source software$:
open-source-projekte&/
opensourceprojecten&X
operare pc$/
opere(%
opingud*)
opinie,:
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
oppimine*)
oppsummering*R
opravneni'A
opravnenia'B
oprogramowanie'\
oprávnenia'B
oprávnění'A
opsummering+,
organisasi*{
organisasjoner)[
organisasjonserfaring).
organisational skills$2
organisationer,;
organisations professionnelles$X
organisatsioonid+Q
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
osebne informacije+C
osebne lastnosti'O
osebni podatki+C
osebni profil'O
osebni projekti*a
osiagniecia+:
osiagniecia i nagrody+:
osiągnięcia+:
osiągnięcia i nagrody+:
oskastarf,<
oskir um starf,<
oskused%t
oskused ja teadmised%t
osnovni podaci+=
osnovni podatki+C
osobe za kontakt,=
osobe za preporuku,>
osobne informacie+B
osobne informacije+E
osobne projekty,?
osobne udaje+B
osobne vjestine(S
osobne vjestine i kompetencije(S
osobne vjestine i osobine*u
osobne vještine(S
osobne vještine i kompetencije(S
osobne vještine i osobine*u
osobne vlastnosti*t
osobni data+D
osobni informace+D
osobni interesi*@
osobni podaci+E
osobni profil,@
osobni projekti,/
osobni projekty,A
osobni udaje+D
osobni vlastnosti'M
osobni zajmy+8
osobny profil*t
osobné informácie+B
osobné projekty,?
osobné vlastnosti*t
osobné údaje+B
osobní data+D
osobní informace+D
osobní profil'M
osobní projekty,A
osobní vlastnosti'M
osobní zájmy+8
osobní údaje+D
osobný profil*t
osoby polecajace,:
osoby polecające,:
osposobljavanje(g
oss,B
osszefoglalas&Z
osszefoglalo&Z
oss活動,B
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
ota yhteytta*.
ota yhteyttae*.
ota yhteyttä*.
other$V
other experience$8
other information$V
other information and notes$V
other interests$S
other jobs$8
other language(s)g
other languages)g
other roles$8
other skills$2
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
ovrig utbildning)k
ovriga fardigheter(@
ovriga kunskaper(@
ovriga meriter%G
ovriga meriter och kunskaper(@
ovriga uppgifter%G
ovriga upplysningar%G
ovriga utbildningar)k
ovrige ferdigheter%?
ovrige kompetencer(M
ovrige kurser)9
ovrige oplysninger%<
ovrige opplysninger%@
ovrigt,5
ovrigt engagemang)J
ozet%2
ozgecmis ozeti%2
où j'ai travaillé$R
očakávania)$
očekivanja,-
očekávání*4
oħrajn${
pa fritiden,C
paa fritiden,C
padevused%t
paetevyydet*|
paetevyydet ja kortit*|
paetevyydet ja luvat*|
paetevyys*|
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
palgasoov,D
palkinnot%N
palkinnot ja tunnustukset%N
palkkatoive*%
palyafutas$h
pamatinformacija+?
pamatinformācija+?
papers%g
papildinformacija'P
papildinformācija'P
papildizglitiba%V
papildizglītība%V
papildoma informacija*_
papildoma veikla,E
papildomas issilavinimas+L
papildomas išsilavinimas+L
papildomi duomenys*_
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
par slov o mne,&
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
pasiuni*8
pasiuni si hobby uri*8
pasiuni si interese*8
pasiuni și hobby-uri*8
pasiuni și interese*8
pasje(,
pasje i zainteresowania(,
paskyros*O
pasraksturojums%Y
passatempi*N
passatempos%&
passe temps$%
passe-temps$%
passioni&*
passions,F
pastimes$S
pasākumi(1
paten&u
patendid%r
patent%o
patentai+'
patente,G
patente di guida,H
patenten%m
patenter%p
patentes,I
patenti,J
patenti di guida,H
patenti e attestati$1
patenti e certificazioni$1
patentini$1
patentit%n
patentler$r
patents,K
patents and certifications&E
patents and publications%g
patenty,L
patevyydet*|
patevyydet ja kortit*|
patevyydet ja luvat*|
patevyys*|
patirtis(<
pazymejimai&'
pazymejimai ir sertifikatai&'
pašraksturojums%Y
pažymėjimai&'
pažymėjimai ir sertifikatai&'
pc kenntnisse&\
pc znalosti*[
pc-kenntnisse&\
pcスキル*]
peer reviewed publications%g
peer-reviewed publications%g
pehmeaet taidot%5
pehmeat taidot%5
pehmeät taidot%5
pekerjaan*r
pekerjaan yang diinginkan)F
pelatihan+O
pelatihan & sertifikasi+O
pelatihan dan kursus+O
pelatihan dan sertifikasi+O
pemberi referensi(0
pembicara&u
pencapaian&Q
pendidikan*g
pendidikan formal*g
pendidikan non formal+O
pendidikan nonformal+O
pendidikan terakhir*g
penelitian,M
pengalaman*r
pengalaman bekerja*r
pengalaman berorganisasi*{
pengalaman kerja*r
pengalaman magang*r
pengalaman organisasi*{
pengalaman pekerjaan*r
pengalaman praktik*r
pengalaman profesional*r
pengalaman proyek,M
pengalaman relawan*{
pengalaman sukarela*{
penghargaan&Q
penghargaan & prestasi&Q
penghargaan dan prestasi&Q
penguasaan bahasa&G
penilaian mandiri keterampilan digital,N
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
perfil,O
perfil personal,P
perfil pessoal%Z
perfil profesional$B
perfil professional)X
perfil profissional%Z
perfiles)L
perfiles en linea)L
perfiles en línea)L
perfils)M
perfils en linia)M
perfils en línia)M
perfis+^
perfis online+^
performance experience$8
perkenalan(H
permis,Q
permis auto')
permis b,Q
permis de conducere')
permis de conduir'*
permis de conduire,Q
permis et certifications$A
permis et habilitations$A
permiso de conducir'(
permisos$F
permisos de conducir'(
permisos de conduir'*
permís de conduir'*
persoane de referinta,R
persoane de referință,R
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
personal skills$2
personal skills and competences$2
personal statement$$
personal summary$$
personalia,S
personalien%D
personas dati+?
personas informacija+?
personas informācija+?
persondata,T
personendaten%D
personiga informacija+?
personigas ipasibas%Y
personigie dati+?
personigie projekti*c
personiska informacija+?
personiskā informācija+?
personlege opplysningar+@
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
personlig informasjon+@
personlig information)}
personlig presentation+J
personlig profil+j
personliga egenskaper+J
personliga faerdigheter och kompetenser(@
personliga fardigheter och kompetenser(@
personliga färdigheter och kompetenser(@
personliga intressen)r
personliga projekt);
personliga uppgifter)}
personlige data+F
personlige egenskaper*R
personlige ferdigheter%?
personlige interesser*D
personlige kompetencer(M
personlige oplysninger+F
personlige opplysninger+@
personlige projekter)<
personlige prosjekter)=
personligt*S
personligt brev)b
personnes de reference+Y
personnes de référence+Y
personoplysninger+F
personopplysninger+@
personuleg samantekt$g
personuleg verkefni)C
personulegar upplysingar*$
personuppgifter)}
personuupplysingar*$
personīgie dati+?
personīgie projekti*c
personīgā informācija+?
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
persuni ta' referenza,U
persónuleg samantekt$g
persónuleg verkefni)C
persónulegar upplýsingar*$
persónuupplýsingar*$
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
perustiedot*.
pesquisa*T
pet projects$:
pet проекты,V
pet-проекты,V
petijumi*c
petits boulots$R
petniecibas projekti*c
phu luc(W
phụ lục(W
pieces jointes%J
pieejamiba(;
pieejamība(;
pielikumi,W
pielikums,W
pieredze(:
pieteikuma vestule+r
pieteikuma vēstule+r
pinned$:
pinned projects$:
pièces jointes%J
places i've worked$8
po godzinach(,
po praci+8
po pracy(,
po práci+8
pocitacove dovednosti']
pocitacove znalosti*[
pocitacove zrucnosti(6
podaci za kontakt+=
podstawowe informacje(8
podsumowanie';
podsumowanie zawodowe';
podujatia+/
pohiandmed*U
points forts$)
poklicna pot(F
poklicne izkusnje(F
poklicne izkušnje(F
poklicni profil'O
polecenia,:
politisches engagement&2
pomegiai*>
pomegiai ir interesai*>
pomembnejsi projekti*a
pomembnejši projekti*a
pomėgiai*>
pomėgiai ir interesai*>
ponencias%k
ponencias y publicaciones%k
ponencies'i
ponències'i
popis publikacija,X
popratno pismo,Y
poprzednie stanowiska)%
portafolio($
portafolis,,
portafoll,Z
portefoelje,[
portefolje,[
portefølje,[
portfelis%x
portfelj*a
portfoelj);
portfolio,\
portfolj);
portfolyo$D
portfoolio*V
portfoy$D
portfólio,]
portfólió)e
portfölj);
portföy$D
portofolio,M
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
poslovno iskustvo*W
post ata uaim)m
post atá uaim)m
post inmhianaithe)m
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
postignuca+|
postignuća+|
posts$8
posts held$8
postul dorit&%
postul vizat&%
poszukiwane stanowisko({
potrdila'F
potvrde,^
potvrde i certifikati'C
povezave)+
poveznice*P
povijest zaposlenja(w
povzetek'O
poza praca(,
poza pracą(,
pozadovana pozice*4
pozadovana pozicia)$
pozadovane zamestnani*4
pozadovane zamestnanie)$
pozitia dorita&%
pozizzjoni mixtieqa(Z
poziția dorită&%
poznavanje jezika*h
poznavanje rada na racunaru(R
poznavanje rada na računaru(R
poznavanje stranih jezika*h
pozostale(d
pozostale informacje(d
pozostałe(d
pozostałe informacje(d
počítačové dovednosti']
počítačové znalosti*[
počítačové zručnosti(6
pożizzjoni mixtieqa(Z
požadovaná pozice*4
požadovaná pozícia)$
požadované zamestnanie)$
požadované zaměstnání*4
praca)%
praca s pocitacom(6
praca spoleczna$}
praca społeczna$}
praca zawodowa)%
prace dorywcze)%
prace s pc']
prace sezonowe)%
pracovna historia,0
pracovna prax,0
pracovne skusenosti,0
pracovni historie(x
pracovni kariera(x
pracovni praxe(x
pracovni preference*4
pracovni zkusenost(x
pracovni zkusenosti(x
pracovná história,0
pracovná prax,0
pracovné skúsenosti,0
pracovní historie(x
pracovní kariéra(x
pracovní praxe(x
pracovní preference*4
pracovní zkušenost(x
pracovní zkušenosti(x
practica$M
practical experience$8
practical skills$2
practicas$J
practicas profesionales$J
practică$M
practiques'+
praesentation+,
praesentationer&l
praestationer%A
praksa,_
prakse,`
prakses(:
praksis%H
prakticke skusenosti,0
praktické skúsenosti,0
prakticne izkusnje(F
prakticno iskustvo(w
praktijkervaring%b
praktik,a
praktika,b
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
pranesimai+'
pranešimai+'
prasmes'Q
prasmes un iemanas'Q
prasmes un iemaņas'Q
prasmes un zinasanas'Q
prasmes un zināšanas'Q
prawa jazdy,c
prawo jazdy,c
prax,0
praxe(x
praxiserfahrung%Q
predavanja,(
predchozi zamestnani(x
prednaskova cinnost'T
prednasky'T
prednášková činnosť,2
prednášky,2
predstava o zamestnani)$
predstava o zamestnaní)$
predstaveni'M
predstavenie*t
predstavitev'O
predstavitve&_
predstavljanje*u
predstavy o praci*4
preference*4
preferences&@
preferencias,d
preferencias laborales([
preferencie)$
preferencies(\
preferencies laborals(\
preferencije,e
preferencje({
preferencje zawodowe({
preferensi pekerjaan)F
preferenze%{
preferenzi(Z
preferinte&%
preferințe&%
preferovana pozice*4
preferovana pozicia)$
preferovaná pozice*4
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
preporuka,>
preporuke,>
presenca online+^
presence en ligne)G
presencia en linea)L
presencia en línea)L
presentacio)X
presentacion$B
presentaciones%k
presentacions'i
presentació)X
presentación$B
presentasi&u
presentasjon*R
presentasjoner&m
presentaties%m
presentation,f
presentationer%o
presentations,g
presentazione&<
presentazioni%j
presença online+^
prestasi&Q
prestasi dan penghargaan&Q
prestasjoner*-
prestaties&V
prestationer+n
pretekle zaposlitve(F
pretensao salarial'&
pretensiones([
pretensoes'&
pretensão salarial'&
pretensões'&
pretentions salariales'6
prethodna zaposlenja,h
preukazy'B
previous employment$8
previous experience$8
previous jobs$8
previous positions$8
previous roles$8
prezentace,1
prezentacie,2
prezentacijas)|
prezentaciok'L
prezentacja';
prezentacje%s
prezentare'$
prezentari%i
prezentazzjoni)/
prezentazzjonijiet%q
prezentácie,2
prezentációk'L
prezentācijas)|
prezentări%i
preżentazzjoni)/
preżentazzjonijiet%q
pricakovanja,i
pridobljena izobrazba$w
priebeh vzdelania$p
priebeh zamestnani,0
priebeh zamestnania,0
priebeh zamestnaní,0
priedai(r
priedas(r
prijzen&V
prijzen en onderscheidingen&V
prilog(q
priloga,j
priloge,j
priloha,k
prilohy,k
prilozi,l
principais competencias%\
principais competências%\
principais projetos*T
principales aptitudes%_
principales competences%^
principales compétences%^
principales realisations&r
principales réalisations&r
principali progetti(%
principaux projets'5
priporocila,m
priporocilo,m
priporočila,m
priporočilo,m
priser,n
priser och utmaerkelser+n
priser och utmarkelser+n
priser och utmärkelser+n
priser og haedersbevisninger%A
priser og hædersbevisninger%A
priser og udmaerkelser%A
priser og udmærkelser%A
priser og utmerkelser*-
prises de parole%h
prisistatymas%T
pristatymai+'
privat,o
private interessen&1
private projekte&/
privates&1
privattivi%q
privitci,p
prix&r
prix et bourses&r
prix et distinctions&r
prix et recompenses&r
prix et récompenses&r
prizai%S
prizes$7
prizes and awards$7
priznanja+z
priznanja i nagrade+{
priznanja in nagrade(z
pričakovanja,i
pro bono$L
producao bibliografica%[
producao cientifica%[
produção bibliográfica%[
produção científica%[
profesijna prax,0
profesijne organizacie'Z
profesijne skusenosti,0
profesijny profil*t
profesijná prax,0
profesijné organizácie'Z
profesijné skúsenosti,0
profesijný profil*t
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
profesionalni sazetak*u
profesionalni sažetak*u
profesionalno iskustvo*W
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
professional exams&E
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
professional skills$2
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
proficiencies$2
profiel(k
profielen,$
profielschets(k
profieltekst(k
profiil)8
profiili%6
profiilid+_
profiilit+b
profil,q
profil daring*f
profil diri(H
profil in kuerze&^
profil in kurze&^
profil in kürze&^
profil kandydata';
profil online*f
profil personal'$
profil personali)/
profil personnel$)
profil profesional,r
profil professionnel$)
profil professjonali)/
profil singkat(H
profil zawodowy';
profilar*5
profilbeskrivning+J
profile,s
profile internetowe+a
profile spolecznosciowe+a
profile społecznościowe+a
profile summary$$
profiler,t
profiles)`
profili,u
profili na mrezi,v
profili na mreži,v
profili online'^
profili social'^
profiliai*O
profilis%T
profill$g
profiller&F
profilo&<
profilo personale&<
profilo professionale&<
profilok*2
profils,w
profils en ligne)G
profiltekst+,
profiluri+T
profiluri online+T
profily,3
progetti,x
progetti accademici(%
progetti di ricerca(%
progetti open source(%
progetti personali,x
progetti realizzati(%
progetti rilevanti(%
progetti selezionati(%
progetti ta' ricerka,Z
programavimo kalbos%w
programlama dilleri%`
programlar%`
programmeerimiskeeled%t
programmeertalen&Y
programmeringsspraak,y
programmeringssprak,y
programmeringssprog(M
programmeringsspråk,y
programmesanas valodas'Q
programmierkenntnisse&\
programmiersprachen&\
programming$2
programming languages$2
programming skills$2
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
proifili+d
proifili ar line+d
proje deneyimi$D
project,z
project experience$:
project work$:
projecten&X
projectervaring&X
projectes,,
projectes de recerca,,
projectes destacats,,
projectes personals,,
projectes propis,,
projectes realitzats,,
projectos*T
projects,{
projects and research$:
projekt,|
projektai%x
projektarbeit&/
projektarbeiten&/
projektauswahl&/
projekte&/
projektek)e
projekter)<
projekterfahrung&/
projekterfahrungen&/
projekterfarenhet);
projekterfaring)<
projekthistorie&/
projekti,}
projektid*V
projektikogemus*V
projektikokemus*'
projektit*'
projektit ja hankkeet*'
projektliste&/
projektno iskustvo,/
projektove zkusenosti,A
projektové zkušenosti,A
projekttapasztalat)e
projektubersicht&/
projektuebersicht&/
projekty-$
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
projetos*T
projetos academicos*T
projetos acadêmicos*T
projetos de destaque*T
projetos de pesquisa*T
projetos open source*T
projetos pessoais*T
projetos profissionais*T
projetos proprios*T
projetos próprios*T
projetos realizados*T
projetos relevantes*T
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
propratno pismo+t
prosjekt)=
prosjekter)=
prosjekterfaring)=
prosti cas*B
prosti čas*B
prostocasne dejavnosti*B
prostovoljne dejavnosti)(
prostovoljno delo)(
prostovoljske izkusnje)(
prostovoljske izkušnje)(
prostovoljstvo)(
prostočasne dejavnosti*B
prov och examina&W
provas e exames$H
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
proyek,M
proyek penelitian,M
proyek pilihan,M
proyek pribadi,M
proyek terkait,M
proġetti,Z
proġetti personali,Z
proġetti ta' riċerka,Z
prubeh vzdelani$o
prubeh zamestnani(x
pruebas y examenes$F
pruebas y exámenes$F
pruefungen$-
pruefungen und zertifikate$-
prufungen$-
prufungen und zertifikate$-
prukazy'A
prukazy a opravneni'A
pruvodni dopis+u
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
præsentation+,
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
príloha-%
prílohy-%
prófílar*5
prófíll$g
próifíl$C
próifíl phearsanta$C
próifílí+d
próifílí ar líne+d
prüfungen$-
prüfungen und zertifikate$-
průběh vzdělání$o
průběh zaměstnání(x
průkazy'A
průkazy a oprávnění'A
průvodní dopis+u
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
publications,g
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
publikace,1
publikace a prednasky,1
publikace a přednášky,1
publikacie,2
publikacie a prednasky,2
publikacijas)|
publikacije,(
publikacije i predavanja,X
publikacijos+'
publikaciok'L
publikaciok es eloadasok'L
publikacios lista'L
publikacje%s
publikacje i wystapienia%s
publikacje i wystąpienia%s
publikacje naukowe%s
publikacna cinnost,2
publikacni cinnost,1
publikasi&u
publikasi ilmiah&u
publikasjonar&m
publikasjoner&m
publikasjoner og foredrag&m
publikationen&0
publikationen und vortraege&0
publikationen und vortrage&0
publikationen und vorträge&0
publikationer-&
publikationer och foeredrag%o
publikationer och foredrag%o
publikationer och föredrag%o
publikationer og foredrag&l
publikationslista%o
publikationsliste-'
publikatsioonid%r
publikatsioonid ja ettekanded%r
publikačná činnosť,2
publikační činnost,1
publikácie,2
publikácie a prednášky,2
publikációk'L
publikációk és előadások'L
publikációs lista'L
publikācijas)|
published work%g
puesto deseado([
puesto solicitado([
puestos anteriores$J
puestos desempenados$J
puestos desempeñados$J
puheet%n
punann-(
puncte forte'$
páipéir$k
pályafutás$h
pár slov o mne*t
pár slov o mně'M
pädevused%t
pätevyydet*|
pätevyydet ja kortit*|
pätevyydet ja luvat*|
pätevyys*|
på fritiden,C
põhiandmed*U
pētniecības projekti*c
pētījumi*c
předchozí zaměstnání(x
přednášková činnost,1
přednášky,1
představení'M
představy o práci*4
přehled praxe(x
přehled zaměstnání(x
příloha-)
přílohy-)
qua trinh cong tac'u
qua trinh cong tac va lam viec'u
qua trinh dao tao&K
qua trinh hoc tap&K
qua trinh lam viec'u
qualificacao profissional$E
qualificacoes%\
qualificacoes profissionais%\
qualifications-*
qualificação profissional$E
qualificações%\
qualificações profissionais%\
qualifiche$.
qualifikationen&\
qualifikationsprofil&^
que busco-+
que me gusta$K
que se hacer%_
quem sou%Z
qui soc)X
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
raadighed*n
raccomandazioni+W
racunalna znanja(S
racunalne vjestine(S
racunalniska znanja(Q
racunalniske vescine(Q
racunarske vestine(R
rad na racunalu(S
rad na racunaru(R
rad na računalu(S
rad na računaru(R
radighed*n
radionice)5
radna iskustva*W
radno iskustvo*W
radno mjesto na koje se prijavljujete,e
radovi'S
radstefnur+k
radstefnur og malthing+k
raiteas pearsanta$C
rakkomandazzjonijiet,U
raksti)|
rangkuman(H
rannsoknarverkefni)C
rannsoknir)C
rannsóknarverkefni)C
rannsóknir)C
raziskave*a
raziskovalni projekti*a
razno(h
razpolozljivost,i
razpoložljivost,i
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
realizetie projekti*c
realizovane projekty-,
realizované projekty-,
realizowane projekty&D
realizări&v
realizētie projekti*c
reamhra$C
recapiti%9
recent projects$:
recent roles$8
recent talks%g
recent writing%g
recerca,,
recherche'5
recognition$7
recomanacions'4
recomandari,R
recomandări,R
recomendaciones'3
recomendacoes'2
recomendações'2
recommandations+Y
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
redes--
redes e afiliacoes$b
redes e afiliações$b
redes e filiacoes$b
redes e filiações$b
redes sociais+^
redes sociales)L
redes y afiliaciones$`
referans-.
referans bilgileri-.
referansar&)
referanse&)
referanser&)
referanslar-.
referanslarim-.
referanslarım-.
referaty%s
referees'K
reference-/
reference contacts'K
reference persons'K
referencer-0
references-1
references professionnelles+Y
referencia-2
referenciak$m
referenciamunkak)e
referenciamunkák)e
referencias-3
referencias laborales'3
referencias personales'3
referencias pessoais'2
referencias profesionales'3
referencias profissionais'2
referenciaszemelyek$m
referenciaszemélyek$m
referencie,4
referencies'4
referencies professionals'4
referenciák$m
referencje,:
referencne osebe,m
referencne osoby,4
referencni osoby(v
referens,6
referenser,6
referensi(0
referenspersoner,6
referenssit-4
referenten$*
referentie$*
referenties$*
referentsid-5
referenz%c
referenze+W
referenze professionali+W
referenzen%c
referenzgeber%c
referenzi,U
referenzpersonen%c
referenzprojekte&/
referenčne osebe,m
referenčné osoby,4
referenční osoby(v
referinte,R
referinte profesionale,R
referințe,R
referințe profesionale,R
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
rekomendacje,:
rekomendasi(0
rekomenduojantys asmenys%y
rekomendācijas&(
rekommendationer,6
related experience$8
relawan*{
relazioni%j
relevant arbeidserfaring%H
relevant arbetslivserfarenhet%P
relevant coursework$W
relevant erfarenhet%P
relevant erfaring)O
relevant erhvervserfaring%L
relevant experience$8
relevant projects$:
relevant skills$2
relevanta projekt);
relevante kurser)9
relevante projecten&X
relevante werkervaring%b
rendezvenyek+.
rendezvények+.
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
resultados de examenes$F
resultados de exames$H
resultados de exámenes$F
resultater-6
resultats aux tests$A
resum)X
resum professional)X
resume-7
resume professionnel$)
resume summary$$
resumen$B
resumen ejecutivo$B
resumen profesional$B
resumo%Z
resumo de qualificacoes%Z
resumo de qualificações%Z
resumo profissional%Z
resumé+,
retele de socializare+T
retele si afilieri$d
retele sociale+T
reti e affiliazioni$^
reti sociali'^
rettindi+Z
reynsla&,
rezime+(
rezumat'$
rezumat profesional'$
rețele de socializare+T
rețele sociale+T
rețele și afilieri$d
riassunto&<
ricerca(%
ricerka,Z
riconoscimenti&p
riconoscimenti e premi&p
ridicske opravneni-8
ridicske prukazy-8
ridicsky prukaz-8
riepilogo&<
rijbewijs-9
rijbewijzen-9
rijvaardigheid-9
riki'Q
rikonoxximenti&o
ringkasan(H
ringkasan profesional(H
riset,M
risultati&p
rit&i
ritaskra&i
ritaskrá&i
ritverk&i
riwayat karier*r
riwayat karir*r
riwayat kerja*r
riwayat organisasi*{
riwayat pekerjaan*r
riwayat pelatihan+O
riwayat pendidikan*g
riwayat profesional*r
riċerka,Z
roghanna poist)m
rolam&Z
rovid bemutatkozas&Z
rozne-:
ruzne(2
ráiteas pearsanta$C
ráðstefnur+k
ráðstefnur og málþing+k
rådighed*n
réalisations'5
réalisations et projets'5
réamhrá$C
récompenses&r
récompenses et distinctions&r
référence+Y
références+Y
références professionnelles+Y
réseaux)G
réseaux et affiliations$X
réseaux sociaux)G
résultats aux tests$A
résumé$)
résumé professionnel$)
réttindi+Z
rólam&Z
różne(d
rôzne(4
rövid bemutatkozás&Z
rīki'Q
různé(2
s cim pracuji']
s čím pracuji']
saatavuus*%
saatekirje*&
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
saites-;
sajat projektek)e
saját projektek)e
salariswens%3
salary expectations&@
samandrag*R
samantekt$g
samband*$
samenvatting(k
samfelagsmidlar*5
samfélagsmiðlar*5
sammanfattning+J
sammendrag*R
sammenfatning+,
samoocena digitalnih kompetenc-<
samoocena kompetencji cyfrowych-=
samoprocena digitalnih vestina->
samoprocena digitalnih veština->
samoprocjena digitalnih vjestina-?
samoprocjena digitalnih vještina-?
samskiptaupplysingar*$
samskiptaupplýsingar*$
san pham&w
santrauka%T
saoralaiocht)z
saorálaíocht)z
saper fare$.
sasniegumi%R
sasongsarbete%P
savanoriavimas,E
savanoriska veikla,E
savanoriška veikla,E
savanoryste,E
savanorystes patirtis,E
savanorystė,E
savanorystės patirtis,E
savoir etre%^
savoir faire%^
savoir-faire%^
savoir-être%^
savoirs faire%^
savoirs-faire%^
sazetak'N
sažetak'N
scheine$-
scheine und lizenzen$-
schluesselkompetenzen&\
schlusselkompetenzen&\
schlüsselkompetenzen&\
scholarly output%g
scholarships$7
scholing$<
school-@
school and college$9
schooling$9
schoolopleiding$<
schopnosti*[
schopnosti a dovednosti']
schopnosti znalosti a dovednosti']
schopnosti, znalosti a dovednosti']
schriften&0
schriftenverzeichnis&0
schul und berufsausbildung$4
schul und berufsbildung$4
schul und hochschulbildung$4
schul- und berufsausbildung$4
schul- und berufsbildung$4
schul- und hochschulbildung$4
schulausbildung$4
schulbesuch$4
schulbildung$4
schule$4
schule und ausbildung$4
schule und studium$4
schulen$4
schulische ausbildung$4
schulische laufbahn$4
schulischer werdegang$4
schulisches$4
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
scileanna teanga*J
scileanna teicniula((
scileanna teicniúla((
scolaireachtai)-
scolarite(+
scolarité(+
scoli)1
scoláireachtaí)-
scrisoare de intentie-A
scrisoare de intenție-A
scrisoare de motivatie-A
scrisoare de motivație-A
scrisori de recomandare,R
scritti%j
scurta prezentare'$
scurtă prezentare'$
sea service$8
seasonal work$8
sebahodnotenie digitalnych zrucnosti-B
sebahodnotenie digitálnych zručností-B
sebehodnoceni digitalnich dovednosti-C
sebehodnocení digitálních dovedností-C
secilmis projeler$D
seimineair'`
seimineáir'`
seirbhis phobail)z
seirbhís phobail)z
seizoenswerk%b
sekalaista+f
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
seltsitegevus-D
selvevaluering af digitale kompetencer-E
seminaarit+2
seminaarit ja konferenssit+2
seminaires'_
seminaires et conferences'_
seminar$>
seminar dan konferensi$>
seminar dan pelatihan+O
seminarai(7
seminarai ir kursai+L
seminare-F
seminare a konference$z
seminare a konferencie+/
seminare a kurzy$6
seminare und konferenzen+3
seminare und kurse&.
seminare und weiterbildungen&.
seminarer-G
seminarer og konferanser%e
seminarer og konferencer&T
seminari-H
seminari e convegni'r
seminari i obuke(f
seminari i tecajevi(g
seminari i tečajevi(g
seminari un kursi%V
seminaria+1
seminaria i konferencje+1
seminarid+H
seminarid ja konverentsid+H
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
seminars-I
seminars and conferences'k
seminars and workshops$W
seminars en conferenties'q
seminer ve konferanslar&}
seminer ve kurslar%'
seminerler&}
seminerler ve kurslar%'
semináre+/
semináre a konferencie+/
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
serthekking)Y
sertifika%%
sertifika bilgileri%%
sertifika ve belgeler%%
sertifikaadid(Y
sertifikaadid ja tunnistused(Y
sertifikaatit*|
sertifikaatit ja paetevyydet*|
sertifikaatit ja patevyydet*|
sertifikaatit ja pätevyydet*|
sertifikacija%U
sertifikalar%%
sertifikalar ve belgeler%%
sertifikalarim%%
sertifikalarım%%
sertifikasi+P
sertifikasi & lisensi+P
sertifikasi dan lisensi+P
sertifikasi profesional+P
sertifikat-J
sertifikat dan lisensi+P
sertifikat for bil)d
sertifikat pelatihan+P
sertifikatai&'
sertifikatai ir licencijos&'
sertifikater&9
sertifikater og kurs%>
sertifikater og lisenser&9
sertifikati-K
sertifikati i licence)&
sertifikati un licences%U
sertifikavimas&'
sertifikācija%U
sertifikāti%U
sertifikāti un licences%U
sertifioinnit*|
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
siete-L
silne stranky,&
silné stránky,&
sim-M
simenntun)H
simpozioane's
sinav sonuclari%%
sinavlar%%
sinavlar ve sertifikalar%%
sintese%Z
sintesi&<
sinteza'$
sinteză'$
sissejuhatus)8
site-N
site tickets&E
sites+^
sites web)G
siti elettronici+o
siti elettroniċi+o
siti web'^
sitios web)L
situation actuelle$R
sivuprojektit*'
sjaelvbedoemning av digital kompetens-O
sjalfbodalidastarf)_
sjalfbodastarf)_
sjalfbodavinna)_
sjalfsmat a stafraenni haefni-P
sjalvbedomning av digital kompetens-O
sjálfboðaliðastarf)_
sjálfboðastarf)_
sjálfboðavinna)_
sjálfsmat á stafrænni hæfni-P
självbedömning av digital kompetens-O
skaitmeniniai igudziai%w
skaitmeniniai įgūdžiai%w
skaitmeniniu igudziu isivertinimas-Q
skaitmeninių įgūdžių įsivertinimas-Q
skill-R
skill set$2
skills-S
skills & tools$2
skills and abilities$2
skills and competences$2
skills and expertise$2
skills summary$2
skillset$2
skirteini+Z
skjol)v
skjöl)v
skola-T
skolaganga*,
skolar*,
skole-U
skolegang-U
skoleni$5
skoleni a kurzy$5
skolenia(5
skolenia a kurzy(5
skolgaang$t
skolgang$t
skolgång$t
skolor$t
skolovanje$x
skoly-V
skupovi(m
skusenosti,0
skírteini+Z
skólaganga*,
skólar*,
skúsenosti,0
slobodne aktivnosti-W
slobodno vreme*A
slobodno vrijeme*@
sns-X
snsアカウント-Y
so thich+p
so thich ca nhan+p
so thich va moi quan tam+p
so yeu),
sobre%Z
sobre mi,P
sobre mi persona$B
sobre mim%Z
sobre mí$B
social-Z
social and political activities$L
social engagement$L
social links)`
social media-[
social network'^
social networks)`
social profiles)`
sociala medier+S
sociala naetverk+S
sociala natverk+S
sociala nätverk+S
sociale media,$
sociale medier*3
sociale netvaerk*3
sociale netværk*3
sociale netwerken,$
socialie mediji-;
socialie tikli-;
socialiniai tinklai*O
socialne siete-L
socialni site-N
sociedades$b
societes savantes$X
societies&k
sociálne siete-L
sociální sítě-N
sociétés savantes$X
sociālie mediji-;
sociālie tīkli-;
soeger*n
soeker-\
soeknad-]
soeknadsbrev-]
soft skill&H
soft skills-^
software-_
software projects$:
software skills$2
softwarekennis&Y
softwarekenntnisse&\
soger*n
soker-\
soknad-]
soknadsbrev-]
solanje$w
sole$w
sollicitatiebrief&S
some+b
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
sonstige sprache(n)n
sonstige sprachen)n
sonstiges(_
soovid,D
soovitaja-5
soovitajad-5
soovitav too,D
soovitav töö,D
soovitud amet,D
soovitud tookoht,D
soovitud töökoht,D
soovitused-5
soovituskirjad-5
sopstveni projekti*`
sosiaalinen media+b
sosial media*f
sosiale medier+U
sosiale nettverk+U
sosyal aglar&F
sosyal aktiviteler){
sosyal ağlar&F
sosyal faaliyetler){
sosyal medya&F
sosyal medya hesaplari&F
sosyal medya hesapları&F
sosyal sorumluluk){
sosyal sorumluluk projeleri){
sotsiaalmeedia+_
souhaits'6
souhrn'M
souteze(y
soutěže(y
soziale kompetenzen&\
soziale medien*G
soziale netzwerke*G
soziales engagement&2
spare time$S
speaking%g
speaking engagements%g
special skills$2
specialisaties&Y
specializzazioni$.
specialties$2
specjalizacje'\
spezialkenntnisse&\
spisak publikacija+}
spletne strani)+
spletni profili)+
spoken languages)g
spolecenske aktivity(3
společenské aktivity(3
spolky'[
spolocenske aktivity(b
spoločenské aktivity(b
sport-`
sports$S
sports et loisirs$%
sposobnosti-a
spraak-b
spraakfaerdigheter%=
spraakferdigheter)o
spraakkompetanse)o
spraakkunnighet%=
spraakkunnskap)o
spraakkunnskaper)o
spraakkunskaper%=
spraakliga kunskaper%=
sprachen)n
sprachfaehigkeiten)n
sprachfahigkeiten)n
sprachfähigkeiten)n
sprachkenntnisse)n
sprachkompetenz)n
sprachkompetenzen)n
sprachliche faehigkeiten)n
sprachliche fahigkeiten)n
sprachliche fähigkeiten)n
sprachliche kompetenzen)n
sprak-b
sprakfardigheter%=
sprakferdigheter)o
sprakkompetanse)o
sprakkunnighet%=
sprakkunnskap)o
sprakkunnskaper)o
sprakkunskaper%=
sprakliga kunskaper%=
spremno pismo-c
spretnosti(Q
spretnosti in kompetence(Q
spricevala'F
sprievodny list+v
sprievodný list+v
spričevala'F
sprog)p
sprogfaerdigheder)p
sprogfærdigheder)p
sprogkendskab)p
sprogkompetencer)p
sprogkundskaber)p
sproglige faerdigheder)p
sproglige færdigheder)p
sproglige kompetencer)p
språk-b
språkferdigheter)o
språkfärdigheter%=
språkkompetanse)o
språkkunnighet%=
språkkunnskap)o
språkkunnskaper)o
språkkunskaper%=
språkliga kunskaper%=
stack-d
stack tecnologica%\
stack tecnologico%_
stack tecnológica%\
stack tecnológico%_
staerken&^
stage-e
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
stair fostaiochta)l
stair fostaíochta)l
stair oibre)l
staj&|
staj bilgileri&|
staj deneyimi&|
staj deneyimleri&|
stajlar&|
stamdata+F
stammdaten%D
stanowisko({
starfsferill&,
starfsmarkmid$g
starfsmarkmið$g
starfsoskir,<
starfsrettindi+Z
starfsreynsla&,
starfsréttindi+Z
starfsthjalfun&,
starfsóskir,<
starfsþjálfun&,
starken&^
statement$$
stationen%Q
staz)%
staze-f
staze i praktyki)%
stazuotes(<
staż)%
staże)%
staże i praktyki)%
stažuotės(<
steckbrief&^
stellenwunsch%E
stik+C
stiki+C
stillinger%H
stipender*-
stipendia'<
stipendien&3
stipendien und auszeichnungen&3
stipendien und preise&3
stipendier-g
stipendier och priser+n
stipendier och utmaerkelser+n
stipendier och utmarkelser+n
stipendier och utmärkelser+n
stipendijas%R
stipendije+z
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
straipsniai+'
strani jezici*h
strengths$2
streszczenie';
strokovna znanja(Q
strokovne izkusnje(F
strokovne izkušnje(F
strokovni clanki&_
strokovni izpiti'F
strokovni članki&_
strony internetowe+a
strucna sprema$x
strucna znanja%$
strucni ispiti,^
strucni skupovi+0
strucno iskustvo*W
strucno usavrsavanje)5
strukovna udruzenja'V
strukovna udruženja'V
strumenti$.
strumenti e tecnologie$.
stručna sprema$x
stručna znanja%$
stručni ispiti,^
stručni skupovi+0
stručno iskustvo*W
stručno usavršavanje)5
studentengagemang)J
studenterengagement)i
studentske projekty,A
studentsko delo(F
studentské projekty,A
studi-h
studi e formazione',
studia-i
studie$<
studiejob%L
studiejobs%L
studien$4
studier-j
studies-@
studii)1
studii si formare)1
studii universitare)1
studii și formare)1
studij-k
studijas$v
studije,+
studijos*F
studium-l
studium und ausbildung$4
studji)7
study$9
stuff i built$:
stuff i've built$:
stutt kynning$g
stypendia+:
styrkir$e
styrkleikar)Y
styrkor+J
stáže&s
stärken&^
störf&,
su di me&<
su kien*C
su nghiep'u
succes&r
successi&p
succès&r
sudjelovanje na konferencijama(m
suhrn*t
suimeanna&{
sukarelawan*{
sukcesy+:
sumar'$
sumario,)
sumario profissional%Z
summary$$
summary of qualifications$$
sumário%Z
sumário profissional%Z
sunumlar$r
suosittelija-4
suosittelijat-4
suosittelijat ja suositukset-4
suositukset-4
supplerende oplysninger%<
sur le web)G
surat izin mengemudi-M
surat lamaran-m
surat motivasi-m
surucu belgeleri)B
surucu belgesi)B
surucu ehliyeti)B
sutaze,.
svarbiausi projektai%x
svesvalodas-n
svesvalodu prasmes-n
svesvalodu zinasanas-n
svešvalodas-n
svešvalodu prasmes-n
svešvalodu zināšanas-n
svietimas*F
svjedodzbe'C
svjedodžbe'C
sw 역량,'
swiadectwa'I
symposia-o
sympozja+1
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
szakmai rendezvenyek+.
szakmai rendezvények+.
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
szemelyes projektek)e
szemelyes tulajdonsagok&Z
szemelyi adatok$U
szeminariumok+.
szemináriumok+.
személyes adatok$U
személyes bemutatkozás&Z
személyes információk$U
személyes profil&Z
személyes projektek)e
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
sérþekking)Y
símenntun)H
síntese%Z
sítě-N
söker*w
søger*n
søker*m
søknad-]
søknadsbrev-]
súhrn*t
súťaže,.
sürücü belgeleri)B
sürücü belgesi)B
sürücü ehliyeti)B
sħubija%}
sħubijiet%}
sınav sonuçları%%
sınavlar%%
sınavlar ve sertifikalar%%
sơ yếu),
sản phẩm&w
sở thích+p
sở thích cá nhân+p
sở thích và mối quan tâm+p
sự kiện*C
sự nghiệp'u
taal%;
taalbeheersing%;
taalkennis%;
taalvaardigheden%;
taalvaardigheid%;
taekni)Y
taeknifaerni)Y
taetigkeiten%Q
taevlingar+n
taeydennyskoulutus%7
taghrif iehor${
taghrif personali(>
tagsag)@
tagsagok)@
tagság)@
tagságok)@
tagungen+3
tagungen und seminare+3
tagħrif ieħor${
tagħrif personali(>
tahrig+I
tai lieu dinh kem(W
taidot%5
taidot ja osaaminen%5
taiendav info+e
taiendkoolitus)I
taiendkoolitused)I
taiendope)I
taighde-(
taithi)l
taithi abhartha)l
taithi dheonach)z
taithi ghairmiuil)l
taithi oibre)l
taithí)l
taithí dheonach)z
taithí ghairmiúil)l
taithí oibre)l
taithí ábhartha)l
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
tapahtumat+2
tapasztalat$h
tapasztalatok$h
target position&@
tarsadalmi szerepvallalas+K
tarsadalmi tevekenyseg+K
tatigkeiten%Q
tautan*f
tavlingar+n
tavoite%6
tavoiteltu tehtaevae*%
tavoiteltu tehtava*%
tavoiteltu tehtävä*%
tavoitteet%6
tavsiye mektuplari-.
tavsiye mektupları-.
tavsiyeler-.
taydennyskoulutus%7
taħriġ+I
teaching and research experience$8
teaching experience$8
teaching posts$8
teadmised%t
teadmised ja oskused%t
teadusprojektid*V
teaduspublikatsioonid%r
teagmhail)N
teagmháil)N
teangacha*J
teangacha iasachta*J
teastais'7
teastais agus ceadunais'7
teastais agus ceadúnais'7
tecajevi(g
tecajevi i edukacije(g
tecaji(D
tecaji in usposabljanja(D
tech$2
tech i use$2
tech stack*Z
tech-stack&\
technical$2
technical certifications&E
technical expertise$2
technical knowledge$2
technical proficiencies$2
technical projects$:
technical skills$2
technical skillset$2
technical summary$2
technical toolkit$2
technicke dovednosti']
technicke znalosti*[
technicke zrucnosti(6
technické dovednosti']
technické znalosti*[
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
technologie-p
technologieen&Y
technologien&\
technologies'b
technologies et outils%^
technologieën&Y
technologijos%w
technology$2
technológie(6
technológiák(O
technos%^
tecnologias'%
tecnologias e ferramentas%\
tecnologie$.
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
tehnologii$/
tehnologijas'Q
tehnologije-a
tehnoloogiad%t
tehnoloģijas'Q
teistimeireachtai+q
teistimeiri+q
teistiméireachtaí+q
teistiméirí+q
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
teknologier-q
teknolojiler%`
temel beceriler%`
temel bilgiler&e
temoignages+Y
tempo libero&*
tempo livre%&
temporary work$8
tempos livres%&
temps libre$%
temps lliure$_
tengilidaupplysingar*$
tengiliðaupplýsingar*$
tenglar*5
tentang(H
tentang saya(H
tep dinh kem(W
tercihler%a
tes dan ujian+P
test ed esami$1
test scores&E
teste si examene$I
teste și examene$I
testes e exames$H
testimoni(0
testimonials'K
testimonianze+W
testimonios'3
testresultat&W
tests&E
tests and certifications&E
tests and exams&E
tests et examens$A
tests und pruefungen$-
tests und prufungen$-
tests und prüfungen$-
testy a zkousky'A
testy a zkoušky'A
testy i egzaminy'I
tesztek es vizsgak&j
tesztek és vizsgák&j
tečajevi(g
tečajevi i edukacije(g
tečaji(D
tečaji in usposabljanja(D
tham chieu)y
tham chiếu)y
thanh tich(9
thanh tich noi bat(9
thanh tuu(9
thanh vien*/
thanh vien hiep hoi*/
thekking)Y
things i have built$:
things i have made$:
things i have written%g
things i know$2
things i made$:
things i've built$:
things i've made$:
thjalfun)H
thong tin bo sung+$
thong tin ca nhan),
thong tin chung),
thong tin co ban),
thong tin khac+$
thong tin lien he),
thong tin lien lac),
thong tin tham khao)y
thong tin them+$
thu ung tuyen-r
thu xin viec-r
thuc tap'u
thành tích(9
thành tích nổi bật(9
thành tựu(9
thành viên*/
thành viên hiệp hội*/
thông tin bổ sung+$
thông tin chung),
thông tin cá nhân),
thông tin cơ bản),
thông tin khác+$
thông tin liên hệ),
thông tin liên lạc),
thông tin tham khảo)y
thông tin thêm+$
thư xin việc-r
thư ứng tuyển-r
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
tiessaistes profili-;
tieteelliset julkaisut%n
tietoa minusta%6
tietotekniikkataidot%5
tietotekninen osaaminen%5
tietotekniset taidot%5
tiešsaistes profili-;
tiivistelma%6
tiivistelmae%6
tiivistelmä%6
tijdelijk werk%b
tikslas%T
tilgjengelighet*m
tilleggsinformasjon%@
tilleggsutdanning%>
tillgaenglighet*w
tillganglighet*w
tillgänglighet*w
tillidshverv)i
tillitsverv).
timp liber*8
tin hoc&y
tin học&y
tinh nguyen't
tionscadail-(
tionscadail phearsanta-(
tionscadail thaighde-(
tirocini%.
tirocinio%.
titoli di studio',
titoli e abilitazioni$1
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
tko sam*u
tl$$
to chuc tham gia*/
todistukset*|
toetsen en examens&U
toiveet*%
toivottu tyo*%
toivottu tyoe*%
toivottu työ*%
tolvufaerni)Y
tolvukunnatta)Y
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
toolbox$2
toolkit$2
tools-s
tools and technologies$2
tools i use$2
tools of the trade$2
tooootused,D
tooriistad%t
top kenntnisse&\
top kompetenzen&\
top skills$2
top-kenntnisse&\
top-kompetenzen&\
topluluk faaliyetleri){
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
training-t
training & education$9
training courses$W
training uri%*
training-uri%*
trainingen$,
trainingen en cursussen$,
trainings-u
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
trang ca nhan*6
trang cá nhân*6
trang web*6
transferable skills$2
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
trinh do ngoai ngu*}
trinh do tin hoc&y
trumpai apie mane%T
trunadarstorf)_
tréningek)?
trình độ&K
trình độ chuyên môn&K
trình độ học vấn&K
trình độ ngoại ngữ*}
trình độ tin học&y
trình độ đào tạo&K
trúnaðarstörf)_
tu danh gia ky nang so-v
tudomanyos publikaciok'L
tudományos publikációk'L
tuji jeziki*k
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
tutkimus*'
tutkimusprojektit*'
tutkinnot$y
tutkinto$y
tutvustus)8
tyo$j
tyoe$j
tyoeelaemae$j
tyoehakemus*&
tyoehistoria$j
tyoehistoriani$j
tyoekalut%5
tyoekokemus$j
tyoelama$j
tyoen ulkopuolella**
tyoepaikat$j
tyoesuhteet$j
tyoetehtaevaet$j
tyoetoiveet*%
tyoeura$j
tyoeurani$j
tyohakemus*&
tyohistoria$j
tyohistoriani$j
tyokalut%5
tyokokemus$j
tyon ulkopuolella**
tyopaikat$j
tyosuhteet$j
tyotehtavat$j
tyotoiveet*%
tyoura$j
tyourani$j
tyrimai%x
työ$j
työelämä$j
työhakemus*&
työhistoria$j
työhistoriani$j
työkalut%5
työkokemus$j
työn ulkopuolella**
työpaikat$j
työsuhteet$j
työtehtävät$j
työtoiveet*%
työura$j
työurani$j
tài liệu đính kèm(W
társadalmi szerepvállalás+K
társadalmi tevékenység+K
täiendav info+e
täiendkoolitus)I
täiendkoolitused)I
täiendõpe)I
tätigkeiten%Q
tävlingar+n
täydennyskoulutus%7
tækni)Y
tæknifærni)Y
témoignages+Y
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
tölvufærni)Y
tölvukunnátta)Y
töö%4
tööalane kogemus%4
tööelu%4
töökogemus%4
töökogemused%4
tööootused,D
tööriistad%t
tālākizglītība%V
tệp đính kèm(W
tổ chức tham gia*/
tổng quan&J
tự đánh giá kỹ năng số-v
uber mich&^
uberblick&^
ubriges(_
ucast na konferenciach+/
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
uden for arbejdet*D
udgivelser&l
udmaerkelser%A
udmærkelser%A
udruge'W
udruzenja'X
udruženja'X
udtalelser-0
udvalgte projekter)<
udzial w konferencjach+1
udział w konferencjach+1
ueber mich&^
ueberblick&^
uebriges(_
uhingud+Q
uhiskondlik aktiivsus-D
uhiskondlik tegevus-D
uitgevoerde projecten&X
ujian+P
ukonczone kursy(e
ukonczone szkolenia(e
ukończone kursy(e
ukończone szkolenia(e
ukratko o meni'N
uldandmed*U
ulteriore formazione$f
ulteriori informazioni%/
um mig$g
umiejetnosci'\
umiejetnosci i kompetencje'\
umiejetnosci i kompetencje osobiste'\
umiejetnosci informatyczne'\
umiejetnosci jezykowe*I
umiejetnosci komputerowe'\
umiejetnosci miekkie'\
umiejetnosci osobiste'\
umiejetnosci techniczne'\
umiejetnosci zawodowe'\
umiejętności'\
umiejętności i kompetencje'\
umiejętności i kompetencje osobiste'\
umiejętności informatyczne'\
umiejętności językowe*I
umiejętności komputerowe'\
umiejętności miękkie'\
umiejętności osobiste'\
umiejętności techniczne'\
umiejętności zawodowe'\
umim']
umsagnaradilar+m
umsagnaraðilar+m
umsagnir+m
umsoknarbref+R
umsott starf,<
umsóknarbréf+R
umsótt starf,<
umím']
unde am lucrat$M
universitaere ausbildung$4
universitaet$4
universitare ausbildung$4
universitat$4
university$9
university projects$:
universitäre ausbildung$4
universität$4
unpaid work$L
unuri&o
unuri u premjijiet&o
uppdrag)J
uprawnienia'I
uprawnienia i certyfikaty'I
uprawnienia zawodowe'I
ura$j
urahistoria$j
uratavoitteet*%
uritused+H
usavrsavanje)5
usavršavanje)5
uspechy'<
uspechy a oceneni(y
uspechy a ocenenia,.
uspehi(z
uspesi(|
uspjesi+|
usposabljanja(D
usposabljanje(D
utanfoer arbetet)r
utanfoer jobbet)r
utanfor arbetet)r
utanfor jobbet)r
utanför arbetet)r
utanför jobbet)r
utbildning$t
utbildning och studier$t
utbildningar$t
utbildningsbakgrund$t
utdannelse$u
utdanning$u
utdanning og kvalifikasjoner$u
utdanningsbakgrunn$u
utenfor jobben*:
utenom jobben*:
utgefid efni&i
utgivelser&m
utilizare calculator$/
utmaerkelser+n
utmaerkelser och priser+n
utmarkelser+n
utmarkelser och priser+n
utmerkelser*-
utmerkelser og priser*-
utmerkingar*-
utmärkelser+n
utmärkelser och priser+n
utvalda projekt);
utvalgte prosjekter)=
uurimistoo*V
uurimistöö*V
uverenja)&
uvjerenja'C
uvod-w
uyelik(G
uyelikler(G
uyeliklerim(G
uzklasine veikla,E
uzmanlik alanlari%`
uzmanliklar%`
uzmanlık alanları%`
uzmanlıklar%`
uzsienio kalbos*q
uzsienio kalbu mokejimas*q
uzstasanas)|
uzstāšanās)|
učešće na konferencijama(l
užklasinė veikla,E
užsienio kalbos*q
užsienio kalbų mokėjimas*q
vaardigheden&Y
vaardigheden en competenties&Y
vaba aeg*+
vabatahtlik tegevus-D
vabatahtlik too-D
vabatahtlik töö-D
vabatahtlikkus-D
vad jag kan(@
vad jag soeker*w
vad jag soker*w
vad jag söker*w
vaditaja aplieciba&;
vadītāja apliecība&;
vaerktoejer(M
vaerktojer(M
vaga desejada'&
vahvuudet%6
vairavimo teises-x
vairavimo teisės-x
vairuotojo pazymejimas-x
vairuotojo pažymėjimas-x
vakantiewerk%b
vakbekwaamheid&U
vakkennis&Y
valasprieki$l
valasprieki un intereses$l
valin verkefni)C
valitud projektid*V
valitut projektit*'
valodas-n
valodu prasme-n
valodu prasmes-n
valodu zinasanas-n
valodu zināšanas-n
van bang chung chi&L
vannastavne aktivnosti(`
vapaa aika**
vapaa ajan harrastukset**
vapaa-aika**
vapaa-ajan harrastukset**
vapaaehtoiskokemus$|
vapaaehtoistoiminta$|
vapaaehtoistyo$|
vapaaehtoistyoe$|
vapaaehtoistyoet$|
vapaaehtoistyot$|
vapaaehtoistyö$|
vapaaehtoistyöt$|
vapaalla**
var jag har arbetat%P
varia+e
varie%/
varios(C
vazniji projekti*`
vaļasprieki$l
vaļasprieki un intereses$l
važniji projekti*`
ve ban than&J
ve toi&J
ve volnem case+8
ve volném čase+8
ved siden af arbejdet*D
vedlagte dokumenter&b
vedlegg-y
veebilehed+_
veebiprofiilid+_
vefsidur*5
vefsíður*5
vegzettseg)A
vegzettsegek)A
velama darba vieta(;
velamais amats(;
velamais darbs(;
velmes(;
vem aer jag+J
vem ar jag+J
vem är jag+J
veranstaltungen+3
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
verkfaeri)Y
verkfæri)Y
verkkoprofiilit+b
verkkosivut+b
verkossa+b
verkostot ja jaesenyydet*d
verkostot ja jasenyydet*d
verkostot ja jäsenyydet*d
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
vezetoi engedely)w
vezetői engedély)w
veřejná činnost(3
veštine(R
veščine(Q
veščine in kompetence(Q
vi tri mong muon'v
vi tri ung tuyen'v
vida laboral*1
vida profissional$&
vidareutbildning)k
vidbotarupplysingar$\
vidburdir+k
viden(M
videreuddannelse)9
videreutdanning%>
vidhengi)v
vidurkenningar$e
vie associative$Q
vie citoyenne$Q
vie de la cite$Q
vie de la cité$Q
vie professionnelle$R
vieraat kielet+%
vinna&,
vispariga informacija+?
vispārīga informācija+?
visuomenine veikla,E
visuomeninė veikla,E
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
viðburðir+k
viðbótarupplýsingar$\
viðhengi)v
viðurkenningar$e
vjestine(S
vjestine i kompetencije(S
vještine(S
vještine i kompetencije(S
vlastiti projekti,/
vlastne projekty,?
vlastni projekty,A
vlastné projekty,?
vlastní projekty,A
vocational training$9
vodicske opravnenie-z
vodicske preukazy-z
vodicsky preukaz-z
vodičské oprávnenie-z
vodičské preukazy-z
vodičský preukaz-z
volnocasove aktivity+7
volnočasové aktivity+8
volny cas+7
volný čas+8
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
volonterske aktivnosti*b
volonterski rad))
volontersko iskustvo))
volontiranje))
volontär)J
volontärarbete)J
volontärsarbete)J
voluntaria-{
voluntariado-{
voluntariado e comunidade$=
voluntariados$?
voluntariat-|
voluntario-{
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
voorkeeled*z
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
vottanir+Z
vottord+Z
vottorð+Z
vottun+Z
vozacka dozvola-}
vozacke dozvole-}
vozačka dozvola-}
vozačke dozvole-}
vozniski izpit.$
voznisko dovoljenje.$
vozniški izpit.$
vozniško dovoljenje.$
voľnočasové aktivity+9
voľný čas+9
vreemde talen%;
vrije tijd&t
vrijetijdsbesteding&t
vrijwillige inzet$P
vrijwilliger$P
vrijwilligerservaring$P
vrijwilligerswerk$P
vybrane projekty-,
vybrané projekty-,
vyskum,?
vyskumne projekty,?
vyzkum,A
vyzkumne projekty,A
vyznamenani(y
vyznamenania,.
vyznamenání(y
vyznamne projekty-,
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
võõrkeeled*z
výskum,?
výskumné projekty,?
výzkum,A
výzkumné projekty,A
významné projekty-,
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
web presence)`
webbplatser+S
weboldalak*2
webpraesenz*G
webprasenz*G
webpräsenz*G
webs)M
webseiten*G
websites.%
weby,3
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
weitere sprachen)n
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
what i can do$2
what i do$2
what i have built$:
what i have done$8
what i know$2
what i use$2
what i want next&@
what i work with$2
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
wo ich gelernt habe$4
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
workshop+O
workshops.&
workshopy$6
wprowadzenie';
writing%g
writing and speaking%g
wuerdigungen&3
wunschberuf%E
wunschposition%E
wurdigungen&3
wybrane projekty&D
wydarzenia+1
wyksztalcenie)6
wyksztalcenie akademickie)6
wyksztalcenie i szkolenia)6
wykształcenie)6
wykształcenie akademickie)6
wykształcenie i szkolenia)6
wyroznienia+:
wyroznienia i nagrody+:
wyróżnienia+:
wyróżnienia i nagrody+:
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
yhdistykset*d
yhdistystoiminta$|
yhteenveto%6
yhteystiedot*.
yhteystieto*.
ymislegt$\
ymse%@
yrkesbakgrund%P
yrkeserfarenhet%P
yrkeserfaring%H
yrkeskompetenser(@
yrkeslivserfarenhet%P
yrkespraksis%H
yrkesprofil+J
yrkesverksamhet%P
ytterligare information%G
z czym pracuje'\
z czym pracuję'\
zainteresowania(,
zainteresowania i hobby(,
zainteresowania i pasje(,
zajmy+8
zajmy a konicky+8
zajmy a zaliby+8
zakladne informacie+B
zakladne udaje+B
zakladni informace+D
zakladni udaje+D
zalacznik.'
zalaczniki.'
zaliby+8
zaliby a zajmy+8
zaluby+9
zamestnani(x
zamestnani a brigady(x
zamestnania,0
zamestnanie,0
zaměstnání(x
zaměstnání a brigády(x
zanimanja*B
zaposlenja*W
zaposlenje*W
zaposlitev(F
zaposlitve(F
zaposlitvene zelje,i
zaposlitvene želje,i
zaposlitveni cilj,i
zatrudnienie)%
zaujmy+9
zaujmy a konicky+9
zaujmy a zaluby+9
załącznik.'
załączniki.'
zdane egzaminy'I
zdruzenja'Y
združenja'Y
zelena zaposlitev,i
zeleno delovno mesto,i
zelfbeoordeling digitale vaardigheden(L
zelje.(
zeljena pozicija.)
zeljeni posao,-
zeljeno radno mesto.)
zeljeno radno mjesto,e
zeljeno zanimanje,e
zertifikat$-
zertifikate$-
zertifikate und bescheinigungen$-
zertifikate und lizenzen$-
zertifizierung$-
zertifizierungen$-
zeugnisse$-
zhrnutie*t
ziele&^
zielfunktion%E
zielposition%E
zinasanas'Q
zinasanas un prasmes'Q
zinatniskas publikacijas)|
zinios%w
zinios ir igudziai%w
zinātniskās publikācijas)|
zināšanas'Q
zināšanas un prasmes'Q
zivildienst&2
zkousky'A
zkousky a certifikaty'A
zkoušky'A
zkoušky a certifikáty'A
zkusenosti(x
zkušenosti(x
znacajni projekti,/
znajomosc jezykow*I
znajomosc jezykow obcych*I
znajomosc komputera'\
znajomosc obslugi komputera'\
znajomosc oprogramowania'\
znajomosc programow'\
znajomosc technologii'\
znajomość języków*I
znajomość języków obcych*I
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
znalosti*[
znalosti a dovednosti']
znalosti a schopnosti(6
znalosti a zrucnosti(6
znalosti a zručnosti(6
znalosti jazyku'R
znalosti jazyků'R
znalosť jazykov('
znanja-a
znanja i vestine(R
znanja i veštine(R
znanja i vjestine(S
znanja i vještine(S
znanja in spretnosti(Q
znanja in vescine(Q
znanja in veščine(Q
znanje jezika*h
znanje jezikov*k
znanje stranih jezika*i
znanstveni radovi,X
značajni projekti,/
zrealizowane projekty&D
zrucnosti(6
zrucnosti a schopnosti(6
zručnosti(6
zručnosti a schopnosti(6
zu meiner person&^
zulassungen$-
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
zusatzqualifikationen$-
zusätzliche angaben(_
zusätzliche informationen(_
zusätzliche kenntnisse&\
zvilupp professjonali+I
zájmy+8
zájmy a koníčky+8
zájmy a záliby+8
základné informácie+B
základné údaje+B
základní informace+D
základní údaje+D
záliby+8
záliby a zájmy+8
záujmy+9
záujmy a koníčky+9
záujmy a záľuby+9
záľuby+9
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
în afara serviciului*8
în timpul liber*8
óskastarf,<
óskir um starf,<
õpingud*)
õppimine*)
ödül ve başarılar&N
ödüller&N
ödüller ve başarılar&N
ödüllerim&N
ökuréttindi&f
ökuskírteini&f
ön yazı+w
ön yazı özeti%2
öne çıkan projeler$D
önkéntes munka+K
önkéntes tapasztalat+K
önkéntes tevékenység+K
önkéntesség+K
önnur færni)Y
önskad befattning*w
önskad tjänst*w
önskat arbete*w
önskemål*w
összefoglalás&Z
összefoglaló&Z
ösztöndíjak(U
ösztöndíjak és díjak(U
övrig arbetslivserfarenhet%P
övrig information%G
övrig utbildning)k
övriga färdigheter(@
övriga kunskaper(@
övriga meriter%G
övriga meriter och kunskaper(@
övriga uppgifter%G
övriga upplysningar%G
övriga utbildningar)k
övrigt%G
övrigt engagemang)J
özet%2
özgeçmiş özeti%2
öğrenim$q
öğrenim bilgileri$q
öğrenim durumu$q
ønska stilling*m
ønsker*y
ønsket job*n
ønsket jobb*m
ønsket stilling*y
øvrig%@
øvrig erhvervserfaring%L
øvrig informasjon%@
øvrige ferdigheter%?
øvrige kompetencer(M
øvrige kurser)9
øvrige oplysninger%<
øvrige opplysninger%@
øvrigt%<
úspechy,.
úspechy a ocenenia,.
úspěchy(y
úspěchy a ocenění(y
útgefið efni&i
úvod,&
účast na konferencích$z
účasť na konferenciách+/
über mich&^
überblick&^
übriges(_
ücret beklentisi%a
ühingud+Q
ühiskondlik aktiivsus-D
ühiskondlik tegevus-D
üldandmed*U
üritused+H
üyelik(G
üyelikler(G
üyeliklerim(G
ýmislegt$\
þekking)Y
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
ħiliet)x
ħiliet diġitali)x
ħiliet fil-kompjuter)x
ħiliet lingwistiċi*0
ħiliet personali)x
ħiliet professjonali)x
ħiliet tal-lingwa*0
ħiliet tekniċi)x
ħin liberu(E
īss apraksts%Y
īsumā par mani%Y
įgytas išsilavinimas*F
įgyvendinti projektai%x
įgūdžiai%w
įgūdžiai ir gebėjimai%w
įrankiai%w
įvadas%T
įvairūs*_
įvertinimai%S
řidičské oprávnění-8
řidičské průkazy-8
řidičský průkaz-8
ścieżka edukacyjna)6
świadectwa'I
škola.*
školenia(5
školenia a kurzy(5
školení$5
školení a kurzy$5
školovanje$x
školy-V
šolanje$w
šole$w
štipendije(z
štipendiá,.
študentsko delo(F
študij$w
štúdium$p
švietimas*F
żvilupp professjonali+I
želena zaposlitev,i
želeno delovno mesto,i
želje.(
željena pozicija.)
željeni posao,-
željeno radno mesto.)
željeno radno mjesto,e
željeno zanimanje,e
žinios%w
žinios ir įgūdžiai%w
școli)1
άδεια οδήγησησ.+
άδειεσ.,
άδειεσ άσκησησ επαγγέλματοσ.,
άδειεσ και πιστοποιήσεισ.,
άδειεσ οδήγησησ.+
άλλα.-
άλλα ενδιαφέροντα..
άλλα στοιχεία.-
άλλεσ δεξιότητεσ./
άλλεσ πληροφορίεσ.-
άρθρα.0
έγγραφα.1
έργα.2
έρευνα.2
αδεια οδηγησησ.+
αδειεσ.,
αδειεσ ασκησησ επαγγελματοσ.,
αδειεσ και πιστοποιησεισ.,
αδειεσ οδηγησησ.+
ακαδημαικεσ σπουδεσ.3
ακαδημαικη εκπαιδευση.3
ακαδημαικο υποβαθρο.3
ακαδημαϊκέσ σπουδέσ.3
ακαδημαϊκή εκπαίδευση.3
ακαδημαϊκό υπόβαθρο.3
αλλα.-
αλλα ενδιαφεροντα..
αλλα στοιχεια.-
αλλεσ δεξιοτητεσ./
αλλεσ πληροφοριεσ.-
ανακοινωσεισ.0
ανακοινώσεισ.0
αναφορέσ.4
αναφορεσ.4
απασχοληση.5
απασχόληση.5
αρθρα.0
ατομικά στοιχεία.6
ατομικα στοιχεια.6
αυτοαξιολογηση ψηφιακων δεξιοτητων.7
αυτοαξιολόγηση ψηφιακών δεξιοτήτων.7
βασικά στοιχεία.6
βασικέσ δεξιότητεσ./
βασικα στοιχεια.6
βασικεσ δεξιοτητεσ./
βεβαιωσεισ.,
βεβαιώσεισ.,
βιβλία.0
βιβλια.0
βραβεία.8
βραβεία και διακρίσεισ.8
βραβεια.8
βραβεια και διακρισεισ.8
γενικά στοιχεία.6
γενικα στοιχεια.6
για μένα.9
για μενα.9
γλωσσεσ.:
γλωσσεσ προγραμματισμου./
γλωσσικέσ δεξιότητεσ.:
γλωσσικέσ ικανότητεσ.:
γλωσσικεσ δεξιοτητεσ.:
γλωσσικεσ ικανοτητεσ.:
γλωσσομάθεια.:
γλωσσομαθεια.:
γλώσσεσ.:
γλώσσεσ προγραμματισμού./
γνωσεισ./
γνωσεισ η υ./
γνωσεισ και δεξιοτητεσ./
γνωσεισ πληροφορικησ./
γνωσεισ υπολογιστων./
γνωση γλωσσων.:
γνωση η υ./
γνωση ξενων γλωσσων.:
γνώσεισ./
γνώσεισ η/υ./
γνώσεισ και δεξιότητεσ./
γνώσεισ πληροφορικήσ./
γνώσεισ υπολογιστών./
γνώση γλωσσών.:
γνώση η/υ./
γνώση ξένων γλωσσών.:
δίκτυα.;
δίκτυα και συμμετοχέσ.<
δίπλωμα οδήγησησ.+
δεξιοτητεσ./
δεξιοτητεσ η υ./
δεξιοτητεσ και ικανοτητεσ./
δεξιότητεσ./
δεξιότητεσ η/υ./
δεξιότητεσ και ικανότητεσ./
δημοσιευσεισ.0
δημοσιευσεισ και ομιλιεσ.0
δημοσιεύσεισ.0
δημοσιεύσεισ και ομιλίεσ.0
διάφορα.-
διαγωνισμοί.8
διαγωνισμοι.8
διαθεσιμοτητα.=
διαθεσιμότητα.=
διακρίσεισ.8
διακρίσεισ και βραβεία.8
διακρισεισ.8
διακρισεισ και βραβεια.8
διαλέξεισ.>
διαλεξεισ.>
διαφορα.-
διδακτική εμπειρία.5
διδακτικη εμπειρια.5
δικτυα.;
δικτυα και συμμετοχεσ.<
διπλωμα οδηγησησ.+
διπλωματα ευρεσιτεχνιασ.0
διπλωματα και πιστοποιητικα.,
διπλώματα ευρεσιτεχνίασ.0
διπλώματα και πιστοποιητικά.,
δραστηριοτητεσ.?
δραστηριοτητεσ και ενδιαφεροντα..
δραστηριότητεσ.?
δραστηριότητεσ και ενδιαφέροντα..
εγγραφα.1
εθελοντικέσ δράσεισ.?
εθελοντικέσ δραστηριότητεσ.?
εθελοντική δράση.?
εθελοντική εμπειρία.?
εθελοντική εργασία.?
εθελοντικεσ δρασεισ.?
εθελοντικεσ δραστηριοτητεσ.?
εθελοντικη δραση.?
εθελοντικη εμπειρια.?
εθελοντικη εργασια.?
εθελοντισμοσ.?
εθελοντισμόσ.?
εισαγωγή.9
εισαγωγη.9
εισηγήσεισ.0
εισηγησεισ.0
εκδηλωσεισ.>
εκδηλώσεισ.>
εκπαίδευση.3
εκπαίδευση και κατάρτιση.3
εκπαιδευση.3
εκπαιδευση και καταρτιση.3
εκπαιδευτικά σεμινάρια.@
εκπαιδευτικα σεμιναρια.@
εκπαιδευτικο υποβαθρο.3
εκπαιδευτικό υπόβαθρο.3
ελευθεροσ χρονοσ..
ελεύθεροσ χρόνοσ..
εμπειρία.5
εμπειρια.5
ενδιαφέροντα..
ενδιαφέροντα και χόμπι..
ενδιαφεροντα..
ενδιαφεροντα και χομπι..
επαγγελματικέσ δεξιότητεσ./
επαγγελματικέσ ενώσεισ.<
επαγγελματικέσ πιστοποιήσεισ.,
επαγγελματική δραστηριότητα.5
επαγγελματική εμπειρία.5
επαγγελματική κατάρτιση.@
επαγγελματική πείρα.5
επαγγελματική πορεία.5
επαγγελματική σταδιοδρομία.5
επαγγελματικεσ δεξιοτητεσ./
επαγγελματικεσ ενωσεισ.<
επαγγελματικεσ πιστοποιησεισ.,
επαγγελματικη δραστηριοτητα.5
επαγγελματικη εμπειρια.5
επαγγελματικη καταρτιση.@
επαγγελματικη πειρα.5
επαγγελματικη πορεια.5
επαγγελματικη σταδιοδρομια.5
επαγγελματικο ιστορικο.5
επαγγελματικο προφιλ.9
επαγγελματικοί στόχοι.=
επαγγελματικοί σύλλογοι.<
επαγγελματικοι στοχοι.=
επαγγελματικοι συλλογοι.<
επαγγελματικοσ στοχοσ.9
επαγγελματικό ιστορικό.5
επαγγελματικό προφίλ.9
επαγγελματικόσ στόχοσ.9
επιδιωκομενη θεση.=
επιδιωκόμενη θέση.=
επιθυμητή απασχόληση.=
επιθυμητή εργασία.=
επιθυμητή θέση.=
επιθυμητη απασχοληση.=
επιθυμητη εργασια.=
επιθυμητη θεση.=
επικοινωνία.6
επικοινωνια.6
επιλεγμένα έργα.2
επιλεγμενα εργα.2
επιμορφωσεισ.@
επιμορφωση.@
επιμορφωτικά σεμινάρια.@
επιμορφωτικα σεμιναρια.@
επιμορφώσεισ.@
επιμόρφωση.@
επιπλέον πληροφορίεσ.-
επιπλεον πληροφοριεσ.-
επιστημονικέσ δημοσιεύσεισ.0
επιστημονικεσ δημοσιευσεισ.0
επιστολή κινήτρων.A
επιστολη κινητρων.A
επιτευγματα.8
επιτεύγματα.8
εργα.2
εργαλεία./
εργαλεια./
εργασία.5
εργασια.5
εργασιακή εμπειρία.5
εργασιακή πείρα.5
εργασιακη εμπειρια.5
εργασιακη πειρα.5
ερευνα.2
ερευνητικά έργα.2
ερευνητικά ενδιαφέροντα..
ερευνητικα ενδιαφεροντα..
ερευνητικα εργα.2
ηλεκτρονικοί υπολογιστέσ./
ηλεκτρονικοι υπολογιστεσ./
ημερίδεσ.>
ημεριδεσ.>
ιδιοτητα μελουσ.<
ιδιότητα μέλουσ.<
ικανοτητεσ./
ικανοτητεσ και δεξιοτητεσ./
ικανότητεσ./
ικανότητεσ και δεξιότητεσ./
ιστοσελίδεσ.;
ιστοσελιδεσ.;
καριέρα.5
καριερα.5
κατάρτιση.@
καταρτιση.@
κοινωνικά δίκτυα.;
κοινωνική δράση.?
κοινωνικα δικτυα.;
κοινωνικη δραση.?
λίγα λόγια για εμένα.9
λίγα λόγια για μένα.9
λιγα λογια για εμενα.9
λιγα λογια για μενα.9
λοιπά.-
λοιπά στοιχεία.-
λοιπέσ δεξιότητεσ./
λοιπέσ πληροφορίεσ.-
λοιπα.-
λοιπα στοιχεια.-
λοιπεσ δεξιοτητεσ./
λοιπεσ πληροφοριεσ.-
μέλοσ επαγγελματικών φορέων.<
μέλοσ οργανώσεων.<
μέσα κοινωνικήσ δικτύωσησ.;
μαθήματα.@
μαθηματα.@
μελοσ επαγγελματικων φορεων.<
μελοσ οργανωσεων.<
μεσα κοινωνικησ δικτυωσησ.;
μορφωση.3
μορφωση και καταρτιση.3
μόρφωση.3
μόρφωση και κατάρτιση.3
ξένεσ γλώσσεσ.:
ξενεσ γλωσσεσ.:
ομιλίεσ.0
ομιλιεσ.0
παράρτημα.1
παραπομπέσ.4
παραπομπεσ.4
παραρτήματα.1
παραρτημα.1
παραρτηματα.1
παρουσίαση.9
παρουσιάσεισ.0
παρουσιασεισ.0
παρουσιαση.9
περίληψη.9
περιληψη.9
πιστοποιήσεισ.,
πιστοποιησεισ.,
πιστοποιητικά.,
πιστοποιητικα.,
πληροφορική./
πληροφορικη./
ποια είμαι.9
ποια ειμαι.9
ποιοσ είμαι.9
ποιοσ ειμαι.9
πορτφολιο.2
πορτφόλιο.2
πρακτική άσκηση.5
πρακτικη ασκηση.5
προσθετεσ πληροφοριεσ.-
προσθετη εκπαιδευση.@
προσοντα./
προσωπα για συστασεισ.4
προσωπικά έργα.2
προσωπικά δεδομένα.6
προσωπικά ενδιαφέροντα..
προσωπικά στοιχεία.6
προσωπικέσ δεξιότητεσ./
προσωπικέσ πληροφορίεσ.6
προσωπικα δεδομενα.6
προσωπικα ενδιαφεροντα..
προσωπικα εργα.2
προσωπικα στοιχεια.6
προσωπικεσ δεξιοτητεσ./
προσωπικεσ πληροφοριεσ.6
προσωπικο προφιλ.9
προσωπικό προφίλ.9
προσόντα./
προτζεκτ.2
προτιμήσεισ.=
προτιμησεισ.=
προυπηρεσια.5
προφίλ.9
προφίλ στο διαδίκτυο.;
προφιλ.9
προφιλ στο διαδικτυο.;
προϋπηρεσία.5
πρόσθετεσ πληροφορίεσ.-
πρόσθετη εκπαίδευση.@
πρόσωπα για συστάσεισ.4
πρότζεκτ.2
σεμινάρια.>
σεμινάρια - επιμόρφωση.@
σεμινάρια και επιμόρφωση.@
σεμινάρια και συνέδρια.>
σεμιναρια.>
σεμιναρια επιμορφωση.@
σεμιναρια και επιμορφωση.@
σεμιναρια και συνεδρια.>
σημαντικά έργα.2
σημαντικα εργα.2
σπουδέσ.3
σπουδέσ και κατάρτιση.3
σπουδεσ.3
σπουδεσ και καταρτιση.3
στοιχεία.6
στοιχεία επικοινωνίασ.6
στοιχεια.6
στοιχεια επικοινωνιασ.6
στοχοσ.9
στόχοσ.9
συγγραφικο εργο.0
συγγραφικό έργο.0
συλλογοι.<
συμμετοχή σε έργα.2
συμμετοχή σε συλλόγουσ.<
συμμετοχή σε συνέδρια.>
συμμετοχη σε εργα.2
συμμετοχη σε συλλογουσ.<
συμμετοχη σε συνεδρια.>
συμπληρωματικέσ πληροφορίεσ.-
συμπληρωματικεσ πληροφοριεσ.-
συνέδρια.>
συνέδρια - σεμινάρια.>
συνέδρια και σεμινάρια.>
συνδεσμοι.;
συνεδρια.>
συνεδρια και σεμιναρια.>
συνεδρια σεμιναρια.>
συνεχιζομενη εκπαιδευση.@
συνεχιζόμενη εκπαίδευση.@
συνημμένα.1
συνημμένα έγγραφα.1
συνημμενα.1
συνημμενα εγγραφα.1
συνοδευτική επιστολή.A
συνοδευτικη επιστολη.A
συνοπτικο προφιλ.9
συνοπτικό προφίλ.9
συνοψη.9
συστάσεισ.4
συστάσεισ - αναφορέσ.4
συστασεισ.4
συστασεισ αναφορεσ.4
συστατικέσ επιστολέσ.4
συστατικεσ επιστολεσ.4
σχετικά με εμένα.9
σχετικα με εμενα.9
σύλλογοι.<
σύνδεσμοι.;
σύνοψη.9
τίτλοι σπουδών.3
τεχνικέσ γνώσεισ./
τεχνικέσ δεξιότητεσ./
τεχνικεσ γνωσεισ./
τεχνικεσ δεξιοτητεσ./
τεχνολογίεσ./
τεχνολογιεσ./
τιμητικέσ διακρίσεισ.8
τιμητικεσ διακρισεισ.8
τιτλοι σπουδων.3
υποτροφίεσ.8
υποτροφίεσ και βραβεία.8
υποτροφιεσ.8
υποτροφιεσ και βραβεια.8
χαρτοφυλάκιο.2
χαρτοφυλακιο.2
χειρισμοσ η υ./
χειρισμόσ η/υ./
χομπι..
χόμπι..
ψηφιακέσ δεξιότητεσ./
ψηφιακεσ δεξιοτητεσ./
академическое образование.B
академично образование.C
академско образовање.D
алати.E
анкетные данные.F
анкетні дані.G
асоціації.H
ассоциации.I
аттестации.J
бажана посада.K
бажана посада та зарплата.K
бажана робота.K
базова освіта.L
базовое образование.B
более ранний опыт.M
в заключение.N
в свободное время.O
важнији пројекти.P
ваннаставне активности.Q
введение.N
везе.R
вештине.E
виступи.S
виступи та публікації.S
висше образование.C
вища освіта.L
вкладення.T
владеене на езици.U
владение иностранными языками.V
владение компьютером.W
владение пк.W
владение программами.W
владение языками.V
власні проекти.X
власні проєкти.X
вложения.Y
вміння.Z
вміння та навички.Z
вне работы.O
вне работы увлекаюсь.O
внеучебная деятельность.[
водительские права.\
водительские права и автомобиль.\
водительский стаж.\
водительское удостоверение.\
водійське посвідчення.]
водійський стаж.]
водійські права.]
водіння.]
вождение.\
возачка дозвола.^
возачке дозволе.^
володіння комп'ютером.Z
володіння мовами._
волонтерская деятельность.[
волонтерски рад.Q
волонтерский опыт.[
волонтерско искуство.Q
волонтерство.`
волонтерська діяльність.a
волонтерський досвід.a
волонтирање.Q
волонтёрская деятельность.[
волонтёрский опыт.[
волонтёрство.[
връзки.b
въведение.c
выступления.d
высшее образование.B
відгуки.e
відзнаки.f
відзнаки та нагороди.f
вільний час.g
где работал.M
где работала.M
где училась.B
где учился.B
где я работал.M
где я работала.M
где я училась.B
где я учился.B
грамоти.h
гранти.f
гранты.i
громадська активність.a
громадська діяльність.a
данни за контакт.j
де навчався.L
де навчалася.L
де працював.k
де працювала.k
дигиталне вештине.E
дигитални умения.l
дипломи.m
дипломи и сертификати.m
дипломи та сертифікати.n
дипломы и сертификаты.J
доброволен труд.o
доброволческа дейност.o
доброволчески опит.o
доброволчество.o
добровольчество.[
добровољни рад.Q
догађаји.p
додатки.T
додаткова освіта.q
додаткова інформація.r
додаткове навчання.q
додатково.r
додаткові відомості.r
додаткові навички.Z
додатна едукација.s
додатне информације.t
додатни подаци.t
дозволе.u
дозвілля.g
доклади.v
доклады.d
доклады и публикации.d
документа.w
документи.x
документы.Y
доповіді.S
дополнительная информация.y
дополнительно.y
дополнительно о себе.N
дополнительное образование.z
дополнительное обучение.z
дополнительные навыки.W
дополнительные сведения.y
допуски.J
допуски и удостоверения.J
допълнителна информация.{
допълнителна квалификация.|
допълнителни данни.{
допълнителни обучения.|
допълнителни сведения.{
досвід.k
досвід викладання.k
досвід проєктів.X
досвід роботи.k
дослідження.X
достигнућа.}
достижения.i
достижения и награды.i
доступност/$
досягнення.f
друга информация.{
другая информация.y
други.{
други данни.{
други умения.l
друго/%
другое.y
друштвене активности.Q
друштвене мреже.R
друштвени ангажман.Q
едукације.s
езикови компетенции.U
езикови познания.U
езикови умения.U
езици.U
желаемая должность/&
желаемая должность и зарплата/&
желаемая работа/&
желана длъжност/'
желана позиция/'
желана работа/'
жеље/$
жељена позиција/$
жељени посао/$
жељено радно место/$
з чим працюю.Z
за контакт.j
за мен.c
загальна інформація.G
загальний огляд/(
загальні відомості.G
заетост/)
запослења/*
запослење/*
заслуги.i
заходи/+
захоплення.g
знание иностранных языков.V
знание программ.W
знание языков.V
знания/,
знания и навыки.W
знания и умения.l
знання.Z
знання мов._
знання та навички.Z
знання іноземних мов._
знања.E
знања и вештине.E
знање страних језика/-
знање језика/-
изабрани пројекти.P
избрани проекти/.
извънкласни дейности.o
излагања//
изпити.m
изследователски проекти/.
иное.y
иностранные языки.V
иностранный язык.V
инструменти.l
инструменты.W
инструменты и технологии.W
интереси/0
интереси и хобита/1
интересовања/2
интересовања и хобији/2
интересы.O
интересы и увлечения.O
интересы и хобби.O
искуство/*
исследования,V
история работы.M
истраживачки пројекти.P
истраживања.P
ищу работу/&
какие есть сертификаты.J
какими языками владею.V
кар'єра.k
кар'єрні цілі.K
кариера/)
кариерни цели/'
каријера/*
карьера.M
карьерные цели/&
карьерный путь.M
квалификации.m
квалификационни курсове.|
квалификация/,
ключевая информация.N
ключевые достижения.i
ключевые компетенции.W
ключевые навыки.W
ключевые проекты,V
ключови умения.l
ключові компетенції.Z
ключові навички.Z
ключові проєкти.X
книги/3
ко сам ја/4
кой съм аз.c
комерційний досвід.k
коммерческий опыт.M
коммерческий опыт работы.M
комп'ютерні навички.Z
компетентності.Z
компетенции/,
компетенције.E
компетенції.Z
компьютерные навыки.W
компьютерные программы.W
компютърна грамотност.l
компютърни умения.l
конгреси.p
конкурси/5
конкурсы.i
контакт/6
контакт информације/7
контакт подаци/7
контакти/8
контактна информация.j
контактна інформація.G
контактная информация.F
контактные данные.F
контактні дані.G
контакты.F
конференции/9
конференции и семинари/:
конференции и семинары/;
конференције.p
конференције и семинари.p
конференції/+
конференції та семінари/+
коротке резюме/(
короткий опис/(
коротко/(
коротко о себе.N
коротко про себе/(
кратка биографија/4
краткая биография.N
краткая информация.N
кратко.N
кратко о себе.N
кратко представяне.c
кратко резюме.c
краткое резюме.N
крім роботи.g
кто я.N
курсеви.s
курсеви и обуке.s
курси.q
курси підвищення кваліфікації.q
курси та семінари.q
курси та тренінги.q
курси тренінги.q
курси тренінги сертифікати.q
курси, тренінги.q
курси, тренінги, сертифікати.q
курсове.|
курсове и обучения.|
курсы.z
курсы и семинары.z
курсы и тренинги.z
курсы повышения квалификации.z
кључне вештине.E
лекции.v
линкове.b
линкови.R
лицензи.m
лицензии.J
лицензии и сертификаты.J
лиценце.u
лиценце и сертификати.u
личен профил.c
лична интересовања/2
лична информация.j
личная информация.F
личне вештине.E
личне информације/7
личне особине/4
лични данни.j
лични интереси/1
лични подаци/7
лични проекти/.
лични профил/4
лични пројекти.P
лични умения.l
лични умения и компетенции.l
личностни качества.c
личные данные.F
личные интересы.O
личные качества.N
личные навыки.W
личные проекты,V
личные сведения.F
ліцензії.n
ліцензії та сертифікати.n
м'які навички.Z
мероприятия/;
места работы.M
места работы и должности.M
место работы.M
месторабота/)
мета/(
мета пошуку роботи.K
мова._
мови._
мови програмування.Z
мовні навички._
мое образование.B
мои инструменты.W
мои проекты,V
мои работы,V
мои сертификаты.J
мотивационно писмо/<
мотивационное письмо/=
мотивационо писмо/>
мотиваційний лист/?
моя работа.M
моё образование.B
мої інструменти.Z
місце роботи.k
місця роботи.k
на каких языках говорю.V
навички.Z
навички та вміння.Z
навчальні проєкти.X
навчання.L
навыки.W
навыки и умения.W
нагороди.f
нагороди та відзнаки.f
нагороди та досягнення.f
нагороди і відзнаки.f
награде.}
награде и признања.}
награди.h
награди и отличия.h
награди и постижения.h
награды.i
награды и достижения.i
награды и премии.i
накратко.c
накратко за мен.c
наличие водительских прав.\
наукові конференції/+
наукові праці.S
наукові публікації.S
наукові інтереси.g
научни изследвания/.
научни конференции/:
научни публикации.v
научни радови//
научни трудове.v
научные интересы.O
научные конференции/;
научные проекты,V
научные публикации.d
научные работы.d
научные труды.d
немного о себе.N
несколько слов о себе.N
о мени/4
о себе.N
обо мне.N
обобщение.c
образование/@
образование и квалификация/@
образование и обучение/@
образование и подготовка.B
образователна степен.C
образовање.D
образовање и обука.D
обуке.s
обучение/@
обучения.|
обучения и курсове.|
обща информация.j
общая информация.F
обществена дейност.o
общественная деятельность.[
общественная работа.[
общие сведения.F
общие сведения обо мне.N
објаве//
објављени радови//
овлашћења.u
ожидания/&
онлайн профили.b
опенсорс,V
описание.N
опит/)
опыт.M
опыт вождения.\
опыт волонтерства.[
опыт волонтёрства.[
опыт преподавания.M
опыт проектов,V
опыт профессиональной деятельности.M
опыт работы.M
опыт трудовой деятельности.M
организации/A
освіта.L
освіта та кваліфікація.L
освіта та навчання.L
освіта і навчання.L
основна информация.j
основна освіта.L
основна інформація.G
основная информация.F
основни данни.j
основни подаци/7
основное образование.B
основной опыт.M
основные данные.F
основные достижения.i
основные навыки.W
основные проекты,V
особе за препоруку/B
особиста інформація.G
особисті дані.G
особисті проекти.X
особисті проєкти.X
особисті якості/(
особисті інтереси.g
остале вештине.E
остале информације.t
остали подаци.t
остало.t
отзиви/C
отзывы/D
открытые проекты,V
отличия/E
очаквания/'
очекивања/$
очікування.K
пара слов о себе.N
пару слов о себе.N
патенти/F
патенты.d
педагогический опыт.M
персональная информация.F
персональные данные.F
персональні дані.G
пет проекты,V
пет проєкти.X
пет-проекты,V
пет-проєкти.X
печатные работы.d
побажання.K
побажання до роботи.K
повишаване на квалификацията.|
повышение квалификации.z
повышение квалификации и курсы.z
повышение квалификации курсы.z
повышение квалификации, курсы.z
подаци за контакт/7
пожелания/&
пожелания к месту работы/&
пожелания к работе/&
поза роботою.g
позанавчальна діяльність.a
познавање рада на рачунару.E
познавање страних језика/-
познавање језика/-
полезные ссылки/G
помимо работы.O
поощрения.i
попередні місця роботи.k
попередній досвід.k
портфолио/H
портфоліо.X
посвідчення.n
посвідчення водія.]
посилання/I
после работы.O
пословно искуство/*
постижения.h
потврде.u
пошук роботи.K
права.\
правоспособност.m
правоспособности.m
пракса/*
праксе/*
практика/J
практический опыт.M
практичний досвід.k
предавања//
предпочитания/'
предпочтения/&
представяне.c
предыдущие места работы.M
предыдущий опыт.M
презентации.v
премии.i
премії.f
препорука/B
препоруке/B
препоръка/C
препоръки/C
препоръчители/C
претходна запослења/*
придружително писмо/<
признания.h
признања.}
признања и награде.}
прикачени файлове/K
приклади робіт.X
прилог.w
приложение/L
приложения/L
прилози.w
примеры проектов,V
примеры работ,V
примеры разработки,V
про мене/(
про себе/(
програми.Z
программное обеспечение.W
программы.W
программы и инструменты.W
програмни езици.l
програмски језици.E
проект,V
проекти/M
проектная деятельность,V
проектный опыт,V
проекты,V
пройденные курсы.z
пропратно писмо/>
професионален опит/)
професионален профил.c
професионален път/)
професионална кариера/)
професионална реализация/)
професионална цел.c
професионалне вештине.E
професионални компетенции.l
професионални организации/A
професионални профил/4
професионални умения.l
професионално искуство/*
профессиональная деятельность.M
профессиональная переподготовка.z
профессиональное образование.B
профессиональное развитие.z
профессиональное резюме.N
профессиональные знания.W
профессиональные компетенции.W
профессиональные навыки.W
профессиональные навыки и знания.W
профессиональные объединения.I
профессиональные сертификаты.J
профессиональные сообщества.I
профессиональные умения.W
профессиональный опыт.M
профессиональный профиль.N
професійна діяльність.k
професійний досвід.k
професійний профіль/(
професійний розвиток.q
професійні навички.Z
професійні об'єднання.H
професійні спільноти.H
професійні та інші навички.Z
профил/N
профили/O
профили в сети/G
профили на мрежи.R
профиль.N
профіль/(
профілі/I
профілі в мережі/I
прочая информация.y
прочее.y
проєкти.X
пројекти.P
публикации/P
публикации и выступления.d
публикации и доклади.v
публикације//
публікації.S
публікації та виступи.S
підвищення кваліфікації.q
після роботи.g
работа/Q
работен опит/)
рабочий опыт.M
рад на рачунару.E
радионице.s
радна искуства/*
радно искуство/*
радови//
разни.{
разно.t
разное.y
ранние места работы.M
ранний опыт.M
раніше.k
рачунарске вештине.E
реализирани проекти/.
реализованные проекты,V
реалізовані проєкти.X
резиме/4
резюме/R
рекомендатели/D
рекомендательные письма/D
рекомендации/D
рекомендации и отзывы/D
рекомендаційні листи.e
рекомендація.e
рекомендації.e
референси.e
референсы/D
референце/B
референции/C
робота.k
робочий досвід.k
рівень володіння мовами._
різне.r
с чем работаю.W
сажетак/4
сайти/I
сайты/G
саммари.N
саммарі/(
самооценка на дигиталните умения/S
самооценка цифровых навыков/T
самооцінка цифрових навичок/U
самопрезентация.N
самопроцена дигиталних вештина/V
свидетелства.m
свидетелство за управление/W
свидетелство за управление на мпс/W
свидетельства.J
свободно време/1
свободное время.O
связаться со мной.F
свідоцтва.n
сданные экзамены.J
сдружения/A
семинари/X
семинари и конференции/:
семинари и обуке.s
семинари и обучения.|
семинары/;
семинары и конференции/;
семинары и тренинги.z
семінари/+
семінари та конференції/+
сертификати/Y
сертификати и лицензи.m
сертификати и лиценце.u
сертификаты.J
сертификаты и лицензии.J
сертификаты и удостоверения.J
сертификаты и экзамены.J
сертификация.J
сертифікати.n
сертифікати та ліцензії.n
сертифікація.n
сильные стороны.N
сильні сторони/(
симпозиумы/;
складені іспити.n
следване.C
слободне активности/2
слободно време/2
собствени проекти/.
собственные проекты,V
сопроводительное письмо/=
сопствени пројекти.P
софт.W
софт скиллы.W
софт-скиллы.W
социална ангажираност.o
социални медии.b
социални мрежи.b
социальная активность.[
социальные сети/G
соцмережі/I
соцсети/G
соціальні мережі/I
списак публикација//
список публикаций.d
список публікацій.S
способности/Z
спільноти.H
ссылки/G
стаж/)
стажировка.M
стажировки.M
стажове/)
стажування.k
статии.v
статті.S
статьи.d
статьи и публикации.d
стек.W
стек технологий.W
стек технологій.Z
стипендии/E
стипендије.}
стипендії.f
стислий огляд/(
страни језици/-
струковна удружења/[
стручна знања.E
стручна спрема.D
стручни испити.u
стручни скупови.p
стручно искуство/*
стручно усавршавање.s
студије.D
супровідний лист/?
суспільна діяльність.a
събития/:
такмичења.}
тести.n
тести та іспити.n
тести іспити.n
тести, іспити.n
тестове и изпити.m
тесты.J
тесты и экзамены.J
тесты экзамены.J
тесты, экзамены.J
технически умения.l
технически умения и компетенции.l
технические знания.W
технические навыки.W
техничке вештине.E
технологии/,
технологический стек.W
технологије.E
технології.Z
технічні навички.Z
тренинги/\
тренинги и курсы.z
тренинзи.s
тренінги.q
тренінги та курси.q
трохи про себе/(
трудов опит/)
трудов стаж/)
трудова биография/)
трудова дейност/)
трудова діяльність.k
трудовая деятельность.M
трудовий досвід.k
трудовой опыт.M
трудовой стаж.M
търсена позиция/'
уверења.u
увлечения/]
увлечения и интересы.O
увлечения и хобби.O
увод/4
удостоверения/^
удружења/[
укратко о мени/4
умения/,
умения и компетенции.l
умения и навыки.W
умею.W
уміння.Z
уміння та навички.Z
уподобання.g
уровень владения языками.V
усавршавање.s
успеси.}
участие в конференции/:
участие в конференциях/;
участие в организациях.I
участие в проекти/.
участь в організаціях.H
участь у конференціях/+
учеба.B
учебные заведения.B
учебные проекты,V
учешће на конференцијама.p
учёба.B
формално образовање.D
хобби.O
хобби и интересы.O
хобби и увлечения.O
хоби/0
хоби и интереси/1
хобита/1
хобита и интереси/1
хобији/2
хобији и интересовања/2
хобі.g
хобі та захоплення.g
хобі та інтереси.g
цел.c
цель.N
цель поиска/&
цель поиска работы/&
цифрові навички.Z
циљ/4
чем владею.W
чем занималась.M
чем занимался.M
чем пользуюсь.W
чем увлекаюсь.O
чему училась.B
чему учился.B
чим користуюся.Z
чланства/[
чланство/[
чланство у организацијама/[
чланство у удружењима/[
чланци//
членства/A
членство/_
членство в ассоциациях.I
членство в организации/A
членство в организациях.I
членство в організаціях.H
членство в профессиональных организациях.I
что знаю.W
что люблю.O
что умею.W
что умею делать.W
что я сделал,V
что я умею.W
чужди езици.U
чуждоезикова подготовка.U
чуждоезикови умения.U
школа.D
школовање.D
шофьорска книжка/W
шофьорски книжки/W
що вмію.Z
экзамены.J
экспертиза.W
я в сети/G
язык.V
языки.V
языки программирования.W
языковые навыки.V
іноземні мови._
інструменти.Z
інтереси.g
інтереси та захоплення.g
інтереси та хобі.g
інша інформація.r
інше.r
іспити.n
језици/-
језичке вештине/-
אודות/`
אודותיי/`
אותות הצטיינות/a
אחר/b
איגודים מקצועיים/c
אירועים/d
אנשי קשר להמלצה/e
ארגונים/c
הוקרה/a
היסטוריה תעסוקתית/f
הישגים/a
הכשרה/g
הכשרה מקצועית/g
הכשרות/g
הכשרות מקצועיות/g
המלצות/e
הסמכות/h
הסמכות ותעודות/h
הסמכות מקצועיות/h
העדפות/i
העדפות תעסוקה/i
הערכה עצמית של מיומנויות דיגיטליות/j
הצטיינות/a
הקדמה/`
הרצאות/k
השכלה/l
השכלה אקדמית/l
השכלה ולימודים/l
השכלה פורמלית/l
השתלמויות/g
השתלמויות וקורסים/g
השתתפות בכנסים/d
התמחות/f
התנדבויות/m
התנדבות/m
זמינות/i
חברויות/c
חברות באגודות/c
חברות בארגונים/c
חינוך/l
טכנולוגיות/n
ידיעת שפות/o
ידע במחשבים/n
ידע ומיומנויות/n
ידע טכני/n
ידע מקצועי/n
יישומי מחשב/n
יכולות/n
ימי עיון/d
יצירת קשר/p
כישורי שפה/o
כישורים/n
כישורים אישיים/n
כישורים טכניים/n
כישורים מקצועיים/n
כלים/n
כללי/b
כנסים/d
כנסים והרצאות/d
כנסים וסמינרים/d
כתבות/k
לימודים/l
לימודים אקדמיים/l
לינקים/q
מאמרים/k
מומחיות/n
מחפש/i
מחפשת/i
מחקר/r
מחשבים/n
מטרה/`
מטרה מקצועית/`
מי אני/`
מידע אישי/p
מידע נוסף/b
מיומנויות/n
מיומנויות וכישורים/n
מיומנויות מחשב/n
מיזמים/r
מכתב מקדים/s
מכתב נלווה/s
מכתבי המלצה/e
מלגות/a
ממליצים/e
מסמכים מצורפים/t
מקומות עבודה/f
משרה מבוקשת/i
משרה רצויה/i
נוסף/b
ניסיון/f
ניסיון בעבודה/f
ניסיון התנדבותי/m
ניסיון מקצועי/f
ניסיון עבודה/f
ניסיון תעסוקתי/f
נסיון/f
נסיון מקצועי/f
נסיון עבודה/f
נסיון תעסוקתי/f
נספחים/t
נתונים אישיים/p
סמינרים/d
ספרים/k
עבודה/f
על עצמי/`
עליי/`
עמותות/c
עניין אישי/u
עשייה חברתית/m
פטנטים/k
פנאי/u
פעילות התנדבותית/m
פעילות חברתית/m
פעילות קהילתית/m
פרוייקטים/r
פרויקט/r
פרויקטי מחקר/r
פרויקטים/r
פרויקטים אישיים/r
פרויקטים נבחרים/r
פרופיל/`
פרופיל אישי/`
פרופיל מקצועי/`
פרופילים/q
פרופילים ברשת/q
פרטי התקשרות/p
פרטי קשר/p
פרטים/p
פרטים אישיים/p
פרטים כלליים/p
פרטים נוספים/b
פרסומים/k
פרסומים והרצאות/k
פרסומים מדעיים/k
פרסים/a
פרסים והוקרה/a
פרסים והצטיינות/a
פרסים ומלגות/a
צור קשר/p
ציפיות/i
צרופות/t
קבצים מצורפים/t
קורסים/g
קורסים והכשרות/g
קורסים והשתלמויות/g
קישורים/q
קצת עלי/`
קצת עליי/`
קריירה/f
רישיון נהיגה/v
רישיונות/h
רישיונות והסמכות/h
רקע אקדמי/l
רקע מקצועי/f
רקע תעסוקתי/f
רשיון נהיגה/v
רשתות חברתיות/q
שונות/b
שליטה בשפות/o
שליטה בתוכנות/n
שפה/o
שפות/o
שפות זרות/o
שפות תכנות/n
תארים/l
תוכנות/n
תחביבים/u
תחביבים ותחומי עניין/u
תחומי מומחיות/n
תחומי עניין/u
תחומי עניין ותחביבים/u
תחרויות/a
תיאור אישי/`
תיק עבודות/r
תכונות אישיות/`
תמצית/`
תעודה/h
תעודות/h
תעודות והסמכות/h
תעודות מקצועיות/h
תעסוקה/f
תפקיד מבוקש/i
תקציר/`
תקציר מקצועי/`
أبرز المشاريع/w
أخرى/x
أنشطة تطوعية/y
أهم المشاريع/w
إجادة اللغات/z
ابرز المشاريع/w
اجاده اللغات/z
اخري/x
الأبحاث/{
الأبحاث المنشورة/{
الأبحاث والمنشورات/{
الأدوات/|
الأعمال/w
الأعمال التطوعية/y
الأنشطة/y
الأنشطة الاجتماعية/y
الأنشطة التطوعية/y
الأهداف/}
الأوسمة0$
الإصدارات/{
الإنجازات0$
الإنجازات والجوائز0$
الابحاث/{
الابحاث المنشوره/{
الابحاث والمنشورات/{
الاتصال0%
الادوات/|
الاصدارات/{
الاعتمادات0&
الاعمال/w
الاعمال التطوعيه/y
الانتسابات0'
الانجازات0$
الانجازات والجوايز0$
الانشطه/y
الانشطه الاجتماعيه/y
الانشطه التطوعيه/y
الاهتمامات0(
الاهتمامات الشخصية0(
الاهتمامات الشخصيه0(
الاهتمامات والهوايات0(
الاهداف/}
الاوسمه0$
البحث العلمي/w
البحوث/{
البرامج/|
البيانات الشخصية0%
البيانات الشخصيه0%
التاريخ المهني0)
التاريخ الوظيفي0)
التجارب المهنية0)
التجارب المهنيه0)
التجربة المهنية0)
التجربه المهنيه0)
التحصيل الدراسي0*
التحصيل العلمي0*
التدريب0+
التدريب العملي0)
التدريبات0+
التراخيص0&
التزكيات0,
التطوع/y
التطوير المهني0+
التعليم0*
التعليم والتدريب0*
التفضيلات الوظيفية0-
التفضيلات الوظيفيه0-
التقديرات0$
التقنيات/|
التقييم الذاتي للمهارات الرقمية0.
التقييم الذاتي للمهارات الرقميه0.
التكريم0$
التكريمات0$
التواصل0%
التوصيات0,
التوقعات0-
الجمعيات0'
الجمعيات المهنية0'
الجمعيات المهنيه0'
الجوائز0$
الجوائز والإنجازات0$
الجوائز والتكريمات0$
الجوايز0$
الجوايز والانجازات0$
الجوايز والتكريمات0$
الحاسوب/|
الحسابات0/
الخبرات0)
الخبرات التطوعية/y
الخبرات التطوعيه/y
الخبرات السابقة0)
الخبرات السابقه0)
الخبرات العملية0)
الخبرات العمليه0)
الخبرات المهنية0)
الخبرات المهنيه0)
الخبرات الوظيفية0)
الخبرات الوظيفيه0)
الخبرات والمهارات/|
الخبرة0)
الخبرة العملية0)
الخبرة المهنية0)
الخبرة الوظيفية0)
الخبره0)
الخبره العمليه0)
الخبره المهنيه0)
الخبره الوظيفيه0)
الخلفية الأكاديمية0*
الخلفية التعليمية0*
الخلفيه الاكاديميه0*
الخلفيه التعليميه0*
الدراسات0*
الدراسة0*
الدراسه0*
الدورات0+
الدورات التدريبية0+
الدورات التدريبية وورش العمل0+
الدورات التدريبيه0+
الدورات التدريبيه وورش العمل0+
الدورات المهنية0+
الدورات المهنيه0+
الدورات والتدريب0+
الدورات وورش العمل0+
الرخص0&
الرخص والشهادات0&
الرغبات الوظيفية0-
الرغبات الوظيفيه0-
الروابط0/
السجل الوظيفي0)
السيرة الأكاديمية0*
السيرة المختصرة/}
السيره الاكاديميه0*
السيره المختصره/}
الشبكات والعضويات0'
الشهادات0&
الشهادات الاحترافية0&
الشهادات الاحترافيه0&
الشهادات العلمية0*
الشهادات العلميه0*
الشهادات المهنية0&
الشهادات المهنية والتراخيص0&
الشهادات المهنيه0&
الشهادات المهنيه والتراخيص0&
الشهادات والاعتمادات0&
الشهادات والتراخيص0&
العروض التقديمية/{
العروض التقديميه/{
العضويات0'
العضويات المهنية0'
العضويات المهنيه0'
العضوية0'
العضويه0'
العمل0)
العمل التطوعي/y
العمل المجتمعي/y
الفعاليات00
القدرات/|
القدرات اللغوية/z
القدرات اللغويه/z
الكفاءات/|
الكفاءة اللغوية/z
الكفاءه اللغويه/z
الكفايات/|
اللغات/z
اللغة/z
اللغه/z
المؤتمرات00
المؤتمرات والندوات00
المؤتمرات وورش العمل00
المؤلفات/{
المؤهل العلمي0*
المؤهلات0*
المؤهلات الأكاديمية0*
المؤهلات الدراسية0*
المؤهلات العلمية0*
المحاضرات/{
المراجع0,
المرجعيات0,
المرفقات01
المرفقات والوثائق01
المرفقات والوثايق01
المزكون0,
المستوى التعليمي0*
المستوي التعليمي0*
المسمى المطلوب0-
المسمي المطلوب0-
المسيرة التعليمية0*
المسيرة المهنية0)
المسيره التعليميه0*
المسيره المهنيه0)
المشاريع/w
المشاريع البحثية/w
المشاريع البحثيه/w
المشاريع الشخصية/w
المشاريع الشخصيه/w
المشاريع المنجزة/w
المشاريع المنجزه/w
المشروعات/w
المعرفون0,
المعرفين0,
المعرّفين0,
المعلومات الأساسية0%
المعلومات الاساسيه0%
المعلومات الشخصية0%
المعلومات الشخصيه0%
المقالات/{
الملحقات01
الملخص/}
الملخص المهني/}
الملف الشخصي/}
الملفات الشخصية0/
الملفات الشخصيه0/
المنح0$
المنح الدراسية0$
المنح الدراسيه0$
المنشورات/{
المنشورات العلمية/{
المنشورات العلميه/{
المهارات/|
المهارات الأساسية/|
المهارات الاساسيه/|
المهارات التقنية/|
المهارات التقنيه/|
المهارات الحاسوبية/|
المهارات الحاسوبيه/|
المهارات الرقمية/|
المهارات الرقميه/|
المهارات الشخصية/|
المهارات الشخصيه/|
المهارات العملية/|
المهارات العمليه/|
المهارات الفنية/|
المهارات الفنيه/|
المهارات اللغوية/z
المهارات اللغويه/z
المهارات المهنية/|
المهارات المهنيه/|
المهارات الناعمة/|
المهارات الناعمه/|
المهارات والخبرات/|
المهارات والقدرات/|
الموتمرات00
الموتمرات والندوات00
الموتمرات وورش العمل00
المولفات/{
الموهل العلمي0*
الموهلات0*
الموهلات الاكاديميه0*
الموهلات الدراسيه0*
الموهلات العلميه0*
الندوات00
النشاط التطوعي/y
النشاطات/y
النشر العلمي/{
الهدف/}
الهدف المهني/}
الهدف الوظيفي/}
الهوايات0(
الهوايات والاهتمامات0(
الوثائق01
الوثايق01
الوظائف0)
الوظائف السابقة0)
الوظايف0)
الوظايف السابقه0)
الوظيفة المرغوبة0-
الوظيفة المستهدفة0-
الوظيفة المطلوبة0-
الوظيفه المرغوبه0-
الوظيفه المستهدفه0-
الوظيفه المطلوبه0-
انشطه تطوعيه/y
اهتمامات0(
اهتمامات شخصية0(
اهتمامات شخصيه0(
اهم المشاريع/w
براءات الاختراع/{
بيانات إضافية/x
بيانات اضافيه/x
بيانات الاتصال0%
بيانات التواصل0%
بيانات شخصية0%
بيانات شخصيه0%
تجربة العمل0)
تجربه العمل0)
تعريف/}
تفضيلات العمل0-
تواصل معي0%
جهات التعريف0,
حسابات التواصل0/
حضور المؤتمرات00
حضور الموتمرات00
خبرات0)
خبرات العمل0)
خبرة العمل0)
خبره العمل0)
خدمة المجتمع/y
خدمه المجتمع/y
خطاب التغطية02
خطاب التغطيه02
دورات تدريبية0+
دورات تدريبيه0+
رخص القيادة03
رخص القياده03
رخصة السياقة03
رخصة القيادة03
رخصه السياقه03
رخصه القياده03
رسالة التغطية02
رسالة الدافع02
رساله التغطيه02
رساله الدافع02
رغبات العمل0-
روابط0/
شبكات التواصل0/
شهادات0&
شهادات التقدير0$
عضويات0'
عضوية الجمعيات0'
عضويه الجمعيات0'
عني/}
غير ذلك/x
لغات/z
لغات البرمجة/|
لغات البرمجه/|
للتواصل0%
لمحة عامة/}
لمحه عامه/}
مؤتمرات00
متفرقات/x
مجالات الخبرة/|
مجالات الخبره/|
مراجع0,
مشاريع/w
مشاريع شخصية/w
مشاريع شخصيه/w
معرض الأعمال/w
معرض الاعمال/w
معلومات أخرى/x
معلومات إضافية/x
معلومات اخري/x
معلومات اضافيه/x
معلومات الاتصال0%
معلومات التواصل0%
معلومات شخصية0%
معلومات شخصيه0%
مقدمة/}
مقدمه/}
ملخص/}
ملخص مهني/}
من أنا/}
من انا/}
مهارات/|
مهارات الحاسب/|
مهارات الحاسب الآلي/|
مهارات الحاسب الالي/|
مهارات الحاسوب/|
مهارات الكمبيوتر/|
مواقع التواصل الاجتماعي0/
موتمرات00
نبذة/}
نبذة تعريفية/}
نبذة شخصية/}
نبذة عن الذات/}
نبذة عني/}
نبذة مختصرة/}
نبذة مهنية/}
نبذه/}
نبذه تعريفيه/}
نبذه شخصيه/}
نبذه عن الذات/}
نبذه عني/}
نبذه مختصره/}
نبذه مهنيه/}
نماذج الأعمال/w
نماذج الاعمال/w
هوايات0(
ورش العمل0+
وسائل التواصل الاجتماعي0/
وسايل التواصل الاجتماعي0/
अतिरिक्त जानकारी04
अतिरिक्त पाठ्यक्रम05
अतिरिक्त विवरण04
अध्ययन06
अनुभव07
अनुलग्नक08
अनुशंसाएँ09
अनुशंसाएं09
अनुसंधान0:
अन्य04
अन्य जानकारी04
अपने बारे में0;
अपेक्षाएँ0<
अपेक्षाएं0<
अभिरुचि0=
अभिरुचियाँ0=
अभिरुचियां0=
आत्म परिचय0;
आवरण पत्र0>
इंटर्नशिप07
इच्छित पद0<
उद्देश्य0;
उपलब्धता0<
उपलब्धि0?
उपलब्धियाँ0?
उपलब्धियां0?
ऑनलाइन प्रोफ़ाइल0@
ऑनलाइन प्रोफाइल0@
कंप्यूटर कौशल0A
कंप्यूटर ज्ञान0A
कड़ियाँ0@
कडियां0@
करियर07
करियर उद्देश्य0;
कवर लेटर0>
कार्य अनुभव07
कार्य का अनुभव07
कार्यशालाएँ05
कार्यशालाएं05
कार्यानुभव07
कैरियर उद्देश्य0;
कोर्स05
कौशल0A
क्षमताएँ0A
क्षमताएं0A
गतिविधियाँ0B
गतिविधियां0B
छात्रवृत्ति0?
ज्ञात भाषाएँ0C
ज्ञात भाषाएं0C
डिजिटल कौशल0A
डिजिटल कौशल स्व मूल्यांकन0D
डिजिटल कौशल स्व-मूल्यांकन0D
ड्राइविंग लाइसेंस0E
तकनीकी कौशल0A
तकनीकी ज्ञान0A
दक्षताएँ0A
दक्षताएं0A
निजी जानकारी0F
नौकरी का अनुभव07
नौकरी वरीयताएँ0<
नौकरी वरीयताएं0<
परिचय0;
परियोजना0:
परियोजना कार्य0:
परियोजनाएँ0:
परियोजनाएं0:
परिशिष्ट08
पाठ्यक्रम05
पुरस्कार0?
पुरस्कार एवं सम्मान0?
पुरस्कार और सम्मान0?
पुस्तकें0G
पेटेंट0G
पेशेवर अनुभव07
पेशेवर कौशल0A
पेशेवर सदस्यता0H
पेशेवर सारांश0;
पोर्टफोलियो0:
प्रकाशन0G
प्रमाण पत्र0I
प्रमाणन0I
प्रमाणपत्र0I
प्रमाणपत्र और लाइसेंस0I
प्रमुख कौशल0A
प्रमुख परियोजनाएँ0:
प्रमुख परियोजनाएं0:
प्रशिक्षण05
प्रशिक्षण और पाठ्यक्रम05
प्रस्तुतियाँ0G
प्रस्तुतियां0G
प्रोजेक्ट0:
प्रोफ़ाइल0;
प्रोफ़ाइलें0@
प्रोफाइल0;
प्रोफाइलें0@
बुनियादी जानकारी0F
भाषा0C
भाषा कौशल0C
भाषा ज्ञान0C
भाषाएँ0C
भाषाएं0C
भाषाओं का ज्ञान0C
भाषायी ज्ञान0C
मुख्य कौशल0A
मूल जानकारी0F
मेरे बारे में0;
योग्यताएँ0A
योग्यताएं0A
रुचि0=
रुचियाँ0=
रुचियाँ और शौक0=
रुचियां0=
रुचियां और शौक0=
रोजगार07
रोजगार इतिहास07
रोज़गार07
लक्ष्य0;
लाइसेंस0I
लाइसेंस और प्रमाणपत्र0I
लिंक0@
लेख0G
वांछित नौकरी0<
वांछित पद0<
वाहन चालन लाइसेंस0E
विवरण0;
विविध04
विशेषज्ञता0A
व्यक्तिगत जानकारी0F
व्यक्तिगत परियोजनाएँ0:
व्यक्तिगत परियोजनाएं0:
व्यक्तिगत विवरण0F
व्यक्तिगत सूचना0F
व्यवसायिक अनुभव07
व्याख्यान0G
व्यावसायिक अनुभव07
व्यावसायिक कौशल0A
व्यावसायिक प्रमाणपत्र0I
व्यावसायिक विकास05
व्यावसायिक सदस्यता0H
व्यावसायिक सारांश0;
शिक्षण अनुभव07
शिक्षा06
शिक्षा और प्रशिक्षण06
शैक्षणिक पृष्ठभूमि06
शैक्षणिक योग्यता06
शैक्षणिक विवरण06
शैक्षिक पृष्ठभूमि06
शैक्षिक योग्यता06
शैक्षिक विवरण06
शोध0:
शोध पत्र0G
शोध प्रकाशन0G
शौक0=
शौक और रुचियाँ0=
शौक और रुचियां0=
संक्षिप्त परिचय0;
संगठन0H
संगठन सदस्यता0H
संगोष्ठियाँ0J
संगोष्ठियां0J
संगोष्ठी0J
संदर्भ09
संदर्भ व्यक्ति09
संदर्भ सूची09
संपर्क0F
संपर्क जानकारी0F
संपर्क विवरण0F
संलग्नक08
सदस्यता0H
सदस्यताएँ0H
सदस्यताएं0H
समाज सेवा0B
सम्मान0?
सम्मान और पुरस्कार0?
सम्मेलन0J
सम्मेलन और संगोष्ठियाँ0J
सम्मेलन और संगोष्ठियां0J
सामाजिक कार्य0B
सामाजिक नेटवर्क0@
सारांश0;
सिफ़ारिशें09
सिफारिशें09
सेमिनार0J
सोशल मीडिया0@
स्वयंसेवा0B
स्वयंसेवी अनुभव0B
स्वयंसेवी कार्य0B
स्वैच्छिक कार्य0B
การติดต่อ0K
การทํางาน0L
การนําเสนอผลงาน0M
การบรรยาย0M
การประชุม0N
การประชุมวิชาการ0N
การประชุมและสัมมนา0N
การประเมินทักษะดิจิทัลด้วยตนเอง0O
การฝึกงาน0L
การฝึกอบรม0P
การศึกษา0Q
การศึกษาและการอบรม0Q
การสัมมนา0N
การอบรม0P
การอบรมและสัมมนา0P
การเป็นสมาชิก0R
กิจกรรม0S
กิจกรรมจิตอาสา0S
กิจกรรมนักศึกษา0S
กิจกรรมพิเศษ0S
กิจกรรมยามว่าง0T
กิจกรรมระหว่างเรียน0S
กิจกรรมเพื่อสังคม0S
ข้อมูลการติดต่อ0K
ข้อมูลติดต่อ0K
ข้อมูลพื้นฐาน0K
ข้อมูลส่วนตัว0K
ข้อมูลส่วนบุคคล0K
ข้อมูลอื่นๆ0U
ข้อมูลอ้างอิง0V
ข้อมูลเพิ่มเติม0U
ข้อมูลโดยสรุป0W
ความคาดหวัง0X
ความต้องการ0X
ความถนัด0Y
ความรู้ความสามารถ0Y
ความสนใจ0T
ความสนใจพิเศษ0T
ความสนใจและงานอดิเรก0T
ความสามารถ0Y
ความสามารถด้านคอมพิวเตอร์0Y
ความสามารถด้านภาษา0Z
ความสามารถทางภาษา0Z
ความสามารถพิเศษ0Y
ความสําเร็จ0[
ความเชี่ยวชาญ0Y
คอมพิวเตอร์0Y
คอร์สเรียน0P
คุณวุฒิ0Q
คุณวุฒิการศึกษา0Q
คุณสมบัติโดยสรุป0W
คําแนะนํา0V
งานที่ต้องการ0X
งานวิจัย0\
งานวิจัยตีพิมพ์0M
งานสัมมนา0N
งานอดิเรก0T
งานอดิเรกและความสนใจ0T
งานอาสาสมัคร0S
จดหมายปะหน้า0]
จดหมายสมัครงาน0]
จดหมายแนะนํา0V
จิตอาสา0S
จุดมุ่งหมายในอาชีพ0W
จุดเด่น0W
ช่องทางการติดต่อ0K
ช่องทางติดต่อ0K
ติดต่อ0K
ตําแหน่งงานที่ต้องการ0X
ตําแหน่งที่ต้องการ0X
ตําแหน่งที่สมัคร0X
ทักษะ0Y
ทักษะคอมพิวเตอร์0Y
ทักษะดิจิทัล0Y
ทักษะด้านคอมพิวเตอร์0Y
ทักษะด้านภาษา0Z
ทักษะทางภาษา0Z
ทักษะทางวิชาชีพ0Y
ทักษะทางเทคนิค0Y
ทักษะภาษา0Z
ทักษะวิชาชีพ0Y
ทักษะหลัก0Y
ทักษะเฉพาะด้าน0Y
ทักษะและความสามารถ0Y
ทุนการศึกษา0[
บทความ0M
บทสรุป0W
บุคคลที่สามารถอ้างอิงได้0V
บุคคลอ้างอิง0V
ประกาศนียบัตร0^
ประชุมวิชาการ0N
ประวัติการทํางาน0L
ประวัติการทํางานและการฝึกงาน0L
ประวัติการทํางานและฝึกงาน0L
ประวัติการฝึกงาน0L
ประวัติการฝึกอบรม0P
ประวัติการศึกษา0Q
ประวัติการอบรม0P
ประวัติย่อ0W
ประวัติส่วนตัว0K
ประสบการณ์0L
ประสบการณ์การทํางาน0L
ประสบการณ์ด้านการทํางาน0L
ประสบการณ์ทํางาน0L
ประสบการณ์ฝึกงาน0L
ประสบการณ์วิชาชีพ0L
ประสบการณ์อาสาสมัคร0S
ผลงาน0\
ผลงานตีพิมพ์0M
ผลงานทางวิชาการ0M
ผลงานที่ผ่านมา0\
ผลงานวิจัย0M
ผลงานวิชาการ0M
ผลงานเด่น0[
ผลงานและรางวัล0[
ผลงานโครงการ0\
ผู้อ้างอิง0V
ฝึกงาน0L
พื้นฐานการศึกษา0Q
ภาคผนวก0_
ภาษา0Z
ภาษาต่างประเทศ0Z
ระดับการศึกษา0Q
รางวัล0[
รางวัลที่ได้รับ0[
รางวัลและความสําเร็จ0[
รางวัลและเกียรติคุณ0[
รายละเอียดเพิ่มเติม0U
ลักษณะงานที่ต้องการ0X
ลิงก์0`
วัตถุประสงค์0W
วุฒิการศึกษา0Q
วุฒิบัตร0^
สมรรถนะ0Y
สมาคม0R
สมาชิกภาพ0R
สมาชิกสมาคม0R
สมาชิกองค์กร0R
สรุป0W
สรุปประวัติ0W
สัมมนา0N
สิทธิบัตร0M
สิ่งที่สนใจ0T
สิ่งพิมพ์0M
สื่อสังคมออนไลน์0`
หนังสือ0M
หลักสูตร0P
หลักสูตรฝึกอบรม0P
หลักสูตรอบรม0P
องค์กรวิชาชีพ0R
อบรม0P
อบรมและสัมมนา0P
อาสาสมัคร0S
อื่นๆ0U
เกียรติบัตร0^
เกียรติบัตรและรางวัล0[
เกียรติประวัติ0[
เกี่ยวกับฉัน0W
เกี่ยวกับดิฉัน0W
เกี่ยวกับตนเอง0W
เกี่ยวกับผม0W
เครือข่ายสังคม0`
เครื่องมือ0Y
เงินเดือนที่ต้องการ0X
เทคโนโลยี0Y
เบ็ดเตล็ด0U
เป้าหมาย0W
เป้าหมายในการทํางาน0W
เป้าหมายในอาชีพ0W
เพิ่มเติม0U
เว็บไซต์0`
เอกสารแนบ0_
แนะนําตนเอง0W
แนะนําตัว0W
แฟ้มสะสมผลงาน0\
โครงการ0\
โครงการที่ผ่านมา0\
โครงการวิจัย0\
โครงการส่วนตัว0\
โครงงาน0\
โซเชียลมีเดีย0`
โปรเจกต์0\
โปรเจค0\
โปรเจ็กต์0\
โปรไฟล์0W
โปรไฟล์ออนไลน์0`
ใบขับขี่0a
ใบประกอบวิชาชีพ0^
ใบประกาศ0^
ใบประกาศนียบัตร0^
ใบรับรอง0^
ใบรับรองและประกาศนียบัตร0^
ใบรับรองและใบอนุญาต0^
ใบอนุญาต0^
ใบอนุญาตขับขี่0a
ใบอนุญาตขับรถ0a
ไฟล์แนบ0_
ấn phẩm%8
いただいた賞0b
おわりに0c
これまでのキャリア0d
これまでの仕事0d
これまでの職歴0d
その他0e
その他の情報0e
その他の職歴0d
その他特記事項0e
それ以前の職歴0d
つくったもの,B
できること*]
はじめに0c
ひとこと0c
もっている資格0f
もらった賞0b
やってきた仕事0d
アウトプット0g
アカウント-Y
アピールポイント0c
アルバイト0d
アルバイト歴0d
イベント0h
イベント参加0h
インターン0d
インターンシップ0d
インターン経験0d
ウェブサイト-Y
オフの過ごし方0i
オープンソース,B
カバーレター0j
カンファレンス0h
キャリア0d
キャリアの方向性0k
キャリアサマリー0c
キャリアプラン0k
キャリア要約0c
コミュニティ0l
コミュニティ活動0l
コンタクト0m
コンテスト0b
サマリー0c
サークル活動0l
スキル*]
スキルシート*]
スキルセット*]
スキルマップ*]
スキル・知識*]
スキル一覧*]
セミナー0h
セミナー受講0n
ソフトウェア*]
ソーシャルメディア-Y
ツール*]
テクニカルスキル*]
デジタルスキル自己評価0o
トップスキル*]
トレーニング0n
パソコンスキル*]
パーソナルデータ0m
ビジネススキル*]
プライベート0i
プログラミング言語*]
プロジェクト,B
プロジェクト実績,B
プロジェクト経歴,B
プロジェクト経験,B
プロジェクト詳細,B
プロフィール0c
プロフィールリンク-Y
プロフィール情報0m
ボランティア0l
ボランティア活動0l
ボランティア経験0l
ポートフォリオ,B
リファレンス0p
リンク-Y
ワークヒストリー0d
一句话介绍0q
一言0c
上过的学0r
上过的班0s
下班以后0t
不上班的时候0t
专业会员0u
专业协会0u
专业培训0v
专业技能*^
专业特长*^
专业知识*^
专业能力*^
专业证书0w
专业课程0v
专利0x
专利与论文0x
专利成果0x
专利论文0x
业余时间0t
业余爱好0t
业余生活0t
个人主页0y
个人亮点0q
个人介绍0q
个人优势0q
个人作品0z
个人作品展示0z
个人作品集0z
个人信息0{
个人兴趣0t
个人基本信息0{
个人总结0q
个人情况0{
个人成就0|
个人技能*^
个人概况0{
个人概述0q
个人爱好0t
个人特点0q
个人特长*^
个人简介0q
个人经历0s
个人能力*^
个人荣誉0|
个人评价0q
个人资料0{
个人链接0y
个人陈述0q
个人项目0z
主な実績0b
主な経歴0d
主な職歴0d
主修课程0v
主要プロジェクト,B
主要作品0z
主要工作經歷0}
主要工作经历0s
主要成就0|
主要成果0|
主要技能*^
主要荣誉0|
主要课程0v
主要项目0z
主要项目经历0z
义务工作1$
义工服务1$
今後のキャリア0k
从业经历0s
仕事0d
仕事以外0i
仕事歴0d
仕事経験0d
付記0e
付録1%
代表作0z
代表作品1&
代表项目0z
以前の職歴0d
任职经历0s
任職經歷0}
企业经历0s
休みの日0i
休日の過ごし方0i
休閒活動1'
休閒興趣1'
休闲0t
优势0q
会什么*^
会员0u
会员资格0u
会員資格1(
会干的活*^
会用的工具*^
会的东西*^
会的语言1)
会議0h
会议1*
会议与研讨会1*
会议经历1*
会说的话1)
会说的语言1)
余暇0i
作ったもの,B
作品1+
作品展示0z
作品集1,
使えるもの*]
使えるソフト*]
使える道具・ソフト*]
使用ソフト*]
使用ツール*]
使用ツール一覧*]
使用可能ソフト*]
使用可能ツール*]
使用工具1-
使用技術*]
使用言語1.
保有スキル*]
保有資格0f
保有資格・免許0f
個人データ0m
個人プロジェクト,B
個人介紹1/
個人作品1&
個人優勢1/
個人基本資料10
個人專案1&
個人情報0m
個人成就11
個人技能1-
個人概述1/
個人特質1/
個人簡介1/
個人簡述1/
個人網站12
個人總結1/
個人興趣1'
個人資料10
個人資訊10
個人開発,B
做过什么0s
做过的东西0z
做过的工作0s
做过的志愿者1$
側專案1&
備考0e
備註13
働いた場所0d
免許0f
免許・資格0f
公益服务经历1$
公益服務14
公益活动1$
公益活動14
公益经历1$
关于我0q
关于自己0q
兴趣0t
兴趣与爱好0t
兴趣爱好0t
兴趣特长0t
其他15
其他信息16
其他工作經歷0}
其他工作经历0s
其他情况16
其他技能1-
其他说明16
其他資料13
其他資訊13
其它15
其它信息16
兼职经历0s
写作0x
写在最后0q
写过的东西0x
几句话0q
出版17
出版・著作0g
出版品18
出版物19
出身校1:
制作実績,B
制作物,B
办公技能*^
办公软件*^
功績0b
加入団体1(
勉強会0h
勤務歴0d
勤務経歴0d
协会会员0u
協會會員1;
参与的项目0z
参与课题0z
参与项目0z
参会经历1*
参加プロジェクト,B
参加会议1*
参加学会0h
参画プロジェクト,B
參加研討會1<
參與專案1&
发明专利0x
发表作品0x
发表文章0x
发表的文章0x
发表论文0x
取った資格0f
取得資格0f
取得資格・免許0f
取得資格一覧0f
受教育经历0r
受訓經歷1=
受講コース0n
受講歴0n
受講研修0n
受講講座0n
受賞0b
受賞・実績0b
受賞・表彰0b
受賞・表彰歴0b
受賞歴0b
受賞等0b
受賞経験0b
各種アカウント-Y
各種リンク-Y
同事评价1>
嗜好1'
团体会员0u
団体活動1(
在哪儿上过班0s
在哪儿念的书0r
在校实践1$
在校情况1$
在校经历1$
在职培训0v
在職進修1=
地域活動0l
地域貢献0l
執筆0g
執筆・発信0g
執筆・登壇0g
執筆実績0g
培訓1=
培訓經歷1=
培训0v
培训情况0v
培训经历0v
培训经验0v
培训课程0v
基本データ0m
基本信息0{
基本情况0{
基本情報0m
基本資料10
基本資訊10
基本資訊與聯絡方式10
基本资料0{
基础信息0{
备注16
外国語1.
外語1?
外語水平1?
外語能力1?
外语1)
外语技能1)
外语水平1)
外语能力1)
外部発表0g
奖励0|
奖励情况0|
奖励荣誉0|
奖学金0|
奖惩情况0|
奖项0|
奨学金0b
好きなこと0i
好きなもの0i
学んだ場所1:
学んできたこと1:
学业情况0r
学业经历0r
学业背景0r
学习培训0v
学习情况0r
学习经历0r
学习背景0r
学会1(
学会・セミナー0h
学会任职0u
学会参加0h
学会活動1(
学会発表0g
学位1:
学历0r
学历信息0r
学历情况0r
学历背景0r
学术交流1*
学术会议1*
学术兼职0u
学术发表0x
学术成果0x
学术背景0r
学术著作0x
学术论文0x
学業1:
学歴1:
学歴 教育1:
学歴/教育1:
学歴・研修1:
学歴詳細1:
学生工作1$
学生干部经历1$
学生活动1$
学生活動0l
學會會員1;
學業背景1@
學歷1@
學歷背景1@
學生活動14
學經歷0}
學經歷背景1@
學習經歷1@
學術交流1<
學術會議1<
學術發表18
學術研討會1<
學術背景1@
學術著作18
实习0s
实习与工作经历0s
实习工作经历0s
实习经历0s
实习经验0s
实践经历0s
実務経験0d
実績0b
實習0}
實習經歷0}
實習經驗0}
寫作18
対外発表0g
専門スキル*]
専門分野*]
専門知識*]
專利18
專利與論文18
專案1&
專案作品1&
專案經歷1&
專案經驗1&
專業協會1;
專業學會1;
專業技能1-
專業摘要1/
專業知識1-
專業經歷0}
專業經驗0}
專業能力1-
專業訓練1=
專業證書1A
專業證照1A
專業資格1A
專欄文章18
專長1-
專題1&
專題研究1&
專題經歷1&
專題製作1&
就业意向1B
就业经历0s
就業經歷0}
履修科目0n
工作0s
工作与实习经历0s
工作之余0t
工作之外1C
工作之餘1'
工作实习经历0s
工作履历0s
工作履历表0s
工作履歷0}
工作总结0q
工作情况0s
工作技能1D
工作摘要1/
工作期望1B
工作简历0s
工作經歷0}
工作經驗0}
工作经历0s
工作经验0s
工作背景0s
工作資歷0}
工作过的地方0s
工具1D
工具软件*^
工程项目0z
工讀經驗0}
希望0k
希望勤務地0k
希望勤務条件0k
希望工作條件1E
希望条件0k
希望條件1E
希望職位1E
希望職種0k
常用軟體1-
常用软件*^
干过的活0s
平时喜欢0t
平时爱好0t
应聘岗位1B
应聘职位1B
开源0z
开源作品0z
开源经历0z
开源贡献0z
开源项目0z
开源项目和作品0z
引荐1>
引薦1F
強み0c
得意なこと*]
得意分野*]
得意技術*]
得獎11
得獎紀錄11
得獎經歷11
得过的奖0|
得过的荣誉0|
志工14
志工服務14
志工服務經歷14
志工經歷14
志工經驗14
志愿服务1$
志愿活动1$
志愿经历1$
志愿者服务1$
志愿者活动1$
志愿者经历1$
志望動機0c
志望理由0c
志願工作14
志願服務14
応募想定職種0k
応募職種0k
念过的书0r
情報発信0g
想说的话0q
意向职位1B
愛好1'
應徵職位1E
應徵職務1E
成就1G
成果0b
成果物,B
我会什么*^
我会的*^
我做的东西0z
我做过的工作0s
我是谁0q
我的优势0q
我的学历0r
我的工作0s
我的工具箱*^
我的证书0w
所属1(
所属団体1(
所属学会1(
所属学会・団体1(
所有資格0f
所获奖项0|
所获荣誉0|
所获证书0w
手艺*^
手里的证0w
执业资格0w
技术*^
技术分享0x
技术技能*^
技术文章0x
技术栈*^
技术特长*^
技术背景*^
技术能力*^
技能1H
技能与工具*^
技能与特长*^
技能专长*^
技能列表*^
技能專長1-
技能总结*^
技能掌握*^
技能描述*^
技能水平*^
技能清单*^
技能清單1-
技能点*^
技能特长*^
技能與專長1-
技能與工具1-
技能证书0w
技術1I
技術スキル*]
技術スタック*]
技術分享18
技術專長1-
技術棧1-
技術発信0g
技術能力1-
技術要素*]
担当プロジェクト,B
拿到的证书0w
拿手的*^
拿过的奖0|
拿过的荣誉0|
拿过的证0w
持っている資格0f
持有的证0w
持有證照1A
持有证书0w
持有駕照1J
持证0w
持证情况0w
掌握技能*^
掌握的技能*^
掌握语言1)
掌握软件*^
推荐1>
推荐人1>
推荐信1>
推荐评价1>
推荐语1>
推薦1K
推薦人1K
推薦信1F
推薦函1F
推薦文0p
推薦状0p
推薦者0p
摘要1L
擅長工具1-
擅長技能1-
擅長軟體1-
擅长*^
擅长技能*^
擅长的事*^
擅长领域*^
操作可能ソフト*]
教学经历0s
教學經歷0}
教歴0d
教育1M
教育・研修1:
教育与培训0r
教育信息0r
教育学历0r
教育履历0r
教育情况0r
教育歴0d
教育歴と資格1:
教育程度1N
教育經歷1@
教育经历0r
教育背景1M
教育與培訓1@
教育訓練1=
教育訓練背景1@
数字技能自评1O
数字素养自评1O
數位能力自評1P
文章1Q
文章与分享0x
早期工作经历0s
早期經歷0}
早期经历0s
更多信息16
更早經歷0}
更早经历0s
曾获奖项0|
曾获荣誉0|
最后0q
最后的话0q
最後に0c
最終学歴1:
最高學歷1@
會員1;
會員資格1;
會議1<
會議與研討會1<
有的证0w
服務經歷14
期刊論文18
期望1B
期望工作1R
期望职位1B
本人希望0k
本人希望欄0k
本人希望記入欄0k
本人情報0m
杂项16
校内经历1$
校园实践1$
校园活动1$
校园经历1$
校園經歷14
核心优势0q
核心技能*^
核心能力1-
核心项目0z
案件,B
案件実績,B
検定0f
業務内容0d
業務経歴0d
業務経験0d
業績0g
業績と職歴0d
業餘生活1'
概要0c
概述0q
榮譽11
榮譽事蹟11
榮譽獎項11
榮譽與獎項11
比賽經歷11
比赛经历0|
毕业设计0z
毕业院校0r
氏名0m
求学经历0r
求學經歷1@
求职信1S
求职岗位1B
求职意向1B
求职意愿1B
求职期望1B
求职状态1B
求职目标1B
求職信1T
求職意向1E
求職條件1E
求職目標1E
求職者希望條件1E
注目のスキル*]
活かせるスキル*]
活かせる知識・経験・技術*]
活かせる経験*]
活かせる経験・知識*]
活かせる経験・知識・技術*]
活動0l
添え状0j
添付1%
添付ファイル1%
添付書類1%
添付資料1%
演講18
演講與分享18
演講與著作18
演讲0x
演讲分享0x
演讲和讲义0x
热门技能*^
照会先0p
熟悉技术*^
爱好0t
爱好兴趣0t
爱好特长0t
特技*]
特記事項0e
特許0g
特长*^
特长爱好0t
獎學金11
獎項11
獲獎11
獲獎紀錄11
獲獎經歷11
現職0}
生活中的我0t
电脑技能*^
略歴0c
発信0g
発信活動0g
発表0g
発表実績0g
発表論文0g
登壇0g
登壇・執筆0g
登壇・発信0g
登壇実績0g
發表18
發表紀錄18
發表論文18
相关技能*^
相关证书0w
相关课程0v
相关链接0y
相關經驗0}
相關課程1=
相關證照1A
相關連結12
知識・スキル*]
知识产权0x
研修0n
研修・講座0n
研修受講歴0n
研修歴0n
研究,B
研究・学歴1:
研究兴趣0t
研究内容,B
研究專案1&
研究成果1Q
研究方向0t
研究業績0g
研究歴0d
研究經歷0}
研究经历0s
研究興趣1'
研究計畫1&
研究関心0i
研究项目0z
研習1=
研討會1<
研討會論文18
研讨会1*
社交主页0y
社交媒体0y
社交媒體12
社交网络0y
社交账号0y
社会任职0u
社会公益1$
社会兼职0u
社会实践1$
社会实践经历1$
社会工作1$
社会服务1$
社会活动1$
社会活動0l
社会经历1$
社会职务0u
社会貢献活動0l
社区参与1$
社区活动1$
社区贡献1$
社區服務14
社团活动1$
社团经历1$
社團會員1;
社團活動14
社團經歷14
社團經驗14
社外活動0l
社會參與14
社會服務14
社會服務經驗14
社群14
社群參與14
社群媒體12
社群活动1$
社群活動14
社群網站12
社群貢獻14
社群連結12
私について0c
科研成果0x
科研经历0s
科研论文0x
科研项目0z
科研项目经历0z
程式語言1-
空闲时间0t
竞赛0|
竞赛经历0|
竞赛获奖0|
竞赛项目0z
競賽11
競賽經歷11
简介0q
簡介1/
簡歷摘要1/
紹介文0c
組織成員1;
経歴0d
経歴概要0c
経歴要約0c
経験0d
経験スキル*]
経験技術*]
經歷0}
網路連結12
组织成员0u
经历0s
结语0q
继续教育0v
编程语言*^
网站0y
网络链接0y
義務工作14
義務工作經驗14
義工14
義工工作14
義工服務14
義工經歷14
義工經驗14
習得スキル*]
考取证书0w
考的证0w
考试与证书0w
考试成绩0w
考过的证0w
职业履历0s
职业总结0q
职业意向1B
职业技能*^
职业概述0q
职业生涯0s
职业目标1B
职业简介0q
职业经历0s
职业经验0s
职业规划1B
职业证书0w
职业资格0w
职业资格证书0w
职场经历0s
职称0w
联系0{
联系信息0{
联系我0{
联系方式0{
联络方式0{
聯絡我10
聯絡方式10
聯絡資料10
聯絡資訊10
聯繫方式10
職務内容0d
職務履歴0d
職務概要0c
職務経歴0d
職務経歴の詳細0d
職務経歴詳細0d
職務経験0d
職務經歷0}
職務要約0c
職業概述1/
職業目標1E
職業経験0d
職業經歷0}
職歴0d
職歴要約0c
職涯摘要1/
職涯目標1E
職涯經歷0}
背景调查联系人1>
能做的事*^
能力1H
能力特长*^
自傳1/
自分について0c
自動車免許1U
自動車運転免許1U
自己pr0c
自己アピール0c
自己啓発0n
自己紹介0c
自我介紹1/
自我介绍0q
自我总结0q
自我描述1L
自我評價1/
自我评价0q
自荐信1S
自薦信1T
自评0q
自述1/
興味0i
興味・関心0i
興味分野0i
興趣1'
興趣愛好1'
興趣與嗜好1'
英语水平1)
英语能力1)
荣誉0|
荣誉与奖项0|
荣誉奖励0|
荣誉奖项0|
荣誉情况0|
荣誉获奖0|
荣誉证书0|
获奖0|
获奖信息0|
获奖情况0|
获奖经历0|
获奖荣誉0|
获奖记录0|
获得荣誉0|
获得证书0w
获过的奖0|
著作17
著作・論文0g
著作與發表18
著作论文0x
著書0g
著書・論文0g
补充信息16
补充说明16
表彰0b
表彰歴0b
補充資訊13
補足0e
補足情報0e
要約0c
言語1.
言語スキル1.
言語・技術*]
言語能力1.
訓練1=
訓練課程1=
記事0g
話せる言語1.
認定0f
認定資格0f
認證1A
語学1.
語学スキル1.
語学力1.
語学能力1.
語文1?
語文程度1?
語文能力1?
語言1?
語言技能1?
語言程度1?
語言能力1?
語言與技能1-
課外活動1V
課程1=
論文1W
論文・著書0g
論文發表18
諮詢人1F
講座0n
講演0g
證明人1F
證書1A
證照1A
證照與資格1A
證照資格1A
计算机技能*^
计算机水平*^
计算机能力*^
认证0w
讲座1*
论文0x
论文与专利0x
论文专利0x
论文发表0x
论文情况0x
论文著作0x
证书0w
证书情况0w
证书认证0w
证书资质0w
证件0w
证明人1>
证照0w
语种1)
语种能力1)
语言1)
语言技能1)
语言掌握1)
语言水平1)
语言能力1)
说在前面0q
说说我的工作0s
读书经历0r
读过的书0r
课余爱好0t
课外活动1$
课程0v
课程项目0z
课题与论文0x
课题经历0z
课题项目0z
資格0f
資格・免状0f
資格・免許0f
資格・検定0f
資格一覧0f
資格認證1A
資格證書1A
賞罰0b
资格0w
资格认证0w
资格证书0w
资质0w
资质证书0w
趣味0i
趣味 特技0i
趣味/特技0i
趣味など0i
趣味・特技0i
趣味・関心0i
身元照会先0p
軟體1-
軟體工具1-
軟體技能1-
転職希望条件0k
软件*^
软件技能*^
软技能*^
软著0x
进修0v
进修培训0v
进修经历0v
追記0e
送付状0j
通った学校1:
連結12
連絡先0m
連絡先情報0m
進修1=
進修課程1=
運転1U
運転免許1U
運転免許証1U
部活動0l
重点项目0z
重要项目0z
链接0y
開源專案1&
開源貢獻1&
開発スキル*]
開発実績,B
開発経歴,B
開発経験,B
関心0i
関心事0i
関心分野0i
關於我1/
闲下来的时候0t
闲暇0t
附件1X
附件材料1Y
附加信息16
附加資訊13
附录1Y
附錄1Z
電腦專長1-
電腦技能1-
項目1&
項目經歷1&
項目經驗1&
项目0z
项目介绍0z
项目作品0z
项目实践0z
项目展示0z
项目成果0z
项目案例0z
项目简介0z
项目经历0z
项目经验0z
项目背景0z
駕照1J
駕駛1J
駕駛執照1J
駕駛執照類別1J
驾照1[
驾照情况1[
驾驶执照1[
驾驶技能1[
驾驶证1[
가능언어1\
가입단체1]
가진자격증1^
간단소개1_
간략소개1_
강연1`
강의경력1a
강점1_
개발스택,'
개요1_
개인신상1b
개인정보1b
개인프로젝트1c
경력1a
경력기술1a
경력기술서1a
경력사항1a
경력상세1a
경력소개1a
경력요약1_
경력이력1a
경력정보1a
경험1a
공모전1d
공부한곳1e
공인어학1\
공인어학성적1\
관련링크1f
관심분야1g
관심사1g
교내외활동1h
교내활동1h
교외활동1h
교육1e
교육경험1i
교육과정1i
교육및연수1i
교육및학력1e
교육및활동1h
교육사항1e
교육수료1i
교육이력1e
교육이수1i
교육이수내역1i
교육활동1i
교육훈련1i
구사언어1\
구직희망조건1j
그외1k
근무경력1a
근무이력1a
글1`
기고1`
기고및발표1`
기본사항1b
기본인적사항1b
기본정보1b
기술,'
기술및도구,'
기술블로그글1`
기술사항,'
기술스택,'
기술역량,'
기타1k
기타경력1a
기타경험1k
기타내용1k
기타사항1k
기타이력1k
기타정보1k
기타활동1h
나는누구인가1_
나를소개합니다1_
나에대하여1_
논문1`
논문및저서1`
논문실적1`
능력,'
다닌학교1e
다닌회사1a
다룰줄아는것,'
단체활동1]
대내외활동1h
대외활동1h
대회1d
대회수상1d
도구,'
동아리1h
동아리및대외활동1h
동아리활동1h
디지털역량1l
디지털역량자가진단1l
딴자격증1^
레퍼런스1m
링크1f
마지막으로1_
만든것1c
만든것들1c
말할수있는언어1\
면허1^
면허및자격증1^
받은상1d
받은상과장학금1d
발표1`
발표및글1`
발표및기고1`
발표이력1`
발표자료1`
배운곳1e
번역서1`
보유기술,'
보유능력,'
보유스킬,'
보유역량,'
보유자격증1^
봉사1h
봉사경험1h
봉사활동1h
부록1n
비고1k
사용가능기술,'
사용가능프로그램,'
사용기술,'
사용프로그램,'
사이드프로젝트1c
사회공헌1h
사회봉사1h
사회활동1h
상세경력1a
상훈1d
성과1d
세미나1o
소개1_
소개글1_
소개말1_
소셜링크1f
소셜미디어1f
소속단체1]
소속학회1]
수강과목1i
수료과정1i
수상1d
수상경력1d
수상경험1d
수상내역1d
수상및장학1d
수상실적1d
수상이력1d
수행과제1c
수행프로젝트1c
쉬는날1g
쉴때1g
스킬,'
스킬셋,'
신상정보1b
아르바이트1a
어학1\
어학능력1\
어학사항1\
어학성적1\
어학시험1\
언어1\
언어능력1\
업무경력1a
업무경험1a
업무역량,'
업무외1g
업적1d
여가1g
여가활동1g
역량,'
연구1c
연구경력1a
연구과제1c
연구관심분야1g
연구실적1`
연구업적1`
연구프로젝트1c
연락처1b
연락처정보1b
연수1i
연수사항1i
오픈소스1c
오픈소스활동1c
온라인프로필1f
외국어1\
외국어능력1\
외부교육1i
요약1_
운전1p
운전면허1p
운전면허사항1p
운전면허증1p
웹사이트1f
이력1a
이수과정1i
이수교육1i
이전경력1a
인사말1_
인적사항1b
인적정보1b
인증1^
인턴1a
인턴경험1a
인턴십1a
일외에1g
일한곳1a
자격1^
자격내용1^
자격면허1^
자격및면허1^
자격사항1^
자격증1^
자격증및면허1^
자격증및어학1^
자기pr1_
자기소개1_
자기소개글1_
자기소개서1_
자기소개편지1q
자원봉사1h
자원봉사활동1h
작품1c
잘하는것,'
장학금1d
재직경력1a
저는1_
저를소개합니다1_
저서1`
저서및논문1`
저술1`
전문기술,'
전문분야,'
전문역량,'
좋아하는것1g
주요경력1a
주요기술,'
주요성과1d
주요스킬,'
주요프로젝트1c
주요활동1h
지금까지한일1a
지원동기1_
지원분야1j
지원직무1j
직무경력1a
직무경험1a
직무교육1i
직무역량,'
직장경력1a
직장생활1a
직장이력1a
직접만든것1c
집필1`
참여프로젝트1c
채널1f
첨부1n
첨부서류1n
첨부파일1n
최종학력1e
추가사항1k
추가정보1k
추천1m
추천사1m
추천서1m
추천인1m
출판1`
출판물1`
취득자격1^
취미1g
취미 특기1g
취미, 특기1g
취미/특기1g
취미및특기1g
취미사항1g
취미생활1g
취미와특기1g
커리어1a
커리어요약1_
커뮤니티1h
커뮤니티활동1h
커버레터1q
컨퍼런스1o
컴퓨터능력,'
컴퓨터활용,'
컴퓨터활용능력,'
콘퍼런스1o
토이프로젝트1c
툴,'
특기,'
특이사항1k
특허1`
특허및논문1`
팀프로젝트1c
평판조회1m
포트폴리오1c
프로그래밍언어,'
프로그램,'
프로젝트1c
프로젝트경력1c
프로젝트경험1c
프로젝트수행경험1c
프로젝트이력1c
프로필1_
프로필링크1f
학교1e
학교교육1e
학내활동1h
학력1e
학력및교육1e
학력사항1e
학력정보1e
학생활동1h
학술대회1o
학술대회참가1o
학술발표1`
학술활동1`
학업1e
학위1e
학회및세미나1o
학회활동1]
한마디1_
한줄소개1_
할수있는것,'
할수있는일,'
할줄아는것,'
할줄아는언어1\
해온일1a
핵심기술,'
핵심역량1_
핵심요약1_
행사1o
행사참여1o
협회활동1]
활동1h
활동사항1h
활용기술,'
활용언어1\
활용툴,'
활용프로그램,'
회사경력1a
회원1]
회원자격1]
훈련1i
흥미1g
희망1j
희망근무조건1j
희망사항1j
희망업무1j
희망연봉1j
희망직무1j
희망직종1j
"#, b"\t\x00\x06\x00\x10\x00\xbd\x02\n\x00\n\x00\x06\x00\x0b\x00\x03\x003\x00\x8b\x00\n\x00\x00\x00\x02\x00*\x00\x9d\x00\x0f\x00\x03\x00F\x00\x05\x00\
\x02\x00\x0e\x00\x12\x00\x04\x00.\x00\x08\x00\n\x00\x00\x00\x02\x00\x03\x00\x00\x00\xb7\x01;\x00\x18\x00\x00\x00\'\x00\x02\x00\x02\x00\x1c\x00\x14\x00\
\t\x00\x04\x00\"\x00*\x00\xb9\x00\x15\x00\x03\x00X\x00\xe3\x00\x07\x00(\x00Q\x00\x00\x00\x0b\x00R\x00 \x00\x08\x00\x04\x00\x07\x00C\x00\
\x03\x00\xd1\x00\x85\x00\x04\x00\'\x00(\x00b\x00\x12\x00*\x00m\x00\x05\x00.\x00\xb4\x00\xa0\x00m\x03\x11\x00\x9d\x00\x0c\x00\x02\x00\x88\x01\
4\x00\x01\x00Y\x00\x10\x00\x02\x00\x91\x01\xc7\x05\x80\x00*\x00\x0b\x00\xe2\x03\x00\x00\xd5\x00[\x01\xa6\x00\x1c\x00\x06\x02`\x00\x04\x00\x01\x00\
\x9b\x01 \x00\xe0\x01E\x00.\x002\x00\x05\x00\x11\x00&\x01\x02\x00i\x01\x03\x00\x01\x00\x04\x00\x1b\x00/\x00\x03\x00\x00\x00O\x00\x06\x01\
\x02\x00%\x00\xaa\x02.\x00\xa6\x00\x00\x00\"\x01\x05\x00(\x01\x02\x00\x06\x00^\x02\xae\x00<\x00\xfe\x01o\x00\"\x00\x0b\x00\x1a\x00\x06\x00\
\x02\x00\x08\x00<\x00\x00\x00U\x00\x00\x00\x04\x00\xb1\x01\x86\x00\x84\x00\x00\x00e\x00\x00\x00\x19\x00\x0f\x00\x12\x02 \x00\x16\x00u\x01\x10\x00\
\x00\x00\x01\x00\x1c\x00f\x01\x1a\x00\x88\x00j\x00\x00\x00 \x00~\x00M\x00\x9b\x01\x01\x00\x08\x00\x10\x00\x1c\x00\x03\x00\x17\x01\x1c\x00\x0f\x02\
P\x00\t\x00\xa1\x00\xce\x02\x01\x00\x11\x00$\x00\x03\x00S\x01\x03\x00\xca\x02R\x00S\x00\x00\x00\x89\x003\x001\x00\x0f\x00\x00\x00\x02\x00\
\x14\x012\x02\xc0\x00\x03\x00i\x00\t\x00\x01\x00\x0c\x00\xc3\x01\x84\x01\x01\x00\x00\x00\xee\x00\xd1\x00\x9d\x01\x04\x00\x07\x007\x00\xb7\x00V\x00\
\x01\x00\x13\x00\x03\x00f\x00\x00\x00\x02\x00\x1a\x02\x1b\x00\x01\x00\x04\x02!\x00\x03\x00\x94\x01\r\x00\x02\x00\x03\x00\x00\x00\n\x00\x00\x00c\x00\
\x04\x00\x00\x00\x88\x01\x99\x00j\x00\x07\x001\x00\xe7\x00\xb9\x00\x01\x00\x85\x00\x02\x00\xa9\x00\x01\x00\xcf\x00\x02\x00\x05\x00\x00\x00\x04\x00X\x00\
\x12\x00\x01\x00\x1e\x00\x05\x00\xe8\x00\x1d\x00C\x00\x00\x00\x00\x00\x02\x004\x00\xaf\x00\x08\x00\x16\x00\x83\x01I\x02\x05\x00\x01\x00\x06\x00\x01\x00\
\x00\x00D\x00\x08\x00\x15\x00\x1b\x01\x00\x00\x01\x00\x02\x00\x06\x00\x05\x000\x00\x00\x00\x02\x00w\x02|\x00 \x01\x01\x00\x82\x01M\x00\x00\x00\
\r\x01\x06\x00\x07\x00\x0f\x008\x02\t\x00\xc1\x00P\x00\x0b\x00\x16\x00\xcc\x02\x01\x00Q\x01\x90\x00\x00\x00\x1e\x00\xdf\x00\n\x01\x00\x00\"\x00\
\x20\x00\x01\x00\x02\x00\x00\x00\x05\x00\x04\x00]\x00\x01\x00\xb2\x00T\x00\x03\x00Q\x00\x0f\x02\r\x00\x01\x00\x0c\x00\'\x00D\x01\x13\x00\xb7\x00\
\xef\x00\x00\x00\xaf\x00\xcd\x00\x01\x00\xf6\x00\x01\x00\xc4\x00\x00\x00a\x00\x04\x00\x02\x00\x98\x00\x02\x00\t\x004\x00}\x00y\x00\x01\x00\x95\x00\
\xcc\x02\\\x00\x00\x00*\x00\x00\x00\x10\x00\x03\x00\x0b\x06[\x00\xc2\x00\x16\x00\x00\x00\x1f\x00\x04\x00\x03\x00\x1e\x01U\x00\x03\x00\x11\x00\x04\x00\
\x13\x00\n\x00\x93\x00\x01\x00\x12\x00%\x00\x04\x00)\x00\xab\x02C\x00\x00\x00=\x00A\x00Z\x00\x13\x00(\x00\x01\x00`\x00\xa1\x04\x00\x00\
\x00\x00\x03\x00\x0e\x01\x19\x00\xab\x02\x02\x00\xaa\x01\xa0\x00\x00\x00\x07\x00\x1e\x00\x14\x00x\x00\n\x00B\x01\xdd\x00$\x00@\x00\x0c\x00\x01\x00\
\x9e\x00$\x00\x84\x00\xd6\x00G\x00\x0f\x00\x03\x00\x13\x00E\x00T\x00\x1a\x00\x00\x00+\x00$\x02\x03\x00\x94\x01\xdb\x00\xbf\x07\x05\x00W\x00\
\x03\x00\x0e\x00~\x00\x00\x00L\x00\x0b\x00\"\x02\xaa\x00p\x00\x8e\x00\x98\x015\x01\x19\x00\x04\x00\x90\x00\x03\x00\x0e\x00\x00\x00\x01\x00a\x00\
\x1a\x00\xdd\x00\x06\x00^\x01\x07\x00\'\x00\"\x00\n\x00\x00\x00\x9e\x00\xe0\x00K\x00f\x00\x05\x00\x0c\x00\x02\x00\x01\x00D\x00\xc8\x00\r\x00\
\x07\x00\x00\x00\x14\x004\x00\r\x00\xd9\x04\x18\x00\x01\x005\x02 \x00\x04\x00U\x00\x7f\x00V\x03\x00\x00\x01\x00\t\x00\x0b\x00\x05\x00\x14\x0b\
\x0c\x00\x05\x00j\x01\x00\x00\xba\x01W\x00R\x00w\x002\x01\x02\x00\xc2\x01}\x00D\x00\x06\x00)\x00\x00\x00\x00\x00\t\x002\x01B\x00\
f\x01\xaa\x017\x00O\x01w\x03^\x00\x9a\x00\xca\x00\xa4\x01\xb6\x00\n\x00%\x00;\x00\x18\x00\x98\x00\xe8\x00\x12\x00%\x00:\x001\x00\
\xa5\x00\x02\x00\xa5\x05\x10\x00\xdb\x00r\x01b\x04\x04\x00\x86\x00\x8e\x02\x87\x01\x01\x00\\\x03\x0c\x00\x01\x00\xd5\x01\x01\x00I\x00\x1b\x01\x1a\x00\
$\x00~\x00\x00\x00\x81\x00U\x00\xbb\x01\xa5\x00\x9d\x00\x01\x00X\x01\x00\x00\x03\x00\x0b\x00\x02\x00\r\x00f\x00\x02\x00\x0f\x00\xb6\x00\x01\x00\
\x10\x00T\x00\x0c\x008\x02\xc8\x00S\x00\x17\x00\x05\x00\x91\x00\x8e\x00\x1c\x02g\x01/\x00\x03\x00>\x00L\x02\x05\x00\x03\x00b\x01\xad\x03\
\x02\x00\xa1\x01\x05\x00\x02\x00\x8d\x02\x07\x00J\x00\xec\x03\x15\x00#\x07\x05\x00)\x00\x87\x00\x1f\x00#\x00G\x02.\x00\x00\x002\x00\x01\x00\
\x20\x03\xcf\x01x\x00\x00\x00q\x01\\\x00\x00\x00o\x00\x1f\x00\x05\x00(\x00\x04\x00I\x00\n\x000\x00\x00\x00\x02\x00L\x00\xc4\x00\x1d\x00\
\x00\x00&\x01\xa7\x06Y\x000\x00Y\x01\x06\x00\x16\x00\xa2\x00\x1f\x00\x10\x00-\x01p\x00{\x01\xb8\x02I\x00\x89\x00\x02\x00\x05\x00\x04\x01\
\x07\x00X\x00\x01\x00\x00\x00\x8f\x00&\x01\t\x00\xad\x06\t\x00\n\x00\x95\x01)\x00\xd3\x01\x0c\x00\x00\x00\n\x00\x01\x000\x03<\x00e\x00\
\x03\x00\x07\x01\x1d\x00\x00\x00\x08\x00E\x00\x07\x04\t\x00\x10\x00\x06\x00L\x00\xb0\x00\xed\x00\x02\x00\x97\x01Q\x00\x04\x01\x02\x00p\x01>\x00\
\x01\x00\xfd\x00\x00\x00f\x06e\x08\x83\x00\x0e\x00\x05\x00\x8a\x00\xe8\x06\x00\x00\x03\x00 \x00\x04\x00q\x00\x1a\x00;\x00\x06\x00\x0f\x00\xa2\x00\
\x02\x00\'\x00)\x00-\x02\x06\x00\x17\x00\x00\x00\x14\x00\x08\x00\x01\x00+\x00^\x002\x00\x7f\x00i\x00\x06\x00\x00\x00h\x00\x01\x00\x03\x00\
t\x00\x07\x00\xf2\x01\x07\x002\x00\xac\x00s\x00U\x00\x10\x00\x04\x00\t\x00\x00\x00\x05\x00\x1b\x00\x11\x00O\x00\x1b\x00\x07\x00\xc8\x01\x01\x00\
\x02\x00k\x01\x02\x00\"\x01-\x00\x0c\x00\x9a\x01\x14\x00I\x00\x06\x01h\x00\x01\x00\xa4\x01\x0c\x00\x00\x00[\x02\xa5\x00<\x00\xe2\x001\x00\
\x8c\x02=\x00\xb4\x02\xb3\x00\x89\x00[\x01\x05\x00\x08\x00\x8a\x02\xa7\x00\x85\x00\x00\x00\x00\x00\x08\x00\x19\x00\x0f\x00\x06\x00\xf2\x00w\x00\x03\x00\
\x89\x00b\x00\x11\x00\x7f\x01d\x00\x03\x00\x03\x00\n\x04\x04\x00\x14\x00\xa6\x06\x04\x00#\x00\xbb\x00\xc3\x03\x03\x00\x02\x00r\x00,\x00\x11\x00\
\xc8\x00\x00\x00\t\x00\x00\x00\xc7\x00\x07\x00\x02\x00\x07\x00\x00\x00\x00\x00\x1b\x00-\x00!\x005\x00\xca\x02\xae\x00$\x00\x01\x00\xf3\x02\x0b\x00\
\x1f\x01\xda\x00%\x00\x00\x00c\x00\xa7\x00\x07\x00\x81\x06\x04\x00\x06\x00\x05\x01\x03\x00v\x02\x03\x00\'\x00\x00\x00\x93\x00\x00\x00?\x01\x00\x00\
\xbf\x01\x9e\x00\t\x00\x88\x05N\x015\x00\xbe\x045\x00\x00\x00W\x01\x00\x00\x15\x00\n\x00J\x01\x91\x08\x02\x02\x11\x00\x02\x00\xbe\x00\x88\x00\
\xec\x04\x03\x00\x05\x00Z\x00\x06\x00\x13\x00\x11\x00~\x05\x0e\x00\x0f\x00\x01\x00\x94\x01\x01\x00\xac\x00\x7f\x01\x01\x00\x9c\x005\x03\x00\x00\x02\x00\
2\x00\x10\x00\xac\x01\x0f\x00\x00\x00\x04\x00\x05\x00\xb9\x00s\x02\xb8\x02\x03\x00\xa9\x00\x08\x00(\x00\x15\x00e\x01\x0b\x00$\x00o\x00\x01\x00\
\x0b\x00\x1f\x00\x0b\x00\x8e\x00|\x00=\x01\x08\x00`\x00n\x04\x13\x00.\x00\x00\x00\x01\x00\x01\x00\x00\x00\x00\x00\x01\x00\'\x03\x0f\x00\x17\x00\
4\x00\xef\x01\x04\x00\xbd\x00\x83\x02(\x00\r\x00q\x00#\x00\x00\x00c\x02\t\x00\x04\x00\x96\x01\x07\x00\xc1\x00\x06\x00K\x00r\x01;\x01\
\x06\x00\x1f\x00\xfb\x00,\x00\x01\x00\x01\x00\x8f\x00\xa5\x06\x00\x00\xfb\x00\xb4\x00\xc3\x02)\x00\x00\x00\x00\x00=\x017\x02\x16\x004\x02\x12\x00\
\x00\x00\xf3\x004\x002\x00*\x00J\x02\x93\x04\x8c\x03\xd7\x00\x00\x00,\x00\x0c\x00\r\x00,\x00\x00\x00\x17\x00\x18\x03\xed\x00<\x00|\x01\
\x00\x00\x0c\x00\x0c\x01\xd9\x00Z\x03\x9e\x03\xe8\x010\x01\x01\x00\xb5\x00\xda\x04\xac\x00\x00\x00S\x00\x00\x00+\x03\x9b\x03\x04\x01\x05\x00\x82\x00\
~\x00\xd5\x00\x01\x00C\x016\x01\x04\x00\x00\x00#\x00\x0e\x00\x03\x00\xd4\x00\x05\x00\x05\x00G\x04b\x00\x00\x00\n\x00\\\x00\x03\x01\xf2\n\
\x02\x00j\x00\x02\x00\x01\x00\x01\x00\xad\x01\x02\x001\x01U\x00\x03\x00;\x03\xfc\x03\x82\x00\x8f\x00\x9b\x02\x06\x00*\x02\x1f\x00\xfc\x00\x85\x00\
;\x02t\x00!\x02\xa5\x00\x04\x00;\x00\x05\x00V\x00O\x02\xc3\x00^\x04\x02\x00\xf9\x0c\x01\x00\x06\x00\x1d\x00d\x04\x02\x00\x1a\x00\xcb\x00\
\x08\x00\x00\x009\x01\x18\x00\t\x00\x02\x00^\x00\x07\x00F\x00q\x00\x07\x004\x00\x16\x00\xa2\x02w\x00\x9d\x00\x1b\x00\x02\x00\x0e\x00\x19\x00\
R\x00\n\x00_\x00\xbe\x00$\x00\xc2\x00\x03\x006\x00\x03\x00k\x01-\x00\x99\x07\xc9\x01\x00\x00\x18\x00z\x00\n\x00q\x03g\x00#\x00\
A\x00\x03\x00i\x03g\x00\x02\x00.\x00\x02\x00\x05\x00O\x01\x06\x00\x01\x00\x17\x00\xaa\x02\x01\x00T\x00V\x01\x03\x00i\x03\x02\x00q\x00\
\x15\x00\x87\x01\x06\x00\x0f\x01O\x00\x01\x00\x1e\x00\x07\x00\xe4\x01\n\x00W\x02P\x04\x07\x07\x06\x00\x15\x00\xe2\x01\x0f\x00\xc6\x00\x8e\x04k\x00\
\xd8\x02\x00\x00\x04\x00\x05\x00\xd1\x00@\x01z\x00\x1b\x00\x9b\x03\xa0\x00#\x00\x02\x00\x01\x00\x00\x00\x00\x00\x00\x03\xed\x01\xe7\x00\x9e\no\x00\
\x02\x00Q\x01\x0b\x00\xdf\x00/\x01\xa4\x08\x08\x00I\x00\x04\x00S\x01\x03\x02b\x01\xb9\x02*\x00\xc5\x01<\x06\xd5\x01\xb7\x04P\x00\x8a\t\
\n\x00W\x00\xf4\x00\xb8\x00\r\x03\x01\x00\x00\x00U\x00\x13\x00f\x00g\x034\x00C\x01\t\x00g\x00r\x0cG\x00D\x03\x0b\x00\x0c\x00\
9\x00\x02\x00\x04\x01e\x00\x8a\tw\x07\x01\x00\x91\x00\xec\x01\xd7\x01\x89\x02\x11\x00)\x01\x11\x00\x07\x00\x15\x00\xf6\x00\xf9\x03\x00\x00\x95\x00\
-\x00\x05\x00w\x00\x16\x005\x00\xa2\x00\x03\x00H\x00\xc6\x00]\x00\x7f\x01V\x00\x02\x00Q\x00\x02\x00K\x015\x02#\x01\xa8\x00R\x02\
U\x00\xbb\x01\x83\x02\x06\x00#\x05\x11\x00?\x00\x90\x00*\x02p\x00\x08\x00t\x00\x0b\x02\x1a\x02X\x03v\x00J\x03=\x03\x04\x00S\x00\
I\x00\x00\x00\x02\x00q\x00v\x00\xd7\x02\x08\x00\x12\x00\x06\x00\xed\x03\x1c\x00^\x00\x00\x00\x1e\x00T\x00\x07\x01\xd7\x02J\x01x\x02<\x00\
\xfd\x05 \x00\n\x00\x14\x04\xe1\x02\x91\x04h\x00\x91\x00M\x01\x01\x02\x03\x00\x00\x01\x08\x00\x1c\x02:\x01a\x06\xa5\x00X\x00\x1b\x001\x02\
)\x00\x13\x00\x08\x00\x14\x00\x06\x003\x00\x06\x00\x01\x00\x88\x00\x03\x01\r\x00!\t5\x01@\x00\x00\x00\x1d\x00\x85\x026\x02\x0e\x00\x02\x00\
\xa0\x01\x05\x00\xfb\x00\x01\x00\x01\x00\x99\x03&\x00@\x01\xf6\x00\x9e\x03Q\x01\x85\x00\x04\x00N\x02\x15\x00\x00\x00\x1f\x00\xf3\x02\x02\x00\x0c\x01\
\x00\x00\xe3\x00\x06\x00\x89\x00\x10\x00\x03\x00q\x00K\x00\x01\x00\x00\x00\xe0\x02\xd1\x03s\x01\x04\x00&\x00Q\x0c\x0b\x00\xf7\x00S\x00\x00\x00\
\x1f\x00w\x05)\x01\xcb\x00 \x02\x03\x00f\x02G\x00z\x00\n\x026\x00M\x01\xad\x00K\x00\xfd\x00?\x06\xfe\x06\x0c\x01#\x001\x00\
\xda\x06\x00\x00\x00\x00\xa8\x05\x01\x00W\x01i\x00\x00\x00\xf7\x01\xe7\x01\x05\x00\x03\x00A\x00\xb5\x02\x11\x006\x00\x04\x00*\x00\x1a\x00X\x01\
\xeb\x01\x00\x00\xb6\x04\x19\x005\x00=\x00\x04\x00\xb6\x00\x8d\n\x01\x00\xf4\x00\x17\x00{\x00\x10\x00\x11\x00\x08\x00 \x00\x17\x00R\x00?\x00\
t\x01\x13\x00\x13\x00\r\x00\t\x00\x1d\x00T\x00\x1c\x008\x00\x82\x00\x01\x00\xd1\x08\xbf\x002\x00S\x01S\x00\x07\x02\x1c\x04=\x00\x08\x00\
\x9c\x00)\x00\xca\x01,\x00\r\x00\xdd\x00\x99\x00\xc3\x05\x01\x00\x00\x00)\x00\x05\x08e\x05\x06\x00S\x08\xab\x00\x01\x00{\x00\x00\x00\x02\x00\
7\x05\x00\x00%\x02\x04\x00\x1b\x05\xc7\x01I\x01\x11\x00\xf7\x016\x00\n\x03\x9d\x00\x00\x00\xf2\x01\x02\x00\x17\x01\x00\x00B\x01\x00\x00:\x06\
X\x03]\x04\'\x00\x11\x01\xb2\x00\x14\x00J\x04\x17\x00\x1b\x01W\x00\x04\x00*\x00\xaa\x01\xab\x00B\x00\xd5\x00;\x00R\x00X\x00\x14\x00\
\x04\x00=\x052\x00\x82\x00\xbf\x01\r\x00\xf3\x00\x08\x00\xb2\x00\x1a\x00\xb0\x00\x18\x00\x19\x00X\x12\x01\x00\x0c\x00\x9f\x01P\x00\x05\x00\xf8\x00\
\xc3\x00\x02\x00\xa8\x00\x14\x00\x15\x00\x96\x04\xb7\x00\x03\x00\x04\x00z\x00\xe6\x01\xbe\x03\x00\x00\x00\x00\x17\x00\x04\x00\x13\x00\x04\x00\r\x00\xd5\x02\
\x12\x00\xcc\x01l\x05j\x00\x02\x00\r\x00\x92\x0b\x00\x00\xf9\x02\x81\x00U\x00\x05\x00\"\x00\x01\x00\xb3\x02\t\x00\x05\x00e\x00\x03\x00\xc3\x01\
\t\x00s\x0e\x0b\x00\x07\x00\n\x00\xc6\x056\x00\x8b\x03\x01\x00\xcb\x00\xcb\x01,\x00\x08\x00)\x00\xe8\x01\r\x0cf\x01A\x06#\x00\xee\x07\
\xab\x05W\x02V\x02\x90\t1\x01\xcd\x01\x1e\x00;\x02|\x00\xde\x00\x03\x00\x02\x00\x1e\x00\xcd\x03\x92\x00\x00\x00d\x01\x00\x00\xd1\x01p\x00\
M\x01O\x01\x1f\x00Z\x06B\x00P\x05^\x00\x0f\x008\x00J\x02\xd8\x00H\x00\x0b\x00q\x01Q\x00=\x02\x95\x04+\x03\x04\x00C\x00\
~\x00\x12\x00/\x01\xb5\x00\t\x00l\x01\xf5\x04\x03\x00\x00\x00Z\x00\x01\x00\x16\x00\x12\x00g\x00\x08\x00\xef\x04:\x00\xfa\n\x15\x00\x08\x00\
\x91\x00\x10\x00i\x00\x18\x00\x18\x00\x03\x00\x00\x00\x00\x00\x05\x00\x0e\x01\x9c\x00\xb5\x01\xa7\x00;\x0c\r\x004\x00\x02\x00\x8c\x00)\x02d\x00\
\x00\x00\t\x00A\x01\x9e\x00\x14\x005\x00.\x01\x0e\x00W\x03\x01\x00+\x11\'\x00k\x00!\x00\x88\x02(\x00K\x04#\x00w\x05\x00\x00\
\x13\x00\x00\x00\r\x00\x06\x00\xc0\x00\x02\x00\xdd\x01\x11\x00\x00\x00\t\x00\x03\x00X\x00*\x00\x01\x00\x1f\x006\x00\x01\x00\xee\x00\xc6\x010\x01\
L\x03\n\x00;\x11G\x00F\x05\xde\x02\xd8\x04\x0e\x00\x15\x06\x1f\x00\x18\x00\xbc\x00%\x00\xe8\x00\x01\x00i\x07\x03\x00 \x00\x00\x00=\x00\
_\x00F\x00\x19\x00\r\x00\xf3\x00R\x00\xbf\x01\"\x00r\x00\x03\x00\x08\x00r\x02\x00\x00\x80\x04\xef\x00\x86\x07C\x00\xf1\x00S\x00\x08\x00\
\x0e\x00\x06\x00\xa6\x05`\x01\x00\x00\xba\x00Y\x01\x1a\x00\x0e\x00\x18\x00\"\x05Z\x00n\x00\x01\x03$\x00\xec\n\xb0\x02\x17\x00G\x00\xcc\x00\
4\x00\x13\x02\xa8\x0b\xa4\x05\xa4\x00\x0f\x00\x1b\x00u\x02\xc0\x06d\x00\xd7\x03\xb2\x04\xbb\x01/\x03\x01\x00\x01\x00\x8e\x03U\x00\x00\x00\x03\x00\
!\x00\xec\x05\x97\x04,\x02\x1b\x00\x03\x00/\x02`\x06\xec\x06\xcb\x04\xb1\x03\t\x01\xd6\x008\x00\r\x02\x13\x00+\x00v\x00\x01\x00\x01\x00\
7\x00\xe5\x01I\x00\x02\x00\xb4\x04\x01\x00\x05\x00\x00\x00\x16\x00\xb8\x00\x06\x00\x08\x00d\x03d\x05\xc9\x00l\x01\x14\x00\xb4\x01\x10\x06\xda\x00\
W\x03\x06\x00\x83\x01\r\x00\x03\x00^\x00\x19\x00R\x00\x01\x00\x1b\x00+\x06n\x03\xea\x02F\x00:\x00\x0e\x00\x01\x00k\x01\x00\x00@\x00\
\x07\x02\xaf\x00W\x0f\x16\x00\x8f\x01{\x00g\x05f\x01\x00\x00\xad\x01\xcb\x04\xc3\x0e\x0e\x00\x01\x00\x01\x00>\x08-\x00\x08\x00\xbc\x01\x0b\x00\
r\x03\x02\x00,\x06\x16\x02\\\r\xf0\x04\x00\x00z\x01\xdc\x0e\x02\x00<\x00\x19\x00$\x01\xf7\x02b\x03\x1d\x00-\x03|\x00\xc8\x06\t\x0c\
\r\x00\x06\x00D\x002\x01\x06\x00\x00\x00\xdd\x02\xef\x01?\x00\x11\x00_\n\x01\x003\x17\x0c\x03\r\x016\x00\x87\x00\x06\x00O\x01\xab\x00\
\x04\x00\xa0\x0f5\x01V\x00/\x00\x19\x02\x9d\x00\xc4\r\r\x03\x02\x00\xa8\x00=\x006\x00\xdd\nM\x041\x0c\x08\x00\xa6\x00o\x00\x12\x00\
Y\x00:\x06\x03\x00\xa8\x13n\x02\x00\x00\x9f\x01d\x05n\x00\x01\x00\x11\x00\'\n`\x00P\x04\xd5\x00\x1f\x03\x05\x00\x0c\x01\x00\x00>\x06\
\xdc\x00\x0b\x046\x02\xf9\x0c\x03\x03\x00\x00_\x05\xdc\x045\x00-\x00\xb2\x001\x01R\x00\x06\x00\x82\x00\x02\x00>\x00<\x00\xbe\x00\x82\x00\
\xcd\x08\'\x04w\x00\x02\x00\xa5\x02\xa2\x00\xa1\x00P\x10\x00\x00\x04\x00\x15\x00,\x01\xa3\x00\x07\x01\x00\x00\t\x00\t\x00\x07\x00\xc4\t\x7f\x00\
?\x00\xea\x05\xe0\r\x18\x00m\x00\x8b\x010\x02\x0c\x00\t\x00%\x01\xb1\x04\x86\x00\x85\x08s\x00y\x01\xcb\x01*\x01_\x00\x05\x00\\\x08\
\x11\x00\x1a\x01\x00\x00\xb0\x03E\x00\xc0\x00H\x04\x01\x00@\x18\x02\x00\x06\x00\x8d\x05\x02\x00\x95\x01\n\x00q\x00\x16\x00E\x00&\x00\xdd\x00\
\n\x00\x10\x00@\x00\xdf\x00\x03\x00\xd0\x00\x19\x0bm\x00\xb1\x03\x90\x00\x1b\x01\x01\x00\x18\x01!\x00\x15\x00\x11\x00\x00\x00\x0c\n\x01\x00\x01\x00\
I\x08\x13\x00\x80\x00\x9c\x01g\x08\x9d\x03\x00\x007\x03\xbb\x02\x00\x00\x0c\x01\x97\x01\xd8\x00/\x00\x18\x02\x87\x01\x01\x00\x00\x00;\x07\x1a\x00\
\x03\x00J\x024\x04\x0e\x02@\x008\x00V\x01\x07\x00>\x00\x1e\x00\xbb\n\x99\x13\xb4\x02Q\"\xce\x01k\x02\x9a\x02M\x00\n\x02X\x01\
1\x00D\x03.\x03\x04\x00\x03\x00\x07\x00\x01\x00f\x01\xd9\x00\x8e\x00A\x00\xc8\x034\n\xbe\x00\x97\x00\x06\x01\x03\x00\x80\x00F\x00\x03\x00\
\xce\x04\x1f\x083\x08\x88\r\xc3\x02\xf1\x00\x02\x00\x15\x03f\x03\x99\x06\xe8\x00y\x02\xfb\x06\x98\x01\x06\x00#\x04\x16\x05\xbf\x06\x01\x007\x00\
\t\x00\x96\x00\x10\x089\x14 \x03\xef\x00\x1d\x00\xa5\t\x94\x06\x02\x00\x07\x00\x01\x00E\x0c\x94\x01\x00\x00\x99\x04\x03\x00\xa6\x04\xa4\x00\x1e\x03\
\x02\x00\x1b\x00\n\x00\x0e\x00\xb2\x00\x01\x00>\x00\n\x00\x15\x00/\x00\x1d\x01\xef\x01\x00\x00\xb1\x03\x00\x00T\x17\xd1\x05+\x13\xaf\x0c\xb2\x01\
~\x12\x06\x02\x00\x00\xd6\x11\xee\x00\x0c\x02\xf3\x055\x02x\x00V\x00\x00\x00\xb4\x08\x98\x06\x01\x00\x00\x00\xfd\x01N\x03\n\x00\x02\x00\x1e\x00\
\x1a\x02\xa7\x00\xb8\n\x00\x00 \x17\x0c\x01v\x00\xdb\x0c\x07\x00\x08\x00\x0c\x00\x10\x01j\x00\x06\x00(\x00H\x01B\x00\x01\x00\x00\x00\x07\x00\
\n\x0c\x03\x00\xa9\x00\xdb\x02\x04\x00H\x02\x04\x00K\x00J\x00\x0c\x00\x91\x01M\x00\x13\x00\x0e\x00\xb2\x00\x00\x00\xc7\x00\x03\x00\x9d\x00\xd4\x00\
\xe5\x00\x0e\tE\x00\x00\x00\"\x00w\x00\x1e\x00\x87\n\x15\x00D\x00\x01\x004\x00*\x00\x18\x00\x9a\x00\r\x00\x04\x00\xf4\x06^\x02\x00\x00\
\x81\tB\x04\x00\x00,\x00+\x08{\n\xb3\x03\xab\x16\x11\x17\xbd\r?\x04\x16\x04\x04\x00*\x04\xb5\x04\x05\x08\x01\x00 \x00\xaf\x00\xd8\x12\
\x11\x00\x00\x00\xe3\x07Y\x00\x00\x00\x08\x00*\x02\x8e\x00\xf9\x00\x01\x00\xaf\x00\x02\x00\xc4\x00Z\x03\t\x00\x9c\x0c\xde\x00\x12\x00\xd4\x022\x00\
C\x00\xe6\x00\x98\x01\x05\x00W\x00\x16\x00}\x00\x06\x00_\x04\x92\x00\t\x00+\x01\x0f\x00\x8c\x00Z\x0cq+\xf8\x07\r\x00\xee\x1fk\x08\
\x85\x05\x11\x00G\x02\x98\x0e5\x04\x0b\x04\x99\x0f\x85\x02\x15\x00\x85\x00:\x0ea\x0b\xfe\x00?\x04\x0e\x06\x18\x00\x96\x0b\x01\x00\xe2\x06\xf1\x00\
)\x00\xc0\x01\r\x00\\\x00+\x02~\x00+\x01l\x07F\x00\x0e\x00\xf8\x00\x17\x00\xf6\x01\x89\x00\x1d\x00N\x00\x82\x03\xe3\x00\x85\x02\xfb\x0b\
\x0c\x00V\x00\x00\x00\xff\x04\xa3\x03R\x00w\x0c\x0b\x00\x15\x00\x01\x00\x06\x00\x07\x00,\x1c<\x01x\x01\xcf\x03\xa0\x00P\x00\x0f\x11\x04\x00\
w\x01@\x00\xeb\x00\xfe\x0e\x01\x00\x91\t1\x00\x19\x00S\x03\x86\x045\x03\xf3\x00\x04\x001\x00\x02\x00\x08\x00\x01\x009\x06\n\x00\xa6\x00\
:\x00^\x00.\x00\xe4\x00\x19\x03\x17\x00q\x00\xca\x05\x92\x00\x00\x00\x0b\x012\x04\x1d\x00\xb9\x03\x05\x00\x07\x00\x02\x00\x08\x001\x00\x05\x01\
\xc3\x04\n\x1d\x03\x00\x1d\x00\xd3\x05\xf3\x01!\x00`\x00\x14\x00#\x007\x00\x1d\x00\xe0\x00\x11\x00\xf7\x008\x00\x86\x17y\x00w\x05M\x08\
O\n\xa2\x00k\x02\xfa\x03\x0b\x00\xc9\x012\x02\xc4\x05K\x0er\x0e&\x00\x03\x00\xc1\x00L\x0b\x0b\x00\x02\x008\x02\x02\x00\x01\x006\x00\
\x06\x000\x00&\x00\x04\x00\xbf\x00v\x00\x82\x02\xac!\xef\x05]\x07\x10\x00\xf8\x04\x1fC\xaa\x130\x11\x00\x00\xa1\x08\xc4\t\x00\x00\xae\x02\
\x00\x00\x01\r\x93\x00\x00\x00\xf9\x00 \x11L\x01=\x00\xab\x02\x08\x00\x1a\x00J\x00\x04\x0e\x1d\x01\xb3\x00\xfb\x01\x00\x00\x01\x00\x17\x00$\x01\
P\x00\x1f\x02\x8e\x01*\x00\x01\x00\xa8\x020\x00\xa2\x02\xcd\x00\x06\x00~\x01\x04\x00\x82\x06\r\x00\xfc\x00&\x00\x02\x00\x01\x00\x07\x01\xf1\x1a\
\x18\r\xbb\x00\t\x00\x03\x00\x90\x02\x1b\x02s\x00/\x03!\x11\x08\x07\xaa\x04\xa6!\xb5\x00\xd8\x04\xb2\x13\x14\x00\x0b\x00\xe7\x04?\x03\x12\x02\
8\x00\xb9\x0cM\x02\xea\x08\x05\x00\x04\x00\xc4\x08\x8f\x00\x03\x00\x06\x00\x15\x00\x1125\x03|\x04\x0f\x08\xe2\x01v\x06N\x00\x82\x00\x1e\x00\
\x16\x00\xca\x00\x8b\x05\xa6\x03v\x02\x0e\x03\x1e\x00%\x0f\x06\x01\x11\x00?\x00\x87\x03\'\x01\xf3\x01\x00\x009\x001\x07\x1e\x1d\xcb\x00\xdb\t\
M\x03\x95\x00\x19\x00\xc0\x04\xb7\x05\x00\x00\xc8\x06\xa8\x03-\x006\x03\x00\x00\x16\x00}\x00\x02\x00\x06\x00\x04\x00:\x00\xd3\x01\x00\x00\x12\x00\
:\x00i\x03y\x02\x14\x00\xa0\x00Q\x00\x08\x00;\x00\x00\x00\x94\x00I\r\x01\x00\x1f\x00\xb7\x051\x01t\x03K\x00U\x118\x03T\x04\
\xbd\x01\xa0\x06\x04\x00e\x02B\x00\x9d\x0b\x9c\x00d\x00.\x00\x8f\x11\x01\x00+\x00\xec\x00\xfc\x03\x02\x00+\x00\x0b\x00/\x00\xbe\x08\x8f\x03\
\xf3J\xc4\x04\x1b\x00\x0f#", b"j\x19\x04l]\xf1\xaanc\xa0\t\xf0\x88B\xf1\xff\xd9\xd1\xe6\xc1\xe1\xd0na\xe1\x1b\x80\xa4/\xf1k\xc5p\xd34\xa3q\x0e\xc1\xb1\
\xd4\xb2\x0e\xde\xd1\xee}\xd0\x1b\x0b \xc1$\x03\r\xe7\xc0\xc0\xdd\x11\xde\x0f\xe4W\x08R\xb3x\x00\xfb\xe2\xc1\xc5\x16\xf4\xfd\x1c\x10\'\xc4\
A\x95\x83\x93v\xdbsg\x93\xa1\x06\x9b\xe1z\xe6pW\xeaS\x00\xeb\x91\x17\xf2B\x86p\xb1\xb3N\x10\x98\x074p\xef3\xe8\x08\xe0\
%[\":\x86\x91J\x07$d\xd9\x81o\x99\xf2+\xa9\x92e\x1c\xb4f8Q\xedd#\x9d\xe9c\x1e\xff\xb3>\x94\xd1%\xacP\xac\
>\x81\xb4d2\xdf\x0br\x19\xc5q\xaba\x02\xda\xdcr\x12\xa5\x92\xa2\x8b\xb2\xa0\x8da\xda\xf7#\xdb\x1fp\x99\x82A\xad\x12\xf0\xb1\xfd\
!\xe4up}\t\xb2\xe8Yq\"\xef\x90\xa4(\xd2O\x83p\x80\xb4RGAr\xf2v\xd2/vS:o\x03\xd4\xa0\x01/\xcb\x81\
\x18\xa4p\n\xd8\xb2\xdd\xe8\xf3\x15F\xd2E&\x82\xfe\x86\xb1m}Q\xb1s\x12\x8bE\x13]\xf2Q}\x88R\x97Q\xe1\xde\x97\xe2(\
61\xe1\xeeq\xf7\x0f\xe3\xcd\xcc\xe3F\x02\xd3]\x8c\x02\xf4\xc40\x95\x01b\xa9\xa93\xe2\x1aT\xe7y\xb3\xff%\x01\x00\x00\x00\\\xcd\
R\x7f\xe9\xa1\xd3\t\x02\xb3\xf2\x01\x88g\xc1\xa7*\x92G\n\x92\xb331@\x0f\x10U\x1f`\xbb\x881\xdc\xa0\x00\x0e\x10\xb2\xb0\xdc\x91\
\x00\x00\x00\x8b\x1b\x00\xa7\x1c\x00\xc4\x1c\x92\xad\x0b\x80\rbb\xce\xee#79\xa1\xdb\xac0]\x8a\x81?G\xb1\x86c\x03\x1a\x9a\xf2K\
\x12$\x82\xa7\xa1=\xf8\x12\xe5\xc3Q4\x1d\x04\xec\x8d\x90\x00\xf02\x1a3@sR\x13;\x04\x13\xe2q\xe00h\"M\xf7\x93!\xe7\
\x00\xd3\x03\xb39\x81\xe0\x05(\x121\xfb\xb3\x05X\xf3\xa9\x88\x90S\x14\x91N\x1c $j@d\xfe\xb1\x11\xd1!\x00\x00\x00\xc1\x85r\
2\x0b\x90\\\x0e\x11\"\x05\x128\xddR\x13\x16\xe2\xe4\x10\xb2\xeb\x02\xc0\xde\xa0B\xeb\x86!\xb6t\xd1]\x88\xc2\x06\t$\xc6>\x12\xec\
e\xa1\x13C\xf3\x9d\x0b!3\x84\xa0-w!q\x1d\xe1Z\xd3\xc0|:P\xee\x00\xd4\x83x\x92\x0b\xdd\x11\x11\xe6\xb2\xdfH`6\x85\
\x10\x90,\x12\xc6\xbcc\xf0z\xb3\x95\xb3\x10/\xe7\xf2\xbae\x13\xfe\x1d\x81j\xdb\"Y\x7f\xc1FV0K\xe61U\xbb\xf2\x18\xbd\x91\
e\x15\xa3\x8e\xecCj\xdc`p\x04\xd3\x98N\xf2s{\xd2|\x00\x94[\xa5\xe2\x87U\xf2\xcbe\x93kQ\xa3(fQ\xd6\x06\x92\xde\
\x15R\xbaoc\x16\x96\xd1\x7f \xe0\x8f\x16q\x19\x19\x94W\x03QHk\x92j\x00\xc2\x1d\x81\xd1\x89y\xc0\xf5\x96\"\xe7#Q\xc2\x01\
\"\x84\xd62\xc8\xca\xc1\x93\xd7\xf0l\xb8\x80Zib%\xe6C2s\x02#Js8\x13\x80\x92\x07\x90}\xcec\xc2\xa1r\x00\x00\x00\
\xc2\x9f\xa2\xb7\xcf\xd2\xe0c\xc2\xf7\xcd\xd0\x03h#\xcd\x9fQ\xda\n\xc4\x8e\x99\xa3\x04\xcbb\xfb|\x91\x15\x18r\\{a\xfdq\xe1\xa5\
\xf9#J[\xf2d\x08\x04`\x0c\x10\x0b\x19!\x00\x08q\xd5\xb5a\xbcc\xd3/4\xa0\x91\x05\xe15\xe7q)\x0e\x93\xb9\xa0\xd0\xd6;\
\xe2|\x1eB\x18\xf0\x11\xa7S\x02\x1e\x19\x12\x8f\xfb\xa1\xc3\xd1\xd1\x8f\xdaS\xd56\xd0\xe1V\xf3\r\x0eS\x82\x88`j\xafs\x87\x0e\xb0\
k\xf3\xd0\xb6\x8c\xf1\x9b\x9d\xb2d\xe6\xa0\x97\xf4\xd1?\x14\xb0\x03\x8e0x=\x00\x9c\x1b\x90\xc6\xe7\x13d\x14\xa2~1C\x00\x00\x00\t\
\xc8a\xe1\x91\xa2R\x131Dmcj4\xf2Myb\x19\x8c\xa0\xc5\xdf#=\xae\x117\xdeCR\xb8\xc0\x07C\x91v\x1dS\xfdS\
\xf1\x86\x02`\x19\xff\xe1\xbc=s\xb4\xd0A\t\xf8\xe0\x9c\x88\x13)\x90b\xdc\xb8\x03\xa8Zb|F!\x10\xad\x00e[\xb3\xef\x90\x11\
g\x02\xc2\x00\x00\x00\xa02R\xf7\xcf\xe1tM\xb05T``\xf1`{\xb6s\x1f4S\xa6t@\x1ee2\x85\xa0\xf30YA\xa1\
\xbc\x10Pp\xb1v\xec\xe3q\x111\x83E\x00\xca\x96r\x91;\x80m\\\xd1>\x07b\xfd\x8f\xc3\xae\x8b\x00\xb2&\xb3\xf9\x02\xe3\x7f\x02\
r\xfc\xdbb\xb1\xba\xa1\xaa\xab\x93v\xf0Q\xd4j\xb2\x97\xc7!\x86X\x91\xd3\x04\xc1\x83\xf4\x83\xad\x8dS\xd4\xa3\x02\xf7_Ph\np\
\x0f^\xf1\xff\x9a\x93\x00\x00\x00\x00\x00\x00\x00\x00\x00?w\x82\x08\x86\x12\xc8h\x00\x88\xb8\xc1nS2\xc6\xd0\x93w\x9bq\xb42s7\
^\xe1\xfc]\x11\xc1\x10a9}\xc1Y\xd1c\xb8fa\xb2K\x03FL\x01@<\xc3\x01C\x82\xf5\x96\x10\xfc\x97\x80\x13\xa9\xa0}L\
\x91\x00\x00\x00r\xcfb%\x86\xe3\xfe\xb2\x81[\x0b\x11I\x03\xb4\xbe\xc1\xa3H\x8b`J\x19R7\x05\xb2MxP\x9d\x03\xa4\xc5(\xb1\
\xad\x8a \xc2\x8e\xc1C\x07\xf0\x1f:\xe0b\x82\x02\x11u\xe1P\xd6\xa1 ?\xb3D\xfd\x93\xa94\x81+j2A\xa7\xd1R\xfe#\xc0\
\x0c\x04z\x16\xc4\xe4\xf61PG\xf0b\xb3@!N\xc3\x0e\x16\xa4\xa6\xf1R\xc8N\xf0W\xe3\x11\x8aTp\xd1\xd4\x11\xd78\xd3\xc2\x96\
\xc1&\x81\x105\x07\xb4Y\xc3\x03\xfc7\xf0\xb8\xd2\xd3d?A\'X\x11\xa6\x9eQ0\xd6c\xe4\xb8a\x17D@\x11\xb3\xf0\xe3\x8f\x00\
\xb1\xac\xf2\xa0/\xc0\x1a\xfdc\x9a\xb0\x90\x83\\\x01\x12/\x11\xe39\x83u\x99\xa0\x9a\xa3So\x00\xb0\r\xa8\x80\x06\xe7S=%\xa19\
H2\xb3\x92\xd1UR\xd2\x00\x00\x00\xe7\x12Qp\x8aqh\xa6RQ\x991\xf9[a@\x96\xb2\x00\x00\x00d\xa2\xe0\x97\x19#\xa1\x08\
s\xe9M\x83Z\xbcS\x03\x8cq\xbb\xfbs\xee\x0b\xf2\xc4\x97qa\xefs`\xefA\rk#\xbe\xc7\x01\xd4B0,\xd7\xe1 D \
\xd5f\xa3z8\xe0;\xd1\x13\xd6H\xe1!zr\x00\x00\x00\x13J2\xc6\xd4\xd0|\x98\x10(0\xd0\xf1\xb8r\xdf\x87\xe2\xd8dS\xa7\
\\\xf2\x00\x00\x000c\xe2&r\xa3\x9f;\xf3\xad8\x00L\xf32?*\xb0\xd5\x82\xc2\x98\xd2\x91\x08+1\x16\xacC\x97\x9a\xe1\xcd\x85\
\xe1K\xa0\xe2\x00\x00\x00\xdd\x1fs\x1c\xd6p!\xbc\xa1\xfdCA`6b\x93\xb2\x82\xce\xb2\xe0=\x89\xe1_\xce\xa3,wbeR\x80\
\x99[Q\x08\x1c\xe1H\x0e\xa1\xca\x1e#\x13\xb4\xd2\xfb\" 6/\xd2RL\xb2\xb7J\x138\xaa\x80\x0f\xc9\xf1\x8e\x12q\x9a\x08\x847\
\x16\xb2\xfe\x05`\xd3\xfb\x11\x00\x00\x00\xd5\x03\xb29\xe2\x11\xdf\xb0\xb2*\xbbB\x8e)\x81q\x10\xb4\x8d\x94\x11\xeel@\"\xae\x92\xc8\x07\
tu\x92\xd0o\xa7\x12\x1d1\"\xe7\xb00\x1a\x10\x84kDQ\x8e\xfc\xd1\xfb\xdd\x90\xfe4\xe2\xe6\xee\xf3\x14k\xe1\x00\x00\x00S\xab\xb1\
\x07\xdb\x80\x90@\xb0\xa5Y\xe2\xc5K\xe1\xd1e1\x96t\xd2\xbaZ\xe2^j\xb0\x11\x96\xe2~\x8c\x13\xf8\xf7C\xba\x1dS\x08\xd4\x93$\
Y\x92\x8ee3\xf8\t\xf0\xf2\x9f\xa0s\xb8\xa3\xa6\xdf\xe2\t\xe1\xb3X\xad\xb29~\x11s?A\x8a\x9db\xe9=\x02\xf6\xa6\x80\xc1\xb7\
b\xb5v\xf1\xf9\xfcq\x92\x98B\x00\x00\x00\xda6\x02\xd0F\xd2\xd1s\xf0K6\x83\xc8IRF\x1eCS\xfds>\xeb\x83\xbe\xfe\x93\
\xf1H\xa0\xc7\xc1\x80+iC\xb9\x02\xc4(\x8a\xb1_\xa4R\xff\x9d\x11vf\x03.\xa20,\x9d\xd3\x9e\xd0\xc2L\x06\xb4\xf8\xe4Q\xe3\
\xd7\xe0^\x9dr\x9c\x14\xb2\xf2\x17`f\xc8\xb2,\xa0\x00%\xe0\xb3g\x97 \xda*\xa26CB\xbf\xeec\x99~\xa2\xee\x843\xf1\x93\
\xa2\xf2Qrc\x9e\x02\xd6Z\xb1\x88n\xe2\xf3\r\x91\xde\x85\"\xc1\x86\x92\x96&\xd0\xecCs\n\xb7\xf0\x02\xf3\x00\x8e$\xf1\x87\x94\xc2\
\xe3\xac\x81\xe0\x02\x94\xd9\xf5\xb3\x97Zb\\M \x9bwp\xde\r\x90c\xb0\x93\xde\tDuKQ\xdc\xa50e\x81C\x8e\xacpT\
\x00\"O\xc4\xd2\xb0\x19\xd2?A\x811\x05s\xd2\xf71\xe5\x821\x18\xbc@  P\x14\x87c\xb7\x1eT\xf0\xe2\x80\xc1\xfd\x009`\
\x20\xc8[\x10\xb8Q\x02\x00\x00\x00\x1cV\xf0\xa1\x1f\xb2\x06\xc2\xe1ZnQ\xcc\x9e\xa0\x00Z\xf2s[\x12(\xd8\xf1DI\x11P\xae@\
\xb8W\xc3f\xc8\xe1%7\xa3m\xc9\xe0L\xd4\xd1\x18\x96@-\xeda8\xdaS!}\x01\x88\x9e\xb0\x9eJ\xd0\xc4\x11a\xb2^\x91\xab\
Dr\x8as\xc3H\x18\xf0\x00\x00\x00\xbaja\x11%BIAc\xcc\'rv\xe7\xd1\x04iq\xb7.@\xbfNA\xf4\xc5\x02\x00\x00\
\x00~\xa7\xd3\xdf\xf8\xb3\xc1\xdbc\xb0\x82\xe1\x11\x8ca\xdf\x83\xa1\xaf5\xb2\x92\xf7\xa2\xbb\x10\xf2\x1b\xf6C\xc9\x93q\xdd\t\xa1\xd0\xd2!\
\x13e\xb3\xfdP0}\xd7\x03\x80YrJ\x8c0\xb2\xdbS!\xdb\x10\x00\x00\x00\xccT\x11\xb5\xf9PW\x93\x13t\xdf\xf0\xc9;Q\x03\
\x00\xe3\xf0&\x11_\x13\xa3\x98\xcb\xf2\x7f\xcf\xe1\x82u\xd0\xfd\x96@\x9a\x94 \xb0G\xf2}\xe2\xd3\x90\xf3#F\xb5\xe0\xf2\xd6\x00\xbe\x14\
#\xe4\xb7\x00\xe1\x14\xe3z\xe30\"\xf3\xc1$\xb2\xb0#\xba\xe1<\x05Aen\x92VYc\x8ft\xe0|\x1d\xe0\x0e\xe0\xf1=\xf5\x83\
\xae\xf0\x80\xa8\x11\xa1\xc3\x17\xa4B\t\xb2\xba\xdc\xa0\xf0\xd9#\x1c)B\x06\xd7\x12\x9a\x9c#\x00\x00\x00{)\xf2v\n\x83\xf5\x90s\xf1\
\x82\xf0\xcb\xb9\x81L\xf4\xd0d\x19S\x85\x0f\x11\xe7\xb9qg\x1b\xb0\x82\x1e3g\xc1sC\xb7\xa1\xeb\x1d\xa4J\x1f\xd2I\xeb\xc2R\xe6\
\xb3\'x\xd2\xef8\x92\x15L\xa1\x9ae\x01\xc9\xc4\xe0\xd1\xdf\xe2\x9cD\xa0\x82=\x10S\x91P\xb60\xf1\xab\xf6\x10\xf3\xe7S\xc3\xf0\x90\
\xc5\xba\x12\x84\xea0\x844\x10\x90!bA\x0f\xf3\xeb\x1d`-\xf3\x13\xcc\x07\xa0\x8c\xd8rYe\x11\xd2\x883|RRfJ \xb4\
\x15q\"\x88\x83B\x8eCo#\"\xeb=#L\xfe\xd2\\\x1c\xd4\\\xbep\xeez\xa0tiRf\x9c\xc0;0\xc1^\xe2a\x83\x95\
\x11B\xea\xc340A\x0b\xdd\xf3\x0eh\"ja\x00x\x94\x12}\x0f\xa3 \xe0\xa07\xaf\xa1\xf5n\"|\x1b\xb1}\x1b\xd3I\x95\x12\
g\x0b\xd4\x17A\xf1\x97\x8e\x13\xf0\xe7\xc0\x7f\xd3\x92\xfe\x8bb\x98\x12\xe3\xca\xe5q\xd3\"\x01\r?`Y\xec\x91\x06\x1b\xe4\xa7\x14\xf1\xd2\
\x1c\xe1o<\xe3\xef\xe6\x013~`/\xc0p\x00q\x80\x1c\x8b\xc3]]\x10\xe2\xc6c\xf8\xb0\xc0\x8e\x0e\x84\x8bh\xe0\xee\xffP\x8c\xc8\
\xc1\xb2\x85\xd2a\x89Q\x83h\xe3\x03:\xa0\x97K\xd1L3!\x8a\xa02K\x07\x12V\x16\x80\xd7zP#B\xe1R(\xb0#\x90\xf1\
\xd9\x11\xa1\xe9s@A1`\xa7\xfasj\'@\xcc\x01\xd2-QP\xee\xad@pg\xd3\xaa\x02\xd4\x1dRB\r\x88\x12\xcc\x03\xc0\x00\
\x00\x00l\xcas\x7f\xd1a\xe2.\xe2\x83\xbfP\xc5(`\xf2o\xa3\xae6\xa3\x7f\x13\x81\x04\xa9\xb2Z^\xf0\xac\xe8A%!B\x9e\x82\
\x83>\x91 \xcaN\x93\xd4\xbea\xf4\xe9\x91_\x8b\xc0\x8ad\xa2s)q\x19f\x93\xef=\xf1Yd2\x00\x00\x00\x1e\x02b\xb3\"\xd1\
]\xe1\xc3\xebC\x10\xcd-1\xa5=\xd1d\x8d\xd1\x17\xbb\x80=\xb5\x03\xa8\x8a\xa1\xe22\xa3\x82\x87\xd3\x8e~\x10c^\xc3\x87\xd8\x90\xa5\
rB\t~\xa2B\xd3C-\x17\x14E\xc2\x92\x9dQ\x83\x92J \xe7\x9aS\xb7c\xe0\xb50\xd0\xe6H\x92\'\xad\xa3\x84\xed#\x8d\xad\
s\x14e\xd0\xe6\xab\xd0\xa2\x17$^\xaf\xd1\x9d\t\xb1\x8e\xf1\"Y(\x81\n\x10\xb3C]\x00P?C]\x82\x80\x8c]\x12\xca\xb8p\
?\xee\x01T\xd029+\x92T\x00s\x86\x8c1\xc6\x19\xe2*\x16\xf0\xc1\x11\x048\xf7\xe2\x11\x99\xf1\xf8>sk/\xa1\xe4\x1e\xb4\xd9\
\xaaamW\x93\x88\xef\xe3\x8amP\x92\x180\xd3\x18\"\x00\x8d\xe0\x86)\xa2{\\\xc0\x8d\x97\xd0\xe1M\x91\xfeLC,\xfa\x13\x1c\r\
\xc3\xd3\x10R\xbab!S8\x827k\xe0s\xe8\xe1\x00\x00\x00\x9b\x032\x111\x02C\x19\xb4\xc0\x0c\xd1\xd2\xf0\xd0\xb5U\xc1\xf5$!\
\x12\xfb\" (\xf0\x82\xbd\xd0\xb7\xac\x10\x91\x14\x921\xdf\xc1\xac\xd9\xc2\xbe\xd8\x80\xcc\xc7\x00\xe6\xb1\x13\xf4\x16q\x00\x00\x00,dB\x15\
L\x93\x8e\xbc\x90\xfc\xd3\xb0\xd4\x05cR<\x90fZ#;?\x91\x12\x88\x11\x16\xed\xe1\xcb\xeb\x83\xfd\xbaa\xa4%`w\x02\x91B\xc0\
`\xd6\x9d\x11\xd5)\x90*\x04\xf4z\xa8\x83\x85\xff\xa0\x9d\xc4\xe0\xa9\xd40\x10\x8ebC{\xd2\xce\xafb\xa5F\x11\xc9\xc2\xe3\xdbb\xf3\
pI\x01\x93W\x80\x0c\x01\x94X1a\x92\x10\xb4\"SQ\x00\x00\x00\xd5\x15\xa4AZ\x12r\x8cRG\rp\xf9I\xf2\xc4\x83Q\xff\
\x8f\xd1dt\xa1\xd4f\xc0\x87R\x02\x92I\x91S\xd4\xb3\xd1B\xb1\x86I`Sf\xa2\x18\xa7\xb1\xf0\xde\x91\tf\x90(\x8c\xb1\xe1\x88\
\xc1\x96\xafb\xc3\xe3!\xc9\x1f\xe03C\xb1\x00\x15t|\t\x80\x96\xf7A\x03\x12\"\xbf9\xd0R\x95\xe1\xd9pa\x9c\xa7C/\xd4\xc0\
W\x9e\xe13\x98\xc2\xc5\xf0R\xa4\xc0\xc3\x91PA\xaa\xef\xb1\x14\xd1\x13a\x03B\xef\x13\x14K\xc0\x11\x8aD\xe1\x11\\\xc0\xde\x17\xe4\xbb\
D2\xdb-BF\x84a?\xb9\x01&\x12#S\xbd\xb3z\xc6Q\x04\x0b3\xbf\x074\x8eb\xc0\xd2\xff\x02J\x063\xdc\xd2C`\xa3\
Sy\x0f\x92\x168\x11\xf1\xd6\xe1.J\xa0\x01\x0cA\x11\x08\x11p\xf8\x81\x12\xf6\xc3\xea\x05\x90M\x164\xb4\xb2\xc1\x9cc\xd1fI\xe3\
\x0c\rQ\n`\xc3\x836\"t\xaf\x82\x87\xf0CQ\x8e\xb2\xbc\x05\xc0s\xa3\xe1\xc3\xe9 \xca\x0b\x84ke\x10\xff\xd6\x11\xc2\n \xae\
Z\x83-\x06\xa1\xdf\x81\x00;\xa6\x81\xd1\xcbC\xb5Z\xf0\xe0\xb8rG\x07\xb3\xf9@P\xc3\x9b2^\xe8\x90\xc97rx\xcb\xf2\x04n\
\xb3\xc0\xce\xb2y\x8bS\xda\xb4\x12\x1a\x9d`<\x1d\x81\x7f9\xd0\x9be\x10\x9d7biBP\x00\x00\x00\xf13\xb0I\xf0`\t\xde \
{\x9d\xb0`\xb9\x81%\xa30\xf2[2\tY3\x99\x10P\xd8\xac\xc1\xef[\xd3\x11H\xa2v\x9e\xc2\tZ\"\xe5\xaa`\x11\xf13\xee\
T\x01\x7f\x1f\"\x1a\xf2\xa1\xff\x1c\x114\"\x01\n\xa8R\xfe\x1d3\xa6\xf3\xa1\xe2\x1d\xf3N\x82\x10\xa0\xfc\x11\x12\x12aa\x19\x02R\xca\
\x81\x03\xc0\x91\xaf\x9c\xd1\xca\xd6@\xfa*Q)5\x12S\x07$\xb0\xddb\xf7\x11\xe2~lR\xfb\xab\x03tj\xd2\xa7}\x12\xa61`\
u\x170\xffi\x93\xbe\xd5!\x9a\xd1\xa1\xd24B\xa8q\xa1\x0b\xb6\x81\x07e\x91y\xf5c\xe4\x041\x8c\xf5\x12B\xcdC\xb3\x9f \x81\
\xed\x01\x16}\xa1J\xd5\xc0\xa4\x81\xc0\r\xf1\xf0\x91\x10\x02;\x0c\x10\xd2\x00!\xfd\xb7\xd04\xdc\xe1\xf3\x12\xc0\x9d \x83O4\x83\xac\xf7\
\xf0\xa3^\x81\xe1b\xd2\xad\x9dr\x8c0s\xf0c \xf0$`\x00\x00\x00\xea\x80b\\w\xb0\xa4\xeb\xf35\x10\xa4V\x02\xa2P\x182\
-\x072-prh\x01\x01\xd9\x03\x14XA#\xb3\xec@\xe3M\x10*\xabr#B\x02\xc6\x12\xb4q\x8d\x03\xcd\xe3\xb0\x9d \x02\x98\
H0\xc9%\x800\x80p\x7f\xb5\x12\xa3e\x03\xe5\xbes\x81.\x00\x1b\xd4!\x86wQ(\xfep\xddgb\x07\xfcp\x82\x0c\xf2\xb1\xb2\
\xf0\"\xfd\xc0\xb3\xfe2,\x0ba,\x0f\xb0\x8e\xd9\xb2=\xf2\x00Q)C\x05\xe1\xe0\x17\x82\x02\xa883GgcM4\x92L\x9b \
\x1d;`\xfb\xbds,\x01\x02\xe4\xcf \x13r\x12%\x98\x02q\xda\xd3\xa5\x04t_:\xa0C<\x82\n%1\xab\xe3\x92\x97\xe3\xd3\xdb\
2\xe0U\x12r\x90\x1b\x12\x19\x1f\xa1\xac\xb3\xb1\xc4$P\x0c{\xf2K\xd5B\x98\x16\xc4h\x0br\x95\xbd\x83\\\xf7S\xbf\xb3\x82\xcfT\
\x20)\xa3\xf1\x05\xd3\xb1\xdem\xe0)\xf7\xc0k\xc2\xd1\xa6\xc1\x81\xc3\x1e\xb2j\xf5S\r\\\xa1\xc1A\xc0c\x7f\xb2\xff\xaa\xb0p\xc3\x80\
)aA\x8d\x00\"\xdb\x93\xb3\"\xb5 \xad\xcc\x00e@c!\xa9\xa0\xaf\xb7\x92\x02\x16d\xe6\xe1p\xda\x9a\xd1\xf2:`\xb1\x85Ab\
\x97\x01\x90l\xa1\x00\x00\x00\xf9%\xd3 \x1br\x00\x00\x00\xe4\xe3\x01\\\x9f\xe2\xd0\xb1!\xa3\x17\x80\xa0\x9b\xf2\xba\xc4\xc1[\xc6c9\x84\
R\xed\x17D\x13\x15p:\xe7P\xde\x0c\xb0\xa1\xd6B\xa6\x9a\xc3)\x9b1\xb2\xeaB\x06\xd3@\x91\x81\xf1\xfew\x02\xbf&\xf3\x15\xa3\x01\
\x07\xf8\xf3\xf1\x87@D\'b}\xb8\xc1\xdd\xbcr\xbc\xf7\xa3\x90E\x92\x995P\xed\x12\xc4\x04\x1b\xf2rzs\xe6-\xf2\x1e0\xc1\xa7\
\xc5Q\'\\a\nJs9\xee\xd0\xa9\xe2\xa0\xbb\xa2\x11\x16.1\xca\xc3\xc1\xde\xbb\x82\xa6\xa4\x02\xe4\xb9\xb3\x8c\xb00#\x80\x12\xa28\
\xb1\x96\x8e\xe0\xf4LQ\xa4WQ\xcb\xc2\x82Y\x83\xf3J\xdc\xf0\xfc[\x13\xc6\xa3\x01\x02\xf7\xd36{\xe1\xe4\xbf07\x8c\xa1v8\x11\
\x96\x98Q\xabl \xe1\xd6\xa3[\xc1\xb1\x92\xd3\xc0?\x1bB\xf9\xf0Sw\xacR\xeb6\xd1\xca\xb22B\xfc\xd3f\x17tv\x81\xc1\xaa\
]\xd0\xf9\x02P\xbd\xd2@d\x9d \xc1\"\xa2\'?\x919\xe925\x11@\xca\x0fR\xa6\xb7\x81\x98\x89\xe1\xdc\x00C\xb9\xc2\xd0\x05s\
\x91 \xc3\xa1\xdd\x01\x12\x84$rr\x94A\xbajb\x94L\xb3\x82\xaa\x11\x00\x00\x00\x86\x81@#21\xa6p\xd3\xae\xa3\xf0\xd9Ts\
\xb0\xdc\x92\x95]\xe11\xaf\x82\x13\x00\xe4\xb3>\x10\xbf\x1f@V\xb1\x01~Cq\x00\x00\x00\x85\xc136\xd5\xa2\xea\xf4\x91\x00\xa1\x93\xfe\
\xa803\x94b\xd6q\xe3]\xd7\x81\xaa\n\xf2\xcd\x9erxZ\x91\xaaB@O<\xf1(\xb4A\xcc\x0f\x14g\x88\"}{`\x92\x18\
$\xf2$s8f\xf1q\xcer\xcbB\x00\x93Y\x832\x94\x01\t\xb6\x92\xa3\x03\xf1\x11\x1f2U\x1f\x12n\x08\xd2\x03\xa5\x11_\xca\x00\
)\x91\xd13M\x03\xe80R\x94\x9e1\x81\x97\xa3Y\xa7\x90\x0ct2l\xe1\xc3\x90\xb3\x03\x12\x06\xd0\x1c\x9cQ\xa7\xff\xc3\xac\x87\xc1\xe2\
T\xf2\xc4? \xa4\xda\xa0\xa9\xa5\xe0#6sN\xb1\xe0\x9c\x07\xa3z\xf7\x83\xf6\x00\"\xb9\xd5\xf0\xbb\xe6\xf1\xa2\x8f\x11\xb2nRA\x1b\
\xd3\x9d\xe2\xc2\xfe\ra\xd8`\xc0\x13\xcf\xc3\x88\x9c#f_\xe2\xea\x9d\xe0\xe2\xf5\xd3\x97%\xe25\xb7\xe0\xf7x\x90v\x8e\x02\x19\xfd\x81\
\x98\xe0\xd0\x86\x0f\x82\xe0\x1bbo%\xe2\xfb\xc5\x80\x03\x87rwn\x91\xa1\nd=\xa4\xb3\xbc\xd4S\x1eI\xf2\xbe<ar\x08\xc3j\
J\xd1/Oq\x7f\x1dr;V\x91\xd4\xaf\xd0M\x9c@\xd1\x8c\x92nm\xf1\xd7\"\xb3\x88\xc6\x91a\x15\x81u\x9cAgv \xe7\xc3\
@\x90\xb21\x16\xf5\x81#\xde\xe1X\x1bA4\x08t<\x12\x92\x7f\xec\xf0\xeb\x01\xb1\x0c\xbe\x82\x17\xf0\xd0\xa9(\xc0\'\"p\xd3\x82\x81\
\xa8\x97\x91vw\xa1d\x12@\x0eS\xd3!5\x11\xe5SCO\x06 \xbd\xe0\x11\xef\xa1\xb2\xf7\x902\x905\x02@\xcd\xf1\xfb\xc4Q\x15\
\xa9\x12\xb2tC\xf5\x84\x12*ZQY\n\xe4\x00\x00\x00qJ\xf0\xbc\x84SH\xc2p\xe4\xd8Q\">P\x98\x13TR\x00D\xd2\x01\
\xb4\x00\x00\x00;\x18$\x9d\xcf\x13\xe2@\x81q\x162\x86\xcb\xc3\x85\"\xc2\x00\x00\x00\xb7\x96@$}\xb0\x83\n\xd3\x15\x9e\xb1y\x9d1\
\x04\n\x93\xb2\x8e\x03yS\xf3<\x02\x02\xc3\xae\xc2\xa7i\xd0Q\xcd\xa3\xc6\xb0\xb2\xbf\xb4b\x9f\xf0S\xca\x19\xf4(\xa6\x031\xd3pL\
\xb7\xb0\xdfQ@)\xc2\x01\xad\xdbp\xffR\x00\x18i\x13nf1\xd7\x9bpl\xae\x01\x16\xfeA\x06\xf0Sp\x9e\xa3\xd6\x16q\xe1\xa6\
\xb2\xedr\xd0z\x16\xf1\xae\x01\xc4\xfd?\x92\xe8\x08\xc4k>pw\xa2\x82{\x1aB\xe4\\\xc1\x04d\xf3_\x1c\x02\x00\x00\x00\x9a\xa2\xd2\
\xa7\xe6\x10\x84\t\xa4K\xbcP\x08r\x90\xf3\rr\xc5\x9d#@,\xd1^\x01\xf03\x05\xe0?\xaa\xd2\x10\x89\xd0\x8e\x04\xa2\x11y\xc0\xd4\
\x90\x93#\xd1\x83\x84\xbc\x93\xfe\x84R\xaa\xcb\xf1&\xe60\xf0Q#\xc5\xd3\"1|\xf2-\x1d\xb3\xd1o\x81y\xf2\xa3T!\xc1\x92\xd5\
\xe0q\xb5\xc1\xe2\x16\xe3CYr\xd3\xe6\x03%\x00\xa2\x9d|B{\x0b\xd0\xfay\x93\xd5K\x82v;B\xc7QSH\xd8\xa2q\xac\xa0\
\x99=\x01j\xe8`\xf8\xfas\x1a\xcb\xb0\xdd;q\xbeI\xb1\x90\x17S9\x80\xa2\n\xd8\xd0/\xef\xa2(\x194\xa7\xf1\x00>;\xa3\x05\
fQ\x08\xe1\xc1W\x8cQ\xbc\x1c\x14n\x06\xe1\xe2\xf2Q\x7f\xb2\xb3Z1B\xf7M@\x841\xe2\x00\x00\x00\x92\x96\xa1\x11\x94a?\x8e\
\x81(M\x93\xdb\x8e\x90j\x17\x03\x97s\x00\x08\xe9\x90\xd89\xf2Pc\xf3\xef\xfb\x92O\x80\x00\x87? \xf8\x9b\x12\xc7\x91@b\xda\x83\
\x85\xec\x83\x1d\xa1\x80\xc1\x7f\x92\x86\x0b\x82O\x00\x11\x89PB\x08\xed\xd0d\xf5\"<u\xc0\xa6\xcf\xb0\x98\xb6\xd0i\x89\x10^d0y\
W\x10\x07\xec3zA\xd3\x8fh\xa2\xf0\x87r(\xd5\xa3\xbc\xd0P\xa9\xddp\xfeHR\x02\x9d@]?\xd2\xb9k\xa0}\t\x01a\x0e\
\x84p\x1a4f\xf2\xe0\"m\x13\xec\x1es\xd0\xf8\x13h\xda\x91b\xc4r\x9dIq\"\xcfa\x03YB\xc6Z\xc0\xa0\x11\xd2l\xc7#\
Hy0\xc1\xa9p\x1e!C\xf7\xf0\x81D\x9fb~Xb\x00\x00\x00~\x05\xe3\xb1i\x13Y\xacA\x06\x87\x10\xf1\x1e\x91\xd1\xd2\x80\xc9\
yB\x8d\x80\xe1\x920\xb2\xee\xdb\x93\x9f\xe2\xa1\xbc\x8aQ\xfd\xd8\xc3\x98d\x80\xb6n\x10\x1ax\xf2\x9dN\xe1\xec\x06p\xe9\x06AwA\
\xd1\xa5=B\x82_r?\x16\xa0\x87\x15\x12\x11e\xd25\x9a\xb3\x8a\xce\x80\x98J\xf2\x85\xfaBo\x17\x14\xd0F0\x8f\xaa\xa0}XQ\
y\xe3Q\xd5\xd5!\xd8\xf93\xdaV\x10\xd7i2UL\xc1\xa2\xf3#[\x04\x83O\xc21\xaeI\xd0O:\x90A\x81\xd3\xc7/\x10\xda\
Jc\x91\xab\xd0\x00\xa6\xd2l\x1b\xa2\x8b\x8d\x82\xc6^q\xd5\xaa\xe2\xfb\x7fr\xd4\xdd\x90`pqO\xcc\xd3\xfd\xc6\xd0\xc58\x10\x88\x03\
\x94X\x194\"+\xb19\xfc\x80g\xd8\x93\xc2\xd7\xb3s\xafpm\xbf0\x88\xf53\xd0\x9cB\xb2\xcf\x11\x07Q\x81\xfe\xde1\x9b\x96\"\
\xf1\xaa\xe1\xe9\xcd`y\xa9R\xc2\x99R\x8a\xa5@\xcfC2t\xb7 C\x86\xa2\xee\xc1\x00\x0cM\x02U@\x10\x93R \xa2jBW\
4b\xbf3\x80Pa\xe3\x89\x192\x9d%\xb1\xa6\xeaA\x0f,\x91S\xbb\xb1\xec\xf1C\x06\xfc\x83\xef;\x92k\xf7\x93\xe9)\xe2#\x9e\
a*\xec\"\x86tR\xd9\xe2\xf1s^\xb0\xd9\x1ac_\xa1r\x00\x00\x00\xdc\xf4r\xa2\xf6c\x0b{\x91\x08o\x10L\x1e\x80\xef73\
\x1eO\x80kt\x92\xb7\xc1Aj\x83qiQ\xc1\x9aF\xf1\x04A!\x00\x00\x00[\xe3\xf3_\xac\x00\xfa!\xc1\x9d71\xc4\x15q\x00\
\x00\x00\xa6\x7fR:\xf8p\x04Os\xe8q\xa1\xe0\xca1\xbbV\x113\x972\x88\xfe\x03_oQ\xd3\xa2\xb0#\x06`\x80\xd1\x12d`\
\xe1P\x962$P\xf2`\xd9\xe2\xb6H\x81\x85\x8f1\x14\xc2\xc0\x92\x11\xd3\xadKb\xfe!\x02C\xa4\xf1\xc3\xa8\xe2j\xd7\xe0\x06\x8fQ\
\xfak\x13\x00\x00\x003\x80\x13\x82+!\xefQazG\x13\x1d\x95\xd2\n\xa5\x83\x8e\xc5\xe2~\x93\xb1\x1c\x0ed\xf3\x1e\xf4\x18,SB\
s\x13\xeac\xd2L\xaf\xc1\xe5\x16a.\x08\x01\x0f\xc5\xd1\xbd\xb3\xa3\xbd\x15\x14\x0bC@1`\x82\x0f\x11\x81j\x86\xc2\xc44ck\xff\
\x83\xf9\xde\xb0\xad\xc0\x90NO!\xd5\x84\"\x1el\xc3\xb9\xae\x93\xa7\x86\x11qaqHB\xd1\xb8|Q\x9c\xf0\x81\xf1\x88\xb3\xec\tq\
Qx\xb1\xb3\xd70\x1ei\xa2\x99`3W}!\x9c?\"\x91]\x83\xd8u\x93\xc7L\xc0L72\x97%\xe0\x9cq\x12\x96\x15@t\
\xac\x91m\x01c\x00\x00\x00~\x1f\x11u\xe9\x82\xcb\x88\x01i\xff\xe1\xbf\x05\x94T\xe1\x82XC\x01\xa0\x9cB\xf9\xd3\x13\xa3irU\x11\
\x81\xd4,R\xba\xce\xa1H\xf60\xab\xd03h\x8a\x90\xcd|S\xe2\xa9\x02e\\\xb0\xdf\x0e0\xaf\xc6\x01&H\"q\x95\x92\x96F\xe0\
C\x98\x90D\xc9\xb1~!\x82\x9b\xc9\x01#c2\xc1X\x805\xdf#\xe5v\x00)c\"-\x91\xd2\xcc\x82\xd0j\x8b\x13@pb[\
W\xc2\x15U\xa2\xc8\xdf\xe1\x14\xd7c\xed\x03\x81\xcah\x91\xc6\x8f\xf0\x13M@\xe0)`\xfc\xae\xc0\x90\xea\x82\xb1:\xc0\xc5\xabs`\xbb\
\xb0]\x0f\xf32\xdd\xd3 >\x92]\t\x11{p`u\x15Tz\x8a\xf2\x13\xc3`\xba\xe2\xf1\xd0\xe0c\x11\r\x04\x08\xc4`\x17=\xf1\
\xfd^\xc2\x9e\x7f\x11]\xaa0\x00\x00\x00\xfa%\xb0\xd5\xd3c\xb0 2[\xab\xd0f\xaaa\xa7\'@s\x1c\x00\xed\xd6s\x14K\xe2\xfe\
$\x91\xcf2\xb1\xd1\x11\x00\xc6\xba\x10Q\x17\xb4\x0b\xc3\x03F\x82\xa3\xee\xf5q\xbf3\x01SF\xf3D\x19q\xac\xa4\x80\xa4CQ~Q\
q\xa0\xed\xa0!\xc8\x90{\xd0\xf1 \rdJs\x91\x8c\xe2Pg3pQ~R\x82\x1a\xb4\xf4\xcd\x82\xbc\x9eAg\xe0C\x8bMa\
\x9c\xf9`\xa5\xfc0\xf8X\xd0Z\x08\xd18\xad\x81I\xe0\xa1\x95\x03\xb10\xa2\xc3\xf75\x81\x9e.`\xbd\xaf\x11\xe1\x80!HY\x83o\
\xf1\x91\x0fW\x83\x0c\x95\x91\x1c\x9fpj\xfeC4a\x83WO\xc3\xd7\x0f\x82\xc3\x90\xc2\xa2X\xd3l\xe2\x029d\x82`6\x91\xc9\xe8\
\x80\xce\xe4\x11\xb9QQ)\xd60R\xf9\x91\x92\x13\x01*b\xf2\x03\xec\x90;q\x83!\xe3\xf1^\xe2\xe0\x04\x06\x92\xf6\xeds\xbcYP\
\xcc\x9f@?\xaf\xe2\x19\x12\xf2\x00\x00\x00 =`\xf1F\xd2{Q\xe0o\xbbP\x033\xa2\xe7\xfe\x90\x97\x8e\xe1\xd8\xd3RG\xe2 \xcd\
\x99p\x03\xf9s\xc76\x81z\xa6\x01&\xe8 \xb1\x89\x80\xf1?\xf2=\xd2\x93\xf8\xd4\x92\x00\xce\xe1J\xcar\x05\xefB\xae\x02\x03q\xfd\
\xb3f \xa1\x98\xc8q\xf4\xc0\x00]\xbf0\xd1\x13\x84\xd6\xfb\xf3J\xc1\xa1\x17\x8d\xf3\xb7\x1247\x06\xf3\xd3\xdfq\x9d(\x91\xae\xea\xf0\
\xa7\x89\xa2\\\xd9\xa0\xd2#\xe1+\x80\xa1KW \'\xad\xe1\xb8*2\xf2\xacaZb\xe3\xc5-BQ\x01QDW\xf2\x87\xf3\xa0\xb8\
|\xb0\xa1\xe5\xb3z\x83 \xa7\xbb \x1f\xff\xb2+\xbe\x13n\xd7C\xb3!\xd2{j\xf1\x90\xae\xc0\xaeUP\xc53\x83\xb2.\"n\x07\
\xe1$=3\xd2\x82S\x92(\xd3\x1c\x06\xe4O\x1a\x80\x9a\xe3\xa0\xda}\xd2\x7f,bn\xdc\xe2\x04\xd2S\r\x1d\xe4\xdcr\x82\x8b\x02\x92\
\xed9A\xd0\xce\x91\x81I\xc2\x96\xea\x81\xce\x8a\x00C\xfeS\x91\xdf@\xb8\x00\xc4i8\"\xb1\xf1A2@\xd2\xb2%A\xaa\x9b\x13\xe8\
\xe7\x81\xabL\xf1\xc1RR\xc2\xfas\x00\x00\x00a\xc2@\x0c<\xf1,\xa7\x90\x18b\xe2\xe4\xf1\xf2\xa5\xec\x01Y\x7f\x10\xd5P@\x065\
b\xfa\xf4\xc0\"\x81\xd20\xac\xf0\"\x91\xc2\xe32\xc1\xa7\xd0\xa0\xffU\xc2\xe6s\xa1\x91\xcd\x10\xaa\xa6\x01\xac\x01\xf2L\x87\xa2\x87\x03\x00\
0\x9a\x10\xd4\xda\x13D\x15\xd3\xdd\xe5\xd0N\x87\xe1\x19\x8e\x80d\xc4\xd0\xd5\xc6 \xabc\xd0\xe9\xdb\x02\xa7\xfa\xb1\x88e\x11\xc2dB\xc9\
l1a\x1a\x84\xf1~\xf0\x1b3\x91\x19P\x81\xf8d`I\x0c\xc1.\xc5@\xdf\xe0\x93\x86^pcW\xb0h\xfd\x10b\x07\x84%\xe9\
\x93\xff\xf9\xf3\xd2\x81\xa3\xa9k \x97\xd6Pc\xd6\xd3\x816 #\nA\x00\x00\x00\t\x84\xc0\x1d\x02P^o\x93\xba\x8f\xc0#\xfa\x91\
1\xd4\x82E\xd6\x83\x93\x00\x80\xe3\x0fARq\x81\x8c\xecb\xae3\xf3D>\x13\xd3\x05\x90\x9f\x93\x90I\xec\xa0\x17\xf4Q\x8c\xc12\xfa\
#\xb28L\xa3.\xe3\x13\x97U\xc2\xc9\x9a\x12R3\x02\x95j\xc1\x91\xdes\xea\x02\xe1\x9b\x08\xc1\x17\xb5\xc2\xfbp\x92\x92\x00\xa3\x1d\x8b\
B\xfb}S\x00\x00\x00\xa2@\x00\xc6\xd3s\r\x9c\x90\x923\"_\xa6@\xf5\xed\xf2\x16\x06\x91\xde%bgI\xd2\xe5\xd5387\x11\
\xab|\xe3\x89\xf7\xd3\xa6^\xd2\x15\t\xa4^o\x90,\x8f\xb09\x01\xd1<i\xf2z\x14\xa2\x97\xdb0ca1\xe0\xe9!\x95\xee\x81\xb9\
\x1b\x80\xd7#Sn\xe2CU\xd8\xb1\xb3[\xb3\xcf:\xa3\xe0\x8b \x98S\"\xc9\xc6\xb1i@\x00\xecy\x01s\xf10$\x18\x013\xcd\
3\xc6\x82\xa1\xc6=\x00\xaa\x1e\x93\xc0\x17\x80\xfb\xffs\xa6\x14T\xa9\x00\xb4h\xb1\xa3\x068\x83\xef\x8eq\x87bC\xfd\n\x92\x00:R\
\x84\xe7\xa1\t\x80\xb3\x18\xceQ\x98\xff#n^\xe1\xa9+R\xe1\x92\x81E5\xd2\x07!r}\xda!7\r\xa2\xe6\x00\xe1\xb2\x8fr\x8c\
\x1d\xe1\xa8#\xd1\xd7/\xe1\xfa4\xe1b!\xc0\x96Q\xa2\xca\x8eC\x16\xab\x12T\xd6\x83{\x7f\xd0k\x9a\xf2\x9b\x02\xd1B\xdd\x00\x13a\
b\x0e\x16\x91\x01\xc0\xd0\xca\xc5\xb0\xd6\xfe\xe3\x9ea@84\xf3R\x04\"\xe7vcr\x8c1\xadj\xf1\x06<c\xb5\xbd\".\xe9\xf3\
\xf5\x10\x03)\x832\x02\xcb\x03@\x94\xb0\x08Va\xe6\x82\x12k\r\xa4y\x0e\xd3JTQz\x12\x801C#\xc6/\xa2\x1f\xe4P9\
@AH\xf9\x93\xa0:r\x8bq\x11\x9e\x12\xa1\xc7e\xd0\x92\xc3\x10\x10\xc0\x02yE\x12<I!\xa7\x8ac\x00\xa9\xd1\x03}\xe2\x8c\x90\
\x13q\x04b\xaf\x0c\xb1Y\x8b2\xcd\x11\xc1\xe6\xda\xd3\xc3\x82\xa2\x93\xd6\xc1\x1b\"\x10\xd3\xe6\x10M\xf0\xe1\x80\x91@\x0f\x1ad\x8c\x02\x84\
\xee\xe9\xd0#\x10\xd4`\xbc\"\x033\xa3\x19\'\xc0Z\x121\x18\xe4\xf3\xa5V\xf05\x89P\xe0(q\xb1\xf4\x10z\xc1\x11\x91v\x91\x98\
\x85b\xb6\x94B\xc29\x12[\x0f\x11\x12Z\xe3\xbc.\xb1\xab\x19\xb0\xc8\xea0i\xbeBn\xa4\xd0\xb1\xc1p\xb8\xaa\xb2\xeb\xcda\x05\x15\
2fx\x10P\xee\xe3\xd1L\xf12@\xc0Wn\xe0\x1bw\x02h\xc0\x83\x11<\xd2\xc2\x10t\xd4i\x11\x1c\x1a\x12\xe8\x9aaz\x08\xa1\
\x1c$\xf3\x85\xd2\x01rp\xa1\x96<\x81;\x05\xe4\x18B\x13\xc78\xe1-N\x10\xde\xd6\x00\x10\x91\xc0\xf9\x87p\xa0\"\x01\xa7\xe4\xb0\xba\
{ `|\xa2\x13w\xc2\xb0\x03\x92\xe1\xe70\x12\x13\xf0\x93\t4\xd5\x16\xd0\xf0\xff\xe1&5\x13i\xf1\xf0\xc4)\xe2\xe8\xacR\xdbE\
A\xebT\x00j\xdd\xc1>R\xb3\xf1\x95`UZ\xb0\x90\x87\xf1\x80\xf1a\xaf\x07\x91\x03\x05\xa1;\xd7\xa3\xdbz\x13\xc4\x19A\x8f{\xb2\
\xdf\xe51(\x86\xf1\xdc\xf1A\x9cu\xa3TXr}Y\x11{k!\x8b\xbeSF\xdb\x93\x8ce`\x08\xeb\xa3\xf4\x88\xd2+\x1e0I\
60\xf6\x18A\xb6\'\x917\xef\xa1\xcd\x99\xa1r\'r\x0fHA\x03\xe0@>G\xa3\xca\x07\xc1B\x17Dt\x12\xf3}\xc4\"\x9dT\
\xc2\xa1*#i\x1bQ\xf1\xb4\xf1\x05R\xb1\xe1D\xb0\xf1\xc4#p\x11\xe4\x8e\xe9sv-\x11\xc5\xc8\xe3 \x96\xe2\xa8\xf6\x91w\x03b\
\xe5[\x11\xce\xb7\xf3\xa8v2:\x19t\xf72\xe2\xbf>ai\x9d\x03\t[A\xc7s\x82|\x95\x00\xe7\x07\xf0\x01F\x02\xcb\x92a\'\
C\x01\xaa\x9ab\xfe\x92\xd10\xb7bJ\x17#:\xadb>\x14R\xc2\t\xf3\"\xcf\xf3w\x14S\x9fta2Tc\x00\x00\x00w\x83\
\xc3.oQ\xff\xd8\xa1\xa3x\xf0\x00\x00\x00o1\x92\xe1\x07b\xda?0\rls\xe3r3U\x96\xf1\x9aU\xb1xG\x91\xc1=\xd1\
\xf1N\x00.gAB7A\x00\x00\x00\xfa\x7f\x90\x8b\x83rx}\x81\x12\x81\x00\x0e\x16s\x9a\x00\x14\x10\x1b#\xde\xce\xb0\x8a\xa60D\
\xa5\x02\xf7rq\xd2[\x92\xa2\xa9\x12\xe740\xb2\xa8 1\xcfs.\xb0\xd1\xe2\xb5\xe3k2 \t\'\xc2\x9f51PT!\xf3\x1e\
\xa2\x00\x00\x00\n\xa6\x13.y\xc2;(\x02\xe9A\"\x89\xb6\x10\xa7\xbe =n0\xc5\x1bPv\xf4\xf0y\xde\xc2\xd7\r\x04\x97\xc1\xb1\
pl\x10\x0c$\xe1\n\xd4\x90,\xf2!\x86\xbe\xf0>\xff\xa3\xcd\x98\xf0\x03\xa0P\xa2.\xf2\xb2\xe2\xd2\xba\x0f\x14\x1e\x0f\x84\x8a\xc1\xf1\xc1\
\xaa\x11\x1bLP\x04\x132\xebe0\xa7?\xb2\x01\x00\x80\xddC\xb0^\xb4B\xf2\xddc\xe5\xf307\x0b18\xcd\xb2\x9f\xaf\xe2\rB\
\x02\x08\x13\x83Y\xad\x81\x8d\xe5\xa1s\xe6\xc3\xf0}\x92\xc1\xcd!\xcf\xe7A\xe3\x9f\xd0\x84\xb2R\x1b]\xf19\x10\xe3K\xb6\xe3\xe0\x13\xb4\
\xc2\xa2\xc3y\xcb\xf1!~\xa2\xc0\xf1\x92-K\"\xc5\x98!\x84O#\x84\xd5 \xb2\xd1\x90r\xd6\x93\x85\xf8\xd3\xff\xdd\x82\xed\xce p\
\xfa\x91\x83\' vD\x00$/\xa2\xca%\xb2\xd3.\xa0\xae\xff\x10>\r\xf4\xd9(\xf3\xea\xb0122Bx\xc8Qg\xfa2\xdb\x13\
\xf0\xac\x82\xd2\xb1\t\x04\x14\xaf\x11J\x94\x91\xd5ob\x00\x00\x00\xe0\x15av\x84\xc1\x80\x98\x91\xe6\xbda\xe2\xec\xf3\xc8\x05AU\xc1`\
\x13\x14\x80\x02m3\xb07\xa3\xcfP\xe3ER\x02KQP\xa0\x941,\xe5 c\xe7\xf3pX\xc2A#C7\x1c\xd1\xcf\xf6C\xc6\
1\xd1<\xe7s\xc3k#\xaa\xafr\xab\x02Q\x1b\x0f\xb3\x16\xe6S\xdb\xc8\xf0\xbc\xee\xb0\xc1\x08D\x89\x13\xb4\x81\xed \x87\xf6sB\x9e\
s@\x03\xf4\xb4l\xf1\xa6\xa2r\xff-\x91KP\xf1D\xd4\xb3\xb8\x9c\xe2\xab\x8f\xe1^b\xa2+Q\xb1\xb1\x03\x91~\xe9@?\x15\xe2\
\x8f\x8c\xf0\x10\xe33\x1f\xe3\x93\x90\xc2Qy,\x10\xe9\xdf\xf0SGr\xa1j\xc0\xda\x94\xa2\x92\xdb\xa1\x1ac\x90\x00\x00\x00\x95\xf1\x13]\
\xb7\xd2\x1a,\xa1u\x8f\xe0v\x89\xe15=\xd0Hd\x93\xc6\x84\xa2\xe7\xa0\x83\xb9\x8b`\xa0\xd1@\"\x85\xd2A\x1e \xb7\xe2\x10n\'\
\x81&\xf2\xa0\x00\x00\x00\xf8\x97\"\x08RB\x86\xf1C\xf4\x18\xb0\xe7\x04\"\xb0\xbf\x00\xa2\x1bq\x8a\x14q\xf0\x92\x81#\x8e\xf27\xcf\xe1\
<\xab\x11/\xa8\xf0\xb7\x10\x83\x13\x00\xb1\x19\x97\xa2\xc9\xbf\x13Fr\x81\x00\x00\x00\xe0\x1d\xf0\"E\xb0\xdb\x07\x10\xd3L\xf2n\x13\xe2/\
\xda\xa02\x8eP\xd6\x1b\xa2\x98L\xd0\xb5\x14D.\xb2\x82\x16(2\xf8\xae\xa1ptAb\xe8#\xce\xaf\xd0$\x12\xa2%k\xd2\x86\xbc\
\x90,9\x12\x0eb\x03\xfc\xc6\xc1:C\x80\xc3\x04\x046r\x91\xffA\x11\x14\x98P\x00\x00\x00\xbc\xda\xa3\x06@\xf1\xafMc}hq\
\'\xd1@\xd1dRL\xb2\xa2\xd0\x17\xd2\xeea\"\xd3e\x80\xd6\x8b!A)0\xe0\xe2\xd3RYb\xcbpP\xc2\xffc\xc9\xb6\xe3r\
\xf8Be\xe9`\xa5I\x10k\xa7!\x89\xf91\x1dLqPB\xb2\xa9\x9fR\xf5\xcec\xd6\x0bd[\xc9\xf3\xc8\xa0R\xbfR \xe3Q\
#\xd3O\xd2\x18\x0cD\xf9#QaLA\xc5\xe9\xe1\xdc\xd4\xc2\xf7Ip\x9e\xac\xa0!\x94\xa2\xdd\x04\xc0\x1d\x1e\xf1\x0c\xd3\xa3\x831\xc1\
\xe0\x07T\xa652r\x04\x11\xbf\x0bq\xbf8AM+\xf1KM\xb3\x07\x86\xb1\x97@\xf2\x99\x17dl\xc6\xb1o\xb3\xf2\x9a\xa1r\xdd\
\x17P\x85Rp/-\xe1\x19\xdbb\xad\xe4b\x15r0\xb3\x13`\x06\xf2\xf2\xdec\x03\xf69\x11\xaf\xe3\xc0\x02<\xf1K\x0b\xb0\xe2f\
\x01\x85#\x91|I\xa0\xc5\xbe\x92\xbfs\xa3\x84Xsu\xa4R\xf8Z\x91ae\x02k\xb6\xa1\x85\xaerj\x950\x05=\x90\x170\xc2\
\x20\xca\xe1<\xbf\xf0=]14\x1bAOJ1u\"\xd1\x7f[0\x1a\nr\x1aQ\x82\xfc\xc1\x92\x9cb2A\xd5\xb0g\x11 4\
\x00\xc4\xa0\x820\xad\x8b\x82\xcd\x1f\x02\x04\x81\xb2\x8c\x1c\xe4\xca\x14P\xea\x9d\x11\x97G\xc2@v\xc2\xaa\x13d\xe1|\xc2\x0c\xd0\xe3\t!\
\xc0\xa0:\xd0\xfb\x03\x93}\\\xc3\x14P\xb2).\x92\xb3\x7f\xa3m\xc6\xb3\xac\xaa2\xc1\x9a\x023\x88\x01(\x0c\xa1t\xd5\xb0\xfe\x1c\x14\
\x1a\x15r\x0b\xe2\xe3\x12\xcd\xd3\xd2\xaeB\xaf\xc3\x90\x8d&Q\x08\xabs*\xf0\x11\xa4%\"\xbb\xff\xa0W\x7fSO\xc0\x12f\x00\x91\xb2\
^S\x94\x1f\xf2\x17\xdf1:\x8fb\xf8\x83\xa0\t\xb9\xc3\xdd_@\x16`1\x8cFS\xac\xbc\xc2rYb^\xd2\xf1\x89\x94P-<\
\xa1\x00c\x92\xa7\t\xe3\xec\x15p\x07\xd1\x92\xffv\xc0P\xe2\xd3\r\x97\x8095\xe2\x00\x00\x00`\xfc\xb3@/b\xb8\x03d\xc1\xb5\x80\
\xea\xc8\xb2\xbc3\xb2\x03\x96\xf3\xcb\xf73\x84A`\x9b\x8a\x90\xb6f\x02\xc5\xff\xa1\xdd\xd1\xa3\x00\x00\x00&\x10\x80\xbf\x87\xd1\x9c\x9f\xf0\xf5\
\x99p\x05#\xa3@!3\x8e\xe21\xac0q\x0f\xcac\xc8\x86\xb1\x7f\xcd\xd1\x12\xe13c^\"\xf4\x8d\xf1f\xd0c\xd1}a;\xbe\
P\xb5\xbes\xc8\xce\xe3\x0es\x81\xb2O\x02m\x10\xe3\x85\x86\x13\x9e\xd4\xa3\x91\xc0\xb0\"\xe1\xc0\xf8m\x800v\xe1_C\xe0\xd8\xb8\x01\
z7\xb39 \x81\x17\xcd\xa1\xb1\xf6sHP\xa0\xaa\x96\x92Q\xd9S\xd4cq\n\xa20\x8e/r\xbe\xcccg\x1b\x93r=\x02\xbf\
Y\xa1\"\x83`\x17\xc2R\xb5#\xc2`.\x83\xdf\x85AS\xa0 }\xaa\x80\xb5BcW3s\xd8kP\x00\x00\x00\x1d?R\x99\x99\
Q\xb3\x83\"\xd3\xf4\x10\xe4y\xe0\x90Y\x82\x9e<B%\x11\xd3 \xf7\xc3\xbf\xf2 \x8f\x93\x00A\x93\xb1D\xa7\"o\xb9Cn\x1a\x80\
6\xdc\xb0\x10\x05\x91h,\x83\x15\xe7s\x00\x00\x00\xcfCAO0\x82\x839\xd1\xc5\xae\x81\xe4\x90\xa2O\xe7\xc2\x95\x9d`\x8a\x92b\xbf\
\xbf\x81\xe9\x942\xf2\xaepH\xc72NM\x90\x13\xda\xa0\x03\x07\xf0\xd4\xcd\xa1\xfbY@F2\"\x8a3\x90\xd3\xc7\xc1l\x81\x122&\
\xd3y\x97\xd1\x11\x0c\x03W\xa9\x92.I\xd3\xdfvBV\x16\xf3EU2\xa9G\x10{\xea\xc0\r\x1e\xb0\x14d\xb1\xae\xea\xf3\x9a\xa7 \
\xf4\x1a E\xc7\xd3\xb1\x81\x11\xdf^\xf2\xd1\x00\x80*3\xf0\x9f\xdf\xe0\xf2-\x92%Vp\x83\xe5\x80wJ\xe2\'\x87!b\xb4\xa1\x13\
\xd5\xa1y\x19\x84\xf8\xe623GQ$\xfc\xc1\xec\xd1\xe1\xf3&B\xc45\xf2\xdfj\xd0\x9bL\x12h\x1f\xc0\x00\x00\x00 \xbdB\xffq\
\xf0v\xee\xc1\xbd6\xa3\xdf\x8a\xb0\xb1\xd2\xe2\x1a\xa22\xa0m\x91\x00\x00\x00\xc5Aa\x90!@\xa2\xbcsf\xea3Mq\"\xb9\x04R\
\xf9\xac\xb0\xc2T\xa10\x12\x80WR\xe1\xe2\xbd\xb2}\xa9`\xed\xbcs\xc7Z\xd2\xe2\xc6q\x11\x9e\xa3\x02\x1c@\x81d2\xdf\x92 \xf4\
\xdc\x00\x0b\xa3\x00tj\xc0\"\xd2\xf1\xc3q\xe3\xbby\xf08\xf1\x00\x00\x00\x00\xaf\x88\xd2d\x19\xf0R\x1a\xb2\x14{\xc3\xe3?\xc0\xac\xc8\
p\xe2\'\xe3\xf1\xb8AJ{!\xa7+s!\xe1\xf3\x18y3=\xfaQ\xbb\\\x93\x02t\xe0.\x8d\xf1\xd7\xe0\x90\x9f\xa3\x81\xbc\x95\xf3\
\xb2\xa0\xf1;\x99Q\xae\t\xf1jPC\xb6\xd7B\xcc-\xc3\xf4\xab\xa0\xfd}\xf0\x13\x82\xa0`\x19\xa1\xe8\xe6\xb3H\x9a\x81\xaf:Cp\
Y\x81\xf7\x03`vU\x03\xf4\x9b\xa1\xa3Qr\xa6!\x01~\xd2\xe0\xbd\xef\xe0\xb3\nT%O\xb0\x017\xd2\xf7`\x82\x9b\x92\x108,\
\xf0\xbe \x90\xaf\xe0\x90\xba\x92q\x00\x00\x00\xf4\x88\x11\xe9W\x01\xeb\xd3\xb0\xf8\xc3\x92\xf3\"!\xdc\xdb\xb1\x18S\xb0\x84B\xa3\xb5\x08$\
\xc4w\xb10\xd0\xd3\xf7\xef\xf0\x82R\xb1\x18\x0f\xb0\xb3RCt\x97\x90\x98R\x81\xd0dq\xbe\x8f\xe3B\xa0\x01oEr\xd41qe\
\x1c\x01\xe7\xeac\x05\xef0\xf6\x1f\xa0\x1d\x801Rp2d\xcd0$kqMI\x92$CP|\xe5\xa2\xcd#\x90S\x8cs\xc6\xe9\
\"\xdf\xfecgqb\xcfC\xe0^\x81B\xbf\xea\xf0\x17\xa9q\x14\xe2\xf3\xce1\x82\xf4\xa1a\x12\xdc#r\x11S&d\xe3s_P\
(\xafP\xaa\x1a@\xf0@\xd2|\x8b@\xfa\x1d\xb4J\x16\x809\xcc`\x11\xdc\x92\xf9\xdcs\xebX!\x8c,S\xd1\x0b\xa2\xbbrRY\
\xfd\xd1\x10V\x93hr1\x1b\xf6\xd1\xcfV\xf0\xdf\x96P\xc4_\xf0&\xc3s\x9a\xd4\xa0+`\x01\xb0\x18\xa4\xde+2=\x0b$,\xa6\
Rw\xbbQ\x84\x19\x836g#\xc2\xcb\xa1\xa6\xc5\xc0\xb0-\x02$\xb0\xf3\x16\x1d\xa4\xd0\xc9\xe3\xad@\x13m!A\xbc\xa8\xc1\x84\xc5p\
\x8e\x97bz~r\xd5<PX\x95r\xb3\x83\xf3\x07j\xd1\xca\xee\x10\xe7\x97\xe2\xe8\x1c\x81$\xe1\xe2\xd3\x88\xc25\xa4\xe2\xab\"\x92\x97\
\x8f\xe1\xba\xfcS\xe2\xbb\xf0\xfa\xf2s\x17\xdf\x93\xd0\x89\x11RbR?\xcf\xf0\xf4R3\xcd\x08\xa0\xa1\xee\xe3\x87p\xc2\"\xdc\xf0\xf3\x18\
\x12,\x1c\x12\xce\x12\xa3\t\x1e\xa4Z\x1e@\x00\x00\x00o\x94\x106[\xb1\x145\x10\x90\xe43\x9f\x0ft\r\xf9\x10I\x16\x81\xd7K\x01\
]\xf6p\xf9\xd0\x81\xc8\x1bQ9SA\xf4\x1a\x04\xd7U\x83\xf5T\xb0\x92\xa6\xe1/r2\xf0\xecB\xa2\x84\x02\xb4\xa91\x80>0\xa1\
L\x01?\xd0S\x7f\xc4Ar\x92\x12\x1a@\xc2\x1c\x11\xa2 \x8dR\xff\xbdA1Kqr\x0f1\xe9\x02\xd4]Hq\x1a\x1f\xf2\x85\x9f\
\xe2W\nS\x80\xfa#\xf7N\x02\xa8\x85\xa11\x1b\xd2\x07\x9d\xa2\x92\x7f\x81\xb5(\xc2\xd5{rR0\xf3V\\2\x8c\x05\x10\xa6aS\
\x20\xab\x92\x9b\xb7\xe3XxR\xd8\xa8\xe2\xea\xea@\xb7\xe1\x93\xeb\x19\x94e\x9b\xc3\xd2\xedC^O\x02\xc1\x12\xa0/F\xe0\xc9\xa0\xd1\xd0\
H\"\xbd%p\xbe{1\x16\x18\xb0\xa5\x97\xa0\xfam\xa2\x00\x00\x002\xee\x81\xdb\xe4\xc1V\xb9\x80\x00\x00\x00\xc4\x95\xd00pp\x96\x06\
\x83\x13\x0f\xa2Y\ra\xb7\xf6\xf1\xbbmB;\x9a\xb2\xa6\xc6\x81\xcb\xdd\x13\xe9\xf9\x80U\x8d`2q\x11\xf0\x86\x82\n\xde\xe3s\x00\xa2\
\x18W\xb1\xe8\xa1\xc3\xed4\xe3\xff\x16\xe1q\xa2\xd0\xc1\x02@h\x87c\xf4\xaaP\x1cws\x00\x00\x00\x9apq\xc7\x03D\'V\x12 \
\rb\x90\xa4\x81\xaa\xd2\xf1;l\xa1\xe5.p\xcc6\"\xc4\xac\x80\xe8\x89\xc1B\xd2 \xb3W\x02=Is\xfd)\xf2#\xb9\xe02\xba\
p\"\x90\xa0+y\xd3]\xd4\xd1\xce>\x90`&1u\x1aq\xda\xd4\xa3`\xa2\xa3E\x0cDHo\xa0\xf4\x88P\xb0v\xe3g/\xc2\
l\x84C\xf6\xbfS\xa7\xc7\x01\xb0Y1\xb7\x16 \xe2\x1d\xd2}\x9a\xf0\xb2c\xd1\x9f\xe4\x03\xd9I3\x93\x11R\x99\xe9\xd2\n\x9e\xa2\xc2\
\x0e\x82a4RZ\x13\x82\x17\xb7\xc3\xe1\xfd\x00\x00\x00\x00ib3Q\x9e\xf2\xc8\xbd\x93\x01\xf5q.\x1aB\xe8\xbe\xb1\xeap\xb3\xdd\x99\
\"\x00\x00\x00\x88{\xc2L\xb1r\xdcF\xd2\x85\xf4B>\x8e\xb2;\xb0\xd1\xa2P\x83\xf5\x19p\x92\xb0!\xcf\x99s\x88\xafB\x19vR\
\xbe\xd6\xa2\x81 \"\x16i0\x1d\xb4\x912\xda\x91\n\x04\xb0w\xbd\x13\x8a\xe3\x02\x11\x16 \xbc\tB\x8bC\xc2\x90\x01D\xaahQ\xc2\
\xbb\x81\x87\xf9\xd3\xc5\x8ds/\xe3\x01!\x03\xc3\xbc(\xa30h\x01\xe1H\xc3\x9f\x8d`\xe8\t\x83gy!\xde\xcf\x91\xa0\x18\xa3\xf0\x9d\
\xc0\xde\xb0!\x0e\xa6 \xb5\xa7RM\x81@b\x02T\x1b\x01\x90\xa7y@\xdd\xec\xc2= \x93\xd6\xad\x8093 \x87\x1e\x04L \xb3\
\xa42p\xa0\xde\x93\xdd?s\xc2Is\x17\xeb\xd3\xd5xr\x12Y\x11\x8a\x0f\x04\x0c\xf3\x02z\x074r\x1e\xa0\xd0\x9eq\xe3\x81\x81R\
\xef\xd3Qp \x1e\t\x04\xe9\xe9\xd2o?@\n\xfc\x81%\xf7QmBs\xc5\xa9\xf2\xc1r\x83\x82\x10\x91?\xbd\x01hDPn\x88\
p\xaf!\xf0\x7f\x8dP\xa7\x95\xd2\x00\x00\x00a\x05\x90\x93\xe7P\xe4\x1b4\x85\xb0\xe1\xb3\xd7\xe3\x03\x0c`\xa0z\x91\\\xbd Q}\xb0\
\x14\x0b\"\x0fK`\xea\xbc\xe1~\xff\xe2k\x9e\xb1$\x0eR\xe2d\xc2q7a\x8aE\x91\x93:A\xb1\xb4\xf1{\x18a\xc3\xbe\x00\x00\
\x00\x00\xe0$Q\xea\x06T\x8b\x13\xb0\x1c\xd7r\x08i\x10\x07;\xd3\xd6M\xa2\x00\x00\x00\xc0\xe5B}\xfa`d\xfb\xe3\t\x89q\xc5\xc8\
\xa1\rf\xf1{3\xf3\x05\x82R\x19\xb2\xc3\xd5\xff\x00\xe0\x8dr\xadK`\x04`2-\x87\"\xec\x8b\xd2\x88\x14C\xda\x1c$\xb6\xadQ\
\xf8E\xe0\xac(\xa2\x88\xb6a\x05;\x91\xf7\x89\xc0D%P..1\xda6s\xfb\xc3\xa0\xe4\xf3\x83\x1ek\xe0\xbdS\x017\x11\xa4i\
\xf2Q\x17\xeb\x007\xf8\xe1\x92\xaf\xc0\xd1\x91\x82\xe2!\x03W\xa1\x93T\xaeq^\xcc#Yxc\x1ccc\x8a\x17D\xac\xb0\xb1e\xa0\
\xe2PN\x81\t\xe3\xc1\x00\x00\x00\xce\xf0AY\xf4\x93\xf5D\xa2\xb3\x15\xe09_p\xeaZ\"\xc523t:\x93\x8a\x95\"\xebw\xf1\
l\xb6\x80{\x81\xd0\xe9\x17\x92c\x92\xc0{N\xa2\x18\x16\x91L\xd5\x03XA\x00\xc5H\xe1\xfc\x8c\xb31\t\xa1o<\xa2\x82\xae1\xdd\
n\"\x04sRxp\xc2IeQS-qSwq\xab\x1absR\xc1\x0cl\x12\xab\xac\xd0s\xa5\xc2\xa9\x89\x01\xd1\xfaS{\xa4\
`\x1f\xdd\xe1AV\x020\xbbP\xc0\xb4\xe0\xb9\xcc\xa0MbC}\x9fQ\xb5t\x02\x8e;\xd2J\xa6\xa1l\xe2\x10e%\xd3\x80\x8a\x91\
\xb5%\"Ka2\xe6\xc7\xd1<\x99 \x1482\x0fz\xc1\xb6\x9aB\x18\xc4A\xc2`\x03\xe4\xb9\xf2\x80]1y\x9as\xeat\x80\xf6\
\xd6\xf3\xe6\xce3\x19\x16@\x02\xe6\xe1fkS\xd0\x00\x84\xa1pP\x009\x01\xcbRqoV\x82<{\xe0\xb09\x80~\xdc3\xb4\xf9\
C\xf61\"\xa19P\x90\x85\x90~\xd5\x01\x0c\x8f\x13\xa6\xbd1\xf2\nt\x99B\xe3\xde\x08b\xcb\xf4\x83\xea\xf7B\xe2\xd103\x9f2\
\xb3c\x820:\x80\xa7\xdc\x10O?\x91\xa4\xa8\x83b\xfdB\x1ap\xa1\xaf\xd5\xd3T\xc0\x11\xf9\xf0\xe0ei\xe1\xc8Z\x03\x8bu2\xa0\
<\xa0w\xbb\x82|\xc6C8\xd4\x91\xf9\x04\x04>t\xd2\xf3d\x01\xfd~\xf1\x1a\x11S\xcaW\xf2\x07\x03\xd4SQ\x01\x088\x82\x14\n\
\x14\x8avc\xda\xca\xa2\xebk\xe1\x075#w\xfb\xa2\xfe\x97\x01\xe1\xeeb\xc3x\xa0\x87s\xa2\x92\xca\x10\x02\x8f\xa0\x00\x00\x00\x0e\x1c\xe2\
\xa4g\xe1\x08\xf7R\xf5\x9f\xa3\xe8\xf1p\xce\xf9Ps\x14D\xac\x1f@\x01\x08T\xd7!b.\xf4\xf1\x0b\xb2\xe0\xde\xf9\xb1\'\x9bP1\
\xfd\xf0\x98w\x91n\xa2A\xce\xff\x93\x07\x89\xe2k\x07\x03\xa3\xb4\xe0<\xd9\xd0\xe9\x92\xd2#\xe2\xa3\xea\xad\xf1\xd9\xb5\xb0YdCC}\
\xa1\x14Y#b\xa5C\xf5\x98`E[\xa1\xaaXa\x93\xcba\x1b\xb3\xc2)\x1b\xf10%0\x00\xc2S\xb3H\x93\xe5\x9eq\x9dg\xf2\
\x84}bj\xde\x02\xf0\xb4\xc0\xac\x98R\x95\x9c\x102\xd5\x809\x12\x94`\xc5\xe3\x1cmb\xed5\x82H\x02\xc2\x8dz\x81H\xbd\xb0c\
t\xf0X\xe0c\xa7-\x02\xfd5C=\xc1\xa0 [C\\\xa3\xa2k\xec\xb0\xeb\x8fc\xb7x\xa1\x96\xf9\xd3W\x95\x00\'\xc9\x800*\
\xe1c\xd0p-\x15q\xa7\x850#\xf1@\xf8\xd8\xe0J\xd1Ci\xc4\x91\xfa\x1ea#5\xc0\x7f\x114/\x00\x00\xbf\rd\xa5\xc2\x81\
\x19\x0b\x94\x02\xacq\xc4;PovR\xea\rPu\xc2C\x00\x00\x00T\xed\x93l\xf6\xd2jr\xf3\xc6-\xe0\x07\xf5Cq\x16D[\
>cG\xcb\x11\xfc<\xf0)\xb6\x123\x15\xf43S\xc0\"\x13\xe3?\xe1S\xe5\x11\x14j]S_\x81\xc0\x1a\xb4\xe3\xf4\x0btm\x9f\
!\xa4@\xf1\xc5\xc3\x10bL\x13v\x82\xf0\xd9sb\xd2\x0cBWn\xf2\xad\x0b\xb3?\x87PW\xd20\xd5\xdc#5\x84\xa1\xd8\xc7\xc0\
\xb0\x83\x81\xd3\xf1\xd0?\x17 3>R\x06\x9a\xf0\xae\xc9a\xf2-\x00R%\x90xx\x80\xceQ ~U\xf1\xbbU\xb3[\x8d\x92\x04\
\xaf\x02\x12: u]\xb2\x98\xca!\x9c\x87p,\xda\x12v\xd8s\xa9\xd8\xb0\xb6)\x91\xd2\xb7q\xbc\xf2Q\x9f\x06\xa2\xe9\xcb\xf3\x14M\
\xe1\xebq\x12\x962\xa0_\xf9\xe1\x1f&a(\x84\x11\x88\x1a\xe0Y\x15a\x00\x00\x00G-\x80\x08\x88\x03I\xb9\"\xa9 \x90\xbd\x01\x00\
`\xec\x10\x00\x00\x00\xa9\x94b\xae\xe8\xc0\xdb\x1c\x83\xc6$b\t\\\xc3/\x99\xb3\x8d\xe9\xd1S\x9fP\xde\x8cSnUb#\xd5`\xe1\
\xda\xc2\x83\xee\x13g\xd2A\x87\x154\xa0\xa2\xe0\xf6\x04\x91\x00\x00\x00\x05_\xd1|& \xa1#@\xd4\xf0R\xc8\xe5#\x18D\x92\x91\xd5\
\x93u\xea\xf3\xc8\x8d\x90\x0c\xd6c\xaa@\xd2hZ\xc2\xd0\xea`4\xea\x00X\xfe`L#\xa2\xb7A\x00y.\xb2\x8c^R\xd4\xecP\
\xa2l\x93bN\xb1\x08\xc1\xb2_\xe2\x134\xd2c\xf0\xe4\xe2\x94^#\x17*a\xad\xd4sKC\xb1B\xe71\xb9\xc3\xf3\x03\x13\xd1\xd8\
Z\xf2\xfb\xf1\xa3b\x08R\xf1\xe3\xf3\xa8|RD\xf1\xa0\x82\x18\xc2J\x7f $\xd93mV\xe00\xe2\xd0\x8d*@\xf1Gqf\xea\
\xd2BN`\x9c\xa0\xb0V\xd7\xb3\xa0\xd4\x82O\xe5\xe2\xc2\x02\xb4\x85\xd4\x91\x95\xaa\x02\xeap\xe2\xc9FA\xd3\xecs\x92\x96\x83\x00\x00\x00\
\xbb\xefAIS\xa1\xc7\xb0\x910\x98\xe1\xe1\xbe\x00\xf0h\xd36\xa4q\xf9\"\xe2e\x7f\x81\x8c\xe30\xc9\xa7\x80\xa2\xcc\xa1h\xcfa\xa9\
\x0c\xd3@b\x93\x97H\xe1\xb4\x840\'M\xb1\xdd\x80@\x00\x00\x00\x17]\x83\xca2\x02\x1f\xa8\xc2H\x15\xe1\xa0\x8c \xb6u\x82\x1c\xd3\
\xf00\x02rl2\xd2\xaa\xe53h!\x03\xaf\x0e\x83\xd0\xba\xc1\x80O\x81n\x05\x0142\xe1`G\xb0\x02\xb1\xd0\x80\x0c \xdb%\xa1\
+j\xb1\tG\xf0\xbd\xf8\xe1\xc6\x1et0J\xd2Ru\x12\x9fx\xc1\xe1\x97\xf0o\xdcS\xden\xb0aD\xc1U\x1f\xa3\x00\x00\x00\xe3\
\xcd\xa2\xcd\xf31\x06KR\x1c\x17\xa2B\xa1\xa2\"J\xe2\xb27\x92\xc2l\xe3~\x80\xf0\xfdu\xf1s\xf7\xa0s\xb3\xa1\xcb\xf2p\x0f\x99\
\xb0\xab\x08a\xf2\xc4\xf2\x16\xec \xa3\x0bt\x8e: \x87n\xb05\xa1 \xc9\x13\"=\xf4\xc2m\xf5\x01\x9e\x0c\x01@\x00b8{\xe3\
\x9d&\x81\x01\xebB\x8c\xd4\xf0\xb5E\xd0T4\xf1]\x02\xd0\xf7\xef\x83\xbb\xa0\xe1$\x1aS\xa63\x82\xee\x83\x83\xdeB0M\x8e\x80\xb7\
\xd0\xa2\x06\xac\x10]!\xe1N\t\x14\x07O\x90\xacV\x82.\xee0.\x84R\xc4\x1a\xb4\xf0\xf0\x03\xbe\xe0\xa3\x1c\xc0\x91\x04\xf0\xe0\x1aq\
rm\x87\x92\x0f\xd4\xe2\x80\x1a\xc3\xbd\xd2\xe1\x97\x19$\x88\x84\xf3\x903a\x0b?2O\xec\x13\xc7\xf6\x81\xaf\x06Q(\x03\xa4\x14\x98\xa3\
\xee\x07A@lsw\xd2\xf12\xb0B\"$\xa1\xacs\xa1/\x90\xb06\xb6`\xbb\xec\xa3\x1f\xc0\x10\xf07!U\xfd\xc0\x11\x1f\x13\xb5\
\x1d\xf4\xea\x04\xb4\'U\xd1#\r\x00F\x99q6\x19\xb0\xc1\x180\xbe\xfdR\x87b\xe2\xbb\x84\xa1)\xa3\x12-\n\x82_^!\x1d\x87\
`\xb5\xda\xb0fvQ\x9d#\xf2\xdf\x00d\x1b\x04\x83\xca\x0e\xd4\x0fq\x10o\xf0\x93\xcaGa\xd7\xb3\xf1\x15\xf03\xf81a\xf4B\x02\
\x14J\x01&h\xc2\xbe\x0bc\x00\x00\x00\xf2/rj\x86\xc3\x9e\x16\xf0\xd4~R\xebfrgW\xa2&\xaa2\xb1\xdb\xa1\xb9\xf3\xa1\xde\
\xb0@\x9d\xd3\xe1.\x18\x81\x88\x19\xa4\xb95\xd1\xca\xd0!\x00\x00\x00%Z\x821\xb1\xb1\xd4\xa4\x93\x85\x97 \x97\xb3\xc2\xae\x9a\xf1\x8a\\\
p\xad20\x1dT\xa1\xcd7\xc1\x85\x9bQ\xe3\xb7\xa1\xeb*\x92\x87\xa9\x80\x89\x07C1\x0b2E\t\x94=\xf4\xf1&s\xa0T\x15$\
N\xba`s\xd2\x03\tG\x03B\xeb\x90\xd7(\xb2\xbf\x9b1\xc1\x00d\xa4\r\x10G\xb3\x80\x00\x00\x00\xf8\x02dp\x15 )ea\xa4\
\x89\xb3:\n\xe3\x13\xc3\x12r\x0ftNt\xb0\x7f<\xa0\x9c\xa4b\x16\xc63\x9e\xfb\xb1\xe3\xcc@A\xee\xa0f\xd8B9(\xb0;&\
Q9\xe8\x10S\xb0\x02Z\xff\"kC\xd2\xd16\xb1\xbd\xa7sf\xb2\x82b\xe4\x91$\x18\xb0\xbc2`\x00\x00\x00R\rr\n\xb2\xe2\
\x1bf\x80q`\xd1a9\xe2\xa6\x8c\x12qN\x03\x87\x91\x01\xbc\x19Cq\xc8\x00\xd9v@\x8d\xda \x1f\x81\xd3@n\xb3{\xd3\xf0@\
\xccC\x197p\xd7\xd6R\xb5\xf23?)2\xf7V\xd3}V@\xfe\xe3\xe1\xa1XQ@#\xc0>B\xe2\x88\x9f@\x05\n\xe1n\xbe\
\xc0]2\xc0\xca\xacQ\xbf1b\x9a\x13 \xfcXC\xd4@\xd2<\x1d\x00H\xbf\x13\xa8\x08\x02\x85\xdd\x12\xc8\xe7\xa2\xb8\xf9\x01\x93\x9a@\
\x01\x19P\xfb\x9e\x81\x12\xdf\xe0\xf0\xc6`\x86\xbf\x81\xde\x03\xd1R\xee\xe0\x1d\x07D\xea\x15b}\xb7b\xe0Ir\xc7\xdc\x01\x03a\xf0,\
\xf4\xb0J\x05\xd3\x9c\xb1\xd1p\x9f\xf2\x0fxRfW\xb1*\xa3\x83\x02\xf1Cn\xce\x83\xf7\x08D\xd9\\\x03}\x83\x92\x94n\xf1;\xb9\
\xe0\xb2\xb8\xd1j\x01\xc2;\xd5A\'8\xb1\xff \x11\xad\xe6\x11\x9f\xb9Pw\x1c\x026\xb5\xf1\x19f\x11&]AR\xb4\xc0\xb3\xebc\
\xd1\x80\x02&\xd3b]\xed\xd0R\xe0 \x94\x03\xa4\xf5\x08\xe0\xa7(S$\xcc\xa0\x00\x00\x00J\xf4SYE\xa0\x01\x98\x12\xbe\xf1P\xf7\
+\"$^\x10\n\xfb\xd3\xfa\xa0\x92\xeeMR1G\"\x9f\xca \\\x8a\x83\x8a3\xf3b=@2R`\xc6g\xe2\xce\xcf\x90z\xe4\
\x11Y\xea\xc0\xdb\xad\x93\xe1s\x931,\x82\x9cf\x12(\x110\x93^\xa1\x82\xde\xf3\xd8\x82`\xf4\x85\xa0\xe7D\x82\xb6\x90\xa1\xc6d\x10\
cu\x02\x0f\xc7\xa3\xcf^\x02\x00\x00\x00\x006\xe1\xb1\x9c`\x9d\xc2\xb2-/\x10\xa0c#$.\xb3\xd6\xb4pR\x18\x03\xe1_\x03\xa0\
\xc1c\xf22\x91w\x88\x11zw\xd0%z\xb0V?\xd0\x9aI\xa2\xb7\xe4\xc1K\xebQ\xbd\x94aH\xaf\xa2b\x99r\xd3F\xa38\xe5\
\xc2\xb1?\xf1\xb4\xce\xb0b\xea1\x94\xe4\x02\xd1\n\x14\xa0u\x10\xf0\xed\xe1A\xces\x95\x11\x81;\xd2q\xaaU\xd2U\xda\xa1\x95\x02\xf0\
}\xbasY\x87\x93\xe6\xee\x90\x00\x00\x00y\xcf\xf3o8\xa3]72\xc0G\xb3d\xf5\xe05\xfa\x93\x16Z2\xb3<\x03\x9aE\xa0\x01\
\x06\x11\xfb\x1c\xf2\xde\x12\xe4\xd1qa\x19\x07\x92C\x94\xb3\xf3<\x128\xea\xf1J]\xa3A\n\xc4N\t\x13P\xddC\xcb\xf9A\xaa\xc4\
\xf2\x1e\x1b\x04\xd0\x14R\x94\x041\xc7\xab\xd2&Y\xc1\xb9P@SK\xb2:_\"\x7f[C\x0e\xf2\xf0\x14\xef\xd0\xcc\x15\xc4\xc3\xb9\xa3\
\xf1Pa\xba5\x12\x1cpB\x90\xeaS\x12\x05C\x05uc\x93\xe5\xe2\x82\xbe\xd1\'1\xf0vu\xc3\xac\x18q\xd5\xc51\xb1\xf7\x81t\
\x8fA\xa6\x05\xf3\x14kb.\x1aa\xee]\xc1`w\x13)uB%\xf2\xb3Q50x>b\x1c\x93BLk\x11\x0cE\x80p\xa8\
\xc2\x08\xd7\xa3%\x93r\xc6%\xd1\x14A\xa0U\xdb\xe3,B!)x\x81\"lQ\x89\xff\x03\xa0\x96\x00[cB,\x01\xc1\x90\x8fr\
\xe2\x9e\xf2\x97\xe8B\x10)\xc0:KR\x82\xacR\xd5\\\x82\x8a\xad\xf0A\x8ac\xba~\xa3\xb7:\xd2\xd0\xcd\x02\xd3\xe3R\x1b\xb6P&\
\x9c\x10\x1c\xd1\xb2\xd3\xd5\xd3\x05\x91B\x97\xa6PO\x07Q\xc8\xfc\xf1\nI1dab\xee\x12\xd3\xf2\xb5PP\x12\xb3\x90\x97\xf1\x17\xc8\
\xf0\x0e\xa01\xa4\xb4\xf2\xb8\xc9\xd0\x9c\x0cDJ-\xc2\xad9\"\x1c\x0e\x00\xf0\xd6\xf2b\xfdc2\x93\x13\xc4l\xd0\xc9\'\x13\xe0\x11#\
f\xb70\xab\xa1\xd1pjq\xc1\xed\x01\x85v\"{\x02\x00\x91\xce\x12\xe9\xf5 C\x0e\xa4\x19\xdc\xa0\xb6P\xd2>\x9a\xc1M\xfa\xd3|\
\x06\x04\xa3\xa3\xd0\x00\x00\x00\xd7\x19\x90\xca\x1aC2\x8bQ\xd1\xe7\xa0\x9e\x95\xb0\xc5QA\x87\xc7C\xec\x18\x14\xbc\t\x10B\xda\xb0\xb1\x17\
\xe1\xb3\xf4\xe3z\xa7\xf0\x86n\x13\x82\x18\xd0\xb9!\x00\x1f\x1c0\x00\xd3\xc2\xe8\x9c\xb0`\xd9C\xe0\xbe\x818\x06\x91q\xfc\xe0{\x1b\x94\
\x9dG\xa0A\xd9a`\xcbam\x8b@\x08\xffqp\xe9\xb3\x02\xfa\x11\xd1)1\x9a\x8f`\xed+\xc1\x00\x00\x00\xf1\xe4\x00\xef\xa40n\
\xe6\x82\x0e\x07\xc1Bd\x91{\xe0@\x00\xc8\xc0\xcd=\x81\x19BR\x00\x00\x00;r`\xb9\xa2\x92\x99\xca\xa3T\x93\xc2\xcb\xfe\x81\x00\x00\
\x009-2\x93\xe9\xe0\xf4ER\xf2\x86s\xe3\x13\xd0\x84\x00\xb0O\xb6\"\x00\x00\x00\xd2t`\xedV\xf1\x8b\xbbP\xa0\xceb?G\xc0\
\"\x9eR\xa6\x89`\x83/\x01\xb32BW+\xd0\xd5\xa4p@k\xa3\xc9\x80`f\xda\xd05\x85\xd2\x88\x92p\x06\xf6\xe3\xca]\x82`\
\x06\x90\x00\x00\x00\xc5\x88s\x8eWs\xb9B\xa1z\xc2A\x07\xfe\xc3\xab/\xc2\xc8\xb9r\x17\x7fQ\xe0\x8dp\x9b\r$\xb1`\x10p\xb4\
\x81\xc2\xf9\"Gz\x10\xd0AAx\xa4\xb1\xfa\xec\xd3x\xee\xb0\xc4>\x10\xbd\x8a03\xe51\x88g\xf0\xd7E\xc3\xb2k\x81\xc2\x16\xe0\
,\xb82a\xdc\x11pr\xd2\xfc\xa3\xe3\xea\x81\x82hs\xb3\x07\xad\x11\xff\xcd\x13! \x93\xc4!R\x81\xf0\x00\xafz\xd0ZEB\xa3\
\xba\x11E\xff!\xb7\x99\xc1cK\xf2\xe3\x95\xc2\xdc\xc0\xb1\x93\xed\xd3\x0c&!\xa7~\xa3*\x92\xb3\x03\x99\xe2\x8b-qV\x94\xd2-&\
\x91F1\x02\x8f.\x90\xedIP\xaaTq\xae\x04\xd2\xdc=\xe0\xa3\xd8\x13\xfc\xa9\xe2\xf8\x04\x90SZq\x00\x00\x00\xf6\xc1!\xf6\x80\xf2\
\x16%a\x8c1\xf1\xb7`\xf2\x0f\xb3\x91YV\x10\xca<\x90\x88\x07\x112%\xd2\x0e\xadB7s\x90\x84qp\xa8\xbf\xa1]2Q\xdc\
\x0b0\xa0\x13B\x9a\xe2\x10?U\xc1\xbai\x11\\\x1b\xe2\x83\x8eQ\x87\x10\xb3\xba\xcd\xb3\xcdM\xb3P``\x96o@\xd63 \x8c#\
2\x1c2s\xd2\xda\xf0\xb6T@4<pY\x1d\x92bHb\xc0\x1fb\xe5-\x01\x9bY@\xf7^a\xcf\x06\x04\xdf\xdbS(\x7fa\
\xef\x16tt\xd7a\xad\xfd\x93\xf1\x81`3\xeb\xa22v0i\x1b\x84\x07\x8a\xe1\xef\xe2c^YA\xe4\xa8`\xa5\xe7\xf34\xc2q\x1e\
\x8eQ\x80Z\xe3)\xdf02\x0e\xe1\x00\xf6!/\x13Q\xd5\xf3s\xccY!bl\x13\xd0\xc2 \x0b\x10\xc4Q\xe5\x00\xf6-s`\x1b\
t;5c\xea\x04\xc0\x13\xb2q\xb4\xcbp\xfb3\xe2l\tdK\np\x9ch2\x0e\x17\xd0\x94#\xb2(\x0bt\xce\x0e\xd1\x9fd2\
\nES\x00\x00\x00\x05\xfc\xc2\xc6\x16\xa3 -\xb1\xf3S\xf1\xb9\x86\xd3\xe3i\x02\xdb\xcbaK\x15\xc2\x9a\xfbP\x1e<\xa0Rjr\xc1\
\x00@\xb1<r:\x08!\x94\xf3Qy3r\xcd\x14A\xf5q \xa7uq\xe1\xed\xf3\x1fh\xc1\xd1\xd9\xf1R`a\x95q\xd1.\xe6\
1\x7f>\x91\xb6ip\xa2Y1\xfdAp\xa8.a\xad\xa2\xd0\xf0\xb3\xa1\x1bA\xf3\x97\xd0AX\x93\x00\xe7\x0e\xf3\xbc\x91\xc3\xd8\x83S\
\xebf\xe0\xa9ea(\x19\xc3^\xd5\xc3U\xb0\xd0\xa6\xc9ct\x8b\xe2k\xd0\xa2\xd8\xa7\xc1E\xad\xb0br\xf2\x00\x00\x00t\xdc\xd0d\
\xfa\xf1\xcd\xf5\x90\xfa|\xb0C\x13\xf2\x15\x1cr\xec\x890\x00\x00\x00G2\x10\'sq2\xe82t\xdd\xe2\x8a\xd3#\xef]\x10\x06]\
\xb22\xf1\xa3\x89<Q\xa8\x9b\xa0\xda\x86\x90\x1f@\x81Y\xf8\xe2\x9fF\xc2\xaf5\xa3\xd0\xef\xe2\xfe\xc2\x11mTp\xc2\x98\x93\xcd\x18\xd3\
K\xceR\\\xa5\xf02\x18\x90q\xbd`<(1\x07{\x90uq\x92]J\x03\x16\xfe\x03\xee2P\x19\xef3\x9cr\x11B\x811\xc8\
j\xf0\x8c\x7f\x90z\xff\xd3\xc0\x8c\xc3\xfa\xa4\x12\xf8\x94\xc1\xf1\xe1\xf1\x1e4\xa0\xbe!\x01\xd3\xe31P\'\xe0{\x0e\x12\x90\xe8\x11\xcb~\
\x00\xfa\xe9\x80\xa2\x9c!\x168\xd0\x88\xf1\xa0?`\x93\xfbH\x01|{\xa1W\xb2\x92Lc\x92\xb3Q\xc0\x87\x84q\x00\x00\x00\xd1\x94\xa1\
\xd7\xd4\x80\xdf\x08d\x82) ix\x92%~\xd0\xd65\xd3\xb4\xd9\xc0\xfe\x10\x04NL\x00\x8d\x18\xa1\xb7s\x81\x9e\x024\xbcx m\
\xb9\xd0\xcaxB\xda\xf3\xe2\xe0)q\xa9`\x01x\x8dA\xc6y\xe0\xe5\xc4Q@\xe40\x03\x9c\xf3\xa3\xc6S\xaa\xd6\xd1\x10\xedb4\x0e\
D\x8c\x95\xe3\x95\xa5\x91\x88<\xd3\xc6\x8a\xc1\x86<\xc2J\xc8\x00\xa7\xe8\x03x\xe7\xc3q\xf4\xd3\xa1C0\xcf\x9a1\x00\x00\x00\x92t3\
\xd4\"r\xddJb\xe1\xb62\xb2\xb1A\x00\x00\x00o\xc8A\xbc\x89\xa1\x97\x10\x81\xfa\xd5`\x01\xb6pN\xea\x820\xc8\xd2\xdf\xef3\xba\
P\xe1\x00\x00\x00:\xd8C}\x90@\x1cx\xe0\n\xb0\xf0\xb5\xc7\x11\x0c\x14\xf0\xcba\xe0\xdb\xa5\xd1\xed\xaer\xa3!\x12W\xe4\x11\xc8\xf6\
b\xd2:\x01+\xec\xe3c\xb1\xe1?\x1e\xd4\x1e\xa8\x00\xde svg\xd1\x8f\x95\x00\x98\x88\x01\x1d`S\x0c\xfb\x90jc37\xb8\x91\
<3\xd1\xbe\x19\x94\x13n\x92\'r\x81\xb9\x13\xe3Ke2\xcb\x9bP\xbf\xe8\xa3\x8e\x85\x83\xdb\xde\xe2\xb84`D\xd3a\xaca\x10J\
\x01\x12+\xd8\x83n\xd4\x01J\xe9!}.\xf1h\xab!\x1c\xc9S}&A\xce\x17\xe0lk\xc0\n\x00\xe4\xaa*\x91\xc9a\xa1<\x0e\
0\x9f\xa0r\x1d\x15A\x9c\xb932\x8b\xf3\xa9\xe0Q\xe9\xda\xd0\xbba\x800\x11s\xd3\xab\"Q&\xc1(\x9c\xf1\xf3\x9dc\xcf\xfe`\
\x8c\xf3\x11\x1c\xc1\xa0JH\xe1\x9a\x8a\x02\x00\x00\x00\x80\xe8\x03\xf952\x8d 1\xaf\xcc\xc3\xb2)\x00\x12p\x931\x8cP\xf0\xdb\x11\xcf\
\x0fQM\x13\x10\x8f`R\xb8~\xc1V\xc9A\xbe\x9f\xb33v\xb2[\'\xf1\x00\x00\x00\'q\x82[qs\xea_\xa2Y\x9bA<\xe2\
\xc0\xf8\xe8\x03\xe8\xf7\xa1\xae\xa5\xd3\xc1\x8a\x83\xab\xfc\xb3\xee\xa7\xe0\x1da\x10 \xae\xf3\xe7\xdd\x80\xea\xcb\x12ngRV\xdf\x92\xff\xf8@\
\x1d\x01\x92[\"!A\x18\xe2\x97\xe6\xe3\x12\xa4\x02\xa3\xbe\"\xdc\xfc\xb2\xa0\xbe\xf1,\xe8#\x94\xee\xf2\xac\x1eR\x0c2\xe2q\xe5\xf3\x11\
|!\xd8\xc3\x11\xba\x04\x03J\x17a\xb8\x96\xd2B\xd1\x91+\xde\x92\x08F\xe1\xcc\x96\x03\xdega<\xd2R]\xd3\xf2\xe5\xd8\xd0Y\x8f\
\xe2\xd6\x8fS=eR_3PKt\x01B\x0f\xe4\x00>2NK\x81\x9emRE>r\xf3\xf3C\xa5u2\xa3\xc10m\xad`\
\xb7\xd3s\xbb\xe6\x00\x10\x0bQ\x89\x9cQ&\xd4s\x08\x85\x93\x03\x0f\xe1\xb1?\xb0C\x9b\x02\xd12\x10\x0e\x00\xf2\xbfM\xc2\xdb\xea#R\
1\xb3\xd5\xd3 \x88A\x02\xf2P\xb29\x18\xe1\x17\xe9\xb1\xbf\xf1\x93\x90}A\xcf@\xf0\xf8e\xc1\xc3\x04\x90\'\xea\x13\x8f\x172k(\
\x92n;\xb1\x1e\xbf\xe0GU\xe3\x91xB\xf3,1\x7fg\xa2\x89\xe3\xf1\xf0\xcd\xe3\xecU\x13\xac\x17\x10\xa3S\x01\xc0\xa7\xa1\xff\x15B\
\x86\x19\xb1\xdb0\"T@bs\x05\xd2\xaa aD\x831\xcd\x0e\xd0\xff\x1b\x02\xde\xfc\x93\x9f\xb8\xa1Q\xff@\x14\xbd\xc0\x97\x87\x82e\
\xd7c\xc0\xf6S\xf4 \x80\x0b\n\x94@\xbfQ\xd2\x1a\xd2\x9dvQ\x81\xf41\x9bY\xa2\x1c\x1eS\x13\x011\xc2\x99\xf1\x8cj\xa3?g\
\xd2\x8f\xe8C\xf7+\x10\xbd\xa4\x82\xfe\x05$\xc3\xde\x01*\tC/\xf7\xb3#\xffP\xa9\x1d\x84\xec`\xf0A\xf0! \x881K\x85\xb1\
G\x92\xa2DHs\t\xdd\xc0\xa7\xefby]\xc3\xc6\xd9q\xe1\x95\x83\xce\xdc0n\xcar\x1b\xa7\xe2\x00\x00\x00C\x83p\x88\x83\xd0z\
4\xe3\x9fF\x03!\"B\xab\xee\xb1\xda\x7f\x939\xe6\x82\x11\xe5\xe3\xb6\xdf\x81g\xd5!\xf3\xde\xd3B\x1aB\x1f_\x00\x054\xa0%\xbe\
aJX3\xdd,\xe1\x93z\xe0R\x81\x01\xd3\x81\xc0\x07\x14t\xab{\x80`\xad\xd00\x11\x82s\x03#%\xab\xb1Yh\x81\xc4I\xe0\
x\xd9\x90\x11c3\x0f\xe8\xe0\xc9u \xf0\xfd`\xde\xf6s\"\x98q\x85\x86p0\xd7\xf0@t\xd1\x08L1\xd2f\xd2\xa1\x0b\"l\
\xa8\x81]\x90\xc1g\xec\xc3\x99)`L\xa9\xd0i`\x83O\xb2\x91\x8c\xe50\xa4SC\x88\xfd\xf0\x1fX\xc2\x8f\xd1\x03\xe3Kp\xe60\
\x10\x03\xf3\xa3\x07\x07\xd2R|\xb1\x03\x87\xc3\xae\xe4S\xad\xddC4;\xc1\xb5\x97\xd3\x1f\x18\x839\x01\x84\x16\x90p\x05\xd4A\xc5!0\
ii\xa3T\x19A\xd8t\xc1\xb4m\x81\x92aB\xc0w#\xf9\xd4!\xc0n\xc2*m\x00_\xb3\x01J\xe4\x02\xd7\x07T?\xe4\xb3\x17\
\xd7\x81\x9c\x1b\xd4\x93\xd2\x103}@o1\x81\xc6\xf4a\x0b\xf4s\xc4a\xd2\xa0\xb9r\x8dm\x11\x8f\x01\x11\x92\x94B;\xc3c;|\
\"\xee\xce\xf1\xc8\x05\xe4?\xf2\x81wd\xc1\xa33\x80]@Px\xba\xd0\xcf\xca\xf0*\x01t\x16\xd4@W\x7fb\x9e\xd1\x13\x12%\x90\
y\x15\xc2.b\xa0\x8ep\x10\x05K\xf3\xe9\xdd\xf3shq\x01\xb11I\xda\x11\xbdVSG0\x10\xb4hqd:!\n\x11\x14,\
\xb9q\x17\xe7\x81\xba\x95\x80\xc6\x893\xe2\x08\x11\x03\x9b\x90\xbc\xb0b&?\x92\xc5\xe4\xc0\x076\xc0\x1d\xcbs\x8b@3*kPh\xf7\
!\xa6E\xc1\xf2:\xe3\xc0\x83\x93k\x94\x82\xfdC2\xc9N\x92\xa6\xd3\x00A\xbba\x98ZS\xf9y\xc2Df`\x95\xa3\x00\xba\x17T\
\xf9\x0f\xf1>!\x80\x1c~`\xa6\xe3#\xfd\x00t\xe2\x89\xc1\xf9JB\xaaM\xc0!\xc7\xd3\x8cwBsHq\xdd\xa1\xc1M\xa4\xe0\xba\
\xe8\x01\xb7\x14\xa2v\xa0\x90\xcf\xdf\x80\xb7\xd6\xe3c\x11\x81\x199\xe0\x85\xba\xa0\x19& \x91\xb7\x11ch\xe3B\xb4r\x00\x00\x00{W\
\xe1\x06\x02\xc3\x99\xeb\xa0NtS\xa8\x12\xc4\x8f\x05d\xe0\x16\xd0b\x983\xfa0\xf0\x92\xe5\xa3;L!\xa8\x85S\x14t\xe3cEr\
\x8d\xc1\xe09\xbb\x11\x0cu\x12\xa3\xda\x11\xc3d\x93z\xf6\xa0z#c\xc3\xd6\xc1\x86\xab#\x00\x00\x00\x87M\xf0\xd3,1\x00\x00\x003\
\xd8 \xd2\xea\xa1T\xa8\xd2\xe9$\xb1\xaa~Qa/\x00[\x85\xa1\x02\xda\x83\x9a)\xe3\x04T\"O\xf5b:\x9c\x80\x1fq\x81\xc8\x13\
\xe3\xe2h\xb1\xf0;\x81{\xd1\xa0\x0fT\xd0\x82\xba\xf1\xf9:A_\xcb\xc2;\xf9Q\x8c\xc5\xc1\xd0\xcf\xf3<\xfb\xa1=j\xe3\xa0-\x81\
\x89%\xd0$\x96\x11\xe9%\x91\x03>\xb1\x93\xbe\x00\x14b\xb0z\x87B\xe3\xae\xf3\xd5\xbf\xb1\xe5/B\xc8\xda\xe2\x00\x00\x00;\x10\xd0\x0c\
]Qv\xa6\x93?W\x933\xd9S\x1f aP\xba\xa1\xdd/R\x06\x0f4\xba\xd9\x01ny\x90L\xc6B\x1f\x06\x822\x14\x82\x92\xf4\
\xf3&\xacr2*\x02\x9a\x7fB\x17\x03 \x92%\xa3\xf0\"\xc2\xf2a\xf1\x8d2\x10wO\x82\x16\xe8r\xc30\xf0Q\xca#\xb4!\xb1\
\x88\r\xd1{eR\xe3\x0f\xf0>\x7f\x12\xa5:\x11\xb9A3\xbdz\x12\x1b\xd1P:\x1f\xe1\xe0]\x80\x11-Bb\x96rz}\x90\xf1\
\xbb\xe3\xeb\xb6\xc1j\x03t%\xa6\x91\xb0\x01\xb3\xea\x014}\xf3\xa2\xb7\x80\xb3\xe7C2\xd3\xeeP\xa1d\xe3 \t\xa1\x19/\xf0\x14\xc5\
@/\xd9\xe1\xfd\x83\x11\r\xb1\xb0\xfc,b\xd7\xac\"\xf3\x1f\xd2\xae\xf0\x83\x922\x91C\xec\x03\xf4\x1f\x11@\xb2C\xb8)sD\x12\xc1\
\x040\xc0T\x10#r\x81\x80SN\xa3O\x0bQb\x9b\xd0\x8aI\xa1\r\x02\xf1\xfc\x01\x04\xc7z\xd2\x91A\xd3P\x02\x84\xc9\x900$\
R\x11\x98f\x83g8\xb0~c\xa1\xeds\xf2\x05\x1b\xa1m\xc9#A\xa8\xc2\xd7\xe53\xa6wbd\x06\xa1W\xe10\xa0B\x010\xa7\
bu@\xd1\xaf\x90\xe2!\x91a\xad\xc3\xa13\xa6\x90?\xe3\xf2\xbd\x85!\r\xb1\xe1\x92O\x922PSi`\x12\xe9\xc3\xc3\xd2\x83b\
\x84s\xb0\xbb\x8f!\xe6\x11A}\x13\xe4\x93\x9e\xf0\xea\xd9 \x14>\xe1\\\x150\xc8n\x90\xe8\xff\xb1\xa7\xf7\x13}\xf3\xa0\x19\x18\x81l\
E \xe8\xb1\xd2:e\x81j\xb1 \xea\xa0!\x8f\x0cB\xdb\x01s\x81\x8f\xb0\xbc@2\xca\xb4AK\x8b\xa2w\"\xc3\x08 \xa1[2\
\xb2$\x06\xf3\xffr\xc0\xf6\xac\xd2e\x9a\x81fd\xe2\xfd\xa7\xa0?\x9f\x91\xa7\xee\xa0A\x01r\xdf\xbbS\xcf\x03\x11\xe3n\xd1\xbckr\
;\xc8\xd3\x10\xc8\xa1N\x06!\xb3\xfa\xa1\xa3\xaa\x00\xe8\x1c \xde\x83\x80\x0b\xeeQ\x9f\x8e2\x9b\xcb\xe3[[\x02\x18\xb5\xf1}T\x83T\
\x01\x04\xd7)\x92\x15\xe3\xf2>\x0b\xe0\xec\xd4\xa3\xf1\xec\xa3t\xee\xe3\x00\xff\x90Z\x99\xd3z\xf2\x11>\xa1\x00\xd2r\xd0\xc7\x8e\x10\x9f&\
@\x00\x00\x00\x9d\xaf\xd0-WC<m\xc1\x08\x9d\xc1\xff&\x10\x8b\x8d 5|PI\x9b\xe1Rj\x90\x87\xe4\x80\x83r\xe2\xfc\x17\xd4\
\x00\xf4\xc2\xde\"1\x97\x9a\x83YS\x80O\xcf\xc3\x1b\x9a\xd0z\x02\xc4\xb6\xcb\xe3h\xcb\xf0\x08Ka\xbcE\"(*\xe0\xda\xfa\xe3\xf8\
\xb6\xa1\x97/\x12\x11\x18S\xde\x12r\x953@\xea\'\x91c\xea\xa0x7\xb2\xc2,@\xb8Y2\xa7\xe9pK\xb3\xb3J:\xf1 \xd7\
\x13E\xdfP#\x92\xc0\xf5\xf4\x83\xb2d\x93U\x80\x13oCSn/\xa3\x1f\xdb\x13*9P\x9b\\\xd2\x97\xf5\xc3\xc0p \xb9T#\
\xfa<A\xaf\xf8\x10\x83\xaf\xc1`\x1a\x80x\x98B\x8a\xa2\xb0\xef\xd1\x03\xdc\xcc\x03\x8a b\\0\xb2\n\x82\x13\xd6\xa7`\x12\xce\x90\x04\
\x8b\x03M\x97s\x1e\xc5\xd3\xd87r\x8fi\xd26E\xe0\x95\xd7\x933Er\x88o\xd1\x01\xd8S\xd5\x17\xd4\xc0\x03\xe2}l\x01e\x1a\
\x92+\xdf\x12\x88Sq\'u\xd1\xbaA\x82\xff\x88s\xf4\x85r\xa9\x19\x11D\xf3Q\xc6;c9s\x01\x01\xc6CN\xed\xb1\x07v\xf3\
\xd3\xa2\x11\x88\x11D)\xd1q\xa6\xaf\xa1\x7f\xbc\xb1\x97\x15\xc3\xd1\x10c\x999\x92\xa3\x91\xa2\xec\xe8\xc3\x8a_\x81\x90\xd6\xd3O\x1b\xd0\x9f\
z3\x1d\xf8\x81#wr\x1a\x1a\x10j]r<\xf6Cp\xc10\xbb\x87\xd2+\x0e\xb4Z\x0e\xf0\xc0<\xd0\x9e\xbdb\xb2O\x91\xd0\xde\
\xf1F\x0c0\xfb\xb2\xe2,\'adP\xb2wu\x02\xf7\xe1\xd0\xb4J\x12I\xcc\xa1\xfes\xc2H!\x82E\xed\xc1\x1bh\x80\xb4\xc2\xf1\
H\x01\x90\x8fY!v\xab\xc0\x91c\x12.\xb5\xf2\xde\x0c\xe4\x91\xdaa\xe28\x92\xb4\x96\x03\xf6\xf9a\xb2[\x82\x0b\x1f\xa1\xb2R\xd0S\
{r\x0f\xbea\xf3\xfcR%I\xa0c\x9aPpF\x010\'\x92\x08\x18\x10\x98NP2%\x81\xee\xa3\x92\x8cr\xa3\xfa\x16\xd4\xa5\xeb\
\xb0\x90V\x91\xcc\xe4\xc3\x99\xd6\xb3N\xed`o\xfc\xf3o\x852Hr\x93\xec\x131:-a\xd1\xe0\xd2\x93\xf0\xe0\xd5\xe1\xb3E\xf1\x81\
\x9d\xf8\xc0\x85\x8b L\xf53\x00\x00\x00u\xfeB\x86\x93\x82-\xf3p\x96\x8b\xf2\xb0\xf3\x02\xe1\xd0\xd2pz\x91\x83\x83\xe1\xb5\x8e\xc2\x0b\
\xa7p\x99\xe1\x93\xea\x1b2\xd0\x87\xd3v\xf8\x83\xe8\x14q-\x1d\x11]\x96\x80\xa0\x1a\xb1\x13\x8aaX\xec\xa3n51\xf0\x8d\xd2L\xce\
\x91\xe1d\xc1\xa5\xc0\xe0\x08\xf2\x01\x06.\xe2\xd3\xf2#\xb2\x06\xb2\xaaD@$J\xf1\x8b\n\xc1\xf0\xe5!\xf8\xda\xb3\x0bq2jj\x12\
\xad\xda\xb3~V\x01\x87\x86\x92\xdc4R\xef\xb0\x10\xdd\xe9p\xb9\x0f\x90\x8a\xf7\xe1\xf3 \x12\x9a*\x91\"\xd2\xb3rV\x13\xb1\xed\x92\xfc\
Yc\xd9*\xe0m\x16\xc0K\xf3\xa3\xa8z\x02S`\xb2-\x05\xd1$\xfa`8\x84C\x1b\x8d\xc1\xf3\x8e\x92\xe7\xf9\x03\xca\\\xd1|X\
\x80\x96k\xc2\xc1tqT\x17\x80\xaa\x11 \xc2S\xc0\x9a\x95b/\xb4\xc3\x9dp\xa2;\x9c\xd2\x90\xf6!\x04\x99\xc1\x8f\xe0Q:K\xf1\
\xae\xc7\"\xeeR\x11\xe0\xc5\xb31)QA\xe1\xb0[ \xf3\x8aT\xd1c\\\xd3\x9dU\xc3\n\xc6Q\xda\xdb\x90\xf3uB\x17\xc1\xe1\xaf\
\xa6\xb0\xf6\x02\xc1P\xces\xe2\xa1\xc0\xd7\x17\x01\x00\xcapHc\xd0\xc0\xa5\xf0\xa4\xd7#\xa9o\xd2\x0b\xd0\x90\xd6~\x83x\x82a\xe1:\
\xa1AP\"\xe1{\x10\x04\x1f\xf2\xd5\x12@\x8a\xaa3(\xde\x83\x02gQ\xe9\xa8S\xec\xddr\x06\x17\xd0a\xfd\xf0!\x16P\xfeqS\
\'\x9a\xa1K$\xd1@\x14$\x1e\xa4b|5P\x9e\xc3\xe3\x10\xd8\xf17\xf4`2JcY\x16$\x83W\xf2\xf9\x90\x10s3\x01;\
l\x12\x04\x0f \x96\xbd \x00\x00\x00\xd8\xb6\x80\x926A\x0c\x17\xe2\x91\xcc\x91\xcd9\x81l\x1d2\x00\x00\x00CF\xa2\xb1\xfb\xc2\x1d&\
S\xd1\x92\xa2\xdf\x0c\x81\x12QQT\x01\xb2\xb3\xeda\xa5\xdc\xc3\x05\xc5q\xe6\x94\x13\xe3\x10\x04\\c \x0c=\xc1\xcam28\xcb\xd3\
1\xaaAk\x04\x80j\xcd\x01\x16\x17\xe0OCs\x8f\xd4!\xf9=\x90\x12B\x10l\x9a\xa0\xec\x98\xb0\x02[\xc2\xea\x88\xf2T\x0c\xa4s\
z2\x97A\x01*\xec\x90\xf9\xb9#f\x80s\x1c\x0e\xd1\xf7\xfb\xd3\xe6\x8d\xa3\xc9\xb6\xc1\t\xb7a\xd4\xeb\x11\xc7bB0wP@J\
\x02\xd8}1\xda\x95\x01W\x80\xe1\xa9\xdd\xa1\xe4Zc4\x14T\xee\xf8#m\xbf\xa1#\xb9\xb1\xe1=\xc1,H\xf0\xec8\xa1*\x08\xf3\
\xa1\x0f\xf1\x99\xcd\xe2%33*\x12\xe4[$\x03\x9e\"C\xd5o0\x8e\xe2\xd2\x12\xcf\xc0e\xf4\x81\xa4\x0er\x102\x01v\xc6\xa2\xd2\
\x80\xc1O\x12\xf1\x19\x14\x92\xdaS\xf2a\xf2s\xe9\x0c`\x13\x9a#r\x191f\xd8`K\x1c\x02\x0e~\x91\x13_\x82\x860\xe1bR\
\x81\x11\n1\x80*\xd1\x00\x00\x00e\xb8!\xad\xe2\x03W~\xa0\xb3\x10\xe4\xa7\xba\x83\xe1\xcd\x93lN\xf0\x85\xa7 \x1a\xf4\xb0?c1\
\x92\xfcB\xbd\x06\xe49\x1f\xe3\x85\xdb`\xdb\xe4S\x1c\x8ap\xbe\xc8\xd2\x14\xd0\xb1\x17\x84\xe0\xa9\xfb\x03\xfdj\xa2} \x11\x00\x00\x00\xbe\
\x06\x11\x89S\"\x06p\x01M\xcb\x03\xbf\xa6\x82kk\xd1-T\xc1\x8bL\xa2\x9f+\x81X\xc5\x90,\x8b\xf0\xb5`\xf3+\x16\x11b|\
aE\x88\xb1\x84v \x99\xa9A\x96f\xc1\x19\xa0\xb1X\xc9p\x01\xae\x02\x0e\x07\x00\x18\x9f\xf3\xad\xae\xf2\xa7E\x80\xcb\xd43/\xc0\xc1\
\xc8s\xc0p-\xf0\x9d\xec#U\x881\xd7\x8a\xd3\x17\xcb\x81\x1dC\xc0hD\xb3!\x87\xf2\xdeB\x02\x16\x14\xd4\x9bR\xb2\r\'\x00T\
\x91\xf2\x85ISI\xe0\x13M\x97BF\xa6\xa3~*\x00{d\xc0=\x8fS:\xd9\x92S\xcc\xc0\x84\x99\x11\xe5R\x12\xd6\x08\xa1\x02\x19\
\xd1\xceb\x03\x00\x00\x00\x0fJpx\xbd\xf1\xa9\x17R\xc2\xbb`u\xd4B\xac&\x80\x18\x191<\xed0\xf7\xfd\x82\xa9\xe4a\x9d\xf0p\
\xf5\xbe\xe2\xf8kp:K\xb0\x89=\x82\xf7\x0e\xe4\xa8\xb1\xc2\xbf\xd1\x83\xc78\x92\x98\xf9!\x80\xb0\xd0\x81:R\x95$\xd0|52`\
\xdc\xb0.\xa1\xd1\x11(\x93\x00\x00\x00\xeb\x14R\x00\x00\x00s\x89\xc0s% \x1cD\xf1z\x913#h\x13\x16\xf5\x83\xe5\x8b\xd1\x13B\
\x11Q\x81\x82#l\x02^;\xd1\xd25\xb0\xfa_1\x07\x97\xd2\x10\xff\"\xb9\rp\xab&\x91\xbe\t\xf1tdR9Y2\xc4\x1d\x04\
\xe4\xdes\x04\x01\xe0\x00\x00\x00\xe9Kbx[\x11\x04\x18\xf1pH\xd0`\xf2\xb0\xef\x9cC\x90{A\xa5\x8c\xa3\xe0~\xb0!@@L\
\x9f\x03\xd4\x04\x92\x1d\x7fP\xd3\xe1p\x013\x90\xd5\xd0\x13B\x00!z\r\xd49\x96r\r\xcc\xf0\xa4\x04\xa1r\xfe\xf0\xd0\\P\x91\x15\
Q\xfc\xf3\x81\x91\'\xd3\xb9\x13\xc1R\x99P\x83\xe1\x10\xc0\xed\xe3\xb7\xae\xb2L\xbe@\xfd\x031\xc3]\x90\x879rdf\x92\x00?\xb2\
|\xa0Q\x8f\xb0\x12\'\x19\x01\x00\x00\x00\x8bO 2\xf5 \x8cX\x12\xd5\xe3\x80N\x08\x10\x06\xfa\xf0o$\xb22\xae\x11\xdawAX\
zB\xf7GR\x97\xdd\xa1WP\x10\x96\xb3!k\xc1QV\x11\xc3\xc2\x8b\xe2\xa62\xe1\xc4\x13\x91`g\x00*\x9f\xc1H\x11\xa1\x1a\xaf\
B\x184\xd2\xda\xae .\x83\xd1a%q\xa41\x13\x1co@\x8aJC{\xff\xa1!\xb9r\x08|0\x83\x8b!\xa4\x84\xe3:\xf5\xe2\
Ue\xa2\xac\xec\xb2\xb1?\xd3y\xef\xf3\xce\x06\xd1\x8cS\xb0\xb1\x10q\n\x9b\"\x9d\xbf\x90\x15W\"\x1f\r\xe1\xdcXP4\xd7\x92\xc1\
E\x01\x9df\xe0\xa8\x84\x01o{\x13\xa2\x15\x81\x0b\xee\xb3\x05\x92\xf1*\xf9s{\xb2a\x0bp\x80\xd8\xd1\xd1\x81\xe4\x83\x9a\xa5b\xc0\xa1\
\xb3\xa1\xb1#\xb78\xc27\xf3\x81\xd5\x7f\x02\xb6\xfbq\x06F\xe0\x0b\x0eBl$\xd0\xe9k\xb3\xe1\n\xe33\x02\x93\xbe?\x11\x1a\xec\x81\
\xbd\x11P\x98\xbcq\xe0\xf8\x82/Z\x92\x12\x02\x90\x01\x81\x10\xd9e\xd2\xc8V\xc2\x92>\xa1\xbbo\xe2a\xcc2\xd2\xb7\x82\x82&\xd2\x01\
\xeaa\xf9\x1b\x14\xa4\x00\xf03,ae\x13\xc0\x0b}p\x06\xae\x10\x80\x1d\xd10;p0\xd6\xa0\xa0\xa8b\x93t\x81\x15\xfaQ\xca\x86\
\xd3v\x80b\xf2\x8aS\xbe\\\x12\xdbYa\xb2/\xa1\x11\xa8s\x80\xcdb \xe2\x82\xc1\xcf\xd3\x16o\xb1\x0f\xe4s\x0cr\xe1\x0eS\xb2\
\xbc^\x80\x91\xac\x01\x00\x00\x00G|!k\x1e\xa2$K\x80-}\xf1a\xf5!D\xb4C\xa95`\x8e\xafqJ\x1c4J\x92\x90x\
\x0c\x80\x9c\x14Q\xa1,a\xdf\x11\x92\xdc\xbc\xc1_{\xe2\"V\xd1\xba\xdb0\x90/\x91\xd3\xb0\x91UUr\xb9ePMr\xe2-z\
\x12\xf7\x13\x80\xa6\x08D(\xbf\x11\xb3\xb8\xb0\x97\xbe\xd1\xb6>3(\x9cc\xec\xa6\xe0a0\x81\xff#\xb0!\x1c32\x14\x10\xc5\x10\x00\
>\xf3 \xb6\x1c\xd1h\xae\xe3\xe9\x07\x013\x8c\xe2\x83;\x01.\x9a\xc2\x0f\x11\x10\xf0Q\x90\xac\x8e\x01\xf7\xb9Bb\xd1\xf1\xfa\xe7\x82\xcc\
\xa10\xddWB\xdd6\xd0\x08Wa~iq\xd7\xc8\xb3$\xbb\xe1\x0fy\x91\x00\xcb }\x111\xa8$q\x1d\x8c\xf2\x00\x00\x00&\xfd\
2\xb31\x92\xaa\xb8\xd2\xd0\x1c \xfd$rq\x193\xe7\x0c\xf2XV\x82Z\xef\xa0\"`\"\x01\xb8sGm\x81\x8b\xf4 \xc1U\xf2\
\xf2BQ\xdfe\xb1\xa7|\x00T\xf3\xf3\xc4\x14\xa4OJ@lc\xb1om\x80\x9f\xada5\x16\x94\x02\x111Xz\xb0\xa5\xd4\xf1\x98\
\xf9\xa2\xb8Z1\xe8`B:\xe03-\xf6\x93\x9a\'\x82g\xe6\xf1\x8e\xa4\x12v?\xf3\xd9;S\x8b\xf5\xc1e\x121\xba\x80\xb2\xaes\
\x00\xac\xe9\xc3e\xfa\xa3\xdcBAPf\xa3S\x1aQ\x12\'c\xa8\x90\x02q\xe2\xe1mlR\"\xc8a\xf8j@\x1cQ\xa0\x00\x00\x00\
\x9d\r!\x18u\xf0H \xb2*\xcdA\x1f\x1e0\x98r\x00{b\xd1\x99\x1e\xa4J\x82!\xc3\x17\xd2\xac\xf30)oS%\xf9!b\
f1\x99M\xd35\x81\xa2\xf9\x1a!\xc1\xf7\x01nc\x80\xb7\x82\xf0\x00\x00\x00\xf9L\x02dr`\xec\xb9\xc0\x18\x93\xd1~\xd3\x81\xca`\
\x00\xd0\xd0R\x187\xe2\x0bvq\x100p}\xf7\x81\xee@\xa1;\"@\x91I \xa0\xcc\x83Q\xcf\xe1\xcf\xf6\xf1\xb2@@\xf1\n\xe0\
w\xae\x92\xf8F\xf1\n\rB\xbd\xe4\x83\x84f\x80\x855\x11\x10[\xd20\xedr\xb9w\xb2R#\x00n\xdb@\x9d\x19!\xcd\x8b0!\
\xb31\xff`s(\x9b#\xde<Az\x06\x81\xe4l\xf2\xd0\xb2\xf3\x0cx@\x07D\xd1 \xe5\xa3\x8f\x84\x80\xd3\x97S\xec\xba\x13\xaf0\
r\x18s#\x8e\xa1`\xdas\x81\x80\xa1\x81\xab\x04\xf0\xed\x99\x02\x84#r\xb4\x83\xc0\xad]\x93\x00\x00\x00\xc0\xf52\xb8\xa5\xf2H\xa9!\
\xbeMq\x97\xfd\x00\"\xa8\xf1\xef\x1c\xb4N9\xe2\x87&\xd3H\xf0R\xfe\x17r\x944\xf2N\xa1\x108\xc4\xc1:x0I\xb9q@\
p\xf1\xb0i\xb2A\xa2\xc2\x04\x16\xb14Q\x13\xea5\x80\x93B\xe0\x96u@\xf9\xc7\xe3\xb27p\xe9\x0e\xe2\x89\x10!UcAl\xc7\
\xf1\xa1\x81\x03E@\xa0\xc2\x922\xe7\x11P\x82\x1d\x04N8@\xa7\x95s*\x92r\xcb\xf4\x82\xcd\x13\x10\xb5\x87\xb0\x87\r\xf3\xe9\x9f2\
j S\xd2!1\x04\x84\x83\xfb\xc8C\xeema\xa6o\xa0\x1c\x04\x90 \x1b\xf1!\xd0\"\xcb\x0c!QW\"\xe2y\xa1L;\x92g\
\xad!\x17\x8a\x02Q\xf0#\x0c\xac\x82\xf4h\x82\xfa\xa2Q\x01\x0b\x94\xab\x064\xfc\t\xd4\xb1p\x10Y\x05\x11\x9bK\x12\xdbPQ\x16\xf3\
\x91C\x1dd\x8c<\x90\x85\x0b\xa4Df\xb2\xe3\xde\xb1\xed\x19a\x05Q\xc2\x96\xdb\xe2/\r\xe4\xb2 s\xef\x00C\xc4\x912\xa7\xd3\xc1\
\x00\x00\x00u\x91\x12\x88|\xb2\xfe\xddQ\x8fk\x00\xd1\x0b\xb1\x19\xe1\x81\xcd\x8d\x117\xc5\x01\xces\xd1\x10\x85R\xe8\xef#q\xe8\xe3E\
\x8c2\x02\t\xd2\xbfxsc\xed\x03\xa6\x13\x03\xeb\x982\xa4\xcf\xf2\n\x940\x8a\xe9@XB\x13%]\xc0e\x0f2\xe0%#\x95\xe7\
\x02M4p\x1e\xfc0NW!\\\x0cQ,\xd2\xf0_Sr1\x8e\xf2;\x90\xb0k\r\xf0H\xcd\x00\x03z\xc1a\x05\x02x\xc6\x10\
u] \xe9\xe5S\xd5\x8ab9\xc8\x91\x05$R\x9f\xea3eua\\\x1e\xd1\x158\xd3\x81g\x83\xd7\x9f\xd0\xfcd\x82Bh\xe1v\
\xb9r\x16n\x00b\x81\x11k\x87@\x00\x00\x00\xb8\x0c2,\x13\x84A.Ro\x9c\xf29\x15\x10a\xa8`\xa6\xde\x01\x0e4p\xfc\xc2\
Rw\xf1C\xc9\x082\xca\x11#o72\x82\x82!e\x15\"\x98\t\x13\x08\xee\xd0n\x95AW\xdd\x10b\xbc\xd1\xf1F\x90\x8a\x8a`\
\xe9\n\xe4\x11\xb1\xb3\xbc\x05\x82\x08g2\xfc\x9f\x02\xc4\xc0\xa1\xe6\x13b\x8aHc}\xb10F\xc63\xe7i\x80\x13PP\xed\xfa1\x86\
\x9f#6\x19a\x86\x80C\x9e\x18\xd1\x84\xabQ\xb9\x0f\xc3q\xbd\xe2\x85\xc0A\x1d\x12\xc0\xa8\xd6\xc3\xe4\x05\xa2\x0f\xd9\x90Emp2|\
\xf1\x1c<aU\xb4AH\x8b!]_CNT#\x00\x00\x00\x98\x98\xf0\t\x0ct\xa2t\xe2t\x18\xe0C\xd0\x01\xff\xaar\xa3\xf8\xf3\
\xb7P\x03=\x98qA\xf1\xc3k\xcbs>bb\xbc\xca\xc2]u!:\xe4q\x05\xfe\xd0\x98\x12\xc2\xcd\x85\xa3^\xc5\xc1zxr\xba\
g0\xd9\x1c\x92\x94\xb5\xc3\xa0\xc8\xc03\x82\x81\xc2\xb6\xd0J\xb0\xa2\x89&\xd0\x12}@\xb58\xe3\xa6\x03\xf4\x0cc\x12q\xfaC\xa4\x1f\
\xe1\x0f\xd6\x10e(\xa0\x95}\x832g iOA\x18o\xf3x\xb0!\"^\xe2\x8e\xbb\x92\xfeH\xe3\xc1\x0b\x84\n\xd0rlqA\
\xa1\x07$V\xb8\x02\x9ex\"\xd4_\xf2\x8c\xef\xf1\x8e\xf3\x82\xe2\xc1\xe3\xe0\xc0bl\xe7\xe3\x00\x00\x00,[\xf0\x90\xd0\xf0\xceDR\x0b\
;\"4XQ,B\x12(\xc4\x00^$\x00\xf1\xab2\xd3=\xf2\xc1\xae\xc0\xc0r\x90\xd8Q\xa3\xfd\xa6\xf2\xa2\x15\x82hdQ}\x15\
\xf13\xf0c\x95\xff\xa0]\xadS6\xc7c\x15^\xd3\xd2qp\xc2\n\xf4\xa1\xf1\x93\xa69#u\xec\xf1u\xcc \xe2\x90a\xcb\n\xc1\
\x7f\xe8`A\x82\xb0|\x1b\xb0\x00\x00\x00\xfd\xdb\xe3\"\x85!\xf4\x0b\x80\xc5\xd5\xc0R\x0e\xf4\x94 \x90 \xcf\xf2\xbbv\"e\xfc\xd1\xa9\
\r\xf3\xab8B\xd3\xd1`\xd3\x10q\xa0\x162[\xd3!\xd9W\xb1\"n\xe3zB\x00\xc0\xed\xf0\xce\x0f\xd0o\x80\x00}\x0c\x01\xa8>\
\xc2\x98\xf73\xaew\xc1\xe8z\xc2\x9f\x1e\xf0E\xca\x90\x06\xec\x12\xfa\x98\x12Z\xbd\xc2pv\xd0\x08\xbd`!\xda \x1c\xd2\xf0 C\xd2\
\xa1U\xd0\x82=\x01*D`q\x9f\x03~K\xe0d\xc3\x10\xcd\xfcB\x89N\xb2-\xd3!\xe7\xab\xf1\xdb\x9c\xc0\xfcxb\x99\xbb\xc1\xbd\
\xcd\"_\x98A\x9b\xf0\xc2\xe8@\x80\xdc\x11 \x11\x8b\xd1\xf0R\xe0\xd9 \x80\xe0\xcc\x91\xca\xd2\xb3\xd5?R\xfc\xd1\x81=SS\x00\x00\
\x00*]s@\x1a$\x18\x04\x94\n\x94\xc2i\xebA\xd1\x86\x12\xc3@\x00\x87K\xa2\x92 \xc2E\xdf\x91\x91\xc9\x83\x13\x89\xc2\xee\xa6\xa1\
\xb8\xcb\xa2q\xc3\x11y@R\x15\xf4\x02\xaa\x164Z\xc7#\x8d\x06\xd2k\x0b\x11\x0e\xa6Q&\x14P\x0bwslt\x83\xa6\xf5\xd3\x91\
(\xa0\x86\xc2\xa2\xd0\x11\xb4\x0e\x9d\x80_\t\x92\xb7\xd0c\xc5\xa4\xe1\xd5\xaf\x81\xc8E\xe0C\x9f {\x81\"\x00\x00\x00\xa3\x993\\\xf0\
\xd1\r>\xe0\xbf^c\x7fa\xd2\xaf\x15\xf2\xf7\xaf\x12\xe4\x18\x82k\xf0\xc1\n\x15\xa3\xeb\xc9\xe3\xa0\x10\xe0(,\x92\x0fw\xe1\xcf\xc4q\
\xe87\x91\x935\x03\xf5)\xb3M\xe5\xd1<DCYO\xe0\x18\xd3\x11:\x10B\xbb\x1b\xd2\xb2\xd3\x92Z!\x92vPb\x0b\x84Q*\
\xb2\x01\x96\xe1`\xa9AQ+3\xd1O\xdeAvCb\x17\xd4\xd3n\xddcQ\x12\x00\x86?\xa1\x1d\xb7\xa1\xcd\x98q\x85\xe6c\x00\x00\
\x00\\\xdfcV\xdd\xc2\xf2.\x02\x12\x1eT\xc0\xad\xe2\x8e\xc41\xb9\xffR\t\x82\xe1\x81\r\x92\xb2\\q\x1dS\xa3\x0e\x02D\xf5\xdf\xa3\
%\x14\xd4\xb0\xd1qu8\xc2F+\xa2\xe0\xc0s\xdb\x04\x94\x9f6S:XB\xdc\xecA\xd5pB}~\x80Z\xe8r\x1c\x97\xd1>\
JA\xe7\xb0#\xc0q0<\xf6b\xbdzC\x93.b|L\xc2\x00\x00\x00\xad\x07\xc4\xa4\x86\x12v/P\x04\xd5\xb0\x8f\x8d\x93\x12\xe6\
\x01R\x08\xa4\xea!\"=\x13\x81\x1ea\xc3=\xd6\xc1\\\x13\xa0\xb6\x89Rx\x9d\xa2\xfd\xa9A\xd0\xaf\xa3\x90%\xc1\xf1\n\x12\xcc\xec\xe2\
\xbaO\x10\xd7\x13QB\x01\xd4\xd6\x08\xe4\xce\xf1S\"\x83\x81+\xd0\xc1*<\xa2\xfd{3I\xc4\x91\xfa\x13#\x85\x0f \x83`\xc00\
G\x80\n\xe9\x92^\x91B\x0f|\x82\xb1KA\x99dA\x83\n\xb4\x8f\x0b\xe0\xe2#\xe2Wo\x82jw\x92\'\t\xf4DEaK\xf6\
\xe3\xce\r@\x1a\xb1\xc1\x94U\xb0\xd6\x8ca\xfeKR\x7fE\xb1\xee\x06\xb2p\xda\xb2\xb45\xa0\x00\x00\x00o\xc9\x81\x13:\xf2%\xd4\xc1\
\xbc\xddC\x89\xde \x07\xbdb[\x00\xb4j\x801\x00\x00\x00\x00\x00\x00(\xe9\xe2H?\xd2\x05\x00\xa2\xfe\x87\xc1oz\x10\xe2\xe3c\x8b\
F\x10&\xaa\x90&PAA\xdcq\xac\xc6\xb2\xc3;2c\x8e\xb1\xeb\xb2\x81\xb0\x16\xc2\x97A\x00y\xd0`{\xb7\x01Ed\xb0\x91\'\
\xf1>:\xf2F\xac\xc0\x9bT3\x11oB@<\x81\xac\xb8\xd3\xf5b\xf3\xbeDC:\x03\x01\x0bU\x011\x86\xa0\x97y\xf1\x7f1\xa0\
\xb7\\\x80z\x8d2\x1c\xeap\x89|C.)B\xaf\xfes\x1f\x1d$UQ\x92\x0c\xff\xb0\xa9\x0c\xe2\xca\x99\x12>1\xb2\xa0\xf2c\x0f\
\x83\xa3\xafR\xb1\xf0\x17A\x1e\xa3\xd1\x15+\x93\x9e\xee\x90\xae\x16\xe1LjQ\x00\x00\x00q\xf4\xf1q*\xe1\x8a\xfa1\xff\x13\"\x95\xb6\
B\xdbY\xc2Ngq\xd1Bs}ZB\t\x1fph\x7f\xc3q\nB)\xdcA\x12j\x02[\x06d\xc3\x95\xa2\x00*\xc1\xf4\xd5\xa3\
\xf6\xfc\xd3\x9c\x86 L\xc3\x81@\xe3\x80R\xf2\xd1p\xe5\xa1\x9f\x1ca\x99?\xe3\xecD\x13\x00\x00\x00\x99\x12$\x8dU\xe1\xc6\xb1\xa0r\
Ca\x18\x7fB_\xe0\xe0\xb9+\xf2\xa7\xeaP\xef(\xe1\xdeEb\"\n\xe3\x96\xe62\x8b\xfb\xa3\xa8\xf5A\xea\x99a6\x99\xc2-t\
B\x93\xe7\xc1\xa6\xe03{\x13\xf0i\x11Be3Rg\xd6@kT\xf1@o1\x81`\xa3\xf0\xda\x92\xea{A\xbe\xc0R\x00\x00\x00\
WI0kn\x81\x00\x00\x00W\x02\xa3\x00\x00\x00\xd5|\xe1h\xbcP\x10\x1b\xc2\x90\x1e\x84\x1b\x8f\xe1\x05\x97\x11\xb2\t\"\x8f\xd6\xd0\xca\
C\x03\xfaI\x01+\x892\xa0.3FI`\xe2l\x03\xe3\xebs \xefb5R\"&\xb1\xe3\x00\x00\x00\xd6/\xe2\x0f\x15$\xe0p\
\x00\x00\x00\x00\xc1h\xe3M\xff\xd3{`!\xa1\x93\xf1\xed\xec\xe1\x048\x91\x83\x12\x82\xd8\x07\xc1\x14\xd5\xa2\xd2t#\xdb\x8d\xa1\xbc\xa8C\
\xe2\xfb\x11\xd4S\xf3\xcf{p\xf2\x91\xb1wq\x01\x96o3n-\xb3\xc0\x0c\xa0\x85\xb40le\xd3\xc4\xc9\x03\xe5\xa6\xf3\x107a\x0b\
\x13\xd4\xdfP\x02\xa6\x11\x14\x95\xd9\x00\xd5\xc8\x81\xf6\x01\xd2l\xf7\xb2\x07\xfd0&\x1f\xf1\xd9A2F\x91\xf1\xf1\xa7\xd1ET\xf0\x10-\
\xa14\\\xc2x\xaeP\xe1\xba2\xb47\x11\xc8A3\xba\x0c\xa3p\xedp\t\x05\x92\x00\x00\x00\x96\xda\x12\xf6\xd0sQ\x98\x12\xd8\xd9C\
\xb7sp\x88\x9b\x02\x19\x1b0\x9e\x1c4\xb4\xc7\xf3a-\x01\xd1\x0b\xd0\xb9Yc\xb3\xfcAz\xd41OJr\x9d\xb7\x12\x80\rdZ\
U\xc3;\xc7 \xe7\"\x02\x93\xd5\x01A9\xc1\xcd\xcc\xd0\xb9\xad@\x0f=Pj\xe3\xd3I\\\x00\xad\xeeR,k\xe1yk\xc2\xd1\x02\
\xc40+\xe19\x8b \xe0\xc5\x00%g\xa2\xa1\x11\xd1H\x98A\x87Qb\xc5\xfd\xd1e\x10\x02\xaed!K#\xf1\xe1\xe80\xe3\x17!\
\xce\xe8\xa3C\xf7\xd0\x86\x07T\x948p\x00\x00\x00X\xa62\xdd\xf5\xc2c\xf0\xd2\xf4\x85\xa1P%s;\xb2\x92_\x07\xe0n\xf0\xe0$\
ec\xc3W@\xbb\xec15\xab\x00\x98\xcaRc\x0c4cASp&\x13y+\xa2\xd8\x15\xb0$O\x02FF\xf0\xb7\xe9\xd1,\n\
4\x0e\xc7\x82uH\x13\x82\xca\xa1%T\x03\xf0\xa3\x90\xabn1\x86.\x92\x16!b\xc8\x920\xe1\x9e\xe3\x93\xed\x81\x1d\xa00\xb0\xdf\xf0\
\xa3\xdf\xb1Q?b\x00\xb5\xc2\x16\xfeP\x14\x1c\xe0\x9f\x98b\x10@\xd07\x07Q\x88\xa2!\xa8\xb6#\x0e\xcca~C\x80;w!\xfe\
\x8c\xb2\x8eq\"\xd5\x1e xT\"\xb0\x05\x04\xad\xd1\xf3\xb7\xbc`\x06\x1a\xb1<G\xc2\x11\xa4\x00\x04-\xd1;\xfc\xd27\xf5Q\xf8p\
\xd0~\x9e\xd0y\xc4\x90\xfdt2\xfbf\x01\xa8\x18R\xe49\xa0\x12\xc9P^#\x02\x15\xa2\xb0\xd0\xc9r\x19\\s4\'\x83\xc2\x18\xd2\
\xc8v\xa1\xc1\x80\xf1XPC\x00\xf5\x02\x81\xfbP\x11dR\xf4\xe0\x81\xe9~\xf3\xc4\xe6C~w#\x19r\xf1\x0b1A\xa1\x9f1N\
]\x02\xf0\'2\x04\x1a\x92\r\xd6rEjRz\xe7\x00y\xe3\xc3\xeb\x01\xf3\x1c\xd8C\x83\xe5\xb3R\x96\x10`\xcd\xe3\x951\x02\x96\xba\
\x01\xcd\rsrS`Y\xfa\x01\xa7m\xc0]s\x10\xaefA\xda.C\xd3+\x00Y\x9c\xa1B\xf2\xe2p0\xd1\xa1\xa7R\xc9W\xb3\
\xc9\xdc\xe3\x92EA\x9cW\x82T\x16q\xf6z\xb0\xd4\x84\xf3\x9e\xb0\xe1\xd5\xe6\x91:\xd1@\\\x1a\xc1R\xd1\xb0\x99\x8b0\x89\xb3\xe1\x1d\
\x94\x01Y\xc2\x80I\x0f\xe1\xcaB\xe2\x0f\x08CP\xf1C\xa3y\xc1\x9d\t\x82@w\xc0\x97\xa7Q\xa5\x87\x02E\x801\x05N\x03\xa2\xa1\
\x00o\xf2\x82_\x89\xc3\x0c\xa2S\x1b\xd6\xc3\xf7\xafc\xeb\xa8a\x00\t\x81\xf3\xd9A\xb0\xab\x81u\x06270\xb2S\xe8S\xa1\xf4\x80\
IZ\xe0n\x8dbIb\xd1\xb0,\xa1{\x85\x81b8#\x9f\x90QE\x950\x1e\xba\xe2((BH\x85\xa2q\x0eR`\xbb\x91\xba\
\x9d\xb0d\x06\xd4z\x1a\xa0_\x8cq\xe8\xef\xb2\xb6/\xa0\x04(\x81\xbd\x9dq\xf5\xbc\x00\xf9E\x83\xe5Z\x81\xb2\xcd\"\xedS\x02\xf1i\
\xc0$b#\xab6\xc1K\x93 \xb1\x81\x90\xbbK\xf1\xce\xd7\x01 \x08\xf1Y(\xd3ej\xa1\xe25q\xcdU@\xe0\xff\xa3\x95\xecp\
\x92\xc5\xe3\xc5+S\n\x19\xa4Mi\xb0\xe2\x19\x84E,\"n\x8a\xe3\xe8$\xd2p\x1d\xf4\xfc\xf3\x130KS\xdc\'\xf2z\x84\xc0\x9c\
0\xb0\x94\xd8\x03w\xd70W\xd6\x90#\x1e\x02\xec\xfa\xe0i\x8bq\xb8\x0f1\xcf\x16\xd2\x99M\x01\x93M\"~\x051;W\xb1\xbe\xf7\
B\xfe;\xe2g5\x02C\xfaP\x83\xef@]\xb5b\xe1\xa4\xb0\x07^\xa09\xdc\xe3\xb1\xadc\x99\x88\xb0\xcf\x0cT\xdc\x0e\xc4Z\xe7s\
M\xbd\xc1.V\x93\xea\xca\xe0\x88\xb9\x10\x9f\\\xe3\xe5\xf4p)\xcf\x90\t\xf9\xf1\x85\x90\x82\xcc\xcaS\x855\xe2\x12\xd9\x03zS\x01|\
\'\xb3\x9b\xd4\x01\x1a\xac1\x97\xfb\xd2J1\x91WMBx6\x01\xee\xe0\xc3\xcaV\x83\xeeh\xd0_k\x91\xa7\'\xc1\xaaX\xc2\xc9u\
\x91{\xf5Q\xcb\x0c#\x1fK\xe1}\n1>R\x01\xae\x05\x129\x00\x93J\xf9\xf2[\xfc\x02gH\xb0\x1a4\xd1\xe8\x88pQy\xc1\
\xbc[\xc2\xbc\xbe\x11\x14\xd9\xf1\r\x89c7\xe6@0\x87\xd3~\xa8\xa2\xd7{\x03y\xa3\xc0*\xb1`\x00\x00\x00\xfa\x8a!U\xf9 \xa5\
*\xd0\"\xc2\x90{\x99q\xf6\xb0\xb1Aa\xc3{\xa1p~\"\xa0\xf7o\xb0x\xf2\x10bY\xf2\x9c\x04\xc4\xea\x82\x83!z\x81\xc3F\
\"8\x1f\"&\x1a\xf0\xf8\x06\"\x9f\x97\xb2x\x12\xb1:\'A _\x91\xa1kq\xc8\xb3!\x93\x8f3\xb6\xdf\xf3V<\xa2\xe3\xd7c\
\xb9\xb0\xb1]\xe7\x01\xc9\x8c\xd0AS@\xb6VR\xa9\xd51\x00\x00\x00\xd0\x1d\xc1_T\"\xd5\x15Qyf!\x9e\xa32c\xaa\x02K\
\x8d\x83\xaa\x9f\x11\xe1c V\xd4\xf0\x90\x86\xc2P,\x91g\xd6qiS\xa1\x1b\xbf\x911:Q\xae\xa7\xd1\x98\xc8\x03\x06>#\x04\xb0\
\xf2Xi\x03\xc3\x1epN_0f\xf3c:jP\xad\xf4R\x89\rt\xc1\x81\x02*\xf0P+\xe0\xe1zsAhPaCU\xf0\
%g\xa3\x8eg\xb2\x16\xe9cM\xeb\xc3+\x96\x00\x9b\x91c3\x1e\xb1X\xc2\xb2X\'\xd3N\xda\xb2\x83\x04\x01\xdf\xf1\xb0[\xf0P;\
\xa81\xa2\xd7\x81<\xc42\xf1XS\x95\xb8 %u\xe3~\x17\xf4Y\x06\x11\xd2c\"\x8bT\xf2\xd2\xff\x11\x8c\xf1\xd1\x02\x83\xe3\x91\xde\
al\xd31&y\xb1Nhq(\x01C\xce\x12\xd1\x9f\xcePgy\x82\xe6\xf2\xb2\xb9\xf5\x102\x0c\x13M\xea\xb1\xfeX\xd2\xdd\x18\xa4\
\x04f3\x02%\xc0\x1cz\xf3\xae\xe3\xb15\xb9\xc12\x97\xf1\x88\xb2\xd0+\x02@\xd8\r2\x0c\x91\x91[\xf53\xfd\x80\xe3\x17\xca >\
/\xd3\xbd\x1a\"\xfb\xf6\x01U[\x01TTp6z\xb1y\xaa\xb2\xaf\xe9`F\n\xd3\xd0U\xb2\xdd\x88\xf3\x80\x92\x91\xb8\x82\xb3\xdaS\
\xf0\x81|\xc0\x00\x00\x00\x1d\x13t\x0e\x95\x90\xcd5\x91\x1c\xad!/\xebclY\xc0\xec\x05T2P\x12\x9b-\xf0^\x80p\x9c\x8ac\
\xa8\xe9\xd1\xb0\xaa\xf0\x0c\xf9\xd3r\xc5\x01\nA`\xcc\xa3\xd0\x80\x82ST\x1brxs\x92&\xfe\x91\xef\x9c\xe2|\x8e3\xf8B\xf04\
\xc3 \rz\xb3!\x050\xdb\xd6\xc1ah\xc0\xdc\xb2\x90\xaa}!\xbc\xb7ap\x99\xa1\'oP7\xb0\x10=ka\x14\xce\x93\x8ey\
\xb2\xd2!\xd0P=\xb0O\xad\x01w\x1f\x83\x92\x9b\xc3X[C\xfe\xc7Q\x0f\xaa\xb3H\x04\x04 \xe9 \xf3(`\xe8O\xd1\xec\xaeA\
\x89\xf8\x02\"\xb4@!\xdaQ[\x89\"=uq\x8a@\xb2\x94\x90R\x83\x01\x83\x13\xcdpKr\x80N\xb8\xf1\xc5\xac\xc2\xbey\xc1\x02\
\xc3P\x9fI\x8397\xd2\xf4\x1b\xd2\x01\xfb\xc3h\xd8\xd1\xd0n3cM\x11S \xa2\x1fMC\xda\xdd\xc3\xbb\x00\xd1^]\"\x8c\x96\
\xc0b\xd4c\t\xab \x8a\x11\xa10.\x02\x8c\xfc`\x9fq3{t\xb1\x9e\x9a\xb0\xa2-\xa3D\x9cC@\x0f\x91\x03\xbcq\xf63\xe3\
\x04\x95#\xecypt\x1f2\x87J`\n\x0b\xf4Gu\x13\xb3\xc8\xa3\xceG\x90\xd9\x86\x91d.\x82\xe8A\xe0>\xac (\xa5\x83q\
2\xf3yiPex\x01\xc9\xfc\xe3\xf4\xf5\x03\x82S\xc34\xc4\x03\xbc R\x13\xa5`3\x0ct\xc7z\xe1x\xf3s\xd8\xe8\x01\x07\x8b\
\x12\xb1=\x00\xb8Ta\x19\x9b\x01@\x1a\xe1\xb9\x9e\xe2\xba\xf51a\xf4\"\x94\xc6@\n\x90\x01\xad\xa6r\xd7\x0fs\xd3\xb9 8D\x90\
\xc4Da\x9e\xda\xa3S\xb7\xd3\x1e|\x10\x0ba\x01\xfaA2\xef\xdd\xa0\x04\x96B\x18\xf33\xac\xb6\x12e\x88\x11s?2\r\xf5\xc0\xde\
\x02\xc3\"G\xe0U\x0c\x80\xed\x16\x12z/r(\x07@J\x08\x11\xf7B\xf3!\xd0S\xa1\x13\x81M\xd9\xc1\x00\xb3\x83\x88\xe0\xb3+y\
\xb0m\x0c\xb1\xed\xb4\x92+\x8a\xe3\xee5#\xd5\xee\xf1\xe2\x1d\x14\x14\xe8\xc3Bj\xd1\xabtQ\xae\xaa\xa1\xdb\xedp1\x01\xb0\xe1x\x03\
\x9d6\x92\xe4ca=Q\xe2\x14s\xa2jF\xa3\x0f\xf1\xd2|\r!\xeb\x8b\x13\xf7rb\xfb8\x907u\x12\xa6;`\xb2\xde\xe3\xa8\
\x8d\x81\xa1\x05\xa2\x04/\xa2\xa5OAz\x86Sy}2\xd7\xc2!y\xf5\xa2uv\xb3T\xc5A\x8c\x1e\x11\x16G\xe1\x1d\xf8r/\xa8\
\x03\x14xq\x81\xd6\xc3ak\xc26\xed\xe3\xed\xfc\x03^\xcf\xc3\x01W\x80\xda\xeb\x00\x91\xf7P\xfc\xda\x11CX\x91h\xce\x81\xef\x94P\
\x15X@~\xcds\xfb\x94\xb2\xe0e\xb0pM\xc3\x06\xf6\x12\xb1F\x017\xecc\x13\x9f (\x90#J\xdc\xa1W\xcd\x91h\xaf\x02\xba\
\xe8\xc2\x11\xf5\xe2NH\x02\xdd!\x90u\x7f\xf2\xc4\x951JRq\r\x88\xb08\x1c\xc2\xc4\'\x91\x9b=\xb0\xef\xa9\xe2\x8d\x1b\x94[v\
Q\x02\n\xb2\xe2Ia5\xee\x03\x82%\xc2W6\xd1\xee\\C=\xdaa\xdeo\xc1\xc1\x98\xa2\xf4\x10\x10\x97\x9aR\xdb\x1f\x02\xda\xdc\xc0\
\xd8\x9a\xa2\x92\xfab\xea\nQo\xa9\x81\xb2\x01\x91\x94n\xb0O\x1c\xb1\x9c\xbf\xf3\xd6\xc4s\xb3;\x01d\x92\x82\xe7\xca\xd3\xc5\xdb\xc1\xa4\
?q%\xcc\x13\x08\x1ds\xb5\xc4\xc0\xb2\xa6S\xaa\xc0q~\x8c\x90ng\xc0D6\xa2\x8b\x00\x04\xffl2W\x1d\xf0\x0f\xbf\x90C\xd5\
SH\x15D\x05\xafA\xea\x051%\xd8\x80\xc2\xc0\xf3J\x05\"\x1d#\xb1\x01\x9e@^=\xd2(\x99\xd2\xc8)\xe0I\xfbq\\\xf7\xf0\
\x9d}\xf0d\xde\xb1\x95u\"I\\\x03UB \xa2\"\x10n\x89\x82VR\xc0\x910\xf1D\xc3rG\xa6r\xa7\x05\x91o\x1eT*\
\x82sw\nt\xd4\xfdC\xfbp\xc3W\xe9\xe1\x03N\x92\xc9\x00R\xd6R\xe0\xc5\x04\x11\xa6c\x02\x86\xe23H\xa6\xf0n\x1fQ4\x16\
\x93R\xfc@`\x12T?\x80\x00\x93{\x03H`\x12\t)\xa2=\x0e\xa2\xb5{3\xe7\x0f\"<9R\xd1Q\xe2ah\xb2\x7f\x0e\x04\
i\xe3r\x93\x0f\xa4->\x91b\xe7@\x93\xad\x81J\x18\x94\xfa\xcc\xf3\xac\xca!\xdb\x1f\xd1\x89\x0c\xa3\x84\xc7\x11\x9a\xc4\x13Q\xa2Q$\
S\xc2W\x0e\xf2O8\xe1\x01\xef\xb3\xf6?\xd0d\xfe\xf08B\xe3\xf61c\x80\x82\xc2W\xf9c\x84\xcea\xa0\x01\xa0\x9a\xfb\xf3]\xe4\
@@\x88\xf3);\x83Y\x85b\xeeY0\xe4jAvo\x02\xa0\xb1p\xd9^\x03\xfdl\xb1\xc5\x86\x006n!#\x9f\x92\xb9\x8d\x82\
\x0cv\x82\xa6B\xe25\xbd\x93\t\x96\xc1\x9b\x05\xf0\xd3\x91\xf1\"\x1f\x82K[@(\xccA\xb5\xf5\x93\xd6g0\xf1\x1bpph\x90\xa4\
\xb6\x11=\x96@%d`\x97[3\x00\x00\x00.\x96r\x15\xb1\xa2}\xe8\xb2\xd9\xef\xa1\xf0t\xa1\x00\x00\x00\x02\r\xb0\xf3\xb9\x11\xed\\\
\xf2=X\x03rZ\xd0\xc1\x90\xc1\x7f\x03\x84\x00\x00\x00\x8e\xb9!\xe3\x0e!\x95\x17a\x0e\r`\x00\x00\x00G\x8c\xf1\xd98\xd1`\xe5\xc1\
\xb24\xc22\x92\x80\xd1 \xd2\xf790\xd7\xd3\xf1\xa2\xd0Se\x94`\x1b\x14\x90\x00\x00\x00o\xc2\x02\x07\xe9\x93*$27a\xf0\xb6\
\x80P\xeb\xaf\x12\xc4\xe3\xe3g|3\x15t\xf0\xf8\x0fp\x04\xc4S5\xc80\xfb\xdd\xc3OM\x81\x90\x18BuD\xe2\xfe\xa0Q\xfb\xd7\
\xa1>\xde\x82k\x13\xe47#\xd1\x86d!.\xaf\xb3\x83Vc\x86O\xb2\x0b\x02\x12y\xfe\x93\xf9^\xd3D\x9ep\x00\x00\x00\x7f\xa5\x92\
\xdcN@\xcd\xfd\xa0F\xe8A{x#\x00\x00\x00e\x16\x84\x94c@Q.\x82<\x8b\"\xa2Ra@\xea0\x9c\xc7\x80W\x0b\xf3\xdb\
0A\x01)sw\x90r\xc4\xd8\xb3a<\x90\xcd\n\x12T\x01#\x97\r\xd2\xb5\xe6\xc3}(\x93\xf9\x9e\x124e\x90Y+S\xd2\x1b\
0#\xd9\xd1\xf6\xdf\xd1n\x06`\xef\xd1\x80\xf3>\xb2~\xa43\xde\xda\xa1\x96\xfa vF\xa2l=1\x92\xeeCzJ\xb1\xb5\x11!\
\xbd\xf0\xe3)\xfd\xb3\xd2Va\xea,S\xc2z0>o\xd0\xd8\xa6 w\xd1\x13\x16g\xd2\'DCj\x1c\"QA\x11~\xfc\xe3\x81\
\xa7\x92\x8f\x99a0\xe0 \x9e\x98\xf3R\xbe\x830q \xe3X\x92\xae\x7fP\xeb_\xc1r\x90\xe1m\xe4\x01~\x04\xc4\xd1\x93\x02\xbcv\
\x11$9q\x08^\xa3\xf3/A\r\x03qH\x03\xa1}G\xd2\x86/\x82\xca,Q\xd4\xfdRv\xe1!\x91c\xb1\xbc\xa2p/\x02\xc4\
B\"\xf3Qk\xd0\x191\x81s\x91A\xe0X#\"\x97\xc0s\xde\x13\x00\x00\x00$y\x12A\xc6\xe1{\x0f\xf4\xfe\r\x04 FB?\
\x8d\xe1\xfd! NwR\xb9]\xd1\x83\x99R\x9c\x7f@\xcd`a@\xfb\xa3)>B\xdb\x1a\xf1u\xfdA,{\x80\xb3\x7f\x91\xaaw\
\x90\xf7\x0bB\x07\xc9\xa3\xde\x19\xf27\x06R\xc2\x94\xc2^\x1fa\x9c&\xd2\x87\x12\xd4\x83\x05\x82\xfdip\xee\xa8BW%a\xfe\x8f\x10\
\xe4\xe1\x83\xaa\rd\xcc\xef\xa06j\xb1\x19$P\xe5!\x91]3\x11\xcc1cI^#\x90\xf0\xe3]T\x83F\"\x11\x96\x9b\xf2s\
\xcd0;\x8d\xe2\xd38\x10\xb8HRB<\xa0\x03\xc4\xe1\x1a\xc0S\xcbK0\x8dl\x00\xe1\xe2\xa0\\\x0cb[-\xa2\xba\x05Q]5\
\xb2\xee^\x80\xa3\x02`\xba\x08\xf1+\xce\x02\x82\x03\xc2\xeb{\xc2YF\xd1\x02\xe2\xf3*\x17\xc0\xa0\x0f@j\xb7Q\xc0\r\xd0\x0b\xe9q\
\x02\xb8\x82\xeaU`lmR\x8d\xa8\xf2x\xdeq^A\xf2mN\xc2\x90\nRbm\x01#Y3G\xd7c\xcb\xad\xd1\x03\xf2\xf0\xf2\
~\xe1\x81?\xd3`\xee\x00Mv`\x9e\x0b\xe0\xb7\xcac\x0e\x83\x91\x02\xe5C-\xb3\x83z\x96\xa3H0\x11\xba\xeb\xc0\xeb;\xc0\x1a\x89\
\xc1\xfe\xaeS\xd7M \xd5\x12\x14\xfc\x93\x11O\xff\xe1\xb9^1\xe7\xd0 \xcar\x81(?\xb0v\xa5 \x80\x7f\x02\xd7#\"Nw\xe0\
\x15O2\x92\xeb\xa3\xb0\x95\x915\x93A\xae\x1b\xe4\xbc\x11\x02~\x8f\x12$\xca\xa3O\xa5\xf2\xc9\x08!\xee\'\xe0\xc3\x1c\x81\xe1\x00\x12\xbd\
\x1a1\x00\x12c\x97M\xa0\xd9\x1e\xc1\x02\xdfsr\xfb\x81\xc4[\x11\xc0\xdf\x10\x1f\x8b\x80\xb7(q9?\xd2a\xe6\x93\x89\xd7S\x9dJ\
\xb1Y|\xd2\xf2#\xe0,e\xc2O\xa4\"\x00\x00\x00\xfc\x0c\xd4vG\x12\xf5\xbb\x82\xe3L\xd0~\xd0\x93\x8b\"`\x1b\x8f\xf2\x009\xe2\
\xf4\xe8\xb1\x00\x00\x00\xef\xf4\x02\xd6^A\xd2\x83\x00\x7fc\xa0\xf9\x12\xb2Y|\x10|\x96Q\x84V\x00\xba\x9d\xd2\xc0]\x93%\xd0\xd0\xa8\
Nq\x84\x84\x12\x9f\\\x00\xf4S\xa0\xc6\xc1\x91\x00\x00\x00\xf2\x8b`\xfcBA\xc5\xe3\x10FTR\x13_\x03\xdb\x01\xd4\x1f\xec\x83\xd8$\
A*Os0\x85\xf1\xaa\xc6\x90\xc5\x97\x82.o\xa2\xc0\t\x84\xf5*p\xad\xe5\xa1\xf0L\xb2L\x87\xe3nsa\x97\xc6q\x13\x8d0\
\xcf\x9f\xb2\x80\xf0R\xd6\xf8164\xe1\x96\x86\xd1y_q\xcb\xda\xc3U@\xb1\xa3hC6\xe90E\xbc2\x9b\xdc\xd2s+\x81E\
\xae\x12\xec\x14\x80\xe2\x07\xd3\x06\x1a\xa4\xbd\xe1\x02\xf8M\xd1#\xe2A\x8a\xec\x90ES\x02}\xb1Bk\x82\x10\x85|\xb1JNb=^\
\xc0\xbb\x9c\xe3:\xb2\xc0\xd6\xfbrR\xd2\x91\xed%\xf0\x80^\x91\xcbG\xf2vAr\x94o\x12p\x86\xa1\xac\x9d\xd0@\xb0\x90yp\xf3\
is\xc0\x1b-\xf05\xc1`\xfdq\x02\x11z\xc0\xa3\x02\xc2\xb5W\x81\xe0h\xb2\xeb\xc7P\xebjS\xbdU\x00 AA.YsM\
\xc4pS\x04\x81p\xff\x80/\x9f\xe0`\x83\xf2\x908\x82\xa6\xa0\x80\x7f\xac\xd0ZbQ\xed\xee\xe10n@\x03OQ\x0b\rs ~\
\x81E\x8f0\xf4\xfe\xe3\x1ah\x82\"g\x11%t\x13\xbc) \x1d\xb0\xc2\xd8y\x92B\xa9b`\xdd\xc1\xf2\x15S\xd3S\x811\x95\"\
a\x11\xc4\x94\x1d\xf4\x91\xa8\xb1o\xaa\x82|\xf6qt\x0c\xb2UFp\xb7mC\xcc\x06\x00|G _$\xe1\xd3\x1d\x14\xd0#\x12F\
r\x92`\x96\x91\xbb\xe93\x89\xf9\x82`\x86q\xe11\x92\x9b\x831\t\x83\xb2\x10?\xa1\xc2[\xb3\xa6J\xf1$\\SW\xd0c\x9e\x1b\
\xc24As\x9e\xe2\xf3\xe4\xd3#wE\xc1\xbc\x8b\xe33\\\x83y\xb9q\xc7 \x83\xa4\x15\x90\x15\x98\x01\x88\x87\x92\xefH\xc1\x8dk\x11\
^\x07\x01C~\xa3\xdaD\"\x87\x15\xb0\xcd\x0eSE\xd9c\xa4\xb2Q\x00\x00\x00\x96\xfe\x90b\xf92\x97C\x81?\x1a@\xf6\xb33c\
\xa7p\x03\x9a\x82\xe9\r\x03M\xda\x13{\xa5\xe12\xce\xd3\xdb\x08\xd3MU`\xea\x8a\xc2\xa6\xc4\xc1\x86p\xb3Oa\x90\x16Y\x82U\x97\
r5\xfbp\x82\xa9Aw%A\xb0\xf1\xe3\x1b\x9a\xf1\x8a4\x01\x8b\xd7\xb1x\xbe\xa2\xedFQJa\x11\x02\xc1\xb1\xaf\x00\x10\x0f\xf3c\
\xbfi\"\x9cDr\xec\x84A^\xdf!\xe6U\xa21\xc9\xa3\xf2\x9d\x92\xa3\xd9\xb1\xa3\x10Ab\x82S-\x0fD\x8c\xf5p\x99\xd0\x83\x12\
\x8dB\x04\x81\xc1\x83\xc5s\xb0e\x01\x0fj0\xd9j\x11$\x03r\x90MC\xd1q\xb2\xd5\xc1!\xc4\xf6\x00\xa6\xed\xe1\xe0a\xd2\x06\xf4\
\xd0\xf5\x10\xc2\xcb\x1c\x04\xc2J\xb1\xb7:q!\xe50w,\xc1\t \xe2\x11+B\x12\"\x11\xab\x02B\\\r\x84\xf3\xf1\xa1\xb0\x86\xb0\
\x90:\xb2\x05b\xe1\x7f4\xf1\xa0N`\xee\xbc\xc2z\xfd\x90\x9d\xc3!\x08\\\xf2\xc14\x11\x97\xfeSo5 \x9c4\xd1\x85\xad\xc1p\
\xb1a\xcd\xc6S\x8e\x0c\xc0\x1aF\x10\x175!x\xb0\xb2\x116\xb2$\x11\xa1#\x930E|3\xe5\x86\x02\x8c!1@\xcfs\xb8\xfa\
\x92\xa6\xef\xd3\x10\x0e\x00(\xa5 \xcc:\x12\xb5\xbc\xc1\xf9\x06\xf4fX\x93 \xf1\x03g3\x01\xd4[\x01\xdb\xf7 jI\x00\xaa\n\x80\
\x9c\xfc\x83\xb7\x01t\xe1`A.\x19\xa2p.\xa0\xe6A\x03s|\xa2\xd4Rc\xbd4\xb2\x80\x9a\xa1\x17}BChC\x14\xb9 \x05\
_@au\xf3\xfe\x1d\"\xa3\xf7\xe1\x19|\x02&\xa0\xd3c\xe4\xf3\x11\xda\x03h\x99\x91\x02\xa82\xb8,\x93\xfd\x91\xf2\x8c\x0b\xc1\xe8O\
p\xa8\x81r\xaa\xf2\xa0m\x05\x10=\xce\x80_\x0e\x93 r\xf2t\x13d#\xfb\xa1\x02d1\xb0Q\xa3IiA*W!\x11\xc8\xf3\
U\xf1\xb0\xf5\xe6\x90\xc1\x81\x80\xb7\xd6\x10\xe9\x9208\x89\xb3x\x97\"\xf4\x1a\x82H\xa1\xa1\xce]\xf1s\xb1@H\xc5\x83\xa2R\xa0Y\
\xdb 6H\xd1*\x82\xe2\x9a\x99r\x196\xb2<=\xb1\'Q\x93\xf6\xfe\x91\xb7\x04\xb0\x00\x00\x00\xdb\xb41\x06\xb1\xe2\x9e\xc9\xe0S\xd0\
p\x87D\x10\x81+b\xa6A\x82#\xdb\xf1\x12\xbc\x81-\xbe\xe0\"\x00$\x03t\x93\x149\xd1\x03g\xa0\xb5\x99\xa0\xd2h\x93\xdfC\x01\
\xf9\xa2\xc2\x9b` \xa2yb\x82\xd53\x93\xf6\xc3\xe4\xa33\tn\xc1\x18\xbc\xa3V:\xb25I\xf0\xdbQ\x81+\xa8\xd24%3\x9f\
\x03`\xb6\xb6\xc1\xd9\x8e\x91\xa3g\xb3\xf8a\xb3(7\xa2\x86\xaa\x12 \x1c\xb1c\xfbA^\xd1\x82\xf0\x8a\x80\xcf\xcd\xf3e\xb2\xe1k\x8d\
\x20\x16\x86\xd3g\xb0\xd2\xc3\x8c\x81$J\xe0&\xdfs\x9f\x92\x01p\xd0\x90v\xd7\x92\xd4\xdd\xc1\xdd\xf1SC=\xd0\xb8\xef\xa3\xb0&\xd2\
_jr?zB\x7f\x1f\xb0N\xe1\x00\x81\xea3b\x1e\xf2\xa2\x1e\xf1\xba\xf2r\x88\x81R\x1d\xber\t\xcd\xe3^\x1d4\x82\x1aA\xca\
\xe6\xa2\x9a\x92r\xe6\x1e`%\xb8!W\x8a`1Z\xc0E\xa5\x00\r\x0e$\r\x85\xb0\xd2z\xe2\xef|s\x1d%r\x9b\x80 k\xeb\
\xe3\xd7*!\xb33\x00v\x01\x10WU\xa1\xe9\r\x94\x95wR\xb0m\x12\xe0\xe4\x80\x99\xac\xf2>\x1c\xa4\x17\xbaPV\xb2\x902\x02Q\
F\xd8\xd0\xd4\xae!\xb3\x14\xd1`\x1e\xf4\xa2\xebBq\x12\x00&\x07\x04\x0e\x7f\xb0\xe7Ba\x1f\'\x82R\xc7\xf0&\xca\xb2\xe0wC9\
\xca\xa3n\x18\xd4@?@\xe5EA\x94\xb5\xb1LEBm\x00dp\x9d\xd0\xc9t\x12\xc0\x853\x8f\xd4\x83\x00\x00\x00\xd7\xee3\x7f\x04\
\xf2C\x08\x04v$\xa1h\x14a\xda7C\xa3\x8bp\x1d\n4\x9b)R\x0f\t\xb0\t\xe0\x02\\\xf1r|*\xc3J\x93r\xd3\x8fp\
Ne\xf0\xa9\xe0r\xb2;`7\xbf14\x80\x01\x84\xdc\xb0e,qm\x81\x11Q\xb9\x93\xc8n\x82aX\xf2]\xc8@\xf1}\xf1_\
\x91\xe1\xcdv\x82\x832!\xc68\x93\xba\xd8ra\x86#,\xd7\x8364\x12\x94\x0bd\xaf\xa1\xc2\x84H\x80uWb\x16,\xc0\xf3\x01\
\x14\x8d\x8b\xb3\xca\x8fq\xf6\x7f\x93\xdddP\xf6c2\xbe\xe0\xd2Q\xe2\x90\xec\x0ba\xb6\x94\x90\\\xff3C\xbe\x82P\xb6\xf1\xa7\xe3\xd0\
\x1b\x00\x90z\xd91\xab\'\x92\x9b\x08\x82w\x05\xa4\xa3L\xf3\xf4\x99\xa3\xb5\xe5\xe0\t0q\x81\x16BB\x06P\xc6\xf11>\xbd`)\
\xff\x13\xb2T\xf2\xdc\x1a\xc2\x93\xf3\x80\xf8+c:>\xb1j\xdbQn1`\xb3\x98\x10<\xe3\xe1\x04\xe0\x93\x87f2%\x03\x11\x88J\
\x92\xd6\xbf\xa0$\x0c2\x17g \xb2\x0b\x94\x00\x00\x003\xed\x00F\xe6\x02\x12#B\x99\x1b\x93\xae\x0c\xa4Uq\x00\x10\xa3\xd2\x0e\x8e\xa1\
\xed?P\x17f\"\x80\xa5\x83\x8bY\x10X~3<o\"\x97>B&\x8e\xb3\xa52sz\xdf\xd3\xadj0!\xf8\xb0\x06\x94\xd1\x01\
\x16\x00\x8d\xfc\x83\xbd\xc5!\xcb`\xa23\x06\xa0W\x95\xe3U\x0b\x04\xf4\r\xa0-\x03q\x84\x10\xf09 @|\xe0\xe2:\xc7\x81\xdc\xa5\
\xa3L\xe3\xb3}Vr\xe7\x98\xd1\x9bi\xb1\\G\xf2\x84n\x11,M \x00\x00\x00Ih\x12\xf8\x13\xf47\x8227z\x00\x02\x0bA\
f\xfb0\x957`\xc3\xa3\x82[\xfe\xc37\x9dA\xad\xa2\x03\xa7\x0f\x82\x17O\x93\x80a@\x15\xc7\x80\xbc\xc3\x01p\xdd`\xa8K\xc1\xe6\
\x94!\x17c\x02\xd9\xedQY5\xc1P\xba\xb3\xe3g3\xa6\xe6\xa3;N\xd3\x16\x17q\xe3\xa7\xc2\x9e1\xa1P\xfb\x92\xde\xc7\x82\x89\'\
\xa2<>\xe0)\xda\xc3\xadA \xbc\xfc\"\x00\x00\x00\xb5\x19\x14\x13\xfc\x02:[3\x1f\x95 [=3!\"\x01c7\xd0\x99\x1a\xf2\
\x90\xc5\x10 \xbd\xe0/e\xa1\xd2\xe2``;\"(oRk\xf9\x00\xbe\xaa\xb0\xc0\x7f\x83\x16(\xa1\xa7\xb3\x10}\x9bC\xc4\xe2`\xa1\
\xaar\xae\x1d\x00\xbf\x0bb\xc8/1\x05A\xd2\x94\x1d\xd37\xc1C\x96vR\x1b\x17\xb4\xa2H\xe2\x01+\x92l\xb40\x08o\x91\"(\
Q\x98\xf6\xd2\x00\x00\x00g\xd2S\xf7~r02@.3\xd2}\x18\xb4\xb4\x94\xe1Sy\xb3\x82Ds\xe3LRPf\xe0\xd6\xa6\xe1\
\xd5\x1bDjF2\x18\x0cQ\xf5\x89#\xc1\xc2\x81g\xd6\xb2\xe2O\xc3V\x84\xa2\n\xbaa[P\xc1V9\xc1\x11$b\xe7\x9a\xd2e\
\x85\xa0m\xfb#\xb0h\x10\x8b\xb5\xb0\'\xbf\xa0g\x8e\x10\xae\x8e\x906c\xe3q\xfd\xb2\xc3SbF\x0b\xc4C\x0b\xc1\x00\x00\x00\xbc2\
\xc1O\xb0\x81u\xa6\xe04U@-<\xd3{B\xe1B6a\xe1\x03`Tf1\x1e\x15\x94-\xfe\xf2T\x18P\xd9# \x00\x00\x00\
\xd2\x04T\x00\x00\x00\x89\xd3q\x0c3`\xf40\x03\xb8\xde1\xa2\x16\x93\t\x1e1C\xb3\xb2\xd1\x9d\xe0&I\xd14x\x92\xe8\x9b\xb3\xe7\
\xd0\xc3\x98~a\xc7\x1a\xb2y\x85\xf0O\xe6\x10\xa9\x96\xf1\xcc\x1cs\x13\x1b\x01\xde\x02\xc2\xf7\x01\x81\xc4\xb5\x12\x00\x00\x00\x8eAa\xacx\
B\x11\x7f\x13\xfc\xed\xa1f\xf9\xd3\\\x1b\x00Zvr.\x0e\xf0]\x87q\"\xe7r7\xb8\xb34\xe6C\xa3_\xa2%\x9b\xf2W\xed\xe1\
|f\"F\x8aP>C\x02^<\xf1\x12\xe5@\rX\x81\xb9\x0b\x90\x8e>\xc3S\r4\xb6%\x03<\x87Q\xffX\x11\xfa\x84Q9\
6`F\xefsl\xba\xc0<\n\xd1\x99\xe1\x82\xb1[\x01@\x11b\xc9\x1d!\x11&\xd2\xbb_2\x15\x0f\xf1\xbch\x82\x88\xaf\x80{N\
\xc0\x00\x00\x00\xe7\x17\x13b\xd1\x93]\x10!`\x83p\x9c\xea\xf0\xcf1@\x10,\x82\xd1\xed\xd2\x05^\x01\x0c\x04\xe2-\xffqf\x1c\x83\
\xb51\x81\xec#C~<\x11\x01\xb91\xe2\x06r\x00\x9c\x11\x90\xe6\xf0\xb1oP=\xd8\x91h\x12\x12\x82\x08T\xda\t \xdb\xe5r|\
`b_%\xd2\xe3\xa2\x11\xdd_\xc1\xfe9S\xc1&a\x19\xfbC@3\xf2:\x11\x11]\x06\xc3u\t\x14\x0e\t\xb1\x84\x87\xe0\x86\x9a\
b?B\xc0\x00\x00\x00vq\x90\xe5\xe9\xf3\xa9O\xf0K\x18\xc1J\x14\xa2\x8d\x8f\x90\xc1T\"\xc25\xc0\xb0\xee\xa3\x87\x12\xf0\x13H\x90\
\xe6F\xa3\xa4$\x00\x06\x8a\x13\xf4\xd7\x904d1\xe4\x96\xc2\xeb\x03\x84\xb0q\xb0\xc1\xc6\xe0\xad\xacq\x13\x85!\xb1\xd9\xa3Yz\x91\xac\
\xbc0\xab\x15DvT\x01\xdf\x88\xe0#\x1b\x93c\xe8\x91\xbb\xba1\xf8\x82\xc1\xd4R\x92\x00\x00\x00\xc8+\xa1\xa9\x1d\x11f\x01\x14\xe7n\
\"}\xa62\xfd&rP\nRn\t\xe2\xbd\x1bC\xe4\x03\xf2\xf3\xe1s\x00\x00\x00\x1d\x89\xc0\x1a\xc9\xf2\xe2\xf9\xb2\x04\x8c\xd0\xa0?\x10\
~\x15\xf4\xd7icE@C\x80\xd1\x035\x8a\xf2x\xf6s\x17b\xb1\xa9\x00\xf2\rBS\xf7\xe6\x832tS?\x14\xd1\xa8\xe1\x03\x06\
\xbe\x00\x83\xeb3\x00\x00\x00\x16s0\"\xe4\xf2\xc7\xb0`\xf4\xcbq\x07\x7fA\x97\x85A\x00\xa5\xb0\xf4\xa5\xd1\x01\x90\xe2g\x9e\x80k!\
RK{\xf0C\x97\x10\xa9\xad\x12J\x8d\xd2\x91\x1b\xa1:\xba\xc1$\x18r\x03#\x02;C\x01\x06\xd7@\x86\x7f\x13h\nT\'\xed\xb3\
9g\xa1/^\x03^\x1d\x91J\x90A\xa4\xf4\xd3\x84\xa8\xc1\xceL\xd3\x93G\xe1v)SM\xb3!\x8f\x80\xd2|\xc9\xc36\xc3A\xe6\
\xc8\xc3\xf5m\xc3\x165\xe2Z\xf3\xd1\x11\xf1\xf1\xcc\xc32\xa1~!\x80\xa1\xa3\xbex\xf2\x06;@\x8f\xa8P\xf9P\x11\xa4\x8ca.\xc1\
\xe2\x99\x001gK \x19p\x00\x8d\x1a\xf2\x83\xeaq\xd3\xd5 {\x0c\xf4\xeb\xcc\xf3\xb2\x06PM/\xf1\xf1\xf2p\xef\x96\xc1!\xd4\x80\
S\xc7Q(\x91\xd0\xe6\xd4\xe1\x08\"@Z\'\x92\x1e\x85`\x0c\x04aF\xf7A*\xc2#\xe3\"\x80\xd8\xbc\xc0\xd0\xef\x13V\x86\x92\x94\
J\x81$\xfc\xd3\xc9u\xd2>T\xb1\x8cj2*#p\x98\xccp\xfe/\xe2A\xbcQ7\xd6b\x89\xc9\xa0\xba\xa4\xd0N\x89\x81/}\
\x83\x99\x7f\xc3\x8b\x08A9\x8a\x01b\x02\xc12\xb9\xa2%\x13\xf0\xfb\x1f\x03r\xed1\t\xa2\xe1\x00\xe4sH8\xc2\xe02\xd2\x021\x02\
o\x87\x81\x91:\xe39M\x81aX\xa0\x82\x03\xe1\xec\x80\xf1\x8b\xa2C\xd4\xad\x02\x8b\xd2\"9\xf0@\x9f\xf2p\x1d\xfa\x92\xc6\xfa\x81<\
\xf3\xb3x\xe0\x11\xae\xa1\xc3\xc5L1\xbd}\xc1\xf4\xb6\xd0\x02\xbf\xd1r\xc3\x92\xde\n\xa1=_\x01\x00\xa4\x90m\xf8`\xb9/\xd2\x8c\x1c\
\x82\xf1\x14!\xe1XQC=\x92\\s!L\x92\x93Sv\xb3\x18\xab0\x01\xe6\xd3q\xcf\x80\xdc\x89\xb2\xe2\xc9\xc0\x9a\x12\xa0\x00\x00\x00\
\xacn0\xb0\x90\x83\x92b1j\x99\xc0\xab#\xf2\xa0n\x11\xd29`\xd6G\x91\x10\xc6\xc02\xf0\xe2Z&bz\x13\xf21-\xd2\x84\
s\x91(\xef\x13\xfa)\x90\xb7}\xa3\xc4\xb1\xb1s\xfc\x11\xd4\xdf\x93\x95\x1fp\\\x83\xb1g\'rQ}\xb3\x81\xcd@\xa2\xd5p\xdc>\
\xc1U\xb5\x818\xae\x13\x11`\x00\xc0M\xa0\xa2AC\xc9\x15\x02\xc2\xde\xf3T\xafb\x8f7BB\x1b\xc4\xbe\xd2\xa2q; \xe3@\xa2\
\xe3\xb3@K3\xe0{\x93\xa28zc\x00\x00\x008\xb8p\xf1^rr\xbc\x13\r\x7f\x92a\r\x93\xf0\xa5@F\xcc\xb2n\r\xd2\xa8\
\xde\"\xe5\x0b\x94\x8b(\x92\xba\xdd0 \x0c\xd0\tZ0P\x84\xb0lcr\xbe\x85\x00\xf0\xa0\x90p\x1e1\xf4\xba\x82xc\xf2\x97\x91\
\xf0\xb7\xd4\xb0DR\xa0\x00\x00\x00\xca\x02\xa1\x8a\x0c\x04\xf7W\xc0\xf6\xb2\xe0XIA\x02\xdca\xea&\"\xee\xd1\xb24\xb1@\xe5\xa9\xc1\
\xd2\x8b\xd2\x8c\x89@bGq$\x1cr\xe1\xea\xc0p\x0e\xe0\xc8\xd1\x025\xd0 \xf5\xf1\x80\x03\xcd1r\xb3s\xe4>b\x939\xa0\xe3\
u\x91\x00\x00\x00Gs\xc2\x92\x9e\x02[SSb\"3\x9e[\xe2\xe2\xe3\x920\xea\x03\xf8\xa9\xf06\x8a\xd0A\xf4\x13Js@\xde)\
C=\xe3\x93l|0\xae\x98q\x8d\x82\xc2\xdc]Cq\x0b\x00\x88\x88\x80\x8b\xf2\x815\xec`\x84\x1b\"L\x97\xc1H\"\xa0 \xc8\xd3\
Fh0\x03\xed\xa3\xccj\xf1\x04\xd2\xa0\xd5\xe7\xe3\xfd\xfe2\x80\x88#\xbeW\xd2\x8d\x1ep(\x9d\xe2p_\"\x86\xdf#@\x8d\x00!\
\'\xa3k\xc0\x11\x00\x00\x00IP\"4\x06D`\xb0q\xf6\xb8\x10\x180\xa3\xca\xcf2_\xf1\x91\xf6\xf6s{|aF\x92A[\xed\
\xb2oG@\xb1\xe1\x11\x96\x15\x04\xaff\xd3\x9e\xd7@\xe6B\xa0X\\\x91\xfd\xe1a\xf7\x14\x04T\xe0\xd2\x00\x00\x00\xc9?RJO@\
\xbf\xa5a\xfd\\\x11HqP\xbd]\x82\x14T\xc1*}\"Tuc\x86mRY\xc4\xb0\x92]\xe0Sl`\x11\x8a\xc3\xbb\xd5\xc3\xec\
9\xc2\xe3\xf0\xe0J\x13\xe4\xed#\x92\xbao\xe1W=\x01qU\x81x\xcc\x12XlqO^\xf12$\xc0_\'\xb0\x07:\x81\x91\x1d\
\xf0\x8c\x90\xf0 \xa6pP.\x00r@\xb2\x15A\xd2|\x05\xa0*\xb9sV\x96\x93\x14\x9f!\x947\xa1\xb4\x92rh, \x00\x00\x00\
Tp\xc3\xfai\x81.\x81q[\xee\x81\x19\x11\x94\xba\x93\x81\xc6\xe1s \xf5\x908\x03\x82\xf0\x0b\xf3\xf2,\xd0\xfcKPv\xe0\xa3\x9f\
]\xd2\xf1\x93\xa0ZZB\x16\x7fP\x94_@h4\xf0I\n\xc1\x00\x00\x00\x16\x00#\x80Cr\x98&\xe3\xc3\xd7\xe0\xf0_\xa3\xac\x0c\
\x10\x99\x832\xeaU\x81\x16\x03$e\x05\x03vH\xc2\xbe\xe1\xc0.\xa0\x92\xf46\xa2\x06\x02\xd0*\xe4\x13\xe6Y\x03\x89\x88!z\x8a`\
X\xeb\x80nG\x11\xb5,B\x01P\x91\x15t1\xe5\xd8c\xc3\x12\xb2\x90Bb\x8a\xd9\xb3\xf8C\xb0u\xf93\x06\x0e\xb1[\x9a\xa3\x9f\
\xc7sU\x9f1\x00\x00\x00@.a\x83\x02\x94\x03,\x01s<\xe0\xb1\x86\xa1\x1f\x8dP|\x9bp\xba\x93@\x03\x96 \x9d\x190=O\
\xe0\x00\x00\x00l `\xe7[\x12\xe7\x9dR\x83\xd9\xb0\x00\x00\x00*\xe1\x91(\xdbS\x02\xfbq_\x91\x03q\xa3\xb2\x04ZA6m2\
.\xcd\xf0\xba\xfe\xf0\xb1\xd81\x13\x87\xa1\x15\xa00\x00\x00\x00\xb4\x97\xa2\x08@\x80\x8aGR\xcc\x01\xc0\x85\xd2\xe3x\xd8\xd0\x9d\xef\xf0i\
4\x91,\x18\x04\x94\xef\x02\x86f\x11\x8cTC\xf8o2\x95\xdd\xd3\x87\xa3\x82\xaf\xe0\x13\xf5\x10\xd1\x0e\xfaC\x00\x00\x00\xbd\xf3s?\x12\
0B\xc2\x83\"Up\xec\xac\x10A$\x93]\xe3\xb0\xf8\xfdc\xac\xd5 \xe4}\x91\x063\xc1\x91\xa1r\x7f\x19p\xc2j\x12\x8d\x93\xd3\
\xb7}B\x0bU\xa0\xb7\x0e\x11\x87\xc9a\xf3\xd3a_y\x10\xbc\xbac\xb0v@\xaeF\x90\xd2\x95\xc2y\x17A\xb1\xc7\xe0K\xe7\xe3j\
YC\xc9\xd9\x13\x1d\x18\x14\x1f{\xc1\xb4y\xb2\xcfUa@\x1f`v\xc9\xd2b\xab3\xd5\xbd`+\xc9\xc1e\"R\x18\n\xa0\x1a\xf0\
\xb2\xee?\x11c\x80R3\xecaFH\xf0\x92\xd8\x81V\x14\x90U\xbc\xc1\xe3< \x96\n\xf1qn\x904&`\xf8\xc9aX\xa4\x10\
\xd3$0\x8aZ\x12\xf2\xb6\xa2T\x062\xb5\xf0\xc1\xb9\x1f\xe3D\xfa#\x92\xe4\xf1}\xb5\xc1\xb5\xb6\xa0\xf4\xe9\xc3\x9bV\xe2\xa1\xb5\xd18\
\xa2\x80nL\x12\x1d\xfa\xe3\'X\x83\x86\xebA\xdc\x19\xc3kD\xb2\xc7)\xf3\x03\x1e\xd0\xa1q@$vaWXP\x1c!\x11%\x17\
!\xbb\r\xa1\xda\x16\x04\x9fy\xe3\x80\x98\xd3\xc0\x9a@\xe5\x1f\x92\xc2\x13\x94U\xf2`\xfe\x04\xc2\x95,Q\x0b\xf5A\xeder\x90s\xb1\
\xf8\x9f\xa1\xf2V2O\x19\xa0\x93\xbf\xa2WC\xd2\xff?\x90\xf5\xd8\xe1C\xe8\xa0\xcaM\x91SD\x82x\xd9\x93\xa5Er\xf4K\xa1R\
)r\x00\x17\x93P\xde\xd0\xad\x1c4=\xd60\x9dx\x13\x9c\x06\xe4(u\x80(=B\x06l\x11^\xa1\x91G\x02\xe4\xfawp$\xb1\
a\xe6\x7f\x00\xf3\x0cbH\x04#Fe\xc3\xccx\x11\xf54b\x87\xdc\xb3 \'Q\xd3.!U6 6\x93b\x93\x8c\x03\xa0\xf8\xb2\
~\xa3\xc3h\x05\xf4\xbc\xfdC6\x00\xc2\xf8\xf60\x91\x08\xd4\x8cj \xa6]!{U`]\x84`\x8593\xe1z\x91\xdaEP\xaf\
\x91\xb0\xf1\xbf\xe2%\xf9\xf0\xafR\xb2\xe88\x80\xb6b\xa3!\x07As\xa0\xa1H\xaea\xf6\xd2\x00\"\x0b\x93\xe4\xf3A\xcc,\xf2p\xe9\
qRz\xc3PX\xe1s\x19\")L\x92.\x88\x12;O\xe2\xe1Y\xf0\xa6z\xc0\x179c\xfb\x1a\x93\x1du\x12p\xbc\x81\xe5V\xc0\
\xb1\xed#\x9b\x17\xd0=\xbd\x82\xc0\xeb\xd13\r\xf00\x1at:\xa4\x10{\xcc\xe1\xe1|\x11\xca\xaa\xc0\xfd\xdcPy+\x03\x1eR\x03|\
\xf9\xf2\x95_BJ\n\x84\x8c\xb7\xe0\xb1\xe9\xf2%F\xd1\x0342\x8dz\x12\xff\xad\xe3cV\xf3\xd6\xd83d\xdb\x83:\xee\xc2\xde\x86\
s-\xa0\xe1\x07oC\xa8\xa5b\xc5k\x11\xb5\x1b\x11\xd0\x9dbJ\xce\x10\xcc|\xf1\xf2\x13\xd2W\xc4\x11:\xf8\xd3\r\xe0\xb3\xab\x8b\x01\
D\x05\x10\xc0=\"a\x14\xc4\xd4{\x91\xc3\x83\x92\xe6^a\x865#X/\x92\xcf\t\x94\x8e\x0f\x81\xb6D\x80\xebn \x87\x9b\xb0\x1d\
\xe8\xe0s\x06\xb4\xc6V\x10K)\x01_;\xb0\xc6\x1bD\xf0ib\x88=\xa3\x02\x15\x90\xbe\xdbRr30Lo\xa2\xf0\x81#!m\
q\x19.\x90i\xe7\xd2\xe1:\x00\xb3O\xe3\xecGS\xde\x9e \\\xb50mQ \x8b\xdd\x80B\x061\x8c\x06\xd4\xe4\xc7\xd3o\x03 \
0\x83\xc0\x0c\x12$\r+\x80\x17q\xd3\xde\x1dQ\xdb\xa0C\xfch\x11,\xeb`\xc9EBu(\x11\x8a\x99\x00<9\xc0\xb8WP!\
\x1e\x84f[q\x93\x03\x93,\x16t\xe6\xb8P\xd2\xfca\xd0\xc0\xe1?4p\xe8~\x01\xd5\x1dP\xebE\x00\xe7OR\xc6\xd8\x91}\xd8\
\xc1\xd3\xfe\x02\x1f\xde ?\xbc\xd3\x9e\xa9P|e\xa0(\xfb\x93\xc5\xd3 n\xf1C\xe2\x93\xb1\x1c;\xb1-P0d)\xe2\xe4b\xe1\
\x0cQ\xd0+\x06\xe4Q\xdcs\x00v\xd0\xd8\xa7\xd3\xe9 \xe0\xfe\xea\xa0AMb,\x15 \xf1\xbf1F\xc9\xd2F\xba\xb2O\xff\xb2\x08\
q\xa1\xa3\xb9q*6P|~\x81\x94\xff\x91\xa6\x05 0s\xc1\x06\x00Qu\xbf\xf3~\xda@\xa1j\xd3q\n\xc0\x9c\xb0\xc3A\x03\
\xf0\xdf+\xb0-\x04\xb0\x90I\xa3\x0f\xda!2N\x82\xcb\x88\x90\x8c@\xc1\x98\xdfs\x08\xe6\xd0\x17\x86b\xe7KS\xca\xfbs\xce\x18\x94\
?\xaf\x90\xa0\xc3\xf2\x8d\x8dq,R\xf1\x9a\xc1\x10\x07\x8es\xbea\xc3L^\xc2\"\xb0\x91\x00\x00\x00\x1a\xee`)@\xb0\xdb\x9ca\xb4\
\xaf\xb0\xf5(\xe2\xda\xf6\x80I\x86P\x83\xda\x02K\rq\xbe\x8d19\x7f 2_\x93\xc9\xa5\xa0\xe8\xe0\x10\xa0\xd5\x93\x8e*s\xde\x7f\
a\x93\x02\x03\r\xf3\x11\x97\"\x92\xc6\xc5\xd2\xecb2\xed\xf8A\x19\x83\x91\n\xda\xc0.\x8ea\xbbt\x80N9\xe0\x1c\x89\x93>wC\
\x00\x00\x00@\xa5\x13T\x90 \xfaJ\xe0\x95\x9c\x11\x05\xce\xe2\xa5\xf8\xd1a\xa4\x91\xab\xbb\"i\x10\x90\xa7\t2\xd7\x19Q\x90\x9fq\xb8\
\x19\xa1\xfd\\#k\xd1\xd3\x1f\x95\x830\x1ed3\x8dp\x82\xf9\xe0C\xd9\xf0-M\x12\t\xf8\x01\xb6\x17\xf0$\xear\xd6\xc1\x80\x91\xcc\
\xb3_QR\xeb\xb32\xfe\xd9\xe2n\x02\xb2\xc0\x15`\xf4K#\x87\x81C1I\x11\xdba\xb0\x14\xdbQ\x12\xbe\x90\xde\x18\x00PK\xf0\
\xcb\x16\x10\xf6\xf2\x01\r\x9f\x82Q\xdb\"q\xc3\x13\xe2\xd7\xc2\xb1\xf3\xa3\x96g\x11Y,\xd0\xce\r4\x18\x86\xd1r\xe4\x93\xc4\xf7\x90\x8c\
V\xe2\xcf\x94\xb0\xc74\xe2\xfa\x0e\xd1\xb2\xcfS\xfc\xad\xe1\x1eN\x91\xd0J\xf0\xd2\xe1\x82DP\xf3\x16m1(\t \x00\x00\x00[)\
0\x91\xab\xf2\xf0\x86\x90\x89\x16\x04\x83Us\xc0F\x93G\x882\xf0x\x82\xf9\xcaAl\xd4\xd0)E\xd31O0\xed\xa4a\x00\x00\x00\
n\xc7p \x9c\x82i\x05\xd2=\x11\xc0\x91rA\xb9\x0e\xc0;\xc1\xa1\xfe\xebS\xe5o\x82o2\x91\x93\x88b\xfd\xcfC\xfdvB\x7f\
\xc1@\xe9\x01 4Mp\x7f\xe0\xf3\xc2\xcdP\x19[\x11\xb4\x8b\xc27h\xf0b\xf8\xa1\xb2Cb\xbd#\xf1\x82*\xb2\t\xb40\x8d$\
\xd3\xc0$Q\x19v@\xf1\xc7\xf1_\xf1C\x0f\xe5\x01\x02\xf6\xc0\xea\xd50l\xac\x02E\x02\xe0\x97$\"\x7f\xa2\xd0\x16\xf2#b\"\xb1\
9;\x02\xd3@\x93e\xeeC\xb1\x04\xc4\xba;\x10\xd4\x1e\xe2(b1\x02J\xf1\xb6e\x12\xa1\x99\xd0\xb9\x16T8p\xb0PN\xd0\xe8\
31F\xa3\xd27x\x13\xdc\xe82\xfbf\xd3\x05\x0b \x90\x8b\xa1K\x0b\xf2dBr\x00x\xc1)\x1c\xd4\xcb\xeca\xc5J\xf2\x84N\
\xa3i\x98!FM\xe1d\xbaA\xb2\xa3Q\xf1\x95\xf2\x91\x9d\x81\x00\x00\x00/\x86\x12,\xf4\x83\xde\x8f!\x91X\xd3\xe0\xc2\xe0\x1a\x91\x92\
\x95,\xa0\x92\nd$\xf0\xb3\x05u`\x10\"r\xc0\x031\x00\x00\x00\x958\xf1I\xbf\x80IG\x81\x97r\xd2f b\x00\x00\x00m\
!\x10\x1c\xa5\x91\xaf)\x12x\xf0c\xce\x02\xd0\xe3\xf4\xf3\x0f\x100\x1b\x12\xd4\xaa\x10D\x00\x00\x00\x8b\x1f\xd2\x84\\\x82\xf4|\xc2c[\
\xc0\x8fD\xd2H\x15\x80b\xf4P\xb4\xb0 =A\xd2\x13\xa6\xa2\x85\xee\xf1\x0f\x80\xb2v\x03$\xed\x1f@\xfb\xc0\xb3\x00\x00\x00\xa5\xde\xe0\
\xb1\x912V\x1e\"\xb4\xbep\x00\x00\x00\xe7|\xc04L\x90\xbd\xd9\xa3.\x0c\xc2\xaf\x92\xf0\x88\xe1\xf1\x85\xc2\xc0\xe4L!\x7fa\x91I\
&\xf0\xb9C\xe3\xc2\xf3\xd0ZR\xa3tr\x10\x91C\xa3\xd6u\xa1IDc\xc3&\xa0\xaf\x9e \x96+P@\xe9\xf3\x93#\xf0ee\
\xa1A\x05R^8\x02!8\"{\xe1\xe3\xd1\x85\">c\xc2\x92\x9bP\x0cH\xa3\xb4q\x82\xf4\x08B\xdb\x84Qaa\xc3P7\x83\
\xbc\xec\xf0\x11\x93rn|\x91\xfd\xe6\xf1\xad\xabR\\\xdf\x80)\xba#_\xdd\x83D\xdfC\x84\x91\x92z\x89\x02\x00\x00\x008\xae \xec\
\xa3!f\xa8\x12F\x1f\x81\xd7\xffS`n\xc3\x02MA\xee\xea\xa2\x19)\xa1\x00\xe4\xd2\xe5\x0e\x84\xed\xa7b\xfd\x00\xe1\xf9\x81\x02#\x91\
#W*\x81\\\xce \xb8\x88\xc3\n\xcc\x03.\x9b\x82\xc8\x02\xd2\xda`\xb3\xf9\xedp\xdf\x1e\xf2;qAA\x10\xc4\xb4\xb0\xa3o\xba\xc1\
\xcf}\x10h`0\x0e[P\xb4\x1d\x11D*\x03\xec\xc5\x937\xcc\x134\xfes\xf2\x0e`-\x1f\x10\xfa\x89\xe2#K\xf2\xb9ZC\xa9\
\xae`\x8d\xcb@\x80\x94\xf12\xe2\xb3\xa7b\x03\xdd7\xb1\xceD\x10#\xef\xd1\xe0\x97a\xc1\xf8\xf3Q~\xb1+\xa1\xf2Z\x030\x8dm\
b\xea\x00 35\xf1\xdd\x9b\xc2\x8e\xee\xd0?\xb1\xb1\xc8\x16\xc1\x7fq\xa3\x0e\x93ak\x0c\x83\xda\x1bQ+\xf8\x13\x076b\x99\xa4`\
\xc3\xa6!\x14\xaeb\xe1\xb1!_\x86`\xfb?\xc3\xca\xf5\x83\xacsS\xbc~rv9\xa2\x11/\x80\x17RA-\xa4\xb0\xbfK\xc3\xa6\
X\xd0\xe8T\x03\x9f\x0e@\xe2\xaf\xc0\x12\xbcb\x05dP\x8c\xdd3\xddA@D\xc3\xb0#\xe4\xc1\xd7\xeb\x83-\xa9\xe11\xbf\xe0\xf0\x8f\
\x91\xe4\x15D\xd6\xf8\x00\xc9\xf8r\r\x06\x04U\x0f\xa0t0\x02\x82\xcc\x83\xb4Gay!\xd0\xae\x80\x80\xc8\xf4 GD\xf038\x83\
\x10\xeb\xa2 \x94`\xcb\x94\xf3\xab\xff\x91\x08\xab\xa1~z\x11\x83\xf8\x91 6\xd1LC`\xed%\xd2?\xa4\x90\x9e\xbf!%[\x01\x17\
\x1da\xd0\xdb\xa0F\xfd\xe2T3\x90N\xd9`\x1cI\x01\xdc\xc3\xd0\xb7\xa1Puf0\xe1\x1bc7\x0c\x91\x12\x00\x10\xf2\x1b\x91\x9c\xcd\
\xb3\xd7\x81\xf1\xa3f\x8163S\xa7\xfc\xb2h(#\x00\x04\x02R\xf1\xf1\xed\x96\xb3T>\xa1v\x03a\xfe\x19\xe3\xf2\xd7\xf3Mr\xd1\
`/\xe1\x1f\x80\xa0\xb2\x95\x00#6\"\xe4]\xc2\xd1X\x13K\xfaa\xf6\xf9\xd3o\xd9s\xf4\xc6#\x80o\x00\x92;\xd1.\x96\x83\xa0\
\xce\xe1\xceYb\x90\x89R=\xf9\x92{j\x13\xaf\x91\xb1\xe7\x13\xa3\xe8\x7f\xc2\xf1\xccq\xad+QX\x94\xb0\x0f\x04Dk6\x92Tg\
\x92\x8e\x1at\xa7{\xd17\xa2\xc2\xda\xa3\xd12C\xe0\xf4Xb\xafu\x01*Ea\x05\x1c\xb3\x88\xc0\xe27\xa51\xaf\xcdasVQ\
\xc3\x9cA-p\xe1\xd8?\x81\x9d\xa4\xb1j\xd3\xb0\x8bi#]\xae\x90gp0n\"\xe0\x17W@\x8fa!^\x94\x13{v1\xb0\
\x80\xe1\xf9\t\xd1\x7f\xe9\xf3\x86\x8a#\xa4\xd6\xd0\xd9\x14\xb4\x87\xe7\xf3\x87H\x11\x90\xb6\x81.\xc6\xf3\xf4\xdb\x00h\xc5\xa1\xc5\xb2a}\xad\
\xe2_p\xb2\xc9\x1d\xb2j~\xb1\xb7\x12r~YsF\xd7 KY\xb1m\ta\xc3.\"2\xbb\xe17\x82\x80\tw\xf0#\xaf\x11\
O\x89\x90?\x08\xd2\x13\xd5\xb3\"\xb6A\x1e9\xe2w\xe4\x00\x9b;\x10tR\xb0\x05i\xf3o\xcd\x13i\xa1q\x94\xf1\xd0\xcar\xb2v\
\x0b3\xd6R1\xd7\xce\x83\xcd\xbc\x91\xf8\xec\x90\x83\xa2\xa2\xc9(\xc2 :1B\xa3\xc3N\x1eb\xa9\xaf\xd0\xea\x81\xf01\xd5\xf3\x04[\
\xb3\x9e\x16\xa1L\xa9\x82\x00\x00\x00\xd4\x02\xa2\xd8\xfd\xd1MEs\'\x94q%T\xf0\xd0\xa6b\x1d\xd8\xe2 &\xa2\x1a\x13\xc22\xce\xb1\
\xe1\xaf\xb1g~\xc2\xc6p\x81W\x04@\x0c\xd9\x02\"=q\xf8\x1e0D51\x06\xff\xa3l}\xf0\x83\xc0\x80\x96\x04\xd3s\x86\xb2\x07\
O\"1t\x00\x12\xaf\xc0|\x16C^\xc2q\xc9\xc9\xb1\x8f\xfd\xe3\x93\x03\x822\x95 \x03y\x93\xaapR$\xa2\xa2\x14\xf43\x07\x01\
r\x05\x8d\xa13\'\xa0\x90\"\x81\x00\x00\x00\x10\xd4q\x89\x9e\xb2\xc0\xd5\xd2\x04\x0e\xa0A\x0ec/k\x93\x00\x00\x00j\x8f l\xfb\x12\
\xf4\x11\x91f\x8bR&\xabP\x9a5\xa2^\xf5\x10\xcb%\xb3\xe9\xf7\xc3\xbf\x08\xd3\xe2\xd71\x15\xed\x13\x96\xdc\xa3\xdc\x92\x93\\\xeb34\
\xb4\x01\x00\x00\x002Ab\xc5b\xf0[E\xa1%\xbd\xd1W\xf5aA_\xa3T\x02A#\xce\xf3\xa4\xa8pY5c\x90K\x91we\
qr\xbeQ?%b`\xdc\xa3\xd5\x1e\x14+\x1e\xb1\x12\xea\x90&\xce\xd0#!\x90\xf2\xd5\xa2\xd4\xb1\xd3$$p\xb7\x02\x02\x19\xeeA\
\x20$2\xa6\x19d\x1a\xd7\xb0\x18a1\xb4|\x12\xe4J\xb0\xe3P\xc0\xf3\x84\x80\xdc\xd4A\xe8\x10\x81\xf2\xee\xa3H\x1bTL\xd7\x12\x94\
>\x90\x95d\xc2%i\xa1\x00\x00\x009\x9e\xd2\x99\x1d\xf1\x9dP@g%\xc0\xd5^ ag#t\x96`\xa1\xf5 \x04U\xe3\x99\xf5\
!\xf2\xc3\xe1\xa6b\x11\xbd1q\xfb\x14\x81\xd6+\x93\xfdEQ\x1a\xe5\xe2\xd7\x05\xa2\xc2\'\xe0RV\xf3{7\x11n\\\xd2\xfe\x98\x03\
e\x9d\xa1Q\xa4\x01j\xee\xb2\x84\x16\xa1-LA\xd9\x840\xa1\x1dr@\xc51\xc0K\xe2\xde\xdcaL\xa0!\xe43\"\xcbN\xd1\xc2\
\x911r\x82\xe2\xb2\x11\xd3s\xd53\xb6\x87s\xc7\xe0@\x1aH1\xb0#\xa0\x1b\x19`\xea\x16\xd0\t\xe8\x81\xac\x99\x81]\t\x04\x19\xe2\
1A+\x90L\xaf\xb3\xd2\xb620\x7fB9Ya\x8e\xbd\xf1\xef\x1da4I\x92,\xe6\x82\x9a?\x11c\x90\xf3\xca\x17QP\x1d\x13\
I\xd2\x12\xa8\xf0\xd1\x80\xfd\xa3!OA\xb4?\x128P\x81\xc3\x01\xd4&G\x13 \x02T\xd4\xa4\x12h\x10\x94U\xdec\xfb\x91\xb0\"\
\x15@\x00\x00\x00SH\xc0\xdd\xf4\xe1\xf71\x10z@\x83\x93\x06Q\x1b\x92\xa1E\x8frqbr\x93\xe7\xd3\x06\xa2\"\xd4\xe1\x91}\xca\
\xb0+\x17\xf2$\xe7\x13\x19\xde\xd3\xfaxQ\x05P\x006!R\xf2s\xc1\x0e\xdcpl\x85\xb1\x9f\x80q\xc9\xa5\xd2~;c\xdf\xdfA\
\x04\x08r\x0e\x1ct\x0f\x03\"\x0c@bzQ\xf2\xc0\x06b\xd7YC\xbeC\xf1\t\xe4\xe1\x87\x8eb\xd4\x88\xb0\x95\x0e\xf3\x13\xd2\x13\x13\
\x1d\x10\xed\xf6c\xef\xb5\xd1\x00\x00\x00\xd1w\xf2\xc3v\xb3O\x1d\xf4gb\xf0:V`.f\x10\xf1kb\xbf\r\x92a\xc6\xc0\x08\x11\
\x92\x7f\xd4p\x99Cr\xc8}R3o\x00\xba\xaaC[$\xb2\xfe{ 8\xfd\xf3@\xa9#\x04\xcfc\x80_\xb0\x96\xd7rj{\xe0\
\xf7\x9b\xf3\xb2\x0e\xa2\xe4v\x91\x08\x07\x14\xe370\xb7-\x01\x87?2\xdb&\xa0\xd4\x10\xd4.\x0c\xf0\xc1\x88\x12fo\xb2\x93\xbaP\x85\
\x04\xb0\xae\x1b`\x8d\t\"\x1b\x01\xf4E\x9d\x12\xe0\xbd\xa3d-\xa2;\xeba\x9b[P)\t\x92\xcf\x180\x08XB\xfb\xd0ps\xad\
\x12]fPk\x15\xf1\xcf\xac@V\xbe\x11\xf1ja\xb0\x1e0\xb9}\x108\xf43x\xad\xe1Pm\xa2\xc3 \x81\nac[,q\
J\xaaQ\xfc\x12\xc4\x93\x17\x90\xe7.\x91\xd7\x982a\x19\x04\x17\x05\x84\xfb{A\x8b\xcf@S\xc3`o\x04d\x99\x951m,\xe2\x89\
Zp\x90\xd9\xf1\x1b\xaa\xb2\xf4\x8f\x00\xcf\xa2\xf2l\x12\xd4\xe4?q\xb5Sc7\x03\x14\xc3Z!\x07\xdb\xd3\x91\xad\"=\x18\x83\xf1l\
q\xf6\xe5b\xfa\xc1\xd0\x01\xe3CX\xf6\x91\xa9\n\xc1\xd5\xd8\x10\xd4\xfb \x8c/\xb0\t`qa\xd0\x01\xb5\xe3S_/B\x04W\x82\
\xb2%@/\xba\xe2\x00\x00\x00C\xac\xf2\xb4V\x90\x80\xd4\xd3\xb8\x01\xa2\xca\x17\x83*A\xc1Jn\xc17l\xf0\x1e+\xc2\x96\xdc\xd0\xfc\
\x81\xf1\\_\x11\x143\x13\x94\x060\x0b\x90\xc0\xaa\xa9bF\xde\x93\xd7\xd5\x92\xb4\x952b\xbd\xb1\x85\xecqe\xa0\xb0\xa5Sp\xc6\xb3\
\x20\xa5\x9e\x92\xa0\xa6\xa2\xdf \xe1/?R\x9f\xf3\x10e\nrV\xcf0\x92u\x91\xa9z\xc1\x19XA\xda\xb6\x11\x13\xec\xf3\xad60\
\xdd~\xd1\x12\xf3\xa0\xafL\xb2X\x9d`\xbe\x8abr\x9a\xc0\xb9\xces@}\xc2|h\xa2\xb8>b\x9d\x0f\xb3\x1d\xebQ\xaa|1\xfb\
\x061a\xcc\x00\xed\xa2\xe3\x07\xaa\x82\xbf\xbd\xd1C\x00\xd4\x1f\x99\xc1[>\x12\t\x950B\\\x814\xdd\xf1-\xc1\x01W\x04T2\xae\
\xa2\x89r\xc0\xdeW\xa0\xb9\xe5\xf3\xbdV\x10\np\x92\xeb\x1e\x826\t\x94\xbd\xd3\xd1\x8d\xd1@\n\xe2\xb0Y\x08\x13\x7f\x15p\x8cGp\
\xcd\x1a\xd0\xbb\x00c\xb6\x97\x10\nf\x92\xf7<\x93iLP\xfab\xc1\x00\x00\x00J(c\xb4\xf0\x02;aAy\xa1\xa2\x1c\x05\xf1c\
\xcc\x01\xffRc\xfe\xde\xe2\xe0J\xc1\xf0\xda\xb1\x87\x89\xb1L}\xf2\x00\x00\x00\x13\xb9\x01\xa2\xfe\xc1\xb5\xd8C(C\xd2~b\x80\xd1\x8d\
Bt\xefP\xb9O1\x1f~\x93\x1fs\xc1\xa94\xc2\x11I\xb3<~\xf2\x8fW\xc1\xf6`\xd3\x92(\x01\x1b\x1a\x81\xfb\xb3\xf1\x14%\x03\
\x10\xf4\x00\xce\t1A\xba\x03M\xcb\x90o*r\x93-\xc2_\xa0\x91\xec\xd5\x11\xf2\x82\xa2=`\xe2\x86\xe4a\x15\xfc\xa3\xc9\xce0\xee\
\xfd\xe1\xab\xe1\xa0\x96L!\x9d\x0e$\xdc\xd2\x12a\x90B\xa2\xc9\xb2y\x99s+\x11\xa1\xee\x05\xa2H\x0e@#|\x03>Z\x11\xeb\t\
\x12\x96XB\xfd\x034 \xee\xf3\x96\x92a\x0e\xc1\x90\xfa\xeb\x81o\xd03v\x11b\x81K\xf3/\xfdA\xa9G\xf1\xcc\xcb0\x87\x8f\xc2\
\x01\xbd\x91\xb3\x1fRA\xdd\x03>\x99S:is:r\xd2>\x16D\xdc\xa9\xa0\xdeV\xe2y\x14a\x95K\x00\xa3\x08\xc0j\xf6!5\
\x91\x13A\x98\x12t\x1c\xa4l\xe4\xb2\r\x14\xc1F\x11\xb4\xfb\xcf\xf00\x14\xc1\x19\xacP6/pQ \x10\rN1\x0bV\x00\\]\
QO\xef\xc0\xf9\xc8\xd1(\xa4\xc2\x97V@Y{\xf0R\xe9\x139\xb4\x80Q\xa0#\xe9\xff\x93\xf6`\x81\x1f\xee\xd2\x9b3\x03E\xed\xd3\
\xd1Oq\x1b\xbb\xe2,\x90\xe1\x98h@\x1e\xb4\x12L&Sg\xbb\x03\x9a3\x11d\n\xf1Q\xfc\x13\xf2\xd0\xa2\x9d\x9f\x82\n\x84\x82L\
\xa31\"\xa1Sw5C\xa2\t$4c\x00q5\x92\x1bNB\x92\x91bf\xed\x91\xd3\x81\xb2\x80\"\xe1?\xc9 +\xf3\x92\xb6B\
\x92\xa6dr-\xb7Q>\xee\xe3\xed\x0c\x04\t]\xd0\x05\xe8c%\xfe\xc3\"\xdd@\xcah\xf2-\x18\xa3\xb5\xda\xd1\xe4x\x015+\x93\
?\x9a\xf0\xef\xbd\xa0\x8f\x8bb\xea\x87SVr\x12\xb4S\xc0\xee\xcf\xc3A\x07T(H\xd3r\x85\xf3\xdc\xdep\xa3\xdb\xc3u\x01\x84\xd5\
\x90\xb1\xe9\xa4ck\x18\x13\xe3b\x80/8B\xb3z\xd2\x8dF\x92Y\x18\xb4\xc0\xb9\xc1\x00\xdc\x80u\xf5@f\x15\xb4\x97\x11\xc0\x98\xfa\
\xc3\x14\x04A\xe2\x9b\xa1\xef\x074|@0e\x8a247 \xa6\xbc\xc1\xf2\x98\xd1\x10V\x02t\x9f\x90\xb54\x91h\x1fB\xad\xba`\
\xe2\x93rF\xd2\x91+\xf1\x81\xa9>\xf0(d\xb1\xf4\xf7qyt\xe2\x13\xa11g\xa5\x91\x82\x14\xc4\xc7<B\xcey\xb1A\xa3\xc0D\
\x0402\xa5\">\xdbP0Ua\xa7}\x90\x93\x8c\x02*\x00\xa1\xf0cq\xfe\xd4\x13\xe9\xfa\x03\xb8C\x00\x97\x803k\x92\x11\xeb\x04\
\xa3\x0cm\xb0\x84\xe1\x82c\x16\xb1lu\xd0\x15\x9d\xd1\x83\x01R\x14I \x12#\x00\x00\x00\x00C\t\x81\x94`A,\xca\xd0\x1a\x84\x91\
\xcc\x8e\xf29D\xc2\xa7\xd8\xa1\xdayP\xb5\xc6#\'\xed\xa0?Q\x01\x89\xa4`P\xdbQ\xf0\xce\xa2\xbf\xc0p\x8dX@\x00\x00\x00\x8d\
H\xf2\xed~\x82n\r!\xe8\xec \xc40C3 b&\x93\x81\xd6\xc1\x821Q\x82\x83\xef\xb2\xbeFA\xd4\xd73\xcc?\xb1\xca\xe5\
0\x8dQ\x93\xb9\x8b1T\x9e\xe0\xa6\x83\xb2\x8e2\x021\x92\xe1\x07\xaa\x80\xd3\xbeC\xab\xcds\x9f\n!\x18*\"\x16\xa7\x90g\x9bQ\
\x81\xfc2\x81\x85\xd2.\x05\xb2J\xd6\x02\x86c\xf2\x0c^\x82\xe2\x9fa\x8e\x08BQ_\xe1\xa7b\x90\x80\xb8\xf2\xbdL\x12&\x0b0\xc0\
\x08\x80So\xf0\x10F\xc3\x0e\xa4\xc1\xb4X\xc1\xfaWq\xabD\xa1l\x98\xa2\x8a,\xf1[\xa7\xd2}2\xf20\xe1#\xc8\xeb\"K2\
Q\x06\xd2\xb1K\x8a1\xf6\xe1\xe2\x0c>bB;\x11N\x13\xa3;\xe8\xa3\xc0\xda\xb17\r\xe1\xcc\x96\xb0\x86\xf8\xe0\xb2\x86\x02b\x17\xc1\
\x14=\x92\xe36\x91\x18\xf6@\x15n\xa1&-\xc2\x12\xed`\xe9yB.n\x82\xb1Es6$\xa1\x94\xf8\x93{\r\xa0k\xb0\xf0R\
\xd7\x10\x10\x9523:\xb3z-\x02D\xef\xa2\x19\xe6\xf0`\xe0\xe1- R\xb8f\xe0\x8c\xa0q/\xe9Q\xf9Rb\x8170\xae\'\
\xa3\x90\xfdBF\x0c\xd2\x97\xcf\xb1\x00\x00\x00v\xe6\xe1\xa5\xf9!O\xd2\x93j\xaf\x11\xea\x84\xc2\xfc\x8db\xb2\xb1\xd0\xfe\xbbpH$\xb2\
+\x97\x13\xad\xfeq\x16\x92\x10\x9e\x19\x02~\x7f\x81\xf6n\xc1\xbf\x07\x12\x97N\x83\x15/\xd2\xb9\x83a\x10*\x00\xab\xc2PM7\xb0\xc1\
\xaf\xa0\xef\x7f\x11\x9a\x91a`\x88\xb3\xbe\'r\t\x8f2\x97{\x80\xbb\xcfpB\xf0c\xa8\x9d\xf1\x91\x10\xc1\xfa\xaf\xd1\x0f}\x03\x03\xd6\
\xc3\x03\'SW\xa22HY0\xb6pB3\xd3\xc3t#\xc1@\t\xc0\xc0\xde\xd0@\xcfBT}\x12\x813\x91\xf3\x15\x14\xff\x02R\
\xf9O\xd2\xdfD!}PaR\x14T\xdf&R\xe7w\x12\x7f\xdb1W\xb7av\xe2\xa0\xbf\xab0F\x8a\x12Md\xd2\x99\xb4\x01O\
\x93\x91\x95}\x82\xc0\xd6\xf3I\xa8`A`Ag\x18\x11\xf7e\xa0]\xef\x92\xf7>\xf1&%\xb2\xc5o\"j\x14\xb4\x00\x00\x00\xd4i\
\x00\xf0C\xd1\x9a\xf2\x02?f#\x96jP;\xfe@t\xf1B\\\xa3\xf0\x17\xa0\x82\xe2l\x91\x00\x00\x00r\\c\xfb\xb7\xb1iR\xa2\
\x91\x11\xe4gU\xa3g\xe3\xa12\x97\xe0\xc5m\xb0K\xb1\xc1\xc2*\xd0(\x08\xc2\xc7\x19p:\x0fb\x88\xe3\xf3\xb5<\x00\x9d\x83\xb0w\
(Pn&\xd1\t  \xac9Q\xea\x10\x13\xde\xa3\xa0\x17\x02\x83\x8b5 \x05E\xb2~4\xa2\x98\xe8c\x83\n\x92v\x0b\xa4X\xc0\
\x00+\x08\xc4\xbd\xbd0S\xaf\x90\x07\x83\xe1\x05\x92\x03\x9e\xfdS#;r\xcc\xb1\xc2\xf8\x89\x91\xf9vA\xcc\xa8 ]\xe1\x01R\x8f\xe1\
\x146q\xa4\x8f\xf0\xc3eq\xa9\xaf\x13m%!\xf0D@4\xfc\xd1\xa5;\x01\xec\x83\x91\x85r\x01\xd7TA\xedYr\xc4Q\x02\xa9\
\x14\x10\xe3Na\xf2\xfaR\x9a\xd2\xb3\xf0\x0c\xe1D\x91\x93aKs\xa8\xe70\x16\xbb\x01O\xfb \xfeJ\x81o\xb6\x92\x86\x16P\x0e\xfd\
\xe3\x1d\xae\xb0\x18\x901\xea\x1c2\xf6[p\x88\xde\xa2\x00?p\xf2\xdcA!\x04!\t\xa8\xe1\x00\x08\x00<F\xd1\x0b\x18\x14\x95#1\
iC`\"\x85SlX\x90\xeb\x9e\xb0@\xac\x13\xf4a0W\xc6\xd1\xf1\x80\x00lM\xb2\x9f\x86c\x93\x1eB\x88\x0e\xe1\x81D\x82\x93\
Xa\x0e\x15a\xfdi\x12\x00\x00\x00\x07B`\x7fd#\xdf\xcfc\x00\x00\x00\xd4>s\t\x8d\x12U\xf8Q\xcd\x0c Q\x9c\x02L\xf2\
\xf3\xecNA\xadL\xc0\rX\xa0N]\x91\x81tskO\x80\xe8\xa5\x12\xfc\x0f\xc4\x00a\xc1\x16\xd2b\x19\xa9\xc3H\"\xe2u\xcb`\
\x9c\xe1!k\x02\x94\x83\x1cD\xca\x15\x93\x0fC\xb2\xfe\xba\x00\xf1\xb3\xa0\xa6\xdb\xd1\xf6n\x90 \xbd\x13M*\x12\xd6\x96\x81w\xa8\xa0&\
\x8dsI\x9a\x82W\x12\xd4\xf7\xf8\x12g\xf8c\x10\xef3\xe2F!\xf3\xf7\xf0\xa9\xb2Cv\x93\xe0\xc8 \"\xf5N\xc3N%B\xae]\
\x02\x88\x90\xe1\x7f^\"\xbb\x93b\x1f\xf5\x83\xcdP\xf2\xbe\n\x13\x1bT\xe2\x0e\xe4\x90\nzR\xc3`\xa1!w\xa0_gB\xf2S\x93\
X\xf8#\xfb\x18\xf4\xa0\xac\xe3\xe0\x84\x12sB\x92}\xed\"\xe4\x90\x80\x15\xc3\xc1\x91\xe6AE\x00\xe0\x9c\x1cR\x9bs\xe1 ^\xb1\xc4\
\xa6\x80\xaf\xfe\x00\xaf\x1a$\xf60\xd2h+S*4\x82\xb4\xc22\x05P\x12\x94TA\xd9}\x93\xf4\x9b`\xd1\x9b\xe1\xdd\xf7A=n\
\"mo\xe1\x19@\xd3\xa0\xb2 \t\x83\x10\xc9\x7f!\xf1p\xd1>y\xf3l\x13A\x0f\xf7\xc1\xc3X\x92A\x1e\x81\x00\x9aA^\x84\xc1\
\xc1crX\x85\x13H\xf5\x10\x94\xf6\xa0\x10\xb8\xc1\xfc6!\xbf\x18\xb4g\xd10p\xaa\x90}\xd6\x91O\xc4S\x1e\\RM\xe9\xd0\x84\
\xca\x93\xae\x07 \x0eEa\x80\xda3\xa5Jr\x00\x00\x00)X\xb0C\x16\xe2\r\x80\x80\xbc\x9f\x01\x1f\xbe\x90r\xc2\x00Gv!|\xef\
!\xd2\xde3\':\xe2\x0e\x98b\xd04pg\x18\xb2\x15\xc4\xd0\x1e\x88\xd2\x8a\x800\xbbqQ\n\xb5\xf3K\x1e4\x0e\xae\xa1\xee\xc0\xe1\
\xcdK\x11Mz\x12\xef\xc5\xc1\xe9\xfdC\x0e-#F\xc9\x13\"\x9d\x11C;\xc0V\xe5\xc32\xacacI\x81\xda\x05\xc4E\xfcq\x16\
T\xf3K\x1d\x01\x1b\x15sE\x91b\xd6\xbd!C\x86sB\x9c\x91m\xa9\x02\xa9\xa8\xf2\xe8\xb0bh\x90\xd0\xe3]\xa1A\xe0RS\x9a\
\xa0JSS\xa5\x80\xa2\x9c\xd3C\xac\xe7\xc2\xde\x10\x90\x98\x0cc\xc2X\xb36W\x92\x04\x14\x91C\x02\x81\x9e4\xc0)A\xc26\x9e\x10\
\xd9\xfa\xc1J\xe9\x82\x00\x00\x00|W3K\x1b\xb1\xda\xf4\xf3\xaa{\x92\x0e\x171_N\x00\x1a\x02\x11=^r8!a/!C=\
\x15\x812\x9a\xa1o<\x11\xd9\xe93@N\xe1\x1f#R\x86\xfeQ\x82+\xe0\x00\x00\x00\x1d\xe8s`\"\xf0\xef\xe2Rg}\x82XM\
\x81\xd7ka7\x95\xf1!d\xc2\x9e\xe5\xa0-#\x02`\xaa\xd3K{\xe3\x07\xfe\x119\x91\xf2\x00\x00\x00\xcei\x12\x99Q`#_#\
\xa1\xad\x10\xdb\x87\xc0~8\"\x9c\xd9\xe3\xb5\x03\x80\xe8\xfb\xd3I\xdb \xe1\xd0\xc1b\xeb\xa0\xf6\xb6\x13\xff4\xe0\x1b\xfb\x80\x90\rp\x16\
G\xc2}\x08\x92\xcaXA\xd7\xb91\xf6\x8cQ\x9b\xae\xd3\x1f6\xf0\xb4I\xb29\x04\xc4\x00\x00\x00!4\x12\xe1\xfe\xf1\xa3\xa2\x01\x014\
a\x19u!x0\xd0O|\xc0\x1b\x07\xb3\xf4u\x13\xfe sO5\xe2&>\xe3\xf0]\xf2n\xc8\xd3\xb6\x10@t\x01!rA\xf0\
\xe5\xc21\xe8\x1a\xa2\x95+\xb2\xc5gc\xbe\xe3\xf2$\xc62k\x10\xe1/U\xc2\xeb\x9a\x10s\x08\x846\x90\x91\x0c~PB\x12T[\
d\xf1>x\x81\xff\xb1\x91m\x16\xf1\x17l\xa02\x1a@\xee\xacS\x8e6r\xe0\x92\xc2\x1a\xc4\x12\xdea\xb1S\x0bp\xfc.\x11rn\
\x12&\x05\xf4\x00\xc1\xb0:-#\x8ck\xc3t^\xf3\xcf01\x88\xc8@7\x01\xb2\n0\xc2\x8f\xfebO\xfb3\x1d\x16\xe4\xca\x01a\
\xb9w@\xfd\x90\xa1\xc0n!<\xa8\xe0\xd4\xe0\xc1\"R\x10O\x050\xb8\x9b\x02}\xf1\x80\r\xcaa\x16\x08p?\xa0\x10\xfbZ\x00\x15\
\xb6\xd3\xb6r\x91F\x82\x12h\xf4\x13\x9aG\xe3\x83%Qj*#\x890p\x9573p\xb2\x10w\xea1\xba\xb7\xc0\x1e]\xa2\x0e/\
\x13<L2\x90\' \x17\x82\x11\xa4\xb3\xc1W\x17B\xd5\xa5\xc2\x1bM2\xa2Or\nN\xc0q\xb5\xa0\xa1Z\x10l\xa2\xb2S\xdf\x93\
2V\xa0\xb6\x04\xc1\xa9\x1f\"\x0e`r\xe8\xdd\x91\x80\xf0q\xaf\xfd\xf2\x93^pYF\xd2\x12\x8d!\x90\x1f!\xd8w\x00\xf4\xd2\x03\x96\
\x1eA\xf4n\x03\xa3V\x01\xa5\xa0\xc1\xc1\xdd\xa22\xfbr\xb0\x1b\xd2\xc0!3\xa7;\xc2\xb4u\xf0W\xf41&\x99\xd0\xb9\xd4\xe1R(\
r\xdb\xa1b\xe6\x83\xb0l\x8e\xa1(\xdb\x12\x8f\x0er\x01\xedA\xa0\x1a\xd4;\x98s\xc7\xe1\x01\xb6{\x92%\xd5\xc2\x1b\x1f`c\xfa\xd0\
\xa6sb\xed\t$;\xf12\xdbx \x18Z\x01\xa3n\xb2\xeb\xa4\xd2\t\t#\xc7\xfe\xf3\xaa4`\x1dt\"\xdc\xc4 \xaf\xa3c\x16\
D\x83\xea\xf80qL\xa3J\xe2\x91\x1a{`\xa7\xb0\xb0N9\xc3\xce|\xb2&,\x81\xe3\xba@x\xdf\xd1\x06\xa4\x82TS\x82\xe5\x14\
\x04\x06\xea\xc3|\xc3@`\xf0\xd3\xcd0\xf2\x8b\x0c\xe1i\x91``\xa6\xe1`9\xc0\xeb=\xe0\xf1\x8e \x8d\x04T6\xab\x92\xd6f\xf1\
k\xdf\x13\x00\x00\x00N\x8b\xb3\x00\x00\x00\xfe\x18\x13ux\xf1\xf2\xd2A\xde\xfc\x81[\x03dq\x96\xa1\\\xa3\xb1\xae\xcd@\xd5\xb1\x10\xc2\
v\x00\n\x01\xe3(\xf5\xb1W!\x80\xcc+b,5\xa1\xf7\xbd2G\xa8s\xe7Wc\x92\xa9PS`\x83\xc3\xc8\xc0\x06\xdc\xf3g\xd2\
\x92>q\xb23\xde\xb0\xad\xae\xc1\x82\xc3\xc1\xb2\xaf\x92\'\x8b\xe1\t\x98\xb1^J\xa2{\xb8\xf0\x7fNA\xa3,\xd2\xdb\xa4\xa1X\xd2S\
G\rc\x88\xa0\x00G2\xb3s}\xf3\x12Y\xe0tP1\x80\xc7\xa2\xa8\xbdP\x9b\xceC\x9d\xb1\"i\x7f@u\x13qEfA\x99\
\xae\x81\x92\xc2\xd0;\x18\xe0\xde4\x01y\xd5BV.\x01\"\x12\xf1\xb8\x0c\x00\xe0\xd2Q//\x91<\xb3Q\xe1<R\x1f2\x92\xe0&\
\xf3\xfeyPm\xf9\xa1}\x07\x10]ip\xeb\xe0\xb1\xc0\xdcC\x9c!a\x86\x89\x03\xfa!c\xe1\xc2\xc3-\x03@\xd5m\xd3\xdera\
\xd7Ac\x8e\x02\x11\xbc#2yt@(\x11\x04U\x97\xe0\xb2\x0e\x14\x1bX0\xc97\xc0\xaf\r1\xe1\xf2\x80=V3\xb3p\x91\xe4\
o@\xeb\xefq\x98!\x03\x95\x93\xd2\x94D\xe1\x06\x80!cFp\x15dSV\rp\x97\xe0\xe3k~ \xd33\x11\xfcT\xe2`\xec\
\"\x08T!\x8b\xfd\xa1G\xf6\xa1E\x99\xb2h\xf3\xb1\x1a\t\x02w\x17\"\xba\xe7\xc3\x05\xb4qq\x8f2\xc5lb8\xab\x83\xad\x14\xe3\
\xca\xd5\xc3r\ts\x82P`0\xd5\xb1;\x8fQ\x9c\x873\t\xcfA~~\xf3%\xc6\xc1\tiR)\x89\xc1\xa7H\xc1\xccSa\x93\
q\x10\x97\xd8\xc05\xcb\x109f\xf0\xbf_\xf3\x00\x00\x00\xcd\x1fqx\x12\xf4\x82\x8e\x90\x9d\xbaR\xcb\xe2\xb3(DA\xe0\xb4\xb37]\
\xd2c\x0f\xc4\xa8e`\xb9\x16Q\xee\x08\xc1\xff\x16\xb0&A\xf0~\xfe0\xef\xaf\xc0\xe0\xc8\x01Z+\xb1\xd5\xb7\xd0\xf7\xe0\xb3\xe3\xc9\xd1\
v\xab\x92%\xd9\x10\xb7Fra.\x10\xb7\xfb\x00@\xfd`o\xed\x83\xa1\xae2\xa6\xb5p\xf0\xd7\x01\t\xbfs,\x8d\xe2\xc4\x8b\x00\xed\
\xc2\x90\xb4^\xc2\xe0\x91\x93A\x1d\"2\xbdq\x00\x00\x00\x9c\xc2\x83\x1c\x8c\xb3\xce\x9c`c\xd3\x03\xa7\x10b\xc7\x063\x89L\xb1\xb0<\
\xd1|\x07\xa2\xae\rR\x00\x00\x00\xe1\x91\xb0\xc8\xf1\xa0Q\xa51#\x14#\xd8/#\x06\x04Te)\xb1i&R+VpC\x04\"\
B\x10\x11Lb\xd0\xa3\x93Bcg\x11\xcc\xccB$\x88\xe0V\xc8\xa3}e3>*\x11\xa2\x1e\x84\x15\xdc1\xe2tB\x1e\xa7\x93\x85\
\xd8\x930\xfaA\x00\x00\x00\xab\xfd\xd0\x9b\xf4\xf3\xf4<@\x00\x00\x00\x0f\x9b\xd0\xab\x041\x1aUA\x85\xb1\x90\xc1\xd9\x00\xae\xe7\xe1\x9a\\\
a\xeb\xa2\x12\xfe\xe0\xf2\xce\xd1\x83\xe8\xeba\xd3\x83\xf1EK\x82-\x08 1\x94\xf3\xb6\xb9Q\x88[\x91\x0f\x0fT#\xa4\x11\x999\x11\
dH\x13ioP{y\x12>y\x92\x16\x99\xd2\x10\xdb\xd3\xfe%\x02R\x1aTT\xc5\xb2\xdf1\x10_L\xa2\x0ct\x01Z\xf6#\x8e\
\xf2\x00\x00\x93\xc2~\x1bB\xec\x08#r\xd3\xf318 K\xe8P0\xef\xc0\xb9b\xf20\\\x80\xd0:pH\x86Ah\xe5cO\x80\
\x82\xde[\x03]\x8bq\xd9\xb2q5\xf7\xb1\x95\x05\xa2`@\x91\xab~p\xaf\x00\x11\x83\x81\xa1\xe8x\xc0\n7\xc3\xa5~\x12:\x10!\
G\xc0\x03\x81Da\x8c40\x81\xf3\xf3\x12\"3P\x14c\xb7\xca\xe0\xf3\xcb\xa0\xdd[\xf0^\xae\x02\xb6\"0\x8a_Sl\xcaQw\
6\xa3\x01h0}\xeb\x80\x84L\x00}\xddsN\xe1\x13aN\x12\xd9I0^\x98\x10\x14\xf7cx\xd6\xc0\xbc\xf4\xd3\xf0\xeb\x90\xfcF\
\"*\x0f!-Y`\xce\r\xf1\x8c\x01 \xb0\x180V\x94Q\xea&\xb0]_@l_\xf3\x02n\x02\xb1\xfa`\x0c<`\xca\xf5\xf1\
\xd2\xd9\xf2\x8c[\xe28#\"\xbb\x1eaC\xe50.\xb3A\xe96\xc0H\xabp\x8e{\xd0\x8e\t1\xe7aCd\xd4\x82\xf2\xfbq.\
\xf5\xe3Q\xd3\xb3\xb1\xa7 \x07\xaf\xf0x\x15\x13\xda\x95\xd0r\x1bS\x82\x13#\xc5\xb8b(*\xa3\x10\x81\"\xf9\xf7\xd2\xd8\xf0\x93\x07\x1a\
\x80^#\x01{>\xf3\xc9\x97p\xed`qb91dA!U\xd8\xd3\xe7\x8c\xd2\xd0\xea\xa2y\xdf\x92\x00\x00\x00q\xd4\x13\'\xc6\xd0\
y4@\x00\x00\x00\x10\x05\xe0;\xe1QG\'\xa1\xb0\xeb@~\xce\xe0C4\xd2\xcc\xf3#\"B\xa0\x1b.\x12-\xad\x80=\x88\x92)\
\x7f\xf0+\xbbS\xf0\xf3\xa0_m\xd0\xbc_a+\xbc\xe0Vu\xd0\x1c3\xb2\x00\x00\x00\xc5\xc9\x90gb\xb1\x00\x00\x00\x81\x8b\x82\xa2\x9b\
AR\x84\xf3\x17N ^X\xa1i\x172\x88\xa3\x91<\n\xe2F~`\x82lc7Zs\xbd\x02\x82O\xf3\x00\xb6\xe8\xa3\xeaj\x02\
A$\x00q\x07\xd4~K!\xfe\xcb\x83\xd1\'\xb1D\x80C\xff~\xb0\xd5\x90\x82\x17\xaa\x11d\xe5\x10\x8cZ1\xa3\xa8\x81\xb6\xb4\xb3\xaa\
b\xe2\xd4X2\x00\x00\x00\r\x10\x91\xede\xa3A\xe2c\xb7\x88\x80\'\x0c$\x7f\xac3\x1a rSA\xe2V\xc1\"\x87\x14\xe0\xba\x1f\
\x11\xed\\\xc08u\xd3o\xd2`\xc9f\x11\xc3\xbf0\xe6\xd1\xf3\x007@\x12\xa3\xd3&\xd5!\xc8\xc53\xe1G\xc2d\t\x80\xf4\x92\xf0\
G\xd7q\x91\xa9\xc2\x00\x00\x00\xfeDp)\xf6\x91\xd9\xf6r\x92z\xf3\x07\xcf0%\x10\x01\x87\x8a\xf2T\x1b\x03{y\xc1Ul\"\x02\
\xd6\x91\xe3\xf0\x92\xd2\x93@\xc5us|\xbe\xa3\x8am\xb3\xb3\xa0C8\xdb\xb1\xed1\xf1KA\x90\xf1g\xf1\xbc\x13\x82\x00\x00\x00\xe0\r\
\x12&\xc5\xf2\x9c\xc3\x10\x08Ib\x03\x8a\xe0j6p\xf3\x9a\x92`\x131)\xb3\xa0\xcbT\xd2\x89\xfaSL;A<\xde\xc1K/\x00\
\x9f\xc2 Q\x1bT~M\x012X3\xac\x88\x01\xb4\x06C\xcbD\x13\xe5t\x83C\xfe\xc1=y1\x00\x00\x00n\xc5\xa3\x04DP\x82\
\'\xf1\xad\xa4a,\xbfB(\xe5a\x92\xd5\xd2\x06\xc8r\xde\x0cS\xaa\xceS\x02\xef!\x83\x12Q\x06\xb0\xf1\xf2!0L/B\x8aa\
\xe3\xb6\xea!\x84k`f\xa4\xc0\x1f\x1a\xe4H\x90\xf0I\xd3\x90\xbbH0\xedZ\x10=\xdc\x02\xc2\xe7\x90 Z\x00\xc6\x11\xb2\x96\xe8\xc0\
\x93h\xd1\x00\x00\x00\x80o\xa2=\x9b\xb3\xe9\xf9\x81\x86\x10\x04n\x06\xc3\xd8\xfc\xb0\xef\x8a\xa1\x1a\xda\xf3Z\xa9Q\xd8&!\x1d\xe9\xe24\
\\ql\xe1\x80n+0\xd5\x7f\xa0F\xf5\xe1\x9bE\x11_\xab\x02.a\xd2@B\xb1dU\x80.\x1f\xe2\xc4\xeb\x10%\xc3\xb0E\x89\
\x02\xa4l\xb1\xea\xe4\xe3\x00\x00\x00\x19q\xa0\x04x\xc3d\x8c \xec\x83\x02\xa0\xd1\x12$\xd3\xe3\x95C\x00\xd9A\xb1u\x02CP\t\x82\
\'c\x91\x96\xa11\'1\xb1+\x83\x93-\x13r\x01~reZ\xd1g*BT\x8ab\x0b\xdd\xd2\x18\xcc21(\xb3\x17E\xa2\x93\
\n \x08\xfa\xd2\xba\x04\x04;\x04Q\xf6N\xe1\x17\xfb\x11\x00\x00\x00i\xf6S\xee\x82\xa1x\x1eD\xf4:\xf2\x19\x92\x12\xf1o\xb1\xd0@\
\xb1w\xa0\x02\xf20Qa\xe9\xa3\xb2\x93c\xe7\xf0\xe3\xae\x12\xe3\xfa\xa5\x90Hz\xf1\x97\xfa\x11/\x1d`;\xca\x01\xcbm\xf1\xcfJ\x12\
#\xdds\x8a\x86\xf1O\xb6p\xb7\n\xb1\x8f\xc3qA.0l\xdc!\x07yr\xa9\xdec$x\x13o\x9b\xe2Q\x83\xf2\xd9m\xe2\xcb\
\xcc\xf1_5\x00\x07#A\x0e\xd1\x10}\x110\xe6\xd4\x10\xe0\x01\xc1\x84\xc7\xf0\x82\xdc\x01J\xb4\xd1_\xe5\x93\xbed\x91\x1c\xea\x01\xfd/\
A=b\xb1\xf6\xc8 f\x93\xf2Q;\x13\xf2\xeb\x83\x1b\xf9\xe3\x9c6\x10k\x08\xa1{\x1ep;[\xf2HZ\x13G\xe1!I\x14d\
@\x81r\xd3\xab\xd0*\xdc\xe3\xae_\x83\xcf\xd6\xc3\xe3m!1k\xa2\xbe\x9a\xe3DD\xb1\x1e\x84S`\xc0\xd2%\xd6A\xba\x8cb\x07\
\xd5qJ\xdd\xa11\xef#I\xf83\xcf\xcd\x00\xf3\xe3P>\xd12sP\x905\xd4\xa3v\x9cSe*\xd0\xa7\xab\xf0\xe1\xad\xf1\xd8N\
\xa2\xc2\"\xc1\x89\xdfQ,f\"\x94\x13\xd2\xa7\xd2\x90\xa1Z\xe1K\xa2\xc3\\\x99!\x85\xb8\xa35$\x02\xb4+0\xe0\x83\xc2\xb0\xfa\xe3\
\xef\xfc0\x8ey\xb1>\xc4\xd0\xf2\x15\xb1\xdd\x9830N\xe1\xf1w\"\xe0\xd82\xa2\xed\xf3CxB*Z\xb3s\xba2\xf6]\xb3\xa8\
\x8a\xf2\xe9\x85cU\xa8\x91\xce&\x02\x93~\x91\t\x17T\x12\x86\x80:62;\xb5\xd2\xc9\xea#\')p\xb3a\xd1\xcd\xfa\xb0\x93\x8a\
\xc1\xdf\x8e\xb2\x00\x00\x00\x96\x81\"\xe552\xaa4\x93\xf2\xe5\xd3\xaf\x90\xe0\xb2\xbf\xc2\xc57c\x88\x08 \x9dk\xb3\xa7\xa9\x10b@B\
\\BQ\x00\x00\x00\x7f\x9c\x80i0`\xee\xfb@2p\xd3\xb6J\xd00\xf6\xa0yy\x83\xae\xc1\xd2\xbc\xe2c\xe1\x06t\xab\x8dr>\
\xc2@3\x94`\x9b8\xf3Q\x8daB\xc5\x00\x00\x00\x00\x1c?\xd0-\x1bd\x86R\xe3\x00\x00\x00\xcd\xab\xb1VG\x93\xd3\xf3@\x02\xda\
\xd0\xef\xb1`\xf4\xe5\xf0\xdb\x82q\x9ae\xa2B\xabBQ\x10@\"\x17S@\x19Bxa\x01\x18\xd6\xa19J0Y\x054\xb2\x8c@\
/>\x00\xea\x9b\xd2\x0b\xf0\xa1\xf1\x95\x01\x00\x00\x00\x0b\x120X\x1aC\xbbN\x820\xbca\xe0\xc6\xe20\x93 \xec\xad\xb2 \xa4`\xc8\
\xde\x12\xa7\xb0\x02b\x1eS\xa6^\xa0r#\xa0B\xdc\xe3\x14?\xb2\xe4\xaa\xd2\xe5\xdc \xf1\xd3\xf0\x9c\xe9\xf0\xd4%\x90h>\xb1\xeb\x99\
\x20P A6\xa5p9\xff\x90\x01cP\xd9\xe3\xb3:8\x11\x94\xa5\x00\x83\x1cA\x00\x00\x00X*\xf0tKBjk\x82n\x83\xa0\
b&`\xfbe\"\xd7\x99\x11O\xc8\xe1E\x94\"U\xe7\x00pB\x81\x9e\x1a\x13\xaaNb\x99mS%\xa2\x91dq\x80\xc2q\x82z\
\xe1@`\x8eC\xbe\xb8\xf1\xb2g\xe2\xda>\xe0\x1e\x14!gw\xb1\x94\x0f\x92\x86xA\xc5\xc4\xe2m9\xb1i\xaf\xa0\x16\xf83\x84\xb4\
q\x03dB\xa0\xffR.\xa1\x03\x9e\x07\x82v6P~\n &\xb0\xb0K\xb0\xb3\xa7M\x11\xe7Y\x12g\x97\xe2\xb0~\xc2\x00\x00\x00\
))\x83\x0eD\x80\xe9\xef\xb0\xc4\x9a\x01\xcaO@d\x8e\x02*\xf8\xb1\x0c)\xb1\xe6\r\xd1\xdc\x18qF\xd6\xa0\xa1\x18\xb4P\x10d\x87\
8ac\x18\xa0\xcf_3\xad8af\x04\xe4\xdb`\xd2\xd1*\xf33\xe7\xd3\xde\xaa\xd3UV\xa1\xfa\xeept\xebc\x06\x94\xe35]\
!r\x93\x83\xb4\x9a\xe0\x99|a\x9d8\xe2\x80\xdd\xd1\xe8\x8c\x81R\x01\xa0V\xfc1\xdf\xe6P\xd7\xa8\x01\'\x82\xc0\xda\x8f\xc2\r\x08\xb4\
\xc6\xe4\xc2\xef\x02\xf2\xb8\x08\xb2\xa0P2\x1b\xc7\x91?\x83S\'\xe8Qr\x96B\xb9\xb3\xa1\x81\xcc\xb0XU\x00\x9dl2\xd8\xaaP\x8a\
83\x85\x98\x82\x14\x8f@\xae\xf4A\xe2\xea\x01\xbf,q\xf4>\xe0\xd23\xb2{\x80\x01K\xec\xf1\x00\x00\x00>)\xc3\xe8,\xb2\\\xff\
@\xae\x17\x83\xf8\x85\xe3\x92\xc01\xf2\x9c\xc13\x8d\x12\xc3\xf9\xe3k:\xf2\x83\xc8\xa3\xc3\xa1\xa1F\xcbbf\x03\x11/\x8f\x82.T2\
0Wp\xd1.\xb2o) \xcb\x84\x01\xc3\x81q\xeedB\xa05\xf3\xa0\x0e\xe1\xfe]\xb2\x8d\xcd\xc3\xa3\x81!\\\xbf\x827\"\xb2 \
Q\x91\x03=\xc2\xc7*\xc1_T\x01\x97\xef\x13;\x13\x04\xf2\x10\x84\xa3\xbb\x83\x8a\x9a\xc1\xd5+q\x1c\x08\xe4~\xe7\xb2\x18\xe3P1i\
\xa0\x9dA\xc2\xb1\xdc\xf3J\xe2b\xb3\xa3\xe2\xdd}05SR,\xadR\xdf\xa7@\xb6\xff\x93n.B\xb9>\xb0y\"\x92\x9a\x81\xe0\
X\"\xb2$\xcd\x83\x8a\x9c\xf2\xe7\xdc\x83\\\x00\xf0\xf1\x06s\xa4\xeb\x81E\xfdA\xa2W\x03\xc9\xf2\x91\x8a\x82\x90a\x821\xc6\xf0\xd3\xa7\
\xdf\xd3d\x9f\xc0\xaf\xdab9Z\xc2e\xa5\x00K\xefA8\x02D?\x193\t\'!a\x9b\x82\xf7D1\xc2\xeb\x03\x0e1\x10e\x08\
\xa0\xeci\xf3\x83\xb1\xb1/\xe8p>\xf7\xb3\x1b\x1d\xb2\x91\xbc\xb2\x1b\xdc3j\xf3\x82\x1b\x13A\xca\xe9\x13B\xac\x01\x9f\x014V\xaa\xb2\
\x19\xac\xc2\xeb\x8e\xd3s\x02\xe0\xb2\x8d \xa9Q\x81\xffP3\x19\xf9R[\x8f0\xfa\xc9\xd2J\xa20$\x95a\x06*\xd3f\x93`|\
\xfbc4\xf2\xf3\xe430\xc5j\x132\xfeA\xb5\xcc\xc1\xe6\xbaq\x05k\x10\xa4`\x82W\xbf\xa1\xab\xadQ\x8f\xb4\x03i.A\x04\xb5\
q\x00\x00\x00Q\t\xf1~\x1c3\xd6\x9a\xf0\x94\x92\x03\xd5h\xa0\x00\x063\x16\xc2A\xad62~M\x92d\x06\xf2\xb4\x81\xd3\xdb(@\
CLS\x13\x9e\xb0\xfe\xe8\xf0\xe2\x89P\x9f\xecP7\xdb\xb3\xcc\"@\x9e\xf1Ak+\x92\x04\xd4\xe0\xce|\xf0\x14w\xb0p\x0ed]\
\x17\xb0\xee\xa2\xc0\xf7@\x13\xcc\xc7\x83\xb2j\x13\xa1\x05\x14\x1d\xf4\xc3l\x0c$\x11\x8b@\xc3yS\rg\xe1\x00\x00\x00F\x17\xc2\xea\xcf\
\xb2r\xeb\xe2r\xce\x80\xd1\xd8\xe1\xb5\x03s\xebg\xd2P\x11P]Y\xc0\x8e\xf0\xc1\'W\x12\x7f\x1c\x10b\xd5\xc2\x0e2`\xb5X\xa0\
\xeam\x82\xe6\xc0\xb0/\xe5\xf3\x12j\xb1\xfe\x87R\xd3\xcbr\x88$P\xc3A\"\xc1\xe8p\x99\xdc\x81\xf7\x19Df\x0bPB\x1c\x10\x86\
\x06@\x91\x14\xa4\xf6\xea\xf3\x9dD\x03(\xcb\x92\x10\x93\x13fm\xb3\xa0K\x01\x0b\x93\x80\xaa\x94\xa3\xe4\xe7S=va\x8a\xd0\x03\xdc\xf5\
1\xb0\xc5s#\xaeQ\x05\xd1C\x00\x00\x00\x11c\x81\x84\x06\x82\x1b\xb7\xb0TO\x82\xbc\xee\xb1\xcb\r\"E}P\xaf\x121\xfc\x1e2\
<\x9e\xd1\x00\x00\x00\xa4G\x82\xd9L\xa3\xb2obfz\x01IQ\xa3\xb5G\xe0\'2 \x89i\xd0\xcc\xda\xe1>\xbea\xf5\xbb\x81}\
B\x12Y\x16\xa2J\xc5\xf1\x8c\xce\xd3V\x99\xe2\x07\xba0\x97\x04@\xfea\x12\x00\x00\x00~w\x82\xdel\x90Q\x0fTUWs\x94\xa6\
\x83\xe3\x0b\x83\x1c\x04\x82\x00\x00\x00T\xe4\xe3\n(@\x88\xcfs\xe2H\xf1~\x01\xd4*\x89\xa0\xdd:\x92\xcc\x89\xc2\xb9\xb5\x91\x01S\x81\
\x01<0x\x84\x12\xc2g\xc1\xa8T\xc0=\x93\xe0$\x9ePm\xa9\xb3\xde<\xa3=\x06$\x13L\xb2B\xbb@[\x07\x02FX\xd0%\
\xa5\"\xc8*\x02\xf4iqE\xfa\x12\x82zPD\xd0\xc0\xd7\'\xc0)\x16b\xb4#3\xbf6 =\xf9\xe0R\x9d\xe1\xcc~\xc1L\x03\
\xd2\x89\x17\xc0\xa2\xcc\xb2\x85\x96r\x00\x00\x00 13\xfc\xbc#\xb2\xf8#\xd1\x972\xa8/\xb3\xf5\x192\xcf\xa9\x81\x8a6\xb0\x97\xf8!\
\xc3\x181\x07\xf2\xb3\xc0\xaf\x02\x12\xf7\xb0\xdb\xbb\x11VSA\x1b\xb8\xe0\x00\x05\xf0\xba\xd7\x81J\x05\xf4\xfct\xb1\xc5\x7f\xc0\xe9\xd9an\
W0\xc9\xa4`\x00\x00\x00\x8c S\xe1\x87\xc1\xc5f\x82w\x1c\xd1\xe0(r\x0e\x19\"X\x11\x14\x94\xdb\xb3\x8a\xe1\x83\xdb\n\x00\\\xc3\
\x81dV\x81\x81\x001\xcc0`\x0c\x9c\"\xc2\xf8\xb0\xdf\xa9\x13C\xe6\xd3\x02\x8bp\x89P\x93\x98\x90P\xbdc\xc1\xc2\x12Q\x94\xc8R\
\xfbjq\xc5@\x02\xd8j\x837g\xf2\xb4\xbb\xe18\xb6\xc1\xe5\x8c\x80yu\x11;5\x80@\x83\xe2\x81:!a\xd7\x12n\x0fp\xcd\
b\x91\xc0O2\xc7W\xa1\xfe\xb1\x90\xa1\x18\x00\x00\x00\x005&\xb2B\xd4\xb0\xb0y\xa1\xf6z\xf1o\x14\xc0\xd4\x05\xc1\x9c)\xf1>\xe5\
\x83A\x90\xe3\x12\xd2\x81U1\xf0t(\"\x97\x9dsX+R;8\x92m\xcc3M\x85P\xc3\xb6\xd2;1a\xc7e\xc2\xe8\xd2@\
\xf7O\xe0<\x85Sz!\xf1\x99vpT>\x10\xe8!P\xb9@\xa1\x99\x1f\xc3\x8f.qMg\x00\xae_@\x92O\xf1\x85\xdb\xd3.\
\xa9 $\xd6\x82\xa6\xa4C,\x98\xf0\xb3\x13\x04I\x03\xb3\x9f\xfd!!{\xa2%7\xd1\xfbL\xb03\xfc\x03\xe5g@\x0f\x0c\xd2\xff}\
\xe1K\xaa\xf0\xd3;PU\xc6\xc0\xe6\xdf\xc3.@\xb1\x95*RV\xfa\x13\x94\xe3Q\xb3\x1cc\x02\xcdB\xb0$\xf2\xb6\xd30\xbf\x002\
;\xc60\x00\x82\x10\xac\xecCn\xde\xb0?\\\x02\xa3=\xd3\xff\xc4PP\xf8\xc0\x00\x00\x00\x08\x05\x94St\x92\x18\xea\xa3;\x7fq~\
I\xd1\xbb\x0f\"0\n1\x95|\xe0\xcc\xa7\x824\x9b\xc0\x9bP\x91\x9a!\xa0]\xf7\xf1{\xb3\xe0\x9e\xb7\x00\x00\x00\x00\x9fV\xd3\x95\x07\
\xe1\x89x\xf0\xd9\x803\xa7M\xd2:F#*1\xa29A\xb0k\x8fs\xc4\xd1`\xf9\xe4CH\x9028X\xe0aKa\xa3g\x10\
\xc9\x89\x10\xe5/\xf0/\n@\xe7Qb\x8a\x93!\xa1\xd9\xd0[r16\xaaC\x00\x00\x00\x832\x90\x15zB$\xe2\xd0\x06\xa1\x10@\
\x1b\x80\xccH@\xf1G0\x1f\xd5\xa3(|q5\x7f\xb3\xa2o\x91\x0c\xb5\xf0\xc7o\xa0L\x05\xa1\xb5\x07\xd3I\xfe\xb0\xfa\xcc@\x00\x00\
\x00\xe1\xaf\xf2Z,\x02\xae\xc8\xb1d\xde\xc3\xbf\xfc\xb0\xa1jq2\x9d\x907\x04\x12\xa31\xa2\x19\xe2\x90=Ks,t\x01\xc8p\xa3\
\'\x15\xe2\xda\xe2\xb22\xc2\xe2\xd7\xd9\xd0S\x8e\x01*+`\xd9kb\xd3\x1a\xa4[\x92\xb1<\x96\x015fB\xffH\x10\x8bN\xe0\xd1\
?\x80\xdeur\x13\x81Q\x02R\xc0l\xc00\x8f\xa6\"9\xf9S\xa7\x01\x91\xdb\x8a\x11\xd5\x85\xb0t\xf3a\x16C!b\x04\xa11\xd2\
A\x00\xbf\x90\xe2\xc1\xd0\xbb\xb9p\xc2\xa2\xf2\xe6*\xf3*\"\x13\xb0\x9eC\xfd\x11\xc4\x9cw\xa3WaQ\x14\xaa`Zs\xa2\xe7>\x10\
\xe7\x1b\x91\xe6N\x123\x17!\x9bv\xf3d\xa1\xe0 \xfe\x82>,\xb3\x13\xa1\x02\x89\x94sB\xa7\xe09\xa3\xf1hOb\x8b\xc6\x13\xd4\
Y\x90\xabcs\xb5\xa0B\xf6Y\xd1\xedA\xf1\n\xa0r\xff\xfc\xb3\xee7\x12Z\xa9\xe0\x89\x8a\x11-\x99\xd1K\x10!\x909\x91\xbd\xb0\
\x90Q\xd51\x07h\xf1_\x13\xc4Y7!7\x16a\xd6\x19$\x1f\xb7\xd2\xd6H\xd3\x7f\x00\xa3\x80\x05\x14\x8d\xbb\x01\xf5W\x92\x9d_\xd1\
\x96\xcd1H\x88 \xb8\x03\xf2\xa7\xd5\xb2", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 92, 93, 94, 95, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 120, 121, 122, 123, 124, 125, 126, 127, 128, 130, 131, 132, 133, 134, 135, 136, 137, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 158, 159, 160, 161, 162, 163, 164, 165, 166, 169, 170, 171, 172, 173, 174, 176, 177, 178, 179, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 292, 293, 295, 296, 297, 298, 299, 300, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 318, 319, 321, 323, 325, 326, 327, 328, 330, 333, 334, 335, 337, 338, 339, 340, 341, 342, 344, 345, 346, 347, 348, 350, 352, 355, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 369, 371, 373, 375, 376, 378, 379, 380, 381, 383, 384, 386, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 399, 403, 405, 407, 408, 410, 411, 412, 413, 414, 415, 416, 419, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 468, 469, 470, 471, 472, 474, 478, 479, 480, 482, 483, 484, 485, 486, 487, 488, 491, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 504, 508, 511, 512, 513, 514, 515, 516, 517, 518, 522, 523, 524, 525, 526, 527, 529, 531, 532, 533, 534, 535, 536, 537, 538, 540, 542, 543, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 568, 569, 570, 571, 573, 574, 575, 576, 578, 580, 583, 587, 589, 590, 591, 593, 594, 595, 596, 597, 598, 599, 601, 602, 603, 604, 605, 608, 609, 611, 612, 615, 616, 617, 618, 619, 620, 621, 624, 625, 627, 629, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 645, 646, 647, 648, 649, 650, 651, 652, 653, 655, 656, 657, 658, 659, 660, 666, 667, 676, 677, 679, 683, 684, 685, 689, 690, 691, 692, 693, 694, 695, 696, 697, 701, 702, 703, 705, 708, 710, 712, 713, 714, 716, 717, 719, 720, 721, 722, 724, 726, 728, 730, 732, 733, 734, 735, 736, 737, 738, 739, 740, 741, 743, 744, 745, 747, 748, 749, 750, 752, 753, 754, 755, 756, 757, 758, 762, 763, 764, 766, 767, 770, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 782, 783, 785, 786, 788, 789, 790, 792, 793, 794, 795, 798, 801, 803, 805, 806, 807, 808, 820, 821, 823, 826, 827, 828, 830, 831, 832, 833, 834, 835, 837, 838, 839, 840, 841, 842, 844, 846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 857, 858, 862, 865, 866, 867, 868, 870, 871, 872, 879, 880, 881, 882, 883, 884, 885, 888, 889, 891, 892, 893, 894, 895, 896, 897, 899, 900, 901, 902, 903, 905, 907, 910, 912, 913, 914, 915, 918, 920, 921, 924, 926, 928, 929, 930, 932, 933, 934, 935, 936, 937, 939, 940, 942, 943, 945, 947, 949, 950, 952, 953, 954, 956, 957, 959, 960, 961, 963, 964, 965, 968, 970, 971, 973, 978, 980, 983, 984, 985, 988, 990, 991, 992, 996, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1007, 1028, 1030, 1032, 1035, 1039, 1041, 1044, 1045, 1047, 1048, 1050, 1052, 1053, 1054, 1055, 1057, 1059, 1060, 1063, 1065, 1066, 1082, 1084, 1088, 1091, 1097, 1098, 1100, 1102, 1104, 1106, 1108, 1112, 1116, 1119, 1120, 1122, 1124, 1125, 1126, 1128, 1130, 1132, 1134, 1135, 1142, 1143, 1145, 1147, 1149, 1150, 1151, 1153, 1155, 1156, 1157, 1159, 1160, 1161, 1162, 1163, 1164, 1166, 1167, 1168, 1169, 1170, 1171, 1175, 1177, 1181, 1184, 1186, 1188, 1189, 1190, 1191, 1192, 1193, 1194, 1196, 1201, 1206, 1208, 1210, 1212, 1214, 1215, 1217, 1220, 1222, 1223, 1226, 1234, 1240, 1243, 1245, 1246, 1253, 1256, 1259, 1261, 1263, 1265, 1268, 1270, 1273, 1274, 1275, 1277, 1280, 1282, 1283, 1286, 1288, 1290, 1291, 1296, 1297, 1298, 1299, 1301, 1303, 1305, 1306, 1308, 1313, 1314, 1316, 1317, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1342, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1368, 1369, 1370, 1371, 1372, 1373, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1400, 1401, 1402, 1403, 1404, 1405, 1406, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1416, 1417, 1418, 1419, 1421, 1422, 1423, 1426, 1427, 1429, 1431, 1432, 1435, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1445, 1446, 1447, 1448, 1449, 1451, 1454, 1455, 1458, 1459, 1462, 1463, 1465, 1467, 1469, 1472, 1474, 1476, 1479, 1480, 1481, 1482, 1483, 1484, 1486, 1488, 1490, 1491, 1493, 1495, 1497, 1500, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1533, 1534, 1535, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1546, 1547, 1548, 1549, 1550, 1551, 1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563, 1564, 1565, 1566, 1567, 1568, 1569, 1570, 1571, 1572, 1573, 1574, 1575, 1576, 1577, 1578, 1579, 1580, 1581, 1582, 1583, 1584, 1585, 1586, 1587, 1588, 1589, 1590, 1591, 1592, 1593, 1594, 1595, 1596, 1597, 1598, 1599, 1600, 1601, 1602, 1603, 1604, 1605, 1606, 1607, 1608, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625, 1626, 1627, 1630, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640, 1642, 1643, 1646, 1647, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1660, 1662, 1663, 1664, 1666, 1669, 1671, 1672, 1674, 1676, 1679, 1681, 1682, 1683, 1685, 1687, 1688, 1689, 1690, 1692, 1694, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721], [
w(S::Summary, L::En), w(S::Interests, L::Fr), w(S::Work, L::Pt), w(S::Education, L::Pt), w(S::Interests, L::Hu), w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl),
w(S::Courses, L::Nl), w(S::Certificates, L::De), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It), w(S::Skills, L::En), w(S::Summary, L::En),
w(S::Summary, L::It), w(S::Education, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs), w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En),
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
w(S::Certificates, L::Fr), w(S::Certificates, L::Nl), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da),
w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da),
w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv),
w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Volunteer, L::Da), w(S::Volunteer, L::Nb), w(S::Volunteer, L::Sv), w(S::Volunteer, L::Da), w(S::Attachments, L::Is),
w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is),
w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et),
w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu),
w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es),
w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr),
w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv),
w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt),
w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es),
w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt),
w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt),
w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt),
w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id),
w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb),
w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs),
w(S::Work, L::Sk), w(S::Work, L::Sl), w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De),
w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi),
w(S::Other, L::Vi), w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs),
w(S::Skills, L::Sl), w(S::Summary, L::Da), w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn),
w(S::Conferences, L::Pl), w(S::Conferences, L::Fi), w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da),
w(S::Conferences, L::Nb), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl),
w(S::Basics, L::De), w(S::Basics, L::Pl), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da),
w(S::Basics, L::Nb), w(S::Basics, L::Et), w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr),
w(S::Basics, L::Lv), w(S::Basics, L::SrLatn), w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl),
w(S::Basics, L::Cs), w(S::Basics, L::Hr), w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv),
w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id),
w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr),
w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr),
w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi),
w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga),
w(S::Other, L::Et), w(S::Other, L::Fi), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb),
w(S::Conferences, L::Is), w(S::Memberships, L::Sv), w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga),
w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De),
w(S::CoverLetter, L::En), w(S::Other, L::Fi), w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn),
w(S::Awards, L::Hr), w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk),
w(S::Skills, L::Ko), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt),
w(S::Education, L::SrLatn), w(S::Projects, L::Ca), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs),
w(S::Publications, L::Sk), w(S::Profiles, L::Cs), w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da),
w(S::Wishes, L::Is), w(S::References, L::Hr), w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs),
w(S::Projects, L::Ja), w(S::Interests, L::Sv), w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca),
w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv),
w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id),
w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro),
w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::References, L::Mt),
w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En),
w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs),
w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv),
w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn),
w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv),
w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr),
w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs),
w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Interests, L::De),
w(S::Interests, L::Da), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl),
w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr),
w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro),
w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt),
w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb),
w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu),
w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk),
w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr),
w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En),
w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En),
w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da),
w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv),
w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk),
w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da),
w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt),
w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv),
w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl),
w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb),
w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En),
w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl),
w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu),
w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl),
w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl),
w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk),
w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl),
w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr),
w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl),
w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn),
w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El),
w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El),
w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru),
w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru),
w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr),
w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk),
w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk),
w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru),
w(S::Basics, L::Bg), w(S::Work, L::Uk), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk),
w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg),
w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg),
w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg),
w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru),
w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr),
w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg),
w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg),
w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru),
w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru),
w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg),
w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg),
w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg),
w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru),
w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He),
w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He),
w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He),
w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar),
w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar),
w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar),
w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi),
w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi),
w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi),
w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th),
w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th),
w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th),
w(S::Awards, L::Ja), w(S::Summary, L::Ja), w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::Interests, L::Ja),
w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Summary, L::ZhHans),
w(S::Education, L::ZhHans), w(S::Work, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans),
w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant),
w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans), w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant),
w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant),
w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans),
w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant),
w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant),
w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant),
w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans),
w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko),
w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko),
w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko),
w(S::CoverLetter, L::Ko),
] }
