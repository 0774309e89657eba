import { render } from "preact";
import { App } from "./shell/app.jsx";
import { startLetterKeys } from "./shell/letter-keys.js";
import { startTheme } from "./shell/theme.js";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/lists.css";
import "./styles/article.css";
import "./styles/card.css";
import "./styles/pictures.css";

startTheme();
startLetterKeys();
render(<App />, document.getElementById("app")!);
