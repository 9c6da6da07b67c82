/** Carries applications through their life and keeps the registry of business types. Knows no business type by name. */
package org.xinglin.applications;
