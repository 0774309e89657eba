/** Social platforms and sites that are products by definition, also where they act. */
export const platforms: ReadonlySet<string> = new Set(
  "4chan;8chan;8kun;Bluesky;Discord;Facebook;Flickr;Facebook Messenger;GoFundMe;Instagram;LinkedIn;Mastodon;MySpace;Parler;Pinterest;Reddit;Snapchat;Telegram;TikTok;Truth Social;Tumblr;Twitch;Twitter;VKontakte;WeChat;Weibo;WhatsApp;YouTube".split(
    ";",
  ),
);
