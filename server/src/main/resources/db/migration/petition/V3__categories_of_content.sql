-- 信访内容分类 to begin with; an administrator changes it.

insert into petition.category (code, parent, name, position) values
    ('CX', null, '城乡建设', 1), ('LD', null, '劳动和社会保障', 2), ('NY', null, '农业农村', 3),
    ('ZY', null, '自然资源', 4), ('HJ', null, '生态环境', 5), ('JY', null, '教育', 6), ('WJ', null, '卫生健康', 7),
    ('ZF', null, '政法', 8), ('MZ', null, '民政', 9), ('JT', null, '交通运输', 10), ('SC', null, '市场监管', 11),
    ('JW', null, '纪检监察', 12), ('SW', null, '水利', 13), ('ZJ', null, '财政金融', 14), ('TY', null, '退役军人事务', 15),
    ('WT', null, '文化旅游体育', 16), ('ZZ', null, '组织人事', 17), ('QT', null, '其他', 18);

insert into petition.category (code, parent, name, position)
select parent || '-' || place, parent, name, place
from (values
    ('CX', array['房屋征收与补偿', '物业服务', '住房保障', '房产办证', '违法建设', '市政公用设施']),
    ('LD', array['拖欠工资', '社会保险', '劳动争议', '工伤待遇', '就业创业', '退休待遇']),
    ('NY', array['土地承包经营', '宅基地', '村务公开', '惠农补贴', '农资质量']),
    ('ZY', array['征地补偿', '土地权属', '不动产登记', '矿产资源', '林权纠纷']),
    ('HJ', array['大气污染', '水污染', '噪声污染', '固体废物', '养殖污染']),
    ('JY', array['入学招生', '教师待遇', '校园安全', '教育收费']),
    ('WJ', array['医疗纠纷', '医疗收费', '医疗保障', '公共卫生', '乡村医生待遇']),
    ('ZF', array['公安执法', '审判执行', '检察监督', '法律援助', '户籍管理']),
    ('MZ', array['最低生活保障', '救助救济', '养老服务', '殡葬管理', '社区建设']),
    ('JT', array['农村公路', '客运服务', '交通执法', '公路占地补偿']),
    ('SC', array['消费维权', '食品安全', '产品质量', '价格收费', '行政许可']),
    ('JW', array['违反工作纪律', '贪污受贿', '作风问题', '失职渎职']),
    ('SW', array['饮水安全', '水库移民', '河道管理', '农田灌溉']),
    ('ZJ', array['非法集资', '银行保险', '财政补贴']),
    ('TY', array['安置政策', '优抚待遇', '就业扶持']),
    ('WT', array['旅游纠纷', '文物保护', '体育设施']),
    ('ZZ', array['干部人事', '工资福利', '编制管理']),
    ('QT', array['意见建议', '表扬感谢', '历史遗留问题'])) as seed (parent, names),
    unnest(names) with ordinality as children (name, place);
