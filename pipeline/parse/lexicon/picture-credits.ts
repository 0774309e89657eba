const agency =
  "Getty Images|Getty|AFP|REUTERS|Reuters|dpa|picture alliance|imago|Shutterstock|iStock|AP Photo|AP|EPA|EFE|Alamy|Unsplash|Pexels|Xinhua|Anadolu|NurPhoto|Bloomberg|PA Wire|PA";

/** A line's end that names a picture agency: *(Ann Lee/AFP)*, *Photo by Bo Ek via Getty Images*. */
export const agencyCredit = new RegExp(
  `(?:^|[/(©|,:] ?|via |by )[\\p{L} .-]{0,30}(?:${agency})[)\\]/ .\\p{L}-]{0,40}$`,
  "u",
);

/** A line's end that says whose picture it is: *Photo: Ann Lee*, *(Foto: privat)*, *Image credit: NASA*. */
export const namedCredit =
  /(?:^|[\s(\[|/–—-])(?:Photos?|PHOTO|Photograph|Photo [Cc]redit|Picture|Image|Image [Cc]redit|Credit|Foto|FOTO|Fotos|Bild|Bilder|Bildquelle|Grafik|Illustration|Crédit|Crédit photo|Imagen|Fotografía|Immagine|Imagem|Beeld|Kuva|Zdj\.|Fot\.|Фото|Ảnh)(?:: ?| by | © ?| von | di | de | \/ )(?:(?:\p{Lu}\.|[©\p{Lu}]|dpa|imago|picture)(?:\p{Lu}\.|[^.!?]){1,70}|privat)[)\]]?\.?$/u;

/** The same behind a line in Chinese or Japanese: *（記者王小明攝）*, *（资料图）*, *＝共同撮影*. */
export const eastAsianCredit =
  /[（(＝=][^（）()＝=]{0,25}(?:攝|摄|攝影|摄影|翻攝|提供|撮影|资料图|資料照|資料圖|档案照|檔案照|示意圖|示意图|사진|제공)[）)]?$/;
