package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinglin.standards.Category;
import org.xinglin.standards.ClinicalSubject;
import org.xinglin.standards.Education;
import org.xinglin.standards.Ethnicity;
import org.xinglin.standards.Gender;
import org.xinglin.standards.IdType;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticeScope;
import org.xinglin.standards.Province;
import org.xinglin.standards.Title;

/** Shows the code tables that forms and records use (rulebook §2.8, §2.9). */
@Schema(name = "CodeTables", description = "代码表。The code tables of forms and records")
public record CodeTablesView(
        @Schema(description = "医师级别。Levels") List<CodeView> levels,
        @Schema(description = "执业类别。Categories") List<CodeView> categories,
        @Schema(description = "执业范围，所属大类在 within；六位代码为该省规定的。Scopes, each within a top category; of six digits, the province's own") List<CodeView> scopes,
        @Schema(description = "任职资格。Professional titles") List<CodeView> titles,
        @Schema(description = "学历。Education") List<CodeView> educations,
        @Schema(description = "证件类型。Kinds of documents") List<CodeView> idTypes,
        @Schema(description = "性别。Genders") List<CodeView> genders,
        @Schema(description = "民族。Ethnic groups") List<CodeView> ethnicities,
        @Schema(description = "省级区划。Provinces") List<CodeView> provinces,
        @Schema(description = "诊疗科目。Clinical subjects") List<CodeView> subjects) {

    /** Returns the tables. @param own names of a province's own scopes by code (R-DAT-32) */
    public static CodeTablesView all(Map<String, String> own) {
        return new CodeTablesView(
                Arrays.stream(Level.values()).map(it -> CodeView.of(String.valueOf(it.code()), it.zh(), it.en())).toList(),
                Arrays.stream(Category.values())
                        .map(it -> new CodeView(it.code(), new TextView(it.zh(), it.en()), it.top().code())).toList(),
                Stream.concat(PracticeScope.all().stream()
                        .map(it -> new CodeView(it.code(), new TextView(it.display(), it.en()), it.category().code())),
                        own.entrySet().stream().flatMap(named -> PracticeScope.find(named.getKey()).stream()
                                .map(it -> new CodeView(it.code(), new TextView(named.getValue(), named.getValue()),
                                        it.category().code())))).toList(),
                Arrays.stream(Title.values()).map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                Arrays.stream(Education.values()).map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                Arrays.stream(IdType.values()).map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                Arrays.stream(Gender.values()).map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                Ethnicity.all().stream().map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                Province.all().stream().map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList(),
                ClinicalSubject.all().stream().map(it -> CodeView.of(it.code(), it.zh(), it.en())).toList());
    }
}
