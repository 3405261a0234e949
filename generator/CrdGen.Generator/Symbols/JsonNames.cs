namespace CrdGen.Generator.Symbols;

/// <summary>Names as System.Text.Json's web defaults write them.</summary>
internal static class JsonNames
{
    /// <summary>
    /// <c>JsonNamingPolicy.CamelCase</c>: the leading run of upper-case letters becomes lower case, but for its last letter
    /// where a lower-case one follows (<c>URL</c> → <c>url</c>, <c>URLPath</c> → <c>urlPath</c>, <c>IsCA</c> → <c>isCA</c>).
    /// </summary>
    public static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var chars = name.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (i == 1 && !char.IsUpper(chars[i]))
            {
                break;
            }

            var hasNext = i + 1 < chars.Length;
            if (i > 0 && hasNext && !char.IsUpper(chars[i + 1]))
            {
                if (chars[i + 1] == ' ')
                {
                    chars[i] = char.ToLowerInvariant(chars[i]);
                }

                break;
            }

            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }
}
