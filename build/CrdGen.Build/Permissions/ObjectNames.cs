using System.Reflection.Metadata;
using CrdGen.Build.Permissions.Code;

namespace CrdGen.Build.Permissions;

/// <summary>The names of the objects that calls are about, where the method says by which parameter it gets them, and each call has a constant there.</summary>
internal static class ObjectNames
{
    private static readonly IReadOnlyList<string> All = [""];

    /// <summary>
    /// What Kubernetes cannot limit to names: the request of a creation has none in its path, and that of a list or a watch only by a field selector. A rule with names would allow none of them.
    /// </summary>
    private static readonly string[] Unlimited = ["create", "deletecollection", "list", "watch"];

    /// <summary>Whether a rule about a verb can be about objects of some names.</summary>
    public static bool CanLimit(string verb) => !Unlimited.Contains(verb);

    /// <summary>The names; an empty one for all objects.</summary>
    /// <param name="file">The assembly that calls.</param>
    /// <param name="call">What is called.</param>
    /// <param name="method">The method.</param>
    /// <param name="required">What it requires.</param>
    public static IReadOnlyList<string> Of(AssemblyFile file, Call call, DeclaredMethod method, AttributeValue required)
    {
        if (required.Text("NameParameter") is not { } parameter || method.Arguments.ToList().IndexOf(parameter) is not (>= 0 and var argument) || call.Handle.Kind == HandleKind.TypeDefinition)
        {
            return All;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var site in file.Sites.Of(call.Handle))
        {
            if (Constants.Of(file, site, argument) is not { Length: > 0 } name)
            {
                return All;
            }

            names.Add(name);
        }

        return names.Count == 0 ? All : [.. names];
    }
}
