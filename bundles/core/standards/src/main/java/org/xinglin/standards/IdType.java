package org.xinglin.standards;

import java.util.Optional;

/** Names the kind of identity document (证件类型, rulebook §2.9). */
public enum IdType {

    RESIDENT_ID("01", "居民身份证", "Resident identity card"),
    HOUSEHOLD_REGISTER("02", "居民户口簿", "Household register"),
    PASSPORT("03", "护照", "Passport"),
    MILITARY_ID("04", "军官证/军人身份证件", "Military identity document"),
    ARMED_POLICE_ID("05", "武警身份证件", "Armed police identity document"),
    HK_MACAU_PERMIT("06", "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macau residents"),
    TAIWAN_PERMIT("07", "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents"),
    FOREIGN_PERMANENT_RESIDENT("08", "外国人永久居留身份证", "Foreign permanent resident card"),
    HMT_RESIDENCE_PERMIT("09", "港澳台居民居住证", "Residence permit for Hong Kong, Macau and Taiwan residents"),
    OTHER("99", "其他", "Other");

    private static final ByCode<IdType> BY_CODE = new ByCode<>(IdType.class, IdType::code);

    private final String code;
    private final String zh;
    private final String en;

    IdType(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the value of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static IdType of(String code) {
        return BY_CODE.of(code);
    }

    /** Returns the value of a code, empty when there is none. */
    public static Optional<IdType> find(String code) {
        return BY_CODE.find(code);
    }

    /**
     * Tells whether the number of this document is a resident identity number and must pass {@link ResidentId}. The
     * residence permit of Hong Kong, Macau and Taiwan residents is numbered by the same standard.
     */
    public boolean carriesResidentId() {
        return this == RESIDENT_ID || this == HOUSEHOLD_REGISTER || this == HMT_RESIDENCE_PERMIT;
    }

    /** Returns the code. */
    public String code() {
        return code;
    }

    /** Returns the Chinese title. */
    public String zh() {
        return zh;
    }

    /** Returns the English title. */
    public String en() {
        return en;
    }
}
