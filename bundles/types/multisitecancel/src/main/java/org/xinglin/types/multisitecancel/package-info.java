/** Is the business type 申请取消“多地点执业” (rulebook §3.9). */
package org.xinglin.types.multisitecancel;
