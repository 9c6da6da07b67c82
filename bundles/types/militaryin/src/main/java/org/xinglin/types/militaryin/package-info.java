/** Is the business type 军队变更入 (rulebook §3.3). */
package org.xinglin.types.militaryin;
