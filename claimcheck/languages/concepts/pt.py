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
    | manager gerente~ gestor gestores dirigente~ executivo executivos
    | engineer engenheir~
    | scientist cientista~ investigador investigadores pesquisador~
    | expert especialista~ perito peritos
    | artist artista artistas
    | author autor autores autora autoras escritor~
    | musician músico músicos cantor~
    | athlete atleta~ jogador~ desportista~ esportista~ corredor corredores futebolista~
    | driver condutor condutores motorista~ automobilista~
    | pilot piloto pilotos
    | crew tripulação tripulações tripulante~ marinheir~
    | farmer agricultor~ lavrador~ camponês camponeses produtores_rurais criadores_de_gado
    | volunteer voluntári~
    | passenger passageir~ viajante~ utentes_dos_transportes
    | patient paciente pacientes doente doentes
    | pupil aluno alunos aluna alunas
    | student estudante~ universitários
    | teacher professor professores professora professoras docente~
    | visitor visitante~ visitaram visitou
    | tourist turista turistas veraneante~
    | guest hóspede~ convidado convidados convidada convidadas
    | spectator espectador~ espetador~ ouvinte~ torcedor~ adeptos
      viram visto_por assistiram
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
    | user utilizador~ usuári~ utente utentes assinante assinantes
    | shareholder acionista~
    | owner proprietári~ dono donos titulares
    | tenant inquilin~ arrendatári~ locatári~
    | resident habitante~ morador~ residente residentes vizinhos
      vivem moram vive
    | citizen cidadão cidadãos cidadã cidadãs
    | population população populações
    | migrant migrante~ imigrante~ emigrante~ requerentes_de_asilo
    | refugee refugiad~
    | displaced deslocado deslocados deslocada deslocadas desalojado desalojados
    | evacuee evacuad~ evacuação evacuações evacuar retirados_de_casa
    | homeless sem-abrigo sem_abrigo sem-teto moradores_de_rua
    | unemployed desempregad~
    | soldier soldado soldados militares tropa tropas
    | police_officer polícia polícias policial policiais agente agentes
    | firefighter bombeir~
    | rescuer socorrista~ equipas_de_resgate equipes_de_resgate
    | doctor médico médicos médica médicas cirurgi~
    | nurse enfermeir~
    | journalist jornalista~ repórter~ correspondente~
    | lawyer advogad~
    | deputy deputado deputados deputada deputadas parlamentar parlamentares senador~ vereador~
    | demonstrator manifestante~
    | striker grevista~
    | prisoner preso presos presa presas prisioneir~ recluso reclusos detento detentos
    | hostage refém reféns
    | victim vítima vítimas
    | dead morto mortos morta mortas óbito~ faleceu faleceram falecid~ morreram morreu matou mataram perderam_a_vida
      perdeu_a_vida cadáver~ afogados fatais
      mortes
    | injured ferido feridos ferida feridas lesionad~ ferimento~ queimaduras
    | missing desaparecid~
    | survivor sobreviv~
    | rescued resgatad~ salvos resgataram salvou
    | hospitalised hospitalizad~ hospitalização internado internados internada internadas internamento~
    | infected infetad~ infectad~ contágio~ contagiad~ infeção infeções infecção infecções
    | arrested detido detidos detida detidas detenção detenções prisão_de prisões capturad~
    | household agregado_familiar agregados_familiares domicílio~ lares
    | family família famílias
    | group grupo grupos coletivo coletivos
    | team equipa equipas equipe equipes time times_de_futebol
    | pedestrian pedestre~ peão peões
    | cyclist ciclista~
    | observer observador~
    | apprentice aprendiz~ estagiári~
    | couple casal casais
    | defendant acusado acusados acusada acusadas arguido~ réu réus
    | witness testemunha~
    | reader leitor leitores leitora leitoras
    | investor investidor~ aforrador~ poupador~
    | judge juiz juízes juíza juízas jurados magistrad~
    | fisherman pescador pescadores
    | midwife parteira parteiras obstetriz obstetrizes enfermeira_obstetra enfermeiras_obstetras
    | miner mineiro_soterrado mineiros_soterrados trabalhadores_mineiros garimpeiro garimpeiros mineiros_de_carvão
      mineiro_de_carvão mineiros_presos
    | monk monge monges frade frades freira freiras monja monjas
    | dancer dançarino dançarinos dançarina dançarinas bailarino bailarinos bailarina bailarinas
    | cook cozinheiro cozinheiros cozinheira cozinheiras chef chefs
    | baker padeiro padeiros padeira padeiras
    | guard segurança_privado seguranças vigilante vigilantes guarda_prisional guardas guarda-costas vigia_noturno
      vigias
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
    | consultant consultor consultores consultora consultoras assessor assessores assessora assessoras
    | carer cuidador cuidadores cuidadora cuidadoras
    | social_worker assistente_social assistentes_sociais
    | paramedic paramédico paramédicos socorrista_do_inem
    | dentist dentista dentistas médico_dentista médicos_dentistas
    | veterinarian veterinário veterinários veterinária veterinárias médico_veterinário médicos_veterinários
    | therapist terapeuta terapeutas fisioterapeuta fisioterapeutas psicólogo psicólogos psicóloga psicólogas
      psicoterapeuta psicoterapeutas
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
    | offender criminoso criminosos infrator infratores infratora assaltante assaltantes
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
    | craftsman artesão artesãos artesã artesãs carpinteiro carpinteiros pedreiro pedreiros marceneiro marceneiros
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
    | conscript conscrito conscritos recruta_militar recrutas reservista reservistas
    | peacekeeper capacete_azul capacetes_azuis capacetes-azuis
    | priest padre padres sacerdote sacerdotes pároco párocos clero
    | bishop bispo bispos arcebispo arcebispos
    | pilgrim peregrino peregrinos peregrina peregrinas romeiro romeiros
    | prostitute prostituta prostitutas trabalhadora_do_sexo trabalhadoras_do_sexo profissionais_do_sexo
    | slave escravo escravos escrava escravas escravizado escravizados escravizada escravizadas
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
    | kindergarten creche creches jardim_de_infância jardins_de_infância jardim-de-infância
    | university universidade universidades faculdade faculdades
    | hospital hospital hospitais clínica clínicas
    | house casa casas moradia~ habitação habitações
    | building edifício~ prédio~ imóvel imóveis
    | apartment apartamento~
    | room sala salas quartos quarto_de_hotel quartos_de
    | classroom sala_de_aula salas_de_aula
    | floor andar andares pavimento
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
    | aircraft avião aviões aeronave~
    | helicopter helicóptero~
    | drone drone drones
    | satellite satélite satélites
    | flight voo voos
    | bicycle bicicleta~
    | missile míssil mísseis foguete~
    | bridge ponte pontes viaduto~
    | tunnel túnel túneis
    | road estrada~ rodovia~ autoestrada~
    | street rua ruas avenida~
    | lane faixa faixas_de_rodagem via_de_trânsito
    | railway_line linha_férrea linhas_férreas ferrovia ferrovias linha_ferroviária linha linhas
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
    | pump bomba_de_água bombas
    | engine motor motores
    | battery bateria~
    | machine máquina máquinas maquinaria
    | combine ceifeira~ colheitadeira~ debulhadora~
    | device dispositivo~ aparelho~
    | unit unidade unidades chaleira~ exemplar exemplares
    | computer computador~ portáteis
    | phone telefone telefones telemóvel telemóveis celular celulares smartphone~
    | camera câmara_de_vigilância câmaras_de_vigilância câmera câmeras
    | tree árvore árvores mudas
    | animal animal animais gado cabeças_de_gado
    | cattle vaca vacas bovino bovinos
    | bird ave aves pássaro pássaros
    | species espécie espécies
    | ticket bilhete~ ingresso ingressos passe passes
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
    | museum museu museus
    | exhibition exposição exposições mostra mostras
    | theatre teatro teatros
    | event evento eventos acontecimento~
    | concert concerto concertos show shows
    | performance espetáculo~ atuação atuações apresentação apresentações
    | stage palco palcos
    | meeting reunião reuniões assembleia assembleias encontro encontros comício comícios
    | session sessão sessões plenário
    | match jogo jogos partida partidas
    | goal_scored golo golos gol gols
    | medal medalha~
    | prize prémio prémios prêmio prêmios galardão
    | ballot boletim_de_voto boletins_de_voto cédula~ urna urnas
    | polling_station assembleia_de_voto assembleias_de_voto mesa_de_voto mesas_de_voto seção_eleitoral
      seções_eleitorais
    | seat assento~ lugar lugares cadeira cadeiras mandatos
    | signature assinatura assinaturas
    | letter carta cartas
    | complaint queixa~ reclamação reclamações denúncia denúncias
    | objection objeção objeções contestação
    | question pergunta~ questão questões
    | answer resposta respostas inquirido~ entrevistados responderam respondeu
    | application pedido_de candidatura candidaturas requerimento~ inscrições_recebidas
    | message mensagem mensagens e-mails
    | call chamada chamadas telefonema~ ligações
    | visit visita visitas
    | guided_tour visita_guiada visitas_guiadas
    | view visualização visualizações cliques
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
    | test teste testes exame exames
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
    | shop loja lojas supermercado~ comércios
    | restaurant restaurante restaurantes
    | hotel hotel hotéis
    | branch agência agências filial filiais sucursal sucursais
    | bank banco bancos
    | factory fábrica fábricas
    | mine mina minas
    | well poço poços
    | pipe tubo tubos cano canos tubagem tubagens conduta condutas
    | pipeline gasoduto~ oleoduto~
    | cable cabo cabos
    | network rede redes
    | project projeto projetos
    | programme programa programas
    | site sítio sítios local_da_obra canteiro canteiros estaleiro
    | monument monumento monumentos
    | church igreja~
    | stadium estádio estádios
    | park parque parques
    | parking_space lugar_de_estacionamento lugares_de_estacionamento estacionamento~ vaga_de_estacionamento
      vagas_de_estacionamento
    | desk carteira_escolar carteiras secretária secretárias
    | product produto produtos
    | sample amostra amostras
    | piece peça peças
    | stock_share ação ações por_ação
    | account conta contas
    | transaction transação transações
    | instalment prestação prestações parcela parcelas
    | website site_na_internet sites página_web
    | organisation organização organizações associação associações ong entidade entidades
    | party partido_político partido partidos
    | trade_union sindicato~
    | committee comité comités comitê comitês comissão comissões
    | attack ataque ataques atentado~ assalto assaltos
    | explosion explosão explosões
    | earthquake terramoto~ terremoto~ sismo sismos abalo
    | storm tempestade~ temporal furacão furacões tufão ciclone ciclones
    | crime crime crimes delito~ homicídio~
    | violation violação violações infração infrações incumprimento~
    | inspection inspeção inspeções fiscalização fiscalizações vistoria~
    | lawsuit processo_judicial processos ação_judicial
      audiência audiências julgamento julgamentos
    | job emprego empregos posto_de_trabalho postos_de_trabalho vagas vaga
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
    | electricity eletricidade energia_elétrica
    | water água águas
    | steel aço
    | gold ouro
    | copper cobre
    | timber madeira~
    | fuel combustível combustíveis gasolina gasóleo
    | food alimento alimentos comida alimentar alimentares víveres
    | medicine medicamento~ fármaco~ remédio~
    | waste resíduo resíduos lixo
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
    | sheep ovelha~ cordeiro~ ovinos
    | pig porco porcos suínos
    | chicken frango~ galinha~ aves_de_capoeira
    | horse cavalo~
    | fish peixe~ pescado~ bacalhau atum salmão
    | dolphin golfinho~ baleia~ focas
    | dog cão cães cachorro~
    | fruit fruta~ frutos maçã~ laranja~ banana~
    | vegetable legume~ hortaliça~ tomate~ cebola~
    | wine vinho~
    | beer cerveja~
    | coffee café cafés
    | tea chá chás
    | cotton algodão
    | cement cimento betão concreto
    | tank tanque~ blindados
    | gun arma armas fuzis espingarda~
    | shell projétil projéteis munição munições
    | robot robô robôs
    | chip chip chips semicondutor~ processador~
    | screen ecrã ecrãs
    | song canção canções música músicas
    | tent tenda~ barraca~
    | mask máscara~
    | lake lago lagos albufeira~ reservatório~
    | river rio rios
    | beach praia~ costa
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
    | round ronda rondas rodada rodadas
    | cinema cinema cinemas salas_de_cinema
    | error erro erros
    | server servidores servidor
    | box caixa caixas palete paletes
    | taxi táxi táxis
    | tower torre torres
    | lamp lâmpada lâmpadas luminária~ candeeiro~
    | pool piscina piscinas
    | survey sondagem sondagens inquérito inquéritos pesquisa
    | meal refeição refeições almoços
    | drug droga drogas cocaína heroína
    | campaign campanha campanhas
    | plant_grown arbusto arbustos plântula plântulas espécies_de_plantas plantas
    | monkey macaco macacos macaca macacas gorila gorilas chimpanzé chimpanzés primata primatas
    | rhino rinoceronte rinocerontes
    | cat gato gatos gata gatas gatinho gatinhos felinos_domésticos
    | rabbit coelho_bravo coelhos lebre lebres
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
    | insect inseto insetos besouro besouros borboleta borboletas mosquito mosquitos escaravelho escaravelhos
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
    | tournament torneio torneios
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
      inquéritos_policiais investigações_criminais investigação_policial investigações_policiais
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
    | app app apps aplicativo aplicativos
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
    | lesson aula_de_música aulas
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
    | outage apagão apagões falha_de_energia falhas_de_energia corte_de_energia cortes_de_energia
      interrupção_de_energia interrupções_de_energia queda_de_energia quedas_de_energia
    | deportation deportação deportações
    | expedition expedição_científica expedições expedição
    | volcano vulcão vulcões
    | mountain montanha montanhas
    | landmine mina_terrestre minas_terrestres mina_antipessoal minas_antipessoais minas_antipessoal
    | trip viagens
    | bomb bomba_atómica bomba_atômica bombas_atómicas bombas_nucleares bomba_da_segunda_guerra bomba_aérea
      bombas_de_fragmentação engenho_explosivo engenhos_explosivos
    """
)

_BOTH = table(
    """
        election eleição eleições
    | vote voto votos votou votaram votação votações sufrágio~
    | accident acidente acidentes colisão colisões choque desastre
    | fire incêndio~ fogo fogos
    | flood inundação inundações cheia cheias enchente~
    | strike greve greves paralisação paralisações
    | festival festival festivais
    | summit cimeira~ cúpula cúpulas
    | conference conferência~ congresso congressos
    | war guerra guerras
    | protest protesto~ manifestação manifestações marcha marchas passeata
    | loan empréstimo~ crédito créditos emprestou
    | grant bolsa bolsas
    | fine multa multas coima coimas penalidade~ multad~
    | subsidy subsídio~ subvenção subvenções
    """
)

_DEEDS = table(
    """
        donate doou doaram doação doações doado doados doada doadas donativo~ oferta_de ofereceu presente_de
    | contribute contribuição contribuições contribui contribuíram contribuir contribuem contribuirá contribuiu
      aporte contributo contributos
    | pay pago pagos paga pagas pagou pagaram pagamento~ pagar pagará pagam desembols~ liquidou
    | cost custo custos custa custam custou custará custaram custar
      fatura
    | price preço preços
    | budget orçamento~ orçamental orçamentado
    | invest investimento~ investiu investir investid~ investe investirá
    | finance financiamento~ financiad~ financia financiou financiará financiar
    | revenue receita receitas faturação faturamento volume_de_negócios vendas faturou
    | profit lucro lucros ebitda resultado_líquido
    | loss perda perdas prejuízo~
    | margin margem margens
    | dividend dividendo~
    | debt dívida dívidas endividamento
    | asset ativos_totais património patrimônio ativos
    | capital capital capitais capital_próprio
    | wage salário~ salarial salariais ordenado_mensal vencimento_mensal remuneração
      aumento_salarial
    | pension pensão pensões aposentadoria~ reforma_mensal
    | bonus bónus bônus gratificação
      pagamento_único prémio_único
    | tax imposto impostos taxação tributo~ iva
    | tariff tarifa_aduaneira tarifas direitos_aduaneiros
    | fee taxa_de_inscrição taxas propina propinas portagem honorários
    | aid ajuda ajudas assistência auxílio~ apoio_humanitário
    | fund fundo fundos
    | raise arrecad~ angari~ recolha_de_fundos recolhid~ captou
    | spend gasto gastos gastou gastaram gastar despesa despesas despendid~
    | save poupança poupanças poupar poupou economia_de economiz~
    | sell venda vendas vendid~ vende vendem vendeu venderam vender
    | buy compra compras comprou comprad~ comprar aquisição aquisições adquir~
    | export exportação exportações exportou exportad~ exporta exportar exportaram
    | import importação importações importou importad~ importar importaram
    | trade comércio trocas_comerciais
    | produce produção produções produziu produz produzem produzid~ produzir produzirá fabric~ geração_de gerou
      gerará
    | harvest colheita~ colhid~ colheu safra safras vindima~
    | yield rendimento_por_hectare produtividade
    | consume consumo consumos consumiu consome consomem consumid~
    | supply fornec~ abastec~ serve servirá
    | deliver entrega entregas entregou entregue entregues entregar
    | transport transporte transportes transportou transportad~ transporta transportam
    | cargo carga cargas mercadoria~ frete
    | install instalação instalações instalar instalou
    | build construção construções construíd~ construiu construir construirá ergueu erguid~ edificad~
      obras
    | repair reparação reparações reparad~ reparar reparo reparos restauro restauração restaurad~ requalificação
      recuperação_do_edifício renovação_do
    | replace substituíd~ substituição substituições substituir renov~
    | demolish demolição demolições demolid~ demolir
    | destroy destruíd~ destruiu destruição
    | damage danificad~ dano danos estragos
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
    | value valor valores vale valia avaliad~ avaliação
    | amount montante~ quantia quantias soma somas ascende ascendeu verba verbas
    | allocate atribuíd~ atribuição alocad~ destinad~ destinou destina destinará afetação
    | receive recebeu receberam recebid~ recebe recebem receberá receber
    | refund reembols~ devolução devoluções
    | repay reembolso_do_empréstimo amortização
    | rent aluguer~ aluguel alugueis aluguéis arrendamento~
    | advance adiantamento~ sinal_de_pagamento antecipado
    | deposit depósito depósitos caução cauções
    | discount desconto~
    | capacity capacidade~ lotação
      lugar_para espaço_para
    | power potência~
    | voltage tensão voltagem
    | torque binário_máximo torque
    | pressure pressão
    | length comprimento~ extensão longo longa
    | height altura~ alto alta
    | width largura~ largo larga
    | depth profund~
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
    | emission emissão emissões emite
    | rainfall precipitação precipitações chuva chuvas pluviosidade
    | magnitude magnitude~ força beaufort richter
    | leakage fuga_de_água fugas vazamento~ perdas_de_água
    | traffic tráfego trânsito
    | density densidade~
    | life_expectancy esperança_de_vida expectativa_de_vida
    | mortality mortalidade
    | start início inícios iniciou iniciaram inicia iniciam iniciado iniciada iniciar iniciará começ~ arranque
      arrancou deflagrou primeira_pedra
    | end fim final_de término termina terminou terminam terminará terminaram encerra_se conclu~
    | open abertura aberturas aberto abertos aberta abertas abriu abriram abre abrem abrirá abrir inaugur~
      recebe_os_primeiros primeiros_leitores primeiros_visitantes primeiros_pacientes primeiros_passageiros
    | close fecho encerramento~ encerrad~ encerrou encerrar fechou fechad~ fecha fecham fechará fechar fechamento~
    | reopen reabr~ reabert~
    | complete concluíd~ conclusão concluir completad~
    | commission entrada_em_funcionamento entrada_em_serviço entrou_em_funcionamento entrará_em_funcionamento
      em_operação
      entrou_em_serviço entrou_em_operação entraram_em_funcionamento posto_em_funcionamento
      posta_em_funcionamento em_funcionamento_desde em_serviço_desde
    | launch lançamento~ lançou lançad~ lança lançar lançará
    | publish publicad~ publicou publicação publicações publicar
    | found fundad~ fundou criado_em criada_em criação fundação
      realizada_pela_primeira_vez realizado_pela_primeira_vez organizada_pela_primeira_vez
    | anniversary aniversário~
    | adopt adotad~ adoção adotou adotar
    | sign assinou assinaram assinado assinados assinada assinadas assinar assina assinatura assinaturas signatári~
      subscrev~
    | ratify ratific~
    | accede adesão adesões aderi~ adere
    | withdraw retirada retirou retirar saída_da
    | enter_into_force entrada_em_vigor entrou_em_vigor entra_em_vigor entrará_em_vigor em_vigor
    | expire expir~ caduc~ vence_em
    | pledge prometeu prometid~ prometeram promessa~ compromisso~ comprometeu comprometeram-se
    | approve aprovad~ aprovação aprovou aprovaram aprova
    | reject rejeit~ chumbad~
    | abstain absteve abstenção abstenções abstiv~
    | in_favour a_favor votos_a_favor votaram_a_favor favoráveis apoio_de apoiad~ apoiam unânim~ unanimidade
    | against votos_contra votaram_contra contra_a_proposta desfavoráveis
    | response_rate taxa_de_resposta taxa_de_participação taxa_de_adesão
    | turnout participação_eleitoral afluência_às_urnas participação comparecimento
    | attendance assistência_de_público assistiram presentes compareceram afluência com_a_participação tomaram_parte
    | share percentagem percentagens porcentagem proporção quota quotas participação_acionista fatia
    | growth cresc~
    | increase aument~ subida~ subiu subiram sobe alta_de incremento~ reajuste
    | decrease diminu~ redução reduções reduz~ queda quedas caiu caíram cai desceu desceram descida~ baixou baixaram
      corte cortes recuo recuou
    | rate taxa ritmo índice rácio
    | average média médias médio médios em_média
    | median mediana
    | record recorde~
    | maximum máximo máximos máxima máximas teto pico
    | minimum mínimo mínimos mínima mínimas
    | total total totais totaliz~ no_conjunto ao_todo no_total
    | part parte partes dos_quais das_quais
    | rest resto restante~
    | difference diferença~ desnível desníveis vantagem
    | deadline prazo prazos data_limite data-limite o_mais_tardar
    | death falecimento~ morte mortes morreu faleceu
    | birth nascimento~ nascid~ nasceu nasceram natalidade
      veio_ao_mundo
    | arrival chegada chegadas chegou chegaram chegará chegar
    | departure partida_de_comboio saída saídas saiu saíram partiram parte_de_lisboa
    | hire contratação contratações contratad~ contratou contratar
    | lay_off despedimento~ despedid~ demissões demitid~ despediu
    | appoint nomead~ nomeação nomeou
    | resign demissão demitiu-se renunci~
    | win ganhou ganharam ganho_da ganhar vencedor~ venceu vitória~
    | rank classificação ranking posição_no
    | vaccinate vacinad~ vacinação vacinaram vacinar
    | training formação capacitação formados formar capacitar
    | register inscrit~ matriculad~ inscrição inscrições inscreveram registad~ registrad~ registo registro
    | elect eleit~ elegeu
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
    | research investigação_e_desenvolvimento pesquisa_e_desenvolvimento i&d
    | advertising publicidade publicitári~ anúncios
    | television televisão televisiv~ direitos_televisivos transmissão
    | rescue resgate resgates salvamento
    | demand exige exigem exigiu reivindica~ reclama reclamam
    | recall recolha recolhido recolhidos recall
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

_SCOPES = table(
    """
        first_half primeiro_semestre primeiros_seis_meses
    | second_half segundo_semestre
    | half_year semestre semestres semestral semestrais
    | quarter trimestre trimestres trimestral trimestrais
      primeiros_três_meses três_primeiros_meses
    | annual anual anuais anualmente por_ano ao_ano cada_ano
    | monthly mensal mensais mensalmente por_mês ao_mês cada_mês
    | weekly semanal semanais semanalmente por_semana cada_semana
    | daily diário diária diários diárias diariamente por_dia ao_dia cada_dia
    | hourly por_hora à_hora cada_hora
    | regional regional regionais provincial
    | national nacional nacionais em_todo_o_país
    | international internacional internacionais
    | foreign estrangeir~ exterior externo externa externos externas no_estrangeiro
    | domestic interno interna internos internas doméstic~
    | local local locais
    | federal federal federais
    | european europeu europeus europeia europeias
    | global mundial mundiais mundo global globais
    | public público pública públicos públicas estatal estatais
    | private privado privada privados privadas particular particulares
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
    | revised revist~ revisão corrigid~ correção correções retific~
    | previous anterior anteriores ano_passado prévio precedente~ antes há_um_ano um_ano_antes ano_antes
      há_uma_semana há_um_mês uma_semana_antes um_mês_antes
      época_passada temporada_passada última_edição última_campanha última_safra safra_passada
    | current atual atuais atualmente agora hoje este_ano vigente
    | next próximo próxima próximos próximas seguinte~
    | planned previsto prevista previstos previstas planead~ planejad~ plano planos prevê programad~ orçad~
    | forecast previsão previsões esperad~ espera-se espera esperam projeção projeções deverá
    | estimated estimad~ estimativa~ estima estimam
    | actual efetivamente até_agora até_ao_momento até_o_momento até_à_data
    | proposed propost~ propõe propôs
    | per_capita per_capita por_habitante por_pessoa
    | each cada cada_um cada_uma por_unidade
    | net líquid~
    | gross bruto bruta brutos brutas antes_de_impostos
    | operating operacional operacionais
    | online em_linha online digital digitais eletrónic~ eletrônic~ pela_internet
    | paper papel impress~
    | nominal nominal nominais
    | real real reais_termos em_termos_reais
    | installed instalado instalada instalados instaladas
    | additional adicional adicionais suplementar~ extra outros outras acrescent~
    | official oficial oficiais oficialmente
    | confirmed confirmad~ confirmou
    | suspected suspeit~ provável prováveis presumível
    | serious grave graves gravemente crítico críticos sever~
    | minor leve leves ligeiro ligeiros ligeiramente
    | direct direto direta diretos diretas diretamente
    | temporary temporári~ a_prazo
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
    | offshore no_mar offshore marinh~ marítim~
    | residential residencial residenciais habitacional
    | agricultural agrícola~ agropecuári~
    | cumulative acumulad~ cumulativ~ desde_o_início
    | reduced tarifa_reduzida bilhete_reduzido meia-entrada preço_reduzido meio_bilhete
    """
)

CONCEPTS: Table = _PEOPLE + _THINGS + _BOTH + _DEEDS + _SCOPES
