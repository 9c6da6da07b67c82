/** Is the business type 医师定期考核 (rulebook §2.5). */
package org.xinglin.types.assessment;
