using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CrdGen.Build.Permissions.Code;

/// <summary>A place where code refers to a method.</summary>
/// <param name="Method">The method whose code it is.</param>
/// <param name="Offset">The instruction.</param>
internal readonly record struct CallSite(MethodDefinitionHandle Method, int Offset);

/// <summary>Where an assembly's code refers to methods, be it that it calls them or makes delegates of them.</summary>
internal sealed class CallSites
{
    private readonly Dictionary<EntityHandle, List<CallSite>> sites = [];
    private readonly Dictionary<MethodDefinitionHandle, List<CallSite>> inner = [];
    private readonly AssemblyFile file;

    public CallSites(AssemblyFile file)
    {
        this.file = file;
        foreach (var method in file.Reader.MethodDefinitions)
        {
            if (file.Body(method) is { } body)
            {
                foreach (var instruction in Instructions.Of(body))
                {
                    if (instruction.Code.OperandType is OperandType.InlineMethod or OperandType.InlineTok)
                    {
                        Add((EntityHandle)MetadataTokens.Handle(instruction.Operand), new(method, instruction.Offset));
                    }
                }
            }
        }
    }

    /// <summary>The places that name a method by a handle: a definition, a reference, or one of these with type arguments.</summary>
    public IReadOnlyList<CallSite> Of(EntityHandle method) => sites.TryGetValue(method, out var found) ? found : [];

    /// <summary>The places that name a lambda or a local function, by whatever handle.</summary>
    public IReadOnlyList<CallSite> OfInner(MethodDefinitionHandle method) => inner.TryGetValue(method, out var found) ? found : [];

    /// <summary>Whether the compiler made a method of a lambda or a local function: it has the name of the method that they stand in, in brackets.</summary>
    public static bool IsInner(string name) => name.Length > 0 && name[0] == '<' && (name.Contains(">b__") || name.Contains(">g__"));

    private static void Add<T>(Dictionary<T, List<CallSite>> all, T key, CallSite site)
        where T : notnull
    {
        if (!all.TryGetValue(key, out var list))
        {
            all.Add(key, list = []);
        }

        list.Add(site);
    }

    private void Add(EntityHandle method, CallSite site)
    {
        Add(sites, method, site);
        if (Definition(method) is { } definition)
        {
            Add(inner, definition, site);
        }
    }

    /// <summary>The lambda or local function of this assembly that is meant.</summary>
    private MethodDefinitionHandle? Definition(EntityHandle method)
    {
        var reader = file.Reader;
        switch (method.Kind)
        {
            case HandleKind.MethodSpecification:
                return Definition(reader.GetMethodSpecification((MethodSpecificationHandle)method).Method);
            case HandleKind.MethodDefinition:
                var definition = (MethodDefinitionHandle)method;
                return IsInner(reader.GetString(reader.GetMethodDefinition(definition).Name)) ? definition : null;
            case HandleKind.MemberReference:
                var member = reader.GetMemberReference((MemberReferenceHandle)method);
                if (!reader.StringComparer.StartsWith(member.Name, "<") || file.Types.Of(member.Parent) is not { } type || type.Assembly != file.Name || file.Find(type.Name) is not { } handle)
                {
                    return null;
                }

                // Within a class the compiler gives each another name.
                var name = reader.GetString(member.Name);
                return IsInner(name) ? reader.GetTypeDefinition(handle).GetMethods().FirstOrDefault(one => reader.StringComparer.Equals(reader.GetMethodDefinition(one).Name, name)) : null;
            default:
                return null;
        }
    }
}
