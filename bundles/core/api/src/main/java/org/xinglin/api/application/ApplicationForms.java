package org.xinglin.api.application;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;

/** Prints the application form 申请表 that the institution hands in on paper (R-REG-09, R-REG-10). Keeps nothing. */
@ProviderType
public interface ApplicationForms {

    /**
     * Returns the form of an application in the layout of its business type's official form: a PDF of A4 pages with its font
     * embedded, without full ID numbers. Any number of times; the same application at the same instant is the same file.
     *
     * @return refused with {@code form-not-printable} unless its institution has confirmed it and the authority has not decided
     * @throws org.xinglin.api.UnavailableException if its business type or what names its institutions is away
     */
    Outcome<byte[]> pdf(Application application);
}
