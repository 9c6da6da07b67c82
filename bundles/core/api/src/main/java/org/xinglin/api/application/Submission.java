package org.xinglin.api.application;

import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Form;

/**
 * Is what a doctor hands in.
 *
 * @param id id of the new application; the same submission sent twice has the same id and one effect
 * @param reason 提交本次业务的缘由, 1 to 500 characters (R-REG-08)
 */
public record Submission(UUID id, String type, PersonId person, String personName, Form form, String reason) {
}
