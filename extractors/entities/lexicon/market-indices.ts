/** Stock-market indices. Folded tokens are matched. */
export const marketIndices: readonly string[] =
  "S&P 500;S&P 400;S&P 600;S&P/ASX 200;S&P/TSX;ASX 200;FTSE 100;FTSE 250;FTSE 350;FTSE All-Share;Dow Jones Industrial Average;Dow Jones industrial average;Dow Industrials;Nasdaq Composite;Nasdaq composite;Nasdaq 100;Russell 2000;Russell 1000;NYSE Composite;Wilshire 5000;DAX;MDAX;CAC 40;IBEX 35;FTSE MIB;AEX;BEL 20;OMX Stockholm 30;SMI;STOXX 600;Stoxx 600;Euro Stoxx 50;Euro Stoxx 600;Stoxx Europe 600;Nikkei;Nikkei 225;Topix;Hang Seng;Hang Seng Index;Shanghai Composite;Shenzhen Component;CSI 300;Kospi;KOSPI;Kosdaq;Sensex;BSE Sensex;Nifty;Nifty 50;Straits Times Index;Taiex;TAIEX;Bovespa;Ibovespa;MOEX;RTS Index;MSCI World;MSCI Emerging Markets;VIX".split(
    ";",
  );
