package org.xinglin.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes names as the people of a province bear them: Han by frequency, Uyghur, Tibetan and Mongolian in their own way. */
final class Names {

    private final Weighted<String> surnames = Tables.weighted("surnames.tsv");
    private final Map<Boolean, Weighted<String>> given = Map.of(true, Tables.weighted("given-men.tsv"),
            false, Tables.weighted("given-women.tsv"));
    private final List<String> rare = List.of("㛃", "㵾", "龑", "喆", "犇", "淼", "𬭎", "𬸣", "𫍯", "䶮");
    private final Map<String, String[]> first = Map.of(
            "05", "阿卜杜拉 买买提 艾合买提 吐尔逊 玉素甫 艾力 阿不都热合曼 古丽娜尔 阿依古丽 努尔古丽 热依汗 帕提古丽".split(" "),
            "04", "扎西 多吉 次仁 格桑 旺堆 平措 洛桑 丹增 卓玛 央金 拉姆 白玛".split(" "),
            "02", "巴特尔 苏和 哈斯 朝鲁 额尔德尼 乌力吉 萨仁 其其格 娜仁 托娅 乌云 斯琴".split(" "));
    private final Map<String, String[]> second = Map.of(
            "05", "买买提 吐尔逊 艾合买提 阿布都拉 依明 玉山 热合曼 尼亚孜 卡德尔 司马义".split(" "),
            "04", "多吉 次仁 旺姆 卓嘎 平措 罗布 曲珍 巴姆 尼玛 顿珠".split(" "),
            "02", "图雅 高娃 其木格 巴图 宝音 那顺 毕力格 花 塔娜 格日勒".split(" "));

    String name(String ethnicity, boolean man, SplittableRandom random) {
        String[] own = first.get(ethnicity);
        if (own != null && random.nextInt(10) < 8) {
            String[] after = second.get(ethnicity);
            String one = own[random.nextInt(own.length)];
            String two = after[random.nextInt(after.length)];
            return ethnicity.equals("05") ? one + "·" + two : one + two;
        }
        Weighted<String> characters = given.get(man);
        String name = surnames.draw(random) + (random.nextInt(500) == 0
                ? rare.get(random.nextInt(rare.size())) : characters.draw(random));
        return random.nextInt(100) < 78 ? name + characters.draw(random) : name;
    }
}
