package org.xinglin.itests.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the public register with invented doctors. The k-th row is a function of k that Java and SQL compute alike, so that both
 * loads ask for the same. Names follow the frequency of surnames: the commonest are borne by thousands, most by a few.
 */
final class PublicRows {

    /** The province of every row: the one in which names are looked up is the fullest there could be. */
    static final String TENANT = "13";

    private static final long FIRST_CODE = 110_130_200_000_000L;
    private static final String SURNAMES = "王王王王王王王李李李李李李李张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨黄黄赵赵吴吴周周徐徐孙孙马马朱胡郭何高林"
            + "罗郑梁谢宋唐许韩邓冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛";
    private static final String GIVEN = "伟伟伟芳芳娜敏敏静静丽丽强强磊磊军军洋洋勇艳艳杰杰涛涛明明超秀霞平刚桂英华玉萍红娥玲芬燕彬兰凤洁梅琳素云莲真环雪荣爱妹香月"
            + "莺媛瑞凡佳嘉琼勤珍贞莉辉力宁鹏飞鑫波斌宇浩凯健俊帆帅旭龙晨阳博文思雨欣怡子涵梓轩诗诺一可佩瑶雅婷晓倩志建国庆学新春光天达安岩中茂进林有坚和彪";
    private static final long A = 2_654_435_761L;
    private static final long B = 40_503L;
    private static final long C = 9_176_263L;

    private final long count;

    PublicRows(long count) {
        this.count = count;
    }

    long count() {
        return count;
    }

    /** Returns the practice code of the k-th row. */
    String code(long k) {
        return String.valueOf(FIRST_CODE + k);
    }

    String codeExpression(String k) {
        return "(" + FIRST_CODE + " + " + k + ")::text";
    }

    /** Returns the name of the k-th row. */
    String name(long k) {
        return pick(SURNAMES, k * A / 8) + pick(GIVEN, k * B / 16) + (k % 5 == 0 ? "" : pick(GIVEN, k * C / 32));
    }

    private static String pick(String from, long number) {
        int at = (int) (number % from.length());
        return from.substring(at, at + 1);
    }

    String nameExpression(String k) {
        return pickExpression(SURNAMES, k + " * " + A + " / 8") + " || " + pickExpression(GIVEN, k + " * " + B + " / 16")
                + " || CASE WHEN " + k + " % 5 = 0 THEN '' ELSE " + pickExpression(GIVEN, k + " * " + C + " / 32") + " END";
    }

    private static String pickExpression(String from, String number) {
        StringBuilder array = new StringBuilder("('{");
        for (int i = 0; i < from.length(); i++) {
            array.append(i == 0 ? "" : ",").append(from.charAt(i));
        }
        return array + "}'::text[])[(" + number + ") % " + from.length() + " + 1]";
    }

    /** Puts the rows in; what is there of an earlier filling goes. */
    void fill(Database database) throws SQLException {
        List<String> indexes = database.column("SELECT indexdef FROM pg_indexes WHERE schemaname = 'national'"
                + " AND tablename = 'public_doctor' AND indexname <> 'public_doctor_pkey'");
        List<String> names = database.column("SELECT indexname FROM pg_indexes WHERE schemaname = 'national'"
                + " AND tablename = 'public_doctor' AND indexname <> 'public_doctor_pkey'");
        List<String> statements = new ArrayList<>();
        // The public feed would take every row up, while look-ups are measured.
        statements.add("SET xinglin.bulk_load = on");
        names.forEach(name -> statements.add("DROP INDEX national." + name));
        statements.add("INSERT INTO national.public_doctor (registration_id, tenant, name, gender, level, category, practice_code,"
                + " practice_place, institution, scopes, authority, ledger_position, committed_at)"
                + " SELECT md5('bench' || k)::uuid, '" + TENANT + "', " + nameExpression("k") + ","
                + " CASE WHEN k % 2 = 0 THEN '男' ELSE '女' END, '执业医师', '临床', " + codeExpression("k") + ","
                + " '河北省石家庄市长安区', '石家庄市第' || k % 900 || '医院', ARRAY['内科专业'],"
                + " '石家庄市长安区卫生健康局', 0, now()"
                + " FROM generate_series(1, " + count + "::bigint) k ON CONFLICT DO NOTHING");
        statements.addAll(indexes);
        database.execute(statements.toArray(String[]::new));
        database.execute("VACUUM (FREEZE, ANALYZE) national.public_doctor", "CHECKPOINT");
    }
}
