using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions.Code;

/// <summary>Where an assembly's authors have said themselves what code needs: on the method that the code stands in, on a type around it, or for the whole assembly.</summary>
internal sealed class Answers(AssemblyFile file)
{
    public const string Permission = "PermissionAttribute";

    private readonly bool isForAll = file.Attributes(file.Reader.GetAssemblyDefinition().GetCustomAttributes(), Permission).Any();
    private SourceMethods? methods;

    /// <summary>The methods of the source code that refer to a method, and do not say what that needs. The assembly's name stands for references that no code has.</summary>
    /// <param name="call">The method; or a type, for what overrides do.</param>
    /// <param name="isOpen">Whether it is about a type parameter: then a method can hand the question on to those who call it.</param>
    public IReadOnlyCollection<string> Missing(EntityHandle call, bool isOpen)
    {
        if (isForAll)
        {
            return [];
        }

        if (call.Kind == HandleKind.TypeDefinition)
        {
            return Says((TypeDefinitionHandle)call) ? [] : [file.Types.Of(call)!.ShortName];
        }

        var sites = file.Sites.Of(call);
        if (sites.Count == 0)
        {
            // A method of its own that nobody calls here: others who call it are asked.
            return call.Kind == HandleKind.MethodDefinition ? [] : [file.Name];
        }

        methods ??= new(file);
        return new SortedSet<string>(
            sites.Select(site => site.Method).Distinct().Where(method => !Says(method, isOpen, [])).Select(methods.NameOf), StringComparer.Ordinal);
    }

    private bool Says(MethodDefinitionHandle handle, bool isOpen, HashSet<MethodDefinitionHandle> seen)
    {
        if (!seen.Add(handle))
        {
            // Local functions that call each other: the others around them decide.
            return true;
        }

        var method = file.Reader.GetMethodDefinition(handle);
        if (DeclaredMethod.AttributesOf(file.Reader, method).Any(some => Has(some, Permission) || Has(some, DeclaredMethod.UnknownPermission) || (isOpen && Has(some, DeclaredMethod.RequiresPermission))))
        {
            return true;
        }

        var around = methods!.Around(handle).ToList();
        return around.Count > 0 ? around.TrueForAll(other => Says(other, isOpen, seen)) : Says(method.GetDeclaringType());
    }

    private bool Says(TypeDefinitionHandle handle)
    {
        for (; !handle.IsNil; handle = file.Reader.GetTypeDefinition(handle).GetDeclaringType())
        {
            if (Has(file.Reader.GetTypeDefinition(handle).GetCustomAttributes(), Permission))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(CustomAttributeHandleCollection attributes, string name) => file.Attributes(attributes, name).Any();
}
