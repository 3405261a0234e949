using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CrdGen.Build.Permissions.Code;

namespace CrdGen.Build.Permissions;

/// <summary>An assembly as data: it is neither loaded nor locked.</summary>
internal sealed class AssemblyFile : IDisposable
{
    private const string AttributeNamespace = "CrdGen";

    private readonly PEReader portable;
    private readonly Dictionary<(TypeDefinitionHandle Type, string Name), List<DeclaredMethod>> declared = [];
    private Dictionary<string, TypeDefinitionHandle>? types;
    private CallSites? sites;

    public AssemblyFile(string path)
    {
        Path = path;
        portable = new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        try
        {
            Reader = portable.GetMetadataReader();
        }
        catch
        {
            // What is no assembly must not stay open.
            portable.Dispose();
            throw;
        }

        Name = Reader.IsAssembly ? Reader.GetString(Reader.GetAssemblyDefinition().Name) : "";
        Types = new(Reader, Name);
        MentionsCrdGen = Name == AttributeNamespace || Reader.AssemblyReferences.Any(handle => Reader.StringComparer.StartsWith(Reader.GetAssemblyReference(handle).Name, AttributeNamespace));
    }

    public string Path { get; }

    public string Name { get; }

    public MetadataReader Reader { get; }

    public MetadataTypes Types { get; }

    /// <summary>Whether it refers to one of CrdGen's assemblies: what does not, says and calls nothing of ours.</summary>
    public bool MentionsCrdGen { get; }

    /// <summary>Whether it is a program.</summary>
    public bool IsProgram => portable.PEHeaders.CorHeader is { EntryPointTokenOrRelativeVirtualAddress: not 0 };

    /// <summary>Whether it says of methods of its own what they require, or that nobody can tell.</summary>
    public bool SaysOfMethods => Reader.TypeReferences.Select(handle => Reader.GetTypeReference(handle).Name)
        .Any(name => Reader.StringComparer.Equals(name, DeclaredMethod.RequiresPermission) || Reader.StringComparer.Equals(name, DeclaredMethod.UnknownPermission));

    /// <summary>Where its code refers to methods: found out when somebody asks.</summary>
    public CallSites Sites => sites ??= new(this);

    public bool RefersTo(string assembly) => Reader.AssemblyReferences.Any(handle => Reader.StringComparer.Equals(Reader.GetAssemblyReference(handle).Name, assembly));

    /// <summary>A type by its name, with <c>+</c> before that of a nested one.</summary>
    public TypeDefinitionHandle? Find(string name)
    {
        if (types is null)
        {
            types = new(StringComparer.Ordinal);
            foreach (var handle in Reader.TypeDefinitions)
            {
                types[Types.Of(handle)!.Name] = handle;
            }
        }

        return types.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The methods of a name that a type declares, with what they require.</summary>
    public List<DeclaredMethod> Methods(TypeDefinitionHandle type, string name)
    {
        if (!declared.TryGetValue((type, name), out var methods))
        {
            methods = [];
            var definition = Reader.GetTypeDefinition(type);
            foreach (var handle in definition.GetMethods())
            {
                var method = Reader.GetMethodDefinition(handle);
                if (Reader.StringComparer.Equals(method.Name, name))
                {
                    methods.Add(DeclaredMethod.Of(this, method));
                }
            }

            declared.Add((type, name), methods);
        }

        return methods;
    }

    /// <summary>The code of a method; <see langword="null"/> where it has none.</summary>
    public MethodBodyBlock? Body(MethodDefinitionHandle method) =>
        Reader.GetMethodDefinition(method) is { RelativeVirtualAddress: not 0 } definition && (definition.ImplAttributes & MethodImplAttributes.CodeTypeMask) == MethodImplAttributes.IL
            ? portable.GetMethodBody(definition.RelativeVirtualAddress)
            : null;

    /// <summary>The values of attributes of a name, which are CrdGen's unless another namespace is said.</summary>
    public IEnumerable<AttributeValue> Attributes(CustomAttributeHandleCollection attributes, string name, string ns = AttributeNamespace)
    {
        foreach (var handle in attributes)
        {
            var attribute = Reader.GetCustomAttribute(handle);
            if (Is(attribute, ns, name))
            {
                yield return new(attribute.DecodeValue(Types));
            }
        }
    }

    public void Dispose() => portable.Dispose();

    private bool Is(CustomAttribute attribute, string ns, string name)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                {
                    return false;
                }

                var reference = Reader.GetTypeReference((TypeReferenceHandle)parent);
                return IsNamed(reference.Namespace, reference.Name);
            case HandleKind.MethodDefinition:
                var type = Reader.GetTypeDefinition(Reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType());
                return IsNamed(type.Namespace, type.Name);
            default:
                return false;
        }

        bool IsNamed(StringHandle typeNamespace, StringHandle typeName) => Reader.StringComparer.Equals(typeName, name) && Reader.StringComparer.Equals(typeNamespace, ns);
    }
}
