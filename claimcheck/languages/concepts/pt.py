"""Portuguese: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person pessoa pessoas gente indivíduo~ almas ser_humano seres_humanos populares individualidades
    | man homem homens
    | woman mulher mulheres
    | child criança crianças menor_de menores miúdo miúda miúdos miúdas petiz petizes bebés_e_crianças garotada
      pequenada criançada infantes pequenotes meninada criançinhas
    | boy menino meninos rapaz rapazes garoto garotos
    | girl menina meninas rapariga raparigas garota garotas
    | teenager adolescente~ jovem jovens juventude moços moças jovens_adultos
    | adult adulto adultos adulta adultas
    | pensioner aposentad~ reformado reformados pensionista~ idoso idosos idosa idosas terceira_idade ancião anciãs
      anciãos velhinho velhinha velhinhos velhinhas reformada reformadas idade_avançada aposentado_s
    | worker trabalhador~ empregado empregados empregada empregadas funcionári~ operári~ pessoal efetivos_da_empresa
      emprega empregam colaborador~ quadro_de_pessoal
      trabalham trabalhavam mão_de_obra mão-de-obra força_de_trabalho quadros_da_empresa postos_preenchidos assalariad~
      profissionais efetivo_de trabalhadora_s subordinados subordinadas peões_de_obra serventes servente empregados_de
      contratados_a_prazo jornaleir~ peonagem contingente_de_trabalhadores quadros_técnicos pessoas_ao_serviço
      pessoas_a_trabalhar trabalhadoras_da_obra trabalhadores_da_obra
    | manager gerente~ gestor gestores dirigente~ executivo executivos diretor diretores diretora diretoras chefe chefes
      administradores gestora gestoras executiva executivas patrão patrões ceo administrador administradora
      gestão_de_topo presidente_executivo chefias cúpula_da_empresa supervisor supervisores encarregado encarregados
    | engineer engenheir~
    | scientist cientista~ investigador investigadores pesquisador~ investigadora investigadoras estudioso~ académicos
      acadêmicos
    | expert especialista~ perito peritos entendidos peritas perita
    | artist artista artistas
    | author autor autores autora autoras escritor~
    | musician músico músicos cantor~
    | athlete atleta~ jogador~ desportista~ esportista~ futebolista~ zagueiro zagueiros meio-campista meio-campistas
      defesas_centrais tenista tenistas ginasta ginastas
    | driver condutor condutores motorista~ taxista~ camionista~ caminhoneiro~ ao_volante condutora condutoras
      maquinistas_de
    | pilot piloto pilotos
    | crew tripulação tripulações tripulante~ marinhagem pessoal_de_bordo guarnição guarnições
    | farmer agricultor~ lavrador~ camponês camponeses produtores_rurais criadores_de_gado ruralista~
      pequenos_produtores produtor_rural produtores_agrícolas rurícolas agropecuarista~ pecuarista~
    | volunteer voluntári~ voluntariado bolsa_de_voluntários benévolos
    | passenger passageir~ viajante~ utentes_dos_transportes passageiros_por_dia utentes_do_metro
    | patient paciente pacientes doente doentes
    | pupil aluno alunos aluna alunas estudantes_do_ensino_básico alunas_e_alunos escolares colegiais educandos
      discentes alunado jovens_estudantes estudantes_do_secundário
    | student estudante~ universitários universitária universitárias mestrandos doutorandos universitário
      alunos_universitários caloiro~ calouro~ licenciand~ graduandos discentes_do_ensino_superior
    | teacher professor professores professora professoras docente~ educador educadores educadora educadoras
      corpo_docente mestre-escola professorado formador formadores formadora formadoras
    | visitor visitante~ visitaram visitou entradas_no_museu curiosos frequentador~ visita_ntes forasteir~
    | tourist turista turistas veraneante~ excursionist~ vilegiaturist~ banhista~ dormidas_de_turistas
    | guest hóspede~ convidado convidados convidada convidadas
    | spectator espectador~ espetador~ viram visto_por assistiram plateia plateias público_na_sala público_no_estádio
      público_pagante pagantes
    | participant participante~ participaram participam participou participarão participar concorrente_s
      inscritos_na_prova congressista~
    | member membro membros sócio sócios sócia sócias associados filiados integrantes membresia associada associadas
      filiada filiadas confrades integrante
    | delegate delegado delegados delegada delegadas
    | delegation delegação delegações
    | representative representante~ enviado enviados
    | candidate candidato candidatos candidata candidatas
    | applicant requerente~ concorrentes solicitante~ licitante~
    | voter eleitor eleitores eleitora eleitoras votante~ eleitorado
    | signatory signatári~ subscritor~
    | donor doador~ dador dadores benfeitor~ mecenas
    | recipient beneficiári~ destinatári~ beneficiará beneficiarão beneficiados
    | customer cliente clientes clientela consumidor~ comprador~ freguês fregueses freguesa freguesas
    | user utilizador~ usuári~ utente utentes internautas internauta subscritores_do_serviço assinantes_da_rede
    | shareholder acionista~
    | owner proprietári~ dono donos titulares detentor~ possuidor~
    | tenant inquilin~ arrendatári~ locatári~ hóspedes_permanentes rendeiro rendeiros
    | resident habitante~ morador~ residente residentes vizinhos vivem moram vive habitam habita moradores_de
      população_residente lisboetas portuenses paulistanos cariocas munícipe~ vizinhança população_local conterrâneo~
      viventes moradia_dores gentes_da_terra aldeão aldeões fregueses_de
    | citizen cidadão cidadãos cidadã cidadãs portugueses_no_estrangeiro brasileiros_no_exterior nacionais_de
      compatriota~ conterrâneos_no_estrangeiro patrício~
    | population população populações moradores_do_concelho gentio demografia
    | migrant migrante~ imigrante~ emigrante~ requerentes_de_asilo estrangeiros_residentes retirantes
      requerente_de_asilo
    | refugee refugiad~
    | displaced deslocado deslocados deslocada deslocadas desalojado desalojados
    | evacuee evacuad~ evacuação evacuações evacuar retirados_de_casa retirado_das_casas retirada_das_casas
      retirados_das_casas retiradas_das_casas retirado_das_suas_casas retirada_das_suas_casas retirados_das_suas_casas
      retiradas_das_suas_casas retirada_da_população retirada_de_moradores retirada_dos_moradores evacuou evacuaram
      deixaram_as_casas deixaram_as_suas_casas abandonaram_as_casas tiveram_de_sair tiveram_que_sair saíram_de_casa
      desocup~
    | homeless sem-abrigo sem_abrigo sem-teto moradores_de_rua sem_casa sem_teto sem_morada perderam_a_casa
      perderam_as_casas ficaram_sem_casa ficou_sem_casa ao_relento na_rua_a_dormir desabrigad~ em_situação_de_rua
      desalojada desalojadas
    | unemployed desempregad~ sem_emprego à_procura_de_emprego inscritos_nos_centros_de_emprego
    | soldier soldado soldados militares tropa tropas oficiais_do_exército sargento sargentos fuzileiro fuzileiros
      paraquedistas combatente combatentes efetivos_militares tropa_s efetivos_das_forças_armadas recruta praças
      pracinhas marines fardados uniformizados combatente_s
    | police_officer polícia polícias policial policiais agente agentes gnr psp guarda_civil polícias_federais
      policiais_militares policial_militar inspetores_da_pj agentes_da_autoridade forças_de_segurança forças_da_ordem
      inspetores_da_judiciária pj guardas_republicanos polícia_civil policiamento operacionais_da_psp
    | firefighter bombeir~ soldado_da_paz soldados_da_paz sapador sapadores corporação_de_bombeiros
      corporações_de_bombeiros brigadista brigadistas
    | rescuer operacionais
      socorrista~ equipas_de_resgate equipes_de_resgate inem samu proteção_civil socorrista_s equipas_de_socorro
      equipes_de_socorro equipas_de_salvamento
    | doctor médico médicos médica médicas cirurgi~ pediatra pediatras cardiologista cardiologistas clínico_geral
      clínicos_gerais médico_de_família médicos_de_família clínico clínicos corpo_clínico profissionais_de_saúde
      facultativos
    | nurse enfermeir~ técnicos_de_enfermagem técnica_de_enfermagem pessoal_de_enfermagem
    | journalist jornalista~ repórter~ correspondente~ redator redatores editores apresentadores_de_televisão
      comunicadores profissionais_da_comunicação_social colunista~
    | lawyer advogad~
    | deputy deputado deputados deputada deputadas parlamentar parlamentares senador~ eleitos_ao_parlamento legisladores
      legislador bancada_parlamentar assentos_parlamentares vereação
    | demonstrator manifestante~ ativistas_na_rua protestante_s pessoas_na_rua
    | striker grevista~
    | prisoner preso presos presa presas prisioneir~ recluso reclusos detento detentos detentos_as presidiári~ reclusa
      reclusas reeducandos apenado apenados apenada apenadas população_prisional população_carcerária
    | hostage refém reféns
    | victim vítima vítimas lesado lesada lesadas ofendido ofendida ofendidos ofendidas
    | dead morto mortos morta mortas óbito~ faleceu faleceram falecid~ morreram morreu matou mataram perderam_a_vida
      perdeu_a_vida cadáver~ afogados fatais mortes morrem mortas_e fatal vítimas_mortais vítima_mortal mortalmente
      matam sem_vida vidas_perdidas fatalidade fatalidades abatidos_a_tiro perda_de_vidas perdas_humanas assassinad~
      vítima_fatal vítimas_fatais corpo_sem_vida baixa_mortal baixas_mortais afogado afogada afogadas finado finados
      carbonizados_no carbonizadas_no
    | injured ferido feridos ferida feridas lesionad~ ferimento~ queimaduras ferimento ferimentos feriu feriram ferir_se
      feridos_graves lesados ferindo traumatismo traumatismos queimada_grave fraturado fraturada fraturados magoad~
      machucad~ contus~ politraumatiz~ mutilad~ intoxicad~ ferido_com_gravidade ferida_com_gravidade
      feridos_com_gravidade feridas_com_gravidade esfaquead~ balead~ escoriações hematomas com_ferimentos com_lesões
      sofreu_ferimentos sofreram_ferimentos sofreram_lesões com_queimaduras atropelado atropelada atropelados
      atropeladas incapacitados incapacitadas
    | missing desaparecid~ desaparecimento desaparecimentos por_localizar por_encontrar paradeiro_desconhecido
      em_parte_incerta sem_rasto sem_rastro não_foram_encontrad~
    | survivor sobreviv~ saíram_ilesos saiu_ileso ileso ilesa ilesos ilesas escaparam_com_vida escapou_com_vida
      sãos_e_salvos são_e_salvo sã_e_salva
    | rescued resgatad~ salvos resgataram salvou resgatar salvaram salvar resgatou socorrido socorrida socorridos
      socorridas retirado_com_vida retirada_com_vida retirados_com_vida retiradas_com_vida salva_da salvas_por
      retirado_dos_escombros retirada_dos_escombros retirados_dos_escombros retiradas_dos_escombros recolhidos_no_mar
      recolhidas_no_mar
    | hospitalised hospitalizad~ hospitalização internado internados internada internadas internamento~
      hospitalizados_com internou transportado_ao_hospital transportado_para_o_hospital transportado_para_um_hospital
      transportada_ao_hospital transportada_para_o_hospital transportada_para_um_hospital transportados_ao_hospital
      transportados_para_o_hospital transportados_para_um_hospital transportadas_ao_hospital
      transportadas_para_o_hospital transportadas_para_um_hospital levado_ao_hospital levado_para_o_hospital
      levado_para_um_hospital levada_ao_hospital levada_para_o_hospital levada_para_um_hospital levados_ao_hospital
      levados_para_o_hospital levados_para_um_hospital levadas_ao_hospital levadas_para_o_hospital
      levadas_para_um_hospital encaminhado_ao_hospital encaminhado_para_o_hospital encaminhada_ao_hospital
      encaminhada_para_o_hospital encaminhados_ao_hospital encaminhados_para_o_hospital encaminhadas_ao_hospital
      encaminhadas_para_o_hospital deu_entrada_no_hospital deram_entrada_no_hospital no_hospital ao_hospital
      para_o_hospital nos_cuidados_intensivos em_cuidados_intensivos na_uti em_uti internar internaram
      assistido_no_hospital assistida_no_hospital assistidos_no_hospital assistidas_no_hospital hospitalar_internamento
      baixa_hospitalar
    | infected infetad~ infectad~ contágio~ contagiad~ infeção infeções infecção infecções infetou contaminados
      contaminadas contaminado infeciosas adoec~ ficaram_doentes ficou_doente caíram_doentes caiu_doente
      contraiu_a_doença contraiu_a_vírus contraiu_o_doença contraiu_o_vírus contraíram_a_doença contraíram_a_vírus
      contraíram_o_doença contraíram_o_vírus contraíram apanharam_o_vírus apanhou_o_vírus pegaram_o_vírus acometid~
      casos_positivos testaram_positivo testou_positivo deram_positivo deu_positivo intoxicação_alimentar intoxicaram-se
      infetaram infectou infectaram contaminou contaminaram portadores_do_vírus positivo_para acamados acamadas
      casos_de_infeção
    | arrested detido detidos detida detidas detenção detenções prisão_de prisões capturad~ presos_em detidas_por
      prenderam prendeu atrás_das_grades algemad~ sob_custódia em_prisão_preventiva prisão_preventiva sob_detenção
      encarcerad~ apanhado_pela_polícia apanhada_pela_polícia apanhados_pela_polícia apanhadas_pela_polícia
      mandados_de_detenção
    | household agregado_familiar agregados_familiares domicílio~ lares fogos_habitados
    | family família famílias
    | group grupo grupos coletivo coletivos
    | team equipa equipas equipe equipes time times_de_futebol
    | pedestrian pedestre~ peão peões
    | cyclist ciclista~
    | observer observador~
    | apprentice aprendiz aprendizes formando_em_estágio
    | couple casal casais noivos nubentes recém-casados marido_e_mulher
    | defendant acusado acusados acusada acusadas arguido~ réu réus
    | witness testemunha~
    | reader leitor leitores leitora leitoras
    | investor investidor~ aforrador~ poupador~
    | judge juiz juízes juíza juízas magistrad~
    | fisherman pescador pescadores homens_do_mar
    | midwife parteira parteiras obstetriz obstetrizes enfermeira_obstetra enfermeiras_obstetras
    | miner mineiro_soterrado mineiros_soterrados trabalhadores_mineiros garimpeiro garimpeiros mineiros_de_carvão
      mineiro_de_carvão mineiros_presos
    | monk monge monges frade frades
    | dancer dançarino dançarinos dançarina dançarinas bailarino bailarinos bailarina bailarinas
    | cook cozinheiro cozinheiros cozinheira cozinheiras chef chefs
    | baker padeiro padeiros padeira padeiras
    | guard seguranças guarda_prisional guardas guarda-costas vigia_noturno vigias
    | pharmacist farmacêutico_responsável farmacêuticos_hospitalares farmacêuticos_comunitários
    | beekeeper apicultor apicultores apicultora apicultoras
    | archaeologist arqueólogo arqueólogos arqueóloga arqueólogas
    | newcomer recém-chegado recém-chegados recém-chegada recém-chegadas
    | twin gémeo gémeos gémea gémeas gêmeo gêmeos gêmea gêmeas
    | baby bebé bebés bebê bebês recém-nascido recém-nascidos recém-nascida recém-nascidas lactente lactentes
    | seasonal_worker trabalhador_sazonal trabalhadores_sazonais safrista safristas temporários_agrícolas apanhadores
    | trader comerciante comerciantes mercador mercadores lojista lojistas
    | potter oleiro oleiros oleira oleiras ceramista ceramistas
    | professor professor_catedrático professores_catedráticos professor_universitário professores_universitários
      catedrático catedráticos professor_titular professores_titulares
    | consultant consultor consultores consultora consultoras
    | carer cuidador cuidadores cuidadora cuidadoras
    | social_worker assistente_social assistentes_sociais
    | paramedic paramédico paramédicos socorrista_do_inem
    | dentist dentista dentistas médico_dentista médicos_dentistas
    | veterinarian veterinário veterinários veterinária veterinárias médico_veterinário médicos_veterinários
    | therapist terapeuta terapeutas fisioterapeuta fisioterapeutas psicoterapeuta psicoterapeutas
    | referee árbitro árbitros árbitra árbitras
    | swimmer nadador nadadores nadadora nadadoras
    | skier esquiador esquiadores esquiadora esquiadoras snowboarder snowboarders
    | grandmaster grande_mestre grandes_mestres grão-mestre
    | climber alpinista alpinistas montanhista montanhistas escalador escaladores
    | hiker caminhante caminhantes caminheiro caminheiros excursionista excursionistas
    | finisher concluintes_da_prova finalizadores
    | actor ator atores atriz atrizes
    | exhibitor expositor expositores expositora expositoras
    | seller vendedor vendedores vendedora vendedoras
    | taxpayer contribuinte contribuintes
    | policyholder tomador_do_seguro tomador_de_seguro
    | plaintiff queixoso queixosos queixosa queixosas demandante demandantes reclamante reclamantes
    | prosecutor procurador procuradores procuradora procuradoras promotor_de_justiça promotores_de_justiça
      promotora_de_justiça promotores_públicos
    | offender criminoso criminosos infrator infratores infratora assaltante assaltantes bandido bandidos assassino
      assassinos ladrão ladrões agressor agressores agressora criminosa criminosas meliante~ malfeitor~ assaltante~
      larápio~ gatuno~ bandido~
    | smuggler contrabandista contrabandistas traficante traficantes coiote coiotes passadores_de_migrantes
    | rebel rebelde rebeldes insurgente insurgentes guerrilheiro guerrilheiros guerrilheira miliciano milicianos
    | commander comandante comandantes
    | federal_agent agente_federal agentes_federais policial_federal policiais_federais
    | inspector inspetor inspetores inspetora inspetoras fiscal_do_trabalho fiscais_do_trabalho
    | auditor auditor auditores auditora auditoras revisor_oficial_de_contas revisores_oficiais_de_contas
    | enumerator recenseador recenseadores recenseadora recenseadoras
    | civil_servant funcionário_público funcionários_públicos servidor_público servidores_públicos servidora_pública
      burocrata burocratas
    | minister ministro ministros ministra ministras
    | diplomat diplomata diplomatas embaixador embaixadores embaixadora embaixadoras
    | mayor presidente_da_câmara presidentes_de_câmara prefeito prefeitos prefeita prefeitas autarca autarcas
    | colleague colega colegas
    | neighbour vizinho vizinha vizinhas
    | parent encarregado_de_educação encarregados_de_educação pai_ou_mãe os_pais dos_pais
    | mother mãe mães
    | father pai
    | daughter filha filhas
    | son filho
    | craftsman artesão artesãos artesã artesãs
    | electrician eletricista eletricistas
    | mechanic mecânico_de_automóveis mecânicos_de_automóveis mecânico_de_aviões mecânicos_de_aviões
    | technician técnico_de_laboratório técnicos_de_laboratório técnico_especializado técnicos_especializados
      técnicos_superiores
    | software_developer programador programadores programadora programadoras desenvolvedor desenvolvedores
      desenvolvedora desenvolvedoras
    | analyst analista analistas
    | architect arquiteto arquitetos arquiteta arquitetas
    | translator tradutor tradutores tradutora tradutoras
    | librarian bibliotecário bibliotecários bibliotecária bibliotecárias
    | photographer fotógrafo fotógrafos fotógrafa fotógrafas
    | sculptor escultor escultores escultora escultoras
    | speaker orador oradores oradora oradoras palestrante palestrantes conferencista conferencistas
    | shepherd pastor_de_ovelhas pastores_de_ovelhas pastor_de_cabras
    | winegrower viticultor viticultores viticultora viticultoras vinicultor vinicultores vitivinicultor
      vitivinicultores
    | gardener jardineiro jardineiros jardineira
    | forester guarda-florestal guardas-florestais guarda_florestal guardas_florestais vigilante_da_natureza
      vigilantes_da_natureza sapador_florestal sapadores_florestais guarda-parque guarda-parques
    | hunter caçador caçadores caçadora caçadoras
    | waiter garçom garçons garçonete garçonetes empregado_de_mesa empregados_de_mesa
    | postman carteiro carteiros carteira_dos_correios
    | courier estafeta estafetas entregador entregadores motoboy motoboys
    | flight_attendant comissário_de_bordo comissários_de_bordo comissária_de_bordo comissárias_de_bordo aeromoça
      aeromoças hospedeira_de_bordo hospedeiras_de_bordo assistente_de_bordo assistentes_de_bordo tripulante_de_cabine
      tripulantes_de_cabine
    | astronaut astronauta astronautas cosmonauta cosmonautas
    | veteran veterano veteranos veterana veteranas ex-combatente ex-combatentes antigo_combatente antigos_combatentes
    | conscript conscrito conscritos recruta_militar recrutas
    | peacekeeper capacete_azul capacetes_azuis capacetes-azuis
    | priest padre padres sacerdote sacerdotes pároco párocos clero
    | bishop bispo bispos arcebispo arcebispos
    | pilgrim peregrino peregrinos peregrina peregrinas romeiro romeiros
    | prostitute prostituta prostitutas trabalhadora_do_sexo trabalhadoras_do_sexo profissionais_do_sexo
    | slave escravo escravos escrava escravas escravizado escravizados escravizada escravizadas
    """
)

_TRADES = table(
    """
        graduate licenciado licenciados licenciada licenciadas diplomado diplomados diplomada diplomadas formando
      formandos formanda formandas finalista_de_curso finalistas_de_curso ex-aluno ex-alunos ex-aluna ex-alunas
      recém-licenciado recém-licenciados recém-licenciada recém-licenciadas recém-formado recém-formados recém-formada
      recém-formadas
    | intern estagiári~
    | fan torcedor~ adeptos adepta adeptas fã fãs simpatizante simpatizantes
    | activist ativista ativistas militante militantes
    | subscriber assinante assinantes
    | follower seguidor seguidores seguidora seguidoras
    | contestant adversário adversários adversária adversárias oponente oponentes
    | winner vencedor~ premiado premiados premiada premiadas galardoado galardoados galardoada galardoadas laureado
      laureados laureada laureadas
    | finalist finalista finalistas semifinalista semifinalistas
    | nominee indicado indicados indicada indicadas finalista_do_prémio
    | champion campeão campeões campeã campeãs tricampeão bicampeão bicampeões
    | coach treinador treinadores treinadora treinadoras
    | captain capitão capitães capitã capitãs
    | sailor marinheir~ velejador velejadores velejadora velejadoras marujo marujos
    | rower remador remadores remadora remadoras
    | rider cavaleiro cavaleiros amazona amazonas ginete ginetes motociclista motociclistas
    | runner corredor corredores corredora corredoras maratonista maratonistas
    | founder fundador fundadores fundadora fundadoras cofundador cofundadores cofundadora cofundadoras co-fundador
      co-fundadores co-fundadora co-fundadoras
    | councillor vereador~ deputado_municipal deputados_municipais membro_da_assembleia_municipal
      membros_da_assembleia_municipal autarca_eleito
    | adviser conselheiro conselheiros conselheira conselheiras assessor assessores assessora assessoras
    | nun freira freiras monja monjas
    | cleaner empregada_de_limpeza empregadas_de_limpeza funcionárias_de_limpeza faxineiro faxineiros faxineira
      faxineiras trabalhadores_de_limpeza auxiliares_de_limpeza
    | widow viúvo viúvos viúva viúvas
    | orphan órfão órfãos órfã órfãs
    | foreigner estrangeiros estrangeiras cidadãos_estrangeiros
    | surgeon cirurgião cirurgiões cirurgiães cirurgiã cirurgiãs neurocirurgião neurocirurgiões
    | psychologist psicólogo psicólogos psicóloga psicólogas
    | landlord senhorio senhorios locador locadores locadora locadoras proprietário_do_imóvel
    | reservist reservista reservistas
    | fugitive fugitivo fugitivos fugitiva fugitivas foragido foragidos foragida foragidas evadido evadidos evadida
      evadidas
    | juror jurados jurada juradas
    | detainee pessoas_detidas migrantes_detidos
    | claimant requerente_do_subsídio requerentes_de_subsídio requerentes_de_prestações
    | creditor credor credores credora credoras
    | borrower mutuário mutuários mutuária mutuárias devedor devedores devedora devedoras
    | depositor depositante depositantes
    | entrepreneur empreendedor empreendedores empreendedora empreendedoras empresário empresários empresária
      empresárias homem_de_negócios homens_de_negócios patronato
    | freelancer freelancer freelanceres trabalhador_independente trabalhadores_independentes trabalhadores_autónomos
      trabalhadores_autônomos profissionais_autônomos profissional_liberal
    | supplier fornecedor fornecedores fornecedora fornecedoras
    | dealer concessionário concessionários revendedor revendedores revendedora revendedoras distribuidor_autorizado
    | designer designer designeres estilista estilistas projetista projetistas
    | commuter trabalhadores_pendulares passageiros_pendulares
    | motorist automobilista~
    | contractor empreiteiro empreiteiros empreiteira empreiteiras subempreiteiro subempreiteiros subempreiteira
      subempreiteiras subcontratado subcontratados
    | listener ouvinte~
    | viewer telespectador telespectadores telespectadora telespectadoras telespetador telespetadores telespetadora
      telespetadoras
    | blood_donor dador_de_sangue dadores_de_sangue doador_de_sangue doadores_de_sangue doadoras_de_sangue
    | singer vozes cantor cantores cantora cantoras vocalista vocalistas fadista fadistas
    | composer compositor compositores compositora compositoras
    | conductor maestro maestros maestra maestras regente_da_orquestra
    | teammate companheiro_de_equipa companheiros_de_equipa companheiro_de_equipe companheiros_de_equipe
      companheira_de_equipa
    | goalkeeper guarda-redes goleiro goleiros goleira goleiras
    | substitute suplente suplentes jogador_reserva jogadores_reservas
    | fencer esgrimista esgrimistas
    | boxer pugilista pugilistas boxeador boxeadores boxeadora boxeadoras boxeur
    | cleric clérigo clérigos religiosos religiosas
    | imam imã imãs imame imames
    | rabbi rabino rabinos rabina rabinas
    | parishioner paroquiano paroquianos paroquiana paroquianas
    | herdsman vaqueiro vaqueiros boiadeiro boiadeiros
    | docker estivador estivadores estivadora estivadoras
    | crane_operator operador_de_grua operadores_de_grua gruista gruistas operador_de_guindaste operadores_de_guindaste
    | welder soldador soldadores soldadora soldadoras
    | plumber canalizador canalizadores canalizadora canalizadoras encanador encanadores encanadora encanadoras
    | carpenter carpinteiro carpinteiros carpinteira carpinteiras marceneiro marceneiros marceneira marceneiras
    | painter_decorator pintor_de_construção_civil pintores_de_construção_civil pintor_de_paredes pintores_de_paredes
    | roofer telhadista telhadistas telhadores
    | bricklayer pedreiro pedreiros pedreira pedreiras
    | hairdresser cabeleireiro cabeleireiros cabeleireira cabeleireiras barbeiro barbeiros
    | tailor alfaiate alfaiates costureiro costureiros costureira costureiras
    | cashier operador_de_caixa operadores_de_caixa operadoras_de_caixa
    | security_guard segurança_privado seguranças_privados vigilante vigilantes agentes_de_segurança_privada
    | lifeguard nadador-salvador nadadores-salvadores salva-vidas guarda-vidas
    | air_traffic_controller controlador_aéreo controladores_aéreos controlador_de_tráfego_aéreo
      controladores_de_tráfego_aéreo controladores_de_voo
    | train_driver maquinista maquinistas
    | ticket_inspector revisor_de_bilhetes revisores_da_cp revisores fiscais_de_bilhetes
    | conservator restaurador restauradores restauradora restauradoras
    | curator curador curadores curadora curadoras
    | tour_guide guia_turístico guias_turísticos guia_turística guias_turísticas guia_de_turismo guias_de_turismo
      guias-intérpretes
    """
)

_THINGS = table(
    """
        state estado estados país países nação nações governos estados-membros estado-membro
    | region região regiões província províncias
    | district distrito distritos bairro bairros condado~ comarca comarcas
    | city cidade cidades vila vilas
    | municipality município~ concelho~ autarquia~ prefeitura~ freguesia~
    | village aldeia~ povoado~ vilarejo~ povoação
    | island ilha ilhas
    | school escola escolas colégio colégios liceu~ estabelecimento_de_ensino estabelecimentos_de_ensino
    | kindergarten jardim_de_infância jardins_de_infância jardim-de-infância
    | university universidade universidades
    | hospital hospital hospitais
    | house casa casas moradia~ habitação habitações vivenda vivendas habitações_sociais casas_de_habitação
      fogos_de_habitação
    | building edifício~ prédio~ imóvel imóveis edificações edificação prédios_urbanos arranha-céu arranha-céus
    | apartment apartamento~
    | room sala salas quartos quarto_de_hotel quartos_de
    | classroom sala_de_aula salas_de_aula
    | floor andares pavimento pisos piso
    | car carro carros automóvel automóveis
    | vehicle veículo~ viatura~
    | truck camião camiões caminhão caminhões carreta carretas
    | bus autocarro~ ônibus
    | tram elétrico_de_lisboa bonde bondes
    | train comboio comboios trem trens composições
    | carriage carruagem carruagens vagão vagões
    | ship navio navios petroleiro~ cargueiro~
    | ferry ferry ferries balsa balsas
    | boat barco barcos bote botes lancha lanchas embarcação embarcações
    | aircraft avião aviões aeronave~ jato jatos avioneta avionetas aviões_comerciais
    | helicopter helicóptero~
    | drone drone drones
    | satellite satélite satélites
    | flight voo voos
    | bicycle bicicleta~
    | missile míssil mísseis foguete~
    | bridge ponte pontes viaduto~ passadiço passadiços passarela passarelas
    | tunnel túnel túneis
    | road estrada~ rodovia~ autoestrada~ rodoviária rodoviárias estradas_nacionais
    | street rua ruas avenida~ travessas
    | lane faixas_de_rodagem via_de_trânsito faixas_de_trânsito faixa_de_rodagem faixas_exclusivas faixa_bus
    | railway_line linha_férrea linhas_férreas ferrovia ferrovias linha_ferroviária linha_de_metro linhas_de_metro
      linha_do_metro linhas_do_metro linha_de_metrô linhas_de_metrô linha_de_comboio linhas_de_comboio
      linha_de_alta_velocidade linha_ferroviária_de linhas_ferroviárias linha_de_trem linhas_de_trem
    | route rota rotas percurso percursos trajeto~ itinerário~
    | section troço troços trecho trechos secção secções
    | station estação estações
    | stop paragem paragens ponto_de_ônibus parada paradas
    | airport aeroporto~
    | port porto_marítimo portos porto
    | charging_point ponto_de_carregamento pontos_de_carregamento carregador carregadores ponto_de_recarga
      pontos_de_recarga
    | power_plant central_elétrica centrais_elétricas usina usinas hidrelétrica~ hidroelétrica~
    | reactor reator reatores
    | wind_farm parque_eólico parques_eólicos
    | turbine turbina~ aerogerador~
    | panel painel painéis
    | pump bomba_de_água bombas_de_água bombas_hidráulicas bomba_hidráulica
    | engine motor motores
    | battery bateria~
    | machine máquina máquinas maquinaria equipamento equipamentos maquinário
    | combine ceifeira~ colheitadeira~ debulhadora~
    | device dispositivo~ aparelho~
    | unit unidade unidades chaleira~ exemplar exemplares cópia cópias unidades_vendidas
    | computer computador~ portáteis
    | phone telefone telefones telemóvel telemóveis celular celulares
    | camera câmara_de_vigilância câmaras_de_vigilância câmera câmeras
    | tree árvore árvores mudas
    | animal animal animais gado cabeças_de_gado bichos mamífero mamíferos animais_de_estimação
    | cattle vaca vacas bovino bovinos
    | bird ave aves pássaro pássaros gaivota gaivotas pombo pombos
    | species espécie espécies
    | ticket bilhete~ ingresso ingressos passe passes passagens passagem_aérea entradas_vendidas
    | book livro livros
    | book_volume tomo tomos volumes
    | library biblioteca~ sala_de_leitura salas_de_leitura
    | page página páginas
    | document documento documentos
    | newspaper jornal jornais
    | film filme filmes longa-metragem
    | work obra obras
    | painting quadro quadros pintura pinturas tela telas
    | exhibit peças_expostas objetos_expostos
    | museum museu museus galeria galerias
    | exhibition exposição exposições mostras
    | theatre teatro teatros
    | event evento eventos acontecimento~
    | concert concerto concertos show shows
    | performance espetáculo~ atuação atuações apresentação apresentações encenação encenações recital recitais
    | stage palco palcos
    | meeting reunião reuniões assembleia assembleias encontro encontros comício comícios
    | session sessão sessões plenário sessões_plenárias plenária plenárias
    | match jogo jogos partida partidas confronto confrontos partidas_oficiais desafio_da
    | goal_scored golo golos gol gols
    | medal medalha~
    | prize prémio prémios prêmio prêmios galardão troféu troféus premiação premiações condecoração condecorações
      galardões prémio_monetário prémio_em_dinheiro prémios_monetários prémio_pecuniário bolsa_de_prémios recompensa
      recompensas bolo_total distinção distinções dinheiro_do_prémio
    | ballot boletim_de_voto boletins_de_voto cédula~ urna urnas
    | polling_station assembleia_de_voto assembleias_de_voto mesa_de_voto mesas_de_voto seção_eleitoral
      seções_eleitorais
    | seat assento~ lugares cadeira cadeiras poltronas mandatos lugares_sentados
    | signature assinatura assinaturas
    | letter carta cartas postal_ilustrado correspondências
    | complaint queixa~ reclamação reclamações denúncia denúncias
    | objection objeção objeções contestação
    | question questão questões pergunta perguntas
    | answer resposta respostas inquirido~ entrevistados responderam respondeu
    | application pedido_de candidatura candidaturas requerimento~ inscrições_recebidas
    | message mensagem mensagens e-mails mensagens_de_texto notificações notificação sms_enviados
    | call chamada chamadas telefonema~ ligações telefonou chamadas_de_emergência
    | visit visita visitas
    | guided_tour visita_guiada visitas_guiadas
    | view visualização visualizações cliques visualizado visualizados visionamentos
    | order encomenda~ pedidos
    | contract contrato contratos
    | tender concurso concursos licitação licitações proposta_de_preço ofertas oferta
    | treaty tratado tratados convenção convenções acordo acordos pacto
    | resolution resolução resoluções
    | law lei leis
    | amendment emenda emendas
    | permit licença licenças autorização autorizações alvará alvarás
    | patent patente patentes
    | dose dose doses
    | vaccine vacina vacinas
    | test teste testes exame exames testou testaram testados testadas testagem rastreio rastreios análises_clínicas
    | operation cirurgia~ operação operações
    | bed cama camas leito leitos
    | ambulance ambulância~
    | shipment remessa~ carregamento carregamentos envio envios
    | parcel pacote pacotes
    | container contentor~ contêiner~
    | bag saco sacos saca sacas
    | field campo campos
    | farm quinta_agrícola fazenda~ exploração_agrícola explorações_agrícolas
    | company empresa~ companhia companhias sociedade sociedades firma firmas
    | shop loja lojas comércios lojistas_do_centro mercearia mercearias boutique boutiques quiosque quiosques
    | restaurant restaurante restaurantes lanchonete lanchonetes pizzaria pizzarias restauração_e_bebidas cantina
      cantinas refeitório refeitórios
    | hotel hotel hotéis resort resorts pousada pousadas hotelaria unidade_hoteleira unidades_hoteleiras
    | branch agência agências filial filiais sucursal sucursais
    | bank banco bancos
    | factory fábrica fábricas
    | mine mina minas_de_carvão minas_de_ouro minas_subterrâneas mina_de_carvão
    | well poço poços
    | pipe tubo tubos cano canos tubagem tubagens conduta condutas canalização canalizações adutora adutoras encanamento
    | pipeline gasoduto~ oleoduto~
    | cable cabo cabos
    | network rede redes
    | project projeto projetos
    | programme programa programas
    | site sítio sítios local_da_obra canteiro canteiros estaleiro
    | monument monumento monumentos
    | church igreja~ catedral catedrais basílica basílicas santuário santuários paróquias
    | stadium estádio estádios
    | park parque parques parques_naturais reserva_natural reservas_naturais parque_nacional
    | parking_space lugar_de_estacionamento lugares_de_estacionamento estacionamento~ vaga_de_estacionamento
      vagas_de_estacionamento
    | desk carteira_escolar carteiras secretárias
    | product produto produtos
    | sample amostra amostras
    | piece peça peças
    | stock_share ações por_ação
    | account contas conta_bancária conta_corrente contas_bancárias conta_poupança contas_correntes contas_de_utilizador
    | transaction transação transações
    | instalment prestação prestações parcela parcelas
    | website site_na_internet sites página_web
    | organisation organização organizações associação associações ong entidade entidades
    | party partido_político partido partidos partidário partidária
    | trade_union sindicato~
    | committee comité comités comitê comitês comissão comissões comissão_parlamentar conselho_de_administração
      grupo_de_trabalho grupos_de_trabalho subcomissão
    | attack ataque ataques atentado~ assalto assaltos atacou atacaram atacados ofensiva_militar atacada atacadas
    | explosion explosão explosões explodiu explodiram explosivo
    | earthquake terramoto~ terremoto~ sismo sismos abalo
    | storm tempestade~ temporal furacão furacões tufão ciclone ciclones
    | crime crime crimes delito~ homicídio~ assassinato assassinatos estupro estupros sequestro sequestros rapto raptos
      criminalidade violações_sexuais crime_organizado
    | violation violação violações infração infrações incumprimento~
    | inspection inspeção inspeções fiscalização fiscalizações vistoria~ inspecionad~ inspecionou fiscalizou vistoriou
    | lawsuit processo_judicial processos ação_judicial audiência audiências julgamento julgamentos processo_crime
      ações_judiciais ação_civil ação_popular
    | job emprego empregos posto_de_trabalho postos_de_trabalho vagas vaga emprego_direto empregos_diretos
      trabalhos_temporários empregabilidade
    | grain cereal cereais grão grãos
    | wheat trigo
    | maize milho
    | rice arroz
    | potato batata~
    | sugar açúcar
    | milk leite
    | meat carne carnes
    | oil petróleo crude
    | gas gás gás_natural
    | coal carvão
    | electricity eletricidade energia_elétrica luz_elétrica eletricidade_consumida
    | water água águas
    | steel aço
    | gold ouro
    | copper cobre
    | timber madeira~
    | fuel combustível combustíveis gasolina gasóleo
    | food alimento alimentos comida alimentar alimentares víveres alimentícios cabaz_alimentar cabazes_alimentares
      cesta_básica cestas_básicas mantimentos
    | medicine medicamento~ fármaco~ remédio~ antibiótico antibióticos
    | waste resíduo resíduos lixo lixos detritos entulho resíduos_sólidos
    | fertiliser fertilizante~ adubo adubos
    | shelter abrigo abrigos refúgio~
    | parliament parlament~
    | education educação ensino
    | healthcare saúde
    | culture cultura cultural~
    | defence defesa
    | sport esporte~ desporto~ esportiv~
    | forest floresta~ mata_atlântica
    | ice gelo gelos
    | glacier glaciar~ geleira~
    | sand areia areias
    | soil argila solo
    | snow neve nevão
    | sheep ovelha~ ovinos
    | pig porco porcos suínos
    | chicken frango~ galinha~ aves_de_capoeira
    | horse cavalo~
    | fish peixe~ pescado~
    | dolphin golfinho~
    | dog cão cães cachorro~
    | fruit fruta~ frutos maçã~ laranja~ banana~ pera peras pêssego pêssegos melancia melancias
    | vegetable legume~ hortaliça~ tomate~ cebola~ pepino pepinos alface alfaces beterraba beterrabas
    | wine vinho~
    | beer cerveja~
    | coffee café cafés
    | tea chá chás
    | cotton algodão
    | cement cimento betão concreto
    | tank tanque~ blindados veículos_blindados carros_de_combate
    | gun arma armas fuzis espingarda~ pistola pistolas rifle rifles revólver revólveres metralhadora metralhadoras
    | shell projétil projéteis munição munições
    | robot robô robôs
    | chip chip chips semicondutor~ processador~
    | screen ecrã ecrãs
    | song canção canções música músicas
    | tent tenda~ barraca~
    | mask máscara~
    | lake lago lagos albufeira~ reservatório~ lagoa açude açudes
    | river rio rios ribeira ribeiras riacho riachos
    | beach praia~
    | dam barragem barragens dique~
    | canal canal canais
    | lift elevador~ ascensor~
    | window janela~
    | roof telhado~
    | wall muro muros cerca_de_arame
    | overnight_stay dormida dormidas pernoita~
    | download descarga descargas baixad~
    | case caso casos casos_confirmados
    | sector setor setores
    | capital_city na_capital capital_do_país
    | aftershock réplicas
    | barley cevada
    | rapeseed colza
    | sunflower girassol girassóis
    | landslide deslizamento_de_terra deslizamentos_de_terra deslizamentos desabamento~ derrocada~
    | avalanche avalanch~
    | wolf lobo lobos
    | bear urso ursos
    | tiger tigre tigres
    | leopard leopardo leopardos
    | elephant elefante elefantes
    | egg ovo ovos
    | bottle garrafa garrafas
    | coin moeda moedas
    | grave túmulo túmulos sepultura~ sepulcro~
    | skeleton esqueleto esqueletos
    | pottery vaso vasos cerâmicas
    | photograph foto fotos fotografia fotografias
    | video vídeo vídeos
    | episode episódio episódios
    | stall banca bancas estande~
    | season temporada temporadas época épocas
    | race corrida corridas maratona maratonas
    | half_marathon meia_maratona meia-maratona meias_maratonas meias-maratonas
    | round ronda rondas rodada rodadas final_four semifinal semifinais quartos_de_final oitavos_de_final meias-finais
      meia-final
    | cinema cinema cinemas salas_de_cinema
    | error erro erros
    | server servidores servidor
    | box caixa caixas palete paletes
    | taxi táxi táxis
    | tower torre torres
    | lamp luminária~ candeeiro~
    | pool piscina piscinas
    | survey sondagem sondagens inquérito inquéritos pesquisa recenseamento recenseamentos censo censos barómetro
    | meal refeição refeições almoços jantares refeições_servidas almoço_servido pratos_servidos
    | drug droga drogas cocaína heroína
    | campaign campanha campanhas
    | plant_grown arbusto arbustos plântula plântulas espécies_de_plantas plantas
    | monkey macaco macacos macaca macacas gorila gorilas chimpanzé chimpanzés primata primatas
    | rhino rinoceronte rinocerontes
    | cat gato gatos gata gatas gatinho gatinhos felinos_domésticos
    | rabbit coelho_bravo coelhos
    | goat cabra cabras cabrito cabritos
    | duck pato patos ganso gansos
    | bee abelha abelhas abelhão abelhões
    | hive colmeia colmeias colmeal apiário apiários
    | herd rebanho rebanhos manada manadas
    | nest ninho ninhos
    | deer cervo cervos veado veados veadinho corço corços rena renas alce alces
    | fox raposa raposas
    | wild_boar javali javalis
    | lion leões leoa leoas
    | turtle tartaruga tartarugas cágado cágados jabuti jabutis
    | shark tubarão tubarões
    | penguin pinguim pinguins
    | stork cegonha cegonhas
    | insect inseto insetos besouro besouros escaravelho escaravelhos
    | vineyard vinha_velha vinhas vinhedo vinhedos
    | orchard pomar pomares
    | greenhouse casa_de_vegetação casas_de_vegetação estufa_agrícola estufas_agrícolas estufas
    | plot lote_de_terreno lotes_de_terreno terreno_urbano parcela_de_terreno parcelas_de_terreno terreno_edificável
    | garden jardim jardins
    | meadow prado prados pastagem pastagens campina campinas_verdes
    | grape uva uvas
    | olive azeitona azeitonas
    | honey mel méis
    | cheese queijo queijos
    | bread pão pães pãezinhos
    | wool lã lãs
    | warship navio_de_guerra navios_de_guerra fragata fragatas contratorpedeiro contratorpedeiros corveta corvetas
    | submarine submarino_nuclear submarinos_nucleares submarino_militar submarinos_militares submarinos_russos
      submarinos_alemães
    | barge barcaça barcaças batelão batelões
    | tractor trator tratores
    | crane guindaste guindastes grua gruas
    | locomotive locomotiva locomotivas
    | motorcycle motocicleta motocicletas motociclo motociclos mota motas motos moto ciclomotor ciclomotores
    | van carrinha carrinhas furgão furgões furgoneta furgonetas perua_escolar
    | excavator escavadora escavadoras escavadeira escavadeiras retroescavadora retroescavadoras retroescavadeira
      retroescavadeiras buldózer bulldozer
    | fire_engine carro_de_bombeiros carros_de_bombeiros caminhão_de_bombeiros caminhões_de_bombeiros autotanque
      autotanques
    | fighter_jet avião_de_combate aviões_de_combate caças_f-16 caça_f-16 caça-bombardeiro caças-bombardeiros
      aviões_de_caça avião_de_caça caças_gripen
    | lighthouse farol_marítimo faroleiro faroleiros
    | shipyard estaleiro_naval estaleiros_navais estaleiros
    | hall pavilhão pavilhões
    | wing asa asas
    | gate portão portões porta_de_embarque portas_de_embarque
    | runway pista_de_aterragem pistas_de_aterragem pista_de_pouso pistas_de_pouso pista_de_descolagem
      pista_de_decolagem pista_do_aeroporto
    | terminal terminal_de_passageiros terminal_de_contentores terminal_de_contêineres terminais terminal_rodoviário
    | warehouse armazém armazéns galpão galpões
    | depot depósito_de_munições depósito_de_combustível depósitos_de_combustível paiol paióis
    | workshop oficina oficinas workshop workshops
    | laboratory laboratório laboratórios
    | pharmacy farmácia farmácias
    | prison estabelecimento_prisional estabelecimentos_prisionais presídio presídios penitenciária penitenciárias
      centro_de_detenção centros_de_detenção
    | chapel capela capelas
    | castle castelo castelos fortaleza_medieval fortalezas
    | cemetery cemitério cemitérios
    | dome cúpula_da_igreja cúpula_da_catedral
    | barn celeiro celeiros estábulo estábulos
    | bakery padaria padarias
    | brewery cervejaria cervejarias fábrica_de_cerveja
    | monastery mosteiro mosteiros convento conventos abadia abadias
    | mosque mesquita mesquitas
    | temple templo templos
    | palace palácio palácios
    | hut cabana cabanas barraco barracos palhota palhotas
    | door porta portas
    | toilet casa_de_banho casas_de_banho banheiro banheiros sanita sanitas vaso_sanitário vasos_sanitários
      instalações_sanitárias
    | office escritório escritórios
    | studio estúdio estúdios
    | care_home lar_de_idosos lares_de_idosos casa_de_repouso casas_de_repouso asilo_de_idosos
      estrutura_residencial_para_idosos
    | playground parque_infantil parques_infantis parquinho parquinhos playground playgrounds
    | ski_slope pista_de_esqui pistas_de_esqui
    | trail trilhas trilho_pedestre trilhos_pedestres percurso_pedestre percursos_pedestres
    | bike_path ciclovia ciclovias ciclofaixa ciclofaixas pista_ciclável pistas_cicláveis
    | traffic_light semáforo semáforos
    | fountain chafariz chafarizes fontanário fontanários
    | sculpture escultura esculturas estátua estátuas estatueta estatuetas
    | bench banco_de_jardim bancos_de_jardim banco_de_praça bancos_de_praça
    | brick tijolo tijolos azulejo azulejos telha telhas ladrilho ladrilhos
    | substation subestação subestações
    | transformer transformador_elétrico transformadores
    | generator gerador_elétrico geradores gerador_a_diesel
    | boiler caldeira caldeiras
    | furnace alto-forno altos-fornos forno fornos
    | heat_pump bomba_de_calor bombas_de_calor
    | smart_meter contador_inteligente contadores_inteligentes medidor_inteligente medidores_inteligentes
      contador_de_eletricidade contadores_de_eletricidade
    | sensor sensor sensores
    | telescope telescópio telescópios radiotelescópio radiotelescópios
    | blade pá_do_rotor pás_do_rotor pá_eólica pás_eólicas lâmina lâminas
    | tyre pneu pneus
    | landfill aterro_sanitário aterros_sanitários aterro aterros lixeira lixeiras lixão lixões
    | solar_park parque_solar parques_solares central_fotovoltaica centrais_fotovoltaicas usina_solar usinas_solares
      parque_fotovoltaico parques_fotovoltaicos usina_fotovoltaica central_solar centrais_solares
    | oil_rig plataforma_petrolífera plataformas_petrolíferas plataforma_de_petróleo plataformas_de_petróleo
    | choir coro coros coral_infantil
    | orchestra orquestra orquestras
    | instrument instrumento instrumentos
    | organ órgão_de_tubos órgãos_de_tubos órgãos_transplantados órgãos_doados
    | opera ópera óperas
    | poem poema poemas
    | chapter capítulo capítulos
    | manuscript manuscrito manuscritos
    | documentary documentário documentários
    | album álbum álbuns
    | tournament torneio torneios campeonato campeonatos copa copas olimpíadas olimpíada taça_de_portugal
    | game videojogo videojogos videogame videogames jogo_eletrónico jogos_eletrónicos jogo_eletrônico
      jogos_eletrônicos
    | point_score pontos
    | defeat derrota derrotas
    | tie_result empate empates
    | lap volta_à_pista voltas_à_pista voltas
    | assist assistência_para_gol assistências_para_gol passe_para_golo passes_para_golo
    | touchdown touchdown touchdowns
    | interception interceção interceções interceptação interceptações
    | club clube clubes
    | yellow_card cartão_amarelo cartões_amarelos
    | red_card cartão_vermelho cartões_vermelhos
    | vial frasco frascos ampola ampolas frasco-ampola
    | placebo placebo placebos
    | clinical_trial ensaio_clínico ensaios_clínicos estudo_clínico estudos_clínicos
    | side_effect efeito_secundário efeitos_secundários efeito_colateral efeitos_colaterais evento_adverso
      eventos_adversos reação_adversa reações_adversas efeitos_adversos efeito_adverso
    | symptom sintoma sintomas
    | transplant transplante transplantes transplantação transplantações
    | ventilator respirador respiradores ventilador_mecânico ventiladores_mecânicos ventilador_pulmonar
      ventiladores_pulmonares
    | pill comprimidos pílula pílulas cápsula cápsulas
    | wheelchair cadeira_de_rodas cadeiras_de_rodas
    | verdict sentença sentenças veredicto veredictos veredito vereditos acórdão acórdãos
    | appeal apelação apelações recurso_judicial recursos_judiciais
    | conviction condenação condenações
    | investigation investigação_criminal inquérito_criminal inquéritos_criminais inquérito_policial
      inquéritos_policiais investigações_criminais investigação_policial investigações_policiais investigações
      investigou investigam
    | theft furto furtos roubo_de_identidade
    | burglary assalto_a_residência assaltos_a_residências arrombamento arrombamentos furto_em_residência
      furtos_em_residências
    | robbery roubo roubos
    | assault agressão agressões
    | petition petição petições abaixo-assinado abaixo-assinados
    | referendum referendo referendos plebiscito plebiscitos
    | password palavra-passe palavras-passe senha senhas password passwords
    | vulnerability vulnerabilidade vulnerabilidades falha_de_segurança falhas_de_segurança
    | line_of_code linha_de_código linhas_de_código
    | app app apps aplicativo aplicativos aplicação_móvel aplicações_móveis aplicação_para_telemóvel
    | data_centre centro_de_dados centros_de_dados data_center data_centers datacenter datacenters
    | router router routers roteador roteadores
    | connection conexão conexões
    | planet planeta planetas exoplaneta exoplanetas
    | galaxy galáxia galáxias
    | asteroid asteroide asteroides asteróide asteróides
    | crater cratera crateras
    | meteorite meteorito meteoritos
    | orbit órbita órbitas
    | space_probe sonda_espacial sondas_espaciais sonda sondas nave_espacial naves_espaciais
    | subscription subscrição_anual subscrições assinatura_mensal assinaturas_mensais assinatura_anual
      assinaturas_anuais assinaturas_digitais assinatura_digital
    | invoice faturas nota_fiscal notas_fiscais
    | voucher voucher vouchers cupom cupons cupão cupões vale-compras vale-presente
    | certificate certificado certificados certidão certidões
    | shift turno_da_noite turnos_de_trabalho turno_de_trabalho turnos_da_noite turno_noturno turnos_noturnos
    | auction leilão leilões
    | brand marca_registada marca_registrada marcas
    | subsidiary subsidiária subsidiárias
    | startup startup startups start-up start-ups
    | cooperative cooperativa cooperativas
    | bankruptcy falência falências insolvência insolvências
    | audit auditoria auditorias
    | recommendation recomendação recomendações
    | artefact artefacto artefactos artefato artefatos relíquia relíquias
    | item objeto objetos item itens
    | language língua línguas idioma idiomas
    | course curso_de_formação curso_superior cursos
    | lesson aula_de_música aulas aula
    | lecture palestra palestras
    | embassy embaixada embaixadas consulado consulados
    | charity instituição_de_caridade instituições_de_caridade organização_de_caridade ipss entidade_beneficente
    | constituency círculo_eleitoral círculos_eleitorais distrito_eleitoral distritos_eleitorais
    | clause cláusula cláusulas parágrafo parágrafos alínea alíneas
    | passport passaporte passaportes
    | visa visto_de_trabalho visto_de_residência visto_de_entrada visto_de_turista vistos_de_trabalho
      vistos_de_residência vistos_de_entrada visto_de_estudante vistos_de_estudante vistos_de_turista visto_gold
      vistos_gold
    | poster cartazes outdoor outdoors pôster
    | bookmobile biblioteca_itinerante bibliotecas_itinerantes bibliomóvel biblioteca_móvel bibliotecas_móveis
      bibliobus
    | marriage casamento casamentos matrimónio matrimónios matrimônio matrimônios
    | divorce divórcio divórcios
    | outage apagão apagões falha_de_energia falhas_de_energia corte_de_energia cortes_de_energia interrupção_de_energia
      interrupções_de_energia queda_de_energia quedas_de_energia sem_luz sem_eletricidade sem_energia
    | deportation deportação deportações
    | expedition expedição_científica expedições expedição
    | volcano vulcão vulcões
    | mountain montanha montanhas
    | landmine mina_terrestre minas_terrestres mina_antipessoal minas_antipessoais minas_antipessoal
    | trip viagens viagem deslocação deslocações
    | bomb bomba_atómica bomba_atômica bombas_atómicas bombas_nucleares bomba_da_segunda_guerra bomba_aérea
      bombas_de_fragmentação engenho_explosivo engenhos_explosivos bomba bombas explosivos
    """
)

_PUBLIC = table(
    """
        class_of_pupils turma turmas
    | clinic clínica clínicas policlínica policlínicas centro_de_saúde centros_de_saúde posto_de_saúde postos_de_saúde
      ambulatório ambulatórios
    | centre centros
    | system sistema sistemas
    | service serviço serviços
    | study estudo estudos
    | movement movimentos
    | model modelo modelos
    | version versão versões
    | file ficheiro ficheiros arquivo_digital arquivos_digitais
    | comment comentário comentários
    | post postagem postagens publicação_nas_redes_sociais publicações_nas_redes_sociais post posts
    | link hiperligação hiperligações ligação_na_internet link links
    | policy política_da_empresa políticas_públicas
    | rule regra regras
    | proposal proposta propostas
    | initiative iniciativa iniciativas
    | decree decreto decretos decreto-lei decretos-leis decretos-lei
    | warning aviso avisos advertência advertências
    | alarm alarme alarmes
    | alert alerta alertas
    | booking reserva_de_hotel reservas_de_hotel reservas_de_alojamento reservou reservaram
    | cancellation cancelamento cancelamentos anulação anulações
    | defect defeito defeitos avaria_de_fabrico
    | crack fissura fissuras rachadura rachaduras trinca trincas fenda fendas
    | spill derrame derrames derramamento derramamentos
    | leak vazamento vazamentos fuga_de_gás fugas_de_gás fuga_de_água fugas_de_água
    | breakdown avaria avarias pane panes
    | injury lesão lesões ferimento ferimentos
    | wound ferimento_de_bala ferimentos_de_bala chaga chagas
    | fracture fratura fraturas
    | epidemic epidemia epidemias pandemia pandemias surto_epidémico
    | tumour tumor tumores
    | consultation consulta_pública consultas_públicas consulta_popular
    | medical_appointment consulta consultas consulta_médica consultas_médicas
    | gene gene genes
    | cell célula células
    | mutation mutação mutações
    | antibody anticorpo anticorpos
    | sanction sanção sanções
    | checkpoint posto_de_controlo postos_de_controlo posto_de_controle postos_de_controle posto_de_fiscalização
    | camp acampamento acampamentos campo_de_refugiados campos_de_refugiados
    | league liga ligas
    | title_won título_nacional títulos_nacionais título_mundial títulos_mundiais título_de_campeão títulos_de_campeão
      títulos_conquistados
    | penalty_kick penálti penáltis pênalti pênaltis grande_penalidade grandes_penalidades
    | training_session sessão_de_treino sessões_de_treino treino treinos
    | set_played set sets
    | news_item notícia notícias
    | press_conference conferência_de_imprensa conferências_de_imprensa entrevista_coletiva coletiva_de_imprensa
    | interview entrevista entrevistas
    | licence licença licenças alvará alvarás
    | degree grau_académico graus_académicos grau_acadêmico licenciatura licenciaturas mestrado mestrados doutoramento
      doutoramentos doutorado doutorados
    | diploma diploma diplomas
    | scholarship bolsa_de_estudo bolsas_de_estudo bolsa_de_estudos bolsas_de_mérito
    | boarding_school internato internatos colégio_interno colégios_internos
    | nursery creche creches berçário berçários
    | academy academia_militar academia_de_ciências academia_de_futebol
    | faculty faculdade faculdades
    | department departamento departamentos
    | ministry ministério ministérios
    | court tribunal tribunais
    | police_station esquadra esquadras delegacia delegacias posto_da_gnr postos_da_gnr
    | fire_station quartel_de_bombeiros quartéis_de_bombeiros quartel_dos_bombeiros
    | post_office estação_dos_correios estações_dos_correios posto_de_correios agência_dos_correios
      agências_dos_correios
    | market mercado mercados
    | fair feiras feira_de feira_do feira_da feira_internacional
    | shopping_centre centro_comercial centros_comerciais shopping shoppings shopping_center shopping_centers
    | supermarket supermercado~ hipermercado~
    | cafe cafetaria cafetarias cafeteria cafeterias pastelaria pastelarias
    | bar bares
    | nightclub discoteca discotecas clube_noturno clubes_noturnos boate boates
    | casino casino casinos cassino cassinos
    | gym ginásio ginásios
    | swimming_pool piscina piscinas
    | sports_hall pavilhão_desportivo pavilhões_desportivos pavilhão_gimnodesportivo ginásio_poliesportivo
    | pitch campo_de_futebol campos_de_futebol relvado relvados gramado gramados
    | golf_course campo_de_golfe campos_de_golfe
    | riding_school escola_de_equitação centro_hípico picadeiro picadeiros
    | marina marina marinas
    | campsite parque_de_campismo parques_de_campismo camping campings
    | holiday_home casa_de_férias casas_de_férias alojamento_local casa_de_veraneio casas_de_veraneio
    | hostel hostel hostels pousada_da_juventude pousadas_da_juventude albergue albergues
    | spa termas spa spas balneário_termal
    | allotment horta hortas horta_comunitária hortas_comunitárias horta_urbana hortas_urbanas
    """
)

_HARDWARE = table(
    """
        kit kit kits conjunto_de_peças
    | tool ferramenta ferramentas
    | weapon arma armas armamento armamentos
    | bullet bala balas cartucho cartuchos
    | grenade granada granadas
    | air_raid bombardeamento bombardeamentos bombardeio bombardeios ataque_aéreo ataques_aéreos raide_aéreo
      raides_aéreos
    | quay cais
    | berth posto_de_acostagem postos_de_acostagem berço_de_atracação berços_de_atracação beliche beliches
    | lock_gate eclusa eclusas comporta comportas
    | buoy boia boias bóia bóias
    | platform plataforma plataformas
    | track carril carris via_férrea vias_férreas
    | signal sinal sinais
    | crossing passagem_de_nível passagens_de_nível passadeira passadeiras travessia_de_peões faixa_de_pedestres
    | junction cruzamento cruzamentos entroncamento entroncamentos nó_rodoviário nós_rodoviários
    | roundabout rotunda rotundas rotatória rotatórias
    | toll portagem portagens pedágio pedágios
    | scooter trotinete trotinetes trotineta trotinetas patinete patinetes scooter scooteres
    | trolleybus trólebus troleicarro troleicarros tróleis
    | cable_car teleférico teleféricos funicular funiculares
    | ski_lift teleski teleskis telesqui telesquis telecadeira telecadeiras
    | cabin cabine cabines cabina cabinas camarote camarotes
    | balcony varanda varandas sacada sacadas
    | cellar cave caves adega adegas porão porões
    | garage garagem garagens
    | kitchen cozinha cozinhas
    | bathroom casa_de_banho casas_de_banho banheiro banheiros
    | corridor corredor_verde corredores_verdes corredor_do_hospital corredores_do_hospital
    | staircase escadaria escadarias escada escadas
    | step degrau degraus
    | pillar pilar pilares coluna_do_edifício
    | arch arco arcos arcada arcadas
    | roof_tile telha telhas
    | beam viga vigas
    | pile estaca estacas
    | asphalt asfalto alcatrão
    | marble mármore mármores
    | stone pedra pedras
    | garment peça_de_roupa peças_de_roupa vestuário roupa roupas
    | shirt camisa camisas camisola camisolas camiseta camisetas
    | shoe sapato sapatos calçado sapatilha sapatilhas par_de_sapatos
    | dress vestido vestidos
    | blanket cobertor cobertores manta mantas
    | toy brinquedo brinquedos
    | watch relógio_de_pulso relógios_de_pulso relógio relógios
    | jewel joia joias jóia jóias
    | diamond diamante diamantes
    | soap sabão sabonete sabonetes sabões
    | stamp selo selos
    | banknote nota_de_banco notas_de_banco notas_falsas notas_de_euro cédulas_de_dinheiro
    | flag bandeira bandeiras
    | bell sino sinos
    | clock relógio_de_torre relógios_de_torre relógio_de_parede
    | carpet tapete tapetes carpete carpetes alcatifa alcatifas
    | mattress colchão colchões
    | chair cadeira_de_escritório cadeiras_de_plástico cadeirões cadeiras_de_praia
    | table mesas
    | shelf prateleira prateleiras estante estantes
    | candle vela velas
    | firework fogo_de_artifício fogos_de_artifício foguete_de_festa
    | balloon balão_de_festa balões_de_festa
    | cooker fogão fogões
    | refrigerator frigorífico frigoríficos geladeira geladeiras refrigerador refrigeradores
    | washing_machine máquina_de_lavar máquinas_de_lavar lava-roupa
    | light_bulb lâmpada lâmpadas
    | pump_station estação_elevatória estações_elevatórias estação_de_bombagem estação_de_bombeamento
    | filter filtro filtros
    | hydrant hidrante hidrantes boca_de_incêndio bocas_de_incêndio marco_de_incêndio
    | fire_extinguisher extintor extintores
    | defibrillator desfibrilhador desfibrilhadores desfibrilador desfibriladores
    | stretcher maca macas
    | wheel roda_dianteira roda_traseira rodas
    | screw parafuso parafusos
    | cylinder cilindro cilindros botija botijas
    | gearbox caixa_de_velocidades caixas_de_velocidades caixa_de_câmbio câmbio_automático
    | brake travão travões freio freios
    | airbag airbag airbags
    | seat_belt cinto_de_segurança cintos_de_segurança
    | headlight faróis_dianteiros farol_dianteiro
    | windscreen para-brisas para-brisa parabrisas
    | propeller hélice hélices
    | parachute paraquedas
    | glider planador planadores asa-delta asas-delta parapente parapentes
    | hot_air_balloon balão_de_ar_quente balões_de_ar_quente balonismo
    | capsule cápsula cápsulas
    | probe sonda sondas
    | lander módulo_de_aterragem módulo_de_pouso módulo_de_alunagem
    | antenna antena antenas
    | radar radar radares
    | mast mastro mastros
    | fibre fibra fibras fibra_ótica fibra_óptica
    | circuit_board placa_de_circuito placas_de_circuito placa-mãe
    | keyboard teclado teclados
    | printer impressora impressoras
    | tablet_computer tablet tablets
    | smartphone smartphone~
    | headset auscultadores auricular auriculares fone_de_ouvido fones_de_ouvido
    | game_console consola_de_jogos consolas_de_jogos console_de_videogame consoles_de_videogame consolas
    | hearing_aid aparelho_auditivo aparelhos_auditivos
    | prosthesis prótese próteses
    | implant implante implantes
    | contact_lens lente_de_contacto lentes_de_contacto lente_de_contato lentes_de_contato
    | glasses óculos
    | bandage ligadura ligaduras curativo curativos penso_rápido pensos_rápidos
    | syringe seringa seringas
    | needle agulha agulhas
    | glove luva luvas
    | gown bata_médica batas batas_cirúrgicas avental_cirúrgico aventais
    | thermometer termómetro termómetros termômetro termômetros
    | scales balança_de_cozinha balanças
    | microscope microscópio microscópios
    """
)

_NATURE = table(
    """
        flower flor flores
    | rose roseira roseiras
    | mushroom cogumelo cogumelos
    | berry mirtilo mirtilos morango morangos framboesa framboesas amora amoras bagas
    | apple maçã maçãs
    | citrus citrino citrinos laranja laranjas limão limões tangerina tangerinas cítricos
    | tomato tomate tomates
    | onion cebola cebolas
    | carrot cenoura cenouras
    | cabbage couve couves repolho repolhos
    | banana banana bananas
    | nut noz nozes amêndoa amêndoas avelã avelãs castanha castanhas
    | seed semente sementes
    | seedling muda_de_árvore mudas plântula plântulas muda_de_plantas
    | hay feno
    | flour farinha farinhas
    | pasta massa_alimentícia massas_alimentícias macarrão esparguete espaguete
    | butter manteiga
    | chocolate chocolate chocolates
    | cake bolo bolos
    | portion porção porções
    | juice sumo sumos suco sucos
    | spirits bebida_espirituosa bebidas_espirituosas aguardente aguardentes vodca cachaça uísque
    | cigarette cigarro cigarros
    | tobacco tabaco fumo_em_folha
    | salt sal_marinho sal
    | vegetable_oil óleo_vegetal óleos_vegetais azeite óleo_de_soja óleo_de_girassol
    | sausage salsicha salsichas enchidos linguiça linguiças chouriço chouriços
    | beef carne_bovina carne_de_vaca carne_de_bovino
    | pork carne_de_porco carne_suína
    | calf vitelo vitelos bezerro bezerros bezerra bezerras
    | lamb cordeiro~ borrego borregos
    | turkey peru_de_natal perus_congelados
    | hare lebre lebres
    | hedgehog ouriço-cacheiro ouriços-cacheiros ouriço ouriços
    | bat morcego morcegos
    | owl coruja corujas mocho mochos
    | eagle águia águias
    | swan cisne cisnes
    | parrot papagaio papagaios
    | seal focas foca
    | whale baleia~
    | salmon salmão salmões
    | cod bacalhau bacalhaus
    | herring arenque arenques
    | tuna atum atuns
    | oyster ostra ostras
    | crab caranguejo caranguejos
    | shrimp camarão camarões
    | frog rã rãs sapo sapos
    | snake cobra cobras serpente serpentes
    | crocodile crocodilo crocodilos jacaré jacarés
    | butterfly borboleta borboletas
    | mosquito mosquito mosquitos
    | locust gafanhoto gafanhotos
    """
)

_BOTH = table(
    """
        election eleição eleições eleitoral eleitorais reeleições primárias_do ida_às_urnas_para ato_eleitoral
      atos_eleitorais sufrágio_presidencial pleito pleitos corrida_eleitoral legislativas autárquicas presidenciais
      municipais_de segundo_turno_das campanha_presidencial
    | vote voto votos votou votaram votação votações sufrágio~ votar votam votado votada votantes_a boca_das_urnas
      nas_urnas escrutínio escrutínios depositaram_o_voto boletim_na_urna votando sufragou
    | accident acidente acidentes colisão colisões desastre acidentes_de_viação sinistros sinistro choque_frontal
      choques_em_cadeia capotamento capotamentos atropelamento atropelamentos choque_em_cadeia despiste_de_automóvel
      embate_frontal tragédia desastre_aéreo desastre_ferroviário sinistralidade desastres batida batidas acidentado
      acidentados
    | fire incêndio~ fogo fogos incendiou incendiad~ queimadas queimada fogo_posto chamas labareda~ em_chamas
      deflagração_do_incêndio arder ardia ardiam fogaréu queimou_durante foco_de_incêndio focos_de_incêndio ignição
      ignições ateou ateado ateados combate_às_chamas extinguiu_o_fogo extinguiram_o_fogo extinguir_o_fogo apagou_o_fogo
      apagaram_o_fogo apagar_o_fogo conflagração
    | flood inundação inundações cheias enchente~ inundou inundaram inundado inundada inundados inundadas inundar alagou
      alagaram alagado alagada alagados alagadas alagamento alagamentos alagar enxurrada~ transbord~ debaixo_de_água
      debaixo_d'água submerso submersa submersos submersas água_subiu subida_das_águas dilúvio
    | strike greve greves paralisação paralisações cruzaram_os_braços cruzou_os_braços braços_cruzados em_greve grevar
      paralisaram_o_trabalho jornada_de_luta pararam_de_trabalhar piquete piquetes deixaram_de_trabalhar
    | festival festival festivais festa_da_música festivaleir~ certame
    | summit cimeira~ cúpula cúpulas encontro_de_líderes reunião_de_chefes_de_estado
    | conference conferência~ congresso congressos simpósio~ colóquio~ seminário seminários encontro_científico
      jornadas_científicas fórum fóruns convenção_nacional
    | war guerra guerras guerras_civis conflito_armado conflitos_armados hostilidades combates conflito_bélico
      conflitos_bélicos invasão invasão_da_ucrânia cessar-fogo batalha batalhas beligerânc~
    | protest protesto~ manifestação manifestações marcha marchas passeata manifestações_de protestaram protestar
      concentração_popular vigília vigílias desfile_de_protesto ação_de_protesto ações_de_protesto saíram_à_rua_contra
      saíram_às_ruas_contra ato_público atos_de_protesto buzinão buzinões motim motins manifestaram-se manifestar-se
      carreata carreatas
    | loan empréstimo~ crédito créditos emprestou emprestaram emprestad~ emprestar mútuo financiamento_bancário
      linha_de_crédito linhas_de_crédito fiado microcrédito~ pediu_emprestado
    | grant bolsas bolseiro bolseiros bolsista bolsistas apoio_a_fundo_perdido a_fundo_perdido subvencion~
    | fine multa multas coima coimas penalidade~ multad~ multou multar contraordenação contraordenações
      sanção_pecuniária sanções_pecuniárias sancionado_com sancionada_com pena_pecuniária autuad~ autuou autuação
      autuações infração_punida passou_multas coimou castigado_com castigada_com multaram
    | subsidy subsídio~ subvenção subvenções subsidiou subsidiado subsidiada subsidiados subsidiadas subsidiar
      apoio_estatal apoios_estatais incentivo_financeiro incentivos_financeiros abono_de_família bolsa_família
      subvencionad~
    """
)

_DEEDS = table(
    """
        donate doou doaram doação doações doado doados doada doadas donativo~ oferta_de ofereceu presente_de
      oferecida_por oferecidas_por oferecido_por oferecidos_por ofereceram cedeu_gratuitamente doar doará doarão doam
      ofertou ofertaram dádiva dádivas entregou_de_presente entregues_gratuitamente a_título_gratuito oferta_de_livros
      oferta_de_material ofertou_de_livros ofertou_de_material contribuiu_generosamente
    | contribute contribuição contribuições contribui contribuíram contribuir contribuem contribuirá contribuiu
      aporte contributo contributos cotiz~ quotização quotizações quotiz~ entrou_com entraram_com deu_a_sua_parte
      aportou aportaram aportes comparticip~ achega
    | pay pago pagos paga pagas pagou pagaram pagamento~ pagar pagará pagam desembols~ liquidou liquidaram liquidado
      liquidada liquidados liquidadas liquidar liquidação_da arcou_com arcaram_com arcar_com saldou saldaram saldar
      quitou quitaram quitad~ quitar transferiu_para_a_conta abriu_os_cordões_à_bolsa tirou_do_bolso do_seu_bolso
      do_próprio_bolso embols~ remunerou despendeu_em pagou_a_conta creditad~ pagando pagavam pagava paguem
    | cost custo custos custa custam custou custará custaram custar fatura onerou despendeu custear orçou_em orçada_em
      orçado_em orçadas_em orçados_em cifrou-se fica_por ficou_por ficou_em ficará_em importou_em saiu_por saiu_caro
      sai_por ronda_os custava custavam encargo encargos dispêndio dispêndios custo_global
    | price preço preços preço_médio encarecimento tarifário preçário etiqueta preçári~ cotad~ encareceram encarecer
      mais_caro mais_cara mais_caros mais_caras mais_barato mais_barata mais_baratos mais_baratas barate~
      custo_por_litro valor_de_venda tabela_de_preços
    | budget orçamento~ orçamental orçamentado orçamentária orçamentário orçamentários orçamentárias orçamentais dotação
      dotações cofres_públicos erário plano_financeiro cofres_da_câmara cofres_municipais contas_públicas
    | invest investimento~ investiu investir investid~ investe investirá injet~ injeção_de_capital injeção_financeira
      aplicou aplicaram aplicação_de_capital aporte_de_capital empatou desembolsou_na investem investia investiram
      investindo meteu_dinheiro apostou_em aplicado_na aplicados_na aplicada_na aplicadas_na
    | finance financiamento~ financiad~ financia financiou financiará financiar cofinanci~ bancou bancaram bancar
      custead~ custeou custearam custeio financiam financiaram suportado_por a_expensas_de às_custas_de pago_pela_união
      bancado bancados
    | revenue receita receitas faturação faturamento volume_de_negócios vendas faturou receitas_totais faturar faturaram
      vendas_de volume_de_vendas encaixe encaixes encaixou encaixaram ingressos_brutos entradas_de_caixa
      receber_de_vendas receita_bruta receita_líquida faturado facturação
    | profit lucro lucros ebitda resultado_líquido lucrou lucraram lucratividade superávite ganhos ganho_líquido lucra
      lucrar rendeu renderam rende rendem no_azul resultado_positivo resultados_positivos resultados_líquidos
      superávit_de mais-valia mais-valias encaixou_um_lucro ganhos_de_capital lucrativo lucrativa lucrativos lucrativas
      proveito proveitos
    | loss perda perdas prejuízo~ perdeu perderam perder prejudicou no_vermelho resultado_negativo resultados_negativos
      rombo rombos perdem perde deixou_de_ganhar menos-valia menos-valias prejudicados prejudicadas perderá perdendo
    | margin margem margens rentabilidade
    | dividend dividendo~ lucros_distribuídos distribuição_de_lucros
    | debt dívida dívidas endividamento dívidas_em_atraso inadimplência calote calotes devia deviam deve_ao deve_à
      deve_aos em_dívida por_pagar passivo passivos inadimpl~ endivid~ crédito_malparado malparado dívida_vencida
      em_mora
    | asset ativos_totais património patrimônio ativos património_líquido bens_e_direitos
    | capital capital capitais capital_próprio capital_social
    | wage salário~ salarial salariais ordenado_mensal vencimento_mensal remuneração aumento_salarial salário_mínimo
      vencimentos ordenado ordenados remunerações soldo soldos holerite contracheque ganha_por_mês ganham_por_mês
      recebe_por_mês recebem_por_mês massa_salarial remunerad~ salariai~ folha_de_pagamento folha_salarial paga_mensal
      ganha_ao_mês leva_para_casa levam_para_casa retribuição vencimento_base
    | pension pensão pensões aposentadoria~ reforma_mensal reformas_antecipadas pensões_de_reforma reforma_antecipada
      previdência aposentação aposentações
    | bonus bónus bônus gratificação
      pagamento_único prémio_único gratificações bonificação bonificações bonificad~ abono abonos subsídio_de_natal
      décimo_terceiro 13.º_mês prémio_de_desempenho prémios_de_produtividade subsídio_de_férias participação_nos_lucros
    | tax imposto impostos taxação tributo~ iva tributação tributária tributário fiscal irs irc icms impostos_sobre
      tributári~ carga_fiscal fisco imi ipva iptu iss contribuição_autárquic~ contribuições_autárquic~ derrama sobretaxa
      encargos_fiscais contributiv~ tributad~
    | tariff tarifa_aduaneira tarifas direitos_aduaneiros taxas_alfandegárias taxas_aduaneiras tarifas_aduaneiras
      direitos_alfandegários tarifaço barreiras_alfandegárias sobretaxas
    | fee taxa_de_inscrição taxas propina propinas honorários mensalidade mensalidades taxa_de_matrícula
      quota_de_inscrição custo_de_inscrição cachê cachês cachet emolumento~ anuidade anuidades comissão_de_gestão
      valor_da_inscrição taxa_moderadora custas preço_da_inscrição bandeirada
    | aid ajuda ajudas assistência auxílio~ apoio_humanitário apoio_financeiro apoios_financeiros ajuda_humanitária
      socorro_financeiro ajudar ajudou ajudaram apoio_do_estado apoios_do_estado apoios_públicos apoio_público
      apoios_sociais ajuda_alimentar ajuda_de_emergência amparo mão_amiga socorros apoio_monetário
    | fund fundo fundos fundos_europeus fundo_de_investimento fundos_de_pensões mealheiro caixa_comum fundação_de_apoio
      fundos_comunitários
    | raise arrecad~ angari~ recolha_de_fundos recolhid~ captou reuniu_fundos recolheu recolheram recolher
      juntou_dinheiro juntaram_dinheiro juntou_fundos vaquinha vaquinhas peditório peditórios amealhou amealharam
      captação captaram captado captados captar levantou_fundos coletou coletaram recolha_de_donativos
      mobilizou_recursos reuniram_fundos financiamento_colectivo financiamento_coletivo
    | spend gasto gastos gastou gastaram gastar despesa despesas despendid~ gasta gastam gastando gastará dispêndio_de
      dispêndios_de gastava gastavam esbanj~ consumiu_dinheiro torrou torraram executou_a_verba foram_gastos
      aplicados_em despendem dispende~ despendeu_com
    | save poupança poupanças poupar poupou economia_de economiz~ poupe poupem poupa poupam poupando poupanças_de
      pôs_de_lado puseram_de_lado amealhar corte_de_custos aforro aforrou cortou_na_despesa
    | sell venda vendas vendid~ vende vendem vendeu venderam vender vendendo venderá vendidos_em comercializad~
      comercialização comercializou comercializa comercializam comercializaram comercializar escoou escoaram escoar
      escoamento despachou transacion~ alienou alienado alienada alienados alienadas alienação alienar
      saíram_das_prateleiras leiloou leiload~ arrematad~ arrematou esgotaram esgotou esgotad~ vendia vendiam
      liquidou_o_stock revend~ trespass~
    | buy compra compras comprou comprad~ comprar aquisição aquisições adquir~ comprando compram comprará compraram
      arrematou_por comprou_por comprava compravam comprado_por levou_para_casa_por arrematante apanhou_por deitou_a_mão
      desembolsou_por investiu_na_compra licitou
    | export exportação exportações exportou exportad~ exporta exportar exportaram vendas_ao_exterior
      vendas_para_o_exterior vendas_para_o_estrangeiro vendas_externas para_o_exterior embarques_para
      remessas_para_o_estrangeiro enviou_para_o_estrangeiro envio_para_o_exterior exportando exportam
    | import importação importações importou importad~ importar importaram compras_ao_exterior compras_no_exterior
      compras_externas vindo_do_exterior trouxe_do_estrangeiro comprou_no_estrangeiro comprado_no_estrangeiro importam
      importa_de importando importavam
    | trade comércio trocas_comerciais transações_comerciais balança_comercial trocas_de_bens intercâmbio_comercial
      comercial_bilateral
    | produce produção produções produziu produz produzem produzid~ produzir produzirá fabric~ geração_de gerou
      gerará confecion~ confeccion~ manufatur~ saíram_da_fábrica sai_da_fábrica saem_da_fábrica saem_da_linha
      saíram_da_linha saiu_da_linha linha_de_montagem laboração engarrafou engarrafad~ extraiu extraíd~ extração
      montou_automóveis moldou_peças produziram produzia produziam produzindo elaborados_na elaboradas_na
    | harvest colheita~ colhid~ colheu safra safras vindima~ colher colheram apanha_da_azeitona apanhou_da_azeitona
      apanharam_da_azeitona apanha_da_maçã apanha_da_castanha ceifa ceifou ceifaram safra_de_soja recolha_da_azeitona
      cultivo_colhido recolheram_uvas safrinha
    | yield rendimento_por_hectare produtividade por_hectare rendimento_médio_por_hectare
    | consume consumo consumos consumiu consome consomem consumid~ gastou_água gastou_energia bebeu beberam bebem bebe
      comeu comeram comem ingeriu ingeriram ingestão queima_combustível consumia consumiam consumir consumindo
    | supply fornec~ abastec~ serve servirá aprovision~ municia dotou_de equipou equiparam equipad~ equipar
      alimentação_elétrica fornece_energia distribui_água ligados_à_rede ligadas_à_rede servido_por servidos_por
    | deliver entrega entregas entregou entregue entregues entregar entregaram distribuição_de enviou enviaram enviadas
      distribuíram distribuem distribui remeteu remeteram remetid~ enviada enviar despachad~ despacharam expediu
      expedid~ expedição_de_mercadorias levou_à_porta ao_domicílio domicílio_entregue deixou_à_porta
      chegada_de_mercadoria entregavam entregará entregarão entregando faz_chegar fez_chegar fizeram_chegar
    | transport transporte transportes transportou transportad~ transporta transportam carregou carregaram levou_a_bordo
      levaram_a_bordo movimentou movimentaram movimentação_de_passageiros conduziu_passageiros deslocou_passageiros
      transportaram transportar transportará transportavam transportava transportando translad~ traslad~
    | cargo carga cargas mercadoria~ frete carregamento_de contentores_cheios carreto
    | install instalação instalações instalar instalou instalad~ montou montaram montad~ instalará instalarão instalaram
      implementou implementaram implementado implementada implementados implementadas afixou pendurou acoplad~
      aplicou_painéis instala instalam
    | build construção construções construíd~ construiu construir construirá ergueu erguid~ edificad~ obras construindo
      construtora construtoras constrói erguer ergueram construíram constroem edificou edificaram edificação_de
      levantou_um levantaram_um ergue ergueu-se ergue-se erigid~ erigiu empreitada empreitadas reconstruiu reconstruíd~
      reconstruir reconstruirão reconstruirá de_raiz pôs_de_pé pavimentou pavimentad~ alicerces obra_de_construção
      estaleiro_da_obra assentamento concretagem lançou_a_primeira_pedra
    | repair reparação reparações reparad~ reparar reparo reparos restauro restauração restaurad~ requalificação
      recuperação_do_edifício renovação_do consert~ arranjou arranjaram arranjar arranjado arranjada arranjados
      arranjadas reparou repararam repara recuperação_da_ponte beneficiação remend~ tapou_buracos tapar_buracos
      repavimentação repavimentad~ asfaltou reasfalt~ asfaltamento pôs_a_funcionar manutenção_corretiva intervencionad~
      reforma_do_prédio reforma_da_escola reforma_do_edifício obras_de_conservação
    | replace substituíd~ substituição substituições substituir renov~ renovou renovaram renovar trocou trocaram trocado
      trocada trocados trocadas trocar troca_de substituiu substituíram substitui substituirá substituem mudou_os_tubos
      modernizou modernizaram permut~ tomou_o_lugar em_vez_dos_antigos rendição_dos
    | demolish demolição demolições demolid~ demolir deitado_abaixo deitada_abaixo deitados_abaixo deitadas_abaixo
      deitou_abaixo deitaram_abaixo deitar_abaixo botou_abaixo abaixo_o derrubou derrubaram derrubado derrubada
      derrubados derrubadas derrubar demoliu demoliram arrasou arrasaram arrasado arrasada arrasados arrasadas desmant~
      pôs_abaixo veio_abaixo desmontou desmontado desmontagem
    | destroy destruíd~ destruiu destruição destruíram destruir devastou devastad~ queimou arderam ardeu ardid~
      reduziu_a_cinzas reduziu_a_escombros reduziram_a_cinzas reduziram_a_escombros reduzido_a_cinzas
      reduzido_a_escombros reduzida_a_cinzas reduzida_a_escombros reduzidos_a_cinzas reduzidos_a_escombros
      reduzidas_a_cinzas reduzidas_a_escombros em_cinzas em_escombros em_ruínas consumiu_pelas_chamas
      consumiram_pelas_chamas consumido_pelas_chamas consumida_pelas_chamas consumidos_pelas_chamas
      consumidas_pelas_chamas consumido_pelo_fogo consumida_pelo_fogo consumidos_pelo_fogo consumidas_pelo_fogo
      pelas_chamas pelo_fogo arrasador dizim~ arde ardem ardera queimados queimado queimaram incinerad~ destrói destroem
      devastaram devasta devastação pulveriz~ engoliu_casas engoliram_casas lambeu_o_fogo varreu_do_mapa destroç~
      carboniz~ perda_total área_ardida varrida_pelas varreu_pelas
    | damage danificad~ dano danos estragos danificou danificaram estragou estrago avarias_em afetou_casas avariou
      avariaram avariado avariada avariados avariadas destelh~ partidos_vidros partidas_vidros estragad~ estragaram
      atingidos_casas atingidas_casas deterior~ inutiliz~ amolgad~ quebrados_vidros quebradas_vidros sofreu_danos
      sofreram_danos danificar danifica vandaliz~ lesou_edifícios comprometidos_na_estrutura comprometidas_na_estrutura
    | compensation indemnização indemnizações indenização indenizações compensação compensações indemniz~ indeniz~
      ressarc~ reparação_por_danos compensou compensaram compensar compensado compensados danos_morais
      danos_não_patrimoniais
    | insurance seguros seguradora~ apólice~ seguro_de_vida seguro_automóvel segurado segurada segurados seguradas
      cobertura_do_seguro plano_de_saúde
    | interest juro juros taxa_de_juro taxa_de_juros taxas_de_juro taxas_de_juros euribor selic taxa_diretora
      remuneração_do_capital retorno_de retorno_do_investimento taxa_básica rentabilidade_anual spread spreads
    | inflation inflação inflacion~ ipc ipca preços_no_consumidor preços_ao_consumidor índice_de_preços custo_de_vida
      carestia
    | unemployment desemprego sem_trabalho população_desempregada desocupação taxa_de_desemprego
    | gdp pib produto_interno_bruto riqueza_produzida produto_interno
    | exchange_rate taxa_de_câmbio câmbio cotação_do_dólar cotação_do_euro taxas_de_câmbio cotação_da_moeda
      cotação_do_real
    | income rendimento rendimentos renda rendas rendimento_disponíve~ rendimentos_disponíve~ auferiu auferem auferid~
      aufere proventos ganho_mensal ganhos_mensais entradas_mensais
    | deficit défice défices déficit falta_de escassez carência carências deficitári~ rombo_nas_contas rombo_orçamental
      buraco_nas_contas buraco_orçamental buraco_financeiro insuficiência lacuna lacunas défice_orçamental
      saldo_negativo em_falta
    | surplus excedente~ superavit superávit superavitári~ saldo_positivo excesso_de_oferta sobra sobras sobrou sobraram
      em_excesso a_mais_do_que
    | reserve reserva reservas estoque~ stocks em_armazém armazenad~ almofada_financeira pé-de-meia provisões em_stock
      em_estoque
    | backlog carteira_de_encomendas carteira_de_pedidos encomendas_em_carteira encomendas_pendentes pedidos_em_carteira
      pendências
    | value valor valores valia avaliad~ avaliação
    | amount montante~ quantia quantias soma somas ascende ascendeu verba verbas quantidade quantidades somam soma_de
      dinheiro cifra cifras ascendem ascendeu_a ascendia ascenderam atinge atingiu atingem atingiram perfaz perfazem
      perfez cifrou-se_em cifra-se equivale equivalem cerca_de_montante bolada
    | allocate atribuíd~ atribuição alocad~ destinad~ destinou destina destinará afetação concedido concedida concedidos
      concedidas concedeu concederam atribuiu atribuíram disponibilizou disponibilizados disponibilizadas distribuiu
      distribuídos distribuídas repartiu repartido repartida repartidos repartidas repartição repartir distribuir
      distribuirá canalizou canalizado canalizada canalizados canalizadas canalizar canalizaram reservou_verba
      reservaram_verba afetou_ao afetado_ao afetada_ao afetados_ao afetadas_ao libertou_verba libertada_verba
      liberou_verba alocou alocaram alocação alocar atribuem atribui atribuirá concede concedem concederá consignou
      consignado consignada destinaram destinam reservado_para reservada_para reservados_para reservadas_para desbloque~
      disponibiliz~ repasse repasses repassou repassaram repassado repassada repassados repassadas
    | receive recebeu receberam recebid~ recebe recebem receberá receber recebendo acolheu acolheram obteve obtiveram
      obtido obtida obtidos obtidas contemplad~ agraciad~ galardoad~ coube couberam arrebatou arrebataram chegaram_à
      deu_entrada deram_entrada recolheu_apoio auferiram recebia recebiam recepcion~ rececion~ granje~ angariou_apoios
    | refund reembols~ devolução devoluções restitui~ restituíd~ devolveu devolveram devolvido devolvida devolvidos
      devolvidas devolver devolverá dinheiro_de_volta reaver reav~ estorn~
    | repay reembolso_do_empréstimo amortização amortiz~ saldou_a_dívida saldaram_a_dívida liquidou_a_dívida
      liquidou_o_empréstimo pagou_a_dívida pagou_o_empréstimo quitou_a_dívida quitar_a_dívida abateu_à_dívida
      abater_à_dívida abateu_a_dívida reembolso_da_dívida
    | rent aluguer~ aluguel alugueis aluguéis arrendamento~ alugou alugado alugada alugados alugadas alugar aluga alugam
      alugaram arrendou arrendado arrendada arrendados arrendadas arrendar arrendaram locação locações locado locada
      locados locadas renda_mensal renda_da_casa subarrend~ aluguéres rendas_das_casas
    | advance adiantamento~ sinal_de_pagamento antecipado à_cabeça pagamento_antecipado pagamentos_antecipados
      entrada_inicial de_entrada antecipou_o_pagamento
    | deposit depósito depósitos caução cauções depositad~ depositou depositaram depositar fiança depósitos_a_prazo
    | discount desconto~ abatimento abatimentos promoção_de rebaixa rebaixas redução_de_preço cashback
    | capacity capacidade~ lotação
      lugar_para espaço_para comportam acomod~ acolhe_até cabem cabe lugares_disponíveis pode_receber podem_receber
      pode_acolher podem_acolher poderá_receber poderá_acolher poderão_receber alberga albergam albergar albergou
      albergará sentados_até sentadas_até lugares_para dimensionado_para dimensionada_para concebido_para
      concebida_para projetado_para projetada_para projetado_para_receber
      projetada_para_receber com_vagas_para abriga abrigará
    | power potência~ cavalos_de_potência
    | voltage voltagem alta_tensão média_tensão baixa_tensão tensão_elétrica
    | torque binário_máximo torque
    | pressure pressão
    | length comprimento~ extensão metros_de_comprimento de_extensão quilómetros_de_extensão estende-se estendem-se
      estende_por longo_de_comprimento quilómetros_de_estrada de_comprido extensões metros_de_extensão de_lado_a_lado
    | height altura~ de_alto metros_de_alto ergue-se_a eleva-se estatura alto_com
    | width largura~ de_largo metros_de_largo
    | depth profundidade~ profundo profunda profundos profundas fundo_do_poço metros_abaixo_do_solo
    | diameter diâmetro~ de_diâmetro circunferência calibre
    | thickness espessura~ grossura grosso_de
    | weight peso pesos_totais pesa pesam pesava pesou pesavam pesando pesar massa_corporal quilos_de_peso pesadas_em
      tonelagem na_balança
    | area área áreas superfície~ metros_quadrados_de_terreno extensão_de_terreno hectares_de_terra ocupa_uma_área
      terreno_de
    | volume volume cubicagem metros_cúbicos_de volumes_de litragem volumetria
    | level nível níveis patamar_de fasquia cota_máxima nível_da_água
    | altitude altitude~ acima_do_nível_do_mar acima_do_mar metros_de_altitude
    | speed velocidade~ andamento_médio velocímetro circulava_a rapidez a_alta_velocidade
    | temperature temperatura~ termómetro~ termômetro~ calor frio onda_de_calor vaga_de_calor graus_negativos
      graus_centígrados geada geadas
    | distance distância~ percurso_de quilómetros_de_distância afastado afastada afastados afastadas distante distantes
      dista distava distam lonjura separam trajeto_de
    | range autonomia alcance com_uma_carga sem_recarregar com_um_depósito raio_de_ação quilómetros_com_uma_carga
      de_longo_alcance raio_de_alcance
    | age idade idades anos_de_idade anos_feitos completou_anos faixa_etária etári~ primaveras mais_velho mais_velha
      mais_velhos mais_velhas mais_novo mais_nova mais_novos mais_novas anos_de_vida viveu_até aos_anos_de longevidade
      com_mais_de_idade
    | duration duração durações dura duram durou duraram durará estendeu-se_por arrastou-se arrastou_por demorou demora
      demoram demoraram demorará levou_anos leva_cerca levará_cerca permaneceu_por durava duravam durar durarão
      durante_todo decorre_durante vigorou_por
    | travel_time tempo_de_viagem tempo_de_percurso duração_da_viagem de_viagem de_caminho demora_a_chegar
      trajeto_demora viagem_demora viagem_dura viagem_leva tempo_de_trajeto tempo_de_deslocação tempo_de_deslocamento
      horas_de_voo minutos_a_pé minutos_de_carro horas_de_estrada percurso_demora
    | delay atraso~ demora_na demoras atrasaram atrasado atrasada atrasados atrasadas atrasar derrapa_no_prazo
      derrapagem_no_prazo derrapou dilação morosidade fora_de_prazo fora_do_prazo com_atraso além_do_prazo
      depois_do_previsto mais_tarde_do_que_o_previsto retardou retardad~
    | warranty garantia~ garante_por garantem_por coberto_por_garantia
    | emission emissão emissões emite gases_com_efeito_de_estufa dióxido_de_carbono emitiu emitem emitiram emitida
      emitidas gases_poluentes gases_de_efeito_estufa gases_com_efeito co2 carbono_emitido pegada_de_carbono
      pegada_carbónica liberta_carbono libertou_carbono lançou_na_atmosfera lançadas_na_atmosfera poluentes
      monóxido_de_carbono poluição
    | rainfall precipitação precipitações chuva chuvas pluviosidade choveu chove chover aguaceiro~ chuvada chuvadas
      milímetros_de_chuva temporal_de_chuva precipitou pluviométric~ enxurrada_de_chuva
    | magnitude magnitude~ beaufort richter vento_força ventos_força na_escala_de_richter escala_de_richter
    | leakage fuga_de_água fugas vazamento~ perdas_de_água vazamento vazamentos verteu vertido vertida derramou
      derramad~ vazou vazaram escapou_gás escaparam_gás escape_de_gás rutura_da_conduta rotura_da_conduta ruturas
      roturas fuga_de_dados vazado vazada vazados vazadas vazamento_de_dados infiltração infiltrações
    | traffic tráfego trânsito circulação_automóvel engarrafamento~ congestionament~ filas_de_trânsito circulam_por_dia
      veículos_por_dia congestion~ fluxo_de_veículos
    | density densidade~ por_quilómetro_quadrado por_km_quadrado habitantes_por_quilómetro
    | life_expectancy esperança_de_vida expectativa_de_vida esperança_média_de_vida longevidade_média vivem_em_média
    | mortality mortalidade letalidade taxa_de_mortalidade taxa_de_óbitos
    | start início inícios iniciou iniciaram inicia iniciam iniciado iniciada iniciar iniciará começ~ arranque arrancou
      deflagrou primeira_pedra estreou iniciado_em arrancam dar_início deu_início deram_início dá_início teve_início
      tem_início tiveram_início terá_início teve_lugar_o_arranque arrancaram arrancar arrancará abriu_caminho
      pontapé_de_saída pontapé_inicial iniciar-se iniciaram-se iniciação entrou_em_marcha meteu_mãos_à_obra eclodiu
      deflagraram deflagração estreia estreias principiou principiaram principiar pôs_em_marcha nasceu_em_com instaurou
    | end fim final_de término termina terminou terminam terminará terminaram encerra_se conclu~ terminar terminado
      chegou_ao_fim chegaram_ao_fim chega_ao_fim cessou cessaram cessa cessam cessar cessação cessado finaliz~
      fim_das_obras encerrou-se pôs_fim pôs_termo puseram_fim pôr_fim terminus deu_por_terminad~ findo finda findou
      findar extinguiu extinguiram extinção caiu_o_pano acabaram_as_obras
    | open abertura aberturas aberto abertos aberta abertas abriu abriram abre abrem abrirá abrir inaugur~
      recebe_os_primeiros primeiros_leitores primeiros_visitantes primeiros_pacientes primeiros_passageiros
      reabertura_de abriram_portas abriu_portas abriu_as_portas abriram_as_portas abre_portas abre_as_portas
      de_portas_abertas descerr~ cortou_a_fita cortaram_a_fita corte_da_fita acolheu_os_primeiros recebeu_os_primeiros
      recebeu_as_primeiras recebeu_o_primeiro acolheu_o_primeiro recebeu_a_primeira abertos_ao_público aberto_ao_público
      abrirão abrindo abriria estreou-se_ao_público primeiros_clientes primeiros_alunos primeiros_moradores
      primeiros_hóspedes primeiros_utentes
    | close fecho encerramento~ encerrad~ encerrou encerrar fechou fechad~ fecha fecham fechará fechar fechamento~
      encerraram encerra suspensão de_portas_fechadas fechou_as_portas fecharam_as_portas fecha_as_portas fechou_portas
      fecharam_portas fecham_portas baixou_a_persiana cessou_atividade cessaram_atividade cessou_a_atividade
      cessaram_a_atividade cessação_de_atividade desativad~ desativou desativação interdito interdita interditos
      interditas interdição interditou interditaram suspendeu suspenderam suspende suspendem suspendido suspendida
      suspendidos suspendidas selou selad~ extinto extinta extintas extintos paralisou paralisaram paralisado paralisada
      descontinu~ parou_de_funcionar deixou_de_funcionar deixaram_de_funcionar fechando cortada_ao_trânsito
      cortadas_ao_trânsito lacrou lacrado lacrada encerrarão fecharão inoperacion~
    | reopen reabr~ reabert~ retomou retomaram retoma retomam retomar retomará retomada voltou_a_abrir
      voltou_a_funcionar voltou_a_receber voltaram_a_abrir voltaram_a_funcionar voltaram_a_receber volta_a_abrir
      volta_a_funcionar volta_a_receber voltam_a_abrir voltam_a_funcionar voltam_a_receber voltará_a_abrir
      voltará_a_funcionar voltará_a_receber reinaugur~ volta_ao_ativo reinício reiniciou reiniciaram
    | complete concluíd~ conclusão concluir completad~ finalizou_a_obra finalizaram_a_obra finalizado_a_obra
      finalizada_a_obra pronto_a_100 pronta_a_100 prontos_a_100 prontas_a_100 pronto_a pronta_a prontos_a prontas_a
      levou_a_cabo levado_a_cabo levada_a_cabo terminou_a_obra terminaram_a_obra completou completaram completar
      completa deu_por_conclu~ acabamento acabamentos chave_na_mão executado_a executada_a executados_a executadas_a
      pronta_em obra_concluída taxa_de_execução
    | commission entrada_em_funcionamento entrada_em_serviço entrou_em_funcionamento entrará_em_funcionamento
      em_operação
      entrou_em_serviço entrou_em_operação entraram_em_funcionamento posto_em_funcionamento
      posta_em_funcionamento em_funcionamento_desde em_serviço_desde começou_a_funcionar começou_a_operar
      começou_a_laborar começaram_a_funcionar começaram_a_operar começaram_a_laborar começará_a_funcionar
      começará_a_operar começa_a_funcionar começa_a_operar começa_a_laborar entrou_em_atividade entrou_em_laboração
      entrada_em_operação entrará_em_operação entrará_em_serviço entra_em_funcionamento entra_em_serviço
      entra_em_operação entraram_em_serviço entraram_em_operação comissionamento pôs_em_funcionamento ligada_à_rede
      ligado_à_rede colocado_em_serviço colocado_em_operação colocado_em_funcionamento colocada_em_serviço
      colocada_em_operação colocada_em_funcionamento passou_a_funcionar passou_a_operar
    | discover descobr~ descobert~ detet~ detect~ avistad~ constatad~
    | launch introduziu introduzido introduzida introduzidos introduzidas lançamento~ lançou lançad~ lança lançar
      lançará estreia_comercial estreiou_comercial
      apresentou_oficialmente chegou_ao_mercado chega_ao_mercado chegou_às_lojas chega_às_lojas colocou_em_órbita
      colocou_no_mercado colocado_em_órbita colocada_em_órbita colocados_em_órbita colocadas_em_órbita pôs_no_mercado
      enviado_ao_espaço enviada_ao_espaço enviados_ao_espaço enviadas_ao_espaço enviou_ao_espaço lançaram lançam
      lançarão em_órbita levou_ao_espaço estreou-se_no_mercado desvendou
    | publish publicad~ publicou publicação publicações publicar divulgado divulgada divulgados divulgadas divulgou
      publicaram publicam lançado_em_livro editad~ editou editaram edita deu_à_estampa saiu_à_luz veio_a_lume
      veio_a_público tornou_pública tornou_público tornaram_público dado_à_estampa dada_à_estampa divulgaram divulga
      divulgação publica publicará chegou_às_livrarias chegou_às_bancas saiu_nas_livrarias postou postad~
      revelou_publicamente difundiu difundido difundida
    | found fundad~ fundou criado_em criada_em criação fundação
      realizada_pela_primeira_vez realizado_pela_primeira_vez organizada_pela_primeira_vez criou criaram criado criada
      criados criadas cria criam criar criará fundaram constituiu_da constituição_da constituído constituída
      constituídos constituídas instituíd~ instituiu data_da_fundação ano_de_fundação ano_da_fundação remonta
      remontam desde_a_fundação existe_desde existem_desde estabelecido_em estabelecida_em estabeleceu-se formou-se
    | anniversary aniversário~ efeméride bodas_de_ouro bodas_de_prata centenário centenários bicentenário cinquentenário
      completa_anos jubileu
    | adopt adotad~ adoção adotou adotar adotaram adota adotam deliberou deliberaram deliberado deliberada
      tomou_a_decisão aprovação_da_lei promulg~ ratificada_pelo decidiu_por
    | sign assinou assinaram assinado assinados assinada assinadas assinar assina assinatura assinaturas signatári~
      subscrev~ firmou firmado firmados celebrou_um firmaram assinados_em celebrou_o_contrato celebraram_o_contrato
      celebrou_um_acordo celebrou_um_contrato celebrou_um_protocolo celebraram_um_acordo celebraram_um_contrato
      celebraram_um_protocolo rubricou rubricaram rubricado rubricada apôs_a_assinatura fechou_acordo fechou_contrato
      fechou_negócio fecharam_acordo fecharam_contrato fecharam_negócio fechou_um_acordo fechou_um_contrato
      fechou_um_negócio fecharam_um_acordo fecharam_um_contrato fecharam_um_negócio fechou_o_acordo fechou_o_contrato
      fechou_o_negócio fecharam_o_acordo fecharam_o_contrato fecharam_o_negócio formalizou formalizaram formalizado
      formalizada pôs_a_assinatura assinando chegou_a_acordo chegaram_a_acordo selou_o_acordo selaram_o_acordo
      chegar_a_acordo outorgou outorgado outorgada
    | ratify ratific~
    | accede adesão adesões aderi~ adere juntou-se_à juntou-se_ao juntou-se_aos juntaram-se_à juntaram-se_ao
      juntaram-se_aos ingressou_na ingressou_no ingressou_nos ingressou_nas ingressou_em ingressaram_na ingressaram_no
      ingressaram_nos ingressaram_nas ingressaram_em ingressar_na ingressar_no ingressar_nos ingressar_nas ingressar_em
      ingresso_na ingresso_no entrou_para_a entrou_para_o entraram_para_a entraram_para_o entrada_na_união
      entrada_na_nato entrada_na_bloco entrada_na_mercosul entrada_no_união entrada_no_nato entrada_no_bloco
      entrada_no_mercosul passou_a_integrar passaram_a_integrar tornou-se_membro tornou-se_membros tornaram-se_membro
      tornaram-se_membros filiou-se filiaram-se filiação filiações associou-se_à associou-se_ao aderentes
      integrou_a_união integraram_a_união
    | withdraw retirada retirou retirar saída_da abandonou abandonaram abandona abandonar abandono deixou_a_união
      deixou_a_organização deixou_a_coligação deixou_a_prova deixou_a_corrida deixou_a_competição deixaram_a_união
      deixaram_a_organização deixaram_a_coligação deixaram_a_prova deixaram_a_corrida deixaram_a_competição saiu_da
      saiu_do saída_do saídas_da saíram_da saíram_do desistiu desistiram desistência desistências desistir retirada_da
      retirada_de retirada_das retirada_dos retiradas_da retiradas_de retiradas_das retiradas_dos retiraram_da
      retiraram_de retiraram_das retiraram_dos retirará_da retirará_de retirará_das retirará_dos bateu_com_a_porta
      desvincul~ desfili~ denunciou_o_tratado renunciou_à_candidatura retiraram retirou-se retiraram-se
      retirada_de_tropas
    | enter_into_force entrada_em_vigor entrou_em_vigor entra_em_vigor entrará_em_vigor em_vigor passou_a_vigorar
      passa_a_vigorar passará_a_vigorar passou_a_vigor entraram_em_vigor entram_em_vigor começou_a_vigorar
      começa_a_vigorar começa_a_produzir_efeitos começou_a_produzir_efeitos produz_efeitos tornou-se_obrigatóri~
      vigência vigora vigoram vigorará está_em_vigor
    | expire expir~ caduc~ vence_em deixou_de_vigorar deixará_de_vigorar deixa_de_vigorar perdeu_a_validade
      perde_a_validade perdeu_a_vigência termina_o_contrato chega_ao_termo chegou_ao_termo venceu_o_prazo prescrev~
      prescrição prescrições prescrito prescrita termo_do_prazo terminou_o_prazo terminus_do_prazo fora_da_validade
    | pledge prometeu prometid~ prometeram promessa~ compromisso~ comprometeu comprometeram-se comprometer-se
      comprometeu-se assumiu_o_compromisso deu_a_palavra garantiu garantiram promet~ anunciou_que_vai_dar jurou juraram
      juramento dispôs-se_a dispuseram-se_a dispôs-se empenhou_a_palavra
    | approve aprovad~ aprovação aprovou aprovaram aprova aprovar aprovam sancionou sancionad~ ratificou_a homologad~
      deu_luz_verde luz_verde deu_o_aval deu_aval deram_aval aval_do aval_da deu_o_sim viabilizou viabilizaram
      viabilizado viabilizada validou validaram validado validada validados validadas autorizou autorizaram autoriza
      autorizar deferiu deferido deferida deferidos deferidas deferimento aceitou aceitaram visto_positivo
      visto_favorável parecer_favorável anuência avaliz~ passou_no_parlamento passou_no_congresso passou_na_câmara
      passou_na_assembleia consentiu consentiram chancelou
    | reject rejeit~ chumbad~ recusou recusaram recusados recusadas vetou vetad~ reprovad~ chumbou chumbaram chumbo
      chumba chumbar recusa recusas recusado recusada recusar recusam indefer~ deitou_por_terra deitaram_por_terra
      barrou barraram barrado barrada barrados barradas negou negaram negado negada negados negadas derrubou_o_projeto
      derrubou_o_veto derrubaram_o_projeto derrubaram_o_veto não_passou não_passaram não_aprovou não_aprovaram
      não_aceitou não_aceitaram veto vetos vetaram recusa_de declinou declinaram disse_não disseram_não chumbo_da
      proposta_derrotada repudi~ reprovou reprovaram reprovação dispensou_o_recurso parecer_desfavorável
    | abstain absteve abstenção abstenções abstiv~ não_votaram não_votou não_foram_votar não_compareceram_às_urnas
    | in_favour a_favor votos_a_favor votaram_a_favor favoráveis apoio_de apoiad~ apoiam unânim~ unanimidade a_favor_da
      a_favor_do disseram_sim disse_sim apoiou apoiaram apoiar apoia votou_a_favor favorável favoravelmente secundou
      secundaram votos_sim votos_favoráveis com_o_apoio concordaram concordou anuíram
    | against votos_contra votaram_contra contra_a_proposta desfavoráveis contra_o_projeto votou_contra oposição_de
      opõe-se opõem-se opuseram-se opôs-se discordou discordaram discordam discorda desfavorável em_contrário votos_não
      rejeição_de
    | response_rate taxa_de_resposta taxa_de_participação taxa_de_adesão
    | turnout participação_eleitoral afluência_às_urnas participação comparecimento foram_às_urnas foi_às_urnas
      ir_às_urnas acorreram_às_urnas votaram_por_cento ida_às_urnas exerceram_o_direito_de_voto idas_às_urnas
    | attendance assistência_de_público assistiram presentes compareceram afluência com_a_participação tomaram_parte
      acorreram acorreu reuniu_mais_de juntou_mais_de marcaram_presença marcou_presença encheram encheu lotaram lotou
      casa_cheia esgotou_a_sala estiveram_presentes esteve_presente presença_de presenças rumaram_ao rumou_ao afluíram
      afluiu compareceu comparecem comparência multidão público_presente encheram_as_ruas saíram_à_rua saíram_às_ruas
      foram_às_ruas desfilaram nas_bancadas participação_de deslocaram-se_a tomou_parte fizeram_fila
    | share percentagem percentagens porcentagem proporção quota quotas participação_acionista fatia quinhão quinhões
      quota-parte cabe_a corresponde_a correspondem_a corresponde_à correspondem_à representa_cerca percentual
      percentuais equivale_a_um peso_de_n por_cento_do_capital participação_no_capital fatias posição_acionista
    | growth cresc~ evolução_de expansão expandiu expandiram expandir acréscimos progressão disparou_o expansão_da
      engordou engordaram subir_para
    | increase aument~ subida~ subiu subiram sobe alta_de incremento~ reajuste alta_nos alta_no elevou elevaram elevação
      duplicou duplicaram triplicou triplicaram escalada_de encareceu acresceu acresceram acrescer agravou agravaram
      agravar agravamento disparou dispararam dispara disparo cresceram_de trepou treparam galgou ampliação_do alta_da
      alta_das alta_dos em_alta majoração majorad~ reforçou reforçaram reforço subir subirá subirão subindo subiam subia
      eleva elevam elevar elevará elevado elevada escalou_para saltou_para saltaram_para salto_de pulou_para
      pularam_para multiplicou multiplicaram quadruplicou quadruplicaram dobrou dobraram duplicar duplicará duplicação
      triplicar triplicação mais_do_que_duplicou intensific~ engrossou engrossaram revisão_em_alta sobem soma_mais
    | decrease diminu~ redução reduções reduz~ queda quedas caiu caíram cai desceu desceram descida~ baixou baixaram
      corte cortes recuo recuou baixa_de retração recuaram reduções_de encolheu encolheram tombo perdeu_valor baixa
      baixar baixará baixam abaixou abaixaram descer descem desce descerá decréscimo decréscimos decresc~ cair caem
      cairá caindo despencou despencaram despenca afundou-se_nos abrandou abrandaram abrandamento enfraqueceu
      enfraqueceram desvaloriz~ cortou cortaram cortado cortada cortados cortadas cortar enxugou enxugamento emagreceu
      emagreceram encolher encolhe encolhem encolhimento quebra_de quebra_na quebra_nas quebra_no quebras_de retraiu
      retraíram retrocesso retrocessos revisão_em_baixa em_queda em_baixa menos_do_que_em minguou minguaram atenuou
      atenuaram contração contraiu-se derrapou_para tombou mitig~ recuam recua recuar poda_de abatimento_de cai_para
    | rate taxa ritmo índice rácio cadência coeficiente coeficientes índices taxas_de
    | average média médias médio médios em_média em_termos_médios mediana_de média_de
    | median mediana
    | record recorde~ nunca_visto nunca_antes inédito inédita inéditos inéditas histórico_máximo máximo_histórico
      máximos_históricos mínimo_histórico mínimos_históricos sem_precedentes jamais_registad~ jamais_registrad~
      maior_de_sempre menor_de_sempre mais_alto_de_sempre mais_alta_de_sempre maior_da_história
    | maximum máximo máximos máxima máximas teto pico o_mais_alto a_mais_alta auge ápice apogeu picos tetos
    | minimum mínimo mínimos mínima mínimas o_mais_baixo a_mais_baixa
    | total total totais totaliz~ no_conjunto ao_todo no_total totalidade_dos globalmente cômputo_geral ao_todo_são
      somado somada somados somadas na_totalidade em_conjunto todos_juntos no_seu_conjunto no_global total_geral
      soma_total
    | alone por_si_só sozinho sozinha só_em só_no só_na
    | part parte partes dos_quais das_quais entre_os_quais entre_as_quais dentre_eles dentre_elas entre_eles entre_elas
      incluindo parte_deles parcela_deles
    | rest resto restante~ sobrant~ demais_participantes os_demais as_demais os_outros as_outras remanescente~
      falta_ainda
    | difference diferença~ desnível desníveis vantagem disparidade~ discrepância~ fosso margem_de_vantagem avanço_sobre
      diferencial margem_sobre hiato desfasamento defasagem superou_por
    | deadline prazo prazos data_limite data-limite o_mais_tardar até_ao_dia último_dia último_prazo dead-line deadline
      termo_do data_final prazo_limite o_mais_tardar_em fim_do_prazo limite_de_tempo
    | death falecimento~ morte mortes morreu faleceu morrer perdeu_a_batalha deixou-nos deixaram-nos partiu_aos
      morrem_por óbitos_por perecer pereceu pereceram sucumbiu sucumbiram não_resistiu não_resistiram tombou_em tombaram
      expirou_aos expirou_no falecer tirou_a_vida tiraram_a_vida ceifou_a_vida ceifaram_a_vida ceifou_vidas
      ceifaram_vidas roubou_a_vida custou_a_vida afogou-se afogaram-se perderam_a_vida_em
    | birth nascimento~ nascid~ nasceu nasceram natalidade
      veio_ao_mundo nascer nascem nasce nascia deu_à_luz deram_à_luz dá_à_luz viu_a_luz viram_a_luz parto partos
      vieram_ao_mundo vem_ao_mundo bebés_nascidos partej~
    | arrival chegada chegadas chegaram aterraram_no_país chegadas_de desembarque_de_turistas entraram_no_país
      entrou_no_país aportou_em aportaram_em atrac~ deram_à_terra acostou
    | departure partida_de_comboio saída saídas saiu saíram partiram parte_de_lisboa embarcaram_para deixaram_o_país
      deixou_o_país deixam_o_país abandonaram_o_país parte_às partiu sair_do_país sai_às zarpar emigrou emigraram
      emigrar despediu-se_de_lisboa rumou_a rumaram_a
    | hire contratação contratações contratad~ contratou contratar admitiu_trabalhadores recrutamento recrutou recrutar
      admissão_de_pessoal admissão_de_trabalhadores admissões_de_pessoal admissões_de_trabalhadores admitiu_pessoal
      recrutado recrutada recrutados recrutadas recrutam recruta_trabalhadores recrutaram contrata contratam contrataram
      contratará contratarão empregou empregaram criou_emprego criou_empregos criação_de_emprego deu_emprego dá_emprego
      deu_trabalho_a novas_contratações reforçou_o_quadro abriu_vagas preencheu_vagas acolheu_novos_trabalhadores
      efetivou efetivaram
    | lay_off despedimento~ despedid~ demissões demitid~ despediu despedir demitiu demitiram dispensados demitidos_em
      despediram despede despedem dispensa_de_trabalhadores dispensa_de_pessoal dispensou_trabalhadores
      dispensou_pessoal dispensou_funcionários dispensaram_trabalhadores dispensaram_pessoal dispensaram_funcionários
      dispensar_trabalhadores dispensar_pessoal dispensar_funcionários dispensou dispensaram demitir demite
      mandou_embora mandaram_embora mandado_embora mandada_embora mandados_embora mandadas_embora postos_na_rua
      pôs_na_rua corte_de_pessoal cortes_de_pessoal corte_de_postos corte_de_empregos corte_de_vagas perdeu_o_emprego
      perderam_o_emprego perdem_o_emprego perda_de_emprego perda_de_empregos perda_de_postos ficaram_sem_emprego
      ficou_sem_emprego ficaram_sem_trabalho ficaram_no_desemprego para_o_desemprego lançados_no_desemprego
      eliminação_postos eliminar_postos eliminará_postos extinção_de_postos rescisão_de_contrato rescisões_de_contrato
      rescisão_por_mútuo rescisões_por_mútuo despedimento_coletivo enxugamento_do_quadro redução_de_pessoal
      redução_do_quadro layoff lay-off reestruturação_de_pessoal
    | appoint nomeação nomeou nomeado nomeada nomear indicado_para designad~ assumiu_o_cargo assume_o_cargo
      assumirá_o_cargo assumiu_a_presidência assumiu_a_direção tomou_posse toma_posse tomaram_posse empossad~ indigit~
      designou indicada_para promovido_a promovida_a escolhido_para escolhida_para investido_no_cargo investida_no_cargo
      posse_como passou_a_liderar passou_a_chefiar nomeia nomeiam nomeações nomeados nomeadas
    | resign demissão demitiu-se renunci~ deixou_o_cargo deixa_o_cargo deixou_funções apresentou_a_demissão
      apresentou_demissão pediu_a_demissão pediu_demissão bateu_a_porta abandonou_o_cargo abandonou_funções
      afastou-se_do_cargo cessou_funções demitir-se pôs_o_lugar_à_disposição entregou_o_cargo saiu_do_cargo
      pediu_para_sair
    | win ganhou ganharam ganho_da ganhar vencedor~ venceu vitória~ conquistou conquistaram conquistar conquista
      conquistam arrecadou_o_prémio arrecadou_o_troféu arrecadou_a_medalha levou_a_melhor levaram_a_melhor
      levantou_a_taça ergueu_a_taça ergueu_o_troféu derrotou derrotaram bateu_o_adversário triunf~ sagrou-se sagraram-se
      primeiro_lugar em_primeiro_lugar subiu_ao_lugar_mais_alto venceram vence vencer vencem ganha_o ganham_o impôs-se
      impuseram-se levou_para_casa_o arrebatou_o arrebatou_o_título arrebatou_o_prémio arrebatou_o_troféu
      arrebataram_o_título arrebataram_o_prémio arrebataram_o_troféu goleou golearam suplantou vencida_por coroou-se
      consagrou-se
    | rank classificação ranking posição_no ficou_em_lugar classificou-se classificaram-se colocou-se
      lugar_na_classificação lugar_do_ranking lugar_no_ranking lugar_da_tabela lugar_na_tabela posição_na_tabela
      posto_na_classificação ocupa_o_lugar ocupa_a_posição classificado_em classificada_em na_tabela_classificativa
      colocação_no rankings no_pódio
    | vaccinate vacinad~ vacinação vacinaram vacinar imuniz~ inocul~ tomou_a_vacina tomaram_a_vacina tomou_a_dose
      tomou_a_primeira_dose tomaram_a_dose tomaram_a_primeira_dose recebeu_a_vacina receberam_a_vacina recebeu_a_dose
      recebeu_a_primeira_dose receberam_a_dose receberam_a_primeira_dose levou_a_vacina levaram_a_vacina
      apanhou_a_vacina campanha_de_imunização vacinou vacina_das administração_de_vacinas administrações_de_vacinas
      doses_administradas
    | training formação capacitação capacitar treinamento treinamentos formação_profissional ações_de_formação
      capacitações treinados treinadas cursos_de_formação formou_profissionais formaram_profissionais capacitou
      capacitaram capacitado capacitada capacitados capacitadas qualificação_profissional reciclagem_profissional
      treino_de_pessoal instrução_de instruendos aperfeiçoamento adestr~ treinado treinada treinou ações_de_capacitação
      frequentou_o_curso frequentaram_o_curso frequentou_a_formação frequentaram_a_formação
    | register inscrit~ matriculad~ inscrição inscrições inscreveram registad~ registrad~ registo registro registou
      registaram regista registam registar registrou registraram registra registram registrar registro_de registros
      registos contabiliz~ assinalou assinalaram assinalado assinalada assinalados assinaladas recenseou recenseado
      recenseados recenseada recenseadas anotou anotaram anotado anotada anotados cadastr~ averb~ notificou notificaram
      notificado notificada notificados notificadas detetou detetaram detetado detetada detetados detetadas detectou
      detectaram detectado detectada detectados detectadas diagnosticado diagnosticada diagnosticados diagnosticadas
      inscreveu inscreveu-se inscreveram-se alist~ apontados_casos
    | elect elegeu eleito eleitos eleita eleitas eleger elegeram reeleito reeleita reeleitos reeleição elege elegem
      elegerá escolhido_pelos_eleitores escolhida_pelos_eleitores escolhidos_pelos_eleitores escolhidas_pelos_eleitores
      venceu_as_eleições ganhou_as_eleições ganharam_as_eleições chegou_ao_parlamento conquistou_o_mandato
      conquistaram_o_mandato conquistou_lugares conquistaram_lugares escolhido_presidente escolhida_presidente
      votado_presidente votada_presidente sufragad~ entrou_no_parlamento reeleg~
    | threshold limiar~ patamar piso_mínimo mínimo_exigido barreira_dos barreira_de fasquia_dos cláusula_barreira
      nota_de_corte
    | target objetivo objetivos meta metas objetivo_de ambição almej~ pretende_atingir pretende_chegar visa_atingir
      quer_chegar_a
    | limit limite~ limitad~ permitid~ autorizad~ não_pode_exceder não_podem_exceder não_pode_ultrapassar
      não_podem_ultrapassar no_máximo_até tectos tecto máximo_permitido máxima_permitida restringi~ restrição restrições
      balizad~ permite_até permitem_até teto_de teto_máximo plafond
    | quota cota cotas contingente~ quotas_de vagas_reservadas
    | edition edição edições vez_que_se_realiza realiza-se_pela por_mais_um_ano
    | phase fase fases etapa etapas estágio_de estágios_da ronda_de_negociações volta_das_eleições segunda_volta
      primeira_volta segundo_turno primeiro_turno tranche tranches patamares troço_da_obra lote_da_obra
    | efficacy eficácia eficaz eficazes efetividade grau_de_proteção taxa_de_sucesso protege_contra protegem_contra
    | occupancy ocupação ocupado_a ocupada_a ocupados_a ocupadas_a taxa_de_ocupação quartos_ocupados camas_ocupadas
      lotado lotada lotados lotadas preenchido preenchida preenchidos preenchidas cheio_a cheios_a reservado_a
      reservados_a
    | prison_term prisão cadeia reclusão condenad~ anos_de_prisão anos_de_cadeia anos_de_pena pena_de_prisão
      penas_de_prisão atrás_das_grades_durante cumprir_pena cumpre_pena cumpriu_pena cumprirá_pena pena_suspensa
      penas_suspensas pena_efetiva prisão_efetiva regime_fechado pena_de pena_perpétua prisão_perpétua encarceramento
      anos_preso anos_de_reclusão anos_de_detenção apanhou_anos passou_anos_na_prisão pena_privativa no_xadrez
      pena_de_reclusão
    | box_office bilheteira bilheteria venda_de_bilhetes receitas_de_bilheteira nas_salas_de_cinema
      arrecadou_nos_cinemas faturou_nos_cinemas nos_cinemas estreou_nas_salas
    | poverty pobreza pobres miséria carenciad~ indigência necessitad~ limiar_da_pobreza linha_da_pobreza
      linha_de_pobreza vulnerabilidade_social desfavorecid~ indigent~
    | charging recarga carregamento_elétrico carregamento_de_veículos posto_de_carregamento carregamento_da_bateria
    | wave ondas ondulação
    | collapse desab~ colaps~ desmoron~ ruiu ruíram ruir rui aluiu aluimento aluimentos abateu_o_teto abatimento_do_piso
      abatimento_da_estrada vir_abaixo vieram_abaixo veio_abaixo_o desplom~ abateu-se deslizamento soterr~ deslizou
    | bribe suborno~ corrupção propina_paga corrupt~ pagamento_ilícito pagamentos_ilícitos vantagem_indevida
      vantagens_indevidas por_debaixo_da_mesa peita molhou_a_mão
    | research investigação_e_desenvolvimento pesquisa_e_desenvolvimento i&d pesquisas estudos_científicos
      investigação_científica estudou estudaram investigações_científicas pesquisou pesquisaram analisou analisaram
      trabalho_científico trabalhos_científicos investigou_cientificamente
    | advertising publicidade publicitári~ anúncios anúncio_publicitário reclame~ propaganda anunciante~
      campanha_publicitária marketing
    | television televisão televisiv~ direitos_televisivos transmissão tv canal_de_televisão no_ar emissão_televisiva
      teledifusão telespetador~ telespectador~ transmitido_em_direto transmitida_em_direto ecrã_de_televisão na_telinha
      telejornal
    | rescue resgate resgates salvamento retirou_com_vida retiraram_com_vida tirou_com_vida tiraram_com_vida
      arrancou_à_morte arrancaram_à_morte puxaram_para_terra recolheu_náufragos operação_de_salvamento
      operação_de_resgate socorrer desencarcer~ trouxeram_para_terra libertaram_dos_escombros
    | demand exige exigem exigiu reivindica~ reclama reclamam demanda demandas procura_por exigindo exigem_aumentos
      exigência exigências exigiram exigir pede pedem pediu pediram procura_de requer requereu apela apelou
      procura_interna clamam_por clamou_por solicita solicitam solicitou solicitaram pleite~
    | recall recall recolhidos_do_mercado recolhido_do_mercado retirado_do_mercado retirados_do_mercado
      recolha_de_veículos chamou_às_oficinas chama_às_oficinas chamados_às_oficinas chamadas_às_oficinas
      chamada_às_oficinas retirou_do_mercado retiraram_do_mercado retirar_do_mercado retirada_do_mercado
      retirou_das_prateleiras retiraram_das_prateleiras retirado_das_prateleiras retirada_das_prateleiras
      retirados_das_prateleiras retiradas_das_prateleiras recolheu_do_mercado recolhida_do_mercado recolhidas_do_mercado
      chamamento_à_revisão tirou_do_mercado recolha_do_produto convocou_de_veículos convocação_de_veículos
    | heat_output potência_térmica potência_calorífica
    | wingspan metros_de_envergadura envergadura_de envergadura_das_asas
    | frequency frequência_de_banda frequências periodicidade cadência_de de_frequência
    | waiting_time tempo_de_espera tempos_de_espera lista_de_espera listas_de_espera à_espera em_fila fila_de_espera
      filas_de_espera espera_de esperar espera_média aguardar aguardam aguardaram aguardou na_fila tempo_médio_de_espera
      em_lista_de_espera horas_de_espera meses_de_espera dias_de_espera
    | notice_period aviso_prévio pré-aviso período_de_aviso de_antecedência com_antecedência antecedência pré-avisos
      avisar_com
    | contract_term duração_do_contrato vigência_do_contrato prazo_do_contrato prazo_contratual vínculo_até contrato_até
      ligado_ao_clube_até contrato_válido_por contrato_por renovou_até
    | validity validade válido_até válida_até válidos_até válidas_até válido_por válida_por válido_durante
      válida_durante válidos_durante válidas_durante vigora_até vigoram_até dentro_da_validade prazo_de_validade
      em_vigor_até
    | premium prémio_de_seguro prémios_de_seguro prémio_do_seguro prêmio_de_seguro prêmios_de_seguros prêmio_do_seguro
      prêmios_de_seguro prémio_anual_do_seguro mensalidade_do_seguro prestação_do_seguro
    | write_off imparidade imparidades amortização_contabilística baixa_contábil baixas_contábeis perdão_da_dívida
      perdoou_a_dívida perdoaram_a_dívida abatido_ao_ativo abatida_ao_ativo abatidos_ao_ativo abatidas_ao_ativo
      abate_de_dívida perdão_de_dívida dívida_perdoada dado_como_perdido
    | overspend derrapagem_orçamental estouro_do_orçamento sobrecusto sobrecustos derrapagem sobrecusto~
      excedeu_o_orçamento excederam_o_orçamento ultrapassou_o_orçamento ultrapassaram_o_orçamento estourou_o_orçamento
      acima_do_orçamento acima_do_orçado gastou_a_mais gastaram_a_mais custos_a_mais estourou fora_do_orçamento
      trabalhos_a_mais
    | market_share quota_de_mercado quotas_de_mercado participação_de_mercado fatia_de_mercado fatia_do_mercado
      quota_do_mercado cota_de_mercado parcela_de_mercado participação_no_mercado share_de_mercado
    | market_value valor_de_mercado capitalização_bolsista capitalização_de_mercado capitalização_em_bolsa
      valor_em_bolsa valor_bolsista vale_em_bolsa
    | birth_rate taxa_de_natalidade taxa_de_fecundidade taxa_de_fertilidade taxa_bruta_de_natalidade
      índice_sintético_de_fecundidade filhos_por_mulher
    | survival_rate taxa_de_sobrevivência sobrevivência_a_cinco_anos taxas_de_sobrevivência
    | overtime horas_extraordinárias horas_extras hora_extra hora_extraordinária trabalho_suplementar
      trabalho_extraordinário horas_suplementares horas_a_mais horas_extra para_além_do_horário
    | working_time horário_de_trabalho horários_de_trabalho jornada_de_trabalho jornadas_de_trabalho
      semana_de_trabalho carga_horária tempo_de_trabalho semana_laboral horário_laboral jornada_laboral jornada_semanal
      horas_semanais_de_trabalho dia_de_trabalho
    | treat tratados_no_hospital tratadas_no_hospital tratamento tratamentos tratada tratadas atendeu_doentes
      atendeu_pacientes atendido atendida atendidos atendidas atendeu atenderam atendimento atendimentos atender atende
      atendem recuperados_da_doença recuperadas_da_doença assistido assistida assistidos assistidas receberam_tratamento
      recebeu_tratamento curado curada curados curadas curou curaram recebeu_assistência receberam_assistência cuidou_de
      medicou medicado medicada medicados socorreu_feridos trataram
    | plant_out plantado plantados plantada plantadas plantaram plantou plantar plantação_de_árvores plantio
      replantad~ refloresta~ reflorestamento plantam plantará plantarão plantando plantações_de_árvores rearboriz~
      arboriz~ florestou ajardin~
    | recycle recicla reciclado reciclados reciclada recicladas reciclagem reciclar reciclável recicláveis reciclaram
      reciclou reaproveit~ reutiliz~ valorização_de_resíduos ecoponto_recolha separação_de_lixo recolha_seletiva
      coleta_seletiva compostagem transformou_resíduos
    | seize apreendido apreendidos apreendida apreendidas apreenderam apreendeu apreensão apreensões confiscado
      confiscados confiscada confiscadas confisco apreender apreende confiscou confiscaram confiscar arrestou arrestado
      arrestada arrestados arrestadas arresto penhorou penhorado penhorada penhorados penhoradas penhora intercet~
      intercept~ tomou_posse_das_armas retiveram retido_pela_alfândega retidos_pela_alfândega retidas_pela_alfândega
      encontrados_na_posse encontradas_na_posse
    | excavate escavado escavados escavada escavadas escavação escavações desenterrado desenterrados desenterrada
      desenterradas escavou escavaram escavar desenterrou desenterraram desenterrar exum~ trouxe_à_luz trouxeram_à_luz
      postos_a_descoberto pôs_a_descoberto puseram_a_descoberto cavou cavaram
    | drill perfurado perfurados perfurada perfuradas perfuração perfurações perfurou perfuraram perfurar furo_artesiano
      sondagem_geológica
    | wind_speed velocidade_do_vento rajada_de_vento rajadas_de_vento rajada rajadas ventos_de_até ventos_até ventania
      vendaval vento_soprou velocidade_das_rajadas
    | cancel cancelado cancelados cancelada canceladas cancelamento cancelamentos cancelou cancelaram cancelar anulou
      anularam anulado anulada anulados anuladas anular sem_efeito deu_o_dito suspendeu_o_contrato desmarc~ rescind~
      revog~ não_se_realiz~ já_não_se_realiza deixou_cair não_vai_realizar-se ficou_sem_efeito suprimiu suprimiram
      caiu_por_terra caíram_por_terra cancela cancelam cancelará não_partiram não_descolaram
    | postpone adiado adiados adiada adiadas adiamento adiamentos adiou adiaram adiar adia adiam adiará remarc~ reagend~
      reprogram~ protel~ proteg_e transferido_para_dia transferida_para_dia empurrou_para empurraram_para
      para_mais_tarde ficou_para_setembro ficou_para_outubro passou_para_setembro passou_para_outubro posterg~
      ficou_adiad~ dilatou_o_prazo dilatado_o_prazo recalendariz~ deslizou_para
    """
)

_ACTS = table(
    """
        rating classificação_de_risco notação_de_risco notação_financeira nota_de_crédito rating ratings
    | score pontuação pontuações nota_média notas_médias pontos_em nota_final somou_pontos obteve_pontos pontos_somados
      valores_em_média valoração
    | satisfaction satisfação satisfeitos satisfeitas contentamento grau_de_satisfação agrado contentes satisfeito
      satisfeita avaliam_positiv~
    | audience audiência_televisiva audiências_televisivas público-alvo telespectadores_médios share_de_audiência
    | circulation tiragem tiragens exemplares_impressos exemplares_vendidos
    | mileage quilometragem quilómetros_percorridos quilômetros_rodados quilómetros_no_conta no_odómetro
      conta-quilómetros percorreu percorreram percorrido percorridos rodados_no
    | efficiency eficiência rendimento_energético
    | accuracy precisão exatidão margem_de_erro exactidão fiabilidade acurácia
    | purity pureza
    | concentration concentração concentrações
    | humidity humidade umidade
    | snowfall queda_de_neve quedas_de_neve nevão nevões nevada nevadas nevasca nevascas neve_caída nevou caiu_neve
    | flow_rate caudal caudais vazão
    | gradient declive declives inclinação declividade
    | image_resolution resolução_de_imagem resolução_do_ecrã resolução_da_câmara resolução_da_câmera megapíxeis
      megapixels
    | memory_size memória_ram memória_interna
    | bandwidth largura_de_banda
    | latency latência
    | battery_life autonomia_da_bateria duração_da_bateria vida_da_bateria
    | running_time minutagem duração_do_filme
    | majority maioria maiorias mais_de_metade mais_da_metade maior_parte maioritári~ majoritári~
    | quorum quórum quorum
    | literacy alfabetização literacia analfabetismo
    | fertility fecundidade fertilidade
    | obesity obesidade excesso_de_peso sobrepeso acima_do_peso obeso obesa obesos obesas
    | coverage cobertura coberturas abrang~ cobriu cobrem cobrir cobriram coberto_por coberta_por cobertos_por
      cobertas_por
    | recurrence recorrência recorrências recaída recaídas reincidência reincidências reincid~ repetição_dos recaiu
      recaíram voltou_a_aparecer recidiva~
    | discharge alta_hospitalar altas_hospitalares tiveram_alta teve_alta deixou_o_hospital deixaram_o_hospital
      recebeu_alta receberam_alta deu_alta deram_alta saiu_do_hospital saíram_do_hospital com_alta regressou_a_casa
      regressaram_a_casa alta_médica altas_médicas
    | admission admissão admissões admitido admitidos admitida admitidas admitiu admitiram ingresso_no_ensino_superior
      ingressos_no_ensino_superior colocado_no_ensino_superior colocados_no_ensino_superior colocada_no_ensino_superior
      colocadas_no_ensino_superior entrou_na_universidade entraram_na_universidade deram_entrada_nas_urgências
      ingressaram ingressou admite
    | enrol matricula matrículas matriculou matricularam matricular ingressou_na_escola frequenta frequentam frequentou
      frequentaram inscritos_na_escola matricul~ alunos_inscritos iniciou_o_ano_letivo
    | promote promovido promovidos promovida promovidas promoção_a promovidos_a ascendeu_a_capitão ascendeu_a_chefe
      ascendeu_a_diretor ascenderam_a_capitão ascenderam_a_chefe ascenderam_a_diretor subiu_de_posto subiu_de_divisão
      subiu_à_primeira subida_de_divisão ascensão_à progressão_na_carreira
    | expel expuls~ deportou deportaram deportado deportada deportados deportadas banido banida banidos banidas
      escorraç~ afastou_da_escola afastado_da_escola afastada_da_escola afastados_da_escola pôs_fora jubilado jubilados
      extradit~ excluiu excluíram excluído excluída excluídos degred~
    | negotiate negociação negociações negociado negociados negociada negociadas negociou negociaram negociar
      conversações diálogo diálogos à_mesa_das_negociações ronda_negocial regate~ negoceia negoceiam conversas_com
      tratativas
    | offer ofereceu_pela ofereceu_por proposta_comercial propostas_comerciais oferta_de_emprego ofertas_de_emprego
      ofereceu-se_para lance_de_compra proposta_de_compra
    | bid lance lances licitaram proposta_mais_alta proposta_vencedora apresentou_propost~ oferta_pelo melhor_oferta
    | mortgage hipoteca hipotecas crédito_à_habitação crédito_habitação hipotecário hipotecários hipotecária
      hipotecárias crédito_imobiliário empréstimo_à_habitação empréstimos_à_habitação empréstimo_da_casa
      financiamento_imobiliário prestação_da_casa
    | merge fusão fusões fundiram-se fundiu fundiram fundir uniu-se uniram-se junção incorporou incorporação unificação
      unificou unificaram
    | acquire oferta_pública_de_aquisição aquisição_da_empresa aquisição_de_empresas tomou_de_controlo
      tomada_de_controlo assumiu_o_controlo assumiu_o_controle tomou_o_controlo comprou_a_empresa absorveu absorção opa
      ficou_com_a_empresa
    | valuation avaliação_da_empresa
    | share_price cotação_das_ações cotação_da_ação preço_das_ações preço_da_ação títulos_subiram preço_por_ação
      valor_da_ação valor_por_ação cotação_em_bolsa cotações_em_bolsa cotações_bolsistas
    | savings poupança poupanças economias pé-de-meia_de poupado poupados aforro_das aforros dinheiro_guardado amealhad~
      depósitos_das_famílias
    | remittance remessa_de_emigrantes remessas_de_emigrantes remessas_dos_emigrantes remessas_de_imigrantes
      enviaram_para_casa dinheiro_enviado_para_casa dinheiro_enviado_por_emigrantes transferências_de_emigrantes
      envio_de_dinheiro
    | royalty royalties direitos_de_autor direitos_autorais
    | sponsor patrocin~ apadrinh~ mecenato sob_a_égide
    | renovate renovou renovaram renovação_do renovar remodel~ reabilit~ requalificação requalificad~ moderniz~
      beneficiou_de_obras obras_de_requalificação obras_de_remodelação recuperação_do_imóvel reestrutur~ repagin~
      obras_de_beneficiação reformada_a_escola reformadas_a_escola reforma_da reforma_do
    | restore restaurad~ restauro restauração restaurou restauraram restaurar recompôs reconstitu~ repôs repuseram
      reposição recuperação_do_património devolveu_o_brilho revitaliz~ repovoa~
    | extend prolong~ prorrog~ alongou alongaram alongamento estendeu estenderam estendida estendido estender
      extensão_do_prazo extensão_do_contrato dilatou dilatado dilatada renovou_o_contrato por_mais_um_ano_o_contrato
      alarga_o_prazo alargou_o_prazo
    | widen alargamento alargamentos alargado alargados alargada alargadas alargou ampliação ampliações ampliado
      ampliados ampliada ampliadas ampliou alargar expandido expandida expandidos expandidas alarga alargam alargaram
      alargará ampliar ampliaram ampliará amplia ampliam duplicação_da_faixa
    | relocate realojad~ realojamento realojamentos relocalização transferidos_para realocad~ mudou_de_instalações
      mudou_de_sede mudou_de_casa mudaram_de_instalações mudaram_de_sede mudaram_de_casa mudança_de_instalações
      mudança_de_sede mudança_de_casa mudanças_de_instalações mudanças_de_sede mudanças_de_casa mudou-se mudaram-se
      mudança_para transferiu_para_o_novo_edifício transferiram_para_o_novo_edifício transferência_para_o_novo_edifício
      reinstal~ deslocaliz~ realojou realojaram realojar reassent~
    | clear desminagem desobstru~ limpeza_do_terreno desminad~ limpou_de_terrenos limpou_de_neve limpou_de_escombros
      limparam_de_terrenos limparam_de_neve limparam_de_escombros limpar_de_terrenos limpar_de_neve limpar_de_escombros
      limpeza_de_terrenos limpeza_de_neve limpeza_de_escombros desmat~ remoção_de_escombros remoção_do_entulho
      removeu_escombros removeram_escombros desentup~ neutralizou_minas retirou_de_escombros retirada_de_escombros
      varreu_as_ruas varreram_as_ruas
    | monitor monitoriz~ monitorad~ monitoram~ monitorou vigiou vigiado vigiada vigiados vigiadas vigiar vigilância
      acompanhou acompanhado acompanhada acompanhados acompanhadas acompanhamento acompanhar acompanharam seguimento
      consultas_de_seguimento sob_vigilância rastreou rastreado rastreados controlado_por_médicos controlada_por_médicos
      controlados_por_médicos controladas_por_médicos check-up check-ups seguido_por_médicos seguida_por_médicos
      seguidos_por_médicos seguidas_por_médicos
    | observe observado observados observada observadas observou observaram observação observações avistad~ avistamento
      avistamentos avistou avistaram avistar flagrou flagraram flagrado flagrada contadas_aves contados_aves visto_a
      vista_a vistos_a vistas_a contou_aves contaram_aves
    | tour digressão digressões turnê turnês série_de_concertos concertos_pelo_país em_digressão em_turnê turné turnés
    | sail navegou navegaram navegar velejou velejaram à_vela regata_à_vela zarpou zarparam velejar velejador~
      fez-se_ao_mar fizeram-se_ao_mar
    | fly voou voaram voar voam voa voavam sobrevoou sobrevoaram sobrevoar sobrevoo no_ar_durante horas_de_voo_sem
    | walk caminhou caminharam caminhada caminhadas caminhar a_pé andou_a_pé andaram_a_pé passeio_a_pé percorreu_a_pé
      percorreram_a_pé marchou marcharam peregrinou peregrinaram peregrinação passo_a_passo caminha caminham calcorre~
    | run correram_a correu_a corrida_a_pé corridas_a_pé cortou_a_meta cortaram_a_meta
    | swim nadou nadaram nadar natação a_nado nada_dor braçadas nadaram_até atravessou_a_nado
    | climb escalou escalaram escalada escaladas escalar subiu_ao_cume subiu_ao_topo subiram_ao_topo chegou_ao_cume
      chegaram_ao_cume alcançou_o_cume alcançaram_o_cume atingiu_o_cume atingiram_o_cume conquistou_o_cume ascensão_ao
      escala escalam trepar_montanh~
    | cross atravess~ cruzou cruzaram travessia travessias cruzam cruza cruzar transpôs transpuseram transposto
      passou_a_fronteira passaram_a_fronteira passar_a_fronteira vadear
    | search busca buscas procuravam revistaram revista_policial procura_dos procuram_desaparecid~ procura_desaparecid~
      procurar_desaparecid~ rusga rusgas buscas_domiciliárias varredura bateu_o_terreno vasculh~ revistou revista_à_casa
      pente-fino batida_no_terreno
    | detain detenção detenções deteve detiveram deter capturou capturaram capturar algemou algemaram apanhou_o_suspeito
      apanharam_o_suspeito neutralizou neutralizado prender
    | sentence sentenciad~ condenad~ condenou condenaram condenada_a condenar declarado_culpad~ declarada_culpad~
      declarados_culpad~ declaradas_culpad~ considerado_culpad~ considerada_culpad~ considerados_culpad~
      consideradas_culpad~ apanharam_anos apanhou_uma_pena aplicou_uma_pena pena_aplicada pegou_anos penaliz~
      deu_como_provado mandou_para_a_prisão puniu_com punido_com punida_com punidos_com
    | acquit absolvid~ absolveu absolvição absolvições absolveram ilib~ inocentou inocentado inocentada inocentados
      saiu_em_liberdade livre_de_acusação não_culpad~ considerado_inocente~ considerados_inocente~ absolv~
    | sue processou processaram processou_judicialmente moveu_uma_ação moveram_uma_ação moveu_um_processo
      moveram_um_processo levou_a_tribunal levaram_a_tribunal levou_à_justiça interpôs_uma_ação interpuseram_uma_ação
      intentou intentaram recorreu_aos_tribunais recorreu_à_justiça acionou_judicialmente acionaram_judicialmente
      acionou_na_justiça entrou_na_justiça entrou_com_ação pôs_em_tribunal processar queixa_na_justiça demandou litíg~
    | ban proibição proibições proibid~ proibiu proibiram proíbe interditou_o_uso banido_do banido_da banida_do
      banida_da banidos_do banidos_da banidas_do banidas_da baniu banimento vedou vedado vedada vetado_a impedido_de
      impedida_de impedidos_de impedidas_de não_permit~ deixou_de_ser_permitid~ deixaram_de_ser_permitid~ fora_da_lei
      ilegaliz~ embargo moratória proíbem proibir
    | block bloque~ congelou congelaram congelado congelada congelados congeladas cortou_o_acesso cortaram_o_acesso
      barrou_o_acesso interrompeu_a_circulação interrompido_a_circulação obstruiu obstruíram obstruído obstruída
    | hack pirate~ hacke~ ciberataque ciberataques invadiu_os_sistemas invadiram_os_sistemas intrusão_informática
      ataque_informático ataques_informáticos ataque_cibernético ataques_cibernéticos pirata_informático
      piratas_informáticos violação_de_dados invasão_hacker
    | delete apagad~ apagou apagaram suprimid~ eliminou_ficheiros eliminaram_ficheiros eliminado_ficheiros
      eliminados_ficheiros eliminada_ficheiros eliminadas_ficheiros excluído_do_sistema excluído_da_sistema
      excluídos_do_sistema excluídos_da_sistema delet~ eliminou_dados
    | print imprimiu imprimiram impressos_em impressão_de impresso_em impressa_em impressas_em tirou_exemplares
      foram_impress~ reimpress~ saiu_do_prelo estampou estampado
    | translate traduzid~ traduziu tradução traduções traduziram vertido_para vertida_para vertidos_para vertidas_para
      versão_em_língua passado_para_português passada_para_português traduz traduzir
    | teach leciona lecionou lecionam lecionar lecionaram dá_aulas dão_aulas deu_aulas deram_aulas dar_aulas ministrou
      ministraram ministrado ministrada ministrados ensinou ensinaram ensina ensinam orientou_cursos
    | speak falam falantes falante domina_a_língua dominam_a_língua domina_o_idioma dominam_o_idioma língua_materna
      expressa-se_em expressam-se_em fluente_em fluentes_em
    | write escreveu escreveram escrito escritos escrita escritas escrever redigi~ assinou_livros da_autoria_de
      autoria_de compôs_obra lavrou publicou_romance
    | knit tricot~ tricô malha_feita
    | sew costur~ confecionou_roupa à_máquina_de_costura alinhav~
    | plant semead~ semeou sementeira sementeiras semearam semear semeia semeiam lavoura_semeada cultivou cultivaram
      cultivam cultiva cultivar cultivado cultivada cultivados cultivadas
    | weed mondas capina capinas erva_daninha ervas_daninhas
    | mow ceifad~ roçad~ corte_de_relva cortou_a_relva cortaram_a_relva corte_da_relva aparou_a_relva aparar_a_relva
      cortou_a_grama corte_de_grama ceifar
    | feed alimentad~ alimentou alimentam deu_de_comer dar_de_comer dão_de_comer refeição_a distribuiu_refeições nutriu
      dá_de_comer
    | breed criação_de_animais reprodução reproduzem criação_em_cativeiro acasal~ reproduziu-se reproduziram-se procri~
      cria_animais criam_animais ninhada ninhadas
    | hatch eclos~ eclodir eclodiram saíram_do_ovo saiu_do_ovo saíram_da_casca nasceram_filhotes nasceram_crias
      romperam_a_casca crias_nascid~
    | release libertado libertados libertada libertadas libertação libertou libertaram soltou soltaram libertar soltado
      soltada soltados soltadas soltar soltos soltas posto_em_liberdade postos_em_liberdade em_liberdade
      saiu_em_liberdade_condicional devolvido_à_natureza devolvido_ao_mar devolvido_à_liberdade devolvida_à_natureza
      devolvida_ao_mar devolvida_à_liberdade devolvidos_à_natureza devolvidos_ao_mar devolvidos_à_liberdade
      devolvidas_à_natureza devolvidas_ao_mar devolvidas_à_liberdade devolveu_à_natureza devolveram_ao_mar liberado
      liberada liberados liberadas liberou_presos liberaram_presos largadas reintroduzid~ saíram_da_prisão
      saiu_da_prisão amnistia amnistiado amnistiados amnistiou anistia indulto indultou indultado indultados
    | tag anilhad~ anilhagem marcação_de_aves marcadas_com_anilha marcados_com_anilha chip_eletrónico microchip~
      identificadas_com_chip identificados_com_chip coleira_gps brincos_de_identificação
    | sterilise esteriliz~ castrad~ castração capado capados laqueação laqueada
    | euthanise eutanásia eutanasiad~ abatido_por_compaixão abatida_por_compaixão abatidos_por_compaixão
      abatidas_por_compaixão abate_sanitário sacrificad~ morte_assistida
    | stay_overnight pernoitou pernoitaram pernoitar dormiu_no dormiu_na dormiu_nos dormiu_nas dormiram_no dormiram_na
      dormiram_nos dormiram_nas dormir_no dormir_na dormir_nos dormir_nas dormem_no dormem_na dormem_nos dormem_nas
      passou_a_noite passaram_a_noite passar_a_noite ficou_para_dormir ficaram_para_dormir hospedou-se hospedaram-se
    | check_in check-in deu_entrada_no_hotel deram_entrada_no_hotel registo_no_hotel fizeram_o_check-in
    | board embarque embarques embarcou embarcaram embarcar subiu_a_bordo subiram_a_bordo a_bordo entrou_no_avião
      entraram_no_avião entrou_no_barco entraram_no_barco embarcam
    | disembark desembarc~ desembarq~ saiu_do_navio saíram_do_navio desceu_do_navio desceram_do_navio saíram_do_comboio
      saíram_do_avião pisaram_terra apear~
    | overtake ultrapass~ deixou_para_trás deixaram_para_trás passou_à_frente passaram_à_frente passar_à_frente
    | collide colidiu colidiram embateu embateram chocou_com chocaram_com chocou chocaram bateu_contra bateram_contra
      bateu_num bateu_numa bateram_de_frente embate embates abalro~ espetou-se_contra esbarrou esbarraram despistou-se
      despistaram-se despiste despistes choque_entre entrou_em_colisão atropelou atropelaram colidir
    | derail descarril~ saiu_dos_carris saíram_dos_carris saiu_dos_trilhos saíram_dos_trilhos fora_dos_carris
    | capsize virou-se naufrágio_da_embarcação soçobrou emborcou capotou capotaram tombou_no tombou_na
      de_casco_para_cima viraram-se virou_ao_contrário
    | sink afundou afundaram afundou-se afundad~ afundamento afundamentos naufrag~ naufrágio naufrágios foi_ao_fundo
      foram_ao_fundo ir_a_pique foi_a_pique foram_a_pique a_pique submerg~ no_fundo_do_mar engolido_pelo_mar soçobraram
      meteu_água
    | run_aground encalh~ deu_à_costa deram_à_costa em_seco deu_à_praia bateu_no_fundo bateu_nas_rochas
    | salvage resgate_do_navio reflutuado içado_do_fundo içada_do_fundo içados_do_fundo içadas_do_fundo içou_do_fundo
      resgatado_do_fundo resgatada_do_fundo retirado_do_fundo retirada_do_fundo recuperado_do_fundo recuperada_do_fundo
      trazido_à_superfície trazida_à_superfície
    | tow rebocad~ rebocou reboque reboques rebocaram a_reboque puxado_por_reboque
    | refuel abastecimento_de_combustível reabastec~ atestou atestaram atestar encheu_o_depósito encheram_o_depósito
      encheu_o_tanque abasteceu_o_carro pôs_gasolina
    | recharge recarreg~ carregar_a_bateria carregou_a_bateria ligado_à_tomada
    | land aterrou aterraram aterragem aterragens pousou pousaram pouso pousos aterrar aterrissagem amarou tocou_a_pista
      tocaram_a_pista tocou_o_solo tocou_no_solo fez_escala aterra aterram aterrará aterraram-se aterrissou aterrissaram
      aterriz~ poisou poisaram pousar aterragem_forçada aterragem_de_emergência pouso_forçado pouso_de_emergência
    | take_off descolou descolaram descolagem descolagens decolou decolaram decolagem decolagens levantou_voo
      levantaram_voo levantar_voo levanta_voo alçou_voo decolar descolar partiu_da_pista saiu_da_pista_rumo
    """
)

_SCOPES = table(
    """
        first_half primeiro_semestre primeiros_seis_meses
    | second_half segundo_semestre
    | half_year semestre semestres semestral semestrais
    | quarter trimestre trimestres trimestral trimestrais
      primeiros_três_meses três_primeiros_meses
    | annual anual anuais anualmente por_ano ao_ano cada_ano no_conjunto_do_ano
    | monthly mensal mensais mensalmente por_mês ao_mês cada_mês
    | weekly semanal semanais semanalmente por_semana cada_semana
    | daily diário diária diários diárias diariamente por_dia ao_dia cada_dia
    | hourly por_hora à_hora cada_hora
    | regional regional regionais provincial regionalmente
    | national nacional nacionais em_todo_o_país nacionalmente a_nível_nacional
    | international internacional internacionais
    | foreign estrangeir~ exterior externo externa externos externas no_estrangeiro
    | domestic interno interna internos internas doméstic~
    | local local locais municipal municipais
    | federal federal federais
    | european europeu europeus europeia europeias
    | global mundial mundiais mundo global globais em_todo_o_mundo a_nível_mundial no_mundo
    | public público pública públicos públicas estatal estatais
    | private privado privada privados privadas particulares
    | male masculin~
    | female feminin~
    | young juvenil juvenis menor_de_idade menores_de_idade
    | urban urban~
    | rural rural rurais
    | new novo nova novos novas
    | used usado usada usados usadas de_segunda_mão seminovos
    | old antigo antiga antigos antigas velho velha velhos velhas
    | northern norte nordeste noroeste setentrional
    | southern sul sudeste sudoeste meridional
    | eastern leste oriental este_do
    | western oeste ocidental ocidentais
    | central central centrais centro
    | upper superior superiores
    | lower inferior inferiores
    | left esquerd~
    | right direita direito_lado
    | initial inicial iniciais inicialmente original originais
    | final final finais definitiv~
    | provisional provisóri~ preliminar~
    | revised revisão corrigid~ correção correções retific~ revisto revistos revisad~ revista_em_alta revista_em_baixa
      revista_para
    | previous anterior anteriores ano_passado prévio precedente~ antes há_um_ano um_ano_antes ano_antes há_uma_semana
      há_um_mês uma_semana_antes um_mês_antes época_passada temporada_passada última_edição última_campanha última_safra
      safra_passada no_ano_passado no_ano_anterior mês_passado semana_passada
    | current atual atuais atualmente agora hoje este_ano vigente neste_momento presentemente em_curso
    | next próximo próxima próximos próximas seguinte~
    | planned previsto prevista previstos previstas planead~ planejad~ plano planos prevê programad~ orçad~ planeou
      pretende_construir prevê_construir programou
    | forecast previsão previsões esperad~ espera-se espera esperam projeção projeções deverá expectativa expectativas
      prevê-se previsto_para deverão
    | estimated estimad~ estimativa~ estima estimam calcula-se calculad~ estimou estimaram calcula
    | actual efetivamente até_agora até_ao_momento até_o_momento até_à_data
    | proposed propost~ propõe propôs proposta propostas
    | per_capita per_capita por_habitante por_pessoa
    | each cada cada_um cada_uma por_unidade
    | net líquid~
    | gross bruto bruta brutos brutas antes_de_impostos
    | operating operacional resultado_operacional resultados_operacionais custos_operacionais
    | online em_linha online digital digitais eletrónic~ eletrônic~ pela_internet
    | paper impresso impressos impressa impressas em_papel de_papel
    | nominal nominal nominais
    | real reais_termos em_termos_reais crescimento_real valor_real termos_reais descontada_a_inflação
    | installed instalado instalada instalados instaladas
    | additional adicional adicionais suplementar~ extra outros outras acrescent~ acréscimo adicionou
    | official oficial oficiais oficialmente
    | confirmed confirmad~ confirmou confirmaram confirma confirmam
    | suspected suspeit~ provável prováveis presumível alegad~
    | serious grave graves gravemente crítico críticos sever~ gravidade gravíssimo em_estado_grave em_estado_crítico
    | minor leve leves ligeiro ligeiros ligeiramente
    | direct direto direta diretos diretas diretamente
    | temporary temporári~ a_prazo provisoriamente
    | permanent permanente~ efetivos
    | full_time a_tempo_inteiro tempo_integral tempo_inteiro
    | part_time a_tempo_parcial tempo_parcial meio_período
    | free gratuit~ grátis
    | civilian civil civis
    | military militar exército~
    | primary primári~ ensino_básico ensino_fundamental
    | secondary secundári~ ensino_médio
    | wholesale grossista~ por_atacado atacadista~
    | retail retalho varejo retalhista~ venda_ao_público
    | long_term a_longo_prazo longo_prazo
    | short_term a_curto_prazo curto_prazo
    | renewable renovável renováveis
    | electric elétric~
    | nuclear nuclear~
    | solar solar solares fotovoltaic~
    | wind eólic~ vento
    | onshore terrestre~ em_terra
    | offshore no_mar offshore marítim~ marinho marinhos marinhas alto_mar
    | residential residencial residenciais habitacional
    | agricultural agrícola~ agropecuári~
    | cumulative acumulad~ cumulativ~ desde_o_início
    | reduced tarifa_reduzida bilhete_reduzido meia-entrada preço_reduzido meio_bilhete
    """
)

CONCEPTS: Table = _PEOPLE + _TRADES + _THINGS + _PUBLIC + _HARDWARE + _NATURE + _BOTH + _DEEDS + _ACTS + _SCOPES
