import { words } from '@/words';

/** Words of forms. */
export const formWords = words({
  particular: '仅在特定情形下填写', chooseFile: '选择文件', replace: '更换', remove: '移除', uploading: '正在上传…', uploaded: '已上传', file: '文件',
  documents: 'PDF、JPG 或 PNG，单个文件不超过 5MB', view: '查看',
  photoRule: '白底免冠近照，354×472 像素，JPG、JPEG 或 PNG，不超过 80KB（R-REG-234）。其他尺寸的照片可以在此裁剪。',
  photoUnfit: (width: number, height: number, kb: number) => `此照片为 ${width}×${height} 像素、${kb}KB，不符合 354×472 像素、80KB 以内的要求（R-REG-234）。请裁剪后上传。`,
  notImage: '此文件不是可以识别的 JPG 或 PNG 图片。', crop: '裁剪照片', zoom: '缩放', across: '左右', down: '上下',
  cropHint: '拖动照片或使用滑块，使头部居中、占画面三分之二左右。', use: '使用此照片', preview: '照片预览',
}, {
  particular: 'For particular cases only', chooseFile: 'Choose a file', replace: 'Replace', remove: 'Remove', uploading: 'Uploading…', uploaded: 'Uploaded', file: 'File',
  documents: 'PDF, JPG or PNG, at most 5 MB each', view: 'View',
  photoRule: 'Recent, bareheaded, white background, 354×472 pixels, JPG, JPEG or PNG, at most 80 KB (R-REG-234). Photos of another size can be cropped here.',
  photoUnfit: (width: number, height: number, kb: number) => `This photo is ${width}×${height} pixels and ${kb} KB; it has to be 354×472 pixels and at most 80 KB (R-REG-234). Crop it to upload it.`,
  notImage: 'This file is no JPG or PNG image.', crop: 'Crop the photo', zoom: 'Zoom', across: 'Left and right', down: 'Up and down',
  cropHint: 'Drag the photo or use the sliders: the head in the middle, about two thirds of the picture.', use: 'Use this photo', preview: 'Preview of the photo',
});
