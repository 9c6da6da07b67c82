/** Is the business type 证书补办 (rulebook §3.14). */
package org.xinglin.types.reissue;
