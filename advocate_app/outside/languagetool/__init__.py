"""LanguageTool (https://languagetool.org): at an address that the person gave, or on this computer, started and ended by us."""
