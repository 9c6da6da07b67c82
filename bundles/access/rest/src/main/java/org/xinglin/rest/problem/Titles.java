package org.xinglin.rest.problem;

import java.util.Map;
import org.xinglin.api.Text;

/** Gives each status its title and the code used when nothing more exact is known. */
final class Titles {

    private record Title(String code, Text text) {
    }

    private static final Map<Integer, Title> BY_STATUS = Map.ofEntries(
            entry(400, "malformed-request", "请求格式有误", "The request is malformed"),
            entry(401, "not-signed-in", "请先登录", "Sign in first"),
            entry(403, "not-permitted", "无权执行此操作", "Not permitted"),
            entry(404, "unknown", "未找到", "Not found"),
            entry(405, "method-not-allowed", "不支持此请求方法", "Method not allowed"),
            entry(406, "not-acceptable", "无法提供所要求的格式", "Not acceptable"),
            entry(409, "conflict", "与当前状态冲突", "In conflict with the present state"),
            entry(410, "gone", "已不再提供", "Not there any more"),
            entry(413, "too-large", "请求内容过大", "The request is too large"),
            entry(415, "unsupported-media-type", "不支持的内容格式", "Unsupported media type"),
            entry(416, "range-not-satisfiable", "所请求的范围不存在", "No such range"),
            entry(422, "refused", "不符合规定，未予受理", "Refused by rule"),
            entry(429, "too-many-requests", "请求过于频繁", "Too many requests"),
            entry(500, "internal-error", "系统内部错误", "Internal error"),
            entry(503, "unavailable", "服务暂不可用", "Not available for now"));

    private Titles() {
    }

    static Text title(int status) {
        return find(status).text();
    }

    static String code(int status) {
        return find(status).code();
    }

    private static Title find(int status) {
        Title exact = BY_STATUS.get(status);
        return exact != null ? exact : BY_STATUS.get(status < 500 ? 400 : 500);
    }

    private static Map.Entry<Integer, Title> entry(int status, String code, String zh, String en) {
        return Map.entry(status, new Title(code, Text.of(zh, en)));
    }
}
