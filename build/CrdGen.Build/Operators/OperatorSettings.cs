using System.Text;

namespace CrdGen.Build.Operators;

/// <summary>What the project says of its operator.</summary>
/// <param name="Name">The name of its objects: a DNS-1123 label.</param>
/// <param name="Namespace">The namespace that it runs in.</param>
/// <param name="WatchesAll">Whether it watches all namespaces, or only its own.</param>
/// <param name="Image">Its container image.</param>
/// <param name="Port">The port of its endpoints; <see langword="null"/> where the project says none, and the program's own is meant.</param>
internal sealed record OperatorSettings(string Name, string Namespace, bool WatchesAll, string Image, int? Port = null)
{
    /// <summary>The settings with what the properties leave open.</summary>
    /// <param name="assembly">The assembly's name, of which the operator's is made.</param>
    /// <param name="name">The property; empty for none.</param>
    /// <param name="ns">The property; empty for none.</param>
    /// <param name="watchesAll">Whether it watches all namespaces.</param>
    /// <param name="image">The property; empty for none.</param>
    /// <param name="port">The property; <see langword="null"/> for none.</param>
    public static OperatorSettings Of(string assembly, string name, string ns, bool watchesAll, string image, int? port = null)
    {
        name = name.Length > 0 ? name : NameOf(assembly);
        return new(name, ns.Length > 0 ? ns : name + "-system", watchesAll, image.Length > 0 ? image : name + ":latest", port);
    }

    /// <summary><c>Acme.PostgresOperator</c> is <c>acme-postgres-operator</c>.</summary>
    public static string NameOf(string assembly)
    {
        var name = new StringBuilder();
        for (var i = 0; i < assembly.Length; i++)
        {
            var c = assembly[i];
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                name.Append(c);
            }
            else if (c is >= 'A' and <= 'Z')
            {
                var begins = i > 0 && (char.IsLower(assembly[i - 1]) || char.IsDigit(assembly[i - 1]) || (i + 1 < assembly.Length && char.IsLower(assembly[i + 1])));
                Separate(begins);
                name.Append((char)(c | 0x20));
            }
            else
            {
                Separate(true);
            }
        }

        var trimmed = name.ToString().Trim('-');
        return trimmed.Length == 0 ? "operator" : trimmed.Length > 50 ? trimmed.Substring(0, 50).TrimEnd('-') : trimmed;

        void Separate(bool begins)
        {
            if (begins && name.Length > 0 && name[name.Length - 1] != '-')
            {
                name.Append('-');
            }
        }
    }
}
