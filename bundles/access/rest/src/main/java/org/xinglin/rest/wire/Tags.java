package org.xinglin.rest.wire;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** Says in words what the groups of operations are about. */
final class Tags {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("accounts", "医师账户。Accounts of doctors"),
            Map.entry("applications", "业务申请。Applications and their life"),
            Map.entry("attachments", "照片和材料。Photos and documents"),
            Map.entry("authority", "卫健委端。Approving authorities"),
            Map.entry("business-types", "业务类型。Business types and their forms"),
            Map.entry("clients", "客户端及其令牌。Programs of institutions and partners"),
            Map.entry("disclosure", "公示。The public register"),
            Map.entry("questions", "提问与答复。Questions to the commissions"),
            Map.entry("exam-centre", "国家医学考试中心。Batches of the exam centre"),
            Map.entry("institution", "机构端。The own institution"),
            Map.entry("institutions", "医疗机构。Institutions"),
            Map.entry("national", "国家端。The national operator"),
            Map.entry("office", "本单位的通知。Notices of offices"),
            Map.entry("policies", "政策。Policies"),
            Map.entry("public-feed", "公示信息变更和批量文件。Changes of the public register, and the register as files"),
            Map.entry("registrations", "执业注册记录。Registrations and other records"),
            Map.entry("sessions", "登录。Sessions"),
            Map.entry("statistics", "统计。Figures"),
            Map.entry("system", "系统。The system"),
            Map.entry("webhooks", "变更通知。Being told of changes"));

    private Tags() {
    }

    static void describe(OpenAPI document) {
        TreeSet<String> used = new TreeSet<>();
        document.getPaths().values().stream().flatMap(path -> path.readOperations().stream()).map(Operation::getTags)
                .flatMap(Collection::stream).forEach(used::add);
        document.tags(used.stream().map(name -> new Tag().name(name).description(WORDS.getOrDefault(name, name))).toList());
    }
}
