namespace CrdGen.Schema.Validation;

/// <summary>Mail addresses as Go's <c>mail.ParseAddress</c> takes them: <c>a@b</c>, or <c>Name &lt;a@b&gt;</c> (RFC 5322).</summary>
internal sealed class GoMailAddress
{
    private const string AtomMarks = "!#$%&'*+-/=?^_`{|}~";

    private readonly string text;
    private int position;

    private GoMailAddress(string text) => this.text = text;

    public static bool IsAddress(string text) => new GoMailAddress(text).Parse();

    private bool Parse()
    {
        SkipSpace();
        var start = position;
        if (!AddressSpec())
        {
            // A name, then the address in angle brackets.
            position = start;
            while (Word())
            {
                SkipSpace();
            }

            if (!Take('<') || !AddressSpec() || !Take('>'))
            {
                return false;
            }
        }

        SkipSpace();
        return (position == text.Length || Comment()) && position == text.Length;
    }

    private bool AddressSpec()
    {
        if (!(Peek == '"' ? Quoted() : DotAtom()))
        {
            return false;
        }

        if (!Take('@'))
        {
            return false;
        }

        SkipSpace();
        return Peek == '[' ? Literal() : DotAtom();
    }

    private char Peek => position < text.Length ? text[position] : '\0';

    private bool Take(char c)
    {
        if (Peek != c || position == text.Length)
        {
            return false;
        }

        position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Peek is ' ' or '\t')
        {
            position++;
        }
    }

    private bool Word() => Peek == '"' ? Quoted() : Atoms(allowsDots: true);

    private bool DotAtom()
    {
        var start = position;
        if (!Atoms(allowsDots: true))
        {
            return false;
        }

        var atom = text.Substring(start, position - start);
        return atom[0] != '.' && atom[atom.Length - 1] != '.' && !atom.Contains("..");
    }

    private bool Atoms(bool allowsDots)
    {
        var start = position;
        while (position < text.Length && (IsAtom(Peek) || (allowsDots && Peek == '.')))
        {
            position++;
        }

        return position > start;
    }

    private bool Quoted()
    {
        var start = position++;
        while (position < text.Length && Peek != '"')
        {
            if (Peek == '\\')
            {
                position++;
            }

            if (position >= text.Length || (Peek < ' ' && Peek != '\t') || Peek == '\u007f')
            {
                return false;
            }

            position++;
        }

        return Take('"') && position - start > 2;
    }

    /// <summary><c>[192.0.2.1]</c></summary>
    private bool Literal()
    {
        var end = text.IndexOf(']', position);
        if (end < 0 || !GoNet.IsIp(text.Substring(position + 1, end - position - 1), isSloppy: false))
        {
            return false;
        }

        position = end + 1;
        return true;
    }

    private bool Comment()
    {
        var depth = 0;
        do
        {
            depth += Peek == '(' ? 1 : Peek == ')' ? -1 : 0;
            position += Peek == '\\' ? 2 : 1;
        }
        while (depth > 0 && position < text.Length);
        SkipSpace();
        return depth == 0 && position <= text.Length && text.TrimEnd().EndsWith(")", StringComparison.Ordinal);
    }

    private static bool IsAtom(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or > '\u007f' || AtomMarks.IndexOf(c) >= 0;
}
