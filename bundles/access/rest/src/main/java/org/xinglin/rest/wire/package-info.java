/** Carries values between HTTP and Java: JSON, parameters, and the OpenAPI document that describes both. */
package org.xinglin.rest.wire;
