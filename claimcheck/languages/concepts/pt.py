"""Portuguese: the words that name concepts."""

from claimcheck.languages._shape import Table, table

_PEOPLE = table(
    """
        person pessoa pessoas gente indivíduo~ almas
    | man homem homens
    | woman mulher mulheres
    | child criança crianças menor_de menores
    | boy menino meninos rapaz rapazes garoto garotos
    | girl menina meninas rapariga raparigas garota garotas
    | teenager adolescente~ jovem jovens
    | adult adulto adultos adulta adultas
    | pensioner aposentad~ reformado reformados pensionista~ idoso idosos idosa idosas
    | worker trabalhador~ empregado empregados empregada empregadas funcionári~ operári~ pessoal efetivos_da_empresa
      emprega empregam colaborador~ quadro_de_pessoal
      trabalham trabalhavam
    | manager gerente~ gestor gestores dirigente~ executivo executivos diretor diretores diretora diretoras chefe chefes
      administradores gestora gestoras executiva executivas
    | engineer engenheir~
    | scientist cientista~ investigador investigadores pesquisador~
    | expert especialista~ perito peritos
    | artist artista artistas
    | author autor autores autora autoras escritor~
    | musician músico músicos cantor~
    | athlete atleta~ jogador~ desportista~ esportista~ futebolista~ zagueiro zagueiros meio-campista meio-campistas
      defesas_centrais tenista tenistas ginasta ginastas
    | driver condutor condutores motorista~
    | pilot piloto pilotos
    | crew tripulação tripulações tripulante~
    | farmer agricultor~ lavrador~ camponês camponeses produtores_rurais criadores_de_gado
    | volunteer voluntári~
    | passenger passageir~ viajante~ utentes_dos_transportes passageiros_por_dia utentes_do_metro
    | patient paciente pacientes doente doentes
    | pupil aluno alunos aluna alunas estudantes_do_ensino_básico alunas_e_alunos
    | student estudante~ universitários universitária universitárias mestrandos doutorandos
    | teacher professor professores professora professoras docente~ educador educadores educadora educadoras
    | visitor visitante~ visitaram visitou
    | tourist turista turistas veraneante~
    | guest hóspede~ convidado convidados convidada convidadas
    | spectator espectador~ espetador~ viram visto_por assistiram
    | participant participante~ participaram participam participou participarão participar
    | member membro membros sócio sócios sócia sócias associados filiados integrantes
    | delegate delegado delegados delegada delegadas
    | delegation delegação delegações
    | representative representante~ enviado enviados
    | candidate candidato candidatos candidata candidatas
    | applicant requerente~ concorrentes solicitante~ licitante~
    | voter eleitor eleitores eleitora eleitoras votante~ eleitorado
    | signatory signatári~ subscritor~
    | donor doador~ dador dadores benfeitor~ mecenas
    | recipient beneficiári~ destinatári~ beneficiará beneficiarão beneficiados
    | customer cliente clientes clientela consumidor~ comprador~
    | user utilizador~ usuári~ utente utentes internautas internauta
    | shareholder acionista~
    | owner proprietári~ dono donos titulares
    | tenant inquilin~ arrendatári~ locatári~
    | resident habitante~ morador~ residente residentes vizinhos vivem moram vive habitam habita moradores_de
      população_residente lisboetas portuenses paulistanos cariocas
    | citizen cidadão cidadãos cidadã cidadãs portugueses_no_estrangeiro brasileiros_no_exterior nacionais_de
    | population população populações
    | migrant migrante~ imigrante~ emigrante~ requerentes_de_asilo
    | refugee refugiad~
    | displaced deslocado deslocados deslocada deslocadas desalojado desalojados
    | evacuee evacuad~ evacuação evacuações evacuar retirados_de_casa
    | homeless sem-abrigo sem_abrigo sem-teto moradores_de_rua
    | unemployed desempregad~
    | soldier soldado soldados militares tropa tropas oficiais_do_exército sargento sargentos fuzileiro fuzileiros
      paraquedistas combatente combatentes efetivos_militares
    | police_officer polícia polícias policial policiais agente agentes gnr psp guarda_civil polícias_federais
      policiais_militares policial_militar inspetores_da_pj
    | firefighter bombeir~
    | rescuer socorrista~ equipas_de_resgate equipes_de_resgate
    | doctor médico médicos médica médicas cirurgi~ pediatra pediatras cardiologista cardiologistas clínico_geral
      clínicos_gerais médico_de_família médicos_de_família
    | nurse enfermeir~
    | journalist jornalista~ repórter~ correspondente~ redator redatores editores apresentadores_de_televisão
    | lawyer advogad~
    | deputy deputado deputados deputada deputadas parlamentar parlamentares senador~
    | demonstrator manifestante~
    | striker grevista~
    | prisoner preso presos presa presas prisioneir~ recluso reclusos detento detentos
    | hostage refém reféns
    | victim vítima vítimas
    | dead morto mortos morta mortas óbito~ faleceu faleceram falecid~ morreram morreu matou mataram perderam_a_vida
      perdeu_a_vida cadáver~ afogados fatais mortes morrem mortas_e fatal vítimas_mortais vítima_mortal mortalmente
      matam
    | injured ferido feridos ferida feridas lesionad~ ferimento~ queimaduras ferimento ferimentos feriu feriram ferir_se
      feridos_graves lesados ferindo
    | missing desaparecid~ desaparecimento desaparecimentos
    | survivor sobreviv~
    | rescued resgatad~ salvos resgataram salvou resgatar salvaram salvar resgatou
    | hospitalised hospitalizad~ hospitalização internado internados internada internadas internamento~
      hospitalizados_com internou
    | infected infetad~ infectad~ contágio~ contagiad~ infeção infeções infecção infecções infetou contaminados
      contaminadas contaminado infeciosas
    | arrested detido detidos detida detidas detenção detenções prisão_de prisões capturad~ presos_em detidas_por
      prenderam prendeu
    | household agregado_familiar agregados_familiares domicílio~ lares
    | family família famílias
    | group grupo grupos coletivo coletivos
    | team equipa equipas equipe equipes time times_de_futebol
    | pedestrian pedestre~ peão peões
    | cyclist ciclista~
    | observer observador~
    | apprentice aprendiz aprendizes formando_em_estágio
    | couple casal casais
    | defendant acusado acusados acusada acusadas arguido~ réu réus
    | witness testemunha~
    | reader leitor leitores leitora leitoras
    | investor investidor~ aforrador~ poupador~
    | judge juiz juízes juíza juízas magistrad~
    | fisherman pescador pescadores
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
      assassinos ladrão ladrões agressor agressores agressora criminosa criminosas
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
      empresárias
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
    | singer cantor cantores cantora cantoras vocalista vocalistas fadista fadistas
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
    | ballot boletim_de_voto boletins_de_voto cédula~ urna urnas
    | polling_station assembleia_de_voto assembleias_de_voto mesa_de_voto mesas_de_voto seção_eleitoral
      seções_eleitorais
    | seat assento~ lugares cadeira cadeiras mandatos lugares_sentados
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
    | movement movimento movimentos
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
        election eleição eleições eleitoral eleitorais reeleições primárias_do
    | vote voto votos votou votaram votação votações sufrágio~ votar votam votado votada votantes_a
    | accident acidente acidentes colisão colisões desastre acidentes_de_viação sinistros sinistro choque_frontal
      choques_em_cadeia capotamento capotamentos atropelamento atropelamentos
    | fire incêndio~ fogo fogos incendiou incendiad~ queimadas queimada fogo_posto
    | flood inundação inundações cheias enchente~
    | strike greve greves paralisação paralisações
    | festival festival festivais
    | summit cimeira~ cúpula cúpulas
    | conference conferência~ congresso congressos
    | war guerra guerras guerras_civis conflito_armado conflitos_armados
    | protest protesto~ manifestação manifestações marcha marchas passeata manifestações_de protestaram protestar
    | loan empréstimo~ crédito créditos emprestou
    | grant bolsas bolseiro bolseiros bolsista bolsistas
    | fine multa multas coima coimas penalidade~ multad~ multou multar contraordenação contraordenações
    | subsidy subsídio~ subvenção subvenções
    """
)

_DEEDS = table(
    """
        donate doou doaram doação doações doado doados doada doadas donativo~ oferta_de ofereceu presente_de
    | contribute contribuição contribuições contribui contribuíram contribuir contribuem contribuirá contribuiu
      aporte contributo contributos
    | pay pago pagos paga pagas pagou pagaram pagamento~ pagar pagará pagam desembols~ liquidou
    | cost custo custos custa custam custou custará custaram custar fatura onerou despendeu custear
    | price preço preços preço_médio encarecimento tarifário
    | budget orçamento~ orçamental orçamentado orçamentária orçamentário orçamentários orçamentárias orçamentais
    | invest investimento~ investiu investir investid~ investe investirá
    | finance financiamento~ financiad~ financia financiou financiará financiar
    | revenue receita receitas faturação faturamento volume_de_negócios vendas faturou receitas_totais faturar
    | profit lucro lucros ebitda resultado_líquido lucrou lucraram lucratividade superávite
    | loss perda perdas prejuízo~ perdeu perderam perder prejudicou
    | margin margem margens
    | dividend dividendo~
    | debt dívida dívidas endividamento dívidas_em_atraso inadimplência
    | asset ativos_totais património patrimônio ativos
    | capital capital capitais capital_próprio
    | wage salário~ salarial salariais ordenado_mensal vencimento_mensal remuneração aumento_salarial salário_mínimo
      vencimentos ordenado ordenados remunerações
    | pension pensão pensões aposentadoria~ reforma_mensal
    | bonus bónus bônus gratificação
      pagamento_único prémio_único
    | tax imposto impostos taxação tributo~ iva tributação tributária tributário fiscal irs irc icms
    | tariff tarifa_aduaneira tarifas direitos_aduaneiros
    | fee taxa_de_inscrição taxas propina propinas honorários mensalidade mensalidades
    | aid ajuda ajudas assistência auxílio~ apoio_humanitário apoio_financeiro apoios_financeiros ajuda_humanitária
    | fund fundo fundos fundos_europeus fundo_de_investimento
    | raise arrecad~ angari~ recolha_de_fundos recolhid~ captou reuniu_fundos
    | spend gasto gastos gastou gastaram gastar despesa despesas despendid~ gasta gastam gastando gastará
    | save poupança poupanças poupar poupou economia_de economiz~
    | sell venda vendas vendid~ vende vendem vendeu venderam vender vendendo venderá vendidos_em comercializad~
      comercialização comercializou
    | buy compra compras comprou comprad~ comprar aquisição aquisições adquir~ comprando compram comprará compraram
    | export exportação exportações exportou exportad~ exporta exportar exportaram
    | import importação importações importou importad~ importar importaram
    | trade comércio trocas_comerciais
    | produce produção produções produziu produz produzem produzid~ produzir produzirá fabric~ geração_de gerou
      gerará
    | harvest colheita~ colhid~ colheu safra safras vindima~
    | yield rendimento_por_hectare produtividade
    | consume consumo consumos consumiu consome consomem consumid~
    | supply fornec~ abastec~ serve servirá
    | deliver entrega entregas entregou entregue entregues entregar entregaram distribuição_de enviou enviaram enviadas
    | transport transporte transportes transportou transportad~ transporta transportam
    | cargo carga cargas mercadoria~ frete
    | install instalação instalações instalar instalou
    | build construção construções construíd~ construiu construir construirá ergueu erguid~ edificad~ obras construindo
      construtora construtoras constrói erguer ergueram
    | repair reparação reparações reparad~ reparar reparo reparos restauro restauração restaurad~ requalificação
      recuperação_do_edifício renovação_do
    | replace substituíd~ substituição substituições substituir renov~ renovou renovaram renovar
    | demolish demolição demolições demolid~ demolir
    | destroy destruíd~ destruiu destruição destruíram destruir devastou devastad~ queimou arderam ardeu ardid~
    | damage danificad~ dano danos estragos danificou danificaram estragou estrago avarias_em
    | compensation indemnização indemnizações indenização indenizações compensação compensações
    | insurance seguros seguradora~
    | interest juro juros taxa_de_juro taxa_de_juros
    | inflation inflação
    | unemployment desemprego
    | gdp pib produto_interno_bruto
    | exchange_rate taxa_de_câmbio
    | income rendimento rendimentos renda rendas
    | deficit défice défices déficit
    | surplus excedente~ superavit superávit
    | reserve reserva reservas estoque~ stocks
    | backlog carteira_de_encomendas carteira_de_pedidos
    | value valor valores valia avaliad~ avaliação
    | amount montante~ quantia quantias soma somas ascende ascendeu verba verbas quantidade quantidades somam soma_de
      dinheiro
    | allocate atribuíd~ atribuição alocad~ destinad~ destinou destina destinará afetação concedido concedida concedidos
      concedidas concedeu concederam atribuiu atribuíram disponibilizou disponibilizados disponibilizadas distribuiu
      distribuídos distribuídas
    | receive recebeu receberam recebid~ recebe recebem receberá receber recebendo acolheu acolheram
    | refund reembols~ devolução devoluções
    | repay reembolso_do_empréstimo amortização
    | rent aluguer~ aluguel alugueis aluguéis arrendamento~
    | advance adiantamento~ sinal_de_pagamento antecipado
    | deposit depósito depósitos caução cauções
    | discount desconto~
    | capacity capacidade~ lotação
      lugar_para espaço_para
    | power potência~
    | voltage voltagem alta_tensão média_tensão baixa_tensão tensão_elétrica
    | torque binário_máximo torque
    | pressure pressão
    | length comprimento~ extensão metros_de_comprimento de_extensão quilómetros_de_extensão
    | height altura~
    | width largura~
    | depth profundidade~
    | diameter diâmetro~
    | thickness espessura~
    | weight peso pesos_totais pesa pesam pesava
    | area área áreas superfície~
    | volume volume
    | level nível níveis
    | altitude altitude~ acima_do_nível_do_mar
    | speed velocidade~
    | temperature temperatura~
    | distance distância~
    | range autonomia alcance
    | age idade idades anos_de_idade
    | duration duração durações dura duram durou duraram durará
    | travel_time tempo_de_viagem tempo_de_percurso duração_da_viagem
    | delay atraso~
    | warranty garantia~
    | emission emissão emissões emite gases_com_efeito_de_estufa dióxido_de_carbono emitiu
    | rainfall precipitação precipitações chuva chuvas pluviosidade
    | magnitude magnitude~ beaufort richter vento_força ventos_força
    | leakage fuga_de_água fugas vazamento~ perdas_de_água vazamento vazamentos
    | traffic tráfego trânsito
    | density densidade~
    | life_expectancy esperança_de_vida expectativa_de_vida
    | mortality mortalidade
    | start início inícios iniciou iniciaram inicia iniciam iniciado iniciada iniciar iniciará começ~ arranque arrancou
      deflagrou primeira_pedra estreou iniciado_em arrancam
    | end fim final_de término termina terminou terminam terminará terminaram encerra_se conclu~ terminar terminado
    | open abertura aberturas aberto abertos aberta abertas abriu abriram abre abrem abrirá abrir inaugur~
      recebe_os_primeiros primeiros_leitores primeiros_visitantes primeiros_pacientes primeiros_passageiros
      reabertura_de abriram_portas
    | close fecho encerramento~ encerrad~ encerrou encerrar fechou fechad~ fecha fecham fechará fechar fechamento~
      encerraram encerra suspensão
    | reopen reabr~ reabert~
    | complete concluíd~ conclusão concluir completad~
    | commission entrada_em_funcionamento entrada_em_serviço entrou_em_funcionamento entrará_em_funcionamento
      em_operação
      entrou_em_serviço entrou_em_operação entraram_em_funcionamento posto_em_funcionamento
      posta_em_funcionamento em_funcionamento_desde em_serviço_desde
    | launch lançamento~ lançou lançad~ lança lançar lançará
    | publish publicad~ publicou publicação publicações publicar divulgado divulgada divulgados divulgadas divulgou
      publicaram publicam lançado_em_livro
    | found fundad~ fundou criado_em criada_em criação fundação
      realizada_pela_primeira_vez realizado_pela_primeira_vez organizada_pela_primeira_vez
    | anniversary aniversário~
    | adopt adotad~ adoção adotou adotar
    | sign assinou assinaram assinado assinados assinada assinadas assinar assina assinatura assinaturas signatári~
      subscrev~ firmou firmado firmados celebrou_um firmaram assinados_em
    | ratify ratific~
    | accede adesão adesões aderi~ adere
    | withdraw retirada retirou retirar saída_da
    | enter_into_force entrada_em_vigor entrou_em_vigor entra_em_vigor entrará_em_vigor em_vigor
    | expire expir~ caduc~ vence_em
    | pledge prometeu prometid~ prometeram promessa~ compromisso~ comprometeu comprometeram-se
    | approve aprovad~ aprovação aprovou aprovaram aprova aprovar aprovam sancionou sancionad~ ratificou_a homologad~
    | reject rejeit~ chumbad~ recusou recusaram recusados recusadas vetou vetad~ reprovad~
    | abstain absteve abstenção abstenções abstiv~
    | in_favour a_favor votos_a_favor votaram_a_favor favoráveis apoio_de apoiad~ apoiam unânim~ unanimidade
    | against votos_contra votaram_contra contra_a_proposta desfavoráveis
    | response_rate taxa_de_resposta taxa_de_participação taxa_de_adesão
    | turnout participação_eleitoral afluência_às_urnas participação comparecimento
    | attendance assistência_de_público assistiram presentes compareceram afluência com_a_participação tomaram_parte
    | share percentagem percentagens porcentagem proporção quota quotas participação_acionista fatia
    | growth cresc~ evolução_de
    | increase aument~ subida~ subiu subiram sobe alta_de incremento~ reajuste alta_nos alta_no elevou elevaram elevação
      duplicou duplicaram triplicou triplicaram escalada_de encareceu
    | decrease diminu~ redução reduções reduz~ queda quedas caiu caíram cai desceu desceram descida~ baixou baixaram
      corte cortes recuo recuou baixa_de retração recuaram reduções_de encolheu encolheram tombo perdeu_valor
    | rate taxa ritmo índice rácio
    | average média médias médio médios em_média
    | median mediana
    | record recorde~
    | maximum máximo máximos máxima máximas teto pico
    | minimum mínimo mínimos mínima mínimas
    | total total totais totaliz~ no_conjunto ao_todo no_total totalidade_dos globalmente
    | part parte partes dos_quais das_quais
    | rest resto restante~
    | difference diferença~ desnível desníveis vantagem
    | deadline prazo prazos data_limite data-limite o_mais_tardar
    | death falecimento~ morte mortes morreu faleceu morrer
    | birth nascimento~ nascid~ nasceu nasceram natalidade
      veio_ao_mundo
    | arrival chegada chegadas chegaram aterraram_no_país chegadas_de
    | departure partida_de_comboio saída saídas saiu saíram partiram parte_de_lisboa
    | hire contratação contratações contratad~ contratou contratar admitiu_trabalhadores recrutamento recrutou recrutar
    | lay_off despedimento~ despedid~ demissões demitid~ despediu despedir demitiu demitiram dispensados demitidos_em
    | appoint nomeação nomeou nomeado nomeada nomear indicado_para designad~
    | resign demissão demitiu-se renunci~
    | win ganhou ganharam ganho_da ganhar vencedor~ venceu vitória~
    | rank classificação ranking posição_no
    | vaccinate vacinad~ vacinação vacinaram vacinar
    | training formação capacitação capacitar treinamento treinamentos formação_profissional ações_de_formação
      capacitações treinados treinadas
    | register inscrit~ matriculad~ inscrição inscrições inscreveram registad~ registrad~ registo registro
    | elect elegeu eleito eleitos eleita eleitas eleger elegeram reeleito reeleita reeleitos reeleição
    | threshold limiar~ patamar
    | target objetivo objetivos meta metas
    | limit limite~ limitad~ permitid~ autorizad~
    | quota cota cotas contingente~
    | edition edição edições
    | phase fase fases etapa etapas
    | efficacy eficácia eficaz eficazes
    | occupancy ocupação
    | prison_term prisão cadeia reclusão condenad~
    | box_office bilheteira bilheteria
    | poverty pobreza
    | charging recarga
    | wave ondas ondulação
    | collapse desab~ colaps~ desmoron~
    | bribe suborno~ corrupção
    | research investigação_e_desenvolvimento pesquisa_e_desenvolvimento i&d pesquisas estudos_científicos
      investigação_científica
    | advertising publicidade publicitári~ anúncios
    | television televisão televisiv~ direitos_televisivos transmissão
    | rescue resgate resgates salvamento
    | demand exige exigem exigiu reivindica~ reclama reclamam demanda demandas procura_por
    | recall recall recolhidos_do_mercado recolhido_do_mercado retirado_do_mercado retirados_do_mercado
      recolha_de_veículos
    | heat_output potência_térmica potência_calorífica
    | wingspan metros_de_envergadura envergadura_de envergadura_das_asas
    | frequency frequência_de_banda frequências
    | waiting_time tempo_de_espera tempos_de_espera lista_de_espera listas_de_espera
    | notice_period aviso_prévio pré-aviso período_de_aviso
    | contract_term duração_do_contrato vigência_do_contrato prazo_do_contrato prazo_contratual
    | validity validade válido_até válida_até válidos_até válidas_até válido_por válida_por
    | premium prémio_de_seguro prémios_de_seguro prémio_do_seguro prêmio_de_seguro prêmios_de_seguros prêmio_do_seguro
      prêmios_de_seguro
    | write_off imparidade imparidades amortização_contabilística baixa_contábil baixas_contábeis
    | overspend derrapagem_orçamental estouro_do_orçamento sobrecusto sobrecustos derrapagem sobrecusto~
    | market_share quota_de_mercado quotas_de_mercado participação_de_mercado fatia_de_mercado fatia_do_mercado
    | market_value valor_de_mercado capitalização_bolsista capitalização_de_mercado
    | birth_rate taxa_de_natalidade taxa_de_fecundidade taxa_de_fertilidade
    | survival_rate taxa_de_sobrevivência
    | overtime horas_extraordinárias horas_extras hora_extra hora_extraordinária trabalho_suplementar
      trabalho_extraordinário
    | working_time horário_de_trabalho horários_de_trabalho jornada_de_trabalho jornadas_de_trabalho
      semana_de_trabalho carga_horária tempo_de_trabalho
    | treat tratados_no_hospital tratadas_no_hospital tratamento tratamentos
    | plant_out plantado plantados plantada plantadas plantaram plantou plantar plantação_de_árvores plantio
      replantad~ refloresta~ reflorestamento
    | recycle recicla reciclado reciclados reciclada recicladas reciclagem reciclar reciclável recicláveis reciclaram
      reciclou
    | seize apreendido apreendidos apreendida apreendidas apreenderam apreendeu apreensão apreensões confiscado
      confiscados confiscada confiscadas confisco
    | excavate escavado escavados escavada escavadas escavação escavações desenterrado desenterrados desenterrada
      desenterradas
    | drill perfurado perfurados perfurada perfuradas perfuração perfurações
    | wind_speed velocidade_do_vento rajada_de_vento rajadas_de_vento rajada rajadas
    | cancel cancelado cancelados cancelada canceladas cancelamento cancelamentos cancelou cancelaram cancelar
    | postpone adiado adiados adiada adiadas adiamento adiamentos adiou adiaram
    """
)

_ACTS = table(
    """
        rating classificação_de_risco notação_de_risco notação_financeira nota_de_crédito rating ratings
    | score pontuação pontuações nota_média notas_médias
    | satisfaction satisfação satisfeitos satisfeitas
    | audience audiência_televisiva audiências_televisivas público-alvo
    | circulation tiragem tiragens
    | mileage quilometragem
    | efficiency eficiência rendimento_energético
    | accuracy precisão exatidão
    | purity pureza
    | concentration concentração concentrações
    | humidity humidade umidade
    | snowfall queda_de_neve quedas_de_neve nevão nevões nevada nevadas nevasca nevascas
    | flow_rate caudal caudais vazão
    | gradient declive declives inclinação declividade
    | image_resolution resolução_de_imagem resolução_do_ecrã resolução_da_câmara resolução_da_câmera megapíxeis
      megapixels
    | memory_size memória_ram memória_interna
    | bandwidth largura_de_banda
    | latency latência
    | battery_life autonomia_da_bateria duração_da_bateria vida_da_bateria
    | running_time minutagem duração_do_filme
    | majority maioria maiorias
    | quorum quórum quorum
    | literacy alfabetização literacia analfabetismo
    | fertility fecundidade fertilidade
    | obesity obesidade
    | coverage cobertura coberturas
    | recurrence recorrência recorrências recaída recaídas reincidência reincidências
    | discharge alta_hospitalar altas_hospitalares tiveram_alta teve_alta
    | admission admissão admissões admitido admitidos admitida admitidas
    | enrol matricula matrículas matriculou matricularam matricular
    | promote promovido promovidos promovida promovidas promoção_a promovidos_a
    | expel expuls~
    | negotiate negociação negociações negociado negociados negociada negociadas negociou negociaram negociar
    | offer ofereceu_pela ofereceu_por proposta_comercial propostas_comerciais oferta_de_emprego ofertas_de_emprego
    | bid lance lances
    | mortgage hipoteca hipotecas crédito_à_habitação crédito_habitação hipotecário hipotecários hipotecária
      hipotecárias
    | merge fusão fusões fundiram-se
    | acquire oferta_pública_de_aquisição aquisição_da_empresa aquisição_de_empresas
    | valuation avaliação_da_empresa
    | share_price cotação_das_ações cotação_da_ação preço_das_ações preço_da_ação
    | savings poupança poupanças economias
    | remittance remessa_de_emigrantes remessas_de_emigrantes remessas_dos_emigrantes remessas_de_imigrantes
    | royalty royalties direitos_de_autor direitos_autorais
    | sponsor patrocin~
    | renovate renovou renovaram renovação_do renovar remodel~ reabilit~ requalificação requalificad~
    | restore restaurad~ restauro restauração restaurou restauraram restaurar
    | extend prolong~ prorrog~
    | widen alargamento alargamentos alargado alargados alargada alargadas alargou ampliação ampliações ampliado
      ampliados ampliada ampliadas ampliou alargar
    | relocate realojad~ realojamento realojamentos relocalização transferidos_para realocad~
    | clear desminagem desobstru~ limpeza_do_terreno desminad~
    | monitor monitoriz~ monitorad~ monitoram~ monitorou
    | observe observado observados observada observadas observou observaram observação observações avistad~ avistamento
      avistamentos
    | tour digressão digressões turnê turnês
    | sail navegou navegaram navegar velejou velejaram
    | fly voou voaram voar voam voa
    | walk caminhou caminharam caminhada caminhadas caminhar
    | run correram_a correu_a corrida_a_pé corridas_a_pé
    | swim nadou nadaram nadar natação
    | climb escalou escalaram escalada escaladas escalar
    | cross atravess~ cruzou cruzaram travessia travessias
    | search busca buscas procuravam revistaram revista_policial
    | detain detenção detenções
    | sentence sentenciad~ condenad~ condenou condenaram condenada_a
    | acquit absolvid~ absolveu absolvição absolvições absolveram
    | sue processou processaram processou_judicialmente
    | ban proibição proibições proibid~ proibiu proibiram proíbe
    | block bloque~
    | hack pirate~ hacke~ ciberataque ciberataques
    | delete apagad~ apagou apagaram suprimid~
    | print imprimiu imprimiram impressos_em impressão_de
    | translate traduzid~ traduziu tradução traduções traduziram
    | teach leciona lecionou lecionam lecionar lecionaram
    | speak falam falantes falante
    | write escreveu escreveram escrito escritos escrita escritas escrever
    | knit tricot~ tricô
    | sew costur~
    | plant semead~ semeou sementeira sementeiras
    | weed mondas capina capinas erva_daninha ervas_daninhas
    | mow ceifad~ roçad~ corte_de_relva
    | feed alimentad~ alimentou alimentam
    | breed criação_de_animais reprodução reproduzem
    | hatch eclos~ eclodir eclodiram
    | release libertado libertados libertada libertadas libertação libertou libertaram soltou soltaram libertar
    | tag anilhad~ anilhagem marcação_de_aves
    | sterilise esteriliz~ castrad~ castração
    | euthanise eutanásia eutanasiad~
    | stay_overnight pernoitou pernoitaram pernoitar
    | check_in check-in
    | board embarque embarques embarcou embarcaram embarcar
    | disembark desembarc~ desembarq~
    | overtake ultrapass~
    | collide colidiu colidiram embateu embateram
    | derail descarril~
    | capsize virou-se naufrágio_da_embarcação soçobrou emborcou capotou capotaram
    | sink afundou afundaram afundou-se afundad~ afundamento afundamentos naufrag~ naufrágio naufrágios
    | run_aground encalh~
    | salvage resgate_do_navio reflutuado
    | tow rebocad~ rebocou reboque reboques rebocaram
    | refuel abastecimento_de_combustível reabastec~
    | recharge recarreg~
    | land aterrou aterraram aterragem aterragens pousou pousaram pouso pousos aterrar aterrissagem amarou
    | take_off descolou descolaram descolagem descolagens decolou decolaram decolagem decolagens
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
    | operating operacional operacionais
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
