using System.Collections.Concurrent;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types.Libraries;

namespace CrdGen.Schema.Cel.Types;

/// <summary>What CEL has in a version of Kubernetes: its functions, types and syntax. One for each version; thread-safe.</summary>
public sealed class CelEnvironment
{
    private static readonly ConcurrentDictionary<int, CelEnvironment> Environments = new();

    private readonly Dictionary<string, FunctionDeclaration> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CelType> types = new(StringComparer.Ordinal);
    private readonly HashSet<string> functionBeginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> typeBeginnings = new(StringComparer.Ordinal);

    private CelEnvironment(KubernetesVersion version)
    {
        Version = version;
        Syntax = new(version.Minor >= 28, version.Minor >= 32, version.Minor >= 34, EscapedIdentifiers: true);
        foreach (var library in CelLibraries.All)
        {
            if (!library.IsIn(version))
            {
                continue;
            }

            foreach (var function in library.Functions)
            {
                functions[function.Name] = functions.TryGetValue(function.Name, out var before) ? before.With(function) : function;
            }

            foreach (var type in library.Types)
            {
                types[type.Name] = type;
            }
        }

        foreach (var (name, type) in WellKnownTypes.ByName)
        {
            types[name] = type;
        }

        AddBeginnings(functions.Keys, functionBeginnings);
        AddBeginnings(types.Keys, typeBeginnings);
    }

    public KubernetesVersion Version { get; }

    public CelSyntaxOptions Syntax { get; }

    /// <summary>Whether numbers of different types compare (1.28).</summary>
    public bool ComparesNumbersAcrossTypes => Version.Minor >= 28;

    /// <summary>Whether literals of durations, timestamps and patterns are checked at compile time (1.29).</summary>
    public bool ChecksLiterals => Version.Minor >= 29;

    /// <summary>Whether fields with reserved names need not be escaped where the grammar takes them for names (1.31).</summary>
    public bool TakesReservedNames => Version.Minor >= 31;

    /// <summary>What rules may use that an API server has stored already.</summary>
    public static CelEnvironment ForStoredRules(KubernetesVersion version) => Environments.GetOrAdd(version.Minor, static minor => new(new(minor)));

    /// <summary>What new rules may use: what the version before has too, so that a downgrade stays possible.</summary>
    public static CelEnvironment ForNewRules(KubernetesVersion version) => ForStoredRules(version.Previous);

    /// <summary>All functions.</summary>
    public IReadOnlyCollection<FunctionDeclaration> Functions => functions.Values;

    /// <summary>The function of a name, or <see langword="null"/>.</summary>
    public FunctionDeclaration? Function(string name) => functions.TryGetValue(name, out var function) ? function : null;

    /// <summary>The type of a full name such as <c>int</c>, <c>net.IP</c>, or <see langword="null"/>.</summary>
    public CelType? Type(string name) => types.TryGetValue(name, out var type) ? type : null;

    /// <summary>Whether a function's name begins with an identifier and a dot: <c>optional</c>, <c>format</c>, …</summary>
    internal bool BeginsFunction(string identifier) => functionBeginnings.Contains(identifier);

    /// <summary>Whether a type's name begins with an identifier and a dot.</summary>
    internal bool BeginsType(string identifier) => typeBeginnings.Contains(identifier);

    private static void AddBeginnings(IEnumerable<string> names, HashSet<string> beginnings)
    {
        foreach (var name in names)
        {
            if (name.IndexOf('.') is > 0 and var dot)
            {
                // A name may be written with a dot in front.
                beginnings.Add(name.Substring(0, dot));
                beginnings.Add("." + name.Substring(0, dot));
            }
        }
    }
}
